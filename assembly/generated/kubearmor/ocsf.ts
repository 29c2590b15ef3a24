// Generated from schemas/kubearmor by sluice generate, and from schemas/answers/ocsf.json. Do not edit.
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

let chosen: i32 = 0;
/** event.kind */
let c16: u32 = 0;
/** alerts */
let c155: u32 = 0;
/** event.action */
let c11: u32 = 0;
/** network.protocol */
let c46: u32 = 0;
/** dns.type */
let c10: u32 = 0;
/** event.outcome */
let c19: u32 = 0;
/** type */
let c158: u32 = 0;
/** network.direction */
let c45: u32 = 0;
/** kubearmor.exec.id */
let c38: u32 = 0;
/** class */
let c176: u32 = 0;
/** event.severity */
let c22: u32 = 0;
/** file.type */
let c29: u32 = 0;
/** network.type */
let c48: u32 = 0;
/** host.name is there. */
let p34: bool = false;
/** host.hostname is there. */
let p31: bool = false;
/** file.name is there. */
let p27: bool = false;
/** file.path is there. */
let p28: bool = false;
/** server.ip is there. */
let p81: bool = false;
/** dns.question.name is there. */
let p8: bool = false;
/** event.action is there. */
let p11: bool = false;
/** process.name is there. */
let p63: bool = false;
/** container.image.name is there. */
let p3: bool = false;
/** rule.name is there. */
let p80: bool = false;
/** process.parent.hash.sha256 is there. */
let p65: bool = false;
/** parent_program_name is there. */
let p168: bool = false;
/** process.hash.sha256 is there. */
let p62: bool = false;
/** program_name is there. */
let p166: bool = false;
/** kubearmor.exec.id is there. */
let p38: bool = false;
/** file.hash.sha256 is there. */
let p26: bool = false;
/** kubearmor.capability is there. */
let p35: bool = false;
/** observer.product is there. */
let p49: bool = false;
let is_alert: bool = false;
let is_wanted_finding: bool = false;
let is_user: bool = false;
let is_is_login: bool = false;
let is_process: bool = false;
let is_host: bool = false;
let is_is_process: bool = false;
let is_is_exec: bool = false;
let is_file: bool = false;
let is_actor: bool = false;
let is_system: bool = false;
let is_is_mount: bool = false;
let is_is_file: bool = false;
let is_is_usb: bool = false;
let is_denied: bool = false;
let is_source: bool = false;
let is_destination: bool = false;
let is_named_host: bool = false;
let is_ends: bool = false;
let is_is_network: bool = false;
let is_is_dns: bool = false;
let is_called: bool = false;
let is_is_call: bool = false;
let is_creates: bool = false;
let is_changes: bool = false;
let is_deletes: bool = false;
let is_reads: bool = false;
let is_is_workload: bool = false;
let is_is_own: bool = false;
let is_is_lifecycle: bool = false;
let is_reflexive: bool = false;
let is_launch: bool = false;
let is_kernel_activity: bool = false;
let is_peripheral_activity: bool = false;
let is_detection: bool = false;
let is_process_evidence: bool = false;
let is_finding: bool = false;
let is_acting: bool = false;
let is_acting_process: bool = false;
let is_controlled: bool = false;
let is_network_activity: bool = false;
let is_api_activity: bool = false;
let is_account: bool = false;
let is_client: bool = false;
let is_lifecycle: bool = false;
let is_scanned: bool = false;
let is_by_host_profile: bool = false;
let is_container: bool = false;
let is_program: bool = false;
let is_api_evidence: bool = false;
let is_connection: bool = false;
let is_evidence: bool = false;
let is_host_container: bool = false;
let is_parent: bool = false;
let is_analytic: bool = false;
let is_cluster: bool = false;
let is_contained: bool = false;
let is_has_resources: bool = false;
let is_resource: bool = false;
let is_image: bool = false;
let is_file_evidence: bool = false;
let is_file_activity: bool = false;
let is_connection_evidence: bool = false;
let is_connection_activity: bool = false;
let is_listening: bool = false;
let is_local_source: bool = false;
let is_client_end: bool = false;
let is_local_destination: bool = false;
let is_authentication: bool = false;
let is_server: bool = false;
let is_server_end: bool = false;
let is_compliance: bool = false;
let is_policy: bool = false;
let is_labelled_container: bool = false;
let is_user_evidence: bool = false;
let is_account_user: bool = false;
let is_acting_user: bool = false;
let is_source_evidence: bool = false;
let is_destination_evidence: bool = false;
let is_source_port: bool = false;
let is_destination_port: bool = false;
let is_query_evidence: bool = false;
let is_dns_activity: bool = false;

