// Generated from schemas/kubearmor by sluice generate. Do not edit.
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

/** Type */
let c30: u32 = 0;
/** EventType */
let c31: u32 = 0;
/** Operation */
let c33: u32 = 0;
/** Result */
let c39: u32 = 0;
/** Action */
let c38: u32 = 0;
/** Enforcer */
let c37: u32 = 0;
/** action */
let c104: u32 = 0;
/** family */
let c140: u32 = 0;
/** Severity */
let c26: u32 = 0;
/** NamespaceName */
let c8: u32 = 0;
/** PodName */
let c12: u32 = 0;
/** HostPID */
let c18: u32 = 0;
/** PID */
let c20: u32 = 0;
/** UID */
let c21: u32 = 0;
/** category */
let c105: u32 = 0;
/** protocol */
let c141: u32 = 0;
/** data.kprobe */
let c78: u32 = 0;
/** Cwd */
let c40: u32 = 0;
/** HashAlgo */
let c51: u32 = 0;
/** data.destination_port */
let c94: u32 = 0;
/** data.group */
let c76: u32 = 0;
/** data.userid */
let c75: u32 = 0;
/** Resource */
let c34: u32 = 0;
/** ClusterName */
let c4: u32 = 0;
/** action_of_call */
let c101: u32 = 0;
/** HostPPID */
let c17: u32 = 0;
/** PPID */
let c19: u32 = 0;
/** address */
let c144: u32 = 0;
/** data.source_ip */
let c91: u32 = 0;
/** data.destination_ip */
let c93: u32 = 0;
/** HostIP */
let c7: u32 = 0;
/** data.source_port */
let c92: u32 = 0;
/** data.lsm */
let c83: u32 = 0;
/** component_name */
let c55: u32 = 0;
/** call */
let c100: u32 = 0;
/** severity */
let c119: u32 = 0;
/** Type is there. */
let p30: bool = false;
/** EventType is there. */
let p31: bool = false;
/** Action is there. */
let p38: bool = false;
/** data.kprobe is there. */
let p78: bool = false;
/** Result is there. */
let p39: bool = false;
/** PodName is there. */
let p12: bool = false;
/** NamespaceName is there. */
let p8: bool = false;
/** HostPID is there. */
let p18: bool = false;
/** PID is there. */
let p20: bool = false;
/** category is there. */
let p105: bool = false;
/** address is there. */
let p144: bool = false;
/** tag_list is there. */
let p111: bool = false;
/** data.userid is there. */
let p75: bool = false;
/** data.source_ip is there. */
let p91: bool = false;
/** relayed.after is there. */
let p121: bool = false;
/** data.syscall is there. */
let p63: bool = false;
/** data.lsm is there. */
let p83: bool = false;
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
let is_resource_is_executable: bool = false;
let is_acting_process: bool = false;
let is_user: bool = false;
let is_file_path: bool = false;
let is_default_protocol: bool = false;
let is_connect: bool = false;
let is_tcp_accept: bool = false;
let is_serve: bool = false;
let is_attack: bool = false;
let is_ptrace: bool = false;
let is_constant_cwd: bool = false;
let is_sha256: bool = false;

function recognised(): bool {
  return (((((<u32>0xfc >> code(30, D + 10760)) & 1) != 0) && (present(1) || present(5) || present(33))) || ((code(30, D + 10760) == 1) && present(52)) || ((code(30, D + 10760) == 1) && present(1)) || ((((<u32>0x1fe >> code(33, D + 10812)) & 1) != 0) && (is(55, D + 78, 9) == 1)) || ((((<u32>0x1fe >> code(33, D + 10812)) & 1) != 0) && present(5) && present(39)) || (!present(30) && (((<u32>0x6 >> code(31, D + 10872)) & 1) != 0) && present(1) && present(5)));
}

function suspected(): bool {
  return ((present(1) && present(5)) || (present(1) && present(4)) || (present(5) && present(8) && present(14)) || (present(5) && (((<u32>0x1fe >> code(33, D + 10812)) & 1) != 0)));
}

function readText(at: usize, end: usize): bool {
  return keyValueLines(at, end, D + 10708, 3, 1, D + 11116, 11098)
    || columns(at, end, 11248, 11260)
    || cefPairs(at, end, D + 11300);
}

