/**
 * `member=kind,key=value,key=value`, in the order of the kind's keys and with nothing quoted: a value may hold `,key=`. Of all readings
 * whose keys are in order and whose values fit their types, one with most of the keys that every text has is taken, of those one with most
 * keys, of those one with most typed keys. Where there are still several, what follows a text under an attacker's control starts as late as it can, anything else as early. Twin of
 * generator/plan/oracle/ordered.ts.
 *
 * A keyed piece is what stands between two commas and begins with a key:
 *      0 start | 4 value | 8 end | 12 place in the order, from 1; 0 where the key is unknown or the value does not fit | 16 flags | 17 code of the key
 *     20 worth of the best reading from here on, 0 for none | 24 how many such readings, 2 for several | 28 the next piece of it
 *
 * A key is known by the field that it fills. In an order it is u8 the field's code | u8 whether every text of the kind has it.
 */
import { alloc, byteIndex, equal, SLACK, top } from '../memory';
import { ARRAY, FALSE, NUMBER, OBJECT, STRING, TRUE } from '../member';
import { encode, size as textSize } from '../json/text';
import { beginNames, take } from '../answer/names';
import { data, fieldTraits, FREE, nodeTable } from '../product';
import { HIGH, ONES } from '../swar';
import { match } from '../table';
import { addCoded, addCodedRaw, addRaw, addUnknown, addValue, noteIncomplete } from './raw';
import { isDate } from './time';

const TEXT: u8 = 0;
const INTEGER: u8 = 1;
const FLOAT: u8 = 2;
const BOOLEAN: u8 = 3;
const DATE: u8 = 4;
const WORDS: u8 = 5;
const LIST: u8 = 6;
const MAP: u8 = 7;

const PIECE: usize = 32;
/** Bytes of pieces that room is made for at once. */
const RUN: usize = 1024;
/** A bracket closed before the piece, and since then came only unknown keys. */
const CLOSED: u8 = 1;
/** The piece after it begins with a key. */
const FOLLOWED: u8 = 2;
/** Its key is one of the order. */
const KNOWN: u8 = 4;

/** Added to the type of a list that is cut at blanks. */
const SPLIT: u8 = 16;

/** The order: its keys by their places, from 1 to 128, their number, and the place of each field's code, 0 for none. */
const order: usize = memory.data(129 * 2, 8);
const places: usize = memory.data(512, 8);
let keyCount: u32 = 0;
/** u8 a field: its type; and the fields' tables of words: u16 code and u16 table each, ended by code 0. */
let types: usize = 0;
let wordTables: usize = 0;

/** Keyed pieces after the first. */
let pieces: usize = 0;
let count: u32 = 0;
/** Whether the text ends behind a bracket and unknown keys; whether a key follows the first piece, and that is the text's last. */
let endsClosed: bool = false;
let firstFollowed: bool = false;
let firstLast: bool = false;

/**
 * Best reading that starts with each of up to 128 places: its worth, how many readings are as long, its latest and its earliest piece; of any piece, and of those that are CLOSED.
 * In place of place 0: the length of the longest (as the high half of a worth), and which one that is, 0 where several are.
 */
const best: usize = memory.data(129 * 16, 8);
const bestClosed: usize = memory.data(129 * 16, 8);

/**
 * What the last question for a reading gave: its worth (its keys that every text has in the highest 8 bits, all its keys in the next 8: its
 * length; its typed keys in the low 16), how many readings are as long, its first piece.
 */
let worth: u32 = 0;
let readings: u32 = 0;
let next: usize = 0;

@inline
function codeAt(place: u32): usize {
  return load<u8>(order + (<usize>place << 1));
}

@inline
function isRequired(place: u32): bool {
  return load<u8>(order + (<usize>place << 1), 1) != 0;
}

@inline
function typeOf(place: u32): u8 {
  return load<u8>(types + codeAt(place) - 1) & (SPLIT - 1);
}

/** Whether the text is one of the words of the key at a place. */
function isWord(place: u32, at: usize, end: usize): bool {
  let entry = wordTables;
  while (load<u16>(entry) != codeAt(place)) entry += 4;
  return match(data + <usize>load<u16>(entry, 2), at, end - at) != 0;
}

