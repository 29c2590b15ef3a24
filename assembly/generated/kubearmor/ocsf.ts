// Generated from schemas/kubearmor by sluice generate, and from schemas/answers/ocsf.json. Do not edit.
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
let c156: u32 = 0;
/** event.action */
let c11: u32 = 0;
/** network.protocol */
let c46: u32 = 0;
/** dns.type */
let c10: u32 = 0;
/** event.outcome */
let c19: u32 = 0;
/** type */
let c159: u32 = 0;
/** network.direction */
let c45: u32 = 0;
/** kubearmor.exec.id */
let c38: u32 = 0;
/** class */
let c177: u32 = 0;
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
let p169: bool = false;
/** process.hash.sha256 is there. */
let p62: bool = false;
/** program_name is there. */
let p167: bool = false;
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
  if (chosen == 0) give(D + 4495, 7, 156);
  else give(D + 4077, 8, 156);
  c16 = code(16, D + 23392);
  c156 = is(156, D + 4495, 7);
  c11 = code(11, D + 23416);
  c46 = is(46, D + 4190, 3);
  c10 = is(10, D + 10409, 6);
  c19 = code(19, D + 19364);
  c159 = 0;
  c45 = code(45, D + 23576);
  c38 = is(38, D + 31, 1);
  c177 = 0;
  c22 = code(22, D + 16180);
  c29 = code(29, D + 23616);
  c48 = code(48, D + 19472);
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
  p169 = false;
  p62 = present(62);
  p167 = false;
  p38 = present(38);
  p26 = present(26);
  p35 = present(35);
  p49 = present(49);
  if (slot(12) != 0) {
    elements(12, 184);
  }
  if (slot(23) != 0) {
    elements(23, 183);
  }
  is_alert = (c16 == 1);
  is_wanted_finding = (is_alert && (c156 == 1));
  is_user = (present(91) || present(90));
  is_is_login = (has(184, D + 19632) && is_user);
  is_process = present(69);
  is_host = (p34 || p31 || present(32));
  is_is_process = (has(184, D + 16328) && is_process && is_host);
  is_is_exec = (has(183, D + 16344) || (((<u32>0xe >> c11) & 1) != 0));
  if (present(42)) take(42, 157);
  is_file = (p27 || p28);
  is_actor = (is_process || is_user);
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0x70 >> c11) & 1) != 0));
  is_is_file = (has(184, D + 19564) && is_file && is_system);
  if (present(36)) take(36, 158);
  else if (present(39)) take(39, 158);
  else if (present(37)) take(37, 158);
  is_is_usb = (is_host && present(158) && (((<u32>0x180 >> c11) & 1) != 0));
  is_denied = has(183, D + 16312);
  is_source = present(83);
  is_destination = present(6);
  is_named_host = (p31 || p34);
  is_ends = (is_source || is_destination || p81 || is_named_host);
  is_is_network = (has(184, D + 16296) && is_ends);
  is_is_dns = (is_is_network && p8 && (present(10) || (c46 == 1)));
  is_called = (is_user && is_source && p11);
  is_is_call = (has(184, D + 23668) && is_called);
  is_creates = (has(183, D + 20040) || starts(11, D + 3495, 6) || starts(11, D + 10229, 6));
  is_changes = (has(183, D + 20056) || starts(11, D + 4783, 6) || starts(11, D + 7482, 6) || starts(11, D + 10621, 5) || starts(11, D + 10613, 3) || starts(11, D + 10731, 3) || starts(11, D + 10457, 6) || starts(11, D + 10337, 6) || starts(11, D + 1712, 3) || starts(11, D + 7004, 3));
  is_deletes = (has(183, D + 20024) || starts(11, D + 3514, 6) || starts(11, D + 10235, 6) || starts(11, D + 10481, 6) || starts(11, D + 9693, 6));
  is_reads = (has(183, D + 23704) || starts(11, D + 7890, 3) || starts(11, D + 10719, 3) || starts(11, D + 3276, 4) || starts(11, D + 10319, 4) || starts(11, D + 10636, 5) || starts(11, D + 9181, 8) || starts(11, D + 9005, 8));
  is_is_workload = (!is_alert && has(184, D + 19672) && (!p63 && p3));
  is_is_own = (!is_alert && has(184, D + 23720) && !has(183, D + 23768) && (!p63 && !present(57)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(184, D + 19548) && has(183, D + 23792))) give(D + 10205, 6, 159);
  else if (has(184, D + 19548)) give(D + 10199, 6, 159);
  else if ((has(184, D + 19768) && (c16 == 2))) give(D + 10043, 6, 159);
  else if ((c11 == 9)) give(D + 10055, 6, 159);
  else if (is_wanted_finding) give(D + 10049, 6, 159);
  else if ((is_is_login && has(183, D + 16344))) give(D + 10079, 6, 159);
  else if ((is_is_login && has(183, D + 23808))) give(D + 10085, 6, 159);
  else if ((is_is_login && contains(11, D + 9277, 8) && contains(11, D + 1792, 5))) give(D + 10067, 6, 159);
  else if ((is_is_login && contains(11, D + 9277, 8) && has(183, D + 20056))) give(D + 10061, 6, 159);
  else if ((is_is_login && contains(11, D + 9868, 7))) give(D + 10073, 6, 159);
  else if ((is_is_login && (contains(11, D + 10616, 5) || contains(11, D + 10551, 5)))) give(D + 10079, 6, 159);
  else if (is_is_login) give(D + 10091, 6, 159);
  else if ((is_is_process && is_is_exec)) give(D + 9989, 6, 159);
  else if ((is_is_process && has(183, D + 23808))) give(D + 9995, 6, 159);
  else if ((is_is_process && (c11 == 10) && present(157))) give(D + 10001, 6, 159);
  else if ((is_is_process && (((<u32>0x3800 >> c11) & 1) != 0))) give(D + 10007, 6, 159);
  else if ((is_is_process && (((<u32>0xc000 >> c11) & 1) != 0))) give(D + 9983, 6, 159);
  else if ((is_is_process && has(183, D + 20056))) give(D + 10013, 6, 159);
  else if ((is_is_process && p11)) give(D + 9977, 6, 159);
  else if ((is_is_mount && (c11 == 4))) give(D + 9953, 6, 159);
  else if (is_is_mount) give(D + 9959, 6, 159);
  else if ((is_is_file && contains(11, D + 9293, 6))) give(D + 9941, 6, 159);
  else if ((is_is_file && (contains(11, D + 10586, 5) || contains(11, D + 9206, 5)))) give(D + 9947, 6, 159);
  else if ((is_is_file && has(183, D + 20024))) give(D + 9935, 6, 159);
  else if ((is_is_file && has(183, D + 20040))) give(D + 9917, 6, 159);
  else if ((is_is_file && has(183, D + 20056))) give(D + 9929, 6, 159);
  else if ((is_is_file && has(183, D + 23704) && (((<u32>0xf0000 >> c11) & 1) != 0))) give(D + 9965, 6, 159);
  else if ((is_is_file && has(183, D + 23704))) give(D + 9923, 6, 159);
  else if (is_is_file) give(D + 9971, 6, 159);
  else if ((is_is_usb && (c11 == 8))) give(D + 10025, 6, 159);
  else if ((is_is_usb && is_denied)) give(D + 10031, 6, 159);
  else if (is_is_usb) give(D + 10019, 6, 159);
  else if ((is_is_dns && (c10 == 1))) give(D + 10139, 6, 159);
  else if (is_is_dns) give(D + 10133, 6, 159);
  else if ((is_is_network && (((<u32>0x300000 >> c11) & 1) != 0))) give(D + 10121, 6, 159);
  else if ((is_is_network && has(183, D + 19616) && is_denied)) give(D + 10109, 6, 159);
  else if ((is_is_network && has(183, D + 16344))) give(D + 10097, 6, 159);
  else if ((is_is_network && has(183, D + 19616) && (c19 == 1))) give(D + 10103, 6, 159);
  else if ((is_is_network && (((<u32>0x1c00000 >> c11) & 1) != 0))) give(D + 10097, 6, 159);
  else if ((is_is_network && has(183, D + 19616))) give(D + 10115, 6, 159);
  else if (is_is_network) give(D + 10127, 6, 159);
  else if ((is_is_call && is_creates)) give(D + 10169, 6, 159);
  else if ((is_is_call && is_changes)) give(D + 10181, 6, 159);
  else if ((is_is_call && is_deletes)) give(D + 10187, 6, 159);
  else if ((is_is_call && is_reads)) give(D + 10175, 6, 159);
  else if (is_is_call) give(D + 10193, 6, 159);
  else if (is_alert) give(D + 10049, 6, 159);
  else if ((is_is_lifecycle && has(184, D + 23824) && has(183, D + 16344))) give(D + 10145, 6, 159);
  else if ((is_is_lifecycle && has(184, D + 23824) && has(183, D + 23808))) give(D + 10151, 6, 159);
  else if ((is_is_own && has(184, D + 16328) && contains(11, D + 4783, 6))) give(D + 10157, 6, 159);
  else if (is_is_lifecycle) give(D + 10163, 6, 159);
  else if (p11) give(D + 1608, 2, 159);
  else if (true) give(D + 31, 1, 159);
  c159 = code(159, D + 23848);
  is_reflexive = (((<u64>0x1e >> <u64>c159) & 1) != 0);
  is_launch = (c159 == 5);
  is_kernel_activity = (c159 == 6);
  is_peripheral_activity = starts(159, D + 10019, 4);
  is_detection = starts(159, D + 10049, 4);
  is_process_evidence = (is_detection && is_process);
  is_finding = starts(159, D + 10037, 2);
  is_acting = (!is_finding && !is_launch);
  is_acting_process = (is_acting && is_process);
  if (slot(159) != 0) {
    lookup(159, c159, D + 24164, 177);
  }
  c177 = code(177, D + 24372);
  if (slot(177) != 0) {
    lookup(177, c177, D + 24480, 185);
  }
  if (slot(177) != 0) {
    lookup(177, c177, D + 24548, 178);
  }
  if (slot(177) != 0) {
    lookup(177, c177, D + 24616, 186);
  }
  if (slot(177) != 0) {
    lookup(177, c177, D + 24684, 187);
  }
  if (slot(159) != 0) {
    lookup(159, c159, D + 24752, 188);
  }
  if (slot(159) != 0) {
    lookup(159, c159, D + 24960, 179);
  }
  if (slot(159) != 0) {
    lookup(159, c159, D + 25168, 189);
  }
  beginTemplate(2);
  countPart(178);
  countPart(179);
  openTemplate();
  part(D + 0, 0, 178);
  part(D + 135, 2, 179);
  endTemplate(180);
  if (slot(22) != 0) {
    lookup(22, c22, D + 25376, 190);
  }
  if (slot(22) != 0) {
    lookup(22, c22, D + 25400, 191);
  }
  if (slot(19) != 0 && !is_finding) {
    lookup(19, c19, D + 25424, 195);
  }
  is_controlled = ((is_alert || is_denied || has(183, D + 16452)) && !(((<u32>0x2000200 >> c11) & 1) != 0));
  is_network_activity = (starts(159, D + 10097, 4) || starts(159, D + 10133, 4));
  is_api_activity = starts(159, D + 10169, 4);
  is_account = (starts(159, D + 10061, 4) || starts(159, D + 10079, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(159, D + 10145, 4);
  is_scanned = starts(159, D + 10199, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x180 >> <u64>c159) & 1) != 0));
  is_container = (present(1) || present(5));
  is_program = (!is_process && !is_file && present(61));
  is_api_evidence = (is_finding && has(184, D + 25436) && p11);
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
  part(D + 1665, 1, 0);
  part(D + 1665, 1, 34);
  part(D + 1665, 1, 1);
  part(D + 1665, 1, 69);
  part(D + 1665, 1, 80);
  part(D + 1665, 1, 11);
  part(D + 1665, 1, 28);
  part(D + 1665, 1, 3);
  endTemplate(161);
  if (present(161)) take(161, 160);
  if (p80) take(80, 162);
  else if (present(44)) take(44, 162);
  else if (p11) take(11, 162);
  else if (present(15)) take(15, 162);
  is_cluster = (is_host && (present(53) || present(52)));
  is_contained = (is_evidence && is_container);
  if (slot(2) != 0) {
    only(2, 170);
  }
  if (slot(4) != 0) {
    only(4, 171);
  }
  beginTemplate(1);
  countPart(3);
  countPart(171);
  openTemplate();
  part(D + 0, 0, 3);
  part(D + 14, 1, 171);
  endTemplate(172);
  if (present(170)) take(170, 173);
  else if (present(172)) take(172, 173);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = present(56);
  is_image = (!is_resource && p3);
  if (slot(61) != 0) {
    basename(61, 166);
  }
  if (present(166)) take(166, 167);
  else if (p63) take(63, 167);
  p167 = present(167);
  if (slot(64) != 0) {
    basename(64, 168);
  }
  if (present(168)) take(168, 169);
  else if (present(66)) take(66, 169);
  p169 = present(169);
  is_file_evidence = (is_detection && is_file);
  if (slot(28) != 0) {
    basename(28, 164);
  }
  if (p27) take(27, 165);
  else if (present(164)) take(164, 165);
  else if (p28) take(28, 165);
  if (slot(29) != 0 && is_file_evidence) {
    lookup(29, c29, D + 25472, 226);
  }
  is_file_activity = starts(159, D + 9917, 4);
  if (slot(29) != 0 && is_file_activity) {
    lookup(29, c29, D + 25504, 228);
  }
  if (slot(29) != 0 && is_file_activity) {
    lookup(29, c29, D + 25536, 229);
  }
  is_connection_evidence = (is_detection && is_connection);
  if (slot(45) != 0 && is_connection_evidence) {
    lookup(45, c45, D + 25568, 230);
  }
  if (slot(45) != 0 && is_connection_evidence) {
    lookup(45, c45, D + 25592, 231);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(45) != 0 && is_connection_activity) {
    lookup(45, c45, D + 25616, 232);
  }
  if (slot(45) != 0 && is_connection_activity) {
    lookup(45, c45, D + 25640, 233);
  }
  is_listening = (c159 == 9);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c45) & 1) != 0));
  if (p31) take(31, 163);
  else if (p34) take(34, 163);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && !p81 && (is_listening || (((<u32>0x6 >> c45) & 1) != 0)));
  is_authentication = starts(159, D + 10079, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p49) take(49, 175);
  else if (present(17)) take(17, 175);
  if (is_is_workload && p3) take(3, 176);
  else if (present(175)) take(175, 176);
  is_compliance = (c159 == 10);
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 25664, 197);
  }
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 25676, 198);
  }
  if (slot(0) != 0) {
    epoch(0, 3, 192);
  }
  if (slot(14) != 0) {
    epoch(14, 3, 199);
  }
  if (slot(85) != 0) {
    elements(85, 200);
  }
  is_policy = p80;
  if (slot(12) != 0 && is_finding) {
    elements(12, 201);
  }
  if (slot(86) != 0 && is_finding) {
    elements(86, 202);
  }
  if (slot(87) != 0 && is_finding) {
    elements(87, 204);
  }
  if (slot(88) != 0 && is_finding) {
    elements(88, 206);
  }
  if (slot(86) != 0 && is_controlled) {
    elements(86, 203);
  }
  if (slot(87) != 0 && is_controlled) {
    elements(87, 205);
  }
  if (slot(88) != 0 && is_controlled) {
    elements(88, 207);
  }
  if (slot(75) != 0) {
    elements(75, 208);
  }
  if (slot(76) != 0) {
    elements(76, 209);
  }
  if (slot(77) != 0) {
    elements(77, 210);
  }
  if (slot(74) != 0) {
    elements(74, 211);
  }
  if (slot(33) != 0 && is_host) {
    only(33, 212);
  }
  if (slot(4) != 0 && (is_contained && p3)) {
    elements(4, 218);
  }
  if (slot(4) != 0 && (is_host_container && p3)) {
    elements(4, 219);
  }
  if (slot(4) != 0 && (is_has_resources && is_image)) {
    elements(4, 220);
  }
  if (slot(55) != 0 && (is_has_resources && is_resource)) {
    elements(55, 221);
  }
  is_labelled_container = (is_host_container && !is_has_resources);
  if (slot(55) != 0 && is_labelled_container) {
    elements(55, 222);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user);
  is_acting_user = (!is_finding && !is_account && is_user);
  if (slot(48) != 0 && is_connection_evidence) {
    lookup(48, c48, D + 25688, 234);
  }
  if (slot(48) != 0 && is_connection_activity) {
    lookup(48, c48, D + 25700, 235);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_query_evidence = (is_detection && p8);
  is_dns_activity = starts(159, D + 10133, 4);
  if (!((is_detection && is_program))) {
    if (slot(29) != 0 && is_file_evidence) {
      lookup(29, c29, D + 25712, 227);
    }
  }
  if (!((c159 == 12) || is_finding)) {
    if (slot(19) != 0 && !is_finding) {
      lookup(19, c19, D + 25744, 196);
    }
  }
  settle(D + 25756, 12);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid message raw_data status_detail time type_name type_uid
  run(D + 25780);
  // action action_id disposition disposition_id
  if ((is_controlled && is_denied)) put(D + 1058, 75);
  else if ((is_controlled && is_alert)) put(D + 903, 79);
  else if (is_controlled) put(D + 982, 76);
  // activity_name
  if (slot(11) != 0 && ends(159, D + 1608, 2) && keyword(D + 4076, 17, 11 + MOVES)) {}
  else if (slot(179) != 0 && keyword(D + 4076, 17, 179)) {}
  // app_protocol_name
  if (slot(46) != 0 && is_network_activity && keyword(D + 2835, 21, 46 + MOVES)) {}
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 4510, 16);
  // launch_type launch_type_id
  if ((is_launch && (((<u32>0xe >> c11) & 1) != 0))) put(D + 1244, 40);
  // severity
  if (slot(191) != 0 && keyword(D + 2982, 12, 191)) {}
  else put(D + 2982, 21);
  // severity_id
  if (slot(190) != 0 && long(D + 4686, 14, 190)) {}
  else put(D + 4686, 16);
  // status
  if ((c159 == 12)) put(D + 3287, 20);
  else if (is_finding) put(D + 5090, 15);
  else if (slot(196) != 0 && keyword(D + 3287, 10, 196)) {}
  // status_id
  if ((c159 == 12)) put(D + 5583, 14);
  else if (is_finding) put(D + 5555, 14);
  else if (slot(195) != 0 && long(D + 5555, 12, 195)) {}
  if ((load<u64>(filled, 24) & 0xa800) != 0) {
    open(D + 7086, 11); // attacks
    if (slot(203) != 0 && wrapped(D + 4365, 17, 203, D + 229, 2)) moved(86);
    if (slot(205) != 0 && wrapped(D + 3427, 20, 205, D + 229, 2)) moved(87);
    if (slot(207) != 0 && wrapped(D + 2428, 24, 207, D + 229, 2)) moved(88);
    closeArray();
  }
  open(D + 5874, 13); // evidences
  open(D + 8, 1);
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 8206, 9); // evidences.0.actor
    if (slot(91) != 0 || slot(90) != 0) {
      open(D + 8965, 8); // evidences.0.actor.user
      // evidences[0].actor.user.name
      if (slot(91) != 0 && is_user_evidence && keyword(D + 8861, 8, 91 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(90) != 0 && is_user_evidence && keyword(D + 2446, 7, 90 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(11) != 0) {
    open(D + 9371, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(11) != 0 && (is_detection && is_api_evidence) && keyword(D + 6043, 13, 11 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x4c000000000) != 0 || slot(47) != 0 || is_connection_evidence) {
    open(D + 3599, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(234) != 0 && long(D + 3950, 18, 234)) {}
    // evidences[0].connection_info.direction
    if (slot(231) != 0 && keyword(D + 2703, 13, 231)) {}
    else if (is_connection_evidence) put(D + 2703, 22);
    // evidences[0].connection_info.direction_id
    if (slot(230) != 0 && long(D + 4127, 15, 230)) {}
    else if (is_connection_evidence) put(D + 4127, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(47) != 0 && is_connection_evidence && keyword(D + 4195, 17, 47 + MOVES)) {}
    close();
  }
  if (slot(218) != 0 || (load<u64>(filled, 0) & 0x40000000000002a) != 0 || slot(173) != 0) {
    open(D + 5835, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(5) != 0 && is_contained && keyword(D + 8861, 8, 5 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(58) != 0 && is_contained && keyword(D + 4558, 16, 58 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(1) != 0 && is_contained && keyword(D + 2446, 7, 1 + MOVES)) {}
    if (slot(218) != 0 || slot(3) != 0 || slot(173) != 0) {
      open(D + 8314, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(218) != 0 && list(D + 7726, 10, 218)) moved(4);
      // evidences[0].container.image.name
      if (slot(3) != 0 && (is_contained && p3) && keyword(D + 8861, 8, 3 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(173) != 0 && (is_contained && p3) && keyword(D + 2446, 7, 173)) {}
      close();
    }
    close();
  }
  if (slot(6) != 0 || slot(7) != 0) {
    open(D + 4478, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.ip
    if (slot(6) != 0 && is_destination_evidence && ip(D + 9899, 6, 6 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(7) != 0 && is_destination_evidence && long(D + 7766, 7, 7 + MOVES)) {}
    close();
  }
  open(D + 8789, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(25) != 0 && is_file_evidence && keyword(D + 9476, 7, 25 + MOVES)) {}
  // evidences[0].file.name
  if (slot(166) != 0 && (is_detection && is_program) && keyword(D + 8861, 8, 166)) {}
  else if (slot(27) != 0 && is_file_evidence && keyword(D + 8861, 8, 27 + MOVES)) {}
  else if (slot(165) != 0 && is_file_evidence && keyword(D + 8861, 8, 165)) {}
  // evidences[0].file.parent_folder
  if (slot(24) != 0 && is_file_evidence && keyword(D + 4161, 17, 24 + MOVES)) {}
  // evidences[0].file.path
  if (slot(61) != 0 && (is_detection && is_program) && keyword(D + 8869, 8, 61 + MOVES)) {}
  else if (slot(28) != 0 && is_file_evidence && keyword(D + 8869, 8, 28 + MOVES)) {}
  // evidences[0].file.type
  if ((is_detection && is_program)) put(D + 2231, 25);
  else if (slot(227) != 0 && keyword(D + 99, 8, 227)) {}
  else if (is_file_evidence) put(D + 1826, 17);
  // evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 1442, 12);
  else if (slot(226) != 0 && long(D + 1204, 10, 226)) {}
  else if (is_file_evidence) put(D + 1843, 12);
  open(D + 7676, 10); // evidences.0.file.hashes
  open(D + 8, 1);
  // evidences[0].file.hashes[0].algorithm evidences[0].file.hashes[0].algorithm_id
  if ((is_detection && is_program && p62)) put(D + 1324, 39);
  else if ((is_file_evidence && p26)) put(D + 1324, 39);
  // evidences[0].file.hashes[0].value
  if (slot(62) != 0 && (is_detection && is_program && p62) && keyword(D + 1236, 9, 62 + MOVES)) {}
  else if (slot(26) != 0 && is_file_evidence && keyword(D + 1236, 9, 26 + MOVES)) {}
  close();
  closeArray();
  if (slot(30) != 0) {
    open(D + 8386, 9); // evidences.0.file.owner
    // evidences[0].file.owner.uid
    if (slot(30) != 0 && is_file_evidence && keyword(D + 2446, 7, 30 + MOVES)) {}
    close();
  }
  close();
  open(D + 7218, 11); // evidences.0.process
  // evidences[0].process.cmd_line
  if (slot(60) != 0 && is_process_evidence && keyword(D + 6584, 12, 60 + MOVES)) {}
  // evidences[0].process.name
  if (slot(63) != 0 && is_process_evidence && keyword(D + 8861, 8, 63 + MOVES)) {}
  // evidences[0].process.namespace_pid
  if (slot(72) != 0 && is_process_evidence && long(D + 4542, 16, 72 + MOVES)) {}
  // evidences[0].process.path
  if (slot(61) != 0 && is_process_evidence && keyword(D + 8869, 8, 61 + MOVES)) {}
  // evidences[0].process.pid
  if (slot(69) != 0 && is_process_evidence && long(D + 9518, 6, 69 + MOVES)) {}
  // evidences[0].process.uid
  if (slot(38) != 0 && (is_process_evidence && (p38 && !(c38 == 1))) && keyword(D + 2446, 7, 38 + MOVES)) {}
  // evidences[0].process.working_directory
  if (slot(73) != 0 && is_process_evidence && keyword(D + 3024, 21, 73 + MOVES)) {}
  open(D + 8789, 8); // evidences.0.process.file
  // evidences[0].process.file.name
  if (slot(167) != 0 && (is_process_evidence && (p62 && p167)) && keyword(D + 8861, 8, 167)) {}
  // evidences[0].process.file.type evidences[0].process.file.type_id
  if ((is_process_evidence && (p62 && p167))) put(D + 1544, 34);
  open(D + 7676, 10); // evidences.0.process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.file.hashes[0].algorithm evidences[0].process.file.hashes[0].algorithm_id
  if ((is_process_evidence && (p62 && p167))) put(D + 1324, 39);
  // evidences[0].process.file.hashes[0].value
  if (slot(62) != 0 && (is_process_evidence && (p62 && p167)) && keyword(D + 1236, 9, 62 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 3932, 18); // evidences.0.process.parent_process
  // evidences[0].process.parent_process.name
  if (slot(66) != 0 && (is_process_evidence && is_parent) && keyword(D + 8861, 8, 66 + MOVES)) {}
  // evidences[0].process.parent_process.namespace_pid
  if (slot(68) != 0 && (is_process_evidence && is_parent) && long(D + 4542, 16, 68 + MOVES)) {}
  // evidences[0].process.parent_process.path
  if (slot(64) != 0 && (is_process_evidence && is_parent) && keyword(D + 8869, 8, 64 + MOVES)) {}
  // evidences[0].process.parent_process.pid
  if (slot(67) != 0 && (is_process_evidence && is_parent) && long(D + 9518, 6, 67 + MOVES)) {}
  open(D + 8789, 8); // evidences.0.process.parent_process.file
  // evidences[0].process.parent_process.file.name
  if (slot(169) != 0 && ((is_process_evidence && is_parent) && (p65 && p169)) && keyword(D + 8861, 8, 169)) {}
  // evidences[0].process.parent_process.file.type evidences[0].process.parent_process.file.type_id
  if (((is_process_evidence && is_parent) && (p65 && p169))) put(D + 1544, 34);
  open(D + 7676, 10); // evidences.0.process.parent_process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.parent_process.file.hashes[0].algorithm evidences[0].process.parent_process.file.hashes[0].algorithm_id
  if (((is_process_evidence && is_parent) && (p65 && p169))) put(D + 1324, 39);
  // evidences[0].process.parent_process.file.hashes[0].value
  if (slot(65) != 0 && ((is_process_evidence && is_parent) && (p65 && p169)) && keyword(D + 1236, 9, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(71) != 0 || slot(70) != 0) {
    open(D + 8965, 8); // evidences.0.process.user
    // evidences[0].process.user.name
    if (slot(71) != 0 && is_process_evidence && keyword(D + 8861, 8, 71 + MOVES)) {}
    // evidences[0].process.user.uid
    if (slot(70) != 0 && is_process_evidence && keyword(D + 2446, 7, 70 + MOVES)) {}
    close();
  }
  close();
  if (slot(8) != 0 || slot(9) != 0) {
    open(D + 8413, 9); // evidences.0.query
    // evidences[0].query.hostname
    if (slot(8) != 0 && is_query_evidence && keyword(D + 6680, 12, 8 + MOVES)) {}
    // evidences[0].query.type
    if (slot(9) != 0 && is_query_evidence && keyword(D + 99, 8, 9 + MOVES)) {}
    close();
  }
  if (slot(83) != 0 || slot(84) != 0) {
    open(D + 4718, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.ip
    if (slot(83) != 0 && is_source_evidence && ip(D + 9899, 6, 83 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(84) != 0 && is_source_evidence && long(D + 7766, 7, 84 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0xf0000) != 0) {
    open(D + 5015, 15); // observables
    if (slot(208) != 0 && wrapped(D + 1402, 39, 208, D + 33, 1)) moved(75);
    if (slot(209) != 0 && wrapped(D + 1203, 41, 209, D + 33, 1)) moved(76);
    if (slot(210) != 0 && wrapped(D + 1284, 40, 210, D + 33, 1)) moved(77);
    if (slot(211) != 0 && wrapped(D + 1441, 35, 211, D + 33, 1)) moved(74);
    closeArray();
  }
  open(D + 6082, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(220) != 0 || slot(221) != 0) {
    openList(D + 7726, 10, false);
    if (slot(220) != 0 && items(220)) moved(4);
    if (slot(221) != 0 && items(221)) moved(55);
    closeList();
  }
  // resources[0].name
  if (slot(3) != 0 && (is_has_resources && is_image) && keyword(D + 8861, 8, 3 + MOVES)) {}
  else if (slot(56) != 0 && (is_has_resources && is_resource) && keyword(D + 8861, 8, 56 + MOVES)) {}
  // resources[0].namespace
  if (slot(54) != 0 && (is_has_resources && is_resource) && keyword(D + 6017, 13, 54 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_image)) put(D + 2256, 25);
  else if (slot(57) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 8, 57 + MOVES)) {}
  // resources[0].uid
  if (slot(173) != 0 && (is_has_resources && is_image) && keyword(D + 2446, 7, 173)) {}
  close();
  closeArray();
  open(D + 8206, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 3107, 20);
  open(D + 7218, 11); // actor.process
  // actor.process.cmd_line
  if (slot(60) != 0 && is_acting_process && keyword(D + 6584, 12, 60 + MOVES)) {}
  // actor.process.name
  if (slot(63) != 0 && (is_launch && !is_parent) && keyword(D + 8861, 8, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_acting_process && keyword(D + 8861, 8, 63 + MOVES)) {}
  else if (slot(66) != 0 && (is_launch && is_parent) && keyword(D + 8861, 8, 66 + MOVES)) {}
  // actor.process.namespace_pid
  if (slot(72) != 0 && is_acting_process && long(D + 4542, 16, 72 + MOVES)) {}
  else if (slot(68) != 0 && (is_launch && is_parent) && long(D + 4542, 16, 68 + MOVES)) {}
  // actor.process.path
  if (slot(61) != 0 && is_acting_process && keyword(D + 8869, 8, 61 + MOVES)) {}
  else if (slot(64) != 0 && (is_launch && is_parent) && keyword(D + 8869, 8, 64 + MOVES)) {}
  // actor.process.pid
  if (slot(69) != 0 && (is_launch && !is_parent) && long(D + 9518, 6, 69 + MOVES)) {}
  else if (slot(69) != 0 && is_acting_process && long(D + 9518, 6, 69 + MOVES)) {}
  else if (slot(67) != 0 && (is_launch && is_parent) && long(D + 9518, 6, 67 + MOVES)) {}
  // actor.process.uid
  if (slot(38) != 0 && (is_acting_process && (p38 && !(c38 == 1))) && keyword(D + 2446, 7, 38 + MOVES)) {}
  // actor.process.working_directory
  if (slot(73) != 0 && is_acting_process && keyword(D + 3024, 21, 73 + MOVES)) {}
  open(D + 8789, 8); // actor.process.file
  // actor.process.file.name
  if (slot(169) != 0 && ((is_launch && is_parent) && (p65 && p169)) && keyword(D + 8861, 8, 169)) {}
  else if (slot(167) != 0 && (is_acting_process && (p62 && p167)) && keyword(D + 8861, 8, 167)) {}
  // actor.process.file.type actor.process.file.type_id
  if (((is_launch && is_parent) && (p65 && p169))) put(D + 1544, 34);
  else if ((is_acting_process && (p62 && p167))) put(D + 1544, 34);
  open(D + 7676, 10); // actor.process.file.hashes
  open(D + 8, 1);
  // actor.process.file.hashes[0].algorithm actor.process.file.hashes[0].algorithm_id
  if (((is_launch && is_parent) && (p65 && p169))) put(D + 1324, 39);
  else if ((is_acting_process && (p62 && p167))) put(D + 1324, 39);
  // actor.process.file.hashes[0].value
  if (slot(62) != 0 && (is_acting_process && (p62 && p167)) && keyword(D + 1236, 9, 62 + MOVES)) {}
  else if (slot(65) != 0 && ((is_launch && is_parent) && (p65 && p169)) && keyword(D + 1236, 9, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 3932, 18); // actor.process.parent_process
  // actor.process.parent_process.name
  if (slot(66) != 0 && (is_acting_process && is_parent) && keyword(D + 8861, 8, 66 + MOVES)) {}
  // actor.process.parent_process.namespace_pid
  if (slot(68) != 0 && (is_acting_process && is_parent) && long(D + 4542, 16, 68 + MOVES)) {}
  // actor.process.parent_process.path
  if (slot(64) != 0 && (is_acting_process && is_parent) && keyword(D + 8869, 8, 64 + MOVES)) {}
  // actor.process.parent_process.pid
  if (slot(67) != 0 && (is_acting_process && is_parent) && long(D + 9518, 6, 67 + MOVES)) {}
  open(D + 8789, 8); // actor.process.parent_process.file
  // actor.process.parent_process.file.name
  if (slot(169) != 0 && ((is_acting_process && is_parent) && (p65 && p169)) && keyword(D + 8861, 8, 169)) {}
  // actor.process.parent_process.file.type actor.process.parent_process.file.type_id
  if (((is_acting_process && is_parent) && (p65 && p169))) put(D + 1544, 34);
  open(D + 7676, 10); // actor.process.parent_process.file.hashes
  open(D + 8, 1);
  // actor.process.parent_process.file.hashes[0].algorithm actor.process.parent_process.file.hashes[0].algorithm_id
  if (((is_acting_process && is_parent) && (p65 && p169))) put(D + 1324, 39);
  // actor.process.parent_process.file.hashes[0].value
  if (slot(65) != 0 && ((is_acting_process && is_parent) && (p65 && p169)) && keyword(D + 1236, 9, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(71) != 0 || slot(70) != 0) {
    open(D + 8965, 8); // actor.process.user
    // actor.process.user.name
    if (slot(71) != 0 && is_acting_process && keyword(D + 8861, 8, 71 + MOVES)) {}
    // actor.process.user.uid
    if (slot(70) != 0 && is_acting_process && keyword(D + 2446, 7, 70 + MOVES)) {}
    close();
  }
  close();
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 8965, 8); // actor.user
    // actor.user.name
    if (slot(91) != 0 && is_acting_user && keyword(D + 8861, 8, 91 + MOVES)) {}
    // actor.user.uid
    if (slot(90) != 0 && is_acting_user && keyword(D + 2446, 7, 90 + MOVES)) {}
    close();
  }
  close();
  if (slot(11) != 0) {
    open(D + 9371, 7); // api
    // api.operation
    if (slot(11) != 0 && is_api_activity && keyword(D + 6043, 13, 11 + MOVES)) {}
    close();
  }
  if (slot(176) != 0 || slot(50) != 0) {
    open(D + 9385, 7); // app
    // app.name
    if (slot(176) != 0 && is_lifecycle && keyword(D + 8861, 8, 176)) {}
    // app.vendor_name
    if (slot(50) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 5150, 15, 50 + MOVES)) {}
    close();
  }
  if (slot(162) != 0 || slot(198) != 0 || slot(197) != 0 || is_compliance) {
    open(D + 5415, 14); // compliance
    // compliance.control
    if (slot(162) != 0 && is_compliance && keyword(D + 7108, 11, 162)) {}
    // compliance.status
    if (slot(198) != 0 && keyword(D + 3287, 10, 198)) {}
    else if (is_compliance) put(D + 4734, 16);
    // compliance.status_id
    if (slot(197) != 0 && long(D + 5555, 12, 197)) {}
    else if (is_compliance) put(D + 5569, 14);
    close();
  }
  if ((load<u64>(filled, 24) & 0xb0000000000) != 0 || slot(47) != 0 || is_connection_activity) {
    open(D + 3599, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(235) != 0 && long(D + 3950, 18, 235)) {}
    // connection_info.direction
    if (slot(233) != 0 && keyword(D + 2703, 13, 233)) {}
    else if (is_connection_activity) put(D + 2703, 22);
    // connection_info.direction_id
    if (slot(232) != 0 && long(D + 4127, 15, 232)) {}
    else if (is_connection_activity) put(D + 4127, 17);
    // connection_info.protocol_name
    if (slot(47) != 0 && is_connection_activity && keyword(D + 4195, 17, 47 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x48100000) != 0 || (load<u64>(filled, 0) & 0x43000058000002a) != 0 || slot(173) != 0 || is_cluster || is_host) {
    open(D + 7636, 10); // device
    // device.ip
    if (slot(212) != 0 && ip(D + 9899, 6, 212)) {}
    // device.hostname
    if (slot(31) != 0 && is_host && keyword(D + 6680, 12, 31 + MOVES)) {}
    // device.name
    if (slot(34) != 0 && is_host && keyword(D + 8861, 8, 34 + MOVES)) {}
    // device.type device.type_id
    if (is_host) put(D + 1940, 28);
    // device.uid
    if (slot(32) != 0 && is_host && keyword(D + 2446, 7, 32 + MOVES)) {}
    if (slot(53) != 0 || slot(52) != 0 || is_cluster) {
      open(D + 7666, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(53) != 0 && is_cluster && keyword(D + 8861, 8, 53 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 4246, 17);
      // device.groups[0].uid
      if (slot(52) != 0 && is_cluster && keyword(D + 2446, 7, 52 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(219) != 0 || slot(222) != 0 || (load<u64>(filled, 0) & 0x40000000000002a) != 0 || slot(173) != 0) {
      open(D + 5835, 13); // device.container
      // device.container.labels
      if (slot(222) != 0 && list(D + 7726, 10, 222)) moved(55);
      // device.container.name
      if (slot(5) != 0 && is_host_container && keyword(D + 8861, 8, 5 + MOVES)) {}
      // device.container.orchestrator
      if (slot(58) != 0 && is_host_container && keyword(D + 4558, 16, 58 + MOVES)) {}
      // device.container.uid
      if (slot(1) != 0 && is_host_container && keyword(D + 2446, 7, 1 + MOVES)) {}
      if (slot(219) != 0 || slot(3) != 0 || slot(173) != 0) {
        open(D + 8314, 9); // device.container.image
        // device.container.image.labels
        if (slot(219) != 0 && list(D + 7726, 10, 219)) moved(4);
        // device.container.image.name
        if (slot(3) != 0 && (is_host_container && p3) && keyword(D + 8861, 8, 3 + MOVES)) {}
        // device.container.image.uid
        if (slot(173) != 0 && (is_host_container && p3) && keyword(D + 2446, 7, 173)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(163) != 0 || slot(6) != 0 || slot(7) != 0 || slot(81) != 0 || slot(82) != 0) {
    open(D + 4478, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(163) != 0 && is_local_destination && keyword(D + 6680, 12, 163)) {}
    // dst_endpoint.ip
    if (slot(6) != 0 && is_server_end && ip(D + 9899, 6, 6 + MOVES)) {}
    else if (slot(81) != 0 && (is_network_activity && !is_destination) && ip(D + 9899, 6, 81 + MOVES)) {}
    // dst_endpoint.port
    if (slot(7) != 0 && is_destination_port && long(D + 7766, 7, 7 + MOVES)) {}
    else if (slot(82) != 0 && (is_network_activity && !is_destination && p81) && long(D + 7766, 7, 82 + MOVES)) {}
    close();
  }
  open(D + 8789, 8); // file
  // file.ext
  if (slot(25) != 0 && is_file_activity && keyword(D + 9476, 7, 25 + MOVES)) {}
  // file.name
  if (slot(27) != 0 && is_file_activity && keyword(D + 8861, 8, 27 + MOVES)) {}
  else if (slot(165) != 0 && is_file_activity && keyword(D + 8861, 8, 165)) {}
  // file.parent_folder
  if (slot(24) != 0 && is_file_activity && keyword(D + 4161, 17, 24 + MOVES)) {}
  // file.path
  if (slot(28) != 0 && is_file_activity && keyword(D + 8869, 8, 28 + MOVES)) {}
  // file.type
  if (slot(229) != 0 && keyword(D + 99, 8, 229)) {}
  else if (is_file_activity) put(D + 1826, 17);
  // file.type_id
  if (slot(228) != 0 && long(D + 1204, 10, 228)) {}
  else if (is_file_activity) put(D + 1843, 12);
  open(D + 7676, 10); // file.hashes
  open(D + 8, 1);
  // file.hashes[0].algorithm file.hashes[0].algorithm_id
  if ((is_file_activity && p26)) put(D + 1324, 39);
  // file.hashes[0].value
  if (slot(26) != 0 && is_file_activity && keyword(D + 1236, 9, 26 + MOVES)) {}
  close();
  closeArray();
  if (slot(30) != 0) {
    open(D + 8386, 9); // file.owner
    // file.owner.uid
    if (slot(30) != 0 && is_file_activity && keyword(D + 2446, 7, 30 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 8) & 0x1c000) != 0 || (load<u64>(filled, 24) & 0x5600) != 0 || slot(162) != 0 || slot(160) != 0 || is_analytic) {
    open(D + 4494, 16); // finding_info
    // finding_info.desc
    if (slot(79) != 0 && is_finding && keyword(D + 8757, 8, 79 + MOVES)) {}
    // finding_info.title
    if (slot(162) != 0 && is_finding && keyword(D + 8458, 9, 162)) {}
    // finding_info.types
    if (slot(201) != 0 && list(D + 8467, 9, 201)) moved(12);
    // finding_info.uid
    if (slot(160) != 0 && is_finding && keyword(D + 2446, 7, 160)) {}
    if ((load<u64>(filled, 24) & 0x5400) != 0) {
      open(D + 7086, 11); // finding_info.attacks
      if (slot(202) != 0 && wrapped(D + 4365, 17, 202, D + 229, 2)) moved(86);
      if (slot(204) != 0 && wrapped(D + 3427, 20, 204, D + 229, 2)) moved(87);
      if (slot(206) != 0 && wrapped(D + 2428, 24, 206, D + 229, 2)) moved(88);
      closeArray();
    }
    if (slot(78) != 0 || slot(80) != 0 || is_analytic) {
      open(D + 6536, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(78) != 0 && is_analytic && keyword(D + 6548, 12, 78 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(80) != 0 && is_analytic && keyword(D + 8861, 8, 80 + MOVES)) {}
      // finding_info.analytic.type finding_info.analytic.type_id
      if (is_analytic) put(D + 2155, 26);
      close();
    }
    close();
  }
  open(D + 7696, 10); // kernel
  // kernel.name
  if (slot(35) != 0 && is_kernel_activity && keyword(D + 8861, 8, 35 + MOVES)) {}
  else if (slot(11) != 0 && is_kernel_activity && keyword(D + 8861, 8, 11 + MOVES)) {}
  // kernel.system_call
  if (slot(40) != 0 && is_kernel_activity && keyword(D + 5105, 15, 40 + MOVES)) {}
  // kernel.type kernel.type_id
  if ((is_kernel_activity && p35)) put(D + 1578, 33);
  else if (is_kernel_activity) put(D + 1611, 33);
  close();
  put(D + 6704, 12); // metadata
  // event_code log_level log_name log_provider logged_time original_time source tenant_uid
  run(D + 25858);
  // metadata.labels
  if (slot(200) != 0 && list(D + 7726, 10, 200)) moved(85);
  // metadata.profiles
  openList(D + 6752, 12, false);
  if (is_controlled) item(D + 4894, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 3872, 4);
  if ((is_host_container || (is_process && present(72)) || (is_parent && present(68)))) item(D + 1756, 9);
  closeList();
  if ((load<u64>(filled, 0) & 0xe000000020000) != 0) {
    open(D + 7229, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(50) != 0 && keyword(D + 5150, 15, 50 + MOVES)) {}
    // metadata.product.version
    if (slot(51) != 0 && keyword(D + 16, 11, 51 + MOVES)) {}
    // metadata.product.name
    if (slot(17) != 0 && !p49 && keyword(D + 8861, 8, 17 + MOVES)) {}
    else if (slot(49) != 0 && keyword(D + 8861, 8, 49 + MOVES)) {}
    close();
  }
  put(D + 16, 19);
  if (slot(36) != 0 || slot(37) != 0 || slot(158) != 0) {
    open(D + 2940, 21); // peripheral_device
    // peripheral_device.class
    if (slot(36) != 0 && is_peripheral_activity && keyword(D + 8224, 9, 36 + MOVES)) {}
    // peripheral_device.name
    if (slot(158) != 0 && is_peripheral_activity && keyword(D + 8861, 8, 158)) {}
    // peripheral_device.uid
    if (slot(37) != 0 && is_peripheral_activity && keyword(D + 2446, 7, 37 + MOVES)) {}
    close();
  }
  if (slot(79) != 0 || slot(80) != 0) {
    open(D + 7756, 10); // policy
    // policy.desc
    if (slot(79) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 8757, 8, 79 + MOVES)) {}
    // policy.name
    if (slot(80) != 0 && is_controlled && keyword(D + 8861, 8, 80 + MOVES)) {}
    close();
  }
  open(D + 7218, 11); // process
  // process.cmd_line
  if (slot(60) != 0 && is_launch && keyword(D + 6584, 12, 60 + MOVES)) {}
  // process.name
  if (slot(63) != 0 && is_reflexive && keyword(D + 8861, 8, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_launch && keyword(D + 8861, 8, 63 + MOVES)) {}
  // process.namespace_pid
  if (slot(72) != 0 && is_launch && long(D + 4542, 16, 72 + MOVES)) {}
  // process.path
  if (slot(41) != 0 && (c159 == 11) && keyword(D + 8869, 8, 41 + MOVES)) {}
  else if (slot(61) != 0 && is_reflexive && keyword(D + 8869, 8, 61 + MOVES)) {}
  else if (slot(61) != 0 && is_launch && keyword(D + 8869, 8, 61 + MOVES)) {}
  // process.pid
  if (slot(42) != 0 && (c159 == 11) && long(D + 9518, 6, 42 + MOVES)) {}
  else if (slot(69) != 0 && is_reflexive && long(D + 9518, 6, 69 + MOVES)) {}
  else if (slot(69) != 0 && is_launch && long(D + 9518, 6, 69 + MOVES)) {}
  // process.uid
  if (slot(38) != 0 && (is_launch && (p38 && !(c38 == 1))) && keyword(D + 2446, 7, 38 + MOVES)) {}
  // process.working_directory
  if (slot(73) != 0 && is_launch && keyword(D + 3024, 21, 73 + MOVES)) {}
  open(D + 8789, 8); // process.file
  // process.file.name
  if (slot(167) != 0 && (is_launch && (p62 && p167)) && keyword(D + 8861, 8, 167)) {}
  // process.file.type process.file.type_id
  if ((is_launch && (p62 && p167))) put(D + 1544, 34);
  open(D + 7676, 10); // process.file.hashes
  open(D + 8, 1);
  // process.file.hashes[0].algorithm process.file.hashes[0].algorithm_id
  if ((is_launch && (p62 && p167))) put(D + 1324, 39);
  // process.file.hashes[0].value
  if (slot(62) != 0 && (is_launch && (p62 && p167)) && keyword(D + 1236, 9, 62 + MOVES)) {}
  close();
  closeArray();
  close();
  if ((load<u64>(filled, 8) & 0x20000c0) != 0) {
    open(D + 8965, 8); // process.user
    // process.user.name
    if (slot(71) != 0 && is_launch && keyword(D + 8861, 8, 71 + MOVES)) {}
    // process.user.uid
    if (slot(70) != 0 && is_launch && keyword(D + 2446, 7, 70 + MOVES)) {}
    else if (slot(89) != 0 && (c159 == 2) && keyword(D + 2446, 7, 89 + MOVES)) {}
    close();
  }
  close();
  if (slot(8) != 0 || slot(9) != 0) {
    open(D + 8413, 9); // query
    // query.hostname
    if (slot(8) != 0 && is_dns_activity && keyword(D + 6680, 12, 8 + MOVES)) {}
    // query.type
    if (slot(9) != 0 && is_dns_activity && keyword(D + 99, 8, 9 + MOVES)) {}
    close();
  }
  if (slot(162) != 0 || is_scanned) {
    open(D + 8909, 8); // scan
    // scan.name
    if (slot(162) != 0 && is_scanned && keyword(D + 8861, 8, 162)) {}
    // scan.type scan.type_id
    if (is_scanned) put(D + 1826, 29);
    close();
  }
  if (slot(175) != 0) {
    open(D + 7262, 11); // service
    // service.name
    if (slot(175) != 0 && is_authentication && keyword(D + 8861, 8, 175)) {}
    close();
  }
  if (slot(163) != 0 || slot(83) != 0 || slot(84) != 0) {
    open(D + 4718, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(163) != 0 && is_local_source && keyword(D + 6680, 12, 163)) {}
    // src_endpoint.ip
    if (slot(83) != 0 && is_client_end && ip(D + 9899, 6, 83 + MOVES)) {}
    // src_endpoint.port
    if (slot(84) != 0 && is_source_port && long(D + 7766, 7, 84 + MOVES)) {}
    close();
  }
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 8965, 8); // user
    // user.name
    if (slot(91) != 0 && is_account_user && keyword(D + 8861, 8, 91 + MOVES)) {}
    // user.uid
    if (slot(90) != 0 && is_account_user && keyword(D + 2446, 7, 90 + MOVES)) {}
    close();
  }
  open(D + 6824, 12); // unmapped
  open(D + 5835, 13); // unmapped.container
  open(D + 8314, 9); // unmapped.container.image
  open(D + 8813, 8); // unmapped.container.image.hash
  // all
  run(D + 25924);
  writeUnknown(3);
  close();
  // name tag
  run(D + 25938);
  writeUnknown(2);
  close();
  // id name
  run(D + 25956);
  writeUnknown(1);
  close();
  open(D + 4955, 15); // unmapped.destination
  // ip port
  run(D + 25974);
  writeUnknown(4);
  close();
  open(D + 9448, 7); // unmapped.dns
  open(D + 6764, 12); // unmapped.dns.question
  // name type
  run(D + 25992);
  writeUnknown(6);
  close();
  // type
  run(D + 26010);
  writeUnknown(5);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code created dataset kind module original outcome provider reason severity type
  run(D + 26024);
  writeUnknown(7);
  close();
  open(D + 8789, 8); // unmapped.file
  open(D + 8813, 8); // unmapped.file.hash
  // sha256
  run(D + 26086);
  writeUnknown(9);
  close();
  // directory extension name path type uid
  run(D + 26100);
  writeUnknown(8);
  close();
  open(D + 8821, 8); // unmapped.host
  // hostname id ip name
  run(D + 26134);
  writeUnknown(10);
  close();
  open(D + 5991, 13); // unmapped.kubearmor
  open(D + 7636, 10); // unmapped.kubearmor.device
  // class_name syspath
  run(D + 26160);
  writeUnknown(12);
  close();
  open(D + 8781, 8); // unmapped.kubearmor.exec
  // id
  run(D + 26178);
  writeUnknown(13);
  close();
  open(D + 7896, 10); // unmapped.kubearmor.target
  // executable pid
  run(D + 26192);
  writeUnknown(14);
  close();
  // capability resource syscall
  run(D + 26210);
  writeUnknown(11);
  close();
  open(D + 9490, 7); // unmapped.log
  // level
  run(D + 26232);
  writeUnknown(15);
  close();
  open(D + 7174, 11); // unmapped.network
  // direction protocol transport type
  run(D + 26246);
  writeUnknown(16);
  close();
  open(D + 6716, 12); // unmapped.observer
  // product vendor version
  run(D + 26272);
  writeUnknown(17);
  close();
  open(D + 4574, 16); // unmapped.orchestrator
  open(D + 7097, 11); // unmapped.orchestrator.cluster
  // id name
  run(D + 26294);
  writeUnknown(19);
  close();
  open(D + 6800, 12); // unmapped.orchestrator.resource
  // label name type
  run(D + 26312);
  writeUnknown(20);
  close();
  // namespace type
  run(D + 26334);
  writeUnknown(18);
  close();
  open(D + 4590, 16); // unmapped.organization
  // id
  run(D + 26352);
  writeUnknown(21);
  close();
  open(D + 7218, 11); // unmapped.process
  open(D + 8813, 8); // unmapped.process.hash
  // sha256
  run(D + 26366);
  writeUnknown(23);
  close();
  open(D + 7746, 10); // unmapped.process.parent
  open(D + 8813, 8); // unmapped.process.parent.hash
  // sha256
  run(D + 26380);
  writeUnknown(25);
  close();
  // executable name pid vpid
  run(D + 26394);
  writeUnknown(24);
  close();
  open(D + 8965, 8); // unmapped.process.user
  // id name
  run(D + 26420);
  writeUnknown(26);
  close();
  // command_line executable name pid vpid working_directory
  run(D + 26438);
  writeUnknown(22);
  close();
  open(D + 7240, 11); // unmapped.related
  // hash hosts ip user
  run(D + 26480);
  writeUnknown(27);
  close();
  open(D + 8901, 8); // unmapped.rule
  // category description name
  run(D + 26506);
  writeUnknown(28);
  close();
  open(D + 7816, 10); // unmapped.server
  // ip port
  run(D + 26528);
  writeUnknown(29);
  close();
  open(D + 7856, 10); // unmapped.source
  // ip port
  run(D + 26546);
  writeUnknown(30);
  close();
  open(D + 7906, 10); // unmapped.threat
  open(D + 4366, 10); // unmapped.threat.tactic
  // id
  run(D + 26564);
  writeUnknown(32);
  close();
  open(D + 3428, 13); // unmapped.threat.technique
  open(D + 4750, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 26578);
  writeUnknown(34);
  close();
  // id
  run(D + 26592);
  writeUnknown(33);
  close();
  writeUnknown(31);
  close();
  open(D + 8965, 8); // unmapped.user
  open(D + 5861, 13); // unmapped.user.effective
  // id
  run(D + 26606);
  writeUnknown(36);
  close();
  // id name
  run(D + 26620);
  writeUnknown(35);
  close();
  // @timestamp message tags
  run(D + 26638);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 29220, F);
  chosen = choice;
  return translate(record, 4095, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(75776, 8);
