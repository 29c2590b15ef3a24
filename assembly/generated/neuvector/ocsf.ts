// Generated from schemas/answers/ocsf.json and schemas/neuvector by sluice generate. Do not edit.
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
let c165: u32 = 0;
/** event.action */
let c25: u32 = 0;
/** network.protocol */
let c71: u32 = 0;
/** dns.type */
let c22: u32 = 0;
/** event.outcome */
let c35: u32 = 0;
/** type */
let c167: u32 = 0;
/** network.direction */
let c68: u32 = 0;
/** http.request.method */
let c63: u32 = 0;
/** class */
let c185: u32 = 0;
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
let p159: bool = false;
/** host.name is there. */
let p58: bool = false;
/** host.hostname is there. */
let p54: bool = false;
/** file.name is there. */
let p48: bool = false;
/** file.path is there. */
let p50: bool = false;
/** server.ip is there. */
let p134: bool = false;
/** dns.question.name is there. */
let p20: bool = false;
/** event.action is there. */
let p25: bool = false;
/** process.name is there. */
let p110: bool = false;
/** container.image.name is there. */
let p10: bool = false;
/** rule.name is there. */
let p130: bool = false;
/** host.os.name is there. */
let p59: bool = false;
/** host.os.platform is there. */
let p60: bool = false;
/** rule.ruleset is there. */
let p132: bool = false;
/** cloud.provider is there. */
let p5: bool = false;
/** process.parent.hash.sha256 is there. */
let p113: bool = false;
/** parent_program_name is there. */
let p177: bool = false;
/** process.hash.sha256 is there. */
let p109: bool = false;
/** program_name is there. */
let p175: bool = false;
/** file.hash.sha256 is there. */
let p46: bool = false;
/** observer.product is there. */
let p93: bool = false;
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
let is_parent: bool = false;
let is_analytic: bool = false;
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
let is_source_evidence: bool = false;
let is_destination_evidence: bool = false;
let is_listed: bool = false;
let is_vulnerability: bool = false;
let is_package: bool = false;
let is_cve: bool = false;
let is_scored: bool = false;
let is_policy: bool = false;
let is_labelled_container: bool = false;
let is_user_evidence: bool = false;
let is_account_user: bool = false;
let is_acting_user: bool = false;
let is_source_port: bool = false;
let is_destination_port: bool = false;
let is_query_evidence: bool = false;
let is_dns_activity: bool = false;
let is_http_caller: bool = false;
let is_http_evidence: bool = false;
let is_url: bool = false;
let is_cloud: bool = false;
let is_advisory: bool = false;

function derive(): void {
  if (chosen == 0) give(D + 1779, 7, 165);
  else give(D + 1683, 8, 165);
  c32 = code(32, D + 5328);
  c165 = code(165, D + 5352);
  c25 = code(25, D + 5368);
  c71 = code(71, D + 5528);
  c22 = code(22, D + 5544);
  c35 = code(35, D + 5560);
  c167 = 0;
  c68 = code(68, D + 5584);
  c63 = code(63, D + 5624);
  c185 = 0;
  c39 = code(39, D + 5688);
  c61 = code(61, D + 5728);
  c60 = code(60, D + 5756);
  c52 = code(52, D + 5868);
  c73 = code(73, D + 5920);
  p159 = present(159);
  p58 = present(58);
  p54 = present(54);
  p48 = present(48);
  p50 = present(50);
  p134 = present(134);
  p20 = present(20);
  p25 = present(25);
  p110 = present(110);
  p10 = present(10);
  p130 = present(130);
  p59 = present(59);
  p60 = present(60);
  p132 = present(132);
  p5 = present(5);
  p113 = present(113);
  p177 = false;
  p109 = present(109);
  p175 = false;
  p46 = present(46);
  p93 = present(93);
  if (slot(26) != 0) {
    elements(26, 193);
  }
  if (present(80)) take(80, 166);
  else if (present(83)) take(83, 166);
  else if (present(85)) take(85, 166);
  is_vulnerable = (p159 || present(166));
  if (slot(41) != 0) {
    elements(41, 192);
  }
  is_alert = (c32 == 1);
  is_wanted_finding = (is_alert && (c165 == 1));
  is_user = (present(155) || present(154));
  is_is_login = (has(193, D + 5944) && is_user);
  is_process = present(117);
  is_host = (p58 || p54 || present(55));
  is_is_process = (has(193, D + 5960) && is_process && is_host);
  is_is_exec = (has(192, D + 5976) || (((<u32>0xe >> c25) & 1) != 0));
  is_file = (p48 || p50);
  is_actor = (is_process || is_user);
  is_system = (is_host && is_actor);
  is_is_mount = (is_file && is_system && (((<u32>0x70 >> c25) & 1) != 0));
  is_is_file = (has(193, D + 5992) && is_file && is_system);
  is_is_usb = (is_host && present(191) && (((<u32>0x180 >> c25) & 1) != 0));
  is_denied = has(192, D + 6008);
  is_source = (present(138) || present(137));
  is_destination = (present(15) || present(14));
  is_named_host = (p54 || p58);
  is_ends = (is_source || is_destination || p134 || is_named_host);
  is_is_network = (has(193, D + 6024) && is_ends);
  is_is_dns = (is_is_network && p20 && (present(22) || (c71 == 1)));
  is_called = (is_user && is_source && p25);
  is_is_call = (has(193, D + 6040) && is_called);
  is_creates = (has(192, D + 6076) || starts(25, D + 2160, 6) || starts(25, D + 4896, 6));
  is_changes = (has(192, D + 6092) || starts(25, D + 5100, 6) || starts(25, D + 4968, 6) || starts(25, D + 5206, 5) || starts(25, D + 5316, 3) || starts(25, D + 5307, 3) || starts(25, D + 5052, 6) || starts(25, D + 4944, 6) || starts(25, D + 2675, 3) || starts(25, D + 3354, 3));
  is_deletes = (has(192, D + 6108) || starts(25, D + 5022, 6) || starts(25, D + 4908, 6) || starts(25, D + 5070, 6) || starts(25, D + 4956, 6));
  is_reads = (has(192, D + 6124) || starts(25, D + 5310, 3) || starts(25, D + 5298, 3) || starts(25, D + 5046, 4) || starts(25, D + 4932, 4) || starts(25, D + 5226, 5) || starts(25, D + 4243, 8) || starts(25, D + 4187, 8));
  is_is_workload = (!is_alert && has(193, D + 6140) && (!p110 && p10));
  is_is_own = (!is_alert && has(193, D + 6156) && !has(192, D + 6204) && (!p110 && !present(102)));
  is_is_lifecycle = (is_is_workload || is_is_own);
  if ((has(193, D + 6228) && is_vulnerable)) give(D + 4728, 6, 167);
  else if ((has(193, D + 6228) && has(192, D + 6244))) give(D + 4890, 6, 167);
  else if (has(193, D + 6228)) give(D + 4884, 6, 167);
  else if ((present(190) || (has(193, D + 6260) && (c32 == 2)))) give(D + 4734, 6, 167);
  else if ((c25 == 9)) give(D + 4746, 6, 167);
  else if (is_wanted_finding) give(D + 4740, 6, 167);
  else if ((is_is_login && has(192, D + 5976))) give(D + 4764, 6, 167);
  else if ((is_is_login && has(192, D + 6276))) give(D + 4770, 6, 167);
  else if ((is_is_login && contains(25, D + 4283, 8) && contains(25, D + 5211, 5))) give(D + 4758, 6, 167);
  else if ((is_is_login && contains(25, D + 4283, 8) && has(192, D + 6092))) give(D + 4752, 6, 167);
  else if ((is_is_login && (contains(25, D + 5191, 5) || contains(25, D + 5131, 5)))) give(D + 4764, 6, 167);
  else if (is_is_login) give(D + 4776, 6, 167);
  else if ((is_is_process && is_is_exec)) give(D + 4680, 6, 167);
  else if ((is_is_process && has(192, D + 6276))) give(D + 4686, 6, 167);
  else if ((is_is_process && (c25 == 10) && present(189))) give(D + 4692, 6, 167);
  else if ((is_is_process && (((<u32>0x3800 >> c25) & 1) != 0))) give(D + 4698, 6, 167);
  else if ((is_is_process && (((<u32>0xc000 >> c25) & 1) != 0))) give(D + 4674, 6, 167);
  else if ((is_is_process && has(192, D + 6092))) give(D + 4704, 6, 167);
  else if ((is_is_process && p25)) give(D + 4668, 6, 167);
  else if ((is_is_mount && (c25 == 4))) give(D + 4644, 6, 167);
  else if (is_is_mount) give(D + 4650, 6, 167);
  else if ((is_is_file && contains(25, D + 5076, 6))) give(D + 4632, 6, 167);
  else if ((is_is_file && (contains(25, D + 5176, 5) || contains(25, D + 5181, 5)))) give(D + 4638, 6, 167);
  else if ((is_is_file && has(192, D + 6108))) give(D + 4626, 6, 167);
  else if ((is_is_file && has(192, D + 6076))) give(D + 4608, 6, 167);
  else if ((is_is_file && has(192, D + 6092))) give(D + 4620, 6, 167);
  else if ((is_is_file && has(192, D + 6124) && (((<u32>0xf0000 >> c25) & 1) != 0))) give(D + 4656, 6, 167);
  else if ((is_is_file && has(192, D + 6124))) give(D + 4614, 6, 167);
  else if (is_is_file) give(D + 4662, 6, 167);
  else if ((is_is_usb && (c25 == 8))) give(D + 4716, 6, 167);
  else if ((is_is_usb && is_denied)) give(D + 4722, 6, 167);
  else if (is_is_usb) give(D + 4710, 6, 167);
  else if ((is_is_dns && (c22 == 1))) give(D + 4824, 6, 167);
  else if (is_is_dns) give(D + 4818, 6, 167);
  else if ((is_is_network && (((<u32>0x300000 >> c25) & 1) != 0))) give(D + 4806, 6, 167);
  else if ((is_is_network && has(192, D + 6292) && is_denied)) give(D + 4794, 6, 167);
  else if ((is_is_network && has(192, D + 5976))) give(D + 4782, 6, 167);
  else if ((is_is_network && has(192, D + 6292) && (c35 == 1))) give(D + 4788, 6, 167);
  else if ((is_is_network && (((<u32>0x1c00000 >> c25) & 1) != 0))) give(D + 4782, 6, 167);
  else if ((is_is_network && has(192, D + 6292))) give(D + 4800, 6, 167);
  else if (is_is_network) give(D + 4812, 6, 167);
  else if ((is_is_call && is_creates)) give(D + 4854, 6, 167);
  else if ((is_is_call && is_changes)) give(D + 4866, 6, 167);
  else if ((is_is_call && is_deletes)) give(D + 4872, 6, 167);
  else if ((is_is_call && is_reads)) give(D + 4860, 6, 167);
  else if (is_is_call) give(D + 4878, 6, 167);
  else if (is_alert) give(D + 4740, 6, 167);
  else if ((is_is_lifecycle && has(193, D + 6308) && has(192, D + 5976))) give(D + 4830, 6, 167);
  else if ((is_is_lifecycle && has(193, D + 6308) && has(192, D + 6276))) give(D + 4836, 6, 167);
  else if ((is_is_own && has(193, D + 5960) && contains(25, D + 5100, 6))) give(D + 4842, 6, 167);
  else if (is_is_lifecycle) give(D + 4848, 6, 167);
  else if (p25) give(D + 4666, 2, 167);
  else if (true) give(D + 31, 1, 167);
  c167 = code(167, D + 6332);
  if (slot(167) != 0) {
    lookup(167, c167, D + 6644, 185);
  }
  c185 = code(185, D + 6848);
  if (slot(185) != 0) {
    lookup(185, c185, D + 6956, 194);
  }
  if (slot(185) != 0) {
    lookup(185, c185, D + 7024, 186);
  }
  if (slot(185) != 0) {
    lookup(185, c185, D + 7092, 195);
  }
  if (slot(185) != 0) {
    lookup(185, c185, D + 7160, 196);
  }
  if (slot(167) != 0) {
    lookup(167, c167, D + 7228, 197);
  }
  if (slot(167) != 0) {
    lookup(167, c167, D + 7432, 187);
  }
  if (slot(167) != 0) {
    lookup(167, c167, D + 7636, 198);
  }
  beginTemplate(2);
  countPart(186);
  countPart(187);
  openTemplate();
  part(D + 0, 0, 186);
  part(D + 135, 2, 187);
  endTemplate(188);
  if (slot(39) != 0) {
    lookup(39, c39, D + 7840, 209);
  }
  if (slot(39) != 0) {
    lookup(39, c39, D + 7864, 210);
  }
  is_finding = starts(167, D + 4728, 2);
  if (slot(35) != 0 && !is_finding) {
    lookup(35, c35, D + 7888, 214);
  }
  is_controlled = ((is_alert || is_denied || has(192, D + 7900)) && !(((<u32>0x2000200 >> c25) & 1) != 0));
  is_network_activity = (starts(167, D + 4782, 4) || starts(167, D + 4818, 4));
  is_api_activity = starts(167, D + 4854, 4);
  is_account = (starts(167, D + 4752, 4) || starts(167, D + 4764, 4));
  is_client = (is_network_activity || is_api_activity || is_account);
  is_lifecycle = starts(167, D + 4830, 4);
  is_scanned = starts(167, D + 4884, 4);
  is_by_host_profile = (is_client || is_lifecycle || is_scanned || (((<u64>0x6 >> <u64>c167) & 1) != 0));
  is_container = (present(8) || present(12));
  is_detection = starts(167, D + 4740, 4);
  is_program = (!is_process && !is_file && present(108));
  is_api_evidence = (is_finding && has(193, D + 7916) && p25);
  is_connection = (present(68) || present(72) || present(73) || present(70));
  is_evidence = (is_detection && (is_actor || is_file || is_program || is_source || is_destination || p20 || is_api_evidence || is_connection));
  is_host_container = (is_host && is_container && !is_evidence);
  is_parent = (is_process && present(115));
  is_analytic = (is_finding && (p130 || present(129)));
  beginTemplate(10);
  countPart(29);
  countPart(0);
  countPart(58);
  countPart(8);
  countPart(117);
  countPart(130);
  countPart(25);
  countPart(50);
  countPart(10);
  countPart(159);
  countPart(105);
  openTemplate();
  part(D + 0, 0, 29);
  part(D + 5326, 1, 0);
  part(D + 5326, 1, 58);
  part(D + 5326, 1, 8);
  part(D + 5326, 1, 117);
  part(D + 5326, 1, 130);
  part(D + 5326, 1, 25);
  part(D + 5326, 1, 50);
  part(D + 5326, 1, 10);
  part(D + 5326, 1, 159);
  part(D + 5326, 1, 105);
  endTemplate(169);
  if (present(31)) take(31, 168);
  else if (present(169)) take(169, 168);
  if (p130) take(130, 170);
  else if (present(66)) take(66, 170);
  else if (p25) take(25, 170);
  else if (present(29)) take(29, 170);
  if (p59) take(59, 182);
  else if (p60) take(60, 182);
  is_os = (is_host && (p59 || p60));
  if (slot(61) != 0 && is_os) {
    lookup(61, c61, D + 7952, 233);
  }
  if (slot(60) != 0 && is_os) {
    lookup(60, c60, D + 7968, 235);
  }
  if (slot(61) != 0 && is_os) {
    lookup(61, c61, D + 8040, 234);
  }
  is_cluster = (is_host && (present(97) || present(96)));
  is_contained = (is_evidence && is_container);
  if (slot(9) != 0) {
    only(9, 178);
  }
  if (slot(11) != 0) {
    only(11, 179);
  }
  beginTemplate(1);
  countPart(10);
  countPart(179);
  openTemplate();
  part(D + 0, 0, 10);
  part(D + 14, 1, 179);
  endTemplate(180);
  if (present(178)) take(178, 181);
  else if (present(180)) take(180, 181);
  is_has_resources = (is_finding || is_api_activity);
  is_resource = (present(101) || present(99));
  is_function = (!is_resource && (present(42) || present(43)));
  is_image = (!(is_resource || is_function) && p10);
  is_process_evidence = (is_detection && is_process);
  if (slot(108) != 0) {
    basename(108, 174);
  }
  if (present(174)) take(174, 175);
  else if (p110) take(110, 175);
  p175 = present(175);
  if (slot(112) != 0) {
    basename(112, 176);
  }
  if (present(176)) take(176, 177);
  else if (present(114)) take(114, 177);
  p177 = present(177);
  is_launch = (c167 == 3);
  is_acting = (!is_finding && !is_launch);
  is_acting_process = (is_acting && is_process);
  is_reflexive = (((<u64>0xf0 >> <u64>c167) & 1) != 0);
  is_file_evidence = (is_detection && is_file);
  if (slot(50) != 0) {
    basename(50, 172);
  }
  if (p48) take(48, 173);
  else if (present(172)) take(172, 173);
  else if (p50) take(50, 173);
  if (slot(52) != 0 && is_file_evidence) {
    lookup(52, c52, D + 8056, 248);
  }
  is_file_activity = starts(167, D + 4608, 4);
  if (slot(52) != 0 && is_file_activity) {
    lookup(52, c52, D + 8088, 250);
  }
  if (slot(52) != 0 && is_file_activity) {
    lookup(52, c52, D + 8120, 251);
  }
  is_connection_evidence = (is_detection && is_connection);
  if (slot(68) != 0 && is_connection_evidence) {
    lookup(68, c68, D + 8152, 252);
  }
  if (slot(68) != 0 && is_connection_evidence) {
    lookup(68, c68, D + 8176, 253);
  }
  is_connection_activity = (is_network_activity && is_connection);
  if (slot(68) != 0 && is_connection_activity) {
    lookup(68, c68, D + 8200, 254);
  }
  if (slot(68) != 0 && is_connection_activity) {
    lookup(68, c68, D + 8224, 255);
  }
  is_listening = (c167 == 8);
  is_local_source = (is_network_activity && is_named_host && !is_source && !is_listening && !(((<u32>0x6 >> c68) & 1) != 0));
  if (p54) take(54, 171);
  else if (p58) take(58, 171);
  is_client_end = (is_client && is_source);
  is_local_destination = (is_network_activity && is_named_host && !is_destination && !p134 && (is_listening || (((<u32>0x6 >> c68) & 1) != 0)));
  is_authentication = starts(167, D + 4764, 4);
  is_server = (is_network_activity || is_api_activity || is_authentication);
  is_server_end = (is_server && is_destination);
  if (p93) take(93, 183);
  else if (present(33)) take(33, 183);
  is_kernel_activity = (c167 == 9);
  is_peripheral_activity = starts(167, D + 4710, 4);
  if (is_is_workload && p10) take(10, 184);
  else if (present(183)) take(183, 184);
  is_compliance = (c167 == 10);
  if (slot(35) != 0 && is_compliance) {
    lookup(35, c35, D + 8248, 216);
  }
  if (slot(35) != 0 && is_compliance) {
    lookup(35, c35, D + 8260, 217);
  }
  is_source_evidence = (is_detection && is_source);
  is_destination_evidence = (is_detection && is_destination);
  is_listed = ((c167 == 11) && !p159);
  if (slot(80) != 0) {
    elements(80, 199);
  }
  if (slot(199) != 0 && is_listed) {
    select(199, D + 5231, 4, 200);
  }
  if (slot(199) != 0 && is_listed) {
    reject(199, D + 5231, 4, 201);
  }
  if (slot(83) != 0) {
    elements(83, 202);
  }
  if (slot(202) != 0 && is_listed) {
    select(202, D + 5231, 4, 203);
  }
  if (slot(202) != 0 && is_listed) {
    reject(202, D + 5231, 4, 204);
  }
  if (slot(85) != 0) {
    elements(85, 205);
  }
  if (slot(205) != 0 && is_listed) {
    select(205, D + 5231, 4, 206);
  }
  if (slot(205) != 0 && is_listed) {
    reject(205, D + 5231, 4, 207);
  }
  if (slot(84) != 0 && is_compliance) {
    elements(84, 208);
  }
  is_vulnerability = ((c167 == 11) && p159);
  is_package = (is_vulnerability && (present(105) && present(106)));
  is_cve = starts(159, D + 5231, 4);
  is_scored = (is_vulnerability && is_cve && (present(162) && present(163)));
  if (slot(0) != 0) {
    epoch(0, 3, 211);
  }
  if (slot(40) != 0) {
    epoch(40, 3, 212);
  }
  if (slot(30) != 0) {
    epoch(30, 3, 213);
  }
  if (slot(28) != 0) {
    epoch(28, 3, 218);
  }
  if (slot(141) != 0) {
    elements(141, 219);
  }
  is_policy = (p132 || p130);
  if (slot(26) != 0 && is_finding) {
    elements(26, 220);
  }
  if (slot(142) != 0 && is_finding) {
    elements(142, 221);
  }
  if (slot(143) != 0 && is_finding) {
    elements(143, 223);
  }
  if (slot(144) != 0 && is_finding) {
    elements(144, 225);
  }
  if (slot(142) != 0 && is_controlled) {
    elements(142, 222);
  }
  if (slot(143) != 0 && is_controlled) {
    elements(143, 224);
  }
  if (slot(144) != 0 && is_controlled) {
    elements(144, 226);
  }
  if (slot(124) != 0) {
    elements(124, 227);
  }
  if (slot(125) != 0) {
    elements(125, 228);
  }
  if (slot(126) != 0) {
    elements(126, 229);
  }
  if (slot(123) != 0) {
    elements(123, 230);
  }
  if (slot(56) != 0 && is_host) {
    only(56, 231);
  }
  if (slot(57) != 0 && is_host) {
    only(57, 232);
  }
  if (slot(11) != 0 && (is_contained && p10)) {
    elements(11, 237);
  }
  if (slot(11) != 0 && (is_host_container && p10)) {
    elements(11, 238);
  }
  if (slot(11) != 0 && (is_has_resources && is_image)) {
    elements(11, 239);
  }
  if (slot(100) != 0 && (is_has_resources && is_resource)) {
    elements(100, 240);
  }
  is_labelled_container = (is_host_container && !is_has_resources);
  if (slot(100) != 0 && is_labelled_container) {
    elements(100, 241);
  }
  if (slot(118) != 0 && is_process_evidence) {
    epoch(118, 3, 242);
  }
  if (slot(118) != 0 && is_launch) {
    epoch(118, 3, 243);
  }
  if (slot(118) != 0 && is_acting_process) {
    epoch(118, 3, 244);
  }
  is_user_evidence = (is_detection && is_user);
  is_account_user = (is_account && is_user);
  is_acting_user = (!is_finding && !is_account && is_user);
  if (slot(156) != 0 && is_user_evidence) {
    elements(156, 245);
  }
  if (slot(156) != 0 && is_account_user) {
    elements(156, 246);
  }
  if (slot(156) != 0 && is_acting_user) {
    elements(156, 247);
  }
  if (slot(73) != 0 && is_connection_evidence) {
    lookup(73, c73, D + 8272, 256);
  }
  if (slot(73) != 0 && is_connection_activity) {
    lookup(73, c73, D + 8284, 257);
  }
  is_source_port = (is_client_end || is_local_source);
  is_destination_port = (is_server_end || is_local_destination);
  is_query_evidence = (is_detection && p20);
  is_dns_activity = starts(167, D + 4818, 4);
  is_http_caller = (is_api_activity || is_account);
  is_http_evidence = (is_evidence && (is_source || is_user));
  is_url = (present(146) || present(145));
  is_cloud = p5;
  is_advisory = (p159 && !is_cve);
  if (!(hasText(234))) {
    if (slot(60) != 0 && is_os) {
      lookup(60, c60, D + 8296, 236);
    }
  }
  if (!((is_detection && is_program))) {
    if (slot(52) != 0 && is_file_evidence) {
      lookup(52, c52, D + 8368, 249);
    }
  }
  if (!((c167 == 12) || is_finding)) {
    if (slot(35) != 0 && !is_finding) {
      lookup(35, c35, D + 8400, 215);
    }
  }
  settle(D + 8412, 19);
}

