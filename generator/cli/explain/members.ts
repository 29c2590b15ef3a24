import { type Reason, reasons, type Trace } from '../../plan/oracle/explain.js';
import { interpret } from '../../plan/oracle/index.js';
import { writeJson } from '../../plan/oracle/json.js';
import type { Plan } from '../../plan/types.js';
import { nearest } from '../../schema/problem.js';
import { Words } from '../../targets/docs/words.js';
import { type Entry, flatten, valueAt } from '../preview/flatten.js';
import { arrival } from '../preview/input.js';
import type { Places } from './places.js';

/** A record and where its members come from. */
export interface Explained {
  /** Whose event it is; none where it is no product's. */
  product?: string;
  /** What is wrong with the event. */
  error?: string;
  /** What was wanted and is not in the record, and the nearest that is. */
  missing?: { field: string; nearest?: string }[];
  members: Member[];
}

export interface Member {
  /** `process.parent.pid` */
  field: string;
  /** JSON text. */
  value: string;
  /** A list may have several; what stood beside the event has none. */
  reasons: Because[];
}

export interface Because {
  by: Reason['by'];
  /** The rule, or the field: `schemas/kubearmor/product.json:12`. */
  at?: string;
  /** What must hold for it, in words. */
  when?: string;
  from?: Trace;
}

/**
 * What a record becomes and why; of a product that has no event in it, nothing.
 * @param wanted Members to look at, with all within them; all where it is empty.
 */
export function explained(plans: Plan[], record: string, answer: { schema: string; choice?: string }, places: Places, wanted: string[]): Explained {
  const time = arrival();
  for (const plan of plans) {
    const { text, answer: made } = interpret(plan, record, { ...time, ...answer });
    if (made) {
      const words = new Words(made.plan);
      const found = reasons(made).map((reason) => ({ reason, field: reason.path.join('.') }));
      const all = flatten(writeJson(made.record));
      const isWanted = ({ path }: Entry): boolean => wanted.length === 0 || wanted.some((name) => isWithin(path, name));
      const missing = wanted.filter((name) => !all.some(({ path }) => isWithin(path, name)));
      const members = all.filter(isWanted).map(({ path, value }) => {
        const near = found.filter(({ field }) => isWithin(path, field));
        const length = Math.max(0, ...near.map(({ field }) => field.length));
        const own = near.filter(({ field }) => field.length === length);
        return { field: path, value, reasons: own.map(({ reason }) => because(reason, words, plan.product, places)) };
      });
      return { product: plan.product, ...(missing.length > 0 ? { missing: missing.map((field) => withNearest(field, all)) } : {}), members };
    }
    const error = text === record ? undefined : valueAt(flatten(text), 'error.message');
    if (error !== undefined) return { product: plan.product, error: String(error), members: [] };
  }
  return { members: [] };
}

function withNearest(field: string, entries: Entry[]): { field: string; nearest?: string } {
  const found = nearest(
    field,
    entries.map(({ path }) => path),
  );
  return { field, ...(found ? { nearest: found } : {}) };
}

/** Whether a path is this one or leads into it. */
function isWithin(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);
}

function because({ by, rule, when, from }: Reason, words: Words, product: string, places: Places): Because {
  const at = rule === undefined ? (by === 'field' && from?.name ? places.ofField(product, from.name) : undefined) : places.ofRule(rule);
  return { by, ...(at ? { at } : {}), ...(when ? { when: plain(words.condition(when)) } : {}), ...(from ? { from } : {}) };
}

/** Markdown's words without its marks: of a link its text. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1').replace(/[*`]/g, '');
}
