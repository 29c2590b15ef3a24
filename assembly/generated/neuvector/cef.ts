// Generated from schemas/neuvector by sluice generate, and from schemas/answers/cef.json. Do not edit.
import { code, contains, ends, give, has, inSet, is, lookup, lookupItems, settle, starts, take } from '../../conditions';
import { answer, isEcs, translate, writeCollectorTime, writeOriginal, writeOthers } from '../../filter';
import { filled, hasText, present, slot } from '../../member';
import { ask, describe } from '../../product';
import { withCefLine } from '../../answer/cef';
import { writeUnknown } from '../../answer/place';
import { run } from '../../answer/run';
import { boolean, close, closeArray, closeList, double, flattened, ip, ipItems, item, items, keyword, keywordUpTo, list, long, moved, MOVES, open, openList, put, wrapped } from '../../answer/write';
import { cefPairs } from '../../text/cef';
import { columns } from '../../text/columns';
import { image } from '../../text/image';
import { keyValueLines } from '../../text/lines';
import { elements, join, reject, select, split } from '../../text/list';
import { mitre } from '../../text/mitre';
import { orderedPairs } from '../../text/ordered';
import { pairs } from '../../text/pairs';
import { basename, cut, dirname, extension, lowercase, trim } from '../../text/path';
import { priorityLine } from '../../text/priority';
import { scope } from '../../text/scope';
import { beginTemplate, countPart, endTemplate, openTemplate, part } from '../../text/template';
import { date, epoch } from '../../text/time';
import { mac, tty } from '../../text/device';
import { minus, scale } from '../../text/integer';
import { ipv4, tuple } from '../../text/tuple';
import { collect, entries, item as itemAt, only, pick, values } from '../../json/within';
import { D } from './data';

/** event.kind */
let c15: u32 = 0;
/** network.direction */
let c28: u32 = 0;
/** orchestrator.resource.type */
let c39: u32 = 0;
/** event.outcome */
let c17: u32 = 0;
/** event.severity */
let c19: u32 = 0;
/** network.transport */
let c30: u32 = 0;
/** place is there. */
let p89: bool = false;
/** orchestrator.namespace is there. */
let p37: bool = false;
let is_several_lines: bool = false;
let is_alert: bool = false;
let is_network: bool = false;
let is_denied: bool = false;
let is_ingress: bool = false;
let is_egress: bool = false;
let is_source_ipv6: bool = false;
let is_destination_ipv6: bool = false;
let is_launch: bool = false;
let is_receiver: bool = false;
let is_tagged: bool = false;
let is_score: bool = false;

