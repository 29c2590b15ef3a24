// Generated from schemas/sysdig by sluice generate. Do not edit.
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
  return (((present(56) && (((<u32>0x1fe >> code(169, D + 7324)) & 1) != 0) && present(60)) && (present(5) || (present(9) && present(23)))) || ((((<u32>0x1fe >> code(169, D + 7324)) & 1) != 0) && present(171)) || (present(56) && present(172)) || ((present(174) && present(186) && present(2)) && (present(188) || present(183) || present(189))) || ((present(0) && (((<u32>0x1e0 >> code(1, D + 7384)) & 1) != 0)) && (present(7) || present(4) || present(18) || present(21) || present(51) || present(56))) || (present(0) && (((<u32>0x7e >> code(50, D + 7444)) & 1) != 0)) || ((present(0) && (((<u32>0x1e >> code(7, D + 7492)) & 1) != 0)) && (present(51) || present(56))) || ((present(0) && present(51) && present(60)) && (present(165) || present(24) || present(168) || present(3))) || ((present(0) && (((<u32>0x1e >> code(1, D + 7384)) & 1) != 0)) && (present(18) || present(19) || present(4)) && (present(190) || present(191) || present(206) || present(207) || present(209) || present(210) || present(216) || present(217) || present(219) || present(221))));
}

function suspected(): bool {
  return (present(4) || ((((<u32>0xfe >> code(7, D + 7492)) & 1) != 0) && present(0)) || (present(8) && present(62)) || (present(8) && present(97)) || (present(0) && present(18)) || (present(0) && present(20) && present(51)) || ((present(2) && present(188)) && (present(174) || present(177))) || (present(174) && (present(178) || (present(185) && present(186)))) || (present(56) && present(169) && present(60)) || (present(23) && (contains(60, D + 4847, 12) || contains(60, D + 6534, 8) || contains(60, D + 5456, 11) || contains(60, D + 6550, 8) || contains(60, D + 5922, 10) || contains(60, D + 6261, 9) || contains(60, D + 3005, 16) || contains(60, D + 6542, 8))) || (present(60) && present(64)) || (present(60) && present(62)));
}

function readText(at: usize, end: usize): bool {
  return cefPairs(at, end, D + 8284)
    || priorityLine(at, end, D + 8300, D + 548, 4, D + 5270, 8, D + 56, 4);
}

function derive(): void {
  c169 = code(169, D + 7324);
  c1 = code(1, D + 7384);
  c9 = code(9, D + 8360);
  c186 = code(186, D + 8436);
  c273 = 0;
  c274 = 0;
  c300 = 0;
  c20 = code(20, D + 8460);
  c97 = code(97, D + 8460);
  c98 = code(98, D + 8460);
  c215 = code(215, D + 8476);
  c14 = code(14, D + 8504);
  c301 = 0;
  c299 = 0;
  c218 = code(218, D + 8528);
  c50 = code(50, D + 7444);
  c311 = 0;
  c312 = 0;
  c87 = code(87, D + 8556);
  c83 = code(83, D + 8556);
  c199 = code(199, D + 8556);
  c270 = 0;
  c85 = code(85, D + 8556);
  c201 = code(201, D + 8556);
  c7 = code(7, D + 7492);
  c148 = code(148, D + 8580);
  c213 = code(213, D + 8628);
  c302 = 0;
  c159 = code(159, D + 8652);
  c126 = code(126, D + 8676);
  c331 = 0;
  c178 = code(178, D + 8712);
  c177 = code(177, D + 8748);
  c172 = code(172, D + 8808);
  c330 = 0;
  c212 = code(212, D + 8868);
  p273 = false;
  p274 = false;
  p113 = present(113);
  p312 = false;
  p336 = false;
  is_falco = ((((<u32>0x1fe >> c169) & 1) != 0) || present(172));
  is_notification = (present(174) && present(186));
  if (slot(189) != 0) {
    pick(189, D + 8986);
  }
  if (slot(189) != 0) {
    collect(189, D + 9052, 244);
  }
  is_secure_notification = (is_notification && (present(235) || present(231) || has(244, D + 9060)));
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
    entries(258, D + 9088);
  }
  c270 = code(270, D + 8556);
  c273 = code(273, D + 8460);
  p273 = present(273);
  c274 = code(274, D + 8460);
  p274 = present(274);
  if (present(62)) take(62, 299);
  else if (present(260)) take(260, 299);
  c299 = code(299, D + 9216);
  if (slot(299) != 0) {
    lookup(299, c299, D + 9504, 300);
  }
  c300 = code(300, D + 9692);
  if (slot(1) != 0) {
    lookup(1, c1, D + 9708, 353);
  }
  if (slot(9) != 0) {
    lookup(9, c9, D + 9744, 354);
  }
  if (slot(14) != 0) {
    lookup(14, c14, D + 9792, 355);
  }
  if (slot(299) != 0) {
    lookup(299, c299, D + 9804, 301);
  }
  c301 = code(301, D + 9992);
  if (present(24)) take(24, 295);
  else if (present(234)) take(234, 295);
  if (slot(295) != 0) {
    collect(295, D + 10038, 296);
  }
  if (slot(295) != 0) {
    collect(295, D + 10060, 297);
  }
  if (present(296)) take(296, 298);
  else if (present(297)) take(297, 298);
  is_prevented = has(298, D + 10072);
  is_write_flags = (contains(66, D + 6566, 8) || contains(66, D + 7011, 6));
  if (slot(1) != 0) {
    lookup(1, c1, D + 10156, 356);
  }
  if (slot(148) != 0) {
    lookup(148, c148, D + 10192, 357);
  }
  if (present(63)) take(63, 302);
  else if (present(261)) take(261, 302);
  c302 = code(302, D + 10220);
  if (slot(302) != 0) {
    lookup(302, c302, D + 10256, 361);
  }
  is_never_ran = has(298, D + 10276);
  if (present(152)) take(152, 329);
  else if (present(112)) take(112, 329);
  is_audited = (is_activity || is_platform);
  if (present(17)) take(17, 331);
  else if (present(232)) take(232, 331);
  else if (is_secure_notification && present(177)) take(177, 331);
  c331 = code(331, D + 8748);
  if (slot(331) != 0) {
    lookup(331, c331, D + 10312, 365);
  }
  if (slot(178) != 0) {
    lookup(178, c178, D + 10348, 366);
  }
  if (slot(177) != 0 && is_monitor) {
    lookup(177, c177, D + 10368, 367);
  }
  if (slot(169) != 0) {
    lookup(169, c169, D + 10404, 368);
  }
  if (slot(172) != 0) {
    lookup(172, c172, D + 10440, 369);
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
    pick(189, D + 10506);
  }
  if (present(57)) take(57, 330);
  else if (present(236)) take(236, 330);
  c330 = code(330, D + 10528);
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
    lookupItems(338, D + 10624, D + 10720, 342);
  }
  is_attack = (present(339) || present(340) || present(342));
  if (slot(338) != 0) {
    lookupItems(338, D + 10624, D + 10780, 343);
  }
  if (slot(189) != 0) {
    pick(189, D + 10852);
  }
  if (slot(245) != 0) {
    scope(245, D + 10926);
  }
  if (slot(166) != 0) {
    entries(166, D + 10982);
  }
  if (present(167)) take(167, 288);
  else if (present(240)) take(240, 288);
  if (slot(288) != 0) {
    itemAt(288, 1, 290);
  }
  if (slot(290) != 0 && starts(290, D + 6306, 4)) {
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
    scope(176, D + 11058);
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
    entries(246, D + 11084);
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
  is_file_path = ((c300 == 1) || (!present(300) && starts(303, D + 7323, 1)));
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
  c311 = code(311, D + 11104);
  if (slot(209) != 0) {
    ipv4(209, 310);
  }
  if (present(93)) take(93, 312);
  else if (present(210)) take(210, 312);
  else if (present(310)) take(310, 312);
  else if (present(306)) take(306, 312);
  c312 = code(312, D + 11104);
  p312 = present(312);
  if (slot(214) != 0) {
    itemAt(214, 0, 313);
  }
  if (slot(162) != 0) {
    collect(162, D + 11134, 334);
  }
  if (slot(334) != 0) {
    only(334, 379);
  }
  if (slot(162) != 0) {
    collect(162, D + 11146, 335);
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
      lookup(1, c1, D + 11152, 358);
    }
  }
  if (!(hasText(104) || hasText(113) || hasText(121) || hasText(127) || hasText(132) || hasText(62) || hasText(260) || hasText(358))) {
    if (slot(213) != 0) {
      lookup(213, c213, D + 11188, 359);
    }
  }
  if (!(hasText(104) || hasText(113) || hasText(121) || hasText(127) || hasText(132) || hasText(62) || hasText(260) || hasText(358) || hasText(359))) {
    if (is_activity) {
      beginTemplate(1);
      countPart(221);
      countPart(222);
      openTemplate();
      part(D + 0, 0, 221);
      part(D + 7323, 1, 222);
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
      lookup(186, c186, D + 11200, 360);
    }
  }
  if (!(hasText(361) || is_never_ran)) {
    if (slot(215) != 0) {
      lookup(215, c215, D + 11212, 362);
    }
  }
  if (!(hasText(361) || is_never_ran || hasText(362))) {
    if (slot(159) != 0) {
      lookup(159, c159, D + 11228, 363);
    }
  }
  if (!(hasText(361) || is_never_ran || hasText(362) || hasText(363))) {
    if (slot(126) != 0) {
      lookup(126, c126, D + 11240, 364);
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
      lookup(213, c213, D + 11260, 397);
    }
  }
  if (!(hasText(96))) {
    if (slot(212) != 0) {
      lookup(212, c212, D + 11272, 396);
    }
  }
  if (!(hasText(68) || hasText(190))) {
    if (slot(136) != 0) {
      basename(136, 393);
    }
  }
  if (!(hasText(14) || hasText(158))) {
    if (slot(330) != 0) {
      lookup(330, c330, D + 11296, 372);
    }
  }
  settle(D + 11356, 41);
}