/**
 * End of the key at `at`, `[a-z_][a-z0-9_]*` before a `=`; 0 where no key stands there. Eight bytes at a time: of bytes below 0x80, adding what lacks
 * to 0x80 sets the high bit of those from a bound on, and carries into no other.
 */
export function keyEnd(at: usize, end: usize): usize {
  let i = at;
  let others: u64;
  while (true) {
    const word = load<u64>(i);
    const low = word & ~HIGH;
    const letters = (low + 0x1f * ONES) & ~(low + 0x05 * ONES);
    const digits = (low + 0x50 * ONES) & ~(low + 0x46 * ONES);
    const lines = ~((low ^ (0x5f * ONES)) + 0x7f * ONES);
    others = (~(letters | digits | lines) | word) & HIGH;
    if (others != 0) break;
    i += 8;
  }
  i += <usize>(ctz(others) >> 3);
  return i > at && i < end && load<u8>(i) == 0x3d && <u32>load<u8>(at) - 0x30 > 9 ? i : 0;
}

/** Whether the text is `-?(0|[1-9]digits)`, of a number also with a fraction and an exponent. */
function isNumber(at: usize, end: usize, float: bool): bool {
  if (at < end && load<u8>(at) == 0x2d) at++;
  let start = at;
  while (at < end && <u32>load<u8>(at) - 0x30 < 10) at++;
  if (at == start || (at - start > 1 && load<u8>(start) == 0x30)) return false;
  if (!float) return at == end && at - start <= 19;
  if (at < end && load<u8>(at) == 0x2e) {
    start = ++at;
    while (at < end && <u32>load<u8>(at) - 0x30 < 10) at++;
    if (at == start) return false;
  }
  if (at < end && load<u8>(at) == 0x65) {
    if (end - at < 3 || (load<u8>(at, 1) != 0x2b && load<u8>(at, 1) != 0x2d)) return false;
    start = at += 2;
    while (at < end && <u32>load<u8>(at) - 0x30 < 10) at++;
    if (at == start) return false;
  }
  return at == end;
}

function isEpoch(at: usize, end: usize): bool {
  if (end - at > 19 || load<u8>(at) == 0x30) return false;
  for (; at < end; at++) if (<u32>load<u8>(at) - 0x30 > 9) return false;
  return true;
}

@inline
function isTrue(at: usize, end: usize): bool {
  return end - at == 4 && load<u32>(at) == 0x65757274;
}

/** Whether a value that ends with its piece (of a list or map: its start) fits the type. */
function fits(place: u32, at: usize, end: usize): bool {
  switch (typeOf(place)) {
    case INTEGER:
      return at == end || isNumber(at, end, false);
    case FLOAT:
      return at == end || isNumber(at, end, true);
    case BOOLEAN:
      return at == end || isTrue(at, end) || (end - at == 5 && load<u32>(at) == 0x736c6166 && load<u8>(at, 4) == 0x65);
    case DATE:
      return at == end || isDate(at, end - at) || isEpoch(at, end);
    case WORDS:
      return at == end || isWord(place, at, end);
    case LIST:
      return at < end && load<u8>(at) == 0x5b;
    case MAP:
      return end - at >= 4 && load<u32>(at) == 0x5b70616d;
    default:
      return true;
  }
}

/** Finds the keyed pieces after the one at `at`; false where memory ran out. */
function findPieces(at: usize, end: usize): bool {
  pieces = alloc(RUN);
  if (pieces == 0) return false;
  count = 0;
  let piece = pieces;
  let comma = byteIndex(at, end, 0x2c);
  firstLast = comma == end;
  firstFollowed = false;
  // Where a piece ends whose successor tells whether it is FOLLOWED.
  let before = comma;
  while (comma < end) {
    const start = comma + 1;
    const stop = keyEnd(start, end);
    if (stop == 0) {
      comma = byteIndex(start, end, 0x2c);
      continue;
    }
    if (before == comma) {
      if (count == 0) firstFollowed = true;
      else store<u8>(piece - PIECE, FOLLOWED, 16);
    }
    comma = byteIndex(stop, end, 0x2c);
    before = comma;
    // Nothing else is allocated in between, so that a run follows the one before.
    if (piece + PIECE > top - SLACK && alloc(RUN) == 0) return false;
    store<usize>(piece, start);
    store<usize>(piece, stop + 1, 4);
    store<usize>(piece, comma, 8);
    store<u32>(piece, match(nodeTable(0), start, stop - start) << 8, 16);
    piece += PIECE;
    count++;
  }
  return true;
}

