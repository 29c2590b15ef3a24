import { type Json, JsonNumber, parseWhole, writeJson } from '../plan/oracle/json.js';

/** Where a record is another than expected. */
export interface Difference {
  /** Names, and places in lists of objects from 0, joined by dots; empty for the record itself. */
  path: string;
  /** JSON text; undefined where there is nothing. */
  expected?: string;
  actual?: string;
}

/**
 * Compares two records field by field, whatever the order of their members. Numbers are equal where their values are, to the last
 * digit. Lists are compared whole, but of objects item by item where there are as many.
 * @param expected JSON text, in which an `error.message` of `"*"` is met by any.
 * @param actual What an engine answered: JSON text, or what it says instead.
 */
export function differences(expected: string, actual: string): Difference[] {
  const wanted = parseWhole(expected).value;
  let given: Json;
  try {
    given = parseWhole(actual).value;
  } catch {
    return [{ path: '', expected, actual }];
  }
  const found: Difference[] = [];
  const compare = (left: Json | undefined, right: Json | undefined, path: string[]): void => {
    if (left instanceof Map && right instanceof Map) {
      for (const name of new Set([...left.keys(), ...right.keys()])) compare(left.get(name), right.get(name), [...path, name]);
      return;
    }
    if (hasParts(left) && hasParts(right) && left.length === right.length) {
      for (const [index, item] of left.entries()) compare(item, right[index], [...path, String(index)]);
      return;
    }
    const place = path.join('.');
    if (left === '*' && place === 'error.message' && typeof right === 'string' && right !== '') return;
    if (left !== undefined && right !== undefined && canonical(left) === canonical(right)) return;
    found.push({
      path: place,
      ...(left === undefined ? {} : { expected: writeJson(left) }),
      ...(right === undefined ? {} : { actual: writeJson(right) }),
    });
  };
  compare(wanted, given, []);
  return found;
}

/** Whether it is a list that holds objects or lists. */
function hasParts(value: Json | undefined): value is Json[] {
  return Array.isArray(value) && value.some((item) => item instanceof Map || Array.isArray(item));
}

/** A value in one spelling. */
function canonical(value: Json): string {
  if (value instanceof JsonNumber) return decimal(value.text);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value instanceof Map) {
    const members = [...value].map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
    return `{${members.sort().join(',')}}`;
  }
  return JSON.stringify(value);
}

/** A number as an integer without trailing zeros and a power of ten: `1.50e3` is `15e2`. */
function decimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${sign}${significant}e${BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length)}`;
}
