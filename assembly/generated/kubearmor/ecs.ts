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
let c101: u32 = 0;
/** family */
let c144: u32 = 0;
/** Severity */
let c26: u32 = 0;
/** NamespaceName */
let c8: u32 = 0;
/** PodName */
let c12: u32 = 0;
/** image.name */
let c105: u32 = 0;
/** HostPID */
let c18: u32 = 0;
/** PID */
let c20: u32 = 0;
/** UID */
let c21: u32 = 0;
/** category */
let c102: u32 = 0;
/** protocol */
let c145: u32 = 0;
/** data.kprobe */
let c75: u32 = 0;
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
/** data.syscall */
let c60: u32 = 0;
/** HostPPID */
let c17: u32 = 0;
/** PPID */
let c19: u32 = 0;
/** address */
let c148: u32 = 0;
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
let c97: u32 = 0;
/** severity */
let c123: u32 = 0;
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
/** PodName is there. */
let p12: bool = false;
/** NamespaceName is there. */
let p8: bool = false;
/** HostPID is there. */
let p18: bool = false;
/** PID is there. */
let p20: bool = false;
/** category is there. */
let p102: bool = false;
/** address is there. */
let p148: bool = false;
/** tag_list is there. */
let p115: bool = false;
/** data.userid is there. */
let p72: bool = false;
/** data.source_ip is there. */
let p88: bool = false;
/** relayed.after is there. */
let p125: bool = false;
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
let is_image_holds_id: bool = false;
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
  return (((((<u32>0xfc >> code(30, D + 10764)) & 1) != 0) && (present(1) || present(5) || present(33))) || ((code(30, D + 10764) == 1) && present(52)) || ((code(30, D + 10764) == 1) && present(1)) || ((((<u32>0x1fe >> code(33, D + 10816)) & 1) != 0) && (is(55, D + 78, 9) == 1)) || ((((<u32>0x1fe >> code(33, D + 10816)) & 1) != 0) && present(5) && present(39)) || (!present(30) && (((<u32>0x6 >> code(31, D + 10876)) & 1) != 0) && present(1) && present(5)));
}

function suspected(): bool {
  return ((present(1) && present(5)) || (present(1) && present(4)) || (present(5) && present(8) && present(14)) || (present(5) && (((<u32>0x1fe >> code(33, D + 10816)) & 1) != 0)));
}

function readText(at: usize, end: usize): bool {
  return keyValueLines(at, end, D + 10713, 3, 1, D + 11120, 11102)
    || columns(at, end, 11252, 11264)
    || cefPairs(at, end, D + 11304);
}

