import type { SluiceConfig } from '../../config/config.js';
import type { Plan } from '../../plan/types.js';
import { options, type Section } from './model.js';
import { errorTag, eventTag, unroutedTags } from './tags.js';

/** One wasm filter a product; behind them, where a sink has data streams, the tag that names the stream. */
export function filters(plans: Plan[], config: SluiceConfig): Section[] {
  const modules = plans.map((plan, index) => wasm(plan, config, index === 0));
  const streams = config.outputs.some((output) => output.type === 'elasticsearch' || output.type === 'opensearch');
  return streams ? [...modules, route(plans, config)] : modules;
}

function wasm(plan: Plan, { schema, keep_original, deployment }: SluiceConfig, first: boolean): Section {
  const explained = `
One record in, one record out. A record that is no event of ${plan.title} comes back as it went in; a broken one
says so in event.kind: pipeline_error.`;
  return {
    kind: 'filter',
    plugin: 'wasm',
    comment: `${plan.title} to ${schema.toUpperCase()}.${first ? explained : ''}`,
    options: options([
      ['alias', `sluice-${plan.product}`],
      ['match_regex', unroutedTags],
      ['wasm_path', `${deployment.module_dir}/${plan.product}.wasm`],
      ['function_name', `to_${schema}${keep_original ? '_original' : ''}`],
      ['event_format', 'json', 'Never msgpack: Fluent Bit cuts its answer at the first zero byte and drops the record without a word.'],
      ['wasm_heap_size', deployment.wasm_heap_size],
      ['wasm_stack_size', deployment.wasm_stack_size],
      ['accessible_paths', deployment.module_dir, 'The filter opens no file; without this it could open those of the working directory.'],
    ]),
  };
}

function route(plans: Plan[], { deployment }: SluiceConfig): Section {
  const datasets = plans.map((plan) => `${plan.product}[.](?:${plan.kinds.map((kind) => kind.name).join('|')})`);
  return {
    kind: 'filter',
    plugin: 'rewrite_tag',
    comment: `Which data stream a record belongs to: an output takes records by tag, so an event's tag becomes ${eventTag}<dataset>.
What no rule matches keeps its tag: a record that is no event of these products.`,
    options: options([
      ['alias', 'sluice-route'],
      ['match_regex', unroutedTags],
      ['rule', [`$event['kind'] ^pipeline_error$ ${errorTag} false`, `$event['dataset'] ^(${datasets.join('|')})$ ${eventTag}$1 false`]],
      ['emitter_name', 'sluice-router'],
      ['emitter_storage.type', 'filesystem'],
      [
        'emitter_mem_buf_limit',
        0,
        `No limit: ${deployment.max_chunks_up} chunks up bound the memory. At its limit (10 MB unless set) the filter would leave events under the
input's tag, and they would end among the records that are no events.`,
      ],
    ]),
  };
}
