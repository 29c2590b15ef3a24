// Generated from schemas/neuvector by sluice generate. Do not edit.
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

/** notification */
let c0: u32 = 0;
/** name */
let c5: u32 = 0;
/** policy_action */
let c31: u32 = 0;
/** action */
let c50: u32 = 0;
/** message */
let c64: u32 = 0;
/** category */
let c91: u32 = 0;
/** word */
let c158: u32 = 0;
/** level */
let c6: u32 = 0;
/** target */
let c60: u32 = 0;
/** server_end */
let c137: u32 = 0;
/** client_end */
let c136: u32 = 0;
/** conn_ingress */
let c84: u32 = 0;
/** proc_cmd */
let c77: u32 = 0;
/** server_ip */
let c34: u32 = 0;
/** server_port */
let c26: u32 = 0;
/** xff */
let c36: u32 = 0;
/** ip_proto */
let c27: u32 = 0;
/** client_ip */
let c33: u32 = 0;
/** client_port */
let c53: u32 = 0;
/** score_v3 */
let c125: u32 = 0;
/** score */
let c124: u32 = 0;
/** severity */
let c49: u32 = 0;
/** rest_method */
let c96: u32 = 0;
/** threat_id */
let c38: u32 = 0;
/** rule_id */
let c87: u32 = 0;
/** notification is there. */
let p0: bool = false;
/** threat_id is there. */
let p38: bool = false;
/** category is there. */
let p91: bool = false;
/** critical_cve is there. */
let p152: bool = false;
/** high_vuls is there. */
let p112: bool = false;
/** medium_vuls is there. */
let p113: bool = false;
/** critical_vuls is there. */
let p111: bool = false;
/** high_cve is there. */
let p153: bool = false;
/** medium_cve is there. */
let p154: bool = false;
/** client_ip is there. */
let p33: bool = false;
/** error is there. */
let p115: bool = false;
/** client_image is there. */
let p19: bool = false;
/** client_workload_image is there. */
let p42: bool = false;
/** server_image is there. */
let p24: bool = false;
/** server_workload_image is there. */
let p47: bool = false;
/** server_end is there. */
let p137: bool = false;
/** client_end is there. */
let p136: bool = false;
/** conn_ingress is there. */
let p84: bool = false;
/** workload_image is there. */
let p68: bool = false;
/** workload_domain is there. */
let p67: bool = false;
/** proc_cmd is there. */
let p77: bool = false;
/** affected_domain is there. */
let p140: bool = false;
/** score_v3 is there. */
let p125: bool = false;
/** score is there. */
let p124: bool = false;
/** client_name is there. */
let p17: bool = false;
/** client_workload_name is there. */
let p40: bool = false;
/** server_name is there. */
let p22: bool = false;
/** server_workload_name is there. */
let p45: bool = false;
/** client_id is there. */
let p16: bool = false;
/** client_workload_id is there. */
let p39: bool = false;
/** server_id is there. */
let p21: bool = false;
/** server_workload_id is there. */
let p44: bool = false;
let is_violation: bool = false;
let is_threat: bool = false;
let is_incident: bool = false;
let is_audit: bool = false;
let is_activity: bool = false;
let is_detection: bool = false;
let is_lambda: bool = false;
let is_scan: bool = false;
let is_compliance: bool = false;
let is_single_critical: bool = false;
let is_single_high: bool = false;
let is_single_medium: bool = false;
let is_connection: bool = false;
let is_file_incident: bool = false;
let is_package_incident: bool = false;
let is_process_incident: bool = false;
let is_admission: bool = false;
let is_denied: bool = false;
let is_escalation: bool = false;
let is_tunnel: bool = false;
let is_allowed: bool = false;
let is_log_event: bool = false;
let is_dlp: bool = false;
let is_waf: bool = false;
let is_failed: bool = false;
let is_done: bool = false;
let is_client_managed: bool = false;
let is_server_managed: bool = false;
let is_client_affected: bool = false;
let is_server_affected: bool = false;
let is_server_inside: bool = false;
let is_client_inside: bool = false;
let is_ingress: bool = false;
let is_egress: bool = false;
let is_standalone: bool = false;
let is_one_path: bool = false;

function recognised(): bool {
  return (((((<u32>0x7e >> code(0, D + 6424)) & 1) != 0) && present(6) && present(7)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 6472)) & 1) != 0) && present(7) && present(31)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 6472)) & 1) != 0) && present(7) && present(38)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 6472)) & 1) != 0) && present(7) && present(50) && present(9)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 6472)) & 1) != 0) && present(7) && present(109)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 6472)) & 1) != 0) && present(7) && present(91) && present(9)));
}

function suspected(): bool {
  return (((((<u32>0x7e >> code(0, D + 6424)) & 1) != 0) && (((<u32>0x1fe >> code(6, D + 6472)) & 1) != 0)) || ((((<u32>0x7e >> code(0, D + 6424)) & 1) != 0) && contains(5, D + 28, 1)) || ((((<u32>0x1fe >> code(6, D + 6472)) & 1) != 0) && present(7)) || (present(1) && present(2)));
}

function readText(at: usize, end: usize): bool {
  return orderedPairs(at, end, D + 7336);
}

function derive(): void {
  c0 = code(0, D + 6424);
  c5 = code(5, D + 7368);
  c31 = code(31, D + 7488);
  c50 = code(50, D + 7504);
  c64 = code(64, D + 7540);
  c91 = code(91, D + 7672);
  c158 = 0;
  c6 = code(6, D + 6472);
  c60 = code(60, D + 7772);
  c137 = 0;
  c136 = 0;
  c84 = code(84, D + 7788);
  c77 = code(77, D + 7804);
  c34 = code(34, D + 7820);
  c26 = code(26, D + 7836);
  c36 = code(36, D + 7788);
  c27 = code(27, D + 7852);
  c33 = code(33, D + 7820);
  c53 = code(53, D + 7836);
  c125 = code(125, D + 7836);
  c124 = code(124, D + 7836);
  c49 = code(49, D + 7912);
  c96 = code(96, D + 7952);
  c38 = code(38, D + 7992);
  c87 = code(87, D + 8088);
  p0 = present(0);
  p38 = present(38);
  p91 = present(91);
  p152 = false;
  p112 = present(112);
  p113 = present(113);
  p111 = present(111);
  p153 = false;
  p154 = false;
  p33 = present(33);
  p115 = present(115);
  p19 = present(19);
  p42 = present(42);
  p24 = present(24);
  p47 = present(47);
  p137 = false;
  p136 = false;
  p84 = present(84);
  p68 = present(68);
  p67 = present(67);
  p77 = present(77);
  p140 = false;
  p125 = present(125);
  p124 = present(124);
  p17 = present(17);
  p40 = present(40);
  p22 = present(22);
  p45 = present(45);
  p16 = present(16);
  p39 = present(39);
  p21 = present(21);
  p44 = present(44);
  is_violation = ((c0 == 1) || (!p0 && present(31)));
  is_threat = ((c0 == 2) || (!p0 && p38));
  is_incident = ((c0 == 3) || (!p0 && !p38 && present(50)));
  is_audit = ((c0 == 4) || (!p0 && present(109)));
  is_activity = ((c0 == 5) || (p91 && (((<u32>0x1e >> c5) & 1) != 0)));
  is_detection = (is_violation || is_threat || is_incident || (((<u32>0x60 >> c5) & 1) != 0));
  is_lambda = (c5 == 7);
  is_scan = (is_lambda || (((<u32>0xf00 >> c5) & 1) != 0));
  is_compliance = (is_audit && starts(5, D + 5173, 11));
  if (slot(111) != 0) {
    only(111, 152);
  }
  p152 = present(152);
  is_single_critical = (p152 && !p112 && !p113);
  if (slot(112) != 0) {
    only(112, 153);
  }
  p153 = present(153);
  is_single_high = (!p111 && p153 && !p113);
  if (slot(113) != 0) {
    only(113, 154);
  }
  p154 = present(154);
  is_single_medium = (!p111 && !p112 && p154);
  if (slot(49) != 0) {
    lookup(49, c49, D + 8148, 177);
  }
  if (slot(6) != 0) {
    lookup(6, c6, D + 8172, 178);
  }
  is_connection = (is_violation || is_threat || (is_incident && p33));
  is_file_incident = (is_incident && ends(5, D + 2354, 21));
  is_package_incident = (is_incident && ends(5, D + 3535, 16));
  is_process_incident = (is_incident && !(is_file_incident || is_package_incident));
  is_admission = (((<u32>0x1060 >> c5) & 1) != 0);
  if (slot(91) != 0) {
    lookup(91, c91, D + 8208, 179);
  }
  is_denied = ((c31 == 1) || (((<u32>0x6 >> c50) & 1) != 0) || (((<u32>0x6040 >> c5) & 1) != 0) || (is_file_incident && (c64 == 1)));
  is_escalation = (is_incident && ends(5, D + 2375, 21));
  is_tunnel = (is_incident && ends(5, D + 3551, 16));
  if (slot(64) != 0 && is_file_incident) {
    lookup(64, c64, D + 8272, 180);
  }
  is_allowed = (!is_denied && (is_violation || (((<u32>0x18 >> c50) & 1) != 0) || (((<u32>0x1020 >> c5) & 1) != 0)));
  is_log_event = p91;
  if (slot(5) != 0 && is_log_event) {
    extension(5, 158);
  }
  c158 = code(158, D + 8356);
  if (slot(158) != 0 && (!(((<u32>0x3e000 >> c5) & 1) != 0) && !((c91 == 1) && (c158 == 1)))) {
    lookup(158, c158, D + 8596, 181);
  }
  if (slot(96) != 0) {
    lookup(96, c96, D + 8752, 182);
  }
  is_dlp = (is_threat && starts(5, D + 6319, 4));
  is_waf = (is_threat && starts(5, D + 6347, 4));
  is_failed = (is_denied || p115 || (is_log_event && (((<u64>0xfc >> <u64>c158) & 1) != 0)));
  is_done = ((is_allowed && !is_threat) || is_scan || ((((<u32>0x1fe >> c91) & 1) != 0) && (((<u32>0x6 >> c6) & 1) != 0) && (present(158) && !(c158 == 8))));
  if (is_single_critical && p152) take(152, 155);
  else if (is_single_high && p153) take(153, 155);
  else if (is_single_medium && p154) take(154, 155);
  if (slot(121) != 0) {
    only(121, 156);
  }
  is_client_managed = (p19 || p42);
  is_server_managed = (p24 || p47);
  is_client_affected = (is_client_managed && !(is_server_managed && (c60 == 1)));
  is_server_affected = (is_server_managed && !is_client_affected);
  if (is_client_affected && present(18)) take(18, 140);
  else if (is_client_affected && present(41)) take(41, 140);
  else if (is_server_affected && present(23)) take(23, 140);
  else if (is_server_affected && present(46)) take(46, 140);
  p140 = present(140);
  if (is_client_affected && p17) take(17, 139);
  else if (is_client_affected && p40) take(40, 139);
  else if (is_server_affected && p22) take(22, 139);
  else if (is_server_affected && p45) take(45, 139);
  if (is_client_affected && p16) take(16, 138);
  else if (is_client_affected && p39) take(39, 138);
  else if (is_server_affected && p21) take(21, 138);
  else if (is_server_affected && p44) take(44, 138);
  if (present(101)) take(101, 143);
  else if (!contains(68, D + 5162, 2) && p68) take(68, 143);
  else if (is_client_affected && p19) take(19, 143);
  else if (is_client_affected && p42) take(42, 143);
  else if (is_server_affected && p24) take(24, 143);
  else if (is_server_affected && p47) take(47, 143);
  if (slot(143) != 0) {
    image(143, 144, 145, 146);
  }
  if (slot(103) != 0) {
    cut(103, D + 6378, 3, 147, 148);
  }
  if (slot(107) != 0) {
    cut(107, D + 14, 1, 150, 151);
  }
  if (p17) take(17, 141);
  else if (p40) take(40, 141);
  if (p22) take(22, 142);
  else if (p45) take(45, 142);
  if (p21) take(21, 137);
  else if (p44) take(44, 137);
  c137 = code(137, D + 8776);
  p137 = present(137);
  is_server_inside = (is_server_managed || starts(137, D + 6221, 5) || starts(137, D + 6402, 3) || (starts(137, D + 3695, 9) && (p137 && !(c137 == 1))));
  if (p16) take(16, 136);
  else if (p39) take(39, 136);
  c136 = code(136, D + 8776);
  p136 = present(136);
  is_client_inside = (is_client_managed || starts(136, D + 6221, 5) || starts(136, D + 6402, 3) || (starts(136, D + 3695, 9) && (p136 && !(c136 == 1))));
  is_ingress = ((c84 == 1) || (is_server_inside && p136 && !is_client_inside));
  is_egress = ((is_incident && (p33 && (p84 && !(c84 == 1)))) || (is_incident && (p33 && !p84)) || (is_client_inside && p137 && !is_server_inside));
  if (slot(28) != 0) {
    only(28, 157);
  }
  if (slot(157) != 0) {
    lowercase(157, 183);
  }
  if (slot(97) != 0 && starts(97, D + 6379, 1)) {
    cut(97, D + 6422, 1, 159, 160);
  }
  if (slot(38) != 0) {
    lookup(38, c38, D + 8792, 161);
  }
  if (present(161)) take(161, 162);
  else if (is_escalation) give(D + 6173, 6, 162);
  else if ((is_incident && ((c64 == 2) || starts(64, D + 1042, 30)))) give(D + 3599, 16, 162);
  else if ((is_incident && (c64 == 3))) give(D + 4907, 12, 162);
  if (slot(162) != 0) {
    split(162, 32, 0, 0, D, 0, 163);
  }
  if (slot(163) != 0) {
    mitre(163, 164, 165, 166);
  }
  if (slot(6) != 0) {
    lowercase(6, 185);
  }
  if (slot(8) != 0) {
    date(8, 187);
  }
  if (slot(27) != 0) {
    lookup(27, c27, D + 8852, 188);
  }
  is_standalone = (p68 && !p67);
  if (slot(77) != 0 && (p77 && !(c77 == 1))) {
    split(77, 32, 0, 0, D, 0, 190);
  }
  is_one_path = !(contains(82, D + 5162, 2) || ends(82, D + 5658, 8) || ends(82, D + 5228, 10));
  if (slot(82) != 0 && is_one_path) {
    basename(82, 191);
  }
  if (slot(82) != 0 && is_one_path) {
    dirname(82, 192);
  }
  if (slot(82) != 0 && is_one_path) {
    extension(82, 193);
  }
  if (slot(87) != 0) {
    lookup(87, c87, D + 8888, 194);
  }
  if (slot(88) != 0) {
    date(88, 195);
  }
  if (slot(93) != 0) {
    values(93, 196);
  }
  if (slot(121) != 0) {
    only(121, 197);
  }
  if (!(hasText(187))) {
    if (slot(7) != 0) {
      date(7, 186);
    }
  }
  if (!(hasText(144))) {
    if (present(105)) {
      beginTemplate(0);
      countPart(148);
      countPart(105);
      openTemplate();
      part(D + 0, 0, 148);
      part(D + 0, 0, 105);
      endTemplate(149);
    }
  }
  if (!(is_violation || is_dlp || is_waf)) {
    if (slot(5) != 0) {
      lowercase(5, 184);
    }
  }
  if (!(hasText(64))) {
    if (is_violation) {
      beginTemplate(6);
      countPart(31);
      countPart(17);
      countPart(22);
      openTemplate();
      part(D + 0, 0, 31);
      part(D + 135, 2, 17);
      part(D + 161, 4, 22);
      endTemplate(167);
    }
  }
  if (!(hasText(64) || hasText(167))) {
    if (is_scan) {
      beginTemplate(35);
      countPart(5);
      countPart(115);
      countPart(155);
      countPart(156);
      countPart(108);
      countPart(109);
      countPart(110);
      openTemplate();
      part(D + 0, 0, 5);
      part(D + 135, 2, 115);
      part(D + 135, 2, 155);
      part(D + 597, 4, 156);
      part(D + 5162, 11, 108);
      part(D + 5983, 7, 109);
      part(D + 5604, 9, 110);
      endTemplate(168);
    }
  }
  if (!(hasText(183))) {
    if (slot(57) != 0) {
      lowercase(57, 189);
    }
  }
  settle(D + 8924, 21);
}

