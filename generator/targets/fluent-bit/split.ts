import { readFileSync } from 'node:fs';
import type { SluiceConfig } from '../../config/config.js';
import type { Plan } from '../../plan/types.js';
import { options, type Section } from './model.js';
import { unroutedTags } from './tags.js';
import { comment } from './text.js';

/** Name of the script, beside the config. */
export const splitFile = 'split.lua';

const source = readFileSync(new URL('../../../generator/targets/fluent-bit/split.lua', import.meta.url), 'utf8');

/** The filter that makes a record of each item of an array; none unless the config asks for it. */
export function splitFilter({ split }: SluiceConfig): Section[] {
  if (split.length === 0) return [];
  return [
    {
      kind: 'filter',
      plugin: 'lua',
      comment: `A record each of the items of ${split.join(', ')}: each keeps the rest of its record. What has no such
items, or is not understood, passes as it came.`,
      options: options([
        ['alias', 'sluice-split'],
        ['match_regex', unroutedTags],
        ['script', splitFile],
        ['call', 'split'],
        ['enable_flb_null', true],
      ]),
    },
  ];
}

/** The script of that filter. Items are looked for in the record and in its carriers, parsed or as text. */
export function splitScript(header: string, plans: Plan[], { split }: SluiceConfig): string {
  const carriers = [...new Set(plans.flatMap((plan) => plan.carriers))];
  const pointers = split.map((pointer) =>
    pointer
      .split('/')
      .slice(1)
      .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
  const paths = pointers.flatMap((path) => [path, ...carriers.map((carrier) => [carrier, ...path])]);
  const table = (names: string[]): string => `{ ${names.map((name) => JSON.stringify(name)).join(', ')} }`;
  return [
    ...comment(header, '', '--'),
    '',
    '-- Names from the outside in; a star stands for every item.',
    'local paths = {',
    ...paths.map((path) => `  ${table(path)},`),
    '}',
    '-- Members of a record that may hold an event as text.',
    `local carriers = ${table(carriers)}`,
    '',
    source,
  ].join('\n');
}