function derive(): void {
  c30 = code(30, D + 10760);
  c31 = code(31, D + 10872);
  c33 = code(33, D + 10812);
  c39 = code(39, D + 11316);
  c38 = code(38, D + 11356);
  c37 = code(37, D + 11384);
  c104 = 0;
  c140 = 0;
  c26 = is(26, D + 31, 1);
  c8 = code(8, D + 11424);
  c12 = is(12, D + 1834, 7);
  c18 = code(18, D + 11448);
  c20 = code(20, D + 11448);
  c21 = code(21, D + 11472);
  c105 = 0;
  c141 = 0;
  c78 = 0;
  c40 = is(40, D + 1665, 1);
  c51 = code(51, D + 11508);
  c94 = 0;
  c76 = 0;
  c75 = 0;
  c34 = code(34, D + 11532);
  c4 = is(4, D + 9771, 7);
  c101 = 0;
  c17 = code(17, D + 11448);
  c19 = code(19, D + 11448);
  c144 = 0;
  c91 = 0;
  c93 = 0;
  c7 = code(7, D + 11556);
  c92 = 0;
  c83 = 0;
  c55 = is(55, D + 78, 9);
  c100 = 0;
  c119 = 0;
  p30 = present(30);
  p31 = present(31);
  p38 = present(38);
  p78 = false;
  p39 = present(39);
  p12 = present(12);
  p8 = present(8);
  p18 = present(18);
  p20 = present(20);
  p105 = false;
  p144 = false;
  p111 = false;
  p75 = false;
  p91 = false;
  p121 = false;
  p63 = false;
  p83 = false;
  is_message = ((c30 == 1) || (!p30 && !p31 && present(52)));
  is_alert = ((((<u32>0x3c >> c30) & 1) != 0) || (!p30 && (c31 == 1)) || (!p30 && !p31 && present(25)) || (!p30 && !p31 && p38));
  is_throttled = ((c33 == 1) || (c30 == 5));
  is_detection = (is_alert && !is_throttled);
  is_device = (c33 == 2);
  is_removed = ((c39 == 1) || (c38 == 1));
  is_firewall = (c33 == 3);
  is_anonymous_map = (c37 == 1);
  if (slot(35) != 0 && starts(35, D + 4058, 18)) {
    split(35, 44, 0, 0, D, 0, 60);
  }
  if (slot(60) != 0) {
    join(60, D + 136, 1, 61);
  }
  if (present(61)) take(61, 62);
  else if (present(35)) take(35, 62);
  if (slot(62) != 0) {
    pairs(62, 11948, 97);
  }
  p63 = present(63);
  c75 = code(75, D + 12136);
  p75 = present(75);
  c76 = code(76, D + 12136);
  c78 = code(78, D + 12160);
  p78 = present(78);
  c83 = is(83, D + 9603, 7);
  p83 = present(83);
  c91 = code(91, D + 11556);
  p91 = present(91);
  c92 = is(92, D + 31, 1);
  c93 = code(93, D + 11556);
  c94 = is(94, D + 31, 1);
  if (p63) take(63, 100);
  else if (p83) take(83, 100);
  else if (p78) take(78, 100);
  else if (present(80)) take(80, 100);
  c100 = code(100, D + 12184);
  if (slot(100) != 0) {
    lookup(100, c100, D + 12512, 101);
  }
  c101 = is(101, D + 2537, 4);
  if (p63) take(63, 102);
  else if (p83) take(83, 102);
  if (slot(102) != 0) {
    lowercase(102, 103);
  }
  is_process_operation = (c33 == 4);
  if (is_throttled) give(D + 4880, 16, 104);
  else if ((is_device && is_removed)) give(D + 8193, 10, 104);
  else if (is_device) give(D + 8183, 10, 104);
  else if (is_firewall) give(D + 9236, 8, 104);
  else if (is_anonymous_map) give(D + 8853, 4, 104);
  else if (present(101)) take(101, 104);
  else if (present(103)) take(103, 104);
  else if (is_process_operation) give(D + 2537, 4, 104);
  else if ((c33 == 5)) give(D + 9820, 4, 104);
  else if ((c33 == 6)) give(D + 5797, 14, 104);
  c104 = code(104, D + 12728);
  if (slot(104) != 0) {
    lookup(104, c104, D + 12924, 105);
  }
  c105 = is(105, D + 5504, 4);
  p105 = present(105);
  if (slot(33) != 0) {
    lookup(33, c33, D + 13052, 106);
  }
  is_exec = ((((<u32>0x90 >> c33) & 1) != 0) && (c104 == 1));
  if (slot(74) != 0) {
    split(74, 124, 0, 0, D, 0, 107);
  }
  is_network_operation = (c33 == 8);
  if (slot(34) != 0 && (is_network_operation && p78)) {
    cut(34, D + 6542, 12, 120, 121);
  }
  p121 = present(121);
  is_dns = (c104 == 2);
  if (present(120)) take(120, 122);
  else if ((is_network_operation && !is_dns) && present(34)) take(34, 122);
  is_unix_socket = contains(122, D + 8690, 9);
  if (slot(122) != 0 && !is_unix_socket) {
    pairs(122, 13148, 139);
  }
  if (present(131)) take(131, 140);
  else if (present(137)) take(137, 140);
  else if (p78 && present(79)) take(79, 140);
  else if ((is_network_operation && is_unix_socket)) give(D + 3781, 7, 140);
  c140 = code(140, D + 13176);
  is_internet = ((((<u32>0x6 >> c140) & 1) != 0) || !present(140));
  is_prevented = (((c38 == 2) && (p39 && !(c39 == 2))) || (is_alert && (((<u32>0x18 >> c39) & 1) != 0) && (!p38 || (c38 == 3))));
  is_allowed = (is_detection && !is_prevented && (c39 == 2));
  if (slot(39) != 0 && !is_message) {
    lookup(39, c39, D + 13200, 183);
  }
  if (slot(26) != 0) {
    trim(26, 119);
  }
  c119 = code(119, D + 13224);
  if (slot(119) != 0) {
    lookup(119, c119, D + 13296, 166);
  }
  is_unset_severity = (!present(26) || (c26 == 1));
  is_pod = ((p12 && (p8 && !(((<u32>0x6 >> c8) & 1) != 0))) && (p12 && !(c12 == 1)));
  if (slot(16) != 0) {
    image(16, 108, 109, 110);
  }
  is_resource_is_executable = ((c37 == 2) || (is_exec && (((<u32>0x18 >> c37) & 1) != 0)));
  if (slot(34) != 0 && is_resource_is_executable) {
    basename(34, 167);
  }
  if (slot(23) != 0) {
    basename(23, 174);
  }
  if (slot(41) != 0) {
    tty(41, 117, 118);
  }
  is_acting_process = ((p18 && !(((<u32>0x6 >> c18) & 1) != 0)) || (p20 && !(((<u32>0x6 >> c20) & 1) != 0)) || present(24));
  is_user = (present(21) && !(((<u32>0x1e >> c21) & 1) != 0));
  if (slot(21) != 0 && ends(21, D + 30, 2)) {
    cut(21, D + 30, 2, 98, 99);
  }
  is_file_path = ((present(104) && !(c104 == 3)) && (((((<u32>0xa0 >> c33) & 1) != 0) && (c105 == 1)) || ((c33 == 5) && !p105)));
  if (slot(122) != 0) {
    cut(122, D + 8690, 9, 127, 128);
  }
  if (slot(128) != 0) {
    cut(128, D + 3770, 18, 129, 130);
  }
  if (present(136)) take(136, 141);
  else if (present(84)) take(84, 141);
  c141 = code(141, D + 13340);
  if (slot(141) != 0) {
    lookup(141, c141, D + 13448, 147);
  }
  is_default_protocol = (!present(141) || (((<u32>0xe >> c141) & 1) != 0));
  if (present(138)) take(138, 142);
  else if (present(85)) take(85, 142);
  if (slot(142) != 0) {
    split(142, 124, 0, 0, D, 0, 143);
  }
  if (present(81)) take(81, 144);
  else if (present(134)) take(134, 144);
  else if (present(133)) take(133, 144);
  c144 = code(144, D + 11556);
  p144 = present(144);
  if (p144) take(144, 146);
  else if (p91) take(91, 146);
  is_connect = ((((<u32>0x14 >> c104) & 1) != 0) && p144);
  if (present(135)) take(135, 145);
  else if (present(132)) take(132, 145);
  is_tcp_accept = (c78 == 1);
  is_serve = (((<u32>0x60 >> c104) & 1) != 0);
  if (slot(28) != 0) {
    elements(28, 111);
  }
  p111 = present(111);
  if (slot(27) != 0) {
    split(27, 44, 0, 0, D, 0, 112);
  }
  if (p111) take(111, 113);
  else if (present(112)) take(112, 113);
  if (slot(113) != 0) {
    mitre(113, 114, 115, 116);
  }
  is_attack = (present(114) || present(115));
  if (slot(121) != 0) {
    cut(121, D + 1665, 1, 123, 124);
  }
  if (slot(124) != 0) {
    cut(124, D + 1665, 1, 125, 126);
  }
  is_ptrace = (c104 == 7);
  if (slot(35) != 0 && is_anonymous_map) {
    cut(35, D + 34, 1, 150, 151);
  }
  if (slot(150) != 0) {
    split(150, 124, 0, 0, D, 0, 154);
  }
  if (slot(151) != 0) {
    cut(151, D + 34, 1, 152, 153);
  }
  if (slot(152) != 0) {
    split(152, 124, 0, 0, D, 0, 155);
  }
  if (slot(153) != 0) {
    split(153, 124, 0, 0, D, 0, 156);
  }
  if (slot(34) != 0 && (is_device && starts(34, D + 10672, 4))) {
    cut(34, D + 10672, 4, 148, 149);
  }
  if (slot(1) != 0) {
    date(1, 170);
  }
  if (slot(3) != 0) {
    date(3, 172);
  }
  if (slot(13) != 0) {
    split(13, 44, 61, 58, D, 0, 173);
  }
  if (slot(27) != 0 && !p111) {
    split(27, 44, 0, 0, D, 0, 176);
  }
  if (slot(28) != 0) {
    elements(28, 177);
  }
  if (slot(33) != 0 && is_detection) {
    lowercase(33, 178);
  }
  if (slot(34) != 0 && is_exec) {
    split(34, 32, 0, 0, D + 10637, 3, 179);
  }
  if (slot(34) != 0 && is_file_path) {
    basename(34, 180);
  }
  if (slot(34) != 0 && is_file_path) {
    dirname(34, 181);
  }
  if (slot(34) != 0 && is_file_path) {
    extension(34, 182);
  }
  is_constant_cwd = ((c40 == 1) && ((c37 == 5) || starts(37, D + 1767, 7)));
  is_sha256 = (!present(51) || (((<u32>0x6 >> c51) & 1) != 0));
  if (slot(52) != 0 && is_message) {
    lowercase(52, 184);
  }
  if (!(hasText(170))) {
    if (slot(0) != 0) {
      date(0, 169);
    }
  }
  if (!(hasText(170) || hasText(169))) {
    if (slot(2) != 0) {
      date(2, 171);
    }
  }
  if (!(hasText(29))) {
    beginTemplate(6);
    countPart(38);
    countPart(33);
    countPart(34);
    countPart(24);
    openTemplate();
    part(D + 0, 0, 38);
    part(D + 136, 1, 33);
    part(D + 136, 1, 34);
    part(D + 10640, 4, 24);
    endTemplate(157);
  }
  if (!(hasText(167))) {
    if (slot(24) != 0) {
      basename(24, 175);
    }
  }
  if (!(hasText(174))) {
    if (slot(32) != 0 && (is_exec && !present(23))) {
      basename(32, 168);
    }
  }
  settle(D + 13516, 17);
}

