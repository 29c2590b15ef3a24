import { type Expression, literal, nameOf, print, quote, sizeOf } from './expression.js';

/** One question about a text. Where there is no text, the answer is no. */
export type Test =
  /** There, and neither empty nor JSON's null. */
  | { test: 'present' }
  | { test: 'in'; values: string[] }
  /** A regular expression, which never matches the empty text, finds something. */
  | { test: 'match'; regex: string }
  /** One of several values matches a regular expression. */
  | { test: 'find'; regex: string };

/** `unless` is the test's opposite. Negation stands at tests only: eval's null is then never negated. */
export type Atom = { kind: 'atom'; of: Expression; unless: boolean } & Test;

export type Condition = { kind: 'all' | 'any'; of: Condition[] } | Atom;

export const always: Condition = { kind: 'all', of: [] };
export const never: Condition = { kind: 'any', of: [] };
export const isAlways = (condition: Condition): boolean => condition.kind === 'all' && condition.of.length === 0;
export const isNever = (condition: Condition): boolean => condition.kind === 'any' && condition.of.length === 0;

export function present(of: Expression): Condition {
  if (of.kind === 'text') return of.value === '' ? never : always;
  if (of.kind === 'table') {
    if (of.fallback !== undefined) return present(of.of);
    return isIn(
      of.of,
      of.table.map(([key]) => key),
    );
  }
  return { kind: 'atom', of, unless: false, test: 'present' };
}

export function isIn(of: Expression, values: string[]): Condition {
  const texts = [...new Set(values)].filter((value) => value !== '');
  if (texts.length === 0) return never;
  if (of.kind === 'text') return texts.includes(of.value) ? always : never;
  if (of.kind === 'table') return resultIs(of, (result) => texts.includes(result));
  return { kind: 'atom', of, unless: false, test: 'in', values: texts.sort() };
}

export function match(of: Expression, regex: string): Condition {
  const found = new RegExp(regex, 's');
  if (of.kind === 'text') return found.test(of.value) ? always : never;
  if (of.kind === 'table') return resultIs(of, (result) => found.test(result));
  return { kind: 'atom', of, unless: false, test: 'match', regex };
}

/** Whether a table's result is such a text, asked of its key. */
function resultIs({ of, table, fallback }: Expression & { kind: 'table' }, such: (result: string) => boolean): Condition {
  const keys = (wanted: boolean): string[] => table.flatMap(([key, result]) => (such(result) === wanted ? [key] : []));
  return fallback !== undefined && such(fallback) ? all(present(of), not(isIn(of, keys(false)))) : isIn(of, keys(true));
}

/** Of several values: that there is one. */
const anything = '.';

export const some = (of: Expression): Condition => find(of, anything);

export function find(of: Expression, regex: string): Condition {
  return { kind: 'atom', of, unless: false, test: 'find', regex };
}

const opposites = new WeakMap<Condition, Condition>();

export function not(condition: Condition): Condition {
  const known = opposites.get(condition);
  if (known) return known;
  const parts = condition.kind === 'atom' ? [] : condition.of.map(not);
  const made: Condition = condition.kind === 'atom' ? { ...condition, unless: !condition.unless } : condition.kind === 'all' ? any(...parts) : all(...parts);
  opposites.set(condition, made);
  return made;
}

export const all = (...of: Condition[]): Condition => combine('all', of);
export const any = (...of: Condition[]): Condition => combine('any', of);

/** A condition that no expression could hold. */
export class TooLong extends Error {}

/** About so many characters. */
const longestCondition = 20_000;

const joined = new Map<string, Condition>();

/**
 * Joins conditions, and leaves out what the others say already: within `all` every atom of it is known to hold in the other parts, within
 * `any` to fail.
 * @throws TooLong
 */
function combine(kind: 'all' | 'any', of: Condition[]): Condition {
  const parts = distinct(of.flatMap((part) => (part.kind === kind ? part.of : [part])));
  const name = `${kind}:${parts.map(keyOf).join()}`;
  const known = joined.get(name);
  if (known) return known;
  const made = simplified(kind, parts);
  if (sizeOfCondition(made) > longestCondition) throw new TooLong();
  joined.set(name, made);
  return made;
}

