import { withoutIndex } from '../../schema/targets.js';
import { snakeCase } from '../snake.js';
import type { Derivation, Node, Output, Plan, Rule, Slot } from '../types.js';
import type { Unknown } from './bind.js';
import { withCefLine } from './cef-line.js';
import { holds, type View } from './conditions.js';
import { convert, cutAt } from './convert.js';
import type { Beside, Event } from './find.js';
import { type Json, JsonNumber, type JsonObject, parseJson, writeJson } from './json.js';
import * as operations from './operations.js';

/** What the collector says of a record beside its members. */
export interface OracleOptions {
  /** Time of the record: seconds since the epoch, nanoseconds. */
  seconds: number;
  nanoseconds: number;
  /** Add `event.original`. */
  original?: boolean;
  /** Answer in this schema of the plan's `answers`; ECS where it is not said. */
  schema?: string;
  /** What was chosen of that schema; its first word where it is not said. */
  choice?: string;
}

/** The operations that make one text of another. */
const textChanges = {
  basename: operations.basename,
  dirname: operations.dirname,
  extension: operations.extension,
  lowercase: operations.lowercase,
  trim: operations.trim,
  date: operations.date,
  mac: operations.mac,
  ipv4: operations.ipv4,
};

/** Epoch time as RFC 3339 with nine decimals. */
export function collectorTime(options: OracleOptions): string {
  return `${operations.isoSeconds(options.seconds)}.${String(options.nanoseconds).padStart(9, '0')}Z`;
}

/** Puts what stood beside the event into the answer: at the top, or under `collector` where the answer needs the name. */
export function placeBeside(answer: JsonObject, beside: Beside[], reserved: string[]): void {
  const collector: JsonObject = new Map();
  for (const member of beside) {
    if (!member.header && !reserved.includes(member.name) && !answer.has(member.name)) {
      answer.set(member.name, member.value);
      continue;
    }
    let name = member.name;
    while (collector.has(name)) name += '_';
    collector.set(name, member.value);
  }
  if (collector.size > 0) answer.set('collector', collector);
}

/** What a member of the answer comes from: rules that gave it, a field that no rule moved, or neither. */
export type Origin = { path: string[] } & ({ rules: Rule[] } | { keeps: Slot } | { is: 'unknown' | 'batch' | 'original' | 'collector time' });

/** The answer to an event that was found: derives, tests and writes as the plan says. */
export class Answer {
  /** Where its members come from, in the order in which they were written. What stood beside the event is not among them. */
  readonly origins: Origin[] = [];
  /** The answer as an object; of a CEF line before it is one. */
  readonly record: JsonObject = new Map();
  private readonly values: Map<Slot, Json>;
  private readonly lists = new Map<Slot, string[]>();
  private readonly conditions = new Map<string, boolean>();
  private readonly moved = new Set<Slot>();
  /** What slots hold and which named conditions hold, once it is written. */
  readonly view: View = {
    value: (slot) => this.values.get(slot),
    list: (slot) => this.lists.get(slot),
    named: (name) => this.conditions.get(name) ?? false,
  };

  constructor(
    readonly plan: Plan,
    private readonly found: Event,
    private readonly options: OracleOptions,
  ) {
    this.values = found.bound.values;
  }

  write(): string {
    const { plan, found } = this;
    for (const [name, slot] of Object.entries(plan.syslog)) {
      const text = found.syslog.get(name);
      if (text !== undefined) this.values.set(slot, text);
    }
    for (const step of plan.steps) {
      if (step.kind === 'test') this.conditions.set(step.name, holds(step.condition, this.view));
      else if (!step.when || holds(step.when, this.view)) this.derive(step.derivation);
    }
    const isWrapped = (output: Output): boolean => output.rules.some((rule) => rule.wrap);
    for (const output of plan.outputs) if (output.keeps === undefined && !isWrapped(output)) this.output(output);
    for (const output of plan.outputs) if (isWrapped(output)) this.objects(output);
    for (const output of plan.outputs) if (output.keeps !== undefined) this.keep(output);
    this.unknown(found.bound.unknown);
    if (plan.schema === 'ecs' && !this.record.has('@timestamp')) this.set({ path: ['@timestamp'], is: 'collector time' }, collectorTime(this.options));
    if (this.options.original) this.set({ path: ['event', 'original'], is: 'original' }, found.original);
    placeBeside(this.record, found.beside, plan.reserved);
    return writeJson(plan.format === 'cef' ? withCefLine(this.record) : this.record);
  }

  private text(slot: Slot): string | undefined {
    return operations.textOf(this.values.get(slot)) || undefined;
  }