/** Takes the keyed pieces as keys of the order. */
function placePieces(end: usize): void {
  let unknown = false;
  for (let piece = pieces, last = pieces + <usize>count * PIECE; piece < last; piece += PIECE) {
    const closed = unknown || load<u8>(load<usize>(piece) - 2) == 0x5d;
    let place: u32 = load<u8>(places + <usize>load<u16>(piece, 17));
    store<u8>(piece, (load<u8>(piece, 16) & FOLLOWED) | (closed ? CLOSED : 0) | (place != 0 ? KNOWN : 0), 16);
    unknown = place == 0 && closed;
    if (place != 0 && !fits(place, load<usize>(piece, 4), load<usize>(piece, 8))) place = 0;
    store<u32>(piece, place, 12);
  }
  endsClosed = unknown || load<u8>(end - 1) == 0x5d;
}

/** The best reading that may follow a key of this type, place and traits: of the pieces in `best` and `bestClosed`. Where one is longer than all others, no other is looked at. */
function follow(type: u8, place: u32, followed: bool, isLast: bool, isFree: bool, isRequired: bool): void {
  const isBracket = type == LIST || type == MAP;
  worth = 0;
  readings = 0;
  next = 0;
  if (type == TEXT || isBracket || followed) {
    const cells = isBracket ? bestClosed : best;
    const longest = load<usize>(cells, 4);
    if (longest > cells + <usize>place * 16) {
      worth = load<u32>(longest);
      readings = load<u32>(longest, 4);
      next = isFree ? load<usize>(longest, 8) : load<usize>(longest, 12);
    } else {
      for (let cell = cells + <usize>(place + 1) * 16, stop = cells + <usize>(keyCount + 1) * 16; cell < stop; cell += 16) {
        const known = load<u32>(cell);
        if (known == 0 || known >> 16 < worth >> 16) continue;
        if (known >> 16 > worth >> 16) readings = 0;
        readings += load<u32>(cell, 4);
        if (known < worth) continue;
        const piece = isFree ? load<usize>(cell, 8) : load<usize>(cell, 12);
        if (known > worth || (isFree ? piece > next : piece < next)) next = piece;
        worth = known;
      }
    }
  }
  if (worth == 0) {
    readings = 1;
    if (type != TEXT && !(isBracket ? endsClosed : isLast || followed)) return;
  }
  worth += (isRequired ? 0x1010000 : 0x10000) + (type == TEXT ? 0 : 1);
  readings = min(readings, 2);
}

/** Notes a reading that starts with a piece. */
function note(cells: usize, piece: usize): void {
  const cell = cells + <usize>load<u32>(piece, 12) * 16;
  const known = load<u32>(cell);
  if (worth >> 16 < known >> 16) return;
  const most = load<u32>(cells);
  if (worth >> 16 > most) {
    store<u32>(cells, worth >> 16);
    store<usize>(cells, cell, 4);
  } else if (worth >> 16 == most && cell != load<usize>(cells, 4)) {
    store<usize>(cells, 0, 4);
  }
  store<u32>(cell, worth >> 16 > known >> 16 ? readings : min(load<u32>(cell, 4) + readings, 2), 4);
  if (worth < known) return;
  // Pieces come from the last to the first: of equals the one that is there is the later.
  if (worth > known) store<usize>(cell, piece, 8);
  store<u32>(cell, worth);
  store<usize>(cell, piece, 12);
}

/** Reads the pieces: `worth` counts the first piece and the keys, `next` is the first cut. */
function read(first: u8, end: usize): void {
  memory.fill(best, 0, (keyCount + 1) << 4);
  memory.fill(bestClosed, 0, (keyCount + 1) << 4);
  for (let piece = pieces + <usize>count * PIECE; piece > pieces; ) {
    piece -= PIECE;
    store<u32>(piece, 0, 20);
    const place = load<u32>(piece, 12);
    if (place == 0) continue;
    const flags = load<u8>(piece, 16);
    follow(typeOf(place), place, (flags & FOLLOWED) != 0, load<usize>(piece, 8) == end, (load<u8>(fieldTraits + codeAt(place) - 1) & FREE) != 0, isRequired(place));
    store<u32>(piece, worth, 20);
    store<u32>(piece, readings, 24);
    store<usize>(piece, next, 28);
    if (worth == 0) continue;
    note(best, piece);
    if (flags & CLOSED) note(bestClosed, piece);
  }
  follow(first, 0, firstFollowed, firstLast, false, false);
}

