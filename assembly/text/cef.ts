/**
 * The KubeArmor sidekick's CEF (kubearmor/sidekick outputs/syslog.go): six bars, then an extension whose one member holds the
 * fields as `Key:value`, unescaped and in any order.
 */
import { alloc, byteIndex, equal, indexOf } from '../memory';
import { addMember, OBJECT, setValue } from '../member';
import { bind } from '../json/object';
import { encode, size as textSize } from '../json/text';
import { nodeTable } from '../product';
import { match } from '../table';
import { addRaw } from './raw';

/** `{"vendor":"`, `","product":"`, `","version":"`, `","event_class":"`, `","name":"` with their ends. */
const HEADER: usize = memory.data<u8>([
  0x7b, 0x22, 0x76, 0x65, 0x6e, 0x64, 0x6f, 0x72, 0x22, 0x3a, 0x22, 0x22, 0x2c, 0x22, 0x70, 0x72, 0x6f, 0x64, 0x75, 0x63, 0x74, 0x22, 0x3a, 0x22, 0x22, 0x2c, 0x22, 0x76, 0x65, 0x72, 0x73, 0x69, 0x6f, 0x6e, 0x22, 0x3a, 0x22, 0x22,
  0x2c, 0x22, 0x65, 0x76, 0x65, 0x6e, 0x74, 0x5f, 0x63, 0x6c, 0x61, 0x73, 0x73, 0x22, 0x3a, 0x22, 0x22, 0x2c, 0x22, 0x6e, 0x61, 0x6d, 0x65, 0x22, 0x3a, 0x22, 0, 0, 0, 0, 0, 0, 0, 0,
]);
const HEADER_ENDS: usize = memory.data<u8>([0, 11, 24, 37, 54, 64, 0, 0]);
const CEF: usize = memory.data<u8>([0x63, 0x65, 0x66, 0, 0, 0, 0, 0]);
/** Each code of the root that was seen in the body. */
const seen: usize = memory.data(256, 8);

@inline
function isKeyByte(c: u8): bool {
  return <u32>(c | 0x20) - 0x61 < 26 || <u32>c - 0x30 < 10 || c == 0x5f;
}

/** `marker` is the member's name with its `=`. */
export function cefPairs(at: usize, end: usize, starts: usize, startsSize: usize, marker: usize, markerSize: usize): bool {
  if (end - at < startsSize || !equal(at, starts, startsSize)) return false;
  let extension = byteIndex(at, end, 0x7c);
  for (let bar = 0; bar < 5; bar++) {
    if (extension == end) return false;
    extension = byteIndex(extension + 1, end, 0x7c);
  }
  if (extension == end) return false;
  extension++;
  let body = extension;
  if (!(end - body >= markerSize && equal(body, marker, markerSize))) {
    while (true) {
      body = indexOf(body, end, marker, markerSize);
      if (body == 0) return false;
      if (body > extension && load<u8>(body - 1) == 0x20) break;
      body++;
    }
  }
  addHeader(at, extension);
  let word = extension;
  while (word < body) {
    const stop = byteIndex(word, body, 0x20);
    const equals = byteIndex(word, stop, 0x3d);
    if (equals > word && equals < stop) addRaw(0, word, equals - word, equals + 1, stop);
    word = stop + 1;
  }
  addBody(body + markerSize, end);
  return true;
}

function addHeader(at: usize, end: usize): void {
  const text = alloc((end - at) * 6 + 128);
  if (text == 0) return;
  let to = text;
  let bar = byteIndex(at, end, 0x7c);
  for (let i: usize = 0; i < 5; i++) {
    const from = <usize>load<u8>(HEADER_ENDS + i);
    const size = <usize>load<u8>(HEADER_ENDS + i, 1) - from;
    memory.copy(to, HEADER + from, size);
    to += size;
    const stop = byteIndex(bar + 1, end, 0x7c);
    const value = encode(bar + 1, stop);
    memory.copy(to, value, textSize);
    to += textSize;
    bar = stop;
  }
  store<u16>(to, 0x7d22);
  to += 2;
  const code = match(nodeTable(0), CEF, 3);
  const member = addMember(CEF, 3, code, 0);
  if (member == 0) return;
  setValue(member, text, to - text, OBJECT, 0);
  if (code != 0) bind(member, code);
}

/** `Key:value Key:value`: a value ends where a blank and a known key not seen before follow. */
function addBody(start: usize, end: usize): void {
  memory.fill(seen, 0, 256);
  let key: usize = 0;
  let keySize: usize = 0;
  let value: usize = 0;
  let at = start;
  while (at < end) {
    const first = load<u8>(at);
    let stop = at;
    if (isKeyByte(first) && first > 0x40 && first != 0x5f) while (stop < end && isKeyByte(load<u8>(stop))) stop++;
    const code = stop > at && stop < end && load<u8>(stop) == 0x3a ? match(nodeTable(0), at, stop - at) : 0;
    if (code != 0 && !isSeen(code)) {
      if (key != 0) addRaw(0, key, keySize, value, at - 1);
      key = at;
      keySize = stop - at;
      value = stop + 1;
      at = value;
      // A key may follow only a blank.
      if (at < end && load<u8>(at) == 0x20) {
        at++;
        continue;
      }
    }
    at = byteIndex(at, end, 0x20) + 1;
  }
  if (key != 0) addRaw(0, key, keySize, value, end);
}

/** Whether the field was seen, in whatever spelling; it is noted. */
function isSeen(code: u32): bool {
  const cell = seen + <usize>code;
  if (load<u8>(cell)) return true;
  store<u8>(cell, 1);
  return false;
}