  private give(slot: Slot, value: Json | undefined): void {
    if (value !== undefined) this.values.set(slot, value);
  }

  private derive(step: Derivation): void {
    switch (step.op) {
      case 'first':
        this.first(step);
        break;
      case 'template':
        this.give(step.to, operations.template(step.parts.map((part) => ({ before: part.before, text: this.text(part.from) }))));
        break;
      case 'mitre': {
        const found = operations.mitre(this.lists.get(step.from) ?? []);
        for (const part of ['tactic', 'technique', 'subtechnique'] as const) this.lists.set(step[part], found[part]);
        break;
      }
      case 'elements': {
        const list = operations.elements(this.values.get(step.from) ?? null);
        if (list) this.lists.set(step.to, list);
        break;
      }
      case 'only':
        this.give(step.to, operations.only(this.lists.get(step.from) ?? this.values.get(step.from)));
        break;
      case 'item':
        this.give(step.to, operations.item(this.lists.get(step.from) ?? this.values.get(step.from), step.index));
        break;
      case 'join':
        this.give(step.to, operations.join(this.lists.get(step.from) ?? [], step.separator));
        break;
      case 'select':
      case 'reject':
        this.lists.set(
          step.to,
          (this.lists.get(step.from) ?? []).filter((text) => text.startsWith(step.starts) === (step.op === 'select')),
        );
        break;
      case 'values':
        this.lists.set(step.to, operations.values(this.values.get(step.from)));
        break;
      case 'collect':
        this.lists.set(step.to, operations.collect(this.values.get(step.from), step));
        break;
      case 'pick': {
        const found = operations.pick(this.values.get(step.from), step, step.where && this.text(step.where.equals));
        for (const part of step.parts) this.give(part.to, this.unlessAbsent(operations.at(found, part.member)));
        break;
      }
      case 'entries':
        for (const part of step.parts) this.give(part.to, this.unlessAbsent(operations.entry(this.values.get(step.from), step, part.key)));
        break;
      default: {
        const list = step.op === 'lookup' ? this.lists.get(step.from) : undefined;
        if (list && step.op === 'lookup') {
          const found = list.map((item) => operations.lookup(step, item)).filter((value) => value !== undefined);
          this.lists.set(step.to, found.map(String));
          break;
        }
        const text = this.text(step.from);
        if (text !== undefined) this.deriveFromText(step, text);
      }
    }
  }

  /** A value from within an array, where no text stands for its absence. */
  private unlessAbsent(value: Json | undefined): Json | undefined {
    return typeof value === 'string' && this.plan.absent.includes(value) ? undefined : value;
  }

  private first(step: Derivation & { op: 'first' }): void {
    for (const { slot, value, when } of step.from) {
      if (when && !holds(when, this.view)) continue;
      if (slot === undefined) {
        this.give(step.to, value);
        return;
      }
      const list = this.lists.get(slot);
      if (list && list.length > 0) {
        this.lists.set(step.to, list);
        return;
      }
      if (operations.isPresent(this.values.get(slot))) {
        this.give(step.to, this.values.get(slot));
        return;
      }
    }
  }

  private deriveFromText(
    step: Exclude<
      Derivation,
      { op: 'first' | 'template' | 'mitre' | 'elements' | 'only' | 'item' | 'join' | 'select' | 'reject' | 'values' | 'collect' | 'pick' | 'entries' }
    >,
    text: string,
  ): void {
    switch (step.op) {
      case 'pairs': {
        const found = operations.pairs(text, step.forms);
        for (const [slot, value] of found.values) this.give(slot, value);
        this.give(step.bare, found.bare);
        break;
      }
      case 'lookup': {
        const value = operations.lookup(step, text);
        this.give(step.to, typeof value === 'number' ? new JsonNumber(String(value)) : value);
        break;
      }
      case 'split':
        this.lists.set(step.to, operations.split(text, step.separator, step.replace, step.dropLast));
        break;
      case 'cut': {
        const parts = operations.cut(text, step.at);
        this.give(step.before, parts.before);
        this.give(step.after, parts.after);
        break;
      }
      case 'image': {
        const parts = operations.image(text);
        this.give(step.name, parts.name);
        this.give(step.tag, parts.tag);
        this.give(step.digest, parts.digest);
        break;
      }
      case 'tty': {
        const device = operations.tty(text);
        this.give(step.major, device?.major);
        this.give(step.minor, device?.minor);
        break;
      }
      case 'scale':
        this.give(step.to, operations.scale(text, step.zeros));
        break;
      case 'epoch':
        this.give(step.to, operations.epoch(text, step.decimals));
        break;
      case 'minus':
        this.give(step.to, operations.minus(text, this.text(step.minus)));
        break;
      case 'tuple': {
        const ends = operations.tuple(text);
        for (const part of ['clientIp', 'clientPort', 'serverIp', 'serverPort'] as const) this.give(step[part], ends[part]);
        break;
      }
      case 'scope': {
        const found = operations.scope(text);
        for (const part of step.parts) this.give(part.to, found.get(part.keys.find((key) => found.has(key)) ?? ''));
        break;
      }
      default:
        this.give(step.to, textChanges[step.op](text));
    }
  }