function write(): void {
  // @timestamp
  if (slot(383) != 0 && keyword(D + 3673, 13, 383 + MOVES)) {}
  else if (slot(384) != 0 && keyword(D + 3673, 13, 384 + MOVES)) {}
  else if (slot(352) != 0 && keyword(D + 3673, 13, 352)) {}
  else if (slot(382) != 0 && keyword(D + 3673, 13, 382 + MOVES)) {}
  else if (slot(394) != 0 && keyword(D + 3673, 13, 394 + MOVES)) {}
  else if (slot(381) != 0 && keyword(D + 3673, 13, 381 + MOVES)) {}
  else if (slot(390) != 0 && keyword(D + 3673, 13, 390 + MOVES)) {}
  else if (slot(391) != 0 && keyword(D + 3673, 13, 391 + MOVES)) {}
  else writeCollectorTime(D + 3673, 14);
  // message
  if (slot(170) != 0 && is_falco && keyword(D + 115, 10, 170 + MOVES)) {}
  else if (slot(171) != 0 && keyword(D + 115, 10, 171 + MOVES)) {}
  else if (slot(180) != 0 && keyword(D + 115, 10, 180 + MOVES)) {}
  else if (slot(235) != 0 && keyword(D + 115, 10, 235)) {}
  else if (slot(60) != 0 && keyword(D + 115, 10, 60 + MOVES)) {}
  else if (slot(15) != 0 && is_scan && keyword(D + 115, 10, 15 + MOVES)) {}
  else if (slot(174) != 0 && is_monitor && keyword(D + 115, 10, 174 + MOVES)) {}
  // tags
  if (slot(337) != 0 || slot(389) != 0) {
    openList(D + 6486, 8, false);
    if (slot(337) != 0 && !p336) items(337);
    if (slot(389) != 0 && items(389)) moved(59);
    closeList();
  }
  open(D + 6090, 9); // cloud
  // cloud.availability_zone
  if (slot(46) != 0 && keyword(D + 1452, 20, 46 + MOVES)) {}
  // cloud.provider
  if (slot(37) != 0 && keyword(D + 2446, 11, 37 + MOVES)) {}
  else if ((present(40) || p113)) put(D + 2446, 17);
  else if ((present(43) || present(127))) put(D + 2463, 17);
  // cloud.region
  if (slot(38) != 0 && keyword(D + 6225, 9, 38 + MOVES)) {}
  else if (slot(41) != 0 && keyword(D + 6225, 9, 41 + MOVES)) {}
  else if (slot(45) != 0 && keyword(D + 6225, 9, 45 + MOVES)) {}
  else if (slot(287) != 0 && keyword(D + 6225, 9, 287)) {}
  else if (slot(257) != 0 && keyword(D + 6225, 9, 257)) {}
  else if (slot(115) != 0 && keyword(D + 6225, 9, 115 + MOVES)) {}
  if (slot(39) != 0 || slot(40) != 0 || slot(286) != 0 || slot(117) != 0) {
    open(D + 5027, 11); // cloud.account
    // cloud.account.id
    if (slot(39) != 0 && keyword(D + 6957, 5, 39 + MOVES)) {}
    else if (slot(40) != 0 && keyword(D + 6957, 5, 40 + MOVES)) {}
    else if (slot(286) != 0 && keyword(D + 6957, 5, 286)) {}
    else if (slot(117) != 0 && keyword(D + 6957, 5, 117 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x1840000000000) != 0) {
    open(D + 4619, 12); // cloud.instance
    // cloud.instance.name
    if (slot(48) != 0 && keyword(D + 6422, 7, 48 + MOVES)) {}
    // cloud.instance.id
    if (slot(42) != 0 && keyword(D + 6957, 5, 42 + MOVES)) {}
    else if (slot(47) != 0 && keyword(D + 6957, 5, 47 + MOVES)) {}
    close();
  }
  if (slot(49) != 0) {
    open(D + 5247, 11); // cloud.machine
    // cloud.machine.type
    if (slot(49) != 0 && keyword(D + 96, 7, 49 + MOVES)) {}
    close();
  }
  if (slot(43) != 0 || slot(44) != 0) {
    open(D + 5335, 11); // cloud.project
    // cloud.project.id
    if (slot(43) != 0 && keyword(D + 6957, 5, 43 + MOVES)) {}
    // cloud.project.name
    if (slot(44) != 0 && keyword(D + 6422, 7, 44 + MOVES)) {}
    close();
  }
  if (slot(114) != 0 || slot(128) != 0) {
    open(D + 5412, 11); // cloud.service
    // cloud.service.name
    if (slot(114) != 0 && keyword(D + 6422, 7, 114 + MOVES)) {}
    else if (slot(128) != 0 && keyword(D + 6422, 7, 128 + MOVES)) {}
    close();
  }
  close();
  if ((load<u64>(filled, 0) & 0x1e00100000) != 0 || (load<u64>(filled, 8) & 0x3e00000000) != 0 || (load<u64>(filled, 40) & 0x7) != 0 || slot(319) != 0) {
    open(D + 4120, 13); // container
    // container.id
    if (slot(20) != 0 && (present(20) && !(c20 == 1)) && keyword(D + 6957, 5, 20 + MOVES)) {}
    else if (slot(97) != 0 && (present(97) && !(c97 == 1)) && keyword(D + 6957, 5, 97 + MOVES)) {}
    else if (slot(320) != 0 && keyword(D + 6957, 5, 320)) {}
    // container.name
    if (slot(33) != 0 && keyword(D + 6422, 7, 33 + MOVES)) {}
    else if (slot(98) != 0 && (present(98) && !(c98 == 1)) && keyword(D + 6422, 7, 98 + MOVES)) {}
    else if (slot(319) != 0 && keyword(D + 6422, 7, 319)) {}
    if ((load<u64>(filled, 0) & 0x1c00000000) != 0 || (load<u64>(filled, 8) & 0x3800000000) != 0 || slot(321) != 0 || slot(322) != 0) {
      open(D + 6180, 9); // container.image
      // container.image.name
      if (slot(34) != 0 && keyword(D + 6422, 7, 34 + MOVES)) {}
      else if (slot(99) != 0 && keyword(D + 6422, 7, 99 + MOVES)) {}
      else if (slot(321) != 0 && keyword(D + 6422, 7, 321)) {}
      // container.image.tag
      if (slot(322) != 0 || slot(35) != 0 || slot(100) != 0) {
        openList(D + 6778, 7, false);
        if (slot(322) != 0) items(322);
        if (slot(35) != 0) items(35 + MOVES);
        if (slot(100) != 0) items(100 + MOVES);
        closeList();
      }
      if (slot(36) != 0 || slot(101) != 0) {
        open(D + 6374, 8); // container.image.hash
        // container.image.hash.all
        if (slot(36) != 0 || slot(101) != 0) {
          openList(D + 6694, 7, false);
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
    open(D + 3238, 15); // destination
    // destination.address
    if (slot(312) != 0 && keyword(D + 5642, 10, 312)) {}
    // destination.domain
    if (slot(95) != 0 && keyword(D + 6108, 9, 95 + MOVES)) {}
    else if (slot(313) != 0 && keyword(D + 6108, 9, 313)) {}
    // destination.ip
    if (slot(93) != 0 && ip(D + 6963, 5, 93 + MOVES)) {}
    else if (slot(210) != 0 && ip(D + 6963, 5, 210 + MOVES)) {}
    else if (slot(312) != 0 && ip(D + 6963, 5, 312)) {}
    // destination.port
    if (slot(94) != 0 && long(D + 6764, 7, 94 + MOVES)) {}
    else if (slot(211) != 0 && long(D + 6764, 7, 211 + MOVES)) {}
    else if (slot(307) != 0 && long(D + 6764, 7, 307)) {}
    close();
  }
  if (slot(313) != 0) {
    open(D + 6729, 7); // dns
    if (slot(313) != 0) {
      open(D + 4715, 12); // dns.question
      // dns.question.name
      if (slot(313) != 0 && keyword(D + 6422, 7, 313)) {}
      close();
    }
    close();
  }
  open(D + 9, 7); // ecs
  // ecs.version
  put(D + 2079, 18);
  close();
  if (slot(120) != 0 || slot(215) != 0) {
    open(D + 87, 9); // error
    // error.code
    if (slot(120) != 0 && keyword(D + 6715, 7, 120 + MOVES)) {}
    else if (slot(215) != 0 && (present(215) && !(c215 == 1)) && keyword(D + 6715, 7, 215 + MOVES)) {}
    close();
  }
  open(D + 35, 9); // event
  // created end provider reference
  run(D + 11438);
  // event.action
  if (slot(104) != 0 && keyword(D + 2701, 9, 104 + MOVES)) {}
  else if (slot(113) != 0 && keyword(D + 2701, 9, 113 + MOVES)) {}
  else if (slot(121) != 0 && keyword(D + 2701, 9, 121 + MOVES)) {}
  else if (slot(127) != 0 && keyword(D + 2701, 9, 127 + MOVES)) {}
  else if (slot(132) != 0 && keyword(D + 2701, 9, 132 + MOVES)) {}
  else if (slot(62) != 0 && keyword(D + 2701, 9, 62 + MOVES)) {}
  else if (slot(260) != 0 && keyword(D + 2701, 9, 260)) {}
  else if (slot(358) != 0 && keyword(D + 2701, 9, 358)) {}
  else if (slot(359) != 0 && keyword(D + 2701, 9, 359)) {}
  else if (slot(327) != 0 && keyword(D + 2701, 9, 327)) {}
  else if (slot(328) != 0 && keyword(D + 2701, 9, 328)) {}
  else if (slot(360) != 0 && keyword(D + 2701, 9, 360)) {}
  else if ((c14 == 1)) put(D + 2701, 16);
  // event.category
  openList(D + 4523, 12, false);
  if (slot(300) != 0) items(300);
  if (slot(353) != 0) items(353);
  if (slot(354) != 0) items(354);
  if (slot(355) != 0) items(355);
  if (present(136)) item(D + 3464, 7);
  if (is_detection) item(D + 1825, 19);
  closeList();
  // event.dataset
  if (is_falco) put(D + 893, 24);
  else if (is_monitor) put(D + 399, 27);
  else if (is_activity) put(D + 768, 25);
  else if (is_platform) put(D + 316, 28);
  else if (is_scan) put(D + 917, 24);
  else if (true) put(D + 561, 26);
  // event.duration
  if (slot(371) != 0 && long(D + 5115, 11, 371)) {}
  else if (slot(333) != 0 && long(D + 5115, 11, 333)) {}
  // event.id
  if (slot(0) != 0 && keyword(D + 6957, 5, 0 + MOVES)) {}
  else if (slot(230) != 0 && keyword(D + 6957, 5, 230)) {}
  else if (slot(182) != 0 && keyword(D + 6957, 5, 182 + MOVES)) {}
  // event.kind
  if ((is_detection || is_triggered)) put(D + 3388, 15);
  else put(D + 3403, 15);
  // event.module
  if (is_falco) put(D + 2395, 17);
  else put(D + 1935, 18);
  // event.outcome
  if (slot(361) != 0 && keyword(D + 1492, 10, 361)) {}
  else if (is_never_ran) put(D + 1492, 20);
  else if (slot(362) != 0 && keyword(D + 1492, 10, 362)) {}
  else if (slot(363) != 0 && keyword(D + 1492, 10, 363)) {}
  else if (slot(364) != 0 && keyword(D + 1492, 10, 364)) {}
  else if (present(120)) put(D + 1492, 20);
  else if (p113) put(D + 1512, 20);
  else if (starts(329, D + 1708, 1)) put(D + 1512, 20);
  else if (starts(329, D + 1763, 1)) put(D + 1512, 20);
  else if (starts(329, D + 832, 1)) put(D + 1512, 20);
  else if (starts(329, D + 29, 1)) put(D + 1492, 20);
  else if (starts(329, D + 1764, 1)) put(D + 1492, 20);
  else if ((is_detection || is_audited)) put(D + 1532, 20);
  // event.severity
  if (is_audited) put(D + 4250, 13);
  else if (slot(365) != 0 && long(D + 4250, 11, 365)) {}
  else if (slot(366) != 0 && long(D + 4250, 11, 366)) {}
  else if (slot(368) != 0 && long(D + 4250, 11, 368)) {}
  else if (slot(369) != 0 && long(D + 4250, 11, 369)) {}
  else if (slot(367) != 0 && long(D + 4250, 11, 367)) {}
  // event.start
  if (slot(400) != 0 && keyword(D + 6462, 8, 400 + MOVES)) {}
  else if (slot(370) != 0 && keyword(D + 6462, 8, 370)) {}
  // event.type
  openList(D + 6502, 8, false);
  if (slot(301) != 0 && !(is_policy && (c301 == 1) && is_prevented)) items(301);
  if (((c300 == 1) && is_write_flags)) item(D + 7101, 6);
  if (((((<u64>0xe >> <u64>c299) & 1) != 0) && !is_prevented)) item(D + 5833, 5);
  if (slot(356) != 0) items(356);
  if (((c1 == 2) && (c215 == 1))) item(D + 5833, 5);
  if ((((<u32>0x6 >> c218) & 1) != 0)) item(D + 1167, 6);
  if ((((<u32>0xc >> c218) & 1) != 0)) item(D + 7101, 6);
  if (slot(357) != 0) items(357);
  if ((is_monitor || (is_falco && !present(299)))) item(D + 7256, 4);
  if ((is_policy && is_prevented)) item(D + 7113, 6);
  if ((is_policy && !is_prevented && !(c50 == 1))) item(D + 6862, 7);
  closeList();
  writeOriginal(D + 4655, 12);
  close();
  if ((load<u64>(filled, 8) & 0x7000000) != 0 || slot(216) != 0 || slot(217) != 0 || (load<u64>(filled, 40) & 0x780000000000040) != 0 || slot(271) != 0) {
    open(D + 6358, 8); // file
    // file.directory
    if (slot(90) != 0 && keyword(D + 4571, 12, 90 + MOVES)) {}
    else if (slot(216) != 0 && is_activity && keyword(D + 4571, 12, 216 + MOVES)) {}
    else if (slot(376) != 0 && keyword(D + 4571, 12, 376)) {}
    // file.extension
    if (slot(377) != 0 && keyword(D + 4583, 12, 377)) {}
    else if (slot(378) != 0 && keyword(D + 4583, 12, 378)) {}
    // file.name
    if (slot(89) != 0 && keyword(D + 6422, 7, 89 + MOVES)) {}
    else if (slot(217) != 0 && is_activity && keyword(D + 6422, 7, 217 + MOVES)) {}
    else if (slot(375) != 0 && keyword(D + 6422, 7, 375)) {}
    // file.path
    if (slot(88) != 0 && is_file_path && keyword(D + 6757, 7, 88 + MOVES)) {}
    else if (slot(271) != 0 && is_file_path && keyword(D + 6757, 7, 271)) {}
    else if (slot(326) != 0 && keyword(D + 6757, 7, 326)) {}
    close();
  }
  if ((load<u64>(filled, 0) & 0x4aa00000) != 0 || slot(315) != 0 || slot(160) != 0 || slot(373) != 0 || slot(374) != 0 || (load<u64>(filled, 48) & 0x81c) != 0) {
    open(D + 6382, 8); // host
    // host.id
    if (slot(21) != 0 && keyword(D + 6957, 5, 21 + MOVES)) {}
    // host.hostname
    if (slot(25) != 0 && keyword(D + 5236, 11, 25 + MOVES)) {}
    else if (slot(23) != 0 && keyword(D + 5236, 11, 23 + MOVES)) {}
    else if (slot(315) != 0 && keyword(D + 5236, 11, 315)) {}
    else if (slot(160) != 0 && keyword(D + 5236, 11, 160 + MOVES)) {}
    // host.mac
    if (slot(373) != 0 || slot(374) != 0 || (load<u64>(filled, 48) & 0x81c) != 0) {
      openList(D + 6750, 7, false);
      if (slot(373) != 0) items(373);
      if (slot(374) != 0) items(374);
      if (slot(386) != 0) items(386);
      if (slot(387) != 0) items(387);
      if (slot(388) != 0) items(388);
      if (slot(395) != 0) items(395);
      closeList();
    }
    // host.name
    if (slot(25) != 0 && keyword(D + 6422, 7, 25 + MOVES)) {}
    else if (slot(23) != 0 && keyword(D + 6422, 7, 23 + MOVES)) {}
    else if (slot(315) != 0 && keyword(D + 6422, 7, 315)) {}
    else if (slot(160) != 0 && keyword(D + 6422, 7, 160 + MOVES)) {}
    else if (slot(30) != 0 && keyword(D + 6422, 7, 30 + MOVES)) {}
    if (slot(27) != 0) {
      open(D + 6969, 6); // host.os
      // host.os.name
      if (slot(27) != 0 && keyword(D + 6422, 7, 27 + MOVES)) {}
      close();
    }
    close();
  }
  if (slot(148) != 0 || slot(152) != 0 || slot(112) != 0) {
    open(D + 6390, 8); // http
    if (slot(148) != 0) {
      open(D + 5357, 11); // http.request
      // http.request.method
      if (slot(148) != 0 && keyword(D + 6198, 9, 148 + MOVES)) {}
      close();
    }
    if (slot(112) != 0 || slot(152) != 0) {
      open(D + 4751, 12); // http.response
      // http.response.status_code
      if (slot(112) != 0 && long(D + 3967, 14, 112 + MOVES)) {}
      else if (slot(152) != 0 && long(D + 3967, 14, 152 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 40) & 0xff000000) != 0) {
    open(D + 6743, 7); // log
    if ((load<u64>(filled, 40) & 0xff000000) != 0) {
      open(D + 5862, 10); // log.syslog
      // appname hostname msgid priority procid version
      run(D + 11512);
      if (slot(345) != 0) {
        open(D + 4595, 12); // log.syslog.facility
        // log.syslog.facility.code
        if (slot(345) != 0 && long(D + 6715, 7, 345)) {}
        close();
      }
      if (slot(350) != 0) {
        open(D + 4799, 12); // log.syslog.severity
        // log.syslog.severity.code
        if (slot(350) != 0 && long(D + 6715, 7, 350)) {}
        close();
      }
      close();
    }
    close();
  }
  open(D + 5258, 11); // network
  // network.iana_number
  if (slot(212) != 0 && keyword(D + 3827, 14, 212 + MOVES)) {}
  // network.direction
  if (((c299 == 1) && p312)) put(D + 1326, 21);
  else if (((((<u64>0xc >> <u64>c299) & 1) != 0) && p312)) put(D + 1195, 22);
  else if (slot(397) != 0 && keyword(D + 1195, 12, 397)) {}
  // network.transport
  if (slot(96) != 0 && keyword(D + 4823, 12, 96 + MOVES)) {}
  else if (slot(396) != 0 && keyword(D + 4823, 12, 396)) {}
  else if (slot(272) != 0 && keyword(D + 4823, 12, 272)) {}
  // network.type
  if (contains(312, D + 14, 1)) put(D + 3995, 14);
  else if (contains(312, D + 28, 1)) put(D + 3981, 14);
  close();
  open(D + 4643, 12); // observer
  // observer.product
  if (is_falco) put(D + 1953, 18);
  else if (is_monitor) put(D + 480, 27);
  else put(D + 613, 26);
  // observer.vendor
  if (is_falco) put(D + 2565, 17);
  else put(D + 2061, 18);
  close();
  if ((load<u64>(filled, 0) & 0x1b0008000) != 0 || (load<u64>(filled, 16) & 0xf000) != 0 || (load<u64>(filled, 32) & 0x7000000000000000) != 0 || slot(220) != 0 || slot(221) != 0 || (load<u64>(filled, 8) & 0xe0c000000000) != 0 || is_pod_named || is_kubernetes) {
    open(D + 2861, 16); // orchestrator
    // orchestrator.namespace
    if (slot(29) != 0 && keyword(D + 4631, 12, 29 + MOVES)) {}
    else if (slot(220) != 0 && keyword(D + 4631, 12, 220 + MOVES)) {}
    else if (slot(102) != 0 && keyword(D + 4631, 12, 102 + MOVES)) {}
    else if (slot(111) != 0 && keyword(D + 4631, 12, 111 + MOVES)) {}
    else if (slot(140) != 0 && keyword(D + 4631, 12, 140 + MOVES)) {}
    else if (slot(317) != 0 && keyword(D + 4631, 12, 317)) {}
    // orchestrator.type
    if (is_kubernetes) put(D + 1552, 20);
    if (slot(28) != 0 || slot(141) != 0 || slot(316) != 0) {
      open(D + 5060, 11); // orchestrator.cluster
      // orchestrator.cluster.name
      if (slot(28) != 0 && keyword(D + 6422, 7, 28 + MOVES)) {}
      else if (slot(141) != 0 && keyword(D + 6422, 7, 141 + MOVES)) {}
      else if (slot(316) != 0 && keyword(D + 6422, 7, 316)) {}
      close();
    }
    if ((load<u64>(filled, 0) & 0x180008000) != 0 || (load<u64>(filled, 8) & 0x608000000000) != 0 || slot(142) != 0 || slot(143) != 0 || slot(318) != 0 || slot(221) != 0 || is_pod_named) {
      open(D + 4739, 12); // orchestrator.resource
      // orchestrator.resource.name
      if (slot(15) != 0 && is_activity && keyword(D + 6422, 7, 15 + MOVES)) {}
      else if (slot(31) != 0 && keyword(D + 6422, 7, 31 + MOVES)) {}
      else if (slot(103) != 0 && keyword(D + 6422, 7, 103 + MOVES)) {}
      else if (slot(110) != 0 && keyword(D + 6422, 7, 110 + MOVES)) {}
      else if (slot(142) != 0 && keyword(D + 6422, 7, 142 + MOVES)) {}
      else if (slot(318) != 0 && keyword(D + 6422, 7, 318)) {}
      // orchestrator.resource.type
      if (slot(109) != 0 && keyword(D + 96, 7, 109 + MOVES)) {}
      else if (slot(143) != 0 && keyword(D + 96, 7, 143 + MOVES)) {}
      else if (slot(221) != 0 && keyword(D + 96, 7, 221 + MOVES)) {}
      else if (is_pod_named) put(D + 4276, 13);
      if (slot(32) != 0) {
        open(D + 5782, 10); // orchestrator.resource.parent
        // orchestrator.resource.parent.type
        if (slot(32) != 0 && keyword(D + 96, 7, 32 + MOVES)) {}
        close();
      }
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x3ebf0) != 0 || (load<u64>(filled, 16) & 0xc000000000000180) != 0 || (load<u64>(filled, 32) & 0x1fc0) != 0 || (load<u64>(filled, 24) & 0x3f) != 0 || slot(393) != 0 || slot(392) != 0 || slot(324) != 0 || slot(325) != 0) {
    open(D + 5324, 11); // process
    // process.start
    if (slot(392) != 0 && keyword(D + 6462, 8, 392 + MOVES)) {}
    // process.vpid
    if (slot(73) != 0 && long(D + 6806, 7, 73 + MOVES)) {}
    // process.command_line
    if (slot(70) != 0 && keyword(D + 3178, 15, 70 + MOVES)) {}
    else if (slot(191) != 0 && keyword(D + 3178, 15, 191 + MOVES)) {}
    else if (slot(135) != 0 && keyword(D + 3178, 15, 135 + MOVES)) {}
    else if (slot(264) != 0 && keyword(D + 3178, 15, 264)) {}
    // process.executable
    if (slot(69) != 0 && keyword(D + 4146, 13, 69 + MOVES)) {}
    else if (slot(192) != 0 && keyword(D + 4146, 13, 192 + MOVES)) {}
    else if (slot(136) != 0 && keyword(D + 4146, 13, 136 + MOVES)) {}
    else if (slot(263) != 0 && keyword(D + 4146, 13, 263)) {}
    // process.name
    if (slot(68) != 0 && keyword(D + 6422, 7, 68 + MOVES)) {}
    else if (slot(190) != 0 && keyword(D + 6422, 7, 190 + MOVES)) {}
    else if (slot(393) != 0 && keyword(D + 6422, 7, 393)) {}
    else if (slot(197) != 0 && keyword(D + 6422, 7, 197 + MOVES)) {}
    else if (slot(262) != 0 && keyword(D + 6422, 7, 262)) {}
    // process.pid
    if (slot(72) != 0 && long(D + 6975, 6, 72 + MOVES)) {}
    else if (slot(194) != 0 && long(D + 6975, 6, 194 + MOVES)) {}
    else if (slot(266) != 0 && long(D + 6975, 6, 266)) {}
    // process.working_directory
    if (slot(71) != 0 && keyword(D + 1572, 20, 71 + MOVES)) {}
    else if (slot(193) != 0 && keyword(D + 1572, 20, 193 + MOVES)) {}
    else if (slot(265) != 0 && keyword(D + 1572, 20, 265)) {}
    if (slot(77) != 0) {
      open(D + 6374, 8); // process.hash
      // process.hash.sha256
      if (slot(77) != 0 && keyword(D + 6252, 9, 77 + MOVES)) {}
      close();
    }
    if ((load<u64>(filled, 8) & 0x3c000) != 0 || slot(196) != 0 || slot(195) != 0 || slot(268) != 0 || slot(267) != 0) {
      open(D + 5782, 10); // process.parent
      // process.parent.command_line
      if (slot(81) != 0 && keyword(D + 3178, 15, 81 + MOVES)) {}
      // process.parent.executable
      if (slot(80) != 0 && keyword(D + 4146, 13, 80 + MOVES)) {}
      // process.parent.name
      if (slot(79) != 0 && keyword(D + 6422, 7, 79 + MOVES)) {}
      else if (slot(196) != 0 && keyword(D + 6422, 7, 196 + MOVES)) {}
      else if (slot(268) != 0 && keyword(D + 6422, 7, 268)) {}
      // process.parent.pid
      if (slot(78) != 0 && long(D + 6975, 6, 78 + MOVES)) {}
      else if (slot(195) != 0 && long(D + 6975, 6, 195 + MOVES)) {}
      else if (slot(267) != 0 && long(D + 6975, 6, 267)) {}
      close();
    }
    if (slot(75) != 0) {
      open(D + 1989, 18); // process.session_leader
      // process.session_leader.pid
      if (slot(75) != 0 && long(D + 6975, 6, 75 + MOVES)) {}
      close();
    }
    if (slot(324) != 0 || slot(325) != 0) {
      open(D + 6792, 7); // process.tty
      if (slot(324) != 0 || slot(325) != 0) {
        open(D + 3148, 15); // process.tty.char_device
        // process.tty.char_device.major
        if (slot(324) != 0 && long(D + 6398, 8, 324)) {}
        // process.tty.char_device.minor
        if (slot(325) != 0 && long(D + 6406, 8, 325)) {}
        close();
      }
      close();
    }
    close();
  }
  if (slot(77) != 0 || slot(95) != 0 || (load<u64>(filled, 32) & 0xd80000000000000) != 0 || slot(23) != 0 || slot(25) != 0 || slot(160) != 0 || slot(398) != 0 || slot(399) != 0) {
    open(D + 5346, 11); // related
    // related.hash
    if (slot(77) != 0) list(D + 6366, 8, 77);
    // related.hosts
    if (slot(315) != 0 || slot(23) != 0 || slot(25) != 0 || slot(95) != 0 || slot(160) != 0 || slot(398) != 0) {
      openList(D + 6171, 9, false);
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
      openList(D + 6963, 6, false);
      if (slot(311) != 0 && (present(311) && !(((<u32>0x6 >> c311) & 1) != 0))) ipItems(311);
      if (slot(312) != 0 && (p312 && !(((<u32>0x6 >> c312) & 1) != 0))) ipItems(312);
      if (slot(399) != 0) ipItems(399);
      closeList();
    }
    // related.user
    if (slot(314) != 0) list(D + 6510, 8, 314);
    close();
  }
  if ((load<u64>(filled, 0) & 0x213800000001c000) != 0 || (load<u64>(filled, 16) & 0x8e00078000000) != 0 || slot(372) != 0 || (load<u64>(filled, 24) & 0xe008000000000) != 0 || slot(67) != 0 || slot(259) != 0) {
    open(D + 6446, 8); // rule
    // rule.author
    if (slot(53) != 0) list(D + 5662, 10, 53 + MOVES);
    // rule.category
    if (slot(14) != 0 && keyword(D + 4523, 11, 14 + MOVES)) {}
    else if (slot(158) != 0 && keyword(D + 4523, 11, 158 + MOVES)) {}
    else if (slot(372) != 0 && keyword(D + 4523, 11, 372)) {}
    // rule.description
    if (slot(242) != 0 && keyword(D + 3729, 14, 242)) {}
    else if (slot(16) != 0 && is_policy && keyword(D + 3729, 14, 16 + MOVES)) {}
    else if (slot(175) != 0 && keyword(D + 3729, 14, 175 + MOVES)) {}
    // rule.id
    if (slot(51) != 0 && keyword(D + 6957, 5, 51 + MOVES)) {}
    else if (slot(156) != 0 && keyword(D + 6957, 5, 156 + MOVES)) {}
    else if (slot(231) != 0 && keyword(D + 6957, 5, 231)) {}
    else if (slot(173) != 0 && keyword(D + 6957, 5, 173 + MOVES)) {}
    // rule.name
    if (slot(56) != 0 && keyword(D + 6422, 7, 56 + MOVES)) {}
    else if (slot(157) != 0 && keyword(D + 6422, 7, 157 + MOVES)) {}
    else if (slot(174) != 0 && is_monitor && keyword(D + 6422, 7, 174 + MOVES)) {}
    else if (slot(67) != 0 && keyword(D + 6422, 7, 67 + MOVES)) {}
    else if (slot(259) != 0 && keyword(D + 6422, 7, 259)) {}
    else if (slot(15) != 0 && is_policy && keyword(D + 6422, 7, 15 + MOVES)) {}
    else if (slot(174) != 0 && keyword(D + 6422, 7, 174 + MOVES)) {}
    // rule.reference
    if (slot(61) != 0 && keyword(D + 4727, 12, 61 + MOVES)) {}
    else if (slot(179) != 0 && keyword(D + 4727, 12, 179 + MOVES)) {}
    // rule.ruleset
    if (slot(15) != 0 && is_policy && keyword(D + 5802, 10, 15 + MOVES)) {}
    else if (slot(155) != 0 && keyword(D + 5802, 10, 155 + MOVES)) {}
    else if (slot(241) != 0 && keyword(D + 5802, 10, 241)) {}
    // rule.version
    if (slot(52) != 0 && keyword(D + 16, 10, 52 + MOVES)) {}
    else if (slot(243) != 0 && keyword(D + 16, 10, 243)) {}
    close();
  }
  if (slot(311) != 0 || slot(305) != 0 || (load<u64>(filled, 8) & 0x1040080018000000) != 0 || slot(130) != 0 || slot(151) != 0 || slot(207) != 0 || slot(208) != 0) {
    open(D + 5812, 10); // source
    // source.address
    if (slot(311) != 0 && keyword(D + 5642, 10, 311)) {}
    // source.ip
    if (slot(91) != 0 && ip(D + 6963, 5, 91 + MOVES)) {}
    else if (slot(107) != 0 && ip(D + 6963, 5, 107 + MOVES)) {}
    else if (slot(118) != 0 && ip(D + 6963, 5, 118 + MOVES)) {}
    else if (slot(124) != 0 && ip(D + 6963, 5, 124 + MOVES)) {}
    else if (slot(130) != 0 && ip(D + 6963, 5, 130 + MOVES)) {}
    else if (slot(151) != 0 && ip(D + 6963, 5, 151 + MOVES)) {}
    else if (slot(207) != 0 && ip(D + 6963, 5, 207 + MOVES)) {}
    else if (slot(311) != 0 && ip(D + 6963, 5, 311)) {}
    // source.port
    if (slot(92) != 0 && long(D + 6764, 7, 92 + MOVES)) {}
    else if (slot(208) != 0 && long(D + 6764, 7, 208 + MOVES)) {}
    else if (slot(305) != 0 && long(D + 6764, 7, 305)) {}
    close();
  }
  if ((load<u64>(filled, 40) & 0xf80000) != 0 || is_attack) {
    open(D + 5882, 10); // threat
    // threat.framework
    if (is_attack) put(D + 426, 27);
    if ((load<u64>(filled, 40) & 0xc80000) != 0) {
      open(D + 5872, 10); // threat.tactic
      // threat.tactic.id
      if (slot(339) != 0 || slot(342) != 0) {
        openList(D + 6957, 6, false);
        if (slot(339) != 0) items(339);
        if (slot(342) != 0) items(342);
        closeList();
      }
      // threat.tactic.name
      if (slot(343) != 0) list(D + 6422, 8, 343);
      close();
    }
    if (slot(340) != 0 || slot(341) != 0) {
      open(D + 4263, 13); // threat.technique
      // threat.technique.id
      if (slot(340) != 0) list(D + 6957, 6, 340);
      if (slot(341) != 0) {
        open(D + 2973, 16); // threat.technique.subtechnique
        // threat.technique.subtechnique.id
        if (slot(341) != 0) list(D + 6957, 6, 341);
        close();
      }
      close();
    }
    close();
  }
  if (slot(105) != 0 || slot(149) != 0 || slot(150) != 0) {
    open(D + 6799, 7); // url
    // url.query
    if (slot(150) != 0 && keyword(D + 6438, 8, 150 + MOVES)) {}
    // url.path
    if (slot(105) != 0 && keyword(D + 6757, 7, 105 + MOVES)) {}
    else if (slot(149) != 0 && keyword(D + 6757, 7, 149 + MOVES)) {}
    close();
  }
  if ((load<u64>(filled, 8) & 0xc10040000cc0000) != 0 || (load<u64>(filled, 16) & 0xc0022) != 0 || (load<u64>(filled, 24) & 0x1000000180) != 0 || slot(270) != 0 || slot(269) != 0) {
    open(D + 6518, 8); // user
    // user.id
    if (slot(83) != 0 && (present(83) && !(((<u32>0x6 >> c83) & 1) != 0)) && keyword(D + 6957, 5, 83 + MOVES)) {}
    else if (slot(122) != 0 && keyword(D + 6957, 5, 122 + MOVES)) {}
    else if (slot(146) != 0 && keyword(D + 6957, 5, 146 + MOVES)) {}
    else if (slot(199) != 0 && (present(199) && !(((<u32>0x6 >> c199) & 1) != 0)) && keyword(D + 6957, 5, 199 + MOVES)) {}
    else if (slot(270) != 0 && (present(270) && !(((<u32>0x6 >> c270) & 1) != 0)) && keyword(D + 6957, 5, 270)) {}
    // user.name
    if (slot(82) != 0 && keyword(D + 6422, 7, 82 + MOVES)) {}
    else if (slot(106) != 0 && keyword(D + 6422, 7, 106 + MOVES)) {}
    else if (slot(116) != 0 && keyword(D + 6422, 7, 116 + MOVES)) {}
    else if (slot(123) != 0 && keyword(D + 6422, 7, 123 + MOVES)) {}
    else if (slot(129) != 0 && keyword(D + 6422, 7, 129 + MOVES)) {}
    else if (slot(133) != 0 && keyword(D + 6422, 7, 133 + MOVES)) {}
    else if (slot(147) != 0 && keyword(D + 6422, 7, 147 + MOVES)) {}
    else if (slot(200) != 0 && keyword(D + 6422, 7, 200 + MOVES)) {}
    else if (slot(228) != 0 && keyword(D + 6422, 7, 228 + MOVES)) {}
    else if (slot(269) != 0 && keyword(D + 6422, 7, 269)) {}
    if (slot(87) != 0 || slot(86) != 0) {
      open(D + 6153, 9); // user.group
      // user.group.name
      if (slot(86) != 0 && keyword(D + 6422, 7, 86 + MOVES)) {}
      // user.group.id
      if (slot(87) != 0 && (present(87) && !(((<u32>0x6 >> c87) & 1) != 0)) && keyword(D + 6957, 5, 87 + MOVES)) {}
      close();
    }
    close();
  }
  if ((load<u64>(filled, 8) & 0x2080100000000000) != 0 || slot(131) != 0 || slot(225) != 0) {
    open(D + 4009, 14); // user_agent
    // user_agent.original
    if (slot(108) != 0 && keyword(D + 4655, 11, 108 + MOVES)) {}
    else if (slot(119) != 0 && keyword(D + 4655, 11, 119 + MOVES)) {}
    else if (slot(125) != 0 && keyword(D + 4655, 11, 125 + MOVES)) {}
    else if (slot(131) != 0 && keyword(D + 4655, 11, 131 + MOVES)) {}
    else if (slot(225) != 0 && keyword(D + 4655, 11, 225 + MOVES)) {}
    close();
  }
  open(D + 2582, 17); // vulnerability
  // vulnerability.id
  if (slot(379) != 0 && keyword(D + 6957, 5, 379)) {}
  // vulnerability.severity
  if (slot(380) != 0 && keyword(D + 4250, 11, 380)) {}
  open(D + 5390, 11); // vulnerability.scanner
  // vulnerability.scanner.vendor
  if ((c1 == 7)) put(D + 2061, 18);
  close();
  close();
  open(D + 5852, 10); // sysdig
  if (slot(18) != 0) {
    open(D + 6072, 9); // sysdig.agent
    // sysdig.agent.id
    if (slot(18) != 0 && long(D + 6957, 5, 18 + MOVES)) {}
    close();
  }
  if (slot(85) != 0 || slot(84) != 0 || slot(201) != 0 || slot(202) != 0) {
    open(D + 3855, 14); // sysdig.login_user
    // sysdig.login_user.id
    if (slot(85) != 0 && (present(85) && !(((<u32>0x6 >> c85) & 1) != 0)) && keyword(D + 6957, 5, 85 + MOVES)) {}
    else if (slot(201) != 0 && (present(201) && !(((<u32>0x6 >> c201) & 1) != 0)) && keyword(D + 6957, 5, 201 + MOVES)) {}
    // sysdig.login_user.name
    if (slot(84) != 0 && keyword(D + 6422, 7, 84 + MOVES)) {}
    else if (slot(202) != 0 && keyword(D + 6422, 7, 202 + MOVES)) {}
    close();
  }
  open(D + 6081, 9); // sysdig.alert
  // body description edit_url id name scope severity severity_label subject
  run(D + 11546);
  writeUnknown(6);
  close();
  open(D + 5071, 11); // sysdig.content
  open(D + 5082, 11); // sysdig.content.control
  // family_name id result title
  run(D + 11592);
  writeUnknown(5);
  close();
  open(D + 5742, 10); // sysdig.content.fields
  // container.id container.image.digest container.image.repository container.image.tag container.name ct.error ct.name ct.region ct.src ct.srcip ct.user ct.user.accountid ct.useragent evt.arg.flags evt.res evt.time evt.time.iso8601 evt.type falco.rule fd.cip fd.cport fd.directory fd.filename fd.l4proto fd.name fd.sip fd.sip.name fd.sport gcp.callerIP gcp.methodName gcp.serviceName gcp.user gcp.userAgent github.action github.user group.gid group.name k8s.ns.name k8s.pod.name ka.response.code ka.sourceips ka.target.name ka.target.namespace ka.target.resource ka.uri ka.user.name ka.useragent ka.verb okta.actor.alternateid okta.actor.id okta.client.ip okta.evt.type okta.result okta.useragent.raw proc.cmdline proc.cwd proc.exepath proc.hash.sha256 proc.name proc.pcmdline proc.pexepath proc.pid proc.pid.ts proc.pname proc.ppid proc.sid proc.tty proc.vpid user.loginname user.loginuid user.name user.uid
  run(D + 11618);
  writeUnknown(4);
  close();
  // added cluster_name command detected_class_probability entity_payload entity_type exe false_positive hostname mac matched_on_default namespace output policy_id policy_origin policy_version priority query_string removed request_method request_uri resource_kind resource_name response_status_code rule_name rule_sub_type rule_tags rule_type run_book schema sequence stats timestamp_ns type updated user_id user_origin_ip username zones
  run(D + 11932);
  writeUnknown(3);
  close();
  open(D + 35, 9); // sysdig.event
  // id url username
  run(D + 12114);
  writeUnknown(7);
  close();
  open(D + 5762, 10); // sysdig.labels
  // aws.accountId aws.instanceId aws.region cloudProvider.account.id cloudProvider.name cloudProvider.region container.image.digest container.image.repo container.image.tag container.name gcp.availabilityZone gcp.instanceId gcp.instanceName gcp.location gcp.machineType gcp.projectId gcp.projectName host.hostName host.mac host.os.name kubernetes.cluster.name kubernetes.namespace.name kubernetes.node.name kubernetes.pod.name kubernetes.workload.type
  run(D + 12136);
  writeUnknown(2);
  close();
  open(D + 2007, 18); // sysdig.source_details
  // source_sub_type source_type
  run(D + 12246);
  writeUnknown(1);
  close();
  open(D + 5822, 10); // sysdig.stages
  // completed started
  run(D + 12264);
  writeUnknown(8);
  close();
  open(D + 6518, 8); // sysdig.user
  // groups username
  run(D + 12282);
  writeUnknown(9);
  close();
  // actions agent_id args audit_id category cef_severity client_ipv4 client_ipv4_dot client_port cmdline comm condition container_id count customer_id cwd description direction directory dns_domains engine entities error_code event_labels fields filename host_mac hostname id is_aggregated l4protocol line login_shell_distance login_shell_id machine_id message metrics name namespace originator pcomm permissions pid ppid priority proc_exepath process_name raw_event_category raw_event_originator resolved resource rx_timestamp server_ipv4 server_ipv4_dot server_port severity source source_addresses state sub_resource time timespan timestamp timestamp_ns timestamp_rfc3339_nano tty type uid user_agent user_login_name user_login_uid username
  run(D + 12300);
  writeUnknown(0);
  writeOthers(D + 6126, 9);
  close();
}

/** Answers a record in ECS 9.4.0. */
export function ecs(record: usize, size: i32, seconds: u32, nanoseconds: u32, withOriginal: bool): usize {
  describe(D, D + 16780, F);
  ask(recognised, suspected, readText);
  return answer(record, size, seconds, nanoseconds, withOriginal, 2740, derive, write);
}

/** What followed each name last time: assembly/json/object.ts. */
const F: usize = memory.data(10240, 8);

/** Texts and tables; the offsets in the code above count from here. */
const D: usize = memory.data<u8>([
  0,0,0,0,0,0,0,0,123,34,101,99,115,34,58,123,34,118,101,114,115,105,111,110,34,58,34,57,46,52,46,48,
  34,125,44,34,101,118,101,110,116,34,58,123,34,107,105,110,100,34,58,34,112,105,112,101,108,105,110,101,95,101,114,114,
  111,114,34,44,34,109,111,100,117,108,101,34,58,34,115,121,115,100,105,103,34,125,44,34,101,114,114,111,114,34,58,123,
  34,116,121,112,101,34,58,34,110,111,95,114,101,99,111,114,100,34,44,34,109,101,115,115,97,103,101,34,58,34,114,101,
  99,111,114,100,58,32,116,104,101,32,102,105,108,116,101,114,32,104,97,100,32,110,111,32,109,101,109,111,114,121,32,116,
  111,32,114,101,99,101,105,118,101,32,105,116,59,32,114,97,105,115,101,32,119,97,115,109,95,104,101,97,112,95,115,105,
  122,101,32,111,114,32,116,104,101,32,109,101,109,111,114,121,32,111,102,32,116,104,101,32,99,111,108,108,101,99,116,111,
  114,34,125,125,0,34,99,111,110,116,97,105,110,101,114,46,105,109,97,103,101,46,114,101,112,111,115,105,116,111,114,121,
  34,58,34,100,101,116,101,99,116,101,100,95,99,108,97,115,115,95,112,114,111,98,97,98,105,108,105,116,121,34,58,80,
  79,76,73,67,89,95,65,67,84,73,79,78,95,80,82,69,86,69,78,84,95,77,65,76,87,65,82,69,34,100,97,116,
  97,115,101,116,34,58,34,115,121,115,100,105,103,46,112,108,97,116,102,111,114,109,34,44,34,107,117,98,101,114,110,101,
  116,101,115,46,110,97,109,101,115,112,97,99,101,46,110,97,109,101,34,58,34,99,108,111,117,100,80,114,111,118,105,100,
  101,114,46,97,99,99,111,117,110,116,46,105,100,34,58,34,100,97,116,97,115,101,116,34,58,34,115,121,115,100,105,103,
  46,109,111,110,105,116,111,114,34,44,34,102,114,97,109,101,119,111,114,107,34,58,34,77,73,84,82,69,32,65,84,84,
  38,67,75,34,44,34,107,117,98,101,114,110,101,116,101,115,46,119,111,114,107,108,111,97,100,46,116,121,112,101,34,58,
  34,112,114,111,100,117,99,116,34,58,34,83,121,115,100,105,103,32,77,111,110,105,116,111,114,34,44,80,79,76,73,67,
  89,95,65,67,84,73,79,78,95,80,82,69,86,69,78,84,95,68,82,73,70,84,97,103,101,110,116,108,101,115,115,77,
  76,82,117,110,116,105,109,101,68,101,116,101,99,116,105,111,110,34,100,97,116,97,115,101,116,34,58,34,115,121,115,100,
  105,103,46,112,111,108,105,99,121,34,44,34,107,117,98,101,114,110,101,116,101,115,46,99,108,117,115,116,101,114,46,110,
  97,109,101,34,58,34,112,114,111,100,117,99,116,34,58,34,83,121,115,100,105,103,32,83,101,99,117,114,101,34,44,80,
  79,76,73,67,89,95,65,67,84,73,79,78,95,75,73,76,76,95,80,82,79,67,69,83,83,109,105,116,114,101,95,112,
  114,105,118,105,108,101,103,101,95,101,115,99,97,108,97,116,105,111,110,109,105,116,114,101,95,114,101,115,111,117,114,99,
  101,95,100,101,118,101,108,111,112,109,101,110,116,119,111,114,107,108,111,97,100,77,76,82,117,110,116,105,109,101,68,101,
  116,101,99,116,105,111,110,34,99,111,110,116,97,105,110,101,114,46,105,109,97,103,101,46,100,105,103,101,115,116,34,58,
  34,100,97,116,97,115,101,116,34,58,34,115,121,115,100,105,103,46,97,117,100,105,116,34,44,34,111,107,116,97,46,97,
  99,116,111,114,46,97,108,116,101,114,110,97,116,101,105,100,34,58,34,116,105,109,101,115,116,97,109,112,95,114,102,99,
  51,51,51,57,95,110,97,110,111,34,58,97,103,101,110,116,108,101,115,115,82,117,110,116,105,109,101,68,101,116,101,99,
  116,105,111,110,109,105,116,114,101,95,99,111,109,109,97,110,100,95,97,110,100,95,99,111,110,116,114,111,108,34,100,97,
  116,97,115,101,116,34,58,34,102,97,108,99,111,46,97,108,101,114,116,34,44,34,100,97,116,97,115,101,116,34,58,34,
  115,121,115,100,105,103,46,115,99,97,110,34,44,100,101,116,101,99,116,101,100,67,108,97,115,115,80,114,111,98,97,98,
  105,108,105,116,121,119,111,114,107,108,111,97,100,82,117,110,116,105,109,101,68,101,116,101,99,116,105,111,110,34,99,108,
  111,117,100,80,114,111,118,105,100,101,114,46,114,101,103,105,111,110,34,58,34,99,111,110,116,97,105,110,101,114,46,105,
  109,97,103,101,46,114,101,112,111,34,58,34,103,99,112,46,97,118,97,105,108,97,98,105,108,105,116,121,90,111,110,101,
  34,58,34,107,117,98,101,114,110,101,116,101,115,46,110,111,100,101,46,110,97,109,101,34,58,34,108,111,103,105,110,95,
  115,104,101,108,108,95,100,105,115,116,97,110,99,101,34,58,34,114,97,119,95,101,118,101,110,116,95,111,114,105,103,105,
  110,97,116,111,114,34,58,34,114,101,115,112,111,110,115,101,95,115,116,97,116,117,115,95,99,111,100,101,34,58,109,105,
  116,114,101,95,99,114,101,100,101,110,116,105,97,108,95,97,99,99,101,115,115,34,99,111,110,116,97,105,110,101,114,46,
  105,109,97,103,101,46,116,97,103,34,58,34,100,105,114,101,99,116,105,111,110,34,58,34,105,110,103,114,101,115,115,34,
  44,34,107,97,46,116,97,114,103,101,116,46,110,97,109,101,115,112,97,99,101,34,58,34,107,117,98,101,114,110,101,116,
  101,115,46,112,111,100,46,110,97,109,101,34,58,75,56,83,65,100,109,105,115,115,105,111,110,67,111,110,116,114,111,108,
  108,101,114,109,105,116,114,101,95,108,97,116,101,114,97,108,95,109,111,118,101,109,101,110,116,34,99,108,111,117,100,80,
  114,111,118,105,100,101,114,46,110,97,109,101,34,58,34,100,105,114,101,99,116,105,111,110,34,58,34,101,103,114,101,115,
  115,34,44,34,107,97,46,116,97,114,103,101,116,46,114,101,115,111,117,114,99,101,34,58,34,109,97,116,99,104,101,100,
  95,111,110,95,100,101,102,97,117,108,116,34,58,34,111,107,116,97,46,117,115,101,114,97,103,101,110,116,46,114,97,119,
  34,58,34,114,97,119,95,101,118,101,110,116,95,99,97,116,101,103,111,114,121,34,58,109,105,116,114,101,95,100,101,102,
  101,110,115,101,95,101,118,97,115,105,111,110,34,97,118,97,105,108,97,98,105,108,105,116,121,95,122,111,110,101,34,58,
  34,99,116,46,117,115,101,114,46,97,99,99,111,117,110,116,105,100,34,58,34,111,117,116,99,111,109,101,34,58,34,102,
  97,105,108,117,114,101,34,44,34,111,117,116,99,111,109,101,34,58,34,115,117,99,99,101,115,115,34,44,34,111,117,116,
  99,111,109,101,34,58,34,117,110,107,110,111,119,110,34,44,34,116,121,112,101,34,58,34,107,117,98,101,114,110,101,116,
  101,115,34,44,34,119,111,114,107,105,110,103,95,100,105,114,101,99,116,111,114,121,34,58,67,69,70,58,48,124,70,97,
  108,99,111,115,101,99,117,114,105,116,121,124,99,108,111,117,100,80,114,111,118,105,100,101,114,95,114,101,103,105,111,110,
  109,105,116,114,101,95,105,110,105,116,105,97,108,95,97,99,99,101,115,115,109,105,116,114,101,95,114,101,99,111,110,110,
  97,105,115,115,97,110,99,101,116,105,109,101,115,116,97,109,112,82,70,67,51,51,51,57,78,97,110,111,34,101,118,116,
  46,116,105,109,101,46,105,115,111,56,54,48,49,34,58,34,103,99,112,46,105,110,115,116,97,110,99,101,78,97,109,101,
  34,58,34,107,97,46,114,101,115,112,111,110,115,101,46,99,111,100,101,34,58,34,112,114,111,99,46,104,97,115,104,46,
  115,104,97,50,53,54,34,58,34,115,111,117,114,99,101,95,97,100,100,114,101,115,115,101,115,34,58,80,79,76,73,67,
  89,95,65,67,84,73,79,78,95,80,65,85,83,69,97,100,109,105,115,115,105,111,110,67,111,110,116,114,111,108,108,101,
  114,105,110,116,114,117,115,105,111,110,95,100,101,116,101,99,116,105,111,110,107,117,98,101,95,110,97,109,101,115,112,97,
  99,101,95,110,97,109,101,34,99,108,105,101,110,116,95,105,112,118,52,95,100,111,116,34,58,34,103,99,112,46,109,97,
  99,104,105,110,101,84,121,112,101,34,58,34,103,99,112,46,112,114,111,106,101,99,116,78,97,109,101,34,58,34,103,99,
  112,46,115,101,114,118,105,99,101,78,97,109,101,34,58,34,109,111,100,117,108,101,34,58,34,115,121,115,100,105,103,34,
  44,34,112,114,111,100,117,99,116,34,58,34,70,97,108,99,111,34,44,34,115,101,114,118,101,114,95,105,112,118,52,95,
  100,111,116,34,58,34,115,101,115,115,105,111,110,95,108,101,97,100,101,114,34,58,123,34,115,111,117,114,99,101,95,100,
  101,116,97,105,108,115,34,58,123,34,115,111,117,114,99,101,95,115,117,98,95,116,121,112,101,34,58,34,117,115,101,114,
  95,108,111,103,105,110,95,110,97,109,101,34,58,34,118,101,110,100,111,114,34,58,34,83,121,115,100,105,103,34,44,34,
  118,101,114,115,105,111,110,34,58,34,57,46,52,46,48,34,44,80,79,76,73,67,89,95,65,67,84,73,79,78,95,83,
  84,79,80,97,122,117,114,101,95,112,108,97,116,102,111,114,109,108,111,103,115,107,56,115,65,100,109,105,115,115,105,111,
  110,82,101,118,105,101,119,108,111,103,105,110,83,104,101,108,108,68,105,115,116,97,110,99,101,109,105,116,114,101,95,101,
  120,102,105,108,116,114,97,116,105,111,110,112,114,111,102,105,108,105,110,103,68,101,116,101,99,116,105,111,110,114,97,119,
  69,118,101,110,116,79,114,105,103,105,110,97,116,111,114,114,101,115,112,111,110,115,101,83,116,97,116,117,115,67,111,100,
  101,115,116,97,116,101,102,117,108,68,101,116,101,99,116,105,111,110,115,34,97,119,115,46,105,110,115,116,97,110,99,101,
  73,100,34,58,34,99,111,110,116,97,105,110,101,114,46,110,97,109,101,34,58,34,101,110,116,105,116,121,95,112,97,121,
  108,111,97,100,34,58,34,102,97,108,115,101,95,112,111,115,105,116,105,118,101,34,58,34,103,99,112,46,105,110,115,116,
  97,110,99,101,73,100,34,58,34,103,99,112,46,109,101,116,104,111,100,78,97,109,101,34,58,34,107,97,46,116,97,114,
  103,101,116,46,110,97,109,101,34,58,34,108,111,103,105,110,95,115,104,101,108,108,95,105,100,34,58,34,109,111,100,117,
  108,101,34,58,34,102,97,108,99,111,34,44,34,111,107,116,97,46,99,108,105,101,110,116,46,105,112,34,58,34,112,111,
  108,105,99,121,95,118,101,114,115,105,111,110,34,58,34,112,114,111,118,105,100,101,114,34,58,34,97,119,115,34,44,34,
  112,114,111,118,105,100,101,114,34,58,34,103,99,112,34,44,34,114,101,113,117,101,115,116,95,109,101,116,104,111,100,34,
  58,34,115,101,118,101,114,105,116,121,95,108,97,98,101,108,34,58,34,117,115,101,114,46,108,111,103,105,110,110,97,109,
  101,34,58,34,117,115,101,114,95,108,111,103,105,110,95,117,105,100,34,58,34,117,115,101,114,95,111,114,105,103,105,110,
  95,105,112,34,58,34,118,101,110,100,111,114,34,58,34,70,97,108,99,111,34,44,34,118,117,108,110,101,114,97,98,105,
  108,105,116,121,34,58,123,82,85,76,69,95,84,89,80,69,95,77,65,76,87,65,82,69,97,103,101,110,116,108,101,115,
  115,45,111,107,116,97,45,109,108,99,111,110,116,97,105,110,101,114,95,115,116,111,112,112,101,100,107,117,98,101,95,99,
  108,117,115,116,101,114,95,110,97,109,101,109,97,108,119,97,114,101,95,112,114,101,118,101,110,116,101,100,109,105,116,114,
  101,95,112,101,114,115,105,115,116,101,110,99,101,34,97,99,116,105,111,110,34,58,34,101,120,101,99,34,44,34,97,119,
  115,46,97,99,99,111,117,110,116,73,100,34,58,34,101,118,116,46,97,114,103,46,102,108,97,103,115,34,58,34,103,99,
  112,46,112,114,111,106,101,99,116,73,100,34,58,34,103,99,112,46,117,115,101,114,65,103,101,110,116,34,58,34,103,105,
  116,104,117,98,46,97,99,116,105,111,110,34,58,34,104,111,115,116,46,104,111,115,116,78,97,109,101,34,58,34,105,115,
  95,97,103,103,114,101,103,97,116,101,100,34,58,34,111,107,116,97,46,97,99,116,111,114,46,105,100,34,58,34,111,107,
  116,97,46,101,118,116,46,116,121,112,101,34,58,34,111,114,99,104,101,115,116,114,97,116,111,114,34,58,123,34,112,111,
  108,105,99,121,95,111,114,105,103,105,110,34,58,34,112,114,111,99,46,112,99,109,100,108,105,110,101,34,58,34,112,114,
  111,99,46,112,101,120,101,112,97,116,104,34,58,34,114,101,115,111,117,114,99,101,95,107,105,110,100,34,58,34,114,101,
  115,111,117,114,99,101,95,110,97,109,101,34,58,34,114,117,108,101,95,115,117,98,95,116,121,112,101,34,58,34,115,117,
  98,116,101,99,104,110,105,113,117,101,34,58,123,34,117,115,101,114,46,108,111,103,105,110,117,105,100,34,58,58,32,73,
  110,102,111,114,109,97,116,105,111,110,97,108,32,92,92,117,48,48,51,99,78,65,92,92,117,48,48,51,101,97,103,101,
  110,116,108,101,115,115,45,97,119,115,45,109,108,99,111,110,116,97,105,110,101,114,95,107,105,108,108,101,100,99,111,110,
  116,97,105,110,101,114,95,112,97,117,115,101,100,109,97,116,99,104,101,100,79,110,68,101,102,97,117,108,116,109,105,116,
  114,101,95,99,111,108,108,101,99,116,105,111,110,114,97,119,69,118,101,110,116,67,97,116,101,103,111,114,121,34,99,101,
  102,95,115,101,118,101,114,105,116,121,34,58,34,99,104,97,114,95,100,101,118,105,99,101,34,58,123,34,99,108,117,115,
  116,101,114,95,110,97,109,101,34,58,34,99,111,109,109,97,110,100,95,108,105,110,101,34,58,34,99,111,110,116,97,105,
  110,101,114,46,105,100,34,58,34,99,111,110,116,97,105,110,101,114,95,105,100,34,58,34,99,116,46,117,115,101,114,97,
  103,101,110,116,34,58,34,100,101,115,116,105,110,97,116,105,111,110,34,58,123,34,101,118,101,110,116,95,108,97,98,101,
  108,115,34,58,34,102,100,46,100,105,114,101,99,116,111,114,121,34,58,34,103,99,112,46,99,97,108,108,101,114,73,80,
  34,58,34,103,99,112,46,108,111,99,97,116,105,111,110,34,58,34,104,111,115,116,46,111,115,46,110,97,109,101,34,58,
  34,107,56,115,46,112,111,100,46,110,97,109,101,34,58,34,107,97,46,115,111,117,114,99,101,105,112,115,34,58,34,107,
  97,46,117,115,101,114,46,110,97,109,101,34,58,34,107,97,46,117,115,101,114,97,103,101,110,116,34,58,34,107,105,110,
  100,34,58,34,97,108,101,114,116,34,44,34,107,105,110,100,34,58,34,101,118,101,110,116,34,44,34,112,114,111,99,46,
  99,109,100,108,105,110,101,34,58,34,112,114,111,99,46,101,120,101,112,97,116,104,34,58,34,112,114,111,99,95,101,120,
  101,112,97,116,104,34,58,34,112,114,111,99,101,115,115,95,110,97,109,101,34,58,34,113,117,101,114,121,95,115,116,114,
  105,110,103,34,58,34,114,120,95,116,105,109,101,115,116,97,109,112,34,58,34,115,117,98,95,114,101,115,111,117,114,99,
  101,34,58,34,116,105,109,101,115,116,97,109,112,95,110,115,34,58,82,85,76,69,95,84,89,80,69,95,68,82,73,70,
  84,82,85,76,69,95,84,89,80,69,95,70,65,76,67,79,97,108,101,114,116,45,116,114,105,103,103,101,114,101,100,100,
  114,105,102,116,95,112,114,101,118,101,110,116,101,100,101,99,50,95,105,110,115,116,97,110,99,101,95,105,100,109,97,99,
  104,105,110,101,76,101,97,114,110,105,110,103,109,105,116,114,101,95,100,105,115,99,111,118,101,114,121,109,105,116,114,101,
  95,101,120,101,99,117,116,105,111,110,115,111,117,114,99,101,65,100,100,114,101,115,115,101,115,34,64,116,105,109,101,115,
  116,97,109,112,34,58,34,34,99,108,105,101,110,116,95,105,112,118,52,34,58,34,99,108,105,101,110,116,95,112,111,114,
  116,34,58,34,99,117,115,116,111,109,101,114,95,105,100,34,58,34,100,101,115,99,114,105,112,116,105,111,110,34,58,34,
  100,110,115,95,100,111,109,97,105,110,115,34,58,34,101,110,116,105,116,121,95,116,121,112,101,34,58,34,102,97,109,105,
  108,121,95,110,97,109,101,34,58,34,102,100,46,102,105,108,101,110,97,109,101,34,58,34,102,100,46,115,105,112,46,110,
  97,109,101,34,58,34,103,105,116,104,117,98,46,117,115,101,114,34,58,34,105,97,110,97,95,110,117,109,98,101,114,34,
  58,34,107,56,115,46,110,115,46,110,97,109,101,34,58,34,108,111,103,105,110,95,117,115,101,114,34,58,123,34,111,107,
  116,97,46,114,101,115,117,108,116,34,58,34,112,101,114,109,105,115,115,105,111,110,115,34,58,34,112,114,111,99,46,112,
  105,100,46,116,115,34,58,34,114,101,113,117,101,115,116,95,117,114,105,34,58,34,115,101,114,118,101,114,95,105,112,118,
  52,34,58,34,115,101,114,118,101,114,95,112,111,114,116,34,58,34,115,111,117,114,99,101,95,116,121,112,101,34,58,34,
  115,116,97,116,117,115,95,99,111,100,101,34,58,34,116,121,112,101,34,58,34,105,112,118,52,34,44,34,116,121,112,101,
  34,58,34,105,112,118,54,34,44,34,117,115,101,114,95,97,103,101,110,116,34,58,123,97,100,100,105,116,105,111,110,97,
  108,73,110,102,111,97,108,101,114,116,45,114,101,115,111,108,118,101,100,97,117,116,104,101,110,116,105,99,97,116,105,111,
  110,97,119,115,95,99,108,111,117,100,116,114,97,105,108,99,111,110,116,97,105,110,101,114,95,110,97,109,101,112,114,111,
  99,101,115,115,95,107,105,108,108,101,100,34,97,119,115,46,114,101,103,105,111,110,34,58,34,99,111,110,116,97,105,110,
  101,114,34,58,123,34,101,114,114,111,114,95,99,111,100,101,34,58,34,101,120,101,99,117,116,97,98,108,101,34,58,34,
  102,97,108,99,111,46,114,117,108,101,34,58,34,102,100,46,108,52,112,114,111,116,111,34,58,34,103,114,111,117,112,46,
  110,97,109,101,34,58,34,108,52,112,114,111,116,111,99,111,108,34,58,34,109,97,99,104,105,110,101,95,105,100,34,58,
  34,111,114,105,103,105,110,97,116,111,114,34,58,34,112,114,111,99,46,112,110,97,109,101,34,58,34,115,101,118,101,114,
  105,116,121,34,58,48,44,34,116,101,99,104,110,105,113,117,101,34,58,123,34,116,121,112,101,34,58,34,112,111,100,34,
  44,97,99,116,105,111,110,82,101,115,117,108,116,115,97,119,115,99,108,111,117,100,116,114,97,105,108,99,108,105,101,110,
  116,73,112,118,52,68,111,116,99,111,110,102,105,103,117,114,97,116,105,111,110,101,110,116,105,116,121,80,97,121,108,111,
  97,100,102,97,108,115,101,80,111,115,105,116,105,118,101,102,108,117,101,110,116,98,105,116,95,116,97,103,104,111,115,116,
  95,104,111,115,116,110,97,109,101,107,117,98,101,95,112,111,100,95,110,97,109,101,108,111,103,95,112,114,111,99,101,115,
  115,101,100,111,117,116,112,117,116,95,102,105,101,108,100,115,112,111,108,105,99,121,86,101,114,115,105,111,110,114,101,113,
  117,101,115,116,77,101,116,104,111,100,115,101,114,118,101,114,73,112,118,52,68,111,116,115,101,118,101,114,105,116,121,76,
  97,98,101,108,115,111,117,114,99,101,68,101,116,97,105,108,115,115,111,117,114,99,101,83,117,98,84,121,112,101,117,115,
  101,114,76,111,103,105,110,78,97,109,101,34,99,97,116,101,103,111,114,121,34,58,91,34,99,111,109,112,108,101,116,101,
  100,34,58,34,99,111,110,100,105,116,105,111,110,34,58,34,99,116,46,114,101,103,105,111,110,34,58,34,100,105,114,101,
  99,116,111,114,121,34,58,34,101,120,116,101,110,115,105,111,110,34,58,34,102,97,99,105,108,105,116,121,34,58,123,34,
  103,114,111,117,112,46,103,105,100,34,58,34,105,110,115,116,97,110,99,101,34,58,123,34,110,97,109,101,115,112,97,99,
  101,34,58,34,111,98,115,101,114,118,101,114,34,58,123,34,111,114,105,103,105,110,97,108,34,58,34,34,112,111,108,105,
  99,121,95,105,100,34,58,34,112,114,111,99,46,110,97,109,101,34,58,34,112,114,111,99,46,112,112,105,100,34,58,34,
  112,114,111,99,46,118,112,105,100,34,58,34,113,117,101,115,116,105,111,110,34,58,123,34,114,101,102,101,114,101,110,99,
  101,34,58,34,114,101,115,111,117,114,99,101,34,58,123,34,114,101,115,112,111,110,115,101,34,58,123,34,114,117,108,101,
  95,110,97,109,101,34,58,34,114,117,108,101,95,116,97,103,115,34,58,34,114,117,108,101,95,116,121,112,101,34,58,34,
  115,101,118,101,114,105,116,121,34,58,123,34,116,105,109,101,115,116,97,109,112,34,58,34,116,114,97,110,115,112,111,114,
  116,34,58,34,117,115,101,114,46,110,97,109,101,34,58,58,32,69,109,101,114,103,101,110,99,121,32,103,99,112,95,97,
  117,100,105,116,108,111,103,104,111,115,116,115,99,97,110,110,105,110,103,105,115,65,103,103,114,101,103,97,116,101,100,105,
  115,83,117,99,99,101,115,115,102,117,108,108,111,103,105,110,83,104,101,108,108,73,100,109,101,116,114,105,99,86,97,108,
  117,101,115,109,105,116,114,101,95,105,109,112,97,99,116,111,117,116,112,117,116,102,105,101,108,100,115,112,111,108,105,99,
  121,69,118,101,110,116,115,112,111,108,105,99,121,79,114,105,103,105,110,114,101,115,111,117,114,99,101,75,105,110,100,114,
  101,115,111,117,114,99,101,78,97,109,101,117,115,101,114,76,111,103,105,110,85,105,100,117,115,101,114,79,114,105,103,105,
  110,73,80,34,97,99,99,111,117,110,116,34,58,123,34,97,103,101,110,116,95,105,100,34,58,34,97,117,100,105,116,95,
  105,100,34,58,34,99,108,117,115,116,101,114,34,58,123,34,99,111,110,116,101,110,116,34,58,123,34,99,111,110,116,114,
  111,108,34,58,123,34,99,116,46,101,114,114,111,114,34,58,34,99,116,46,115,114,99,105,112,34,58,34,100,117,114,97,
  116,105,111,110,34,58,34,101,100,105,116,95,117,114,108,34,58,34,101,110,116,105,116,105,101,115,34,58,34,101,118,116,
  46,116,105,109,101,34,58,34,101,118,116,46,116,121,112,101,34,58,34,102,100,46,99,112,111,114,116,34,58,34,102,100,
  46,115,112,111,114,116,34,58,34,102,105,108,101,110,97,109,101,34,58,34,103,99,112,46,117,115,101,114,34,58,34,104,
  111,115,116,46,109,97,99,34,58,34,104,111,115,116,95,109,97,99,34,58,34,104,111,115,116,110,97,109,101,34,58,34,
  109,97,99,104,105,110,101,34,58,123,34,110,101,116,119,111,114,107,34,58,123,34,112,114,105,111,114,105,116,121,34,58,
  34,112,114,111,99,46,99,119,100,34,58,34,112,114,111,99,46,112,105,100,34,58,34,112,114,111,99,46,115,105,100,34,
  58,34,112,114,111,99,46,116,116,121,34,58,34,112,114,111,99,101,115,115,34,58,123,34,112,114,111,106,101,99,116,34,
  58,123,34,114,101,108,97,116,101,100,34,58,123,34,114,101,113,117,101,115,116,34,58,123,34,114,101,115,111,108,118,101,
  100,34,58,34,114,117,110,95,98,111,111,107,34,58,34,115,99,97,110,110,101,114,34,58,123,34,115,101,113,117,101,110,
  99,101,34,58,34,115,101,114,118,105,99,101,34,58,123,34,116,105,109,101,115,112,97,110,34,58,34,117,115,101,114,46,
  117,105,100,34,58,34,117,115,101,114,110,97,109,101,34,58,58,32,67,114,105,116,105,99,97,108,32,69,73,78,80,82,
  79,71,82,69,83,83,69,87,79,85,76,68,66,76,79,67,75,99,108,117,115,116,101,114,78,97,109,101,99,111,110,116,
  97,105,110,101,114,73,100,100,97,116,97,95,115,116,114,101,97,109,101,118,101,110,116,76,97,98,101,108,115,101,118,101,
  110,116,95,99,108,97,115,115,112,114,111,99,69,120,101,112,97,116,104,112,114,111,99,101,115,115,78,97,109,101,113,117,
  101,114,121,83,116,114,105,110,103,114,117,108,101,83,117,98,84,121,112,101,114,117,108,101,83,117,98,116,121,112,101,114,
  120,84,105,109,101,115,116,97,109,112,115,117,98,82,101,115,111,117,114,99,101,116,105,109,101,115,116,97,109,112,78,115,
  34,97,99,116,105,111,110,115,34,58,34,97,100,100,114,101,115,115,34,58,34,97,112,112,110,97,109,101,34,58,34,97,
  117,116,104,111,114,34,58,91,34,99,109,100,108,105,110,101,34,58,34,99,111,109,109,97,110,100,34,58,34,99,114,101,
  97,116,101,100,34,58,34,99,116,46,110,97,109,101,34,58,34,99,116,46,117,115,101,114,34,58,34,101,118,116,46,114,
  101,115,34,58,34,102,100,46,110,97,109,101,34,58,34,102,105,101,108,100,115,34,58,123,34,107,97,46,118,101,114,98,
  34,58,34,108,97,98,101,108,115,34,58,123,34,109,101,116,114,105,99,115,34,58,34,112,97,114,101,110,116,34,58,123,
  34,114,101,109,111,118,101,100,34,58,34,114,117,108,101,115,101,116,34,58,34,115,111,117,114,99,101,34,58,123,34,115,
  116,97,103,101,115,34,58,123,34,115,116,97,114,116,101,100,34,58,34,115,117,98,106,101,99,116,34,58,34,115,121,115,
  100,105,103,34,58,123,34,115,121,115,108,111,103,34,58,123,34,116,97,99,116,105,99,34,58,123,34,116,104,114,101,97,
  116,34,58,123,34,117,112,100,97,116,101,100,34,58,34,117,115,101,114,95,105,100,34,58,52,50,57,52,57,54,55,50,
  57,53,58,32,87,97,114,110,105,110,103,32,97,117,100,105,116,116,114,97,105,108,98,101,110,99,104,109,97,114,107,115,
  99,108,105,101,110,116,80,111,114,116,99,111,110,110,101,99,116,105,111,110,99,117,115,116,111,109,101,114,73,100,100,110,
  115,68,111,109,97,105,110,115,101,110,116,105,116,121,84,121,112,101,102,97,108,99,111,99,108,111,117,100,102,97,109,105,
  108,121,78,97,109,101,102,105,108,101,97,99,99,101,115,115,114,101,113,117,101,115,116,85,114,105,115,101,114,118,101,114,
  80,111,114,116,115,111,117,114,99,101,84,121,112,101,115,117,99,99,101,115,115,102,117,108,34,97,103,101,110,116,34,58,
  123,34,97,108,101,114,116,34,58,123,34,99,108,111,117,100,34,58,123,34,99,116,46,115,114,99,34,58,34,100,111,109,
  97,105,110,34,58,34,101,110,103,105,110,101,34,58,34,101,118,101,110,116,115,34,58,34,102,100,46,99,105,112,34,58,
  34,102,100,46,115,105,112,34,58,34,103,114,111,117,112,34,58,123,34,103,114,111,117,112,115,34,58,34,104,111,115,116,
  115,34,58,91,34,105,109,97,103,101,34,58,123,34,107,97,46,117,114,105,34,58,34,109,101,116,104,111,100,34,58,34,
  111,117,116,112,117,116,34,58,34,112,114,111,99,105,100,34,58,34,114,101,103,105,111,110,34,58,34,114,101,115,117,108,
  116,34,58,34,115,99,104,101,109,97,34,58,34,115,104,97,50,53,54,34,58,58,32,78,111,116,105,99,101,32,64,109,
  101,116,97,100,97,116,97,101,114,114,111,114,67,111,100,101,105,110,103,101,115,116,105,111,110,105,112,118,54,45,105,99,
  109,112,107,56,115,95,97,117,100,105,116,109,97,99,104,105,110,101,73,100,114,101,110,97,109,101,97,116,50,115,121,109,
  108,105,110,107,97,116,34,97,100,100,101,100,34,58,34,99,111,117,110,116,34,58,34,102,105,108,101,34,58,123,34,104,
  97,115,104,34,58,91,34,104,97,115,104,34,58,123,34,104,111,115,116,34,58,123,34,104,116,116,112,34,58,123,34,109,
  97,106,111,114,34,58,34,109,105,110,111,114,34,58,34,109,115,103,105,100,34,58,34,110,97,109,101,34,58,91,34,112,
  99,111,109,109,34,58,34,113,117,101,114,121,34,58,34,114,117,108,101,34,58,123,34,115,99,111,112,101,34,58,34,115,
  116,97,114,116,34,58,34,115,116,97,116,101,34,58,34,115,116,97,116,115,34,58,34,116,97,103,115,34,58,91,34,116,
  105,116,108,101,34,58,34,116,121,112,101,34,58,91,34,117,115,101,114,34,58,91,34,117,115,101,114,34,58,123,34,122,
  111,110,101,115,34,58,58,32,65,108,101,114,116,32,58,32,68,101,98,117,103,32,58,32,69,114,114,111,114,32,64,118,
  101,114,115,105,111,110,79,95,87,82,79,78,76,89,99,114,101,97,116,105,111,110,100,101,108,101,116,105,111,110,101,120,
  101,99,118,101,97,116,102,99,104,109,111,100,97,116,102,99,104,111,119,110,97,116,105,110,116,101,114,110,97,108,112,111,
  108,105,99,105,101,115,112,111,108,105,99,121,73,100,112,114,111,99,101,120,105,116,114,101,99,118,102,114,111,109,114,117,
  108,101,78,97,109,101,114,117,108,101,84,97,103,115,114,117,108,101,84,121,112,101,116,114,117,110,99,97,116,101,117,110,
  108,105,110,107,97,116,34,97,108,108,34,58,91,34,97,114,103,115,34,58,34,98,111,100,121,34,58,34,99,111,100,101,
  34,58,34,99,111,109,109,34,58,34,100,110,115,34,58,123,34,108,105,110,101,34,58,34,108,111,103,34,58,123,34,109,
  97,99,34,58,91,34,112,97,116,104,34,58,34,112,111,114,116,34,58,34,112,112,105,100,34,58,34,116,97,103,34,58,
  91,34,116,105,109,101,34,58,34,116,116,121,34,58,123,34,117,114,108,34,58,123,34,118,112,105,100,34,58,48,46,48,
  46,48,46,48,70,65,73,76,85,82,69,77,69,83,83,65,71,69,83,85,67,67,69,83,83,95,115,111,117,114,99,101,
  97,99,99,101,112,116,52,97,103,101,110,116,73,100,97,108,108,111,119,101,100,97,117,100,105,116,73,100,101,100,105,116,
  85,114,108,104,111,115,116,77,97,99,109,107,100,105,114,97,116,111,112,101,110,97,116,50,114,101,99,118,109,115,103,114,
  117,110,66,111,111,107,115,101,110,100,109,115,103,115,117,98,84,121,112,101,117,110,115,104,97,114,101,34,99,119,100,34,
  58,34,101,110,100,34,58,34,101,120,101,34,58,34,105,100,34,58,91,34,105,112,34,58,91,34,111,115,34,58,123,34,
  112,105,100,34,58,34,117,105,100,34,58,65,67,84,73,86,69,68,69,76,69,84,69,69,65,71,65,73,78,77,101,100,
  105,117,109,79,95,82,68,87,82,84,65,48,48,48,49,84,65,48,48,48,50,84,65,48,48,48,51,84,65,48,48,48,
  52,84,65,48,48,48,53,84,65,48,48,48,54,84,65,48,48,48,55,84,65,48,48,48,56,84,65,48,48,48,57,84,
  65,48,48,49,48,84,65,48,48,49,49,84,65,48,48,52,48,84,65,48,48,52,50,84,65,48,48,52,51,99,104,97,
  110,103,101,99,108,111,110,101,51,100,101,110,105,101,100,100,111,99,107,101,114,108,105,115,116,101,110,108,111,103,116,97,
  103,111,102,102,115,101,116,112,116,114,97,99,101,115,101,110,100,116,111,115,101,116,103,105,100,115,101,116,117,105,100,115,
  111,99,107,101,116,117,115,101,114,73,100,65,76,76,79,87,80,65,84,67,72,105,100,101,110,116,105,110,112,117,116,109,
  107,110,111,100,114,109,100,105,114,115,101,116,110,115,118,97,108,117,101,118,102,111,114,107,60,78,65,62,68,69,78,89,
  70,97,105,108,72,69,65,68,72,105,103,104,80,79,83,84,80,97,115,115,98,105,110,100,105,110,102,111,115,99,116,112,
  116,101,120,116,116,114,117,101,117,117,105,100,49,49,53,49,51,50,71,69,84,76,111,119,80,85,84,105,97,109,107,101,
  121,116,99,112,117,100,112,45,49,49,52,49,55,50,49,52,55,53,56,55,51,57,57,79,75,114,119,47,14,0,0,0,
  1,9,241,18,3,8,82,21,5,7,36,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  7,13,191,11,8,5,144,25,4,5,152,25,6,6,119,24,0,0,0,0,2,5,136,25,14,0,0,0,3,10,134,23,
  1,7,106,3,4,10,89,1,5,10,44,23,7,12,7,19,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  6,9,54,23,0,0,0,0,8,6,67,2,2,10,74,23,0,0,0,0,11,0,0,0,0,0,0,0,4,25,75,3,
  1,18,85,8,2,24,197,3,5,27,22,2,3,26,205,2,0,0,0,0,0,0,0,0,6,18,193,8,0,0,0,0,
  0,0,0,0,12,0,0,0,3,10,114,23,7,12,7,19,4,19,14,7,0,0,0,0,2,18,139,8,0,0,0,0,
  0,0,0,0,6,10,54,23,0,0,0,0,0,0,0,0,1,6,67,2,5,9,144,24,4,0,145,17,13,0,164,23,
  10,0,13,27,7,0,97,0,4,0,25,0,158,10,13,0,212,8,14,0,12,16,10,0,117,1,24,0,26,5,18,0,
  222,3,20,0,232,2,22,0,230,0,20,0,150,4,19,0,229,8,14,0,12,4,20,0,24,9,14,0,176,6,16,0,
  227,12,12,0,90,7,15,0,190,10,13,0,108,7,15,0,238,10,13,0,95,20,8,0,242,12,12,0,76,2,23,0,
  89,1,25,0,35,4,20,0,216,4,19,0,198,1,24,0,72,0,122,12,12,0,232,2,22,0,230,0,26,0,150,4,
  19,0,229,8,14,0,230,19,8,0,71,22,7,0,208,17,9,0,241,19,6,0,241,19,8,0,193,5,7,0,193,5,
  17,0,152,12,12,0,174,10,13,0,91,22,7,0,157,6,8,0,157,6,16,0,35,11,8,0,64,16,10,0,248,23,
  6,0,51,20,8,0,197,12,12,0,202,14,11,0,77,16,10,0,101,22,7,0,216,14,6,0,216,14,11,0,62,20,
  8,0,212,12,12,0,41,9,14,0,126,7,15,0,206,10,8,0,206,10,13,0,222,10,13,0,230,14,11,0,0,18,
  9,0,90,16,10,0,2,15,11,0,1,13,12,0,195,6,16,0,16,13,12,0,194,4,14,0,194,4,19,0,68,5,
  18,0,46,24,6,0,31,13,12,0,46,13,12,0,121,22,7,0,26,3,22,0,14,11,13,0,109,9,14,0,30,11,
  13,0,30,15,11,0,110,5,18,0,91,13,12,0,161,20,8,0,106,13,12,0,214,6,16,0,72,18,9,0,78,11,
  13,0,94,11,13,0,58,15,8,0,58,15,11,0,142,16,10,0,84,18,9,0,183,20,8,0,194,20,8,0,96,18,
  9,0,211,9,14,0,174,11,13,0,34,13,9,0,59,21,8,0,42,0,199,24,5,0,113,21,11,0,106,3,7,0,
  118,3,7,0,173,3,24,0,245,16,13,0,104,23,10,0,151,10,3,0,2,17,13,0,74,17,6,0,33,17,8,0,
  94,7,3,0,13,12,16,0,100,1,9,0,91,4,6,0,67,17,6,0,230,25,8,0,103,19,12,0,80,17,13,0,
  150,20,8,0,190,21,11,0,161,22,7,0,93,17,13,0,144,23,10,0,115,19,12,0,127,19,12,0,175,8,18,0,
  254,25,8,0,201,21,11,0,6,26,8,0,14,26,8,0,255,26,7,0,100,24,6,0,26,21,8,0,79,25,5,0,
  245,21,11,0,97,0,4,0,5,23,7,0,5,28,6,0,151,19,12,0,70,21,8,0,127,25,5,0,9,0,53,26,
  4,0,146,14,11,0,220,26,7,0,126,1,2,0,100,1,4,0,55,25,5,0,194,9,8,0,119,17,13,0,211,22,
  7,0,3,0,126,1,2,0,12,20,3,0,70,21,8,0,2,0,184,17,9,0,201,22,7,0,2,0,19,24,6,0,
  70,21,8,0,254,0,120,29,253,0,138,29,251,0,240,29,252,0,18,31,249,0,188,31,248,0,226,31,247,0,240,31,
  246,0,250,31,0,0,0,0,14,8,6,0,225,1,7,0,17,0,7,0,157,21,11,0,142,11,4,0,62,12,12,0,
  104,28,4,0,201,22,5,0,15,25,3,0,187,2,6,0,33,17,8,0,79,19,12,0,173,18,4,0,56,6,20,0,
  6,0,40,32,7,0,64,32,5,0,4,0,14,0,0,0,1,9,241,18,1,8,82,21,1,7,36,23,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,13,191,11,1,5,144,25,1,5,152,25,1,6,119,24,
  0,0,0,0,1,5,136,25,18,0,0,0,0,0,0,0,0,0,0,0,6,12,251,18,0,0,0,0,5,13,206,16,
  8,6,222,10,0,0,0,0,7,18,67,8,0,0,0,0,0,0,0,0,0,0,0,0,1,8,214,25,2,9,162,24,
  3,22,237,4,4,14,225,15,9,4,26,3,10,16,221,11,11,17,56,10,5,0,0,0,1,6,75,27,2,2,151,28,
  0,0,0,0,0,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,1,4,238,10,0,0,0,0,6,0,0,0,
  2,2,169,27,1,1,31,0,0,0,0,0,0,0,0,0,0,0,0,0,3,3,108,28,5,0,0,0,1,5,255,13,
  0,0,0,0,0,0,0,0,2,7,107,10,0,0,0,0,6,0,0,0,1,1,19,0,3,1,180,0,2,2,153,28,
  0,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,2,10,24,23,0,0,0,0,1,2,135,28,
  0,0,0,0,11,0,0,0,0,0,0,0,2,4,68,28,0,0,0,0,0,0,0,0,3,4,76,28,0,0,0,0,
  1,3,114,28,4,3,120,28,6,6,81,27,5,5,16,28,0,0,0,0,5,0,0,0,2,3,213,5,0,0,0,0,
  0,0,0,0,0,0,0,0,1,2,46,0,5,0,0,0,2,4,64,28,0,0,0,0,0,0,0,0,0,0,0,0,
  1,4,80,28,8,0,0,0,3,7,164,26,1,7,178,26,2,5,11,28,4,4,60,28,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,8,0,0,0,1,4,72,28,0,0,0,0,4,4,191,11,3,3,117,28,0,0,0,0,
  2,6,93,27,0,0,0,0,0,0,0,0,14,0,0,0,0,0,0,0,4,1,64,3,0,0,0,0,1,1,31,0,
  0,0,0,0,6,1,228,6,0,0,0,0,3,1,227,6,8,1,30,23,0,0,0,0,5,1,29,0,0,0,0,0,
  2,1,172,6,7,1,170,6,14,0,0,0,0,0,0,0,2,1,64,3,0,0,0,0,1,1,31,0,6,1,238,4,
  0,0,0,0,0,0,0,0,0,0,0,0,5,1,30,23,0,0,0,0,3,1,29,0,7,1,27,0,8,2,163,27,
  4,1,170,6,9,0,0,0,2,1,170,6,4,2,145,28,5,3,111,28,3,2,139,28,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,1,1,172,6,1,0,91,19,12,0,1,0,194,9,8,0,1,0,126,1,2,0,1,0,
  230,25,8,0,1,0,194,9,8,0,1,0,124,21,11,0,1,0,193,16,13,0,1,0,67,17,6,0,1,0,14,26,
  8,0,1,0,74,17,6,0,1,0,51,3,9,0,1,0,227,26,7,0,1,0,141,22,7,0,204,34,0,0,0,0,
  210,34,11,0,216,34,230,0,222,34,231,0,228,34,232,0,234,34,233,0,240,34,234,0,246,34,235,0,252,34,236,0,
  2,35,237,0,8,35,238,0,14,35,239,0,20,35,240,0,1,0,55,19,12,0,1,0,55,19,6,0,80,35,86,35,
  0,0,0,0,3,0,0,0,1,11,91,19,0,0,0,0,0,0,0,0,1,0,126,28,3,0,1,0,46,28,5,0,
  116,35,122,35,20,0,64,16,10,0,3,1,35,11,8,0,4,1,91,22,7,0,5,1,72,18,9,0,6,1,106,13,
  12,0,7,1,91,13,12,0,8,1,161,20,8,0,9,1,58,15,8,0,10,1,84,18,9,0,11,1,142,16,10,0,
  12,1,34,13,9,0,13,1,59,21,8,0,14,1,101,22,7,0,15,1,77,16,10,0,16,1,122,12,12,0,17,1,
  229,8,14,0,18,1,230,0,26,0,19,1,150,4,19,0,20,1,2,15,11,0,21,1,1,13,12,0,22,1,0,0,
  71,0,0,0,38,8,206,25,25,6,192,24,32,8,180,24,0,0,0,0,0,0,0,0,17,4,241,26,14,5,41,28,
  23,5,31,28,28,6,30,26,0,0,0,0,19,7,241,26,0,0,0,0,16,6,231,27,46,6,213,27,0,0,0,0,
  31,6,180,24,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,6,241,26,8,4,52,28,0,0,0,0,
  0,0,0,0,33,9,180,24,0,0,0,0,0,0,0,0,6,5,195,27,27,9,189,24,40,6,237,27,44,6,255,27,
  0,0,0,0,0,0,0,0,0,0,0,0,30,5,36,28,0,0,0,0,37,5,207,25,0,0,0,0,0,0,0,0,
  45,4,84,28,0,0,0,0,0,0,0,0,10,8,238,25,0,0,0,0,3,7,192,26,22,7,234,26,29,8,30,26,
  41,7,6,27,42,8,246,25,0,0,0,0,9,5,51,28,39,8,22,26,0,0,0,0,0,0,0,0,13,6,243,27,
  26,7,189,24,34,5,199,25,2,6,192,26,1,7,74,23,7,6,195,27,24,4,192,24,15,7,20,27,36,8,198,25,
  43,7,248,26,5,8,190,25,12,6,249,27,35,6,198,25,4,6,190,25,11,4,247,11,20,5,61,22,21,5,234,26,
  0,0,0,0,1,7,139,20,1,7,139,20,1,7,139,20,1,7,136,13,1,7,136,13,1,7,136,13,1,7,136,13,
  1,7,136,13,1,7,136,13,1,7,136,13,1,7,136,13,1,7,136,13,1,7,136,13,1,7,136,13,1,7,136,13,
  1,7,136,13,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,
  1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,
  1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,1,4,205,14,
  1,7,139,20,1,7,139,20,1,7,139,20,1,7,139,20,1,7,139,20,1,7,139,20,1,7,139,20,3,0,0,0,
  0,0,0,0,0,0,0,0,1,4,205,14,0,0,0,0,1,7,136,13,1,7,139,20,1,4,205,14,1,13,232,16,
  1,13,232,16,1,13,232,16,1,13,23,10,0,0,0,0,0,0,0,0,0,0,0,0,1,13,232,16,1,13,232,16,
  1,13,232,16,1,13,232,16,1,13,232,16,1,13,232,16,1,13,232,16,1,3,123,28,1,14,211,15,1,14,211,15,
  0,0,0,0,1,7,136,13,1,7,107,10,1,4,88,28,1,10,74,23,1,10,74,23,1,10,74,23,1,5,201,22,
  1,5,201,22,1,5,201,22,1,5,201,22,1,5,201,22,1,5,201,22,1,3,15,8,1,3,15,8,1,6,189,27,
  1,6,189,27,1,6,189,27,1,6,189,27,1,6,143,4,1,6,143,4,1,6,143,4,1,6,143,4,1,8,174,25,
  1,8,174,25,1,8,174,25,1,8,174,25,1,8,174,25,1,8,174,25,1,8,174,25,1,8,174,25,1,8,182,25,
  1,8,182,25,1,8,182,25,1,6,189,27,1,6,189,27,1,6,189,27,1,6,189,27,1,6,189,27,1,6,189,27,
  1,6,189,27,1,6,189,27,1,6,189,27,1,10,74,23,1,10,74,23,1,10,74,23,1,10,74,23,1,4,88,28,
  1,4,88,28,1,4,88,28,3,0,0,0,0,0,0,0,0,0,0,0,1,5,201,22,1,0,174,23,10,0,0,0,
  3,0,0,0,0,0,0,0,0,0,0,0,1,4,100,28,1,0,97,0,4,0,0,0,48,39,1,0,24,39,32,39,
  1,0,31,19,12,0,1,0,97,0,4,0,0,0,70,39,1,0,64,39,32,39,0,0,20,0,0,0,1,16,237,11,
  1,14,253,15,1,17,107,10,1,15,255,13,1,18,127,2,1,17,73,10,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,16,253,11,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,18,49,8,1,19,251,6,
  1,26,127,2,1,29,31,1,1,27,251,1,0,0,0,0,1,5,201,22,1,10,74,23,0,0,0,0,1,6,143,4,
  0,0,0,0,1,4,88,28,1,4,88,28,0,0,0,0,1,4,88,28,1,6,143,4,1,6,143,4,1,8,174,25,
  1,6,189,27,1,6,189,27,1,8,182,25,8,0,0,0,0,0,0,0,1,7,178,26,3,6,87,27,2,11,91,21,
  0,0,0,0,4,11,102,21,0,0,0,0,0,0,0,0,1,7,223,5,1,7,243,5,1,7,7,6,1,7,7,6,
  1,7,7,6,8,0,0,0,1,17,107,10,1,15,255,13,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,29,31,1,1,27,251,1,0,0,0,0,2,2,147,28,2,2,147,28,2,2,147,28,2,2,147,28,2,2,143,28,
  2,2,143,28,2,2,141,28,2,1,31,0,0,0,0,0,2,2,147,28,2,2,143,28,2,2,141,28,2,1,31,0,
  0,0,0,0,2,2,147,28,2,2,147,28,2,2,143,28,2,2,143,28,2,2,141,28,2,2,141,28,2,1,31,0,
  2,1,31,0,0,0,0,0,2,2,149,28,2,2,149,28,2,2,149,28,2,2,147,28,2,2,143,28,2,2,141,28,
  2,1,31,0,2,1,31,0,0,0,0,0,2,1,31,0,2,1,31,0,2,2,141,28,2,2,143,28,2,2,147,28,
  2,2,149,28,2,2,149,28,2,2,149,28,1,0,222,25,8,0,1,0,126,1,2,0,1,0,100,1,4,0,1,0,
  146,14,11,0,1,0,17,0,7,0,236,40,242,40,231,0,0,0,3,0,248,40,241,0,254,40,242,0,4,41,243,0,
  23,0,0,0,14,17,39,10,0,0,0,0,0,0,0,0,3,1,64,3,9,2,169,27,8,1,238,4,0,0,0,0,
  0,0,0,0,5,1,228,6,0,0,0,0,0,0,0,0,2,1,227,6,12,15,225,13,10,2,111,28,7,1,30,23,
  13,15,210,13,0,0,0,0,4,1,29,0,11,2,137,28,0,0,0,0,1,1,172,6,0,0,0,0,6,1,170,6,
  23,0,0,0,10,22,3,5,6,26,153,2,13,18,121,8,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8,23,126,4,14,12,67,19,11,16,29,12,12,25,100,3,
  0,0,0,0,7,21,151,5,9,15,44,14,1,20,116,6,2,26,179,2,3,20,96,6,5,17,124,10,4,15,59,14,
  0,0,0,0,1,6,183,27,1,6,177,27,1,6,105,27,1,6,111,27,1,6,117,27,1,6,123,27,1,6,129,27,
  1,6,135,27,1,6,141,27,1,6,147,27,1,6,153,27,1,6,165,27,1,6,159,27,1,6,171,27,0,0,0,0,
  1,14,122,6,1,20,185,2,1,14,102,6,1,9,65,14,1,11,130,10,1,20,159,2,1,15,157,5,1,17,132,4,
  1,9,50,14,1,16,9,5,1,10,35,12,1,19,106,3,1,12,127,8,1,6,73,19,1,0,246,8,6,0,1,0,
  183,15,14,0,0,0,0,0,0,0,0,0,2,0,88,42,245,0,94,42,246,0,28,17,13,0,238,10,13,0,106,20,
  8,0,95,20,8,0,90,10,17,0,76,2,23,0,52,7,19,0,89,1,25,0,41,17,13,0,216,4,19,0,239,15,
  14,0,229,8,14,0,137,12,12,0,122,12,12,0,7,0,247,0,2,0,118,42,248,0,2,0,126,42,249,0,2,0,
  134,42,250,0,2,0,142,42,251,0,2,0,150,42,252,0,2,0,158,42,253,0,2,0,166,42,1,0,126,28,3,0,
  1,0,46,28,5,0,218,42,224,42,9,0,238,10,13,0,23,1,229,8,14,0,24,1,230,0,20,0,25,1,150,4,
  19,0,26,1,76,2,23,0,27,1,89,1,25,0,28,1,216,4,19,0,29,1,117,1,24,0,30,1,222,3,20,0,
  31,1,90,10,17,0,76,2,23,0,52,7,19,0,89,1,25,0,2,0,254,0,2,0,34,43,255,0,2,0,42,43,
  1,0,55,19,6,0,1,0,46,28,5,0,64,43,70,43,2,0,28,17,13,0,0,1,76,6,20,0,1,1,0,0,
  5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,7,157,26,2,2,188,11,1,0,193,25,3,0,0,0,
  120,43,0,0,1,0,194,9,8,0,0,0,132,43,0,0,0,0,0,0,1,4,151,10,0,0,0,0,1,4,241,26,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,192,26,1,7,74,23,
  0,0,0,0,1,15,240,13,1,14,197,15,1,7,223,5,1,7,243,5,1,7,7,6,1,7,7,6,1,7,7,6,
  1,7,243,5,1,7,223,5,1,7,7,6,1,7,243,5,1,7,243,5,1,7,223,5,1,7,223,5,0,0,0,0,
  1,7,184,4,1,6,59,5,0,0,0,0,1,4,158,24,1,3,129,28,1,3,132,28,1,9,153,24,1,4,92,28,
  0,0,0,0,1,4,213,27,1,4,213,27,1,4,213,27,1,4,213,27,1,4,213,27,1,5,136,3,1,5,255,13,
  1,7,107,10,1,15,29,14,1,15,29,14,1,15,29,14,1,5,136,3,1,5,255,13,1,7,107,10,36,0,101,0,
  66,1,35,0,100,0,93,0,210,0,56,1,94,0,211,0,73,1,112,0,152,0,89,1,92,1,94,1,78,0,195,0,
  72,0,194,0,75,0,73,0,77,0,59,1,23,0,25,0,95,0,160,0,55,1,58,1,53,0,91,0,107,0,118,0,
  124,0,130,0,151,0,207,0,92,0,208,0,18,0,0,7,0,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,128,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  2,0,2,0,0,0,0,0,142,9,11,128,119,18,12,128,60,22,10,128,33,27,6,128,5,1,0,0,0,189,0,0,
  0,0,20,22,10,0,116,20,11,0,14,25,8,0,149,20,11,2,72,24,9,0,16,0,10,0,2,1,0,0,0,0,
  0,224,63,0,45,27,5,1,22,25,7,1,145,14,14,1,54,25,8,1,154,16,11,1,193,9,17,1,6,20,11,1,
  210,22,10,1,52,26,7,1,2,1,0,0,0,240,0,0,0,0,45,27,5,1,94,25,8,1,187,14,14,1,90,24,
  9,1,0,3,0,0,0,0,0,0,0,192,255,255,255,255,255,255,255,255,63,0,0,0,0,0,0,0,39,20,11,1,
  90,22,10,1,28,20,11,1,156,6,19,1,173,10,16,1,63,16,13,1,71,18,12,1,105,13,15,1,90,13,15,1,
  160,20,11,1,171,20,11,1,95,18,12,1,57,15,14,1,182,20,11,1,193,20,11,1,213,6,19,1,83,18,12,1,
  141,16,13,1,93,11,16,1,77,11,16,1,227,18,12,1,58,21,11,1,210,9,17,1,173,11,16,1,89,16,13,1,
  255,17,12,1,100,22,10,1,201,14,14,1,196,12,15,1,247,23,9,1,50,20,11,1,0,24,9,1,61,20,11,1,
  215,14,14,1,76,16,13,1,121,12,15,1,228,8,17,1,229,0,29,1,149,4,22,1,231,2,25,1,1,15,14,1,
  0,13,15,1,120,22,10,1,45,24,9,1,30,13,15,1,15,13,15,1,45,13,15,1,67,5,21,1,57,9,17,1,
  193,4,22,1,194,6,19,1,70,22,10,1,211,23,9,1,207,17,12,1,80,22,10,1,192,5,20,1,240,19,11,1,
  151,12,15,1,229,19,11,1,29,11,16,1,13,11,16,1,25,3,25,1,108,9,17,1,109,5,21,1,29,15,14,1,
  40,9,17,1,125,7,18,1,83,20,11,1,211,12,15,1,205,10,16,1,221,10,16,1,229,14,14,1,0,3,0,0,
  0,0,0,0,252,63,0,0,0,0,0,0,0,0,192,255,255,15,31,0,0,0,96,0,7,1,59,18,12,1,125,9,
  17,1,61,11,16,1,6,9,17,1,88,5,21,1,155,18,12,1,179,18,12,1,141,11,16,1,167,18,12,1,63,24,
  9,1,3,21,11,1,149,20,11,1,50,22,10,1,39,27,6,1,2,1,29,1,78,25,8,1,25,21,11,1,23,18,
  12,1,91,12,15,1,125,11,16,1,109,11,16,1,126,25,8,1,195,13,15,1,14,23,10,1,69,21,11,1,176,9,
  17,1,71,15,14,1,150,13,15,1,244,9,17,1,103,4,23,1,173,14,14,1,245,8,17,1,99,24,9,1,116,20,
  11,1,94,26,6,1,198,24,8,1,4,23,10,1,160,22,10,1,2,1,0,0,0,0,0,0,192,1,45,27,5,1,
  143,26,6,1,69,21,11,1,0,1,0,0,0,254,255,255,3,0,237,10,16,1,94,20,11,1,241,12,15,1,75,2,
  26,1,88,1,28,1,34,4,23,1,215,4,22,1,197,1,27,1,228,8,17,1,244,3,23,1,149,4,22,1,231,2,
  25,1,25,5,21,1,221,3,23,1,116,1,27,1,157,10,16,1,11,16,13,1,211,8,17,1,189,10,16,1,107,7,
  18,1,226,12,15,1,11,4,23,1,23,9,17,1,175,6,19,1,89,7,18,1,0,1,0,12,0,0,0,0,0,0,
  113,15,14,1,233,7,18,1,3,1,0,0,0,0,12,0,0,0,200,22,10,1,183,17,12,1,3,1,0,0,0,0,
  48,0,0,0,69,21,11,1,18,24,9,1,0,4,255,243,255,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,224,31,0,254,255,255,255,255,3,0,0,0,45,27,5,1,96,0,7,1,203,18,12,1,195,13,15,1,50,3,
  25,1,129,26,7,1,165,13,15,1,128,16,13,1,171,17,11,1,180,22,9,1,80,4,23,1,130,5,21,1,229,23,
  9,1,22,25,7,1,145,14,14,1,154,16,11,1,174,19,11,1,131,14,14,1,136,12,15,1,115,16,13,1,105,20,
  11,1,116,20,11,1,0,22,10,1,110,22,9,1,181,12,15,1,140,22,10,1,253,10,16,1,149,20,11,1,115,0,
  10,1,80,26,7,1,61,12,15,1,195,17,12,1,70,25,8,1,248,20,11,1,47,21,11,1,17,20,11,1,66,26,
  7,1,40,22,10,1,120,13,15,1,27,27,6,1,63,27,6,1,115,26,7,1,30,25,8,1,135,13,15,1,136,26,
  6,1,69,27,6,1,69,21,11,1,227,9,17,1,251,7,18,1,74,9,17,1,57,4,23,1,206,24,8,1,103,14,
  14,1,71,7,18,1,117,14,14,1,85,15,14,1,179,7,18,1,99,15,14,1,102,16,13,1,171,4,12,1,159,14,
  14,1,37,16,13,1,219,17,12,1,72,20,11,1,43,15,14,1,185,19,11,1,23,18,12,1,131,18,11,1,180,13,
  15,1,45,26,7,1,232,6,19,1,169,15,13,1,0,0,144,0,0,0,211,13,106,17,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,193,11,168,21,0,0,0,0,
  188,8,203,15,21,11,124,21,168,7,141,22,205,18,103,8,15,6,230,23,171,3,15,25,53,13,80,17,192,7,84,11,
  59,11,201,21,55,13,2,17,219,11,44,15,0,0,0,0,7,11,223,21,207,10,219,16,254,13,132,17,216,9,135,24,
  0,0,0,0,59,11,212,21,0,0,0,0,5,20,136,6,18,8,194,9,13,18,157,8,170,8,150,20,199,3,199,20,
  9,8,141,5,209,10,64,23,221,9,100,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,246,4,115,5,0,0,0,0,56,16,13,12,196,4,89,18,
  206,5,133,1,247,6,191,22,252,7,208,19,194,3,166,20,195,3,63,15,24,8,33,17,203,13,158,17,0,0,0,0,
  0,0,0,0,253,6,188,12,169,12,19,19,224,4,46,26,0,0,0,0,8,10,91,4,0,0,0,0,172,4,56,0,
  200,3,239,9,0,0,0,0,0,0,0,0,16,4,100,1,4,11,245,21,60,4,173,18,22,9,171,24,52,8,230,25,
  1,4,104,28,17,11,146,14,248,5,36,0,191,4,106,3,201,8,70,21,217,9,45,6,0,0,0,0,58,8,14,26,
  0,0,0,0,251,13,67,17,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,204,12,43,19,0,0,0,0,
  0,0,0,0,215,10,94,23,220,7,213,26,189,8,48,21,190,8,18,20,0,0,0,0,0,0,0,0,10,6,187,2,
  226,9,210,10,187,5,193,8,6,5,201,22,19,7,199,26,14,16,45,12,25,13,193,16,186,9,196,17,171,7,116,0,
  173,12,62,12,249,5,142,3,197,5,31,25,225,15,74,14,0,0,0,0,0,0,0,0,54,6,91,4,0,0,0,0,
  1,2,126,1,0,0,0,0,57,4,142,11,2,4,97,0,210,10,106,17,0,0,0,0,167,11,146,21,198,11,179,21,
  3,9,51,3,202,12,139,19,212,10,154,23,213,10,103,16,20,10,84,23,23,7,227,26,61,6,67,17,25,7,1,22,
  218,8,205,14,222,8,185,2,6,4,36,2,223,11,234,21,208,13,219,16,0,0,0,0,0,0,0,0,166,6,74,17,
  0,0,0,0,214,9,172,4,0,0,0,0,0,0,0,0,0,0,0,0,8,0,0,0,12,13,145,17,11,10,164,23,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11,4,97,0,12,7,13,27,39,0,0,0,42,10,12,16,
  43,14,212,8,45,15,108,7,47,20,12,4,36,19,150,4,48,14,24,9,38,18,26,5,49,16,176,6,0,0,0,0,
  0,0,0,0,30,25,89,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  28,12,242,12,0,0,0,0,0,0,0,0,37,22,232,2,34,14,229,8,44,13,190,10,46,12,227,12,27,8,95,20,
  50,15,90,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,31,20,35,4,26,13,238,10,29,23,76,2,
  32,19,216,4,33,24,198,1,35,20,230,0,41,13,158,10,39,20,222,3,40,24,117,1,65,0,0,0,54,12,103,19,
  154,10,104,23,140,8,26,21,144,12,115,19,0,0,0,0,136,7,106,3,153,18,175,8,53,13,80,17,59,11,201,21,
  55,13,2,17,163,5,199,24,0,0,0,0,0,0,0,0,145,5,127,25,141,9,100,1,135,8,150,20,250,7,118,3,
  164,7,5,23,156,6,100,24,137,3,151,10,162,3,94,7,0,0,0,0,56,16,13,12,0,0,0,0,151,11,190,21,
  161,8,33,17,57,8,254,25,150,10,144,23,0,0,0,0,165,7,161,22,0,0,0,0,0,0,0,0,146,11,245,21,
  52,8,230,25,138,24,173,3,148,8,70,21,149,13,93,17,58,8,14,26,0,0,0,0,62,7,255,26,0,0,0,0,
  152,12,151,19,139,5,79,25,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,143,12,127,19,
  0,0,0,0,0,0,0,0,54,6,91,4,155,13,245,16,51,4,97,0,60,8,6,26,0,0,0,0,0,0,0,0,
  0,0,0,0,61,6,67,17,142,11,113,21,0,0,0,0,0,0,0,0,251,6,74,17,147,6,5,28,0,0,0,0,
  110,0,0,0,100,26,230,0,63,8,35,11,65,8,157,6,68,10,64,16,113,16,195,6,0,0,0,0,0,0,0,0,
  0,0,0,0,79,9,84,18,0,0,0,0,0,0,0,0,95,8,62,20,0,0,0,0,114,7,71,22,101,19,150,4,
  117,7,193,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,76,8,183,20,118,17,193,5,
  0,0,0,0,71,12,91,13,128,14,41,9,0,0,0,0,108,12,16,13,0,0,0,0,0,0,0,0,66,16,157,6,
  0,0,0,0,126,18,110,5,0,0,0,0,82,13,78,11,127,11,30,15,0,0,0,0,81,13,94,11,122,13,30,11,
  0,0,0,0,130,8,206,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,94,6,216,14,0,0,0,0,
  110,18,68,5,88,9,0,18,129,15,126,7,85,14,211,9,0,0,0,0,0,0,0,0,116,9,208,17,125,14,109,9,
  0,0,0,0,89,7,101,22,121,8,230,19,0,0,0,0,99,14,229,8,102,22,232,2,91,12,197,12,98,12,122,12,
  0,0,0,0,87,10,90,16,0,0,0,0,0,0,0,0,64,7,91,22,97,10,77,16,75,11,58,15,80,10,142,16,
  83,9,34,13,123,13,14,11,132,13,206,10,69,9,72,18,133,13,222,10,111,14,194,4,70,12,106,13,77,8,194,20,
  115,6,241,19,67,13,174,10,96,11,216,14,105,7,121,22,106,6,46,24,0,0,0,0,120,12,152,12,104,12,1,13,
  0,0,0,0,119,8,241,19,0,0,0,0,92,6,248,23,72,8,161,20,93,8,51,20,109,12,46,13,84,8,59,21,
  86,13,174,11,90,11,202,14,112,19,194,4,124,22,26,3,74,9,96,18,78,16,214,6,131,12,212,12,134,11,230,14,
  107,12,31,13,73,8,58,15,0,0,0,0,0,0,0,0,0,0,0,0,103,11,2,15,0,0,0,0,8,0,0,0,
  0,0,0,0,158,5,95,25,159,10,124,23,0,0,0,0,0,0,0,0,0,0,0,0,157,2,126,1,160,6,35,15,
  15,0,0,0,0,0,0,0,0,0,0,0,180,7,220,26,178,8,194,9,182,4,53,26,0,0,0,0,181,7,211,22,
  175,4,100,1,176,11,146,14,0,0,0,0,179,13,119,17,174,2,126,1,177,5,55,25,0,0,0,0,0,0,0,0,
  6,0,0,0,0,0,0,0,184,3,12,20,0,0,0,0,185,8,70,21,183,2,126,1,0,0,0,0,5,0,0,0,
  228,9,184,17,0,0,0,0,0,0,0,0,227,7,201,22,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,
  229,8,70,21,230,6,19,24,0,0,0,0,125,0,0,0,0,0,0,0,1,11,160,14,1,12,166,13,1,16,233,6,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,11,132,14,1,8,203,15,1,7,141,22,
  1,11,44,15,1,7,84,11,1,6,230,23,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,15,72,7,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,8,194,9,1,3,199,20,
  1,9,100,1,1,8,150,20,1,8,141,5,0,0,0,0,0,0,0,0,1,10,170,15,1,10,38,16,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,4,115,5,1,12,137,12,1,5,133,1,
  1,4,89,18,1,8,186,19,1,7,208,19,1,11,118,14,1,3,166,20,1,8,33,17,1,3,63,15,1,6,191,22,
  1,6,188,12,1,4,46,26,0,0,0,0,0,0,0,0,1,10,91,4,1,4,56,0,1,3,239,9,0,0,0,0,
  0,0,0,0,1,5,36,0,1,4,100,1,1,13,254,10,1,18,131,5,1,4,106,3,1,11,146,14,1,22,51,3,
  1,9,45,6,1,11,100,15,1,14,216,7,1,6,239,23,1,8,70,21,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,11,72,7,0,0,0,0,1,20,58,4,0,0,0,0,1,8,18,20,1,8,106,20,1,10,116,16,
  1,8,48,21,1,6,187,2,0,0,0,0,1,5,193,8,0,0,0,0,0,0,0,0,1,5,31,25,1,9,196,17,
  1,12,62,12,1,5,142,3,1,7,116,0,0,0,0,0,1,5,22,2,1,8,175,19,0,0,0,0,1,2,126,1,
  1,11,180,7,1,15,252,7,1,4,97,0,0,0,0,0,0,0,0,0,1,12,182,12,1,10,103,16,1,12,121,13,
  1,8,205,14,1,12,136,13,1,8,185,2,1,12,181,13,1,14,75,9,1,7,1,22,1,10,16,15,1,9,51,3,
  1,4,36,2,1,20,81,4,1,15,180,7,1,12,196,13,1,6,74,17,0,0,0,0,1,9,172,4,0,0,0,0,
  1,14,228,9,5,0,0,0,1,15,234,7,1,11,114,15,0,0,0,0,0,0,0,0,0,0,0,0,39,0,0,0,
  1,14,24,9,1,20,12,4,1,16,176,6,1,15,108,7,1,19,150,4,1,19,216,4,1,18,26,5,1,24,198,1,
  0,0,0,0,0,0,0,0,1,25,89,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,1,12,242,12,0,0,0,0,0,0,0,0,1,22,232,2,1,14,229,8,1,13,190,10,1,12,227,12,
  1,15,90,7,1,8,95,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,20,35,4,1,13,158,10,
  1,20,230,0,1,13,238,10,1,23,76,2,1,14,212,8,1,10,12,16,1,20,222,3,1,24,117,1,63,0,0,0,
  1,13,126,11,0,0,0,0,1,8,26,21,0,0,0,0,0,0,0,0,1,7,106,3,1,14,245,9,0,0,0,0,
  1,14,7,9,0,0,0,0,1,5,199,24,1,9,60,18,1,8,4,21,1,5,127,25,1,9,100,1,1,7,118,3,
  1,8,150,20,1,7,5,23,1,18,89,5,1,3,151,10,1,3,94,7,1,13,62,11,1,13,110,11,1,20,104,4,
  1,12,95,10,1,8,33,17,1,14,126,9,1,12,151,13,1,7,161,22,1,9,180,18,1,6,100,24,1,7,15,23,
  0,0,0,0,1,8,70,21,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,14,177,9,1,11,72,15,
  1,11,174,14,1,9,156,18,1,13,142,11,1,5,79,25,0,0,0,0,0,0,0,0,0,0,0,0,1,26,3,1,
  0,0,0,0,0,0,0,0,0,0,0,0,1,14,246,8,1,4,97,0,1,12,196,13,0,0,0,0,1,9,168,18,
  1,6,67,17,0,0,0,0,0,0,0,0,0,0,0,0,1,6,74,17,0,0,0,0,0,0,0,0,110,0,0,0,
  1,26,230,0,1,8,157,6,1,8,35,11,1,10,64,16,1,16,195,6,0,0,0,0,0,0,0,0,0,0,0,0,
  1,9,84,18,0,0,0,0,0,0,0,0,1,8,62,20,0,0,0,0,1,7,71,22,1,19,150,4,1,7,193,5,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,17,193,5,1,8,183,20,0,0,0,0,
  1,12,91,13,1,14,41,9,0,0,0,0,1,12,16,13,0,0,0,0,0,0,0,0,1,16,157,6,0,0,0,0,
  1,18,110,5,0,0,0,0,1,11,30,15,1,13,78,11,0,0,0,0,1,13,30,11,1,13,94,11,0,0,0,0,
  1,8,206,10,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,6,216,14,0,0,0,0,1,18,68,5,
  1,9,0,18,1,15,126,7,1,14,211,9,0,0,0,0,0,0,0,0,1,9,208,17,1,14,109,9,0,0,0,0,
  1,8,230,19,1,7,101,22,0,0,0,0,1,22,232,2,1,14,229,8,1,12,122,12,1,12,197,12,0,0,0,0,
  1,10,90,16,0,0,0,0,0,0,0,0,1,7,91,22,1,10,77,16,1,13,206,10,1,13,222,10,1,13,14,11,
  1,11,58,15,1,10,142,16,1,9,72,18,1,9,34,13,1,14,194,4,1,12,106,13,1,8,194,20,1,6,241,19,
  1,13,174,10,1,11,216,14,1,6,46,24,1,7,121,22,0,0,0,0,1,12,152,12,1,12,1,13,0,0,0,0,
  1,8,241,19,0,0,0,0,1,6,248,23,1,8,51,20,1,11,230,14,1,19,194,4,1,11,202,14,1,12,46,13,
  1,12,212,12,1,22,26,3,1,8,161,20,1,9,96,18,1,16,214,6,1,13,174,11,1,8,59,21,1,12,31,13,
  1,8,58,15,0,0,0,0,0,0,0,0,0,0,0,0,1,11,2,15,0,0,0,0,8,0,0,0,1,6,35,15,
  1,5,95,25,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,11,188,14,1,2,126,1,15,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,1,8,7,20,1,4,53,26,1,8,194,9,1,14,194,9,1,11,146,14,
  1,4,100,1,1,7,211,22,0,0,0,0,1,2,126,1,1,5,55,25,0,0,0,0,0,0,0,0,6,0,0,0,
  0,0,0,0,1,3,12,20,0,0,0,0,1,8,70,21,1,2,126,1,0,0,0,0,5,0,0,0,1,9,184,17,
  0,0,0,0,0,0,0,0,1,7,201,22,0,0,0,0,5,0,0,0,0,0,0,0,0,0,0,0,1,8,70,21,
  1,6,19,24,0,0,0,0,80,49,0,0,148,51,0,0,184,51,0,0,88,52,0,0,96,53,0,0,28,55,0,0,
  64,55,0,0,128,55,0,0,156,55,0,0,180,55,0,0,204,55,0,0,196,57,0,0,220,57,0,0,124,58,0,0,
  124,59,0,0,56,61,0,0,92,61,0,0,156,61,0,0,184,61,0,0,208,61,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,4,0,0,0,0,0,0,0,0,4,4,4,
  0,0,0,0,0,0,0,0,4,4,0,0,0,0,0,0,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4,
  4,0,1,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,
  0,0,4,4,0,0,0,0,0,0,0,0,4,4,0,0,0,0,0,0,0,1,0,4,4,4,0,0,0,0,0,0,
  0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,4,4,0,0,0,0,0,2,1,0,0,0,0,1,88,1,
  89,1,90,1,91,1,92,1,93,1,94,1,95,1,0,0,18,0,0,0,0,0,0,0,0,0,0,0,1,3,15,25,
  1,4,96,28,1,7,253,8,1,4,53,26,0,0,0,0,0,0,0,0,1,5,36,0,0,0,0,0,1,13,54,17,
  1,3,58,4,0,0,0,0,1,7,116,0,1,4,61,1,0,0,0,0,1,7,171,26,1,7,185,26,42,0,0,0,
  1,10,89,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,6,225,27,1,2,17,1,1,6,140,21,1,11,114,15,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  1,8,33,17,1,3,10,0,0,0,0,0,0,0,0,0,0,0,0,0,1,8,158,25,1,3,166,4,1,6,207,27,
  1,9,126,24,1,5,26,28,1,4,7,23,1,4,238,10,1,3,58,4,1,15,14,14,1,6,219,27,1,13,15,17,
  1,10,90,14,1,5,22,2,1,4,205,14,1,2,67,8,1,8,205,14,1,9,216,0,1,9,230,0,1,4,36,2,
  1,5,117,1,0,0,0,0,45,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,13,23,10,
  0,0,0,0,0,0,0,0,1,3,160,14,1,4,247,24,1,7,136,13,1,3,12,20,1,11,167,12,1,8,36,18,
  1,6,251,22,1,6,78,0,1,4,115,5,1,11,135,21,1,12,46,11,1,3,10,0,1,10,170,15,0,0,0,0,
  1,4,173,18,1,5,36,0,0,0,0,0,1,5,61,0,1,4,238,10,0,0,0,0,0,0,0,0,1,3,58,4,
  0,0,0,0,1,6,187,2,0,0,0,0,0,0,0,0,1,7,116,0,0,0,0,0,1,10,90,14,1,4,205,14,
  1,7,139,20,1,7,227,20,1,9,216,0,1,4,142,11,1,9,230,0,0,0,0,0,1,5,117,1,0,0,0,0,
  9,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,3,10,0,1,5,61,0,1,5,36,0,0,0,0,0,
  1,10,90,14,1,9,216,0,5,0,0,0,0,0,0,0,1,4,56,28,0,0,0,0,1,16,205,11,0,0,0,0,
  0,0,0,0,0,0,0,16,0,0,0,16,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
  0,0,1,0,1,0,0,0,0,0,0,0,9,0,0,0,1,5,21,28,4,5,15,25,0,0,0,0,6,3,63,15,
  3,4,238,10,0,0,0,0,5,3,159,2,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,1,6,78,0,
  1,5,136,3,0,0,0,0,0,0,0,0,232,61,0,0,16,62,0,0,56,62,0,0,30,63,0,0,146,1,0,0,
  48,63,0,0,124,63,0,0,40,64,0,0,224,64,0,0,78,0,0,0,6,0,0,0,27,0,0,0,5,0,0,0,
  8,0,0,0,8,65,0,0,32,65,0,0,64,65,0,0,21,28,0,0,5,0,0,0,76,65,0,0,10,0,0,0,
  0,0,0,0,116,65,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
]);
