// Generated from schemas/neuvector by sluice generate, and from schemas/answers/ocsf.json. Do not edit.
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
/** event.kind */
let c17: u32 = 0;
/** alerts */
let c166: u32 = 0;
/** event.action */
let c12: u32 = 0;
/** event.outcome */
let c20: u32 = 0;
/** type */
let c168: u32 = 0;
/** network.direction */
let c39: u32 = 0;
/** http.request.method */
let c36: u32 = 0;
/** class */
let c186: u32 = 0;
/** event.severity */
let c22: u32 = 0;
/** host.os.platform */
let c34: u32 = 0;
/** network.type */
let c44: u32 = 0;
/** vulnerability.id is there. */
let p103: bool = false;
/** host.name is there. */
let p33: bool = false;
/** host.hostname is there. */
let p31: bool = false;
/** file.name is there. */
let p29: bool = false;
/** file.path is there. */
let p30: bool = false;
/** event.action is there. */
let p12: bool = false;
/** process.name is there. */
let p75: bool = false;
/** container.image.name is there. */
let p6: bool = false;
/** rule.name is there. */
let p87: bool = false;
/** host.os.platform is there. */
let p34: bool = false;
/** rule.ruleset is there. */
let p88: bool = false;
/** cloud.provider is there. */
let p2: bool = false;
/** observer.product is there. */
let p64: bool = false;
let is_vulnerable: bool = false;
let is_alert: bool = false;
let is_wanted_finding: bool = false;
let is_user: bool = false;
let is_target_user: bool = false;
let is_is_login: bool = false;
let is_host: bool = false;
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
let is_finding: bool = false;
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
let is_analytic: bool = false;
let is_os: bool = false;
let is_cluster: bool = false;
let is_contained: bool = false;
let is_has_resources: bool = false;
let is_resource: bool = false;
let is_function: bool = false;
let is_image: bool = false;
let is_launch: bool = false;
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
let is_source_evidence: bool = false;
let is_destination_evidence: bool = false;
let is_listed: bool = false;
let is_vulnerability: bool = false;
let is_package: bool = false;
let is_cve: bool = false;
let is_scored: bool = false;
let is_policy: bool = false;
let is_user_evidence: bool = false;
let is_account_user: bool = false;
let is_acting_user: bool = false;
let is_source_port: bool = false;
let is_destination_port: bool = false;
let is_http_caller: bool = false;
let is_http_evidence: bool = false;
let is_url: bool = false;
let is_cloud: bool = false;
let is_advisory: bool = false;

