// Generated from schemas/neuvector by sluice generate, and from schemas/answers/ocsf.json. Do not edit.
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
  if (chosen == 0) give(D + 1623, 7, 165);
  else give(D + 1543, 8, 165);
  c16 = code(16, D + 4620);
  c165 = code(165, D + 4644);
  c11 = code(11, D + 4660);
  c19 = code(19, D + 4772);
  c167 = 0;
  c38 = code(38, D + 4796);
  c35 = code(35, D + 4836);
  c185 = 0;
  c21 = code(21, D + 4900);
  c33 = code(33, D + 4940);
  c43 = code(43, D + 5052);
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
  is_is_login = (has(193, D + 5076) && is_user);
  is_host = (p32 || p30 || present(31));
  is_file = (p28 || p29);
  is_actor = is_user;
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0xe >> c11) & 1) != 0));
  is_is_file = (has(193, D + 5092) && is_file && is_system);
  is_denied = has(192, D + 5108);
  is_source = (present(89) || present(88));
  is_destination = (present(9) || present(8));
  is_named_host = (p30 || p32);
  is_ends = (is_source || is_destination || is_named_host);
  is_is_network = (has(193, D + 5124) && is_ends);
  is_called = (is_user && is_source && p11);
  is_is_call = (has(193, D + 5140) && is_called);
  is_creates = (has(192, D + 5176) || starts(11, D + 4336, 6) || starts(11, D + 4234, 6));
  is_changes = (has(192, D + 5192) || starts(11, D + 4414, 6) || starts(11, D + 4300, 6) || starts(11, D + 4510, 5) || starts(11, D + 4608, 3) || starts(11, D + 4599, 3) || starts(11, D + 4384, 6) || starts(11, D + 4276, 6) || starts(11, D + 2369, 3) || starts(11, D + 2912, 3));
  is_deletes = (has(192, D + 5208) || starts(11, D + 4354, 6) || starts(11, D + 4246, 6) || starts(11, D + 4396, 6) || starts(11, D + 4288, 6));
  is_reads = (has(192, D + 5224) || starts(11, D + 4602, 3) || starts(11, D + 4590, 3) || starts(11, D + 4378, 4) || starts(11, D + 4264, 4) || starts(11, D + 4530, 5) || starts(11, D + 3649, 8) || starts(11, D + 3593, 8));
  is_is_workload = (!is_alert && has(193, D + 5240) && (!p74 && p5));
  is_is_own = (!is_alert && has(193, D + 5256) && !has(192, D + 5304) && (!p74 && !present(68)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(193, D + 5328) && is_vulnerable)) give(D + 4066, 6, 167);
  else if ((has(193, D + 5328) && has(192, D + 5344))) give(D + 4228, 6, 167);
  else if (has(193, D + 5328)) give(D + 4222, 6, 167);
  else if ((has(193, D + 5360) && (c16 == 2))) give(D + 4072, 6, 167);
  else if ((c11 == 4)) give(D + 4084, 6, 167);
  else if (is_wanted_finding) give(D + 4078, 6, 167);
  else if ((is_is_login && has(192, D + 5376))) give(D + 4102, 6, 167);
  else if ((is_is_login && has(192, D + 5392))) give(D + 4108, 6, 167);
  else if ((is_is_login && contains(11, D + 3689, 8) && contains(11, D + 4515, 5))) give(D + 4096, 6, 167);
  else if ((is_is_login && contains(11, D + 3689, 8) && has(192, D + 5192))) give(D + 4090, 6, 167);
  else if ((is_is_login && (contains(11, D + 4500, 5) || contains(11, D + 4445, 5)))) give(D + 4102, 6, 167);
  else if (is_is_login) give(D + 4114, 6, 167);
  else if ((is_is_mount && (c11 == 1))) give(D + 3982, 6, 167);
  else if (is_is_mount) give(D + 3988, 6, 167);
  else if ((is_is_file && contains(11, D + 4402, 6))) give(D + 3970, 6, 167);
  else if ((is_is_file && (contains(11, D + 4485, 5) || contains(11, D + 4490, 5)))) give(D + 3976, 6, 167);
  else if ((is_is_file && has(192, D + 5208))) give(D + 3964, 6, 167);
  else if ((is_is_file && has(192, D + 5176))) give(D + 3946, 6, 167);
  else if ((is_is_file && has(192, D + 5192))) give(D + 3958, 6, 167);
  else if ((is_is_file && has(192, D + 5224) && (((<u32>0x1e0 >> c11) & 1) != 0))) give(D + 3994, 6, 167);
  else if ((is_is_file && has(192, D + 5224))) give(D + 3952, 6, 167);
  else if (is_is_file) give(D + 4000, 6, 167);
  else if ((is_is_network && (((<u32>0x600 >> c11) & 1) != 0))) give(D + 4144, 6, 167);
  else if ((is_is_network && has(192, D + 5408) && is_denied)) give(D + 4132, 6, 167);
  else if ((is_is_network && has(192, D + 5376))) give(D + 4120, 6, 167);
  else if ((is_is_network && has(192, D + 5408) && (c19 == 1))) give(D + 4126, 6, 167);
  else if ((is_is_network && (((<u32>0x3800 >> c11) & 1) != 0))) give(D + 4120, 6, 167);
  else if ((is_is_network && has(192, D + 5408))) give(D + 4138, 6, 167);
  else if (is_is_network) give(D + 4150, 6, 167);
  else if ((is_is_call && is_creates)) give(D + 4192, 6, 167);
  else if ((is_is_call && is_changes)) give(D + 4204, 6, 167);
  else if ((is_is_call && is_deletes)) give(D + 4210, 6, 167);
  else if ((is_is_call && is_reads)) give(D + 4198, 6, 167);
  else if (is_is_call) give(D + 4216, 6, 167);
  else if (is_alert) give(D + 4078, 6, 167);
  else if ((is_is_lifecycle && has(193, D + 5424) && has(192, D + 5376))) give(D + 4168, 6, 167);
  else if ((is_is_lifecycle && has(193, D + 5424) && has(192, D + 5392))) give(D + 4174, 6, 167);
  else if ((is_is_own && has(193, D + 5448) && contains(11, D + 4414, 6))) give(D + 4180, 6, 167);
  else if (is_is_lifecycle) give(D + 4186, 6, 167);
  else if (p11) give(D + 4004, 2, 167);
  else if (true) give(D + 31, 1, 167);
  c167 = code(167, D + 5464);
  if (slot(167) != 0) {
    lookup(167, c167, D + 5776, 185);
  }
  c185 = code(185, D + 5980);
  if (slot(185) != 0) {
    lookup(185, c185, D + 6088, 194);
  }
  if (slot(185) != 0) {
    lookup(185, c185, D + 6156, 186);
  }
  if (slot(185) != 0) {
    lookup(185, c185, D + 6224, 195);
  }
  if (slot(185) != 0) {
    lookup(185, c185, D + 6292, 196);
  }
  if (slot(167) != 0) {
    lookup(167, c167, D + 6360, 197);
  }
  if (slot(167) != 0) {
    lookup(167, c167, D + 6564, 187);
  }
  if (slot(167) != 0) {
    lookup(167, c167, D + 6768, 198);
  }
  beginTemplate(2);
  countPart(186);
  countPart(187);
  openTemplate();
  part(D + 0, 0, 186);
  part(D + 135, 2, 187);
  endTemplate(188);
  if (slot(21) != 0) {
    lookup(21, c21, D + 6972, 209);
  }
  if (slot(21) != 0) {
    lookup(21, c21, D + 6996, 210);
  }
  is_finding = starts(167, D + 4066, 2);
  if (slot(19) != 0 && !is_finding) {
    lookup(19, c19, D + 7020, 214);
  }
  is_controlled = ((is_alert || is_denied || has(192, D + 7032)) && !(((<u32>0x4010 >> c11) & 1) != 0));
  is_network_activity = (starts(167, D + 4120, 4) || starts(167, D + 4156, 4));
  is_api_activity = starts(167, D + 4192, 4);
  is_account = (starts(167, D + 4090, 4) || starts(167, D + 4102, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(167, D + 4168, 4);
  is_scanned = starts(167, D + 4222, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x6 >> <u64>c167) & 1) != 0));
  is_container = (present(3) || present(7));
  is_detection = starts(167, D + 4078, 4);
  is_program = (!is_file && present(73));
  is_api_evidence = (is_finding && has(193, D + 7048) && p11);
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
  part(D + 4618, 1, 0);
  part(D + 4618, 1, 32);
  part(D + 4618, 1, 3);
  part(D + 4618, 1, 86);
  part(D + 4618, 1, 11);
  part(D + 4618, 1, 29);
  part(D + 4618, 1, 5);
  part(D + 4618, 1, 101);
  part(D + 4618, 1, 70);
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
    lookup(33, c33, D + 7084, 235);
  }
  if (slot(33) != 0 && is_os) {
    lookup(33, c33, D + 7156, 236);
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
  is_file_activity = starts(167, D + 3946, 4);
  is_connection_evidence = (is_detection && is_connection);
  if (slot(38) != 0 && is_connection_evidence) {
    lookup(38, c38, D + 7228, 250);
  }
  if (slot(38) != 0 && is_connection_evidence) {
    lookup(38, c38, D + 7252, 251);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(38) != 0 && is_connection_activity) {
    lookup(38, c38, D + 7276, 252);
  }
  if (slot(38) != 0 && is_connection_activity) {
    lookup(38, c38, D + 7300, 253);
  }
  is_listening = (c167 == 8);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c38) & 1) != 0));
  if (p30) take(30, 171);
  else if (p32) take(32, 171);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && (is_listening || (((<u32>0x6 >> c38) & 1) != 0)));
  is_authentication = starts(167, D + 4102, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p63) take(63, 183);
  else if (present(17)) take(17, 183);
  is_kernel_activity = (c167 == 9);
  is_peripheral_activity = starts(167, D + 4048, 4);
  if (is_is_workload && p5) take(5, 184);
  else if (present(183)) take(183, 184);
  is_compliance = (c167 == 10);
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 7324, 216);
  }
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 7336, 217);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_listed = ((c167 == 11) && !p101);
  if (slot(50) != 0) {
    elements(50, 199);
  }
  if (slot(199) != 0 && is_listed) {
    select(199, D + 4535, 4, 200);
  }
  if (slot(199) != 0 && is_listed) {
    reject(199, D + 4535, 4, 201);
  }
  if (slot(53) != 0) {
    elements(53, 202);
  }
  if (slot(202) != 0 && is_listed) {
    select(202, D + 4535, 4, 203);
  }
  if (slot(202) != 0 && is_listed) {
    reject(202, D + 4535, 4, 204);
  }
  if (slot(55) != 0) {
    elements(55, 205);
  }
  if (slot(205) != 0 && is_listed) {
    select(205, D + 4535, 4, 206);
  }
  if (slot(205) != 0 && is_listed) {
    reject(205, D + 4535, 4, 207);
  }
  if (slot(54) != 0 && is_compliance) {
    elements(54, 208);
  }
  is_vulnerability = ((c167 == 11) && p101);
  is_package = (is_vulnerability && (present(70) && present(71)));
  is_cve = starts(101, D + 4535, 4);
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
    lookup(43, c43, D + 7348, 254);
  }
  if (slot(43) != 0 && is_connection_activity) {
    lookup(43, c43, D + 7360, 255);
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
      lookup(19, c19, D + 7372, 215);
    }
  }
  settle(D + 7384, 11);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid count message raw_data start_time status_detail time type_name type_uid
  run(D + 7406);
  // action
  if ((is_controlled && is_denied)) put(D + 1299, 18);
  else if ((is_controlled && is_alert)) put(D + 948, 20);
  else if (is_controlled) put(D + 1128, 19);
  // action_id
  if ((is_controlled && is_denied)) put(D + 2134, 14);
  else if ((is_controlled && is_alert)) put(D + 2148, 14);
  else if (is_controlled) put(D + 2120, 14);
  // activity_name
  if (slot(11) != 0 && ends(167, D + 4004, 2) && keyword(D + 1542, 16, 11 + MOVES)) {}
  else if (slot(187) != 0 && keyword(D + 1542, 16, 187)) {}
  // app_protocol_name
  if (slot(41) != 0 && is_network_activity && keyword(D + 988, 20, 41 + MOVES)) {}
  // disposition
  if ((is_controlled && is_denied)) put(D + 710, 24);
  else if ((is_controlled && is_alert)) put(D + 611, 25);
  else if (is_controlled) put(D + 686, 24);
  // disposition_id
  if ((is_controlled && is_denied)) put(D + 1185, 19);
  else if ((is_controlled && is_alert)) put(D + 1008, 20);
  else if (is_controlled) put(D + 1166, 19);
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 1654, 16);
  // launch_type
  if ((is_launch && (((<u32>0x38000 >> c11) & 1) != 0))) put(D + 822, 21);
  // launch_type_id
  if ((is_launch && (((<u32>0x38000 >> c11) & 1) != 0))) put(D + 1223, 19);
  // severity
  if (slot(210) != 0 && keyword(D + 234, 11, 210)) {}
  else put(D + 864, 21);
  // severity_id
  if (slot(209) != 0 && long(D + 1750, 14, 209)) {}
  else put(D + 1750, 16);
  // status
  if ((c167 == 12)) put(D + 1048, 20);
  else if (is_finding) put(D + 2015, 15);
  else if (slot(215) != 0 && keyword(D + 1048, 9, 215)) {}
  // status_id
  if ((c167 == 12)) put(D + 2302, 14);
  else if (is_finding) put(D + 2274, 14);
  else if (slot(214) != 0 && long(D + 2274, 12, 214)) {}
  if ((load<u64>(filled, 24) & 0x540000000) != 0) {
    open(D + 2924, 11); // attacks
    if (slot(222) != 0 && wrapped(D + 1525, 17, 222, D + 229, 2)) moved(92);
    if (slot(224) != 0 && wrapped(D + 1108, 20, 224, D + 229, 2)) moved(93);
    if (slot(226) != 0 && wrapped(D + 734, 24, 226, D + 229, 2)) moved(94);
    closeArray();
  }
  open(D + 2479, 13); // evidences
  open(D + 8, 1);
  if (slot(243) != 0 || slot(98) != 0 || slot(97) != 0) {
    open(D + 3349, 9); // evidences.0.actor
    if (slot(243) != 0 || slot(98) != 0 || slot(97) != 0) {
      open(D + 3585, 8); // evidences.0.actor.user
      // evidences[0].actor.user.name
      if (slot(98) != 0 && is_user_evidence && keyword(D + 3698, 7, 98 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(97) != 0 && is_user_evidence && keyword(D + 752, 6, 97 + MOVES)) {}
      if (slot(243) != 0) {
        open(D + 3229, 10); // evidences.0.actor.user.groups
        if (slot(243) != 0 && wrapped(D + 3697, 8, 243, D + 2045, 15)) moved(99);
        closeArray();
      }
      close();
    }
    close();
  }
  if (slot(11) != 0) {
    open(D + 3705, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(11) != 0 && (is_detection && is_api_evidence) && keyword(D + 2780, 12, 11 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x4c00000000000000) != 0 || slot(42) != 0 || slot(40) != 0 || is_connection_evidence) {
    open(D + 1147, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(254) != 0 && long(D + 1317, 18, 254)) {}
    // evidences[0].connection_info.direction
    if (slot(251) != 0 && keyword(D + 758, 12, 251)) {}
    else if (is_connection_evidence) put(D + 758, 22);
    // evidences[0].connection_info.direction_id
    if (slot(250) != 0 && long(D + 1406, 15, 250)) {}
    else if (is_connection_evidence) put(D + 1406, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(42) != 0 && is_connection_evidence && keyword(D + 1718, 16, 42 + MOVES)) {}
    // evidences[0].connection_info.protocol_num
    if (slot(40) != 0 && is_connection_evidence && long(D + 1985, 15, 40 + MOVES)) {}
    close();
  }
  if (slot(237) != 0 || (load<u64>(filled, 0) & 0xa8) != 0 || slot(181) != 0 || slot(69) != 0) {
    open(D + 2453, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(7) != 0 && is_contained && keyword(D + 3698, 7, 7 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(69) != 0 && is_contained && keyword(D + 1670, 15, 69 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(3) != 0 && is_contained && keyword(D + 752, 6, 3 + MOVES)) {}
    if (slot(237) != 0 || slot(5) != 0 || slot(181) != 0) {
      open(D + 3376, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(237) != 0 && list(D + 3249, 10, 237)) moved(6);
      // evidences[0].container.image.name
      if (slot(5) != 0 && (is_contained && p5) && keyword(D + 3698, 7, 5 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(181) != 0 && (is_contained && p5) && keyword(D + 752, 6, 181)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0xf00000000000700) != 0) {
    open(D + 1606, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.hostname
    if (slot(8) != 0 && is_destination_evidence && keyword(D + 2968, 11, 8 + MOVES)) {}
    // evidences[0].dst_endpoint.ip
    if (slot(9) != 0 && is_destination_evidence && ip(D + 4425, 5, 9 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(10) != 0 && is_destination_evidence && long(D + 3754, 7, 10 + MOVES)) {}
    // evidences[0].dst_endpoint.svc_name
    if (slot(57) != 0 && is_destination_evidence && keyword(D + 3155, 11, 57 + MOVES)) {}
    else if (slot(59) != 0 && is_destination_evidence && keyword(D + 3155, 11, 59 + MOVES)) {}
    // evidences[0].dst_endpoint.uid
    if (slot(56) != 0 && is_destination_evidence && keyword(D + 752, 6, 56 + MOVES)) {}
    else if (slot(58) != 0 && is_destination_evidence && keyword(D + 752, 6, 58 + MOVES)) {}
    close();
  }
  open(D + 3481, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(27) != 0 && is_file_evidence && keyword(D + 3928, 6, 27 + MOVES)) {}
  // evidences[0].file.name
  if (slot(174) != 0 && (is_detection && is_program) && keyword(D + 3698, 7, 174)) {}
  else if (slot(28) != 0 && is_file_evidence && keyword(D + 3698, 7, 28 + MOVES)) {}
  else if (slot(173) != 0 && is_file_evidence && keyword(D + 3698, 7, 173)) {}
  // evidences[0].file.parent_folder
  if (slot(26) != 0 && is_file_evidence && keyword(D + 1702, 16, 26 + MOVES)) {}
  // evidences[0].file.path
  if (slot(73) != 0 && (is_detection && is_program) && keyword(D + 3747, 7, 73 + MOVES)) {}
  else if (slot(29) != 0 && is_file_evidence && keyword(D + 3747, 7, 29 + MOVES)) {}
  // evidences[0].file.type
  if ((is_detection && is_program)) put(D + 636, 25);
  else if (is_file_evidence) put(D + 1440, 17);
  // evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 497, 12);
  else if (is_file_evidence) put(D + 2852, 12);
  close();
  if (slot(35) != 0 || slot(95) != 0 || slot(96) != 0) {
    open(D + 1638, 16); // evidences.0.http_request
    // evidences[0].http_request.http_method
    if (slot(35) != 0 && (is_http_evidence && (((<u32>0x3fe >> c35) & 1) != 0)) && keyword(D + 2218, 14, 35 + MOVES)) {}
    if (slot(95) != 0 || slot(96) != 0) {
      open(D + 3775, 7); // evidences.0.http_request.url
      // evidences[0].http_request.url.path
      if (slot(95) != 0 && is_http_evidence && keyword(D + 3747, 7, 95 + MOVES)) {}
      // evidences[0].http_request.url.query_string
      if (slot(96) != 0 && (is_http_evidence && is_url) && keyword(D + 2000, 15, 96 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x7000000) != 0 || (load<u64>(filled, 0) & 0xf08000000000) != 0) {
    open(D + 1766, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.hostname
    if (slot(88) != 0 && is_source_evidence && keyword(D + 2968, 11, 88 + MOVES)) {}
    // evidences[0].src_endpoint.intermediate_ips
    if (slot(39) != 0) {
      openList(D + 1028, 20, false);
      if (slot(39) != 0 && is_source_evidence) ipItems(39 + MOVES);
      closeList();
    }
    // evidences[0].src_endpoint.ip
    if (slot(89) != 0 && is_source_evidence && ip(D + 4425, 5, 89 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(90) != 0 && is_source_evidence && long(D + 3754, 7, 90 + MOVES)) {}
    // evidences[0].src_endpoint.svc_name
    if (slot(45) != 0 && is_source_evidence && keyword(D + 3155, 11, 45 + MOVES)) {}
    else if (slot(47) != 0 && is_source_evidence && keyword(D + 3155, 11, 47 + MOVES)) {}
    // evidences[0].src_endpoint.uid
    if (slot(44) != 0 && is_source_evidence && keyword(D + 752, 6, 44 + MOVES)) {}
    else if (slot(46) != 0 && is_source_evidence && keyword(D + 752, 6, 46 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x7800000000) != 0) {
    open(D + 1970, 15); // observables
    if (slot(227) != 0 && wrapped(D + 457, 39, 227, D + 33, 1)) moved(80);
    if (slot(228) != 0 && wrapped(D + 376, 41, 228, D + 33, 1)) moved(81);
    if (slot(229) != 0 && wrapped(D + 417, 40, 229, D + 33, 1)) moved(82);
    if (slot(230) != 0 && wrapped(D + 496, 35, 230, D + 33, 1)) moved(79);
    closeArray();
  }
  open(D + 2518, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(239) != 0 && list(D + 3249, 10, 239)) moved(6);
  // resources[0].name
  if (slot(5) != 0 && (is_has_resources && is_image) && keyword(D + 3698, 7, 5 + MOVES)) {}
  else if (slot(67) != 0 && (is_has_resources && is_resource) && keyword(D + 3698, 7, 67 + MOVES)) {}
  else if (slot(25) != 0 && (is_has_resources && is_function) && keyword(D + 3698, 7, 25 + MOVES)) {}
  // resources[0].namespace
  if (slot(66) != 0 && (is_has_resources && is_resource) && keyword(D + 2756, 12, 66 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_function)) put(D + 1335, 18);
  else if ((is_has_resources && is_image)) put(D + 661, 25);
  else if (slot(68) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 7, 68 + MOVES)) {}
  // resources[0].uid
  if (slot(181) != 0 && (is_has_resources && is_image) && keyword(D + 752, 6, 181)) {}
  else if (slot(24) != 0 && (is_has_resources && is_function) && keyword(D + 752, 6, 24 + MOVES)) {}
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0xdb00) != 0 || (load<u64>(filled, 8) & 0x7f0000000c0) != 0 || slot(52) != 0 || slot(61) != 0) {
    open(D + 1242, 19); // vulnerabilities
    open(D + 8, 1);
    // vulnerabilities[0].desc
    if (slot(100) != 0 && is_vulnerability && keyword(D + 3733, 7, 100 + MOVES)) {}
    // vulnerabilities[0].references
    if (slot(102) != 0 && is_vulnerability) list(D + 2260, 14, 102 + MOVES);
    // vulnerabilities[0].severity
    if (slot(106) != 0 && is_vulnerability && keyword(D + 234, 11, 106 + MOVES)) {}
    // vulnerabilities[0].vendor_name
    if (slot(103) != 0 && is_vulnerability && keyword(D + 256, 14, 103 + MOVES)) {}
    if (slot(52) != 0 || slot(70) != 0 || slot(71) != 0) {
      open(D + 780, 21); // vulnerabilities.0.affected_packages
      open(D + 8, 1);
      // vulnerabilities[0].affected_packages[0].fixed_in_version
      if (slot(52) != 0 && is_package && keyword(D + 1204, 19, 52 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].name
      if (slot(70) != 0 && is_package && keyword(D + 3698, 7, 70 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].version
      if (slot(71) != 0 && is_package && keyword(D + 16, 10, 71 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(101) != 0) {
      open(D + 1281, 12); // vulnerabilities.0.advisory
      // vulnerabilities[0].advisory.uid
      if (slot(101) != 0 && (is_vulnerability && is_advisory) && keyword(D + 752, 6, 101 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 8) & 0x32000000000) != 0 || slot(61) != 0) {
      open(D + 2401, 7); // vulnerabilities.0.cve
      // vulnerabilities[0].cve.uid
      if (slot(101) != 0 && (is_vulnerability && is_cve) && keyword(D + 752, 6, 101 + MOVES)) {}
      if (slot(104) != 0 || slot(105) != 0 || slot(61) != 0) {
        open(D + 3465, 8); // vulnerabilities.0.cve.cvss
        open(D + 8, 1);
        // vulnerabilities[0].cve.cvss[0].base_score
        if (slot(104) != 0 && is_scored && double(D + 2427, 13, 104 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].vector_string
        if (slot(61) != 0 && is_scored && keyword(D + 1846, 16, 61 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].version
        if (slot(105) != 0 && is_scored && keyword(D + 16, 10, 105 + MOVES)) {}
        close();
        closeArray();
      }
      close();
    }
    close();
    if (slot(200) != 0) wrapped(D + 2400, 14, 200, D + 232, 50);
    if (slot(201) != 0) wrapped(D + 1280, 19, 201, D + 232, 50);
    if (slot(203) != 0) wrapped(D + 2400, 14, 203, D + 330, 46);
    if (slot(204) != 0) wrapped(D + 1280, 19, 204, D + 330, 46);
    if (slot(206) != 0) wrapped(D + 2400, 14, 206, D + 282, 48);
    if (slot(207) != 0) wrapped(D + 1280, 19, 207, D + 282, 48);
    closeArray();
  }
  open(D + 3349, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 968, 20);
  if (slot(74) != 0) {
    open(D + 3045, 11); // actor.process
    // actor.process.name
    if (slot(74) != 0 && is_launch && keyword(D + 3698, 7, 74 + MOVES)) {}
    close();
  }
  if (slot(60) != 0) {
    open(D + 3144, 11); // actor.session
    // actor.session.uid
    if (slot(60) != 0 && is_api_activity && keyword(D + 752, 6, 60 + MOVES)) {}
    close();
  }
  if (slot(245) != 0 || slot(98) != 0 || slot(97) != 0) {
    open(D + 3585, 8); // actor.user
    // actor.user.name
    if (slot(98) != 0 && is_acting_user && keyword(D + 3698, 7, 98 + MOVES)) {}
    // actor.user.uid
    if (slot(97) != 0 && is_acting_user && keyword(D + 752, 6, 97 + MOVES)) {}
    if (slot(245) != 0) {
      open(D + 3229, 10); // actor.user.groups
      if (slot(245) != 0 && wrapped(D + 3697, 8, 245, D + 2045, 15)) moved(99);
      closeArray();
    }
    close();
  }
  close();
  if (slot(11) != 0) {
    open(D + 3705, 7); // api
    // api.operation
    if (slot(11) != 0 && is_api_activity && keyword(D + 2780, 12, 11 + MOVES)) {}
    close();
  }
  if (slot(184) != 0 || slot(64) != 0) {
    open(D + 3712, 7); // app
    // app.name
    if (slot(184) != 0 && is_lifecycle && keyword(D + 3698, 7, 184)) {}
    // app.vendor_name
    if (slot(64) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 256, 14, 64 + MOVES)) {}
    close();
  }
  if (slot(1) != 0 || slot(2) != 0) {
    open(D + 3358, 9); // cloud
    // cloud.provider
    if (slot(1) != 0 && keyword(D + 3078, 11, 1 + MOVES)) {}
    // cloud.region
    if (slot(2) != 0 && is_cloud && keyword(D + 3403, 9, 2 + MOVES)) {}
    close();
  }
  if (slot(170) != 0 || (load<u64>(filled, 24) & 0x3010000) != 0 || slot(87) != 0 || is_compliance) {
    open(D + 2176, 14); // compliance
    // compliance.control
    if (slot(170) != 0 && is_compliance && keyword(D + 3199, 10, 170)) {}
    // compliance.requirements
    if (slot(208) != 0 && list(D + 1734, 16, 208)) moved(54);
    // compliance.standards
    if (slot(87) != 0 && is_compliance) list(D + 2531, 13, 87 + MOVES);
    // compliance.status
    if (slot(217) != 0 && keyword(D + 1048, 9, 217)) {}
    else if (is_compliance) put(D + 1782, 16);
    // compliance.status_id
    if (slot(216) != 0 && long(D + 2274, 12, 216)) {}
    else if (is_compliance) put(D + 2288, 14);
    close();
  }
  if ((load<u64>(filled, 24) & 0xb000000000000000) != 0 || slot(42) != 0 || slot(40) != 0 || is_connection_activity) {
    open(D + 1147, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(255) != 0 && long(D + 1317, 18, 255)) {}
    // connection_info.direction
    if (slot(253) != 0 && keyword(D + 758, 12, 253)) {}
    else if (is_connection_activity) put(D + 758, 22);
    // connection_info.direction_id
    if (slot(252) != 0 && long(D + 1406, 15, 252)) {}
    else if (is_connection_activity) put(D + 1406, 17);
    // connection_info.protocol_name
    if (slot(42) != 0 && is_connection_activity && keyword(D + 1718, 16, 42 + MOVES)) {}
    // connection_info.protocol_num
    if (slot(40) != 0 && is_connection_activity && long(D + 1985, 15, 40 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x580000000000) != 0 || (load<u64>(filled, 0) & 0x5c00000a8) != 0 || slot(181) != 0 || slot(182) != 0 || slot(69) != 0 || slot(65) != 0 || is_cluster || is_os || is_host) {
    open(D + 3219, 10); // device
    // device.hostname
    if (slot(30) != 0 && is_host && keyword(D + 2968, 11, 30 + MOVES)) {}
    // device.name
    if (slot(32) != 0 && is_host && keyword(D + 3698, 7, 32 + MOVES)) {}
    // device.type
    if (is_host) put(D + 1830, 16);
    // device.type_id
    if (is_host) put(D + 458, 12);
    // device.uid
    if (slot(31) != 0 && is_host && keyword(D + 752, 6, 31 + MOVES)) {}
    if (slot(65) != 0 || is_cluster) {
      open(D + 3229, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(65) != 0 && is_cluster && keyword(D + 3698, 7, 65 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 1457, 17);
      close();
      closeArray();
    }
    if (slot(238) != 0 || (load<u64>(filled, 0) & 0xa8) != 0 || slot(181) != 0 || slot(69) != 0) {
      open(D + 2453, 13); // device.container
      // device.container.name
      if (slot(7) != 0 && is_host_container && keyword(D + 3698, 7, 7 + MOVES)) {}
      // device.container.orchestrator
      if (slot(69) != 0 && is_host_container && keyword(D + 1670, 15, 69 + MOVES)) {}
      // device.container.uid
      if (slot(3) != 0 && is_host_container && keyword(D + 752, 6, 3 + MOVES)) {}
      if (slot(238) != 0 || slot(5) != 0 || slot(181) != 0) {
        open(D + 3376, 9); // device.container.image
        // device.container.image.labels
        if (slot(238) != 0 && list(D + 3249, 10, 238)) moved(6);
        // device.container.image.name
        if (slot(5) != 0 && (is_host_container && p5) && keyword(D + 3698, 7, 5 + MOVES)) {}
        // device.container.image.uid
        if (slot(181) != 0 && (is_host_container && p5) && keyword(D + 752, 6, 181)) {}
        close();
      }
      close();
    }
    if (slot(182) != 0 || slot(236) != 0 || slot(235) != 0 || slot(34) != 0 || is_os) {
      open(D + 3934, 6); // device.os
      // device.os.name
      if (slot(182) != 0 && is_host && keyword(D + 3698, 7, 182)) {}
      // device.os.type
      if (slot(236) != 0 && keyword(D + 99, 7, 236)) {}
      else if (is_os) put(D + 1440, 17);
      // device.os.type_id
      if (slot(235) != 0 && long(D + 377, 10, 235)) {}
      else if (is_os) put(D + 2852, 12);
      // device.os.version
      if (slot(34) != 0 && is_os && keyword(D + 16, 10, 34 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(171) != 0 || (load<u64>(filled, 0) & 0xf00000000000700) != 0) {
    open(D + 1606, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(171) != 0 && is_local_destination && keyword(D + 2968, 11, 171)) {}
    else if (slot(8) != 0 && is_server_end && keyword(D + 2968, 11, 8 + MOVES)) {}
    // dst_endpoint.ip
    if (slot(9) != 0 && is_server_end && ip(D + 4425, 5, 9 + MOVES)) {}
    // dst_endpoint.port
    if (slot(10) != 0 && is_destination_port && long(D + 3754, 7, 10 + MOVES)) {}
    // dst_endpoint.svc_name
    if (slot(57) != 0 && is_server_end && keyword(D + 3155, 11, 57 + MOVES)) {}
    else if (slot(59) != 0 && is_server_end && keyword(D + 3155, 11, 59 + MOVES)) {}
    // dst_endpoint.uid
    if (slot(56) != 0 && is_server_end && keyword(D + 752, 6, 56 + MOVES)) {}
    else if (slot(58) != 0 && is_server_end && keyword(D + 752, 6, 58 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x3c000000) != 0 || slot(173) != 0 || is_file_activity) {
    open(D + 3481, 8); // file
    // file.ext
    if (slot(27) != 0 && is_file_activity && keyword(D + 3928, 6, 27 + MOVES)) {}
    // file.name
    if (slot(28) != 0 && is_file_activity && keyword(D + 3698, 7, 28 + MOVES)) {}
    else if (slot(173) != 0 && is_file_activity && keyword(D + 3698, 7, 173)) {}
    // file.parent_folder
    if (slot(26) != 0 && is_file_activity && keyword(D + 1702, 16, 26 + MOVES)) {}
    // file.path
    if (slot(29) != 0 && is_file_activity && keyword(D + 3747, 7, 29 + MOVES)) {}
    // file.type
    if (is_file_activity) put(D + 1440, 17);
    // file.type_id
    if (is_file_activity) put(D + 2852, 12);
    close();
  }
  if ((load<u64>(filled, 8) & 0x780000) != 0 || (load<u64>(filled, 24) & 0x2b0000000) != 0 || slot(170) != 0 || slot(168) != 0 || is_analytic) {
    open(D + 1622, 16); // finding_info
    // finding_info.desc
    if (slot(84) != 0 && is_finding && keyword(D + 3733, 7, 84 + MOVES)) {}
    // finding_info.title
    if (slot(170) != 0 && is_finding && keyword(D + 3577, 8, 170)) {}
    // finding_info.types
    if (slot(220) != 0 && list(D + 3421, 9, 220)) moved(12);
    // finding_info.uid
    if (slot(168) != 0 && is_finding && keyword(D + 752, 6, 168)) {}
    if ((load<u64>(filled, 24) & 0x2a0000000) != 0) {
      open(D + 2924, 11); // finding_info.attacks
      if (slot(221) != 0 && wrapped(D + 1525, 17, 221, D + 229, 2)) moved(92);
      if (slot(223) != 0 && wrapped(D + 1108, 20, 223, D + 229, 2)) moved(93);
      if (slot(225) != 0 && wrapped(D + 734, 24, 225, D + 229, 2)) moved(94);
      closeArray();
    }
    if ((load<u64>(filled, 8) & 0x680000) != 0 || is_analytic) {
      open(D + 2648, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(83) != 0 && is_analytic && keyword(D + 2935, 11, 83 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(86) != 0 && is_analytic && keyword(D + 3698, 7, 86 + MOVES)) {}
      // finding_info.analytic.type
      if (is_analytic) put(D + 2316, 14);
      // finding_info.analytic.type_id
      if (is_analytic) put(D + 458, 12);
      // finding_info.analytic.uid
      if (slot(85) != 0 && is_analytic && keyword(D + 752, 6, 85 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(35) != 0 || slot(95) != 0 || slot(96) != 0) {
    open(D + 1638, 16); // http_request
    // http_request.http_method
    if (slot(35) != 0 && (is_http_caller && (((<u32>0x3fe >> c35) & 1) != 0)) && keyword(D + 2218, 14, 35 + MOVES)) {}
    if (slot(95) != 0 || slot(96) != 0) {
      open(D + 3775, 7); // http_request.url
      // http_request.url.path
      if (slot(95) != 0 && is_http_caller && keyword(D + 3747, 7, 95 + MOVES)) {}
      // http_request.url.query_string
      if (slot(96) != 0 && (is_http_caller && is_url) && keyword(D + 2000, 15, 96 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(11) != 0 || is_kernel_activity) {
    open(D + 3239, 10); // kernel
    // kernel.name
    if (slot(11) != 0 && is_kernel_activity && keyword(D + 3698, 7, 11 + MOVES)) {}
    // kernel.type
    if (is_kernel_activity) put(D + 885, 21);
    // kernel.type_id
    if (is_kernel_activity) put(D + 377, 12);
    close();
  }
  open(D + 2744, 12); // metadata
  // event_code log_level log_name original_time source uid
  run(D + 7492);
  // metadata.labels
  if (slot(219) != 0 && list(D + 3249, 10, 219)) moved(91);
  // metadata.profiles
  openList(D + 2792, 12, false);
  if (is_controlled) item(D + 1894, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 2969, 4);
  if (is_host_container) item(D + 669, 9);
  if (p1) item(D + 3359, 5);
  closeList();
  // metadata.version
  put(D + 1353, 18);
  if ((load<u64>(filled, 0) & 0x4009000000000000) != 0) {
    open(D + 2990, 11); // metadata.loggers
    open(D + 8, 1);
    // metadata.loggers[0].name
    if (slot(62) != 0 && keyword(D + 3698, 7, 62 + MOVES)) {}
    // metadata.loggers[0].uid
    if (slot(51) != 0 && keyword(D + 752, 6, 51 + MOVES)) {}
    else if (slot(48) != 0 && !present(51) && keyword(D + 752, 6, 48 + MOVES)) {}
    close();
    closeArray();
  }
  if (slot(17) != 0 || slot(63) != 0 || slot(64) != 0) {
    open(D + 3056, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(64) != 0 && keyword(D + 256, 14, 64 + MOVES)) {}
    // metadata.product.name
    if (slot(17) != 0 && !p63 && keyword(D + 3698, 7, 17 + MOVES)) {}
    else if (slot(63) != 0 && keyword(D + 3698, 7, 63 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 8) & 0xf00000) != 0) {
    open(D + 3279, 10); // policy
    // policy.desc
    if (slot(84) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 3733, 7, 84 + MOVES)) {}
    // policy.name
    if (slot(87) != 0 && is_controlled && keyword(D + 3698, 7, 87 + MOVES)) {}
    else if (slot(86) != 0 && (is_controlled && !p87) && keyword(D + 3698, 7, 86 + MOVES)) {}
    // policy.uid
    if (slot(85) != 0 && (is_controlled && !is_finding && (p86 && !p87)) && keyword(D + 752, 6, 85 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x6700) != 0) {
    open(D + 3045, 11); // process
    // process.cmd_line
    if (slot(72) != 0 && is_launch && keyword(D + 2957, 11, 72 + MOVES)) {}
    // process.name
    if (slot(74) != 0 && is_reflexive && keyword(D + 3698, 7, 74 + MOVES)) {}
    else if (slot(74) != 0 && is_launch && keyword(D + 3698, 7, 74 + MOVES)) {}
    // process.path
    if (slot(73) != 0 && is_reflexive && keyword(D + 3747, 7, 73 + MOVES)) {}
    else if (slot(73) != 0 && is_launch && keyword(D + 3747, 7, 73 + MOVES)) {}
    if (slot(78) != 0 || slot(77) != 0) {
      open(D + 3585, 8); // process.user
      // process.user.name
      if (slot(78) != 0 && is_launch && keyword(D + 3698, 7, 78 + MOVES)) {}
      // process.user.uid
      if (slot(77) != 0 && is_launch && keyword(D + 752, 6, 77 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(170) != 0 || is_scanned) {
    open(D + 3561, 8); // scan
    // scan.name
    if (slot(170) != 0 && is_scanned && keyword(D + 3698, 7, 170)) {}
    // scan.type
    if (is_scanned) put(D + 1440, 17);
    // scan.type_id
    if (is_scanned) put(D + 2852, 12);
    close();
  }
  if (slot(183) != 0) {
    open(D + 3133, 11); // service
    // service.name
    if (slot(183) != 0 && is_authentication && keyword(D + 3698, 7, 183)) {}
    close();
  }
  if (slot(60) != 0) {
    open(D + 3144, 11); // session
    // session.uid
    if (slot(60) != 0 && is_authentication && keyword(D + 752, 6, 60 + MOVES)) {}
    close();
  }
  if (slot(171) != 0 || (load<u64>(filled, 8) & 0x7000000) != 0 || (load<u64>(filled, 0) & 0xf08000000000) != 0) {
    open(D + 1766, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(171) != 0 && is_local_source && keyword(D + 2968, 11, 171)) {}
    else if (slot(88) != 0 && is_client_end && keyword(D + 2968, 11, 88 + MOVES)) {}
    // src_endpoint.intermediate_ips
    if (slot(39) != 0) {
      openList(D + 1028, 20, false);
      if (slot(39) != 0 && is_client_end) ipItems(39 + MOVES);
      closeList();
    }
    // src_endpoint.ip
    if (slot(89) != 0 && is_client_end && ip(D + 4425, 5, 89 + MOVES)) {}
    // src_endpoint.port
    if (slot(90) != 0 && is_source_port && long(D + 3754, 7, 90 + MOVES)) {}
    // src_endpoint.svc_name
    if (slot(45) != 0 && is_client_end && keyword(D + 3155, 11, 45 + MOVES)) {}
    else if (slot(47) != 0 && is_client_end && keyword(D + 3155, 11, 47 + MOVES)) {}
    // src_endpoint.uid
    if (slot(44) != 0 && is_client_end && keyword(D + 752, 6, 44 + MOVES)) {}
    else if (slot(46) != 0 && is_client_end && keyword(D + 752, 6, 46 + MOVES)) {}
    close();
  }
  if (slot(244) != 0 || slot(98) != 0 || slot(97) != 0) {
    open(D + 3585, 8); // user
    // user.name
    if (slot(98) != 0 && is_account_user && keyword(D + 3698, 7, 98 + MOVES)) {}
    // user.uid
    if (slot(97) != 0 && is_account_user && keyword(D + 752, 6, 97 + MOVES)) {}
    if (slot(244) != 0) {
      open(D + 3229, 10); // user.groups
      if (slot(244) != 0 && wrapped(D + 3697, 8, 244, D + 2045, 15)) moved(99);
      closeArray();
    }
    close();
  }
  open(D + 2876, 12); // unmapped
  open(D + 3358, 9); // unmapped.cloud
  // provider region
  run(D + 7526);
  writeUnknown(1);
  close();
  open(D + 2453, 13); // unmapped.container
  open(D + 3376, 9); // unmapped.container.image
  open(D + 3489, 8); // unmapped.container.image.hash
  // all
  run(D + 7544);
  writeUnknown(4);
  close();
  // name tag
  run(D + 7558);
  writeUnknown(3);
  close();
  // id name
  run(D + 7576);
  writeUnknown(2);
  close();
  open(D + 1940, 15); // unmapped.destination
  // domain ip port
  run(D + 7594);
  writeUnknown(5);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset id kind module original outcome reason severity start type
  run(D + 7616);
  writeUnknown(6);
  close();
  open(D + 3473, 8); // unmapped.faas
  // id name
  run(D + 7678);
  writeUnknown(7);
  close();
  open(D + 3481, 8); // unmapped.file
  // directory extension name path
  run(D + 7696);
  writeUnknown(8);
  close();
  open(D + 3497, 8); // unmapped.host
  open(D + 3934, 6); // unmapped.host.os
  // platform version
  run(D + 7722);
  writeUnknown(10);
  close();
  // hostname id name
  run(D + 7740);
  writeUnknown(9);
  close();
  open(D + 3513, 8); // unmapped.http
  open(D + 3111, 11); // unmapped.http.request
  // method
  run(D + 7762);
  writeUnknown(12);
  close();
  writeUnknown(11);
  close();
  open(D + 3740, 7); // unmapped.log
  // level
  run(D + 7776);
  writeUnknown(13);
  close();
  open(D + 3001, 11); // unmapped.network
  // direction forwarded_ip iana_number protocol transport type
  run(D + 7790);
  writeUnknown(14);
  close();
  open(D + 2505, 13); // unmapped.neuvector
  // client_id client_service client_workload_id client_workload_service controller_id count critical_vuls enforcer_id fixed_ver high_vuls items medium_vuls server_id server_service server_workload_id server_workload_service user_session vectors_v3
  run(D + 7824);
  writeUnknown(15);
  close();
  open(D + 2768, 12); // unmapped.observer
  // name product vendor
  run(D + 7906);
  writeUnknown(16);
  close();
  open(D + 1670, 16); // unmapped.orchestrator
  open(D + 2946, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 7936);
  writeUnknown(18);
  close();
  open(D + 2816, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 7950);
  writeUnknown(19);
  close();
  // namespace type
  run(D + 7968);
  writeUnknown(17);
  close();
  open(D + 3023, 11); // unmapped.package
  // name version
  run(D + 7986);
  writeUnknown(20);
  close();
  open(D + 3045, 11); // unmapped.process
  open(D + 3269, 10); // unmapped.process.parent
  // executable name
  run(D + 8004);
  writeUnknown(22);
  close();
  open(D + 3585, 8); // unmapped.process.user
  // id name
  run(D + 8022);
  writeUnknown(23);
  close();
  // command_line executable name
  run(D + 8040);
  writeUnknown(21);
  close();
  open(D + 3100, 11); // unmapped.related
  // hash hosts ip user
  run(D + 8062);
  writeUnknown(24);
  close();
  open(D + 3553, 8); // unmapped.rule
  // category description id name ruleset
  run(D + 8088);
  writeUnknown(25);
  close();
  open(D + 3299, 10); // unmapped.source
  // domain ip port
  run(D + 8118);
  writeUnknown(26);
  close();
  open(D + 3309, 10); // unmapped.threat
  open(D + 1526, 10); // unmapped.threat.tactic
  // id
  run(D + 8140);
  writeUnknown(28);
  close();
  open(D + 1109, 13); // unmapped.threat.technique
  open(D + 1814, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 8154);
  writeUnknown(30);
  close();
  // id
  run(D + 8168);
  writeUnknown(29);
  close();
  writeUnknown(27);
  close();
  open(D + 3775, 7); // unmapped.url
  // path query
  run(D + 8182);
  writeUnknown(31);
  close();
  open(D + 3585, 8); // unmapped.user
  // id name roles
  run(D + 8200);
  writeUnknown(32);
  close();
  open(D + 1474, 17); // unmapped.vulnerability
  open(D + 3122, 11); // unmapped.vulnerability.scanner
  // vendor
  run(D + 8222);
  writeUnknown(34);
  close();
  open(D + 3412, 9); // unmapped.vulnerability.score
  // base version
  run(D + 8236);
  writeUnknown(35);
  close();
  // description id reference severity
  run(D + 8254);
  writeUnknown(33);
  close();
  // @timestamp message tags
  run(D + 8280);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 11640, F);
  chosen = choice;
  return translate(record, 3566, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(36864, 8);

/** Texts and tables; the offsets in the code above count from here. */
const D: usize = memory.data<u8>([
  0,0,0,0,0,0,0,0,123,34,101,99,115,34,58,123,34,118,101,114,115,105,111,110,34,58,34,49,46,56,46,48,
  34,125,44,34,101,118,101,110,116,34,58,123,34,107,105,110,100,34,58,34,112,105,112,101,108,105,110,101,95,101,114,114,
  111,114,34,44,34,109,111,100,117,108,101,34,58,34,110,101,117,118,101,99,116,111,114,34,125,44,34,101,114,114,111,114,
  34,58,123,34,116,121,112,101,34,58,34,110,111,95,114,101,99,111,114,100,34,44,34,109,101,115,115,97,103,101,34,58,
  34,114,101,99,111,114,100,58,32,116,104,101,32,102,105,108,116,101,114,32,104,97,100,32,110,111,32,109,101,109,111,114,
  121,32,116,111,32,114,101,99,101,105,118,101,32,105,116,59,32,114,97,105,115,101,32,119,97,115,109,95,104,101,97,112,
  95,115,105,122,101,32,111,114,32,116,104,101,32,109,101,109,111,114,121,32,111,102,32,116,104,101,32,99,111,108,108,101,
  99,116,111,114,34,125,125,0,125,44,34,115,101,118,101,114,105,116,121,34,58,34,67,114,105,116,105,99,97,108,34,44,
  34,118,101,110,100,111,114,95,110,97,109,101,34,58,34,78,101,117,86,101,99,116,111,114,34,125,125,44,34,115,101,118,
  101,114,105,116,121,34,58,34,77,101,100,105,117,109,34,44,34,118,101,110,100,111,114,95,110,97,109,101,34,58,34,78,
  101,117,86,101,99,116,111,114,34,125,125,44,34,115,101,118,101,114,105,116,121,34,58,34,72,105,103,104,34,44,34,118,
  101,110,100,111,114,95,110,97,109,101,34,58,34,78,101,117,86,101,99,116,111,114,34,125,123,34,116,121,112,101,95,105,
  100,34,58,50,44,34,116,121,112,101,34,58,34,73,80,32,65,100,100,114,101,115,115,34,44,34,118,97,108,117,101,34,
  58,123,34,116,121,112,101,95,105,100,34,58,52,44,34,116,121,112,101,34,58,34,85,115,101,114,32,78,97,109,101,34,
  44,34,118,97,108,117,101,34,58,123,34,116,121,112,101,95,105,100,34,58,49,44,34,116,121,112,101,34,58,34,72,111,
  115,116,110,97,109,101,34,44,34,118,97,108,117,101,34,58,123,34,116,121,112,101,95,105,100,34,58,56,44,34,116,121,
  112,101,34,58,34,72,97,115,104,34,44,34,118,97,108,117,101,34,58,73,100,101,110,116,105,116,121,32,38,32,65,99,
  99,101,115,115,32,77,97,110,97,103,101,109,101,110,116,34,99,108,105,101,110,116,95,119,111,114,107,108,111,97,100,95,
  115,101,114,118,105,99,101,34,58,34,115,101,114,118,101,114,95,119,111,114,107,108,111,97,100,95,115,101,114,118,105,99,
  101,34,58,34,100,105,115,112,111,115,105,116,105,111,110,34,58,34,68,101,116,101,99,116,101,100,34,44,34,116,121,112,
  101,34,58,34,69,120,101,99,117,116,97,98,108,101,32,70,105,108,101,34,44,34,116,121,112,101,34,58,34,99,111,110,
  116,97,105,110,101,114,32,105,109,97,103,101,34,44,34,100,105,115,112,111,115,105,116,105,111,110,34,58,34,65,108,108,
  111,119,101,100,34,44,34,100,105,115,112,111,115,105,116,105,111,110,34,58,34,66,108,111,99,107,101,100,34,44,123,34,
  115,117,98,95,116,101,99,104,110,105,113,117,101,34,58,123,34,117,105,100,34,58,34,100,105,114,101,99,116,105,111,110,
  34,58,34,85,110,107,110,111,119,110,34,44,34,97,102,102,101,99,116,101,100,95,112,97,99,107,97,103,101,115,34,58,
  91,34,99,108,105,101,110,116,95,119,111,114,107,108,111,97,100,95,105,100,34,58,34,108,97,117,110,99,104,95,116,121,
  112,101,34,58,34,69,120,101,99,34,44,34,115,101,114,118,101,114,95,119,111,114,107,108,111,97,100,95,105,100,34,58,
  34,115,101,118,101,114,105,116,121,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,83,121,115,
  116,101,109,32,67,97,108,108,34,44,65,112,112,108,105,99,97,116,105,111,110,32,76,105,102,101,99,121,99,108,101,86,
  117,108,110,101,114,97,98,105,108,105,116,121,32,70,105,110,100,105,110,103,34,97,99,116,105,111,110,34,58,34,79,98,
  115,101,114,118,101,100,34,44,34,97,112,112,95,110,97,109,101,34,58,34,107,101,114,110,101,108,34,44,34,97,112,112,
  95,112,114,111,116,111,99,111,108,95,110,97,109,101,34,58,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,
  58,49,53,44,34,105,110,116,101,114,109,101,100,105,97,116,101,95,105,112,115,34,58,91,34,115,116,97,116,117,115,34,
  58,34,82,101,115,111,108,118,101,100,34,44,65,112,112,108,105,99,97,116,105,111,110,32,65,99,116,105,118,105,116,121,
  70,105,108,101,32,83,121,115,116,101,109,32,65,99,116,105,118,105,116,121,123,34,116,101,99,104,110,105,113,117,101,34,
  58,123,34,117,105,100,34,58,34,97,99,116,105,111,110,34,58,34,65,108,108,111,119,101,100,34,44,34,99,111,110,110,
  101,99,116,105,111,110,95,105,110,102,111,34,58,123,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,49,
  44,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,50,44,34,102,105,120,101,100,95,105,110,95,118,101,
  114,115,105,111,110,34,58,34,108,97,117,110,99,104,95,116,121,112,101,95,105,100,34,58,51,44,34,118,117,108,110,101,
  114,97,98,105,108,105,116,105,101,115,34,58,91,80,101,114,105,112,104,101,114,97,108,32,65,99,116,105,118,105,116,121,
  123,34,97,100,118,105,115,111,114,121,34,58,123,34,117,105,100,34,58,34,97,99,116,105,111,110,34,58,34,68,101,110,
  105,101,100,34,44,34,112,114,111,116,111,99,111,108,95,118,101,114,95,105,100,34,58,34,116,121,112,101,34,58,34,102,
  117,110,99,116,105,111,110,34,44,34,118,101,114,115,105,111,110,34,58,34,49,46,56,46,48,34,44,67,111,109,112,108,
  105,97,110,99,101,32,70,105,110,100,105,110,103,34,99,108,105,101,110,116,95,115,101,114,118,105,99,101,34,58,34,100,
  105,114,101,99,116,105,111,110,95,105,100,34,58,48,44,34,115,101,114,118,101,114,95,115,101,114,118,105,99,101,34,58,
  34,116,121,112,101,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,99,108,117,115,116,101,114,
  34,44,34,118,117,108,110,101,114,97,98,105,108,105,116,121,34,58,123,68,101,116,101,99,116,105,111,110,32,70,105,110,
  100,105,110,103,112,101,114,105,112,104,101,114,97,108,95,100,101,118,105,99,101,123,34,116,97,99,116,105,99,34,58,123,
  34,117,105,100,34,58,34,97,99,116,105,118,105,116,121,95,110,97,109,101,34,58,34,99,97,116,101,103,111,114,121,95,
  110,97,109,101,34,58,34,99,111,110,116,114,111,108,108,101,114,95,105,100,34,58,34,99,114,105,116,105,99,97,108,95,
  118,117,108,115,34,58,34,100,115,116,95,101,110,100,112,111,105,110,116,34,58,123,34,102,105,110,100,105,110,103,95,105,
  110,102,111,34,58,123,34,104,116,116,112,95,114,101,113,117,101,115,116,34,58,123,34,105,115,95,97,108,101,114,116,34,
  58,116,114,117,101,44,34,111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,34,111,114,105,103,105,110,97,108,95,
  116,105,109,101,34,58,34,112,97,114,101,110,116,95,102,111,108,100,101,114,34,58,34,112,114,111,116,111,99,111,108,95,
  110,97,109,101,34,58,34,114,101,113,117,105,114,101,109,101,110,116,115,34,58,91,34,115,101,118,101,114,105,116,121,95,
  105,100,34,58,48,44,34,115,114,99,95,101,110,100,112,111,105,110,116,34,58,123,34,115,116,97,116,117,115,34,58,34,
  70,97,105,108,34,44,34,115,116,97,116,117,115,95,100,101,116,97,105,108,34,58,34,115,117,98,116,101,99,104,110,105,
  113,117,101,34,58,123,34,116,121,112,101,34,58,34,83,101,114,118,101,114,34,44,34,118,101,99,116,111,114,95,115,116,
  114,105,110,103,34,58,78,101,116,119,111,114,107,32,65,99,116,105,118,105,116,121,80,114,111,99,101,115,115,32,65,99,
  116,105,118,105,116,121,115,101,99,117,114,105,116,121,95,99,111,110,116,114,111,108,34,99,97,116,101,103,111,114,121,95,
  117,105,100,34,58,34,99,111,109,109,97,110,100,95,108,105,110,101,34,58,34,100,101,115,116,105,110,97,116,105,111,110,
  34,58,123,34,102,111,114,119,97,114,100,101,100,95,105,112,34,58,34,111,98,115,101,114,118,97,98,108,101,115,34,58,
  91,34,112,114,111,116,111,99,111,108,95,110,117,109,34,58,34,113,117,101,114,121,95,115,116,114,105,110,103,34,58,34,
  115,116,97,116,117,115,34,58,34,78,101,119,34,44,34,117,115,101,114,95,115,101,115,115,105,111,110,34,58,44,34,116,
  121,112,101,34,58,34,114,111,108,101,34,125,75,101,114,110,101,108,32,65,99,116,105,118,105,116,121,77,101,109,111,114,
  121,32,65,99,116,105,118,105,116,121,80,97,115,115,119,111,114,100,32,67,104,97,110,103,101,97,108,101,114,116,45,116,
  114,105,103,103,101,114,101,100,34,97,99,116,105,111,110,95,105,100,34,58,49,44,34,97,99,116,105,111,110,95,105,100,
  34,58,50,44,34,97,99,116,105,111,110,95,105,100,34,58,51,44,34,97,99,116,105,118,105,116,121,95,105,100,34,58,
  34,99,111,109,112,108,105,97,110,99,101,34,58,123,34,100,101,115,99,114,105,112,116,105,111,110,34,58,34,101,110,102,
  111,114,99,101,114,95,105,100,34,58,34,104,116,116,112,95,109,101,116,104,111,100,34,58,34,105,97,110,97,95,110,117,
  109,98,101,114,34,58,34,109,101,100,105,117,109,95,118,117,108,115,34,58,34,114,101,102,101,114,101,110,99,101,115,34,
  58,91,34,115,116,97,116,117,115,95,105,100,34,58,49,44,34,115,116,97,116,117,115,95,105,100,34,58,51,44,34,115,
  116,97,116,117,115,95,105,100,34,58,52,44,34,116,121,112,101,34,58,34,82,117,108,101,34,44,65,99,99,111,117,110,
  116,32,67,104,97,110,103,101,65,117,116,104,101,110,116,105,99,97,116,105,111,110,80,97,115,115,119,111,114,100,32,82,
  101,115,101,116,97,108,101,114,116,45,114,101,115,111,108,118,101,100,97,117,116,104,101,110,116,105,99,97,116,105,111,110,
  123,34,99,118,101,34,58,123,34,117,105,100,34,58,34,64,116,105,109,101,115,116,97,109,112,34,58,34,98,97,115,101,
  95,115,99,111,114,101,34,58,34,99,108,97,115,115,95,110,97,109,101,34,58,34,99,111,110,116,97,105,110,101,114,34,
  58,123,34,101,118,101,110,116,95,99,111,100,101,34,58,34,101,118,105,100,101,110,99,101,115,34,58,91,34,101,120,101,
  99,117,116,97,98,108,101,34,58,34,110,101,117,118,101,99,116,111,114,34,58,123,34,114,101,115,111,117,114,99,101,115,
  34,58,91,34,115,116,97,110,100,97,114,100,115,34,58,91,34,115,116,97,114,116,95,116,105,109,101,34,58,34,118,101,
  99,116,111,114,115,95,118,51,34,58,73,110,102,111,114,109,97,116,105,111,110,97,108,83,99,97,110,32,65,99,116,105,
  118,105,116,121,85,110,99,97,116,101,103,111,114,105,122,101,100,99,111,110,102,105,103,117,114,97,116,105,111,110,104,116,
  116,112,95,114,101,115,112,111,110,115,101,111,112,101,110,115,117,115,101,45,108,101,97,112,34,97,110,97,108,121,116,105,
  99,34,58,123,34,99,108,97,115,115,95,117,105,100,34,58,34,99,108,105,101,110,116,95,105,100,34,58,34,100,105,114,
  101,99,116,111,114,121,34,58,34,101,120,116,101,110,115,105,111,110,34,58,34,102,105,120,101,100,95,118,101,114,34,58,
  34,104,105,103,104,95,118,117,108,115,34,58,34,108,111,103,95,108,101,118,101,108,34,58,34,109,101,116,97,100,97,116,
  97,34,58,123,34,110,97,109,101,115,112,97,99,101,34,58,34,111,98,115,101,114,118,101,114,34,58,123,34,111,112,101,
  114,97,116,105,111,110,34,58,34,112,114,111,102,105,108,101,115,34,58,91,34,114,101,102,101,114,101,110,99,101,34,58,
  34,114,101,115,111,117,114,99,101,34,58,123,34,115,101,114,118,101,114,95,105,100,34,58,34,116,114,97,110,115,112,111,
  114,116,34,58,34,116,121,112,101,95,105,100,34,58,48,44,34,116,121,112,101,95,110,97,109,101,34,58,34,117,110,109,
  97,112,112,101,100,34,58,123,65,80,73,32,65,99,116,105,118,105,116,121,68,78,83,32,65,99,116,105,118,105,116,121,
  83,101,116,32,83,101,99,117,114,105,116,121,34,97,116,116,97,99,107,115,34,58,91,34,99,97,116,101,103,111,114,121,
  34,58,34,99,108,117,115,116,101,114,34,58,123,34,99,109,100,95,108,105,110,101,34,58,34,104,111,115,116,110,97,109,
  101,34,58,34,108,111,103,95,110,97,109,101,34,58,34,108,111,103,103,101,114,115,34,58,91,34,110,101,116,119,111,114,
  107,34,58,123,34,111,114,105,103,105,110,97,108,34,58,34,112,97,99,107,97,103,101,34,58,123,34,112,108,97,116,102,
  111,114,109,34,58,34,112,114,111,99,101,115,115,34,58,123,34,112,114,111,100,117,99,116,34,58,123,34,112,114,111,116,
  111,99,111,108,34,58,34,112,114,111,118,105,100,101,114,34,58,34,114,97,119,95,100,97,116,97,34,58,34,114,101,108,
  97,116,101,100,34,58,123,34,114,101,113,117,101,115,116,34,58,123,34,115,99,97,110,110,101,114,34,58,123,34,115,101,
  114,118,105,99,101,34,58,123,34,115,101,115,115,105,111,110,34,58,123,34,115,118,99,95,110,97,109,101,34,58,34,116,
  121,112,101,95,117,105,100,34,58,83,101,116,32,85,115,101,114,32,73,68,115,116,97,116,117,115,95,99,111,100,101,34,
  99,111,110,116,114,111,108,34,58,34,100,97,116,97,115,101,116,34,58,34,100,101,118,105,99,101,34,58,123,34,103,114,
  111,117,112,115,34,58,91,34,107,101,114,110,101,108,34,58,123,34,108,97,98,101,108,115,34,58,91,34,111,117,116,99,
  111,109,101,34,58,34,112,97,114,101,110,116,34,58,123,34,112,111,108,105,99,121,34,58,123,34,114,117,108,101,115,101,
  116,34,58,34,115,111,117,114,99,101,34,58,123,34,116,104,114,101,97,116,34,58,123,66,97,115,101,32,69,118,101,110,
  116,68,105,115,99,111,110,110,101,99,116,112,101,114,109,105,115,115,105,111,110,34,97,99,116,111,114,34,58,123,34,99,
  108,111,117,100,34,58,123,34,100,111,109,97,105,110,34,58,34,105,109,97,103,101,34,58,123,34,109,101,116,104,111,100,
  34,58,34,114,101,97,115,111,110,34,58,34,114,101,103,105,111,110,34,58,34,115,99,111,114,101,34,58,123,34,116,121,
  112,101,115,34,58,91,34,118,101,110,100,111,114,34,58,67,111,109,112,108,101,116,101,100,84,101,114,109,105,110,97,116,
  101,34,99,111,117,110,116,34,58,34,99,118,115,115,34,58,91,34,102,97,97,115,34,58,123,34,102,105,108,101,34,58,
  123,34,104,97,115,104,34,58,123,34,104,111,115,116,34,58,123,34,104,111,115,116,115,34,58,34,104,116,116,112,34,58,
  123,34,105,116,101,109,115,34,58,34,108,101,118,101,108,34,58,34,113,117,101,114,121,34,58,34,114,111,108,101,115,34,
  58,34,114,117,108,101,34,58,123,34,115,99,97,110,34,58,123,34,115,116,97,114,116,34,58,34,116,105,116,108,101,34,
  58,34,117,115,101,114,34,58,123,68,101,115,99,114,105,98,101,70,105,110,100,105,110,103,115,77,97,112,32,86,105,101,
  119,79,117,116,98,111,117,110,100,82,101,115,112,111,110,115,101,99,114,101,97,116,105,111,110,100,101,108,101,116,105,111,
  110,100,101,115,99,114,105,98,101,101,110,100,95,116,105,109,101,101,120,101,99,118,101,97,116,105,110,116,101,114,110,97,
  108,111,117,116,98,111,117,110,100,112,97,115,115,119,111,114,100,123,34,110,97,109,101,34,58,34,97,112,105,34,58,123,
  34,97,112,112,34,58,123,34,98,97,115,101,34,58,34,99,111,100,101,34,58,34,100,101,115,99,34,58,34,108,111,103,
  34,58,123,34,112,97,116,104,34,58,34,112,111,114,116,34,58,34,116,97,103,115,34,58,34,116,105,109,101,34,58,34,
  117,114,108,34,58,123,67,79,78,78,69,67,84,67,111,110,110,101,99,116,68,105,115,97,98,108,101,70,97,105,108,117,
  114,101,73,110,98,111,117,110,100,76,97,116,101,114,97,108,79,80,84,73,79,78,83,83,117,99,99,101,115,115,84,114,
  97,102,102,105,99,85,110,109,111,117,110,116,87,105,110,100,111,119,115,97,99,99,101,112,116,52,97,108,108,111,119,101,
  100,102,97,105,108,117,114,101,105,110,98,111,117,110,100,105,110,103,114,101,115,115,111,112,101,110,97,116,50,115,117,99,
  99,101,115,115,117,109,111,117,110,116,50,119,105,110,100,111,119,115,34,97,108,108,34,58,34,101,120,116,34,58,34,111,
  115,34,58,123,34,116,97,103,34,58,49,48,48,49,48,49,49,48,48,49,48,50,49,48,48,49,48,51,49,48,48,49,
  48,52,49,48,48,49,48,53,49,48,48,49,48,55,49,48,48,49,49,50,49,48,48,49,49,51,49,48,48,49,49,52,
  49,48,48,49,57,57,49,48,48,51,48,52,49,48,48,52,48,57,49,48,48,55,48,49,49,48,48,55,48,50,49,48,
  48,55,48,51,49,48,48,55,48,53,49,48,48,55,57,57,49,48,49,48,48,49,49,48,49,48,48,50,49,48,49,48,
  48,52,50,48,48,50,48,49,50,48,48,51,48,49,50,48,48,52,48,49,50,48,48,52,48,51,51,48,48,49,48,51,
  51,48,48,49,48,52,51,48,48,50,48,49,51,48,48,50,48,50,51,48,48,50,57,57,52,48,48,49,48,49,52,48,
  48,49,48,52,52,48,48,49,48,53,52,48,48,49,48,54,52,48,48,49,48,55,52,48,48,49,57,57,52,48,48,51,
  48,49,52,48,48,51,48,50,54,48,48,50,48,51,54,48,48,50,48,52,54,48,48,50,48,56,54,48,48,50,57,57,
  54,48,48,51,48,49,54,48,48,51,48,50,54,48,48,51,48,51,54,48,48,51,48,52,54,48,48,51,57,57,54,48,
  48,55,48,50,54,48,48,55,48,54,67,114,101,97,116,101,68,69,76,69,84,69,68,101,108,101,116,101,73,110,118,111,
  107,101,76,97,117,110,99,104,76,105,115,116,101,110,76,111,103,111,102,102,77,111,100,105,102,121,82,101,102,117,115,101,
  82,101,109,111,118,101,82,101,110,97,109,101,85,112,100,97,116,101,97,99,99,101,115,115,97,108,112,105,110,101,97,109,
  97,122,111,110,99,101,110,116,111,115,99,104,97,110,103,101,99,114,101,97,116,101,100,97,114,119,105,110,100,101,98,105,
  97,110,100,101,108,101,116,101,100,101,110,105,101,100,101,103,114,101,115,115,102,101,100,111,114,97,108,105,115,116,101,110,
  109,111,100,105,102,121,112,104,111,116,111,110,114,101,109,111,118,101,114,101,110,97,109,101,117,98,117,110,116,117,117,112,
  100,97,116,101,34,105,100,34,58,34,105,112,34,58,67,108,111,115,101,69,114,114,111,114,76,105,110,117,120,76,111,103,
  105,110,76,111,103,111,110,77,111,117,110,116,79,116,104,101,114,80,65,84,67,72,81,117,101,114,121,83,116,97,114,116,
  84,82,65,67,69,99,104,109,111,100,99,104,111,119,110,108,105,110,117,120,108,111,103,105,110,109,97,99,79,83,112,97,
  116,99,104,114,101,115,101,116,114,111,99,107,121,115,116,97,116,101,119,97,116,99,104,67,86,69,45,72,69,65,68,79,
  112,101,110,80,79,83,84,82,101,97,100,83,116,111,112,97,109,122,110,97,114,99,104,98,105,110,100,105,112,118,52,105,
  112,118,54,114,104,101,108,115,108,101,115,71,69,84,71,101,116,76,111,119,80,85,84,80,117,116,103,101,116,105,97,109,
  112,117,116,119,101,98,52,55,55,51,47,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,5,122,6,
  2,5,173,17,3,0,0,0,1,7,87,6,0,0,0,0,0,0,0,0,27,0,0,0,0,0,0,0,0,0,0,0,
  5,4,75,10,7,7,54,15,9,6,26,17,0,0,0,0,0,0,0,0,6,6,54,15,8,10,11,13,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,3,7,68,15,1,5,7,15,10,4,215,17,0,0,0,0,2,6,68,15,
  13,7,19,15,14,15,57,8,15,4,189,9,12,6,19,15,11,7,124,4,0,0,0,0,17,8,81,14,16,6,81,14,
  4,14,68,9,5,0,0,0,2,7,61,15,0,0,0,0,0,0,0,0,0,0,0,0,1,7,33,15,9,0,0,0,
  1,7,47,15,0,0,0,0,0,0,0,0,0,0,0,0,3,6,14,17,5,8,89,14,2,7,40,15,0,0,0,0,
  4,8,97,14,15,0,0,0,0,0,0,0,4,4,187,17,0,0,0,0,0,0,0,0,0,0,0,0,7,4,195,17,
  0,0,0,0,5,7,240,14,9,5,128,17,2,6,144,16,3,3,235,17,8,3,244,17,0,0,0,0,6,5,113,17,
  1,7,198,14,9,0,0,0,0,0,0,0,0,0,0,0,1,1,31,0,3,2,6,18,4,2,8,18,0,0,0,0,
  2,2,117,15,5,2,164,15,0,0,0,0,27,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  17,6,246,16,0,0,0,0,9,2,220,0,0,0,0,0,7,6,252,16,1,5,143,17,13,5,168,17,14,4,231,17,
  2,6,216,16,11,6,38,17,8,6,20,17,5,4,211,17,15,6,56,17,0,0,0,0,0,0,0,0,0,0,0,0,
  4,4,207,17,6,6,228,16,10,13,75,10,12,4,227,17,0,0,0,0,16,7,75,15,3,6,222,16,5,0,0,0,
  0,0,0,0,0,0,0,0,1,4,219,17,0,0,0,0,2,4,223,17,3,0,0,0,0,0,0,0,0,0,0,0,
  1,14,82,9,3,0,0,0,0,0,0,0,0,0,0,0,1,4,236,10,3,0,0,0,1,6,8,17,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,7,186,11,8,0,0,0,1,3,122,14,1,13,49,10,
  0,0,0,0,0,0,0,0,1,3,253,17,0,0,0,0,0,0,0,0,1,3,3,18,3,0,0,0,0,0,0,0,
  0,0,0,0,1,8,49,14,3,0,0,0,0,0,0,0,0,0,0,0,1,6,234,16,3,0,0,0,0,0,0,0,
  1,8,57,14,0,0,0,0,3,0,0,0,1,6,210,16,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,
  1,4,153,11,0,0,0,0,11,0,0,0,1,3,122,14,0,0,0,0,1,7,230,11,1,13,49,10,0,0,0,0,
  1,4,153,11,1,3,253,17,1,14,82,9,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,1,6,8,17,
  0,0,0,0,1,7,26,15,0,0,0,0,0,0,0,0,3,0,0,0,1,13,195,5,0,0,0,0,0,0,0,0,
  3,0,0,0,0,0,0,0,1,5,61,0,0,0,0,0,3,0,0,0,1,13,49,10,0,0,0,0,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,5,241,9,3,0,0,0,0,0,0,0,1,3,2,1,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,10,124,4,5,0,0,0,1,7,230,11,0,0,0,0,1,4,153,11,
  0,0,0,0,0,0,0,0,3,0,0,0,1,7,230,11,0,0,0,0,0,0,0,0,77,0,0,0,17,6,130,15,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,6,12,16,0,0,0,0,
  0,0,0,0,14,6,112,15,36,6,42,16,9,6,166,15,38,6,60,16,3,6,178,15,11,6,226,15,12,6,244,15,
  21,6,154,15,40,6,72,16,47,6,114,16,48,6,120,16,1,1,31,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,7,6,172,15,5,6,196,15,0,0,0,0,44,6,96,16,0,0,0,0,0,0,0,0,15,6,118,15,
  39,6,66,16,8,6,48,16,43,6,90,16,26,6,220,15,4,6,184,15,37,6,54,16,0,0,0,0,0,0,0,0,
  41,6,78,16,0,0,0,0,0,0,0,0,34,6,30,16,18,6,136,15,24,6,208,15,32,6,18,16,19,6,142,15,
  22,6,160,15,27,6,238,15,28,6,250,15,45,6,102,16,33,6,24,16,42,6,84,16,16,6,124,15,49,6,126,16,
  50,6,132,16,0,0,0,0,23,6,190,15,0,0,0,0,0,0,0,0,2,2,164,15,30,6,6,16,0,0,0,0,
  13,6,106,15,35,6,36,16,0,0,0,0,25,6,214,15,0,0,0,0,10,6,232,15,20,6,148,15,0,0,0,0,
  29,6,0,16,46,6,108,16,0,0,0,0,6,6,202,15,0,0,0,0,1,1,31,0,1,1,31,0,1,4,178,15,
  1,4,178,15,1,4,178,15,1,4,178,15,1,4,172,15,1,4,24,16,1,4,166,15,1,4,232,15,1,4,226,15,
  1,4,238,15,1,4,106,15,1,4,106,15,1,4,106,15,1,4,106,15,1,4,106,15,1,4,106,15,1,4,106,15,
  1,4,106,15,1,4,106,15,1,4,106,15,1,4,178,15,1,4,208,15,1,4,208,15,1,4,208,15,1,4,238,15,
  1,4,250,15,1,4,250,15,1,4,6,16,1,4,6,16,1,4,6,16,1,4,24,16,1,4,24,16,1,4,24,16,
  1,4,24,16,1,4,24,16,1,4,60,16,1,4,60,16,1,4,72,16,1,4,72,16,1,4,72,16,1,4,72,16,
  1,4,96,16,1,4,96,16,1,4,96,16,1,4,96,16,1,4,96,16,1,4,126,16,1,4,126,16,26,0,0,0,
  15,4,96,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,4,208,15,1,1,31,0,
  9,4,238,15,12,4,24,16,14,4,72,16,11,4,6,16,2,4,106,15,0,0,0,0,8,4,232,15,0,0,0,0,
  0,0,0,0,4,4,172,15,10,4,250,15,0,0,0,0,13,4,60,16,5,4,178,15,7,4,226,15,0,0,0,0,
  3,4,166,15,16,4,126,16,0,0,0,0,2,1,31,0,2,4,106,15,2,4,166,15,2,4,172,15,2,4,178,15,
  2,4,208,15,2,4,226,15,2,4,232,15,2,4,238,15,2,4,250,15,2,4,6,16,2,4,24,16,2,4,60,16,
  2,4,72,16,2,4,96,16,2,4,126,16,0,0,0,0,1,10,247,12,1,20,64,4,1,15,12,8,1,15,27,8,
  1,16,86,7,1,19,237,4,1,21,159,3,1,18,91,5,1,17,211,5,1,14,26,9,1,14,40,9,1,16,70,7,
  1,12,84,11,1,21,138,3,1,12,72,11,1,13,23,10,0,0,0,0,2,1,31,0,2,1,27,0,2,1,27,0,
  2,1,27,0,2,1,27,0,2,1,27,0,2,1,131,1,2,1,131,1,2,1,131,1,2,1,216,4,2,1,216,4,
  2,1,172,1,2,1,172,1,2,1,47,16,2,1,47,16,2,1,47,16,0,0,0,0,1,13,36,10,1,15,69,4,
  1,15,69,4,1,15,69,4,1,15,69,4,1,15,69,4,1,8,17,14,1,8,17,14,1,8,17,14,1,28,19,2,
  1,28,19,2,1,16,70,7,1,16,70,7,1,20,44,4,1,20,44,4,1,20,44,4,0,0,0,0,2,1,31,0,
  2,2,164,15,2,1,27,0,2,1,131,1,2,1,2,4,2,2,164,15,2,1,164,15,2,1,141,15,2,1,172,1,
  2,1,27,0,2,1,27,0,2,1,216,4,2,1,27,0,2,1,131,1,2,1,216,4,2,1,172,1,2,1,2,4,
  2,1,141,15,2,2,146,15,2,2,152,15,2,2,158,15,2,2,164,15,2,1,216,4,2,1,27,0,2,1,131,1,
  2,1,172,1,2,1,27,0,2,1,216,4,2,1,172,1,2,1,27,0,2,1,131,1,2,2,164,15,2,1,27,0,
  2,1,172,1,2,1,2,4,2,1,47,16,2,2,164,15,2,1,27,0,2,1,131,1,2,1,216,4,2,1,172,1,
  2,1,29,0,2,2,164,15,2,1,27,0,2,1,131,1,2,1,216,4,2,1,172,1,2,2,164,15,2,1,131,1,
  2,1,47,16,0,0,0,0,1,7,3,3,1,5,108,17,1,6,162,16,1,9,120,13,1,11,105,12,1,5,108,17,
  1,8,25,14,1,6,168,16,1,6,156,16,1,6,138,16,1,6,138,16,1,5,78,17,1,6,138,16,1,4,199,17,
  1,6,204,16,1,6,150,16,1,6,198,16,1,12,96,11,1,5,103,17,1,7,5,15,1,4,191,17,1,5,108,17,
  1,4,191,17,1,7,205,14,1,10,1,13,1,7,212,14,1,6,138,16,1,15,42,8,1,14,54,9,1,5,98,17,
  1,6,174,16,1,5,108,17,1,4,191,17,1,4,0,7,1,6,186,16,1,7,254,14,1,5,108,17,1,5,118,17,
  1,8,41,14,1,5,123,17,1,4,203,17,1,6,204,16,1,5,108,17,1,6,138,16,1,4,199,17,1,6,204,16,
  1,6,150,16,1,5,108,17,1,9,111,13,1,5,83,17,0,0,0,0,2,1,31,0,2,2,164,15,2,6,178,15,
  2,6,184,15,2,6,196,15,2,6,202,15,2,6,172,15,2,6,48,16,2,6,166,15,2,6,232,15,2,6,226,15,
  2,6,244,15,2,6,106,15,2,6,112,15,2,6,118,15,2,6,124,15,2,6,130,15,2,6,136,15,2,6,142,15,
  2,6,148,15,2,6,154,15,2,6,160,15,2,6,190,15,2,6,208,15,2,6,214,15,2,6,220,15,2,6,238,15,
  2,6,250,15,2,6,0,16,2,6,6,16,2,6,12,16,2,6,18,16,2,6,24,16,2,6,30,16,2,6,36,16,
  2,6,42,16,2,6,54,16,2,6,60,16,2,6,66,16,2,6,72,16,2,6,78,16,2,6,84,16,2,6,90,16,
  2,6,96,16,2,6,102,16,2,6,108,16,2,6,114,16,2,6,120,16,2,6,126,16,2,6,132,16,2,1,31,0,
  2,1,27,0,2,1,131,1,2,1,216,4,2,1,172,1,2,1,2,4,1,7,3,3,1,13,10,10,1,3,241,17,
  1,6,40,1,1,4,88,1,1,8,246,0,2,1,31,0,2,1,131,1,2,1,27,0,3,0,0,0,0,0,0,0,
  1,7,26,15,0,0,0,0,8,0,0,0,1,3,122,14,1,13,49,10,0,0,0,0,0,0,0,0,1,3,253,17,
  1,14,82,9,0,0,0,0,0,0,0,0,0,0,0,0,2,3,226,15,2,3,226,15,2,3,226,15,2,3,226,15,
  2,3,226,15,2,3,226,15,2,3,226,15,2,3,226,15,2,3,226,15,2,3,226,15,2,3,226,15,2,3,226,15,
  2,3,226,15,2,3,226,15,2,3,226,15,2,3,106,15,2,3,250,15,0,0,0,0,1,5,88,17,1,5,88,17,
  1,5,88,17,1,5,88,17,1,5,88,17,1,5,88,17,1,5,88,17,1,5,88,17,1,5,88,17,1,5,88,17,
  1,5,88,17,1,5,88,17,1,5,88,17,1,5,88,17,1,5,88,17,1,7,12,15,1,5,153,17,2,1,31,0,
  2,1,27,0,2,1,27,0,2,1,131,1,2,1,131,1,2,1,216,4,1,7,3,3,1,7,226,14,1,7,226,14,
  1,8,33,14,1,8,33,14,1,7,233,14,2,1,31,0,2,1,27,0,2,1,27,0,2,1,131,1,2,1,131,1,
  2,1,216,4,1,7,3,3,1,7,226,14,1,7,226,14,1,8,33,14,1,8,33,14,1,7,233,14,2,1,31,0,
  2,1,216,4,2,1,27,0,1,7,3,3,1,4,0,7,1,4,42,8,0,0,0,0,2,1,172,1,2,1,47,16,
  0,0,0,0,2,1,172,1,2,1,47,16,1,7,3,3,1,7,219,14,1,7,247,14,167,0,87,0,40,0,49,0,
  9,0,10,0,39,0,89,0,90,0,104,0,102,0,0,4,0,0,20,0,32,0,2,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,20,124,0,24,0,0,0,0,0,17,12,11,128,6,7,16,128,118,0,10,128,129,13,8,130,
  136,9,13,0,48,11,12,0,100,10,12,2,118,7,15,2,22,6,16,0,114,8,14,2,94,12,11,2,184,14,7,2,
  240,9,13,2,0,1,1,224,2,0,16,0,0,0,150,6,16,128,162,9,13,128,163,11,11,128,240,2,6,128,227,12,
  9,128,172,10,12,128,0,1,6,0,0,0,0,0,0,0,6,12,11,1,75,13,9,1,0,1,16,0,0,0,0,0,
  0,0,82,15,6,1,0,1,96,0,0,0,0,0,0,0,114,14,7,1,100,15,6,1,0,1,136,0,0,0,0,0,
  0,0,68,17,5,1,114,14,7,1,0,1,0,7,0,0,0,0,0,0,39,13,9,1,73,17,5,1,170,14,7,1,
  0,1,0,248,255,0,0,0,0,0,180,3,9,1,119,11,11,1,142,14,7,1,137,12,10,1,68,17,5,1,44,0,
  7,1,68,0,9,1,196,11,11,1,187,12,10,1,66,13,9,1,234,0,11,1,241,13,8,1,99,0,7,1,0,1,
  0,0,0,3,0,0,0,0,68,17,5,1,114,14,7,1,0,1,0,0,0,60,0,0,0,0,124,10,12,1,136,10,
  12,1,114,14,7,1,163,14,7,1,0,1,0,0,0,0,6,0,0,0,218,11,11,1,16,0,10,1,0,1,0,0,
  0,192,1,0,0,0,152,11,11,1,68,17,5,1,114,14,7,1,0,1,0,0,0,0,8,0,0,0,57,13,9,1,
  0,1,0,0,0,0,16,0,0,0,201,13,8,1,0,1,0,0,0,0,192,15,0,0,246,2,12,1,163,7,15,1,
  184,8,14,1,251,11,11,1,24,11,12,1,99,0,7,1,0,1,0,0,0,0,0,240,255,63,112,10,12,1,109,5,
  17,1,33,3,21,1,47,2,26,1,38,6,16,1,129,13,8,1,54,6,16,1,156,8,14,1,148,10,12,1,160,10,
  12,1,193,13,8,1,198,8,14,1,12,11,12,1,143,5,17,1,75,3,21,1,73,2,26,1,238,7,15,1,253,9,
  13,1,0,2,0,0,0,0,0,0,0,192,1,0,0,0,0,0,0,0,114,14,7,1,240,11,10,1,102,13,9,1,
  1,1,2,0,0,0,0,0,0,0,114,14,7,1,1,1,24,0,0,0,0,0,0,0,114,14,7,1,99,0,7,1,
  1,1,36,0,0,0,0,0,0,0,196,10,12,1,99,0,7,1,1,1,192,0,0,0,0,0,0,0,114,14,7,1,
  16,0,10,1,1,1,0,24,0,0,0,0,0,0,188,9,13,1,114,14,7,1,1,1,0,96,0,0,0,0,0,0,
  68,17,5,1,114,14,7,1,1,1,0,7,0,0,0,0,0,0,133,7,15,1,188,9,13,1,114,14,7,1,1,1,
  0,128,7,0,0,0,0,0,161,13,7,1,177,13,8,1,73,17,5,1,1,14,7,1,1,1,0,0,248,0,0,0,
  0,0,119,11,11,1,142,8,14,1,68,17,5,1,114,14,7,1,217,12,10,1,1,1,0,0,0,7,0,0,0,0,
  39,13,9,1,73,17,5,1,170,14,7,1,1,1,0,0,0,16,0,0,0,0,68,17,5,1,1,1,0,0,0,64,
  0,0,0,0,68,17,5,1,1,1,0,0,0,32,0,0,0,0,68,17,5,1,1,1,0,0,0,128,1,0,0,0,
  163,14,7,1,209,13,8,1,1,1,0,0,0,0,14,0,0,0,68,17,5,1,114,14,7,1,217,13,8,1,1,1,
  0,0,0,0,128,0,0,0,102,13,9,1,1,1,0,0,0,0,0,3,0,0,135,14,7,1,16,0,10,1,1,1,
  0,0,0,0,112,4,0,0,142,8,14,1,68,17,5,1,244,10,12,1,234,0,11,1,0,2,1,0,0,0,32,0,
  0,0,0,0,0,8,0,0,0,0,110,9,13,1,118,0,10,1,177,14,7,1,0,0,39,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,222,13,195,5,0,0,0,0,240,9,78,0,0,0,0,0,244,4,103,6,234,7,230,11,
  224,3,192,14,250,11,149,7,239,8,209,10,235,7,22,3,228,6,238,12,223,4,239,7,238,12,135,6,0,0,0,0,
  0,0,0,0,0,0,0,0,249,5,36,0,246,4,153,11,92,4,178,14,0,0,0,0,0,0,0,0,242,3,173,10,
  0,0,0,0,229,6,217,9,0,0,0,0,38,7,119,0,0,0,0,0,1,10,111,9,247,4,236,10,241,7,186,11,
  231,7,29,12,230,4,218,12,253,9,157,2,0,0,0,0,254,5,31,13,248,4,146,13,5,0,0,0,2,8,7,12,
  3,6,76,13,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,8,4,8,1,
  252,5,167,2,4,2,127,1,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,6,4,8,1,7,3,178,14,
  251,4,162,13,0,0,0,0,3,0,0,0,0,0,0,0,5,3,133,3,0,0,0,0,6,0,0,0,11,4,30,11,
  0,0,0,0,10,2,53,0,0,0,0,0,0,0,0,0,9,6,40,13,21,0,0,0,20,7,188,12,0,0,0,0,
  17,4,45,0,0,0,0,0,22,8,235,0,13,8,23,6,0,0,0,0,0,0,0,0,15,7,138,12,14,4,169,9,
  0,0,0,0,12,6,181,3,18,6,69,0,19,8,151,6,21,6,67,13,23,5,241,9,16,2,127,1,24,4,100,0,
  0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,26,4,8,1,25,2,127,1,
  0,0,0,0,8,0,0,0,0,0,0,0,30,4,164,14,0,0,0,0,29,4,8,1,27,9,125,10,28,9,137,10,
  0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,8,153,11,33,4,8,1,
  0,0,0,0,32,2,127,1,245,2,223,1,5,0,0,0,0,0,0,0,0,0,0,0,34,8,219,11,35,7,17,0,
  0,0,0,0,3,0,0,0,243,7,108,6,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  36,6,176,8,3,0,0,0,0,0,0,0,0,0,0,0,37,5,177,10,11,0,0,0,44,4,100,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,41,11,185,8,42,8,225,3,40,12,164,7,43,9,25,11,
  39,9,247,2,29,0,0,0,58,14,144,5,46,14,110,5,62,10,254,9,0,0,0,0,61,12,239,7,0,0,0,0,
  0,0,0,0,56,11,199,8,55,5,194,13,0,0,0,0,45,9,113,10,50,5,28,9,0,0,0,0,47,18,34,3,
  53,9,149,10,0,0,0,0,52,11,157,8,0,0,0,0,0,0,0,0,59,18,76,3,0,0,0,0,0,0,0,0,
  57,9,13,11,0,0,0,0,51,13,55,6,60,23,74,2,48,23,48,2,54,9,161,10,49,13,39,6,6,0,0,0,
  0,0,0,0,0,0,0,0,63,4,8,1,65,6,1,1,64,7,241,11,0,0,0,0,8,0,0,0,0,0,0,0,
  237,7,185,5,67,9,197,10,0,0,0,0,0,0,0,0,0,0,0,0,70,4,100,0,236,8,215,9,3,0,0,0,
  0,0,0,0,66,4,8,1,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,68,4,8,1,0,0,0,0,
  69,4,100,0,5,0,0,0,0,0,0,0,0,0,0,0,71,4,8,1,72,7,17,0,0,0,0,0,9,0,0,0,
  0,0,0,0,0,0,0,0,232,4,239,7,74,10,189,9,75,4,8,1,73,12,134,7,0,0,0,0,233,6,167,6,
  0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,76,10,189,9,77,4,8,1,0,0,0,0,5,0,0,0,
  0,0,0,0,0,0,0,0,79,4,8,1,78,2,127,1,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,
  81,5,178,13,82,2,53,0,83,4,239,7,0,0,0,0,80,4,162,13,0,0,0,0,9,0,0,0,0,0,0,0,
  0,0,0,0,84,8,23,6,0,0,0,0,85,11,143,8,87,4,8,1,88,7,218,12,86,2,127,1,0,0,0,0,
  6,0,0,0,91,4,30,11,0,0,0,0,90,2,53,0,0,0,0,0,0,0,0,0,89,6,40,13,5,0,0,0,
  0,0,0,0,0,0,0,0,227,6,247,5,226,9,228,2,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  93,2,127,1,5,0,0,0,225,12,23,7,0,0,0,0,0,0,0,0,94,2,127,1,0,0,0,0,3,0,0,0,
  0,0,0,0,0,0,0,0,95,2,127,1,5,0,0,0,97,5,209,7,96,4,164,14,0,0,0,0,0,0,0,0,
  0,0,0,0,6,0,0,0,0,0,0,0,100,5,218,13,99,4,8,1,0,0,0,0,98,2,127,1,0,0,0,0,
  11,0,0,0,221,7,51,12,0,0,0,0,103,9,213,8,220,5,129,9,107,8,235,0,101,11,143,8,0,0,0,0,
  0,0,0,0,102,2,127,1,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,104,6,1,1,0,0,0,0,
  5,0,0,0,0,0,0,0,0,0,0,0,106,7,17,0,0,0,0,0,105,4,124,9,39,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,13,195,5,0,0,0,0,1,9,78,0,0,0,0,0,1,4,103,6,1,7,230,11,
  1,3,192,14,1,11,149,7,1,8,209,10,1,7,22,3,1,6,238,12,1,4,239,7,1,12,135,6,0,0,0,0,
  0,0,0,0,0,0,0,0,1,5,36,0,1,4,153,11,1,4,178,14,0,0,0,0,0,0,0,0,1,3,173,10,
  0,0,0,0,1,6,217,9,0,0,0,0,1,7,119,0,0,0,0,0,1,10,111,9,1,4,236,10,1,7,186,11,
  1,7,29,12,1,4,218,12,1,9,157,2,0,0,0,0,1,5,31,13,1,4,146,13,5,0,0,0,1,8,7,12,
  1,6,76,13,0,0,0,0,0,0,0,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,
  1,5,167,2,1,2,127,1,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,1,3,178,14,
  1,4,162,13,0,0,0,0,3,0,0,0,0,0,0,0,1,3,133,3,0,0,0,0,6,0,0,0,1,4,30,11,
  0,0,0,0,1,2,53,0,0,0,0,0,0,0,0,0,1,6,40,13,21,0,0,0,1,7,188,12,0,0,0,0,
  1,4,45,0,0,0,0,0,1,8,235,0,1,8,23,6,0,0,0,0,0,0,0,0,1,7,138,12,1,4,169,9,
  0,0,0,0,1,6,181,3,1,6,69,0,1,8,151,6,1,6,67,13,1,5,241,9,1,2,127,1,1,4,100,0,
  0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,1,2,127,1,
  0,0,0,0,8,0,0,0,0,0,0,0,1,4,164,14,0,0,0,0,1,4,8,1,1,9,125,10,1,9,137,10,
  0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,8,153,11,1,4,8,1,
  0,0,0,0,1,2,127,1,1,2,223,1,5,0,0,0,0,0,0,0,0,0,0,0,1,8,219,11,1,7,17,0,
  0,0,0,0,3,0,0,0,1,7,108,6,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  1,6,176,8,3,0,0,0,0,0,0,0,0,0,0,0,1,5,177,10,11,0,0,0,1,4,100,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,11,185,8,1,8,225,3,1,12,164,7,1,9,25,11,
  1,9,247,2,29,0,0,0,1,14,144,5,1,14,110,5,1,10,254,9,0,0,0,0,1,12,239,7,0,0,0,0,
  0,0,0,0,1,11,199,8,1,5,194,13,0,0,0,0,1,9,113,10,1,5,28,9,0,0,0,0,1,18,34,3,
  1,9,149,10,0,0,0,0,1,11,157,8,0,0,0,0,0,0,0,0,1,18,76,3,0,0,0,0,0,0,0,0,
  1,9,13,11,0,0,0,0,1,13,55,6,1,23,74,2,1,23,48,2,1,9,161,10,1,13,39,6,6,0,0,0,
  0,0,0,0,0,0,0,0,1,4,8,1,1,6,1,1,1,7,241,11,0,0,0,0,8,0,0,0,0,0,0,0,
  1,7,185,5,1,9,197,10,0,0,0,0,0,0,0,0,0,0,0,0,1,4,100,0,1,8,215,9,3,0,0,0,
  0,0,0,0,1,4,8,1,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,0,0,0,0,
  1,4,100,0,5,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,1,7,17,0,0,0,0,0,9,0,0,0,
  0,0,0,0,0,0,0,0,1,4,239,7,1,10,189,9,1,4,8,1,1,12,134,7,0,0,0,0,1,6,167,6,
  0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,10,189,9,1,4,8,1,0,0,0,0,8,0,0,0,
  0,0,0,0,0,0,0,0,1,5,178,13,1,2,53,0,1,4,239,7,0,0,0,0,1,4,162,13,0,0,0,0,
  9,0,0,0,0,0,0,0,0,0,0,0,1,8,23,6,0,0,0,0,1,11,143,8,1,4,8,1,1,7,218,12,
  1,2,127,1,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,6,247,5,1,9,228,2,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,2,127,1,5,0,0,0,1,12,23,7,0,0,0,0,0,0,0,0,
  1,2,127,1,0,0,0,0,5,0,0,0,1,5,209,7,1,4,164,14,0,0,0,0,0,0,0,0,0,0,0,0,
  6,0,0,0,0,0,0,0,1,5,218,13,1,4,8,1,0,0,0,0,1,2,127,1,0,0,0,0,11,0,0,0,
  1,7,51,12,0,0,0,0,1,9,213,8,1,5,129,9,1,8,235,0,1,11,143,8,0,0,0,0,0,0,0,0,
  1,2,127,1,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,6,1,1,0,0,0,0,5,0,0,0,
  0,0,0,0,0,0,0,0,1,7,17,0,0,0,0,0,1,4,124,9,120,32,0,0,24,33,0,0,48,33,0,0,
  76,33,0,0,104,33,0,0,120,33,0,0,148,33,0,0,236,33,0,0,4,34,0,0,40,34,0,0,76,34,0,0,
  100,34,0,0,116,34,0,0,132,34,0,0,148,34,0,0,196,34,0,0,60,35,0,0,88,35,0,0,124,35,0,0,
  140,35,0,0,164,35,0,0,188,35,0,0,228,35,0,0,252,35,0,0,20,36,0,0,56,36,0,0,96,36,0,0,
  124,36,0,0,148,36,0,0,164,36,0,0,188,36,0,0,204,36,0,0,228,36,0,0,0,37,0,0,48,37,0,0,
  64,37,0,0,88,37,0,0,248,37,0,0,16,38,0,0,44,38,0,0,72,38,0,0,88,38,0,0,116,38,0,0,
  204,38,0,0,228,38,0,0,8,39,0,0,44,39,0,0,68,39,0,0,84,39,0,0,100,39,0,0,116,39,0,0,
  164,39,0,0,28,40,0,0,56,40,0,0,92,40,0,0,108,40,0,0,132,40,0,0,156,40,0,0,196,40,0,0,
  204,38,0,0,220,40,0,0,0,41,0,0,88,38,0,0,40,41,0,0,64,41,0,0,80,41,0,0,64,41,0,0,
  104,41,0,0,128,41,0,0,156,41,0,0,204,41,0,0,220,41,0,0,0,0,0,0,1,0,1,0,0,0,0,0,
  1,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,1,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,87,0,0,0,
  1,3,122,14,1,9,227,8,1,12,71,6,1,8,119,6,0,0,0,0,0,0,0,0,1,5,209,7,1,11,179,7,
  0,0,0,0,0,0,0,0,1,11,100,2,1,7,244,7,1,13,7,7,0,0,0,0,0,0,0,0,0,0,0,0,
  1,7,230,11,1,6,239,5,1,8,235,0,0,0,0,0,1,15,124,4,1,11,55,3,0,0,0,0,1,12,87,6,
  1,6,212,3,0,0,0,0,1,13,7,6,0,0,0,0,1,3,201,3,1,4,239,7,1,13,23,6,1,5,28,9,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,9,176,9,
  0,0,0,0,1,8,185,10,0,0,0,0,1,11,115,8,1,15,219,4,0,0,0,0,0,0,0,0,1,6,181,3,
  1,11,215,6,1,13,62,10,1,8,95,12,0,0,0,0,1,9,73,8,1,12,119,7,1,17,221,3,1,12,103,6,
  0,0,0,0,0,0,0,0,1,10,129,8,1,14,241,3,1,10,241,9,0,0,0,0,1,11,116,12,1,6,25,4,
  1,7,119,0,0,0,0,0,1,5,22,13,0,0,0,0,1,9,215,9,1,4,236,10,0,0,0,0,1,4,51,12,
  0,0,0,0,1,6,208,12,1,14,200,4,1,10,137,9,1,8,18,12,1,9,49,11,1,8,61,11,1,12,231,6,
  1,17,228,5,1,4,160,6,1,7,109,11,1,9,101,10,1,5,31,13,1,8,73,14,1,7,64,2,9,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,3,10,0,1,5,61,0,1,5,36,0,0,0,0,0,1,10,111,9,
  1,9,219,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,3,0,0,0,1,9,78,0,0,0,0,0,0,0,0,0,244,41,0,0,132,42,0,0,
  20,43,0,0,127,43,0,0,0,1,0,0,144,43,0,0,144,43,0,0,156,43,0,0,252,44,0,0,78,0,0,0,
  9,0,0,0,27,0,0,0,5,0,0,0,8,0,0,0,0,0,0,0,36,45,0,0,68,45,0,0,0,0,0,0,
  0,0,0,0,144,43,0,0,36,0,0,0,0,0,0,0,104,45,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,
]);
