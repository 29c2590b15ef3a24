// Generated from schemas/sysdig by sluice generate, and from schemas/answers/ocsf.json. Do not edit.
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
/** sysdig.type */
let c82: u32 = 0;
/** event.kind */
let c23: u32 = 0;
/** alerts */
let c150: u32 = 0;
/** event.action */
let c17: u32 = 0;
/** event.outcome */
let c26: u32 = 0;
/** type */
let c153: u32 = 0;
/** network.direction */
let c44: u32 = 0;
/** http.request.method */
let c41: u32 = 0;
/** rule.category */
let c71: u32 = 0;
/** class */
let c171: u32 = 0;
/** sysdig.priority */
let c81: u32 = 0;
/** event.severity */
let c29: u32 = 0;
/** network.type */
let c47: u32 = 0;
/** vulnerability.id is there. */
let p94: bool = false;
/** host.name is there. */
let p39: bool = false;
/** host.hostname is there. */
let p36: bool = false;
/** file.name is there. */
let p34: bool = false;
/** file.path is there. */
let p35: bool = false;
/** event.action is there. */
let p17: bool = false;
/** process.name is there. */
let p58: bool = false;
/** container.image.name is there. */
let p9: bool = false;
/** rule.name is there. */
let p74: bool = false;
/** dns.question.name is there. */
let p15: bool = false;
/** host.os.name is there. */
let p40: bool = false;
/** rule.ruleset is there. */
let p76: bool = false;
/** cloud.provider is there. */
let p4: bool = false;
/** process.hash.sha256 is there. */
let p57: bool = false;
/** program_name is there. */
let p161: bool = false;
/** observer.product is there. */
let p48: bool = false;
let is_vulnerable: bool = false;
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
let is_denied: bool = false;
let is_source: bool = false;
let is_destination: bool = false;
let is_named_host: bool = false;
let is_ends: bool = false;
let is_is_network: bool = false;
let is_called: bool = false;
let is_is_call: bool = false;
let is_creates: bool = false;
let is_changes: bool = false;
let is_deletes: bool = false;
let is_reads: bool = false;
let is_is_workload: bool = false;
let is_is_own: bool = false;
let is_is_lifecycle: bool = false;
let is_listed: bool = false;
let is_finding: bool = false;
let is_analytic: bool = false;
let is_controlled: bool = false;
let is_network_activity: bool = false;
let is_api_activity: bool = false;
let is_account: bool = false;
let is_client: bool = false;
let is_lifecycle: bool = false;
let is_scanned: bool = false;
let is_by_host_profile: bool = false;
let is_container: bool = false;
let is_detection: bool = false;
let is_program: bool = false;
let is_api_evidence: bool = false;
let is_connection: bool = false;
let is_evidence: bool = false;
let is_host_container: bool = false;
let is_parent: bool = false;
let is_os: bool = false;
let is_cluster: bool = false;
let is_contained: bool = false;
let is_has_resources: bool = false;
let is_resource: bool = false;
let is_image: bool = false;
let is_process_evidence: bool = false;
let is_launch: bool = false;
let is_acting: bool = false;
let is_acting_process: bool = false;
let is_reflexive: bool = false;
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
let is_kernel_activity: bool = false;
let is_peripheral_activity: bool = false;
let is_compliance: bool = false;
let is_policy: bool = false;
let is_user_evidence: bool = false;
let is_account_user: bool = false;
let is_acting_user: bool = false;
let is_source_evidence: bool = false;
let is_destination_evidence: bool = false;
let is_source_port: bool = false;
let is_destination_port: bool = false;
let is_query_evidence: bool = false;
let is_dns_activity: bool = false;
let is_http_caller: bool = false;
let is_http_evidence: bool = false;
let is_url: bool = false;
let is_cloud: bool = false;
let is_vulnerability: bool = false;
let is_cve: bool = false;
let is_advisory: bool = false;

