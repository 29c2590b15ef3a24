// Generated from schemas/sysdig by sluice generate, and from schemas/answers/cim.json. Do not edit.
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
let c17: u32 = 0;
/** event.outcome */
let c19: u32 = 0;
/** event.action */
let c13: u32 = 0;
/** network.direction */
let c28: u32 = 0;
/** network.type */
let c30: u32 = 0;
/** event.severity */
let c20: u32 = 0;
/** vulnerability.severity */
let c61: u32 = 0;
/** destination.port is there. */
let p11: bool = false;
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
let is_finding: bool = false;
let is_egress: bool = false;

function derive(): void {
  c17 = code(17, D + 26216);
  c19 = code(19, D + 26244);
  c13 = code(13, D + 26268);
  c28 = code(28, D + 26292);
  c30 = code(30, D + 26328);
  c20 = code(20, D + 22832);
  c61 = code(61, D + 26352);
  p11 = present(11);
  if (slot(53) != 0) {
    collect(53, D + 26398, 81);
  }
  if (slot(81) != 0) {
    select(81, D + 13063, 4, 90);
  }
  if (slot(81) != 0) {
    reject(81, D + 13063, 4, 91);
  }
  is_alert = (c17 == 1);
  if (slot(14) != 0) {
    elements(14, 89);
  }
  is_attack = (is_alert && has(89, D + 26404));
  is_known_process = (present(37) || present(39) || present(36));
  is_network = has(89, D + 22948);
  if (slot(21) != 0) {
    elements(21, 88);
  }
  is_denied = has(88, D + 22964);
  is_launch = (is_known_process && !is_network && has(89, D + 22980) && (has(88, D + 22996) || (is_denied && !has(88, D + 23012))));
  is_vulnerability = ((((<u32>0xc >> c17) & 1) != 0) && has(89, D + 26456));
  is_failed = (c19 == 1);
  is_filesystem = (!is_alert && !is_failed && (present(23) && has(89, D + 26472) && has(88, D + 26488)));
  is_listening = ((((<u32>0x6 >> c13) & 1) != 0) && p11);
  is_addressed = (present(50) || present(8) || present(9) || p11);
  is_resolution = (is_network && (present(12) && has(88, D + 23240)));
  is_traffic = (is_network && is_addressed && has(88, D + 26524) && !is_resolution && (is_denied || is_alert || !is_failed));
  is_login = (!is_alert && (has(89, D + 26540) && has(88, D + 26556) && (((<u32>0x6 >> c19) & 1) != 0)));
  is_container_life = (!is_alert && !is_known_process && (present(5) || present(6)) && (has(89, D + 26580) && has(88, D + 26596)));
  is_change = (!is_alert && ((has(89, D + 26620) && has(88, D + 26648)) || (has(89, D + 26676) && has(88, D + 26596)) || is_container_life));
  is_account = has(89, D + 26692);
  is_application = has(89, D + 26708);
  is_finding = (is_vulnerability && present(60));
  if (slot(61) != 0 && is_finding) {
    lookup(61, c61, D + 26748, 97);
  }
  beginTemplate(0);
  countPart(15);
  openTemplate();
  part(D + 0, 0, 15);
  endTemplate(84);
  if (slot(14) != 0) {
    itemAt(14, 0, 86);
  }
  is_egress = (c28 == 1);
  beginTemplate(0);
  countPart(31);
  openTemplate();
  part(D + 0, 0, 31);
  endTemplate(85);
  beginTemplate(0);
  countPart(18);
  openTemplate();
  part(D + 0, 0, 18);
  endTemplate(83);
  if (slot(28) != 0) {
    lookup(28, c28, D + 26772, 94);
  }
  if (slot(54) != 0) {
    elements(54, 95);
  }
  if (slot(55) != 0) {
    elements(55, 96);
  }
  if (!(hasText(16))) {
    if (is_alert) {
      beginTemplate(4);
      countPart(15);
      countPart(0);
      countPart(24);
      countPart(44);
      countPart(49);
      openTemplate();
      part(D + 0, 0, 15);
      part(D + 4182, 1, 0);
      part(D + 4182, 1, 24);
      part(D + 4182, 1, 44);
      part(D + 4182, 1, 49);
      endTemplate(82);
    }
  }
  if (!(hasText(97))) {
    if (slot(20) != 0) {
      lookup(20, c20, D + 26792, 92);
    }
  }
  settle(D + 26816, 8);
}

