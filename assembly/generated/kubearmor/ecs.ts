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
let c147: u32 = 0;
/** Severity */
let c26: u32 = 0;
/** NamespaceName */
let c8: u32 = 0;
/** PodName */
let c12: u32 = 0;
/** image.name */
let c108: u32 = 0;
/** HostPID */
let c18: u32 = 0;
/** PID */
let c20: u32 = 0;
/** UID */
let c21: u32 = 0;
/** category */
let c105: u32 = 0;
/** protocol */
let c148: u32 = 0;
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
let c151: u32 = 0;
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
let c126: u32 = 0;
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
let p151: bool = false;
/** tag_list is there. */
let p118: bool = false;
/** data.userid is there. */
let p75: bool = false;
/** data.source_ip is there. */
let p91: bool = false;
/** relayed.after is there. */
let p128: bool = false;
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
  return (((((<u32>0xfc >> code(30, D + 10772)) & 1) != 0) && (present(1) || present(5) || present(33))) || ((code(30, D + 10772) == 1) && present(52)) || ((code(30, D + 10772) == 1) && present(1)) || ((((<u32>0x1fe >> code(33, D + 10824)) & 1) != 0) && (is(55, D + 78, 9) == 1)) || ((((<u32>0x1fe >> code(33, D + 10824)) & 1) != 0) && present(5) && present(39)) || (!present(30) && (((<u32>0x6 >> code(31, D + 10884)) & 1) != 0) && present(1) && present(5)));
}

function suspected(): bool {
  return ((present(1) && present(5)) || (present(1) && present(4)) || (present(5) && present(8) && present(14)) || (present(5) && (((<u32>0x1fe >> code(33, D + 10824)) & 1) != 0)));
}

function readText(at: usize, end: usize): bool {
  return keyValueLines(at, end, D + 10722, 3, 1, D + 11128, 11110)
    || columns(at, end, 11260, 11272)
    || cefPairs(at, end, D + 11312);
}

