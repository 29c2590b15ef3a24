// Generated from schemas/neuvector by sluice generate, and from schemas/answers/cim.json. Do not edit.
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

/** event.kind */
let c15: u32 = 0;
/** event.outcome */
let c17: u32 = 0;
/** event.action */
let c10: u32 = 0;
/** network.direction */
let c26: u32 = 0;
/** network.type */
let c29: u32 = 0;
/** event.severity */
let c19: u32 = 0;
/** vulnerability.severity */
let c66: u32 = 0;
/** destination.port is there. */
let p9: bool = false;
/** user.target.name is there. */
let p61: bool = false;
let is_alert: bool = false;
let is_attack: bool = false;
let is_known_process: bool = false;
let is_network: bool = false;
let is_denied: bool = false;
let is_launch: bool = false;
let is_service: bool = false;
let is_vulnerability: bool = false;
let is_failed: bool = false;
let is_filesystem: bool = false;
let is_listening: bool = false;
let is_addressed: bool = false;
let is_traffic: bool = false;
let is_login: bool = false;
let is_container_life: bool = false;
let is_change: bool = false;
let is_account: bool = false;
let is_application: bool = false;
let is_finding: bool = false;
let is_egress: bool = false;

function derive(): void {
  c15 = code(15, D + 21548);
  c17 = code(17, D + 21576);
  c10 = code(10, D + 21600);
  c26 = code(26, D + 21624);
  c29 = code(29, D + 21660);
  c19 = code(19, D + 18348);
  c66 = code(66, D + 21684);
  p9 = present(9);
  p61 = present(61);
  is_alert = (c15 == 1);
  if (slot(11) != 0) {
    elements(11, 91);
  }
  is_attack = (is_alert && has(91, D + 21724));
  is_known_process = (present(40) || present(41) || present(39));
  is_network = has(91, D + 18452);
  if (slot(20) != 0) {
    elements(20, 90);
  }
  is_denied = has(90, D + 18468);
  is_launch = (is_known_process && !is_network && has(91, D + 18484) && (has(90, D + 18500) || (is_denied && !has(90, D + 18516))));
  is_service = (!is_alert && !is_known_process && (present(33) && has(91, D + 18484) && has(90, D + 21776)));
  is_vulnerability = ((((<u32>0xc >> c15) & 1) != 0) && has(91, D + 21800));
  is_failed = (c17 == 1);
  is_filesystem = (!is_alert && !is_failed && (present(22) && has(91, D + 21816) && has(90, D + 21832)));
  is_listening = ((((<u32>0x6 >> c10) & 1) != 0) && p9);
  is_addressed = (present(50) || present(51) || present(6) || present(7) || p9);
  is_traffic = (is_network && is_addressed && has(90, D + 21868) && (is_denied || is_alert || !is_failed));
  is_login = (!is_alert && (has(91, D + 21884) && has(90, D + 21900) && (((<u32>0x6 >> c17) & 1) != 0)));
  is_container_life = (!is_alert && !is_known_process && (present(3) || present(4)) && (has(91, D + 21924) && has(90, D + 21776)));
  is_change = (!is_alert && ((has(91, D + 21940) && has(90, D + 21968)) || (has(91, D + 21996) && has(90, D + 21776)) || is_container_life));
  is_account = has(91, D + 22012);
  is_application = has(91, D + 22028);
  is_finding = (is_vulnerability && present(63));
  if (slot(66) != 0 && is_finding) {
    lookup(66, c66, D + 22068, 107);
  }
  beginTemplate(0);
  countPart(13);
  openTemplate();
  part(D + 0, 0, 13);
  endTemplate(86);
  if (slot(62) != 0) {
    only(62, 89);
  }
  if (slot(11) != 0) {
    itemAt(11, 0, 88);
  }
  is_egress = (c26 == 1);
  beginTemplate(0);
  countPart(34);
  openTemplate();
  part(D + 0, 0, 34);
  endTemplate(87);
  if (slot(30) != 0) {
    elements(30, 92);
  }
  if (slot(92) != 0) {
    select(92, D + 12386, 4, 93);
  }
  if (slot(31) != 0) {
    elements(31, 95);
  }
  if (slot(95) != 0) {
    select(95, D + 12386, 4, 96);
  }
  if (slot(32) != 0) {
    elements(32, 98);
  }
  if (slot(98) != 0) {
    select(98, D + 12386, 4, 99);
  }
  if (slot(92) != 0) {
    reject(92, D + 12386, 4, 94);
  }
  if (slot(95) != 0) {
    reject(95, D + 12386, 4, 97);
  }
  if (slot(98) != 0) {
    reject(98, D + 12386, 4, 100);
  }
  if (slot(26) != 0) {
    lookup(26, c26, D + 22092, 103);
  }
  if (slot(54) != 0) {
    elements(54, 104);
  }
  if (slot(55) != 0) {
    elements(55, 105);
  }
  if (slot(60) != 0 && is_login) {
    elements(60, 106);
  }
  if (!(is_traffic && hasText(27))) {
    beginTemplate(0);
    countPart(16);
    openTemplate();
    part(D + 0, 0, 16);
    endTemplate(85);
  }
  if (!(hasText(14))) {
    if (is_alert) {
      beginTemplate(3);
      countPart(13);
      countPart(0);
      countPart(23);
      countPart(49);
      openTemplate();
      part(D + 0, 0, 13);
      part(D + 12525, 1, 0);
      part(D + 12525, 1, 23);
      part(D + 12525, 1, 49);
      endTemplate(84);
    }
  }
  if (!(hasText(107))) {
    if (slot(19) != 0) {
      lookup(19, c19, D + 22112, 101);
    }
  }
  settle(D + 22136, 7);
}

