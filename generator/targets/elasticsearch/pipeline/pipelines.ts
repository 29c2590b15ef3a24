import { createHash } from 'node:crypto';
import { datasetOf } from '../../../plan/dataset.js';
import type { Kind, Plan } from '../../../plan/types.js';
import type { Flavour } from '../components.js';
import { meta } from '../meta.js';
import { scripts } from './scripts.js';
import { scratch, type Table, Tables } from './tables.js';

/** The body of `PUT _ingest/pipeline/<name>`. */
export interface Pipeline {
  name: string;
  body: object;
}

/** Raised when the form of the pipelines changes. */
const version = 1;

/**
 * The ingest pipelines of a product: one that maps a document as the filter does, and one for each dataset's data streams that calls it,
 * says when the document was ingested and sends it to the data stream of its kind.
 * @param original Whether `event.original` is kept.
 */
export function ingestPipelines(plan: Plan, flavour: Flavour['name'], { original = false } = {}): Pipeline[] {
  return [productPipeline(plan, flavour, original), ...plan.kinds.map((kind) => streamPipeline(plan, kind, flavour))];
}

/** Name of the pipeline that maps a product's events. */
function productName(plan: Plan): string {
  return `sluice-${plan.product}`;
}

/** Name of the pipeline of a dataset's data streams, the same as their index template's. */
export function streamPipelineName(dataset: string): string {
  return `logs-${dataset}`;
}

/** True for a document that was mapped before: by a filter, or by a pipeline. */
function mapped(plan: Plan): string {
  const modules = plan.modules.map((module) => `'${module}'`).join(', ');
  return `ctx.ecs instanceof Map && ctx.ecs.version != null && ctx.event instanceof Map && [${modules}].contains(ctx.event.module)`;
}

function productPipeline(plan: Plan, flavour: Flavour['name'], original: boolean): Pipeline {
  const schema = `${plan.schema.toUpperCase()} ${plan.schemaVersion}`;
  const tables = new Tables(plan);
  const script = (tag: keyof typeof scripts, description: string, condition: string, params: Table): object => ({
    script: { tag, description, if: condition, lang: 'painless', source: scripts[tag], params },
  });
  const found = `ctx.${scratch} instanceof Map && ctx.${scratch}.own instanceof byte[]`;
  return pipeline(plan, flavour, productName(plan), `${plan.title} to ${schema}`, [
    script('find', `Find ${plan.title}'s event in a document that is not mapped yet`, `!(${mapped(plan)})`, tables.find()),
    script('derive', 'Derive what several members of the event say together', `${found} && ctx.${scratch}.type == null`, tables.derive()),
    script('write', `Write the event as ${schema} in place of the document`, found, tables.write(original)),
    ingestTime('time'),
  ]);
}

function streamPipeline(plan: Plan, kind: Kind, flavour: Flavour['name']): Pipeline {
  const name = streamPipelineName(datasetOf(kind));
  return pipeline(plan, flavour, name, `${plan.title}: ${kind.description}`, [
    { pipeline: { tag: 'map', description: `Map a raw event of ${plan.title}`, name: productName(plan) } },
    set('ingested', 'When the document was ingested', 'event.ingested', '{{{_ingest.timestamp}}}', { ignore_failure: true }),
    {
      script: {
        tag: 'route',
        description: 'Send the document to the data stream of its kind, of broken events, or of what is no event',
        lang: 'painless',
        source: scripts.route,
        params: { stream: `${name}-`, datasets: plan.kinds.map(datasetOf) },
      },
    },
  ]);
}

/** A document that a pipeline failed on is kept, and says so. */
function failure(plan: Plan, pipeline: string): object[] {
  const cause = `pipeline ${pipeline}, processor {{{_ingest.on_failure_processor_tag}}}: {{{_ingest.on_failure_message}}}`;
  return [
    { script: { tag: 'keep', description: 'Keep the document as it came', lang: 'painless', source: scripts.keep, params: new Tables(plan).keep() } },
    set('cause', 'Where the pipeline failed, and why', 'error.message', cause),
    ingestTime('failure-time'),
  ];
}

/** A data stream refuses a document without a time. The condition is cheaper than a template that is made for nothing. */
function ingestTime(tag: string): object {
  const description = 'The time of a document that has none is that of its ingestion';
  return set(tag, description, '@timestamp', '{{{_ingest.timestamp}}}', { if: "ctx['@timestamp'] == null" });
}

function set(tag: string, description: string, field: string, value: string, options: object = {}): object {
  return { set: { tag, description, field, value, ...options } };
}

function pipeline(plan: Plan, flavour: Flavour['name'], name: string, what: string, processors: object[]): Pipeline {
  const on_failure = failure(plan, name);
  const hash = createHash('sha256')
    .update(JSON.stringify([processors, on_failure]))
    .digest('hex')
    .slice(0, 16);
  const { description, ...origin } = meta(what, `schemas/${plan.product}`);
  return {
    name,
    body:
      flavour === 'elasticsearch'
        ? { description, version, processors, on_failure, _meta: { ...origin, hash } }
        : // OpenSearch's pipelines have no _meta.
          { description: `${description} (generated by sluice from ${origin.source}, hash ${hash})`, version, processors, on_failure },
  };
}
