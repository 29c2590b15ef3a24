import { isDeepStrictEqual } from 'node:util';
import type { Client } from './client.js';
import { type DiffLine, difference } from './difference.js';
import type { Engine } from './engine.js';
import type { JsonObject } from './json.js';
import { type Held, type Kind, kinds } from './kinds.js';
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
  const { adopt = [], skip = [] } = options;
  const generated: PlanItem[] = [];
  const orphans: Orphan[] = [];
  const others: Orphan[] = [];
  const byId = new Map<string, PlanItem>();
  const wantedIds = new Set(wanted.map(({ id }) => id));

  for (const kind of kinds) {
    const ofKind = wanted.filter((object) => object.kind === kind);
    if (skip.includes(kind.folder)) {
      for (const object of ofKind) byId.set(object.id, { ...object, action: 'skip', difference: [] });
      // What is not looked at may still use what would be deleted.
      if (options.prune) others.push(...(await heldOf(client, kind)));
      continue;
    }
    if (ofKind.length === 0 && !engineHas(kind, engine)) continue;
    const listing = await kind.list(client);
    if ('missing' in listing) {
      const mend = `--skip ${kind.folder} leaves it out`;
      for (const object of ofKind)
        byId.set(object.id, { ...object, action: 'refuse', difference: [], why: `the cluster has no API for it (${listing.missing})`, mend });
      continue;
    }
    const held = new Map(listing.found.map((object) => [object.name, object]));
    for (const object of ofKind) byId.set(object.id, compare(object, held.get(object.name), adopt.includes(object.id)));
    for (const object of listing.found) {
      const id = `${kind.folder}/${object.name}`;
      if (!wantedIds.has(id)) (kind.isOurs(object.body) ? orphans : others).push({ ...object, id, kind });
    }
  }
  for (const { id } of wanted) generated.push(byId.get(id) as PlanItem);
  return [...generated, ...(await planOrphans(client, engine, orphans, [...wanted, ...others], options.prune ?? false))];
}

async function heldOf(client: Client, kind: Kind): Promise<Orphan[]> {
  const listing = await kind.list(client);
  return 'missing' in listing ? [] : listing.found.map((object) => ({ ...object, id: `${kind.folder}/${object.name}`, kind }));
}

/** Lifecycle policies are of the one engine or the other. */
function engineHas(kind: Kind, { flavour }: Engine): boolean {
  return kind.folder !== (flavour === 'opensearch' ? 'ilm_policies' : 'ism_policies');
}

function compare({ id, kind, name, body }: Wanted, held: Held | undefined, adopted: boolean): PlanItem {
  const item = { id, kind, name, body };
  if (!held) return { ...item, action: 'create', difference: difference(undefined, kind.normal(body)) };
  const [before, after] = [kind.normal(held.body), kind.normal(body)];
  if (isDeepStrictEqual(before, after)) return { ...item, action: 'keep', difference: [] };
  const lines = difference(before, after);
  if (!kind.isOurs(held.body) && !adopted) {
    const why = `the cluster has ${article(kind.title)} of this name that Sluice did not make`;
    return { ...item, action: 'refuse', difference: lines, why, mend: `rename it, or make it Sluice's with --adopt ${id}` };
  }
  return { ...item, action: 'change', difference: lines, ...(held.revision ? { revision: held.revision } : {}) };
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