/** Takes the order of a kind, `withLead` after the lead keys that are not its own. */
function takeOrder(description: usize, kind: usize, withLead: bool): void {
  const own = data + <usize>load<u16>(kind, 6);
  const ownCount = <u32>load<u16>(kind, 4);
  const lead = data + <usize>load<u16>(description, 30);
  const leadCount: u32 = withLead ? load<u16>(description, 28) : 0;
  memory.fill(places, 0, 512);
  for (let i: u32 = 0; i < ownCount; i++) store<u8>(places + <usize>load<u8>(own + (<usize>i << 1)), 1);
  keyCount = 0;
  for (let i: u32 = 0; i < leadCount; i++) if (load<u8>(places + <usize>load<u8>(lead + (<usize>i << 1))) == 0) addKey(lead + (<usize>i << 1));
  for (let i: u32 = 0; i < ownCount; i++) addKey(own + (<usize>i << 1));
}

function addKey(key: usize): void {
  keyCount++;
  store<u16>(order + (<usize>keyCount << 1), load<u16>(key));
  store<u8>(places + <usize>load<u8>(key), <u8>keyCount);
}

/** End of a value of this type that starts at `value` in a piece that ends at `comma`; the next cut is at `stop`. A list also ends before an unknown key. */
function valueEnd(type: u8, value: usize, comma: usize, piece: usize, stop: usize): usize {
  if (type == TEXT) return stop;
  if (type != LIST && type != MAP) return comma;
  for (; piece < pieces + <usize>count * PIECE && load<usize>(piece) <= stop; piece += PIECE) {
    const start = load<usize>(piece);
    if (start > value && load<u8>(start - 2) == 0x5d && !(load<u8>(piece, 16) & KNOWN)) return start - 1;
  }
  return stop;
}

/** Binds the value of a key of the order as the JSON form has it. */
function bindTyped(place: u32, name: usize, nameSize: usize, at: usize, end: usize): void {
  const type = typeOf(place);
  const code = <u32>codeAt(place);
  if (at == end) addCodedRaw(code, 0, name, nameSize, at, end);
  else if (type == INTEGER || type == FLOAT) addCoded(code, 0, name, nameSize, at, end - at, NUMBER);
  else if (type == BOOLEAN) addCoded(code, 0, name, nameSize, at, end - at, isTrue(at, end) ? TRUE : FALSE);
  else if (type == LIST) bindList((load<u8>(types + code - 1) & SPLIT) != 0, name, nameSize, at + 1, end - 1);
  else if (type == MAP && bindMap(name, nameSize, at + 4, end - 1)) return;
  else addCodedRaw(code, 0, name, nameSize, at, end);
}

/** `a b c` as a JSON array: of its words, or of the one text. */
function bindList(isSplit: bool, name: usize, nameSize: usize, at: usize, end: usize): void {
  const inner = encode(at, end);
  if (inner == 0) return;
  const stop = inner + textSize;
  const text = alloc(textSize * 2 + 8);
  if (text == 0) return;
  let to = text;
  store<u8>(to++, 0x5b);
  for (let word = inner; word < stop; ) {
    const wordStop = isSplit ? byteIndex(word, stop, 0x20) : stop;
    if (wordStop > word) {
      if (to > text + 1) store<u8>(to++, 0x2c);
      to = putString(to, word, wordStop);
    }
    word = wordStop + 1;
  }
  store<u8>(to++, 0x5d);
  addValue(0, name, nameSize, text, to - text, ARRAY);
}

function putString(to: usize, at: usize, end: usize): usize {
  store<u8>(to++, 0x22);
  memory.copy(to, at, end - at);
  to += end - at;
  store<u8>(to++, 0x22);
  return to;
}

