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
let c16: u32 = 0;
/** alerts */
let c165: u32 = 0;
/** event.action */
let c11: u32 = 0;
/** event.outcome */
let c19: u32 = 0;
/** type */
let c167: u32 = 0;
/** network.direction */
let c38: u32 = 0;
/** http.request.method */
let c35: u32 = 0;
/** class */
let c185: u32 = 0;
/** event.severity */
let c21: u32 = 0;
/** host.os.platform */
let c33: u32 = 0;
/** network.type */
let c43: u32 = 0;
/** vulnerability.id is there. */
let p101: bool = false;
/** host.name is there. */
let p32: bool = false;
/** host.hostname is there. */
let p30: bool = false;
/** file.name is there. */
let p28: bool = false;
/** file.path is there. */
let p29: bool = false;
/** event.action is there. */
let p11: bool = false;
/** process.name is there. */
let p74: bool = false;
/** container.image.name is there. */
let p5: bool = false;
/** rule.name is there. */
let p86: bool = false;
/** host.os.platform is there. */
let p33: bool = false;
/** rule.ruleset is there. */
let p87: bool = false;
/** cloud.provider is there. */
let p1: bool = false;
/** observer.product is there. */
let p63: bool = false;
let is_vulnerable: bool = false;
let is_alert: bool = false;
let is_wanted_finding: bool = false;
let is_user: bool = false;
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
  if (chosen == 0) give(D + 6729, 7, 165);
  else give(D + 2301, 8, 165);
  c16 = code(16, D + 25248);
  c165 = is(165, D + 6729, 7);
  c11 = code(11, D + 25272);
  c19 = code(19, D + 21208);
  c167 = 0;
  c38 = code(38, D + 25384);
  c35 = code(35, D + 25424);
  c185 = 0;
  c21 = code(21, D + 18032);
  c33 = code(33, D + 25488);
  c43 = code(43, D + 21292);
  p101 = present(101);
  p32 = present(32);
  p30 = present(30);
  p28 = present(28);
  p29 = present(29);
  p11 = present(11);
  p74 = present(74);
  p5 = present(5);
  p86 = present(86);
  p33 = present(33);
  p87 = present(87);
  p1 = present(1);
  p63 = present(63);
  if (slot(12) != 0) {
    elements(12, 193);
  }
  if (present(50)) take(50, 166);
  else if (present(53)) take(53, 166);
  else if (present(55)) take(55, 166);
  is_vulnerable = (p101 || present(166));
  if (slot(23) != 0) {
    elements(23, 192);
  }
  is_alert = (c16 == 1);
  is_wanted_finding = (is_alert && (c165 == 1));
  is_user = (present(98) || present(97));
  is_is_login = (has(193, D + 21516) && is_user);
  is_host = (p32 || p30 || present(31));
  is_file = (p28 || p29);
  is_actor = is_user;
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0xe >> c11) & 1) != 0));
  is_is_file = (has(193, D + 21448) && is_file && is_system);
  is_denied = has(192, D + 18152);
  is_source = (present(89) || present(88));
  is_destination = (present(9) || present(8));
  is_named_host = (p30 || p32);
  is_ends = (is_source || is_destination || is_named_host);
  is_is_network = (has(193, D + 18136) && is_ends);
  is_called = (is_user && is_source && p11);
  is_is_call = (has(193, D + 25600) && is_called);
  is_creates = (has(192, D + 21908) || starts(11, D + 2090, 6) || starts(11, D + 11828, 6));
  is_changes = (has(192, D + 21924) || starts(11, D + 12008, 6) || starts(11, D + 7169, 6) || starts(11, D + 12124, 5) || starts(11, D + 12106, 3) || starts(11, D + 12292, 3) || starts(11, D + 11978, 6) || starts(11, D + 11900, 6) || starts(11, D + 2189, 3) || starts(11, D + 9356, 3));
  is_deletes = (has(192, D + 21892) || starts(11, D + 1914, 6) || starts(11, D + 11840, 6) || starts(11, D + 9957, 6) || starts(11, D + 7202, 6));
  is_reads = (has(192, D + 25636) || starts(11, D + 10169, 3) || starts(11, D + 12283, 3) || starts(11, D + 1956, 4) || starts(11, D + 11882, 4) || starts(11, D + 1927, 5) || starts(11, D + 11030, 8) || starts(11, D + 10942, 8));
  is_is_workload = (!is_alert && has(193, D + 21556) && (!p74 && p5));
  is_is_own = (!is_alert && has(193, D + 25652) && !has(192, D + 25700) && (!p74 && !present(68)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(193, D + 21432) && is_vulnerable)) give(D + 11660, 6, 167);
  else if ((has(193, D + 21432) && has(192, D + 25724))) give(D + 11822, 6, 167);
  else if (has(193, D + 21432)) give(D + 11816, 6, 167);
  else if ((has(193, D + 21628) && (c16 == 2))) give(D + 11666, 6, 167);
  else if ((c11 == 4)) give(D + 11678, 6, 167);
  else if (is_wanted_finding) give(D + 11672, 6, 167);
  else if ((is_is_login && has(192, D + 18184))) give(D + 11696, 6, 167);
  else if ((is_is_login && has(192, D + 25740))) give(D + 11702, 6, 167);
  else if ((is_is_login && contains(11, D + 11070, 8) && contains(11, D + 12129, 5))) give(D + 11690, 6, 167);
  else if ((is_is_login && contains(11, D + 11070, 8) && has(192, D + 21924))) give(D + 11684, 6, 167);
  else if ((is_is_login && (contains(11, D + 12114, 5) || contains(11, D + 5958, 5)))) give(D + 11696, 6, 167);
  else if (is_is_login) give(D + 11708, 6, 167);
  else if ((is_is_mount && (c11 == 1))) give(D + 11576, 6, 167);
  else if (is_is_mount) give(D + 11582, 6, 167);
  else if ((is_is_file && contains(11, D + 11996, 6))) give(D + 11564, 6, 167);
  else if ((is_is_file && (contains(11, D + 12094, 5) || contains(11, D + 12099, 5)))) give(D + 11570, 6, 167);
  else if ((is_is_file && has(192, D + 21892))) give(D + 11558, 6, 167);
  else if ((is_is_file && has(192, D + 21908))) give(D + 11540, 6, 167);
  else if ((is_is_file && has(192, D + 21924))) give(D + 11552, 6, 167);
  else if ((is_is_file && has(192, D + 25636) && (((<u32>0x1e0 >> c11) & 1) != 0))) give(D + 11588, 6, 167);
  else if ((is_is_file && has(192, D + 25636))) give(D + 11546, 6, 167);
  else if (is_is_file) give(D + 11594, 6, 167);
  else if ((is_is_network && (((<u32>0x600 >> c11) & 1) != 0))) give(D + 11738, 6, 167);
  else if ((is_is_network && has(192, D + 21500) && is_denied)) give(D + 11726, 6, 167);
  else if ((is_is_network && has(192, D + 18184))) give(D + 11714, 6, 167);
  else if ((is_is_network && has(192, D + 21500) && (c19 == 1))) give(D + 11720, 6, 167);
  else if ((is_is_network && (((<u32>0x3800 >> c11) & 1) != 0))) give(D + 11714, 6, 167);
  else if ((is_is_network && has(192, D + 21500))) give(D + 11732, 6, 167);
  else if (is_is_network) give(D + 11744, 6, 167);
  else if ((is_is_call && is_creates)) give(D + 11786, 6, 167);
  else if ((is_is_call && is_changes)) give(D + 11798, 6, 167);
  else if ((is_is_call && is_deletes)) give(D + 11804, 6, 167);
  else if ((is_is_call && is_reads)) give(D + 11792, 6, 167);
  else if (is_is_call) give(D + 11810, 6, 167);
  else if (is_alert) give(D + 11672, 6, 167);
  else if ((is_is_lifecycle && has(193, D + 25756) && has(192, D + 18184))) give(D + 11762, 6, 167);
  else if ((is_is_lifecycle && has(193, D + 25756) && has(192, D + 25740))) give(D + 11768, 6, 167);
  else if ((is_is_own && has(193, D + 18168) && contains(11, D + 12008, 6))) give(D + 11774, 6, 167);
  else if (is_is_lifecycle) give(D + 11780, 6, 167);
  else if (p11) give(D + 7298, 2, 167);
  else if (true) give(D + 31, 1, 167);
  c167 = code(167, D + 25780);
  if (slot(167) != 0) {
    lookup(167, c167, D + 26092, 185);
  }
  c185 = code(185, D + 26296);
  if (slot(185) != 0) {
    lookup(185, c185, D + 26404, 194);
  }
  if (slot(185) != 0) {
    lookup(185, c185, D + 26472, 186);
  }
  if (slot(185) != 0) {
    lookup(185, c185, D + 26540, 195);
  }
  if (slot(185) != 0) {
    lookup(185, c185, D + 26608, 196);
  }
  if (slot(167) != 0) {
    lookup(167, c167, D + 26676, 197);
  }
  if (slot(167) != 0) {
    lookup(167, c167, D + 26880, 187);
  }
  if (slot(167) != 0) {
    lookup(167, c167, D + 27084, 198);
  }
  beginTemplate(2);
  countPart(186);
  countPart(187);
  openTemplate();
  part(D + 0, 0, 186);
  part(D + 135, 2, 187);
  endTemplate(188);
  if (slot(21) != 0) {
    lookup(21, c21, D + 27288, 209);
  }
  if (slot(21) != 0) {
    lookup(21, c21, D + 27312, 210);
  }
  is_finding = starts(167, D + 1728, 2);
  if (slot(19) != 0 && !is_finding) {
    lookup(19, c19, D + 27336, 214);
  }
  is_controlled = ((is_alert || is_denied || has(192, D + 18360)) && !(((<u32>0x4010 >> c11) & 1) != 0));
  is_network_activity = (starts(167, D + 11714, 4) || starts(167, D + 11750, 4));
  is_api_activity = starts(167, D + 11786, 4);
  is_account = (starts(167, D + 11684, 4) || starts(167, D + 11696, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(167, D + 11762, 4);
  is_scanned = starts(167, D + 11816, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x6 >> <u64>c167) & 1) != 0));
  is_container = (present(3) || present(7));
  is_detection = starts(167, D + 11672, 4);
  is_program = (!is_file && present(73));
  is_api_evidence = (is_finding && has(193, D + 27348) && p11);
  is_connection = (present(38) || present(42) || present(43) || present(40));
  is_evidence = (is_detection && (is_actor || is_file || is_program || is_source || is_destination || is_api_evidence || is_connection));
  is_host_container = (is_host && is_container && !is_evidence);
  is_analytic = (is_finding && (p86 || present(85)));
  beginTemplate(9);
  countPart(14);
  countPart(0);
  countPart(32);
  countPart(3);
  countPart(86);
  countPart(11);
  countPart(29);
  countPart(5);
  countPart(101);
  countPart(70);
  openTemplate();
  part(D + 0, 0, 14);
  part(D + 2173, 1, 0);
  part(D + 2173, 1, 32);
  part(D + 2173, 1, 3);
  part(D + 2173, 1, 86);
  part(D + 2173, 1, 11);
  part(D + 2173, 1, 29);
  part(D + 2173, 1, 5);
  part(D + 2173, 1, 101);
  part(D + 2173, 1, 70);
  endTemplate(169);
  if (present(15)) take(15, 168);
  else if (present(169)) take(169, 168);
  if (p86) take(86, 170);
  else if (present(37)) take(37, 170);
  else if (p11) take(11, 170);
  else if (present(14)) take(14, 170);
  if (p33) take(33, 182);
  is_os = (is_host && p33);
  if (slot(33) != 0 && is_os) {
    lookup(33, c33, D + 27384, 235);
  }
  if (slot(33) != 0 && is_os) {
    lookup(33, c33, D + 27456, 236);
  }
  is_cluster = (is_host && present(65));
  is_contained = (is_evidence && is_container);
  if (slot(4) != 0) {
    only(4, 178);
  }
  if (slot(6) != 0) {
    only(6, 179);
  }
  beginTemplate(1);
  countPart(5);
  countPart(179);
  openTemplate();
  part(D + 0, 0, 5);
  part(D + 14, 1, 179);
  endTemplate(180);
  if (present(178)) take(178, 181);
  else if (present(180)) take(180, 181);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = present(67);
  is_function = (!is_resource && (present(24) || present(25)));
  is_image = (!(is_resource || is_function) && p5);
  if (slot(73) != 0) {
    basename(73, 174);
  }
  is_launch = (c167 == 3);
  is_reflexive = (((<u64>0xf0 >> <u64>c167) & 1) != 0);
  is_file_evidence = (is_detection && is_file);
  if (slot(29) != 0) {
    basename(29, 172);
  }
  if (p28) take(28, 173);
  else if (present(172)) take(172, 173);
  else if (p29) take(29, 173);
  is_file_activity = starts(167, D + 11540, 4);
  is_connection_evidence = (is_detection && is_connection);
  if (slot(38) != 0 && is_connection_evidence) {
    lookup(38, c38, D + 27528, 250);
  }
  if (slot(38) != 0 && is_connection_evidence) {
    lookup(38, c38, D + 27552, 251);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(38) != 0 && is_connection_activity) {
    lookup(38, c38, D + 27576, 252);
  }
  if (slot(38) != 0 && is_connection_activity) {
    lookup(38, c38, D + 27600, 253);
  }
  is_listening = (c167 == 8);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c38) & 1) != 0));
  if (p30) take(30, 171);
  else if (p32) take(32, 171);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && (is_listening || (((<u32>0x6 >> c38) & 1) != 0)));
  is_authentication = starts(167, D + 11696, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p63) take(63, 183);
  else if (present(17)) take(17, 183);
  is_kernel_activity = (c167 == 9);
  is_peripheral_activity = starts(167, D + 11642, 4);
  if (is_is_workload && p5) take(5, 184);
  else if (present(183)) take(183, 184);
  is_compliance = (c167 == 10);
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 27624, 216);
  }
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 27636, 217);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_listed = ((c167 == 11) && !p101);
  if (slot(50) != 0) {
    elements(50, 199);
  }
  if (slot(199) != 0 && is_listed) {
    select(199, D + 12187, 4, 200);
  }
  if (slot(199) != 0 && is_listed) {
    reject(199, D + 12187, 4, 201);
  }
  if (slot(53) != 0) {
    elements(53, 202);
  }
  if (slot(202) != 0 && is_listed) {
    select(202, D + 12187, 4, 203);
  }
  if (slot(202) != 0 && is_listed) {
    reject(202, D + 12187, 4, 204);
  }
  if (slot(55) != 0) {
    elements(55, 205);
  }
  if (slot(205) != 0 && is_listed) {
    select(205, D + 12187, 4, 206);
  }
  if (slot(205) != 0 && is_listed) {
    reject(205, D + 12187, 4, 207);
  }
  if (slot(54) != 0 && is_compliance) {
    elements(54, 208);
  }
  is_vulnerability = ((c167 == 11) && p101);
  is_package = (is_vulnerability && (present(70) && present(71)));
  is_cve = starts(101, D + 12187, 4);
  is_scored = (is_vulnerability && is_cve && (present(104) && present(105)));
  if (slot(0) != 0) {
    epoch(0, 3, 211);
  }
  if (slot(22) != 0) {
    epoch(22, 3, 212);
  }
  if (slot(91) != 0) {
    elements(91, 219);
  }
  is_policy = (p87 || p86);
  if (slot(12) != 0 && is_finding) {
    elements(12, 220);
  }
  if (slot(92) != 0 && is_finding) {
    elements(92, 221);
  }
  if (slot(93) != 0 && is_finding) {
    elements(93, 223);
  }
  if (slot(94) != 0 && is_finding) {
    elements(94, 225);
  }
  if (slot(92) != 0 && is_controlled) {
    elements(92, 222);
  }
  if (slot(93) != 0 && is_controlled) {
    elements(93, 224);
  }
  if (slot(94) != 0 && is_controlled) {
    elements(94, 226);
  }
  if (slot(80) != 0) {
    elements(80, 227);
  }
  if (slot(81) != 0) {
    elements(81, 228);
  }
  if (slot(82) != 0) {
    elements(82, 229);
  }
  if (slot(79) != 0) {
    elements(79, 230);
  }
  if (slot(6) != 0 && (is_contained && p5)) {
    elements(6, 237);
  }
  if (slot(6) != 0 && (is_host_container && p5)) {
    elements(6, 238);
  }
  if (slot(6) != 0 && (is_has_resources && is_image)) {
    elements(6, 239);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user);
  is_acting_user = (!is_finding && !is_account && is_user);
  if (slot(99) != 0 && is_user_evidence) {
    elements(99, 243);
  }
  if (slot(99) != 0 && is_account_user) {
    elements(99, 244);
  }
  if (slot(99) != 0 && is_acting_user) {
    elements(99, 245);
  }
  if (slot(43) != 0 && is_connection_evidence) {
    lookup(43, c43, D + 27648, 254);
  }
  if (slot(43) != 0 && is_connection_activity) {
    lookup(43, c43, D + 27660, 255);
  }
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_http_caller = (is_api_activity || is_account);
  is_http_evidence = (is_evidence && (is_source || is_user));
  is_url = present(95);
  is_cloud = p1;
  is_advisory = (p101 && !is_cve);
  if (!((c167 == 12) || is_finding)) {
    if (slot(19) != 0 && !is_finding) {
      lookup(19, c19, D + 27672, 215);
    }
  }
  settle(D + 27684, 11);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid count message raw_data start_time status_detail time type_name type_uid
  run(D + 27706);
  // action action_id disposition disposition_id
  if ((is_controlled && is_denied)) put(D + 1058, 75);
  else if ((is_controlled && is_alert)) put(D + 903, 79);
  else if (is_controlled) put(D + 982, 76);
  // activity_name
  if (slot(11) != 0 && ends(167, D + 7298, 2) && keyword(D + 5989, 17, 11 + MOVES)) {}
  else if (slot(187) != 0 && keyword(D + 5989, 17, 187)) {}
  // app_protocol_name
  if (slot(41) != 0 && is_network_activity && keyword(D + 4258, 21, 41 + MOVES)) {}
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 6792, 16);
  // launch_type launch_type_id
  if ((is_launch && (((<u32>0x38000 >> c11) & 1) != 0))) put(D + 1388, 40);
  // severity
  if (slot(210) != 0 && keyword(D + 1205, 12, 210)) {}
  else put(D + 4405, 21);
  // severity_id
  if (slot(209) != 0 && long(D + 7016, 14, 209)) {}
  else put(D + 7016, 16);
  // status
  if ((c167 == 12)) put(D + 5013, 20);
  else if (is_finding) put(D + 7714, 15);
  else if (slot(215) != 0 && keyword(D + 5013, 10, 215)) {}
  // status_id
  if ((c167 == 12)) put(D + 8074, 14);
  else if (is_finding) put(D + 8046, 14);
  else if (slot(214) != 0 && long(D + 8046, 12, 214)) {}
  if ((load<u64>(filled, 24) & 0x540000000) != 0) {
    open(D + 9438, 11); // attacks
    if (slot(222) != 0 && wrapped(D + 6567, 17, 222, D + 229, 2)) moved(92);
    if (slot(224) != 0 && wrapped(D + 5173, 20, 224, D + 229, 2)) moved(93);
    if (slot(226) != 0 && wrapped(D + 3678, 24, 226, D + 229, 2)) moved(94);
    closeArray();
  }
  open(D + 8361, 13); // evidences
  open(D + 8, 1);
  if (slot(243) != 0 || slot(98) != 0 || slot(97) != 0) {
    open(D + 10285, 9); // evidences.0.actor
    if (slot(243) != 0 || slot(98) != 0 || slot(97) != 0) {
      open(D + 10902, 8); // evidences.0.actor.user
      // evidences[0].actor.user.name
      if (slot(98) != 0 && is_user_evidence && keyword(D + 2894, 8, 98 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(97) != 0 && is_user_evidence && keyword(D + 3696, 7, 97 + MOVES)) {}
      if (slot(243) != 0) {
        open(D + 9985, 10); // evidences.0.actor.user.groups
        if (slot(243) != 0 && wrapped(D + 11078, 8, 243, D + 7759, 15)) moved(99);
        closeArray();
      }
      close();
    }
    close();
  }
  if (slot(11) != 0) {
    open(D + 11100, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(11) != 0 && (is_detection && is_api_evidence) && keyword(D + 8543, 13, 11 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x4c00000000000000) != 0 || slot(42) != 0 || slot(40) != 0 || is_connection_evidence) {
    open(D + 5364, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(254) != 0 && long(D + 5773, 18, 254)) {}
    // evidences[0].connection_info.direction
    if (slot(251) != 0 && keyword(D + 3771, 13, 251)) {}
    else if (is_connection_evidence) put(D + 3953, 22);
    // evidences[0].connection_info.direction_id
    if (slot(250) != 0 && long(D + 6142, 15, 250)) {}
    else if (is_connection_evidence) put(D + 6142, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(42) != 0 && is_connection_evidence && keyword(D + 6261, 17, 42 + MOVES)) {}
    // evidences[0].connection_info.protocol_num
    if (slot(40) != 0 && is_connection_evidence && long(D + 7624, 15, 40 + MOVES)) {}
    close();
  }
  if (slot(237) != 0 || (load<u64>(filled, 0) & 0xa8) != 0 || slot(181) != 0 || slot(69) != 0) {
    open(D + 8322, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(7) != 0 && is_contained && keyword(D + 2894, 8, 7 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(69) != 0 && is_contained && keyword(D + 6824, 16, 69 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(3) != 0 && is_contained && keyword(D + 3696, 7, 3 + MOVES)) {}
    if (slot(237) != 0 || slot(5) != 0 || slot(181) != 0) {
      open(D + 10402, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(237) != 0 && list(D + 10015, 10, 237)) moved(6);
      // evidences[0].container.image.name
      if (slot(5) != 0 && (is_contained && p5) && keyword(D + 2894, 8, 5 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(181) != 0 && (is_contained && p5) && keyword(D + 3696, 7, 181)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0xf00000000000700) != 0) {
    open(D + 6712, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.hostname
    if (slot(8) != 0 && is_destination_evidence && keyword(D + 9056, 12, 8 + MOVES)) {}
    // evidences[0].dst_endpoint.ip
    if (slot(9) != 0 && is_destination_evidence && ip(D + 11516, 6, 9 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(10) != 0 && is_destination_evidence && long(D + 10822, 7, 10 + MOVES)) {}
    // evidences[0].dst_endpoint.svc_name
    if (slot(57) != 0 && is_destination_evidence && keyword(D + 9284, 12, 57 + MOVES)) {}
    else if (slot(59) != 0 && is_destination_evidence && keyword(D + 9284, 12, 59 + MOVES)) {}
    // evidences[0].dst_endpoint.uid
    if (slot(56) != 0 && is_destination_evidence && keyword(D + 3696, 7, 56 + MOVES)) {}
    else if (slot(58) != 0 && is_destination_evidence && keyword(D + 3696, 7, 58 + MOVES)) {}
    close();
  }
  open(D + 10750, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(27) != 0 && is_file_evidence && keyword(D + 11198, 7, 27 + MOVES)) {}
  // evidences[0].file.name
  if (slot(174) != 0 && (is_detection && is_program) && keyword(D + 2894, 8, 174)) {}
  else if (slot(28) != 0 && is_file_evidence && keyword(D + 2894, 8, 28 + MOVES)) {}
  else if (slot(173) != 0 && is_file_evidence && keyword(D + 2894, 8, 173)) {}
  // evidences[0].file.parent_folder
  if (slot(26) != 0 && is_file_evidence && keyword(D + 6210, 17, 26 + MOVES)) {}
  // evidences[0].file.path
  if (slot(73) != 0 && (is_detection && is_program) && keyword(D + 10814, 8, 73 + MOVES)) {}
  else if (slot(29) != 0 && is_file_evidence && keyword(D + 10814, 8, 29 + MOVES)) {}
  // evidences[0].file.type evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 1584, 37);
  else if (is_file_evidence) put(D + 2645, 29);
  close();
  if (slot(35) != 0 || slot(95) != 0 || slot(96) != 0) {
    open(D + 6776, 16); // evidences.0.http_request
    // evidences[0].http_request.http_method
    if (slot(35) != 0 && (is_http_evidence && (((<u32>0x3fe >> c35) & 1) != 0)) && keyword(D + 7489, 15, 35 + MOVES)) {}
    if (slot(95) != 0 || slot(96) != 0) {
      open(D + 11261, 7); // evidences.0.http_request.url
      // evidences[0].http_request.url.path
      if (slot(95) != 0 && is_http_evidence && keyword(D + 10814, 8, 95 + MOVES)) {}
      // evidences[0].http_request.url.query_string
      if (slot(96) != 0 && (is_http_evidence && is_url) && keyword(D + 6936, 16, 96 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x7000000) != 0 || (load<u64>(filled, 0) & 0xf08000000000) != 0) {
    open(D + 7048, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.hostname
    if (slot(88) != 0 && is_source_evidence && keyword(D + 9056, 12, 88 + MOVES)) {}
    // evidences[0].src_endpoint.intermediate_ips
    if (slot(39) != 0) {
      openList(D + 4793, 20, false);
      if (slot(39) != 0 && is_source_evidence) ipItems(39 + MOVES);
      closeList();
    }
    // evidences[0].src_endpoint.ip
    if (slot(89) != 0 && is_source_evidence && ip(D + 11516, 6, 89 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(90) != 0 && is_source_evidence && long(D + 10822, 7, 90 + MOVES)) {}
    // evidences[0].src_endpoint.svc_name
    if (slot(45) != 0 && is_source_evidence && keyword(D + 9284, 12, 45 + MOVES)) {}
    else if (slot(47) != 0 && is_source_evidence && keyword(D + 9284, 12, 47 + MOVES)) {}
    // evidences[0].src_endpoint.uid
    if (slot(44) != 0 && is_source_evidence && keyword(D + 3696, 7, 44 + MOVES)) {}
    else if (slot(46) != 0 && is_source_evidence && keyword(D + 3696, 7, 46 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x7800000000) != 0) {
    open(D + 7594, 15); // observables
    if (slot(227) != 0 && wrapped(D + 1507, 39, 227, D + 33, 1)) moved(80);
    if (slot(228) != 0 && wrapped(D + 1347, 41, 228, D + 33, 1)) moved(81);
    if (slot(229) != 0 && wrapped(D + 1428, 40, 229, D + 33, 1)) moved(82);
    if (slot(230) != 0 && wrapped(D + 2016, 35, 230, D + 33, 1)) moved(79);
    closeArray();
  }
  open(D + 8634, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(239) != 0 && list(D + 10015, 10, 239)) moved(6);
  // resources[0].name
  if (slot(5) != 0 && (is_has_resources && is_image) && keyword(D + 2894, 8, 5 + MOVES)) {}
  else if (slot(67) != 0 && (is_has_resources && is_resource) && keyword(D + 2894, 8, 67 + MOVES)) {}
  else if (slot(25) != 0 && (is_has_resources && is_function) && keyword(D + 2894, 8, 25 + MOVES)) {}
  // resources[0].namespace
  if (slot(66) != 0 && (is_has_resources && is_resource) && keyword(D + 8504, 13, 66 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_function)) put(D + 5809, 18);
  else if ((is_has_resources && is_image)) put(D + 3361, 25);
  else if (slot(68) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 8, 68 + MOVES)) {}
  // resources[0].uid
  if (slot(181) != 0 && (is_has_resources && is_image) && keyword(D + 3696, 7, 181)) {}
  else if (slot(24) != 0 && (is_has_resources && is_function) && keyword(D + 3696, 7, 24 + MOVES)) {}
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0xdb00) != 0 || (load<u64>(filled, 8) & 0x7f0000000c0) != 0 || slot(52) != 0 || slot(61) != 0) {
    open(D + 5459, 19); // vulnerabilities
    open(D + 8, 1);
    // vulnerabilities[0].desc
    if (slot(100) != 0 && is_vulnerability && keyword(D + 10726, 8, 100 + MOVES)) {}
    // vulnerabilities[0].references
    if (slot(102) != 0 && is_vulnerability) list(D + 7976, 14, 102 + MOVES);
    // vulnerabilities[0].severity
    if (slot(106) != 0 && is_vulnerability && keyword(D + 1205, 12, 106 + MOVES)) {}
    // vulnerabilities[0].vendor_name
    if (slot(103) != 0 && is_vulnerability && keyword(D + 1227, 15, 103 + MOVES)) {}
    if (slot(52) != 0 || slot(70) != 0 || slot(71) != 0) {
      open(D + 4237, 21); // vulnerabilities.0.affected_packages
      open(D + 8, 1);
      // vulnerabilities[0].affected_packages[0].fixed_in_version
      if (slot(52) != 0 && is_package && keyword(D + 4773, 20, 52 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].name
      if (slot(70) != 0 && is_package && keyword(D + 2894, 8, 70 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].version
      if (slot(71) != 0 && is_package && keyword(D + 16, 11, 71 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(101) != 0) {
      open(D + 5593, 12); // vulnerabilities.0.advisory
      // vulnerabilities[0].advisory.uid
      if (slot(101) != 0 && (is_vulnerability && is_advisory) && keyword(D + 3696, 7, 101 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 8) & 0x32000000000) != 0 || slot(61) != 0) {
      open(D + 8257, 7); // vulnerabilities.0.cve
      // vulnerabilities[0].cve.uid
      if (slot(101) != 0 && (is_vulnerability && is_cve) && keyword(D + 3696, 7, 101 + MOVES)) {}
      if (slot(104) != 0 || slot(105) != 0 || slot(61) != 0) {
        open(D + 10718, 8); // vulnerabilities.0.cve.cvss
        open(D + 8, 1);
        // vulnerabilities[0].cve.cvss[0].base_score
        if (slot(104) != 0 && is_scored && double(D + 8283, 13, 104 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].vector_string
        if (slot(61) != 0 && is_scored && keyword(D + 6380, 17, 61 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].version
        if (slot(105) != 0 && is_scored && keyword(D + 16, 11, 105 + MOVES)) {}
        close();
        closeArray();
      }
      close();
    }
    close();
    if (slot(200) != 0) wrapped(D + 8256, 14, 200, D + 1203, 50);
    if (slot(201) != 0) wrapped(D + 5592, 19, 201, D + 1203, 50);
    if (slot(203) != 0) wrapped(D + 8256, 14, 203, D + 1301, 46);
    if (slot(204) != 0) wrapped(D + 5592, 19, 204, D + 1301, 46);
    if (slot(206) != 0) wrapped(D + 8256, 14, 206, D + 1253, 48);
    if (slot(207) != 0) wrapped(D + 5592, 19, 207, D + 1253, 48);
    closeArray();
  }
  open(D + 10285, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 4613, 20);
  if (slot(74) != 0) {
    open(D + 9647, 11); // actor.process
    // actor.process.name
    if (slot(74) != 0 && is_launch && keyword(D + 2894, 8, 74 + MOVES)) {}
    close();
  }
  if (slot(60) != 0) {
    open(D + 9779, 11); // actor.session
    // actor.session.uid
    if (slot(60) != 0 && is_api_activity && keyword(D + 3696, 7, 60 + MOVES)) {}
    close();
  }
  if (slot(245) != 0 || slot(98) != 0 || slot(97) != 0) {
    open(D + 10902, 8); // actor.user
    // actor.user.name
    if (slot(98) != 0 && is_acting_user && keyword(D + 2894, 8, 98 + MOVES)) {}
    // actor.user.uid
    if (slot(97) != 0 && is_acting_user && keyword(D + 3696, 7, 97 + MOVES)) {}
    if (slot(245) != 0) {
      open(D + 9985, 10); // actor.user.groups
      if (slot(245) != 0 && wrapped(D + 11078, 8, 245, D + 7759, 15)) moved(99);
      closeArray();
    }
    close();
  }
  close();
  if (slot(11) != 0) {
    open(D + 11100, 7); // api
    // api.operation
    if (slot(11) != 0 && is_api_activity && keyword(D + 8543, 13, 11 + MOVES)) {}
    close();
  }
  if (slot(184) != 0 || slot(64) != 0) {
    open(D + 11114, 7); // app
    // app.name
    if (slot(184) != 0 && is_lifecycle && keyword(D + 2894, 8, 184)) {}
    // app.vendor_name
    if (slot(64) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 1227, 15, 64 + MOVES)) {}
    close();
  }
  if (slot(1) != 0 || slot(2) != 0) {
    open(D + 10294, 9); // cloud
    // cloud.provider
    if (slot(1) != 0 && keyword(D + 6278, 12, 1 + MOVES)) {}
    // cloud.region
    if (slot(2) != 0 && is_cloud && keyword(D + 10095, 10, 2 + MOVES)) {}
    close();
  }
  if (slot(170) != 0 || (load<u64>(filled, 24) & 0x3010000) != 0 || slot(87) != 0 || is_compliance) {
    open(D + 7906, 14); // compliance
    // compliance.control
    if (slot(170) != 0 && is_compliance && keyword(D + 9526, 11, 170)) {}
    // compliance.requirements
    if (slot(208) != 0 && list(D + 6952, 16, 208)) moved(54);
    // compliance.standards
    if (slot(87) != 0 && is_compliance) list(D + 8699, 13, 87 + MOVES);
    // compliance.status
    if (slot(217) != 0 && keyword(D + 5013, 10, 217)) {}
    else if (is_compliance) put(D + 7064, 16);
    // compliance.status_id
    if (slot(216) != 0 && long(D + 8046, 12, 216)) {}
    else if (is_compliance) put(D + 8060, 14);
    close();
  }
  if ((load<u64>(filled, 24) & 0xb000000000000000) != 0 || slot(42) != 0 || slot(40) != 0 || is_connection_activity) {
    open(D + 5364, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(255) != 0 && long(D + 5773, 18, 255)) {}
    // connection_info.direction
    if (slot(253) != 0 && keyword(D + 3771, 13, 253)) {}
    else if (is_connection_activity) put(D + 3953, 22);
    // connection_info.direction_id
    if (slot(252) != 0 && long(D + 6142, 15, 252)) {}
    else if (is_connection_activity) put(D + 6142, 17);
    // connection_info.protocol_name
    if (slot(42) != 0 && is_connection_activity && keyword(D + 6261, 17, 42 + MOVES)) {}
    // connection_info.protocol_num
    if (slot(40) != 0 && is_connection_activity && long(D + 7624, 15, 40 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x580000000000) != 0 || (load<u64>(filled, 0) & 0x5c00000a8) != 0 || slot(181) != 0 || slot(182) != 0 || slot(69) != 0 || slot(65) != 0 || is_cluster || is_os || is_host) {
    open(D + 9965, 10); // device
    // device.hostname
    if (slot(30) != 0 && is_host && keyword(D + 9056, 12, 30 + MOVES)) {}
    // device.name
    if (slot(32) != 0 && is_host && keyword(D + 2894, 8, 32 + MOVES)) {}
    // device.type device.type_id
    if (is_host) put(D + 2730, 28);
    // device.uid
    if (slot(31) != 0 && is_host && keyword(D + 3696, 7, 31 + MOVES)) {}
    if (slot(65) != 0 || is_cluster) {
      open(D + 9985, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(65) != 0 && is_cluster && keyword(D + 2894, 8, 65 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 6363, 17);
      close();
      closeArray();
    }
    if (slot(238) != 0 || (load<u64>(filled, 0) & 0xa8) != 0 || slot(181) != 0 || slot(69) != 0) {
      open(D + 8322, 13); // device.container
      // device.container.name
      if (slot(7) != 0 && is_host_container && keyword(D + 2894, 8, 7 + MOVES)) {}
      // device.container.orchestrator
      if (slot(69) != 0 && is_host_container && keyword(D + 6824, 16, 69 + MOVES)) {}
      // device.container.uid
      if (slot(3) != 0 && is_host_container && keyword(D + 3696, 7, 3 + MOVES)) {}
      if (slot(238) != 0 || slot(5) != 0 || slot(181) != 0) {
        open(D + 10402, 9); // device.container.image
        // device.container.image.labels
        if (slot(238) != 0 && list(D + 10015, 10, 238)) moved(6);
        // device.container.image.name
        if (slot(5) != 0 && (is_host_container && p5) && keyword(D + 2894, 8, 5 + MOVES)) {}
        // device.container.image.uid
        if (slot(181) != 0 && (is_host_container && p5) && keyword(D + 3696, 7, 181)) {}
        close();
      }
      close();
    }
    if (slot(182) != 0 || slot(236) != 0 || slot(235) != 0 || slot(34) != 0 || is_os) {
      open(D + 11528, 6); // device.os
      // device.os.name
      if (slot(182) != 0 && is_host && keyword(D + 2894, 8, 182)) {}
      // device.os.type
      if (slot(236) != 0 && keyword(D + 99, 8, 236)) {}
      else if (is_os) put(D + 2645, 17);
      // device.os.type_id
      if (slot(235) != 0 && long(D + 1348, 10, 235)) {}
      else if (is_os) put(D + 2662, 12);
      // device.os.version
      if (slot(34) != 0 && is_os && keyword(D + 16, 11, 34 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(171) != 0 || (load<u64>(filled, 0) & 0xf00000000000700) != 0) {
    open(D + 6712, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(171) != 0 && is_local_destination && keyword(D + 9056, 12, 171)) {}
    else if (slot(8) != 0 && is_server_end && keyword(D + 9056, 12, 8 + MOVES)) {}
    // dst_endpoint.ip
    if (slot(9) != 0 && is_server_end && ip(D + 11516, 6, 9 + MOVES)) {}
    // dst_endpoint.port
    if (slot(10) != 0 && is_destination_port && long(D + 10822, 7, 10 + MOVES)) {}
    // dst_endpoint.svc_name
    if (slot(57) != 0 && is_server_end && keyword(D + 9284, 12, 57 + MOVES)) {}
    else if (slot(59) != 0 && is_server_end && keyword(D + 9284, 12, 59 + MOVES)) {}
    // dst_endpoint.uid
    if (slot(56) != 0 && is_server_end && keyword(D + 3696, 7, 56 + MOVES)) {}
    else if (slot(58) != 0 && is_server_end && keyword(D + 3696, 7, 58 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x3c000000) != 0 || slot(173) != 0 || is_file_activity) {
    open(D + 10750, 8); // file
    // file.ext
    if (slot(27) != 0 && is_file_activity && keyword(D + 11198, 7, 27 + MOVES)) {}
    // file.name
    if (slot(28) != 0 && is_file_activity && keyword(D + 2894, 8, 28 + MOVES)) {}
    else if (slot(173) != 0 && is_file_activity && keyword(D + 2894, 8, 173)) {}
    // file.parent_folder
    if (slot(26) != 0 && is_file_activity && keyword(D + 6210, 17, 26 + MOVES)) {}
    // file.path
    if (slot(29) != 0 && is_file_activity && keyword(D + 10814, 8, 29 + MOVES)) {}
    // file.type file.type_id
    if (is_file_activity) put(D + 2645, 29);
    close();
  }
  if ((load<u64>(filled, 8) & 0x780000) != 0 || (load<u64>(filled, 24) & 0x2b0000000) != 0 || slot(170) != 0 || slot(168) != 0 || is_analytic) {
    open(D + 6728, 16); // finding_info
    // finding_info.desc
    if (slot(84) != 0 && is_finding && keyword(D + 10726, 8, 84 + MOVES)) {}
    // finding_info.title
    if (slot(170) != 0 && is_finding && keyword(D + 10537, 9, 170)) {}
    // finding_info.types
    if (slot(220) != 0 && list(D + 10546, 9, 220)) moved(12);
    // finding_info.uid
    if (slot(168) != 0 && is_finding && keyword(D + 3696, 7, 168)) {}
    if ((load<u64>(filled, 24) & 0x2a0000000) != 0) {
      open(D + 9438, 11); // finding_info.attacks
      if (slot(221) != 0 && wrapped(D + 6567, 17, 221, D + 229, 2)) moved(92);
      if (slot(223) != 0 && wrapped(D + 5173, 20, 223, D + 229, 2)) moved(93);
      if (slot(225) != 0 && wrapped(D + 3678, 24, 225, D + 229, 2)) moved(94);
      closeArray();
    }
    if ((load<u64>(filled, 8) & 0x680000) != 0 || is_analytic) {
      open(D + 8972, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(83) != 0 && is_analytic && keyword(D + 3510, 12, 83 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(86) != 0 && is_analytic && keyword(D + 2894, 8, 86 + MOVES)) {}
      // finding_info.analytic.type finding_info.analytic.type_id
      if (is_analytic) put(D + 3133, 26);
      // finding_info.analytic.uid
      if (slot(85) != 0 && is_analytic && keyword(D + 3696, 7, 85 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(35) != 0 || slot(95) != 0 || slot(96) != 0) {
    open(D + 6776, 16); // http_request
    // http_request.http_method
    if (slot(35) != 0 && (is_http_caller && (((<u32>0x3fe >> c35) & 1) != 0)) && keyword(D + 7489, 15, 35 + MOVES)) {}
    if (slot(95) != 0 || slot(96) != 0) {
      open(D + 11261, 7); // http_request.url
      // http_request.url.path
      if (slot(95) != 0 && is_http_caller && keyword(D + 10814, 8, 95 + MOVES)) {}
      // http_request.url.query_string
      if (slot(96) != 0 && (is_http_caller && is_url) && keyword(D + 6936, 16, 96 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(11) != 0 || is_kernel_activity) {
    open(D + 10005, 10); // kernel
    // kernel.name
    if (slot(11) != 0 && is_kernel_activity && keyword(D + 2894, 8, 11 + MOVES)) {}
    // kernel.type kernel.type_id
    if (is_kernel_activity) put(D + 2119, 33);
    close();
  }
  put(D + 9104, 12); // metadata
  // event_code log_level log_name original_time source uid
  run(D + 27792);
  // metadata.labels
  if (slot(219) != 0 && list(D + 10015, 10, 219)) moved(91);
  // metadata.profiles
  openList(D + 9176, 12, false);
  if (is_controlled) item(D + 7368, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 5695, 4);
  if (is_host_container) item(D + 1562, 9);
  if (p1) item(D + 10295, 5);
  closeList();
  if ((load<u64>(filled, 0) & 0x4009000000000000) != 0) {
    open(D + 9570, 11); // metadata.loggers
    open(D + 8, 1);
    // metadata.loggers[0].name
    if (slot(62) != 0 && keyword(D + 2894, 8, 62 + MOVES)) {}
    // metadata.loggers[0].uid
    if (slot(51) != 0 && keyword(D + 3696, 7, 51 + MOVES)) {}
    else if (slot(48) != 0 && !present(51) && keyword(D + 3696, 7, 48 + MOVES)) {}
    close();
    closeArray();
  }
  if (slot(17) != 0 || slot(63) != 0 || slot(64) != 0) {
    open(D + 9658, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(64) != 0 && keyword(D + 1227, 15, 64 + MOVES)) {}
    // metadata.product.name
    if (slot(17) != 0 && !p63 && keyword(D + 2894, 8, 17 + MOVES)) {}
    else if (slot(63) != 0 && keyword(D + 2894, 8, 63 + MOVES)) {}
    close();
  }
  put(D + 16, 19);
  if ((load<u64>(filled, 8) & 0xf00000) != 0) {
    open(D + 10065, 10); // policy
    // policy.desc
    if (slot(84) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 10726, 8, 84 + MOVES)) {}
    // policy.name
    if (slot(87) != 0 && is_controlled && keyword(D + 2894, 8, 87 + MOVES)) {}
    else if (slot(86) != 0 && (is_controlled && !p87) && keyword(D + 2894, 8, 86 + MOVES)) {}
    // policy.uid
    if (slot(85) != 0 && (is_controlled && !is_finding && (p86 && !p87)) && keyword(D + 3696, 7, 85 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x6700) != 0) {
    open(D + 9647, 11); // process
    // process.cmd_line
    if (slot(72) != 0 && is_launch && keyword(D + 9008, 12, 72 + MOVES)) {}
    // process.name
    if (slot(74) != 0 && is_reflexive && keyword(D + 2894, 8, 74 + MOVES)) {}
    else if (slot(74) != 0 && is_launch && keyword(D + 2894, 8, 74 + MOVES)) {}
    // process.path
    if (slot(73) != 0 && is_reflexive && keyword(D + 10814, 8, 73 + MOVES)) {}
    else if (slot(73) != 0 && is_launch && keyword(D + 10814, 8, 73 + MOVES)) {}
    if (slot(78) != 0 || slot(77) != 0) {
      open(D + 10902, 8); // process.user
      // process.user.name
      if (slot(78) != 0 && is_launch && keyword(D + 2894, 8, 78 + MOVES)) {}
      // process.user.uid
      if (slot(77) != 0 && is_launch && keyword(D + 3696, 7, 77 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(170) != 0 || is_scanned) {
    open(D + 10846, 8); // scan
    // scan.name
    if (slot(170) != 0 && is_scanned && keyword(D + 2894, 8, 170)) {}
    // scan.type scan.type_id
    if (is_scanned) put(D + 2645, 29);
    close();
  }
  if (slot(183) != 0) {
    open(D + 9768, 11); // service
    // service.name
    if (slot(183) != 0 && is_authentication && keyword(D + 2894, 8, 183)) {}
    close();
  }
  if (slot(60) != 0) {
    open(D + 9779, 11); // session
    // session.uid
    if (slot(60) != 0 && is_authentication && keyword(D + 3696, 7, 60 + MOVES)) {}
    close();
  }
  if (slot(171) != 0 || (load<u64>(filled, 8) & 0x7000000) != 0 || (load<u64>(filled, 0) & 0xf08000000000) != 0) {
    open(D + 7048, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(171) != 0 && is_local_source && keyword(D + 9056, 12, 171)) {}
    else if (slot(88) != 0 && is_client_end && keyword(D + 9056, 12, 88 + MOVES)) {}
    // src_endpoint.intermediate_ips
    if (slot(39) != 0) {
      openList(D + 4793, 20, false);
      if (slot(39) != 0 && is_client_end) ipItems(39 + MOVES);
      closeList();
    }
    // src_endpoint.ip
    if (slot(89) != 0 && is_client_end && ip(D + 11516, 6, 89 + MOVES)) {}
    // src_endpoint.port
    if (slot(90) != 0 && is_source_port && long(D + 10822, 7, 90 + MOVES)) {}
    // src_endpoint.svc_name
    if (slot(45) != 0 && is_client_end && keyword(D + 9284, 12, 45 + MOVES)) {}
    else if (slot(47) != 0 && is_client_end && keyword(D + 9284, 12, 47 + MOVES)) {}
    // src_endpoint.uid
    if (slot(44) != 0 && is_client_end && keyword(D + 3696, 7, 44 + MOVES)) {}
    else if (slot(46) != 0 && is_client_end && keyword(D + 3696, 7, 46 + MOVES)) {}
    close();
  }
  if (slot(244) != 0 || slot(98) != 0 || slot(97) != 0) {
    open(D + 10902, 8); // user
    // user.name
    if (slot(98) != 0 && is_account_user && keyword(D + 2894, 8, 98 + MOVES)) {}
    // user.uid
    if (slot(97) != 0 && is_account_user && keyword(D + 3696, 7, 97 + MOVES)) {}
    if (slot(244) != 0) {
      open(D + 9985, 10); // user.groups
      if (slot(244) != 0 && wrapped(D + 11078, 8, 244, D + 7759, 15)) moved(99);
      closeArray();
    }
    close();
  }
  open(D + 9296, 12); // unmapped
  open(D + 10294, 9); // unmapped.cloud
  // provider region
  run(D + 27826);
  writeUnknown(1);
  close();
  open(D + 8322, 13); // unmapped.container
  open(D + 10402, 9); // unmapped.container.image
  open(D + 10782, 8); // unmapped.container.image.hash
  // all
  run(D + 27844);
  writeUnknown(4);
  close();
  // name tag
  run(D + 27858);
  writeUnknown(3);
  close();
  // id name
  run(D + 27876);
  writeUnknown(2);
  close();
  open(D + 7459, 15); // unmapped.destination
  // domain ip port
  run(D + 27894);
  writeUnknown(5);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset id kind module original outcome reason severity start type
  run(D + 27916);
  writeUnknown(6);
  close();
  open(D + 10742, 8); // unmapped.faas
  // id name
  run(D + 27978);
  writeUnknown(7);
  close();
  open(D + 10750, 8); // unmapped.file
  // directory extension name path
  run(D + 27996);
  writeUnknown(8);
  close();
  open(D + 10790, 8); // unmapped.host
  open(D + 11528, 6); // unmapped.host.os
  // platform version
  run(D + 28022);
  writeUnknown(10);
  close();
  // hostname id name
  run(D + 28040);
  writeUnknown(9);
  close();
  open(D + 10798, 8); // unmapped.http
  open(D + 9702, 11); // unmapped.http.request
  // method
  run(D + 28062);
  writeUnknown(12);
  close();
  writeUnknown(11);
  close();
  open(D + 11205, 7); // unmapped.log
  // level
  run(D + 28076);
  writeUnknown(13);
  close();
  open(D + 9592, 11); // unmapped.network
  // direction forwarded_ip iana_number protocol transport type
  run(D + 28090);
  writeUnknown(14);
  close();
  open(D + 8517, 13); // unmapped.neuvector
  // client_id client_service client_workload_id client_workload_service controller_id count critical_vuls enforcer_id fixed_ver high_vuls items medium_vuls server_id server_service server_workload_id server_workload_service user_session vectors_v3
  run(D + 28124);
  writeUnknown(15);
  close();
  open(D + 9116, 12); // unmapped.observer
  // name product vendor
  run(D + 28206);
  writeUnknown(16);
  close();
  open(D + 6840, 16); // unmapped.orchestrator
  open(D + 9482, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 28236);
  writeUnknown(18);
  close();
  open(D + 9236, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 28250);
  writeUnknown(19);
  close();
  // namespace type
  run(D + 28268);
  writeUnknown(17);
  close();
  open(D + 9603, 11); // unmapped.package
  // name version
  run(D + 28286);
  writeUnknown(20);
  close();
  open(D + 9647, 11); // unmapped.process
  open(D + 10055, 10); // unmapped.process.parent
  // executable name
  run(D + 28304);
  writeUnknown(22);
  close();
  open(D + 10902, 8); // unmapped.process.user
  // id name
  run(D + 28322);
  writeUnknown(23);
  close();
  // command_line executable name
  run(D + 28340);
  writeUnknown(21);
  close();
  open(D + 9680, 11); // unmapped.related
  // hash hosts ip user
  run(D + 28362);
  writeUnknown(24);
  close();
  open(D + 10838, 8); // unmapped.rule
  // category description id name ruleset
  run(D + 28388);
  writeUnknown(25);
  close();
  open(D + 10135, 10); // unmapped.source
  // domain ip port
  run(D + 28418);
  writeUnknown(26);
  close();
  open(D + 10175, 10); // unmapped.threat
  open(D + 6568, 10); // unmapped.threat.tactic
  // id
  run(D + 28440);
  writeUnknown(28);
  close();
  open(D + 5174, 13); // unmapped.threat.technique
  open(D + 7080, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 28454);
  writeUnknown(30);
  close();
  // id
  run(D + 28468);
  writeUnknown(29);
  close();
  writeUnknown(27);
  close();
  open(D + 11261, 7); // unmapped.url
  // path query
  run(D + 28482);
  writeUnknown(31);
  close();
  open(D + 10902, 8); // unmapped.user
  // id name roles
  run(D + 28500);
  writeUnknown(32);
  close();
  open(D + 6414, 17); // unmapped.vulnerability
  open(D + 9735, 11); // unmapped.vulnerability.scanner
  // vendor
  run(D + 28522);
  writeUnknown(34);
  close();
  open(D + 10483, 9); // unmapped.vulnerability.score
  // base version
  run(D + 28536);
  writeUnknown(35);
  close();
  // description id reference severity
  run(D + 28554);
  writeUnknown(33);
  close();
  // @timestamp message tags
  run(D + 28580);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 31516, F);
  chosen = choice;
  return translate(record, 3431, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(36864, 8);
