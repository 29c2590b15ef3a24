/** `06:10:04.123456789: Error text`, the line escaped as a JSON string is. Twin of generator/plan/oracle/priority.ts. */
import { byteIndex } from '../memory';
import { beginScan, clearEscaped, dirty, faultAt, scanString } from '../json/scan';
import { encode, normalise, size as textSize } from '../json/text';
import { STRING } from '../member';
import { match } from '../table';
import { addRaw, addValue } from './raw';

@inline
function isDigit(c: u8): bool {
  return <u32>c - 0x30 < 10;
}

/** Whether digits stand at `at` where the pattern has `0`, and elsewhere what it has. */
function fits(at: usize, end: usize, pattern: usize, size: usize): bool {
  if (end - at < size) return false;
  for (let i: usize = 0; i < size; i++) {
    const c = load<u8>(pattern + i);
    if (c == 0x30 ? !isDigit(load<u8>(at + i)) : load<u8>(at + i) != c) return false;
  }
  return true;
}

/** `0000-00-00T` and `00:00:00.0` */
const DAY: usize = memory.data<u8>([0x30, 0x30, 0x30, 0x30, 0x2d, 0x30, 0x30, 0x2d, 0x30, 0x30, 0x54]);
const TIME: usize = memory.data<u8>([0x30, 0x30, 0x3a, 0x30, 0x30, 0x3a, 0x30, 0x30, 0x2e, 0x30]);

/** End of the time at `at`, or 0. */
function timeEnd(at: usize, end: usize): usize {
  if (fits(at, end, DAY, 11)) at += 11;
  if (!fits(at, end, TIME, 10)) return 0;
  at += 10;
  for (let more = 8; more > 0 && at < end && isDigit(load<u8>(at)); more--) at++;
  const c = load<u8>(at);
  if (c == 0x5a) return at + 1;
  if ((c != 0x2b && c != 0x2d) || end - at < 5 || !isDigit(load<u8>(at, 1)) || !isDigit(load<u8>(at, 2))) return at;
  const minutes = load<u8>(at, 3) == 0x3a ? at + 4 : at + 3;
  return end - minutes >= 2 && isDigit(load<u8>(minutes)) && isDigit(load<u8>(minutes, 1)) ? minutes + 2 : at;
}

/** `words` is the table of priorities; then the names of the three fields. */
export function priorityLine(at: usize, end: usize, words: usize, time: usize, timeSize: usize, priority: usize, prioritySize: usize, text: usize, nameSize: usize): bool {
  const timeStop = timeEnd(at, end);
  if (timeStop == 0 || end - timeStop < 4 || load<u16>(timeStop) != 0x203a) return false;
  const word = timeStop + 2;
  const wordStop = byteIndex(word, end, 0x20);
  if (wordStop == end || match(words, word, wordStop - word) == 0) return false;
  addRaw(0, time, timeSize, at, timeStop);
  addRaw(0, priority, prioritySize, word, wordStop);
  const start = wordStop + 1;
  // A string's text, where the scan comes to the end of it without a fault: its quote is put there for that.
  const after = load<u8>(end);
  store<u8>(end, 0x22);
  beginScan();
  clearEscaped();
  const stop = scanString(start);
  const isJson = stop == end && faultAt == 0 && !dirty;
  store<u8>(end, after);
  beginScan();
  let plainText: usize;
  if (isJson) {
    plainText = normalise(start, end);
  } else {
    plainText = encode(start, end);
  }
  if (plainText != 0) addValue(0, text, nameSize, plainText, textSize, STRING);
  return true;
}
