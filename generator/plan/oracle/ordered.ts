import type { Plan, TextGrammar, TextKey } from '../types.js';
import { type Bound, bindMember, emptyBound } from './bind.js';
import { type Json, JsonNumber, type JsonObject } from './json.js';
import { date } from './operations.js';

type Grammar = TextGrammar & { grammar: 'ordered-pairs' };

/** What a comma starts that a text is cut at: a piece of it that begins with a key. */
interface Candidate {
  /** Number of the piece. */
  piece: number;
  key: TextKey;
  /** Place of the key in the order. */
  rank: number;
  /** Keys of the longest reading from here on, a thousand for each that every text has; how many such there are (2 is several); of the best of them, its typed keys and the next candidate. */
  length: number;
  typed: number;
  readings: number;
  next?: Candidate;
}

/** A reading of a text: its cuts in order, and whether there are others as long. */
interface Reading {
  keys: TextKey[];
  cuts: Candidate[];
  candidates: Candidate[];
  ambiguous: boolean;
  /** What follows the first value is no key, and it can't end there: there is no reading. */
  none: boolean;
}

/**
 * `member=kind,key=value,key=value`, in the order of the kind's keys and with nothing quoted: a value may hold `,key=`. Of all readings
 * whose keys are in order and whose values fit their types, one with most of the keys that every text has is taken, of those one with most
 * keys, of those one with most typed keys. Where there are still several, what follows a text under an attacker's control starts as late as it can, anything else as early. A typed value
 * ends at its comma (a list's or map's after its bracket), so an unknown key after it starts a value of its own.
 */
export function orderedPairs(plan: Plan, text: string, grammar: Grammar): Bound | undefined {
  const start = startOf(text, grammar);
  if (start === undefined) return undefined;
  const pieces = text.slice(start.at).split(',');
  const [name, first] = keyOf(pieces[0] as string) ?? ['', ''];
  const bound = emptyBound();
  const root = plan.nodes[0] as Plan['nodes'][0];
  let reading: Reading;
  if (name === grammar.member) {
    const kind = grammar.kinds.find((candidate) => candidate.name === first);
    if (!kind) return undefined;
    reading = read(pieces, kind.keys, 'words');
    bindMember(plan, bound, root, name, first);
    bound.incomplete = lacksKey(reading);
    if (reading.none) return bound;
  } else {
    const lead = grammar.lead.slice(1);
    const readings = grammar.kinds.map((kind) =>
      read(pieces, [...lead.filter((key) => !kind.keys.some((own) => own.name === key.name)), ...kind.keys], 'text'),
    );
    reading = readings.reduce((best, other) => (other.cuts.length > best.cuts.length ? other : best));
    if (lacksKey(reading)) return undefined;
  }
  if (start.preface !== '') bindMember(plan, bound, root, grammar.preface, start.preface);
  let at = 0;
  let open: TextKey = { name, type: name === grammar.member ? 'words' : 'text', required: true, free: false };
  const values: [TextKey, string[]][] = [];
  for (const cut of [...reading.cuts, undefined]) {
    const end = cut?.piece ?? pieces.length;
    const stop = valueEnd(open, reading.keys, pieces, at, end);
    values.push([open, pieces.slice(at, stop)]);
    // What follows a typed value before the next cut: keys that are unknown or out of order.
    for (let from = stop; from < end; ) {
      let to = from + 1;
      while (to < end && keyOf(pieces[to] as string) === undefined) to++;
      values.push([{ name: '', type: 'text', required: false, free: true }, pieces.slice(from, to)]);
      from = to;
    }
    if (cut) {
      at = cut.piece;
      open = cut.key;
    }
  }
  const [lead, ...rest] = values as [[TextKey, string[]], ...[TextKey, string[]][]];
  for (const [key, parts] of rest) {
    const [own, value] = keyOf(parts.join(',')) as [string, string];
    // A known key that is out of order fills no field.
    if (key.name !== '') bindMember(plan, bound, root, own, typed(key, value));
    else bound.unknown.push({ node: root, name: own, value, misshapen: false, inner: false });
  }
  // A lead key that the kind has too says the same in other words: as of doubled members of an object, the last counts.
  if (name !== grammar.member && !reading.cuts.some((cut) => cut.key.name === name))
    bindMember(plan, bound, root, name, (keyOf(lead[1].join(',')) as [string, string])[1]);
  if (reading.ambiguous) bindMember(plan, bound, root, grammar.ambiguous, concerned(reading, name));
  return bound;
}

/** Where the first key starts, and the lines before it. */
function startOf(text: string, grammar: Grammar): { at: number; preface: string } | undefined {
  const first = `${grammar.member}=`;
  if (text.startsWith(first) || text.startsWith(`${grammar.lead[0]?.name}=`)) return { at: 0, preface: '' };
  for (let line = 0; line >= 0; line = text.indexOf('\n', line) + 1 || -1) {
    for (const mark of grammar.marks) {
      if (text.startsWith(mark + first, line)) return { at: line + mark.length, preface: text.slice(0, Math.max(0, line - 1)) };
    }
  }
  return undefined;
}

/** Key and value of a piece that begins with a key. */
function keyOf(piece: string): [string, string] | undefined {
  const match = /^([a-z_][a-z0-9_]*)=([\s\S]*)$/.exec(piece);
  return match ? [match[1] as string, match[2] as string] : undefined;
}

const brackets = { list: '[', map: 'map[' };

