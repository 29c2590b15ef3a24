// Generated from schemas/kubearmor by sluice generate. Do not edit.
import { code, contains, ends, give, has, inSet, lookup, lookupItems, settle, starts, take } from '../conditions';
import { answer, writeCollectorTime, writeOriginal, writeOthers } from '../filter';
import { free, malloc } from '../memory';
import { hasText, present, slot } from '../member';
import { ask, describe } from '../product';
import { writeUnknown } from '../answer/place';
import { run } from '../answer/run';
import { boolean, close, closeList, double, flattened, ip, ipItems, item, items, keyword, long, moved, movedLong, openList, out, put } from '../answer/write';
import { cefPairs } from '../text/cef';
import { columns } from '../text/columns';
import { image } from '../text/image';
import { keyValueLines } from '../text/lines';
import { elements, split } from '../text/list';
import { mitre } from '../text/mitre';
import { orderedPairs } from '../text/ordered';
import { pairs } from '../text/pairs';
import { basename, cut, dirname, extension, lowercase, trim } from '../text/path';
import { priorityLine } from '../text/priority';
import { scope } from '../text/scope';
import { beginTemplate, countPart, endTemplate, openTemplate, part } from '../text/template';
import { date } from '../text/time';
import { mac, tty } from '../text/device';
import { minus, scale } from '../text/integer';
import { ipv4, tuple } from '../text/tuple';
import { collect, entries, item as itemAt, only, pick, values } from '../json/within';

export { free, malloc };

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
  return (((((<u32>0xfc >> (slot(30) != 0 ? code(30, D + 96) : 0)) & 1) != 0) && (present(1) || present(5) || present(33))) || (((slot(30) != 0 ? code(30, D + 96) : 0) == 1) && present(52)) || (((slot(30) != 0 ? code(30, D + 96) : 0) == 1) && present(1)) || ((((<u32>0x1fe >> (slot(33) != 0 ? code(33, D + 232) : 0)) & 1) != 0) && ((slot(55) != 0 ? code(55, D + 312) : 0) == 1)) || ((((<u32>0x1fe >> (slot(33) != 0 ? code(33, D + 232) : 0)) & 1) != 0) && present(5) && present(39)) || (!present(30) && (((<u32>0x6 >> (slot(31) != 0 ? code(31, D + 332) : 0)) & 1) != 0) && present(1) && present(5)));
}

function suspected(): bool {
  return ((present(1) && present(5)) || (present(1) && present(4)) || (present(5) && present(8) && present(14)) || (present(5) && (((<u32>0x1fe >> (slot(33) != 0 ? code(33, D + 232) : 0)) & 1) != 0)));
}

function readText(at: usize, end: usize): bool {
  return keyValueLines(at, end, D + 1388, 3, 1, D + 1256, 1076)
    || columns(at, end, 1392, 1416)
    || cefPairs(at, end, D + 1432, 25, D + 1457, 6);
}

function derive(): void {
  c30 = slot(30) != 0 ? code(30, D + 96) : 0;
  c31 = slot(31) != 0 ? code(31, D + 332) : 0;
  c33 = slot(33) != 0 ? code(33, D + 232) : 0;
  c39 = slot(39) != 0 ? code(39, D + 1544) : 0;
  c38 = slot(38) != 0 ? code(38, D + 1588) : 0;
  c37 = slot(37) != 0 ? code(37, D + 1676) : 0;
  c99 = 0;
  c135 = 0;
  c26 = slot(26) != 0 ? code(26, D + 1712) : 0;
  c8 = slot(8) != 0 ? code(8, D + 1752) : 0;
  c100 = 0;
  c136 = 0;
  c75 = 0;
  c18 = slot(18) != 0 ? code(18, D + 1712) : 0;
  c20 = slot(20) != 0 ? code(20, D + 1712) : 0;
  c40 = slot(40) != 0 ? code(40, D + 1776) : 0;
  c51 = slot(51) != 0 ? code(51, D + 1808) : 0;
  c91 = 0;
  c73 = 0;
  c72 = 0;
  c34 = slot(34) != 0 ? code(34, D + 1844) : 0;
  c4 = slot(4) != 0 ? code(4, D + 1872) : 0;
  c17 = slot(17) != 0 ? code(17, D + 1712) : 0;
  c19 = slot(19) != 0 ? code(19, D + 1712) : 0;
  c21 = slot(21) != 0 ? code(21, D + 1904) : 0;
  c139 = 0;
  c88 = 0;
  c90 = 0;
  c7 = slot(7) != 0 ? code(7, D + 1936) : 0;
  c89 = 0;
  c80 = 0;
  c55 = slot(55) != 0 ? code(55, D + 312) : 0;
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
    pairs(35, 2588, 94);
  }
  p60 = present(60);
  c72 = slot(72) != 0 ? code(72, D + 1904) : 0;
  p72 = present(72);
  c73 = slot(73) != 0 ? code(73, D + 1904) : 0;
  c75 = slot(75) != 0 ? code(75, D + 2988) : 0;
  p75 = present(75);
  c80 = slot(80) != 0 ? code(80, D + 3016) : 0;
  p80 = present(80);
  c88 = slot(88) != 0 ? code(88, D + 1936) : 0;
  p88 = present(88);
  c89 = slot(89) != 0 ? code(89, D + 1712) : 0;
  c90 = slot(90) != 0 ? code(90, D + 1936) : 0;
  c91 = slot(91) != 0 ? code(91, D + 1712) : 0;
  if (p60) take(60, 95);
  else if (p80) take(80, 95);
  else if (p75) take(75, 95);
  else if (present(77)) take(77, 95);
  c95 = slot(95) != 0 ? code(95, D + 3408) : 0;
  if (slot(95) != 0) {
    lookup(95, c95, D + 3812, 96);
  }
  if (p60) take(60, 97);
  else if (p80) take(80, 97);
  if (slot(97) != 0) {
    lowercase(97, 98);
  }
  is_process_operation = (c33 == 4);
  if (is_throttled) give(D + 3980, 16, 99);
  else if ((is_device && is_removed)) give(D + 3996, 10, 99);
  else if (is_device) give(D + 4006, 10, 99);
  else if (is_firewall) give(D + 4016, 8, 99);
  else if (is_anonymous_map) give(D + 4024, 4, 99);
  else if (present(96)) take(96, 99);
  else if (present(98)) take(98, 99);
  else if (is_process_operation) give(D + 1020, 4, 99);
  else if ((c33 == 5)) give(D + 3686, 4, 99);
  else if ((c33 == 6)) give(D + 3795, 14, 99);
  c99 = slot(99) != 0 ? code(99, D + 4028) : 0;
  if (slot(99) != 0) {
    lookup(99, c99, D + 4300, 100);
  }
  c100 = slot(100) != 0 ? code(100, D + 4424) : 0;
  p100 = present(100);
  if (slot(33) != 0) {
    lookup(33, c33, D + 4444, 101);
  }
  is_exec = ((((<u32>0x90 >> c33) & 1) != 0) && (c99 == 1));
  if (slot(71) != 0) {
    split(71, 124, 0, 0, D, 0, 102);
  }
  is_network_operation = (c33 == 8);
  if (slot(34) != 0 && (is_network_operation && p75)) {
    cut(34, D + 4480, 12, 115, 116);
  }
  p116 = present(116);
  is_dns = (c99 == 2);
  if (present(115)) take(115, 117);
  else if ((is_network_operation && !is_dns) && present(34)) take(34, 117);
  is_unix_socket = contains(117, D + 4492, 9);
  if (slot(117) != 0 && !is_unix_socket) {
    pairs(117, 4604, 134);
  }
  if (present(126)) take(126, 135);
  else if (present(132)) take(132, 135);
  else if (p75 && present(76)) take(76, 135);
  else if ((is_network_operation && is_unix_socket)) give(D + 4660, 7, 135);
  c135 = slot(135) != 0 ? code(135, D + 4684) : 0;
  is_internet = ((((<u32>0x6 >> c135) & 1) != 0) || !present(135));
  is_prevented = (((c38 == 2) && (p39 && !(c39 == 2))) || (is_alert && (!p38 && (((<u32>0x18 >> c39) & 1) != 0))));
  is_allowed = (is_detection && !is_prevented && (c39 == 2));
  if (slot(39) != 0 && !is_message) {
    lookup(39, c39, D + 4728, 178);
  }
  if (slot(26) != 0) {
    trim(26, 114);
  }
  c114 = slot(114) != 0 ? code(114, D + 4756) : 0;
  if (slot(114) != 0) {
    lookup(114, c114, D + 4832, 161);
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
    cut(117, D + 4492, 9, 122, 123);
  }
  if (slot(123) != 0) {
    cut(123, D + 4876, 18, 124, 125);
  }
  if (present(131)) take(131, 136);
  else if (present(81)) take(81, 136);
  c136 = slot(136) != 0 ? code(136, D + 4948) : 0;
  if (slot(136) != 0) {
    lookup(136, c136, D + 5108, 142);
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
  c139 = slot(139) != 0 ? code(139, D + 1936) : 0;
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
    cut(116, D + 1772, 1, 118, 119);
  }
  if (slot(119) != 0) {
    cut(119, D + 1772, 1, 120, 121);
  }
  is_ptrace = (c99 == 7);
  if (slot(35) != 0 && is_anonymous_map) {
    cut(35, D + 322, 1, 145, 146);
  }
  if (slot(145) != 0) {
    split(145, 124, 0, 0, D, 0, 149);
  }
  if (slot(146) != 0) {
    cut(146, D + 322, 1, 147, 148);
  }
  if (slot(147) != 0) {
    split(147, 124, 0, 0, D, 0, 150);
  }
  if (slot(148) != 0) {
    split(148, 124, 0, 0, D, 0, 151);
  }
  if (slot(34) != 0 && (is_device && starts(34, D + 5176, 4))) {
    cut(34, D + 5176, 4, 143, 144);
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
    split(34, 32, 0, 0, D + 5180, 3, 174);
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
  is_constant_cwd = ((c40 == 1) && ((c37 == 3) || starts(37, D + 1608, 7)));
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
    part(D + 1390, 1, 33);
    part(D + 1390, 1, 34);
    part(D + 5183, 4, 24);
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
  settle(D + 5187, 10);
}

