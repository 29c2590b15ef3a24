// Generated from schemas/kubearmor by sluice generate, and from schemas/answers/cef.json. Do not edit.
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
let c13: u32 = 0;
/** network.direction */
let c30: u32 = 0;
/** orchestrator.resource.type */
let c39: u32 = 0;
/** event.outcome */
let c15: u32 = 0;
/** kubearmor.severity */
let c28: u32 = 0;
/** event.action */
let c9: u32 = 0;
/** event.severity */
let c18: u32 = 0;
/** kubearmor.action */
let c27: u32 = 0;
/** network.transport */
let c32: u32 = 0;
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

function derive(): void {
  c13 = is(13, D + 1905, 5);
  c30 = code(30, D + 16120);
  c39 = is(39, D + 6168, 3);
  c15 = code(15, D + 16156);
  c28 = code(28, D + 13264);
  c9 = is(9, D + 4862, 16);
  c18 = code(18, D + 16180);
  c27 = code(27, D + 16220);
  c32 = code(32, D + 16256);
  p89 = false;
  p37 = present(37);
  beginTemplate(0);
  countPart(14);
  openTemplate();
  part(D + 0, 0, 14);
  endTemplate(79);
  beginTemplate(1);
  countPart(12);
  countPart(9);
  openTemplate();
  part(D + 0, 0, 12);
  part(D + 28, 1, 9);
  endTemplate(82);
  is_several_lines = (contains(51, D + 10756, 2) || contains(51, D + 10758, 2));
  if (slot(0) != 0) {
    epoch(0, 3, 95);
  }
  is_alert = (c13 == 1);
  if (slot(10) != 0) {
    elements(10, 92);
  }
  is_network = has(92, D + 16296);
  if (slot(19) != 0) {
    elements(19, 91);
  }
  is_denied = has(91, D + 16312);
  is_ingress = (((<u32>0x6 >> c30) & 1) != 0);
  is_egress = (((<u32>0x18 >> c30) & 1) != 0);
  is_source_ipv6 = contains(54, D + 14, 1);
  is_destination_ipv6 = contains(6, D + 14, 1);
  if (slot(25) != 0) {
    itemAt(25, 0, 90);
  }
  is_launch = (!is_network && has(92, D + 16328) && (has(91, D + 16344) || (is_denied && !has(91, D + 16360))));
  is_receiver = (is_launch || (is_network && is_ingress));
  if (slot(56) != 0) {
    elements(56, 93);
  }
  if (slot(93) != 0) {
    join(93, D + 34, 1, 83);
  }
  if (slot(57) != 0) {
    elements(57, 94);
  }
  is_tagged = present(56);
  beginTemplate(1);
  countPart(37);
  countPart(38);
  openTemplate();
  part(D + 0, 0, 37);
  part(D + 1665, 1, 38);
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
    part(D + 5346, 1, 87);
    endTemplate(88);
  }
  if (slot(32) != 0) {
    lookup(32, c32, D + 16408, 100);
  }
  if (!(((is_alert || is_network) && is_denied))) {
    if (slot(27) != 0) {
      lookup(27, c27, D + 16432, 98);
    }
  }
  if (!(hasText(83))) {
    if (slot(94) != 0) {
      join(94, D + 34, 1, 84);
    }
  }
  if (!(!is_several_lines && hasText(51))) {
    beginTemplate(0);
    countPart(51);
    openTemplate();
    part(D + 0, 0, 51);
    endTemplate(81);
  }
  if (!(!is_several_lines && hasText(51) || hasText(81) || hasText(9))) {
    beginTemplate(0);
    countPart(12);
    openTemplate();
    part(D + 0, 0, 12);
    endTemplate(80);
  }
  if (!(((((<u32>0x7fe >> c28) & 1) != 0) && !(c9 == 1)) && hasText(28))) {
    if (slot(18) != 0) {
      lookup(18, c18, D + 16468, 99);
    }
  }
  settle(D + 16492, 42);
}

