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
let c14: u32 = 0;
/** network.direction */
let c27: u32 = 0;
/** orchestrator.resource.type */
let c38: u32 = 0;
/** event.outcome */
let c16: u32 = 0;
/** event.severity */
let c18: u32 = 0;
/** network.transport */
let c29: u32 = 0;
/** place is there. */
let p89: bool = false;
/** orchestrator.namespace is there. */
let p36: bool = false;
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
  c14 = is(14, D + 6922, 5);
  c27 = code(27, D + 18288);
  c38 = is(38, D + 8900, 3);
  c16 = code(16, D + 18324);
  c18 = code(18, D + 18348);
  c29 = code(29, D + 18388);
  p89 = false;
  p36 = present(36);
  beginTemplate(0);
  countPart(15);
  openTemplate();
  part(D + 0, 0, 15);
  endTemplate(79);
  beginTemplate(1);
  countPart(12);
  countPart(9);
  openTemplate();
  part(D + 0, 0, 12);
  part(D + 28, 1, 9);
  endTemplate(82);
  is_several_lines = (contains(47, D + 12520, 2) || contains(47, D + 12522, 2));
  if (slot(18) != 0) {
    lookup(18, c18, D + 18428, 99);
  }
  if (slot(0) != 0) {
    epoch(0, 3, 96);
  }
  if (slot(19) != 0) {
    epoch(19, 3, 97);
  }
  is_alert = (c14 == 1);
  if (slot(10) != 0) {
    elements(10, 92);
  }
  is_network = has(92, D + 18452);
  if (slot(20) != 0) {
    elements(20, 91);
  }
  is_denied = has(91, D + 18468);
  is_ingress = (((<u32>0x6 >> c27) & 1) != 0);
  is_egress = (((<u32>0x18 >> c27) & 1) != 0);
  is_source_ipv6 = contains(49, D + 14, 1);
  is_destination_ipv6 = contains(7, D + 14, 1);
  is_launch = (!is_network && has(92, D + 18484) && (has(91, D + 18500) || (is_denied && !has(91, D + 18516))));
  is_receiver = (is_launch || (is_network && is_ingress));
  if (slot(58) != 0) {
    elements(58, 95);
  }
  if (slot(95) != 0) {
    join(95, D + 34, 1, 85);
  }
  if (slot(51) != 0) {
    elements(51, 93);
  }
  if (slot(93) != 0) {
    join(93, D + 34, 1, 83);
  }
  if (slot(52) != 0) {
    elements(52, 94);
  }
  is_tagged = present(51);
  beginTemplate(1);
  countPart(36);
  countPart(37);
  openTemplate();
  part(D + 0, 0, 36);
  part(D + 2173, 1, 37);
  endTemplate(89);
  p89 = present(89);
  if (slot(4) != 0) {
    itemAt(4, 0, 86);
  }
  if (slot(2) != 0) {
    itemAt(2, 0, 87);
  }
  if (present(3)) {
    beginTemplate(2);
    countPart(3);
    countPart(86);
    countPart(87);
    openTemplate();
    part(D + 0, 0, 3);
    part(D + 14, 1, 86);
    part(D + 8006, 1, 87);
    endTemplate(88);
  }
  is_score = present(61);
  if (slot(29) != 0) {
    lookup(29, c29, D + 18564, 100);
  }
  if (!(hasText(83))) {
    if (slot(94) != 0) {
      join(94, D + 34, 1, 84);
    }
  }
  if (!(!is_several_lines && hasText(47))) {
    beginTemplate(0);
    countPart(47);
    openTemplate();
    part(D + 0, 0, 47);
    endTemplate(81);
  }
  if (!(!is_several_lines && hasText(47) || hasText(81) || hasText(9))) {
    beginTemplate(0);
    countPart(12);
    openTemplate();
    part(D + 0, 0, 12);
    endTemplate(80);
  }
  settle(D + 18588, 44);
}

