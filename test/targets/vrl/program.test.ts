import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planSchemas } from '../../../generator/generate.js';
import { vrlProgram } from '../../../generator/targets/vrl/program.js';
import { root } from '../../cli/sluice.js';

const { plans } = planSchemas(join(root, 'schemas'));

describe.each(plans.map((plan) => [plan.product, plan] as const))('the program of %s', (_, plan) => {
  const program = vrlProgram(plan, { original: false });

  test('names every output', () => {
    const byName = program.includes('unflatten(kept');
    for (const { path, keeps } of plan.outputs) {
      if (keeps !== undefined && byName) continue;
      const last = path.at(-1) as string;
      expect(program).toContain(/^[A-Za-z_]\w*$/.test(last) ? `.${last}` : `."${last}"`);
    }
  });

  test('never ends a record', () => {
    expect(program).not.toMatch(/\babort\b/);
  });

  test('asks only functions that can fail to be sure where they can not: texts and lists that it has made itself', () => {
    expect(new Set(program.match(/\b\w+!(?=\()/g))).toEqual(
      new Set(['string!', 'to_string!', 'array!', 'timestamp!'].filter((name) => program.includes(`${name}(`))),
    );
  });

  test('keeps the raw event only where it is asked to', () => {
    expect(program).not.toContain('out.event.original');
    expect(vrlProgram(plan, { original: true })).toContain('out.event.original');
  });
});
