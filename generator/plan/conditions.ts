import type { Condition, Plan } from './types.js';

/** The tests of values that a condition is made of: every part that is no combination and no name. */
export function* testsOf(condition: Condition | undefined): Generator<Exclude<Condition, { op: 'all' | 'any' | 'not' | 'named' }>> {
  if (condition === undefined || condition.op === 'named') return;
  if (condition.op === 'all' || condition.op === 'any') for (const part of condition.of) yield* testsOf(part);
  else if (condition.op === 'not') yield* testsOf(condition.of);
  else yield condition;
}

/** The conditions that are asked while a record is derived and written, in that order; not those that recognise it. */
export function* conditionsOf(plan: Plan): Generator<Condition> {
  for (const step of plan.steps) {
    if (step.kind === 'test') {
      yield step.condition;
      continue;
    }
    if (step.when) yield step.when;
    if (step.derivation.op === 'first') for (const entry of step.derivation.from) if (entry.when) yield entry.when;
  }
  for (const output of plan.outputs) for (const rule of output.rules) if (rule.when) yield rule.when;
}
