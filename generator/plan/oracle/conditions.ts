import type { Condition, Slot } from '../types.js';
import type { Json } from './json.js';
import { isPresent, textOf } from './operations.js';

/** What a condition can see. */
export interface View {
  value(slot: Slot): Json | undefined;
  list(slot: Slot): string[] | undefined;
  named(name: string): boolean;
}

export function holds(condition: Condition, view: View): boolean {
  switch (condition.op) {
    case 'all':
      return condition.of.every((part) => holds(part, view));
    case 'any':
      return condition.of.some((part) => holds(part, view));
    case 'not':
      return !holds(condition.of, view);
    case 'named':
      return view.named(condition.name);
    case 'present':
      return isPresent(view.value(condition.slot)) || (view.list(condition.slot)?.length ?? 0) > 0;
    case 'in':
      return condition.values.includes(textOf(view.value(condition.slot)) ?? '');
    case 'starts':
      return (textOf(view.value(condition.slot)) ?? '').startsWith(condition.text);
    case 'ends':
      return (textOf(view.value(condition.slot)) ?? '').endsWith(condition.text);
    case 'contains':
      return (textOf(view.value(condition.slot)) ?? '').includes(condition.text);
    case 'has':
      return condition.values.some((value) => view.list(condition.slot)?.includes(value));
  }
}
