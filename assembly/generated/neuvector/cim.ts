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
let c16: u32 = 0;
/** event.outcome */
let c18: u32 = 0;
/** event.action */
let c11: u32 = 0;
/** network.direction */
let c27: u32 = 0;
/** network.type */
let c30: u32 = 0;
/** event.severity */
let c20: u32 = 0;
/** vulnerability.severity */
let c67: u32 = 0;
/** destination.port is there. */
let p10: bool = false;
/** user.target.name is there. */
let p62: bool = false;
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
  c16 = code(16, D + 21672);
  c18 = code(18, D + 21700);
  c11 = code(11, D + 21724);
  c27 = code(27, D + 21748);
  c30 = code(30, D + 21784);
  c20 = code(20, D + 18384);
  c67 = code(67, D + 21808);
  p10 = present(10);
  p62 = present(62);
  is_alert = (c16 == 1);
  if (slot(12) != 0) {
    elements(12, 91);
  }
  is_attack = (is_alert && has(91, D + 21848));
  is_known_process = (present(41) || present(42) || present(40));
  is_network = has(91, D + 18488);
  if (slot(21) != 0) {
    elements(21, 90);
  }
  is_denied = has(90, D + 18504);
  is_launch = (is_known_process && !is_network && has(91, D + 18520) && (has(90, D + 18536) || (is_denied && !has(90, D + 18552))));
  is_service = (!is_alert && !is_known_process && (present(34) && has(91, D + 18520) && has(90, D + 21900)));
  is_vulnerability = ((((<u32>0xc >> c16) & 1) != 0) && has(91, D + 21924));
  is_failed = (c18 == 1);
  is_filesystem = (!is_alert && !is_failed && (present(23) && has(91, D + 21940) && has(90, D + 21956)));
  is_listening = ((((<u32>0x6 >> c11) & 1) != 0) && p10);
  is_addressed = (present(51) || present(52) || present(7) || present(8) || p10);
  is_traffic = (is_network && is_addressed && has(90, D + 21992) && (is_denied || is_alert || !is_failed));
  is_login = (!is_alert && (has(91, D + 22008) && has(90, D + 22024) && (((<u32>0x6 >> c18) & 1) != 0)));
  is_container_life = (!is_alert && !is_known_process && (present(4) || present(5)) && (has(91, D + 22048) && has(90, D + 21900)));
  is_change = (!is_alert && ((has(91, D + 22064) && has(90, D + 22092)) || (has(91, D + 22120) && has(90, D + 21900)) || is_container_life));
  is_account = has(91, D + 22136);
  is_application = has(91, D + 22152);
  is_finding = (is_vulnerability && present(64));
  if (slot(67) != 0 && is_finding) {
    lookup(67, c67, D + 22192, 107);
  }
  beginTemplate(0);
  countPart(14);
  openTemplate();
  part(D + 0, 0, 14);
  endTemplate(86);
  if (slot(63) != 0) {
    only(63, 89);
  }
  if (slot(12) != 0) {
    itemAt(12, 0, 88);
  }
  is_egress = (c27 == 1);
  beginTemplate(0);
  countPart(35);
  openTemplate();
  part(D + 0, 0, 35);
  endTemplate(87);
  if (slot(31) != 0) {
    elements(31, 92);
  }
  if (slot(92) != 0) {
    select(92, D + 12428, 4, 93);
  }
  if (slot(32) != 0) {
    elements(32, 95);
  }
  if (slot(95) != 0) {
    select(95, D + 12428, 4, 96);
  }
  if (slot(33) != 0) {
    elements(33, 98);
  }
  if (slot(98) != 0) {
    select(98, D + 12428, 4, 99);
  }
  if (slot(92) != 0) {
    reject(92, D + 12428, 4, 94);
  }
  if (slot(95) != 0) {
    reject(95, D + 12428, 4, 97);
  }
  if (slot(98) != 0) {
    reject(98, D + 12428, 4, 100);
  }
  if (slot(27) != 0) {
    lookup(27, c27, D + 22216, 103);
  }
  if (slot(55) != 0) {
    elements(55, 104);
  }
  if (slot(56) != 0) {
    elements(56, 105);
  }
  if (slot(61) != 0 && is_login) {
    elements(61, 106);
  }
  if (!(is_traffic && hasText(28))) {
    beginTemplate(0);
    countPart(17);
    openTemplate();
    part(D + 0, 0, 17);
    endTemplate(85);
  }
  if (!(hasText(15))) {
    if (is_alert) {
      beginTemplate(3);
      countPart(14);
      countPart(0);
      countPart(24);
      countPart(50);
      openTemplate();
      part(D + 0, 0, 14);
      part(D + 12567, 1, 0);
      part(D + 12567, 1, 24);
      part(D + 12567, 1, 50);
      endTemplate(84);
    }
  }
  if (!(hasText(107))) {
    if (slot(20) != 0) {
      lookup(20, c20, D + 22236, 101);
    }
  }
  settle(D + 22260, 7);
}

