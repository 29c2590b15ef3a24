// Generated from schemas/kubearmor by sluice generate, and from schemas/answers/cim.json. Do not edit.
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
let c10: u32 = 0;
/** network.direction */
let c26: u32 = 0;
/** dns.type */
let c9: u32 = 0;
/** network.type */
let c29: u32 = 0;
/** event.severity */
let c18: u32 = 0;
/** destination.port is there. */
let p6: bool = false;
let is_alert: bool = false;
let is_attack: bool = false;
let is_known_process: bool = false;
let is_network: bool = false;
let is_denied: bool = false;
let is_launch: bool = false;
let is_vulnerability: bool = false;
let is_failed: bool = false;
let is_filesystem: bool = false;
let is_listening: bool = false;
let is_addressed: bool = false;
let is_resolution: bool = false;
let is_traffic: bool = false;
let is_login: bool = false;
let is_container_life: bool = false;
let is_change: bool = false;
let is_account: bool = false;
let is_application: bool = false;
let is_egress: bool = false;

function derive(): void {
  c14 = code(14, D + 19336);
  c16 = code(16, D + 19364);
  c10 = code(10, D + 19388);
  c26 = code(26, D + 19412);
  c9 = code(9, D + 19448);
  c29 = code(29, D + 19472);
  c18 = code(18, D + 16180);
  p6 = present(6);
  is_alert = (c14 == 1);
  if (slot(11) != 0) {
    elements(11, 88);
  }
  is_attack = (is_alert && has(88, D + 19496));
  is_known_process = (present(36) || present(38) || present(35));
  is_network = has(88, D + 16296);
  if (slot(19) != 0) {
    elements(19, 87);
  }
  is_denied = has(87, D + 16312);
  is_launch = (is_known_process && !is_network && has(88, D + 16328) && (has(87, D + 16344) || (is_denied && !has(87, D + 16360))));
  is_vulnerability = ((((<u32>0xc >> c14) & 1) != 0) && has(88, D + 19548));
  is_failed = (c16 == 1);
  is_filesystem = (!is_alert && !is_failed && (present(22) && has(88, D + 19564) && has(87, D + 19580)));
  is_listening = ((((<u32>0x6 >> c10) & 1) != 0) && (present(50) || p6));
  is_addressed = (present(51) || present(4) || p6);
  is_resolution = (is_network && (present(7) && has(87, D + 16576)));
  is_traffic = (is_network && is_addressed && has(87, D + 19616) && !is_resolution && (is_denied || is_alert || !is_failed));
  is_login = (!is_alert && (has(88, D + 19632) && has(87, D + 19648) && (((<u32>0x6 >> c16) & 1) != 0)));
  is_container_life = (!is_alert && !is_known_process && (present(1) || present(2)) && (has(88, D + 19672) && has(87, D + 19688)));
  is_change = (!is_alert && ((has(88, D + 19712) && has(87, D + 19740)) || (has(88, D + 19768) && has(87, D + 19688)) || is_container_life));
  is_account = has(88, D + 19784);
  if (is_alert) {
    beginTemplate(4);
    countPart(13);
    countPart(0);
    countPart(24);
    countPart(43);
    countPart(49);
    openTemplate();
    part(D + 0, 0, 13);
    part(D + 2311, 1, 0);
    part(D + 2311, 1, 24);
    part(D + 2311, 1, 43);
    part(D + 2311, 1, 49);
    endTemplate(81);
  }
  is_application = has(88, D + 19800);
  if (slot(18) != 0) {
    lookup(18, c18, D + 19840, 89);
  }
  beginTemplate(0);
  countPart(13);
  openTemplate();
  part(D + 0, 0, 13);
  endTemplate(83);
  if (slot(11) != 0) {
    itemAt(11, 0, 85);
  }
  is_egress = (c26 == 1);
  beginTemplate(0);
  countPart(30);
  openTemplate();
  part(D + 0, 0, 30);
  endTemplate(84);
  if (slot(23) != 0) {
    itemAt(23, 0, 90);
  }
  if (slot(26) != 0) {
    lookup(26, c26, D + 19864, 91);
  }
  if (slot(54) != 0) {
    elements(54, 92);
  }
  if (slot(55) != 0) {
    elements(55, 93);
  }
  if (!(is_traffic && hasText(27))) {
    beginTemplate(0);
    countPart(15);
    openTemplate();
    part(D + 0, 0, 15);
    endTemplate(82);
  }
  settle(D + 19884, 8);
}