function simplified(kind: 'all' | 'any', of: Condition[]): Condition {
  const [end, unit] = kind === 'all' ? [isNever, isAlways] : [isAlways, isNever];
  const known = (atoms: Atom[]): Atom[] => (kind === 'all' ? atoms : (atoms.map(not) as Atom[]));
  let atoms: Atom[] = [];
  let others: Condition[] = of;
  // What is left of a composed part may be an atom, which tells of the parts before it.
  for (let again = true; again; ) {
    const found = distinct(others.filter((part) => part.kind === 'atom')) as Atom[];
    for (const atom of found) {
      const left = under(atom, known(atoms));
      if (end(left)) return left;
      if (unit(left)) continue;
      const kept = atoms.filter((one) => !unit(under(one, known([atom]))));
      atoms = [...kept, atom];
    }
    const facts = known(atoms);
    again = false;
    others = others
      .filter((part) => part.kind !== 'atom')
      .flatMap((part) => {
        const left = under(part, facts);
        if (left.kind === 'atom') again = true;
        return left.kind === kind ? left.of : [left];
      });
    if (others.some(end)) return kind === 'all' ? never : always;
    if (others.some((part) => part.kind === 'atom')) again = true;
  }
  const parts = distinct([...atoms, ...others.filter((part) => !unit(part))]);
  // One that holds another holds it or more.
  const kept = parts.filter(
    (part) => !parts.some((one) => one !== part && part.kind !== kind && part.kind !== 'atom' && part.of.some((inner) => keyOf(inner) === keyOf(one))),
  );
  return kept.length === 1 ? (kept[0] as Condition) : { kind, of: kept };
}

function distinct(parts: Condition[]): Condition[] {
  return [...new Map(parts.map((part) => [keyOf(part), part])).values()];
}

const rests = new Map<string, Condition>();

/** What is left of a condition where these atoms hold. */
function under(condition: Condition, facts: Atom[]): Condition {
  if (facts.length === 0) return condition;
  if (condition.kind === 'atom') {
    for (const fact of facts) {
      const known = decide(condition, fact);
      if (known !== undefined) return known ? always : never;
    }
    return condition;
  }
  const name = `${keyOf(condition)}:${facts.map(keyOf).sort().join()}`;
  const done = rests.get(name);
  if (done) return done;
  const parts = condition.of.map((part) => under(part, facts));
  const rest = parts.every((part, index) => part === condition.of[index]) ? condition : condition.kind === 'all' ? all(...parts) : any(...parts);
  rests.set(name, rest);
  return rest;
}

/** Whether an atom holds where another does; undefined where that one does not tell. */
function decide(atom: Atom, fact: Atom): boolean | undefined {
  const answer = decideAsked(atom, fact);
  return answer === undefined ? undefined : answer !== atom.unless;
}

function decideAsked(atom: Atom, fact: Atom): boolean | undefined {
  if (nameOf(atom.of) !== nameOf(fact.of)) {
    // A part is there only where its text is.
    if (!fact.unless && fact.of.kind === 'part') return decideAsked(atom, { ...fact, of: fact.of.of, test: 'present' } as Atom);
    if (fact.unless && fact.test === 'present' && atom.of.kind === 'part') return decideAsked({ ...atom, of: atom.of.of, test: 'present' } as Atom, fact);
    return undefined;
  }
  if (sameTest(atom, fact)) return !fact.unless;
  if (atom.test === 'find' || fact.test === 'find') return decideFound(atom, fact);
  if (fact.unless) {
    // Nothing there: no test holds.
    if (fact.test === 'present') return false;
    return fact.test === 'in' && atom.test === 'in' && atom.values.every((value) => fact.values.includes(value)) ? false : undefined;
  }
  if (atom.test === 'present') return true;
  if (fact.test !== 'in') return undefined;
  const held =
    atom.test === 'in' ? fact.values.filter((value) => atom.values.includes(value)) : fact.values.filter((value) => new RegExp(atom.regex, 's').test(value));
  return held.length === fact.values.length ? true : held.length === 0 ? false : undefined;
}

/** Of several values: where one matches anything there is one, where there is none nothing matches. */
function decideFound(atom: Atom, fact: Atom): boolean | undefined {
  if (!fact.unless) return 'regex' in atom && atom.regex === anything ? true : undefined;
  return 'regex' in fact && fact.regex === anything ? false : undefined;
}

function sameTest(a: Atom, b: Atom): boolean {
  return keyOf({ ...a, unless: false }) === keyOf({ ...b, unless: false });
}

