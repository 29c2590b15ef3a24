import { type Answer, type Client, reasonOf } from './client.js';
import type { JsonObject } from './json.js';
import { ClusterError } from './problem.js';

/** What was found, or why the cluster has no such API. */
export type Listing<T> = { found: T[] } | { missing: string };

/**
 * Asks for all objects of a kind.
 * @throws ClusterError where the cluster refuses to say.
 */
export async function listed<T>(client: Client, path: string, read: (body: JsonObject) => T[]): Promise<Listing<T>> {
  const answer = await client.send('GET', path);
  if (answer.status === 200) return { found: read(answer.body) };
  // An API that is there, and a list that nobody has begun yet.
  if (answer.status === 404) return { found: [] };
  if (isMissing(answer)) return { missing: `${answer.status}: ${reasonOf(answer)}` };
  throw new ClusterError([client.problem(answer)]);
}

/** Whether an answer says that the engine, or this distribution of it, has no such API. */
function isMissing(answer: Answer): boolean {
  const { status } = answer;
  return status === 405 || status === 410 || (status === 400 && reasonOf(answer).startsWith('no handler found'));
}
