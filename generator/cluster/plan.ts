import { isDeepStrictEqual } from 'node:util';
import type { Client } from './client.js';
import { type DiffLine, difference } from './difference.js';
import type { Engine } from './engine.js';
import type { JsonObject } from './json.js';
import { type Held, type Kind, kinds } from './kinds.js';
import type { Listing } from './listing.js';
import { type Orphan, usersOfEach } from './orphans.js';
import type { Wanted } from './wanted.js';

/** What is done about one object. */
export type Action =
  | 'create'
  | 'change'
  | 'delete'
  /** It is as it is generated. */
  | 'keep'
  /** Sluice made it once, nothing generates it now, and it stays. */
  | 'leave'
  /** It can't be put: somebody else's object has its name, or the cluster has no such API. */
  | 'refuse'
  /** The user asked not to look at its kind. */
  | 'skip';

export interface PlanItem {
  /** `<folder>/<name>` */
  id: string;
  kind: Kind;
  name: string;
  action: Action;
  /** From what the cluster holds to what is generated. */
  difference: DiffLine[];
  /** Body of the PUT; of an object to be deleted or left, what the cluster holds. */
  body: JsonObject;
  /** Query of the PUT, where the engine wants to know which revision is replaced. */
  revision?: string;
  /** Why it is left or refused. */
  why?: string;
  mend?: string;
}

export interface PlanOptions {
  /** Delete what Sluice made and nothing generates or uses any more. */
  prune?: boolean;
  /** Ids of objects that are somebody else's, and become Sluice's. */
  adopt?: string[];
  /** Folders of kinds that are not looked at. */
  skip?: string[];
}

/** Actions that write. */
const writes: Action[] = ['create', 'change', 'delete'];

/** What would be written, in the order of writing. */
export function toWrite(items: PlanItem[]): PlanItem[] {
  return items.filter(({ action }) => writes.includes(action));
}

/** What keeps the plan from being carried out. */
export function refused(items: PlanItem[]): PlanItem[] {
  return items.filter(({ action }) => action === 'refuse');
}

/**
 * Compares a cluster with what is generated for it. Reads only.
 * @param wanted Each after those that it uses.
 * @returns What is generated, in its order; then what is only on the cluster, users before what they use.
 */
export async function makePlan(client: Client, engine: Engine, wanted: Wanted[], options: PlanOptions = {}): Promise<PlanItem[]> {
  const held = await readAll(client, engine, options);
  const generated = wanted.map((object) => itemFor(object, held.get(object.kind), options));
  const ids = new Set(wanted.map(({ id }) => id));
  const found = [...held].flatMap(([kind, listing]) =>
    'missing' in listing ? [] : listing.found.map((object): Orphan => ({ ...object, kind, id: `${kind.folder}/${object.name}` })),
  );
  const rest = found.filter(({ id }) => !ids.has(id));
  const orphans = rest.filter(({ kind, body }) => kind.isOurs(body) && !options.skip?.includes(kind.folder));
  const others = rest.filter((object) => !orphans.includes(object));
  return [...generated, ...(await planOrphans(client, engine, orphans, [...wanted, ...others], options.prune ?? false))];
}

/** What the cluster holds of each kind that is looked at. What is skipped may still use what would be deleted. */
async function readAll(client: Client, { flavour }: Engine, { skip, prune }: PlanOptions): Promise<Map<Kind, Listing<Held>>> {
  const lifecycleOfOther = flavour === 'opensearch' ? 'ilm_policies' : 'ism_policies';
  const held = new Map<Kind, Listing<Held>>();
  for (const kind of kinds) {
    if (kind.folder === lifecycleOfOther || (skip?.includes(kind.folder) && !prune)) continue;
    held.set(kind, await kind.list(client));
  }
  return held;
}

function itemFor(object: Wanted, listing: Listing<Held> | undefined, { skip, adopt }: PlanOptions): PlanItem {
  const { kind, name, body, id } = object;
  if (!listing || skip?.includes(kind.folder)) return { ...object, action: 'skip', difference: [] };
  if ('missing' in listing) {
    const why = `the cluster has no API for it (${listing.missing})`;
    return { ...object, action: 'refuse', difference: [], why, mend: `--skip ${kind.folder} leaves it out` };
  }
  const held = listing.found.find((candidate) => candidate.name === name);
  if (!held) return { ...object, action: 'create', difference: difference(undefined, kind.normal(body)) };
  const [before, after] = [kind.normal(held.body), kind.normal(body)];
  if (isDeepStrictEqual(before, after)) return { ...object, action: 'keep', difference: [] };
  const lines = difference(before, after);
  if (!kind.isOurs(held.body) && !adopt?.includes(id)) {
    const why = `the cluster has ${article(kind.title)} of this name that Sluice did not make`;
    return { ...object, action: 'refuse', difference: lines, why, mend: `rename it, or make it Sluice's with --adopt ${id}` };
  }
  return { ...object, action: 'change', difference: lines, ...(held.revision ? { revision: held.revision } : {}) };
}

/** What is to become of objects that nothing generates any more, in an order in which they can be deleted. */
async function planOrphans(client: Client, engine: Engine, orphans: Orphan[], others: Wanted[], prune: boolean): Promise<PlanItem[]> {
  const item = (orphan: Orphan, action: 'leave' | 'delete', more: object = {}): PlanItem => {
    const { id, kind, name, body } = orphan;
    return { id, kind, name, body, action, difference: difference(kind.normal(body), undefined), ...more };
  };
  const why = 'nothing generates it any more';
  if (!prune) return orphans.map((orphan) => item(orphan, 'leave', { why, mend: '--prune deletes it, unless something uses it' }));
  const used = orphans.length > 0 ? await usersOfEach(client, engine, orphans, others) : [];
  return used.map(({ orphan, users }) =>
    users.length === 0 ? item(orphan, 'delete') : item(orphan, 'leave', { why: `${why}, but it is used by ${some(users)}` }),
  );
}

function some(names: string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function article(title: string): string {
  return `${/^[aeiouI]/.test(title) ? 'an' : 'a'} ${title}`;
}
