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
let c14: u32 = 0;
/** event.outcome */
let c16: u32 = 0;
/** event.action */
let c9: u32 = 0;
/** network.direction */
let c25: u32 = 0;
/** network.type */
let c28: u32 = 0;
/** event.severity */
let c18: u32 = 0;
/** vulnerability.severity */
let c64: u32 = 0;
/** destination.port is there. */
let p8: bool = false;
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
  c14 = code(14, D + 21180);
  c16 = code(16, D + 21208);
  c9 = code(9, D + 21232);
  c25 = code(25, D + 21256);
  c28 = code(28, D + 21292);
  c18 = code(18, D + 18032);
  c64 = code(64, D + 21316);
  p8 = present(8);
  is_alert = (c14 == 1);
  if (slot(10) != 0) {
    elements(10, 90);
  }
  is_attack = (is_alert && has(90, D + 21356));
  is_known_process = (present(39) || present(40) || present(38));
  is_network = has(90, D + 18136);
  if (slot(19) != 0) {
    elements(19, 89);
  }
  is_denied = has(89, D + 18152);
  is_launch = (is_known_process && !is_network && has(90, D + 18168) && (has(89, D + 18184) || (is_denied && !has(89, D + 18200))));
  is_service = (!is_alert && !is_known_process && (present(32) && has(90, D + 18168) && has(89, D + 21408)));
  is_vulnerability = ((((<u32>0xc >> c14) & 1) != 0) && has(90, D + 21432));
  is_failed = (c16 == 1);
  is_filesystem = (!is_alert && !is_failed && (present(21) && has(90, D + 21448) && has(89, D + 21464)));
  is_listening = ((((<u32>0x6 >> c9) & 1) != 0) && p8);
  is_addressed = (present(49) || present(50) || present(5) || present(6) || p8);
  is_traffic = (is_network && is_addressed && has(89, D + 21500) && (is_denied || is_alert || !is_failed));
  is_login = (!is_alert && (has(90, D + 21516) && has(89, D + 21532) && (((<u32>0x6 >> c16) & 1) != 0)));
  is_container_life = (!is_alert && !is_known_process && (present(2) || present(3)) && (has(90, D + 21556) && has(89, D + 21408)));
  is_change = (!is_alert && ((has(90, D + 21572) && has(89, D + 21600)) || (has(90, D + 21628) && has(89, D + 21408)) || is_container_life));
  is_account = has(90, D + 21644);
  is_application = has(90, D + 21660);
  is_finding = (is_vulnerability && present(61));
  if (slot(64) != 0 && is_finding) {
    lookup(64, c64, D + 21700, 106);
  }
  beginTemplate(0);
  countPart(12);
  openTemplate();
  part(D + 0, 0, 12);
  endTemplate(85);
  if (slot(60) != 0) {
    only(60, 88);
  }
  if (slot(10) != 0) {
    itemAt(10, 0, 87);
  }
  is_egress = (c25 == 1);
  beginTemplate(0);
  countPart(33);
  openTemplate();
  part(D + 0, 0, 33);
  endTemplate(86);
  if (slot(29) != 0) {
    elements(29, 91);
  }
  if (slot(91) != 0) {
    select(91, D + 12187, 4, 92);
  }
  if (slot(30) != 0) {
    elements(30, 94);
  }
  if (slot(94) != 0) {
    select(94, D + 12187, 4, 95);
  }
  if (slot(31) != 0) {
    elements(31, 97);
  }
  if (slot(97) != 0) {
    select(97, D + 12187, 4, 98);
  }
  if (slot(91) != 0) {
    reject(91, D + 12187, 4, 93);
  }
  if (slot(94) != 0) {
    reject(94, D + 12187, 4, 96);
  }
  if (slot(97) != 0) {
    reject(97, D + 12187, 4, 99);
  }
  if (slot(25) != 0) {
    lookup(25, c25, D + 21724, 102);
  }
  if (slot(53) != 0) {
    elements(53, 103);
  }
  if (slot(54) != 0) {
    elements(54, 104);
  }
  if (slot(59) != 0 && is_login) {
    elements(59, 105);
  }
  if (!(is_traffic && hasText(26))) {
    beginTemplate(0);
    countPart(15);
    openTemplate();
    part(D + 0, 0, 15);
    endTemplate(84);
  }
  if (!(hasText(13))) {
    if (is_alert) {
      beginTemplate(3);
      countPart(12);
      countPart(0);
      countPart(22);
      countPart(48);
      openTemplate();
      part(D + 0, 0, 12);
      part(D + 12328, 1, 0);
      part(D + 12328, 1, 22);
      part(D + 12328, 1, 48);
      endTemplate(83);
    }
  }
  if (!(hasText(106))) {
    if (slot(18) != 0) {
      lookup(18, c18, D + 21744, 100);
    }
  }
  settle(D + 21768, 7);
}