function derive(): void {
  if (chosen == 0) give(D + 6855, 7, 166);
  else give(D + 2301, 8, 166);
  c17 = code(17, D + 25724);
  c166 = is(166, D + 6855, 7);
  c12 = code(12, D + 25748);
  c20 = code(20, D + 21576);
  c168 = 0;
  c39 = code(39, D + 25860);
  c36 = code(36, D + 25900);
  c186 = 0;
  c22 = code(22, D + 18348);
  c34 = code(34, D + 25964);
  c44 = code(44, D + 21660);
  p103 = present(103);
  p33 = present(33);
  p31 = present(31);
  p29 = present(29);
  p30 = present(30);
  p12 = present(12);
  p75 = present(75);
  p6 = present(6);
  p87 = present(87);
  p34 = present(34);
  p88 = present(88);
  p2 = present(2);
  p64 = present(64);
  if (slot(13) != 0) {
    elements(13, 194);
  }
  if (present(51)) take(51, 167);
  else if (present(54)) take(54, 167);
  else if (present(56)) take(56, 167);
  is_vulnerable = (p103 || present(167));
  if (slot(24) != 0) {
    elements(24, 193);
  }
  is_alert = (c17 == 1);
  is_wanted_finding = (is_alert && (c166 == 1));
  is_user = (present(99) || present(98));
  is_target_user = present(101);
  is_is_login = (has(194, D + 21884) && (is_user || is_target_user));
  is_host = (p33 || p31 || present(32));
  is_file = (p29 || p30);
  is_actor = is_user;
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0xe >> c12) & 1) != 0));
  is_is_file = (has(194, D + 21816) && is_file && is_system);
  is_denied = has(193, D + 18468);
  is_source = (present(90) || present(89));
  is_destination = (present(10) || present(9));
  is_named_host = (p31 || p33);
  is_ends = (is_source || is_destination || is_named_host);
  is_is_network = (has(194, D + 18452) && is_ends);
  is_called = (is_user && is_source && p12);
  is_is_call = (has(194, D + 26076) && is_called);
  is_creates = (has(193, D + 22280) || starts(12, D + 2090, 6) || starts(12, D + 12027, 6));
  is_changes = (has(193, D + 22296) || starts(12, D + 12213, 6) || starts(12, D + 7295, 6) || starts(12, D + 12324, 5) || starts(12, D + 12311, 3) || starts(12, D + 12487, 3) || starts(12, D + 12183, 6) || starts(12, D + 12099, 6) || starts(12, D + 2189, 3) || starts(12, D + 9522, 3));
  is_deletes = (has(193, D + 22264) || starts(12, D + 1914, 6) || starts(12, D + 12039, 6) || starts(12, D + 10156, 6) || starts(12, D + 7328, 6));
  is_reads = (has(193, D + 26112) || starts(12, D + 10368, 3) || starts(12, D + 12478, 3) || starts(12, D + 1956, 4) || starts(12, D + 12081, 4) || starts(12, D + 1927, 5) || starts(12, D + 11238, 8) || starts(12, D + 11150, 8));
  is_is_workload = (!is_alert && has(194, D + 21924) && (!p75 && p6));
  is_is_own = (!is_alert && has(194, D + 26128) && !has(193, D + 26176) && (!p75 && !present(69)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(194, D + 21800) && is_vulnerable)) give(D + 11853, 6, 168);
  else if ((has(194, D + 21800) && has(193, D + 26200))) give(D + 12021, 6, 168);
  else if (has(194, D + 21800)) give(D + 12015, 6, 168);
  else if ((has(194, D + 21996) && (c17 == 2))) give(D + 11859, 6, 168);
  else if ((c12 == 4)) give(D + 11871, 6, 168);
  else if (is_wanted_finding) give(D + 11865, 6, 168);
  else if ((is_is_login && has(193, D + 18500))) give(D + 11895, 6, 168);
  else if ((is_is_login && has(193, D + 26216))) give(D + 11901, 6, 168);
  else if ((is_is_login && contains(12, D + 3685, 8) && contains(12, D + 3697, 5))) give(D + 11883, 6, 168);
  else if ((is_is_login && contains(12, D + 3685, 8) && has(193, D + 22296))) give(D + 11877, 6, 168);
  else if ((is_is_login && contains(12, D + 2678, 7))) give(D + 11889, 6, 168);
  else if ((is_is_login && (contains(12, D + 2693, 5) || contains(12, D + 5230, 5)))) give(D + 11895, 6, 168);
  else if (is_is_login) give(D + 11907, 6, 168);
  else if ((is_is_mount && (c12 == 1))) give(D + 11769, 6, 168);
  else if (is_is_mount) give(D + 11775, 6, 168);
  else if ((is_is_file && contains(12, D + 12201, 6))) give(D + 11757, 6, 168);
  else if ((is_is_file && (contains(12, D + 12299, 5) || contains(12, D + 12304, 5)))) give(D + 11763, 6, 168);
  else if ((is_is_file && has(193, D + 22264))) give(D + 11751, 6, 168);
  else if ((is_is_file && has(193, D + 22280))) give(D + 11733, 6, 168);
  else if ((is_is_file && has(193, D + 22296))) give(D + 11745, 6, 168);
  else if ((is_is_file && has(193, D + 26112) && (((<u32>0x1e0 >> c12) & 1) != 0))) give(D + 11781, 6, 168);
  else if ((is_is_file && has(193, D + 26112))) give(D + 11739, 6, 168);
  else if (is_is_file) give(D + 11787, 6, 168);
  else if ((is_is_network && (((<u32>0x600 >> c12) & 1) != 0))) give(D + 11937, 6, 168);
  else if ((is_is_network && has(193, D + 21868) && is_denied)) give(D + 11925, 6, 168);
  else if ((is_is_network && has(193, D + 18500))) give(D + 11913, 6, 168);
  else if ((is_is_network && has(193, D + 21868) && (c20 == 1))) give(D + 11919, 6, 168);
  else if ((is_is_network && (((<u32>0x3800 >> c12) & 1) != 0))) give(D + 11913, 6, 168);
  else if ((is_is_network && has(193, D + 21868))) give(D + 11931, 6, 168);
  else if (is_is_network) give(D + 11943, 6, 168);
  else if ((is_is_call && is_creates)) give(D + 11985, 6, 168);
  else if ((is_is_call && is_changes)) give(D + 11997, 6, 168);
  else if ((is_is_call && is_deletes)) give(D + 12003, 6, 168);
  else if ((is_is_call && is_reads)) give(D + 11991, 6, 168);
  else if (is_is_call) give(D + 12009, 6, 168);
  else if (is_alert) give(D + 11865, 6, 168);
  else if ((is_is_lifecycle && has(194, D + 26232) && has(193, D + 18500))) give(D + 11961, 6, 168);
  else if ((is_is_lifecycle && has(194, D + 26232) && has(193, D + 26216))) give(D + 11967, 6, 168);
  else if ((is_is_own && has(194, D + 18484) && contains(12, D + 12213, 6))) give(D + 11973, 6, 168);
  else if (is_is_lifecycle) give(D + 11979, 6, 168);
  else if (p12) give(D + 7424, 2, 168);
  else if (true) give(D + 31, 1, 168);
  c168 = code(168, D + 26256);
  if (slot(168) != 0) {
    lookup(168, c168, D + 26572, 186);
  }
  c186 = code(186, D + 26780);
  if (slot(186) != 0) {
    lookup(186, c186, D + 26888, 195);
  }
  if (slot(186) != 0) {
    lookup(186, c186, D + 26956, 187);
  }
  if (slot(186) != 0) {
    lookup(186, c186, D + 27024, 196);
  }
  if (slot(186) != 0) {
    lookup(186, c186, D + 27092, 197);
  }
  if (slot(168) != 0) {
    lookup(168, c168, D + 27160, 198);
  }
  if (slot(168) != 0) {
    lookup(168, c168, D + 27368, 188);
  }
  if (slot(168) != 0) {
    lookup(168, c168, D + 27576, 199);
  }
  beginTemplate(2);
  countPart(187);
  countPart(188);
  openTemplate();
  part(D + 0, 0, 187);
  part(D + 135, 2, 188);
  endTemplate(189);
  if (slot(22) != 0) {
    lookup(22, c22, D + 27784, 210);
  }
  if (slot(22) != 0) {
    lookup(22, c22, D + 27808, 211);
  }
  is_finding = starts(168, D + 1728, 2);
  if (slot(20) != 0 && !is_finding) {
    lookup(20, c20, D + 27832, 215);
  }
  is_controlled = ((is_alert || is_denied || has(193, D + 18676)) && !(((<u32>0x4010 >> c12) & 1) != 0));
  is_network_activity = (starts(168, D + 11913, 4) || starts(168, D + 11949, 4));
  is_api_activity = starts(168, D + 11985, 4);
  is_account = (starts(168, D + 11877, 4) || starts(168, D + 11895, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(168, D + 11961, 4);
  is_scanned = starts(168, D + 12015, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x6 >> <u64>c168) & 1) != 0));
  is_container = (present(4) || present(8));
  is_detection = starts(168, D + 11865, 4);
  is_program = (!is_file && present(74));
  is_api_evidence = (is_finding && has(194, D + 27844) && p12);
  is_connection = (present(39) || present(43) || present(44) || present(41));
  is_evidence = (is_detection && (is_actor || is_file || is_program || is_source || is_destination || is_api_evidence || is_connection));
  is_host_container = (is_host && is_container && !is_evidence);
  is_analytic = (is_finding && (p87 || present(86)));
  beginTemplate(9);
  countPart(15);
  countPart(0);
  countPart(33);
  countPart(4);
  countPart(87);
  countPart(12);
  countPart(30);
  countPart(6);
  countPart(103);
  countPart(71);
  openTemplate();
  part(D + 0, 0, 15);
  part(D + 2173, 1, 0);
  part(D + 2173, 1, 33);
  part(D + 2173, 1, 4);
  part(D + 2173, 1, 87);
  part(D + 2173, 1, 12);
  part(D + 2173, 1, 30);
  part(D + 2173, 1, 6);
  part(D + 2173, 1, 103);
  part(D + 2173, 1, 71);
  endTemplate(170);
  if (present(16)) take(16, 169);
  else if (present(170)) take(170, 169);
  if (p87) take(87, 171);
  else if (present(38)) take(38, 171);
  else if (p12) take(12, 171);
  else if (present(15)) take(15, 171);
  if (p34) take(34, 183);
  is_os = (is_host && p34);
  if (slot(34) != 0 && is_os) {
    lookup(34, c34, D + 27880, 236);
  }
  if (slot(34) != 0 && is_os) {
    lookup(34, c34, D + 27952, 237);
  }
  is_cluster = (is_host && present(66));
  is_contained = (is_evidence && is_container);
  if (slot(5) != 0) {
    only(5, 179);
  }
  if (slot(7) != 0) {
    only(7, 180);
  }
  beginTemplate(1);
  countPart(6);
  countPart(180);
  openTemplate();
  part(D + 0, 0, 6);
  part(D + 14, 1, 180);
  endTemplate(181);
  if (present(179)) take(179, 182);
  else if (present(181)) take(181, 182);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = present(68);
  is_function = (!is_resource && (present(25) || present(26)));
  is_image = (!(is_resource || is_function) && p6);
  if (slot(74) != 0) {
    basename(74, 175);
  }
  is_launch = (c168 == 3);
  is_reflexive = (((<u64>0xf0 >> <u64>c168) & 1) != 0);
  is_file_evidence = (is_detection && is_file);
  if (slot(30) != 0) {
    basename(30, 173);
  }
  if (p29) take(29, 174);
  else if (present(173)) take(173, 174);
  else if (p30) take(30, 174);
  is_file_activity = starts(168, D + 11733, 4);
  is_connection_evidence = (is_detection && is_connection);
  if (slot(39) != 0 && is_connection_evidence) {
    lookup(39, c39, D + 28024, 251);
  }
  if (slot(39) != 0 && is_connection_evidence) {
    lookup(39, c39, D + 28048, 252);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(39) != 0 && is_connection_activity) {
    lookup(39, c39, D + 28072, 253);
  }
  if (slot(39) != 0 && is_connection_activity) {
    lookup(39, c39, D + 28096, 254);
  }
  is_listening = (c168 == 8);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c39) & 1) != 0));
  if (p31) take(31, 172);
  else if (p33) take(33, 172);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && (is_listening || (((<u32>0x6 >> c39) & 1) != 0)));
  is_authentication = starts(168, D + 11895, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p64) take(64, 184);
  else if (present(18)) take(18, 184);
  is_kernel_activity = (c168 == 9);
  is_peripheral_activity = starts(168, D + 11835, 4);
  if (is_is_workload && p6) take(6, 185);
  else if (present(184)) take(184, 185);
  is_compliance = (c168 == 10);
  if (slot(20) != 0 && is_compliance) {
    lookup(20, c20, D + 28120, 217);
  }
  if (slot(20) != 0 && is_compliance) {
    lookup(20, c20, D + 28132, 218);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_listed = ((c168 == 11) && !p103);
  if (slot(51) != 0) {
    elements(51, 200);
  }
  if (slot(200) != 0 && is_listed) {
    select(200, D + 12386, 4, 201);
  }
  if (slot(200) != 0 && is_listed) {
    reject(200, D + 12386, 4, 202);
  }
  if (slot(54) != 0) {
    elements(54, 203);
  }
  if (slot(203) != 0 && is_listed) {
    select(203, D + 12386, 4, 204);
  }
  if (slot(203) != 0 && is_listed) {
    reject(203, D + 12386, 4, 205);
  }
  if (slot(56) != 0) {
    elements(56, 206);
  }
  if (slot(206) != 0 && is_listed) {
    select(206, D + 12386, 4, 207);
  }
  if (slot(206) != 0 && is_listed) {
    reject(206, D + 12386, 4, 208);
  }
  if (slot(55) != 0 && is_compliance) {
    elements(55, 209);
  }
  is_vulnerability = ((c168 == 11) && p103);
  is_package = (is_vulnerability && (present(71) && present(72)));
  is_cve = starts(103, D + 12386, 4);
  is_scored = (is_vulnerability && is_cve && (present(106) && present(107)));
  if (slot(0) != 0) {
    epoch(0, 3, 212);
  }
  if (slot(23) != 0) {
    epoch(23, 3, 213);
  }
  if (slot(92) != 0) {
    elements(92, 220);
  }
  is_policy = (p88 || p87);
  if (slot(13) != 0 && is_finding) {
    elements(13, 221);
  }
  if (slot(93) != 0 && is_finding) {
    elements(93, 222);
  }
  if (slot(94) != 0 && is_finding) {
    elements(94, 224);
  }
  if (slot(95) != 0 && is_finding) {
    elements(95, 226);
  }
  if (slot(93) != 0 && is_controlled) {
    elements(93, 223);
  }
  if (slot(94) != 0 && is_controlled) {
    elements(94, 225);
  }
  if (slot(95) != 0 && is_controlled) {
    elements(95, 227);
  }
  if (slot(81) != 0) {
    elements(81, 228);
  }
  if (slot(82) != 0) {
    elements(82, 229);
  }
  if (slot(83) != 0) {
    elements(83, 230);
  }
  if (slot(80) != 0) {
    elements(80, 231);
  }
  if (slot(7) != 0 && (is_contained && p6)) {
    elements(7, 238);
  }
  if (slot(7) != 0 && (is_host_container && p6)) {
    elements(7, 239);
  }
  if (slot(7) != 0 && (is_has_resources && is_image)) {
    elements(7, 240);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user && !is_target_user);
  is_acting_user = (!is_finding && (!is_account || is_target_user) && is_user);
  if (slot(100) != 0 && is_user_evidence) {
    elements(100, 244);
  }
  if (slot(100) != 0 && is_account_user) {
    elements(100, 245);
  }
  if (slot(100) != 0 && is_acting_user) {
    elements(100, 246);
  }
  if (slot(44) != 0 && is_connection_evidence) {
    lookup(44, c44, D + 28144, 255);
  }
  if (slot(44) != 0 && is_connection_activity) {
    lookup(44, c44, D + 28156, 256);
  }
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_http_caller = (is_api_activity || is_account);
  is_http_evidence = (is_evidence && (is_source || is_user));
  is_url = present(96);
  is_cloud = p2;
  is_advisory = (p103 && !is_cve);
  if (!((c168 == 12) || is_finding)) {
    if (slot(20) != 0 && !is_finding) {
      lookup(20, c20, D + 28168, 216);
    }
  }
  settle(D + 28180, 11);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid count message raw_data start_time status_detail time type_name type_uid
  run(D + 28202);
  // action action_id disposition disposition_id
  if ((is_controlled && is_denied)) put(D + 1058, 75);
  else if ((is_controlled && is_alert)) put(D + 903, 79);
  else if (is_controlled) put(D + 982, 76);
  // activity_name
  if (slot(12) != 0 && ends(168, D + 7424, 2) && keyword(D + 6098, 17, 12 + MOVES)) {}
  else if (slot(188) != 0 && keyword(D + 6098, 17, 188)) {}
  // app_protocol_name
  if (slot(42) != 0 && is_network_activity && keyword(D + 4310, 21, 42 + MOVES)) {}
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 6918, 16);
  // launch_type launch_type_id
  if ((is_launch && (((<u32>0x38000 >> c12) & 1) != 0))) put(D + 1388, 40);
  // severity
  if (slot(211) != 0 && keyword(D + 1205, 12, 211)) {}
  else put(D + 4457, 21);
  // severity_id
  if (slot(210) != 0 && long(D + 7142, 14, 210)) {}
  else put(D + 7142, 16);
  // status
  if ((c168 == 12)) put(D + 5065, 20);
  else if (is_finding) put(D + 7855, 15);
  else if (slot(216) != 0 && keyword(D + 5065, 10, 216)) {}
  // status_id
  if ((c168 == 12)) put(D + 8215, 14);
  else if (is_finding) put(D + 8187, 14);
  else if (slot(215) != 0 && long(D + 8187, 12, 215)) {}
  if ((load<u64>(filled, 24) & 0xa80000000) != 0) {
    open(D + 9626, 11); // attacks
    if (slot(223) != 0 && wrapped(D + 6693, 17, 223, D + 229, 2)) moved(93);
    if (slot(225) != 0 && wrapped(D + 5245, 20, 225, D + 229, 2)) moved(94);
    if (slot(227) != 0 && wrapped(D + 3730, 24, 227, D + 229, 2)) moved(95);
    closeArray();
  }
  open(D + 8502, 13); // evidences
  open(D + 8, 1);
  if (slot(244) != 0 || slot(99) != 0 || slot(98) != 0) {
    open(D + 10494, 9); // evidences.0.actor
    if (slot(244) != 0 || slot(99) != 0 || slot(98) != 0) {
      open(D + 11102, 8); // evidences.0.actor.user
      // evidences[0].actor.user.name
      if (slot(99) != 0 && is_user_evidence && keyword(D + 2922, 8, 99 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(98) != 0 && is_user_evidence && keyword(D + 3748, 7, 98 + MOVES)) {}
      if (slot(244) != 0) {
        open(D + 10184, 10); // evidences.0.actor.user.groups
        if (slot(244) != 0 && wrapped(D + 11278, 8, 244, D + 7900, 15)) moved(100);
        closeArray();
      }
      close();
    }
    close();
  }
  if (slot(12) != 0) {
    open(D + 11300, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(12) != 0 && (is_detection && is_api_evidence) && keyword(D + 8684, 13, 12 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x9800000000000000) != 0 || slot(43) != 0 || slot(41) != 0 || is_connection_evidence) {
    open(D + 5436, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(255) != 0 && long(D + 5864, 18, 255)) {}
    // evidences[0].connection_info.direction
    if (slot(252) != 0 && keyword(D + 3823, 13, 252)) {}
    else if (is_connection_evidence) put(D + 4005, 22);
    // evidences[0].connection_info.direction_id
    if (slot(251) != 0 && long(D + 6251, 15, 251)) {}
    else if (is_connection_evidence) put(D + 6251, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(43) != 0 && is_connection_evidence && keyword(D + 6370, 17, 43 + MOVES)) {}
    // evidences[0].connection_info.protocol_num
    if (slot(41) != 0 && is_connection_evidence && long(D + 7765, 15, 41 + MOVES)) {}
    close();
  }
  if (slot(238) != 0 || (load<u64>(filled, 0) & 0x150) != 0 || slot(182) != 0 || slot(70) != 0) {
    open(D + 8463, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(8) != 0 && is_contained && keyword(D + 2922, 8, 8 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(70) != 0 && is_contained && keyword(D + 6950, 16, 70 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(4) != 0 && is_contained && keyword(D + 3748, 7, 4 + MOVES)) {}
    if (slot(238) != 0 || slot(6) != 0 || slot(182) != 0) {
      open(D + 10611, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(238) != 0 && list(D + 10214, 10, 238)) moved(7);
      // evidences[0].container.image.name
      if (slot(6) != 0 && (is_contained && p6) && keyword(D + 2922, 8, 6 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(182) != 0 && (is_contained && p6) && keyword(D + 3748, 7, 182)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x1e00000000000e00) != 0) {
    open(D + 6838, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.hostname
    if (slot(9) != 0 && is_destination_evidence && keyword(D + 9210, 12, 9 + MOVES)) {}
    // evidences[0].dst_endpoint.ip
    if (slot(10) != 0 && is_destination_evidence && ip(D + 11709, 6, 10 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(11) != 0 && is_destination_evidence && long(D + 11022, 7, 11 + MOVES)) {}
    // evidences[0].dst_endpoint.svc_name
    if (slot(58) != 0 && is_destination_evidence && keyword(D + 9450, 12, 58 + MOVES)) {}
    else if (slot(60) != 0 && is_destination_evidence && keyword(D + 9450, 12, 60 + MOVES)) {}
    // evidences[0].dst_endpoint.uid
    if (slot(57) != 0 && is_destination_evidence && keyword(D + 3748, 7, 57 + MOVES)) {}
    else if (slot(59) != 0 && is_destination_evidence && keyword(D + 3748, 7, 59 + MOVES)) {}
    close();
  }
  open(D + 10950, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(28) != 0 && is_file_evidence && keyword(D + 11398, 7, 28 + MOVES)) {}
  // evidences[0].file.name
  if (slot(175) != 0 && (is_detection && is_program) && keyword(D + 2922, 8, 175)) {}
  else if (slot(29) != 0 && is_file_evidence && keyword(D + 2922, 8, 29 + MOVES)) {}
  else if (slot(174) != 0 && is_file_evidence && keyword(D + 2922, 8, 174)) {}
  // evidences[0].file.parent_folder
  if (slot(27) != 0 && is_file_evidence && keyword(D + 6319, 17, 27 + MOVES)) {}
  // evidences[0].file.path
  if (slot(74) != 0 && (is_detection && is_program) && keyword(D + 11014, 8, 74 + MOVES)) {}
  else if (slot(30) != 0 && is_file_evidence && keyword(D + 11014, 8, 30 + MOVES)) {}
  // evidences[0].file.type evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 1584, 37);
  else if (is_file_evidence) put(D + 2645, 29);
  close();
  if (slot(36) != 0 || slot(96) != 0 || slot(97) != 0) {
    open(D + 6902, 16); // evidences.0.http_request
    // evidences[0].http_request.http_method
    if (slot(36) != 0 && (is_http_evidence && (((<u32>0x3fe >> c36) & 1) != 0)) && keyword(D + 7630, 15, 36 + MOVES)) {}
    if (slot(96) != 0 || slot(97) != 0) {
      open(D + 11461, 7); // evidences.0.http_request.url
      // evidences[0].http_request.url.path
      if (slot(96) != 0 && is_http_evidence && keyword(D + 11014, 8, 96 + MOVES)) {}
      // evidences[0].http_request.url.query_string
      if (slot(97) != 0 && (is_http_evidence && is_url) && keyword(D + 7062, 16, 97 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0xe000000) != 0 || (load<u64>(filled, 0) & 0x1e10000000000) != 0) {
    open(D + 7174, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.hostname
    if (slot(89) != 0 && is_source_evidence && keyword(D + 9210, 12, 89 + MOVES)) {}
    // evidences[0].src_endpoint.intermediate_ips
    if (slot(40) != 0) {
      openList(D + 4845, 20, false);
      if (slot(40) != 0 && is_source_evidence) ipItems(40 + MOVES);
      closeList();
    }
    // evidences[0].src_endpoint.ip
    if (slot(90) != 0 && is_source_evidence && ip(D + 11709, 6, 90 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(91) != 0 && is_source_evidence && long(D + 11022, 7, 91 + MOVES)) {}
    // evidences[0].src_endpoint.svc_name
    if (slot(46) != 0 && is_source_evidence && keyword(D + 9450, 12, 46 + MOVES)) {}
    else if (slot(48) != 0 && is_source_evidence && keyword(D + 9450, 12, 48 + MOVES)) {}
    // evidences[0].src_endpoint.uid
    if (slot(45) != 0 && is_source_evidence && keyword(D + 3748, 7, 45 + MOVES)) {}
    else if (slot(47) != 0 && is_source_evidence && keyword(D + 3748, 7, 47 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0xf000000000) != 0) {
    open(D + 7735, 15); // observables
    if (slot(228) != 0 && wrapped(D + 1507, 39, 228, D + 33, 1)) moved(81);
    if (slot(229) != 0 && wrapped(D + 1347, 41, 229, D + 33, 1)) moved(82);
    if (slot(230) != 0 && wrapped(D + 1428, 40, 230, D + 33, 1)) moved(83);
    if (slot(231) != 0 && wrapped(D + 2016, 35, 231, D + 33, 1)) moved(80);
    closeArray();
  }
  open(D + 8775, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(240) != 0 && list(D + 10214, 10, 240)) moved(7);
  // resources[0].name
  if (slot(6) != 0 && (is_has_resources && is_image) && keyword(D + 2922, 8, 6 + MOVES)) {}
  else if (slot(68) != 0 && (is_has_resources && is_resource) && keyword(D + 2922, 8, 68 + MOVES)) {}
  else if (slot(26) != 0 && (is_has_resources && is_function) && keyword(D + 2922, 8, 26 + MOVES)) {}
  // resources[0].namespace
  if (slot(67) != 0 && (is_has_resources && is_resource) && keyword(D + 8645, 13, 67 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_function)) put(D + 5900, 18);
  else if ((is_has_resources && is_image)) put(D + 3389, 25);
  else if (slot(69) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 8, 69 + MOVES)) {}
  // resources[0].uid
  if (slot(182) != 0 && (is_has_resources && is_image) && keyword(D + 3748, 7, 182)) {}
  else if (slot(25) != 0 && (is_has_resources && is_function) && keyword(D + 3748, 7, 25 + MOVES)) {}
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x1b600) != 0 || (load<u64>(filled, 8) & 0x1fc000000180) != 0 || slot(53) != 0 || slot(62) != 0) {
    open(D + 5531, 19); // vulnerabilities
    open(D + 8, 1);
    // vulnerabilities[0].desc
    if (slot(102) != 0 && is_vulnerability && keyword(D + 10926, 8, 102 + MOVES)) {}
    // vulnerabilities[0].references
    if (slot(104) != 0 && is_vulnerability) list(D + 8117, 14, 104 + MOVES);
    // vulnerabilities[0].severity
    if (slot(108) != 0 && is_vulnerability && keyword(D + 1205, 12, 108 + MOVES)) {}
    // vulnerabilities[0].vendor_name
    if (slot(105) != 0 && is_vulnerability && keyword(D + 1227, 15, 105 + MOVES)) {}
    if (slot(53) != 0 || slot(71) != 0 || slot(72) != 0) {
      open(D + 4289, 21); // vulnerabilities.0.affected_packages
      open(D + 8, 1);
      // vulnerabilities[0].affected_packages[0].fixed_in_version
      if (slot(53) != 0 && is_package && keyword(D + 4825, 20, 53 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].name
      if (slot(71) != 0 && is_package && keyword(D + 2922, 8, 71 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].version
      if (slot(72) != 0 && is_package && keyword(D + 16, 11, 72 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(103) != 0) {
      open(D + 5684, 12); // vulnerabilities.0.advisory
      // vulnerabilities[0].advisory.uid
      if (slot(103) != 0 && (is_vulnerability && is_advisory) && keyword(D + 3748, 7, 103 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 8) & 0xc8000000000) != 0 || slot(62) != 0) {
      open(D + 8398, 7); // vulnerabilities.0.cve
      // vulnerabilities[0].cve.uid
      if (slot(103) != 0 && (is_vulnerability && is_cve) && keyword(D + 3748, 7, 103 + MOVES)) {}
      if (slot(106) != 0 || slot(107) != 0 || slot(62) != 0) {
        open(D + 10918, 8); // vulnerabilities.0.cve.cvss
        open(D + 8, 1);
        // vulnerabilities[0].cve.cvss[0].base_score
        if (slot(106) != 0 && is_scored && double(D + 8424, 13, 106 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].vector_string
        if (slot(62) != 0 && is_scored && keyword(D + 6489, 17, 62 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].version
        if (slot(107) != 0 && is_scored && keyword(D + 16, 11, 107 + MOVES)) {}
        close();
        closeArray();
      }
      close();
    }
    close();
    if (slot(201) != 0) wrapped(D + 8397, 14, 201, D + 1203, 50);
    if (slot(202) != 0) wrapped(D + 5683, 19, 202, D + 1203, 50);
    if (slot(204) != 0) wrapped(D + 8397, 14, 204, D + 1301, 46);
    if (slot(205) != 0) wrapped(D + 5683, 19, 205, D + 1301, 46);
    if (slot(207) != 0) wrapped(D + 8397, 14, 207, D + 1253, 48);
    if (slot(208) != 0) wrapped(D + 5683, 19, 208, D + 1253, 48);
    closeArray();
  }
  open(D + 10494, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 4665, 20);
  if (slot(75) != 0) {
    open(D + 9835, 11); // actor.process
    // actor.process.name
    if (slot(75) != 0 && is_launch && keyword(D + 2922, 8, 75 + MOVES)) {}
    close();
  }
  if (slot(61) != 0) {
    open(D + 9967, 11); // actor.session
    // actor.session.uid
    if (slot(61) != 0 && is_api_activity && keyword(D + 3748, 7, 61 + MOVES)) {}
    close();
  }
  if (slot(246) != 0 || slot(99) != 0 || slot(98) != 0) {
    open(D + 11102, 8); // actor.user
    // actor.user.name
    if (slot(99) != 0 && is_acting_user && keyword(D + 2922, 8, 99 + MOVES)) {}
    // actor.user.uid
    if (slot(98) != 0 && is_acting_user && keyword(D + 3748, 7, 98 + MOVES)) {}
    if (slot(246) != 0) {
      open(D + 10184, 10); // actor.user.groups
      if (slot(246) != 0 && wrapped(D + 11278, 8, 246, D + 7900, 15)) moved(100);
      closeArray();
    }
    close();
  }
  close();
  if (slot(12) != 0) {
    open(D + 11300, 7); // api
    // api.operation
    if (slot(12) != 0 && is_api_activity && keyword(D + 8684, 13, 12 + MOVES)) {}
    close();
  }
  if (slot(185) != 0 || slot(65) != 0) {
    open(D + 11314, 7); // app
    // app.name
    if (slot(185) != 0 && is_lifecycle && keyword(D + 2922, 8, 185)) {}
    // app.vendor_name
    if (slot(65) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 1227, 15, 65 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0xe) != 0) {
    open(D + 10503, 9); // cloud
    // cloud.provider
    if (slot(2) != 0 && keyword(D + 6387, 12, 2 + MOVES)) {}
    // cloud.region
    if (slot(3) != 0 && is_cloud && keyword(D + 10294, 10, 3 + MOVES)) {}
    if (slot(1) != 0) {
      open(D + 9593, 11); // cloud.account
      // cloud.account.uid
      if (slot(1) != 0 && is_cloud && keyword(D + 3748, 7, 1 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(171) != 0 || (load<u64>(filled, 24) & 0x6020000) != 0 || slot(88) != 0 || is_compliance) {
    open(D + 8047, 14); // compliance
    // compliance.control
    if (slot(171) != 0 && is_compliance && keyword(D + 9714, 11, 171)) {}
    // compliance.requirements
    if (slot(209) != 0 && list(D + 7078, 16, 209)) moved(55);
    // compliance.standards
    if (slot(88) != 0 && is_compliance) list(D + 8840, 13, 88 + MOVES);
    // compliance.status
    if (slot(218) != 0 && keyword(D + 5065, 10, 218)) {}
    else if (is_compliance) put(D + 7190, 16);
    // compliance.status_id
    if (slot(217) != 0 && long(D + 8187, 12, 217)) {}
    else if (is_compliance) put(D + 8201, 14);
    close();
  }
  if (slot(254) != 0 || slot(253) != 0 || slot(43) != 0 || slot(41) != 0 || slot(256) != 0 || is_connection_activity) {
    open(D + 5436, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(256) != 0 && long(D + 5864, 18, 256)) {}
    // connection_info.direction
    if (slot(254) != 0 && keyword(D + 3823, 13, 254)) {}
    else if (is_connection_activity) put(D + 4005, 22);
    // connection_info.direction_id
    if (slot(253) != 0 && long(D + 6251, 15, 253)) {}
    else if (is_connection_activity) put(D + 6251, 17);
    // connection_info.protocol_name
    if (slot(43) != 0 && is_connection_activity && keyword(D + 6370, 17, 43 + MOVES)) {}
    // connection_info.protocol_num
    if (slot(41) != 0 && is_connection_activity && long(D + 7765, 15, 41 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0xb00000000000) != 0 || (load<u64>(filled, 0) & 0xb80000150) != 0 || slot(182) != 0 || slot(183) != 0 || slot(70) != 0 || slot(66) != 0 || is_cluster || is_os || is_host) {
    open(D + 10164, 10); // device
    // device.hostname
    if (slot(31) != 0 && is_host && keyword(D + 9210, 12, 31 + MOVES)) {}
    // device.name
    if (slot(33) != 0 && is_host && keyword(D + 2922, 8, 33 + MOVES)) {}
    // device.type device.type_id
    if (is_host) put(D + 2758, 28);
    // device.uid
    if (slot(32) != 0 && is_host && keyword(D + 3748, 7, 32 + MOVES)) {}
    if (slot(66) != 0 || is_cluster) {
      open(D + 10184, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(66) != 0 && is_cluster && keyword(D + 2922, 8, 66 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 6472, 17);
      close();
      closeArray();
    }
    if (slot(239) != 0 || (load<u64>(filled, 0) & 0x150) != 0 || slot(182) != 0 || slot(70) != 0) {
      open(D + 8463, 13); // device.container
      // device.container.name
      if (slot(8) != 0 && is_host_container && keyword(D + 2922, 8, 8 + MOVES)) {}
      // device.container.orchestrator
      if (slot(70) != 0 && is_host_container && keyword(D + 6950, 16, 70 + MOVES)) {}
      // device.container.uid
      if (slot(4) != 0 && is_host_container && keyword(D + 3748, 7, 4 + MOVES)) {}
      if (slot(239) != 0 || slot(6) != 0 || slot(182) != 0) {
        open(D + 10611, 9); // device.container.image
        // device.container.image.labels
        if (slot(239) != 0 && list(D + 10214, 10, 239)) moved(7);
        // device.container.image.name
        if (slot(6) != 0 && (is_host_container && p6) && keyword(D + 2922, 8, 6 + MOVES)) {}
        // device.container.image.uid
        if (slot(182) != 0 && (is_host_container && p6) && keyword(D + 3748, 7, 182)) {}
        close();
      }
      close();
    }
    if (slot(183) != 0 || slot(237) != 0 || slot(236) != 0 || slot(35) != 0 || is_os) {
      open(D + 11721, 6); // device.os
      // device.os.name
      if (slot(183) != 0 && is_host && keyword(D + 2922, 8, 183)) {}
      // device.os.type
      if (slot(237) != 0 && keyword(D + 99, 8, 237)) {}
      else if (is_os) put(D + 2645, 17);
      // device.os.type_id
      if (slot(236) != 0 && long(D + 1348, 10, 236)) {}
      else if (is_os) put(D + 2662, 12);
      // device.os.version
      if (slot(35) != 0 && is_os && keyword(D + 16, 11, 35 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(172) != 0 || (load<u64>(filled, 0) & 0x1e00000000000e00) != 0) {
    open(D + 6838, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(172) != 0 && is_local_destination && keyword(D + 9210, 12, 172)) {}
    else if (slot(9) != 0 && is_server_end && keyword(D + 9210, 12, 9 + MOVES)) {}
    // dst_endpoint.ip
    if (slot(10) != 0 && is_server_end && ip(D + 11709, 6, 10 + MOVES)) {}
    // dst_endpoint.port
    if (slot(11) != 0 && is_destination_port && long(D + 11022, 7, 11 + MOVES)) {}
    // dst_endpoint.svc_name
    if (slot(58) != 0 && is_server_end && keyword(D + 9450, 12, 58 + MOVES)) {}
    else if (slot(60) != 0 && is_server_end && keyword(D + 9450, 12, 60 + MOVES)) {}
    // dst_endpoint.uid
    if (slot(57) != 0 && is_server_end && keyword(D + 3748, 7, 57 + MOVES)) {}
    else if (slot(59) != 0 && is_server_end && keyword(D + 3748, 7, 59 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x78000000) != 0 || slot(174) != 0 || is_file_activity) {
    open(D + 10950, 8); // file
    // file.ext
    if (slot(28) != 0 && is_file_activity && keyword(D + 11398, 7, 28 + MOVES)) {}
    // file.name
    if (slot(29) != 0 && is_file_activity && keyword(D + 2922, 8, 29 + MOVES)) {}
    else if (slot(174) != 0 && is_file_activity && keyword(D + 2922, 8, 174)) {}
    // file.parent_folder
    if (slot(27) != 0 && is_file_activity && keyword(D + 6319, 17, 27 + MOVES)) {}
    // file.path
    if (slot(30) != 0 && is_file_activity && keyword(D + 11014, 8, 30 + MOVES)) {}
    // file.type file.type_id
    if (is_file_activity) put(D + 2645, 29);
    close();
  }
  if ((load<u64>(filled, 8) & 0xf00000) != 0 || (load<u64>(filled, 24) & 0x560000000) != 0 || slot(171) != 0 || slot(169) != 0 || is_analytic) {
    open(D + 6854, 16); // finding_info
    // finding_info.desc
    if (slot(85) != 0 && is_finding && keyword(D + 10926, 8, 85 + MOVES)) {}
    // finding_info.title
    if (slot(171) != 0 && is_finding && keyword(D + 10746, 9, 171)) {}
    // finding_info.types
    if (slot(221) != 0 && list(D + 10755, 9, 221)) moved(13);
    // finding_info.uid
    if (slot(169) != 0 && is_finding && keyword(D + 3748, 7, 169)) {}
    if ((load<u64>(filled, 24) & 0x540000000) != 0) {
      open(D + 9626, 11); // finding_info.attacks
      if (slot(222) != 0 && wrapped(D + 6693, 17, 222, D + 229, 2)) moved(93);
      if (slot(224) != 0 && wrapped(D + 5245, 20, 224, D + 229, 2)) moved(94);
      if (slot(226) != 0 && wrapped(D + 3730, 24, 226, D + 229, 2)) moved(95);
      closeArray();
    }
    if ((load<u64>(filled, 8) & 0xd00000) != 0 || is_analytic) {
      open(D + 9126, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(84) != 0 && is_analytic && keyword(D + 3538, 12, 84 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(87) != 0 && is_analytic && keyword(D + 2922, 8, 87 + MOVES)) {}
      // finding_info.analytic.type finding_info.analytic.type_id
      if (is_analytic) put(D + 3161, 26);
      // finding_info.analytic.uid
      if (slot(86) != 0 && is_analytic && keyword(D + 3748, 7, 86 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(36) != 0 || slot(96) != 0 || slot(97) != 0) {
    open(D + 6902, 16); // http_request
    // http_request.http_method
    if (slot(36) != 0 && (is_http_caller && (((<u32>0x3fe >> c36) & 1) != 0)) && keyword(D + 7630, 15, 36 + MOVES)) {}
    if (slot(96) != 0 || slot(97) != 0) {
      open(D + 11461, 7); // http_request.url
      // http_request.url.path
      if (slot(96) != 0 && is_http_caller && keyword(D + 11014, 8, 96 + MOVES)) {}
      // http_request.url.query_string
      if (slot(97) != 0 && (is_http_caller && is_url) && keyword(D + 7062, 16, 97 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(12) != 0 || is_kernel_activity) {
    open(D + 10204, 10); // kernel
    // kernel.name
    if (slot(12) != 0 && is_kernel_activity && keyword(D + 2922, 8, 12 + MOVES)) {}
    // kernel.type kernel.type_id
    if (is_kernel_activity) put(D + 2119, 33);
    close();
  }
  put(D + 9258, 12); // metadata
  // event_code log_level log_name original_time source uid
  run(D + 28288);
  // metadata.labels
  if (slot(220) != 0 && list(D + 10214, 10, 220)) moved(92);
  // metadata.profiles
  openList(D + 9330, 12, false);
  if (is_controlled) item(D + 7494, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 5786, 4);
  if (is_host_container) item(D + 1562, 9);
  if (p2) item(D + 10504, 5);
  closeList();
  if ((load<u64>(filled, 0) & 0x8012000000000000) != 0) {
    open(D + 9758, 11); // metadata.loggers
    open(D + 8, 1);
    // metadata.loggers[0].name
    if (slot(63) != 0 && keyword(D + 2922, 8, 63 + MOVES)) {}
    // metadata.loggers[0].uid
    if (slot(52) != 0 && keyword(D + 3748, 7, 52 + MOVES)) {}
    else if (slot(49) != 0 && !present(52) && keyword(D + 3748, 7, 49 + MOVES)) {}
    close();
    closeArray();
  }
  if (slot(18) != 0 || slot(64) != 0 || slot(65) != 0) {
    open(D + 9846, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(65) != 0 && keyword(D + 1227, 15, 65 + MOVES)) {}
    // metadata.product.name
    if (slot(18) != 0 && !p64 && keyword(D + 2922, 8, 18 + MOVES)) {}
    else if (slot(64) != 0 && keyword(D + 2922, 8, 64 + MOVES)) {}
    close();
  }
  put(D + 16, 19);
  if ((load<u64>(filled, 8) & 0x1e00000) != 0) {
    open(D + 10264, 10); // policy
    // policy.desc
    if (slot(85) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 10926, 8, 85 + MOVES)) {}
    // policy.name
    if (slot(88) != 0 && is_controlled && keyword(D + 2922, 8, 88 + MOVES)) {}
    else if (slot(87) != 0 && (is_controlled && !p88) && keyword(D + 2922, 8, 87 + MOVES)) {}
    // policy.uid
    if (slot(86) != 0 && (is_controlled && !is_finding && (p87 && !p88)) && keyword(D + 3748, 7, 86 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0xce00) != 0) {
    open(D + 9835, 11); // process
    // process.cmd_line
    if (slot(73) != 0 && is_launch && keyword(D + 9162, 12, 73 + MOVES)) {}
    // process.name
    if (slot(75) != 0 && is_reflexive && keyword(D + 2922, 8, 75 + MOVES)) {}
    else if (slot(75) != 0 && is_launch && keyword(D + 2922, 8, 75 + MOVES)) {}
    // process.path
    if (slot(74) != 0 && is_reflexive && keyword(D + 11014, 8, 74 + MOVES)) {}
    else if (slot(74) != 0 && is_launch && keyword(D + 11014, 8, 74 + MOVES)) {}
    if (slot(79) != 0 || slot(78) != 0) {
      open(D + 11102, 8); // process.user
      // process.user.name
      if (slot(79) != 0 && is_launch && keyword(D + 2922, 8, 79 + MOVES)) {}
      // process.user.uid
      if (slot(78) != 0 && is_launch && keyword(D + 3748, 7, 78 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(171) != 0 || is_scanned) {
    open(D + 11046, 8); // scan
    // scan.name
    if (slot(171) != 0 && is_scanned && keyword(D + 2922, 8, 171)) {}
    // scan.type scan.type_id
    if (is_scanned) put(D + 2645, 29);
    close();
  }
  if (slot(184) != 0) {
    open(D + 9956, 11); // service
    // service.name
    if (slot(184) != 0 && is_authentication && keyword(D + 2922, 8, 184)) {}
    close();
  }
  if (slot(61) != 0) {
    open(D + 9967, 11); // session
    // session.uid
    if (slot(61) != 0 && is_authentication && keyword(D + 3748, 7, 61 + MOVES)) {}
    close();
  }
  if (slot(172) != 0 || (load<u64>(filled, 8) & 0xe000000) != 0 || (load<u64>(filled, 0) & 0x1e10000000000) != 0) {
    open(D + 7174, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(172) != 0 && is_local_source && keyword(D + 9210, 12, 172)) {}
    else if (slot(89) != 0 && is_client_end && keyword(D + 9210, 12, 89 + MOVES)) {}
    // src_endpoint.intermediate_ips
    if (slot(40) != 0) {
      openList(D + 4845, 20, false);
      if (slot(40) != 0 && is_client_end) ipItems(40 + MOVES);
      closeList();
    }
    // src_endpoint.ip
    if (slot(90) != 0 && is_client_end && ip(D + 11709, 6, 90 + MOVES)) {}
    // src_endpoint.port
    if (slot(91) != 0 && is_source_port && long(D + 11022, 7, 91 + MOVES)) {}
    // src_endpoint.svc_name
    if (slot(46) != 0 && is_client_end && keyword(D + 9450, 12, 46 + MOVES)) {}
    else if (slot(48) != 0 && is_client_end && keyword(D + 9450, 12, 48 + MOVES)) {}
    // src_endpoint.uid
    if (slot(45) != 0 && is_client_end && keyword(D + 3748, 7, 45 + MOVES)) {}
    else if (slot(47) != 0 && is_client_end && keyword(D + 3748, 7, 47 + MOVES)) {}
    close();
  }
  if (slot(245) != 0 || (load<u64>(filled, 8) & 0x2c00000000) != 0) {
    open(D + 11102, 8); // user
    // user.name
    if (slot(99) != 0 && is_account_user && keyword(D + 2922, 8, 99 + MOVES)) {}
    else if (slot(101) != 0 && is_account && keyword(D + 2922, 8, 101 + MOVES)) {}
    // user.uid
    if (slot(98) != 0 && is_account_user && keyword(D + 3748, 7, 98 + MOVES)) {}
    if (slot(245) != 0) {
      open(D + 10184, 10); // user.groups
      if (slot(245) != 0 && wrapped(D + 11278, 8, 245, D + 7900, 15)) moved(100);
      closeArray();
    }
    close();
  }
  open(D + 9462, 12); // unmapped
  open(D + 10503, 9); // unmapped.cloud
  open(D + 9593, 11); // unmapped.cloud.account
  // id
  run(D + 28322);
  writeUnknown(2);
  close();
  // provider region
  run(D + 28336);
  writeUnknown(1);
  close();
  open(D + 8463, 13); // unmapped.container
  open(D + 10611, 9); // unmapped.container.image
  open(D + 10982, 8); // unmapped.container.image.hash
  // all
  run(D + 28354);
  writeUnknown(5);
  close();
  // name tag
  run(D + 28368);
  writeUnknown(4);
  close();
  // id name
  run(D + 28386);
  writeUnknown(3);
  close();
  open(D + 7600, 15); // unmapped.destination
  // domain ip port
  run(D + 28404);
  writeUnknown(6);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset id kind module original outcome reason severity start type
  run(D + 28426);
  writeUnknown(7);
  close();
  open(D + 10942, 8); // unmapped.faas
  // id name
  run(D + 28488);
  writeUnknown(8);
  close();
  open(D + 10950, 8); // unmapped.file
  // directory extension name path
  run(D + 28506);
  writeUnknown(9);
  close();
  open(D + 10990, 8); // unmapped.host
  open(D + 11721, 6); // unmapped.host.os
  // platform version
  run(D + 28532);
  writeUnknown(11);
  close();
  // hostname id name
  run(D + 28550);
  writeUnknown(10);
  close();
  open(D + 10998, 8); // unmapped.http
  open(D + 9890, 11); // unmapped.http.request
  // method
  run(D + 28572);
  writeUnknown(13);
  close();
  writeUnknown(12);
  close();
  open(D + 11405, 7); // unmapped.log
  // level
  run(D + 28586);
  writeUnknown(14);
  close();
  open(D + 9780, 11); // unmapped.network
  // direction forwarded_ip iana_number protocol transport type
  run(D + 28600);
  writeUnknown(15);
  close();
  open(D + 8658, 13); // unmapped.neuvector
  // client_id client_service client_workload_id client_workload_service controller_id count critical_vuls enforcer_id fixed_ver high_vuls items medium_vuls server_id server_service server_workload_id server_workload_service user_session vectors_v3
  run(D + 28634);
  writeUnknown(16);
  close();
  open(D + 9270, 12); // unmapped.observer
  // name product vendor
  run(D + 28716);
  writeUnknown(17);
  close();
  open(D + 6966, 16); // unmapped.orchestrator
  open(D + 9670, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 28746);
  writeUnknown(19);
  close();
  open(D + 9390, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 28760);
  writeUnknown(20);
  close();
  // namespace type
  run(D + 28778);
  writeUnknown(18);
  close();
  open(D + 9791, 11); // unmapped.package
  // name version
  run(D + 28796);
  writeUnknown(21);
  close();
  open(D + 9835, 11); // unmapped.process
  open(D + 10254, 10); // unmapped.process.parent
  // executable name
  run(D + 28814);
  writeUnknown(23);
  close();
  open(D + 11102, 8); // unmapped.process.user
  // id name
  run(D + 28832);
  writeUnknown(24);
  close();
  // command_line executable name
  run(D + 28850);
  writeUnknown(22);
  close();
  open(D + 9868, 11); // unmapped.related
  // hash hosts ip user
  run(D + 28872);
  writeUnknown(25);
  close();
  open(D + 11038, 8); // unmapped.rule
  // category description id name ruleset
  run(D + 28898);
  writeUnknown(26);
  close();
  open(D + 10334, 10); // unmapped.source
  // domain ip port
  run(D + 28928);
  writeUnknown(27);
  close();
  open(D + 10384, 10); // unmapped.threat
  open(D + 6694, 10); // unmapped.threat.tactic
  // id
  run(D + 28950);
  writeUnknown(29);
  close();
  open(D + 5246, 13); // unmapped.threat.technique
  open(D + 7206, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 28964);
  writeUnknown(31);
  close();
  // id
  run(D + 28978);
  writeUnknown(30);
  close();
  writeUnknown(28);
  close();
  open(D + 11461, 7); // unmapped.url
  // path query
  run(D + 28992);
  writeUnknown(32);
  close();
  open(D + 11102, 8); // unmapped.user
  open(D + 10374, 10); // unmapped.user.target
  // name
  run(D + 29010);
  writeUnknown(34);
  close();
  // id name roles
  run(D + 29024);
  writeUnknown(33);
  close();
  open(D + 6523, 17); // unmapped.vulnerability
  open(D + 9923, 11); // unmapped.vulnerability.scanner
  // vendor
  run(D + 29046);
  writeUnknown(36);
  close();
  open(D + 10692, 9); // unmapped.vulnerability.score
  // base version
  run(D + 29060);
  writeUnknown(37);
  close();
  // description id reference severity
  run(D + 29078);
  writeUnknown(35);
  close();
  // @timestamp message tags
  run(D + 29104);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 32096, F);
  chosen = choice;
  return translate(record, 3487, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(77824, 8);