function derive(): void {
  if (chosen == 0) give(D + 1422, 7, 150);
  else give(D + 1374, 8, 150);
  c82 = code(82, D + 4272);
  c23 = code(23, D + 4288);
  c150 = code(150, D + 4312);
  c17 = code(17, D + 4328);
  c26 = code(26, D + 4472);
  c153 = 0;
  c44 = code(44, D + 4496);
  c41 = code(41, D + 4536);
  c71 = code(71, D + 4600);
  c171 = 0;
  c81 = code(81, D + 4616);
  c29 = code(29, D + 4632);
  c47 = code(47, D + 4672);
  p94 = present(94);
  p39 = present(39);
  p36 = present(36);
  p34 = present(34);
  p35 = present(35);
  p17 = present(17);
  p58 = present(58);
  p9 = present(9);
  p74 = present(74);
  p15 = present(15);
  p40 = present(40);
  p76 = present(76);
  p4 = present(4);
  p57 = present(57);
  p161 = false;
  p48 = present(48);
  if (slot(18) != 0) {
    elements(18, 178);
  }
  if (slot(80) != 0) {
    collect(80, D + 4702, 152);
  }
  is_vulnerable = (p94 || present(152));
  if (slot(31) != 0) {
    elements(31, 177);
  }
  if ((c82 == 1)) give(D + 1670, 7, 151);
  is_alert = (c23 == 1);
  is_wanted_finding = (is_alert && (c150 == 1));
  is_user = (present(92) || present(91));
  is_is_login = (has(178, D + 4708) && is_user);
  is_process = present(63);
  is_host = (p39 || p36 || present(37));
  is_is_process = (has(178, D + 4724) && is_process && is_host);
  is_is_exec = (has(177, D + 4740) || (((<u32>0xe >> c17) & 1) != 0));
  is_file = (p34 || p35);
  is_actor = (is_process || is_user);
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0x70 >> c17) & 1) != 0));
  is_is_file = (has(178, D + 4756) && is_file && is_system);
  is_denied = has(177, D + 4772);
  is_source = present(78);
  is_destination = (present(13) || present(12));
  is_named_host = (p36 || p39);
  is_ends = (is_source || is_destination || is_named_host);
  is_is_network = (has(178, D + 4788) && is_ends);
  is_called = (is_user && is_source && p17);
  is_is_call = (has(178, D + 4804) && is_called);
  is_creates = (has(177, D + 4840) || starts(17, D + 1708, 6) || starts(17, D + 3948, 6));
  is_changes = (has(177, D + 4856) || starts(17, D + 4086, 6) || starts(17, D + 4020, 6) || starts(17, D + 4177, 5) || starts(17, D + 4262, 3) || starts(17, D + 4253, 3) || starts(17, D + 4062, 6) || starts(17, D + 3996, 6) || starts(17, D + 2151, 3) || starts(17, D + 2605, 3));
  is_deletes = (has(177, D + 4872) || starts(17, D + 4038, 6) || starts(17, D + 3960, 6) || starts(17, D + 4068, 6) || starts(17, D + 4008, 6));
  is_reads = (has(177, D + 4888) || starts(17, D + 4256, 3) || starts(17, D + 4244, 3) || starts(17, D + 4056, 4) || starts(17, D + 3978, 4) || starts(17, D + 4192, 5) || starts(17, D + 3345, 8) || starts(17, D + 3289, 8));
  is_is_workload = (!is_alert && has(178, D + 4904) && (!p58 && p9));
  is_is_own = (!is_alert && has(178, D + 4920) && !has(177, D + 4968) && (!p58 && !present(53)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(178, D + 4992) && is_vulnerable)) give(D + 3780, 6, 153);
  else if ((has(178, D + 4992) && has(177, D + 5008))) give(D + 3942, 6, 153);
  else if (has(178, D + 4992)) give(D + 3936, 6, 153);
  else if ((present(151) || (has(178, D + 5024) && (c23 == 2)))) give(D + 3786, 6, 153);
  else if ((c17 == 7)) give(D + 3798, 6, 153);
  else if (is_wanted_finding) give(D + 3792, 6, 153);
  else if ((is_is_login && has(177, D + 4740))) give(D + 3816, 6, 153);
  else if ((is_is_login && has(177, D + 5040))) give(D + 3822, 6, 153);
  else if ((is_is_login && contains(17, D + 3385, 8) && contains(17, D + 4182, 5))) give(D + 3810, 6, 153);
  else if ((is_is_login && contains(17, D + 3385, 8) && has(177, D + 4856))) give(D + 3804, 6, 153);
  else if ((is_is_login && (contains(17, D + 4172, 5) || contains(17, D + 4117, 5)))) give(D + 3816, 6, 153);
  else if (is_is_login) give(D + 3828, 6, 153);
  else if ((is_is_process && is_is_exec)) give(D + 3732, 6, 153);
  else if ((is_is_process && has(177, D + 5040))) give(D + 3738, 6, 153);
  else if ((is_is_process && (((<u32>0x700 >> c17) & 1) != 0))) give(D + 3750, 6, 153);
  else if ((is_is_process && (((<u32>0x1800 >> c17) & 1) != 0))) give(D + 3726, 6, 153);
  else if ((is_is_process && has(177, D + 4856))) give(D + 3756, 6, 153);
  else if ((is_is_process && p17)) give(D + 3720, 6, 153);
  else if ((is_is_mount && (c17 == 4))) give(D + 3696, 6, 153);
  else if (is_is_mount) give(D + 3702, 6, 153);
  else if ((is_is_file && contains(17, D + 4074, 6))) give(D + 3684, 6, 153);
  else if ((is_is_file && (contains(17, D + 4157, 5) || contains(17, D + 4162, 5)))) give(D + 3690, 6, 153);
  else if ((is_is_file && has(177, D + 4872))) give(D + 3678, 6, 153);
  else if ((is_is_file && has(177, D + 4840))) give(D + 3660, 6, 153);
  else if ((is_is_file && has(177, D + 4856))) give(D + 3672, 6, 153);
  else if ((is_is_file && has(177, D + 4888) && (((<u32>0x1e000 >> c17) & 1) != 0))) give(D + 3708, 6, 153);
  else if ((is_is_file && has(177, D + 4888))) give(D + 3666, 6, 153);
  else if (is_is_file) give(D + 3714, 6, 153);
  else if ((is_is_network && (((<u32>0x60000 >> c17) & 1) != 0))) give(D + 3858, 6, 153);
  else if ((is_is_network && has(177, D + 5056) && is_denied)) give(D + 3846, 6, 153);
  else if ((is_is_network && has(177, D + 4740))) give(D + 3834, 6, 153);
  else if ((is_is_network && has(177, D + 5056) && (c26 == 1))) give(D + 3840, 6, 153);
  else if ((is_is_network && (((<u32>0x380000 >> c17) & 1) != 0))) give(D + 3834, 6, 153);
  else if ((is_is_network && has(177, D + 5056))) give(D + 3852, 6, 153);
  else if (is_is_network) give(D + 3864, 6, 153);
  else if ((is_is_call && is_creates)) give(D + 3906, 6, 153);
  else if ((is_is_call && is_changes)) give(D + 3918, 6, 153);
  else if ((is_is_call && is_deletes)) give(D + 3924, 6, 153);
  else if ((is_is_call && is_reads)) give(D + 3912, 6, 153);
  else if (is_is_call) give(D + 3930, 6, 153);
  else if (is_alert) give(D + 3792, 6, 153);
  else if ((is_is_lifecycle && has(178, D + 5072) && has(177, D + 4740))) give(D + 3882, 6, 153);
  else if ((is_is_lifecycle && has(178, D + 5072) && has(177, D + 5040))) give(D + 3888, 6, 153);
  else if ((is_is_own && has(178, D + 4724) && contains(17, D + 4086, 6))) give(D + 3894, 6, 153);
  else if (is_is_lifecycle) give(D + 3900, 6, 153);
  else if (p17) give(D + 3718, 2, 153);
  else if (true) give(D + 31, 1, 153);
  c153 = code(153, D + 5096);
  is_listed = ((c153 == 1) && !p94);
  if (slot(152) != 0 && is_listed) {
    select(152, D + 4197, 4, 179);
  }
  if (slot(152) != 0 && is_listed) {
    reject(152, D + 4197, 4, 180);
  }
  is_finding = starts(153, D + 3780, 2);
  is_analytic = (is_finding && (p74 || present(73)));
  is_controlled = ((is_alert || is_denied || has(177, D + 5408)) && !(((<u32>0x400080 >> c17) & 1) != 0));
  if (slot(153) != 0) {
    lookup(153, c153, D + 5424, 171);
  }
  c171 = code(171, D + 5628);
  if (slot(171) != 0) {
    lookup(171, c171, D + 5736, 181);
  }
  if (slot(171) != 0) {
    lookup(171, c171, D + 5804, 172);
  }
  if (slot(171) != 0) {
    lookup(171, c171, D + 5872, 182);
  }
  if (slot(171) != 0) {
    lookup(171, c171, D + 5940, 183);
  }
  if (slot(153) != 0) {
    lookup(153, c153, D + 6008, 184);
  }
  if (slot(153) != 0) {
    lookup(153, c153, D + 6212, 173);
  }
  if (slot(153) != 0) {
    lookup(153, c153, D + 6416, 185);
  }
  beginTemplate(2);
  countPart(172);
  countPart(173);
  openTemplate();
  part(D + 0, 0, 172);
  part(D + 132, 2, 173);
  endTemplate(174);
  if (slot(81) != 0) {
    lookup(81, c81, D + 6620, 186);
  }
  if (slot(29) != 0) {
    lookup(29, c29, D + 6628, 188);
  }
  if (slot(81) != 0) {
    lookup(81, c81, D + 6652, 187);
  }
  if (slot(26) != 0 && !is_finding) {
    lookup(26, c26, D + 6660, 193);
  }
  is_network_activity = (starts(153, D + 3834, 4) || starts(153, D + 3870, 4));
  is_api_activity = starts(153, D + 3906, 4);
  is_account = (starts(153, D + 3804, 4) || starts(153, D + 3816, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(153, D + 3882, 4);
  is_scanned = starts(153, D + 3936, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0xc >> <u64>c153) & 1) != 0));
  is_container = (present(7) || present(11));
  is_detection = starts(153, D + 3792, 4);
  is_program = (!is_process && !is_file && present(56));
  is_api_evidence = (is_finding && has(178, D + 6672) && p17);
  is_connection = (present(44) || present(46) || present(47) || present(45));
  is_evidence = (is_detection && (is_actor || is_file || is_program || is_source || is_destination || p15 || is_api_evidence || is_connection));
  is_host_container = (is_host && is_container && !is_evidence);
  is_parent = (is_process && present(62));
  beginTemplate(9);
  countPart(20);
  countPart(0);
  countPart(39);
  countPart(7);
  countPart(63);
  countPart(74);
  countPart(17);
  countPart(35);
  countPart(9);
  countPart(94);
  openTemplate();
  part(D + 0, 0, 20);
  part(D + 432, 1, 0);
  part(D + 432, 1, 39);
  part(D + 432, 1, 7);
  part(D + 432, 1, 63);
  part(D + 432, 1, 74);
  part(D + 432, 1, 17);
  part(D + 432, 1, 35);
  part(D + 432, 1, 9);
  part(D + 432, 1, 94);
  endTemplate(155);
  if (present(22)) take(22, 154);
  else if (present(155)) take(155, 154);
  if (p74) take(74, 156);
  else if (present(43)) take(43, 156);
  else if (p17) take(17, 156);
  else if (present(20)) take(20, 156);
  if (p40) take(40, 168);
  is_os = (is_host && p40);
  is_cluster = (is_host && present(50));
  is_contained = (is_evidence && is_container);
  if (slot(8) != 0) {
    only(8, 164);
  }
  if (slot(10) != 0) {
    only(10, 165);
  }
  beginTemplate(1);
  countPart(9);
  countPart(165);
  openTemplate();
  part(D + 0, 0, 9);
  part(D + 14, 1, 165);
  endTemplate(166);
  if (present(164)) take(164, 167);
  else if (present(166)) take(166, 167);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = present(52);
  is_image = (!is_resource && p9);
  is_process_evidence = (is_detection && is_process);
  if (slot(56) != 0) {
    basename(56, 160);
  }
  if (present(160)) take(160, 161);
  else if (p58) take(58, 161);
  p161 = present(161);
  is_launch = (c153 == 4);
  is_acting = (!is_finding && !is_launch);
  is_acting_process = (is_acting && is_process);
  is_reflexive = (((<u64>0x1e0 >> <u64>c153) & 1) != 0);
  is_file_evidence = (is_detection && is_file);
  if (slot(35) != 0) {
    basename(35, 158);
  }
  if (p34) take(34, 159);
  else if (present(158)) take(158, 159);
  else if (p35) take(35, 159);
  is_file_activity = starts(153, D + 3660, 4);
  is_connection_evidence = (is_detection && is_connection);
  if (slot(44) != 0 && is_connection_evidence) {
    lookup(44, c44, D + 6708, 226);
  }
  if (slot(44) != 0 && is_connection_evidence) {
    lookup(44, c44, D + 6732, 227);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(44) != 0 && is_connection_activity) {
    lookup(44, c44, D + 6756, 228);
  }
  if (slot(44) != 0 && is_connection_activity) {
    lookup(44, c44, D + 6780, 229);
  }
  is_listening = (c153 == 9);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c44) & 1) != 0));
  if (p36) take(36, 157);
  else if (p39) take(39, 157);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && (is_listening || (((<u32>0x6 >> c44) & 1) != 0)));
  is_authentication = starts(153, D + 3816, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p48) take(48, 169);
  else if (present(24)) take(24, 169);
  is_kernel_activity = (c153 == 10);
  is_peripheral_activity = starts(153, D + 3762, 4);
  if (is_is_workload && p9) take(9, 170);
  else if (present(169)) take(169, 170);
  is_compliance = (c153 == 11);
  if (slot(26) != 0 && is_compliance) {
    lookup(26, c26, D + 6804, 195);
  }
  if (slot(26) != 0 && is_compliance) {
    lookup(26, c26, D + 6816, 196);
  }
  if (slot(0) != 0) {
    epoch(0, 3, 190);
  }
  if (slot(30) != 0) {
    epoch(30, 3, 191);
  }
  if (slot(21) != 0) {
    epoch(21, 3, 192);
  }
  if (slot(19) != 0) {
    epoch(19, 3, 197);
  }
  if (slot(83) != 0) {
    elements(83, 198);
  }
  is_policy = (p76 || p74);
  if (slot(18) != 0 && is_finding) {
    elements(18, 199);
  }
  if (slot(84) != 0 && is_finding) {
    elements(84, 200);
  }
  if (slot(85) != 0 && is_finding) {
    elements(85, 202);
  }
  if (slot(86) != 0 && is_finding) {
    elements(86, 204);
  }
  if (slot(84) != 0 && is_controlled) {
    elements(84, 201);
  }
  if (slot(85) != 0 && is_controlled) {
    elements(85, 203);
  }
  if (slot(86) != 0 && is_controlled) {
    elements(86, 205);
  }
  if (slot(68) != 0) {
    elements(68, 206);
  }
  if (slot(69) != 0) {
    elements(69, 207);
  }
  if (slot(70) != 0) {
    elements(70, 208);
  }
  if (slot(67) != 0) {
    elements(67, 209);
  }
  if (slot(38) != 0 && is_host) {
    only(38, 211);
  }
  if (slot(10) != 0 && (is_contained && p9)) {
    elements(10, 216);
  }
  if (slot(10) != 0 && (is_host_container && p9)) {
    elements(10, 217);
  }
  if (slot(10) != 0 && (is_has_resources && is_image)) {
    elements(10, 218);
  }
  if (slot(64) != 0 && is_process_evidence) {
    epoch(64, 3, 219);
  }
  if (slot(64) != 0 && is_launch) {
    epoch(64, 3, 220);
  }
  if (slot(64) != 0 && is_acting_process) {
    epoch(64, 3, 221);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user);
  is_acting_user = (!is_finding && !is_account && is_user);
  if (slot(47) != 0 && is_connection_evidence) {
    lookup(47, c47, D + 6828, 230);
  }
  if (slot(47) != 0 && is_connection_activity) {
    lookup(47, c47, D + 6840, 231);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_query_evidence = (is_detection && p15);
  is_dns_activity = starts(153, D + 3870, 4);
  is_http_caller = (is_api_activity || is_account);
  is_http_evidence = (is_evidence && (is_source || is_user));
  is_url = present(87);
  is_cloud = p4;
  is_vulnerability = ((c153 == 1) && p94);
  is_cve = starts(94, D + 4197, 4);
  is_advisory = (p94 && !is_cve);
  if (!(hasText(187))) {
    if (slot(29) != 0) {
      lookup(29, c29, D + 6852, 189);
    }
  }
  if (!((c153 == 12) || is_finding)) {
    if (slot(26) != 0 && !is_finding) {
      lookup(26, c26, D + 6876, 194);
    }
  }
  settle(D + 6888, 11);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid end_time message raw_data start_time status_code time type_name type_uid
  run(D + 6910);
  // action
  if ((is_controlled && is_denied)) put(D + 1113, 18);
  else if ((is_controlled && is_alert)) put(D + 781, 20);
  else if (is_controlled) put(D + 961, 19);
  // action_id
  if ((is_controlled && is_denied)) put(D + 1916, 14);
  else if ((is_controlled && is_alert)) put(D + 1930, 14);
  else if (is_controlled) put(D + 1902, 14);
  // activity_name
  if (slot(17) != 0 && ends(153, D + 3718, 2) && keyword(D + 1373, 16, 17 + MOVES)) {}
  else if (slot(173) != 0 && keyword(D + 1373, 16, 173)) {}
  // disposition
  if ((is_controlled && is_denied)) put(D + 562, 24);
  else if ((is_controlled && is_alert)) put(D + 438, 25);
  else if (is_controlled) put(D + 538, 24);
  // disposition_id
  if ((is_controlled && is_denied)) put(D + 1018, 19);
  else if ((is_controlled && is_alert)) put(D + 841, 20);
  else if (is_controlled) put(D + 999, 19);
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 1453, 16);
  // launch_type
  if ((is_launch && (((<u32>0xe >> c17) & 1) != 0))) put(D + 676, 21);
  // launch_type_id
  if ((is_launch && (((<u32>0xe >> c17) & 1) != 0))) put(D + 1037, 19);
  // severity
  if (slot(187) != 0 && keyword(D + 697, 11, 187)) {}
  else if (slot(189) != 0 && keyword(D + 697, 11, 189)) {}
  else put(D + 697, 21);
  // severity_id
  if (slot(186) != 0 && long(D + 1549, 14, 186)) {}
  else if (slot(188) != 0 && long(D + 1549, 14, 188)) {}
  else put(D + 1549, 16);
  // status
  if ((c153 == 12)) put(D + 861, 20);
  else if (is_finding) put(D + 1812, 15);
  else if (slot(194) != 0 && keyword(D + 861, 9, 194)) {}
  // status_id
  if ((c153 == 12)) put(D + 2070, 14);
  else if (is_finding) put(D + 2042, 14);
  else if (slot(193) != 0 && long(D + 2042, 12, 193)) {}
  if ((load<u64>(filled, 24) & 0x2a00) != 0) {
    open(D + 2628, 11); // attacks
    if (slot(201) != 0 && wrapped(D + 1356, 17, 201, D + 226, 2)) moved(84);
    if (slot(203) != 0 && wrapped(D + 941, 20, 203, D + 226, 2)) moved(85);
    if (slot(205) != 0 && wrapped(D + 586, 24, 205, D + 226, 2)) moved(86);
    closeArray();
  }
  open(D + 2235, 13); // evidences
  open(D + 8, 1);
  if ((load<u64>(filled, 8) & 0x1e000000) != 0) {
    open(D + 3049, 9); // evidences.0.actor
    if ((load<u64>(filled, 8) & 0x1e000000) != 0) {
      open(D + 3273, 8); // evidences.0.actor.user
      // evidences[0].actor.user.name
      if (slot(92) != 0 && is_user_evidence && keyword(D + 3436, 7, 92 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(91) != 0 && is_user_evidence && keyword(D + 604, 6, 91 + MOVES)) {}
      if (slot(90) != 0 || slot(89) != 0) {
        open(D + 2899, 10); // evidences.0.actor.user.groups
        open(D + 8, 1);
        // evidences[0].actor.user.groups[0].name
        if (slot(90) != 0 && is_user_evidence && keyword(D + 3436, 7, 90 + MOVES)) {}
        // evidences[0].actor.user.groups[0].uid
        if (slot(89) != 0 && is_user_evidence && keyword(D + 604, 6, 89 + MOVES)) {}
        close();
        closeArray();
      }
      close();
    }
    close();
  }
  if (slot(17) != 0 || slot(6) != 0) {
    open(D + 3401, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(17) != 0 && (is_detection && is_api_evidence) && keyword(D + 2461, 12, 17 + MOVES)) {}
    if (slot(6) != 0) {
      open(D + 2826, 11); // evidences.0.api.service
      // evidences[0].api.service.name
      if (slot(6) != 0 && (is_detection && is_api_evidence) && keyword(D + 3436, 7, 6 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 24) & 0x4c00000000) != 0 || slot(46) != 0 || slot(45) != 0 || is_connection_evidence) {
    open(D + 980, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(230) != 0 && long(D + 1149, 18, 230)) {}
    // evidences[0].connection_info.direction
    if (slot(227) != 0 && keyword(D + 632, 12, 227)) {}
    else if (is_connection_evidence) put(D + 632, 22);
    // evidences[0].connection_info.direction_id
    if (slot(226) != 0 && long(D + 1220, 15, 226)) {}
    else if (is_connection_evidence) put(D + 1220, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(46) != 0 && is_connection_evidence && keyword(D + 1533, 16, 46 + MOVES)) {}
    // evidences[0].connection_info.protocol_num
    if (slot(45) != 0 && is_connection_evidence && long(D + 1782, 15, 45 + MOVES)) {}
    close();
  }
  if (slot(216) != 0 || (load<u64>(filled, 0) & 0x40000000000a80) != 0 || slot(167) != 0) {
    open(D + 2222, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(11) != 0 && is_contained && keyword(D + 3436, 7, 11 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(54) != 0 && is_contained && keyword(D + 1485, 15, 54 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(7) != 0 && is_contained && keyword(D + 604, 6, 7 + MOVES)) {}
    if (slot(216) != 0 || slot(9) != 0 || slot(167) != 0) {
      open(D + 3085, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(216) != 0 && list(D + 2929, 10, 216)) moved(10);
      // evidences[0].container.image.name
      if (slot(9) != 0 && (is_contained && p9) && keyword(D + 3436, 7, 9 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(167) != 0 && (is_contained && p9) && keyword(D + 604, 6, 167)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x7000) != 0) {
    open(D + 1405, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.hostname
    if (slot(12) != 0 && is_destination_evidence && keyword(D + 2694, 11, 12 + MOVES)) {}
    // evidences[0].dst_endpoint.ip
    if (slot(13) != 0 && is_destination_evidence && ip(D + 4097, 5, 13 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(14) != 0 && is_destination_evidence && long(D + 3450, 7, 14 + MOVES)) {}
    close();
  }
  open(D + 3201, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(33) != 0 && is_file_evidence && keyword(D + 3630, 6, 33 + MOVES)) {}
  // evidences[0].file.name
  if (slot(160) != 0 && (is_detection && is_program) && keyword(D + 3436, 7, 160)) {}
  else if (slot(34) != 0 && is_file_evidence && keyword(D + 3436, 7, 34 + MOVES)) {}
  else if (slot(159) != 0 && is_file_evidence && keyword(D + 3436, 7, 159)) {}
  // evidences[0].file.parent_folder
  if (slot(32) != 0 && is_file_evidence && keyword(D + 1517, 16, 32 + MOVES)) {}
  // evidences[0].file.path
  if (slot(56) != 0 && (is_detection && is_program) && keyword(D + 3443, 7, 56 + MOVES)) {}
  else if (slot(35) != 0 && is_file_evidence && keyword(D + 3443, 7, 35 + MOVES)) {}
  // evidences[0].file.type
  if ((is_detection && is_program)) put(D + 463, 25);
  else if (is_file_evidence) put(D + 1254, 17);
  // evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 350, 12);
  else if (is_file_evidence) put(D + 2545, 12);
  open(D + 2909, 10); // evidences.0.file.hashes
  open(D + 8, 1);
  // evidences[0].file.hashes[0].algorithm
  if ((is_detection && is_program && p57)) put(D + 610, 22);
  // evidences[0].file.hashes[0].algorithm_id
  if ((is_detection && is_program && p57)) put(D + 1203, 17);
  // evidences[0].file.hashes[0].value
  if (slot(57) != 0 && (is_detection && is_program && p57) && keyword(D + 262, 8, 57 + MOVES)) {}
  close();
  closeArray();
  close();
  if (slot(41) != 0 || (load<u64>(filled, 8) & 0x21800000) != 0) {
    open(D + 1437, 16); // evidences.0.http_request
    // evidences[0].http_request.http_method
    if (slot(41) != 0 && (is_http_evidence && (((<u32>0x3fe >> c41) & 1) != 0)) && keyword(D + 1986, 14, 41 + MOVES)) {}
    // evidences[0].http_request.user_agent
    if (slot(93) != 0 && is_http_evidence && keyword(D + 2098, 13, 93 + MOVES)) {}
    if (slot(87) != 0 || slot(88) != 0) {
      open(D + 3471, 7); // evidences.0.http_request.url
      // evidences[0].http_request.url.path
      if (slot(87) != 0 && is_http_evidence && keyword(D + 3443, 7, 87 + MOVES)) {}
      // evidences[0].http_request.url.query_string
      if (slot(88) != 0 && (is_http_evidence && is_url) && keyword(D + 1797, 15, 88 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(42) != 0) {
    open(D + 1237, 17); // evidences.0.http_response
    // evidences[0].http_response.code
    if (slot(42) != 0 && is_http_evidence && long(D + 3415, 7, 42 + MOVES)) {}
    close();
  }
  open(D + 2749, 11); // evidences.0.process
  // evidences[0].process.created_time
  if (slot(219) != 0 && long(D + 1707, 15, 219)) {}
  // evidences[0].process.cmd_line
  if (slot(55) != 0 && is_process_evidence && keyword(D + 2661, 11, 55 + MOVES)) {}
  // evidences[0].process.name
  if (slot(58) != 0 && is_process_evidence && keyword(D + 3436, 7, 58 + MOVES)) {}
  // evidences[0].process.namespace_pid
  if (slot(65) != 0 && is_process_evidence && long(D + 1469, 16, 65 + MOVES)) {}
  // evidences[0].process.path
  if (slot(56) != 0 && is_process_evidence && keyword(D + 3443, 7, 56 + MOVES)) {}
  // evidences[0].process.pid
  if (slot(63) != 0 && is_process_evidence && long(D + 3648, 6, 63 + MOVES)) {}
  // evidences[0].process.working_directory
  if (slot(66) != 0 && is_process_evidence && keyword(D + 881, 20, 66 + MOVES)) {}
  open(D + 3201, 8); // evidences.0.process.file
  // evidences[0].process.file.name
  if (slot(161) != 0 && (is_process_evidence && (p57 && p161)) && keyword(D + 3436, 7, 161)) {}
  // evidences[0].process.file.type
  if ((is_process_evidence && (p57 && p161))) put(D + 654, 22);
  // evidences[0].process.file.type_id
  if ((is_process_evidence && (p57 && p161))) put(D + 311, 12);
  open(D + 2909, 10); // evidences.0.process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.file.hashes[0].algorithm
  if ((is_process_evidence && (p57 && p161))) put(D + 610, 22);
  // evidences[0].process.file.hashes[0].algorithm_id
  if ((is_process_evidence && (p57 && p161))) put(D + 1203, 17);
  // evidences[0].process.file.hashes[0].value
  if (slot(57) != 0 && (is_process_evidence && (p57 && p161)) && keyword(D + 262, 8, 57 + MOVES)) {}
  close();
  closeArray();
  close();
  if ((load<u64>(filled, 0) & 0x7800000000000000) != 0) {
    open(D + 1131, 18); // evidences.0.process.parent_process
    // evidences[0].process.parent_process.cmd_line
    if (slot(59) != 0 && (is_process_evidence && is_parent) && keyword(D + 2661, 11, 59 + MOVES)) {}
    // evidences[0].process.parent_process.name
    if (slot(61) != 0 && (is_process_evidence && is_parent) && keyword(D + 3436, 7, 61 + MOVES)) {}
    // evidences[0].process.parent_process.path
    if (slot(60) != 0 && (is_process_evidence && is_parent) && keyword(D + 3443, 7, 60 + MOVES)) {}
    // evidences[0].process.parent_process.pid
    if (slot(62) != 0 && (is_process_evidence && is_parent) && long(D + 3648, 6, 62 + MOVES)) {}
    close();
  }
  close();
  if (slot(15) != 0) {
    open(D + 3103, 9); // evidences.0.query
    // evidences[0].query.hostname
    if (slot(15) != 0 && is_query_evidence && keyword(D + 2694, 11, 15 + MOVES)) {}
    close();
  }
  if (slot(78) != 0 || slot(79) != 0) {
    open(D + 1565, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.ip
    if (slot(78) != 0 && is_source_evidence && ip(D + 4097, 5, 78 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(79) != 0 && is_source_evidence && long(D + 3450, 7, 79 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x3c000) != 0) {
    open(D + 1767, 15); // observables
    if (slot(206) != 0 && wrapped(D + 310, 39, 206, D + 33, 1)) moved(68);
    if (slot(207) != 0 && wrapped(D + 229, 41, 207, D + 33, 1)) moved(69);
    if (slot(208) != 0 && wrapped(D + 270, 40, 208, D + 33, 1)) moved(70);
    if (slot(209) != 0 && wrapped(D + 349, 35, 209, D + 33, 1)) moved(67);
    closeArray();
  }
  open(D + 2261, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(218) != 0 && list(D + 2929, 10, 218)) moved(10);
  // resources[0].name
  if (slot(9) != 0 && (is_has_resources && is_image) && keyword(D + 3436, 7, 9 + MOVES)) {}
  else if (slot(52) != 0 && (is_has_resources && is_resource) && keyword(D + 3436, 7, 52 + MOVES)) {}
  // resources[0].namespace
  if (slot(51) != 0 && (is_has_resources && is_resource) && keyword(D + 2437, 12, 51 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_image)) put(D + 488, 25);
  else if (slot(53) != 0 && (is_has_resources && is_resource) && keyword(D + 96, 7, 53 + MOVES)) {}
  // resources[0].uid
  if (slot(167) != 0 && (is_has_resources && is_image) && keyword(D + 604, 6, 167)) {}
  close();
  closeArray();
  if (slot(179) != 0 || slot(180) != 0 || (load<u64>(filled, 8) & 0x1c0000000) != 0) {
    open(D + 1056, 19); // vulnerabilities
    open(D + 8, 1);
    // vulnerabilities[0].severity
    if (slot(96) != 0 && is_vulnerability && keyword(D + 697, 11, 96 + MOVES)) {}
    // vulnerabilities[0].vendor_name
    if (slot(95) != 0 && is_vulnerability && keyword(D + 515, 14, 95 + MOVES)) {}
    if (slot(94) != 0) {
      open(D + 1095, 12); // vulnerabilities.0.advisory
      // vulnerabilities[0].advisory.uid
      if (slot(94) != 0 && (is_vulnerability && is_advisory) && keyword(D + 604, 6, 94 + MOVES)) {}
      close();
    }
    if (slot(94) != 0) {
      open(D + 2183, 7); // vulnerabilities.0.cve
      // vulnerabilities[0].cve.uid
      if (slot(94) != 0 && (is_vulnerability && is_cve) && keyword(D + 604, 6, 94 + MOVES)) {}
      close();
    }
    close();
    if (slot(179) != 0) wrapped(D + 2182, 14, 179, D + 513, 25);
    if (slot(180) != 0) wrapped(D + 1094, 19, 180, D + 513, 25);
    closeArray();
  }
  open(D + 3049, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 801, 20);
  open(D + 2749, 11); // actor.process
  // actor.process.created_time
  if (slot(221) != 0 && long(D + 1707, 15, 221)) {}
  // actor.process.cmd_line
  if (slot(55) != 0 && is_acting_process && keyword(D + 2661, 11, 55 + MOVES)) {}
  else if (slot(59) != 0 && (is_launch && is_parent) && keyword(D + 2661, 11, 59 + MOVES)) {}
  // actor.process.name
  if (slot(58) != 0 && (is_launch && !is_parent) && keyword(D + 3436, 7, 58 + MOVES)) {}
  else if (slot(58) != 0 && is_acting_process && keyword(D + 3436, 7, 58 + MOVES)) {}
  else if (slot(61) != 0 && (is_launch && is_parent) && keyword(D + 3436, 7, 61 + MOVES)) {}
  // actor.process.namespace_pid
  if (slot(65) != 0 && is_acting_process && long(D + 1469, 16, 65 + MOVES)) {}
  // actor.process.path
  if (slot(56) != 0 && is_acting_process && keyword(D + 3443, 7, 56 + MOVES)) {}
  else if (slot(60) != 0 && (is_launch && is_parent) && keyword(D + 3443, 7, 60 + MOVES)) {}
  // actor.process.pid
  if (slot(63) != 0 && (is_launch && !is_parent) && long(D + 3648, 6, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_acting_process && long(D + 3648, 6, 63 + MOVES)) {}
  else if (slot(62) != 0 && (is_launch && is_parent) && long(D + 3648, 6, 62 + MOVES)) {}
  // actor.process.working_directory
  if (slot(66) != 0 && is_acting_process && keyword(D + 881, 20, 66 + MOVES)) {}
  open(D + 3201, 8); // actor.process.file
  // actor.process.file.name
  if (slot(161) != 0 && (is_acting_process && (p57 && p161)) && keyword(D + 3436, 7, 161)) {}
  // actor.process.file.type
  if ((is_acting_process && (p57 && p161))) put(D + 654, 22);
  // actor.process.file.type_id
  if ((is_acting_process && (p57 && p161))) put(D + 311, 12);
  open(D + 2909, 10); // actor.process.file.hashes
  open(D + 8, 1);
  // actor.process.file.hashes[0].algorithm
  if ((is_acting_process && (p57 && p161))) put(D + 610, 22);
  // actor.process.file.hashes[0].algorithm_id
  if ((is_acting_process && (p57 && p161))) put(D + 1203, 17);
  // actor.process.file.hashes[0].value
  if (slot(57) != 0 && (is_acting_process && (p57 && p161)) && keyword(D + 262, 8, 57 + MOVES)) {}
  close();
  closeArray();
  close();
  if ((load<u64>(filled, 0) & 0x7800000000000000) != 0) {
    open(D + 1131, 18); // actor.process.parent_process
    // actor.process.parent_process.cmd_line
    if (slot(59) != 0 && (is_acting_process && is_parent) && keyword(D + 2661, 11, 59 + MOVES)) {}
    // actor.process.parent_process.name
    if (slot(61) != 0 && (is_acting_process && is_parent) && keyword(D + 3436, 7, 61 + MOVES)) {}
    // actor.process.parent_process.path
    if (slot(60) != 0 && (is_acting_process && is_parent) && keyword(D + 3443, 7, 60 + MOVES)) {}
    // actor.process.parent_process.pid
    if (slot(62) != 0 && (is_acting_process && is_parent) && long(D + 3648, 6, 62 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 8) & 0x1e000000) != 0) {
    open(D + 3273, 8); // actor.user
    // actor.user.name
    if (slot(92) != 0 && is_acting_user && keyword(D + 3436, 7, 92 + MOVES)) {}
    // actor.user.uid
    if (slot(91) != 0 && is_acting_user && keyword(D + 604, 6, 91 + MOVES)) {}
    if (slot(90) != 0 || slot(89) != 0) {
      open(D + 2899, 10); // actor.user.groups
      open(D + 8, 1);
      // actor.user.groups[0].name
      if (slot(90) != 0 && is_acting_user && keyword(D + 3436, 7, 90 + MOVES)) {}
      // actor.user.groups[0].uid
      if (slot(89) != 0 && is_acting_user && keyword(D + 604, 6, 89 + MOVES)) {}
      close();
      closeArray();
    }
    close();
  }
  close();
  if (slot(17) != 0 || slot(6) != 0) {
    open(D + 3401, 7); // api
    // api.operation
    if (slot(17) != 0 && is_api_activity && keyword(D + 2461, 12, 17 + MOVES)) {}
    if (slot(6) != 0) {
      open(D + 2826, 11); // api.service
      // api.service.name
      if (slot(6) != 0 && is_api_activity && keyword(D + 3436, 7, 6 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(170) != 0 || slot(49) != 0) {
    open(D + 3408, 7); // app
    // app.name
    if (slot(170) != 0 && is_lifecycle && keyword(D + 3436, 7, 170)) {}
    // app.vendor_name
    if (slot(49) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 515, 14, 49 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x36) != 0) {
    open(D + 3058, 9); // cloud
    // cloud.provider
    if (slot(4) != 0 && keyword(D + 2771, 11, 4 + MOVES)) {}
    // cloud.region
    if (slot(5) != 0 && is_cloud && keyword(D + 3112, 9, 5 + MOVES)) {}
    // cloud.zone
    if (slot(2) != 0 && is_cloud && keyword(D + 3485, 7, 2 + MOVES)) {}
    if (slot(1) != 0) {
      open(D + 2617, 11); // cloud.account
      // cloud.account.uid
      if (slot(1) != 0 && is_cloud && keyword(D + 604, 6, 1 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(156) != 0 || slot(76) != 0 || slot(196) != 0 || slot(195) != 0 || is_compliance) {
    open(D + 1958, 14); // compliance
    // compliance.control
    if (slot(156) != 0 && is_compliance && keyword(D + 2859, 10, 156)) {}
    // compliance.standards
    if (slot(76) != 0 && is_compliance) list(D + 2274, 13, 76 + MOVES);
    // compliance.status
    if (slot(196) != 0 && keyword(D + 861, 9, 196)) {}
    else if (is_compliance) put(D + 1581, 16);
    // compliance.status_id
    if (slot(195) != 0 && long(D + 2042, 12, 195)) {}
    else if (is_compliance) put(D + 2056, 14);
    close();
  }
  if ((load<u64>(filled, 24) & 0xb000000000) != 0 || slot(46) != 0 || slot(45) != 0 || is_connection_activity) {
    open(D + 980, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(231) != 0 && long(D + 1149, 18, 231)) {}
    // connection_info.direction
    if (slot(229) != 0 && keyword(D + 632, 12, 229)) {}
    else if (is_connection_activity) put(D + 632, 22);
    // connection_info.direction_id
    if (slot(228) != 0 && long(D + 1220, 15, 228)) {}
    else if (is_connection_activity) put(D + 1220, 17);
    // connection_info.protocol_name
    if (slot(46) != 0 && is_connection_activity && keyword(D + 1533, 16, 46 + MOVES)) {}
    // connection_info.protocol_num
    if (slot(45) != 0 && is_connection_activity && long(D + 1782, 15, 45 + MOVES)) {}
    close();
  }
  if (slot(217) != 0 || slot(211) != 0 || (load<u64>(filled, 0) & 0x4400b000000a88) != 0 || slot(167) != 0 || slot(168) != 0 || is_cluster || is_os || is_host) {
    open(D + 2889, 10); // device
    // device.mac
    if (slot(211) != 0 && keyword(D + 3636, 6, 211)) {}
    // device.hostname
    if (slot(36) != 0 && is_host && keyword(D + 2694, 11, 36 + MOVES)) {}
    // device.instance_uid
    if (slot(3) != 0 && is_host && keyword(D + 1737, 15, 3 + MOVES)) {}
    // device.name
    if (slot(39) != 0 && is_host && keyword(D + 3436, 7, 39 + MOVES)) {}
    // device.type
    if (is_host) put(D + 1613, 16);
    // device.type_id
    if (is_host) put(D + 311, 12);
    // device.uid
    if (slot(37) != 0 && is_host && keyword(D + 604, 6, 37 + MOVES)) {}
    if (slot(50) != 0 || is_cluster) {
      open(D + 2899, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(50) != 0 && is_cluster && keyword(D + 3436, 7, 50 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 1271, 17);
      close();
      closeArray();
    }
    if (slot(217) != 0 || (load<u64>(filled, 0) & 0x40000000000a80) != 0 || slot(167) != 0) {
      open(D + 2222, 13); // device.container
      // device.container.name
      if (slot(11) != 0 && is_host_container && keyword(D + 3436, 7, 11 + MOVES)) {}
      // device.container.orchestrator
      if (slot(54) != 0 && is_host_container && keyword(D + 1485, 15, 54 + MOVES)) {}
      // device.container.uid
      if (slot(7) != 0 && is_host_container && keyword(D + 604, 6, 7 + MOVES)) {}
      if (slot(217) != 0 || slot(9) != 0 || slot(167) != 0) {
        open(D + 3085, 9); // device.container.image
        // device.container.image.labels
        if (slot(217) != 0 && list(D + 2929, 10, 217)) moved(10);
        // device.container.image.name
        if (slot(9) != 0 && (is_host_container && p9) && keyword(D + 3436, 7, 9 + MOVES)) {}
        // device.container.image.uid
        if (slot(167) != 0 && (is_host_container && p9) && keyword(D + 604, 6, 167)) {}
        close();
      }
      close();
    }
    if (slot(168) != 0 || is_os) {
      open(D + 3642, 6); // device.os
      // device.os.name
      if (slot(168) != 0 && is_host && keyword(D + 3436, 7, 168)) {}
      // device.os.type
      if (is_os) put(D + 1254, 17);
      // device.os.type_id
      if (is_os) put(D + 2545, 12);
      close();
    }
    close();
  }
  if (slot(157) != 0 || (load<u64>(filled, 0) & 0x7000) != 0) {
    open(D + 1405, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(157) != 0 && is_local_destination && keyword(D + 2694, 11, 157)) {}
    else if (slot(12) != 0 && is_server_end && keyword(D + 2694, 11, 12 + MOVES)) {}
    // dst_endpoint.ip
    if (slot(13) != 0 && is_server_end && ip(D + 4097, 5, 13 + MOVES)) {}
    // dst_endpoint.port
    if (slot(14) != 0 && is_destination_port && long(D + 3450, 7, 14 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0xf00000000) != 0 || slot(159) != 0 || is_file_activity) {
    open(D + 3201, 8); // file
    // file.ext
    if (slot(33) != 0 && is_file_activity && keyword(D + 3630, 6, 33 + MOVES)) {}
    // file.name
    if (slot(34) != 0 && is_file_activity && keyword(D + 3436, 7, 34 + MOVES)) {}
    else if (slot(159) != 0 && is_file_activity && keyword(D + 3436, 7, 159)) {}
    // file.parent_folder
    if (slot(32) != 0 && is_file_activity && keyword(D + 1517, 16, 32 + MOVES)) {}
    // file.path
    if (slot(35) != 0 && is_file_activity && keyword(D + 3443, 7, 35 + MOVES)) {}
    // file.type
    if (is_file_activity) put(D + 1254, 17);
    // file.type_id
    if (is_file_activity) put(D + 2545, 12);
    close();
  }
  open(D + 1421, 16); // finding_info
  // finding_info.desc
  if (slot(72) != 0 && is_finding && keyword(D + 3422, 7, 72 + MOVES)) {}
  // finding_info.src_url
  if (slot(28) != 0 && is_finding && keyword(D + 2989, 10, 28 + MOVES)) {}
  else if (slot(75) != 0 && (is_finding && !present(28)) && keyword(D + 2989, 10, 75 + MOVES)) {}
  // finding_info.title
  if (slot(156) != 0 && is_finding && keyword(D + 3265, 8, 156)) {}
  // finding_info.types
  if (slot(199) != 0 && list(D + 3130, 9, 199)) moved(18);
  // finding_info.uid
  if (slot(154) != 0 && is_finding && keyword(D + 604, 6, 154)) {}
  if ((load<u64>(filled, 24) & 0x1500) != 0) {
    open(D + 2628, 11); // finding_info.attacks
    if (slot(200) != 0 && wrapped(D + 1356, 17, 200, D + 226, 2)) moved(84);
    if (slot(202) != 0 && wrapped(D + 941, 20, 202, D + 226, 2)) moved(85);
    if (slot(204) != 0 && wrapped(D + 586, 24, 204, D + 226, 2)) moved(86);
    closeArray();
  }
  open(D + 2365, 12); // finding_info.analytic
  // finding_info.analytic.category
  if (slot(71) != 0 && is_analytic && keyword(D + 2639, 11, 71 + MOVES)) {}
  // finding_info.analytic.name
  if (slot(74) != 0 && is_analytic && keyword(D + 3436, 7, 74 + MOVES)) {}
  // finding_info.analytic.type
  if ((is_analytic && (c71 == 1))) put(D + 412, 26);
  else if (is_analytic) put(D + 2084, 14);
  // finding_info.analytic.type_id
  if ((is_analytic && (c71 == 1))) put(D + 271, 12);
  else if (is_analytic) put(D + 311, 12);
  // finding_info.analytic.uid
  if (slot(73) != 0 && is_analytic && keyword(D + 604, 6, 73 + MOVES)) {}
  // finding_info.analytic.version
  if (slot(77) != 0 && is_analytic && keyword(D + 16, 10, 77 + MOVES)) {}
  close();
  close();
  if (slot(41) != 0 || (load<u64>(filled, 8) & 0x21800000) != 0) {
    open(D + 1437, 16); // http_request
    // http_request.http_method
    if (slot(41) != 0 && (is_http_caller && (((<u32>0x3fe >> c41) & 1) != 0)) && keyword(D + 1986, 14, 41 + MOVES)) {}
    // http_request.user_agent
    if (slot(93) != 0 && is_http_caller && keyword(D + 2098, 13, 93 + MOVES)) {}
    if (slot(87) != 0 || slot(88) != 0) {
      open(D + 3471, 7); // http_request.url
      // http_request.url.path
      if (slot(87) != 0 && is_http_caller && keyword(D + 3443, 7, 87 + MOVES)) {}
      // http_request.url.query_string
      if (slot(88) != 0 && (is_http_caller && is_url) && keyword(D + 1797, 15, 88 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(42) != 0) {
    open(D + 1237, 17); // http_response
    // http_response.code
    if (slot(42) != 0 && is_http_caller && long(D + 3415, 7, 42 + MOVES)) {}
    close();
  }
  if (slot(17) != 0 || is_kernel_activity) {
    open(D + 2919, 10); // kernel
    // kernel.name
    if (slot(17) != 0 && is_kernel_activity && keyword(D + 3436, 7, 17 + MOVES)) {}
    // kernel.type
    if (is_kernel_activity) put(D + 718, 21);
    // kernel.type_id
    if (is_kernel_activity) put(D + 230, 12);
    close();
  }
  open(D + 2425, 12); // metadata
  // log_name log_provider logged_time original_time source uid
  run(D + 6996);
  // metadata.labels
  if (slot(198) != 0 && list(D + 2929, 10, 198)) moved(83);
  // metadata.profiles
  openList(D + 2473, 12, false);
  if (is_controlled) item(D + 1661, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 2695, 4);
  if ((is_host_container || (is_process && present(65)))) item(D + 496, 9);
  if (p4) item(D + 3059, 5);
  closeList();
  // metadata.version
  put(D + 1167, 18);
  if ((load<u64>(filled, 0) & 0x3000001000000) != 0) {
    open(D + 2760, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(49) != 0 && keyword(D + 515, 14, 49 + MOVES)) {}
    // metadata.product.name
    if (slot(24) != 0 && !p48 && keyword(D + 3436, 7, 24 + MOVES)) {}
    else if (slot(48) != 0 && keyword(D + 3436, 7, 48 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 8) & 0x3700) != 0) {
    open(D + 2959, 10); // policy
    // policy.desc
    if (slot(72) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 3422, 7, 72 + MOVES)) {}
    // policy.name
    if (slot(76) != 0 && is_controlled && keyword(D + 3436, 7, 76 + MOVES)) {}
    else if (slot(74) != 0 && (is_controlled && !p76) && keyword(D + 3436, 7, 74 + MOVES)) {}
    // policy.uid
    if (slot(73) != 0 && (is_controlled && p76) && keyword(D + 604, 6, 73 + MOVES)) {}
    else if (slot(73) != 0 && (is_controlled && !is_finding && (p74 && !p76)) && keyword(D + 604, 6, 73 + MOVES)) {}
    // policy.version
    if (slot(77) != 0 && (is_controlled && p76) && keyword(D + 16, 10, 77 + MOVES)) {}
    else if (slot(77) != 0 && (is_controlled && !is_finding && (p74 && !p76)) && keyword(D + 16, 10, 77 + MOVES)) {}
    close();
  }
  open(D + 2749, 11); // process
  // process.created_time
  if (slot(220) != 0 && long(D + 1707, 15, 220)) {}
  // process.cmd_line
  if (slot(55) != 0 && is_launch && keyword(D + 2661, 11, 55 + MOVES)) {}
  // process.name
  if (slot(58) != 0 && is_reflexive && keyword(D + 3436, 7, 58 + MOVES)) {}
  else if (slot(58) != 0 && is_launch && keyword(D + 3436, 7, 58 + MOVES)) {}
  // process.namespace_pid
  if (slot(65) != 0 && is_launch && long(D + 1469, 16, 65 + MOVES)) {}
  // process.path
  if (slot(56) != 0 && is_reflexive && keyword(D + 3443, 7, 56 + MOVES)) {}
  else if (slot(56) != 0 && is_launch && keyword(D + 3443, 7, 56 + MOVES)) {}
  // process.pid
  if (slot(63) != 0 && is_reflexive && long(D + 3648, 6, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_launch && long(D + 3648, 6, 63 + MOVES)) {}
  // process.working_directory
  if (slot(66) != 0 && is_launch && keyword(D + 881, 20, 66 + MOVES)) {}
  open(D + 3201, 8); // process.file
  // process.file.name
  if (slot(161) != 0 && (is_launch && (p57 && p161)) && keyword(D + 3436, 7, 161)) {}
  // process.file.type
  if ((is_launch && (p57 && p161))) put(D + 654, 22);
  // process.file.type_id
  if ((is_launch && (p57 && p161))) put(D + 311, 12);
  open(D + 2909, 10); // process.file.hashes
  open(D + 8, 1);
  // process.file.hashes[0].algorithm
  if ((is_launch && (p57 && p161))) put(D + 610, 22);
  // process.file.hashes[0].algorithm_id
  if ((is_launch && (p57 && p161))) put(D + 1203, 17);
  // process.file.hashes[0].value
  if (slot(57) != 0 && (is_launch && (p57 && p161)) && keyword(D + 262, 8, 57 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(15) != 0) {
    open(D + 3103, 9); // query
    // query.hostname
    if (slot(15) != 0 && is_dns_activity && keyword(D + 2694, 11, 15 + MOVES)) {}
    close();
  }
  if (slot(156) != 0 || is_scanned) {
    open(D + 3249, 8); // scan
    // scan.name
    if (slot(156) != 0 && is_scanned && keyword(D + 3436, 7, 156)) {}
    // scan.type
    if (is_scanned) put(D + 1254, 17);
    // scan.type_id
    if (is_scanned) put(D + 2545, 12);
    close();
  }
  if (slot(6) != 0 || slot(169) != 0) {
    open(D + 2826, 11); // service
    // service.name
    if (slot(6) != 0 && is_authentication && keyword(D + 3436, 7, 6 + MOVES)) {}
    else if (slot(169) != 0 && is_authentication && keyword(D + 3436, 7, 169)) {}
    close();
  }
  if (slot(157) != 0 || slot(78) != 0 || slot(79) != 0) {
    open(D + 1565, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(157) != 0 && is_local_source && keyword(D + 2694, 11, 157)) {}
    // src_endpoint.ip
    if (slot(78) != 0 && is_client_end && ip(D + 4097, 5, 78 + MOVES)) {}
    // src_endpoint.port
    if (slot(79) != 0 && is_source_port && long(D + 3450, 7, 79 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x1e000000) != 0) {
    open(D + 3273, 8); // user
    // user.name
    if (slot(92) != 0 && is_account_user && keyword(D + 3436, 7, 92 + MOVES)) {}
    // user.uid
    if (slot(91) != 0 && is_account_user && keyword(D + 604, 6, 91 + MOVES)) {}
    if (slot(90) != 0 || slot(89) != 0) {
      open(D + 2899, 10); // user.groups
      open(D + 8, 1);
      // user.groups[0].name
      if (slot(90) != 0 && is_account_user && keyword(D + 3436, 7, 90 + MOVES)) {}
      // user.groups[0].uid
      if (slot(89) != 0 && is_account_user && keyword(D + 604, 6, 89 + MOVES)) {}
      close();
      closeArray();
    }
    close();
  }
  open(D + 2569, 12); // unmapped
  open(D + 3058, 9); // unmapped.cloud
  open(D + 2617, 11); // unmapped.cloud.account
  // id
  run(D + 7054);
  writeUnknown(2);
  close();
  open(D + 2413, 12); // unmapped.cloud.instance
  // id
  run(D + 7068);
  writeUnknown(3);
  close();
  open(D + 2826, 11); // unmapped.cloud.service
  // name
  run(D + 7082);
  writeUnknown(4);
  close();
  // availability_zone provider region
  run(D + 7096);
  writeUnknown(1);
  close();
  open(D + 2222, 13); // unmapped.container
  open(D + 3085, 9); // unmapped.container.image
  open(D + 3209, 8); // unmapped.container.image.hash
  // all
  run(D + 7118);
  writeUnknown(7);
  close();
  // name tag
  run(D + 7132);
  writeUnknown(6);
  close();
  // id name
  run(D + 7150);
  writeUnknown(5);
  close();
  open(D + 1722, 15); // unmapped.destination
  // domain ip port
  run(D + 7168);
  writeUnknown(8);
  close();
  open(D + 3429, 7); // unmapped.dns
  open(D + 2485, 12); // unmapped.dns.question
  // name
  run(D + 7190);
  writeUnknown(10);
  close();
  writeUnknown(9);
  close();
  open(D + 87, 9); // unmapped.error
  // code
  run(D + 7204);
  writeUnknown(11);
  close();
  open(D + 35, 9); // unmapped.event
  // action category created dataset end id kind module original outcome provider reference severity start type
  run(D + 7218);
  writeUnknown(12);
  close();
  open(D + 3201, 8); // unmapped.file
  // directory extension name path
  run(D + 7288);
  writeUnknown(13);
  close();
  open(D + 3217, 8); // unmapped.host
  open(D + 3642, 6); // unmapped.host.os
  // name
  run(D + 7314);
  writeUnknown(15);
  close();
  // hostname id mac name
  run(D + 7328);
  writeUnknown(14);
  close();
  open(D + 3233, 8); // unmapped.http
  open(D + 2804, 11); // unmapped.http.request
  // method
  run(D + 7354);
  writeUnknown(17);
  close();
  open(D + 2521, 12); // unmapped.http.response
  // status_code
  run(D + 7368);
  writeUnknown(18);
  close();
  writeUnknown(16);
  close();
  open(D + 2716, 11); // unmapped.network
  // direction iana_number transport type
  run(D + 7382);
  writeUnknown(19);
  close();
  open(D + 2449, 12); // unmapped.observer
  // product vendor
  run(D + 7408);
  writeUnknown(20);
  close();
  open(D + 1485, 16); // unmapped.orchestrator
  open(D + 2650, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 7426);
  writeUnknown(22);
  close();
  open(D + 2509, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 7440);
  writeUnknown(23);
  close();
  // namespace type
  run(D + 7458);
  writeUnknown(21);
  close();
  open(D + 2749, 11); // unmapped.process
  open(D + 3209, 8); // unmapped.process.hash
  // sha256
  run(D + 7476);
  writeUnknown(25);
  close();
  open(D + 2949, 10); // unmapped.process.parent
  // command_line executable name pid
  run(D + 7490);
  writeUnknown(26);
  close();
  // command_line executable name pid start vpid working_directory
  run(D + 7516);
  writeUnknown(24);
  close();
  open(D + 2793, 11); // unmapped.related
  // hash hosts ip user
  run(D + 7562);
  writeUnknown(27);
  close();
  open(D + 3241, 8); // unmapped.rule
  // category description id name reference ruleset version
  run(D + 7588);
  writeUnknown(28);
  close();
  open(D + 2979, 10); // unmapped.source
  // ip port
  run(D + 7626);
  writeUnknown(29);
  close();
  open(D + 2999, 10); // unmapped.sysdig
  open(D + 2672, 11); // unmapped.sysdig.content
  // added
  run(D + 7644);
  writeUnknown(31);
  close();
  // priority type
  run(D + 7658);
  writeUnknown(30);
  close();
  open(D + 3009, 10); // unmapped.threat
  open(D + 1357, 10); // unmapped.threat.tactic
  // id
  run(D + 7676);
  writeUnknown(33);
  close();
  open(D + 942, 13); // unmapped.threat.technique
  open(D + 1597, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 7690);
  writeUnknown(35);
  close();
  // id
  run(D + 7704);
  writeUnknown(34);
  close();
  writeUnknown(32);
  close();
  open(D + 3471, 7); // unmapped.url
  // path query
  run(D + 7718);
  writeUnknown(36);
  close();
  open(D + 3273, 8); // unmapped.user
  open(D + 3076, 9); // unmapped.user.group
  // id name
  run(D + 7736);
  writeUnknown(38);
  close();
  // id name
  run(D + 7754);
  writeUnknown(37);
  close();
  open(D + 2098, 14); // unmapped.user_agent
  // original
  run(D + 7772);
  writeUnknown(39);
  close();
  open(D + 1288, 17); // unmapped.vulnerability
  open(D + 2815, 11); // unmapped.vulnerability.scanner
  // vendor
  run(D + 7786);
  writeUnknown(41);
  close();
  // id severity
  run(D + 7800);
  writeUnknown(40);
  close();
  // @timestamp message tags
  run(D + 7818);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 11248, F);
  chosen = choice;
  return translate(record, 4203, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(43008, 8);

/** Texts and tables; the offsets in the code above count from here. */
const D: usize = memory.data<u8>([
  0,0,0,0,0,0,0,0,123,34,101,99,115,34,58,123,34,118,101,114,115,105,111,110,34,58,34,49,46,56,46,48,
  34,125,44,34,101,118,101,110,116,34,58,123,34,107,105,110,100,34,58,34,112,105,112,101,108,105,110,101,95,101,114,114,
  111,114,34,44,34,109,111,100,117,108,101,34,58,34,115,121,115,100,105,103,34,125,44,34,101,114,114,111,114,34,58,123,
  34,116,121,112,101,34,58,34,110,111,95,114,101,99,111,114,100,34,44,34,109,101,115,115,97,103,101,34,58,34,114,101,
  99,111,114,100,58,32,116,104,101,32,102,105,108,116,101,114,32,104,97,100,32,110,111,32,109,101,109,111,114,121,32,116,
  111,32,114,101,99,101,105,118,101,32,105,116,59,32,114,97,105,115,101,32,119,97,115,109,95,104,101,97,112,95,115,105,
  122,101,32,111,114,32,116,104,101,32,109,101,109,111,114,121,32,111,102,32,116,104,101,32,99,111,108,108,101,99,116,111,
  114,34,125,125,0,123,34,116,121,112,101,95,105,100,34,58,50,44,34,116,121,112,101,34,58,34,73,80,32,65,100,100,
  114,101,115,115,34,44,34,118,97,108,117,101,34,58,123,34,116,121,112,101,95,105,100,34,58,52,44,34,116,121,112,101,
  34,58,34,85,115,101,114,32,78,97,109,101,34,44,34,118,97,108,117,101,34,58,123,34,116,121,112,101,95,105,100,34,
  58,49,44,34,116,121,112,101,34,58,34,72,111,115,116,110,97,109,101,34,44,34,118,97,108,117,101,34,58,123,34,116,
  121,112,101,95,105,100,34,58,56,44,34,116,121,112,101,34,58,34,72,97,115,104,34,44,34,118,97,108,117,101,34,58,
  73,100,101,110,116,105,116,121,32,38,32,65,99,99,101,115,115,32,77,97,110,97,103,101,109,101,110,116,34,116,121,112,
  101,34,58,34,76,101,97,114,110,105,110,103,32,40,77,76,47,68,76,41,34,44,34,100,105,115,112,111,115,105,116,105,
  111,110,34,58,34,68,101,116,101,99,116,101,100,34,44,34,116,121,112,101,34,58,34,69,120,101,99,117,116,97,98,108,
  101,32,70,105,108,101,34,44,34,116,121,112,101,34,58,34,99,111,110,116,97,105,110,101,114,32,105,109,97,103,101,34,
  44,125,44,34,118,101,110,100,111,114,95,110,97,109,101,34,58,34,83,121,115,100,105,103,34,125,34,100,105,115,112,111,
  115,105,116,105,111,110,34,58,34,65,108,108,111,119,101,100,34,44,34,100,105,115,112,111,115,105,116,105,111,110,34,58,
  34,66,108,111,99,107,101,100,34,44,123,34,115,117,98,95,116,101,99,104,110,105,113,117,101,34,58,123,34,117,105,100,
  34,58,34,97,108,103,111,114,105,116,104,109,34,58,34,83,72,65,45,50,53,54,34,44,34,100,105,114,101,99,116,105,
  111,110,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,82,101,103,117,108,97,114,32,70,105,
  108,101,34,44,34,108,97,117,110,99,104,95,116,121,112,101,34,58,34,69,120,101,99,34,44,34,115,101,118,101,114,105,
  116,121,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,83,121,115,116,101,109,32,67,97,108,
  108,34,44,65,112,112,108,105,99,97,116,105,111,110,32,76,105,102,101,99,121,99,108,101,86,117,108,110,101,114,97,98,
  105,108,105,116,121,32,70,105,110,100,105,110,103,34,97,99,116,105,111,110,34,58,34,79,98,115,101,114,118,101,100,34,
  44,34,97,112,112,95,110,97,109,101,34,58,34,107,101,114,110,101,108,34,44,34,97,118,97,105,108,97,98,105,108,105,
  116,121,95,122,111,110,101,34,58,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,49,53,44,34,115,116,
  97,116,117,115,34,58,34,82,101,115,111,108,118,101,100,34,44,34,119,111,114,107,105,110,103,95,100,105,114,101,99,116,
  111,114,121,34,58,65,112,112,108,105,99,97,116,105,111,110,32,65,99,116,105,118,105,116,121,70,105,108,101,32,83,121,
  115,116,101,109,32,65,99,116,105,118,105,116,121,123,34,116,101,99,104,110,105,113,117,101,34,58,123,34,117,105,100,34,
  58,34,97,99,116,105,111,110,34,58,34,65,108,108,111,119,101,100,34,44,34,99,111,110,110,101,99,116,105,111,110,95,
  105,110,102,111,34,58,123,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,49,44,34,100,105,115,112,111,
  115,105,116,105,111,110,95,105,100,34,58,50,44,34,108,97,117,110,99,104,95,116,121,112,101,95,105,100,34,58,51,44,
  34,118,117,108,110,101,114,97,98,105,108,105,116,105,101,115,34,58,91,80,101,114,105,112,104,101,114,97,108,32,65,99,
  116,105,118,105,116,121,123,34,97,100,118,105,115,111,114,121,34,58,123,34,117,105,100,34,58,34,97,99,116,105,111,110,
  34,58,34,68,101,110,105,101,100,34,44,34,112,97,114,101,110,116,95,112,114,111,99,101,115,115,34,58,123,34,112,114,
  111,116,111,99,111,108,95,118,101,114,95,105,100,34,58,34,118,101,114,115,105,111,110,34,58,34,49,46,56,46,48,34,
  44,67,111,109,112,108,105,97,110,99,101,32,70,105,110,100,105,110,103,34,97,108,103,111,114,105,116,104,109,95,105,100,
  34,58,51,44,34,100,105,114,101,99,116,105,111,110,95,105,100,34,58,48,44,34,104,116,116,112,95,114,101,115,112,111,
  110,115,101,34,58,123,34,116,121,112,101,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,99,
  108,117,115,116,101,114,34,44,34,118,117,108,110,101,114,97,98,105,108,105,116,121,34,58,123,68,101,116,101,99,116,105,
  111,110,32,70,105,110,100,105,110,103,97,112,112,95,112,114,111,116,111,99,111,108,95,110,97,109,101,112,101,114,105,112,
  104,101,114,97,108,95,100,101,118,105,99,101,123,34,116,97,99,116,105,99,34,58,123,34,117,105,100,34,58,34,97,99,
  116,105,118,105,116,121,95,110,97,109,101,34,58,34,99,97,116,101,103,111,114,121,95,110,97,109,101,34,58,34,100,115,
  116,95,101,110,100,112,111,105,110,116,34,58,123,34,102,105,110,100,105,110,103,95,105,110,102,111,34,58,123,34,104,116,
  116,112,95,114,101,113,117,101,115,116,34,58,123,34,105,115,95,97,108,101,114,116,34,58,116,114,117,101,44,34,110,97,
  109,101,115,112,97,99,101,95,112,105,100,34,58,34,111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,34,111,114,
  105,103,105,110,97,108,95,116,105,109,101,34,58,34,112,97,114,101,110,116,95,102,111,108,100,101,114,34,58,34,112,114,
  111,116,111,99,111,108,95,110,97,109,101,34,58,34,115,101,118,101,114,105,116,121,95,105,100,34,58,48,44,34,115,114,
  99,95,101,110,100,112,111,105,110,116,34,58,123,34,115,116,97,116,117,115,34,58,34,70,97,105,108,34,44,34,115,117,
  98,116,101,99,104,110,105,113,117,101,34,58,123,34,116,121,112,101,34,58,34,83,101,114,118,101,114,34,44,78,101,116,
  119,111,114,107,32,65,99,116,105,118,105,116,121,80,114,111,99,101,115,115,32,65,99,116,105,118,105,116,121,115,101,99,
  117,114,105,116,121,95,99,111,110,116,114,111,108,34,99,97,116,101,103,111,114,121,95,117,105,100,34,58,34,99,111,109,
  109,97,110,100,95,108,105,110,101,34,58,34,99,114,101,97,116,101,100,95,116,105,109,101,34,58,34,100,101,115,116,105,
  110,97,116,105,111,110,34,58,123,34,105,110,115,116,97,110,99,101,95,117,105,100,34,58,34,108,111,103,95,112,114,111,
  118,105,100,101,114,34,58,34,111,98,115,101,114,118,97,98,108,101,115,34,58,91,34,112,114,111,116,111,99,111,108,95,
  110,117,109,34,58,34,113,117,101,114,121,95,115,116,114,105,110,103,34,58,34,115,116,97,116,117,115,34,58,34,78,101,
  119,34,44,75,101,114,110,101,108,32,65,99,116,105,118,105,116,121,77,101,109,111,114,121,32,65,99,116,105,118,105,116,
  121,80,97,115,115,119,111,114,100,32,67,104,97,110,103,101,97,108,101,114,116,45,116,114,105,103,103,101,114,101,100,109,
  97,99,104,105,110,101,76,101,97,114,110,105,110,103,34,97,99,116,105,111,110,95,105,100,34,58,49,44,34,97,99,116,
  105,111,110,95,105,100,34,58,50,44,34,97,99,116,105,111,110,95,105,100,34,58,51,44,34,97,99,116,105,118,105,116,
  121,95,105,100,34,58,34,99,111,109,112,108,105,97,110,99,101,34,58,123,34,100,101,115,99,114,105,112,116,105,111,110,
  34,58,34,104,116,116,112,95,109,101,116,104,111,100,34,58,34,105,97,110,97,95,110,117,109,98,101,114,34,58,34,108,
  111,103,103,101,100,95,116,105,109,101,34,58,34,115,116,97,116,117,115,95,99,111,100,101,34,58,34,115,116,97,116,117,
  115,95,105,100,34,58,49,44,34,115,116,97,116,117,115,95,105,100,34,58,51,44,34,115,116,97,116,117,115,95,105,100,
  34,58,52,44,34,116,121,112,101,34,58,34,82,117,108,101,34,44,34,117,115,101,114,95,97,103,101,110,116,34,58,123,
  65,99,99,111,117,110,116,32,67,104,97,110,103,101,65,117,116,104,101,110,116,105,99,97,116,105,111,110,80,97,115,115,
  119,111,114,100,32,82,101,115,101,116,97,108,101,114,116,45,114,101,115,111,108,118,101,100,97,117,116,104,101,110,116,105,
  99,97,116,105,111,110,123,34,99,118,101,34,58,123,34,117,105,100,34,58,34,64,116,105,109,101,115,116,97,109,112,34,
  58,34,99,108,97,115,115,95,110,97,109,101,34,58,34,99,111,110,116,97,105,110,101,114,34,58,123,34,101,118,105,100,
  101,110,99,101,115,34,58,91,34,101,120,101,99,117,116,97,98,108,101,34,58,34,114,101,115,111,117,114,99,101,115,34,
  58,91,34,115,116,97,110,100,97,114,100,115,34,58,91,34,115,116,97,114,116,95,116,105,109,101,34,58,73,110,102,111,
  114,109,97,116,105,111,110,97,108,83,99,97,110,32,65,99,116,105,118,105,116,121,85,110,99,97,116,101,103,111,114,105,
  122,101,100,99,111,110,102,105,103,117,114,97,116,105,111,110,115,116,97,116,117,115,95,100,101,116,97,105,108,34,97,110,
  97,108,121,116,105,99,34,58,123,34,99,108,97,115,115,95,117,105,100,34,58,34,100,105,114,101,99,116,111,114,121,34,
  58,34,101,120,116,101,110,115,105,111,110,34,58,34,105,110,115,116,97,110,99,101,34,58,123,34,109,101,116,97,100,97,
  116,97,34,58,123,34,110,97,109,101,115,112,97,99,101,34,58,34,111,98,115,101,114,118,101,114,34,58,123,34,111,112,
  101,114,97,116,105,111,110,34,58,34,112,114,111,102,105,108,101,115,34,58,91,34,113,117,101,115,116,105,111,110,34,58,
  123,34,114,101,102,101,114,101,110,99,101,34,58,34,114,101,115,111,117,114,99,101,34,58,123,34,114,101,115,112,111,110,
  115,101,34,58,123,34,116,114,97,110,115,112,111,114,116,34,58,34,116,121,112,101,95,105,100,34,58,48,44,34,116,121,
  112,101,95,110,97,109,101,34,58,34,117,110,109,97,112,112,101,100,34,58,123,65,80,73,32,65,99,116,105,118,105,116,
  121,68,78,83,32,65,99,116,105,118,105,116,121,83,101,116,32,83,101,99,117,114,105,116,121,34,97,99,99,111,117,110,
  116,34,58,123,34,97,116,116,97,99,107,115,34,58,91,34,99,97,116,101,103,111,114,121,34,58,34,99,108,117,115,116,
  101,114,34,58,123,34,99,109,100,95,108,105,110,101,34,58,34,99,111,110,116,101,110,116,34,58,123,34,101,110,100,95,
  116,105,109,101,34,58,34,104,111,115,116,110,97,109,101,34,58,34,108,111,103,95,110,97,109,101,34,58,34,110,101,116,
  119,111,114,107,34,58,123,34,111,114,105,103,105,110,97,108,34,58,34,112,114,105,111,114,105,116,121,34,58,34,112,114,
  111,99,101,115,115,34,58,123,34,112,114,111,100,117,99,116,34,58,123,34,112,114,111,118,105,100,101,114,34,58,34,114,
  97,119,95,100,97,116,97,34,58,34,114,101,108,97,116,101,100,34,58,123,34,114,101,113,117,101,115,116,34,58,123,34,
  115,99,97,110,110,101,114,34,58,123,34,115,101,114,118,105,99,101,34,58,123,34,116,121,112,101,95,117,105,100,34,58,
  83,101,116,32,85,115,101,114,32,73,68,34,99,111,110,116,114,111,108,34,58,34,99,114,101,97,116,101,100,34,58,34,
  100,97,116,97,115,101,116,34,58,34,100,101,118,105,99,101,34,58,123,34,103,114,111,117,112,115,34,58,91,34,104,97,
  115,104,101,115,34,58,91,34,107,101,114,110,101,108,34,58,123,34,108,97,98,101,108,115,34,58,91,34,111,117,116,99,
  111,109,101,34,58,34,112,97,114,101,110,116,34,58,123,34,112,111,108,105,99,121,34,58,123,34,114,117,108,101,115,101,
  116,34,58,34,115,111,117,114,99,101,34,58,123,34,115,114,99,95,117,114,108,34,58,34,115,121,115,100,105,103,34,58,
  123,34,116,104,114,101,97,116,34,58,123,66,97,115,101,32,69,118,101,110,116,68,105,115,99,111,110,110,101,99,116,112,
  101,114,109,105,115,115,105,111,110,34,97,99,116,111,114,34,58,123,34,99,108,111,117,100,34,58,123,34,100,111,109,97,
  105,110,34,58,34,103,114,111,117,112,34,58,123,34,105,109,97,103,101,34,58,123,34,109,101,116,104,111,100,34,58,34,
  113,117,101,114,121,34,58,123,34,114,101,103,105,111,110,34,58,34,115,104,97,50,53,54,34,58,34,116,121,112,101,115,
  34,58,91,34,118,101,110,100,111,114,34,58,67,111,109,112,108,101,116,101,100,69,109,101,114,103,101,110,99,121,84,101,
  114,109,105,110,97,116,101,98,101,110,99,104,109,97,114,107,115,101,116,114,101,115,117,105,100,34,97,100,100,101,100,34,
  58,34,102,105,108,101,34,58,123,34,104,97,115,104,34,58,123,34,104,111,115,116,34,58,123,34,104,111,115,116,115,34,
  58,34,104,116,116,112,34,58,123,34,114,117,108,101,34,58,123,34,115,99,97,110,34,58,123,34,115,116,97,114,116,34,
  58,34,116,105,116,108,101,34,58,34,117,115,101,114,34,58,123,67,114,105,116,105,99,97,108,68,101,115,99,114,105,98,
  101,70,105,110,100,105,110,103,115,77,97,112,32,86,105,101,119,79,117,116,98,111,117,110,100,82,101,115,112,111,110,115,
  101,99,114,101,97,116,105,111,110,100,101,108,101,116,105,111,110,100,101,115,99,114,105,98,101,101,120,101,99,118,101,97,
  116,105,110,116,101,114,110,97,108,109,112,114,111,116,101,99,116,111,117,116,98,111,117,110,100,112,97,115,115,119,111,114,
  100,115,101,116,114,101,117,105,100,34,97,112,105,34,58,123,34,97,112,112,34,58,123,34,99,111,100,101,34,58,34,100,
  101,115,99,34,58,34,100,110,115,34,58,123,34,110,97,109,101,34,58,34,112,97,116,104,34,58,34,112,111,114,116,34,
  58,34,116,97,103,115,34,58,34,116,105,109,101,34,58,34,117,114,108,34,58,123,34,118,112,105,100,34,58,34,122,111,
  110,101,34,58,67,79,78,78,69,67,84,67,111,110,110,101,99,116,68,105,115,97,98,108,101,70,97,105,108,117,114,101,
  73,110,98,111,117,110,100,76,97,116,101,114,97,108,79,80,84,73,79,78,83,83,117,99,99,101,115,115,84,114,97,102,
  102,105,99,85,110,109,111,117,110,116,97,99,99,101,112,116,52,97,108,108,111,119,101,100,102,97,105,108,117,114,101,105,
  110,98,111,117,110,100,105,110,103,114,101,115,115,111,112,101,110,97,116,50,115,117,99,99,101,115,115,117,109,111,117,110,
  116,50,34,97,108,108,34,58,34,101,110,100,34,58,34,101,120,116,34,58,34,109,97,99,34,58,34,111,115,34,58,123,
  34,112,105,100,34,58,34,116,97,103,34,58,49,48,48,49,48,49,49,48,48,49,48,50,49,48,48,49,48,51,49,48,
  48,49,48,52,49,48,48,49,48,53,49,48,48,49,48,55,49,48,48,49,49,50,49,48,48,49,49,51,49,48,48,49,
  49,52,49,48,48,49,57,57,49,48,48,51,48,52,49,48,48,52,48,57,49,48,48,55,48,49,49,48,48,55,48,50,
  49,48,48,55,48,51,49,48,48,55,48,53,49,48,48,55,57,57,49,48,49,48,48,49,49,48,49,48,48,50,49,48,
  49,48,48,52,50,48,48,50,48,49,50,48,48,51,48,49,50,48,48,52,48,49,50,48,48,52,48,51,51,48,48,49,
  48,51,51,48,48,49,48,52,51,48,48,50,48,49,51,48,48,50,48,50,51,48,48,50,57,57,52,48,48,49,48,49,
  52,48,48,49,48,52,52,48,48,49,48,53,52,48,48,49,48,54,52,48,48,49,48,55,52,48,48,49,57,57,52,48,
  48,51,48,49,52,48,48,51,48,50,54,48,48,50,48,51,54,48,48,50,48,52,54,48,48,50,48,56,54,48,48,50,
  57,57,54,48,48,51,48,49,54,48,48,51,48,50,54,48,48,51,48,51,54,48,48,51,48,52,54,48,48,51,57,57,
  54,48,48,55,48,50,54,48,48,55,48,54,67,114,101,97,116,101,68,69,76,69,84,69,68,101,108,101,116,101,73,110,
  118,111,107,101,76,97,117,110,99,104,76,105,115,116,101,110,76,111,103,111,102,102,77,101,100,105,117,109,77,111,100,105,
  102,121,82,101,102,117,115,101,82,101,109,111,118,101,82,101,110,97,109,101,85,112,100,97,116,101,97,99,99,101,115,115,
  99,104,97,110,103,101,100,101,108,101,116,101,100,101,110,105,101,100,101,103,114,101,115,115,108,105,115,116,101,110,109,111,
  100,105,102,121,114,101,109,111,118,101,114,101,110,97,109,101,115,101,116,117,105,100,117,112,100,97,116,101,34,105,100,34,
  58,34,105,112,34,58,67,108,111,115,101,69,114,114,111,114,70,97,116,97,108,76,111,103,105,110,76,111,103,111,110,77,
  111,117,110,116,79,116,104,101,114,80,65,84,67,72,81,117,101,114,121,83,116,97,114,116,84,82,65,67,69,99,104,109,
  111,100,99,104,111,119,110,102,97,108,99,111,108,111,103,105,110,112,97,116,99,104,114,101,115,101,116,115,116,97,116,101,
  119,97,116,99,104,67,86,69,45,72,69,65,68,72,105,103,104,79,112,101,110,80,79,83,84,82,101,97,100,83,116,111,
  112,98,105,110,100,105,112,118,52,105,112,118,54,109,109,97,112,71,69,84,71,101,116,76,111,119,80,85,84,80,117,116,
  103,101,116,105,97,109,112,117,116,119,101,98,52,55,55,51,3,0,0,0,0,0,0,0,0,0,0,0,1,9,103,12,
  5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,5,177,5,2,5,91,16,3,0,0,0,1,7,142,5,
  0,0,0,0,0,0,0,0,35,0,0,0,0,0,0,0,0,0,0,0,13,4,13,14,0,0,0,0,0,0,0,0,
  15,7,13,14,17,6,216,15,0,0,0,0,0,0,0,0,16,10,223,11,14,6,13,14,0,0,0,0,0,0,0,0,
  10,9,112,12,0,0,0,0,0,0,0,0,0,0,0,0,6,7,27,14,4,5,229,13,18,4,129,16,9,8,65,13,
  0,0,0,0,1,4,201,8,5,6,27,14,21,7,234,13,11,4,141,16,22,15,80,7,0,0,0,0,19,7,213,3,
  12,8,41,13,20,6,234,13,3,8,25,13,8,6,240,15,2,6,25,13,7,14,106,8,5,0,0,0,2,7,20,14,
  0,0,0,0,0,0,0,0,0,0,0,0,1,7,248,13,9,0,0,0,1,7,6,14,0,0,0,0,0,0,0,0,
  0,0,0,0,3,6,210,15,5,8,33,13,2,7,255,13,0,0,0,0,4,8,49,13,15,0,0,0,0,0,0,0,
  4,4,105,16,0,0,0,0,0,0,0,0,0,0,0,0,7,4,117,16,0,0,0,0,5,7,206,13,9,5,56,16,
  2,6,114,15,3,3,145,16,8,3,154,16,0,0,0,0,6,5,41,16,1,7,164,13,3,0,0,0,0,0,0,0,
  1,15,95,7,0,0,0,0,3,0,0,0,1,9,85,12,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,0,
  0,0,0,0,1,1,31,0,3,2,172,16,4,2,174,16,0,0,0,0,2,2,87,14,5,2,134,14,0,0,0,0,
  5,0,0,0,0,0,0,0,0,0,0,0,1,4,133,16,0,0,0,0,2,4,137,16,1,0,136,8,3,0,0,0,
  88,18,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,14,120,8,3,0,0,0,1,7,115,4,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,5,240,8,3,0,0,0,0,0,0,0,0,0,0,0,
  1,4,173,9,3,0,0,0,1,6,204,15,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  1,7,157,10,8,0,0,0,1,3,74,13,1,13,35,9,0,0,0,0,0,0,0,0,1,3,163,16,0,0,0,0,
  0,0,0,0,1,3,169,16,3,0,0,0,0,0,0,0,0,0,0,0,1,8,1,13,3,0,0,0,0,0,0,0,
  0,0,0,0,1,6,192,15,3,0,0,0,0,0,0,0,1,8,9,13,0,0,0,0,3,0,0,0,1,6,186,15,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,4,135,10,0,0,0,0,11,0,0,0,1,3,74,13,
  0,0,0,0,1,7,115,4,1,13,35,9,0,0,0,0,1,4,135,10,1,3,163,16,1,14,120,8,0,0,0,0,
  0,0,0,0,0,0,0,0,5,0,0,0,1,6,204,15,0,0,0,0,1,7,241,13,0,0,0,0,0,0,0,0,
  3,0,0,0,1,13,9,5,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,5,61,0,0,0,0,0,
  3,0,0,0,1,13,35,9,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,3,5,2,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,10,213,3,5,0,0,0,1,7,115,4,0,0,0,0,1,4,135,10,
  0,0,0,0,0,0,0,0,77,0,0,0,17,6,100,14,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,31,6,238,14,0,0,0,0,0,0,0,0,14,6,82,14,36,6,12,15,10,6,136,14,
  38,6,30,15,1,6,196,14,4,6,148,14,12,6,214,14,21,6,124,14,40,6,42,15,47,6,84,15,48,6,90,15,
  2,1,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,6,142,14,6,6,166,14,0,0,0,0,
  44,6,66,15,0,0,0,0,0,0,0,0,15,6,88,14,39,6,36,15,9,6,18,15,43,6,60,15,26,6,190,14,
  5,6,154,14,37,6,24,15,0,0,0,0,0,0,0,0,41,6,48,15,0,0,0,0,0,0,0,0,34,6,0,15,
  18,6,106,14,24,6,178,14,32,6,244,14,19,6,112,14,22,6,130,14,27,6,208,14,28,6,220,14,45,6,72,15,
  33,6,250,14,42,6,54,15,16,6,94,14,49,6,96,15,50,6,102,15,0,0,0,0,23,6,160,14,0,0,0,0,
  0,0,0,0,3,2,134,14,30,6,232,14,0,0,0,0,13,6,76,14,35,6,6,15,0,0,0,0,25,6,184,14,
  0,0,0,0,11,6,202,14,20,6,118,14,0,0,0,0,29,6,226,14,46,6,78,15,0,0,0,0,7,6,172,14,
  3,0,0,0,0,0,0,0,1,7,241,13,0,0,0,0,0,0,0,0,1,4,196,14,1,1,31,0,1,1,31,0,
  1,4,148,14,1,4,148,14,1,4,148,14,1,4,148,14,1,4,142,14,1,4,250,14,1,4,136,14,1,4,202,14,
  1,4,208,14,1,4,76,14,1,4,76,14,1,4,76,14,1,4,76,14,1,4,76,14,1,4,76,14,1,4,76,14,
  1,4,76,14,1,4,76,14,1,4,76,14,1,4,148,14,1,4,178,14,1,4,178,14,1,4,178,14,1,4,208,14,
  1,4,220,14,1,4,220,14,1,4,232,14,1,4,232,14,1,4,232,14,1,4,250,14,1,4,250,14,1,4,250,14,
  1,4,250,14,1,4,250,14,1,4,30,15,1,4,30,15,1,4,42,15,1,4,42,15,1,4,42,15,1,4,42,15,
  1,4,66,15,1,4,66,15,1,4,66,15,1,4,66,15,1,4,66,15,1,4,96,15,1,4,96,15,26,0,0,0,
  15,4,66,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,4,178,14,1,1,31,0,
  9,4,208,14,12,4,250,14,14,4,42,15,11,4,232,14,2,4,76,14,0,0,0,0,8,4,202,14,0,0,0,0,
  0,0,0,0,4,4,142,14,10,4,220,14,0,0,0,0,13,4,30,15,5,4,148,14,7,4,196,14,0,0,0,0,
  3,4,136,14,16,4,96,15,0,0,0,0,2,1,31,0,2,4,76,14,2,4,136,14,2,4,142,14,2,4,148,14,
  2,4,178,14,2,4,196,14,2,4,202,14,2,4,208,14,2,4,220,14,2,4,232,14,2,4,250,14,2,4,30,15,
  2,4,42,15,2,4,66,15,2,4,96,15,0,0,0,0,1,10,203,11,1,20,153,3,1,15,35,7,1,15,50,7,
  1,16,109,6,1,19,51,4,1,21,248,2,1,18,161,4,1,17,25,5,1,14,64,8,1,14,78,8,1,16,93,6,
  1,12,33,10,1,21,227,2,1,12,21,10,1,13,9,9,0,0,0,0,2,1,31,0,2,1,27,0,2,1,27,0,
  2,1,27,0,2,1,27,0,2,1,27,0,2,1,240,0,2,1,240,0,2,1,240,0,2,1,30,4,2,1,30,4,
  2,1,25,1,2,1,25,1,2,1,117,2,2,1,117,2,2,1,117,2,0,0,0,0,1,13,22,9,1,15,158,3,
  1,15,158,3,1,15,158,3,1,15,158,3,1,15,158,3,1,8,225,12,1,8,225,12,1,8,225,12,1,28,128,1,
  1,28,128,1,1,16,93,6,1,16,93,6,1,20,133,3,1,20,133,3,1,20,133,3,0,0,0,0,2,1,27,0,
  2,1,31,0,2,2,134,14,2,1,27,0,2,1,240,0,2,1,116,2,2,2,134,14,2,1,134,14,2,1,111,14,
  2,1,25,1,2,1,27,0,2,1,30,4,2,1,27,0,2,1,240,0,2,1,30,4,2,1,25,1,2,1,116,2,
  2,1,111,14,2,2,116,14,2,2,122,14,2,2,128,14,2,2,134,14,2,1,30,4,2,1,27,0,2,1,240,0,
  2,1,25,1,2,1,27,0,2,1,30,4,2,1,25,1,2,1,27,0,2,1,240,0,2,2,134,14,2,1,27,0,
  2,1,25,1,2,1,116,2,2,1,117,2,2,2,134,14,2,1,27,0,2,1,240,0,2,1,30,4,2,1,25,1,
  2,1,29,0,2,2,134,14,2,1,27,0,2,1,240,0,2,1,30,4,2,1,25,1,2,2,134,14,2,1,240,0,
  2,1,117,2,0,0,0,0,1,6,108,15,1,7,133,2,1,5,36,16,1,6,132,15,1,9,94,12,1,11,32,11,
  1,5,36,16,1,8,233,12,1,6,138,15,1,6,126,15,1,6,108,15,1,5,6,16,1,6,108,15,1,4,121,16,
  1,6,180,15,1,6,120,15,1,6,174,15,1,12,45,10,1,5,31,16,1,7,227,13,1,4,113,16,1,5,36,16,
  1,4,113,16,1,7,171,13,1,10,213,11,1,7,178,13,1,6,108,15,1,15,65,7,1,14,92,8,1,5,26,16,
  1,6,144,15,1,5,36,16,1,4,113,16,1,4,55,6,1,6,162,15,1,7,220,13,1,5,36,16,1,5,46,16,
  1,8,249,12,1,5,51,16,1,4,125,16,1,6,180,15,1,5,36,16,1,6,108,15,1,4,121,16,1,6,180,15,
  1,6,120,15,1,5,36,16,1,9,76,12,1,5,11,16,0,0,0,0,2,6,196,14,2,1,31,0,2,2,134,14,
  2,6,148,14,2,6,154,14,2,6,166,14,2,6,172,14,2,6,142,14,2,6,18,15,2,6,136,14,2,6,202,14,
  2,6,214,14,2,6,76,14,2,6,82,14,2,6,88,14,2,6,94,14,2,6,100,14,2,6,106,14,2,6,112,14,
  2,6,118,14,2,6,124,14,2,6,130,14,2,6,160,14,2,6,178,14,2,6,184,14,2,6,190,14,2,6,208,14,
  2,6,220,14,2,6,226,14,2,6,232,14,2,6,238,14,2,6,244,14,2,6,250,14,2,6,0,15,2,6,6,15,
  2,6,12,15,2,6,24,15,2,6,30,15,2,6,36,15,2,6,42,15,2,6,48,15,2,6,54,15,2,6,60,15,
  2,6,66,15,2,6,72,15,2,6,78,15,2,6,84,15,2,6,90,15,2,6,96,15,2,6,102,15,0,0,0,0,
  2,1,117,2,2,1,31,0,2,1,27,0,2,1,240,0,2,1,30,4,2,1,25,1,2,1,116,2,0,0,0,0,
  1,5,16,16,2,1,31,0,2,1,240,0,2,1,27,0,8,0,0,0,1,3,74,13,1,13,35,9,0,0,0,0,
  0,0,0,0,1,3,163,16,1,14,120,8,0,0,0,0,0,0,0,0,2,1,31,0,2,1,27,0,2,1,27,0,
  2,1,240,0,2,1,240,0,2,1,30,4,1,7,133,2,1,7,192,13,1,7,192,13,1,8,241,12,1,8,241,12,
  1,7,199,13,2,1,31,0,2,1,27,0,2,1,27,0,2,1,240,0,2,1,240,0,2,1,30,4,1,7,133,2,
  1,7,192,13,1,7,192,13,1,8,241,12,1,8,241,12,1,7,199,13,2,1,31,0,2,1,30,4,2,1,27,0,
  1,7,133,2,1,4,55,6,1,4,65,7,0,0,0,0,2,1,25,1,2,1,117,2,0,0,0,0,2,1,25,1,
  2,1,117,2,1,7,133,2,1,13,252,8,1,3,151,16,1,6,150,15,1,4,109,16,1,8,209,12,1,7,133,2,
  1,7,185,13,1,7,213,13,153,0,65,0,62,0,63,0,76,0,45,0,13,0,14,0,42,0,78,0,79,0,0,4,
  0,0,1,2,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,80,224,195,1,0,0,0,0,0,0,0,
  236,7,14,128,222,10,11,128,115,0,10,128,161,8,13,0,253,9,12,0,73,9,12,2,141,6,15,2,109,5,16,0,
  152,7,14,2,21,11,11,2,136,13,7,2,239,8,13,2,123,10,11,2,0,4,1,0,80,9,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,32,0,0,0,0,0,0,0,221,5,16,128,145,10,11,128,92,2,
  6,128,163,11,9,128,216,6,15,128,222,7,14,2,0,1,2,0,0,0,0,0,0,0,252,15,5,1,0,1,8,0,
  0,0,0,0,0,0,252,15,5,1,0,1,64,0,0,0,0,0,0,0,108,13,7,1,0,1,52,0,0,0,0,0,
  0,0,53,3,20,1,211,10,11,1,40,12,9,1,0,1,0,1,0,0,0,0,0,0,34,14,6,1,0,1,0,6,
  0,0,0,0,0,0,108,13,7,1,70,14,6,1,0,1,128,8,0,0,0,0,0,0,252,15,5,1,108,13,7,1,
  0,1,0,112,0,0,0,0,0,0,251,11,9,1,1,16,5,1,122,13,7,1,0,1,0,128,0,0,0,0,0,0,
  108,13,7,1,0,1,0,0,1,0,0,0,0,0,87,13,7,1,0,1,0,0,254,255,0,0,0,0,13,3,9,1,
  79,10,11,1,53,11,10,1,63,11,10,1,40,14,6,1,252,15,5,1,44,0,7,1,68,0,9,1,167,10,11,1,
  123,11,10,1,211,10,11,1,193,9,12,1,185,2,11,1,185,12,8,1,96,0,7,1,0,1,0,0,0,0,15,0,
  0,0,85,9,12,1,97,9,12,1,108,13,7,1,115,13,7,1,0,1,0,0,0,0,0,1,0,0,108,13,7,1,
  0,1,0,0,0,0,240,0,0,0,134,10,11,1,252,15,5,1,52,14,6,1,108,13,7,1,0,1,0,0,0,0,
  0,2,0,0,22,12,9,1,0,1,0,0,0,0,0,4,0,0,236,7,14,1,0,1,0,0,0,0,0,240,0,0,
  120,2,12,1,208,7,14,1,229,9,12,1,96,0,7,1,0,1,0,0,0,0,0,0,3,0,200,10,10,1,67,12,
  9,1,0,1,0,0,0,0,0,0,4,0,108,13,7,1,0,1,0,0,0,0,0,0,48,0,108,13,7,1,96,0,
  7,1,0,1,0,0,0,0,0,0,72,0,133,9,12,1,96,0,7,1,0,1,0,0,0,0,0,0,0,2,49,12,
  9,1,0,1,0,0,0,0,0,0,0,120,156,6,15,1,200,8,13,1,108,13,7,1,64,14,6,1,0,2,0,0,
  0,0,0,0,128,133,7,0,0,0,0,0,0,0,156,6,15,1,200,8,13,1,108,13,7,1,64,14,6,1,185,12,
  8,1,150,13,7,1,113,3,20,1,1,1,120,0,0,0,0,0,0,0,137,12,7,1,153,12,8,1,1,16,5,1,
  201,12,7,1,1,1,128,63,0,0,0,0,0,0,79,10,11,1,180,7,14,1,252,15,5,1,108,13,7,1,193,9,
  12,1,153,11,10,1,16,0,10,1,1,1,0,192,0,0,0,0,0,0,1,16,5,1,122,13,7,1,1,1,0,0,
  1,0,0,0,0,0,121,12,8,1,1,1,0,0,6,0,0,0,0,0,178,10,11,1,96,0,7,1,1,1,0,0,
  16,0,0,0,0,0,252,15,5,1,1,1,0,0,64,0,0,0,0,0,252,15,5,1,1,1,0,0,32,0,0,0,
  0,0,252,15,5,1,1,1,0,0,128,1,0,0,0,0,115,13,7,1,31,12,8,1,1,1,0,0,0,6,0,0,
  0,0,252,15,5,1,108,13,7,1,1,1,0,0,0,24,0,0,0,0,252,15,5,1,108,13,7,1,1,1,0,0,
  0,32,0,0,0,0,167,10,11,1,1,1,0,0,0,128,0,0,0,0,67,12,9,1,1,1,0,0,0,64,1,0,
  0,0,252,15,5,1,185,2,11,1,0,2,1,0,0,0,0,8,0,0,0,0,8,0,0,0,0,0,148,8,13,1,
  115,0,10,1,129,13,7,1,39,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,215,13,9,5,0,0,0,0,
  0,0,0,0,246,3,102,13,239,4,214,4,231,7,115,4,219,3,178,11,247,11,187,6,235,8,146,9,225,6,78,0,
  223,6,194,11,218,4,51,8,234,12,206,5,216,10,51,8,0,0,0,0,0,0,0,0,243,5,36,0,244,5,61,0,
  241,4,135,10,84,4,130,13,0,0,0,0,0,0,0,0,0,0,0,0,226,6,216,8,0,0,0,0,44,7,116,0,
  0,0,0,0,1,10,149,8,242,4,173,9,236,7,157,10,228,7,234,10,227,4,154,11,250,9,240,1,0,0,0,0,
  254,5,243,11,0,0,0,0,11,0,0,0,5,8,221,6,0,0,0,0,0,0,0,0,6,6,41,12,0,0,0,0,
  252,8,202,6,3,17,54,3,253,7,58,10,0,0,0,0,0,0,0,0,251,7,11,11,3,0,0,0,0,0,0,0,
  0,0,0,0,2,2,236,0,3,0,0,0,0,0,0,0,0,0,0,0,4,2,236,0,3,0,0,0,0,0,0,0,
  7,4,79,1,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,12,4,79,1,249,5,250,1,8,2,236,0,
  0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,10,4,79,1,11,3,130,13,248,4,94,11,0,0,0,0,
  3,0,0,0,0,0,0,0,9,3,222,2,0,0,0,0,6,0,0,0,15,4,235,9,0,0,0,0,14,2,53,0,
  0,0,0,0,0,0,0,0,13,6,252,11,3,0,0,0,245,8,182,9,0,0,0,0,0,0,0,0,3,0,0,0,
  0,0,0,0,16,4,79,1,0,0,0,0,3,0,0,0,0,0,0,0,17,4,244,7,0,0,0,0,24,0,0,0,
  27,7,124,11,20,7,172,6,24,4,45,0,28,8,221,6,0,0,0,0,19,8,110,5,29,9,194,9,30,8,186,2,
  0,0,0,0,21,7,64,11,0,0,0,0,0,0,0,0,0,0,0,0,18,6,14,3,25,6,69,0,22,3,5,2,
  26,8,222,5,31,5,240,8,0,0,0,0,23,2,236,0,32,4,97,0,0,0,0,0,0,0,0,0,0,0,0,0,
  8,0,0,0,0,0,0,0,36,4,116,13,0,0,0,0,35,4,79,1,33,9,122,3,34,9,98,9,0,0,0,0,
  0,0,0,0,9,0,0,0,0,0,0,0,0,0,0,0,39,3,95,7,37,8,135,10,40,4,79,1,0,0,0,0,
  240,2,76,1,38,2,236,0,0,0,0,0,3,0,0,0,0,0,0,0,41,4,79,1,0,0,0,0,5,0,0,0,
  238,7,163,5,237,8,219,4,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  42,6,200,7,3,0,0,0,0,0,0,0,0,0,0,0,43,11,237,7,8,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,46,11,209,7,47,9,230,9,48,4,97,0,45,9,121,2,5,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,49,7,201,10,50,6,4,2,8,0,0,0,0,0,0,0,233,7,255,4,52,9,190,5,
  0,0,0,0,0,0,0,0,0,0,0,0,55,4,97,0,232,8,214,8,3,0,0,0,0,0,0,0,51,4,79,1,
  0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,53,4,79,1,0,0,0,0,54,4,97,0,15,0,0,0,
  66,4,151,13,67,17,114,3,0,0,0,0,0,0,0,0,0,0,0,0,64,3,200,5,57,10,201,8,59,4,79,1,
  0,0,0,0,56,12,157,6,65,5,240,8,229,6,108,4,230,4,94,11,0,0,0,0,0,0,0,0,3,0,0,0,
  0,0,0,0,0,0,0,0,58,6,50,12,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,61,10,201,8,
  62,4,79,1,60,12,157,6,63,3,200,5,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,69,5,154,12,
  70,2,53,0,71,4,51,8,0,0,0,0,68,4,94,11,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,
  72,8,110,5,76,9,194,9,0,0,0,0,75,4,79,1,73,11,181,7,77,7,154,11,78,7,17,0,74,2,236,0,
  0,0,0,0,0,0,0,0,5,0,0,0,80,4,235,9,0,0,0,0,79,2,53,0,0,0,0,0,0,0,0,0,
  6,0,0,0,0,0,0,0,82,8,179,10,224,7,113,10,0,0,0,0,83,4,97,0,0,0,0,0,3,0,0,0,
  81,5,122,12,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,222,6,78,5,221,9,80,2,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,85,2,236,0,5,0,0,0,220,12,62,6,0,0,0,0,
  0,0,0,0,86,2,236,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,87,2,236,0,5,0,0,0,
  89,5,6,7,88,4,116,13,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,
  93,4,79,1,0,0,0,0,217,5,84,11,92,2,236,0,5,0,0,0,0,0,0,0,0,0,0,0,91,4,79,1,
  90,2,236,0,0,0,0,0,3,0,0,0,0,0,0,0,94,8,222,5,0,0,0,0,6,0,0,0,214,7,0,11,
  97,8,186,2,0,0,0,0,0,0,0,0,95,2,236,0,0,0,0,0,3,0,0,0,0,0,0,0,96,6,4,2,
  0,0,0,0,39,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,13,9,5,0,0,0,0,0,0,0,0,
  1,3,102,13,1,4,214,4,1,7,115,4,1,3,178,11,1,11,187,6,1,8,146,9,1,6,78,0,1,6,194,11,
  1,4,51,8,1,12,206,5,1,10,51,8,0,0,0,0,0,0,0,0,1,5,36,0,1,5,61,0,1,4,135,10,
  1,4,130,13,0,0,0,0,0,0,0,0,0,0,0,0,1,6,216,8,0,0,0,0,1,7,116,0,0,0,0,0,
  1,10,149,8,1,4,173,9,1,7,157,10,1,7,234,10,1,4,154,11,1,9,240,1,0,0,0,0,1,5,243,11,
  0,0,0,0,11,0,0,0,1,8,221,6,0,0,0,0,0,0,0,0,1,6,41,12,0,0,0,0,1,8,202,6,
  1,17,54,3,1,7,58,10,0,0,0,0,0,0,0,0,1,7,11,11,3,0,0,0,0,0,0,0,0,0,0,0,
  1,2,236,0,3,0,0,0,0,0,0,0,1,4,79,1,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,
  1,4,79,1,1,5,250,1,1,2,236,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,1,4,79,1,
  1,3,130,13,1,4,94,11,0,0,0,0,3,0,0,0,0,0,0,0,1,3,222,2,0,0,0,0,6,0,0,0,
  1,4,235,9,0,0,0,0,1,2,53,0,0,0,0,0,0,0,0,0,1,6,252,11,3,0,0,0,1,8,182,9,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,4,244,7,0,0,0,0,24,0,0,0,1,7,124,11,
  1,7,172,6,1,4,45,0,1,8,221,6,0,0,0,0,1,8,110,5,1,9,194,9,1,8,186,2,0,0,0,0,
  1,7,64,11,0,0,0,0,0,0,0,0,0,0,0,0,1,6,14,3,1,6,69,0,1,3,5,2,1,8,222,5,
  1,5,240,8,0,0,0,0,1,2,236,0,1,4,97,0,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,
  0,0,0,0,1,4,116,13,0,0,0,0,1,4,79,1,1,9,122,3,1,9,98,9,0,0,0,0,0,0,0,0,
  9,0,0,0,0,0,0,0,0,0,0,0,1,3,95,7,1,8,135,10,1,4,79,1,0,0,0,0,1,2,76,1,
  1,2,236,0,0,0,0,0,5,0,0,0,1,7,163,5,1,8,219,4,0,0,0,0,0,0,0,0,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,6,200,7,3,0,0,0,0,0,0,0,0,0,0,0,1,11,237,7,
  8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,11,209,7,1,9,230,9,1,4,97,0,
  1,9,121,2,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,7,201,10,1,6,4,2,8,0,0,0,
  0,0,0,0,1,7,255,4,1,9,190,5,0,0,0,0,0,0,0,0,0,0,0,0,1,4,97,0,1,8,214,8,
  5,0,0,0,0,0,0,0,0,0,0,0,1,4,79,1,0,0,0,0,1,4,97,0,15,0,0,0,1,4,151,13,
  1,17,114,3,0,0,0,0,0,0,0,0,0,0,0,0,1,3,200,5,1,10,201,8,1,4,79,1,0,0,0,0,
  1,12,157,6,1,5,240,8,1,6,108,4,1,4,94,11,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,1,6,50,12,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,10,201,8,1,4,79,1,
  1,12,157,6,1,3,200,5,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,1,5,154,12,1,2,53,0,
  1,4,51,8,0,0,0,0,1,4,94,11,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,1,8,110,5,
  1,9,194,9,0,0,0,0,1,4,79,1,1,11,181,7,1,7,154,11,1,7,17,0,1,2,236,0,0,0,0,0,
  0,0,0,0,5,0,0,0,1,4,235,9,0,0,0,0,1,2,53,0,0,0,0,0,0,0,0,0,6,0,0,0,
  0,0,0,0,1,8,179,10,1,7,113,10,0,0,0,0,1,4,97,0,0,0,0,0,3,0,0,0,1,5,122,12,
  0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,6,78,5,1,9,80,2,0,0,0,0,
  5,0,0,0,1,12,62,6,0,0,0,0,0,0,0,0,1,2,236,0,0,0,0,0,5,0,0,0,1,5,6,7,
  1,4,116,13,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,1,4,79,1,
  0,0,0,0,1,5,84,11,1,2,236,0,5,0,0,0,0,0,0,0,0,0,0,0,1,4,79,1,1,2,236,0,
  0,0,0,0,3,0,0,0,0,0,0,0,1,8,222,5,0,0,0,0,6,0,0,0,1,7,0,11,1,8,186,2,
  0,0,0,0,0,0,0,0,1,2,236,0,0,0,0,0,3,0,0,0,0,0,0,0,1,6,4,2,0,0,0,0,
  168,30,0,0,72,31,0,0,120,31,0,0,136,31,0,0,152,31,0,0,168,31,0,0,196,31,0,0,224,31,0,0,
  240,31,0,0,12,32,0,0,28,32,0,0,44,32,0,0,60,32,0,0,160,32,0,0,196,32,0,0,236,32,0,0,
  252,32,0,0,20,33,0,0,36,33,0,0,52,33,0,0,88,33,0,0,112,33,0,0,148,33,0,0,164,33,0,0,
  188,33,0,0,252,33,0,0,12,34,0,0,48,34,0,0,84,34,0,0,136,34,0,0,160,34,0,0,188,34,0,0,
  204,34,0,0,228,34,0,0,244,34,0,0,12,35,0,0,28,35,0,0,52,35,0,0,80,35,0,0,104,35,0,0,
  120,35,0,0,148,35,0,0,164,35,0,0,68,36,0,0,116,36,0,0,116,36,0,0,132,36,0,0,148,36,0,0,
  176,36,0,0,204,36,0,0,220,36,0,0,248,36,0,0,132,36,0,0,8,37,0,0,24,37,0,0,124,37,0,0,
  160,37,0,0,132,36,0,0,200,37,0,0,224,37,0,0,240,37,0,0,0,38,0,0,36,38,0,0,60,38,0,0,
  132,36,0,0,96,38,0,0,120,38,0,0,184,38,0,0,200,38,0,0,236,38,0,0,16,39,0,0,68,39,0,0,
  92,39,0,0,120,39,0,0,136,39,0,0,116,36,0,0,160,39,0,0,116,36,0,0,184,39,0,0,208,39,0,0,
  236,39,0,0,4,40,0,0,20,40,0,0,48,40,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,
  0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,
  1,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,84,0,0,0,1,3,74,13,1,7,11,11,1,12,126,5,
  1,8,174,5,1,9,251,7,0,0,0,0,1,11,232,6,1,5,6,7,0,0,0,0,0,0,0,0,1,11,183,1,
  1,13,48,9,0,0,0,0,0,0,0,0,0,0,0,0,1,7,115,4,1,6,70,5,1,8,186,2,0,0,0,0,
  1,15,213,3,1,11,165,2,0,0,0,0,1,12,142,5,1,6,45,3,0,0,0,0,1,13,94,5,0,0,0,0,
  1,3,34,3,1,4,51,8,1,13,110,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,9,188,8,0,0,0,0,1,8,122,9,1,11,153,7,0,0,0,0,
  1,15,33,4,0,0,0,0,0,0,0,0,1,6,14,3,1,13,214,4,1,11,14,6,1,8,22,11,1,9,111,7,
  1,12,142,6,1,17,42,5,1,12,158,5,0,0,0,0,0,0,0,0,1,10,167,7,1,14,74,3,1,10,240,8,
  0,0,0,0,1,11,237,7,1,6,94,3,1,7,116,0,0,0,0,0,1,5,234,11,0,0,0,0,1,9,214,8,
  1,4,173,9,0,0,0,0,1,4,0,11,0,0,0,0,1,14,14,4,1,6,144,11,1,10,162,8,1,8,223,10,
  1,9,254,9,1,12,30,6,1,17,59,5,1,4,231,5,1,8,10,10,1,7,69,10,1,9,74,9,1,5,243,11,
  1,8,124,10,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,3,10,0,1,5,61,0,1,5,36,0,
  0,0,0,0,1,10,149,8,1,9,216,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,5,0,0,0,0,0,0,0,
  1,6,78,0,1,5,71,16,0,0,0,0,0,0,0,0,64,40,0,0,232,40,0,0,144,41,0,0,241,41,0,0,
  232,0,0,0,4,42,0,0,4,42,0,0,16,42,0,0,100,43,0,0,78,0,0,0,6,0,0,0,27,0,0,0,
  5,0,0,0,8,0,0,0,0,0,0,0,140,43,0,0,172,43,0,0,0,0,0,0,0,0,0,0,4,42,0,0,
  42,0,0,0,0,0,0,0,216,43,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
]);