function write(): void {
  // cvss dest_ip dest_port direction file_name file_path http_method parent_process parent_process_exec process_exec process_path severity_id src_ip src_port subject transport vendor_region
  run(D + 21782);
  // parent_process_name parent_process_path process_name
  run(D + 21868);
  // @timestamp
  if (slot(0) != 0 && keyword(D + 7864, 14, 0 + MOVES)) {}
  // action
  if (((is_alert || is_launch || is_traffic) && is_denied)) put(D + 5212, 19);
  else if ((is_attack || is_launch || is_traffic || (is_alert && has(89, D + 18360)))) put(D + 5193, 19);
  else if ((is_filesystem && has(89, D + 21892))) put(D + 5250, 19);
  else if ((is_filesystem && has(89, D + 21908))) put(D + 5231, 19);
  else if ((is_filesystem && (contains(9, D + 12094, 5) || contains(9, D + 12099, 5)))) put(D + 3486, 24);
  else if ((is_filesystem && has(89, D + 21924))) put(D + 4573, 20);
  else if (is_filesystem) put(D + 6616, 16);
  else if ((is_login && (c16 == 2))) put(D + 5326, 19);
  else if (is_login) put(D + 5269, 19);
  else if ((is_container_life && has(89, D + 18184))) put(D + 5288, 19);
  else if (is_container_life) put(D + 5307, 19);
  else if ((is_change && has(89, D + 21908))) put(D + 5231, 19);
  else if ((is_change && has(89, D + 21892))) put(D + 5250, 19);
  else if (is_change) put(D + 4573, 20);
  // app
  if (slot(26) != 0 && is_traffic && keyword(D + 11107, 7, 26 + MOVES)) {}
  else if (slot(84) != 0 && keyword(D + 11107, 7, 84)) {}
  // category
  if (slot(88) != 0 && is_finding && keyword(D + 3510, 12, 88)) {}
  else if (slot(45) != 0 && is_attack && keyword(D + 3510, 12, 45 + MOVES)) {}
  else if (slot(87) != 0 && (is_attack || is_vulnerability) && keyword(D + 3510, 12, 87)) {}
  // change_type
  if ((is_change && is_account)) put(D + 4653, 20);
  else if (slot(87) != 0 && is_change && keyword(D + 4653, 15, 87)) {}
  // command
  if (slot(23) != 0 && is_change && keyword(D + 9493, 11, 23 + MOVES)) {}
  // cve
  if ((load<u64>(filled, 8) & 0x490000000) != 0 || slot(61) != 0) {
    openList(D + 11177, 7, false);
    if (slot(92) != 0) items(92);
    if (slot(95) != 0) items(95);
    if (slot(98) != 0) items(98);
    if (slot(61) != 0 && starts(61, D + 12187, 4)) items(61 + MOVES);
    closeList();
  }
  // description
  if (slot(46) != 0 && is_alert && keyword(D + 7444, 15, 46 + MOVES)) {}
  else if (slot(24) != 0 && is_alert && keyword(D + 7444, 15, 24 + MOVES)) {}
  else if (slot(48) != 0 && is_alert && keyword(D + 7444, 15, 48 + MOVES)) {}
  else if (slot(85) != 0 && is_alert && keyword(D + 7444, 15, 85)) {}
  // dest
  if (slot(6) != 0 && keyword(D + 10734, 8, 6 + MOVES)) {}
  else if (slot(7) != 0 && keyword(D + 10734, 8, 7 + MOVES)) {}
  else if (slot(5) != 0 && keyword(D + 10734, 8, 5 + MOVES)) {}
  else if (slot(22) != 0 && !is_egress && keyword(D + 10734, 8, 22 + MOVES)) {}
  else if (slot(3) != 0 && is_vulnerability && keyword(D + 10734, 8, 3 + MOVES)) {}
  else if (slot(32) != 0 && (is_login || is_change || is_service) && keyword(D + 10734, 8, 32 + MOVES)) {}
  else if (slot(22) != 0 && is_alert && keyword(D + 10734, 8, 22 + MOVES)) {}
  else if (slot(36) != 0 && is_alert && keyword(D + 10734, 8, 36 + MOVES)) {}
  else if (slot(2) != 0 && is_alert && keyword(D + 10734, 8, 2 + MOVES)) {}
  else if (slot(35) != 0 && (is_alert || is_change || is_vulnerability) && keyword(D + 10734, 8, 35 + MOVES)) {}
  else if (slot(86) != 0 && (is_change || is_login) && keyword(D + 10734, 8, 86)) {}
  // dvc
  if (slot(22) != 0 && keyword(D + 11191, 7, 22 + MOVES)) {}
  else if (slot(32) != 0 && keyword(D + 11191, 7, 32 + MOVES)) {}
  else if (slot(35) != 0 && keyword(D + 11191, 7, 35 + MOVES)) {}
  else if (slot(86) != 0 && keyword(D + 11191, 7, 86)) {}
  // id
  if (slot(13) != 0 && keyword(D + 11504, 6, 13 + MOVES)) {}
  else if (slot(83) != 0 && keyword(D + 11504, 6, 83)) {}
  // ids_type
  if ((is_attack && is_network)) put(D + 4384, 21);
  else if ((is_attack && is_application)) put(D + 3236, 25);
  else if (is_attack) put(D + 5683, 18);
  // mitre_technique_id
  if (slot(103) != 0 || slot(104) != 0) {
    openList(D + 4019, 22, false);
    if (slot(103) != 0 && items(103)) moved(53);
    if (slot(104) != 0 && items(104)) moved(54);
    closeList();
  }
  // object
  if (slot(58) != 0 && (is_change && is_account) && keyword(D + 10035, 10, 58 + MOVES)) {}
  else if (slot(4) != 0 && is_container_life && keyword(D + 10035, 10, 4 + MOVES)) {}
  else if (slot(36) != 0 && is_change && keyword(D + 10035, 10, 36 + MOVES)) {}
  else if (slot(56) != 0 && is_change && keyword(D + 10035, 10, 56 + MOVES)) {}
  else if (slot(21) != 0 && is_change && keyword(D + 10035, 10, 21 + MOVES)) {}
  else if (slot(9) != 0 && is_change && keyword(D + 10035, 10, 9 + MOVES)) {}
  // object_category
  if ((is_change && is_account)) put(D + 3261, 25);
  else if (is_container_life) put(D + 2497, 30);
  else if (slot(37) != 0 && is_change && keyword(D + 2497, 19, 37 + MOVES)) {}
  else if (slot(87) != 0 && is_change && keyword(D + 2497, 19, 87)) {}
  // object_id
  if (slot(2) != 0 && is_container_life && keyword(D + 8530, 13, 2 + MOVES)) {}
  // object_path
  if (slot(56) != 0 && is_change && keyword(D + 7579, 15, 56 + MOVES)) {}
  // os
  if (present(22)) put(D + 8556, 13);
  // process
  if (slot(38) != 0 && keyword(D + 9636, 11, 38 + MOVES)) {}
  else if (slot(39) != 0 && is_known_process && keyword(D + 9636, 11, 39 + MOVES)) {}
  // protocol
  if ((((<u32>0x6 >> c28) & 1) != 0)) put(D + 6920, 16);
  // protocol_version
  if (slot(28) != 0 && (((<u32>0x6 >> c28) & 1) != 0) && keyword(D + 4933, 20, 28 + MOVES)) {}
  // reason
  if (slot(17) != 0 && is_login && keyword(D + 10085, 10, 17 + MOVES)) {}
  // result
  if (slot(17) != 0 && is_change && keyword(D + 10105, 10, 17 + MOVES)) {}
  // rule
  if (slot(48) != 0 && is_traffic && keyword(D + 10830, 8, 48 + MOVES)) {}
  // rule_id
  if (slot(47) != 0 && is_traffic && keyword(D + 9713, 11, 47 + MOVES)) {}
  // service
  if (slot(32) != 0 && is_service && keyword(D + 9757, 11, 32 + MOVES)) {}
  // service_name
  if (slot(32) != 0 && is_service && keyword(D + 7000, 16, 32 + MOVES)) {}
  // severity
  if (slot(106) != 0 && keyword(D + 1205, 12, 106)) {}
  else if (slot(100) != 0 && keyword(D + 1205, 12, 100)) {}
  else put(D + 4426, 21);
  // signature
  if (slot(48) != 0 && keyword(D + 8686, 13, 48 + MOVES)) {}
  else if (slot(61) != 0 && keyword(D + 8686, 13, 61 + MOVES)) {}
  else if (slot(9) != 0 && (is_alert || is_vulnerability) && keyword(D + 8686, 13, 9 + MOVES)) {}
  else if (slot(85) != 0 && (is_alert || is_vulnerability) && keyword(D + 8686, 13, 85)) {}
  // signature_id
  if (slot(47) != 0 && keyword(D + 7032, 16, 47 + MOVES)) {}
  else if (slot(11) != 0 && is_alert && keyword(D + 7032, 16, 11 + MOVES)) {}
  // src
  if (slot(50) != 0 && keyword(D + 11226, 7, 50 + MOVES)) {}
  else if (slot(51) != 0 && keyword(D + 11226, 7, 51 + MOVES)) {}
  else if (slot(49) != 0 && keyword(D + 11226, 7, 49 + MOVES)) {}
  else if (slot(22) != 0 && (is_alert || is_egress) && keyword(D + 11226, 7, 22 + MOVES)) {}
  // state
  if (is_listening) put(D + 4993, 20);
  // status
  if ((is_service && has(89, D + 18184))) put(D + 5421, 19);
  else if (is_service) put(D + 5440, 19);
  else if (slot(16) != 0 && (((<u32>0x6 >> c16) & 1) != 0) && keyword(D + 5013, 10, 16 + MOVES)) {}
  // tag
  openList(D + 11240, 7, false);
  if (is_alert) item(D + 6796, 5);
  if (is_attack) item(D + 3237, 3);
  if (is_attack) item(D + 9439, 6);
  if (is_launch) item(D + 1972, 7);
  if (is_service) item(D + 2803, 7);
  if (is_vulnerability) item(D + 6415, 13);
  if ((is_launch || is_service || is_vulnerability)) item(D + 4086, 6);
  if (is_filesystem) item(D + 6717, 8);
  if (is_filesystem) item(D + 10245, 10);
  if (is_listening) item(D + 5002, 9);
  if (is_listening) item(D + 4088, 4);
  if (is_traffic) item(D + 2597, 7);
  if (is_traffic) item(D + 9900, 11);
  if (is_login) item(D + 8228, 14);
  if (is_change) item(D + 2396, 6);
  if ((is_change && is_account)) item(D + 8249, 7);
  closeList();
  // type
  if (is_alert) put(D + 7729, 15);
  // url
  if (slot(55) != 0 && keyword(D + 11254, 7, 55 + MOVES)) {}
  else if (slot(62) != 0 && keyword(D + 11254, 7, 62 + MOVES)) {}
  // user
  if (slot(58) != 0 && keyword(D + 10886, 8, 58 + MOVES)) {}
  else if (slot(44) != 0 && keyword(D + 10886, 8, 44 + MOVES)) {}
  else if (slot(57) != 0 && keyword(D + 10886, 8, 57 + MOVES)) {}
  else if (slot(43) != 0 && keyword(D + 10886, 8, 43 + MOVES)) {}
  // user_id
  if (slot(57) != 0 && keyword(D + 9823, 11, 57 + MOVES)) {}
  else if (slot(43) != 0 && keyword(D + 9823, 11, 43 + MOVES)) {}
  // user_role
  if (slot(105) != 0 && list(D + 8790, 13, 105)) moved(59);
  // vendor_product
  if (slot(33) != 0 && keyword(D + 5827, 18, 33 + MOVES)) {}
  else if (slot(34) != 0 && keyword(D + 5827, 18, 34 + MOVES)) {}
  // xref
  if ((load<u64>(filled, 8) & 0x920000000) != 0 || slot(61) != 0) {
    openList(D + 10910, 8, false);
    if (slot(93) != 0) items(93);
    if (slot(96) != 0) items(96);
    if (slot(99) != 0) items(99);
    if (slot(61) != 0 && !starts(61, D + 12187, 4)) items(61 + MOVES);
    closeList();
  }
  open(D + 9296, 12); // unmapped
  open(D + 10294, 9); // unmapped.cloud
  // region
  run(D + 21940);
  writeUnknown(1);
  close();
  open(D + 8322, 13); // unmapped.container
  open(D + 10402, 9); // unmapped.container.image
  // name
  run(D + 21954);
  writeUnknown(3);
  close();
  // id name
  run(D + 21968);
  writeUnknown(2);
  close();
  open(D + 7459, 15); // unmapped.destination
  // address domain ip port
  run(D + 21986);
  writeUnknown(4);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset id kind module outcome reason severity type
  run(D + 22012);
  writeUnknown(5);
  close();
  open(D + 10750, 8); // unmapped.file
  // name path
  run(D + 22066);
  writeUnknown(6);
  close();
  open(D + 10790, 8); // unmapped.host
  // name
  run(D + 22084);
  writeUnknown(7);
  close();
  open(D + 10798, 8); // unmapped.http
  open(D + 9702, 11); // unmapped.http.request
  // method
  run(D + 22098);
  writeUnknown(9);
  close();
  writeUnknown(8);
  close();
  open(D + 9592, 11); // unmapped.network
  // direction protocol transport type
  run(D + 22112);
  writeUnknown(10);
  close();
  open(D + 8517, 13); // unmapped.neuvector
  // critical_vuls high_vuls medium_vuls
  run(D + 22138);
  writeUnknown(11);
  close();
  open(D + 9116, 12); // unmapped.observer
  // name product vendor
  run(D + 22160);
  writeUnknown(12);
  close();
  open(D + 6840, 16); // unmapped.orchestrator
  open(D + 9482, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 22182);
  writeUnknown(14);
  close();
  open(D + 9236, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 22196);
  writeUnknown(15);
  close();
  writeUnknown(13);
  close();
  open(D + 9647, 11); // unmapped.process
  open(D + 10055, 10); // unmapped.process.parent
  // executable name
  run(D + 22214);
  writeUnknown(17);
  close();
  open(D + 10902, 8); // unmapped.process.user
  // id name
  run(D + 22232);
  writeUnknown(18);
  close();
  // command_line executable name
  run(D + 22250);
  writeUnknown(16);
  close();
  open(D + 10838, 8); // unmapped.rule
  // category description id name
  run(D + 22272);
  writeUnknown(19);
  close();
  open(D + 10135, 10); // unmapped.source
  // address domain ip port
  run(D + 22298);
  writeUnknown(20);
  close();
  open(D + 10175, 10); // unmapped.threat
  open(D + 5174, 13); // unmapped.threat.technique
  open(D + 7080, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 22324);
  writeUnknown(23);
  close();
  // id
  run(D + 22338);
  writeUnknown(22);
  close();
  writeUnknown(21);
  close();
  open(D + 11261, 7); // unmapped.url
  // original path
  run(D + 22352);
  writeUnknown(24);
  close();
  open(D + 10902, 8); // unmapped.user
  // id name roles
  run(D + 22370);
  writeUnknown(25);
  close();
  open(D + 6414, 17); // unmapped.vulnerability
  open(D + 10483, 9); // unmapped.vulnerability.score
  // base
  run(D + 22392);
  writeUnknown(27);
  close();
  // category id reference severity
  run(D + 22406);
  writeUnknown(26);
  close();
  // @timestamp message
  run(D + 22440);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CIM 6.0.2. */
export function cim(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 25156, F);
  return translate(record, 1629, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(28672, 8);
