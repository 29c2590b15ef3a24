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
let c62: u32 = 0;
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
  c17 = code(17, D + 28580);
  c19 = code(19, D + 28608);
  c13 = code(13, D + 28632);
  c28 = code(28, D + 28656);
  c30 = code(30, D + 28692);
  c20 = code(20, D + 25172);
  c62 = code(62, D + 28716);
  p11 = present(11);
  if (slot(53) != 0) {
    collect(53, D + 28762, 82);
  }
  if (slot(82) != 0) {
    select(82, D + 13862, 4, 91);
  }
  if (slot(82) != 0) {
    reject(82, D + 13862, 4, 92);
  }
  is_alert = (c17 == 1);
  if (slot(14) != 0) {
    elements(14, 90);
  }
  is_attack = (is_alert && has(90, D + 28768));
  is_known_process = (present(37) || present(39) || present(36));
  is_network = has(90, D + 25288);
  if (slot(21) != 0) {
    elements(21, 89);
  }
  is_denied = has(89, D + 25304);
  is_launch = (is_known_process && !is_network && has(90, D + 25320) && (has(89, D + 25336) || (is_denied && !has(89, D + 25352))));
  is_vulnerability = ((((<u32>0xc >> c17) & 1) != 0) && has(90, D + 28820));
  is_failed = (c19 == 1);
  is_filesystem = (!is_alert && !is_failed && (present(23) && has(90, D + 28836) && has(89, D + 28852)));
  is_listening = ((((<u32>0x6 >> c13) & 1) != 0) && p11);
  is_addressed = (present(50) || present(8) || present(9) || p11);
  is_resolution = (is_network && (present(12) && has(89, D + 25580)));
  is_traffic = (is_network && is_addressed && has(89, D + 28888) && !is_resolution && (is_denied || is_alert || !is_failed));
  is_login = (!is_alert && (has(90, D + 28904) && has(89, D + 28920) && (((<u32>0x6 >> c19) & 1) != 0)));
  is_container_life = (!is_alert && !is_known_process && (present(5) || present(6)) && (has(90, D + 28944) && has(89, D + 28960)));
  is_change = (!is_alert && ((has(90, D + 28984) && has(89, D + 29012)) || (has(90, D + 29040) && has(89, D + 28960)) || is_container_life));
  is_account = has(90, D + 29056);
  is_application = has(90, D + 29072);
  is_finding = (is_vulnerability && present(61));
  if (slot(62) != 0 && is_finding) {
    lookup(62, c62, D + 29112, 98);
  }
  beginTemplate(0);
  countPart(15);
  openTemplate();
  part(D + 0, 0, 15);
  endTemplate(85);
  if (slot(14) != 0) {
    itemAt(14, 0, 87);
  }
  is_egress = (c28 == 1);
  beginTemplate(0);
  countPart(31);
  openTemplate();
  part(D + 0, 0, 31);
  endTemplate(86);
  beginTemplate(0);
  countPart(18);
  openTemplate();
  part(D + 0, 0, 18);
  endTemplate(84);
  if (slot(28) != 0) {
    lookup(28, c28, D + 29136, 95);
  }
  if (slot(54) != 0) {
    elements(54, 96);
  }
  if (slot(55) != 0) {
    elements(55, 97);
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
      part(D + 4247, 1, 0);
      part(D + 4247, 1, 24);
      part(D + 4247, 1, 44);
      part(D + 4247, 1, 49);
      endTemplate(83);
    }
  }
  if (!(hasText(98))) {
    if (slot(20) != 0) {
      lookup(20, c20, D + 29156, 93);
    }
  }
  settle(D + 29180, 8);
}