function write(): void {
  // @timestamp
  if (slot(187) != 0 && keyword(D + 3981, 13, 187 + MOVES)) {}
  else if (slot(186) != 0 && keyword(D + 3981, 13, 186 + MOVES)) {}
  else writeCollectorTime(D + 3981, 14);
  // message
  if (slot(64) != 0 && keyword(D + 118, 10, 64 + MOVES)) {}
  else if (slot(167) != 0 && keyword(D + 118, 10, 167)) {}
  else if (slot(168) != 0 && keyword(D + 118, 10, 168)) {}
  else if (slot(5) != 0 && keyword(D + 118, 10, 5 + MOVES)) {}
  // tags
  openList(D + 5794, 8, false);
  if (present(4)) item(D + 4524, 9);
  closeList();
  if (slot(120) != 0 || slot(119) != 0 || is_lambda) {
    open(D + 5478, 9); // cloud
    // cloud.region
    if (slot(119) != 0 && keyword(D + 5559, 9, 119 + MOVES)) {}
    // cloud.provider
    if (is_lambda) put(D + 3143, 17);
    if (slot(120) != 0) {
      open(D + 5052, 11); // cloud.project
      // cloud.project.name
      if (slot(120) != 0 && keyword(D + 1213, 7, 120 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x270400) != 0 || (load<u64>(filled, 8) & 0x40000000006) != 0) {
    open(D + 4289, 13); // container
    // container.id
    if (slot(138) != 0 && keyword(D + 6095, 5, 138)) {}
    else if (slot(65) != 0 && !is_lambda && keyword(D + 6095, 5, 65 + MOVES)) {}
    // container.name
    if (slot(66) != 0 && is_standalone && keyword(D + 1213, 7, 66 + MOVES)) {}
    if ((load<u64>(filled, 16) & 0x270000) != 0 || slot(106) != 0) {
      open(D + 5514, 9); // container.image
      // container.image.name
      if (slot(144) != 0 && keyword(D + 1213, 7, 144)) {}
      else if (slot(149) != 0 && keyword(D + 1213, 7, 149)) {}
      // container.image.tag
      if (slot(145) != 0 || slot(106) != 0) {
        openList(D + 5969, 7, false);
        if (slot(145) != 0) items(145);
        if (slot(106) != 0) items(106 + MOVES);
        closeList();
      }
      if (slot(146) != 0) {
        open(D + 5722, 8); // container.image.hash
        // container.image.hash.all
        if (slot(146) != 0) list(D + 5906, 7, 146);
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0xc04000000) != 0 || slot(142) != 0) {
    open(D + 3786, 15); // destination
    // destination.ip
    if (slot(34) != 0 && ip(D + 6101, 5, 34 + MOVES)) {}
    // destination.address
    if (slot(34) != 0 && (present(34) && !(c34 == 1)) && keyword(D + 5238, 10, 34 + MOVES)) {}
    // destination.domain
    if (slot(35) != 0 && keyword(D + 5487, 9, 35 + MOVES)) {}
    else if (slot(142) != 0 && is_server_managed && keyword(D + 5487, 9, 142)) {}
    // destination.port
    if (slot(26) != 0 && (present(26) && !(c26 == 1)) && long(D + 5962, 7, 26 + MOVES)) {}
    close();
  }
  open(D + 9, 7); // ecs
  // ecs.version
  put(D + 2880, 18);
  close();
  open(D + 35, 9); // event
  // id reason start
  run(D + 8966);
  // event.action
  if (is_violation) put(D + 1072, 29);
  else if (is_dlp) put(D + 2060, 21);
  else if (is_waf) put(D + 2081, 21);
  else if (slot(184) != 0 && keyword(D + 1072, 9, 184)) {}
  // event.category
  openList(D + 4535, 12, false);
  if (is_connection) item(D + 1082, 7);
  if (is_threat) item(D + 2807, 19);
  if (is_process_incident) item(D + 621, 7);
  if (is_file_incident) item(D + 2056, 4);
  if (is_package_incident) item(D + 2135, 7);
  if (is_scan) item(D + 3178, 13);
  if ((is_compliance || is_admission || (c5 == 16))) item(D + 4484, 13);
  if (slot(179) != 0) items(179);
  if ((c5 == 18)) item(D + 6399, 3);
  closeList();
  // event.code
  if (slot(5) != 0 && !is_threat && keyword(D + 5927, 7, 5 + MOVES)) {}
  else if (slot(38) != 0 && keyword(D + 5927, 7, 38 + MOVES)) {}
  // event.dataset
  if (is_violation) put(D + 699, 32);
  else if (is_threat) put(D + 1101, 29);
  else if (is_incident) put(D + 826, 31);
  else if (is_audit) put(D + 1130, 28);
  else if (is_activity) put(D + 795, 31);
  else if (true) put(D + 1158, 28);
  // event.kind
  if (is_detection) put(D + 3831, 15);
  else if ((is_scan || is_compliance)) put(D + 3861, 15);
  else put(D + 3846, 15);
  // event.module
  put(D + 2228, 21);
  // event.outcome
  if (is_failed) put(D + 2457, 20);
  else if (is_done) put(D + 2477, 20);
  else if (is_detection) put(D + 2497, 20);
  // event.severity
  if (is_single_critical) put(D + 4191, 14);
  else if (is_single_high) put(D + 4177, 14);
  else if (is_single_medium) put(D + 4163, 14);
  else if (slot(177) != 0 && long(D + 1972, 11, 177)) {}
  else if (slot(178) != 0 && long(D + 1972, 11, 178)) {}
  // event.type
  openList(D + 5802, 8, false);
  if (is_connection) item(D + 5468, 10);
  if (((c5 == 15) || (is_process_incident && !(is_denied || is_escalation || is_tunnel)))) item(D + 5787, 5);
  if ((is_package_incident || is_escalation)) item(D + 911, 6);
  if (slot(180) != 0) items(180);
  if ((is_scan || is_compliance || (is_threat && !(is_denied || is_allowed)))) item(D + 6359, 4);
  if (((c91 == 1) && (c158 == 1))) item(D + 2335, 3);
  if (slot(181) != 0) items(181);
  if (slot(182) != 0) items(182);
  if (is_denied) item(D + 1899, 6);
  if (is_allowed) item(D + 613, 7);
  if (p115) item(D + 61, 5);
  closeList();
  writeOriginal(D + 4715, 12);
  close();
  if (slot(65) != 0 || slot(66) != 0) {
    open(D + 5690, 8); // faas
    // faas.id
    if (slot(65) != 0 && is_lambda && keyword(D + 6095, 5, 65 + MOVES)) {}
    // faas.name
    if (slot(66) != 0 && is_lambda && keyword(D + 1213, 7, 66 + MOVES)) {}
    close();
  }
  if (slot(192) != 0 || slot(193) != 0 || slot(191) != 0 || slot(82) != 0) {
    open(D + 5698, 8); // file
    // directory extension name
    run(D + 9012);
    // file.path
    if (slot(82) != 0 && is_one_path && keyword(D + 5955, 7, 82 + MOVES)) {}
    close();
  }
  if (slot(12) != 0 || slot(11) != 0 || slot(150) != 0 || slot(151) != 0) {
    open(D + 5730, 8); // host
    // host.hostname
    if (slot(12) != 0 && keyword(D + 4942, 11, 12 + MOVES)) {}
    // host.id
    if (slot(11) != 0 && keyword(D + 6095, 5, 11 + MOVES)) {}
    // host.name
    if (slot(12) != 0 && keyword(D + 1213, 7, 12 + MOVES)) {}
    if (slot(150) != 0 || slot(151) != 0) {
      open(D + 6113, 6); // host.os
      // host.os.platform
      if (slot(150) != 0 && (c5 == 9) && keyword(D + 5008, 11, 150)) {}
      // host.os.version
      if (slot(151) != 0 && (c5 == 9) && keyword(D + 16, 10, 151)) {}
      close();
    }
    close();
  }
  if (slot(98) != 0 || slot(96) != 0) {
    open(D + 5738, 8); // http
    if (slot(98) != 0 || slot(96) != 0) {
      open(D + 5118, 11); // http.request
      // http.request.method
      if (slot(96) != 0 && keyword(D + 5523, 9, 96 + MOVES)) {}
      if (slot(98) != 0) {
        open(D + 5674, 8); // http.request.body
        // http.request.body.content
        if (slot(98) != 0 && keyword(D + 5288, 10, 98 + MOVES)) {}
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x201fe0000000000) != 0) {
    open(D + 5948, 7); // log
    // log.level
    if (slot(185) != 0 && keyword(D + 5754, 8, 185)) {}
    if ((load<u64>(filled, 16) & 0x1fe0000000000) != 0) {
      open(D + 5378, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 9042);
      if (slot(170) != 0) {
        open(D + 4595, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(170) != 0 && long(D + 5927, 7, 170)) {}
        close();
      }
      if (slot(175) != 0) {
        open(D + 4823, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(175) != 0 && long(D + 5927, 7, 175)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 4975, 11); // network
  // network.transport
  if (slot(188) != 0 && keyword(D + 4847, 12, 188)) {}
  // network.direction
  if (is_ingress) put(D + 1906, 22);
  else if (is_egress) put(D + 2186, 21);
  else if ((is_client_inside && is_server_inside)) put(D + 1814, 23);
  // network.forwarded_ip
  if (slot(33) != 0 && (c36 == 1) && ip(D + 3801, 15, 33 + MOVES)) {}
  // network.iana_number
  if (slot(27) != 0 && (present(27) && !(c27 == 1)) && keyword(D + 4065, 14, 27 + MOVES)) {}
  // network.protocol
  if (slot(183) != 0 && keyword(D + 5063, 11, 183)) {}
  else if (slot(189) != 0 && keyword(D + 5063, 11, 189)) {}
  // network.type
  if (contains(33, D + 14, 1)) put(D + 4219, 14);
  else if (contains(33, D + 28, 1)) put(D + 4205, 14);
  close();
  open(D + 4703, 12); // observer
  // observer.name
  if (slot(14) != 0 && keyword(D + 1213, 7, 14 + MOVES)) {}
  else if (slot(90) != 0 && keyword(D + 1213, 7, 90 + MOVES)) {}
  // observer.product
  put(D + 1950, 22);
  // observer.type
  put(D + 1372, 26);
  // observer.vendor
  put(D + 2333, 21);
  close();
  open(D + 3375, 16); // orchestrator
  // orchestrator.namespace
  if (slot(140) != 0 && keyword(D + 4691, 12, 140)) {}
  else if (slot(67) != 0 && keyword(D + 4691, 12, 67 + MOVES)) {}
  // orchestrator.type
  if (slot(117) != 0 && keyword(D + 99, 7, 117 + MOVES)) {}
  else if ((p67 || p140)) put(D + 2537, 20);
  if (slot(9) != 0 || slot(1) != 0 || slot(118) != 0) {
    open(D + 4931, 11); // orchestrator.cluster
    // orchestrator.cluster.version
    if (slot(118) != 0 && keyword(D + 16, 10, 118 + MOVES)) {}
    // orchestrator.cluster.name
    if (slot(9) != 0 && keyword(D + 1213, 7, 9 + MOVES)) {}
    else if (slot(1) != 0 && keyword(D + 1213, 7, 1 + MOVES)) {}
    close();
  }
  open(D + 4775, 12); // orchestrator.resource
  // orchestrator.resource.name
  if (slot(139) != 0 && p140 && keyword(D + 1213, 7, 139)) {}
  else if (slot(66) != 0 && p67 && keyword(D + 1213, 7, 66 + MOVES)) {}
  else if (slot(134) != 0 && keyword(D + 1213, 7, 134 + MOVES)) {}
  // orchestrator.resource.type
  if (present(134)) put(D + 857, 31);
  else if (((p67 && present(66)) || p140)) put(D + 4393, 13);
  close();
  close();
  if (slot(197) != 0 || slot(122) != 0) {
    open(D + 4986, 11); // package
    // package.name
    if (slot(197) != 0 && keyword(D + 1213, 7, 197)) {}
    // package.version
    if (slot(122) != 0 && keyword(D + 16, 10, 122 + MOVES)) {}
    close();
  }
  if (slot(190) != 0 || (load<u64>(filled, 8) & 0x63f800) != 0) {
    open(D + 5041, 11); // process
    // process.executable
    if (slot(76) != 0 && keyword(D + 4328, 13, 76 + MOVES)) {}
    // process.name
    if (slot(75) != 0 && keyword(D + 1213, 7, 75 + MOVES)) {}
    // process.args
    if (slot(190) != 0) {
      openList(D + 5666, 8, true);
      if (slot(190) != 0) items(190);
      closeList();
    }
    // process.command_line
    if (slot(77) != 0 && (p77 && !(c77 == 1)) && keyword(D + 3756, 15, 77 + MOVES)) {}
    if (slot(86) != 0 || slot(85) != 0) {
      open(D + 5318, 10); // process.parent
      // process.parent.executable
      if (slot(86) != 0 && keyword(D + 4328, 13, 86 + MOVES)) {}
      // process.parent.name
      if (slot(85) != 0 && keyword(D + 1213, 7, 85 + MOVES)) {}
      close();
    }
    if (slot(78) != 0 || slot(80) != 0) {
      open(D + 4354, 13); // process.real_user
      // process.real_user.id
      if (slot(78) != 0 && keyword(D + 6095, 5, 78 + MOVES)) {}
      // process.real_user.name
      if (slot(80) != 0 && keyword(D + 1213, 7, 80 + MOVES)) {}
      close();
    }
    if (slot(79) != 0 || slot(81) != 0) {
      open(D + 5818, 8); // process.user
      // process.user.id
      if (slot(79) != 0 && keyword(D + 6095, 5, 79 + MOVES)) {}
      // process.user.name
      if (slot(81) != 0 && keyword(D + 1213, 7, 81 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x46010) != 0 || (load<u64>(filled, 0) & 0xe00001000) != 0 || (load<u64>(filled, 8) & 0x50030000) != 0) {
    open(D + 5107, 11); // related
    // related.hash
    if (slot(146) != 0 || slot(132) != 0) {
      openList(D + 5714, 8, false);
      if (slot(146) != 0) items(146);
      if (slot(132) != 0) items(132);
      closeList();
    }
    // related.hosts
    if (slot(141) != 0 || slot(142) != 0 || slot(12) != 0 || slot(35) != 0) {
      openList(D + 5505, 9, false);
      if (slot(141) != 0 && is_client_managed) items(141);
      if (slot(142) != 0 && is_server_managed) items(142);
      if (slot(12) != 0) items(12);
      if (slot(35) != 0) items(35);
      closeList();
    }
    // related.ip
    if (slot(33) != 0 || slot(34) != 0 || slot(94) != 0) {
      openList(D + 6101, 6, false);
      if (slot(33) != 0) ipItems(33);
      if (slot(34) != 0) ipItems(34);
      if (slot(94) != 0) ipItems(94);
      closeList();
    }
    // related.user
    if ((load<u64>(filled, 8) & 0x10030000) != 0) {
      openList(D + 5810, 8, false);
      if (slot(80) != 0) items(80);
      if (slot(81) != 0) items(81);
      if (slot(92) != 0) items(92);
      closeList();
    }
    close();
  }
  if (slot(194) != 0 || (load<u64>(filled, 0) & 0xc00004100000020) != 0 || slot(87) != 0 || is_violation || is_dlp || is_waf || is_threat || is_file_incident || is_package_incident || is_process_incident || is_admission || is_compliance) {
    open(D + 5778, 8); // rule
    // rule.description
    if (slot(194) != 0 && keyword(D + 4037, 14, 194)) {}
    // rule.category
    if (is_violation) put(D + 2102, 21);
    else if (is_dlp) put(D + 3024, 17);
    else if (is_waf) put(D + 3041, 17);
    else if (is_threat) put(D + 2417, 20);
    else if (is_file_incident) put(D + 2826, 18);
    else if (is_package_incident) put(D + 2123, 21);
    else if (is_process_incident) put(D + 2144, 21);
    else if (is_admission) put(D + 1768, 23);
    else if (is_compliance) put(D + 1600, 24);
    // rule.id
    if (slot(32) != 0 && keyword(D + 6095, 5, 32 + MOVES)) {}
    else if (slot(38) != 0 && keyword(D + 6095, 5, 38 + MOVES)) {}
    else if (slot(87) != 0 && keyword(D + 6095, 5, 87 + MOVES)) {}
    // rule.name
    if (is_violation) put(D + 1213, 27);
    else if (slot(5) != 0 && is_detection && keyword(D + 1213, 7, 5 + MOVES)) {}
    // rule.ruleset
    if (slot(58) != 0 && keyword(D + 5348, 10, 58 + MOVES)) {}
    else if (slot(59) != 0 && is_incident && keyword(D + 5348, 10, 59 + MOVES)) {}
    close();
  }
  if (slot(33) != 0 || slot(53) != 0 || slot(141) != 0 || slot(94) != 0) {
    open(D + 5368, 10); // source
    // source.address
    if (slot(33) != 0 && (p33 && !(c33 == 1)) && keyword(D + 5238, 10, 33 + MOVES)) {}
    // source.domain
    if (slot(141) != 0 && is_client_managed && keyword(D + 5487, 9, 141)) {}
    // source.ip
    if (slot(33) != 0 && ip(D + 6101, 5, 33 + MOVES)) {}
    else if (slot(94) != 0 && ip(D + 6101, 5, 94 + MOVES)) {}
    // source.port
    if (slot(53) != 0 && (present(53) && !(c53 == 1)) && long(D + 5962, 7, 53 + MOVES)) {}
    close();
  }
  open(D + 5398, 10); // threat
  // threat.framework
  if (present(162)) put(D + 1186, 27);
  if (slot(164) != 0) {
    open(D + 5388, 10); // threat.tactic
    // threat.tactic.id
    if (slot(164) != 0) list(D + 6095, 6, 164);
    close();
  }
  if (slot(165) != 0 || slot(166) != 0) {
    open(D + 4380, 13); // threat.technique
    // threat.technique.id
    if (slot(165) != 0) list(D + 6095, 6, 165);
    if (slot(166) != 0) {
      open(D + 3455, 16); // threat.technique.subtechnique
      // threat.technique.subtechnique.id
      if (slot(166) != 0) list(D + 6095, 6, 166);
      close();
    }
    close();
  }
  close();
  if (slot(97) != 0 || slot(159) != 0 || slot(160) != 0) {
    open(D + 5976, 7); // url
    // original path query
    run(D + 9076);
    close();
  }
  if ((load<u64>(filled, 8) & 0x1003c000) != 0 || slot(196) != 0) {
    open(D + 5818, 8); // user
    // user.id
    if (slot(78) != 0 && keyword(D + 6095, 5, 78 + MOVES)) {}
    else if (slot(79) != 0 && keyword(D + 6095, 5, 79 + MOVES)) {}
    // user.name
    if (slot(80) != 0 && keyword(D + 1213, 7, 80 + MOVES)) {}
    else if (slot(92) != 0 && keyword(D + 1213, 7, 92 + MOVES)) {}
    else if (slot(81) != 0 && keyword(D + 1213, 7, 81 + MOVES)) {}
    // user.roles
    if (slot(196) != 0) list(D + 5568, 9, 196);
    if (slot(81) != 0) {
      open(D + 4302, 13); // user.effective
      // user.effective.name
      if (slot(81) != 0 && present(80) && keyword(D + 1213, 7, 81 + MOVES)) {}
      close();
    }
    close();
  }
  open(D + 3177, 17); // vulnerability
  // description id reference
  run(D + 9106);
  // vulnerability.category
  if (slot(150) != 0 && present(155)) list(D + 4535, 12, 150);
  // vulnerability.classification
  if (((p125 && !(c125 == 1)) || (p124 && !(c124 == 1)))) put(D + 1624, 24);
  // vulnerability.enumeration
  if (starts(155, D + 6315, 4)) put(D + 2437, 20);
  // vulnerability.severity
  if (is_single_critical) put(D + 1972, 22);
  else if (is_single_high) put(D + 2862, 18);
  else if (is_single_medium) put(D + 2517, 20);
  if (is_scan) {
    open(D + 5129, 11); // vulnerability.scanner
    // vulnerability.scanner.vendor
    if (is_scan) put(D + 2333, 21);
    close();
  }
  open(D + 5577, 9); // vulnerability.score
  // vulnerability.score.base
  if (slot(125) != 0 && (p125 && !(c125 == 1)) && double(D + 5913, 7, 125 + MOVES)) {}
  else if (slot(124) != 0 && (p124 && !(c124 == 1)) && double(D + 5913, 7, 124 + MOVES)) {}
  // vulnerability.score.version
  if (((p125 && !(c125 == 1)) && starts(127, D + 5842, 8))) put(D + 3503, 16);
  else if (((p125 && !(c125 == 1)) && starts(127, D + 5834, 8))) put(D + 3487, 16);
  else if (((p124 && !(c124 == 1)) && !p125)) put(D + 3471, 16);
  close();
  close();
  open(D + 4341, 13); // neuvector
  // action aggregation_from ambiguous application applications base_os cap_len category client_domain client_id client_image client_ip client_name client_port client_service client_workload_domain client_workload_id client_workload_image client_workload_name client_workload_service cluster cluster_name cmds comment conn_ingress controller_id controller_name count critical_vul_cnt critical_vuls cvedb_version description enforcer_id enforcer_limit enforcer_name error ether_type file_name file_path fixed_ver fqdn group high_vul_cnt high_vuls host_id host_name icmp_code icmp_type id image image_id image_layer_digest ip_proto items last_mod_date level license_expire link medium_vul_cnt medium_vuls message monitor name nbe notification package_ver packages packet platform platform_version policy_action policy_id preface proc_cmd proc_effective_uid proc_effective_user proc_name proc_parent_name proc_parent_path proc_path proc_real_uid proc_real_user project_name pub_date pvc_name pvc_storageclass_name region registry registry_name remote_workload_domain remote_workload_id remote_workload_image remote_workload_name remote_workload_service reported_at reported_timestamp repository response_rule_id rest_body rest_method rest_request rule_id score score_v3 sensor server_conn_port server_domain server_id server_image server_ip server_name server_port server_service server_workload_domain server_workload_id server_workload_image server_workload_name server_workload_service servers sessions severity tag target threat_id user user_addr user_roles user_session vectors vectors_v3 workload_domain workload_id workload_image workload_name workload_service xff
  run(D + 9128);
  writeUnknown(0);
  writeOthers(D + 5496, 9);
  close();
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 12084, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2854, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(1024, 8);

/** Texts and tables; the offsets in the code above count from here. */
const D: usize = memory.data<u8>([
  0,0,0,0,0,0,0,0,123,34,101,99,115,34,58,123,34,118,101,114,115,105,111,110,34,58,34,57,46,52,46,48,
  34,125,44,34,101,118,101,110,116,34,58,123,34,107,105,110,100,34,58,34,112,105,112,101,108,105,110,101,95,101,114,114,
  111,114,34,44,34,109,111,100,117,108,101,34,58,34,110,101,117,118,101,99,116,111,114,34,125,44,34,101,114,114,111,114,
  34,58,123,34,116,121,112,101,34,58,34,110,111,95,114,101,99,111,114,100,34,44,34,109,101,115,115,97,103,101,34,58,
  34,114,101,99,111,114,100,58,32,116,104,101,32,102,105,108,116,101,114,32,104,97,100,32,110,111,32,109,101,109,111,114,
  121,32,116,111,32,114,101,99,101,105,118,101,32,105,116,59,32,114,97,105,115,101,32,119,97,115,109,95,104,101,97,112,
  95,115,105,122,101,32,111,114,32,116,104,101,32,109,101,109,111,114,121,32,111,102,32,116,104,101,32,99,111,108,108,101,
  99,116,111,114,34,125,125,0,99,111,112,105,101,100,32,105,110,116,111,32,116,104,101,32,99,111,110,116,97,105,110,101,
  114,32,98,121,32,100,111,99,107,101,114,32,99,112,48,48,48,48,48,48,48,48,45,48,48,48,48,45,48,48,48,48,
  45,48,48,48,48,45,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,45,48,48,48,48,45,
  48,48,48,48,45,48,48,48,48,45,48,48,48,48,48,48,48,48,48,48,48,49,48,48,48,48,48,48,48,48,45,48,
  48,48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,48,48,48,48,48,48,48,48,48,50,48,48,48,48,48,48,
  48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,48,48,48,48,48,48,48,48,48,51,48,48,
  48,48,48,48,48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,48,48,48,48,48,48,48,48,
  48,52,48,48,48,48,48,48,48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,48,48,48,48,
  48,48,48,48,48,53,48,48,48,48,48,48,48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,
  48,48,48,48,48,48,48,48,48,54,48,48,48,48,48,48,48,48,45,48,48,48,48,45,48,48,48,48,45,48,48,48,
  48,45,48,48,48,48,48,48,48,48,48,48,48,55,70,105,108,101,32,100,101,108,101,116,101,100,32,102,114,111,109,32,
  119,97,116,99,104,101,100,32,100,105,114,101,99,116,111,114,121,46,110,111,116,32,105,110,32,116,104,101,32,108,105,115,
  116,32,111,102,32,97,108,108,111,119,101,100,32,112,114,111,99,101,115,115,101,115,117,110,108,105,115,116,101,100,32,112,
  114,111,99,101,115,115,32,111,102,32,97,32,108,105,115,116,101,100,32,102,97,109,105,108,121,70,105,108,101,32,99,114,
  101,97,116,101,100,32,105,110,32,119,97,116,99,104,101,100,32,100,105,114,101,99,116,111,114,121,46,34,100,97,116,97,
  115,101,116,34,58,34,110,101,117,118,101,99,116,111,114,46,118,105,111,108,97,116,105,111,110,34,44,78,86,46,80,114,
  111,116,101,99,116,58,32,70,105,108,101,115,32,119,101,114,101,32,109,111,100,105,102,105,101,100,46,82,105,115,107,121,
  32,97,112,112,108,105,99,97,116,105,111,110,58,32,100,110,115,32,116,117,110,110,101,108,105,110,103,34,100,97,116,97,
  115,101,116,34,58,34,110,101,117,118,101,99,116,111,114,46,97,99,116,105,118,105,116,121,34,44,34,100,97,116,97,115,
  101,116,34,58,34,110,101,117,118,101,99,116,111,114,46,105,110,99,105,100,101,110,116,34,44,34,116,121,112,101,34,58,
  34,112,101,114,115,105,115,116,101,110,116,118,111,108,117,109,101,99,108,97,105,109,34,44,68,105,114,101,99,116,111,114,
  121,32,97,116,116,114,105,98,117,116,101,32,105,115,32,99,104,97,110,103,101,100,46,68,105,114,101,99,116,111,114,121,
  32,115,121,109,108,105,110,107,32,119,97,115,32,109,111,100,105,102,105,101,100,46,70,105,108,101,115,32,119,101,114,101,
  32,109,111,100,105,102,105,101,100,32,111,114,32,100,101,108,101,116,101,100,46,82,105,115,107,121,32,97,112,112,108,105,
  99,97,116,105,111,110,58,32,80,111,114,116,32,83,99,97,110,110,101,114,68,105,114,101,99,116,111,114,121,32,115,121,
  109,108,105,110,107,32,119,97,115,32,99,114,101,97,116,101,100,46,84,117,110,110,101,108,32,100,101,116,101,99,116,101,
  100,58,32,100,110,115,32,116,117,110,110,101,108,105,110,103,34,97,99,116,105,111,110,34,58,34,110,101,116,119,111,114,
  107,46,118,105,111,108,97,116,105,111,110,34,44,34,100,97,116,97,115,101,116,34,58,34,110,101,117,118,101,99,116,111,
  114,46,116,104,114,101,97,116,34,44,34,100,97,116,97,115,101,116,34,58,34,110,101,117,118,101,99,116,111,114,46,97,
  117,100,105,116,34,44,34,100,97,116,97,115,101,116,34,58,34,110,101,117,118,101,99,116,111,114,46,101,118,101,110,116,
  34,44,34,102,114,97,109,101,119,111,114,107,34,58,34,77,73,84,82,69,32,65,84,84,38,67,75,34,44,34,110,97,
  109,101,34,58,34,78,101,116,119,111,114,107,46,86,105,111,108,97,116,105,111,110,34,44,65,100,109,105,115,115,105,111,
  110,46,67,111,110,116,114,111,108,46,86,105,111,108,97,116,105,111,110,85,115,101,114,46,82,101,115,111,117,114,99,101,
  46,65,99,99,101,115,115,46,68,101,110,105,101,100,34,99,108,105,101,110,116,95,119,111,114,107,108,111,97,100,95,115,
  101,114,118,105,99,101,34,58,34,114,101,109,111,116,101,95,119,111,114,107,108,111,97,100,95,115,101,114,118,105,99,101,
  34,58,34,115,101,114,118,101,114,95,119,111,114,107,108,111,97,100,95,115,101,114,118,105,99,101,34,58,34,116,121,112,
  101,34,58,34,114,117,110,116,105,109,101,45,115,101,99,117,114,105,116,121,34,44,70,105,108,101,32,97,116,116,114,105,
  98,117,116,101,32,105,115,32,99,104,97,110,103,101,100,46,70,105,108,101,32,115,121,109,108,105,110,107,32,119,97,115,
  32,109,111,100,105,102,105,101,100,46,34,99,108,105,101,110,116,95,119,111,114,107,108,111,97,100,95,100,111,109,97,105,
  110,34,58,34,114,101,109,111,116,101,95,119,111,114,107,108,111,97,100,95,100,111,109,97,105,110,34,58,34,115,101,114,
  118,101,114,95,119,111,114,107,108,111,97,100,95,100,111,109,97,105,110,34,58,65,100,109,105,115,115,105,111,110,46,67,
  111,110,116,114,111,108,46,65,108,108,111,119,101,100,70,105,108,101,32,115,121,109,108,105,110,107,32,119,97,115,32,99,
  114,101,97,116,101,100,46,110,111,116,32,102,114,111,109,32,116,104,101,32,114,111,111,116,32,112,114,111,99,101,115,115,
  34,99,97,116,101,103,111,114,121,34,58,34,99,111,109,112,108,105,97,110,99,101,34,44,34,99,108,97,115,115,105,102,
  105,99,97,116,105,111,110,34,58,34,67,86,83,83,34,44,34,99,108,105,101,110,116,95,119,111,114,107,108,111,97,100,
  95,105,109,97,103,101,34,58,34,112,118,99,95,115,116,111,114,97,103,101,99,108,97,115,115,95,110,97,109,101,34,58,
  34,114,101,109,111,116,101,95,119,111,114,107,108,111,97,100,95,105,109,97,103,101,34,58,34,115,101,114,118,101,114,95,
  119,111,114,107,108,111,97,100,95,105,109,97,103,101,34,58,65,100,109,105,115,115,105,111,110,46,67,111,110,116,114,111,
  108,46,68,101,110,105,101,100,34,99,97,116,101,103,111,114,121,34,58,34,97,100,109,105,115,115,105,111,110,34,44,34,
  99,108,105,101,110,116,95,119,111,114,107,108,111,97,100,95,110,97,109,101,34,58,34,100,105,114,101,99,116,105,111,110,
  34,58,34,105,110,116,101,114,110,97,108,34,44,34,114,101,109,111,116,101,95,119,111,114,107,108,111,97,100,95,110,97,
  109,101,34,58,34,115,101,114,118,101,114,95,119,111,114,107,108,111,97,100,95,110,97,109,101,34,58,70,105,108,101,32,
  97,99,99,101,115,115,32,119,97,115,32,100,101,110,105,101,100,46,34,100,105,114,101,99,116,105,111,110,34,58,34,105,
  110,103,114,101,115,115,34,44,34,112,114,111,99,95,101,102,102,101,99,116,105,118,101,95,117,115,101,114,34,58,34,112,
  114,111,100,117,99,116,34,58,34,78,101,117,86,101,99,116,111,114,34,44,34,115,101,118,101,114,105,116,121,34,58,34,
  67,114,105,116,105,99,97,108,34,44,68,105,114,101,99,116,111,114,121,32,119,97,115,32,99,114,101,97,116,101,100,46,
  68,105,114,101,99,116,111,114,121,32,119,97,115,32,100,101,108,101,116,101,100,46,110,111,116,32,102,114,111,109,32,97,
  110,32,105,109,97,103,101,32,102,105,108,101,34,97,99,116,105,111,110,34,58,34,100,108,112,46,109,97,116,99,104,34,
  44,34,97,99,116,105,111,110,34,58,34,119,97,102,46,109,97,116,99,104,34,44,34,99,97,116,101,103,111,114,121,34,
  58,34,110,101,116,119,111,114,107,34,44,34,99,97,116,101,103,111,114,121,34,58,34,112,97,99,107,97,103,101,34,44,
  34,99,97,116,101,103,111,114,121,34,58,34,112,114,111,99,101,115,115,34,44,34,99,108,105,101,110,116,95,119,111,114,
  107,108,111,97,100,95,105,100,34,58,34,100,105,114,101,99,116,105,111,110,34,58,34,101,103,114,101,115,115,34,44,34,
  105,109,97,103,101,95,108,97,121,101,114,95,100,105,103,101,115,116,34,58,34,109,111,100,117,108,101,34,58,34,110,101,
  117,118,101,99,116,111,114,34,44,34,112,114,111,99,95,101,102,102,101,99,116,105,118,101,95,117,105,100,34,58,34,114,
  101,109,111,116,101,95,119,111,114,107,108,111,97,100,95,105,100,34,58,34,114,101,112,111,114,116,101,100,95,116,105,109,
  101,115,116,97,109,112,34,58,34,115,101,114,118,101,114,95,119,111,114,107,108,111,97,100,95,105,100,34,58,34,118,101,
  110,100,111,114,34,58,34,78,101,117,86,101,99,116,111,114,34,44,46,70,105,108,101,65,99,99,101,115,115,46,86,105,
  111,108,97,116,105,111,110,46,80,114,105,118,105,108,101,103,101,46,69,115,99,97,108,97,116,105,111,110,67,111,110,116,
  97,105,110,101,114,46,83,99,97,110,46,82,101,112,111,114,116,34,99,97,116,101,103,111,114,121,34,58,34,116,104,114,
  101,97,116,34,44,34,101,110,117,109,101,114,97,116,105,111,110,34,58,34,67,86,69,34,44,34,111,117,116,99,111,109,
  101,34,58,34,102,97,105,108,117,114,101,34,44,34,111,117,116,99,111,109,101,34,58,34,115,117,99,99,101,115,115,34,
  44,34,111,117,116,99,111,109,101,34,58,34,117,110,107,110,111,119,110,34,44,34,115,101,118,101,114,105,116,121,34,58,
  34,77,101,100,105,117,109,34,44,34,116,121,112,101,34,58,34,107,117,98,101,114,110,101,116,101,115,34,44,70,105,108,
  101,32,119,97,115,32,109,111,118,101,100,32,102,114,111,109,46,80,108,97,116,102,111,114,109,46,83,99,97,110,46,82,
  101,112,111,114,116,82,101,103,105,115,116,114,121,46,83,99,97,110,46,82,101,112,111,114,116,34,97,103,103,114,101,103,
  97,116,105,111,110,95,102,114,111,109,34,58,34,99,114,105,116,105,99,97,108,95,118,117,108,95,99,110,116,34,58,34,
  112,108,97,116,102,111,114,109,95,118,101,114,115,105,111,110,34,58,34,112,114,111,99,95,112,97,114,101,110,116,95,110,
  97,109,101,34,58,34,112,114,111,99,95,112,97,114,101,110,116,95,112,97,116,104,34,58,34,114,101,115,112,111,110,115,
  101,95,114,117,108,101,95,105,100,34,58,34,115,101,114,118,101,114,95,99,111,110,110,95,112,111,114,116,34,58,34,119,
  111,114,107,108,111,97,100,95,115,101,114,118,105,99,101,34,58,84,65,48,48,48,54,32,84,65,48,48,48,57,32,84,
  49,53,53,55,85,115,101,114,46,80,97,115,115,119,111,114,100,46,82,101,115,101,116,105,110,116,114,117,115,105,111,110,
  95,100,101,116,101,99,116,105,111,110,34,99,97,116,101,103,111,114,121,34,58,34,102,105,108,101,34,44,34,99,111,110,
  116,114,111,108,108,101,114,95,110,97,109,101,34,58,34,115,101,118,101,114,105,116,121,34,58,34,72,105,103,104,34,44,
  34,118,101,114,115,105,111,110,34,58,34,57,46,52,46,48,34,44,34,119,111,114,107,108,111,97,100,95,100,111,109,97,
  105,110,34,58,70,105,108,101,32,119,97,115,32,97,99,99,101,115,115,101,100,46,70,105,108,101,32,119,97,115,32,109,
  111,100,105,102,105,101,100,46,70,105,108,101,32,119,97,115,32,109,111,118,101,100,32,116,111,46,70,105,108,101,32,119,
  97,115,32,114,101,112,108,97,99,101,100,46,85,115,101,114,46,76,111,103,105,110,46,66,108,111,99,107,101,100,101,115,
  99,97,108,97,116,105,111,110,32,116,111,32,114,111,111,116,34,99,97,116,101,103,111,114,121,34,58,34,100,108,112,34,
  44,34,99,97,116,101,103,111,114,121,34,58,34,119,97,102,34,44,34,99,108,105,101,110,116,95,115,101,114,118,105,99,
  101,34,58,34,101,110,102,111,114,99,101,114,95,108,105,109,105,116,34,58,34,108,105,99,101,110,115,101,95,101,120,112,
  105,114,101,34,58,34,109,101,100,105,117,109,95,118,117,108,95,99,110,116,34,58,34,112,114,111,99,95,114,101,97,108,
  95,117,115,101,114,34,58,34,112,114,111,118,105,100,101,114,34,58,34,97,119,115,34,44,34,115,101,114,118,101,114,95,
  115,101,114,118,105,99,101,34,58,34,118,117,108,110,101,114,97,98,105,108,105,116,121,34,58,123,34,119,111,114,107,108,
  111,97,100,95,105,109,97,103,101,34,58,65,68,77,73,83,83,73,79,78,46,67,79,78,84,82,79,76,67,111,110,116,
  97,105,110,101,114,46,83,101,99,117,114,101,100,85,115,101,114,46,76,111,103,105,110,46,70,97,105,108,101,100,114,105,
  115,107,121,32,97,112,112,108,105,99,97,116,105,111,110,34,99,108,105,101,110,116,95,100,111,109,97,105,110,34,58,34,
  99,111,110,116,114,111,108,108,101,114,95,105,100,34,58,34,99,114,105,116,105,99,97,108,95,118,117,108,115,34,58,34,
  99,118,101,100,98,95,118,101,114,115,105,111,110,34,58,34,101,110,102,111,114,99,101,114,95,110,97,109,101,34,58,34,
  108,97,115,116,95,109,111,100,95,100,97,116,101,34,58,34,111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,34,
  112,111,108,105,99,121,95,97,99,116,105,111,110,34,58,34,112,114,111,99,95,114,101,97,108,95,117,105,100,34,58,34,
  114,101,103,105,115,116,114,121,95,110,97,109,101,34,58,34,115,101,114,118,101,114,95,100,111,109,97,105,110,34,58,34,
  115,117,98,116,101,99,104,110,105,113,117,101,34,58,123,34,118,101,114,115,105,111,110,34,58,34,50,46,48,34,44,34,
  118,101,114,115,105,111,110,34,58,34,51,46,48,34,44,34,118,101,114,115,105,111,110,34,58,34,51,46,49,34,44,34,
  119,111,114,107,108,111,97,100,95,110,97,109,101,34,58,46,80,97,99,107,97,103,101,46,85,112,100,97,116,101,100,46,
  84,117,110,110,101,108,46,68,101,116,101,99,116,101,100,67,111,110,116,97,105,110,101,114,46,82,101,109,111,118,101,72,
  111,115,116,46,83,99,97,110,46,82,101,112,111,114,116,84,65,48,48,49,49,32,84,49,48,55,49,46,48,48,52,84,
  65,48,48,52,48,32,84,49,52,57,56,46,48,48,49,84,65,48,48,52,48,32,84,49,52,57,57,46,48,48,49,84,
  65,48,48,52,48,32,84,49,52,57,57,46,48,48,50,84,65,48,48,52,48,32,84,49,52,57,57,46,48,48,52,84,
  65,48,48,52,51,32,84,49,53,57,48,46,48,48,50,87,111,114,107,108,111,97,100,58,105,110,103,114,101,115,115,34,
  97,112,112,108,105,99,97,116,105,111,110,115,34,58,34,99,108,105,101,110,116,95,105,109,97,103,101,34,58,34,99,108,
  117,115,116,101,114,95,110,97,109,101,34,58,34,99,111,109,109,97,110,100,95,108,105,110,101,34,58,34,99,111,110,110,
  95,105,110,103,114,101,115,115,34,58,34,100,101,115,116,105,110,97,116,105,111,110,34,58,123,34,102,111,114,119,97,114,
  100,101,100,95,105,112,34,58,34,104,105,103,104,95,118,117,108,95,99,110,116,34,58,34,107,105,110,100,34,58,34,97,
  108,101,114,116,34,44,34,107,105,110,100,34,58,34,101,118,101,110,116,34,44,34,107,105,110,100,34,58,34,115,116,97,
  116,101,34,44,34,110,111,116,105,102,105,99,97,116,105,111,110,34,58,34,112,114,111,106,101,99,116,95,110,97,109,101,
  34,58,34,114,101,115,116,95,114,101,113,117,101,115,116,34,58,34,115,101,114,118,101,114,95,105,109,97,103,101,34,58,
  34,117,115,101,114,95,115,101,115,115,105,111,110,34,58,67,111,110,116,97,105,110,101,114,46,83,116,97,114,116,101,99,
  50,95,105,110,115,116,97,110,99,101,95,105,100,34,64,116,105,109,101,115,116,97,109,112,34,58,34,34,97,112,112,108,
  105,99,97,116,105,111,110,34,58,34,99,108,105,101,110,116,95,110,97,109,101,34,58,34,99,108,105,101,110,116,95,112,
  111,114,116,34,58,34,100,101,115,99,114,105,112,116,105,111,110,34,58,34,101,110,102,111,114,99,101,114,95,105,100,34,
  58,34,105,97,110,97,95,110,117,109,98,101,114,34,58,34,109,101,100,105,117,109,95,118,117,108,115,34,58,34,112,97,
  99,107,97,103,101,95,118,101,114,34,58,34,114,101,112,111,114,116,101,100,95,97,116,34,58,34,114,101,115,116,95,109,
  101,116,104,111,100,34,58,34,115,101,114,118,101,114,95,110,97,109,101,34,58,34,115,101,114,118,101,114,95,112,111,114,
  116,34,58,34,115,101,118,101,114,105,116,121,34,58,52,55,44,34,115,101,118,101,114,105,116,121,34,58,55,51,44,34,
  115,101,118,101,114,105,116,121,34,58,57,57,44,34,116,121,112,101,34,58,34,105,112,118,52,34,44,34,116,121,112,101,
  34,58,34,105,112,118,54,34,44,34,119,111,114,107,108,111,97,100,95,105,100,34,58,65,119,115,76,97,109,98,100,97,
  46,83,99,97,110,67,111,110,116,97,105,110,101,114,46,83,116,111,112,97,117,116,104,101,110,116,105,99,97,116,105,111,
  110,34,99,111,110,116,97,105,110,101,114,34,58,123,34,101,102,102,101,99,116,105,118,101,34,58,123,34,101,116,104,101,
  114,95,116,121,112,101,34,58,34,101,120,101,99,117,116,97,98,108,101,34,58,34,110,101,117,118,101,99,116,111,114,34,
  58,123,34,114,101,97,108,95,117,115,101,114,34,58,123,34,114,101,112,111,115,105,116,111,114,121,34,58,34,116,101,99,
  104,110,105,113,117,101,34,58,123,34,116,121,112,101,34,58,34,112,111,100,34,44,34,117,115,101,114,95,114,111,108,101,
  115,34,58,34,118,101,99,116,111,114,115,95,118,51,34,58,67,73,83,46,66,69,78,67,72,77,65,82,75,67,79,78,
  70,73,71,85,82,65,84,73,79,78,82,69,83,84,102,117,108,46,87,114,105,116,101,85,110,113,117,97,114,97,110,116,
  105,110,101,100,99,111,110,102,105,103,117,114,97,116,105,111,110,102,108,117,101,110,116,98,105,116,95,116,97,103,108,111,
  103,95,112,114,111,99,101,115,115,101,100,34,97,109,98,105,103,117,111,117,115,34,58,34,99,97,116,101,103,111,114,121,
  34,58,91,34,99,108,105,101,110,116,95,105,100,34,58,34,99,108,105,101,110,116,95,105,112,34,58,34,100,105,114,101,
  99,116,111,114,121,34,58,34,101,120,116,101,110,115,105,111,110,34,58,34,102,97,99,105,108,105,116,121,34,58,123,34,
  102,105,108,101,95,110,97,109,101,34,58,34,102,105,108,101,95,112,97,116,104,34,58,34,102,105,120,101,100,95,118,101,
  114,34,58,34,104,105,103,104,95,118,117,108,115,34,58,34,104,111,115,116,95,110,97,109,101,34,58,34,105,99,109,112,
  95,99,111,100,101,34,58,34,105,99,109,112,95,116,121,112,101,34,58,34,110,97,109,101,115,112,97,99,101,34,58,34,
  111,98,115,101,114,118,101,114,34,58,123,34,111,114,105,103,105,110,97,108,34,58,34,34,112,111,108,105,99,121,95,105,
  100,34,58,34,112,114,111,99,95,110,97,109,101,34,58,34,112,114,111,99,95,112,97,116,104,34,58,34,114,101,102,101,
  114,101,110,99,101,34,58,34,114,101,115,111,117,114,99,101,34,58,123,34,114,101,115,116,95,98,111,100,121,34,58,34,
  115,101,114,118,101,114,95,105,100,34,58,34,115,101,114,118,101,114,95,105,112,34,58,34,115,101,118,101,114,105,116,121,
  34,58,123,34,116,104,114,101,97,116,95,105,100,34,58,34,116,114,97,110,115,112,111,114,116,34,58,34,117,115,101,114,
  95,97,100,100,114,34,58,67,111,110,102,105,103,70,97,105,108,101,100,82,69,83,84,102,117,108,46,82,101,97,100,84,
  65,48,48,48,49,32,84,49,49,57,48,84,65,48,48,48,55,32,84,49,48,52,54,84,65,48,48,49,49,32,84,49,
  48,57,53,34,99,108,117,115,116,101,114,34,58,123,34,104,111,115,116,110,97,109,101,34,58,34,105,109,97,103,101,95,
  105,100,34,58,34,105,112,95,112,114,111,116,111,34,58,34,110,101,116,119,111,114,107,34,58,123,34,112,97,99,107,97,
  103,101,34,58,123,34,112,97,99,107,97,103,101,115,34,58,34,112,108,97,116,102,111,114,109,34,58,34,112,114,105,111,
  114,105,116,121,34,58,34,112,114,111,99,95,99,109,100,34,58,34,112,114,111,99,101,115,115,34,58,123,34,112,114,111,
  106,101,99,116,34,58,123,34,112,114,111,116,111,99,111,108,34,58,34,112,117,98,95,100,97,116,101,34,58,34,112,118,
  99,95,110,97,109,101,34,58,34,114,101,103,105,115,116,114,121,34,58,34,114,101,108,97,116,101,100,34,58,123,34,114,
  101,113,117,101,115,116,34,58,123,34,115,99,97,110,110,101,114,34,58,123,34,115,99,111,114,101,95,118,51,34,58,34,
  115,101,115,115,105,111,110,115,34,58,44,32,99,114,105,116,105,99,97,108,32,67,111,109,112,108,105,97,110,99,101,46,
  81,117,97,114,97,110,116,105,110,101,100,85,110,97,118,97,105,108,97,98,108,101,100,97,116,97,95,115,116,114,101,97,
  109,115,111,117,114,99,101,95,116,121,112,101,32,40,114,101,109,111,118,101,100,41,34,97,100,100,114,101,115,115,34,58,
  34,97,112,112,110,97,109,101,34,58,34,98,97,115,101,95,111,115,34,58,34,99,97,112,95,108,101,110,34,58,34,99,
  111,109,109,101,110,116,34,58,34,99,111,110,116,101,110,116,34,58,34,104,111,115,116,95,105,100,34,58,34,109,111,110,
  105,116,111,114,34,58,34,112,97,114,101,110,116,34,58,123,34,112,114,101,102,97,99,101,34,58,34,114,117,108,101,95,
  105,100,34,58,34,114,117,108,101,115,101,116,34,58,34,115,101,114,118,101,114,115,34,58,34,115,111,117,114,99,101,34,
  58,123,34,115,121,115,108,111,103,34,58,123,34,116,97,99,116,105,99,34,58,123,34,116,104,114,101,97,116,34,58,123,
  34,118,101,99,116,111,114,115,34,58,60,114,101,100,97,99,116,101,100,62,67,79,78,84,82,79,76,76,69,82,67,111,
  110,102,105,103,117,114,101,100,68,105,115,99,111,110,110,101,99,116,70,69,68,69,82,65,84,73,79,78,99,111,110,110,
  101,99,116,105,111,110,34,99,108,111,117,100,34,58,123,34,100,111,109,97,105,110,34,58,34,101,118,101,110,116,115,34,
  58,34,104,111,115,116,115,34,58,91,34,105,109,97,103,101,34,58,123,34,109,101,116,104,111,100,34,58,34,112,97,99,
  107,101,116,34,58,34,112,114,111,99,105,100,34,58,34,114,101,97,115,111,110,34,58,34,114,101,103,105,111,110,34,58,
  34,114,111,108,101,115,34,58,91,34,115,99,111,114,101,34,58,123,34,115,101,110,115,111,114,34,58,34,116,97,114,103,
  101,116,34,58,44,32,109,101,100,105,117,109,32,64,109,101,116,97,100,97,116,97,67,79,78,70,73,71,77,65,80,69,
  109,101,114,103,101,110,99,121,85,110,98,108,111,99,107,101,100,105,112,118,54,45,105,99,109,112,32,40,97,100,100,101,
  100,41,34,97,114,103,115,34,58,91,34,98,111,100,121,34,58,123,34,99,111,117,110,116,34,58,34,102,97,97,115,34,
  58,123,34,102,105,108,101,34,58,123,34,103,114,111,117,112,34,58,34,104,97,115,104,34,58,91,34,104,97,115,104,34,
  58,123,34,104,111,115,116,34,58,123,34,104,116,116,112,34,58,123,34,105,116,101,109,115,34,58,34,108,101,118,101,108,
  34,58,34,109,115,103,105,100,34,58,34,113,117,101,114,121,34,58,34,114,117,108,101,34,58,123,34,115,116,97,114,116,
  34,58,34,116,97,103,115,34,58,91,34,116,121,112,101,34,58,91,34,117,115,101,114,34,58,91,34,117,115,101,114,34,
  58,123,64,118,101,114,115,105,111,110,67,86,83,83,58,51,46,48,67,86,83,83,58,51,46,49,68,105,115,97,98,108,
  101,100,69,78,70,79,82,67,69,82,77,105,115,109,97,116,99,104,87,79,82,75,76,79,65,68,99,114,101,97,116,105,
  111,110,100,101,108,101,116,105,111,110,102,105,108,101,110,97,109,101,34,97,108,108,34,58,91,34,98,97,115,101,34,58,
  34,99,109,100,115,34,58,34,99,111,100,101,34,58,34,102,113,100,110,34,58,34,108,105,110,107,34,58,34,108,111,103,
  34,58,123,34,112,97,116,104,34,58,34,112,111,114,116,34,58,34,116,97,103,34,58,91,34,117,114,108,34,58,123,44,
  32,104,105,103,104,32,67,111,110,110,101,99,116,69,108,101,99,116,101,100,69,110,99,114,121,112,116,76,73,67,69,78,
  83,69,77,69,83,83,65,71,69,80,114,111,109,111,116,101,82,69,83,84,70,85,76,82,101,115,116,111,114,101,83,67,
  65,78,78,69,82,83,107,105,112,112,101,100,84,105,109,101,111,117,116,87,97,114,110,105,110,103,95,115,111,117,114,99,
  101,112,97,121,108,111,97,100,118,105,111,108,97,116,101,34,105,100,34,58,91,34,105,112,34,58,91,34,110,98,101,34,
  58,34,111,115,34,58,123,34,120,102,102,34,58,67,104,97,110,103,101,68,69,76,69,84,69,68,101,109,111,116,101,69,
  120,112,111,114,116,73,109,112,111,114,116,75,105,99,107,101,100,76,111,103,111,117,116,78,111,116,105,99,101,84,65,48,
  48,48,52,108,111,103,116,97,103,111,102,102,115,101,116,60,110,105,108,62,65,108,101,114,116,67,76,79,85,68,68,101,
  98,117,103,69,114,114,111,114,71,82,79,85,80,72,111,115,116,58,76,101,97,118,101,80,65,84,67,72,97,103,101,110,
  116,105,110,112,117,116,114,101,115,101,116,49,48,48,49,49,48,48,50,50,48,48,50,50,48,48,54,50,48,48,55,50,
  48,49,53,50,48,49,54,50,48,49,57,50,48,50,48,50,48,50,50,50,48,50,51,50,48,50,52,50,48,50,53,50,
  48,50,54,62,62,62,32,65,85,84,72,67,86,69,45,68,76,80,46,73,110,102,111,74,111,105,110,76,111,97,100,76,
  111,115,116,80,79,83,84,83,121,110,99,87,65,70,46,100,101,110,121,105,103,109,112,105,110,102,111,115,99,116,112,116,
  101,120,116,116,114,117,101,49,51,50,58,47,47,67,82,68,71,69,84,76,111,119,80,85,84,83,101,116,97,112,105,105,
  97,109,110,118,46,112,105,100,116,99,112,117,100,112,49,55,50,49,53,56,97,122,63,0,11,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,2,6,98,4,0,0,0,0,3,8,79,3,5,8,48,3,4,5,127,4,6,5,36,0,
  1,9,208,2,0,0,0,0,14,0,0,0,3,9,255,21,5,8,192,7,7,7,179,23,0,0,0,0,2,4,179,24,
  0,0,0,0,0,0,0,0,0,0,0,0,8,5,62,24,0,0,0,0,6,5,67,24,1,6,23,24,0,0,0,0,
  4,5,52,24,0,0,0,0,14,0,0,0,1,9,255,21,1,8,192,7,1,7,179,23,0,0,0,0,1,4,179,24,
  0,0,0,0,0,0,0,0,0,0,0,0,1,5,62,24,0,0,0,0,1,5,67,24,1,6,23,24,0,0,0,0,
  1,5,52,24,9,0,0,0,1,8,192,7,1,4,58,11,0,0,0,0,1,4,179,24,1,3,243,24,0,0,0,0,
  1,6,225,9,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,67,5,
  1,6,15,5,6,0,7,1,8,1,9,1,10,1,11,0,12,0,13,0,14,0,15,0,16,0,17,0,18,1,19,0,
  20,0,21,0,22,0,23,1,24,0,25,0,26,0,27,0,28,1,29,1,30,1,31,1,32,1,33,1,34,1,35,1,
  36,0,37,0,38,0,6,0,7,1,8,1,9,1,10,1,11,0,12,0,13,0,14,0,15,0,16,0,39,1,40,0,
  41,0,42,0,43,0,44,0,45,0,46,0,47,0,48,0,49,0,50,1,51,1,52,0,53,0,54,0,27,0,55,0,
  56,0,57,0,28,0,34,0,35,0,58,0,59,0,60,0,61,0,62,0,63,0,64,0,65,1,6,0,7,1,8,1,
  9,1,10,1,11,0,12,0,13,0,14,0,15,0,16,0,66,0,67,0,68,0,69,0,70,0,71,0,72,0,73,0,
  74,0,75,0,76,0,77,0,78,0,79,0,80,0,81,0,82,0,83,0,84,0,34,0,35,0,54,0,27,0,55,0,
  53,0,28,0,85,0,86,0,87,0,51,1,60,0,88,0,89,0,52,0,65,1,6,0,7,1,8,1,9,1,10,1,
  11,0,12,0,13,0,14,0,15,0,66,0,67,0,68,0,69,0,70,0,102,0,103,0,104,0,105,0,106,0,107,0,
  108,0,109,0,110,1,111,1,112,0,113,0,114,0,115,0,65,1,93,0,116,0,89,0,52,0,117,0,60,0,118,0,
  119,0,120,0,121,0,122,0,123,0,124,0,125,0,126,0,127,0,128,0,129,0,130,0,131,0,132,0,133,0,134,0,
  135,0,136,0,6,0,7,1,8,1,9,1,10,1,11,0,12,0,13,0,14,0,15,0,90,0,91,0,66,0,67,0,
  68,0,69,0,70,0,92,1,93,1,94,0,95,0,96,0,97,0,98,0,99,0,101,0,100,0,65,1,6,0,7,1,
  8,1,9,1,10,1,11,0,12,0,13,0,14,0,15,0,90,0,91,0,66,0,67,0,68,0,69,0,70,0,92,1,
  93,1,94,0,95,0,96,0,97,0,98,0,99,0,101,0,100,0,65,1,163,24,4,0,165,24,2,0,208,2,9,0,
  33,0,4,26,98,4,6,0,42,0,70,26,79,3,8,0,46,0,154,26,127,4,5,0,55,0,246,26,48,3,8,0,
  28,0,100,27,36,0,5,0,28,0,156,27,0,0,0,0,0,0,5,1,4,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,1,1,6,6,1,0,1,0,0,0,3,3,1,0,0,0,0,0,0,0,0,0,0,5,0,1,
  1,1,1,1,1,0,0,0,5,3,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,6,
  3,0,0,0,1,0,0,0,0,7,0,0,0,0,0,1,0,0,0,0,0,0,0,0,1,1,1,22,22,22,0,0,
  6,0,0,0,0,6,0,0,2,2,0,0,0,0,0,0,0,0,0,0,7,0,136,25,50,0,196,25,61,0,236,25,
  0,0,0,0,2,0,3,0,37,15,12,0,123,22,5,0,209,20,7,0,172,17,9,0,2,0,212,27,6,0,220,27,
  12,28,148,28,2,0,164,28,29,0,0,0,15,17,173,12,8,21,92,9,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,2,14,165,16,6,24,208,6,0,0,0,0,16,13,106,17,0,0,0,0,4,17,156,12,
  9,16,255,13,0,0,0,0,3,16,239,13,11,20,17,10,18,19,228,10,5,27,216,4,14,18,172,11,17,12,19,19,
  0,0,0,0,0,0,0,0,7,14,151,16,13,27,243,4,1,15,111,15,10,20,37,10,0,0,0,0,12,25,245,5,
  3,0,0,0,1,4,207,24,0,0,0,0,0,0,0,0,8,0,0,0,4,7,200,23,1,4,207,24,0,0,0,0,
  3,5,101,2,0,0,0,0,0,0,0,0,0,0,0,0,2,5,102,24,32,0,0,0,1,23,91,7,8,34,153,2,
  9,36,46,2,2,32,251,2,0,0,0,0,3,31,213,3,11,26,144,5,7,18,154,11,15,22,224,7,16,18,100,11,
  10,25,14,6,20,32,219,2,12,30,244,3,0,0,0,0,14,22,202,7,0,0,0,0,6,18,118,11,13,31,151,3,
  17,20,253,9,18,18,136,11,19,31,182,3,0,0,0,0,4,26,118,5,0,0,0,0,5,31,120,3,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,24,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,2,4,167,24,11,7,158,23,0,0,0,0,5,9,246,21,6,3,237,24,
  9,8,226,22,13,7,123,23,0,0,0,0,0,0,0,0,0,0,0,0,4,13,93,17,3,7,144,23,7,10,82,21,
  12,13,80,17,8,17,139,12,10,10,52,21,15,5,72,24,1,8,242,22,14,5,57,24,0,0,0,0,3,0,0,0,
  0,0,0,0,0,0,0,0,1,6,67,5,3,0,0,0,0,0,0,0,0,0,0,0,1,4,227,24,3,0,0,0,
  0,0,0,0,0,0,0,0,1,10,42,21,3,0,0,0,1,5,47,24,0,0,0,0,0,0,0,0,3,0,0,0,
  1,1,31,0,0,0,0,0,0,0,0,0,14,0,0,0,8,3,231,24,7,2,18,25,0,0,0,0,1,1,31,0,
  6,2,78,16,0,0,0,0,5,2,14,25,3,1,121,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  2,1,85,1,4,1,9,2,9,0,0,0,1,8,192,7,2,4,58,11,0,0,0,0,5,4,179,24,4,3,243,24,
  0,0,0,0,3,6,225,9,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  2,4,195,24,0,0,0,0,1,3,240,24,3,3,246,24,5,6,243,23,4,5,87,24,23,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,2,4,111,24,7,4,131,24,12,4,151,24,9,4,139,24,8,4,135,24,
  0,0,0,0,5,4,123,24,1,4,107,24,6,4,127,24,11,4,147,24,0,0,0,0,14,4,159,24,4,4,119,24,
  10,4,143,24,0,0,0,0,3,4,115,24,0,0,0,0,13,4,155,24,0,0,0,0,14,0,0,0,4,36,122,1,
  8,36,10,2,0,0,0,0,7,36,230,1,3,36,86,1,0,0,0,0,0,0,0,0,6,36,194,1,2,36,50,1,
  0,0,0,0,0,0,0,0,1,36,14,1,5,36,158,1,0,0,0,0,0,0,0,0,2,2,57,14,2,2,92,16,
  2,2,78,16,2,2,16,25,2,1,31,0,0,0,0,0,2,2,16,25,2,1,31,0,2,2,57,14,2,2,57,14,
  2,2,57,14,2,2,92,16,2,2,78,16,2,1,31,0,0,0,0,0,1,4,48,18,1,14,179,16,1,3,252,24,
  1,13,132,17,1,13,132,17,1,13,132,17,1,13,132,17,1,13,132,17,1,7,109,2,1,7,109,2,1,7,109,2,
  1,13,132,17,1,13,132,17,1,13,132,17,1,13,132,17,1,4,215,24,1,6,96,7,1,4,215,24,1,4,215,24,
  1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,1,8,250,22,1,8,2,23,1,8,250,22,1,6,143,3,
  1,8,250,22,1,6,143,3,1,8,250,22,1,8,2,23,1,6,96,7,1,6,143,3,1,6,143,3,1,6,143,3,
  1,6,143,3,59,0,0,0,35,8,218,22,25,4,199,24,11,7,102,23,18,6,17,24,20,4,187,24,34,6,237,23,
  0,0,0,0,21,7,137,23,0,0,0,0,0,0,0,0,16,4,11,24,30,5,242,10,29,13,119,17,32,3,249,24,
  37,4,191,24,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,6,8,234,22,27,6,216,13,8,7,165,23,0,0,0,0,14,10,72,21,2,6,184,12,19,7,172,23,
  33,7,116,23,28,11,64,20,38,6,255,23,23,6,5,24,1,6,249,13,0,0,0,0,0,0,0,0,0,0,0,0,
  31,9,8,22,36,7,109,23,0,0,0,0,7,11,75,20,0,0,0,0,15,6,11,24,4,12,7,19,5,5,67,24,
  17,5,82,24,0,0,0,0,0,0,0,0,13,4,175,16,0,0,0,0,12,5,177,11,10,4,183,24,0,0,0,0,
  9,5,121,15,3,4,184,12,22,6,249,23,24,7,151,23,26,10,62,21,1,4,215,24,1,8,2,23,1,4,215,24,
  1,4,215,24,1,4,215,24,1,4,215,24,1,4,215,24,1,4,215,24,1,4,215,24,1,5,155,22,1,5,155,22,
  1,5,155,22,1,5,155,22,1,3,31,9,1,3,31,9,1,3,31,9,1,3,31,9,1,3,31,9,1,3,31,9,
  1,3,31,9,1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,
  1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,1,6,143,3,
  1,6,143,3,1,6,143,3,1,6,143,3,1,6,96,7,0,0,0,0,1,6,96,7,1,8,250,22,1,6,143,3,
  1,6,143,3,1,8,2,23,3,0,0,0,1,16,111,14,0,0,0,0,0,0,0,0,0,0,0,0,1,16,47,14,
  1,16,31,14,1,16,79,14,1,16,79,14,1,16,79,14,1,16,63,14,1,12,47,14,1,16,95,14,1,12,55,19,
  1,12,31,19,1,12,31,19,1,16,15,14,1,16,79,14,1,19,209,10,0,0,0,0,0,0,0,0,1,4,60,18,
  1,4,211,24,1,3,8,25,1,3,11,25,1,3,129,7,1,9,17,22,1,4,219,24,0,0,0,0,1,36,82,2,
  1,17,190,12,1,6,18,3,1,18,190,11,1,38,232,0,1,22,246,7,1,25,39,6,1,35,118,2,106,0,34,0,
  26,0,170,0,173,0,175,0,33,0,132,0,141,0,142,0,12,0,35,0,94,0,80,0,81,0,92,0,53,0,155,0,
  125,0,124,0,127,0,0,4,0,128,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,
  8,0,0,0,0,0,0,0,207,23,5,128,174,21,9,128,154,22,8,128,2,2,0,0,0,0,0,0,0,128,3,0,
  0,0,0,0,0,0,189,4,7,0,219,17,12,0,231,17,12,0,2,1,0,0,0,0,0,122,1,0,128,20,10,0,
  78,19,11,0,130,22,8,0,155,19,11,2,165,21,9,0,16,0,10,0,1,2,0,0,0,0,2,0,0,0,0,0,
  0,128,1,0,0,0,107,18,11,128,67,23,7,0,138,22,8,0,2,1,3,0,0,8,0,0,0,0,155,18,12,128,
  197,15,14,128,207,23,5,0,0,3,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,0,0,0,0,0,
  0,0,36,15,15,1,67,19,10,1,158,20,10,1,208,20,10,1,171,17,12,1,189,4,7,1,122,22,8,1,243,8,
  21,1,11,16,14,1,157,14,15,1,152,10,19,1,178,20,10,1,47,18,12,1,211,15,14,1,15,13,16,1,207,23,
  5,1,195,17,12,1,169,15,14,1,207,12,16,1,142,14,15,1,242,11,17,1,191,18,12,1,39,16,14,1,111,13,
  16,1,81,15,15,1,88,12,17,1,53,16,14,1,100,19,11,1,127,14,15,1,238,20,10,1,31,20,11,1,63,13,
  16,1,119,18,12,1,207,17,12,1,203,18,12,1,46,23,7,1,231,23,6,1,219,23,6,1,227,18,12,1,117,8,
  21,1,255,6,23,1,170,5,25,1,112,6,24,1,14,5,26,1,8,9,21,1,68,7,23,1,220,5,25,1,184,6,
  24,1,66,5,26,1,180,7,11,1,48,4,9,1,50,22,8,1,219,16,13,1,183,15,14,1,171,10,19,1,59,18,
  12,1,71,18,12,1,155,15,14,1,210,21,9,1,74,22,8,1,219,21,9,1,188,20,10,1,148,20,10,1,156,21,
  9,1,118,0,10,1,137,16,14,1,191,13,16,1,82,11,18,1,122,12,17,1,190,10,19,1,222,8,21,1,45,7,
  23,1,195,5,25,1,160,6,24,1,40,5,26,1,131,18,12,1,143,18,12,1,166,19,11,1,79,13,16,1,201,8,
  21,1,54,12,17,1,136,7,22,1,11,18,12,1,255,17,12,1,187,14,15,1,114,10,19,1,133,10,19,1,218,20,
  10,1,57,10,19,1,223,12,16,1,28,11,18,1,64,6,11,1,178,22,7,1,54,17,13,1,251,18,12,1,96,15,
  15,1,25,16,14,1,66,15,15,1,179,18,12,1,3,12,17,1,20,12,17,1,138,21,8,1,89,19,11,1,232,19,
  11,1,95,13,16,1,15,17,13,1,81,23,6,1,138,20,10,1,76,10,19,1,232,14,15,1,37,12,17,1,239,12,
  16,1,35,18,12,1,239,15,14,1,255,12,16,1,90,0,8,1,114,22,8,1,144,19,11,1,95,10,19,1,183,21,
  9,1,51,15,15,1,133,19,11,1,253,15,14,1,23,18,12,1,201,21,8,1,20,20,11,1,32,21,10,1,67,17,
  13,1,53,23,7,1,197,15,14,1,210,19,11,1,31,13,16,1,159,8,21,1,32,23,7,1,221,19,11,1,136,6,
  24,1,0,0,206,0,0,0,77,9,144,18,135,8,222,19,0,0,0,0,0,0,0,0,0,0,0,0,63,7,149,20,
  82,19,137,7,21,14,243,11,71,18,223,8,81,14,55,12,108,7,139,20,111,14,38,12,73,22,196,5,0,0,0,0,
  136,21,137,6,0,0,0,0,74,21,161,6,0,0,0,0,0,0,0,0,39,9,228,18,38,3,220,23,75,23,41,5,
  0,0,0,0,94,10,55,17,85,12,188,14,30,7,239,20,100,14,4,12,0,0,0,0,0,0,0,0,96,12,97,15,
  0,0,0,0,0,0,0,0,33,9,120,18,20,12,143,14,119,16,96,10,4,7,209,20,134,4,33,23,0,0,0,0,
  104,8,96,13,115,13,0,13,2,7,158,14,121,12,52,15,0,0,0,0,50,8,181,7,0,0,0,0,125,5,21,20,
  29,12,128,14,61,6,220,21,13,9,48,18,24,13,112,13,89,16,58,10,57,9,72,18,36,4,47,23,86,16,115,10,
  69,14,120,6,92,8,65,6,43,21,113,6,101,14,21,12,114,11,240,15,126,8,21,20,56,9,60,18,0,0,0,0,
  109,16,77,10,117,5,115,22,110,12,233,14,120,6,184,21,0,0,0,0,0,0,0,0,93,4,152,7,0,0,0,0,
  0,0,0,0,52,5,51,22,17,9,196,17,0,0,0,0,62,7,189,20,0,0,0,0,127,7,68,17,0,0,0,0,
  54,11,184,15,0,0,0,0,10,12,158,14,19,13,208,12,55,16,172,10,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,15,13,16,13,23,11,40,16,47,22,221,5,0,0,0,0,79,13,80,13,78,8,167,19,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,40,18,118,8,53,10,220,16,66,11,125,8,6,4,190,4,103,8,90,19,
  1,12,37,15,133,18,160,8,0,0,0,0,0,0,0,0,124,9,24,18,98,12,67,15,35,9,204,18,64,6,157,21,
  116,5,61,0,91,15,29,11,51,6,49,4,107,3,155,17,5,9,172,17,27,11,54,16,95,9,252,18,9,11,12,16,
  14,11,212,15,102,5,129,6,31,8,32,20,130,11,198,15,34,9,208,17,11,16,153,10,68,15,178,5,118,8,96,10,
  0,0,0,0,37,3,232,23,0,0,0,0,0,0,0,0,80,18,202,8,0,0,0,0,0,0,0,0,12,7,179,20,
  0,0,0,0,0,0,0,0,8,18,244,8,59,6,211,21,0,0,0,0,0,0,0,0,45,18,9,9,41,20,0,7,
  0,0,0,0,58,11,1,3,60,5,75,22,0,0,0,0,0,0,0,0,7,5,123,22,0,0,0,0,0,0,0,0,
  87,16,134,10,97,11,26,16,65,7,119,0,70,16,22,5,99,9,180,18,0,0,0,0,25,12,82,15,42,22,171,5,
  22,9,192,18,123,11,254,15,131,8,211,19,0,0,0,0,0,0,0,0,0,0,0,0,16,2,82,3,0,0,0,0,
  76,9,132,18,129,4,164,3,0,0,0,0,3,7,159,20,48,21,185,6,105,13,96,13,112,13,240,12,0,0,0,0,
  0,0,0,0,28,8,101,19,0,0,0,0,49,23,67,5,122,8,134,19,132,13,32,13,0,0,0,0,0,0,0,0,
  0,0,0,0,18,11,170,15,106,10,16,17,0,0,0,0,46,20,69,7,32,13,64,13,67,13,7,7,0,0,0,0,
  128,10,68,17,44,23,15,5,72,20,46,7,83,9,12,18,88,7,162,10,84,9,0,18,113,9,36,18,0,0,0,0,
  0,0,0,0,26,14,89,12,90,13,224,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  207,0,0,0,1,9,144,18,1,8,222,19,0,0,0,0,0,0,0,0,0,0,0,0,1,7,149,20,1,19,137,7,
  1,14,243,11,1,14,38,12,1,14,55,12,1,7,139,20,1,18,223,8,0,0,0,0,1,22,196,5,1,21,137,6,
  0,0,0,0,1,21,161,6,0,0,0,0,0,0,0,0,1,9,228,18,1,3,220,23,1,23,41,5,0,0,0,0,
  1,10,55,17,1,12,188,14,1,14,4,12,1,7,239,20,0,0,0,0,0,0,0,0,1,12,97,15,0,0,0,0,
  0,0,0,0,1,4,33,23,1,12,143,14,1,16,96,10,1,9,120,18,1,7,209,20,0,0,0,0,1,13,0,13,
  1,12,52,15,1,7,158,14,1,8,96,13,0,0,0,0,1,8,181,7,0,0,0,0,1,5,21,20,1,12,128,14,
  1,16,58,10,1,9,48,18,1,13,112,13,1,8,65,6,1,14,21,12,1,4,47,23,1,9,72,18,1,11,240,15,
  1,16,115,10,1,8,21,20,1,21,113,6,1,6,220,21,1,14,120,6,1,9,60,18,0,0,0,0,0,0,0,0,
  1,16,77,10,1,12,233,14,1,5,115,22,1,6,184,21,0,0,0,0,1,4,152,7,0,0,0,0,0,0,0,0,
  1,5,51,22,1,9,196,17,0,0,0,0,1,7,189,20,0,0,0,0,1,7,68,17,0,0,0,0,0,0,0,0,
  1,11,184,15,1,12,158,14,1,13,208,12,1,16,172,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,11,40,16,1,13,16,13,0,0,0,0,1,22,221,5,0,0,0,0,1,13,80,13,1,8,167,19,0,0,0,0,
  0,0,0,0,0,0,0,0,1,18,118,8,1,10,220,16,1,18,160,8,1,11,125,8,1,8,90,19,1,4,190,4,
  1,12,37,15,0,0,0,0,0,0,0,0,1,9,24,18,0,0,0,0,1,11,198,15,1,6,157,21,1,5,61,0,
  1,12,67,15,1,15,29,11,1,6,49,4,1,9,204,18,1,9,172,17,1,11,54,16,1,6,121,21,1,11,212,15,
  1,11,12,16,1,5,129,6,1,8,32,20,1,8,96,10,1,9,208,17,1,16,153,10,1,3,155,17,1,9,252,18,
  1,15,178,5,1,3,232,23,0,0,0,0,0,0,0,0,1,18,202,8,0,0,0,0,1,7,179,20,0,0,0,0,
  0,0,0,0,0,0,0,0,1,18,244,8,1,6,211,21,0,0,0,0,0,0,0,0,1,18,9,9,1,20,0,7,
  1,11,1,3,1,5,75,22,0,0,0,0,0,0,0,0,0,0,0,0,1,5,123,22,0,0,0,0,0,0,0,0,
  1,16,134,10,1,11,26,16,1,7,119,0,1,16,22,5,1,9,180,18,0,0,0,0,1,11,254,15,1,22,171,5,
  1,9,192,18,1,12,82,15,1,8,211,19,0,0,0,0,0,0,0,0,0,0,0,0,1,2,82,3,0,0,0,0,
  1,4,164,3,1,9,132,18,0,0,0,0,1,7,159,20,1,13,240,12,1,13,96,13,1,21,185,6,0,0,0,0,
  0,0,0,0,1,8,101,19,0,0,0,0,1,13,32,13,1,8,134,19,1,23,67,5,0,0,0,0,0,0,0,0,
  0,0,0,0,1,11,170,15,1,10,16,17,0,0,0,0,1,20,69,7,1,13,64,13,1,13,7,7,0,0,0,0,
  1,10,68,17,1,23,15,5,1,20,46,7,1,9,12,18,1,9,36,18,1,9,0,18,1,7,162,10,0,0,0,0,
  0,0,0,0,1,14,89,12,1,13,224,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  228,37,0,0,32,41,0,0,0,0,4,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,0,0,4,4,4,0,0,4,4,4,5,0,4,4,0,
  0,0,0,0,4,2,0,0,0,4,4,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,5,0,0,0,
  0,1,4,4,0,0,0,0,0,4,0,4,0,4,0,0,169,0,170,0,171,0,172,0,173,0,174,0,175,0,176,0,
  18,0,0,0,0,0,0,0,0,0,0,0,1,3,131,22,1,4,223,24,1,7,193,23,1,4,185,18,0,0,0,0,
  0,0,0,0,1,5,36,0,0,0,0,0,1,13,158,17,1,3,158,17,0,0,0,0,1,7,119,0,1,4,188,2,
  0,0,0,0,1,7,130,23,1,7,186,23,42,0,0,0,1,10,241,9,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,41,24,1,2,119,10,1,6,91,20,1,11,97,20,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,8,79,19,1,3,10,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,8,194,22,1,3,155,17,1,6,5,1,1,9,237,21,1,5,97,24,1,4,41,13,1,4,48,18,
  1,3,158,17,1,15,126,15,1,6,35,24,1,13,145,17,1,10,142,15,1,5,92,24,1,4,8,8,1,2,20,25,
  1,8,10,23,1,9,219,0,1,9,248,0,1,4,103,5,1,5,103,21,0,0,0,0,45,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,13,106,12,0,0,0,0,1,9,78,0,0,0,0,0,1,4,107,22,
  1,7,109,2,1,3,89,23,1,11,203,14,1,8,96,18,1,6,98,4,1,7,87,8,1,4,152,7,1,11,86,20,
  1,12,48,13,1,3,10,0,0,0,0,0,0,0,0,0,1,4,163,22,1,5,36,0,0,0,0,0,1,5,61,0,
  1,4,48,18,0,0,0,0,0,0,0,0,1,3,158,17,0,0,0,0,1,6,250,4,0,0,0,0,0,0,0,0,
  1,7,119,0,0,0,0,0,1,10,142,15,1,4,8,8,1,7,58,4,1,7,244,19,1,9,219,0,1,4,162,10,
  1,9,248,0,0,0,0,0,1,5,103,21,1,4,59,22,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,3,10,0,1,5,61,0,1,5,36,0,0,0,0,0,1,10,142,15,1,9,219,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,9,0,0,0,
  1,5,82,3,4,5,131,22,0,0,0,0,6,3,5,25,3,4,48,18,0,0,0,0,5,3,156,19,0,0,0,0,
  0,0,0,0,3,0,0,0,1,9,78,0,0,0,0,0,0,0,0,0,96,44,0,0,100,44,0,0,104,44,0,0,
  240,44,0,0,198,0,0,0,0,45,0,0,76,45,0,0,248,45,0,0,176,46,0,0,78,0,0,0,9,0,0,0,
  27,0,0,0,5,0,0,0,8,0,0,0,0,0,0,0,216,46,0,0,248,46,0,0,82,3,0,0,5,0,0,0,
  252,46,0,0,1,0,0,0,0,0,0,0,36,47,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
]);
