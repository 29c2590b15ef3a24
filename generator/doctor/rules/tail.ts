import type { ConfigRule, Found, Section } from '../model.js';
import { isOn, option, placeOf, sections, sizeOf, valueAt } from '../options.js';

/** What the plugin takes where nothing is set. */
const pluginDefault = 32_768;
/** Scan reports of security products are longer than 100 KB. */
const line = 256_000;

/** A tail input that gives up on a file over a long line, cuts long lines out, or forgets where it was. */
export const tail: ConfigRule = {
  name: 'tail',
  check: (config) => sections(config, 'input', 'tail').flatMap((input) => [...longLines(input), ...position(input)]),
};

function longLines(input: Section): Found[] {
  const size = sizeOf(input, 'buffer_max_size', pluginDefault);
  const cuts = isOn(valueAt(input, 'truncate_long_lines'));
  if (!cuts && !isOn(valueAt(input, 'skip_long_lines'))) {
    return [
      {
        level: 'error',
        at: placeOf(input, 'skip_long_lines'),
        message: `a line longer than buffer_max_size${size === undefined ? '' : ` (${size} bytes)`} ends the reading of its file`,
        mend: 'write skip_long_lines on and truncate_long_lines on',
      },
    ];
  }
  if (size === undefined || size >= line) return [];
  return [
    {
      level: 'error',
      at: placeOf(input, 'buffer_max_size'),
      message: `a line of more than ${size} bytes is ${cuts ? 'cut' : 'skipped'}`,
      mend: `write buffer_max_size 2M${cuts ? '' : ' and truncate_long_lines on'}`,
    },
  ];
}

function position(input: Section): Found[] {
  if (option(input, 'db')) return [];
  return [
    {
      level: 'warning',
      at: input.at,
      message: 'how far each file was read is forgotten when the collector ends: what is written until it is back is lost, or all is read again',
      mend: 'write db with a path that is kept over restarts',
    },
  ];
}
