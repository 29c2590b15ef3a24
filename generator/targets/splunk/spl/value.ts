import { all, any, type Condition, find, isAlways, isIn, isNever, keyOf, match, never, not, present } from './condition.js';
import { call, type Expression, literal, nameOf, textOf } from './expression.js';

/** One way a value comes about. Without an expression there is none, and no later way is tried. */
export interface Alternative {
  /** Holds only where the expression gives a text that is not empty. */
  when: Condition;
  is: Expression | undefined;
}

/** A value: the first alternative that holds. */
export type Value = Alternative[];

/** A list: everything that holds, in order; an expression may give several values. */
export type List = { when: Condition; is: Expression; several: boolean }[];

export const constant = (value: string, when: Condition): Value => [{ when, is: textOf(value) }];

/** Those that can hold; what stands behind one that always does is never reached. */
export function reachable(value: Value): Value {
  const found: Value = [];
  for (const one of value) {
    if (isNever(one.when)) continue;
    found.push(one);
    if (isAlways(one.when)) break;
  }
  while (found.length > 0 && found.at(-1)?.is === undefined) found.pop();
  return found;
}

/** The value where a condition holds. */
export function where(value: Value, when: Condition): Value {
  return reachable(value.map((one) => ({ ...one, when: all(when, one.when) })));
}

/** Whether there is a value. */
export function isThere(value: Value): Condition {
  return fold(value, () => true);
}

/** Whether the value passes a test of its expression. */
export function passes(value: Value, test: (of: Expression) => Condition): Condition {
  return fold(value, test);
}

function fold(value: Value, test: (of: Expression) => Condition | true): Condition {
  return value.reduceRight<Condition>((later, { when, is }) => {
    const answer = is === undefined ? never : test(is);
    if (answer === true || isAlways(answer)) return any(when, later);
    if (isNever(answer)) return isNever(later) ? never : all(not(when), later);
    return any(all(when, answer), isNever(later) ? never : all(not(when), later));
  }, never);
}

/** The first of several values that is there. */
export function firstOf(values: Value[]): Value {
  return merged(
    values.flatMap((value) => {
      let blocked: Condition = never;
      return value.flatMap(({ when, is }) => {
        if (is !== undefined) return [{ when: isNever(blocked) ? when : all(when, not(blocked)), is }];
        blocked = any(blocked, when);
        return [];
      });
    }),
  );
}

/** Parts of one text that are tried behind each other and differ in what stands before them are one part. */
function merged(value: Value): Value {
  const found: Value = [];
  for (const one of reachable(value)) {
    const last = found.at(-1);
    if (last?.is?.kind === 'part' && one.is?.kind === 'part' && isOnlyPresent(last) && isOnlyPresent(one) && sameEnd(last.is, one.is)) {
      const { before } = last.is;
      const both = `${before.startsWith('(?:') && before.endsWith(')') ? before.slice(0, -1) : `(?:${before}`}|${one.is.before})`;
      const is: Expression = { ...last.is, before: both };
      found[found.length - 1] = { when: present(is), is };
    } else found.push(one);
  }
  return found;
}

const isOnlyPresent = ({ when, is }: Alternative): boolean => is !== undefined && keyOf(when) === keyOf(present(is));

function sameEnd(a: Expression & { kind: 'part' }, b: Expression & { kind: 'part' }): boolean {
  return nameOf(a.of) === nameOf(b.of) && a.value === b.value && a.after === b.after;
}

/** What an operation makes of each alternative; where it makes nothing there is no value. */
export function change(value: Value, operation: (of: Expression) => Expression | undefined): Value {
  return reachable(
    value.flatMap(({ when, is }): Value => {
      const changed = is && through(is, operation);
      const there = changed ? present(changed) : never;
      const made: Value = changed && !isNever(there) ? [{ when: all(when, there), is: changed }] : [];
      return isAlways(there) ? made : [...made, { when, is: undefined }];
    }),
  );
}

/** An operation on a table is one on its results. */
function through(is: Expression, operation: (of: Expression) => Expression | undefined): Expression | undefined {
  if (is.kind !== 'table') return operation(is);
  const result = (text: string): string | undefined => {
    const changed = operation(textOf(text));
    return changed?.kind === 'text' ? changed.value : undefined;
  };
  const table = is.table.flatMap(([key, text]): [string, string][] => {
    const changed = result(text);
    return changed === undefined ? [] : [[key, changed]];
  });
  const fallback = is.fallback === undefined ? undefined : result(is.fallback);
  // With a fallback, a key that has lost its result would get that.
  return fallback !== undefined && table.length < is.table.length ? undefined : { ...is, table, fallback };
}

/** What a table has for a value. */
export function lookUp(value: Value, table: [string, string | number | boolean][], fallback: string | number | boolean | undefined): Value {
  const results = table.map(([key, result]): [string, string] => [key, String(result)]);
  const other = fallback === undefined ? undefined : String(fallback);
  return change(value, (of) => {
    if (of.kind !== 'text') return { kind: 'table', of, table: results, fallback: other };
    const found = results.find(([key]) => key === of.value)?.[1] ?? other;
    return found === undefined ? undefined : textOf(found);
  });
}

/** Whether a list holds one of these. */
export function holdsOne(list: List, values: string[]): Condition {
  const pattern = `^(?:${values.map(literal).join('|')})$`;
  return any(...list.map(({ when, is, several }) => all(when, several ? find(is, pattern) : isIn(is, values))));
}

/** Whether a list holds anything. */
export function holdsAny(list: List): Condition {
  return any(...list.map(({ when }) => when));
}

/** A list as one expression: several values, equal ones once unless they are a sequence. */
export function asSeveral(list: List, sequence: boolean): Expression {
  const parts = list.map(({ when, is }): Expression => (isAlways(when) ? is : { kind: 'case', branches: [{ when, value: is }] }));
  const joined = parts.length === 1 ? (parts[0] as Expression) : call('mvappend', ...parts);
  return sequence || (parts.length === 1 && !list[0]?.several) ? joined : call('mvdedup', joined);
}

/** A value as one expression. */
export function asOne(value: Value): Expression {
  const [only] = value;
  if (value.length === 1 && only?.is?.kind === 'field' && only.is.sure && isOnlyPresent(only)) return only.is;
  return { kind: 'case', branches: value.map(({ when, is }) => ({ when, value: is ?? call('null') })) };
}

/** The value where it matches a regular expression. */
export function fitting(value: Value, regex: string): Value {
  return reachable(
    value.flatMap(({ when, is }): Value => {
      if (is === undefined || (is.kind === 'field' && is.sure)) return [{ when, is }];
      const fits = match(is, regex);
      return isAlways(fits)
        ? [{ when, is }]
        : [
            { when: all(when, fits), is },
            { when, is: undefined },
          ];
    }),
  );
}
