import type { Artifact, Target } from '../target.js';
import { type Flavour, ingestPipelines } from './pipelines.js';

export { type Flavour, ingestPipelines, type Pipeline } from './pipelines.js';

const flavours: Flavour[] = ['elasticsearch', 'opensearch'];

/** Ingest pipelines in two flavours: `configs/<flavour>/ingest_pipelines/x.json` is the body of `PUT _ingest/pipeline/x`. */
export const ingest: Target = {
  name: 'ingest',
  emit: ({ plans, config }) =>
    flavours.flatMap((flavour) =>
      plans.flatMap((plan) =>
        ingestPipelines(plan, flavour, { original: config.keep_original }).map(
          ({ name, body }): Artifact => ({ path: `configs/${flavour}/ingest_pipelines/${name}.json`, content: `${JSON.stringify(body, null, 2)}\n` }),
        ),
      ),
    ),
};
