// Generated from schemas/answers/ocsf.json and schemas/kubearmor by sluice generate. Do not edit.
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
let c32: u32 = 0;
/** alerts */
let c155: u32 = 0;
/** event.action */
let c25: u32 = 0;
/** network.protocol */
let c79: u32 = 0;
/** dns.type */
let c22: u32 = 0;
/** event.outcome */
let c35: u32 = 0;
/** type */
let c158: u32 = 0;
/** network.direction */
let c76: u32 = 0;
/** kubearmor.exec.id */
let c68: u32 = 0;
/** http.request.method */
let c63: u32 = 0;
/** class */
let c176: u32 = 0;
/** event.severity */
let c39: u32 = 0;
/** host.os.type */
let c61: u32 = 0;
/** host.os.platform */
let c60: u32 = 0;
/** file.type */
let c52: u32 = 0;
/** network.type */
let c81: u32 = 0;
/** vulnerability.id is there. */
let p149: bool = false;
/** host.name is there. */
let p58: bool = false;
/** host.hostname is there. */
let p54: bool = false;
/** file.name is there. */
let p48: bool = false;
/** file.path is there. */
let p50: bool = false;
/** server.ip is there. */
let p124: bool = false;
/** dns.question.name is there. */
let p20: bool = false;
/** event.action is there. */
let p25: bool = false;
/** process.name is there. */
let p100: bool = false;
/** container.image.name is there. */
let p10: bool = false;
/** rule.name is there. */
let p120: bool = false;
/** host.os.name is there. */
let p59: bool = false;
/** host.os.platform is there. */
let p60: bool = false;
/** rule.ruleset is there. */
let p122: bool = false;
/** cloud.provider is there. */
let p5: bool = false;
/** process.parent.hash.sha256 is there. */
let p103: bool = false;
/** parent_program_name is there. */
let p168: bool = false;
/** process.hash.sha256 is there. */
let p99: bool = false;
/** program_name is there. */
let p166: bool = false;
/** kubearmor.exec.id is there. */
let p68: bool = false;
/** file.hash.sha256 is there. */
let p46: bool = false;
/** kubearmor.capability is there. */
let p65: bool = false;
/** observer.product is there. */
let p83: bool = false;
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
let is_os: bool = false;
let is_cluster: bool = false;
let is_contained: bool = false;
let is_has_resources: bool = false;
let is_resource: bool = false;
let is_function: bool = false;
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
let is_http_caller: bool = false;
let is_http_evidence: bool = false;
let is_url: bool = false;
let is_cloud: bool = false;
let is_vulnerability: bool = false;
let is_cve: bool = false;
let is_advisory: bool = false;
let is_scored: bool = false;
let is_package: bool = false;