function write(): void {
  // @timestamp
  if (slot(170) != 0 && keyword(D + 5363, 14, 170 + MOVES)) {}
  else if (slot(169) != 0 && keyword(D + 5363, 14, 169 + MOVES)) {}
  else if (slot(171) != 0 && keyword(D + 5363, 14, 171 + MOVES)) {}
  else writeCollectorTime(D + 5363, 14);
  // message
  if (slot(29) != 0 && keyword(D + 118, 11, 29 + MOVES)) {}
  else if (slot(157) != 0 && keyword(D + 118, 11, 157)) {}
  // tags
  if (slot(176) != 0 || slot(177) != 0) {
    openList(D + 8940, 8, false);
    if (slot(176) != 0) items(176);
    if (slot(177) != 0 && items(177)) moved(28);
    closeList();
  }
  if (slot(14) != 0 || slot(15) != 0 || (load<u64>(filled, 8) & 0x700000000000) != 0) {
    open(D + 5853, 13); // container
    // container.id
    if (slot(14) != 0 && keyword(D + 9888, 6, 14 + MOVES)) {}
    // container.name
    if (slot(15) != 0 && keyword(D + 8868, 8, 15 + MOVES)) {}
    if ((load<u64>(filled, 8) & 0x700000000000) != 0) {
      open(D + 8321, 9); // container.image
      // container.image.name
      if (slot(108) != 0 && keyword(D + 8868, 8, 108)) {}
      // container.image.tag
      if (slot(109) != 0) list(D + 9568, 7, 109);
      if (slot(110) != 0) {
        open(D + 8820, 8); // container.image.hash
        // container.image.hash.all
        if (slot(110) != 0) list(D + 9379, 7, 110);
        close();
      }
      close();
    }
    close();
  }
  if (slot(144) != 0 || slot(145) != 0 || slot(93) != 0 || slot(94) != 0 || is_dns) {
    open(D + 4973, 15); // destination
    // destination.address
    if (slot(144) != 0 && is_connect && keyword(D + 7082, 11, 144)) {}
    else if (slot(93) != 0 && keyword(D + 7082, 11, 93)) {}
    // destination.ip
    if (slot(144) != 0 && is_connect && ip(D + 9900, 6, 144)) {}
    else if (slot(93) != 0 && ip(D + 9900, 6, 93)) {}
    // destination.port
    if (is_dns) put(D + 7773, 10);
    else if (slot(145) != 0 && is_connect && long(D + 7773, 7, 145)) {}
    else if (slot(145) != 0 && is_tcp_accept && long(D + 7773, 7, 145)) {}
    else if (slot(94) != 0 && (present(94) && !(c94 == 1)) && long(D + 7773, 7, 94)) {}
    close();
  }
  if (slot(79) != 0 || slot(82) != 0 || is_dns) {
    open(D + 9463, 7); // dns
    // dns.type
    if (is_dns) put(D + 5153, 15);
    if (slot(79) != 0 || slot(82) != 0) {
      open(D + 6782, 12); // dns.question
      // dns.question.name
      if (slot(79) != 0 && is_dns && keyword(D + 8868, 8, 79)) {}
      // dns.question.type
      if (slot(82) != 0 && is_dns && keyword(D + 99, 8, 82)) {}
      close();
    }
    close();
  }
  put(D + 35, 9); // event
  // event.code
  if (slot(30) != 0 && keyword(D + 8740, 8, 30 + MOVES)) {}
  // event.created
  if (slot(172) != 0 && keyword(D + 7137, 11, 172 + MOVES)) {}
  // event.action
  if (slot(104) != 0 && !is_message && keyword(D + 903, 10, 104)) {}
  // event.category
  if (slot(105) != 0 || slot(106) != 0 || is_detection) {
    openList(D + 6578, 12, false);
    if (slot(105) != 0 && !is_throttled) items(105);
    if (slot(106) != 0 && (!is_throttled && !p105)) items(106);
    if (is_detection) item(D + 3713, 19);
    closeList();
  }
  // event.dataset
  if (is_message) put(D + 1707, 30);
  else if (is_alert) put(D + 1884, 28);
  else put(D + 2103, 26);
  // event.kind
  if (is_detection) put(D + 5003, 15);
  else put(D + 5018, 15);
  // event.outcome
  if (slot(183) != 0 && keyword(D + 3207, 11, 183)) {}
  else if (!is_message) put(D + 3207, 20);
  // event.provider
  if (slot(37) != 0 && keyword(D + 2613, 12, 37 + MOVES)) {}
  else put(D + 2613, 23);
  // event.reason
  if (slot(39) != 0 && (p39 && !(c39 == 2)) && keyword(D + 7793, 10, 39 + MOVES)) {}
  // event.severity
  if ((is_throttled || is_message)) put(D + 6113, 13);
  else if (slot(166) != 0 && long(D + 2982, 11, 166)) {}
  else if ((is_detection && is_unset_severity && is_prevented)) put(D + 5559, 14);
  else if ((is_detection && is_unset_severity)) put(D + 5545, 14);
  else if (!is_detection) put(D + 6113, 13);
  // event.type
  openList(D + 8948, 8, false);
  if ((is_exec && (c39 == 2))) item(D + 3552, 5);
  if ((((<u32>0x380 >> c104) & 1) != 0)) item(D + 10404, 6);
  if (((((<u32>0x7c00 >> c104) & 1) != 0) || ((c104 == 8) && has(107, D + 13552)))) item(D + 9172, 8);
  if (((((<u32>0x7f8000 >> c104) & 1) != 0) || ((c104 == 8) && has(107, D + 13568)))) item(D + 3128, 6);
  if ((((<u32>0x1800000 >> c104) & 1) != 0)) item(D + 9188, 8);
  if ((((<u32>0x6000010 >> c104) & 1) != 0)) item(D + 3600, 10);
  if (((((<u32>0x2000010 >> c104) & 1) != 0) && is_internet && !is_prevented)) item(D + 3552, 5);
  if (is_dns) item(D + 2840, 8);
  if ((c104 == 27)) item(D + 3552, 5);
  if ((c104 == 28)) item(D + 1183, 3);
  if ((is_message || is_throttled || (((<u32>0xe000006c >> c104) & 1) != 0) || (is_exec && !(c39 == 2) && !(is_detection && is_prevented)) || (!p105 && !is_throttled))) item(D + 3611, 4);
  if ((is_detection && is_prevented)) item(D + 4360, 6);
  if (is_allowed) item(D + 3457, 7);
  closeList();
  writeOriginal(D + 6746, 12);
  put(D + 68, 22);
  open(D + 8796, 8); // file
  // directory extension name
  run(D + 13604);
  // file.gid
  if (slot(76) != 0 && ((c104 == 18) && (present(76) && !(((<u32>0x6 >> c76) & 1) != 0))) && keyword(D + 9498, 7, 76)) {}
  // file.path
  if (slot(129) != 0 && keyword(D + 8876, 8, 129)) {}
  else if (slot(68) != 0 && (((<u32>0x600000 >> c104) & 1) != 0) && keyword(D + 8876, 8, 68)) {}
  else if (slot(34) != 0 && is_file_path && keyword(D + 8876, 8, 34 + MOVES)) {}
  // file.type
  if (((((<u32>0x1001000 >> c104) & 1) != 0) || (is_file_path && has(107, D + 13628)))) put(D + 6165, 13);
  else if ((c104 == 13)) put(D + 4281, 17);
  else if (present(129)) put(D + 4784, 16);
  // file.uid
  if (slot(75) != 0 && ((c104 == 18) && (p75 && !(((<u32>0x6 >> c75) & 1) != 0))) && keyword(D + 2446, 7, 75)) {}
  if (slot(50) != 0) {
    open(D + 8820, 8); // file.hash
    // file.hash.sha256
    if (slot(50) != 0 && (is_sha256 && is_file_path) && keyword(D + 7833, 10, 50 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0xe0) != 0) {
    open(D + 8828, 8); // host
    // host.hostname
    if (slot(5) != 0 && keyword(D + 6698, 12, 5 + MOVES)) {}
    // host.id
    if (slot(6) != 0 && keyword(D + 9888, 6, 6 + MOVES)) {}
    // host.name
    if (slot(5) != 0 && keyword(D + 8868, 8, 5 + MOVES)) {}
    // host.ip
    if (slot(7) != 0) {
      openList(D + 9906, 6, false);
      if (slot(7) != 0) ipItems(7 + MOVES);
      closeList();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x100003fc0000000) != 0) {
    open(D + 9505, 7); // log
    // log.level
    if (slot(184) != 0 && keyword(D + 8357, 9, 184)) {}
    if ((load<u64>(filled, 16) & 0x3fc0000000) != 0) {
      open(D + 7883, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 13652);
      if (slot(159) != 0) {
        open(D + 6638, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(159) != 0 && long(D + 8740, 7, 159)) {}
        close();
      }
      if (slot(164) != 0) {
        open(D + 6830, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(164) != 0 && long(D + 8740, 7, 164)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 7192, 11); // network
  // network.direction
  if ((((c104 == 4) && is_internet) || is_dns || (is_firewall && (c34 == 1)))) put(D + 2877, 21);
  else if ((((c104 == 25) && is_internet) || (is_firewall && (c34 == 2)))) put(D + 2725, 22);
  // network.protocol
  if (is_dns) put(D + 4196, 17);
  // network.transport
  if (slot(147) != 0 && is_internet && keyword(D + 3986, 13, 147)) {}
  else if ((((<u32>0x6 >> c78) & 1) != 0)) put(D + 3986, 18);
  else if (is_dns) put(D + 4004, 18);
  else if ((is_internet && is_default_protocol && has(143, D + 13688))) put(D + 3986, 18);
  else if ((is_internet && is_default_protocol && has(143, D + 13704))) put(D + 4004, 18);
  // network.type
  if (contains(146, D + 14, 1)) put(D + 5643, 14);
  else if (contains(146, D + 28, 1)) put(D + 5629, 14);
  close();
  put(D + 6734, 12); // observer
  // observer.version
  if (slot(47) != 0 && keyword(D + 16, 11, 47 + MOVES)) {}
  put(D + 1133, 70);
  if ((load<u64>(filled, 0) & 0x20000000001310) != 0 || slot(173) != 0 || is_pod) {
    open(D + 4592, 16); // orchestrator
    // orchestrator.namespace
    if (slot(8) != 0 && (p8 && !(((<u32>0x6 >> c8) & 1) != 0)) && keyword(D + 6035, 13, 8 + MOVES)) {}
    // orchestrator.type
    if (is_pod) put(D + 3307, 20);
    if (slot(53) != 0 || slot(4) != 0) {
      open(D + 7115, 11); // orchestrator.cluster
      // orchestrator.cluster.id
      if (slot(53) != 0 && keyword(D + 9888, 6, 53 + MOVES)) {}
      // orchestrator.cluster.name
      if (slot(4) != 0 && (present(4) && !(c4 == 1)) && keyword(D + 8868, 8, 4 + MOVES)) {}
      close();
    }
    if (slot(173) != 0 || slot(12) != 0 || slot(9) != 0 || is_pod) {
      open(D + 6818, 12); // orchestrator.resource
      // orchestrator.resource.label
      if (slot(173) != 0) list(D + 8348, 9, 173);
      // orchestrator.resource.name
      if (slot(12) != 0 && is_pod && keyword(D + 8868, 8, 12 + MOVES)) {}
      // orchestrator.resource.type
      if (is_pod) put(D + 6178, 13);
      if (slot(9) != 0) {
        open(D + 7753, 10); // orchestrator.resource.parent
        // orchestrator.resource.parent.type
        if (slot(9) != 0 && keyword(D + 99, 8, 9 + MOVES)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(54) != 0) {
    open(D + 4608, 16); // organization
    // organization.id
    if (slot(54) != 0 && keyword(D + 9888, 6, 54 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x8c18000000000) != 0 || (load<u64>(filled, 0) & 0x7010501fe0000) != 0 || (load<u64>(filled, 8) & 0x60000400000000) != 0) {
    open(D + 7236, 11); // process
    // process.args
    if (slot(179) != 0) {
      openList(D + 8708, 8, true);
      if (slot(179) != 0) items(179);
      closeList();
    }
    // process.command_line
    if (slot(32) != 0 && !(is_process_operation || (c101 == 1)) && keyword(D + 4464, 16, 32 + MOVES)) {}
    else if (slot(32) != 0 && is_ptrace && keyword(D + 4464, 16, 32 + MOVES)) {}
    else if (slot(34) != 0 && is_exec && keyword(D + 4464, 16, 34 + MOVES)) {}
    // process.executable
    if (slot(34) != 0 && is_resource_is_executable && keyword(D + 5489, 14, 34 + MOVES)) {}
    else if (slot(24) != 0 && keyword(D + 5489, 14, 24 + MOVES)) {}
    // process.name
    if (slot(167) != 0 && keyword(D + 8868, 8, 167)) {}
    else if (slot(175) != 0 && keyword(D + 8868, 8, 175)) {}
    // process.pid
    if (slot(18) != 0 && (p18 && !(((<u32>0x6 >> c18) & 1) != 0)) && long(D + 9533, 6, 18 + MOVES)) {}
    // process.vpid
    if (slot(20) != 0 && (p20 && !(((<u32>0x6 >> c20) & 1) != 0)) && long(D + 8980, 7, 20 + MOVES)) {}
    // process.working_directory
    if (slot(40) != 0 && !is_constant_cwd && keyword(D + 3024, 21, 40 + MOVES)) {}
    if (slot(48) != 0 || slot(50) != 0) {
      open(D + 8820, 8); // process.hash
      // process.hash.sha256
      if (slot(48) != 0 && is_sha256 && keyword(D + 7833, 10, 48 + MOVES)) {}
      else if (slot(50) != 0 && (is_sha256 && is_exec) && keyword(D + 7833, 10, 50 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 0) & 0x20001008a0000) != 0 || slot(174) != 0 || slot(168) != 0) {
      open(D + 7753, 10); // process.parent
      // process.parent.executable
      if (slot(23) != 0 && keyword(D + 5489, 14, 23 + MOVES)) {}
      else if (slot(32) != 0 && is_exec && keyword(D + 5489, 14, 32 + MOVES)) {}
      // process.parent.name
      if (slot(174) != 0 && keyword(D + 8868, 8, 174)) {}
      else if (slot(168) != 0 && keyword(D + 8868, 8, 168)) {}
      // process.parent.pid
      if (slot(17) != 0 && (present(17) && !(((<u32>0x6 >> c17) & 1) != 0)) && long(D + 9533, 6, 17 + MOVES)) {}
      // process.parent.vpid
      if (slot(19) != 0 && (present(19) && !(((<u32>0x6 >> c19) & 1) != 0)) && long(D + 8980, 7, 19 + MOVES)) {}
      if (slot(49) != 0) {
        open(D + 8820, 8); // process.parent.hash
        // process.parent.hash.sha256
        if (slot(49) != 0 && is_sha256 && keyword(D + 7833, 10, 49 + MOVES)) {}
        close();
      }
      close();
    }
    if (slot(117) != 0 || slot(118) != 0) {
      open(D + 9589, 7); // process.tty
      if (slot(117) != 0 || slot(118) != 0) {
        open(D + 4943, 15); // process.tty.char_device
        // process.tty.char_device.major
        if (slot(117) != 0 && long(D + 8836, 8, 117)) {}
        // process.tty.char_device.minor
        if (slot(118) != 0 && long(D + 8844, 8, 118)) {}
        close();
      }
      close();
    }
    if (slot(98) != 0 || slot(21) != 0 || slot(22) != 0) {
      open(D + 8972, 8); // process.user
      // process.user.id
      if (slot(98) != 0 && (is_acting_process && is_exec && is_user) && keyword(D + 9888, 6, 98)) {}
      else if (slot(21) != 0 && (is_acting_process && is_exec && is_user) && keyword(D + 9888, 6, 21 + MOVES)) {}
      // process.user.name
      if (slot(22) != 0 && (is_acting_process && is_exec) && keyword(D + 8868, 8, 22 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x70000004000a0) != 0 || (load<u64>(filled, 8) & 0x4000000028008000) != 0 || slot(144) != 0) {
    open(D + 7258, 11); // related
    // related.hash
    if ((load<u64>(filled, 0) & 0x7000000000000) != 0) {
      openList(D + 8812, 8, false);
      if (slot(48) != 0) items(48);
      if (slot(49) != 0) items(49);
      if (slot(50) != 0) items(50);
      closeList();
    }
    // related.hosts
    if (slot(126) != 0 || slot(79) != 0 || slot(5) != 0) {
      openList(D + 8312, 9, false);
      if (slot(126) != 0) items(126);
      if (slot(79) != 0 && is_dns) items(79);
      if (slot(5) != 0) items(5);
      closeList();
    }
    // related.ip
    if (slot(144) != 0 || slot(91) != 0 || slot(93) != 0 || slot(7) != 0) {
      openList(D + 9906, 6, false);
      if (slot(144) != 0 && (p144 && !(((<u32>0x6 >> c144) & 1) != 0))) ipItems(144);
      if (slot(91) != 0 && (p91 && !(((<u32>0x6 >> c91) & 1) != 0))) ipItems(91);
      if (slot(93) != 0 && (present(93) && !(((<u32>0x6 >> c93) & 1) != 0))) ipItems(93);
      if (slot(7) != 0 && (present(7) && !(((<u32>0x6 >> c7) & 1) != 0))) ipItems(7);
      closeList();
    }
    // related.user
    if (slot(22) != 0 && is_acting_process) list(D + 8964, 8, 22);
    close();
  }
  if (slot(178) != 0 || slot(29) != 0 || slot(25) != 0) {
    open(D + 8908, 8); // rule
    // rule.category
    if (slot(178) != 0 && keyword(D + 6566, 12, 178)) {}
    // rule.name
    if (slot(25) != 0 && keyword(D + 8868, 8, 25 + MOVES)) {}
    // rule.description
    if (slot(29) != 0 && is_alert && keyword(D + 4958, 15, 29 + MOVES)) {}
    close();
  }
  if (slot(144) != 0 || slot(145) != 0) {
    open(D + 7823, 10); // server
    // server.address
    if (slot(144) != 0 && is_serve && keyword(D + 7082, 11, 144)) {}
    // server.ip
    if (slot(144) != 0 && is_serve && ip(D + 9900, 6, 144)) {}
    // server.port
    if (slot(145) != 0 && is_serve && long(D + 7773, 7, 145)) {}
    close();
  }
  if (slot(144) != 0 || slot(145) != 0 || slot(91) != 0 || slot(92) != 0) {
    open(D + 7863, 10); // source
    // source.address
    if (slot(144) != 0 && (c104 == 25) && keyword(D + 7082, 11, 144)) {}
    else if (slot(91) != 0 && keyword(D + 7082, 11, 91)) {}
    // source.ip
    if (slot(144) != 0 && (c104 == 25) && ip(D + 9900, 6, 144)) {}
    else if (slot(91) != 0 && ip(D + 9900, 6, 91)) {}
    // source.port
    if (slot(145) != 0 && ((c104 == 25) && !p78) && long(D + 7773, 7, 145)) {}
    else if (slot(92) != 0 && (present(92) && !(c92 == 1)) && long(D + 7773, 7, 92)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x1c000000000000) != 0 || is_attack) {
    open(D + 7913, 10); // threat
    // threat.framework
    if (is_attack) put(D + 2023, 27);
    if (slot(114) != 0) {
      open(D + 4384, 10); // threat.tactic
      // threat.tactic.id
      if (slot(114) != 0) list(D + 9894, 6, 114);
      close();
    }
    if (slot(115) != 0 || slot(116) != 0) {
      open(D + 3428, 13); // threat.technique
      // threat.technique.id
      if (slot(115) != 0) list(D + 9894, 6, 115);
      if (slot(116) != 0) {
        open(D + 4768, 16); // threat.technique.subtechnique
        // threat.technique.subtechnique.id
        if (slot(116) != 0) list(D + 9894, 6, 116);
        close();
      }
      close();
    }
    close();
  }
  if (slot(75) != 0 || slot(98) != 0 || slot(21) != 0 || slot(22) != 0) {
    open(D + 8972, 8); // user
    // user.id
    if (slot(98) != 0 && (is_acting_process && is_user) && keyword(D + 9888, 6, 98)) {}
    else if (slot(21) != 0 && (is_acting_process && is_user) && keyword(D + 9888, 6, 21 + MOVES)) {}
    // user.name
    if (slot(22) != 0 && is_acting_process && keyword(D + 8868, 8, 22 + MOVES)) {}
    if (slot(75) != 0) {
      open(D + 5879, 13); // user.effective
      // user.effective.id
      if (slot(75) != 0 && ((c104 == 19) && (p75 && !(((<u32>0x6 >> c75) & 1) != 0))) && keyword(D + 9888, 6, 75)) {}
      if (slot(75) != 0) {
        open(D + 8294, 9); // user.effective.group
        // user.effective.group.id
        if (slot(75) != 0 && ((c104 == 20) && (p75 && !(((<u32>0x6 >> c75) & 1) != 0))) && keyword(D + 9888, 6, 75)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 6009, 13); // kubearmor
  // fd kfunc kprobe lsm mode syscall
  run(D + 13720);
  // kubearmor.args_truncated
  if ((is_exec && ends(34, D + 10636, 4))) put(D + 2659, 22);
  // kubearmor.capability
  if (slot(97) != 0 && (c83 == 1) && keyword(D + 5391, 14, 97)) {}
  else if (slot(34) != 0 && (c33 == 6) && keyword(D + 5391, 14, 34 + MOVES)) {}
  // kubearmor.flags
  if (slot(107) != 0) list(D + 8276, 9, 107);
  if ((load<u64>(filled, 8) & 0x7c00000) != 0 || slot(149) != 0) {
    open(D + 7643, 10); // kubearmor.device
    // class class_name level protocol subclass syspath
    run(D + 13762);
    close();
  }
  if ((load<u64>(filled, 16) & 0x1c000000) != 0) {
    open(D + 8852, 8); // kubearmor.mmap
    // kubearmor.mmap.flags
    if (slot(156) != 0) list(D + 8276, 9, 156);
    // kubearmor.mmap.protection
    if (slot(155) != 0) list(D + 5531, 14, 155);
    // kubearmor.mmap.requested_protection
    if (slot(154) != 0) list(D + 2404, 24, 154);
    close();
  }
  if ((load<u64>(filled, 8) & 0x1f8) != 0) {
    open(D + 8375, 9); // kubearmor.mount
    // kubearmor.mount.data
    if (slot(71) != 0 && (c104 == 21) && keyword(D + 8756, 8, 71)) {}
    // kubearmor.mount.filesystem
    if (slot(69) != 0 && (c104 == 21) && keyword(D + 5503, 14, 69)) {}
    // kubearmor.mount.flags
    if (slot(70) != 0 && (c104 == 21) && keyword(D + 8267, 9, 70)) {}
    else if (slot(72) != 0 && (c104 == 22) && keyword(D + 8267, 9, 72)) {}
    // kubearmor.mount.source
    if (slot(67) != 0 && (c104 == 21) && keyword(D + 7853, 10, 67)) {}
    // kubearmor.mount.target
    if (slot(68) != 0 && (((<u32>0x600000 >> c104) & 1) != 0) && keyword(D + 7893, 10, 68)) {}
    close();
  }
  if (slot(95) != 0 || slot(96) != 0) {
    open(D + 8429, 9); // kubearmor.quota
    // kubearmor.quota.level
    if (slot(95) != 0 && keyword(D + 8357, 9, 95)) {}
    // kubearmor.quota.limit
    if (slot(96) != 0 && keyword(D + 8366, 9, 96)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x6800000000000000) != 0) {
    open(D + 7803, 10); // kubearmor.remote
    // kubearmor.remote.name
    if (slot(126) != 0 && keyword(D + 8868, 8, 126)) {}
    // kubearmor.remote.kind
    if (slot(123) != 0 && p121 && keyword(D + 44, 8, 123)) {}
    // kubearmor.remote.namespace
    if (slot(125) != 0 && p121 && keyword(D + 6035, 13, 125)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0xb000) != 0) {
    open(D + 7843, 10); // kubearmor.socket
    // kubearmor.socket.family
    if (slot(140) != 0 && keyword(D + 7663, 10, 140)) {}
    // kubearmor.socket.protocol
    if (slot(141) != 0 && !is_firewall && keyword(D + 4196, 12, 141)) {}
    // kubearmor.socket.type
    if (slot(143) != 0) list(D + 8948, 8, 143);
    close();
  }
  if ((load<u64>(filled, 8) & 0x7) != 0) {
    open(D + 7903, 10); // kubearmor.target
    // kubearmor.target.executable
    if (slot(66) != 0 && is_ptrace && keyword(D + 5489, 14, 66)) {}
    // kubearmor.target.pid
    if (slot(65) != 0 && is_ptrace && long(D + 9533, 6, 65)) {}
    // kubearmor.target.request
    if (slot(64) != 0 && is_ptrace && keyword(D + 7269, 11, 64)) {}
    close();
  }
  open(D + 8788, 8); // kubearmor.exec
  // comm id
  run(D + 13804);
  writeUnknown(2);
  close();
  open(D + 8393, 9); // kubearmor.owner
  // name namespace ref
  run(D + 13822);
  writeUnknown(1);
  close();
  // action atags cluster_id cluster_name component_name container_id container_image container_name cwd data dropping_alerts_interval enforcer event_data event_type hash_algo hash_id host_ip host_name host_pid host_ppid instance_group instance_id kubearmor_version labels level max_alerts_per_sec message namespace_name node_id observed_time_unix_nano oid operation parent_hash parent_process_name pid pod_name policy_name ppid process_hash process_name resource resource_hash result severity source tags tenant_id time_unix_nano timestamp tty type uid updated_time user_name workload
  run(D + 13844);
  writeUnknown(0);
  writeOthers(D + 8258, 9);
  close();
  put(D + 457, 26);
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 15988, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2450, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(3072, 8);
