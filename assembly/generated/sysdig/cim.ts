// Generated from schemas/sysdig by sluice generate, and from schemas/answers/cim.json. Do not edit.
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
  c17 = code(17, D + 25668);
  c19 = code(19, D + 25696);
  c13 = code(13, D + 25720);
  c28 = code(28, D + 25744);
  c30 = code(30, D + 25780);
  c20 = code(20, D + 22300);
  c61 = code(61, D + 25804);
  p11 = present(11);
  if (slot(53) != 0) {
    collect(53, D + 25850, 81);
  }
  if (slot(81) != 0) {
    select(81, D + 12456, 4, 90);
  }
  if (slot(81) != 0) {
    reject(81, D + 12456, 4, 91);
  }
  is_alert = (c17 == 1);
  if (slot(14) != 0) {
    elements(14, 89);
  }
  is_attack = (is_alert && has(89, D + 25856));
  is_known_process = (present(37) || present(39) || present(36));
  is_network = has(89, D + 22416);
  if (slot(21) != 0) {
    elements(21, 88);
  }
  is_denied = has(88, D + 22432);
  is_launch = (is_known_process && !is_network && has(89, D + 22448) && (has(88, D + 15252) || (is_denied && !has(88, D + 22464))));
  is_vulnerability = ((((<u32>0xc >> c17) & 1) != 0) && has(89, D + 25908));
  is_failed = (c19 == 1);
  is_filesystem = (!is_alert && !is_failed && (present(23) && has(89, D + 14952) && has(88, D + 25924)));
  is_listening = ((((<u32>0x6 >> c13) & 1) != 0) && p11);
  is_addressed = (present(50) || present(8) || present(9) || p11);
  is_resolution = (is_network && (present(12) && has(88, D + 22692)));
  is_traffic = (is_network && is_addressed && has(88, D + 25960) && !is_resolution && (is_denied || is_alert || !is_failed));
  is_login = (!is_alert && (has(89, D + 25976) && has(88, D + 25992) && (((<u32>0x6 >> c19) & 1) != 0)));
  is_container_life = (!is_alert && !is_known_process && (present(5) || present(6)) && (has(89, D + 13720) && has(88, D + 26016)));
  is_change = (!is_alert && ((has(89, D + 26040) && has(88, D + 26068)) || (has(89, D + 26096) && has(88, D + 26016)) || is_container_life));
  is_account = has(89, D + 26112);
  is_application = has(89, D + 26128);
  is_finding = (is_vulnerability && present(60));
  if (slot(61) != 0 && is_finding) {
    lookup(61, c61, D + 26168, 97);
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
    lookup(28, c28, D + 26192, 94);
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
      part(D + 3725, 1, 0);
      part(D + 3725, 1, 24);
      part(D + 3725, 1, 44);
      part(D + 3725, 1, 49);
      endTemplate(82);
    }
  }
  if (!(hasText(97))) {
    if (slot(20) != 0) {
      lookup(20, c20, D + 26212, 92);
    }
  }
  settle(D + 26236, 8);
}

