// Generated from schemas/kubearmor by sluice generate. Do not edit.
import { code, contains, ends, give, has, inSet, lookup, lookupItems, settle, starts, take } from '../../conditions';
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
let c99: u32 = 0;
/** family */
let c135: u32 = 0;
/** Severity */
let c26: u32 = 0;
/** NamespaceName */
let c8: u32 = 0;
/** category */
let c100: u32 = 0;
/** protocol */
let c136: u32 = 0;
/** data.kprobe */
let c75: u32 = 0;
/** HostPID */
let c18: u32 = 0;
/** PID */
let c20: u32 = 0;
/** Cwd */
let c40: u32 = 0;
/** HashAlgo */
let c51: u32 = 0;
/** data.destination_port */
let c91: u32 = 0;
/** data.group */
let c73: u32 = 0;
/** data.userid */
let c72: u32 = 0;
/** Resource */
let c34: u32 = 0;
/** ClusterName */
let c4: u32 = 0;
/** HostPPID */
let c17: u32 = 0;
/** PPID */
let c19: u32 = 0;
/** UID */
let c21: u32 = 0;
/** address */
let c139: u32 = 0;
/** data.source_ip */
let c88: u32 = 0;
/** data.destination_ip */
let c90: u32 = 0;
/** HostIP */
let c7: u32 = 0;
/** data.source_port */
let c89: u32 = 0;
/** data.lsm */
let c80: u32 = 0;
/** component_name */
let c55: u32 = 0;
/** call */
let c95: u32 = 0;
/** severity */
let c114: u32 = 0;
/** Type is there. */
let p30: bool = false;
/** EventType is there. */
let p31: bool = false;
/** Action is there. */
let p38: bool = false;
/** data.kprobe is there. */
let p75: bool = false;
/** Result is there. */
let p39: bool = false;
/** NamespaceName is there. */
let p8: bool = false;
/** category is there. */
let p100: bool = false;
/** address is there. */
let p139: bool = false;
/** HostPID is there. */
let p18: bool = false;
/** PID is there. */
let p20: bool = false;
/** tag_list is there. */
let p106: bool = false;
/** data.userid is there. */
let p72: bool = false;
/** UID is there. */
let p21: bool = false;
/** data.source_ip is there. */
let p88: bool = false;
/** relayed.after is there. */
let p116: bool = false;
/** data.syscall is there. */
let p60: bool = false;
/** data.lsm is there. */
let p80: bool = false;
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
  return (((((<u32>0xfc >> code(30, D + 4956)) & 1) != 0) && (present(1) || present(5) || present(33))) || ((code(30, D + 4956) == 1) && present(52)) || ((code(30, D + 4956) == 1) && present(1)) || ((((<u32>0x1fe >> code(33, D + 5008)) & 1) != 0) && (code(55, D + 5068) == 1)) || ((((<u32>0x1fe >> code(33, D + 5008)) & 1) != 0) && present(5) && present(39)) || (!present(30) && (((<u32>0x6 >> code(31, D + 5084)) & 1) != 0) && present(1) && present(5)));
}

function suspected(): bool {
  return ((present(1) && present(5)) || (present(1) && present(4)) || (present(5) && present(8) && present(14)) || (present(5) && (((<u32>0x1fe >> code(33, D + 5008)) & 1) != 0)));
}

function readText(at: usize, end: usize): bool {
  return keyValueLines(at, end, D + 4920, 3, 1, D + 5328, 5310)
    || columns(at, end, 5460, 5472)
    || cefPairs(at, end, D + 5512);
}

