/** Addresses and numbers of devices. */
import { alloc } from '../memory';
import { derive, hasText, plain, plainSize, slot, STRING } from '../member';
import { hex } from '../json/scan';

/** `0a:1f:5d:33:90:c1` as `0A-1F-5D-33-90-C1`; none where it is no MAC address. */
export function mac(from: usize, to: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  if (plainSize(slot(from)) != 17) return;
  const text = alloc(17);
  if (text == 0) return;
  for (let i: usize = 0; i < 17; i++) {
    const c = load<u8>(at + i);
    const isMark = i % 3 == 2;
    if (isMark ? c != 0x3a && c != 0x2d : hex(c) < 0) return;
    store<u8>(text + i, isMark ? 0x2d : c >= 0x61 ? c - 0x20 : c);
  }
  derive(to, text, 17, STRING);
}

/**
 * Parts of a terminal's device number, from the number (minor in the lowest 8 bits, major in the 12 above) or from the name of a pseudo
 * terminal, `pts3` or `pts/3`: major 136 and up, 256 minors each.
 */
export function tty(from: usize, major: usize, minor: usize): void {
  if (!hasText(from)) return;
  let at = plain(slot(from));
  const end = at + plainSize(slot(from));
  const isName = end - at >= 4 && load<u16>(at) == 0x7470 && load<u8>(at, 2) == 0x73;
  if (isName) {
    at += 3;
    if (load<u8>(at) == 0x2f) at++;
    if (at == end || end - at > 4) return;
  } else if (end - at > 7 || load<u8>(at) == 0x30) {
    return;
  }
  let number: u32 = 0;
  while (at < end) {
    const digit = <u32>load<u8>(at) - 0x30;
    if (digit > 9) return;
    number = number * 10 + digit;
    at++;
  }
  if (isName) {
    if (number >= 2048) return;
    number += 136 << 8;
  } else if (number >= 1 << 20) {
    return;
  }
  const text = alloc(16);
  if (text == 0) return;
  give(text, number >> 8, major);
  give(text + 8, number & 255, minor);
}

/** A number below 10000 as text. */
function give(text: usize, value: u32, to: usize): void {
  let at = text;
  if (value >= 1000) store<u8>(at++, <u8>(0x30 + value / 1000));
  if (value >= 100) store<u8>(at++, <u8>(0x30 + (value / 100) % 10));
  if (value >= 10) store<u8>(at++, <u8>(0x30 + (value / 10) % 10));
  store<u8>(at++, <u8>(0x30 + (value % 10)));
  derive(to, text, at - text, STRING);
}
