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
let c169: u32 = 0;
/** type */
let c1: u32 = 0;
/** source */
let c9: u32 = 0;
/** state */
let c186: u32 = 0;
/** entry.container_id */
let c273: u32 = 0;
/** entry.container */
let c274: u32 = 0;
/** call_category */
let c300: u32 = 0;
/** containerId */
let c20: u32 = 0;
/** content.fields.container.id */
let c97: u32 = 0;
/** content.fields.container.name */
let c98: u32 = 0;
/** errorCode */
let c215: u32 = 0;
/** engine */
let c14: u32 = 0;
/** call_type */
let c301: u32 = 0;
/** call */
let c299: u32 = 0;
/** permissions */
let c218: u32 = 0;
/** content.type */
let c50: u32 = 0;
/** client_ip */
let c311: u32 = 0;
/** server_ip */
let c312: u32 = 0;
/** content.fields.group.gid */
let c87: u32 = 0;
/** content.fields.user.uid */
let c83: u32 = 0;
/** uid */
let c199: u32 = 0;
/** entry.uid */
let c270: u32 = 0;
/** content.fields.user.loginuid */
let c85: u32 = 0;
/** userLoginUid */
let c201: u32 = 0;
/** originator */
let c7: u32 = 0;
/** content.requestMethod */
let c148: u32 = 0;
/** direction */
let c213: u32 = 0;
/** result */
let c302: u32 = 0;
/** content.control.result */
let c159: u32 = 0;
/** content.fields.okta.result */
let c126: u32 = 0;
/** policy_severity */
let c331: u32 = 0;
/** alert.severityLabel */
let c178: u32 = 0;
/** alert.severity */
let c177: u32 = 0;
/** cef_severity */
let c172: u32 = 0;
/** rule_type */
let c330: u32 = 0;
/** l4protocol */
let c212: u32 = 0;
/** entry.container_id is there. */
let p273: bool = false;
/** entry.container is there. */
let p274: bool = false;
/** content.fields.ct.name is there. */
let p113: bool = false;
/** server_ip is there. */
let p312: bool = false;
/** tag_list is there. */
let p336: bool = false;
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
let is_prevented: bool = false;
let is_write_flags: bool = false;
let is_never_ran: bool = false;
let is_audited: bool = false;
let is_attack: bool = false;
let is_pod_named: bool = false;
let is_kubernetes: bool = false;
let is_file_path: bool = false;

function recognised(): bool {
  return (((present(56) && (((<u32>0x1fe >> code(169, D + 13196)) & 1) != 0) && present(60)) && (present(5) || (present(9) && present(23)))) || ((((<u32>0x1fe >> code(169, D + 13196)) & 1) != 0) && present(171)) || (present(56) && present(172)) || ((present(174) && present(186) && present(2)) && (present(188) || present(183) || present(189))) || ((present(0) && (((<u32>0x1e0 >> code(1, D + 13256)) & 1) != 0)) && (present(7) || present(4) || present(18) || present(21) || present(51) || present(56))) || (present(0) && (((<u32>0x7e >> code(50, D + 13316)) & 1) != 0)) || ((present(0) && (((<u32>0x1e >> code(7, D + 13364)) & 1) != 0)) && (present(51) || present(56))) || ((present(0) && present(51) && present(60)) && (present(165) || present(24) || present(168) || present(3))) || ((present(0) && (((<u32>0x1e >> code(1, D + 13256)) & 1) != 0)) && (present(18) || present(19) || present(4)) && (present(190) || present(191) || present(206) || present(207) || present(209) || present(210) || present(216) || present(217) || present(219) || present(221))));
}

function suspected(): bool {
  return (present(4) || ((((<u32>0xfe >> code(7, D + 13364)) & 1) != 0) && present(0)) || (present(8) && present(62)) || (present(8) && present(97)) || (present(0) && present(18)) || (present(0) && present(20) && present(51)) || ((present(2) && present(188)) && (present(174) || present(177))) || (present(174) && (present(178) || (present(185) && present(186)))) || (present(56) && present(169) && present(60)) || (present(23) && (contains(60, D + 9515, 12) || contains(60, D + 11651, 8) || contains(60, D + 10228, 11) || contains(60, D + 11667, 8) || contains(60, D + 10787, 10) || contains(60, D + 11219, 9) || contains(60, D + 6910, 16) || contains(60, D + 11659, 8))) || (present(60) && present(64)) || (present(60) && present(62)));
}

function readText(at: usize, end: usize): bool {
  return cefPairs(at, end, D + 14156)
    || priorityLine(at, end, D + 14172, D + 2240, 4, D + 9288, 8, D + 56, 4);
}

