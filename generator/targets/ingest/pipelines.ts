import { createHash } from 'node:crypto';
import type { Kind, Plan } from '../../plan/types.js';
import { scripts } from './scripts.js';
import { scratch, type Table, Tables } from './tables.js';

/** The flavours of the engine: OpenSearch's pipelines have no `_meta`. */
export type Flavour = 'elasticsearch' | 'opensearch';

/** The body of `PUT _ingest/pipeline/<name>`. */
export interface Pipeline {
  name: string;
  body: object;
}

/** Raised when the form of the pipelines changes. */
const version = 1;

/** A processor's `if` is true for a document that came through a filter, or another pipeline of Sluice, before. */
export function normalised(plan: Plan): string {
  const modules = [...new Set([plan.product, ...plan.kinds.map((kind) => kind.module)])].map((module) => `'${module}'`).join(', ');
  return `ctx.ecs instanceof Map && ctx.ecs.version != null && ctx.event instanceof Map && [${modules}].contains(ctx.event.module)`;
}

/**
 * The ingest pipelines of a product: one that maps a document as the filter does, and one for each data stream that calls it, says when
 * the document was ingested and sends it to the data stream of its kind.
 * @param original Whether `event.original` is kept.
 */
export function ingestPipelines(plan: Plan, flavour: Flavour, { original = false } = {}): Pipeline[] {
  return [productPipeline(plan, flavour, original), ...plan.kinds.map((kind) => streamPipeline(plan, kind, flavour))];
}

/** Name of the pipeline that maps a product's events. */
function productName(plan: Plan): string {
  return `sluice-${plan.product}`;
}

/** Name of a data stream's pipeline, which is its index template's. */
export function streamName(plan: Plan, kind: Kind): string {
  return `logs-${plan.product}.${kind.name}`;
}

function productPipeline(plan: Plan, flavour: Flavour, original: boolean): Pipeline {
  const name = productName(plan);
  const tables = new Tables(plan);
  const script = (tag: keyof typeof scripts, description: string, condition: string | undefined, params: Table): object => ({
    script: { tag, description, ...(condition ? { if: condition } : {}), lang: 'painless', source: scripts[tag], params },
  });
  const found = `ctx.${scratch} instanceof Map && ctx.${scratch}.containsKey('document')`;
  const processors = [
    script('find', `Find ${plan.title}'s event in the document, unless it is in ${plan.schema.toUpperCase()} already`, `!(${normalised(plan)})`, tables.find()),
    script('derive', 'Derive what several members of the event say together', `${found} && ctx.${scratch}.type == null`, tables.derive()),
    script('write', `Write the event as ${plan.schema.toUpperCase()} ${plan.schemaVersion} in place of the document`, found, tables.write(original)),
    set('ingest-time', 'The time of an event that has none is the time of its ingestion', '@timestamp', '{{{_ingest.timestamp}}}', { override: false }),
  ];
  return pipeline(name, flavour, `${plan.title} to ${plan.schema.toUpperCase()} ${plan.schemaVersion}`, `schemas/${plan.product}`, processors, [
    script('keep', 'Keep the document as it came', undefined, tables.keep()),
    ...failure(name),
  ]);
}

function streamPipeline(plan: Plan, kind: Kind, flavour: Flavour): Pipeline {
  const name = streamName(plan, kind);
  const processors = [
    { pipeline: { tag: 'map', description: `Map a raw event of ${plan.title}`, name: productName(plan) } },
    set('ingested', 'When the document was ingested', 'event.ingested', '{{{_ingest.timestamp}}}', { ignore_failure: true }),
    {
      script: {
        tag: 'route',
        description: 'To the data stream of the kind of event that it is, or of broken ones',
        lang: 'painless',
        source: route,
        params: { stream: `${name}-`, product: `${plan.product}.` },
      },
    },
  ];
  return pipeline(name, flavour, `Data stream ${name}: ${plan.title}, ${kind.title}`, `schemas/${plan.product}`, processors, failure(name));
}

/** Only where the document was sent to the pipeline's own data stream, whose namespace it keeps. */
const route = [
  'def event = ctx.event;',
  'if (!(event instanceof Map) || !ctx._index.startsWith(params.stream)) return;',
  "def dataset = event.kind == 'pipeline_error' ? 'sluice.error' : event.dataset;",
  "if (dataset instanceof String && (dataset == 'sluice.error' || dataset.startsWith(params.product))) ctx._index = 'logs-' + dataset + '-' + ctx._index.substring(params.stream.length());",
].join('\n');

/** What is said of a document that a pipeline failed on. */
function failure(pipeline: string): object[] {
  const cause = `pipeline ${pipeline}, processor {{{_ingest.on_failure_processor_tag}}}: {{{_ingest.on_failure_message}}}`;
  return [
    set('failed', 'A document that could not be mapped is none of the kinds of events', 'event.kind', 'pipeline_error'),
    set('cause', 'Where the pipeline failed, and why', 'error.message', cause),
    set('failure-time', 'When it has no time of its own', '@timestamp', '{{{_ingest.timestamp}}}', { override: false }),
  ];
}

function set(tag: string, description: string, field: string, value: string, options: object = {}): object {
  return { set: { tag, description, field, value, ...options } };
}

function pipeline(name: string, flavour: Flavour, what: string, source: string, processors: object[], on_failure: object[]): Pipeline {
  const hash = createHash('sha256')
    .update(JSON.stringify([processors, on_failure]))
    .digest('hex')
    .slice(0, 16);
  const description = `${what}. Generated by sluice from ${source}`;
  return {
    name,
    body:
      flavour === 'elasticsearch'
        ? { description, version, processors, on_failure, _meta: { description: what, managed_by: 'sluice', source, hash } }
        : { description: `${description}, hash ${hash}`, version, processors, on_failure },
  };
}
