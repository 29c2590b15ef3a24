// Generated from schemas/sysdig by sluice generate. Do not edit.
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

/** priority */
let c183: u32 = 0;
/** type */
let c1: u32 = 0;
/** source */
let c9: u32 = 0;
/** state */
let c200: u32 = 0;
/** call */
let c336: u32 = 0;
/** verb_type */
let c339: u32 = 0;
/** entry.container_id */
let c290: u32 = 0;
/** entry.container */
let c291: u32 = 0;
/** call_category */
let c337: u32 = 0;
/** containerId */
let c20: u32 = 0;
/** content.fields.container.id */
let c105: u32 = 0;
/** content.fields.container.name */
let c106: u32 = 0;
/** errorCode */
let c229: u32 = 0;
/** engine */
let c14: u32 = 0;
/** call_type */
let c338: u32 = 0;
/** permissions */
let c232: u32 = 0;
/** content.type */
let c50: u32 = 0;
/** client_ip */
let c358: u32 = 0;
/** server_ip */
let c359: u32 = 0;
/** content.fields.group.gid */
let c95: u32 = 0;
/** entry.gid */
let c303: u32 = 0;
/** content.fields.user.uid */
let c91: u32 = 0;
/** uid */
let c213: u32 = 0;
/** entry.uid */
let c287: u32 = 0;
/** content.fields.user.loginuid */
let c93: u32 = 0;
/** userLoginUid */
let c215: u32 = 0;
/** entry.login_uid */
let c301: u32 = 0;
/** originator */
let c7: u32 = 0;
/** content.fields.ct.src */
let c125: u32 = 0;
/** content.requestMethod */
let c162: u32 = 0;
/** content.fields.ka.verb */
let c113: u32 = 0;
/** content.fields.ct.name */
let c124: u32 = 0;
/** content.fields.okta.evt.type */
let c132: u32 = 0;
/** direction */
let c227: u32 = 0;
/** result */
let c342: u32 = 0;
/** content.control.result */
let c173: u32 = 0;
/** content.fields.okta.result */
let c139: u32 = 0;
/** policy_severity */
let c383: u32 = 0;
/** alert.severityLabel */
let c192: u32 = 0;
/** alert.severity */
let c191: u32 = 0;
/** cef_severity */
let c186: u32 = 0;
/** rule_type */
let c382: u32 = 0;
/** l4protocol */
let c226: u32 = 0;
/** entry.container_id is there. */
let p290: bool = false;
/** entry.container is there. */
let p291: bool = false;
/** call_category is there. */
let p337: bool = false;
/** call is there. */
let p336: bool = false;
/** content.fields.ct.name is there. */
let p124: bool = false;
/** content.fields.fd.sip is there. */
let p101: bool = false;
/** server_ip is there. */
let p359: bool = false;
/** tag_list is there. */
let p388: bool = false;
let is_falco: bool = false;
let is_notification: bool = false;
let is_secure_notification: bool = false;
let is_monitor: bool = false;
let is_activity: bool = false;
let is_platform: bool = false;
let is_scan: bool = false;
let is_policy: bool = false;
let is_detection: bool = false;
let is_triggered: bool = false;
let is_ends_named: bool = false;
let is_plugin: bool = false;
let is_prevented: bool = false;
let is_write_flags: bool = false;
let is_entered: bool = false;
let is_access_requested: bool = false;
let is_creation_requested: bool = false;
let is_deletion_requested: bool = false;
let is_change_requested: bool = false;
let is_requested: bool = false;
let is_never_ran: bool = false;
let is_audited: bool = false;
let is_attack: bool = false;
let is_pod_named: bool = false;
let is_kubernetes: bool = false;
let is_file_path: bool = false;
let is_on_file: bool = false;

function recognised(): bool {
  return (((present(56) && (((<u32>0x1fe >> code(183, D + 13992)) & 1) != 0) && present(60)) && (present(5) || (present(9) && present(23)))) || ((present(56) && (((<u32>0x1fe >> code(183, D + 13992)) & 1) != 0) && present(5) && present(9)) && (present(64) || present(65))) || ((((<u32>0x1fe >> code(183, D + 13992)) & 1) != 0) && present(185)) || (present(56) && present(186)) || ((present(188) && present(200) && present(2)) && (present(202) || present(197) || present(203))) || ((present(0) && (((<u32>0x1e0 >> code(1, D + 14052)) & 1) != 0)) && (present(7) || present(4) || present(18) || present(21) || present(51) || present(56))) || (present(0) && (((<u32>0x7e >> code(50, D + 14112)) & 1) != 0)) || ((present(0) && (((<u32>0x1e >> code(7, D + 14160)) & 1) != 0)) && (present(51) || present(56))) || ((present(0) && present(51) && present(60)) && (present(179) || present(24) || present(182) || present(3))) || ((present(0) && (((<u32>0x1e >> code(1, D + 14052)) & 1) != 0)) && (present(18) || present(19) || present(4)) && (present(204) || present(205) || present(220) || present(221) || present(223) || present(224) || present(230) || present(231) || present(233) || present(235))));
}

function suspected(): bool {
  return (present(4) || ((((<u32>0xfe >> code(7, D + 14160)) & 1) != 0) && present(0)) || (present(8) && present(62)) || (present(8) && present(105)) || (present(0) && present(18)) || (present(0) && present(20) && present(51)) || ((present(2) && present(202)) && (present(188) || present(191))) || (present(188) && (present(192) || (present(199) && present(200)))) || (present(56) && present(183) && present(60)) || (present(23) && (contains(60, D + 9932, 12) || contains(60, D + 12254, 8) || contains(60, D + 10681, 11) || contains(60, D + 12270, 8) || contains(60, D + 11305, 10) || contains(60, D + 11787, 9) || contains(60, D + 7242, 16) || contains(60, D + 12262, 8))) || (present(60) && present(64)) || (present(60) && present(62)));
}

function readText(at: usize, end: usize): bool {
  return cefPairs(at, end, D + 15008)
    || priorityLine(at, end, D + 15024, D + 2240, 4, D + 9693, 8, D + 56, 4);
}

