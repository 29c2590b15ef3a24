import type { Plan } from '../../plan/types.js';
import { steps } from './derive/index.js';
import { block, indent } from './literal.js';
import { arrays, keeps, outputs } from './outputs.js';
import { unknown } from './unknown.js';
import type { Values } from './values.js';

/**
 * From `fields` and `found_odd` to the answer in `out`.
 * @param given statements that set values which no field has.
 */
export function mapped(plan: Plan, values: Values, given: string[]): string {
  const written = plan.outputs.filter((output) => output.keeps === undefined);
  const kept = plan.outputs.filter((output) => output.keeps !== undefined);
  const first = given.length > 0 && `{\n  part = {}\n${indent(block(...given, values.endBlock()))}\n}`;
  return block(
    'd = no_object',
    first,
    steps(plan.steps, values),
    `
# 4. The answer.
out = no_object
kept = fields`,
    outputs(written, values),
    arrays(written, values),
    `
# 5. What no rule moved stays under ${plan.namespace.join('.')}, unknown members too.`,
    keeps(kept, values),
    unknown(plan),
  );
}
