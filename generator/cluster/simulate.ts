import type { Client } from './client.js';
import { isObject, type JsonObject, type JsonValue, listOf, objectOf, textsOf } from './json.js';
import { ClusterError, type ClusterProblem } from './problem.js';
import { usesOf } from './references.js';
import type { Sample } from './samples.js';
import type { Wanted } from './wanted.js';

/** A document that a pipeline is tried on, and what has to come of it. */
interface Trial {
  dataset: string;
  /** `raw`, `in message`, `normalised` */
  form: string;
  source: JsonObject;
}

/**
 * Runs a pipeline on sample events without putting it: raw, as the text of a log line, and already normalised.
 * @throws ClusterError where it fails on one, marks one as broken, drops one, or takes one for another kind: one that says so of the first few.
 */
export async function simulate(client: Client, pipeline: Wanted, samples: Sample[]): Promise<void> {
  const trials = samples.flatMap(trialsOf);
  const docs = trials.map(({ dataset, source }): JsonObject => ({ _index: `logs-${dataset}-default`, _id: '1', _source: source }));
  // Without a document nothing would be tried; an empty one has the pipeline at least read and compiled.
  const answer = await client.send('POST', '_ingest/pipeline/_simulate', { pipeline: pipeline.body, docs: docs.length > 0 ? docs : [{ _source: {} }] });
  const failed = (problem: ClusterProblem) => ({ ...problem, message: `${pipeline.id} was not put: ${problem.message}` });
  if (answer.status !== 200) throw new ClusterError([failed(client.problem(answer))]);
  const results = listOf(answer.body.docs);
  const faults = trials.flatMap((trial, index) => {
    const fault = faultOf(trial, results[index]);
    return fault ? [`a sample event of ${trial.dataset} (${trial.form}) ${fault}`] : [];
  });
  if (faults.length === 0) return;
  const more = faults.length > 3 ? `; ${faults.length} of ${trials.length} fail in all` : '';
  throw new ClusterError([failed({ message: `${faults.slice(0, 3).join('; ')}${more}` })]);
}

/** The samples that a pipeline will meet: those of the datasets whose index templates name it, or a pipeline that calls it. */
export function samplesFor(pipeline: Wanted, wanted: Wanted[], samples: Sample[]): Sample[] {
  const byId = new Map(wanted.map((object) => [object.id, object]));
  const reaches = (from: Wanted, seen = new Set<string>()): boolean => {
    if (from.id === pipeline.id) return true;
    if (seen.has(from.id)) return false;
    seen.add(from.id);
    return usesOf(from.kind, from.body).some((id) => {
      const used = byId.get(id);
      return used !== undefined && reaches(used, seen);
    });
  };
  const patterns = wanted.filter((object) => object.kind.folder === 'index_templates' && reaches(object)).flatMap(({ body }) => textsOf(body.index_patterns));
  return samples.filter(({ dataset }) => patterns.includes(`logs-${dataset}-*`));
}

function trialsOf({ dataset, event, record }: Sample): Trial[] {
  return [
    { dataset, form: 'raw', source: event },
    { dataset, form: 'in message', source: { message: JSON.stringify(event) } },
    { dataset, form: 'normalised', source: record },
  ];
}

function faultOf({ dataset }: Trial, result: JsonValue | undefined): string | undefined {
  const { doc, error } = objectOf(result);
  if (error !== undefined) return `fails: ${String(objectOf(error).reason ?? 'no reason given')}`;
  if (!isObject(doc)) return 'is dropped';
  const { event, error: told } = objectOf(doc._source);
  if (objectOf(event).kind === 'pipeline_error') return `becomes a pipeline_error: ${textsOf(objectOf(told).message).join(' ')}`;
  const given = objectOf(event).dataset;
  return given === dataset ? undefined : `gets event.dataset ${JSON.stringify(given ?? null)}`;
}