function derive(): void {
  c183 = code(183, D + 13992);
  c1 = code(1, D + 14052);
  c9 = code(9, D + 15084);
  c200 = code(200, D + 15160);
  c336 = 0;
  c339 = 0;
  c290 = 0;
  c291 = 0;
  c337 = 0;
  c20 = is(20, D + 5147, 4);
  c105 = is(105, D + 5147, 4);
  c106 = is(106, D + 5147, 4);
  c229 = code(229, D + 15184);
  c14 = code(14, D + 15212);
  c338 = 0;
  c232 = code(232, D + 15236);
  c50 = code(50, D + 14112);
  c358 = 0;
  c359 = 0;
  c95 = code(95, D + 15264);
  c303 = 0;
  c91 = code(91, D + 15264);
  c213 = code(213, D + 15264);
  c287 = 0;
  c93 = code(93, D + 15264);
  c215 = code(215, D + 15264);
  c301 = 0;
  c7 = code(7, D + 14160);
  c125 = code(125, D + 15288);
  c162 = code(162, D + 15312);
  c113 = code(113, D + 15360);
  c124 = is(124, D + 9956, 12);
  c132 = code(132, D + 15420);
  c227 = code(227, D + 15444);
  c342 = 0;
  c173 = code(173, D + 15468);
  c139 = code(139, D + 15492);
  c383 = 0;
  c192 = code(192, D + 15528);
  c191 = code(191, D + 15564);
  c186 = code(186, D + 15624);
  c382 = 0;
  c226 = code(226, D + 15684);
  p290 = false;
  p291 = false;
  p337 = false;
  p336 = false;
  p124 = present(124);
  p101 = present(101);
  p359 = false;
  p388 = false;
  is_falco = ((((<u32>0x1fe >> c183) & 1) != 0) || present(186));
  is_notification = (present(188) && present(200));
  if (slot(203) != 0) {
    pick(203, D + 15814);
  }
  if (slot(203) != 0) {
    collect(203, D + 15888, 260);
  }
  is_secure_notification = (is_notification && (present(249) || present(245) || has(260, D + 15896)));
  is_monitor = (is_notification && !is_secure_notification);
  is_activity = (((<u32>0x1e >> c1) & 1) != 0);
  is_platform = (c1 == 5);
  is_scan = (((<u32>0xc0 >> c1) & 1) != 0);
  if (slot(4) != 0) {
    date(4, 439);
  }
  is_policy = !(is_falco || is_monitor || is_activity || is_platform || is_scan);
  is_detection = (is_policy || (is_falco && !(c9 == 1)));
  is_triggered = (is_monitor && (c200 == 1));
  if (present(179)) take(179, 274);
  else if (present(251)) take(251, 274);
  if (slot(274) != 0) {
    entries(274, D + 15924);
  }
  c287 = code(287, D + 15264);
  c290 = is(290, D + 5147, 4);
  p290 = present(290);
  c291 = is(291, D + 5147, 4);
  p291 = present(291);
  c301 = code(301, D + 15264);
  c303 = code(303, D + 15264);
  if (present(62)) take(62, 336);
  else if (present(277)) take(277, 336);
  c336 = code(336, D + 16136);
  p336 = present(336);
  if (slot(336) != 0) {
    lookup(336, c336, D + 16700, 337);
  }
  c337 = is(337, D + 3931, 4);
  p337 = present(337);
  if (present(96)) take(96, 344);
  else if (present(288)) take(288, 344);
  is_ends_named = (contains(344, D + 13974, 2) && !contains(344, D + 1379, 1));
  if (slot(1) != 0) {
    lookup(1, c1, D + 17072, 407);
  }
  if (slot(9) != 0) {
    lookup(9, c9, D + 17108, 408);
  }
  if (slot(125) != 0) {
    lookup(125, c125, D + 17156, 409);
  }
  if (slot(14) != 0) {
    lookup(14, c14, D + 17168, 410);
  }
  is_plugin = (c336 == 1);
  if (slot(336) != 0) {
    lookup(336, c336, D + 17180, 338);
  }
  c338 = is(338, D + 4527, 5);
  if (present(24)) take(24, 332);
  else if (present(248)) take(248, 332);
  if (slot(332) != 0) {
    collect(332, D + 17582, 333);
  }
  if (slot(332) != 0) {
    collect(332, D + 17604, 334);
  }
  if (present(333)) take(333, 335);
  else if (present(334)) take(334, 335);
  is_prevented = has(335, D + 17616);
  if (present(66)) take(66, 343);
  else if (present(309)) take(309, 343);
  is_write_flags = (contains(343, D + 12310, 8) || contains(343, D + 13496, 6));
  if (slot(1) != 0) {
    lookup(1, c1, D + 17700, 411);
  }
  if (slot(162) != 0) {
    lookup(162, c162, D + 17736, 412);
  }
  if (slot(113) != 0) {
    lookup(113, c113, D + 17764, 339);
  }
  c339 = is(339, D + 12334, 8);
  is_entered = ((c339 == 1) && (ends(114, D + 13124, 5) || contains(114, D + 13124, 6) || ends(114, D + 12246, 7) || contains(114, D + 12246, 8) || ends(114, D + 9920, 12)));
  if (slot(124) != 0) {
    lookup(124, c124, D + 17800, 340);
  }
  if (slot(132) != 0) {
    lookup(132, c132, D + 17808, 341);
  }
  is_access_requested = (starts(124, D + 13939, 3) || starts(124, D + 13472, 4) || starts(124, D + 12286, 8) || ends(140, D + 13850, 4) || ends(140, D + 13747, 5));
  is_creation_requested = (starts(124, D + 12772, 6) || starts(124, D + 2237, 3) || ends(140, D + 12792, 7) || ends(140, D + 12806, 7) || contains(140, D + 12771, 7) || ends(132, D + 12792, 7));
  is_deletion_requested = (starts(124, D + 12779, 6) || starts(124, D + 11823, 9) || ends(140, D + 12799, 7) || contains(140, D + 12778, 7) || ends(132, D + 12799, 7));
  is_change_requested = (starts(124, D + 13948, 3) || starts(124, D + 12786, 6) || starts(124, D + 13490, 6) || starts(124, D + 9980, 3) || starts(124, D + 13430, 6) || starts(124, D + 13442, 6) || starts(124, D + 1145, 3) || starts(124, D + 13508, 6) || starts(124, D + 13787, 5) || starts(124, D + 13898, 4) || starts(124, D + 13454, 6) || starts(124, D + 12848, 7) || ends(140, D + 12820, 7) || ends(140, D + 13118, 6) || contains(140, D + 12785, 7) || contains(140, D + 13842, 4) || contains(140, D + 13854, 4) || ends(132, D + 13846, 4) || ends(132, D + 12813, 7) || ends(132, D + 12820, 7));
  is_requested = (present(339) || present(340) || present(341) || is_access_requested || is_creation_requested || is_deletion_requested || is_change_requested);
  if (present(63)) take(63, 342);
  else if (present(278)) take(278, 342);
  c342 = code(342, D + 17820);
  if (slot(342) != 0) {
    lookup(342, c342, D + 17856, 416);
  }
  is_never_ran = has(335, D + 17876);
  if (present(166)) take(166, 381);
  else if (present(123)) take(123, 381);
  is_audited = (is_activity || is_platform);
  if (present(17)) take(17, 383);
  else if (present(246)) take(246, 383);
  else if (is_secure_notification && present(191)) take(191, 383);
  c383 = code(383, D + 15564);
  if (slot(383) != 0) {
    lookup(383, c383, D + 17912, 420);
  }
  if (slot(192) != 0) {
    lookup(192, c192, D + 17948, 421);
  }
  if (slot(191) != 0 && is_monitor) {
    lookup(191, c191, D + 17968, 422);
  }
  if (slot(183) != 0) {
    lookup(183, c183, D + 18004, 423);
  }
  if (slot(186) != 0) {
    lookup(186, c186, D + 18040, 424);
  }
  if (slot(2) != 0 && is_monitor) {
    minus(2, 202, 384);
  }
  if (slot(240) != 0) {
    date(240, 457);
  }
  if (slot(202) != 0 && is_monitor) {
    scale(202, 3, 426);
  }
  if (slot(241) != 0) {
    minus(241, 240, 385);
  }
  if (slot(203) != 0) {
    pick(203, D + 18106);
  }
  if (present(57)) take(57, 382);
  else if (present(250)) take(250, 382);
  c382 = code(382, D + 18128);
  if (slot(59) != 0) {
    elements(59, 388);
  }
  p388 = present(388);
  if (slot(59) != 0) {
    split(59, 44, 0, 0, D, 0, 389);
  }
  if (slot(59) != 0) {
    elements(59, 445);
  }
  if (p388) take(388, 390);
  else if (present(389)) take(389, 390);
  if (slot(390) != 0) {
    mitre(390, 391, 392, 393);
  }
  if (slot(390) != 0) {
    lookupItems(390, D + 18224, D + 18320, 394);
  }
  is_attack = (present(391) || present(392) || present(394));
  if (slot(391) != 0) {
    lookupItems(391, D + 18380, D + 18476, 395);
  }
  if (slot(390) != 0) {
    lookupItems(390, D + 18224, D + 18536, 396);
  }
  if (slot(203) != 0) {
    pick(203, D + 18608);
  }
  if (slot(261) != 0) {
    scope(261, D + 18682);
  }
  if (present(180)) take(180, 275);
  else if (present(255)) take(255, 275);
  if (slot(275) != 0) {
    entries(275, D + 18738);
  }
  if (present(181)) take(181, 325);
  else if (present(254)) take(254, 325);
  if (slot(325) != 0) {
    itemAt(325, 1, 327);
  }
  if (slot(327) != 0 && starts(327, D + 11895, 4)) {
    split(327, 95, 0, 0, D, 0, 328);
  }
  if (slot(328) != 0) {
    itemAt(328, 2, 330);
  }
  if (present(267)) take(267, 365);
  else if (present(316)) take(316, 365);
  else if (present(295)) take(295, 365);
  else if (present(330)) take(330, 365);
  is_pod_named = (present(31) || present(112) || present(365));
  if (slot(190) != 0) {
    scope(190, D + 18850);
  }
  if (slot(328) != 0) {
    itemAt(328, 3, 331);
  }
  if (present(266)) take(266, 364);
  else if (present(271)) take(271, 364);
  else if (present(315)) take(315, 364);
  else if (present(294)) take(294, 364);
  else if (present(331)) take(331, 364);
  if (present(265)) take(265, 363);
  else if (present(270)) take(270, 363);
  else if (present(314)) take(314, 363);
  is_kubernetes = (is_pod_named || present(28) || present(29) || present(113) || present(155) || present(364) || present(363) || (c1 == 4));
  if (slot(328) != 0) {
    itemAt(328, 1, 329);
  }
  if (slot(107) != 0) {
    image(107, 368, 369, 370);
  }
  if (present(313)) take(313, 372);
  else if (present(293)) take(293, 372);
  else if (present(369)) take(369, 372);
  if (slot(262) != 0) {
    entries(262, D + 18876);
  }
  if (slot(325) != 0) {
    itemAt(325, 0, 326);
  }
  if (present(263)) take(263, 362);
  else if (present(272)) take(272, 362);
  else if (present(326)) take(326, 362);
  else if (present(310)) take(310, 362);
  if (slot(253) != 0) {
    mac(253, 428);
  }
  if (slot(264) != 0) {
    mac(264, 429);
  }
  if (slot(21) != 0) {
    mac(21, 442);
  }
  if (slot(22) != 0) {
    mac(22, 443);
  }
  if (slot(26) != 0) {
    mac(26, 444);
  }
  if (slot(175) != 0) {
    mac(175, 452);
  }
  if (present(83)) take(83, 373);
  else if (present(212)) take(212, 373);
  if (slot(373) != 0) {
    tty(373, 374, 375);
  }
  is_file_path = ((c337 == 1) || (!p337 && starts(344, D + 1379, 1)));
  if (((c1 == 3) && ends(230, D + 1379, 1))) {
    beginTemplate(0);
    countPart(230);
    countPart(231);
    openTemplate();
    part(D + 0, 0, 230);
    part(D + 0, 0, 231);
    endTemplate(376);
  }
  if (is_activity) {
    beginTemplate(1);
    countPart(230);
    countPart(231);
    openTemplate();
    part(D + 0, 0, 230);
    part(D + 1379, 1, 231);
    endTemplate(377);
  }
  is_on_file = (p336 && !inSet(D + 18894, c336));
  if (is_file_path && present(344)) take(344, 349);
  else if (starts(73, D + 1379, 1) && present(73)) take(73, 349);
  else if ((starts(67, D + 1379, 1) && is_on_file) && present(67)) take(67, 349);
  else if ((starts(68, D + 1379, 1) && is_on_file) && present(68)) take(68, 349);
  else if ((starts(69, D + 1379, 1) && is_on_file) && present(69)) take(69, 349);
  else if (starts(70, D + 1379, 1) && present(70)) take(70, 349);
  else if (starts(71, D + 1379, 1) && present(71)) take(71, 349);
  if (slot(349) != 0) {
    extension(349, 433);
  }
  if (slot(114) != 0) {
    cut(114, D + 12253, 1, 354, 355);
  }
  if (slot(220) != 0) {
    ipv4(220, 356);
  }
  if (slot(344) != 0) {
    tuple(344, 345, 346, 347, 348);
  }
  if (slot(238) != 0) {
    itemAt(238, 0, 350);
  }
  if (present(99)) take(99, 358);
  else if (present(221)) take(221, 358);
  else if (present(356)) take(356, 358);
  else if (present(304)) take(304, 358);
  else if (present(345)) take(345, 358);
  else if (present(129)) take(129, 358);
  else if (present(137)) take(137, 358);
  else if (present(144)) take(144, 358);
  else if (present(165)) take(165, 358);
  else if (present(350)) take(350, 358);
  c358 = code(358, D + 18908);
  if (slot(116) != 0) {
    itemAt(116, 0, 351);
  }
  if (slot(116) != 0) {
    split(116, 44, 0, 0, D, 0, 352);
  }
  if (slot(352) != 0) {
    itemAt(352, 0, 353);
  }
  if (slot(223) != 0) {
    ipv4(223, 357);
  }
  if (p101) take(101, 359);
  else if (present(224)) take(224, 359);
  else if (present(357)) take(357, 359);
  else if (present(306)) take(306, 359);
  else if (present(347)) take(347, 359);
  c359 = code(359, D + 18908);
  p359 = present(359);
  if (slot(228) != 0) {
    itemAt(228, 0, 360);
  }
  if (slot(176) != 0) {
    collect(176, D + 18938, 386);
  }
  if (slot(386) != 0) {
    only(386, 435);
  }
  if (slot(176) != 0) {
    collect(176, D + 18950, 387);
  }
  if (slot(387) != 0) {
    only(387, 436);
  }
  if (slot(116) != 0) {
    elements(116, 449);
  }
  if (slot(238) != 0) {
    elements(238, 456);
  }
  if (present(90)) take(90, 361);
  else if (present(214)) take(214, 361);
  else if (present(242)) take(242, 361);
  else if (present(115)) take(115, 361);
  else if (present(127)) take(127, 361);
  else if (present(135)) take(135, 361);
  else if (present(143)) take(143, 361);
  else if (present(147)) take(147, 361);
  else if (present(161)) take(161, 361);
  else if (present(286)) take(286, 361);
  if (slot(228) != 0) {
    elements(228, 455);
  }
  if (slot(6) != 0) {
    date(6, 441);
  }
  if (slot(81) != 0) {
    date(81, 448);
  }
  if (slot(241) != 0) {
    date(241, 458);
  }
  if (!(hasText(439))) {
    if (slot(5) != 0 && is_falco) {
      date(5, 440);
    }
  }
  if (!(hasText(439) || hasText(440))) {
    if (slot(256) != 0) {
      date(256, 405);
    }
  }
  if (!(hasText(439) || hasText(440) || hasText(405))) {
    if (slot(252) != 0) {
      date(252, 406);
    }
  }
  if (!(hasText(439) || hasText(440) || hasText(405) || hasText(406))) {
    if (slot(3) != 0) {
      date(3, 438);
    }
  }
  if (!(hasText(439) || hasText(440) || hasText(405) || hasText(406) || hasText(438))) {
    if (slot(159) != 0) {
      date(159, 451);
    }
  }
  if (!(hasText(439) || hasText(440) || hasText(405) || hasText(406) || hasText(438) || hasText(451))) {
    if (slot(2) != 0) {
      date(2, 437);
    }
  }
  if (!(hasText(439) || hasText(440) || hasText(405) || hasText(406) || hasText(438) || hasText(451) || hasText(437))) {
    if (slot(64) != 0) {
      date(64, 446);
    }
  }
  if (!(hasText(439) || hasText(440) || hasText(405) || hasText(406) || hasText(438) || hasText(451) || hasText(437) || hasText(446))) {
    if (slot(65) != 0) {
      date(65, 447);
    }
  }
  if (!(hasText(37) || (present(40) || p124) || (present(43) || present(140)))) {
    if (slot(9) != 0) {
      lookup(9, c9, D + 18956, 430);
    }
  }
  if (!((present(20) && !(c20 == 1)) && hasText(20) || (present(105) && !(c105 == 1)) && hasText(105))) {
    if (present(247)) take(247, 367);
    else if (present(269)) take(269, 367);
    else if ((p290 && !(c290 == 1)) && p290) take(290, 367);
  }
  if (!(hasText(34) || hasText(108))) {
    if (present(312)) take(312, 371);
    else if (present(292)) take(292, 371);
    else if (present(368)) take(368, 371);
  }
  if (!(hasText(33) || (present(106) && !(c106 == 1)) && hasText(106))) {
    if (present(268)) take(268, 366);
    else if (present(311)) take(311, 366);
    else if ((p291 && !(c291 == 1)) && p291) take(291, 366);
    else if (present(329)) take(329, 366);
    else if (present(327)) take(327, 366);
  }
  if (!(hasText(113) || hasText(124) || hasText(132) || hasText(140) || hasText(146) || hasText(62) || hasText(277))) {
    if (slot(1) != 0) {
      lookup(1, c1, D + 19004, 413);
    }
  }
  if (!(hasText(113) || hasText(124) || hasText(132) || hasText(140) || hasText(146) || hasText(62) || hasText(277) || hasText(413))) {
    if (slot(227) != 0) {
      lookup(227, c227, D + 19040, 414);
    }
  }
  if (!(hasText(113) || hasText(124) || hasText(132) || hasText(140) || hasText(146) || hasText(62) || hasText(277) || hasText(413) || hasText(414))) {
    if (is_activity) {
      beginTemplate(1);
      countPart(235);
      countPart(236);
      openTemplate();
      part(D + 0, 0, 235);
      part(D + 1379, 1, 236);
      endTemplate(379);
    }
  }
  if (!(hasText(113) || hasText(124) || hasText(132) || hasText(140) || hasText(146) || hasText(62) || hasText(277) || hasText(413) || hasText(414) || hasText(379))) {
    if (is_platform) {
      beginTemplate(1);
      countPart(162);
      countPart(167);
      openTemplate();
      part(D + 0, 0, 162);
      part(D + 133, 1, 167);
      endTemplate(380);
    }
  }
  if (!(hasText(113) || hasText(124) || hasText(132) || hasText(140) || hasText(146) || hasText(62) || hasText(277) || hasText(413) || hasText(414) || hasText(379) || hasText(380))) {
    if (slot(200) != 0 && is_monitor) {
      lookup(200, c200, D + 19052, 415);
    }
  }
  if (!(hasText(416) || is_never_ran)) {
    if (slot(229) != 0) {
      lookup(229, c229, D + 19064, 417);
    }
  }
  if (!(hasText(416) || is_never_ran || hasText(417))) {
    if (slot(173) != 0) {
      lookup(173, c173, D + 19080, 418);
    }
  }
  if (!(hasText(416) || is_never_ran || hasText(417) || hasText(418))) {
    if (slot(139) != 0) {
      lookup(139, c139, D + 19092, 419);
    }
  }
  if (!(hasText(457))) {
    if (slot(384) != 0) {
      date(384, 425);
    }
  }
  if (!(hasText(98) || is_activity && hasText(230))) {
    if (slot(349) != 0) {
      dirname(349, 432);
    }
  }
  if (!(hasText(433))) {
    if (slot(231) != 0 && is_activity) {
      extension(231, 434);
    }
  }
  if (!(hasText(97) || is_activity && hasText(231))) {
    if (slot(349) != 0) {
      basename(349, 431);
    }
  }
  if (!(is_file_path && hasText(96) || is_file_path && hasText(288))) {
    if (present(376)) take(376, 378);
    else if (present(377)) take(377, 378);
  }
  if (!(((c336 == 9) && p359) || (inSet(D + 19112, c336) && p359))) {
    if (slot(227) != 0) {
      lookup(227, c227, D + 19124, 454);
    }
  }
  if (!(hasText(104))) {
    if (slot(226) != 0) {
      lookup(226, c226, D + 19136, 453);
    }
  }
  if (!(hasText(75) || hasText(204))) {
    if (slot(150) != 0) {
      basename(150, 450);
    }
  }
  if (!(hasText(14) || hasText(172))) {
    if (slot(382) != 0) {
      lookup(382, c382, D + 19160, 427);
    }
  }
  settle(D + 19220, 54);
}

