import { isDeepStrictEqual } from 'node:util';
import type { Output, Rule, Slot, ValueType } from '../../plan/types.js';
import { withoutIndex } from '../../schema/targets.js';
import { condition } from './conditions.js';
import { block, indent, literal, path, scalar } from './literal.js';
import type { Values } from './values.js';

/**
 * Outputs that are written in one block. What the compiler knows of a value's members it carries through every statement that follows; a block's
 * part is forgotten at its end, so the time to compile grows with the number of outputs and not with its square.
 */
const chunk = 16;

function inParts(statements: string[]): string {
  const parts: string[] = [];
  for (let from = 0; from < statements.length; from += chunk) {
    parts.push(`{
  part = no_object
${indent(block(...statements.slice(from, from + chunk)))}
  out = merge(out, object(get([part], [0]) ?? null) ?? {}, deep: true)
}`);
  }
  return parts.join('\n');
}

const isWrapped = (output: Output): boolean => output.rules.some((rule) => rule.wrap);

/** An output's place. An array of one object is that object until `arrays`. */
const place = (names: string[]): string => path(names.map(withoutIndex));

/** Fills `out`, and leaves in `kept` the fields that no rule moved. */
export function outputs(list: Output[], values: Values): string {
  return inParts(list.filter((output) => !isWrapped(output)).map((output) => (output.list ? listOutput(output, values) : scalarOutput(output, values))));
}

/** Lists of objects, behind the one that other outputs filled; then the other arrays of one object. */
export function arrays(list: Output[], values: Values): string {
  const ones = new Set(
    list.flatMap((output) => output.path.flatMap((name, index) => (name === withoutIndex(name) ? [] : [place(output.path.slice(0, index + 1))]))),
  );
  return block(
    ...list.filter(isWrapped).map((output) => objects(output, values)),
    // The inner ones first.
    ...[...ones].sort((a, b) => b.length - a.length).map((one) => `if is_object(out${one}) { out${one} = [out${one}] }`),
  );
}

/** The fields that no rule moved stay in the plan's namespace. */
export function keeps(list: Output[], values: Values): string {
  const { namespace, slotNames } = values.plan;
  const root = path(namespace);
  const nameOf = (output: Output): string => slotNames[output.keeps as Slot] as string;
  const byName = list.every((output) => isDeepStrictEqual(output.path, [...namespace, ...nameOf(output).split('.')]));
  if (byName) return `if kept != {} { out${root} = merge(object(out${root}) ?? {}, unflatten(kept, ".", recursive: false), deep: true) }`;
  return inParts(
    list.map((output) => {
      const kept = `kept${path([nameOf(output)])}`;
      return `if exists(${kept}) { part${path(output.path)} = ${kept} }`;
    }),
  );
}

/** A constant needs no conversion. */
function constant(rule: Rule): string | undefined {
  return 'value' in rule.from ? scalar(rule.from.value) : undefined;
}

function scalarOutput(output: Output, values: Values): string {
  const target = `part${place(output.path)}`;
  const [only, ...others] = output.rules;
  if (!only) return '';
  if (others.length === 0) return rule(output, only, values, target);
  return block(
    'filled = false',
    ...output.rules.map((each, index) => {
      const code = rule(output, each, values, target, index < output.rules.length - 1 ? 'filled = true' : undefined);
      return index === 0 ? code : `if !filled {\n${indent(code)}\n}`;
    }),
  );
}

/** One rule of an output that is no list. */
function rule(output: Output, rule: Rule, values: Values, target: string, then?: string): string {
  const value = constant(rule);
  if (value !== undefined) return guarded(rule, values, block(`${target} = ${value}`, then));
  const { slot } = rule.from as { slot: Slot };
  const write = cut(output, (written, asText) => block(`${target} = ${written}`, moved(rule, values, slot, asText, output.type), then));
  if (values.kind(slot) === 'list') {
    return guarded(
      rule,
      values,
      `for_each(${values.raw(slot)}) -> |index, item| {\n  if index == 0 {\n    item_text = to_string(item) ?? ""\n${indent(converted('item_text', 'item', output.type, write), 2)}\n  }\n}`,
    );
  }
  return guarded(rule, values, converted(values.text(slot), values.raw(slot), output.type, write, values.kind(slot)));
}

function guarded(rule: Rule, values: Values, code: string): string {
  return rule.when ? `if ${condition(rule.when, values)} {\n${indent(code)}\n}` : code;
}

/** Statements that write a value. */
type Write = (written: string, asText: string) => string;

/** The same with texts cut to the length that the output allows. */
function cut({ maxLength, type }: Output, write: Write): Write {
  if (maxLength === undefined || ['long', 'double', 'boolean', 'flattened'].includes(type)) return write;
  if (type === 'any')
    return (written) =>
      block(`said = ${written}`, `if is_string(said) { said = truncate(to_string(said) ?? "", ${maxLength}) }`, write('said', '(to_string(said) ?? "")'));
  return (_, asText) => block(`said = truncate(${asText}, ${maxLength})`, write('said', 'said'));
}

