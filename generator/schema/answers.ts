import type { Output, Plan } from '../plan/types.js';
import { ecsField, ecsNames, ecsValueType } from './ecs.js';
import type { FieldRules, FieldSource, LinkedProduct, RuleBlock, RuleSource } from './link.js';
import type { SchemaFile, SchemaFolder } from './load.js';
import { nearest, type Problem, pointerToken, SchemaError } from './problem.js';
import { type Dictionary, dictionarySchema, type TargetSchema } from './targets.js';

/** An answer schema for one product: what its plan is compiled from. Its event is the ECS record that the product's own plan answers. */
export interface LinkedAnswer {
  name: string;
  title: string;
  description: string;
  file: string;
  format: 'json' | 'cef';
  /** Where members that stood beside the event go. */
  beside: 'top' | 'unmapped';
  choice?: { name: string; values: string[] };
  targets: TargetSchema;
  rules: {
    fields: FieldSource[];
    /** Fields of ECS that no event of the product fills. */
    unfilled: { name: string; list: boolean }[];
    blocks: RuleBlock[];
    fieldRules: FieldRules[];
  };
}

/** A field of the ECS record. */
interface Input {
  type: string;
  list: boolean;
  description: string;
  /** Of an array: what its items are, where they are objects. */
  items?: { type: 'object' };
}

/**
 * The answer schemas of a folder as they are for one product: their own rules, and what the product's files add by `x-<name>`. Of the fields of ECS those
 * are read that a rule, a condition or a derivation names.
 * @throws SchemaError for a name that is neither a field of ECS nor one that the product keeps.
 */
export function linkAnswers(folder: SchemaFolder, product: LinkedProduct, plan: Plan): LinkedAnswer[] {
  const filled = filledBy(plan);
  return folder.answers.map(({ schema, targets }) => {
    const { json, path } = schema;
    const name = String(json.answer);
    const annotation = `x-${name}`;
    const added = product.json[annotation] as Partial<Pick<RuleBlock, 'derive' | 'conditions' | 'rules'>> | undefined;
    const blocks: RuleBlock[] = [
      ...(added ? [{ file: product.file, pointer: `/${annotation}`, derive: {}, conditions: {}, rules: [], rulesName: 'rules', ...added }] : []),
      {
        file: path,
        pointer: '',
        derive: without((json.derive ?? {}) as RuleBlock['derive'], added?.derive),
        conditions: without((json.conditions ?? {}) as RuleBlock['conditions'], added?.conditions),
        rules: (json.rules ?? []) as RuleSource[],
        rulesName: 'rules',
      },
    ];
    const own = Object.entries((json.fields ?? {}) as Record<string, FieldRules['rules']>);
    const fieldRules: FieldRules[] = [
      ...keptRules(product.fields, annotation, plan),
      ...own.map(([field, rules]) => ({ field, rules, file: path, pointer: `/fields${pointerToken(field)}` })),
    ];
    const kept = new Map(plan.outputs.filter((output) => output.vendor).map((output) => [output.path.join('.'), ofOutput(output, plan)]));
    const words = wordsOf([blocks, fieldRules]);
    const named = [...ecsNames, ...kept.keys()].filter((field) => words.has(field));
    const problems: Problem[] = [];
    const inputs = new Map<string, Input>();
    for (const field of new Set([...named, ...fieldRules.map((rules) => rules.field)])) {
      const input = kept.get(field) ?? ofEcs(field);
      if (input) inputs.set(field, input);
      else problems.push(unknownField(field, schema));
    }
    if (problems.length > 0) throw new SchemaError(problems);
    const [choice] = Object.entries((json.choices ?? {}) as Record<string, string[]>).map(([choiceName, values]) => ({ name: choiceName, values }));
    return {
      name,
      title: String(json.title),
      description: String(json.description),
      file: path,
      format: json.format as LinkedAnswer['format'],
      beside: json.beside as LinkedAnswer['beside'],
      ...(choice ? { choice } : {}),
      targets: dictionarySchema(name, String(json.version), targets.json as unknown as Dictionary),
      rules: {
        fields: tree(new Map([...inputs].filter(([field]) => filled.has(field))), path),
        unfilled: [...inputs].filter(([field]) => !filled.has(field)).map(([field, { list }]) => ({ name: field, list })),
        blocks,
        fieldRules,
      },
    };
  });
}

/** The fields that an event of the plan may fill, or something in them; `event.original` is no rule's. */
function filledBy(plan: Plan): Set<string> {
  return new Set(['event.original', ...plan.outputs.flatMap(({ path }) => path.map((_, index) => path.slice(0, index + 1).join('.')))]);
}

/** The names and texts within a value. */
function wordsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      found.add(name);
      wordsOf(member, found);
    }
  }
  return found;
}

/** What the product does not define itself. */
function without<T>(all: Record<string, T>, own: object = {}): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(own, name)));
}

function unknownField(name: string, { path }: SchemaFile): Problem {
  const near = nearest(name, ecsNames);
  return { file: path, pointer: `/fields${pointerToken(name)}`, message: `ECS has no field "${name}" that holds a value`, ...(near ? { nearest: near } : {}) };
}

/** The rules that a product's fields have for an answer: each reads the field where it stays in the ECS record. */
function keptRules(fields: FieldSource[], annotation: string, plan: Plan, prefix = ''): FieldRules[] {
  return fields.flatMap((field) => {
    const name = prefix === '' ? field.name : `${prefix}.${field.name}`;
    const rules = field.json[annotation] as FieldRules['rules'] | undefined;
    const slot = plan.fields.find((candidate) => candidate.name === name)?.slot;
    const place = plan.outputs.find((output) => output.keeps !== undefined && output.keeps === slot)?.path.join('.');
    const own = rules && place ? [{ field: place, rules, file: field.file, pointer: `${field.pointer}/${annotation}` }] : [];
    return [...own, ...keptRules(field.members, annotation, plan, name)];
  });
}

const jsonTypes: Record<string, string> = { long: 'integer', double: 'number', boolean: 'boolean', flattened: 'object' };

function ofOutput({ type, list, description, keeps }: Output, plan: Plan): Input {
  const isOfObjects = plan.fields.some((field) => field.slot === keeps && field.ofObjects);
  if (isOfObjects) return { type: 'array', items: { type: 'object' }, list, description: description ?? '' };
  return { type: list ? 'array' : (jsonTypes[type] ?? 'string'), list, description: description ?? '' };
}

function ofEcs(name: string): Input | undefined {
  const field = ecsField(name);
  const type = field && (field.type === 'object' ? 'flattened' : ecsValueType(field));
  return type && field ? { type: field.list ? 'array' : (jsonTypes[type] ?? 'string'), list: field.list, description: field.description } : undefined;
}

/** Dotted names as fields in each other. They stay under their own names. */
function tree(inputs: Map<string, Input>, file: string): FieldSource[] {
  const roots: FieldSource[] = [];
  for (const [name, input] of [...inputs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = name.split('.');
    let siblings = roots;
    parts.forEach((part, index) => {
      const pointer = `/fields${pointerToken(parts.slice(0, index + 1).join('.'))}`;
      let field = siblings.find((candidate) => candidate.name === part);
      if (!field) {
        const json = index === parts.length - 1 ? input : { type: 'object', description: '' };
        field = { name: part, file, pointer, json: { ...json, 'x-flattened': true }, members: [] };
        siblings.push(field);
      }
      siblings = field.members;
    });
  }
  return roots;
}