function write(): void {
  // app dest_ip dest_port direction file_name file_path http_method os parent_process_exec parent_process_id parent_process_path process_current_directory process_exec process_hash process_id process_path severity_id signature_id src_ip src_port subject transport user_agent user_id vendor_account vendor_region
  run(D + 26832);
  // parent_process_name
  if (slot(42) != 0 && keyword(D + 3214, 23, 42 + MOVES)) {}
  // process_name
  if (slot(39) != 0 && keyword(D + 6718, 16, 39 + MOVES)) {}
  // @timestamp
  if (slot(0) != 0 && keyword(D + 7761, 14, 0 + MOVES)) {}
  // action
  if (((is_alert || is_launch || is_traffic) && is_denied)) put(D + 4336, 19);
  else if ((is_attack || is_launch || is_traffic || (is_alert && has(88, D + 23224)))) put(D + 4317, 19);
  else if ((is_filesystem && has(88, D + 26956))) put(D + 4374, 19);
  else if ((is_filesystem && has(88, D + 26972))) put(D + 4355, 19);
  else if ((is_filesystem && (contains(13, D + 11772, 5) || contains(13, D + 11780, 5)))) put(D + 2740, 24);
  else if ((is_filesystem && has(88, D + 26988))) put(D + 3777, 20);
  else if (is_filesystem) put(D + 6238, 16);
  else if ((is_login && (c19 == 2))) put(D + 4450, 19);
  else if (is_login) put(D + 4393, 19);
  else if ((is_container_life && has(88, D + 22996))) put(D + 4412, 19);
  else if (is_container_life) put(D + 4431, 19);
  else if ((is_change && has(88, D + 26972))) put(D + 4355, 19);
  else if ((is_change && has(88, D + 26956))) put(D + 4374, 19);
  else if (is_change) put(D + 3777, 20);
  // category
  if (slot(46) != 0 && is_attack && keyword(D + 8975, 12, 46 + MOVES)) {}
  else if (slot(86) != 0 && (is_attack || is_vulnerability) && keyword(D + 8975, 12, 86)) {}
  // change_type
  if ((is_change && is_account)) put(D + 3817, 20);
  else if (slot(86) != 0 && is_change && keyword(D + 3817, 15, 86)) {}
  // command
  if (slot(26) != 0 && is_change && keyword(D + 9832, 11, 26 + MOVES)) {}
  // cve
  if (slot(90) != 0 || slot(60) != 0) {
    openList(D + 11983, 7, false);
    if (slot(90) != 0) items(90);
    if (slot(60) != 0 && starts(60, D + 13063, 4)) items(60 + MOVES);
    closeList();
  }
  // description
  if (slot(47) != 0 && is_alert && keyword(D + 7176, 15, 47 + MOVES)) {}
  else if (slot(27) != 0 && is_alert && keyword(D + 7176, 15, 27 + MOVES)) {}
  else if (slot(49) != 0 && is_alert && keyword(D + 7176, 15, 49 + MOVES)) {}
  else if (slot(84) != 0 && is_alert && keyword(D + 7176, 15, 84)) {}
  // dest
  if (slot(9) != 0 && keyword(D + 11419, 8, 9 + MOVES)) {}
  else if (slot(10) != 0 && keyword(D + 11419, 8, 10 + MOVES)) {}
  else if (slot(8) != 0 && keyword(D + 11419, 8, 8 + MOVES)) {}
  else if (slot(24) != 0 && !is_egress && keyword(D + 11419, 8, 24 + MOVES)) {}
  else if (slot(6) != 0 && is_vulnerability && keyword(D + 11419, 8, 6 + MOVES)) {}
  else if (slot(24) != 0 && is_alert && keyword(D + 11419, 8, 24 + MOVES)) {}
  else if (slot(34) != 0 && is_alert && keyword(D + 11419, 8, 34 + MOVES)) {}
  else if (slot(5) != 0 && is_alert && keyword(D + 11419, 8, 5 + MOVES)) {}
  else if (slot(2) != 0 && is_alert && keyword(D + 11419, 8, 2 + MOVES)) {}
  else if (slot(4) != 0 && is_alert && keyword(D + 11419, 8, 4 + MOVES)) {}
  else if (slot(33) != 0 && (is_alert || is_change || is_vulnerability) && keyword(D + 11419, 8, 33 + MOVES)) {}
  else if (slot(85) != 0 && (is_change || is_login) && keyword(D + 11419, 8, 85)) {}
  // dvc
  if (slot(24) != 0 && keyword(D + 12018, 7, 24 + MOVES)) {}
  else if (slot(33) != 0 && keyword(D + 12018, 7, 33 + MOVES)) {}
  else if (slot(85) != 0 && keyword(D + 12018, 7, 85)) {}
  // id
  if (slot(16) != 0 && keyword(D + 12358, 6, 16 + MOVES)) {}
  else if (slot(82) != 0 && keyword(D + 12358, 6, 82)) {}
  // ids_type
  if ((is_attack && is_network)) put(D + 3609, 21);
  else if ((is_attack && is_application)) put(D + 2590, 25);
  else if (is_attack) put(D + 4936, 18);
  // mitre_technique_id
  if (slot(95) != 0 || slot(96) != 0) {
    openList(D + 3415, 22, false);
    if (slot(95) != 0 && items(95)) moved(54);
    if (slot(96) != 0 && items(96)) moved(55);
    closeList();
  }
  // object
  if (slot(58) != 0 && (is_change && is_account) && keyword(D + 10617, 10, 58 + MOVES)) {}
  else if (slot(7) != 0 && is_container_life && keyword(D + 10617, 10, 7 + MOVES)) {}
  else if (slot(34) != 0 && is_change && keyword(D + 10617, 10, 34 + MOVES)) {}
  else if (slot(56) != 0 && is_change && keyword(D + 10617, 10, 56 + MOVES)) {}
  else if (slot(23) != 0 && is_change && keyword(D + 10617, 10, 23 + MOVES)) {}
  else if (slot(13) != 0 && is_change && keyword(D + 10617, 10, 13 + MOVES)) {}
  // object_category
  if ((is_change && is_account)) put(D + 2615, 25);
  else if (is_container_life) put(D + 1723, 30);
  else if (slot(35) != 0 && is_change && keyword(D + 1723, 19, 35 + MOVES)) {}
  else if (slot(86) != 0 && is_change && keyword(D + 1723, 19, 86)) {}
  // object_id
  if (slot(5) != 0 && is_container_life && keyword(D + 8393, 13, 5 + MOVES)) {}
  // object_path
  if (slot(56) != 0 && is_change && keyword(D + 7371, 15, 56 + MOVES)) {}
  // parent_process
  if (slot(40) != 0 && keyword(D + 5026, 18, 40 + MOVES)) {}
  else if (slot(41) != 0 && keyword(D + 5026, 18, 41 + MOVES)) {}
  // process
  if (slot(36) != 0 && keyword(D + 10019, 11, 36 + MOVES)) {}
  else if (slot(37) != 0 && is_known_process && keyword(D + 10019, 11, 37 + MOVES)) {}
  // protocol
  if ((((<u32>0x6 >> c30) & 1) != 0)) put(D + 6750, 16);
  // protocol_version
  if (slot(30) != 0 && (((<u32>0x6 >> c30) & 1) != 0) && keyword(D + 4057, 20, 30 + MOVES)) {}
  // query
  if (slot(12) != 0 && is_resolution && keyword(D + 11120, 9, 12 + MOVES)) {}
  // query_type
  if (is_resolution) put(D + 3630, 21);
  // rule
  if (slot(49) != 0 && is_traffic && keyword(D + 11539, 8, 49 + MOVES)) {}
  // rule_id
  if (slot(48) != 0 && is_traffic && keyword(D + 10107, 11, 48 + MOVES)) {}
  // severity
  if (slot(97) != 0 && keyword(D + 3651, 12, 97)) {}
  else if (slot(92) != 0 && keyword(D + 3651, 12, 92)) {}
  else put(D + 3672, 21);
  // signature
  if (slot(49) != 0 && keyword(D + 8562, 13, 49 + MOVES)) {}
  else if (slot(60) != 0 && keyword(D + 8562, 13, 60 + MOVES)) {}
  else if (slot(13) != 0 && (is_alert || is_vulnerability) && keyword(D + 8562, 13, 13 + MOVES)) {}
  else if (slot(84) != 0 && (is_alert || is_vulnerability) && keyword(D + 8562, 13, 84)) {}
  // src
  if (slot(51) != 0 && keyword(D + 12088, 7, 51 + MOVES)) {}
  else if (slot(50) != 0 && keyword(D + 12088, 7, 50 + MOVES)) {}
  else if (slot(24) != 0 && (is_alert || is_egress || is_resolution) && keyword(D + 12088, 7, 24 + MOVES)) {}
  // state
  if (is_listening) put(D + 4097, 20);
  // status
  if (slot(19) != 0 && (((<u32>0x6 >> c19) & 1) != 0) && keyword(D + 4117, 10, 19 + MOVES)) {}
  // tag
  openList(D + 12102, 7, false);
  if (is_alert) item(D + 2853, 5);
  if (is_attack) item(D + 2591, 3);
  if (is_attack) item(D + 9800, 6);
  if (is_launch) item(D + 1783, 7);
  if (is_vulnerability) item(D + 6004, 13);
  if ((is_launch || is_vulnerability)) item(D + 12928, 6);
  if (is_filesystem) item(D + 6355, 8);
  if (is_filesystem) item(D + 10907, 10);
  if (is_listening) item(D + 4106, 9);
  if (is_listening) item(D + 7139, 4);
  if ((is_traffic || is_resolution)) item(D + 3621, 7);
  if (is_traffic) item(D + 10283, 11);
  if (is_resolution) item(D + 10927, 10);
  if (is_resolution) item(D + 7207, 3);
  if (is_login) item(D + 8167, 14);
  if (is_change) item(D + 3818, 6);
  if ((is_change && is_account)) item(D + 1884, 7);
  closeList();
  // type
  if (is_alert) put(D + 7566, 15);
  // user
  if (slot(58) != 0 && keyword(D + 11603, 8, 58 + MOVES)) {}
  else if (slot(57) != 0 && keyword(D + 11603, 8, 57 + MOVES)) {}
  // vendor_product
  if (slot(31) != 0 && keyword(D + 5278, 18, 31 + MOVES)) {}
  else if (slot(32) != 0 && keyword(D + 5278, 18, 32 + MOVES)) {}
  // xref
  if (slot(91) != 0 || slot(60) != 0) {
    openList(D + 11635, 8, false);
    if (slot(91) != 0) items(91);
    if (slot(60) != 0 && !starts(60, D + 13063, 4)) items(60 + MOVES);
    closeList();
  }
  open(D + 9479, 12); // unmapped
  open(D + 11003, 9); // unmapped.cloud
  open(D + 9755, 11); // unmapped.cloud.account
  // id
  run(D + 27004);
  writeUnknown(2);
  close();
  open(D + 9227, 12); // unmapped.cloud.instance
  // id
  run(D + 27018);
  writeUnknown(3);
  close();
  open(D + 10140, 11); // unmapped.cloud.service
  // name
  run(D + 27032);
  writeUnknown(4);
  close();
  // region
  run(D + 27046);
  writeUnknown(1);
  close();
  open(D + 8263, 13); // unmapped.container
  open(D + 11084, 9); // unmapped.container.image
  // name
  run(D + 27060);
  writeUnknown(6);
  close();
  // id name
  run(D + 27074);
  writeUnknown(5);
  close();
  open(D + 7191, 15); // unmapped.destination
  // address domain ip port
  run(D + 27092);
  writeUnknown(7);
  close();
  open(D + 11997, 7); // unmapped.dns
  open(D + 9359, 12); // unmapped.dns.question
  // name
  run(D + 27118);
  writeUnknown(9);
  close();
  writeUnknown(8);
  close();
  open(D + 35, 9); // unmapped.event
  // action category dataset id kind module outcome severity type
  run(D + 27132);
  writeUnknown(10);
  close();
  open(D + 11427, 8); // unmapped.file
  // name path
  run(D + 27178);
  writeUnknown(11);
  close();
  open(D + 11459, 8); // unmapped.host
  open(D + 12388, 6); // unmapped.host.os
  // name
  run(D + 27196);
  writeUnknown(13);
  close();
  // name
  run(D + 27210);
  writeUnknown(12);
  close();
  open(D + 11467, 8); // unmapped.http
  open(D + 10096, 11); // unmapped.http.request
  // method
  run(D + 27224);
  writeUnknown(15);
  close();
  writeUnknown(14);
  close();
  open(D + 10008, 11); // unmapped.network
  // direction transport type
  run(D + 27238);
  writeUnknown(16);
  close();
  open(D + 9263, 12); // unmapped.observer
  // product vendor
  run(D + 27260);
  writeUnknown(17);
  close();
  open(D + 6622, 16); // unmapped.orchestrator
  open(D + 9810, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 27278);
  writeUnknown(19);
  close();
  open(D + 9407, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 27292);
  writeUnknown(20);
  close();
  writeUnknown(18);
  close();
  open(D + 10030, 11); // unmapped.process
  open(D + 11451, 8); // unmapped.process.hash
  // sha256
  run(D + 27310);
  writeUnknown(22);
  close();
  open(D + 10637, 10); // unmapped.process.parent
  // command_line executable name pid
  run(D + 27324);
  writeUnknown(23);
  close();
  // command_line executable name pid working_directory
  run(D + 27350);
  writeUnknown(21);
  close();
  open(D + 11547, 8); // unmapped.rule
  // category description id name
  run(D + 27380);
  writeUnknown(24);
  close();
  open(D + 10717, 10); // unmapped.source
  // address ip port
  run(D + 27406);
  writeUnknown(25);
  close();
  open(D + 10747, 10); // unmapped.sysdig
  open(D + 9843, 11); // unmapped.sysdig.content
  // added
  run(D + 27428);
  writeUnknown(27);
  close();
  writeUnknown(26);
  close();
  open(D + 10767, 10); // unmapped.threat
  open(D + 4298, 13); // unmapped.threat.technique
  open(D + 6878, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 27442);
  writeUnknown(30);
  close();
  // id
  run(D + 27456);
  writeUnknown(29);
  close();
  writeUnknown(28);
  close();
  open(D + 12130, 7); // unmapped.url
  // path
  run(D + 27470);
  writeUnknown(31);
  close();
  open(D + 11619, 8); // unmapped.user
  // id name
  run(D + 27484);
  writeUnknown(32);
  close();
  open(D + 8083, 14); // unmapped.user_agent
  // original
  run(D + 27502);
  writeUnknown(33);
  close();
  open(D + 6003, 17); // unmapped.vulnerability
  // id severity
  run(D + 27516);
  writeUnknown(34);
  close();
  // @timestamp message
  run(D + 27534);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CIM 6.0.2. */
export function cim(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 30604, F);
  return translate(record, 1690, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(35840, 8);
