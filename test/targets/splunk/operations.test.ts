import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSchemas } from '../../../generator/generate.js';
import * as oracle from '../../../generator/plan/oracle/operations.js';
import type { PairsForm } from '../../../generator/plan/types.js';
import { present } from '../../../generator/targets/splunk/spl/condition.js';
import { type Expression, field, print } from '../../../generator/targets/splunk/spl/expression.js';
import { attackIds, cutAfter, cutBefore, image, pairValue, textChanges, tuple } from '../../../generator/targets/splunk/spl/operations.js';
import { asOne, change, firstOf, type Value } from '../../../generator/targets/splunk/spl/value.js';
import { root } from '../../cli/sluice.js';
import { evaluate } from '../../support/splunk/eval.js';

// The same texts in every run.
fc.configureGlobal({ seed: 1_779_768_913 });

const text = field('text');
const whole: Value = [{ when: present(text), is: text }];

/** What eval makes of a text. */
function made(value: Value, of: string): string | undefined {
  const found = evaluate(print(asOne(value)), new Map([['text', of]]));
  return found === null ? undefined : String(found);
}

/** Texts of these pieces, the first of which need not be there. */
const texts = (...pieces: string[]): fc.Arbitrary<string> => fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(''));

const agree = (arbitrary: fc.Arbitrary<string>, operation: (of: Expression) => Expression | undefined, wanted: (of: string) => string | undefined): void => {
  const value = change(whole, operation);
  fc.assert(
    fc.property(arbitrary, (of) => {
      // An empty text is none, and the text null is JSON's.
      if (of === '' || of === 'null') return;
      expect(made(value, of)).toBe(wanted(of) || undefined);
    }),
    { numRuns: 300 },
  );
};

describe('eval says the same as the oracle:', () => {
  const paths = texts('/', 'a', '.', '//', 'usr', ' ', '\n');
  test('basename', () => agree(paths, textChanges.basename as never, oracle.basename));
  test('dirname', () => agree(paths, textChanges.dirname as never, oracle.dirname));
  test('extension', () => agree(paths, textChanges.extension as never, oracle.extension));

  test('trim', () => agree(texts(' ', 'a', '\t', 'b c'), textChanges.trim as never, oracle.trim));
  test('lowercase', () => agree(texts('SYS_', 'Open', '-', '1'), textChanges.lowercase as never, oracle.lowercase));
  test('mac', () => agree(fc.oneof(texts('0a', ':', '-', 'F1'), fc.constant('0a:1f:5d:33:90:c1')), textChanges.mac as never, oracle.mac));

  test('cut', () => {
    const arbitrary = texts('a', ' remotehost=', '=', 'b', '/', '.', '(');
    for (const at of [' remotehost=', '/', '(', '.']) {
      agree(
        arbitrary,
        (of) => cutBefore(of, at),
        (of) => oracle.cut(of, at).before,
      );
      agree(
        arbitrary,
        (of) => cutAfter(of, at),
        (of) => oracle.cut(of, at).after,
      );
    }
  });

  test('image', () => {
    const arbitrary = texts('registry', ':5000', '/', 'a', ':', '1.2', '@', 'sha256:ab');
    for (const part of ['name', 'tag', 'digest'] as const) agree(arbitrary, image[part], (of) => oracle.image(of)[part]);
  });

  test('tuple', () => {
    const arbitrary = texts('10.0.0.1', ':80', '->', '[', ']', '2001:db8::1', 'x', ':');
    for (const part of ['clientIp', 'clientPort', 'serverIp', 'serverPort'] as const) {
      fc.assert(
        fc.property(arbitrary, (of) => {
          const wanted = oracle.tuple(of)[part];
          // What has the form of an address and is none: eval takes it.
          if (wanted !== undefined) expect(made(change(whole, tuple[part]), of)).toBe(wanted);
        }),
      );
    }
  });

  test('ATT&CK ids', () => {
    const arbitrary = texts('T1053', '.003', '-', 'TA0004', ' ', 'x', '_', 'mitre', '1', ',');
    for (const kind of ['tactic', 'technique', 'subtechnique'] as const) {
      const { ids } = attackIds(text, kind);
      fc.assert(
        fc.property(arbitrary, (of) => {
          const wanted = oracle.mitre([of])[kind];
          if (wanted.length > 0) expect([evaluate(print(ids), new Map([['text', of]]))].flat()).toEqual(wanted);
        }),
      );
    }
  });
});

describe('pairs', () => {
  const forms = planSchemas(join(root, 'schemas')).plans.flatMap(({ steps }) =>
    steps.flatMap((step): PairsForm[][] => (step.kind === 'derive' && step.derivation.op === 'pairs' ? [step.derivation.forms] : [])),
  );

  test.each(forms.map((all, index): [number, PairsForm[]] => [index, all]))('of the schemas, number %i', (_, all) => {
    for (const form of all) {
      const keys = form.keys.map(({ key }) => `${key}=`);
      const arbitrary = texts(' ', 'a', '1', ...keys).map((rest) => `${form.starts}${rest}`);
      for (const [at, { slot }] of form.keys.entries()) {
        // A key whose last occurrence counts, and what spans before it, may be told otherwise where keys are doubled.
        if (form.keys.some((key) => key.last) && at > 0) continue;
        const value = firstOf([change(whole, (of) => pairValue(of, all, form, at))]);
        fc.assert(
          fc.property(arbitrary, (of) => {
            if (all.find((other) => of.startsWith(other.starts)) !== form) return;
            expect(made(value, of), `${form.starts} ${form.keys[at]?.key} of ${of}`).toBe(oracle.pairs(of, all).values.get(slot) || undefined);
          }),
          { numRuns: 200 },
        );
      }
    }
  });
});

describe('the evaluator', () => {
  const fields = new Map<string, string | string[]>([
    ['a', 'x'],
    ['a.b', 'y'],
    ['list{}', ['p', 'q', 'p']],
  ]);
  test.each<[string, unknown]>([
    ['a', 'x'],
    ["'a.b'", 'y'],
    ['none', null],
    ['none="x"', null],
    ['NOT none="x"', null],
    ['none="x" OR a="x"', true],
    ['none="x" AND a="y"', false],
    ['case(none="x", 1, a="x", 2)', '2'],
    ['case(a="y", 1)', null],
    ['coalesce(none, a)', 'x'],
    ['in(a, "w", "x")', true],
    ['isnull(none) AND isnotnull(a)', true],
    ['match("abc", "^a(?=b)")', true],
    ['replace("ab", "(a)", "\\1\\1")', 'aab'],
    ['"a" . none', null],
    ['("a" . "b")', 'ab'],
    ["mvdedup('list{}')", ['p', 'q']],
    ["mvindex('list{}', 1)", 'q'],
    ["mvcount('list{}')", '3'],
    ['mvfind(\'list{}\', "^q$")', '1'],
    ['mvjoin(\'list{}\', "-")', 'p-q-p'],
    ['split("a,b", ",")', ['a', 'b']],
    ['rtrim("abTA. ", "TA. ")', 'ab'],
    ['"say \\"hi\\""', 'say "hi"'],
    ['"\\\\d and \\d"', '\\d and \\d'],
  ])('%s', (expression, value) => {
    expect(evaluate(expression, fields)).toEqual(value);
  });

  test.each(['case(', 'a b', '"x', 'nosuch(a)', ')'])('%s is none', (expression) => {
    expect(() => evaluate(expression, fields)).toThrow();
  });
});