function write(): void {
  // activity_id category_name category_uid class_name class_uid count end_time message raw_data start_time status_code time type_name type_uid
  run(D + 8450);
  // action
  if ((is_controlled && is_denied)) put(D + 1404, 18);
  else if ((is_controlled && is_alert)) put(D + 1013, 20);
  else if (is_controlled) put(D + 1233, 19);
  // action_id
  if ((is_controlled && is_denied)) put(D + 2398, 14);
  else if ((is_controlled && is_alert)) put(D + 2412, 14);
  else if (is_controlled) put(D + 2384, 14);
  // activity_name
  if (slot(25) != 0 && ends(167, D + 4666, 2) && keyword(D + 1682, 16, 25 + MOVES)) {}
  else if (slot(187) != 0 && keyword(D + 1682, 16, 187)) {}
  // app_protocol_name
  if (slot(71) != 0 && is_network_activity && keyword(D + 1053, 20, 71 + MOVES)) {}
  // disposition
  if ((is_controlled && is_denied)) put(D + 710, 24);
  else if ((is_controlled && is_alert)) put(D + 611, 25);
  else if (is_controlled) put(D + 686, 24);
  // disposition_id
  if ((is_controlled && is_denied)) put(D + 1290, 19);
  else if ((is_controlled && is_alert)) put(D + 1093, 20);
  else if (is_controlled) put(D + 1271, 19);
  // is_alert
  if ((is_alert && (is_controlled || is_detection))) put(D + 1810, 16);
  // launch_type
  if ((is_launch && (((<u32>0xe >> c25) & 1) != 0))) put(D + 866, 21);
  // launch_type_id
  if ((is_launch && (((<u32>0xe >> c25) & 1) != 0))) put(D + 1328, 19);
  // severity
  if (slot(210) != 0 && keyword(D + 234, 11, 210)) {}
  else put(D + 929, 21);
  // severity_id
  if (slot(209) != 0 && long(D + 1938, 14, 209)) {}
  else put(D + 1938, 16);
  // status
  if ((c167 == 12)) put(D + 1133, 20);
  else if (is_finding) put(D + 2279, 15);
  else if (slot(215) != 0 && keyword(D + 1133, 9, 215)) {}
  // status_detail
  if (slot(37) != 0 && keyword(D + 1986, 16, 37 + MOVES)) {}
  else if (slot(24) != 0 && keyword(D + 1986, 16, 24 + MOVES)) {}
  // status_id
  if ((c167 == 12)) put(D + 2594, 14);
  else if (is_finding) put(D + 2566, 14);
  else if (slot(214) != 0 && long(D + 2566, 12, 214)) {}
  if ((load<u64>(filled, 24) & 0x540000000) != 0) {
    open(D + 3377, 11); // attacks
    if (slot(222) != 0 && wrapped(D + 1665, 17, 222, D + 229, 2)) moved(142);
    if (slot(224) != 0 && wrapped(D + 1213, 20, 224, D + 229, 2)) moved(143);
    if (slot(226) != 0 && wrapped(D + 734, 24, 226, D + 229, 2)) moved(144);
    closeArray();
  }
  open(D + 2811, 13); // evidences
  open(D + 8, 1);
  if ((load<u64>(filled, 16) & 0xfd00000) != 0 || slot(245) != 0) {
    open(D + 3882, 9); // evidences.0.actor
    if ((load<u64>(filled, 16) & 0xfd00000) != 0 || slot(245) != 0) {
      open(D + 4179, 8); // evidences.0.actor.user
      // evidences[0].actor.user.domain
      if (slot(148) != 0 && is_user_evidence && keyword(D + 3900, 9, 148 + MOVES)) {}
      // evidences[0].actor.user.email_addr
      if (slot(150) != 0 && is_user_evidence && keyword(D + 2785, 13, 150 + MOVES)) {}
      // evidences[0].actor.user.full_name
      if (slot(151) != 0 && is_user_evidence && keyword(D + 3078, 12, 151 + MOVES)) {}
      // evidences[0].actor.user.name
      if (slot(155) != 0 && is_user_evidence && keyword(D + 4300, 7, 155 + MOVES)) {}
      // evidences[0].actor.user.uid
      if (slot(154) != 0 && is_user_evidence && keyword(D + 752, 6, 154 + MOVES)) {}
      if (slot(245) != 0 || slot(153) != 0 || slot(152) != 0) {
        open(D + 3692, 10); // evidences.0.actor.user.groups
        open(D + 8, 1);
        // evidences[0].actor.user.groups[0].name
        if (slot(153) != 0 && is_user_evidence && keyword(D + 4300, 7, 153 + MOVES)) {}
        // evidences[0].actor.user.groups[0].uid
        if (slot(152) != 0 && is_user_evidence && keyword(D + 752, 6, 152 + MOVES)) {}
        close();
        if (slot(245) != 0 && wrapped(D + 4299, 8, 245, D + 2309, 15)) moved(156);
        closeArray();
      }
      close();
    }
    close();
  }
  if (slot(25) != 0 || slot(7) != 0) {
    open(D + 4307, 7); // evidences.0.api
    // evidences[0].api.operation
    if (slot(25) != 0 && (is_detection && is_api_evidence) && keyword(D + 3174, 12, 25 + MOVES)) {}
    if (slot(7) != 0) {
      open(D + 3597, 11); // evidences.0.api.service
      // evidences[0].api.service.name
      if (slot(7) != 0 && (is_detection && is_api_evidence) && keyword(D + 4300, 7, 7 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x148) != 0 || slot(253) != 0 || slot(252) != 0 || slot(256) != 0 || is_connection_evidence) {
    open(D + 1252, 19); // evidences.0.connection_info
    // evidences[0].connection_info.protocol_ver_id
    if (slot(256) != 0 && long(D + 1440, 18, 256)) {}
    // evidences[0].connection_info.community_uid
    if (slot(67) != 0 && is_connection_evidence && keyword(D + 1714, 16, 67 + MOVES)) {}
    // evidences[0].connection_info.direction
    if (slot(253) != 0 && keyword(D + 780, 12, 253)) {}
    else if (is_connection_evidence) put(D + 780, 22);
    // evidences[0].connection_info.direction_id
    if (slot(252) != 0 && long(D + 1546, 15, 252)) {}
    else if (is_connection_evidence) put(D + 1546, 17);
    // evidences[0].connection_info.protocol_name
    if (slot(72) != 0 && is_connection_evidence && keyword(D + 1906, 16, 72 + MOVES)) {}
    // evidences[0].connection_info.protocol_num
    if (slot(70) != 0 && is_connection_evidence && long(D + 2249, 15, 70 + MOVES)) {}
    close();
  }
  if (slot(237) != 0 || (load<u64>(filled, 0) & 0x3500) != 0 || slot(181) != 0 || slot(103) != 0) {
    open(D + 2759, 13); // evidences.0.container
    // evidences[0].container.name
    if (slot(12) != 0 && is_contained && keyword(D + 4300, 7, 12 + MOVES)) {}
    // evidences[0].container.orchestrator
    if (slot(103) != 0 && is_contained && keyword(D + 1842, 15, 103 + MOVES)) {}
    // evidences[0].container.runtime
    if (slot(13) != 0 && is_contained && keyword(D + 3772, 10, 13 + MOVES)) {}
    // evidences[0].container.uid
    if (slot(8) != 0 && is_contained && keyword(D + 752, 6, 8 + MOVES)) {}
    if (slot(237) != 0 || slot(10) != 0 || slot(181) != 0) {
      open(D + 3918, 9); // evidences.0.container.image
      // evidences[0].container.image.labels
      if (slot(237) != 0 && list(D + 3722, 10, 237)) moved(11);
      // evidences[0].container.image.name
      if (slot(10) != 0 && (is_contained && p10) && keyword(D + 4300, 7, 10 + MOVES)) {}
      // evidences[0].container.image.uid
      if (slot(181) != 0 && (is_contained && p10) && keyword(D + 752, 6, 181)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x3c000) != 0 || (load<u64>(filled, 8) & 0x3c00000) != 0) {
    open(D + 1762, 16); // evidences.0.dst_endpoint
    // evidences[0].dst_endpoint.hostname
    if (slot(14) != 0 && is_destination_evidence && keyword(D + 3432, 11, 14 + MOVES)) {}
    // evidences[0].dst_endpoint.ip
    if (slot(15) != 0 && is_destination_evidence && ip(D + 5111, 5, 15 + MOVES)) {}
    // evidences[0].dst_endpoint.mac
    if (slot(16) != 0 && is_destination_evidence && keyword(D + 4584, 6, 16 + MOVES)) {}
    // evidences[0].dst_endpoint.port
    if (slot(17) != 0 && is_destination_evidence && long(D + 4370, 7, 17 + MOVES)) {}
    // evidences[0].dst_endpoint.svc_name
    if (slot(87) != 0 && is_destination_evidence && keyword(D + 3619, 11, 87 + MOVES)) {}
    else if (slot(89) != 0 && is_destination_evidence && keyword(D + 3619, 11, 89 + MOVES)) {}
    // evidences[0].dst_endpoint.uid
    if (slot(86) != 0 && is_destination_evidence && keyword(D + 752, 6, 86 + MOVES)) {}
    else if (slot(88) != 0 && is_destination_evidence && keyword(D + 752, 6, 88 + MOVES)) {}
    close();
  }
  open(D + 4075, 8); // evidences.0.file
  // evidences[0].file.ext
  if (slot(45) != 0 && is_file_evidence && keyword(D + 4578, 6, 45 + MOVES)) {}
  // evidences[0].file.mime_type
  if (slot(47) != 0 && is_file_evidence && keyword(D + 3138, 12, 47 + MOVES)) {}
  // evidences[0].file.name
  if (slot(174) != 0 && (is_detection && is_program) && keyword(D + 4300, 7, 174)) {}
  else if (slot(48) != 0 && is_file_evidence && keyword(D + 4300, 7, 48 + MOVES)) {}
  else if (slot(173) != 0 && is_file_evidence && keyword(D + 4300, 7, 173)) {}
  // evidences[0].file.parent_folder
  if (slot(44) != 0 && is_file_evidence && keyword(D + 1890, 16, 44 + MOVES)) {}
  // evidences[0].file.path
  if (slot(108) != 0 && (is_detection && is_program) && keyword(D + 4363, 7, 108 + MOVES)) {}
  else if (slot(50) != 0 && is_file_evidence && keyword(D + 4363, 7, 50 + MOVES)) {}
  // evidences[0].file.size
  if (slot(51) != 0 && is_file_evidence && long(D + 4377, 7, 51 + MOVES)) {}
  // evidences[0].file.type
  if ((is_detection && is_program)) put(D + 636, 25);
  else if (slot(249) != 0 && keyword(D + 99, 7, 249)) {}
  else if (is_file_evidence) put(D + 1597, 17);
  // evidences[0].file.type_id
  if ((is_detection && is_program)) put(D + 497, 12);
  else if (slot(248) != 0 && long(D + 377, 10, 248)) {}
  else if (is_file_evidence) put(D + 3270, 12);
  open(D + 3702, 10); // evidences.0.file.hashes
  open(D + 8, 1);
  // evidences[0].file.hashes[0].algorithm
  if ((is_detection && is_program && p109)) put(D + 758, 22);
  else if ((is_file_evidence && p46)) put(D + 758, 22);
  // evidences[0].file.hashes[0].algorithm_id
  if ((is_detection && is_program && p109)) put(D + 1512, 17);
  else if ((is_file_evidence && p46)) put(D + 1512, 17);
  // evidences[0].file.hashes[0].value
  if (slot(109) != 0 && (is_detection && is_program && p109) && keyword(D + 409, 8, 109 + MOVES)) {}
  else if (slot(46) != 0 && is_file_evidence && keyword(D + 409, 8, 46 + MOVES)) {}
  close();
  closeArray();
  if (slot(49) != 0 || slot(53) != 0) {
    open(D + 3936, 9); // evidences.0.file.owner
    // evidences[0].file.owner.name
    if (slot(49) != 0 && is_file_evidence && keyword(D + 4300, 7, 49 + MOVES)) {}
    // evidences[0].file.owner.uid
    if (slot(53) != 0 && is_file_evidence && keyword(D + 752, 6, 53 + MOVES)) {}
    close();
  }
  close();
  if (slot(63) != 0 || (load<u64>(filled, 16) & 0x200e0000) != 0) {
    open(D + 1794, 16); // evidences.0.http_request
    // evidences[0].http_request.http_method
    if (slot(63) != 0 && (is_http_evidence && (((<u32>0x3fe >> c63) & 1) != 0)) && keyword(D + 2482, 14, 63 + MOVES)) {}
    // evidences[0].http_request.user_agent
    if (slot(157) != 0 && is_http_evidence && keyword(D + 2622, 13, 157 + MOVES)) {}
    if ((load<u64>(filled, 16) & 0xe0000) != 0) {
      open(D + 4398, 7); // evidences.0.http_request.url
      // evidences[0].http_request.url.path
      if (slot(146) != 0 && is_http_evidence && keyword(D + 4363, 7, 146 + MOVES)) {}
      // evidences[0].http_request.url.query_string
      if (slot(147) != 0 && (is_http_evidence && is_url) && keyword(D + 2264, 15, 147 + MOVES)) {}
      // evidences[0].http_request.url.url_string
      if (slot(145) != 0 && is_http_evidence && keyword(D + 2902, 13, 145 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(64) != 0) {
    open(D + 1563, 17); // evidences.0.http_response
    // evidences[0].http_response.code
    if (slot(64) != 0 && is_http_evidence && long(D + 4328, 7, 64 + MOVES)) {}
    close();
  }
  open(D + 3509, 11); // evidences.0.process
  // evidences[0].process.created_time
  if (slot(242) != 0 && long(D + 2159, 15, 242)) {}
  // evidences[0].process.cmd_line
  if (slot(107) != 0 && is_process_evidence && keyword(D + 3410, 11, 107 + MOVES)) {}
  // evidences[0].process.name
  if (slot(110) != 0 && is_process_evidence && keyword(D + 4300, 7, 110 + MOVES)) {}
  // evidences[0].process.namespace_pid
  if (slot(121) != 0 && is_process_evidence && long(D + 1826, 16, 121 + MOVES)) {}
  // evidences[0].process.path
  if (slot(108) != 0 && is_process_evidence && keyword(D + 4363, 7, 108 + MOVES)) {}
  // evidences[0].process.pid
  if (slot(117) != 0 && is_process_evidence && long(D + 4596, 6, 117 + MOVES)) {}
  // evidences[0].process.working_directory
  if (slot(122) != 0 && is_process_evidence && keyword(D + 1153, 20, 122 + MOVES)) {}
  open(D + 4075, 8); // evidences.0.process.file
  // evidences[0].process.file.name
  if (slot(175) != 0 && (is_process_evidence && (p109 && p175)) && keyword(D + 4300, 7, 175)) {}
  // evidences[0].process.file.type
  if ((is_process_evidence && (p109 && p175))) put(D + 802, 22);
  // evidences[0].process.file.type_id
  if ((is_process_evidence && (p109 && p175))) put(D + 458, 12);
  open(D + 3702, 10); // evidences.0.process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.file.hashes[0].algorithm
  if ((is_process_evidence && (p109 && p175))) put(D + 758, 22);
  // evidences[0].process.file.hashes[0].algorithm_id
  if ((is_process_evidence && (p109 && p175))) put(D + 1512, 17);
  // evidences[0].process.file.hashes[0].value
  if (slot(109) != 0 && (is_process_evidence && (p109 && p175)) && keyword(D + 409, 8, 109 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 1422, 18); // evidences.0.process.parent_process
  // evidences[0].process.parent_process.cmd_line
  if (slot(111) != 0 && (is_process_evidence && is_parent) && keyword(D + 3410, 11, 111 + MOVES)) {}
  // evidences[0].process.parent_process.name
  if (slot(114) != 0 && (is_process_evidence && is_parent) && keyword(D + 4300, 7, 114 + MOVES)) {}
  // evidences[0].process.parent_process.namespace_pid
  if (slot(116) != 0 && (is_process_evidence && is_parent) && long(D + 1826, 16, 116 + MOVES)) {}
  // evidences[0].process.parent_process.path
  if (slot(112) != 0 && (is_process_evidence && is_parent) && keyword(D + 4363, 7, 112 + MOVES)) {}
  // evidences[0].process.parent_process.pid
  if (slot(115) != 0 && (is_process_evidence && is_parent) && long(D + 4596, 6, 115 + MOVES)) {}
  open(D + 4075, 8); // evidences.0.process.parent_process.file
  // evidences[0].process.parent_process.file.name
  if (slot(177) != 0 && ((is_process_evidence && is_parent) && (p113 && p177)) && keyword(D + 4300, 7, 177)) {}
  // evidences[0].process.parent_process.file.type
  if (((is_process_evidence && is_parent) && (p113 && p177))) put(D + 802, 22);
  // evidences[0].process.parent_process.file.type_id
  if (((is_process_evidence && is_parent) && (p113 && p177))) put(D + 458, 12);
  open(D + 3702, 10); // evidences.0.process.parent_process.file.hashes
  open(D + 8, 1);
  // evidences[0].process.parent_process.file.hashes[0].algorithm
  if (((is_process_evidence && is_parent) && (p113 && p177))) put(D + 758, 22);
  // evidences[0].process.parent_process.file.hashes[0].algorithm_id
  if (((is_process_evidence && is_parent) && (p113 && p177))) put(D + 1512, 17);
  // evidences[0].process.parent_process.file.hashes[0].value
  if (slot(113) != 0 && ((is_process_evidence && is_parent) && (p113 && p177)) && keyword(D + 409, 8, 113 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(120) != 0 || slot(119) != 0) {
    open(D + 4179, 8); // evidences.0.process.user
    // evidences[0].process.user.name
    if (slot(120) != 0 && is_process_evidence && keyword(D + 4300, 7, 120 + MOVES)) {}
    // evidences[0].process.user.uid
    if (slot(119) != 0 && is_process_evidence && keyword(D + 752, 6, 119 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x380000) != 0) {
    open(D + 3945, 9); // evidences.0.query
    // evidences[0].query.class
    if (slot(19) != 0 && is_query_evidence && keyword(D + 4035, 8, 19 + MOVES)) {}
    // evidences[0].query.hostname
    if (slot(20) != 0 && is_query_evidence && keyword(D + 3432, 11, 20 + MOVES)) {}
    // evidences[0].query.type
    if (slot(21) != 0 && is_query_evidence && keyword(D + 99, 7, 21 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x1e00) != 0 || (load<u64>(filled, 8) & 0x3c20) != 0) {
    open(D + 1954, 16); // evidences.0.src_endpoint
    // evidences[0].src_endpoint.hostname
    if (slot(137) != 0 && is_source_evidence && keyword(D + 3432, 11, 137 + MOVES)) {}
    // evidences[0].src_endpoint.intermediate_ips
    if (slot(69) != 0) {
      openList(D + 1113, 20, false);
      if (slot(69) != 0 && is_source_evidence) ipItems(69 + MOVES);
      closeList();
    }
    // evidences[0].src_endpoint.ip
    if (slot(138) != 0 && is_source_evidence && ip(D + 5111, 5, 138 + MOVES)) {}
    // evidences[0].src_endpoint.mac
    if (slot(139) != 0 && is_source_evidence && keyword(D + 4584, 6, 139 + MOVES)) {}
    // evidences[0].src_endpoint.port
    if (slot(140) != 0 && is_source_evidence && long(D + 4370, 7, 140 + MOVES)) {}
    // evidences[0].src_endpoint.svc_name
    if (slot(75) != 0 && is_source_evidence && keyword(D + 3619, 11, 75 + MOVES)) {}
    else if (slot(77) != 0 && is_source_evidence && keyword(D + 3619, 11, 77 + MOVES)) {}
    // evidences[0].src_endpoint.uid
    if (slot(74) != 0 && is_source_evidence && keyword(D + 752, 6, 74 + MOVES)) {}
    else if (slot(76) != 0 && is_source_evidence && keyword(D + 752, 6, 76 + MOVES)) {}
    close();
  }
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0x7800000000) != 0) {
    open(D + 2234, 15); // observables
    if (slot(227) != 0 && wrapped(D + 457, 39, 227, D + 33, 1)) moved(124);
    if (slot(228) != 0 && wrapped(D + 376, 41, 228, D + 33, 1)) moved(125);
    if (slot(229) != 0 && wrapped(D + 417, 40, 229, D + 33, 1)) moved(126);
    if (slot(230) != 0 && wrapped(D + 496, 35, 230, D + 33, 1)) moved(123);
    closeArray();
  }
  open(D + 2850, 13); // resources
  open(D + 8, 1);
  // resources[0].labels
  if (slot(239) != 0 || slot(240) != 0) {
    openList(D + 3722, 10, false);
    if (slot(239) != 0 && items(239)) moved(11);
    if (slot(240) != 0 && items(240)) moved(100);
    closeList();
  }
  // resources[0].name
  if (slot(10) != 0 && (is_has_resources && is_image) && keyword(D + 4300, 7, 10 + MOVES)) {}
  else if (slot(101) != 0 && (is_has_resources && is_resource) && keyword(D + 4300, 7, 101 + MOVES)) {}
  else if (slot(43) != 0 && (is_has_resources && is_function) && keyword(D + 4300, 7, 43 + MOVES)) {}
  // resources[0].namespace
  if (slot(98) != 0 && (is_has_resources && is_resource) && keyword(D + 3150, 12, 98 + MOVES)) {}
  // resources[0].type
  if ((is_has_resources && is_function)) put(D + 1458, 18);
  else if ((is_has_resources && is_image)) put(D + 661, 25);
  else if (slot(102) != 0 && (is_has_resources && is_resource) && keyword(D + 99, 7, 102 + MOVES)) {}
  // resources[0].uid
  if (slot(181) != 0 && (is_has_resources && is_image) && keyword(D + 752, 6, 181)) {}
  else if (slot(99) != 0 && (is_has_resources && is_resource) && keyword(D + 752, 6, 99 + MOVES)) {}
  else if (slot(42) != 0 && (is_has_resources && is_function) && keyword(D + 752, 6, 42 + MOVES)) {}
  close();
  closeArray();
  if ((load<u64>(filled, 24) & 0xdb00) != 0 || (load<u64>(filled, 16) & 0x1fc0000000) != 0 || (load<u64>(filled, 8) & 0x60008040000) != 0) {
    open(D + 1347, 19); // vulnerabilities
    open(D + 8, 1);
    // vulnerabilities[0].desc
    if (slot(158) != 0 && is_vulnerability && keyword(D + 4335, 7, 158 + MOVES)) {}
    // vulnerabilities[0].references
    if (slot(160) != 0 && is_vulnerability) list(D + 2538, 14, 160 + MOVES);
    // vulnerabilities[0].severity
    if (slot(164) != 0 && is_vulnerability && keyword(D + 234, 11, 164 + MOVES)) {}
    // vulnerabilities[0].vendor_name
    if (slot(161) != 0 && is_vulnerability && keyword(D + 256, 14, 161 + MOVES)) {}
    if ((load<u64>(filled, 8) & 0x60000040000) != 0) {
      open(D + 824, 21); // vulnerabilities.0.affected_packages
      open(D + 8, 1);
      // vulnerabilities[0].affected_packages[0].fixed_in_version
      if (slot(82) != 0 && is_package && keyword(D + 1309, 19, 82 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].name
      if (slot(105) != 0 && is_package && keyword(D + 4300, 7, 105 + MOVES)) {}
      // vulnerabilities[0].affected_packages[0].version
      if (slot(106) != 0 && is_package && keyword(D + 16, 10, 106 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(159) != 0) {
      open(D + 1386, 12); // vulnerabilities.0.advisory
      // vulnerabilities[0].advisory.uid
      if (slot(159) != 0 && (is_vulnerability && is_advisory) && keyword(D + 752, 6, 159 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 16) & 0xc80000000) != 0 || slot(91) != 0) {
      open(D + 2707, 7); // vulnerabilities.0.cve
      // vulnerabilities[0].cve.uid
      if (slot(159) != 0 && (is_vulnerability && is_cve) && keyword(D + 752, 6, 159 + MOVES)) {}
      if (slot(162) != 0 || slot(163) != 0 || slot(91) != 0) {
        open(D + 4051, 8); // vulnerabilities.0.cve.cvss
        open(D + 8, 1);
        // vulnerabilities[0].cve.cvss[0].base_score
        if (slot(162) != 0 && is_scored && double(D + 2733, 13, 162 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].vector_string
        if (slot(91) != 0 && is_scored && keyword(D + 2034, 16, 91 + MOVES)) {}
        // vulnerabilities[0].cve.cvss[0].version
        if (slot(163) != 0 && is_scored && keyword(D + 16, 10, 163 + MOVES)) {}
        close();
        closeArray();
      }
      close();
    }
    close();
    if (slot(200) != 0) wrapped(D + 2706, 14, 200, D + 232, 50);
    if (slot(201) != 0) wrapped(D + 1385, 19, 201, D + 232, 50);
    if (slot(203) != 0) wrapped(D + 2706, 14, 203, D + 330, 46);
    if (slot(204) != 0) wrapped(D + 1385, 19, 204, D + 330, 46);
    if (slot(206) != 0) wrapped(D + 2706, 14, 206, D + 282, 48);
    if (slot(207) != 0) wrapped(D + 1385, 19, 207, D + 282, 48);
    closeArray();
  }
  open(D + 3882, 9); // actor
  // actor.app_name
  if ((is_peripheral_activity && !is_actor)) put(D + 1033, 20);
  open(D + 3509, 11); // actor.process
  // actor.process.created_time
  if (slot(244) != 0 && long(D + 2159, 15, 244)) {}
  // actor.process.cmd_line
  if (slot(107) != 0 && is_acting_process && keyword(D + 3410, 11, 107 + MOVES)) {}
  else if (slot(111) != 0 && (is_launch && is_parent) && keyword(D + 3410, 11, 111 + MOVES)) {}
  // actor.process.name
  if (slot(110) != 0 && (is_launch && !is_parent) && keyword(D + 4300, 7, 110 + MOVES)) {}
  else if (slot(110) != 0 && is_acting_process && keyword(D + 4300, 7, 110 + MOVES)) {}
  else if (slot(114) != 0 && (is_launch && is_parent) && keyword(D + 4300, 7, 114 + MOVES)) {}
  // actor.process.namespace_pid
  if (slot(121) != 0 && is_acting_process && long(D + 1826, 16, 121 + MOVES)) {}
  else if (slot(116) != 0 && (is_launch && is_parent) && long(D + 1826, 16, 116 + MOVES)) {}
  // actor.process.path
  if (slot(108) != 0 && is_acting_process && keyword(D + 4363, 7, 108 + MOVES)) {}
  else if (slot(112) != 0 && (is_launch && is_parent) && keyword(D + 4363, 7, 112 + MOVES)) {}
  // actor.process.pid
  if (slot(117) != 0 && (is_launch && !is_parent) && long(D + 4596, 6, 117 + MOVES)) {}
  else if (slot(117) != 0 && is_acting_process && long(D + 4596, 6, 117 + MOVES)) {}
  else if (slot(115) != 0 && (is_launch && is_parent) && long(D + 4596, 6, 115 + MOVES)) {}
  // actor.process.working_directory
  if (slot(122) != 0 && is_acting_process && keyword(D + 1153, 20, 122 + MOVES)) {}
  open(D + 4075, 8); // actor.process.file
  // actor.process.file.name
  if (slot(177) != 0 && ((is_launch && is_parent) && (p113 && p177)) && keyword(D + 4300, 7, 177)) {}
  else if (slot(175) != 0 && (is_acting_process && (p109 && p175)) && keyword(D + 4300, 7, 175)) {}
  // actor.process.file.type
  if (((is_launch && is_parent) && (p113 && p177))) put(D + 802, 22);
  else if ((is_acting_process && (p109 && p175))) put(D + 802, 22);
  // actor.process.file.type_id
  if (((is_launch && is_parent) && (p113 && p177))) put(D + 458, 12);
  else if ((is_acting_process && (p109 && p175))) put(D + 458, 12);
  open(D + 3702, 10); // actor.process.file.hashes
  open(D + 8, 1);
  // actor.process.file.hashes[0].algorithm
  if (((is_launch && is_parent) && (p113 && p177))) put(D + 758, 22);
  else if ((is_acting_process && (p109 && p175))) put(D + 758, 22);
  // actor.process.file.hashes[0].algorithm_id
  if (((is_launch && is_parent) && (p113 && p177))) put(D + 1512, 17);
  else if ((is_acting_process && (p109 && p175))) put(D + 1512, 17);
  // actor.process.file.hashes[0].value
  if (slot(109) != 0 && (is_acting_process && (p109 && p175)) && keyword(D + 409, 8, 109 + MOVES)) {}
  else if (slot(113) != 0 && ((is_launch && is_parent) && (p113 && p177)) && keyword(D + 409, 8, 113 + MOVES)) {}
  close();
  closeArray();
  close();
  open(D + 1422, 18); // actor.process.parent_process
  // actor.process.parent_process.cmd_line
  if (slot(111) != 0 && (is_acting_process && is_parent) && keyword(D + 3410, 11, 111 + MOVES)) {}
  // actor.process.parent_process.name
  if (slot(114) != 0 && (is_acting_process && is_parent) && keyword(D + 4300, 7, 114 + MOVES)) {}
  // actor.process.parent_process.namespace_pid
  if (slot(116) != 0 && (is_acting_process && is_parent) && long(D + 1826, 16, 116 + MOVES)) {}
  // actor.process.parent_process.path
  if (slot(112) != 0 && (is_acting_process && is_parent) && keyword(D + 4363, 7, 112 + MOVES)) {}
  // actor.process.parent_process.pid
  if (slot(115) != 0 && (is_acting_process && is_parent) && long(D + 4596, 6, 115 + MOVES)) {}
  open(D + 4075, 8); // actor.process.parent_process.file
  // actor.process.parent_process.file.name
  if (slot(177) != 0 && ((is_acting_process && is_parent) && (p113 && p177)) && keyword(D + 4300, 7, 177)) {}
  // actor.process.parent_process.file.type
  if (((is_acting_process && is_parent) && (p113 && p177))) put(D + 802, 22);
  // actor.process.parent_process.file.type_id
  if (((is_acting_process && is_parent) && (p113 && p177))) put(D + 458, 12);
  open(D + 3702, 10); // actor.process.parent_process.file.hashes
  open(D + 8, 1);
  // actor.process.parent_process.file.hashes[0].algorithm
  if (((is_acting_process && is_parent) && (p113 && p177))) put(D + 758, 22);
  // actor.process.parent_process.file.hashes[0].algorithm_id
  if (((is_acting_process && is_parent) && (p113 && p177))) put(D + 1512, 17);
  // actor.process.parent_process.file.hashes[0].value
  if (slot(113) != 0 && ((is_acting_process && is_parent) && (p113 && p177)) && keyword(D + 409, 8, 113 + MOVES)) {}
  close();
  closeArray();
  close();
  close();
  if (slot(120) != 0 || slot(119) != 0) {
    open(D + 4179, 8); // actor.process.user
    // actor.process.user.name
    if (slot(120) != 0 && is_acting_process && keyword(D + 4300, 7, 120 + MOVES)) {}
    // actor.process.user.uid
    if (slot(119) != 0 && is_acting_process && keyword(D + 752, 6, 119 + MOVES)) {}
    close();
  }
  close();
  if (slot(90) != 0) {
    open(D + 3608, 11); // actor.session
    // actor.session.uid
    if (slot(90) != 0 && is_api_activity && keyword(D + 752, 6, 90 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0xfd00000) != 0 || slot(247) != 0) {
    open(D + 4179, 8); // actor.user
    // actor.user.domain
    if (slot(148) != 0 && is_acting_user && keyword(D + 3900, 9, 148 + MOVES)) {}
    // actor.user.email_addr
    if (slot(150) != 0 && is_acting_user && keyword(D + 2785, 13, 150 + MOVES)) {}
    // actor.user.full_name
    if (slot(151) != 0 && is_acting_user && keyword(D + 3078, 12, 151 + MOVES)) {}
    // actor.user.name
    if (slot(155) != 0 && is_acting_user && keyword(D + 4300, 7, 155 + MOVES)) {}
    // actor.user.uid
    if (slot(154) != 0 && is_acting_user && keyword(D + 752, 6, 154 + MOVES)) {}
    if (slot(247) != 0 || slot(153) != 0 || slot(152) != 0) {
      open(D + 3692, 10); // actor.user.groups
      open(D + 8, 1);
      // actor.user.groups[0].name
      if (slot(153) != 0 && is_acting_user && keyword(D + 4300, 7, 153 + MOVES)) {}
      // actor.user.groups[0].uid
      if (slot(152) != 0 && is_acting_user && keyword(D + 752, 6, 152 + MOVES)) {}
      close();
      if (slot(247) != 0 && wrapped(D + 4299, 8, 247, D + 2309, 15)) moved(156);
      closeArray();
    }
    close();
  }
  close();
  if (slot(25) != 0 || slot(7) != 0) {
    open(D + 4307, 7); // api
    // api.operation
    if (slot(25) != 0 && is_api_activity && keyword(D + 3174, 12, 25 + MOVES)) {}
    if (slot(7) != 0) {
      open(D + 3597, 11); // api.service
      // api.service.name
      if (slot(7) != 0 && is_api_activity && keyword(D + 4300, 7, 7 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(184) != 0 || slot(94) != 0) {
    open(D + 4314, 7); // app
    // app.name
    if (slot(184) != 0 && is_lifecycle && keyword(D + 4300, 7, 184)) {}
    // app.vendor_name
    if (slot(94) != 0 && (is_lifecycle && !is_is_workload) && keyword(D + 256, 14, 94 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x6e) != 0) {
    open(D + 3891, 9); // cloud
    // cloud.provider
    if (slot(5) != 0 && keyword(D + 3542, 11, 5 + MOVES)) {}
    // cloud.region
    if (slot(6) != 0 && is_cloud && keyword(D + 3963, 9, 6 + MOVES)) {}
    // cloud.zone
    if (slot(3) != 0 && is_cloud && keyword(D + 4412, 7, 3 + MOVES)) {}
    if (slot(2) != 0 || slot(1) != 0) {
      open(D + 3366, 11); // cloud.account
      // cloud.account.name
      if (slot(2) != 0 && is_cloud && keyword(D + 4300, 7, 2 + MOVES)) {}
      // cloud.account.uid
      if (slot(1) != 0 && is_cloud && keyword(D + 752, 6, 1 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(170) != 0 || slot(132) != 0 || (load<u64>(filled, 24) & 0x3010000) != 0 || is_compliance) {
    open(D + 2440, 14); // compliance
    // compliance.control
    if (slot(170) != 0 && is_compliance && keyword(D + 3652, 10, 170)) {}
    // compliance.requirements
    if (slot(208) != 0 && list(D + 1922, 16, 208)) moved(84);
    // compliance.standards
    if (slot(132) != 0 && is_compliance) list(D + 2863, 13, 132 + MOVES);
    // compliance.status
    if (slot(217) != 0 && keyword(D + 1133, 9, 217)) {}
    else if (is_compliance) put(D + 1970, 16);
    // compliance.status_id
    if (slot(216) != 0 && long(D + 2566, 12, 216)) {}
    else if (is_compliance) put(D + 2580, 14);
    close();
  }
  if ((load<u64>(filled, 8) & 0x148) != 0 || slot(255) != 0 || slot(254) != 0 || slot(257) != 0 || is_connection_activity) {
    open(D + 1252, 19); // connection_info
    // connection_info.protocol_ver_id
    if (slot(257) != 0 && long(D + 1440, 18, 257)) {}
    // connection_info.community_uid
    if (slot(67) != 0 && is_connection_activity && keyword(D + 1714, 16, 67 + MOVES)) {}
    // connection_info.direction
    if (slot(255) != 0 && keyword(D + 780, 12, 255)) {}
    else if (is_connection_activity) put(D + 780, 22);
    // connection_info.direction_id
    if (slot(254) != 0 && long(D + 1546, 15, 254)) {}
    else if (is_connection_activity) put(D + 1546, 17);
    // connection_info.protocol_name
    if (slot(72) != 0 && is_connection_activity && keyword(D + 1906, 16, 72 + MOVES)) {}
    // connection_info.protocol_num
    if (slot(70) != 0 && is_connection_activity && long(D + 2249, 15, 70 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 24) & 0x25f8000000000) != 0 || (load<u64>(filled, 0) & 0x44c0000000003510) != 0 || slot(181) != 0 || slot(182) != 0 || (load<u64>(filled, 8) & 0x8300000000) != 0 || is_cluster || is_os || is_host) {
    open(D + 3682, 10); // device
    // device.ip
    if (slot(231) != 0 && ip(D + 5111, 5, 231)) {}
    // device.mac
    if (slot(232) != 0 && keyword(D + 4584, 6, 232)) {}
    // device.hostname
    if (slot(54) != 0 && is_host && keyword(D + 3432, 11, 54 + MOVES)) {}
    // device.instance_uid
    if (slot(4) != 0 && is_host && keyword(D + 2204, 15, 4 + MOVES)) {}
    // device.name
    if (slot(58) != 0 && is_host && keyword(D + 4300, 7, 58 + MOVES)) {}
    // device.type
    if (is_host) put(D + 2018, 16);
    // device.type_id
    if (is_host) put(D + 458, 12);
    // device.uid
    if (slot(55) != 0 && is_host && keyword(D + 752, 6, 55 + MOVES)) {}
    if (slot(97) != 0 || slot(96) != 0 || is_cluster) {
      open(D + 3692, 10); // device.groups
      open(D + 8, 1);
      // device.groups[0].name
      if (slot(97) != 0 && is_cluster && keyword(D + 4300, 7, 97 + MOVES)) {}
      // device.groups[0].type
      if (is_cluster) put(D + 1614, 17);
      // device.groups[0].uid
      if (slot(96) != 0 && is_cluster && keyword(D + 752, 6, 96 + MOVES)) {}
      close();
      closeArray();
    }
    if (slot(238) != 0 || slot(241) != 0 || (load<u64>(filled, 0) & 0x3500) != 0 || slot(181) != 0 || slot(103) != 0) {
      open(D + 2759, 13); // device.container
      // device.container.labels
      if (slot(241) != 0 && list(D + 3722, 10, 241)) moved(100);
      // device.container.name
      if (slot(12) != 0 && is_host_container && keyword(D + 4300, 7, 12 + MOVES)) {}
      // device.container.orchestrator
      if (slot(103) != 0 && is_host_container && keyword(D + 1842, 15, 103 + MOVES)) {}
      // device.container.runtime
      if (slot(13) != 0 && is_host_container && keyword(D + 3772, 10, 13 + MOVES)) {}
      // device.container.uid
      if (slot(8) != 0 && is_host_container && keyword(D + 752, 6, 8 + MOVES)) {}
      if (slot(238) != 0 || slot(10) != 0 || slot(181) != 0) {
        open(D + 3918, 9); // device.container.image
        // device.container.image.labels
        if (slot(238) != 0 && list(D + 3722, 10, 238)) moved(11);
        // device.container.image.name
        if (slot(10) != 0 && (is_host_container && p10) && keyword(D + 4300, 7, 10 + MOVES)) {}
        // device.container.image.uid
        if (slot(181) != 0 && (is_host_container && p10) && keyword(D + 752, 6, 181)) {}
        close();
      }
      close();
    }
    if (slot(182) != 0 || (load<u64>(filled, 24) & 0x1e0000000000) != 0 || slot(62) != 0 || is_os) {
      open(D + 4590, 6); // device.os
      // device.os.name
      if (slot(182) != 0 && is_host && keyword(D + 4300, 7, 182)) {}
      // device.os.type
      if (slot(234) != 0 && keyword(D + 99, 7, 234)) {}
      else if (slot(236) != 0 && keyword(D + 99, 7, 236)) {}
      else if (is_os) put(D + 1597, 17);
      // device.os.type_id
      if (slot(233) != 0 && long(D + 377, 10, 233)) {}
      else if (slot(235) != 0 && long(D + 377, 10, 235)) {}
      else if (is_os) put(D + 3270, 12);
      // device.os.version
      if (slot(62) != 0 && is_os && keyword(D + 16, 10, 62 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 16) & 0x800000000c0) != 0 || (load<u64>(filled, 0) & 0x3c000) != 0 || (load<u64>(filled, 8) & 0x3c00000) != 0) {
    open(D + 1762, 16); // dst_endpoint
    // dst_endpoint.hostname
    if (slot(171) != 0 && is_local_destination && keyword(D + 3432, 11, 171)) {}
    else if (slot(14) != 0 && is_server_end && keyword(D + 3432, 11, 14 + MOVES)) {}
    // dst_endpoint.ip
    if (slot(15) != 0 && is_server_end && ip(D + 5111, 5, 15 + MOVES)) {}
    else if (slot(134) != 0 && (is_network_activity && !is_destination) && ip(D + 5111, 5, 134 + MOVES)) {}
    // dst_endpoint.mac
    if (slot(16) != 0 && is_server_end && keyword(D + 4584, 6, 16 + MOVES)) {}
    // dst_endpoint.port
    if (slot(17) != 0 && is_destination_port && long(D + 4370, 7, 17 + MOVES)) {}
    else if (slot(135) != 0 && (is_network_activity && !is_destination && p134) && long(D + 4370, 7, 135 + MOVES)) {}
    // dst_endpoint.svc_name
    if (slot(87) != 0 && is_server_end && keyword(D + 3619, 11, 87 + MOVES)) {}
    else if (slot(89) != 0 && is_server_end && keyword(D + 3619, 11, 89 + MOVES)) {}
    // dst_endpoint.uid
    if (slot(86) != 0 && is_server_end && keyword(D + 752, 6, 86 + MOVES)) {}
    else if (slot(88) != 0 && is_server_end && keyword(D + 752, 6, 88 + MOVES)) {}
    close();
  }
  open(D + 4075, 8); // file
  // file.ext
  if (slot(45) != 0 && is_file_activity && keyword(D + 4578, 6, 45 + MOVES)) {}
  // file.mime_type
  if (slot(47) != 0 && is_file_activity && keyword(D + 3138, 12, 47 + MOVES)) {}
  // file.name
  if (slot(48) != 0 && is_file_activity && keyword(D + 4300, 7, 48 + MOVES)) {}
  else if (slot(173) != 0 && is_file_activity && keyword(D + 4300, 7, 173)) {}
  // file.parent_folder
  if (slot(44) != 0 && is_file_activity && keyword(D + 1890, 16, 44 + MOVES)) {}
  // file.path
  if (slot(50) != 0 && is_file_activity && keyword(D + 4363, 7, 50 + MOVES)) {}
  // file.size
  if (slot(51) != 0 && is_file_activity && long(D + 4377, 7, 51 + MOVES)) {}
  // file.type
  if (slot(251) != 0 && keyword(D + 99, 7, 251)) {}
  else if (is_file_activity) put(D + 1597, 17);
  // file.type_id
  if (slot(250) != 0 && long(D + 377, 10, 250)) {}
  else if (is_file_activity) put(D + 3270, 12);
  open(D + 3702, 10); // file.hashes
  open(D + 8, 1);
  // file.hashes[0].algorithm
  if ((is_file_activity && p46)) put(D + 758, 22);
  // file.hashes[0].algorithm_id
  if ((is_file_activity && p46)) put(D + 1512, 17);
  // file.hashes[0].value
  if (slot(46) != 0 && is_file_activity && keyword(D + 409, 8, 46 + MOVES)) {}
  close();
  closeArray();
  if (slot(49) != 0 || slot(53) != 0) {
    open(D + 3936, 9); // file.owner
    // file.owner.name
    if (slot(49) != 0 && is_file_activity && keyword(D + 4300, 7, 49 + MOVES)) {}
    // file.owner.uid
    if (slot(53) != 0 && is_file_activity && keyword(D + 752, 6, 53 + MOVES)) {}
    close();
  }
  close();
  if (slot(127) != 0 || (load<u64>(filled, 16) & 0x5000000002f) != 0 || (load<u64>(filled, 24) & 0x2b0000000) != 0 || slot(38) != 0 || is_analytic) {
    open(D + 1778, 16); // finding_info
    // finding_info.desc
    if (slot(128) != 0 && is_finding && keyword(D + 4335, 7, 128 + MOVES)) {}
    // finding_info.src_url
    if (slot(38) != 0 && is_finding && keyword(D + 3802, 10, 38 + MOVES)) {}
    else if (slot(131) != 0 && (is_finding && !present(38)) && keyword(D + 3802, 10, 131 + MOVES)) {}
    // finding_info.title
    if (slot(170) != 0 && is_finding && keyword(D + 4171, 8, 170)) {}
    // finding_info.types
    if (slot(220) != 0 && list(D + 3990, 9, 220)) moved(26);
    // finding_info.uid
    if (slot(168) != 0 && is_finding && keyword(D + 752, 6, 168)) {}
    if ((load<u64>(filled, 24) & 0x2a0000000) != 0) {
      open(D + 3377, 11); // finding_info.attacks
      if (slot(221) != 0 && wrapped(D + 1665, 17, 221, D + 229, 2)) moved(142);
      if (slot(223) != 0 && wrapped(D + 1213, 20, 223, D + 229, 2)) moved(143);
      if (slot(225) != 0 && wrapped(D + 734, 24, 225, D + 229, 2)) moved(144);
      closeArray();
    }
    if (slot(127) != 0 || (load<u64>(filled, 16) & 0x26) != 0 || is_analytic) {
      open(D + 3006, 12); // finding_info.analytic
      // finding_info.analytic.category
      if (slot(127) != 0 && is_analytic && keyword(D + 3388, 11, 127 + MOVES)) {}
      // finding_info.analytic.name
      if (slot(130) != 0 && is_analytic && keyword(D + 4300, 7, 130 + MOVES)) {}
      // finding_info.analytic.type
      if (is_analytic) put(D + 2608, 14);
      // finding_info.analytic.type_id
      if (is_analytic) put(D + 458, 12);
      // finding_info.analytic.uid
      if (slot(129) != 0 && is_analytic && keyword(D + 752, 6, 129 + MOVES)) {}
      // finding_info.analytic.version
      if (slot(133) != 0 && is_analytic && keyword(D + 16, 10, 133 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(63) != 0 || (load<u64>(filled, 16) & 0x200e0000) != 0) {
    open(D + 1794, 16); // http_request
    // http_request.http_method
    if (slot(63) != 0 && (is_http_caller && (((<u32>0x3fe >> c63) & 1) != 0)) && keyword(D + 2482, 14, 63 + MOVES)) {}
    // http_request.user_agent
    if (slot(157) != 0 && is_http_caller && keyword(D + 2622, 13, 157 + MOVES)) {}
    if ((load<u64>(filled, 16) & 0xe0000) != 0) {
      open(D + 4398, 7); // http_request.url
      // http_request.url.path
      if (slot(146) != 0 && is_http_caller && keyword(D + 4363, 7, 146 + MOVES)) {}
      // http_request.url.query_string
      if (slot(147) != 0 && (is_http_caller && is_url) && keyword(D + 2264, 15, 147 + MOVES)) {}
      // http_request.url.url_string
      if (slot(145) != 0 && is_http_caller && keyword(D + 2902, 13, 145 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(64) != 0) {
    open(D + 1563, 17); // http_response
    // http_response.code
    if (slot(64) != 0 && is_http_caller && long(D + 4328, 7, 64 + MOVES)) {}
    close();
  }
  if (slot(25) != 0 || is_kernel_activity) {
    open(D + 3712, 10); // kernel
    // kernel.name
    if (slot(25) != 0 && is_kernel_activity && keyword(D + 4300, 7, 25 + MOVES)) {}
    // kernel.type
    if (is_kernel_activity) put(D + 950, 21);
    // kernel.type_id
    if (is_kernel_activity) put(D + 377, 12);
    close();
  }
  open(D + 3126, 12); // metadata
  // event_code log_level log_name log_provider logged_time original_time source tenant_uid uid
  run(D + 8540);
  // metadata.labels
  if (slot(219) != 0 && list(D + 3722, 10, 219)) moved(141);
  // metadata.profiles
  openList(D + 3186, 12, false);
  if (is_controlled) item(D + 2098, 16);
  if ((is_by_host_profile && (is_host || is_actor))) item(D + 3433, 4);
  if ((is_host_container || (is_process && present(121)) || (is_parent && present(116)))) item(D + 669, 9);
  if (p5) item(D + 3892, 5);
  closeList();
  // metadata.version
  put(D + 1476, 18);
  if ((load<u64>(filled, 8) & 0x10024000) != 0) {
    open(D + 3454, 11); // metadata.loggers
    open(D + 8, 1);
    // metadata.loggers[0].name
    if (slot(92) != 0 && keyword(D + 4300, 7, 92 + MOVES)) {}
    // metadata.loggers[0].uid
    if (slot(81) != 0 && keyword(D + 752, 6, 81 + MOVES)) {}
    else if (slot(78) != 0 && !present(81) && keyword(D + 752, 6, 78 + MOVES)) {}
    close();
    closeArray();
  }
  if (slot(33) != 0 || (load<u64>(filled, 8) & 0xe0000000) != 0) {
    open(D + 3520, 11); // metadata.product
    // metadata.product.vendor_name
    if (slot(94) != 0 && keyword(D + 256, 14, 94 + MOVES)) {}
    // metadata.product.version
    if (slot(95) != 0 && keyword(D + 16, 10, 95 + MOVES)) {}
    // metadata.product.name
    if (slot(33) != 0 && !p93 && keyword(D + 4300, 7, 33 + MOVES)) {}
    else if (slot(93) != 0 && keyword(D + 4300, 7, 93 + MOVES)) {}
    close();
  }
  close();
  if (slot(191) != 0) {
    open(D + 887, 21); // peripheral_device
    // peripheral_device.name
    if (slot(191) != 0 && is_peripheral_activity && keyword(D + 4300, 7, 191)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x37) != 0) {
    open(D + 3752, 10); // policy
    // policy.desc
    if (slot(128) != 0 && (is_controlled && !is_finding && is_policy) && keyword(D + 4335, 7, 128 + MOVES)) {}
    // policy.name
    if (slot(132) != 0 && is_controlled && keyword(D + 4300, 7, 132 + MOVES)) {}
    else if (slot(130) != 0 && (is_controlled && !p132) && keyword(D + 4300, 7, 130 + MOVES)) {}
    // policy.uid
    if (slot(129) != 0 && (is_controlled && !is_finding && (p130 && !p132)) && keyword(D + 752, 6, 129 + MOVES)) {}
    // policy.version
    if (slot(133) != 0 && (is_controlled && !is_finding && (p130 && !p132)) && keyword(D + 16, 10, 133 + MOVES)) {}
    close();
  }
  open(D + 3509, 11); // process
  // process.created_time
  if (slot(243) != 0 && long(D + 2159, 15, 243)) {}
  // process.cmd_line
  if (slot(107) != 0 && is_launch && keyword(D + 3410, 11, 107 + MOVES)) {}
  // process.name
  if (slot(110) != 0 && is_reflexive && keyword(D + 4300, 7, 110 + MOVES)) {}
  else if (slot(110) != 0 && is_launch && keyword(D + 4300, 7, 110 + MOVES)) {}
  // process.namespace_pid
  if (slot(121) != 0 && is_launch && long(D + 1826, 16, 121 + MOVES)) {}
  // process.path
  if (slot(108) != 0 && is_reflexive && keyword(D + 4363, 7, 108 + MOVES)) {}
  else if (slot(108) != 0 && is_launch && keyword(D + 4363, 7, 108 + MOVES)) {}
  // process.pid
  if (slot(117) != 0 && is_reflexive && long(D + 4596, 6, 117 + MOVES)) {}
  else if (slot(117) != 0 && is_launch && long(D + 4596, 6, 117 + MOVES)) {}
  // process.working_directory
  if (slot(122) != 0 && is_launch && keyword(D + 1153, 20, 122 + MOVES)) {}
  open(D + 4075, 8); // process.file
  // process.file.name
  if (slot(175) != 0 && (is_launch && (p109 && p175)) && keyword(D + 4300, 7, 175)) {}
  // process.file.type
  if ((is_launch && (p109 && p175))) put(D + 802, 22);
  // process.file.type_id
  if ((is_launch && (p109 && p175))) put(D + 458, 12);
  open(D + 3702, 10); // process.file.hashes
  open(D + 8, 1);
  // process.file.hashes[0].algorithm
  if ((is_launch && (p109 && p175))) put(D + 758, 22);
  // process.file.hashes[0].algorithm_id
  if ((is_launch && (p109 && p175))) put(D + 1512, 17);
  // process.file.hashes[0].value
  if (slot(109) != 0 && (is_launch && (p109 && p175)) && keyword(D + 409, 8, 109 + MOVES)) {}
  close();
  closeArray();
  close();
  if (slot(120) != 0 || slot(119) != 0 || slot(149) != 0) {
    open(D + 4179, 8); // process.user
    // process.user.name
    if (slot(120) != 0 && is_launch && keyword(D + 4300, 7, 120 + MOVES)) {}
    // process.user.uid
    if (slot(119) != 0 && is_launch && keyword(D + 752, 6, 119 + MOVES)) {}
    else if (slot(149) != 0 && (c167 == 5) && keyword(D + 752, 6, 149 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x380000) != 0) {
    open(D + 3945, 9); // query
    // query.class
    if (slot(19) != 0 && is_dns_activity && keyword(D + 4035, 8, 19 + MOVES)) {}
    // query.hostname
    if (slot(20) != 0 && is_dns_activity && keyword(D + 3432, 11, 20 + MOVES)) {}
    // query.type
    if (slot(21) != 0 && is_dns_activity && keyword(D + 99, 7, 21 + MOVES)) {}
    close();
  }
  if (slot(170) != 0 || is_scanned) {
    open(D + 4155, 8); // scan
    // scan.name
    if (slot(170) != 0 && is_scanned && keyword(D + 4300, 7, 170)) {}
    // scan.type
    if (is_scanned) put(D + 1597, 17);
    // scan.type_id
    if (is_scanned) put(D + 3270, 12);
    close();
  }
  if (slot(7) != 0 || slot(183) != 0) {
    open(D + 3597, 11); // service
    // service.name
    if (slot(7) != 0 && is_authentication && keyword(D + 4300, 7, 7 + MOVES)) {}
    else if (slot(183) != 0 && is_authentication && keyword(D + 4300, 7, 183)) {}
    close();
  }
  if (slot(90) != 0) {
    open(D + 3608, 11); // session
    // session.uid
    if (slot(90) != 0 && is_authentication && keyword(D + 752, 6, 90 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x80000001e00) != 0 || (load<u64>(filled, 8) & 0x3c20) != 0) {
    open(D + 1954, 16); // src_endpoint
    // src_endpoint.hostname
    if (slot(171) != 0 && is_local_source && keyword(D + 3432, 11, 171)) {}
    else if (slot(137) != 0 && is_client_end && keyword(D + 3432, 11, 137 + MOVES)) {}
    // src_endpoint.intermediate_ips
    if (slot(69) != 0) {
      openList(D + 1113, 20, false);
      if (slot(69) != 0 && is_client_end) ipItems(69 + MOVES);
      closeList();
    }
    // src_endpoint.ip
    if (slot(138) != 0 && is_client_end && ip(D + 5111, 5, 138 + MOVES)) {}
    // src_endpoint.mac
    if (slot(139) != 0 && is_client_end && keyword(D + 4584, 6, 139 + MOVES)) {}
    // src_endpoint.port
    if (slot(140) != 0 && is_source_port && long(D + 4370, 7, 140 + MOVES)) {}
    // src_endpoint.svc_name
    if (slot(75) != 0 && is_client_end && keyword(D + 3619, 11, 75 + MOVES)) {}
    else if (slot(77) != 0 && is_client_end && keyword(D + 3619, 11, 77 + MOVES)) {}
    // src_endpoint.uid
    if (slot(74) != 0 && is_client_end && keyword(D + 752, 6, 74 + MOVES)) {}
    else if (slot(76) != 0 && is_client_end && keyword(D + 752, 6, 76 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0xfd00000) != 0 || slot(246) != 0) {
    open(D + 4179, 8); // user
    // user.domain
    if (slot(148) != 0 && is_account_user && keyword(D + 3900, 9, 148 + MOVES)) {}
    // user.email_addr
    if (slot(150) != 0 && is_account_user && keyword(D + 2785, 13, 150 + MOVES)) {}
    // user.full_name
    if (slot(151) != 0 && is_account_user && keyword(D + 3078, 12, 151 + MOVES)) {}
    // user.name
    if (slot(155) != 0 && is_account_user && keyword(D + 4300, 7, 155 + MOVES)) {}
    // user.uid
    if (slot(154) != 0 && is_account_user && keyword(D + 752, 6, 154 + MOVES)) {}
    if (slot(246) != 0 || slot(153) != 0 || slot(152) != 0) {
      open(D + 3692, 10); // user.groups
      open(D + 8, 1);
      // user.groups[0].name
      if (slot(153) != 0 && is_account_user && keyword(D + 4300, 7, 153 + MOVES)) {}
      // user.groups[0].uid
      if (slot(152) != 0 && is_account_user && keyword(D + 752, 6, 152 + MOVES)) {}
      close();
      if (slot(246) != 0 && wrapped(D + 4299, 8, 246, D + 2309, 15)) moved(156);
      closeArray();
    }
    close();
  }
  open(D + 3294, 12); // unmapped
  open(D + 3891, 9); // unmapped.cloud
  open(D + 3366, 11); // unmapped.cloud.account
  // id name
  run(D + 8610);
  writeUnknown(2);
  close();
  open(D + 3102, 12); // unmapped.cloud.instance
  // id
  run(D + 8628);
  writeUnknown(3);
  close();
  open(D + 3597, 11); // unmapped.cloud.service
  // name
  run(D + 8642);
  writeUnknown(4);
  close();
  // availability_zone provider region
  run(D + 8656);
  writeUnknown(1);
  close();
  open(D + 2759, 13); // unmapped.container
  open(D + 3918, 9); // unmapped.container.image
  open(D + 4083, 8); // unmapped.container.image.hash
  // all
  run(D + 8678);
  writeUnknown(7);
  close();
  // name tag
  run(D + 8692);
  writeUnknown(6);
  close();
  // id name runtime
  run(D + 8710);
  writeUnknown(5);
  close();
  open(D + 2174, 15); // unmapped.destination
  // domain ip mac port
  run(D + 8732);
  writeUnknown(8);
  close();
  open(D + 3682, 10); // unmapped.device
  // type
  run(D + 8758);
  writeUnknown(9);
  close();
  open(D + 4342, 7); // unmapped.dns
  open(D + 3198, 12); // unmapped.dns.question
  // class name type
  run(D + 8772);
  writeUnknown(11);
  close();
  // type
  run(D + 8794);
  writeUnknown(10);
  close();
  open(D + 90, 9); // unmapped.error
  // code message
  run(D + 8808);
  writeUnknown(12);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code created dataset end id kind module original outcome provider reason reference severity start type
  run(D + 8826);
  writeUnknown(13);
  close();
  open(D + 4067, 8); // unmapped.faas
  // id name
  run(D + 8904);
  writeUnknown(14);
  close();
  open(D + 4075, 8); // unmapped.file
  open(D + 4083, 8); // unmapped.file.hash
  // sha256
  run(D + 8922);
  writeUnknown(16);
  close();
  // directory extension mime_type name owner path size type uid
  run(D + 8936);
  writeUnknown(15);
  close();
  open(D + 4091, 8); // unmapped.host
  open(D + 4590, 6); // unmapped.host.os
  // name platform type version
  run(D + 8982);
  writeUnknown(18);
  close();
  // hostname id ip mac name
  run(D + 9008);
  writeUnknown(17);
  close();
  open(D + 4107, 8); // unmapped.http
  open(D + 3575, 11); // unmapped.http.request
  // method
  run(D + 9038);
  writeUnknown(20);
  close();
  open(D + 3234, 12); // unmapped.http.response
  // status_code
  run(D + 9052);
  writeUnknown(21);
  close();
  writeUnknown(19);
  close();
  open(D + 4356, 7); // unmapped.log
  // level
  run(D + 9066);
  writeUnknown(22);
  close();
  open(D + 3465, 11); // unmapped.network
  // community_id direction forwarded_ip iana_number protocol transport type
  run(D + 9080);
  writeUnknown(23);
  close();
  open(D + 2837, 13); // unmapped.neuvector
  // client_id client_service client_workload_id client_workload_service controller_id count critical_vuls enforcer_id fixed_ver high_vuls items medium_vuls server_id server_service server_workload_id server_workload_service user_session vectors_v3
  run(D + 9118);
  writeUnknown(24);
  close();
  open(D + 3162, 12); // unmapped.observer
  // name product vendor version
  run(D + 9200);
  writeUnknown(25);
  close();
  open(D + 1842, 16); // unmapped.orchestrator
  open(D + 3399, 11); // unmapped.orchestrator.cluster
  // id name
  run(D + 9226);
  writeUnknown(27);
  close();
  open(D + 3222, 12); // unmapped.orchestrator.resource
  // id label name type
  run(D + 9244);
  writeUnknown(28);
  close();
  // namespace type
  run(D + 9270);
  writeUnknown(26);
  close();
  open(D + 1858, 16); // unmapped.organization
  // id
  run(D + 9288);
  writeUnknown(29);
  close();
  open(D + 3487, 11); // unmapped.package
  // name version
  run(D + 9302);
  writeUnknown(30);
  close();
  open(D + 3509, 11); // unmapped.process
  open(D + 4083, 8); // unmapped.process.hash
  // sha256
  run(D + 9320);
  writeUnknown(32);
  close();
  open(D + 3742, 10); // unmapped.process.parent
  open(D + 4083, 8); // unmapped.process.parent.hash
  // sha256
  run(D + 9334);
  writeUnknown(34);
  close();
  // command_line executable name pid vpid
  run(D + 9348);
  writeUnknown(33);
  close();
  open(D + 4179, 8); // unmapped.process.user
  // id name
  run(D + 9378);
  writeUnknown(35);
  close();
  // command_line executable name pid start vpid working_directory
  run(D + 9396);
  writeUnknown(31);
  close();
  open(D + 3564, 11); // unmapped.related
  // hash hosts ip user
  run(D + 9434);
  writeUnknown(36);
  close();
  open(D + 4147, 8); // unmapped.rule
  // category description id name reference ruleset version
  run(D + 9460);
  writeUnknown(37);
  close();
  open(D + 3782, 10); // unmapped.server
  // ip port
  run(D + 9506);
  writeUnknown(38);
  close();
  open(D + 3597, 11); // unmapped.service
  // name
  run(D + 9524);
  writeUnknown(39);
  close();
  open(D + 3792, 10); // unmapped.source
  // domain ip mac port
  run(D + 9538);
  writeUnknown(40);
  close();
  open(D + 3812, 10); // unmapped.threat
  open(D + 1666, 10); // unmapped.threat.tactic
  // id
  run(D + 9564);
  writeUnknown(42);
  close();
  open(D + 1214, 13); // unmapped.threat.technique
  open(D + 2002, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 9578);
  writeUnknown(44);
  close();
  // id
  run(D + 9592);
  writeUnknown(43);
  close();
  writeUnknown(41);
  close();
  open(D + 4398, 7); // unmapped.url
  // full path query
  run(D + 9606);
  writeUnknown(45);
  close();
  open(D + 4179, 8); // unmapped.user
  open(D + 2772, 13); // unmapped.user.effective
  // id
  run(D + 9628);
  writeUnknown(47);
  close();
  open(D + 3909, 9); // unmapped.user.group
  // id name
  run(D + 9642);
  writeUnknown(48);
  close();
  // domain email full_name id name roles
  run(D + 9660);
  writeUnknown(46);
  close();
  open(D + 2622, 14); // unmapped.user_agent
  // original
  run(D + 9694);
  writeUnknown(49);
  close();
  open(D + 1631, 17); // unmapped.vulnerability
  open(D + 3586, 11); // unmapped.vulnerability.scanner
  // vendor
  run(D + 9708);
  writeUnknown(51);
  close();
  open(D + 3972, 9); // unmapped.vulnerability.score
  // base version
  run(D + 9722);
  writeUnknown(52);
  close();
  // description id reference severity
  run(D + 9740);
  writeUnknown(50);
  close();
  // @timestamp message tags
  run(D + 9766);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in OCSF 1.8.0. */
export function ocsf(record: usize, choice: i32): usize {
  if (!isEcs) return record;
  describe(D, D + 14444, F);
  chosen = choice;
  return translate(record, 5272, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(54272, 8);

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
  115,117,98,95,116,101,99,104,110,105,113,117,101,34,58,123,34,117,105,100,34,58,34,97,108,103,111,114,105,116,104,109,
  34,58,34,83,72,65,45,50,53,54,34,44,34,100,105,114,101,99,116,105,111,110,34,58,34,85,110,107,110,111,119,110,
  34,44,34,116,121,112,101,34,58,34,82,101,103,117,108,97,114,32,70,105,108,101,34,44,34,97,102,102,101,99,116,101,
  100,95,112,97,99,107,97,103,101,115,34,58,91,34,99,108,105,101,110,116,95,119,111,114,107,108,111,97,100,95,105,100,
  34,58,34,108,97,117,110,99,104,95,116,121,112,101,34,58,34,69,120,101,99,34,44,34,112,101,114,105,112,104,101,114,
  97,108,95,100,101,118,105,99,101,34,58,123,34,115,101,114,118,101,114,95,119,111,114,107,108,111,97,100,95,105,100,34,
  58,34,115,101,118,101,114,105,116,121,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,83,121,
  115,116,101,109,32,67,97,108,108,34,44,65,112,112,108,105,99,97,116,105,111,110,32,76,105,102,101,99,121,99,108,101,
  86,117,108,110,101,114,97,98,105,108,105,116,121,32,70,105,110,100,105,110,103,34,97,99,116,105,111,110,34,58,34,79,
  98,115,101,114,118,101,100,34,44,34,97,112,112,95,110,97,109,101,34,58,34,107,101,114,110,101,108,34,44,34,97,112,
  112,95,112,114,111,116,111,99,111,108,95,110,97,109,101,34,58,34,97,118,97,105,108,97,98,105,108,105,116,121,95,122,
  111,110,101,34,58,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,49,53,44,34,105,110,116,101,114,109,
  101,100,105,97,116,101,95,105,112,115,34,58,91,34,115,116,97,116,117,115,34,58,34,82,101,115,111,108,118,101,100,34,
  44,34,119,111,114,107,105,110,103,95,100,105,114,101,99,116,111,114,121,34,58,65,112,112,108,105,99,97,116,105,111,110,
  32,65,99,116,105,118,105,116,121,70,105,108,101,32,83,121,115,116,101,109,32,65,99,116,105,118,105,116,121,123,34,116,
  101,99,104,110,105,113,117,101,34,58,123,34,117,105,100,34,58,34,97,99,116,105,111,110,34,58,34,65,108,108,111,119,
  101,100,34,44,34,99,111,110,110,101,99,116,105,111,110,95,105,110,102,111,34,58,123,34,100,105,115,112,111,115,105,116,
  105,111,110,95,105,100,34,58,49,44,34,100,105,115,112,111,115,105,116,105,111,110,95,105,100,34,58,50,44,34,102,105,
  120,101,100,95,105,110,95,118,101,114,115,105,111,110,34,58,34,108,97,117,110,99,104,95,116,121,112,101,95,105,100,34,
  58,51,44,34,118,117,108,110,101,114,97,98,105,108,105,116,105,101,115,34,58,91,80,101,114,105,112,104,101,114,97,108,
  32,65,99,116,105,118,105,116,121,123,34,97,100,118,105,115,111,114,121,34,58,123,34,117,105,100,34,58,34,97,99,116,
  105,111,110,34,58,34,68,101,110,105,101,100,34,44,34,112,97,114,101,110,116,95,112,114,111,99,101,115,115,34,58,123,
  34,112,114,111,116,111,99,111,108,95,118,101,114,95,105,100,34,58,34,116,121,112,101,34,58,34,102,117,110,99,116,105,
  111,110,34,44,34,118,101,114,115,105,111,110,34,58,34,49,46,56,46,48,34,44,67,111,109,112,108,105,97,110,99,101,
  32,70,105,110,100,105,110,103,34,97,108,103,111,114,105,116,104,109,95,105,100,34,58,51,44,34,99,108,105,101,110,116,
  95,115,101,114,118,105,99,101,34,58,34,100,105,114,101,99,116,105,111,110,95,105,100,34,58,48,44,34,104,116,116,112,
  95,114,101,115,112,111,110,115,101,34,58,123,34,115,101,114,118,101,114,95,115,101,114,118,105,99,101,34,58,34,116,121,
  112,101,34,58,34,85,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,99,108,117,115,116,101,114,34,44,34,
  118,117,108,110,101,114,97,98,105,108,105,116,121,34,58,123,68,101,116,101,99,116,105,111,110,32,70,105,110,100,105,110,
  103,123,34,116,97,99,116,105,99,34,58,123,34,117,105,100,34,58,34,97,99,116,105,118,105,116,121,95,110,97,109,101,
  34,58,34,99,97,116,101,103,111,114,121,95,110,97,109,101,34,58,34,99,111,109,109,117,110,105,116,121,95,117,105,100,
  34,58,34,99,111,110,116,114,111,108,108,101,114,95,105,100,34,58,34,99,114,105,116,105,99,97,108,95,118,117,108,115,
  34,58,34,100,115,116,95,101,110,100,112,111,105,110,116,34,58,123,34,102,105,110,100,105,110,103,95,105,110,102,111,34,
  58,123,34,104,116,116,112,95,114,101,113,117,101,115,116,34,58,123,34,105,115,95,97,108,101,114,116,34,58,116,114,117,
  101,44,34,110,97,109,101,115,112,97,99,101,95,112,105,100,34,58,34,111,114,99,104,101,115,116,114,97,116,111,114,34,
  58,123,34,111,114,103,97,110,105,122,97,116,105,111,110,34,58,123,34,111,114,105,103,105,110,97,108,95,116,105,109,101,
  34,58,34,112,97,114,101,110,116,95,102,111,108,100,101,114,34,58,34,112,114,111,116,111,99,111,108,95,110,97,109,101,
  34,58,34,114,101,113,117,105,114,101,109,101,110,116,115,34,58,91,34,115,101,118,101,114,105,116,121,95,105,100,34,58,
  48,44,34,115,114,99,95,101,110,100,112,111,105,110,116,34,58,123,34,115,116,97,116,117,115,34,58,34,70,97,105,108,
  34,44,34,115,116,97,116,117,115,95,100,101,116,97,105,108,34,58,34,115,117,98,116,101,99,104,110,105,113,117,101,34,
  58,123,34,116,121,112,101,34,58,34,83,101,114,118,101,114,34,44,34,118,101,99,116,111,114,95,115,116,114,105,110,103,
  34,58,67,104,97,114,97,99,116,101,114,32,68,101,118,105,99,101,78,101,116,119,111,114,107,32,65,99,116,105,118,105,
  116,121,80,114,111,99,101,115,115,32,65,99,116,105,118,105,116,121,115,101,99,117,114,105,116,121,95,99,111,110,116,114,
  111,108,34,99,97,116,101,103,111,114,121,95,117,105,100,34,58,34,99,111,109,109,97,110,100,95,108,105,110,101,34,58,
  34,99,111,109,109,117,110,105,116,121,95,105,100,34,58,34,99,114,101,97,116,101,100,95,116,105,109,101,34,58,34,100,
  101,115,116,105,110,97,116,105,111,110,34,58,123,34,102,111,114,119,97,114,100,101,100,95,105,112,34,58,34,105,110,115,
  116,97,110,99,101,95,117,105,100,34,58,34,108,111,103,95,112,114,111,118,105,100,101,114,34,58,34,111,98,115,101,114,
  118,97,98,108,101,115,34,58,91,34,112,114,111,116,111,99,111,108,95,110,117,109,34,58,34,113,117,101,114,121,95,115,
  116,114,105,110,103,34,58,34,115,116,97,116,117,115,34,58,34,78,101,119,34,44,34,117,115,101,114,95,115,101,115,115,
  105,111,110,34,58,44,34,116,121,112,101,34,58,34,114,111,108,101,34,125,75,101,114,110,101,108,32,65,99,116,105,118,
  105,116,121,77,101,109,111,114,121,32,65,99,116,105,118,105,116,121,80,97,115,115,119,111,114,100,32,67,104,97,110,103,
  101,97,108,101,114,116,45,116,114,105,103,103,101,114,101,100,34,97,99,116,105,111,110,95,105,100,34,58,49,44,34,97,
  99,116,105,111,110,95,105,100,34,58,50,44,34,97,99,116,105,111,110,95,105,100,34,58,51,44,34,97,99,116,105,118,
  105,116,121,95,105,100,34,58,34,99,111,109,112,108,105,97,110,99,101,34,58,123,34,100,101,115,99,114,105,112,116,105,
  111,110,34,58,34,101,110,102,111,114,99,101,114,95,105,100,34,58,34,104,116,116,112,95,109,101,116,104,111,100,34,58,
  34,105,97,110,97,95,110,117,109,98,101,114,34,58,34,108,111,103,103,101,100,95,116,105,109,101,34,58,34,109,101,100,
  105,117,109,95,118,117,108,115,34,58,34,114,101,102,101,114,101,110,99,101,115,34,58,91,34,115,116,97,116,117,115,95,
  99,111,100,101,34,58,34,115,116,97,116,117,115,95,105,100,34,58,49,44,34,115,116,97,116,117,115,95,105,100,34,58,
  51,44,34,115,116,97,116,117,115,95,105,100,34,58,52,44,34,116,121,112,101,34,58,34,82,117,108,101,34,44,34,117,
  115,101,114,95,97,103,101,110,116,34,58,123,65,99,99,111,117,110,116,32,67,104,97,110,103,101,65,117,116,104,101,110,
  116,105,99,97,116,105,111,110,80,97,115,115,119,111,114,100,32,82,101,115,101,116,97,108,101,114,116,45,114,101,115,111,
  108,118,101,100,97,117,116,104,101,110,116,105,99,97,116,105,111,110,123,34,99,118,101,34,58,123,34,117,105,100,34,58,
  34,64,116,105,109,101,115,116,97,109,112,34,58,34,98,97,115,101,95,115,99,111,114,101,34,58,34,99,108,97,115,115,
  95,110,97,109,101,34,58,34,99,111,110,116,97,105,110,101,114,34,58,123,34,101,102,102,101,99,116,105,118,101,34,58,
  123,34,101,109,97,105,108,95,97,100,100,114,34,58,34,101,118,101,110,116,95,99,111,100,101,34,58,34,101,118,105,100,
  101,110,99,101,115,34,58,91,34,101,120,101,99,117,116,97,98,108,101,34,58,34,110,101,117,118,101,99,116,111,114,34,
  58,123,34,114,101,115,111,117,114,99,101,115,34,58,91,34,115,116,97,110,100,97,114,100,115,34,58,91,34,115,116,97,
  114,116,95,116,105,109,101,34,58,34,116,101,110,97,110,116,95,117,105,100,34,58,34,117,114,108,95,115,116,114,105,110,
  103,34,58,34,118,101,99,116,111,114,115,95,118,51,34,58,73,110,102,111,114,109,97,116,105,111,110,97,108,83,99,97,
  110,32,65,99,116,105,118,105,116,121,83,121,109,98,111,108,105,99,32,76,105,110,107,85,110,99,97,116,101,103,111,114,
  105,122,101,100,99,111,110,102,105,103,117,114,97,116,105,111,110,111,112,101,110,115,117,115,101,45,108,101,97,112,34,97,
  110,97,108,121,116,105,99,34,58,123,34,99,108,97,115,115,95,117,105,100,34,58,34,99,108,105,101,110,116,95,105,100,
  34,58,34,100,105,114,101,99,116,111,114,121,34,58,34,101,120,116,101,110,115,105,111,110,34,58,34,102,105,120,101,100,
  95,118,101,114,34,58,34,102,117,108,108,95,110,97,109,101,34,58,34,104,105,103,104,95,118,117,108,115,34,58,34,105,
  110,115,116,97,110,99,101,34,58,123,34,108,111,103,95,108,101,118,101,108,34,58,34,109,101,116,97,100,97,116,97,34,
  58,123,34,109,105,109,101,95,116,121,112,101,34,58,34,110,97,109,101,115,112,97,99,101,34,58,34,111,98,115,101,114,
  118,101,114,34,58,123,34,111,112,101,114,97,116,105,111,110,34,58,34,112,114,111,102,105,108,101,115,34,58,91,34,113,
  117,101,115,116,105,111,110,34,58,123,34,114,101,102,101,114,101,110,99,101,34,58,34,114,101,115,111,117,114,99,101,34,
  58,123,34,114,101,115,112,111,110,115,101,34,58,123,34,115,101,114,118,101,114,95,105,100,34,58,34,116,114,97,110,115,
  112,111,114,116,34,58,34,116,121,112,101,95,105,100,34,58,48,44,34,116,121,112,101,95,110,97,109,101,34,58,34,117,
  110,109,97,112,112,101,100,34,58,123,65,80,73,32,65,99,116,105,118,105,116,121,66,108,111,99,107,32,68,101,118,105,
  99,101,68,78,83,32,65,99,116,105,118,105,116,121,76,111,99,97,108,32,83,111,99,107,101,116,83,101,116,32,83,101,
  99,117,114,105,116,121,34,97,99,99,111,117,110,116,34,58,123,34,97,116,116,97,99,107,115,34,58,91,34,99,97,116,
  101,103,111,114,121,34,58,34,99,108,117,115,116,101,114,34,58,123,34,99,109,100,95,108,105,110,101,34,58,34,101,110,
  100,95,116,105,109,101,34,58,34,104,111,115,116,110,97,109,101,34,58,34,108,111,103,95,110,97,109,101,34,58,34,108,
  111,103,103,101,114,115,34,58,91,34,110,101,116,119,111,114,107,34,58,123,34,111,114,105,103,105,110,97,108,34,58,34,
  112,97,99,107,97,103,101,34,58,123,34,112,108,97,116,102,111,114,109,34,58,34,112,114,111,99,101,115,115,34,58,123,
  34,112,114,111,100,117,99,116,34,58,123,34,112,114,111,116,111,99,111,108,34,58,34,112,114,111,118,105,100,101,114,34,
  58,34,114,97,119,95,100,97,116,97,34,58,34,114,101,108,97,116,101,100,34,58,123,34,114,101,113,117,101,115,116,34,
  58,123,34,115,99,97,110,110,101,114,34,58,123,34,115,101,114,118,105,99,101,34,58,123,34,115,101,115,115,105,111,110,
  34,58,123,34,115,118,99,95,110,97,109,101,34,58,34,116,121,112,101,95,117,105,100,34,58,83,101,116,32,85,115,101,
  114,32,73,68,34,99,111,110,116,114,111,108,34,58,34,99,114,101,97,116,101,100,34,58,34,100,97,116,97,115,101,116,
  34,58,34,100,101,118,105,99,101,34,58,123,34,103,114,111,117,112,115,34,58,91,34,104,97,115,104,101,115,34,58,91,
  34,107,101,114,110,101,108,34,58,123,34,108,97,98,101,108,115,34,58,91,34,111,117,116,99,111,109,101,34,58,34,112,
  97,114,101,110,116,34,58,123,34,112,111,108,105,99,121,34,58,123,34,114,117,108,101,115,101,116,34,58,34,114,117,110,
  116,105,109,101,34,58,34,115,101,114,118,101,114,34,58,123,34,115,111,117,114,99,101,34,58,123,34,115,114,99,95,117,
  114,108,34,58,34,116,104,114,101,97,116,34,58,123,66,97,115,101,32,69,118,101,110,116,68,105,115,99,111,110,110,101,
  99,116,78,97,109,101,100,32,80,105,112,101,112,101,114,109,105,115,115,105,111,110,117,115,98,45,97,116,116,97,99,104,
  117,115,98,45,100,101,116,97,99,104,34,97,99,116,111,114,34,58,123,34,99,108,111,117,100,34,58,123,34,100,111,109,
  97,105,110,34,58,34,103,114,111,117,112,34,58,123,34,105,109,97,103,101,34,58,123,34,109,101,116,104,111,100,34,58,
  34,111,119,110,101,114,34,58,123,34,113,117,101,114,121,34,58,123,34,114,101,97,115,111,110,34,58,34,114,101,103,105,
  111,110,34,58,34,115,99,111,114,101,34,58,123,34,115,104,97,50,53,54,34,58,34,116,121,112,101,115,34,58,91,34,
  118,101,110,100,111,114,34,58,67,111,109,112,108,101,116,101,100,84,101,114,109,105,110,97,116,101,115,101,116,114,101,115,
  117,105,100,34,99,108,97,115,115,34,58,34,99,111,117,110,116,34,58,34,99,118,115,115,34,58,91,34,101,109,97,105,
  108,34,58,34,102,97,97,115,34,58,123,34,102,105,108,101,34,58,123,34,104,97,115,104,34,58,123,34,104,111,115,116,
  34,58,123,34,104,111,115,116,115,34,58,34,104,116,116,112,34,58,123,34,105,116,101,109,115,34,58,34,108,97,98,101,
  108,34,58,34,108,101,118,101,108,34,58,34,114,111,108,101,115,34,58,34,114,117,108,101,34,58,123,34,115,99,97,110,
  34,58,123,34,115,116,97,114,116,34,58,34,116,105,116,108,101,34,58,34,117,115,101,114,34,58,123,68,101,115,99,114,
  105,98,101,70,105,110,100,105,110,103,115,77,97,112,32,86,105,101,119,79,117,116,98,111,117,110,100,82,101,115,112,111,
  110,115,101,99,114,101,97,116,105,111,110,100,101,108,101,116,105,111,110,100,101,115,99,114,105,98,101,101,120,101,99,118,
  101,97,116,105,110,116,101,114,110,97,108,109,112,114,111,116,101,99,116,111,117,116,98,111,117,110,100,112,97,115,115,119,
  111,114,100,115,101,116,114,101,117,105,100,123,34,110,97,109,101,34,58,34,97,112,105,34,58,123,34,97,112,112,34,58,
  123,34,98,97,115,101,34,58,34,99,111,100,101,34,58,34,100,101,115,99,34,58,34,100,110,115,34,58,123,34,102,117,
  108,108,34,58,34,108,111,103,34,58,123,34,112,97,116,104,34,58,34,112,111,114,116,34,58,34,115,105,122,101,34,58,
  34,116,97,103,115,34,58,34,116,105,109,101,34,58,34,117,114,108,34,58,123,34,118,112,105,100,34,58,34,122,111,110,
  101,34,58,67,79,78,78,69,67,84,67,111,110,110,101,99,116,68,105,115,97,98,108,101,70,97,105,108,117,114,101,73,
  110,98,111,117,110,100,76,97,116,101,114,97,108,79,80,84,73,79,78,83,83,117,99,99,101,115,115,84,114,97,102,102,
  105,99,85,110,109,111,117,110,116,87,105,110,100,111,119,115,97,99,99,101,112,116,52,97,108,108,111,119,101,100,102,97,
  105,108,117,114,101,105,110,98,111,117,110,100,105,110,103,114,101,115,115,111,112,101,110,97,116,50,115,117,99,99,101,115,
  115,115,121,109,108,105,110,107,117,109,111,117,110,116,50,119,105,110,100,111,119,115,34,97,108,108,34,58,34,101,110,100,
  34,58,34,101,120,116,34,58,34,109,97,99,34,58,34,111,115,34,58,123,34,112,105,100,34,58,34,116,97,103,34,58,
  49,48,48,49,48,49,49,48,48,49,48,50,49,48,48,49,48,51,49,48,48,49,48,52,49,48,48,49,48,53,49,48,
  48,49,48,55,49,48,48,49,49,50,49,48,48,49,49,51,49,48,48,49,49,52,49,48,48,49,57,57,49,48,48,51,
  48,52,49,48,48,52,48,57,49,48,48,55,48,49,49,48,48,55,48,50,49,48,48,55,48,51,49,48,48,55,48,53,
  49,48,48,55,57,57,49,48,49,48,48,49,49,48,49,48,48,50,49,48,49,48,48,52,50,48,48,50,48,49,50,48,
  48,51,48,49,50,48,48,52,48,49,50,48,48,52,48,51,51,48,48,49,48,51,51,48,48,49,48,52,51,48,48,50,
  48,49,51,48,48,50,48,50,51,48,48,50,57,57,52,48,48,49,48,49,52,48,48,49,48,52,52,48,48,49,48,53,
  52,48,48,49,48,54,52,48,48,49,48,55,52,48,48,49,57,57,52,48,48,51,48,49,52,48,48,51,48,50,54,48,
  48,50,48,51,54,48,48,50,48,52,54,48,48,50,48,56,54,48,48,50,57,57,54,48,48,51,48,49,54,48,48,51,
  48,50,54,48,48,51,48,51,54,48,48,51,48,52,54,48,48,51,57,57,54,48,48,55,48,50,54,48,48,55,48,54,
  67,114,101,97,116,101,68,69,76,69,84,69,68,101,108,101,116,101,70,111,108,100,101,114,73,110,118,111,107,101,76,97,
  117,110,99,104,76,105,115,116,101,110,76,111,103,111,102,102,77,111,100,105,102,121,82,101,102,117,115,101,82,101,109,111,
  118,101,82,101,110,97,109,101,85,112,100,97,116,101,97,99,99,101,115,115,97,108,112,105,110,101,97,109,97,122,111,110,
  97,110,115,119,101,114,99,101,110,116,111,115,99,104,97,110,103,101,100,97,114,119,105,110,100,101,98,105,97,110,100,101,
  108,101,116,101,100,101,110,105,101,100,101,103,114,101,115,115,102,101,100,111,114,97,108,105,115,116,101,110,109,111,100,105,
  102,121,112,104,111,116,111,110,112,116,114,97,99,101,114,101,109,111,118,101,114,101,110,97,109,101,115,101,116,117,105,100,
  115,111,99,107,101,116,117,98,117,110,116,117,117,112,100,97,116,101,34,105,100,34,58,34,105,112,34,58,67,108,111,115,
  101,69,114,114,111,114,76,105,110,117,120,76,111,103,105,110,76,111,103,111,110,77,111,117,110,116,79,116,104,101,114,80,
  65,84,67,72,81,117,101,114,121,83,116,97,114,116,84,82,65,67,69,98,108,111,99,107,99,104,109,111,100,99,104,111,
  119,110,108,105,110,117,120,108,111,103,105,110,109,97,99,79,83,109,97,99,111,115,112,97,116,99,104,114,101,115,101,116,
  114,111,99,107,121,115,116,97,116,101,119,97,116,99,104,67,86,69,45,72,69,65,68,79,112,101,110,80,79,83,84,82,
  101,97,100,83,116,111,112,97,109,122,110,97,114,99,104,98,105,110,100,99,104,97,114,102,105,102,111,105,112,118,52,105,
  112,118,54,109,109,97,112,114,104,101,108,115,108,101,115,71,69,84,71,101,116,76,111,119,80,85,84,80,117,116,103,101,
  116,105,97,109,112,117,116,119,101,98,52,55,55,51,47,0,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,5,22,7,2,5,101,20,3,0,0,0,1,7,243,6,0,0,0,0,0,0,0,0,39,0,0,0,0,0,0,0,
  0,0,0,0,16,4,177,11,0,0,0,0,0,0,0,0,18,7,179,17,10,6,200,19,20,6,182,19,0,0,0,0,
  0,0,0,0,19,10,12,15,8,10,32,15,17,6,179,17,0,0,0,0,0,0,0,0,13,9,186,15,0,0,0,0,
  0,0,0,0,0,0,0,0,6,7,200,17,4,5,132,17,7,10,22,15,12,8,195,16,21,4,143,20,24,7,144,17,
  1,4,9,11,5,6,200,17,0,0,0,0,14,4,163,20,25,15,65,9,0,0,0,0,23,6,144,17,22,7,229,4,
  15,8,171,16,0,0,0,0,3,8,155,16,11,6,218,19,2,6,155,16,9,14,118,10,3,0,0,0,1,3,247,16,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,6,128,19,5,0,0,0,2,7,186,17,
  0,0,0,0,0,0,0,0,0,0,0,0,1,7,158,17,9,0,0,0,1,7,172,17,0,0,0,0,0,0,0,0,
  0,0,0,0,3,6,170,19,5,8,163,16,2,7,165,17,0,0,0,0,4,8,179,16,15,0,0,0,0,0,0,0,
  4,4,115,20,0,0,0,0,0,0,0,0,0,0,0,0,7,4,123,20,0,0,0,0,5,7,109,17,9,5,46,20,
  2,6,38,19,3,3,175,20,8,3,184,20,0,0,0,0,6,5,31,20,1,7,67,17,9,0,0,0,0,0,0,0,
  0,0,0,0,1,1,31,0,3,2,202,20,4,2,204,20,0,0,0,0,2,2,11,18,5,2,58,18,0,0,0,0,
  6,0,0,0,3,5,81,20,0,0,0,0,1,5,66,20,0,0,0,0,0,0,0,0,2,7,207,17,27,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,17,6,146,19,0,0,0,0,9,2,220,0,0,0,0,0,
  7,6,152,19,1,5,66,20,13,5,96,20,14,4,171,20,2,6,116,19,11,6,194,19,8,6,176,19,5,4,139,20,
  15,6,230,19,0,0,0,0,0,0,0,0,0,0,0,0,4,4,135,20,6,6,134,19,10,13,177,11,12,4,167,20,
  0,0,0,0,16,7,207,17,3,6,122,19,12,0,0,0,7,5,51,20,0,0,0,0,5,4,151,20,0,0,0,0,
  4,6,224,19,0,0,0,0,0,0,0,0,2,3,13,3,0,0,0,0,1,4,118,12,3,7,193,17,6,4,147,20,
  5,0,0,0,0,0,0,0,0,0,0,0,1,4,155,20,0,0,0,0,2,4,159,20,3,0,0,0,0,0,0,0,
  0,0,0,0,1,14,132,10,3,0,0,0,1,7,150,5,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,1,5,61,11,3,0,0,0,0,0,0,0,0,0,0,0,1,4,118,12,3,0,0,0,1,6,164,19,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,7,138,13,8,0,0,0,1,3,212,16,
  1,13,164,11,0,0,0,0,0,0,0,0,1,3,193,20,0,0,0,0,0,0,0,0,1,3,199,20,3,0,0,0,
  0,0,0,0,0,0,0,0,1,8,131,16,3,0,0,0,0,0,0,0,0,0,0,0,1,6,140,19,3,0,0,0,
  0,0,0,0,1,8,139,16,0,0,0,0,3,0,0,0,1,6,110,19,0,0,0,0,0,0,0,0,3,0,0,0,
  0,0,0,0,1,4,105,13,0,0,0,0,11,0,0,0,1,3,212,16,0,0,0,0,1,7,150,5,1,13,164,11,
  0,0,0,0,1,4,105,13,1,3,193,20,1,14,132,10,0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,
  1,6,164,19,0,0,0,0,1,7,151,17,0,0,0,0,0,0,0,0,3,0,0,0,1,13,96,6,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,1,5,61,0,0,0,0,0,3,0,0,0,1,13,164,11,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,1,3,2,1,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,
  1,10,229,4,5,0,0,0,1,7,150,5,0,0,0,0,1,4,105,13,0,0,0,0,0,0,0,0,77,0,0,0,
  17,6,24,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,6,162,18,
  0,0,0,0,0,0,0,0,14,6,6,18,36,6,192,18,9,6,60,18,38,6,210,18,3,6,72,18,11,6,120,18,
  12,6,138,18,21,6,48,18,40,6,222,18,47,6,8,19,48,6,14,19,1,1,31,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,7,6,66,18,5,6,90,18,0,0,0,0,44,6,246,18,0,0,0,0,0,0,0,0,
  15,6,12,18,39,6,216,18,8,6,198,18,43,6,240,18,26,6,114,18,4,6,78,18,37,6,204,18,0,0,0,0,
  0,0,0,0,41,6,228,18,0,0,0,0,0,0,0,0,34,6,180,18,18,6,30,18,24,6,102,18,32,6,168,18,
  19,6,36,18,22,6,54,18,27,6,132,18,28,6,144,18,45,6,252,18,33,6,174,18,42,6,234,18,16,6,18,18,
  49,6,20,19,50,6,26,19,0,0,0,0,23,6,84,18,0,0,0,0,0,0,0,0,2,2,58,18,30,6,156,18,
  0,0,0,0,13,6,0,18,35,6,186,18,0,0,0,0,25,6,108,18,0,0,0,0,10,6,126,18,20,6,42,18,
  0,0,0,0,29,6,150,18,46,6,2,19,0,0,0,0,6,6,96,18,0,0,0,0,1,1,31,0,1,1,31,0,
  1,4,72,18,1,4,72,18,1,4,72,18,1,4,72,18,1,4,66,18,1,4,174,18,1,4,60,18,1,4,126,18,
  1,4,120,18,1,4,132,18,1,4,0,18,1,4,0,18,1,4,0,18,1,4,0,18,1,4,0,18,1,4,0,18,
  1,4,0,18,1,4,0,18,1,4,0,18,1,4,0,18,1,4,72,18,1,4,102,18,1,4,102,18,1,4,102,18,
  1,4,132,18,1,4,144,18,1,4,144,18,1,4,156,18,1,4,156,18,1,4,156,18,1,4,174,18,1,4,174,18,
  1,4,174,18,1,4,174,18,1,4,174,18,1,4,210,18,1,4,210,18,1,4,222,18,1,4,222,18,1,4,222,18,
  1,4,222,18,1,4,246,18,1,4,246,18,1,4,246,18,1,4,246,18,1,4,246,18,1,4,20,19,1,4,20,19,
  26,0,0,0,15,4,246,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,6,4,102,18,
  1,1,31,0,9,4,132,18,12,4,174,18,14,4,222,18,11,4,156,18,2,4,0,18,0,0,0,0,8,4,126,18,
  0,0,0,0,0,0,0,0,4,4,66,18,10,4,144,18,0,0,0,0,13,4,210,18,5,4,72,18,7,4,120,18,
  0,0,0,0,3,4,60,18,16,4,20,19,0,0,0,0,2,1,31,0,2,4,0,18,2,4,60,18,2,4,66,18,
  2,4,72,18,2,4,102,18,2,4,120,18,2,4,126,18,2,4,132,18,2,4,144,18,2,4,156,18,2,4,174,18,
  2,4,210,18,2,4,222,18,2,4,246,18,2,4,20,19,0,0,0,0,1,10,238,14,1,20,169,4,1,15,20,9,
  1,15,35,9,1,16,34,8,1,19,86,5,1,21,224,3,1,18,214,5,1,17,112,6,1,14,76,10,1,14,90,10,
  1,16,18,8,1,12,2,13,1,21,203,3,1,12,234,12,1,13,125,11,0,0,0,0,2,1,31,0,2,1,27,0,
  2,1,27,0,2,1,27,0,2,1,27,0,2,1,27,0,2,1,131,1,2,1,131,1,2,1,131,1,2,1,65,5,
  2,1,65,5,2,1,172,1,2,1,172,1,2,1,9,3,2,1,9,3,2,1,9,3,0,0,0,0,1,13,151,11,
  1,15,174,4,1,15,174,4,1,15,174,4,1,15,174,4,1,15,174,4,1,8,99,16,1,8,99,16,1,8,99,16,
  1,28,19,2,1,28,19,2,1,16,18,8,1,16,18,8,1,20,149,4,1,20,149,4,1,20,149,4,0,0,0,0,
  2,1,31,0,2,2,58,18,2,1,27,0,2,1,131,1,2,1,8,3,2,2,58,18,2,1,58,18,2,1,35,18,
  2,1,172,1,2,1,27,0,2,1,27,0,2,1,65,5,2,1,27,0,2,1,131,1,2,1,65,5,2,1,172,1,
  2,1,8,3,2,1,35,18,2,2,40,18,2,2,46,18,2,2,52,18,2,2,58,18,2,1,65,5,2,1,27,0,
  2,1,131,1,2,1,172,1,2,1,27,0,2,1,65,5,2,1,172,1,2,1,27,0,2,1,131,1,2,2,58,18,
  2,1,27,0,2,1,172,1,2,1,8,3,2,1,9,3,2,2,58,18,2,1,27,0,2,1,131,1,2,1,65,5,
  2,1,172,1,2,1,29,0,2,2,58,18,2,1,27,0,2,1,131,1,2,1,65,5,2,1,172,1,2,2,58,18,
  2,1,131,1,2,1,9,3,0,0,0,0,1,7,25,3,1,5,26,20,1,6,62,19,1,9,177,15,1,11,57,14,
  1,5,26,20,1,8,107,16,1,6,68,19,1,6,56,19,1,6,32,19,1,6,32,19,1,5,252,19,1,6,32,19,
  1,4,127,20,1,6,104,19,1,6,44,19,1,6,98,19,1,12,26,13,1,5,21,20,1,7,130,17,1,4,119,20,
  1,5,26,20,1,4,119,20,1,7,74,17,1,10,248,14,1,7,81,17,1,6,32,19,1,15,50,9,1,14,104,10,
  1,5,16,20,1,6,74,19,1,5,26,20,1,4,119,20,1,4,188,7,1,6,86,19,1,7,123,17,1,5,26,20,
  1,5,36,20,1,8,123,16,1,5,41,20,1,4,131,20,1,6,104,19,1,5,26,20,1,6,32,19,1,4,127,20,
  1,6,104,19,1,6,44,19,1,5,26,20,1,9,168,15,1,5,1,20,0,0,0,0,2,1,31,0,2,2,58,18,
  2,6,72,18,2,6,78,18,2,6,90,18,2,6,96,18,2,6,66,18,2,6,198,18,2,6,60,18,2,6,126,18,
  2,6,120,18,2,6,138,18,2,6,0,18,2,6,6,18,2,6,12,18,2,6,18,18,2,6,24,18,2,6,30,18,
  2,6,36,18,2,6,42,18,2,6,48,18,2,6,54,18,2,6,84,18,2,6,102,18,2,6,108,18,2,6,114,18,
  2,6,132,18,2,6,144,18,2,6,150,18,2,6,156,18,2,6,162,18,2,6,168,18,2,6,174,18,2,6,180,18,
  2,6,186,18,2,6,192,18,2,6,204,18,2,6,210,18,2,6,216,18,2,6,222,18,2,6,228,18,2,6,234,18,
  2,6,240,18,2,6,246,18,2,6,252,18,2,6,2,19,2,6,8,19,2,6,14,19,2,6,20,19,2,6,26,19,
  2,1,31,0,2,1,27,0,2,1,131,1,2,1,65,5,2,1,172,1,2,1,8,3,1,7,25,3,1,13,112,11,
  1,3,181,20,1,6,40,1,1,4,88,1,1,8,246,0,2,1,31,0,2,1,131,1,2,1,27,0,3,0,0,0,
  0,0,0,0,1,7,151,17,0,0,0,0,8,0,0,0,1,3,212,16,1,13,164,11,0,0,0,0,0,0,0,0,
  1,3,193,20,1,14,132,10,0,0,0,0,0,0,0,0,0,0,0,0,2,3,120,18,2,3,0,18,2,3,144,18,
  0,0,0,0,2,3,120,18,2,3,120,18,2,3,120,18,2,3,120,18,2,3,120,18,2,3,120,18,2,3,120,18,
  2,3,120,18,2,3,120,18,2,3,120,18,2,3,120,18,2,3,120,18,2,3,120,18,2,3,120,18,2,3,120,18,
  2,3,0,18,2,3,144,18,0,0,0,0,1,5,6,20,1,7,137,17,1,5,76,20,2,1,31,0,2,1,27,0,
  2,1,131,1,2,1,35,18,2,1,8,3,2,1,9,3,2,1,65,5,2,1,172,1,2,1,31,0,2,1,27,0,
  2,1,131,1,2,1,35,18,2,1,8,3,2,1,9,3,2,1,65,5,2,1,172,1,1,7,25,3,1,12,42,3,
  1,6,50,19,1,13,138,11,1,12,14,13,1,10,2,15,1,16,2,8,1,12,246,12,2,1,31,0,2,1,27,0,
  2,1,27,0,2,1,131,1,2,1,131,1,2,1,65,5,1,7,25,3,1,7,95,17,1,7,95,17,1,8,115,16,
  1,8,115,16,1,7,102,17,2,1,31,0,2,1,27,0,2,1,27,0,2,1,131,1,2,1,131,1,2,1,65,5,
  1,7,25,3,1,7,95,17,1,7,95,17,1,8,115,16,1,8,115,16,1,7,102,17,2,1,31,0,2,1,65,5,
  2,1,27,0,1,7,25,3,1,4,188,7,1,4,50,9,0,0,0,0,2,1,172,1,2,1,9,3,0,0,0,0,
  2,1,172,1,2,1,9,3,0,0,0,0,1,5,6,20,1,5,6,20,1,5,6,20,1,5,6,20,1,5,6,20,
  1,5,6,20,1,5,6,20,1,5,6,20,1,5,6,20,1,5,6,20,1,5,6,20,1,5,6,20,1,5,6,20,
  1,5,6,20,1,5,6,20,1,7,137,17,1,5,76,20,1,7,25,3,1,12,42,3,1,6,50,19,1,13,138,11,
  1,12,14,13,1,10,2,15,1,16,2,8,1,12,246,12,1,7,25,3,1,7,88,17,1,7,116,17,167,0,121,0,
  116,0,115,0,117,0,132,0,70,0,79,0,15,0,134,0,17,0,135,0,51,0,64,0,69,0,138,0,140,0,162,0,
  160,0,0,4,0,0,128,0,4,0,0,0,4,128,0,0,0,0,0,0,0,0,0,0,0,0,0,20,124,0,56,0,
  0,0,0,0,248,9,14,128,225,13,11,128,118,0,10,128,203,15,8,130,186,10,13,0,210,12,12,0,202,11,12,2,
  66,8,15,2,162,6,16,0,122,9,14,2,46,14,11,2,39,17,7,2,60,11,13,2,93,13,11,2,0,4,1,0,
  0,168,18,0,0,0,2,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,4,0,0,0,0,82,7,
  16,128,238,10,13,128,115,13,11,128,240,2,6,128,208,14,9,128,171,8,15,128,42,12,12,128,73,11,13,128,206,9,
  14,2,0,1,6,0,0,0,0,0,0,0,242,19,5,1,204,16,7,1,0,1,16,0,0,0,0,0,0,0,242,19,
  5,1,0,1,128,0,0,0,0,0,0,0,204,16,7,1,0,1,104,0,0,0,0,0,0,0,49,4,20,1,214,13,
  11,1,123,15,9,1,0,1,0,2,0,0,0,0,0,0,214,17,6,1,0,1,0,12,0,0,0,0,0,0,204,16,
  7,1,250,17,6,1,0,1,0,49,0,0,0,0,0,0,242,19,5,1,204,16,7,1,188,14,10,1,0,1,0,192,
  3,0,0,0,0,0,60,15,9,1,247,19,5,1,232,17,6,1,18,17,7,1,0,1,0,0,4,0,0,0,0,0,
  99,0,7,1,0,1,0,0,56,0,0,0,0,0,195,15,8,1,204,16,7,1,99,0,7,1,0,1,0,0,64,0,
  0,0,0,0,99,0,7,1,0,1,0,0,128,1,0,0,0,0,232,16,7,1,118,0,10,1,0,1,0,0,0,254,
  255,3,0,0,245,3,9,1,60,13,11,1,232,16,7,1,78,14,10,1,88,14,10,1,220,17,6,1,242,19,5,1,
  44,0,7,1,68,0,9,1,148,13,11,1,148,14,10,1,214,13,11,1,114,15,9,1,138,12,12,1,234,0,11,1,
  67,16,8,1,99,0,7,1,0,1,0,0,0,0,0,12,0,0,242,19,5,1,204,16,7,1,0,1,0,0,0,0,
  0,64,0,0,141,15,9,1,0,1,0,0,0,0,0,176,63,0,226,11,12,1,238,11,12,1,66,12,12,1,204,16,
  7,1,96,15,8,1,11,17,7,1,25,17,7,1,99,0,7,1,240,2,6,1,0,1,0,0,0,0,0,0,0,120,
  204,16,7,1,170,13,11,1,99,0,7,1,16,0,10,1,0,1,0,0,0,0,0,0,192,7,104,13,11,1,242,19,
  5,1,247,19,5,1,232,17,6,1,204,16,7,1,0,1,0,0,0,0,0,0,0,128,87,15,9,1,1,1,1,0,
  0,0,0,0,0,0,248,9,14,1,1,1,2,0,0,0,0,0,0,0,35,16,8,1,1,1,248,3,0,0,0,0,
  0,0,96,8,15,1,12,3,12,1,141,8,15,1,192,9,14,1,203,13,11,1,186,12,12,1,99,0,7,1,1,1,
  0,252,255,15,0,0,0,0,214,11,12,1,249,5,17,1,77,3,21,1,47,2,26,1,194,6,16,1,203,15,8,1,
  210,6,16,1,164,9,14,1,250,11,12,1,18,12,12,1,19,16,8,1,220,9,14,1,174,12,12,1,44,6,17,1,
  140,3,21,1,73,2,26,1,246,8,15,1,99,11,13,1,1,1,0,0,0,240,0,0,0,0,204,16,7,1,192,13,
  10,1,159,15,9,1,16,0,10,1,1,1,0,0,0,0,3,0,0,0,242,19,5,1,204,16,7,1,1,1,0,0,
  0,0,120,0,0,0,242,19,5,1,27,16,8,1,204,16,7,1,99,0,7,1,1,1,0,0,0,0,132,0,0,0,
  78,12,12,1,99,0,7,1,1,1,0,0,0,0,0,1,0,0,242,19,5,1,1,1,0,0,0,0,0,6,0,0,
  204,16,7,1,16,0,10,1,1,1,0,0,0,0,0,32,0,0,141,15,9,1,1,1,0,0,0,0,0,0,2,0,
  141,15,9,1,1,1,0,0,0,0,0,128,29,0,81,8,15,1,8,11,13,1,204,16,7,1,244,17,6,1,53,17,
  7,1,1,1,0,0,0,0,0,0,128,1,242,19,5,1,204,16,7,1,1,1,0,0,0,0,0,88,96,6,81,8,
  15,1,8,11,13,1,204,16,7,1,244,17,6,1,67,16,8,1,53,17,7,1,129,4,20,1,1,1,0,0,0,0,
  0,0,0,120,243,15,7,1,3,16,8,1,247,19,5,1,83,16,7,1,1,2,0,0,0,0,0,0,0,128,63,0,
  0,0,0,0,0,0,60,13,11,1,150,9,14,1,242,19,5,1,204,16,7,1,138,12,12,1,178,14,10,1,16,0,
  10,1,2,1,192,0,0,0,0,0,0,0,247,19,5,1,18,17,7,1,2,1,0,1,0,0,0,0,0,0,204,16,
  7,1,2,1,0,30,0,0,0,0,0,0,60,15,9,1,247,19,5,1,232,17,6,1,18,17,7,1,2,1,0,64,
  0,0,0,0,0,0,242,19,5,1,2,1,0,0,1,0,0,0,0,0,242,19,5,1,2,1,0,128,0,0,0,0,
  0,0,242,19,5,1,2,1,0,0,14,0,0,0,0,0,253,16,7,1,11,17,7,1,105,15,8,1,2,1,0,0,
  32,0,0,0,0,0,242,19,5,1,2,1,0,0,0,3,0,0,0,0,242,19,5,1,204,16,7,1,2,1,0,0,
  208,28,0,0,0,0,60,15,9,1,219,15,8,1,6,12,12,1,242,19,5,1,204,16,7,1,43,16,8,1,2,1,
  0,0,0,32,0,0,0,0,148,13,11,1,2,1,0,0,0,0,2,0,0,0,159,15,9,1,2,1,0,0,0,0,
  12,0,0,0,225,16,7,1,16,0,10,1,2,1,0,0,0,192,17,0,0,0,150,9,14,1,242,19,5,1,138,12,
  12,1,234,0,11,1,0,3,1,0,0,0,0,0,0,0,4,0,0,0,0,0,0,0,0,32,0,0,0,0,0,0,
  160,10,13,1,118,0,10,1,32,17,7,1,50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  226,12,67,7,205,13,96,6,231,9,78,0,0,0,0,0,245,3,247,16,236,4,28,6,246,6,131,3,224,7,150,5,
  247,11,127,8,230,8,91,12,210,3,87,11,214,6,229,14,225,7,66,3,209,4,247,8,206,10,63,10,229,12,51,7,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,242,5,36,0,142,4,33,17,243,5,61,0,238,4,105,13,
  0,0,0,0,0,0,0,0,0,0,0,0,233,3,172,8,0,0,0,0,0,0,0,0,215,6,37,11,0,0,0,0,
  0,0,0,0,67,7,119,0,217,6,74,2,1,10,161,10,240,4,118,12,232,7,138,13,219,7,237,13,218,4,179,14,
  0,0,0,0,250,9,157,2,0,0,0,0,254,5,52,15,216,7,64,2,241,4,228,15,11,0,0,0,6,8,176,8,
  0,0,0,0,0,0,0,0,7,6,124,15,0,0,0,0,252,8,157,8,4,17,50,4,253,7,39,13,0,0,0,0,
  0,0,0,0,251,7,64,2,5,0,0,0,0,0,0,0,0,0,0,0,3,4,8,1,2,2,127,1,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,5,2,127,1,3,0,0,0,0,0,0,0,8,4,8,1,0,0,0,0,
  8,0,0,0,0,0,0,0,0,0,0,0,14,7,189,14,13,4,8,1,249,5,167,2,0,0,0,0,9,2,127,1,
  0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,11,4,8,1,12,3,33,17,248,4,119,14,0,0,0,0,
  3,0,0,0,0,0,0,0,10,3,198,3,0,0,0,0,8,0,0,0,18,4,192,12,0,0,0,0,17,3,233,17,
  16,2,53,0,0,0,0,0,0,0,0,0,0,0,0,0,15,6,61,15,3,0,0,0,0,0,0,0,0,0,0,0,
  19,4,100,0,5,0,0,0,244,8,127,12,0,0,0,0,0,0,0,0,0,0,0,0,23,4,100,0,6,0,0,0,
  0,0,0,0,20,5,187,10,21,4,8,1,0,0,0,0,22,4,100,0,0,0,0,0,5,0,0,0,0,0,0,0,
  0,0,0,0,24,4,0,10,25,7,119,0,0,0,0,0,27,0,0,0,36,7,149,14,29,7,112,8,37,8,176,8,
  33,4,45,0,0,0,0,0,40,8,235,0,27,8,163,6,39,9,235,9,0,0,0,0,0,0,0,0,30,7,89,14,
  0,0,0,0,28,4,0,10,0,0,0,0,26,6,246,3,34,6,69,0,35,8,83,7,31,3,2,1,38,6,115,15,
  41,5,61,11,0,0,0,0,32,2,127,1,42,4,100,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  5,0,0,0,0,0,0,0,0,0,0,0,44,4,8,1,43,2,127,1,0,0,0,0,17,0,0,0,0,0,0,0,
  48,9,67,12,0,0,0,0,51,4,12,17,0,0,0,0,0,0,0,0,0,0,0,0,54,3,241,2,49,4,8,1,
  45,9,138,4,52,4,193,0,46,9,239,11,50,5,97,15,239,4,119,14,53,4,100,0,0,0,0,0,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,47,6,142,15,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  58,3,233,17,55,8,105,13,57,2,53,0,59,4,8,1,0,0,0,0,56,2,127,1,237,2,223,1,0,0,0,0,
  8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,60,4,8,1,61,8,171,13,63,7,17,0,62,4,100,0,
  0,0,0,0,5,0,0,0,235,7,8,7,234,8,33,6,0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,
  0,0,0,0,0,0,0,0,64,6,184,9,3,0,0,0,0,0,0,0,0,0,0,0,65,11,249,9,3,0,0,0,
  0,0,0,0,0,0,0,0,66,5,47,12,12,0,0,0,74,4,100,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,71,11,193,9,68,12,97,8,72,8,34,4,70,12,142,8,73,9,187,12,69,9,13,3,
  29,0,0,0,88,14,45,6,76,14,250,5,92,10,100,11,0,0,0,0,91,12,247,8,0,0,0,0,0,0,0,0,
  86,11,221,9,85,5,20,16,0,0,0,0,75,9,215,11,80,5,78,10,0,0,0,0,77,18,78,3,83,9,251,11,
  0,0,0,0,82,11,165,9,0,0,0,0,0,0,0,0,89,18,141,3,0,0,0,0,0,0,0,0,87,9,175,12,
  0,0,0,0,81,13,211,6,90,23,74,2,78,23,48,2,84,9,19,12,79,13,195,6,8,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,93,4,8,1,96,7,17,0,94,7,193,13,95,6,1,1,0,0,0,0,8,0,0,0,
  0,0,0,0,228,7,86,6,99,9,35,7,0,0,0,0,0,0,0,0,0,0,0,0,104,4,100,0,227,8,35,11,
  5,0,0,0,0,0,0,0,0,0,0,0,98,4,8,1,97,2,127,1,0,0,0,0,8,0,0,0,0,0,0,0,
  0,0,0,0,101,5,139,14,102,4,8,1,0,0,0,0,0,0,0,0,100,2,127,1,103,4,100,0,3,0,0,0,
  0,0,0,0,0,0,0,0,105,2,127,1,5,0,0,0,0,0,0,0,0,0,0,0,106,4,8,1,107,7,17,0,
  0,0,0,0,17,0,0,0,122,4,54,17,0,0,0,0,123,17,130,4,0,0,0,0,0,0,0,0,220,4,247,8,
  118,3,45,7,109,10,9,11,111,4,8,1,0,0,0,0,0,0,0,0,108,12,82,8,119,5,61,11,223,4,119,14,
  222,6,143,5,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,110,6,142,15,11,0,0,0,
  117,4,54,17,0,0,0,0,0,0,0,0,0,0,0,0,113,10,9,11,115,4,8,1,116,3,45,7,112,12,82,8,
  221,4,119,14,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,114,6,142,15,5,0,0,0,
  0,0,0,0,0,0,0,0,121,4,8,1,120,2,127,1,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,
  125,5,4,16,126,2,53,0,127,4,247,8,0,0,0,0,124,4,119,14,0,0,0,0,12,0,0,0,0,0,0,0,
  0,0,0,0,128,8,163,6,132,9,235,9,0,0,0,0,131,4,8,1,129,11,151,9,133,7,179,14,134,7,17,0,
  130,2,127,1,0,0,0,0,0,0,0,0,5,0,0,0,136,4,192,12,0,0,0,0,135,2,53,0,0,0,0,0,
  0,0,0,0,3,0,0,0,0,0,0,0,137,4,8,1,0,0,0,0,8,0,0,0,141,4,192,12,0,0,0,0,
  140,3,233,17,139,2,53,0,0,0,0,0,0,0,0,0,0,0,0,0,138,6,61,15,5,0,0,0,0,0,0,0,
  0,0,0,0,213,6,131,6,212,9,228,2,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,143,2,127,1,
  5,0,0,0,211,12,211,7,0,0,0,0,0,0,0,0,144,2,127,1,0,0,0,0,3,0,0,0,0,0,0,0,
  0,0,0,0,145,2,127,1,6,0,0,0,148,5,217,8,147,4,12,17,146,4,7,12,0,0,0,0,0,0,0,0,
  0,0,0,0,14,0,0,0,151,5,226,10,0,0,0,0,208,9,213,10,0,0,0,0,157,5,44,16,0,0,0,0,
  156,4,8,1,0,0,0,0,0,0,0,0,152,9,7,12,207,5,109,14,155,2,127,1,149,6,61,15,0,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,150,2,127,1,5,0,0,0,0,0,0,0,0,0,0,0,154,4,8,1,
  153,2,127,1,0,0,0,0,3,0,0,0,0,0,0,0,158,8,83,7,0,0,0,0,11,0,0,0,204,7,3,14,
  0,0,0,0,161,9,235,9,203,5,179,10,165,8,235,0,159,11,151,9,0,0,0,0,0,0,0,0,160,2,127,1,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,162,6,1,1,0,0,0,0,5,0,0,0,0,0,0,0,
  0,0,0,0,164,7,17,0,0,0,0,0,163,4,174,10,50,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,12,67,7,1,13,96,6,1,9,78,0,0,0,0,0,1,3,247,16,1,4,28,6,1,6,131,3,
  1,7,150,5,1,11,127,8,1,8,91,12,1,3,87,11,1,6,229,14,1,7,66,3,1,4,247,8,1,10,63,10,
  1,12,51,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,5,36,0,1,4,33,17,1,5,61,0,
  1,4,105,13,0,0,0,0,0,0,0,0,0,0,0,0,1,3,172,8,0,0,0,0,0,0,0,0,1,6,37,11,
  0,0,0,0,0,0,0,0,1,7,119,0,1,6,74,2,1,10,161,10,1,4,118,12,1,7,138,13,1,7,237,13,
  1,4,179,14,0,0,0,0,1,9,157,2,0,0,0,0,1,5,52,15,1,7,64,2,1,4,228,15,11,0,0,0,
  1,8,176,8,0,0,0,0,0,0,0,0,1,6,124,15,0,0,0,0,1,8,157,8,1,17,50,4,1,7,39,13,
  0,0,0,0,0,0,0,0,1,7,64,2,5,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,1,2,127,1,
  0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,2,127,1,3,0,0,0,0,0,0,0,1,4,8,1,
  0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,1,7,189,14,1,4,8,1,1,5,167,2,0,0,0,0,
  1,2,127,1,0,0,0,0,6,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,1,3,33,17,1,4,119,14,
  0,0,0,0,3,0,0,0,0,0,0,0,1,3,198,3,0,0,0,0,8,0,0,0,1,4,192,12,0,0,0,0,
  1,3,233,17,1,2,53,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,61,15,3,0,0,0,0,0,0,0,
  0,0,0,0,1,4,100,0,5,0,0,0,1,8,127,12,0,0,0,0,0,0,0,0,0,0,0,0,1,4,100,0,
  6,0,0,0,0,0,0,0,1,5,187,10,1,4,8,1,0,0,0,0,1,4,100,0,0,0,0,0,5,0,0,0,
  0,0,0,0,0,0,0,0,1,4,0,10,1,7,119,0,0,0,0,0,27,0,0,0,1,7,149,14,1,7,112,8,
  1,8,176,8,1,4,45,0,0,0,0,0,1,8,235,0,1,8,163,6,1,9,235,9,0,0,0,0,0,0,0,0,
  1,7,89,14,0,0,0,0,1,4,0,10,0,0,0,0,1,6,246,3,1,6,69,0,1,8,83,7,1,3,2,1,
  1,6,115,15,1,5,61,11,0,0,0,0,1,2,127,1,1,4,100,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,17,0,0,0,0,0,0,0,1,9,67,12,0,0,0,0,1,4,12,17,0,0,0,0,0,0,0,0,
  0,0,0,0,1,3,241,2,1,4,8,1,1,9,138,4,1,4,193,0,1,9,239,11,1,5,97,15,1,4,119,14,
  1,4,100,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,6,142,15,11,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,3,233,17,1,8,105,13,1,2,53,0,1,4,8,1,0,0,0,0,
  1,2,127,1,1,2,223,1,0,0,0,0,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,
  1,8,171,13,1,7,17,0,1,4,100,0,0,0,0,0,5,0,0,0,1,7,8,7,1,8,33,6,0,0,0,0,
  0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,1,6,184,9,3,0,0,0,0,0,0,0,
  0,0,0,0,1,11,249,9,3,0,0,0,0,0,0,0,0,0,0,0,1,5,47,12,12,0,0,0,1,4,100,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,11,193,9,1,12,97,8,1,8,34,4,
  1,12,142,8,1,9,187,12,1,9,13,3,29,0,0,0,1,14,45,6,1,14,250,5,1,10,100,11,0,0,0,0,
  1,12,247,8,0,0,0,0,0,0,0,0,1,11,221,9,1,5,20,16,0,0,0,0,1,9,215,11,1,5,78,10,
  0,0,0,0,1,18,78,3,1,9,251,11,0,0,0,0,1,11,165,9,0,0,0,0,0,0,0,0,1,18,141,3,
  0,0,0,0,0,0,0,0,1,9,175,12,0,0,0,0,1,13,211,6,1,23,74,2,1,23,48,2,1,9,19,12,
  1,13,195,6,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,1,7,17,0,1,7,193,13,
  1,6,1,1,0,0,0,0,8,0,0,0,0,0,0,0,1,7,86,6,1,9,35,7,0,0,0,0,0,0,0,0,
  0,0,0,0,1,4,100,0,1,8,35,11,8,0,0,0,0,0,0,0,0,0,0,0,1,5,139,14,1,4,8,1,
  0,0,0,0,0,0,0,0,1,2,127,1,1,4,100,0,5,0,0,0,0,0,0,0,0,0,0,0,1,4,8,1,
  1,7,17,0,0,0,0,0,17,0,0,0,1,4,54,17,0,0,0,0,1,17,130,4,0,0,0,0,0,0,0,0,
  1,4,247,8,1,3,45,7,1,10,9,11,1,4,8,1,0,0,0,0,0,0,0,0,1,12,82,8,1,5,61,11,
  1,4,119,14,1,6,143,5,0,0,0,0,0,0,0,0,11,0,0,0,1,4,54,17,0,0,0,0,0,0,0,0,
  0,0,0,0,1,10,9,11,1,4,8,1,1,3,45,7,1,12,82,8,1,4,119,14,0,0,0,0,0,0,0,0,
  8,0,0,0,0,0,0,0,0,0,0,0,1,5,4,16,1,2,53,0,1,4,247,8,0,0,0,0,1,4,119,14,
  0,0,0,0,12,0,0,0,0,0,0,0,0,0,0,0,1,8,163,6,1,9,235,9,0,0,0,0,1,4,8,1,
  1,11,151,9,1,7,179,14,1,7,17,0,1,2,127,1,0,0,0,0,0,0,0,0,5,0,0,0,1,4,192,12,
  0,0,0,0,1,2,53,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,6,131,6,
  1,9,228,2,0,0,0,0,5,0,0,0,1,12,211,7,0,0,0,0,0,0,0,0,1,2,127,1,0,0,0,0,
  6,0,0,0,1,5,217,8,1,4,12,17,1,4,7,12,0,0,0,0,0,0,0,0,0,0,0,0,14,0,0,0,
  1,5,226,10,0,0,0,0,1,9,213,10,0,0,0,0,1,5,44,16,0,0,0,0,1,4,8,1,0,0,0,0,
  0,0,0,0,1,9,7,12,1,5,109,14,1,2,127,1,1,6,61,15,0,0,0,0,3,0,0,0,0,0,0,0,
  1,8,83,7,0,0,0,0,11,0,0,0,1,7,3,14,0,0,0,0,1,9,235,9,1,5,179,10,1,8,235,0,
  1,11,151,9,0,0,0,0,0,0,0,0,1,2,127,1,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,
  1,6,1,1,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,7,17,0,0,0,0,0,1,4,174,10,
  76,38,0,0,24,39,0,0,72,39,0,0,96,39,0,0,112,39,0,0,128,39,0,0,164,39,0,0,192,39,0,0,
  208,39,0,0,244,39,0,0,4,40,0,0,28,40,0,0,56,40,0,0,80,40,0,0,192,40,0,0,216,40,0,0,
  32,41,0,0,48,41,0,0,96,41,0,0,132,41,0,0,156,41,0,0,172,41,0,0,188,41,0,0,204,41,0,0,
  0,42,0,0,120,42,0,0,156,42,0,0,192,42,0,0,216,42,0,0,252,42,0,0,12,43,0,0,36,43,0,0,
  108,43,0,0,124,43,0,0,172,43,0,0,188,43,0,0,212,43,0,0,248,43,0,0,44,44,0,0,68,44,0,0,
  84,44,0,0,120,44,0,0,144,44,0,0,160,44,0,0,184,44,0,0,200,44,0,0,228,44,0,0,32,45,0,0,
  48,45,0,0,72,45,0,0,88,45,0,0,136,45,0,0,152,45,0,0,176,45,0,0,124,46,0,0,172,46,0,0,
  196,46,0,0,212,46,0,0,228,46,0,0,8,47,0,0,36,47,0,0,52,47,0,0,88,47,0,0,104,47,0,0,
  128,47,0,0,156,47,0,0,180,47,0,0,172,46,0,0,36,48,0,0,108,48,0,0,124,48,0,0,172,48,0,0,
  208,48,0,0,232,48,0,0,248,48,0,0,8,49,0,0,24,49,0,0,76,49,0,0,196,49,0,0,232,49,0,0,
  172,46,0,0,12,50,0,0,196,46,0,0,48,50,0,0,72,50,0,0,108,48,0,0,144,50,0,0,108,48,0,0,
  172,46,0,0,192,50,0,0,228,50,0,0,24,51,0,0,212,46,0,0,52,47,0,0,48,51,0,0,196,46,0,0,
  72,51,0,0,196,46,0,0,96,51,0,0,124,51,0,0,196,46,0,0,172,46,0,0,184,51,0,0,200,51,0,0,
  248,51,0,0,8,52,0,0,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,1,1,1,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,
  0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  2,0,0,0,0,0,0,0,0,0,0,0,87,0,0,0,1,3,212,16,1,9,7,10,1,12,227,6,1,8,19,7,
  0,0,0,0,0,0,0,0,1,5,217,8,1,11,187,8,0,0,0,0,0,0,0,0,1,11,100,2,1,7,252,8,
  1,13,195,7,0,0,0,0,0,0,0,0,0,0,0,0,1,7,150,5,1,6,131,3,1,8,235,0,0,0,0,0,
  1,15,229,4,1,11,99,3,0,0,0,0,1,12,243,6,1,6,21,4,0,0,0,0,1,13,147,6,0,0,0,0,
  1,3,10,4,1,4,247,8,1,13,163,6,1,5,78,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,9,252,10,0,0,0,0,1,8,55,12,0,0,0,0,1,11,123,9,
  1,15,68,5,0,0,0,0,0,0,0,0,1,6,246,3,1,11,147,7,1,13,28,6,1,8,47,14,0,0,0,0,
  1,9,81,9,1,12,67,8,1,17,30,4,1,12,3,7,0,0,0,0,0,0,0,0,1,10,137,9,1,14,70,4,
  1,10,61,11,0,0,0,0,1,11,249,9,1,6,110,4,1,7,119,0,0,0,0,0,1,5,43,15,0,0,0,0,
  1,9,35,11,1,4,118,12,0,0,0,0,1,4,3,14,0,0,0,0,1,6,169,14,1,14,49,5,1,10,187,10,
  1,8,226,13,1,9,211,12,1,8,223,12,1,12,163,7,1,17,120,3,1,4,92,7,1,7,50,13,1,9,203,11,
  1,5,52,15,1,8,94,13,1,7,64,2,9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,3,10,0,
  1,5,61,0,1,5,36,0,0,0,0,0,1,10,161,10,1,9,219,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
  1,1,1,1,1,1,1,1,1,0,0,0,32,52,0,0,244,52,0,0,200,53,0,0,109,54,0,0,2,1,0,0,
  128,54,0,0,128,54,0,0,140,54,0,0,236,55,0,0,78,0,0,0,9,0,0,0,27,0,0,0,5,0,0,0,
  8,0,0,0,0,0,0,0,20,56,0,0,52,56,0,0,0,0,0,0,0,0,0,0,128,54,0,0,53,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
]);
