import { readFileSync } from 'node:fs';
import type { RsyslogOutput, SluiceConfig, SyslogOutput } from '../../config/config.js';
import { places } from '../places.js';
import { facilities, otherSeverity, severities, severityPlace } from '../syslog.js';
import { emitter } from './emitter.js';
import { options, type Section } from './model.js';
import { dottedEventTags, frameTag, named } from './tags.js';
import { comment } from './text.js';

/** Name of the script, beside the config. */
export const syslogFile = 'syslog.lua';

/** The one member of a record that is a syslog frame. */
export const frameKey = 'frame';

const source = readFileSync(new URL('../../../generator/targets/fluent-bit/syslog.lua', import.meta.url), 'utf8');

/** The outputs that take syslog frames, with their names. */
export function framesOf({ outputs }: SluiceConfig): [SyslogOutput | RsyslogOutput, string][] {
  return named(outputs).filter((entry): entry is [SyslogOutput | RsyslogOutput, string] => entry[0].type === 'syslog' || entry[0].type === 'rsyslog');
}

/** Filters that make syslog lines of events: a copy for each output, its tag the output's, and what the script makes of it. */
export function framesFilters(config: SluiceConfig): Section[] {
  const frames = framesOf(config);
  if (frames.length === 0) return [];
  const isAll = frames.length === config.outputs.length;
  const copies = frames.map(([, alias], index): Section => {
    const isLast = isAll && index === frames.length - 1;
    return {
      kind: 'filter',
      plugin: 'rewrite_tag',
      comment: `Events, for the output ${alias}. Its tag is none that another output takes.`,
      options: options([
        ['alias', `sluice-${alias}`],
        ['match_regex', dottedEventTags],
        ['rule', [`$message ^CEF:0 ${frameTag(alias)} ${isLast ? 'false' : 'true'}`]],
        ...emitter(`sluice-${alias}-emitter`, config.deployment.max_chunks_up),
      ]),
    };
  });
  return [
    ...copies,
    {
      kind: 'filter',
      plugin: 'lua',
      comment: 'Their syslog lines: RFC 5424, with the length before it where an output counts octets.',
      options: options([
        ['alias', 'sluice-syslog-lines'],
        ['match_regex', `^(?:${frames.map(([, alias]) => frameTag(alias)).join('|')})$`],
        ['script', syslogFile],
        ['call', 'frame'],
      ]),
    },
  ];
}

/** The script of that filter. */
export function syslogScript(header: string, config: SluiceConfig): string {
  const { module, dataset, host } = places[config.schema];
  const path = (dotted: string): string =>
    `{ ${dotted
      .split('.')
      .map((name) => `'${name}'`)
      .join(', ')} }`;
  return [
    ...comment(header, '', '--'),
    '',
    `local key = '${frameKey}'`,
    '-- Where a record says what the header of its line needs.',
    `local places = { host = ${path(host)}, module = ${path(module)}, dataset = ${path(dataset)}, severity = ${path(severityPlace)} }`,
    '-- event.severity to the severities of RFC 5424.',
    `local severities = { ${severities.map(([event, line]) => `[${event}] = ${line}`).join(', ')} }`,
    `local other_severity = ${otherSeverity}`,
    '-- What each output wants, by its tag.',
    'local sinks = {',
    ...framesOf(config).map(([output, alias]) => {
      const counted = output.type === 'rsyslog' || output.framing === 'octet_counting';
      return `  ['${frameTag(alias)}'] = { facility = ${facilities[output.facility]}, counted = ${counted} },`;
    }),
    '}',
    '',
    source,
  ].join('\n');
}