  /** The values a rule gives to an output, as the output's type writes them. */
  private ruleValues(output: Omit<Output, 'path'>, rule: Rule): Json[] {
    if (rule.when && !holds(rule.when, this.view)) return [];
    if ('value' in rule.from) return [typeof rule.from.value === 'number' ? new JsonNumber(String(rule.from.value)) : rule.from.value];
    const list = this.lists.get(rule.from.slot);
    const values = list ?? [this.values.get(rule.from.slot)];
    const type = rule.wrap ? 'keyword' : output.type;
    const whole = values.map((value) => convert(value, type)).filter((value) => value !== undefined);
    const written = whole.map((value) => cutAt(output.maxLength, value));
    if (rule.moves !== undefined && written.length > 0) {
      const field = this.values.get(rule.moves);
      if (list || operations.textOf(written[0]) === operations.textOf(field)) this.moved.add(rule.moves);
    }
    return rule.wrap ? [...new Set(written as string[])].map((value) => parseJson(rule.wrap?.join(writeJson(value)) ?? '').value) : written;
  }

  private output({ path, ...output }: Output): void {
    if (output.list) {
      const given = output.rules.map((rule) => ({ rule, values: this.ruleValues(output, rule) })).filter(({ values }) => values.length > 0);
      const all = given.flatMap(({ values }) => values);
      const items = output.sequence ? all : [...new Map(all.map((value) => [writeJson(value), value])).values()];
      if (items.length > 0) this.set({ path, rules: given.map(({ rule }) => rule) }, items);
      return;
    }
    for (const rule of output.rules) {
      const [value] = this.ruleValues(output, rule);
      if (value === undefined) continue;
      this.set({ path, rules: [rule] }, value);
      return;
    }
  }

  /** A list of objects: the one that other outputs filled, where there is one, then those that values are wrapped in. */
  private objects(output: Output): void {
    const { path, rules } = output;
    const items = rules.flatMap((rule) => this.ruleValues(output, rule));
    const first = operations.at(this.record, path);
    if (items.length > 0) this.set({ path, rules }, [...(Array.isArray(first) ? first : []), ...items]);
  }

  private keep({ path, keeps }: Output): void {
    const slot = keeps as Slot;
    const value = this.values.get(slot);
    if (value !== undefined && !this.moved.has(slot)) this.set({ path, keeps: slot }, value);
  }

  private set(origin: Origin, value: Json): void {
    this.origins.push(origin);
    const { path } = origin;
    let object = this.record;
    for (const part of path.slice(0, -1)) {
      const name = withoutIndex(part);
      const child = object.get(name) ?? (name === part ? new Map() : [new Map()]);
      object.set(name, child);
      object = (Array.isArray(child) ? child[0] : child) as JsonObject;
    }
    object.set(path.at(-1) as string, value);
  }

  /** Members that the schema does not know, under the product's namespace in snake_case, or as spelled where that is taken. */
  private unknown(members: Unknown[]): void {
    const { plan } = this;
    const used = new Map<number, Set<string>>();
    for (const { node, name, value, misshapen } of members) {
      const path = [...plan.namespace, ...node.keep];
      const taken =
        used.get(node.id) ??
        new Set([
          ...(node.id === 0 && !node.flattened ? ['events'] : []),
          ...(node.flattened ? [] : plan.outputs)
            .filter((output) => path.every((part, index) => output.path[index] === part))
            .map((output) => output.path[path.length] as string),
        ]);
      used.set(node.id, taken);
      let kept = node.flattened ? name || '_' : snakeCase(name);
      if (misshapen || taken.has(kept)) kept = name === '' ? '_' : name;
      while (taken.has(kept) || this.fills(node, kept)) kept += '_';
      taken.add(kept);
      this.set({ path: [...path, kept], is: 'unknown' }, value);
    }
    if (this.found.bound.others.length > 0) this.set({ path: [...plan.namespace, 'events'], is: 'batch' }, this.found.bound.others);
  }

  /** Whether a flattened object has the name from a field that is there. */
  private fills(node: Node, name: string): boolean {
    const holds = node.flattened ? node.members.get(name) : undefined;
    return holds !== undefined && 'field' in holds && this.values.has(holds.field);
  }
}
