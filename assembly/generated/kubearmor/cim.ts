// Generated from schemas/kubearmor by sluice generate, and from schemas/answers/cim.json. Do not edit.
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
  c14 = code(14, D + 18728);
  c16 = code(16, D + 18756);
  c10 = code(10, D + 18780);
  c26 = code(26, D + 18804);
  c9 = code(9, D + 18840);
  c29 = code(29, D + 18864);
  c18 = code(18, D + 15572);
  p6 = present(6);
  is_alert = (c14 == 1);
  if (slot(11) != 0) {
    elements(11, 87);
  }
  is_attack = (is_alert && has(87, D + 18888));
  is_known_process = (present(36) || present(38) || present(35));
  is_network = has(87, D + 15688);
  if (slot(19) != 0) {
    elements(19, 86);
  }
  is_denied = has(86, D + 15704);
  is_launch = (is_known_process && !is_network && has(87, D + 15720) && (has(86, D + 15736) || (is_denied && !has(86, D + 15752))));
  is_vulnerability = ((((<u32>0xc >> c14) & 1) != 0) && has(87, D + 18940));
  is_failed = (c16 == 1);
  is_filesystem = (!is_alert && !is_failed && (present(22) && has(87, D + 12452) && has(86, D + 18956)));
  is_listening = ((((<u32>0x6 >> c10) & 1) != 0) && (present(50) || p6));
  is_addressed = (present(51) || present(4) || p6);
  is_resolution = (is_network && (present(7) && has(86, D + 15968)));
  is_traffic = (is_network && is_addressed && has(86, D + 18992) && !is_resolution && (is_denied || is_alert || !is_failed));
  is_login = (!is_alert && (has(87, D + 19008) && has(86, D + 19024) && (((<u32>0x6 >> c16) & 1) != 0)));
  is_container_life = (!is_alert && !is_known_process && (present(1) || present(2)) && (has(87, D + 19048) && has(86, D + 19064)));
  is_change = (!is_alert && ((has(87, D + 19088) && has(86, D + 19116)) || (has(87, D + 19144) && has(86, D + 19064)) || is_container_life));
  is_account = has(87, D + 19160);
  if (is_alert) {
    beginTemplate(4);
    countPart(13);
    countPart(0);
    countPart(24);
    countPart(43);
    countPart(49);
    openTemplate();
    part(D + 0, 0, 13);
    part(D + 1797, 1, 0);
    part(D + 1797, 1, 24);
    part(D + 1797, 1, 43);
    part(D + 1797, 1, 49);
    endTemplate(80);
  }
  is_application = has(87, D + 19176);
  if (slot(18) != 0) {
    lookup(18, c18, D + 19216, 88);
  }
  beginTemplate(0);
  countPart(13);
  openTemplate();
  part(D + 0, 0, 13);
  endTemplate(82);
  if (slot(11) != 0) {
    itemAt(11, 0, 84);
  }
  is_egress = (c26 == 1);
  beginTemplate(0);
  countPart(30);
  openTemplate();
  part(D + 0, 0, 30);
  endTemplate(83);
  if (slot(23) != 0) {
    itemAt(23, 0, 89);
  }
  if (slot(26) != 0) {
    lookup(26, c26, D + 19240, 90);
  }
  if (slot(54) != 0) {
    elements(54, 91);
  }
  if (slot(55) != 0) {
    elements(55, 92);
  }
  if (!(is_traffic && hasText(27))) {
    beginTemplate(0);
    countPart(15);
    openTemplate();
    part(D + 0, 0, 15);
    endTemplate(81);
  }
  settle(D + 19260, 8);
}

