// Generated from schemas/sysdig by sluice generate, and from schemas/answers/cef.json. Do not edit.
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
let c16: u32 = 0;
/** network.direction */
let c30: u32 = 0;
/** orchestrator.resource.type */
let c37: u32 = 0;
/** event.outcome */
let c18: u32 = 0;
/** sysdig.cef_severity */
let c50: u32 = 0;
/** sysdig.severity */
let c52: u32 = 0;
/** sysdig.priority */
let c51: u32 = 0;
/** event.severity */
let c20: u32 = 0;
/** network.transport */
let c31: u32 = 0;
/** place is there. */
let p90: bool = false;
/** orchestrator.namespace is there. */
let p35: bool = false;
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
  c16 = is(16, D + 2878, 5);
  c30 = code(30, D + 25036);
  c37 = is(37, D + 3205, 3);
  c18 = code(18, D + 25072);
  c50 = code(50, D + 25096);
  c52 = code(52, D + 15564);
  c51 = code(51, D + 13992);
  c20 = code(20, D + 25172);
  c31 = code(31, D + 25212);
  p90 = false;
  p35 = present(35);
  beginTemplate(0);
  countPart(17);
  openTemplate();
  part(D + 0, 0, 17);
  endTemplate(80);
  beginTemplate(1);
  countPart(13);
  countPart(11);
  openTemplate();
  part(D + 0, 0, 13);
  part(D + 28, 1, 11);
  endTemplate(83);
  is_several_lines = (contains(47, D + 13988, 2) || contains(47, D + 13990, 2));
  if (slot(52) != 0 && (c16 == 1)) {
    lookup(52, c52, D + 25252, 99);
  }
  if (slot(0) != 0) {
    epoch(0, 3, 96);
  }
  if (slot(21) != 0) {
    epoch(21, 3, 97);
  }
  if (slot(14) != 0) {
    epoch(14, 3, 98);
  }
  is_alert = (c16 == 1);
  if (slot(12) != 0) {
    elements(12, 93);
  }
  is_network = has(93, D + 25288);
  if (slot(22) != 0) {
    elements(22, 92);
  }
  is_denied = has(92, D + 25304);
  is_ingress = (((<u32>0x6 >> c30) & 1) != 0);
  is_egress = (((<u32>0x18 >> c30) & 1) != 0);
  is_source_ipv6 = contains(48, D + 14, 1);
  is_destination_ipv6 = contains(8, D + 14, 1);
  is_launch = (!is_network && has(93, D + 25320) && (has(92, D + 25336) || (is_denied && !has(92, D + 25352))));
  is_receiver = (is_launch || (is_network && is_ingress));
  if (slot(53) != 0) {
    elements(53, 94);
  }
  if (slot(94) != 0) {
    join(94, D + 34, 1, 84);
  }
  if (slot(54) != 0) {
    elements(54, 95);
  }
  is_tagged = present(53);
  beginTemplate(1);
  countPart(35);
  countPart(36);
  openTemplate();
  part(D + 0, 0, 35);
  part(D + 1379, 1, 36);
  endTemplate(90);
  p90 = present(90);
  if (slot(5) != 0) {
    itemAt(5, 0, 87);
  }
  if (slot(3) != 0) {
    itemAt(3, 0, 88);
  }
  if (present(4)) {
    beginTemplate(2);
    countPart(4);
    countPart(87);
    countPart(88);
    openTemplate();
    part(D + 0, 0, 4);
    part(D + 14, 1, 87);
    part(D + 8141, 1, 88);
    endTemplate(89);
  }
  if (slot(31) != 0) {
    lookup(31, c31, D + 25400, 102);
  }
  if (!(hasText(84))) {
    if (slot(95) != 0) {
      join(95, D + 34, 1, 85);
    }
  }
  if (!(!is_several_lines && hasText(47))) {
    beginTemplate(0);
    countPart(47);
    openTemplate();
    part(D + 0, 0, 47);
    endTemplate(82);
  }
  if (!(!is_several_lines && hasText(47) || hasText(82) || hasText(11))) {
    beginTemplate(0);
    countPart(13);
    openTemplate();
    part(D + 0, 0, 13);
    endTemplate(81);
  }
  if (!(hasText(99))) {
    if (slot(51) != 0) {
      lookup(51, c51, D + 25424, 100);
    }
  }
  if (!(hasText(99) || hasText(100) || (((<u32>0xffe >> c50) & 1) != 0) && hasText(50))) {
    if (slot(20) != 0) {
      lookup(20, c20, D + 25460, 101);
    }
  }
  settle(D + 25484, 40);
}

