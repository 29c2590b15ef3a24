import type { Condition, Derivation, Node, Plan, Rule, Slot, TextGrammar } from '../../../plan/types.js';

/** A table in a script's `params`. */
export type Table = Record<string, unknown>;

/** Names that the engines keep in a document beside its members. */
const metadata = [
  '_index',
  '_type',
  '_id',
  '_routing',
  '_parent',
  '_version',
  '_version_type',
  '_if_seq_no',
  '_if_primary_term',
  '_dynamic_templates',
  '_op_type',
  '_ingest',
];

/** The top-level names of an answer that says a document could not be read. */
const errorNames = ['@timestamp', 'collector', 'ecs', 'error', 'event'];

/** Where a document holds what one script hands to the next. */
export const scratch = '_sluice';

/** A plan as the scripts read it: slots by their names. */
export class Tables {
  private readonly common: Table;

  constructor(private readonly plan: Plan) {
    if (new Set(plan.slotNames).size < plan.slotNames.length) throw new Error(`${plan.product}: two slots have one name`);
    this.common = { scratch, metadata, product: plan.product, version: plan.schemaVersion, absent: plan.absent };
  }

  find(): Table {
    const { plan } = this;
    return {
      ...this.common,
      carriers: plan.carriers,
      envelope: plan.envelope,
      parsedSyslog: plan.parsedSyslog,
      recognise: this.condition(plan.recognise),
      suspect: this.condition(plan.suspect),
      texts: plan.texts.map((text) => this.text(text)),
      nodes: plan.nodes.map((node) => ({ members: this.members(node), flattened: node.flattened })),
      fields: Object.fromEntries(
        plan.fields.map(({ slot, json, free, mapKeys }) => [
          this.name(slot),
          { json, ...(free ? { free } : {}), ...(json === 'object' ? { keys: mapKeys ?? [] } : {}) },
        ]),
      ),
    };
  }

  derive(): Table {
    const { plan } = this;
    return {
      ...this.common,
      syslog: Object.fromEntries(Object.entries(plan.syslog).map(([part, slot]) => [part, this.name(slot)])),
      steps: plan.steps.map((step) =>
        step.kind === 'test'
          ? { op: 'test', name: step.name, when: this.condition(step.condition) }
          : { ...this.derivation(step.derivation), ...(step.when ? { when: this.condition(step.when) } : {}) },
      ),
    };
  }

  write(original: boolean): Table {
    const { plan } = this;
    return {
      ...this.common,
      original,
      errorNames,
      reserved: plan.reserved,
      outputs: plan.outputs
        .filter((output) => output.keeps === undefined)
        .map(({ path, type, list, sequence, rules }) => ({ path, type, list, sequence: sequence === true, rules: rules.map((rule) => this.rule(rule)) })),
      keeps: plan.outputs.flatMap(({ path, keeps }) => (keeps === undefined ? [] : [{ path, from: this.name(keeps) }])),
      nodes: plan.nodes.map((node) => this.place(node)),
    };
  }

  keep(): Table {
    const { scratch, metadata, product, version } = this.common;
    return { scratch, metadata, product, version, errorNames };
  }

  private name(slot: Slot): string {
    return this.plan.slotNames[slot] as string;
  }

  /** Members in every spelling: the name of a field, or the number of a node. */
  private members(node: Node): Record<string, string | number> {
    return Object.fromEntries([...node.members].map(([name, holds]) => [name, 'node' in holds ? holds.node : this.name(holds.field)]));
  }

  /** Where a node's unknown members go, and the names that are taken there: always, or while a field is there. */
  private place(node: Node): Table {
    const path = [this.plan.product, ...node.keep];
    const below = node.flattened ? [] : this.plan.outputs.filter((output) => path.every((part, index) => output.path[index] === part));
    const taken = [...(node.id === 0 ? ['events'] : []), ...below.flatMap((output) => output.path[path.length] ?? [])];
    const fields = node.flattened ? Object.entries(this.members(node)).filter(([, holds]) => typeof holds === 'string') : [];
    return { path, flattened: node.flattened, taken: [...new Set(taken)], fields: Object.fromEntries(fields) };
  }