function write(): void {
  // dest_ip direction dvc_ip file_hash file_name file_path id parent_process parent_process_exec parent_process_hash parent_process_id process_current_directory process_exec process_hash process_id process_path severity_id src_ip src_port subject transport
  run(D + 19276);
  // parent_process_name parent_process_path process_name
  run(D + 19378);
  // @timestamp
  if (slot(0) != 0 && keyword(D + 5065, 13, 0 + MOVES)) {}
  // action
  if (((is_alert || is_launch || is_traffic) && is_denied)) put(D + 3181, 19);
  else if ((is_attack || is_launch || is_traffic || (is_alert && has(86, D + 15844)))) put(D + 3162, 19);
  else if ((is_filesystem && has(86, D + 19400))) put(D + 3219, 19);
  else if ((is_filesystem && has(86, D + 19416))) put(D + 3200, 19);
  else if ((is_filesystem && (contains(10, D + 10103, 5) || contains(10, D + 10108, 5)))) put(D + 1842, 24);
  else if ((is_filesystem && has(86, D + 19432))) put(D + 2723, 20);
  else if (is_filesystem) put(D + 4167, 16);
  else if ((is_login && (c16 == 2))) put(D + 3295, 19);
  else if (is_login) put(D + 3238, 19);
  else if ((is_container_life && has(86, D + 15736))) put(D + 3257, 19);
  else if (is_container_life) put(D + 3276, 19);
  else if ((is_change && has(86, D + 19416))) put(D + 3200, 19);
  else if ((is_change && has(86, D + 19400))) put(D + 3219, 19);
  else if (is_change) put(D + 2723, 20);
  // app
  if (slot(27) != 0 && is_traffic && keyword(D + 8876, 6, 27 + MOVES)) {}
  else if (slot(81) != 0 && keyword(D + 8876, 6, 81)) {}
  // category
  if (slot(47) != 0 && is_attack && keyword(D + 6192, 11, 47 + MOVES)) {}
  else if (slot(84) != 0 && (is_attack || is_vulnerability) && keyword(D + 6192, 11, 84)) {}
  // change_type
  if ((is_change && is_account)) put(D + 2783, 20);
  else if (slot(84) != 0 && is_change && keyword(D + 2783, 14, 84)) {}
  // description
  if (slot(48) != 0 && is_alert && keyword(D + 5149, 14, 48 + MOVES)) {}
  else if (slot(25) != 0 && is_alert && keyword(D + 5149, 14, 25 + MOVES)) {}
  else if (slot(49) != 0 && is_alert && keyword(D + 5149, 14, 49 + MOVES)) {}
  else if (slot(82) != 0 && is_alert && keyword(D + 5149, 14, 82)) {}
  // dest
  if (slot(5) != 0 && keyword(D + 8932, 7, 5 + MOVES)) {}
  else if (slot(4) != 0 && keyword(D + 8932, 7, 4 + MOVES)) {}
  else if (slot(24) != 0 && !is_egress && keyword(D + 8932, 7, 24 + MOVES)) {}
  else if (slot(2) != 0 && is_vulnerability && keyword(D + 8932, 7, 2 + MOVES)) {}
  else if (slot(24) != 0 && is_alert && keyword(D + 8932, 7, 24 + MOVES)) {}
  else if (slot(33) != 0 && is_alert && keyword(D + 8932, 7, 33 + MOVES)) {}
  else if (slot(1) != 0 && is_alert && keyword(D + 8932, 7, 1 + MOVES)) {}
  else if (slot(32) != 0 && (is_alert || is_change || is_vulnerability) && keyword(D + 8932, 7, 32 + MOVES)) {}
  else if (slot(83) != 0 && (is_change || is_login) && keyword(D + 8932, 7, 83)) {}
  // dest_port
  if (slot(6) != 0 && long(D + 6216, 12, 6 + MOVES)) {}
  else if (slot(50) != 0 && long(D + 6216, 12, 50 + MOVES)) {}
  // dvc
  if (slot(24) != 0 && keyword(D + 9362, 6, 24 + MOVES)) {}
  else if (slot(32) != 0 && keyword(D + 9362, 6, 32 + MOVES)) {}
  else if (slot(83) != 0 && keyword(D + 9362, 6, 83)) {}
  // ids_type
  if ((is_attack && is_network)) put(D + 2451, 21);
  else if ((is_attack && is_application)) put(D + 1667, 25);
  else if (is_attack) put(D + 3633, 18);
  // message_type
  if ((is_resolution && (c9 == 1))) put(D + 2032, 23);
  else if ((is_resolution && (c9 == 2))) put(D + 1564, 26);
  // mitre_technique_id
  if (slot(91) != 0 || slot(92) != 0) {
    openList(D + 2211, 22, false);
    if (slot(91) != 0 && items(91)) moved(54);
    if (slot(92) != 0 && items(92)) moved(55);
    closeList();
  }
  // object
  if (slot(57) != 0 && (is_change && is_account) && keyword(D + 7971, 9, 57 + MOVES)) {}
  else if (slot(3) != 0 && is_container_life && keyword(D + 7971, 9, 3 + MOVES)) {}
  else if (slot(33) != 0 && is_change && keyword(D + 7971, 9, 33 + MOVES)) {}
  else if (slot(22) != 0 && is_change && keyword(D + 7971, 9, 22 + MOVES)) {}
  else if (slot(10) != 0 && is_change && keyword(D + 7971, 9, 10 + MOVES)) {}
  // object_category
  if ((is_change && is_account)) put(D + 1692, 25);
  else if (is_container_life) put(D + 1258, 30);
  else if (slot(34) != 0 && is_change && keyword(D + 1258, 18, 34 + MOVES)) {}
  else if (slot(84) != 0 && is_change && keyword(D + 1258, 18, 84)) {}
  // object_id
  if (slot(1) != 0 && is_container_life && keyword(D + 6360, 12, 1 + MOVES)) {}
  // os
  if (present(24)) put(D + 5752, 13);
  // process
  if (slot(35) != 0 && keyword(D + 6887, 10, 35 + MOVES)) {}
  else if (slot(36) != 0 && is_known_process && keyword(D + 6887, 10, 36 + MOVES)) {}
  // protocol
  if ((((<u32>0x6 >> c29) & 1) != 0)) put(D + 4343, 16);
  // protocol_version
  if (slot(29) != 0 && (((<u32>0x6 >> c29) & 1) != 0) && keyword(D + 3428, 19, 29 + MOVES)) {}
  // query
  if (slot(7) != 0 && is_resolution && keyword(D + 7998, 8, 7 + MOVES)) {}
  // query_type
  if (is_resolution) put(D + 2556, 21);
  // reason
  if (slot(17) != 0 && is_login && keyword(D + 8016, 9, 17 + MOVES)) {}
  // record_type
  if (slot(8) != 0 && is_resolution && keyword(D + 5233, 14, 8 + MOVES)) {}
  // result
  if (slot(17) != 0 && is_change && keyword(D + 8025, 9, 17 + MOVES)) {}
  // rule
  if (slot(49) != 0 && is_traffic && keyword(D + 8438, 7, 49 + MOVES)) {}
  // severity
  if (slot(88) != 0 && keyword(D + 2577, 11, 88)) {}
  else put(D + 2598, 21);
  // signature
  if (slot(49) != 0 && keyword(D + 6456, 12, 49 + MOVES)) {}
  else if (slot(10) != 0 && (is_alert || is_vulnerability) && keyword(D + 6456, 12, 10 + MOVES)) {}
  else if (slot(82) != 0 && (is_alert || is_vulnerability) && keyword(D + 6456, 12, 82)) {}
  // signature_id
  if (slot(12) != 0 && is_alert && keyword(D + 4825, 15, 12 + MOVES)) {}
  // src
  if (slot(52) != 0 && keyword(D + 9428, 6, 52 + MOVES)) {}
  else if (slot(51) != 0 && keyword(D + 9428, 6, 51 + MOVES)) {}
  else if (slot(24) != 0 && (is_alert || is_egress || is_resolution) && keyword(D + 9428, 6, 24 + MOVES)) {}
  // state
  if (is_listening) put(D + 2923, 20);
  // status
  if (slot(16) != 0 && (((<u32>0x6 >> c16) & 1) != 0) && keyword(D + 2943, 9, 16 + MOVES)) {}
  // tag
  openList(D + 9009, 7, false);
  if (is_alert) item(D + 1368, 5);
  if (is_attack) item(D + 1668, 3);
  if (is_attack) item(D + 6745, 6);
  if (is_launch) item(D + 1376, 7);
  if (is_vulnerability) item(D + 6155, 13);
  if ((is_launch || is_vulnerability)) item(D + 9998, 6);
  if (is_filesystem) item(D + 4220, 8);
  if (is_filesystem) item(D + 5727, 10);
  if (is_listening) item(D + 2932, 9);
  if (is_listening) item(D + 3693, 4);
  if ((is_traffic || is_resolution)) item(D + 2463, 7);
  if (is_traffic) item(D + 7140, 11);
  if (is_resolution) item(D + 7812, 10);
  if (is_resolution) item(D + 3943, 3);
  if (is_login) item(D + 5513, 14);
  if (is_change) item(D + 2784, 6);
  if ((is_change && is_account)) item(D + 5576, 7);
  closeList();
  // type
  if (is_alert) put(D + 4855, 15);
  // user
  if (slot(57) != 0 && keyword(D + 8502, 7, 57 + MOVES)) {}
  else if (slot(45) != 0 && keyword(D + 8502, 7, 45 + MOVES)) {}
  else if (slot(56) != 0 && keyword(D + 8502, 7, 56 + MOVES)) {}
  else if (slot(44) != 0 && keyword(D + 8502, 7, 44 + MOVES)) {}
  // user_id
  if (slot(56) != 0 && keyword(D + 7562, 10, 56 + MOVES)) {}
  else if (slot(44) != 0 && keyword(D + 7562, 10, 44 + MOVES)) {}
  // vendor_product
  if (slot(30) != 0 && keyword(D + 4016, 17, 30 + MOVES)) {}
  else if (slot(31) != 0 && keyword(D + 4016, 17, 31 + MOVES)) {}
  open(D + 6516, 12); // unmapped
  open(D + 5622, 13); // unmapped.container
  open(D + 7935, 9); // unmapped.container.image
  // name
  run(D + 19448);
  writeUnknown(2);
  close();
  // id name
  run(D + 19462);
  writeUnknown(1);
  close();
  open(D + 4690, 15); // unmapped.destination
  // address ip port
  run(D + 19480);
  writeUnknown(3);
  close();
  open(D + 8939, 7); // unmapped.dns
  open(D + 6420, 12); // unmapped.dns.question
  // name type
  run(D + 19502);
  writeUnknown(5);
  close();
  // type
  run(D + 19520);
  writeUnknown(4);
  close();
  open(D + 35, 9); // unmapped.event
  // action category code dataset kind module outcome reason severity type
  run(D + 19534);
  writeUnknown(6);
  close();
  open(D + 8334, 8); // unmapped.file
  open(D + 8358, 8); // unmapped.file.hash
  // sha256
  run(D + 19584);
  writeUnknown(8);
  close();
  // name path
  run(D + 19598);
  writeUnknown(7);
  close();
  open(D + 8366, 8); // unmapped.host
  // ip name
  run(D + 19616);
  writeUnknown(9);
  close();
  open(D + 6854, 11); // unmapped.network
  // direction protocol transport type
  run(D + 19634);
  writeUnknown(10);
  close();
  open(D + 6372, 12); // unmapped.observer
  // product vendor
  run(D + 19660);
  writeUnknown(11);
  close();
  open(D + 4279, 16); // unmapped.orchestrator
  open(D + 6755, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 19678);
  writeUnknown(13);
  close();
  open(D + 6432, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 19692);
  writeUnknown(14);
  close();
  writeUnknown(12);
  close();
  open(D + 6887, 11); // unmapped.process
  open(D + 8358, 8); // unmapped.process.hash
  // sha256
  run(D + 19710);
  writeUnknown(16);
  close();
  open(D + 7422, 10); // unmapped.process.parent
  open(D + 8358, 8); // unmapped.process.parent.hash
  // sha256
  run(D + 19724);
  writeUnknown(18);
  close();
  // executable name pid
  run(D + 19738);
  writeUnknown(17);
  close();
  open(D + 8510, 8); // unmapped.process.user
  // id name
  run(D + 19760);
  writeUnknown(19);
  close();
  // command_line executable name pid working_directory
  run(D + 19778);
  writeUnknown(15);
  close();
  open(D + 8438, 8); // unmapped.rule
  // category description name
  run(D + 19808);
  writeUnknown(20);
  close();
  open(D + 7472, 10); // unmapped.server
  // port
  run(D + 19830);
  writeUnknown(21);
  close();
  open(D + 7492, 10); // unmapped.source
  // address ip port
  run(D + 19844);
  writeUnknown(22);
  close();
  open(D + 7552, 10); // unmapped.threat
  open(D + 3124, 13); // unmapped.threat.technique
  open(D + 4455, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 19866);
  writeUnknown(25);
  close();
  // id
  run(D + 19880);
  writeUnknown(24);
  close();
  writeUnknown(23);
  close();
  open(D + 8510, 8); // unmapped.user
  // id name
  run(D + 19894);
  writeUnknown(26);
  close();
  // @timestamp message
  run(D + 19912);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CIM 6.0.2. */
export function cim(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 22664, F);
  return translate(record, 1588, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(27648, 8);