function write(): void {
  // @timestamp
  if (slot(0) != 0 && keyword(D + 8140, 14, 0 + MOVES)) {}
  open(D + 8707, 13); // extension
  // extension.act
  if (((is_alert || is_network) && is_denied)) put(D + 6474, 16);
  else if (has(92, D + 25564)) put(D + 6458, 16);
  // extension.c6a2
  if (slot(48) != 0 && is_source_ipv6 && ip(D + 11974, 8, 48 + MOVES)) {}
  // extension.c6a2Label
  if (is_source_ipv6) put(D + 1469, 34);
  // extension.c6a3
  if (slot(8) != 0 && is_destination_ipv6 && ip(D + 11982, 8, 8 + MOVES)) {}
  // extension.c6a3Label
  if (is_destination_ipv6) put(D + 1281, 39);
  // extension.cat
  if (slot(46) != 0 && keywordUpTo(D + 12561, 7, 46 + MOVES, 1023)) {}
  // extension.cn1
  if (slot(44) != 0 && !is_launch && long(D + 13058, 6, 44 + MOVES)) {}
  // extension.cn1Label
  if ((!is_launch && present(44))) put(D + 1602, 31);
  // extension.cn2
  if (slot(28) != 0 && long(D + 13064, 6, 28 + MOVES)) {}
  // extension.cn2Label
  if (present(28)) put(D + 1633, 30);
  // extension.cs1
  if (slot(38) != 0 && keywordUpTo(D + 12568, 7, 38 + MOVES, 4000)) {}
  else if (slot(60) != 0 && keywordUpTo(D + 12568, 7, 60 + MOVES, 4000)) {}
  // extension.cs1Label
  if (present(38)) put(D + 2279, 26);
  else if (present(60)) put(D + 2037, 27);
  // extension.cs2
  if (slot(84) != 0 && keywordUpTo(D + 12575, 7, 84, 4000)) {}
  else if (slot(85) != 0 && keywordUpTo(D + 12575, 7, 85, 4000)) {}
  // extension.cs2Label
  if (is_tagged) put(D + 5009, 18);
  else if (present(54)) put(D + 2837, 24);
  // extension.cs3
  if (slot(90) != 0 && keywordUpTo(D + 12582, 7, 90, 4000)) {}
  // extension.cs3Label
  if ((p90 && !present(36))) put(D + 3124, 23);
  else if ((p90 && (c37 == 1) && !p35)) put(D + 5744, 17);
  else if ((p90 && (c37 == 1))) put(D + 2064, 27);
  else if ((p90 && !p35)) put(D + 3330, 22);
  else if (p90) put(D + 1570, 32);
  // extension.cs4
  if (slot(6) != 0 && keywordUpTo(D + 12589, 7, 6 + MOVES, 4000)) {}
  else if (slot(2) != 0 && keywordUpTo(D + 12589, 7, 2 + MOVES, 4000)) {}
  // extension.cs4Label
  if ((present(6) || present(2))) put(D + 3147, 23);
  // extension.cs5
  if (slot(89) != 0 && keywordUpTo(D + 12596, 7, 89, 4000)) {}
  // extension.cs5Label
  if (present(89)) put(D + 4631, 19);
  // extension.cs6
  if (slot(34) != 0 && keywordUpTo(D + 12603, 7, 34 + MOVES, 4000)) {}
  // extension.cs6Label
  if (present(34)) put(D + 3571, 21);
  // extension.destinationServiceName
  if (slot(1) != 0 && keywordUpTo(D + 2331, 26, 1 + MOVES, 1023)) {}
  // extension.deviceDirection
  if (is_ingress) put(D + 3862, 20);
  else if (is_egress) put(D + 3882, 20);
  // extension.deviceExternalId
  if (slot(25) != 0 && keywordUpTo(D + 3902, 20, 25 + MOVES, 255)) {}
  // extension.deviceFacility
  if (slot(19) != 0 && keywordUpTo(D + 5027, 18, 19 + MOVES, 1023)) {}
  // extension.dhost
  if (slot(7) != 0 && keywordUpTo(D + 11589, 9, 7 + MOVES, 1023)) {}
  else if (slot(26) != 0 && (is_ingress || !is_network) && keywordUpTo(D + 11589, 9, 26 + MOVES, 1023)) {}
  // extension.dpid
  if (slot(45) != 0 && is_receiver && long(D + 12631, 7, 45 + MOVES)) {}
  // extension.dproc
  if (slot(39) != 0 && is_receiver && keywordUpTo(D + 11598, 9, 39 + MOVES, 1023)) {}
  else if (slot(41) != 0 && is_receiver && keywordUpTo(D + 11598, 9, 41 + MOVES, 1023)) {}
  // extension.dpt
  if (slot(9) != 0 && long(D + 13070, 6, 9 + MOVES)) {}
  // extension.dst
  if (slot(8) != 0 && !is_destination_ipv6 && ip(D + 12638, 7, 8 + MOVES)) {}
  // extension.dvchost
  if (slot(26) != 0 && keywordUpTo(D + 10384, 11, 26 + MOVES, 100)) {}
  // extension.end
  if (slot(98) != 0 && long(D + 12652, 6, 98)) {}
  // extension.externalId
  if (slot(15) != 0 && keywordUpTo(D + 8238, 14, 15 + MOVES, 40)) {}
  // extension.fileHash
  if (slot(40) != 0 && is_launch && keywordUpTo(D + 9548, 12, 40 + MOVES, 255)) {}
  // extension.filePath
  if (slot(24) != 0 && keywordUpTo(D + 9560, 12, 24 + MOVES, 1023)) {}
  // extension.fname
  if (slot(23) != 0 && keywordUpTo(D + 11616, 9, 23 + MOVES, 1023)) {}
  // extension.msg
  if (slot(29) != 0 && keywordUpTo(D + 12701, 7, 29 + MOVES, 1023)) {}
  // extension.outcome
  if (slot(18) != 0 && (((<u32>0x6 >> c18) & 1) != 0) && keywordUpTo(D + 4022, 11, 18 + MOVES, 63)) {}
  // extension.proto
  if (slot(102) != 0 && keywordUpTo(D + 11679, 9, 102, 31)) {}
  else if (slot(31) != 0 && keywordUpTo(D + 11679, 9, 31 + MOVES, 31)) {}
  // extension.request
  if (slot(55) != 0 && keywordUpTo(D + 10538, 11, 55 + MOVES, 1023)) {}
  else if (slot(56) != 0 && keywordUpTo(D + 10538, 11, 56 + MOVES, 1023)) {}
  else if (slot(10) != 0 && has(92, D + 25580) && keywordUpTo(D + 10538, 11, 10 + MOVES, 1023)) {}
  // extension.requestClientApplication
  if (slot(59) != 0 && keywordUpTo(D + 1953, 28, 59 + MOVES, 1023)) {}
  // extension.requestMethod
  if (slot(27) != 0 && keywordUpTo(D + 6101, 17, 27 + MOVES, 1023)) {}
  // extension.rt
  if (slot(96) != 0 && long(D + 13742, 5, 96)) {}
  // extension.shost
  if (slot(26) != 0 && (is_network && is_egress) && keywordUpTo(D + 11715, 9, 26 + MOVES, 1023)) {}
  // extension.spid
  if (slot(44) != 0 && is_launch && long(D + 12715, 7, 44 + MOVES)) {}
  else if (slot(45) != 0 && !is_receiver && long(D + 12715, 7, 45 + MOVES)) {}
  // extension.sproc
  if (slot(42) != 0 && is_launch && keywordUpTo(D + 11724, 9, 42 + MOVES, 1023)) {}
  else if (slot(43) != 0 && is_launch && keywordUpTo(D + 11724, 9, 43 + MOVES, 1023)) {}
  else if (slot(39) != 0 && !is_receiver && keywordUpTo(D + 11724, 9, 39 + MOVES, 1023)) {}
  else if (slot(41) != 0 && !is_receiver && keywordUpTo(D + 11724, 9, 41 + MOVES, 1023)) {}
  // extension.spt
  if (slot(49) != 0 && long(D + 13112, 6, 49 + MOVES)) {}
  // extension.src
  if (slot(48) != 0 && !is_source_ipv6 && ip(D + 12722, 7, 48 + MOVES)) {}
  // extension.start
  if (slot(97) != 0 && long(D + 11733, 8, 97)) {}
  // extension.suid
  if (slot(57) != 0 && keywordUpTo(D + 12158, 8, 57 + MOVES, 1023)) {}
  // extension.suser
  if (slot(58) != 0 && keywordUpTo(D + 11751, 9, 58 + MOVES, 1023)) {}
  close();
  open(D + 11065, 10); // header
  // header.name
  if (slot(47) != 0 && !is_several_lines && keywordUpTo(D + 12094, 8, 47 + MOVES, 512)) {}
  else if (slot(82) != 0 && keywordUpTo(D + 12094, 8, 82, 512)) {}
  else if (slot(11) != 0 && keywordUpTo(D + 12094, 8, 11 + MOVES, 512)) {}
  else if (slot(81) != 0 && keywordUpTo(D + 12094, 8, 81, 512)) {}
  // header.product
  if (slot(32) != 0 && keywordUpTo(D + 2172, 11, 32 + MOVES, 63)) {}
  else if (slot(80) != 0 && keywordUpTo(D + 2172, 11, 80, 63)) {}
  // header.severity
  if (slot(99) != 0 && keyword(D + 3676, 12, 99)) {}
  else if (slot(100) != 0 && keyword(D + 3676, 12, 100)) {}
  else if (slot(50) != 0 && (((<u32>0xffe >> c50) & 1) != 0) && keyword(D + 3676, 12, 50 + MOVES)) {}
  else if (slot(101) != 0 && keyword(D + 3676, 12, 101)) {}
  else put(D + 3676, 21);
  // header.signature
  if (slot(83) != 0 && keywordUpTo(D + 8954, 13, 83, 1023)) {}
  // header.vendor
  if (slot(33) != 0 && keywordUpTo(D + 5441, 10, 33 + MOVES, 63)) {}
  else if (slot(80) != 0 && keywordUpTo(D + 5441, 10, 80, 63)) {}
  close();
  open(D + 9884, 12); // unmapped
  open(D + 11571, 9); // unmapped.cloud
  open(D + 10593, 11); // unmapped.cloud.service
  // name
  run(D + 25596);
  writeUnknown(2);
  close();
  writeUnknown(1);
  close();
  open(D + 8642, 13); // unmapped.container
  open(D + 11652, 9); // unmapped.container.image
  open(D + 12046, 8); // unmapped.container.image.hash
  // all
  run(D + 25610);
  writeUnknown(5);
  close();
  // name tag
  run(D + 25624);
  writeUnknown(4);
  close();
  // id name
  run(D + 25642);
  writeUnknown(3);
  close();
  open(D + 7555, 15); // unmapped.destination
  // domain ip port
  run(D + 25660);
  writeUnknown(6);
  close();
  open(D + 12624, 7); // unmapped.dns
  open(D + 9764, 12); // unmapped.dns.question
  // name
  run(D + 25682);
  writeUnknown(8);
  close();
  writeUnknown(7);
  close();
  open(D + 35, 9); // unmapped.event
  // action category dataset end id kind module outcome provider severity start type
  run(D + 25696);
  writeUnknown(9);
  close();
  open(D + 12022, 8); // unmapped.file
  // name path
  run(D + 25754);
  writeUnknown(10);
  close();
  open(D + 12054, 8); // unmapped.host
  // id name
  run(D + 25772);
  writeUnknown(11);
  close();
  open(D + 12062, 8); // unmapped.http
  open(D + 10549, 11); // unmapped.http.request
  // method
  run(D + 25790);
  writeUnknown(13);
  close();
  open(D + 9824, 12); // unmapped.http.response
  // status_code
  run(D + 25804);
  writeUnknown(14);
  close();
  writeUnknown(12);
  close();
  open(D + 10461, 11); // unmapped.network
  // direction transport
  run(D + 25818);
  writeUnknown(15);
  close();
  open(D + 9668, 12); // unmapped.observer
  // product vendor
  run(D + 25836);
  writeUnknown(16);
  close();
  open(D + 6954, 16); // unmapped.orchestrator
  open(D + 10263, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 25854);
  writeUnknown(18);
  close();
  open(D + 9812, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 25868);
  writeUnknown(19);
  close();
  // namespace
  run(D + 25886);
  writeUnknown(17);
  close();
  open(D + 10483, 11); // unmapped.process
  open(D + 12046, 8); // unmapped.process.hash
  // sha256
  run(D + 25900);
  writeUnknown(21);
  close();
  open(D + 11145, 10); // unmapped.process.parent
  // executable name pid
  run(D + 25914);
  writeUnknown(22);
  close();
  // command_line executable name pid
  run(D + 25936);
  writeUnknown(20);
  close();
  open(D + 12142, 8); // unmapped.rule
  // category name
  run(D + 25962);
  writeUnknown(23);
  close();
  open(D + 11225, 10); // unmapped.source
  // ip port
  run(D + 25980);
  writeUnknown(24);
  close();
  open(D + 11255, 10); // unmapped.sysdig
  // cef_severity priority severity
  run(D + 25998);
  writeUnknown(25);
  close();
  open(D + 11285, 10); // unmapped.threat
  open(D + 4403, 13); // unmapped.threat.technique
  // id
  run(D + 26020);
  writeUnknown(27);
  close();
  writeUnknown(26);
  close();
  open(D + 12764, 7); // unmapped.url
  // original path
  run(D + 26034);
  writeUnknown(28);
  close();
  open(D + 12214, 8); // unmapped.user
  // id name
  run(D + 26052);
  writeUnknown(29);
  close();
  open(D + 8462, 14); // unmapped.user_agent
  // original
  run(D + 26070);
  writeUnknown(30);
  close();
  open(D + 6237, 17); // unmapped.vulnerability
  // id
  run(D + 26084);
  writeUnknown(31);
  close();
  // @timestamp message tags
  run(D + 26098);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CEF 0.27. */
export function cef(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 28488, F);
  const text = translate(record, 1565, derive, write);
  return text == record ? text : withCefLine(text);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(65536, 8);
