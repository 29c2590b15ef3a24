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
  if (chosen == 0) give(D + 4495, 7, 155);
  else give(D + 4077, 8, 155);
  c16 = code(16, D + 23032);
  c155 = is(155, D + 4495, 7);
  c11 = code(11, D + 23056);
  c46 = is(46, D + 4190, 3);
  c10 = is(10, D + 10300, 6);
  c19 = code(19, D + 19016);
  c158 = 0;
  c45 = code(45, D + 23216);
  c38 = is(38, D + 31, 1);
  c176 = 0;
  c22 = code(22, D + 15832);
  c29 = code(29, D + 23256);
  c48 = code(48, D + 19124);
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
  is_is_login = (has(183, D + 19284) && is_user);
  is_process = present(69);
  is_host = (p34 || p31 || present(32));
  is_is_process = (has(183, D + 15980) && is_process && is_host);
  is_is_exec = (has(182, D + 15996) || (((<u32>0xe >> c11) & 1) != 0));
  if (present(42)) take(42, 156);
  is_file = (p27 || p28);
  is_actor = (is_process || is_user);
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0x70 >> c11) & 1) != 0));
  is_is_file = (has(183, D + 19216) && is_file && is_system);
  if (present(36)) take(36, 157);
  else if (present(39)) take(39, 157);
  else if (present(37)) take(37, 157);
  is_is_usb = (is_host && present(157) && (((<u32>0x180 >> c11) & 1) != 0));
  is_denied = has(182, D + 15964);
  is_source = present(83);
  is_destination = present(6);
  is_named_host = (p31 || p34);
  is_ends = (is_source || is_destination || p81 || is_named_host);
  is_is_network = (has(183, D + 15948) && is_ends);
  is_is_dns = (is_is_network && p8 && (present(10) || (c46 == 1)));
  is_called = (is_user && is_source && p11);
  is_is_call = (has(183, D + 23308) && is_called);
  is_creates = (has(182, D + 19692) || starts(11, D + 3495, 6) || starts(11, D + 10126, 6));
  is_changes = (has(182, D + 19708) || starts(11, D + 4783, 6) || starts(11, D + 7442, 6) || starts(11, D + 10539, 5) || starts(11, D + 10521, 3) || starts(11, D + 10645, 3) || starts(11, D + 10348, 6) || starts(11, D + 10234, 6) || starts(11, D + 1712, 3) || starts(11, D + 6964, 3));
  is_deletes = (has(182, D + 19676) || starts(11, D + 3514, 6) || starts(11, D + 10132, 6) || starts(11, D + 10372, 6) || starts(11, D + 9617, 6));
  is_reads = (has(182, D + 23344) || starts(11, D + 7850, 3) || starts(11, D + 10633, 3) || starts(11, D + 3276, 4) || starts(11, D + 10216, 4) || starts(11, D + 10554, 5) || starts(11, D + 9151, 8) || starts(11, D + 8975, 8));
  is_is_workload = (!is_alert && has(183, D + 19324) && (!p63 && p3));
  is_is_own = (!is_alert && has(183, D + 23360) && !has(182, D + 23408) && (!p63 && !present(57)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(183, D + 19200) && has(182, D + 23432))) give(D + 10102, 6, 158);
  else if (has(183, D + 19200)) give(D + 10096, 6, 158);
  else if ((has(183, D + 19420) && (c16 == 2))) give(D + 9946, 6, 158);
  else if ((c11 == 9)) give(D + 9958, 6, 158);
  else if (is_wanted_finding) give(D + 9952, 6, 158);
  else if ((is_is_login && has(182, D + 15996))) give(D + 9976, 6, 158);
  else if ((is_is_login && has(182, D + 23448))) give(D + 9982, 6, 158);
  else if ((is_is_login && contains(11, D + 9239, 8) && contains(11, D + 1792, 5))) give(D + 9970, 6, 158);
  else if ((is_is_login && contains(11, D + 9239, 8) && has(182, D + 19708))) give(D + 9964, 6, 158);
  else if ((is_is_login && (contains(11, D + 10524, 5) || contains(11, D + 10454, 5)))) give(D + 9976, 6, 158);
  else if (is_is_login) give(D + 9988, 6, 158);
  else if ((is_is_process && is_is_exec)) give(D + 9892, 6, 158);
  else if ((is_is_process && has(182, D + 23448))) give(D + 9898, 6, 158);
  else if ((is_is_process && (c11 == 10) && present(156))) give(D + 9904, 6, 158);
  else if ((is_is_process && (((<u32>0x3800 >> c11) & 1) != 0))) give(D + 9910, 6, 158);
  else if ((is_is_process && (((<u32>0xc000 >> c11) & 1) != 0))) give(D + 9886, 6, 158);
  else if ((is_is_process && has(182, D + 19708))) give(D + 9916, 6, 158);
  else if ((is_is_process && p11)) give(D + 9880, 6, 158);
  else if ((is_is_mount && (c11 == 4))) give(D + 9856, 6, 158);
  else if (is_is_mount) give(D + 9862, 6, 158);
  else if ((is_is_file && contains(11, D + 10378, 6))) give(D + 9844, 6, 158);
  else if ((is_is_file && (contains(11, D + 10489, 5) || contains(11, D + 10494, 5)))) give(D + 9850, 6, 158);
  else if ((is_is_file && has(182, D + 19676))) give(D + 9838, 6, 158);
  else if ((is_is_file && has(182, D + 19692))) give(D + 9820, 6, 158);
  else if ((is_is_file && has(182, D + 19708))) give(D + 9832, 6, 158);
  else if ((is_is_file && has(182, D + 23344) && (((<u32>0xf0000 >> c11) & 1) != 0))) give(D + 9868, 6, 158);
  else if ((is_is_file && has(182, D + 23344))) give(D + 9826, 6, 158);
  else if (is_is_file) give(D + 9874, 6, 158);
  else if ((is_is_usb && (c11 == 8))) give(D + 9928, 6, 158);
  else if ((is_is_usb && is_denied)) give(D + 9934, 6, 158);
  else if (is_is_usb) give(D + 9922, 6, 158);
  else if ((is_is_dns && (c10 == 1))) give(D + 10036, 6, 158);
  else if (is_is_dns) give(D + 10030, 6, 158);
  else if ((is_is_network && (((<u32>0x300000 >> c11) & 1) != 0))) give(D + 10018, 6, 158);
  else if ((is_is_network && has(182, D + 19268) && is_denied)) give(D + 10006, 6, 158);
  else if ((is_is_network && has(182, D + 15996))) give(D + 9994, 6, 158);
  else if ((is_is_network && has(182, D + 19268) && (c19 == 1))) give(D + 10000, 6, 158);
  else if ((is_is_network && (((<u32>0x1c00000 >> c11) & 1) != 0))) give(D + 9994, 6, 158);
  else if ((is_is_network && has(182, D + 19268))) give(D + 10012, 6, 158);
  else if (is_is_network) give(D + 10024, 6, 158);
  else if ((is_is_call && is_creates)) give(D + 10066, 6, 158);
  else if ((is_is_call && is_changes)) give(D + 10078, 6, 158);
  else if ((is_is_call && is_deletes)) give(D + 10084, 6, 158);
  else if ((is_is_call && is_reads)) give(D + 10072, 6, 158);
  else if (is_is_call) give(D + 10090, 6, 158);
  else if (is_alert) give(D + 9952, 6, 158);
  else if ((is_is_lifecycle && has(183, D + 23464) && has(182, D + 15996))) give(D + 10042, 6, 158);
  else if ((is_is_lifecycle && has(183, D + 23464) && has(182, D + 23448))) give(D + 10048, 6, 158);
  else if ((is_is_own && has(183, D + 15980) && contains(11, D + 4783, 6))) give(D + 10054, 6, 158);
  else if (is_is_lifecycle) give(D + 10060, 6, 158);
  else if (p11) give(D + 1608, 2, 158);
  else if (true) give(D + 31, 1, 158);
  c158 = code(158, D + 23488);
  is_reflexive = (((<u64>0x1e >> <u64>c158) & 1) != 0);
  is_launch = (c158 == 5);
  is_kernel_activity = (c158 == 6);
  is_peripheral_activity = starts(158, D + 9922, 4);
  is_detection = starts(158, D + 9952, 4);
  is_process_evidence = (is_detection && is_process);
  is_finding = starts(158, D + 9940, 2);
  is_acting = (!is_finding && !is_launch);
  is_acting_process = (is_acting && is_process);
  if (slot(158) != 0) {
    lookup(158, c158, D + 23800, 176);
  }
  c176 = code(176, D + 24004);
  if (slot(176) != 0) {
    lookup(176, c176, D + 24112, 184);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 24180, 177);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 24248, 185);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 24316, 186);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 24384, 187);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 24588, 178);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 24792, 188);
  }
  beginTemplate(2);
  countPart(177);
  countPart(178);
  openTemplate();
  part(D + 0, 0, 177);
  part(D + 135, 2, 178);
  endTemplate(179);
  if (slot(22) != 0) {
    lookup(22, c22, D + 24996, 189);
  }
  if (slot(22) != 0) {
    lookup(22, c22, D + 25020, 190);
  }
  if (slot(19) != 0 && !is_finding) {
    lookup(19, c19, D + 25044, 194);
  }
  is_controlled = ((is_alert || is_denied || has(182, D + 16104)) && !(((<u32>0x2000200 >> c11) & 1) != 0));
  is_network_activity = (starts(158, D + 9994, 4) || starts(158, D + 10030, 4));
  is_api_activity = starts(158, D + 10066, 4);
  is_account = (starts(158, D + 9964, 4) || starts(158, D + 9976, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(158, D + 10042, 4);
  is_scanned = starts(158, D + 10096, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x180 >> <u64>c158) & 1) != 0));
  is_container = (present(1) || present(5));
  is_program = (!is_process && !is_file && present(61));
  is_api_evidence = (is_finding && has(183, D + 25056) && p11);
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
    lookup(29, c29, D + 25092, 225);
  }
  is_file_activity = starts(158, D + 9820, 4);
  if (slot(29) != 0 && is_file_activity) {
    lookup(29, c29, D + 25124, 227);
  }
  if (slot(29) != 0 && is_file_activity) {
    lookup(29, c29, D + 25156, 228);
  }
  is_connection_evidence = (is_detection && is_connection);
  if (slot(45) != 0 && is_connection_evidence) {
    lookup(45, c45, D + 25188, 229);
  }
  if (slot(45) != 0 && is_connection_evidence) {
    lookup(45, c45, D + 25212, 230);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(45) != 0 && is_connection_activity) {
    lookup(45, c45, D + 25236, 231);
  }
  if (slot(45) != 0 && is_connection_activity) {
    lookup(45, c45, D + 25260, 232);
  }
  is_listening = (c158 == 9);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c45) & 1) != 0));
  if (p31) take(31, 162);
  else if (p34) take(34, 162);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && !p81 && (is_listening || (((<u32>0x6 >> c45) & 1) != 0)));
  is_authentication = starts(158, D + 9976, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p49) take(49, 174);
  else if (present(17)) take(17, 174);
  if (is_is_workload && p3) take(3, 175);
  else if (present(174)) take(174, 175);
  is_compliance = (c158 == 10);
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 25284, 196);
  }
  if (slot(19) != 0 && is_compliance) {
    lookup(19, c19, D + 25296, 197);
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
    lookup(48, c48, D + 25308, 233);
  }
  if (slot(48) != 0 && is_connection_activity) {
    lookup(48, c48, D + 25320, 234);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_query_evidence = (is_detection && p8);
  is_dns_activity = starts(158, D + 10030, 4);
  if (!((is_detection && is_program))) {
    if (slot(29) != 0 && is_file_evidence) {
      lookup(29, c29, D + 25332, 226);
    }
  }
  if (!((c158 == 12) || is_finding)) {
    if (slot(19) != 0 && !is_finding) {
      lookup(19, c19, D + 25364, 195);
    }
  }
  settle(D + 25376, 12);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid message raw_data status_detail time type_name type_uid
  run(D + 25400);
  // action action_id disposition disposition_id
  if ((is_controlled && is_denied)) put(D + 1058, 75);
  else if ((is_controlled && is_alert)) put(D + 903, 79);
  else if (is_controlled) put(D + 982, 76);
  // activity_name
  if (slot(11) != 0 && ends(158, D + 1608, 2) && keyword(D + 4076, 17, 11 + MOVES)) {}
  else if (slot(178) != 0 && keyword(D + 4076, 17, 178)) {}
  // app_protocol_name
  if (slot(46) != 0 && is_network_activity && keyword(D + 2835, 21, 46 + MOVES)) {}
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 4510, 16);
  // launch_type launch_type_id
  if ((is_launch && (((<u32>0xe >> c11) & 1) != 0))) put(D + 1244, 40);
  // severity
  if (slot(190) != 0 && keyword(D + 2982, 12, 190)) {}
  else put(D + 2982, 21);
  // severity_id
  if (slot(189) != 0 && long(D + 4686, 14, 189)) {}
  else put(D + 4686, 16);
  // status
  if ((c158 == 12)) put(D + 3287, 20);
  else if (is_finding) put(D + 5090, 15);
  else if (slot(195) != 0 && keyword(D + 3287, 10, 195)) {}
  // status_id
  if ((c158 == 12)) put(D + 5568, 14);
  else if (is_finding) put(D + 5540, 14);
  else if (slot(194) != 0 && long(D + 5540, 12, 194)) {}
  if ((load<u64>(filled, 24) & 0x5400) != 0) {
    open(D + 7046, 11); // attacks
    if (slot(202) != 0 && wrapped(D + 4365, 17, 202, D + 229, 2)) moved(86);
    if (slot(204) != 0 && wrapped(D + 3427, 20, 204, D + 229, 2)) moved(87);
    if (slot(206) != 0 && wrapped(D + 2428, 24, 206, D + 229, 2)) moved(88);
    closeArray();
  }
  open(D + 5859, 13); // evidences
  open(D + 8, 1);
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 8176, 9); // evidences.0.actor
    if (slot(91) != 0 || slot(90) != 0) {
      open(D + 8935, 8); // evidences.0.actor.user
      // evidences[0].actor.user.name
      if (slot(91) != 0 && is_user_evidence && keyword(D + 8831, 8, 91 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(90) != 0 && is_user_evidence && keyword(D + 2446, 7, 90 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(11) != 0) {
    open(D + 9309, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(11) != 0 && (is_detection && is_api_evidence) && keyword(D + 6028, 13, 11 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x26000000000) != 0 || slot(47) != 0 || is_connection_evidence) {
    open(D + 3599, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(233) != 0 && long(D + 3950, 18, 233)) {}
    // evidences[0].connection_info.direction
    if (slot(230) != 0 && keyword(D + 2703, 13, 230)) {}
    else if (is_connection_evidence) put(D + 2703, 22);
    // evidences[0].connection_info.direction_id
    if (slot(229) != 0 && long(D + 4127, 15, 229)) {}
    else if (is_connection_evidence) put(D + 4127, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(47) != 0 && is_connection_evidence && keyword(D + 4195, 17, 47 + MOVES)) {}
    close();
  }
  if (slot(217) != 0 || (load<u64>(filled, 0) & 0x40000000000002a) != 0 || slot(172) != 0) {
    open(D + 5820, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(5) != 0 && is_contained && keyword(D + 8831, 8, 5 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(58) != 0 && is_contained && keyword(D + 4558, 16, 58 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(1) != 0 && is_contained && keyword(D + 2446, 7, 1 + MOVES)) {}
    if (slot(217) != 0 || slot(3) != 0 || slot(172) != 0) {
      open(D + 8284, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(217) != 0 && list(D + 7686, 10, 217)) moved(4);
      // evidences[0].container.image.name
      if (slot(3) != 0 && (is_contained && p3) && keyword(D + 8831, 8, 3 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(172) != 0 && (is_contained && p3) && keyword(D + 2446, 7, 172)) {}
      close();
    }
    close();
  }
  if (slot(6) != 0 || slot(7) != 0) {
    open(D + 4478, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.ip
    if (slot(6) != 0 && is_destination_evidence && ip(D + 9802, 6, 6 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(7) != 0 && is_destination_evidence && long(D + 7726, 7, 7 + MOVES)) {}
    close();
  }
  open(D + 8759, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(25) != 0 && is_file_evidence && keyword(D + 9414, 7, 25 + MOVES)) {}
  // evidences[0].file.name
  if (slot(165) != 0 && (is_detection && is_program) && keyword(D + 8831, 8, 165)) {}
  else if (slot(27) != 0 && is_file_evidence && keyword(D + 8831, 8, 27 + MOVES)) {}
  else if (slot(164) != 0 && is_file_evidence && keyword(D + 8831, 8, 164)) {}
  // evidences[0].file.parent_folder
  if (slot(24) != 0 && is_file_evidence && keyword(D + 4161, 17, 24 + MOVES)) {}
  // evidences[0].file.path
  if (slot(61) != 0 && (is_detection && is_program) && keyword(D + 8839, 8, 61 + MOVES)) {}
  else if (slot(28) != 0 && is_file_evidence && keyword(D + 8839, 8, 28 + MOVES)) {}
  // evidences[0].file.type
  if ((is_detection && is_program)) put(D + 2231, 25);
  else if (slot(226) != 0 && keyword(D + 99, 8, 226)) {}
  else if (is_file_evidence) put(D + 1826, 17);
  // evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 1442, 12);
  else if (slot(225) != 0 && long(D + 1204, 10, 225)) {}
  else if (is_file_evidence) put(D + 1843, 12);
  open(D + 7636, 10); // evidences.0.file.hashes
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
    open(D + 8356, 9); // evidences.0.file.owner
    // evidences[0].file.owner.uid
    if (slot(30) != 0 && is_file_evidence && keyword(D + 2446, 7, 30 + MOVES)) {}
    close();
  }
  close();
  open(D + 7178, 11); // evidences.0.process
  // evidences[0].process.cmd_line
  if (slot(60) != 0 && is_process_evidence && keyword(D + 6556, 12, 60 + MOVES)) {}
  // evidences[0].process.name
  if (slot(63) != 0 && is_process_evidence && keyword(D + 8831, 8, 63 + MOVES)) {}
  // evidences[0].process.namespace_pid
  if (slot(72) != 0 && is_process_evidence && long(D + 4542, 16, 72 + MOVES)) {}
  // evidences[0].process.path
  if (slot(61) != 0 && is_process_evidence && keyword(D + 8839, 8, 61 + MOVES)) {}
  // evidences[0].process.pid
  if (slot(69) != 0 && is_process_evidence && long(D + 9456, 6, 69 + MOVES)) {}
  // evidences[0].process.uid
  if (slot(38) != 0 && (is_process_evidence && (p38 && !(c38 == 1))) && keyword(D + 2446, 7, 38 + MOVES)) {}
  // evidences[0].process.working_directory
  if (slot(73) != 0 && is_process_evidence && keyword(D + 3024, 21, 73 + MOVES)) {}
  open(D + 8759, 8); // evidences.0.process.file
  // evidences[0].process.file.name
  if (slot(166) != 0 && (is_process_evidence && (p62 && p166)) && keyword(D + 8831, 8, 166)) {}
  // evidences[0].process.file.type evidences[0].process.file.type_id
  if ((is_process_evidence && (p62 && p166))) put(D + 1544, 34);
  open(D + 7636, 10); // evidences.0.process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.file.hashes[0].algorithm evidences[0].process.file.hashes[0].algorithm_id
  if ((is_process_evidence && (p62 && p166))) put(D + 1324, 39);
  // evidences[0].process.file.hashes[0].value
  if (slot(62) != 0 && (is_process_evidence && (p62 && p166)) && keyword(D + 1236, 9, 62 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 3932, 18); // evidences.0.process.parent_process
  // evidences[0].process.parent_process.name
  if (slot(66) != 0 && (is_process_evidence && is_parent) && keyword(D + 8831, 8, 66 + MOVES)) {}
  // evidences[0].process.parent_process.namespace_pid
  if (slot(68) != 0 && (is_process_evidence && is_parent) && long(D + 4542, 16, 68 + MOVES)) {}
  // evidences[0].process.parent_process.path
  if (slot(64) != 0 && (is_process_evidence && is_parent) && keyword(D + 8839, 8, 64 + MOVES)) {}
  // evidences[0].process.parent_process.pid
  if (slot(67) != 0 && (is_process_evidence && is_parent) && long(D + 9456, 6, 67 + MOVES)) {}
  open(D + 8759, 8); // evidences.0.process.parent_process.file
  // evidences[0].process.parent_process.file.name
  if (slot(168) != 0 && ((is_process_evidence && is_parent) && (p65 && p168)) && keyword(D + 8831, 8, 168)) {}
  // evidences[0].process.parent_process.file.type evidences[0].process.parent_process.file.type_id
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 1544, 34);
  open(D + 7636, 10); // evidences.0.process.parent_process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.parent_process.file.hashes[0].algorithm evidences[0].process.parent_process.file.hashes[0].algorithm_id
  if (((is_process_evidence && is_parent) && (p65 && p168))) put(D + 1324, 39);
  // evidences[0].process.parent_process.file.hashes[0].value
  if (slot(65) != 0 && ((is_process_evidence && is_parent) && (p65 && p168)) && keyword(D + 1236, 9, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(71) != 0 || slot(70) != 0) {
    open(D + 8935, 8); // evidences.0.process.user
    // evidences[0].process.user.name
    if (slot(71) != 0 && is_process_evidence && keyword(D + 8831, 8, 71 + MOVES)) {}
    // evidences[0].process.user.uid
    if (slot(70) != 0 && is_process_evidence && keyword(D + 2446, 7, 70 + MOVES)) {}
    close();
  }
  close();
  if (slot(8) != 0 || slot(9) != 0) {
    open(D + 8383, 9); // evidences.0.query
    // evidences[0].query.hostname
    if (slot(8) != 0 && is_query_evidence && keyword(D + 6652, 12, 8 + MOVES)) {}
    // evidences[0].query.type
    if (slot(9) != 0 && is_query_evidence && keyword(D + 99, 8, 9 + MOVES)) {}
    close();
  }
  if (slot(83) != 0 || slot(84) != 0) {
    open(D + 4718, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.ip
    if (slot(83) != 0 && is_source_evidence && ip(D + 9802, 6, 83 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(84) != 0 && is_source_evidence && long(D + 7726, 7, 84 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x78000) != 0) {
    open(D + 5015, 15); // observables
    if (slot(207) != 0 && wrapped(D + 1402, 39, 207, D + 33, 1)) moved(75);
    if (slot(208) != 0 && wrapped(D + 1203, 41, 208, D + 33, 1)) moved(76);
    if (slot(209) != 0 && wrapped(D + 1284, 40, 209, D + 33, 1)) moved(77);
    if (slot(210) != 0 && wrapped(D + 1441, 35, 210, D + 33, 1)) moved(74);
    closeArray();
  }
  open(D + 6067, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(219) != 0 || slot(220) != 0) {
    openList(D + 7686, 10, false);
    if (slot(219) != 0 && items(219)) moved(4);
    if (slot(220) != 0 && items(220)) moved(55);
    closeList();
  }
  // resources[0].name
  if (slot(3) != 0 && (is_has_resources && is_image) && keyword(D + 8831, 8, 3 + MOVES)) {}
  else if (slot(56) != 0 && (is_has_resources && is_resource) && keyword(D + 8831, 8, 56 + MOVES)) {}
  // resources[0].namespace
  if (slot(54) != 0 && (is_has_resources && is_resource) && keyword(D + 6002, 13, 54 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_image)) put(D + 2256, 25);
  else if (slot(57) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 8, 57 + MOVES)) {}
  // resources[0].uid
  if (slot(172) != 0 && (is_has_resources && is_image) && keyword(D + 2446, 7, 172)) {}
  close();
  closeArray();
  open(D + 8176, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 3107, 20);
  open(D + 7178, 11); // actor.process
  // actor.process.cmd_line
  if (slot(60) != 0 && is_acting_process && keyword(D + 6556, 12, 60 + MOVES)) {}
  // actor.process.name
  if (slot(63) != 0 && (is_launch && !is_parent) && keyword(D + 8831, 8, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_acting_process && keyword(D + 8831, 8, 63 + MOVES)) {}
  else if (slot(66) != 0 && (is_launch && is_parent) && keyword(D + 8831, 8, 66 + MOVES)) {}
  // actor.process.namespace_pid
  if (slot(72) != 0 && is_acting_process && long(D + 4542, 16, 72 + MOVES)) {}
  else if (slot(68) != 0 && (is_launch && is_parent) && long(D + 4542, 16, 68 + MOVES)) {}
  // actor.process.path
  if (slot(61) != 0 && is_acting_process && keyword(D + 8839, 8, 61 + MOVES)) {}
  else if (slot(64) != 0 && (is_launch && is_parent) && keyword(D + 8839, 8, 64 + MOVES)) {}
  // actor.process.pid
  if (slot(69) != 0 && (is_launch && !is_parent) && long(D + 9456, 6, 69 + MOVES)) {}
  else if (slot(69) != 0 && is_acting_process && long(D + 9456, 6, 69 + MOVES)) {}
  else if (slot(67) != 0 && (is_launch && is_parent) && long(D + 9456, 6, 67 + MOVES)) {}
  // actor.process.uid
  if (slot(38) != 0 && (is_acting_process && (p38 && !(c38 == 1))) && keyword(D + 2446, 7, 38 + MOVES)) {}
  // actor.process.working_directory
  if (slot(73) != 0 && is_acting_process && keyword(D + 3024, 21, 73 + MOVES)) {}
  open(D + 8759, 8); // actor.process.file
  // actor.process.file.name
  if (slot(168) != 0 && ((is_launch && is_parent) && (p65 && p168)) && keyword(D + 8831, 8, 168)) {}
  else if (slot(166) != 0 && (is_acting_process && (p62 && p166)) && keyword(D + 8831, 8, 166)) {}
  // actor.process.file.type actor.process.file.type_id
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 1544, 34);
  else if ((is_acting_process && (p62 && p166))) put(D + 1544, 34);
  open(D + 7636, 10); // actor.process.file.hashes
  open(D + 8, 1);
  // actor.process.file.hashes[0].algorithm actor.process.file.hashes[0].algorithm_id
  if (((is_launch && is_parent) && (p65 && p168))) put(D + 1324, 39);
  else if ((is_acting_process && (p62 && p166))) put(D + 1324, 39);
  // actor.process.file.hashes[0].value
  if (slot(62) != 0 && (is_acting_process && (p62 && p166)) && keyword(D + 1236, 9, 62 + MOVES)) {}
  else if (slot(65) != 0 && ((is_launch && is_parent) && (p65 && p168)) && keyword(D + 1236, 9, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 3932, 18); // actor.process.parent_process
  // actor.process.parent_process.name
  if (slot(66) != 0 && (is_acting_process && is_parent) && keyword(D + 8831, 8, 66 + MOVES)) {}
  // actor.process.parent_process.namespace_pid
  if (slot(68) != 0 && (is_acting_process && is_parent) && long(D + 4542, 16, 68 + MOVES)) {}
  // actor.process.parent_process.path
  if (slot(64) != 0 && (is_acting_process && is_parent) && keyword(D + 8839, 8, 64 + MOVES)) {}
  // actor.process.parent_process.pid
  if (slot(67) != 0 && (is_acting_process && is_parent) && long(D + 9456, 6, 67 + MOVES)) {}
  open(D + 8759, 8); // actor.process.parent_process.file
  // actor.process.parent_process.file.name
  if (slot(168) != 0 && ((is_acting_process && is_parent) && (p65 && p168)) && keyword(D + 8831, 8, 168)) {}
  // actor.process.parent_process.file.type actor.process.parent_process.file.type_id
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 1544, 34);
  open(D + 7636, 10); // actor.process.parent_process.file.hashes
  open(D + 8, 1);
  // actor.process.parent_process.file.hashes[0].algorithm actor.process.parent_process.file.hashes[0].algorithm_id
  if (((is_acting_process && is_parent) && (p65 && p168))) put(D + 1324, 39);
  // actor.process.parent_process.file.hashes[0].value
  if (slot(65) != 0 && ((is_acting_process && is_parent) && (p65 && p168)) && keyword(D + 1236, 9, 65 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(71) != 0 || slot(70) != 0) {
    open(D + 8935, 8); // actor.process.user
    // actor.process.user.name
    if (slot(71) != 0 && is_acting_process && keyword(D + 8831, 8, 71 + MOVES)) {}
    // actor.process.user.uid
    if (slot(70) != 0 && is_acting_process && keyword(D + 2446, 7, 70 + MOVES)) {}
    close();
  }
  close();
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 8935, 8); // actor.user
    // actor.user.name
    if (slot(91) != 0 && is_acting_user && keyword(D + 8831, 8, 91 + MOVES)) {}
    // actor.user.uid
    if (slot(90) != 0 && is_acting_user && keyword(D + 2446, 7, 90 + MOVES)) {}
    close();
  }
  close();
  if (slot(11) != 0) {
    open(D + 9309, 7); // api
    // api.operation
    if (slot(11) != 0 && is_api_activity && keyword(D + 6028, 13, 11 + MOVES)) {}
    close();
  }
  if (slot(175) != 0 || slot(50) != 0) {
    open(D + 9323, 7); // app
    // app.name
    if (slot(175) != 0 && is_lifecycle && keyword(D + 8831, 8, 175)) {}
    // app.vendor_name
    if (slot(50) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 5150, 15, 50 + MOVES)) {}
    close();
  }
  if (slot(161) != 0 || slot(197) != 0 || slot(196) != 0 || is_compliance) {
    open(D + 5400, 14); // compliance
    // compliance.control
    if (slot(161) != 0 && is_compliance && keyword(D + 7068, 11, 161)) {}
    // compliance.status
    if (slot(197) != 0 && keyword(D + 3287, 10, 197)) {}
    else if (is_compliance) put(D + 4734, 16);
    // compliance.status_id
    if (slot(196) != 0 && long(D + 5540, 12, 196)) {}
    else if (is_compliance) put(D + 5554, 14);
    close();
  }
  if ((load<u64>(filled, 24) & 0x58000000000) != 0 || slot(47) != 0 || is_connection_activity) {
    open(D + 3599, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(234) != 0 && long(D + 3950, 18, 234)) {}
    // connection_info.direction
    if (slot(232) != 0 && keyword(D + 2703, 13, 232)) {}
    else if (is_connection_activity) put(D + 2703, 22);
    // connection_info.direction_id
    if (slot(231) != 0 && long(D + 4127, 15, 231)) {}
    else if (is_connection_activity) put(D + 4127, 17);
    // connection_info.protocol_name
    if (slot(47) != 0 && is_connection_activity && keyword(D + 4195, 17, 47 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x24080000) != 0 || (load<u64>(filled, 0) & 0x43000058000002a) != 0 || slot(172) != 0 || is_cluster || is_host) {
    open(D + 7596, 10); // device
    // device.ip
    if (slot(211) != 0 && ip(D + 9802, 6, 211)) {}
    // device.hostname
    if (slot(31) != 0 && is_host && keyword(D + 6652, 12, 31 + MOVES)) {}
    // device.name
    if (slot(34) != 0 && is_host && keyword(D + 8831, 8, 34 + MOVES)) {}
    // device.type device.type_id
    if (is_host) put(D + 1940, 28);
    // device.uid
    if (slot(32) != 0 && is_host && keyword(D + 2446, 7, 32 + MOVES)) {}
    if (slot(53) != 0 || slot(52) != 0 || is_cluster) {
      open(D + 7626, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(53) != 0 && is_cluster && keyword(D + 8831, 8, 53 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 4246, 17);
      // device.groups[0].uid
      if (slot(52) != 0 && is_cluster && keyword(D + 2446, 7, 52 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(218) != 0 || slot(221) != 0 || (load<u64>(filled, 0) & 0x40000000000002a) != 0 || slot(172) != 0) {
      open(D + 5820, 13); // device.container
      // device.container.labels
      if (slot(221) != 0 && list(D + 7686, 10, 221)) moved(55);
      // device.container.name
      if (slot(5) != 0 && is_host_container && keyword(D + 8831, 8, 5 + MOVES)) {}
      // device.container.orchestrator
      if (slot(58) != 0 && is_host_container && keyword(D + 4558, 16, 58 + MOVES)) {}
      // device.container.uid
      if (slot(1) != 0 && is_host_container && keyword(D + 2446, 7, 1 + MOVES)) {}
      if (slot(218) != 0 || slot(3) != 0 || slot(172) != 0) {
        open(D + 8284, 9); // device.container.image
        // device.container.image.labels
        if (slot(218) != 0 && list(D + 7686, 10, 218)) moved(4);
        // device.container.image.name
        if (slot(3) != 0 && (is_host_container && p3) && keyword(D + 8831, 8, 3 + MOVES)) {}
        // device.container.image.uid
        if (slot(172) != 0 && (is_host_container && p3) && keyword(D + 2446, 7, 172)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(162) != 0 || slot(6) != 0 || slot(7) != 0 || slot(81) != 0 || slot(82) != 0) {
    open(D + 4478, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(162) != 0 && is_local_destination && keyword(D + 6652, 12, 162)) {}
    // dst_endpoint.ip
    if (slot(6) != 0 && is_server_end && ip(D + 9802, 6, 6 + MOVES)) {}
    else if (slot(81) != 0 && (is_network_activity && !is_destination) && ip(D + 9802, 6, 81 + MOVES)) {}
    // dst_endpoint.port
    if (slot(7) != 0 && is_destination_port && long(D + 7726, 7, 7 + MOVES)) {}
    else if (slot(82) != 0 && (is_network_activity && !is_destination && p81) && long(D + 7726, 7, 82 + MOVES)) {}
    close();
  }
  open(D + 8759, 8); // file
  // file.ext
  if (slot(25) != 0 && is_file_activity && keyword(D + 9414, 7, 25 + MOVES)) {}
  // file.name
  if (slot(27) != 0 && is_file_activity && keyword(D + 8831, 8, 27 + MOVES)) {}
  else if (slot(164) != 0 && is_file_activity && keyword(D + 8831, 8, 164)) {}
  // file.parent_folder
  if (slot(24) != 0 && is_file_activity && keyword(D + 4161, 17, 24 + MOVES)) {}
  // file.path
  if (slot(28) != 0 && is_file_activity && keyword(D + 8839, 8, 28 + MOVES)) {}
  // file.type
  if (slot(228) != 0 && keyword(D + 99, 8, 228)) {}
  else if (is_file_activity) put(D + 1826, 17);
  // file.type_id
  if (slot(227) != 0 && long(D + 1204, 10, 227)) {}
  else if (is_file_activity) put(D + 1843, 12);
  open(D + 7636, 10); // file.hashes
  open(D + 8, 1);
  // file.hashes[0].algorithm file.hashes[0].algorithm_id
  if ((is_file_activity && p26)) put(D + 1324, 39);
  // file.hashes[0].value
  if (slot(26) != 0 && is_file_activity && keyword(D + 1236, 9, 26 + MOVES)) {}
  close();
  closeArray();
  if (slot(30) != 0) {
    open(D + 8356, 9); // file.owner
    // file.owner.uid
    if (slot(30) != 0 && is_file_activity && keyword(D + 2446, 7, 30 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 8) & 0x1c000) != 0 || (load<u64>(filled, 24) & 0x2b00) != 0 || slot(161) != 0 || slot(159) != 0 || is_analytic) {
    open(D + 4494, 16); // finding_info
    // finding_info.desc
    if (slot(79) != 0 && is_finding && keyword(D + 8727, 8, 79 + MOVES)) {}
    // finding_info.title
    if (slot(161) != 0 && is_finding && keyword(D + 8428, 9, 161)) {}
    // finding_info.types
    if (slot(200) != 0 && list(D + 8437, 9, 200)) moved(12);
    // finding_info.uid
    if (slot(159) != 0 && is_finding && keyword(D + 2446, 7, 159)) {}
    if ((load<u64>(filled, 24) & 0x2a00) != 0) {
      open(D + 7046, 11); // finding_info.attacks
      if (slot(201) != 0 && wrapped(D + 4365, 17, 201, D + 229, 2)) moved(86);
      if (slot(203) != 0 && wrapped(D + 3427, 20, 203, D + 229, 2)) moved(87);
      if (slot(205) != 0 && wrapped(D + 2428, 24, 205, D + 229, 2)) moved(88);
      closeArray();
    }
    if (slot(78) != 0 || slot(80) != 0 || is_analytic) {
      open(D + 6508, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(78) != 0 && is_analytic && keyword(D + 6520, 12, 78 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(80) != 0 && is_analytic && keyword(D + 8831, 8, 80 + MOVES)) {}
      // finding_info.analytic.type finding_info.analytic.type_id
      if (is_analytic) put(D + 2155, 26);
      close();
    }
    close();
  }
  open(D + 7656, 10); // kernel
  // kernel.name
  if (slot(35) != 0 && is_kernel_activity && keyword(D + 8831, 8, 35 + MOVES)) {}
  else if (slot(11) != 0 && is_kernel_activity && keyword(D + 8831, 8, 11 + MOVES)) {}
  // kernel.system_call
  if (slot(40) != 0 && is_kernel_activity && keyword(D + 5105, 15, 40 + MOVES)) {}
  // kernel.type kernel.type_id
  if ((is_kernel_activity && p35)) put(D + 1578, 33);
  else if (is_kernel_activity) put(D + 1611, 33);
  close();
  put(D + 6676, 12); // metadata
  // event_code log_level log_name log_provider logged_time original_time source tenant_uid
  run(D + 25470);
  // metadata.labels
  if (slot(199) != 0 && list(D + 7686, 10, 199)) moved(85);
  // metadata.profiles
  openList(D + 6724, 12, false);
  if (is_controlled) item(D + 4894, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 3872, 4);
  if ((is_host_container || (is_process && present(72)) || (is_parent && present(68)))) item(D + 1756, 9);
  closeList();
  if ((load<u64>(filled, 0) & 0xe000000020000) != 0) {
    open(D + 7189, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(50) != 0 && keyword(D + 5150, 15, 50 + MOVES)) {}
    // metadata.product.version
    if (slot(51) != 0 && keyword(D + 16, 11, 51 + MOVES)) {}
    // metadata.product.name
    if (slot(17) != 0 && !p49 && keyword(D + 8831, 8, 17 + MOVES)) {}
    else if (slot(49) != 0 && keyword(D + 8831, 8, 49 + MOVES)) {}
    close();
  }
  put(D + 16, 19);
  if (slot(36) != 0 || slot(37) != 0 || slot(157) != 0) {
    open(D + 2940, 21); // peripheral_device
    // peripheral_device.class
    if (slot(36) != 0 && is_peripheral_activity && keyword(D + 8194, 9, 36 + MOVES)) {}
    // peripheral_device.name
    if (slot(157) != 0 && is_peripheral_activity && keyword(D + 8831, 8, 157)) {}
    // peripheral_device.uid
    if (slot(37) != 0 && is_peripheral_activity && keyword(D + 2446, 7, 37 + MOVES)) {}
    close();
  }
  if (slot(79) != 0 || slot(80) != 0) {
    open(D + 7716, 10); // policy
    // policy.desc
    if (slot(79) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 8727, 8, 79 + MOVES)) {}
    // policy.name
    if (slot(80) != 0 && is_controlled && keyword(D + 8831, 8, 80 + MOVES)) {}
    close();
  }
  open(D + 7178, 11); // process
  // process.cmd_line
  if (slot(60) != 0 && is_launch && keyword(D + 6556, 12, 60 + MOVES)) {}
  // process.name
  if (slot(63) != 0 && is_reflexive && keyword(D + 8831, 8, 63 + MOVES)) {}
  else if (slot(63) != 0 && is_launch && keyword(D + 8831, 8, 63 + MOVES)) {}
  // process.namespace_pid
  if (slot(72) != 0 && is_launch && long(D + 4542, 16, 72 + MOVES)) {}
  // process.path
  if (slot(41) != 0 && (c158 == 11) && keyword(D + 8839, 8, 41 + MOVES)) {}
  else if (slot(61) != 0 && is_reflexive && keyword(D + 8839, 8, 61 + MOVES)) {}
  else if (slot(61) != 0 && is_launch && keyword(D + 8839, 8, 61 + MOVES)) {}
  // process.pid
  if (slot(42) != 0 && (c158 == 11) && long(D + 9456, 6, 42 + MOVES)) {}
  else if (slot(69) != 0 && is_reflexive && long(D + 9456, 6, 69 + MOVES)) {}
  else if (slot(69) != 0 && is_launch && long(D + 9456, 6, 69 + MOVES)) {}
  // process.uid
  if (slot(38) != 0 && (is_launch && (p38 && !(c38 == 1))) && keyword(D + 2446, 7, 38 + MOVES)) {}
  // process.working_directory
  if (slot(73) != 0 && is_launch && keyword(D + 3024, 21, 73 + MOVES)) {}
  open(D + 8759, 8); // process.file
  // process.file.name
  if (slot(166) != 0 && (is_launch && (p62 && p166)) && keyword(D + 8831, 8, 166)) {}
  // process.file.type process.file.type_id
  if ((is_launch && (p62 && p166))) put(D + 1544, 34);
  open(D + 7636, 10); // process.file.hashes
  open(D + 8, 1);
  // process.file.hashes[0].algorithm process.file.hashes[0].algorithm_id
  if ((is_launch && (p62 && p166))) put(D + 1324, 39);
  // process.file.hashes[0].value
  if (slot(62) != 0 && (is_launch && (p62 && p166)) && keyword(D + 1236, 9, 62 + MOVES)) {}
  close();
  closeArray();
  close();
  if ((load<u64>(filled, 8) & 0x20000c0) != 0) {
    open(D + 8935, 8); // process.user
    // process.user.name
    if (slot(71) != 0 && is_launch && keyword(D + 8831, 8, 71 + MOVES)) {}
    // process.user.uid
    if (slot(70) != 0 && is_launch && keyword(D + 2446, 7, 70 + MOVES)) {}
    else if (slot(89) != 0 && (c158 == 2) && keyword(D + 2446, 7, 89 + MOVES)) {}
    close();
  }
  close();
  if (slot(8) != 0 || slot(9) != 0) {
    open(D + 8383, 9); // query
    // query.hostname
    if (slot(8) != 0 && is_dns_activity && keyword(D + 6652, 12, 8 + MOVES)) {}
    // query.type
    if (slot(9) != 0 && is_dns_activity && keyword(D + 99, 8, 9 + MOVES)) {}
    close();
  }
  if (slot(161) != 0 || is_scanned) {
    open(D + 8879, 8); // scan
    // scan.name
    if (slot(161) != 0 && is_scanned && keyword(D + 8831, 8, 161)) {}
    // scan.type scan.type_id
    if (is_scanned) put(D + 1826, 29);
    close();
  }
  if (slot(174) != 0) {
    open(D + 7222, 11); // service
    // service.name
    if (slot(174) != 0 && is_authentication && keyword(D + 8831, 8, 174)) {}
    close();
  }
  if (slot(162) != 0 || slot(83) != 0 || slot(84) != 0) {
    open(D + 4718, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(162) != 0 && is_local_source && keyword(D + 6652, 12, 162)) {}
    // src_endpoint.ip
    if (slot(83) != 0 && is_client_end && ip(D + 9802, 6, 83 + MOVES)) {}
    // src_endpoint.port
    if (slot(84) != 0 && is_source_port && long(D + 7726, 7, 84 + MOVES)) {}
    close();
  }
  if (slot(91) != 0 || slot(90) != 0) {
    open(D + 8935, 8); // user
    // user.name
    if (slot(91) != 0 && is_account_user && keyword(D + 8831, 8, 91 + MOVES)) {}
    // user.uid
    if (slot(90) != 0 && is_account_user && keyword(D + 2446, 7, 90 + MOVES)) {}
    close();
  }
  open(D + 6796, 12); // unmapped
  open(D + 5820, 13); // unmapped.container
  open(D + 8284, 9); // unmapped.container.image
  open(D + 8783, 8); // unmapped.container.image.hash
  // all
  run(D + 25536);
  writeUnknown(3);
  close();
  // name tag
  run(D + 25550);
  writeUnknown(2);
  close();
  // id name
  run(D + 25568);
  writeUnknown(1);
  close();
  open(D + 4955, 15); // unmapped.destination
  // ip port
  run(D + 25586);
  writeUnknown(4);
  close();
  open(D + 9386, 7); // unmapped.dns
  open(D + 6736, 12); // unmapped.dns.question
  // name type
  run(D + 25604);
  writeUnknown(6);
  close();
  // type
  run(D + 25622);
  writeUnknown(5);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code created dataset kind module original outcome provider reason severity type
  run(D + 25636);
  writeUnknown(7);
  close();
  open(D + 8759, 8); // unmapped.file
  open(D + 8783, 8); // unmapped.file.hash
  // sha256
  run(D + 25698);
  writeUnknown(9);
  close();
  // directory extension name path type uid
  run(D + 25712);
  writeUnknown(8);
  close();
  open(D + 8791, 8); // unmapped.host
  // hostname id ip name
  run(D + 25746);
  writeUnknown(10);
  close();
  open(D + 5976, 13); // unmapped.kubearmor
  open(D + 7596, 10); // unmapped.kubearmor.device
  // class_name syspath
  run(D + 25772);
  writeUnknown(12);
  close();
  open(D + 8751, 8); // unmapped.kubearmor.exec
  // id
  run(D + 25790);
  writeUnknown(13);
  close();
  open(D + 7856, 10); // unmapped.kubearmor.target
  // executable pid
  run(D + 25804);
  writeUnknown(14);
  close();
  // capability resource syscall
  run(D + 25822);
  writeUnknown(11);
  close();
  open(D + 9428, 7); // unmapped.log
  // level
  run(D + 25844);
  writeUnknown(15);
  close();
  open(D + 7134, 11); // unmapped.network
  // direction protocol transport type
  run(D + 25858);
  writeUnknown(16);
  close();
  open(D + 6688, 12); // unmapped.observer
  // product vendor version
  run(D + 25884);
  writeUnknown(17);
  close();
  open(D + 4574, 16); // unmapped.orchestrator
  open(D + 7057, 11); // unmapped.orchestrator.cluster
  // id name
  run(D + 25906);
  writeUnknown(19);
  close();
  open(D + 6772, 12); // unmapped.orchestrator.resource
  // label name type
  run(D + 25924);
  writeUnknown(20);
  close();
  // namespace type
  run(D + 25946);
  writeUnknown(18);
  close();
  open(D + 4590, 16); // unmapped.organization
  // id
  run(D + 25964);
  writeUnknown(21);
  close();
  open(D + 7178, 11); // unmapped.process
  open(D + 8783, 8); // unmapped.process.hash
  // sha256
  run(D + 25978);
  writeUnknown(23);
  close();
  open(D + 7706, 10); // unmapped.process.parent
  open(D + 8783, 8); // unmapped.process.parent.hash
  // sha256
  run(D + 25992);
  writeUnknown(25);
  close();
  // executable name pid vpid
  run(D + 26006);
  writeUnknown(24);
  close();
  open(D + 8935, 8); // unmapped.process.user
  // id name
  run(D + 26032);
  writeUnknown(26);
  close();
  // command_line executable name pid vpid working_directory
  run(D + 26050);
  writeUnknown(22);
  close();
  open(D + 7200, 11); // unmapped.related
  // hash hosts ip user
  run(D + 26092);
  writeUnknown(27);
  close();
  open(D + 8871, 8); // unmapped.rule
  // category description name
  run(D + 26118);
  writeUnknown(28);
  close();
  open(D + 7776, 10); // unmapped.server
  // ip port
  run(D + 26140);
  writeUnknown(29);
  close();
  open(D + 7816, 10); // unmapped.source
  // ip port
  run(D + 26158);
  writeUnknown(30);
  close();
  open(D + 7866, 10); // unmapped.threat
  open(D + 4366, 10); // unmapped.threat.tactic
  // id
  run(D + 26176);
  writeUnknown(32);
  close();
  open(D + 3428, 13); // unmapped.threat.technique
  open(D + 4750, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 26190);
  writeUnknown(34);
  close();
  // id
  run(D + 26204);
  writeUnknown(33);
  close();
  writeUnknown(31);
  close();
  open(D + 8935, 8); // unmapped.user
  open(D + 5846, 13); // unmapped.user.effective
  // id
  run(D + 26218);
  writeUnknown(36);
  close();
  // id name
  run(D + 26232);
  writeUnknown(35);
  close();
  // @timestamp message tags
  run(D + 26250);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 28832, F);
  chosen = choice;
  return translate(record, 4095, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(37888, 8);
