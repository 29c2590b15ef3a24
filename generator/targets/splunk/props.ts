import type { Field, Kind, Plan } from '../../plan/types.js';
import { errorSourcetype, otherSourcetype } from '../hec.js';
import type { Stanza } from './conf.js';
import { kindRegex, sourcetypeOf, sourcetypeOfAny, sourcetypeOfRecord } from './kinds.js';
import { nameInSearch, searched } from './searched.js';
import { literal } from './spl/expression.js';
import { fieldNames } from './spl/raw.js';
import { hostStanza, kindStanza, syslogHeader, syslogStart, textStanza } from './transforms.js';

type Setting = Stanza['settings'][0];

/** Splunk's data models read an answer of this schema. */
export const cim = 'cim';

/** The plan whose answer Splunk's data models read. */
export function cimOf(plan: Plan): Plan | undefined {
  return plan.answers.find(({ schema }) => schema === cim);
}

/** Where a mapped record has its time. */
const ownTime: Setting[] = [
  ['TIME_PREFIX', '"@timestamp"\\s*:\\s*"'],
  ['MAX_TIMESTAMP_LOOKAHEAD', 35],
];

/** How events are cut, timed and read, by source type. */
export function props(plans: Plan[]): Stanza[] {
  return [...plans.flatMap((plan) => [any(plan), ...plan.kinds.map((kind) => ofKind(plan, kind)), ...records(plan), ...mapped(plan)]), ...others()];
}

/** A product's raw events whose kind is told when they are indexed. */
function any(plan: Plan): Stanza {
  const told = [...plan.kinds].reverse().filter((kind) => kindRegex(plan, kind) !== undefined);
  return {
    name: sourcetypeOfAny(plan),
    comment: `${plan.title}, raw: each event gets the source type of its kind.`,
    settings: [...indexed(plan, plan.kinds), ['TRANSFORMS-sluice_kind', told.map((kind) => kindStanza(plan, kind.name)).join(', ')]],
  };
}

function ofKind(plan: Plan, kind: Kind): Stanza {
  const texts = plan.texts.flatMap((text) => (text.grammar === 'ordered-pairs' ? text.kinds.map(({ name }) => name) : []));
  return {
    name: sourcetypeOf(kind),
    comment: `${plan.title}, raw: ${kind.title}.`,
    settings: [
      ...indexed(plan, [kind]),
      ['KV_MODE', 'json'],
      ...(texts.includes(kind.name) ? [['REPORT-sluice_text', textStanza(plan, kind.name)] as Setting] : []),
      ...aliases(plan, kind),
      ...calculated(plan, kind),
    ],
  };
}

/** The fields of CIM that a search calculates: of raw events of a kind, or of records that the plan has made. */
function calculated(plan: Plan, kind?: Kind): Setting[] {
  const answer = cimOf(plan);
  const fields = answer ? searched(plan, answer, kind) : [];
  return fields.flatMap(({ name, expression }): Setting[] => (expression === undefined ? [] : [[`EVAL-${name}`, expression]]));
}

/** Records in ECS, of each product's modules. */
function records(plan: Plan): Stanza[] {
  return plan.modules.map((module) => ({
    name: sourcetypeOfRecord(plan.schema, module),
    comment: `${plan.title}, mapped into ${plan.schema.toUpperCase()}. A time has a fraction or not: Splunk reads ISO 8601 by itself.`,
    settings: [...lines('([\\r\\n]+)'), ...ownTime, ['KV_MODE', 'json'], ...calculated(plan)],
  }));
}

/** Records in CIM already, of each product's modules: lists get the names that data models know. */
function mapped(plan: Plan): Stanza[] {
  const answer = cimOf(plan);
  if (!answer) return [];
  const lists = answer.outputs.filter((output) => output.list && !output.vendor).map(({ path }) => path.join('.'));
  return plan.modules.map((module) => ({
    name: sourcetypeOfRecord(cim, module),
    comment: `${plan.title}, mapped into CIM.`,
    settings: [...lines('([\\r\\n]+)'), ...ownTime, ['KV_MODE', 'json'], ...lists.sort().map((name): Setting => [`EVAL-${nameInSearch(name)}`, `'${name}{}'`])],
  }));
}