function derive(): void {
  c30 = code(30, D + 4956);
  c31 = code(31, D + 5084);
  c33 = code(33, D + 5008);
  c39 = code(39, D + 5528);
  c38 = code(38, D + 5568);
  c37 = code(37, D + 5592);
  c99 = 0;
  c135 = 0;
  c26 = code(26, D + 5620);
  c8 = code(8, D + 5636);
  c100 = 0;
  c136 = 0;
  c75 = 0;
  c18 = code(18, D + 5620);
  c20 = code(20, D + 5620);
  c40 = code(40, D + 5652);
  c51 = code(51, D + 5668);
  c91 = 0;
  c73 = 0;
  c72 = 0;
  c34 = code(34, D + 5692);
  c4 = code(4, D + 5716);
  c17 = code(17, D + 5620);
  c19 = code(19, D + 5620);
  c21 = code(21, D + 5732);
  c139 = 0;
  c88 = 0;
  c90 = 0;
  c7 = code(7, D + 5756);
  c89 = 0;
  c80 = 0;
  c55 = code(55, D + 5068);
  c95 = 0;
  c114 = 0;
  p30 = present(30);
  p31 = present(31);
  p38 = present(38);
  p75 = false;
  p39 = present(39);
  p8 = present(8);
  p100 = false;
  p139 = false;
  p18 = present(18);
  p20 = present(20);
  p106 = false;
  p72 = false;
  p21 = present(21);
  p88 = false;
  p116 = false;
  p60 = false;
  p80 = false;
  is_message = ((c30 == 1) || (!p30 && !p31 && present(52)));
  is_alert = ((((<u32>0x3c >> c30) & 1) != 0) || (!p30 && (c31 == 1)) || (!p30 && !p31 && present(25)) || (!p30 && !p31 && p38));
  is_throttled = ((c33 == 1) || (c30 == 5));
  is_detection = (is_alert && !is_throttled);
  is_device = (c33 == 2);
  is_removed = ((c39 == 1) || (c38 == 1));
  is_firewall = (c33 == 3);
  is_anonymous_map = (c37 == 1);
  if (slot(35) != 0) {
    pairs(35, 6148, 94);
  }
  p60 = present(60);
  c72 = code(72, D + 5732);
  p72 = present(72);
  c73 = code(73, D + 5732);
  c75 = code(75, D + 6336);
  p75 = present(75);
  c80 = code(80, D + 6360);
  p80 = present(80);
  c88 = code(88, D + 5756);
  p88 = present(88);
  c89 = code(89, D + 5620);
  c90 = code(90, D + 5756);
  c91 = code(91, D + 5620);
  if (p60) take(60, 95);
  else if (p80) take(80, 95);
  else if (p75) take(75, 95);
  else if (present(77)) take(77, 95);
  c95 = code(95, D + 6376);
  if (slot(95) != 0) {
    lookup(95, c95, D + 6632, 96);
  }
  if (p60) take(60, 97);
  else if (p80) take(80, 97);
  if (slot(97) != 0) {
    lowercase(97, 98);
  }
  is_process_operation = (c33 == 4);
  if (is_throttled) give(D + 1443, 16, 99);
  else if ((is_device && is_removed)) give(D + 3461, 10, 99);
  else if (is_device) give(D + 3451, 10, 99);
  else if (is_firewall) give(D + 4140, 8, 99);
  else if (is_anonymous_map) give(D + 3909, 4, 99);
  else if (present(96)) take(96, 99);
  else if (present(98)) take(98, 99);
  else if (is_process_operation) give(D + 1968, 4, 99);
  else if ((c33 == 5)) give(D + 4908, 4, 99);
  else if ((c33 == 6)) give(D + 1940, 14, 99);
  c99 = code(99, D + 6800);
  if (slot(99) != 0) {
    lookup(99, c99, D + 6992, 100);
  }
  c100 = code(100, D + 7116);
  p100 = present(100);
  if (slot(33) != 0) {
    lookup(33, c33, D + 7132, 101);
  }
  is_exec = ((((<u32>0x90 >> c33) & 1) != 0) && (c99 == 1));
  if (slot(71) != 0) {
    split(71, 124, 0, 0, D, 0, 102);
  }
  is_network_operation = (c33 == 8);
  if (slot(34) != 0 && (is_network_operation && p75)) {
    cut(34, D + 2333, 12, 115, 116);
  }
  p116 = present(116);
  is_dns = (c99 == 2);
  if (present(115)) take(115, 117);
  else if ((is_network_operation && !is_dns) && present(34)) take(34, 117);
  is_unix_socket = contains(117, D + 3795, 9);
  if (slot(117) != 0 && !is_unix_socket) {
    pairs(117, 7228, 134);
  }
  if (present(126)) take(126, 135);
  else if (present(132)) take(132, 135);
  else if (p75 && present(76)) take(76, 135);
  else if ((is_network_operation && is_unix_socket)) give(D + 1063, 7, 135);
  c135 = code(135, D + 7256);
  is_internet = ((((<u32>0x6 >> c135) & 1) != 0) || !present(135));
  is_prevented = (((c38 == 2) && (p39 && !(c39 == 2))) || (is_alert && (!p38 && (((<u32>0x18 >> c39) & 1) != 0))));
  is_allowed = (is_detection && !is_prevented && (c39 == 2));
  if (slot(39) != 0 && !is_message) {
    lookup(39, c39, D + 7280, 178);
  }
  if (slot(26) != 0) {
    trim(26, 114);
  }
  c114 = code(114, D + 7304);
  if (slot(114) != 0) {
    lookup(114, c114, D + 7376, 161);
  }
  is_unset_severity = (!present(26) || (c26 == 1));
  is_pod = (present(12) && (p8 && !(c8 == 1)));
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
    tty(41, 112, 113);
  }
  is_file_path = ((present(99) && !(c99 == 3)) && (((((<u32>0xa0 >> c33) & 1) != 0) && (c100 == 1)) || ((c33 == 5) && !p100)));
  if (slot(117) != 0) {
    cut(117, D + 3795, 9, 122, 123);
  }
  if (slot(123) != 0) {
    cut(123, D + 1052, 18, 124, 125);
  }
  if (present(131)) take(131, 136);
  else if (present(81)) take(81, 136);
  c136 = code(136, D + 7420);
  if (slot(136) != 0) {
    lookup(136, c136, D + 7528, 142);
  }
  is_default_protocol = (!present(136) || (((<u32>0xe >> c136) & 1) != 0));
  if (present(133)) take(133, 137);
  else if (present(82)) take(82, 137);
  if (slot(137) != 0) {
    split(137, 124, 0, 0, D, 0, 138);
  }
  if (present(78)) take(78, 139);
  else if (present(129)) take(129, 139);
  else if (present(128)) take(128, 139);
  c139 = code(139, D + 5756);
  p139 = present(139);
  if (p139) take(139, 141);
  else if (p88) take(88, 141);
  is_connect = ((((<u32>0x14 >> c99) & 1) != 0) && p139);
  if (present(130)) take(130, 140);
  else if (present(127)) take(127, 140);
  is_tcp_accept = (c75 == 1);
  is_serve = (((<u32>0x60 >> c99) & 1) != 0);
  if (slot(28) != 0) {
    elements(28, 106);
  }
  p106 = present(106);
  if (slot(27) != 0) {
    split(27, 44, 0, 0, D, 0, 107);
  }
  if (p106) take(106, 108);
  else if (present(107)) take(107, 108);
  if (slot(108) != 0) {
    mitre(108, 109, 110, 111);
  }
  is_attack = (present(109) || present(110));
  if (slot(116) != 0) {
    cut(116, D + 4953, 1, 118, 119);
  }
  if (slot(119) != 0) {
    cut(119, D + 4953, 1, 120, 121);
  }
  is_ptrace = (c99 == 7);
  if (slot(35) != 0 && is_anonymous_map) {
    cut(35, D + 34, 1, 145, 146);
  }
  if (slot(145) != 0) {
    split(145, 124, 0, 0, D, 0, 149);
  }
  if (slot(146) != 0) {
    cut(146, D + 34, 1, 147, 148);
  }
  if (slot(147) != 0) {
    split(147, 124, 0, 0, D, 0, 150);
  }
  if (slot(148) != 0) {
    split(148, 124, 0, 0, D, 0, 151);
  }
  if (slot(34) != 0 && (is_device && starts(34, D + 4892, 4))) {
    cut(34, D + 4892, 4, 143, 144);
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
  is_acting_process = ((p18 && !(c18 == 1)) || (p20 && !(c20 == 1)) || present(24));
  if (slot(27) != 0 && !p106) {
    split(27, 44, 0, 0, D, 0, 171);
  }
  if (slot(28) != 0) {
    elements(28, 172);
  }
  if (slot(33) != 0 && is_detection) {
    lowercase(33, 173);
  }
  if (slot(34) != 0 && is_exec) {
    split(34, 32, 0, 0, D + 4877, 3, 174);
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
  is_constant_cwd = ((c40 == 1) && ((c37 == 3) || starts(37, D + 262, 7)));
  is_sha256 = (!present(51) || (((<u32>0x6 >> c51) & 1) != 0));
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
    part(D + 0, 0, 38);
    part(D + 136, 1, 33);
    part(D + 136, 1, 34);
    part(D + 4880, 4, 24);
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
  settle(D + 7596, 17);
}

function write(): void {
  // @timestamp
  if (slot(165) != 0 && keyword(D + 1730, 13, 165 + MOVES)) {}
  else if (slot(164) != 0 && keyword(D + 1730, 13, 164 + MOVES)) {}
  else if (slot(166) != 0 && keyword(D + 1730, 13, 166 + MOVES)) {}
  else writeCollectorTime(D + 1730, 14);
  // message
  if (slot(29) != 0 && keyword(D + 118, 10, 29 + MOVES)) {}
  else if (slot(152) != 0 && keyword(D + 118, 10, 152)) {}
  // tags
  if (slot(171) != 0 || slot(172) != 0) {
    openList(D + 3932, 8, false);
    if (slot(171) != 0) items(171);
    if (slot(172) != 0 && items(172)) moved(28);
    closeList();
  }
  if (slot(14) != 0 || slot(15) != 0 || (load<u64>(filled, 8) & 0x38000000000) != 0) {
    open(D + 2021, 13); // container
    // container.id
    if (slot(14) != 0 && keyword(D + 4490, 5, 14 + MOVES)) {}
    // container.name
    if (slot(15) != 0 && keyword(D + 4261, 7, 15 + MOVES)) {}
    if ((load<u64>(filled, 8) & 0x38000000000) != 0) {
      open(D + 3525, 9); // container.image
      // container.image.name
      if (slot(103) != 0 && keyword(D + 4261, 7, 103)) {}
      // container.image.tag
      if (slot(104) != 0) list(D + 4282, 7, 104);
      if (slot(105) != 0) {
        open(D + 3852, 8); // container.image.hash
        // container.image.hash.all
        if (slot(105) != 0) list(D + 4212, 7, 105);
        close();
      }
      close();
    }
    close();
  }
  if (slot(139) != 0 || slot(140) != 0 || slot(90) != 0 || slot(91) != 0 || is_dns) {
    open(D + 1535, 15); // destination
    // destination.address
    if (slot(139) != 0 && is_connect && keyword(D + 3021, 10, 139)) {}
    else if (slot(90) != 0 && keyword(D + 3021, 10, 90)) {}
    // destination.ip
    if (slot(139) != 0 && is_connect && ip(D + 4496, 5, 139)) {}
    else if (slot(90) != 0 && ip(D + 4496, 5, 90)) {}
    // destination.port
    if (is_dns) put(D + 3101, 10);
    else if (slot(140) != 0 && is_connect && long(D + 3101, 7, 140)) {}
    else if (slot(140) != 0 && is_tcp_accept && long(D + 3101, 7, 140)) {}
    else if (slot(91) != 0 && (present(91) && !(c91 == 1)) && long(D + 3101, 7, 91)) {}
    close();
  }
  if (slot(76) != 0 || slot(79) != 0 || is_dns) {
    open(D + 4240, 7); // dns
    // dns.type
    if (is_dns) put(D + 1610, 15);
    if (slot(76) != 0 || slot(79) != 0) {
      open(D + 2477, 12); // dns.question
      // dns.question.name
      if (slot(76) != 0 && is_dns && keyword(D + 4261, 7, 76)) {}
      // dns.question.type
      if (slot(79) != 0 && is_dns && keyword(D + 99, 7, 79)) {}
      close();
    }
    close();
  }
  open(D + 9, 7); // ecs
  // ecs.version
  put(D + 1124, 18);
  close();
  open(D + 35, 9); // event
  // event.code
  if (slot(30) != 0 && keyword(D + 4219, 7, 30 + MOVES)) {}
  // event.created
  if (slot(167) != 0 && keyword(D + 3041, 10, 167 + MOVES)) {}
  // event.action
  if (slot(99) != 0 && !is_message && keyword(D + 3471, 9, 99)) {}
  // event.category
  if (slot(100) != 0 || slot(101) != 0 || is_detection) {
    openList(D + 2345, 12, false);
    if (slot(100) != 0 && !is_throttled) items(100);
    if (slot(101) != 0 && (!is_throttled && !p100)) items(101);
    if (is_detection) item(D + 995, 19);
    closeList();
  }
  // event.dataset
  if (is_message) put(D + 232, 30);
  else if (is_alert) put(D + 321, 28);
  else if (true) put(D + 403, 26);
  // event.kind
  if (is_detection) put(D + 1550, 15);
  else put(D + 1565, 15);
  // event.module
  put(D + 775, 21);
  // event.outcome
  if (slot(178) != 0 && keyword(D + 837, 10, 178)) {}
  else if (!is_message) put(D + 837, 20);
  // event.provider
  if (slot(37) != 0 && keyword(D + 555, 11, 37 + MOVES)) {}
  else put(D + 555, 23);
  // event.reason
  if (slot(39) != 0 && (p39 && !(c39 == 2)) && keyword(D + 3597, 9, 39 + MOVES)) {}
  // event.severity
  if ((is_throttled || is_message)) put(D + 2112, 13);
  else if (slot(161) != 0 && long(D + 1814, 11, 161)) {}
  else if ((is_detection && is_unset_severity && is_prevented)) put(D + 1828, 14);
  else if ((is_detection && is_unset_severity)) put(D + 1814, 14);
  else if (!is_detection) put(D + 2112, 13);
  // event.type
  openList(D + 3940, 8, false);
  if ((is_exec && (c39 == 2))) item(D + 4871, 5);
  if ((((<u32>0x380 >> c99) & 1) != 0)) item(D + 4658, 6);
  if (((((<u32>0x3c00 >> c99) & 1) != 0) || ((c99 == 8) && has(102, D + 7632)))) item(D + 4116, 8);
  if (((((<u32>0x3fc000 >> c99) & 1) != 0) || ((c99 == 8) && has(102, D + 7648)))) item(D + 4664, 6);
  if ((((<u32>0xc00000 >> c99) & 1) != 0)) item(D + 4124, 8);
  if ((((<u32>0x3000010 >> c99) & 1) != 0)) item(D + 3391, 10);
  if (((((<u32>0x1000010 >> c99) & 1) != 0) && is_internet && !is_prevented)) item(D + 4871, 5);
  if (is_dns) item(D + 1229, 8);
  if ((c99 == 26)) item(D + 4871, 5);
  if ((c99 == 27)) item(D + 798, 3);
  if ((is_message || is_throttled || (((<u32>0x7000006c >> c99) & 1) != 0) || (is_exec && !(c39 == 2) && !(is_detection && is_prevented)) || (!p100 && !is_throttled))) item(D + 4904, 4);
  if ((is_detection && is_prevented)) item(D + 1324, 6);
  if (is_allowed) item(D + 4415, 7);
  closeList();
  writeOriginal(D + 2465, 12);
  close();
  open(D + 3836, 8); // file
  // directory extension name
  run(D + 7684);
  // file.gid
  if (slot(73) != 0 && ((c99 == 17) && (present(73) && !(((<u32>0x6 >> c73) & 1) != 0))) && keyword(D + 4484, 6, 73)) {}
  // file.path
  if (slot(124) != 0 && keyword(D + 4268, 7, 124)) {}
  else if (slot(65) != 0 && (((<u32>0x300000 >> c99) & 1) != 0) && keyword(D + 4268, 7, 65)) {}
  else if (slot(34) != 0 && is_file_path && keyword(D + 4268, 7, 34 + MOVES)) {}
  // file.type
  if (((((<u32>0x800800 >> c99) & 1) != 0) || (is_file_path && has(102, D + 7708)))) put(D + 2138, 13);
  else if ((c99 == 12)) put(D + 1262, 17);
  else if (present(124)) put(D + 1411, 16);
  // file.uid
  if (slot(72) != 0 && ((c99 == 17) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 4526, 6, 72)) {}
  if (slot(50) != 0) {
    open(D + 3852, 8); // file.hash
    // file.hash.sha256
    if (slot(50) != 0 && (is_sha256 && is_file_path) && keyword(D + 3615, 9, 50 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0xe0) != 0) {
    open(D + 3860, 8); // host
    // host.hostname
    if (slot(5) != 0 && keyword(D + 2702, 11, 5 + MOVES)) {}
    // host.id
    if (slot(6) != 0 && keyword(D + 4490, 5, 6 + MOVES)) {}
    // host.name
    if (slot(5) != 0 && keyword(D + 4261, 7, 5 + MOVES)) {}
    // host.ip
    if (slot(7) != 0) {
      openList(D + 4496, 6, false);
      if (slot(7) != 0) ipItems(7 + MOVES);
      closeList();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x80001fe000000) != 0) {
    open(D + 4247, 7); // log
    // log.level
    if (slot(179) != 0 && keyword(D + 3876, 8, 179)) {}
    if ((load<u64>(filled, 16) & 0x1fe000000) != 0) {
      open(D + 3171, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 7732);
      if (slot(154) != 0) {
        open(D + 2381, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(154) != 0 && long(D + 4219, 7, 154)) {}
        close();
      }
      if (slot(159) != 0) {
        open(D + 2501, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(159) != 0 && long(D + 4219, 7, 159)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 2713, 11); // network
  // network.direction
  if ((((c99 == 4) && is_internet) || is_dns || (is_firewall && (c34 == 1)))) put(D + 733, 21);
  else if ((((c99 == 24) && is_internet) || (is_firewall && (c34 == 2)))) put(D + 623, 22);
  // network.protocol
  if (is_dns) put(D + 1228, 17);
  // network.transport
  if (slot(142) != 0 && keyword(D + 1088, 12, 142)) {}
  else if ((((<u32>0x6 >> c75) & 1) != 0)) put(D + 1088, 18);
  else if (is_dns) put(D + 1106, 18);
  else if ((is_internet && is_default_protocol && has(138, D + 7768))) put(D + 1088, 18);
  else if ((is_internet && is_default_protocol && has(138, D + 7784))) put(D + 1106, 18);
  // network.type
  if (contains(141, D + 14, 1)) put(D + 1856, 14);
  else if (contains(141, D + 28, 1)) put(D + 1842, 14);
  close();
  open(D + 2441, 12); // observer
  // observer.version
  if (slot(47) != 0 && keyword(D + 16, 10, 47 + MOVES)) {}
  // observer.product
  put(D + 667, 22);
  // observer.type
  put(D + 455, 26);
  // observer.vendor
  put(D + 796, 21);
  close();
  if ((load<u64>(filled, 0) & 0x20000000001310) != 0 || slot(168) != 0 || is_pod) {
    open(D + 1347, 16); // orchestrator
    // orchestrator.namespace
    if (slot(8) != 0 && (p8 && !(c8 == 1)) && keyword(D + 2429, 12, 8 + MOVES)) {}
    // orchestrator.type
    if (is_pod) put(D + 857, 20);
    if (slot(53) != 0 || slot(4) != 0) {
      open(D + 2669, 11); // orchestrator.cluster
      // orchestrator.cluster.id
      if (slot(53) != 0 && keyword(D + 4490, 5, 53 + MOVES)) {}
      // orchestrator.cluster.name
      if (slot(4) != 0 && (present(4) && !(c4 == 1)) && keyword(D + 4261, 7, 4 + MOVES)) {}
      close();
    }
    if (slot(168) != 0 || slot(12) != 0 || slot(9) != 0 || is_pod) {
      open(D + 2489, 12); // orchestrator.resource
      // orchestrator.resource.label
      if (slot(168) != 0) list(D + 3543, 9, 168);
      // orchestrator.resource.name
      if (slot(12) != 0 && is_pod && keyword(D + 4261, 7, 12 + MOVES)) {}
      // orchestrator.resource.type
      if (is_pod) put(D + 2151, 13);
      if (slot(9) != 0) {
        open(D + 3091, 10); // orchestrator.resource.parent
        // orchestrator.resource.parent.type
        if (slot(9) != 0 && keyword(D + 99, 7, 9 + MOVES)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(54) != 0) {
    open(D + 1363, 16); // organization
    // organization.id
    if (slot(54) != 0 && keyword(D + 4490, 5, 54 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x460c00000000) != 0 || (load<u64>(filled, 0) & 0x7010501fe0000) != 0 || slot(112) != 0 || slot(113) != 0) {
    open(D + 2746, 11); // process
    // process.args
    if (slot(174) != 0) {
      openList(D + 3804, 8, true);
      if (slot(174) != 0) items(174);
      closeList();
    }
    // process.command_line
    if (slot(32) != 0 && !is_process_operation && keyword(D + 1505, 15, 32 + MOVES)) {}
    else if (slot(32) != 0 && is_ptrace && keyword(D + 1505, 15, 32 + MOVES)) {}
    else if (slot(34) != 0 && is_exec && keyword(D + 1505, 15, 34 + MOVES)) {}
    // process.executable
    if (slot(34) != 0 && is_fileless && keyword(D + 2073, 13, 34 + MOVES)) {}
    else if (slot(24) != 0 && keyword(D + 2073, 13, 24 + MOVES)) {}
    // process.name
    if (slot(162) != 0 && keyword(D + 4261, 7, 162)) {}
    else if (slot(170) != 0 && keyword(D + 4261, 7, 170)) {}
    // process.pid
    if (slot(18) != 0 && (p18 && !(c18 == 1)) && long(D + 4514, 6, 18 + MOVES)) {}
    // process.vpid
    if (slot(20) != 0 && (p20 && !(c20 == 1)) && long(D + 4296, 7, 20 + MOVES)) {}
    // process.working_directory
    if (slot(40) != 0 && !is_constant_cwd && keyword(D + 877, 20, 40 + MOVES)) {}
    if (slot(48) != 0 || slot(50) != 0) {
      open(D + 3852, 8); // process.hash
      // process.hash.sha256
      if (slot(48) != 0 && is_sha256 && keyword(D + 3615, 9, 48 + MOVES)) {}
      else if (slot(50) != 0 && (is_sha256 && is_exec) && keyword(D + 3615, 9, 50 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 0) & 0x20001008a0000) != 0 || slot(169) != 0 || slot(163) != 0) {
      open(D + 3091, 10); // process.parent
      // process.parent.executable
      if (slot(23) != 0 && keyword(D + 2073, 13, 23 + MOVES)) {}
      else if (slot(32) != 0 && is_exec && keyword(D + 2073, 13, 32 + MOVES)) {}
      // process.parent.name
      if (slot(169) != 0 && keyword(D + 4261, 7, 169)) {}
      else if (slot(163) != 0 && keyword(D + 4261, 7, 163)) {}
      // process.parent.pid
      if (slot(17) != 0 && (present(17) && !(c17 == 1)) && long(D + 4514, 6, 17 + MOVES)) {}
      // process.parent.vpid
      if (slot(19) != 0 && (present(19) && !(c19 == 1)) && long(D + 4296, 7, 19 + MOVES)) {}
      if (slot(49) != 0) {
        open(D + 3852, 8); // process.parent.hash
        // process.parent.hash.sha256
        if (slot(49) != 0 && is_sha256 && keyword(D + 3615, 9, 49 + MOVES)) {}
        close();
      }
      close();
    }
    if (slot(112) != 0 || slot(113) != 0) {
      open(D + 4289, 7); // process.tty
      if (slot(112) != 0 || slot(113) != 0) {
        open(D + 1475, 15); // process.tty.char_device
        // process.tty.char_device.major
        if (slot(112) != 0 && long(D + 3892, 8, 112)) {}
        // process.tty.char_device.minor
        if (slot(113) != 0 && long(D + 3900, 8, 113)) {}
        close();
      }
      close();
    }
    if (slot(21) != 0 || slot(22) != 0) {
      open(D + 3956, 8); // process.user
      // process.user.id
      if (slot(21) != 0 && (is_acting_process && is_exec && (p21 && !(((<u32>0x6 >> c21) & 1) != 0))) && keyword(D + 4490, 5, 21 + MOVES)) {}
      // process.user.name
      if (slot(22) != 0 && (is_acting_process && is_exec) && keyword(D + 4261, 7, 22 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x70000004000a0) != 0 || (load<u64>(filled, 8) & 0x200000005001000) != 0 || slot(139) != 0) {
    open(D + 2757, 11); // related
    // related.hash
    if ((load<u64>(filled, 0) & 0x7000000000000) != 0) {
      openList(D + 3844, 8, false);
      if (slot(48) != 0) items(48);
      if (slot(49) != 0) items(49);
      if (slot(50) != 0) items(50);
      closeList();
    }
    // related.hosts
    if (slot(121) != 0 || slot(76) != 0 || slot(5) != 0) {
      openList(D + 3516, 9, false);
      if (slot(121) != 0) items(121);
      if (slot(76) != 0 && is_dns) items(76);
      if (slot(5) != 0) items(5);
      closeList();
    }
    // related.ip
    if (slot(139) != 0 || slot(88) != 0 || slot(90) != 0 || slot(7) != 0) {
      openList(D + 4496, 6, false);
      if (slot(139) != 0 && (p139 && !(((<u32>0x6 >> c139) & 1) != 0))) ipItems(139);
      if (slot(88) != 0 && (p88 && !(((<u32>0x6 >> c88) & 1) != 0))) ipItems(88);
      if (slot(90) != 0 && (present(90) && !(((<u32>0x6 >> c90) & 1) != 0))) ipItems(90);
      if (slot(7) != 0 && (present(7) && !(((<u32>0x6 >> c7) & 1) != 0))) ipItems(7);
      closeList();
    }
    // related.user
    if (slot(22) != 0 && is_acting_process) list(D + 3948, 8, 22);
    close();
  }
  if (slot(173) != 0 || slot(29) != 0 || slot(25) != 0) {
    open(D + 3924, 8); // rule
    // rule.category
    if (slot(173) != 0 && keyword(D + 2345, 11, 173)) {}
    // rule.name
    if (slot(25) != 0 && keyword(D + 4261, 7, 25 + MOVES)) {}
    // rule.description
    if (slot(29) != 0 && is_alert && keyword(D + 1744, 14, 29 + MOVES)) {}
    close();
  }
  if (slot(139) != 0 || slot(140) != 0) {
    open(D + 3131, 10); // server
    // server.address
    if (slot(139) != 0 && is_serve && keyword(D + 3021, 10, 139)) {}
    // server.ip
    if (slot(139) != 0 && is_serve && ip(D + 4496, 5, 139)) {}
    // server.port
    if (slot(140) != 0 && is_serve && long(D + 3101, 7, 140)) {}
    close();
  }
  if (slot(139) != 0 || slot(140) != 0 || slot(88) != 0 || slot(89) != 0) {
    open(D + 3151, 10); // source
    // source.address
    if (slot(139) != 0 && (c99 == 24) && keyword(D + 3021, 10, 139)) {}
    else if (slot(88) != 0 && keyword(D + 3021, 10, 88)) {}
    // source.ip
    if (slot(139) != 0 && (c99 == 24) && ip(D + 4496, 5, 139)) {}
    else if (slot(88) != 0 && ip(D + 4496, 5, 88)) {}
    // source.port
    if (slot(140) != 0 && ((c99 == 24) && !p75) && long(D + 3101, 7, 140)) {}
    else if (slot(89) != 0 && (present(89) && !(c89 == 1)) && long(D + 3101, 7, 89)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0xe00000000000) != 0 || is_attack) {
    open(D + 3211, 10); // threat
    // threat.framework
    if (is_attack) put(D + 376, 27);
    if (slot(109) != 0) {
      open(D + 3191, 10); // threat.tactic
      // threat.tactic.id
      if (slot(109) != 0) list(D + 4490, 6, 109);
      close();
    }
    if (slot(110) != 0 || slot(111) != 0) {
      open(D + 2125, 13); // threat.technique
      // threat.technique.id
      if (slot(110) != 0) list(D + 4490, 6, 110);
      if (slot(111) != 0) {
        open(D + 1395, 16); // threat.technique.subtechnique
        // threat.technique.subtechnique.id
        if (slot(111) != 0) list(D + 4490, 6, 111);
        close();
      }
      close();
    }
    close();
  }
  if (slot(72) != 0 || slot(21) != 0 || slot(22) != 0) {
    open(D + 3956, 8); // user
    // user.id
    if (slot(21) != 0 && (is_acting_process && (p21 && !(((<u32>0x6 >> c21) & 1) != 0))) && keyword(D + 4490, 5, 21 + MOVES)) {}
    // user.name
    if (slot(22) != 0 && is_acting_process && keyword(D + 4261, 7, 22 + MOVES)) {}
    if (slot(72) != 0) {
      open(D + 2034, 13); // user.effective
      // user.effective.id
      if (slot(72) != 0 && ((c99 == 18) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 4490, 5, 72)) {}
      if (slot(72) != 0) {
        open(D + 3507, 9); // user.effective.group
        // user.effective.group.id
        if (slot(72) != 0 && ((c99 == 19) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 4490, 5, 72)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 2099, 13); // kubearmor
  // fd kfunc kprobe lsm mode syscall
  run(D + 7800);
  // kubearmor.args_truncated
  if ((is_exec && ends(34, D + 4876, 4))) put(D + 601, 22);
  // kubearmor.capability
  if (slot(94) != 0 && (c80 == 1) && keyword(D + 1982, 13, 94)) {}
  else if (slot(34) != 0 && (c33 == 6) && keyword(D + 1982, 13, 34 + MOVES)) {}
  // kubearmor.flags
  if (slot(102) != 0) list(D + 3498, 9, 102);
  if ((load<u64>(filled, 8) & 0xf80000) != 0 || slot(144) != 0) {
    open(D + 3051, 10); // kubearmor.device
    // class class_name level protocol subclass syspath
    run(D + 7842);
    close();
  }
  if ((load<u64>(filled, 16) & 0xe00000) != 0) {
    open(D + 3908, 8); // kubearmor.mmap
    // kubearmor.mmap.flags
    if (slot(151) != 0) list(D + 3498, 9, 151);
    // kubearmor.mmap.protection
    if (slot(150) != 0) list(D + 1800, 14, 150);
    // kubearmor.mmap.requested_protection
    if (slot(149) != 0) list(D + 531, 24, 149);
    close();
  }
  if ((load<u64>(filled, 8) & 0x3f) != 0) {
    open(D + 3561, 9); // kubearmor.mount
    // kubearmor.mount.data
    if (slot(68) != 0 && (c99 == 20) && keyword(D + 4233, 7, 68)) {}
    // kubearmor.mount.filesystem
    if (slot(66) != 0 && (c99 == 20) && keyword(D + 2086, 13, 66)) {}
    // kubearmor.mount.flags
    if (slot(67) != 0 && (c99 == 20) && keyword(D + 3498, 8, 67)) {}
    else if (slot(69) != 0 && (c99 == 21) && keyword(D + 3498, 8, 69)) {}
    // kubearmor.mount.source
    if (slot(64) != 0 && (c99 == 20) && keyword(D + 3151, 9, 64)) {}
    // kubearmor.mount.target
    if (slot(65) != 0 && (((<u32>0x300000 >> c99) & 1) != 0) && keyword(D + 3201, 9, 65)) {}
    close();
  }
  if (slot(92) != 0 || slot(93) != 0) {
    open(D + 3588, 9); // kubearmor.quota
    // kubearmor.quota.level
    if (slot(92) != 0 && keyword(D + 3876, 8, 92)) {}
    // kubearmor.quota.limit
    if (slot(93) != 0 && keyword(D + 3884, 8, 93)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x340000000000000) != 0) {
    open(D + 3111, 10); // kubearmor.remote
    // kubearmor.remote.name
    if (slot(121) != 0 && keyword(D + 4261, 7, 121)) {}
    // kubearmor.remote.kind
    if (slot(118) != 0 && p116 && keyword(D + 44, 7, 118)) {}
    // kubearmor.remote.namespace
    if (slot(120) != 0 && p116 && keyword(D + 2429, 12, 120)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x580) != 0) {
    open(D + 3141, 10); // kubearmor.socket
    // kubearmor.socket.family
    if (slot(135) != 0 && keyword(D + 3489, 9, 135)) {}
    // kubearmor.socket.protocol
    if (slot(136) != 0 && !is_firewall && keyword(D + 1228, 11, 136)) {}
    // kubearmor.socket.type
    if (slot(138) != 0) list(D + 3940, 8, 138);
    close();
  }
  if ((load<u64>(filled, 0) & 0xe000000000000000) != 0) {
    open(D + 3201, 10); // kubearmor.target
    // kubearmor.target.executable
    if (slot(63) != 0 && is_ptrace && keyword(D + 2073, 13, 63)) {}
    // kubearmor.target.pid
    if (slot(62) != 0 && is_ptrace && long(D + 4514, 6, 62)) {}
    // kubearmor.target.request
    if (slot(61) != 0 && is_ptrace && keyword(D + 3121, 10, 61)) {}
    close();
  }
  open(D + 3828, 8); // kubearmor.exec
  // comm id
  run(D + 7884);
  writeUnknown(2);
  close();
  open(D + 3570, 9); // kubearmor.owner
  // name namespace ref
  run(D + 7902);
  writeUnknown(1);
  close();
  // action atags cluster_id cluster_name component_name container_id container_image container_name cwd data dropping_alerts_interval enforcer event_data event_type hash_algo hash_id host_ip host_name host_pid host_ppid instance_group instance_id kubearmor_version labels level max_alerts_per_sec message namespace_name node_id observed_time_unix_nano oid operation parent_hash parent_process_name pid pod_name policy_name ppid process_hash process_name resource resource_hash result severity source tags tenant_id time_unix_nano timestamp tty type uid updated_time user_name workload
  run(D + 7924);
  writeUnknown(0);
  writeOthers(D + 3480, 9);
  close();
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 10052, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2471, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(3072, 8);

/** Texts and tables; the offsets in the code above count from here. */
const D: usize = memory.data<u8>([
  0,0,0,0,0,0,0,0,123,34,101,99,115,34,58,123,34,118,101,114,115,105,111,110,34,58,34,57,46,52,46,48,
  34,125,44,34,101,118,101,110,116,34,58,123,34,107,105,110,100,34,58,34,112,105,112,101,108,105,110,101,95,101,114,114,
  111,114,34,44,34,109,111,100,117,108,101,34,58,34,107,117,98,101,97,114,109,111,114,34,125,44,34,101,114,114,111,114,
  34,58,123,34,116,121,112,101,34,58,34,110,111,95,114,101,99,111,114,100,34,44,34,109,101,115,115,97,103,101,34,58,
  34,114,101,99,111,114,100,58,32,116,104,101,32,102,105,108,116,101,114,32,104,97,100,32,110,111,32,109,101,109,111,114,
  121,32,116,111,32,114,101,99,101,105,118,101,32,105,116,59,32,114,97,105,115,101,32,119,97,115,109,95,104,101,97,112,
  95,115,105,122,101,32,111,114,32,116,104,101,32,109,101,109,111,114,121,32,111,102,32,116,104,101,32,99,111,108,108,101,
  99,116,111,114,34,125,125,0,34,100,97,116,97,115,101,116,34,58,34,107,117,98,101,97,114,109,111,114,46,109,101,115,
  115,97,103,101,34,44,80,82,69,83,69,84,45,70,105,108,101,108,101,115,115,69,120,101,99,117,116,105,111,110,80,114,
  101,115,101,116,80,82,69,83,69,84,45,65,110,111,110,77,97,112,69,120,101,99,117,116,105,111,110,80,114,101,115,101,
  116,34,100,97,116,97,115,101,116,34,58,34,107,117,98,101,97,114,109,111,114,46,97,108,101,114,116,34,44,34,100,114,
  111,112,112,105,110,103,95,97,108,101,114,116,115,95,105,110,116,101,114,118,97,108,34,58,34,102,114,97,109,101,119,111,
  114,107,34,58,34,77,73,84,82,69,32,65,84,84,38,67,75,34,44,34,100,97,116,97,115,101,116,34,58,34,107,117,
  98,101,97,114,109,111,114,46,108,111,103,34,44,34,111,98,115,101,114,118,101,100,95,116,105,109,101,95,117,110,105,120,
  95,110,97,110,111,34,58,34,116,121,112,101,34,58,34,114,117,110,116,105,109,101,45,115,101,99,117,114,105,116,121,34,
  44,67,69,70,58,48,124,65,99,99,117,107,110,111,120,124,75,117,98,101,97,114,109,111,114,124,79,112,101,114,97,116,
  105,111,110,32,110,111,119,32,105,110,32,112,114,111,103,114,101,115,115,34,114,101,113,117,101,115,116,101,100,95,112,114,
  111,116,101,99,116,105,111,110,34,58,91,34,112,114,111,118,105,100,101,114,34,58,34,75,117,98,101,65,114,109,111,114,
  34,44,79,112,101,114,97,116,105,111,110,32,110,111,116,32,112,101,114,109,105,116,116,101,100,34,97,114,103,115,95,116,
  114,117,110,99,97,116,101,100,34,58,116,114,117,101,44,34,100,105,114,101,99,116,105,111,110,34,58,34,105,110,103,114,
  101,115,115,34,44,34,112,97,114,101,110,116,95,112,114,111,99,101,115,115,95,110,97,109,101,34,58,34,112,114,111,100,
  117,99,116,34,58,34,75,117,98,101,65,114,109,111,114,34,44,68,114,111,112,112,105,110,103,65,108,101,114,116,115,73,
  110,116,101,114,118,97,108,100,114,111,112,112,105,110,103,65,108,101,114,116,115,73,110,116,101,114,118,97,108,34,100,105,
  114,101,99,116,105,111,110,34,58,34,101,103,114,101,115,115,34,44,34,109,97,120,95,97,108,101,114,116,115,95,112,101,
  114,95,115,101,99,34,58,34,109,111,100,117,108,101,34,58,34,107,117,98,101,97,114,109,111,114,34,44,34,118,101,110,
  100,111,114,34,58,34,75,117,98,101,65,114,109,111,114,34,44,34,107,117,98,101,97,114,109,111,114,95,118,101,114,115,
  105,111,110,34,58,34,111,117,116,99,111,109,101,34,58,34,117,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,
  34,107,117,98,101,114,110,101,116,101,115,34,44,34,119,111,114,107,105,110,103,95,100,105,114,101,99,116,111,114,121,34,
  58,77,97,116,99,104,101,100,78,101,116,119,111,114,107,80,111,108,105,99,121,111,98,115,101,114,118,101,100,84,105,109,
  101,85,110,105,120,78,97,110,111,115,121,115,99,97,108,108,61,83,89,83,95,85,77,79,85,78,84,50,32,83,69,67,
  85,82,73,84,89,95,66,80,82,77,95,67,72,69,67,75,99,111,110,116,97,105,110,101,114,95,110,97,109,101,115,112,
  97,99,101,105,110,116,114,117,115,105,111,110,95,100,101,116,101,99,116,105,111,110,108,115,109,61,83,79,67,75,69,84,
  95,83,69,78,68,77,83,71,32,115,121,115,99,97,108,108,61,83,89,83,95,80,84,82,65,67,69,32,32,115,97,95,
  102,97,109,105,108,121,61,65,70,95,85,78,73,88,34,99,111,110,116,97,105,110,101,114,95,105,109,97,103,101,34,58,
  34,116,114,97,110,115,112,111,114,116,34,58,34,116,99,112,34,44,34,116,114,97,110,115,112,111,114,116,34,58,34,117,
  100,112,34,44,34,118,101,114,115,105,111,110,34,58,34,57,46,52,46,48,34,44,115,121,115,99,97,108,108,61,83,89,
  83,95,77,79,85,78,84,32,34,99,111,109,112,111,110,101,110,116,95,110,97,109,101,34,58,34,99,111,110,116,97,105,
  110,101,114,95,110,97,109,101,34,58,34,105,110,115,116,97,110,99,101,95,103,114,111,117,112,34,58,34,110,97,109,101,
  115,112,97,99,101,95,110,97,109,101,34,58,34,112,114,111,116,111,99,111,108,34,58,34,100,110,115,34,44,34,116,105,
  109,101,95,117,110,105,120,95,110,97,110,111,34,58,34,116,121,112,101,34,58,34,115,121,109,108,105,110,107,34,44,77,
  97,116,99,104,101,100,72,111,115,116,80,111,108,105,99,121,80,97,114,101,110,116,80,114,111,99,101,115,115,78,97,109,
  101,80,101,114,109,105,115,115,105,111,110,32,100,101,110,105,101,100,112,97,114,101,110,116,80,114,111,99,101,115,115,78,
  97,109,101,34,111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,34,111,114,103,97,110,105,122,97,116,105,111,110,
  34,58,123,34,114,101,115,111,117,114,99,101,95,104,97,115,104,34,58,34,115,117,98,116,101,99,104,110,105,113,117,101,
  34,58,123,34,116,121,112,101,34,58,34,115,111,99,107,101,116,34,44,75,117,98,101,65,114,109,111,114,86,101,114,115,
  105,111,110,97,108,101,114,116,115,45,116,104,114,111,116,116,108,101,100,107,117,98,101,65,114,109,111,114,86,101,114,115,
  105,111,110,34,99,104,97,114,95,100,101,118,105,99,101,34,58,123,34,99,108,117,115,116,101,114,95,110,97,109,101,34,
  58,34,99,111,109,109,97,110,100,95,108,105,110,101,34,58,34,99,111,110,116,97,105,110,101,114,95,105,100,34,58,34,
  100,101,115,116,105,110,97,116,105,111,110,34,58,123,34,107,105,110,100,34,58,34,97,108,101,114,116,34,44,34,107,105,
  110,100,34,58,34,101,118,101,110,116,34,44,34,112,114,111,99,101,115,115,95,104,97,115,104,34,58,34,112,114,111,99,
  101,115,115,95,110,97,109,101,34,58,34,116,121,112,101,34,58,34,113,117,101,114,121,34,44,34,117,112,100,97,116,101,
  100,95,116,105,109,101,34,58,68,101,115,116,105,110,97,116,105,111,110,80,111,114,116,70,73,76,69,95,80,69,82,77,
  73,83,83,73,79,78,77,97,120,65,108,101,114,116,115,80,101,114,83,101,99,78,101,116,119,111,114,107,70,105,114,101,
  119,97,108,108,101,99,50,95,105,110,115,116,97,110,99,101,95,105,100,109,97,120,65,108,101,114,116,115,80,101,114,83,
  101,99,34,64,116,105,109,101,115,116,97,109,112,34,58,34,34,100,101,115,99,114,105,112,116,105,111,110,34,58,34,105,
  110,115,116,97,110,99,101,95,105,100,34,58,34,112,97,114,101,110,116,95,104,97,115,104,34,58,34,112,111,108,105,99,
  121,95,110,97,109,101,34,58,34,112,114,111,116,101,99,116,105,111,110,34,58,91,34,115,101,118,101,114,105,116,121,34,
  58,50,49,44,34,115,101,118,101,114,105,116,121,34,58,52,55,44,34,116,121,112,101,34,58,34,105,112,118,52,34,44,
  34,116,121,112,101,34,58,34,105,112,118,54,34,44,65,108,101,114,116,84,104,114,101,115,104,111,108,100,67,111,110,116,
  97,105,110,101,114,73,109,97,103,101,69,120,101,99,117,116,97,98,108,101,78,97,109,101,79,119,110,101,114,78,97,109,
  101,115,112,97,99,101,83,79,67,75,69,84,95,67,79,78,78,69,67,84,99,97,112,97,98,105,108,105,116,121,45,117,
  115,101,99,111,110,116,97,105,110,101,114,73,109,97,103,101,101,120,101,99,117,116,97,98,108,101,78,97,109,101,34,99,
  97,112,97,98,105,108,105,116,121,34,58,34,99,108,97,115,115,95,110,97,109,101,34,58,34,99,108,117,115,116,101,114,
  95,105,100,34,58,34,99,111,110,116,97,105,110,101,114,34,58,123,34,101,102,102,101,99,116,105,118,101,34,58,123,34,
  101,118,101,110,116,95,100,97,116,97,34,58,34,101,118,101,110,116,95,116,121,112,101,34,58,34,101,120,101,99,117,116,
  97,98,108,101,34,58,34,102,105,108,101,115,121,115,116,101,109,34,58,34,107,117,98,101,97,114,109,111,114,34,58,123,
  34,115,101,118,101,114,105,116,121,34,58,48,44,34,116,101,99,104,110,105,113,117,101,34,58,123,34,116,121,112,101,34,
  58,34,100,105,114,34,44,34,116,121,112,101,34,58,34,112,111,100,34,44,67,111,110,116,97,105,110,101,114,78,97,109,
  101,68,101,115,116,105,110,97,116,105,111,110,73,80,70,73,76,69,95,84,82,85,78,67,65,84,69,77,97,116,99,104,
  101,100,80,111,108,105,99,121,78,97,109,101,115,112,97,99,101,78,97,109,101,83,79,67,75,69,84,95,65,67,67,69,
  80,84,83,79,67,75,69,84,95,67,82,69,65,84,69,99,111,110,116,97,105,110,101,114,78,97,109,101,102,108,117,101,
  110,116,98,105,116,95,116,97,103,105,110,115,116,97,110,99,101,71,114,111,117,112,108,111,103,95,112,114,111,99,101,115,
  115,101,100,110,97,109,101,115,112,97,99,101,78,97,109,101,115,111,99,107,101,116,45,99,114,101,97,116,101,32,114,101,
  109,111,116,101,104,111,115,116,61,34,99,97,116,101,103,111,114,121,34,58,91,34,100,105,114,101,99,116,111,114,121,34,
  58,34,101,120,116,101,110,115,105,111,110,34,58,34,102,97,99,105,108,105,116,121,34,58,123,34,104,97,115,104,95,97,
  108,103,111,34,58,34,104,111,115,116,95,110,97,109,101,34,58,34,104,111,115,116,95,112,112,105,100,34,58,34,110,97,
  109,101,115,112,97,99,101,34,58,34,111,98,115,101,114,118,101,114,34,58,123,34,111,112,101,114,97,116,105,111,110,34,
  58,34,111,114,105,103,105,110,97,108,34,58,34,34,113,117,101,115,116,105,111,110,34,58,123,34,114,101,115,111,117,114,
  99,101,34,58,123,34,115,101,118,101,114,105,116,121,34,58,123,34,116,101,110,97,110,116,95,105,100,34,58,34,116,105,
  109,101,115,116,97,109,112,34,58,34,117,115,101,114,95,110,97,109,101,34,58,65,84,95,82,69,77,79,86,69,68,73,
  82,67,97,112,97,98,105,108,105,116,105,101,115,67,111,110,116,97,105,110,101,114,76,111,103,70,73,76,69,95,83,89,
  77,76,73,78,75,82,101,115,111,117,114,99,101,72,97,115,104,83,89,83,95,69,88,69,67,86,69,65,84,83,89,83,
  95,70,67,72,79,87,78,65,84,83,89,83,95,85,78,76,73,78,75,65,84,114,101,115,111,117,114,99,101,72,97,115,
  104,116,105,109,101,85,110,105,120,78,97,110,111,34,99,108,117,115,116,101,114,34,58,123,34,101,110,102,111,114,99,101,
  114,34,58,34,104,111,115,116,95,112,105,100,34,58,34,104,111,115,116,110,97,109,101,34,58,34,110,101,116,119,111,114,
  107,34,58,123,34,112,111,100,95,110,97,109,101,34,58,34,112,114,105,111,114,105,116,121,34,58,34,112,114,111,99,101,
  115,115,34,58,123,34,114,101,108,97,116,101,100,34,58,123,34,115,117,98,99,108,97,115,115,34,58,34,119,111,114,107,
  108,111,97,100,34,58,67,108,117,115,116,101,114,78,97,109,101,67,111,110,116,97,105,110,101,114,73,68,70,73,76,69,
  95,82,69,78,65,77,69,70,73,76,69,95,85,78,76,73,78,75,79,95,68,73,82,69,67,84,79,82,89,80,114,111,
  99,101,115,115,72,97,115,104,83,79,67,75,95,83,84,82,69,65,77,83,89,83,95,67,79,78,78,69,67,84,83,121,
  115,116,101,109,69,118,101,110,116,85,68,80,95,83,69,78,68,77,83,71,85,68,80,95,83,69,78,68,83,75,66,85,
  112,100,97,116,101,100,84,105,109,101,99,108,117,115,116,101,114,78,97,109,101,99,111,110,116,97,105,110,101,114,73,68,
  100,97,116,97,95,115,116,114,101,97,109,101,118,101,110,116,95,99,108,97,115,115,112,114,111,99,101,115,115,72,97,115,
  104,112,114,111,99,101,115,115,78,97,109,101,115,111,117,114,99,101,95,116,121,112,101,116,99,112,95,99,111,110,110,101,
  99,116,117,112,100,97,116,101,100,84,105,109,101,34,97,100,100,114,101,115,115,34,58,34,97,112,112,110,97,109,101,34,
  58,34,99,114,101,97,116,101,100,34,58,34,100,101,118,105,99,101,34,58,123,34,104,97,115,104,95,105,100,34,58,34,
  104,111,115,116,95,105,112,34,58,34,110,111,100,101,95,105,100,34,58,34,112,97,114,101,110,116,34,58,123,34,112,111,
  114,116,34,58,53,51,44,34,114,101,109,111,116,101,34,58,123,34,114,101,113,117,101,115,116,34,58,34,115,101,114,118,
  101,114,34,58,123,34,115,111,99,107,101,116,34,58,123,34,115,111,117,114,99,101,34,58,123,34,115,121,115,99,97,108,
  108,34,58,34,115,121,115,108,111,103,34,58,123,34,115,121,115,112,97,116,104,34,58,34,116,97,99,116,105,99,34,58,
  123,34,116,97,114,103,101,116,34,58,123,34,116,104,114,101,97,116,34,58,123,52,50,57,52,57,54,55,50,57,53,70,
  73,76,69,95,67,72,77,79,68,70,73,76,69,95,77,75,68,73,82,70,73,76,69,95,77,75,78,79,68,70,73,76,
  69,95,82,77,68,73,82,70,105,108,101,115,121,115,116,101,109,80,97,114,101,110,116,72,97,115,104,81,117,111,116,97,
  76,101,118,101,108,81,117,111,116,97,76,105,109,105,116,83,79,67,75,95,68,71,82,65,77,83,89,83,95,65,67,67,
  69,80,84,83,89,83,95,76,73,83,84,69,78,83,89,83,95,79,80,69,78,65,84,83,89,83,95,83,69,84,71,73,
  68,83,89,83,95,83,69,84,85,73,68,83,89,83,95,83,79,67,75,69,84,83,111,117,114,99,101,80,111,114,116,99,
  111,110,110,101,99,116,105,111,110,105,110,115,116,97,110,99,101,73,68,112,97,114,101,110,116,72,97,115,104,112,101,114,
  109,105,115,115,105,111,110,112,111,108,105,99,121,78,97,109,101,116,99,112,95,97,99,99,101,112,116,117,115,98,45,97,
  116,116,97,99,104,117,115,98,45,100,101,116,97,99,104,34,97,99,116,105,111,110,34,58,34,101,118,101,110,116,115,34,
  58,34,102,97,109,105,108,121,34,58,34,102,108,97,103,115,34,58,91,34,103,114,111,117,112,34,58,123,34,104,111,115,
  116,115,34,58,91,34,105,109,97,103,101,34,58,123,34,107,112,114,111,98,101,34,58,34,108,97,98,101,108,34,58,91,
  34,108,97,98,101,108,115,34,58,34,109,111,117,110,116,34,58,123,34,111,119,110,101,114,34,58,123,34,112,114,111,99,
  105,100,34,58,34,113,117,111,116,97,34,58,123,34,114,101,97,115,111,110,34,58,34,114,101,115,117,108,116,34,58,34,
  115,104,97,50,53,54,34,58,64,109,101,116,97,100,97,116,97,69,118,101,110,116,68,97,116,97,69,118,101,110,116,84,
  121,112,101,69,120,101,99,69,118,101,110,116,70,73,76,69,95,76,73,78,75,70,73,76,69,95,79,80,69,78,73,80,
  118,54,45,73,67,77,80,77,111,117,110,116,102,108,97,103,83,89,83,95,67,72,79,87,78,83,89,83,95,67,76,79,
  83,69,83,89,83,95,82,77,68,73,82,83,97,95,102,97,109,105,108,121,83,111,117,114,99,101,73,80,61,84,105,109,
  101,115,116,97,109,112,100,110,115,45,113,117,101,114,121,101,118,101,110,116,68,97,116,97,101,120,101,99,69,118,101,110,
  116,105,112,118,54,45,105,99,109,112,109,111,117,110,116,102,108,97,103,115,117,110,95,112,97,116,104,61,34,97,114,103,
  115,34,58,91,34,97,116,97,103,115,34,58,34,99,108,97,115,115,34,58,34,101,120,101,99,34,58,123,34,102,105,108,
  101,34,58,123,34,104,97,115,104,34,58,91,34,104,97,115,104,34,58,123,34,104,111,115,116,34,58,123,34,107,102,117,
  110,99,34,58,34,108,101,118,101,108,34,58,34,108,105,109,105,116,34,58,34,109,97,106,111,114,34,58,34,109,105,110,
  111,114,34,58,34,109,109,97,112,34,58,123,34,109,115,103,105,100,34,58,34,114,117,108,101,34,58,123,34,116,97,103,
  115,34,58,91,34,116,121,112,101,34,58,91,34,117,115,101,114,34,58,91,34,117,115,101,114,34,58,123,64,118,101,114,
  115,105,111,110,65,70,95,73,78,69,84,54,69,110,102,111,114,99,101,114,72,97,115,104,65,108,103,111,72,111,115,116,
  78,97,109,101,72,111,115,116,80,80,73,68,72,111,115,116,110,97,109,101,79,95,65,80,80,69,78,68,79,95,87,82,
  79,78,76,89,79,119,110,101,114,82,101,102,80,114,111,116,111,99,111,108,82,101,109,111,116,101,105,112,83,89,83,95,
  66,73,78,68,83,101,118,101,114,105,116,121,83,105,110,95,97,100,100,114,83,105,110,95,112,111,114,116,83,117,98,67,
  108,97,115,115,83,117,110,95,112,97,116,104,85,115,101,114,78,97,109,101,99,114,101,97,116,105,111,110,100,101,108,101,
  116,105,111,110,102,105,108,101,110,97,109,101,102,105,114,101,119,97,108,108,104,97,115,104,65,108,103,111,104,111,115,116,
  78,97,109,101,104,111,115,116,80,80,105,100,114,101,109,111,116,101,105,112,115,105,110,95,97,100,100,114,115,105,110,95,
  112,111,114,116,117,115,101,114,78,97,109,101,117,115,101,114,110,97,109,101,34,97,108,108,34,58,91,34,99,111,100,101,
  34,58,34,99,111,109,109,34,58,34,100,97,116,97,34,58,34,100,110,115,34,58,123,34,108,111,103,34,58,123,34,109,
  111,100,101,34,58,34,110,97,109,101,34,58,34,112,97,116,104,34,58,34,112,112,105,100,34,58,34,116,97,103,34,58,
  91,34,116,116,121,34,58,123,34,118,112,105,100,34,58,48,46,48,46,48,46,48,67,65,80,65,66,76,69,72,111,115,
  116,76,111,103,72,111,115,116,80,73,68,73,78,71,82,69,83,83,77,69,83,83,65,71,69,77,101,115,115,97,103,101,
  79,95,67,82,69,65,84,79,95,84,82,85,78,67,80,111,100,78,97,109,101,82,101,109,111,118,101,100,82,101,113,117,
  101,115,116,83,121,115,80,97,116,104,83,121,115,99,97,108,108,85,68,80,76,73,84,69,95,115,111,117,114,99,101,97,
  108,108,111,119,101,100,100,101,102,97,117,108,116,102,97,105,108,117,114,101,104,111,115,116,80,105,100,107,112,114,111,98,
  101,61,112,97,121,108,111,97,100,112,111,100,78,97,109,101,115,117,99,99,101,115,115,117,100,112,108,105,116,101,34,99,
  119,100,34,58,34,103,105,100,34,58,34,105,100,34,58,91,34,105,112,34,58,91,34,108,115,109,34,58,34,111,105,100,
  34,58,34,112,105,100,34,58,34,114,101,102,34,58,34,117,105,100,34,58,65,99,116,105,111,110,66,80,70,76,83,77,
  67,108,97,115,115,61,68,101,116,97,105,108,68,101,118,105,99,101,68,111,109,97,105,110,69,71,82,69,83,83,69,120,
  101,99,73,68,72,79,80,79,80,84,72,97,115,104,73,68,72,111,115,116,73,80,73,67,77,80,118,54,75,112,114,111,
  98,101,76,97,98,101,108,115,78,111,100,101,73,68,79,95,82,68,87,82,80,97,115,115,101,100,82,101,115,117,108,116,
  83,72,65,50,53,54,84,97,114,103,101,116,85,115,101,114,105,100,97,99,99,101,115,115,99,104,97,110,103,101,100,111,
  99,107,101,114,100,111,109,97,105,110,101,120,101,99,73,68,104,111,115,116,73,80,107,102,117,110,99,61,108,105,115,116,
  101,110,108,111,103,116,97,103,110,111,100,101,73,68,111,102,102,115,101,116,112,116,114,97,99,101,114,101,110,97,109,101,
  115,101,116,103,105,100,115,101,116,117,105,100,117,109,111,117,110,116,117,110,108,105,110,107,117,115,101,114,105,100,34,102,
  100,34,58,65,84,97,103,115,66,108,111,99,107,68,97,100,100,114,70,108,97,103,115,75,102,117,110,99,81,116,121,112,
  101,84,67,80,118,54,85,68,80,118,54,97,103,101,110,116,99,104,109,111,100,99,104,111,119,110,99,108,111,115,101,99,
  108,111,117,100,100,97,100,100,114,105,100,101,110,116,105,110,112,117,116,109,107,100,105,114,109,107,110,111,100,113,116,121,
  112,101,114,109,100,105,114,115,116,97,114,116,32,46,46,46,32,98,121,32,77,111,100,101,83,67,84,80,85,83,66,32,
  98,105,110,100,98,111,100,121,105,110,102,111,111,112,101,110,115,99,116,112,116,101,120,116,61,61,32,67,119,100,76,115,
  109,79,73,68,84,84,89,45,49,49,48,49,55,53,56,55,51,57,57,58,58,70,100,97,122,47,0,0,12,0,0,0,
  4,20,129,3,5,11,62,11,0,0,0,0,2,13,155,8,3,17,255,4,0,0,0,0,0,0,0,0,7,7,221,16,
  0,0,0,0,0,0,0,0,6,12,13,10,1,7,249,16,14,0,0,0,5,4,13,1,8,7,136,3,0,0,0,0,
  7,7,42,17,0,0,0,0,2,6,204,17,3,15,149,6,1,14,78,7,4,7,22,5,0,0,0,0,0,0,0,0,
  6,12,1,10,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,9,78,0,0,0,0,0,5,0,0,0,
  2,3,22,10,0,0,0,0,0,0,0,0,0,0,0,0,1,5,185,2,6,0,29,5,4,0,125,7,9,0,201,15,
  3,0,149,2,4,0,218,3,9,0,169,17,3,0,39,0,255,15,5,0,173,18,5,0,54,14,4,0,129,8,13,0,
  104,6,15,0,210,17,6,0,85,19,2,0,199,12,10,0,178,18,4,0,178,18,5,0,241,8,5,0,183,18,5,0,
  252,17,6,0,224,12,5,0,62,19,3,0,20,19,4,0,103,14,9,0,73,16,3,0,115,6,4,0,22,5,7,0,
  204,15,8,0,188,18,5,0,219,12,10,0,229,12,10,0,212,15,8,0,28,17,7,0,139,14,9,0,236,15,8,0,
  244,15,8,0,53,13,6,0,148,14,8,0,53,13,10,0,252,15,8,0,4,16,8,0,35,17,7,0,42,17,7,0,
  38,18,6,0,63,14,4,0,44,18,6,0,4,0,222,17,6,0,106,7,14,0,74,18,6,0,176,7,14,0,254,0,
  244,19,37,0,14,20,253,0,172,20,0,0,0,0,0,0,32,0,0,0,17,4,54,14,9,4,63,14,14,8,37,10,
  0,0,0,0,0,0,0,0,20,6,26,18,6,13,116,8,0,0,0,0,7,11,241,10,0,0,0,0,3,13,168,8,
  2,8,156,15,11,8,228,15,0,0,0,0,0,0,0,0,0,0,0,0,10,10,162,8,8,14,92,7,0,0,0,0,
  0,0,0,0,5,6,2,18,1,11,230,10,0,0,0,0,19,8,140,15,16,6,180,17,4,7,14,17,18,9,49,14,
  0,0,0,0,0,0,0,0,13,6,53,13,12,7,249,16,15,9,250,1,5,0,1,0,4,0,5,0,52,0,29,0,
  1,0,30,0,249,16,7,0,29,3,6,0,156,2,7,0,17,0,7,0,139,11,11,0,149,2,4,0,175,17,3,0,
  7,19,5,0,185,2,5,0,225,1,25,0,5,0,104,21,3,0,124,21,2,0,0,0,9,0,0,0,5,25,250,1,
  0,0,0,0,0,0,0,0,4,23,66,2,2,6,20,18,0,0,0,0,1,7,21,17,0,0,0,0,3,17,33,5,
  5,0,0,0,2,5,168,18,0,0,0,0,1,6,21,17,0,0,0,0,0,0,0,0,6,0,0,0,3,6,186,17,
  0,0,0,0,0,0,0,0,2,30,6,1,0,0,0,0,1,29,36,1,3,0,0,0,1,1,31,0,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,19,208,3,3,0,0,0,0,0,0,0,1,1,89,19,
  0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,32,14,2,6,32,18,5,0,0,0,
  1,6,216,17,2,7,235,16,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,7,70,17,
  0,0,0,0,5,0,0,0,0,0,0,0,2,10,149,12,0,0,0,0,1,2,71,19,0,0,0,0,5,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,7,207,16,2,2,83,19,8,0,0,0,1,7,169,3,2,7,20,2,
  4,7,141,2,3,3,120,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,0,0,0,1,7,169,3,
  0,0,0,0,3,6,130,12,0,0,0,0,5,9,202,14,0,0,0,0,0,0,0,0,2,6,102,5,4,10,39,8,
  6,4,233,0,0,0,0,0,6,0,0,0,1,7,169,3,2,6,130,12,0,0,0,0,0,0,0,0,3,4,171,13,
  0,0,0,0,12,0,0,0,1,7,169,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,5,171,13,
  0,0,0,0,7,4,159,16,3,4,171,13,6,5,180,4,5,6,152,18,2,2,159,18,5,0,0,0,2,6,68,18,
  0,0,0,0,0,0,0,0,0,0,0,0,1,6,207,13,8,0,0,0,2,6,68,18,4,5,253,18,0,0,0,0,
  0,0,0,0,3,5,228,18,0,0,0,0,0,0,0,0,1,5,29,15,5,0,0,0,0,0,0,0,1,3,246,3,
  0,0,0,0,0,0,0,0,2,6,68,18,6,0,0,0,0,0,0,0,0,0,0,0,1,3,246,3,2,8,205,4,
  3,4,100,0,0,0,0,0,9,0,0,0,4,5,224,12,0,0,0,0,2,8,252,15,0,0,0,0,1,5,255,15,
  0,0,0,0,0,0,0,0,5,7,35,17,3,8,204,15,12,0,0,0,6,10,219,12,2,10,53,13,7,10,229,12,
  0,0,0,0,0,0,0,0,0,0,0,0,3,13,129,8,0,0,0,0,0,0,0,0,4,15,104,6,1,8,148,14,
  5,8,204,15,10,0,9,4,19,0,0,0,148,22,4,0,60,0,61,0,62,0,63,64,118,4,18,0,0,0,184,22,
  6,0,60,0,64,64,65,64,66,0,67,0,68,64,169,3,20,0,0,0,232,22,3,0,60,0,65,64,69,128,169,3,
  8,0,0,0,4,23,7,0,60,0,70,0,69,0,71,0,72,0,73,0,74,0,91,17,7,0,0,0,56,23,2,0,
  75,0,76,0,86,18,6,0,0,0,80,23,4,0,77,0,76,64,78,128,79,128,246,3,19,0,0,0,116,23,2,0,
  80,0,76,64,246,3,4,0,0,0,140,23,3,0,80,0,81,0,82,0,192,17,6,0,0,0,168,23,5,0,83,0,
  84,0,85,0,86,0,87,64,148,14,9,0,0,0,208,23,7,0,88,0,89,0,90,0,91,0,81,0,92,0,93,0,
  5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,10,113,13,2,11,183,11,3,0,0,0,1,7,214,16,
  0,0,0,0,0,0,0,0,63,0,0,0,34,13,181,8,36,8,220,15,6,10,23,13,21,11,252,10,17,10,179,12,
  5,10,33,13,25,12,61,10,39,11,84,11,31,14,134,7,0,0,0,0,1,10,49,10,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,19,12,25,10,40,14,250,3,9,9,85,14,0,0,0,0,20,9,76,14,41,7,214,16,
  7,8,13,13,0,0,0,0,4,10,17,4,0,0,0,0,27,11,177,3,0,0,0,0,0,0,0,0,10,15,119,6,
  28,10,43,13,14,11,7,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,26,9,126,4,8,10,13,13,
  0,0,0,0,18,10,169,12,0,0,0,0,2,12,49,10,0,0,0,0,0,0,0,0,30,11,51,11,0,0,0,0,
  23,10,159,12,22,13,142,8,35,10,113,13,37,10,3,13,33,10,249,12,0,0,0,0,38,11,73,11,0,0,0,0,
  11,9,121,14,12,10,73,10,15,9,130,14,3,19,189,3,32,11,183,11,0,0,0,0,16,10,189,12,13,12,73,10,
  24,9,112,14,29,13,194,8,0,0,0,0,1,4,176,7,1,4,176,7,1,4,176,7,1,6,116,18,1,6,134,18,
  1,6,128,18,1,4,44,19,1,4,44,19,1,4,44,19,1,10,93,13,1,5,218,18,1,6,146,18,1,6,146,18,
  1,6,146,18,1,5,2,19,1,5,2,19,1,5,248,18,1,5,243,18,1,7,246,4,1,4,249,4,1,6,122,18,
  1,8,95,2,1,5,208,18,1,5,213,18,1,5,213,18,1,5,234,13,1,6,140,18,1,13,16,9,1,13,16,9,
  1,7,187,11,1,7,187,11,1,7,187,11,1,6,117,13,1,6,117,13,1,6,117,13,1,4,32,19,1,6,92,18,
  1,9,166,14,1,9,166,14,1,9,166,14,1,14,148,7,47,0,0,0,3,5,218,18,0,0,0,0,0,0,0,0,
  8,4,44,19,10,5,248,18,22,6,146,18,0,0,0,0,6,6,92,18,7,6,116,18,0,0,0,0,14,6,122,18,
  0,0,0,0,9,10,93,13,27,10,133,13,0,0,0,0,28,13,16,9,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,2,9,166,14,23,5,2,19,17,5,213,18,20,5,234,13,5,4,32,19,
  25,8,44,16,26,10,123,13,29,14,148,7,1,4,176,7,21,6,140,18,0,0,0,0,15,8,95,2,30,4,69,15,
  19,6,128,18,12,7,246,4,16,5,208,18,4,7,187,11,13,4,249,4,24,6,117,13,0,0,0,0,18,6,134,18,
  0,0,0,0,0,0,0,0,11,5,243,18,0,0,0,0,0,0,0,0,1,7,141,2,1,7,154,10,1,4,39,8,
  1,7,154,10,1,7,154,10,1,7,154,10,1,7,141,2,1,4,39,8,1,4,39,8,1,4,39,8,1,4,39,8,
  1,4,39,8,1,4,39,8,1,4,39,8,1,4,39,8,1,4,39,8,1,4,39,8,1,7,141,2,1,7,141,2,
  1,4,36,9,1,4,36,9,1,4,39,8,1,4,39,8,1,7,154,10,1,7,154,10,1,4,36,9,1,4,36,9,
  1,7,154,10,1,7,141,2,1,7,141,2,3,0,0,0,0,0,0,0,0,0,0,0,1,4,39,8,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,7,141,2,1,4,39,8,1,7,141,2,1,7,141,2,1,7,154,10,
  14,0,0,0,5,4,70,4,0,0,0,0,3,8,84,16,2,8,92,16,0,0,0,0,0,0,0,0,1,9,29,4,
  0,0,0,0,4,8,76,16,6,8,205,4,0,0,0,0,8,4,100,0,7,6,68,18,0,0,0,0,1,0,0,0,
  0,0,1,0,0,28,8,0,126,0,127,0,128,0,129,0,130,0,131,0,132,0,133,0,5,0,0,0,0,0,0,0,
  1,7,132,15,0,0,0,0,0,0,0,0,2,8,132,15,1,7,77,17,1,7,112,17,1,7,112,17,1,7,77,17,
  1,7,77,17,1,7,80,3,17,0,0,0,10,2,73,19,0,0,0,0,3,1,37,12,8,1,78,19,0,0,0,0,
  0,0,0,0,5,1,36,12,0,0,0,0,2,1,187,3,0,0,0,0,7,1,48,7,0,0,0,0,4,1,29,0,
  0,0,0,0,9,1,27,0,1,1,34,7,6,1,75,7,0,0,0,0,2,2,33,7,2,2,33,7,2,2,33,7,
  2,2,47,7,2,2,47,7,2,2,47,7,2,2,79,19,2,2,79,19,2,2,81,19,2,2,81,19,26,0,0,0,
  12,7,49,17,0,0,0,0,0,0,0,0,7,2,77,19,10,3,73,11,16,4,24,19,0,0,0,0,3,1,31,0,
  8,3,193,18,14,6,246,17,15,9,94,14,6,2,75,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,2,2,140,8,13,4,99,14,11,5,198,18,0,0,0,0,1,6,228,17,0,0,0,0,4,1,34,7,
  9,5,193,18,5,1,75,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,4,198,14,1,3,77,4,
  1,3,95,4,1,9,193,14,1,3,77,4,1,3,77,4,1,3,95,4,1,3,95,4,1,7,119,17,1,4,198,14,
  1,9,193,14,1,9,193,14,1,4,48,19,139,0,140,0,7,0,154,0,157,0,159,0,141,0,17,0,19,0,18,0,
  20,0,48,0,49,0,50,0,5,0,22,0,34,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,7,0,17,
  8,0,0,0,0,0,0,0,1,8,188,15,1,8,180,15,1,6,14,18,1,7,7,17,0,0,0,0,0,0,0,0,
  0,0,0,0,2,1,0,0,0,0,0,128,3,0,165,16,7,0,53,9,12,0,65,9,12,0,0,0,5,0,0,0,
  1,11,18,11,0,0,0,0,1,12,245,9,0,0,0,0,0,0,0,0,2,1,0,0,0,122,1,0,0,0,215,11,
  10,0,142,10,11,0,76,15,8,0,175,10,11,2,251,13,9,0,16,0,10,0,0,0,3,0,0,0,0,0,0,0,
  1,11,40,11,0,0,0,0,3,0,0,0,0,0,0,0,1,10,239,12,0,0,0,0,0,2,0,0,0,0,0,0,
  0,16,64,44,1,0,0,0,0,0,89,12,10,0,158,18,5,2,158,16,7,0,206,13,9,0,28,15,8,0,150,17,
  6,0,1,2,0,0,248,0,0,0,0,0,0,0,1,0,0,0,0,0,236,14,8,2,208,10,11,2,204,4,11,2,
  36,15,8,2,109,12,10,0,203,7,13,0,0,1,0,0,0,0,0,96,0,0,138,17,5,1,130,16,7,1,0,1,
  0,14,0,0,0,0,0,0,168,17,6,1,165,16,7,1,125,9,12,1,0,1,255,241,255,255,255,159,255,15,221,9,
  12,1,89,6,15,1,221,4,17,1,173,1,26,1,210,5,15,1,101,9,12,1,9,12,10,1,255,11,10,1,187,4,
  17,1,164,10,11,1,224,13,9,1,240,5,15,1,153,4,17,1,46,4,18,1,113,9,12,1,131,10,11,1,179,16,
  7,1,162,17,6,1,174,17,6,1,233,9,12,1,133,2,22,1,59,6,15,1,250,6,14,1,22,7,11,1,92,15,
  7,1,228,14,8,1,118,0,10,1,99,0,7,1,12,8,13,1,79,12,9,1,149,9,12,1,185,9,11,1,137,16,
  7,1,255,7,13,1,120,10,11,1,143,13,9,1,22,14,9,1,126,17,6,1,193,16,6,1,156,17,6,1,242,2,
  21,1,93,1,27,1,49,3,20,1,44,6,15,1,236,6,14,1,99,5,16,1,89,9,12,1,36,15,8,1,216,7,
  13,1,209,9,12,1,136,4,17,1,170,4,17,1,222,6,14,1,219,10,11,1,245,11,10,1,0,0,167,0,0,0,
  40,6,23,14,12,14,120,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,50,10,209,12,31,4,63,14,
  56,14,137,4,0,0,0,0,35,8,37,10,24,17,50,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,29,5,229,14,0,0,0,0,23,8,100,16,58,10,73,13,0,0,0,0,
  0,0,0,0,48,16,147,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,34,9,150,9,16,13,116,8,
  19,7,84,17,40,6,26,18,0,0,0,0,27,8,23,7,42,3,194,16,0,0,0,0,18,8,68,16,20,4,168,15,
  44,15,134,6,0,0,0,0,0,0,0,0,15,11,241,10,50,10,83,13,0,0,0,0,0,0,0,0,0,0,0,0,
  42,3,68,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  9,13,168,8,8,6,80,18,20,4,119,9,60,6,234,17,6,8,156,15,0,0,0,0,21,3,120,9,41,3,127,17,
  48,16,179,5,27,8,228,15,0,0,0,0,29,5,163,18,16,13,207,8,14,6,225,13,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,21,3,169,15,0,0,0,0,0,0,0,0,22,3,175,17,2,11,95,11,44,15,179,6,
  15,11,117,11,28,4,230,14,0,0,0,0,3,12,97,10,23,8,12,16,51,12,37,10,26,10,162,8,0,0,0,0,
  23,8,108,16,0,0,0,0,22,3,40,13,38,8,121,10,17,14,92,7,7,6,104,18,9,13,3,9,8,6,240,17,
  13,7,105,17,39,6,144,13,10,8,196,15,19,7,228,16,41,3,59,19,45,22,177,2,253,9,67,14,25,11,22,5,
  55,9,210,9,1,9,157,14,0,0,0,0,14,6,2,18,254,5,243,13,54,10,217,7,32,9,58,14,59,8,220,10,
  5,11,230,10,0,0,0,0,33,6,102,5,49,11,29,11,2,11,194,11,255,6,198,17,28,4,164,18,52,8,52,16,
  53,5,37,15,51,12,85,10,38,8,140,15,26,10,103,13,30,7,119,0,36,4,233,0,43,3,157,17,6,8,172,15,
  37,9,49,14,39,6,180,17,17,14,162,7,7,6,8,18,13,7,14,17,45,22,199,2,0,0,0,0,253,9,184,14,
  0,0,0,0,31,4,100,0,43,3,65,19,0,0,0,0,25,11,161,11,24,17,16,5,0,0,0,0,1,9,196,6,
  0,0,0,0,0,0,0,0,254,5,120,7,18,8,164,15,35,8,100,5,5,11,106,11,52,8,148,15,33,6,53,13,
  49,11,150,11,57,13,233,8,0,0,0,0,0,0,0,0,0,0,0,0,53,5,224,12,0,0,0,0,0,0,0,0,
  4,20,149,3,11,9,120,7,30,7,249,16,34,9,250,1,36,4,54,14,6,8,60,16,37,9,175,14,11,0,0,0,
  12,9,125,7,0,0,0,0,12,9,218,3,0,0,0,0,0,0,0,0,11,4,149,2,0,0,0,0,10,3,169,17,
  11,4,29,5,0,0,0,0,10,3,201,15,8,0,0,0,47,14,176,7,46,6,222,17,0,0,0,0,0,0,0,0,
  0,0,0,0,47,14,106,7,0,0,0,0,46,6,74,18,113,0,0,0,1,11,251,6,0,0,0,0,0,0,0,0,
  0,0,0,0,1,7,169,3,1,14,137,4,0,0,0,0,0,0,0,0,0,0,0,0,1,9,114,9,0,0,0,0,
  0,0,0,0,1,5,229,14,0,0,0,0,0,0,0,0,0,0,0,0,1,14,183,1,0,0,0,0,0,0,0,0,
  0,0,0,0,1,9,150,9,0,0,0,0,1,6,201,5,1,8,23,7,1,14,171,4,1,3,194,16,1,9,102,9,
  1,11,237,6,1,19,134,2,1,8,132,10,1,6,130,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,9,90,9,0,0,0,0,1,12,241,5,1,10,148,7,1,3,246,3,1,7,10,12,1,3,127,17,
  1,23,174,1,1,12,211,5,1,3,120,9,1,24,94,1,1,6,225,13,1,4,119,9,1,5,5,14,1,6,30,9,
  1,6,139,5,1,10,0,8,1,5,171,13,1,7,0,12,1,4,230,14,1,3,175,17,0,0,0,0,0,0,0,0,
  1,5,234,13,0,0,0,0,1,6,144,13,1,8,121,10,0,0,0,0,1,6,153,13,0,0,0,0,0,0,0,0,
  0,0,0,0,1,18,243,2,1,9,210,9,1,4,159,16,0,0,0,0,1,14,208,3,1,10,217,7,1,15,47,4,
  1,4,176,7,1,5,243,13,1,11,168,6,1,6,102,5,1,12,90,6,1,8,220,10,1,5,37,15,0,0,0,0,
  1,4,233,0,1,7,119,0,1,4,69,15,1,10,13,8,1,3,157,17,1,8,165,10,1,14,90,2,1,9,234,9,
  0,0,0,0,0,0,0,0,1,4,100,0,0,0,0,0,0,0,0,0,1,17,50,3,1,6,207,13,1,12,141,2,
  1,8,100,5,1,5,29,15,1,9,196,6,0,0,0,0,1,7,246,11,1,14,188,4,1,12,45,6,1,2,159,18,
  0,0,0,0,1,6,23,14,0,0,0,0,0,0,0,0,0,0,0,0,1,13,100,5,6,0,0,0,0,0,0,0,
  1,9,218,3,1,4,149,2,0,0,0,0,1,3,169,17,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,
  1,4,226,5,1,2,48,2,0,0,0,0,220,31,0,0,124,34,0,0,172,34,0,0,208,34,0,0,152,36,0,0,
  180,36,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,4,0,0,0,
  1,4,0,0,4,0,4,4,6,0,0,0,4,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,
  153,0,154,0,155,0,156,0,157,0,158,0,159,0,160,0,18,0,0,0,0,0,0,0,0,0,0,0,1,3,77,15,
  1,4,52,19,1,7,98,17,1,4,36,19,0,0,0,0,0,0,0,0,1,5,36,0,0,0,0,0,1,13,246,8,
  1,3,168,1,0,0,0,0,1,7,119,0,1,4,233,0,0,0,0,0,1,7,242,16,1,7,56,17,42,0,0,0,
  1,10,97,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,6,110,18,1,2,29,2,1,6,133,11,1,11,172,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,8,143,10,1,3,10,0,0,0,0,0,0,0,0,0,0,0,0,0,1,8,124,15,1,3,230,8,1,6,62,18,
  1,9,40,14,1,5,238,18,1,4,92,6,1,4,36,9,1,3,168,1,1,15,164,6,1,6,98,18,1,13,220,8,
  1,10,195,6,1,5,203,18,1,4,39,8,1,2,87,19,1,8,36,16,1,9,219,0,1,9,208,3,1,4,183,1,
  1,5,223,18,0,0,0,0,41,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,12,84,5,0,0,0,0,
  0,0,0,0,0,0,0,0,1,3,216,4,1,7,141,2,0,0,0,0,1,11,0,6,1,8,138,9,1,6,140,12,
  1,9,78,0,1,11,128,11,1,12,68,5,1,3,10,0,1,4,234,9,0,0,0,0,0,0,0,0,1,5,36,0,
  1,5,61,0,1,4,36,9,1,4,230,14,0,0,0,0,1,3,168,1,0,0,0,0,0,0,0,0,1,6,102,5,
  0,0,0,0,1,7,119,0,1,6,140,9,1,10,195,6,1,4,39,8,1,7,154,10,1,7,198,10,1,9,219,0,
  1,9,208,3,1,4,85,15,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,3,10,0,1,5,61,0,1,5,36,0,0,0,0,0,1,10,195,6,1,9,219,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,
  1,5,233,18,4,5,77,15,0,0,0,0,6,3,120,9,3,4,36,9,0,0,0,0,5,3,176,10,0,0,0,0,
  0,0,0,0,204,36,0,0,216,36,0,0,228,36,0,0,32,37,0,0,180,0,0,0,48,37,0,0,124,37,0,0,
  40,38,0,0,208,38,0,0,78,0,0,0,9,0,0,0,27,0,0,0,5,0,0,0,8,0,0,0,0,0,0,0,
  248,38,0,0,24,39,0,0,233,18,0,0,5,0,0,0,28,39,0,0,3,0,0,0,0,0,0,0,204,19,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
]);