function write(): void {
  // @timestamp
  if (slot(165) != 0 && keyword(D + 5207, 13, 165)) moved(165);
  else if (slot(164) != 0 && keyword(D + 5207, 13, 164)) moved(164);
  else if (slot(166) != 0 && keyword(D + 5207, 13, 166)) moved(166);
  else writeCollectorTime(D + 5220, 14);
  // message
  if (slot(29) != 0 && keyword(D + 5234, 10, 29)) moved(29);
  else if (slot(152) != 0 && keyword(D + 5234, 10, 152)) {}
  // tags
  if (slot(171) != 0 || slot(172) != 0) {
    openList(D + 5244, 8, false);
    if (slot(171) != 0) items(171);
    if (slot(172) != 0 && items(172)) moved(28);
    closeList();
  }
  if (slot(14) != 0 || slot(105) != 0 || slot(103) != 0 || slot(104) != 0 || slot(15) != 0) {
    const mark_container = out;
    put(D + 5252, 13);
    const from_container = out;
    // container.id
    if (slot(14) != 0 && keyword(D + 5265, 5, 14)) moved(14);
    // container.name
    if (slot(15) != 0 && keyword(D + 5270, 7, 15)) moved(15);
    if (slot(105) != 0 || slot(103) != 0 || slot(104) != 0) {
      const mark_container_image = out;
      put(D + 5277, 9);
      const from_container_image = out;
      // container.image.name
      if (slot(103) != 0 && keyword(D + 5270, 7, 103)) {}
      // container.image.tag
      if (slot(104) != 0) {
        openList(D + 5286, 7, false);
        if (slot(104) != 0) items(104);
        closeList();
      }
      if (slot(105) != 0) {
        const mark_container_image_hash = out;
        put(D + 5293, 8);
        const from_container_image_hash = out;
        // container.image.hash.all
        if (slot(105) != 0) {
          openList(D + 5301, 7, false);
          if (slot(105) != 0) items(105);
          closeList();
        }
        close(mark_container_image_hash, from_container_image_hash);
      }
      close(mark_container_image, from_container_image);
    }
    close(mark_container, from_container);
  }
  if (slot(139) != 0 || slot(90) != 0 || is_dns || slot(140) != 0 || slot(91) != 0) {
    const mark_destination = out;
    put(D + 5308, 15);
    const from_destination = out;
    // destination.address
    if (slot(139) != 0 && is_connect && keyword(D + 5323, 10, 139)) {}
    else if (slot(90) != 0 && keyword(D + 5323, 10, 90)) {}
    // destination.ip
    if (slot(139) != 0 && is_connect && ip(D + 5333, 5, 139)) {}
    else if (slot(90) != 0 && ip(D + 5333, 5, 90)) {}
    // destination.port
    if (is_dns) put(D + 5338, 10);
    else if (slot(140) != 0 && is_connect && long(D + 5338, 7, 140)) {}
    else if (slot(140) != 0 && is_tcp_accept && long(D + 5338, 7, 140)) {}
    else if (slot(91) != 0 && (present(91) && !(c91 == 1)) && long(D + 5338, 7, 91)) {}
    close(mark_destination, from_destination);
  }
  if (slot(76) != 0 || slot(79) != 0 || is_dns) {
    const mark_dns = out;
    put(D + 5348, 7);
    const from_dns = out;
    // dns.type
    if (is_dns) put(D + 5355, 15);
    if (slot(76) != 0 || slot(79) != 0) {
      const mark_dns_question = out;
      put(D + 5370, 12);
      const from_dns_question = out;
      // dns.question.name
      if (slot(76) != 0 && is_dns && keyword(D + 5270, 7, 76)) {}
      // dns.question.type
      if (slot(79) != 0 && is_dns && keyword(D + 5355, 7, 79)) {}
      close(mark_dns_question, from_dns_question);
    }
    close(mark_dns, from_dns);
  }
  const mark_ecs = out;
  put(D + 5382, 7);
  const from_ecs = out;
  // ecs.version
  put(D + 5389, 18);
  close(mark_ecs, from_ecs);
  const mark_event = out;
  put(D + 5407, 9);
  const from_event = out;
  // event.code
  if (slot(30) != 0 && keyword(D + 5416, 7, 30)) moved(30);
  // event.created
  if (slot(167) != 0 && keyword(D + 5423, 10, 167)) moved(167);
  // event.action
  if (slot(99) != 0 && !is_message && keyword(D + 5433, 9, 99)) {}
  // event.category
  if (slot(100) != 0 || slot(101) != 0 || is_detection) {
    openList(D + 5461, 12, false);
    if (slot(100) != 0 && !is_throttled) items(100);
    if (slot(101) != 0 && (!is_throttled && !p100)) items(101);
    if (is_detection) item(D + 5442, 19);
    closeList();
  }
  // event.dataset
  if (is_message) put(D + 5473, 30);
  else if (is_alert) put(D + 5503, 28);
  else if (true) put(D + 5531, 26);
  // event.kind
  if (is_detection) put(D + 5557, 15);
  else put(D + 5572, 15);
  // event.module
  put(D + 5587, 21);
  // event.outcome
  if (slot(178) != 0 && keyword(D + 5608, 10, 178)) {}
  else if (!is_message) put(D + 5618, 20);
  // event.provider
  if (slot(37) != 0 && keyword(D + 5638, 11, 37)) moved(37);
  else put(D + 5649, 23);
  // event.reason
  if (slot(39) != 0 && (p39 && !(c39 == 2)) && keyword(D + 5672, 9, 39)) moved(39);
  // event.severity
  if ((is_throttled || is_message)) put(D + 5681, 13);
  else if (slot(161) != 0 && long(D + 5681, 11, 161)) {}
  else if ((is_detection && is_unset_severity && is_prevented)) put(D + 5694, 14);
  else if ((is_detection && is_unset_severity)) put(D + 5708, 14);
  else if (!is_detection) put(D + 5681, 13);
  // event.type
  openList(D + 5871, 8, false);
  if ((is_exec && (c39 == 2))) item(D + 5722, 5);
  if ((((<u32>0x380 >> c99) & 1) != 0)) item(D + 5727, 6);
  if (((((<u32>0x3c00 >> c99) & 1) != 0) || ((c99 == 8) && has(102, D + 5740)))) item(D + 5760, 8);
  if (((((<u32>0x3fc000 >> c99) & 1) != 0) || ((c99 == 8) && has(102, D + 5800)))) item(D + 5836, 6);
  if ((((<u32>0xc00000 >> c99) & 1) != 0)) item(D + 5842, 8);
  if ((((<u32>0x3000010 >> c99) & 1) != 0)) item(D + 5850, 10);
  if (((((<u32>0x1000010 >> c99) & 1) != 0) && is_internet && !is_prevented)) item(D + 5722, 5);
  if (is_dns) item(D + 2420, 8);
  if ((c99 == 26)) item(D + 5722, 5);
  if ((c99 == 27)) item(D + 3784, 3);
  if ((is_message || is_throttled || (((<u32>0x7000006c >> c99) & 1) != 0) || (is_exec && !(c39 == 2) && !(is_detection && is_prevented)) || (!p100 && !is_throttled))) item(D + 5860, 4);
  if ((is_detection && is_prevented)) item(D + 1487, 6);
  if (is_allowed) item(D + 5864, 7);
  closeList();
  writeOriginal(D + 5879, 12);
  close(mark_event, from_event);
  const mark_file = out;
  put(D + 5891, 8);
  const from_file = out;
  // directory extension name
  run(D + 5923);
  // file.gid
  if (slot(73) != 0 && ((c99 == 17) && (present(73) && !(((<u32>0x6 >> c73) & 1) != 0))) && keyword(D + 5959, 6, 73)) {}
  // file.path
  if (slot(124) != 0 && keyword(D + 5965, 7, 124)) {}
  else if (slot(65) != 0 && (((<u32>0x300000 >> c99) & 1) != 0) && keyword(D + 5965, 7, 65)) {}
  else if (slot(34) != 0 && is_file_path && keyword(D + 5965, 7, 34)) moved(34);
  // file.type
  if (((((<u32>0x800800 >> c99) & 1) != 0) || (is_file_path && has(102, D + 6008)))) put(D + 5972, 13);
  else if ((c99 == 12)) put(D + 6028, 17);
  else if (present(124)) put(D + 6045, 16);
  // file.uid
  if (slot(72) != 0 && ((c99 == 17) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 6061, 6, 72)) {}
  if (slot(50) != 0) {
    const mark_file_hash = out;
    put(D + 5293, 8);
    const from_file_hash = out;
    // file.hash.sha256
    if (slot(50) != 0 && (is_sha256 && is_file_path) && keyword(D + 6067, 9, 50)) moved(50);
    close(mark_file_hash, from_file_hash);
  }
  close(mark_file, from_file);
  if (slot(5) != 0 || slot(6) != 0 || slot(7) != 0) {
    const mark_host = out;
    put(D + 6076, 8);
    const from_host = out;
    // host.hostname
    if (slot(5) != 0 && keyword(D + 6084, 11, 5)) moved(5);
    // host.id
    if (slot(6) != 0 && keyword(D + 5265, 5, 6)) moved(6);
    // host.name
    if (slot(5) != 0 && keyword(D + 5270, 7, 5)) moved(5);
    // host.ip
    if (slot(7) != 0) {
      openList(D + 6095, 6, false);
      if (slot(7) != 0 && ipItems(7)) moved(7);
      closeList();
    }
    close(mark_host, from_host);
  }
  if (slot(179) != 0 || slot(153) != 0 || slot(154) != 0 || slot(155) != 0 || slot(156) != 0 || slot(157) != 0 || slot(158) != 0 || slot(159) != 0 || slot(160) != 0) {
    const mark_log = out;
    put(D + 6101, 7);
    const from_log = out;
    // log.level
    if (slot(179) != 0 && keyword(D + 6108, 8, 179)) {}
    if (slot(153) != 0 || slot(154) != 0 || slot(155) != 0 || slot(156) != 0 || slot(157) != 0 || slot(158) != 0 || slot(159) != 0 || slot(160) != 0) {
      const mark_log_syslog = out;
      put(D + 6116, 10);
      const from_log_syslog = out;
      // appname hostname msgid priority procid version
      run(D + 6164);
      if (slot(154) != 0) {
        const mark_log_syslog_facility = out;
        put(D + 6212, 12);
        const from_log_syslog_facility = out;
        // log.syslog.facility.code
        if (slot(154) != 0 && long(D + 5416, 7, 154)) {}
        close(mark_log_syslog_facility, from_log_syslog_facility);
      }
      if (slot(159) != 0) {
        const mark_log_syslog_severity = out;
        put(D + 6224, 12);
        const from_log_syslog_severity = out;
        // log.syslog.severity.code
        if (slot(159) != 0 && long(D + 5416, 7, 159)) {}
        close(mark_log_syslog_severity, from_log_syslog_severity);
      }
      close(mark_log_syslog, from_log_syslog);
    }
    close(mark_log, from_log);
  }
  const mark_network = out;
  put(D + 6236, 11);
  const from_network = out;
  // network.direction
  if ((((c99 == 4) && is_internet) || is_dns || (is_firewall && (c34 == 1)))) put(D + 6247, 21);
  else if ((((c99 == 24) && is_internet) || (is_firewall && (c34 == 2)))) put(D + 6268, 22);
  // network.protocol
  if (is_dns) put(D + 6290, 17);
  // network.transport
  if (slot(142) != 0 && keyword(D + 6307, 12, 142)) {}
  else if ((((<u32>0x6 >> c75) & 1) != 0)) put(D + 6319, 18);
  else if (is_dns) put(D + 6337, 18);
  else if ((is_internet && is_default_protocol && has(138, D + 6368))) put(D + 6319, 18);
  else if ((is_internet && is_default_protocol && has(138, D + 6400))) put(D + 6337, 18);
  // network.type
  if (contains(141, D + 1435, 1)) put(D + 6420, 14);
  else if (contains(141, D + 864, 1)) put(D + 6434, 14);
  close(mark_network, from_network);
  const mark_observer = out;
  put(D + 6448, 12);
  const from_observer = out;
  // observer.version
  if (slot(47) != 0 && keyword(D + 5389, 10, 47)) moved(47);
  // observer.product
  put(D + 6460, 22);
  // observer.type
  put(D + 6482, 26);
  // observer.vendor
  put(D + 6508, 21);
  close(mark_observer, from_observer);
  if (slot(53) != 0 || slot(4) != 0 || slot(8) != 0 || slot(168) != 0 || slot(12) != 0 || slot(9) != 0 || is_pod) {
    const mark_orchestrator = out;
    put(D + 6529, 16);
    const from_orchestrator = out;
    // orchestrator.namespace
    if (slot(8) != 0 && (p8 && !(c8 == 1)) && keyword(D + 6545, 12, 8)) moved(8);
    // orchestrator.type
    if (is_pod) put(D + 6557, 20);
    if (slot(53) != 0 || slot(4) != 0) {
      const mark_orchestrator_cluster = out;
      put(D + 6577, 11);
      const from_orchestrator_cluster = out;
      // orchestrator.cluster.id
      if (slot(53) != 0 && keyword(D + 5265, 5, 53)) moved(53);
      // orchestrator.cluster.name
      if (slot(4) != 0 && (present(4) && !(c4 == 1)) && keyword(D + 5270, 7, 4)) moved(4);
      close(mark_orchestrator_cluster, from_orchestrator_cluster);
    }
    if (slot(168) != 0 || slot(12) != 0 || slot(9) != 0 || is_pod) {
      const mark_orchestrator_resource = out;
      put(D + 6588, 12);
      const from_orchestrator_resource = out;
      // orchestrator.resource.label
      if (slot(168) != 0) {
        openList(D + 6600, 9, false);
        if (slot(168) != 0) items(168);
        closeList();
      }
      // orchestrator.resource.name
      if (slot(12) != 0 && is_pod && keyword(D + 5270, 7, 12)) moved(12);
      // orchestrator.resource.type
      if (is_pod) put(D + 6609, 13);
      if (slot(9) != 0) {
        const mark_orchestrator_resource_parent = out;
        put(D + 6622, 10);
        const from_orchestrator_resource_parent = out;
        // orchestrator.resource.parent.type
        if (slot(9) != 0 && keyword(D + 5355, 7, 9)) moved(9);
        close(mark_orchestrator_resource_parent, from_orchestrator_resource_parent);
      }
      close(mark_orchestrator_resource, from_orchestrator_resource);
    }
    close(mark_orchestrator, from_orchestrator);
  }
  if (slot(54) != 0) {
    const mark_organization = out;
    put(D + 6632, 16);
    const from_organization = out;
    // organization.id
    if (slot(54) != 0 && keyword(D + 5265, 5, 54)) moved(54);
    close(mark_organization, from_organization);
  }
  if (slot(174) != 0 || slot(32) != 0 || slot(34) != 0 || slot(24) != 0 || slot(48) != 0 || slot(50) != 0 || slot(162) != 0 || slot(170) != 0 || slot(23) != 0 || slot(49) != 0 || slot(169) != 0 || slot(163) != 0 || slot(17) != 0 || slot(19) != 0 || slot(18) != 0 || slot(112) != 0 || slot(113) != 0 || slot(21) != 0 || slot(22) != 0 || slot(20) != 0 || slot(40) != 0) {
    const mark_process = out;
    put(D + 6648, 11);
    const from_process = out;
    // process.args
    if (slot(174) != 0) {
      openList(D + 6659, 8, true);
      if (slot(174) != 0) items(174);
      closeList();
    }
    // process.command_line
    if (slot(32) != 0 && !is_process_operation && keyword(D + 6667, 15, 32)) moved(32);
    else if (slot(32) != 0 && is_ptrace && keyword(D + 6667, 15, 32)) moved(32);
    else if (slot(34) != 0 && is_exec && keyword(D + 6667, 15, 34)) moved(34);
    // process.executable
    if (slot(34) != 0 && is_fileless && keyword(D + 6682, 13, 34)) moved(34);
    else if (slot(24) != 0 && keyword(D + 6682, 13, 24)) moved(24);
    // process.name
    if (slot(162) != 0 && keyword(D + 5270, 7, 162)) {}
    else if (slot(170) != 0 && keyword(D + 5270, 7, 170)) {}
    // process.pid
    if (slot(18) != 0 && (p18 && !(c18 == 1)) && long(D + 6695, 6, 18)) movedLong(18);
    // process.vpid
    if (slot(20) != 0 && (p20 && !(c20 == 1)) && long(D + 6701, 7, 20)) movedLong(20);
    // process.working_directory
    if (slot(40) != 0 && !is_constant_cwd && keyword(D + 6708, 20, 40)) moved(40);
    if (slot(48) != 0 || slot(50) != 0) {
      const mark_process_hash = out;
      put(D + 5293, 8);
      const from_process_hash = out;
      // process.hash.sha256
      if (slot(48) != 0 && is_sha256 && keyword(D + 6067, 9, 48)) moved(48);
      else if (slot(50) != 0 && (is_sha256 && is_exec) && keyword(D + 6067, 9, 50)) moved(50);
      close(mark_process_hash, from_process_hash);
    }
    if (slot(23) != 0 || slot(32) != 0 || slot(49) != 0 || slot(169) != 0 || slot(163) != 0 || slot(17) != 0 || slot(19) != 0) {
      const mark_process_parent = out;
      put(D + 6622, 10);
      const from_process_parent = out;
      // process.parent.executable
      if (slot(23) != 0 && keyword(D + 6682, 13, 23)) moved(23);
      else if (slot(32) != 0 && is_exec && keyword(D + 6682, 13, 32)) moved(32);
      // process.parent.name
      if (slot(169) != 0 && keyword(D + 5270, 7, 169)) {}
      else if (slot(163) != 0 && keyword(D + 5270, 7, 163)) {}
      // process.parent.pid
      if (slot(17) != 0 && (present(17) && !(c17 == 1)) && long(D + 6695, 6, 17)) movedLong(17);
      // process.parent.vpid
      if (slot(19) != 0 && (present(19) && !(c19 == 1)) && long(D + 6701, 7, 19)) movedLong(19);
      if (slot(49) != 0) {
        const mark_process_parent_hash = out;
        put(D + 5293, 8);
        const from_process_parent_hash = out;
        // process.parent.hash.sha256
        if (slot(49) != 0 && is_sha256 && keyword(D + 6067, 9, 49)) moved(49);
        close(mark_process_parent_hash, from_process_parent_hash);
      }
      close(mark_process_parent, from_process_parent);
    }
    if (slot(112) != 0 || slot(113) != 0) {
      const mark_process_tty = out;
      put(D + 6728, 7);
      const from_process_tty = out;
      if (slot(112) != 0 || slot(113) != 0) {
        const mark_process_tty_char_device = out;
        put(D + 6735, 15);
        const from_process_tty_char_device = out;
        // process.tty.char_device.major
        if (slot(112) != 0 && long(D + 6750, 8, 112)) {}
        // process.tty.char_device.minor
        if (slot(113) != 0 && long(D + 6758, 8, 113)) {}
        close(mark_process_tty_char_device, from_process_tty_char_device);
      }
      close(mark_process_tty, from_process_tty);
    }
    if (slot(21) != 0 || slot(22) != 0) {
      const mark_process_user = out;
      put(D + 6766, 8);
      const from_process_user = out;
      // process.user.id
      if (slot(21) != 0 && (is_acting_process && is_exec && (p21 && !(((<u32>0x6 >> c21) & 1) != 0))) && keyword(D + 5265, 5, 21)) moved(21);
      // process.user.name
      if (slot(22) != 0 && (is_acting_process && is_exec) && keyword(D + 5270, 7, 22)) moved(22);
      close(mark_process_user, from_process_user);
    }
    close(mark_process, from_process);
  }
  if (slot(48) != 0 || slot(49) != 0 || slot(50) != 0 || slot(121) != 0 || slot(76) != 0 || slot(5) != 0 || slot(139) != 0 || slot(88) != 0 || slot(90) != 0 || slot(7) != 0 || slot(22) != 0) {
    const mark_related = out;
    put(D + 6774, 11);
    const from_related = out;
    // related.hash
    if (slot(48) != 0 || slot(49) != 0 || slot(50) != 0) {
      openList(D + 6785, 8, false);
      if (slot(48) != 0) items(48);
      if (slot(49) != 0) items(49);
      if (slot(50) != 0) items(50);
      closeList();
    }
    // related.hosts
    if (slot(121) != 0 || slot(76) != 0 || slot(5) != 0) {
      openList(D + 6793, 9, false);
      if (slot(121) != 0) items(121);
      if (slot(76) != 0 && is_dns) items(76);
      if (slot(5) != 0) items(5);
      closeList();
    }
    // related.ip
    if (slot(139) != 0 || slot(88) != 0 || slot(90) != 0 || slot(7) != 0) {
      openList(D + 6095, 6, false);
      if (slot(139) != 0 && (p139 && !(((<u32>0x6 >> c139) & 1) != 0))) ipItems(139);
      if (slot(88) != 0 && (p88 && !(((<u32>0x6 >> c88) & 1) != 0))) ipItems(88);
      if (slot(90) != 0 && (present(90) && !(((<u32>0x6 >> c90) & 1) != 0))) ipItems(90);
      if (slot(7) != 0 && (present(7) && !(((<u32>0x6 >> c7) & 1) != 0))) ipItems(7);
      closeList();
    }
    // related.user
    if (slot(22) != 0) {
      openList(D + 6802, 8, false);
      if (slot(22) != 0 && is_acting_process) items(22);
      closeList();
    }
    close(mark_related, from_related);
  }
  if (slot(173) != 0 || slot(29) != 0 || slot(25) != 0) {
    const mark_rule = out;
    put(D + 6810, 8);
    const from_rule = out;
    // rule.category
    if (slot(173) != 0 && keyword(D + 5461, 11, 173)) {}
    // rule.name
    if (slot(25) != 0 && keyword(D + 5270, 7, 25)) moved(25);
    // rule.description
    if (slot(29) != 0 && is_alert && keyword(D + 6818, 14, 29)) moved(29);
    close(mark_rule, from_rule);
  }
  if (slot(139) != 0 || slot(140) != 0) {
    const mark_server = out;
    put(D + 6832, 10);
    const from_server = out;
    // server.address
    if (slot(139) != 0 && is_serve && keyword(D + 5323, 10, 139)) {}
    // server.ip
    if (slot(139) != 0 && is_serve && ip(D + 5333, 5, 139)) {}
    // server.port
    if (slot(140) != 0 && is_serve && long(D + 5338, 7, 140)) {}
    close(mark_server, from_server);
  }
  if (slot(139) != 0 || slot(88) != 0 || slot(140) != 0 || slot(89) != 0) {
    const mark_source = out;
    put(D + 6842, 10);
    const from_source = out;
    // source.address
    if (slot(139) != 0 && (c99 == 24) && keyword(D + 5323, 10, 139)) {}
    else if (slot(88) != 0 && keyword(D + 5323, 10, 88)) {}
    // source.ip
    if (slot(139) != 0 && (c99 == 24) && ip(D + 5333, 5, 139)) {}
    else if (slot(88) != 0 && ip(D + 5333, 5, 88)) {}
    // source.port
    if (slot(140) != 0 && ((c99 == 24) && !p75) && long(D + 5338, 7, 140)) {}
    else if (slot(89) != 0 && (present(89) && !(c89 == 1)) && long(D + 5338, 7, 89)) {}
    close(mark_source, from_source);
  }
  if (is_attack || slot(109) != 0 || slot(110) != 0 || slot(111) != 0) {
    const mark_threat = out;
    put(D + 6852, 10);
    const from_threat = out;
    // threat.framework
    if (is_attack) put(D + 6862, 27);
    if (slot(109) != 0) {
      const mark_threat_tactic = out;
      put(D + 6889, 10);
      const from_threat_tactic = out;
      // threat.tactic.id
      if (slot(109) != 0) {
        openList(D + 6899, 6, false);
        if (slot(109) != 0) items(109);
        closeList();
      }
      close(mark_threat_tactic, from_threat_tactic);
    }
    if (slot(110) != 0 || slot(111) != 0) {
      const mark_threat_technique = out;
      put(D + 6905, 13);
      const from_threat_technique = out;
      // threat.technique.id
      if (slot(110) != 0) {
        openList(D + 6899, 6, false);
        if (slot(110) != 0) items(110);
        closeList();
      }
      if (slot(111) != 0) {
        const mark_threat_technique_subtechnique = out;
        put(D + 6918, 16);
        const from_threat_technique_subtechnique = out;
        // threat.technique.subtechnique.id
        if (slot(111) != 0) {
          openList(D + 6899, 6, false);
          if (slot(111) != 0) items(111);
          closeList();
        }
        close(mark_threat_technique_subtechnique, from_threat_technique_subtechnique);
      }
      close(mark_threat_technique, from_threat_technique);
    }
    close(mark_threat, from_threat);
  }
  if (slot(72) != 0 || slot(21) != 0 || slot(22) != 0) {
    const mark_user = out;
    put(D + 6766, 8);
    const from_user = out;
    // user.id
    if (slot(21) != 0 && (is_acting_process && (p21 && !(((<u32>0x6 >> c21) & 1) != 0))) && keyword(D + 5265, 5, 21)) moved(21);
    // user.name
    if (slot(22) != 0 && is_acting_process && keyword(D + 5270, 7, 22)) moved(22);
    if (slot(72) != 0) {
      const mark_user_effective = out;
      put(D + 6934, 13);
      const from_user_effective = out;
      // user.effective.id
      if (slot(72) != 0 && ((c99 == 18) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 5265, 5, 72)) {}
      if (slot(72) != 0) {
        const mark_user_effective_group = out;
        put(D + 6947, 9);
        const from_user_effective_group = out;
        // user.effective.group.id
        if (slot(72) != 0 && ((c99 == 19) && (p72 && !(((<u32>0x6 >> c72) & 1) != 0))) && keyword(D + 5265, 5, 72)) {}
        close(mark_user_effective_group, from_user_effective_group);
      }
      close(mark_user_effective, from_user_effective);
    }
    close(mark_user, from_user);
  }
  const mark_kubearmor = out;
  put(D + 6956, 13);
  const from_kubearmor = out;
  // fd kfunc kprobe lsm mode syscall
  run(D + 7014);
  // kubearmor.args_truncated
  if ((is_exec && ends(34, D + 5179, 4))) put(D + 7062, 22);
  // kubearmor.capability
  if (slot(94) != 0 && (c80 == 1) && keyword(D + 7084, 13, 94)) {}
  else if (slot(34) != 0 && (c33 == 6) && keyword(D + 7084, 13, 34)) moved(34);
  // kubearmor.flags
  if (slot(102) != 0) {
    openList(D + 7097, 9, false);
    if (slot(102) != 0) items(102);
    closeList();
  }
  if (slot(83) != 0 || slot(144) != 0 || slot(86) != 0 || slot(85) != 0 || slot(84) != 0 || slot(87) != 0) {
    const mark_kubearmor_device = out;
    put(D + 7106, 10);
    const from_kubearmor_device = out;
    // class class_name level protocol subclass syspath
    run(D + 7158);
    close(mark_kubearmor_device, from_kubearmor_device);
  }
  if (slot(151) != 0 || slot(150) != 0 || slot(149) != 0) {
    const mark_kubearmor_mmap = out;
    put(D + 7206, 8);
    const from_kubearmor_mmap = out;
    // kubearmor.mmap.flags
    if (slot(151) != 0) {
      openList(D + 7097, 9, false);
      if (slot(151) != 0) items(151);
      closeList();
    }
    // kubearmor.mmap.protection
    if (slot(150) != 0) {
      openList(D + 7214, 14, false);
      if (slot(150) != 0) items(150);
      closeList();
    }
    // kubearmor.mmap.requested_protection
    if (slot(149) != 0) {
      openList(D + 7228, 24, false);
      if (slot(149) != 0) items(149);
      closeList();
    }
    close(mark_kubearmor_mmap, from_kubearmor_mmap);
  }
  if (slot(68) != 0 || slot(66) != 0 || slot(67) != 0 || slot(69) != 0 || slot(64) != 0 || slot(65) != 0) {
    const mark_kubearmor_mount = out;
    put(D + 7252, 9);
    const from_kubearmor_mount = out;
    // kubearmor.mount.data
    if (slot(68) != 0 && (c99 == 20) && keyword(D + 7261, 7, 68)) {}
    // kubearmor.mount.filesystem
    if (slot(66) != 0 && (c99 == 20) && keyword(D + 7268, 13, 66)) {}
    // kubearmor.mount.flags
    if (slot(67) != 0 && (c99 == 20) && keyword(D + 7097, 8, 67)) {}
    else if (slot(69) != 0 && (c99 == 21) && keyword(D + 7097, 8, 69)) {}
    // kubearmor.mount.source
    if (slot(64) != 0 && (c99 == 20) && keyword(D + 6842, 9, 64)) {}
    // kubearmor.mount.target
    if (slot(65) != 0 && (((<u32>0x300000 >> c99) & 1) != 0) && keyword(D + 7281, 9, 65)) {}
    close(mark_kubearmor_mount, from_kubearmor_mount);
  }
  if (slot(92) != 0 || slot(93) != 0) {
    const mark_kubearmor_quota = out;
    put(D + 7290, 9);
    const from_kubearmor_quota = out;
    // kubearmor.quota.level
    if (slot(92) != 0 && keyword(D + 6108, 8, 92)) {}
    // kubearmor.quota.limit
    if (slot(93) != 0 && keyword(D + 7299, 8, 93)) {}
    close(mark_kubearmor_quota, from_kubearmor_quota);
  }
  if (slot(118) != 0 || slot(121) != 0 || slot(120) != 0) {
    const mark_kubearmor_remote = out;
    put(D + 7307, 10);
    const from_kubearmor_remote = out;
    // kubearmor.remote.name
    if (slot(121) != 0 && keyword(D + 5270, 7, 121)) {}
    // kubearmor.remote.kind
    if (slot(118) != 0 && p116 && keyword(D + 5557, 7, 118)) {}
    // kubearmor.remote.namespace
    if (slot(120) != 0 && p116 && keyword(D + 6545, 12, 120)) {}
    close(mark_kubearmor_remote, from_kubearmor_remote);
  }
  if (slot(135) != 0 || slot(136) != 0 || slot(138) != 0) {
    const mark_kubearmor_socket = out;
    put(D + 7317, 10);
    const from_kubearmor_socket = out;
    // kubearmor.socket.family
    if (slot(135) != 0 && keyword(D + 7327, 9, 135)) {}
    // kubearmor.socket.protocol
    if (slot(136) != 0 && !is_firewall && keyword(D + 6290, 11, 136)) {}
    // kubearmor.socket.type
    if (slot(138) != 0) {
      openList(D + 5871, 8, false);
      if (slot(138) != 0) items(138);
      closeList();
    }
    close(mark_kubearmor_socket, from_kubearmor_socket);
  }
  if (slot(63) != 0 || slot(62) != 0 || slot(61) != 0) {
    const mark_kubearmor_target = out;
    put(D + 7336, 10);
    const from_kubearmor_target = out;
    // kubearmor.target.executable
    if (slot(63) != 0 && is_ptrace && keyword(D + 6682, 13, 63)) {}
    // kubearmor.target.pid
    if (slot(62) != 0 && is_ptrace && long(D + 6695, 6, 62)) {}
    // kubearmor.target.request
    if (slot(61) != 0 && is_ptrace && keyword(D + 7346, 10, 61)) {}
    close(mark_kubearmor_target, from_kubearmor_target);
  }
  const mark_kubearmor_exec = out;
  put(D + 7356, 8);
  const from_kubearmor_exec = out;
  // comm id
  run(D + 7371);
  writeUnknown(2);
  close(mark_kubearmor_exec, from_kubearmor_exec);
  const mark_kubearmor_owner = out;
  put(D + 7403, 9);
  const from_kubearmor_owner = out;
  // name namespace ref
  run(D + 7418);
  writeUnknown(1);
  close(mark_kubearmor_owner, from_kubearmor_owner);
  // action atags cluster_id cluster_name component_name container_id container_image container_name cwd data dropping_alerts_interval enforcer event_data event_type hash_algo hash_id host_ip host_name host_pid host_ppid instance_group instance_id kubearmor_version labels level max_alerts_per_sec message namespace_name node_id observed_time_unix_nano oid operation parent_hash parent_process_name pid pod_name policy_name ppid process_hash process_name resource resource_hash result severity source tags tenant_id time_unix_nano timestamp tty type uid updated_time user_name workload
  run(D + 8048);
  writeUnknown(0);
  writeOthers(D + 8292, 9);
  close(mark_kubearmor, from_kubearmor);
}