/** What is no event, or a broken one: its time is the collector's. */
function others(): Stanza[] {
  return [errorSourcetype, otherSourcetype].map((name) => ({
    name,
    settings: [...lines('([\\r\\n]+)'), ['DATETIME_CONFIG', 'CURRENT'], ['KV_MODE', 'json']],
  }));
}

/** Settings of the time of indexing. */
function indexed(plan: Plan, kinds: Kind[]): Setting[] {
  const keyed = plan.texts.some((text) => text.grammar === 'ordered-pairs');
  const breaker = plan.lines ? `([\\r\\n]+)(?=${syslogStart}|${plan.lines.start}|${plan.lines.other})` : '([\\r\\n]+)';
  return [
    ...lines(breaker),
    ...times(plan, kinds, keyed),
    // A header in front of JSON would keep Splunk from reading it.
    ...(keyed
      ? ([
          ['TRANSFORMS-sluice_host', hostStanza],
          ['SEDCMD-sluice_header', `s/^${syslogHeader}//`],
        ] as Setting[])
      : []),
  ];
}

function lines(breaker: string): Setting[] {
  return [
    ['CHARSET', 'UTF-8'],
    ['SHOULD_LINEMERGE', false],
    ['LINE_BREAKER', breaker],
    ['EVENT_BREAKER_ENABLE', true],
    ['EVENT_BREAKER', breaker],
    ['TRUNCATE', 1_000_000],
  ];
}

/** Where the time stands and how it is written: of the fields that @timestamp comes from the first that every kind has. */
function times(plan: Plan, kinds: Kind[], keyed: boolean): Setting[] {
  const time = timeField(plan, kinds);
  if (!time) return [['DATETIME_CONFIG', 'CURRENT']];
  const names = fieldNames(plan).get(time.slot) ?? [];
  const spelled = [...new Set(names.map((name) => name.split('.').at(-1) as string))].map(literal).join('|');
  const format = timeFormat(time);
  return [
    ['TIME_PREFIX', `"(?:${spelled})"\\s*:\\s*"?${keyed ? `|,(?:${spelled})=` : ''}`],
    ...(format ? ([['TIME_FORMAT', format]] as Setting[]) : []),
    ['MAX_TIMESTAMP_LOOKAHEAD', 35],
  ];
}

function timeField(plan: Plan, kinds: Kind[]): Field | undefined {
  const output = plan.outputs.find(({ path }) => path[0] === '@timestamp');
  const sources = (output?.rules ?? []).flatMap(({ from }) => {
    if (!('slot' in from)) return [];
    const step = plan.steps.find((one) => one.kind === 'derive' && 'to' in one.derivation && one.derivation.to === from.slot);
    return step?.kind === 'derive' && 'from' in step.derivation ? [step.derivation.from] : [];
  });
  return sources
    .map((slot) => plan.fields.find((field) => field.slot === slot))
    .find((field): field is Field => field !== undefined && kinds.every((kind) => kind.fields.includes(field.slot)));
}

/** Splunk's format of a field's examples; undefined where they differ or Splunk reads them by itself. */
export function timeFormat({ examples }: Pick<Field, 'examples'>): string | undefined {
  const formats = new Set(
    examples.map((example) => {
      const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?Z$/.exec(String(example));
      if (date) return `%Y-%m-%dT%H:%M:%S${date[1] ? `.%${date[1].length}N` : ''}%Z`;
      const digits = /^\d+$/.test(String(example)) ? String(example).length : 0;
      return { 10: '%s', 13: '%s%3N', 16: '%s%6N', 19: '%s%9N' }[digits];
    }),
  );
  return formats.size === 1 ? [...formats][0] : undefined;
}

/** Other spellings of fields, as the schema's own. */
function aliases(plan: Plan, kind: Kind): Setting[] {
  const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `"${name}"`);
  return [...fieldNames(plan)]
    .filter(([slot]) => kind.fields.includes(slot))
    .flatMap(([slot, [own, ...spellings]]) => {
      const list = plan.fields.find((field) => field.slot === slot)?.json === 'array' ? '{}' : '';
      return spellings.map((name): [string, string] => [`${name}${list}`, `${own}${list}`]);
    })
    .map(([name, own], index): Setting => [`FIELDALIAS-sluice_${index + 1}`, `${quoted(name)} ASNEW ${quoted(own)}`]);
}
