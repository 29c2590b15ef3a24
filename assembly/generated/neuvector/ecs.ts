// Generated from schemas/neuvector by sluice generate. Do not edit.
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

/** notification */
let c0: u32 = 0;
/** name */
let c5: u32 = 0;
/** category */
let c91: u32 = 0;
/** policy_action */
let c31: u32 = 0;
/** action */
let c50: u32 = 0;
/** message */
let c64: u32 = 0;
/** word */
let c159: u32 = 0;
/** level */
let c6: u32 = 0;
/** target */
let c60: u32 = 0;
/** conn_ingress */
let c84: u32 = 0;
/** server_end */
let c137: u32 = 0;
/** client_end */
let c136: u32 = 0;
/** proc_cmd */
let c77: u32 = 0;
/** proc_real_uid */
let c78: u32 = 0;
/** proc_effective_uid */
let c79: u32 = 0;
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
let p153: bool = false;
/** high_vuls is there. */
let p112: bool = false;
/** medium_vuls is there. */
let p113: bool = false;
/** critical_vuls is there. */
let p111: bool = false;
/** high_cve is there. */
let p154: bool = false;
/** medium_cve is there. */
let p155: bool = false;
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
/** workload_image is there. */
let p68: bool = false;
/** workload_domain is there. */
let p67: bool = false;
/** proc_cmd is there. */
let p77: bool = false;
/** proc_real_user is there. */
let p80: bool = false;
/** remote_workload_image is there. */
let p73: bool = false;
/** function.tag is there. */
let p177: bool = false;
/** affected_domain is there. */
let p141: bool = false;
/** pvc_name is there. */
let p134: bool = false;
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
let is_is_audit: bool = false;
let is_client_managed: bool = false;
let is_server_managed: bool = false;
let is_client_affected: bool = false;
let is_server_affected: bool = false;
let is_account_changed: bool = false;
let is_is_incident: bool = false;
let is_outbound: bool = false;
let is_inbound: bool = false;
let is_server_inside: bool = false;
let is_client_inside: bool = false;
let is_ingress: bool = false;
let is_egress: bool = false;
let is_standalone: bool = false;
let is_real_id: bool = false;
let is_effective_id: bool = false;
let is_one_path: bool = false;

function recognised(): bool {
  return (((((<u32>0x7e >> code(0, D + 12528)) & 1) != 0) && present(6) && present(7)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 12576)) & 1) != 0) && present(7) && present(31)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 12576)) & 1) != 0) && present(7) && present(38)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 12576)) & 1) != 0) && present(7) && present(50) && present(9)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 12576)) & 1) != 0) && present(7) && present(109)) || (!present(0) && (((<u32>0x1fe >> code(6, D + 12576)) & 1) != 0) && present(7) && present(91) && present(9)));
}

function suspected(): bool {
  return (((((<u32>0x7e >> code(0, D + 12528)) & 1) != 0) && (((<u32>0x1fe >> code(6, D + 12576)) & 1) != 0)) || ((((<u32>0x7e >> code(0, D + 12528)) & 1) != 0) && contains(5, D + 28, 1)) || ((((<u32>0x1fe >> code(6, D + 12576)) & 1) != 0) && present(7)) || (present(1) && present(2)));
}

function readText(at: usize, end: usize): bool {
  return orderedPairs(at, end, D + 13440);
}

