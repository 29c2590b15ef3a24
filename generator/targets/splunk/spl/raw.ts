import type { Field, Node, Plan, Slot } from '../../../plan/types.js';
import { all, any, isIn, match, not, present, some } from './condition.js';
import { call, type Expression, field, literal, textOf } from './expression.js';
import type { Content, Source } from './stage.js';

/** Names under which Splunk extracts a field of a JSON event: one for each way the event may spell it, the schema's own first. */
export function fieldNames(plan: Plan): Map<Slot, string[]> {
  const names = new Map<Slot, string[]>();
  const visit = (node: Node, above: string, path: number[]): void => {
    for (const [member, holds] of node.members) {
      const name = above === '' ? member : `${above}.${member}`;
      if ('field' in holds) names.set(holds.field, [...(names.get(holds.field) ?? []), name]);
      // An object whose members are the event's own is one only in the event itself.
      else if (!path.includes(holds.node) || (holds.node === 0 && path.length === 1)) visit(plan.nodes[holds.node] as Node, name, [...path, holds.node]);
    }
  };
  visit(plan.nodes[0] as Node, '', [0]);
  for (const { slot, name } of plan.fields) {
    const all = names.get(slot) ?? [];
    // What other spellings are aliases of.
    names.set(slot, [...all.filter((one) => one === name), ...all.filter((one) => one !== name)]);
  }
  return names;
}

/** Fields that a search extracts from an event's text: the name is the first spelling, which the others are aliases of. */
export function rawSource(plan: Plan): Source {
  const names = fieldNames(plan);
  const ofSlot = new Map(plan.fields.map((one) => [one.slot, one]));
  const splits = new Set(
    plan.texts.flatMap((text) =>
      text.grammar === 'ordered-pairs' ? text.kinds.flatMap((kind) => kind.keys.filter((key) => key.split).map((key) => key.name)) : [],
    ),
  );
  const listed = new Set(
    plan.texts.flatMap((text) =>
      text.grammar === 'ordered-pairs' ? text.kinds.flatMap((kind) => kind.keys.filter((key) => key.type === 'list').map((key) => key.name)) : [],
    ),
  );
  return (slot) => {
    const known = ofSlot.get(slot);
    const name = names.get(slot)?.[0];
    if (!known || name === undefined) return { one: [], list: [], unsaid: any() };
    return contentOf(known, name, plan.absent, listed.has(known.name), splits.has(known.name));
  };
}

function contentOf({ json, ofObjects }: Field, name: string, absent: string[], listed: boolean, split: boolean, sure = false): Content {
  const of: Expression = { kind: 'field', name, ...(sure ? { sure } : {}) };
  const there = absent.length === 0 ? present(of) : all(present(of), not(isIn(of, absent)));
  const inText = (opening: string) => match(field('_raw'), `"${literal(name.split('.').at(-1) as string)}"[ ]*:[ ]*${opening}`);
  if (json === 'object') return { one: [], list: [], unsaid: inText('[{]') };
  if (json !== 'array') return { one: [{ when: there, is: of }], list: [], unsaid: any() };
  const items: Expression = { kind: 'field', name: `${name}{}`, ...(sure ? { sure } : {}) };
  if (ofObjects) return { one: [], list: [{ when: inText('\\['), is: items, several: true }], unsaid: any() };
  const list = [{ when: some(items), is: items, several: true }];
  if (!listed) return { one: [{ when: there, is: of }], list, unsaid: any() };
  // A text form's list is a text.
  return { one: [], list: [...list, { when: there, is: split ? call('split', of, textOf(' ')) : of, several: split }], unsaid: any() };
}

/** Fields of a record that is in the answer schema already: `process.pid`, and `event.category{}` for a list. */
export function recordSource(plan: Plan): Source {
  const names = fieldNames(plan);
  const ofSlot = new Map(plan.fields.map((one) => [one.slot, one]));
  return (slot) => {
    const known = ofSlot.get(slot);
    return known ? contentOf(known, names.get(slot)?.[0] ?? known.name, [], false, false, true) : { one: [], list: [], unsaid: any() };
  };
}
