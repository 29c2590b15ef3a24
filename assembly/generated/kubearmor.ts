// Generated from schemas/kubearmor by sluice generate. Do not edit.
import { code, contains, ends, give, has, inSet, lookup, settle, starts, take } from '../conditions';
import { answer, original, originalSize, recordNanoseconds, recordSeconds, writeOthers } from '../filter';
import { free, malloc } from '../memory';
import { hasText, present, slot } from '../member';
import { ask, describe } from '../product';
import { putCollectorTime } from '../answer/error';
import { writeUnknown } from '../answer/place';
import { boolean, close, closeList, closeText, double, flattened, ip, ipItems, item, items, keyword, long, moved, movedLong, openList, out, put, putText, run } from '../answer/write';
import { cefPairs } from '../text/cef';
import { columns } from '../text/columns';
import { image } from '../text/image';
import { keyValueLines } from '../text/lines';
import { elements, split } from '../text/list';
import { mitre } from '../text/mitre';
import { pairs } from '../text/pairs';
import { basename, cut, dirname, extension, lowercase, trim } from '../text/path';
import { beginTemplate, countPart, endTemplate, openTemplate, part } from '../text/template';
import { date, pts } from '../text/time';

export { free, malloc };

/** Type */
let c30: u64 = 0;
/** EventType */
let c31: u64 = 0;
/** Operation */
let c33: u64 = 0;
/** Result */
let c39: u64 = 0;
/** Action */
let c38: u64 = 0;
/** Enforcer */
let c37: u64 = 0;
/** call */
let c95: u64 = 0;
/** action */
let c99: u64 = 0;
/** family */
let c135: u64 = 0;
/** severity */
let c114: u64 = 0;
/** Severity */
let c26: u64 = 0;
/** NamespaceName */
let c8: u64 = 0;
/** category */
let c100: u64 = 0;
/** protocol */
let c136: u64 = 0;
/** data.kprobe */
let c75: u64 = 0;
/** HostPID */
let c18: u64 = 0;
/** PID */
let c20: u64 = 0;
/** Cwd */
let c40: u64 = 0;
/** HashAlgo */
let c51: u64 = 0;
/** data.destination_port */
let c91: u64 = 0;
/** data.group */
let c73: u64 = 0;
/** data.userid */
let c72: u64 = 0;
/** Resource */
let c34: u64 = 0;
/** ClusterName */
let c4: u64 = 0;
/** HostPPID */
let c17: u64 = 0;
/** PPID */
let c19: u64 = 0;
/** UID */
let c21: u64 = 0;
/** address */
let c139: u64 = 0;
/** data.source_ip */
let c88: u64 = 0;
/** data.destination_ip */
let c90: u64 = 0;
/** HostIP */
let c7: u64 = 0;
/** data.source_port */
let c89: u64 = 0;
/** data.lsm */
let c80: u64 = 0;
/** component_name */
let c55: u64 = 0;
let is_message: bool = false;
let is_alert: bool = false;
let is_throttled: bool = false;
let is_detection: bool = false;
let is_device: bool = false;
let is_removed: bool = false;
let is_firewall: bool = false;
let is_anonymous_map: bool = false;
let is_process_operation: bool = false;
let is_exec: bool = false;
let is_network_operation: bool = false;
let is_dns: bool = false;
let is_unix_socket: bool = false;
let is_internet: bool = false;
let is_prevented: bool = false;
let is_allowed: bool = false;
let is_unset_severity: bool = false;
let is_pod: bool = false;
let is_fileless: bool = false;
let is_file_path: bool = false;
let is_default_protocol: bool = false;
let is_connect: bool = false;
let is_tcp_accept: bool = false;
let is_serve: bool = false;
let is_attack: bool = false;
let is_ptrace: bool = false;
let is_acting_process: bool = false;
let is_constant_cwd: bool = false;
let is_sha256: bool = false;

function recognised(): bool {
  return (((((<u64>0xfc >> code(30, D + 96)) & 1) != 0) && (present(1) || present(5) || present(33))) || ((code(30, D + 96) == 1) && present(52)) || ((code(30, D + 96) == 1) && present(1)) || ((((<u64>0x1fe >> code(33, D + 236)) & 1) != 0) && (code(55, D + 316) == 1)) || ((((<u64>0x1fe >> code(33, D + 236)) & 1) != 0) && present(5) && present(39)) || (!present(30) && (((<u64>0x6 >> code(31, D + 344)) & 1) != 0) && present(1) && present(5)));
}

function suspected(): bool {
  return ((present(1) && present(5)) || (present(1) && present(4)) || (present(5) && present(8) && present(14)) || (present(5) && (((<u64>0x1fe >> code(33, D + 236)) & 1) != 0)));
}

function readText(at: usize, end: usize): bool {
  return keyValueLines(at, end, D + 1404, 3, 1, D + 1272, 1092)
    || columns(at, end, 1408, 1432)
    || cefPairs(at, end, D + 1448, 25, D + 1473, 6);
}

function derive(): void {
  c30 = slot(30) != 0 ? code(30, D + 96) : 0;
  c31 = slot(31) != 0 ? code(31, D + 344) : 0;
  c33 = slot(33) != 0 ? code(33, D + 236) : 0;
  c39 = slot(39) != 0 ? code(39, D + 1560) : 0;
  c38 = slot(38) != 0 ? code(38, D + 1608) : 0;
  c37 = slot(37) != 0 ? code(37, D + 1696) : 0;
  c95 = 0;
  c99 = 0;
  c135 = 0;
  c114 = 0;
  c26 = slot(26) != 0 ? code(26, D + 1736) : 0;
  c8 = slot(8) != 0 ? code(8, D + 1776) : 0;
  c100 = 0;
  c136 = 0;
  c75 = 0;
  c18 = slot(18) != 0 ? code(18, D + 1736) : 0;
  c20 = slot(20) != 0 ? code(20, D + 1736) : 0;
  c40 = slot(40) != 0 ? code(40, D + 1800) : 0;
  c51 = slot(51) != 0 ? code(51, D + 1832) : 0;
  c91 = 0;
  c73 = 0;
  c72 = 0;
  c34 = slot(34) != 0 ? code(34, D + 1868) : 0;
  c4 = slot(4) != 0 ? code(4, D + 1896) : 0;
  c17 = slot(17) != 0 ? code(17, D + 1736) : 0;
  c19 = slot(19) != 0 ? code(19, D + 1736) : 0;
  c21 = slot(21) != 0 ? code(21, D + 1928) : 0;
  c139 = 0;
  c88 = 0;
  c90 = 0;
  c7 = slot(7) != 0 ? code(7, D + 1960) : 0;
  c89 = 0;
  c80 = 0;
  c55 = slot(55) != 0 ? code(55, D + 316) : 0;
  is_message = ((c30 == 1) || (!present(30) && !present(31) && present(52)));
  is_alert = ((((<u64>0x3c >> c30) & 1) != 0) || (!present(30) && (c31 == 1)) || (!present(30) && !present(31) && present(25)) || (!present(30) && !present(31) && present(38)));
  is_throttled = ((c33 == 1) || (c30 == 5));
  is_detection = (is_alert && !is_throttled);
  is_device = (c33 == 2);
  is_removed = ((c39 == 1) || (c38 == 1));
  is_firewall = (c33 == 3);
  is_anonymous_map = (c37 == 1);
  if (slot(35) != 0) {
    pairs(35, 2664, 94);
  }
  c72 = slot(72) != 0 ? code(72, D + 1928) : 0;
  c73 = slot(73) != 0 ? code(73, D + 1928) : 0;
  c75 = slot(75) != 0 ? code(75, D + 3064) : 0;
  c80 = slot(80) != 0 ? code(80, D + 3092) : 0;
  c88 = slot(88) != 0 ? code(88, D + 1960) : 0;
  c89 = slot(89) != 0 ? code(89, D + 1736) : 0;
  c90 = slot(90) != 0 ? code(90, D + 1960) : 0;
  c91 = slot(91) != 0 ? code(91, D + 1736) : 0;
  if (present(60)) take(60, 95);
  else if (present(80)) take(80, 95);
  else if (present(75)) take(75, 95);
  else if (present(77)) take(77, 95);
  c95 = slot(95) != 0 ? code(95, D + 3528) : 0;
  if (slot(95) != 0) {
    lookup(95, c95, D + 3956, 96);
  }
  if (present(60)) take(60, 97);
  else if (present(80)) take(80, 97);
  if (slot(97) != 0) {
    lowercase(97, 98);
  }
  is_process_operation = (c33 == 4);
  if (is_throttled) give(D + 4292, 16, 99);
  else if ((is_device && is_removed)) give(D + 4308, 10, 99);
  else if (is_device) give(D + 4318, 10, 99);
  else if (is_firewall) give(D + 4328, 8, 99);
  else if (is_anonymous_map) give(D + 4336, 4, 99);
  else if (present(96)) take(96, 99);
  else if (present(98)) take(98, 99);
  else if (is_process_operation) give(D + 3788, 4, 99);
  else if ((c33 == 5)) give(D + 3810, 4, 99);
  else if ((c33 == 6)) give(D + 3941, 14, 99);
  c99 = slot(99) != 0 ? code(99, D + 4340) : 0;
  if (slot(99) != 0) {
    lookup(99, c99, D + 4616, 100);
  }
  c100 = slot(100) != 0 ? code(100, D + 4864) : 0;
  if (slot(33) != 0) {
    lookup(33, c33, D + 4884, 101);
  }
  is_exec = ((((<u64>0x110 >> c33) & 1) != 0) && (c99 == 1));
  if (slot(71) != 0) {
    split(71, 124, 0, 0, D, 0, 102);
  }
  is_network_operation = (c33 == 7);
  if (slot(34) != 0 && (is_network_operation && present(75))) {
    cut(34, D + 4956, 12, 115, 116);
  }
  is_dns = (c99 == 29);
  if (present(115)) take(115, 117);
  else if ((is_network_operation && !is_dns) && present(34)) take(34, 117);
  is_unix_socket = contains(117, D + 4968, 9);
  if (slot(117) != 0 && !is_unix_socket) {
    pairs(117, 5084, 134);
  }
  if (present(126)) take(126, 135);
  else if (present(132)) take(132, 135);
  else if (present(75) && present(76)) take(76, 135);
  else if ((is_network_operation && is_unix_socket)) give(D + 5140, 7, 135);
  c135 = slot(135) != 0 ? code(135, D + 5164) : 0;
  is_internet = ((((<u64>0x6 >> c135) & 1) != 0) || !present(135));
  is_prevented = (((c38 == 2) && (present(39) && !(c39 == 2))) || (is_alert && (!present(38) && (((<u64>0x18 >> c39) & 1) != 0))));
  is_allowed = (is_detection && !is_prevented && (c39 == 2));
  if (slot(39) != 0 && !is_message) {
    lookup(39, c39, D + 5208, 178);
  }
  if (slot(26) != 0) {
    trim(26, 114);
  }
  c114 = slot(114) != 0 ? code(114, D + 5268) : 0;
  if (slot(114) != 0) {
    lookup(114, c114, D + 5344, 161);
  }
  is_unset_severity = (!present(26) || (c26 == 1));
  is_pod = (present(12) && (present(8) && !(c8 == 1)));
  if (slot(16) != 0) {
    image(16, 103, 104, 105);
  }
  is_fileless = (c37 == 2);
  if (slot(34) != 0 && is_fileless) {
    basename(34, 162);
  }
  if (slot(23) != 0) {
    basename(23, 169);
  }
  if (slot(41) != 0) {
    pts(41, 112, 113);
  }
  is_file_path = ((present(99) && !(c99 == 9)) && (((((<u64>0x120 >> c33) & 1) != 0) && (c100 == 1)) || ((c33 == 5) && !present(100))));
  if (slot(117) != 0) {
    cut(117, D + 4968, 9, 122, 123);
  }
  if (slot(123) != 0) {
    cut(123, D + 5432, 18, 124, 125);
  }
  if (present(131)) take(131, 136);
  else if (present(81)) take(81, 136);
  c136 = slot(136) != 0 ? code(136, D + 5508) : 0;
  if (slot(136) != 0) {
    lookup(136, c136, D + 5672, 142);
  }
  is_default_protocol = (!present(136) || (((<u64>0x1c000 >> c136) & 1) != 0));
  if (present(133)) take(133, 137);
  else if (present(82)) take(82, 137);
  if (slot(137) != 0) {
    split(137, 124, 0, 0, D, 0, 138);
  }
  if (present(78)) take(78, 139);
  else if (present(129)) take(129, 139);
  else if (present(128)) take(128, 139);
  c139 = slot(139) != 0 ? code(139, D + 1960) : 0;
  if (present(139)) take(139, 141);
  else if (present(88)) take(88, 141);
  is_connect = ((((<u64>0x22000000 >> c99) & 1) != 0) && present(139));
  if (present(130)) take(130, 140);
  else if (present(127)) take(127, 140);
  is_tcp_accept = (c75 == 1);
  is_serve = (((<u64>0x18000000 >> c99) & 1) != 0);
  if (slot(28) != 0) {
    elements(28, 106);
  }
  if (slot(27) != 0) {
    split(27, 44, 0, 0, D, 0, 107);
  }
  if (present(106)) take(106, 108);
  else if (present(107)) take(107, 108);
  if (slot(108) != 0) {
    mitre(108, 109, 110, 111);
  }
  is_attack = (present(109) || present(110));
  if (slot(116) != 0) {
    cut(116, D + 1796, 1, 118, 119);
  }
  if (slot(119) != 0) {
    cut(119, D + 1796, 1, 120, 121);
  }
  is_ptrace = (c99 == 2);
  if (slot(35) != 0 && is_anonymous_map) {
    cut(35, D + 5808, 1, 145, 146);
  }
  if (slot(145) != 0) {
    split(145, 124, 0, 0, D, 0, 149);
  }
  if (slot(146) != 0) {
    cut(146, D + 5808, 1, 147, 148);
  }
  if (slot(147) != 0) {
    split(147, 124, 0, 0, D, 0, 150);
  }
  if (slot(148) != 0) {
    split(148, 124, 0, 0, D, 0, 151);
  }
  if (slot(34) != 0 && (is_device && starts(34, D + 5809, 4))) {
    cut(34, D + 5809, 4, 143, 144);
  }
  if (slot(1) != 0) {
    date(1, 165);
  }
  if (slot(3) != 0) {
    date(3, 167);
  }
  if (slot(13) != 0) {
    split(13, 44, 61, 58, D, 0, 168);
  }
  is_acting_process = ((present(18) && !(c18 == 1)) || (present(20) && !(c20 == 1)) || present(24));
  if (slot(27) != 0 && !present(106)) {
    split(27, 44, 0, 0, D, 0, 171);
  }
  if (slot(28) != 0) {
    elements(28, 172);
  }
  if (slot(33) != 0 && is_detection) {
    lowercase(33, 173);
  }
  if (slot(34) != 0 && is_exec) {
    split(34, 32, 0, 0, D + 5813, 3, 174);
  }
  if (slot(34) != 0 && is_file_path) {
    basename(34, 175);
  }
  if (slot(34) != 0 && is_file_path) {
    dirname(34, 176);
  }
  if (slot(34) != 0 && is_file_path) {
    extension(34, 177);
  }
  is_constant_cwd = ((c40 == 1) && ((c37 == 3) || starts(37, D + 5816, 7)));
  is_sha256 = (!present(51) || (((<u64>0x6 >> c51) & 1) != 0));
  if (slot(52) != 0 && is_message) {
    lowercase(52, 179);
  }
  if (!(hasText(165))) {
    if (slot(0) != 0) {
      date(0, 164);
    }
  }
  if (!(hasText(165) || hasText(164))) {
    if (slot(2) != 0) {
      date(2, 166);
    }
  }
  if (!(hasText(29))) {
    beginTemplate(6);
    countPart(38);
    countPart(33);
    countPart(34);
    countPart(24);
    openTemplate();
    part(D + 4977, 0, 38);
    part(D + 5823, 1, 33);
    part(D + 5823, 1, 34);
    part(D + 5824, 4, 24);
    endTemplate(152);
  }
  if (!(hasText(162))) {
    if (slot(24) != 0) {
      basename(24, 170);
    }
  }
  if (!(hasText(169))) {
    if (slot(32) != 0 && (is_exec && !present(23))) {
      basename(32, 163);
    }
  }
  settle(7);
  settle(17);
  settle(19);
  settle(18);
  settle(20);
  settle(48);
  settle(49);
  settle(50);
  settle(5);
  settle(22);
}