function write(): void {
  // cvss dest_ip dest_port direction file_name file_path http_method parent_process parent_process_exec process_exec process_path severity_id src_ip src_port subject transport vendor_account vendor_region
  run(D + 22150);
  // parent_process_name parent_process_path process_name
  run(D + 22240);
  // @timestamp
  if (slot(0) != 0 && keyword(D + 8005, 14, 0 + MOVES)) {}
  // action
  if (((is_alert || is_launch || is_traffic) && is_denied)) put(D + 5284, 19);
  else if ((is_attack || is_launch || is_traffic || (is_alert && has(90, D + 18676)))) put(D + 5265, 19);
  else if ((is_filesystem && has(90, D + 22264))) put(D + 5322, 19);
  else if ((is_filesystem && has(90, D + 22280))) put(D + 5303, 19);
  else if ((is_filesystem && (contains(10, D + 12299, 5) || contains(10, D + 12304, 5)))) put(D + 3514, 24);
  else if ((is_filesystem && has(90, D + 22296))) put(D + 4625, 20);
  else if (is_filesystem) put(D + 6742, 16);
  else if ((is_login && (c17 == 2))) put(D + 5398, 19);
  else if (is_login) put(D + 5341, 19);
  else if ((is_container_life && has(90, D + 18500))) put(D + 5360, 19);
  else if (is_container_life) put(D + 5379, 19);
  else if ((is_change && has(90, D + 22280))) put(D + 5303, 19);
  else if ((is_change && has(90, D + 22264))) put(D + 5322, 19);
  else if (is_change) put(D + 4625, 20);
  // app
  if (slot(27) != 0 && is_traffic && keyword(D + 11307, 7, 27 + MOVES)) {}
  else if (slot(85) != 0 && keyword(D + 11307, 7, 85)) {}
  // category
  if (slot(89) != 0 && is_finding && keyword(D + 3538, 12, 89)) {}
  else if (slot(46) != 0 && is_attack && keyword(D + 3538, 12, 46 + MOVES)) {}
  else if (slot(88) != 0 && (is_attack || is_vulnerability) && keyword(D + 3538, 12, 88)) {}
  // change_type
  if ((is_change && is_account)) put(D + 4705, 20);
  else if (slot(88) != 0 && is_change && keyword(D + 4705, 15, 88)) {}
  // command
  if (slot(24) != 0 && is_change && keyword(D + 9681, 11, 24 + MOVES)) {}
  // cve
  if ((load<u64>(filled, 8) & 0x920000000) != 0 || slot(63) != 0) {
    openList(D + 11377, 7, false);
    if (slot(93) != 0) items(93);
    if (slot(96) != 0) items(96);
    if (slot(99) != 0) items(99);
    if (slot(63) != 0 && starts(63, D + 12386, 4)) items(63 + MOVES);
    closeList();
  }
  // description
  if (slot(47) != 0 && is_alert && keyword(D + 7585, 15, 47 + MOVES)) {}
  else if (slot(25) != 0 && is_alert && keyword(D + 7585, 15, 25 + MOVES)) {}
  else if (slot(49) != 0 && is_alert && keyword(D + 7585, 15, 49 + MOVES)) {}
  else if (slot(86) != 0 && is_alert && keyword(D + 7585, 15, 86)) {}
  // dest
  if (slot(7) != 0 && keyword(D + 10934, 8, 7 + MOVES)) {}
  else if (slot(8) != 0 && keyword(D + 10934, 8, 8 + MOVES)) {}
  else if (slot(6) != 0 && keyword(D + 10934, 8, 6 + MOVES)) {}
  else if (slot(23) != 0 && !is_egress && keyword(D + 10934, 8, 23 + MOVES)) {}
  else if (slot(4) != 0 && is_vulnerability && keyword(D + 10934, 8, 4 + MOVES)) {}
  else if (slot(33) != 0 && (is_login || is_change || is_service) && keyword(D + 10934, 8, 33 + MOVES)) {}
  else if (slot(23) != 0 && is_alert && keyword(D + 10934, 8, 23 + MOVES)) {}
  else if (slot(37) != 0 && is_alert && keyword(D + 10934, 8, 37 + MOVES)) {}
  else if (slot(3) != 0 && is_alert && keyword(D + 10934, 8, 3 + MOVES)) {}
  else if (slot(36) != 0 && (is_alert || is_change || is_vulnerability) && keyword(D + 10934, 8, 36 + MOVES)) {}
  else if (slot(87) != 0 && (is_change || is_login) && keyword(D + 10934, 8, 87)) {}
  // dvc
  if (slot(23) != 0 && keyword(D + 11391, 7, 23 + MOVES)) {}
  else if (slot(33) != 0 && keyword(D + 11391, 7, 33 + MOVES)) {}
  else if (slot(36) != 0 && keyword(D + 11391, 7, 36 + MOVES)) {}
  else if (slot(87) != 0 && keyword(D + 11391, 7, 87)) {}
  // id
  if (slot(14) != 0 && keyword(D + 11697, 6, 14 + MOVES)) {}
  else if (slot(84) != 0 && keyword(D + 11697, 6, 84)) {}
  // ids_type
  if ((is_attack && is_network)) put(D + 4436, 21);
  else if ((is_attack && is_application)) put(D + 3264, 25);
  else if (is_attack) put(D + 5774, 18);
  // mitre_technique_id
  if (slot(104) != 0 || slot(105) != 0) {
    openList(D + 4071, 22, false);
    if (slot(104) != 0 && items(104)) moved(54);
    if (slot(105) != 0 && items(105)) moved(55);
    closeList();
  }
  // object
  if (slot(61) != 0 && (is_change && is_account) && keyword(D + 10234, 10, 61 + MOVES)) {}
  else if (slot(59) != 0 && (is_change && is_account) && keyword(D + 10234, 10, 59 + MOVES)) {}
  else if (slot(5) != 0 && is_container_life && keyword(D + 10234, 10, 5 + MOVES)) {}
  else if (slot(37) != 0 && is_change && keyword(D + 10234, 10, 37 + MOVES)) {}
  else if (slot(57) != 0 && is_change && keyword(D + 10234, 10, 57 + MOVES)) {}
  else if (slot(22) != 0 && is_change && keyword(D + 10234, 10, 22 + MOVES)) {}
  else if (slot(10) != 0 && is_change && keyword(D + 10234, 10, 10 + MOVES)) {}
  // object_category
  if ((is_change && is_account)) put(D + 3289, 25);
  else if (is_container_life) put(D + 2497, 30);
  else if (slot(38) != 0 && is_change && keyword(D + 2497, 19, 38 + MOVES)) {}
  else if (slot(88) != 0 && is_change && keyword(D + 2497, 19, 88)) {}
  // object_id
  if (slot(3) != 0 && is_container_life && keyword(D + 8671, 13, 3 + MOVES)) {}
  // object_path
  if (slot(57) != 0 && is_change && keyword(D + 7720, 15, 57 + MOVES)) {}
  // os
  if (present(23)) put(D + 8697, 13);
  // process
  if (slot(39) != 0 && keyword(D + 9824, 11, 39 + MOVES)) {}
  else if (slot(40) != 0 && is_known_process && keyword(D + 9824, 11, 40 + MOVES)) {}
  // protocol
  if ((((<u32>0x6 >> c29) & 1) != 0)) put(D + 7046, 16);
  // protocol_version
  if (slot(29) != 0 && (((<u32>0x6 >> c29) & 1) != 0) && keyword(D + 4985, 20, 29 + MOVES)) {}
  // reason
  if (slot(18) != 0 && is_login && keyword(D + 10284, 10, 18 + MOVES)) {}
  // result
  if (slot(18) != 0 && is_change && keyword(D + 10304, 10, 18 + MOVES)) {}
  // rule
  if (slot(49) != 0 && is_traffic && keyword(D + 11030, 8, 49 + MOVES)) {}
  // rule_id
  if (slot(48) != 0 && is_traffic && keyword(D + 9901, 11, 48 + MOVES)) {}
  // service
  if (slot(33) != 0 && is_service && keyword(D + 9945, 11, 33 + MOVES)) {}
  // service_name
  if (slot(33) != 0 && is_service && keyword(D + 7126, 16, 33 + MOVES)) {}
  // severity
  if (slot(107) != 0 && keyword(D + 1205, 12, 107)) {}
  else if (slot(101) != 0 && keyword(D + 1205, 12, 101)) {}
  else put(D + 4478, 21);
  // signature
  if (slot(49) != 0 && keyword(D + 8827, 13, 49 + MOVES)) {}
  else if (slot(63) != 0 && keyword(D + 8827, 13, 63 + MOVES)) {}
  else if (slot(10) != 0 && (is_alert || is_vulnerability) && keyword(D + 8827, 13, 10 + MOVES)) {}
  else if (slot(86) != 0 && (is_alert || is_vulnerability) && keyword(D + 8827, 13, 86)) {}
  // signature_id
  if (slot(48) != 0 && keyword(D + 7158, 16, 48 + MOVES)) {}
  else if (slot(12) != 0 && is_alert && keyword(D + 7158, 16, 12 + MOVES)) {}
  // src
  if (slot(51) != 0 && keyword(D + 11426, 7, 51 + MOVES)) {}
  else if (slot(52) != 0 && keyword(D + 11426, 7, 52 + MOVES)) {}
  else if (slot(50) != 0 && keyword(D + 11426, 7, 50 + MOVES)) {}
  else if (slot(23) != 0 && (is_alert || is_egress) && keyword(D + 11426, 7, 23 + MOVES)) {}
  // src_user
  if (slot(59) != 0 && p61 && keyword(D + 9438, 12, 59 + MOVES)) {}
  // state
  if (is_listening) put(D + 5045, 20);
  // status
  if ((is_service && has(90, D + 18500))) put(D + 5493, 19);
  else if (is_service) put(D + 5512, 19);
  else if (slot(17) != 0 && (((<u32>0x6 >> c17) & 1) != 0) && keyword(D + 5065, 10, 17 + MOVES)) {}
  // tag
  openList(D + 11440, 7, false);
  if (is_alert) item(D + 6922, 5);
  if (is_attack) item(D + 3265, 3);
  if (is_attack) item(D + 9627, 6);
  if (is_launch) item(D + 1972, 7);
  if (is_service) item(D + 2831, 7);
  if (is_vulnerability) item(D + 6524, 13);
  if ((is_launch || is_service || is_vulnerability)) item(D + 4138, 6);
  if (is_filesystem) item(D + 6843, 8);
  if (is_filesystem) item(D + 10454, 10);
  if (is_listening) item(D + 5054, 9);
  if (is_listening) item(D + 4140, 4);
  if (is_traffic) item(D + 2597, 7);
  if (is_traffic) item(D + 10099, 11);
  if (is_login) item(D + 8383, 14);
  if (is_change) item(D + 2396, 6);
  if ((is_change && is_account)) item(D + 5926, 7);
  closeList();
  // type
  if (is_alert) put(D + 7870, 15);
  // url
  if (slot(56) != 0 && keyword(D + 11454, 7, 56 + MOVES)) {}
  else if (slot(64) != 0 && keyword(D + 11454, 7, 64 + MOVES)) {}
  // user
  if (slot(59) != 0 && !p61 && keyword(D + 11086, 8, 59 + MOVES)) {}
  else if (slot(61) != 0 && keyword(D + 11086, 8, 61 + MOVES)) {}
  else if (slot(45) != 0 && keyword(D + 11086, 8, 45 + MOVES)) {}
  else if (slot(58) != 0 && keyword(D + 11086, 8, 58 + MOVES)) {}
  else if (slot(44) != 0 && keyword(D + 11086, 8, 44 + MOVES)) {}
  // user_id
  if (slot(58) != 0 && keyword(D + 10011, 11, 58 + MOVES)) {}
  else if (slot(44) != 0 && keyword(D + 10011, 11, 44 + MOVES)) {}
  // user_role
  if (slot(106) != 0 && list(D + 8931, 13, 106)) moved(60);
  // vendor_product
  if (slot(34) != 0 && keyword(D + 5936, 18, 34 + MOVES)) {}
  else if (slot(35) != 0 && keyword(D + 5936, 18, 35 + MOVES)) {}
  // xref
  if ((load<u64>(filled, 8) & 0x1240000000) != 0 || slot(63) != 0) {
    openList(D + 11110, 8, false);
    if (slot(94) != 0) items(94);
    if (slot(97) != 0) items(97);
    if (slot(100) != 0) items(100);
    if (slot(63) != 0 && !starts(63, D + 12386, 4)) items(63 + MOVES);
    closeList();
  }
  open(D + 9462, 12); // unmapped
  open(D + 10503, 9); // unmapped.cloud
  open(D + 9593, 11); // unmapped.cloud.account
  // id
  run(D + 22312);
  writeUnknown(2);
  close();
  // region
  run(D + 22326);
  writeUnknown(1);
  close();
  open(D + 8463, 13); // unmapped.container
  open(D + 10611, 9); // unmapped.container.image
  // name
  run(D + 22340);
  writeUnknown(4);
  close();
  // id name
  run(D + 22354);
  writeUnknown(3);
  close();
  open(D + 7600, 15); // unmapped.destination
  // address domain ip port
  run(D + 22372);
  writeUnknown(5);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset id kind module outcome reason severity type
  run(D + 22398);
  writeUnknown(6);
  close();
  open(D + 10950, 8); // unmapped.file
  // name path
  run(D + 22452);
  writeUnknown(7);
  close();
  open(D + 10990, 8); // unmapped.host
  // name
  run(D + 22470);
  writeUnknown(8);
  close();
  open(D + 10998, 8); // unmapped.http
  open(D + 9890, 11); // unmapped.http.request
  // method
  run(D + 22484);
  writeUnknown(10);
  close();
  writeUnknown(9);
  close();
  open(D + 9780, 11); // unmapped.network
  // direction protocol transport type
  run(D + 22498);
  writeUnknown(11);
  close();
  open(D + 8658, 13); // unmapped.neuvector
  // critical_vuls high_vuls medium_vuls
  run(D + 22524);
  writeUnknown(12);
  close();
  open(D + 9270, 12); // unmapped.observer
  // name product vendor
  run(D + 22546);
  writeUnknown(13);
  close();
  open(D + 6966, 16); // unmapped.orchestrator
  open(D + 9670, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 22568);
  writeUnknown(15);
  close();
  open(D + 9390, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 22582);
  writeUnknown(16);
  close();
  writeUnknown(14);
  close();
  open(D + 9835, 11); // unmapped.process
  open(D + 10254, 10); // unmapped.process.parent
  // executable name
  run(D + 22600);
  writeUnknown(18);
  close();
  open(D + 11102, 8); // unmapped.process.user
  // id name
  run(D + 22618);
  writeUnknown(19);
  close();
  // command_line executable name
  run(D + 22636);
  writeUnknown(17);
  close();
  open(D + 11038, 8); // unmapped.rule
  // category description id name
  run(D + 22658);
  writeUnknown(20);
  close();
  open(D + 10334, 10); // unmapped.source
  // address domain ip port
  run(D + 22684);
  writeUnknown(21);
  close();
  open(D + 10384, 10); // unmapped.threat
  open(D + 5246, 13); // unmapped.threat.technique
  open(D + 7206, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 22710);
  writeUnknown(24);
  close();
  // id
  run(D + 22724);
  writeUnknown(23);
  close();
  writeUnknown(22);
  close();
  open(D + 11461, 7); // unmapped.url
  // original path
  run(D + 22738);
  writeUnknown(25);
  close();
  open(D + 11102, 8); // unmapped.user
  open(D + 10374, 10); // unmapped.user.target
  // name
  run(D + 22756);
  writeUnknown(27);
  close();
  // id name roles
  run(D + 22770);
  writeUnknown(26);
  close();
  open(D + 6523, 17); // unmapped.vulnerability
  open(D + 10692, 9); // unmapped.vulnerability.score
  // base
  run(D + 22792);
  writeUnknown(29);
  close();
  // category id reference severity
  run(D + 22806);
  writeUnknown(28);
  close();
  // @timestamp message
  run(D + 22840);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CIM 6.0.2. */
export function cim(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 25632, F);
  return translate(record, 1666, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(61440, 8);