function write(): void {
  // @timestamp
  if (slot(0) != 0 && keyword(D + 8005, 14, 0 + MOVES)) {}
  open(D + 8528, 13); // extension
  // extension.act
  if (((is_alert || is_network) && is_denied)) put(D + 6726, 16);
  else if (has(91, D + 18676)) put(D + 6710, 16);
  // extension.app
  if (slot(28) != 0 && keywordUpTo(D + 11307, 7, 28 + MOVES, 31)) {}
  // extension.c6a2
  if (slot(49) != 0 && is_source_ipv6 && ip(D + 10886, 8, 49 + MOVES)) {}
  // extension.c6a2Label
  if (is_source_ipv6) put(D + 2051, 34);
  // extension.c6a3
  if (slot(7) != 0 && is_destination_ipv6 && ip(D + 10894, 8, 7 + MOVES)) {}
  // extension.c6a3Label
  if (is_destination_ipv6) put(D + 1468, 39);
  // extension.cat
  if (slot(11) != 0 && keywordUpTo(D + 11321, 7, 11 + MOVES, 1023)) {}
  else if (slot(46) != 0 && keywordUpTo(D + 11321, 7, 46 + MOVES, 1023)) {}
  // extension.cfp1
  if (slot(61) != 0 && double(D + 11328, 7, 61 + MOVES)) {}
  // extension.cfp1Label
  if (is_score) put(D + 5417, 19);
  // extension.cnt
  if (slot(31) != 0 && long(D + 11685, 6, 31 + MOVES)) {}
  else if (slot(30) != 0 && long(D + 11685, 6, 30 + MOVES)) {}
  // extension.cs1
  if (slot(39) != 0 && keywordUpTo(D + 11335, 7, 39 + MOVES, 4000)) {}
  else if (slot(60) != 0 && keywordUpTo(D + 11335, 7, 60 + MOVES, 4000)) {}
  // extension.cs1Label
  if (present(39)) put(D + 3083, 26);
  else if (present(60)) put(D + 2841, 27);
  // extension.cs2
  if (slot(83) != 0 && keywordUpTo(D + 11342, 7, 83, 4000)) {}
  else if (slot(84) != 0 && keywordUpTo(D + 11342, 7, 84, 4000)) {}
  // extension.cs2Label
  if (is_tagged) put(D + 5738, 18);
  else if (present(52)) put(D + 3610, 24);
  // extension.cs3
  if (slot(89) != 0 && keywordUpTo(D + 11349, 7, 89, 4000)) {}
  // extension.cs3Label
  if ((p89 && !present(37))) put(D + 3777, 23);
  else if ((p89 && (c38 == 1) && !p36)) put(D + 6217, 17);
  else if ((p89 && (c38 == 1))) put(D + 2868, 27);
  else if ((p89 && !p36)) put(D + 3983, 22);
  else if (p89) put(D + 2152, 32);
  // extension.cs4
  if (slot(5) != 0 && keywordUpTo(D + 11356, 7, 5 + MOVES, 4000)) {}
  else if (slot(1) != 0 && keywordUpTo(D + 11356, 7, 1 + MOVES, 4000)) {}
  // extension.cs4Label
  if ((present(5) || present(1))) put(D + 3800, 23);
  // extension.cs5
  if (slot(88) != 0 && keywordUpTo(D + 11363, 7, 88, 4000)) {}
  // extension.cs5Label
  if (present(88)) put(D + 5474, 19);
  // extension.cs6
  if (slot(35) != 0 && keywordUpTo(D + 11370, 7, 35 + MOVES, 4000)) {}
  // extension.cs6Label
  if (present(35)) put(D + 4394, 21);
  // extension.deviceDirection
  if (is_ingress) put(D + 4745, 20);
  else if (is_egress) put(D + 4765, 20);
  // extension.deviceExternalId
  if (slot(23) != 0 && keywordUpTo(D + 4785, 20, 23 + MOVES, 255)) {}
  // extension.dhost
  if (slot(6) != 0 && keywordUpTo(D + 10521, 9, 6 + MOVES, 1023)) {}
  else if (slot(24) != 0 && (is_ingress || !is_network) && keywordUpTo(D + 10521, 9, 24 + MOVES, 1023)) {}
  // extension.dproc
  if (slot(40) != 0 && is_receiver && keywordUpTo(D + 10530, 9, 40 + MOVES, 1023)) {}
  else if (slot(41) != 0 && is_receiver && keywordUpTo(D + 10530, 9, 41 + MOVES, 1023)) {}
  // extension.dpt
  if (slot(8) != 0 && long(D + 11691, 6, 8 + MOVES)) {}
  // extension.dst
  if (slot(7) != 0 && !is_destination_ipv6 && ip(D + 11384, 7, 7 + MOVES)) {}
  // extension.duser
  if (slot(55) != 0 && keywordUpTo(D + 10539, 9, 55 + MOVES, 1023)) {}
  else if (slot(59) != 0 && keywordUpTo(D + 10539, 9, 59 + MOVES, 1023)) {}
  // extension.dvchost
  if (slot(24) != 0 && keywordUpTo(D + 9736, 11, 24 + MOVES, 100)) {}
  else if (slot(32) != 0 && keywordUpTo(D + 9736, 11, 32 + MOVES, 100)) {}
  // extension.externalId
  if (slot(13) != 0 && keywordUpTo(D + 8103, 14, 13 + MOVES, 40)) {}
  // extension.filePath
  if (slot(22) != 0 && keywordUpTo(D + 9198, 12, 22 + MOVES, 1023)) {}
  // extension.fname
  if (slot(21) != 0 && keywordUpTo(D + 10566, 9, 21 + MOVES, 1023)) {}
  // extension.msg
  if (slot(26) != 0 && keywordUpTo(D + 11412, 7, 26 + MOVES, 1023)) {}
  // extension.outcome
  if (slot(16) != 0 && (((<u32>0x6 >> c16) & 1) != 0) && keywordUpTo(D + 4865, 11, 16 + MOVES, 63)) {}
  // extension.proto
  if (slot(100) != 0 && keywordUpTo(D + 10647, 9, 100, 31)) {}
  else if (slot(29) != 0 && keywordUpTo(D + 10647, 9, 29 + MOVES, 31)) {}
  // extension.reason
  if (slot(17) != 0 && keywordUpTo(D + 10284, 10, 17 + MOVES, 1023)) {}
  // extension.request
  if (slot(53) != 0 && keywordUpTo(D + 9879, 11, 53 + MOVES, 1023)) {}
  else if (slot(54) != 0 && keywordUpTo(D + 9879, 11, 54 + MOVES, 1023)) {}
  // extension.requestMethod
  if (slot(25) != 0 && keywordUpTo(D + 6421, 17, 25 + MOVES, 1023)) {}
  // extension.rt
  if (slot(96) != 0 && long(D + 12219, 5, 96)) {}
  // extension.shost
  if (slot(48) != 0 && keywordUpTo(D + 10701, 9, 48 + MOVES, 1023)) {}
  else if (slot(24) != 0 && (is_network && is_egress) && keywordUpTo(D + 10701, 9, 24 + MOVES, 1023)) {}
  // extension.spriv
  if (slot(85) != 0 && keywordUpTo(D + 10710, 9, 85, 1023)) {}
  // extension.sproc
  if (slot(42) != 0 && is_launch && keywordUpTo(D + 10719, 9, 42 + MOVES, 1023)) {}
  else if (slot(43) != 0 && is_launch && keywordUpTo(D + 10719, 9, 43 + MOVES, 1023)) {}
  else if (slot(40) != 0 && !is_receiver && keywordUpTo(D + 10719, 9, 40 + MOVES, 1023)) {}
  else if (slot(41) != 0 && !is_receiver && keywordUpTo(D + 10719, 9, 41 + MOVES, 1023)) {}
  // extension.spt
  if (slot(50) != 0 && long(D + 11727, 6, 50 + MOVES)) {}
  // extension.src
  if (slot(49) != 0 && !is_source_ipv6 && ip(D + 11426, 7, 49 + MOVES)) {}
  // extension.start
  if (slot(97) != 0 && long(D + 10728, 8, 97)) {}
  // extension.suid
  if (slot(56) != 0 && keywordUpTo(D + 11054, 8, 56 + MOVES, 1023)) {}
  else if (slot(44) != 0 && keywordUpTo(D + 11054, 8, 44 + MOVES, 1023)) {}
  // extension.suser
  if (slot(57) != 0 && keywordUpTo(D + 10737, 9, 57 + MOVES, 1023)) {}
  else if (slot(45) != 0 && keywordUpTo(D + 10737, 9, 45 + MOVES, 1023)) {}
  close();
  open(D + 10194, 10); // header
  // header.name
  if (slot(47) != 0 && !is_several_lines && keywordUpTo(D + 2922, 8, 47 + MOVES, 512)) {}
  else if (slot(81) != 0 && keywordUpTo(D + 2922, 8, 81, 512)) {}
  else if (slot(9) != 0 && keywordUpTo(D + 2922, 8, 9 + MOVES, 512)) {}
  else if (slot(80) != 0 && keywordUpTo(D + 2922, 8, 80, 512)) {}
  // header.product
  if (slot(33) != 0 && keywordUpTo(D + 1133, 11, 33 + MOVES, 63)) {}
  else if (slot(79) != 0 && keywordUpTo(D + 1133, 11, 79, 63)) {}
  // header.severity
  if (slot(99) != 0 && keyword(D + 1205, 12, 99)) {}
  else put(D + 4457, 21);
  // header.signature
  if (slot(82) != 0 && keywordUpTo(D + 8827, 13, 82, 1023)) {}
  // header.vendor
  if (slot(34) != 0 && keywordUpTo(D + 1181, 10, 34 + MOVES, 63)) {}
  else if (slot(79) != 0 && keywordUpTo(D + 1181, 10, 79, 63)) {}
  close();
  open(D + 9462, 12); // unmapped
  open(D + 8463, 13); // unmapped.container
  open(D + 10611, 9); // unmapped.container.image
  open(D + 10982, 8); // unmapped.container.image.hash
  // all
  run(D + 18692);
  writeUnknown(3);
  close();
  // name tag
  run(D + 18706);
  writeUnknown(2);
  close();
  // id name
  run(D + 18724);
  writeUnknown(1);
  close();
  open(D + 7600, 15); // unmapped.destination
  // domain ip port
  run(D + 18742);
  writeUnknown(4);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset id kind module outcome reason severity start type
  run(D + 18764);
  writeUnknown(5);
  close();
  open(D + 10950, 8); // unmapped.file
  // name path
  run(D + 18822);
  writeUnknown(6);
  close();
  open(D + 10990, 8); // unmapped.host
  // id name
  run(D + 18840);
  writeUnknown(7);
  close();
  open(D + 10998, 8); // unmapped.http
  open(D + 9890, 11); // unmapped.http.request
  // method
  run(D + 18858);
  writeUnknown(9);
  close();
  writeUnknown(8);
  close();
  open(D + 9780, 11); // unmapped.network
  // direction protocol transport
  run(D + 18872);
  writeUnknown(10);
  close();
  open(D + 8658, 13); // unmapped.neuvector
  // count sessions
  run(D + 18894);
  writeUnknown(11);
  close();
  open(D + 9270, 12); // unmapped.observer
  // name product vendor
  run(D + 18912);
  writeUnknown(12);
  close();
  open(D + 6966, 16); // unmapped.orchestrator
  open(D + 9670, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 18934);
  writeUnknown(14);
  close();
  open(D + 9390, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 18948);
  writeUnknown(15);
  close();
  // namespace
  run(D + 18966);
  writeUnknown(13);
  close();
  open(D + 9835, 11); // unmapped.process
  open(D + 10254, 10); // unmapped.process.parent
  // executable name
  run(D + 18980);
  writeUnknown(17);
  close();
  open(D + 11102, 8); // unmapped.process.user
  // id name
  run(D + 18998);
  writeUnknown(18);
  close();
  // command_line executable name
  run(D + 19016);
  writeUnknown(16);
  close();
  open(D + 11038, 8); // unmapped.rule
  // category name
  run(D + 19038);
  writeUnknown(19);
  close();
  open(D + 10334, 10); // unmapped.source
  // domain ip port
  run(D + 19056);
  writeUnknown(20);
  close();
  open(D + 10384, 10); // unmapped.threat
  open(D + 5246, 13); // unmapped.threat.technique
  // id
  run(D + 19078);
  writeUnknown(22);
  close();
  writeUnknown(21);
  close();
  open(D + 11461, 7); // unmapped.url
  // original path
  run(D + 19092);
  writeUnknown(23);
  close();
  open(D + 11102, 8); // unmapped.user
  open(D + 8489, 13); // unmapped.user.effective
  // name
  run(D + 19110);
  writeUnknown(25);
  close();
  open(D + 10374, 10); // unmapped.user.target
  // name
  run(D + 19124);
  writeUnknown(26);
  close();
  // id name roles
  run(D + 19138);
  writeUnknown(24);
  close();
  open(D + 6523, 17); // unmapped.vulnerability
  open(D + 10692, 9); // unmapped.vulnerability.score
  // base
  run(D + 19160);
  writeUnknown(28);
  close();
  // id
  run(D + 19174);
  writeUnknown(27);
  close();
  // @timestamp message tags
  run(D + 19188);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CEF 0.27. */
export function cef(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 21456, F);
  const text = translate(record, 1461, derive, write);
  return text == record ? text : withCefLine(text);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(59392, 8);