function derive(): void {
  c169 = code(169, D + 13196);
  c1 = code(1, D + 13256);
  c9 = code(9, D + 14232);
  c186 = code(186, D + 14308);
  c273 = 0;
  c274 = 0;
  c300 = 0;
  c20 = is(20, D + 4948, 4);
  c97 = is(97, D + 4948, 4);
  c98 = is(98, D + 4948, 4);
  c215 = code(215, D + 14332);
  c14 = code(14, D + 14360);
  c301 = 0;
  c299 = 0;
  c218 = code(218, D + 14384);
  c50 = code(50, D + 13316);
  c311 = 0;
  c312 = 0;
  c87 = code(87, D + 14412);
  c83 = code(83, D + 14412);
  c199 = code(199, D + 14412);
  c270 = 0;
  c85 = code(85, D + 14412);
  c201 = code(201, D + 14412);
  c7 = code(7, D + 13364);
  c148 = code(148, D + 14436);
  c213 = code(213, D + 14484);
  c302 = 0;
  c159 = code(159, D + 14508);
  c126 = code(126, D + 14532);
  c331 = 0;
  c178 = code(178, D + 14568);
  c177 = code(177, D + 14604);
  c172 = code(172, D + 14664);
  c330 = 0;
  c212 = code(212, D + 14724);
  p273 = false;
  p274 = false;
  p113 = present(113);
  p312 = false;
  p336 = false;
  is_falco = ((((<u32>0x1fe >> c169) & 1) != 0) || present(172));
  is_notification = (present(174) && present(186));
  if (slot(189) != 0) {
    pick(189, D + 14842);
  }
  if (slot(189) != 0) {
    collect(189, D + 14908, 244);
  }
  is_secure_notification = (is_notification && (present(235) || present(231) || has(244, D + 14916)));
  is_monitor = (is_notification && !is_secure_notification);
  is_activity = (((<u32>0x1e >> c1) & 1) != 0);
  is_platform = (c1 == 5);
  is_scan = (((<u32>0xc0 >> c1) & 1) != 0);
  if (slot(4) != 0) {
    date(4, 383);
  }
  is_policy = !(is_falco || is_monitor || is_activity || is_platform || is_scan);
  is_detection = (is_policy || (is_falco && !(c9 == 1)));
  is_triggered = (is_monitor && (c186 == 1));
  if (present(165)) take(165, 258);
  else if (present(237)) take(237, 258);
  if (slot(258) != 0) {
    entries(258, D + 14944);
  }
  c270 = code(270, D + 14412);
  c273 = is(273, D + 4948, 4);
  p273 = present(273);
  c274 = is(274, D + 4948, 4);
  p274 = present(274);
  if (present(62)) take(62, 299);
  else if (present(260)) take(260, 299);
  c299 = code(299, D + 15072);
  if (slot(299) != 0) {
    lookup(299, c299, D + 15360, 300);
  }
  c300 = is(300, D + 7255, 4);
  if (slot(1) != 0) {
    lookup(1, c1, D + 15548, 353);
  }
  if (slot(9) != 0) {
    lookup(9, c9, D + 15584, 354);
  }
  if (slot(14) != 0) {
    lookup(14, c14, D + 15632, 355);
  }
  if (slot(299) != 0) {
    lookup(299, c299, D + 15644, 301);
  }
  c301 = is(301, D + 4422, 5);
  if (present(24)) take(24, 295);
  else if (present(234)) take(234, 295);
  if (slot(295) != 0) {
    collect(295, D + 15862, 296);
  }
  if (slot(295) != 0) {
    collect(295, D + 15884, 297);
  }
  if (present(296)) take(296, 298);
  else if (present(297)) take(297, 298);
  is_prevented = has(298, D + 15896);
  is_write_flags = (contains(66, D + 11707, 8) || contains(66, D + 12754, 6));
  if (slot(1) != 0) {
    lookup(1, c1, D + 15980, 356);
  }
  if (slot(148) != 0) {
    lookup(148, c148, D + 16016, 357);
  }
  if (present(63)) take(63, 302);
  else if (present(261)) take(261, 302);
  c302 = code(302, D + 16044);
  if (slot(302) != 0) {
    lookup(302, c302, D + 16080, 361);
  }
  is_never_ran = has(298, D + 16100);
  if (present(152)) take(152, 329);
  else if (present(112)) take(112, 329);
  is_audited = (is_activity || is_platform);
  if (present(17)) take(17, 331);
  else if (present(232)) take(232, 331);
  else if (is_secure_notification && present(177)) take(177, 331);
  c331 = code(331, D + 14604);
  if (slot(331) != 0) {
    lookup(331, c331, D + 16136, 365);
  }
  if (slot(178) != 0) {
    lookup(178, c178, D + 16172, 366);
  }
  if (slot(177) != 0 && is_monitor) {
    lookup(177, c177, D + 16192, 367);
  }
  if (slot(169) != 0) {
    lookup(169, c169, D + 16228, 368);
  }
  if (slot(172) != 0) {
    lookup(172, c172, D + 16264, 369);
  }
  if (slot(2) != 0 && is_monitor) {
    minus(2, 188, 332);
  }
  if (slot(226) != 0) {
    date(226, 400);
  }
  if (slot(188) != 0 && is_monitor) {
    scale(188, 3, 371);
  }
  if (slot(227) != 0) {
    minus(227, 226, 333);
  }
  if (slot(189) != 0) {
    pick(189, D + 16330);
  }
  if (present(57)) take(57, 330);
  else if (present(236)) take(236, 330);
  c330 = code(330, D + 16352);
  if (slot(59) != 0) {
    elements(59, 336);
  }
  p336 = present(336);
  if (slot(59) != 0) {
    split(59, 44, 0, 0, D, 0, 337);
  }
  if (slot(59) != 0) {
    elements(59, 389);
  }
  if (p336) take(336, 338);
  else if (present(337)) take(337, 338);
  if (slot(338) != 0) {
    mitre(338, 339, 340, 341);
  }
  if (slot(338) != 0) {
    lookupItems(338, D + 16448, D + 16544, 342);
  }
  is_attack = (present(339) || present(340) || present(342));
  if (slot(338) != 0) {
    lookupItems(338, D + 16448, D + 16604, 343);
  }
  if (slot(189) != 0) {
    pick(189, D + 16676);
  }
  if (slot(245) != 0) {
    scope(245, D + 16750);
  }
  if (slot(166) != 0) {
    entries(166, D + 16806);
  }
  if (present(167)) take(167, 288);
  else if (present(240)) take(240, 288);
  if (slot(288) != 0) {
    itemAt(288, 1, 290);
  }
  if (slot(290) != 0 && starts(290, D + 11309, 4)) {
    split(290, 95, 0, 0, D, 0, 291);
  }
  if (slot(291) != 0) {
    itemAt(291, 2, 293);
  }
  if (present(251)) take(251, 318);
  else if (present(285)) take(285, 318);
  else if (present(278)) take(278, 318);
  else if (present(293)) take(293, 318);
  is_pod_named = (present(31) || present(103) || present(318));
  if (slot(176) != 0) {
    scope(176, D + 16882);
  }
  if (slot(291) != 0) {
    itemAt(291, 3, 294);
  }
  if (present(250)) take(250, 317);
  else if (present(255)) take(255, 317);
  else if (present(284)) take(284, 317);
  else if (present(277)) take(277, 317);
  else if (present(294)) take(294, 317);
  if (present(249)) take(249, 316);
  else if (present(254)) take(254, 316);
  else if (present(283)) take(283, 316);
  is_kubernetes = (is_pod_named || present(28) || present(29) || present(104) || present(141) || present(317) || present(316) || (c1 == 4));
  if (slot(291) != 0) {
    itemAt(291, 1, 292);
  }
  if (present(282)) take(282, 322);
  else if (present(276)) take(276, 322);
  if (slot(246) != 0) {
    entries(246, D + 16908);
  }
  if (slot(288) != 0) {
    itemAt(288, 0, 289);
  }
  if (present(247)) take(247, 315);
  else if (present(256)) take(256, 315);
  else if (present(289)) take(289, 315);
  else if (present(279)) take(279, 315);
  if (slot(239) != 0) {
    mac(239, 373);
  }
  if (slot(248) != 0) {
    mac(248, 374);
  }
  if (slot(21) != 0) {
    mac(21, 386);
  }
  if (slot(22) != 0) {
    mac(22, 387);
  }
  if (slot(26) != 0) {
    mac(26, 388);
  }
  if (slot(161) != 0) {
    mac(161, 395);
  }
  if (present(76)) take(76, 323);
  else if (present(198)) take(198, 323);
  if (slot(323) != 0) {
    tty(323, 324, 325);
  }
  if (present(88)) take(88, 303);
  else if (present(271)) take(271, 303);
  is_file_path = ((c300 == 1) || (!present(300) && starts(303, D + 1379, 1)));
  if (slot(303) != 0 && is_file_path) {
    extension(303, 377);
  }
  if (slot(206) != 0) {
    ipv4(206, 309);
  }
  if (slot(303) != 0) {
    tuple(303, 304, 305, 306, 307);
  }
  if (slot(224) != 0) {
    itemAt(224, 0, 308);
  }
  if (present(91)) take(91, 311);
  else if (present(207)) take(207, 311);
  else if (present(309)) take(309, 311);
  else if (present(304)) take(304, 311);
  else if (present(107)) take(107, 311);
  else if (present(118)) take(118, 311);
  else if (present(124)) take(124, 311);
  else if (present(130)) take(130, 311);
  else if (present(151)) take(151, 311);
  else if (present(308)) take(308, 311);
  c311 = code(311, D + 16928);
  if (slot(209) != 0) {
    ipv4(209, 310);
  }
  if (present(93)) take(93, 312);
  else if (present(210)) take(210, 312);
  else if (present(310)) take(310, 312);
  else if (present(306)) take(306, 312);
  c312 = code(312, D + 16928);
  p312 = present(312);
  if (slot(214) != 0) {
    itemAt(214, 0, 313);
  }
  if (slot(162) != 0) {
    collect(162, D + 16958, 334);
  }
  if (slot(334) != 0) {
    only(334, 379);
  }
  if (slot(162) != 0) {
    collect(162, D + 16970, 335);
  }
  if (slot(335) != 0) {
    only(335, 380);
  }
  if (slot(224) != 0) {
    elements(224, 399);
  }
  if (present(82)) take(82, 314);
  else if (present(200)) take(200, 314);
  else if (present(228)) take(228, 314);
  else if (present(106)) take(106, 314);
  else if (present(116)) take(116, 314);
  else if (present(123)) take(123, 314);
  else if (present(129)) take(129, 314);
  else if (present(133)) take(133, 314);
  else if (present(147)) take(147, 314);
  else if (present(269)) take(269, 314);
  if (slot(214) != 0) {
    elements(214, 398);
  }
  if (slot(6) != 0) {
    date(6, 385);
  }
  if (slot(74) != 0) {
    date(74, 392);
  }
  if (slot(227) != 0) {
    date(227, 401);
  }
  if (!(hasText(383))) {
    if (slot(5) != 0 && is_falco) {
      date(5, 384);
    }
  }
  if (!(hasText(383) || hasText(384))) {
    if (slot(238) != 0) {
      date(238, 352);
    }
  }
  if (!(hasText(383) || hasText(384) || hasText(352))) {
    if (slot(3) != 0) {
      date(3, 382);
    }
  }
  if (!(hasText(383) || hasText(384) || hasText(352) || hasText(382))) {
    if (slot(145) != 0) {
      date(145, 394);
    }
  }
  if (!(hasText(383) || hasText(384) || hasText(352) || hasText(382) || hasText(394))) {
    if (slot(2) != 0) {
      date(2, 381);
    }
  }
  if (!(hasText(383) || hasText(384) || hasText(352) || hasText(382) || hasText(394) || hasText(381))) {
    if (slot(64) != 0) {
      date(64, 390);
    }
  }
  if (!(hasText(383) || hasText(384) || hasText(352) || hasText(382) || hasText(394) || hasText(381) || hasText(390))) {
    if (slot(65) != 0) {
      date(65, 391);
    }
  }
  if (!((present(20) && !(c20 == 1)) && hasText(20) || (present(97) && !(c97 == 1)) && hasText(97))) {
    if (present(233)) take(233, 320);
    else if (present(253)) take(253, 320);
    else if ((p273 && !(c273 == 1)) && p273) take(273, 320);
  }
  if (!(hasText(34) || hasText(99))) {
    if (present(281)) take(281, 321);
    else if (present(275)) take(275, 321);
  }
  if (!(hasText(33) || (present(98) && !(c98 == 1)) && hasText(98))) {
    if (present(252)) take(252, 319);
    else if (present(280)) take(280, 319);
    else if ((p274 && !(c274 == 1)) && p274) take(274, 319);
    else if (present(292)) take(292, 319);
    else if (present(290)) take(290, 319);
  }
  if (!(hasText(104) || hasText(113) || hasText(121) || hasText(127) || hasText(132) || hasText(62) || hasText(260))) {
    if (slot(1) != 0) {
      lookup(1, c1, D + 16976, 358);
    }
  }
  if (!(hasText(104) || hasText(113) || hasText(121) || hasText(127) || hasText(132) || hasText(62) || hasText(260) || hasText(358))) {
    if (slot(213) != 0) {
      lookup(213, c213, D + 17012, 359);
    }
  }
  if (!(hasText(104) || hasText(113) || hasText(121) || hasText(127) || hasText(132) || hasText(62) || hasText(260) || hasText(358) || hasText(359))) {
    if (is_activity) {
      beginTemplate(1);
      countPart(221);
      countPart(222);
      openTemplate();
      part(D + 0, 0, 221);
      part(D + 1379, 1, 222);
      endTemplate(327);
    }
  }
  if (!(hasText(104) || hasText(113) || hasText(121) || hasText(127) || hasText(132) || hasText(62) || hasText(260) || hasText(358) || hasText(359) || hasText(327))) {
    if (is_platform) {
      beginTemplate(1);
      countPart(148);
      countPart(153);
      openTemplate();
      part(D + 0, 0, 148);
      part(D + 133, 1, 153);
      endTemplate(328);
    }
  }
  if (!(hasText(104) || hasText(113) || hasText(121) || hasText(127) || hasText(132) || hasText(62) || hasText(260) || hasText(358) || hasText(359) || hasText(327) || hasText(328))) {
    if (slot(186) != 0 && is_monitor) {
      lookup(186, c186, D + 17024, 360);
    }
  }
  if (!(hasText(361) || is_never_ran)) {
    if (slot(215) != 0) {
      lookup(215, c215, D + 17036, 362);
    }
  }
  if (!(hasText(361) || is_never_ran || hasText(362))) {
    if (slot(159) != 0) {
      lookup(159, c159, D + 17052, 363);
    }
  }
  if (!(hasText(361) || is_never_ran || hasText(362) || hasText(363))) {
    if (slot(126) != 0) {
      lookup(126, c126, D + 17064, 364);
    }
  }
  if (!(hasText(400))) {
    if (slot(332) != 0) {
      date(332, 370);
    }
  }
  if (!(hasText(90) || is_activity && hasText(216))) {
    if (slot(303) != 0 && is_file_path) {
      dirname(303, 376);
    }
  }
  if (!(hasText(377))) {
    if (slot(217) != 0 && is_activity) {
      extension(217, 378);
    }
  }
  if (!(hasText(89) || is_activity && hasText(217))) {
    if (slot(303) != 0 && is_file_path) {
      basename(303, 375);
    }
  }
  if (!(is_file_path && hasText(88) || is_file_path && hasText(271))) {
    if (is_activity) {
      beginTemplate(0);
      countPart(216);
      countPart(217);
      openTemplate();
      part(D + 0, 0, 216);
      part(D + 0, 0, 217);
      endTemplate(326);
    }
  }
  if (!(((c299 == 1) && p312) || ((((<u64>0xc >> <u64>c299) & 1) != 0) && p312))) {
    if (slot(213) != 0) {
      lookup(213, c213, D + 17084, 397);
    }
  }
  if (!(hasText(96))) {
    if (slot(212) != 0) {
      lookup(212, c212, D + 17096, 396);
    }
  }
  if (!(hasText(68) || hasText(190))) {
    if (slot(136) != 0) {
      basename(136, 393);
    }
  }
  if (!(hasText(14) || hasText(158))) {
    if (slot(330) != 0) {
      lookup(330, c330, D + 17120, 372);
    }
  }
  settle(D + 17180, 41);
}