/** Writes a value as the output's type has it, where it fits. */
function converted(text: string, raw: string, type: ValueType, write: Write, kind?: string): string {
  const when = (fits: string, written: string, asText: string): string => `if ${fits} {\n${indent(write(written, asText))}\n}`;
  switch (type) {
    case 'keyword':
    case 'text':
    case 'date':
      return when(`${text} != ""`, text, text);
    case 'long':
      return `if match(${text}, r'^-?(?:0|[1-9][0-9]{0,17})(?:\\.0+)?$') {
  whole = replace(${text}, r'\\..*$', "")
${indent(write('to_int(whole) ?? 0', 'whole'))}
}`;
    case 'double':
      return when(`match(${text}, r'^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$')`, `to_float(${text}) ?? 0.0`, text);
    case 'boolean':
      return when(`${text} == "true" || ${text} == "false"`, `${text} == "true"`, text);
    case 'ip':
      return when(`${kind === 'text' || kind === undefined ? '' : `is_string(${raw}) && `}(is_ipv4(${text}) || is_ipv6(${text}))`, text, text);
    case 'flattened':
      return kind === 'text' || kind === undefined ? '' : when(`is_object(${raw})`, raw, '""');
    default:
      return kind === 'scalar' || kind === 'any' ? when(`exists(${raw})`, raw, text) : when(kind === 'json' ? `${raw} != null` : `${text} != ""`, raw, text);
  }
}

/** What was written says all that the field says: it is not kept. */
function moved(rule: Rule, values: Values, from: Slot, asText: string, type: ValueType): string | undefined {
  if (rule.moves === undefined) return undefined;
  const kept = `del(kept${path([values.plan.slotNames[rule.moves] as string])})`;
  if (values.kind(from) === 'list') return kept;
  const same = asText === values.text(rule.moves) ? [] : [`${asText} == ${values.text(rule.moves)}`];
  // A whole number that came with decimals is kept with them.
  if (type === 'long' && values.kind(rule.moves) === 'scalar') same.push(`!is_float(${values.raw(rule.moves)})`);
  return same.length > 0 ? `if ${same.join(' && ')} { ${kept} }` : kept;
}

function listOutput(output: Output, values: Values): string {
  return block(
    'items = no_list',
    ...output.rules.map((each) => {
      const value = constant(each);
      if (value !== undefined) return guarded(each, values, `items = push(items, ${value})`);
      const { slot } = each.from as { slot: Slot };
      const write: Write = (written, asText) => block(`items = push(items, ${written})`, moved(each, values, slot, asText, output.type));
      if (values.kind(slot) !== 'list') return guarded(each, values, converted(values.text(slot), values.raw(slot), output.type, write, values.kind(slot)));
      const list = values.raw(slot);
      if (output.type === 'keyword' || output.type === 'text') {
        return guarded(
          each,
          values,
          block(`items = append(items, ${list})`, each.moves !== undefined && `if ${list} != [] { ${moved(each, values, slot, '', output.type)} }`),
        );
      }
      return guarded(
        each,
        values,
        `for_each(${list}) -> |_index, item| {\n  item_text = to_string(item) ?? ""\n${indent(converted('item_text', 'item', output.type, write))}\n}`,
      );
    }),
    `if items != [] { part${place(output.path)} = ${output.sequence ? 'items' : 'unique(items)'} }`,
  );
}

/** A list of objects that values are wrapped in. */
function objects(output: Output, values: Values): string {
  const target = `out${place(output.path)}`;
  return block(
    '{',
    indent(
      block(
        'items = no_list',
        ...output.rules.map((each) => {
          const { slot } = each.from as { slot: Slot };
          const item = literal(JSON.parse((each.wrap as [string, string]).join('"$"')), (found) => (found === '$' ? 'said' : undefined));
          if (values.kind(slot) !== 'list') {
            const asText = values.text(slot);
            return guarded(
              each,
              values,
              `said = ${asText}\nif said != "" {\n${indent(block(`items = push(items, ${item})`, moved(each, values, slot, asText, 'keyword')))}\n}`,
            );
          }
          const list = values.raw(slot);
          return guarded(
            each,
            values,
            block(
              // A push copies the whole list: thousands of them would take minutes.
              `wrapped = map_values(unique(${list})) -> |value| {\n  said = to_string(value) ?? ""\n  item = ${item}\n  item\n}\nitems = append(items, wrapped)`,
              each.moves !== undefined && `if ${list} != [] { ${moved(each, values, slot, '', 'keyword')} }`,
            ),
          );
        }),
        `if items != [] {
  if exists(${target}) { items = append([${target}], items) }
  ${target} = items
}`,
      ),
    ),
    '}',
  );
}