/** `key:value key:value` as a JSON object of strings; false where a word has no colon or a key comes twice. */
function bindMap(name: usize, nameSize: usize, at: usize, end: usize): bool {
  const inner = encode(at, end);
  if (inner == 0) return false;
  const stop = inner + textSize;
  const text = alloc(textSize * 4 + 8);
  if (text == 0 || !beginNames(<u32>textSize / 2 + 1)) return false;
  let to = text;
  store<u8>(to++, 0x7b);
  for (let word = inner; word < stop; ) {
    const wordStop = byteIndex(word, stop, 0x20);
    if (wordStop > word) {
      const colon = byteIndex(word, wordStop, 0x3a);
      if (colon == wordStop || !take(word, colon - word, 0)) return false;
      if (to > text + 1) store<u8>(to++, 0x2c);
      to = putString(to, word, colon);
      store<u8>(to++, 0x3a);
      to = putString(to, colon + 1, wordStop);
    }
    word = wordStop + 1;
  }
  store<u8>(to++, 0x7d);
  addValue(0, name, nameSize, text, to - text, OBJECT);
  return true;
}

/** Binds keys that stand between a typed value's end and the next cut and fill no field. */
function bindBetween(from: usize, stop: usize): void {
  if (from >= stop) return;
  let name: usize = 0;
  let value: usize = 0;
  for (let piece = pieces; piece < pieces + <usize>count * PIECE; piece += PIECE) {
    const start = load<usize>(piece);
    if (start <= from) continue;
    if (start > stop) break;
    if (name != 0) addUnknown(name, value - 1 - name, value, start - 1);
    name = start;
    value = load<usize>(piece, 4);
  }
  if (name != 0) addUnknown(name, value - 1 - name, value, stop);
}

/** Where the first key starts and the lines before it end; `start` is 0 where there is none. */
let start: usize = 0;
let prefaceEnd: usize = 0;

function findStart(at: usize, end: usize, description: usize): void {
  start = 0;
  prefaceEnd = at;
  const member = data + <usize>load<u16>(description);
  const size = <usize>load<u16>(description, 2);
  const leadSize = <usize>load<u16>(description, 6);
  if (isKey(at, end, member, size) || isKey(at, end, data + <usize>load<u16>(description, 4), leadSize)) {
    start = at;
    return;
  }
  const marks = <u32>load<u16>(description, 16);
  for (let line = at; line < end; line = byteIndex(line, end, 0x0a) + 1) {
    let mark = data + <usize>load<u16>(description, 18);
    for (let left = marks; left > 0; left--) {
      const markSize = <usize>load<u16>(mark, 2);
      if (end - line > markSize && equal(line, data + <usize>load<u16>(mark), markSize) && isKey(line + markSize, end, member, size)) {
        start = line + markSize;
        if (line > at) prefaceEnd = line - 1;
        return;
      }
      mark += 4;
    }
  }
}

/** Whether the key stands at `at` with its `=`. */
@inline
function isKey(at: usize, end: usize, key: usize, size: usize): bool {
  return end - at > size && load<u8>(at + size) == 0x3d && equal(at, key, size);
}

/**
 * `description`, u16 each: offset and size of the member, of the first lead key, of the preface's and the ambiguous field's name | number of marks,
 * offset of them: offset and size each | number of kinds, offset of them | offset of the fields' types | of their tables of words | number of the
 * lead keys after the first, offset of them. A kind: offset and size of its name | number of its keys, offset of them.
 */