function write(): void {
  // @timestamp
  if (slot(383) != 0 && keyword(D + 7761, 14, 383 + MOVES)) {}
  else if (slot(384) != 0 && keyword(D + 7761, 14, 384 + MOVES)) {}
  else if (slot(352) != 0 && keyword(D + 7761, 14, 352)) {}
  else if (slot(382) != 0 && keyword(D + 7761, 14, 382 + MOVES)) {}
  else if (slot(394) != 0 && keyword(D + 7761, 14, 394 + MOVES)) {}
  else if (slot(381) != 0 && keyword(D + 7761, 14, 381 + MOVES)) {}
  else if (slot(390) != 0 && keyword(D + 7761, 14, 390 + MOVES)) {}
  else if (slot(391) != 0 && keyword(D + 7761, 14, 391 + MOVES)) {}
  else writeCollectorTime(D + 7761, 14);
  // message
  if (slot(170) != 0 && is_falco && keyword(D + 115, 11, 170 + MOVES)) {}
  else if (slot(171) != 0 && keyword(D + 115, 11, 171 + MOVES)) {}
  else if (slot(180) != 0 && keyword(D + 115, 11, 180 + MOVES)) {}
  else if (slot(235) != 0 && keyword(D + 115, 11, 235)) {}
  else if (slot(60) != 0 && keyword(D + 115, 11, 60 + MOVES)) {}
  else if (slot(15) != 0 && is_scan && keyword(D + 115, 11, 15 + MOVES)) {}
  else if (slot(174) != 0 && is_monitor && keyword(D + 115, 11, 174 + MOVES)) {}
  // tags
  if (slot(337) != 0 || slot(389) != 0) {
    openList(D + 11579, 8, false);
    if (slot(337) != 0 && !p336) items(337);
    if (slot(389) != 0 && items(389)) moved(59);
    closeList();
  }
  open(D + 11003, 9); // cloud
  // cloud.availability_zone
  if (slot(46) != 0 && keyword(D + 3525, 21, 46 + MOVES)) {}
  // cloud.provider
  if (slot(37) != 0 && keyword(D + 5833, 12, 37 + MOVES)) {}
  else if ((present(40) || p113)) put(D + 5833, 17);
  else if ((present(43) || present(127))) put(D + 5850, 17);
  // cloud.region
  if (slot(38) != 0 && keyword(D + 10667, 10, 38 + MOVES)) {}
  else if (slot(41) != 0 && keyword(D + 10667, 10, 41 + MOVES)) {}
  else if (slot(45) != 0 && keyword(D + 10667, 10, 45 + MOVES)) {}
  else if (slot(287) != 0 && keyword(D + 10667, 10, 287)) {}
  else if (slot(257) != 0 && keyword(D + 10667, 10, 257)) {}
  else if (slot(115) != 0 && keyword(D + 10667, 10, 115 + MOVES)) {}
  if (slot(39) != 0 || slot(40) != 0 || slot(286) != 0 || slot(117) != 0) {
    open(D + 9755, 11); // cloud.account
    // cloud.account.id
    if (slot(39) != 0 && keyword(D + 12358, 6, 39 + MOVES)) {}
    else if (slot(40) != 0 && keyword(D + 12358, 6, 40 + MOVES)) {}
    else if (slot(286) != 0 && keyword(D + 12358, 6, 286)) {}
    else if (slot(117) != 0 && keyword(D + 12358, 6, 117 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x1840000000000) != 0) {
    open(D + 9227, 12); // cloud.instance
    // cloud.instance.name
    if (slot(48) != 0 && keyword(D + 11499, 8, 48 + MOVES)) {}
    // cloud.instance.id
    if (slot(42) != 0 && keyword(D + 12358, 6, 42 + MOVES)) {}
    else if (slot(47) != 0 && keyword(D + 12358, 6, 47 + MOVES)) {}
    close();
  }
  if (slot(49) != 0) {
    open(D + 9986, 11); // cloud.machine
    // cloud.machine.type
    if (slot(49) != 0 && keyword(D + 96, 8, 49 + MOVES)) {}
    close();
  }
  if (slot(43) != 0 || slot(44) != 0) {
    open(D + 10052, 11); // cloud.project
    // cloud.project.id
    if (slot(43) != 0 && keyword(D + 12358, 6, 43 + MOVES)) {}
    // cloud.project.name
    if (slot(44) != 0 && keyword(D + 11499, 8, 44 + MOVES)) {}
    close();
  }
  if (slot(114) != 0 || slot(128) != 0) {
    open(D + 10140, 11); // cloud.service
    // cloud.service.name
    if (slot(114) != 0 && keyword(D + 11499, 8, 114 + MOVES)) {}
    else if (slot(128) != 0 && keyword(D + 11499, 8, 128 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x1e00100000) != 0 || (load<u64>(filled, 8) & 0x3e00000000) != 0 || (load<u64>(filled, 40) & 0x7) != 0 || slot(319) != 0) {
    open(D + 8263, 13); // container
    // container.id
    if (slot(20) != 0 && (present(20) && !(c20 == 1)) && keyword(D + 12358, 6, 20 + MOVES)) {}
    else if (slot(97) != 0 && (present(97) && !(c97 == 1)) && keyword(D + 12358, 6, 97 + MOVES)) {}
    else if (slot(320) != 0 && keyword(D + 12358, 6, 320)) {}
    // container.name
    if (slot(33) != 0 && keyword(D + 11499, 8, 33 + MOVES)) {}
    else if (slot(98) != 0 && (present(98) && !(c98 == 1)) && keyword(D + 11499, 8, 98 + MOVES)) {}
    else if (slot(319) != 0 && keyword(D + 11499, 8, 319)) {}
    if ((load<u64>(filled, 0) & 0x1c00000000) != 0 || (load<u64>(filled, 8) & 0x3800000000) != 0 || slot(321) != 0 || slot(322) != 0) {
      open(D + 11084, 9); // container.image
      // container.image.name
      if (slot(34) != 0 && keyword(D + 11499, 8, 34 + MOVES)) {}
      else if (slot(99) != 0 && keyword(D + 11499, 8, 99 + MOVES)) {}
      else if (slot(321) != 0 && keyword(D + 11499, 8, 321)) {}
      // container.image.tag
      if (slot(322) != 0 || slot(35) != 0 || slot(100) != 0) {
        openList(D + 12102, 7, false);
        if (slot(322) != 0) items(322);
        if (slot(35) != 0) items(35 + MOVES);
        if (slot(100) != 0) items(100 + MOVES);
        closeList();
      }
      if (slot(36) != 0 || slot(101) != 0) {
        open(D + 11451, 8); // container.image.hash
        // container.image.hash.all
        if (slot(36) != 0 || slot(101) != 0) {
          openList(D + 11906, 7, false);
          if (slot(36) != 0) items(36 + MOVES);
          if (slot(101) != 0) items(101 + MOVES);
          closeList();
        }
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 32) & 0x308000000000000) != 0 || (load<u64>(filled, 8) & 0xe0000000) != 0 || slot(210) != 0 || slot(211) != 0) {
    open(D + 7191, 15); // destination
    // destination.address
    if (slot(312) != 0 && keyword(D + 9777, 11, 312)) {}
    // destination.domain
    if (slot(95) != 0 && keyword(D + 10467, 10, 95 + MOVES)) {}
    else if (slot(313) != 0 && keyword(D + 10467, 10, 313)) {}
    // destination.ip
    if (slot(93) != 0 && ip(D + 12370, 6, 93 + MOVES)) {}
    else if (slot(210) != 0 && ip(D + 12370, 6, 210 + MOVES)) {}
    else if (slot(312) != 0 && ip(D + 12370, 6, 312)) {}
    // destination.port
    if (slot(94) != 0 && long(D + 11523, 7, 94 + MOVES)) {}
    else if (slot(211) != 0 && long(D + 11523, 7, 211 + MOVES)) {}
    else if (slot(307) != 0 && long(D + 11523, 7, 307)) {}
    close();
  }
  if (slot(313) != 0) {
    open(D + 11997, 7); // dns
    if (slot(313) != 0) {
      open(D + 9359, 12); // dns.question
      // dns.question.name
      if (slot(313) != 0 && keyword(D + 11499, 8, 313)) {}
      close();
    }
    close();
  }
  if (slot(120) != 0 || slot(215) != 0) {
    open(D + 87, 9); // error
    // error.code
    if (slot(120) != 0 && keyword(D + 11395, 8, 120 + MOVES)) {}
    else if (slot(215) != 0 && (present(215) && !(c215 == 1)) && keyword(D + 11395, 8, 215 + MOVES)) {}
    close();
  }
  open(D + 35, 9); // event
  // created end provider reference
  run(D + 17262);
  // event.action
  if (slot(104) != 0 && keyword(D + 891, 10, 104 + MOVES)) {}
  else if (slot(113) != 0 && keyword(D + 891, 10, 113 + MOVES)) {}
  else if (slot(121) != 0 && keyword(D + 891, 10, 121 + MOVES)) {}
  else if (slot(127) != 0 && keyword(D + 891, 10, 127 + MOVES)) {}
  else if (slot(132) != 0 && keyword(D + 891, 10, 132 + MOVES)) {}
  else if (slot(62) != 0 && keyword(D + 891, 10, 62 + MOVES)) {}
  else if (slot(260) != 0 && keyword(D + 891, 10, 260)) {}
  else if (slot(358) != 0 && keyword(D + 891, 10, 358)) {}
  else if (slot(359) != 0 && keyword(D + 891, 10, 359)) {}
  else if (slot(327) != 0 && keyword(D + 891, 10, 327)) {}
  else if (slot(328) != 0 && keyword(D + 891, 10, 328)) {}
  else if (slot(360) != 0 && keyword(D + 891, 10, 360)) {}
  else if ((c14 == 1)) put(D + 6222, 16);
  // event.category
  openList(D + 8987, 12, false);
  if (slot(300) != 0) items(300);
  if (slot(353) != 0) items(353);
  if (slot(354) != 0) items(354);
  if (slot(355) != 0) items(355);
  if (present(136)) item(D + 1783, 7);
  if (is_detection) item(D + 4716, 19);
  closeList();
  // event.dataset
  if (is_falco) put(D + 2836, 24);
  else if (is_monitor) put(D + 2091, 27);
  else if (is_activity) put(D + 2565, 25);
  else if (is_platform) put(D + 1897, 28);
  else if (is_scan) put(D + 2860, 24);
  else put(D + 2305, 26);
  // event.duration
  if (slot(371) != 0 && long(D + 9920, 11, 371)) {}
  else if (slot(333) != 0 && long(D + 9920, 11, 333)) {}
  // event.id
  if (slot(0) != 0 && keyword(D + 12358, 6, 0 + MOVES)) {}
  else if (slot(230) != 0 && keyword(D + 12358, 6, 230)) {}
  else if (slot(182) != 0 && keyword(D + 12358, 6, 182 + MOVES)) {}
  // event.kind
  if ((is_detection || is_triggered)) put(D + 7341, 15);
  else put(D + 7356, 15);
  // event.module
  if (is_falco) put(D + 5680, 17);
  else put(D + 4990, 18);
  // event.outcome
  if (slot(361) != 0 && keyword(D + 3957, 11, 361)) {}
  else if (is_never_ran) put(D + 3957, 20);
  else if (slot(362) != 0 && keyword(D + 3957, 11, 362)) {}
  else if (slot(363) != 0 && keyword(D + 3957, 11, 363)) {}
  else if (slot(364) != 0 && keyword(D + 3957, 11, 364)) {}
  else if (present(120)) put(D + 3957, 20);
  else if (p113) put(D + 3977, 20);
  else if (starts(329, D + 27, 1)) put(D + 3977, 20);
  else if (starts(329, D + 252, 1)) put(D + 3977, 20);
  else if (starts(329, D + 923, 1)) put(D + 3977, 20);
  else if (starts(329, D + 471, 1)) put(D + 3957, 20);
  else if (starts(329, D + 968, 1)) put(D + 3957, 20);
  else if ((is_detection || is_audited)) put(D + 3997, 20);
  // event.severity
  if (is_audited) put(D + 8549, 13);
  else if (slot(365) != 0 && long(D + 3651, 11, 365)) {}
  else if (slot(366) != 0 && long(D + 3651, 11, 366)) {}
  else if (slot(368) != 0 && long(D + 3651, 11, 368)) {}
  else if (slot(369) != 0 && long(D + 3651, 11, 369)) {}
  else if (slot(367) != 0 && long(D + 3651, 11, 367)) {}
  // event.start
  if (slot(400) != 0 && keyword(D + 11165, 9, 400 + MOVES)) {}
  else if (slot(370) != 0 && keyword(D + 11165, 9, 370)) {}
  // event.type
  openList(D + 11595, 8, false);
  if (slot(301) != 0 && !(is_policy && (c301 == 1) && is_prevented)) items(301);
  if (((c300 == 1) && is_write_flags)) item(D + 3818, 6);
  if (((((<u64>0xe >> <u64>c299) & 1) != 0) && !is_prevented)) item(D + 4422, 5);
  if (slot(356) != 0) items(356);
  if (((c1 == 2) && (c215 == 1))) item(D + 4422, 5);
  if ((((<u32>0x6 >> c218) & 1) != 0)) item(D + 3277, 6);
  if ((((<u32>0xc >> c218) & 1) != 0)) item(D + 3818, 6);
  if (slot(357) != 0) items(357);
  if ((is_monitor || (is_falco && !present(299)))) item(D + 4500, 4);
  if ((is_policy && is_prevented)) item(D + 12874, 6);
  if ((is_policy && !is_prevented && !(c50 == 1))) item(D + 4327, 7);
  closeList();
  writeOriginal(D + 9275, 12);
  close();
  if ((load<u64>(filled, 8) & 0x7000000) != 0 || slot(216) != 0 || slot(217) != 0 || (load<u64>(filled, 40) & 0x780000000000040) != 0 || slot(271) != 0) {
    open(D + 11427, 8); // file
    // file.directory
    if (slot(90) != 0 && keyword(D + 8289, 13, 90 + MOVES)) {}
    else if (slot(216) != 0 && is_activity && keyword(D + 8289, 13, 216 + MOVES)) {}
    else if (slot(376) != 0 && keyword(D + 8289, 13, 376)) {}
    // file.extension
    if (slot(377) != 0 && keyword(D + 8315, 13, 377)) {}
    else if (slot(378) != 0 && keyword(D + 8315, 13, 378)) {}
    // file.name
    if (slot(89) != 0 && keyword(D + 11499, 8, 89 + MOVES)) {}
    else if (slot(217) != 0 && is_activity && keyword(D + 11499, 8, 217 + MOVES)) {}
    else if (slot(375) != 0 && keyword(D + 11499, 8, 375)) {}
    // file.path
    if (slot(88) != 0 && is_file_path && keyword(D + 11515, 8, 88 + MOVES)) {}
    else if (slot(271) != 0 && is_file_path && keyword(D + 11515, 8, 271)) {}
    else if (slot(326) != 0 && keyword(D + 11515, 8, 326)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x4aa00000) != 0 || slot(315) != 0 || slot(160) != 0 || slot(373) != 0 || slot(374) != 0 || (load<u64>(filled, 48) & 0x81c) != 0) {
    open(D + 11459, 8); // host
    // host.id
    if (slot(21) != 0 && keyword(D + 12358, 6, 21 + MOVES)) {}
    // host.hostname
    if (slot(25) != 0 && keyword(D + 9215, 12, 25 + MOVES)) {}
    else if (slot(23) != 0 && keyword(D + 9215, 12, 23 + MOVES)) {}
    else if (slot(315) != 0 && keyword(D + 9215, 12, 315)) {}
    else if (slot(160) != 0 && keyword(D + 9215, 12, 160 + MOVES)) {}
    // host.mac
    if (slot(373) != 0 || slot(374) != 0 || (load<u64>(filled, 48) & 0x81c) != 0) {
      openList(D + 12060, 7, false);
      if (slot(373) != 0) items(373);
      if (slot(374) != 0) items(374);
      if (slot(386) != 0) items(386);
      if (slot(387) != 0) items(387);
      if (slot(388) != 0) items(388);
      if (slot(395) != 0) items(395);
      closeList();
    }
    // host.name
    if (slot(25) != 0 && keyword(D + 11499, 8, 25 + MOVES)) {}
    else if (slot(23) != 0 && keyword(D + 11499, 8, 23 + MOVES)) {}
    else if (slot(315) != 0 && keyword(D + 11499, 8, 315)) {}
    else if (slot(160) != 0 && keyword(D + 11499, 8, 160 + MOVES)) {}
    else if (slot(30) != 0 && keyword(D + 11499, 8, 30 + MOVES)) {}
    if (slot(27) != 0) {
      open(D + 12388, 6); // host.os
      // host.os.name
      if (slot(27) != 0 && keyword(D + 11499, 8, 27 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(148) != 0 || slot(152) != 0 || slot(112) != 0) {
    open(D + 11467, 8); // http
    if (slot(148) != 0) {
      open(D + 10096, 11); // http.request
      // http.request.method
      if (slot(148) != 0 && keyword(D + 10607, 10, 148 + MOVES)) {}
      close();
    }
    if (slot(112) != 0 || slot(152) != 0) {
      open(D + 9419, 12); // http.response
      // http.response.status_code
      if (slot(112) != 0 && long(D + 7551, 14, 112 + MOVES)) {}
      else if (slot(152) != 0 && long(D + 7551, 14, 152 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 40) & 0xff000000) != 0) {
    open(D + 12046, 7); // log
    if ((load<u64>(filled, 40) & 0xff000000) != 0) {
      open(D + 10757, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 17336);
      if (slot(345) != 0) {
        open(D + 9107, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(345) != 0 && long(D + 11395, 7, 345)) {}
        close();
      }
      if (slot(350) != 0) {
        open(D + 9455, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(350) != 0 && long(D + 11395, 7, 350)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 10008, 11); // network
  // network.iana_number
  if (slot(212) != 0 && keyword(D + 7311, 15, 212 + MOVES)) {}
  // network.direction
  if (((c299 == 1) && p312)) put(D + 3588, 21);
  else if (((((<u64>0xc >> <u64>c299) & 1) != 0) && p312)) put(D + 3349, 22);
  else if (slot(397) != 0 && keyword(D + 3327, 13, 397)) {}
  // network.transport
  if (slot(96) != 0 && keyword(D + 8614, 13, 96 + MOVES)) {}
  else if (slot(396) != 0 && keyword(D + 8614, 13, 396)) {}
  else if (slot(272) != 0 && keyword(D + 8614, 13, 272)) {}
  // network.type
  if (contains(312, D + 14, 1)) put(D + 8055, 14);
  else if (contains(312, D + 28, 1)) put(D + 8041, 14);
  close();
  open(D + 9263, 12); // observer
  // observer.product
  if (is_falco) put(D + 5080, 18);
  else if (is_monitor) put(D + 2172, 27);
  else put(D + 2383, 26);
  // observer.vendor
  if (is_falco) put(D + 5969, 17);
  else put(D + 5242, 18);
  close();
  if ((load<u64>(filled, 0) & 0x1b0008000) != 0 || (load<u64>(filled, 16) & 0xf000) != 0 || (load<u64>(filled, 32) & 0x7000000000000000) != 0 || slot(220) != 0 || slot(221) != 0 || (load<u64>(filled, 8) & 0xe0c000000000) != 0 || is_pod_named || is_kubernetes) {
    open(D + 6622, 16); // orchestrator
    // orchestrator.namespace
    if (slot(29) != 0 && keyword(D + 8380, 13, 29 + MOVES)) {}
    else if (slot(220) != 0 && keyword(D + 8380, 13, 220 + MOVES)) {}
    else if (slot(102) != 0 && keyword(D + 8380, 13, 102 + MOVES)) {}
    else if (slot(111) != 0 && keyword(D + 8380, 13, 111 + MOVES)) {}
    else if (slot(140) != 0 && keyword(D + 8380, 13, 140 + MOVES)) {}
    else if (slot(317) != 0 && keyword(D + 8380, 13, 317)) {}
    // orchestrator.type
    if (is_kubernetes) put(D + 4137, 20);
    if (slot(28) != 0 || slot(141) != 0 || slot(316) != 0) {
      open(D + 9810, 11); // orchestrator.cluster
      // orchestrator.cluster.name
      if (slot(28) != 0 && keyword(D + 11499, 8, 28 + MOVES)) {}
      else if (slot(141) != 0 && keyword(D + 11499, 8, 141 + MOVES)) {}
      else if (slot(316) != 0 && keyword(D + 11499, 8, 316)) {}
      close();
    }
    if ((load<u64>(filled, 0) & 0x180008000) != 0 || (load<u64>(filled, 8) & 0x608000000000) != 0 || slot(142) != 0 || slot(143) != 0 || slot(318) != 0 || slot(221) != 0 || is_pod_named) {
      open(D + 9407, 12); // orchestrator.resource
      // orchestrator.resource.name
      if (slot(15) != 0 && is_activity && keyword(D + 11499, 8, 15 + MOVES)) {}
      else if (slot(31) != 0 && keyword(D + 11499, 8, 31 + MOVES)) {}
      else if (slot(103) != 0 && keyword(D + 11499, 8, 103 + MOVES)) {}
      else if (slot(110) != 0 && keyword(D + 11499, 8, 110 + MOVES)) {}
      else if (slot(142) != 0 && keyword(D + 11499, 8, 142 + MOVES)) {}
      else if (slot(318) != 0 && keyword(D + 11499, 8, 318)) {}
      // orchestrator.resource.type
      if (slot(109) != 0 && keyword(D + 96, 8, 109 + MOVES)) {}
      else if (slot(143) != 0 && keyword(D + 96, 8, 143 + MOVES)) {}
      else if (slot(221) != 0 && keyword(D + 96, 8, 221 + MOVES)) {}
      else if (is_pod_named) put(D + 8627, 13);
      if (slot(32) != 0) {
        open(D + 10637, 10); // orchestrator.resource.parent
        // orchestrator.resource.parent.type
        if (slot(32) != 0 && keyword(D + 96, 8, 32 + MOVES)) {}
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x3ebf0) != 0 || (load<u64>(filled, 16) & 0xc000000000000180) != 0 || (load<u64>(filled, 32) & 0x1fc0) != 0 || (load<u64>(filled, 24) & 0x3f) != 0 || slot(393) != 0 || slot(392) != 0 || slot(324) != 0 || slot(325) != 0) {
    open(D + 10030, 11); // process
    // process.start
    if (slot(392) != 0 && keyword(D + 11165, 9, 392 + MOVES)) {}
    // process.vpid
    if (slot(73) != 0 && long(D + 11627, 7, 73 + MOVES)) {}
    // process.command_line
    if (slot(70) != 0 && keyword(D + 6286, 16, 70 + MOVES)) {}
    else if (slot(191) != 0 && keyword(D + 6286, 16, 191 + MOVES)) {}
    else if (slot(135) != 0 && keyword(D + 6286, 16, 135 + MOVES)) {}
    else if (slot(264) != 0 && keyword(D + 6286, 16, 264)) {}
    // process.executable
    if (slot(69) != 0 && keyword(D + 7845, 14, 69 + MOVES)) {}
    else if (slot(192) != 0 && keyword(D + 7845, 14, 192 + MOVES)) {}
    else if (slot(136) != 0 && keyword(D + 7845, 14, 136 + MOVES)) {}
    else if (slot(263) != 0 && keyword(D + 7845, 14, 263)) {}
    // process.name
    if (slot(68) != 0 && keyword(D + 11499, 8, 68 + MOVES)) {}
    else if (slot(190) != 0 && keyword(D + 11499, 8, 190 + MOVES)) {}
    else if (slot(393) != 0 && keyword(D + 11499, 8, 393)) {}
    else if (slot(197) != 0 && keyword(D + 11499, 8, 197 + MOVES)) {}
    else if (slot(262) != 0 && keyword(D + 11499, 8, 262)) {}
    // process.pid
    if (slot(72) != 0 && long(D + 12074, 6, 72 + MOVES)) {}
    else if (slot(194) != 0 && long(D + 12074, 6, 194 + MOVES)) {}
    else if (slot(266) != 0 && long(D + 12074, 6, 266)) {}
    // process.working_directory
    if (slot(71) != 0 && keyword(D + 3693, 21, 71 + MOVES)) {}
    else if (slot(193) != 0 && keyword(D + 3693, 21, 193 + MOVES)) {}
    else if (slot(265) != 0 && keyword(D + 3693, 21, 265)) {}
    if (slot(77) != 0) {
      open(D + 11451, 8); // process.hash
      // process.hash.sha256
      if (slot(77) != 0 && keyword(D + 10697, 10, 77 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 8) & 0x3c000) != 0 || slot(196) != 0 || slot(195) != 0 || slot(268) != 0 || slot(267) != 0) {
      open(D + 10637, 10); // process.parent
      // process.parent.command_line
      if (slot(81) != 0 && keyword(D + 6286, 16, 81 + MOVES)) {}
      // process.parent.executable
      if (slot(80) != 0 && keyword(D + 7845, 14, 80 + MOVES)) {}
      // process.parent.name
      if (slot(79) != 0 && keyword(D + 11499, 8, 79 + MOVES)) {}
      else if (slot(196) != 0 && keyword(D + 11499, 8, 196 + MOVES)) {}
      else if (slot(268) != 0 && keyword(D + 11499, 8, 268)) {}
      // process.parent.pid
      if (slot(78) != 0 && long(D + 12074, 6, 78 + MOVES)) {}
      else if (slot(195) != 0 && long(D + 12074, 6, 195 + MOVES)) {}
      else if (slot(267) != 0 && long(D + 12074, 6, 267)) {}
      close();
    }
    if (slot(75) != 0) {
      open(D + 5134, 18); // process.session_leader
      // process.session_leader.pid
      if (slot(75) != 0 && long(D + 12074, 6, 75 + MOVES)) {}
      close();
    }
    if (slot(324) != 0 || slot(325) != 0) {
      open(D + 12116, 7); // process.tty
      if (slot(324) != 0 || slot(325) != 0) {
        open(D + 7101, 15); // process.tty.char_device
        // process.tty.char_device.major
        if (slot(324) != 0 && long(D + 11483, 8, 324)) {}
        // process.tty.char_device.minor
        if (slot(325) != 0 && long(D + 11491, 8, 325)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(77) != 0 || slot(95) != 0 || (load<u64>(filled, 32) & 0xd80000000000000) != 0 || slot(23) != 0 || slot(25) != 0 || slot(160) != 0 || slot(398) != 0 || slot(399) != 0) {
    open(D + 10063, 11); // related
    // related.hash
    if (slot(77) != 0) list(D + 11443, 8, 77);
    // related.hosts
    if (slot(315) != 0 || slot(23) != 0 || slot(25) != 0 || slot(95) != 0 || slot(160) != 0 || slot(398) != 0) {
      openList(D + 11075, 9, false);
      if (slot(315) != 0) items(315);
      if (slot(23) != 0) items(23);
      if (slot(25) != 0) items(25);
      if (slot(95) != 0) items(95);
      if (slot(160) != 0) items(160);
      if (slot(398) != 0) items(398);
      closeList();
    }
    // related.ip
    if (slot(311) != 0 || slot(312) != 0 || slot(399) != 0) {
      openList(D + 12376, 6, false);
      if (slot(311) != 0 && (present(311) && !(((<u32>0x6 >> c311) & 1) != 0))) ipItems(311);
      if (slot(312) != 0 && (p312 && !(((<u32>0x6 >> c312) & 1) != 0))) ipItems(312);
      if (slot(399) != 0) ipItems(399);
      closeList();
    }
    // related.user
    if (slot(314) != 0) list(D + 11611, 8, 314);
    close();
  }
  if ((load<u64>(filled, 0) & 0x213800000001c000) != 0 || (load<u64>(filled, 16) & 0x8e00078000000) != 0 || slot(372) != 0 || (load<u64>(filled, 24) & 0xe008000000000) != 0 || slot(67) != 0 || slot(259) != 0) {
    open(D + 11547, 8); // rule
    // rule.author
    if (slot(53) != 0) list(D + 10437, 10, 53 + MOVES);
    // rule.category
    if (slot(14) != 0 && keyword(D + 8975, 12, 14 + MOVES)) {}
    else if (slot(158) != 0 && keyword(D + 8975, 12, 158 + MOVES)) {}
    else if (slot(372) != 0 && keyword(D + 8975, 12, 372)) {}
    // rule.description
    if (slot(242) != 0 && keyword(D + 7176, 15, 242)) {}
    else if (slot(16) != 0 && is_policy && keyword(D + 7176, 15, 16 + MOVES)) {}
    else if (slot(175) != 0 && keyword(D + 7176, 15, 175 + MOVES)) {}
    // rule.id
    if (slot(51) != 0 && keyword(D + 12358, 6, 51 + MOVES)) {}
    else if (slot(156) != 0 && keyword(D + 12358, 6, 156 + MOVES)) {}
    else if (slot(231) != 0 && keyword(D + 12358, 6, 231)) {}
    else if (slot(173) != 0 && keyword(D + 12358, 6, 173 + MOVES)) {}
    // rule.name
    if (slot(56) != 0 && keyword(D + 11499, 8, 56 + MOVES)) {}
    else if (slot(157) != 0 && keyword(D + 11499, 8, 157 + MOVES)) {}
    else if (slot(174) != 0 && is_monitor && keyword(D + 11499, 8, 174 + MOVES)) {}
    else if (slot(67) != 0 && keyword(D + 11499, 8, 67 + MOVES)) {}
    else if (slot(259) != 0 && keyword(D + 11499, 8, 259)) {}
    else if (slot(15) != 0 && is_policy && keyword(D + 11499, 8, 15 + MOVES)) {}
    else if (slot(174) != 0 && keyword(D + 11499, 8, 174 + MOVES)) {}
    // rule.reference
    if (slot(61) != 0 && keyword(D + 8484, 13, 61 + MOVES)) {}
    else if (slot(179) != 0 && keyword(D + 8484, 13, 179 + MOVES)) {}
    // rule.ruleset
    if (slot(15) != 0 && is_policy && keyword(D + 10118, 11, 15 + MOVES)) {}
    else if (slot(155) != 0 && keyword(D + 10118, 11, 155 + MOVES)) {}
    else if (slot(241) != 0 && keyword(D + 10118, 11, 241)) {}
    // rule.version
    if (slot(52) != 0 && keyword(D + 16, 11, 52 + MOVES)) {}
    else if (slot(243) != 0 && keyword(D + 16, 11, 243)) {}
    close();
  }
  if (slot(311) != 0 || slot(305) != 0 || (load<u64>(filled, 8) & 0x1040080018000000) != 0 || slot(130) != 0 || slot(151) != 0 || slot(207) != 0 || slot(208) != 0) {
    open(D + 10717, 10); // source
    // source.address
    if (slot(311) != 0 && keyword(D + 9777, 11, 311)) {}
    // source.ip
    if (slot(91) != 0 && ip(D + 12370, 6, 91 + MOVES)) {}
    else if (slot(107) != 0 && ip(D + 12370, 6, 107 + MOVES)) {}
    else if (slot(118) != 0 && ip(D + 12370, 6, 118 + MOVES)) {}
    else if (slot(124) != 0 && ip(D + 12370, 6, 124 + MOVES)) {}
    else if (slot(130) != 0 && ip(D + 12370, 6, 130 + MOVES)) {}
    else if (slot(151) != 0 && ip(D + 12370, 6, 151 + MOVES)) {}
    else if (slot(207) != 0 && ip(D + 12370, 6, 207 + MOVES)) {}
    else if (slot(311) != 0 && ip(D + 12370, 6, 311)) {}
    // source.port
    if (slot(92) != 0 && long(D + 11523, 7, 92 + MOVES)) {}
    else if (slot(208) != 0 && long(D + 11523, 7, 208 + MOVES)) {}
    else if (slot(305) != 0 && long(D + 11523, 7, 305)) {}
    close();
  }
  if ((load<u64>(filled, 40) & 0xf80000) != 0 || is_attack) {
    open(D + 10767, 10); // threat
    // threat.framework
    if (is_attack) put(D + 2118, 27);
    if ((load<u64>(filled, 40) & 0xc80000) != 0) {
      open(D + 6174, 10); // threat.tactic
      // threat.tactic.id
      if (slot(339) != 0 || slot(342) != 0) {
        openList(D + 12364, 6, false);
        if (slot(339) != 0) items(339);
        if (slot(342) != 0) items(342);
        closeList();
      }
      // threat.tactic.name
      if (slot(343) != 0) list(D + 11507, 8, 343);
      close();
    }
    if (slot(340) != 0 || slot(341) != 0) {
      open(D + 4298, 13); // threat.technique
      // threat.technique.id
      if (slot(340) != 0) list(D + 12364, 6, 340);
      if (slot(341) != 0) {
        open(D + 6878, 16); // threat.technique.subtechnique
        // threat.technique.subtechnique.id
        if (slot(341) != 0) list(D + 12364, 6, 341);
        close();
      }
      close();
    }
    close();
  }
  if (slot(105) != 0 || slot(149) != 0 || slot(150) != 0) {
    open(D + 12130, 7); // url
    // url.query
    if (slot(150) != 0 && keyword(D + 11120, 9, 150 + MOVES)) {}
    // url.path
    if (slot(105) != 0 && keyword(D + 11515, 8, 105 + MOVES)) {}
    else if (slot(149) != 0 && keyword(D + 11515, 8, 149 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0xc10040000cc0000) != 0 || (load<u64>(filled, 16) & 0xc0022) != 0 || (load<u64>(filled, 24) & 0x1000000180) != 0 || slot(270) != 0 || slot(269) != 0) {
    open(D + 11619, 8); // user
    // user.id
    if (slot(83) != 0 && (present(83) && !(((<u32>0x6 >> c83) & 1) != 0)) && keyword(D + 12358, 6, 83 + MOVES)) {}
    else if (slot(122) != 0 && keyword(D + 12358, 6, 122 + MOVES)) {}
    else if (slot(146) != 0 && keyword(D + 12358, 6, 146 + MOVES)) {}
    else if (slot(199) != 0 && (present(199) && !(((<u32>0x6 >> c199) & 1) != 0)) && keyword(D + 12358, 6, 199 + MOVES)) {}
    else if (slot(270) != 0 && (present(270) && !(((<u32>0x6 >> c270) & 1) != 0)) && keyword(D + 12358, 6, 270)) {}
    // user.name
    if (slot(82) != 0 && keyword(D + 11499, 8, 82 + MOVES)) {}
    else if (slot(106) != 0 && keyword(D + 11499, 8, 106 + MOVES)) {}
    else if (slot(116) != 0 && keyword(D + 11499, 8, 116 + MOVES)) {}
    else if (slot(123) != 0 && keyword(D + 11499, 8, 123 + MOVES)) {}
    else if (slot(129) != 0 && keyword(D + 11499, 8, 129 + MOVES)) {}
    else if (slot(133) != 0 && keyword(D + 11499, 8, 133 + MOVES)) {}
    else if (slot(147) != 0 && keyword(D + 11499, 8, 147 + MOVES)) {}
    else if (slot(200) != 0 && keyword(D + 11499, 8, 200 + MOVES)) {}
    else if (slot(228) != 0 && keyword(D + 11499, 8, 228 + MOVES)) {}
    else if (slot(269) != 0 && keyword(D + 11499, 8, 269)) {}
    if (slot(87) != 0 || slot(86) != 0) {
      open(D + 11057, 9); // user.group
      // user.group.name
      if (slot(86) != 0 && keyword(D + 11499, 8, 86 + MOVES)) {}
      // user.group.id
      if (slot(87) != 0 && (present(87) && !(((<u32>0x6 >> c87) & 1) != 0)) && keyword(D + 12358, 6, 87 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x2080100000000000) != 0 || slot(131) != 0 || slot(225) != 0) {
    open(D + 8083, 14); // user_agent
    // user_agent.original
    if (slot(108) != 0 && keyword(D + 9275, 12, 108 + MOVES)) {}
    else if (slot(119) != 0 && keyword(D + 9275, 12, 119 + MOVES)) {}
    else if (slot(125) != 0 && keyword(D + 9275, 12, 125 + MOVES)) {}
    else if (slot(131) != 0 && keyword(D + 9275, 12, 131 + MOVES)) {}
    else if (slot(225) != 0 && keyword(D + 9275, 12, 225 + MOVES)) {}
    close();
  }
  open(D + 6003, 17); // vulnerability
  // vulnerability.id
  if (slot(379) != 0 && keyword(D + 12358, 6, 379)) {}
  // vulnerability.severity
  if (slot(380) != 0 && keyword(D + 3651, 12, 380)) {}
  open(D + 10129, 11); // vulnerability.scanner
  // vulnerability.scanner.vendor
  if ((c1 == 7)) put(D + 5242, 18);
  close();
  close();
  open(D + 10747, 10); // sysdig
  if (slot(18) != 0) {
    open(D + 10985, 9); // sysdig.agent
    // sysdig.agent.id
    if (slot(18) != 0 && long(D + 12358, 5, 18 + MOVES)) {}
    close();
  }
  if (slot(85) != 0 || slot(84) != 0 || slot(201) != 0 || slot(202) != 0) {
    open(D + 7943, 14); // sysdig.login_user
    // sysdig.login_user.id
    if (slot(85) != 0 && (present(85) && !(((<u32>0x6 >> c85) & 1) != 0)) && keyword(D + 12358, 6, 85 + MOVES)) {}
    else if (slot(201) != 0 && (present(201) && !(((<u32>0x6 >> c201) & 1) != 0)) && keyword(D + 12358, 6, 201 + MOVES)) {}
    // sysdig.login_user.name
    if (slot(84) != 0 && keyword(D + 11499, 8, 84 + MOVES)) {}
    else if (slot(202) != 0 && keyword(D + 11499, 8, 202 + MOVES)) {}
    close();
  }
  open(D + 10994, 9); // sysdig.alert
  // body description edit_url id name scope severity severity_label subject
  run(D + 17370);
  writeUnknown(6);
  close();
  open(D + 9843, 11); // sysdig.content
  open(D + 9865, 11); // sysdig.content.control
  // family_name id result title
  run(D + 17416);
  writeUnknown(5);
  close();
  open(D + 10517, 10); // sysdig.content.fields
  // container.id container.image.digest container.image.repository container.image.tag container.name ct.error ct.name ct.region ct.src ct.srcip ct.user ct.user.accountid ct.useragent evt.arg.flags evt.res evt.time evt.time.iso8601 evt.type falco.rule fd.cip fd.cport fd.directory fd.filename fd.l4proto fd.name fd.sip fd.sip.name fd.sport gcp.callerIP gcp.methodName gcp.serviceName gcp.user gcp.userAgent github.action github.user group.gid group.name k8s.ns.name k8s.pod.name ka.response.code ka.sourceips ka.target.name ka.target.namespace ka.target.resource ka.uri ka.user.name ka.useragent ka.verb okta.actor.alternateid okta.actor.id okta.client.ip okta.evt.type okta.result okta.useragent.raw proc.cmdline proc.cwd proc.exepath proc.hash.sha256 proc.name proc.pcmdline proc.pexepath proc.pid proc.pid.ts proc.pname proc.ppid proc.sid proc.tty proc.vpid user.loginname user.loginuid user.name user.uid
  run(D + 17442);
  writeUnknown(4);
  close();
  // added cluster_name command detected_class_probability entity_payload entity_type exe false_positive hostname mac matched_on_default namespace output policy_id policy_origin policy_version priority query_string removed request_method request_uri resource_kind resource_name response_status_code rule_name rule_sub_type rule_tags rule_type run_book schema sequence stats timestamp_ns type updated user_id user_origin_ip username zones
  run(D + 17756);
  writeUnknown(3);
  close();
  open(D + 35, 9); // sysdig.event
  // id url username
  run(D + 17938);
  writeUnknown(7);
  close();
  open(D + 10597, 10); // sysdig.labels
  // aws.accountId aws.instanceId aws.region cloudProvider.account.id cloudProvider.name cloudProvider.region container.image.digest container.image.repo container.image.tag container.name gcp.availabilityZone gcp.instanceId gcp.instanceName gcp.location gcp.machineType gcp.projectId gcp.projectName host.hostName host.mac host.os.name kubernetes.cluster.name kubernetes.namespace.name kubernetes.node.name kubernetes.pod.name kubernetes.workload.type
  run(D + 17960);
  writeUnknown(2);
  close();
  open(D + 5170, 18); // sysdig.source_details
  // source_sub_type source_type
  run(D + 18070);
  writeUnknown(1);
  close();
  open(D + 10737, 10); // sysdig.stages
  // completed started
  run(D + 18088);
  writeUnknown(8);
  close();
  open(D + 11619, 8); // sysdig.user
  // groups username
  run(D + 18106);
  writeUnknown(9);
  close();
  // actions agent_id args audit_id category cef_severity client_ipv4 client_ipv4_dot client_port cmdline comm condition container_id count customer_id cwd description direction directory dns_domains engine entities error_code event_labels fields filename host_mac hostname id is_aggregated l4protocol line login_shell_distance login_shell_id machine_id message metrics name namespace originator pcomm permissions pid ppid priority proc_exepath process_name raw_event_category raw_event_originator resolved resource rx_timestamp server_ipv4 server_ipv4_dot server_port severity source source_addresses state sub_resource time timespan timestamp timestamp_ns timestamp_rfc3339_nano tty type uid user_agent user_login_name user_login_uid username
  run(D + 18124);
  writeUnknown(0);
  writeOthers(D + 11039, 9);
  close();
  put(D + 451, 26);
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 22604, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2733, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(10240, 8);
