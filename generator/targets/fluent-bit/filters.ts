import { wantedFunction } from '../../config/answer.js';
import type { SluiceConfig } from '../../config/config.js';
import type { Plan } from '../../plan/types.js';
import { places } from '../places.js';
import { emitter } from './emitter.js';
import { options, type Section } from './model.js';
import { joinsLines, linesParser, plansWithLines } from './parsers.js';
import { splitFilter } from './split.js';
import { framesFilters, framesOf } from './syslog.js';
import { errorTag, eventTag, tagsOfInputs, tagsOfProduct } from './tags.js';
import { accessor } from './text.js';

/**
 * What happens to a record, in order: secrets of its transport taken off, lines of an event joined, arrays split, then
 * a wasm filter a product. Behind each of these events leave by their tag, which outputs that tell them apart need, and
 * which keeps a second product from reading what the first has mapped: its texts are written by whoever is observed.
 */
export function filters(plans: Plan[], config: SluiceConfig): Section[] {
  const told = config.outputs.some((output) => ['elasticsearch', 'opensearch', 'splunk'].includes(output.type)) || framesOf(config).length > 0;
  const routed = told || plans.length > 1;
  return [
    ...dropToken(config),
    ...joinLines(plans, config),
    ...splitFilter(config),
    ...plans.flatMap((plan, index) => [wasm(plan, config, index === 0), ...(routed ? [route(plan, config, index === 0)] : [])]),
    ...framesFilters(config),
  ];
}

/** The name under which in_splunk puts a sender's token into the record. */
const tokenKey = '@splunk_token';

function dropToken({ inputs }: SluiceConfig): Section[] {
  const names = inputs.filter((input) => input.type === 'splunk').map((input) => input.name);
  if (names.length === 0) return [];
  return [
    {
      kind: 'filter',
      plugin: 'record_modifier',
      comment: "The sender's token, which the input puts into the record.",
      options: options([
        ['alias', 'sluice-token'],
        ['match_regex', tagsOfInputs(names)],
        ['remove_key', tokenKey],
      ]),
    },
  ];
}

function joinLines(plans: Plan[], config: SluiceConfig): Section[] {
  const products = plansWithLines(plans, config);
  if (products.length === 0) return [];
  const { inputs, deployment } = config;
  return [
    {
      kind: 'filter',
      plugin: 'multiline',
      comment: `Lines that go on with an event (${products.map((plan) => plan.title).join(', ')}), each file for itself. What begins no such event passes at once; what does waits for the
next line, half a second at most. An event that waits is lost when the collector ends.`,
      options: options([
        ['alias', 'sluice-lines'],
        ['match_regex', tagsOfInputs(inputs.filter((input) => joinsLines(plans, input)).map((input) => input.name))],
        ['multiline.parser', products.map(linesParser).join(', ')],
        ['multiline.key_content', 'log'],
        ['flush_ms', 500],
        ...emitter('sluice-joined', deployment.max_chunks_up),
      ]),
    },
  ];
}

function wasm(plan: Plan, config: SluiceConfig, first: boolean): Section {
  const { schema, deployment } = config;
  const explained = `
One record in, one record out. A record that is no event of ${plan.title} comes back as it went in; a broken one
says so in event.kind: pipeline_error.`;
  const once = (text: string): string | undefined => (first ? text : undefined);
  return {
    kind: 'filter',
    plugin: 'wasm',
    comment: `${plan.title} to ${schema.toUpperCase()}.${first ? explained : ''}`,
    options: options([
      ['alias', `sluice-${plan.product}`],
      ['match_regex', tagsOfProduct(plan.product, config)],
      ['wasm_path', `${deployment.module_dir}/${plan.product}.wasm`],
      ['function_name', wantedFunction(plan, config).name],
      ['event_format', 'json', once('Never msgpack: Fluent Bit cuts its answer at the first zero byte and drops the record without a word.')],
      ['wasm_heap_size', deployment.wasm_heap_size],
      ['wasm_stack_size', deployment.wasm_stack_size],
      ['accessible_paths', deployment.module_dir, once('The filter opens no file; without this it could open those of the working directory.')],
    ]),
  };
}

function route(plan: Plan, config: SluiceConfig, first: boolean): Section {
  const kinds = new Map<string, string[]>();
  for (const { module, name } of plan.kinds) kinds.set(module, [...(kinds.get(module) ?? []), name]);
  const datasets = [...kinds].map(([module, names]) => `${module}[.](?:${names.join('|')})`);
  const explained = `
Its tag becomes ${eventTag}<dataset>, which no filter matches: outputs take it by that, and no other product's filter reads it.
What no rule matches keeps its tag.`;
  return {
    kind: 'filter',
    plugin: 'rewrite_tag',
    comment: `An event of ${plan.title} leaves here.${first ? explained : ''}`,
    options: options([
      ['alias', `sluice-route-${plan.product}`],
      ['match_regex', tagsOfProduct(plan.product, config)],
      [
        'rule',
        [
          `${accessor('event.kind')} ^pipeline_error$ ${errorTag} false`,
          `${accessor(places[config.schema].dataset)} ^(${datasets.join('|')})$ ${eventTag}$1 false`,
        ],
      ],
      ...emitter(`sluice-router-${plan.product}`, config.deployment.max_chunks_up, first),
    ]),
  };
}
