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
  return (((((<u32>0xfc >> code(30, D + 10680)) & 1) != 0) && (present(1) || present(5) || present(33))) || ((code(30, D + 10680) == 1) && present(52)) || ((code(30, D + 10680) == 1) && present(1)) || ((((<u32>0x1fe >> code(33, D + 10732)) & 1) != 0) && (is(55, D + 78, 9) == 1)) || ((((<u32>0x1fe >> code(33, D + 10732)) & 1) != 0) && present(5) && present(39)) || (!present(30) && (((<u32>0x6 >> code(31, D + 10792)) & 1) != 0) && present(1) && present(5)));
}

function suspected(): bool {
  return ((present(1) && present(5)) || (present(1) && present(4)) || (present(5) && present(8) && present(14)) || (present(5) && (((<u32>0x1fe >> code(33, D + 10732)) & 1) != 0)));
}

function readText(at: usize, end: usize): bool {
  return keyValueLines(at, end, D + 10627, 3, 1, D + 11036, 11018)
    || columns(at, end, 11168, 11180)
    || cefPairs(at, end, D + 11220);
}

function derive(): void {
  c30 = code(30, D + 10680);
  c31 = code(31, D + 10792);
  c33 = code(33, D + 10732);
  c39 = code(39, D + 11236);
  c38 = code(38, D + 11276);
  c37 = code(37, D + 11300);
  c99 = 0;
  c135 = 0;
  c26 = is(26, D + 31, 1);
  c8 = is(8, D + 3694, 19);
  c100 = 0;
  c136 = 0;
  c75 = 0;
  c18 = is(18, D + 31, 1);
  c20 = is(20, D + 31, 1);
  c40 = is(40, D + 1665, 1);
  c51 = code(51, D + 11328);
  c91 = 0;
  c73 = 0;
  c72 = 0;
  c34 = code(34, D + 11352);
  c4 = is(4, D + 9694, 7);
  c17 = is(17, D + 31, 1);
  c19 = is(19, D + 31, 1);
  c21 = code(21, D + 11376);
  c139 = 0;
  c88 = 0;
  c90 = 0;
  c7 = code(7, D + 11400);
  c89 = 0;
  c80 = 0;
  c55 = is(55, D + 78, 9);
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
    pairs(35, 11792, 94);
  }
  p60 = present(60);
  c72 = code(72, D + 11376);
  p72 = present(72);
  c73 = code(73, D + 11376);
  c75 = code(75, D + 11980);
  p75 = present(75);
  c80 = is(80, D + 9526, 7);
  p80 = present(80);
  c88 = code(88, D + 11400);
  p88 = present(88);
  c89 = is(89, D + 31, 1);
  c90 = code(90, D + 11400);
  c91 = is(91, D + 31, 1);
  if (p60) take(60, 95);
  else if (p80) take(80, 95);
  else if (p75) take(75, 95);
  else if (present(77)) take(77, 95);
  c95 = code(95, D + 12004);
  if (slot(95) != 0) {
    lookup(95, c95, D + 12260, 96);
  }
  if (p60) take(60, 97);
  else if (p80) take(80, 97);
  if (slot(97) != 0) {
    lowercase(97, 98);
  }
  is_process_operation = (c33 == 4);
  if (is_throttled) give(D + 4862, 16, 99);
  else if ((is_device && is_removed)) give(D + 8156, 10, 99);
  else if (is_device) give(D + 8146, 10, 99);
  else if (is_firewall) give(D + 9183, 8, 99);
  else if (is_anonymous_map) give(D + 8816, 4, 99);
  else if (present(96)) take(96, 99);
  else if (present(98)) take(98, 99);
  else if (is_process_operation) give(D + 2537, 4, 99);
  else if ((c33 == 5)) give(D + 9729, 4, 99);
  else if ((c33 == 6)) give(D + 5764, 14, 99);
  c99 = code(99, D + 12428);
  if (slot(99) != 0) {
    lookup(99, c99, D + 12620, 100);
  }
  c100 = is(100, D + 5471, 4);
  p100 = present(100);
  if (slot(33) != 0) {
    lookup(33, c33, D + 12744, 101);
  }
  is_exec = ((((<u32>0x90 >> c33) & 1) != 0) && (c99 == 1));
  if (slot(71) != 0) {
    split(71, 124, 0, 0, D, 0, 102);
  }
  is_network_operation = (c33 == 8);
  if (slot(34) != 0 && (is_network_operation && p75)) {
    cut(34, D + 6496, 12, 115, 116);
  }
  p116 = present(116);
  is_dns = (c99 == 2);
  if (present(115)) take(115, 117);
  else if ((is_network_operation && !is_dns) && present(34)) take(34, 117);
  is_unix_socket = contains(117, D + 8653, 9);
  if (slot(117) != 0 && !is_unix_socket) {
    pairs(117, 12840, 134);
  }
  if (present(126)) take(126, 135);
  else if (present(132)) take(132, 135);
  else if (p75 && present(76)) take(76, 135);
  else if ((is_network_operation && is_unix_socket)) give(D + 3781, 7, 135);
  c135 = code(135, D + 12868);
  is_internet = ((((<u32>0x6 >> c135) & 1) != 0) || !present(135));
  is_prevented = (((c38 == 2) && (p39 && !(c39 == 2))) || (is_alert && (!p38 && (((<u32>0x18 >> c39) & 1) != 0))));
  is_allowed = (is_detection && !is_prevented && (c39 == 2));
  if (slot(39) != 0 && !is_message) {
    lookup(39, c39, D + 12892, 178);
  }
  if (slot(26) != 0) {
    trim(26, 114);
  }
  c114 = code(114, D + 12916);
  if (slot(114) != 0) {
    lookup(114, c114, D + 12988, 161);
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
    cut(117, D + 8653, 9, 122, 123);
  }
  if (slot(123) != 0) {
    cut(123, D + 3770, 18, 124, 125);
  }
  if (present(131)) take(131, 136);
  else if (present(81)) take(81, 136);
  c136 = code(136, D + 13032);
  if (slot(136) != 0) {
    lookup(136, c136, D + 13140, 142);
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
  c139 = code(139, D + 11400);
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
    cut(116, D + 1665, 1, 118, 119);
  }
  if (slot(119) != 0) {
    cut(119, D + 1665, 1, 120, 121);
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
  if (slot(34) != 0 && (is_device && starts(34, D + 10591, 4))) {
    cut(34, D + 10591, 4, 143, 144);
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
    split(34, 32, 0, 0, D + 10560, 3, 174);
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
  is_constant_cwd = ((c40 == 1) && ((c37 == 3) || starts(37, D + 1767, 7)));
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
    part(D + 10563, 4, 24);
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
  settle(D + 13208, 17);
}

function write(): void {
  // @timestamp
  if (slot(165) != 0 && keyword(D + 5330, 14, 165 + MOVES)) {}
  else if (slot(164) != 0 && keyword(D + 5330, 14, 164 + MOVES)) {}
  else if (slot(166) != 0 && keyword(D + 5330, 14, 166 + MOVES)) {}
  else writeCollectorTime(D + 5330, 14);
  // message
  if (slot(29) != 0 && keyword(D + 118, 11, 29 + MOVES)) {}
  else if (slot(152) != 0 && keyword(D + 118, 11, 152)) {}
  // tags
  if (slot(171) != 0 || slot(172) != 0) {
    openList(D + 8903, 8, false);
    if (slot(171) != 0) items(171);
    if (slot(172) != 0 && items(172)) moved(28);
    closeList();
  }
  if (slot(14) != 0 || slot(15) != 0 || (load<u64>(filled, 8) & 0x38000000000) != 0) {
    open(D + 5820, 13); // container
    // container.id
    if (slot(14) != 0 && keyword(D + 9790, 6, 14 + MOVES)) {}
    // container.name
    if (slot(15) != 0 && keyword(D + 8831, 8, 15 + MOVES)) {}
    if ((load<u64>(filled, 8) & 0x38000000000) != 0) {
      open(D + 8284, 9); // container.image
      // container.image.name
      if (slot(103) != 0 && keyword(D + 8831, 8, 103)) {}
      // container.image.tag
      if (slot(104) != 0) list(D + 9491, 7, 104);
      if (slot(105) != 0) {
        open(D + 8783, 8); // container.image.hash
        // container.image.hash.all
        if (slot(105) != 0) list(D + 9302, 7, 105);
        close();
      }
      close();
    }
    close();
  }
  if (slot(139) != 0 || slot(140) != 0 || slot(90) != 0 || slot(91) != 0 || is_dns) {
    open(D + 4955, 15); // destination
    // destination.address
    if (slot(139) != 0 && is_connect && keyword(D + 7024, 11, 139)) {}
    else if (slot(90) != 0 && keyword(D + 7024, 11, 90)) {}
    // destination.ip
    if (slot(139) != 0 && is_connect && ip(D + 9802, 6, 139)) {}
    else if (slot(90) != 0 && ip(D + 9802, 6, 90)) {}
    // destination.port
    if (is_dns) put(D + 7726, 10);
    else if (slot(140) != 0 && is_connect && long(D + 7726, 7, 140)) {}
    else if (slot(140) != 0 && is_tcp_accept && long(D + 7726, 7, 140)) {}
    else if (slot(91) != 0 && (present(91) && !(c91 == 1)) && long(D + 7726, 7, 91)) {}
    close();
  }
  if (slot(76) != 0 || slot(79) != 0 || is_dns) {
    open(D + 9386, 7); // dns
    // dns.type
    if (is_dns) put(D + 5135, 15);
    if (slot(76) != 0 || slot(79) != 0) {
      open(D + 6736, 12); // dns.question
      // dns.question.name
      if (slot(76) != 0 && is_dns && keyword(D + 8831, 8, 76)) {}
      // dns.question.type
      if (slot(79) != 0 && is_dns && keyword(D + 99, 8, 79)) {}
      close();
    }
    close();
  }
  put(D + 35, 9); // event
  // event.code
  if (slot(30) != 0 && keyword(D + 8703, 8, 30 + MOVES)) {}
  // event.created
  if (slot(167) != 0 && keyword(D + 7079, 11, 167 + MOVES)) {}
  // event.action
  if (slot(99) != 0 && !is_message && keyword(D + 903, 10, 99)) {}
  // event.category
  if (slot(100) != 0 || slot(101) != 0 || is_detection) {
    openList(D + 6532, 12, false);
    if (slot(100) != 0 && !is_throttled) items(100);
    if (slot(101) != 0 && (!is_throttled && !p100)) items(101);
    if (is_detection) item(D + 3713, 19);
    closeList();
  }
  // event.dataset
  if (is_message) put(D + 1707, 30);
  else if (is_alert) put(D + 1884, 28);
  else put(D + 2103, 26);
  // event.kind
  if (is_detection) put(D + 4985, 15);
  else put(D + 5000, 15);
  // event.outcome
  if (slot(178) != 0 && keyword(D + 3207, 11, 178)) {}
  else if (!is_message) put(D + 3207, 20);
  // event.provider
  if (slot(37) != 0 && keyword(D + 2613, 12, 37 + MOVES)) {}
  else put(D + 2613, 23);
  // event.reason
  if (slot(39) != 0 && (p39 && !(c39 == 2)) && keyword(D + 7746, 10, 39 + MOVES)) {}
  // event.severity
  if ((is_throttled || is_message)) put(D + 6080, 13);
  else if (slot(161) != 0 && long(D + 2982, 11, 161)) {}
  else if ((is_detection && is_unset_severity && is_prevented)) put(D + 5526, 14);
  else if ((is_detection && is_unset_severity)) put(D + 5512, 14);
  else if (!is_detection) put(D + 6080, 13);
  // event.type
  openList(D + 8911, 8, false);
  if ((is_exec && (c39 == 2))) item(D + 3552, 5);
  if ((((<u32>0x380 >> c99) & 1) != 0)) item(D + 10294, 6);
  if (((((<u32>0x3c00 >> c99) & 1) != 0) || ((c99 == 8) && has(102, D + 13244)))) item(D + 9127, 8);
  if (((((<u32>0x3fc000 >> c99) & 1) != 0) || ((c99 == 8) && has(102, D + 13260)))) item(D + 3128, 6);
  if ((((<u32>0xc00000 >> c99) & 1) != 0)) item(D + 9143, 8);
  if ((((<u32>0x3000010 >> c99) & 1) != 0)) item(D + 3600, 10);
  if (((((<u32>0x1000010 >> c99) & 1) != 0) && is_internet && !is_prevented)) item(D + 3552, 5);
  if (is_dns) item(D + 2840, 8);
  if ((c99 == 26)) item(D + 3552, 5);
  if ((c99 == 27)) item(D + 1183, 3);
  if ((is_message || is_throttled || (((<u32>0x7000006c >> c99) & 1) != 0) || (is_exec && !(c39 == 2) && !(is_detection && is_prevented)) || (!p100 && !is_throttled))) item(D + 3611, 4);
  if ((is_detection && is_prevented)) item(D + 4342, 6);
  if (is_allowed) item(D + 3457, 7);
  closeList();
  writeOriginal(D + 6700, 12);
  put(D + 68, 22);
  open(D + 8759, 8); // file
  // directory extension name
  run(D + 13296);
  // file.gid
  if (slot(73) != 0 && ((c99 == 17) && (present(73) && !(((<u32>0x6 >> c73) & 1) != 0))) && keyword(D + 9421, 7, 73)) {}
  // file.path
  if (slot(124) != 0 && keyword(D + 8839, 8, 124)) {}
  else if (slot(65) != 0 && (((<u32>0x300000 >> c99) & 1) != 0) && keyword(D + 8839, 8, 65)) {}
  else if (slot(34) != 0 && is_file_path && keyword(D + 8839, 8, 34 + MOVES)) {}
  // file.type
  if (((((<u32>0x800800 >> c99) & 1) != 0) || (is_file_path && has(102, D + 13320)))) put(D + 6132, 13);
  else if ((c99 == 12)) put(D + 4263, 17);
  else if (present(124)) put(D + 4766, 16);
  // file.uid
  if (slot(72) != 0 && ((c99 == 17) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 2446, 7, 72)) {}
  if (slot(50) != 0) {
    open(D + 8783, 8); // file.hash
    // file.hash.sha256
    if (slot(50) != 0 && (is_sha256 && is_file_path) && keyword(D + 7786, 10, 50 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0xe0) != 0) {
    open(D + 8791, 8); // host
    // host.hostname
    if (slot(5) != 0 && keyword(D + 6652, 12, 5 + MOVES)) {}
    // host.id
    if (slot(6) != 0 && keyword(D + 9790, 6, 6 + MOVES)) {}
    // host.name
    if (slot(5) != 0 && keyword(D + 8831, 8, 5 + MOVES)) {}
    // host.ip
    if (slot(7) != 0) {
      openList(D + 9808, 6, false);
      if (slot(7) != 0) ipItems(7 + MOVES);
      closeList();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x80001fe000000) != 0) {
    open(D + 9428, 7); // log
    // log.level
    if (slot(179) != 0 && keyword(D + 8320, 9, 179)) {}
    if ((load<u64>(filled, 16) & 0x1fe000000) != 0) {
      open(D + 7836, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 13344);
      if (slot(154) != 0) {
        open(D + 6592, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(154) != 0 && long(D + 8703, 7, 154)) {}
        close();
      }
      if (slot(159) != 0) {
        open(D + 6784, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(159) != 0 && long(D + 8703, 7, 159)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 7134, 11); // network
  // network.direction
  if ((((c99 == 4) && is_internet) || is_dns || (is_firewall && (c34 == 1)))) put(D + 2877, 21);
  else if ((((c99 == 24) && is_internet) || (is_firewall && (c34 == 2)))) put(D + 2725, 22);
  // network.protocol
  if (is_dns) put(D + 4178, 17);
  // network.transport
  if (slot(142) != 0 && keyword(D + 3986, 13, 142)) {}
  else if ((((<u32>0x6 >> c75) & 1) != 0)) put(D + 3986, 18);
  else if (is_dns) put(D + 4004, 18);
  else if ((is_internet && is_default_protocol && has(138, D + 13380))) put(D + 3986, 18);
  else if ((is_internet && is_default_protocol && has(138, D + 13396))) put(D + 4004, 18);
  // network.type
  if (contains(141, D + 14, 1)) put(D + 5610, 14);
  else if (contains(141, D + 28, 1)) put(D + 5596, 14);
  close();
  put(D + 6688, 12); // observer
  // observer.version
  if (slot(47) != 0 && keyword(D + 16, 11, 47 + MOVES)) {}
  put(D + 1133, 70);
  if ((load<u64>(filled, 0) & 0x20000000001310) != 0 || slot(168) != 0 || is_pod) {
    open(D + 4574, 16); // orchestrator
    // orchestrator.namespace
    if (slot(8) != 0 && (p8 && !(c8 == 1)) && keyword(D + 6002, 13, 8 + MOVES)) {}
    // orchestrator.type
    if (is_pod) put(D + 3307, 20);
    if (slot(53) != 0 || slot(4) != 0) {
      open(D + 7057, 11); // orchestrator.cluster
      // orchestrator.cluster.id
      if (slot(53) != 0 && keyword(D + 9790, 6, 53 + MOVES)) {}
      // orchestrator.cluster.name
      if (slot(4) != 0 && (present(4) && !(c4 == 1)) && keyword(D + 8831, 8, 4 + MOVES)) {}
      close();
    }
    if (slot(168) != 0 || slot(12) != 0 || slot(9) != 0 || is_pod) {
      open(D + 6772, 12); // orchestrator.resource
      // orchestrator.resource.label
      if (slot(168) != 0) list(D + 8311, 9, 168);
      // orchestrator.resource.name
      if (slot(12) != 0 && is_pod && keyword(D + 8831, 8, 12 + MOVES)) {}
      // orchestrator.resource.type
      if (is_pod) put(D + 6145, 13);
      if (slot(9) != 0) {
        open(D + 7706, 10); // orchestrator.resource.parent
        // orchestrator.resource.parent.type
        if (slot(9) != 0 && keyword(D + 99, 8, 9 + MOVES)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(54) != 0) {
    open(D + 4590, 16); // organization
    // organization.id
    if (slot(54) != 0 && keyword(D + 9790, 6, 54 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x460c00000000) != 0 || (load<u64>(filled, 0) & 0x7010501fe0000) != 0 || slot(112) != 0 || slot(113) != 0) {
    open(D + 7178, 11); // process
    // process.args
    if (slot(174) != 0) {
      openList(D + 8671, 8, true);
      if (slot(174) != 0) items(174);
      closeList();
    }
    // process.command_line
    if (slot(32) != 0 && !is_process_operation && keyword(D + 4446, 16, 32 + MOVES)) {}
    else if (slot(32) != 0 && is_ptrace && keyword(D + 4446, 16, 32 + MOVES)) {}
    else if (slot(34) != 0 && is_exec && keyword(D + 4446, 16, 34 + MOVES)) {}
    // process.executable
    if (slot(34) != 0 && is_fileless && keyword(D + 5456, 14, 34 + MOVES)) {}
    else if (slot(24) != 0 && keyword(D + 5456, 14, 24 + MOVES)) {}
    // process.name
    if (slot(162) != 0 && keyword(D + 8831, 8, 162)) {}
    else if (slot(170) != 0 && keyword(D + 8831, 8, 170)) {}
    // process.pid
    if (slot(18) != 0 && (p18 && !(c18 == 1)) && long(D + 9456, 6, 18 + MOVES)) {}
    // process.vpid
    if (slot(20) != 0 && (p20 && !(c20 == 1)) && long(D + 8943, 7, 20 + MOVES)) {}
    // process.working_directory
    if (slot(40) != 0 && !is_constant_cwd && keyword(D + 3024, 21, 40 + MOVES)) {}
    if (slot(48) != 0 || slot(50) != 0) {
      open(D + 8783, 8); // process.hash
      // process.hash.sha256
      if (slot(48) != 0 && is_sha256 && keyword(D + 7786, 10, 48 + MOVES)) {}
      else if (slot(50) != 0 && (is_sha256 && is_exec) && keyword(D + 7786, 10, 50 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 0) & 0x20001008a0000) != 0 || slot(169) != 0 || slot(163) != 0) {
      open(D + 7706, 10); // process.parent
      // process.parent.executable
      if (slot(23) != 0 && keyword(D + 5456, 14, 23 + MOVES)) {}
      else if (slot(32) != 0 && is_exec && keyword(D + 5456, 14, 32 + MOVES)) {}
      // process.parent.name
      if (slot(169) != 0 && keyword(D + 8831, 8, 169)) {}
      else if (slot(163) != 0 && keyword(D + 8831, 8, 163)) {}
      // process.parent.pid
      if (slot(17) != 0 && (present(17) && !(c17 == 1)) && long(D + 9456, 6, 17 + MOVES)) {}
      // process.parent.vpid
      if (slot(19) != 0 && (present(19) && !(c19 == 1)) && long(D + 8943, 7, 19 + MOVES)) {}
      if (slot(49) != 0) {
        open(D + 8783, 8); // process.parent.hash
        // process.parent.hash.sha256
        if (slot(49) != 0 && is_sha256 && keyword(D + 7786, 10, 49 + MOVES)) {}
        close();
      }
      close();
    }
    if (slot(112) != 0 || slot(113) != 0) {
      open(D + 9512, 7); // process.tty
      if (slot(112) != 0 || slot(113) != 0) {
        open(D + 4925, 15); // process.tty.char_device
        // process.tty.char_device.major
        if (slot(112) != 0 && long(D + 8799, 8, 112)) {}
        // process.tty.char_device.minor
        if (slot(113) != 0 && long(D + 8807, 8, 113)) {}
        close();
      }
      close();
    }
    if (slot(21) != 0 || slot(22) != 0) {
      open(D + 8935, 8); // process.user
      // process.user.id
      if (slot(21) != 0 && (is_acting_process && is_exec && (p21 && !(((<u32>0x6 >> c21) & 1) != 0))) && keyword(D + 9790, 6, 21 + MOVES)) {}
      // process.user.name
      if (slot(22) != 0 && (is_acting_process && is_exec) && keyword(D + 8831, 8, 22 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x70000004000a0) != 0 || (load<u64>(filled, 8) & 0x200000005001000) != 0 || slot(139) != 0) {
    open(D + 7200, 11); // related
    // related.hash
    if ((load<u64>(filled, 0) & 0x7000000000000) != 0) {
      openList(D + 8775, 8, false);
      if (slot(48) != 0) items(48);
      if (slot(49) != 0) items(49);
      if (slot(50) != 0) items(50);
      closeList();
    }
    // related.hosts
    if (slot(121) != 0 || slot(76) != 0 || slot(5) != 0) {
      openList(D + 8275, 9, false);
      if (slot(121) != 0) items(121);
      if (slot(76) != 0 && is_dns) items(76);
      if (slot(5) != 0) items(5);
      closeList();
    }
    // related.ip
    if (slot(139) != 0 || slot(88) != 0 || slot(90) != 0 || slot(7) != 0) {
      openList(D + 9808, 6, false);
      if (slot(139) != 0 && (p139 && !(((<u32>0x6 >> c139) & 1) != 0))) ipItems(139);
      if (slot(88) != 0 && (p88 && !(((<u32>0x6 >> c88) & 1) != 0))) ipItems(88);
      if (slot(90) != 0 && (present(90) && !(((<u32>0x6 >> c90) & 1) != 0))) ipItems(90);
      if (slot(7) != 0 && (present(7) && !(((<u32>0x6 >> c7) & 1) != 0))) ipItems(7);
      closeList();
    }
    // related.user
    if (slot(22) != 0 && is_acting_process) list(D + 8927, 8, 22);
    close();
  }
  if (slot(173) != 0 || slot(29) != 0 || slot(25) != 0) {
    open(D + 8871, 8); // rule
    // rule.category
    if (slot(173) != 0 && keyword(D + 6520, 12, 173)) {}
    // rule.name
    if (slot(25) != 0 && keyword(D + 8831, 8, 25 + MOVES)) {}
    // rule.description
    if (slot(29) != 0 && is_alert && keyword(D + 4940, 15, 29 + MOVES)) {}
    close();
  }
  if (slot(139) != 0 || slot(140) != 0) {
    open(D + 7776, 10); // server
    // server.address
    if (slot(139) != 0 && is_serve && keyword(D + 7024, 11, 139)) {}
    // server.ip
    if (slot(139) != 0 && is_serve && ip(D + 9802, 6, 139)) {}
    // server.port
    if (slot(140) != 0 && is_serve && long(D + 7726, 7, 140)) {}
    close();
  }
  if (slot(139) != 0 || slot(140) != 0 || slot(88) != 0 || slot(89) != 0) {
    open(D + 7816, 10); // source
    // source.address
    if (slot(139) != 0 && (c99 == 24) && keyword(D + 7024, 11, 139)) {}
    else if (slot(88) != 0 && keyword(D + 7024, 11, 88)) {}
    // source.ip
    if (slot(139) != 0 && (c99 == 24) && ip(D + 9802, 6, 139)) {}
    else if (slot(88) != 0 && ip(D + 9802, 6, 88)) {}
    // source.port
    if (slot(140) != 0 && ((c99 == 24) && !p75) && long(D + 7726, 7, 140)) {}
    else if (slot(89) != 0 && (present(89) && !(c89 == 1)) && long(D + 7726, 7, 89)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0xe00000000000) != 0 || is_attack) {
    open(D + 7866, 10); // threat
    // threat.framework
    if (is_attack) put(D + 2023, 27);
    if (slot(109) != 0) {
      open(D + 4366, 10); // threat.tactic
      // threat.tactic.id
      if (slot(109) != 0) list(D + 9796, 6, 109);
      close();
    }
    if (slot(110) != 0 || slot(111) != 0) {
      open(D + 3428, 13); // threat.technique
      // threat.technique.id
      if (slot(110) != 0) list(D + 9796, 6, 110);
      if (slot(111) != 0) {
        open(D + 4750, 16); // threat.technique.subtechnique
        // threat.technique.subtechnique.id
        if (slot(111) != 0) list(D + 9796, 6, 111);
        close();
      }
      close();
    }
    close();
  }
  if (slot(72) != 0 || slot(21) != 0 || slot(22) != 0) {
    open(D + 8935, 8); // user
    // user.id
    if (slot(21) != 0 && (is_acting_process && (p21 && !(((<u32>0x6 >> c21) & 1) != 0))) && keyword(D + 9790, 6, 21 + MOVES)) {}
    // user.name
    if (slot(22) != 0 && is_acting_process && keyword(D + 8831, 8, 22 + MOVES)) {}
    if (slot(72) != 0) {
      open(D + 5846, 13); // user.effective
      // user.effective.id
      if (slot(72) != 0 && ((c99 == 18) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 9790, 6, 72)) {}
      if (slot(72) != 0) {
        open(D + 8257, 9); // user.effective.group
        // user.effective.group.id
        if (slot(72) != 0 && ((c99 == 19) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 9790, 6, 72)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 5976, 13); // kubearmor
  // fd kfunc kprobe lsm mode syscall
  run(D + 13412);
  // kubearmor.args_truncated
  if ((is_exec && ends(34, D + 10559, 4))) put(D + 2659, 22);
  // kubearmor.capability
  if (slot(94) != 0 && (c80 == 1) && keyword(D + 5358, 14, 94)) {}
  else if (slot(34) != 0 && (c33 == 6) && keyword(D + 5358, 14, 34 + MOVES)) {}
  // kubearmor.flags
  if (slot(102) != 0) list(D + 8239, 9, 102);
  if ((load<u64>(filled, 8) & 0xf80000) != 0 || slot(144) != 0) {
    open(D + 7596, 10); // kubearmor.device
    // class class_name level protocol subclass syspath
    run(D + 13454);
    close();
  }
  if ((load<u64>(filled, 16) & 0xe00000) != 0) {
    open(D + 8815, 8); // kubearmor.mmap
    // kubearmor.mmap.flags
    if (slot(151) != 0) list(D + 8239, 9, 151);
    // kubearmor.mmap.protection
    if (slot(150) != 0) list(D + 5498, 14, 150);
    // kubearmor.mmap.requested_protection
    if (slot(149) != 0) list(D + 2404, 24, 149);
    close();
  }
  if ((load<u64>(filled, 8) & 0x3f) != 0) {
    open(D + 8338, 9); // kubearmor.mount
    // kubearmor.mount.data
    if (slot(68) != 0 && (c99 == 20) && keyword(D + 8719, 8, 68)) {}
    // kubearmor.mount.filesystem
    if (slot(66) != 0 && (c99 == 20) && keyword(D + 5470, 14, 66)) {}
    // kubearmor.mount.flags
    if (slot(67) != 0 && (c99 == 20) && keyword(D + 8230, 9, 67)) {}
    else if (slot(69) != 0 && (c99 == 21) && keyword(D + 8230, 9, 69)) {}
    // kubearmor.mount.source
    if (slot(64) != 0 && (c99 == 20) && keyword(D + 7806, 10, 64)) {}
    // kubearmor.mount.target
    if (slot(65) != 0 && (((<u32>0x300000 >> c99) & 1) != 0) && keyword(D + 7846, 10, 65)) {}
    close();
  }
  if (slot(92) != 0 || slot(93) != 0) {
    open(D + 8392, 9); // kubearmor.quota
    // kubearmor.quota.level
    if (slot(92) != 0 && keyword(D + 8320, 9, 92)) {}
    // kubearmor.quota.limit
    if (slot(93) != 0 && keyword(D + 8329, 9, 93)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x340000000000000) != 0) {
    open(D + 7756, 10); // kubearmor.remote
    // kubearmor.remote.name
    if (slot(121) != 0 && keyword(D + 8831, 8, 121)) {}
    // kubearmor.remote.kind
    if (slot(118) != 0 && p116 && keyword(D + 44, 8, 118)) {}
    // kubearmor.remote.namespace
    if (slot(120) != 0 && p116 && keyword(D + 6002, 13, 120)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x580) != 0) {
    open(D + 7796, 10); // kubearmor.socket
    // kubearmor.socket.family
    if (slot(135) != 0 && keyword(D + 7616, 10, 135)) {}
    // kubearmor.socket.protocol
    if (slot(136) != 0 && !is_firewall && keyword(D + 4178, 12, 136)) {}
    // kubearmor.socket.type
    if (slot(138) != 0) list(D + 8911, 8, 138);
    close();
  }
  if ((load<u64>(filled, 0) & 0xe000000000000000) != 0) {
    open(D + 7856, 10); // kubearmor.target
    // kubearmor.target.executable
    if (slot(63) != 0 && is_ptrace && keyword(D + 5456, 14, 63)) {}
    // kubearmor.target.pid
    if (slot(62) != 0 && is_ptrace && long(D + 9456, 6, 62)) {}
    // kubearmor.target.request
    if (slot(61) != 0 && is_ptrace && keyword(D + 7211, 11, 61)) {}
    close();
  }
  open(D + 8751, 8); // kubearmor.exec
  // comm id
  run(D + 13496);
  writeUnknown(2);
  close();
  open(D + 8356, 9); // kubearmor.owner
  // name namespace ref
  run(D + 13514);
  writeUnknown(1);
  close();
  // action atags cluster_id cluster_name component_name container_id container_image container_name cwd data dropping_alerts_interval enforcer event_data event_type hash_algo hash_id host_ip host_name host_pid host_ppid instance_group instance_id kubearmor_version labels level max_alerts_per_sec message namespace_name node_id observed_time_unix_nano oid operation parent_hash parent_process_name pid pod_name policy_name ppid process_hash process_name resource resource_hash result severity source tags tenant_id time_unix_nano timestamp tty type uid updated_time user_name workload
  run(D + 13536);
  writeUnknown(0);
  writeOthers(D + 8221, 9);
  close();
  put(D + 457, 26);
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 15680, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2450, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(3072, 8);
