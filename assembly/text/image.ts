/** Parts of a container image reference: `registry:5000/a/b:1.2@sha256:…`. */
import { byteIndex, lastByte } from '../memory';
import { derive, hasText, plain, plainSize, slot, STRING } from '../member';

export function image(from: usize, name: usize, tag: usize, digest: usize): void {
  if (!hasText(from)) return;
  const at = plain(slot(from));
  const end = at + plainSize(slot(from));
  const sign = byteIndex(at, end, 0x40);
  const slash = lastByte(at, sign, 0x2f);
  const colon = lastByte(at, sign, 0x3a);
  // A colon before the last slash is a registry's port.
  const tagged = colon != 0 && colon > slash;
  const nameEnd = tagged ? colon : sign;
  if (nameEnd == at) return;
  derive(name, at, nameEnd - at, STRING);
  if (tagged && colon + 1 < sign) derive(tag, colon + 1, sign - colon - 1, STRING);
  if (sign + 1 < end) derive(digest, sign + 1, end - sign - 1, STRING);
}