function derive(): void {
  c30 = code(30, D + 10764);
  c31 = code(31, D + 10876);
  c33 = code(33, D + 10816);
  c39 = code(39, D + 11320);
  c38 = code(38, D + 11360);
  c37 = code(37, D + 11388);
  c101 = 0;
  c144 = 0;
  c26 = is(26, D + 31, 1);
  c8 = code(8, D + 11428);
  c12 = is(12, D + 1834, 7);
  c105 = 0;
  c18 = code(18, D + 11452);
  c20 = code(20, D + 11452);
  c21 = code(21, D + 11476);
  c102 = 0;
  c145 = 0;
  c75 = 0;
  c40 = is(40, D + 1665, 1);
  c51 = code(51, D + 11512);
  c91 = 0;
  c73 = 0;
  c72 = 0;
  c34 = code(34, D + 11536);
  c4 = is(4, D + 9770, 7);
  c60 = 0;
  c17 = code(17, D + 11452);
  c19 = code(19, D + 11452);
  c148 = 0;
  c88 = 0;
  c90 = 0;
  c7 = code(7, D + 11560);
  c89 = 0;
  c80 = 0;
  c55 = is(55, D + 78, 9);
  c97 = 0;
  c123 = 0;
  p30 = present(30);
  p31 = present(31);
  p38 = present(38);
  p75 = false;
  p39 = present(39);
  p12 = present(12);
  p8 = present(8);
  p18 = present(18);
  p20 = present(20);
  p102 = false;
  p148 = false;
  p115 = false;
  p72 = false;
  p88 = false;
  p125 = false;
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
    pairs(35, 11952, 94);
  }
  c60 = code(60, D + 12140);
  p60 = present(60);
  c72 = code(72, D + 12176);
  p72 = present(72);
  c73 = code(73, D + 12176);
  c75 = code(75, D + 12200);
  p75 = present(75);
  c80 = is(80, D + 9602, 7);
  p80 = present(80);
  c88 = code(88, D + 11560);
  p88 = present(88);
  c89 = is(89, D + 31, 1);
  c90 = code(90, D + 11560);
  c91 = is(91, D + 31, 1);
  if (p60) take(60, 97);
  else if (p80) take(80, 97);
  else if (p75) take(75, 97);
  else if (present(77)) take(77, 97);
  c97 = code(97, D + 12224);
  if (slot(97) != 0) {
    lookup(97, c97, D + 12552, 98);
  }
  if (p60) take(60, 99);
  else if (p80) take(80, 99);
  if (slot(99) != 0) {
    lowercase(99, 100);
  }
  is_process_operation = (c33 == 4);
  if (is_throttled) give(D + 4862, 16, 101);
  else if ((is_device && is_removed)) give(D + 8186, 10, 101);
  else if (is_device) give(D + 8176, 10, 101);
  else if (is_firewall) give(D + 9221, 8, 101);
  else if (is_anonymous_map) give(D + 8846, 4, 101);
  else if (present(98)) take(98, 101);
  else if (present(100)) take(100, 101);
  else if (is_process_operation) give(D + 2537, 4, 101);
  else if ((c33 == 5)) give(D + 9819, 4, 101);
  else if ((c33 == 6)) give(D + 5779, 14, 101);
  c101 = code(101, D + 12768);
  if (slot(101) != 0) {
    lookup(101, c101, D + 12964, 102);
  }
  c102 = is(102, D + 5486, 4);
  p102 = present(102);
  if (slot(33) != 0) {
    lookup(33, c33, D + 13092, 103);
  }
  is_exec = ((((<u32>0x90 >> c33) & 1) != 0) && (c101 == 1));
  if (slot(71) != 0) {
    split(71, 124, 0, 0, D, 0, 104);
  }
  is_network_operation = (c33 == 8);
  if (slot(34) != 0 && (is_network_operation && p75)) {
    cut(34, D + 6524, 12, 124, 125);
  }
  p125 = present(125);
  is_dns = (c101 == 2);
  if (present(124)) take(124, 126);
  else if ((is_network_operation && !is_dns) && present(34)) take(34, 126);
  is_unix_socket = contains(126, D + 8683, 9);
  if (slot(126) != 0 && !is_unix_socket) {
    pairs(126, 13188, 143);
  }
  if (present(135)) take(135, 144);
  else if (present(141)) take(141, 144);
  else if (p75 && present(76)) take(76, 144);
  else if ((is_network_operation && is_unix_socket)) give(D + 3781, 7, 144);
  c144 = code(144, D + 13216);
  is_internet = ((((<u32>0x6 >> c144) & 1) != 0) || !present(144));
  is_prevented = (((c38 == 2) && (p39 && !(c39 == 2))) || (is_alert && (((<u32>0x18 >> c39) & 1) != 0) && (!p38 || (c38 == 3))));
  is_allowed = (is_detection && !is_prevented && (c39 == 2));
  if (slot(39) != 0 && !is_message) {
    lookup(39, c39, D + 13240, 187);
  }
  if (slot(26) != 0) {
    trim(26, 123);
  }
  c123 = code(123, D + 13264);
  if (slot(123) != 0) {
    lookup(123, c123, D + 13336, 170);
  }
  is_unset_severity = (!present(26) || (c26 == 1));
  is_pod = ((p12 && (p8 && !(((<u32>0x6 >> c8) & 1) != 0))) && (p12 && !(c12 == 1)));
  if (slot(16) != 0) {
    image(16, 105, 106, 107);
  }
  c105 = is(105, D + 7827, 6);
  is_image_holds_id = ((ends(105, D + 7827, 6) && present(106)) && ((c105 == 1) || !present(107)) && !(ends(105, D + 9581, 7) || ends(105, D + 9588, 7)));
  if (slot(105) != 0 && is_image_holds_id) {
    cut(105, D + 7827, 6, 110, 111);
  }
  if (slot(110) != 0) {
    image(110, 112, 113, 114);
  }
  if (is_image_holds_id) give(D + 7827, 6, 108);
  if (is_image_holds_id) {
    beginTemplate(1);
    countPart(108);
    countPart(106);
    openTemplate();
    part(D + 0, 0, 108);
    part(D + 14, 1, 106);
    endTemplate(109);
  }
  is_resource_is_executable = ((c37 == 2) || (is_exec && (((<u32>0x18 >> c37) & 1) != 0)));
  if (slot(34) != 0 && is_resource_is_executable) {
    basename(34, 171);
  }
  if (slot(23) != 0) {
    basename(23, 178);
  }
  if (slot(41) != 0) {
    tty(41, 121, 122);
  }
  is_acting_process = ((p18 && !(((<u32>0x6 >> c18) & 1) != 0)) || (p20 && !(((<u32>0x6 >> c20) & 1) != 0)) || present(24));
  is_user = (present(21) && !(((<u32>0x1e >> c21) & 1) != 0));
  if (slot(21) != 0 && ends(21, D + 30, 2)) {
    cut(21, D + 30, 2, 95, 96);
  }
  is_file_path = ((present(101) && !(c101 == 3)) && (((((<u32>0xa0 >> c33) & 1) != 0) && (c102 == 1)) || ((c33 == 5) && !p102)));
  if (slot(126) != 0) {
    cut(126, D + 8683, 9, 131, 132);
  }
  if (slot(132) != 0) {
    cut(132, D + 3770, 18, 133, 134);
  }
  if (present(140)) take(140, 145);
  else if (present(81)) take(81, 145);
  c145 = code(145, D + 13380);
  if (slot(145) != 0) {
    lookup(145, c145, D + 13488, 151);
  }
  is_default_protocol = (!present(145) || (((<u32>0xe >> c145) & 1) != 0));
  if (present(142)) take(142, 146);
  else if (present(82)) take(82, 146);
  if (slot(146) != 0) {
    split(146, 124, 0, 0, D, 0, 147);
  }
  if (present(78)) take(78, 148);
  else if (present(138)) take(138, 148);
  else if (present(137)) take(137, 148);
  c148 = code(148, D + 11560);
  p148 = present(148);
  if (p148) take(148, 150);
  else if (p88) take(88, 150);
  is_connect = ((((<u32>0x14 >> c101) & 1) != 0) && p148);
  if (present(139)) take(139, 149);
  else if (present(136)) take(136, 149);
  is_tcp_accept = (c75 == 1);
  is_serve = (((<u32>0x60 >> c101) & 1) != 0);
  if (slot(28) != 0) {
    elements(28, 115);
  }
  p115 = present(115);
  if (slot(27) != 0) {
    split(27, 44, 0, 0, D, 0, 116);
  }
  if (p115) take(115, 117);
  else if (present(116)) take(116, 117);
  if (slot(117) != 0) {
    mitre(117, 118, 119, 120);
  }
  is_attack = (present(118) || present(119));
  if (slot(125) != 0) {
    cut(125, D + 1665, 1, 127, 128);
  }
  if (slot(128) != 0) {
    cut(128, D + 1665, 1, 129, 130);
  }
  is_ptrace = (c101 == 7);
  if (slot(35) != 0 && is_anonymous_map) {
    cut(35, D + 34, 1, 154, 155);
  }
  if (slot(154) != 0) {
    split(154, 124, 0, 0, D, 0, 158);
  }
  if (slot(155) != 0) {
    cut(155, D + 34, 1, 156, 157);
  }
  if (slot(156) != 0) {
    split(156, 124, 0, 0, D, 0, 159);
  }
  if (slot(157) != 0) {
    split(157, 124, 0, 0, D, 0, 160);
  }
  if (slot(34) != 0 && (is_device && starts(34, D + 10677, 4))) {
    cut(34, D + 10677, 4, 152, 153);
  }
  if (slot(1) != 0) {
    date(1, 174);
  }
  if (slot(3) != 0) {
    date(3, 176);
  }
  if (slot(13) != 0) {
    split(13, 44, 61, 58, D, 0, 177);
  }
  if (slot(27) != 0 && !p115) {
    split(27, 44, 0, 0, D, 0, 180);
  }
  if (slot(28) != 0) {
    elements(28, 181);
  }
  if (slot(33) != 0 && is_detection) {
    lowercase(33, 182);
  }
  if (slot(34) != 0 && is_exec) {
    split(34, 32, 0, 0, D + 10642, 3, 183);
  }
  if (slot(34) != 0 && is_file_path) {
    basename(34, 184);
  }
  if (slot(34) != 0 && is_file_path) {
    dirname(34, 185);
  }
  if (slot(34) != 0 && is_file_path) {
    extension(34, 186);
  }
  is_constant_cwd = ((c40 == 1) && ((c37 == 5) || starts(37, D + 1767, 7)));
  is_sha256 = (!present(51) || (((<u32>0x6 >> c51) & 1) != 0));
  if (slot(52) != 0 && is_message) {
    lowercase(52, 188);
  }
  if (!(hasText(174))) {
    if (slot(0) != 0) {
      date(0, 173);
    }
  }
  if (!(hasText(174) || hasText(173))) {
    if (slot(2) != 0) {
      date(2, 175);
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
    part(D + 10645, 4, 24);
    endTemplate(161);
  }
  if (!(hasText(171))) {
    if (slot(24) != 0) {
      basename(24, 179);
    }
  }
  if (!(hasText(178))) {
    if (slot(32) != 0 && (is_exec && !present(23))) {
      basename(32, 172);
    }
  }
  settle(D + 13556, 17);
}