function write(): void {
  // @timestamp
  if (slot(439) != 0 && keyword(D + 8140, 14, 439 + MOVES)) {}
  else if (slot(440) != 0 && keyword(D + 8140, 14, 440 + MOVES)) {}
  else if (slot(405) != 0 && keyword(D + 8140, 14, 405)) {}
  else if (slot(406) != 0 && keyword(D + 8140, 14, 406)) {}
  else if (slot(438) != 0 && keyword(D + 8140, 14, 438 + MOVES)) {}
  else if (slot(451) != 0 && keyword(D + 8140, 14, 451 + MOVES)) {}
  else if (slot(437) != 0 && keyword(D + 8140, 14, 437 + MOVES)) {}
  else if (slot(446) != 0 && keyword(D + 8140, 14, 446 + MOVES)) {}
  else if (slot(447) != 0 && keyword(D + 8140, 14, 447 + MOVES)) {}
  else writeCollectorTime(D + 8140, 14);
  // message
  if (slot(184) != 0 && is_falco && keyword(D + 115, 11, 184 + MOVES)) {}
  else if (slot(185) != 0 && keyword(D + 115, 11, 185 + MOVES)) {}
  else if (slot(194) != 0 && keyword(D + 115, 11, 194 + MOVES)) {}
  else if (slot(249) != 0 && keyword(D + 115, 11, 249)) {}
  else if (slot(60) != 0 && keyword(D + 115, 11, 60 + MOVES)) {}
  else if (slot(15) != 0 && is_scan && keyword(D + 115, 11, 15 + MOVES)) {}
  else if (slot(188) != 0 && is_monitor && keyword(D + 115, 11, 188 + MOVES)) {}
  // tags
  if (slot(389) != 0 || slot(445) != 0) {
    openList(D + 12174, 8, false);
    if (slot(389) != 0 && !p388) items(389);
    if (slot(445) != 0 && items(445)) moved(59);
    closeList();
  }
  open(D + 11571, 9); // cloud
  // cloud.availability_zone
  if (slot(46) != 0 && keyword(D + 3550, 21, 46 + MOVES)) {}
  // cloud.provider
  if (slot(37) != 0 && keyword(D + 6067, 12, 37 + MOVES)) {}
  else if ((present(40) || p124)) put(D + 6067, 17);
  else if ((present(43) || present(140))) put(D + 6084, 17);
  else if (slot(430) != 0 && keyword(D + 6067, 12, 430)) {}
  else if (slot(324) != 0 && keyword(D + 6067, 12, 324)) {}
  // cloud.region
  if (slot(38) != 0 && keyword(D + 11175, 10, 38 + MOVES)) {}
  else if (slot(41) != 0 && keyword(D + 11175, 10, 41 + MOVES)) {}
  else if (slot(45) != 0 && keyword(D + 11175, 10, 45 + MOVES)) {}
  else if (slot(318) != 0 && keyword(D + 11175, 10, 318)) {}
  else if (slot(323) != 0 && keyword(D + 11175, 10, 323)) {}
  else if (slot(273) != 0 && keyword(D + 11175, 10, 273)) {}
  else if (slot(126) != 0 && keyword(D + 11175, 10, 126 + MOVES)) {}
  if (slot(39) != 0 || slot(40) != 0 || slot(317) != 0 || slot(322) != 0 || slot(128) != 0) {
    open(D + 10208, 11); // cloud.account
    // cloud.account.id
    if (slot(39) != 0 && keyword(D + 13076, 6, 39 + MOVES)) {}
    else if (slot(40) != 0 && keyword(D + 13076, 6, 40 + MOVES)) {}
    else if (slot(317) != 0 && keyword(D + 13076, 6, 317)) {}
    else if (slot(322) != 0 && keyword(D + 13076, 6, 322)) {}
    else if (slot(128) != 0 && keyword(D + 13076, 6, 128 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x1840000000000) != 0) {
    open(D + 9632, 12); // cloud.instance
    // cloud.instance.name
    if (slot(48) != 0 && keyword(D + 12094, 8, 48 + MOVES)) {}
    // cloud.instance.id
    if (slot(42) != 0 && keyword(D + 13076, 6, 42 + MOVES)) {}
    else if (slot(47) != 0 && keyword(D + 13076, 6, 47 + MOVES)) {}
    close();
  }
  if (slot(49) != 0) {
    open(D + 10439, 11); // cloud.machine
    // cloud.machine.type
    if (slot(49) != 0 && keyword(D + 96, 8, 49 + MOVES)) {}
    close();
  }
  if (slot(43) != 0 || slot(44) != 0 || slot(142) != 0) {
    open(D + 10505, 11); // cloud.project
    // cloud.project.name
    if (slot(44) != 0 && keyword(D + 12094, 8, 44 + MOVES)) {}
    // cloud.project.id
    if (slot(43) != 0 && keyword(D + 13076, 6, 43 + MOVES)) {}
    else if (slot(142) != 0 && keyword(D + 13076, 6, 142 + MOVES)) {}
    close();
  }
  if (slot(125) != 0 || slot(141) != 0) {
    open(D + 10593, 11); // cloud.service
    // cloud.service.name
    if (slot(125) != 0 && keyword(D + 12094, 8, 125 + MOVES)) {}
    else if (slot(141) != 0 && keyword(D + 12094, 8, 141 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x1e00100000) != 0 || (load<u64>(filled, 8) & 0x760000000000) != 0 || (load<u64>(filled, 40) & 0x18c00000000001) != 0 || slot(308) != 0) {
    open(D + 8642, 13); // container
    // container.id
    if (slot(20) != 0 && (present(20) && !(c20 == 1)) && keyword(D + 13076, 6, 20 + MOVES)) {}
    else if (slot(105) != 0 && (present(105) && !(c105 == 1)) && keyword(D + 13076, 6, 105 + MOVES)) {}
    else if (slot(367) != 0 && keyword(D + 13076, 6, 367)) {}
    // container.name
    if (slot(33) != 0 && keyword(D + 12094, 8, 33 + MOVES)) {}
    else if (slot(106) != 0 && (present(106) && !(c106 == 1)) && keyword(D + 12094, 8, 106 + MOVES)) {}
    else if (slot(366) != 0 && keyword(D + 12094, 8, 366)) {}
    if ((load<u64>(filled, 40) & 0x18000000000001) != 0 || slot(308) != 0 || (load<u64>(filled, 0) & 0x1c00000000) != 0 || (load<u64>(filled, 8) & 0x700000000000) != 0) {
      open(D + 11652, 9); // container.image
      // container.image.name
      if (slot(34) != 0 && keyword(D + 12094, 8, 34 + MOVES)) {}
      else if (slot(108) != 0 && keyword(D + 12094, 8, 108 + MOVES)) {}
      else if (slot(371) != 0 && keyword(D + 12094, 8, 371)) {}
      // container.image.tag
      if (slot(372) != 0 || slot(35) != 0 || slot(109) != 0) {
        openList(D + 12736, 7, false);
        if (slot(372) != 0) items(372);
        if (slot(35) != 0) items(35 + MOVES);
        if (slot(109) != 0) items(109 + MOVES);
        closeList();
      }
      if (slot(320) != 0 || slot(308) != 0 || slot(36) != 0 || slot(110) != 0) {
        open(D + 12046, 8); // container.image.hash
        // container.image.hash.all
        if (slot(320) != 0 || slot(308) != 0 || slot(36) != 0 || slot(110) != 0) {
          openList(D + 12533, 7, false);
          if (slot(320) != 0) items(320);
          if (slot(308) != 0) items(308);
          if (slot(36) != 0) items(36 + MOVES);
          if (slot(110) != 0) items(110 + MOVES);
          closeList();
        }
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 40) & 0x18010000000) != 0 || (load<u64>(filled, 8) & 0xe000000000) != 0 || slot(224) != 0 || slot(225) != 0 || slot(307) != 0) {
    open(D + 7555, 15); // destination
    // destination.address
    if (slot(359) != 0 && keyword(D + 10230, 11, 359)) {}
    // destination.domain
    if (slot(103) != 0 && keyword(D + 10975, 10, 103 + MOVES)) {}
    else if (slot(360) != 0 && keyword(D + 10975, 10, 360)) {}
    // destination.ip
    if (slot(101) != 0 && ip(D + 13088, 6, 101 + MOVES)) {}
    else if (slot(224) != 0 && ip(D + 13088, 6, 224 + MOVES)) {}
    else if (slot(359) != 0 && ip(D + 13088, 6, 359)) {}
    // destination.port
    if (slot(102) != 0 && long(D + 12118, 7, 102 + MOVES)) {}
    else if (slot(225) != 0 && long(D + 12118, 7, 225 + MOVES)) {}
    else if (slot(307) != 0 && long(D + 12118, 7, 307)) {}
    else if (slot(348) != 0 && long(D + 12118, 7, 348)) {}
    close();
  }
  if (slot(360) != 0) {
    open(D + 12624, 7); // dns
    if (slot(360) != 0) {
      open(D + 9764, 12); // dns.question
      // dns.question.name
      if (slot(360) != 0 && keyword(D + 12094, 8, 360)) {}
      close();
    }
    close();
  }
  if (slot(131) != 0 || slot(229) != 0) {
    open(D + 87, 9); // error
    // error.code
    if (slot(131) != 0 && keyword(D + 11990, 8, 131 + MOVES)) {}
    else if (slot(229) != 0 && (present(229) && !(c229 == 1)) && keyword(D + 11990, 8, 229 + MOVES)) {}
    close();
  }
  open(D + 35, 9); // event
  // created end provider reference
  run(D + 19328);
  // event.action
  if (slot(113) != 0 && keyword(D + 891, 10, 113 + MOVES)) {}
  else if (slot(124) != 0 && keyword(D + 891, 10, 124 + MOVES)) {}
  else if (slot(132) != 0 && keyword(D + 891, 10, 132 + MOVES)) {}
  else if (slot(140) != 0 && keyword(D + 891, 10, 140 + MOVES)) {}
  else if (slot(146) != 0 && keyword(D + 891, 10, 146 + MOVES)) {}
  else if (slot(62) != 0 && keyword(D + 891, 10, 62 + MOVES)) {}
  else if (slot(277) != 0 && keyword(D + 891, 10, 277)) {}
  else if (slot(413) != 0 && keyword(D + 891, 10, 413)) {}
  else if (slot(414) != 0 && keyword(D + 891, 10, 414)) {}
  else if (slot(379) != 0 && keyword(D + 891, 10, 379)) {}
  else if (slot(380) != 0 && keyword(D + 891, 10, 380)) {}
  else if (slot(415) != 0 && keyword(D + 891, 10, 415)) {}
  else if ((c14 == 1)) put(D + 6490, 16);
  // event.category
  openList(D + 9392, 12, false);
  if (slot(337) != 0) items(337);
  if ((is_ends_named || p101)) item(D + 3646, 7);
  if ((!p337 && starts(344, D + 1379, 1))) item(D + 3931, 4);
  if (slot(407) != 0) items(407);
  if (slot(408) != 0) items(408);
  if (slot(409) != 0) items(409);
  if ((starts(132, D + 5675, 13) || starts(132, D + 4382, 20))) item(D + 4387, 14);
  if (slot(410) != 0) items(410);
  if (present(150)) item(D + 1783, 7);
  if (is_detection) item(D + 4897, 19);
  closeList();
  // event.dataset
  if (is_falco) put(D + 2861, 24);
  else if (is_monitor) put(D + 2091, 27);
  else if (is_activity) put(D + 2565, 25);
  else if (is_platform) put(D + 1897, 28);
  else if (is_scan) put(D + 2885, 24);
  else put(D + 2305, 26);
  // event.duration
  if (slot(426) != 0 && long(D + 10373, 11, 426)) {}
  else if (slot(385) != 0 && long(D + 10373, 11, 385)) {}
  // event.id
  if (slot(0) != 0 && keyword(D + 13076, 6, 0 + MOVES)) {}
  else if (slot(244) != 0 && keyword(D + 13076, 6, 244)) {}
  else if (slot(196) != 0 && keyword(D + 13076, 6, 196 + MOVES)) {}
  // event.kind
  if ((is_detection || is_triggered)) put(D + 7705, 15);
  else put(D + 7720, 15);
  // event.module
  if (is_falco) put(D + 5897, 17);
  else put(D + 5189, 18);
  // event.outcome
  if (slot(416) != 0 && keyword(D + 4022, 11, 416)) {}
  else if (is_never_ran) put(D + 4022, 20);
  else if (slot(417) != 0 && keyword(D + 4022, 11, 417)) {}
  else if (slot(418) != 0 && keyword(D + 4022, 11, 418)) {}
  else if (slot(419) != 0 && keyword(D + 4022, 11, 419)) {}
  else if (present(131)) put(D + 4022, 20);
  else if (p124) put(D + 4042, 20);
  else if (starts(381, D + 27, 1)) put(D + 4042, 20);
  else if (starts(381, D + 252, 1)) put(D + 4042, 20);
  else if (starts(381, D + 923, 1)) put(D + 4042, 20);
  else if (starts(381, D + 471, 1)) put(D + 4022, 20);
  else if (starts(381, D + 968, 1)) put(D + 4022, 20);
  else if ((is_detection || is_audited)) put(D + 4062, 20);
  // event.severity
  if (is_audited) put(D + 8941, 13);
  else if (slot(420) != 0 && long(D + 3676, 11, 420)) {}
  else if (slot(421) != 0 && long(D + 3676, 11, 421)) {}
  else if (slot(423) != 0 && long(D + 3676, 11, 423)) {}
  else if (slot(424) != 0 && long(D + 3676, 11, 424)) {}
  else if (slot(422) != 0 && long(D + 3676, 11, 422)) {}
  // event.start
  if (slot(457) != 0 && keyword(D + 11733, 9, 457 + MOVES)) {}
  else if (slot(425) != 0 && keyword(D + 11733, 9, 425)) {}
  // event.type
  openList(D + 12190, 8, false);
  if (slot(338) != 0 && !(is_plugin || (is_policy && (c338 == 1) && is_prevented))) items(338);
  if (contains(343, D + 10714, 11)) item(D + 12334, 8);
  if (((c337 == 1) && is_write_flags)) item(D + 3843, 6);
  if ((inSet(D + 19410, c336) && !is_prevented)) item(D + 4527, 5);
  if (slot(411) != 0) items(411);
  if (((c1 == 2) && (c229 == 1))) item(D + 4527, 5);
  if ((((<u32>0x6 >> c232) & 1) != 0)) item(D + 3302, 6);
  if ((((<u32>0xc >> c232) & 1) != 0)) item(D + 3843, 6);
  if (slot(412) != 0) items(412);
  if (is_entered) item(D + 3302, 6);
  if (slot(339) != 0 && !is_entered) items(339);
  if (slot(340) != 0) items(340);
  if (slot(341) != 0) items(341);
  if (is_access_requested) item(D + 3302, 6);
  if (is_creation_requested) item(D + 12334, 8);
  if (is_deletion_requested) item(D + 12350, 8);
  if (is_change_requested) item(D + 3843, 6);
  if ((is_monitor || (is_falco && (is_plugin || !p336) && !is_requested))) item(D + 4605, 4);
  if ((is_policy && is_prevented)) item(D + 13628, 6);
  if ((is_policy && !is_prevented && !(c50 == 1))) item(D + 4432, 7);
  closeList();
  writeOriginal(D + 9680, 12);
  close();
  if ((load<u64>(filled, 8) & 0x7000003f8) != 0 || slot(230) != 0 || slot(231) != 0 || (load<u64>(filled, 48) & 0x7800000000000) != 0 || slot(288) != 0 || slot(378) != 0) {
    open(D + 12022, 8); // file
    // file.target_path
    if (slot(72) != 0 && keyword(D + 7930, 15, 72 + MOVES)) {}
    // file.directory
    if (slot(98) != 0 && keyword(D + 8668, 13, 98 + MOVES)) {}
    else if (slot(230) != 0 && is_activity && keyword(D + 8668, 13, 230 + MOVES)) {}
    else if (slot(432) != 0 && keyword(D + 8668, 13, 432)) {}
    // file.extension
    if (slot(433) != 0 && keyword(D + 8694, 13, 433)) {}
    else if (slot(434) != 0 && keyword(D + 8694, 13, 434)) {}
    // file.name
    if (slot(97) != 0 && keyword(D + 12094, 8, 97 + MOVES)) {}
    else if (slot(231) != 0 && is_activity && keyword(D + 12094, 8, 231 + MOVES)) {}
    else if (slot(431) != 0 && keyword(D + 12094, 8, 431)) {}
    // file.path
    if (slot(96) != 0 && is_file_path && keyword(D + 12110, 8, 96 + MOVES)) {}
    else if (slot(288) != 0 && is_file_path && keyword(D + 12110, 8, 288)) {}
    else if (slot(378) != 0 && keyword(D + 12110, 8, 378)) {}
    else if (slot(73) != 0 && starts(73, D + 1379, 1) && keyword(D + 12110, 8, 73 + MOVES)) {}
    else if (slot(67) != 0 && (starts(67, D + 1379, 1) && is_on_file) && keyword(D + 12110, 8, 67 + MOVES)) {}
    else if (slot(68) != 0 && (starts(68, D + 1379, 1) && is_on_file) && keyword(D + 12110, 8, 68 + MOVES)) {}
    else if (slot(69) != 0 && (starts(69, D + 1379, 1) && is_on_file) && keyword(D + 12110, 8, 69 + MOVES)) {}
    else if (slot(70) != 0 && starts(70, D + 1379, 1) && keyword(D + 12110, 8, 70 + MOVES)) {}
    else if (slot(71) != 0 && starts(71, D + 1379, 1) && keyword(D + 12110, 8, 71 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x4aa00000) != 0 || slot(362) != 0 || slot(174) != 0 || (load<u64>(filled, 48) & 0x1c00300000000000) != 0 || slot(452) != 0 || slot(319) != 0) {
    open(D + 12054, 8); // host
    // host.id
    if (slot(21) != 0 && keyword(D + 13076, 6, 21 + MOVES)) {}
    // host.hostname
    if (slot(25) != 0 && keyword(D + 9620, 12, 25 + MOVES)) {}
    else if (slot(23) != 0 && keyword(D + 9620, 12, 23 + MOVES)) {}
    else if (slot(362) != 0 && keyword(D + 9620, 12, 362)) {}
    else if (slot(174) != 0 && keyword(D + 9620, 12, 174 + MOVES)) {}
    // host.mac
    if ((load<u64>(filled, 48) & 0x1c00300000000000) != 0 || slot(452) != 0) {
      openList(D + 12687, 7, false);
      if (slot(428) != 0) items(428);
      if (slot(429) != 0) items(429);
      if (slot(442) != 0) items(442);
      if (slot(443) != 0) items(443);
      if (slot(444) != 0) items(444);
      if (slot(452) != 0) items(452);
      closeList();
    }
    // host.name
    if (slot(25) != 0 && keyword(D + 12094, 8, 25 + MOVES)) {}
    else if (slot(23) != 0 && keyword(D + 12094, 8, 23 + MOVES)) {}
    else if (slot(362) != 0 && keyword(D + 12094, 8, 362)) {}
    else if (slot(174) != 0 && keyword(D + 12094, 8, 174 + MOVES)) {}
    else if (slot(319) != 0 && keyword(D + 12094, 8, 319)) {}
    else if (slot(30) != 0 && keyword(D + 12094, 8, 30 + MOVES)) {}
    if (slot(27) != 0) {
      open(D + 13106, 6); // host.os
      // host.os.name
      if (slot(27) != 0 && keyword(D + 12094, 8, 27 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(162) != 0 || slot(166) != 0 || slot(123) != 0) {
    open(D + 12062, 8); // http
    if (slot(162) != 0) {
      open(D + 10549, 11); // http.request
      // http.request.method
      if (slot(162) != 0 && keyword(D + 11115, 10, 162 + MOVES)) {}
      close();
    }
    if (slot(123) != 0 || slot(166) != 0) {
      open(D + 9824, 12); // http.response
      // http.response.status_code
      if (slot(123) != 0 && long(D + 7915, 14, 123 + MOVES)) {}
      else if (slot(166) != 0 && long(D + 7915, 14, 166 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 48) & 0x1fe000) != 0) {
    open(D + 12673, 7); // log
    if ((load<u64>(filled, 48) & 0x1fe000) != 0) {
      open(D + 11265, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 19422);
      if (slot(398) != 0) {
        open(D + 9512, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(398) != 0 && long(D + 11990, 7, 398)) {}
        close();
      }
      if (slot(403) != 0) {
        open(D + 9860, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(403) != 0 && long(D + 11990, 7, 403)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 10461, 11); // network
  // network.iana_number
  if (slot(226) != 0 && keyword(D + 7675, 15, 226 + MOVES)) {}
  // network.direction
  if (((c336 == 9) && p359)) put(D + 3613, 21);
  else if ((inSet(D + 19456, c336) && p359)) put(D + 3374, 22);
  else if (slot(454) != 0 && keyword(D + 3352, 13, 454)) {}
  // network.transport
  if (slot(104) != 0 && keyword(D + 9006, 13, 104 + MOVES)) {}
  else if (slot(453) != 0 && keyword(D + 9006, 13, 453)) {}
  else if (slot(289) != 0 && keyword(D + 9006, 13, 289)) {}
  // network.type
  if (contains(359, D + 14, 1)) put(D + 8434, 14);
  else if (contains(359, D + 28, 1)) put(D + 8420, 14);
  close();
  open(D + 9668, 12); // observer
  // observer.product
  if (is_falco) put(D + 5279, 18);
  else if (is_monitor) put(D + 2172, 27);
  else put(D + 2383, 26);
  // observer.vendor
  if (is_falco) put(D + 6203, 17);
  else put(D + 5441, 18);
  close();
  if ((load<u64>(filled, 0) & 0x1b0008000) != 0 || (load<u64>(filled, 8) & 0x7c1800000000000) != 0 || (load<u64>(filled, 16) & 0x3c000000) != 0 || (load<u64>(filled, 40) & 0x380000000002) != 0 || slot(234) != 0 || slot(235) != 0 || is_pod_named || is_kubernetes) {
    open(D + 6954, 16); // orchestrator
    // orchestrator.namespace
    if (slot(234) != 0 && keyword(D + 8772, 13, 234 + MOVES)) {}
    else if (slot(29) != 0 && keyword(D + 8772, 13, 29 + MOVES)) {}
    else if (slot(111) != 0 && keyword(D + 8772, 13, 111 + MOVES)) {}
    else if (slot(120) != 0 && keyword(D + 8772, 13, 120 + MOVES)) {}
    else if (slot(154) != 0 && keyword(D + 8772, 13, 154 + MOVES)) {}
    else if (slot(364) != 0 && keyword(D + 8772, 13, 364)) {}
    // orchestrator.type
    if (is_kubernetes) put(D + 4202, 20);
    if (slot(28) != 0 || slot(121) != 0 || slot(155) != 0 || slot(363) != 0) {
      open(D + 10263, 11); // orchestrator.cluster
      // orchestrator.cluster.name
      if (slot(28) != 0 && keyword(D + 12094, 8, 28 + MOVES)) {}
      else if (slot(121) != 0 && keyword(D + 12094, 8, 121 + MOVES)) {}
      else if (slot(155) != 0 && keyword(D + 12094, 8, 155 + MOVES)) {}
      else if (slot(363) != 0 && keyword(D + 12094, 8, 363)) {}
      close();
    }
    if ((load<u64>(filled, 0) & 0x180008000) != 0 || (load<u64>(filled, 8) & 0x4c1000000000000) != 0 || slot(156) != 0 || slot(157) != 0 || slot(365) != 0 || slot(321) != 0 || slot(235) != 0 || is_pod_named) {
      open(D + 9812, 12); // orchestrator.resource
      // orchestrator.resource.name
      if (slot(15) != 0 && is_activity && keyword(D + 12094, 8, 15 + MOVES)) {}
      else if (slot(31) != 0 && keyword(D + 12094, 8, 31 + MOVES)) {}
      else if (slot(112) != 0 && keyword(D + 12094, 8, 112 + MOVES)) {}
      else if (slot(119) != 0 && keyword(D + 12094, 8, 119 + MOVES)) {}
      else if (slot(156) != 0 && keyword(D + 12094, 8, 156 + MOVES)) {}
      else if (slot(365) != 0 && keyword(D + 12094, 8, 365)) {}
      else if (slot(122) != 0 && keyword(D + 12094, 8, 122 + MOVES)) {}
      // orchestrator.resource.type
      if (slot(118) != 0 && keyword(D + 96, 8, 118 + MOVES)) {}
      else if (slot(157) != 0 && keyword(D + 96, 8, 157 + MOVES)) {}
      else if (slot(235) != 0 && keyword(D + 96, 8, 235 + MOVES)) {}
      else if (is_pod_named) put(D + 9019, 13);
      if (slot(32) != 0 || slot(321) != 0) {
        open(D + 11145, 10); // orchestrator.resource.parent
        // orchestrator.resource.parent.type
        if (slot(32) != 0 && keyword(D + 96, 8, 32 + MOVES)) {}
        else if (slot(321) != 0 && keyword(D + 96, 8, 321)) {}
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x3f5f800) != 0 || (load<u64>(filled, 24) & 0xff000) != 0 || slot(149) != 0 || slot(150) != 0 || (load<u64>(filled, 32) & 0xf003f800000) != 0 || slot(450) != 0 || slot(448) != 0 || slot(374) != 0 || slot(375) != 0) {
    open(D + 10483, 11); // process
    // process.start
    if (slot(448) != 0 && keyword(D + 11733, 9, 448 + MOVES)) {}
    // process.vpid
    if (slot(80) != 0 && long(D + 12222, 7, 80 + MOVES)) {}
    // process.command_line
    if (slot(77) != 0 && keyword(D + 6554, 16, 77 + MOVES)) {}
    else if (slot(205) != 0 && keyword(D + 6554, 16, 205 + MOVES)) {}
    else if (slot(149) != 0 && keyword(D + 6554, 16, 149 + MOVES)) {}
    else if (slot(281) != 0 && keyword(D + 6554, 16, 281)) {}
    // process.executable
    if (slot(76) != 0 && keyword(D + 8224, 14, 76 + MOVES)) {}
    else if (slot(206) != 0 && keyword(D + 8224, 14, 206 + MOVES)) {}
    else if (slot(150) != 0 && keyword(D + 8224, 14, 150 + MOVES)) {}
    else if (slot(280) != 0 && keyword(D + 8224, 14, 280)) {}
    // process.name
    if (slot(75) != 0 && keyword(D + 12094, 8, 75 + MOVES)) {}
    else if (slot(204) != 0 && keyword(D + 12094, 8, 204 + MOVES)) {}
    else if (slot(450) != 0 && keyword(D + 12094, 8, 450)) {}
    else if (slot(211) != 0 && keyword(D + 12094, 8, 211 + MOVES)) {}
    else if (slot(279) != 0 && keyword(D + 12094, 8, 279)) {}
    // process.pid
    if (slot(79) != 0 && long(D + 12708, 6, 79 + MOVES)) {}
    else if (slot(208) != 0 && long(D + 12708, 6, 208 + MOVES)) {}
    else if (slot(283) != 0 && long(D + 12708, 6, 283)) {}
    // process.working_directory
    if (slot(78) != 0 && keyword(D + 3718, 21, 78 + MOVES)) {}
    else if (slot(207) != 0 && keyword(D + 3718, 21, 207 + MOVES)) {}
    else if (slot(282) != 0 && keyword(D + 3718, 21, 282)) {}
    if (slot(85) != 0 || slot(84) != 0 || slot(299) != 0) {
      open(D + 12046, 8); // process.hash
      // process.hash.md5
      if (slot(85) != 0 && keyword(D + 12694, 7, 85 + MOVES)) {}
      // process.hash.sha256
      if (slot(84) != 0 && keyword(D + 11205, 10, 84 + MOVES)) {}
      else if (slot(299) != 0 && keyword(D + 11205, 10, 299)) {}
      close();
    }
    if ((load<u64>(filled, 8) & 0x3c00000) != 0 || (load<u64>(filled, 32) & 0x30030000000) != 0 || slot(210) != 0 || slot(209) != 0) {
      open(D + 11145, 10); // process.parent
      // process.parent.command_line
      if (slot(89) != 0 && keyword(D + 6554, 16, 89 + MOVES)) {}
      else if (slot(296) != 0 && keyword(D + 6554, 16, 296)) {}
      // process.parent.executable
      if (slot(88) != 0 && keyword(D + 8224, 14, 88 + MOVES)) {}
      else if (slot(297) != 0 && keyword(D + 8224, 14, 297)) {}
      // process.parent.name
      if (slot(87) != 0 && keyword(D + 12094, 8, 87 + MOVES)) {}
      else if (slot(210) != 0 && keyword(D + 12094, 8, 210 + MOVES)) {}
      else if (slot(285) != 0 && keyword(D + 12094, 8, 285)) {}
      // process.parent.pid
      if (slot(86) != 0 && long(D + 12708, 6, 86 + MOVES)) {}
      else if (slot(209) != 0 && long(D + 12708, 6, 209 + MOVES)) {}
      else if (slot(284) != 0 && long(D + 12708, 6, 284)) {}
      close();
    }
    if (slot(82) != 0 || slot(298) != 0) {
      open(D + 5333, 18); // process.session_leader
      // process.session_leader.pid
      if (slot(82) != 0 && long(D + 12708, 6, 82 + MOVES)) {}
      else if (slot(298) != 0 && long(D + 12708, 6, 298)) {}
      close();
    }
    if (slot(374) != 0 || slot(375) != 0) {
      open(D + 12750, 7); // process.tty
      if (slot(374) != 0 || slot(375) != 0) {
        open(D + 7465, 15); // process.tty.char_device
        // process.tty.char_device.major
        if (slot(374) != 0 && long(D + 12078, 8, 374)) {}
        // process.tty.char_device.minor
        if (slot(375) != 0 && long(D + 12086, 8, 375)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(299) != 0 || slot(300) != 0 || (load<u64>(filled, 8) & 0x8010300000) != 0 || (load<u64>(filled, 40) & 0x6c100000000) != 0 || slot(23) != 0 || slot(25) != 0 || (load<u64>(filled, 16) & 0x400000000140) != 0 || (load<u64>(filled, 56) & 0x182) != 0 || slot(216) != 0) {
    open(D + 10516, 11); // related
    // related.hash
    if (slot(299) != 0 || slot(84) != 0 || slot(85) != 0) {
      openList(D + 12038, 8, false);
      if (slot(299) != 0) items(299);
      if (slot(84) != 0) items(84);
      if (slot(85) != 0) items(85);
      closeList();
    }
    // related.hosts
    if (slot(362) != 0 || slot(23) != 0 || slot(25) != 0 || slot(103) != 0 || slot(174) != 0 || slot(455) != 0) {
      openList(D + 11643, 9, false);
      if (slot(362) != 0) items(362);
      if (slot(23) != 0) items(23);
      if (slot(25) != 0) items(25);
      if (slot(103) != 0) items(103);
      if (slot(174) != 0) items(174);
      if (slot(455) != 0) items(455);
      closeList();
    }
    // related.ip
    if ((load<u64>(filled, 40) & 0xc100000000) != 0 || slot(449) != 0 || slot(456) != 0) {
      openList(D + 13094, 6, false);
      if (slot(358) != 0 && (present(358) && !(((<u32>0x6 >> c358) & 1) != 0))) ipItems(358);
      if (slot(359) != 0 && (p359 && !(((<u32>0x6 >> c359) & 1) != 0))) ipItems(359);
      if (slot(352) != 0) ipItems(352);
      if (slot(449) != 0) ipItems(449);
      if (slot(456) != 0) ipItems(456);
      closeList();
    }
    // related.user
    if (slot(361) != 0 || slot(300) != 0 || slot(92) != 0 || slot(134) != 0 || slot(136) != 0 || slot(216) != 0) {
      openList(D + 12206, 8, false);
      if (slot(361) != 0) items(361);
      if (slot(300) != 0) items(300);
      if (slot(92) != 0) items(92);
      if (slot(134) != 0) items(134);
      if (slot(136) != 0) items(136);
      if (slot(216) != 0) items(216);
      closeList();
    }
    close();
  }
  if ((load<u64>(filled, 0) & 0x213800000001c000) != 0 || (load<u64>(filled, 16) & 0x38001e0000000000) != 0 || slot(427) != 0 || (load<u64>(filled, 32) & 0x10000e) != 0 || slot(245) != 0 || slot(193) != 0 || slot(74) != 0) {
    open(D + 12142, 8); // rule
    // rule.author
    if (slot(53) != 0) list(D + 10945, 10, 53 + MOVES);
    // rule.category
    if (slot(14) != 0 && keyword(D + 9380, 12, 14 + MOVES)) {}
    else if (slot(172) != 0 && keyword(D + 9380, 12, 172 + MOVES)) {}
    else if (slot(427) != 0 && keyword(D + 9380, 12, 427)) {}
    // rule.description
    if (slot(258) != 0 && keyword(D + 7540, 15, 258)) {}
    else if (slot(16) != 0 && is_policy && keyword(D + 7540, 15, 16 + MOVES)) {}
    else if (slot(189) != 0 && keyword(D + 7540, 15, 189 + MOVES)) {}
    // rule.id
    if (slot(51) != 0 && keyword(D + 13076, 6, 51 + MOVES)) {}
    else if (slot(170) != 0 && keyword(D + 13076, 6, 170 + MOVES)) {}
    else if (slot(245) != 0 && keyword(D + 13076, 6, 245)) {}
    else if (slot(187) != 0 && keyword(D + 13076, 6, 187 + MOVES)) {}
    // rule.name
    if (slot(56) != 0 && keyword(D + 12094, 8, 56 + MOVES)) {}
    else if (slot(171) != 0 && keyword(D + 12094, 8, 171 + MOVES)) {}
    else if (slot(188) != 0 && is_monitor && keyword(D + 12094, 8, 188 + MOVES)) {}
    else if (slot(74) != 0 && keyword(D + 12094, 8, 74 + MOVES)) {}
    else if (slot(276) != 0 && keyword(D + 12094, 8, 276)) {}
    else if (slot(15) != 0 && is_policy && keyword(D + 12094, 8, 15 + MOVES)) {}
    else if (slot(188) != 0 && keyword(D + 12094, 8, 188 + MOVES)) {}
    // rule.reference
    if (slot(61) != 0 && keyword(D + 8876, 13, 61 + MOVES)) {}
    else if (slot(193) != 0 && keyword(D + 8876, 13, 193 + MOVES)) {}
    // rule.ruleset
    if (slot(15) != 0 && is_policy && keyword(D + 10571, 11, 15 + MOVES)) {}
    else if (slot(169) != 0 && keyword(D + 10571, 11, 169 + MOVES)) {}
    else if (slot(257) != 0 && keyword(D + 10571, 11, 257)) {}
    // rule.version
    if (slot(52) != 0 && keyword(D + 16, 11, 52 + MOVES)) {}
    else if (slot(259) != 0 && keyword(D + 16, 11, 259)) {}
    close();
  }
  if ((load<u64>(filled, 40) & 0x4284000000) != 0 || slot(99) != 0 || slot(100) != 0 || (load<u64>(filled, 16) & 0x2000010202) != 0 || slot(221) != 0 || slot(222) != 0 || slot(305) != 0) {
    open(D + 11225, 10); // source
    // source.address
    if (slot(358) != 0 && keyword(D + 10230, 11, 358)) {}
    else if (slot(351) != 0 && keyword(D + 10230, 11, 351)) {}
    else if (slot(353) != 0 && keyword(D + 10230, 11, 353)) {}
    // source.ip
    if (slot(99) != 0 && ip(D + 13088, 6, 99 + MOVES)) {}
    else if (slot(129) != 0 && ip(D + 13088, 6, 129 + MOVES)) {}
    else if (slot(137) != 0 && ip(D + 13088, 6, 137 + MOVES)) {}
    else if (slot(144) != 0 && ip(D + 13088, 6, 144 + MOVES)) {}
    else if (slot(165) != 0 && ip(D + 13088, 6, 165 + MOVES)) {}
    else if (slot(221) != 0 && ip(D + 13088, 6, 221 + MOVES)) {}
    else if (slot(358) != 0 && ip(D + 13088, 6, 358)) {}
    else if (slot(351) != 0 && ip(D + 13088, 6, 351)) {}
    else if (slot(353) != 0 && ip(D + 13088, 6, 353)) {}
    // source.port
    if (slot(100) != 0 && long(D + 12118, 7, 100 + MOVES)) {}
    else if (slot(222) != 0 && long(D + 12118, 7, 222 + MOVES)) {}
    else if (slot(305) != 0 && long(D + 12118, 7, 305)) {}
    else if (slot(346) != 0 && long(D + 12118, 7, 346)) {}
    close();
  }
  if ((load<u64>(filled, 48) & 0x1f80) != 0 || is_attack) {
    open(D + 11285, 10); // threat
    // threat.framework
    if (is_attack) put(D + 2118, 27);
    if ((load<u64>(filled, 48) & 0x1c80) != 0) {
      open(D + 6442, 10); // threat.tactic
      // threat.tactic.id
      if (slot(391) != 0 || slot(394) != 0) {
        openList(D + 13082, 6, false);
        if (slot(391) != 0) items(391);
        if (slot(394) != 0) items(394);
        closeList();
      }
      // threat.tactic.name
      if (slot(395) != 0 || slot(396) != 0) {
        openList(D + 12102, 8, false);
        if (slot(395) != 0) items(395);
        if (slot(396) != 0) items(396);
        closeList();
      }
      close();
    }
    if (slot(392) != 0 || slot(393) != 0) {
      open(D + 4403, 13); // threat.technique
      // threat.technique.id
      if (slot(392) != 0) list(D + 13082, 6, 392);
      if (slot(393) != 0) {
        open(D + 7210, 16); // threat.technique.subtechnique
        // threat.technique.subtechnique.id
        if (slot(393) != 0) list(D + 13082, 6, 393);
        close();
      }
      close();
    }
    close();
  }
  if (slot(114) != 0 || slot(163) != 0 || slot(164) != 0 || slot(354) != 0 || slot(355) != 0) {
    open(D + 12764, 7); // url
    // url.original
    if (slot(114) != 0 && keyword(D + 9680, 12, 114 + MOVES)) {}
    // url.path
    if (slot(163) != 0 && keyword(D + 12110, 8, 163 + MOVES)) {}
    else if (slot(354) != 0 && keyword(D + 12110, 8, 354)) {}
    // url.query
    if (slot(164) != 0 && keyword(D + 11688, 9, 164 + MOVES)) {}
    else if (slot(355) != 0 && keyword(D + 11688, 9, 355)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x3000881e0) != 0 || (load<u64>(filled, 8) & 0x80080000cc000000) != 0 || (load<u64>(filled, 32) & 0xc000c0000000) != 0 || (load<u64>(filled, 24) & 0x4000000600000) != 0) {
    open(D + 12214, 8); // user
    // user.full_name
    if (slot(134) != 0 && keyword(D + 8746, 13, 134 + MOVES)) {}
    // user.id
    if (slot(91) != 0 && (present(91) && !(((<u32>0x6 >> c91) & 1) != 0)) && keyword(D + 13076, 6, 91 + MOVES)) {}
    else if (slot(133) != 0 && keyword(D + 13076, 6, 133 + MOVES)) {}
    else if (slot(160) != 0 && keyword(D + 13076, 6, 160 + MOVES)) {}
    else if (slot(213) != 0 && (present(213) && !(((<u32>0x6 >> c213) & 1) != 0)) && keyword(D + 13076, 6, 213 + MOVES)) {}
    else if (slot(287) != 0 && (present(287) && !(((<u32>0x6 >> c287) & 1) != 0)) && keyword(D + 13076, 6, 287)) {}
    // user.name
    if (slot(90) != 0 && keyword(D + 12094, 8, 90 + MOVES)) {}
    else if (slot(115) != 0 && keyword(D + 12094, 8, 115 + MOVES)) {}
    else if (slot(127) != 0 && keyword(D + 12094, 8, 127 + MOVES)) {}
    else if (slot(135) != 0 && keyword(D + 12094, 8, 135 + MOVES)) {}
    else if (slot(143) != 0 && keyword(D + 12094, 8, 143 + MOVES)) {}
    else if (slot(147) != 0 && keyword(D + 12094, 8, 147 + MOVES)) {}
    else if (slot(161) != 0 && keyword(D + 12094, 8, 161 + MOVES)) {}
    else if (slot(214) != 0 && keyword(D + 12094, 8, 214 + MOVES)) {}
    else if (slot(242) != 0 && keyword(D + 12094, 8, 242 + MOVES)) {}
    else if (slot(286) != 0 && keyword(D + 12094, 8, 286)) {}
    if (slot(95) != 0 || slot(94) != 0 || slot(303) != 0 || slot(302) != 0) {
      open(D + 11625, 9); // user.group
      // user.group.id
      if (slot(95) != 0 && (present(95) && !(((<u32>0x6 >> c95) & 1) != 0)) && keyword(D + 13076, 6, 95 + MOVES)) {}
      else if (slot(303) != 0 && (present(303) && !(((<u32>0x6 >> c303) & 1) != 0)) && keyword(D + 13076, 6, 303)) {}
      // user.group.name
      if (slot(94) != 0 && keyword(D + 12094, 8, 94 + MOVES)) {}
      else if (slot(302) != 0 && keyword(D + 12094, 8, 302)) {}
      close();
    }
    if (slot(136) != 0) {
      open(D + 11275, 10); // user.target
      // user.target.full_name
      if (slot(136) != 0 && keyword(D + 8746, 13, 136 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(117) != 0 || (load<u64>(filled, 16) & 0x20404) != 0 || slot(239) != 0) {
    open(D + 8462, 14); // user_agent
    // user_agent.original
    if (slot(117) != 0 && keyword(D + 9680, 12, 117 + MOVES)) {}
    else if (slot(130) != 0 && keyword(D + 9680, 12, 130 + MOVES)) {}
    else if (slot(138) != 0 && keyword(D + 9680, 12, 138 + MOVES)) {}
    else if (slot(145) != 0 && keyword(D + 9680, 12, 145 + MOVES)) {}
    else if (slot(239) != 0 && keyword(D + 9680, 12, 239 + MOVES)) {}
    close();
  }
  open(D + 6237, 17); // vulnerability
  // vulnerability.id
  if (slot(435) != 0 && keyword(D + 13076, 6, 435)) {}
  // vulnerability.severity
  if (slot(436) != 0 && keyword(D + 3676, 12, 436)) {}
  open(D + 10582, 11); // vulnerability.scanner
  // vulnerability.scanner.vendor
  if ((c1 == 7)) put(D + 5441, 18);
  close();
  close();
  open(D + 11255, 10); // sysdig
  if (slot(18) != 0) {
    open(D + 11553, 9); // sysdig.agent
    // sysdig.agent.id
    if (slot(18) != 0 && long(D + 13076, 5, 18 + MOVES)) {}
    close();
  }
  if (slot(93) != 0 || slot(92) != 0 || slot(215) != 0 || slot(216) != 0 || slot(301) != 0 || slot(300) != 0) {
    open(D + 8322, 14); // sysdig.login_user
    // sysdig.login_user.id
    if (slot(93) != 0 && (present(93) && !(((<u32>0x6 >> c93) & 1) != 0)) && keyword(D + 13076, 6, 93 + MOVES)) {}
    else if (slot(215) != 0 && (present(215) && !(((<u32>0x6 >> c215) & 1) != 0)) && keyword(D + 13076, 6, 215 + MOVES)) {}
    else if (slot(301) != 0 && (present(301) && !(((<u32>0x6 >> c301) & 1) != 0)) && keyword(D + 13076, 6, 301)) {}
    // sysdig.login_user.name
    if (slot(92) != 0 && keyword(D + 12094, 8, 92 + MOVES)) {}
    else if (slot(216) != 0 && keyword(D + 12094, 8, 216 + MOVES)) {}
    else if (slot(300) != 0 && keyword(D + 12094, 8, 300)) {}
    close();
  }
  open(D + 11562, 9); // sysdig.alert
  // body description edit_url id name scope severity severity_label subject
  run(D + 19468);
  writeUnknown(6);
  close();
  open(D + 10296, 11); // sysdig.content
  open(D + 10318, 11); // sysdig.content.control
  // family_name id result title
  run(D + 19522);
  writeUnknown(5);
  close();
  open(D + 11025, 10); // sysdig.content.fields
  // container.id container.image container.image.digest container.image.repository container.image.tag container.name ct.error ct.name ct.region ct.src ct.srcip ct.user ct.user.accountid ct.useragent evt.arg.filename evt.arg.flags evt.arg.linkpath evt.arg.name evt.arg.newpath evt.arg.path evt.arg.target evt.res evt.time evt.time.iso8601 evt.type falco.rule fd.cip fd.cport fd.directory fd.filename fd.l4proto fd.name fd.sip fd.sip.name fd.sport fs.path.name gcp.callerIP gcp.methodName gcp.projectId gcp.serviceName gcp.user gcp.userAgent github.action github.user group.gid group.name k8s.ns.name k8s.pod.name ka.cluster.name ka.resp.name ka.response.code ka.sourceips ka.target.name ka.target.namespace ka.target.resource ka.uri ka.user.name ka.useragent ka.verb okta.actor.alternateid okta.actor.id okta.actor.name okta.client.ip okta.evt.type okta.result okta.target.user.name okta.useragent.raw proc.cmdline proc.cwd proc.exepath proc.hash.md5 proc.hash.sha256 proc.name proc.pcmdline proc.pexepath proc.pid proc.pid.ts proc.pname proc.ppid proc.sid proc.tty proc.vpid user.loginname user.loginuid user.name user.uid
  run(D + 19548);
  writeUnknown(4);
  close();
  // added cluster_name command detected_class_probability entity_payload entity_type exe false_positive hostname mac matched_on_default namespace output policy_id policy_origin policy_version priority query_string removed request_method request_uri resource_kind resource_name response_status_code rule_name rule_sub_type rule_tags rule_type run_book schema sequence stats timestamp_ns type updated user_id user_origin_ip username zones
  run(D + 19918);
  writeUnknown(3);
  close();
  open(D + 35, 9); // sysdig.event
  // id url username
  run(D + 20100);
  writeUnknown(7);
  close();
  open(D + 11105, 10); // sysdig.labels
  // aws.accountId aws.instanceId aws.region cloudProvider.account.id cloudProvider.name cloudProvider.region container.image.digest container.image.repo container.image.tag container.name gcp.availabilityZone gcp.instanceId gcp.instanceName gcp.location gcp.machineType gcp.projectId gcp.projectName host.hostName host.mac host.os.name kubernetes.cluster.name kubernetes.namespace.name kubernetes.node.name kubernetes.pod.name kubernetes.workload.type
  run(D + 20122);
  writeUnknown(2);
  close();
  open(D + 5369, 18); // sysdig.source_details
  // source_sub_type source_type
  run(D + 20232);
  writeUnknown(1);
  close();
  open(D + 11245, 10); // sysdig.stages
  // completed started
  run(D + 20250);
  writeUnknown(8);
  close();
  open(D + 12214, 8); // sysdig.user
  // groups username
  run(D + 20268);
  writeUnknown(9);
  close();
  // actions agent_id args audit_id category cef_severity client_ipv4 client_ipv4_dot client_port cmdline comm condition container_id count customer_id cwd description direction directory dns_domains engine entities error_code event_labels fields filename host_mac hostname id is_aggregated l4protocol line login_shell_distance login_shell_id machine_id message metrics name namespace originator pcomm permissions pid ppid priority proc_exepath process_name raw_event_category raw_event_originator resolved resource rx_timestamp server_ipv4 server_ipv4_dot server_port severity source source_addresses state sub_resource time timespan timestamp timestamp_ns timestamp_rfc3339_nano tty type uid user_agent user_login_name user_login_uid username
  run(D + 20286);
  writeUnknown(0);
  writeOthers(D + 11607, 9);
  close();
  put(D + 451, 26);
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 24944, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2751, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(20480, 8);