export function orderedPairs(at: usize, end: usize, description: usize): bool {
  findStart(at, end, description);
  if (start == 0 || !findPieces(start, end)) return false;
  const firstStop = byteIndex(start, end, 0x2c);
  const firstSize = <usize>load<u16>(description, 2);
  const isNamed = isKey(start, end, data + <usize>load<u16>(description), firstSize);
  const kindCount = <u32>load<u16>(description, 20);
  let kind = data + <usize>load<u16>(description, 22);
  types = data + <usize>load<u16>(description, 24);
  wordTables = data + <usize>load<u16>(description, 26);
  let nameEnd = start + firstSize;
  let firstType = TEXT;
  if (isNamed) {
    let left = kindCount;
    const size = firstStop - nameEnd - 1;
    for (; left > 0; left--, kind += 8) if (load<u16>(kind, 2) == size && equal(nameEnd + 1, data + <usize>load<u16>(kind), size)) break;
    if (left == 0) return false;
    takeOrder(description, kind, false);
    placePieces(end);
    firstType = WORDS;
  } else {
    nameEnd = start + <usize>load<u16>(description, 6);
    // No kind is named: the one whose reading has most keys.
    let most: u32 = 0;
    let chosen = kind;
    for (let left = kindCount; left > 0; left--, kind += 8) {
      takeOrder(description, kind, true);
      placePieces(end);
      read(TEXT, end);
      const length = (worth >> 16) & 0xff;
      if (length > most) {
        most = length;
        chosen = kind;
      }
    }
    takeOrder(description, chosen, true);
    placePieces(end);
  }
  read(firstType, end);
  if (worth == 0 || lacksKey(next)) {
    if (!isNamed) return false;
    noteIncomplete();
  }
  const isNone = worth == 0;
  const isAmbiguous = readings > 1;
  const firstCut = next;
  if (isNamed) addRaw(0, start, nameEnd - start, nameEnd + 1, firstStop);
  if (isNone) return true;
  if (prefaceEnd > at) addRaw(0, data + <usize>load<u16>(description, 8), load<u16>(description, 10), at, prefaceEnd);
  if (isNamed) bindBetween(firstStop, firstCut == 0 ? end : load<usize>(firstCut) - 1);
  for (let cut = firstCut; cut != 0; ) {
    const after = load<usize>(cut, 28);
    const stop = after == 0 ? end : load<usize>(after) - 1;
    const name = load<usize>(cut);
    const value = load<usize>(cut, 4);
    const place = load<u32>(cut, 12);
    const type = typeOf(place);
    const valueStop = valueEnd(type, value, load<usize>(cut, 8), cut, stop);
    bindTyped(place, name, value - 1 - name, value, valueStop);
    if (type != TEXT) bindBetween(valueStop, stop);
    cut = after;
  }
  // A lead key that the kind has too says the same in other words: as of doubled members of an object, the last counts.
  if (!isNamed && !isCut(firstCut, load<u8>(places + <usize>match(nodeTable(0), start, nameEnd - start)))) addRaw(0, start, nameEnd - start, nameEnd + 1, firstCut == 0 ? end : load<usize>(firstCut) - 1);
  if (isAmbiguous) bindConcerned(description, firstCut, start, nameEnd - start);
  return true;
}

/** Whether the reading from this cut on has the key at a place. */
function isCut(cut: usize, place: u32): bool {
  for (; cut != 0; cut = load<usize>(cut, 28)) if (load<u32>(cut, 12) == place) return true;
  return false;
}

/** Whether the reading lacks a key that every text of the kind has. */
function lacksKey(cut: usize): bool {
  for (let place: u32 = 1; place <= keyCount; place++) {
    if (cut != 0 && load<u32>(cut, 12) == place) cut = load<usize>(cut, 28);
    else if (isRequired(place)) return true;
  }
  return false;
}

/** The names of the keys that another reading would cut elsewhere: each that was not cut, after the one whose value holds it. */
function bindConcerned(description: usize, cut: usize, first: usize, firstSize: usize): void {
  // A byte a place of the order; place 0 is the first key.
  const seen = alloc(<usize>keyCount + 1);
  const text = alloc(<usize>(keyCount + 1) * 80 + firstSize);
  if (seen == 0 || text == 0) return;
  memory.fill(seen, 0, <usize>keyCount + 1);
  let to = text;
  store<u8>(to++, 0x5b);
  let holder: usize = 0;
  for (let i: u32 = 0; i < count; i++) {
    const piece = pieces + <usize>i * PIECE;
    const place = load<u32>(piece, 12);
    if (place == 0) continue;
    if (piece == cut) {
      holder = piece;
      cut = load<usize>(piece, 28);
      continue;
    }
    to = putName(to, text, seen, holder, first, firstSize);
    to = putName(to, text, seen, piece, first, firstSize);
  }
  store<u8>(to++, 0x5d);
  addValue(0, data + <usize>load<u16>(description, 12), load<u16>(description, 14), text, to - text, ARRAY);
}

/** Puts the name of a piece's key, or of the first key for 0, once. */
function putName(to: usize, text: usize, seen: usize, piece: usize, first: usize, firstSize: usize): usize {
  const cell = seen + <usize>(piece == 0 ? 0 : load<u32>(piece, 12));
  if (load<u8>(cell)) return to;
  store<u8>(cell, 1);
  if (to > text + 1) store<u8>(to++, 0x2c);
  return piece == 0 ? putString(to, first, first + firstSize) : putString(to, load<usize>(piece), load<usize>(piece, 4) - 1);
}
