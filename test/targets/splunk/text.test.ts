import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { planSchemas } from '../../../generator/generate.js';
import { type Json, writeJson } from '../../../generator/plan/oracle/json.js';
import { textOf } from '../../../generator/plan/oracle/operations.js';
import { orderedPairs } from '../../../generator/plan/oracle/ordered.js';
import type { Plan, TextGrammar } from '../../../generator/plan/types.js';
import { root } from '../../cli/sluice.js';
import { loadPcre } from '../../support/splunk/pcre.js';
import { rawEvents, readApp, reported } from '../../support/splunk/search.js';

const { plans } = planSchemas(join(root, 'schemas'));
const texts = plans.flatMap((plan) =>
  plan.texts.flatMap((text) =>
    text.grammar === 'ordered-pairs' ? [[plan.product, plan, text] as [string, Plan, TextGrammar & { grammar: 'ordered-pairs' }]] : [],
  ),
);

beforeAll(loadPcre);

/** Cases whose values hold `,key=`, most of them forged: the filter weighs all readings of a text, a pattern takes one. docs/splunk.md lists them. */
const exceptions = [
  'audit-admission-denied',
  'audit-single-cve-spoof',
  'event-login-failed-inject',
  'event-login-failed-newline',
  'event-rest-write-body',
  'incident-file-spoof',
  'own.forged-command-1',
  'own.forged-command-4',
  'own.forged-limit',
  'own.forged-session',
  'own.layer-command',
];

describe.each(texts)("%s's text form", (_, plan, grammar) => {
  const app = readApp();
  const events = rawEvents(plan).filter(({ raw }) => raw.startsWith(`${grammar.member}=`));

  test('is read as the filter reads it, key by key', () => {
    expect(events.length).toBeGreaterThan(100);
    const wrong = events.flatMap(({ id, raw, kind }) => {
      const props = app.props.get(`${kind.module}:${kind.name}`);
      const found = props ? reported(app, props, raw) : new Map();
      const bound = orderedPairs(plan, raw, grammar);
      const differences = plan.fields.flatMap(({ slot, name }) => {
        const value = bound?.values.get(slot);
        if (name === grammar.ambiguous || value === undefined) return [];
        return same(value, found.get(name)) ? [] : [`${name}: ${JSON.stringify(found.get(name))} for ${writeJson(value)}`];
      });
      return differences.length === 0 ? [] : [`${id}: ${differences.join('; ')}`];
    });
    const caseOf = (line: string): string => exceptions.find((name) => line.startsWith(`${name}.`)) ?? line;
    expect([...new Set(wrong.map(caseOf))].sort()).toEqual(exceptions);
    const page = readFileSync(join(root, 'docs/splunk.md'), 'utf8');
    for (const name of exceptions) expect(page).toContain(`\`${name}\``);
  });
});

/** Whether a group's text is a value: of a list the text between its brackets, of a map its pairs. */
function same(value: Json, found: string | string[] | undefined): boolean {
  if (Array.isArray(value)) return value.map((item) => textOf(item)).join(' ') === String(found).replace(/ +/g, ' ').trim();
  if (value instanceof Map) return [...value].map(([name, item]) => `${name}:${textOf(item)}`).join(' ') === String(found).trim();
  return textOf(value) === found || (value === null && found === undefined);
}