function derive(): void {
  c30 = code(30, D + 10772);
  c31 = code(31, D + 10884);
  c33 = code(33, D + 10824);
  c39 = code(39, D + 11328);
  c38 = code(38, D + 11368);
  c37 = code(37, D + 11396);
  c104 = 0;
  c147 = 0;
  c26 = is(26, D + 31, 1);
  c8 = code(8, D + 11436);
  c12 = is(12, D + 1834, 7);
  c108 = 0;
  c18 = code(18, D + 11460);
  c20 = code(20, D + 11460);
  c21 = code(21, D + 11484);
  c105 = 0;
  c148 = 0;
  c78 = 0;
  c40 = is(40, D + 1665, 1);
  c51 = code(51, D + 11520);
  c94 = 0;
  c76 = 0;
  c75 = 0;
  c34 = code(34, D + 11544);
  c4 = is(4, D + 9785, 7);
  c101 = 0;
  c17 = code(17, D + 11460);
  c19 = code(19, D + 11460);
  c151 = 0;
  c91 = 0;
  c93 = 0;
  c7 = code(7, D + 11568);
  c92 = 0;
  c83 = 0;
  c55 = is(55, D + 78, 9);
  c100 = 0;
  c126 = 0;
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
  p151 = false;
  p118 = false;
  p75 = false;
  p91 = false;
  p128 = false;
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
    pairs(62, 11960, 97);
  }
  p63 = present(63);
  c75 = code(75, D + 12148);
  p75 = present(75);
  c76 = code(76, D + 12148);
  c78 = code(78, D + 12172);
  p78 = present(78);
  c83 = is(83, D + 9617, 7);
  p83 = present(83);
  c91 = code(91, D + 11568);
  p91 = present(91);
  c92 = is(92, D + 31, 1);
  c93 = code(93, D + 11568);
  c94 = is(94, D + 31, 1);
  if (p63) take(63, 100);
  else if (p83) take(83, 100);
  else if (p78) take(78, 100);
  else if (present(80)) take(80, 100);
  c100 = code(100, D + 12196);
  if (slot(100) != 0) {
    lookup(100, c100, D + 12524, 101);
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
  else if ((c33 == 5)) give(D + 9834, 4, 104);
  else if ((c33 == 6)) give(D + 5797, 14, 104);
  c104 = code(104, D + 12740);
  if (slot(104) != 0) {
    lookup(104, c104, D + 12936, 105);
  }
  c105 = is(105, D + 5504, 4);
  p105 = present(105);
  if (slot(33) != 0) {
    lookup(33, c33, D + 13064, 106);
  }
  is_exec = ((((<u32>0x90 >> c33) & 1) != 0) && (c104 == 1));
  if (slot(74) != 0) {
    split(74, 124, 0, 0, D, 0, 107);
  }
  is_network_operation = (c33 == 8);
  if (slot(34) != 0 && (is_network_operation && p78)) {
    cut(34, D + 6542, 12, 127, 128);
  }
  p128 = present(128);
  is_dns = (c104 == 2);
  if (present(127)) take(127, 129);
  else if ((is_network_operation && !is_dns) && present(34)) take(34, 129);
  is_unix_socket = contains(129, D + 8690, 9);
  if (slot(129) != 0 && !is_unix_socket) {
    pairs(129, 13160, 146);
  }
  if (present(138)) take(138, 147);
  else if (present(144)) take(144, 147);
  else if (p78 && present(79)) take(79, 147);
  else if ((is_network_operation && is_unix_socket)) give(D + 3781, 7, 147);
  c147 = code(147, D + 13188);
  is_internet = ((((<u32>0x6 >> c147) & 1) != 0) || !present(147));
  is_prevented = (((c38 == 2) && (p39 && !(c39 == 2))) || (is_alert && (((<u32>0x18 >> c39) & 1) != 0) && (!p38 || (c38 == 3))));
  is_allowed = (is_detection && !is_prevented && (c39 == 2));
  if (slot(39) != 0 && !is_message) {
    lookup(39, c39, D + 13212, 190);
  }
  if (slot(26) != 0) {
    trim(26, 126);
  }
  c126 = code(126, D + 13236);
  if (slot(126) != 0) {
    lookup(126, c126, D + 13308, 173);
  }
  is_unset_severity = (!present(26) || (c26 == 1));
  is_pod = ((p12 && (p8 && !(((<u32>0x6 >> c8) & 1) != 0))) && (p12 && !(c12 == 1)));
  if (slot(16) != 0) {
    image(16, 108, 109, 110);
  }
  c108 = is(108, D + 7834, 6);
  is_image_holds_id = ((ends(108, D + 7834, 6) && present(109)) && ((c108 == 1) || !present(110)) && !(ends(108, D + 9596, 7) || ends(108, D + 9603, 7)));
  if (slot(108) != 0 && is_image_holds_id) {
    cut(108, D + 7834, 6, 113, 114);
  }
  if (slot(113) != 0) {
    image(113, 115, 116, 117);
  }
  if (is_image_holds_id) give(D + 7834, 6, 111);
  if (is_image_holds_id) {
    beginTemplate(1);
    countPart(111);
    countPart(109);
    openTemplate();
    part(D + 0, 0, 111);
    part(D + 14, 1, 109);
    endTemplate(112);
  }
  is_resource_is_executable = ((c37 == 2) || (is_exec && (((<u32>0x18 >> c37) & 1) != 0)));
  if (slot(34) != 0 && is_resource_is_executable) {
    basename(34, 174);
  }
  if (slot(23) != 0) {
    basename(23, 181);
  }
  if (slot(41) != 0) {
    tty(41, 124, 125);
  }
  is_acting_process = ((p18 && !(((<u32>0x6 >> c18) & 1) != 0)) || (p20 && !(((<u32>0x6 >> c20) & 1) != 0)) || present(24));
  is_user = (present(21) && !(((<u32>0x1e >> c21) & 1) != 0));
  if (slot(21) != 0 && ends(21, D + 30, 2)) {
    cut(21, D + 30, 2, 98, 99);
  }
  is_file_path = ((present(104) && !(c104 == 3)) && (((((<u32>0xa0 >> c33) & 1) != 0) && (c105 == 1)) || ((c33 == 5) && !p105)));
  if (slot(129) != 0) {
    cut(129, D + 8690, 9, 134, 135);
  }
  if (slot(135) != 0) {
    cut(135, D + 3770, 18, 136, 137);
  }
  if (present(143)) take(143, 148);
  else if (present(84)) take(84, 148);
  c148 = code(148, D + 13352);
  if (slot(148) != 0) {
    lookup(148, c148, D + 13460, 154);
  }
  is_default_protocol = (!present(148) || (((<u32>0xe >> c148) & 1) != 0));
  if (present(145)) take(145, 149);
  else if (present(85)) take(85, 149);
  if (slot(149) != 0) {
    split(149, 124, 0, 0, D, 0, 150);
  }
  if (present(81)) take(81, 151);
  else if (present(141)) take(141, 151);
  else if (present(140)) take(140, 151);
  c151 = code(151, D + 11568);
  p151 = present(151);
  if (p151) take(151, 153);
  else if (p91) take(91, 153);
  is_connect = ((((<u32>0x14 >> c104) & 1) != 0) && p151);
  if (present(142)) take(142, 152);
  else if (present(139)) take(139, 152);
  is_tcp_accept = (c78 == 1);
  is_serve = (((<u32>0x60 >> c104) & 1) != 0);
  if (slot(28) != 0) {
    elements(28, 118);
  }
  p118 = present(118);
  if (slot(27) != 0) {
    split(27, 44, 0, 0, D, 0, 119);
  }
  if (p118) take(118, 120);
  else if (present(119)) take(119, 120);
  if (slot(120) != 0) {
    mitre(120, 121, 122, 123);
  }
  is_attack = (present(121) || present(122));
  if (slot(128) != 0) {
    cut(128, D + 1665, 1, 130, 131);
  }
  if (slot(131) != 0) {
    cut(131, D + 1665, 1, 132, 133);
  }
  is_ptrace = (c104 == 7);
  if (slot(35) != 0 && is_anonymous_map) {
    cut(35, D + 34, 1, 157, 158);
  }
  if (slot(157) != 0) {
    split(157, 124, 0, 0, D, 0, 161);
  }
  if (slot(158) != 0) {
    cut(158, D + 34, 1, 159, 160);
  }
  if (slot(159) != 0) {
    split(159, 124, 0, 0, D, 0, 162);
  }
  if (slot(160) != 0) {
    split(160, 124, 0, 0, D, 0, 163);
  }
  if (slot(34) != 0 && (is_device && starts(34, D + 10686, 4))) {
    cut(34, D + 10686, 4, 155, 156);
  }
  if (slot(1) != 0) {
    date(1, 177);
  }
  if (slot(3) != 0) {
    date(3, 179);
  }
  if (slot(13) != 0) {
    split(13, 44, 61, 58, D, 0, 180);
  }
  if (slot(27) != 0 && !p118) {
    split(27, 44, 0, 0, D, 0, 183);
  }
  if (slot(28) != 0) {
    elements(28, 184);
  }
  if (slot(33) != 0 && is_detection) {
    lowercase(33, 185);
  }
  if (slot(34) != 0 && is_exec) {
    split(34, 32, 0, 0, D + 10651, 3, 186);
  }
  if (slot(34) != 0 && is_file_path) {
    basename(34, 187);
  }
  if (slot(34) != 0 && is_file_path) {
    dirname(34, 188);
  }
  if (slot(34) != 0 && is_file_path) {
    extension(34, 189);
  }
  is_constant_cwd = ((c40 == 1) && ((c37 == 5) || starts(37, D + 1767, 7)));
  is_sha256 = (!present(51) || (((<u32>0x6 >> c51) & 1) != 0));
  if (slot(52) != 0 && is_message) {
    lowercase(52, 191);
  }
  if (!(hasText(177))) {
    if (slot(0) != 0) {
      date(0, 176);
    }
  }
  if (!(hasText(177) || hasText(176))) {
    if (slot(2) != 0) {
      date(2, 178);
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
    part(D + 10654, 4, 24);
    endTemplate(164);
  }
  if (!(hasText(174))) {
    if (slot(24) != 0) {
      basename(24, 182);
    }
  }
  if (!(hasText(181))) {
    if (slot(32) != 0 && (is_exec && !present(23))) {
      basename(32, 175);
    }
  }
  settle(D + 13528, 17);
}

function write(): void {
  // @timestamp
  if (slot(177) != 0 && keyword(D + 5363, 14, 177 + MOVES)) {}
  else if (slot(176) != 0 && keyword(D + 5363, 14, 176 + MOVES)) {}
  else if (slot(178) != 0 && keyword(D + 5363, 14, 178 + MOVES)) {}
  else writeCollectorTime(D + 5363, 14);
  // message
  if (slot(29) != 0 && keyword(D + 118, 11, 29 + MOVES)) {}
  else if (slot(164) != 0 && keyword(D + 118, 11, 164)) {}
  // tags
  if (slot(183) != 0 || slot(184) != 0) {
    openList(D + 8940, 8, false);
    if (slot(183) != 0) items(183);
    if (slot(184) != 0 && items(184)) moved(28);
    closeList();
  }
  if (slot(14) != 0 || slot(15) != 0 || (load<u64>(filled, 8) & 0x19700000000000) != 0) {
    open(D + 5853, 13); // container
    // container.id
    if (slot(14) != 0 && keyword(D + 9902, 6, 14 + MOVES)) {}
    // container.name
    if (slot(15) != 0 && keyword(D + 8868, 8, 15 + MOVES)) {}
    if ((load<u64>(filled, 8) & 0x19700000000000) != 0) {
      open(D + 8321, 9); // container.image
      // container.image.name
      if (slot(108) != 0 && !is_image_holds_id && keyword(D + 8868, 8, 108)) {}
      else if (slot(115) != 0 && keyword(D + 8868, 8, 115)) {}
      // container.image.tag
      if (slot(109) != 0 || slot(116) != 0) {
        openList(D + 9568, 7, false);
        if (slot(109) != 0 && !is_image_holds_id) items(109);
        if (slot(116) != 0) items(116);
        closeList();
      }
      if (slot(112) != 0 || slot(110) != 0) {
        open(D + 8820, 8); // container.image.hash
        // container.image.hash.all
        if (slot(112) != 0 || slot(110) != 0) {
          openList(D + 9379, 7, false);
          if (slot(112) != 0) items(112);
          if (slot(110) != 0) items(110);
          closeList();
        }
        close();
      }
      close();
    }
    close();
  }
  if (slot(151) != 0 || slot(152) != 0 || slot(93) != 0 || slot(94) != 0 || is_dns) {
    open(D + 4973, 15); // destination
    // destination.address
    if (slot(151) != 0 && is_connect && keyword(D + 7082, 11, 151)) {}
    else if (slot(93) != 0 && keyword(D + 7082, 11, 93)) {}
    // destination.ip
    if (slot(151) != 0 && is_connect && ip(D + 9914, 6, 151)) {}
    else if (slot(93) != 0 && ip(D + 9914, 6, 93)) {}
    // destination.port
    if (is_dns) put(D + 7773, 10);
    else if (slot(152) != 0 && is_connect && long(D + 7773, 7, 152)) {}
    else if (slot(152) != 0 && is_tcp_accept && long(D + 7773, 7, 152)) {}
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
  if (slot(179) != 0 && keyword(D + 7137, 11, 179 + MOVES)) {}
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
  if (slot(190) != 0 && keyword(D + 3207, 11, 190)) {}
  else if (!is_message) put(D + 3207, 20);
  // event.provider
  if (slot(37) != 0 && keyword(D + 2613, 12, 37 + MOVES)) {}
  else put(D + 2613, 23);
  // event.reason
  if (slot(39) != 0 && (p39 && !(c39 == 2)) && keyword(D + 7793, 10, 39 + MOVES)) {}
  // event.severity
  if ((is_throttled || is_message)) put(D + 6113, 13);
  else if (slot(173) != 0 && long(D + 2982, 11, 173)) {}
  else if ((is_detection && is_unset_severity && is_prevented)) put(D + 5559, 14);
  else if ((is_detection && is_unset_severity)) put(D + 5545, 14);
  else if (!is_detection) put(D + 6113, 13);
  // event.type
  openList(D + 8948, 8, false);
  if ((is_exec && (c39 == 2))) item(D + 3552, 5);
  if ((((<u32>0x380 >> c104) & 1) != 0)) item(D + 10418, 6);
  if (((((<u32>0x7c00 >> c104) & 1) != 0) || ((c104 == 8) && has(107, D + 13564)))) item(D + 9172, 8);
  if (((((<u32>0x7f8000 >> c104) & 1) != 0) || ((c104 == 8) && has(107, D + 13580)))) item(D + 3128, 6);
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
  run(D + 13616);
  // file.gid
  if (slot(76) != 0 && ((c104 == 18) && (present(76) && !(((<u32>0x6 >> c76) & 1) != 0))) && keyword(D + 9498, 7, 76)) {}
  // file.path
  if (slot(136) != 0 && keyword(D + 8876, 8, 136)) {}
  else if (slot(68) != 0 && (((<u32>0x600000 >> c104) & 1) != 0) && keyword(D + 8876, 8, 68)) {}
  else if (slot(34) != 0 && is_file_path && keyword(D + 8876, 8, 34 + MOVES)) {}
  // file.type
  if (((((<u32>0x1001000 >> c104) & 1) != 0) || (is_file_path && has(107, D + 13640)))) put(D + 6165, 13);
  else if ((c104 == 13)) put(D + 4281, 17);
  else if (present(136)) put(D + 4784, 16);
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
    if (slot(6) != 0 && keyword(D + 9902, 6, 6 + MOVES)) {}
    // host.name
    if (slot(5) != 0 && keyword(D + 8868, 8, 5 + MOVES)) {}
    // host.ip
    if (slot(7) != 0) {
      openList(D + 9920, 6, false);
      if (slot(7) != 0) ipItems(7 + MOVES);
      closeList();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x80001fe000000000) != 0) {
    open(D + 9505, 7); // log
    // log.level
    if (slot(191) != 0 && keyword(D + 8357, 9, 191)) {}
    if ((load<u64>(filled, 16) & 0x1fe000000000) != 0) {
      open(D + 7883, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 13664);
      if (slot(166) != 0) {
        open(D + 6638, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(166) != 0 && long(D + 8740, 7, 166)) {}
        close();
      }
      if (slot(171) != 0) {
        open(D + 6830, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(171) != 0 && long(D + 8740, 7, 171)) {}
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
  if (slot(154) != 0 && is_internet && keyword(D + 3986, 13, 154)) {}
  else if ((((<u32>0x6 >> c78) & 1) != 0)) put(D + 3986, 18);
  else if (is_dns) put(D + 4004, 18);
  else if ((is_internet && is_default_protocol && has(150, D + 13700))) put(D + 3986, 18);
  else if ((is_internet && is_default_protocol && has(150, D + 13716))) put(D + 4004, 18);
  // network.type
  if (contains(153, D + 14, 1)) put(D + 5643, 14);
  else if (contains(153, D + 28, 1)) put(D + 5629, 14);
  close();
  put(D + 6734, 12); // observer
  // observer.version
  if (slot(47) != 0 && keyword(D + 16, 11, 47 + MOVES)) {}
  put(D + 1133, 70);
  if ((load<u64>(filled, 0) & 0x20000000001310) != 0 || slot(180) != 0 || is_pod) {
    open(D + 4592, 16); // orchestrator
    // orchestrator.namespace
    if (slot(8) != 0 && (p8 && !(((<u32>0x6 >> c8) & 1) != 0)) && keyword(D + 6035, 13, 8 + MOVES)) {}
    // orchestrator.type
    if (is_pod) put(D + 3307, 20);
    if (slot(53) != 0 || slot(4) != 0) {
      open(D + 7115, 11); // orchestrator.cluster
      // orchestrator.cluster.id
      if (slot(53) != 0 && keyword(D + 9902, 6, 53 + MOVES)) {}
      // orchestrator.cluster.name
      if (slot(4) != 0 && (present(4) && !(c4 == 1)) && keyword(D + 8868, 8, 4 + MOVES)) {}
      close();
    }
    if (slot(180) != 0 || slot(12) != 0 || slot(9) != 0 || is_pod) {
      open(D + 6818, 12); // orchestrator.resource
      // orchestrator.resource.label
      if (slot(180) != 0) list(D + 8348, 9, 180);
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
    if (slot(54) != 0 && keyword(D + 9902, 6, 54 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x460c00000000000) != 0 || (load<u64>(filled, 0) & 0x7010501fe0000) != 0 || (load<u64>(filled, 8) & 0x3000000400000000) != 0) {
    open(D + 7236, 11); // process
    // process.args
    if (slot(186) != 0) {
      openList(D + 8708, 8, true);
      if (slot(186) != 0) items(186);
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
    if (slot(174) != 0 && keyword(D + 8868, 8, 174)) {}
    else if (slot(182) != 0 && keyword(D + 8868, 8, 182)) {}
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
    if ((load<u64>(filled, 0) & 0x20001008a0000) != 0 || slot(181) != 0 || slot(175) != 0) {
      open(D + 7753, 10); // process.parent
      // process.parent.executable
      if (slot(23) != 0 && keyword(D + 5489, 14, 23 + MOVES)) {}
      else if (slot(32) != 0 && is_exec && keyword(D + 5489, 14, 32 + MOVES)) {}
      // process.parent.name
      if (slot(181) != 0 && keyword(D + 8868, 8, 181)) {}
      else if (slot(175) != 0 && keyword(D + 8868, 8, 175)) {}
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
    if (slot(124) != 0 || slot(125) != 0) {
      open(D + 9589, 7); // process.tty
      if (slot(124) != 0 || slot(125) != 0) {
        open(D + 4943, 15); // process.tty.char_device
        // process.tty.char_device.major
        if (slot(124) != 0 && long(D + 8836, 8, 124)) {}
        // process.tty.char_device.minor
        if (slot(125) != 0 && long(D + 8844, 8, 125)) {}
        close();
      }
      close();
    }
    if (slot(98) != 0 || slot(21) != 0 || slot(22) != 0) {
      open(D + 8972, 8); // process.user
      // process.user.id
      if (slot(98) != 0 && (is_acting_process && is_exec && is_user) && keyword(D + 9902, 6, 98)) {}
      else if (slot(21) != 0 && (is_acting_process && is_exec && is_user) && keyword(D + 9902, 6, 21 + MOVES)) {}
      // process.user.name
      if (slot(22) != 0 && (is_acting_process && is_exec) && keyword(D + 8868, 8, 22 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x70000004000a0) != 0 || slot(133) != 0 || slot(151) != 0 || (load<u64>(filled, 8) & 0x28008000) != 0) {
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
    if (slot(133) != 0 || slot(79) != 0 || slot(5) != 0) {
      openList(D + 8312, 9, false);
      if (slot(133) != 0) items(133);
      if (slot(79) != 0 && is_dns) items(79);
      if (slot(5) != 0) items(5);
      closeList();
    }
    // related.ip
    if (slot(151) != 0 || slot(91) != 0 || slot(93) != 0 || slot(7) != 0) {
      openList(D + 9920, 6, false);
      if (slot(151) != 0 && (p151 && !(((<u32>0x6 >> c151) & 1) != 0))) ipItems(151);
      if (slot(91) != 0 && (p91 && !(((<u32>0x6 >> c91) & 1) != 0))) ipItems(91);
      if (slot(93) != 0 && (present(93) && !(((<u32>0x6 >> c93) & 1) != 0))) ipItems(93);
      if (slot(7) != 0 && (present(7) && !(((<u32>0x6 >> c7) & 1) != 0))) ipItems(7);
      closeList();
    }
    // related.user
    if (slot(22) != 0 && is_acting_process) list(D + 8964, 8, 22);
    close();
  }
  if (slot(185) != 0 || slot(29) != 0 || slot(25) != 0) {
    open(D + 8908, 8); // rule
    // rule.category
    if (slot(185) != 0 && keyword(D + 6566, 12, 185)) {}
    // rule.name
    if (slot(25) != 0 && keyword(D + 8868, 8, 25 + MOVES)) {}
    // rule.description
    if (slot(29) != 0 && is_alert && keyword(D + 4958, 15, 29 + MOVES)) {}
    close();
  }
  if (slot(151) != 0 || slot(152) != 0) {
    open(D + 7823, 10); // server
    // server.address
    if (slot(151) != 0 && is_serve && keyword(D + 7082, 11, 151)) {}
    // server.ip
    if (slot(151) != 0 && is_serve && ip(D + 9914, 6, 151)) {}
    // server.port
    if (slot(152) != 0 && is_serve && long(D + 7773, 7, 152)) {}
    close();
  }
  if (slot(151) != 0 || slot(152) != 0 || slot(91) != 0 || slot(92) != 0) {
    open(D + 7863, 10); // source
    // source.address
    if (slot(151) != 0 && (c104 == 25) && keyword(D + 7082, 11, 151)) {}
    else if (slot(91) != 0 && keyword(D + 7082, 11, 91)) {}
    // source.ip
    if (slot(151) != 0 && (c104 == 25) && ip(D + 9914, 6, 151)) {}
    else if (slot(91) != 0 && ip(D + 9914, 6, 91)) {}
    // source.port
    if (slot(152) != 0 && ((c104 == 25) && !p78) && long(D + 7773, 7, 152)) {}
    else if (slot(92) != 0 && (present(92) && !(c92 == 1)) && long(D + 7773, 7, 92)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0xe00000000000000) != 0 || is_attack) {
    open(D + 7913, 10); // threat
    // threat.framework
    if (is_attack) put(D + 2023, 27);
    if (slot(121) != 0) {
      open(D + 4384, 10); // threat.tactic
      // threat.tactic.id
      if (slot(121) != 0) list(D + 9908, 6, 121);
      close();
    }
    if (slot(122) != 0 || slot(123) != 0) {
      open(D + 3428, 13); // threat.technique
      // threat.technique.id
      if (slot(122) != 0) list(D + 9908, 6, 122);
      if (slot(123) != 0) {
        open(D + 4768, 16); // threat.technique.subtechnique
        // threat.technique.subtechnique.id
        if (slot(123) != 0) list(D + 9908, 6, 123);
        close();
      }
      close();
    }
    close();
  }
  if (slot(75) != 0 || slot(98) != 0 || slot(21) != 0 || slot(22) != 0) {
    open(D + 8972, 8); // user
    // user.id
    if (slot(98) != 0 && (is_acting_process && is_user) && keyword(D + 9902, 6, 98)) {}
    else if (slot(21) != 0 && (is_acting_process && is_user) && keyword(D + 9902, 6, 21 + MOVES)) {}
    // user.name
    if (slot(22) != 0 && is_acting_process && keyword(D + 8868, 8, 22 + MOVES)) {}
    if (slot(75) != 0) {
      open(D + 5879, 13); // user.effective
      // user.effective.id
      if (slot(75) != 0 && ((c104 == 19) && (p75 && !(((<u32>0x6 >> c75) & 1) != 0))) && keyword(D + 9902, 6, 75)) {}
      if (slot(75) != 0) {
        open(D + 8294, 9); // user.effective.group
        // user.effective.group.id
        if (slot(75) != 0 && ((c104 == 20) && (p75 && !(((<u32>0x6 >> c75) & 1) != 0))) && keyword(D + 9902, 6, 75)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 6009, 13); // kubearmor
  // fd kfunc kprobe lsm mode syscall
  run(D + 13732);
  // kubearmor.args_truncated
  if ((is_exec && ends(34, D + 10650, 4))) put(D + 2659, 22);
  // kubearmor.capability
  if (slot(97) != 0 && (c83 == 1) && keyword(D + 5391, 14, 97)) {}
  else if (slot(34) != 0 && (c33 == 6) && keyword(D + 5391, 14, 34 + MOVES)) {}
  // kubearmor.flags
  if (slot(107) != 0) list(D + 8276, 9, 107);
  if ((load<u64>(filled, 8) & 0x7c00000) != 0 || slot(156) != 0) {
    open(D + 7643, 10); // kubearmor.device
    // class class_name level protocol subclass syspath
    run(D + 13774);
    close();
  }
  if ((load<u64>(filled, 16) & 0xe00000000) != 0) {
    open(D + 8852, 8); // kubearmor.mmap
    // kubearmor.mmap.flags
    if (slot(163) != 0) list(D + 8276, 9, 163);
    // kubearmor.mmap.protection
    if (slot(162) != 0) list(D + 5531, 14, 162);
    // kubearmor.mmap.requested_protection
    if (slot(161) != 0) list(D + 2404, 24, 161);
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
  if ((load<u64>(filled, 16) & 0x34) != 0) {
    open(D + 7803, 10); // kubearmor.remote
    // kubearmor.remote.name
    if (slot(133) != 0 && keyword(D + 8868, 8, 133)) {}
    // kubearmor.remote.kind
    if (slot(130) != 0 && p128 && keyword(D + 44, 8, 130)) {}
    // kubearmor.remote.namespace
    if (slot(132) != 0 && p128 && keyword(D + 6035, 13, 132)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x580000) != 0) {
    open(D + 7843, 10); // kubearmor.socket
    // kubearmor.socket.family
    if (slot(147) != 0 && keyword(D + 7663, 10, 147)) {}
    // kubearmor.socket.protocol
    if (slot(148) != 0 && !is_firewall && keyword(D + 4196, 12, 148)) {}
    // kubearmor.socket.type
    if (slot(150) != 0) list(D + 8948, 8, 150);
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
  run(D + 13816);
  writeUnknown(2);
  close();
  open(D + 8393, 9); // kubearmor.owner
  // name namespace ref
  run(D + 13834);
  writeUnknown(1);
  close();
  // action atags cluster_id cluster_name component_name container_id container_image container_name cwd data dropping_alerts_interval enforcer event_data event_type hash_algo hash_id host_ip host_name host_pid host_ppid instance_group instance_id kubearmor_version labels level max_alerts_per_sec message namespace_name node_id observed_time_unix_nano oid operation parent_hash parent_process_name pid pod_name policy_name ppid process_hash process_name resource resource_hash result severity source tags tenant_id time_unix_nano timestamp tty type uid updated_time user_name workload
  run(D + 13856);
  writeUnknown(0);
  writeOthers(D + 8258, 9);
  close();
  put(D + 457, 26);
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 16000, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2450, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(3072, 8);