function derive(): void {
  c0 = code(0, D + 12528);
  c5 = code(5, D + 13472);
  c91 = code(91, D + 13620);
  c31 = is(31, D + 9048, 4);
  c50 = code(50, D + 13720);
  c64 = code(64, D + 13756);
  c159 = 0;
  c6 = code(6, D + 12576);
  c60 = is(60, D + 2977, 6);
  c84 = is(84, D + 6929, 4);
  c137 = 0;
  c136 = 0;
  c77 = is(77, D + 10394, 10);
  c78 = is(78, D + 31, 1);
  c79 = is(79, D + 31, 1);
  c34 = is(34, D + 12224, 5);
  c26 = is(26, D + 31, 1);
  c36 = is(36, D + 6929, 4);
  c27 = code(27, D + 13888);
  c33 = is(33, D + 12224, 5);
  c53 = is(53, D + 31, 1);
  c125 = is(125, D + 31, 1);
  c124 = is(124, D + 31, 1);
  c49 = code(49, D + 13948);
  c96 = code(96, D + 13988);
  c38 = code(38, D + 14028);
  c87 = code(87, D + 14124);
  p0 = present(0);
  p38 = present(38);
  p91 = present(91);
  p153 = false;
  p112 = present(112);
  p113 = present(113);
  p111 = present(111);
  p154 = false;
  p155 = false;
  p33 = present(33);
  p115 = present(115);
  p19 = present(19);
  p42 = present(42);
  p24 = present(24);
  p47 = present(47);
  p137 = false;
  p136 = false;
  p68 = present(68);
  p67 = present(67);
  p77 = present(77);
  p80 = present(80);
  p73 = present(73);
  p177 = false;
  p141 = false;
  p134 = present(134);
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
  is_activity = ((c0 == 5) || (p91 && (((<u32>0x3e >> c5) & 1) != 0)));
  is_detection = (is_violation || is_threat || is_incident || (((<u32>0xc0 >> c5) & 1) != 0));
  is_lambda = (c5 == 8);
  is_scan = (is_lambda || (((<u32>0x1e00 >> c5) & 1) != 0));
  is_compliance = (is_audit && starts(5, D + 10044, 11));
  if (slot(111) != 0) {
    only(111, 153);
  }
  p153 = present(153);
  is_single_critical = (p153 && !p112 && !p113);
  if (slot(112) != 0) {
    only(112, 154);
  }
  p154 = present(154);
  is_single_high = (!p111 && p154 && !p113);
  if (slot(113) != 0) {
    only(113, 155);
  }
  p155 = present(155);
  is_single_medium = (!p111 && !p112 && p155);
  if (slot(49) != 0) {
    lookup(49, c49, D + 14184, 201);
  }
  if (slot(6) != 0) {
    lookup(6, c6, D + 14208, 202);
  }
  is_connection = (is_violation || is_threat || (is_incident && p33));
  is_file_incident = (is_incident && ends(5, D + 4520, 21));
  is_package_incident = (is_incident && ends(5, D + 7286, 16));
  is_process_incident = (is_incident && !(is_file_incident || is_package_incident));
  is_admission = (((<u32>0x20c0 >> c5) & 1) != 0);
  if (slot(91) != 0) {
    lookup(91, c91, D + 14244, 203);
  }
  if (slot(5) != 0 && (c91 == 1)) {
    lookup(5, c5, D + 14308, 204);
  }
  is_denied = ((c31 == 1) || (((<u32>0x6 >> c50) & 1) != 0) || (((<u32>0xc080 >> c5) & 1) != 0) || (is_file_incident && (c64 == 1)));
  is_escalation = (is_incident && ends(5, D + 4541, 21));
  is_tunnel = (is_incident && ends(5, D + 7302, 16));
  if (slot(64) != 0 && is_file_incident) {
    lookup(64, c64, D + 14404, 205);
  }
  is_allowed = (!is_denied && (is_violation || (((<u32>0x18 >> c50) & 1) != 0) || (((<u32>0x2040 >> c5) & 1) != 0)));
  is_log_event = p91;
  if (slot(5) != 0 && is_log_event) {
    extension(5, 159);
  }
  c159 = code(159, D + 14488);
  if (slot(159) != 0 && (!(((<u32>0x7c000 >> c5) & 1) != 0) && !((c91 == 2) && (c159 == 1)))) {
    lookup(159, c159, D + 14728, 206);
  }
  if (slot(96) != 0) {
    lookup(96, c96, D + 14884, 207);
  }
  is_dlp = (is_threat && starts(5, D + 12390, 4));
  is_waf = (is_threat && starts(5, D + 12430, 4));
  is_failed = (is_denied || p115 || (is_log_event && (((<u64>0xfc >> <u64>c159) & 1) != 0)));
  is_done = ((is_allowed && !is_threat) || is_scan || ((((<u32>0x1ffe >> c91) & 1) != 0) && (((<u32>0x6 >> c6) & 1) != 0) && (present(159) && !(c159 == 8))));
  is_is_audit = (!(is_violation || is_threat || is_incident) && is_audit);
  if (slot(64) != 0 && (is_is_audit && is_admission)) {
    cut(64, D + 7510, 15, 166, 167);
  }
  if (slot(167) != 0) {
    cut(167, D + 9582, 11, 168, 169);
  }
  if (slot(169) != 0) {
    cut(169, D + 12514, 2, 170, 171);
  }
  if (slot(171) != 0 && is_detection) {
    cut(171, D + 9048, 13, 172, 173);
  }
  if (slot(173) != 0) {
    cut(173, D + 136, 1, 174, 175);
  }
  if (is_single_critical && p153) take(153, 156);
  else if (is_single_high && p154) take(154, 156);
  else if (is_single_medium && p155) take(155, 156);
  if (slot(121) != 0) {
    only(121, 157);
  }
  is_client_managed = (p19 || p42);
  is_server_managed = (p24 || p47);
  is_client_affected = (is_client_managed && !(is_server_managed && (c60 == 1)));
  is_server_affected = (is_server_managed && !is_client_affected);
  if (is_client_affected && present(18)) take(18, 141);
  else if (is_client_affected && present(41)) take(41, 141);
  else if (is_server_affected && present(23)) take(23, 141);
  else if (is_server_affected && present(46)) take(46, 141);
  p141 = present(141);
  if (is_client_affected && p17) take(17, 140);
  else if (is_client_affected && p40) take(40, 140);
  else if (is_server_affected && p22) take(22, 140);
  else if (is_server_affected && p45) take(45, 140);
  if (slot(168) != 0 && present(169)) {
    lowercase(168, 208);
  }
  if (is_client_affected && p16) take(16, 139);
  else if (is_client_affected && p39) take(39, 139);
  else if (is_server_affected && p21) take(21, 139);
  else if (is_server_affected && p44) take(44, 139);
  if (present(101)) take(101, 144);
  else if (!contains(68, D + 2673, 2) && p68) take(68, 144);
  else if (is_client_affected && p19) take(19, 144);
  else if (is_client_affected && p42) take(42, 144);
  else if (is_server_affected && p24) take(24, 144);
  else if (is_server_affected && p47) take(47, 144);
  if (slot(144) != 0) {
    image(144, 145, 146, 147);
  }
  if (slot(103) != 0) {
    cut(103, D + 12469, 3, 148, 149);
  }
  if (slot(65) != 0 && (is_is_audit && is_lambda)) {
    cut(65, D + 11118, 8, 179, 180);
  }
  if (slot(180) != 0) {
    cut(180, D + 14, 1, 181, 182);
  }
  if (slot(182) != 0) {
    cut(182, D + 14, 1, 183, 184);
  }
  if (slot(66) != 0 && (is_is_audit && is_lambda)) {
    image(66, 176, 177, 178);
  }
  p177 = present(177);
  if (slot(64) != 0 && (c5 == 19)) {
    cut(64, D + 3682, 24, 162, 163);
  }
  if (slot(64) != 0 && (c5 == 20)) {
    cut(64, D + 2674, 28, 164, 165);
  }
  is_account_changed = (present(163) || present(165));
  if (slot(107) != 0) {
    cut(107, D + 14, 1, 151, 152);
  }
  if (p17) take(17, 142);
  else if (p40) take(40, 142);
  is_is_incident = (!(is_violation || is_threat) && is_incident);
  is_outbound = (is_is_incident && p33 && !(c84 == 1));
  is_inbound = (is_is_incident && (p33 && (c84 == 1)));
  if (present(71)) take(71, 138);
  if (p22) take(22, 143);
  else if (p45) take(45, 143);
  if (p21) take(21, 137);
  else if (p44) take(44, 137);
  c137 = is(137, D + 7478, 16);
  p137 = present(137);
  is_server_inside = (is_server_managed || starts(137, D + 12259, 5) || starts(137, D + 12499, 3) || (starts(137, D + 7478, 9) && (p137 && !(c137 == 1))));
  if (p16) take(16, 136);
  else if (p39) take(39, 136);
  c136 = is(136, D + 7478, 16);
  p136 = present(136);
  is_client_inside = (is_client_managed || starts(136, D + 12259, 5) || starts(136, D + 12499, 3) || (starts(136, D + 7478, 9) && (p136 && !(c136 == 1))));
  is_ingress = ((c84 == 1) || (is_server_inside && p136 && !is_client_inside));
  is_egress = (is_outbound || (is_client_inside && p137 && !is_server_inside));
  if (slot(28) != 0) {
    only(28, 158);
  }
  if (slot(158) != 0) {
    lowercase(158, 209);
  }
  if (slot(97) != 0 && starts(97, D + 2173, 1)) {
    cut(97, D + 12524, 1, 160, 161);
  }
  if (slot(38) != 0) {
    lookup(38, c38, D + 14908, 185);
  }
  if (present(185)) take(185, 186);
  else if (is_escalation) give(D + 12123, 6, 186);
  else if ((is_incident && ((c64 == 2) || starts(64, D + 2557, 30)))) give(D + 7382, 16, 186);
  else if ((is_incident && (c64 == 3))) give(D + 9546, 12, 186);
  if (slot(186) != 0) {
    split(186, 32, 0, 0, D, 0, 187);
  }
  if (slot(187) != 0) {
    mitre(187, 188, 189, 190);
  }
  if (slot(6) != 0) {
    lowercase(6, 211);
  }
  if (slot(8) != 0) {
    date(8, 213);
  }
  if (slot(27) != 0) {
    lookup(27, c27, D + 14968, 214);
  }
  is_standalone = (p68 && !p67);
  if (slot(77) != 0 && (p77 && !(c77 == 1))) {
    split(77, 32, 0, 0, D, 0, 216);
  }
  is_real_id = ((present(78) && !(c78 == 1)) || p80);
  is_effective_id = ((present(79) && !(c79 == 1)) || present(81));
  is_one_path = !(contains(82, D + 2673, 2) || ends(82, D + 10854, 8) || ends(82, D + 10154, 10));
  if (slot(82) != 0 && is_one_path) {
    basename(82, 217);
  }
  if (slot(82) != 0 && is_one_path) {
    dirname(82, 218);
  }
  if (slot(82) != 0 && is_one_path) {
    extension(82, 219);
  }
  if (slot(87) != 0) {
    lookup(87, c87, D + 15004, 220);
  }
  if (slot(88) != 0) {
    date(88, 221);
  }
  if (slot(93) != 0) {
    values(93, 222);
  }
  if (slot(121) != 0) {
    only(121, 223);
  }
  if (!(hasText(213))) {
    if (slot(7) != 0) {
      date(7, 212);
    }
  }
  if (!(hasText(145))) {
    if (present(105)) {
      beginTemplate(0);
      countPart(149);
      countPart(105);
      openTemplate();
      part(D + 0, 0, 149);
      part(D + 0, 0, 105);
      endTemplate(150);
    }
  }
  if (!(is_violation || is_dlp || is_waf)) {
    if (slot(5) != 0) {
      lowercase(5, 210);
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
      endTemplate(191);
    }
  }
  if (!(hasText(64) || hasText(191))) {
    if (is_scan) {
      beginTemplate(35);
      countPart(5);
      countPart(115);
      countPart(156);
      countPart(157);
      countPart(108);
      countPart(109);
      countPart(110);
      openTemplate();
      part(D + 0, 0, 5);
      part(D + 135, 2, 115);
      part(D + 135, 2, 156);
      part(D + 1948, 4, 157);
      part(D + 10033, 11, 108);
      part(D + 11475, 7, 109);
      part(D + 10764, 9, 110);
      endTemplate(192);
    }
  }
  if (!(hasText(209))) {
    if (slot(57) != 0) {
      lowercase(57, 215);
    }
  }
  settle(D + 15040, 23);
}

