import type { Derivation, PairsForm } from '../../../plan/types.js';
import { block, indent, text } from '../literal.js';
import type { Values } from '../values.js';

type Pairs = Derivation & { op: 'pairs' };

/** `k=v k=v`, word by word, by the first form that the text starts like. */
export function pairs(derivation: Pairs, from: string, values: Values): string {
  const { forms } = derivation;
  return block(
    `form = ${forms.map((form, index) => `${form.starts === '' ? '' : `if starts_with(${from}, ${text(form.starts)}) `}{ ${index} }`).join(' else ')}${forms.some((form) => form.starts === '') ? '' : ' else { -1 }'}`,
    ...forms.map((form, index) => `if form == ${index} {\n${indent(read(form, from, values.variable(derivation.bare), values))}\n}`),
  );
}

function read(form: PairsForm, from: string, bare: string, values: Values): string {
  const simple = form.anyOrder || form.keys.every((key) => !key.spans && !key.last);
  return (simple ? words : spans)(form, from, bare, values);
}

/** Values of one word each. Each key is asked for by itself: the compiler takes long over chains of else. */
function words(form: PairsForm, from: string, bare: string, values: Values): string {
  const keys = form.keys.map((key, index) => {
    const to = values.variable(key.slot);
    return form.anyOrder
      ? `if key == ${text(key.key)} {\n  if !seen_${index} { ${to} = said }\n  seen_${index} = true\n}`
      : `if key == ${text(key.key)} {\n  if highest < ${index} {\n    ${to} = said\n    highest = ${index}\n  }\n}`;
  });
  return `${form.anyOrder ? form.keys.map((_, index) => `seen_${index} = false`).join('\n') : 'highest = -1'}
for_each(split(${from}, " ")) -> |_index, word| {
  pair = split(word, "=", 2)
  key = to_string(pair[0])
  said = to_string(pair[1])
  if length(pair) < 2 {
    key = ""
    if ${bare} == "" { ${bare} = word }
  }
${indent(keys.join('\n'))}
}`;
}

/** Values that may hold blanks: each key's place and its value's end in bytes, -1 where it is not cut. */
function spans(form: PairsForm, from: string, bare: string, values: Values): string {
  const last = form.keys.length - 1;
  const spanning = form.keys.flatMap((key, index) => (key.spans ? [index] : []));
  const keys = form.keys.map((key, index) => {
    const before = spanning.filter((other) => other < index).reverse();
    return `if key == ${text(key.key)} {
  if open != ${last}${form.keys[last]?.spans ? '' : ' || true'} {
    reopened = -1
${key.last && before.length > 0 ? `    if highest >= ${index} { reopened = ${before.map((other) => `if from_${other} >= 0 { ${other} }`).join(' else ')} else { -1 } }\n` : ''}    if highest < ${index} || reopened >= 0 {
${indent(
  block(
    ...form.keys.slice(1).map((_, other) => `if reopened >= 0 && reopened < ${other + 1} { from_${other + 1} = -1 }`),
    'closed = if reopened >= 0 { reopened } else { open }',
    ...spanning.map((other) => `if closed == ${other} && from_${other} >= 0 { to_${other} = start - 1 }`),
    `from_${index} = start + length(key) + 1`,
    `to_${index} = ${key.spans ? `length(${from})` : 'start + length(word)'}`,
    `open = ${key.spans ? index : -1}`,
    `highest = ${index}`,
  ),
  3,
)}
    }
  }
}`;
  });
  return `${form.keys.map((_, index) => `from_${index} = -1\nto_${index} = -1`).join('\n')}
highest = -1
open = -1
start = 0
for_each(split(${from}, " ")) -> |_index, word| {
  pair = split(word, "=", 2)
  key = to_string(pair[0])
  if length(pair) < 2 {
    key = ""
    if open < 0 && ${bare} == "" { ${bare} = word }
  }
${indent(keys.join('\n'))}
  start = start + length(word) + 1
}
${form.keys.map((key, index) => `if from_${index} >= 0 { ${values.variable(key.slot)} = slice(${from}, from_${index}, to_${index}) ?? "" }`).join('\n')}`;
}
