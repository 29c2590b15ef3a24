import { isDeepStrictEqual } from 'node:util';
import type { Client } from './client.js';
import type { Engine } from './engine.js';
import { makePlan, type PlanItem, type PlanOptions, refused, toWrite } from './plan.js';
import { ClusterError } from './problem.js';
import type { Sample } from './samples.js';
import { samplesFor, simulate } from './simulate.js';
import type { Wanted } from './wanted.js';

/** Told of a plan's progress. */
export interface Progress {
  trying(pipeline: PlanItem): void;
  written(item: PlanItem): void;
}

/**
 * Carries out a plan: each object after those that it uses, each pipeline after it was tried. Then the cluster is read once more.
 * Stopped at any place, a new plan holds what is left to do.
 * @throws ClusterError at the first object that the cluster refuses, or where it does not hold in the end what was put.
 */
export async function carryOut(
  client: Client,
  engine: Engine,
  { wanted, samples, plan, options }: { wanted: Wanted[]; samples: () => Sample[]; plan: PlanItem[]; options: PlanOptions },
  progress: Progress,
): Promise<void> {
  const refusals = refused(plan).map(({ id }) => id);
  if (refusals.length > 0) throw new ClusterError([{ message: `nothing is written while the plan refuses ${refusals.join(', ')}` }]);
  const items = toWrite(plan);
  const trials = items.some(isPipeline) ? samples() : [];
  for (const item of items) {
    if (item.action === 'delete') await remove(client, item);
    else {
      if (isPipeline(item)) {
        progress.trying(item);
        await simulate(client, item, samplesFor(item, wanted, trials));
      }
      await put(client, item);
    }
    progress.written(item);
  }
  if (items.length === 0) return;
  const after = await makePlan(client, engine, wanted, options);
  const problems = [...toWrite(after), ...refused(after)].map(({ id, difference }) => ({
    message: `${id}: the cluster does not hold what was put: ${difference.slice(0, 5).join('; ')}`,
    mend: 'if somebody else changed it meanwhile, run it again',
  }));
  if (problems.length > 0) throw new ClusterError(problems);
}

function isPipeline({ kind, action }: PlanItem): boolean {
  return kind.folder === 'ingest_pipelines' && action !== 'delete';
}

async function put(client: Client, { id, kind, name, body, revision }: PlanItem): Promise<void> {
  const path = `${kind.api}/${encodeURIComponent(name)}`;
  const answer = await client.send('PUT', `${path}${revision ? `?${revision}` : ''}`, body);
  if (answer.status < 300) return;
  // A PUT whose answer was lost is sent again, and then finds its own revision.
  if (answer.status === 409 && (await holds(client, { kind, name, body }))) return;
  const { message, mend } = client.problem(answer);
  throw new ClusterError([{ message: `${id} was not put: ${message}`, ...(mend ? { mend } : {}) }]);
}

async function holds(client: Client, { kind, name, body }: Pick<PlanItem, 'kind' | 'name' | 'body'>): Promise<boolean> {
  const listing = await kind.list(client);
  if ('missing' in listing) return false;
  const held = listing.found.find((object) => object.name === name);
  return held !== undefined && isDeepStrictEqual(kind.normal(held.body), kind.normal(body));
}

async function remove(client: Client, { id, kind, name }: PlanItem): Promise<void> {
  const answer = await client.send('DELETE', `${kind.api}/${encodeURIComponent(name)}`);
  // A DELETE whose answer was lost is sent again, and then finds nothing.
  if (answer.status < 300 || answer.status === 404) return;
  const { message, mend } = client.problem(answer);
  throw new ClusterError([{ message: `${id} was not deleted: ${message}`, ...(mend ? { mend } : {}) }]);
}
