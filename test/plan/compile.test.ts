import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { planSchemas } from '../../generator/generate.js';
import { inputs, results } from '../../generator/plan/derivation.js';
import type { Condition, Slot, Step } from '../../generator/plan/types.js';

const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));
const { plans } = planSchemas(schemas);

test('the same schemas give the same plan', () => {
  expect(planSchemas(schemas).plans).toEqual(plans);
});

describe.each(plans.map((plan) => [plan.product, plan] as const))('the plan of %s', (_, plan) => {
  test('names every slot once', () => {
    expect(plan.slotNames).toHaveLength(plan.slots);
    expect(new Set(plan.slotNames).size).toBe(plan.slots);
  });

  test('reads nothing before it is written', () => {
    const written = new Set<Slot>([...plan.fields.map((field) => field.slot), ...Object.values(plan.syslog)]);
    const tested = new Set<string>();
    for (const step of plan.steps) {
      for (const slot of slotsOf(step)) expect(written, `${step.name} reads ${plan.slotNames[slot]}`).toContain(slot);
      for (const name of namesOf(step)) expect(tested, `${step.name} asks ${name}`).toContain(name);
      if (step.kind === 'test') tested.add(step.name);
      else for (const slot of results(step.derivation)) written.add(slot);
    }
    for (const output of plan.outputs) {
      for (const rule of output.rules) {
        if ('slot' in rule.from) expect(written).toContain(rule.from.slot);
        if (rule.when) for (const slot of slotsIn(rule.when)) expect(written).toContain(slot);
        if (rule.when) for (const name of namesIn(rule.when)) expect(tested).toContain(name);
      }
    }
  });

  test('orders outputs: @timestamp first, then the schema’s by name, then the product’s by name', () => {
    const names = plan.outputs.map((output) => output.path.join('.'));
    expect(names[0]).toBe('@timestamp');
    expect(new Set(names).size).toBe(names.length);
    const firstVendor = plan.outputs.findIndex((output) => output.vendor);
    expect(plan.outputs.slice(firstVendor).every((output) => output.vendor && output.path[0] === plan.product)).toBe(true);
    expect(plan.outputs.slice(0, firstVendor).every((output) => output.path[0] !== plan.product)).toBe(true);
  });

  test('keeps every field somewhere', () => {
    const kept = new Set(plan.outputs.map((output) => output.keeps));
    for (const field of plan.fields) {
      const carried = kept.has(field.slot) || plan.outputs.some((output) => output.rules.some((rule) => rule.moves === field.slot && !rule.when));
      expect(carried, `${field.name} is lost`).toBe(true);
    }
  });

  test('reserves the first name of every output, and the contract’s own', () => {
    for (const output of plan.outputs) expect(plan.reserved).toContain(output.path[0]);
    expect(plan.reserved).toEqual(expect.arrayContaining(['collector', 'ecs', 'error', 'event', 'log']));
  });
});

function slotsOf(step: Step): Slot[] {
  if (step.kind === 'test') return slotsIn(step.condition);
  const { derivation } = step;
  const guards = derivation.op === 'first' ? derivation.from.flatMap((entry) => (entry.when ? slotsIn(entry.when) : [])) : [];
  return [...inputs(derivation), ...guards, ...(step.when ? slotsIn(step.when) : [])];
}

function namesOf(step: Step): string[] {
  if (step.kind === 'test') return namesIn(step.condition);
  const guards = step.derivation.op === 'first' ? step.derivation.from.flatMap((entry) => (entry.when ? namesIn(entry.when) : [])) : [];
  return [...guards, ...(step.when ? namesIn(step.when) : [])];
}

function slotsIn(condition: Condition): Slot[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(slotsIn);
  if (condition.op === 'not') return slotsIn(condition.of);
  return condition.op === 'named' ? [] : [condition.slot];
}

function namesIn(condition: Condition): string[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(namesIn);
  if (condition.op === 'not') return namesIn(condition.of);
  return condition.op === 'named' ? [condition.name] : [];
}