/** Whether a value that is all of one piece (of a list or map: its start) fits the type. */
function fits(key: TextKey, value: string): boolean {
  switch (key.type) {
    case 'integer':
      return value === '' || /^-?(?:0|[1-9]\d{0,18})$/.test(value);
    case 'number':
      return value === '' || /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]\d+)?$/.test(value);
    case 'boolean':
      return value === '' || value === 'true' || value === 'false';
    case 'date':
      return value === '' || date(value) !== undefined;
    case 'words':
      return value === '' || (key.words as string[]).includes(value);
    case 'list':
    case 'map':
      return value.startsWith(brackets[key.type]);
    default:
      return true;
  }
}

/** The longest reading of the pieces after the first, whose own type is given. */
function read(pieces: string[], keys: TextKey[], first: 'words' | 'text'): Reading {
  const candidates: Candidate[] = [];
  const keyed = pieces.map((piece) => keyOf(piece));
  // A piece before which a bracket closed, and since then only unknown keys.
  const closed: boolean[] = [];
  let unknown = false;
  for (let piece = 1; piece <= pieces.length; piece++) {
    closed[piece] = unknown || (pieces[piece - 1] as string).endsWith(']');
    const key = keyed[piece];
    const rank = key ? keys.findIndex((candidate) => candidate.name === key[0]) : -1;
    unknown = (key !== undefined && rank < 0 && (closed[piece] as boolean)) || (key === undefined && unknown);
    if (!key || rank < 0 || !fits(keys[rank] as TextKey, key[1])) continue;
    candidates.push({ piece, key: keys[rank] as TextKey, rank, length: 0, typed: 0, readings: 0 });
  }
  // From the last candidate to the first, `seen` are those that come later.
  const seen: Candidate[] = [];
  const follow = (
    from: Pick<Candidate, 'piece' | 'rank'> & { key: Pick<TextKey, 'type' | 'free' | 'required'> },
  ): Omit<Candidate, 'piece' | 'key' | 'rank'> => {
    const { type, free, required } = from.key;
    const own = type === 'text' ? 0 : 1;
    const counts = required ? 1001 : 1;
    const after = from.piece + 1;
    const may = (piece: number): boolean =>
      type === 'text' ||
      (type === 'list' || type === 'map' ? (closed[piece] as boolean) : piece === after || after === pieces.length || keyed[after] !== undefined);
    const nexts = seen.filter((candidate) => candidate.rank > from.rank && candidate.length > 0 && may(candidate.piece));
    const longest = Math.max(0, ...nexts.map((candidate) => candidate.length));
    if (longest === 0) return { length: may(pieces.length) ? counts : 0, typed: own, readings: 1 };
    const equal = nexts.filter((candidate) => candidate.length === longest);
    const readings = equal.reduce((sum, candidate) => sum + candidate.readings, 0);
    const typed = Math.max(...equal.map((candidate) => candidate.typed));
    const best = equal.filter((candidate) => candidate.typed === typed);
    const next = best.reduce((a, b) => (free === b.piece > a.piece ? b : a));
    return { length: longest + counts, typed: typed + own, readings: Math.min(2, readings), next };
  };
  for (const candidate of [...candidates].reverse()) {
    Object.assign(candidate, follow(candidate));
    seen.push(candidate);
  }
  const start = follow({ piece: 0, key: { type: first, free: false, required: false }, rank: -1 });
  const cuts: Candidate[] = [];
  for (let cut = start.next; cut; cut = cut.next) cuts.push(cut);
  return { keys, cuts, candidates, ambiguous: start.readings > 1, none: start.length === 0 };
}

/** Whether a key is missing that every text of the kind has, or anything but keys follows. */
function lacksKey(reading: Reading): boolean {
  return reading.none || reading.keys.some((key) => key.required && !reading.cuts.some((cut) => cut.key === key));
}

/** Number of the piece after a value that starts in the piece `at` and is followed by a cut at `end`: a list also ends before an unknown key. */
function valueEnd(key: TextKey, keys: TextKey[], pieces: string[], at: number, end: number): number {
  if (key.type === 'text') return end;
  if (key.type !== 'list' && key.type !== 'map') return at + 1;
  for (let piece = at; piece < end - 1; piece++) {
    const next = keyOf(pieces[piece + 1] as string);
    if ((pieces[piece] as string).endsWith(']') && next && !keys.some((known) => known.name === next[0])) return piece + 1;
  }
  return end;
}

/** A value as the JSON form has it. */
function typed(key: TextKey, value: string): Json {
  switch (key.type) {
    case 'integer':
    case 'number':
      return value === '' ? value : new JsonNumber(value);
    case 'boolean':
      return value === '' ? value : value === 'true';
    case 'list': {
      const inner = value.slice(1, -1);
      if (inner === '') return [];
      return key.split ? inner.split(' ').filter((item) => item !== '') : [inner];
    }
    case 'map': {
      const object: JsonObject = new Map();
      for (const word of value.slice(4, -1).split(' ')) {
        const colon = word.indexOf(':');
        if (word === '') continue;
        if (colon < 0 || object.has(word.slice(0, colon))) return value;
        object.set(word.slice(0, colon), word.slice(colon + 1));
      }
      return object;
    }
    default:
      return value;
  }
}

/** Names of the keys that another reading would cut elsewhere: each that was not cut, after the one whose value holds it. */
function concerned(reading: Reading, first: string): string[] {
  const names = new Set<string>();
  let holder = first;
  for (const candidate of reading.candidates) {
    if (reading.cuts.includes(candidate)) {
      holder = candidate.key.name;
    } else {
      names.add(holder);
      names.add(candidate.key.name);
    }
  }
  return [...names];
}