function derive(): void {
  c15 = is(15, D + 6948, 5);
  c28 = code(28, D + 18324);
  c39 = is(39, D + 8942, 3);
  c17 = code(17, D + 18360);
  c19 = code(19, D + 18384);
  c30 = code(30, D + 18424);
  p89 = false;
  p37 = present(37);
  beginTemplate(0);
  countPart(16);
  openTemplate();
  part(D + 0, 0, 16);
  endTemplate(79);
  beginTemplate(1);
  countPart(13);
  countPart(10);
  openTemplate();
  part(D + 0, 0, 13);
  part(D + 28, 1, 10);
  endTemplate(82);
  is_several_lines = (contains(48, D + 12562, 2) || contains(48, D + 12564, 2));
  if (slot(19) != 0) {
    lookup(19, c19, D + 18464, 99);
  }
  if (slot(0) != 0) {
    epoch(0, 3, 96);
  }
  if (slot(20) != 0) {
    epoch(20, 3, 97);
  }
  is_alert = (c15 == 1);
  if (slot(11) != 0) {
    elements(11, 92);
  }
  is_network = has(92, D + 18488);
  if (slot(21) != 0) {
    elements(21, 91);
  }
  is_denied = has(91, D + 18504);
  is_ingress = (((<u32>0x6 >> c28) & 1) != 0);
  is_egress = (((<u32>0x18 >> c28) & 1) != 0);
  is_source_ipv6 = contains(50, D + 14, 1);
  is_destination_ipv6 = contains(8, D + 14, 1);
  is_launch = (!is_network && has(92, D + 18520) && (has(91, D + 18536) || (is_denied && !has(91, D + 18552))));
  is_receiver = (is_launch || (is_network && is_ingress));
  if (slot(59) != 0) {
    elements(59, 95);
  }
  if (slot(95) != 0) {
    join(95, D + 34, 1, 85);
  }
  if (slot(52) != 0) {
    elements(52, 93);
  }
  if (slot(93) != 0) {
    join(93, D + 34, 1, 83);
  }
  if (slot(53) != 0) {
    elements(53, 94);
  }
  is_tagged = present(52);
  beginTemplate(1);
  countPart(37);
  countPart(38);
  openTemplate();
  part(D + 0, 0, 37);
  part(D + 2173, 1, 38);
  endTemplate(89);
  p89 = present(89);
  if (slot(5) != 0) {
    itemAt(5, 0, 86);
  }
  if (slot(3) != 0) {
    itemAt(3, 0, 87);
  }
  if (present(4)) {
    beginTemplate(2);
    countPart(4);
    countPart(86);
    countPart(87);
    openTemplate();
    part(D + 0, 0, 4);
    part(D + 14, 1, 86);
    part(D + 8048, 1, 87);
    endTemplate(88);
  }
  is_score = present(62);
  if (slot(30) != 0) {
    lookup(30, c30, D + 18600, 100);
  }
  if (!(hasText(83))) {
    if (slot(94) != 0) {
      join(94, D + 34, 1, 84);
    }
  }
  if (!(!is_several_lines && hasText(48))) {
    beginTemplate(0);
    countPart(48);
    openTemplate();
    part(D + 0, 0, 48);
    endTemplate(81);
  }
  if (!(!is_several_lines && hasText(48) || hasText(81) || hasText(10))) {
    beginTemplate(0);
    countPart(13);
    openTemplate();
    part(D + 0, 0, 13);
    endTemplate(80);
  }
  settle(D + 18624, 45);
}