function write(): void {
  // @timestamp
  if (slot(165) != 0 && keyword(D + 5828, 13, 165)) moved(165);
  else if (slot(164) != 0 && keyword(D + 5828, 13, 164)) moved(164);
  else if (slot(166) != 0 && keyword(D + 5828, 13, 166)) moved(166);
  else {
    put(D + 5841, 14);
    putCollectorTime(recordSeconds, recordNanoseconds);
    closeText();
  }
  // message
  if (slot(29) != 0 && keyword(D + 5855, 10, 29)) moved(29);
  else if (slot(152) != 0 && keyword(D + 5855, 10, 152)) {}
  // tags
  openList(D + 5865, 8, false);
  if (slot(171) != 0) items(171);
  if (items(172)) moved(28);
  closeList();
  const mark_container = out;
  put(D + 5873, 13);
  const from_container = out;
  run(D + 5898, 2); // id name
  const mark_container_image = out;
  put(D + 5910, 9);
  const from_container_image = out;
  run(D + 5919, 1); // name
  // container.image.tag
  openList(D + 5925, 7, false);
  if (slot(104) != 0) items(104);
  closeList();
  const mark_container_image_hash = out;
  put(D + 5932, 8);
  const from_container_image_hash = out;
  // container.image.hash.all
  openList(D + 5940, 7, false);
  if (slot(105) != 0) items(105);
  closeList();
  close(mark_container_image_hash, from_container_image_hash);
  close(mark_container_image, from_container_image);
  close(mark_container, from_container);
  const mark_destination = out;
  put(D + 5947, 15);
  const from_destination = out;
  // destination.address
  if (is_connect && slot(139) != 0 && keyword(D + 5962, 10, 139)) {}
  else if (slot(90) != 0 && keyword(D + 5962, 10, 90)) {}
  // destination.ip
  if (is_connect && slot(139) != 0 && ip(D + 5972, 5, 139)) {}
  else if (slot(90) != 0 && ip(D + 5972, 5, 90)) {}
  // destination.port
  if (is_dns) put(D + 5977, 10);
  else if (is_connect && slot(140) != 0 && long(D + 5987, 7, 140)) {}
  else if (is_tcp_accept && slot(140) != 0 && long(D + 5987, 7, 140)) {}
  else if ((present(91) && !(c91 == 1)) && slot(91) != 0 && long(D + 5987, 7, 91)) {}
  close(mark_destination, from_destination);
  const mark_dns = out;
  put(D + 5994, 7);
  const from_dns = out;
  // dns.type
  if (is_dns) put(D + 6001, 15);
  const mark_dns_question = out;
  put(D + 6016, 12);
  const from_dns_question = out;
  // dns.question.name
  if (is_dns && slot(76) != 0 && keyword(D + 5891, 7, 76)) {}
  // dns.question.type
  if (is_dns && slot(79) != 0 && keyword(D + 6028, 7, 79)) {}
  close(mark_dns_question, from_dns_question);
  close(mark_dns, from_dns);
  const mark_ecs = out;
  put(D + 6035, 7);
  const from_ecs = out;
  // ecs.version
  put(D + 6042, 18);
  close(mark_ecs, from_ecs);
  const mark_event = out;
  put(D + 6060, 9);
  const from_event = out;
  run(D + 6086, 2); // code created
  // event.action
  if (!is_message && slot(99) != 0 && keyword(D + 6098, 9, 99)) {}
  // event.category
  openList(D + 6107, 12, false);
  if (!is_throttled && slot(100) != 0) items(100);
  if ((!is_throttled && !present(100)) && slot(101) != 0) items(101);
  if (is_detection) item(D + 6119, 19);
  closeList();
  // event.dataset
  if (is_message) put(D + 6138, 30);
  else if (is_alert) put(D + 6168, 28);
  else if (true) put(D + 6196, 26);
  // event.kind
  if (is_detection) put(D + 6222, 15);
  else put(D + 6237, 15);
  // event.module
  put(D + 6252, 21);
  // event.outcome
  if (slot(178) != 0 && keyword(D + 6273, 10, 178)) {}
  else if (!is_message) put(D + 6283, 20);
  // event.provider
  if (slot(37) != 0 && keyword(D + 6303, 11, 37)) moved(37);
  else put(D + 6314, 23);
  // event.reason
  if ((present(39) && !(c39 == 2)) && slot(39) != 0 && keyword(D + 6337, 9, 39)) moved(39);
  // event.severity
  if ((is_throttled || is_message)) put(D + 6346, 13);
  else if (slot(161) != 0 && long(D + 6359, 11, 161)) {}
  else if ((is_detection && is_unset_severity && is_prevented)) put(D + 6370, 14);
  else if ((is_detection && is_unset_severity)) put(D + 6384, 14);
  else if (!is_detection) put(D + 6346, 13);
  // event.type
  openList(D + 6398, 8, false);
  if ((is_exec && (c39 == 2))) item(D + 6406, 5);
  if ((((<u64>0x184 >> c99) & 1) != 0)) item(D + 6411, 6);
  if (((((<u64>0xf000 >> c99) & 1) != 0) || ((c99 == 7) && has(102, D + 6424)))) item(D + 6444, 8);
  if (((((<u64>0x3f0018 >> c99) & 1) != 0) || ((c99 == 7) && has(102, D + 6484)))) item(D + 6520, 6);
  if ((((<u64>0xc00 >> c99) & 1) != 0)) item(D + 6526, 8);
  if ((((<u64>0x46000000 >> c99) & 1) != 0)) item(D + 6534, 10);
  if (((((<u64>0x6000000 >> c99) & 1) != 0) && is_internet && !is_prevented)) item(D + 6406, 5);
  if (is_dns) item(D + 2492, 8);
  if ((c99 == 22)) item(D + 6406, 5);
  if ((c99 == 23)) item(D + 6544, 3);
  if ((is_message || is_throttled || (((<u64>0x39000260 >> c99) & 1) != 0) || (is_exec && !(c39 == 2) && !(is_detection && is_prevented)) || (!present(100) && !is_throttled))) item(D + 6547, 4);
  if ((is_detection && is_prevented)) item(D + 6551, 6);
  if (is_allowed) item(D + 6557, 7);
  closeList();
  if (original != 0) {
    put(D + 6564, 12);
    putText(original, originalSize);
    closeText();
  }
  close(mark_event, from_event);
  const mark_file = out;
  put(D + 6576, 8);
  const from_file = out;
  run(D + 6608, 3); // directory extension name
  // file.gid
  if (((c99 == 19) && (present(73) && !(((<u64>0x6 >> c73) & 1) != 0))) && slot(73) != 0 && keyword(D + 6626, 6, 73)) {}
  // file.path
  if (slot(124) != 0 && keyword(D + 6632, 7, 124)) {}
  else if ((((<u64>0x300000 >> c99) & 1) != 0) && slot(65) != 0 && keyword(D + 6632, 7, 65)) {}
  else if (is_file_path && slot(34) != 0 && keyword(D + 6632, 7, 34)) moved(34);
  // file.type
  if (((((<u64>0x2800 >> c99) & 1) != 0) || (is_file_path && has(102, D + 6676)))) put(D + 6639, 13);
  else if ((c99 == 14)) put(D + 6696, 17);
  else if (present(124)) put(D + 6713, 16);
  // file.uid
  if (((c99 == 19) && (present(72) && !(((<u64>0x6 >> c72) & 1) != 0))) && slot(72) != 0 && keyword(D + 6729, 6, 72)) {}
  const mark_file_hash = out;
  put(D + 5932, 8);
  const from_file_hash = out;
  // file.hash.sha256
  if ((is_sha256 && is_file_path) && slot(50) != 0 && keyword(D + 6735, 9, 50)) moved(50);
  close(mark_file_hash, from_file_hash);
  close(mark_file, from_file);
  const mark_host = out;
  put(D + 6744, 8);
  const from_host = out;
  run(D + 6763, 3); // hostname id name
  // host.ip
  openList(D + 6781, 6, false);
  if (ipItems(7)) moved(7);
  closeList();
  close(mark_host, from_host);
  const mark_log = out;
  put(D + 6787, 7);
  const from_log = out;
  run(D + 6802, 1); // level
  const mark_log_syslog = out;
  put(D + 6808, 10);
  const from_log_syslog = out;
  run(D + 6866, 6); // appname hostname msgid priority procid version
  const mark_log_syslog_facility = out;
  put(D + 6902, 12);
  const from_log_syslog_facility = out;
  run(D + 6914, 1); // code
  close(mark_log_syslog_facility, from_log_syslog_facility);
  const mark_log_syslog_severity = out;
  put(D + 6920, 12);
  const from_log_syslog_severity = out;
  run(D + 6932, 1); // code
  close(mark_log_syslog_severity, from_log_syslog_severity);
  close(mark_log_syslog, from_log_syslog);
  close(mark_log, from_log);
  const mark_network = out;
  put(D + 6938, 11);
  const from_network = out;
  // network.direction
  if ((((c99 == 25) && is_internet) || is_dns || (is_firewall && (c34 == 1)))) put(D + 6949, 21);
  else if ((((c99 == 26) && is_internet) || (is_firewall && (c34 == 2)))) put(D + 6970, 22);
  // network.protocol
  if (is_dns) put(D + 6992, 17);
  // network.transport
  if (slot(142) != 0 && keyword(D + 7009, 12, 142)) {}
  else if ((((<u64>0x6 >> c75) & 1) != 0)) put(D + 7021, 18);
  else if (is_dns) put(D + 7039, 18);
  else if ((is_internet && is_default_protocol && has(138, D + 7068))) put(D + 7021, 18);
  else if ((is_internet && is_default_protocol && has(138, D + 7100))) put(D + 7039, 18);
  // network.type
  if (contains(141, D + 7134, 1)) put(D + 7120, 14);
  else if (contains(141, D + 7149, 1)) put(D + 7135, 14);
  close(mark_network, from_network);
  const mark_observer = out;
  put(D + 7150, 12);
  const from_observer = out;
  run(D + 7162, 1); // version
  // observer.product
  put(D + 7168, 22);
  // observer.type
  put(D + 7190, 26);
  // observer.vendor
  put(D + 7216, 21);
  close(mark_observer, from_observer);
  const mark_orchestrator = out;
  put(D + 7237, 16);
  const from_orchestrator = out;
  // orchestrator.namespace
  if ((present(8) && !(c8 == 1)) && slot(8) != 0 && keyword(D + 7253, 12, 8)) moved(8);
  // orchestrator.type
  if (is_pod) put(D + 7265, 20);
  const mark_orchestrator_cluster = out;
  put(D + 7285, 11);
  const from_orchestrator_cluster = out;
  run(D + 7296, 1); // id
  // orchestrator.cluster.name
  if ((present(4) && !(c4 == 1)) && slot(4) != 0 && keyword(D + 5891, 7, 4)) moved(4);
  close(mark_orchestrator_cluster, from_orchestrator_cluster);
  const mark_orchestrator_resource = out;
  put(D + 7302, 12);
  const from_orchestrator_resource = out;
  // orchestrator.resource.label
  openList(D + 7314, 9, false);
  if (slot(168) != 0) items(168);
  closeList();
  // orchestrator.resource.name
  if (is_pod && slot(12) != 0 && keyword(D + 5891, 7, 12)) moved(12);
  // orchestrator.resource.type
  if (is_pod) put(D + 7323, 13);
  const mark_orchestrator_resource_parent = out;
  put(D + 7336, 10);
  const from_orchestrator_resource_parent = out;
  run(D + 7346, 1); // type
  close(mark_orchestrator_resource_parent, from_orchestrator_resource_parent);
  close(mark_orchestrator_resource, from_orchestrator_resource);
  close(mark_orchestrator, from_orchestrator);
  const mark_organization = out;
  put(D + 7352, 16);
  const from_organization = out;
  run(D + 7368, 1); // id
  close(mark_organization, from_organization);
  const mark_process = out;
  put(D + 7374, 11);
  const from_process = out;
  // process.args
  openList(D + 7385, 8, true);
  if (slot(174) != 0) items(174);
  closeList();
  // process.command_line
  if (!is_process_operation && slot(32) != 0 && keyword(D + 7393, 15, 32)) moved(32);
  else if (is_ptrace && slot(32) != 0 && keyword(D + 7393, 15, 32)) moved(32);
  else if (is_exec && slot(34) != 0 && keyword(D + 7393, 15, 34)) moved(34);
  // process.executable
  if (is_fileless && slot(34) != 0 && keyword(D + 7408, 13, 34)) moved(34);
  else if (slot(24) != 0 && keyword(D + 7408, 13, 24)) moved(24);
  // process.name
  if (slot(162) != 0 && keyword(D + 5891, 7, 162)) {}
  else if (slot(170) != 0 && keyword(D + 5891, 7, 170)) {}
  // process.pid
  if ((present(18) && !(c18 == 1)) && slot(18) != 0 && long(D + 7421, 6, 18)) movedLong(18);
  // process.vpid
  if ((present(20) && !(c20 == 1)) && slot(20) != 0 && long(D + 7427, 7, 20)) movedLong(20);
  // process.working_directory
  if (!is_constant_cwd && slot(40) != 0 && keyword(D + 7434, 20, 40)) moved(40);
  const mark_process_hash = out;
  put(D + 5932, 8);
  const from_process_hash = out;
  // process.hash.sha256
  if (is_sha256 && slot(48) != 0 && keyword(D + 6735, 9, 48)) moved(48);
  else if ((is_sha256 && is_exec) && slot(50) != 0 && keyword(D + 6735, 9, 50)) moved(50);
  close(mark_process_hash, from_process_hash);
  const mark_process_parent = out;
  put(D + 7336, 10);
  const from_process_parent = out;
  // process.parent.executable
  if (slot(23) != 0 && keyword(D + 7408, 13, 23)) moved(23);
  else if (is_exec && slot(32) != 0 && keyword(D + 7408, 13, 32)) moved(32);
  // process.parent.name
  if (slot(169) != 0 && keyword(D + 5891, 7, 169)) {}
  else if (slot(163) != 0 && keyword(D + 5891, 7, 163)) {}
  // process.parent.pid
  if ((present(17) && !(c17 == 1)) && slot(17) != 0 && long(D + 7421, 6, 17)) movedLong(17);
  // process.parent.vpid
  if ((present(19) && !(c19 == 1)) && slot(19) != 0 && long(D + 7427, 7, 19)) movedLong(19);
  const mark_process_parent_hash = out;
  put(D + 5932, 8);
  const from_process_parent_hash = out;
  // process.parent.hash.sha256
  if (is_sha256 && slot(49) != 0 && keyword(D + 6735, 9, 49)) moved(49);
  close(mark_process_parent_hash, from_process_parent_hash);
  close(mark_process_parent, from_process_parent);
  const mark_process_tty = out;
  put(D + 7454, 7);
  const from_process_tty = out;
  const mark_process_tty_char_device = out;
  put(D + 7461, 15);
  const from_process_tty_char_device = out;
  run(D + 7492, 2); // major minor
  close(mark_process_tty_char_device, from_process_tty_char_device);
  close(mark_process_tty, from_process_tty);
  const mark_process_user = out;
  put(D + 7504, 8);
  const from_process_user = out;
  // process.user.id
  if ((is_acting_process && is_exec && (present(21) && !(((<u64>0x6 >> c21) & 1) != 0))) && slot(21) != 0 && keyword(D + 5886, 5, 21)) moved(21);
  // process.user.name
  if ((is_acting_process && is_exec) && slot(22) != 0 && keyword(D + 5891, 7, 22)) moved(22);
  close(mark_process_user, from_process_user);
  close(mark_process, from_process);
  const mark_related = out;
  put(D + 7512, 11);
  const from_related = out;
  // related.hash
  openList(D + 7523, 8, false);
  if (slot(48) != 0) items(48);
  if (slot(49) != 0) items(49);
  if (slot(50) != 0) items(50);
  closeList();
  // related.hosts
  openList(D + 7531, 9, false);
  if (slot(121) != 0) items(121);
  if (is_dns && slot(76) != 0) items(76);
  if (slot(5) != 0) items(5);
  closeList();
  // related.ip
  openList(D + 6781, 6, false);
  if ((present(139) && !(((<u64>0x6 >> c139) & 1) != 0)) && slot(139) != 0) ipItems(139);
  if ((present(88) && !(((<u64>0x6 >> c88) & 1) != 0)) && slot(88) != 0) ipItems(88);
  if ((present(90) && !(((<u64>0x6 >> c90) & 1) != 0)) && slot(90) != 0) ipItems(90);
  if ((present(7) && !(((<u64>0x6 >> c7) & 1) != 0)) && slot(7) != 0) ipItems(7);
  closeList();
  // related.user
  openList(D + 7540, 8, false);
  if (is_acting_process && slot(22) != 0) items(22);
  closeList();
  close(mark_related, from_related);
  const mark_rule = out;
  put(D + 7548, 8);
  const from_rule = out;
  run(D + 7567, 2); // category name
  // rule.description
  if (is_alert && slot(29) != 0 && keyword(D + 7579, 14, 29)) moved(29);
  close(mark_rule, from_rule);
  const mark_server = out;
  put(D + 7593, 10);
  const from_server = out;
  // server.address
  if (is_serve && slot(139) != 0 && keyword(D + 5962, 10, 139)) {}
  // server.ip
  if (is_serve && slot(139) != 0 && ip(D + 5972, 5, 139)) {}
  // server.port
  if (is_serve && slot(140) != 0 && long(D + 5987, 7, 140)) {}
  close(mark_server, from_server);
  const mark_source = out;
  put(D + 7603, 10);
  const from_source = out;
  // source.address
  if ((c99 == 26) && slot(139) != 0 && keyword(D + 5962, 10, 139)) {}
  else if (slot(88) != 0 && keyword(D + 5962, 10, 88)) {}
  // source.ip
  if ((c99 == 26) && slot(139) != 0 && ip(D + 5972, 5, 139)) {}
  else if (slot(88) != 0 && ip(D + 5972, 5, 88)) {}
  // source.port
  if (((c99 == 26) && !present(75)) && slot(140) != 0 && long(D + 5987, 7, 140)) {}
  else if ((present(89) && !(c89 == 1)) && slot(89) != 0 && long(D + 5987, 7, 89)) {}
  close(mark_source, from_source);
  const mark_threat = out;
  put(D + 7613, 10);
  const from_threat = out;
  // threat.framework
  if (is_attack) put(D + 7623, 27);
  const mark_threat_tactic = out;
  put(D + 7650, 10);
  const from_threat_tactic = out;
  // threat.tactic.id
  openList(D + 7660, 6, false);
  if (slot(109) != 0) items(109);
  closeList();
  close(mark_threat_tactic, from_threat_tactic);
  const mark_threat_technique = out;
  put(D + 7666, 13);
  const from_threat_technique = out;
  // threat.technique.id
  openList(D + 7660, 6, false);
  if (slot(110) != 0) items(110);
  closeList();
  const mark_threat_technique_subtechnique = out;
  put(D + 7679, 16);
  const from_threat_technique_subtechnique = out;
  // threat.technique.subtechnique.id
  openList(D + 7660, 6, false);
  if (slot(111) != 0) items(111);
  closeList();
  close(mark_threat_technique_subtechnique, from_threat_technique_subtechnique);
  close(mark_threat_technique, from_threat_technique);
  close(mark_threat, from_threat);
  const mark_user = out;
  put(D + 7504, 8);
  const from_user = out;
  // user.id
  if ((is_acting_process && (present(21) && !(((<u64>0x6 >> c21) & 1) != 0))) && slot(21) != 0 && keyword(D + 5886, 5, 21)) moved(21);
  // user.name
  if (is_acting_process && slot(22) != 0 && keyword(D + 5891, 7, 22)) moved(22);
  const mark_user_effective = out;
  put(D + 7695, 13);
  const from_user_effective = out;
  // user.effective.id
  if (((c99 == 3) && (present(72) && !(((<u64>0x6 >> c72) & 1) != 0))) && slot(72) != 0 && keyword(D + 5886, 5, 72)) {}
  const mark_user_effective_group = out;
  put(D + 7708, 9);
  const from_user_effective_group = out;
  // user.effective.group.id
  if (((c99 == 4) && (present(72) && !(((<u64>0x6 >> c72) & 1) != 0))) && slot(72) != 0 && keyword(D + 5886, 5, 72)) {}
  close(mark_user_effective_group, from_user_effective_group);
  close(mark_user_effective, from_user_effective);
  close(mark_user, from_user);
  const mark_kubearmor = out;
  put(D + 7717, 13);
  const from_kubearmor = out;
  run(D + 7775, 6); // fd kfunc kprobe lsm mode syscall
  // kubearmor.args_truncated
  if ((is_exec && ends(34, D + 7833, 4))) put(D + 7811, 22);
  // kubearmor.capability
  if ((c80 == 1) && slot(94) != 0 && keyword(D + 7837, 13, 94)) {}
  else if ((c33 == 6) && slot(34) != 0 && keyword(D + 7837, 13, 34)) moved(34);
  // kubearmor.flags
  openList(D + 7850, 9, false);
  if (slot(102) != 0) items(102);
  closeList();
  const mark_kubearmor_device = out;
  put(D + 7859, 10);
  const from_kubearmor_device = out;
  run(D + 7922, 6); // class class_name level protocol subclass syspath
  close(mark_kubearmor_device, from_kubearmor_device);
  const mark_kubearmor_mmap = out;
  put(D + 7958, 8);
  const from_kubearmor_mmap = out;
  // kubearmor.mmap.flags
  openList(D + 7850, 9, false);
  if (slot(151) != 0) items(151);
  closeList();
  // kubearmor.mmap.protection
  openList(D + 7966, 14, false);
  if (slot(150) != 0) items(150);
  closeList();
  // kubearmor.mmap.requested_protection
  openList(D + 7980, 24, false);
  if (slot(149) != 0) items(149);
  closeList();
  close(mark_kubearmor_mmap, from_kubearmor_mmap);
  const mark_kubearmor_mount = out;
  put(D + 8004, 9);
  const from_kubearmor_mount = out;
  // kubearmor.mount.data
  if ((c99 == 20) && slot(68) != 0 && keyword(D + 8013, 7, 68)) {}
  // kubearmor.mount.filesystem
  if ((c99 == 20) && slot(66) != 0 && keyword(D + 8020, 13, 66)) {}
  // kubearmor.mount.flags
  if ((c99 == 20) && slot(67) != 0 && keyword(D + 8033, 8, 67)) {}
  else if ((c99 == 21) && slot(69) != 0 && keyword(D + 8033, 8, 69)) {}
  // kubearmor.mount.source
  if ((c99 == 20) && slot(64) != 0 && keyword(D + 8041, 9, 64)) {}
  // kubearmor.mount.target
  if ((((<u64>0x300000 >> c99) & 1) != 0) && slot(65) != 0 && keyword(D + 8050, 9, 65)) {}
  close(mark_kubearmor_mount, from_kubearmor_mount);
  const mark_kubearmor_quota = out;
  put(D + 8059, 9);
  const from_kubearmor_quota = out;
  run(D + 8076, 2); // level limit
  close(mark_kubearmor_quota, from_kubearmor_quota);
  const mark_kubearmor_remote = out;
  put(D + 8088, 10);
  const from_kubearmor_remote = out;
  run(D + 8098, 1); // name
  // kubearmor.remote.kind
  if (present(116) && slot(118) != 0 && keyword(D + 8104, 7, 118)) {}
  // kubearmor.remote.namespace
  if (present(116) && slot(120) != 0 && keyword(D + 7253, 12, 120)) {}
  close(mark_kubearmor_remote, from_kubearmor_remote);
  const mark_kubearmor_socket = out;
  put(D + 8111, 10);
  const from_kubearmor_socket = out;
  run(D + 8130, 1); // family
  // kubearmor.socket.protocol
  if (!is_firewall && slot(136) != 0 && keyword(D + 7890, 11, 136)) {}
  // kubearmor.socket.type
  openList(D + 6398, 8, false);
  if (slot(138) != 0) items(138);
  closeList();
  close(mark_kubearmor_socket, from_kubearmor_socket);
  const mark_kubearmor_target = out;
  put(D + 8136, 10);
  const from_kubearmor_target = out;
  // kubearmor.target.executable
  if (is_ptrace && slot(63) != 0 && keyword(D + 7408, 13, 63)) {}
  // kubearmor.target.pid
  if (is_ptrace && slot(62) != 0 && long(D + 7421, 6, 62)) {}
  // kubearmor.target.request
  if (is_ptrace && slot(61) != 0 && keyword(D + 8146, 10, 61)) {}
  close(mark_kubearmor_target, from_kubearmor_target);
  const mark_kubearmor_exec = out;
  put(D + 8156, 8);
  const from_kubearmor_exec = out;
  run(D + 8171, 2); // comm id
  writeUnknown(2);
  close(mark_kubearmor_exec, from_kubearmor_exec);
  const mark_kubearmor_owner = out;
  put(D + 8183, 9);
  const from_kubearmor_owner = out;
  run(D + 8198, 3); // name namespace ref
  writeUnknown(1);
  close(mark_kubearmor_owner, from_kubearmor_owner);
  run(D + 8834, 55); // action atags cluster_id cluster_name component_name container_id container_image container_name cwd data dropping_alerts_interval enforcer event_data event_type hash_algo hash_id host_ip host_name host_pid host_ppid instance_group instance_id kubearmor_version labels level max_alerts_per_sec message namespace_name node_id observed_time_unix_nano oid operation parent_hash parent_process_name pid pod_name policy_name ppid process_hash process_name resource resource_hash result severity source tags tenant_id time_unix_nano timestamp tty type uid updated_time user_name workload
  writeUnknown(0);
  writeOthers(D + 9164, 9);
  close(mark_kubearmor, from_kubearmor);
}

