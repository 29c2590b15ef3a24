// Generated from schemas/answers/ocsf.json and schemas/sysdig by sluice generate. Do not edit.
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
let c125: u32 = 0;
/** event.kind */
let c32: u32 = 0;
/** alerts */
let c150: u32 = 0;
/** event.action */
let c25: u32 = 0;
/** network.protocol */
let c71: u32 = 0;
/** dns.type */
let c22: u32 = 0;
/** event.outcome */
let c35: u32 = 0;
/** type */
let c153: u32 = 0;
/** network.direction */
let c68: u32 = 0;
/** http.request.method */
let c63: u32 = 0;
/** rule.category */
let c109: u32 = 0;
/** class */
let c171: u32 = 0;
/** sysdig.priority */
let c124: u32 = 0;
/** event.severity */
let c39: u32 = 0;
/** host.os.type */
let c61: u32 = 0;
/** host.os.platform */
let c60: u32 = 0;
/** file.type */
let c52: u32 = 0;
/** network.type */
let c73: u32 = 0;
/** vulnerability.id is there. */
let p144: bool = false;
/** host.name is there. */
let p58: bool = false;
/** host.hostname is there. */
let p54: bool = false;
/** file.name is there. */
let p48: bool = false;
/** file.path is there. */
let p50: bool = false;
/** server.ip is there. */
let p116: bool = false;
/** dns.question.name is there. */
let p20: bool = false;
/** event.action is there. */
let p25: bool = false;
/** process.name is there. */
let p92: bool = false;
/** container.image.name is there. */
let p10: bool = false;
/** rule.name is there. */
let p112: bool = false;
/** host.os.name is there. */
let p59: bool = false;
/** host.os.platform is there. */
let p60: bool = false;
/** rule.ruleset is there. */
let p114: bool = false;
/** cloud.provider is there. */
let p5: bool = false;
/** process.parent.hash.sha256 is there. */
let p95: bool = false;
/** parent_program_name is there. */
let p163: bool = false;
/** process.hash.sha256 is there. */
let p91: bool = false;
/** program_name is there. */
let p161: bool = false;
/** file.hash.sha256 is there. */
let p46: bool = false;
/** observer.product is there. */
let p75: bool = false;
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
let is_function: bool = false;
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
  if (chosen == 0) give(D + 1504, 7, 150);
  else give(D + 1440, 8, 150);
  c125 = code(125, D + 4960);
  c32 = code(32, D + 4976);
  c150 = code(150, D + 5000);
  c25 = code(25, D + 5016);
  c71 = code(71, D + 5176);
  c22 = code(22, D + 5192);
  c35 = code(35, D + 5208);
  c153 = 0;
  c68 = code(68, D + 5232);
  c63 = code(63, D + 5272);
  c109 = code(109, D + 5336);
  c171 = 0;
  c124 = code(124, D + 5352);
  c39 = code(39, D + 5368);
  c61 = code(61, D + 5408);
  c60 = code(60, D + 5436);
  c52 = code(52, D + 5548);
  c73 = code(73, D + 5600);
  p144 = present(144);
  p58 = present(58);
  p54 = present(54);
  p48 = present(48);
  p50 = present(50);
  p116 = present(116);
  p20 = present(20);
  p25 = present(25);
  p92 = present(92);
  p10 = present(10);
  p112 = present(112);
  p59 = present(59);
  p60 = present(60);
  p114 = present(114);
  p5 = present(5);
  p95 = present(95);
  p163 = false;
  p91 = present(91);
  p161 = false;
  p46 = present(46);
  p75 = present(75);
  if (slot(26) != 0) {
    elements(26, 178);
  }
  if (slot(123) != 0) {
    collect(123, D + 5630, 152);
  }
  is_vulnerable = (p144 || present(152));
  if (slot(41) != 0) {
    elements(41, 177);
  }
  if ((c125 == 1)) give(D + 1800, 7, 151);
  is_alert = (c32 == 1);
  is_wanted_finding = (is_alert && (c150 == 1));
  is_user = (present(140) || present(139));
  is_is_login = (has(178, D + 5636) && is_user);
  is_process = present(99);
  is_host = (p58 || p54 || present(55));
  is_is_process = (has(178, D + 5652) && is_process && is_host);
  is_is_exec = (has(177, D + 5668) || (((<u32>0xe >> c25) & 1) != 0));
  is_file = (p48 || p50);
  is_actor = (is_process || is_user);
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0x70 >> c25) & 1) != 0));
  is_is_file = (has(178, D + 5684) && is_file && is_system);
  is_is_usb = (is_host && present(176) && (((<u32>0x180 >> c25) & 1) != 0));
  is_denied = has(177, D + 5700);
  is_source = (present(120) || present(119));
  is_destination = (present(15) || present(14));
  is_named_host = (p54 || p58);
  is_ends = (is_source || is_destination || p116 || is_named_host);
  is_is_network = (has(178, D + 5716) && is_ends);
  is_is_dns = (is_is_network && p20 && (present(22) || (c71 == 1)));
  is_called = (is_user && is_source && p25);
  is_is_call = (has(178, D + 5732) && is_called);
  is_creates = (has(177, D + 5768) || starts(25, D + 1853, 6) || starts(25, D + 4515, 6));
  is_changes = (has(177, D + 5784) || starts(25, D + 4725, 6) || starts(25, D + 4593, 6) || starts(25, D + 4836, 5) || starts(25, D + 4950, 3) || starts(25, D + 4941, 3) || starts(25, D + 4677, 6) || starts(25, D + 4569, 6) || starts(25, D + 2340, 3) || starts(25, D + 2945, 3));
  is_deletes = (has(177, D + 5800) || starts(25, D + 4647, 6) || starts(25, D + 4527, 6) || starts(25, D + 4695, 6) || starts(25, D + 4581, 6));
  is_reads = (has(177, D + 5816) || starts(25, D + 4944, 3) || starts(25, D + 4932, 3) || starts(25, D + 4671, 4) || starts(25, D + 4551, 4) || starts(25, D + 4856, 5) || starts(25, D + 3862, 8) || starts(25, D + 3806, 8));
  is_is_workload = (!is_alert && has(178, D + 5832) && (!p92 && p10));
  is_is_own = (!is_alert && has(178, D + 5848) && !has(177, D + 5896) && (!p92 && !present(84)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(178, D + 5920) && is_vulnerable)) give(D + 4347, 6, 153);
  else if ((has(178, D + 5920) && has(177, D + 5936))) give(D + 4509, 6, 153);
  else if (has(178, D + 5920)) give(D + 4503, 6, 153);
  else if ((present(151) || (has(178, D + 5952) && (c32 == 2)))) give(D + 4353, 6, 153);
  else if ((c25 == 9)) give(D + 4365, 6, 153);
  else if (is_wanted_finding) give(D + 4359, 6, 153);
  else if ((is_is_login && has(177, D + 5668))) give(D + 4383, 6, 153);
  else if ((is_is_login && has(177, D + 5968))) give(D + 4389, 6, 153);
  else if ((is_is_login && contains(25, D + 3902, 8) && contains(25, D + 4841, 5))) give(D + 4377, 6, 153);
  else if ((is_is_login && contains(25, D + 3902, 8) && has(177, D + 5784))) give(D + 4371, 6, 153);
  else if ((is_is_login && (contains(25, D + 4821, 5) || contains(25, D + 4761, 5)))) give(D + 4383, 6, 153);
  else if (is_is_login) give(D + 4395, 6, 153);
  else if ((is_is_process && is_is_exec)) give(D + 4299, 6, 153);
  else if ((is_is_process && has(177, D + 5968))) give(D + 4305, 6, 153);
  else if ((is_is_process && (c25 == 10) && present(175))) give(D + 4311, 6, 153);
  else if ((is_is_process && (((<u32>0x3800 >> c25) & 1) != 0))) give(D + 4317, 6, 153);
  else if ((is_is_process && (((<u32>0xc000 >> c25) & 1) != 0))) give(D + 4293, 6, 153);
  else if ((is_is_process && has(177, D + 5784))) give(D + 4323, 6, 153);
  else if ((is_is_process && p25)) give(D + 4287, 6, 153);
  else if ((is_is_mount && (c25 == 4))) give(D + 4263, 6, 153);
  else if (is_is_mount) give(D + 4269, 6, 153);
  else if ((is_is_file && contains(25, D + 4701, 6))) give(D + 4251, 6, 153);
  else if ((is_is_file && (contains(25, D + 4806, 5) || contains(25, D + 4811, 5)))) give(D + 4257, 6, 153);
  else if ((is_is_file && has(177, D + 5800))) give(D + 4245, 6, 153);
  else if ((is_is_file && has(177, D + 5768))) give(D + 4227, 6, 153);
  else if ((is_is_file && has(177, D + 5784))) give(D + 4239, 6, 153);
  else if ((is_is_file && has(177, D + 5816) && (((<u32>0xf0000 >> c25) & 1) != 0))) give(D + 4275, 6, 153);
  else if ((is_is_file && has(177, D + 5816))) give(D + 4233, 6, 153);
  else if (is_is_file) give(D + 4281, 6, 153);
  else if ((is_is_usb && (c25 == 8))) give(D + 4335, 6, 153);
  else if ((is_is_usb && is_denied)) give(D + 4341, 6, 153);
  else if (is_is_usb) give(D + 4329, 6, 153);
  else if ((is_is_dns && (c22 == 1))) give(D + 4443, 6, 153);
  else if (is_is_dns) give(D + 4437, 6, 153);
  else if ((is_is_network && (((<u32>0x300000 >> c25) & 1) != 0))) give(D + 4425, 6, 153);
  else if ((is_is_network && has(177, D + 5984) && is_denied)) give(D + 4413, 6, 153);
  else if ((is_is_network && has(177, D + 5668))) give(D + 4401, 6, 153);
  else if ((is_is_network && has(177, D + 5984) && (c35 == 1))) give(D + 4407, 6, 153);
  else if ((is_is_network && (((<u32>0x1c00000 >> c25) & 1) != 0))) give(D + 4401, 6, 153);
  else if ((is_is_network && has(177, D + 5984))) give(D + 4419, 6, 153);
  else if (is_is_network) give(D + 4431, 6, 153);
  else if ((is_is_call && is_creates)) give(D + 4473, 6, 153);
  else if ((is_is_call && is_changes)) give(D + 4485, 6, 153);
  else if ((is_is_call && is_deletes)) give(D + 4491, 6, 153);
  else if ((is_is_call && is_reads)) give(D + 4479, 6, 153);
  else if (is_is_call) give(D + 4497, 6, 153);
  else if (is_alert) give(D + 4359, 6, 153);
  else if ((is_is_lifecycle && has(178, D + 6000) && has(177, D + 5668))) give(D + 4449, 6, 153);
  else if ((is_is_lifecycle && has(178, D + 6000) && has(177, D + 5968))) give(D + 4455, 6, 153);
  else if ((is_is_own && has(178, D + 5652) && contains(25, D + 4725, 6))) give(D + 4461, 6, 153);
  else if (is_is_lifecycle) give(D + 4467, 6, 153);
  else if (p25) give(D + 4285, 2, 153);
  else if (true) give(D + 31, 1, 153);
  c153 = code(153, D + 6024);
  is_listed = ((c153 == 1) && !p144);
  if (slot(152) != 0 && is_listed) {
    select(152, D + 4861, 4, 179);
  }
  if (slot(152) != 0 && is_listed) {
    reject(152, D + 4861, 4, 180);
  }
  is_finding = starts(153, D + 4347, 2);
  is_analytic = (is_finding && (p112 || present(111)));
  is_controlled = ((is_alert || is_denied || has(177, D + 6336)) && !(((<u32>0x2000200 >> c25) & 1) != 0));
  if (slot(153) != 0) {
    lookup(153, c153, D + 6352, 171);
  }
  c171 = code(171, D + 6556);
  if (slot(171) != 0) {
    lookup(171, c171, D + 6664, 181);
  }
  if (slot(171) != 0) {
    lookup(171, c171, D + 6732, 172);
  }
  if (slot(171) != 0) {
    lookup(171, c171, D + 6800, 182);
  }
  if (slot(171) != 0) {
    lookup(171, c171, D + 6868, 183);
  }
  if (slot(153) != 0) {
    lookup(153, c153, D + 6936, 184);
  }
  if (slot(153) != 0) {
    lookup(153, c153, D + 7140, 173);
  }
  if (slot(153) != 0) {
    lookup(153, c153, D + 7344, 185);
  }
  beginTemplate(2);
  countPart(172);
  countPart(173);
  openTemplate();
  part(D + 0, 0, 172);
  part(D + 132, 2, 173);
  endTemplate(174);
  if (slot(124) != 0) {
    lookup(124, c124, D + 7548, 186);
  }
  if (slot(39) != 0) {
    lookup(39, c39, D + 7556, 188);
  }
  if (slot(124) != 0) {
    lookup(124, c124, D + 7580, 187);
  }
  if (slot(35) != 0 && !is_finding) {
    lookup(35, c35, D + 7588, 193);
  }
  is_network_activity = (starts(153, D + 4401, 4) || starts(153, D + 4437, 4));
  is_api_activity = starts(153, D + 4473, 4);
  is_account = (starts(153, D + 4371, 4) || starts(153, D + 4383, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(153, D + 4449, 4);
  is_scanned = starts(153, D + 4503, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0xc >> <u64>c153) & 1) != 0));
  is_container = (present(8) || present(12));
  is_detection = starts(153, D + 4359, 4);
  is_program = (!is_process && !is_file && present(90));
  is_api_evidence = (is_finding && has(178, D + 7600) && p25);
  is_connection = (present(68) || present(72) || present(73) || present(70));
  is_evidence = (is_detection && (is_actor || is_file || is_program || is_source || is_destination || p20 || is_api_evidence || is_connection));
  is_host_container = (is_host && is_container && !is_evidence);
  is_parent = (is_process && present(97));
  beginTemplate(10);
  countPart(29);
  countPart(0);
  countPart(58);
  countPart(8);
  countPart(99);
  countPart(112);
  countPart(25);
  countPart(50);
  countPart(10);
  countPart(144);
  countPart(87);
  openTemplate();
  part(D + 0, 0, 29);
  part(D + 432, 1, 0);
  part(D + 432, 1, 58);
  part(D + 432, 1, 8);
  part(D + 432, 1, 99);
  part(D + 432, 1, 112);
  part(D + 432, 1, 25);
  part(D + 432, 1, 50);
  part(D + 432, 1, 10);
  part(D + 432, 1, 144);
  part(D + 432, 1, 87);
  endTemplate(155);
  if (present(31)) take(31, 154);
  else if (present(155)) take(155, 154);
  if (p112) take(112, 156);
  else if (present(66)) take(66, 156);
  else if (p25) take(25, 156);
  else if (present(29)) take(29, 156);
  if (p59) take(59, 168);
  else if (p60) take(60, 168);
  is_os = (is_host && (p59 || p60));
  if (slot(61) != 0 && is_os) {
    lookup(61, c61, D + 7636, 212);
  }
  if (slot(60) != 0 && is_os) {
    lookup(60, c60, D + 7652, 214);
  }
  if (slot(61) != 0 && is_os) {
    lookup(61, c61, D + 7724, 213);
  }
  is_cluster = (is_host && (present(79) || present(78)));
  is_contained = (is_evidence && is_container);
  if (slot(9) != 0) {
    only(9, 164);
  }
  if (slot(11) != 0) {
    only(11, 165);
  }
  beginTemplate(1);
  countPart(10);
  countPart(165);
  openTemplate();
  part(D + 0, 0, 10);
  part(D + 14, 1, 165);
  endTemplate(166);
  if (present(164)) take(164, 167);
  else if (present(166)) take(166, 167);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = (present(83) || present(81));
  is_function = (!is_resource && (present(42) || present(43)));
  is_image = (!(is_resource || is_function) && p10);
  is_process_evidence = (is_detection && is_process);
  if (slot(90) != 0) {
    basename(90, 160);
  }
  if (present(160)) take(160, 161);
  else if (p92) take(92, 161);
  p161 = present(161);
  if (slot(94) != 0) {
    basename(94, 162);
  }
  if (present(162)) take(162, 163);
  else if (present(96)) take(96, 163);
  p163 = present(163);
  is_launch = (c153 == 4);
  is_acting = (!is_finding && !is_launch);
  is_acting_process = (is_acting && is_process);
  is_reflexive = (((<u64>0x1e0 >> <u64>c153) & 1) != 0);
  is_file_evidence = (is_detection && is_file);
  if (slot(50) != 0) {
    basename(50, 158);
  }
  if (p48) take(48, 159);
  else if (present(158)) take(158, 159);
  else if (p50) take(50, 159);
  if (slot(52) != 0 && is_file_evidence) {
    lookup(52, c52, D + 7740, 227);
  }
  is_file_activity = starts(153, D + 4227, 4);
  if (slot(52) != 0 && is_file_activity) {
    lookup(52, c52, D + 7772, 229);
  }
  if (slot(52) != 0 && is_file_activity) {
    lookup(52, c52, D + 7804, 230);
  }
  is_connection_evidence = (is_detection && is_connection);
  if (slot(68) != 0 && is_connection_evidence) {
    lookup(68, c68, D + 7836, 231);
  }
  if (slot(68) != 0 && is_connection_evidence) {
    lookup(68, c68, D + 7860, 232);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(68) != 0 && is_connection_activity) {
    lookup(68, c68, D + 7884, 233);
  }
  if (slot(68) != 0 && is_connection_activity) {
    lookup(68, c68, D + 7908, 234);
  }
  is_listening = (c153 == 9);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c68) & 1) != 0));
  if (p54) take(54, 157);
  else if (p58) take(58, 157);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && !p116 && (is_listening || (((<u32>0x6 >> c68) & 1) != 0)));
  is_authentication = starts(153, D + 4383, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p75) take(75, 169);
  else if (present(33)) take(33, 169);
  is_kernel_activity = (c153 == 10);
  is_peripheral_activity = starts(153, D + 4329, 4);
  if (is_is_workload && p10) take(10, 170);
  else if (present(169)) take(169, 170);
  is_compliance = (c153 == 11);
  if (slot(35) != 0 && is_compliance) {
    lookup(35, c35, D + 7932, 195);
  }
  if (slot(35) != 0 && is_compliance) {
    lookup(35, c35, D + 7944, 196);
  }
  if (slot(0) != 0) {
    epoch(0, 3, 190);
  }
  if (slot(40) != 0) {
    epoch(40, 3, 191);
  }
  if (slot(30) != 0) {
    epoch(30, 3, 192);
  }
  if (slot(28) != 0) {
    epoch(28, 3, 197);
  }
  if (slot(126) != 0) {
    elements(126, 198);
  }
  is_policy = (p114 || p112);
  if (slot(26) != 0 && is_finding) {
    elements(26, 199);
  }
  if (slot(127) != 0 && is_finding) {
    elements(127, 200);
  }
  if (slot(128) != 0 && is_finding) {
    elements(128, 202);
  }
  if (slot(129) != 0 && is_finding) {
    elements(129, 204);
  }
  if (slot(127) != 0 && is_controlled) {
    elements(127, 201);
  }
  if (slot(128) != 0 && is_controlled) {
    elements(128, 203);
  }
  if (slot(129) != 0 && is_controlled) {
    elements(129, 205);
  }
  if (slot(106) != 0) {
    elements(106, 206);
  }
  if (slot(107) != 0) {
    elements(107, 207);
  }
  if (slot(108) != 0) {
    elements(108, 208);
  }
  if (slot(105) != 0) {
    elements(105, 209);
  }
  if (slot(56) != 0 && is_host) {
    only(56, 210);
  }
  if (slot(57) != 0 && is_host) {
    only(57, 211);
  }
  if (slot(11) != 0 && (is_contained && p10)) {
    elements(11, 216);
  }
  if (slot(11) != 0 && (is_host_container && p10)) {
    elements(11, 217);
  }
  if (slot(11) != 0 && (is_has_resources && is_image)) {
    elements(11, 218);
  }
  if (slot(82) != 0 && (is_has_resources && is_resource)) {
    elements(82, 219);
  }
  is_labelled_container = (is_host_container && !is_has_resources);
  if (slot(82) != 0 && is_labelled_container) {
    elements(82, 220);
  }
  if (slot(100) != 0 && is_process_evidence) {
    epoch(100, 3, 221);
  }
  if (slot(100) != 0 && is_launch) {
    epoch(100, 3, 222);
  }
  if (slot(100) != 0 && is_acting_process) {
    epoch(100, 3, 223);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user);
  is_acting_user = (!is_finding && !is_account && is_user);
  if (slot(141) != 0 && is_user_evidence) {
    elements(141, 224);
  }
  if (slot(141) != 0 && is_account_user) {
    elements(141, 225);
  }
  if (slot(141) != 0 && is_acting_user) {
    elements(141, 226);
  }
  if (slot(73) != 0 && is_connection_evidence) {
    lookup(73, c73, D + 7956, 235);
  }
  if (slot(73) != 0 && is_connection_activity) {
    lookup(73, c73, D + 7968, 236);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_query_evidence = (is_detection && p20);
  is_dns_activity = starts(153, D + 4437, 4);
  is_http_caller = (is_api_activity || is_account);
  is_http_evidence = (is_evidence && (is_source || is_user));
  is_url = (present(131) || present(130));
  is_cloud = p5;
  is_vulnerability = ((c153 == 1) && p144);
  is_cve = starts(144, D + 4861, 4);
  is_advisory = (p144 && !is_cve);
  is_scored = (is_vulnerability && is_cve && (present(147) && present(148)));
  is_package = (is_vulnerability && (present(87) && present(88)));
  if (!(hasText(213))) {
    if (slot(60) != 0 && is_os) {
      lookup(60, c60, D + 7980, 215);
    }
  }
  if (!((is_detection && is_program))) {
    if (slot(52) != 0 && is_file_evidence) {
      lookup(52, c52, D + 8052, 228);
    }
  }
  if (!(hasText(187))) {
    if (slot(39) != 0) {
      lookup(39, c39, D + 8084, 189);
    }
  }
  if (!((c153 == 12) || is_finding)) {
    if (slot(35) != 0 && !is_finding) {
      lookup(35, c35, D + 8108, 194);
    }
  }
  settle(D + 8120, 18);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid end_time message raw_data start_time status_code time type_name type_uid
  run(D + 8156);
  // action
  if ((is_controlled && is_denied)) put(D + 1195, 18);
  else if ((is_controlled && is_alert)) put(D + 823, 20);
  else if (is_controlled) put(D + 1043, 19);
  // action_id
  if ((is_controlled && is_denied)) put(D + 2091, 14);
  else if ((is_controlled && is_alert)) put(D + 2105, 14);
  else if (is_controlled) put(D + 2077, 14);
  // activity_name
  if (slot(25) != 0 && ends(153, D + 4285, 2) && keyword(D + 1439, 16, 25 + MOVES)) {}
  else if (slot(173) != 0 && keyword(D + 1439, 16, 173)) {}
  // app_protocol_name
  if (slot(71) != 0 && is_network_activity && keyword(D + 863, 20, 71 + MOVES)) {}
  // disposition
  if ((is_controlled && is_denied)) put(D + 562, 24);
  else if ((is_controlled && is_alert)) put(D + 438, 25);
  else if (is_controlled) put(D + 538, 24);
  // disposition_id
  if ((is_controlled && is_denied)) put(D + 1100, 19);
  else if ((is_controlled && is_alert)) put(D + 903, 20);
  else if (is_controlled) put(D + 1081, 19);
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 1535, 16);
  // launch_type
  if ((is_launch && (((<u32>0xe >> c25) & 1) != 0))) put(D + 697, 21);
  // launch_type_id
  if ((is_launch && (((<u32>0xe >> c25) & 1) != 0))) put(D + 1119, 19);
  // severity
  if (slot(187) != 0 && keyword(D + 739, 11, 187)) {}
  else if (slot(189) != 0 && keyword(D + 739, 11, 189)) {}
  else put(D + 739, 21);
  // severity_id
  if (slot(186) != 0 && long(D + 1647, 14, 186)) {}
  else if (slot(188) != 0 && long(D + 1647, 14, 188)) {}
  else put(D + 1647, 16);
  // status
  if ((c153 == 12)) put(D + 943, 20);
  else if (is_finding) put(D + 1972, 15);
  else if (slot(194) != 0 && keyword(D + 943, 9, 194)) {}
  // status_detail
  if (slot(37) != 0 && keyword(D + 1695, 16, 37 + MOVES)) {}
  else if (slot(24) != 0 && keyword(D + 1695, 16, 24 + MOVES)) {}
  // status_id
  if ((c153 == 12)) put(D + 2259, 14);
  else if (is_finding) put(D + 2231, 14);
  else if (slot(193) != 0 && long(D + 2231, 12, 193)) {}
  if ((load<u64>(filled, 24) & 0x2a00) != 0) {
    open(D + 2968, 11); // attacks
    if (slot(201) != 0 && wrapped(D + 1422, 17, 201, D + 226, 2)) moved(127);
    if (slot(203) != 0 && wrapped(D + 1023, 20, 203, D + 226, 2)) moved(128);
    if (slot(205) != 0 && wrapped(D + 586, 24, 205, D + 226, 2)) moved(129);
    closeArray();
  }
  open(D + 2476, 13); // evidences
  open(D + 8, 1);
  if ((load<u64>(filled, 16) & 0x1fa0) != 0 || slot(224) != 0) {
    open(D + 3483, 9); // evidences.0.actor
    if ((load<u64>(filled, 16) & 0x1fa0) != 0 || slot(224) != 0) {
      open(D + 3790, 8); // evidences.0.actor.user
      // evidences[0].actor.user.domain
      if (slot(133) != 0 && is_user_evidence && keyword(D + 3501, 9, 133 + MOVES)) {}
      // evidences[0].actor.user.email_addr
      if (slot(135) != 0 && is_user_evidence && keyword(D + 2450, 13, 135 + MOVES)) {}
      // evidences[0].actor.user.full_name
      if (slot(136) != 0 && is_user_evidence && keyword(D + 2693, 12, 136 + MOVES)) {}
      // evidences[0].actor.user.name
      if (slot(140) != 0 && is_user_evidence && keyword(D + 3919, 7, 140 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(139) != 0 && is_user_evidence && keyword(D + 604, 6, 139 + MOVES)) {}
      if (slot(224) != 0 || slot(138) != 0 || slot(137) != 0) {
        open(D + 3283, 10); // evidences.0.actor.user.groups
        open(D + 8, 1);
        // evidences[0].actor.user.groups[0].name
        if (slot(138) != 0 && is_user_evidence && keyword(D + 3919, 7, 138 + MOVES)) {}
        // evidences[0].actor.user.groups[0].uid
        if (slot(137) != 0 && is_user_evidence && keyword(D + 604, 6, 137 + MOVES)) {}
        close();
        if (slot(224) != 0 && wrapped(D + 3918, 8, 224, D + 1987, 15)) moved(141);
        closeArray();
      }
      close();
    }
    close();
  }
  if (slot(25) != 0 || slot(7) != 0) {
    open(D + 3926, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(25) != 0 && (is_detection && is_api_evidence) && keyword(D + 2777, 12, 25 + MOVES)) {}
    if (slot(7) != 0) {
      open(D + 3210, 11); // evidences.0.api.service
      // evidences[0].api.service.name
      if (slot(7) != 0 && (is_detection && is_api_evidence) && keyword(D + 3919, 7, 7 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x148) != 0 || (load<u64>(filled, 24) & 0x98000000000) != 0 || is_connection_evidence) {
    open(D + 1062, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(235) != 0 && long(D + 1231, 18, 235)) {}
    // evidences[0].connection_info.community_uid
    if (slot(67) != 0 && is_connection_evidence && keyword(D + 1471, 16, 67 + MOVES)) {}
    // evidences[0].connection_info.direction
    if (slot(232) != 0 && keyword(D + 632, 12, 232)) {}
    else if (is_connection_evidence) put(D + 632, 22);
    // evidences[0].connection_info.direction_id
    if (slot(231) != 0 && long(D + 1320, 15, 231)) {}
    else if (is_connection_evidence) put(D + 1320, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(72) != 0 && is_connection_evidence && keyword(D + 1631, 16, 72 + MOVES)) {}
    // evidences[0].connection_info.protocol_num
    if (slot(70) != 0 && is_connection_evidence && long(D + 1942, 15, 70 + MOVES)) {}
    close();
  }
  if (slot(216) != 0 || (load<u64>(filled, 0) & 0x3500) != 0 || slot(167) != 0 || slot(85) != 0) {
    open(D + 2424, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(12) != 0 && is_contained && keyword(D + 3919, 7, 12 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(85) != 0 && is_contained && keyword(D + 1567, 15, 85 + MOVES)) {}
    // evidences[0].container.runtime
    if (slot(13) != 0 && is_contained && keyword(D + 3363, 10, 13 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(8) != 0 && is_contained && keyword(D + 604, 6, 8 + MOVES)) {}
    if (slot(216) != 0 || slot(10) != 0 || slot(167) != 0) {
      open(D + 3519, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(216) != 0 && list(D + 3313, 10, 216)) moved(11);
      // evidences[0].container.image.name
      if (slot(10) != 0 && (is_contained && p10) && keyword(D + 3919, 7, 10 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(167) != 0 && (is_contained && p10) && keyword(D + 604, 6, 167)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x3c000) != 0) {
    open(D + 1487, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.hostname
    if (slot(14) != 0 && is_destination_evidence && keyword(D + 3034, 11, 14 + MOVES)) {}
    // evidences[0].dst_endpoint.ip
    if (slot(15) != 0 && is_destination_evidence && ip(D + 4736, 5, 15 + MOVES)) {}
    // evidences[0].dst_endpoint.mac
    if (slot(16) != 0 && is_destination_evidence && keyword(D + 4203, 6, 16 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(17) != 0 && is_destination_evidence && long(D + 3989, 7, 17 + MOVES)) {}
    close();
  }
  open(D + 3694, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(45) != 0 && is_file_evidence && keyword(D + 4197, 6, 45 + MOVES)) {}
  // evidences[0].file.mime_type
  if (slot(47) != 0 && is_file_evidence && keyword(D + 2741, 12, 47 + MOVES)) {}
  // evidences[0].file.name
  if (slot(160) != 0 && (is_detection && is_program) && keyword(D + 3919, 7, 160)) {}
  else if (slot(48) != 0 && is_file_evidence && keyword(D + 3919, 7, 48 + MOVES)) {}
  else if (slot(159) != 0 && is_file_evidence && keyword(D + 3919, 7, 159)) {}
  // evidences[0].file.parent_folder
  if (slot(44) != 0 && is_file_evidence && keyword(D + 1615, 16, 44 + MOVES)) {}
  // evidences[0].file.path
  if (slot(90) != 0 && (is_detection && is_program) && keyword(D + 3982, 7, 90 + MOVES)) {}
  else if (slot(50) != 0 && is_file_evidence && keyword(D + 3982, 7, 50 + MOVES)) {}
  // evidences[0].file.size
  if (slot(51) != 0 && is_file_evidence && long(D + 3996, 7, 51 + MOVES)) {}
  // evidences[0].file.type
  if ((is_detection && is_program)) put(D + 463, 25);
  else if (slot(228) != 0 && keyword(D + 96, 7, 228)) {}
  else if (is_file_evidence) put(D + 1354, 17);
  // evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 350, 12);
  else if (slot(227) != 0 && long(D + 230, 10, 227)) {}
  else if (is_file_evidence) put(D + 2861, 12);
  open(D + 3293, 10); // evidences.0.file.hashes
  open(D + 8, 1);
  // evidences[0].file.hashes[0].algorithm
  if ((is_detection && is_program && p91)) put(D + 610, 22);
  else if ((is_file_evidence && p46)) put(D + 610, 22);
  // evidences[0].file.hashes[0].algorithm_id
  if ((is_detection && is_program && p91)) put(D + 1303, 17);
  else if ((is_file_evidence && p46)) put(D + 1303, 17);
  // evidences[0].file.hashes[0].value
  if (slot(91) != 0 && (is_detection && is_program && p91) && keyword(D + 262, 8, 91 + MOVES)) {}
  else if (slot(46) != 0 && is_file_evidence && keyword(D + 262, 8, 46 + MOVES)) {}
  close();
  closeArray();
  if (slot(49) != 0 || slot(53) != 0) {
    open(D + 3537, 9); // evidences.0.file.owner
    // evidences[0].file.owner.name
    if (slot(49) != 0 && is_file_evidence && keyword(D + 3919, 7, 49 + MOVES)) {}
    // evidences[0].file.owner.uid
    if (slot(53) != 0 && is_file_evidence && keyword(D + 604, 6, 53 + MOVES)) {}
    close();
  }
  close();
  if (slot(63) != 0 || (load<u64>(filled, 16) & 0x401c) != 0) {
    open(D + 1519, 16); // evidences.0.http_request
    // evidences[0].http_request.http_method
    if (slot(63) != 0 && (is_http_evidence && (((<u32>0x3fe >> c63) & 1) != 0)) && keyword(D + 2161, 14, 63 + MOVES)) {}
    // evidences[0].http_request.user_agent
    if (slot(142) != 0 && is_http_evidence && keyword(D + 2287, 13, 142 + MOVES)) {}
    if ((load<u64>(filled, 16) & 0x1c) != 0) {
      open(D + 4017, 7); // evidences.0.http_request.url
      // evidences[0].http_request.url.path
      if (slot(131) != 0 && is_http_evidence && keyword(D + 3982, 7, 131 + MOVES)) {}
      // evidences[0].http_request.url.query_string
      if (slot(132) != 0 && (is_http_evidence && is_url) && keyword(D + 1957, 15, 132 + MOVES)) {}
      // evidences[0].http_request.url.url_string
      if (slot(130) != 0 && is_http_evidence && keyword(D + 2554, 13, 130 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(64) != 0) {
    open(D + 1337, 17); // evidences.0.http_response
    // evidences[0].http_response.code
    if (slot(64) != 0 && is_http_evidence && long(D + 3947, 7, 64 + MOVES)) {}
    close();
  }
  open(D + 3122, 11); // evidences.0.process
  // evidences[0].process.created_time
  if (slot(221) != 0 && long(D + 1852, 15, 221)) {}
  // evidences[0].process.cmd_line
  if (slot(89) != 0 && is_process_evidence && keyword(D + 3001, 11, 89 + MOVES)) {}
  // evidences[0].process.name
  if (slot(92) != 0 && is_process_evidence && keyword(D + 3919, 7, 92 + MOVES)) {}
  // evidences[0].process.namespace_pid
  if (slot(103) != 0 && is_process_evidence && long(D + 1551, 16, 103 + MOVES)) {}
  // evidences[0].process.path
  if (slot(90) != 0 && is_process_evidence && keyword(D + 3982, 7, 90 + MOVES)) {}
  // evidences[0].process.pid
  if (slot(99) != 0 && is_process_evidence && long(D + 4215, 6, 99 + MOVES)) {}
  // evidences[0].process.working_directory
  if (slot(104) != 0 && is_process_evidence && keyword(D + 963, 20, 104 + MOVES)) {}
  open(D + 3694, 8); // evidences.0.process.file
  // evidences[0].process.file.name
  if (slot(161) != 0 && (is_process_evidence && (p91 && p161)) && keyword(D + 3919, 7, 161)) {}
  // evidences[0].process.file.type
  if ((is_process_evidence && (p91 && p161))) put(D + 654, 22);
  // evidences[0].process.file.type_id
  if ((is_process_evidence && (p91 && p161))) put(D + 311, 12);
  open(D + 3293, 10); // evidences.0.process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.file.hashes[0].algorithm
  if ((is_process_evidence && (p91 && p161))) put(D + 610, 22);
  // evidences[0].process.file.hashes[0].algorithm_id
  if ((is_process_evidence && (p91 && p161))) put(D + 1303, 17);
  // evidences[0].process.file.hashes[0].value
  if (slot(91) != 0 && (is_process_evidence && (p91 && p161)) && keyword(D + 262, 8, 91 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 1213, 18); // evidences.0.process.parent_process
  // evidences[0].process.parent_process.cmd_line
  if (slot(93) != 0 && (is_process_evidence && is_parent) && keyword(D + 3001, 11, 93 + MOVES)) {}
  // evidences[0].process.parent_process.name
  if (slot(96) != 0 && (is_process_evidence && is_parent) && keyword(D + 3919, 7, 96 + MOVES)) {}
  // evidences[0].process.parent_process.namespace_pid
  if (slot(98) != 0 && (is_process_evidence && is_parent) && long(D + 1551, 16, 98 + MOVES)) {}
  // evidences[0].process.parent_process.path
  if (slot(94) != 0 && (is_process_evidence && is_parent) && keyword(D + 3982, 7, 94 + MOVES)) {}
  // evidences[0].process.parent_process.pid
  if (slot(97) != 0 && (is_process_evidence && is_parent) && long(D + 4215, 6, 97 + MOVES)) {}
  open(D + 3694, 8); // evidences.0.process.parent_process.file
  // evidences[0].process.parent_process.file.name
  if (slot(163) != 0 && ((is_process_evidence && is_parent) && (p95 && p163)) && keyword(D + 3919, 7, 163)) {}
  // evidences[0].process.parent_process.file.type
  if (((is_process_evidence && is_parent) && (p95 && p163))) put(D + 654, 22);
  // evidences[0].process.parent_process.file.type_id
  if (((is_process_evidence && is_parent) && (p95 && p163))) put(D + 311, 12);
  open(D + 3293, 10); // evidences.0.process.parent_process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.parent_process.file.hashes[0].algorithm
  if (((is_process_evidence && is_parent) && (p95 && p163))) put(D + 610, 22);
  // evidences[0].process.parent_process.file.hashes[0].algorithm_id
  if (((is_process_evidence && is_parent) && (p95 && p163))) put(D + 1303, 17);
  // evidences[0].process.parent_process.file.hashes[0].value
  if (slot(95) != 0 && ((is_process_evidence && is_parent) && (p95 && p163)) && keyword(D + 262, 8, 95 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(102) != 0 || slot(101) != 0) {
    open(D + 3790, 8); // evidences.0.process.user
    // evidences[0].process.user.name
    if (slot(102) != 0 && is_process_evidence && keyword(D + 3919, 7, 102 + MOVES)) {}
    // evidences[0].process.user.uid
    if (slot(101) != 0 && is_process_evidence && keyword(D + 604, 6, 101 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x380000) != 0) {
    open(D + 3546, 9); // evidences.0.query
    // evidences[0].query.class
    if (slot(19) != 0 && is_query_evidence && keyword(D + 3662, 8, 19 + MOVES)) {}
    // evidences[0].query.hostname
    if (slot(20) != 0 && is_query_evidence && keyword(D + 3034, 11, 20 + MOVES)) {}
    // evidences[0].query.type
    if (slot(21) != 0 && is_query_evidence && keyword(D + 96, 7, 21 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0x780000000000020) != 0) {
    open(D + 1663, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.hostname
    if (slot(119) != 0 && is_source_evidence && keyword(D + 3034, 11, 119 + MOVES)) {}
    // evidences[0].src_endpoint.intermediate_ips
    if (slot(69) != 0) {
      openList(D + 923, 20, false);
      if (slot(69) != 0 && is_source_evidence) ipItems(69 + MOVES);
      closeList();
    }
    // evidences[0].src_endpoint.ip
    if (slot(120) != 0 && is_source_evidence && ip(D + 4736, 5, 120 + MOVES)) {}
    // evidences[0].src_endpoint.mac
    if (slot(121) != 0 && is_source_evidence && keyword(D + 4203, 6, 121 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(122) != 0 && is_source_evidence && long(D + 3989, 7, 122 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x3c000) != 0) {
    open(D + 1927, 15); // observables
    if (slot(206) != 0 && wrapped(D + 310, 39, 206, D + 33, 1)) moved(106);
    if (slot(207) != 0 && wrapped(D + 229, 41, 207, D + 33, 1)) moved(107);
    if (slot(208) != 0 && wrapped(D + 270, 40, 208, D + 33, 1)) moved(108);
    if (slot(209) != 0 && wrapped(D + 349, 35, 209, D + 33, 1)) moved(105);
    closeArray();
  }
  open(D + 2502, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(218) != 0 || slot(219) != 0) {
    openList(D + 3313, 10, false);
    if (slot(218) != 0 && items(218)) moved(11);
    if (slot(219) != 0 && items(219)) moved(82);
    closeList();
  }
  // resources[0].name
  if (slot(10) != 0 && (is_has_resources && is_image) && keyword(D + 3919, 7, 10 + MOVES)) {}
  else if (slot(83) != 0 && (is_has_resources && is_resource) && keyword(D + 3919, 7, 83 + MOVES)) {}
  else if (slot(43) != 0 && (is_has_resources && is_function) && keyword(D + 3919, 7, 43 + MOVES)) {}
  // resources[0].namespace
  if (slot(80) != 0 && (is_has_resources && is_resource) && keyword(D + 2753, 12, 80 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_function)) put(D + 1249, 18);
  else if ((is_has_resources && is_image)) put(D + 488, 25);
  else if (slot(84) != 0 && (is_has_resources && is_resource) && keyword(D + 96, 7, 84 + MOVES)) {}
  // resources[0].uid
  if (slot(167) != 0 && (is_has_resources && is_image) && keyword(D + 604, 6, 167)) {}
  else if (slot(81) != 0 && (is_has_resources && is_resource) && keyword(D + 604, 6, 81 + MOVES)) {}
  else if (slot(42) != 0 && (is_has_resources && is_function) && keyword(D + 604, 6, 42 + MOVES)) {}
  close();
  closeArray();
  if ((load<u64>(filled, 16) & 0x180000003f8000) != 0 || slot(87) != 0 || slot(88) != 0) {
    open(D + 1138, 19); // vulnerabilities
    open(D + 8, 1);
    // vulnerabilities[0].desc
    if (slot(143) != 0 && is_vulnerability && keyword(D + 3954, 7, 143 + MOVES)) {}
    // vulnerabilities[0].references
    if (slot(145) != 0 && is_vulnerability) list(D + 2203, 14, 145 + MOVES);
    // vulnerabilities[0].severity
    if (slot(149) != 0 && is_vulnerability && keyword(D + 739, 11, 149 + MOVES)) {}
    // vulnerabilities[0].vendor_name
    if (slot(146) != 0 && is_vulnerability && keyword(D + 515, 14, 146 + MOVES)) {}
    if (slot(87) != 0 || slot(88) != 0) {
      open(D + 676, 21); // vulnerabilities.0.affected_packages
      open(D + 8, 1);
      // vulnerabilities[0].affected_packages[0].name
      if (slot(87) != 0 && is_package && keyword(D + 3919, 7, 87 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].version
      if (slot(88) != 0 && is_package && keyword(D + 16, 10, 88 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(144) != 0) {
      open(D + 1177, 12); // vulnerabilities.0.advisory
      // vulnerabilities[0].advisory.uid
      if (slot(144) != 0 && (is_vulnerability && is_advisory) && keyword(D + 604, 6, 144 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 16) & 0x190000) != 0) {
      open(D + 2372, 7); // vulnerabilities.0.cve
      // vulnerabilities[0].cve.uid
      if (slot(144) != 0 && (is_vulnerability && is_cve) && keyword(D + 604, 6, 144 + MOVES)) {}
      if (slot(147) != 0 || slot(148) != 0) {
        open(D + 3670, 8); // vulnerabilities.0.cve.cvss
        open(D + 8, 1);
        // vulnerabilities[0].cve.cvss[0].base_score
        if (slot(147) != 0 && is_scored && double(D + 2398, 13, 147 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].version
        if (slot(148) != 0 && is_scored && keyword(D + 16, 10, 148 + MOVES)) {}
        close();
        closeArray();
      }
      close();
    }
    close();
    if (slot(179) != 0) wrapped(D + 2371, 14, 179, D + 513, 25);
    if (slot(180) != 0) wrapped(D + 1176, 19, 180, D + 513, 25);
    closeArray();
  }
  open(D + 3483, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 843, 20);
  open(D + 3122, 11); // actor.process
  // actor.process.created_time
  if (slot(223) != 0 && long(D + 1852, 15, 223)) {}
  // actor.process.cmd_line
  if (slot(89) != 0 && is_acting_process && keyword(D + 3001, 11, 89 + MOVES)) {}
  else if (slot(93) != 0 && (is_launch && is_parent) && keyword(D + 3001, 11, 93 + MOVES)) {}
  // actor.process.name
  if (slot(92) != 0 && (is_launch && !is_parent) && keyword(D + 3919, 7, 92 + MOVES)) {}
  else if (slot(92) != 0 && is_acting_process && keyword(D + 3919, 7, 92 + MOVES)) {}
  else if (slot(96) != 0 && (is_launch && is_parent) && keyword(D + 3919, 7, 96 + MOVES)) {}
  // actor.process.namespace_pid
  if (slot(103) != 0 && is_acting_process && long(D + 1551, 16, 103 + MOVES)) {}
  else if (slot(98) != 0 && (is_launch && is_parent) && long(D + 1551, 16, 98 + MOVES)) {}
  // actor.process.path
  if (slot(90) != 0 && is_acting_process && keyword(D + 3982, 7, 90 + MOVES)) {}
  else if (slot(94) != 0 && (is_launch && is_parent) && keyword(D + 3982, 7, 94 + MOVES)) {}
  // actor.process.pid
  if (slot(99) != 0 && (is_launch && !is_parent) && long(D + 4215, 6, 99 + MOVES)) {}
  else if (slot(99) != 0 && is_acting_process && long(D + 4215, 6, 99 + MOVES)) {}
  else if (slot(97) != 0 && (is_launch && is_parent) && long(D + 4215, 6, 97 + MOVES)) {}
  // actor.process.working_directory
  if (slot(104) != 0 && is_acting_process && keyword(D + 963, 20, 104 + MOVES)) {}
  open(D + 3694, 8); // actor.process.file
  // actor.process.file.name
  if (slot(163) != 0 && ((is_launch && is_parent) && (p95 && p163)) && keyword(D + 3919, 7, 163)) {}
  else if (slot(161) != 0 && (is_acting_process && (p91 && p161)) && keyword(D + 3919, 7, 161)) {}
  // actor.process.file.type
  if (((is_launch && is_parent) && (p95 && p163))) put(D + 654, 22);
  else if ((is_acting_process && (p91 && p161))) put(D + 654, 22);
  // actor.process.file.type_id
  if (((is_launch && is_parent) && (p95 && p163))) put(D + 311, 12);
  else if ((is_acting_process && (p91 && p161))) put(D + 311, 12);
  open(D + 3293, 10); // actor.process.file.hashes
  open(D + 8, 1);
  // actor.process.file.hashes[0].algorithm
  if (((is_launch && is_parent) && (p95 && p163))) put(D + 610, 22);
  else if ((is_acting_process && (p91 && p161))) put(D + 610, 22);
  // actor.process.file.hashes[0].algorithm_id
  if (((is_launch && is_parent) && (p95 && p163))) put(D + 1303, 17);
  else if ((is_acting_process && (p91 && p161))) put(D + 1303, 17);
  // actor.process.file.hashes[0].value
  if (slot(91) != 0 && (is_acting_process && (p91 && p161)) && keyword(D + 262, 8, 91 + MOVES)) {}
  else if (slot(95) != 0 && ((is_launch && is_parent) && (p95 && p163)) && keyword(D + 262, 8, 95 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 1213, 18); // actor.process.parent_process
  // actor.process.parent_process.cmd_line
  if (slot(93) != 0 && (is_acting_process && is_parent) && keyword(D + 3001, 11, 93 + MOVES)) {}
  // actor.process.parent_process.name
  if (slot(96) != 0 && (is_acting_process && is_parent) && keyword(D + 3919, 7, 96 + MOVES)) {}
  // actor.process.parent_process.namespace_pid
  if (slot(98) != 0 && (is_acting_process && is_parent) && long(D + 1551, 16, 98 + MOVES)) {}
  // actor.process.parent_process.path
  if (slot(94) != 0 && (is_acting_process && is_parent) && keyword(D + 3982, 7, 94 + MOVES)) {}
  // actor.process.parent_process.pid
  if (slot(97) != 0 && (is_acting_process && is_parent) && long(D + 4215, 6, 97 + MOVES)) {}
  open(D + 3694, 8); // actor.process.parent_process.file
  // actor.process.parent_process.file.name
  if (slot(163) != 0 && ((is_acting_process && is_parent) && (p95 && p163)) && keyword(D + 3919, 7, 163)) {}
  // actor.process.parent_process.file.type
  if (((is_acting_process && is_parent) && (p95 && p163))) put(D + 654, 22);
  // actor.process.parent_process.file.type_id
  if (((is_acting_process && is_parent) && (p95 && p163))) put(D + 311, 12);
  open(D + 3293, 10); // actor.process.parent_process.file.hashes
  open(D + 8, 1);
  // actor.process.parent_process.file.hashes[0].algorithm
  if (((is_acting_process && is_parent) && (p95 && p163))) put(D + 610, 22);
  // actor.process.parent_process.file.hashes[0].algorithm_id
  if (((is_acting_process && is_parent) && (p95 && p163))) put(D + 1303, 17);
  // actor.process.parent_process.file.hashes[0].value
  if (slot(95) != 0 && ((is_acting_process && is_parent) && (p95 && p163)) && keyword(D + 262, 8, 95 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(102) != 0 || slot(101) != 0) {
    open(D + 3790, 8); // actor.process.user
    // actor.process.user.name
    if (slot(102) != 0 && is_acting_process && keyword(D + 3919, 7, 102 + MOVES)) {}
    // actor.process.user.uid
    if (slot(101) != 0 && is_acting_process && keyword(D + 604, 6, 101 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 16) & 0x1fa0) != 0 || slot(226) != 0) {
    open(D + 3790, 8); // actor.user
    // actor.user.domain
    if (slot(133) != 0 && is_acting_user && keyword(D + 3501, 9, 133 + MOVES)) {}
    // actor.user.email_addr
    if (slot(135) != 0 && is_acting_user && keyword(D + 2450, 13, 135 + MOVES)) {}
    // actor.user.full_name
    if (slot(136) != 0 && is_acting_user && keyword(D + 2693, 12, 136 + MOVES)) {}
    // actor.user.name
    if (slot(140) != 0 && is_acting_user && keyword(D + 3919, 7, 140 + MOVES)) {}
    // actor.user.uid
    if (slot(139) != 0 && is_acting_user && keyword(D + 604, 6, 139 + MOVES)) {}
    if (slot(226) != 0 || slot(138) != 0 || slot(137) != 0) {
      open(D + 3283, 10); // actor.user.groups
      open(D + 8, 1);
      // actor.user.groups[0].name
      if (slot(138) != 0 && is_acting_user && keyword(D + 3919, 7, 138 + MOVES)) {}
      // actor.user.groups[0].uid
      if (slot(137) != 0 && is_acting_user && keyword(D + 604, 6, 137 + MOVES)) {}
      close();
      if (slot(226) != 0 && wrapped(D + 3918, 8, 226, D + 1987, 15)) moved(141);
      closeArray();
    }
    close();
  }
  close();
  if (slot(25) != 0 || slot(7) != 0) {
    open(D + 3926, 7); // api
    // api.operation
    if (slot(25) != 0 && is_api_activity && keyword(D + 2777, 12, 25 + MOVES)) {}
    if (slot(7) != 0) {
      open(D + 3210, 11); // api.service
      // api.service.name
      if (slot(7) != 0 && is_api_activity && keyword(D + 3919, 7, 7 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(170) != 0 || slot(76) != 0) {
    open(D + 3933, 7); // app
    // app.name
    if (slot(170) != 0 && is_lifecycle && keyword(D + 3919, 7, 170)) {}
    // app.vendor_name
    if (slot(76) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 515, 14, 76 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x6e) != 0) {
    open(D + 3492, 9); // cloud
    // cloud.provider
    if (slot(5) != 0 && keyword(D + 3155, 11, 5 + MOVES)) {}
    // cloud.region
    if (slot(6) != 0 && is_cloud && keyword(D + 3564, 9, 6 + MOVES)) {}
    // cloud.zone
    if (slot(3) != 0 && is_cloud && keyword(D + 4031, 7, 3 + MOVES)) {}
    if (slot(2) != 0 || slot(1) != 0) {
      open(D + 2957, 11); // cloud.account
      // cloud.account.name
      if (slot(2) != 0 && is_cloud && keyword(D + 3919, 7, 2 + MOVES)) {}
      // cloud.account.uid
      if (slot(1) != 0 && is_cloud && keyword(D + 604, 6, 1 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(156) != 0 || slot(114) != 0 || slot(196) != 0 || slot(195) != 0 || is_compliance) {
    open(D + 2133, 14); // compliance
    // compliance.control
    if (slot(156) != 0 && is_compliance && keyword(D + 3243, 10, 156)) {}
    // compliance.standards
    if (slot(114) != 0 && is_compliance) list(D + 2515, 13, 114 + MOVES);
    // compliance.status
    if (slot(196) != 0 && keyword(D + 943, 9, 196)) {}
    else if (is_compliance) put(D + 1679, 16);
    // compliance.status_id
    if (slot(195) != 0 && long(D + 2231, 12, 195)) {}
    else if (is_compliance) put(D + 2245, 14);
    close();
  }
  if ((load<u64>(filled, 8) & 0x148) != 0 || (load<u64>(filled, 24) & 0x160000000000) != 0 || is_connection_activity) {
    open(D + 1062, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(236) != 0 && long(D + 1231, 18, 236)) {}
    // connection_info.community_uid
    if (slot(67) != 0 && is_connection_activity && keyword(D + 1471, 16, 67 + MOVES)) {}
    // connection_info.direction
    if (slot(234) != 0 && keyword(D + 632, 12, 234)) {}
    else if (is_connection_activity) put(D + 632, 22);
    // connection_info.direction_id
    if (slot(233) != 0 && long(D + 1320, 15, 233)) {}
    else if (is_connection_activity) put(D + 1320, 17);
    // connection_info.protocol_name
    if (slot(72) != 0 && is_connection_activity && keyword(D + 1631, 16, 72 + MOVES)) {}
    // connection_info.protocol_num
    if (slot(70) != 0 && is_connection_activity && long(D + 1942, 15, 70 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x12fc0000) != 0 || (load<u64>(filled, 0) & 0x44c0000000003510) != 0 || slot(167) != 0 || slot(168) != 0 || (load<u64>(filled, 8) & 0x20c000) != 0 || is_cluster || is_os || is_host) {
    open(D + 3273, 10); // device
    // device.ip
    if (slot(210) != 0 && ip(D + 4736, 5, 210)) {}
    // device.mac
    if (slot(211) != 0 && keyword(D + 4203, 6, 211)) {}
    // device.hostname
    if (slot(54) != 0 && is_host && keyword(D + 3034, 11, 54 + MOVES)) {}
    // device.instance_uid
    if (slot(4) != 0 && is_host && keyword(D + 1897, 15, 4 + MOVES)) {}
    // device.name
    if (slot(58) != 0 && is_host && keyword(D + 3919, 7, 58 + MOVES)) {}
    // device.type
    if (is_host) put(D + 1727, 16);
    // device.type_id
    if (is_host) put(D + 311, 12);
    // device.uid
    if (slot(55) != 0 && is_host && keyword(D + 604, 6, 55 + MOVES)) {}
    if (slot(79) != 0 || slot(78) != 0 || is_cluster) {
      open(D + 3283, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(79) != 0 && is_cluster && keyword(D + 3919, 7, 79 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 1371, 17);
      // device.groups[0].uid
      if (slot(78) != 0 && is_cluster && keyword(D + 604, 6, 78 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(217) != 0 || slot(220) != 0 || (load<u64>(filled, 0) & 0x3500) != 0 || slot(167) != 0 || slot(85) != 0) {
      open(D + 2424, 13); // device.container
      // device.container.labels
      if (slot(220) != 0 && list(D + 3313, 10, 220)) moved(82);
      // device.container.name
      if (slot(12) != 0 && is_host_container && keyword(D + 3919, 7, 12 + MOVES)) {}
      // device.container.orchestrator
      if (slot(85) != 0 && is_host_container && keyword(D + 1567, 15, 85 + MOVES)) {}
      // device.container.runtime
      if (slot(13) != 0 && is_host_container && keyword(D + 3363, 10, 13 + MOVES)) {}
      // device.container.uid
      if (slot(8) != 0 && is_host_container && keyword(D + 604, 6, 8 + MOVES)) {}
      if (slot(217) != 0 || slot(10) != 0 || slot(167) != 0) {
        open(D + 3519, 9); // device.container.image
        // device.container.image.labels
        if (slot(217) != 0 && list(D + 3313, 10, 217)) moved(11);
        // device.container.image.name
        if (slot(10) != 0 && (is_host_container && p10) && keyword(D + 3919, 7, 10 + MOVES)) {}
        // device.container.image.uid
        if (slot(167) != 0 && (is_host_container && p10) && keyword(D + 604, 6, 167)) {}
        close();
      }
      close();
    }
    if (slot(168) != 0 || (load<u64>(filled, 24) & 0xf00000) != 0 || slot(62) != 0 || is_os) {
      open(D + 4209, 6); // device.os
      // device.os.name
      if (slot(168) != 0 && is_host && keyword(D + 3919, 7, 168)) {}
      // device.os.type
      if (slot(213) != 0 && keyword(D + 96, 7, 213)) {}
      else if (slot(215) != 0 && keyword(D + 96, 7, 215)) {}
      else if (is_os) put(D + 1354, 17);
      // device.os.type_id
      if (slot(212) != 0 && long(D + 230, 10, 212)) {}
      else if (slot(214) != 0 && long(D + 230, 10, 214)) {}
      else if (is_os) put(D + 2861, 12);
      // device.os.version
      if (slot(62) != 0 && is_os && keyword(D + 16, 10, 62 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(157) != 0 || (load<u64>(filled, 0) & 0x3c000) != 0 || slot(116) != 0 || slot(117) != 0) {
    open(D + 1487, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(157) != 0 && is_local_destination && keyword(D + 3034, 11, 157)) {}
    else if (slot(14) != 0 && is_server_end && keyword(D + 3034, 11, 14 + MOVES)) {}
    // dst_endpoint.ip
    if (slot(15) != 0 && is_server_end && ip(D + 4736, 5, 15 + MOVES)) {}
    else if (slot(116) != 0 && (is_network_activity && !is_destination) && ip(D + 4736, 5, 116 + MOVES)) {}
    // dst_endpoint.mac
    if (slot(16) != 0 && is_server_end && keyword(D + 4203, 6, 16 + MOVES)) {}
    // dst_endpoint.port
    if (slot(17) != 0 && is_destination_port && long(D + 3989, 7, 17 + MOVES)) {}
    else if (slot(117) != 0 && (is_network_activity && !is_destination && p116) && long(D + 3989, 7, 117 + MOVES)) {}
    close();
  }
  open(D + 3694, 8); // file
  // file.ext
  if (slot(45) != 0 && is_file_activity && keyword(D + 4197, 6, 45 + MOVES)) {}
  // file.mime_type
  if (slot(47) != 0 && is_file_activity && keyword(D + 2741, 12, 47 + MOVES)) {}
  // file.name
  if (slot(48) != 0 && is_file_activity && keyword(D + 3919, 7, 48 + MOVES)) {}
  else if (slot(159) != 0 && is_file_activity && keyword(D + 3919, 7, 159)) {}
  // file.parent_folder
  if (slot(44) != 0 && is_file_activity && keyword(D + 1615, 16, 44 + MOVES)) {}
  // file.path
  if (slot(50) != 0 && is_file_activity && keyword(D + 3982, 7, 50 + MOVES)) {}
  // file.size
  if (slot(51) != 0 && is_file_activity && long(D + 3996, 7, 51 + MOVES)) {}
  // file.type
  if (slot(230) != 0 && keyword(D + 96, 7, 230)) {}
  else if (is_file_activity) put(D + 1354, 17);
  // file.type_id
  if (slot(229) != 0 && long(D + 230, 10, 229)) {}
  else if (is_file_activity) put(D + 2861, 12);
  open(D + 3293, 10); // file.hashes
  open(D + 8, 1);
  // file.hashes[0].algorithm
  if ((is_file_activity && p46)) put(D + 610, 22);
  // file.hashes[0].algorithm_id
  if ((is_file_activity && p46)) put(D + 1303, 17);
  // file.hashes[0].value
  if (slot(46) != 0 && is_file_activity && keyword(D + 262, 8, 46 + MOVES)) {}
  close();
  closeArray();
  if (slot(49) != 0 || slot(53) != 0) {
    open(D + 3537, 9); // file.owner
    // file.owner.name
    if (slot(49) != 0 && is_file_activity && keyword(D + 3919, 7, 49 + MOVES)) {}
    // file.owner.uid
    if (slot(53) != 0 && is_file_activity && keyword(D + 604, 6, 53 + MOVES)) {}
    close();
  }
  close();
  open(D + 1503, 16); // finding_info
  // finding_info.desc
  if (slot(110) != 0 && is_finding && keyword(D + 3954, 7, 110 + MOVES)) {}
  // finding_info.src_url
  if (slot(38) != 0 && is_finding && keyword(D + 3393, 10, 38 + MOVES)) {}
  else if (slot(113) != 0 && (is_finding && !present(38)) && keyword(D + 3393, 10, 113 + MOVES)) {}
  // finding_info.title
  if (slot(156) != 0 && is_finding && keyword(D + 3782, 8, 156)) {}
  // finding_info.types
  if (slot(199) != 0 && list(D + 3591, 9, 199)) moved(26);
  // finding_info.uid
  if (slot(154) != 0 && is_finding && keyword(D + 604, 6, 154)) {}
  if ((load<u64>(filled, 24) & 0x1500) != 0) {
    open(D + 2968, 11); // finding_info.attacks
    if (slot(200) != 0 && wrapped(D + 1422, 17, 200, D + 226, 2)) moved(127);
    if (slot(202) != 0 && wrapped(D + 1023, 20, 202, D + 226, 2)) moved(128);
    if (slot(204) != 0 && wrapped(D + 586, 24, 204, D + 226, 2)) moved(129);
    closeArray();
  }
  open(D + 2645, 12); // finding_info.analytic
  // finding_info.analytic.category
  if (slot(109) != 0 && is_analytic && keyword(D + 2979, 11, 109 + MOVES)) {}
  // finding_info.analytic.name
  if (slot(112) != 0 && is_analytic && keyword(D + 3919, 7, 112 + MOVES)) {}
  // finding_info.analytic.type
  if ((is_analytic && (c109 == 1))) put(D + 412, 26);
  else if (is_analytic) put(D + 2273, 14);
  // finding_info.analytic.type_id
  if ((is_analytic && (c109 == 1))) put(D + 271, 12);
  else if (is_analytic) put(D + 311, 12);
  // finding_info.analytic.uid
  if (slot(111) != 0 && is_analytic && keyword(D + 604, 6, 111 + MOVES)) {}
  // finding_info.analytic.version
  if (slot(115) != 0 && is_analytic && keyword(D + 16, 10, 115 + MOVES)) {}
  close();
  close();
  if (slot(63) != 0 || (load<u64>(filled, 16) & 0x401c) != 0) {
    open(D + 1519, 16); // http_request
    // http_request.http_method
    if (slot(63) != 0 && (is_http_caller && (((<u32>0x3fe >> c63) & 1) != 0)) && keyword(D + 2161, 14, 63 + MOVES)) {}
    // http_request.user_agent
    if (slot(142) != 0 && is_http_caller && keyword(D + 2287, 13, 142 + MOVES)) {}
    if ((load<u64>(filled, 16) & 0x1c) != 0) {
      open(D + 4017, 7); // http_request.url
      // http_request.url.path
      if (slot(131) != 0 && is_http_caller && keyword(D + 3982, 7, 131 + MOVES)) {}
      // http_request.url.query_string
      if (slot(132) != 0 && (is_http_caller && is_url) && keyword(D + 1957, 15, 132 + MOVES)) {}
      // http_request.url.url_string
      if (slot(130) != 0 && is_http_caller && keyword(D + 2554, 13, 130 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(64) != 0) {
    open(D + 1337, 17); // http_response
    // http_response.code
    if (slot(64) != 0 && is_http_caller && long(D + 3947, 7, 64 + MOVES)) {}
    close();
  }
  if (slot(25) != 0 || is_kernel_activity) {
    open(D + 3303, 10); // kernel
    // kernel.name
    if (slot(25) != 0 && is_kernel_activity && keyword(D + 3919, 7, 25 + MOVES)) {}
    // kernel.type
    if (is_kernel_activity) put(D + 760, 21);
    // kernel.type_id
    if (is_kernel_activity) put(D + 230, 12);
    close();
  }
  open(D + 2729, 12); // metadata
  // event_code log_level log_name log_provider logged_time original_time source tenant_uid uid
  run(D + 8242);
  // metadata.labels
  if (slot(198) != 0 && list(D + 3313, 10, 198)) moved(126);
  // metadata.profiles
  openList(D + 2789, 12, false);
  if (is_controlled) item(D + 1791, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 3035, 4);
  if ((is_host_container || (is_process && present(103)) || (is_parent && present(98)))) item(D + 496, 9);
  if (p5) item(D + 3493, 5);
  closeList();
  // metadata.version
  put(D + 1267, 18);
  if (slot(74) != 0) {
    open(D + 3056, 11); // metadata.loggers
    open(D + 8, 1);
    // metadata.loggers[0].name
    if (slot(74) != 0 && keyword(D + 3919, 7, 74 + MOVES)) {}
    close();
    closeArray();
  }
  if (slot(33) != 0 || (load<u64>(filled, 8) & 0x3800) != 0) {
    open(D + 3133, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(76) != 0 && keyword(D + 515, 14, 76 + MOVES)) {}
    // metadata.product.version
    if (slot(77) != 0 && keyword(D + 16, 10, 77 + MOVES)) {}
    // metadata.product.name
    if (slot(33) != 0 && !p75 && keyword(D + 3919, 7, 33 + MOVES)) {}
    else if (slot(75) != 0 && keyword(D + 3919, 7, 75 + MOVES)) {}
    close();
  }
  close();
  if (slot(176) != 0) {
    open(D + 718, 21); // peripheral_device
    // peripheral_device.name
    if (slot(176) != 0 && is_peripheral_activity && keyword(D + 3919, 7, 176)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0xdc00000000000) != 0) {
    open(D + 3343, 10); // policy
    // policy.desc
    if (slot(110) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 3954, 7, 110 + MOVES)) {}
    // policy.name
    if (slot(114) != 0 && is_controlled && keyword(D + 3919, 7, 114 + MOVES)) {}
    else if (slot(112) != 0 && (is_controlled && !p114) && keyword(D + 3919, 7, 112 + MOVES)) {}
    // policy.uid
    if (slot(111) != 0 && (is_controlled && p114) && keyword(D + 604, 6, 111 + MOVES)) {}
    else if (slot(111) != 0 && (is_controlled && !is_finding && (p112 && !p114)) && keyword(D + 604, 6, 111 + MOVES)) {}
    // policy.version
    if (slot(115) != 0 && (is_controlled && p114) && keyword(D + 16, 10, 115 + MOVES)) {}
    else if (slot(115) != 0 && (is_controlled && !is_finding && (p112 && !p114)) && keyword(D + 16, 10, 115 + MOVES)) {}
    close();
  }
  open(D + 3122, 11); // process
  // process.created_time
  if (slot(222) != 0 && long(D + 1852, 15, 222)) {}
  // process.cmd_line
  if (slot(89) != 0 && is_launch && keyword(D + 3001, 11, 89 + MOVES)) {}
  // process.name
  if (slot(92) != 0 && is_reflexive && keyword(D + 3919, 7, 92 + MOVES)) {}
  else if (slot(92) != 0 && is_launch && keyword(D + 3919, 7, 92 + MOVES)) {}
  // process.namespace_pid
  if (slot(103) != 0 && is_launch && long(D + 1551, 16, 103 + MOVES)) {}
  // process.path
  if (slot(90) != 0 && is_reflexive && keyword(D + 3982, 7, 90 + MOVES)) {}
  else if (slot(90) != 0 && is_launch && keyword(D + 3982, 7, 90 + MOVES)) {}
  // process.pid
  if (slot(99) != 0 && is_reflexive && long(D + 4215, 6, 99 + MOVES)) {}
  else if (slot(99) != 0 && is_launch && long(D + 4215, 6, 99 + MOVES)) {}
  // process.working_directory
  if (slot(104) != 0 && is_launch && keyword(D + 963, 20, 104 + MOVES)) {}
  open(D + 3694, 8); // process.file
  // process.file.name
  if (slot(161) != 0 && (is_launch && (p91 && p161)) && keyword(D + 3919, 7, 161)) {}
  // process.file.type
  if ((is_launch && (p91 && p161))) put(D + 654, 22);
  // process.file.type_id
  if ((is_launch && (p91 && p161))) put(D + 311, 12);
  open(D + 3293, 10); // process.file.hashes
  open(D + 8, 1);
  // process.file.hashes[0].algorithm
  if ((is_launch && (p91 && p161))) put(D + 610, 22);
  // process.file.hashes[0].algorithm_id
  if ((is_launch && (p91 && p161))) put(D + 1303, 17);
  // process.file.hashes[0].value
  if (slot(91) != 0 && (is_launch && (p91 && p161)) && keyword(D + 262, 8, 91 + MOVES)) {}
  close();
  closeArray();
  close();
  if (slot(102) != 0 || slot(101) != 0 || slot(134) != 0) {
    open(D + 3790, 8); // process.user
    // process.user.name
    if (slot(102) != 0 && is_launch && keyword(D + 3919, 7, 102 + MOVES)) {}
    // process.user.uid
    if (slot(101) != 0 && is_launch && keyword(D + 604, 6, 101 + MOVES)) {}
    else if (slot(134) != 0 && (c153 == 6) && keyword(D + 604, 6, 134 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x380000) != 0) {
    open(D + 3546, 9); // query
    // query.class
    if (slot(19) != 0 && is_dns_activity && keyword(D + 3662, 8, 19 + MOVES)) {}
    // query.hostname
    if (slot(20) != 0 && is_dns_activity && keyword(D + 3034, 11, 20 + MOVES)) {}
    // query.type
    if (slot(21) != 0 && is_dns_activity && keyword(D + 96, 7, 21 + MOVES)) {}
    close();
  }
  if (slot(156) != 0 || is_scanned) {
    open(D + 3766, 8); // scan
    // scan.name
    if (slot(156) != 0 && is_scanned && keyword(D + 3919, 7, 156)) {}
    // scan.type
    if (is_scanned) put(D + 1354, 17);
    // scan.type_id
    if (is_scanned) put(D + 2861, 12);
    close();
  }
  if (slot(7) != 0 || slot(169) != 0) {
    open(D + 3210, 11); // service
    // service.name
    if (slot(7) != 0 && is_authentication && keyword(D + 3919, 7, 7 + MOVES)) {}
    else if (slot(169) != 0 && is_authentication && keyword(D + 3919, 7, 169)) {}
    close();
  }
  if (slot(157) != 0 || (load<u64>(filled, 8) & 0x780000000000020) != 0) {
    open(D + 1663, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(157) != 0 && is_local_source && keyword(D + 3034, 11, 157)) {}
    else if (slot(119) != 0 && is_client_end && keyword(D + 3034, 11, 119 + MOVES)) {}
    // src_endpoint.intermediate_ips
    if (slot(69) != 0) {
      openList(D + 923, 20, false);
      if (slot(69) != 0 && is_client_end) ipItems(69 + MOVES);
      closeList();
    }
    // src_endpoint.ip
    if (slot(120) != 0 && is_client_end && ip(D + 4736, 5, 120 + MOVES)) {}
    // src_endpoint.mac
    if (slot(121) != 0 && is_client_end && keyword(D + 4203, 6, 121 + MOVES)) {}
    // src_endpoint.port
    if (slot(122) != 0 && is_source_port && long(D + 3989, 7, 122 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x1fa0) != 0 || slot(225) != 0) {
    open(D + 3790, 8); // user
    // user.domain
    if (slot(133) != 0 && is_account_user && keyword(D + 3501, 9, 133 + MOVES)) {}
    // user.email_addr
    if (slot(135) != 0 && is_account_user && keyword(D + 2450, 13, 135 + MOVES)) {}
    // user.full_name
    if (slot(136) != 0 && is_account_user && keyword(D + 2693, 12, 136 + MOVES)) {}
    // user.name
    if (slot(140) != 0 && is_account_user && keyword(D + 3919, 7, 140 + MOVES)) {}
    // user.uid
    if (slot(139) != 0 && is_account_user && keyword(D + 604, 6, 139 + MOVES)) {}
    if (slot(225) != 0 || slot(138) != 0 || slot(137) != 0) {
      open(D + 3283, 10); // user.groups
      open(D + 8, 1);
      // user.groups[0].name
      if (slot(138) != 0 && is_account_user && keyword(D + 3919, 7, 138 + MOVES)) {}
      // user.groups[0].uid
      if (slot(137) != 0 && is_account_user && keyword(D + 604, 6, 137 + MOVES)) {}
      close();
      if (slot(225) != 0 && wrapped(D + 3918, 8, 225, D + 1987, 15)) moved(141);
      closeArray();
    }
    close();
  }
  open(D + 2885, 12); // unmapped
  open(D + 3492, 9); // unmapped.cloud
  open(D + 2957, 11); // unmapped.cloud.account
  // id name
  run(D + 8312);
  writeUnknown(2);
  close();
  open(D + 2705, 12); // unmapped.cloud.instance
  // id
  run(D + 8330);
  writeUnknown(3);
  close();
  open(D + 3210, 11); // unmapped.cloud.service
  // name
  run(D + 8344);
  writeUnknown(4);
  close();
  // availability_zone provider region
  run(D + 8358);
  writeUnknown(1);
  close();
  open(D + 2424, 13); // unmapped.container
  open(D + 3519, 9); // unmapped.container.image
  open(D + 3702, 8); // unmapped.container.image.hash
  // all
  run(D + 8380);
  writeUnknown(7);
  close();
  // name tag
  run(D + 8394);
  writeUnknown(6);
  close();
  // id name runtime
  run(D + 8412);
  writeUnknown(5);
  close();
  open(D + 1867, 15); // unmapped.destination
  // domain ip mac port
  run(D + 8434);
  writeUnknown(8);
  close();
  open(D + 3273, 10); // unmapped.device
  // type
  run(D + 8460);
  writeUnknown(9);
  close();
  open(D + 3961, 7); // unmapped.dns
  open(D + 2801, 12); // unmapped.dns.question
  // class name type
  run(D + 8474);
  writeUnknown(11);
  close();
  // type
  run(D + 8496);
  writeUnknown(10);
  close();
  open(D + 87, 9); // unmapped.error
  // code message
  run(D + 8510);
  writeUnknown(12);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code created dataset end id kind module original outcome provider reason reference severity start type
  run(D + 8528);
  writeUnknown(13);
  close();
  open(D + 3686, 8); // unmapped.faas
  // id name
  run(D + 8606);
  writeUnknown(14);
  close();
  open(D + 3694, 8); // unmapped.file
  open(D + 3702, 8); // unmapped.file.hash
  // sha256
  run(D + 8624);
  writeUnknown(16);
  close();
  // directory extension mime_type name owner path size type uid
  run(D + 8638);
  writeUnknown(15);
  close();
  open(D + 3710, 8); // unmapped.host
  open(D + 4209, 6); // unmapped.host.os
  // name platform type version
  run(D + 8684);
  writeUnknown(18);
  close();
  // hostname id ip mac name
  run(D + 8710);
  writeUnknown(17);
  close();
  open(D + 3726, 8); // unmapped.http
  open(D + 3188, 11); // unmapped.http.request
  // method
  run(D + 8740);
  writeUnknown(20);
  close();
  open(D + 2837, 12); // unmapped.http.response
  // status_code
  run(D + 8754);
  writeUnknown(21);
  close();
  writeUnknown(19);
  close();
  open(D + 3975, 7); // unmapped.log
  // level
  run(D + 8768);
  writeUnknown(22);
  close();
  open(D + 3067, 11); // unmapped.network
  // community_id direction forwarded_ip iana_number protocol transport type
  run(D + 8782);
  writeUnknown(23);
  close();
  open(D + 2765, 12); // unmapped.observer
  // name product vendor version
  run(D + 8820);
  writeUnknown(24);
  close();
  open(D + 1567, 16); // unmapped.orchestrator
  open(D + 2990, 11); // unmapped.orchestrator.cluster
  // id name
  run(D + 8846);
  writeUnknown(26);
  close();
  open(D + 2825, 12); // unmapped.orchestrator.resource
  // id label name type
  run(D + 8864);
  writeUnknown(27);
  close();
  // namespace type
  run(D + 8890);
  writeUnknown(25);
  close();
  open(D + 1583, 16); // unmapped.organization
  // id
  run(D + 8908);
  writeUnknown(28);
  close();
  open(D + 3089, 11); // unmapped.package
  // name version
  run(D + 8922);
  writeUnknown(29);
  close();
  open(D + 3122, 11); // unmapped.process
  open(D + 3702, 8); // unmapped.process.hash
  // sha256
  run(D + 8940);
  writeUnknown(31);
  close();
  open(D + 3333, 10); // unmapped.process.parent
  open(D + 3702, 8); // unmapped.process.parent.hash
  // sha256
  run(D + 8954);
  writeUnknown(33);
  close();
  // command_line executable name pid vpid
  run(D + 8968);
  writeUnknown(32);
  close();
  open(D + 3790, 8); // unmapped.process.user
  // id name
  run(D + 8998);
  writeUnknown(34);
  close();
  // command_line executable name pid start vpid working_directory
  run(D + 9016);
  writeUnknown(30);
  close();
  open(D + 3177, 11); // unmapped.related
  // hash hosts ip user
  run(D + 9054);
  writeUnknown(35);
  close();
  open(D + 3758, 8); // unmapped.rule
  // category description id name reference ruleset version
  run(D + 9080);
  writeUnknown(36);
  close();
  open(D + 3373, 10); // unmapped.server
  // ip port
  run(D + 9118);
  writeUnknown(37);
  close();
  open(D + 3210, 11); // unmapped.service
  // name
  run(D + 9136);
  writeUnknown(38);
  close();
  open(D + 3383, 10); // unmapped.source
  // domain ip mac port
  run(D + 9150);
  writeUnknown(39);
  close();
  open(D + 3403, 10); // unmapped.sysdig
  open(D + 3012, 11); // unmapped.sysdig.content
  // added
  run(D + 9176);
  writeUnknown(41);
  close();
  // priority type
  run(D + 9190);
  writeUnknown(40);
  close();
  open(D + 3413, 10); // unmapped.threat
  open(D + 1423, 10); // unmapped.threat.tactic
  // id
  run(D + 9208);
  writeUnknown(43);
  close();
  open(D + 1024, 13); // unmapped.threat.technique
  open(D + 1711, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 9222);
  writeUnknown(45);
  close();
  // id
  run(D + 9236);
  writeUnknown(44);
  close();
  writeUnknown(42);
  close();
  open(D + 4017, 7); // unmapped.url
  // full path query
  run(D + 9250);
  writeUnknown(46);
  close();
  open(D + 3790, 8); // unmapped.user
  open(D + 2437, 13); // unmapped.user.effective
  // id
  run(D + 9272);
  writeUnknown(48);
  close();
  open(D + 3510, 9); // unmapped.user.group
  // id name
  run(D + 9286);
  writeUnknown(49);
  close();
  // domain email full_name id name roles
  run(D + 9304);
  writeUnknown(47);
  close();
  open(D + 2287, 14); // unmapped.user_agent
  // original
  run(D + 9338);
  writeUnknown(50);
  close();
  open(D + 1388, 17); // unmapped.vulnerability
  open(D + 3199, 11); // unmapped.vulnerability.scanner
  // vendor
  run(D + 9352);
  writeUnknown(52);
  close();
  open(D + 3573, 9); // unmapped.vulnerability.score
  // base version
  run(D + 9366);
  writeUnknown(53);
  close();
  // description id reference severity
  run(D + 9384);
  writeUnknown(51);
  close();
  // @timestamp message tags
  run(D + 9410);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 13908, F);
  chosen = choice;
  return translate(record, 5280, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(55296, 8);

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
  108,101,34,44,34,97,102,102,101,99,116,101,100,95,112,97,99,107,97,103,101,115,34,58,91,34,108,97,117,110,99,104,
  95,116,121,112,101,34,58,34,69,120,101,99,34,44,34,112,101,114,105,112,104,101,114,97,108,95,100,101,118,105,99,101,
  34,58,123,34,115,101,118,101,114,105,116,121,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,
  83,121,115,116,101,109,32,67,97,108,108,34,44,65,112,112,108,105,99,97,116,105,111,110,32,76,105,102,101,99,121,99,
  108,101,86,117,108,110,101,114,97,98,105,108,105,116,121,32,70,105,110,100,105,110,103,34,97,99,116,105,111,110,34,58,
  34,79,98,115,101,114,118,101,100,34,44,34,97,112,112,95,110,97,109,101,34,58,34,107,101,114,110,101,108,34,44,34,
  97,112,112,95,112,114,111,116,111,99,111,108,95,110,97,109,101,34,58,34,97,118,97,105,108,97,98,105,108,105,116,121,
  95,122,111,110,101,34,58,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,49,53,44,34,105,110,116,101,
  114,109,101,100,105,97,116,101,95,105,112,115,34,58,91,34,115,116,97,116,117,115,34,58,34,82,101,115,111,108,118,101,
  100,34,44,34,119,111,114,107,105,110,103,95,100,105,114,101,99,116,111,114,121,34,58,65,112,112,108,105,99,97,116,105,
  111,110,32,65,99,116,105,118,105,116,121,70,105,108,101,32,83,121,115,116,101,109,32,65,99,116,105,118,105,116,121,123,
  34,116,101,99,104,110,105,113,117,101,34,58,123,34,117,105,100,34,58,34,97,99,116,105,111,110,34,58,34,65,108,108,
  111,119,101,100,34,44,34,99,111,110,110,101,99,116,105,111,110,95,105,110,102,111,34,58,123,34,100,105,115,112,111,115,
  105,116,105,111,110,95,105,100,34,58,49,44,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,50,44,34,
  108,97,117,110,99,104,95,116,121,112,101,95,105,100,34,58,51,44,34,118,117,108,110,101,114,97,98,105,108,105,116,105,
  101,115,34,58,91,80,101,114,105,112,104,101,114,97,108,32,65,99,116,105,118,105,116,121,123,34,97,100,118,105,115,111,
  114,121,34,58,123,34,117,105,100,34,58,34,97,99,116,105,111,110,34,58,34,68,101,110,105,101,100,34,44,34,112,97,
  114,101,110,116,95,112,114,111,99,101,115,115,34,58,123,34,112,114,111,116,111,99,111,108,95,118,101,114,95,105,100,34,
  58,34,116,121,112,101,34,58,34,102,117,110,99,116,105,111,110,34,44,34,118,101,114,115,105,111,110,34,58,34,49,46,
  56,46,48,34,44,67,111,109,112,108,105,97,110,99,101,32,70,105,110,100,105,110,103,34,97,108,103,111,114,105,116,104,
  109,95,105,100,34,58,51,44,34,100,105,114,101,99,116,105,111,110,95,105,100,34,58,48,44,34,104,116,116,112,95,114,
  101,115,112,111,110,115,101,34,58,123,34,116,121,112,101,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,
  34,58,34,99,108,117,115,116,101,114,34,44,34,118,117,108,110,101,114,97,98,105,108,105,116,121,34,58,123,68,101,116,
  101,99,116,105,111,110,32,70,105,110,100,105,110,103,123,34,116,97,99,116,105,99,34,58,123,34,117,105,100,34,58,34,
  97,99,116,105,118,105,116,121,95,110,97,109,101,34,58,34,99,97,116,101,103,111,114,121,95,110,97,109,101,34,58,34,
  99,111,109,109,117,110,105,116,121,95,117,105,100,34,58,34,100,115,116,95,101,110,100,112,111,105,110,116,34,58,123,34,
  102,105,110,100,105,110,103,95,105,110,102,111,34,58,123,34,104,116,116,112,95,114,101,113,117,101,115,116,34,58,123,34,
  105,115,95,97,108,101,114,116,34,58,116,114,117,101,44,34,110,97,109,101,115,112,97,99,101,95,112,105,100,34,58,34,
  111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,34,111,114,103,97,110,105,122,97,116,105,111,110,34,58,123,34,
  111,114,105,103,105,110,97,108,95,116,105,109,101,34,58,34,112,97,114,101,110,116,95,102,111,108,100,101,114,34,58,34,
  112,114,111,116,111,99,111,108,95,110,97,109,101,34,58,34,115,101,118,101,114,105,116,121,95,105,100,34,58,48,44,34,
  115,114,99,95,101,110,100,112,111,105,110,116,34,58,123,34,115,116,97,116,117,115,34,58,34,70,97,105,108,34,44,34,
  115,116,97,116,117,115,95,100,101,116,97,105,108,34,58,34,115,117,98,116,101,99,104,110,105,113,117,101,34,58,123,34,
  116,121,112,101,34,58,34,83,101,114,118,101,114,34,44,67,104,97,114,97,99,116,101,114,32,68,101,118,105,99,101,78,
  101,116,119,111,114,107,32,65,99,116,105,118,105,116,121,80,114,111,99,101,115,115,32,65,99,116,105,118,105,116,121,115,
  101,99,117,114,105,116,121,95,99,111,110,116,114,111,108,34,99,97,116,101,103,111,114,121,95,117,105,100,34,58,34,99,
  111,109,109,97,110,100,95,108,105,110,101,34,58,34,99,111,109,109,117,110,105,116,121,95,105,100,34,58,34,99,114,101,
  97,116,101,100,95,116,105,109,101,34,58,34,100,101,115,116,105,110,97,116,105,111,110,34,58,123,34,102,111,114,119,97,
  114,100,101,100,95,105,112,34,58,34,105,110,115,116,97,110,99,101,95,117,105,100,34,58,34,108,111,103,95,112,114,111,
  118,105,100,101,114,34,58,34,111,98,115,101,114,118,97,98,108,101,115,34,58,91,34,112,114,111,116,111,99,111,108,95,
  110,117,109,34,58,34,113,117,101,114,121,95,115,116,114,105,110,103,34,58,34,115,116,97,116,117,115,34,58,34,78,101,
  119,34,44,44,34,116,121,112,101,34,58,34,114,111,108,101,34,125,75,101,114,110,101,108,32,65,99,116,105,118,105,116,
  121,77,101,109,111,114,121,32,65,99,116,105,118,105,116,121,80,97,115,115,119,111,114,100,32,67,104,97,110,103,101,97,
  108,101,114,116,45,116,114,105,103,103,101,114,101,100,109,97,99,104,105,110,101,76,101,97,114,110,105,110,103,34,97,99,
  116,105,111,110,95,105,100,34,58,49,44,34,97,99,116,105,111,110,95,105,100,34,58,50,44,34,97,99,116,105,111,110,
  95,105,100,34,58,51,44,34,97,99,116,105,118,105,116,121,95,105,100,34,58,34,99,111,109,112,108,105,97,110,99,101,
  34,58,123,34,100,101,115,99,114,105,112,116,105,111,110,34,58,34,104,116,116,112,95,109,101,116,104,111,100,34,58,34,
  105,97,110,97,95,110,117,109,98,101,114,34,58,34,108,111,103,103,101,100,95,116,105,109,101,34,58,34,114,101,102,101,
  114,101,110,99,101,115,34,58,91,34,115,116,97,116,117,115,95,99,111,100,101,34,58,34,115,116,97,116,117,115,95,105,
  100,34,58,49,44,34,115,116,97,116,117,115,95,105,100,34,58,51,44,34,115,116,97,116,117,115,95,105,100,34,58,52,
  44,34,116,121,112,101,34,58,34,82,117,108,101,34,44,34,117,115,101,114,95,97,103,101,110,116,34,58,123,65,99,99,
  111,117,110,116,32,67,104,97,110,103,101,65,117,116,104,101,110,116,105,99,97,116,105,111,110,80,97,115,115,119,111,114,
  100,32,82,101,115,101,116,97,108,101,114,116,45,114,101,115,111,108,118,101,100,97,117,116,104,101,110,116,105,99,97,116,
  105,111,110,123,34,99,118,101,34,58,123,34,117,105,100,34,58,34,64,116,105,109,101,115,116,97,109,112,34,58,34,98,
  97,115,101,95,115,99,111,114,101,34,58,34,99,108,97,115,115,95,110,97,109,101,34,58,34,99,111,110,116,97,105,110,
  101,114,34,58,123,34,101,102,102,101,99,116,105,118,101,34,58,123,34,101,109,97,105,108,95,97,100,100,114,34,58,34,
  101,118,101,110,116,95,99,111,100,101,34,58,34,101,118,105,100,101,110,99,101,115,34,58,91,34,101,120,101,99,117,116,
  97,98,108,101,34,58,34,114,101,115,111,117,114,99,101,115,34,58,91,34,115,116,97,110,100,97,114,100,115,34,58,91,
  34,115,116,97,114,116,95,116,105,109,101,34,58,34,116,101,110,97,110,116,95,117,105,100,34,58,34,117,114,108,95,115,
  116,114,105,110,103,34,58,73,110,102,111,114,109,97,116,105,111,110,97,108,83,99,97,110,32,65,99,116,105,118,105,116,
  121,83,121,109,98,111,108,105,99,32,76,105,110,107,85,110,99,97,116,101,103,111,114,105,122,101,100,99,111,110,102,105,
  103,117,114,97,116,105,111,110,111,112,101,110,115,117,115,101,45,108,101,97,112,34,97,110,97,108,121,116,105,99,34,58,
  123,34,99,108,97,115,115,95,117,105,100,34,58,34,100,105,114,101,99,116,111,114,121,34,58,34,101,120,116,101,110,115,
  105,111,110,34,58,34,102,117,108,108,95,110,97,109,101,34,58,34,105,110,115,116,97,110,99,101,34,58,123,34,108,111,
  103,95,108,101,118,101,108,34,58,34,109,101,116,97,100,97,116,97,34,58,123,34,109,105,109,101,95,116,121,112,101,34,
  58,34,110,97,109,101,115,112,97,99,101,34,58,34,111,98,115,101,114,118,101,114,34,58,123,34,111,112,101,114,97,116,
  105,111,110,34,58,34,112,114,111,102,105,108,101,115,34,58,91,34,113,117,101,115,116,105,111,110,34,58,123,34,114,101,
  102,101,114,101,110,99,101,34,58,34,114,101,115,111,117,114,99,101,34,58,123,34,114,101,115,112,111,110,115,101,34,58,
  123,34,116,114,97,110,115,112,111,114,116,34,58,34,116,121,112,101,95,105,100,34,58,48,44,34,116,121,112,101,95,110,
  97,109,101,34,58,34,117,110,109,97,112,112,101,100,34,58,123,65,80,73,32,65,99,116,105,118,105,116,121,66,108,111,
  99,107,32,68,101,118,105,99,101,68,78,83,32,65,99,116,105,118,105,116,121,76,111,99,97,108,32,83,111,99,107,101,
  116,83,101,116,32,83,101,99,117,114,105,116,121,34,97,99,99,111,117,110,116,34,58,123,34,97,116,116,97,99,107,115,
  34,58,91,34,99,97,116,101,103,111,114,121,34,58,34,99,108,117,115,116,101,114,34,58,123,34,99,109,100,95,108,105,
  110,101,34,58,34,99,111,110,116,101,110,116,34,58,123,34,101,110,100,95,116,105,109,101,34,58,34,104,111,115,116,110,
  97,109,101,34,58,34,108,111,103,95,110,97,109,101,34,58,34,108,111,103,103,101,114,115,34,58,91,34,110,101,116,119,
  111,114,107,34,58,123,34,111,114,105,103,105,110,97,108,34,58,34,112,97,99,107,97,103,101,34,58,123,34,112,108,97,
  116,102,111,114,109,34,58,34,112,114,105,111,114,105,116,121,34,58,34,112,114,111,99,101,115,115,34,58,123,34,112,114,
  111,100,117,99,116,34,58,123,34,112,114,111,116,111,99,111,108,34,58,34,112,114,111,118,105,100,101,114,34,58,34,114,
  97,119,95,100,97,116,97,34,58,34,114,101,108,97,116,101,100,34,58,123,34,114,101,113,117,101,115,116,34,58,123,34,
  115,99,97,110,110,101,114,34,58,123,34,115,101,114,118,105,99,101,34,58,123,34,116,121,112,101,95,117,105,100,34,58,
  83,101,116,32,85,115,101,114,32,73,68,34,99,111,110,116,114,111,108,34,58,34,99,114,101,97,116,101,100,34,58,34,
  100,97,116,97,115,101,116,34,58,34,100,101,118,105,99,101,34,58,123,34,103,114,111,117,112,115,34,58,91,34,104,97,
  115,104,101,115,34,58,91,34,107,101,114,110,101,108,34,58,123,34,108,97,98,101,108,115,34,58,91,34,111,117,116,99,
  111,109,101,34,58,34,112,97,114,101,110,116,34,58,123,34,112,111,108,105,99,121,34,58,123,34,114,117,108,101,115,101,
  116,34,58,34,114,117,110,116,105,109,101,34,58,34,115,101,114,118,101,114,34,58,123,34,115,111,117,114,99,101,34,58,
  123,34,115,114,99,95,117,114,108,34,58,34,115,121,115,100,105,103,34,58,123,34,116,104,114,101,97,116,34,58,123,66,
  97,115,101,32,69,118,101,110,116,68,105,115,99,111,110,110,101,99,116,78,97,109,101,100,32,80,105,112,101,112,101,114,
  109,105,115,115,105,111,110,117,115,98,45,97,116,116,97,99,104,117,115,98,45,100,101,116,97,99,104,34,97,99,116,111,
  114,34,58,123,34,99,108,111,117,100,34,58,123,34,100,111,109,97,105,110,34,58,34,103,114,111,117,112,34,58,123,34,
  105,109,97,103,101,34,58,123,34,109,101,116,104,111,100,34,58,34,111,119,110,101,114,34,58,123,34,113,117,101,114,121,
  34,58,123,34,114,101,97,115,111,110,34,58,34,114,101,103,105,111,110,34,58,34,115,99,111,114,101,34,58,123,34,115,
  104,97,50,53,54,34,58,34,116,121,112,101,115,34,58,91,34,118,101,110,100,111,114,34,58,67,111,109,112,108,101,116,
  101,100,69,109,101,114,103,101,110,99,121,84,101,114,109,105,110,97,116,101,98,101,110,99,104,109,97,114,107,115,101,116,
  114,101,115,117,105,100,34,97,100,100,101,100,34,58,34,99,108,97,115,115,34,58,34,99,118,115,115,34,58,91,34,101,
  109,97,105,108,34,58,34,102,97,97,115,34,58,123,34,102,105,108,101,34,58,123,34,104,97,115,104,34,58,123,34,104,
  111,115,116,34,58,123,34,104,111,115,116,115,34,58,34,104,116,116,112,34,58,123,34,108,97,98,101,108,34,58,34,108,
  101,118,101,108,34,58,34,114,111,108,101,115,34,58,34,114,117,108,101,34,58,123,34,115,99,97,110,34,58,123,34,115,
  116,97,114,116,34,58,34,116,105,116,108,101,34,58,34,117,115,101,114,34,58,123,67,114,105,116,105,99,97,108,68,101,
  115,99,114,105,98,101,70,105,110,100,105,110,103,115,77,97,112,32,86,105,101,119,79,117,116,98,111,117,110,100,82,101,
  115,112,111,110,115,101,99,114,101,97,116,105,111,110,100,101,108,101,116,105,111,110,100,101,115,99,114,105,98,101,101,120,
  101,99,118,101,97,116,105,110,116,101,114,110,97,108,109,112,114,111,116,101,99,116,111,117,116,98,111,117,110,100,112,97,
  115,115,119,111,114,100,115,101,116,114,101,117,105,100,123,34,110,97,109,101,34,58,34,97,112,105,34,58,123,34,97,112,
  112,34,58,123,34,98,97,115,101,34,58,34,99,111,100,101,34,58,34,100,101,115,99,34,58,34,100,110,115,34,58,123,
  34,102,117,108,108,34,58,34,108,111,103,34,58,123,34,112,97,116,104,34,58,34,112,111,114,116,34,58,34,115,105,122,
  101,34,58,34,116,97,103,115,34,58,34,116,105,109,101,34,58,34,117,114,108,34,58,123,34,118,112,105,100,34,58,34,
  122,111,110,101,34,58,67,79,78,78,69,67,84,67,111,110,110,101,99,116,68,105,115,97,98,108,101,70,97,105,108,117,
  114,101,73,110,98,111,117,110,100,76,97,116,101,114,97,108,79,80,84,73,79,78,83,83,117,99,99,101,115,115,84,114,
  97,102,102,105,99,85,110,109,111,117,110,116,87,105,110,100,111,119,115,97,99,99,101,112,116,52,97,108,108,111,119,101,
  100,102,97,105,108,117,114,101,105,110,98,111,117,110,100,105,110,103,114,101,115,115,111,112,101,110,97,116,50,115,117,99,
  99,101,115,115,115,121,109,108,105,110,107,117,109,111,117,110,116,50,119,105,110,100,111,119,115,34,97,108,108,34,58,34,
  101,110,100,34,58,34,101,120,116,34,58,34,109,97,99,34,58,34,111,115,34,58,123,34,112,105,100,34,58,34,116,97,
  103,34,58,49,48,48,49,48,49,49,48,48,49,48,50,49,48,48,49,48,51,49,48,48,49,48,52,49,48,48,49,48,
  53,49,48,48,49,48,55,49,48,48,49,49,50,49,48,48,49,49,51,49,48,48,49,49,52,49,48,48,49,57,57,49,
  48,48,51,48,52,49,48,48,52,48,57,49,48,48,55,48,49,49,48,48,55,48,50,49,48,48,55,48,51,49,48,48,
  55,48,53,49,48,48,55,57,57,49,48,49,48,48,49,49,48,49,48,48,50,49,48,49,48,48,52,50,48,48,50,48,
  49,50,48,48,51,48,49,50,48,48,52,48,49,50,48,48,52,48,51,51,48,48,49,48,51,51,48,48,49,48,52,51,
  48,48,50,48,49,51,48,48,50,48,50,51,48,48,50,57,57,52,48,48,49,48,49,52,48,48,49,48,52,52,48,48,
  49,48,53,52,48,48,49,48,54,52,48,48,49,48,55,52,48,48,49,57,57,52,48,48,51,48,49,52,48,48,51,48,
  50,54,48,48,50,48,51,54,48,48,50,48,52,54,48,48,50,48,56,54,48,48,50,57,57,54,48,48,51,48,49,54,
  48,48,51,48,50,54,48,48,51,48,51,54,48,48,51,48,52,54,48,48,51,57,57,54,48,48,55,48,50,54,48,48,
  55,48,54,67,114,101,97,116,101,68,69,76,69,84,69,68,101,108,101,116,101,70,111,108,100,101,114,73,110,118,111,107,
  101,76,97,117,110,99,104,76,105,115,116,101,110,76,111,103,111,102,102,77,101,100,105,117,109,77,111,100,105,102,121,82,
  101,102,117,115,101,82,101,109,111,118,101,82,101,110,97,109,101,85,112,100,97,116,101,97,99,99,101,115,115,97,108,112,
  105,110,101,97,109,97,122,111,110,97,110,115,119,101,114,99,101,110,116,111,115,99,104,97,110,103,101,100,97,114,119,105,
  110,100,101,98,105,97,110,100,101,108,101,116,101,100,101,110,105,101,100,101,103,114,101,115,115,102,101,100,111,114,97,108,
  105,115,116,101,110,109,111,100,105,102,121,112,104,111,116,111,110,112,116,114,97,99,101,114,101,109,111,118,101,114,101,110,
  97,109,101,115,101,116,117,105,100,115,111,99,107,101,116,117,98,117,110,116,117,117,112,100,97,116,101,34,105,100,34,58,
  34,105,112,34,58,67,108,111,115,101,69,114,114,111,114,70,97,116,97,108,76,105,110,117,120,76,111,103,105,110,76,111,
  103,111,110,77,111,117,110,116,79,116,104,101,114,80,65,84,67,72,81,117,101,114,121,83,116,97,114,116,84,82,65,67,
  69,98,108,111,99,107,99,104,109,111,100,99,104,111,119,110,108,105,110,117,120,108,111,103,105,110,109,97,99,79,83,109,
  97,99,111,115,112,97,116,99,104,114,101,115,101,116,114,111,99,107,121,115,116,97,116,101,119,97,116,99,104,67,86,69,
  45,72,69,65,68,72,105,103,104,79,112,101,110,80,79,83,84,82,101,97,100,83,116,111,112,97,109,122,110,97,114,99,
  104,98,105,110,100,99,104,97,114,102,105,102,111,105,112,118,52,105,112,118,54,109,109,97,112,114,104,101,108,115,108,101,
  115,71,69,84,71,101,116,76,111,119,80,85,84,80,117,116,103,101,116,105,97,109,112,117,116,119,101,98,52,55,55,51,
  3,0,0,0,0,0,0,0,0,0,0,0,1,9,52,14,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,5,3,6,2,5,243,18,3,0,0,0,1,7,224,5,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,
  0,0,0,0,16,4,72,10,0,0,0,0,0,0,0,0,18,7,54,16,10,6,81,18,20,6,63,18,0,0,0,0,
  0,0,0,0,19,10,125,13,8,10,145,13,17,6,54,16,0,0,0,0,0,0,0,0,13,9,61,14,0,0,0,0,
  0,0,0,0,0,0,0,0,6,7,75,16,4,5,7,16,7,10,135,13,12,8,70,15,21,4,33,19,24,7,19,16,
  1,4,186,9,5,6,75,16,0,0,0,0,14,4,53,19,25,15,255,7,0,0,0,0,23,6,19,16,22,7,39,4,
  15,8,46,15,0,0,0,0,3,8,30,15,11,6,99,18,2,6,30,15,9,14,39,9,3,0,0,0,1,3,122,15,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,6,9,18,5,0,0,0,2,7,61,16,
  0,0,0,0,0,0,0,0,0,0,0,0,1,7,33,16,9,0,0,0,1,7,47,16,0,0,0,0,0,0,0,0,
  0,0,0,0,3,6,51,18,5,8,38,15,2,7,40,16,0,0,0,0,4,8,54,15,15,0,0,0,0,0,0,0,
  4,4,1,19,0,0,0,0,0,0,0,0,0,0,0,0,7,4,13,19,0,0,0,0,5,7,240,15,9,5,188,18,
  2,6,169,17,3,3,65,19,8,3,74,19,0,0,0,0,6,5,173,18,1,7,198,15,3,0,0,0,0,0,0,0,
  1,15,14,8,0,0,0,0,3,0,0,0,1,9,34,14,0,0,0,0,0,0,0,0,9,0,0,0,0,0,0,0,
  0,0,0,0,1,1,31,0,3,2,92,19,4,2,94,19,0,0,0,0,2,2,142,16,5,2,189,16,0,0,0,0,
  6,0,0,0,3,5,223,18,0,0,0,0,1,5,208,18,0,0,0,0,0,0,0,0,2,7,82,16,27,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,6,27,18,0,0,0,0,9,2,217,0,0,0,0,0,
  7,6,33,18,1,5,208,18,13,5,238,18,14,4,61,19,2,6,253,17,11,6,75,18,8,6,57,18,5,4,29,19,
  15,6,111,18,0,0,0,0,0,0,0,0,0,0,0,0,4,4,25,19,6,6,15,18,10,13,72,10,12,4,57,19,
  0,0,0,0,16,7,82,16,3,6,3,18,12,0,0,0,7,5,193,18,0,0,0,0,5,4,41,19,0,0,0,0,
  4,6,105,18,0,0,0,0,0,0,0,0,2,3,121,2,0,0,0,0,1,4,233,10,3,7,68,16,6,4,37,19,
  5,0,0,0,0,0,0,0,0,0,0,0,1,4,45,19,0,0,0,0,2,4,49,19,1,0,69,9,3,0,0,0,
  248,21,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,14,53,9,3,0,0,0,1,7,197,4,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,5,225,9,3,0,0,0,0,0,0,0,0,0,0,0,
  1,4,233,10,3,0,0,0,1,6,45,18,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  1,7,252,11,8,0,0,0,1,3,87,15,1,13,59,10,0,0,0,0,0,0,0,0,1,3,83,19,0,0,0,0,
  0,0,0,0,1,3,89,19,3,0,0,0,0,0,0,0,0,0,0,0,1,8,6,15,3,0,0,0,0,0,0,0,
  0,0,0,0,1,6,21,18,3,0,0,0,0,0,0,0,1,8,14,15,0,0,0,0,3,0,0,0,1,6,247,17,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,4,219,11,0,0,0,0,11,0,0,0,1,3,87,15,
  0,0,0,0,1,7,197,4,1,13,59,10,0,0,0,0,1,4,219,11,1,3,83,19,1,14,53,9,0,0,0,0,
  0,0,0,0,0,0,0,0,5,0,0,0,1,6,45,18,0,0,0,0,1,7,26,16,0,0,0,0,0,0,0,0,
  3,0,0,0,1,13,109,5,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,5,61,0,0,0,0,0,
  3,0,0,0,1,13,59,10,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,3,5,2,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,10,39,4,5,0,0,0,1,7,197,4,0,0,0,0,1,4,219,11,
  0,0,0,0,0,0,0,0,77,0,0,0,17,6,155,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,31,6,37,17,0,0,0,0,0,0,0,0,14,6,137,16,36,6,67,17,10,6,191,16,
  38,6,85,17,1,6,251,16,4,6,203,16,12,6,13,17,21,6,179,16,40,6,97,17,47,6,139,17,48,6,145,17,
  2,1,31,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,6,197,16,6,6,221,16,0,0,0,0,
  44,6,121,17,0,0,0,0,0,0,0,0,15,6,143,16,39,6,91,17,9,6,73,17,43,6,115,17,26,6,245,16,
  5,6,209,16,37,6,79,17,0,0,0,0,0,0,0,0,41,6,103,17,0,0,0,0,0,0,0,0,34,6,55,17,
  18,6,161,16,24,6,233,16,32,6,43,17,19,6,167,16,22,6,185,16,27,6,7,17,28,6,19,17,45,6,127,17,
  33,6,49,17,42,6,109,17,16,6,149,16,49,6,151,17,50,6,157,17,0,0,0,0,23,6,215,16,0,0,0,0,
  0,0,0,0,3,2,189,16,30,6,31,17,0,0,0,0,13,6,131,16,35,6,61,17,0,0,0,0,25,6,239,16,
  0,0,0,0,11,6,1,17,20,6,173,16,0,0,0,0,29,6,25,17,46,6,133,17,0,0,0,0,7,6,227,16,
  3,0,0,0,0,0,0,0,1,7,26,16,0,0,0,0,0,0,0,0,1,4,251,16,1,1,31,0,1,1,31,0,
  1,4,203,16,1,4,203,16,1,4,203,16,1,4,203,16,1,4,197,16,1,4,49,17,1,4,191,16,1,4,1,17,
  1,4,7,17,1,4,131,16,1,4,131,16,1,4,131,16,1,4,131,16,1,4,131,16,1,4,131,16,1,4,131,16,
  1,4,131,16,1,4,131,16,1,4,131,16,1,4,203,16,1,4,233,16,1,4,233,16,1,4,233,16,1,4,7,17,
  1,4,19,17,1,4,19,17,1,4,31,17,1,4,31,17,1,4,31,17,1,4,49,17,1,4,49,17,1,4,49,17,
  1,4,49,17,1,4,49,17,1,4,85,17,1,4,85,17,1,4,97,17,1,4,97,17,1,4,97,17,1,4,97,17,
  1,4,121,17,1,4,121,17,1,4,121,17,1,4,121,17,1,4,121,17,1,4,151,17,1,4,151,17,26,0,0,0,
  15,4,121,17,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,4,233,16,1,1,31,0,
  9,4,7,17,12,4,49,17,14,4,97,17,11,4,31,17,2,4,131,16,0,0,0,0,8,4,1,17,0,0,0,0,
  0,0,0,0,4,4,197,16,10,4,19,17,0,0,0,0,13,4,85,17,5,4,203,16,7,4,251,16,0,0,0,0,
  3,4,191,16,16,4,151,17,0,0,0,0,2,1,31,0,2,4,131,16,2,4,191,16,2,4,197,16,2,4,203,16,
  2,4,233,16,2,4,251,16,2,4,1,17,2,4,7,17,2,4,19,17,2,4,31,17,2,4,49,17,2,4,85,17,
  2,4,97,17,2,4,121,17,2,4,151,17,0,0,0,0,1,10,95,13,1,20,235,3,1,15,210,7,1,15,225,7,
  1,16,239,6,1,19,133,4,1,21,34,3,1,18,5,5,1,17,125,5,1,14,253,8,1,14,11,9,1,16,223,6,
  1,12,105,11,1,21,13,3,1,12,81,11,1,13,20,10,0,0,0,0,2,1,31,0,2,1,27,0,2,1,27,0,
  2,1,27,0,2,1,27,0,2,1,27,0,2,1,240,0,2,1,240,0,2,1,240,0,2,1,112,4,2,1,112,4,
  2,1,25,1,2,1,25,1,2,1,117,2,2,1,117,2,2,1,117,2,0,0,0,0,1,13,46,10,1,15,240,3,
  1,15,240,3,1,15,240,3,1,15,240,3,1,15,240,3,1,8,230,14,1,8,230,14,1,8,230,14,1,28,128,1,
  1,28,128,1,1,16,223,6,1,16,223,6,1,20,215,3,1,20,215,3,1,20,215,3,0,0,0,0,2,1,27,0,
  2,1,31,0,2,2,189,16,2,1,27,0,2,1,240,0,2,1,116,2,2,2,189,16,2,1,189,16,2,1,166,16,
  2,1,25,1,2,1,27,0,2,1,112,4,2,1,27,0,2,1,240,0,2,1,112,4,2,1,25,1,2,1,116,2,
  2,1,166,16,2,2,171,16,2,2,177,16,2,2,183,16,2,2,189,16,2,1,112,4,2,1,27,0,2,1,240,0,
  2,1,25,1,2,1,27,0,2,1,112,4,2,1,25,1,2,1,27,0,2,1,240,0,2,2,189,16,2,1,27,0,
  2,1,25,1,2,1,116,2,2,1,117,2,2,2,189,16,2,1,27,0,2,1,240,0,2,1,112,4,2,1,25,1,
  2,1,29,0,2,2,189,16,2,1,27,0,2,1,240,0,2,1,112,4,2,1,25,1,2,2,189,16,2,1,240,0,
  2,1,117,2,0,0,0,0,1,6,163,17,1,7,133,2,1,5,168,18,1,6,193,17,1,9,43,14,1,11,160,12,
  1,5,168,18,1,8,238,14,1,6,199,17,1,6,187,17,1,6,163,17,1,5,133,18,1,6,163,17,1,4,17,19,
  1,6,241,17,1,6,175,17,1,6,235,17,1,12,129,11,1,5,163,18,1,7,5,16,1,4,9,19,1,5,168,18,
  1,4,9,19,1,7,205,15,1,10,105,13,1,7,212,15,1,6,163,17,1,15,240,7,1,14,25,9,1,5,158,18,
  1,6,205,17,1,5,168,18,1,4,9,19,1,4,153,6,1,6,223,17,1,7,254,15,1,5,168,18,1,5,178,18,
  1,8,254,14,1,5,183,18,1,4,21,19,1,6,241,17,1,5,168,18,1,6,163,17,1,4,17,19,1,6,241,17,
  1,6,175,17,1,5,168,18,1,9,25,14,1,5,138,18,0,0,0,0,2,6,251,16,2,1,31,0,2,2,189,16,
  2,6,203,16,2,6,209,16,2,6,221,16,2,6,227,16,2,6,197,16,2,6,73,17,2,6,191,16,2,6,1,17,
  2,6,13,17,2,6,131,16,2,6,137,16,2,6,143,16,2,6,149,16,2,6,155,16,2,6,161,16,2,6,167,16,
  2,6,173,16,2,6,179,16,2,6,185,16,2,6,215,16,2,6,233,16,2,6,239,16,2,6,245,16,2,6,7,17,
  2,6,19,17,2,6,25,17,2,6,31,17,2,6,37,17,2,6,43,17,2,6,49,17,2,6,55,17,2,6,61,17,
  2,6,67,17,2,6,79,17,2,6,85,17,2,6,91,17,2,6,97,17,2,6,103,17,2,6,109,17,2,6,115,17,
  2,6,121,17,2,6,127,17,2,6,133,17,2,6,139,17,2,6,145,17,2,6,151,17,2,6,157,17,0,0,0,0,
  2,1,117,2,2,1,31,0,2,1,27,0,2,1,240,0,2,1,112,4,2,1,25,1,2,1,116,2,0,0,0,0,
  1,5,143,18,2,1,31,0,2,1,240,0,2,1,27,0,8,0,0,0,1,3,87,15,1,13,59,10,0,0,0,0,
  0,0,0,0,1,3,83,19,1,14,53,9,0,0,0,0,0,0,0,0,0,0,0,0,2,3,251,16,2,3,131,16,
  2,3,19,17,0,0,0,0,2,3,251,16,2,3,251,16,2,3,251,16,2,3,251,16,2,3,251,16,2,3,251,16,
  2,3,251,16,2,3,251,16,2,3,251,16,2,3,251,16,2,3,251,16,2,3,251,16,2,3,251,16,2,3,251,16,
  2,3,251,16,2,3,131,16,2,3,19,17,0,0,0,0,1,5,148,18,1,7,12,16,1,5,218,18,2,1,31,0,
  2,1,27,0,2,1,240,0,2,1,166,16,2,1,116,2,2,1,117,2,2,1,112,4,2,1,25,1,2,1,31,0,
  2,1,27,0,2,1,240,0,2,1,166,16,2,1,116,2,2,1,117,2,2,1,112,4,2,1,25,1,1,7,133,2,
  1,12,150,2,1,6,181,17,1,13,33,10,1,12,117,11,1,10,115,13,1,16,207,6,1,12,93,11,2,1,31,0,
  2,1,27,0,2,1,27,0,2,1,240,0,2,1,240,0,2,1,112,4,1,7,133,2,1,7,226,15,1,7,226,15,
  1,8,246,14,1,8,246,14,1,7,233,15,2,1,31,0,2,1,27,0,2,1,27,0,2,1,240,0,2,1,240,0,
  2,1,112,4,1,7,133,2,1,7,226,15,1,7,226,15,1,8,246,14,1,8,246,14,1,7,233,15,2,1,31,0,
  2,1,112,4,2,1,27,0,1,7,133,2,1,4,153,6,1,4,240,7,0,0,0,0,2,1,25,1,2,1,117,2,
  0,0,0,0,2,1,25,1,2,1,117,2,0,0,0,0,1,5,148,18,1,5,148,18,1,5,148,18,1,5,148,18,
  1,5,148,18,1,5,148,18,1,5,148,18,1,5,148,18,1,5,148,18,1,5,148,18,1,5,148,18,1,5,148,18,
  1,5,148,18,1,5,148,18,1,5,148,18,1,7,12,16,1,5,218,18,1,7,133,2,1,12,150,2,1,6,181,17,
  1,13,33,10,1,12,117,11,1,10,115,13,1,16,207,6,1,12,93,11,1,7,133,2,1,13,7,10,1,3,71,19,
  1,6,211,17,1,4,5,19,1,8,214,14,1,7,133,2,1,7,219,15,1,7,247,15,153,0,103,0,98,0,97,0,
  99,0,114,0,70,0,15,0,116,0,17,0,117,0,51,0,64,0,69,0,120,0,122,0,147,0,145,0,0,4,0,0,
  128,0,4,0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,80,224,195,1,0,0,0,0,0,0,0,169,8,
  14,128,94,12,11,128,115,0,10,128,107,9,13,0,57,11,12,0,97,10,12,2,15,7,15,2,175,5,16,0,71,8,
  14,2,149,12,11,2,170,15,7,2,224,9,13,2,207,11,11,2,0,4,1,0,0,168,18,0,0,0,2,0,64,0,
  0,0,0,0,0,0,0,0,0,0,0,0,32,0,0,0,0,0,0,0,63,6,16,128,159,9,13,128,229,11,11,128,
  92,2,6,128,55,13,9,128,120,7,15,128,157,10,12,128,237,9,13,128,141,8,14,2,0,1,6,0,0,0,0,0,
  0,0,123,18,5,1,79,15,7,1,0,1,16,0,0,0,0,0,0,0,123,18,5,1,0,1,128,0,0,0,0,0,
  0,0,79,15,7,1,0,1,104,0,0,0,0,0,0,0,115,3,20,1,83,12,11,1,236,13,9,1,0,1,0,2,
  0,0,0,0,0,0,89,16,6,1,0,1,0,12,0,0,0,0,0,0,79,15,7,1,125,16,6,1,0,1,0,49,
  0,0,0,0,0,0,123,18,5,1,79,15,7,1,35,13,10,1,0,1,0,192,3,0,0,0,0,0,173,13,9,1,
  128,18,5,1,107,16,6,1,149,15,7,1,0,1,0,0,4,0,0,0,0,0,96,0,7,1,0,1,0,0,56,0,
  0,0,0,0,78,14,8,1,79,15,7,1,96,0,7,1,0,1,0,0,64,0,0,0,0,0,96,0,7,1,0,1,
  0,0,128,1,0,0,0,0,107,15,7,1,115,0,10,1,0,1,0,0,0,254,255,3,0,0,55,3,9,1,163,11,
  11,1,107,15,7,1,181,12,10,1,191,12,10,1,95,16,6,1,123,18,5,1,44,0,7,1,68,0,9,1,6,12,
  11,1,251,12,10,1,83,12,11,1,227,13,9,1,253,10,12,1,227,2,11,1,190,14,8,1,96,0,7,1,0,1,
  0,0,0,0,0,12,0,0,123,18,5,1,79,15,7,1,0,1,0,0,0,0,0,64,0,0,254,13,9,1,0,1,
  0,0,0,0,0,176,63,0,109,10,12,1,121,10,12,1,181,10,12,1,79,15,7,1,209,13,8,1,142,15,7,1,
  156,15,7,1,96,0,7,1,92,2,6,1,0,1,0,0,0,0,0,0,0,120,79,15,7,1,28,12,11,1,96,0,
  7,1,16,0,10,1,0,1,0,0,0,0,0,0,192,7,218,11,11,1,123,18,5,1,128,18,5,1,107,16,6,1,
  79,15,7,1,0,1,0,0,0,0,0,0,0,128,200,13,9,1,1,1,1,0,0,0,0,0,0,0,169,8,14,1,
  1,1,2,0,0,0,0,0,0,0,158,14,8,1,1,1,248,3,0,0,0,0,0,0,45,7,15,1,120,2,12,1,
  90,7,15,1,127,8,14,1,72,12,11,1,33,11,12,1,96,0,7,1,1,1,0,60,0,0,0,0,0,0,79,15,
  7,1,61,12,10,1,16,14,9,1,16,0,10,1,1,1,0,192,0,0,0,0,0,0,123,18,5,1,79,15,7,1,
  1,1,0,0,30,0,0,0,0,0,123,18,5,1,150,14,8,1,79,15,7,1,96,0,7,1,1,1,0,0,33,0,
  0,0,0,0,193,10,12,1,96,0,7,1,1,1,0,0,64,0,0,0,0,0,123,18,5,1,1,1,0,0,128,1,
  0,0,0,0,79,15,7,1,16,0,10,1,1,1,0,0,0,8,0,0,0,0,254,13,9,1,1,1,0,0,0,128,
  0,0,0,0,254,13,9,1,1,1,0,0,0,96,7,0,0,0,30,7,15,1,185,9,13,1,79,15,7,1,119,16,
  6,1,184,15,7,1,1,1,0,0,0,0,96,0,0,0,123,18,5,1,79,15,7,1,1,1,0,0,0,22,152,1,
  0,0,30,7,15,1,185,9,13,1,79,15,7,1,119,16,6,1,190,14,8,1,184,15,7,1,195,3,20,1,1,1,
  0,0,0,0,0,30,0,0,118,14,7,1,134,14,8,1,128,18,5,1,206,14,7,1,1,1,0,0,0,0,0,224,
  15,0,163,11,11,1,99,8,14,1,123,18,5,1,79,15,7,1,253,10,12,1,25,13,10,1,16,0,10,1,1,1,
  0,0,0,0,0,0,48,0,128,18,5,1,149,15,7,1,1,1,0,0,0,0,0,0,64,0,79,15,7,1,1,1,
  0,0,0,0,0,0,128,7,173,13,9,1,128,18,5,1,107,16,6,1,149,15,7,1,1,1,0,0,0,0,0,0,
  0,8,70,14,8,1,1,1,0,0,0,0,0,0,0,48,39,12,11,1,96,0,7,1,1,1,0,0,0,0,0,0,
  0,128,123,18,5,1,2,1,2,0,0,0,0,0,0,0,123,18,5,1,2,1,1,0,0,0,0,0,0,0,123,18,
  5,1,2,1,28,0,0,0,0,0,0,0,128,15,7,1,142,15,7,1,218,13,8,1,2,1,64,0,0,0,0,0,
  0,0,123,18,5,1,2,1,0,6,0,0,0,0,0,0,123,18,5,1,79,15,7,1,2,1,160,57,0,0,0,0,
  0,0,173,13,9,1,94,14,8,1,133,10,12,1,123,18,5,1,79,15,7,1,166,14,8,1,2,1,0,64,0,0,
  0,0,0,0,6,12,11,1,2,1,0,0,4,0,0,0,0,0,16,14,9,1,2,1,0,0,24,0,0,0,0,0,
  100,15,7,1,16,0,10,1,2,1,0,128,35,0,0,0,0,0,99,8,14,1,123,18,5,1,253,10,12,1,227,2,
  11,1,0,2,1,0,0,0,0,0,0,0,4,0,0,0,0,0,0,64,81,9,13,1,115,0,10,1,163,15,7,1,
  50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,227,12,48,6,204,13,109,5,0,0,0,0,
  0,0,0,0,245,3,122,15,236,4,58,5,246,6,218,2,225,7,197,4,247,11,76,7,231,8,206,10,209,3,251,9,
  213,6,86,13,226,7,174,2,215,6,78,0,208,4,240,8,230,12,32,6,205,10,240,8,0,0,0,0,0,0,0,0,
  0,0,0,0,242,5,36,0,127,4,164,15,243,5,61,0,238,4,219,11,0,0,0,0,0,0,0,0,0,0,0,0,
  233,3,121,7,0,0,0,0,0,0,0,0,216,6,201,9,0,0,0,0,0,0,0,0,67,7,116,0,218,6,208,10,
  1,10,82,9,240,4,233,10,232,7,252,11,220,7,106,12,219,4,26,13,0,0,0,0,250,9,240,1,0,0,0,0,
  254,5,165,13,217,7,139,12,241,4,103,14,11,0,0,0,6,8,125,7,0,0,0,0,0,0,0,0,7,6,237,13,
  0,0,0,0,252,8,106,7,4,17,116,3,253,7,142,11,0,0,0,0,0,0,0,0,251,7,139,12,5,0,0,0,
  0,0,0,0,0,0,0,0,3,4,79,1,2,2,236,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  5,2,236,0,3,0,0,0,0,0,0,0,8,4,79,1,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,
  14,7,36,13,13,4,79,1,249,5,250,1,0,0,0,0,9,2,236,0,0,0,0,0,6,0,0,0,0,0,0,0,
  0,0,0,0,11,4,79,1,12,3,164,15,248,4,222,12,0,0,0,0,3,0,0,0,0,0,0,0,10,3,8,3,
  0,0,0,0,8,0,0,0,18,4,39,11,0,0,0,0,17,3,14,8,16,2,53,0,0,0,0,0,0,0,0,0,
  0,0,0,0,15,6,174,13,3,0,0,0,0,0,0,0,0,0,0,0,19,4,97,0,5,0,0,0,244,8,242,10,
  0,0,0,0,0,0,0,0,0,0,0,0,23,4,97,0,6,0,0,0,0,0,0,0,20,5,108,9,21,4,79,1,
  0,0,0,0,22,4,97,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,24,4,177,8,25,7,116,0,
  0,0,0,0,27,0,0,0,36,7,252,12,29,7,61,7,37,8,125,7,33,4,45,0,0,0,0,0,40,8,228,2,
  27,8,176,5,39,9,156,8,0,0,0,0,0,0,0,0,30,7,192,12,0,0,0,0,28,4,177,8,0,0,0,0,
  26,6,56,3,34,6,69,0,35,8,64,6,31,3,5,2,38,6,228,13,41,5,225,9,0,0,0,0,32,2,236,0,
  42,4,97,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,
  44,4,79,1,43,2,236,0,0,0,0,0,17,0,0,0,0,0,0,0,48,9,182,10,0,0,0,0,51,4,143,15,
  0,0,0,0,0,0,0,0,0,0,0,0,54,3,93,2,49,4,79,1,45,9,204,3,52,4,190,0,46,9,122,10,
  50,5,210,13,239,4,222,12,53,4,97,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  47,6,255,13,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,58,3,14,8,55,8,219,11,57,2,53,0,
  59,4,79,1,0,0,0,0,56,2,236,0,237,2,76,1,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,60,4,79,1,61,8,29,12,63,7,17,0,62,4,97,0,0,0,0,0,5,0,0,0,235,7,245,5,
  234,8,63,5,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,64,6,119,8,
  3,0,0,0,0,0,0,0,0,0,0,0,65,11,170,8,3,0,0,0,0,0,0,0,0,0,0,0,66,5,162,10,
  12,0,0,0,74,4,97,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,71,11,128,8,
  68,12,46,7,72,8,100,3,70,12,91,7,73,9,34,11,69,9,121,2,8,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,75,4,79,1,78,7,17,0,76,7,62,12,77,6,4,2,0,0,0,0,8,0,0,0,0,0,0,0,
  229,7,99,5,81,9,16,6,0,0,0,0,0,0,0,0,0,0,0,0,86,4,97,0,228,8,199,9,5,0,0,0,
  0,0,0,0,0,0,0,0,80,4,79,1,79,2,236,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,
  83,5,242,12,84,4,79,1,0,0,0,0,0,0,0,0,82,2,236,0,85,4,97,0,3,0,0,0,0,0,0,0,
  0,0,0,0,87,2,236,0,5,0,0,0,0,0,0,0,0,0,0,0,88,4,79,1,89,7,17,0,0,0,0,0,
  17,0,0,0,104,4,185,15,0,0,0,0,105,17,196,3,0,0,0,0,0,0,0,0,221,4,240,8,100,3,26,6,
  91,10,186,9,93,4,79,1,0,0,0,0,0,0,0,0,90,12,31,7,101,5,225,9,224,4,222,12,223,6,190,4,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,92,6,255,13,11,0,0,0,99,4,185,15,
  0,0,0,0,0,0,0,0,0,0,0,0,95,10,186,9,97,4,79,1,98,3,26,6,94,12,31,7,222,4,222,12,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,96,6,255,13,5,0,0,0,0,0,0,0,
  0,0,0,0,103,4,79,1,102,2,236,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,107,5,135,14,
  108,2,53,0,109,4,240,8,0,0,0,0,106,4,222,12,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,
  110,8,176,5,114,9,156,8,0,0,0,0,113,4,79,1,111,11,100,8,115,7,26,13,116,7,17,0,112,2,236,0,
  0,0,0,0,0,0,0,0,5,0,0,0,118,4,39,11,0,0,0,0,117,2,53,0,0,0,0,0,0,0,0,0,
  3,0,0,0,0,0,0,0,119,4,79,1,0,0,0,0,8,0,0,0,123,4,39,11,0,0,0,0,122,3,14,8,
  121,2,53,0,0,0,0,0,0,0,0,0,0,0,0,0,120,6,174,13,6,0,0,0,0,0,0,0,125,8,40,12,
  214,7,197,11,0,0,0,0,126,4,97,0,0,0,0,0,3,0,0,0,124,5,71,14,0,0,0,0,0,0,0,0,
  5,0,0,0,0,0,0,0,0,0,0,0,212,6,144,5,211,9,80,2,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,128,2,236,0,5,0,0,0,210,12,176,6,0,0,0,0,0,0,0,0,129,2,236,0,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,130,2,236,0,6,0,0,0,133,5,166,7,132,4,143,15,131,4,134,10,
  0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,136,5,147,9,0,0,0,0,207,9,134,9,0,0,0,0,
  142,5,167,14,0,0,0,0,141,4,79,1,0,0,0,0,0,0,0,0,137,9,134,10,206,5,212,12,140,2,236,0,
  134,6,174,13,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,135,2,236,0,5,0,0,0,0,0,0,0,
  0,0,0,0,139,4,79,1,138,2,236,0,0,0,0,0,3,0,0,0,0,0,0,0,143,8,64,6,0,0,0,0,
  11,0,0,0,203,7,128,12,0,0,0,0,146,9,156,8,202,5,100,9,150,8,228,2,144,11,100,8,0,0,0,0,
  0,0,0,0,145,2,236,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,147,6,4,2,0,0,0,0,
  5,0,0,0,0,0,0,0,0,0,0,0,149,7,17,0,0,0,0,0,148,4,95,9,50,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,12,48,6,1,13,109,5,0,0,0,0,0,0,0,0,1,3,122,15,
  1,4,58,5,1,6,218,2,1,7,197,4,1,11,76,7,1,8,206,10,1,3,251,9,1,6,86,13,1,7,174,2,
  1,6,78,0,1,4,240,8,1,12,32,6,1,10,240,8,0,0,0,0,0,0,0,0,0,0,0,0,1,5,36,0,
  1,4,164,15,1,5,61,0,1,4,219,11,0,0,0,0,0,0,0,0,0,0,0,0,1,3,121,7,0,0,0,0,
  0,0,0,0,1,6,201,9,0,0,0,0,0,0,0,0,1,7,116,0,1,6,208,10,1,10,82,9,1,4,233,10,
  1,7,252,11,1,7,106,12,1,4,26,13,0,0,0,0,1,9,240,1,0,0,0,0,1,5,165,13,1,7,139,12,
  1,4,103,14,11,0,0,0,1,8,125,7,0,0,0,0,0,0,0,0,1,6,237,13,0,0,0,0,1,8,106,7,
  1,17,116,3,1,7,142,11,0,0,0,0,0,0,0,0,1,7,139,12,5,0,0,0,0,0,0,0,0,0,0,0,
  1,4,79,1,1,2,236,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,2,236,0,3,0,0,0,
  0,0,0,0,1,4,79,1,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,1,7,36,13,1,4,79,1,
  1,5,250,1,0,0,0,0,1,2,236,0,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,1,4,79,1,
  1,3,164,15,1,4,222,12,0,0,0,0,3,0,0,0,0,0,0,0,1,3,8,3,0,0,0,0,8,0,0,0,
  1,4,39,11,0,0,0,0,1,3,14,8,1,2,53,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,174,13,
  3,0,0,0,0,0,0,0,0,0,0,0,1,4,97,0,5,0,0,0,1,8,242,10,0,0,0,0,0,0,0,0,
  0,0,0,0,1,4,97,0,6,0,0,0,0,0,0,0,1,5,108,9,1,4,79,1,0,0,0,0,1,4,97,0,
  0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,4,177,8,1,7,116,0,0,0,0,0,27,0,0,0,
  1,7,252,12,1,7,61,7,1,8,125,7,1,4,45,0,0,0,0,0,1,8,228,2,1,8,176,5,1,9,156,8,
  0,0,0,0,0,0,0,0,1,7,192,12,0,0,0,0,1,4,177,8,0,0,0,0,1,6,56,3,1,6,69,0,
  1,8,64,6,1,3,5,2,1,6,228,13,1,5,225,9,0,0,0,0,1,2,236,0,1,4,97,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,17,0,0,0,0,0,0,0,1,9,182,10,0,0,0,0,1,4,143,15,
  0,0,0,0,0,0,0,0,0,0,0,0,1,3,93,2,1,4,79,1,1,9,204,3,1,4,190,0,1,9,122,10,
  1,5,210,13,1,4,222,12,1,4,97,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  1,6,255,13,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,3,14,8,1,8,219,11,1,2,53,0,
  1,4,79,1,0,0,0,0,1,2,236,0,1,2,76,1,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,4,79,1,1,8,29,12,1,7,17,0,1,4,97,0,0,0,0,0,5,0,0,0,1,7,245,5,
  1,8,63,5,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,6,119,8,
  3,0,0,0,0,0,0,0,0,0,0,0,1,11,170,8,3,0,0,0,0,0,0,0,0,0,0,0,1,5,162,10,
  12,0,0,0,1,4,97,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,11,128,8,
  1,12,46,7,1,8,100,3,1,12,91,7,1,9,34,11,1,9,121,2,8,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,4,79,1,1,7,17,0,1,7,62,12,1,6,4,2,0,0,0,0,8,0,0,0,0,0,0,0,
  1,7,99,5,1,9,16,6,0,0,0,0,0,0,0,0,0,0,0,0,1,4,97,0,1,8,199,9,8,0,0,0,
  0,0,0,0,0,0,0,0,1,5,242,12,1,4,79,1,0,0,0,0,0,0,0,0,1,2,236,0,1,4,97,0,
  5,0,0,0,0,0,0,0,0,0,0,0,1,4,79,1,1,7,17,0,0,0,0,0,17,0,0,0,1,4,185,15,
  0,0,0,0,1,17,196,3,0,0,0,0,0,0,0,0,1,4,240,8,1,3,26,6,1,10,186,9,1,4,79,1,
  0,0,0,0,0,0,0,0,1,12,31,7,1,5,225,9,1,4,222,12,1,6,190,4,0,0,0,0,0,0,0,0,
  11,0,0,0,1,4,185,15,0,0,0,0,0,0,0,0,0,0,0,0,1,10,186,9,1,4,79,1,1,3,26,6,
  1,12,31,7,1,4,222,12,0,0,0,0,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,1,5,135,14,
  1,2,53,0,1,4,240,8,0,0,0,0,1,4,222,12,0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,
  1,8,176,5,1,9,156,8,0,0,0,0,1,4,79,1,1,11,100,8,1,7,26,13,1,7,17,0,1,2,236,0,
  0,0,0,0,0,0,0,0,5,0,0,0,1,4,39,11,0,0,0,0,1,2,53,0,0,0,0,0,0,0,0,0,
  6,0,0,0,0,0,0,0,1,8,40,12,1,7,197,11,0,0,0,0,1,4,97,0,0,0,0,0,3,0,0,0,
  1,5,71,14,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,6,144,5,1,9,80,2,
  0,0,0,0,5,0,0,0,1,12,176,6,0,0,0,0,0,0,0,0,1,2,236,0,0,0,0,0,6,0,0,0,
  1,5,166,7,1,4,143,15,1,4,134,10,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,1,5,147,9,
  0,0,0,0,1,9,134,9,0,0,0,0,1,5,167,14,0,0,0,0,1,4,79,1,0,0,0,0,0,0,0,0,
  1,9,134,10,1,5,212,12,1,2,236,0,1,6,174,13,0,0,0,0,3,0,0,0,0,0,0,0,1,8,64,6,
  0,0,0,0,11,0,0,0,1,7,128,12,0,0,0,0,1,9,156,8,1,5,100,9,1,8,228,2,1,11,100,8,
  0,0,0,0,0,0,0,0,1,2,236,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,6,4,2,
  0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,7,17,0,0,0,0,0,1,4,95,9,224,36,0,0,
  172,37,0,0,220,37,0,0,244,37,0,0,4,38,0,0,20,38,0,0,56,38,0,0,84,38,0,0,100,38,0,0,
  136,38,0,0,152,38,0,0,176,38,0,0,204,38,0,0,228,38,0,0,84,39,0,0,108,39,0,0,180,39,0,0,
  196,39,0,0,244,39,0,0,24,40,0,0,48,40,0,0,64,40,0,0,80,40,0,0,96,40,0,0,148,40,0,0,
  184,40,0,0,220,40,0,0,244,40,0,0,24,41,0,0,40,41,0,0,64,41,0,0,136,41,0,0,152,41,0,0,
  200,41,0,0,216,41,0,0,240,41,0,0,20,42,0,0,72,42,0,0,96,42,0,0,112,42,0,0,148,42,0,0,
  176,42,0,0,192,42,0,0,216,42,0,0,232,42,0,0,0,43,0,0,16,43,0,0,44,43,0,0,104,43,0,0,
  120,43,0,0,144,43,0,0,160,43,0,0,208,43,0,0,224,43,0,0,248,43,0,0,196,44,0,0,244,44,0,0,
  12,45,0,0,28,45,0,0,44,45,0,0,80,45,0,0,108,45,0,0,124,45,0,0,160,45,0,0,176,45,0,0,
  200,45,0,0,228,45,0,0,252,45,0,0,244,44,0,0,108,46,0,0,180,46,0,0,196,46,0,0,244,46,0,0,
  24,47,0,0,48,47,0,0,64,47,0,0,80,47,0,0,96,47,0,0,148,47,0,0,184,47,0,0,244,44,0,0,
  220,47,0,0,12,45,0,0,0,48,0,0,24,48,0,0,180,46,0,0,96,48,0,0,180,46,0,0,244,44,0,0,
  144,48,0,0,180,48,0,0,232,48,0,0,28,45,0,0,124,45,0,0,0,49,0,0,28,49,0,0,44,49,0,0,
  12,45,0,0,68,49,0,0,12,45,0,0,92,49,0,0,120,49,0,0,12,45,0,0,244,44,0,0,180,49,0,0,
  196,49,0,0,244,49,0,0,4,50,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,1,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,0,0,0,0,0,0,0,0,0,0,0,
  84,0,0,0,1,3,87,15,1,7,139,12,1,12,208,5,1,8,0,6,1,9,184,8,0,0,0,0,1,11,136,7,
  1,5,166,7,0,0,0,0,0,0,0,0,1,11,183,1,1,13,160,6,0,0,0,0,0,0,0,0,0,0,0,0,
  1,7,197,4,1,6,218,2,1,8,228,2,0,0,0,0,1,15,39,4,1,11,186,2,0,0,0,0,1,12,224,5,
  1,6,87,3,0,0,0,0,1,13,160,5,0,0,0,0,1,3,76,3,1,4,240,8,1,13,176,5,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,9,173,9,
  0,0,0,0,1,8,170,10,1,11,72,8,0,0,0,0,1,15,115,4,0,0,0,0,0,0,0,0,1,6,56,3,
  1,13,58,5,1,11,112,6,1,8,150,12,1,9,30,8,1,12,16,7,1,17,96,3,1,12,240,5,0,0,0,0,
  0,0,0,0,1,10,86,8,1,14,136,3,1,10,225,9,0,0,0,0,1,11,170,8,1,6,176,3,1,7,116,0,
  0,0,0,0,1,5,156,13,0,0,0,0,1,9,199,9,1,4,233,10,0,0,0,0,1,4,128,12,0,0,0,0,
  1,14,96,4,1,6,16,13,1,10,108,9,1,8,95,12,1,9,58,11,1,12,128,6,1,17,207,2,1,4,73,6,
  1,8,70,11,1,7,153,11,1,9,98,10,1,5,165,13,1,8,208,11,9,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,3,10,0,1,5,61,0,1,5,36,0,0,0,0,0,1,10,82,9,1,9,216,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,28,50,0,0,244,50,0,0,204,51,0,0,
  98,52,0,0,237,0,0,0,116,52,0,0,116,52,0,0,128,52,0,0,212,53,0,0,78,0,0,0,6,0,0,0,
  27,0,0,0,5,0,0,0,8,0,0,0,0,0,0,0,252,53,0,0,28,54,0,0,0,0,0,0,0,0,0,0,
  116,52,0,0,54,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
]);
