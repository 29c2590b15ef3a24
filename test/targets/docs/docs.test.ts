import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../generator/config/config.js';
import { planSchemas } from '../../../generator/generate.js';
import { docs } from '../../../generator/targets/docs/index.js';
import { code, link, listed } from '../../../generator/targets/docs/markdown.js';
import { Words } from '../../../generator/targets/docs/words.js';

const mapping = planSchemas(fileURLToPath(new URL('../../../schemas', import.meta.url)));
const artifacts = await docs.emit({ ...mapping, config: defaultConfig() });
const pages = mapping.plans.map((plan) => ({ plan, path: `docs/fields/${plan.product}.md` }));

describe.each(pages)('$path', ({ plan, path }) => {
  const page = artifacts.find((artifact) => artifact.path === path)?.content ?? '';

  test('describes every field: its type, what it is, an example', () => {
    for (const field of plan.fields) {
      const section = page.split(`### ${field.name}\n`)[1]?.split('\n#')[0] ?? '';
      expect(section, field.name).toContain(field.description);
      expect(section.trim().startsWith(field.json), field.name).toBe(true);
      if (field.examples.length > 0) expect(section, field.name).toContain('Example: ');
      if (field.unit) expect(section, field.name).toContain(`in ${field.unit}`);
    }
  });

  test('lists every target with its type', () => {
    for (const output of plan.outputs) expect(page).toContain(`| ${code(output.path.join('.'))} | ${output.type}${output.list ? ' list' : ''} |`);
  });

  test('leads no link nowhere', () => {
    const anchors = new Set([...page.matchAll(/^#+ (.+)$/gm)].map((match) => /#(.*)\)$/.exec(link('', match[1] as string))?.[1]));
    for (const [, anchor] of page.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
  });

  test('keeps its tables whole', () => {
    for (const table of page.match(/(^\|.*\n)+/gm) ?? []) {
      const columns = table
        .trim()
        .split('\n')
        .map((row) => row.replaceAll('\\|', '').split('|').length);
      expect(new Set(columns).size, table).toBe(1);
    }
  });
});

describe('conditions in words', () => {
  const [plan] = mapping.plans;
  const [product] = mapping.products;
  if (!plan || !product) throw new Error('there is no product');
  const words = new Words(plan, product);
  const slot = plan.slotNames.indexOf('Result');
  const present = { op: 'present', slot } as const;
  test.each([
    [present, '[`Result`](#result) is there'],
    [{ op: 'not', of: present } as const, '[`Result`](#result) is absent'],
    [{ op: 'in', slot, values: ['Passed'] } as const, '[`Result`](#result) is `Passed`'],
    [{ op: 'in', slot, values: ['a', 'b'] } as const, '[`Result`](#result) is one of `a`, `b`'],
    [{ op: 'all', of: [present, { op: 'not', of: { op: 'in', slot, values: ['0'] } }] } as const, '[`Result`](#result) is there and not `0`'],
    [{ op: 'starts', slot, text: '/' } as const, '[`Result`](#result) starts with `/`'],
    [{ op: 'named', name: 'exec' } as const, '[*exec*](#condition-exec)'],
    [{ op: 'all', of: [] } as const, 'always'],
    [
      { op: 'any', of: [present, { op: 'all', of: [present, { op: 'named', name: 'exec' }] }] } as const,
      '[`Result`](#result) is there or ([`Result`](#result) is there and [*exec*](#condition-exec))',
    ],
  ])('%j', (condition, expected) => {
    expect(words.condition(structuredClone(condition) as never)).toBe(expected);
  });
});

test('Markdown is escaped', () => {
  expect(code('a|b')).toBe('`a\\|b`');
  expect(code('a`b')).toBe('``a`b``');
  expect(listed(['a', 'b', 'c'], 'and')).toBe('a, b and c');
  expect(link('x', 'value call_lowercase')).toBe('[x](#value-call_lowercase)');
});