function filter(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 13328);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 1615, derive, write);
}

/** Answers the record in ECS 9.4.0. */
export function to_ecs(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return filter(record, size, seconds, nanoseconds, false);
}

/** The same, with event.original. */
export function to_ecs_original(_tag: usize, _tagSize: i32, seconds: u32, nanoseconds: u32, record: usize, size: i32): usize {
  return filter(record, size, seconds, nanoseconds, true);
}

/** Texts and tables; the offsets in the code above count from here. */
const D: usize = memory.data<u8>([
  0,0,0,0,0,0,0,0,77,101,115,115,97,103,101,77,97,116,99,104,101,100,80,111,108,105,99,121,77,97,116,99,
  104,101,100,72,111,115,116,80,111,108,105,99,121,77,97,116,99,104,101,100,78,101,116,119,111,114,107,80,111,108,105,99,
  121,83,121,115,116,101,109,69,118,101,110,116,67,111,110,116,97,105,110,101,114,76,111,103,72,111,115,116,76,111,103,0,
  60,0,0,0,4,20,45,0,5,11,65,0,0,0,0,0,0,0,0,0,2,13,15,0,3,17,28,0,0,0,0,0,
  0,0,0,0,0,0,0,0,7,7,88,0,0,0,0,0,0,0,0,0,0,0,0,0,6,12,76,0,0,0,0,0,
  1,7,8,0,65,108,101,114,116,84,104,114,101,115,104,111,108,100,68,101,118,105,99,101,78,101,116,119,111,114,107,70,
  105,114,101,119,97,108,108,80,114,111,99,101,115,115,70,105,108,101,67,97,112,97,98,105,108,105,116,105,101,115,78,101,
  116,119,111,114,107,83,121,115,99,97,108,108,60,0,0,0,5,4,206,0,7,7,222,0,0,0,0,0,0,0,0,0,
  8,7,229,0,3,15,184,0,2,6,178,0,4,7,199,0,1,14,164,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,6,12,210,0,0,0,0,0,0,0,0,0,107,117,98,101,97,114,109,111,114,0,0,0,62,0,0,0,
  0,0,0,0,1,9,48,1,0,0,0,0,0,0,0,0,65,108,101,114,116,76,111,103,62,0,0,0,2,3,85,1,
  0,0,0,0,0,0,0,0,1,5,80,1,78,97,109,101,78,97,109,101,115,112,97,99,101,82,101,102,110,97,109,101,
  110,97,109,101,115,112,97,99,101,114,101,102,6,0,0,0,108,1,0,0,4,0,0,0,112,1,0,0,9,0,0,0,
  121,1,0,0,3,0,0,0,124,1,0,0,4,0,0,0,128,1,0,0,9,0,0,0,137,1,0,0,3,0,0,0,
  67,108,97,115,115,68,97,100,100,114,68,97,116,97,68,101,115,116,105,110,97,116,105,111,110,73,80,68,101,115,116,105,
  110,97,116,105,111,110,80,111,114,116,68,111,109,97,105,110,70,100,70,105,108,101,115,121,115,116,101,109,70,108,97,103,
  70,108,97,103,115,71,114,111,117,112,75,102,117,110,99,75,112,114,111,98,101,76,101,118,101,108,76,115,109,77,111,100,
  101,77,111,117,110,116,102,108,97,103,80,105,100,80,111,114,116,80,114,111,116,111,99,111,108,81,116,121,112,101,81,117,
  111,116,97,76,101,118,101,108,81,117,111,116,97,76,105,109,105,116,82,101,109,111,116,101,105,112,82,101,113,117,101,115,
  116,83,97,95,102,97,109,105,108,121,83,105,110,95,97,100,100,114,83,105,110,95,112,111,114,116,83,111,117,114,99,101,
  83,111,117,114,99,101,73,80,83,111,117,114,99,101,80,111,114,116,83,117,98,67,108,97,115,115,83,117,110,95,112,97,
  116,104,83,121,115,80,97,116,104,84,97,114,103,101,116,84,121,112,101,85,115,101,114,105,100,0,0,0,39,0,0,0,
  192,1,0,0,5,0,0,0,197,1,0,0,5,0,0,0,202,1,0,0,4,0,0,0,206,1,0,0,13,0,0,0,
  219,1,0,0,15,0,0,0,234,1,0,0,6,0,0,0,240,1,0,0,2,0,0,0,242,1,0,0,10,0,0,0,
  252,1,0,0,4,0,0,0,0,2,0,0,5,0,0,0,5,2,0,0,5,0,0,0,10,2,0,0,5,0,0,0,
  15,2,0,0,6,0,0,0,21,2,0,0,5,0,0,0,26,2,0,0,3,0,0,0,29,2,0,0,4,0,0,0,
  33,2,0,0,9,0,0,0,42,2,0,0,3,0,0,0,45,2,0,0,4,0,0,0,199,0,0,0,7,0,0,0,
  49,2,0,0,8,0,0,0,57,2,0,0,5,0,0,0,62,2,0,0,10,0,0,0,72,2,0,0,10,0,0,0,
  82,2,0,0,8,0,0,0,90,2,0,0,7,0,0,0,97,2,0,0,9,0,0,0,106,2,0,0,8,0,0,0,
  114,2,0,0,8,0,0,0,122,2,0,0,6,0,0,0,128,2,0,0,8,0,0,0,136,2,0,0,10,0,0,0,
  146,2,0,0,8,0,0,0,154,2,0,0,8,0,0,0,162,2,0,0,7,0,0,0,229,0,0,0,7,0,0,0,
  169,2,0,0,6,0,0,0,175,2,0,0,4,0,0,0,179,2,0,0,6,0,0,0,69,120,101,99,73,68,69,120,
  101,99,117,116,97,98,108,101,78,97,109,101,101,120,101,99,73,68,101,120,101,99,117,116,97,98,108,101,78,97,109,101,
  4,0,0,0,248,3,0,0,6,0,0,0,254,3,0,0,14,0,0,0,12,4,0,0,6,0,0,0,18,4,0,0,
  14,0,0,0,254,0,0,0,140,1,0,0,37,0,0,0,188,2,0,0,253,0,0,0,32,4,0,0,0,0,0,0,
  0,0,0,0,67,108,117,115,116,101,114,78,97,109,101,72,111,115,116,78,97,109,101,78,97,109,101,115,112,97,99,101,
  78,97,109,101,80,111,100,78,97,109,101,76,97,98,101,108,115,67,111,110,116,97,105,110,101,114,78,97,109,101,67,111,
  110,116,97,105,110,101,114,73,68,67,111,110,116,97,105,110,101,114,73,109,97,103,101,80,111,108,105,99,121,78,97,109,
  101,83,101,118,101,114,105,116,121,82,101,115,111,117,114,99,101,79,112,101,114,97,116,105,111,110,65,99,116,105,111,110,
  69,118,101,110,116,68,97,116,97,69,110,102,111,114,99,101,114,82,101,115,117,108,116,0,59,0,0,0,17,4,202,1,
  9,4,175,2,14,8,201,4,0,0,0,0,0,0,0,0,20,6,241,4,6,13,145,4,0,0,0,0,7,11,158,4,
  0,0,0,0,3,13,119,4,2,8,111,4,11,8,193,4,0,0,0,0,0,0,0,0,0,0,0,0,10,10,183,4,
  8,14,169,4,0,0,0,0,0,0,0,0,5,6,139,4,1,11,100,4,0,0,0,0,19,8,233,4,16,6,218,4,
  4,7,132,4,18,9,224,4,0,0,0,0,0,0,0,0,13,6,122,2,12,7,8,0,15,9,209,4,61,61,32,0,
  5,0,0,0,1,0,0,0,4,0,0,0,5,0,0,0,52,0,0,0,29,0,0,0,1,0,0,0,30,0,0,0,
  8,0,0,0,7,0,0,0,67,69,70,58,48,124,65,99,99,117,107,110,111,120,124,75,117,98,101,97,114,109,111,114,
  124,65,108,101,114,116,61,82,101,109,111,118,101,100,80,97,115,115,101,100,80,101,114,109,105,115,115,105,111,110,32,100,
  101,110,105,101,100,79,112,101,114,97,116,105,111,110,32,110,111,116,32,112,101,114,109,105,116,116,101,100,79,112,101,114,
  97,116,105,111,110,32,110,111,119,32,105,110,32,112,114,111,103,114,101,115,115,0,0,0,61,0,0,0,5,25,252,5,
  0,0,0,0,0,0,0,0,2,6,206,5,4,23,229,5,1,7,199,5,0,0,0,0,3,17,212,5,82,101,109,111,
  118,101,66,108,111,99,107,0,62,0,0,0,2,5,66,6,0,0,0,0,1,6,60,6,0,0,0,0,80,82,69,83,
  69,84,45,65,110,111,110,77,97,112,69,120,101,99,117,116,105,111,110,80,114,101,115,101,116,80,82,69,83,69,84,45,
  70,105,108,101,108,101,115,115,69,120,101,99,117,116,105,111,110,80,114,101,115,101,116,66,80,70,76,83,77,0,0,0,
  61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,30,121,6,0,0,0,0,1,29,92,6,
  3,6,151,6,48,0,0,0,62,0,0,0,0,0,0,0,1,1,196,6,0,0,0,0,0,0,0,0,99,111,110,116,
  97,105,110,101,114,95,110,97,109,101,115,112,97,99,101,0,62,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,19,220,6,47,0,0,0,62,0,0,0,0,0,0,0,0,0,0,0,1,1,4,7,0,0,0,0,115,104,97,50,
  53,54,83,72,65,50,53,54,62,0,0,0,0,0,0,0,0,0,0,0,1,6,28,7,2,6,34,7,69,71,82,69,
  83,83,73,78,71,82,69,83,83,0,0,0,62,0,0,0,1,6,60,7,2,7,66,7,0,0,0,0,0,0,0,0,
  100,101,102,97,117,108,116,0,62,0,0,0,0,0,0,0,0,0,0,0,1,7,96,7,0,0,0,0,45,49,52,50,
  57,52,57,54,55,50,57,53,62,0,0,0,0,0,0,0,2,10,126,7,1,2,124,7,0,0,0,0,48,46,48,46,
  48,46,48,58,58,0,0,0,62,0,0,0,0,0,0,0,0,0,0,0,1,7,156,7,2,2,163,7,115,121,115,99,
  97,108,108,61,83,89,83,95,80,84,82,65,67,69,32,115,121,115,99,97,108,108,114,101,113,117,101,115,116,112,105,100,
  112,114,111,99,101,115,115,0,61,0,0,0,1,7,207,7,2,7,214,7,4,7,224,7,3,3,221,7,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,115,121,115,99,97,108,108,61,83,89,83,95,77,79,85,78,84,32,115,111,
  117,114,99,101,116,97,114,103,101,116,102,105,108,101,115,121,115,116,101,109,109,111,117,110,116,102,108,97,103,100,97,116,
  97,0,0,0,60,0,0,0,1,7,207,7,0,0,0,0,0,0,0,0,3,6,36,8,0,0,0,0,0,0,0,0,
  5,9,52,8,0,0,0,0,0,0,0,0,0,0,0,0,2,6,30,8,6,4,61,8,4,10,42,8,0,0,0,0,
  0,0,0,0,0,0,0,0,115,121,115,99,97,108,108,61,83,89,83,95,85,77,79,85,78,84,50,32,102,108,97,103,
  61,0,0,0,1,7,207,7,2,6,36,8,0,0,0,0,0,0,0,0,0,0,0,0,3,4,156,8,0,0,0,0,
  0,0,0,0,115,121,115,99,97,108,108,61,102,100,102,108,97,103,115,117,115,101,114,105,100,103,114,111,117,112,109,111,
  100,101,0,0,60,0,0,0,1,7,207,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,4,5,206,8,0,0,0,0,7,4,222,8,3,4,156,8,6,5,217,8,0,0,0,0,5,6,211,8,
  0,0,0,0,2,2,204,8,107,112,114,111,98,101,61,107,112,114,111,98,101,100,111,109,97,105,110,0,62,0,0,0,
  2,6,53,9,0,0,0,0,0,0,0,0,1,6,47,9,107,102,117,110,99,61,107,102,117,110,99,100,97,100,100,114,
  113,116,121,112,101,0,0,0,61,0,0,0,2,6,53,9,4,5,96,9,0,0,0,0,0,0,0,0,3,5,91,9,
  0,0,0,0,0,0,0,0,1,5,86,9,108,115,109,61,83,79,67,75,69,84,95,83,69,78,68,77,83,71,32,108,
  115,109,0,0,62,0,0,0,0,0,0,0,1,3,159,9,0,0,0,0,2,6,53,9,108,115,109,61,112,114,111,116,
  111,99,111,108,116,121,112,101,61,0,0,0,0,0,0,0,0,0,0,0,1,3,159,9,0,0,0,0,2,8,188,9,
  0,0,0,0,3,4,196,9,0,0,0,0,67,108,97,115,115,61,0,0,61,0,0,0,4,5,21,2,5,7,162,2,
  2,8,146,2,0,0,0,0,1,5,192,1,0,0,0,0,0,0,0,0,3,8,49,2,83,111,117,114,99,101,73,80,
  61,0,0,0,60,0,0,0,6,10,62,2,2,10,136,2,7,10,72,2,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,3,13,206,1,0,0,0,0,0,0,0,0,0,0,0,0,4,15,219,1,1,8,128,2,
  0,0,0,0,5,8,49,2,10,0,0,0,188,7,0,0,19,0,0,0,0,0,0,0,232,7,0,0,4,0,0,0,
  60,0,0,0,61,0,0,0,62,0,0,0,63,0,1,0,12,8,0,0,18,0,0,0,0,0,0,0,68,8,0,0,
  6,0,0,0,60,0,0,0,64,0,1,0,65,0,1,0,66,0,0,0,67,0,0,0,68,0,1,0,136,8,0,0,
  20,0,0,0,0,0,0,0,160,8,0,0,3,0,0,0,60,0,0,0,65,0,1,0,69,0,0,1,196,8,0,0,
  8,0,0,0,0,0,0,0,228,8,0,0,7,0,0,0,60,0,0,0,70,0,0,0,69,0,0,0,71,0,0,0,
  72,0,0,0,73,0,0,0,74,0,0,0,40,9,0,0,7,0,0,0,0,0,0,0,60,9,0,0,2,0,0,0,
  75,0,0,0,76,0,0,0,80,9,0,0,6,0,0,0,0,0,0,0,104,9,0,0,4,0,0,0,77,0,0,0,
  76,0,1,0,78,0,0,1,79,0,0,1,140,9,0,0,19,0,0,0,0,0,0,0,164,9,0,0,2,0,0,0,
  80,0,0,0,76,0,1,0,184,9,0,0,4,0,0,0,0,0,0,0,200,9,0,0,3,0,0,0,80,0,0,0,
  81,0,0,0,82,0,0,0,236,9,0,0,6,0,0,0,0,0,0,0,244,9,0,0,5,0,0,0,83,0,0,0,
  84,0,0,0,85,0,0,0,86,0,0,0,87,0,1,0,24,10,0,0,9,0,0,0,0,0,0,0,36,10,0,0,
  7,0,0,0,88,0,0,0,89,0,0,0,90,0,0,0,91,0,0,0,81,0,0,0,92,0,0,0,93,0,0,0,
  116,99,112,95,97,99,99,101,112,116,116,99,112,95,99,111,110,110,101,99,116,0,0,0,62,0,0,0,0,0,0,0,
  0,0,0,0,1,10,224,11,2,11,234,11,67,65,80,65,66,76,69,0,62,0,0,0,0,0,0,0,1,7,12,12,
  0,0,0,0,0,0,0,0,83,89,83,95,69,88,69,67,86,69,83,89,83,95,69,88,69,67,86,69,65,84,83,69,
  67,85,82,73,84,89,95,66,80,82,77,95,67,72,69,67,75,83,89,83,95,80,84,82,65,67,69,83,89,83,95,83,
  69,84,85,73,68,83,89,83,95,83,69,84,71,73,68,83,89,83,95,79,80,69,78,83,89,83,95,79,80,69,78,65,
  84,70,73,76,69,95,79,80,69,78,70,73,76,69,95,80,69,82,77,73,83,83,73,79,78,83,89,83,95,67,76,79,
  83,69,83,89,83,95,85,78,76,73,78,75,83,89,83,95,85,78,76,73,78,75,65,84,70,73,76,69,95,85,78,76,
  73,78,75,83,89,83,95,82,77,68,73,82,70,73,76,69,95,82,77,68,73,82,70,73,76,69,95,77,75,78,79,68,
  70,73,76,69,95,77,75,68,73,82,70,73,76,69,95,83,89,77,76,73,78,75,70,73,76,69,95,76,73,78,75,70,
  73,76,69,95,82,69,78,65,77,69,70,73,76,69,95,84,82,85,78,67,65,84,69,70,73,76,69,95,67,72,77,79,
  68,83,89,83,95,67,72,79,87,78,83,89,83,95,70,67,72,79,87,78,65,84,83,89,83,95,77,79,85,78,84,83,
  89,83,95,85,77,79,85,78,84,50,83,89,83,95,83,79,67,75,69,84,83,79,67,75,69,84,95,67,82,69,65,84,
  69,83,89,83,95,67,79,78,78,69,67,84,83,79,67,75,69,84,95,67,79,78,78,69,67,84,83,89,83,95,65,67,
  67,69,80,84,83,79,67,75,69,84,95,65,67,67,69,80,84,83,89,83,95,66,73,78,68,83,89,83,95,76,73,83,
  84,69,78,85,68,80,95,83,69,78,68,77,83,71,85,68,80,95,83,69,78,68,83,75,66,83,79,67,75,69,84,95,
  83,69,78,68,77,83,71,0,58,0,0,0,34,13,132,13,36,8,145,13,6,10,101,12,21,11,255,12,17,10,214,12,
  5,10,91,12,25,12,42,13,39,11,174,13,31,14,108,13,0,0,0,0,1,10,40,12,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,19,12,234,12,40,14,185,13,9,9,129,12,0,0,0,0,20,9,246,12,0,0,0,0,
  41,7,12,12,7,8,111,12,4,10,81,12,0,0,0,0,27,11,63,13,0,0,0,0,0,0,0,0,10,15,138,12,
  28,10,74,13,0,0,0,0,14,11,184,12,0,0,0,0,0,0,0,0,0,0,0,0,26,9,54,13,0,0,0,0,
  8,10,119,12,18,10,224,12,0,0,0,0,0,0,0,0,2,12,50,12,0,0,0,0,0,0,0,0,30,11,97,13,
  23,10,23,13,35,10,224,11,22,13,10,13,37,10,153,13,0,0,0,0,33,10,122,13,0,0,0,0,38,11,163,13,
  15,9,195,12,11,9,153,12,12,10,162,12,32,11,234,11,3,19,62,12,0,0,0,0,0,0,0,0,16,10,204,12,
  13,12,172,12,24,9,33,13,29,13,84,13,101,120,101,99,112,116,114,97,99,101,115,101,116,117,105,100,115,101,116,103,
  105,100,111,112,101,110,112,101,114,109,105,115,115,105,111,110,99,108,111,115,101,117,110,108,105,110,107,114,109,100,105,114,
  109,107,110,111,100,109,107,100,105,114,115,121,109,108,105,110,107,108,105,110,107,114,101,110,97,109,101,116,114,117,110,99,
  97,116,101,99,104,109,111,100,99,104,111,119,110,109,111,117,110,116,117,109,111,117,110,116,115,111,99,107,101,116,45,99,
  114,101,97,116,101,99,111,110,110,101,99,116,97,99,99,101,112,116,98,105,110,100,108,105,115,116,101,110,100,110,115,45,
  113,117,101,114,121,99,97,112,97,98,105,108,105,116,121,45,117,115,101,0,0,0,0,0,0,0,0,0,204,14,0,0,
  1,4,0,0,204,14,0,0,1,4,0,0,204,14,0,0,1,4,0,0,208,14,0,0,1,6,0,0,214,14,0,0,
  1,6,0,0,220,14,0,0,1,6,0,0,226,14,0,0,1,4,0,0,226,14,0,0,1,4,0,0,226,14,0,0,
  1,4,0,0,230,14,0,0,1,10,0,0,240,14,0,0,1,5,0,0,245,14,0,0,1,6,0,0,245,14,0,0,
  1,6,0,0,245,14,0,0,1,6,0,0,251,14,0,0,1,5,0,0,251,14,0,0,1,5,0,0,0,15,0,0,
  1,5,0,0,5,15,0,0,1,5,0,0,10,15,0,0,1,7,0,0,17,15,0,0,1,4,0,0,21,15,0,0,
  1,6,0,0,27,15,0,0,1,8,0,0,35,15,0,0,1,5,0,0,40,15,0,0,1,5,0,0,40,15,0,0,
  1,5,0,0,45,15,0,0,1,5,0,0,50,15,0,0,1,6,0,0,56,15,0,0,1,13,0,0,56,15,0,0,
  1,13,0,0,69,15,0,0,1,7,0,0,69,15,0,0,1,7,0,0,69,15,0,0,1,7,0,0,76,15,0,0,
  1,6,0,0,76,15,0,0,1,6,0,0,76,15,0,0,1,6,0,0,82,15,0,0,1,4,0,0,86,15,0,0,
  1,6,0,0,92,15,0,0,1,9,0,0,92,15,0,0,1,9,0,0,92,15,0,0,1,9,0,0,101,15,0,0,
  1,14,0,0,97,108,101,114,116,115,45,116,104,114,111,116,116,108,101,100,117,115,98,45,100,101,116,97,99,104,117,115,
  98,45,97,116,116,97,99,104,102,105,114,101,119,97,108,108,109,109,97,112,58,0,0,0,9,5,240,14,0,0,0,0,
  0,0,0,0,0,0,0,0,7,4,226,14,0,0,0,0,12,5,0,15,10,6,245,14,0,0,0,0,0,0,0,0,
  2,6,208,14,28,6,86,15,0,0,0,0,0,0,0,0,16,6,21,15,0,0,0,0,8,10,230,14,0,0,0,0,
  0,0,0,0,23,10,212,16,0,0,0,0,24,13,56,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,5,251,14,29,9,92,15,19,5,40,15,20,5,45,15,
  22,10,222,16,27,4,82,15,30,8,232,16,0,0,0,0,0,0,0,0,0,0,0,0,5,14,101,15,21,6,50,15,
  1,4,204,14,0,0,0,0,0,0,0,0,17,8,27,15,0,0,0,0,6,4,240,16,4,6,220,14,0,0,0,0,
  14,7,10,15,15,4,17,15,18,5,35,15,25,7,69,15,26,6,76,15,0,0,0,0,0,0,0,0,0,0,0,0,
  3,6,214,14,0,0,0,0,0,0,0,0,13,5,5,15,0,0,0,0,0,0,0,0,102,105,108,101,104,111,115,116,
  110,101,116,119,111,114,107,0,0,0,0,0,0,0,0,0,224,7,0,0,1,7,0,0,224,7,0,0,1,7,0,0,
  224,7,0,0,1,7,0,0,224,7,0,0,1,7,0,0,224,7,0,0,1,7,0,0,224,7,0,0,1,7,0,0,
  248,17,0,0,1,4,0,0,248,17,0,0,1,4,0,0,248,17,0,0,1,4,0,0,248,17,0,0,1,4,0,0,
  248,17,0,0,1,4,0,0,248,17,0,0,1,4,0,0,248,17,0,0,1,4,0,0,248,17,0,0,1,4,0,0,
  248,17,0,0,1,4,0,0,248,17,0,0,1,4,0,0,248,17,0,0,1,4,0,0,248,17,0,0,1,4,0,0,
  248,17,0,0,1,4,0,0,252,17,0,0,1,4,0,0,252,17,0,0,1,4,0,0,252,17,0,0,1,4,0,0,
  252,17,0,0,1,4,0,0,0,18,0,0,1,7,0,0,0,18,0,0,1,7,0,0,0,18,0,0,1,7,0,0,
  0,18,0,0,1,7,0,0,0,18,0,0,1,7,0,0,0,18,0,0,1,7,0,0,0,18,0,0,1,7,0,0,
  62,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,4,248,17,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,224,7,0,0,1,7,0,0,248,17,0,0,
  1,4,0,0,224,7,0,0,1,7,0,0,0,18,0,0,1,7,0,0,224,7,0,0,1,7,0,0,32,114,101,109,
  111,116,101,104,111,115,116,61,115,117,110,95,112,97,116,104,61,115,97,95,102,97,109,105,108,121,115,105,110,95,112,111,
  114,116,115,105,110,95,97,100,100,114,114,101,109,111,116,101,105,112,112,111,114,116,0,0,60,0,0,0,5,4,146,19,
  0,0,0,0,3,8,130,19,2,8,122,19,0,0,0,0,0,0,0,0,0,0,0,0,1,9,113,19,0,0,0,0,
  4,8,138,19,6,8,188,9,0,0,0,0,0,0,0,0,8,4,196,9,7,6,53,9,0,0,0,0,1,0,0,0,
  113,19,0,0,0,0,0,0,1,0,0,0,152,19,0,0,8,0,0,0,126,0,0,0,127,0,0,0,128,0,0,0,
  129,0,0,0,130,0,0,0,131,0,0,0,132,0,0,0,133,0,0,0,65,70,95,85,78,73,88,65,70,95,73,78,
  69,84,65,70,95,73,78,69,84,54,0,0,62,0,0,0,0,0,0,0,1,7,27,20,0,0,0,0,2,8,34,20,
  102,97,105,108,117,114,101,115,117,99,99,101,115,115,117,110,107,110,111,119,110,0,0,0,64,20,0,0,1,7,0,0,
  71,20,0,0,1,7,0,0,71,20,0,0,1,7,0,0,64,20,0,0,1,7,0,0,64,20,0,0,1,7,0,0,
  78,20,0,0,1,7,0,0,49,50,51,52,53,54,55,56,57,49,48,0,60,0,0,0,10,2,145,20,0,0,0,0,
  3,1,138,20,8,1,143,20,0,0,0,0,5,1,140,20,0,0,0,0,0,0,0,0,2,1,137,20,7,1,142,20,
  0,0,0,0,0,0,0,0,4,1,139,20,9,1,144,20,1,1,136,20,6,1,141,20,50,49,52,55,55,51,57,57,
  0,0,0,0,0,0,0,0,216,20,0,0,2,2,0,0,216,20,0,0,2,2,0,0,216,20,0,0,2,2,0,0,
  218,20,0,0,2,2,0,0,218,20,0,0,2,2,0,0,218,20,0,0,2,2,0,0,220,20,0,0,2,2,0,0,
  220,20,0,0,2,2,0,0,222,20,0,0,2,2,0,0,222,20,0,0,2,2,0,0,32,115,97,95,102,97,109,105,
  108,121,61,65,70,95,85,78,73,88,49,55,53,56,84,67,80,84,67,80,118,54,85,68,80,85,68,80,118,54,85,68,
  80,76,73,84,69,73,67,77,80,73,67,77,80,118,54,73,80,118,54,45,73,67,77,80,83,67,84,80,72,79,80,79,
  80,84,73,80,59,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,2,76,21,7,3,86,21,
  13,4,120,21,0,0,0,0,0,0,0,0,11,6,105,21,5,3,78,21,12,9,111,21,16,1,196,6,0,0,0,0,
  3,2,74,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  10,4,101,21,15,2,130,21,8,5,89,21,0,0,0,0,14,6,124,21,0,0,0,0,1,1,136,20,6,5,81,21,
  9,7,94,21,2,1,141,20,105,99,109,112,116,99,112,117,100,112,105,112,118,54,45,105,99,109,112,117,100,112,108,105,
  116,101,115,99,116,112,0,0,0,0,0,0,0,0,0,0,8,22,0,0,1,4,0,0,12,22,0,0,1,3,0,0,
  15,22,0,0,1,3,0,0,18,22,0,0,1,9,0,0,12,22,0,0,1,3,0,0,12,22,0,0,1,3,0,0,
  15,22,0,0,1,3,0,0,15,22,0,0,1,3,0,0,27,22,0,0,1,7,0,0,8,22,0,0,1,4,0,0,
  18,22,0,0,1,9,0,0,18,22,0,0,1,9,0,0,34,22,0,0,1,4,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,44,85,83,66,32,46,46,46,80,82,69,83,69,84,45,32,
  32,98,121,32,34,64,116,105,109,101,115,116,97,109,112,34,58,34,64,116,105,109,101,115,116,97,109,112,34,58,34,34,
  109,101,115,115,97,103,101,34,58,34,116,97,103,115,34,58,91,34,99,111,110,116,97,105,110,101,114,34,58,123,34,105,
  100,34,58,34,110,97,109,101,34,58,254,22,5,129,14,0,3,23,7,129,15,0,34,105,109,97,103,101,34,58,123,3,
  23,7,1,103,0,34,116,97,103,34,58,91,34,104,97,115,104,34,58,123,34,97,108,108,34,58,91,34,100,101,115,116,
  105,110,97,116,105,111,110,34,58,123,34,97,100,100,114,101,115,115,34,58,34,105,112,34,58,34,112,111,114,116,34,58,
  53,51,44,34,112,111,114,116,34,58,34,100,110,115,34,58,123,34,116,121,112,101,34,58,34,113,117,101,114,121,34,44,
  34,113,117,101,115,116,105,111,110,34,58,123,34,116,121,112,101,34,58,34,101,99,115,34,58,123,34,118,101,114,115,105,
  111,110,34,58,34,57,46,52,46,48,34,44,34,101,118,101,110,116,34,58,123,34,99,111,100,101,34,58,34,99,114,101,
  97,116,101,100,34,58,181,23,7,129,30,0,188,23,10,129,167,0,34,97,99,116,105,111,110,34,58,34,99,97,116,101,
  103,111,114,121,34,58,91,105,110,116,114,117,115,105,111,110,95,100,101,116,101,99,116,105,111,110,34,100,97,116,97,115,
  101,116,34,58,34,107,117,98,101,97,114,109,111,114,46,109,101,115,115,97,103,101,34,44,34,100,97,116,97,115,101,116,
  34,58,34,107,117,98,101,97,114,109,111,114,46,97,108,101,114,116,34,44,34,100,97,116,97,115,101,116,34,58,34,107,
  117,98,101,97,114,109,111,114,46,108,111,103,34,44,34,107,105,110,100,34,58,34,97,108,101,114,116,34,44,34,107,105,
  110,100,34,58,34,101,118,101,110,116,34,44,34,109,111,100,117,108,101,34,58,34,107,117,98,101,97,114,109,111,114,34,
  44,34,111,117,116,99,111,109,101,34,58,34,111,117,116,99,111,109,101,34,58,34,117,110,107,110,111,119,110,34,44,34,
  112,114,111,118,105,100,101,114,34,58,34,112,114,111,118,105,100,101,114,34,58,34,75,117,98,101,65,114,109,111,114,34,
  44,34,114,101,97,115,111,110,34,58,34,115,101,118,101,114,105,116,121,34,58,48,44,34,115,101,118,101,114,105,116,121,
  34,58,34,115,101,118,101,114,105,116,121,34,58,52,55,44,34,115,101,118,101,114,105,116,121,34,58,50,49,44,34,116,
  121,112,101,34,58,91,115,116,97,114,116,97,99,99,101,115,115,79,95,67,82,69,65,84,62,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,7,17,25,99,114,101,97,116,105,111,110,79,95,87,82,79,78,76,89,79,95,82,68,
  87,82,79,95,84,82,85,78,67,79,95,65,80,80,69,78,68,0,0,0,61,0,0,0,0,0,0,0,1,8,52,25,
  1,8,73,25,1,6,60,25,1,7,66,25,0,0,0,0,0,0,0,0,0,0,0,0,99,104,97,110,103,101,100,101,
  108,101,116,105,111,110,99,111,110,110,101,99,116,105,111,110,101,110,100,105,110,102,111,100,101,110,105,101,100,97,108,108,
  111,119,101,100,34,111,114,105,103,105,110,97,108,34,58,34,34,102,105,108,101,34,58,123,34,100,105,114,101,99,116,111,
  114,121,34,58,34,101,120,116,101,110,115,105,111,110,34,58,184,25,12,1,176,0,196,25,12,1,177,0,3,23,7,1,
  175,0,34,103,105,100,34,58,34,112,97,116,104,34,58,34,116,121,112,101,34,58,34,100,105,114,34,44,65,84,95,82,
  69,77,79,86,69,68,73,82,79,95,68,73,82,69,67,84,79,82,89,0,62,0,0,0,1,11,8,26,0,0,0,0,
  1,12,252,25,0,0,0,0,34,116,121,112,101,34,58,34,115,121,109,108,105,110,107,34,44,34,116,121,112,101,34,58,
  34,115,111,99,107,101,116,34,44,34,117,105,100,34,58,34,115,104,97,50,53,54,34,58,34,104,111,115,116,34,58,123,
  34,104,111,115,116,110,97,109,101,34,58,96,26,11,129,5,0,254,22,5,129,6,0,3,23,7,129,5,0,34,105,112,
  34,58,91,34,108,111,103,34,58,123,34,108,101,118,101,108,34,58,138,26,8,1,179,0,34,115,121,115,108,111,103,34,
  58,123,34,97,112,112,110,97,109,101,34,58,34,109,115,103,105,100,34,58,34,112,114,105,111,114,105,116,121,34,58,34,
  112,114,111,99,105,100,34,58,34,118,101,114,115,105,111,110,34,58,162,26,10,1,153,0,96,26,11,1,155,0,172,26,
  8,1,156,0,180,26,11,2,157,0,191,26,9,1,158,0,200,26,10,1,160,0,34,102,97,99,105,108,105,116,121,34,
  58,123,181,23,7,2,154,0,34,115,101,118,101,114,105,116,121,34,58,123,181,23,7,2,159,0,34,110,101,116,119,111,
  114,107,34,58,123,34,100,105,114,101,99,116,105,111,110,34,58,34,101,103,114,101,115,115,34,44,34,100,105,114,101,99,
  116,105,111,110,34,58,34,105,110,103,114,101,115,115,34,44,34,112,114,111,116,111,99,111,108,34,58,34,100,110,115,34,
  44,34,116,114,97,110,115,112,111,114,116,34,58,34,116,114,97,110,115,112,111,114,116,34,58,34,116,99,112,34,44,34,
  116,114,97,110,115,112,111,114,116,34,58,34,117,100,112,34,44,83,79,67,75,95,83,84,82,69,65,77,62,0,0,0,
  0,0,0,0,1,11,145,27,0,0,0,0,0,0,0,0,83,79,67,75,95,68,71,82,65,77,0,0,62,0,0,0,
  0,0,0,0,0,0,0,0,1,10,176,27,0,0,0,0,34,116,121,112,101,34,58,34,105,112,118,54,34,44,58,34,
  116,121,112,101,34,58,34,105,112,118,52,34,44,46,34,111,98,115,101,114,118,101,114,34,58,123,200,26,10,129,47,0,
  34,112,114,111,100,117,99,116,34,58,34,75,117,98,101,65,114,109,111,114,34,44,34,116,121,112,101,34,58,34,114,117,
  110,116,105,109,101,45,115,101,99,117,114,105,116,121,34,44,34,118,101,110,100,111,114,34,58,34,75,117,98,101,65,114,
  109,111,114,34,44,34,111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,34,110,97,109,101,115,112,97,99,101,34,
  58,34,116,121,112,101,34,58,34,107,117,98,101,114,110,101,116,101,115,34,44,34,99,108,117,115,116,101,114,34,58,123,
  254,22,5,129,53,0,34,114,101,115,111,117,114,99,101,34,58,123,34,108,97,98,101,108,34,58,91,34,116,121,112,101,
  34,58,34,112,111,100,34,44,34,112,97,114,101,110,116,34,58,123,140,23,7,129,9,0,34,111,114,103,97,110,105,122,
  97,116,105,111,110,34,58,123,254,22,5,129,54,0,34,112,114,111,99,101,115,115,34,58,123,34,97,114,103,115,34,58,
  91,34,99,111,109,109,97,110,100,95,108,105,110,101,34,58,34,101,120,101,99,117,116,97,98,108,101,34,58,34,112,105,
  100,34,58,34,118,112,105,100,34,58,34,119,111,114,107,105,110,103,95,100,105,114,101,99,116,111,114,121,34,58,34,116,
  116,121,34,58,123,34,99,104,97,114,95,100,101,118,105,99,101,34,58,123,34,109,97,106,111,114,34,58,34,109,105,110,
  111,114,34,58,52,29,8,2,112,0,60,29,8,2,113,0,34,117,115,101,114,34,58,123,34,114,101,108,97,116,101,100,
  34,58,123,34,104,97,115,104,34,58,91,34,104,111,115,116,115,34,58,91,34,117,115,101,114,34,58,91,34,114,117,108,
  101,34,58,123,34,99,97,116,101,103,111,114,121,34,58,132,29,11,1,173,0,3,23,7,129,25,0,34,100,101,115,99,
  114,105,112,116,105,111,110,34,58,34,115,101,114,118,101,114,34,58,123,34,115,111,117,114,99,101,34,58,123,34,116,104,
  114,101,97,116,34,58,123,34,102,114,97,109,101,119,111,114,107,34,58,34,77,73,84,82,69,32,65,84,84,38,67,75,
  34,44,34,116,97,99,116,105,99,34,58,123,34,105,100,34,58,91,34,116,101,99,104,110,105,113,117,101,34,58,123,34,
  115,117,98,116,101,99,104,110,105,113,117,101,34,58,123,34,101,102,102,101,99,116,105,118,101,34,58,123,34,103,114,111,
  117,112,34,58,123,34,107,117,98,101,97,114,109,111,114,34,58,123,34,102,100,34,58,34,107,102,117,110,99,34,58,34,
  107,112,114,111,98,101,34,58,34,108,115,109,34,58,34,109,111,100,101,34,58,34,115,121,115,99,97,108,108,34,58,50,
  30,5,2,70,0,55,30,8,1,77,0,63,30,9,1,75,0,72,30,6,1,80,0,78,30,7,1,74,0,85,30,10,
  1,60,0,34,97,114,103,115,95,116,114,117,110,99,97,116,101,100,34,58,116,114,117,101,44,32,46,46,46,34,99,97,
  112,97,98,105,108,105,116,121,34,58,34,102,108,97,103,115,34,58,91,34,100,101,118,105,99,101,34,58,123,34,99,108,
  97,115,115,34,58,34,99,108,97,115,115,95,110,97,109,101,34,58,34,112,114,111,116,111,99,111,108,34,58,34,115,117,
  98,99,108,97,115,115,34,58,34,115,121,115,112,97,116,104,34,58,189,30,8,2,83,0,197,30,13,1,144,0,138,26,
  8,2,86,0,210,30,11,2,85,0,221,30,11,2,84,0,232,30,10,1,87,0,34,109,109,97,112,34,58,123,34,112,
  114,111,116,101,99,116,105,111,110,34,58,91,34,114,101,113,117,101,115,116,101,100,95,112,114,111,116,101,99,116,105,111,
  110,34,58,91,34,109,111,117,110,116,34,58,123,34,100,97,116,97,34,58,34,102,105,108,101,115,121,115,116,101,109,34,
  58,34,102,108,97,103,115,34,58,34,115,111,117,114,99,101,34,58,34,116,97,114,103,101,116,34,58,34,113,117,111,116,
  97,34,58,123,34,108,105,109,105,116,34,58,138,26,8,1,92,0,132,31,8,1,93,0,34,114,101,109,111,116,101,34,
  58,123,3,23,7,1,121,0,34,107,105,110,100,34,58,34,115,111,99,107,101,116,34,58,123,34,102,97,109,105,108,121,
  34,58,185,31,9,1,135,0,34,116,97,114,103,101,116,34,58,123,34,114,101,113,117,101,115,116,34,58,34,101,120,101,
  99,34,58,123,34,99,111,109,109,34,58,228,31,7,7,46,0,254,22,5,7,45,0,34,111,119,110,101,114,34,58,123,
  34,114,101,102,34,58,3,23,7,7,10,0,85,28,12,7,11,0,0,32,6,7,9,0,34,97,116,97,103,115,34,58,
  34,99,108,117,115,116,101,114,95,105,100,34,58,34,99,108,117,115,116,101,114,95,110,97,109,101,34,58,34,99,111,109,
  112,111,110,101,110,116,95,110,97,109,101,34,58,34,99,111,110,116,97,105,110,101,114,95,105,100,34,58,34,99,111,110,
  116,97,105,110,101,114,95,105,109,97,103,101,34,58,34,99,111,110,116,97,105,110,101,114,95,110,97,109,101,34,58,34,
  99,119,100,34,58,34,100,114,111,112,112,105,110,103,95,97,108,101,114,116,115,95,105,110,116,101,114,118,97,108,34,58,
  34,101,110,102,111,114,99,101,114,34,58,34,101,118,101,110,116,95,100,97,116,97,34,58,34,101,118,101,110,116,95,116,
  121,112,101,34,58,34,104,97,115,104,95,97,108,103,111,34,58,34,104,97,115,104,95,105,100,34,58,34,104,111,115,116,
  95,105,112,34,58,34,104,111,115,116,95,110,97,109,101,34,58,34,104,111,115,116,95,112,105,100,34,58,34,104,111,115,
  116,95,112,112,105,100,34,58,34,105,110,115,116,97,110,99,101,95,103,114,111,117,112,34,58,34,105,110,115,116,97,110,
  99,101,95,105,100,34,58,34,107,117,98,101,97,114,109,111,114,95,118,101,114,115,105,111,110,34,58,34,108,97,98,101,
  108,115,34,58,34,109,97,120,95,97,108,101,114,116,115,95,112,101,114,95,115,101,99,34,58,34,110,97,109,101,115,112,
  97,99,101,95,110,97,109,101,34,58,34,110,111,100,101,95,105,100,34,58,34,111,98,115,101,114,118,101,100,95,116,105,
  109,101,95,117,110,105,120,95,110,97,110,111,34,58,34,111,105,100,34,58,34,111,112,101,114,97,116,105,111,110,34,58,
  34,112,97,114,101,110,116,95,104,97,115,104,34,58,34,112,97,114,101,110,116,95,112,114,111,99,101,115,115,95,110,97,
  109,101,34,58,34,112,111,100,95,110,97,109,101,34,58,34,112,111,108,105,99,121,95,110,97,109,101,34,58,34,112,112,
  105,100,34,58,34,112,114,111,99,101,115,115,95,104,97,115,104,34,58,34,112,114,111,99,101,115,115,95,110,97,109,101,
  34,58,34,114,101,115,111,117,114,99,101,34,58,34,114,101,115,111,117,114,99,101,95,104,97,115,104,34,58,34,114,101,
  115,117,108,116,34,58,34,116,97,103,115,34,58,34,116,101,110,97,110,116,95,105,100,34,58,34,116,105,109,101,95,117,
  110,105,120,95,110,97,110,111,34,58,34,116,105,109,101,115,116,97,109,112,34,58,34,116,116,121,34,58,34,117,112,100,
  97,116,101,100,95,116,105,109,101,34,58,34,117,115,101,114,95,110,97,109,101,34,58,34,119,111,114,107,108,111,97,100,
  34,58,210,23,9,7,38,0,24,32,8,7,28,0,32,32,13,7,53,0,45,32,15,7,4,0,60,32,17,7,55,0,
  77,32,15,7,14,0,92,32,18,7,16,0,110,32,17,7,15,0,127,32,6,7,40,0,77,31,7,7,35,0,133,32,
  27,7,44,0,160,32,11,7,37,0,171,32,13,7,36,0,184,32,13,7,31,0,197,32,12,7,51,0,209,32,10,7,
  59,0,219,32,10,7,7,0,229,32,12,7,5,0,241,32,11,7,18,0,252,32,12,7,17,0,8,33,17,7,56,0,
  25,33,14,7,57,0,39,33,20,7,47,0,59,33,9,7,13,0,138,26,8,7,52,0,68,33,21,7,43,0,223,22,
  10,7,29,0,89,33,17,7,8,0,106,33,10,7,6,0,116,33,26,7,3,0,142,33,6,7,42,0,148,33,12,7,
  33,0,160,33,14,7,49,0,174,33,22,7,23,0,253,28,6,7,20,0,196,33,11,7,12,0,207,33,14,7,25,0,
  221,33,7,7,19,0,228,33,15,7,48,0,243,33,15,7,24,0,2,34,11,7,34,0,13,34,16,7,50,0,29,34,
  9,7,39,0,215,24,11,7,26,0,105,31,9,7,32,0,38,34,7,7,27,0,45,34,12,7,54,0,57,34,17,7,
  2,0,74,34,12,7,0,0,86,34,6,7,41,0,140,23,7,7,30,0,73,26,6,7,21,0,92,34,15,7,1,0,
  107,34,12,7,22,0,119,34,11,7,58,0,34,101,118,101,110,116,115,34,58,84,105,109,101,115,116,97,109,112,116,105,
  109,101,115,116,97,109,112,85,112,100,97,116,101,100,84,105,109,101,117,112,100,97,116,101,100,84,105,109,101,116,105,109,
  101,85,110,105,120,78,97,110,111,111,98,115,101,114,118,101,100,84,105,109,101,85,110,105,120,78,97,110,111,99,108,117,
  115,116,101,114,78,97,109,101,104,111,115,116,78,97,109,101,72,111,115,116,110,97,109,101,78,111,100,101,73,68,110,111,
  100,101,73,68,72,111,115,116,73,80,104,111,115,116,73,80,110,97,109,101,115,112,97,99,101,78,97,109,101,79,119,110,
  101,114,82,101,102,79,119,110,101,114,78,97,109,101,79,119,110,101,114,78,97,109,101,115,112,97,99,101,79,119,110,101,
  114,111,119,110,101,114,112,111,100,78,97,109,101,108,97,98,101,108,115,99,111,110,116,97,105,110,101,114,73,68,99,111,
  110,116,97,105,110,101,114,78,97,109,101,99,111,110,116,97,105,110,101,114,73,109,97,103,101,72,111,115,116,80,80,73,
  68,104,111,115,116,80,80,105,100,72,111,115,116,80,73,68,104,111,115,116,80,105,100,80,80,73,68,112,112,105,100,80,
  73,68,85,73,68,117,105,100,85,115,101,114,78,97,109,101,117,115,101,114,110,97,109,101,117,115,101,114,78,97,109,101,
  80,97,114,101,110,116,80,114,111,99,101,115,115,78,97,109,101,112,97,114,101,110,116,80,114,111,99,101,115,115,78,97,
  109,101,80,114,111,99,101,115,115,78,97,109,101,112,114,111,99,101,115,115,78,97,109,101,112,111,108,105,99,121,78,97,
  109,101,115,101,118,101,114,105,116,121,84,97,103,115,116,97,103,115,65,84,97,103,115,97,116,97,103,115,109,101,115,115,
  97,103,101,69,118,101,110,116,84,121,112,101,111,112,101,114,97,116,105,111,110,114,101,115,111,117,114,99,101,101,118,101,
  110,116,68,97,116,97,101,110,102,111,114,99,101,114,97,99,116,105,111,110,114,101,115,117,108,116,67,119,100,99,119,100,
  84,84,89,116,116,121,79,73,68,111,105,100,77,97,120,65,108,101,114,116,115,80,101,114,83,101,99,109,97,120,65,108,
  101,114,116,115,80,101,114,83,101,99,68,114,111,112,112,105,110,103,65,108,101,114,116,115,73,110,116,101,114,118,97,108,
  100,114,111,112,112,105,110,103,65,108,101,114,116,115,73,110,116,101,114,118,97,108,69,120,101,99,69,118,101,110,116,101,
  120,101,99,69,118,101,110,116,75,117,98,101,65,114,109,111,114,86,101,114,115,105,111,110,107,117,98,101,65,114,109,111,
  114,86,101,114,115,105,111,110,80,114,111,99,101,115,115,72,97,115,104,112,114,111,99,101,115,115,72,97,115,104,80,97,
  114,101,110,116,72,97,115,104,112,97,114,101,110,116,72,97,115,104,82,101,115,111,117,114,99,101,72,97,115,104,114,101,
  115,111,117,114,99,101,72,97,115,104,72,97,115,104,65,108,103,111,104,97,115,104,65,108,103,111,108,101,118,101,108,99,
  108,117,115,116,101,114,95,105,100,116,101,110,97,110,116,95,105,100,99,111,109,112,111,110,101,110,116,95,110,97,109,101,
  105,110,115,116,97,110,99,101,71,114,111,117,112,105,110,115,116,97,110,99,101,73,68,119,111,114,107,108,111,97,100,72,
  97,115,104,73,68,68,101,116,97,105,108,0,56,0,0,0,0,0,0,0,0,0,0,0,12,14,110,36,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,50,10,62,38,31,4,175,2,
  56,14,146,38,0,0,0,0,0,0,0,0,35,8,201,4,0,0,0,0,0,0,0,0,24,17,17,37,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,29,5,87,37,0,0,0,0,0,0,0,0,58,10,173,38,23,8,248,36,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,48,16,8,38,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,34,9,108,37,40,6,241,4,16,13,145,4,19,7,208,36,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,27,8,66,37,42,3,163,37,0,0,0,0,0,0,0,0,0,0,0,0,18,8,193,36,
  20,4,215,36,44,15,172,37,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,15,11,158,4,50,10,72,38,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,42,3,160,37,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,9,13,119,4,0,0,0,0,0,0,0,0,8,6,74,36,20,4,219,36,60,6,191,38,0,0,0,0,
  6,8,111,4,0,0,0,0,0,0,0,0,0,0,0,0,21,3,221,7,41,3,157,37,48,16,24,38,0,0,0,0,
  0,0,0,0,27,8,193,4,0,0,0,0,29,5,82,37,0,0,0,0,16,13,158,36,0,0,0,0,14,6,141,36,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,21,3,223,36,0,0,0,0,
  0,0,0,0,0,0,0,0,44,15,187,37,22,3,229,36,2,11,231,35,0,0,0,0,0,0,0,0,15,11,147,36,
  28,4,78,37,0,0,0,0,0,0,0,0,0,0,0,0,3,12,253,35,23,8,232,36,51,12,82,38,0,0,0,0,
  26,10,183,4,0,0,0,0,0,0,0,0,0,0,0,0,23,8,240,36,0,0,0,0,22,3,226,36,45,22,202,37,
  38,8,134,37,39,6,142,37,9,13,80,36,7,6,62,36,17,14,169,4,8,6,68,36,13,7,134,36,0,0,0,0,
  0,0,0,0,0,0,0,0,10,8,93,36,19,7,201,36,253,9,246,37,41,3,154,37,0,0,0,0,0,0,0,0,
  0,0,0,0,55,9,137,38,25,11,34,37,0,0,0,0,0,0,0,0,0,0,0,0,1,9,213,35,0,0,0,0,
  14,6,139,4,0,0,0,0,254,5,129,36,54,10,127,38,32,9,99,37,59,8,183,38,0,0,0,0,5,11,100,4,
  0,0,0,0,0,0,0,0,0,0,0,0,33,6,30,8,0,0,0,0,2,11,242,35,49,11,40,38,255,6,197,38,
  0,0,0,0,0,0,0,0,28,4,74,37,52,8,114,38,53,5,122,38,0,0,0,0,51,12,94,38,38,8,233,4,
  36,4,61,8,26,10,56,37,30,7,92,37,0,0,0,0,0,0,0,0,0,0,0,0,43,3,169,37,6,8,48,36,
  37,9,224,4,39,6,218,4,45,22,224,37,17,14,171,36,7,6,56,36,0,0,0,0,13,7,132,4,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,253,9,255,37,0,0,0,0,0,0,0,0,31,4,196,9,0,0,0,0,
  43,3,166,37,0,0,0,0,0,0,0,0,25,11,45,37,24,17,0,37,0,0,0,0,0,0,0,0,1,9,222,35,
  0,0,0,0,0,0,0,0,0,0,0,0,254,5,124,36,18,8,185,36,35,8,117,37,0,0,0,0,0,0,0,0,
  0,0,0,0,5,11,29,36,52,8,106,38,57,13,160,38,33,6,122,2,0,0,0,0,49,11,51,38,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,53,5,21,2,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,11,9,101,36,4,20,9,36,30,7,8,0,34,9,209,4,36,4,202,1,40,6,148,37,0,0,0,0,
  37,9,125,37,6,8,40,36,0,0,0,0,0,0,0,0,60,0,0,0,12,9,112,1,0,0,0,0,0,0,0,0,
  12,9,128,1,0,0,0,0,0,0,0,0,0,0,0,0,11,4,124,1,0,0,0,0,0,0,0,0,0,0,0,0,
  10,3,137,1,11,4,108,1,0,0,0,0,10,3,121,1,0,0,0,0,61,0,0,0,47,14,18,4,46,6,248,3,
  0,0,0,0,0,0,0,0,0,0,0,0,47,14,254,3,0,0,0,0,46,6,12,4,101,118,101,110,116,115,97,114,
  103,115,95,116,114,117,110,99,97,116,101,100,99,97,112,97,98,105,108,105,116,121,99,108,117,115,116,101,114,95,110,97,
  109,101,99,111,110,116,97,105,110,101,114,95,105,100,99,111,110,116,97,105,110,101,114,95,105,109,97,103,101,99,111,110,
  116,97,105,110,101,114,95,110,97,109,101,100,101,118,105,99,101,100,114,111,112,112,105,110,103,95,97,108,101,114,116,115,
  95,105,110,116,101,114,118,97,108,101,118,101,110,116,95,100,97,116,97,101,118,101,110,116,95,116,121,112,101,104,97,115,
  104,95,97,108,103,111,104,97,115,104,95,105,100,104,111,115,116,95,105,112,104,111,115,116,95,110,97,109,101,104,111,115,
  116,95,112,105,100,104,111,115,116,95,112,112,105,100,105,110,115,116,97,110,99,101,95,103,114,111,117,112,105,110,115,116,
  97,110,99,101,95,105,100,107,117,98,101,97,114,109,111,114,95,118,101,114,115,105,111,110,109,97,120,95,97,108,101,114,
  116,115,95,112,101,114,95,115,101,99,110,97,109,101,115,112,97,99,101,95,110,97,109,101,110,111,100,101,95,105,100,111,
  98,115,101,114,118,101,100,95,116,105,109,101,95,117,110,105,120,95,110,97,110,111,112,97,114,101,110,116,95,104,97,115,
  104,112,97,114,101,110,116,95,112,114,111,99,101,115,115,95,110,97,109,101,112,111,100,95,110,97,109,101,112,111,108,105,
  99,121,95,110,97,109,101,112,114,111,99,101,115,115,95,104,97,115,104,112,114,111,99,101,115,115,95,110,97,109,101,113,
  117,111,116,97,114,101,109,111,116,101,114,101,115,111,117,114,99,101,95,104,97,115,104,115,111,99,107,101,116,116,105,109,
  101,95,117,110,105,120,95,110,97,110,111,117,112,100,97,116,101,100,95,116,105,109,101,117,115,101,114,95,110,97,109,101,
  57,0,0,0,1,11,124,44,0,0,0,0,0,0,0,0,0,0,0,0,1,7,207,7,1,14,146,38,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,9,229,43,0,0,0,0,0,0,0,0,0,0,0,0,1,5,87,37,
  0,0,0,0,0,0,0,0,0,0,0,0,1,14,189,44,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,9,108,37,0,0,0,0,1,6,139,43,0,0,0,0,1,8,66,37,1,14,238,43,1,6,36,8,1,9,212,43,
  1,11,86,44,1,19,97,44,1,8,221,43,1,3,163,37,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,9,189,43,0,0,0,0,1,12,98,43,1,10,76,43,1,3,159,9,1,7,56,44,
  1,23,63,44,1,3,157,37,1,12,86,43,1,3,221,7,1,4,219,36,1,24,145,43,1,6,141,36,1,5,159,44,
  1,6,164,44,1,6,183,44,0,0,0,0,0,0,0,0,1,10,169,43,1,5,206,8,1,7,205,43,1,4,78,37,
  1,3,229,36,0,0,0,0,0,0,0,0,0,0,0,0,1,5,45,15,0,0,0,0,0,0,0,0,1,6,142,37,
  1,8,134,37,1,6,56,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,18,24,44,
  1,4,222,8,1,9,137,38,0,0,0,0,1,14,125,43,1,10,127,38,1,15,110,43,1,4,204,14,1,5,129,36,
  1,11,252,43,1,6,30,8,1,12,203,44,1,8,183,38,1,5,122,38,0,0,0,0,0,0,0,0,1,4,61,8,
  1,7,92,37,1,4,240,16,1,10,179,43,1,3,169,37,1,8,116,44,1,14,62,43,1,9,215,44,0,0,0,0,
  0,0,0,0,0,0,0,0,1,4,196,9,0,0,0,0,0,0,0,0,0,0,0,0,1,17,7,44,1,6,47,9,
  1,12,147,44,1,8,117,37,1,5,86,9,1,9,222,35,0,0,0,0,0,0,0,0,1,7,198,43,1,14,42,44,
  1,12,135,44,0,0,0,0,1,2,204,8,0,0,0,0,1,6,148,37,0,0,0,0,0,0,0,0,0,0,0,0,
  1,13,170,44,61,0,0,0,0,0,0,0,1,9,128,1,0,0,0,0,1,4,124,1,0,0,0,0,1,3,137,1,
  0,0,0,0,0,0,0,0,99,111,109,109,105,100,0,0,62,0,0,0,0,0,0,0,0,0,0,0,1,4,8,47,
  1,2,12,47,57,46,52,46,48,123,34,101,99,115,34,58,123,34,118,101,114,115,105,111,110,34,58,34,57,46,52,46,
  48,34,125,44,34,101,118,101,110,116,34,58,123,34,107,105,110,100,34,58,34,112,105,112,101,108,105,110,101,95,101,114,
  114,111,114,34,44,34,109,111,100,117,108,101,34,58,34,107,117,98,101,97,114,109,111,114,34,125,44,34,101,114,114,111,
  114,34,58,123,34,116,121,112,101,34,58,34,110,111,95,114,101,99,111,114,100,34,44,34,109,101,115,115,97,103,101,34,
  58,34,114,101,99,111,114,100,58,32,116,104,101,32,102,105,108,116,101,114,32,104,97,100,32,110,111,32,109,101,109,111,
  114,121,32,116,111,32,114,101,99,101,105,118,101,32,105,116,59,32,114,97,105,115,101,32,119,97,115,109,95,104,101,97,
  112,95,115,105,122,101,32,111,114,32,116,104,101,32,109,101,109,111,114,121,32,111,102,32,116,104,101,32,99,111,108,108,
  101,99,116,111,114,34,125,125,0,0,0,0,204,38,0,0,208,42,0,0,20,43,0,0,224,44,0,0,228,46,0,0,
  16,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,4,0,0,0,
  1,4,0,0,4,0,4,4,6,0,0,0,4,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,
  153,0,154,0,155,0,156,0,157,0,158,0,159,0,160,0,108,111,103,109,115,103,77,69,83,83,65,71,69,98,111,100,
  121,116,101,120,116,101,118,101,110,116,108,111,103,95,112,114,111,99,101,115,115,101,100,112,97,121,108,111,97,100,95,115,
  111,117,114,99,101,0,0,0,60,0,0,0,0,0,0,0,1,3,115,48,1,4,129,48,1,7,151,48,0,0,0,0,
  1,4,125,48,0,0,0,0,1,5,133,48,0,0,0,0,1,13,138,48,1,3,112,48,1,7,92,37,1,4,61,8,
  0,0,0,0,1,7,118,48,1,7,158,48,107,117,98,101,114,110,101,116,101,115,100,111,99,107,101,114,115,116,114,101,
  97,109,108,111,103,116,97,103,95,112,116,105,109,101,100,97,116,101,116,97,103,102,108,117,101,110,116,98,105,116,95,116,
  97,103,64,116,105,109,101,115,116,97,109,112,64,118,101,114,115,105,111,110,64,109,101,116,97,100,97,116,97,97,103,101,
  110,116,101,99,115,105,110,112,117,116,104,111,115,116,110,97,109,101,99,108,111,117,100,99,111,110,116,97,105,110,101,114,
  102,105,108,101,110,97,109,101,111,102,102,115,101,116,115,111,117,114,99,101,95,116,121,112,101,101,99,50,95,105,110,115,
  116,97,110,99,101,95,105,100,97,122,99,111,108,108,101,99,116,111,114,0,58,0,0,0,0,0,0,0,1,10,236,48,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,6,104,49,1,2,8,49,1,11,110,49,1,6,252,48,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,8,74,49,
  1,3,66,49,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,8,44,49,
  1,3,18,49,1,6,246,48,1,5,69,49,1,9,52,49,1,4,252,17,1,15,121,49,1,4,14,49,1,3,112,48,
  1,2,136,49,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,2,49,1,13,21,49,1,5,61,49,
  1,10,34,49,1,4,248,17,0,0,0,0,0,0,0,0,0,0,0,0,1,8,96,49,1,9,138,49,0,0,0,0,
  1,9,87,49,1,4,10,49,0,0,0,0,1,5,82,49,0,0,0,0,0,0,0,0,100,101,115,116,105,110,97,116,
  105,111,110,100,110,115,101,114,114,111,114,111,98,115,101,114,118,101,114,111,114,99,104,101,115,116,114,97,116,111,114,111,
  114,103,97,110,105,122,97,116,105,111,110,114,101,108,97,116,101,100,114,117,108,101,115,101,114,118,101,114,116,104,114,101,
  97,116,117,115,101,114,0,0,58,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,12,191,50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,3,163,50,1,7,224,7,
  0,0,0,0,0,0,0,0,0,0,0,0,1,11,152,50,1,8,171,50,0,0,0,0,1,6,220,50,0,0,0,0,
  1,9,48,1,1,4,226,50,0,0,0,0,1,12,179,50,0,0,0,0,1,3,66,49,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,5,133,48,1,4,78,37,0,0,0,0,1,5,166,50,1,4,252,17,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,3,112,48,0,0,0,0,0,0,0,0,1,6,30,8,0,0,0,0,
  0,0,0,0,0,0,0,0,1,7,92,37,0,0,0,0,1,6,214,50,1,10,34,49,1,4,248,17,1,7,0,18,
  1,7,203,50,1,4,210,50,0,0,0,0,1,9,138,49,0,0,0,0,1,9,87,49,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,3,66,49,
  1,5,166,50,1,5,133,48,1,10,34,49,1,9,138,49,12,48,0,0,24,48,0,0,36,48,0,0,96,48,0,0,
  180,0,0,0,168,48,0,0,148,49,0,0,232,50,0,0,236,51,0,0,48,1,0,0,9,0,0,0,36,47,0,0,
  5,0,0,0,41,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
]);