function write(): void {
  // @timestamp
  if (slot(174) != 0 && keyword(D + 5345, 14, 174 + MOVES)) {}
  else if (slot(173) != 0 && keyword(D + 5345, 14, 173 + MOVES)) {}
  else if (slot(175) != 0 && keyword(D + 5345, 14, 175 + MOVES)) {}
  else writeCollectorTime(D + 5345, 14);
  // message
  if (slot(29) != 0 && keyword(D + 118, 11, 29 + MOVES)) {}
  else if (slot(161) != 0 && keyword(D + 118, 11, 161)) {}
  // tags
  if (slot(180) != 0 || slot(181) != 0) {
    openList(D + 8933, 8, false);
    if (slot(180) != 0) items(180);
    if (slot(181) != 0 && items(181)) moved(28);
    closeList();
  }
  if (slot(14) != 0 || slot(15) != 0 || (load<u64>(filled, 8) & 0x32e0000000000) != 0) {
    open(D + 5835, 13); // container
    // container.id
    if (slot(14) != 0 && keyword(D + 9887, 6, 14 + MOVES)) {}
    // container.name
    if (slot(15) != 0 && keyword(D + 8861, 8, 15 + MOVES)) {}
    if ((load<u64>(filled, 8) & 0x32e0000000000) != 0) {
      open(D + 8314, 9); // container.image
      // container.image.name
      if (slot(105) != 0 && !is_image_holds_id && keyword(D + 8861, 8, 105)) {}
      else if (slot(112) != 0 && keyword(D + 8861, 8, 112)) {}
      // container.image.tag
      if (slot(106) != 0 || slot(113) != 0) {
        openList(D + 9553, 7, false);
        if (slot(106) != 0 && !is_image_holds_id) items(106);
        if (slot(113) != 0) items(113);
        closeList();
      }
      if (slot(109) != 0 || slot(107) != 0) {
        open(D + 8813, 8); // container.image.hash
        // container.image.hash.all
        if (slot(109) != 0 || slot(107) != 0) {
          openList(D + 9364, 7, false);
          if (slot(109) != 0) items(109);
          if (slot(107) != 0) items(107);
          closeList();
        }
        close();
      }
      close();
    }
    close();
  }
  if (slot(148) != 0 || slot(149) != 0 || slot(90) != 0 || slot(91) != 0 || is_dns) {
    open(D + 4955, 15); // destination
    // destination.address
    if (slot(148) != 0 && is_connect && keyword(D + 7064, 11, 148)) {}
    else if (slot(90) != 0 && keyword(D + 7064, 11, 90)) {}
    // destination.ip
    if (slot(148) != 0 && is_connect && ip(D + 9899, 6, 148)) {}
    else if (slot(90) != 0 && ip(D + 9899, 6, 90)) {}
    // destination.port
    if (is_dns) put(D + 7766, 10);
    else if (slot(149) != 0 && is_connect && long(D + 7766, 7, 149)) {}
    else if (slot(149) != 0 && is_tcp_accept && long(D + 7766, 7, 149)) {}
    else if (slot(91) != 0 && (present(91) && !(c91 == 1)) && long(D + 7766, 7, 91)) {}
    close();
  }
  if (slot(76) != 0 || slot(79) != 0 || is_dns) {
    open(D + 9448, 7); // dns
    // dns.type
    if (is_dns) put(D + 5135, 15);
    if (slot(76) != 0 || slot(79) != 0) {
      open(D + 6764, 12); // dns.question
      // dns.question.name
      if (slot(76) != 0 && is_dns && keyword(D + 8861, 8, 76)) {}
      // dns.question.type
      if (slot(79) != 0 && is_dns && keyword(D + 99, 8, 79)) {}
      close();
    }
    close();
  }
  put(D + 35, 9); // event
  // event.code
  if (slot(30) != 0 && keyword(D + 8733, 8, 30 + MOVES)) {}
  // event.created
  if (slot(176) != 0 && keyword(D + 7119, 11, 176 + MOVES)) {}
  // event.action
  if (slot(101) != 0 && !is_message && keyword(D + 903, 10, 101)) {}
  // event.category
  if (slot(102) != 0 || slot(103) != 0 || is_detection) {
    openList(D + 6560, 12, false);
    if (slot(102) != 0 && !is_throttled) items(102);
    if (slot(103) != 0 && (!is_throttled && !p102)) items(103);
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
  if (slot(187) != 0 && keyword(D + 3207, 11, 187)) {}
  else if (!is_message) put(D + 3207, 20);
  // event.provider
  if (slot(37) != 0 && keyword(D + 2613, 12, 37 + MOVES)) {}
  else put(D + 2613, 23);
  // event.reason
  if (slot(39) != 0 && (p39 && !(c39 == 2)) && keyword(D + 7786, 10, 39 + MOVES)) {}
  // event.severity
  if ((is_throttled || is_message)) put(D + 6095, 13);
  else if (slot(170) != 0 && long(D + 2982, 11, 170)) {}
  else if ((is_detection && is_unset_severity && is_prevented)) put(D + 5541, 14);
  else if ((is_detection && is_unset_severity)) put(D + 5527, 14);
  else if (!is_detection) put(D + 6095, 13);
  // event.type
  openList(D + 8941, 8, false);
  if ((is_exec && (c39 == 2))) item(D + 3552, 5);
  if ((((<u32>0x380 >> c101) & 1) != 0)) item(D + 10403, 6);
  if (((((<u32>0x7c00 >> c101) & 1) != 0) || ((c101 == 8) && has(104, D + 13592)))) item(D + 9157, 8);
  if (((((<u32>0x7f8000 >> c101) & 1) != 0) || ((c101 == 8) && has(104, D + 13608)))) item(D + 3128, 6);
  if ((((<u32>0x1800000 >> c101) & 1) != 0)) item(D + 9173, 8);
  if ((((<u32>0x6000010 >> c101) & 1) != 0)) item(D + 3600, 10);
  if (((((<u32>0x2000010 >> c101) & 1) != 0) && is_internet && !is_prevented)) item(D + 3552, 5);
  if (is_dns) item(D + 2840, 8);
  if ((c101 == 27)) item(D + 3552, 5);
  if ((c101 == 28)) item(D + 1183, 3);
  if ((is_message || is_throttled || (((<u32>0xe000006c >> c101) & 1) != 0) || (is_exec && !(c39 == 2) && !(is_detection && is_prevented)) || (!p102 && !is_throttled))) item(D + 3611, 4);
  if ((is_detection && is_prevented)) item(D + 4342, 6);
  if (is_allowed) item(D + 3457, 7);
  closeList();
  writeOriginal(D + 6728, 12);
  put(D + 68, 22);
  open(D + 8789, 8); // file
  // directory extension name
  run(D + 13644);
  // file.gid
  if (slot(73) != 0 && ((c101 == 18) && (present(73) && !(((<u32>0x6 >> c73) & 1) != 0))) && keyword(D + 9483, 7, 73)) {}
  // file.path
  if (slot(133) != 0 && keyword(D + 8869, 8, 133)) {}
  else if (slot(65) != 0 && (((<u32>0x600000 >> c101) & 1) != 0) && keyword(D + 8869, 8, 65)) {}
  else if (slot(34) != 0 && is_file_path && keyword(D + 8869, 8, 34 + MOVES)) {}
  // file.type
  if (((((<u32>0x1001000 >> c101) & 1) != 0) || (is_file_path && has(104, D + 13668)))) put(D + 6147, 13);
  else if ((c101 == 13)) put(D + 4263, 17);
  else if (present(133)) put(D + 4766, 16);
  // file.uid
  if (slot(72) != 0 && ((c101 == 18) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 2446, 7, 72)) {}
  if (slot(50) != 0) {
    open(D + 8813, 8); // file.hash
    // file.hash.sha256
    if (slot(50) != 0 && (is_sha256 && is_file_path) && keyword(D + 7826, 10, 50 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0xe0) != 0) {
    open(D + 8821, 8); // host
    // host.hostname
    if (slot(5) != 0 && keyword(D + 6680, 12, 5 + MOVES)) {}
    // host.id
    if (slot(6) != 0 && keyword(D + 9887, 6, 6 + MOVES)) {}
    // host.name
    if (slot(5) != 0 && keyword(D + 8861, 8, 5 + MOVES)) {}
    // host.ip
    if (slot(7) != 0) {
      openList(D + 9905, 6, false);
      if (slot(7) != 0) ipItems(7 + MOVES);
      closeList();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x100003fc00000000) != 0) {
    open(D + 9490, 7); // log
    // log.level
    if (slot(188) != 0 && keyword(D + 8350, 9, 188)) {}
    if ((load<u64>(filled, 16) & 0x3fc00000000) != 0) {
      open(D + 7876, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 13692);
      if (slot(163) != 0) {
        open(D + 6620, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(163) != 0 && long(D + 8733, 7, 163)) {}
        close();
      }
      if (slot(168) != 0) {
        open(D + 6812, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(168) != 0 && long(D + 8733, 7, 168)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 7174, 11); // network
  // network.direction
  if ((((c101 == 4) && is_internet) || is_dns || (is_firewall && (c34 == 1)))) put(D + 2877, 21);
  else if ((((c101 == 25) && is_internet) || (is_firewall && (c34 == 2)))) put(D + 2725, 22);
  // network.protocol
  if (is_dns) put(D + 4178, 17);
  // network.transport
  if (slot(151) != 0 && is_internet && keyword(D + 3986, 13, 151)) {}
  else if ((((<u32>0x6 >> c75) & 1) != 0)) put(D + 3986, 18);
  else if (is_dns) put(D + 4004, 18);
  else if ((is_internet && is_default_protocol && has(147, D + 13728))) put(D + 3986, 18);
  else if ((is_internet && is_default_protocol && has(147, D + 13744))) put(D + 4004, 18);
  // network.type
  if (contains(150, D + 14, 1)) put(D + 5625, 14);
  else if (contains(150, D + 28, 1)) put(D + 5611, 14);
  close();
  put(D + 6716, 12); // observer
  // observer.version
  if (slot(47) != 0 && keyword(D + 16, 11, 47 + MOVES)) {}
  put(D + 1133, 70);
  if ((load<u64>(filled, 0) & 0x20000000001310) != 0 || slot(177) != 0 || is_pod) {
    open(D + 4574, 16); // orchestrator
    // orchestrator.namespace
    if (slot(8) != 0 && (p8 && !(((<u32>0x6 >> c8) & 1) != 0)) && keyword(D + 6017, 13, 8 + MOVES)) {}
    // orchestrator.type
    if (is_pod) put(D + 3307, 20);
    if (slot(53) != 0 || slot(4) != 0) {
      open(D + 7097, 11); // orchestrator.cluster
      // orchestrator.cluster.id
      if (slot(53) != 0 && keyword(D + 9887, 6, 53 + MOVES)) {}
      // orchestrator.cluster.name
      if (slot(4) != 0 && (present(4) && !(c4 == 1)) && keyword(D + 8861, 8, 4 + MOVES)) {}
      close();
    }
    if (slot(177) != 0 || slot(12) != 0 || slot(9) != 0 || is_pod) {
      open(D + 6800, 12); // orchestrator.resource
      // orchestrator.resource.label
      if (slot(177) != 0) list(D + 8341, 9, 177);
      // orchestrator.resource.name
      if (slot(12) != 0 && is_pod && keyword(D + 8861, 8, 12 + MOVES)) {}
      // orchestrator.resource.type
      if (is_pod) put(D + 6160, 13);
      if (slot(9) != 0) {
        open(D + 7746, 10); // orchestrator.resource.parent
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
    if (slot(54) != 0 && keyword(D + 9887, 6, 54 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x8c180000000000) != 0 || (load<u64>(filled, 0) & 0x7010501fe0000) != 0 || (load<u64>(filled, 8) & 0x600000080000000) != 0) {
    open(D + 7218, 11); // process
    // process.args
    if (slot(183) != 0) {
      openList(D + 8701, 8, true);
      if (slot(183) != 0) items(183);
      closeList();
    }
    // process.command_line
    if (slot(32) != 0 && !(is_process_operation || (((<u32>0x1e >> c60) & 1) != 0)) && keyword(D + 4446, 16, 32 + MOVES)) {}
    else if (slot(32) != 0 && is_ptrace && keyword(D + 4446, 16, 32 + MOVES)) {}
    else if (slot(34) != 0 && is_exec && keyword(D + 4446, 16, 34 + MOVES)) {}
    // process.executable
    if (slot(34) != 0 && is_resource_is_executable && keyword(D + 5471, 14, 34 + MOVES)) {}
    else if (slot(24) != 0 && keyword(D + 5471, 14, 24 + MOVES)) {}
    // process.name
    if (slot(171) != 0 && keyword(D + 8861, 8, 171)) {}
    else if (slot(179) != 0 && keyword(D + 8861, 8, 179)) {}
    // process.pid
    if (slot(18) != 0 && (p18 && !(((<u32>0x6 >> c18) & 1) != 0)) && long(D + 9518, 6, 18 + MOVES)) {}
    // process.vpid
    if (slot(20) != 0 && (p20 && !(((<u32>0x6 >> c20) & 1) != 0)) && long(D + 8973, 7, 20 + MOVES)) {}
    // process.working_directory
    if (slot(40) != 0 && !is_constant_cwd && keyword(D + 3024, 21, 40 + MOVES)) {}
    if (slot(48) != 0 || slot(50) != 0) {
      open(D + 8813, 8); // process.hash
      // process.hash.sha256
      if (slot(48) != 0 && is_sha256 && keyword(D + 7826, 10, 48 + MOVES)) {}
      else if (slot(50) != 0 && (is_sha256 && is_exec) && keyword(D + 7826, 10, 50 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 0) & 0x20001008a0000) != 0 || slot(178) != 0 || slot(172) != 0) {
      open(D + 7746, 10); // process.parent
      // process.parent.executable
      if (slot(23) != 0 && keyword(D + 5471, 14, 23 + MOVES)) {}
      else if (slot(32) != 0 && is_exec && keyword(D + 5471, 14, 32 + MOVES)) {}
      // process.parent.name
      if (slot(178) != 0 && keyword(D + 8861, 8, 178)) {}
      else if (slot(172) != 0 && keyword(D + 8861, 8, 172)) {}
      // process.parent.pid
      if (slot(17) != 0 && (present(17) && !(((<u32>0x6 >> c17) & 1) != 0)) && long(D + 9518, 6, 17 + MOVES)) {}
      // process.parent.vpid
      if (slot(19) != 0 && (present(19) && !(((<u32>0x6 >> c19) & 1) != 0)) && long(D + 8973, 7, 19 + MOVES)) {}
      if (slot(49) != 0) {
        open(D + 8813, 8); // process.parent.hash
        // process.parent.hash.sha256
        if (slot(49) != 0 && is_sha256 && keyword(D + 7826, 10, 49 + MOVES)) {}
        close();
      }
      close();
    }
    if (slot(121) != 0 || slot(122) != 0) {
      open(D + 9574, 7); // process.tty
      if (slot(121) != 0 || slot(122) != 0) {
        open(D + 4925, 15); // process.tty.char_device
        // process.tty.char_device.major
        if (slot(121) != 0 && long(D + 8829, 8, 121)) {}
        // process.tty.char_device.minor
        if (slot(122) != 0 && long(D + 8837, 8, 122)) {}
        close();
      }
      close();
    }
    if (slot(95) != 0 || slot(21) != 0 || slot(22) != 0) {
      open(D + 8965, 8); // process.user
      // process.user.id
      if (slot(95) != 0 && (is_acting_process && is_exec && is_user) && keyword(D + 9887, 6, 95)) {}
      else if (slot(21) != 0 && (is_acting_process && is_exec && is_user) && keyword(D + 9887, 6, 21 + MOVES)) {}
      // process.user.name
      if (slot(22) != 0 && (is_acting_process && is_exec) && keyword(D + 8861, 8, 22 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x70000004000a0) != 0 || slot(130) != 0 || slot(148) != 0 || (load<u64>(filled, 8) & 0x5001000) != 0) {
    open(D + 7240, 11); // related
    // related.hash
    if ((load<u64>(filled, 0) & 0x7000000000000) != 0) {
      openList(D + 8805, 8, false);
      if (slot(48) != 0) items(48);
      if (slot(49) != 0) items(49);
      if (slot(50) != 0) items(50);
      closeList();
    }
    // related.hosts
    if (slot(130) != 0 || slot(76) != 0 || slot(5) != 0) {
      openList(D + 8305, 9, false);
      if (slot(130) != 0) items(130);
      if (slot(76) != 0 && is_dns) items(76);
      if (slot(5) != 0) items(5);
      closeList();
    }
    // related.ip
    if (slot(148) != 0 || slot(88) != 0 || slot(90) != 0 || slot(7) != 0) {
      openList(D + 9905, 6, false);
      if (slot(148) != 0 && (p148 && !(((<u32>0x6 >> c148) & 1) != 0))) ipItems(148);
      if (slot(88) != 0 && (p88 && !(((<u32>0x6 >> c88) & 1) != 0))) ipItems(88);
      if (slot(90) != 0 && (present(90) && !(((<u32>0x6 >> c90) & 1) != 0))) ipItems(90);
      if (slot(7) != 0 && (present(7) && !(((<u32>0x6 >> c7) & 1) != 0))) ipItems(7);
      closeList();
    }
    // related.user
    if (slot(22) != 0 && is_acting_process) list(D + 8957, 8, 22);
    close();
  }
  if (slot(182) != 0 || slot(29) != 0 || slot(25) != 0) {
    open(D + 8901, 8); // rule
    // rule.category
    if (slot(182) != 0 && keyword(D + 6548, 12, 182)) {}
    // rule.name
    if (slot(25) != 0 && keyword(D + 8861, 8, 25 + MOVES)) {}
    // rule.description
    if (slot(29) != 0 && is_alert && keyword(D + 4940, 15, 29 + MOVES)) {}
    close();
  }
  if (slot(148) != 0 || slot(149) != 0) {
    open(D + 7816, 10); // server
    // server.address
    if (slot(148) != 0 && is_serve && keyword(D + 7064, 11, 148)) {}
    // server.ip
    if (slot(148) != 0 && is_serve && ip(D + 9899, 6, 148)) {}
    // server.port
    if (slot(149) != 0 && is_serve && long(D + 7766, 7, 149)) {}
    close();
  }
  if (slot(148) != 0 || slot(149) != 0 || slot(88) != 0 || slot(89) != 0) {
    open(D + 7856, 10); // source
    // source.address
    if (slot(148) != 0 && (c101 == 25) && keyword(D + 7064, 11, 148)) {}
    else if (slot(88) != 0 && keyword(D + 7064, 11, 88)) {}
    // source.ip
    if (slot(148) != 0 && (c101 == 25) && ip(D + 9899, 6, 148)) {}
    else if (slot(88) != 0 && ip(D + 9899, 6, 88)) {}
    // source.port
    if (slot(149) != 0 && ((c101 == 25) && !p75) && long(D + 7766, 7, 149)) {}
    else if (slot(89) != 0 && (present(89) && !(c89 == 1)) && long(D + 7766, 7, 89)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x1c0000000000000) != 0 || is_attack) {
    open(D + 7906, 10); // threat
    // threat.framework
    if (is_attack) put(D + 2023, 27);
    if (slot(118) != 0) {
      open(D + 4366, 10); // threat.tactic
      // threat.tactic.id
      if (slot(118) != 0) list(D + 9893, 6, 118);
      close();
    }
    if (slot(119) != 0 || slot(120) != 0) {
      open(D + 3428, 13); // threat.technique
      // threat.technique.id
      if (slot(119) != 0) list(D + 9893, 6, 119);
      if (slot(120) != 0) {
        open(D + 4750, 16); // threat.technique.subtechnique
        // threat.technique.subtechnique.id
        if (slot(120) != 0) list(D + 9893, 6, 120);
        close();
      }
      close();
    }
    close();
  }
  if (slot(72) != 0 || slot(95) != 0 || slot(21) != 0 || slot(22) != 0) {
    open(D + 8965, 8); // user
    // user.id
    if (slot(95) != 0 && (is_acting_process && is_user) && keyword(D + 9887, 6, 95)) {}
    else if (slot(21) != 0 && (is_acting_process && is_user) && keyword(D + 9887, 6, 21 + MOVES)) {}
    // user.name
    if (slot(22) != 0 && is_acting_process && keyword(D + 8861, 8, 22 + MOVES)) {}
    if (slot(72) != 0) {
      open(D + 5861, 13); // user.effective
      // user.effective.id
      if (slot(72) != 0 && ((c101 == 19) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 9887, 6, 72)) {}
      if (slot(72) != 0) {
        open(D + 8287, 9); // user.effective.group
        // user.effective.group.id
        if (slot(72) != 0 && ((c101 == 20) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 9887, 6, 72)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 5991, 13); // kubearmor
  // fd kfunc kprobe lsm mode syscall
  run(D + 13760);
  // kubearmor.args_truncated
  if ((is_exec && ends(34, D + 10641, 4))) put(D + 2659, 22);
  // kubearmor.capability
  if (slot(94) != 0 && (c80 == 1) && keyword(D + 5373, 14, 94)) {}
  else if (slot(34) != 0 && (c33 == 6) && keyword(D + 5373, 14, 34 + MOVES)) {}
  // kubearmor.flags
  if (slot(104) != 0) list(D + 8269, 9, 104);
  if ((load<u64>(filled, 8) & 0xf80000) != 0 || slot(153) != 0) {
    open(D + 7636, 10); // kubearmor.device
    // class class_name level protocol subclass syspath
    run(D + 13802);
    close();
  }
  if ((load<u64>(filled, 16) & 0x1c0000000) != 0) {
    open(D + 8845, 8); // kubearmor.mmap
    // kubearmor.mmap.flags
    if (slot(160) != 0) list(D + 8269, 9, 160);
    // kubearmor.mmap.protection
    if (slot(159) != 0) list(D + 5513, 14, 159);
    // kubearmor.mmap.requested_protection
    if (slot(158) != 0) list(D + 2404, 24, 158);
    close();
  }
  if ((load<u64>(filled, 8) & 0x3f) != 0) {
    open(D + 8368, 9); // kubearmor.mount
    // kubearmor.mount.data
    if (slot(68) != 0 && (c101 == 21) && keyword(D + 8749, 8, 68)) {}
    // kubearmor.mount.filesystem
    if (slot(66) != 0 && (c101 == 21) && keyword(D + 5485, 14, 66)) {}
    // kubearmor.mount.flags
    if (slot(67) != 0 && (c101 == 21) && keyword(D + 8260, 9, 67)) {}
    else if (slot(69) != 0 && (c101 == 22) && keyword(D + 8260, 9, 69)) {}
    // kubearmor.mount.source
    if (slot(64) != 0 && (c101 == 21) && keyword(D + 7846, 10, 64)) {}
    // kubearmor.mount.target
    if (slot(65) != 0 && (((<u32>0x600000 >> c101) & 1) != 0) && keyword(D + 7886, 10, 65)) {}
    close();
  }
  if (slot(92) != 0 || slot(93) != 0) {
    open(D + 8422, 9); // kubearmor.quota
    // kubearmor.quota.level
    if (slot(92) != 0 && keyword(D + 8350, 9, 92)) {}
    // kubearmor.quota.limit
    if (slot(93) != 0 && keyword(D + 8359, 9, 93)) {}
    close();
  }
  if (slot(127) != 0 || slot(130) != 0 || slot(129) != 0) {
    open(D + 7796, 10); // kubearmor.remote
    // kubearmor.remote.name
    if (slot(130) != 0 && keyword(D + 8861, 8, 130)) {}
    // kubearmor.remote.kind
    if (slot(127) != 0 && p125 && keyword(D + 44, 8, 127)) {}
    // kubearmor.remote.namespace
    if (slot(129) != 0 && p125 && keyword(D + 6017, 13, 129)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0xb0000) != 0) {
    open(D + 7836, 10); // kubearmor.socket
    // kubearmor.socket.family
    if (slot(144) != 0 && keyword(D + 7656, 10, 144)) {}
    // kubearmor.socket.protocol
    if (slot(145) != 0 && !is_firewall && keyword(D + 4178, 12, 145)) {}
    // kubearmor.socket.type
    if (slot(147) != 0) list(D + 8941, 8, 147);
    close();
  }
  if ((load<u64>(filled, 0) & 0xe000000000000000) != 0) {
    open(D + 7896, 10); // kubearmor.target
    // kubearmor.target.executable
    if (slot(63) != 0 && is_ptrace && keyword(D + 5471, 14, 63)) {}
    // kubearmor.target.pid
    if (slot(62) != 0 && is_ptrace && long(D + 9518, 6, 62)) {}
    // kubearmor.target.request
    if (slot(61) != 0 && is_ptrace && keyword(D + 7251, 11, 61)) {}
    close();
  }
  open(D + 8781, 8); // kubearmor.exec
  // comm id
  run(D + 13844);
  writeUnknown(2);
  close();
  open(D + 8386, 9); // kubearmor.owner
  // name namespace ref
  run(D + 13862);
  writeUnknown(1);
  close();
  // action atags cluster_id cluster_name component_name container_id container_image container_name cwd data dropping_alerts_interval enforcer event_data event_type hash_algo hash_id host_ip host_name host_pid host_ppid instance_group instance_id kubearmor_version labels level max_alerts_per_sec message namespace_name node_id observed_time_unix_nano oid operation parent_hash parent_process_name pid pod_name policy_name ppid process_hash process_name resource resource_hash result severity source tags tenant_id time_unix_nano timestamp tty type uid updated_time user_name workload
  run(D + 13884);
  writeUnknown(0);
  writeOthers(D + 8251, 9);
  close();
  put(D + 457, 26);
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 16028, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2450, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(6144, 8);