function write(): void {
  // @timestamp
  if (slot(213) != 0 && keyword(D + 8005, 14, 213 + MOVES)) {}
  else if (slot(212) != 0 && keyword(D + 8005, 14, 212 + MOVES)) {}
  else writeCollectorTime(D + 8005, 14);
  // message
  if (slot(64) != 0 && keyword(D + 118, 11, 64 + MOVES)) {}
  else if (slot(191) != 0 && keyword(D + 118, 11, 191)) {}
  else if (slot(192) != 0 && keyword(D + 118, 11, 192)) {}
  else if (slot(5) != 0 && keyword(D + 118, 11, 5 + MOVES)) {}
  // tags
  openList(D + 11070, 8, false);
  if (present(4)) item(D + 8412, 9);
  closeList();
  if (slot(183) != 0 || slot(120) != 0 || slot(119) != 0 || is_lambda) {
    open(D + 10503, 9); // cloud
    // cloud.region
    if (slot(119) != 0 && keyword(D + 10294, 10, 119 + MOVES)) {}
    // cloud.provider
    if (is_lambda) put(D + 6387, 17);
    if (slot(183) != 0) {
      open(D + 9593, 11); // cloud.account
      // cloud.account.id
      if (slot(183) != 0 && present(184) && keyword(D + 11697, 6, 183)) {}
      close();
    }
    if (slot(120) != 0) {
      open(D + 9857, 11); // cloud.project
      // cloud.project.name
      if (slot(120) != 0 && keyword(D + 2922, 8, 120 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x4e0800) != 0 || (load<u64>(filled, 8) & 0x40000000006) != 0) {
    open(D + 8463, 13); // container
    // container.id
    if (slot(139) != 0 && keyword(D + 11697, 6, 139)) {}
    else if (slot(65) != 0 && !is_lambda && keyword(D + 11697, 6, 65 + MOVES)) {}
    // container.name
    if (slot(66) != 0 && is_standalone && keyword(D + 2922, 8, 66 + MOVES)) {}
    if ((load<u64>(filled, 16) & 0x4e0000) != 0 || slot(106) != 0) {
      open(D + 10611, 9); // container.image
      // container.image.name
      if (slot(145) != 0 && keyword(D + 2922, 8, 145)) {}
      else if (slot(150) != 0 && keyword(D + 2922, 8, 150)) {}
      // container.image.tag
      if (slot(146) != 0 || slot(106) != 0) {
        openList(D + 11440, 7, false);
        if (slot(146) != 0) items(146);
        if (slot(106) != 0) items(106 + MOVES);
        closeList();
      }
      if (slot(147) != 0) {
        open(D + 10982, 8); // container.image.hash
        // container.image.hash.all
        if (slot(147) != 0) list(D + 11293, 7, 147);
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0xc04000000) != 0 || slot(66) != 0 || slot(138) != 0 || slot(143) != 0) {
    open(D + 7600, 15); // destination
    // destination.ip
    if (slot(34) != 0 && ip(D + 11709, 6, 34 + MOVES)) {}
    // destination.address
    if (slot(34) != 0 && (present(34) && !(c34 == 1)) && keyword(D + 9604, 11, 34 + MOVES)) {}
    // destination.domain
    if (slot(66) != 0 && (is_inbound && p68) && keyword(D + 10174, 10, 66 + MOVES)) {}
    else if (slot(138) != 0 && (is_outbound && p73) && keyword(D + 10174, 10, 138)) {}
    else if (slot(35) != 0 && keyword(D + 10174, 10, 35 + MOVES)) {}
    else if (slot(143) != 0 && is_server_managed && keyword(D + 10174, 10, 143)) {}
    // destination.port
    if (slot(26) != 0 && (present(26) && !(c26 == 1)) && long(D + 11022, 7, 26 + MOVES)) {}
    close();
  }
  put(D + 35, 9); // event
  // id reason start
  run(D + 15086);
  // event.action
  if (is_violation) put(D + 2587, 29);
  else if (is_dlp) put(D + 4247, 21);
  else if (is_waf) put(D + 4268, 21);
  else if (slot(210) != 0 && keyword(D + 903, 10, 210)) {}
  // event.category
  openList(D + 9138, 12, false);
  if (is_connection) item(D + 2597, 7);
  if (is_threat) item(D + 5645, 19);
  if (is_process_incident) item(D + 1972, 7);
  if (is_file_incident) item(D + 4243, 4);
  if (is_package_incident) item(D + 4299, 7);
  if (is_scan) item(D + 6524, 13);
  if ((is_compliance || is_admission || (c5 == 17))) item(D + 9035, 13);
  if (slot(203) != 0) items(203);
  if (slot(204) != 0) items(204);
  if ((((<u32>0x180000 >> c5) & 1) != 0)) item(D + 12496, 3);
  closeList();
  // event.code
  if (slot(5) != 0 && !is_threat && keyword(D + 10910, 8, 5 + MOVES)) {}
  else if (slot(38) != 0 && keyword(D + 10910, 8, 38 + MOVES)) {}
  // event.dataset
  if (is_violation) put(D + 2184, 32);
  else if (is_threat) put(D + 2616, 29);
  else if (is_incident) put(D + 2311, 31);
  else if (is_audit) put(D + 2702, 28);
  else if (is_activity) put(D + 2280, 31);
  else put(D + 2730, 28);
  // event.kind
  if (is_detection) put(D + 7660, 15);
  else if ((is_scan || is_compliance)) put(D + 7690, 15);
  else put(D + 7675, 15);
  // event.outcome
  if (is_failed) put(D + 4865, 20);
  else if (is_done) put(D + 4885, 20);
  else if (is_detection) put(D + 4905, 20);
  // event.severity
  if (is_single_critical) put(D + 8173, 14);
  else if (is_single_high) put(D + 8159, 14);
  else if (is_single_medium) put(D + 8145, 14);
  else if (slot(201) != 0 && long(D + 1205, 11, 201)) {}
  else if (slot(202) != 0 && long(D + 1205, 11, 202)) {}
  // event.type
  openList(D + 11078, 8, false);
  if (is_connection) item(D + 5437, 10);
  if (((c5 == 16) || (is_process_incident && !(is_denied || is_escalation || is_tunnel)))) item(D + 5370, 5);
  if ((is_package_incident || is_escalation)) item(D + 2396, 6);
  if (slot(205) != 0) items(205);
  if ((is_scan || is_compliance || (is_threat && !(is_denied || is_allowed)))) item(D + 5448, 4);
  if (((c91 == 2) && (c159 == 1))) item(D + 1183, 3);
  if (slot(206) != 0) items(206);
  if (slot(207) != 0) items(207);
  if (is_denied) item(D + 3954, 6);
  if (is_allowed) item(D + 1964, 7);
  if ((p115 || (c5 == 21))) item(D + 61, 5);
  closeList();
  writeOriginal(D + 9282, 12);
  put(D + 68, 22);
  if (slot(65) != 0 || slot(66) != 0 || slot(176) != 0 || slot(177) != 0) {
    open(D + 10942, 8); // faas
    // faas.version
    if (slot(177) != 0 && keyword(D + 16, 11, 177)) {}
    // faas.id
    if (slot(65) != 0 && is_lambda && keyword(D + 11697, 6, 65 + MOVES)) {}
    // faas.name
    if (slot(176) != 0 && p177 && keyword(D + 2922, 8, 176)) {}
    else if (slot(66) != 0 && (is_lambda && !p177) && keyword(D + 2922, 8, 66 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0xe000000) != 0 || slot(82) != 0) {
    open(D + 10950, 8); // file
    // directory extension name
    run(D + 15132);
    // file.path
    if (slot(82) != 0 && is_one_path && keyword(D + 11014, 8, 82 + MOVES)) {}
    close();
  }
  if (slot(12) != 0 || slot(11) != 0 || slot(151) != 0 || slot(152) != 0) {
    open(D + 10990, 8); // host
    // host.hostname
    if (slot(12) != 0 && keyword(D + 9210, 12, 12 + MOVES)) {}
    // host.id
    if (slot(11) != 0 && keyword(D + 11697, 6, 11 + MOVES)) {}
    // host.name
    if (slot(12) != 0 && keyword(D + 2922, 8, 12 + MOVES)) {}
    if (slot(151) != 0 || slot(152) != 0) {
      open(D + 11721, 6); // host.os
      // host.os.platform
      if (slot(151) != 0 && (c5 == 10) && keyword(D + 9306, 12, 151)) {}
      // host.os.version
      if (slot(152) != 0 && (c5 == 10) && keyword(D + 16, 11, 152)) {}
      close();
    }
    close();
  }
  if (slot(98) != 0 || slot(96) != 0) {
    open(D + 10998, 8); // http
    if (slot(98) != 0 || slot(96) != 0) {
      open(D + 9890, 11); // http.request
      // http.request.method
      if (slot(96) != 0 && keyword(D + 10224, 10, 96 + MOVES)) {}
      if (slot(98) != 0) {
        open(D + 10878, 8); // http.request.body
        // http.request.body.content
        if (slot(98) != 0 && keyword(D + 9703, 11, 98 + MOVES)) {}
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 24) & 0x801fe) != 0) {
    open(D + 11405, 7); // log
    // log.level
    if (slot(211) != 0 && keyword(D + 10629, 9, 211)) {}
    if ((load<u64>(filled, 24) & 0x1fe) != 0) {
      open(D + 10354, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 15154);
      if (slot(194) != 0) {
        open(D + 9186, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(194) != 0 && long(D + 10910, 7, 194)) {}
        close();
      }
      if (slot(199) != 0) {
        open(D + 9426, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(199) != 0 && long(D + 10910, 7, 199)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 9780, 11); // network
  // network.transport
  if (slot(214) != 0 && keyword(D + 8879, 13, 214)) {}
  // network.direction
  if (is_ingress) put(D + 4027, 22);
  else if (is_egress) put(D + 4415, 21);
  else if ((is_client_inside && is_server_inside)) put(D + 3823, 23);
  // network.forwarded_ip
  if (slot(33) != 0 && (c36 == 1) && ip(D + 6870, 16, 33 + MOVES)) {}
  // network.iana_number
  if (slot(27) != 0 && (present(27) && !(c27 == 1)) && keyword(D + 7645, 15, 27 + MOVES)) {}
  // network.protocol
  if (slot(209) != 0 && keyword(D + 7046, 12, 209)) {}
  else if (slot(215) != 0 && keyword(D + 7046, 12, 215)) {}
  // network.type
  if (contains(33, D + 14, 1)) put(D + 8243, 14);
  else if (contains(33, D + 28, 1)) put(D + 8229, 14);
  close();
  put(D + 9270, 12); // observer
  // observer.name
  if (slot(14) != 0 && keyword(D + 2922, 8, 14 + MOVES)) {}
  else if (slot(90) != 0 && keyword(D + 2922, 8, 90 + MOVES)) {}
  put(D + 1133, 70);
  open(D + 6966, 16); // orchestrator
  // orchestrator.namespace
  if (slot(141) != 0 && keyword(D + 8645, 13, 141)) {}
  else if (slot(67) != 0 && keyword(D + 8645, 13, 67 + MOVES)) {}
  // orchestrator.type
  if (slot(117) != 0 && keyword(D + 99, 8, 117 + MOVES)) {}
  else if ((is_admission || p67 || p141)) put(D + 5085, 20);
  if (slot(9) != 0 || slot(1) != 0 || slot(118) != 0) {
    open(D + 9670, 11); // orchestrator.cluster
    // orchestrator.cluster.version
    if (slot(118) != 0 && keyword(D + 16, 11, 118 + MOVES)) {}
    // orchestrator.cluster.name
    if (slot(9) != 0 && keyword(D + 2922, 8, 9 + MOVES)) {}
    else if (slot(1) != 0 && keyword(D + 2922, 8, 1 + MOVES)) {}
    close();
  }
  open(D + 9390, 12); // orchestrator.resource
  // orchestrator.resource.name
  if (slot(140) != 0 && p141 && keyword(D + 2922, 8, 140)) {}
  else if (slot(170) != 0 && ((present(171) && !p134) && !ends(170, D + 12334, 4)) && keyword(D + 2922, 8, 170)) {}
  else if (slot(66) != 0 && p67 && keyword(D + 2922, 8, 66 + MOVES)) {}
  else if (slot(134) != 0 && keyword(D + 2922, 8, 134 + MOVES)) {}
  // orchestrator.resource.type
  if (slot(208) != 0 && keyword(D + 99, 8, 208)) {}
  else if (p134) put(D + 2342, 31);
  else if (((p67 && present(66)) || p141)) put(D + 8892, 13);
  close();
  close();
  if (slot(223) != 0 || slot(122) != 0) {
    open(D + 9791, 11); // package
    // package.name
    if (slot(223) != 0 && keyword(D + 2922, 8, 223)) {}
    // package.version
    if (slot(122) != 0 && keyword(D + 16, 11, 122 + MOVES)) {}
    close();
  }
  if (slot(216) != 0 || (load<u64>(filled, 8) & 0x63f800) != 0) {
    open(D + 9835, 11); // process
    // process.executable
    if (slot(76) != 0 && keyword(D + 8089, 14, 76 + MOVES)) {}
    // process.name
    if (slot(75) != 0 && keyword(D + 2922, 8, 75 + MOVES)) {}
    // process.args
    if (slot(216) != 0) {
      openList(D + 10862, 8, true);
      if (slot(216) != 0) items(216);
      closeList();
    }
    // process.command_line
    if (slot(77) != 0 && (p77 && !(c77 == 1)) && keyword(D + 6806, 16, 77 + MOVES)) {}
    if (slot(86) != 0 || slot(85) != 0) {
      open(D + 10254, 10); // process.parent
      // process.parent.executable
      if (slot(86) != 0 && keyword(D + 8089, 14, 86 + MOVES)) {}
      // process.parent.name
      if (slot(85) != 0 && keyword(D + 2922, 8, 85 + MOVES)) {}
      close();
    }
    if (slot(78) != 0 || slot(80) != 0) {
      open(D + 8749, 13); // process.real_user
      // process.real_user.name
      if (slot(80) != 0 && keyword(D + 2922, 8, 80 + MOVES)) {}
      // process.real_user.id
      if (slot(78) != 0 && is_real_id && keyword(D + 11697, 6, 78 + MOVES)) {}
      close();
    }
    if (slot(79) != 0 || slot(81) != 0) {
      open(D + 11102, 8); // process.user
      // process.user.name
      if (slot(81) != 0 && keyword(D + 2922, 8, 81 + MOVES)) {}
      // process.user.id
      if (slot(79) != 0 && is_effective_id && keyword(D + 11697, 6, 79 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x280008c410) != 0 || (load<u64>(filled, 8) & 0x50030004) != 0 || (load<u64>(filled, 0) & 0xe00001000) != 0) {
    open(D + 9868, 11); // related
    // related.hash
    if (slot(147) != 0 || slot(132) != 0) {
      openList(D + 10974, 8, false);
      if (slot(147) != 0) items(147);
      if (slot(132) != 0) items(132);
      closeList();
    }
    // related.hosts
    if ((load<u64>(filled, 16) & 0xc400) != 0 || slot(66) != 0 || slot(12) != 0 || slot(35) != 0) {
      openList(D + 10593, 9, false);
      if (slot(142) != 0 && is_client_managed) items(142);
      if (slot(143) != 0 && is_server_managed) items(143);
      if (slot(66) != 0 && ((is_inbound || is_outbound) && p68)) items(66);
      if (slot(138) != 0 && (is_is_incident && p73)) items(138);
      if (slot(12) != 0) items(12);
      if (slot(35) != 0) items(35);
      closeList();
    }
    // related.ip
    if (slot(33) != 0 || slot(34) != 0 || slot(94) != 0) {
      openList(D + 11715, 6, false);
      if (slot(33) != 0) ipItems(33);
      if (slot(34) != 0) ipItems(34);
      if (slot(94) != 0) ipItems(94);
      closeList();
    }
    // related.user
    if (slot(163) != 0 || slot(165) != 0 || (load<u64>(filled, 8) & 0x10030000) != 0) {
      openList(D + 11094, 8, false);
      if (slot(163) != 0) items(163);
      if (slot(165) != 0) items(165);
      if (slot(80) != 0) items(80);
      if (slot(81) != 0) items(81);
      if (slot(92) != 0) items(92);
      closeList();
    }
    close();
  }
  if (slot(220) != 0 || slot(174) != 0 || (load<u64>(filled, 0) & 0xc00004100000020) != 0 || slot(87) != 0 || is_violation || is_dlp || is_waf || is_threat || is_file_incident || is_package_incident || is_process_incident || is_admission || is_compliance) {
    open(D + 11038, 8); // rule
    // rule.description
    if (slot(220) != 0 && keyword(D + 7585, 15, 220)) {}
    // rule.category
    if (is_violation) put(D + 4331, 21);
    else if (is_dlp) put(D + 6115, 17);
    else if (is_waf) put(D + 6132, 17);
    else if (is_threat) put(D + 4685, 20);
    else if (is_file_incident) put(D + 5702, 18);
    else if (is_package_incident) put(D + 4352, 21);
    else if (is_process_incident) put(D + 4373, 21);
    else if (is_admission) put(D + 3754, 23);
    else if (is_compliance) put(D + 3538, 24);
    // rule.id
    if (slot(174) != 0 && keyword(D + 11697, 6, 174)) {}
    else if (slot(32) != 0 && keyword(D + 11697, 6, 32 + MOVES)) {}
    else if (slot(38) != 0 && keyword(D + 11697, 6, 38 + MOVES)) {}
    else if (slot(87) != 0 && keyword(D + 11697, 6, 87 + MOVES)) {}
    // rule.name
    if (is_violation) put(D + 2922, 27);
    else if (slot(5) != 0 && is_detection && keyword(D + 2922, 8, 5 + MOVES)) {}
    // rule.ruleset
    if (slot(58) != 0 && keyword(D + 9912, 11, 58 + MOVES)) {}
    else if (slot(59) != 0 && is_incident && keyword(D + 9912, 11, 59 + MOVES)) {}
    close();
  }
  if (slot(33) != 0 || slot(53) != 0 || slot(142) != 0 || slot(138) != 0 || slot(66) != 0 || slot(94) != 0) {
    open(D + 10334, 10); // source
    // source.address
    if (slot(33) != 0 && (p33 && !(c33 == 1)) && keyword(D + 9604, 11, 33 + MOVES)) {}
    // source.domain
    if (slot(142) != 0 && is_client_managed && keyword(D + 10174, 10, 142)) {}
    else if (slot(66) != 0 && (is_outbound && p68) && keyword(D + 10174, 10, 66 + MOVES)) {}
    else if (slot(138) != 0 && (is_inbound && p73) && keyword(D + 10174, 10, 138)) {}
    // source.ip
    if (slot(33) != 0 && ip(D + 11709, 6, 33 + MOVES)) {}
    else if (slot(94) != 0 && ip(D + 11709, 6, 94 + MOVES)) {}
    // source.port
    if (slot(53) != 0 && (present(53) && !(c53 == 1)) && long(D + 11022, 7, 53 + MOVES)) {}
    close();
  }
  open(D + 10384, 10); // threat
  // threat.framework
  if (present(186)) put(D + 2895, 27);
  if (slot(188) != 0) {
    open(D + 6694, 10); // threat.tactic
    // threat.tactic.id
    if (slot(188) != 0) list(D + 11703, 6, 188);
    close();
  }
  if (slot(189) != 0 || slot(190) != 0) {
    open(D + 5246, 13); // threat.technique
    // threat.technique.id
    if (slot(189) != 0) list(D + 11703, 6, 189);
    if (slot(190) != 0) {
      open(D + 7206, 16); // threat.technique.subtechnique
      // threat.technique.subtechnique.id
      if (slot(190) != 0) list(D + 11703, 6, 190);
      close();
    }
    close();
  }
  close();
  if (slot(97) != 0 || slot(160) != 0 || slot(161) != 0) {
    open(D + 11461, 7); // url
    // original path query
    run(D + 15188);
    close();
  }
  if ((load<u64>(filled, 8) & 0x1003c000) != 0 || slot(163) != 0 || slot(165) != 0 || slot(222) != 0) {
    open(D + 11102, 8); // user
    // user.id
    if (slot(78) != 0 && is_real_id && keyword(D + 11697, 6, 78 + MOVES)) {}
    else if (slot(79) != 0 && is_effective_id && keyword(D + 11697, 6, 79 + MOVES)) {}
    // user.name
    if (slot(163) != 0 && keyword(D + 2922, 8, 163)) {}
    else if (slot(165) != 0 && keyword(D + 2922, 8, 165)) {}
    else if (slot(80) != 0 && keyword(D + 2922, 8, 80 + MOVES)) {}
    else if (slot(92) != 0 && !is_account_changed && keyword(D + 2922, 8, 92 + MOVES)) {}
    else if (slot(81) != 0 && keyword(D + 2922, 8, 81 + MOVES)) {}
    // user.roles
    if (slot(222) != 0) list(D + 10674, 9, 222);
    if (slot(81) != 0) {
      open(D + 8489, 13); // user.effective
      // user.effective.name
      if (slot(81) != 0 && p80 && keyword(D + 2922, 8, 81 + MOVES)) {}
      close();
    }
    if (slot(92) != 0) {
      open(D + 10374, 10); // user.target
      // user.target.name
      if (slot(92) != 0 && is_account_changed && keyword(D + 2922, 8, 92 + MOVES)) {}
      close();
    }
    close();
  }
  open(D + 6523, 17); // vulnerability
  // description id reference
  run(D + 15218);
  // vulnerability.category
  if (slot(151) != 0 && present(156)) list(D + 9138, 12, 151);
  // vulnerability.classification
  if (((p125 && !(c125 == 1)) || (p124 && !(c124 == 1)))) put(D + 3562, 24);
  // vulnerability.enumeration
  if (starts(156, D + 12386, 4)) put(D + 4805, 20);
  // vulnerability.severity
  if (is_single_critical) put(D + 1205, 22);
  else if (is_single_high) put(D + 1303, 18);
  else if (is_single_medium) put(D + 1255, 20);
  if (is_scan) {
    open(D + 9923, 11); // vulnerability.scanner
    // vulnerability.scanner.vendor
    if (is_scan) put(D + 4499, 21);
    close();
  }
  open(D + 10692, 9); // vulnerability.score
  // vulnerability.score.base
  if (slot(125) != 0 && (p125 && !(c125 == 1)) && double(D + 10870, 7, 125 + MOVES)) {}
  else if (slot(124) != 0 && (p124 && !(c124 == 1)) && double(D + 10870, 7, 124 + MOVES)) {}
  // vulnerability.score.version
  if (((p125 && !(c125 == 1)) && starts(127, D + 11142, 8))) put(D + 7270, 16);
  else if (((p125 && !(c125 == 1)) && starts(127, D + 11134, 8))) put(D + 7254, 16);
  else if (((p124 && !(c124 == 1)) && !p125)) put(D + 7238, 16);
  close();
  close();
  open(D + 8658, 13); // neuvector
  // action aggregation_from ambiguous application applications base_os cap_len category client_domain client_id client_image client_ip client_name client_port client_service client_workload_domain client_workload_id client_workload_image client_workload_name client_workload_service cluster cluster_name cmds comment conn_ingress controller_id controller_name count critical_vul_cnt critical_vuls cvedb_version description enforcer_id enforcer_limit enforcer_name error ether_type file_name file_path fixed_ver fqdn group high_vul_cnt high_vuls host_id host_name icmp_code icmp_type id image image_id image_layer_digest ip_proto items last_mod_date level license_expire link medium_vul_cnt medium_vuls message monitor name nbe notification package_ver packages packet platform platform_version policy_action policy_id preface proc_cmd proc_effective_uid proc_effective_user proc_name proc_parent_name proc_parent_path proc_path proc_real_uid proc_real_user project_name pub_date pvc_name pvc_storageclass_name region registry registry_name remote_workload_domain remote_workload_id remote_workload_image remote_workload_name remote_workload_service reported_at reported_timestamp repository response_rule_id rest_body rest_method rest_request rule_id score score_v3 sensor server_conn_port server_domain server_id server_image server_ip server_name server_port server_service server_workload_domain server_workload_id server_workload_image server_workload_name server_workload_service servers sessions severity tag target threat_id user user_addr user_roles user_session vectors vectors_v3 workload_domain workload_id workload_image workload_name workload_service xff
  run(D + 15240);
  writeUnknown(0);
  writeOthers(D + 10557, 9);
  close();
  put(D + 457, 26);
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 18196, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2870, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(2048, 8);