function write(): void {
  // app dest_ip dest_port direction file_name file_path http_method os parent_process_exec parent_process_id parent_process_path process_current_directory process_exec process_hash process_id process_path severity_id signature_id src_ip src_port subject transport user_agent user_id vendor_account vendor_region
  run(D + 26252);
  // parent_process_name
  if (slot(42) != 0 && keyword(D + 2914, 22, 42 + MOVES)) {}
  // process_name
  if (slot(39) != 0 && keyword(D + 6831, 15, 39 + MOVES)) {}
  // @timestamp
  if (slot(0) != 0 && keyword(D + 7161, 13, 0 + MOVES)) {}
  // action
  if (((is_alert || is_launch || is_traffic) && is_denied)) put(D + 3898, 19);
  else if ((is_attack || is_launch || is_traffic || (is_alert && has(88, D + 22676)))) put(D + 3879, 19);
  else if ((is_filesystem && has(88, D + 26376))) put(D + 3936, 19);
  else if ((is_filesystem && has(88, D + 26392))) put(D + 3917, 19);
  else if ((is_filesystem && (contains(13, D + 11129, 5) || contains(13, D + 11137, 5)))) put(D + 2270, 24);
  else if ((is_filesystem && has(88, D + 26408))) put(D + 3380, 20);
  else if (is_filesystem) put(D + 5644, 16);
  else if ((is_login && (c19 == 2))) put(D + 4012, 19);
  else if (is_login) put(D + 3955, 19);
  else if ((is_container_life && has(88, D + 15252))) put(D + 3974, 19);
  else if (is_container_life) put(D + 3993, 19);
  else if ((is_change && has(88, D + 26392))) put(D + 3917, 19);
  else if ((is_change && has(88, D + 26376))) put(D + 3936, 19);
  else if (is_change) put(D + 3380, 20);
  // category
  if (slot(46) != 0 && is_attack && keyword(D + 8377, 11, 46 + MOVES)) {}
  else if (slot(86) != 0 && (is_attack || is_vulnerability) && keyword(D + 8377, 11, 86)) {}
  // change_type
  if ((is_change && is_account)) put(D + 3440, 20);
  else if (slot(86) != 0 && is_change && keyword(D + 3440, 14, 86)) {}
  // command
  if (slot(26) != 0 && is_change && keyword(D + 9871, 10, 26 + MOVES)) {}
  // cve
  if (slot(90) != 0 || slot(60) != 0) {
    openList(D + 11319, 7, false);
    if (slot(90) != 0) items(90);
    if (slot(60) != 0 && starts(60, D + 12456, 4)) items(60 + MOVES);
    closeList();
  }
  // description
  if (slot(47) != 0 && is_alert && keyword(D + 7287, 14, 47 + MOVES)) {}
  else if (slot(27) != 0 && is_alert && keyword(D + 7287, 14, 27 + MOVES)) {}
  else if (slot(49) != 0 && is_alert && keyword(D + 7287, 14, 49 + MOVES)) {}
  else if (slot(84) != 0 && is_alert && keyword(D + 7287, 14, 84)) {}
  // dest
  if (slot(9) != 0 && keyword(D + 11333, 7, 9 + MOVES)) {}
  else if (slot(10) != 0 && keyword(D + 11333, 7, 10 + MOVES)) {}
  else if (slot(8) != 0 && keyword(D + 11333, 7, 8 + MOVES)) {}
  else if (slot(24) != 0 && !is_egress && keyword(D + 11333, 7, 24 + MOVES)) {}
  else if (slot(6) != 0 && is_vulnerability && keyword(D + 11333, 7, 6 + MOVES)) {}
  else if (slot(24) != 0 && is_alert && keyword(D + 11333, 7, 24 + MOVES)) {}
  else if (slot(34) != 0 && is_alert && keyword(D + 11333, 7, 34 + MOVES)) {}
  else if (slot(5) != 0 && is_alert && keyword(D + 11333, 7, 5 + MOVES)) {}
  else if (slot(2) != 0 && is_alert && keyword(D + 11333, 7, 2 + MOVES)) {}
  else if (slot(4) != 0 && is_alert && keyword(D + 11333, 7, 4 + MOVES)) {}
  else if (slot(33) != 0 && (is_alert || is_change || is_vulnerability) && keyword(D + 11333, 7, 33 + MOVES)) {}
  else if (slot(85) != 0 && (is_change || is_login) && keyword(D + 11333, 7, 85)) {}
  // dvc
  if (slot(24) != 0 && keyword(D + 11727, 6, 24 + MOVES)) {}
  else if (slot(33) != 0 && keyword(D + 11727, 6, 33 + MOVES)) {}
  else if (slot(85) != 0 && keyword(D + 11727, 6, 85)) {}
  // id
  if (slot(16) != 0 && keyword(D + 11751, 5, 16 + MOVES)) {}
  else if (slot(82) != 0 && keyword(D + 11751, 5, 82)) {}
  // ids_type
  if ((is_attack && is_network)) put(D + 3087, 21);
  else if ((is_attack && is_application)) put(D + 2045, 25);
  else if (is_attack) put(D + 4519, 18);
  // mitre_technique_id
  if (slot(95) != 0 || slot(96) != 0) {
    openList(D + 2870, 22, false);
    if (slot(95) != 0 && items(95)) moved(54);
    if (slot(96) != 0 && items(96)) moved(55);
    closeList();
  }
  // object
  if (slot(58) != 0 && (is_change && is_account) && keyword(D + 10526, 9, 58 + MOVES)) {}
  else if (slot(7) != 0 && is_container_life && keyword(D + 10526, 9, 7 + MOVES)) {}
  else if (slot(34) != 0 && is_change && keyword(D + 10526, 9, 34 + MOVES)) {}
  else if (slot(56) != 0 && is_change && keyword(D + 10526, 9, 56 + MOVES)) {}
  else if (slot(23) != 0 && is_change && keyword(D + 10526, 9, 23 + MOVES)) {}
  else if (slot(13) != 0 && is_change && keyword(D + 10526, 9, 13 + MOVES)) {}
  // object_category
  if ((is_change && is_account)) put(D + 2070, 25);
  else if (is_container_life) put(D + 1212, 30);
  else if (slot(35) != 0 && is_change && keyword(D + 1212, 18, 35 + MOVES)) {}
  else if (slot(86) != 0 && is_change && keyword(D + 1212, 18, 86)) {}
  // object_id
  if (slot(5) != 0 && is_container_life && keyword(D + 8545, 12, 5 + MOVES)) {}
  // object_path
  if (slot(56) != 0 && is_change && keyword(D + 7455, 14, 56 + MOVES)) {}
  // parent_process
  if (slot(40) != 0 && keyword(D + 4555, 17, 40 + MOVES)) {}
  else if (slot(41) != 0 && keyword(D + 4555, 17, 41 + MOVES)) {}
  // process
  if (slot(36) != 0 && keyword(D + 9436, 10, 36 + MOVES)) {}
  else if (slot(37) != 0 && is_known_process && keyword(D + 9436, 10, 37 + MOVES)) {}
  // protocol
  if ((((<u32>0x6 >> c30) & 1) != 0)) put(D + 6012, 16);
  // protocol_version
  if (slot(30) != 0 && (((<u32>0x6 >> c30) & 1) != 0) && keyword(D + 4221, 19, 30 + MOVES)) {}
  // query
  if (slot(12) != 0 && is_resolution && keyword(D + 10553, 8, 12 + MOVES)) {}
  // query_type
  if (is_resolution) put(D + 3192, 21);
  // rule
  if (slot(49) != 0 && is_traffic && keyword(D + 10888, 7, 49 + MOVES)) {}
  // rule_id
  if (slot(48) != 0 && is_traffic && keyword(D + 10081, 10, 48 + MOVES)) {}
  // severity
  if (slot(97) != 0 && keyword(D + 3234, 11, 97)) {}
  else if (slot(92) != 0 && keyword(D + 3234, 11, 92)) {}
  else put(D + 3255, 21);
  // signature
  if (slot(49) != 0 && keyword(D + 8749, 12, 49 + MOVES)) {}
  else if (slot(60) != 0 && keyword(D + 8749, 12, 60 + MOVES)) {}
  else if (slot(13) != 0 && (is_alert || is_vulnerability) && keyword(D + 8749, 12, 13 + MOVES)) {}
  else if (slot(84) != 0 && (is_alert || is_vulnerability) && keyword(D + 8749, 12, 84)) {}
  // src
  if (slot(51) != 0 && keyword(D + 11787, 6, 51 + MOVES)) {}
  else if (slot(50) != 0 && keyword(D + 11787, 6, 50 + MOVES)) {}
  else if (slot(24) != 0 && (is_alert || is_egress || is_resolution) && keyword(D + 11787, 6, 24 + MOVES)) {}
  // state
  if (is_listening) put(D + 3620, 20);
  // status
  if (slot(19) != 0 && (((<u32>0x6 >> c19) & 1) != 0) && keyword(D + 3640, 9, 19 + MOVES)) {}
  // tag
  openList(D + 11410, 7, false);
  if (is_alert) item(D + 2335, 5);
  if (is_attack) item(D + 2046, 3);
  if (is_attack) item(D + 9096, 6);
  if (is_launch) item(D + 1386, 7);
  if (is_vulnerability) item(D + 5410, 13);
  if ((is_launch || is_vulnerability)) item(D + 12321, 6);
  if (is_filesystem) item(D + 5713, 8);
  if (is_filesystem) item(D + 10331, 10);
  if (is_listening) item(D + 3629, 9);
  if (is_listening) item(D + 7253, 4);
  if ((is_traffic || is_resolution)) item(D + 3099, 7);
  if (is_traffic) item(D + 9667, 11);
  if (is_resolution) item(D + 10351, 10);
  if (is_resolution) item(D + 7302, 3);
  if (is_login) item(D + 7749, 14);
  if (is_change) item(D + 3441, 6);
  if ((is_change && is_account)) item(D + 1456, 7);
  closeList();
  // type
  if (is_alert) put(D + 6966, 15);
  // user
  if (slot(58) != 0 && keyword(D + 10976, 7, 58 + MOVES)) {}
  else if (slot(57) != 0 && keyword(D + 10976, 7, 57 + MOVES)) {}
  // vendor_product
  if (slot(31) != 0 && keyword(D + 5392, 17, 31 + MOVES)) {}
  else if (slot(32) != 0 && keyword(D + 5392, 17, 32 + MOVES)) {}
  // xref
  if (slot(91) != 0 || slot(60) != 0) {
    openList(D + 10992, 8, false);
    if (slot(91) != 0) items(91);
    if (slot(60) != 0 && !starts(60, D + 12456, 4)) items(60 + MOVES);
    closeList();
  }
  open(D + 8809, 12); // unmapped
  open(D + 10418, 9); // unmapped.cloud
  open(D + 9073, 11); // unmapped.cloud.account
  // id
  run(D + 26424);
  writeUnknown(2);
  close();
  open(D + 8509, 12); // unmapped.cloud.instance
  // id
  run(D + 26438);
  writeUnknown(3);
  close();
  open(D + 9546, 11); // unmapped.cloud.service
  // name
  run(D + 26452);
  writeUnknown(4);
  close();
  // region
  run(D + 26466);
  writeUnknown(1);
  close();
  open(D + 7845, 13); // unmapped.container
  open(D + 10499, 9); // unmapped.container.image
  // name
  run(D + 26480);
  writeUnknown(6);
  close();
  // id name
  run(D + 26494);
  writeUnknown(5);
  close();
  open(D + 6531, 15); // unmapped.destination
  // address domain ip port
  run(D + 26512);
  writeUnknown(7);
  close();
  open(D + 11340, 7); // unmapped.dns
  open(D + 8653, 12); // unmapped.dns.question
  // name
  run(D + 26538);
  writeUnknown(9);
  close();
  writeUnknown(8);
  close();
  open(D + 35, 9); // unmapped.event
  // action category dataset id kind module outcome severity type
  run(D + 26552);
  writeUnknown(10);
  close();
  open(D + 10792, 8); // unmapped.file
  // name path
  run(D + 26598);
  writeUnknown(11);
  close();
  open(D + 10824, 8); // unmapped.host
  open(D + 11769, 6); // unmapped.host.os
  // name
  run(D + 26616);
  writeUnknown(13);
  close();
  // name
  run(D + 26630);
  writeUnknown(12);
  close();
  open(D + 10832, 8); // unmapped.http
  open(D + 9491, 11); // unmapped.http.request
  // method
  run(D + 26644);
  writeUnknown(15);
  close();
  writeUnknown(14);
  close();
  open(D + 9370, 11); // unmapped.network
  // direction transport type
  run(D + 26658);
  writeUnknown(16);
  close();
  open(D + 8557, 12); // unmapped.observer
  // product vendor
  run(D + 26680);
  writeUnknown(17);
  close();
  open(D + 5916, 16); // unmapped.orchestrator
  open(D + 9117, 11); // unmapped.orchestrator.cluster
  // name
  run(D + 26698);
  writeUnknown(19);
  close();
  open(D + 8677, 12); // unmapped.orchestrator.resource
  // name type
  run(D + 26712);
  writeUnknown(20);
  close();
  writeUnknown(18);
  close();
  open(D + 9436, 11); // unmapped.process
  open(D + 10816, 8); // unmapped.process.hash
  // sha256
  run(D + 26730);
  writeUnknown(22);
  close();
  open(D + 10051, 10); // unmapped.process.parent
  // command_line executable name pid
  run(D + 26744);
  writeUnknown(23);
  close();
  // command_line executable name pid working_directory
  run(D + 26770);
  writeUnknown(21);
  close();
  open(D + 10888, 8); // unmapped.rule
  // category description id name
  run(D + 26800);
  writeUnknown(24);
  close();
  open(D + 10101, 10); // unmapped.source
  // address ip port
  run(D + 26826);
  writeUnknown(25);
  close();
  open(D + 10151, 10); // unmapped.sysdig
  open(D + 9139, 11); // unmapped.sysdig.content
  // added
  run(D + 26848);
  writeUnknown(27);
  close();
  writeUnknown(26);
  close();
  open(D + 10171, 10); // unmapped.threat
  open(D + 3841, 13); // unmapped.threat.technique
  open(D + 6156, 16); // unmapped.threat.technique.subtechnique
  // id
  run(D + 26862);
  writeUnknown(30);
  close();
  // id
  run(D + 26876);
  writeUnknown(29);
  close();
  writeUnknown(28);
  close();
  open(D + 11431, 7); // unmapped.url
  // path
  run(D + 26890);
  writeUnknown(31);
  close();
  open(D + 10984, 8); // unmapped.user
  // id name
  run(D + 26904);
  writeUnknown(32);
  close();
  open(D + 7665, 14); // unmapped.user_agent
  // original
  run(D + 26922);
  writeUnknown(33);
  close();
  open(D + 5409, 17); // unmapped.vulnerability
  // id severity
  run(D + 26936);
  writeUnknown(34);
  close();
  // @timestamp message
  run(D + 26954);
  writeUnknown(0);
  close();
}

/** Answers an ECS record in CIM 6.0.2. */
export function cim(record: usize): usize {
  if (!isEcs) return record;
  describe(D, D + 30024, F);
  return translate(record, 1690, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(35840, 8);
