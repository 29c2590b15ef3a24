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
import { D } from './data';

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
  if (chosen == 0) give(D + 4232, 7, 155);
  else give(D + 4184, 8, 155);
  c16 = code(16, D + 22756);
  c155 = code(155, D + 22780);
  c11 = code(11, D + 22796);
  c46 = code(46, D + 22956);
  c10 = code(10, D + 22972);
  c19 = code(19, D + 18756);
  c158 = 0;
  c45 = code(45, D + 22988);
  c38 = code(38, D + 10956);
  c176 = 0;
  c22 = code(22, D + 15572);
  c29 = code(29, D + 23028);
  c48 = code(48, D + 18864);
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
  is_is_login = (has(183, D + 19008) && is_user);
  is_process = present(69);
  is_host = (p34 || p31 || present(32));
  is_is_process = (has(183, D + 15720) && is_process && is_host);
  is_is_exec = (has(182, D + 15736) || (((<u32>0xe >> c11) & 1) != 0));
  if (present(42)) take(42, 156);
  is_file = (p27 || p28);
  is_actor = (is_process || is_user);
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0x70 >> c11) & 1) != 0));
  is_is_file = (has(183, D + 12452) && is_file && is_system);
  if (present(36)) take(36, 157);
  else if (present(39)) take(39, 157);
  else if (present(37)) take(37, 157);
  is_is_usb = (is_host && present(157) && (((<u32>0x180 >> c11) & 1) != 0));
  is_denied = has(182, D + 15704);
  is_source = present(83);
  is_destination = present(6);
  is_named_host = (p31 || p34);
  is_ends = (is_source || is_destination || p81 || is_named_host);
  is_is_network = (has(183, D + 15688) && is_ends);
  is_is_dns = (is_is_network && p8 && (present(10) || (c46 == 1)));
  is_called = (is_user && is_source && p11);
  is_is_call = (has(183, D + 23080) && is_called);
  is_creates = (has(182, D + 19416) || starts(11, D + 3210, 6) || starts(11, D + 9740, 6));
  is_changes = (has(182, D + 19432) || starts(11, D + 4886, 6) || starts(11, D + 7118, 6) || starts(11, D + 10153, 5) || starts(11, D + 10135, 3) || starts(11, D + 10259, 3) || starts(11, D + 9962, 6) || starts(11, D + 9848, 6) || starts(11, D + 1233, 3) || starts(11, D + 6684, 3));
  is_deletes = (has(182, D + 19400) || starts(11, D + 3229, 6) || starts(11, D + 9746, 6) || starts(11, D + 9986, 6) || starts(11, D + 9135, 6));
  is_reads = (has(182, D + 23116) || starts(11, D + 7546, 3) || starts(11, D + 10247, 3) || starts(11, D + 2932, 4) || starts(11, D + 9830, 4) || starts(11, D + 10168, 5) || starts(11, D + 8718, 8) || starts(11, D + 8542, 8));
  is_is_workload = (!is_alert && has(183, D + 19048) && (!p63 && p3));
  is_is_own = (!is_alert && has(183, D + 23132) && !has(182, D + 23180) && (!p63 && !present(57)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(183, D + 18940) && has(182, D + 23204))) give(D + 9716, 6, 158);
  else if (has(183, D + 18940)) give(D + 9710, 6, 158);
  else if ((has(183, D + 19144) && (c16 == 2))) give(D + 9560, 6, 158);
  else if ((c11 == 9)) give(D + 9572, 6, 158);
  else if (is_wanted_finding) give(D + 9566, 6, 158);
  else if ((is_is_login && has(182, D + 15736))) give(D + 9590, 6, 158);
  else if ((is_is_login && has(182, D + 23220))) give(D + 9596, 6, 158);
  else if ((is_is_login && contains(11, D + 8806, 8) && contains(11, D + 1313, 5))) give(D + 9584, 6, 158);
  else if ((is_is_login && contains(11, D + 8806, 8) && has(182, D + 19432))) give(D + 9578, 6, 158);
  else if ((is_is_login && (contains(11, D + 10138, 5) || contains(11, D + 10068, 5)))) give(D + 9590, 6, 158);
  else if (is_is_login) give(D + 9602, 6, 158);
  else if ((is_is_process && is_is_exec)) give(D + 9506, 6, 158);
  else if ((is_is_process && has(182, D + 23220))) give(D + 9512, 6, 158);
  else if ((is_is_process && (c11 == 10) && present(156))) give(D + 9518, 6, 158);
  else if ((is_is_process && (((<u32>0x3800 >> c11) & 1) != 0))) give(D + 9524, 6, 158);
  else if ((is_is_process && (((<u32>0xc000 >> c11) & 1) != 0))) give(D + 9500, 6, 158);
  else if ((is_is_process && has(182, D + 19432))) give(D + 9530, 6, 158);
  else if ((is_is_process && p11)) give(D + 9494, 6, 158);
  else if ((is_is_mount && (c11 == 4))) give(D + 9470, 6, 158);
  else if (is_is_mount) give(D + 9476, 6, 158);
  else if ((is_is_file && contains(11, D + 9992, 6))) give(D + 9458, 6, 158);
  else if ((is_is_file && (contains(11, D + 10103, 5) || contains(11, D + 10108, 5)))) give(D + 9464, 6, 158);
  else if ((is_is_file && has(182, D + 19400))) give(D + 9452, 6, 158);
  else if ((is_is_file && has(182, D + 19416))) give(D + 9434, 6, 158);
  else if ((is_is_file && has(182, D + 19432))) give(D + 9446, 6, 158);
  else if ((is_is_file && has(182, D + 23116) && (((<u32>0xf0000 >> c11) & 1) != 0))) give(D + 9482, 6, 158);
  else if ((is_is_file && has(182, D + 23116))) give(D + 9440, 6, 158);
  else if (is_is_file) give(D + 9488, 6, 158);
  else if ((is_is_usb && (c11 == 8))) give(D + 9542, 6, 158);
  else if ((is_is_usb && is_denied)) give(D + 9548, 6, 158);
  else if (is_is_usb) give(D + 9536, 6, 158);
  else if ((is_is_dns && (c10 == 1))) give(D + 9650, 6, 158);
  else if (is_is_dns) give(D + 9644, 6, 158);
  else if ((is_is_network && (((<u32>0x300000 >> c11) & 1) != 0))) give(D + 9632, 6, 158);
  else if ((is_is_network && has(182, D + 18992) && is_denied)) give(D + 9620, 6, 158);
  else if ((is_is_network && has(182, D + 15736))) give(D + 9608, 6, 158);
  else if ((is_is_network && has(182, D + 18992) && (c19 == 1))) give(D + 9614, 6, 158);
  else if ((is_is_network && (((<u32>0x1c00000 >> c11) & 1) != 0))) give(D + 9608, 6, 158);
  else if ((is_is_network && has(182, D + 18992))) give(D + 9626, 6, 158);
  else if (is_is_network) give(D + 9638, 6, 158);
  else if ((is_is_call && is_creates)) give(D + 9680, 6, 158);
  else if ((is_is_call && is_changes)) give(D + 9692, 6, 158);
  else if ((is_is_call && is_deletes)) give(D + 9698, 6, 158);
  else if ((is_is_call && is_reads)) give(D + 9686, 6, 158);
  else if (is_is_call) give(D + 9704, 6, 158);
  else if (is_alert) give(D + 9566, 6, 158);
  else if ((is_is_lifecycle && has(183, D + 23236) && has(182, D + 15736))) give(D + 9656, 6, 158);
  else if ((is_is_lifecycle && has(183, D + 23236) && has(182, D + 23220))) give(D + 9662, 6, 158);
  else if ((is_is_own && has(183, D + 15720) && contains(11, D + 4886, 6))) give(D + 9668, 6, 158);
  else if (is_is_lifecycle) give(D + 9674, 6, 158);
  else if (p11) give(D + 5853, 2, 158);
  else if (true) give(D + 31, 1, 158);
  c158 = code(158, D + 23260);
  is_reflexive = (((<u64>0x1e >> <u64>c158) & 1) != 0);
  is_launch = (c158 == 5);
  is_kernel_activity = (c158 == 6);
  is_peripheral_activity = starts(158, D + 9536, 4);
  is_detection = starts(158, D + 9566, 4);
  is_process_evidence = (is_detection && is_process);
  is_finding = starts(158, D + 9554, 2);
  is_acting = (!is_finding && !is_launch);
  is_acting_process = (is_acting && is_process);
  if (slot(158) != 0) {
    lookup(158, c158, D + 23572, 176);
  }
  c176 = code(176, D + 23776);
  if (slot(176) != 0) {
    lookup(176, c176, D + 23884, 184);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 23952, 177);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 24020, 185);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 24088, 186);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 24156, 187);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 24360, 178);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 24564, 188);
  }
  beginTemplate(2);
  countPart(177);
  countPart(178);
  openTemplate();
  part(D + 0, 0, 177);
  part(D + 135, 2, 178);
  endTemplate(179);
  if (slot(22) != 0) {
    lookup(22, c22, D + 24768, 189);
  }
  if (slot(22) != 0) {
    lookup(22, c22, D + 24792, 190);
  }
  if (slot(19) != 0 && !is_finding) {
    lookup(19, c19, D + 24816, 194);
  }
  is_controlled = ((is_alert || is_denied || has(182, D + 15844)) && !(((<u32>0x2000200 >> c11) & 1) != 0));
  is_network_activity = (starts(158, D + 9608, 4) || starts(158, D + 9644, 4));
  is_api_activity = starts(158, D + 9680, 4);
  is_account = (starts(158, D + 9578, 4) || starts(158, D + 9590, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(158, D + 9656, 4);
  is_scanned = starts(158, D + 9710, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x180 >> <u64>c158) & 1) != 0));
  is_container = (present(1) || present(5));
  is_program = (!is_process && !is_file && present(61));
  is_api_evidence = (is_finding && has(183, D + 24828) && p11);
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
  part(D + 1186, 1, 0);
  part(D + 1186, 1, 34);
  part(D + 1186, 1, 1);
  part(D + 1186, 1, 69);
  part(D + 1186, 1, 80);
  part(D + 1186, 1, 11);
  part(D + 1186, 1, 28);
  part(D + 1186, 1, 3);
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
    lookup(29, c29, D + 24864, 225);
  }
  is_file_activity = starts(158, D + 9434, 4);
  if (slot(29) != 0 && is_file_activity) {
    lookup(29, c29, D + 24896, 227);
  }
  if (slot(29) != 0 && is_file_activity) {
    lookup(29, c29, D + 24928, 228);
  }
  is_connection_evidence = (is_detection && is_connection);
  if (slot(45) != 0 && is_connection_evidence) {
    lookup(45, c45, D + 24960, 229);
  }
  if (slot(45) != 0 && is_connection_evidence) {
    lookup(45, c45, D + 24984, 230);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(45) != 0 && is_connection_activity) {
    lookup(45, c45, D + 25008, 231);
  }
  if (slot(45) != 0 && is_connection_activity) {
    lookup(45, c45, D + 25032, 232);
  }
  is_listening = (c158 == 9);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c45) & 1) != 0));
  if (p31) take(31, 162);
  else if (p34) take(34, 162);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && !p81 && (is_listening || (((<u32>0x6 >> c45) & 1) != 0)));
  is_authentication = starts(158, D + 9590, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p49) take(49, 174);
  else if (present(17)) take(17, 174);
  if (is_is_workload && p3) take(3, 175);
  else if (present(174)) take(174, 175);
  is_compliance = (c158 == 10);
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 25056, 196);
  }
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 25068, 197);
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
    lookup(48, c48, D + 25080, 233);
  }
  if (slot(48) != 0 && is_connection_activity) {
    lookup(48, c48, D + 25092, 234);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_query_evidence = (is_detection && p8);
  is_dns_activity = starts(158, D + 9644, 4);
  if (!((is_detection && is_program))) {
    if (slot(29) != 0 && is_file_evidence) {
      lookup(29, c29, D + 25104, 226);
    }
  }
  if (!((c158 == 12) || is_finding)) {
    if (slot(19) != 0 && !is_finding) {
      lookup(19, c19, D + 25136, 195);
    }
  }
  settle(D + 25148, 12);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid message raw_data status_detail time type_name type_uid
  run(D + 25172);
  // action
  if ((is_controlled && is_denied)) put(D + 3579, 18);
  else if ((is_controlled && is_alert)) put(D + 2703, 20);
  else if (is_controlled) put(D + 3143, 19);
  // action_id
  if ((is_controlled && is_denied)) put(D + 5093, 14);
  else if ((is_controlled && is_alert)) put(D + 5107, 14);
  else if (is_controlled) put(D + 5079, 14);
  // activity_name
  if (slot(11) != 0 && ends(158, D + 5853, 2) && keyword(D + 4183, 16, 11 + MOVES)) {}
  else if (slot(178) != 0 && keyword(D + 4183, 16, 178)) {}
  // app_protocol_name
  if (slot(46) != 0 && is_network_activity && keyword(D + 2763, 20, 46 + MOVES)) {}
  // disposition
  if ((is_controlled && is_denied)) put(D + 1914, 24);
  else if ((is_controlled && is_alert)) put(D + 1642, 25);
  else if (is_controlled) put(D + 1890, 24);
  // disposition_id
  if ((is_controlled && is_denied)) put(D + 3390, 19);
  else if ((is_controlled && is_alert)) put(D + 2843, 20);
  else if (is_controlled) put(D + 3371, 19);
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 4247, 16);
  // launch_type
  if ((is_launch && (((<u32>0xe >> c11) & 1) != 0))) put(D + 2472, 21);
  // launch_type_id
  if ((is_launch && (((<u32>0xe >> c11) & 1) != 0))) put(D + 3409, 19);
  // severity
  if (slot(190) != 0 && keyword(D + 2577, 11, 190)) {}
  else put(D + 2577, 21);
  // severity_id
  if (slot(189) != 0 && long(D + 4391, 14, 189)) {}
  else put(D + 4391, 16);
  // status
  if ((c158 == 12)) put(D + 2943, 20);
  else if (is_finding) put(D + 4840, 15);
  else if (slot(195) != 0 && keyword(D + 2943, 9, 195)) {}
  // status_id
  if ((c158 == 12)) put(D + 5303, 14);
  else if (is_finding) put(D + 5275, 14);
  else if (slot(194) != 0 && long(D + 5275, 12, 194)) {}
  if ((load<u64>(filled, 24) & 0x5400) != 0) {
    open(D + 6744, 11); // attacks
    if (slot(202) != 0 && wrapped(D + 4118, 17, 202, D + 229, 2)) moved(86);
    if (slot(204) != 0 && wrapped(D + 3123, 20, 204, D + 229, 2)) moved(87);
    if (slot(206) != 0 && wrapped(D + 1962, 24, 206, D + 229, 2)) moved(88);
    closeArray();
  }
  open(D + 5687, 13); // evidences
  open(D + 8, 1);
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 7872, 9); // evidences.0.actor
    if (slot(91) != 0 || slot(90) != 0) {
      open(D + 8510, 8); // evidences.0.actor.user
      // evidences[0].actor.user.name
      if (slot(91) != 0 && is_user_evidence && keyword(D + 8974, 7, 91 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(90) != 0 && is_user_evidence && keyword(D + 1980, 6, 90 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(11) != 0) {
    open(D + 8869, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(11) != 0 && (is_detection && is_api_evidence) && keyword(D + 6384, 12, 11 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x26000000000) != 0 || slot(47) != 0 || is_connection_evidence) {
    open(D + 3314, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(233) != 0 && long(D + 3669, 18, 233)) {}
    // evidences[0].connection_info.direction
    if (slot(230) != 0 && keyword(D + 2167, 12, 230)) {}
    else if (is_connection_evidence) put(D + 2167, 22);
    // evidences[0].connection_info.direction_id
    if (slot(229) != 0 && long(D + 3880, 15, 229)) {}
    else if (is_connection_evidence) put(D + 3880, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(47) != 0 && is_connection_evidence && keyword(D + 4359, 16, 47 + MOVES)) {}
    close();
  }
  if (slot(217) != 0 || (load<u64>(filled, 0) & 0x40000000000002a) != 0 || slot(172) != 0) {
    open(D + 5622, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(5) != 0 && is_contained && keyword(D + 8974, 7, 5 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(58) != 0 && is_contained && keyword(D + 4279, 15, 58 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(1) != 0 && is_contained && keyword(D + 1980, 6, 1 + MOVES)) {}
    if (slot(217) != 0 || slot(3) != 0 || slot(172) != 0) {
      open(D + 7935, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(217) != 0 && list(D + 7402, 10, 217)) moved(4);
      // evidences[0].container.image.name
      if (slot(3) != 0 && (is_contained && p3) && keyword(D + 8974, 7, 3 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(172) != 0 && (is_contained && p3) && keyword(D + 1980, 6, 172)) {}
      close();
    }
    close();
  }
  if (slot(6) != 0 || slot(7) != 0) {
    open(D + 4215, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.ip
    if (slot(6) != 0 && is_destination_evidence && ip(D + 9386, 5, 6 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(7) != 0 && is_destination_evidence && long(D + 7442, 7, 7 + MOVES)) {}
    close();
  }
  open(D + 8334, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(25) != 0 && is_file_evidence && keyword(D + 9368, 6, 25 + MOVES)) {}
  // evidences[0].file.name
  if (slot(165) != 0 && (is_detection && is_program) && keyword(D + 8974, 7, 165)) {}
  else if (slot(27) != 0 && is_file_evidence && keyword(D + 8974, 7, 27 + MOVES)) {}
  else if (slot(164) != 0 && is_file_evidence && keyword(D + 8974, 7, 164)) {}
  // evidences[0].file.parent_folder
  if (slot(24) != 0 && is_file_evidence && keyword(D + 4327, 16, 24 + MOVES)) {}
  // evidences[0].file.path
  if (slot(61) != 0 && (is_detection && is_program) && keyword(D + 8981, 7, 61 + MOVES)) {}
  else if (slot(28) != 0 && is_file_evidence && keyword(D + 8981, 7, 28 + MOVES)) {}
  // evidences[0].file.type
  if ((is_detection && is_program)) put(D + 1717, 25);
  else if (slot(226) != 0 && keyword(D + 99, 7, 226)) {}
  else if (is_file_evidence) put(D + 3965, 17);
  // evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 1063, 12);
  else if (slot(225) != 0 && long(D + 904, 10, 225)) {}
  else if (is_file_evidence) put(D + 6492, 12);
  open(D + 7362, 10); // evidences.0.file.hashes
  open(D + 8, 1);
  // evidences[0].file.hashes[0].algorithm
  if ((is_detection && is_program && p62)) put(D + 2101, 22);
  else if ((is_file_evidence && p26)) put(D + 2101, 22);
  // evidences[0].file.hashes[0].algorithm_id
  if ((is_detection && is_program && p62)) put(D + 3795, 17);
  else if ((is_file_evidence && p26)) put(D + 3795, 17);
  // evidences[0].file.hashes[0].value
  if (slot(62) != 0 && (is_detection && is_program && p62) && keyword(D + 936, 8, 62 + MOVES)) {}
  else if (slot(26) != 0 && is_file_evidence && keyword(D + 936, 8, 26 + MOVES)) {}
  close();
  closeArray();
  if (slot(30) != 0) {
    open(D + 7980, 9); // evidences.0.file.owner
    // evidences[0].file.owner.uid
    if (slot(30) != 0 && is_file_evidence && keyword(D + 1980, 6, 30 + MOVES)) {}
    close();
  }
  close();
  open(D + 6887, 11); // evidences.0.process
  // evidences[0].process.cmd_line
  if (slot(60) != 0 && is_process_evidence && keyword(D + 6766, 11, 60 + MOVES)) {}
  // evidences[0].process.name
  if (slot(63) != 0 && is_process_evidence && keyword(D + 8974, 7, 63 + MOVES)) {}
  // evidences[0].process.namespace_pid
  if (slot(72) != 0 && is_process_evidence && long(D + 4263, 16, 72 + MOVES)) {}
  // evidences[0].process.path
  if (slot(61) != 0 && is_process_evidence && keyword(D + 8981, 7, 61 + MOVES)) {}
  // evidences[0].process.pid
  if (slot(69) != 0 && is_process_evidence && long(D + 9410, 6, 69 + MOVES)) {}
  // evidences[0].process.uid
  if (slot(38) != 0 && (is_process_evidence && (p38 && !(c38 == 1))) && keyword(D + 1980, 6, 38 + MOVES)) {}
  // evidences[0].process.working_directory
  if (slot(73) != 0 && is_process_evidence && keyword(D + 3003, 20, 73 + MOVES)) {}
  open(D + 8334, 8); // evidences.0.process.file
  // evidences[0].process.file.name
  if (slot(166) != 0 && (is_process_evidence && (p62 && p166)) && keyword(D + 8974, 7, 166)) {}
  // evidences[0].process.file.type
  if ((is_process_evidence && (p62 && p166))) put(D + 2343, 22);
  // evidences[0].process.file.type_id
  if ((is_process_evidence && (p62 && p166))) put(D + 1024, 12);
  open(D + 7362, 10); // evidences.0.process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.file.hashes[0].algorithm
  if ((is_process_evidence && (p62 && p166))) put(D + 2101, 22);
  // evidences[0].process.file.hashes[0].algorithm_id
  if ((is_process_evidence && (p62 && p166))) put(D + 3795, 17);
  // evidences[0].process.file.hashes[0].value
  if (slot(62) != 0 && (is_process_evidence && (p62 && p166)) && keyword(D + 936, 8, 62 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 3651, 18); // evidences.0.process.parent_process
  // evidences[0].process.parent_process.name
  if (slot(66) != 0 && (is_process_evidence && is_parent) && keyword(D + 8974, 7, 66 + MOVES)) {}
  // evidences[0].process.parent_process.namespace_pid
  if (slot(68) != 0 && (is_process_evidence && is_parent) && long(D + 4263, 16, 68 + MOVES)) {}
  // evidences[0].process.parent_process.path
  if (slot(64) != 0 && (is_process_evidence && is_parent) && keyword(D + 8981, 7, 64 + MOVES)) {}
  // evidences[0].process.parent_process.pid
  if (slot(67) != 0 && (is_process_evidence && is_parent) && long(D + 9410, 6, 67 + MOVES)) {}
  open(D + 8334, 8); // evidences.0.process.parent_process.file
  // evidences[0].process.parent_process.file.name
  if (slot(168) != 0 && ((is_process_evidence && is_parent) && (p65 && p168)) && keyword(D + 8974, 7, 168)) {}
  // evidences[0].process.parent_process.file.type
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 2343, 22);
  // evidences[0].process.parent_process.file.type_id
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 1024, 12);
  open(D + 7362, 10); // evidences.0.process.parent_process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.parent_process.file.hashes[0].algorithm
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 2101, 22);
  // evidences[0].process.parent_process.file.hashes[0].algorithm_id
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 3795, 17);
  // evidences[0].process.parent_process.file.hashes[0].value
  if (slot(65) != 0 && ((is_process_evidence && is_parent) && (p65 && p168)) && keyword(D + 936, 8, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(71) != 0 || slot(70) != 0) {
    open(D + 8510, 8); // evidences.0.process.user
    // evidences[0].process.user.name
    if (slot(71) != 0 && is_process_evidence && keyword(D + 8974, 7, 71 + MOVES)) {}
    // evidences[0].process.user.uid
    if (slot(70) != 0 && is_process_evidence && keyword(D + 1980, 6, 70 + MOVES)) {}
    close();
  }
  close();
  if (slot(8) != 0 || slot(9) != 0) {
    open(D + 7998, 9); // evidences.0.query
    // evidences[0].query.hostname
    if (slot(8) != 0 && is_query_evidence && keyword(D + 6832, 11, 8 + MOVES)) {}
    // evidences[0].query.type
    if (slot(9) != 0 && is_query_evidence && keyword(D + 99, 7, 9 + MOVES)) {}
    close();
  }
  if (slot(83) != 0 || slot(84) != 0) {
    open(D + 4407, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.ip
    if (slot(83) != 0 && is_source_evidence && ip(D + 9386, 5, 83 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(84) != 0 && is_source_evidence && long(D + 7442, 7, 84 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x78000) != 0) {
    open(D + 4750, 15); // observables
    if (slot(207) != 0 && wrapped(D + 1023, 39, 207, D + 33, 1)) moved(75);
    if (slot(208) != 0 && wrapped(D + 903, 41, 208, D + 33, 1)) moved(76);
    if (slot(209) != 0 && wrapped(D + 944, 40, 209, D + 33, 1)) moved(77);
    if (slot(210) != 0 && wrapped(D + 1062, 35, 210, D + 33, 1)) moved(74);
    closeArray();
  }
  open(D + 5778, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(219) != 0 || slot(220) != 0) {
    openList(D + 7402, 10, false);
    if (slot(219) != 0 && items(219)) moved(4);
    if (slot(220) != 0 && items(220)) moved(55);
    closeList();
  }
  // resources[0].name
  if (slot(3) != 0 && (is_has_resources && is_image) && keyword(D + 8974, 7, 3 + MOVES)) {}
  else if (slot(56) != 0 && (is_has_resources && is_resource) && keyword(D + 8974, 7, 56 + MOVES)) {}
  // resources[0].namespace
  if (slot(54) != 0 && (is_has_resources && is_resource) && keyword(D + 6348, 12, 54 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_image)) put(D + 1742, 25);
  else if (slot(57) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 7, 57 + MOVES)) {}
  // resources[0].uid
  if (slot(172) != 0 && (is_has_resources && is_image) && keyword(D + 1980, 6, 172)) {}
  close();
  closeArray();
  open(D + 7872, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 2743, 20);
  open(D + 6887, 11); // actor.process
  // actor.process.cmd_line
  if (slot(60) != 0 && is_acting_process && keyword(D + 6766, 11, 60 + MOVES)) {}
  // actor.process.name
  if (slot(63) != 0 && (is_launch && !is_parent) && keyword(D + 8974, 7, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_acting_process && keyword(D + 8974, 7, 63 + MOVES)) {}
  else if (slot(66) != 0 && (is_launch && is_parent) && keyword(D + 8974, 7, 66 + MOVES)) {}
  // actor.process.namespace_pid
  if (slot(72) != 0 && is_acting_process && long(D + 4263, 16, 72 + MOVES)) {}
  else if (slot(68) != 0 && (is_launch && is_parent) && long(D + 4263, 16, 68 + MOVES)) {}
  // actor.process.path
  if (slot(61) != 0 && is_acting_process && keyword(D + 8981, 7, 61 + MOVES)) {}
  else if (slot(64) != 0 && (is_launch && is_parent) && keyword(D + 8981, 7, 64 + MOVES)) {}
  // actor.process.pid
  if (slot(69) != 0 && (is_launch && !is_parent) && long(D + 9410, 6, 69 + MOVES)) {}
  else if (slot(69) != 0 && is_acting_process && long(D + 9410, 6, 69 + MOVES)) {}
  else if (slot(67) != 0 && (is_launch && is_parent) && long(D + 9410, 6, 67 + MOVES)) {}
  // actor.process.uid
  if (slot(38) != 0 && (is_acting_process && (p38 && !(c38 == 1))) && keyword(D + 1980, 6, 38 + MOVES)) {}
  // actor.process.working_directory
  if (slot(73) != 0 && is_acting_process && keyword(D + 3003, 20, 73 + MOVES)) {}
  open(D + 8334, 8); // actor.process.file
  // actor.process.file.name
  if (slot(168) != 0 && ((is_launch && is_parent) && (p65 && p168)) && keyword(D + 8974, 7, 168)) {}
  else if (slot(166) != 0 && (is_acting_process && (p62 && p166)) && keyword(D + 8974, 7, 166)) {}
  // actor.process.file.type
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 2343, 22);
  else if ((is_acting_process && (p62 && p166))) put(D + 2343, 22);
  // actor.process.file.type_id
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 1024, 12);
  else if ((is_acting_process && (p62 && p166))) put(D + 1024, 12);
  open(D + 7362, 10); // actor.process.file.hashes
  open(D + 8, 1);
  // actor.process.file.hashes[0].algorithm
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 2101, 22);
  else if ((is_acting_process && (p62 && p166))) put(D + 2101, 22);
  // actor.process.file.hashes[0].algorithm_id
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 3795, 17);
  else if ((is_acting_process && (p62 && p166))) put(D + 3795, 17);
  // actor.process.file.hashes[0].value
  if (slot(62) != 0 && (is_acting_process && (p62 && p166)) && keyword(D + 936, 8, 62 + MOVES)) {}
  else if (slot(65) != 0 && ((is_launch && is_parent) && (p65 && p168)) && keyword(D + 936, 8, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 3651, 18); // actor.process.parent_process
  // actor.process.parent_process.name
  if (slot(66) != 0 && (is_acting_process && is_parent) && keyword(D + 8974, 7, 66 + MOVES)) {}
  // actor.process.parent_process.namespace_pid
  if (slot(68) != 0 && (is_acting_process && is_parent) && long(D + 4263, 16, 68 + MOVES)) {}
  // actor.process.parent_process.path
  if (slot(64) != 0 && (is_acting_process && is_parent) && keyword(D + 8981, 7, 64 + MOVES)) {}
  // actor.process.parent_process.pid
  if (slot(67) != 0 && (is_acting_process && is_parent) && long(D + 9410, 6, 67 + MOVES)) {}
  open(D + 8334, 8); // actor.process.parent_process.file
  // actor.process.parent_process.file.name
  if (slot(168) != 0 && ((is_acting_process && is_parent) && (p65 && p168)) && keyword(D + 8974, 7, 168)) {}
  // actor.process.parent_process.file.type
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 2343, 22);
  // actor.process.parent_process.file.type_id
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 1024, 12);
  open(D + 7362, 10); // actor.process.parent_process.file.hashes
  open(D + 8, 1);
  // actor.process.parent_process.file.hashes[0].algorithm
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 2101, 22);
  // actor.process.parent_process.file.hashes[0].algorithm_id
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 3795, 17);
  // actor.process.parent_process.file.hashes[0].value
  if (slot(65) != 0 && ((is_acting_process && is_parent) && (p65 && p168)) && keyword(D + 936, 8, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(71) != 0 || slot(70) != 0) {
    open(D + 8510, 8); // actor.process.user
    // actor.process.user.name
    if (slot(71) != 0 && is_acting_process && keyword(D + 8974, 7, 71 + MOVES)) {}
    // actor.process.user.uid
    if (slot(70) != 0 && is_acting_process && keyword(D + 1980, 6, 70 + MOVES)) {}
    close();
  }
  close();
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 8510, 8); // actor.user
    // actor.user.name
    if (slot(91) != 0 && is_acting_user && keyword(D + 8974, 7, 91 + MOVES)) {}
    // actor.user.uid
    if (slot(90) != 0 && is_acting_user && keyword(D + 1980, 6, 90 + MOVES)) {}
    close();
  }
  close();
  if (slot(11) != 0) {
    open(D + 8869, 7); // api
    // api.operation
    if (slot(11) != 0 && is_api_activity && keyword(D + 6384, 12, 11 + MOVES)) {}
    close();
  }
  if (slot(175) != 0 || slot(50) != 0) {
    open(D + 8876, 7); // app
    // app.name
    if (slot(175) != 0 && is_lifecycle && keyword(D + 8974, 7, 175)) {}
    // app.vendor_name
    if (slot(50) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 5373, 14, 50 + MOVES)) {}
    close();
  }
  if (slot(161) != 0 || slot(197) != 0 || slot(196) != 0 || is_compliance) {
    open(D + 5135, 14); // compliance
    // compliance.control
    if (slot(161) != 0 && is_compliance && keyword(D + 7292, 10, 161)) {}
    // compliance.status
    if (slot(197) != 0 && keyword(D + 2943, 9, 197)) {}
    else if (is_compliance) put(D + 4423, 16);
    // compliance.status_id
    if (slot(196) != 0 && long(D + 5275, 12, 196)) {}
    else if (is_compliance) put(D + 5289, 14);
    close();
  }
  if ((load<u64>(filled, 24) & 0x58000000000) != 0 || slot(47) != 0 || is_connection_activity) {
    open(D + 3314, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(234) != 0 && long(D + 3669, 18, 234)) {}
    // connection_info.direction
    if (slot(232) != 0 && keyword(D + 2167, 12, 232)) {}
    else if (is_connection_activity) put(D + 2167, 22);
    // connection_info.direction_id
    if (slot(231) != 0 && long(D + 3880, 15, 231)) {}
    else if (is_connection_activity) put(D + 3880, 17);
    // connection_info.protocol_name
    if (slot(47) != 0 && is_connection_activity && keyword(D + 4359, 16, 47 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x24080000) != 0 || (load<u64>(filled, 0) & 0x43000058000002a) != 0 || slot(172) != 0 || is_cluster || is_host) {
    open(D + 7322, 10); // device
    // device.ip
    if (slot(211) != 0 && ip(D + 9386, 5, 211)) {}
    // device.hostname
    if (slot(31) != 0 && is_host && keyword(D + 6832, 11, 31 + MOVES)) {}
    // device.name
    if (slot(34) != 0 && is_host && keyword(D + 8974, 7, 34 + MOVES)) {}
    // device.type
    if (is_host) put(D + 4471, 16);
    // device.type_id
    if (is_host) put(D + 1024, 12);
    // device.uid
    if (slot(32) != 0 && is_host && keyword(D + 1980, 6, 32 + MOVES)) {}
    if (slot(53) != 0 || slot(52) != 0 || is_cluster) {
      open(D + 7342, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(53) != 0 && is_cluster && keyword(D + 8974, 7, 53 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 3982, 17);
      // device.groups[0].uid
      if (slot(52) != 0 && is_cluster && keyword(D + 1980, 6, 52 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(218) != 0 || slot(221) != 0 || (load<u64>(filled, 0) & 0x40000000000002a) != 0 || slot(172) != 0) {
      open(D + 5622, 13); // device.container
      // device.container.labels
      if (slot(221) != 0 && list(D + 7402, 10, 221)) moved(55);
      // device.container.name
      if (slot(5) != 0 && is_host_container && keyword(D + 8974, 7, 5 + MOVES)) {}
      // device.container.orchestrator
      if (slot(58) != 0 && is_host_container && keyword(D + 4279, 15, 58 + MOVES)) {}
      // device.container.uid
      if (slot(1) != 0 && is_host_container && keyword(D + 1980, 6, 1 + MOVES)) {}
      if (slot(218) != 0 || slot(3) != 0 || slot(172) != 0) {
        open(D + 7935, 9); // device.container.image
        // device.container.image.labels
        if (slot(218) != 0 && list(D + 7402, 10, 218)) moved(4);
        // device.container.image.name
        if (slot(3) != 0 && (is_host_container && p3) && keyword(D + 8974, 7, 3 + MOVES)) {}
        // device.container.image.uid
        if (slot(172) != 0 && (is_host_container && p3) && keyword(D + 1980, 6, 172)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(162) != 0 || slot(6) != 0 || slot(7) != 0 || slot(81) != 0 || slot(82) != 0) {
    open(D + 4215, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(162) != 0 && is_local_destination && keyword(D + 6832, 11, 162)) {}
    // dst_endpoint.ip
    if (slot(6) != 0 && is_server_end && ip(D + 9386, 5, 6 + MOVES)) {}
    else if (slot(81) != 0 && (is_network_activity && !is_destination) && ip(D + 9386, 5, 81 + MOVES)) {}
    // dst_endpoint.port
    if (slot(7) != 0 && is_destination_port && long(D + 7442, 7, 7 + MOVES)) {}
    else if (slot(82) != 0 && (is_network_activity && !is_destination && p81) && long(D + 7442, 7, 82 + MOVES)) {}
    close();
  }
  open(D + 8334, 8); // file
  // file.ext
  if (slot(25) != 0 && is_file_activity && keyword(D + 9368, 6, 25 + MOVES)) {}
  // file.name
  if (slot(27) != 0 && is_file_activity && keyword(D + 8974, 7, 27 + MOVES)) {}
  else if (slot(164) != 0 && is_file_activity && keyword(D + 8974, 7, 164)) {}
  // file.parent_folder
  if (slot(24) != 0 && is_file_activity && keyword(D + 4327, 16, 24 + MOVES)) {}
  // file.path
  if (slot(28) != 0 && is_file_activity && keyword(D + 8981, 7, 28 + MOVES)) {}
  // file.type
  if (slot(228) != 0 && keyword(D + 99, 7, 228)) {}
  else if (is_file_activity) put(D + 3965, 17);
  // file.type_id
  if (slot(227) != 0 && long(D + 904, 10, 227)) {}
  else if (is_file_activity) put(D + 6492, 12);
  open(D + 7362, 10); // file.hashes
  open(D + 8, 1);
  // file.hashes[0].algorithm
  if ((is_file_activity && p26)) put(D + 2101, 22);
  // file.hashes[0].algorithm_id
  if ((is_file_activity && p26)) put(D + 3795, 17);
  // file.hashes[0].value
  if (slot(26) != 0 && is_file_activity && keyword(D + 936, 8, 26 + MOVES)) {}
  close();
  closeArray();
  if (slot(30) != 0) {
    open(D + 7980, 9); // file.owner
    // file.owner.uid
    if (slot(30) != 0 && is_file_activity && keyword(D + 1980, 6, 30 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 8) & 0x1c000) != 0 || (load<u64>(filled, 24) & 0x2b00) != 0 || slot(161) != 0 || slot(159) != 0 || is_analytic) {
    open(D + 4231, 16); // finding_info
    // finding_info.desc
    if (slot(79) != 0 && is_finding && keyword(D + 8925, 7, 79 + MOVES)) {}
    // finding_info.title
    if (slot(161) != 0 && is_finding && keyword(D + 8486, 8, 161)) {}
    // finding_info.types
    if (slot(200) != 0 && list(D + 8052, 9, 200)) moved(12);
    // finding_info.uid
    if (slot(159) != 0 && is_finding && keyword(D + 1980, 6, 159)) {}
    if ((load<u64>(filled, 24) & 0x2a00) != 0) {
      open(D + 6744, 11); // finding_info.attacks
      if (slot(201) != 0 && wrapped(D + 4118, 17, 201, D + 229, 2)) moved(86);
      if (slot(203) != 0 && wrapped(D + 3123, 20, 203, D + 229, 2)) moved(87);
      if (slot(205) != 0 && wrapped(D + 1962, 24, 205, D + 229, 2)) moved(88);
      closeArray();
    }
    if (slot(78) != 0 || slot(80) != 0 || is_analytic) {
      open(D + 6180, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(78) != 0 && is_analytic && keyword(D + 6192, 11, 78 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(80) != 0 && is_analytic && keyword(D + 8974, 7, 80 + MOVES)) {}
      // finding_info.analytic.type
      if (is_analytic) put(D + 5331, 14);
      // finding_info.analytic.type_id
      if (is_analytic) put(D + 1024, 12);
      close();
    }
    close();
  }
  open(D + 7392, 10); // kernel
  // kernel.name
  if (slot(35) != 0 && is_kernel_activity && keyword(D + 8974, 7, 35 + MOVES)) {}
  else if (slot(11) != 0 && is_kernel_activity && keyword(D + 8974, 7, 11 + MOVES)) {}
  // kernel.system_call
  if (slot(40) != 0 && is_kernel_activity && keyword(D + 5317, 14, 40 + MOVES)) {}
  // kernel.type
  if ((is_kernel_activity && p35)) put(D + 2963, 20);
  else if (is_kernel_activity) put(D + 2619, 21);
  // kernel.type_id
  if ((is_kernel_activity && p35)) put(D + 5843, 13);
  else if (is_kernel_activity) put(D + 904, 12);
  close();
  open(D + 6336, 12); // metadata
  // event_code log_level log_name log_provider logged_time original_time source tenant_uid
  run(D + 25242);
  // metadata.labels
  if (slot(199) != 0 && list(D + 7402, 10, 199)) moved(85);
  // metadata.profiles
  openList(D + 6408, 12, false);
  if (is_controlled) item(D + 4599, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 3645, 4);
  if ((is_host_container || (is_process && present(72)) || (is_parent && present(68)))) item(D + 1277, 9);
  closeList();
  // metadata.version
  put(D + 3723, 18);
  if ((load<u64>(filled, 0) & 0xe000000020000) != 0) {
    open(D + 6898, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(50) != 0 && keyword(D + 5373, 14, 50 + MOVES)) {}
    // metadata.product.version
    if (slot(51) != 0 && keyword(D + 16, 10, 51 + MOVES)) {}
    // metadata.product.name
    if (slot(17) != 0 && !p49 && keyword(D + 8974, 7, 17 + MOVES)) {}
    else if (slot(49) != 0 && keyword(D + 8974, 7, 49 + MOVES)) {}
    close();
  }
  close();
  if (slot(36) != 0 || slot(37) != 0 || slot(157) != 0) {
    open(D + 2535, 21); // peripheral_device
    // peripheral_device.class
    if (slot(36) != 0 && is_peripheral_activity && keyword(D + 8302, 8, 36 + MOVES)) {}
    // peripheral_device.name
    if (slot(157) != 0 && is_peripheral_activity && keyword(D + 8974, 7, 157)) {}
    // peripheral_device.uid
    if (slot(37) != 0 && is_peripheral_activity && keyword(D + 1980, 6, 37 + MOVES)) {}
    close();
  }
  if (slot(79) != 0 || slot(80) != 0) {
    open(D + 7432, 10); // policy
    // policy.desc
    if (slot(79) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 8925, 7, 79 + MOVES)) {}
    // policy.name
    if (slot(80) != 0 && is_controlled && keyword(D + 8974, 7, 80 + MOVES)) {}
    close();
  }
  open(D + 6887, 11); // process
  // process.cmd_line
  if (slot(60) != 0 && is_launch && keyword(D + 6766, 11, 60 + MOVES)) {}
  // process.name
  if (slot(63) != 0 && is_reflexive && keyword(D + 8974, 7, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_launch && keyword(D + 8974, 7, 63 + MOVES)) {}
  // process.namespace_pid
  if (slot(72) != 0 && is_launch && long(D + 4263, 16, 72 + MOVES)) {}
  // process.path
  if (slot(41) != 0 && (c158 == 11) && keyword(D + 8981, 7, 41 + MOVES)) {}
  else if (slot(61) != 0 && is_reflexive && keyword(D + 8981, 7, 61 + MOVES)) {}
  else if (slot(61) != 0 && is_launch && keyword(D + 8981, 7, 61 + MOVES)) {}
  // process.pid
  if (slot(42) != 0 && (c158 == 11) && long(D + 9410, 6, 42 + MOVES)) {}
  else if (slot(69) != 0 && is_reflexive && long(D + 9410, 6, 69 + MOVES)) {}
  else if (slot(69) != 0 && is_launch && long(D + 9410, 6, 69 + MOVES)) {}
  // process.uid
  if (slot(38) != 0 && (is_launch && (p38 && !(c38 == 1))) && keyword(D + 1980, 6, 38 + MOVES)) {}
  // process.working_directory
  if (slot(73) != 0 && is_launch && keyword(D + 3003, 20, 73 + MOVES)) {}
  open(D + 8334, 8); // process.file
  // process.file.name
  if (slot(166) != 0 && (is_launch && (p62 && p166)) && keyword(D + 8974, 7, 166)) {}
  // process.file.type
  if ((is_launch && (p62 && p166))) put(D + 2343, 22);
  // process.file.type_id
  if ((is_launch && (p62 && p166))) put(D + 1024, 12);
  open(D + 7362, 10); // process.file.hashes
  open(D + 8, 1);
  // process.file.hashes[0].algorithm
  if ((is_launch && (p62 && p166))) put(D + 2101, 22);
  // process.file.hashes[0].algorithm_id
  if ((is_launch && (p62 && p166))) put(D + 3795, 17);
  // process.file.hashes[0].value
  if (slot(62) != 0 && (is_launch && (p62 && p166)) && keyword(D + 936, 8, 62 + MOVES)) {}
  close();
  closeArray();
  close();
  if ((load<u64>(filled, 8) & 0x20000c0) != 0) {
    open(D + 8510, 8); // process.user
    // process.user.name
    if (slot(71) != 0 && is_launch && keyword(D + 8974, 7, 71 + MOVES)) {}
    // process.user.uid
    if (slot(70) != 0 && is_launch && keyword(D + 1980, 6, 70 + MOVES)) {}
    else if (slot(89) != 0 && (c158 == 2) && keyword(D + 1980, 6, 89 + MOVES)) {}
    close();
  }
  close();
  if (slot(8) != 0 || slot(9) != 0) {
    open(D + 7998, 9); // query
    // query.hostname
    if (slot(8) != 0 && is_dns_activity && keyword(D + 6832, 11, 8 + MOVES)) {}
    // query.type
    if (slot(9) != 0 && is_dns_activity && keyword(D + 99, 7, 9 + MOVES)) {}
    close();
  }
  if (slot(161) != 0 || is_scanned) {
    open(D + 8446, 8); // scan
    // scan.name
    if (slot(161) != 0 && is_scanned && keyword(D + 8974, 7, 161)) {}
    // scan.type
    if (is_scanned) put(D + 3965, 17);
    // scan.type_id
    if (is_scanned) put(D + 6492, 12);
    close();
  }
  if (slot(174) != 0) {
    open(D + 6931, 11); // service
    // service.name
    if (slot(174) != 0 && is_authentication && keyword(D + 8974, 7, 174)) {}
    close();
  }
  if (slot(162) != 0 || slot(83) != 0 || slot(84) != 0) {
    open(D + 4407, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(162) != 0 && is_local_source && keyword(D + 6832, 11, 162)) {}
    // src_endpoint.ip
    if (slot(83) != 0 && is_client_end && ip(D + 9386, 5, 83 + MOVES)) {}
    // src_endpoint.port
    if (slot(84) != 0 && is_source_port && long(D + 7442, 7, 84 + MOVES)) {}
    close();
  }
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 8510, 8); // user
    // user.name
    if (slot(91) != 0 && is_account_user && keyword(D + 8974, 7, 91 + MOVES)) {}
    // user.uid
    if (slot(90) != 0 && is_account_user && keyword(D + 1980, 6, 90 + MOVES)) {}
    close();
  }
  open(D + 6516, 12); // unmapped
  open(D + 5622, 13); // unmapped.container
  open(D + 7935, 9); // unmapped.container.image
  open(D + 8358, 8); // unmapped.container.image.hash
  // all
  run(D + 25308);
  writeUnknown(3);
  close();
  // name tag
  run(D + 25322);
  writeUnknown(2);
  close();
  // id name
  run(D + 25340);
  writeUnknown(1);
  close();
  open(D + 4690, 15); // unmapped.destination
  // ip port
  run(D + 25358);
  writeUnknown(4);
  close();
  open(D + 8939, 7); // unmapped.dns
  open(D + 6420, 12); // unmapped.dns.question
  // name type
  run(D + 25376);
  writeUnknown(6);
  close();
  // type
  run(D + 25394);
  writeUnknown(5);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code created dataset kind module original outcome provider reason severity type
  run(D + 25408);
  writeUnknown(7);
  close();
  open(D + 8334, 8); // unmapped.file
  open(D + 8358, 8); // unmapped.file.hash
  // sha256
  run(D + 25470);
  writeUnknown(9);
  close();
  // directory extension name path type uid
  run(D + 25484);
  writeUnknown(8);
  close();
  open(D + 8366, 8); // unmapped.host
  // hostname id ip name
  run(D + 25518);
  writeUnknown(10);
  close();
  open(D + 5739, 13); // unmapped.kubearmor
  open(D + 7322, 10); // unmapped.kubearmor.device
  // class_name syspath
  run(D + 25544);
  writeUnknown(12);
  close();
  open(D + 8326, 8); // unmapped.kubearmor.exec
  // id
  run(D + 25562);
  writeUnknown(13);
  close();
  open(D + 7542, 10); // unmapped.kubearmor.target
  // executable pid
  run(D + 25576);
  writeUnknown(14);
  close();
  // capability resource syscall
  run(D + 25594);
  writeUnknown(11);
  close();
  open(D + 8960, 7); // unmapped.log
  // level
  run(D + 25616);
  writeUnknown(15);
  close();
  open(D + 6854, 11); // unmapped.network
  // direction protocol transport type
  run(D + 25630);
  writeUnknown(16);
  close();
  open(D + 6372, 12); // unmapped.observer
  // product vendor version
  run(D + 25656);
  writeUnknown(17);
  close();
  open(D + 4279, 16); // unmapped.orchestrator
  open(D + 6755, 11); // unmapped.orchestrator.cluster
  // id name
  run(D + 25678);
  writeUnknown(19);
  close();
  open(D + 6432, 12); // unmapped.orchestrator.resource
  // label name type
  run(D + 25696);
  writeUnknown(20);
  close();
  // namespace type
  run(D + 25718);
  writeUnknown(18);
  close();
  open(D + 4295, 16); // unmapped.organization
  // id
  run(D + 25736);
  writeUnknown(21);
  close();
  open(D + 6887, 11); // unmapped.process
  open(D + 8358, 8); // unmapped.process.hash
  // sha256
  run(D + 25750);
  writeUnknown(23);
  close();
  open(D + 7422, 10); // unmapped.process.parent
  open(D + 8358, 8); // unmapped.process.parent.hash
  // sha256
  run(D + 25764);
  writeUnknown(25);
  close();
  // executable name pid vpid
  run(D + 25778);
  writeUnknown(24);
  close();
  open(D + 8510, 8); // unmapped.process.user
  // id name
  run(D + 25804);
  writeUnknown(26);
  close();
  // command_line executable name pid vpid working_directory
  run(D + 25822);
  writeUnknown(22);
  close();
  open(D + 6920, 11); // unmapped.related
  // hash hosts ip user
  run(D + 25864);
  writeUnknown(27);
  close();
  open(D + 8438, 8); // unmapped.rule
  // category description name
  run(D + 25890);
  writeUnknown(28);
  close();
  open(D + 7472, 10); // unmapped.server
  // ip port
  run(D + 25912);
  writeUnknown(29);
  close();
  open(D + 7492, 10); // unmapped.source
  // ip port
  run(D + 25930);
  writeUnknown(30);
  close();
  open(D + 7552, 10); // unmapped.threat
  open(D + 4119, 10); // unmapped.threat.tactic
  // id
  run(D + 25948);
  writeUnknown(32);
  close();
  open(D + 3124, 13); // unmapped.threat.technique
  open(D + 4455, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 25962);
  writeUnknown(34);
  close();
  // id
  run(D + 25976);
  writeUnknown(33);
  close();
  writeUnknown(31);
  close();
  open(D + 8510, 8); // unmapped.user
  open(D + 5635, 13); // unmapped.user.effective
  // id
  run(D + 25990);
  writeUnknown(36);
  close();
  // id name
  run(D + 26004);
  writeUnknown(35);
  close();
  // @timestamp message tags
  run(D + 26022);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 28604, F);
  chosen = choice;
  return translate(record, 4334, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(37888, 8);