function filter(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 11784);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2471, derive, write);
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
  105,114,101,119,97,108,108,80,114,111,99,101,115,115,70,105,108,101,67,97,112,97,98,105,108,105,116,105,101,115,83,121,
  115,99,97,108,108,0,0,0,60,0,0,0,5,4,206,0,8,7,52,0,0,0,0,0,0,0,0,0,7,7,222,0,
  3,15,184,0,2,6,178,0,4,7,199,0,1,14,164,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  6,12,210,0,0,0,0,0,0,0,0,0,107,117,98,101,97,114,109,111,114,0,0,0,62,0,0,0,0,0,0,0,
  1,9,44,1,0,0,0,0,0,0,0,0,62,0,0,0,2,3,85,0,0,0,0,0,0,0,0,0,1,5,164,0,
  78,97,109,101,78,97,109,101,115,112,97,99,101,82,101,102,110,97,109,101,110,97,109,101,115,112,97,99,101,114,101,102,
  6,0,0,0,96,1,0,0,4,0,0,0,100,1,0,0,9,0,0,0,109,1,0,0,3,0,0,0,112,1,0,0,
  4,0,0,0,116,1,0,0,9,0,0,0,125,1,0,0,3,0,0,0,67,108,97,115,115,68,97,100,100,114,68,97,
  116,97,68,101,115,116,105,110,97,116,105,111,110,73,80,68,101,115,116,105,110,97,116,105,111,110,80,111,114,116,68,111,
  109,97,105,110,70,100,70,105,108,101,115,121,115,116,101,109,70,108,97,103,70,108,97,103,115,71,114,111,117,112,75,102,
  117,110,99,75,112,114,111,98,101,76,101,118,101,108,76,115,109,77,111,100,101,77,111,117,110,116,102,108,97,103,80,105,
  100,80,114,111,116,111,99,111,108,81,116,121,112,101,81,117,111,116,97,76,101,118,101,108,81,117,111,116,97,76,105,109,
  105,116,82,101,109,111,116,101,105,112,82,101,113,117,101,115,116,83,97,95,102,97,109,105,108,121,83,105,110,95,97,100,
  100,114,83,105,110,95,112,111,114,116,83,111,117,114,99,101,83,111,117,114,99,101,73,80,83,111,117,114,99,101,80,111,
  114,116,83,117,98,67,108,97,115,115,83,117,110,95,112,97,116,104,83,121,115,80,97,116,104,84,97,114,103,101,116,84,
  121,112,101,85,115,101,114,105,100,0,0,0,39,0,0,0,180,1,0,0,5,0,0,0,185,1,0,0,5,0,0,0,
  190,1,0,0,4,0,0,0,194,1,0,0,13,0,0,0,207,1,0,0,15,0,0,0,222,1,0,0,6,0,0,0,
  228,1,0,0,2,0,0,0,230,1,0,0,10,0,0,0,240,1,0,0,4,0,0,0,244,1,0,0,5,0,0,0,
  249,1,0,0,5,0,0,0,254,1,0,0,5,0,0,0,3,2,0,0,6,0,0,0,9,2,0,0,5,0,0,0,
  14,2,0,0,3,0,0,0,17,2,0,0,4,0,0,0,21,2,0,0,9,0,0,0,30,2,0,0,3,0,0,0,
  218,1,0,0,4,0,0,0,199,0,0,0,7,0,0,0,33,2,0,0,8,0,0,0,41,2,0,0,5,0,0,0,
  46,2,0,0,10,0,0,0,56,2,0,0,10,0,0,0,66,2,0,0,8,0,0,0,74,2,0,0,7,0,0,0,
  81,2,0,0,9,0,0,0,90,2,0,0,8,0,0,0,98,2,0,0,8,0,0,0,106,2,0,0,6,0,0,0,
  112,2,0,0,8,0,0,0,120,2,0,0,10,0,0,0,130,2,0,0,8,0,0,0,138,2,0,0,8,0,0,0,
  146,2,0,0,7,0,0,0,222,0,0,0,7,0,0,0,153,2,0,0,6,0,0,0,159,2,0,0,4,0,0,0,
  163,2,0,0,6,0,0,0,69,120,101,99,73,68,69,120,101,99,117,116,97,98,108,101,78,97,109,101,101,120,101,99,
  73,68,101,120,101,99,117,116,97,98,108,101,78,97,109,101,4,0,0,0,232,3,0,0,6,0,0,0,238,3,0,0,
  14,0,0,0,252,3,0,0,6,0,0,0,2,4,0,0,14,0,0,0,254,0,0,0,128,1,0,0,37,0,0,0,
  172,2,0,0,253,0,0,0,16,4,0,0,0,0,0,0,0,0,0,0,67,108,117,115,116,101,114,78,97,109,101,72,
  111,115,116,78,97,109,101,78,97,109,101,115,112,97,99,101,78,97,109,101,80,111,100,78,97,109,101,76,97,98,101,108,
  115,67,111,110,116,97,105,110,101,114,78,97,109,101,67,111,110,116,97,105,110,101,114,73,68,67,111,110,116,97,105,110,
  101,114,73,109,97,103,101,80,111,108,105,99,121,78,97,109,101,83,101,118,101,114,105,116,121,82,101,115,111,117,114,99,
  101,79,112,101,114,97,116,105,111,110,65,99,116,105,111,110,69,118,101,110,116,68,97,116,97,69,110,102,111,114,99,101,
  114,82,101,115,117,108,116,0,59,0,0,0,17,4,190,1,9,4,159,2,14,8,185,4,0,0,0,0,0,0,0,0,
  20,6,225,4,6,13,129,4,0,0,0,0,7,11,142,4,0,0,0,0,3,13,103,4,2,8,95,4,11,8,177,4,
  0,0,0,0,0,0,0,0,0,0,0,0,10,10,167,4,8,14,153,4,0,0,0,0,0,0,0,0,5,6,123,4,
  1,11,84,4,0,0,0,0,19,8,217,4,16,6,202,4,4,7,116,4,18,9,208,4,0,0,0,0,0,0,0,0,
  13,6,106,2,12,7,8,0,15,9,193,4,61,61,32,0,5,0,0,0,1,0,0,0,4,0,0,0,5,0,0,0,
  52,0,0,0,29,0,0,0,1,0,0,0,30,0,0,0,8,0,0,0,7,0,0,0,67,69,70,58,48,124,65,99,
  99,117,107,110,111,120,124,75,117,98,101,97,114,109,111,114,124,65,108,101,114,116,61,82,101,109,111,118,101,100,80,97,
  115,115,101,100,80,101,114,109,105,115,115,105,111,110,32,100,101,110,105,101,100,79,112,101,114,97,116,105,111,110,32,110,
  111,116,32,112,101,114,109,105,116,116,101,100,79,112,101,114,97,116,105,111,110,32,110,111,119,32,105,110,32,112,114,111,
  103,114,101,115,115,0,0,0,61,0,0,0,5,25,236,5,0,0,0,0,0,0,0,0,2,6,190,5,4,23,213,5,
  1,7,183,5,0,0,0,0,3,17,196,5,66,108,111,99,107,0,0,0,62,0,0,0,2,5,44,6,0,0,0,0,
  1,6,183,5,0,0,0,0,80,82,69,83,69,84,45,65,110,111,110,77,97,112,69,120,101,99,117,116,105,111,110,80,
  114,101,115,101,116,80,82,69,83,69,84,45,70,105,108,101,108,101,115,115,69,120,101,99,117,116,105,111,110,80,114,101,
  115,101,116,66,80,70,76,83,77,0,0,0,61,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  2,30,101,6,0,0,0,0,1,29,72,6,3,6,131,6,62,0,0,0,0,0,0,0,1,1,156,5,0,0,0,0,
  0,0,0,0,99,111,110,116,97,105,110,101,114,95,110,97,109,101,115,112,97,99,101,0,62,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,19,196,6,47,0,0,0,62,0,0,0,0,0,0,0,0,0,0,0,1,1,236,6,
  0,0,0,0,115,104,97,50,53,54,83,72,65,50,53,54,62,0,0,0,0,0,0,0,0,0,0,0,1,6,4,7,
  2,6,10,7,69,71,82,69,83,83,73,78,71,82,69,83,83,0,0,0,62,0,0,0,1,6,36,7,2,7,42,7,
  0,0,0,0,0,0,0,0,100,101,102,97,117,108,116,0,62,0,0,0,0,0,0,0,0,0,0,0,1,7,72,7,
  0,0,0,0,45,49,52,50,57,52,57,54,55,50,57,53,62,0,0,0,0,0,0,0,2,10,102,7,1,2,100,7,
  0,0,0,0,48,46,48,46,48,46,48,58,58,0,0,0,62,0,0,0,0,0,0,0,0,0,0,0,1,7,132,7,
  2,2,139,7,115,121,115,99,97,108,108,61,83,89,83,95,80,84,82,65,67,69,32,114,101,113,117,101,115,116,112,105,
  100,112,114,111,99,101,115,115,61,0,0,0,1,7,164,7,2,7,183,7,4,7,193,7,3,3,190,7,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,115,121,115,99,97,108,108,61,83,89,83,95,77,79,85,78,84,32,116,97,
  114,103,101,116,102,105,108,101,115,121,115,116,101,109,109,111,117,110,116,102,108,97,103,100,97,116,97,0,60,0,0,0,
  1,7,164,7,0,0,0,0,0,0,0,0,3,6,254,7,0,0,0,0,0,0,0,0,5,9,14,8,0,0,0,0,
  0,0,0,0,0,0,0,0,2,6,187,4,6,4,23,8,4,10,4,8,0,0,0,0,0,0,0,0,0,0,0,0,
  115,121,115,99,97,108,108,61,83,89,83,95,85,77,79,85,78,84,50,32,61,0,0,0,1,7,164,7,2,6,254,7,
  0,0,0,0,0,0,0,0,0,0,0,0,3,4,26,2,0,0,0,0,0,0,0,0,102,100,102,108,97,103,115,117,
  115,101,114,105,100,103,114,111,117,112,109,111,100,101,0,0,60,0,0,0,1,7,164,7,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,5,154,8,0,0,0,0,7,4,170,8,3,4,26,2,
  6,5,165,8,0,0,0,0,5,6,159,8,0,0,0,0,2,2,152,8,107,112,114,111,98,101,61,100,111,109,97,105,
  110,0,0,0,62,0,0,0,2,6,251,8,0,0,0,0,0,0,0,0,1,6,244,8,107,102,117,110,99,61,100,97,
  100,100,114,113,116,121,112,101,61,0,0,0,2,6,251,8,4,5,35,9,0,0,0,0,0,0,0,0,3,5,30,9,
  0,0,0,0,0,0,0,0,1,5,24,9,108,115,109,61,83,79,67,75,69,84,95,83,69,78,68,77,83,71,32,0,
  62,0,0,0,0,0,0,0,1,3,76,9,0,0,0,0,2,6,251,8,112,114,111,116,111,99,111,108,61,0,0,0,
  0,0,0,0,0,0,0,0,1,3,76,9,0,0,0,0,2,8,116,9,0,0,0,0,3,4,42,2,0,0,0,0,
  67,108,97,115,115,61,0,0,61,0,0,0,4,5,9,2,5,7,146,2,2,8,130,2,0,0,0,0,1,5,180,1,
  0,0,0,0,0,0,0,0,3,8,33,2,83,111,117,114,99,101,73,80,61,0,0,0,60,0,0,0,6,10,46,2,
  2,10,120,2,7,10,56,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3,13,194,1,
  0,0,0,0,0,0,0,0,0,0,0,0,4,15,207,1,1,8,112,2,0,0,0,0,5,8,33,2,10,0,0,0,
  164,7,0,0,19,0,0,0,0,0,0,0,200,7,0,0,4,0,0,0,60,0,0,0,61,0,0,0,62,0,0,0,
  63,0,1,0,236,7,0,0,18,0,0,0,0,0,0,0,28,8,0,0,6,0,0,0,60,0,0,0,64,0,1,0,
  65,0,1,0,66,0,0,0,67,0,0,0,68,0,1,0,96,8,0,0,20,0,0,0,0,0,0,0,116,8,0,0,
  3,0,0,0,60,0,0,0,65,0,1,0,69,0,0,1,164,7,0,0,8,0,0,0,0,0,0,0,176,8,0,0,
  7,0,0,0,60,0,0,0,70,0,0,0,69,0,0,0,71,0,0,0,72,0,0,0,73,0,0,0,74,0,0,0,
  244,8,0,0,7,0,0,0,0,0,0,0,4,9,0,0,2,0,0,0,75,0,0,0,76,0,0,0,24,9,0,0,
  6,0,0,0,0,0,0,0,40,9,0,0,4,0,0,0,77,0,0,0,76,0,1,0,78,0,0,1,79,0,0,1,
  76,9,0,0,19,0,0,0,0,0,0,0,96,9,0,0,2,0,0,0,80,0,0,0,76,0,1,0,76,9,0,0,
  4,0,0,0,0,0,0,0,124,9,0,0,3,0,0,0,80,0,0,0,81,0,0,0,82,0,0,0,160,9,0,0,
  6,0,0,0,0,0,0,0,168,9,0,0,5,0,0,0,83,0,0,0,84,0,0,0,85,0,0,0,86,0,0,0,
  87,0,1,0,204,9,0,0,9,0,0,0,0,0,0,0,216,9,0,0,7,0,0,0,88,0,0,0,89,0,0,0,
  90,0,0,0,91,0,0,0,81,0,0,0,92,0,0,0,93,0,0,0,116,99,112,95,97,99,99,101,112,116,116,99,
  112,95,99,111,110,110,101,99,116,0,0,0,62,0,0,0,0,0,0,0,0,0,0,0,1,10,148,11,2,11,158,11,
  67,65,80,65,66,76,69,0,62,0,0,0,0,0,0,0,1,7,192,11,0,0,0,0,0,0,0,0,83,89,83,95,
  69,88,69,67,86,69,83,89,83,95,69,88,69,67,86,69,65,84,83,69,67,85,82,73,84,89,95,66,80,82,77,95,
  67,72,69,67,75,83,89,83,95,83,69,84,85,73,68,83,89,83,95,83,69,84,71,73,68,83,89,83,95,79,80,69,
  78,83,89,83,95,79,80,69,78,65,84,70,73,76,69,95,79,80,69,78,70,73,76,69,95,80,69,82,77,73,83,83,
  73,79,78,83,89,83,95,67,76,79,83,69,83,89,83,95,85,78,76,73,78,75,83,89,83,95,85,78,76,73,78,75,
  65,84,70,73,76,69,95,85,78,76,73,78,75,83,89,83,95,82,77,68,73,82,70,73,76,69,95,82,77,68,73,82,
  70,73,76,69,95,77,75,78,79,68,70,73,76,69,95,77,75,68,73,82,70,73,76,69,95,83,89,77,76,73,78,75,
  70,73,76,69,95,76,73,78,75,70,73,76,69,95,82,69,78,65,77,69,70,73,76,69,95,84,82,85,78,67,65,84,
  69,70,73,76,69,95,67,72,77,79,68,83,89,83,95,67,72,79,87,78,83,89,83,95,70,67,72,79,87,78,65,84,
  83,89,83,95,83,79,67,75,69,84,83,79,67,75,69,84,95,67,82,69,65,84,69,83,89,83,95,67,79,78,78,69,
  67,84,83,79,67,75,69,84,95,67,79,78,78,69,67,84,83,89,83,95,65,67,67,69,80,84,83,79,67,75,69,84,
  95,65,67,67,69,80,84,83,89,83,95,66,73,78,68,83,89,83,95,76,73,83,84,69,78,85,68,80,95,83,69,78,
  68,77,83,71,85,68,80,95,83,69,78,68,83,75,66,0,58,0,0,0,34,13,26,13,36,8,39,13,6,10,15,12,
  21,11,169,12,17,10,128,12,5,10,5,12,25,12,212,12,39,11,68,13,31,14,2,13,0,0,0,0,1,10,220,11,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,19,12,148,12,40,14,80,9,9,9,43,12,0,0,0,0,
  20,9,160,12,0,0,0,0,41,7,192,11,7,8,25,12,4,10,172,7,0,0,0,0,27,11,104,8,0,0,0,0,
  0,0,0,0,10,15,52,12,28,10,224,12,0,0,0,0,14,11,98,12,0,0,0,0,0,0,0,0,0,0,0,0,
  26,9,244,7,0,0,0,0,8,10,33,12,18,10,138,12,0,0,0,0,0,0,0,0,2,12,230,11,0,0,0,0,
  0,0,0,0,30,11,247,12,23,10,193,12,35,10,148,11,22,13,180,12,37,10,47,13,0,0,0,0,33,10,16,13,
  0,0,0,0,38,11,57,13,15,9,109,12,11,9,67,12,12,10,76,12,32,11,158,11,3,19,242,11,0,0,0,0,
  0,0,0,0,16,10,118,12,13,12,86,12,24,9,203,12,29,13,234,12,112,116,114,97,99,101,115,101,116,117,105,100,
  115,101,116,103,105,100,111,112,101,110,112,101,114,109,105,115,115,105,111,110,99,108,111,115,101,117,110,108,105,110,107,114,
  109,100,105,114,109,107,110,111,100,109,107,100,105,114,115,121,109,108,105,110,107,114,101,110,97,109,101,116,114,117,110,99,
  97,116,101,99,104,109,111,100,99,104,111,119,110,117,109,111,117,110,116,115,111,99,107,101,116,45,99,114,101,97,116,101,
  98,105,110,100,108,105,115,116,101,110,100,110,115,45,113,117,101,114,121,99,97,112,97,98,105,108,105,116,121,45,117,115,
  101,0,0,0,0,0,0,0,1,4,252,3,1,4,252,3,1,4,252,3,1,6,84,14,1,6,90,14,1,6,96,14,
  1,4,102,14,1,4,102,14,1,4,102,14,1,10,106,14,1,5,116,14,1,6,121,14,1,6,121,14,1,6,121,14,
  1,5,127,14,1,5,127,14,1,5,132,14,1,5,137,14,1,7,142,14,1,4,123,14,1,6,149,14,1,8,155,14,
  1,5,163,14,1,5,168,14,1,5,168,14,1,5,14,8,1,6,173,14,1,13,179,14,1,13,179,14,1,7,162,11,
  1,7,162,11,1,7,162,11,1,6,152,11,1,6,152,11,1,6,152,11,1,4,192,14,1,6,196,14,1,9,202,14,
  1,9,202,14,1,9,202,14,1,14,211,14,97,108,101,114,116,115,45,116,104,114,111,116,116,108,101,100,117,115,98,45,
  100,101,116,97,99,104,117,115,98,45,97,116,116,97,99,104,102,105,114,101,119,97,108,108,109,109,97,112,58,0,0,0,
  3,5,116,14,0,0,0,0,0,0,0,0,0,0,0,0,8,4,102,14,0,0,0,0,10,5,132,14,22,6,121,14,
  0,0,0,0,0,0,0,0,6,6,196,14,7,6,84,14,0,0,0,0,0,0,0,0,14,6,149,14,0,0,0,0,
  9,10,106,14,0,0,0,0,0,0,0,0,27,10,156,15,0,0,0,0,28,13,179,14,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,9,202,14,23,5,127,14,
  17,5,168,14,20,5,14,8,25,8,176,15,5,4,192,14,26,10,166,15,0,0,0,0,0,0,0,0,0,0,0,0,
  29,14,211,14,21,6,173,14,1,4,252,3,0,0,0,0,0,0,0,0,15,8,155,14,0,0,0,0,30,4,184,15,
  19,6,96,14,0,0,0,0,12,7,142,14,13,4,123,14,4,7,162,11,16,5,163,14,24,6,152,11,0,0,0,0,
  0,0,0,0,0,0,0,0,18,6,90,14,0,0,0,0,0,0,0,0,11,5,137,14,0,0,0,0,0,0,0,0,
  110,101,116,119,111,114,107,104,111,115,116,0,0,0,0,0,1,7,193,7,1,7,192,16,1,4,4,8,1,7,192,16,
  1,7,192,16,1,7,192,16,1,7,193,7,1,4,4,8,1,4,4,8,1,4,4,8,1,4,4,8,1,4,4,8,
  1,4,4,8,1,4,4,8,1,4,4,8,1,4,4,8,1,4,4,8,1,7,193,7,1,7,193,7,1,4,199,16,
  1,4,199,16,1,4,4,8,1,4,4,8,1,7,192,16,1,7,192,16,1,4,199,16,1,4,199,16,1,7,192,16,
  1,7,193,7,1,7,193,7,62,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,4,4,8,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,7,193,7,1,4,4,8,1,7,193,7,1,7,193,7,1,7,192,16,
  32,114,101,109,111,116,101,104,111,115,116,61,115,117,110,95,112,97,116,104,61,115,97,95,102,97,109,105,108,121,115,105,
  110,95,112,111,114,116,115,105,110,95,97,100,100,114,114,101,109,111,116,101,105,112,0,0,60,0,0,0,5,4,102,2,
  0,0,0,0,3,8,166,17,2,8,158,17,0,0,0,0,0,0,0,0,0,0,0,0,1,9,149,17,0,0,0,0,
  4,8,174,17,6,8,116,9,0,0,0,0,0,0,0,0,8,4,42,2,7,6,251,8,0,0,0,0,1,0,0,0,
  0,0,0,0,0,0,0,0,1,0,0,0,184,17,0,0,8,0,0,0,126,0,0,0,127,0,0,0,128,0,0,0,
  129,0,0,0,130,0,0,0,131,0,0,0,132,0,0,0,133,0,0,0,65,70,95,85,78,73,88,65,70,95,73,78,
  69,84,65,70,95,73,78,69,84,54,0,0,62,0,0,0,0,0,0,0,1,7,59,18,0,0,0,0,2,8,66,18,
  102,97,105,108,117,114,101,115,117,99,99,101,115,115,117,110,107,110,111,119,110,0,0,0,1,7,96,18,1,7,103,18,
  1,7,103,18,1,7,96,18,1,7,96,18,1,7,110,18,51,49,48,0,60,0,0,0,10,2,145,18,0,0,0,0,
  3,1,144,18,8,1,104,3,0,0,0,0,5,1,8,7,0,0,0,0,0,0,0,0,2,1,7,7,7,1,108,7,
  0,0,0,0,0,0,0,0,4,1,242,0,9,1,104,7,1,1,101,7,6,1,9,7,50,49,52,55,55,51,57,57,
  0,0,0,0,2,2,216,18,2,2,216,18,2,2,216,18,2,2,218,18,2,2,218,18,2,2,218,18,2,2,220,18,
  2,2,220,18,2,2,222,18,2,2,222,18,32,115,97,95,102,97,109,105,108,121,61,65,70,95,85,78,73,88,72,79,
  80,79,80,84,49,55,53,56,84,67,80,84,67,80,118,54,85,68,80,118,54,85,68,80,76,73,84,69,73,67,77,80,
  73,67,77,80,118,54,73,80,118,54,45,73,67,77,80,83,67,84,80,0,59,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,7,2,38,19,10,3,57,13,16,4,79,19,0,0,0,0,0,0,0,0,3,1,156,5,
  8,3,40,19,14,6,64,19,15,9,70,19,0,0,0,0,6,2,36,19,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,2,205,1,13,4,60,19,11,5,48,19,0,0,0,0,
  1,6,30,19,0,0,0,0,4,1,101,7,9,5,43,19,12,7,53,19,5,1,9,7,105,99,109,112,117,100,112,105,
  112,118,54,45,105,99,109,112,117,100,112,108,105,116,101,115,99,116,112,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,4,216,19,1,3,148,11,1,3,220,19,1,9,223,19,1,3,148,11,1,3,148,11,1,3,220,19,
  1,3,220,19,1,7,232,19,1,4,216,19,1,9,223,19,1,9,223,19,1,4,239,19,85,83,66,32,46,46,46,32,
  98,121,32,7,0,17,0,19,0,18,0,20,0,48,0,49,0,50,0,5,0,22,0,34,64,116,105,109,101,115,116,97,
  109,112,34,58,34,64,116,105,109,101,115,116,97,109,112,34,58,34,34,109,101,115,115,97,103,101,34,58,34,116,97,103,
  115,34,58,91,34,99,111,110,116,97,105,110,101,114,34,58,123,34,105,100,34,58,34,110,97,109,101,34,58,34,105,109,
  97,103,101,34,58,123,34,116,97,103,34,58,91,34,104,97,115,104,34,58,123,34,97,108,108,34,58,91,34,100,101,115,
  116,105,110,97,116,105,111,110,34,58,123,34,97,100,100,114,101,115,115,34,58,34,105,112,34,58,34,112,111,114,116,34,
  58,53,51,44,34,100,110,115,34,58,123,34,116,121,112,101,34,58,34,113,117,101,114,121,34,44,34,113,117,101,115,116,
  105,111,110,34,58,123,34,101,99,115,34,58,123,34,118,101,114,115,105,111,110,34,58,34,57,46,52,46,48,34,44,34,
  101,118,101,110,116,34,58,123,34,99,111,100,101,34,58,34,99,114,101,97,116,101,100,34,58,34,97,99,116,105,111,110,
  34,58,105,110,116,114,117,115,105,111,110,95,100,101,116,101,99,116,105,111,110,34,99,97,116,101,103,111,114,121,34,58,
  91,34,100,97,116,97,115,101,116,34,58,34,107,117,98,101,97,114,109,111,114,46,109,101,115,115,97,103,101,34,44,34,
  100,97,116,97,115,101,116,34,58,34,107,117,98,101,97,114,109,111,114,46,97,108,101,114,116,34,44,34,100,97,116,97,
  115,101,116,34,58,34,107,117,98,101,97,114,109,111,114,46,108,111,103,34,44,34,107,105,110,100,34,58,34,97,108,101,
  114,116,34,44,34,107,105,110,100,34,58,34,101,118,101,110,116,34,44,34,109,111,100,117,108,101,34,58,34,107,117,98,
  101,97,114,109,111,114,34,44,34,111,117,116,99,111,109,101,34,58,34,111,117,116,99,111,109,101,34,58,34,117,110,107,
  110,111,119,110,34,44,34,112,114,111,118,105,100,101,114,34,58,34,112,114,111,118,105,100,101,114,34,58,34,75,117,98,
  101,65,114,109,111,114,34,44,34,114,101,97,115,111,110,34,58,34,115,101,118,101,114,105,116,121,34,58,48,44,34,115,
  101,118,101,114,105,116,121,34,58,52,55,44,34,115,101,118,101,114,105,116,121,34,58,50,49,44,115,116,97,114,116,97,
  99,99,101,115,115,79,95,67,82,69,65,84,62,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,7,101,22,
  99,114,101,97,116,105,111,110,79,95,87,82,79,78,76,89,79,95,82,68,87,82,79,95,84,82,85,78,67,79,95,65,
  80,80,69,78,68,0,0,0,61,0,0,0,0,0,0,0,1,8,136,22,1,8,157,22,1,6,144,22,1,7,150,22,
  0,0,0,0,0,0,0,0,0,0,0,0,99,104,97,110,103,101,100,101,108,101,116,105,111,110,99,111,110,110,101,99,
  116,105,111,110,105,110,102,111,97,108,108,111,119,101,100,34,116,121,112,101,34,58,91,34,111,114,105,103,105,110,97,108,
  34,58,34,34,102,105,108,101,34,58,123,34,100,105,114,101,99,116,111,114,121,34,58,34,101,120,116,101,110,115,105,111,
  110,34,58,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,128,3,0,150,20,7,0,11,
  23,12,0,23,23,12,0,34,103,105,100,34,58,34,112,97,116,104,34,58,34,116,121,112,101,34,58,34,100,105,114,34,
  44,65,84,95,82,69,77,79,86,69,68,73,82,79,95,68,73,82,69,67,84,79,82,89,62,0,0,0,1,11,109,23,
  0,0,0,0,1,12,97,23,0,0,0,0,34,116,121,112,101,34,58,34,115,121,109,108,105,110,107,34,44,34,116,121,
  112,101,34,58,34,115,111,99,107,101,116,34,44,34,117,105,100,34,58,34,115,104,97,50,53,54,34,58,34,104,111,115,
  116,34,58,123,34,104,111,115,116,110,97,109,101,34,58,34,105,112,34,58,91,34,108,111,103,34,58,123,34,108,101,118,
  101,108,34,58,34,115,121,115,108,111,103,34,58,123,34,97,112,112,110,97,109,101,34,58,34,109,115,103,105,100,34,58,
  34,112,114,105,111,114,105,116,121,34,58,34,112,114,111,99,105,100,34,58,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,122,1,0,0,0,238,23,10,0,196,23,11,0,248,23,8,0,0,24,11,2,11,24,9,0,
  13,21,10,0,34,102,97,99,105,108,105,116,121,34,58,123,34,115,101,118,101,114,105,116,121,34,58,123,34,110,101,116,
  119,111,114,107,34,58,123,34,100,105,114,101,99,116,105,111,110,34,58,34,101,103,114,101,115,115,34,44,34,100,105,114,
  101,99,116,105,111,110,34,58,34,105,110,103,114,101,115,115,34,44,34,112,114,111,116,111,99,111,108,34,58,34,100,110,
  115,34,44,34,116,114,97,110,115,112,111,114,116,34,58,34,116,114,97,110,115,112,111,114,116,34,58,34,116,99,112,34,
  44,34,116,114,97,110,115,112,111,114,116,34,58,34,117,100,112,34,44,83,79,67,75,95,83,84,82,69,65,77,0,0,
  62,0,0,0,0,0,0,0,1,11,211,24,0,0,0,0,0,0,0,0,83,79,67,75,95,68,71,82,65,77,0,0,
  62,0,0,0,0,0,0,0,0,0,0,0,1,10,244,24,0,0,0,0,34,116,121,112,101,34,58,34,105,112,118,54,
  34,44,34,116,121,112,101,34,58,34,105,112,118,52,34,44,34,111,98,115,101,114,118,101,114,34,58,123,34,112,114,111,
  100,117,99,116,34,58,34,75,117,98,101,65,114,109,111,114,34,44,34,116,121,112,101,34,58,34,114,117,110,116,105,109,
  101,45,115,101,99,117,114,105,116,121,34,44,34,118,101,110,100,111,114,34,58,34,75,117,98,101,65,114,109,111,114,34,
  44,34,111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,34,110,97,109,101,115,112,97,99,101,34,58,34,116,121,
  112,101,34,58,34,107,117,98,101,114,110,101,116,101,115,34,44,34,99,108,117,115,116,101,114,34,58,123,34,114,101,115,
  111,117,114,99,101,34,58,123,34,108,97,98,101,108,34,58,91,34,116,121,112,101,34,58,34,112,111,100,34,44,34,112,
  97,114,101,110,116,34,58,123,34,111,114,103,97,110,105,122,97,116,105,111,110,34,58,123,34,112,114,111,99,101,115,115,
  34,58,123,34,97,114,103,115,34,58,91,34,99,111,109,109,97,110,100,95,108,105,110,101,34,58,34,101,120,101,99,117,
  116,97,98,108,101,34,58,34,112,105,100,34,58,34,118,112,105,100,34,58,34,119,111,114,107,105,110,103,95,100,105,114,
  101,99,116,111,114,121,34,58,34,116,116,121,34,58,123,34,99,104,97,114,95,100,101,118,105,99,101,34,58,123,34,109,
  97,106,111,114,34,58,34,109,105,110,111,114,34,58,34,117,115,101,114,34,58,123,34,114,101,108,97,116,101,100,34,58,
  123,34,104,97,115,104,34,58,91,34,104,111,115,116,115,34,58,91,34,117,115,101,114,34,58,91,34,114,117,108,101,34,
  58,123,34,100,101,115,99,114,105,112,116,105,111,110,34,58,34,115,101,114,118,101,114,34,58,123,34,115,111,117,114,99,
  101,34,58,123,34,116,104,114,101,97,116,34,58,123,34,102,114,97,109,101,119,111,114,107,34,58,34,77,73,84,82,69,
  32,65,84,84,38,67,75,34,44,34,116,97,99,116,105,99,34,58,123,34,105,100,34,58,91,34,116,101,99,104,110,105,
  113,117,101,34,58,123,34,115,117,98,116,101,99,104,110,105,113,117,101,34,58,123,34,101,102,102,101,99,116,105,118,101,
  34,58,123,34,103,114,111,117,112,34,58,123,34,107,117,98,101,97,114,109,111,114,34,58,123,34,115,121,115,99,97,108,
  108,34,58,34,102,100,34,58,34,109,111,100,101,34,58,34,107,112,114,111,98,101,34,58,34,107,102,117,110,99,34,58,
  34,108,115,109,34,58,0,0,0,0,0,0,0,16,64,44,1,0,0,0,0,0,0,0,0,0,0,0,0,0,57,27,
  10,0,67,27,5,2,72,27,7,0,79,27,9,0,88,27,8,0,96,27,6,0,34,97,114,103,115,95,116,114,117,110,
  99,97,116,101,100,34,58,116,114,117,101,44,34,99,97,112,97,98,105,108,105,116,121,34,58,34,102,108,97,103,115,34,
  58,91,34,100,101,118,105,99,101,34,58,123,34,99,108,97,115,115,34,58,34,115,117,98,99,108,97,115,115,34,58,34,
  115,121,115,112,97,116,104,34,58,34,99,108,97,115,115,95,110,97,109,101,34,58,0,0,0,0,0,0,0,0,0,0,
  248,0,0,0,0,0,0,0,1,0,0,0,0,0,204,27,8,2,212,27,11,2,146,24,11,2,220,23,8,2,223,27,
  10,0,233,27,13,0,34,109,109,97,112,34,58,123,34,112,114,111,116,101,99,116,105,111,110,34,58,91,34,114,101,113,
  117,101,115,116,101,100,95,112,114,111,116,101,99,116,105,111,110,34,58,91,34,109,111,117,110,116,34,58,123,34,100,97,
  116,97,34,58,34,102,105,108,101,115,121,115,116,101,109,34,58,34,116,97,114,103,101,116,34,58,34,113,117,111,116,97,
  34,58,123,34,108,105,109,105,116,34,58,34,114,101,109,111,116,101,34,58,123,34,115,111,99,107,101,116,34,58,123,34,
  102,97,109,105,108,121,34,58,34,116,97,114,103,101,116,34,58,123,34,114,101,113,117,101,115,116,34,58,34,101,120,101,
  99,34,58,123,34,99,111,109,109,34,58,0,0,0,0,0,96,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,145,20,5,1,196,28,7,1,34,111,119,110,101,114,34,58,123,34,114,101,102,34,58,0,14,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,244,28,6,1,150,20,7,1,145,25,12,1,34,116,
  105,109,101,115,116,97,109,112,34,58,34,117,112,100,97,116,101,100,95,116,105,109,101,34,58,34,116,105,109,101,95,117,
  110,105,120,95,110,97,110,111,34,58,34,111,98,115,101,114,118,101,100,95,116,105,109,101,95,117,110,105,120,95,110,97,
  110,111,34,58,34,99,108,117,115,116,101,114,95,110,97,109,101,34,58,34,104,111,115,116,95,110,97,109,101,34,58,34,
  110,111,100,101,95,105,100,34,58,34,104,111,115,116,95,105,112,34,58,34,110,97,109,101,115,112,97,99,101,95,110,97,
  109,101,34,58,34,112,111,100,95,110,97,109,101,34,58,34,108,97,98,101,108,115,34,58,34,99,111,110,116,97,105,110,
  101,114,95,105,100,34,58,34,99,111,110,116,97,105,110,101,114,95,110,97,109,101,34,58,34,99,111,110,116,97,105,110,
  101,114,95,105,109,97,103,101,34,58,34,104,111,115,116,95,112,112,105,100,34,58,34,104,111,115,116,95,112,105,100,34,
  58,34,112,112,105,100,34,58,34,117,115,101,114,95,110,97,109,101,34,58,34,112,97,114,101,110,116,95,112,114,111,99,
  101,115,115,95,110,97,109,101,34,58,34,112,114,111,99,101,115,115,95,110,97,109,101,34,58,34,112,111,108,105,99,121,
  95,110,97,109,101,34,58,34,97,116,97,103,115,34,58,34,101,118,101,110,116,95,116,121,112,101,34,58,34,111,112,101,
  114,97,116,105,111,110,34,58,34,101,118,101,110,116,95,100,97,116,97,34,58,34,101,110,102,111,114,99,101,114,34,58,
  34,114,101,115,117,108,116,34,58,34,99,119,100,34,58,34,111,105,100,34,58,34,109,97,120,95,97,108,101,114,116,115,
  95,112,101,114,95,115,101,99,34,58,34,100,114,111,112,112,105,110,103,95,97,108,101,114,116,115,95,105,110,116,101,114,
  118,97,108,34,58,34,107,117,98,101,97,114,109,111,114,95,118,101,114,115,105,111,110,34,58,34,112,114,111,99,101,115,
  115,95,104,97,115,104,34,58,34,112,97,114,101,110,116,95,104,97,115,104,34,58,34,114,101,115,111,117,114,99,101,95,
  104,97,115,104,34,58,34,104,97,115,104,95,97,108,103,111,34,58,34,99,108,117,115,116,101,114,95,105,100,34,58,34,
  116,101,110,97,110,116,95,105,100,34,58,34,99,111,109,112,111,110,101,110,116,95,110,97,109,101,34,58,34,105,110,115,
  116,97,110,99,101,95,103,114,111,117,112,34,58,34,105,110,115,116,97,110,99,101,95,105,100,34,58,34,119,111,114,107,
  108,111,97,100,34,58,34,104,97,115,104,95,105,100,34,58,255,241,255,255,255,159,255,15,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,30,29,12,1,42,29,15,1,57,29,17,1,74,29,26,1,100,29,15,1,115,29,12,1,
  127,29,10,1,137,29,10,1,147,29,17,1,164,29,11,1,175,29,9,1,184,29,15,1,199,29,17,1,216,29,18,1,
  234,29,12,1,246,29,11,1,1,30,7,1,39,26,6,1,173,23,6,1,8,30,12,1,20,30,22,1,42,30,15,1,
  57,30,14,1,49,22,11,1,124,20,7,1,71,30,8,1,114,20,10,1,235,20,7,1,79,30,13,1,186,26,9,1,
  92,30,12,1,188,25,11,1,93,28,7,1,104,30,13,1,117,30,11,1,57,21,9,1,128,30,9,1,137,30,6,1,
  72,26,6,1,143,30,6,1,149,30,21,1,170,30,27,1,197,30,20,1,217,30,15,1,232,30,14,1,246,30,16,1,
  6,31,12,1,220,23,8,1,18,31,13,1,31,31,12,1,43,31,17,1,60,31,17,1,77,31,14,1,91,31,11,1,
  102,31,10,1,34,101,118,101,110,116,115,34,58,84,105,109,101,115,116,97,109,112,85,112,100,97,116,101,100,84,105,109,
  101,117,112,100,97,116,101,100,84,105,109,101,116,105,109,101,85,110,105,120,78,97,110,111,111,98,115,101,114,118,101,100,
  84,105,109,101,85,110,105,120,78,97,110,111,99,108,117,115,116,101,114,78,97,109,101,104,111,115,116,78,97,109,101,72,
  111,115,116,110,97,109,101,78,111,100,101,73,68,110,111,100,101,73,68,72,111,115,116,73,80,104,111,115,116,73,80,110,
  97,109,101,115,112,97,99,101,78,97,109,101,79,119,110,101,114,82,101,102,79,119,110,101,114,78,97,109,101,79,119,110,
  101,114,78,97,109,101,115,112,97,99,101,112,111,100,78,97,109,101,99,111,110,116,97,105,110,101,114,73,68,99,111,110,
  116,97,105,110,101,114,78,97,109,101,99,111,110,116,97,105,110,101,114,73,109,97,103,101,72,111,115,116,80,80,73,68,
  104,111,115,116,80,80,105,100,72,111,115,116,80,73,68,104,111,115,116,80,105,100,85,115,101,114,78,97,109,101,117,115,
  101,114,110,97,109,101,117,115,101,114,78,97,109,101,80,97,114,101,110,116,80,114,111,99,101,115,115,78,97,109,101,112,
  97,114,101,110,116,80,114,111,99,101,115,115,78,97,109,101,112,114,111,99,101,115,115,78,97,109,101,112,111,108,105,99,
  121,78,97,109,101,84,97,103,115,65,84,97,103,115,69,118,101,110,116,84,121,112,101,101,118,101,110,116,68,97,116,97,
  67,119,100,84,84,89,79,73,68,77,97,120,65,108,101,114,116,115,80,101,114,83,101,99,109,97,120,65,108,101,114,116,
  115,80,101,114,83,101,99,68,114,111,112,112,105,110,103,65,108,101,114,116,115,73,110,116,101,114,118,97,108,100,114,111,
  112,112,105,110,103,65,108,101,114,116,115,73,110,116,101,114,118,97,108,69,120,101,99,69,118,101,110,116,101,120,101,99,
  69,118,101,110,116,75,117,98,101,65,114,109,111,114,86,101,114,115,105,111,110,107,117,98,101,65,114,109,111,114,86,101,
  114,115,105,111,110,80,114,111,99,101,115,115,72,97,115,104,112,114,111,99,101,115,115,72,97,115,104,80,97,114,101,110,
  116,72,97,115,104,112,97,114,101,110,116,72,97,115,104,82,101,115,111,117,114,99,101,72,97,115,104,114,101,115,111,117,
  114,99,101,72,97,115,104,72,97,115,104,65,108,103,111,104,97,115,104,65,108,103,111,105,110,115,116,97,110,99,101,71,
  114,111,117,112,105,110,115,116,97,110,99,101,73,68,72,97,115,104,73,68,68,101,116,97,105,108,0,0,56,0,0,0,
  0,0,0,0,0,0,0,0,12,14,253,32,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,50,10,91,34,31,4,159,2,56,14,44,31,0,0,0,0,0,0,0,0,35,8,185,4,
  0,0,0,0,0,0,0,0,24,17,127,33,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,29,5,72,30,0,0,0,0,0,0,0,0,
  58,10,164,34,23,8,102,33,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,48,16,37,34,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,34,9,93,30,40,6,225,4,
  16,13,129,4,19,7,79,33,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,27,8,50,22,42,3,73,26,
  0,0,0,0,0,0,0,0,0,0,0,0,18,8,64,33,20,4,60,33,44,15,201,33,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,15,11,142,4,50,10,101,34,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,42,3,195,33,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,13,103,4,0,0,0,0,0,0,0,0,
  8,6,217,32,20,4,240,29,60,6,174,34,0,0,0,0,6,8,95,4,0,0,0,0,0,0,0,0,0,0,0,0,
  21,3,190,7,41,3,138,30,48,16,53,34,0,0,0,0,0,0,0,0,27,8,177,4,0,0,0,0,29,5,169,33,
  0,0,0,0,16,13,29,33,0,0,0,0,14,6,176,29,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,21,3,61,33,0,0,0,0,0,0,0,0,0,0,0,0,44,15,216,33,22,3,93,14,
  2,11,118,32,0,0,0,0,0,0,0,0,15,11,18,33,28,4,125,20,0,0,0,0,0,0,0,0,0,0,0,0,
  3,12,140,32,23,8,86,33,51,12,111,34,0,0,0,0,26,10,167,4,0,0,0,0,0,0,0,0,0,0,0,0,
  23,8,94,33,0,0,0,0,22,3,12,12,45,22,231,33,38,8,118,30,39,6,58,21,9,13,223,32,7,6,205,32,
  17,14,153,4,8,6,211,32,13,7,11,33,0,0,0,0,0,0,0,0,0,0,0,0,10,8,236,32,19,7,72,33,
  253,9,19,34,41,3,192,33,0,0,0,0,0,0,0,0,0,0,0,0,55,9,32,31,25,11,116,33,0,0,0,0,
  0,0,0,0,0,0,0,0,1,9,109,32,0,0,0,0,14,6,123,4,0,0,0,0,254,5,236,28,54,10,19,31,
  32,9,174,33,59,8,92,31,0,0,0,0,5,11,84,4,0,0,0,0,0,0,0,0,0,0,0,0,33,6,187,4,
  0,0,0,0,2,11,129,32,49,11,69,34,255,6,180,34,0,0,0,0,0,0,0,0,28,4,165,33,52,8,143,34,
  53,5,221,23,0,0,0,0,51,12,123,34,38,8,217,4,36,4,23,8,26,10,155,33,30,7,115,20,0,0,0,0,
  0,0,0,0,0,0,0,0,43,3,144,30,6,8,191,32,37,9,208,4,39,6,202,4,45,22,253,33,17,14,42,33,
  7,6,199,32,0,0,0,0,13,7,116,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,253,9,28,34,
  0,0,0,0,0,0,0,0,31,4,42,2,0,0,0,0,43,3,198,33,0,0,0,0,0,0,0,0,25,11,144,33,
  24,17,110,33,0,0,0,0,0,0,0,0,1,9,89,20,0,0,0,0,0,0,0,0,0,0,0,0,254,5,236,32,
  18,8,56,33,35,8,189,25,0,0,0,0,0,0,0,0,0,0,0,0,5,11,172,32,52,8,135,34,57,13,151,34,
  33,6,106,2,0,0,0,0,49,11,80,34,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  53,5,9,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,9,244,32,4,20,152,32,30,7,8,0,
  34,9,193,4,36,4,190,1,40,6,129,30,0,0,0,0,37,9,183,33,6,8,183,32,0,0,0,0,0,0,0,0,
  60,0,0,0,12,9,100,1,0,0,0,0,0,0,0,0,12,9,116,1,0,0,0,0,0,0,0,0,0,0,0,0,
  11,4,112,1,0,0,0,0,0,0,0,0,0,0,0,0,10,3,125,1,11,4,96,1,0,0,0,0,10,3,109,1,
  0,0,0,0,61,0,0,0,47,14,2,4,46,6,232,3,0,0,0,0,0,0,0,0,0,0,0,0,47,14,238,3,
  0,0,0,0,46,6,252,3,57,0,0,0,1,11,58,30,0,0,0,0,0,0,0,0,0,0,0,0,1,7,164,7,
  1,14,44,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,9,235,29,0,0,0,0,0,0,0,0,
  0,0,0,0,1,5,72,30,0,0,0,0,0,0,0,0,0,0,0,0,1,14,58,29,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,9,93,30,0,0,0,0,1,6,85,26,0,0,0,0,1,8,50,22,1,14,61,31,
  1,6,254,7,1,9,116,29,1,11,233,30,1,19,21,30,1,8,247,29,1,3,73,26,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,9,7,31,0,0,0,0,1,12,185,29,1,10,211,14,
  1,3,76,9,1,7,128,29,1,23,75,29,1,3,138,30,1,12,101,29,1,3,190,7,1,4,240,29,1,24,171,30,
  1,6,176,29,1,5,123,28,1,6,129,17,1,6,179,14,0,0,0,0,0,0,0,0,1,10,105,30,1,5,154,8,
  1,7,138,29,1,4,125,20,1,3,93,14,0,0,0,0,0,0,0,0,0,0,0,0,1,5,14,8,0,0,0,0,
  0,0,0,0,1,6,58,21,1,8,118,30,1,6,101,32,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,18,150,30,1,4,170,8,1,9,32,31,0,0,0,0,1,14,196,6,1,10,19,31,1,15,217,29,
  1,4,252,3,1,5,236,28,1,11,78,31,1,6,187,4,1,12,43,29,1,8,92,31,1,5,221,23,0,0,0,0,
  0,0,0,0,1,4,23,8,1,7,115,20,1,4,184,15,1,10,80,30,1,3,144,30,1,8,165,29,1,14,151,27,
  1,9,9,30,0,0,0,0,0,0,0,0,0,0,0,0,1,4,42,2,0,0,0,0,0,0,0,0,0,0,0,0,
  1,17,198,30,1,6,244,8,1,12,28,30,1,8,189,25,1,5,24,9,1,9,89,20,0,0,0,0,0,0,0,0,
  1,7,103,31,1,14,148,29,1,12,218,30,0,0,0,0,1,2,152,8,0,0,0,0,1,6,129,30,0,0,0,0,
  0,0,0,0,0,0,0,0,1,13,247,30,61,0,0,0,0,0,0,0,1,9,116,1,0,0,0,0,1,4,112,1,
  0,0,0,0,1,3,125,1,0,0,0,0,0,0,0,0,62,0,0,0,0,0,0,0,0,0,0,0,1,4,12,26,
  1,2,31,2,123,34,101,99,115,34,58,123,34,118,101,114,115,105,111,110,34,58,34,57,46,52,46,48,34,125,44,34,
  101,118,101,110,116,34,58,123,34,107,105,110,100,34,58,34,112,105,112,101,108,105,110,101,95,101,114,114,111,114,34,44,
  34,109,111,100,117,108,101,34,58,34,107,117,98,101,97,114,109,111,114,34,125,44,34,101,114,114,111,114,34,58,123,34,
  116,121,112,101,34,58,34,110,111,95,114,101,99,111,114,100,34,44,34,109,101,115,115,97,103,101,34,58,34,114,101,99,
  111,114,100,58,32,116,104,101,32,102,105,108,116,101,114,32,104,97,100,32,110,111,32,109,101,109,111,114,121,32,116,111,
  32,114,101,99,101,105,118,101,32,105,116,59,32,114,97,105,115,101,32,119,97,115,109,95,104,101,97,112,95,115,105,122,
  101,32,111,114,32,116,104,101,32,109,101,109,111,114,121,32,111,102,32,116,104,101,32,99,111,108,108,101,99,116,111,114,
  34,125,125,0,188,34,0,0,192,38,0,0,4,39,0,0,40,39,0,0,44,41,0,0,80,41,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,4,0,0,0,1,4,0,0,4,0,4,4,
  6,0,0,0,4,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,153,0,154,0,155,0,156,0,
  157,0,158,0,159,0,160,0,77,69,83,83,65,71,69,98,111,100,121,116,101,120,116,108,111,103,95,112,114,111,99,101,
  115,115,101,100,112,97,121,108,111,97,100,95,115,111,117,114,99,101,0,0,60,0,0,0,0,0,0,0,1,3,249,23,
  1,4,179,42,1,7,196,42,0,0,0,0,1,4,175,42,0,0,0,0,1,5,32,21,0,0,0,0,1,13,183,42,
  1,3,176,21,1,7,115,20,1,4,23,8,0,0,0,0,1,7,168,42,1,7,203,42,100,111,99,107,101,114,115,116,
  114,101,97,109,108,111,103,116,97,103,102,108,117,101,110,116,98,105,116,95,116,97,103,64,118,101,114,115,105,111,110,64,
  109,101,116,97,100,97,116,97,97,103,101,110,116,105,110,112,117,116,99,108,111,117,100,102,105,108,101,110,97,109,101,111,
  102,102,115,101,116,115,111,117,114,99,101,95,116,121,112,101,101,99,50,95,105,110,115,116,97,110,99,101,95,105,100,97,
  122,0,0,0,58,0,0,0,0,0,0,0,1,10,165,25,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,95,43,
  1,2,101,2,1,11,101,43,1,6,30,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,8,197,23,1,3,7,21,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,8,55,43,1,3,125,20,1,6,24,43,1,5,77,43,1,9,63,43,
  1,4,199,16,1,15,112,43,1,4,45,29,1,3,176,21,1,2,127,43,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,6,36,43,1,13,42,43,1,5,72,43,1,10,88,20,1,4,4,8,0,0,0,0,0,0,0,0,
  0,0,0,0,1,8,87,43,1,9,55,42,0,0,0,0,1,9,196,6,1,4,89,20,0,0,0,0,1,5,82,43,
  0,0,0,0,0,0,0,0,100,97,116,97,95,115,116,114,101,97,109,0,58,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,12,233,25,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,3,202,14,1,7,193,7,0,0,0,0,0,0,0,0,0,0,0,0,1,11,189,20,1,8,49,25,
  0,0,0,0,1,6,197,26,0,0,0,0,1,9,44,1,1,11,136,44,1,4,159,8,1,12,130,25,0,0,0,0,
  1,3,7,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,5,32,21,1,4,125,20,0,0,0,0,
  1,5,153,41,1,4,199,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,3,176,21,0,0,0,0,
  0,0,0,0,1,6,187,4,0,0,0,0,0,0,0,0,0,0,0,0,1,7,115,20,0,0,0,0,1,6,51,25,
  1,10,88,20,1,4,4,8,1,7,192,16,1,7,119,26,1,4,155,26,0,0,0,0,1,9,55,42,0,0,0,0,
  1,9,196,6,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,61,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,3,7,21,1,5,153,41,1,5,32,21,1,10,88,20,1,9,55,42,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,105,
  100,101,110,116,61,0,0,0,1,5,223,45,4,5,249,23,0,0,0,0,6,3,190,7,3,4,199,16,5,3,1,24,
  0,0,0,0,0,0,0,0,68,42,0,0,80,42,0,0,92,42,0,0,152,42,0,0,180,0,0,0,212,42,0,0,
  132,43,0,0,148,44,0,0,152,45,0,0,44,1,0,0,9,0,0,0,24,21,0,0,5,0,0,0,100,41,0,0,
  0,0,0,0,188,45,0,0,220,45,0,0,223,45,0,0,5,0,0,0,228,45,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,
]);