function write(): void {
  // cvss dest_ip dest_port direction file_name file_path http_method parent_process parent_process_exec process_exec process_path severity_id src_ip src_port subject transport vendor_account vendor_region
  run(D + 22274);
  // parent_process_name parent_process_path process_name
  run(D + 22364);
  // @timestamp
  if (slot(0) != 0 && keyword(D + 8047, 14, 0 + MOVES)) {}
  // action
  if (((is_alert || is_launch || is_traffic) && is_denied)) put(D + 5310, 19);
  else if ((is_attack || is_launch || is_traffic || (is_alert && has(90, D + 18716)))) put(D + 5291, 19);
  else if ((is_filesystem && has(90, D + 22388))) put(D + 5348, 19);
  else if ((is_filesystem && has(90, D + 22404))) put(D + 5329, 19);
  else if ((is_filesystem && (contains(11, D + 12341, 5) || contains(11, D + 12346, 5)))) put(D + 3540, 24);
  else if ((is_filesystem && has(90, D + 22420))) put(D + 4651, 20);
  else if (is_filesystem) put(D + 6768, 16);
  else if ((is_login && (c18 == 2))) put(D + 5424, 19);
  else if (is_login) put(D + 5367, 19);
  else if ((is_container_life && has(90, D + 18536))) put(D + 5386, 19);
  else if (is_container_life) put(D + 5405, 19);
  else if ((is_change && has(90, D + 22404))) put(D + 5329, 19);
  else if ((is_change && has(90, D + 22388))) put(D + 5348, 19);
  else if (is_change) put(D + 4651, 20);
  // app
  if (slot(28) != 0 && is_traffic && keyword(D + 11349, 7, 28 + MOVES)) {}
  else if (slot(85) != 0 && keyword(D + 11349, 7, 85)) {}
  // category
  if (slot(89) != 0 && is_finding && keyword(D + 3564, 12, 89)) {}
  else if (slot(47) != 0 && is_attack && keyword(D + 3564, 12, 47 + MOVES)) {}
  else if (slot(88) != 0 && (is_attack || is_vulnerability) && keyword(D + 3564, 12, 88)) {}
  // change_type
  if ((is_change && is_account)) put(D + 4731, 20);
  else if (slot(88) != 0 && is_change && keyword(D + 4731, 15, 88)) {}
  // command
  if (slot(25) != 0 && is_change && keyword(D + 9723, 11, 25 + MOVES)) {}
  // cve
  if ((load<u64>(filled, 8) & 0x920000001) != 0) {
    openList(D + 11419, 7, false);
    if (slot(93) != 0) items(93);
    if (slot(96) != 0) items(96);
    if (slot(99) != 0) items(99);
    if (slot(64) != 0 && starts(64, D + 12428, 4)) items(64 + MOVES);
    closeList();
  }
  // description
  if (slot(48) != 0 && is_alert && keyword(D + 7627, 15, 48 + MOVES)) {}
  else if (slot(26) != 0 && is_alert && keyword(D + 7627, 15, 26 + MOVES)) {}
  else if (slot(50) != 0 && is_alert && keyword(D + 7627, 15, 50 + MOVES)) {}
  else if (slot(86) != 0 && is_alert && keyword(D + 7627, 15, 86)) {}
  // dest
  if (slot(8) != 0 && keyword(D + 10976, 8, 8 + MOVES)) {}
  else if (slot(9) != 0 && keyword(D + 10976, 8, 9 + MOVES)) {}
  else if (slot(7) != 0 && keyword(D + 10976, 8, 7 + MOVES)) {}
  else if (slot(24) != 0 && !is_egress && keyword(D + 10976, 8, 24 + MOVES)) {}
  else if (slot(5) != 0 && is_vulnerability && keyword(D + 10976, 8, 5 + MOVES)) {}
  else if (slot(34) != 0 && (is_login || is_change || is_service) && keyword(D + 10976, 8, 34 + MOVES)) {}
  else if (slot(24) != 0 && is_alert && keyword(D + 10976, 8, 24 + MOVES)) {}
  else if (slot(38) != 0 && is_alert && keyword(D + 10976, 8, 38 + MOVES)) {}
  else if (slot(4) != 0 && is_alert && keyword(D + 10976, 8, 4 + MOVES)) {}
  else if (slot(3) != 0 && is_alert && keyword(D + 10976, 8, 3 + MOVES)) {}
  else if (slot(37) != 0 && (is_alert || is_change || is_vulnerability) && keyword(D + 10976, 8, 37 + MOVES)) {}
  else if (slot(87) != 0 && (is_change || is_login) && keyword(D + 10976, 8, 87)) {}
  // dvc
  if (slot(24) != 0 && keyword(D + 11433, 7, 24 + MOVES)) {}
  else if (slot(34) != 0 && keyword(D + 11433, 7, 34 + MOVES)) {}
  else if (slot(37) != 0 && keyword(D + 11433, 7, 37 + MOVES)) {}
  else if (slot(87) != 0 && keyword(D + 11433, 7, 87)) {}
  // id
  if (slot(15) != 0 && keyword(D + 11739, 6, 15 + MOVES)) {}
  else if (slot(84) != 0 && keyword(D + 11739, 6, 84)) {}
  // ids_type
  if ((is_attack && is_network)) put(D + 4462, 21);
  else if ((is_attack && is_application)) put(D + 3290, 25);
  else if (is_attack) put(D + 5800, 18);
  // mitre_technique_id
  if (slot(104) != 0 || slot(105) != 0) {
    openList(D + 4097, 22, false);
    if (slot(104) != 0 && items(104)) moved(55);
    if (slot(105) != 0 && items(105)) moved(56);
    closeList();
  }
  // object
  if (slot(62) != 0 && (is_change && is_account) && keyword(D + 10276, 10, 62 + MOVES)) {}
  else if (slot(60) != 0 && (is_change && is_account) && keyword(D + 10276, 10, 60 + MOVES)) {}
  else if (slot(6) != 0 && is_container_life && keyword(D + 10276, 10, 6 + MOVES)) {}
  else if (slot(38) != 0 && is_change && keyword(D + 10276, 10, 38 + MOVES)) {}
  else if (slot(58) != 0 && is_change && keyword(D + 10276, 10, 58 + MOVES)) {}
  else if (slot(23) != 0 && is_change && keyword(D + 10276, 10, 23 + MOVES)) {}
  else if (slot(11) != 0 && is_change && keyword(D + 10276, 10, 11 + MOVES)) {}
  // object_category
  if ((is_change && is_account)) put(D + 3315, 25);
  else if (is_container_life) put(D + 2497, 30);
  else if (slot(39) != 0 && is_change && keyword(D + 2497, 19, 39 + MOVES)) {}
  else if (slot(88) != 0 && is_change && keyword(D + 2497, 19, 88)) {}
  // object_id
  if (slot(4) != 0 && is_container_life && keyword(D + 8713, 13, 4 + MOVES)) {}
  // object_path
  if (slot(58) != 0 && is_change && keyword(D + 7762, 15, 58 + MOVES)) {}
  // os
  if (present(24)) put(D + 8739, 13);
  // process
  if (slot(40) != 0 && keyword(D + 9866, 11, 40 + MOVES)) {}
  else if (slot(41) != 0 && is_known_process && keyword(D + 9866, 11, 41 + MOVES)) {}
  // protocol
  if ((((<u32>0x6 >> c30) & 1) != 0)) put(D + 7088, 16);
  // protocol_version
  if (slot(30) != 0 && (((<u32>0x6 >> c30) & 1) != 0) && keyword(D + 5011, 20, 30 + MOVES)) {}
  // reason
  if (slot(19) != 0 && is_login && keyword(D + 10326, 10, 19 + MOVES)) {}
  // result
  if (slot(19) != 0 && is_change && keyword(D + 10346, 10, 19 + MOVES)) {}
  // rule
  if (slot(50) != 0 && is_traffic && keyword(D + 11072, 8, 50 + MOVES)) {}
  // rule_id
  if (slot(49) != 0 && is_traffic && keyword(D + 9943, 11, 49 + MOVES)) {}
  // service
  if (slot(34) != 0 && is_service && keyword(D + 9987, 11, 34 + MOVES)) {}
  // service_name
  if (slot(34) != 0 && is_service && keyword(D + 7168, 16, 34 + MOVES)) {}
  // severity
  if (slot(107) != 0 && keyword(D + 1205, 12, 107)) {}
  else if (slot(101) != 0 && keyword(D + 1205, 12, 101)) {}
  else put(D + 4504, 21);
  // signature
  if (slot(50) != 0 && keyword(D + 8869, 13, 50 + MOVES)) {}
  else if (slot(64) != 0 && keyword(D + 8869, 13, 64 + MOVES)) {}
  else if (slot(11) != 0 && (is_alert || is_vulnerability) && keyword(D + 8869, 13, 11 + MOVES)) {}
  else if (slot(86) != 0 && (is_alert || is_vulnerability) && keyword(D + 8869, 13, 86)) {}
  // signature_id
  if (slot(49) != 0 && keyword(D + 7200, 16, 49 + MOVES)) {}
  else if (slot(13) != 0 && is_alert && keyword(D + 7200, 16, 13 + MOVES)) {}
  // src
  if (slot(52) != 0 && keyword(D + 11468, 7, 52 + MOVES)) {}
  else if (slot(53) != 0 && keyword(D + 11468, 7, 53 + MOVES)) {}
  else if (slot(51) != 0 && keyword(D + 11468, 7, 51 + MOVES)) {}
  else if (slot(24) != 0 && (is_alert || is_egress) && keyword(D + 11468, 7, 24 + MOVES)) {}
  // src_user
  if (slot(60) != 0 && p62 && keyword(D + 9480, 12, 60 + MOVES)) {}
  // state
  if (is_listening) put(D + 5071, 20);
  // status
  if ((is_service && has(90, D + 18536))) put(D + 5519, 19);
  else if (is_service) put(D + 5538, 19);
  else if (slot(18) != 0 && (((<u32>0x6 >> c18) & 1) != 0) && keyword(D + 5091, 10, 18 + MOVES)) {}
  // tag
  openList(D + 11482, 7, false);
  if (is_alert) item(D + 6948, 5);
  if (is_attack) item(D + 3291, 3);
  if (is_attack) item(D + 9669, 6);
  if (is_launch) item(D + 1972, 7);
  if (is_service) item(D + 2831, 7);
  if (is_vulnerability) item(D + 6550, 13);
  if ((is_launch || is_service || is_vulnerability)) item(D + 4164, 6);
  if (is_filesystem) item(D + 6869, 8);
  if (is_filesystem) item(D + 10496, 10);
  if (is_listening) item(D + 5080, 9);
  if (is_listening) item(D + 4166, 4);
  if (is_traffic) item(D + 2597, 7);
  if (is_traffic) item(D + 10141, 11);
  if (is_login) item(D + 8425, 14);
  if (is_change) item(D + 2396, 6);
  if ((is_change && is_account)) item(D + 5952, 7);
  closeList();
  // type
  if (is_alert) put(D + 7912, 15);
  // url
  if (slot(57) != 0 && keyword(D + 11496, 7, 57 + MOVES)) {}
  else if (slot(65) != 0 && keyword(D + 11496, 7, 65 + MOVES)) {}
  // user
  if (slot(60) != 0 && !p62 && keyword(D + 11128, 8, 60 + MOVES)) {}
  else if (slot(62) != 0 && keyword(D + 11128, 8, 62 + MOVES)) {}
  else if (slot(46) != 0 && keyword(D + 11128, 8, 46 + MOVES)) {}
  else if (slot(59) != 0 && keyword(D + 11128, 8, 59 + MOVES)) {}
  else if (slot(45) != 0 && keyword(D + 11128, 8, 45 + MOVES)) {}
  // user_id
  if (slot(59) != 0 && keyword(D + 10053, 11, 59 + MOVES)) {}
  else if (slot(45) != 0 && keyword(D + 10053, 11, 45 + MOVES)) {}
  // user_role
  if (slot(106) != 0 && list(D + 8973, 13, 106)) moved(61);
  // vendor_product
  if (slot(35) != 0 && keyword(D + 5962, 18, 35 + MOVES)) {}
  else if (slot(36) != 0 && keyword(D + 5962, 18, 36 + MOVES)) {}
  // xref
  if ((load<u64>(filled, 8) & 0x1240000001) != 0) {
    openList(D + 11152, 8, false);
    if (slot(94) != 0) items(94);
    if (slot(97) != 0) items(97);
    if (slot(100) != 0) items(100);
    if (slot(64) != 0 && !starts(64, D + 12428, 4)) items(64 + MOVES);
    closeList();
  }
  open(D + 9504, 12); // unmapped
  open(D + 10545, 9); // unmapped.cloud
  open(D + 9635, 11); // unmapped.cloud.account
  // id
  run(D + 22436);
  writeUnknown(2);
  close();
  open(D + 9998, 11); // unmapped.cloud.service
  // name
  run(D + 22450);
  writeUnknown(3);
  close();
  // region
  run(D + 22464);
  writeUnknown(1);
  close();
  open(D + 8505, 13); // unmapped.container
  open(D + 10653, 9); // unmapped.container.image
  // name
  run(D + 22478);
  writeUnknown(5);
  close();
  // id name
  run(D + 22492);
  writeUnknown(4);
  close();
  open(D + 7642, 15); // unmapped.destination
  // address domain ip port
  run(D + 22510);
  writeUnknown(6);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset id kind module outcome reason severity type
  run(D + 22536);
  writeUnknown(7);
  close();
  open(D + 10992, 8); // unmapped.file
  // name path
  run(D + 22590);
  writeUnknown(8);
  close();
  open(D + 11032, 8); // unmapped.host
  // name
  run(D + 22608);
  writeUnknown(9);
  close();
  open(D + 11040, 8); // unmapped.http
  open(D + 9932, 11); // unmapped.http.request
  // method
  run(D + 22622);
  writeUnknown(11);
  close();
  writeUnknown(10);
  close();
  open(D + 9822, 11); // unmapped.network
  // direction protocol transport type
  run(D + 22636);
  writeUnknown(12);
  close();
  open(D + 8700, 13); // unmapped.neuvector
  // critical_vuls high_vuls medium_vuls
  run(D + 22662);
  writeUnknown(13);
  close();
  open(D + 9312, 12); // unmapped.observer
  // name product vendor
  run(D + 22684);
  writeUnknown(14);
  close();
  open(D + 7008, 16); // unmapped.orchestrator
  open(D + 9712, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 22706);
  writeUnknown(16);
  close();
  open(D + 9432, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 22720);
  writeUnknown(17);
  close();
  writeUnknown(15);
  close();
  open(D + 9877, 11); // unmapped.process
  open(D + 10296, 10); // unmapped.process.parent
  // executable name
  run(D + 22738);
  writeUnknown(19);
  close();
  open(D + 11144, 8); // unmapped.process.user
  // id name
  run(D + 22756);
  writeUnknown(20);
  close();
  // command_line executable name
  run(D + 22774);
  writeUnknown(18);
  close();
  open(D + 11080, 8); // unmapped.rule
  // category description id name
  run(D + 22796);
  writeUnknown(21);
  close();
  open(D + 10376, 10); // unmapped.source
  // address domain ip port
  run(D + 22822);
  writeUnknown(22);
  close();
  open(D + 10426, 10); // unmapped.threat
  open(D + 5272, 13); // unmapped.threat.technique
  open(D + 7248, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 22848);
  writeUnknown(25);
  close();
  // id
  run(D + 22862);
  writeUnknown(24);
  close();
  writeUnknown(23);
  close();
  open(D + 11503, 7); // unmapped.url
  // original path
  run(D + 22876);
  writeUnknown(26);
  close();
  open(D + 11144, 8); // unmapped.user
  open(D + 10416, 10); // unmapped.user.target
  // name
  run(D + 22894);
  writeUnknown(28);
  close();
  // id name roles
  run(D + 22908);
  writeUnknown(27);
  close();
  open(D + 6549, 17); // unmapped.vulnerability
  open(D + 10734, 9); // unmapped.vulnerability.score
  // base
  run(D + 22930);
  writeUnknown(30);
  close();
  // category id reference severity
  run(D + 22944);
  writeUnknown(29);
  close();
  // @timestamp message
  run(D + 22978);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CIM 6.0.2. */
export function cim(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 25728, F);
  return translate(record, 1685, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(31744, 8);
