import { type Answer, type Client, reasonOf } from './client.js';
import { type JsonObject, objectOf } from './json.js';
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
  if (isEmpty(answer)) return { found: [] };
  if (isMissing(answer)) return { missing: `${answer.status}: ${reasonOf(answer)}` };
  throw new ClusterError([client.problem(answer)]);
}

/** Whether an API is there and holds nothing: pipelines are answered `404 {}`, policies may lack the index that they would be in. */
function isEmpty({ status, body }: Answer): boolean {
  return status === 404 && (body.error === undefined || /_not_found_exception$/.test(String(objectOf(body.error).type)));
}

/** Whether an answer says that the engine, or this distribution of it, has no such API. Elasticsearch may take its name for an index's. */
function isMissing(answer: Answer): boolean {
  const { status, body } = answer;
  if (status === 400) return reasonOf(answer).startsWith('no handler found') || objectOf(body.error).type === 'invalid_index_name_exception';
  return status === 405 || status === 410;
}
