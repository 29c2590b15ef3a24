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
/** content.fields.ct.name */
let c124: u32 = 0;
/** content.fields.okta.evt.type */
let c132: u32 = 0;
/** entry.container_id */
let c290: u32 = 0;
/** entry.container */
let c291: u32 = 0;
/** call_category */
let c338: u32 = 0;
/** call */
let c336: u32 = 0;
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
/** content.fields.ct.src */
let c125: u32 = 0;
/** call_type */
let c339: u32 = 0;
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
/** content.fields.ka.verb */
let c113: u32 = 0;
/** content.requestMethod */
let c162: u32 = 0;
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
/** server_ip is there. */
let p359: bool = false;
/** entry.container_id is there. */
let p290: bool = false;
/** entry.container is there. */
let p291: bool = false;
/** content.fields.ct.name is there. */
let p124: bool = false;
/** request_type is there. */
let p341: bool = false;
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
let is_own_note: bool = false;
let is_detection: bool = false;
let is_triggered: bool = false;
let is_login: bool = false;
let is_prevented: bool = false;
let is_write_flags: bool = false;
let is_never_ran: bool = false;
let is_audited: bool = false;
let is_attack: bool = false;
let is_pod_named: bool = false;
let is_kubernetes: bool = false;
let is_aws: bool = false;
let is_gcp: bool = false;
let is_file_path: bool = false;
let is_renamed: bool = false;
let is_hard_link: bool = false;
let is_symbolic_link: bool = false;

function recognised(): bool {
  return (((present(56) && (((<u32>0x1fe >> code(183, D + 14008)) & 1) != 0) && present(60)) && (present(5) || (present(9) && present(23)))) || ((present(56) && (((<u32>0x1fe >> code(183, D + 14008)) & 1) != 0) && present(5) && present(9)) && (present(64) || present(65))) || ((((<u32>0x1fe >> code(183, D + 14008)) & 1) != 0) && present(185)) || (present(56) && present(186)) || ((present(188) && present(200) && present(2)) && (present(202) || present(197) || present(203))) || ((present(0) && (((<u32>0x1e0 >> code(1, D + 14068)) & 1) != 0)) && (present(7) || present(4) || present(18) || present(21) || present(51) || present(56))) || (present(0) && (((<u32>0x7e >> code(50, D + 14128)) & 1) != 0)) || ((present(0) && (((<u32>0x1e >> code(7, D + 14176)) & 1) != 0)) && (present(51) || present(56))) || ((present(0) && present(51) && present(60)) && (present(179) || present(24) || present(182) || present(3))) || ((present(0) && (((<u32>0x1e >> code(1, D + 14068)) & 1) != 0)) && (present(18) || present(19) || present(4)) && (present(204) || present(205) || present(220) || present(221) || present(223) || present(224) || present(230) || present(231) || present(233) || present(235))));
}

function suspected(): bool {
  return (present(4) || ((((<u32>0xfe >> code(7, D + 14176)) & 1) != 0) && present(0)) || (present(8) && present(62)) || (present(8) && present(105)) || (present(0) && present(18)) || (present(0) && present(20) && present(51)) || ((present(2) && present(202)) && (present(188) || present(191))) || (present(188) && (present(192) || (present(199) && present(200)))) || (present(56) && present(183) && present(60)) || (present(23) && (contains(60, D + 9969, 12) || contains(60, D + 12272, 8) || contains(60, D + 10718, 11) || contains(60, D + 12288, 8) || contains(60, D + 11331, 10) || contains(60, D + 11813, 9) || contains(60, D + 7263, 16) || contains(60, D + 12280, 8))) || (present(60) && present(64)) || (present(60) && present(62)));
}

function readText(at: usize, end: usize): bool {
  return cefPairs(at, end, D + 15024)
    || priorityLine(at, end, D + 15040, D + 2240, 4, D + 9730, 8, D + 56, 4);
}