function write(): void {
  // dest_ip direction dvc_ip file_hash file_name file_path id parent_process parent_process_exec parent_process_hash parent_process_id process_current_directory process_exec process_hash process_id process_path severity_id src_ip src_port subject transport
  run(D + 19900);
  // parent_process_name parent_process_path process_name
  run(D + 20002);
  // @timestamp
  if (slot(0) != 0 && keyword(D + 5345, 14, 0 + MOVES)) {}
  // action
  if (((is_alert || is_launch || is_traffic) && is_denied)) put(D + 3466, 19);
  else if ((is_attack || is_launch || is_traffic || (is_alert && has(87, D + 16452)))) put(D + 3447, 19);
  else if ((is_filesystem && has(87, D + 20024))) put(D + 3504, 19);
  else if ((is_filesystem && has(87, D + 20040))) put(D + 3485, 19);
  else if ((is_filesystem && (contains(10, D + 10586, 5) || contains(10, D + 9206, 5)))) put(D + 2356, 24);
  else if ((is_filesystem && has(87, D + 20056))) put(D + 3087, 20);
  else if (is_filesystem) put(D + 4414, 16);
  else if ((is_login && (c16 == 2))) put(D + 3580, 19);
  else if (is_login) put(D + 3523, 19);
  else if ((is_container_life && has(87, D + 16344))) put(D + 3542, 19);
  else if (is_container_life) put(D + 3561, 19);
  else if ((is_change && has(87, D + 20040))) put(D + 3485, 19);
  else if ((is_change && has(87, D + 20024))) put(D + 3504, 19);
  else if (is_change) put(D + 3087, 20);
  // app
  if (slot(27) != 0 && is_traffic && keyword(D + 9378, 7, 27 + MOVES)) {}
  else if (slot(82) != 0 && keyword(D + 9378, 7, 82)) {}
  // category
  if (slot(47) != 0 && is_attack && keyword(D + 6548, 12, 47 + MOVES)) {}
  else if (slot(85) != 0 && (is_attack || is_vulnerability) && keyword(D + 6548, 12, 85)) {}
  // change_type
  if ((is_change && is_account)) put(D + 3127, 20);
  else if (slot(85) != 0 && is_change && keyword(D + 3127, 15, 85)) {}
  // description
  if (slot(48) != 0 && is_alert && keyword(D + 4940, 15, 48 + MOVES)) {}
  else if (slot(25) != 0 && is_alert && keyword(D + 4940, 15, 25 + MOVES)) {}
  else if (slot(49) != 0 && is_alert && keyword(D + 4940, 15, 49 + MOVES)) {}
  else if (slot(83) != 0 && is_alert && keyword(D + 4940, 15, 83)) {}
  // dest
  if (slot(5) != 0 && keyword(D + 8765, 8, 5 + MOVES)) {}
  else if (slot(4) != 0 && keyword(D + 8765, 8, 4 + MOVES)) {}
  else if (slot(24) != 0 && !is_egress && keyword(D + 8765, 8, 24 + MOVES)) {}
  else if (slot(2) != 0 && is_vulnerability && keyword(D + 8765, 8, 2 + MOVES)) {}
  else if (slot(24) != 0 && is_alert && keyword(D + 8765, 8, 24 + MOVES)) {}
  else if (slot(33) != 0 && is_alert && keyword(D + 8765, 8, 33 + MOVES)) {}
  else if (slot(1) != 0 && is_alert && keyword(D + 8765, 8, 1 + MOVES)) {}
  else if (slot(32) != 0 && (is_alert || is_change || is_vulnerability) && keyword(D + 8765, 8, 32 + MOVES)) {}
  else if (slot(84) != 0 && (is_change || is_login) && keyword(D + 8765, 8, 84)) {}
  // dest_port
  if (slot(6) != 0 && long(D + 6596, 12, 6 + MOVES)) {}
  else if (slot(50) != 0 && long(D + 6596, 12, 50 + MOVES)) {}
  // dvc
  if (slot(24) != 0 && keyword(D + 9469, 7, 24 + MOVES)) {}
  else if (slot(32) != 0 && keyword(D + 9469, 7, 32 + MOVES)) {}
  else if (slot(84) != 0 && keyword(D + 9469, 7, 84)) {}
  // ids_type
  if ((is_attack && is_network)) put(D + 2898, 21);
  else if ((is_attack && is_application)) put(D + 2181, 25);
  else if (is_attack) put(D + 3860, 18);
  // message_type
  if ((is_resolution && (c9 == 1))) put(D + 2498, 23);
  else if ((is_resolution && (c9 == 2))) put(D + 2129, 26);
  // mitre_technique_id
  if (slot(92) != 0 || slot(93) != 0) {
    openList(D + 2769, 22, false);
    if (slot(92) != 0 && items(92)) moved(54);
    if (slot(93) != 0 && items(93)) moved(55);
    closeList();
  }
  // object
  if (slot(57) != 0 && (is_change && is_account) && keyword(D + 7736, 10, 57 + MOVES)) {}
  else if (slot(3) != 0 && is_container_life && keyword(D + 7736, 10, 3 + MOVES)) {}
  else if (slot(33) != 0 && is_change && keyword(D + 7736, 10, 33 + MOVES)) {}
  else if (slot(22) != 0 && is_change && keyword(D + 7736, 10, 22 + MOVES)) {}
  else if (slot(10) != 0 && is_change && keyword(D + 7736, 10, 10 + MOVES)) {}
  // object_category
  if ((is_change && is_account)) put(D + 2206, 25);
  else if (is_container_life) put(D + 1737, 30);
  else if (slot(34) != 0 && is_change && keyword(D + 1737, 19, 34 + MOVES)) {}
  else if (slot(85) != 0 && is_change && keyword(D + 1737, 19, 85)) {}
  // object_id
  if (slot(1) != 0 && is_container_life && keyword(D + 6030, 13, 1 + MOVES)) {}
  // os
  if (present(24)) put(D + 6056, 13);
  // process
  if (slot(35) != 0 && keyword(D + 7207, 11, 35 + MOVES)) {}
  else if (slot(36) != 0 && is_known_process && keyword(D + 7207, 11, 36 + MOVES)) {}
  // protocol
  if ((((<u32>0x6 >> c29) & 1) != 0)) put(D + 4670, 16);
  // protocol_version
  if (slot(29) != 0 && (((<u32>0x6 >> c29) & 1) != 0) && keyword(D + 3247, 20, 29 + MOVES)) {}
  // query
  if (slot(7) != 0 && is_resolution && keyword(D + 8404, 9, 7 + MOVES)) {}
  // query_type
  if (is_resolution) put(D + 2961, 21);
  // reason
  if (slot(17) != 0 && is_login && keyword(D + 7786, 10, 17 + MOVES)) {}
  // record_type
  if (slot(8) != 0 && is_resolution && keyword(D + 5060, 15, 8 + MOVES)) {}
  // result
  if (slot(17) != 0 && is_change && keyword(D + 7806, 10, 17 + MOVES)) {}
  // rule
  if (slot(49) != 0 && is_traffic && keyword(D + 8893, 8, 49 + MOVES)) {}
  // severity
  if (slot(89) != 0 && keyword(D + 2982, 12, 89)) {}
  else put(D + 3003, 21);
  // signature
  if (slot(49) != 0 && keyword(D + 6108, 13, 49 + MOVES)) {}
  else if (slot(10) != 0 && (is_alert || is_vulnerability) && keyword(D + 6108, 13, 10 + MOVES)) {}
  else if (slot(83) != 0 && (is_alert || is_vulnerability) && keyword(D + 6108, 13, 83)) {}
  // signature_id
  if (slot(12) != 0 && is_alert && keyword(D + 4702, 16, 12 + MOVES)) {}
  // src
  if (slot(52) != 0 && keyword(D + 9539, 7, 52 + MOVES)) {}
  else if (slot(51) != 0 && keyword(D + 9539, 7, 51 + MOVES)) {}
  else if (slot(24) != 0 && (is_alert || is_egress || is_resolution) && keyword(D + 9539, 7, 24 + MOVES)) {}
  // state
  if (is_listening) put(D + 3267, 20);
  // status
  if (slot(16) != 0 && (((<u32>0x6 >> c16) & 1) != 0) && keyword(D + 3287, 10, 16 + MOVES)) {}
  // tag
  openList(D + 9553, 7, false);
  if (is_alert) item(D + 1905, 5);
  if (is_attack) item(D + 2182, 3);
  if (is_attack) item(D + 7087, 6);
  if (is_launch) item(D + 1798, 7);
  if (is_vulnerability) item(D + 6511, 13);
  if ((is_launch || is_vulnerability)) item(D + 10487, 6);
  if (is_filesystem) item(D + 4483, 8);
  if (is_filesystem) item(D + 5486, 10);
  if (is_listening) item(D + 3276, 9);
  if (is_listening) item(D + 3992, 4);
  if ((is_traffic || is_resolution)) item(D + 2910, 7);
  if (is_traffic) item(D + 7504, 11);
  if (is_resolution) item(D + 8146, 10);
  if (is_resolution) item(D + 4190, 3);
  if (is_login) item(D + 5765, 14);
  if (is_change) item(D + 3128, 6);
  if ((is_change && is_account)) item(D + 5828, 7);
  closeList();
  // type
  if (is_alert) put(D + 5120, 15);
  // user
  if (slot(57) != 0 && keyword(D + 8949, 8, 57 + MOVES)) {}
  else if (slot(45) != 0 && keyword(D + 8949, 8, 45 + MOVES)) {}
  else if (slot(56) != 0 && keyword(D + 8949, 8, 56 + MOVES)) {}
  else if (slot(44) != 0 && keyword(D + 8949, 8, 44 + MOVES)) {}
  // user_id
  if (slot(56) != 0 && keyword(D + 7339, 11, 56 + MOVES)) {}
  else if (slot(44) != 0 && keyword(D + 7339, 11, 44 + MOVES)) {}
  // vendor_product
  if (slot(30) != 0 && keyword(D + 4022, 18, 30 + MOVES)) {}
  else if (slot(31) != 0 && keyword(D + 4022, 18, 31 + MOVES)) {}
  open(D + 6824, 12); // unmapped
  open(D + 5835, 13); // unmapped.container
  open(D + 8314, 9); // unmapped.container.image
  // name
  run(D + 20072);
  writeUnknown(2);
  close();
  // id name
  run(D + 20086);
  writeUnknown(1);
  close();
  open(D + 4955, 15); // unmapped.destination
  // address ip port
  run(D + 20104);
  writeUnknown(3);
  close();
  open(D + 9448, 7); // unmapped.dns
  open(D + 6764, 12); // unmapped.dns.question
  // name type
  run(D + 20126);
  writeUnknown(5);
  close();
  // type
  run(D + 20144);
  writeUnknown(4);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset kind module outcome reason severity type
  run(D + 20158);
  writeUnknown(6);
  close();
  open(D + 8789, 8); // unmapped.file
  open(D + 8813, 8); // unmapped.file.hash
  // sha256
  run(D + 20208);
  writeUnknown(8);
  close();
  // name path
  run(D + 20222);
  writeUnknown(7);
  close();
  open(D + 8821, 8); // unmapped.host
  // ip name
  run(D + 20240);
  writeUnknown(9);
  close();
  open(D + 7174, 11); // unmapped.network
  // direction protocol transport type
  run(D + 20258);
  writeUnknown(10);
  close();
  open(D + 6716, 12); // unmapped.observer
  // product vendor
  run(D + 20284);
  writeUnknown(11);
  close();
  open(D + 4574, 16); // unmapped.orchestrator
  open(D + 7097, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 20302);
  writeUnknown(13);
  close();
  open(D + 6800, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 20316);
  writeUnknown(14);
  close();
  writeUnknown(12);
  close();
  open(D + 7218, 11); // unmapped.process
  open(D + 8813, 8); // unmapped.process.hash
  // sha256
  run(D + 20334);
  writeUnknown(16);
  close();
  open(D + 7746, 10); // unmapped.process.parent
  open(D + 8813, 8); // unmapped.process.parent.hash
  // sha256
  run(D + 20348);
  writeUnknown(18);
  close();
  // executable name pid
  run(D + 20362);
  writeUnknown(17);
  close();
  open(D + 8965, 8); // unmapped.process.user
  // id name
  run(D + 20384);
  writeUnknown(19);
  close();
  // command_line executable name pid working_directory
  run(D + 20402);
  writeUnknown(15);
  close();
  open(D + 8901, 8); // unmapped.rule
  // category description name
  run(D + 20432);
  writeUnknown(20);
  close();
  open(D + 7816, 10); // unmapped.server
  // port
  run(D + 20454);
  writeUnknown(21);
  close();
  open(D + 7856, 10); // unmapped.source
  // address ip port
  run(D + 20468);
  writeUnknown(22);
  close();
  open(D + 7906, 10); // unmapped.threat
  open(D + 3428, 13); // unmapped.threat.technique
  open(D + 4750, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 20490);
  writeUnknown(25);
  close();
  // id
  run(D + 20504);
  writeUnknown(24);
  close();
  writeUnknown(23);
  close();
  open(D + 8965, 8); // unmapped.user
  // id name
  run(D + 20518);
  writeUnknown(26);
  close();
  // @timestamp message
  run(D + 20536);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CIM 6.0.2. */
export function cim(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 23300, F);
  return translate(record, 1588, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(55296, 8);
