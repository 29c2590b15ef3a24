import type { Plan, TextGrammar, TextKey } from '../../plan/types.js';
import type { Stanza } from './conf.js';
import { kindRegex, sourcetypeOf } from './kinds.js';
import { literal } from './spl/expression.js';

/** Name of the stanza that reads a kind's text form. */
export const textStanza = (plan: Plan, kind: string): string => `sluice_${plan.product}_${kind}_text`;

/** Name of the stanza that gives an event its kind's source type. */
export const kindStanza = (plan: Plan, kind: string): string => `sluice_${plan.product}_${kind}`;

/** Name of the stanza that takes the host from a syslog header. */
export const hostStanza = 'sluice_syslog_host';

const priority = '<[0-9]{1,3}>';
const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}T';
const localTime = '[A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2}';
/** Behind the host of an RFC 3164 header. A relay that makes it of RFC 5424 puts no colon behind the process id. */
const tag = '[^ :\\[\\]]+(?:\\[[^\\] ]*\\]:?|:) ';
const tagged = `(?:${localTime}|${day}[0-9:.Z+-]{8,30}) (?=[A-Za-z0-9.:_-]+ ${tag})`;

/** What RFC 5424 and RFC 3164 put before a message; relays write files without priority. */
export const syslogHeader = `(?:${priority})?(?:1 [^ ]+ [^ ]+ [^ ]+ [^ ]+ [^ ]+ (?:-|\\[[^\\]]*\\]) |${tagged}[^ ]+ ${tag})`;

/** What begins a line with such a header. */
export const syslogStart = `${priority}1 |(?:${priority}|1 )${day}|(?:${priority})?${localTime} `;

export function transforms(plans: Plan[]): Stanza[] {
  return [
    {
      name: hostStanza,
      comment: "The sender's name, as its syslog header says.",
      settings: [
        ['REGEX', `^(?:${priority})?(?:1 [^ ]+ |${tagged})([^ ]+)[ ]`],
        ['DEST_KEY', 'MetaData:Host'],
        ['FORMAT', 'host::$1'],
      ],
    },
    ...plans.flatMap((plan) => [...kinds(plan), ...texts(plan)]),
  ];
}

/** Source types by kind. Splunk takes the last that matches, the plan the first: they stand the other way about. */
function kinds(plan: Plan): Stanza[] {
  return [...plan.kinds].reverse().flatMap((kind): Stanza[] => {
    const regex = kindRegex(plan, kind);
    if (regex === undefined) return [];
    return [
      {
        name: kindStanza(plan, kind.name),
        settings: [
          ['REGEX', regex],
          ['DEST_KEY', 'MetaData:Sourcetype'],
          ['FORMAT', `sourcetype::${sourcetypeOf(kind)}`],
          ['LOOKAHEAD', 16_384],
        ],
      },
    ];
  });
}

/** Texts whose keys come in order, with nothing quoted: one regular expression a kind, in which each value ends where the next known key starts. */
function texts(plan: Plan): Stanza[] {
  return plan.texts.flatMap((text) => {
    if (text.grammar !== 'ordered-pairs') return [];
    return text.kinds.map((kind): Stanza => {
      const [first, ...more] = kind.keys.filter((key) => key.required);
      return {
        name: textStanza(plan, kind.name),
        comment: `Keys in their order, never cut at a comma alone. What every such text has: ${[first, ...more].map((key) => key?.name).join(', ')}.`,
        settings: [['REGEX', textRegex(text, kind)]],
      };
    });
  });
}

/**
 * The kind's regular expression: a named group for each of its keys, in their order, from start to end. Text is as short as what follows lets
 * it be; behind a value whose form is known there may be keys of a later version, which are passed over.
 */
export function textRegex(grammar: TextGrammar & { grammar: 'ordered-pairs' }, kind: { name: string; keys: TextKey[] }): string {
  const unknown = '(?:,[a-z_][a-z0-9_]*=[^,]*)*?';
  const keys = kind.keys.map((key) => {
    const one = `,${key.name}=${value(key)}${key.type === 'text' ? '' : unknown}`;
    return key.required ? one : `(?:${one})?`;
  });
  return `(?s)^${grammar.member}=(?<${grammar.member}>${literal(kind.name)})${keys.join('')}\\s*$`;
}

/** A value of a key, as a named group. Free text and lists are taken as short as can be, what follows decides. */
function value({ name, type, words }: TextKey): string {
  switch (type) {
    case 'words':
      return `(?<${name}>${(words ?? []).map(literal).join('|')})`;
    case 'integer':
      return `(?<${name}>-?[0-9]*)`;
    case 'number':
      return `(?<${name}>-?[0-9.eE+-]*)`;
    case 'boolean':
      return `(?<${name}>true|false|)`;
    case 'date':
      return `(?<${name}>[0-9TZ:.+-]*)`;
    case 'list':
      return `\\[(?<${name}>.*?)\\]`;
    case 'map':
      return `map\\[(?<${name}>.*?)\\]`;
    default:
      return `(?<${name}>.*?)`;
  }
}
