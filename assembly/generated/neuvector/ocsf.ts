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
let c18: u32 = 0;
/** alerts */
let c166: u32 = 0;
/** event.action */
let c13: u32 = 0;
/** event.outcome */
let c21: u32 = 0;
/** type */
let c168: u32 = 0;
/** network.direction */
let c40: u32 = 0;
/** http.request.method */
let c37: u32 = 0;
/** class */
let c186: u32 = 0;
/** event.severity */
let c23: u32 = 0;
/** host.os.platform */
let c35: u32 = 0;
/** network.type */
let c45: u32 = 0;
/** vulnerability.id is there. */
let p104: bool = false;
/** host.name is there. */
let p34: bool = false;
/** host.hostname is there. */
let p32: bool = false;
/** file.name is there. */
let p30: bool = false;
/** file.path is there. */
let p31: bool = false;
/** event.action is there. */
let p13: bool = false;
/** process.name is there. */
let p76: bool = false;
/** container.image.name is there. */
let p7: bool = false;
/** rule.name is there. */
let p88: bool = false;
/** host.os.platform is there. */
let p35: bool = false;
/** rule.ruleset is there. */
let p89: bool = false;
/** cloud.provider is there. */
let p2: bool = false;
/** observer.product is there. */
let p65: bool = false;
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
  if (chosen == 0) give(D + 6881, 7, 166);
  else give(D + 2301, 8, 166);
  c18 = code(18, D + 25820);
  c166 = is(166, D + 6881, 7);
  c13 = code(13, D + 25844);
  c21 = code(21, D + 21700);
  c168 = 0;
  c40 = code(40, D + 25956);
  c37 = code(37, D + 25996);
  c186 = 0;
  c23 = code(23, D + 18384);
  c35 = code(35, D + 26060);
  c45 = code(45, D + 21784);
  p104 = present(104);
  p34 = present(34);
  p32 = present(32);
  p30 = present(30);
  p31 = present(31);
  p13 = present(13);
  p76 = present(76);
  p7 = present(7);
  p88 = present(88);
  p35 = present(35);
  p89 = present(89);
  p2 = present(2);
  p65 = present(65);
  if (slot(14) != 0) {
    elements(14, 194);
  }
  if (present(52)) take(52, 167);
  else if (present(55)) take(55, 167);
  else if (present(57)) take(57, 167);
  is_vulnerable = (p104 || present(167));
  if (slot(25) != 0) {
    elements(25, 193);
  }
  is_alert = (c18 == 1);
  is_wanted_finding = (is_alert && (c166 == 1));
  is_user = (present(100) || present(99));
  is_target_user = present(102);
  is_is_login = (has(194, D + 22008) && (is_user || is_target_user));
  is_host = (p34 || p32 || present(33));
  is_file = (p30 || p31);
  is_actor = is_user;
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0xe >> c13) & 1) != 0));
  is_is_file = (has(194, D + 21940) && is_file && is_system);
  is_denied = has(193, D + 18504);
  is_source = (present(91) || present(90));
  is_destination = (present(11) || present(10));
  is_named_host = (p32 || p34);
  is_ends = (is_source || is_destination || is_named_host);
  is_is_network = (has(194, D + 18488) && is_ends);
  is_called = (is_user && is_source && p13);
  is_is_call = (has(194, D + 26172) && is_called);
  is_creates = (has(193, D + 22404) || starts(13, D + 2090, 6) || starts(13, D + 12069, 6));
  is_changes = (has(193, D + 22420) || starts(13, D + 12255, 6) || starts(13, D + 7337, 6) || starts(13, D + 12366, 5) || starts(13, D + 12353, 3) || starts(13, D + 12529, 3) || starts(13, D + 12225, 6) || starts(13, D + 12141, 6) || starts(13, D + 2189, 3) || starts(13, D + 9564, 3));
  is_deletes = (has(193, D + 22388) || starts(13, D + 1914, 6) || starts(13, D + 12081, 6) || starts(13, D + 10198, 6) || starts(13, D + 7370, 6));
  is_reads = (has(193, D + 26208) || starts(13, D + 10410, 3) || starts(13, D + 12520, 3) || starts(13, D + 1956, 4) || starts(13, D + 12123, 4) || starts(13, D + 1927, 5) || starts(13, D + 11280, 8) || starts(13, D + 11192, 8));
  is_is_workload = (!is_alert && has(194, D + 22048) && (!p76 && p7));
  is_is_own = (!is_alert && has(194, D + 26224) && !has(193, D + 26272) && (!p76 && !present(70)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(194, D + 21924) && is_vulnerable)) give(D + 11895, 6, 168);
  else if ((has(194, D + 21924) && has(193, D + 26296))) give(D + 12063, 6, 168);
  else if (has(194, D + 21924)) give(D + 12057, 6, 168);
  else if ((has(194, D + 22120) && (c18 == 2))) give(D + 11901, 6, 168);
  else if ((c13 == 4)) give(D + 11913, 6, 168);
  else if (is_wanted_finding) give(D + 11907, 6, 168);
  else if ((is_is_login && has(193, D + 18536))) give(D + 11937, 6, 168);
  else if ((is_is_login && has(193, D + 26312))) give(D + 11943, 6, 168);
  else if ((is_is_login && contains(13, D + 3711, 8) && contains(13, D + 3723, 5))) give(D + 11925, 6, 168);
  else if ((is_is_login && contains(13, D + 3711, 8) && has(193, D + 22420))) give(D + 11919, 6, 168);
  else if ((is_is_login && contains(13, D + 2678, 7))) give(D + 11931, 6, 168);
  else if ((is_is_login && (contains(13, D + 2693, 5) || contains(13, D + 5256, 5)))) give(D + 11937, 6, 168);
  else if (is_is_login) give(D + 11949, 6, 168);
  else if ((is_is_mount && (c13 == 1))) give(D + 11811, 6, 168);
  else if (is_is_mount) give(D + 11817, 6, 168);
  else if ((is_is_file && contains(13, D + 12243, 6))) give(D + 11799, 6, 168);
  else if ((is_is_file && (contains(13, D + 12341, 5) || contains(13, D + 12346, 5)))) give(D + 11805, 6, 168);
  else if ((is_is_file && has(193, D + 22388))) give(D + 11793, 6, 168);
  else if ((is_is_file && has(193, D + 22404))) give(D + 11775, 6, 168);
  else if ((is_is_file && has(193, D + 22420))) give(D + 11787, 6, 168);
  else if ((is_is_file && has(193, D + 26208) && (((<u32>0x1e0 >> c13) & 1) != 0))) give(D + 11823, 6, 168);
  else if ((is_is_file && has(193, D + 26208))) give(D + 11781, 6, 168);
  else if (is_is_file) give(D + 11829, 6, 168);
  else if ((is_is_network && (((<u32>0x600 >> c13) & 1) != 0))) give(D + 11979, 6, 168);
  else if ((is_is_network && has(193, D + 21992) && is_denied)) give(D + 11967, 6, 168);
  else if ((is_is_network && has(193, D + 18536))) give(D + 11955, 6, 168);
  else if ((is_is_network && has(193, D + 21992) && (c21 == 1))) give(D + 11961, 6, 168);
  else if ((is_is_network && (((<u32>0x3800 >> c13) & 1) != 0))) give(D + 11955, 6, 168);
  else if ((is_is_network && has(193, D + 21992))) give(D + 11973, 6, 168);
  else if (is_is_network) give(D + 11985, 6, 168);
  else if ((is_is_call && is_creates)) give(D + 12027, 6, 168);
  else if ((is_is_call && is_changes)) give(D + 12039, 6, 168);
  else if ((is_is_call && is_deletes)) give(D + 12045, 6, 168);
  else if ((is_is_call && is_reads)) give(D + 12033, 6, 168);
  else if (is_is_call) give(D + 12051, 6, 168);
  else if (is_alert) give(D + 11907, 6, 168);
  else if ((is_is_lifecycle && has(194, D + 26328) && has(193, D + 18536))) give(D + 12003, 6, 168);
  else if ((is_is_lifecycle && has(194, D + 26328) && has(193, D + 26312))) give(D + 12009, 6, 168);
  else if ((is_is_own && has(194, D + 18520) && contains(13, D + 12255, 6))) give(D + 12015, 6, 168);
  else if (is_is_lifecycle) give(D + 12021, 6, 168);
  else if (p13) give(D + 7466, 2, 168);
  else if (true) give(D + 31, 1, 168);
  c168 = code(168, D + 26352);
  if (slot(168) != 0) {
    lookup(168, c168, D + 26668, 186);
  }
  c186 = code(186, D + 26876);
  if (slot(186) != 0) {
    lookup(186, c186, D + 26984, 195);
  }
  if (slot(186) != 0) {
    lookup(186, c186, D + 27052, 187);
  }
  if (slot(186) != 0) {
    lookup(186, c186, D + 27120, 196);
  }
  if (slot(186) != 0) {
    lookup(186, c186, D + 27188, 197);
  }
  if (slot(168) != 0) {
    lookup(168, c168, D + 27256, 198);
  }
  if (slot(168) != 0) {
    lookup(168, c168, D + 27464, 188);
  }
  if (slot(168) != 0) {
    lookup(168, c168, D + 27672, 199);
  }
  beginTemplate(2);
  countPart(187);
  countPart(188);
  openTemplate();
  part(D + 0, 0, 187);
  part(D + 135, 2, 188);
  endTemplate(189);
  if (slot(23) != 0) {
    lookup(23, c23, D + 27880, 210);
  }
  if (slot(23) != 0) {
    lookup(23, c23, D + 27904, 211);
  }
  is_finding = starts(168, D + 1728, 2);
  if (slot(21) != 0 && !is_finding) {
    lookup(21, c21, D + 27928, 215);
  }
  is_controlled = ((is_alert || is_denied || has(193, D + 18716)) && !(((<u32>0x4010 >> c13) & 1) != 0));
  is_network_activity = (starts(168, D + 11955, 4) || starts(168, D + 11991, 4));
  is_api_activity = starts(168, D + 12027, 4);
  is_account = (starts(168, D + 11919, 4) || starts(168, D + 11937, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(168, D + 12003, 4);
  is_scanned = starts(168, D + 12057, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x6 >> <u64>c168) & 1) != 0));
  is_container = (present(5) || present(9));
  is_detection = starts(168, D + 11907, 4);
  is_program = (!is_file && present(75));
  is_api_evidence = (is_finding && has(194, D + 27940) && p13);
  is_connection = (present(40) || present(44) || present(45) || present(42));
  is_evidence = (is_detection && (is_actor || is_file || is_program || is_source || is_destination || is_api_evidence || is_connection));
  is_host_container = (is_host && is_container && !is_evidence);
  is_analytic = (is_finding && (p88 || present(87)));
  beginTemplate(9);
  countPart(16);
  countPart(0);
  countPart(34);
  countPart(5);
  countPart(88);
  countPart(13);
  countPart(31);
  countPart(7);
  countPart(104);
  countPart(72);
  openTemplate();
  part(D + 0, 0, 16);
  part(D + 2173, 1, 0);
  part(D + 2173, 1, 34);
  part(D + 2173, 1, 5);
  part(D + 2173, 1, 88);
  part(D + 2173, 1, 13);
  part(D + 2173, 1, 31);
  part(D + 2173, 1, 7);
  part(D + 2173, 1, 104);
  part(D + 2173, 1, 72);
  endTemplate(170);
  if (present(17)) take(17, 169);
  else if (present(170)) take(170, 169);
  if (p88) take(88, 171);
  else if (present(39)) take(39, 171);
  else if (p13) take(13, 171);
  else if (present(16)) take(16, 171);
  if (p35) take(35, 183);
  is_os = (is_host && p35);
  if (slot(35) != 0 && is_os) {
    lookup(35, c35, D + 27976, 236);
  }
  if (slot(35) != 0 && is_os) {
    lookup(35, c35, D + 28048, 237);
  }
  is_cluster = (is_host && present(67));
  is_contained = (is_evidence && is_container);
  if (slot(6) != 0) {
    only(6, 179);
  }
  if (slot(8) != 0) {
    only(8, 180);
  }
  beginTemplate(1);
  countPart(7);
  countPart(180);
  openTemplate();
  part(D + 0, 0, 7);
  part(D + 14, 1, 180);
  endTemplate(181);
  if (present(179)) take(179, 182);
  else if (present(181)) take(181, 182);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = present(69);
  is_function = (!is_resource && (present(26) || present(27)));
  is_image = (!(is_resource || is_function) && p7);
  if (slot(75) != 0) {
    basename(75, 175);
  }
  is_launch = (c168 == 3);
  is_reflexive = (((<u64>0xf0 >> <u64>c168) & 1) != 0);
  is_file_evidence = (is_detection && is_file);
  if (slot(31) != 0) {
    basename(31, 173);
  }
  if (p30) take(30, 174);
  else if (present(173)) take(173, 174);
  else if (p31) take(31, 174);
  is_file_activity = starts(168, D + 11775, 4);
  is_connection_evidence = (is_detection && is_connection);
  if (slot(40) != 0 && is_connection_evidence) {
    lookup(40, c40, D + 28120, 251);
  }
  if (slot(40) != 0 && is_connection_evidence) {
    lookup(40, c40, D + 28144, 252);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(40) != 0 && is_connection_activity) {
    lookup(40, c40, D + 28168, 253);
  }
  if (slot(40) != 0 && is_connection_activity) {
    lookup(40, c40, D + 28192, 254);
  }
  is_listening = (c168 == 8);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c40) & 1) != 0));
  if (p32) take(32, 172);
  else if (p34) take(34, 172);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && (is_listening || (((<u32>0x6 >> c40) & 1) != 0)));
  is_authentication = starts(168, D + 11937, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p65) take(65, 184);
  else if (present(19)) take(19, 184);
  is_kernel_activity = (c168 == 9);
  is_peripheral_activity = starts(168, D + 11877, 4);
  if (is_is_workload && p7) take(7, 185);
  else if (present(184)) take(184, 185);
  is_compliance = (c168 == 10);
  if (slot(21) != 0 && is_compliance) {
    lookup(21, c21, D + 28216, 217);
  }
  if (slot(21) != 0 && is_compliance) {
    lookup(21, c21, D + 28228, 218);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_listed = ((c168 == 11) && !p104);
  if (slot(52) != 0) {
    elements(52, 200);
  }
  if (slot(200) != 0 && is_listed) {
    select(200, D + 12428, 4, 201);
  }
  if (slot(200) != 0 && is_listed) {
    reject(200, D + 12428, 4, 202);
  }
  if (slot(55) != 0) {
    elements(55, 203);
  }
  if (slot(203) != 0 && is_listed) {
    select(203, D + 12428, 4, 204);
  }
  if (slot(203) != 0 && is_listed) {
    reject(203, D + 12428, 4, 205);
  }
  if (slot(57) != 0) {
    elements(57, 206);
  }
  if (slot(206) != 0 && is_listed) {
    select(206, D + 12428, 4, 207);
  }
  if (slot(206) != 0 && is_listed) {
    reject(206, D + 12428, 4, 208);
  }
  if (slot(56) != 0 && is_compliance) {
    elements(56, 209);
  }
  is_vulnerability = ((c168 == 11) && p104);
  is_package = (is_vulnerability && (present(72) && present(73)));
  is_cve = starts(104, D + 12428, 4);
  is_scored = (is_vulnerability && is_cve && (present(107) && present(108)));
  if (slot(0) != 0) {
    epoch(0, 3, 212);
  }
  if (slot(24) != 0) {
    epoch(24, 3, 213);
  }
  if (slot(93) != 0) {
    elements(93, 220);
  }
  is_policy = (p89 || p88);
  if (slot(14) != 0 && is_finding) {
    elements(14, 221);
  }
  if (slot(94) != 0 && is_finding) {
    elements(94, 222);
  }
  if (slot(95) != 0 && is_finding) {
    elements(95, 224);
  }
  if (slot(96) != 0 && is_finding) {
    elements(96, 226);
  }
  if (slot(94) != 0 && is_controlled) {
    elements(94, 223);
  }
  if (slot(95) != 0 && is_controlled) {
    elements(95, 225);
  }
  if (slot(96) != 0 && is_controlled) {
    elements(96, 227);
  }
  if (slot(82) != 0) {
    elements(82, 228);
  }
  if (slot(83) != 0) {
    elements(83, 229);
  }
  if (slot(84) != 0) {
    elements(84, 230);
  }
  if (slot(81) != 0) {
    elements(81, 231);
  }
  if (slot(8) != 0 && (is_contained && p7)) {
    elements(8, 238);
  }
  if (slot(8) != 0 && (is_host_container && p7)) {
    elements(8, 239);
  }
  if (slot(8) != 0 && (is_has_resources && is_image)) {
    elements(8, 240);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user && !is_target_user);
  is_acting_user = (!is_finding && (!is_account || is_target_user) && is_user);
  if (slot(101) != 0 && is_user_evidence) {
    elements(101, 244);
  }
  if (slot(101) != 0 && is_account_user) {
    elements(101, 245);
  }
  if (slot(101) != 0 && is_acting_user) {
    elements(101, 246);
  }
  if (slot(45) != 0 && is_connection_evidence) {
    lookup(45, c45, D + 28240, 255);
  }
  if (slot(45) != 0 && is_connection_activity) {
    lookup(45, c45, D + 28252, 256);
  }
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_http_caller = (is_api_activity || is_account);
  is_http_evidence = (is_evidence && (is_source || is_user));
  is_url = present(97);
  is_cloud = p2;
  is_advisory = (p104 && !is_cve);
  if (!((c168 == 12) || is_finding)) {
    if (slot(21) != 0 && !is_finding) {
      lookup(21, c21, D + 28264, 216);
    }
  }
  settle(D + 28276, 11);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid count message raw_data start_time status_detail time type_name type_uid
  run(D + 28298);
  // action action_id disposition disposition_id
  if ((is_controlled && is_denied)) put(D + 1058, 75);
  else if ((is_controlled && is_alert)) put(D + 903, 79);
  else if (is_controlled) put(D + 982, 76);
  // activity_name
  if (slot(13) != 0 && ends(168, D + 7466, 2) && keyword(D + 6124, 17, 13 + MOVES)) {}
  else if (slot(188) != 0 && keyword(D + 6124, 17, 188)) {}
  // app_protocol_name
  if (slot(43) != 0 && is_network_activity && keyword(D + 4336, 21, 43 + MOVES)) {}
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 6944, 16);
  // launch_type launch_type_id
  if ((is_launch && (((<u32>0x38000 >> c13) & 1) != 0))) put(D + 1388, 40);
  // severity
  if (slot(211) != 0 && keyword(D + 1205, 12, 211)) {}
  else put(D + 4483, 21);
  // severity_id
  if (slot(210) != 0 && long(D + 7184, 14, 210)) {}
  else put(D + 7184, 16);
  // status
  if ((c168 == 12)) put(D + 5091, 20);
  else if (is_finding) put(D + 7897, 15);
  else if (slot(216) != 0 && keyword(D + 5091, 10, 216)) {}
  // status_id
  if ((c168 == 12)) put(D + 8257, 14);
  else if (is_finding) put(D + 8229, 14);
  else if (slot(215) != 0 && long(D + 8229, 12, 215)) {}
  if ((load<u64>(filled, 24) & 0xa80000000) != 0) {
    open(D + 9668, 11); // attacks
    if (slot(223) != 0 && wrapped(D + 6719, 17, 223, D + 229, 2)) moved(94);
    if (slot(225) != 0 && wrapped(D + 5271, 20, 225, D + 229, 2)) moved(95);
    if (slot(227) != 0 && wrapped(D + 3756, 24, 227, D + 229, 2)) moved(96);
    closeArray();
  }
  open(D + 8544, 13); // evidences
  open(D + 8, 1);
  if (slot(244) != 0 || slot(100) != 0 || slot(99) != 0) {
    open(D + 10536, 9); // evidences.0.actor
    if (slot(244) != 0 || slot(100) != 0 || slot(99) != 0) {
      open(D + 11144, 8); // evidences.0.actor.user
      // evidences[0].actor.user.name
      if (slot(100) != 0 && is_user_evidence && keyword(D + 2922, 8, 100 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(99) != 0 && is_user_evidence && keyword(D + 3774, 7, 99 + MOVES)) {}
      if (slot(244) != 0) {
        open(D + 10226, 10); // evidences.0.actor.user.groups
        if (slot(244) != 0 && wrapped(D + 11320, 8, 244, D + 7942, 15)) moved(101);
        closeArray();
      }
      close();
    }
    close();
  }
  if (slot(13) != 0 || slot(4) != 0) {
    open(D + 11342, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(13) != 0 && (is_detection && is_api_evidence) && keyword(D + 8726, 13, 13 + MOVES)) {}
    if (slot(4) != 0) {
      open(D + 9998, 11); // evidences.0.api.service
      // evidences[0].api.service.name
      if (slot(4) != 0 && (is_detection && is_api_evidence) && keyword(D + 2922, 8, 4 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 24) & 0x9800000000000000) != 0 || slot(44) != 0 || slot(42) != 0 || is_connection_evidence) {
    open(D + 5462, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(255) != 0 && long(D + 5890, 18, 255)) {}
    // evidences[0].connection_info.direction
    if (slot(252) != 0 && keyword(D + 3849, 13, 252)) {}
    else if (is_connection_evidence) put(D + 4031, 22);
    // evidences[0].connection_info.direction_id
    if (slot(251) != 0 && long(D + 6277, 15, 251)) {}
    else if (is_connection_evidence) put(D + 6277, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(44) != 0 && is_connection_evidence && keyword(D + 6396, 17, 44 + MOVES)) {}
    // evidences[0].connection_info.protocol_num
    if (slot(42) != 0 && is_connection_evidence && long(D + 7807, 15, 42 + MOVES)) {}
    close();
  }
  if (slot(238) != 0 || (load<u64>(filled, 0) & 0x2a0) != 0 || slot(182) != 0 || slot(71) != 0) {
    open(D + 8505, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(9) != 0 && is_contained && keyword(D + 2922, 8, 9 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(71) != 0 && is_contained && keyword(D + 6992, 16, 71 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(5) != 0 && is_contained && keyword(D + 3774, 7, 5 + MOVES)) {}
    if (slot(238) != 0 || slot(7) != 0 || slot(182) != 0) {
      open(D + 10653, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(238) != 0 && list(D + 10256, 10, 238)) moved(8);
      // evidences[0].container.image.name
      if (slot(7) != 0 && (is_contained && p7) && keyword(D + 2922, 8, 7 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(182) != 0 && (is_contained && p7) && keyword(D + 3774, 7, 182)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x3c00000000001c00) != 0) {
    open(D + 6864, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.hostname
    if (slot(10) != 0 && is_destination_evidence && keyword(D + 9252, 12, 10 + MOVES)) {}
    // evidences[0].dst_endpoint.ip
    if (slot(11) != 0 && is_destination_evidence && ip(D + 11751, 6, 11 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(12) != 0 && is_destination_evidence && long(D + 11064, 7, 12 + MOVES)) {}
    // evidences[0].dst_endpoint.svc_name
    if (slot(59) != 0 && is_destination_evidence && keyword(D + 9492, 12, 59 + MOVES)) {}
    else if (slot(61) != 0 && is_destination_evidence && keyword(D + 9492, 12, 61 + MOVES)) {}
    // evidences[0].dst_endpoint.uid
    if (slot(58) != 0 && is_destination_evidence && keyword(D + 3774, 7, 58 + MOVES)) {}
    else if (slot(60) != 0 && is_destination_evidence && keyword(D + 3774, 7, 60 + MOVES)) {}
    close();
  }
  open(D + 10992, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(29) != 0 && is_file_evidence && keyword(D + 11440, 7, 29 + MOVES)) {}
  // evidences[0].file.name
  if (slot(175) != 0 && (is_detection && is_program) && keyword(D + 2922, 8, 175)) {}
  else if (slot(30) != 0 && is_file_evidence && keyword(D + 2922, 8, 30 + MOVES)) {}
  else if (slot(174) != 0 && is_file_evidence && keyword(D + 2922, 8, 174)) {}
  // evidences[0].file.parent_folder
  if (slot(28) != 0 && is_file_evidence && keyword(D + 6345, 17, 28 + MOVES)) {}
  // evidences[0].file.path
  if (slot(75) != 0 && (is_detection && is_program) && keyword(D + 11056, 8, 75 + MOVES)) {}
  else if (slot(31) != 0 && is_file_evidence && keyword(D + 11056, 8, 31 + MOVES)) {}
  // evidences[0].file.type evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 1584, 37);
  else if (is_file_evidence) put(D + 2645, 29);
  close();
  if (slot(37) != 0 || slot(97) != 0 || slot(98) != 0) {
    open(D + 6928, 16); // evidences.0.http_request
    // evidences[0].http_request.http_method
    if (slot(37) != 0 && (is_http_evidence && (((<u32>0x3fe >> c37) & 1) != 0)) && keyword(D + 7672, 15, 37 + MOVES)) {}
    if (slot(97) != 0 || slot(98) != 0) {
      open(D + 11503, 7); // evidences.0.http_request.url
      // evidences[0].http_request.url.path
      if (slot(97) != 0 && is_http_evidence && keyword(D + 11056, 8, 97 + MOVES)) {}
      // evidences[0].http_request.url.query_string
      if (slot(98) != 0 && (is_http_evidence && is_url) && keyword(D + 7104, 16, 98 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x1c000000) != 0 || (load<u64>(filled, 0) & 0x3c20000000000) != 0) {
    open(D + 7216, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.hostname
    if (slot(90) != 0 && is_source_evidence && keyword(D + 9252, 12, 90 + MOVES)) {}
    // evidences[0].src_endpoint.intermediate_ips
    if (slot(41) != 0) {
      openList(D + 4871, 20, false);
      if (slot(41) != 0 && is_source_evidence) ipItems(41 + MOVES);
      closeList();
    }
    // evidences[0].src_endpoint.ip
    if (slot(91) != 0 && is_source_evidence && ip(D + 11751, 6, 91 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(92) != 0 && is_source_evidence && long(D + 11064, 7, 92 + MOVES)) {}
    // evidences[0].src_endpoint.svc_name
    if (slot(47) != 0 && is_source_evidence && keyword(D + 9492, 12, 47 + MOVES)) {}
    else if (slot(49) != 0 && is_source_evidence && keyword(D + 9492, 12, 49 + MOVES)) {}
    // evidences[0].src_endpoint.uid
    if (slot(46) != 0 && is_source_evidence && keyword(D + 3774, 7, 46 + MOVES)) {}
    else if (slot(48) != 0 && is_source_evidence && keyword(D + 3774, 7, 48 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0xf000000000) != 0) {
    open(D + 7777, 15); // observables
    if (slot(228) != 0 && wrapped(D + 1507, 39, 228, D + 33, 1)) moved(82);
    if (slot(229) != 0 && wrapped(D + 1347, 41, 229, D + 33, 1)) moved(83);
    if (slot(230) != 0 && wrapped(D + 1428, 40, 230, D + 33, 1)) moved(84);
    if (slot(231) != 0 && wrapped(D + 2016, 35, 231, D + 33, 1)) moved(81);
    closeArray();
  }
  open(D + 8817, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(240) != 0 && list(D + 10256, 10, 240)) moved(8);
  // resources[0].name
  if (slot(7) != 0 && (is_has_resources && is_image) && keyword(D + 2922, 8, 7 + MOVES)) {}
  else if (slot(69) != 0 && (is_has_resources && is_resource) && keyword(D + 2922, 8, 69 + MOVES)) {}
  else if (slot(27) != 0 && (is_has_resources && is_function) && keyword(D + 2922, 8, 27 + MOVES)) {}
  // resources[0].namespace
  if (slot(68) != 0 && (is_has_resources && is_resource) && keyword(D + 8687, 13, 68 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_function)) put(D + 5926, 18);
  else if ((is_has_resources && is_image)) put(D + 3415, 25);
  else if (slot(70) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 8, 70 + MOVES)) {}
  // resources[0].uid
  if (slot(182) != 0 && (is_has_resources && is_image) && keyword(D + 3774, 7, 182)) {}
  else if (slot(26) != 0 && (is_has_resources && is_function) && keyword(D + 3774, 7, 26 + MOVES)) {}
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x1b600) != 0 || (load<u64>(filled, 8) & 0x3f8000000300) != 0 || slot(54) != 0 || slot(63) != 0) {
    open(D + 5557, 19); // vulnerabilities
    open(D + 8, 1);
    // vulnerabilities[0].desc
    if (slot(103) != 0 && is_vulnerability && keyword(D + 10968, 8, 103 + MOVES)) {}
    // vulnerabilities[0].references
    if (slot(105) != 0 && is_vulnerability) list(D + 8159, 14, 105 + MOVES);
    // vulnerabilities[0].severity
    if (slot(109) != 0 && is_vulnerability && keyword(D + 1205, 12, 109 + MOVES)) {}
    // vulnerabilities[0].vendor_name
    if (slot(106) != 0 && is_vulnerability && keyword(D + 1227, 15, 106 + MOVES)) {}
    if (slot(54) != 0 || slot(72) != 0 || slot(73) != 0) {
      open(D + 4315, 21); // vulnerabilities.0.affected_packages
      open(D + 8, 1);
      // vulnerabilities[0].affected_packages[0].fixed_in_version
      if (slot(54) != 0 && is_package && keyword(D + 4851, 20, 54 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].name
      if (slot(72) != 0 && is_package && keyword(D + 2922, 8, 72 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].version
      if (slot(73) != 0 && is_package && keyword(D + 16, 11, 73 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(104) != 0) {
      open(D + 5710, 12); // vulnerabilities.0.advisory
      // vulnerabilities[0].advisory.uid
      if (slot(104) != 0 && (is_vulnerability && is_advisory) && keyword(D + 3774, 7, 104 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 8) & 0x190000000000) != 0 || slot(63) != 0) {
      open(D + 8440, 7); // vulnerabilities.0.cve
      // vulnerabilities[0].cve.uid
      if (slot(104) != 0 && (is_vulnerability && is_cve) && keyword(D + 3774, 7, 104 + MOVES)) {}
      if (slot(107) != 0 || slot(108) != 0 || slot(63) != 0) {
        open(D + 10960, 8); // vulnerabilities.0.cve.cvss
        open(D + 8, 1);
        // vulnerabilities[0].cve.cvss[0].base_score
        if (slot(107) != 0 && is_scored && double(D + 8466, 13, 107 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].vector_string
        if (slot(63) != 0 && is_scored && keyword(D + 6515, 17, 63 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].version
        if (slot(108) != 0 && is_scored && keyword(D + 16, 11, 108 + MOVES)) {}
        close();
        closeArray();
      }
      close();
    }
    close();
    if (slot(201) != 0) wrapped(D + 8439, 14, 201, D + 1203, 50);
    if (slot(202) != 0) wrapped(D + 5709, 19, 202, D + 1203, 50);
    if (slot(204) != 0) wrapped(D + 8439, 14, 204, D + 1301, 46);
    if (slot(205) != 0) wrapped(D + 5709, 19, 205, D + 1301, 46);
    if (slot(207) != 0) wrapped(D + 8439, 14, 207, D + 1253, 48);
    if (slot(208) != 0) wrapped(D + 5709, 19, 208, D + 1253, 48);
    closeArray();
  }
  open(D + 10536, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 4691, 20);
  if (slot(76) != 0) {
    open(D + 9877, 11); // actor.process
    // actor.process.name
    if (slot(76) != 0 && is_launch && keyword(D + 2922, 8, 76 + MOVES)) {}
    close();
  }
  if (slot(62) != 0) {
    open(D + 10009, 11); // actor.session
    // actor.session.uid
    if (slot(62) != 0 && is_api_activity && keyword(D + 3774, 7, 62 + MOVES)) {}
    close();
  }
  if (slot(246) != 0 || slot(100) != 0 || slot(99) != 0) {
    open(D + 11144, 8); // actor.user
    // actor.user.name
    if (slot(100) != 0 && is_acting_user && keyword(D + 2922, 8, 100 + MOVES)) {}
    // actor.user.uid
    if (slot(99) != 0 && is_acting_user && keyword(D + 3774, 7, 99 + MOVES)) {}
    if (slot(246) != 0) {
      open(D + 10226, 10); // actor.user.groups
      if (slot(246) != 0 && wrapped(D + 11320, 8, 246, D + 7942, 15)) moved(101);
      closeArray();
    }
    close();
  }
  close();
  if (slot(13) != 0 || slot(4) != 0) {
    open(D + 11342, 7); // api
    // api.operation
    if (slot(13) != 0 && is_api_activity && keyword(D + 8726, 13, 13 + MOVES)) {}
    if (slot(4) != 0) {
      open(D + 9998, 11); // api.service
      // api.service.name
      if (slot(4) != 0 && is_api_activity && keyword(D + 2922, 8, 4 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(185) != 0 || slot(66) != 0) {
    open(D + 11356, 7); // app
    // app.name
    if (slot(185) != 0 && is_lifecycle && keyword(D + 2922, 8, 185)) {}
    // app.vendor_name
    if (slot(66) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 1227, 15, 66 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0xe) != 0) {
    open(D + 10545, 9); // cloud
    // cloud.provider
    if (slot(2) != 0 && keyword(D + 6413, 12, 2 + MOVES)) {}
    // cloud.region
    if (slot(3) != 0 && is_cloud && keyword(D + 10336, 10, 3 + MOVES)) {}
    if (slot(1) != 0) {
      open(D + 9635, 11); // cloud.account
      // cloud.account.uid
      if (slot(1) != 0 && is_cloud && keyword(D + 3774, 7, 1 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(171) != 0 || (load<u64>(filled, 24) & 0x6020000) != 0 || slot(89) != 0 || is_compliance) {
    open(D + 8089, 14); // compliance
    // compliance.control
    if (slot(171) != 0 && is_compliance && keyword(D + 9756, 11, 171)) {}
    // compliance.requirements
    if (slot(209) != 0 && list(D + 7120, 16, 209)) moved(56);
    // compliance.standards
    if (slot(89) != 0 && is_compliance) list(D + 8882, 13, 89 + MOVES);
    // compliance.status
    if (slot(218) != 0 && keyword(D + 5091, 10, 218)) {}
    else if (is_compliance) put(D + 7232, 16);
    // compliance.status_id
    if (slot(217) != 0 && long(D + 8229, 12, 217)) {}
    else if (is_compliance) put(D + 8243, 14);
    close();
  }
  if (slot(254) != 0 || slot(253) != 0 || slot(44) != 0 || slot(42) != 0 || slot(256) != 0 || is_connection_activity) {
    open(D + 5462, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(256) != 0 && long(D + 5890, 18, 256)) {}
    // connection_info.direction
    if (slot(254) != 0 && keyword(D + 3849, 13, 254)) {}
    else if (is_connection_activity) put(D + 4031, 22);
    // connection_info.direction_id
    if (slot(253) != 0 && long(D + 6277, 15, 253)) {}
    else if (is_connection_activity) put(D + 6277, 17);
    // connection_info.protocol_name
    if (slot(44) != 0 && is_connection_activity && keyword(D + 6396, 17, 44 + MOVES)) {}
    // connection_info.protocol_num
    if (slot(42) != 0 && is_connection_activity && long(D + 7807, 15, 42 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0xb00000000000) != 0 || (load<u64>(filled, 0) & 0x17000002a0) != 0 || slot(182) != 0 || slot(183) != 0 || slot(71) != 0 || slot(67) != 0 || is_cluster || is_os || is_host) {
    open(D + 10206, 10); // device
    // device.hostname
    if (slot(32) != 0 && is_host && keyword(D + 9252, 12, 32 + MOVES)) {}
    // device.name
    if (slot(34) != 0 && is_host && keyword(D + 2922, 8, 34 + MOVES)) {}
    // device.type device.type_id
    if (is_host) put(D + 2758, 28);
    // device.uid
    if (slot(33) != 0 && is_host && keyword(D + 3774, 7, 33 + MOVES)) {}
    if (slot(67) != 0 || is_cluster) {
      open(D + 10226, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(67) != 0 && is_cluster && keyword(D + 2922, 8, 67 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 6498, 17);
      close();
      closeArray();
    }
    if (slot(239) != 0 || (load<u64>(filled, 0) & 0x2a0) != 0 || slot(182) != 0 || slot(71) != 0) {
      open(D + 8505, 13); // device.container
      // device.container.name
      if (slot(9) != 0 && is_host_container && keyword(D + 2922, 8, 9 + MOVES)) {}
      // device.container.orchestrator
      if (slot(71) != 0 && is_host_container && keyword(D + 6992, 16, 71 + MOVES)) {}
      // device.container.uid
      if (slot(5) != 0 && is_host_container && keyword(D + 3774, 7, 5 + MOVES)) {}
      if (slot(239) != 0 || slot(7) != 0 || slot(182) != 0) {
        open(D + 10653, 9); // device.container.image
        // device.container.image.labels
        if (slot(239) != 0 && list(D + 10256, 10, 239)) moved(8);
        // device.container.image.name
        if (slot(7) != 0 && (is_host_container && p7) && keyword(D + 2922, 8, 7 + MOVES)) {}
        // device.container.image.uid
        if (slot(182) != 0 && (is_host_container && p7) && keyword(D + 3774, 7, 182)) {}
        close();
      }
      close();
    }
    if (slot(183) != 0 || slot(237) != 0 || slot(236) != 0 || slot(36) != 0 || is_os) {
      open(D + 11763, 6); // device.os
      // device.os.name
      if (slot(183) != 0 && is_host && keyword(D + 2922, 8, 183)) {}
      // device.os.type
      if (slot(237) != 0 && keyword(D + 99, 8, 237)) {}
      else if (is_os) put(D + 2645, 17);
      // device.os.type_id
      if (slot(236) != 0 && long(D + 1348, 10, 236)) {}
      else if (is_os) put(D + 2662, 12);
      // device.os.version
      if (slot(36) != 0 && is_os && keyword(D + 16, 11, 36 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(172) != 0 || (load<u64>(filled, 0) & 0x3c00000000001c00) != 0) {
    open(D + 6864, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(172) != 0 && is_local_destination && keyword(D + 9252, 12, 172)) {}
    else if (slot(10) != 0 && is_server_end && keyword(D + 9252, 12, 10 + MOVES)) {}
    // dst_endpoint.ip
    if (slot(11) != 0 && is_server_end && ip(D + 11751, 6, 11 + MOVES)) {}
    // dst_endpoint.port
    if (slot(12) != 0 && is_destination_port && long(D + 11064, 7, 12 + MOVES)) {}
    // dst_endpoint.svc_name
    if (slot(59) != 0 && is_server_end && keyword(D + 9492, 12, 59 + MOVES)) {}
    else if (slot(61) != 0 && is_server_end && keyword(D + 9492, 12, 61 + MOVES)) {}
    // dst_endpoint.uid
    if (slot(58) != 0 && is_server_end && keyword(D + 3774, 7, 58 + MOVES)) {}
    else if (slot(60) != 0 && is_server_end && keyword(D + 3774, 7, 60 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0xf0000000) != 0 || slot(174) != 0 || is_file_activity) {
    open(D + 10992, 8); // file
    // file.ext
    if (slot(29) != 0 && is_file_activity && keyword(D + 11440, 7, 29 + MOVES)) {}
    // file.name
    if (slot(30) != 0 && is_file_activity && keyword(D + 2922, 8, 30 + MOVES)) {}
    else if (slot(174) != 0 && is_file_activity && keyword(D + 2922, 8, 174)) {}
    // file.parent_folder
    if (slot(28) != 0 && is_file_activity && keyword(D + 6345, 17, 28 + MOVES)) {}
    // file.path
    if (slot(31) != 0 && is_file_activity && keyword(D + 11056, 8, 31 + MOVES)) {}
    // file.type file.type_id
    if (is_file_activity) put(D + 2645, 29);
    close();
  }
  if ((load<u64>(filled, 8) & 0x1e00000) != 0 || (load<u64>(filled, 24) & 0x560000000) != 0 || slot(171) != 0 || slot(169) != 0 || is_analytic) {
    open(D + 6880, 16); // finding_info
    // finding_info.desc
    if (slot(86) != 0 && is_finding && keyword(D + 10968, 8, 86 + MOVES)) {}
    // finding_info.title
    if (slot(171) != 0 && is_finding && keyword(D + 10788, 9, 171)) {}
    // finding_info.types
    if (slot(221) != 0 && list(D + 10797, 9, 221)) moved(14);
    // finding_info.uid
    if (slot(169) != 0 && is_finding && keyword(D + 3774, 7, 169)) {}
    if ((load<u64>(filled, 24) & 0x540000000) != 0) {
      open(D + 9668, 11); // finding_info.attacks
      if (slot(222) != 0 && wrapped(D + 6719, 17, 222, D + 229, 2)) moved(94);
      if (slot(224) != 0 && wrapped(D + 5271, 20, 224, D + 229, 2)) moved(95);
      if (slot(226) != 0 && wrapped(D + 3756, 24, 226, D + 229, 2)) moved(96);
      closeArray();
    }
    if ((load<u64>(filled, 8) & 0x1a00000) != 0 || is_analytic) {
      open(D + 9168, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(85) != 0 && is_analytic && keyword(D + 3564, 12, 85 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(88) != 0 && is_analytic && keyword(D + 2922, 8, 88 + MOVES)) {}
      // finding_info.analytic.type finding_info.analytic.type_id
      if (is_analytic) put(D + 3187, 26);
      // finding_info.analytic.uid
      if (slot(87) != 0 && is_analytic && keyword(D + 3774, 7, 87 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(37) != 0 || slot(97) != 0 || slot(98) != 0) {
    open(D + 6928, 16); // http_request
    // http_request.http_method
    if (slot(37) != 0 && (is_http_caller && (((<u32>0x3fe >> c37) & 1) != 0)) && keyword(D + 7672, 15, 37 + MOVES)) {}
    if (slot(97) != 0 || slot(98) != 0) {
      open(D + 11503, 7); // http_request.url
      // http_request.url.path
      if (slot(97) != 0 && is_http_caller && keyword(D + 11056, 8, 97 + MOVES)) {}
      // http_request.url.query_string
      if (slot(98) != 0 && (is_http_caller && is_url) && keyword(D + 7104, 16, 98 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(13) != 0 || is_kernel_activity) {
    open(D + 10246, 10); // kernel
    // kernel.name
    if (slot(13) != 0 && is_kernel_activity && keyword(D + 2922, 8, 13 + MOVES)) {}
    // kernel.type kernel.type_id
    if (is_kernel_activity) put(D + 2119, 33);
    close();
  }
  put(D + 9300, 12); // metadata
  // event_code log_level log_name original_time source uid
  run(D + 28384);
  // metadata.labels
  if (slot(220) != 0 && list(D + 10256, 10, 220)) moved(93);
  // metadata.profiles
  openList(D + 9372, 12, false);
  if (is_controlled) item(D + 7536, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 5812, 4);
  if (is_host_container) item(D + 1562, 9);
  if (p2) item(D + 10546, 5);
  closeList();
  if (slot(64) != 0 || slot(53) != 0 || slot(50) != 0) {
    open(D + 9800, 11); // metadata.loggers
    open(D + 8, 1);
    // metadata.loggers[0].name
    if (slot(64) != 0 && keyword(D + 2922, 8, 64 + MOVES)) {}
    // metadata.loggers[0].uid
    if (slot(53) != 0 && keyword(D + 3774, 7, 53 + MOVES)) {}
    else if (slot(50) != 0 && !present(53) && keyword(D + 3774, 7, 50 + MOVES)) {}
    close();
    closeArray();
  }
  if (slot(19) != 0 || slot(65) != 0 || slot(66) != 0) {
    open(D + 9888, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(66) != 0 && keyword(D + 1227, 15, 66 + MOVES)) {}
    // metadata.product.name
    if (slot(19) != 0 && !p65 && keyword(D + 2922, 8, 19 + MOVES)) {}
    else if (slot(65) != 0 && keyword(D + 2922, 8, 65 + MOVES)) {}
    close();
  }
  put(D + 16, 19);
  if ((load<u64>(filled, 8) & 0x3c00000) != 0) {
    open(D + 10306, 10); // policy
    // policy.desc
    if (slot(86) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 10968, 8, 86 + MOVES)) {}
    // policy.name
    if (slot(89) != 0 && is_controlled && keyword(D + 2922, 8, 89 + MOVES)) {}
    else if (slot(88) != 0 && (is_controlled && !p89) && keyword(D + 2922, 8, 88 + MOVES)) {}
    // policy.uid
    if (slot(87) != 0 && (is_controlled && !is_finding && (p88 && !p89)) && keyword(D + 3774, 7, 87 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x19c00) != 0) {
    open(D + 9877, 11); // process
    // process.cmd_line
    if (slot(74) != 0 && is_launch && keyword(D + 9204, 12, 74 + MOVES)) {}
    // process.name
    if (slot(76) != 0 && is_reflexive && keyword(D + 2922, 8, 76 + MOVES)) {}
    else if (slot(76) != 0 && is_launch && keyword(D + 2922, 8, 76 + MOVES)) {}
    // process.path
    if (slot(75) != 0 && is_reflexive && keyword(D + 11056, 8, 75 + MOVES)) {}
    else if (slot(75) != 0 && is_launch && keyword(D + 11056, 8, 75 + MOVES)) {}
    if (slot(80) != 0 || slot(79) != 0) {
      open(D + 11144, 8); // process.user
      // process.user.name
      if (slot(80) != 0 && is_launch && keyword(D + 2922, 8, 80 + MOVES)) {}
      // process.user.uid
      if (slot(79) != 0 && is_launch && keyword(D + 3774, 7, 79 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(171) != 0 || is_scanned) {
    open(D + 11088, 8); // scan
    // scan.name
    if (slot(171) != 0 && is_scanned && keyword(D + 2922, 8, 171)) {}
    // scan.type scan.type_id
    if (is_scanned) put(D + 2645, 29);
    close();
  }
  if (slot(4) != 0 || slot(184) != 0) {
    open(D + 9998, 11); // service
    // service.name
    if (slot(4) != 0 && is_authentication && keyword(D + 2922, 8, 4 + MOVES)) {}
    else if (slot(184) != 0 && is_authentication && keyword(D + 2922, 8, 184)) {}
    close();
  }
  if (slot(62) != 0) {
    open(D + 10009, 11); // session
    // session.uid
    if (slot(62) != 0 && is_authentication && keyword(D + 3774, 7, 62 + MOVES)) {}
    close();
  }
  if (slot(172) != 0 || (load<u64>(filled, 8) & 0x1c000000) != 0 || (load<u64>(filled, 0) & 0x3c20000000000) != 0) {
    open(D + 7216, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(172) != 0 && is_local_source && keyword(D + 9252, 12, 172)) {}
    else if (slot(90) != 0 && is_client_end && keyword(D + 9252, 12, 90 + MOVES)) {}
    // src_endpoint.intermediate_ips
    if (slot(41) != 0) {
      openList(D + 4871, 20, false);
      if (slot(41) != 0 && is_client_end) ipItems(41 + MOVES);
      closeList();
    }
    // src_endpoint.ip
    if (slot(91) != 0 && is_client_end && ip(D + 11751, 6, 91 + MOVES)) {}
    // src_endpoint.port
    if (slot(92) != 0 && is_source_port && long(D + 11064, 7, 92 + MOVES)) {}
    // src_endpoint.svc_name
    if (slot(47) != 0 && is_client_end && keyword(D + 9492, 12, 47 + MOVES)) {}
    else if (slot(49) != 0 && is_client_end && keyword(D + 9492, 12, 49 + MOVES)) {}
    // src_endpoint.uid
    if (slot(46) != 0 && is_client_end && keyword(D + 3774, 7, 46 + MOVES)) {}
    else if (slot(48) != 0 && is_client_end && keyword(D + 3774, 7, 48 + MOVES)) {}
    close();
  }
  if (slot(245) != 0 || (load<u64>(filled, 8) & 0x5800000000) != 0) {
    open(D + 11144, 8); // user
    // user.name
    if (slot(100) != 0 && is_account_user && keyword(D + 2922, 8, 100 + MOVES)) {}
    else if (slot(102) != 0 && is_account && keyword(D + 2922, 8, 102 + MOVES)) {}
    // user.uid
    if (slot(99) != 0 && is_account_user && keyword(D + 3774, 7, 99 + MOVES)) {}
    if (slot(245) != 0) {
      open(D + 10226, 10); // user.groups
      if (slot(245) != 0 && wrapped(D + 11320, 8, 245, D + 7942, 15)) moved(101);
      closeArray();
    }
    close();
  }
  open(D + 9504, 12); // unmapped
  open(D + 10545, 9); // unmapped.cloud
  open(D + 9635, 11); // unmapped.cloud.account
  // id
  run(D + 28418);
  writeUnknown(2);
  close();
  open(D + 9998, 11); // unmapped.cloud.service
  // name
  run(D + 28432);
  writeUnknown(3);
  close();
  // provider region
  run(D + 28446);
  writeUnknown(1);
  close();
  open(D + 8505, 13); // unmapped.container
  open(D + 10653, 9); // unmapped.container.image
  open(D + 11024, 8); // unmapped.container.image.hash
  // all
  run(D + 28464);
  writeUnknown(6);
  close();
  // name tag
  run(D + 28478);
  writeUnknown(5);
  close();
  // id name
  run(D + 28496);
  writeUnknown(4);
  close();
  open(D + 7642, 15); // unmapped.destination
  // domain ip port
  run(D + 28514);
  writeUnknown(7);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset id kind module original outcome reason severity start type
  run(D + 28536);
  writeUnknown(8);
  close();
  open(D + 10984, 8); // unmapped.faas
  // id name
  run(D + 28598);
  writeUnknown(9);
  close();
  open(D + 10992, 8); // unmapped.file
  // directory extension name path
  run(D + 28616);
  writeUnknown(10);
  close();
  open(D + 11032, 8); // unmapped.host
  open(D + 11763, 6); // unmapped.host.os
  // platform version
  run(D + 28642);
  writeUnknown(12);
  close();
  // hostname id name
  run(D + 28660);
  writeUnknown(11);
  close();
  open(D + 11040, 8); // unmapped.http
  open(D + 9932, 11); // unmapped.http.request
  // method
  run(D + 28682);
  writeUnknown(14);
  close();
  writeUnknown(13);
  close();
  open(D + 11447, 7); // unmapped.log
  // level
  run(D + 28696);
  writeUnknown(15);
  close();
  open(D + 9822, 11); // unmapped.network
  // direction forwarded_ip iana_number protocol transport type
  run(D + 28710);
  writeUnknown(16);
  close();
  open(D + 8700, 13); // unmapped.neuvector
  // client_id client_service client_workload_id client_workload_service controller_id count critical_vuls enforcer_id fixed_ver high_vuls items medium_vuls server_id server_service server_workload_id server_workload_service user_session vectors_v3
  run(D + 28744);
  writeUnknown(17);
  close();
  open(D + 9312, 12); // unmapped.observer
  // name product vendor
  run(D + 28826);
  writeUnknown(18);
  close();
  open(D + 7008, 16); // unmapped.orchestrator
  open(D + 9712, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 28848);
  writeUnknown(20);
  close();
  open(D + 9432, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 28862);
  writeUnknown(21);
  close();
  // namespace type
  run(D + 28880);
  writeUnknown(19);
  close();
  open(D + 9833, 11); // unmapped.package
  // name version
  run(D + 28898);
  writeUnknown(22);
  close();
  open(D + 9877, 11); // unmapped.process
  open(D + 10296, 10); // unmapped.process.parent
  // executable name
  run(D + 28916);
  writeUnknown(24);
  close();
  open(D + 11144, 8); // unmapped.process.user
  // id name
  run(D + 28934);
  writeUnknown(25);
  close();
  // command_line executable name
  run(D + 28952);
  writeUnknown(23);
  close();
  open(D + 9910, 11); // unmapped.related
  // hash hosts ip user
  run(D + 28974);
  writeUnknown(26);
  close();
  open(D + 11080, 8); // unmapped.rule
  // category description id name ruleset
  run(D + 29000);
  writeUnknown(27);
  close();
  open(D + 10376, 10); // unmapped.source
  // domain ip port
  run(D + 29030);
  writeUnknown(28);
  close();
  open(D + 10426, 10); // unmapped.threat
  open(D + 6720, 10); // unmapped.threat.tactic
  // id
  run(D + 29052);
  writeUnknown(30);
  close();
  open(D + 5272, 13); // unmapped.threat.technique
  open(D + 7248, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 29066);
  writeUnknown(32);
  close();
  // id
  run(D + 29080);
  writeUnknown(31);
  close();
  writeUnknown(29);
  close();
  open(D + 11503, 7); // unmapped.url
  // path query
  run(D + 29094);
  writeUnknown(33);
  close();
  open(D + 11144, 8); // unmapped.user
  open(D + 10416, 10); // unmapped.user.target
  // name
  run(D + 29112);
  writeUnknown(35);
  close();
  // id name roles
  run(D + 29126);
  writeUnknown(34);
  close();
  open(D + 6549, 17); // unmapped.vulnerability
  open(D + 9965, 11); // unmapped.vulnerability.scanner
  // vendor
  run(D + 29148);
  writeUnknown(37);
  close();
  open(D + 10734, 9); // unmapped.vulnerability.score
  // base version
  run(D + 29162);
  writeUnknown(38);
  close();
  // description id reference severity
  run(D + 29180);
  writeUnknown(36);
  close();
  // @timestamp message tags
  run(D + 29206);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 32236, F);
  chosen = choice;
  return translate(record, 3544, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(39936, 8);