const keys = new WeakMap<Condition, number>();
const numbers = new Map<string, number>();

/** A number of a condition: equal ones have the same. */
export function keyOf(condition: Condition): number {
  const known = keys.get(condition);
  if (known !== undefined) return known;
  const asked = condition.kind !== 'atom' ? '' : 'regex' in condition ? condition.regex : 'values' in condition ? JSON.stringify(condition.values) : '';
  const text =
    condition.kind === 'atom'
      ? `${condition.unless ? '!' : ''}${condition.test} ${nameOf(condition.of)} ${asked}`
      : `${condition.kind} ${condition.of.map(keyOf).sort().join()}`;
  const key = numbers.get(text) ?? numbers.size;
  numbers.set(text, key);
  keys.set(condition, key);
  return key;
}

const sizes = new WeakMap<Condition, number>();

/** About as many characters as a condition is printed in. */
export function sizeOfCondition(condition: Condition): number {
  const known = sizes.get(condition);
  if (known !== undefined) return known;
  const size =
    condition.kind === 'atom'
      ? sizeOf(condition.of) + 25 + ('values' in condition ? JSON.stringify(condition.values).length : 'regex' in condition ? condition.regex.length : 0)
      : condition.of.reduce((total, part) => total + sizeOfCondition(part) + 6, 0);
  sizes.set(condition, size);
  return size;
}

/** A condition as it stands in an eval expression. Every test is true or false, never null. */
export function printCondition(condition: Condition): string {
  if (condition.kind === 'atom') return printAtom(condition);
  if (condition.of.length === 0) return condition.kind === 'all' ? 'true()' : 'false()';
  const word = condition.kind === 'all' ? ' AND ' : ' OR ';
  return together(condition)
    .map((part) => (part.kind === 'atom' && !printAtom(part).includes(' OR ') ? printAtom(part) : `(${printCondition(part)})`))
    .join(word);
}

/** Parts of a condition, with what is asked of being there and of certain texts in one question: `present` and not `in` as not `in` more. */
function together({ kind, of }: Condition & { kind: 'all' | 'any' }): Condition[] {
  const unless = kind === 'all';
  const isPresence = (part: Condition): part is Atom => part.kind === 'atom' && part.test === 'present' && part.unless !== unless && isPlain(part.of);
  const presences = new Map(of.filter(isPresence).map((atom) => [nameOf(atom.of), atom]));
  const joined = new Set<number>();
  const parts = of.map((part): Condition => {
    if (part.kind !== 'atom' || part.test !== 'in' || part.unless !== unless || !presences.has(nameOf(part.of))) return part;
    joined.add(nameOf(part.of));
    return { ...part, values: ['', 'null', ...part.values] };
  });
  return parts.filter((part) => !(isPresence(part) && joined.has(nameOf(part.of))));
}

const isPlain = (of: Expression): boolean => of.kind === 'field' && !of.sure;

function printAtom(atom: Atom): string {
  const { of } = atom;
  const unless = atom.unless ? 'NOT ' : '';
  if (of.kind === 'part' && (atom.test === 'present' || atom.test === 'in')) {
    const value = atom.test === 'present' ? of.value : atom.values.map(literal).join('|');
    const text = { ...atom, of: of.of, test: 'match', regex: `^${of.before}(?:${value})${of.after.replace(/[.][*][$]$/, '')}` } as Atom;
    return printAtom(text);
  }
  const text = `coalesce(${print(of)}, "")`;
  switch (atom.test) {
    case 'present':
      if (of.kind === 'field' && of.sure) return `${atom.unless ? 'isnull' : 'isnotnull'}(${print(of)})`;
      return of.kind === 'field' ? `${unless === '' ? 'NOT ' : ''}in(${text}, "", "null")` : `${text}${atom.unless ? '=' : '!='}""`;
    case 'in': {
      const [only, ...more] = atom.values as [string, ...string[]];
      if (more.length === 0) return `${text}${atom.unless ? '!=' : '='}${quote(only)}`;
      return `${unless}in(${text}, ${atom.values.map(quote).join(', ')})`;
    }
    case 'match':
      return `${unless}match(${text}, ${quote(`(?s)${atom.regex}`)})`;
    case 'find':
      return `${atom.unless ? 'isnull' : 'isnotnull'}(mvfind(${print(of)}, ${quote(atom.regex)}))`;
  }
}
