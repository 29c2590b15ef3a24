import type { Client } from './client.js';
import type { Engine } from './engine.js';
import type { JsonObject } from './json.js';
import type { Held, Kind } from './kinds.js';
import { usersOnCluster, usesOf } from './references.js';
import { usedFirst } from './wanted.js';

/** An object on a cluster that nothing generates. */
export type Orphan = Held & { id: string; kind: Kind };

/** An object, generated or not, by which others may be used. */
interface Other {
  id: string;
  kind: Kind;
  body: JsonObject;
}

/**
 * Who uses each of these objects beside those of them that nobody else uses: without any, it can go.
 * @param others All that stays, whoever made it, as it will be.
 * @returns In an order in which they can be deleted.
 */
export async function usersOfEach(client: Client, engine: Engine, orphans: Orphan[], others: Other[]): Promise<{ orphan: Orphan; users: string[] }[]> {
  const users = await allUsers(client, engine, orphans, others);
  const going = new Set(orphans.map(({ id }) => id));
  const staying = (orphan: Orphan): string[] => [...(users.get(orphan.id) ?? [])].filter((user) => !going.has(user));
  // What stays keeps what it uses, which then stays, too.
  for (let before = -1; before !== going.size; ) {
    before = going.size;
    for (const orphan of orphans) if (staying(orphan).length > 0) going.delete(orphan.id);
  }
  return usedFirst(orphans)
    .reverse()
    .map((orphan) => ({ orphan, users: staying(orphan) }));
}

/** Ids of objects to what uses them: ids of others, data streams, indices. */
async function allUsers(client: Client, engine: Engine, orphans: Orphan[], others: Other[]): Promise<Map<string, Set<string>>> {
  const users = new Map<string, Set<string>>(orphans.map(({ id }) => [id, new Set()]));
  for (const { id, kind, body } of [...others, ...orphans]) for (const used of usesOf(kind, body)) users.get(used)?.add(id);
  for (const orphan of orphans) for (const user of orphan.users ?? []) users.get(orphan.id)?.add(user);
  for (const kind of new Set(orphans.map((orphan) => orphan.kind))) {
    const found = await usersOnCluster(client, engine, kind);
    if ('unknown' in found)
      for (const orphan of orphans.filter((one) => one.kind === kind)) users.get(orphan.id)?.add(`what can't be known (${found.unknown})`);
    else for (const [id, user] of found) users.get(id)?.add(user);
  }
  return users;
}