function write(): void {
  // @timestamp
  if (slot(0) != 0 && keyword(D + 8047, 14, 0 + MOVES)) {}
  open(D + 8570, 13); // extension
  // extension.act
  if (((is_alert || is_network) && is_denied)) put(D + 6752, 16);
  else if (has(91, D + 18716)) put(D + 6736, 16);
  // extension.app
  if (slot(29) != 0 && keywordUpTo(D + 11349, 7, 29 + MOVES, 31)) {}
  // extension.c6a2
  if (slot(50) != 0 && is_source_ipv6 && ip(D + 10928, 8, 50 + MOVES)) {}
  // extension.c6a2Label
  if (is_source_ipv6) put(D + 2051, 34);
  // extension.c6a3
  if (slot(8) != 0 && is_destination_ipv6 && ip(D + 10936, 8, 8 + MOVES)) {}
  // extension.c6a3Label
  if (is_destination_ipv6) put(D + 1468, 39);
  // extension.cat
  if (slot(12) != 0 && keywordUpTo(D + 11363, 7, 12 + MOVES, 1023)) {}
  else if (slot(47) != 0 && keywordUpTo(D + 11363, 7, 47 + MOVES, 1023)) {}
  // extension.cfp1
  if (slot(62) != 0 && double(D + 11370, 7, 62 + MOVES)) {}
  // extension.cfp1Label
  if (is_score) put(D + 5443, 19);
  // extension.cnt
  if (slot(32) != 0 && long(D + 11727, 6, 32 + MOVES)) {}
  else if (slot(31) != 0 && long(D + 11727, 6, 31 + MOVES)) {}
  // extension.cs1
  if (slot(40) != 0 && keywordUpTo(D + 11377, 7, 40 + MOVES, 4000)) {}
  else if (slot(61) != 0 && keywordUpTo(D + 11377, 7, 61 + MOVES, 4000)) {}
  // extension.cs1Label
  if (present(40)) put(D + 3083, 26);
  else if (present(61)) put(D + 2841, 27);
  // extension.cs2
  if (slot(83) != 0 && keywordUpTo(D + 11384, 7, 83, 4000)) {}
  else if (slot(84) != 0 && keywordUpTo(D + 11384, 7, 84, 4000)) {}
  // extension.cs2Label
  if (is_tagged) put(D + 5764, 18);
  else if (present(53)) put(D + 3636, 24);
  // extension.cs3
  if (slot(89) != 0 && keywordUpTo(D + 11391, 7, 89, 4000)) {}
  // extension.cs3Label
  if ((p89 && !present(38))) put(D + 3803, 23);
  else if ((p89 && (c39 == 1) && !p37)) put(D + 6243, 17);
  else if ((p89 && (c39 == 1))) put(D + 2868, 27);
  else if ((p89 && !p37)) put(D + 4009, 22);
  else if (p89) put(D + 2152, 32);
  // extension.cs4
  if (slot(6) != 0 && keywordUpTo(D + 11398, 7, 6 + MOVES, 4000)) {}
  else if (slot(2) != 0 && keywordUpTo(D + 11398, 7, 2 + MOVES, 4000)) {}
  // extension.cs4Label
  if ((present(6) || present(2))) put(D + 3826, 23);
  // extension.cs5
  if (slot(88) != 0 && keywordUpTo(D + 11405, 7, 88, 4000)) {}
  // extension.cs5Label
  if (present(88)) put(D + 5500, 19);
  // extension.cs6
  if (slot(36) != 0 && keywordUpTo(D + 11412, 7, 36 + MOVES, 4000)) {}
  // extension.cs6Label
  if (present(36)) put(D + 4420, 21);
  // extension.destinationServiceName
  if (slot(1) != 0 && keywordUpTo(D + 3109, 26, 1 + MOVES, 1023)) {}
  // extension.deviceDirection
  if (is_ingress) put(D + 4771, 20);
  else if (is_egress) put(D + 4791, 20);
  // extension.deviceExternalId
  if (slot(24) != 0 && keywordUpTo(D + 4811, 20, 24 + MOVES, 255)) {}
  // extension.dhost
  if (slot(7) != 0 && keywordUpTo(D + 10563, 9, 7 + MOVES, 1023)) {}
  else if (slot(25) != 0 && (is_ingress || !is_network) && keywordUpTo(D + 10563, 9, 25 + MOVES, 1023)) {}
  // extension.dproc
  if (slot(41) != 0 && is_receiver && keywordUpTo(D + 10572, 9, 41 + MOVES, 1023)) {}
  else if (slot(42) != 0 && is_receiver && keywordUpTo(D + 10572, 9, 42 + MOVES, 1023)) {}
  // extension.dpt
  if (slot(9) != 0 && long(D + 11733, 6, 9 + MOVES)) {}
  // extension.dst
  if (slot(8) != 0 && !is_destination_ipv6 && ip(D + 11426, 7, 8 + MOVES)) {}
  // extension.duser
  if (slot(56) != 0 && keywordUpTo(D + 10581, 9, 56 + MOVES, 1023)) {}
  else if (slot(60) != 0 && keywordUpTo(D + 10581, 9, 60 + MOVES, 1023)) {}
  // extension.dvchost
  if (slot(25) != 0 && keywordUpTo(D + 9778, 11, 25 + MOVES, 100)) {}
  else if (slot(33) != 0 && keywordUpTo(D + 9778, 11, 33 + MOVES, 100)) {}
  // extension.externalId
  if (slot(14) != 0 && keywordUpTo(D + 8145, 14, 14 + MOVES, 40)) {}
  // extension.filePath
  if (slot(23) != 0 && keywordUpTo(D + 9240, 12, 23 + MOVES, 1023)) {}
  // extension.fname
  if (slot(22) != 0 && keywordUpTo(D + 10608, 9, 22 + MOVES, 1023)) {}
  // extension.msg
  if (slot(27) != 0 && keywordUpTo(D + 11454, 7, 27 + MOVES, 1023)) {}
  // extension.outcome
  if (slot(17) != 0 && (((<u32>0x6 >> c17) & 1) != 0) && keywordUpTo(D + 4891, 11, 17 + MOVES, 63)) {}
  // extension.proto
  if (slot(100) != 0 && keywordUpTo(D + 10689, 9, 100, 31)) {}
  else if (slot(30) != 0 && keywordUpTo(D + 10689, 9, 30 + MOVES, 31)) {}
  // extension.reason
  if (slot(18) != 0 && keywordUpTo(D + 10326, 10, 18 + MOVES, 1023)) {}
  // extension.request
  if (slot(54) != 0 && keywordUpTo(D + 9921, 11, 54 + MOVES, 1023)) {}
  else if (slot(55) != 0 && keywordUpTo(D + 9921, 11, 55 + MOVES, 1023)) {}
  // extension.requestMethod
  if (slot(26) != 0 && keywordUpTo(D + 6447, 17, 26 + MOVES, 1023)) {}
  // extension.rt
  if (slot(96) != 0 && long(D + 12261, 5, 96)) {}
  // extension.shost
  if (slot(49) != 0 && keywordUpTo(D + 10743, 9, 49 + MOVES, 1023)) {}
  else if (slot(25) != 0 && (is_network && is_egress) && keywordUpTo(D + 10743, 9, 25 + MOVES, 1023)) {}
  // extension.spriv
  if (slot(85) != 0 && keywordUpTo(D + 10752, 9, 85, 1023)) {}
  // extension.sproc
  if (slot(43) != 0 && is_launch && keywordUpTo(D + 10761, 9, 43 + MOVES, 1023)) {}
  else if (slot(44) != 0 && is_launch && keywordUpTo(D + 10761, 9, 44 + MOVES, 1023)) {}
  else if (slot(41) != 0 && !is_receiver && keywordUpTo(D + 10761, 9, 41 + MOVES, 1023)) {}
  else if (slot(42) != 0 && !is_receiver && keywordUpTo(D + 10761, 9, 42 + MOVES, 1023)) {}
  // extension.spt
  if (slot(51) != 0 && long(D + 11769, 6, 51 + MOVES)) {}
  // extension.src
  if (slot(50) != 0 && !is_source_ipv6 && ip(D + 11468, 7, 50 + MOVES)) {}
  // extension.start
  if (slot(97) != 0 && long(D + 10770, 8, 97)) {}
  // extension.suid
  if (slot(57) != 0 && keywordUpTo(D + 11096, 8, 57 + MOVES, 1023)) {}
  else if (slot(45) != 0 && keywordUpTo(D + 11096, 8, 45 + MOVES, 1023)) {}
  // extension.suser
  if (slot(58) != 0 && keywordUpTo(D + 10779, 9, 58 + MOVES, 1023)) {}
  else if (slot(46) != 0 && keywordUpTo(D + 10779, 9, 46 + MOVES, 1023)) {}
  close();
  open(D + 10236, 10); // header
  // header.name
  if (slot(48) != 0 && !is_several_lines && keywordUpTo(D + 2922, 8, 48 + MOVES, 512)) {}
  else if (slot(81) != 0 && keywordUpTo(D + 2922, 8, 81, 512)) {}
  else if (slot(10) != 0 && keywordUpTo(D + 2922, 8, 10 + MOVES, 512)) {}
  else if (slot(80) != 0 && keywordUpTo(D + 2922, 8, 80, 512)) {}
  // header.product
  if (slot(34) != 0 && keywordUpTo(D + 1133, 11, 34 + MOVES, 63)) {}
  else if (slot(79) != 0 && keywordUpTo(D + 1133, 11, 79, 63)) {}
  // header.severity
  if (slot(99) != 0 && keyword(D + 1205, 12, 99)) {}
  else put(D + 4483, 21);
  // header.signature
  if (slot(82) != 0 && keywordUpTo(D + 8869, 13, 82, 1023)) {}
  // header.vendor
  if (slot(35) != 0 && keywordUpTo(D + 1181, 10, 35 + MOVES, 63)) {}
  else if (slot(79) != 0 && keywordUpTo(D + 1181, 10, 79, 63)) {}
  close();
  open(D + 9504, 12); // unmapped
  open(D + 10545, 9); // unmapped.cloud
  open(D + 9998, 11); // unmapped.cloud.service
  // name
  run(D + 18732);
  writeUnknown(2);
  close();
  writeUnknown(1);
  close();
  open(D + 8505, 13); // unmapped.container
  open(D + 10653, 9); // unmapped.container.image
  open(D + 11024, 8); // unmapped.container.image.hash
  // all
  run(D + 18746);
  writeUnknown(5);
  close();
  // name tag
  run(D + 18760);
  writeUnknown(4);
  close();
  // id name
  run(D + 18778);
  writeUnknown(3);
  close();
  open(D + 7642, 15); // unmapped.destination
  // domain ip port
  run(D + 18796);
  writeUnknown(6);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset id kind module outcome reason severity start type
  run(D + 18818);
  writeUnknown(7);
  close();
  open(D + 10992, 8); // unmapped.file
  // name path
  run(D + 18876);
  writeUnknown(8);
  close();
  open(D + 11032, 8); // unmapped.host
  // id name
  run(D + 18894);
  writeUnknown(9);
  close();
  open(D + 11040, 8); // unmapped.http
  open(D + 9932, 11); // unmapped.http.request
  // method
  run(D + 18912);
  writeUnknown(11);
  close();
  writeUnknown(10);
  close();
  open(D + 9822, 11); // unmapped.network
  // direction protocol transport
  run(D + 18926);
  writeUnknown(12);
  close();
  open(D + 8700, 13); // unmapped.neuvector
  // count sessions
  run(D + 18948);
  writeUnknown(13);
  close();
  open(D + 9312, 12); // unmapped.observer
  // name product vendor
  run(D + 18966);
  writeUnknown(14);
  close();
  open(D + 7008, 16); // unmapped.orchestrator
  open(D + 9712, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 18988);
  writeUnknown(16);
  close();
  open(D + 9432, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 19002);
  writeUnknown(17);
  close();
  // namespace
  run(D + 19020);
  writeUnknown(15);
  close();
  open(D + 9877, 11); // unmapped.process
  open(D + 10296, 10); // unmapped.process.parent
  // executable name
  run(D + 19034);
  writeUnknown(19);
  close();
  open(D + 11144, 8); // unmapped.process.user
  // id name
  run(D + 19052);
  writeUnknown(20);
  close();
  // command_line executable name
  run(D + 19070);
  writeUnknown(18);
  close();
  open(D + 11080, 8); // unmapped.rule
  // category name
  run(D + 19092);
  writeUnknown(21);
  close();
  open(D + 10376, 10); // unmapped.source
  // domain ip port
  run(D + 19110);
  writeUnknown(22);
  close();
  open(D + 10426, 10); // unmapped.threat
  open(D + 5272, 13); // unmapped.threat.technique
  // id
  run(D + 19132);
  writeUnknown(24);
  close();
  writeUnknown(23);
  close();
  open(D + 11503, 7); // unmapped.url
  // original path
  run(D + 19146);
  writeUnknown(25);
  close();
  open(D + 11144, 8); // unmapped.user
  open(D + 8531, 13); // unmapped.user.effective
  // name
  run(D + 19164);
  writeUnknown(27);
  close();
  open(D + 10416, 10); // unmapped.user.target
  // name
  run(D + 19178);
  writeUnknown(28);
  close();
  // id name roles
  run(D + 19192);
  writeUnknown(26);
  close();
  open(D + 6549, 17); // unmapped.vulnerability
  open(D + 10734, 9); // unmapped.vulnerability.score
  // base
  run(D + 19214);
  writeUnknown(30);
  close();
  // id
  run(D + 19228);
  writeUnknown(29);
  close();
  // @timestamp message tags
  run(D + 19242);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CEF 0.27. */
export function cef(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 21580, F);
  const text = translate(record, 1497, derive, write);
  return text == record ? text : withCefLine(text);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(31744, 8);