function derive(): void {
  c183 = code(183, D + 14008);
  c1 = code(1, D + 14068);
  c9 = code(9, D + 15100);
  c200 = code(200, D + 15176);
  c124 = is(124, D + 9993, 12);
  c132 = code(132, D + 15200);
  c290 = 0;
  c291 = 0;
  c338 = 0;
  c336 = 0;
  c20 = is(20, D + 5168, 4);
  c105 = is(105, D + 5168, 4);
  c106 = is(106, D + 5168, 4);
  c229 = code(229, D + 15224);
  c14 = code(14, D + 15252);
  c125 = is(125, D + 6360, 17);
  c339 = 0;
  c232 = code(232, D + 15276);
  c50 = code(50, D + 14128);
  c358 = 0;
  c359 = 0;
  c95 = code(95, D + 15304);
  c303 = 0;
  c91 = code(91, D + 15304);
  c213 = code(213, D + 15304);
  c287 = 0;
  c93 = code(93, D + 15304);
  c215 = code(215, D + 15304);
  c301 = 0;
  c7 = code(7, D + 14176);
  c113 = code(113, D + 15328);
  c162 = code(162, D + 15388);
  c227 = code(227, D + 15436);
  c342 = 0;
  c173 = code(173, D + 15460);
  c139 = code(139, D + 15484);
  c383 = 0;
  c192 = code(192, D + 15520);
  c191 = code(191, D + 15556);
  c186 = code(186, D + 15616);
  c382 = 0;
  c226 = code(226, D + 15676);
  p359 = false;
  p290 = false;
  p291 = false;
  p124 = present(124);
  p341 = false;
  p388 = false;
  is_falco = ((((<u32>0x1fe >> c183) & 1) != 0) || present(186));
  is_notification = (present(188) && present(200));
  if (slot(203) != 0) {
    pick(203, D + 15806);
  }
  if (slot(203) != 0) {
    collect(203, D + 15880, 260);
  }
  is_secure_notification = (is_notification && (present(249) || present(245) || has(260, D + 15888)));
  is_monitor = (is_notification && !is_secure_notification);
  is_activity = (((<u32>0x1e >> c1) & 1) != 0);
  is_platform = (c1 == 5);
  is_scan = (((<u32>0xc0 >> c1) & 1) != 0);
  if (slot(4) != 0) {
    date(4, 437);
  }
  is_policy = !(is_falco || is_monitor || is_activity || is_platform || is_scan);
  is_own_note = ((c9 == 1) || starts(185, D + 7279, 16) || starts(185, D + 3506, 22));
  is_detection = (is_policy || (is_falco && !is_own_note));
  is_triggered = (is_monitor && (c200 == 1));
  if (present(179)) take(179, 274);
  else if (present(251)) take(251, 274);
  if (slot(274) != 0) {
    entries(274, D + 15916);
  }
  c287 = code(287, D + 15304);
  c290 = is(290, D + 5168, 4);
  p290 = present(290);
  c291 = is(291, D + 5168, 4);
  p291 = present(291);
  c301 = code(301, D + 15304);
  c303 = code(303, D + 15304);
  if (present(62)) take(62, 336);
  else if (present(277)) take(277, 336);
  c336 = code(336, D + 16128);
  if (slot(336) != 0) {
    lookup(336, c336, D + 16684, 337);
  }
  if (slot(223) != 0) {
    ipv4(223, 357);
  }
  if (present(96)) take(96, 344);
  else if (present(288)) take(288, 344);
  if (slot(344) != 0) {
    tuple(344, 345, 346, 347, 348);
  }
  if (present(101)) take(101, 359);
  else if (present(224)) take(224, 359);
  else if (present(357)) take(357, 359);
  else if (present(306)) take(306, 359);
  else if (present(347)) take(347, 359);
  c359 = code(359, D + 17052);
  p359 = present(359);
  if (present(337)) take(337, 338);
  else if (p359) give(D + 3668, 7, 338);
  else if (starts(344, D + 1379, 1)) give(D + 3953, 4, 338);
  c338 = is(338, D + 3953, 4);
  if (slot(1) != 0) {
    lookup(1, c1, D + 17076, 407);
  }
  if (slot(9) != 0) {
    lookup(9, c9, D + 17112, 408);
  }
  is_login = ((c124 == 1) || starts(132, D + 5696, 13) || starts(132, D + 4384, 20));
  if (slot(14) != 0) {
    lookup(14, c14, D + 17160, 409);
  }
  if (slot(114) != 0) {
    cut(114, D + 14006, 1, 354, 355);
  }
  if (slot(113) != 0) {
    lookup(113, c113, D + 17172, 340);
  }
  if ((ends(354, D + 13763, 5) || ends(354, D + 12837, 7) || ends(354, D + 9957, 12))) give(D + 3302, 6, 341);
  else if (present(340)) take(340, 341);
  else if (((c124 == 1) || (c132 == 1))) give(D + 4529, 5, 341);
  else if ((c132 == 2)) give(D + 2744, 3, 341);
  else if ((starts(124, D + 13955, 3) || starts(124, D + 13483, 4) || starts(124, D + 12304, 8) || ends(140, D + 13866, 4) || ends(140, D + 13758, 5))) give(D + 3302, 6, 341);
  else if ((starts(124, D + 12782, 6) || starts(124, D + 2237, 3) || ends(140, D + 12802, 7) || ends(140, D + 12816, 7) || contains(140, D + 12781, 7) || ends(132, D + 12802, 7))) give(D + 12352, 8, 341);
  else if ((starts(124, D + 12789, 6) || starts(124, D + 11849, 9) || ends(140, D + 12809, 7) || contains(140, D + 12788, 7) || ends(132, D + 12809, 7))) give(D + 12368, 8, 341);
  else if ((starts(124, D + 13964, 3) || starts(124, D + 12796, 6) || starts(124, D + 13501, 6) || starts(124, D + 10017, 3) || starts(124, D + 13441, 6) || starts(124, D + 13453, 6) || starts(124, D + 1145, 3) || starts(124, D + 13519, 6) || starts(124, D + 13803, 5) || starts(124, D + 13914, 4) || starts(124, D + 13465, 6) || starts(124, D + 12865, 7) || ends(140, D + 12830, 7) || ends(140, D + 13135, 6) || contains(140, D + 12795, 7) || contains(140, D + 13858, 4) || contains(140, D + 13870, 4) || ends(132, D + 13862, 4) || ends(132, D + 12823, 7) || ends(132, D + 12830, 7))) give(D + 3865, 6, 341);
  p341 = present(341);
  if (slot(336) != 0) {
    lookup(336, c336, D + 17208, 339);
  }
  c339 = is(339, D + 4529, 5);
  if (present(24)) take(24, 332);
  else if (present(248)) take(248, 332);
  if (slot(332) != 0) {
    collect(332, D + 17606, 333);
  }
  if (slot(332) != 0) {
    collect(332, D + 17628, 334);
  }
  if (present(333)) take(333, 335);
  else if (present(334)) take(334, 335);
  is_prevented = has(335, D + 17640);
  if (present(66)) take(66, 343);
  else if (present(309)) take(309, 343);
  is_write_flags = (contains(343, D + 12328, 8) || contains(343, D + 13507, 6));
  if (slot(1) != 0) {
    lookup(1, c1, D + 17724, 410);
  }
  if (slot(162) != 0) {
    lookup(162, c162, D + 17760, 411);
  }
  if (present(63)) take(63, 342);
  else if (present(278)) take(278, 342);
  c342 = code(342, D + 17788);
  if (slot(342) != 0) {
    lookup(342, c342, D + 17824, 415);
  }
  is_never_ran = has(335, D + 17844);
  if (present(166)) take(166, 381);
  else if (present(123)) take(123, 381);
  is_audited = (is_activity || is_platform);
  if (present(17)) take(17, 383);
  else if (present(246)) take(246, 383);
  else if (is_secure_notification && present(191)) take(191, 383);
  c383 = code(383, D + 15556);
  if (slot(383) != 0) {
    lookup(383, c383, D + 17880, 419);
  }
  if (slot(192) != 0) {
    lookup(192, c192, D + 17916, 420);
  }
  if (slot(191) != 0 && is_monitor) {
    lookup(191, c191, D + 17936, 421);
  }
  if (slot(183) != 0) {
    lookup(183, c183, D + 17972, 422);
  }
  if (slot(186) != 0) {
    lookup(186, c186, D + 18008, 423);
  }
  if (slot(2) != 0 && is_monitor) {
    minus(2, 202, 384);
  }
  if (slot(240) != 0) {
    date(240, 455);
  }
  if (slot(202) != 0 && is_monitor) {
    scale(202, 3, 425);
  }
  if (slot(241) != 0) {
    minus(241, 240, 385);
  }
  if (slot(203) != 0) {
    pick(203, D + 18074);
  }
  if (present(57)) take(57, 382);
  else if (present(250)) take(250, 382);
  c382 = code(382, D + 18096);
  if (slot(59) != 0) {
    elements(59, 388);
  }
  p388 = present(388);
  if (slot(59) != 0) {
    split(59, 44, 0, 0, D, 0, 389);
  }
  if (slot(59) != 0) {
    elements(59, 443);
  }
  if (p388) take(388, 390);
  else if (present(389)) take(389, 390);
  if (slot(390) != 0) {
    mitre(390, 391, 392, 393);
  }
  if (slot(390) != 0) {
    lookupItems(390, D + 18192, D + 18288, 394);
  }
  is_attack = (present(391) || present(392) || present(394));
  if (slot(391) != 0) {
    lookupItems(391, D + 18348, D + 18444, 395);
  }
  if (slot(390) != 0) {
    lookupItems(390, D + 18192, D + 18504, 396);
  }
  if (slot(203) != 0) {
    pick(203, D + 18576);
  }
  if (slot(261) != 0) {
    scope(261, D + 18650);
  }
  if (present(180)) take(180, 275);
  else if (present(255)) take(255, 275);
  if (slot(275) != 0) {
    entries(275, D + 18706);
  }
  if (present(181)) take(181, 325);
  else if (present(254)) take(254, 325);
  if (slot(325) != 0) {
    itemAt(325, 1, 327);
  }
  if (slot(327) != 0 && starts(327, D + 11921, 4)) {
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
    scope(190, D + 18818);
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
    entries(262, D + 18844);
  }
  if (slot(325) != 0) {
    itemAt(325, 0, 326);
  }
  if (present(263)) take(263, 362);
  else if (present(272)) take(272, 362);
  else if (present(326)) take(326, 362);
  else if (present(310)) take(310, 362);
  if (slot(253) != 0) {
    mac(253, 427);
  }
  if (slot(264) != 0) {
    mac(264, 428);
  }
  if (slot(21) != 0) {
    mac(21, 440);
  }
  if (slot(22) != 0) {
    mac(22, 441);
  }
  if (slot(26) != 0) {
    mac(26, 442);
  }
  if (slot(175) != 0) {
    mac(175, 450);
  }
  is_aws = (present(40) || p124 || (((<u32>0x1c >> c9) & 1) != 0));
  is_gcp = (present(43) || present(140) || (c9 == 5));
  if (present(83)) take(83, 373);
  else if (present(212)) take(212, 373);
  if (slot(373) != 0) {
    tty(373, 374, 375);
  }
  is_file_path = (c338 == 1);
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
  is_renamed = inSet(D + 18862, c336);
  is_hard_link = inSet(D + 18894, c336);
  is_symbolic_link = inSet(D + 18926, c336);
  if (is_file_path && present(344)) take(344, 349);
  else if ((is_file_path && starts(73, D + 1379, 1)) && present(73)) take(73, 349);
  else if ((is_file_path && starts(67, D + 1379, 1)) && present(67)) take(67, 349);
  else if ((is_file_path && starts(68, D + 1379, 1)) && present(68)) take(68, 349);
  else if ((is_file_path && starts(69, D + 1379, 1)) && present(69)) take(69, 349);
  else if (((is_renamed || is_hard_link) && starts(70, D + 1379, 1)) && present(70)) take(70, 349);
  else if ((is_symbolic_link && starts(71, D + 1379, 1)) && present(71)) take(71, 349);
  if (slot(349) != 0) {
    extension(349, 431);
  }
  if (slot(220) != 0) {
    ipv4(220, 356);
  }
  if (slot(116) != 0) {
    itemAt(116, 0, 351);
  }
  if (slot(116) != 0) {
    split(116, 44, 0, 0, D, 0, 352);
  }
  if (slot(352) != 0) {
    itemAt(352, 0, 353);
  }
  if (slot(238) != 0) {
    itemAt(238, 0, 350);
  }
  if (present(99)) take(99, 358);
  else if (present(221)) take(221, 358);
  else if (present(356)) take(356, 358);
  else if (present(304)) take(304, 358);
  else if (present(345)) take(345, 358);
  else if (present(351)) take(351, 358);
  else if (present(353)) take(353, 358);
  else if (present(129)) take(129, 358);
  else if (present(137)) take(137, 358);
  else if (present(144)) take(144, 358);
  else if (present(165)) take(165, 358);
  else if (present(350)) take(350, 358);
  c358 = code(358, D + 17052);
  if (slot(228) != 0) {
    itemAt(228, 0, 360);
  }
  if (slot(176) != 0) {
    collect(176, D + 18964, 386);
  }
  if (slot(386) != 0) {
    only(386, 433);
  }
  if (slot(176) != 0) {
    collect(176, D + 18976, 387);
  }
  if (slot(387) != 0) {
    only(387, 434);
  }
  if (slot(116) != 0) {
    elements(116, 447);
  }
  if (slot(238) != 0) {
    elements(238, 454);
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
    elements(228, 453);
  }
  if (slot(6) != 0) {
    date(6, 439);
  }
  if (slot(81) != 0) {
    date(81, 446);
  }
  if (slot(241) != 0) {
    date(241, 456);
  }
  if (!(hasText(437))) {
    if (slot(5) != 0 && is_falco) {
      date(5, 438);
    }
  }
  if (!(hasText(437) || hasText(438))) {
    if (slot(256) != 0) {
      date(256, 405);
    }
  }
  if (!(hasText(437) || hasText(438) || hasText(405))) {
    if (slot(252) != 0) {
      date(252, 406);
    }
  }
  if (!(hasText(437) || hasText(438) || hasText(405) || hasText(406))) {
    if (slot(3) != 0) {
      date(3, 436);
    }
  }
  if (!(hasText(437) || hasText(438) || hasText(405) || hasText(406) || hasText(436))) {
    if (slot(159) != 0) {
      date(159, 449);
    }
  }
  if (!(hasText(437) || hasText(438) || hasText(405) || hasText(406) || hasText(436) || hasText(449))) {
    if (slot(2) != 0) {
      date(2, 435);
    }
  }
  if (!(hasText(437) || hasText(438) || hasText(405) || hasText(406) || hasText(436) || hasText(449) || hasText(435))) {
    if (slot(64) != 0) {
      date(64, 444);
    }
  }
  if (!(hasText(437) || hasText(438) || hasText(405) || hasText(406) || hasText(436) || hasText(449) || hasText(435) || hasText(444))) {
    if (slot(65) != 0) {
      date(65, 445);
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
      lookup(1, c1, D + 18984, 412);
    }
  }
  if (!(hasText(113) || hasText(124) || hasText(132) || hasText(140) || hasText(146) || hasText(62) || hasText(277) || hasText(412))) {
    if (slot(227) != 0) {
      lookup(227, c227, D + 19020, 413);
    }
  }
  if (!(hasText(113) || hasText(124) || hasText(132) || hasText(140) || hasText(146) || hasText(62) || hasText(277) || hasText(412) || hasText(413))) {
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
  if (!(hasText(113) || hasText(124) || hasText(132) || hasText(140) || hasText(146) || hasText(62) || hasText(277) || hasText(412) || hasText(413) || hasText(379))) {
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
  if (!(hasText(113) || hasText(124) || hasText(132) || hasText(140) || hasText(146) || hasText(62) || hasText(277) || hasText(412) || hasText(413) || hasText(379) || hasText(380))) {
    if (slot(200) != 0 && is_monitor) {
      lookup(200, c200, D + 19032, 414);
    }
  }
  if (!(hasText(415) || is_never_ran)) {
    if (slot(229) != 0) {
      lookup(229, c229, D + 19044, 416);
    }
  }
  if (!(hasText(415) || is_never_ran || hasText(416))) {
    if (slot(173) != 0) {
      lookup(173, c173, D + 19060, 417);
    }
  }
  if (!(hasText(415) || is_never_ran || hasText(416) || hasText(417))) {
    if (slot(139) != 0) {
      lookup(139, c139, D + 19072, 418);
    }
  }
  if (!(hasText(455))) {
    if (slot(384) != 0) {
      date(384, 424);
    }
  }
  if (!(hasText(98) || is_activity && hasText(230))) {
    if (slot(349) != 0) {
      dirname(349, 430);
    }
  }
  if (!(hasText(431))) {
    if (slot(231) != 0 && is_activity) {
      extension(231, 432);
    }
  }
  if (!(hasText(97) || is_activity && hasText(231))) {
    if (slot(349) != 0) {
      basename(349, 429);
    }
  }
  if (!(is_file_path && hasText(96) || is_file_path && hasText(288))) {
    if (present(376)) take(376, 378);
    else if (present(377)) take(377, 378);
  }
  if (!(((c336 == 8) && p359) || (inSet(D + 19092, c336) && p359))) {
    if (slot(227) != 0) {
      lookup(227, c227, D + 19124, 452);
    }
  }
  if (!(hasText(104))) {
    if (slot(226) != 0) {
      lookup(226, c226, D + 19136, 451);
    }
  }
  if (!(hasText(75) || hasText(204))) {
    if (slot(150) != 0) {
      basename(150, 448);
    }
  }
  if (!(hasText(14) || hasText(172))) {
    if (slot(382) != 0) {
      lookup(382, c382, D + 19160, 426);
    }
  }
  settle(D + 19220, 54);
}

function write(): void {
  // @timestamp
  if (slot(437) != 0 && keyword(D + 8177, 14, 437 + MOVES)) {}
  else if (slot(438) != 0 && keyword(D + 8177, 14, 438 + MOVES)) {}
  else if (slot(405) != 0 && keyword(D + 8177, 14, 405)) {}
  else if (slot(406) != 0 && keyword(D + 8177, 14, 406)) {}
  else if (slot(436) != 0 && keyword(D + 8177, 14, 436 + MOVES)) {}
  else if (slot(449) != 0 && keyword(D + 8177, 14, 449 + MOVES)) {}
  else if (slot(435) != 0 && keyword(D + 8177, 14, 435 + MOVES)) {}
  else if (slot(444) != 0 && keyword(D + 8177, 14, 444 + MOVES)) {}
  else if (slot(445) != 0 && keyword(D + 8177, 14, 445 + MOVES)) {}
  else writeCollectorTime(D + 8177, 14);
  // message
  if (slot(184) != 0 && is_falco && keyword(D + 115, 11, 184 + MOVES)) {}
  else if (slot(185) != 0 && keyword(D + 115, 11, 185 + MOVES)) {}
  else if (slot(194) != 0 && keyword(D + 115, 11, 194 + MOVES)) {}
  else if (slot(249) != 0 && keyword(D + 115, 11, 249)) {}
  else if (slot(60) != 0 && keyword(D + 115, 11, 60 + MOVES)) {}
  else if (slot(15) != 0 && is_scan && keyword(D + 115, 11, 15 + MOVES)) {}
  else if (slot(188) != 0 && is_monitor && keyword(D + 115, 11, 188 + MOVES)) {}
  // tags
  if (slot(389) != 0 || slot(443) != 0) {
    openList(D + 12200, 8, false);
    if (slot(389) != 0 && !p388) items(389);
    if (slot(443) != 0 && items(443)) moved(59);
    closeList();
  }
  open(D + 11597, 9); // cloud
  // cloud.availability_zone
  if (slot(46) != 0 && keyword(D + 3572, 21, 46 + MOVES)) {}
  // cloud.provider
  if (slot(37) != 0 && keyword(D + 4766, 12, 37 + MOVES)) {}
  else if (is_aws) put(D + 6088, 17);
  else if (is_gcp) put(D + 6105, 17);
  else if ((c9 == 6)) put(D + 4766, 19);
  else if (slot(324) != 0 && keyword(D + 4766, 12, 324)) {}
  // cloud.region
  if (slot(38) != 0 && keyword(D + 11201, 10, 38 + MOVES)) {}
  else if (slot(41) != 0 && keyword(D + 11201, 10, 41 + MOVES)) {}
  else if (slot(45) != 0 && keyword(D + 11201, 10, 45 + MOVES)) {}
  else if (slot(318) != 0 && keyword(D + 11201, 10, 318)) {}
  else if (slot(323) != 0 && keyword(D + 11201, 10, 323)) {}
  else if (slot(273) != 0 && keyword(D + 11201, 10, 273)) {}
  else if (slot(126) != 0 && keyword(D + 11201, 10, 126 + MOVES)) {}
  if (slot(39) != 0 || slot(40) != 0 || slot(317) != 0 || slot(322) != 0 || slot(128) != 0) {
    open(D + 10245, 11); // cloud.account
    // cloud.account.id
    if (slot(39) != 0 && keyword(D + 13093, 6, 39 + MOVES)) {}
    else if (slot(40) != 0 && keyword(D + 13093, 6, 40 + MOVES)) {}
    else if (slot(317) != 0 && keyword(D + 13093, 6, 317)) {}
    else if (slot(322) != 0 && keyword(D + 13093, 6, 322)) {}
    else if (slot(128) != 0 && keyword(D + 13093, 6, 128 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x1840000000000) != 0) {
    open(D + 9669, 12); // cloud.instance
    // cloud.instance.name
    if (slot(48) != 0 && keyword(D + 12120, 8, 48 + MOVES)) {}
    // cloud.instance.id
    if (slot(42) != 0 && keyword(D + 13093, 6, 42 + MOVES)) {}
    else if (slot(47) != 0 && keyword(D + 13093, 6, 47 + MOVES)) {}
    close();
  }
  if (slot(49) != 0) {
    open(D + 10476, 11); // cloud.machine
    // cloud.machine.type
    if (slot(49) != 0 && keyword(D + 96, 8, 49 + MOVES)) {}
    close();
  }
  if (slot(43) != 0 || slot(44) != 0 || slot(142) != 0) {
    open(D + 10542, 11); // cloud.project
    // cloud.project.name
    if (slot(44) != 0 && keyword(D + 12120, 8, 44 + MOVES)) {}
    // cloud.project.id
    if (slot(43) != 0 && keyword(D + 13093, 6, 43 + MOVES)) {}
    else if (slot(142) != 0 && keyword(D + 13093, 6, 142 + MOVES)) {}
    close();
  }
  if (slot(125) != 0 || slot(141) != 0) {
    open(D + 10630, 11); // cloud.service
    // cloud.service.name
    if (slot(125) != 0 && keyword(D + 12120, 8, 125 + MOVES)) {}
    else if (slot(141) != 0 && keyword(D + 12120, 8, 141 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x1e00100000) != 0 || (load<u64>(filled, 8) & 0x760000000000) != 0 || (load<u64>(filled, 40) & 0x18c00000000001) != 0 || slot(308) != 0) {
    open(D + 8679, 13); // container
    // container.id
    if (slot(20) != 0 && (present(20) && !(c20 == 1)) && keyword(D + 13093, 6, 20 + MOVES)) {}
    else if (slot(105) != 0 && (present(105) && !(c105 == 1)) && keyword(D + 13093, 6, 105 + MOVES)) {}
    else if (slot(367) != 0 && keyword(D + 13093, 6, 367)) {}
    // container.name
    if (slot(33) != 0 && keyword(D + 12120, 8, 33 + MOVES)) {}
    else if (slot(106) != 0 && (present(106) && !(c106 == 1)) && keyword(D + 12120, 8, 106 + MOVES)) {}
    else if (slot(366) != 0 && keyword(D + 12120, 8, 366)) {}
    if ((load<u64>(filled, 40) & 0x18000000000001) != 0 || slot(308) != 0 || (load<u64>(filled, 0) & 0x1c00000000) != 0 || (load<u64>(filled, 8) & 0x700000000000) != 0) {
      open(D + 11678, 9); // container.image
      // container.image.name
      if (slot(34) != 0 && keyword(D + 12120, 8, 34 + MOVES)) {}
      else if (slot(108) != 0 && keyword(D + 12120, 8, 108 + MOVES)) {}
      else if (slot(371) != 0 && keyword(D + 12120, 8, 371)) {}
      // container.image.tag
      if (slot(372) != 0 || slot(35) != 0 || slot(109) != 0) {
        openList(D + 12746, 7, false);
        if (slot(372) != 0) items(372);
        if (slot(35) != 0) items(35 + MOVES);
        if (slot(109) != 0) items(109 + MOVES);
        closeList();
      }
      if (slot(320) != 0 || slot(308) != 0 || slot(36) != 0 || slot(110) != 0) {
        open(D + 12072, 8); // container.image.hash
        // container.image.hash.all
        if (slot(320) != 0 || slot(308) != 0 || slot(36) != 0 || slot(110) != 0) {
          openList(D + 12543, 7, false);
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
    open(D + 7592, 15); // destination
    // destination.address
    if (slot(359) != 0 && keyword(D + 10267, 11, 359)) {}
    // destination.domain
    if (slot(103) != 0 && keyword(D + 11001, 10, 103 + MOVES)) {}
    else if (slot(360) != 0 && keyword(D + 11001, 10, 360)) {}
    // destination.ip
    if (slot(101) != 0 && ip(D + 13105, 6, 101 + MOVES)) {}
    else if (slot(224) != 0 && ip(D + 13105, 6, 224 + MOVES)) {}
    else if (slot(359) != 0 && ip(D + 13105, 6, 359)) {}
    // destination.port
    if (slot(102) != 0 && long(D + 12144, 7, 102 + MOVES)) {}
    else if (slot(225) != 0 && long(D + 12144, 7, 225 + MOVES)) {}
    else if (slot(307) != 0 && long(D + 12144, 7, 307)) {}
    else if (slot(348) != 0 && long(D + 12144, 7, 348)) {}
    close();
  }
  if (slot(360) != 0) {
    open(D + 12634, 7); // dns
    if (slot(360) != 0) {
      open(D + 9801, 12); // dns.question
      // dns.question.name
      if (slot(360) != 0 && keyword(D + 12120, 8, 360)) {}
      close();
    }
    close();
  }
  if (slot(131) != 0 || slot(229) != 0) {
    open(D + 87, 9); // error
    // error.code
    if (slot(131) != 0 && keyword(D + 12016, 8, 131 + MOVES)) {}
    else if (slot(229) != 0 && (present(229) && !(c229 == 1)) && keyword(D + 12016, 8, 229 + MOVES)) {}
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
  else if (slot(412) != 0 && keyword(D + 891, 10, 412)) {}
  else if (slot(413) != 0 && keyword(D + 891, 10, 413)) {}
  else if (slot(379) != 0 && keyword(D + 891, 10, 379)) {}
  else if (slot(380) != 0 && keyword(D + 891, 10, 380)) {}
  else if (slot(414) != 0 && keyword(D + 891, 10, 414)) {}
  else if ((c14 == 1)) put(D + 6511, 16);
  // event.category
  openList(D + 9429, 12, false);
  if (slot(338) != 0) items(338);
  if (slot(407) != 0) items(407);
  if (slot(408) != 0) items(408);
  if (is_login) item(D + 4389, 14);
  if ((c125 == 1)) item(D + 6360, 3);
  if (slot(409) != 0) items(409);
  if (present(150)) item(D + 1783, 7);
  if (is_detection) item(D + 4918, 19);
  closeList();
  // event.dataset
  if (is_falco) put(D + 2861, 24);
  else if (is_monitor) put(D + 2091, 27);
  else if (is_activity) put(D + 2565, 25);
  else if (is_platform) put(D + 1897, 28);
  else if (is_scan) put(D + 2885, 24);
  else put(D + 2305, 26);
  // event.duration
  if (slot(425) != 0 && long(D + 10410, 11, 425)) {}
  else if (slot(385) != 0 && long(D + 10410, 11, 385)) {}
  // event.id
  if (slot(0) != 0 && keyword(D + 13093, 6, 0 + MOVES)) {}
  else if (slot(244) != 0 && keyword(D + 13093, 6, 244)) {}
  else if (slot(196) != 0 && keyword(D + 13093, 6, 196 + MOVES)) {}
  // event.kind
  if ((is_detection || is_triggered)) put(D + 7742, 15);
  else put(D + 7757, 15);
  // event.module
  if (is_falco) put(D + 5918, 17);
  else put(D + 5210, 18);
  // event.outcome
  if (slot(415) != 0 && keyword(D + 4044, 11, 415)) {}
  else if (is_never_ran) put(D + 4044, 20);
  else if (slot(416) != 0 && keyword(D + 4044, 11, 416)) {}
  else if (slot(417) != 0 && keyword(D + 4044, 11, 417)) {}
  else if (slot(418) != 0 && keyword(D + 4044, 11, 418)) {}
  else if (present(131)) put(D + 4044, 20);
  else if (p124) put(D + 4064, 20);
  else if (starts(381, D + 27, 1)) put(D + 4064, 20);
  else if (starts(381, D + 252, 1)) put(D + 4064, 20);
  else if (starts(381, D + 923, 1)) put(D + 4064, 20);
  else if (starts(381, D + 471, 1)) put(D + 4044, 20);
  else if (starts(381, D + 968, 1)) put(D + 4044, 20);
  else if ((is_detection || is_audited)) put(D + 4084, 20);
  // event.severity
  if (is_audited) put(D + 8978, 13);
  else if (slot(419) != 0 && long(D + 3698, 11, 419)) {}
  else if (slot(420) != 0 && long(D + 3698, 11, 420)) {}
  else if (slot(422) != 0 && long(D + 3698, 11, 422)) {}
  else if (slot(423) != 0 && long(D + 3698, 11, 423)) {}
  else if (slot(421) != 0 && long(D + 3698, 11, 421)) {}
  // event.start
  if (slot(455) != 0 && keyword(D + 11759, 9, 455 + MOVES)) {}
  else if (slot(424) != 0 && keyword(D + 11759, 9, 424)) {}
  // event.type
  openList(D + 12216, 8, false);
  if (slot(339) != 0 && ((present(338) || !p341) && !(is_policy && (c339 == 1) && is_prevented))) items(339);
  if (((c338 == 1) && contains(343, D + 10751, 11))) item(D + 12352, 8);
  if (((c338 == 1) && is_write_flags)) item(D + 3865, 6);
  if ((inSet(D + 19410, c336) && !is_prevented)) item(D + 4529, 5);
  if (slot(410) != 0) items(410);
  if (((c1 == 2) && (c229 == 1))) item(D + 4529, 5);
  if ((((<u32>0x6 >> c232) & 1) != 0)) item(D + 3302, 6);
  if ((((<u32>0xc >> c232) & 1) != 0)) item(D + 3865, 6);
  if (slot(411) != 0) items(411);
  if (slot(341) != 0) items(341);
  if ((is_monitor || (is_falco && (!present(336) && !p341)))) item(D + 4607, 4);
  if ((is_policy && is_prevented)) item(D + 13639, 6);
  if ((is_policy && !is_prevented && !(c50 == 1))) item(D + 4434, 7);
  closeList();
  writeOriginal(D + 9717, 12);
  close();
  if ((load<u64>(filled, 8) & 0x7000003f8) != 0 || slot(230) != 0 || slot(231) != 0 || (load<u64>(filled, 48) & 0x1e00000000000) != 0 || slot(288) != 0 || slot(378) != 0) {
    open(D + 12048, 8); // file
    // file.directory
    if (slot(98) != 0 && keyword(D + 8705, 13, 98 + MOVES)) {}
    else if (slot(230) != 0 && is_activity && keyword(D + 8705, 13, 230 + MOVES)) {}
    else if (slot(430) != 0 && keyword(D + 8705, 13, 430)) {}
    // file.extension
    if (slot(431) != 0 && keyword(D + 8731, 13, 431)) {}
    else if (slot(432) != 0 && keyword(D + 8731, 13, 432)) {}
    // file.name
    if (slot(97) != 0 && keyword(D + 12120, 8, 97 + MOVES)) {}
    else if (slot(231) != 0 && is_activity && keyword(D + 12120, 8, 231 + MOVES)) {}
    else if (slot(429) != 0 && keyword(D + 12120, 8, 429)) {}
    // file.path
    if (slot(96) != 0 && is_file_path && keyword(D + 12136, 8, 96 + MOVES)) {}
    else if (slot(288) != 0 && is_file_path && keyword(D + 12136, 8, 288)) {}
    else if (slot(378) != 0 && keyword(D + 12136, 8, 378)) {}
    else if (slot(73) != 0 && ((c338 == 1) && starts(73, D + 1379, 1)) && keyword(D + 12136, 8, 73 + MOVES)) {}
    else if (slot(67) != 0 && ((c338 == 1) && starts(67, D + 1379, 1)) && keyword(D + 12136, 8, 67 + MOVES)) {}
    else if (slot(68) != 0 && ((c338 == 1) && starts(68, D + 1379, 1)) && keyword(D + 12136, 8, 68 + MOVES)) {}
    else if (slot(69) != 0 && ((c338 == 1) && starts(69, D + 1379, 1)) && keyword(D + 12136, 8, 69 + MOVES)) {}
    else if (slot(70) != 0 && ((is_renamed || is_hard_link) && starts(70, D + 1379, 1)) && keyword(D + 12136, 8, 70 + MOVES)) {}
    else if (slot(71) != 0 && (is_symbolic_link && starts(71, D + 1379, 1)) && keyword(D + 12136, 8, 71 + MOVES)) {}
    // file.target_path
    if (slot(72) != 0 && is_symbolic_link && keyword(D + 7967, 15, 72 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x4aa00000) != 0 || slot(362) != 0 || slot(174) != 0 || (load<u64>(filled, 48) & 0x700180000000000) != 0 || slot(450) != 0 || slot(319) != 0) {
    open(D + 12080, 8); // host
    // host.id
    if (slot(21) != 0 && keyword(D + 13093, 6, 21 + MOVES)) {}
    // host.hostname
    if (slot(25) != 0 && keyword(D + 9657, 12, 25 + MOVES)) {}
    else if (slot(23) != 0 && keyword(D + 9657, 12, 23 + MOVES)) {}
    else if (slot(362) != 0 && keyword(D + 9657, 12, 362)) {}
    else if (slot(174) != 0 && keyword(D + 9657, 12, 174 + MOVES)) {}
    // host.mac
    if ((load<u64>(filled, 48) & 0x700180000000000) != 0 || slot(450) != 0) {
      openList(D + 12697, 7, false);
      if (slot(427) != 0) items(427);
      if (slot(428) != 0) items(428);
      if (slot(440) != 0) items(440);
      if (slot(441) != 0) items(441);
      if (slot(442) != 0) items(442);
      if (slot(450) != 0) items(450);
      closeList();
    }
    // host.name
    if (slot(25) != 0 && keyword(D + 12120, 8, 25 + MOVES)) {}
    else if (slot(23) != 0 && keyword(D + 12120, 8, 23 + MOVES)) {}
    else if (slot(362) != 0 && keyword(D + 12120, 8, 362)) {}
    else if (slot(174) != 0 && keyword(D + 12120, 8, 174 + MOVES)) {}
    else if (slot(319) != 0 && keyword(D + 12120, 8, 319)) {}
    else if (slot(30) != 0 && keyword(D + 12120, 8, 30 + MOVES)) {}
    if (slot(27) != 0) {
      open(D + 13123, 6); // host.os
      // host.os.name
      if (slot(27) != 0 && keyword(D + 12120, 8, 27 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(162) != 0 || slot(166) != 0 || slot(123) != 0) {
    open(D + 12088, 8); // http
    if (slot(162) != 0) {
      open(D + 10586, 11); // http.request
      // http.request.method
      if (slot(162) != 0 && keyword(D + 11141, 10, 162 + MOVES)) {}
      close();
    }
    if (slot(123) != 0 || slot(166) != 0) {
      open(D + 9861, 12); // http.response
      // http.response.status_code
      if (slot(123) != 0 && long(D + 7952, 14, 123 + MOVES)) {}
      else if (slot(166) != 0 && long(D + 7952, 14, 166 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 48) & 0x1fe000) != 0) {
    open(D + 12683, 7); // log
    if ((load<u64>(filled, 48) & 0x1fe000) != 0) {
      open(D + 11291, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 19442);
      if (slot(398) != 0) {
        open(D + 9549, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(398) != 0 && long(D + 12016, 7, 398)) {}
        close();
      }
      if (slot(403) != 0) {
        open(D + 9897, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(403) != 0 && long(D + 12016, 7, 403)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 10498, 11); // network
  // network.iana_number
  if (slot(226) != 0 && keyword(D + 7712, 15, 226 + MOVES)) {}
  // network.direction
  if (((c336 == 8) && p359)) put(D + 3635, 21);
  else if ((inSet(D + 19476, c336) && p359)) put(D + 3374, 22);
  else if (slot(452) != 0 && keyword(D + 3352, 13, 452)) {}
  // network.transport
  if (slot(104) != 0 && keyword(D + 9043, 13, 104 + MOVES)) {}
  else if (slot(451) != 0 && keyword(D + 9043, 13, 451)) {}
  else if (slot(289) != 0 && keyword(D + 9043, 13, 289)) {}
  // network.type
  if (contains(359, D + 14, 1)) put(D + 8471, 14);
  else if (contains(359, D + 28, 1)) put(D + 8457, 14);
  close();
  open(D + 9705, 12); // observer
  // observer.product
  if (is_falco) put(D + 5300, 18);
  else if (is_monitor) put(D + 2172, 27);
  else put(D + 2383, 26);
  // observer.vendor
  if (is_falco) put(D + 6224, 17);
  else put(D + 5462, 18);
  close();
  if ((load<u64>(filled, 0) & 0x1b0008000) != 0 || (load<u64>(filled, 8) & 0x7c1800000000000) != 0 || (load<u64>(filled, 16) & 0x3c000000) != 0 || (load<u64>(filled, 40) & 0x380000000002) != 0 || slot(234) != 0 || slot(235) != 0 || is_pod_named || is_kubernetes) {
    open(D + 6975, 16); // orchestrator
    // orchestrator.namespace
    if (slot(234) != 0 && keyword(D + 8809, 13, 234 + MOVES)) {}
    else if (slot(29) != 0 && keyword(D + 8809, 13, 29 + MOVES)) {}
    else if (slot(111) != 0 && keyword(D + 8809, 13, 111 + MOVES)) {}
    else if (slot(120) != 0 && keyword(D + 8809, 13, 120 + MOVES)) {}
    else if (slot(154) != 0 && keyword(D + 8809, 13, 154 + MOVES)) {}
    else if (slot(364) != 0 && keyword(D + 8809, 13, 364)) {}
    // orchestrator.type
    if (is_kubernetes) put(D + 4224, 20);
    if (slot(28) != 0 || slot(121) != 0 || slot(155) != 0 || slot(363) != 0) {
      open(D + 10300, 11); // orchestrator.cluster
      // orchestrator.cluster.name
      if (slot(28) != 0 && keyword(D + 12120, 8, 28 + MOVES)) {}
      else if (slot(121) != 0 && keyword(D + 12120, 8, 121 + MOVES)) {}
      else if (slot(155) != 0 && keyword(D + 12120, 8, 155 + MOVES)) {}
      else if (slot(363) != 0 && keyword(D + 12120, 8, 363)) {}
      close();
    }
    if ((load<u64>(filled, 0) & 0x180008000) != 0 || (load<u64>(filled, 8) & 0x4c1000000000000) != 0 || slot(156) != 0 || slot(157) != 0 || slot(365) != 0 || slot(321) != 0 || slot(235) != 0 || is_pod_named) {
      open(D + 9849, 12); // orchestrator.resource
      // orchestrator.resource.name
      if (slot(15) != 0 && is_activity && keyword(D + 12120, 8, 15 + MOVES)) {}
      else if (slot(31) != 0 && keyword(D + 12120, 8, 31 + MOVES)) {}
      else if (slot(112) != 0 && keyword(D + 12120, 8, 112 + MOVES)) {}
      else if (slot(119) != 0 && keyword(D + 12120, 8, 119 + MOVES)) {}
      else if (slot(156) != 0 && keyword(D + 12120, 8, 156 + MOVES)) {}
      else if (slot(365) != 0 && keyword(D + 12120, 8, 365)) {}
      else if (slot(122) != 0 && keyword(D + 12120, 8, 122 + MOVES)) {}
      // orchestrator.resource.type
      if (slot(118) != 0 && keyword(D + 96, 8, 118 + MOVES)) {}
      else if (slot(157) != 0 && keyword(D + 96, 8, 157 + MOVES)) {}
      else if (slot(235) != 0 && keyword(D + 96, 8, 235 + MOVES)) {}
      else if (is_pod_named) put(D + 9056, 13);
      if (slot(32) != 0 || slot(321) != 0) {
        open(D + 11171, 10); // orchestrator.resource.parent
        // orchestrator.resource.parent.type
        if (slot(32) != 0 && keyword(D + 96, 8, 32 + MOVES)) {}
        else if (slot(321) != 0 && keyword(D + 96, 8, 321)) {}
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x3f5f800) != 0 || (load<u64>(filled, 24) & 0xff000) != 0 || slot(149) != 0 || slot(150) != 0 || (load<u64>(filled, 32) & 0xf003f800000) != 0 || slot(448) != 0 || slot(446) != 0 || slot(374) != 0 || slot(375) != 0) {
    open(D + 10520, 11); // process
    // process.start
    if (slot(446) != 0 && keyword(D + 11759, 9, 446 + MOVES)) {}
    // process.vpid
    if (slot(80) != 0 && long(D + 12248, 7, 80 + MOVES)) {}
    // process.command_line
    if (slot(77) != 0 && keyword(D + 6575, 16, 77 + MOVES)) {}
    else if (slot(205) != 0 && keyword(D + 6575, 16, 205 + MOVES)) {}
    else if (slot(149) != 0 && keyword(D + 6575, 16, 149 + MOVES)) {}
    else if (slot(281) != 0 && keyword(D + 6575, 16, 281)) {}
    // process.executable
    if (slot(76) != 0 && keyword(D + 8261, 14, 76 + MOVES)) {}
    else if (slot(206) != 0 && keyword(D + 8261, 14, 206 + MOVES)) {}
    else if (slot(150) != 0 && keyword(D + 8261, 14, 150 + MOVES)) {}
    else if (slot(280) != 0 && keyword(D + 8261, 14, 280)) {}
    // process.name
    if (slot(75) != 0 && keyword(D + 12120, 8, 75 + MOVES)) {}
    else if (slot(204) != 0 && keyword(D + 12120, 8, 204 + MOVES)) {}
    else if (slot(448) != 0 && keyword(D + 12120, 8, 448)) {}
    else if (slot(211) != 0 && keyword(D + 12120, 8, 211 + MOVES)) {}
    else if (slot(279) != 0 && keyword(D + 12120, 8, 279)) {}
    // process.pid
    if (slot(79) != 0 && long(D + 12718, 6, 79 + MOVES)) {}
    else if (slot(208) != 0 && long(D + 12718, 6, 208 + MOVES)) {}
    else if (slot(283) != 0 && long(D + 12718, 6, 283)) {}
    // process.working_directory
    if (slot(78) != 0 && keyword(D + 3740, 21, 78 + MOVES)) {}
    else if (slot(207) != 0 && keyword(D + 3740, 21, 207 + MOVES)) {}
    else if (slot(282) != 0 && keyword(D + 3740, 21, 282)) {}
    if (slot(85) != 0 || slot(84) != 0 || slot(299) != 0) {
      open(D + 12072, 8); // process.hash
      // process.hash.md5
      if (slot(85) != 0 && keyword(D + 12704, 7, 85 + MOVES)) {}
      // process.hash.sha256
      if (slot(84) != 0 && keyword(D + 11231, 10, 84 + MOVES)) {}
      else if (slot(299) != 0 && keyword(D + 11231, 10, 299)) {}
      close();
    }
    if ((load<u64>(filled, 8) & 0x3c00000) != 0 || (load<u64>(filled, 32) & 0x30030000000) != 0 || slot(210) != 0 || slot(209) != 0) {
      open(D + 11171, 10); // process.parent
      // process.parent.command_line
      if (slot(89) != 0 && keyword(D + 6575, 16, 89 + MOVES)) {}
      else if (slot(296) != 0 && keyword(D + 6575, 16, 296)) {}
      // process.parent.executable
      if (slot(88) != 0 && keyword(D + 8261, 14, 88 + MOVES)) {}
      else if (slot(297) != 0 && keyword(D + 8261, 14, 297)) {}
      // process.parent.name
      if (slot(87) != 0 && keyword(D + 12120, 8, 87 + MOVES)) {}
      else if (slot(210) != 0 && keyword(D + 12120, 8, 210 + MOVES)) {}
      else if (slot(285) != 0 && keyword(D + 12120, 8, 285)) {}
      // process.parent.pid
      if (slot(86) != 0 && long(D + 12718, 6, 86 + MOVES)) {}
      else if (slot(209) != 0 && long(D + 12718, 6, 209 + MOVES)) {}
      else if (slot(284) != 0 && long(D + 12718, 6, 284)) {}
      close();
    }
    if (slot(82) != 0 || slot(298) != 0) {
      open(D + 5354, 18); // process.session_leader
      // process.session_leader.pid
      if (slot(82) != 0 && long(D + 12718, 6, 82 + MOVES)) {}
      else if (slot(298) != 0 && long(D + 12718, 6, 298)) {}
      close();
    }
    if (slot(374) != 0 || slot(375) != 0) {
      open(D + 12760, 7); // process.tty
      if (slot(374) != 0 || slot(375) != 0) {
        open(D + 7502, 15); // process.tty.char_device
        // process.tty.char_device.major
        if (slot(374) != 0 && long(D + 12104, 8, 374)) {}
        // process.tty.char_device.minor
        if (slot(375) != 0 && long(D + 12112, 8, 375)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(299) != 0 || slot(300) != 0 || (load<u64>(filled, 8) & 0x8010300000) != 0 || (load<u64>(filled, 40) & 0x6c000000000) != 0 || slot(23) != 0 || slot(25) != 0 || (load<u64>(filled, 16) & 0x400000000140) != 0 || slot(453) != 0 || slot(454) != 0 || slot(447) != 0 || slot(216) != 0) {
    open(D + 10553, 11); // related
    // related.hash
    if (slot(299) != 0 || slot(84) != 0 || slot(85) != 0) {
      openList(D + 12064, 8, false);
      if (slot(299) != 0) items(299);
      if (slot(84) != 0) items(84);
      if (slot(85) != 0) items(85);
      closeList();
    }
    // related.hosts
    if (slot(362) != 0 || slot(23) != 0 || slot(25) != 0 || slot(103) != 0 || slot(174) != 0 || slot(453) != 0) {
      openList(D + 11669, 9, false);
      if (slot(362) != 0) items(362);
      if (slot(23) != 0) items(23);
      if (slot(25) != 0) items(25);
      if (slot(103) != 0) items(103);
      if (slot(174) != 0) items(174);
      if (slot(453) != 0) items(453);
      closeList();
    }
    // related.ip
    if (slot(358) != 0 || slot(359) != 0 || slot(447) != 0 || slot(454) != 0) {
      openList(D + 13111, 6, false);
      if (slot(358) != 0 && (present(358) && !(((<u32>0x6 >> c358) & 1) != 0))) ipItems(358);
      if (slot(359) != 0 && (p359 && !(((<u32>0x6 >> c359) & 1) != 0))) ipItems(359);
      if (slot(447) != 0) ipItems(447);
      if (slot(454) != 0) ipItems(454);
      closeList();
    }
    // related.user
    if (slot(361) != 0 || slot(300) != 0 || slot(92) != 0 || slot(134) != 0 || slot(136) != 0 || slot(216) != 0) {
      openList(D + 12232, 8, false);
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
  if ((load<u64>(filled, 0) & 0x213800000001c000) != 0 || (load<u64>(filled, 16) & 0x38001e0000000000) != 0 || slot(426) != 0 || (load<u64>(filled, 32) & 0x10000e) != 0 || slot(245) != 0 || slot(193) != 0 || slot(74) != 0) {
    open(D + 12168, 8); // rule
    // rule.author
    if (slot(53) != 0) list(D + 10971, 10, 53 + MOVES);
    // rule.category
    if (slot(14) != 0 && keyword(D + 9417, 12, 14 + MOVES)) {}
    else if (slot(172) != 0 && keyword(D + 9417, 12, 172 + MOVES)) {}
    else if (slot(426) != 0 && keyword(D + 9417, 12, 426)) {}
    // rule.description
    if (slot(258) != 0 && keyword(D + 7577, 15, 258)) {}
    else if (slot(16) != 0 && is_policy && keyword(D + 7577, 15, 16 + MOVES)) {}
    else if (slot(189) != 0 && keyword(D + 7577, 15, 189 + MOVES)) {}
    // rule.id
    if (slot(51) != 0 && keyword(D + 13093, 6, 51 + MOVES)) {}
    else if (slot(170) != 0 && keyword(D + 13093, 6, 170 + MOVES)) {}
    else if (slot(245) != 0 && keyword(D + 13093, 6, 245)) {}
    else if (slot(187) != 0 && keyword(D + 13093, 6, 187 + MOVES)) {}
    // rule.name
    if (slot(56) != 0 && keyword(D + 12120, 8, 56 + MOVES)) {}
    else if (slot(171) != 0 && keyword(D + 12120, 8, 171 + MOVES)) {}
    else if (slot(188) != 0 && is_monitor && keyword(D + 12120, 8, 188 + MOVES)) {}
    else if (slot(74) != 0 && keyword(D + 12120, 8, 74 + MOVES)) {}
    else if (slot(276) != 0 && keyword(D + 12120, 8, 276)) {}
    else if (slot(15) != 0 && is_policy && keyword(D + 12120, 8, 15 + MOVES)) {}
    else if (slot(188) != 0 && keyword(D + 12120, 8, 188 + MOVES)) {}
    // rule.reference
    if (slot(61) != 0 && keyword(D + 8913, 13, 61 + MOVES)) {}
    else if (slot(193) != 0 && keyword(D + 8913, 13, 193 + MOVES)) {}
    // rule.ruleset
    if (slot(15) != 0 && is_policy && keyword(D + 10608, 11, 15 + MOVES)) {}
    else if (slot(169) != 0 && keyword(D + 10608, 11, 169 + MOVES)) {}
    else if (slot(257) != 0 && keyword(D + 10608, 11, 257)) {}
    // rule.version
    if (slot(52) != 0 && keyword(D + 16, 11, 52 + MOVES)) {}
    else if (slot(259) != 0 && keyword(D + 16, 11, 259)) {}
    close();
  }
  if (slot(358) != 0 || slot(346) != 0 || slot(99) != 0 || slot(100) != 0 || (load<u64>(filled, 16) & 0x2000010202) != 0 || slot(221) != 0 || slot(222) != 0 || slot(305) != 0) {
    open(D + 11251, 10); // source
    // source.address
    if (slot(358) != 0 && keyword(D + 10267, 11, 358)) {}
    // source.ip
    if (slot(99) != 0 && ip(D + 13105, 6, 99 + MOVES)) {}
    else if (slot(129) != 0 && ip(D + 13105, 6, 129 + MOVES)) {}
    else if (slot(137) != 0 && ip(D + 13105, 6, 137 + MOVES)) {}
    else if (slot(144) != 0 && ip(D + 13105, 6, 144 + MOVES)) {}
    else if (slot(165) != 0 && ip(D + 13105, 6, 165 + MOVES)) {}
    else if (slot(221) != 0 && ip(D + 13105, 6, 221 + MOVES)) {}
    else if (slot(358) != 0 && ip(D + 13105, 6, 358)) {}
    // source.port
    if (slot(100) != 0 && long(D + 12144, 7, 100 + MOVES)) {}
    else if (slot(222) != 0 && long(D + 12144, 7, 222 + MOVES)) {}
    else if (slot(305) != 0 && long(D + 12144, 7, 305)) {}
    else if (slot(346) != 0 && long(D + 12144, 7, 346)) {}
    close();
  }
  if ((load<u64>(filled, 48) & 0x1f80) != 0 || is_attack) {
    open(D + 11311, 10); // threat
    // threat.framework
    if (is_attack) put(D + 2118, 27);
    if ((load<u64>(filled, 48) & 0x1c80) != 0) {
      open(D + 6463, 10); // threat.tactic
      // threat.tactic.id
      if (slot(391) != 0 || slot(394) != 0) {
        openList(D + 13099, 6, false);
        if (slot(391) != 0) items(391);
        if (slot(394) != 0) items(394);
        closeList();
      }
      // threat.tactic.name
      if (slot(395) != 0 || slot(396) != 0) {
        openList(D + 12128, 8, false);
        if (slot(395) != 0) items(395);
        if (slot(396) != 0) items(396);
        closeList();
      }
      close();
    }
    if (slot(392) != 0 || slot(393) != 0) {
      open(D + 4405, 13); // threat.technique
      // threat.technique.id
      if (slot(392) != 0) list(D + 13099, 6, 392);
      if (slot(393) != 0) {
        open(D + 7231, 16); // threat.technique.subtechnique
        // threat.technique.subtechnique.id
        if (slot(393) != 0) list(D + 13099, 6, 393);
        close();
      }
      close();
    }
    close();
  }
  if (slot(114) != 0 || slot(163) != 0 || slot(164) != 0 || slot(354) != 0 || slot(355) != 0) {
    open(D + 12774, 7); // url
    // url.original
    if (slot(114) != 0 && keyword(D + 9717, 12, 114 + MOVES)) {}
    // url.path
    if (slot(163) != 0 && keyword(D + 12136, 8, 163 + MOVES)) {}
    else if (slot(354) != 0 && keyword(D + 12136, 8, 354)) {}
    // url.query
    if (slot(164) != 0 && keyword(D + 11714, 9, 164 + MOVES)) {}
    else if (slot(355) != 0 && keyword(D + 11714, 9, 355)) {}
    close();
  }
  if ((load<u64>(filled, 16) & 0x3000881e0) != 0 || (load<u64>(filled, 8) & 0x80080000cc000000) != 0 || (load<u64>(filled, 32) & 0xc000c0000000) != 0 || (load<u64>(filled, 24) & 0x4000000600000) != 0) {
    open(D + 12240, 8); // user
    // user.full_name
    if (slot(134) != 0 && keyword(D + 8783, 13, 134 + MOVES)) {}
    // user.id
    if (slot(91) != 0 && (present(91) && !(((<u32>0x6 >> c91) & 1) != 0)) && keyword(D + 13093, 6, 91 + MOVES)) {}
    else if (slot(133) != 0 && keyword(D + 13093, 6, 133 + MOVES)) {}
    else if (slot(160) != 0 && keyword(D + 13093, 6, 160 + MOVES)) {}
    else if (slot(213) != 0 && (present(213) && !(((<u32>0x6 >> c213) & 1) != 0)) && keyword(D + 13093, 6, 213 + MOVES)) {}
    else if (slot(287) != 0 && (present(287) && !(((<u32>0x6 >> c287) & 1) != 0)) && keyword(D + 13093, 6, 287)) {}
    // user.name
    if (slot(90) != 0 && keyword(D + 12120, 8, 90 + MOVES)) {}
    else if (slot(115) != 0 && keyword(D + 12120, 8, 115 + MOVES)) {}
    else if (slot(127) != 0 && keyword(D + 12120, 8, 127 + MOVES)) {}
    else if (slot(135) != 0 && keyword(D + 12120, 8, 135 + MOVES)) {}
    else if (slot(143) != 0 && keyword(D + 12120, 8, 143 + MOVES)) {}
    else if (slot(147) != 0 && keyword(D + 12120, 8, 147 + MOVES)) {}
    else if (slot(161) != 0 && keyword(D + 12120, 8, 161 + MOVES)) {}
    else if (slot(214) != 0 && keyword(D + 12120, 8, 214 + MOVES)) {}
    else if (slot(242) != 0 && keyword(D + 12120, 8, 242 + MOVES)) {}
    else if (slot(286) != 0 && keyword(D + 12120, 8, 286)) {}
    if (slot(95) != 0 || slot(94) != 0 || slot(303) != 0 || slot(302) != 0) {
      open(D + 11651, 9); // user.group
      // user.group.id
      if (slot(95) != 0 && (present(95) && !(((<u32>0x6 >> c95) & 1) != 0)) && keyword(D + 13093, 6, 95 + MOVES)) {}
      else if (slot(303) != 0 && (present(303) && !(((<u32>0x6 >> c303) & 1) != 0)) && keyword(D + 13093, 6, 303)) {}
      // user.group.name
      if (slot(94) != 0 && keyword(D + 12120, 8, 94 + MOVES)) {}
      else if (slot(302) != 0 && keyword(D + 12120, 8, 302)) {}
      close();
    }
    if (slot(136) != 0) {
      open(D + 11301, 10); // user.target
      // user.target.full_name
      if (slot(136) != 0 && keyword(D + 8783, 13, 136 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(117) != 0 || (load<u64>(filled, 16) & 0x20404) != 0 || slot(239) != 0) {
    open(D + 8499, 14); // user_agent
    // user_agent.original
    if (slot(117) != 0 && keyword(D + 9717, 12, 117 + MOVES)) {}
    else if (slot(130) != 0 && keyword(D + 9717, 12, 130 + MOVES)) {}
    else if (slot(138) != 0 && keyword(D + 9717, 12, 138 + MOVES)) {}
    else if (slot(145) != 0 && keyword(D + 9717, 12, 145 + MOVES)) {}
    else if (slot(239) != 0 && keyword(D + 9717, 12, 239 + MOVES)) {}
    close();
  }
  open(D + 6258, 17); // vulnerability
  // vulnerability.id
  if (slot(433) != 0 && keyword(D + 13093, 6, 433)) {}
  // vulnerability.severity
  if (slot(434) != 0 && keyword(D + 3698, 12, 434)) {}
  open(D + 10619, 11); // vulnerability.scanner
  // vulnerability.scanner.vendor
  if ((c1 == 7)) put(D + 5462, 18);
  close();
  close();
  open(D + 11281, 10); // sysdig
  if (slot(18) != 0) {
    open(D + 11579, 9); // sysdig.agent
    // sysdig.agent.id
    if (slot(18) != 0 && long(D + 13093, 5, 18 + MOVES)) {}
    close();
  }
  if (slot(93) != 0 || slot(92) != 0 || slot(215) != 0 || slot(216) != 0 || slot(301) != 0 || slot(300) != 0) {
    open(D + 8359, 14); // sysdig.login_user
    // sysdig.login_user.id
    if (slot(93) != 0 && (present(93) && !(((<u32>0x6 >> c93) & 1) != 0)) && keyword(D + 13093, 6, 93 + MOVES)) {}
    else if (slot(215) != 0 && (present(215) && !(((<u32>0x6 >> c215) & 1) != 0)) && keyword(D + 13093, 6, 215 + MOVES)) {}
    else if (slot(301) != 0 && (present(301) && !(((<u32>0x6 >> c301) & 1) != 0)) && keyword(D + 13093, 6, 301)) {}
    // sysdig.login_user.name
    if (slot(92) != 0 && keyword(D + 12120, 8, 92 + MOVES)) {}
    else if (slot(216) != 0 && keyword(D + 12120, 8, 216 + MOVES)) {}
    else if (slot(300) != 0 && keyword(D + 12120, 8, 300)) {}
    close();
  }
  open(D + 11588, 9); // sysdig.alert
  // body description edit_url id name scope severity severity_label subject
  run(D + 19508);
  writeUnknown(6);
  close();
  open(D + 10333, 11); // sysdig.content
  open(D + 10355, 11); // sysdig.content.control
  // family_name id result title
  run(D + 19562);
  writeUnknown(5);
  close();
  open(D + 11051, 10); // sysdig.content.fields
  // container.id container.image container.image.digest container.image.repository container.image.tag container.name ct.error ct.name ct.region ct.src ct.srcip ct.user ct.user.accountid ct.useragent evt.arg.filename evt.arg.flags evt.arg.linkpath evt.arg.name evt.arg.newpath evt.arg.path evt.arg.target evt.res evt.time evt.time.iso8601 evt.type falco.rule fd.cip fd.cport fd.directory fd.filename fd.l4proto fd.name fd.sip fd.sip.name fd.sport fs.path.name gcp.callerIP gcp.methodName gcp.projectId gcp.serviceName gcp.user gcp.userAgent github.action github.user group.gid group.name k8s.ns.name k8s.pod.name ka.cluster.name ka.resp.name ka.response.code ka.sourceips ka.target.name ka.target.namespace ka.target.resource ka.uri ka.user.name ka.useragent ka.verb okta.actor.alternateid okta.actor.id okta.actor.name okta.client.ip okta.evt.type okta.result okta.target.user.name okta.useragent.raw proc.cmdline proc.cwd proc.exepath proc.hash.md5 proc.hash.sha256 proc.name proc.pcmdline proc.pexepath proc.pid proc.pid.ts proc.pname proc.ppid proc.sid proc.tty proc.vpid user.loginname user.loginuid user.name user.uid
  run(D + 19588);
  writeUnknown(4);
  close();
  // added cluster_name command detected_class_probability entity_payload entity_type exe false_positive hostname mac matched_on_default namespace output policy_id policy_origin policy_version priority query_string removed request_method request_uri resource_kind resource_name response_status_code rule_name rule_sub_type rule_tags rule_type run_book schema sequence stats timestamp_ns type updated user_id user_origin_ip username zones
  run(D + 19958);
  writeUnknown(3);
  close();
  open(D + 35, 9); // sysdig.event
  // id url username
  run(D + 20140);
  writeUnknown(7);
  close();
  open(D + 11131, 10); // sysdig.labels
  // aws.accountId aws.instanceId aws.region cloudProvider.account.id cloudProvider.name cloudProvider.region container.image.digest container.image.repo container.image.tag container.name gcp.availabilityZone gcp.instanceId gcp.instanceName gcp.location gcp.machineType gcp.projectId gcp.projectName host.hostName host.mac host.os.name kubernetes.cluster.name kubernetes.namespace.name kubernetes.node.name kubernetes.pod.name kubernetes.workload.type
  run(D + 20162);
  writeUnknown(2);
  close();
  open(D + 5390, 18); // sysdig.source_details
  // source_sub_type source_type
  run(D + 20272);
  writeUnknown(1);
  close();
  open(D + 11271, 10); // sysdig.stages
  // completed started
  run(D + 20290);
  writeUnknown(8);
  close();
  open(D + 12240, 8); // sysdig.user
  // groups username
  run(D + 20308);
  writeUnknown(9);
  close();
  // actions agent_id args audit_id category cef_severity client_ipv4 client_ipv4_dot client_port cmdline comm condition container_id count customer_id cwd description direction directory dns_domains engine entities error_code event_labels fields filename host_mac hostname id is_aggregated l4protocol line login_shell_distance login_shell_id machine_id message metrics name namespace originator pcomm permissions pid ppid priority proc_exepath process_name raw_event_category raw_event_originator resolved resource rx_timestamp server_ipv4 server_ipv4_dot server_port severity source source_addresses state sub_resource time timespan timestamp timestamp_ns timestamp_rfc3339_nano tty type uid user_agent user_login_name user_login_uid username
  run(D + 20326);
  writeUnknown(0);
  writeOthers(D + 11633, 9);
  close();
  put(D + 451, 26);
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 24984, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2778, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(10240, 8);