function write(): void {
  // @timestamp
  if (slot(0) != 0 && keyword(D + 5345, 14, 0 + MOVES)) {}
  open(D + 5900, 13); // extension
  // extension.act
  if (((is_alert || is_network) && is_denied)) put(D + 4398, 16);
  else if (slot(98) != 0 && keywordUpTo(D + 4382, 7, 98, 63)) {}
  else if (has(91, D + 16452)) put(D + 4382, 16);
  // extension.app
  if (slot(31) != 0 && keywordUpTo(D + 9378, 7, 31 + MOVES, 31)) {}
  // extension.c6a1
  if (slot(90) != 0 && contains(90, D + 14, 1) && ip(D + 8709, 8, 90)) {}
  // extension.c6a1Label
  if (contains(90, D + 14, 1)) put(D + 1476, 34);
  // extension.c6a2
  if (slot(54) != 0 && is_source_ipv6 && ip(D + 8717, 8, 54 + MOVES)) {}
  // extension.c6a2Label
  if (is_source_ipv6) put(D + 1510, 34);
  // extension.c6a3
  if (slot(6) != 0 && is_destination_ipv6 && ip(D + 8725, 8, 6 + MOVES)) {}
  // extension.c6a3Label
  if (is_destination_ipv6) put(D + 1363, 39);
  // extension.cat
  if (slot(11) != 0 && keywordUpTo(D + 9392, 7, 11 + MOVES, 1023)) {}
  else if (slot(50) != 0 && keywordUpTo(D + 9392, 7, 50 + MOVES, 1023)) {}
  // extension.cn1
  if (slot(46) != 0 && !is_launch && long(D + 9875, 6, 46 + MOVES)) {}
  // extension.cn1Label
  if ((!is_launch && present(46))) put(D + 1676, 31);
  // extension.cs1
  if (slot(40) != 0 && keywordUpTo(D + 9399, 7, 40 + MOVES, 4000)) {}
  // extension.cs1Label
  if (present(40)) put(D + 2077, 26);
  // extension.cs2
  if (slot(83) != 0 && keywordUpTo(D + 9406, 7, 83, 4000)) {}
  else if (slot(84) != 0 && keywordUpTo(D + 9406, 7, 84, 4000)) {}
  // extension.cs2Label
  if (is_tagged) put(D + 3824, 18);
  else if (present(57)) put(D + 2380, 24);
  // extension.cs3
  if (slot(89) != 0 && keywordUpTo(D + 9413, 7, 89, 4000)) {}
  // extension.cs3Label
  if ((p89 && !present(38))) put(D + 2452, 23);
  else if ((p89 && (c39 == 1) && !p37)) put(D + 4110, 17);
  else if ((p89 && (c39 == 1))) put(D + 1996, 27);
  else if ((p89 && !p37)) put(D + 2681, 22);
  else if (p89) put(D + 1644, 32);
  // extension.cs4
  if (slot(5) != 0 && keywordUpTo(D + 9420, 7, 5 + MOVES, 4000)) {}
  else if (slot(1) != 0 && keywordUpTo(D + 9420, 7, 1 + MOVES, 4000)) {}
  // extension.cs4Label
  if ((present(5) || present(1))) put(D + 2475, 23);
  // extension.cs5
  if (slot(88) != 0 && keywordUpTo(D + 9427, 7, 88, 4000)) {}
  // extension.cs5Label
  if (present(88)) put(D + 3637, 19);
  // extension.cs6
  if (slot(36) != 0 && keywordUpTo(D + 9434, 7, 36 + MOVES, 4000)) {}
  // extension.cs6Label
  if (present(36)) put(D + 2856, 21);
  // extension.deviceDirection
  if (is_ingress) put(D + 3147, 20);
  else if (is_egress) put(D + 3167, 20);
  // extension.deviceExternalId
  if (slot(24) != 0 && keywordUpTo(D + 3187, 20, 24 + MOVES, 255)) {}
  // extension.deviceFacility
  if (slot(16) != 0 && keywordUpTo(D + 3842, 18, 16 + MOVES, 1023)) {}
  // extension.dhost
  if (slot(26) != 0 && (is_ingress || !is_network) && keywordUpTo(D + 8233, 9, 26 + MOVES, 1023)) {}
  // extension.dpid
  if (slot(47) != 0 && is_receiver && long(D + 9455, 7, 47 + MOVES)) {}
  // extension.dproc
  if (slot(41) != 0 && is_receiver && keywordUpTo(D + 8242, 9, 41 + MOVES, 1023)) {}
  else if (slot(43) != 0 && is_receiver && keywordUpTo(D + 8242, 9, 43 + MOVES, 1023)) {}
  // extension.dpt
  if (slot(7) != 0 && long(D + 9881, 6, 7 + MOVES)) {}
  else if (slot(53) != 0 && long(D + 9881, 6, 53 + MOVES)) {}
  // extension.dst
  if (slot(6) != 0 && !is_destination_ipv6 && ip(D + 9462, 7, 6 + MOVES)) {}
  else if (slot(52) != 0 && !contains(52, D + 14, 1) && ip(D + 9462, 7, 52 + MOVES)) {}
  // extension.duid
  if (slot(58) != 0 && keywordUpTo(D + 8773, 8, 58 + MOVES, 1023)) {}
  // extension.dvc
  if (slot(90) != 0 && !contains(90, D + 14, 1) && ip(D + 9469, 7, 90)) {}
  // extension.dvchost
  if (slot(26) != 0 && keywordUpTo(D + 7141, 11, 26 + MOVES, 100)) {}
  // extension.fileHash
  if (slot(20) != 0 && keywordUpTo(D + 6632, 12, 20 + MOVES, 255)) {}
  else if (slot(42) != 0 && is_launch && keywordUpTo(D + 6632, 12, 42 + MOVES, 255)) {}
  // extension.filePath
  if (slot(22) != 0 && keywordUpTo(D + 6644, 12, 22 + MOVES, 1023)) {}
  // extension.fileType
  if (slot(23) != 0 && keywordUpTo(D + 6656, 12, 23 + MOVES, 1023)) {}
  // extension.fname
  if (slot(21) != 0 && keywordUpTo(D + 8278, 9, 21 + MOVES, 1023)) {}
  // extension.msg
  if (slot(29) != 0 && keywordUpTo(D + 9504, 7, 29 + MOVES, 1023)) {}
  // extension.outcome
  if (slot(15) != 0 && (((<u32>0x6 >> c15) & 1) != 0) && keywordUpTo(D + 3207, 11, 15 + MOVES, 63)) {}
  // extension.proto
  if (slot(100) != 0 && keywordUpTo(D + 8395, 9, 100, 31)) {}
  else if (slot(32) != 0 && keywordUpTo(D + 8395, 9, 32 + MOVES, 31)) {}
  // extension.reason
  if (slot(17) != 0 && keywordUpTo(D + 7786, 10, 17 + MOVES, 1023)) {}
  // extension.request
  if (slot(8) != 0 && has(91, D + 16576) && keywordUpTo(D + 7251, 11, 8 + MOVES, 1023)) {}
  // extension.rt
  if (slot(95) != 0 && long(D + 10516, 5, 95)) {}
  // extension.shost
  if (slot(26) != 0 && (is_network && is_egress) && keywordUpTo(D + 8431, 9, 26 + MOVES, 1023)) {}
  // extension.spid
  if (slot(46) != 0 && is_launch && long(D + 9532, 7, 46 + MOVES)) {}
  else if (slot(47) != 0 && !is_receiver && long(D + 9532, 7, 47 + MOVES)) {}
  // extension.sproc
  if (slot(44) != 0 && is_launch && keywordUpTo(D + 8440, 9, 44 + MOVES, 1023)) {}
  else if (slot(45) != 0 && is_launch && keywordUpTo(D + 8440, 9, 45 + MOVES, 1023)) {}
  else if (slot(41) != 0 && !is_receiver && keywordUpTo(D + 8440, 9, 41 + MOVES, 1023)) {}
  else if (slot(43) != 0 && !is_receiver && keywordUpTo(D + 8440, 9, 43 + MOVES, 1023)) {}
  // extension.spt
  if (slot(55) != 0 && long(D + 9911, 6, 55 + MOVES)) {}
  // extension.src
  if (slot(54) != 0 && !is_source_ipv6 && ip(D + 9539, 7, 54 + MOVES)) {}
  // extension.suid
  if (slot(59) != 0 && keywordUpTo(D + 8917, 8, 59 + MOVES, 1023)) {}
  else if (slot(48) != 0 && keywordUpTo(D + 8917, 8, 48 + MOVES, 1023)) {}
  // extension.suser
  if (slot(60) != 0 && keywordUpTo(D + 8449, 9, 60 + MOVES, 1023)) {}
  else if (slot(49) != 0 && keywordUpTo(D + 8449, 9, 49 + MOVES, 1023)) {}
  close();
  open(D + 7686, 10); // header
  // header.name
  if (slot(51) != 0 && !is_several_lines && keywordUpTo(D + 8861, 8, 51 + MOVES, 512)) {}
  else if (slot(81) != 0 && keywordUpTo(D + 8861, 8, 81, 512)) {}
  else if (slot(9) != 0 && keywordUpTo(D + 8861, 8, 9 + MOVES, 512)) {}
  else if (slot(80) != 0 && keywordUpTo(D + 8861, 8, 80, 512)) {}
  // header.product
  if (slot(33) != 0 && keywordUpTo(D + 1133, 11, 33 + MOVES, 63)) {}
  else if (slot(79) != 0 && keywordUpTo(D + 1133, 11, 79, 63)) {}
  // header.severity
  if (slot(28) != 0 && ((((<u32>0x7fe >> c28) & 1) != 0) && !(c9 == 1)) && keyword(D + 2982, 12, 28 + MOVES)) {}
  else if (slot(99) != 0 && keyword(D + 2982, 12, 99)) {}
  else put(D + 2982, 21);
  // header.signature
  if (slot(82) != 0 && keywordUpTo(D + 6108, 13, 82, 1023)) {}
  // header.vendor
  if (slot(34) != 0 && keywordUpTo(D + 1181, 10, 34 + MOVES, 63)) {}
  else if (slot(79) != 0 && keywordUpTo(D + 1181, 10, 79, 63)) {}
  // header.version
  if (slot(35) != 0 && keywordUpTo(D + 16, 11, 35 + MOVES, 31)) {}
  close();
  open(D + 6824, 12); // unmapped
  open(D + 5835, 13); // unmapped.container
  open(D + 8314, 9); // unmapped.container.image
  open(D + 8813, 8); // unmapped.container.image.hash
  // all
  run(D + 16592);
  writeUnknown(3);
  close();
  // name tag
  run(D + 16606);
  writeUnknown(2);
  close();
  // id name
  run(D + 16624);
  writeUnknown(1);
  close();
  open(D + 4955, 15); // unmapped.destination
  // ip port
  run(D + 16642);
  writeUnknown(4);
  close();
  open(D + 9448, 7); // unmapped.dns
  open(D + 6764, 12); // unmapped.dns.question
  // name
  run(D + 16660);
  writeUnknown(6);
  close();
  writeUnknown(5);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset kind module outcome provider reason severity type
  run(D + 16674);
  writeUnknown(7);
  close();
  open(D + 8789, 8); // unmapped.file
  open(D + 8813, 8); // unmapped.file.hash
  // sha256
  run(D + 16728);
  writeUnknown(9);
  close();
  // name path type
  run(D + 16742);
  writeUnknown(8);
  close();
  open(D + 8821, 8); // unmapped.host
  // id ip name
  run(D + 16764);
  writeUnknown(10);
  close();
  open(D + 5991, 13); // unmapped.kubearmor
  // action severity
  run(D + 16786);
  writeUnknown(11);
  close();
  open(D + 7174, 11); // unmapped.network
  // direction protocol transport
  run(D + 16804);
  writeUnknown(12);
  close();
  open(D + 6716, 12); // unmapped.observer
  // product vendor version
  run(D + 16826);
  writeUnknown(13);
  close();
  open(D + 4574, 16); // unmapped.orchestrator
  open(D + 7097, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 16848);
  writeUnknown(15);
  close();
  open(D + 6800, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 16862);
  writeUnknown(16);
  close();
  // namespace
  run(D + 16880);
  writeUnknown(14);
  close();
  open(D + 7218, 11); // unmapped.process
  open(D + 8813, 8); // unmapped.process.hash
  // sha256
  run(D + 16894);
  writeUnknown(18);
  close();
  open(D + 7746, 10); // unmapped.process.parent
  // executable name pid
  run(D + 16908);
  writeUnknown(19);
  close();
  open(D + 8965, 8); // unmapped.process.user
  // id name
  run(D + 16930);
  writeUnknown(20);
  close();
  // command_line executable name pid
  run(D + 16948);
  writeUnknown(17);
  close();
  open(D + 8901, 8); // unmapped.rule
  // category name
  run(D + 16974);
  writeUnknown(21);
  close();
  open(D + 7816, 10); // unmapped.server
  // ip port
  run(D + 16992);
  writeUnknown(22);
  close();
  open(D + 7856, 10); // unmapped.source
  // ip port
  run(D + 17010);
  writeUnknown(23);
  close();
  open(D + 7906, 10); // unmapped.threat
  open(D + 3428, 13); // unmapped.threat.technique
  // id
  run(D + 17028);
  writeUnknown(25);
  close();
  writeUnknown(24);
  close();
  open(D + 8965, 8); // unmapped.user
  open(D + 5861, 13); // unmapped.user.effective
  // id
  run(D + 17042);
  writeUnknown(27);
  close();
  // id name
  run(D + 17056);
  writeUnknown(26);
  close();
  // @timestamp message tags
  run(D + 17074);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CEF 0.27. */
export function cef(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 19244, F);
  const text = translate(record, 1455, derive, write);
  return text == record ? text : withCefLine(text);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(57344, 8);