  private rule({ from, when, moves }: Rule): Table {
    return {
      ...('slot' in from ? { from: this.name(from.slot) } : { value: from.value }),
      ...(when ? { when: this.condition(when) } : {}),
      ...(moves === undefined ? {} : { moves: this.name(moves) }),
    };
  }

  private condition(condition: Condition): Table {
    switch (condition.op) {
      case 'all':
      case 'any':
        return { op: condition.op, of: condition.of.map((part) => this.condition(part)) };
      case 'not':
        return { op: 'not', of: this.condition(condition.of) };
      case 'named':
        return condition;
      default: {
        const { slot, ...rest } = condition;
        return { ...rest, of: this.name(slot) };
      }
    }
  }

  private text(grammar: TextGrammar): Table {
    switch (grammar.grammar) {
      case 'key-value-lines': {
        const { header, ...rest } = grammar;
        return { ...rest, ...(header ? { starts: header.starts, time: this.name(header.time) } : {}) };
      }
      case 'columns':
        return {
          grammar: grammar.grammar,
          fields: grammar.fields.map((slot) => this.name(slot)),
          constants: Object.fromEntries(grammar.constants.map(({ slot, value }) => [this.name(slot), value])),
        };
      case 'cef-pairs':
      case 'ordered-pairs':
      case 'priority-line':
        return grammar;
    }
  }

  private derivation(derivation: Derivation): Table {
    const { op } = derivation;
    switch (derivation.op) {
      case 'pairs': {
        const forms = derivation.forms.map(({ starts, anyOrder, keys }) => ({
          starts,
          anyOrder,
          keys: keys.map(({ slot, spans, last }) => ({ to: this.name(slot), spans, last })),
          ranks: Object.fromEntries(keys.map(({ key }, rank): [string, number] => [key, rank]).reverse()),
        }));
        return { op, from: this.name(derivation.from), forms, bare: this.name(derivation.bare) };
      }
      case 'first': {
        const of = derivation.from.map(({ slot, value, when }) => ({
          ...(slot === undefined ? { value } : { from: this.name(slot) }),
          ...(when ? { when: this.condition(when) } : {}),
        }));
        return { op, of, to: this.name(derivation.to) };
      }
      case 'lookup': {
        const { table, fallback } = derivation;
        return {
          op,
          from: this.name(derivation.from),
          table: Object.fromEntries(table),
          ...(fallback === undefined ? {} : { fallback }),
          to: this.name(derivation.to),
        };
      }
      case 'template':
        return { op, parts: derivation.parts.map(({ before, from }) => ({ before, from: this.name(from) })), to: this.name(derivation.to) };
      case 'pick': {
        const { from, where, parts, ...rest } = derivation;
        return {
          ...rest,
          from: this.name(from),
          ...(where ? { where: { member: where.member, equals: this.name(where.equals) } } : {}),
          parts: parts.map(({ member, to }) => ({ member, to: this.name(to) })),
        };
      }
      case 'entries':
        return { ...derivation, from: this.name(derivation.from), parts: derivation.parts.map(({ key, to }) => ({ key, to: this.name(to) })) };
      case 'scope':
        return { ...derivation, from: this.name(derivation.from), parts: derivation.parts.map(({ keys, to }) => ({ keys, to: this.name(to) })) };
      case 'epoch':
      case 'join':
      case 'select':
      case 'reject':
      case 'split':
      case 'scale':
      case 'item':
      case 'collect':
        return { ...derivation, from: this.name(derivation.from), to: this.name(derivation.to) };
      case 'cut':
        return { op, from: this.name(derivation.from), at: derivation.at, before: this.name(derivation.before), after: this.name(derivation.after) };
      case 'basename':
      case 'dirname':
      case 'extension':
      case 'lowercase':
      case 'trim':
      case 'date':
      case 'mac':
      case 'ipv4':
      case 'minus':
      case 'elements':
      case 'only':
      case 'values':
      case 'tuple':
      case 'image':
      case 'mitre':
      case 'tty': {
        const { op: _, ...slots } = derivation;
        return { op, ...Object.fromEntries(Object.entries(slots).map(([part, slot]) => [part, this.name(slot)])) };
      }
    }
  }
}