function derive(): void {
  if (chosen == 0) give(D + 1309, 7, 155);
  else give(D + 1261, 8, 155);
  c16 = code(16, D + 4120);
  c155 = code(155, D + 4144);
  c11 = code(11, D + 4160);
  c46 = code(46, D + 4320);
  c10 = code(10, D + 4336);
  c19 = code(19, D + 4352);
  c158 = 0;
  c45 = code(45, D + 4376);
  c38 = code(38, D + 4416);
  c176 = 0;
  c22 = code(22, D + 4432);
  c29 = code(29, D + 4472);
  c48 = code(48, D + 4524);
  p34 = present(34);
  p31 = present(31);
  p27 = present(27);
  p28 = present(28);
  p81 = present(81);
  p8 = present(8);
  p11 = present(11);
  p63 = present(63);
  p3 = present(3);
  p80 = present(80);
  p65 = present(65);
  p168 = false;
  p62 = present(62);
  p166 = false;
  p38 = present(38);
  p26 = present(26);
  p35 = present(35);
  p49 = present(49);
  if (slot(12) != 0) {
    elements(12, 183);
  }
  if (slot(23) != 0) {
    elements(23, 182);
  }
  is_alert = (c16 == 1);
  is_wanted_finding = (is_alert && (c155 == 1));
  is_user = (present(91) || present(90));
  is_is_login = (has(183, D + 4548) && is_user);
  is_process = present(69);
  is_host = (p34 || p31 || present(32));
  is_is_process = (has(183, D + 4564) && is_process && is_host);
  is_is_exec = (has(182, D + 4580) || (((<u32>0xe >> c11) & 1) != 0));
  if (present(42)) take(42, 156);
  is_file = (p27 || p28);
  is_actor = (is_process || is_user);
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0x70 >> c11) & 1) != 0));
  is_is_file = (has(183, D + 4596) && is_file && is_system);
  if (present(36)) take(36, 157);
  else if (present(39)) take(39, 157);
  else if (present(37)) take(37, 157);
  is_is_usb = (is_host && present(157) && (((<u32>0x180 >> c11) & 1) != 0));
  is_denied = has(182, D + 4612);
  is_source = present(83);
  is_destination = present(6);
  is_named_host = (p31 || p34);
  is_ends = (is_source || is_destination || p81 || is_named_host);
  is_is_network = (has(183, D + 4628) && is_ends);
  is_is_dns = (is_is_network && p8 && (present(10) || (c46 == 1)));
  is_called = (is_user && is_source && p11);
  is_is_call = (has(183, D + 4644) && is_called);
  is_creates = (has(182, D + 4680) || starts(11, D + 2733, 6) || starts(11, D + 3800, 6));
  is_changes = (has(182, D + 4696) || starts(11, D + 3956, 6) || starts(11, D + 3872, 6) || starts(11, D + 4037, 5) || starts(11, D + 4109, 3) || starts(11, D + 4103, 3) || starts(11, D + 3920, 6) || starts(11, D + 3848, 6) || starts(11, D + 1982, 3) || starts(11, D + 2500, 3));
  is_deletes = (has(182, D + 4712) || starts(11, D + 3896, 6) || starts(11, D + 3806, 6) || starts(11, D + 3932, 6) || starts(11, D + 3860, 6));
  is_reads = (has(182, D + 4728) || starts(11, D + 2876, 3) || starts(11, D + 4097, 3) || starts(11, D + 3914, 4) || starts(11, D + 3830, 4) || starts(11, D + 4052, 5) || starts(11, D + 3221, 8) || starts(11, D + 3165, 8));
  is_is_workload = (!is_alert && has(183, D + 4744) && (!p63 && p3));
  is_is_own = (!is_alert && has(183, D + 4760) && !has(182, D + 4808) && (!p63 && !present(57)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(183, D + 4832) && has(182, D + 4848))) give(D + 3794, 6, 158);
  else if (has(183, D + 4832)) give(D + 3788, 6, 158);
  else if ((has(183, D + 4864) && (c16 == 2))) give(D + 3638, 6, 158);
  else if ((c11 == 9)) give(D + 3650, 6, 158);
  else if (is_wanted_finding) give(D + 3644, 6, 158);
  else if ((is_is_login && has(182, D + 4580))) give(D + 3668, 6, 158);
  else if ((is_is_login && has(182, D + 4880))) give(D + 3674, 6, 158);
  else if ((is_is_login && contains(11, D + 3269, 8) && contains(11, D + 4042, 5))) give(D + 3662, 6, 158);
  else if ((is_is_login && contains(11, D + 3269, 8) && has(182, D + 4696))) give(D + 3656, 6, 158);
  else if ((is_is_login && (contains(11, D + 4032, 5) || contains(11, D + 3982, 5)))) give(D + 3668, 6, 158);
  else if (is_is_login) give(D + 3680, 6, 158);
  else if ((is_is_process && is_is_exec)) give(D + 3584, 6, 158);
  else if ((is_is_process && has(182, D + 4880))) give(D + 3590, 6, 158);
  else if ((is_is_process && (c11 == 10) && present(156))) give(D + 3596, 6, 158);
  else if ((is_is_process && (((<u32>0x3800 >> c11) & 1) != 0))) give(D + 3602, 6, 158);
  else if ((is_is_process && (((<u32>0xc000 >> c11) & 1) != 0))) give(D + 3578, 6, 158);
  else if ((is_is_process && has(182, D + 4696))) give(D + 3608, 6, 158);
  else if ((is_is_process && p11)) give(D + 3572, 6, 158);
  else if ((is_is_mount && (c11 == 4))) give(D + 3548, 6, 158);
  else if (is_is_mount) give(D + 3554, 6, 158);
  else if ((is_is_file && contains(11, D + 3938, 6))) give(D + 3536, 6, 158);
  else if ((is_is_file && (contains(11, D + 4017, 5) || contains(11, D + 4022, 5)))) give(D + 3542, 6, 158);
  else if ((is_is_file && has(182, D + 4712))) give(D + 3530, 6, 158);
  else if ((is_is_file && has(182, D + 4680))) give(D + 3512, 6, 158);
  else if ((is_is_file && has(182, D + 4696))) give(D + 3524, 6, 158);
  else if ((is_is_file && has(182, D + 4728) && (((<u32>0xf0000 >> c11) & 1) != 0))) give(D + 3560, 6, 158);
  else if ((is_is_file && has(182, D + 4728))) give(D + 3518, 6, 158);
  else if (is_is_file) give(D + 3566, 6, 158);
  else if ((is_is_usb && (c11 == 8))) give(D + 3620, 6, 158);
  else if ((is_is_usb && is_denied)) give(D + 3626, 6, 158);
  else if (is_is_usb) give(D + 3614, 6, 158);
  else if ((is_is_dns && (c10 == 1))) give(D + 3728, 6, 158);
  else if (is_is_dns) give(D + 3722, 6, 158);
  else if ((is_is_network && (((<u32>0x300000 >> c11) & 1) != 0))) give(D + 3710, 6, 158);
  else if ((is_is_network && has(182, D + 4896) && is_denied)) give(D + 3698, 6, 158);
  else if ((is_is_network && has(182, D + 4580))) give(D + 3686, 6, 158);
  else if ((is_is_network && has(182, D + 4896) && (c19 == 1))) give(D + 3692, 6, 158);
  else if ((is_is_network && (((<u32>0x1c00000 >> c11) & 1) != 0))) give(D + 3686, 6, 158);
  else if ((is_is_network && has(182, D + 4896))) give(D + 3704, 6, 158);
  else if (is_is_network) give(D + 3716, 6, 158);
  else if ((is_is_call && is_creates)) give(D + 3758, 6, 158);
  else if ((is_is_call && is_changes)) give(D + 3770, 6, 158);
  else if ((is_is_call && is_deletes)) give(D + 3776, 6, 158);
  else if ((is_is_call && is_reads)) give(D + 3764, 6, 158);
  else if (is_is_call) give(D + 3782, 6, 158);
  else if (is_alert) give(D + 3644, 6, 158);
  else if ((is_is_lifecycle && has(183, D + 4912) && has(182, D + 4580))) give(D + 3734, 6, 158);
  else if ((is_is_lifecycle && has(183, D + 4912) && has(182, D + 4880))) give(D + 3740, 6, 158);
  else if ((is_is_own && has(183, D + 4564) && contains(11, D + 3956, 6))) give(D + 3746, 6, 158);
  else if (is_is_lifecycle) give(D + 3752, 6, 158);
  else if (p11) give(D + 2166, 2, 158);
  else if (true) give(D + 31, 1, 158);
  c158 = code(158, D + 4936);
  is_reflexive = (((<u64>0x1e >> <u64>c158) & 1) != 0);
  is_launch = (c158 == 5);
  is_kernel_activity = (c158 == 6);
  is_peripheral_activity = starts(158, D + 3614, 4);
  is_detection = starts(158, D + 3644, 4);
  is_process_evidence = (is_detection && is_process);
  is_finding = starts(158, D + 3632, 2);
  is_acting = (!is_finding && !is_launch);
  is_acting_process = (is_acting && is_process);
  if (slot(158) != 0) {
    lookup(158, c158, D + 5248, 176);
  }
  c176 = code(176, D + 5452);
  if (slot(176) != 0) {
    lookup(176, c176, D + 5560, 184);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 5628, 177);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 5696, 185);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 5764, 186);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 5832, 187);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 6036, 178);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 6240, 188);
  }
  beginTemplate(2);
  countPart(177);
  countPart(178);
  openTemplate();
  part(D + 0, 0, 177);
  part(D + 135, 2, 178);
  endTemplate(179);
  if (slot(22) != 0) {
    lookup(22, c22, D + 6444, 189);
  }
  if (slot(22) != 0) {
    lookup(22, c22, D + 6468, 190);
  }
  if (slot(19) != 0 && !is_finding) {
    lookup(19, c19, D + 6492, 194);
  }
  is_controlled = ((is_alert || is_denied || has(182, D + 6504)) && !(((<u32>0x2000200 >> c11) & 1) != 0));
  is_network_activity = (starts(158, D + 3686, 4) || starts(158, D + 3722, 4));
  is_api_activity = starts(158, D + 3758, 4);
  is_account = (starts(158, D + 3656, 4) || starts(158, D + 3668, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(158, D + 3734, 4);
  is_scanned = starts(158, D + 3788, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x180 >> <u64>c158) & 1) != 0));
  is_container = (present(1) || present(5));
  is_program = (!is_process && !is_file && present(61));
  is_api_evidence = (is_finding && has(183, D + 6520) && p11);
  is_connection = (present(45) || present(47) || present(48));
  is_evidence = (is_detection && (is_actor || is_file || is_program || is_source || is_destination || p8 || is_api_evidence || is_connection));
  is_host_container = (is_host && is_container && !is_evidence);
  is_parent = (is_process && present(67));
  is_analytic = (is_finding && p80);
  beginTemplate(8);
  countPart(15);
  countPart(0);
  countPart(34);
  countPart(1);
  countPart(69);
  countPart(80);
  countPart(11);
  countPart(28);
  countPart(3);
  openTemplate();
  part(D + 0, 0, 15);
  part(D + 4119, 1, 0);
  part(D + 4119, 1, 34);
  part(D + 4119, 1, 1);
  part(D + 4119, 1, 69);
  part(D + 4119, 1, 80);
  part(D + 4119, 1, 11);
  part(D + 4119, 1, 28);
  part(D + 4119, 1, 3);
  endTemplate(160);
  if (present(160)) take(160, 159);
  if (p80) take(80, 161);
  else if (present(44)) take(44, 161);
  else if (p11) take(11, 161);
  else if (present(15)) take(15, 161);
  is_cluster = (is_host && (present(53) || present(52)));
  is_contained = (is_evidence && is_container);
  if (slot(2) != 0) {
    only(2, 169);
  }
  if (slot(4) != 0) {
    only(4, 170);
  }
  beginTemplate(1);
  countPart(3);
  countPart(170);
  openTemplate();
  part(D + 0, 0, 3);
  part(D + 14, 1, 170);
  endTemplate(171);
  if (present(169)) take(169, 172);
  else if (present(171)) take(171, 172);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = present(56);
  is_image = (!is_resource && p3);
  if (slot(61) != 0) {
    basename(61, 165);
  }
  if (present(165)) take(165, 166);
  else if (p63) take(63, 166);
  p166 = present(166);
  if (slot(64) != 0) {
    basename(64, 167);
  }
  if (present(167)) take(167, 168);
  else if (present(66)) take(66, 168);
  p168 = present(168);
  is_file_evidence = (is_detection && is_file);
  if (slot(28) != 0) {
    basename(28, 163);
  }
  if (p27) take(27, 164);
  else if (present(163)) take(163, 164);
  else if (p28) take(28, 164);
  if (slot(29) != 0 && is_file_evidence) {
    lookup(29, c29, D + 6556, 225);
  }
  is_file_activity = starts(158, D + 3512, 4);
  if (slot(29) != 0 && is_file_activity) {
    lookup(29, c29, D + 6588, 227);
  }
  if (slot(29) != 0 && is_file_activity) {
    lookup(29, c29, D + 6620, 228);
  }
  is_connection_evidence = (is_detection && is_connection);
  if (slot(45) != 0 && is_connection_evidence) {
    lookup(45, c45, D + 6652, 229);
  }
  if (slot(45) != 0 && is_connection_evidence) {
    lookup(45, c45, D + 6676, 230);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(45) != 0 && is_connection_activity) {
    lookup(45, c45, D + 6700, 231);
  }
  if (slot(45) != 0 && is_connection_activity) {
    lookup(45, c45, D + 6724, 232);
  }
  is_listening = (c158 == 9);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c45) & 1) != 0));
  if (p31) take(31, 162);
  else if (p34) take(34, 162);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && !p81 && (is_listening || (((<u32>0x6 >> c45) & 1) != 0)));
  is_authentication = starts(158, D + 3668, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p49) take(49, 174);
  else if (present(17)) take(17, 174);
  if (is_is_workload && p3) take(3, 175);
  else if (present(174)) take(174, 175);
  is_compliance = (c158 == 10);
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 6748, 196);
  }
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 6760, 197);
  }
  if (slot(0) != 0) {
    epoch(0, 3, 191);
  }
  if (slot(14) != 0) {
    epoch(14, 3, 198);
  }
  if (slot(85) != 0) {
    elements(85, 199);
  }
  is_policy = p80;
  if (slot(12) != 0 && is_finding) {
    elements(12, 200);
  }
  if (slot(86) != 0 && is_finding) {
    elements(86, 201);
  }
  if (slot(87) != 0 && is_finding) {
    elements(87, 203);
  }
  if (slot(88) != 0 && is_finding) {
    elements(88, 205);
  }
  if (slot(86) != 0 && is_controlled) {
    elements(86, 202);
  }
  if (slot(87) != 0 && is_controlled) {
    elements(87, 204);
  }
  if (slot(88) != 0 && is_controlled) {
    elements(88, 206);
  }
  if (slot(75) != 0) {
    elements(75, 207);
  }
  if (slot(76) != 0) {
    elements(76, 208);
  }
  if (slot(77) != 0) {
    elements(77, 209);
  }
  if (slot(74) != 0) {
    elements(74, 210);
  }
  if (slot(33) != 0 && is_host) {
    only(33, 211);
  }
  if (slot(4) != 0 && (is_contained && p3)) {
    elements(4, 217);
  }
  if (slot(4) != 0 && (is_host_container && p3)) {
    elements(4, 218);
  }
  if (slot(4) != 0 && (is_has_resources && is_image)) {
    elements(4, 219);
  }
  if (slot(55) != 0 && (is_has_resources && is_resource)) {
    elements(55, 220);
  }
  is_labelled_container = (is_host_container && !is_has_resources);
  if (slot(55) != 0 && is_labelled_container) {
    elements(55, 221);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user);
  is_acting_user = (!is_finding && !is_account && is_user);
  if (slot(48) != 0 && is_connection_evidence) {
    lookup(48, c48, D + 6772, 233);
  }
  if (slot(48) != 0 && is_connection_activity) {
    lookup(48, c48, D + 6784, 234);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_query_evidence = (is_detection && p8);
  is_dns_activity = starts(158, D + 3722, 4);
  if (!((is_detection && is_program))) {
    if (slot(29) != 0 && is_file_evidence) {
      lookup(29, c29, D + 6796, 226);
    }
  }
  if (!((c158 == 12) || is_finding)) {
    if (slot(19) != 0 && !is_finding) {
      lookup(19, c19, D + 6828, 195);
    }
  }
  settle(D + 6840, 12);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid message raw_data status_detail time type_name type_uid
  run(D + 6864);
  // action
  if ((is_controlled && is_denied)) put(D + 1068, 18);
  else if ((is_controlled && is_alert)) put(D + 754, 20);
  else if (is_controlled) put(D + 954, 19);
  // action_id
  if ((is_controlled && is_denied)) put(D + 1775, 14);
  else if ((is_controlled && is_alert)) put(D + 1789, 14);
  else if (is_controlled) put(D + 1761, 14);
  // activity_name
  if (slot(11) != 0 && ends(158, D + 2166, 2) && keyword(D + 1260, 16, 11 + MOVES)) {}
  else if (slot(178) != 0 && keyword(D + 1260, 16, 178)) {}
  // app_protocol_name
  if (slot(46) != 0 && is_network_activity && keyword(D + 794, 20, 46 + MOVES)) {}
  // disposition
  if ((is_controlled && is_denied)) put(D + 514, 24);
  else if ((is_controlled && is_alert)) put(D + 415, 25);
  else if (is_controlled) put(D + 490, 24);
  // disposition_id
  if ((is_controlled && is_denied)) put(D + 1011, 19);
  else if ((is_controlled && is_alert)) put(D + 814, 20);
  else if (is_controlled) put(D + 992, 19);
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 1324, 16);
  // launch_type
  if ((is_launch && (((<u32>0xe >> c11) & 1) != 0))) put(D + 628, 21);
  // launch_type_id
  if ((is_launch && (((<u32>0xe >> c11) & 1) != 0))) put(D + 1030, 19);
  // severity
  if (slot(190) != 0 && keyword(D + 670, 11, 190)) {}
  else put(D + 670, 21);
  // severity_id
  if (slot(189) != 0 && long(D + 1436, 14, 189)) {}
  else put(D + 1436, 16);
  // status
  if ((c158 == 12)) put(D + 834, 20);
  else if (is_finding) put(D + 1671, 15);
  else if (slot(195) != 0 && keyword(D + 834, 9, 195)) {}
  // status_id
  if ((c158 == 12)) put(D + 1887, 14);
  else if (is_finding) put(D + 1859, 14);
  else if (slot(194) != 0 && long(D + 1859, 12, 194)) {}
  if ((load<u64>(filled, 24) & 0x5400) != 0) {
    open(D + 2524, 11); // attacks
    if (slot(202) != 0 && wrapped(D + 1243, 17, 202, D + 229, 2)) moved(86);
    if (slot(204) != 0 && wrapped(D + 934, 20, 204, D + 229, 2)) moved(87);
    if (slot(206) != 0 && wrapped(D + 538, 24, 206, D + 229, 2)) moved(88);
    closeArray();
  }
  open(D + 2091, 13); // evidences
  open(D + 8, 1);
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 2962, 9); // evidences.0.actor
    if (slot(91) != 0 || slot(90) != 0) {
      open(D + 3149, 8); // evidences.0.actor.user
      // evidences[0].actor.user.name
      if (slot(91) != 0 && is_user_evidence && keyword(D + 3327, 7, 91 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(90) != 0 && is_user_evidence && keyword(D + 556, 6, 90 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(11) != 0) {
    open(D + 3285, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(11) != 0 && (is_detection && is_api_evidence) && keyword(D + 2356, 12, 11 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x26000000000) != 0 || slot(47) != 0 || is_connection_evidence) {
    open(D + 973, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(233) != 0 && long(D + 1104, 18, 233)) {}
    // evidences[0].connection_info.direction
    if (slot(230) != 0 && keyword(D + 584, 12, 230)) {}
    else if (is_connection_evidence) put(D + 584, 22);
    // evidences[0].connection_info.direction_id
    if (slot(229) != 0 && long(D + 1175, 15, 229)) {}
    else if (is_connection_evidence) put(D + 1175, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(47) != 0 && is_connection_evidence && keyword(D + 1420, 16, 47 + MOVES)) {}
    close();
  }
  if (slot(217) != 0 || (load<u64>(filled, 0) & 0x40000000000002a) != 0 || slot(172) != 0) {
    open(D + 2052, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(5) != 0 && is_contained && keyword(D + 3327, 7, 5 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(58) != 0 && is_contained && keyword(D + 1356, 15, 58 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(1) != 0 && is_contained && keyword(D + 556, 6, 1 + MOVES)) {}
    if (slot(217) != 0 || slot(3) != 0 || slot(172) != 0) {
      open(D + 2971, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(217) != 0 && list(D + 2792, 10, 217)) moved(4);
      // evidences[0].container.image.name
      if (slot(3) != 0 && (is_contained && p3) && keyword(D + 3327, 7, 3 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(172) != 0 && (is_contained && p3) && keyword(D + 556, 6, 172)) {}
      close();
    }
    close();
  }
  if (slot(6) != 0 || slot(7) != 0) {
    open(D + 1292, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.ip
    if (slot(6) != 0 && is_destination_evidence && ip(D + 3967, 5, 6 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(7) != 0 && is_destination_evidence && long(D + 3341, 7, 7 + MOVES)) {}
    close();
  }
  open(D + 3077, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(25) != 0 && is_file_evidence && keyword(D + 3494, 6, 25 + MOVES)) {}
  // evidences[0].file.name
  if (slot(165) != 0 && (is_detection && is_program) && keyword(D + 3327, 7, 165)) {}
  else if (slot(27) != 0 && is_file_evidence && keyword(D + 3327, 7, 27 + MOVES)) {}
  else if (slot(164) != 0 && is_file_evidence && keyword(D + 3327, 7, 164)) {}
  // evidences[0].file.parent_folder
  if (slot(24) != 0 && is_file_evidence && keyword(D + 1404, 16, 24 + MOVES)) {}
  // evidences[0].file.path
  if (slot(61) != 0 && (is_detection && is_program) && keyword(D + 3334, 7, 61 + MOVES)) {}
  else if (slot(28) != 0 && is_file_evidence && keyword(D + 3334, 7, 28 + MOVES)) {}
  // evidences[0].file.type
  if ((is_detection && is_program)) put(D + 440, 25);
  else if (slot(226) != 0 && keyword(D + 99, 7, 226)) {}
  else if (is_file_evidence) put(D + 1192, 17);
  // evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 353, 12);
  else if (slot(225) != 0 && long(D + 233, 10, 225)) {}
  else if (is_file_evidence) put(D + 2416, 12);
  open(D + 2772, 10); // evidences.0.file.hashes
  open(D + 8, 1);
  // evidences[0].file.hashes[0].algorithm
  if ((is_detection && is_program && p62)) put(D + 562, 22);
  else if ((is_file_evidence && p26)) put(D + 562, 22);
  // evidences[0].file.hashes[0].algorithm_id
  if ((is_detection && is_program && p62)) put(D + 1158, 17);
  else if ((is_file_evidence && p26)) put(D + 1158, 17);
  // evidences[0].file.hashes[0].value
  if (slot(62) != 0 && (is_detection && is_program && p62) && keyword(D + 265, 8, 62 + MOVES)) {}
  else if (slot(26) != 0 && is_file_evidence && keyword(D + 265, 8, 26 + MOVES)) {}
  close();
  closeArray();
  if (slot(30) != 0) {
    open(D + 2980, 9); // evidences.0.file.owner
    // evidences[0].file.owner.uid
    if (slot(30) != 0 && is_file_evidence && keyword(D + 556, 6, 30 + MOVES)) {}
    close();
  }
  close();
  open(D + 2612, 11); // evidences.0.process
  // evidences[0].process.cmd_line
  if (slot(60) != 0 && is_process_evidence && keyword(D + 2557, 11, 60 + MOVES)) {}
  // evidences[0].process.name
  if (slot(63) != 0 && is_process_evidence && keyword(D + 3327, 7, 63 + MOVES)) {}
  // evidences[0].process.namespace_pid
  if (slot(72) != 0 && is_process_evidence && long(D + 1340, 16, 72 + MOVES)) {}
  // evidences[0].process.path
  if (slot(61) != 0 && is_process_evidence && keyword(D + 3334, 7, 61 + MOVES)) {}
  // evidences[0].process.pid
  if (slot(69) != 0 && is_process_evidence && long(D + 3500, 6, 69 + MOVES)) {}
  // evidences[0].process.uid
  if (slot(38) != 0 && (is_process_evidence && (p38 && !(c38 == 1))) && keyword(D + 556, 6, 38 + MOVES)) {}
  // evidences[0].process.working_directory
  if (slot(73) != 0 && is_process_evidence && keyword(D + 874, 20, 73 + MOVES)) {}
  open(D + 3077, 8); // evidences.0.process.file
  // evidences[0].process.file.name
  if (slot(166) != 0 && (is_process_evidence && (p62 && p166)) && keyword(D + 3327, 7, 166)) {}
  // evidences[0].process.file.type
  if ((is_process_evidence && (p62 && p166))) put(D + 606, 22);
  // evidences[0].process.file.type_id
  if ((is_process_evidence && (p62 && p166))) put(D + 314, 12);
  open(D + 2772, 10); // evidences.0.process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.file.hashes[0].algorithm
  if ((is_process_evidence && (p62 && p166))) put(D + 562, 22);
  // evidences[0].process.file.hashes[0].algorithm_id
  if ((is_process_evidence && (p62 && p166))) put(D + 1158, 17);
  // evidences[0].process.file.hashes[0].value
  if (slot(62) != 0 && (is_process_evidence && (p62 && p166)) && keyword(D + 265, 8, 62 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 1086, 18); // evidences.0.process.parent_process
  // evidences[0].process.parent_process.name
  if (slot(66) != 0 && (is_process_evidence && is_parent) && keyword(D + 3327, 7, 66 + MOVES)) {}
  // evidences[0].process.parent_process.namespace_pid
  if (slot(68) != 0 && (is_process_evidence && is_parent) && long(D + 1340, 16, 68 + MOVES)) {}
  // evidences[0].process.parent_process.path
  if (slot(64) != 0 && (is_process_evidence && is_parent) && keyword(D + 3334, 7, 64 + MOVES)) {}
  // evidences[0].process.parent_process.pid
  if (slot(67) != 0 && (is_process_evidence && is_parent) && long(D + 3500, 6, 67 + MOVES)) {}
  open(D + 3077, 8); // evidences.0.process.parent_process.file
  // evidences[0].process.parent_process.file.name
  if (slot(168) != 0 && ((is_process_evidence && is_parent) && (p65 && p168)) && keyword(D + 3327, 7, 168)) {}
  // evidences[0].process.parent_process.file.type
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 606, 22);
  // evidences[0].process.parent_process.file.type_id
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 314, 12);
  open(D + 2772, 10); // evidences.0.process.parent_process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.parent_process.file.hashes[0].algorithm
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 562, 22);
  // evidences[0].process.parent_process.file.hashes[0].algorithm_id
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 1158, 17);
  // evidences[0].process.parent_process.file.hashes[0].value
  if (slot(65) != 0 && ((is_process_evidence && is_parent) && (p65 && p168)) && keyword(D + 265, 8, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(71) != 0 || slot(70) != 0) {
    open(D + 3149, 8); // evidences.0.process.user
    // evidences[0].process.user.name
    if (slot(71) != 0 && is_process_evidence && keyword(D + 3327, 7, 71 + MOVES)) {}
    // evidences[0].process.user.uid
    if (slot(70) != 0 && is_process_evidence && keyword(D + 556, 6, 70 + MOVES)) {}
    close();
  }
  close();
  if (slot(8) != 0 || slot(9) != 0) {
    open(D + 2989, 9); // evidences.0.query
    // evidences[0].query.hostname
    if (slot(8) != 0 && is_query_evidence && keyword(D + 2568, 11, 8 + MOVES)) {}
    // evidences[0].query.type
    if (slot(9) != 0 && is_query_evidence && keyword(D + 99, 7, 9 + MOVES)) {}
    close();
  }
  if (slot(83) != 0 || slot(84) != 0) {
    open(D + 1452, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.ip
    if (slot(83) != 0 && is_source_evidence && ip(D + 3967, 5, 83 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(84) != 0 && is_source_evidence && long(D + 3341, 7, 84 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x78000) != 0) {
    open(D + 1656, 15); // observables
    if (slot(207) != 0 && wrapped(D + 313, 39, 207, D + 33, 1)) moved(75);
    if (slot(208) != 0 && wrapped(D + 232, 41, 208, D + 33, 1)) moved(76);
    if (slot(209) != 0 && wrapped(D + 273, 40, 209, D + 33, 1)) moved(77);
    if (slot(210) != 0 && wrapped(D + 352, 35, 210, D + 33, 1)) moved(74);
    closeArray();
  }
  open(D + 2130, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(219) != 0 || slot(220) != 0) {
    openList(D + 2792, 10, false);
    if (slot(219) != 0 && items(219)) moved(4);
    if (slot(220) != 0 && items(220)) moved(55);
    closeList();
  }
  // resources[0].name
  if (slot(3) != 0 && (is_has_resources && is_image) && keyword(D + 3327, 7, 3 + MOVES)) {}
  else if (slot(56) != 0 && (is_has_resources && is_resource) && keyword(D + 3327, 7, 56 + MOVES)) {}
  // resources[0].namespace
  if (slot(54) != 0 && (is_has_resources && is_resource) && keyword(D + 2332, 12, 54 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_image)) put(D + 465, 25);
  else if (slot(57) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 7, 57 + MOVES)) {}
  // resources[0].uid
  if (slot(172) != 0 && (is_has_resources && is_image) && keyword(D + 556, 6, 172)) {}
  close();
  closeArray();
  open(D + 2962, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 774, 20);
  open(D + 2612, 11); // actor.process
  // actor.process.cmd_line
  if (slot(60) != 0 && is_acting_process && keyword(D + 2557, 11, 60 + MOVES)) {}
  // actor.process.name
  if (slot(63) != 0 && (is_launch && !is_parent) && keyword(D + 3327, 7, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_acting_process && keyword(D + 3327, 7, 63 + MOVES)) {}
  else if (slot(66) != 0 && (is_launch && is_parent) && keyword(D + 3327, 7, 66 + MOVES)) {}
  // actor.process.namespace_pid
  if (slot(72) != 0 && is_acting_process && long(D + 1340, 16, 72 + MOVES)) {}
  else if (slot(68) != 0 && (is_launch && is_parent) && long(D + 1340, 16, 68 + MOVES)) {}
  // actor.process.path
  if (slot(61) != 0 && is_acting_process && keyword(D + 3334, 7, 61 + MOVES)) {}
  else if (slot(64) != 0 && (is_launch && is_parent) && keyword(D + 3334, 7, 64 + MOVES)) {}
  // actor.process.pid
  if (slot(69) != 0 && (is_launch && !is_parent) && long(D + 3500, 6, 69 + MOVES)) {}
  else if (slot(69) != 0 && is_acting_process && long(D + 3500, 6, 69 + MOVES)) {}
  else if (slot(67) != 0 && (is_launch && is_parent) && long(D + 3500, 6, 67 + MOVES)) {}
  // actor.process.uid
  if (slot(38) != 0 && (is_acting_process && (p38 && !(c38 == 1))) && keyword(D + 556, 6, 38 + MOVES)) {}
  // actor.process.working_directory
  if (slot(73) != 0 && is_acting_process && keyword(D + 874, 20, 73 + MOVES)) {}
  open(D + 3077, 8); // actor.process.file
  // actor.process.file.name
  if (slot(168) != 0 && ((is_launch && is_parent) && (p65 && p168)) && keyword(D + 3327, 7, 168)) {}
  else if (slot(166) != 0 && (is_acting_process && (p62 && p166)) && keyword(D + 3327, 7, 166)) {}
  // actor.process.file.type
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 606, 22);
  else if ((is_acting_process && (p62 && p166))) put(D + 606, 22);
  // actor.process.file.type_id
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 314, 12);
  else if ((is_acting_process && (p62 && p166))) put(D + 314, 12);
  open(D + 2772, 10); // actor.process.file.hashes
  open(D + 8, 1);
  // actor.process.file.hashes[0].algorithm
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 562, 22);
  else if ((is_acting_process && (p62 && p166))) put(D + 562, 22);
  // actor.process.file.hashes[0].algorithm_id
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 1158, 17);
  else if ((is_acting_process && (p62 && p166))) put(D + 1158, 17);
  // actor.process.file.hashes[0].value
  if (slot(62) != 0 && (is_acting_process && (p62 && p166)) && keyword(D + 265, 8, 62 + MOVES)) {}
  else if (slot(65) != 0 && ((is_launch && is_parent) && (p65 && p168)) && keyword(D + 265, 8, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 1086, 18); // actor.process.parent_process
  // actor.process.parent_process.name
  if (slot(66) != 0 && (is_acting_process && is_parent) && keyword(D + 3327, 7, 66 + MOVES)) {}
  // actor.process.parent_process.namespace_pid
  if (slot(68) != 0 && (is_acting_process && is_parent) && long(D + 1340, 16, 68 + MOVES)) {}
  // actor.process.parent_process.path
  if (slot(64) != 0 && (is_acting_process && is_parent) && keyword(D + 3334, 7, 64 + MOVES)) {}
  // actor.process.parent_process.pid
  if (slot(67) != 0 && (is_acting_process && is_parent) && long(D + 3500, 6, 67 + MOVES)) {}
  open(D + 3077, 8); // actor.process.parent_process.file
  // actor.process.parent_process.file.name
  if (slot(168) != 0 && ((is_acting_process && is_parent) && (p65 && p168)) && keyword(D + 3327, 7, 168)) {}
  // actor.process.parent_process.file.type
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 606, 22);
  // actor.process.parent_process.file.type_id
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 314, 12);
  open(D + 2772, 10); // actor.process.parent_process.file.hashes
  open(D + 8, 1);
  // actor.process.parent_process.file.hashes[0].algorithm
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 562, 22);
  // actor.process.parent_process.file.hashes[0].algorithm_id
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 1158, 17);
  // actor.process.parent_process.file.hashes[0].value
  if (slot(65) != 0 && ((is_acting_process && is_parent) && (p65 && p168)) && keyword(D + 265, 8, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(71) != 0 || slot(70) != 0) {
    open(D + 3149, 8); // actor.process.user
    // actor.process.user.name
    if (slot(71) != 0 && is_acting_process && keyword(D + 3327, 7, 71 + MOVES)) {}
    // actor.process.user.uid
    if (slot(70) != 0 && is_acting_process && keyword(D + 556, 6, 70 + MOVES)) {}
    close();
  }
  close();
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 3149, 8); // actor.user
    // actor.user.name
    if (slot(91) != 0 && is_acting_user && keyword(D + 3327, 7, 91 + MOVES)) {}
    // actor.user.uid
    if (slot(90) != 0 && is_acting_user && keyword(D + 556, 6, 90 + MOVES)) {}
    close();
  }
  close();
  if (slot(11) != 0) {
    open(D + 3285, 7); // api
    // api.operation
    if (slot(11) != 0 && is_api_activity && keyword(D + 2356, 12, 11 + MOVES)) {}
    close();
  }
  if (slot(175) != 0 || slot(50) != 0) {
    open(D + 3292, 7); // app
    // app.name
    if (slot(175) != 0 && is_lifecycle && keyword(D + 3327, 7, 175)) {}
    // app.vendor_name
    if (slot(50) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 1929, 14, 50 + MOVES)) {}
    close();
  }
  if (slot(161) != 0 || slot(197) != 0 || slot(196) != 0 || is_compliance) {
    open(D + 1817, 14); // compliance
    // compliance.control
    if (slot(161) != 0 && is_compliance && keyword(D + 2722, 10, 161)) {}
    // compliance.status
    if (slot(197) != 0 && keyword(D + 834, 9, 197)) {}
    else if (is_compliance) put(D + 1468, 16);
    // compliance.status_id
    if (slot(196) != 0 && long(D + 1859, 12, 196)) {}
    else if (is_compliance) put(D + 1873, 14);
    close();
  }
  if ((load<u64>(filled, 24) & 0x58000000000) != 0 || slot(47) != 0 || is_connection_activity) {
    open(D + 973, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(234) != 0 && long(D + 1104, 18, 234)) {}
    // connection_info.direction
    if (slot(232) != 0 && keyword(D + 584, 12, 232)) {}
    else if (is_connection_activity) put(D + 584, 22);
    // connection_info.direction_id
    if (slot(231) != 0 && long(D + 1175, 15, 231)) {}
    else if (is_connection_activity) put(D + 1175, 17);
    // connection_info.protocol_name
    if (slot(47) != 0 && is_connection_activity && keyword(D + 1420, 16, 47 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x24080000) != 0 || (load<u64>(filled, 0) & 0x43000058000002a) != 0 || slot(172) != 0 || is_cluster || is_host) {
    open(D + 2752, 10); // device
    // device.ip
    if (slot(211) != 0 && ip(D + 3967, 5, 211)) {}
    // device.hostname
    if (slot(31) != 0 && is_host && keyword(D + 2568, 11, 31 + MOVES)) {}
    // device.name
    if (slot(34) != 0 && is_host && keyword(D + 3327, 7, 34 + MOVES)) {}
    // device.type
    if (is_host) put(D + 1516, 16);
    // device.type_id
    if (is_host) put(D + 314, 12);
    // device.uid
    if (slot(32) != 0 && is_host && keyword(D + 556, 6, 32 + MOVES)) {}
    if (slot(53) != 0 || slot(52) != 0 || is_cluster) {
      open(D + 2762, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(53) != 0 && is_cluster && keyword(D + 3327, 7, 53 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 1209, 17);
      // device.groups[0].uid
      if (slot(52) != 0 && is_cluster && keyword(D + 556, 6, 52 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(218) != 0 || slot(221) != 0 || (load<u64>(filled, 0) & 0x40000000000002a) != 0 || slot(172) != 0) {
      open(D + 2052, 13); // device.container
      // device.container.labels
      if (slot(221) != 0 && list(D + 2792, 10, 221)) moved(55);
      // device.container.name
      if (slot(5) != 0 && is_host_container && keyword(D + 3327, 7, 5 + MOVES)) {}
      // device.container.orchestrator
      if (slot(58) != 0 && is_host_container && keyword(D + 1356, 15, 58 + MOVES)) {}
      // device.container.uid
      if (slot(1) != 0 && is_host_container && keyword(D + 556, 6, 1 + MOVES)) {}
      if (slot(218) != 0 || slot(3) != 0 || slot(172) != 0) {
        open(D + 2971, 9); // device.container.image
        // device.container.image.labels
        if (slot(218) != 0 && list(D + 2792, 10, 218)) moved(4);
        // device.container.image.name
        if (slot(3) != 0 && (is_host_container && p3) && keyword(D + 3327, 7, 3 + MOVES)) {}
        // device.container.image.uid
        if (slot(172) != 0 && (is_host_container && p3) && keyword(D + 556, 6, 172)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(162) != 0 || slot(6) != 0 || slot(7) != 0 || slot(81) != 0 || slot(82) != 0) {
    open(D + 1292, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(162) != 0 && is_local_destination && keyword(D + 2568, 11, 162)) {}
    // dst_endpoint.ip
    if (slot(6) != 0 && is_server_end && ip(D + 3967, 5, 6 + MOVES)) {}
    else if (slot(81) != 0 && (is_network_activity && !is_destination) && ip(D + 3967, 5, 81 + MOVES)) {}
    // dst_endpoint.port
    if (slot(7) != 0 && is_destination_port && long(D + 3341, 7, 7 + MOVES)) {}
    else if (slot(82) != 0 && (is_network_activity && !is_destination && p81) && long(D + 3341, 7, 82 + MOVES)) {}
    close();
  }
  open(D + 3077, 8); // file
  // file.ext
  if (slot(25) != 0 && is_file_activity && keyword(D + 3494, 6, 25 + MOVES)) {}
  // file.name
  if (slot(27) != 0 && is_file_activity && keyword(D + 3327, 7, 27 + MOVES)) {}
  else if (slot(164) != 0 && is_file_activity && keyword(D + 3327, 7, 164)) {}
  // file.parent_folder
  if (slot(24) != 0 && is_file_activity && keyword(D + 1404, 16, 24 + MOVES)) {}
  // file.path
  if (slot(28) != 0 && is_file_activity && keyword(D + 3334, 7, 28 + MOVES)) {}
  // file.type
  if (slot(228) != 0 && keyword(D + 99, 7, 228)) {}
  else if (is_file_activity) put(D + 1192, 17);
  // file.type_id
  if (slot(227) != 0 && long(D + 233, 10, 227)) {}
  else if (is_file_activity) put(D + 2416, 12);
  open(D + 2772, 10); // file.hashes
  open(D + 8, 1);
  // file.hashes[0].algorithm
  if ((is_file_activity && p26)) put(D + 562, 22);
  // file.hashes[0].algorithm_id
  if ((is_file_activity && p26)) put(D + 1158, 17);
  // file.hashes[0].value
  if (slot(26) != 0 && is_file_activity && keyword(D + 265, 8, 26 + MOVES)) {}
  close();
  closeArray();
  if (slot(30) != 0) {
    open(D + 2980, 9); // file.owner
    // file.owner.uid
    if (slot(30) != 0 && is_file_activity && keyword(D + 556, 6, 30 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 8) & 0x1c000) != 0 || (load<u64>(filled, 24) & 0x2b00) != 0 || slot(161) != 0 || slot(159) != 0 || is_analytic) {
    open(D + 1308, 16); // finding_info
    // finding_info.desc
    if (slot(79) != 0 && is_finding && keyword(D + 3306, 7, 79 + MOVES)) {}
    // finding_info.title
    if (slot(161) != 0 && is_finding && keyword(D + 3141, 8, 161)) {}
    // finding_info.types
    if (slot(200) != 0 && list(D + 3016, 9, 200)) moved(12);
    // finding_info.uid
    if (slot(159) != 0 && is_finding && keyword(D + 556, 6, 159)) {}
    if ((load<u64>(filled, 24) & 0x2a00) != 0) {
      open(D + 2524, 11); // finding_info.attacks
      if (slot(201) != 0 && wrapped(D + 1243, 17, 201, D + 229, 2)) moved(86);
      if (slot(203) != 0 && wrapped(D + 934, 20, 203, D + 229, 2)) moved(87);
      if (slot(205) != 0 && wrapped(D + 538, 24, 205, D + 229, 2)) moved(88);
      closeArray();
    }
    if (slot(78) != 0 || slot(80) != 0 || is_analytic) {
      open(D + 2260, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(78) != 0 && is_analytic && keyword(D + 2535, 11, 78 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(80) != 0 && is_analytic && keyword(D + 3327, 7, 80 + MOVES)) {}
      // finding_info.analytic.type
      if (is_analytic) put(D + 1915, 14);
      // finding_info.analytic.type_id
      if (is_analytic) put(D + 314, 12);
      close();
    }
    close();
  }
  open(D + 2782, 10); // kernel
  // kernel.name
  if (slot(35) != 0 && is_kernel_activity && keyword(D + 3327, 7, 35 + MOVES)) {}
  else if (slot(11) != 0 && is_kernel_activity && keyword(D + 3327, 7, 11 + MOVES)) {}
  // kernel.system_call
  if (slot(40) != 0 && is_kernel_activity && keyword(D + 1901, 14, 40 + MOVES)) {}
  // kernel.type
  if ((is_kernel_activity && p35)) put(D + 854, 20);
  else if (is_kernel_activity) put(D + 691, 21);
  // kernel.type_id
  if ((is_kernel_activity && p35)) put(D + 2156, 13);
  else if (is_kernel_activity) put(D + 233, 12);
  close();
  open(D + 2320, 12); // metadata
  // event_code log_level log_name log_provider logged_time original_time source tenant_uid
  run(D + 6934);
  // metadata.labels
  if (slot(199) != 0 && list(D + 2792, 10, 199)) moved(85);
  // metadata.profiles
  openList(D + 2368, 12, false);
  if (is_controlled) item(D + 1580, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 2569, 4);
  if ((is_host_container || (is_process && present(72)) || (is_parent && present(68)))) item(D + 473, 9);
  closeList();
  // metadata.version
  put(D + 1122, 18);
  if ((load<u64>(filled, 0) & 0xe000000020000) != 0) {
    open(D + 2623, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(50) != 0 && keyword(D + 1929, 14, 50 + MOVES)) {}
    // metadata.product.version
    if (slot(51) != 0 && keyword(D + 16, 10, 51 + MOVES)) {}
    // metadata.product.name
    if (slot(17) != 0 && !p49 && keyword(D + 3327, 7, 17 + MOVES)) {}
    else if (slot(49) != 0 && keyword(D + 3327, 7, 49 + MOVES)) {}
    close();
  }
  close();
  if (slot(36) != 0 || slot(37) != 0 || slot(157) != 0) {
    open(D + 649, 21); // peripheral_device
    // peripheral_device.class
    if (slot(36) != 0 && is_peripheral_activity && keyword(D + 3061, 8, 36 + MOVES)) {}
    // peripheral_device.name
    if (slot(157) != 0 && is_peripheral_activity && keyword(D + 3327, 7, 157)) {}
    // peripheral_device.uid
    if (slot(37) != 0 && is_peripheral_activity && keyword(D + 556, 6, 37 + MOVES)) {}
    close();
  }
  if (slot(79) != 0 || slot(80) != 0) {
    open(D + 2822, 10); // policy
    // policy.desc
    if (slot(79) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 3306, 7, 79 + MOVES)) {}
    // policy.name
    if (slot(80) != 0 && is_controlled && keyword(D + 3327, 7, 80 + MOVES)) {}
    close();
  }
  open(D + 2612, 11); // process
  // process.cmd_line
  if (slot(60) != 0 && is_launch && keyword(D + 2557, 11, 60 + MOVES)) {}
  // process.name
  if (slot(63) != 0 && is_reflexive && keyword(D + 3327, 7, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_launch && keyword(D + 3327, 7, 63 + MOVES)) {}
  // process.namespace_pid
  if (slot(72) != 0 && is_launch && long(D + 1340, 16, 72 + MOVES)) {}
  // process.path
  if (slot(41) != 0 && (c158 == 11) && keyword(D + 3334, 7, 41 + MOVES)) {}
  else if (slot(61) != 0 && is_reflexive && keyword(D + 3334, 7, 61 + MOVES)) {}
  else if (slot(61) != 0 && is_launch && keyword(D + 3334, 7, 61 + MOVES)) {}
  // process.pid
  if (slot(42) != 0 && (c158 == 11) && long(D + 3500, 6, 42 + MOVES)) {}
  else if (slot(69) != 0 && is_reflexive && long(D + 3500, 6, 69 + MOVES)) {}
  else if (slot(69) != 0 && is_launch && long(D + 3500, 6, 69 + MOVES)) {}
  // process.uid
  if (slot(38) != 0 && (is_launch && (p38 && !(c38 == 1))) && keyword(D + 556, 6, 38 + MOVES)) {}
  // process.working_directory
  if (slot(73) != 0 && is_launch && keyword(D + 874, 20, 73 + MOVES)) {}
  open(D + 3077, 8); // process.file
  // process.file.name
  if (slot(166) != 0 && (is_launch && (p62 && p166)) && keyword(D + 3327, 7, 166)) {}
  // process.file.type
  if ((is_launch && (p62 && p166))) put(D + 606, 22);
  // process.file.type_id
  if ((is_launch && (p62 && p166))) put(D + 314, 12);
  open(D + 2772, 10); // process.file.hashes
  open(D + 8, 1);
  // process.file.hashes[0].algorithm
  if ((is_launch && (p62 && p166))) put(D + 562, 22);
  // process.file.hashes[0].algorithm_id
  if ((is_launch && (p62 && p166))) put(D + 1158, 17);
  // process.file.hashes[0].value
  if (slot(62) != 0 && (is_launch && (p62 && p166)) && keyword(D + 265, 8, 62 + MOVES)) {}
  close();
  closeArray();
  close();
  if ((load<u64>(filled, 8) & 0x20000c0) != 0) {
    open(D + 3149, 8); // process.user
    // process.user.name
    if (slot(71) != 0 && is_launch && keyword(D + 3327, 7, 71 + MOVES)) {}
    // process.user.uid
    if (slot(70) != 0 && is_launch && keyword(D + 556, 6, 70 + MOVES)) {}
    else if (slot(89) != 0 && (c158 == 2) && keyword(D + 556, 6, 89 + MOVES)) {}
    close();
  }
  close();
  if (slot(8) != 0 || slot(9) != 0) {
    open(D + 2989, 9); // query
    // query.hostname
    if (slot(8) != 0 && is_dns_activity && keyword(D + 2568, 11, 8 + MOVES)) {}
    // query.type
    if (slot(9) != 0 && is_dns_activity && keyword(D + 99, 7, 9 + MOVES)) {}
    close();
  }
  if (slot(161) != 0 || is_scanned) {
    open(D + 3133, 8); // scan
    // scan.name
    if (slot(161) != 0 && is_scanned && keyword(D + 3327, 7, 161)) {}
    // scan.type
    if (is_scanned) put(D + 1192, 17);
    // scan.type_id
    if (is_scanned) put(D + 2416, 12);
    close();
  }
  if (slot(174) != 0) {
    open(D + 2678, 11); // service
    // service.name
    if (slot(174) != 0 && is_authentication && keyword(D + 3327, 7, 174)) {}
    close();
  }
  if (slot(162) != 0 || slot(83) != 0 || slot(84) != 0) {
    open(D + 1452, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(162) != 0 && is_local_source && keyword(D + 2568, 11, 162)) {}
    // src_endpoint.ip
    if (slot(83) != 0 && is_client_end && ip(D + 3967, 5, 83 + MOVES)) {}
    // src_endpoint.port
    if (slot(84) != 0 && is_source_port && long(D + 3341, 7, 84 + MOVES)) {}
    close();
  }
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 3149, 8); // user
    // user.name
    if (slot(91) != 0 && is_account_user && keyword(D + 3327, 7, 91 + MOVES)) {}
    // user.uid
    if (slot(90) != 0 && is_account_user && keyword(D + 556, 6, 90 + MOVES)) {}
    close();
  }
  open(D + 2440, 12); // unmapped
  open(D + 2052, 13); // unmapped.container
  open(D + 2971, 9); // unmapped.container.image
  open(D + 3085, 8); // unmapped.container.image.hash
  // all
  run(D + 7000);
  writeUnknown(3);
  close();
  // name tag
  run(D + 7014);
  writeUnknown(2);
  close();
  // id name
  run(D + 7032);
  writeUnknown(1);
  close();
  open(D + 1626, 15); // unmapped.destination
  // ip port
  run(D + 7050);
  writeUnknown(4);
  close();
  open(D + 3313, 7); // unmapped.dns
  open(D + 2380, 12); // unmapped.dns.question
  // name type
  run(D + 7068);
  writeUnknown(6);
  close();
  // type
  run(D + 7086);
  writeUnknown(5);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code created dataset kind module original outcome provider reason severity type
  run(D + 7100);
  writeUnknown(7);
  close();
  open(D + 3077, 8); // unmapped.file
  open(D + 3085, 8); // unmapped.file.hash
  // sha256
  run(D + 7162);
  writeUnknown(9);
  close();
  // directory extension name path type uid
  run(D + 7176);
  writeUnknown(8);
  close();
  open(D + 3093, 8); // unmapped.host
  // hostname id ip name
  run(D + 7210);
  writeUnknown(10);
  close();
  open(D + 2117, 13); // unmapped.kubearmor
  open(D + 2752, 10); // unmapped.kubearmor.device
  // class_name syspath
  run(D + 7236);
  writeUnknown(12);
  close();
  open(D + 3069, 8); // unmapped.kubearmor.exec
  // id
  run(D + 7254);
  writeUnknown(13);
  close();
  open(D + 2872, 10); // unmapped.kubearmor.target
  // executable pid
  run(D + 7268);
  writeUnknown(14);
  close();
  // capability resource syscall
  run(D + 7286);
  writeUnknown(11);
  close();
  open(D + 3320, 7); // unmapped.log
  // level
  run(D + 7308);
  writeUnknown(15);
  close();
  open(D + 2590, 11); // unmapped.network
  // direction protocol transport type
  run(D + 7322);
  writeUnknown(16);
  close();
  open(D + 2344, 12); // unmapped.observer
  // product vendor version
  run(D + 7348);
  writeUnknown(17);
  close();
  open(D + 1356, 16); // unmapped.orchestrator
  open(D + 2546, 11); // unmapped.orchestrator.cluster
  // id name
  run(D + 7370);
  writeUnknown(19);
  close();
  open(D + 2392, 12); // unmapped.orchestrator.resource
  // label name type
  run(D + 7388);
  writeUnknown(20);
  close();
  // namespace type
  run(D + 7410);
  writeUnknown(18);
  close();
  open(D + 1372, 16); // unmapped.organization
  // id
  run(D + 7428);
  writeUnknown(21);
  close();
  open(D + 2612, 11); // unmapped.process
  open(D + 3085, 8); // unmapped.process.hash
  // sha256
  run(D + 7442);
  writeUnknown(23);
  close();
  open(D + 2812, 10); // unmapped.process.parent
  open(D + 3085, 8); // unmapped.process.parent.hash
  // sha256
  run(D + 7456);
  writeUnknown(25);
  close();
  // executable name pid vpid
  run(D + 7470);
  writeUnknown(24);
  close();
  open(D + 3149, 8); // unmapped.process.user
  // id name
  run(D + 7496);
  writeUnknown(26);
  close();
  // command_line executable name pid vpid working_directory
  run(D + 7514);
  writeUnknown(22);
  close();
  open(D + 2667, 11); // unmapped.related
  // hash hosts ip user
  run(D + 7556);
  writeUnknown(27);
  close();
  open(D + 3125, 8); // unmapped.rule
  // category description name
  run(D + 7582);
  writeUnknown(28);
  close();
  open(D + 2832, 10); // unmapped.server
  // ip port
  run(D + 7604);
  writeUnknown(29);
  close();
  open(D + 2842, 10); // unmapped.source
  // ip port
  run(D + 7622);
  writeUnknown(30);
  close();
  open(D + 2882, 10); // unmapped.threat
  open(D + 1244, 10); // unmapped.threat.tactic
  // id
  run(D + 7640);
  writeUnknown(32);
  close();
  open(D + 935, 13); // unmapped.threat.technique
  open(D + 1500, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 7654);
  writeUnknown(34);
  close();
  // id
  run(D + 7668);
  writeUnknown(33);
  close();
  writeUnknown(31);
  close();
  open(D + 3149, 8); // unmapped.user
  open(D + 2065, 13); // unmapped.user.effective
  // id
  run(D + 7682);
  writeUnknown(36);
  close();
  // id name
  run(D + 7696);
  writeUnknown(35);
  close();
  // @timestamp message tags
  run(D + 7714);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 10804, F);
  chosen = choice;
  return translate(record, 4334, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(37888, 8);

/** Texts and tables; the offsets in the code above count from here. */
const D: usize = memory.data<u8>([
  0,0,0,0,0,0,0,0,123,34,101,99,115,34,58,123,34,118,101,114,115,105,111,110,34,58,34,49,46,56,46,48,
  34,125,44,34,101,118,101,110,116,34,58,123,34,107,105,110,100,34,58,34,112,105,112,101,108,105,110,101,95,101,114,114,
  111,114,34,44,34,109,111,100,117,108,101,34,58,34,107,117,98,101,97,114,109,111,114,34,125,44,34,101,114,114,111,114,
  34,58,123,34,116,121,112,101,34,58,34,110,111,95,114,101,99,111,114,100,34,44,34,109,101,115,115,97,103,101,34,58,
  34,114,101,99,111,114,100,58,32,116,104,101,32,102,105,108,116,101,114,32,104,97,100,32,110,111,32,109,101,109,111,114,
  121,32,116,111,32,114,101,99,101,105,118,101,32,105,116,59,32,114,97,105,115,101,32,119,97,115,109,95,104,101,97,112,
  95,115,105,122,101,32,111,114,32,116,104,101,32,109,101,109,111,114,121,32,111,102,32,116,104,101,32,99,111,108,108,101,
  99,116,111,114,34,125,125,0,123,34,116,121,112,101,95,105,100,34,58,50,44,34,116,121,112,101,34,58,34,73,80,32,
  65,100,100,114,101,115,115,34,44,34,118,97,108,117,101,34,58,123,34,116,121,112,101,95,105,100,34,58,52,44,34,116,
  121,112,101,34,58,34,85,115,101,114,32,78,97,109,101,34,44,34,118,97,108,117,101,34,58,123,34,116,121,112,101,95,
  105,100,34,58,49,44,34,116,121,112,101,34,58,34,72,111,115,116,110,97,109,101,34,44,34,118,97,108,117,101,34,58,
  123,34,116,121,112,101,95,105,100,34,58,56,44,34,116,121,112,101,34,58,34,72,97,115,104,34,44,34,118,97,108,117,
  101,34,58,73,100,101,110,116,105,116,121,32,38,32,65,99,99,101,115,115,32,77,97,110,97,103,101,109,101,110,116,34,
  100,105,115,112,111,115,105,116,105,111,110,34,58,34,68,101,116,101,99,116,101,100,34,44,34,116,121,112,101,34,58,34,
  69,120,101,99,117,116,97,98,108,101,32,70,105,108,101,34,44,34,116,121,112,101,34,58,34,99,111,110,116,97,105,110,
  101,114,32,105,109,97,103,101,34,44,34,100,105,115,112,111,115,105,116,105,111,110,34,58,34,65,108,108,111,119,101,100,
  34,44,34,100,105,115,112,111,115,105,116,105,111,110,34,58,34,66,108,111,99,107,101,100,34,44,123,34,115,117,98,95,
  116,101,99,104,110,105,113,117,101,34,58,123,34,117,105,100,34,58,34,97,108,103,111,114,105,116,104,109,34,58,34,83,
  72,65,45,50,53,54,34,44,34,100,105,114,101,99,116,105,111,110,34,58,34,85,110,107,110,111,119,110,34,44,34,116,
  121,112,101,34,58,34,82,101,103,117,108,97,114,32,70,105,108,101,34,44,34,108,97,117,110,99,104,95,116,121,112,101,
  34,58,34,69,120,101,99,34,44,34,112,101,114,105,112,104,101,114,97,108,95,100,101,118,105,99,101,34,58,123,34,115,
  101,118,101,114,105,116,121,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,83,121,115,116,101,
  109,32,67,97,108,108,34,44,65,112,112,108,105,99,97,116,105,111,110,32,76,105,102,101,99,121,99,108,101,86,117,108,
  110,101,114,97,98,105,108,105,116,121,32,70,105,110,100,105,110,103,34,97,99,116,105,111,110,34,58,34,79,98,115,101,
  114,118,101,100,34,44,34,97,112,112,95,110,97,109,101,34,58,34,107,101,114,110,101,108,34,44,34,97,112,112,95,112,
  114,111,116,111,99,111,108,95,110,97,109,101,34,58,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,49,
  53,44,34,115,116,97,116,117,115,34,58,34,82,101,115,111,108,118,101,100,34,44,34,116,121,112,101,34,58,34,67,97,
  112,97,98,105,108,105,116,121,34,44,34,119,111,114,107,105,110,103,95,100,105,114,101,99,116,111,114,121,34,58,65,112,
  112,108,105,99,97,116,105,111,110,32,65,99,116,105,118,105,116,121,70,105,108,101,32,83,121,115,116,101,109,32,65,99,
  116,105,118,105,116,121,123,34,116,101,99,104,110,105,113,117,101,34,58,123,34,117,105,100,34,58,34,97,99,116,105,111,
  110,34,58,34,65,108,108,111,119,101,100,34,44,34,99,111,110,110,101,99,116,105,111,110,95,105,110,102,111,34,58,123,
  34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,49,44,34,100,105,115,112,111,115,105,116,105,111,110,95,
  105,100,34,58,50,44,34,108,97,117,110,99,104,95,116,121,112,101,95,105,100,34,58,51,44,80,101,114,105,112,104,101,
  114,97,108,32,65,99,116,105,118,105,116,121,34,97,99,116,105,111,110,34,58,34,68,101,110,105,101,100,34,44,34,112,
  97,114,101,110,116,95,112,114,111,99,101,115,115,34,58,123,34,112,114,111,116,111,99,111,108,95,118,101,114,95,105,100,
  34,58,34,118,101,114,115,105,111,110,34,58,34,49,46,56,46,48,34,44,67,111,109,112,108,105,97,110,99,101,32,70,
  105,110,100,105,110,103,34,97,108,103,111,114,105,116,104,109,95,105,100,34,58,51,44,34,100,105,114,101,99,116,105,111,
  110,95,105,100,34,58,48,44,34,116,121,112,101,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,
  34,99,108,117,115,116,101,114,34,44,68,101,116,101,99,116,105,111,110,32,70,105,110,100,105,110,103,123,34,116,97,99,
  116,105,99,34,58,123,34,117,105,100,34,58,34,97,99,116,105,118,105,116,121,95,110,97,109,101,34,58,34,99,97,116,
  101,103,111,114,121,95,110,97,109,101,34,58,34,100,115,116,95,101,110,100,112,111,105,110,116,34,58,123,34,102,105,110,
  100,105,110,103,95,105,110,102,111,34,58,123,34,105,115,95,97,108,101,114,116,34,58,116,114,117,101,44,34,110,97,109,
  101,115,112,97,99,101,95,112,105,100,34,58,34,111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,34,111,114,103,
  97,110,105,122,97,116,105,111,110,34,58,123,34,111,114,105,103,105,110,97,108,95,116,105,109,101,34,58,34,112,97,114,
  101,110,116,95,102,111,108,100,101,114,34,58,34,112,114,111,116,111,99,111,108,95,110,97,109,101,34,58,34,115,101,118,
  101,114,105,116,121,95,105,100,34,58,48,44,34,115,114,99,95,101,110,100,112,111,105,110,116,34,58,123,34,115,116,97,
  116,117,115,34,58,34,70,97,105,108,34,44,34,115,116,97,116,117,115,95,100,101,116,97,105,108,34,58,34,115,117,98,
  116,101,99,104,110,105,113,117,101,34,58,123,34,116,121,112,101,34,58,34,83,101,114,118,101,114,34,44,67,104,97,114,
  97,99,116,101,114,32,68,101,118,105,99,101,78,101,116,119,111,114,107,32,65,99,116,105,118,105,116,121,80,114,111,99,
  101,115,115,32,65,99,116,105,118,105,116,121,115,101,99,117,114,105,116,121,95,99,111,110,116,114,111,108,34,99,97,116,
  101,103,111,114,121,95,117,105,100,34,58,34,99,111,109,109,97,110,100,95,108,105,110,101,34,58,34,100,101,115,116,105,
  110,97,116,105,111,110,34,58,123,34,108,111,103,95,112,114,111,118,105,100,101,114,34,58,34,111,98,115,101,114,118,97,
  98,108,101,115,34,58,91,34,115,116,97,116,117,115,34,58,34,78,101,119,34,44,75,101,114,110,101,108,32,65,99,116,
  105,118,105,116,121,77,101,109,111,114,121,32,65,99,116,105,118,105,116,121,80,97,115,115,119,111,114,100,32,67,104,97,
  110,103,101,97,108,101,114,116,45,116,114,105,103,103,101,114,101,100,118,117,108,110,101,114,97,98,105,108,105,116,105,101,
  115,34,97,99,116,105,111,110,95,105,100,34,58,49,44,34,97,99,116,105,111,110,95,105,100,34,58,50,44,34,97,99,
  116,105,111,110,95,105,100,34,58,51,44,34,97,99,116,105,118,105,116,121,95,105,100,34,58,34,99,111,109,112,108,105,
  97,110,99,101,34,58,123,34,100,101,115,99,114,105,112,116,105,111,110,34,58,34,108,111,103,103,101,100,95,116,105,109,
  101,34,58,34,115,116,97,116,117,115,95,105,100,34,58,49,44,34,115,116,97,116,117,115,95,105,100,34,58,51,44,34,
  115,116,97,116,117,115,95,105,100,34,58,52,44,34,115,121,115,116,101,109,95,99,97,108,108,34,58,34,116,121,112,101,
  34,58,34,82,117,108,101,34,44,34,118,101,110,100,111,114,95,110,97,109,101,34,58,65,99,99,111,117,110,116,32,67,
  104,97,110,103,101,65,117,116,104,101,110,116,105,99,97,116,105,111,110,80,97,115,115,119,111,114,100,32,82,101,115,101,
  116,97,108,101,114,116,45,114,101,115,111,108,118,101,100,97,117,116,104,101,110,116,105,99,97,116,105,111,110,34,64,116,
  105,109,101,115,116,97,109,112,34,58,34,99,97,112,97,98,105,108,105,116,121,34,58,34,99,108,97,115,115,95,110,97,
  109,101,34,58,34,99,111,110,116,97,105,110,101,114,34,58,123,34,101,102,102,101,99,116,105,118,101,34,58,123,34,101,
  118,101,110,116,95,99,111,100,101,34,58,34,101,118,105,100,101,110,99,101,115,34,58,91,34,101,120,101,99,117,116,97,
  98,108,101,34,58,34,107,117,98,101,97,114,109,111,114,34,58,123,34,114,101,115,111,117,114,99,101,115,34,58,91,34,
  116,101,110,97,110,116,95,117,105,100,34,58,34,116,121,112,101,95,105,100,34,58,57,57,44,73,110,102,111,114,109,97,
  116,105,111,110,97,108,83,99,97,110,32,65,99,116,105,118,105,116,121,83,121,109,98,111,108,105,99,32,76,105,110,107,
  85,110,99,97,116,101,103,111,114,105,122,101,100,99,111,110,102,105,103,117,114,97,116,105,111,110,104,116,116,112,95,114,
  101,115,112,111,110,115,101,118,117,108,110,101,114,97,98,105,108,105,116,121,34,97,110,97,108,121,116,105,99,34,58,123,
  34,99,108,97,115,115,95,117,105,100,34,58,34,100,105,114,101,99,116,111,114,121,34,58,34,101,120,116,101,110,115,105,
  111,110,34,58,34,108,111,103,95,108,101,118,101,108,34,58,34,109,101,116,97,100,97,116,97,34,58,123,34,110,97,109,
  101,115,112,97,99,101,34,58,34,111,98,115,101,114,118,101,114,34,58,123,34,111,112,101,114,97,116,105,111,110,34,58,
  34,112,114,111,102,105,108,101,115,34,58,91,34,113,117,101,115,116,105,111,110,34,58,123,34,114,101,115,111,117,114,99,
  101,34,58,123,34,116,114,97,110,115,112,111,114,116,34,58,34,116,121,112,101,95,105,100,34,58,48,44,34,116,121,112,
  101,95,110,97,109,101,34,58,34,117,110,109,97,112,112,101,100,34,58,123,65,80,73,32,65,99,116,105,118,105,116,121,
  66,108,111,99,107,32,68,101,118,105,99,101,68,78,83,32,65,99,116,105,118,105,116,121,76,111,99,97,108,32,83,111,
  99,107,101,116,83,101,116,32,83,101,99,117,114,105,116,121,104,116,116,112,95,114,101,113,117,101,115,116,34,97,116,116,
  97,99,107,115,34,58,91,34,99,97,116,101,103,111,114,121,34,58,34,99,108,117,115,116,101,114,34,58,123,34,99,109,
  100,95,108,105,110,101,34,58,34,104,111,115,116,110,97,109,101,34,58,34,108,111,103,95,110,97,109,101,34,58,34,110,
  101,116,119,111,114,107,34,58,123,34,111,114,105,103,105,110,97,108,34,58,34,112,114,111,99,101,115,115,34,58,123,34,
  112,114,111,100,117,99,116,34,58,123,34,112,114,111,116,111,99,111,108,34,58,34,112,114,111,118,105,100,101,114,34,58,
  34,114,97,119,95,100,97,116,97,34,58,34,114,101,108,97,116,101,100,34,58,123,34,115,101,114,118,105,99,101,34,58,
  123,34,116,121,112,101,95,117,105,100,34,58,83,101,116,32,85,115,101,114,32,73,68,115,116,97,116,117,115,95,99,111,
  100,101,34,99,111,110,116,114,111,108,34,58,34,99,114,101,97,116,101,100,34,58,34,100,97,116,97,115,101,116,34,58,
  34,100,101,118,105,99,101,34,58,123,34,103,114,111,117,112,115,34,58,91,34,104,97,115,104,101,115,34,58,91,34,107,
  101,114,110,101,108,34,58,123,34,108,97,98,101,108,115,34,58,91,34,111,117,116,99,111,109,101,34,58,34,112,97,114,
  101,110,116,34,58,123,34,112,111,108,105,99,121,34,58,123,34,115,101,114,118,101,114,34,58,123,34,115,111,117,114,99,
  101,34,58,123,34,115,121,115,99,97,108,108,34,58,34,115,121,115,112,97,116,104,34,58,34,116,97,114,103,101,116,34,
  58,123,34,116,104,114,101,97,116,34,58,123,66,97,115,101,32,69,118,101,110,116,68,105,115,99,111,110,110,101,99,116,
  78,97,109,101,100,32,80,105,112,101,112,101,114,109,105,115,115,105,111,110,115,116,97,114,116,95,116,105,109,101,117,115,
  98,45,97,116,116,97,99,104,117,115,98,45,100,101,116,97,99,104,34,97,99,116,111,114,34,58,123,34,105,109,97,103,
  101,34,58,123,34,111,119,110,101,114,34,58,123,34,113,117,101,114,121,34,58,123,34,114,101,97,115,111,110,34,58,34,
  115,104,97,50,53,54,34,58,34,116,121,112,101,115,34,58,91,34,118,101,110,100,111,114,34,58,67,111,109,112,108,101,
  116,101,100,84,101,114,109,105,110,97,116,101,115,101,116,114,101,115,117,105,100,34,99,108,97,115,115,34,58,34,101,120,
  101,99,34,58,123,34,102,105,108,101,34,58,123,34,104,97,115,104,34,58,123,34,104,111,115,116,34,58,123,34,104,111,
  115,116,115,34,58,34,108,97,98,101,108,34,58,34,108,101,118,101,108,34,58,34,114,117,108,101,34,58,123,34,115,99,
  97,110,34,58,123,34,116,105,116,108,101,34,58,34,117,115,101,114,34,58,123,67,114,105,116,105,99,97,108,68,101,115,
  99,114,105,98,101,70,105,110,100,105,110,103,115,77,97,112,32,86,105,101,119,79,117,116,98,111,117,110,100,82,101,115,
  112,111,110,115,101,99,114,101,97,116,105,111,110,100,101,108,101,116,105,111,110,100,101,115,99,114,105,98,101,101,110,100,
  95,116,105,109,101,101,120,101,99,118,101,97,116,105,110,116,101,114,110,97,108,109,112,114,111,116,101,99,116,111,117,116,
  98,111,117,110,100,112,97,115,115,119,111,114,100,115,101,116,114,101,117,105,100,34,97,112,105,34,58,123,34,97,112,112,
  34,58,123,34,99,111,100,101,34,58,34,100,101,115,99,34,58,34,100,110,115,34,58,123,34,108,111,103,34,58,123,34,
  110,97,109,101,34,58,34,112,97,116,104,34,58,34,112,111,114,116,34,58,34,116,97,103,115,34,58,34,116,105,109,101,
  34,58,34,118,112,105,100,34,58,67,111,110,110,101,99,116,68,105,115,97,98,108,101,70,97,105,108,117,114,101,73,110,
  98,111,117,110,100,76,97,116,101,114,97,108,83,117,99,99,101,115,115,84,114,97,102,102,105,99,85,110,109,111,117,110,
  116,97,99,99,101,112,116,52,97,108,108,111,119,101,100,102,97,105,108,117,114,101,105,110,98,111,117,110,100,105,110,103,
  114,101,115,115,111,112,101,110,97,116,50,115,117,99,99,101,115,115,115,121,109,108,105,110,107,117,109,111,117,110,116,50,
  34,97,108,108,34,58,34,101,120,116,34,58,34,112,105,100,34,58,34,116,97,103,34,58,49,48,48,49,48,49,49,48,
  48,49,48,50,49,48,48,49,48,51,49,48,48,49,48,52,49,48,48,49,48,53,49,48,48,49,48,55,49,48,48,49,
  49,50,49,48,48,49,49,51,49,48,48,49,49,52,49,48,48,49,57,57,49,48,48,51,48,52,49,48,48,52,48,57,
  49,48,48,55,48,49,49,48,48,55,48,50,49,48,48,55,48,51,49,48,48,55,48,53,49,48,48,55,57,57,49,48,
  49,48,48,49,49,48,49,48,48,50,49,48,49,48,48,52,50,48,48,50,48,49,50,48,48,51,48,49,50,48,48,52,
  48,49,50,48,48,52,48,51,51,48,48,49,48,51,51,48,48,49,48,52,51,48,48,50,48,49,51,48,48,50,48,50,
  51,48,48,50,57,57,52,48,48,49,48,49,52,48,48,49,48,52,52,48,48,49,48,53,52,48,48,49,48,54,52,48,
  48,49,48,55,52,48,48,49,57,57,52,48,48,51,48,49,52,48,48,51,48,50,54,48,48,50,48,51,54,48,48,50,
  48,52,54,48,48,50,48,56,54,48,48,50,57,57,54,48,48,51,48,49,54,48,48,51,48,50,54,48,48,51,48,51,
  54,48,48,51,48,52,54,48,48,51,57,57,54,48,48,55,48,50,54,48,48,55,48,54,67,114,101,97,116,101,68,101,
  108,101,116,101,70,111,108,100,101,114,73,110,118,111,107,101,76,97,117,110,99,104,76,105,115,116,101,110,76,111,103,111,
  102,102,77,101,100,105,117,109,77,111,100,105,102,121,82,101,102,117,115,101,82,101,109,111,118,101,82,101,110,97,109,101,
  85,112,100,97,116,101,97,99,99,101,115,115,97,110,115,119,101,114,99,104,97,110,103,101,100,101,108,101,116,101,100,101,
  110,105,101,100,101,103,114,101,115,115,108,105,115,116,101,110,109,111,100,105,102,121,112,116,114,97,99,101,114,101,109,111,
  118,101,114,101,110,97,109,101,115,101,116,117,105,100,115,111,99,107,101,116,117,112,100,97,116,101,34,105,100,34,58,34,
  105,112,34,58,67,108,111,115,101,69,114,114,111,114,76,111,103,105,110,76,111,103,111,110,77,111,117,110,116,79,116,104,
  101,114,81,117,101,114,121,83,116,97,114,116,98,108,111,99,107,99,104,109,111,100,99,104,111,119,110,99,108,111,117,100,
  108,111,103,105,110,112,97,116,99,104,114,101,115,101,116,115,116,97,116,101,119,97,116,99,104,72,105,103,104,79,112,101,
  110,82,101,97,100,83,116,111,112,98,105,110,100,99,104,97,114,102,105,102,111,105,112,118,52,105,112,118,54,109,109,97,
  112,71,101,116,76,111,119,80,117,116,105,97,109,112,117,116,119,101,98,52,55,55,51,47,5,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,5,48,5,2,5,207,15,3,0,0,0,1,7,29,5,0,0,0,0,0,0,0,0,
  39,0,0,0,0,0,0,0,0,0,0,0,16,4,132,13,0,0,0,0,0,0,0,0,18,7,132,13,10,6,86,15,
  20,6,74,15,0,0,0,0,0,0,0,0,19,10,106,11,8,10,136,11,17,6,132,13,0,0,0,0,0,0,0,0,
  13,9,236,11,0,0,0,0,0,0,0,0,0,0,0,0,6,7,153,13,4,5,92,13,7,10,126,11,12,8,205,12,
  21,4,233,15,24,7,97,13,1,4,57,8,5,6,153,13,0,0,0,0,14,4,253,15,25,15,195,6,0,0,0,0,
  23,6,97,13,22,7,206,3,15,8,181,12,0,0,0,0,3,8,165,12,11,6,104,15,2,6,165,12,9,14,193,7,
  3,0,0,0,1,3,242,12,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,6,44,15,
  5,0,0,0,2,7,139,13,0,0,0,0,0,0,0,0,0,0,0,0,1,7,111,13,9,0,0,0,1,7,125,13,
  0,0,0,0,0,0,0,0,0,0,0,0,3,6,68,15,5,8,173,12,2,7,118,13,0,0,0,0,4,8,189,12,
  3,0,0,0,1,1,31,0,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,1,1,31,0,
  3,2,19,16,4,2,21,16,0,0,0,0,2,2,195,13,5,2,118,8,0,0,0,0,12,0,0,0,7,5,172,15,
  0,0,0,0,5,4,241,15,0,0,0,0,4,6,110,15,0,0,0,0,0,0,0,0,2,3,73,2,0,0,0,0,
  1,4,68,9,3,7,146,13,6,4,237,15,5,0,0,0,0,0,0,0,0,0,0,0,1,4,245,15,0,0,0,0,
  2,4,249,15,3,0,0,0,0,0,0,0,0,0,0,0,1,14,207,7,3,0,0,0,1,7,70,4,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,5,116,11,3,0,0,0,0,0,0,0,0,0,0,0,
  1,4,68,9,3,0,0,0,1,6,62,15,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  1,7,31,10,8,0,0,0,1,3,214,12,1,13,173,8,0,0,0,0,0,0,0,0,1,3,10,16,0,0,0,0,
  0,0,0,0,1,3,16,16,3,0,0,0,0,0,0,0,0,0,0,0,1,8,133,12,3,0,0,0,0,0,0,0,
  0,0,0,0,1,6,50,15,3,0,0,0,0,0,0,0,1,8,141,12,0,0,0,0,3,0,0,0,1,6,38,15,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,4,9,10,0,0,0,0,11,0,0,0,1,3,214,12,
  0,0,0,0,1,7,70,4,1,13,173,8,0,0,0,0,1,4,9,10,1,3,10,16,1,14,207,7,0,0,0,0,
  0,0,0,0,0,0,0,0,5,0,0,0,1,6,62,15,0,0,0,0,1,7,104,13,0,0,0,0,0,0,0,0,
  3,0,0,0,1,13,199,8,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,5,61,0,0,0,0,0,
  3,0,0,0,1,13,173,8,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,3,17,5,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,10,206,3,5,0,0,0,1,7,70,4,0,0,0,0,1,4,9,10,
  0,0,0,0,0,0,0,0,77,0,0,0,17,6,208,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,31,6,90,14,0,0,0,0,0,0,0,0,14,6,190,13,36,6,120,14,6,6,244,13,
  38,6,138,14,5,6,0,14,26,6,48,14,12,6,66,14,21,6,232,13,40,6,150,14,47,6,192,14,48,6,198,14,
  7,1,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,6,250,13,2,6,18,14,0,0,0,0,
  44,6,174,14,0,0,0,0,0,0,0,0,15,6,196,13,39,6,144,14,9,6,126,14,43,6,168,14,25,6,42,14,
  1,6,6,14,37,6,132,14,0,0,0,0,0,0,0,0,41,6,156,14,0,0,0,0,0,0,0,0,34,6,108,14,
  18,6,214,13,23,6,30,14,32,6,96,14,19,6,220,13,22,6,238,13,27,6,60,14,28,6,72,14,45,6,180,14,
  33,6,102,14,42,6,162,14,16,6,202,13,49,6,204,14,50,6,210,14,0,0,0,0,11,6,12,14,0,0,0,0,
  0,0,0,0,8,2,118,8,30,6,84,14,0,0,0,0,13,6,184,13,35,6,114,14,0,0,0,0,24,6,36,14,
  0,0,0,0,10,6,54,14,20,6,226,13,0,0,0,0,29,6,78,14,46,6,186,14,0,0,0,0,3,6,24,14,
  0,0,0,0,1,4,0,14,1,4,0,14,1,4,0,14,1,4,250,13,1,4,0,14,1,4,244,13,1,1,31,0,
  1,1,31,0,1,4,102,14,1,4,54,14,1,4,0,14,1,4,60,14,1,4,184,13,1,4,184,13,1,4,184,13,
  1,4,184,13,1,4,184,13,1,4,184,13,1,4,184,13,1,4,184,13,1,4,184,13,1,4,184,13,1,4,30,14,
  1,4,30,14,1,4,30,14,1,4,48,14,1,4,60,14,1,4,72,14,1,4,72,14,1,4,84,14,1,4,84,14,
  1,4,84,14,1,4,102,14,1,4,102,14,1,4,102,14,1,4,102,14,1,4,102,14,1,4,138,14,1,4,138,14,
  1,4,150,14,1,4,150,14,1,4,150,14,1,4,150,14,1,4,174,14,1,4,174,14,1,4,174,14,1,4,174,14,
  1,4,174,14,1,4,204,14,1,4,204,14,26,0,0,0,15,4,174,14,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,6,4,30,14,1,1,31,0,9,4,60,14,12,4,102,14,14,4,150,14,11,4,84,14,
  2,4,184,13,0,0,0,0,8,4,54,14,0,0,0,0,0,0,0,0,4,4,250,13,10,4,72,14,0,0,0,0,
  13,4,138,14,5,4,0,14,7,4,48,14,0,0,0,0,3,4,244,13,16,4,204,14,0,0,0,0,2,1,31,0,
  2,4,184,13,2,4,244,13,2,4,250,13,2,4,0,14,2,4,30,14,2,4,48,14,2,4,54,14,2,4,60,14,
  2,4,72,14,2,4,84,14,2,4,102,14,2,4,138,14,2,4,150,14,2,4,174,14,2,4,204,14,0,0,0,0,
  1,10,76,11,1,20,146,3,1,15,150,6,1,15,165,6,1,16,28,6,1,19,25,4,1,21,221,2,1,18,116,4,
  1,17,202,4,1,14,151,7,1,14,165,7,1,16,12,6,1,12,172,9,1,21,200,2,1,12,148,9,1,13,134,8,
  0,0,0,0,2,1,31,0,2,1,27,0,2,1,27,0,2,1,27,0,2,1,27,0,2,1,27,0,2,1,243,0,
  2,1,243,0,2,1,243,0,2,1,23,4,2,1,23,4,2,1,28,1,2,1,28,1,2,1,69,2,2,1,69,2,
  2,1,69,2,0,0,0,0,1,13,160,8,1,15,151,3,1,15,151,3,1,15,151,3,1,15,151,3,1,15,151,3,
  1,8,101,12,1,8,101,12,1,8,101,12,1,28,131,1,1,28,131,1,1,16,12,6,1,16,12,6,1,20,126,3,
  1,20,126,3,1,20,126,3,0,0,0,0,2,1,243,0,2,1,68,2,2,2,118,8,2,1,118,8,2,1,27,0,
  2,1,28,1,2,1,31,0,2,2,118,8,2,1,219,13,2,1,27,0,2,1,23,4,2,1,23,4,2,1,27,0,
  2,1,243,0,2,1,23,4,2,1,28,1,2,1,68,2,2,1,219,13,2,2,224,13,2,2,230,13,2,2,236,13,
  2,2,118,8,2,1,27,0,2,1,243,0,2,1,28,1,2,1,27,0,2,1,27,0,2,1,23,4,2,1,28,1,
  2,1,27,0,2,1,243,0,2,2,118,8,2,1,27,0,2,1,28,1,2,1,68,2,2,1,69,2,2,2,118,8,
  2,1,27,0,2,1,243,0,2,1,23,4,2,1,28,1,2,1,29,0,2,2,118,8,2,1,27,0,2,1,243,0,
  2,1,23,4,2,1,28,1,2,2,118,8,2,1,243,0,2,1,69,2,0,0,0,0,1,9,227,11,1,11,140,10,
  1,5,157,15,1,8,109,12,1,6,240,14,1,6,234,14,1,7,85,2,1,5,157,15,1,6,246,14,1,6,216,14,
  1,4,221,15,1,5,132,15,1,6,216,14,1,4,225,15,1,6,32,15,1,6,222,14,1,6,26,15,1,12,196,9,
  1,5,152,15,1,7,90,13,1,4,221,15,1,5,157,15,1,7,41,13,1,10,86,11,1,7,48,13,1,6,216,14,
  1,6,216,14,1,15,180,6,1,14,179,7,1,5,147,15,1,6,252,14,1,5,157,15,1,4,221,15,1,4,198,5,
  1,6,14,15,1,7,83,13,1,5,157,15,1,5,162,15,1,8,125,12,1,5,167,15,1,4,229,15,1,6,32,15,
  1,5,157,15,1,6,216,14,1,4,225,15,1,6,32,15,1,6,222,14,1,5,157,15,1,9,218,11,1,5,137,15,
  0,0,0,0,2,6,6,14,2,6,18,14,2,6,24,14,2,6,250,13,2,6,0,14,2,6,244,13,2,1,31,0,
  2,2,118,8,2,6,126,14,2,6,54,14,2,6,12,14,2,6,66,14,2,6,184,13,2,6,190,13,2,6,196,13,
  2,6,202,13,2,6,208,13,2,6,214,13,2,6,220,13,2,6,226,13,2,6,232,13,2,6,238,13,2,6,30,14,
  2,6,36,14,2,6,42,14,2,6,48,14,2,6,60,14,2,6,72,14,2,6,78,14,2,6,84,14,2,6,90,14,
  2,6,96,14,2,6,102,14,2,6,108,14,2,6,114,14,2,6,120,14,2,6,132,14,2,6,138,14,2,6,144,14,
  2,6,150,14,2,6,156,14,2,6,162,14,2,6,168,14,2,6,174,14,2,6,180,14,2,6,186,14,2,6,192,14,
  2,6,198,14,2,6,204,14,2,6,210,14,2,1,31,0,2,1,27,0,2,1,243,0,2,1,23,4,2,1,28,1,
  2,1,68,2,1,7,85,2,1,13,121,8,1,3,4,16,1,6,2,15,1,4,217,15,1,8,85,12,2,1,31,0,
  2,1,243,0,2,1,27,0,3,0,0,0,0,0,0,0,1,7,104,13,0,0,0,0,8,0,0,0,1,3,214,12,
  1,13,173,8,0,0,0,0,0,0,0,0,1,3,10,16,1,14,207,7,0,0,0,0,0,0,0,0,2,1,31,0,
  2,1,27,0,2,1,243,0,2,1,219,13,2,1,68,2,2,1,69,2,2,1,23,4,2,1,28,1,2,1,31,0,
  2,1,27,0,2,1,243,0,2,1,219,13,2,1,68,2,2,1,69,2,2,1,23,4,2,1,28,1,1,7,85,2,
  1,12,102,2,1,6,228,14,1,13,147,8,1,12,184,9,1,10,96,11,1,16,252,5,1,12,160,9,2,1,31,0,
  2,1,27,0,2,1,27,0,2,1,243,0,2,1,243,0,2,1,23,4,1,7,85,2,1,7,62,13,1,7,62,13,
  1,8,117,12,1,8,117,12,1,7,69,13,2,1,31,0,2,1,27,0,2,1,27,0,2,1,243,0,2,1,243,0,
  2,1,23,4,1,7,85,2,1,7,62,13,1,7,62,13,1,8,117,12,1,8,117,12,1,7,69,13,2,1,31,0,
  2,1,23,4,2,1,27,0,1,7,85,2,1,4,198,5,1,4,180,6,0,0,0,0,2,1,28,1,2,1,69,2,
  0,0,0,0,2,1,28,1,2,1,69,2,1,7,85,2,1,12,102,2,1,6,228,14,1,13,147,8,1,12,184,9,
  1,10,96,11,1,16,252,5,1,12,160,9,1,7,85,2,1,7,55,13,1,7,76,13,158,0,72,0,68,0,67,0,
  69,0,6,0,81,0,7,0,82,0,83,0,84,0,42,0,0,3,0,0,36,0,0,16,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,10,159,96,10,11,128,204,5,16,128,118,0,10,128,247,7,13,0,124,9,12,0,224,8,
  12,2,60,6,15,2,252,4,16,0,11,7,14,2,129,10,11,2,27,13,7,2,0,4,1,160,18,0,0,8,0,8,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,64,0,0,0,0,0,0,0,108,5,16,128,30,8,13,128,
  19,10,11,128,26,11,9,128,105,6,15,128,4,9,12,128,95,8,13,128,53,7,14,2,0,1,4,0,0,0,0,0,
  0,0,160,13,6,1,0,1,24,0,0,0,0,0,0,0,255,12,7,1,178,13,6,1,0,1,34,0,0,0,0,0,
  0,0,122,15,5,1,255,12,7,1,0,1,192,0,0,0,0,0,0,0,127,15,5,1,13,13,7,1,0,1,0,3,
  0,0,0,0,0,0,255,12,7,1,99,0,7,1,0,1,0,4,0,0,0,0,0,0,99,0,7,1,0,1,0,248,
  255,0,0,0,0,0,242,2,9,1,231,9,11,1,227,12,7,1,172,10,10,1,182,10,10,1,44,0,7,1,68,0,
  9,1,41,10,11,1,242,10,10,1,85,10,11,1,182,11,9,1,158,2,11,1,99,0,7,1,0,1,0,0,0,4,
  0,0,0,0,191,11,9,1,0,1,0,0,0,123,0,0,0,0,236,8,12,1,248,8,12,1,255,12,7,1,6,13,
  7,1,99,0,7,1,44,2,6,1,0,1,0,0,0,128,7,0,0,0,8,10,11,1,122,15,5,1,127,15,5,1,
  255,12,7,1,0,1,0,0,0,0,48,0,0,0,247,7,13,1,46,11,10,1,0,1,0,0,0,0,64,0,0,0,
  122,15,5,1,0,1,0,0,0,0,0,6,0,0,56,8,13,1,172,13,6,1,0,1,0,0,0,0,136,1,0,0,
  234,7,13,1,88,9,11,1,36,11,10,1,0,1,0,0,0,0,0,8,0,0,45,12,8,1,0,1,0,0,0,0,
  0,224,1,0,72,2,12,1,74,10,11,1,100,9,12,1,99,0,7,1,0,1,0,0,0,0,0,0,14,0,63,10,
  10,1,209,11,9,1,16,0,10,1,0,1,0,0,0,0,0,0,48,0,122,15,5,1,255,12,7,1,0,1,0,0,
  0,0,0,0,128,3,37,12,8,1,255,12,7,1,99,0,7,1,0,1,0,0,0,0,0,0,64,4,28,9,12,1,
  99,0,7,1,0,1,0,0,0,0,0,0,0,8,122,15,5,1,0,1,0,0,0,0,0,0,0,64,191,11,9,1,
  1,1,2,0,0,0,0,0,0,0,191,11,9,1,1,1,29,0,0,0,0,0,0,0,56,8,13,1,255,12,7,1,
  172,13,6,1,34,13,7,1,1,1,192,0,0,0,0,0,0,0,122,15,5,1,255,12,7,1,0,2,0,0,0,0,
  0,0,0,176,32,3,0,0,0,0,0,0,75,6,15,1,56,8,13,1,255,12,7,1,172,13,6,1,34,13,7,1,
  106,3,20,1,1,1,0,60,0,0,0,0,0,0,13,12,7,1,29,12,8,1,127,15,5,1,77,12,7,1,1,1,
  0,192,1,0,0,0,0,0,231,9,11,1,39,7,14,1,255,12,7,1,1,1,0,0,6,0,0,0,0,0,127,15,
  5,1,13,13,7,1,1,1,0,0,24,0,0,0,0,0,127,15,5,1,13,13,7,1,1,1,0,0,64,0,0,0,
  0,0,122,15,5,1,1,1,0,0,0,1,0,0,0,0,122,15,5,1,1,1,0,0,128,0,0,0,0,0,122,15,
  5,1,1,1,0,0,0,2,0,0,0,0,122,15,5,1,1,1,0,0,0,12,0,0,0,0,122,15,5,1,255,12,
  7,1,0,2,1,0,0,0,0,16,0,0,0,0,32,0,0,0,0,0,221,7,13,1,118,0,10,1,20,13,7,1,
  35,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,234,12,93,5,0,0,0,0,0,0,0,0,250,3,242,12,
  233,7,70,4,0,0,0,0,251,11,91,6,238,8,41,9,244,9,78,0,224,6,67,11,237,12,77,5,220,4,78,12,
  0,0,0,0,0,0,0,0,248,5,36,0,245,4,9,10,86,4,21,13,0,0,0,0,0,0,0,0,240,3,106,6,
  225,6,85,8,0,0,0,0,45,7,119,0,226,6,43,9,1,10,222,7,247,4,68,9,239,7,31,10,228,7,108,10,
  227,4,54,12,254,9,217,1,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,6,4,82,1,
  253,5,227,1,2,2,239,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,4,4,82,1,5,3,21,13,
  252,4,213,10,0,0,0,0,3,0,0,0,0,0,0,0,3,3,195,2,0,0,0,0,5,0,0,0,8,4,106,9,
  0,0,0,0,7,2,53,0,0,0,0,0,0,0,0,0,5,0,0,0,249,8,77,9,0,0,0,0,0,0,0,0,
  0,0,0,0,11,4,100,0,5,0,0,0,0,0,0,0,0,0,0,0,9,4,82,1,0,0,0,0,10,4,100,0,
  21,0,0,0,20,7,243,10,15,7,173,10,17,4,45,0,21,8,110,6,23,8,159,2,13,8,253,4,0,0,0,0,
  0,0,0,0,16,7,183,10,14,4,37,8,0,0,0,0,12,6,243,2,18,6,69,0,19,8,109,5,22,6,183,11,
  0,0,0,0,0,0,0,0,24,4,100,0,0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,
  0,0,0,0,29,4,50,11,0,0,0,0,0,0,0,0,28,4,82,1,25,9,115,3,31,3,45,2,26,9,249,8,
  246,4,213,10,30,4,100,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,27,6,192,11,8,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,32,8,9,10,34,2,53,0,35,4,82,1,33,2,239,0,0,0,0,0,
  11,0,0,0,41,7,37,11,0,0,0,0,243,6,149,2,36,10,235,7,241,6,57,11,0,0,0,0,0,0,0,0,
  242,4,57,8,0,0,0,0,40,8,83,8,0,0,0,0,5,0,0,0,38,7,47,11,0,0,0,0,0,0,0,0,
  0,0,0,0,37,10,248,7,3,0,0,0,0,0,0,0,0,0,0,0,39,2,239,0,5,0,0,0,0,0,0,0,
  43,3,71,5,42,10,57,8,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,44,5,9,9,
  8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,47,8,31,3,48,9,101,9,49,4,100,0,
  46,9,73,2,6,0,0,0,0,0,0,0,0,0,0,0,52,7,17,0,51,6,138,7,50,7,64,10,0,0,0,0,
  8,0,0,0,0,0,0,0,236,7,193,4,55,9,61,5,0,0,0,0,0,0,0,0,0,0,0,0,59,4,100,0,
  235,8,83,8,5,0,0,0,0,0,0,0,0,0,0,0,54,4,82,1,53,2,239,0,0,0,0,0,6,0,0,0,
  0,0,0,0,0,0,0,0,56,5,233,10,57,4,82,1,58,4,100,0,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,60,2,239,0,15,0,0,0,73,4,35,13,74,17,107,3,0,0,0,0,0,0,0,0,229,4,78,12,
  70,3,71,5,62,10,57,8,64,4,82,1,0,0,0,0,61,12,76,6,0,0,0,0,231,6,63,4,232,4,213,10,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,63,6,192,11,9,0,0,0,69,4,35,13,
  0,0,0,0,0,0,0,0,65,10,57,8,67,4,82,1,68,3,71,5,0,0,0,0,230,4,213,10,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,66,6,192,11,5,0,0,0,0,0,0,0,0,0,0,0,72,4,82,1,
  71,2,239,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,76,5,30,12,77,2,53,0,78,4,78,12,
  0,0,0,0,75,4,213,10,0,0,0,0,6,0,0,0,0,0,0,0,79,8,253,4,81,4,82,1,80,11,40,7,
  0,0,0,0,0,0,0,0,5,0,0,0,83,4,106,9,0,0,0,0,82,2,53,0,0,0,0,0,0,0,0,0,
  5,0,0,0,85,4,106,9,0,0,0,0,84,2,53,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,
  0,0,0,0,223,6,221,4,222,9,32,2,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,87,2,239,0,
  5,0,0,0,221,12,221,5,0,0,0,0,0,0,0,0,88,2,239,0,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,89,2,239,0,6,0,0,0,0,0,0,0,219,9,18,8,92,4,82,1,0,0,0,0,91,2,239,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,90,2,239,0,35,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,12,93,5,0,0,0,0,0,0,0,0,1,3,242,12,1,7,70,4,0,0,0,0,1,11,91,6,
  1,8,41,9,1,9,78,0,1,6,67,11,1,12,77,5,1,4,78,12,0,0,0,0,0,0,0,0,1,5,36,0,
  1,4,9,10,1,4,21,13,0,0,0,0,0,0,0,0,1,3,106,6,1,6,85,8,0,0,0,0,1,7,119,0,
  1,6,43,9,1,10,222,7,1,4,68,9,1,7,31,10,1,7,108,10,1,4,54,12,1,9,217,1,0,0,0,0,
  0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,1,4,82,1,1,5,227,1,1,2,239,0,0,0,0,0,
  6,0,0,0,0,0,0,0,0,0,0,0,1,4,82,1,1,3,21,13,1,4,213,10,0,0,0,0,3,0,0,0,
  0,0,0,0,1,3,195,2,0,0,0,0,5,0,0,0,1,4,106,9,0,0,0,0,1,2,53,0,0,0,0,0,
  0,0,0,0,5,0,0,0,1,8,77,9,0,0,0,0,0,0,0,0,0,0,0,0,1,4,100,0,5,0,0,0,
  0,0,0,0,0,0,0,0,1,4,82,1,0,0,0,0,1,4,100,0,21,0,0,0,1,7,243,10,1,7,173,10,
  1,4,45,0,1,8,110,6,1,8,159,2,1,8,253,4,0,0,0,0,0,0,0,0,1,7,183,10,1,4,37,8,
  0,0,0,0,1,6,243,2,1,6,69,0,1,8,109,5,1,6,183,11,0,0,0,0,0,0,0,0,1,4,100,0,
  0,0,0,0,0,0,0,0,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,1,4,50,11,0,0,0,0,
  0,0,0,0,1,4,82,1,1,9,115,3,1,3,45,2,1,9,249,8,1,4,213,10,1,4,100,0,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,6,192,11,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,8,9,10,1,2,53,0,1,4,82,1,1,2,239,0,0,0,0,0,11,0,0,0,1,7,37,11,0,0,0,0,
  1,6,149,2,1,10,235,7,1,6,57,11,0,0,0,0,0,0,0,0,1,4,57,8,0,0,0,0,1,8,83,8,
  0,0,0,0,5,0,0,0,1,7,47,11,0,0,0,0,0,0,0,0,0,0,0,0,1,10,248,7,3,0,0,0,
  0,0,0,0,0,0,0,0,1,2,239,0,5,0,0,0,0,0,0,0,1,3,71,5,1,10,57,8,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,5,9,9,8,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,8,31,3,1,9,101,9,1,4,100,0,1,9,73,2,6,0,0,0,0,0,0,0,
  0,0,0,0,1,7,17,0,1,6,138,7,1,7,64,10,0,0,0,0,8,0,0,0,0,0,0,0,1,7,193,4,
  1,9,61,5,0,0,0,0,0,0,0,0,0,0,0,0,1,4,100,0,1,8,83,8,5,0,0,0,0,0,0,0,
  0,0,0,0,1,4,82,1,1,2,239,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,1,5,233,10,
  1,4,82,1,1,4,100,0,0,0,0,0,15,0,0,0,1,4,35,13,1,17,107,3,0,0,0,0,0,0,0,0,
  1,4,78,12,1,3,71,5,1,10,57,8,1,4,82,1,0,0,0,0,1,12,76,6,0,0,0,0,1,6,63,4,
  1,4,213,10,0,0,0,0,0,0,0,0,9,0,0,0,1,4,35,13,0,0,0,0,0,0,0,0,1,10,57,8,
  1,4,82,1,1,3,71,5,0,0,0,0,1,4,213,10,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,
  1,5,30,12,1,2,53,0,1,4,78,12,0,0,0,0,1,4,213,10,0,0,0,0,6,0,0,0,0,0,0,0,
  1,8,253,4,1,4,82,1,1,11,40,7,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,
  1,6,221,4,1,9,32,2,0,0,0,0,5,0,0,0,1,12,221,5,0,0,0,0,0,0,0,0,1,2,239,0,
  0,0,0,0,6,0,0,0,0,0,0,0,1,9,18,8,1,4,82,1,0,0,0,0,1,2,239,0,0,0,0,0,
  64,30,0,0,208,30,0,0,236,30,0,0,8,31,0,0,24,31,0,0,48,31,0,0,72,31,0,0,96,31,0,0,
  184,31,0,0,236,31,0,0,252,31,0,0,32,32,0,0,80,32,0,0,104,32,0,0,120,32,0,0,144,32,0,0,
  160,32,0,0,196,32,0,0,224,32,0,0,4,33,0,0,28,33,0,0,56,33,0,0,72,33,0,0,136,33,0,0,
  152,33,0,0,192,33,0,0,208,33,0,0,232,33,0,0,12,34,0,0,40,34,0,0,64,34,0,0,88,34,0,0,
  112,34,0,0,128,34,0,0,152,34,0,0,168,34,0,0,196,34,0,0,212,34,0,0,100,35,0,0,128,35,0,0,
  156,35,0,0,172,35,0,0,196,35,0,0,220,35,0,0,244,35,0,0,76,36,0,0,128,36,0,0,144,36,0,0,
  180,36,0,0,228,36,0,0,252,36,0,0,12,37,0,0,36,37,0,0,52,37,0,0,88,37,0,0,116,37,0,0,
  152,37,0,0,176,37,0,0,252,36,0,0,204,37,0,0,128,36,0,0,12,38,0,0,128,36,0,0,152,37,0,0,
  52,38,0,0,88,38,0,0,172,35,0,0,172,35,0,0,116,38,0,0,252,36,0,0,140,38,0,0,252,36,0,0,
  164,38,0,0,252,36,0,0,0,0,1,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,1,
  0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,1,1,1,
  1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,
  84,0,0,0,1,3,214,12,1,7,119,10,1,12,13,5,1,8,45,5,1,9,68,7,0,0,0,0,1,11,121,6,
  1,5,174,11,0,0,0,0,0,0,0,0,1,11,160,1,1,13,205,5,0,0,0,0,0,0,0,0,0,0,0,0,
  1,7,70,4,1,6,149,2,1,8,159,2,0,0,0,0,1,15,206,3,1,11,117,2,0,0,0,0,1,12,29,5,
  1,6,18,3,0,0,0,0,1,13,237,4,0,0,0,0,1,3,7,3,1,4,78,12,1,13,253,4,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,9,44,8,
  0,0,0,0,1,8,17,9,1,11,12,7,0,0,0,0,1,15,210,6,0,0,0,0,0,0,0,0,1,6,243,2,
  1,13,186,8,1,11,157,5,1,8,130,10,1,9,226,6,1,12,61,6,1,17,27,3,1,12,208,9,0,0,0,0,
  0,0,0,0,1,10,26,7,1,14,47,3,1,10,116,11,0,0,0,0,1,11,151,10,1,6,67,3,1,7,119,0,
  0,0,0,0,1,5,147,11,0,0,0,0,1,9,83,8,1,4,68,9,0,0,0,0,1,4,62,12,0,0,0,0,
  1,14,7,4,1,6,7,11,1,10,248,7,1,8,97,10,1,9,125,9,1,12,173,5,1,17,138,2,1,4,118,5,
  1,8,137,9,1,7,221,9,1,9,225,8,1,5,187,15,1,8,157,12,9,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,3,10,0,1,5,61,0,1,5,36,0,0,0,0,0,1,10,222,7,1,9,219,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,0,0,0,3,0,0,0,0,0,0,0,1,9,78,0,0,0,0,0,192,38,0,0,84,39,0,0,232,39,0,0,
  68,40,0,0,235,0,0,0,84,40,0,0,84,40,0,0,96,40,0,0,180,41,0,0,78,0,0,0,9,0,0,0,
  27,0,0,0,5,0,0,0,8,0,0,0,0,0,0,0,220,41,0,0,252,41,0,0,0,0,0,0,0,0,0,0,
  84,40,0,0,37,0,0,0,0,0,0,0,36,42,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
]);