function derive(): void {
  if (chosen == 0) give(D + 1457, 7, 155);
  else give(D + 1393, 8, 155);
  c32 = code(32, D + 4944);
  c155 = code(155, D + 4968);
  c25 = code(25, D + 4984);
  c79 = code(79, D + 5144);
  c22 = code(22, D + 5160);
  c35 = code(35, D + 5176);
  c158 = 0;
  c76 = code(76, D + 5200);
  c68 = code(68, D + 5240);
  c63 = code(63, D + 5256);
  c176 = 0;
  c39 = code(39, D + 5320);
  c61 = code(61, D + 5360);
  c60 = code(60, D + 5388);
  c52 = code(52, D + 5500);
  c81 = code(81, D + 5552);
  p149 = present(149);
  p58 = present(58);
  p54 = present(54);
  p48 = present(48);
  p50 = present(50);
  p124 = present(124);
  p20 = present(20);
  p25 = present(25);
  p100 = present(100);
  p10 = present(10);
  p120 = present(120);
  p59 = present(59);
  p60 = present(60);
  p122 = present(122);
  p5 = present(5);
  p103 = present(103);
  p168 = false;
  p99 = present(99);
  p166 = false;
  p68 = present(68);
  p46 = present(46);
  p65 = present(65);
  p83 = present(83);
  if (slot(26) != 0) {
    elements(26, 183);
  }
  is_vulnerable = (p149 || present(180));
  if (slot(41) != 0) {
    elements(41, 182);
  }
  is_alert = (c32 == 1);
  is_wanted_finding = (is_alert && (c155 == 1));
  is_user = (present(145) || present(144));
  is_is_login = (has(183, D + 5576) && is_user);
  is_process = present(107);
  is_host = (p58 || p54 || present(55));
  is_is_process = (has(183, D + 5592) && is_process && is_host);
  is_is_exec = (has(182, D + 5608) || (((<u32>0xe >> c25) & 1) != 0));
  if (present(72)) take(72, 156);
  is_file = (p48 || p50);
  is_actor = (is_process || is_user);
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0x70 >> c25) & 1) != 0));
  is_is_file = (has(183, D + 5624) && is_file && is_system);
  if (present(66)) take(66, 157);
  else if (present(69)) take(69, 157);
  else if (present(67)) take(67, 157);
  is_is_usb = (is_host && present(157) && (((<u32>0x180 >> c25) & 1) != 0));
  is_denied = has(182, D + 5640);
  is_source = (present(128) || present(127));
  is_destination = (present(15) || present(14));
  is_named_host = (p54 || p58);
  is_ends = (is_source || is_destination || p124 || is_named_host);
  is_is_network = (has(183, D + 5656) && is_ends);
  is_is_dns = (is_is_network && p20 && (present(22) || (c79 == 1)));
  is_called = (is_user && is_source && p25);
  is_is_call = (has(183, D + 5672) && is_called);
  is_creates = (has(182, D + 5708) || starts(25, D + 1806, 6) || starts(25, D + 4505, 6));
  is_changes = (has(182, D + 5724) || starts(25, D + 4715, 6) || starts(25, D + 4583, 6) || starts(25, D + 4821, 5) || starts(25, D + 4932, 3) || starts(25, D + 4926, 3) || starts(25, D + 4667, 6) || starts(25, D + 4559, 6) || starts(25, D + 2306, 3) || starts(25, D + 2948, 3));
  is_deletes = (has(182, D + 5740) || starts(25, D + 4637, 6) || starts(25, D + 4517, 6) || starts(25, D + 4685, 6) || starts(25, D + 4571, 6));
  is_reads = (has(182, D + 5756) || starts(25, D + 3408, 3) || starts(25, D + 4917, 3) || starts(25, D + 4661, 4) || starts(25, D + 4541, 4) || starts(25, D + 4841, 5) || starts(25, D + 3845, 8) || starts(25, D + 3789, 8));
  is_is_workload = (!is_alert && has(183, D + 5772) && (!p100 && p10));
  is_is_own = (!is_alert && has(183, D + 5788) && !has(182, D + 5836) && (!p100 && !present(92)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(183, D + 5860) && is_vulnerable)) give(D + 4337, 6, 158);
  else if ((has(183, D + 5860) && has(182, D + 5876))) give(D + 4499, 6, 158);
  else if (has(183, D + 5860)) give(D + 4493, 6, 158);
  else if ((present(181) || (has(183, D + 5892) && (c32 == 2)))) give(D + 4343, 6, 158);
  else if ((c25 == 9)) give(D + 4355, 6, 158);
  else if (is_wanted_finding) give(D + 4349, 6, 158);
  else if ((is_is_login && has(182, D + 5608))) give(D + 4373, 6, 158);
  else if ((is_is_login && has(182, D + 5908))) give(D + 4379, 6, 158);
  else if ((is_is_login && contains(25, D + 3885, 8) && contains(25, D + 4826, 5))) give(D + 4367, 6, 158);
  else if ((is_is_login && contains(25, D + 3885, 8) && has(182, D + 5724))) give(D + 4361, 6, 158);
  else if ((is_is_login && (contains(25, D + 4806, 5) || contains(25, D + 4746, 5)))) give(D + 4373, 6, 158);
  else if (is_is_login) give(D + 4385, 6, 158);
  else if ((is_is_process && is_is_exec)) give(D + 4289, 6, 158);
  else if ((is_is_process && has(182, D + 5908))) give(D + 4295, 6, 158);
  else if ((is_is_process && (c25 == 10) && present(156))) give(D + 4301, 6, 158);
  else if ((is_is_process && (((<u32>0x3800 >> c25) & 1) != 0))) give(D + 4307, 6, 158);
  else if ((is_is_process && (((<u32>0xc000 >> c25) & 1) != 0))) give(D + 4283, 6, 158);
  else if ((is_is_process && has(182, D + 5724))) give(D + 4313, 6, 158);
  else if ((is_is_process && p25)) give(D + 4277, 6, 158);
  else if ((is_is_mount && (c25 == 4))) give(D + 4253, 6, 158);
  else if (is_is_mount) give(D + 4259, 6, 158);
  else if ((is_is_file && contains(25, D + 4691, 6))) give(D + 4241, 6, 158);
  else if ((is_is_file && (contains(25, D + 4791, 5) || contains(25, D + 4796, 5)))) give(D + 4247, 6, 158);
  else if ((is_is_file && has(182, D + 5740))) give(D + 4235, 6, 158);
  else if ((is_is_file && has(182, D + 5708))) give(D + 4217, 6, 158);
  else if ((is_is_file && has(182, D + 5724))) give(D + 4229, 6, 158);
  else if ((is_is_file && has(182, D + 5756) && (((<u32>0xf0000 >> c25) & 1) != 0))) give(D + 4265, 6, 158);
  else if ((is_is_file && has(182, D + 5756))) give(D + 4223, 6, 158);
  else if (is_is_file) give(D + 4271, 6, 158);
  else if ((is_is_usb && (c25 == 8))) give(D + 4325, 6, 158);
  else if ((is_is_usb && is_denied)) give(D + 4331, 6, 158);
  else if (is_is_usb) give(D + 4319, 6, 158);
  else if ((is_is_dns && (c22 == 1))) give(D + 4433, 6, 158);
  else if (is_is_dns) give(D + 4427, 6, 158);
  else if ((is_is_network && (((<u32>0x300000 >> c25) & 1) != 0))) give(D + 4415, 6, 158);
  else if ((is_is_network && has(182, D + 5924) && is_denied)) give(D + 4403, 6, 158);
  else if ((is_is_network && has(182, D + 5608))) give(D + 4391, 6, 158);
  else if ((is_is_network && has(182, D + 5924) && (c35 == 1))) give(D + 4397, 6, 158);
  else if ((is_is_network && (((<u32>0x1c00000 >> c25) & 1) != 0))) give(D + 4391, 6, 158);
  else if ((is_is_network && has(182, D + 5924))) give(D + 4409, 6, 158);
  else if (is_is_network) give(D + 4421, 6, 158);
  else if ((is_is_call && is_creates)) give(D + 4463, 6, 158);
  else if ((is_is_call && is_changes)) give(D + 4475, 6, 158);
  else if ((is_is_call && is_deletes)) give(D + 4481, 6, 158);
  else if ((is_is_call && is_reads)) give(D + 4469, 6, 158);
  else if (is_is_call) give(D + 4487, 6, 158);
  else if (is_alert) give(D + 4349, 6, 158);
  else if ((is_is_lifecycle && has(183, D + 5940) && has(182, D + 5608))) give(D + 4439, 6, 158);
  else if ((is_is_lifecycle && has(183, D + 5940) && has(182, D + 5908))) give(D + 4445, 6, 158);
  else if ((is_is_own && has(183, D + 5592) && contains(25, D + 4715, 6))) give(D + 4451, 6, 158);
  else if (is_is_lifecycle) give(D + 4457, 6, 158);
  else if (p25) give(D + 2542, 2, 158);
  else if (true) give(D + 31, 1, 158);
  c158 = code(158, D + 5964);
  is_reflexive = (((<u64>0x1e >> <u64>c158) & 1) != 0);
  is_launch = (c158 == 5);
  is_kernel_activity = (c158 == 6);
  is_peripheral_activity = starts(158, D + 4319, 4);
  is_detection = starts(158, D + 4349, 4);
  is_process_evidence = (is_detection && is_process);
  is_finding = starts(158, D + 4337, 2);
  is_acting = (!is_finding && !is_launch);
  is_acting_process = (is_acting && is_process);
  if (slot(158) != 0) {
    lookup(158, c158, D + 6276, 176);
  }
  c176 = code(176, D + 6480);
  if (slot(176) != 0) {
    lookup(176, c176, D + 6588, 184);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 6656, 177);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 6724, 185);
  }
  if (slot(176) != 0) {
    lookup(176, c176, D + 6792, 186);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 6860, 187);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 7064, 178);
  }
  if (slot(158) != 0) {
    lookup(158, c158, D + 7268, 188);
  }
  beginTemplate(2);
  countPart(177);
  countPart(178);
  openTemplate();
  part(D + 0, 0, 177);
  part(D + 135, 2, 178);
  endTemplate(179);
  if (slot(39) != 0) {
    lookup(39, c39, D + 7472, 189);
  }
  if (slot(39) != 0) {
    lookup(39, c39, D + 7496, 190);
  }
  if (slot(35) != 0 && !is_finding) {
    lookup(35, c35, D + 7520, 194);
  }
  is_controlled = ((is_alert || is_denied || has(182, D + 7532)) && !(((<u32>0x2000200 >> c25) & 1) != 0));
  is_network_activity = (starts(158, D + 4391, 4) || starts(158, D + 4427, 4));
  is_api_activity = starts(158, D + 4463, 4);
  is_account = (starts(158, D + 4361, 4) || starts(158, D + 4373, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(158, D + 4439, 4);
  is_scanned = starts(158, D + 4493, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x180 >> <u64>c158) & 1) != 0));
  is_container = (present(8) || present(12));
  is_program = (!is_process && !is_file && present(98));
  is_api_evidence = (is_finding && has(183, D + 7548) && p25);
  is_connection = (present(76) || present(80) || present(81) || present(78));
  is_evidence = (is_detection && (is_actor || is_file || is_program || is_source || is_destination || p20 || is_api_evidence || is_connection));
  is_host_container = (is_host && is_container && !is_evidence);
  is_parent = (is_process && present(105));
  is_analytic = (is_finding && (p120 || present(119)));
  beginTemplate(10);
  countPart(29);
  countPart(0);
  countPart(58);
  countPart(8);
  countPart(107);
  countPart(120);
  countPart(25);
  countPart(50);
  countPart(10);
  countPart(149);
  countPart(95);
  openTemplate();
  part(D + 0, 0, 29);
  part(D + 4942, 1, 0);
  part(D + 4942, 1, 58);
  part(D + 4942, 1, 8);
  part(D + 4942, 1, 107);
  part(D + 4942, 1, 120);
  part(D + 4942, 1, 25);
  part(D + 4942, 1, 50);
  part(D + 4942, 1, 10);
  part(D + 4942, 1, 149);
  part(D + 4942, 1, 95);
  endTemplate(160);
  if (present(31)) take(31, 159);
  else if (present(160)) take(160, 159);
  if (p120) take(120, 161);
  else if (present(74)) take(74, 161);
  else if (p25) take(25, 161);
  else if (present(29)) take(29, 161);
  if (p59) take(59, 173);
  else if (p60) take(60, 173);
  is_os = (is_host && (p59 || p60));
  if (slot(61) != 0 && is_os) {
    lookup(61, c61, D + 7584, 213);
  }
  if (slot(60) != 0 && is_os) {
    lookup(60, c60, D + 7600, 215);
  }
  if (slot(61) != 0 && is_os) {
    lookup(61, c61, D + 7672, 214);
  }
  is_cluster = (is_host && (present(87) || present(86)));
  is_contained = (is_evidence && is_container);
  if (slot(9) != 0) {
    only(9, 169);
  }
  if (slot(11) != 0) {
    only(11, 170);
  }
  beginTemplate(1);
  countPart(10);
  countPart(170);
  openTemplate();
  part(D + 0, 0, 10);
  part(D + 14, 1, 170);
  endTemplate(171);
  if (present(169)) take(169, 172);
  else if (present(171)) take(171, 172);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = (present(91) || present(89));
  is_function = (!is_resource && (present(42) || present(43)));
  is_image = (!(is_resource || is_function) && p10);
  if (slot(98) != 0) {
    basename(98, 165);
  }
  if (present(165)) take(165, 166);
  else if (p100) take(100, 166);
  p166 = present(166);
  if (slot(102) != 0) {
    basename(102, 167);
  }
  if (present(167)) take(167, 168);
  else if (present(104)) take(104, 168);
  p168 = present(168);
  is_file_evidence = (is_detection && is_file);
  if (slot(50) != 0) {
    basename(50, 163);
  }
  if (p48) take(48, 164);
  else if (present(163)) take(163, 164);
  else if (p50) take(50, 164);
  if (slot(52) != 0 && is_file_evidence) {
    lookup(52, c52, D + 7688, 228);
  }
  is_file_activity = starts(158, D + 4217, 4);
  if (slot(52) != 0 && is_file_activity) {
    lookup(52, c52, D + 7720, 230);
  }
  if (slot(52) != 0 && is_file_activity) {
    lookup(52, c52, D + 7752, 231);
  }
  is_connection_evidence = (is_detection && is_connection);
  if (slot(76) != 0 && is_connection_evidence) {
    lookup(76, c76, D + 7784, 232);
  }
  if (slot(76) != 0 && is_connection_evidence) {
    lookup(76, c76, D + 7808, 233);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(76) != 0 && is_connection_activity) {
    lookup(76, c76, D + 7832, 234);
  }
  if (slot(76) != 0 && is_connection_activity) {
    lookup(76, c76, D + 7856, 235);
  }
  is_listening = (c158 == 9);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c76) & 1) != 0));
  if (p54) take(54, 162);
  else if (p58) take(58, 162);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && !p124 && (is_listening || (((<u32>0x6 >> c76) & 1) != 0)));
  is_authentication = starts(158, D + 4373, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p83) take(83, 174);
  else if (present(33)) take(33, 174);
  if (is_is_workload && p10) take(10, 175);
  else if (present(174)) take(174, 175);
  is_compliance = (c158 == 10);
  if (slot(35) != 0 && is_compliance) {
    lookup(35, c35, D + 7880, 196);
  }
  if (slot(35) != 0 && is_compliance) {
    lookup(35, c35, D + 7892, 197);
  }
  if (slot(0) != 0) {
    epoch(0, 3, 191);
  }
  if (slot(40) != 0) {
    epoch(40, 3, 192);
  }
  if (slot(30) != 0) {
    epoch(30, 3, 193);
  }
  if (slot(28) != 0) {
    epoch(28, 3, 198);
  }
  if (slot(131) != 0) {
    elements(131, 199);
  }
  is_policy = (p122 || p120);
  if (slot(26) != 0 && is_finding) {
    elements(26, 200);
  }
  if (slot(132) != 0 && is_finding) {
    elements(132, 201);
  }
  if (slot(133) != 0 && is_finding) {
    elements(133, 203);
  }
  if (slot(134) != 0 && is_finding) {
    elements(134, 205);
  }
  if (slot(132) != 0 && is_controlled) {
    elements(132, 202);
  }
  if (slot(133) != 0 && is_controlled) {
    elements(133, 204);
  }
  if (slot(134) != 0 && is_controlled) {
    elements(134, 206);
  }
  if (slot(114) != 0) {
    elements(114, 207);
  }
  if (slot(115) != 0) {
    elements(115, 208);
  }
  if (slot(116) != 0) {
    elements(116, 209);
  }
  if (slot(113) != 0) {
    elements(113, 210);
  }
  if (slot(56) != 0 && is_host) {
    only(56, 211);
  }
  if (slot(57) != 0 && is_host) {
    only(57, 212);
  }
  if (slot(11) != 0 && (is_contained && p10)) {
    elements(11, 217);
  }
  if (slot(11) != 0 && (is_host_container && p10)) {
    elements(11, 218);
  }
  if (slot(11) != 0 && (is_has_resources && is_image)) {
    elements(11, 219);
  }
  if (slot(90) != 0 && (is_has_resources && is_resource)) {
    elements(90, 220);
  }
  is_labelled_container = (is_host_container && !is_has_resources);
  if (slot(90) != 0 && is_labelled_container) {
    elements(90, 221);
  }
  if (slot(108) != 0 && is_process_evidence) {
    epoch(108, 3, 222);
  }
  if (slot(108) != 0 && is_launch) {
    epoch(108, 3, 223);
  }
  if (slot(108) != 0 && is_acting_process) {
    epoch(108, 3, 224);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user);
  is_acting_user = (!is_finding && !is_account && is_user);
  if (slot(146) != 0 && is_user_evidence) {
    elements(146, 225);
  }
  if (slot(146) != 0 && is_account_user) {
    elements(146, 226);
  }
  if (slot(146) != 0 && is_acting_user) {
    elements(146, 227);
  }
  if (slot(81) != 0 && is_connection_evidence) {
    lookup(81, c81, D + 7904, 236);
  }
  if (slot(81) != 0 && is_connection_activity) {
    lookup(81, c81, D + 7916, 237);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_query_evidence = (is_detection && p20);
  is_dns_activity = starts(158, D + 4427, 4);
  is_http_caller = (is_api_activity || is_account);
  is_http_evidence = (is_evidence && (is_source || is_user));
  is_url = (present(136) || present(135));
  is_cloud = p5;
  is_vulnerability = ((c158 == 11) && p149);
  is_cve = starts(149, D + 4846, 4);
  is_advisory = (p149 && !is_cve);
  is_scored = (is_vulnerability && is_cve && (present(152) && present(153)));
  is_package = (is_vulnerability && (present(95) && present(96)));
  if (!(hasText(214))) {
    if (slot(60) != 0 && is_os) {
      lookup(60, c60, D + 7928, 216);
    }
  }
  if (!((is_detection && is_program))) {
    if (slot(52) != 0 && is_file_evidence) {
      lookup(52, c52, D + 8000, 229);
    }
  }
  if (!((c158 == 13) || is_finding)) {
    if (slot(35) != 0 && !is_finding) {
      lookup(35, c35, D + 8032, 195);
    }
  }
  settle(D + 8044, 19);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid end_time message raw_data start_time status_code time type_name type_uid
  run(D + 8082);
  // action
  if ((is_controlled && is_denied)) put(D + 1148, 18);
  else if ((is_controlled && is_alert)) put(D + 775, 20);
  else if (is_controlled) put(D + 1015, 19);
  // action_id
  if ((is_controlled && is_denied)) put(D + 2029, 14);
  else if ((is_controlled && is_alert)) put(D + 2043, 14);
  else if (is_controlled) put(D + 2015, 14);
  // activity_name
  if (slot(25) != 0 && ends(158, D + 2542, 2) && keyword(D + 1392, 16, 25 + MOVES)) {}
  else if (slot(178) != 0 && keyword(D + 1392, 16, 178)) {}
  // app_protocol_name
  if (slot(79) != 0 && is_network_activity && keyword(D + 815, 20, 79 + MOVES)) {}
  // disposition
  if ((is_controlled && is_denied)) put(D + 514, 24);
  else if ((is_controlled && is_alert)) put(D + 415, 25);
  else if (is_controlled) put(D + 490, 24);
  // disposition_id
  if ((is_controlled && is_denied)) put(D + 1072, 19);
  else if ((is_controlled && is_alert)) put(D + 855, 20);
  else if (is_controlled) put(D + 1053, 19);
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 1488, 16);
  // launch_type
  if ((is_launch && (((<u32>0xe >> c25) & 1) != 0))) put(D + 649, 21);
  // launch_type_id
  if ((is_launch && (((<u32>0xe >> c25) & 1) != 0))) put(D + 1091, 19);
  // severity
  if (slot(190) != 0 && keyword(D + 691, 11, 190)) {}
  else put(D + 691, 21);
  // severity_id
  if (slot(189) != 0 && long(D + 1600, 14, 189)) {}
  else put(D + 1600, 16);
  // status
  if ((c158 == 13)) put(D + 895, 20);
  else if (is_finding) put(D + 1925, 15);
  else if (slot(195) != 0 && keyword(D + 895, 9, 195)) {}
  // status_detail
  if (slot(37) != 0 && keyword(D + 1648, 16, 37 + MOVES)) {}
  else if (slot(24) != 0 && keyword(D + 1648, 16, 24 + MOVES)) {}
  // status_id
  if ((c158 == 13)) put(D + 2197, 14);
  else if (is_finding) put(D + 2169, 14);
  else if (slot(194) != 0 && long(D + 2169, 12, 194)) {}
  if ((load<u64>(filled, 24) & 0x5400) != 0) {
    open(D + 2971, 11); // attacks
    if (slot(202) != 0 && wrapped(D + 1375, 17, 202, D + 229, 2)) moved(132);
    if (slot(204) != 0 && wrapped(D + 995, 20, 204, D + 229, 2)) moved(133);
    if (slot(206) != 0 && wrapped(D + 538, 24, 206, D + 229, 2)) moved(134);
    closeArray();
  }
  open(D + 2441, 13); // evidences
  open(D + 8, 1);
  if ((load<u64>(filled, 16) & 0x3f400) != 0 || slot(225) != 0) {
    open(D + 3484, 9); // evidences.0.actor
    if ((load<u64>(filled, 16) & 0x3f400) != 0 || slot(225) != 0) {
      open(D + 3773, 8); // evidences.0.actor.user
      // evidences[0].actor.user.domain
      if (slot(138) != 0 && is_user_evidence && keyword(D + 3502, 9, 138 + MOVES)) {}
      // evidences[0].actor.user.email_addr
      if (slot(140) != 0 && is_user_evidence && keyword(D + 2415, 13, 140 + MOVES)) {}
      // evidences[0].actor.user.full_name
      if (slot(141) != 0 && is_user_evidence && keyword(D + 2696, 12, 141 + MOVES)) {}
      // evidences[0].actor.user.name
      if (slot(145) != 0 && is_user_evidence && keyword(D + 3902, 7, 145 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(144) != 0 && is_user_evidence && keyword(D + 556, 6, 144 + MOVES)) {}
      if (slot(225) != 0 || slot(143) != 0 || slot(142) != 0) {
        open(D + 3264, 10); // evidences.0.actor.user.groups
        open(D + 8, 1);
        // evidences[0].actor.user.groups[0].name
        if (slot(143) != 0 && is_user_evidence && keyword(D + 3902, 7, 143 + MOVES)) {}
        // evidences[0].actor.user.groups[0].uid
        if (slot(142) != 0 && is_user_evidence && keyword(D + 556, 6, 142 + MOVES)) {}
        close();
        if (slot(225) != 0 && wrapped(D + 3901, 8, 225, D + 1940, 15)) moved(146);
        closeArray();
      }
      close();
    }
    close();
  }
  if (slot(25) != 0 || slot(7) != 0) {
    open(D + 3909, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(25) != 0 && (is_detection && is_api_evidence) && keyword(D + 2780, 12, 25 + MOVES)) {}
    if (slot(7) != 0) {
      open(D + 3191, 11); // evidences.0.api.service
      // evidences[0].api.service.name
      if (slot(7) != 0 && (is_detection && is_api_evidence) && keyword(D + 3902, 7, 7 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x14800) != 0 || (load<u64>(filled, 24) & 0x130000000000) != 0 || is_connection_evidence) {
    open(D + 1034, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(236) != 0 && long(D + 1184, 18, 236)) {}
    // evidences[0].connection_info.community_uid
    if (slot(75) != 0 && is_connection_evidence && keyword(D + 1424, 16, 75 + MOVES)) {}
    // evidences[0].connection_info.direction
    if (slot(233) != 0 && keyword(D + 584, 12, 233)) {}
    else if (is_connection_evidence) put(D + 584, 22);
    // evidences[0].connection_info.direction_id
    if (slot(232) != 0 && long(D + 1273, 15, 232)) {}
    else if (is_connection_evidence) put(D + 1273, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(80) != 0 && is_connection_evidence && keyword(D + 1584, 16, 80 + MOVES)) {}
    // evidences[0].connection_info.protocol_num
    if (slot(78) != 0 && is_connection_evidence && long(D + 1895, 15, 78 + MOVES)) {}
    close();
  }
  if (slot(217) != 0 || (load<u64>(filled, 0) & 0x3500) != 0 || slot(172) != 0 || slot(93) != 0) {
    open(D + 2389, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(12) != 0 && is_contained && keyword(D + 3902, 7, 12 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(93) != 0 && is_contained && keyword(D + 1520, 15, 93 + MOVES)) {}
    // evidences[0].container.runtime
    if (slot(13) != 0 && is_contained && keyword(D + 3344, 10, 13 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(8) != 0 && is_contained && keyword(D + 556, 6, 8 + MOVES)) {}
    if (slot(217) != 0 || slot(10) != 0 || slot(172) != 0) {
      open(D + 3520, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(217) != 0 && list(D + 3294, 10, 217)) moved(11);
      // evidences[0].container.image.name
      if (slot(10) != 0 && (is_contained && p10) && keyword(D + 3902, 7, 10 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(172) != 0 && (is_contained && p10) && keyword(D + 556, 6, 172)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x3c000) != 0) {
    open(D + 1440, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.hostname
    if (slot(14) != 0 && is_destination_evidence && keyword(D + 3026, 11, 14 + MOVES)) {}
    // evidences[0].dst_endpoint.ip
    if (slot(15) != 0 && is_destination_evidence && ip(D + 4726, 5, 15 + MOVES)) {}
    // evidences[0].dst_endpoint.mac
    if (slot(16) != 0 && is_destination_evidence && keyword(D + 4193, 6, 16 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(17) != 0 && is_destination_evidence && long(D + 3979, 7, 17 + MOVES)) {}
    close();
  }
  open(D + 3677, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(45) != 0 && is_file_evidence && keyword(D + 4187, 6, 45 + MOVES)) {}
  // evidences[0].file.mime_type
  if (slot(47) != 0 && is_file_evidence && keyword(D + 2744, 12, 47 + MOVES)) {}
  // evidences[0].file.name
  if (slot(165) != 0 && (is_detection && is_program) && keyword(D + 3902, 7, 165)) {}
  else if (slot(48) != 0 && is_file_evidence && keyword(D + 3902, 7, 48 + MOVES)) {}
  else if (slot(164) != 0 && is_file_evidence && keyword(D + 3902, 7, 164)) {}
  // evidences[0].file.parent_folder
  if (slot(44) != 0 && is_file_evidence && keyword(D + 1568, 16, 44 + MOVES)) {}
  // evidences[0].file.path
  if (slot(98) != 0 && (is_detection && is_program) && keyword(D + 3972, 7, 98 + MOVES)) {}
  else if (slot(50) != 0 && is_file_evidence && keyword(D + 3972, 7, 50 + MOVES)) {}
  // evidences[0].file.size
  if (slot(51) != 0 && is_file_evidence && long(D + 3986, 7, 51 + MOVES)) {}
  // evidences[0].file.type
  if ((is_detection && is_program)) put(D + 440, 25);
  else if (slot(229) != 0 && keyword(D + 99, 7, 229)) {}
  else if (is_file_evidence) put(D + 1307, 17);
  // evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 353, 12);
  else if (slot(228) != 0 && long(D + 233, 10, 228)) {}
  else if (is_file_evidence) put(D + 2864, 12);
  open(D + 3274, 10); // evidences.0.file.hashes
  open(D + 8, 1);
  // evidences[0].file.hashes[0].algorithm
  if ((is_detection && is_program && p99)) put(D + 562, 22);
  else if ((is_file_evidence && p46)) put(D + 562, 22);
  // evidences[0].file.hashes[0].algorithm_id
  if ((is_detection && is_program && p99)) put(D + 1256, 17);
  else if ((is_file_evidence && p46)) put(D + 1256, 17);
  // evidences[0].file.hashes[0].value
  if (slot(99) != 0 && (is_detection && is_program && p99) && keyword(D + 265, 8, 99 + MOVES)) {}
  else if (slot(46) != 0 && is_file_evidence && keyword(D + 265, 8, 46 + MOVES)) {}
  close();
  closeArray();
  if (slot(49) != 0 || slot(53) != 0) {
    open(D + 3538, 9); // evidences.0.file.owner
    // evidences[0].file.owner.name
    if (slot(49) != 0 && is_file_evidence && keyword(D + 3902, 7, 49 + MOVES)) {}
    // evidences[0].file.owner.uid
    if (slot(53) != 0 && is_file_evidence && keyword(D + 556, 6, 53 + MOVES)) {}
    close();
  }
  close();
  if (slot(63) != 0 || (load<u64>(filled, 16) & 0x80380) != 0) {
    open(D + 1472, 16); // evidences.0.http_request
    // evidences[0].http_request.http_method
    if (slot(63) != 0 && (is_http_evidence && (((<u32>0x3fe >> c63) & 1) != 0)) && keyword(D + 2099, 14, 63 + MOVES)) {}
    // evidences[0].http_request.user_agent
    if (slot(147) != 0 && is_http_evidence && keyword(D + 2239, 13, 147 + MOVES)) {}
    if ((load<u64>(filled, 16) & 0x380) != 0) {
      open(D + 4007, 7); // evidences.0.http_request.url
      // evidences[0].http_request.url.path
      if (slot(136) != 0 && is_http_evidence && keyword(D + 3972, 7, 136 + MOVES)) {}
      // evidences[0].http_request.url.query_string
      if (slot(137) != 0 && (is_http_evidence && is_url) && keyword(D + 1910, 15, 137 + MOVES)) {}
      // evidences[0].http_request.url.url_string
      if (slot(135) != 0 && is_http_evidence && keyword(D + 2545, 13, 135 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(64) != 0) {
    open(D + 1290, 17); // evidences.0.http_response
    // evidences[0].http_response.code
    if (slot(64) != 0 && is_http_evidence && long(D + 3930, 7, 64 + MOVES)) {}
    close();
  }
  open(D + 3103, 11); // evidences.0.process
  // evidences[0].process.created_time
  if (slot(222) != 0 && long(D + 1805, 15, 222)) {}
  // evidences[0].process.cmd_line
  if (slot(97) != 0 && is_process_evidence && keyword(D + 3004, 11, 97 + MOVES)) {}
  // evidences[0].process.name
  if (slot(100) != 0 && is_process_evidence && keyword(D + 3902, 7, 100 + MOVES)) {}
  // evidences[0].process.namespace_pid
  if (slot(111) != 0 && is_process_evidence && long(D + 1504, 16, 111 + MOVES)) {}
  // evidences[0].process.path
  if (slot(98) != 0 && is_process_evidence && keyword(D + 3972, 7, 98 + MOVES)) {}
  // evidences[0].process.pid
  if (slot(107) != 0 && is_process_evidence && long(D + 4205, 6, 107 + MOVES)) {}
  // evidences[0].process.uid
  if (slot(68) != 0 && (is_process_evidence && (p68 && !(c68 == 1))) && keyword(D + 556, 6, 68 + MOVES)) {}
  // evidences[0].process.working_directory
  if (slot(112) != 0 && is_process_evidence && keyword(D + 935, 20, 112 + MOVES)) {}
  open(D + 3677, 8); // evidences.0.process.file
  // evidences[0].process.file.name
  if (slot(166) != 0 && (is_process_evidence && (p99 && p166)) && keyword(D + 3902, 7, 166)) {}
  // evidences[0].process.file.type
  if ((is_process_evidence && (p99 && p166))) put(D + 606, 22);
  // evidences[0].process.file.type_id
  if ((is_process_evidence && (p99 && p166))) put(D + 314, 12);
  open(D + 3274, 10); // evidences.0.process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.file.hashes[0].algorithm
  if ((is_process_evidence && (p99 && p166))) put(D + 562, 22);
  // evidences[0].process.file.hashes[0].algorithm_id
  if ((is_process_evidence && (p99 && p166))) put(D + 1256, 17);
  // evidences[0].process.file.hashes[0].value
  if (slot(99) != 0 && (is_process_evidence && (p99 && p166)) && keyword(D + 265, 8, 99 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 1166, 18); // evidences.0.process.parent_process
  // evidences[0].process.parent_process.cmd_line
  if (slot(101) != 0 && (is_process_evidence && is_parent) && keyword(D + 3004, 11, 101 + MOVES)) {}
  // evidences[0].process.parent_process.name
  if (slot(104) != 0 && (is_process_evidence && is_parent) && keyword(D + 3902, 7, 104 + MOVES)) {}
  // evidences[0].process.parent_process.namespace_pid
  if (slot(106) != 0 && (is_process_evidence && is_parent) && long(D + 1504, 16, 106 + MOVES)) {}
  // evidences[0].process.parent_process.path
  if (slot(102) != 0 && (is_process_evidence && is_parent) && keyword(D + 3972, 7, 102 + MOVES)) {}
  // evidences[0].process.parent_process.pid
  if (slot(105) != 0 && (is_process_evidence && is_parent) && long(D + 4205, 6, 105 + MOVES)) {}
  open(D + 3677, 8); // evidences.0.process.parent_process.file
  // evidences[0].process.parent_process.file.name
  if (slot(168) != 0 && ((is_process_evidence && is_parent) && (p103 && p168)) && keyword(D + 3902, 7, 168)) {}
  // evidences[0].process.parent_process.file.type
  if (((is_process_evidence && is_parent) && (p103 && p168))) put(D + 606, 22);
  // evidences[0].process.parent_process.file.type_id
  if (((is_process_evidence && is_parent) && (p103 && p168))) put(D + 314, 12);
  open(D + 3274, 10); // evidences.0.process.parent_process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.parent_process.file.hashes[0].algorithm
  if (((is_process_evidence && is_parent) && (p103 && p168))) put(D + 562, 22);
  // evidences[0].process.parent_process.file.hashes[0].algorithm_id
  if (((is_process_evidence && is_parent) && (p103 && p168))) put(D + 1256, 17);
  // evidences[0].process.parent_process.file.hashes[0].value
  if (slot(103) != 0 && ((is_process_evidence && is_parent) && (p103 && p168)) && keyword(D + 265, 8, 103 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(110) != 0 || slot(109) != 0) {
    open(D + 3773, 8); // evidences.0.process.user
    // evidences[0].process.user.name
    if (slot(110) != 0 && is_process_evidence && keyword(D + 3902, 7, 110 + MOVES)) {}
    // evidences[0].process.user.uid
    if (slot(109) != 0 && is_process_evidence && keyword(D + 556, 6, 109 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x380000) != 0) {
    open(D + 3547, 9); // evidences.0.query
    // evidences[0].query.class
    if (slot(19) != 0 && is_query_evidence && keyword(D + 3637, 8, 19 + MOVES)) {}
    // evidences[0].query.hostname
    if (slot(20) != 0 && is_query_evidence && keyword(D + 3026, 11, 20 + MOVES)) {}
    // evidences[0].query.type
    if (slot(21) != 0 && is_query_evidence && keyword(D + 99, 7, 21 + MOVES)) {}
    close();
  }
  if (slot(127) != 0 || slot(77) != 0 || (load<u64>(filled, 16) & 0x7) != 0) {
    open(D + 1616, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.hostname
    if (slot(127) != 0 && is_source_evidence && keyword(D + 3026, 11, 127 + MOVES)) {}
    // evidences[0].src_endpoint.intermediate_ips
    if (slot(77) != 0) {
      openList(D + 875, 20, false);
      if (slot(77) != 0 && is_source_evidence) ipItems(77 + MOVES);
      closeList();
    }
    // evidences[0].src_endpoint.ip
    if (slot(128) != 0 && is_source_evidence && ip(D + 4726, 5, 128 + MOVES)) {}
    // evidences[0].src_endpoint.mac
    if (slot(129) != 0 && is_source_evidence && keyword(D + 4193, 6, 129 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(130) != 0 && is_source_evidence && long(D + 3979, 7, 130 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x78000) != 0) {
    open(D + 1880, 15); // observables
    if (slot(207) != 0 && wrapped(D + 313, 39, 207, D + 33, 1)) moved(114);
    if (slot(208) != 0 && wrapped(D + 232, 41, 208, D + 33, 1)) moved(115);
    if (slot(209) != 0 && wrapped(D + 273, 40, 209, D + 33, 1)) moved(116);
    if (slot(210) != 0 && wrapped(D + 352, 35, 210, D + 33, 1)) moved(113);
    closeArray();
  }
  open(D + 2480, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(219) != 0 || slot(220) != 0) {
    openList(D + 3294, 10, false);
    if (slot(219) != 0 && items(219)) moved(11);
    if (slot(220) != 0 && items(220)) moved(90);
    closeList();
  }
  // resources[0].name
  if (slot(10) != 0 && (is_has_resources && is_image) && keyword(D + 3902, 7, 10 + MOVES)) {}
  else if (slot(91) != 0 && (is_has_resources && is_resource) && keyword(D + 3902, 7, 91 + MOVES)) {}
  else if (slot(43) != 0 && (is_has_resources && is_function) && keyword(D + 3902, 7, 43 + MOVES)) {}
  // resources[0].namespace
  if (slot(88) != 0 && (is_has_resources && is_resource) && keyword(D + 2756, 12, 88 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_function)) put(D + 1202, 18);
  else if ((is_has_resources && is_image)) put(D + 465, 25);
  else if (slot(92) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 7, 92 + MOVES)) {}
  // resources[0].uid
  if (slot(172) != 0 && (is_has_resources && is_image) && keyword(D + 556, 6, 172)) {}
  else if (slot(89) != 0 && (is_has_resources && is_resource) && keyword(D + 556, 6, 89 + MOVES)) {}
  else if (slot(42) != 0 && (is_has_resources && is_function) && keyword(D + 556, 6, 42 + MOVES)) {}
  close();
  closeArray();
  if ((load<u64>(filled, 16) & 0x7f00000) != 0 || slot(95) != 0 || slot(96) != 0) {
    open(D + 1110, 19); // vulnerabilities
    open(D + 8, 1);
    // vulnerabilities[0].desc
    if (slot(148) != 0 && is_vulnerability && keyword(D + 3944, 7, 148 + MOVES)) {}
    // vulnerabilities[0].references
    if (slot(150) != 0 && is_vulnerability) list(D + 2141, 14, 150 + MOVES);
    // vulnerabilities[0].severity
    if (slot(154) != 0 && is_vulnerability && keyword(D + 691, 11, 154 + MOVES)) {}
    // vulnerabilities[0].vendor_name
    if (slot(151) != 0 && is_vulnerability && keyword(D + 2253, 14, 151 + MOVES)) {}
    if (slot(95) != 0 || slot(96) != 0) {
      open(D + 628, 21); // vulnerabilities.0.affected_packages
      open(D + 8, 1);
      // vulnerabilities[0].affected_packages[0].name
      if (slot(95) != 0 && is_package && keyword(D + 3902, 7, 95 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].version
      if (slot(96) != 0 && is_package && keyword(D + 16, 10, 96 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(149) != 0) {
      open(D + 2636, 12); // vulnerabilities.0.advisory
      // vulnerabilities[0].advisory.uid
      if (slot(149) != 0 && (is_vulnerability && is_advisory) && keyword(D + 556, 6, 149 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 16) & 0x3200000) != 0) {
      open(D + 3937, 7); // vulnerabilities.0.cve
      // vulnerabilities[0].cve.uid
      if (slot(149) != 0 && (is_vulnerability && is_cve) && keyword(D + 556, 6, 149 + MOVES)) {}
      if (slot(152) != 0 || slot(153) != 0) {
        open(D + 3645, 8); // vulnerabilities.0.cve.cvss
        open(D + 8, 1);
        // vulnerabilities[0].cve.cvss[0].base_score
        if (slot(152) != 0 && is_scored && double(D + 2350, 13, 152 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].version
        if (slot(153) != 0 && is_scored && keyword(D + 16, 10, 153 + MOVES)) {}
        close();
        closeArray();
      }
      close();
    }
    close();
    closeArray();
  }
  open(D + 3484, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 795, 20);
  open(D + 3103, 11); // actor.process
  // actor.process.created_time
  if (slot(224) != 0 && long(D + 1805, 15, 224)) {}
  // actor.process.cmd_line
  if (slot(97) != 0 && is_acting_process && keyword(D + 3004, 11, 97 + MOVES)) {}
  else if (slot(101) != 0 && (is_launch && is_parent) && keyword(D + 3004, 11, 101 + MOVES)) {}
  // actor.process.name
  if (slot(100) != 0 && (is_launch && !is_parent) && keyword(D + 3902, 7, 100 + MOVES)) {}
  else if (slot(100) != 0 && is_acting_process && keyword(D + 3902, 7, 100 + MOVES)) {}
  else if (slot(104) != 0 && (is_launch && is_parent) && keyword(D + 3902, 7, 104 + MOVES)) {}
  // actor.process.namespace_pid
  if (slot(111) != 0 && is_acting_process && long(D + 1504, 16, 111 + MOVES)) {}
  else if (slot(106) != 0 && (is_launch && is_parent) && long(D + 1504, 16, 106 + MOVES)) {}
  // actor.process.path
  if (slot(98) != 0 && is_acting_process && keyword(D + 3972, 7, 98 + MOVES)) {}
  else if (slot(102) != 0 && (is_launch && is_parent) && keyword(D + 3972, 7, 102 + MOVES)) {}
  // actor.process.pid
  if (slot(107) != 0 && (is_launch && !is_parent) && long(D + 4205, 6, 107 + MOVES)) {}
  else if (slot(107) != 0 && is_acting_process && long(D + 4205, 6, 107 + MOVES)) {}
  else if (slot(105) != 0 && (is_launch && is_parent) && long(D + 4205, 6, 105 + MOVES)) {}
  // actor.process.uid
  if (slot(68) != 0 && (is_acting_process && (p68 && !(c68 == 1))) && keyword(D + 556, 6, 68 + MOVES)) {}
  // actor.process.working_directory
  if (slot(112) != 0 && is_acting_process && keyword(D + 935, 20, 112 + MOVES)) {}
  open(D + 3677, 8); // actor.process.file
  // actor.process.file.name
  if (slot(168) != 0 && ((is_launch && is_parent) && (p103 && p168)) && keyword(D + 3902, 7, 168)) {}
  else if (slot(166) != 0 && (is_acting_process && (p99 && p166)) && keyword(D + 3902, 7, 166)) {}
  // actor.process.file.type
  if (((is_launch && is_parent) && (p103 && p168))) put(D + 606, 22);
  else if ((is_acting_process && (p99 && p166))) put(D + 606, 22);
  // actor.process.file.type_id
  if (((is_launch && is_parent) && (p103 && p168))) put(D + 314, 12);
  else if ((is_acting_process && (p99 && p166))) put(D + 314, 12);
  open(D + 3274, 10); // actor.process.file.hashes
  open(D + 8, 1);
  // actor.process.file.hashes[0].algorithm
  if (((is_launch && is_parent) && (p103 && p168))) put(D + 562, 22);
  else if ((is_acting_process && (p99 && p166))) put(D + 562, 22);
  // actor.process.file.hashes[0].algorithm_id
  if (((is_launch && is_parent) && (p103 && p168))) put(D + 1256, 17);
  else if ((is_acting_process && (p99 && p166))) put(D + 1256, 17);
  // actor.process.file.hashes[0].value
  if (slot(99) != 0 && (is_acting_process && (p99 && p166)) && keyword(D + 265, 8, 99 + MOVES)) {}
  else if (slot(103) != 0 && ((is_launch && is_parent) && (p103 && p168)) && keyword(D + 265, 8, 103 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 1166, 18); // actor.process.parent_process
  // actor.process.parent_process.cmd_line
  if (slot(101) != 0 && (is_acting_process && is_parent) && keyword(D + 3004, 11, 101 + MOVES)) {}
  // actor.process.parent_process.name
  if (slot(104) != 0 && (is_acting_process && is_parent) && keyword(D + 3902, 7, 104 + MOVES)) {}
  // actor.process.parent_process.namespace_pid
  if (slot(106) != 0 && (is_acting_process && is_parent) && long(D + 1504, 16, 106 + MOVES)) {}
  // actor.process.parent_process.path
  if (slot(102) != 0 && (is_acting_process && is_parent) && keyword(D + 3972, 7, 102 + MOVES)) {}
  // actor.process.parent_process.pid
  if (slot(105) != 0 && (is_acting_process && is_parent) && long(D + 4205, 6, 105 + MOVES)) {}
  open(D + 3677, 8); // actor.process.parent_process.file
  // actor.process.parent_process.file.name
  if (slot(168) != 0 && ((is_acting_process && is_parent) && (p103 && p168)) && keyword(D + 3902, 7, 168)) {}
  // actor.process.parent_process.file.type
  if (((is_acting_process && is_parent) && (p103 && p168))) put(D + 606, 22);
  // actor.process.parent_process.file.type_id
  if (((is_acting_process && is_parent) && (p103 && p168))) put(D + 314, 12);
  open(D + 3274, 10); // actor.process.parent_process.file.hashes
  open(D + 8, 1);
  // actor.process.parent_process.file.hashes[0].algorithm
  if (((is_acting_process && is_parent) && (p103 && p168))) put(D + 562, 22);
  // actor.process.parent_process.file.hashes[0].algorithm_id
  if (((is_acting_process && is_parent) && (p103 && p168))) put(D + 1256, 17);
  // actor.process.parent_process.file.hashes[0].value
  if (slot(103) != 0 && ((is_acting_process && is_parent) && (p103 && p168)) && keyword(D + 265, 8, 103 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(110) != 0 || slot(109) != 0) {
    open(D + 3773, 8); // actor.process.user
    // actor.process.user.name
    if (slot(110) != 0 && is_acting_process && keyword(D + 3902, 7, 110 + MOVES)) {}
    // actor.process.user.uid
    if (slot(109) != 0 && is_acting_process && keyword(D + 556, 6, 109 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 16) & 0x3f400) != 0 || slot(227) != 0) {
    open(D + 3773, 8); // actor.user
    // actor.user.domain
    if (slot(138) != 0 && is_acting_user && keyword(D + 3502, 9, 138 + MOVES)) {}
    // actor.user.email_addr
    if (slot(140) != 0 && is_acting_user && keyword(D + 2415, 13, 140 + MOVES)) {}
    // actor.user.full_name
    if (slot(141) != 0 && is_acting_user && keyword(D + 2696, 12, 141 + MOVES)) {}
    // actor.user.name
    if (slot(145) != 0 && is_acting_user && keyword(D + 3902, 7, 145 + MOVES)) {}
    // actor.user.uid
    if (slot(144) != 0 && is_acting_user && keyword(D + 556, 6, 144 + MOVES)) {}
    if (slot(227) != 0 || slot(143) != 0 || slot(142) != 0) {
      open(D + 3264, 10); // actor.user.groups
      open(D + 8, 1);
      // actor.user.groups[0].name
      if (slot(143) != 0 && is_acting_user && keyword(D + 3902, 7, 143 + MOVES)) {}
      // actor.user.groups[0].uid
      if (slot(142) != 0 && is_acting_user && keyword(D + 556, 6, 142 + MOVES)) {}
      close();
      if (slot(227) != 0 && wrapped(D + 3901, 8, 227, D + 1940, 15)) moved(146);
      closeArray();
    }
    close();
  }
  close();
  if (slot(25) != 0 || slot(7) != 0) {
    open(D + 3909, 7); // api
    // api.operation
    if (slot(25) != 0 && is_api_activity && keyword(D + 2780, 12, 25 + MOVES)) {}
    if (slot(7) != 0) {
      open(D + 3191, 11); // api.service
      // api.service.name
      if (slot(7) != 0 && is_api_activity && keyword(D + 3902, 7, 7 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(175) != 0 || slot(84) != 0) {
    open(D + 3916, 7); // app
    // app.name
    if (slot(175) != 0 && is_lifecycle && keyword(D + 3902, 7, 175)) {}
    // app.vendor_name
    if (slot(84) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 2253, 14, 84 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x6e) != 0) {
    open(D + 3493, 9); // cloud
    // cloud.provider
    if (slot(5) != 0 && keyword(D + 3136, 11, 5 + MOVES)) {}
    // cloud.region
    if (slot(6) != 0 && is_cloud && keyword(D + 3565, 9, 6 + MOVES)) {}
    // cloud.zone
    if (slot(3) != 0 && is_cloud && keyword(D + 4021, 7, 3 + MOVES)) {}
    if (slot(2) != 0 || slot(1) != 0) {
      open(D + 2960, 11); // cloud.account
      // cloud.account.name
      if (slot(2) != 0 && is_cloud && keyword(D + 3902, 7, 2 + MOVES)) {}
      // cloud.account.uid
      if (slot(1) != 0 && is_cloud && keyword(D + 556, 6, 1 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(161) != 0 || slot(122) != 0 || slot(197) != 0 || slot(196) != 0 || is_compliance) {
    open(D + 2071, 14); // compliance
    // compliance.control
    if (slot(161) != 0 && is_compliance && keyword(D + 3224, 10, 161)) {}
    // compliance.standards
    if (slot(122) != 0 && is_compliance) list(D + 2493, 13, 122 + MOVES);
    // compliance.status
    if (slot(197) != 0 && keyword(D + 895, 9, 197)) {}
    else if (is_compliance) put(D + 1632, 16);
    // compliance.status_id
    if (slot(196) != 0 && long(D + 2169, 12, 196)) {}
    else if (is_compliance) put(D + 2183, 14);
    close();
  }
  if ((load<u64>(filled, 8) & 0x14800) != 0 || (load<u64>(filled, 24) & 0x2c0000000000) != 0 || is_connection_activity) {
    open(D + 1034, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(237) != 0 && long(D + 1184, 18, 237)) {}
    // connection_info.community_uid
    if (slot(75) != 0 && is_connection_activity && keyword(D + 1424, 16, 75 + MOVES)) {}
    // connection_info.direction
    if (slot(235) != 0 && keyword(D + 584, 12, 235)) {}
    else if (is_connection_activity) put(D + 584, 22);
    // connection_info.direction_id
    if (slot(234) != 0 && long(D + 1273, 15, 234)) {}
    else if (is_connection_activity) put(D + 1273, 17);
    // connection_info.protocol_name
    if (slot(80) != 0 && is_connection_activity && keyword(D + 1584, 16, 80 + MOVES)) {}
    // connection_info.protocol_num
    if (slot(78) != 0 && is_connection_activity && long(D + 1895, 15, 78 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x25f80000) != 0 || (load<u64>(filled, 0) & 0x44c0000000003510) != 0 || slot(172) != 0 || slot(173) != 0 || (load<u64>(filled, 8) & 0x20c00000) != 0 || is_cluster || is_os || is_host) {
    open(D + 3254, 10); // device
    // device.ip
    if (slot(211) != 0 && ip(D + 4726, 5, 211)) {}
    // device.mac
    if (slot(212) != 0 && keyword(D + 4193, 6, 212)) {}
    // device.hostname
    if (slot(54) != 0 && is_host && keyword(D + 3026, 11, 54 + MOVES)) {}
    // device.instance_uid
    if (slot(4) != 0 && is_host && keyword(D + 1850, 15, 4 + MOVES)) {}
    // device.name
    if (slot(58) != 0 && is_host && keyword(D + 3902, 7, 58 + MOVES)) {}
    // device.type
    if (is_host) put(D + 1680, 16);
    // device.type_id
    if (is_host) put(D + 314, 12);
    // device.uid
    if (slot(55) != 0 && is_host && keyword(D + 556, 6, 55 + MOVES)) {}
    if (slot(87) != 0 || slot(86) != 0 || is_cluster) {
      open(D + 3264, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(87) != 0 && is_cluster && keyword(D + 3902, 7, 87 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 1324, 17);
      // device.groups[0].uid
      if (slot(86) != 0 && is_cluster && keyword(D + 556, 6, 86 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(218) != 0 || slot(221) != 0 || (load<u64>(filled, 0) & 0x3500) != 0 || slot(172) != 0 || slot(93) != 0) {
      open(D + 2389, 13); // device.container
      // device.container.labels
      if (slot(221) != 0 && list(D + 3294, 10, 221)) moved(90);
      // device.container.name
      if (slot(12) != 0 && is_host_container && keyword(D + 3902, 7, 12 + MOVES)) {}
      // device.container.orchestrator
      if (slot(93) != 0 && is_host_container && keyword(D + 1520, 15, 93 + MOVES)) {}
      // device.container.runtime
      if (slot(13) != 0 && is_host_container && keyword(D + 3344, 10, 13 + MOVES)) {}
      // device.container.uid
      if (slot(8) != 0 && is_host_container && keyword(D + 556, 6, 8 + MOVES)) {}
      if (slot(218) != 0 || slot(10) != 0 || slot(172) != 0) {
        open(D + 3520, 9); // device.container.image
        // device.container.image.labels
        if (slot(218) != 0 && list(D + 3294, 10, 218)) moved(11);
        // device.container.image.name
        if (slot(10) != 0 && (is_host_container && p10) && keyword(D + 3902, 7, 10 + MOVES)) {}
        // device.container.image.uid
        if (slot(172) != 0 && (is_host_container && p10) && keyword(D + 556, 6, 172)) {}
        close();
      }
      close();
    }
    if (slot(173) != 0 || (load<u64>(filled, 24) & 0x1e00000) != 0 || slot(62) != 0 || is_os) {
      open(D + 4199, 6); // device.os
      // device.os.name
      if (slot(173) != 0 && is_host && keyword(D + 3902, 7, 173)) {}
      // device.os.type
      if (slot(214) != 0 && keyword(D + 99, 7, 214)) {}
      else if (slot(216) != 0 && keyword(D + 99, 7, 216)) {}
      else if (is_os) put(D + 1307, 17);
      // device.os.type_id
      if (slot(213) != 0 && long(D + 233, 10, 213)) {}
      else if (slot(215) != 0 && long(D + 233, 10, 215)) {}
      else if (is_os) put(D + 2864, 12);
      // device.os.version
      if (slot(62) != 0 && is_os && keyword(D + 16, 10, 62 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(162) != 0 || (load<u64>(filled, 0) & 0x3c000) != 0 || slot(124) != 0 || slot(125) != 0) {
    open(D + 1440, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(162) != 0 && is_local_destination && keyword(D + 3026, 11, 162)) {}
    else if (slot(14) != 0 && is_server_end && keyword(D + 3026, 11, 14 + MOVES)) {}
    // dst_endpoint.ip
    if (slot(15) != 0 && is_server_end && ip(D + 4726, 5, 15 + MOVES)) {}
    else if (slot(124) != 0 && (is_network_activity && !is_destination) && ip(D + 4726, 5, 124 + MOVES)) {}
    // dst_endpoint.mac
    if (slot(16) != 0 && is_server_end && keyword(D + 4193, 6, 16 + MOVES)) {}
    // dst_endpoint.port
    if (slot(17) != 0 && is_destination_port && long(D + 3979, 7, 17 + MOVES)) {}
    else if (slot(125) != 0 && (is_network_activity && !is_destination && p124) && long(D + 3979, 7, 125 + MOVES)) {}
    close();
  }
  open(D + 3677, 8); // file
  // file.ext
  if (slot(45) != 0 && is_file_activity && keyword(D + 4187, 6, 45 + MOVES)) {}
  // file.mime_type
  if (slot(47) != 0 && is_file_activity && keyword(D + 2744, 12, 47 + MOVES)) {}
  // file.name
  if (slot(48) != 0 && is_file_activity && keyword(D + 3902, 7, 48 + MOVES)) {}
  else if (slot(164) != 0 && is_file_activity && keyword(D + 3902, 7, 164)) {}
  // file.parent_folder
  if (slot(44) != 0 && is_file_activity && keyword(D + 1568, 16, 44 + MOVES)) {}
  // file.path
  if (slot(50) != 0 && is_file_activity && keyword(D + 3972, 7, 50 + MOVES)) {}
  // file.size
  if (slot(51) != 0 && is_file_activity && long(D + 3986, 7, 51 + MOVES)) {}
  // file.type
  if (slot(231) != 0 && keyword(D + 99, 7, 231)) {}
  else if (is_file_activity) put(D + 1307, 17);
  // file.type_id
  if (slot(230) != 0 && long(D + 233, 10, 230)) {}
  else if (is_file_activity) put(D + 2864, 12);
  open(D + 3274, 10); // file.hashes
  open(D + 8, 1);
  // file.hashes[0].algorithm
  if ((is_file_activity && p46)) put(D + 562, 22);
  // file.hashes[0].algorithm_id
  if ((is_file_activity && p46)) put(D + 1256, 17);
  // file.hashes[0].value
  if (slot(46) != 0 && is_file_activity && keyword(D + 265, 8, 46 + MOVES)) {}
  close();
  closeArray();
  if (slot(49) != 0 || slot(53) != 0) {
    open(D + 3538, 9); // file.owner
    // file.owner.name
    if (slot(49) != 0 && is_file_activity && keyword(D + 3902, 7, 49 + MOVES)) {}
    // file.owner.uid
    if (slot(53) != 0 && is_file_activity && keyword(D + 556, 6, 53 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 8) & 0xbe0000000000000) != 0 || (load<u64>(filled, 24) & 0x2b00) != 0 || slot(38) != 0 || slot(161) != 0 || slot(159) != 0 || is_analytic) {
    open(D + 1456, 16); // finding_info
    // finding_info.desc
    if (slot(118) != 0 && is_finding && keyword(D + 3944, 7, 118 + MOVES)) {}
    // finding_info.src_url
    if (slot(38) != 0 && is_finding && keyword(D + 3374, 10, 38 + MOVES)) {}
    else if (slot(121) != 0 && (is_finding && !present(38)) && keyword(D + 3374, 10, 121 + MOVES)) {}
    // finding_info.title
    if (slot(161) != 0 && is_finding && keyword(D + 3765, 8, 161)) {}
    // finding_info.types
    if (slot(200) != 0 && list(D + 3592, 9, 200)) moved(26);
    // finding_info.uid
    if (slot(159) != 0 && is_finding && keyword(D + 556, 6, 159)) {}
    if ((load<u64>(filled, 24) & 0x2a00) != 0) {
      open(D + 2971, 11); // finding_info.attacks
      if (slot(201) != 0 && wrapped(D + 1375, 17, 201, D + 229, 2)) moved(132);
      if (slot(203) != 0 && wrapped(D + 995, 20, 203, D + 229, 2)) moved(133);
      if (slot(205) != 0 && wrapped(D + 538, 24, 205, D + 229, 2)) moved(134);
      closeArray();
    }
    if ((load<u64>(filled, 8) & 0x9a0000000000000) != 0 || is_analytic) {
      open(D + 2648, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(117) != 0 && is_analytic && keyword(D + 2982, 11, 117 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(120) != 0 && is_analytic && keyword(D + 3902, 7, 120 + MOVES)) {}
      // finding_info.analytic.type
      if (is_analytic) put(D + 2225, 14);
      // finding_info.analytic.type_id
      if (is_analytic) put(D + 314, 12);
      // finding_info.analytic.uid
      if (slot(119) != 0 && is_analytic && keyword(D + 556, 6, 119 + MOVES)) {}
      // finding_info.analytic.version
      if (slot(123) != 0 && is_analytic && keyword(D + 16, 10, 123 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(63) != 0 || (load<u64>(filled, 16) & 0x80380) != 0) {
    open(D + 1472, 16); // http_request
    // http_request.http_method
    if (slot(63) != 0 && (is_http_caller && (((<u32>0x3fe >> c63) & 1) != 0)) && keyword(D + 2099, 14, 63 + MOVES)) {}
    // http_request.user_agent
    if (slot(147) != 0 && is_http_caller && keyword(D + 2239, 13, 147 + MOVES)) {}
    if ((load<u64>(filled, 16) & 0x380) != 0) {
      open(D + 4007, 7); // http_request.url
      // http_request.url.path
      if (slot(136) != 0 && is_http_caller && keyword(D + 3972, 7, 136 + MOVES)) {}
      // http_request.url.query_string
      if (slot(137) != 0 && (is_http_caller && is_url) && keyword(D + 1910, 15, 137 + MOVES)) {}
      // http_request.url.url_string
      if (slot(135) != 0 && is_http_caller && keyword(D + 2545, 13, 135 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(64) != 0) {
    open(D + 1290, 17); // http_response
    // http_response.code
    if (slot(64) != 0 && is_http_caller && long(D + 3930, 7, 64 + MOVES)) {}
    close();
  }
  open(D + 3284, 10); // kernel
  // kernel.name
  if (slot(65) != 0 && is_kernel_activity && keyword(D + 3902, 7, 65 + MOVES)) {}
  else if (slot(25) != 0 && is_kernel_activity && keyword(D + 3902, 7, 25 + MOVES)) {}
  // kernel.system_call
  if (slot(70) != 0 && is_kernel_activity && keyword(D + 2211, 14, 70 + MOVES)) {}
  // kernel.type
  if ((is_kernel_activity && p65)) put(D + 915, 20);
  else if (is_kernel_activity) put(D + 712, 21);
  // kernel.type_id
  if ((is_kernel_activity && p65)) put(D + 2532, 13);
  else if (is_kernel_activity) put(D + 233, 12);
  close();
  open(D + 2732, 12); // metadata
  // event_code log_level log_name log_provider logged_time original_time source tenant_uid uid
  run(D + 8168);
  // metadata.labels
  if (slot(199) != 0 && list(D + 3294, 10, 199)) moved(131);
  // metadata.profiles
  openList(D + 2792, 12, false);
  if (is_controlled) item(D + 1744, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 3027, 4);
  if ((is_host_container || (is_process && present(111)) || (is_parent && present(106)))) item(D + 473, 9);
  if (p5) item(D + 3494, 5);
  closeList();
  // metadata.version
  put(D + 1220, 18);
  if (slot(82) != 0) {
    open(D + 3048, 11); // metadata.loggers
    open(D + 8, 1);
    // metadata.loggers[0].name
    if (slot(82) != 0 && keyword(D + 3902, 7, 82 + MOVES)) {}
    close();
    closeArray();
  }
  if (slot(33) != 0 || (load<u64>(filled, 8) & 0x380000) != 0) {
    open(D + 3114, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(84) != 0 && keyword(D + 2253, 14, 84 + MOVES)) {}
    // metadata.product.version
    if (slot(85) != 0 && keyword(D + 16, 10, 85 + MOVES)) {}
    // metadata.product.name
    if (slot(33) != 0 && !p83 && keyword(D + 3902, 7, 33 + MOVES)) {}
    else if (slot(83) != 0 && keyword(D + 3902, 7, 83 + MOVES)) {}
    close();
  }
  close();
  if (slot(66) != 0 || slot(67) != 0 || slot(157) != 0) {
    open(D + 670, 21); // peripheral_device
    // peripheral_device.class
    if (slot(66) != 0 && is_peripheral_activity && keyword(D + 3637, 8, 66 + MOVES)) {}
    // peripheral_device.name
    if (slot(157) != 0 && is_peripheral_activity && keyword(D + 3902, 7, 157)) {}
    // peripheral_device.uid
    if (slot(67) != 0 && is_peripheral_activity && keyword(D + 556, 6, 67 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0xdc0000000000000) != 0) {
    open(D + 3324, 10); // policy
    // policy.desc
    if (slot(118) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 3944, 7, 118 + MOVES)) {}
    // policy.name
    if (slot(122) != 0 && is_controlled && keyword(D + 3902, 7, 122 + MOVES)) {}
    else if (slot(120) != 0 && (is_controlled && !p122) && keyword(D + 3902, 7, 120 + MOVES)) {}
    // policy.uid
    if (slot(119) != 0 && (is_controlled && !is_finding && (p120 && !p122)) && keyword(D + 556, 6, 119 + MOVES)) {}
    // policy.version
    if (slot(123) != 0 && (is_controlled && !is_finding && (p120 && !p122)) && keyword(D + 16, 10, 123 + MOVES)) {}
    close();
  }
  open(D + 3103, 11); // process
  // process.created_time
  if (slot(223) != 0 && long(D + 1805, 15, 223)) {}
  // process.cmd_line
  if (slot(97) != 0 && is_launch && keyword(D + 3004, 11, 97 + MOVES)) {}
  // process.name
  if (slot(100) != 0 && is_reflexive && keyword(D + 3902, 7, 100 + MOVES)) {}
  else if (slot(100) != 0 && is_launch && keyword(D + 3902, 7, 100 + MOVES)) {}
  // process.namespace_pid
  if (slot(111) != 0 && is_launch && long(D + 1504, 16, 111 + MOVES)) {}
  // process.path
  if (slot(71) != 0 && (c158 == 12) && keyword(D + 3972, 7, 71 + MOVES)) {}
  else if (slot(98) != 0 && is_reflexive && keyword(D + 3972, 7, 98 + MOVES)) {}
  else if (slot(98) != 0 && is_launch && keyword(D + 3972, 7, 98 + MOVES)) {}
  // process.pid
  if (slot(72) != 0 && (c158 == 12) && long(D + 4205, 6, 72 + MOVES)) {}
  else if (slot(107) != 0 && is_reflexive && long(D + 4205, 6, 107 + MOVES)) {}
  else if (slot(107) != 0 && is_launch && long(D + 4205, 6, 107 + MOVES)) {}
  // process.uid
  if (slot(68) != 0 && (is_launch && (p68 && !(c68 == 1))) && keyword(D + 556, 6, 68 + MOVES)) {}
  // process.working_directory
  if (slot(112) != 0 && is_launch && keyword(D + 935, 20, 112 + MOVES)) {}
  open(D + 3677, 8); // process.file
  // process.file.name
  if (slot(166) != 0 && (is_launch && (p99 && p166)) && keyword(D + 3902, 7, 166)) {}
  // process.file.type
  if ((is_launch && (p99 && p166))) put(D + 606, 22);
  // process.file.type_id
  if ((is_launch && (p99 && p166))) put(D + 314, 12);
  open(D + 3274, 10); // process.file.hashes
  open(D + 8, 1);
  // process.file.hashes[0].algorithm
  if ((is_launch && (p99 && p166))) put(D + 562, 22);
  // process.file.hashes[0].algorithm_id
  if ((is_launch && (p99 && p166))) put(D + 1256, 17);
  // process.file.hashes[0].value
  if (slot(99) != 0 && (is_launch && (p99 && p166)) && keyword(D + 265, 8, 99 + MOVES)) {}
  close();
  closeArray();
  close();
  if (slot(110) != 0 || slot(109) != 0 || slot(139) != 0) {
    open(D + 3773, 8); // process.user
    // process.user.name
    if (slot(110) != 0 && is_launch && keyword(D + 3902, 7, 110 + MOVES)) {}
    // process.user.uid
    if (slot(109) != 0 && is_launch && keyword(D + 556, 6, 109 + MOVES)) {}
    else if (slot(139) != 0 && (c158 == 2) && keyword(D + 556, 6, 139 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x380000) != 0) {
    open(D + 3547, 9); // query
    // query.class
    if (slot(19) != 0 && is_dns_activity && keyword(D + 3637, 8, 19 + MOVES)) {}
    // query.hostname
    if (slot(20) != 0 && is_dns_activity && keyword(D + 3026, 11, 20 + MOVES)) {}
    // query.type
    if (slot(21) != 0 && is_dns_activity && keyword(D + 99, 7, 21 + MOVES)) {}
    close();
  }
  if (slot(161) != 0 || is_scanned) {
    open(D + 3749, 8); // scan
    // scan.name
    if (slot(161) != 0 && is_scanned && keyword(D + 3902, 7, 161)) {}
    // scan.type
    if (is_scanned) put(D + 1307, 17);
    // scan.type_id
    if (is_scanned) put(D + 2864, 12);
    close();
  }
  if (slot(7) != 0 || slot(174) != 0) {
    open(D + 3191, 11); // service
    // service.name
    if (slot(7) != 0 && is_authentication && keyword(D + 3902, 7, 7 + MOVES)) {}
    else if (slot(174) != 0 && is_authentication && keyword(D + 3902, 7, 174)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x400000007) != 0 || slot(127) != 0 || slot(77) != 0) {
    open(D + 1616, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(162) != 0 && is_local_source && keyword(D + 3026, 11, 162)) {}
    else if (slot(127) != 0 && is_client_end && keyword(D + 3026, 11, 127 + MOVES)) {}
    // src_endpoint.intermediate_ips
    if (slot(77) != 0) {
      openList(D + 875, 20, false);
      if (slot(77) != 0 && is_client_end) ipItems(77 + MOVES);
      closeList();
    }
    // src_endpoint.ip
    if (slot(128) != 0 && is_client_end && ip(D + 4726, 5, 128 + MOVES)) {}
    // src_endpoint.mac
    if (slot(129) != 0 && is_client_end && keyword(D + 4193, 6, 129 + MOVES)) {}
    // src_endpoint.port
    if (slot(130) != 0 && is_source_port && long(D + 3979, 7, 130 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x3f400) != 0 || slot(226) != 0) {
    open(D + 3773, 8); // user
    // user.domain
    if (slot(138) != 0 && is_account_user && keyword(D + 3502, 9, 138 + MOVES)) {}
    // user.email_addr
    if (slot(140) != 0 && is_account_user && keyword(D + 2415, 13, 140 + MOVES)) {}
    // user.full_name
    if (slot(141) != 0 && is_account_user && keyword(D + 2696, 12, 141 + MOVES)) {}
    // user.name
    if (slot(145) != 0 && is_account_user && keyword(D + 3902, 7, 145 + MOVES)) {}
    // user.uid
    if (slot(144) != 0 && is_account_user && keyword(D + 556, 6, 144 + MOVES)) {}
    if (slot(226) != 0 || slot(143) != 0 || slot(142) != 0) {
      open(D + 3264, 10); // user.groups
      open(D + 8, 1);
      // user.groups[0].name
      if (slot(143) != 0 && is_account_user && keyword(D + 3902, 7, 143 + MOVES)) {}
      // user.groups[0].uid
      if (slot(142) != 0 && is_account_user && keyword(D + 556, 6, 142 + MOVES)) {}
      close();
      if (slot(226) != 0 && wrapped(D + 3901, 8, 226, D + 1940, 15)) moved(146);
      closeArray();
    }
    close();
  }
  open(D + 2888, 12); // unmapped
  open(D + 3493, 9); // unmapped.cloud
  open(D + 2960, 11); // unmapped.cloud.account
  // id name
  run(D + 8238);
  writeUnknown(2);
  close();
  open(D + 2708, 12); // unmapped.cloud.instance
  // id
  run(D + 8256);
  writeUnknown(3);
  close();
  open(D + 3191, 11); // unmapped.cloud.service
  // name
  run(D + 8270);
  writeUnknown(4);
  close();
  // availability_zone provider region
  run(D + 8284);
  writeUnknown(1);
  close();
  open(D + 2389, 13); // unmapped.container
  open(D + 3520, 9); // unmapped.container.image
  open(D + 3685, 8); // unmapped.container.image.hash
  // all
  run(D + 8306);
  writeUnknown(7);
  close();
  // name tag
  run(D + 8320);
  writeUnknown(6);
  close();
  // id name runtime
  run(D + 8338);
  writeUnknown(5);
  close();
  open(D + 1820, 15); // unmapped.destination
  // domain ip mac port
  run(D + 8360);
  writeUnknown(8);
  close();
  open(D + 3254, 10); // unmapped.device
  // type
  run(D + 8386);
  writeUnknown(9);
  close();
  open(D + 3951, 7); // unmapped.dns
  open(D + 2804, 12); // unmapped.dns.question
  // class name type
  run(D + 8400);
  writeUnknown(11);
  close();
  // type
  run(D + 8422);
  writeUnknown(10);
  close();
  open(D + 90, 9); // unmapped.error
  // code message
  run(D + 8436);
  writeUnknown(12);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code created dataset end id kind module original outcome provider reason reference severity start type
  run(D + 8454);
  writeUnknown(13);
  close();
  open(D + 3669, 8); // unmapped.faas
  // id name
  run(D + 8532);
  writeUnknown(14);
  close();
  open(D + 3677, 8); // unmapped.file
  open(D + 3685, 8); // unmapped.file.hash
  // sha256
  run(D + 8550);
  writeUnknown(16);
  close();
  // directory extension mime_type name owner path size type uid
  run(D + 8564);
  writeUnknown(15);
  close();
  open(D + 3693, 8); // unmapped.host
  open(D + 4199, 6); // unmapped.host.os
  // name platform type version
  run(D + 8610);
  writeUnknown(18);
  close();
  // hostname id ip mac name
  run(D + 8636);
  writeUnknown(17);
  close();
  open(D + 3709, 8); // unmapped.http
  open(D + 3169, 11); // unmapped.http.request
  // method
  run(D + 8666);
  writeUnknown(20);
  close();
  open(D + 2840, 12); // unmapped.http.response
  // status_code
  run(D + 8680);
  writeUnknown(21);
  close();
  writeUnknown(19);
  close();
  open(D + 2467, 13); // unmapped.kubearmor
  open(D + 3254, 10); // unmapped.kubearmor.device
  // class_name syspath
  run(D + 8694);
  writeUnknown(23);
  close();
  open(D + 3661, 8); // unmapped.kubearmor.exec
  // id
  run(D + 8712);
  writeUnknown(24);
  close();
  open(D + 3404, 10); // unmapped.kubearmor.target
  // executable pid
  run(D + 8726);
  writeUnknown(25);
  close();
  // capability resource syscall
  run(D + 8744);
  writeUnknown(22);
  close();
  open(D + 3965, 7); // unmapped.log
  // level
  run(D + 8766);
  writeUnknown(26);
  close();
  open(D + 3059, 11); // unmapped.network
  // community_id direction forwarded_ip iana_number protocol transport type
  run(D + 8780);
  writeUnknown(27);
  close();
  open(D + 2768, 12); // unmapped.observer
  // name product vendor version
  run(D + 8818);
  writeUnknown(28);
  close();
  open(D + 1520, 16); // unmapped.orchestrator
  open(D + 2993, 11); // unmapped.orchestrator.cluster
  // id name
  run(D + 8844);
  writeUnknown(30);
  close();
  open(D + 2828, 12); // unmapped.orchestrator.resource
  // id label name type
  run(D + 8862);
  writeUnknown(31);
  close();
  // namespace type
  run(D + 8888);
  writeUnknown(29);
  close();
  open(D + 1536, 16); // unmapped.organization
  // id
  run(D + 8906);
  writeUnknown(32);
  close();
  open(D + 3081, 11); // unmapped.package
  // name version
  run(D + 8920);
  writeUnknown(33);
  close();
  open(D + 3103, 11); // unmapped.process
  open(D + 3685, 8); // unmapped.process.hash
  // sha256
  run(D + 8938);
  writeUnknown(35);
  close();
  open(D + 3314, 10); // unmapped.process.parent
  open(D + 3685, 8); // unmapped.process.parent.hash
  // sha256
  run(D + 8952);
  writeUnknown(37);
  close();
  // command_line executable name pid vpid
  run(D + 8966);
  writeUnknown(36);
  close();
  open(D + 3773, 8); // unmapped.process.user
  // id name
  run(D + 8996);
  writeUnknown(38);
  close();
  // command_line executable name pid start vpid working_directory
  run(D + 9014);
  writeUnknown(34);
  close();
  open(D + 3158, 11); // unmapped.related
  // hash hosts ip user
  run(D + 9052);
  writeUnknown(39);
  close();
  open(D + 3741, 8); // unmapped.rule
  // category description id name reference ruleset version
  run(D + 9078);
  writeUnknown(40);
  close();
  open(D + 3354, 10); // unmapped.server
  // ip port
  run(D + 9116);
  writeUnknown(41);
  close();
  open(D + 3191, 11); // unmapped.service
  // name
  run(D + 9134);
  writeUnknown(42);
  close();
  open(D + 3364, 10); // unmapped.source
  // domain ip mac port
  run(D + 9148);
  writeUnknown(43);
  close();
  open(D + 3414, 10); // unmapped.threat
  open(D + 1376, 10); // unmapped.threat.tactic
  // id
  run(D + 9182);
  writeUnknown(45);
  close();
  open(D + 996, 13); // unmapped.threat.technique
  open(D + 1664, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 9196);
  writeUnknown(47);
  close();
  // id
  run(D + 9210);
  writeUnknown(46);
  close();
  writeUnknown(44);
  close();
  open(D + 4007, 7); // unmapped.url
  // full path query
  run(D + 9224);
  writeUnknown(48);
  close();
  open(D + 3773, 8); // unmapped.user
  open(D + 2402, 13); // unmapped.user.effective
  // id
  run(D + 9246);
  writeUnknown(50);
  close();
  open(D + 3511, 9); // unmapped.user.group
  // id name
  run(D + 9260);
  writeUnknown(51);
  close();
  // domain email full_name id name roles
  run(D + 9278);
  writeUnknown(49);
  close();
  open(D + 2239, 14); // unmapped.user_agent
  // original
  run(D + 9312);
  writeUnknown(52);
  close();
  open(D + 1341, 17); // unmapped.vulnerability
  open(D + 3180, 11); // unmapped.vulnerability.scanner
  // vendor
  run(D + 9326);
  writeUnknown(54);
  close();
  open(D + 3574, 9); // unmapped.vulnerability.score
  // base version
  run(D + 9340);
  writeUnknown(55);
  close();
  // description id reference severity
  run(D + 9358);
  writeUnknown(53);
  close();
  // @timestamp message tags
  run(D + 9384);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 14032, F);
  chosen = choice;
  return translate(record, 5311, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(57344, 8);

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
  121,112,101,34,58,34,82,101,103,117,108,97,114,32,70,105,108,101,34,44,34,97,102,102,101,99,116,101,100,95,112,97,
  99,107,97,103,101,115,34,58,91,34,108,97,117,110,99,104,95,116,121,112,101,34,58,34,69,120,101,99,34,44,34,112,
  101,114,105,112,104,101,114,97,108,95,100,101,118,105,99,101,34,58,123,34,115,101,118,101,114,105,116,121,34,58,34,85,
  110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,83,121,115,116,101,109,32,67,97,108,108,34,44,65,112,112,
  108,105,99,97,116,105,111,110,32,76,105,102,101,99,121,99,108,101,86,117,108,110,101,114,97,98,105,108,105,116,121,32,
  70,105,110,100,105,110,103,34,97,99,116,105,111,110,34,58,34,79,98,115,101,114,118,101,100,34,44,34,97,112,112,95,
  110,97,109,101,34,58,34,107,101,114,110,101,108,34,44,34,97,112,112,95,112,114,111,116,111,99,111,108,95,110,97,109,
  101,34,58,34,97,118,97,105,108,97,98,105,108,105,116,121,95,122,111,110,101,34,58,34,100,105,115,112,111,115,105,116,
  105,111,110,95,105,100,34,58,49,53,44,34,105,110,116,101,114,109,101,100,105,97,116,101,95,105,112,115,34,58,91,34,
  115,116,97,116,117,115,34,58,34,82,101,115,111,108,118,101,100,34,44,34,116,121,112,101,34,58,34,67,97,112,97,98,
  105,108,105,116,121,34,44,34,119,111,114,107,105,110,103,95,100,105,114,101,99,116,111,114,121,34,58,65,112,112,108,105,
  99,97,116,105,111,110,32,65,99,116,105,118,105,116,121,70,105,108,101,32,83,121,115,116,101,109,32,65,99,116,105,118,
  105,116,121,123,34,116,101,99,104,110,105,113,117,101,34,58,123,34,117,105,100,34,58,34,97,99,116,105,111,110,34,58,
  34,65,108,108,111,119,101,100,34,44,34,99,111,110,110,101,99,116,105,111,110,95,105,110,102,111,34,58,123,34,100,105,
  115,112,111,115,105,116,105,111,110,95,105,100,34,58,49,44,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,
  58,50,44,34,108,97,117,110,99,104,95,116,121,112,101,95,105,100,34,58,51,44,34,118,117,108,110,101,114,97,98,105,
  108,105,116,105,101,115,34,58,91,80,101,114,105,112,104,101,114,97,108,32,65,99,116,105,118,105,116,121,34,97,99,116,
  105,111,110,34,58,34,68,101,110,105,101,100,34,44,34,112,97,114,101,110,116,95,112,114,111,99,101,115,115,34,58,123,
  34,112,114,111,116,111,99,111,108,95,118,101,114,95,105,100,34,58,34,116,121,112,101,34,58,34,102,117,110,99,116,105,
  111,110,34,44,34,118,101,114,115,105,111,110,34,58,34,49,46,56,46,48,34,44,67,111,109,112,108,105,97,110,99,101,
  32,70,105,110,100,105,110,103,34,97,108,103,111,114,105,116,104,109,95,105,100,34,58,51,44,34,100,105,114,101,99,116,
  105,111,110,95,105,100,34,58,48,44,34,104,116,116,112,95,114,101,115,112,111,110,115,101,34,58,123,34,116,121,112,101,
  34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,99,108,117,115,116,101,114,34,44,34,118,117,
  108,110,101,114,97,98,105,108,105,116,121,34,58,123,68,101,116,101,99,116,105,111,110,32,70,105,110,100,105,110,103,123,
  34,116,97,99,116,105,99,34,58,123,34,117,105,100,34,58,34,97,99,116,105,118,105,116,121,95,110,97,109,101,34,58,
  34,99,97,116,101,103,111,114,121,95,110,97,109,101,34,58,34,99,111,109,109,117,110,105,116,121,95,117,105,100,34,58,
  34,100,115,116,95,101,110,100,112,111,105,110,116,34,58,123,34,102,105,110,100,105,110,103,95,105,110,102,111,34,58,123,
  34,104,116,116,112,95,114,101,113,117,101,115,116,34,58,123,34,105,115,95,97,108,101,114,116,34,58,116,114,117,101,44,
  34,110,97,109,101,115,112,97,99,101,95,112,105,100,34,58,34,111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,
  34,111,114,103,97,110,105,122,97,116,105,111,110,34,58,123,34,111,114,105,103,105,110,97,108,95,116,105,109,101,34,58,
  34,112,97,114,101,110,116,95,102,111,108,100,101,114,34,58,34,112,114,111,116,111,99,111,108,95,110,97,109,101,34,58,
  34,115,101,118,101,114,105,116,121,95,105,100,34,58,48,44,34,115,114,99,95,101,110,100,112,111,105,110,116,34,58,123,
  34,115,116,97,116,117,115,34,58,34,70,97,105,108,34,44,34,115,116,97,116,117,115,95,100,101,116,97,105,108,34,58,
  34,115,117,98,116,101,99,104,110,105,113,117,101,34,58,123,34,116,121,112,101,34,58,34,83,101,114,118,101,114,34,44,
  67,104,97,114,97,99,116,101,114,32,68,101,118,105,99,101,78,101,116,119,111,114,107,32,65,99,116,105,118,105,116,121,
  80,114,111,99,101,115,115,32,65,99,116,105,118,105,116,121,115,101,99,117,114,105,116,121,95,99,111,110,116,114,111,108,
  34,99,97,116,101,103,111,114,121,95,117,105,100,34,58,34,99,111,109,109,97,110,100,95,108,105,110,101,34,58,34,99,
  111,109,109,117,110,105,116,121,95,105,100,34,58,34,99,114,101,97,116,101,100,95,116,105,109,101,34,58,34,100,101,115,
  116,105,110,97,116,105,111,110,34,58,123,34,102,111,114,119,97,114,100,101,100,95,105,112,34,58,34,105,110,115,116,97,
  110,99,101,95,117,105,100,34,58,34,108,111,103,95,112,114,111,118,105,100,101,114,34,58,34,111,98,115,101,114,118,97,
  98,108,101,115,34,58,91,34,112,114,111,116,111,99,111,108,95,110,117,109,34,58,34,113,117,101,114,121,95,115,116,114,
  105,110,103,34,58,34,115,116,97,116,117,115,34,58,34,78,101,119,34,44,44,34,116,121,112,101,34,58,34,114,111,108,
  101,34,125,75,101,114,110,101,108,32,65,99,116,105,118,105,116,121,77,101,109,111,114,121,32,65,99,116,105,118,105,116,
  121,80,97,115,115,119,111,114,100,32,67,104,97,110,103,101,97,108,101,114,116,45,116,114,105,103,103,101,114,101,100,34,
  97,99,116,105,111,110,95,105,100,34,58,49,44,34,97,99,116,105,111,110,95,105,100,34,58,50,44,34,97,99,116,105,
  111,110,95,105,100,34,58,51,44,34,97,99,116,105,118,105,116,121,95,105,100,34,58,34,99,111,109,112,108,105,97,110,
  99,101,34,58,123,34,100,101,115,99,114,105,112,116,105,111,110,34,58,34,104,116,116,112,95,109,101,116,104,111,100,34,
  58,34,105,97,110,97,95,110,117,109,98,101,114,34,58,34,108,111,103,103,101,100,95,116,105,109,101,34,58,34,114,101,
  102,101,114,101,110,99,101,115,34,58,91,34,115,116,97,116,117,115,95,99,111,100,101,34,58,34,115,116,97,116,117,115,
  95,105,100,34,58,49,44,34,115,116,97,116,117,115,95,105,100,34,58,51,44,34,115,116,97,116,117,115,95,105,100,34,
  58,52,44,34,115,121,115,116,101,109,95,99,97,108,108,34,58,34,116,121,112,101,34,58,34,82,117,108,101,34,44,34,
  117,115,101,114,95,97,103,101,110,116,34,58,123,34,118,101,110,100,111,114,95,110,97,109,101,34,58,65,99,99,111,117,
  110,116,32,67,104,97,110,103,101,65,117,116,104,101,110,116,105,99,97,116,105,111,110,80,97,115,115,119,111,114,100,32,
  82,101,115,101,116,97,108,101,114,116,45,114,101,115,111,108,118,101,100,97,117,116,104,101,110,116,105,99,97,116,105,111,
  110,34,64,116,105,109,101,115,116,97,109,112,34,58,34,98,97,115,101,95,115,99,111,114,101,34,58,34,99,97,112,97,
  98,105,108,105,116,121,34,58,34,99,108,97,115,115,95,110,97,109,101,34,58,34,99,111,110,116,97,105,110,101,114,34,
  58,123,34,101,102,102,101,99,116,105,118,101,34,58,123,34,101,109,97,105,108,95,97,100,100,114,34,58,34,101,118,101,
  110,116,95,99,111,100,101,34,58,34,101,118,105,100,101,110,99,101,115,34,58,91,34,101,120,101,99,117,116,97,98,108,
  101,34,58,34,107,117,98,101,97,114,109,111,114,34,58,123,34,114,101,115,111,117,114,99,101,115,34,58,91,34,115,116,
  97,110,100,97,114,100,115,34,58,91,34,115,116,97,114,116,95,116,105,109,101,34,58,34,116,101,110,97,110,116,95,117,
  105,100,34,58,34,116,121,112,101,95,105,100,34,58,57,57,44,34,117,114,108,95,115,116,114,105,110,103,34,58,73,110,
  102,111,114,109,97,116,105,111,110,97,108,83,99,97,110,32,65,99,116,105,118,105,116,121,83,121,109,98,111,108,105,99,
  32,76,105,110,107,85,110,99,97,116,101,103,111,114,105,122,101,100,99,111,110,102,105,103,117,114,97,116,105,111,110,111,
  112,101,110,115,117,115,101,45,108,101,97,112,34,97,100,118,105,115,111,114,121,34,58,123,34,97,110,97,108,121,116,105,
  99,34,58,123,34,99,108,97,115,115,95,117,105,100,34,58,34,100,105,114,101,99,116,111,114,121,34,58,34,101,120,116,
  101,110,115,105,111,110,34,58,34,102,117,108,108,95,110,97,109,101,34,58,34,105,110,115,116,97,110,99,101,34,58,123,
  34,108,111,103,95,108,101,118,101,108,34,58,34,109,101,116,97,100,97,116,97,34,58,123,34,109,105,109,101,95,116,121,
  112,101,34,58,34,110,97,109,101,115,112,97,99,101,34,58,34,111,98,115,101,114,118,101,114,34,58,123,34,111,112,101,
  114,97,116,105,111,110,34,58,34,112,114,111,102,105,108,101,115,34,58,91,34,113,117,101,115,116,105,111,110,34,58,123,
  34,114,101,102,101,114,101,110,99,101,34,58,34,114,101,115,111,117,114,99,101,34,58,123,34,114,101,115,112,111,110,115,
  101,34,58,123,34,116,114,97,110,115,112,111,114,116,34,58,34,116,121,112,101,95,105,100,34,58,48,44,34,116,121,112,
  101,95,110,97,109,101,34,58,34,117,110,109,97,112,112,101,100,34,58,123,65,80,73,32,65,99,116,105,118,105,116,121,
  66,108,111,99,107,32,68,101,118,105,99,101,68,78,83,32,65,99,116,105,118,105,116,121,76,111,99,97,108,32,83,111,
  99,107,101,116,83,101,116,32,83,101,99,117,114,105,116,121,34,97,99,99,111,117,110,116,34,58,123,34,97,116,116,97,
  99,107,115,34,58,91,34,99,97,116,101,103,111,114,121,34,58,34,99,108,117,115,116,101,114,34,58,123,34,99,109,100,
  95,108,105,110,101,34,58,34,101,110,100,95,116,105,109,101,34,58,34,104,111,115,116,110,97,109,101,34,58,34,108,111,
  103,95,110,97,109,101,34,58,34,108,111,103,103,101,114,115,34,58,91,34,110,101,116,119,111,114,107,34,58,123,34,111,
  114,105,103,105,110,97,108,34,58,34,112,97,99,107,97,103,101,34,58,123,34,112,108,97,116,102,111,114,109,34,58,34,
  112,114,111,99,101,115,115,34,58,123,34,112,114,111,100,117,99,116,34,58,123,34,112,114,111,116,111,99,111,108,34,58,
  34,112,114,111,118,105,100,101,114,34,58,34,114,97,119,95,100,97,116,97,34,58,34,114,101,108,97,116,101,100,34,58,
  123,34,114,101,113,117,101,115,116,34,58,123,34,115,99,97,110,110,101,114,34,58,123,34,115,101,114,118,105,99,101,34,
  58,123,34,116,121,112,101,95,117,105,100,34,58,83,101,116,32,85,115,101,114,32,73,68,34,99,111,110,116,114,111,108,
  34,58,34,99,114,101,97,116,101,100,34,58,34,100,97,116,97,115,101,116,34,58,34,100,101,118,105,99,101,34,58,123,
  34,103,114,111,117,112,115,34,58,91,34,104,97,115,104,101,115,34,58,91,34,107,101,114,110,101,108,34,58,123,34,108,
  97,98,101,108,115,34,58,91,34,111,117,116,99,111,109,101,34,58,34,112,97,114,101,110,116,34,58,123,34,112,111,108,
  105,99,121,34,58,123,34,114,117,108,101,115,101,116,34,58,34,114,117,110,116,105,109,101,34,58,34,115,101,114,118,101,
  114,34,58,123,34,115,111,117,114,99,101,34,58,123,34,115,114,99,95,117,114,108,34,58,34,115,121,115,99,97,108,108,
  34,58,34,115,121,115,112,97,116,104,34,58,34,116,97,114,103,101,116,34,58,123,34,116,104,114,101,97,116,34,58,123,
  66,97,115,101,32,69,118,101,110,116,68,105,115,99,111,110,110,101,99,116,78,97,109,101,100,32,80,105,112,101,112,101,
  114,109,105,115,115,105,111,110,117,115,98,45,97,116,116,97,99,104,117,115,98,45,100,101,116,97,99,104,34,97,99,116,
  111,114,34,58,123,34,99,108,111,117,100,34,58,123,34,100,111,109,97,105,110,34,58,34,103,114,111,117,112,34,58,123,
  34,105,109,97,103,101,34,58,123,34,109,101,116,104,111,100,34,58,34,111,119,110,101,114,34,58,123,34,113,117,101,114,
  121,34,58,123,34,114,101,97,115,111,110,34,58,34,114,101,103,105,111,110,34,58,34,115,99,111,114,101,34,58,123,34,
  115,104,97,50,53,54,34,58,34,116,121,112,101,115,34,58,91,34,118,101,110,100,111,114,34,58,67,111,109,112,108,101,
  116,101,100,84,101,114,109,105,110,97,116,101,115,101,116,114,101,115,117,105,100,34,99,108,97,115,115,34,58,34,99,118,
  115,115,34,58,91,34,101,109,97,105,108,34,58,34,101,120,101,99,34,58,123,34,102,97,97,115,34,58,123,34,102,105,
  108,101,34,58,123,34,104,97,115,104,34,58,123,34,104,111,115,116,34,58,123,34,104,111,115,116,115,34,58,34,104,116,
  116,112,34,58,123,34,108,97,98,101,108,34,58,34,108,101,118,101,108,34,58,34,114,111,108,101,115,34,58,34,114,117,
  108,101,34,58,123,34,115,99,97,110,34,58,123,34,115,116,97,114,116,34,58,34,116,105,116,108,101,34,58,34,117,115,
  101,114,34,58,123,67,114,105,116,105,99,97,108,68,101,115,99,114,105,98,101,70,105,110,100,105,110,103,115,77,97,112,
  32,86,105,101,119,79,117,116,98,111,117,110,100,82,101,115,112,111,110,115,101,99,114,101,97,116,105,111,110,100,101,108,
  101,116,105,111,110,100,101,115,99,114,105,98,101,101,120,101,99,118,101,97,116,105,110,116,101,114,110,97,108,109,112,114,
  111,116,101,99,116,111,117,116,98,111,117,110,100,112,97,115,115,119,111,114,100,115,101,116,114,101,117,105,100,123,34,110,
  97,109,101,34,58,34,97,112,105,34,58,123,34,97,112,112,34,58,123,34,98,97,115,101,34,58,34,99,111,100,101,34,
  58,34,99,118,101,34,58,123,34,100,101,115,99,34,58,34,100,110,115,34,58,123,34,102,117,108,108,34,58,34,108,111,
  103,34,58,123,34,112,97,116,104,34,58,34,112,111,114,116,34,58,34,115,105,122,101,34,58,34,116,97,103,115,34,58,
  34,116,105,109,101,34,58,34,117,114,108,34,58,123,34,118,112,105,100,34,58,34,122,111,110,101,34,58,67,79,78,78,
  69,67,84,67,111,110,110,101,99,116,68,105,115,97,98,108,101,70,97,105,108,117,114,101,73,110,98,111,117,110,100,76,
  97,116,101,114,97,108,79,80,84,73,79,78,83,83,117,99,99,101,115,115,84,114,97,102,102,105,99,85,110,109,111,117,
  110,116,87,105,110,100,111,119,115,97,99,99,101,112,116,52,97,108,108,111,119,101,100,102,97,105,108,117,114,101,105,110,
  98,111,117,110,100,105,110,103,114,101,115,115,111,112,101,110,97,116,50,115,117,99,99,101,115,115,115,121,109,108,105,110,
  107,117,109,111,117,110,116,50,119,105,110,100,111,119,115,34,97,108,108,34,58,34,101,110,100,34,58,34,101,120,116,34,
  58,34,109,97,99,34,58,34,111,115,34,58,123,34,112,105,100,34,58,34,116,97,103,34,58,49,48,48,49,48,49,49,
  48,48,49,48,50,49,48,48,49,48,51,49,48,48,49,48,52,49,48,48,49,48,53,49,48,48,49,48,55,49,48,48,
  49,49,50,49,48,48,49,49,51,49,48,48,49,49,52,49,48,48,49,57,57,49,48,48,51,48,52,49,48,48,52,48,
  57,49,48,48,55,48,49,49,48,48,55,48,50,49,48,48,55,48,51,49,48,48,55,48,53,49,48,48,55,57,57,49,
  48,49,48,48,49,49,48,49,48,48,50,49,48,49,48,48,52,50,48,48,50,48,49,50,48,48,51,48,49,50,48,48,
  52,48,49,50,48,48,52,48,51,51,48,48,49,48,51,51,48,48,49,48,52,51,48,48,50,48,49,51,48,48,50,48,
  50,51,48,48,50,57,57,52,48,48,49,48,49,52,48,48,49,48,52,52,48,48,49,48,53,52,48,48,49,48,54,52,
  48,48,49,48,55,52,48,48,49,57,57,52,48,48,51,48,49,52,48,48,51,48,50,54,48,48,50,48,51,54,48,48,
  50,48,52,54,48,48,50,48,56,54,48,48,50,57,57,54,48,48,51,48,49,54,48,48,51,48,50,54,48,48,51,48,
  51,54,48,48,51,48,52,54,48,48,51,57,57,54,48,48,55,48,50,54,48,48,55,48,54,67,114,101,97,116,101,68,
  69,76,69,84,69,68,101,108,101,116,101,70,111,108,100,101,114,73,110,118,111,107,101,76,97,117,110,99,104,76,105,115,
  116,101,110,76,111,103,111,102,102,77,101,100,105,117,109,77,111,100,105,102,121,82,101,102,117,115,101,82,101,109,111,118,
  101,82,101,110,97,109,101,85,112,100,97,116,101,97,99,99,101,115,115,97,108,112,105,110,101,97,109,97,122,111,110,97,
  110,115,119,101,114,99,101,110,116,111,115,99,104,97,110,103,101,100,97,114,119,105,110,100,101,98,105,97,110,100,101,108,
  101,116,101,100,101,110,105,101,100,101,103,114,101,115,115,102,101,100,111,114,97,108,105,115,116,101,110,109,111,100,105,102,
  121,112,104,111,116,111,110,112,116,114,97,99,101,114,101,109,111,118,101,114,101,110,97,109,101,115,101,116,117,105,100,115,
  111,99,107,101,116,117,98,117,110,116,117,117,112,100,97,116,101,34,105,100,34,58,34,105,112,34,58,67,108,111,115,101,
  69,114,114,111,114,76,105,110,117,120,76,111,103,105,110,76,111,103,111,110,77,111,117,110,116,79,116,104,101,114,80,65,
  84,67,72,81,117,101,114,121,83,116,97,114,116,84,82,65,67,69,98,108,111,99,107,99,104,109,111,100,99,104,111,119,
  110,108,105,110,117,120,108,111,103,105,110,109,97,99,79,83,109,97,99,111,115,112,97,116,99,104,114,101,115,101,116,114,
  111,99,107,121,115,116,97,116,101,119,97,116,99,104,67,86,69,45,72,69,65,68,72,105,103,104,79,112,101,110,80,79,
  83,84,82,101,97,100,83,116,111,112,97,109,122,110,97,114,99,104,98,105,110,100,99,104,97,114,102,105,102,111,105,112,
  118,52,105,112,118,54,109,109,97,112,114,104,101,108,115,108,101,115,71,69,84,71,101,116,76,111,119,80,85,84,80,117,
  116,105,97,109,112,117,116,119,101,98,52,55,55,51,47,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,5,212,5,2,5,228,18,3,0,0,0,1,7,177,5,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,
  0,0,0,0,16,4,63,10,0,0,0,0,0,0,0,0,18,7,44,16,10,6,71,18,20,6,53,18,0,0,0,0,
  0,0,0,0,19,10,126,13,8,10,146,13,17,6,44,16,0,0,0,0,0,0,0,0,13,9,44,14,0,0,0,0,
  0,0,0,0,0,0,0,0,6,7,65,16,4,5,253,15,7,10,136,13,12,8,53,15,21,4,18,19,24,7,9,16,
  1,4,151,9,5,6,65,16,0,0,0,0,14,4,38,19,25,15,208,7,0,0,0,0,23,6,9,16,22,7,11,4,
  15,8,29,15,0,0,0,0,3,8,13,15,11,6,89,18,2,6,13,15,9,14,5,9,3,0,0,0,1,3,112,15,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,6,255,17,5,0,0,0,2,7,51,16,
  0,0,0,0,0,0,0,0,0,0,0,0,1,7,23,16,9,0,0,0,1,7,37,16,0,0,0,0,0,0,0,0,
  0,0,0,0,3,6,41,18,5,8,21,15,2,7,30,16,0,0,0,0,4,8,37,15,3,0,0,0,1,1,31,0,
  0,0,0,0,0,0,0,0,15,0,0,0,0,0,0,0,4,4,242,18,0,0,0,0,0,0,0,0,0,0,0,0,
  7,4,254,18,0,0,0,0,5,7,230,15,9,5,173,18,2,6,159,17,3,3,50,19,8,3,59,19,0,0,0,0,
  6,5,158,18,1,7,188,15,9,0,0,0,0,0,0,0,0,0,0,0,1,1,31,0,3,2,74,19,4,2,76,19,
  0,0,0,0,2,2,132,16,5,2,238,9,0,0,0,0,6,0,0,0,3,5,208,18,0,0,0,0,1,5,193,18,
  0,0,0,0,0,0,0,0,2,7,72,16,27,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  17,6,17,18,0,0,0,0,9,2,220,0,0,0,0,0,7,6,23,18,1,5,193,18,13,5,223,18,14,4,46,19,
  2,6,243,17,11,6,65,18,8,6,47,18,5,4,14,19,15,6,101,18,0,0,0,0,0,0,0,0,0,0,0,0,
  4,4,10,19,6,6,5,18,10,13,63,10,12,4,42,19,0,0,0,0,16,7,72,16,3,6,249,17,12,0,0,0,
  7,5,178,18,0,0,0,0,5,4,26,19,0,0,0,0,4,6,95,18,0,0,0,0,0,0,0,0,2,3,73,2,
  0,0,0,0,1,4,236,10,3,7,58,16,6,4,22,19,5,0,0,0,0,0,0,0,0,0,0,0,1,4,30,19,
  0,0,0,0,2,4,34,19,3,0,0,0,0,0,0,0,0,0,0,0,1,14,19,9,3,0,0,0,1,7,150,4,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,5,203,9,3,0,0,0,0,0,0,0,
  0,0,0,0,1,4,236,10,3,0,0,0,1,6,35,18,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,1,7,244,11,8,0,0,0,1,3,70,15,1,13,50,10,0,0,0,0,0,0,0,0,1,3,65,19,
  0,0,0,0,0,0,0,0,1,3,71,19,3,0,0,0,0,0,0,0,0,0,0,0,1,8,245,14,3,0,0,0,
  0,0,0,0,0,0,0,0,1,6,11,18,3,0,0,0,0,0,0,0,1,8,253,14,0,0,0,0,3,0,0,0,
  1,6,237,17,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,4,211,11,0,0,0,0,11,0,0,0,
  1,3,70,15,0,0,0,0,1,7,150,4,1,13,50,10,0,0,0,0,1,4,211,11,1,3,65,19,1,14,19,9,
  0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,1,6,35,18,0,0,0,0,1,7,16,16,0,0,0,0,
  0,0,0,0,3,0,0,0,1,13,62,5,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,5,61,0,
  0,0,0,0,3,0,0,0,1,13,50,10,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,3,165,5,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,10,11,4,5,0,0,0,1,7,150,4,0,0,0,0,
  1,4,211,11,0,0,0,0,0,0,0,0,77,0,0,0,18,6,145,16,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,31,6,27,17,0,0,0,0,0,0,0,0,15,6,127,16,36,6,57,17,
  6,6,181,16,38,6,75,17,5,6,193,16,11,6,241,16,13,6,3,17,22,6,169,16,40,6,87,17,47,6,129,17,
  48,6,135,17,7,1,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,6,187,16,2,6,211,16,
  0,0,0,0,44,6,111,17,0,0,0,0,0,0,0,0,16,6,133,16,39,6,81,17,9,6,63,17,43,6,105,17,
  26,6,235,16,1,6,199,16,37,6,69,17,0,0,0,0,0,0,0,0,41,6,93,17,0,0,0,0,0,0,0,0,
  34,6,45,17,19,6,151,16,24,6,223,16,32,6,33,17,20,6,157,16,23,6,175,16,27,6,253,16,28,6,9,17,
  45,6,117,17,33,6,39,17,42,6,99,17,17,6,139,16,49,6,141,17,50,6,147,17,0,0,0,0,12,6,205,16,
  0,0,0,0,0,0,0,0,8,2,238,9,30,6,21,17,0,0,0,0,14,6,121,16,35,6,51,17,0,0,0,0,
  25,6,229,16,0,0,0,0,10,6,247,16,21,6,163,16,0,0,0,0,29,6,15,17,46,6,123,17,0,0,0,0,
  3,6,217,16,0,0,0,0,1,4,193,16,1,4,193,16,1,4,193,16,1,4,187,16,1,4,193,16,1,4,181,16,
  1,1,31,0,1,1,31,0,1,4,39,17,1,4,247,16,1,4,241,16,1,4,193,16,1,4,253,16,1,4,121,16,
  1,4,121,16,1,4,121,16,1,4,121,16,1,4,121,16,1,4,121,16,1,4,121,16,1,4,121,16,1,4,121,16,
  1,4,121,16,1,4,223,16,1,4,223,16,1,4,223,16,1,4,253,16,1,4,9,17,1,4,9,17,1,4,21,17,
  1,4,21,17,1,4,21,17,1,4,39,17,1,4,39,17,1,4,39,17,1,4,39,17,1,4,39,17,1,4,75,17,
  1,4,75,17,1,4,87,17,1,4,87,17,1,4,87,17,1,4,87,17,1,4,111,17,1,4,111,17,1,4,111,17,
  1,4,111,17,1,4,111,17,1,4,141,17,1,4,141,17,26,0,0,0,15,4,111,17,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,6,4,223,16,1,1,31,0,9,4,253,16,12,4,39,17,14,4,87,17,
  11,4,21,17,2,4,121,16,0,0,0,0,8,4,247,16,0,0,0,0,0,0,0,0,4,4,187,16,10,4,9,17,
  0,0,0,0,13,4,75,17,5,4,193,16,7,4,241,16,0,0,0,0,3,4,181,16,16,4,141,17,0,0,0,0,
  2,1,31,0,2,4,121,16,2,4,181,16,2,4,187,16,2,4,193,16,2,4,223,16,2,4,241,16,2,4,247,16,
  2,4,253,16,2,4,9,17,2,4,21,17,2,4,39,17,2,4,75,17,2,4,87,17,2,4,111,17,2,4,141,17,
  0,0,0,0,1,10,96,13,1,20,207,3,1,15,163,7,1,15,178,7,1,16,192,6,1,19,105,4,1,21,242,2,
  1,18,214,4,1,17,78,5,1,14,219,8,1,14,233,8,1,16,176,6,1,12,108,11,1,21,221,2,1,12,84,11,
  1,13,11,10,0,0,0,0,2,1,31,0,2,1,27,0,2,1,27,0,2,1,27,0,2,1,27,0,2,1,27,0,
  2,1,243,0,2,1,243,0,2,1,243,0,2,1,84,4,2,1,84,4,2,1,28,1,2,1,28,1,2,1,69,2,
  2,1,69,2,2,1,69,2,0,0,0,0,1,13,37,10,1,15,212,3,1,15,212,3,1,15,212,3,1,15,212,3,
  1,15,212,3,1,8,213,14,1,8,213,14,1,8,213,14,1,28,131,1,1,28,131,1,1,16,176,6,1,16,176,6,
  1,20,187,3,1,20,187,3,1,20,187,3,0,0,0,0,2,1,243,0,2,1,68,2,2,2,238,9,2,1,238,9,
  2,1,27,0,2,1,28,1,2,1,31,0,2,2,238,9,2,1,156,16,2,1,27,0,2,1,27,0,2,1,84,4,
  2,1,84,4,2,1,27,0,2,1,243,0,2,1,84,4,2,1,28,1,2,1,68,2,2,1,156,16,2,2,161,16,
  2,2,167,16,2,2,173,16,2,2,238,9,2,1,27,0,2,1,243,0,2,1,28,1,2,1,27,0,2,1,84,4,
  2,1,28,1,2,1,27,0,2,1,243,0,2,2,238,9,2,1,27,0,2,1,28,1,2,1,68,2,2,1,69,2,
  2,2,238,9,2,1,27,0,2,1,243,0,2,1,84,4,2,1,28,1,2,1,29,0,2,2,238,9,2,1,27,0,
  2,1,243,0,2,1,84,4,2,1,28,1,2,2,238,9,2,1,243,0,2,1,69,2,0,0,0,0,1,9,35,14,
  1,11,141,12,1,5,153,18,1,8,221,14,1,6,183,17,1,6,177,17,1,7,85,2,1,5,153,18,1,6,189,17,
  1,6,153,17,1,6,153,17,1,4,250,18,1,5,123,18,1,6,153,17,1,4,2,19,1,6,231,17,1,6,165,17,
  1,6,225,17,1,12,132,11,1,5,148,18,1,7,251,15,1,4,250,18,1,5,153,18,1,7,195,15,1,10,106,13,
  1,7,202,15,1,6,153,17,1,15,193,7,1,14,247,8,1,5,143,18,1,6,195,17,1,5,153,18,1,4,250,18,
  1,4,106,6,1,6,213,17,1,7,244,15,1,5,153,18,1,5,163,18,1,8,237,14,1,5,168,18,1,4,6,19,
  1,6,231,17,1,5,153,18,1,6,153,17,1,4,2,19,1,6,231,17,1,6,165,17,1,5,153,18,1,9,26,14,
  1,5,128,18,0,0,0,0,2,6,199,16,2,6,211,16,2,6,217,16,2,6,187,16,2,6,193,16,2,6,181,16,
  2,1,31,0,2,2,238,9,2,6,63,17,2,6,247,16,2,6,241,16,2,6,205,16,2,6,3,17,2,6,121,16,
  2,6,127,16,2,6,133,16,2,6,139,16,2,6,145,16,2,6,151,16,2,6,157,16,2,6,163,16,2,6,169,16,
  2,6,175,16,2,6,223,16,2,6,229,16,2,6,235,16,2,6,253,16,2,6,9,17,2,6,15,17,2,6,21,17,
  2,6,27,17,2,6,33,17,2,6,39,17,2,6,45,17,2,6,51,17,2,6,57,17,2,6,69,17,2,6,75,17,
  2,6,81,17,2,6,87,17,2,6,93,17,2,6,99,17,2,6,105,17,2,6,111,17,2,6,117,17,2,6,123,17,
  2,6,129,17,2,6,135,17,2,6,141,17,2,6,147,17,2,1,31,0,2,1,27,0,2,1,243,0,2,1,84,4,
  2,1,28,1,2,1,68,2,1,7,85,2,1,13,254,9,1,3,56,19,1,6,201,17,1,4,246,18,1,8,197,14,
  2,1,31,0,2,1,243,0,2,1,27,0,3,0,0,0,0,0,0,0,1,7,16,16,0,0,0,0,8,0,0,0,
  1,3,70,15,1,13,50,10,0,0,0,0,0,0,0,0,1,3,65,19,1,14,19,9,0,0,0,0,0,0,0,0,
  0,0,0,0,2,3,241,16,2,3,121,16,2,3,9,17,0,0,0,0,2,3,241,16,2,3,241,16,2,3,241,16,
  2,3,241,16,2,3,241,16,2,3,241,16,2,3,241,16,2,3,241,16,2,3,241,16,2,3,241,16,2,3,241,16,
  2,3,241,16,2,3,241,16,2,3,241,16,2,3,241,16,2,3,121,16,2,3,9,17,0,0,0,0,1,5,133,18,
  1,7,2,16,1,5,203,18,2,1,31,0,2,1,27,0,2,1,243,0,2,1,156,16,2,1,68,2,2,1,69,2,
  2,1,84,4,2,1,28,1,2,1,31,0,2,1,27,0,2,1,243,0,2,1,156,16,2,1,68,2,2,1,69,2,
  2,1,84,4,2,1,28,1,1,7,85,2,1,12,102,2,1,6,171,17,1,13,24,10,1,12,120,11,1,10,116,13,
  1,16,160,6,1,12,96,11,2,1,31,0,2,1,27,0,2,1,27,0,2,1,243,0,2,1,243,0,2,1,84,4,
  1,7,85,2,1,7,216,15,1,7,216,15,1,8,229,14,1,8,229,14,1,7,223,15,2,1,31,0,2,1,27,0,
  2,1,27,0,2,1,243,0,2,1,243,0,2,1,84,4,1,7,85,2,1,7,216,15,1,7,216,15,1,8,229,14,
  1,8,229,14,1,7,223,15,2,1,31,0,2,1,84,4,2,1,27,0,1,7,85,2,1,4,106,6,1,4,193,7,
  0,0,0,0,2,1,28,1,2,1,69,2,0,0,0,0,2,1,28,1,2,1,69,2,0,0,0,0,1,5,133,18,
  1,5,133,18,1,5,133,18,1,5,133,18,1,5,133,18,1,5,133,18,1,5,133,18,1,5,133,18,1,5,133,18,
  1,5,133,18,1,5,133,18,1,5,133,18,1,5,133,18,1,5,133,18,1,5,133,18,1,7,2,16,1,5,203,18,
  1,7,85,2,1,12,102,2,1,6,171,17,1,13,24,10,1,12,120,11,1,10,116,13,1,16,160,6,1,12,96,11,
  1,7,85,2,1,7,209,15,1,7,237,15,158,0,111,0,106,0,105,0,107,0,122,0,78,0,15,0,124,0,17,0,
  125,0,51,0,64,0,77,0,128,0,130,0,72,0,152,0,150,0,0,4,0,0,128,0,4,0,0,0,0,4,0,0,
  0,0,0,0,0,0,0,0,0,0,10,159,3,0,0,0,0,0,0,0,107,8,14,128,75,12,11,128,118,0,10,128,
  72,9,13,0,60,11,12,0,100,10,12,2,224,6,15,2,128,5,16,0,9,8,14,2,130,12,11,2,160,15,7,2,
  202,9,13,2,199,11,11,2,0,4,1,0,0,168,18,0,0,0,0,2,0,64,0,0,0,0,0,0,0,0,0,0,
  0,0,64,0,0,0,0,0,0,0,16,6,16,128,124,9,13,128,221,11,11,128,44,2,6,128,36,13,9,128,73,7,
  15,128,160,10,12,128,215,9,13,128,79,8,14,2,0,1,6,0,0,0,0,0,0,0,113,18,5,1,62,15,7,1,
  0,1,16,0,0,0,0,0,0,0,113,18,5,1,0,1,128,0,0,0,0,0,0,0,62,15,7,1,0,1,104,0,
  0,0,0,0,0,0,67,3,20,1,64,12,11,1,237,13,9,1,0,1,0,2,0,0,0,0,0,0,79,16,6,1,
  0,1,0,12,0,0,0,0,0,0,62,15,7,1,115,16,6,1,0,1,0,49,0,0,0,0,0,0,113,18,5,1,
  62,15,7,1,16,13,10,1,0,1,0,192,3,0,0,0,0,0,174,13,9,1,118,18,5,1,97,16,6,1,139,15,
  7,1,0,1,0,0,4,0,0,0,0,0,99,0,7,1,0,1,0,0,56,0,0,0,0,0,53,14,8,1,62,15,
  7,1,99,0,7,1,0,1,0,0,64,0,0,0,0,0,99,0,7,1,0,1,0,0,128,1,0,0,0,0,90,15,
  7,1,118,0,10,1,0,1,0,0,0,254,255,3,0,0,7,3,9,1,166,11,11,1,90,15,7,1,162,12,10,1,
  172,12,10,1,85,16,6,1,113,18,5,1,44,0,7,1,68,0,9,1,254,11,11,1,232,12,10,1,64,12,11,1,
  228,13,9,1,0,11,12,1,179,2,11,1,173,14,8,1,99,0,7,1,0,1,0,0,0,0,0,12,0,0,113,18,
  5,1,62,15,7,1,0,1,0,0,0,0,0,64,0,0,255,13,9,1,0,1,0,0,0,0,0,176,63,0,112,10,
  12,1,124,10,12,1,184,10,12,1,62,15,7,1,210,13,8,1,132,15,7,1,146,15,7,1,99,0,7,1,44,2,
  6,1,0,1,0,0,0,0,0,0,0,120,62,15,7,1,20,12,11,1,99,0,7,1,16,0,10,1,0,1,0,0,
  0,0,0,0,192,7,210,11,11,1,113,18,5,1,118,18,5,1,97,16,6,1,62,15,7,1,0,1,0,0,0,0,
  0,0,0,128,201,13,9,1,1,1,1,0,0,0,0,0,0,0,107,8,14,1,1,1,12,0,0,0,0,0,0,0,
  72,9,13,1,66,13,10,1,1,1,16,0,0,0,0,0,0,0,113,18,5,1,1,1,128,1,0,0,0,0,0,0,
  150,9,13,1,109,16,6,1,1,1,98,0,0,0,0,0,0,0,59,9,13,1,12,11,11,1,56,13,10,1,1,1,
  0,2,0,0,0,0,0,0,141,14,8,1,1,1,0,248,3,0,0,0,0,0,254,6,15,1,72,2,12,1,43,7,
  15,1,65,8,14,1,53,12,11,1,36,11,12,1,99,0,7,1,1,1,0,0,60,0,0,0,0,0,62,15,7,1,
  42,12,10,1,17,14,9,1,16,0,10,1,1,1,0,0,192,0,0,0,0,0,113,18,5,1,62,15,7,1,1,1,
  0,0,0,30,0,0,0,0,113,18,5,1,133,14,8,1,62,15,7,1,99,0,7,1,1,1,0,0,0,33,0,0,
  0,0,196,10,12,1,99,0,7,1,1,1,0,0,0,64,0,0,0,0,113,18,5,1,1,1,0,0,0,128,1,0,
  0,0,62,15,7,1,16,0,10,1,1,1,0,0,0,0,8,0,0,0,255,13,9,1,1,1,0,0,0,0,128,0,
  0,0,255,13,9,1,1,1,0,0,0,0,96,7,0,0,239,6,15,1,150,9,13,1,62,15,7,1,109,16,6,1,
  174,15,7,1,1,1,0,0,0,0,0,96,0,0,113,18,5,1,62,15,7,1,1,1,0,0,0,0,22,152,1,0,
  239,6,15,1,150,9,13,1,62,15,7,1,109,16,6,1,173,14,8,1,174,15,7,1,167,3,20,1,1,1,0,0,
  0,0,0,0,30,0,101,14,7,1,117,14,8,1,118,18,5,1,189,14,7,1,1,1,0,0,0,0,0,0,224,15,
  166,11,11,1,37,8,14,1,113,18,5,1,62,15,7,1,0,11,12,1,6,13,10,1,16,0,10,1,1,1,0,0,
  0,0,0,0,0,48,118,18,5,1,139,15,7,1,1,1,0,0,0,0,0,0,0,64,62,15,7,1,1,2,0,0,
  0,0,0,0,0,128,7,0,0,0,0,0,0,0,174,13,9,1,118,18,5,1,97,16,6,1,139,15,7,1,2,1,
  16,0,0,0,0,0,0,0,113,18,5,1,2,1,64,0,0,0,0,0,0,0,113,18,5,1,2,1,32,0,0,0,
  0,0,0,0,113,18,5,1,2,1,128,3,0,0,0,0,0,0,118,15,7,1,132,15,7,1,219,13,8,1,2,1,
  0,8,0,0,0,0,0,0,113,18,5,1,2,1,0,192,0,0,0,0,0,0,113,18,5,1,62,15,7,1,2,1,
  0,52,7,0,0,0,0,0,174,13,9,1,69,14,8,1,136,10,12,1,113,18,5,1,62,15,7,1,149,14,8,1,
  2,1,0,0,8,0,0,0,0,0,254,11,11,1,2,1,0,0,128,0,0,0,0,0,17,14,9,1,2,1,0,0,
  0,3,0,0,0,0,83,15,7,1,16,0,10,1,2,1,0,0,112,4,0,0,0,0,37,8,14,1,113,18,5,1,
  0,11,12,1,179,2,11,1,0,3,1,0,0,0,0,0,0,0,0,4,0,0,0,0,0,0,8,0,0,0,0,0,
  0,0,33,9,13,1,118,0,10,1,153,15,7,1,0,0,50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,223,12,1,6,202,13,62,5,0,0,0,0,0,0,0,0,245,3,112,15,236,4,11,5,246,6,170,2,
  221,7,150,4,247,11,29,7,227,8,209,10,207,3,242,9,211,6,87,13,233,9,78,0,222,7,126,2,206,4,192,8,
  226,12,241,5,203,10,192,8,0,0,0,0,0,0,0,0,0,0,0,0,242,5,36,0,132,4,154,15,243,5,61,0,
  238,4,211,11,0,0,0,0,0,0,0,0,0,0,0,0,229,3,74,7,0,0,0,0,0,0,0,0,212,6,179,9,
  0,0,0,0,0,0,0,0,75,7,119,0,214,6,211,10,1,10,34,9,240,4,236,10,228,7,244,11,216,7,87,12,
  215,4,7,13,0,0,0,0,250,9,217,1,0,0,0,0,254,5,166,13,213,7,120,12,241,4,86,14,11,0,0,0,
  6,8,78,7,0,0,0,0,0,0,0,0,7,6,238,13,0,0,0,0,252,8,59,7,4,17,68,3,253,7,145,11,
  0,0,0,0,0,0,0,0,251,7,120,12,5,0,0,0,0,0,0,0,0,0,0,0,3,4,82,1,2,2,239,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,5,2,239,0,3,0,0,0,0,0,0,0,8,4,82,1,
  0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,14,7,17,13,13,4,82,1,249,5,227,1,0,0,0,0,
  9,2,239,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,11,4,82,1,12,3,154,15,248,4,203,12,
  0,0,0,0,3,0,0,0,0,0,0,0,10,3,216,2,0,0,0,0,8,0,0,0,18,4,42,11,0,0,0,0,
  17,3,98,16,16,2,53,0,0,0,0,0,0,0,0,0,0,0,0,0,15,6,175,13,3,0,0,0,0,0,0,0,
  0,0,0,0,19,4,100,0,5,0,0,0,244,8,245,10,0,0,0,0,0,0,0,0,0,0,0,0,23,4,100,0,
  6,0,0,0,0,0,0,0,20,5,73,9,21,4,82,1,0,0,0,0,22,4,100,0,0,0,0,0,5,0,0,0,
  0,0,0,0,0,0,0,0,24,4,115,8,25,7,119,0,0,0,0,0,27,0,0,0,36,7,233,12,29,7,14,7,
  37,8,78,7,33,4,45,0,0,0,0,0,40,8,180,2,27,8,129,5,39,9,94,8,0,0,0,0,0,0,0,0,
  30,7,173,12,0,0,0,0,28,4,115,8,0,0,0,0,26,6,8,3,34,6,69,0,35,8,17,6,31,3,165,5,
  38,6,229,13,41,5,203,9,0,0,0,0,32,2,239,0,42,4,100,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,44,4,82,1,43,2,239,0,0,0,0,0,17,0,0,0,
  0,0,0,0,48,9,185,10,0,0,0,0,51,4,70,13,0,0,0,0,0,0,0,0,0,0,0,0,54,3,45,2,
  49,4,82,1,45,9,176,3,52,4,193,0,46,9,125,10,50,5,211,13,239,4,203,12,53,4,100,0,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,47,6,0,14,11,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,58,3,98,16,55,8,211,11,57,2,53,0,59,4,82,1,0,0,0,0,56,2,239,0,237,2,79,1,
  0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,4,82,1,61,8,21,12,63,7,17,0,
  62,4,100,0,0,0,0,0,5,0,0,0,235,7,198,5,234,8,16,5,0,0,0,0,0,0,0,0,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,64,6,57,8,3,0,0,0,0,0,0,0,0,0,0,0,65,11,108,8,
  11,0,0,0,71,7,57,13,0,0,0,0,232,6,170,2,66,10,60,9,230,6,77,13,0,0,0,0,0,0,0,0,
  231,4,151,9,0,0,0,0,70,8,177,9,0,0,0,0,5,0,0,0,68,7,67,13,0,0,0,0,0,0,0,0,
  0,0,0,0,67,10,73,9,3,0,0,0,0,0,0,0,0,0,0,0,69,2,239,0,5,0,0,0,0,0,0,0,
  73,3,235,5,72,10,151,9,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,74,5,165,10,
  12,0,0,0,82,4,100,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,79,11,66,8,
  76,12,255,6,80,8,52,3,78,12,44,7,81,9,37,11,77,9,73,2,8,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,83,4,82,1,86,7,17,0,84,7,43,12,85,6,206,8,0,0,0,0,8,0,0,0,0,0,0,0,
  225,7,52,5,89,9,225,5,0,0,0,0,0,0,0,0,0,0,0,0,94,4,100,0,224,8,177,9,5,0,0,0,
  0,0,0,0,0,0,0,0,88,4,82,1,87,2,239,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,
  91,5,223,12,92,4,82,1,0,0,0,0,0,0,0,0,90,2,239,0,93,4,100,0,3,0,0,0,0,0,0,0,
  0,0,0,0,95,2,239,0,5,0,0,0,0,0,0,0,0,0,0,0,96,4,82,1,97,7,17,0,0,0,0,0,
  17,0,0,0,112,4,175,15,0,0,0,0,113,17,168,3,0,0,0,0,0,0,0,0,217,4,192,8,108,3,235,5,
  99,10,151,9,101,4,82,1,0,0,0,0,0,0,0,0,98,12,240,6,109,5,203,9,220,4,203,12,219,6,143,4,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,100,6,0,14,11,0,0,0,107,4,175,15,
  0,0,0,0,0,0,0,0,0,0,0,0,103,10,151,9,105,4,82,1,106,3,235,5,102,12,240,6,218,4,203,12,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,104,6,0,14,5,0,0,0,0,0,0,0,
  0,0,0,0,111,4,82,1,110,2,239,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,115,5,118,14,
  116,2,53,0,117,4,192,8,0,0,0,0,114,4,203,12,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,
  118,8,129,5,122,9,94,8,0,0,0,0,121,4,82,1,119,11,38,8,123,7,7,13,124,7,17,0,120,2,239,0,
  0,0,0,0,0,0,0,0,5,0,0,0,126,4,42,11,0,0,0,0,125,2,53,0,0,0,0,0,0,0,0,0,
  3,0,0,0,0,0,0,0,127,4,82,1,0,0,0,0,8,0,0,0,131,4,42,11,0,0,0,0,130,3,98,16,
  129,2,53,0,0,0,0,0,0,0,0,0,0,0,0,0,128,6,175,13,5,0,0,0,0,0,0,0,0,0,0,0,
  210,6,97,5,209,9,32,2,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,133,2,239,0,5,0,0,0,
  208,12,129,6,0,0,0,0,0,0,0,0,134,2,239,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  135,2,239,0,6,0,0,0,138,5,119,7,137,4,70,13,136,4,137,10,0,0,0,0,0,0,0,0,0,0,0,0,
  14,0,0,0,141,5,112,9,0,0,0,0,205,9,99,9,0,0,0,0,147,5,150,14,0,0,0,0,146,4,82,1,
  0,0,0,0,0,0,0,0,142,9,137,10,204,5,193,12,145,2,239,0,139,6,175,13,0,0,0,0,3,0,0,0,
  0,0,0,0,0,0,0,0,140,2,239,0,5,0,0,0,0,0,0,0,0,0,0,0,144,4,82,1,143,2,239,0,
  0,0,0,0,3,0,0,0,0,0,0,0,148,8,17,6,0,0,0,0,11,0,0,0,201,7,109,12,0,0,0,0,
  151,9,94,8,200,5,52,9,155,8,180,2,149,11,38,8,0,0,0,0,0,0,0,0,150,2,239,0,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,152,6,206,8,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,
  154,7,17,0,0,0,0,0,153,4,47,9,50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,12,1,6,1,13,62,5,0,0,0,0,0,0,0,0,1,3,112,15,1,4,11,5,1,6,170,2,1,7,150,4,
  1,11,29,7,1,8,209,10,1,3,242,9,1,6,87,13,1,9,78,0,1,7,126,2,1,4,192,8,1,12,241,5,
  1,10,192,8,0,0,0,0,0,0,0,0,0,0,0,0,1,5,36,0,1,4,154,15,1,5,61,0,1,4,211,11,
  0,0,0,0,0,0,0,0,0,0,0,0,1,3,74,7,0,0,0,0,0,0,0,0,1,6,179,9,0,0,0,0,
  0,0,0,0,1,7,119,0,1,6,211,10,1,10,34,9,1,4,236,10,1,7,244,11,1,7,87,12,1,4,7,13,
  0,0,0,0,1,9,217,1,0,0,0,0,1,5,166,13,1,7,120,12,1,4,86,14,11,0,0,0,1,8,78,7,
  0,0,0,0,0,0,0,0,1,6,238,13,0,0,0,0,1,8,59,7,1,17,68,3,1,7,145,11,0,0,0,0,
  0,0,0,0,1,7,120,12,5,0,0,0,0,0,0,0,0,0,0,0,1,4,82,1,1,2,239,0,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,2,239,0,3,0,0,0,0,0,0,0,1,4,82,1,0,0,0,0,
  8,0,0,0,0,0,0,0,0,0,0,0,1,7,17,13,1,4,82,1,1,5,227,1,0,0,0,0,1,2,239,0,
  0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,1,4,82,1,1,3,154,15,1,4,203,12,0,0,0,0,
  3,0,0,0,0,0,0,0,1,3,216,2,0,0,0,0,8,0,0,0,1,4,42,11,0,0,0,0,1,3,98,16,
  1,2,53,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,175,13,3,0,0,0,0,0,0,0,0,0,0,0,
  1,4,100,0,5,0,0,0,1,8,245,10,0,0,0,0,0,0,0,0,0,0,0,0,1,4,100,0,6,0,0,0,
  0,0,0,0,1,5,73,9,1,4,82,1,0,0,0,0,1,4,100,0,0,0,0,0,5,0,0,0,0,0,0,0,
  0,0,0,0,1,4,115,8,1,7,119,0,0,0,0,0,27,0,0,0,1,7,233,12,1,7,14,7,1,8,78,7,
  1,4,45,0,0,0,0,0,1,8,180,2,1,8,129,5,1,9,94,8,0,0,0,0,0,0,0,0,1,7,173,12,
  0,0,0,0,1,4,115,8,0,0,0,0,1,6,8,3,1,6,69,0,1,8,17,6,1,3,165,5,1,6,229,13,
  1,5,203,9,0,0,0,0,1,2,239,0,1,4,100,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  17,0,0,0,0,0,0,0,1,9,185,10,0,0,0,0,1,4,70,13,0,0,0,0,0,0,0,0,0,0,0,0,
  1,3,45,2,1,4,82,1,1,9,176,3,1,4,193,0,1,9,125,10,1,5,211,13,1,4,203,12,1,4,100,0,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,6,0,14,11,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,3,98,16,1,8,211,11,1,2,53,0,1,4,82,1,0,0,0,0,1,2,239,0,
  1,2,79,1,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,4,82,1,1,8,21,12,
  1,7,17,0,1,4,100,0,0,0,0,0,5,0,0,0,1,7,198,5,1,8,16,5,0,0,0,0,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,6,57,8,3,0,0,0,0,0,0,0,0,0,0,0,
  1,11,108,8,11,0,0,0,1,7,57,13,0,0,0,0,1,6,170,2,1,10,60,9,1,6,77,13,0,0,0,0,
  0,0,0,0,1,4,151,9,0,0,0,0,1,8,177,9,0,0,0,0,5,0,0,0,1,7,67,13,0,0,0,0,
  0,0,0,0,0,0,0,0,1,10,73,9,5,0,0,0,0,0,0,0,1,3,235,5,1,10,151,9,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,5,165,10,12,0,0,0,1,4,100,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,11,66,8,1,12,255,6,1,8,52,3,1,12,44,7,
  1,9,37,11,1,9,73,2,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,4,82,1,1,7,17,0,
  1,7,43,12,1,6,206,8,0,0,0,0,8,0,0,0,0,0,0,0,1,7,52,5,1,9,225,5,0,0,0,0,
  0,0,0,0,0,0,0,0,1,4,100,0,1,8,177,9,8,0,0,0,0,0,0,0,0,0,0,0,1,5,223,12,
  1,4,82,1,0,0,0,0,0,0,0,0,1,2,239,0,1,4,100,0,5,0,0,0,0,0,0,0,0,0,0,0,
  1,4,82,1,1,7,17,0,0,0,0,0,17,0,0,0,1,4,175,15,0,0,0,0,1,17,168,3,0,0,0,0,
  0,0,0,0,1,4,192,8,1,3,235,5,1,10,151,9,1,4,82,1,0,0,0,0,0,0,0,0,1,12,240,6,
  1,5,203,9,1,4,203,12,1,6,143,4,0,0,0,0,0,0,0,0,11,0,0,0,1,4,175,15,0,0,0,0,
  0,0,0,0,0,0,0,0,1,10,151,9,1,4,82,1,1,3,235,5,1,12,240,6,1,4,203,12,0,0,0,0,
  0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,1,5,118,14,1,2,53,0,1,4,192,8,0,0,0,0,
  1,4,203,12,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,1,8,129,5,1,9,94,8,0,0,0,0,
  1,4,82,1,1,11,38,8,1,7,7,13,1,7,17,0,1,2,239,0,0,0,0,0,0,0,0,0,5,0,0,0,
  1,4,42,11,0,0,0,0,1,2,53,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,
  1,6,97,5,1,9,32,2,0,0,0,0,5,0,0,0,1,12,129,6,0,0,0,0,0,0,0,0,1,2,239,0,
  0,0,0,0,6,0,0,0,1,5,119,7,1,4,70,13,1,4,137,10,0,0,0,0,0,0,0,0,0,0,0,0,
  14,0,0,0,1,5,112,9,0,0,0,0,1,9,99,9,0,0,0,0,1,5,150,14,0,0,0,0,1,4,82,1,
  0,0,0,0,0,0,0,0,1,9,137,10,1,5,193,12,1,2,239,0,1,6,175,13,0,0,0,0,3,0,0,0,
  0,0,0,0,1,8,17,6,0,0,0,0,11,0,0,0,1,7,109,12,0,0,0,0,1,9,94,8,1,5,52,9,
  1,8,180,2,1,11,38,8,0,0,0,0,0,0,0,0,1,2,239,0,0,0,0,0,0,0,0,0,3,0,0,0,
  0,0,0,0,1,6,206,8,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,7,17,0,0,0,0,0,
  1,4,47,9,208,36,0,0,156,37,0,0,204,37,0,0,228,37,0,0,244,37,0,0,4,38,0,0,40,38,0,0,
  68,38,0,0,84,38,0,0,120,38,0,0,136,38,0,0,160,38,0,0,188,38,0,0,212,38,0,0,68,39,0,0,
  92,39,0,0,164,39,0,0,180,39,0,0,228,39,0,0,8,40,0,0,32,40,0,0,48,40,0,0,64,40,0,0,
  112,40,0,0,136,40,0,0,152,40,0,0,176,40,0,0,192,40,0,0,244,40,0,0,24,41,0,0,60,41,0,0,
  84,41,0,0,120,41,0,0,136,41,0,0,160,41,0,0,232,41,0,0,248,41,0,0,40,42,0,0,56,42,0,0,
  80,42,0,0,116,42,0,0,168,42,0,0,192,42,0,0,208,42,0,0,244,42,0,0,12,43,0,0,28,43,0,0,
  52,43,0,0,68,43,0,0,96,43,0,0,156,43,0,0,172,43,0,0,196,43,0,0,212,43,0,0,4,44,0,0,
  20,44,0,0,44,44,0,0,248,44,0,0,40,45,0,0,64,45,0,0,80,45,0,0,96,45,0,0,132,45,0,0,
  160,45,0,0,176,45,0,0,212,45,0,0,228,45,0,0,252,45,0,0,24,46,0,0,48,46,0,0,40,45,0,0,
  160,46,0,0,232,46,0,0,248,46,0,0,40,47,0,0,76,47,0,0,100,47,0,0,116,47,0,0,132,47,0,0,
  180,47,0,0,64,45,0,0,204,47,0,0,228,47,0,0,244,47,0,0,40,48,0,0,76,48,0,0,40,45,0,0,
  112,48,0,0,64,45,0,0,148,48,0,0,172,48,0,0,232,46,0,0,244,48,0,0,232,46,0,0,40,45,0,0,
  36,49,0,0,72,49,0,0,124,49,0,0,80,45,0,0,176,45,0,0,148,49,0,0,64,45,0,0,172,49,0,0,
  64,45,0,0,196,49,0,0,224,49,0,0,64,45,0,0,40,45,0,0,28,50,0,0,44,50,0,0,92,50,0,0,
  108,50,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,84,0,0,0,
  1,3,70,15,1,7,120,12,1,12,161,5,1,8,209,5,1,9,122,8,0,0,0,0,1,11,89,7,1,5,119,7,
  0,0,0,0,0,0,0,0,1,11,160,1,1,13,113,6,0,0,0,0,0,0,0,0,0,0,0,0,1,7,150,4,
  1,6,170,2,1,8,180,2,0,0,0,0,1,15,11,4,1,11,138,2,0,0,0,0,1,12,177,5,1,6,39,3,
  0,0,0,0,1,13,113,5,0,0,0,0,1,3,28,3,1,4,192,8,1,13,129,5,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,9,138,9,0,0,0,0,
  1,8,173,10,1,11,10,8,0,0,0,0,1,15,87,4,0,0,0,0,0,0,0,0,1,6,8,3,1,13,11,5,
  1,11,65,6,1,8,131,12,1,9,224,7,1,12,225,6,1,17,48,3,1,12,193,5,0,0,0,0,0,0,0,0,
  1,10,24,8,1,14,88,3,1,10,203,9,0,0,0,0,1,11,108,8,1,6,128,3,1,7,119,0,0,0,0,0,
  1,5,157,13,0,0,0,0,1,9,177,9,1,4,236,10,0,0,0,0,1,4,109,12,0,0,0,0,1,14,68,4,
  1,6,253,12,1,10,73,9,1,8,76,12,1,9,61,11,1,12,81,6,1,17,159,2,1,4,26,6,1,8,73,11,
  1,7,156,11,1,9,101,10,1,5,166,13,1,8,200,11,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,3,10,0,1,5,61,0,1,5,36,0,0,0,0,0,1,10,34,9,1,9,219,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,132,50,0,0,100,51,0,0,68,52,0,0,223,52,0,0,
  238,0,0,0,240,52,0,0,240,52,0,0,252,52,0,0,80,54,0,0,78,0,0,0,9,0,0,0,27,0,0,0,
  5,0,0,0,8,0,0,0,0,0,0,0,120,54,0,0,152,54,0,0,0,0,0,0,0,0,0,0,240,52,0,0,
  56,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
]);
