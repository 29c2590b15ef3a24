// Generated from schemas/sysdig by sluice generate, and from schemas/answers/ocsf.json. Do not edit.
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

let chosen: i32 = 0;
/** sysdig.type */
let c82: u32 = 0;
/** event.kind */
let c23: u32 = 0;
/** alerts */
let c151: u32 = 0;
/** event.action */
let c17: u32 = 0;
/** event.outcome */
let c26: u32 = 0;
/** type */
let c154: u32 = 0;
/** network.direction */
let c44: u32 = 0;
/** http.request.method */
let c41: u32 = 0;
/** rule.category */
let c71: u32 = 0;
/** class */
let c172: u32 = 0;
/** sysdig.priority */
let c81: u32 = 0;
/** event.severity */
let c29: u32 = 0;
/** network.type */
let c47: u32 = 0;
/** vulnerability.id is there. */
let p95: bool = false;
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
let p162: bool = false;
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
  if (chosen == 0) give(D + 6699, 7, 151);
  else give(D + 5694, 8, 151);
  c82 = is(82, D + 11345, 9);
  c23 = code(23, D + 33084);
  c151 = is(151, D + 6699, 7);
  c17 = code(17, D + 33108);
  c26 = code(26, D + 28608);
  c154 = 0;
  c44 = code(44, D + 33252);
  c41 = code(41, D + 33292);
  c71 = is(71, D + 8080, 15);
  c172 = 0;
  c81 = is(81, D + 9934, 9);
  c29 = code(29, D + 25172);
  c47 = code(47, D + 28692);
  p95 = present(95);
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
  p162 = false;
  p48 = present(48);
  if (slot(18) != 0) {
    elements(18, 179);
  }
  if (slot(80) != 0) {
    collect(80, D + 33362, 153);
  }
  is_vulnerable = (p95 || present(153));
  if (slot(31) != 0) {
    elements(31, 178);
  }
  if ((c82 == 1)) give(D + 2733, 7, 152);
  is_alert = (c23 == 1);
  is_wanted_finding = (is_alert && (c151 == 1));
  is_user = (present(93) || present(92));
  is_is_login = (has(179, D + 28904) && is_user);
  is_process = present(63);
  is_host = (p39 || p36 || present(37));
  is_is_process = (has(179, D + 25320) && is_process && is_host);
  is_is_exec = (has(178, D + 25336) || (((<u32>0xe >> c17) & 1) != 0));
  is_file = (p34 || p35);
  is_actor = (is_process || is_user);
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0x70 >> c17) & 1) != 0));
  is_is_file = (has(179, D + 28836) && is_file && is_system);
  is_denied = has(178, D + 25304);
  is_source = present(78);
  is_destination = (present(13) || present(12));
  is_named_host = (p36 || p39);
  is_ends = (is_source || is_destination || is_named_host);
  is_is_network = (has(179, D + 25288) && is_ends);
  is_called = (is_user && is_source && p17);
  is_is_call = (has(179, D + 33368) && is_called);
  is_creates = (has(178, D + 29340) || starts(17, D + 4470, 6) || starts(17, D + 12772, 6));
  is_changes = (has(178, D + 29356) || starts(17, D + 10660, 6) || starts(17, D + 12786, 6) || starts(17, D + 13119, 5) || starts(17, D + 9243, 3) || starts(17, D + 13948, 3) || starts(17, D + 13670, 6) || starts(17, D + 13490, 6) || starts(17, D + 1902, 3) || starts(17, D + 9980, 3));
  is_deletes = (has(178, D + 29324) || starts(17, D + 4489, 6) || starts(17, D + 12779, 6) || starts(17, D + 10528, 6) || starts(17, D + 13508, 6));
  is_reads = (has(178, D + 33404) || starts(17, D + 2649, 3) || starts(17, D + 13939, 3) || starts(17, D + 4171, 4) || starts(17, D + 13472, 4) || starts(17, D + 13837, 5) || starts(17, D + 12358, 8) || starts(17, D + 12286, 8));
  is_is_workload = (!is_alert && has(179, D + 28944) && (!p58 && p9));
  is_is_own = (!is_alert && has(179, D + 33420) && !has(178, D + 33468) && (!p58 && !present(53)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(179, D + 28820) && is_vulnerable)) give(D + 13250, 6, 154);
  else if ((has(179, D + 28820) && has(178, D + 33492))) give(D + 13418, 6, 154);
  else if (has(179, D + 28820)) give(D + 13412, 6, 154);
  else if ((present(152) || (has(179, D + 29040) && (c23 == 2)))) give(D + 13256, 6, 154);
  else if ((c17 == 7)) give(D + 13268, 6, 154);
  else if (is_wanted_finding) give(D + 13262, 6, 154);
  else if ((is_is_login && has(178, D + 25336))) give(D + 13292, 6, 154);
  else if ((is_is_login && has(178, D + 33508))) give(D + 13298, 6, 154);
  else if ((is_is_login && contains(17, D + 12406, 8) && contains(17, D + 13812, 5))) give(D + 13280, 6, 154);
  else if ((is_is_login && contains(17, D + 12406, 8) && has(178, D + 29356))) give(D + 13274, 6, 154);
  else if ((is_is_login && contains(17, D + 13044, 7))) give(D + 13286, 6, 154);
  else if ((is_is_login && (contains(17, D + 2958, 5) || contains(17, D + 9335, 5)))) give(D + 13292, 6, 154);
  else if (is_is_login) give(D + 13304, 6, 154);
  else if ((is_is_process && is_is_exec)) give(D + 13202, 6, 154);
  else if ((is_is_process && has(178, D + 33508))) give(D + 13208, 6, 154);
  else if ((is_is_process && (((<u32>0x700 >> c17) & 1) != 0))) give(D + 13220, 6, 154);
  else if ((is_is_process && (((<u32>0x1800 >> c17) & 1) != 0))) give(D + 13196, 6, 154);
  else if ((is_is_process && has(178, D + 29356))) give(D + 13226, 6, 154);
  else if ((is_is_process && p17)) give(D + 13190, 6, 154);
  else if ((is_is_mount && (c17 == 4))) give(D + 13166, 6, 154);
  else if (is_is_mount) give(D + 13172, 6, 154);
  else if ((is_is_file && contains(17, D + 11913, 6))) give(D + 13154, 6, 154);
  else if ((is_is_file && (contains(17, D + 11842, 5) || contains(17, D + 12375, 5)))) give(D + 13160, 6, 154);
  else if ((is_is_file && has(178, D + 29324))) give(D + 13148, 6, 154);
  else if ((is_is_file && has(178, D + 29340))) give(D + 13130, 6, 154);
  else if ((is_is_file && has(178, D + 29356))) give(D + 13142, 6, 154);
  else if ((is_is_file && has(178, D + 33404) && (((<u32>0x1e000 >> c17) & 1) != 0))) give(D + 13178, 6, 154);
  else if ((is_is_file && has(178, D + 33404))) give(D + 13136, 6, 154);
  else if (is_is_file) give(D + 13184, 6, 154);
  else if ((is_is_network && (((<u32>0x60000 >> c17) & 1) != 0))) give(D + 13334, 6, 154);
  else if ((is_is_network && has(178, D + 28888) && is_denied)) give(D + 13322, 6, 154);
  else if ((is_is_network && has(178, D + 25336))) give(D + 13310, 6, 154);
  else if ((is_is_network && has(178, D + 28888) && (c26 == 1))) give(D + 13316, 6, 154);
  else if ((is_is_network && (((<u32>0x380000 >> c17) & 1) != 0))) give(D + 13310, 6, 154);
  else if ((is_is_network && has(178, D + 28888))) give(D + 13328, 6, 154);
  else if (is_is_network) give(D + 13340, 6, 154);
  else if ((is_is_call && is_creates)) give(D + 13382, 6, 154);
  else if ((is_is_call && is_changes)) give(D + 13394, 6, 154);
  else if ((is_is_call && is_deletes)) give(D + 13400, 6, 154);
  else if ((is_is_call && is_reads)) give(D + 13388, 6, 154);
  else if (is_is_call) give(D + 13406, 6, 154);
  else if (is_alert) give(D + 13262, 6, 154);
  else if ((is_is_lifecycle && has(179, D + 33524) && has(178, D + 25336))) give(D + 13358, 6, 154);
  else if ((is_is_lifecycle && has(179, D + 33524) && has(178, D + 33508))) give(D + 13364, 6, 154);
  else if ((is_is_own && has(179, D + 25320) && contains(17, D + 10660, 6))) give(D + 13370, 6, 154);
  else if (is_is_lifecycle) give(D + 13376, 6, 154);
  else if (p17) give(D + 13188, 2, 154);
  else if (true) give(D + 31, 1, 154);
  c154 = code(154, D + 33548);
  is_listed = ((c154 == 1) && !p95);
  if (slot(153) != 0 && is_listed) {
    select(153, D + 13862, 4, 180);
  }
  if (slot(153) != 0 && is_listed) {
    reject(153, D + 13862, 4, 181);
  }
  is_finding = starts(154, D + 13250, 2);
  is_analytic = (is_finding && (p74 || present(73)));
  is_controlled = ((is_alert || is_denied || has(178, D + 25564)) && !(((<u32>0x400080 >> c17) & 1) != 0));
  if (slot(154) != 0) {
    lookup(154, c154, D + 33864, 172);
  }
  c172 = code(172, D + 34072);
  if (slot(172) != 0) {
    lookup(172, c172, D + 34180, 182);
  }
  if (slot(172) != 0) {
    lookup(172, c172, D + 34248, 173);
  }
  if (slot(172) != 0) {
    lookup(172, c172, D + 34316, 183);
  }
  if (slot(172) != 0) {
    lookup(172, c172, D + 34384, 184);
  }
  if (slot(154) != 0) {
    lookup(154, c154, D + 34452, 185);
  }
  if (slot(154) != 0) {
    lookup(154, c154, D + 34660, 174);
  }
  if (slot(154) != 0) {
    lookup(154, c154, D + 34868, 186);
  }
  beginTemplate(2);
  countPart(173);
  countPart(174);
  openTemplate();
  part(D + 0, 0, 173);
  part(D + 132, 2, 174);
  endTemplate(175);
  if (slot(81) != 0) {
    lookup(81, c81, D + 35076, 187);
  }
  if (slot(29) != 0) {
    lookup(29, c29, D + 35084, 189);
  }
  if (slot(81) != 0) {
    lookup(81, c81, D + 35108, 188);
  }
  if (slot(26) != 0 && !is_finding) {
    lookup(26, c26, D + 35116, 194);
  }
  is_network_activity = (starts(154, D + 13310, 4) || starts(154, D + 13346, 4));
  is_api_activity = starts(154, D + 13382, 4);
  is_account = (starts(154, D + 13274, 4) || starts(154, D + 13292, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(154, D + 13358, 4);
  is_scanned = starts(154, D + 13412, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0xc >> <u64>c154) & 1) != 0));
  is_container = (present(7) || present(11));
  is_detection = starts(154, D + 13262, 4);
  is_program = (!is_process && !is_file && present(56));
  is_api_evidence = (is_finding && has(179, D + 35128) && p17);
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
  countPart(95);
  openTemplate();
  part(D + 0, 0, 20);
  part(D + 1379, 1, 0);
  part(D + 1379, 1, 39);
  part(D + 1379, 1, 7);
  part(D + 1379, 1, 63);
  part(D + 1379, 1, 74);
  part(D + 1379, 1, 17);
  part(D + 1379, 1, 35);
  part(D + 1379, 1, 9);
  part(D + 1379, 1, 95);
  endTemplate(156);
  if (present(22)) take(22, 155);
  else if (present(156)) take(156, 155);
  if (p74) take(74, 157);
  else if (present(43)) take(43, 157);
  else if (p17) take(17, 157);
  else if (present(20)) take(20, 157);
  if (p40) take(40, 169);
  is_os = (is_host && p40);
  is_cluster = (is_host && present(50));
  is_contained = (is_evidence && is_container);
  if (slot(8) != 0) {
    only(8, 165);
  }
  if (slot(10) != 0) {
    only(10, 166);
  }
  beginTemplate(1);
  countPart(9);
  countPart(166);
  openTemplate();
  part(D + 0, 0, 9);
  part(D + 14, 1, 166);
  endTemplate(167);
  if (present(165)) take(165, 168);
  else if (present(167)) take(167, 168);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = present(52);
  is_image = (!is_resource && p9);
  is_process_evidence = (is_detection && is_process);
  if (slot(56) != 0) {
    basename(56, 161);
  }
  if (present(161)) take(161, 162);
  else if (p58) take(58, 162);
  p162 = present(162);
  is_launch = (c154 == 4);
  is_acting = (!is_finding && !is_launch);
  is_acting_process = (is_acting && is_process);
  is_reflexive = (((<u64>0x1e0 >> <u64>c154) & 1) != 0);
  is_file_evidence = (is_detection && is_file);
  if (slot(35) != 0) {
    basename(35, 159);
  }
  if (p34) take(34, 160);
  else if (present(159)) take(159, 160);
  else if (p35) take(35, 160);
  is_file_activity = starts(154, D + 13130, 4);
  is_connection_evidence = (is_detection && is_connection);
  if (slot(44) != 0 && is_connection_evidence) {
    lookup(44, c44, D + 35164, 227);
  }
  if (slot(44) != 0 && is_connection_evidence) {
    lookup(44, c44, D + 35188, 228);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(44) != 0 && is_connection_activity) {
    lookup(44, c44, D + 35212, 229);
  }
  if (slot(44) != 0 && is_connection_activity) {
    lookup(44, c44, D + 35236, 230);
  }
  is_listening = (c154 == 9);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c44) & 1) != 0));
  if (p36) take(36, 158);
  else if (p39) take(39, 158);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && (is_listening || (((<u32>0x6 >> c44) & 1) != 0)));
  is_authentication = starts(154, D + 13292, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p48) take(48, 170);
  else if (present(24)) take(24, 170);
  is_kernel_activity = (c154 == 10);
  is_peripheral_activity = starts(154, D + 13232, 4);
  if (is_is_workload && p9) take(9, 171);
  else if (present(170)) take(170, 171);
  is_compliance = (c154 == 11);
  if (slot(26) != 0 && is_compliance) {
    lookup(26, c26, D + 35260, 196);
  }
  if (slot(26) != 0 && is_compliance) {
    lookup(26, c26, D + 35272, 197);
  }
  if (slot(0) != 0) {
    epoch(0, 3, 191);
  }
  if (slot(30) != 0) {
    epoch(30, 3, 192);
  }
  if (slot(21) != 0) {
    epoch(21, 3, 193);
  }
  if (slot(19) != 0) {
    epoch(19, 3, 198);
  }
  if (slot(83) != 0) {
    elements(83, 199);
  }
  is_policy = (p76 || p74);
  if (slot(18) != 0 && is_finding) {
    elements(18, 200);
  }
  if (slot(84) != 0 && is_finding) {
    elements(84, 201);
  }
  if (slot(85) != 0 && is_finding) {
    elements(85, 203);
  }
  if (slot(86) != 0 && is_finding) {
    elements(86, 205);
  }
  if (slot(84) != 0 && is_controlled) {
    elements(84, 202);
  }
  if (slot(85) != 0 && is_controlled) {
    elements(85, 204);
  }
  if (slot(86) != 0 && is_controlled) {
    elements(86, 206);
  }
  if (slot(68) != 0) {
    elements(68, 207);
  }
  if (slot(69) != 0) {
    elements(69, 208);
  }
  if (slot(70) != 0) {
    elements(70, 209);
  }
  if (slot(67) != 0) {
    elements(67, 210);
  }
  if (slot(38) != 0 && is_host) {
    only(38, 212);
  }
  if (slot(10) != 0 && (is_contained && p9)) {
    elements(10, 217);
  }
  if (slot(10) != 0 && (is_host_container && p9)) {
    elements(10, 218);
  }
  if (slot(10) != 0 && (is_has_resources && is_image)) {
    elements(10, 219);
  }
  if (slot(64) != 0 && is_process_evidence) {
    epoch(64, 3, 220);
  }
  if (slot(64) != 0 && is_launch) {
    epoch(64, 3, 221);
  }
  if (slot(64) != 0 && is_acting_process) {
    epoch(64, 3, 222);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user);
  is_acting_user = (!is_finding && !is_account && is_user);
  if (slot(47) != 0 && is_connection_evidence) {
    lookup(47, c47, D + 35284, 231);
  }
  if (slot(47) != 0 && is_connection_activity) {
    lookup(47, c47, D + 35296, 232);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_query_evidence = (is_detection && p15);
  is_dns_activity = starts(154, D + 13346, 4);
  is_http_caller = (is_api_activity || is_account);
  is_http_evidence = (is_evidence && (is_source || is_user));
  is_url = present(87);
  is_cloud = p4;
  is_vulnerability = ((c154 == 1) && p95);
  is_cve = starts(95, D + 13862, 4);
  is_advisory = (p95 && !is_cve);
  if (!(hasText(188))) {
    if (slot(29) != 0) {
      lookup(29, c29, D + 35308, 190);
    }
  }
  if (!((c154 == 12) || is_finding)) {
    if (slot(26) != 0 && !is_finding) {
      lookup(26, c26, D + 35332, 195);
    }
  }
  settle(D + 35344, 11);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid end_time message raw_data start_time status_code time type_name type_uid
  run(D + 35366);
  // action action_id disposition disposition_id
  if ((is_controlled && is_denied)) put(D + 1046, 75);
  else if ((is_controlled && is_alert)) put(D + 891, 79);
  else if (is_controlled) put(D + 970, 76);
  // activity_name
  if (slot(17) != 0 && ends(154, D + 13188, 2) && keyword(D + 5693, 17, 17 + MOVES)) {}
  else if (slot(174) != 0 && keyword(D + 5693, 17, 174)) {}
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 6810, 16);
  // launch_type launch_type_id
  if ((is_launch && (((<u32>0xe >> c17) & 1) != 0))) put(D + 1162, 40);
  // severity
  if (slot(188) != 0 && keyword(D + 3676, 12, 188)) {}
  else if (slot(190) != 0 && keyword(D + 3676, 12, 190)) {}
  else put(D + 3676, 21);
  // severity_id
  if (slot(187) != 0 && long(D + 7130, 14, 187)) {}
  else if (slot(189) != 0 && long(D + 7130, 14, 189)) {}
  else put(D + 7130, 16);
  // status
  if ((c154 == 12)) put(D + 4182, 20);
  else if (is_finding) put(D + 7900, 15);
  else if (slot(195) != 0 && keyword(D + 4182, 10, 195)) {}
  // status_id
  if ((c154 == 12)) put(D + 8406, 14);
  else if (is_finding) put(D + 8378, 14);
  else if (slot(194) != 0 && long(D + 8378, 12, 194)) {}
  if ((load<u64>(filled, 24) & 0x5400) != 0) {
    open(D + 10252, 11); // attacks
    if (slot(202) != 0 && wrapped(D + 6441, 17, 202, D + 226, 2)) moved(84);
    if (slot(204) != 0 && wrapped(D + 4402, 20, 204, D + 226, 2)) moved(85);
    if (slot(206) != 0 && wrapped(D + 3077, 24, 206, D + 226, 2)) moved(86);
    closeArray();
  }
  open(D + 8681, 13); // evidences
  open(D + 8, 1);
  if ((load<u64>(filled, 8) & 0x3e000000) != 0) {
    open(D + 11535, 9); // evidences.0.actor
    if ((load<u64>(filled, 8) & 0x3e000000) != 0) {
      open(D + 12214, 8); // evidences.0.actor.user
      // evidences[0].actor.user.full_name
      if (slot(89) != 0 && is_user_evidence && keyword(D + 8746, 13, 89 + MOVES)) {}
      // evidences[0].actor.user.name
      if (slot(93) != 0 && is_user_evidence && keyword(D + 12094, 8, 93 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(92) != 0 && is_user_evidence && keyword(D + 3095, 7, 92 + MOVES)) {}
      if (slot(91) != 0 || slot(90) != 0) {
        open(D + 11045, 10); // evidences.0.actor.user.groups
        open(D + 8, 1);
        // evidences[0].actor.user.groups[0].name
        if (slot(91) != 0 && is_user_evidence && keyword(D + 12094, 8, 91 + MOVES)) {}
        // evidences[0].actor.user.groups[0].uid
        if (slot(90) != 0 && is_user_evidence && keyword(D + 3095, 7, 90 + MOVES)) {}
        close();
        closeArray();
      }
      close();
    }
    close();
  }
  if (slot(17) != 0 || slot(6) != 0) {
    open(D + 12540, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(17) != 0 && (is_detection && is_api_evidence) && keyword(D + 8798, 13, 17 + MOVES)) {}
    if (slot(6) != 0) {
      open(D + 10593, 11); // evidences.0.api.service
      // evidences[0].api.service.name
      if (slot(6) != 0 && (is_detection && is_api_evidence) && keyword(D + 12094, 8, 6 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 24) & 0x9800000000) != 0 || slot(46) != 0 || slot(45) != 0 || is_connection_evidence) {
    open(D + 4593, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(231) != 0 && long(D + 5297, 18, 231)) {}
    // evidences[0].connection_info.direction
    if (slot(228) != 0 && keyword(D + 3352, 13, 228)) {}
    else if (is_connection_evidence) put(D + 3352, 22);
    // evidences[0].connection_info.direction_id
    if (slot(227) != 0 && long(D + 5761, 15, 227)) {}
    else if (is_connection_evidence) put(D + 5761, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(46) != 0 && is_connection_evidence && keyword(D + 6050, 17, 46 + MOVES)) {}
    // evidences[0].connection_info.protocol_num
    if (slot(45) != 0 && is_connection_evidence && long(D + 7810, 15, 45 + MOVES)) {}
    close();
  }
  if (slot(217) != 0 || (load<u64>(filled, 0) & 0x40000000000a80) != 0 || slot(168) != 0) {
    open(D + 8642, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(11) != 0 && is_contained && keyword(D + 12094, 8, 11 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(54) != 0 && is_contained && keyword(D + 6938, 16, 54 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(7) != 0 && is_contained && keyword(D + 3095, 7, 7 + MOVES)) {}
    if (slot(217) != 0 || slot(9) != 0 || slot(168) != 0) {
      open(D + 11652, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(217) != 0 && list(D + 11095, 10, 217)) moved(10);
      // evidences[0].container.image.name
      if (slot(9) != 0 && (is_contained && p9) && keyword(D + 12094, 8, 9 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(168) != 0 && (is_contained && p9) && keyword(D + 3095, 7, 168)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x7000) != 0) {
    open(D + 6618, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.hostname
    if (slot(12) != 0 && is_destination_evidence && keyword(D + 9620, 12, 12 + MOVES)) {}
    // evidences[0].dst_endpoint.ip
    if (slot(13) != 0 && is_destination_evidence && ip(D + 13088, 6, 13 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(14) != 0 && is_destination_evidence && long(D + 12118, 7, 14 + MOVES)) {}
    close();
  }
  open(D + 12022, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(33) != 0 && is_file_evidence && keyword(D + 12666, 7, 33 + MOVES)) {}
  // evidences[0].file.name
  if (slot(161) != 0 && (is_detection && is_program) && keyword(D + 12094, 8, 161)) {}
  else if (slot(34) != 0 && is_file_evidence && keyword(D + 12094, 8, 34 + MOVES)) {}
  else if (slot(160) != 0 && is_file_evidence && keyword(D + 12094, 8, 160)) {}
  // evidences[0].file.parent_folder
  if (slot(32) != 0 && is_file_evidence && keyword(D + 5965, 17, 32 + MOVES)) {}
  // evidences[0].file.path
  if (slot(56) != 0 && (is_detection && is_program) && keyword(D + 12110, 8, 56 + MOVES)) {}
  else if (slot(35) != 0 && is_file_evidence && keyword(D + 12110, 8, 35 + MOVES)) {}
  // evidences[0].file.type evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 1397, 37);
  else if (is_file_evidence) put(D + 1811, 29);
  open(D + 11055, 10); // evidences.0.file.hashes
  open(D + 8, 1);
  // evidences[0].file.hashes[0].algorithm evidences[0].file.hashes[0].algorithm_id
  if ((is_detection && is_program && p57)) put(D + 1242, 39);
  // evidences[0].file.hashes[0].value
  if (slot(57) != 0 && (is_detection && is_program && p57) && keyword(D + 1154, 9, 57 + MOVES)) {}
  close();
  closeArray();
  close();
  if (slot(41) != 0 || (load<u64>(filled, 8) & 0x41800000) != 0) {
    open(D + 6778, 16); // evidences.0.http_request
    // evidences[0].http_request.http_method
    if (slot(41) != 0 && (is_http_evidence && (((<u32>0x3fe >> c41) & 1) != 0)) && keyword(D + 7660, 15, 41 + MOVES)) {}
    // evidences[0].http_request.user_agent
    if (slot(94) != 0 && is_http_evidence && keyword(D + 8448, 14, 94 + MOVES)) {}
    if (slot(87) != 0 || slot(88) != 0) {
      open(D + 12764, 7); // evidences.0.http_request.url
      // evidences[0].http_request.url.path
      if (slot(87) != 0 && is_http_evidence && keyword(D + 12110, 8, 87 + MOVES)) {}
      // evidences[0].http_request.url.query_string
      if (slot(88) != 0 && (is_http_evidence && is_url) && keyword(D + 7098, 16, 88 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(42) != 0) {
    open(D + 5863, 17); // evidences.0.http_response
    // evidences[0].http_response.code
    if (slot(42) != 0 && is_http_evidence && long(D + 11990, 7, 42 + MOVES)) {}
    close();
  }
  open(D + 10483, 11); // evidences.0.process
  // evidences[0].process.created_time
  if (slot(220) != 0 && long(D + 7510, 15, 220)) {}
  // evidences[0].process.cmd_line
  if (slot(55) != 0 && is_process_evidence && keyword(D + 9416, 12, 55 + MOVES)) {}
  // evidences[0].process.name
  if (slot(58) != 0 && is_process_evidence && keyword(D + 12094, 8, 58 + MOVES)) {}
  // evidences[0].process.namespace_pid
  if (slot(65) != 0 && is_process_evidence && long(D + 6922, 16, 65 + MOVES)) {}
  // evidences[0].process.path
  if (slot(56) != 0 && is_process_evidence && keyword(D + 12110, 8, 56 + MOVES)) {}
  // evidences[0].process.pid
  if (slot(63) != 0 && is_process_evidence && long(D + 12708, 6, 63 + MOVES)) {}
  // evidences[0].process.working_directory
  if (slot(66) != 0 && is_process_evidence && keyword(D + 3718, 21, 66 + MOVES)) {}
  open(D + 12022, 8); // evidences.0.process.file
  // evidences[0].process.file.name
  if (slot(162) != 0 && (is_process_evidence && (p57 && p162)) && keyword(D + 12094, 8, 162)) {}
  // evidences[0].process.file.type evidences[0].process.file.type_id
  if ((is_process_evidence && (p57 && p162))) put(D + 1503, 34);
  open(D + 11055, 10); // evidences.0.process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.file.hashes[0].algorithm evidences[0].process.file.hashes[0].algorithm_id
  if ((is_process_evidence && (p57 && p162))) put(D + 1242, 39);
  // evidences[0].process.file.hashes[0].value
  if (slot(57) != 0 && (is_process_evidence && (p57 && p162)) && keyword(D + 1154, 9, 57 + MOVES)) {}
  close();
  closeArray();
  close();
  if ((load<u64>(filled, 0) & 0x7800000000000000) != 0) {
    open(D + 5243, 18); // evidences.0.process.parent_process
    // evidences[0].process.parent_process.cmd_line
    if (slot(59) != 0 && (is_process_evidence && is_parent) && keyword(D + 9416, 12, 59 + MOVES)) {}
    // evidences[0].process.parent_process.name
    if (slot(61) != 0 && (is_process_evidence && is_parent) && keyword(D + 12094, 8, 61 + MOVES)) {}
    // evidences[0].process.parent_process.path
    if (slot(60) != 0 && (is_process_evidence && is_parent) && keyword(D + 12110, 8, 60 + MOVES)) {}
    // evidences[0].process.parent_process.pid
    if (slot(62) != 0 && (is_process_evidence && is_parent) && long(D + 12708, 6, 62 + MOVES)) {}
    close();
  }
  close();
  if (slot(15) != 0) {
    open(D + 11697, 9); // evidences.0.query
    // evidences[0].query.hostname
    if (slot(15) != 0 && is_query_evidence && keyword(D + 9620, 12, 15 + MOVES)) {}
    close();
  }
  if (slot(78) != 0 || slot(79) != 0) {
    open(D + 7162, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.ip
    if (slot(78) != 0 && is_source_evidence && ip(D + 13088, 6, 78 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(79) != 0 && is_source_evidence && long(D + 12118, 7, 79 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x78000) != 0) {
    open(D + 7750, 15); // observables
    if (slot(207) != 0 && wrapped(D + 1320, 39, 207, D + 33, 1)) moved(68);
    if (slot(208) != 0 && wrapped(D + 1121, 41, 208, D + 33, 1)) moved(69);
    if (slot(209) != 0 && wrapped(D + 1202, 40, 209, D + 33, 1)) moved(70);
    if (slot(210) != 0 && wrapped(D + 1434, 35, 210, D + 33, 1)) moved(67);
    closeArray();
  }
  open(D + 8889, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(219) != 0 && list(D + 11095, 10, 219)) moved(10);
  // resources[0].name
  if (slot(9) != 0 && (is_has_resources && is_image) && keyword(D + 12094, 8, 9 + MOVES)) {}
  else if (slot(52) != 0 && (is_has_resources && is_resource) && keyword(D + 12094, 8, 52 + MOVES)) {}
  // resources[0].namespace
  if (slot(51) != 0 && (is_has_resources && is_resource) && keyword(D + 8772, 13, 51 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_image)) put(D + 2665, 25);
  else if (slot(53) != 0 && (is_has_resources && is_resource) && keyword(D + 96, 8, 53 + MOVES)) {}
  // resources[0].uid
  if (slot(168) != 0 && (is_has_resources && is_image) && keyword(D + 3095, 7, 168)) {}
  close();
  closeArray();
  if (slot(180) != 0 || slot(181) != 0 || (load<u64>(filled, 8) & 0x380000000) != 0) {
    open(D + 4821, 19); // vulnerabilities
    open(D + 8, 1);
    // vulnerabilities[0].severity
    if (slot(97) != 0 && is_vulnerability && keyword(D + 3676, 12, 97 + MOVES)) {}
    // vulnerabilities[0].vendor_name
    if (slot(96) != 0 && is_vulnerability && keyword(D + 2742, 15, 96 + MOVES)) {}
    if (slot(95) != 0) {
      open(D + 4955, 12); // vulnerabilities.0.advisory
      // vulnerabilities[0].advisory.uid
      if (slot(95) != 0 && (is_vulnerability && is_advisory) && keyword(D + 3095, 7, 95 + MOVES)) {}
      close();
    }
    if (slot(95) != 0) {
      open(D + 8603, 7); // vulnerabilities.0.cve
      // vulnerabilities[0].cve.uid
      if (slot(95) != 0 && (is_vulnerability && is_cve) && keyword(D + 3095, 7, 95 + MOVES)) {}
      close();
    }
    close();
    if (slot(180) != 0) wrapped(D + 8602, 14, 180, D + 2740, 25);
    if (slot(181) != 0) wrapped(D + 4954, 19, 181, D + 2740, 25);
    closeArray();
  }
  open(D + 11535, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 3822, 20);
  open(D + 10483, 11); // actor.process
  // actor.process.created_time
  if (slot(222) != 0 && long(D + 7510, 15, 222)) {}
  // actor.process.cmd_line
  if (slot(55) != 0 && is_acting_process && keyword(D + 9416, 12, 55 + MOVES)) {}
  else if (slot(59) != 0 && (is_launch && is_parent) && keyword(D + 9416, 12, 59 + MOVES)) {}
  // actor.process.name
  if (slot(58) != 0 && (is_launch && !is_parent) && keyword(D + 12094, 8, 58 + MOVES)) {}
  else if (slot(58) != 0 && is_acting_process && keyword(D + 12094, 8, 58 + MOVES)) {}
  else if (slot(61) != 0 && (is_launch && is_parent) && keyword(D + 12094, 8, 61 + MOVES)) {}
  // actor.process.namespace_pid
  if (slot(65) != 0 && is_acting_process && long(D + 6922, 16, 65 + MOVES)) {}
  // actor.process.path
  if (slot(56) != 0 && is_acting_process && keyword(D + 12110, 8, 56 + MOVES)) {}
  else if (slot(60) != 0 && (is_launch && is_parent) && keyword(D + 12110, 8, 60 + MOVES)) {}
  // actor.process.pid
  if (slot(63) != 0 && (is_launch && !is_parent) && long(D + 12708, 6, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_acting_process && long(D + 12708, 6, 63 + MOVES)) {}
  else if (slot(62) != 0 && (is_launch && is_parent) && long(D + 12708, 6, 62 + MOVES)) {}
  // actor.process.working_directory
  if (slot(66) != 0 && is_acting_process && keyword(D + 3718, 21, 66 + MOVES)) {}
  open(D + 12022, 8); // actor.process.file
  // actor.process.file.name
  if (slot(162) != 0 && (is_acting_process && (p57 && p162)) && keyword(D + 12094, 8, 162)) {}
  // actor.process.file.type actor.process.file.type_id
  if ((is_acting_process && (p57 && p162))) put(D + 1503, 34);
  open(D + 11055, 10); // actor.process.file.hashes
  open(D + 8, 1);
  // actor.process.file.hashes[0].algorithm actor.process.file.hashes[0].algorithm_id
  if ((is_acting_process && (p57 && p162))) put(D + 1242, 39);
  // actor.process.file.hashes[0].value
  if (slot(57) != 0 && (is_acting_process && (p57 && p162)) && keyword(D + 1154, 9, 57 + MOVES)) {}
  close();
  closeArray();
  close();
  if ((load<u64>(filled, 0) & 0x7800000000000000) != 0) {
    open(D + 5243, 18); // actor.process.parent_process
    // actor.process.parent_process.cmd_line
    if (slot(59) != 0 && (is_acting_process && is_parent) && keyword(D + 9416, 12, 59 + MOVES)) {}
    // actor.process.parent_process.name
    if (slot(61) != 0 && (is_acting_process && is_parent) && keyword(D + 12094, 8, 61 + MOVES)) {}
    // actor.process.parent_process.path
    if (slot(60) != 0 && (is_acting_process && is_parent) && keyword(D + 12110, 8, 60 + MOVES)) {}
    // actor.process.parent_process.pid
    if (slot(62) != 0 && (is_acting_process && is_parent) && long(D + 12708, 6, 62 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 8) & 0x3e000000) != 0) {
    open(D + 12214, 8); // actor.user
    // actor.user.full_name
    if (slot(89) != 0 && is_acting_user && keyword(D + 8746, 13, 89 + MOVES)) {}
    // actor.user.name
    if (slot(93) != 0 && is_acting_user && keyword(D + 12094, 8, 93 + MOVES)) {}
    // actor.user.uid
    if (slot(92) != 0 && is_acting_user && keyword(D + 3095, 7, 92 + MOVES)) {}
    if (slot(91) != 0 || slot(90) != 0) {
      open(D + 11045, 10); // actor.user.groups
      open(D + 8, 1);
      // actor.user.groups[0].name
      if (slot(91) != 0 && is_acting_user && keyword(D + 12094, 8, 91 + MOVES)) {}
      // actor.user.groups[0].uid
      if (slot(90) != 0 && is_acting_user && keyword(D + 3095, 7, 90 + MOVES)) {}
      close();
      closeArray();
    }
    close();
  }
  close();
  if (slot(17) != 0 || slot(6) != 0) {
    open(D + 12540, 7); // api
    // api.operation
    if (slot(17) != 0 && is_api_activity && keyword(D + 8798, 13, 17 + MOVES)) {}
    if (slot(6) != 0) {
      open(D + 10593, 11); // api.service
      // api.service.name
      if (slot(6) != 0 && is_api_activity && keyword(D + 12094, 8, 6 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(171) != 0 || slot(49) != 0) {
    open(D + 12554, 7); // app
    // app.name
    if (slot(171) != 0 && is_lifecycle && keyword(D + 12094, 8, 171)) {}
    // app.vendor_name
    if (slot(49) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 2742, 15, 49 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x36) != 0) {
    open(D + 11571, 9); // cloud
    // cloud.provider
    if (slot(4) != 0 && keyword(D + 6067, 12, 4 + MOVES)) {}
    // cloud.region
    if (slot(5) != 0 && is_cloud && keyword(D + 11175, 10, 5 + MOVES)) {}
    // cloud.zone
    if (slot(2) != 0 && is_cloud && keyword(D + 12238, 8, 2 + MOVES)) {}
    if (slot(1) != 0) {
      open(D + 10208, 11); // cloud.account
      // cloud.account.uid
      if (slot(1) != 0 && is_cloud && keyword(D + 3095, 7, 1 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(157) != 0 || slot(76) != 0 || slot(197) != 0 || slot(196) != 0 || is_compliance) {
    open(D + 8196, 14); // compliance
    // compliance.control
    if (slot(157) != 0 && is_compliance && keyword(D + 10307, 11, 157)) {}
    // compliance.standards
    if (slot(76) != 0 && is_compliance) list(D + 8967, 13, 76 + MOVES);
    // compliance.status
    if (slot(197) != 0 && keyword(D + 4182, 10, 197)) {}
    else if (is_compliance) put(D + 7178, 16);
    // compliance.status_id
    if (slot(196) != 0 && long(D + 8378, 12, 196)) {}
    else if (is_compliance) put(D + 8392, 14);
    close();
  }
  if ((load<u64>(filled, 24) & 0x16000000000) != 0 || slot(46) != 0 || slot(45) != 0 || is_connection_activity) {
    open(D + 4593, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(232) != 0 && long(D + 5297, 18, 232)) {}
    // connection_info.direction
    if (slot(230) != 0 && keyword(D + 3352, 13, 230)) {}
    else if (is_connection_activity) put(D + 3352, 22);
    // connection_info.direction_id
    if (slot(229) != 0 && long(D + 5761, 15, 229)) {}
    else if (is_connection_activity) put(D + 5761, 17);
    // connection_info.protocol_name
    if (slot(46) != 0 && is_connection_activity && keyword(D + 6050, 17, 46 + MOVES)) {}
    // connection_info.protocol_num
    if (slot(45) != 0 && is_connection_activity && long(D + 7810, 15, 45 + MOVES)) {}
    close();
  }
  if (slot(218) != 0 || slot(212) != 0 || (load<u64>(filled, 0) & 0x4400b000000a88) != 0 || slot(168) != 0 || slot(169) != 0 || is_cluster || is_os || is_host) {
    open(D + 10965, 10); // device
    // device.mac
    if (slot(212) != 0 && keyword(D + 12680, 7, 212)) {}
    // device.hostname
    if (slot(36) != 0 && is_host && keyword(D + 9620, 12, 36 + MOVES)) {}
    // device.instance_uid
    if (slot(3) != 0 && is_host && keyword(D + 6794, 16, 3 + MOVES)) {}
    // device.name
    if (slot(39) != 0 && is_host && keyword(D + 12094, 8, 39 + MOVES)) {}
    // device.type device.type_id
    if (is_host) put(D + 1981, 28);
    // device.uid
    if (slot(37) != 0 && is_host && keyword(D + 3095, 7, 37 + MOVES)) {}
    if (slot(50) != 0 || is_cluster) {
      open(D + 11045, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(50) != 0 && is_cluster && keyword(D + 12094, 8, 50 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 6169, 17);
      close();
      closeArray();
    }
    if (slot(218) != 0 || (load<u64>(filled, 0) & 0x40000000000a80) != 0 || slot(168) != 0) {
      open(D + 8642, 13); // device.container
      // device.container.name
      if (slot(11) != 0 && is_host_container && keyword(D + 12094, 8, 11 + MOVES)) {}
      // device.container.orchestrator
      if (slot(54) != 0 && is_host_container && keyword(D + 6938, 16, 54 + MOVES)) {}
      // device.container.uid
      if (slot(7) != 0 && is_host_container && keyword(D + 3095, 7, 7 + MOVES)) {}
      if (slot(218) != 0 || slot(9) != 0 || slot(168) != 0) {
        open(D + 11652, 9); // device.container.image
        // device.container.image.labels
        if (slot(218) != 0 && list(D + 11095, 10, 218)) moved(10);
        // device.container.image.name
        if (slot(9) != 0 && (is_host_container && p9) && keyword(D + 12094, 8, 9 + MOVES)) {}
        // device.container.image.uid
        if (slot(168) != 0 && (is_host_container && p9) && keyword(D + 3095, 7, 168)) {}
        close();
      }
      close();
    }
    if (slot(169) != 0 || is_os) {
      open(D + 13106, 6); // device.os
      // device.os.name
      if (slot(169) != 0 && is_host && keyword(D + 12094, 8, 169)) {}
      // device.os.type device.os.type_id
      if (is_os) put(D + 1811, 29);
      close();
    }
    close();
  }
  if (slot(158) != 0 || (load<u64>(filled, 0) & 0x7000) != 0) {
    open(D + 6618, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(158) != 0 && is_local_destination && keyword(D + 9620, 12, 158)) {}
    else if (slot(12) != 0 && is_server_end && keyword(D + 9620, 12, 12 + MOVES)) {}
    // dst_endpoint.ip
    if (slot(13) != 0 && is_server_end && ip(D + 13088, 6, 13 + MOVES)) {}
    // dst_endpoint.port
    if (slot(14) != 0 && is_destination_port && long(D + 12118, 7, 14 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0xf00000000) != 0 || slot(160) != 0 || is_file_activity) {
    open(D + 12022, 8); // file
    // file.ext
    if (slot(33) != 0 && is_file_activity && keyword(D + 12666, 7, 33 + MOVES)) {}
    // file.name
    if (slot(34) != 0 && is_file_activity && keyword(D + 12094, 8, 34 + MOVES)) {}
    else if (slot(160) != 0 && is_file_activity && keyword(D + 12094, 8, 160)) {}
    // file.parent_folder
    if (slot(32) != 0 && is_file_activity && keyword(D + 5965, 17, 32 + MOVES)) {}
    // file.path
    if (slot(35) != 0 && is_file_activity && keyword(D + 12110, 8, 35 + MOVES)) {}
    // file.type file.type_id
    if (is_file_activity) put(D + 1811, 29);
    close();
  }
  open(D + 6698, 16); // finding_info
  // finding_info.desc
  if (slot(72) != 0 && is_finding && keyword(D + 12006, 8, 72 + MOVES)) {}
  // finding_info.src_url
  if (slot(28) != 0 && is_finding && keyword(D + 10615, 11, 28 + MOVES)) {}
  else if (slot(75) != 0 && (is_finding && !present(28)) && keyword(D + 10615, 11, 75 + MOVES)) {}
  // finding_info.title
  if (slot(157) != 0 && is_finding && keyword(D + 11760, 9, 157)) {}
  // finding_info.types
  if (slot(200) != 0 && list(D + 11769, 9, 200)) moved(18);
  // finding_info.uid
  if (slot(155) != 0 && is_finding && keyword(D + 3095, 7, 155)) {}
  if ((load<u64>(filled, 24) & 0x2a00) != 0) {
    open(D + 10252, 11); // finding_info.attacks
    if (slot(201) != 0 && wrapped(D + 6441, 17, 201, D + 226, 2)) moved(84);
    if (slot(203) != 0 && wrapped(D + 4402, 20, 203, D + 226, 2)) moved(85);
    if (slot(205) != 0 && wrapped(D + 3077, 24, 205, D + 226, 2)) moved(86);
    closeArray();
  }
  open(D + 9356, 12); // finding_info.analytic
  // finding_info.analytic.category
  if (slot(71) != 0 && is_analytic && keyword(D + 9380, 12, 71 + MOVES)) {}
  // finding_info.analytic.name
  if (slot(74) != 0 && is_analytic && keyword(D + 12094, 8, 74 + MOVES)) {}
  // finding_info.analytic.type finding_info.analytic.type_id
  if ((is_analytic && (c71 == 1))) put(D + 1359, 38);
  else if (is_analytic) put(D + 2435, 26);
  // finding_info.analytic.uid
  if (slot(73) != 0 && is_analytic && keyword(D + 3095, 7, 73 + MOVES)) {}
  // finding_info.analytic.version
  if (slot(77) != 0 && is_analytic && keyword(D + 16, 11, 77 + MOVES)) {}
  close();
  close();
  if (slot(41) != 0 || (load<u64>(filled, 8) & 0x41800000) != 0) {
    open(D + 6778, 16); // http_request
    // http_request.http_method
    if (slot(41) != 0 && (is_http_caller && (((<u32>0x3fe >> c41) & 1) != 0)) && keyword(D + 7660, 15, 41 + MOVES)) {}
    // http_request.user_agent
    if (slot(94) != 0 && is_http_caller && keyword(D + 8448, 14, 94 + MOVES)) {}
    if (slot(87) != 0 || slot(88) != 0) {
      open(D + 12764, 7); // http_request.url
      // http_request.url.path
      if (slot(87) != 0 && is_http_caller && keyword(D + 12110, 8, 87 + MOVES)) {}
      // http_request.url.query_string
      if (slot(88) != 0 && (is_http_caller && is_url) && keyword(D + 7098, 16, 88 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(42) != 0) {
    open(D + 5863, 17); // http_response
    // http_response.code
    if (slot(42) != 0 && is_http_caller && long(D + 11990, 7, 42 + MOVES)) {}
    close();
  }
  if (slot(17) != 0 || is_kernel_activity) {
    open(D + 11085, 10); // kernel
    // kernel.name
    if (slot(17) != 0 && is_kernel_activity && keyword(D + 12094, 8, 17 + MOVES)) {}
    // kernel.type kernel.type_id
    if (is_kernel_activity) put(D + 1537, 33);
    close();
  }
  put(D + 9656, 12); // metadata
  // log_name log_provider logged_time original_time source uid
  run(D + 35452);
  // metadata.labels
  if (slot(199) != 0 && list(D + 11095, 10, 199)) moved(83);
  // metadata.profiles
  openList(D + 9752, 12, false);
  if (is_controlled) item(D + 7418, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 5147, 4);
  if ((is_host_container || (is_process && present(65)))) item(D + 1664, 9);
  if (p4) item(D + 1870, 5);
  closeList();
  if ((load<u64>(filled, 0) & 0x3000001000000) != 0) {
    open(D + 10494, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(49) != 0 && keyword(D + 2742, 15, 49 + MOVES)) {}
    // metadata.product.name
    if (slot(24) != 0 && !p48 && keyword(D + 12094, 8, 24 + MOVES)) {}
    else if (slot(48) != 0 && keyword(D + 12094, 8, 48 + MOVES)) {}
    close();
  }
  put(D + 16, 19);
  if ((load<u64>(filled, 8) & 0x3700) != 0) {
    open(D + 11155, 10); // policy
    // policy.desc
    if (slot(72) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 12006, 8, 72 + MOVES)) {}
    // policy.name
    if (slot(76) != 0 && is_controlled && keyword(D + 12094, 8, 76 + MOVES)) {}
    else if (slot(74) != 0 && (is_controlled && !p76) && keyword(D + 12094, 8, 74 + MOVES)) {}
    // policy.uid
    if (slot(73) != 0 && (is_controlled && p76) && keyword(D + 3095, 7, 73 + MOVES)) {}
    else if (slot(73) != 0 && (is_controlled && !is_finding && (p74 && !p76)) && keyword(D + 3095, 7, 73 + MOVES)) {}
    // policy.version
    if (slot(77) != 0 && (is_controlled && p76) && keyword(D + 16, 11, 77 + MOVES)) {}
    else if (slot(77) != 0 && (is_controlled && !is_finding && (p74 && !p76)) && keyword(D + 16, 11, 77 + MOVES)) {}
    close();
  }
  open(D + 10483, 11); // process
  // process.created_time
  if (slot(221) != 0 && long(D + 7510, 15, 221)) {}
  // process.cmd_line
  if (slot(55) != 0 && is_launch && keyword(D + 9416, 12, 55 + MOVES)) {}
  // process.name
  if (slot(58) != 0 && is_reflexive && keyword(D + 12094, 8, 58 + MOVES)) {}
  else if (slot(58) != 0 && is_launch && keyword(D + 12094, 8, 58 + MOVES)) {}
  // process.namespace_pid
  if (slot(65) != 0 && is_launch && long(D + 6922, 16, 65 + MOVES)) {}
  // process.path
  if (slot(56) != 0 && is_reflexive && keyword(D + 12110, 8, 56 + MOVES)) {}
  else if (slot(56) != 0 && is_launch && keyword(D + 12110, 8, 56 + MOVES)) {}
  // process.pid
  if (slot(63) != 0 && is_reflexive && long(D + 12708, 6, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_launch && long(D + 12708, 6, 63 + MOVES)) {}
  // process.working_directory
  if (slot(66) != 0 && is_launch && keyword(D + 3718, 21, 66 + MOVES)) {}
  open(D + 12022, 8); // process.file
  // process.file.name
  if (slot(162) != 0 && (is_launch && (p57 && p162)) && keyword(D + 12094, 8, 162)) {}
  // process.file.type process.file.type_id
  if ((is_launch && (p57 && p162))) put(D + 1503, 34);
  open(D + 11055, 10); // process.file.hashes
  open(D + 8, 1);
  // process.file.hashes[0].algorithm process.file.hashes[0].algorithm_id
  if ((is_launch && (p57 && p162))) put(D + 1242, 39);
  // process.file.hashes[0].value
  if (slot(57) != 0 && (is_launch && (p57 && p162)) && keyword(D + 1154, 9, 57 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(15) != 0) {
    open(D + 11697, 9); // query
    // query.hostname
    if (slot(15) != 0 && is_dns_activity && keyword(D + 9620, 12, 15 + MOVES)) {}
    close();
  }
  if (slot(157) != 0 || is_scanned) {
    open(D + 12150, 8); // scan
    // scan.name
    if (slot(157) != 0 && is_scanned && keyword(D + 12094, 8, 157)) {}
    // scan.type scan.type_id
    if (is_scanned) put(D + 1811, 29);
    close();
  }
  if (slot(6) != 0 || slot(170) != 0) {
    open(D + 10593, 11); // service
    // service.name
    if (slot(6) != 0 && is_authentication && keyword(D + 12094, 8, 6 + MOVES)) {}
    else if (slot(170) != 0 && is_authentication && keyword(D + 12094, 8, 170)) {}
    close();
  }
  if (slot(158) != 0 || slot(78) != 0 || slot(79) != 0) {
    open(D + 7162, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(158) != 0 && is_local_source && keyword(D + 9620, 12, 158)) {}
    // src_endpoint.ip
    if (slot(78) != 0 && is_client_end && ip(D + 13088, 6, 78 + MOVES)) {}
    // src_endpoint.port
    if (slot(79) != 0 && is_source_port && long(D + 12118, 7, 79 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x3e000000) != 0) {
    open(D + 12214, 8); // user
    // user.full_name
    if (slot(89) != 0 && is_account_user && keyword(D + 8746, 13, 89 + MOVES)) {}
    // user.name
    if (slot(93) != 0 && is_account_user && keyword(D + 12094, 8, 93 + MOVES)) {}
    // user.uid
    if (slot(92) != 0 && is_account_user && keyword(D + 3095, 7, 92 + MOVES)) {}
    if (slot(91) != 0 || slot(90) != 0) {
      open(D + 11045, 10); // user.groups
      open(D + 8, 1);
      // user.groups[0].name
      if (slot(91) != 0 && is_account_user && keyword(D + 12094, 8, 91 + MOVES)) {}
      // user.groups[0].uid
      if (slot(90) != 0 && is_account_user && keyword(D + 3095, 7, 90 + MOVES)) {}
      close();
      closeArray();
    }
    close();
  }
  open(D + 9884, 12); // unmapped
  open(D + 11571, 9); // unmapped.cloud
  open(D + 10208, 11); // unmapped.cloud.account
  // id
  run(D + 35510);
  writeUnknown(2);
  close();
  open(D + 9632, 12); // unmapped.cloud.instance
  // id
  run(D + 35524);
  writeUnknown(3);
  close();
  open(D + 10593, 11); // unmapped.cloud.service
  // name
  run(D + 35538);
  writeUnknown(4);
  close();
  // availability_zone provider region
  run(D + 35552);
  writeUnknown(1);
  close();
  open(D + 8642, 13); // unmapped.container
  open(D + 11652, 9); // unmapped.container.image
  open(D + 12046, 8); // unmapped.container.image.hash
  // all
  run(D + 35574);
  writeUnknown(7);
  close();
  // name tag
  run(D + 35588);
  writeUnknown(6);
  close();
  // id name
  run(D + 35606);
  writeUnknown(5);
  close();
  open(D + 7555, 15); // unmapped.destination
  // domain ip port
  run(D + 35624);
  writeUnknown(8);
  close();
  open(D + 12624, 7); // unmapped.dns
  open(D + 9764, 12); // unmapped.dns.question
  // name
  run(D + 35646);
  writeUnknown(10);
  close();
  writeUnknown(9);
  close();
  open(D + 87, 9); // unmapped.error
  // code
  run(D + 35660);
  writeUnknown(11);
  close();
  open(D + 35, 9); // unmapped.event
  // action category created dataset end id kind module original outcome provider reference severity start type
  run(D + 35674);
  writeUnknown(12);
  close();
  open(D + 12022, 8); // unmapped.file
  // directory extension name path
  run(D + 35744);
  writeUnknown(13);
  close();
  open(D + 12054, 8); // unmapped.host
  open(D + 13106, 6); // unmapped.host.os
  // name
  run(D + 35770);
  writeUnknown(15);
  close();
  // hostname id mac name
  run(D + 35784);
  writeUnknown(14);
  close();
  open(D + 12062, 8); // unmapped.http
  open(D + 10549, 11); // unmapped.http.request
  // method
  run(D + 35810);
  writeUnknown(17);
  close();
  open(D + 9824, 12); // unmapped.http.response
  // status_code
  run(D + 35824);
  writeUnknown(18);
  close();
  writeUnknown(16);
  close();
  open(D + 10461, 11); // unmapped.network
  // direction iana_number transport type
  run(D + 35838);
  writeUnknown(19);
  close();
  open(D + 9668, 12); // unmapped.observer
  // product vendor
  run(D + 35864);
  writeUnknown(20);
  close();
  open(D + 6954, 16); // unmapped.orchestrator
  open(D + 10263, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 35882);
  writeUnknown(22);
  close();
  open(D + 9812, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 35896);
  writeUnknown(23);
  close();
  // namespace type
  run(D + 35914);
  writeUnknown(21);
  close();
  open(D + 10483, 11); // unmapped.process
  open(D + 12046, 8); // unmapped.process.hash
  // sha256
  run(D + 35932);
  writeUnknown(25);
  close();
  open(D + 11145, 10); // unmapped.process.parent
  // command_line executable name pid
  run(D + 35946);
  writeUnknown(26);
  close();
  // command_line executable name pid start vpid working_directory
  run(D + 35972);
  writeUnknown(24);
  close();
  open(D + 10516, 11); // unmapped.related
  // hash hosts ip user
  run(D + 36018);
  writeUnknown(27);
  close();
  open(D + 12142, 8); // unmapped.rule
  // category description id name reference ruleset version
  run(D + 36044);
  writeUnknown(28);
  close();
  open(D + 11225, 10); // unmapped.source
  // ip port
  run(D + 36082);
  writeUnknown(29);
  close();
  open(D + 11255, 10); // unmapped.sysdig
  open(D + 10296, 11); // unmapped.sysdig.content
  // added
  run(D + 36100);
  writeUnknown(31);
  close();
  // priority type
  run(D + 36114);
  writeUnknown(30);
  close();
  open(D + 11285, 10); // unmapped.threat
  open(D + 6442, 10); // unmapped.threat.tactic
  // id
  run(D + 36132);
  writeUnknown(33);
  close();
  open(D + 4403, 13); // unmapped.threat.technique
  open(D + 7210, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 36146);
  writeUnknown(35);
  close();
  // id
  run(D + 36160);
  writeUnknown(34);
  close();
  writeUnknown(32);
  close();
  open(D + 12764, 7); // unmapped.url
  // path query
  run(D + 36174);
  writeUnknown(36);
  close();
  open(D + 12214, 8); // unmapped.user
  open(D + 11625, 9); // unmapped.user.group
  // id name
  run(D + 36192);
  writeUnknown(38);
  close();
  // full_name id name
  run(D + 36210);
  writeUnknown(37);
  close();
  open(D + 8462, 14); // unmapped.user_agent
  // original
  run(D + 36232);
  writeUnknown(39);
  close();
  open(D + 6237, 17); // unmapped.vulnerability
  open(D + 10582, 11); // unmapped.vulnerability.scanner
  // vendor
  run(D + 36246);
  writeUnknown(41);
  close();
  // id severity
  run(D + 36260);
  writeUnknown(40);
  close();
  // @timestamp message tags
  run(D + 36278);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 39208, F);
  chosen = choice;
  return translate(record, 3996, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(86016, 8);
