/** Addresses of a connection. Twin of the same functions in generator/plan/oracle/operations.ts. */
import { alloc, lastByte } from '../memory';
import { derive, hasText, plain, plainSize, setSlot, slot, STRING } from '../member';
import { isIp } from './ip';

/** An unsigned 32-bit integer as a dotted address, its first byte first; a text that is no number stays. */
export function ipv4(from: usize, to: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const size = plainSize(slot(from));
  let value: u64 = 0;
  for (let i: usize = 0; i < size; i++) {
    const digit = <u32>load<u8>(at + i) - 0x30;
    if (digit > 9) {
      setSlot(to, slot(from));
      return;
    }
    if (i < 10) value = value * 10 + digit;
  }
  if (size > 10 || value > 0xffffffff) return;
  const text = alloc(16);
  if (text == 0) return;
  let end = text;
  for (let bits: i32 = 24; bits >= 0; bits -= 8) {
    const part = <u32>(value >> bits) & 255;
    if (part >= 100) store<u8>(end++, <u8>(0x30 + part / 100));
    if (part >= 10) store<u8>(end++, <u8>(0x30 + (part / 10) % 10));
    store<u8>(end++, <u8>(0x30 + (part % 10)));
    if (bits > 0) store<u8>(end++, 0x2e);
  }
  derive(to, text, end - text, STRING);
}

/** `10.0.0.1:80->1.2.3.4:443`: addresses and ports of both ends. */
export function tuple(from: usize, clientIp: usize, clientPort: usize, serverIp: usize, serverPort: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const end = at + plainSize(slot(from));
  let arrow = at;
  while (arrow + 1 < end && load<u16>(arrow) != 0x3e2d) arrow++;
  if (arrow + 1 >= end) return;
  endpoint(at, arrow, clientIp, clientPort);
  endpoint(arrow + 2, end, serverIp, serverPort);
}

/** An address and a port parted by the last colon; an IPv6 address may stand in brackets. */
function endpoint(at: usize, end: usize, ip: usize, port: usize): void {
  const colon = lastByte(at, end, 0x3a);
  if (colon == 0 || end - colon < 2 || end - colon > 6) return;
  for (let i = colon + 1; i < end; i++) if (<u32>load<u8>(i) - 0x30 > 9) return;
  let stop = colon;
  if (stop - at > 2 && load<u8>(at) == 0x5b && load<u8>(stop - 1) == 0x5d) {
    at++;
    stop--;
  }
  if (!isIp(at, stop - at)) return;
  derive(ip, at, stop - at, STRING);
  derive(port, colon + 1, end - colon - 1, STRING);
}