function write(): void {
  // app dest_ip dest_port direction file_name file_path http_method os parent_process_exec parent_process_id parent_process_path process_current_directory process_exec process_hash process_id process_path severity_id signature_id src_ip src_port subject transport url user_agent user_id vendor_account vendor_region
  run(D + 29196);
  // parent_process_name
  if (slot(42) != 0 && keyword(D + 3239, 23, 42 + MOVES)) {}
  // process_name
  if (slot(39) != 0 && keyword(D + 7050, 16, 39 + MOVES)) {}
  // @timestamp
  if (slot(0) != 0 && keyword(D + 8140, 14, 0 + MOVES)) {}
  // action
  if (((is_alert || is_launch || is_traffic) && is_denied)) put(D + 4441, 19);
  else if ((is_attack || is_launch || is_traffic || (is_alert && has(89, D + 25564)))) put(D + 4422, 19);
  else if ((is_filesystem && has(89, D + 29324))) put(D + 4479, 19);
  else if ((is_filesystem && has(89, D + 29340))) put(D + 4460, 19);
  else if ((is_filesystem && (contains(13, D + 11842, 5) || contains(13, D + 12375, 5)))) put(D + 2765, 24);
  else if ((is_filesystem && has(89, D + 29356))) put(D + 3802, 20);
  else if (is_filesystem) put(D + 6506, 16);
  else if ((is_login && (c19 == 2))) put(D + 4555, 19);
  else if (is_login) put(D + 4498, 19);
  else if ((is_container_life && has(89, D + 25336))) put(D + 4517, 19);
  else if (is_container_life) put(D + 4536, 19);
  else if ((is_change && has(89, D + 29340))) put(D + 4460, 19);
  else if ((is_change && has(89, D + 29324))) put(D + 4479, 19);
  else if (is_change) put(D + 3802, 20);
  // category
  if (slot(46) != 0 && is_attack && keyword(D + 9380, 12, 46 + MOVES)) {}
  else if (slot(87) != 0 && (is_attack || is_vulnerability) && keyword(D + 9380, 12, 87)) {}
  // change_type
  if ((is_change && is_account)) put(D + 3842, 20);
  else if (slot(87) != 0 && is_change && keyword(D + 3842, 15, 87)) {}
  // command
  if (slot(26) != 0 && is_change && keyword(D + 10285, 11, 26 + MOVES)) {}
  // cve
  if (slot(91) != 0 || slot(61) != 0) {
    openList(D + 12610, 7, false);
    if (slot(91) != 0) items(91);
    if (slot(61) != 0 && starts(61, D + 13862, 4)) items(61 + MOVES);
    closeList();
  }
  // description
  if (slot(47) != 0 && is_alert && keyword(D + 7540, 15, 47 + MOVES)) {}
  else if (slot(27) != 0 && is_alert && keyword(D + 7540, 15, 27 + MOVES)) {}
  else if (slot(49) != 0 && is_alert && keyword(D + 7540, 15, 49 + MOVES)) {}
  else if (slot(85) != 0 && is_alert && keyword(D + 7540, 15, 85)) {}
  // dest
  if (slot(9) != 0 && keyword(D + 12014, 8, 9 + MOVES)) {}
  else if (slot(10) != 0 && keyword(D + 12014, 8, 10 + MOVES)) {}
  else if (slot(8) != 0 && keyword(D + 12014, 8, 8 + MOVES)) {}
  else if (slot(24) != 0 && !is_egress && keyword(D + 12014, 8, 24 + MOVES)) {}
  else if (slot(6) != 0 && is_vulnerability && keyword(D + 12014, 8, 6 + MOVES)) {}
  else if (slot(24) != 0 && is_alert && keyword(D + 12014, 8, 24 + MOVES)) {}
  else if (slot(34) != 0 && is_alert && keyword(D + 12014, 8, 34 + MOVES)) {}
  else if (slot(5) != 0 && is_alert && keyword(D + 12014, 8, 5 + MOVES)) {}
  else if (slot(2) != 0 && is_alert && keyword(D + 12014, 8, 2 + MOVES)) {}
  else if (slot(4) != 0 && is_alert && keyword(D + 12014, 8, 4 + MOVES)) {}
  else if (slot(33) != 0 && (is_alert || is_change || is_vulnerability) && keyword(D + 12014, 8, 33 + MOVES)) {}
  else if (slot(86) != 0 && (is_change || is_login) && keyword(D + 12014, 8, 86)) {}
  // dvc
  if (slot(24) != 0 && keyword(D + 12645, 7, 24 + MOVES)) {}
  else if (slot(33) != 0 && keyword(D + 12645, 7, 33 + MOVES)) {}
  else if (slot(86) != 0 && keyword(D + 12645, 7, 86)) {}
  // id
  if (slot(16) != 0 && keyword(D + 13076, 6, 16 + MOVES)) {}
  else if (slot(83) != 0 && keyword(D + 13076, 6, 83)) {}
  // ids_type
  if ((is_attack && is_network)) put(D + 3634, 21);
  else if ((is_attack && is_application)) put(D + 2590, 25);
  else if (is_attack) put(D + 5135, 18);
  // mitre_technique_id
  if (slot(96) != 0 || slot(97) != 0) {
    openList(D + 3440, 22, false);
    if (slot(96) != 0 && items(96)) moved(54);
    if (slot(97) != 0 && items(97)) moved(55);
    closeList();
  }
  // object
  if (slot(59) != 0 && (is_change && is_account) && keyword(D + 11125, 10, 59 + MOVES)) {}
  else if (slot(7) != 0 && is_container_life && keyword(D + 11125, 10, 7 + MOVES)) {}
  else if (slot(34) != 0 && is_change && keyword(D + 11125, 10, 34 + MOVES)) {}
  else if (slot(57) != 0 && is_change && keyword(D + 11125, 10, 57 + MOVES)) {}
  else if (slot(23) != 0 && is_change && keyword(D + 11125, 10, 23 + MOVES)) {}
  else if (slot(13) != 0 && is_change && keyword(D + 11125, 10, 13 + MOVES)) {}
  // object_category
  if ((is_change && is_account)) put(D + 2615, 25);
  else if (is_container_life) put(D + 1723, 30);
  else if (slot(35) != 0 && is_change && keyword(D + 1723, 19, 35 + MOVES)) {}
  else if (slot(87) != 0 && is_change && keyword(D + 1723, 19, 87)) {}
  // object_id
  if (slot(5) != 0 && is_container_life && keyword(D + 8785, 13, 5 + MOVES)) {}
  // object_path
  if (slot(57) != 0 && is_change && keyword(D + 7735, 15, 57 + MOVES)) {}
  // parent_process
  if (slot(40) != 0 && keyword(D + 5225, 18, 40 + MOVES)) {}
  else if (slot(41) != 0 && keyword(D + 5225, 18, 41 + MOVES)) {}
  // process
  if (slot(36) != 0 && keyword(D + 10472, 11, 36 + MOVES)) {}
  else if (slot(37) != 0 && is_known_process && keyword(D + 10472, 11, 37 + MOVES)) {}
  // protocol
  if ((((<u32>0x6 >> c30) & 1) != 0)) put(D + 7082, 16);
  // protocol_version
  if (slot(30) != 0 && (((<u32>0x6 >> c30) & 1) != 0) && keyword(D + 4122, 20, 30 + MOVES)) {}
  // query
  if (slot(12) != 0 && is_resolution && keyword(D + 11688, 9, 12 + MOVES)) {}
  // query_type
  if (is_resolution) put(D + 3655, 21);
  // rule
  if (slot(49) != 0 && is_traffic && keyword(D + 12134, 8, 49 + MOVES)) {}
  // rule_id
  if (slot(48) != 0 && is_traffic && keyword(D + 10560, 11, 48 + MOVES)) {}
  // severity
  if (slot(98) != 0 && keyword(D + 3676, 12, 98)) {}
  else if (slot(93) != 0 && keyword(D + 3676, 12, 93)) {}
  else put(D + 3697, 21);
  // signature
  if (slot(49) != 0 && keyword(D + 8954, 13, 49 + MOVES)) {}
  else if (slot(61) != 0 && keyword(D + 8954, 13, 61 + MOVES)) {}
  else if (slot(13) != 0 && (is_alert || is_vulnerability) && keyword(D + 8954, 13, 13 + MOVES)) {}
  else if (slot(85) != 0 && (is_alert || is_vulnerability) && keyword(D + 8954, 13, 85)) {}
  // src
  if (slot(51) != 0 && keyword(D + 12722, 7, 51 + MOVES)) {}
  else if (slot(50) != 0 && keyword(D + 12722, 7, 50 + MOVES)) {}
  else if (slot(24) != 0 && (is_alert || is_egress || is_resolution) && keyword(D + 12722, 7, 24 + MOVES)) {}
  // state
  if (is_listening) put(D + 4162, 20);
  // status
  if (slot(19) != 0 && (((<u32>0x6 >> c19) & 1) != 0) && keyword(D + 4182, 10, 19 + MOVES)) {}
  // tag
  openList(D + 12736, 7, false);
  if (is_alert) item(D + 2878, 5);
  if (is_attack) item(D + 2591, 3);
  if (is_attack) item(D + 10253, 6);
  if (is_launch) item(D + 1783, 7);
  if (is_vulnerability) item(D + 6238, 13);
  if ((is_launch || is_vulnerability)) item(D + 13700, 6);
  if (is_filesystem) item(D + 6623, 8);
  if (is_filesystem) item(D + 11435, 10);
  if (is_listening) item(D + 4171, 9);
  if (is_listening) item(D + 7503, 4);
  if ((is_traffic || is_resolution)) item(D + 3646, 7);
  if (is_traffic) item(D + 10747, 11);
  if (is_resolution) item(D + 11475, 10);
  if (is_resolution) item(D + 7571, 3);
  if (is_login) item(D + 4387, 14);
  if (is_change) item(D + 3843, 6);
  if ((is_change && is_account)) item(D + 1884, 7);
  closeList();
  // type
  if (is_alert) put(D + 7945, 15);
  // user
  if (slot(59) != 0 && keyword(D + 12198, 8, 59 + MOVES)) {}
  else if (slot(58) != 0 && keyword(D + 12198, 8, 58 + MOVES)) {}
  // vendor_product
  if (slot(31) != 0 && keyword(D + 5477, 18, 31 + MOVES)) {}
  else if (slot(32) != 0 && keyword(D + 5477, 18, 32 + MOVES)) {}
  // xref
  if (slot(92) != 0 || slot(61) != 0) {
    openList(D + 12230, 8, false);
    if (slot(92) != 0) items(92);
    if (slot(61) != 0 && !starts(61, D + 13862, 4)) items(61 + MOVES);
    closeList();
  }
  open(D + 9884, 12); // unmapped
  open(D + 11571, 9); // unmapped.cloud
  open(D + 10208, 11); // unmapped.cloud.account
  // id
  run(D + 29372);
  writeUnknown(2);
  close();
  open(D + 9632, 12); // unmapped.cloud.instance
  // id
  run(D + 29386);
  writeUnknown(3);
  close();
  open(D + 10593, 11); // unmapped.cloud.service
  // name
  run(D + 29400);
  writeUnknown(4);
  close();
  // region
  run(D + 29414);
  writeUnknown(1);
  close();
  open(D + 8642, 13); // unmapped.container
  open(D + 11652, 9); // unmapped.container.image
  // name
  run(D + 29428);
  writeUnknown(6);
  close();
  // id name
  run(D + 29442);
  writeUnknown(5);
  close();
  open(D + 7555, 15); // unmapped.destination
  // address domain ip port
  run(D + 29460);
  writeUnknown(7);
  close();
  open(D + 12624, 7); // unmapped.dns
  open(D + 9764, 12); // unmapped.dns.question
  // name
  run(D + 29486);
  writeUnknown(9);
  close();
  writeUnknown(8);
  close();
  open(D + 35, 9); // unmapped.event
  // action category dataset id kind module outcome severity type
  run(D + 29500);
  writeUnknown(10);
  close();
  open(D + 12022, 8); // unmapped.file
  // name path
  run(D + 29546);
  writeUnknown(11);
  close();
  open(D + 12054, 8); // unmapped.host
  open(D + 13106, 6); // unmapped.host.os
  // name
  run(D + 29564);
  writeUnknown(13);
  close();
  // name
  run(D + 29578);
  writeUnknown(12);
  close();
  open(D + 12062, 8); // unmapped.http
  open(D + 10549, 11); // unmapped.http.request
  // method
  run(D + 29592);
  writeUnknown(15);
  close();
  writeUnknown(14);
  close();
  open(D + 10461, 11); // unmapped.network
  // direction transport type
  run(D + 29606);
  writeUnknown(16);
  close();
  open(D + 9668, 12); // unmapped.observer
  // product vendor
  run(D + 29628);
  writeUnknown(17);
  close();
  open(D + 6954, 16); // unmapped.orchestrator
  open(D + 10263, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 29646);
  writeUnknown(19);
  close();
  open(D + 9812, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 29660);
  writeUnknown(20);
  close();
  writeUnknown(18);
  close();
  open(D + 10483, 11); // unmapped.process
  open(D + 12046, 8); // unmapped.process.hash
  // sha256
  run(D + 29678);
  writeUnknown(22);
  close();
  open(D + 11145, 10); // unmapped.process.parent
  // command_line executable name pid
  run(D + 29692);
  writeUnknown(23);
  close();
  // command_line executable name pid working_directory
  run(D + 29718);
  writeUnknown(21);
  close();
  open(D + 12142, 8); // unmapped.rule
  // category description id name
  run(D + 29748);
  writeUnknown(24);
  close();
  open(D + 11225, 10); // unmapped.source
  // address ip port
  run(D + 29774);
  writeUnknown(25);
  close();
  open(D + 11255, 10); // unmapped.sysdig
  open(D + 10296, 11); // unmapped.sysdig.content
  // added
  run(D + 29796);
  writeUnknown(27);
  close();
  writeUnknown(26);
  close();
  open(D + 11285, 10); // unmapped.threat
  open(D + 4403, 13); // unmapped.threat.technique
  open(D + 7210, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 29810);
  writeUnknown(30);
  close();
  // id
  run(D + 29824);
  writeUnknown(29);
  close();
  writeUnknown(28);
  close();
  open(D + 12764, 7); // unmapped.url
  // original path
  run(D + 29838);
  writeUnknown(31);
  close();
  open(D + 12214, 8); // unmapped.user
  // id name
  run(D + 29856);
  writeUnknown(32);
  close();
  open(D + 8462, 14); // unmapped.user_agent
  // original
  run(D + 29874);
  writeUnknown(33);
  close();
  open(D + 6237, 17); // unmapped.vulnerability
  // id severity
  run(D + 29888);
  writeUnknown(34);
  close();
  // @timestamp message
  run(D + 29906);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CIM 6.0.2. */
export function cim(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 32992, F);
  return translate(record, 1690, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(71680, 8);
