import type { ConfigRule, Section } from '../model.js';
import { isOn, isUnknown, sections, valueAt } from '../options.js';

/** A forward input whose records go through wasm on its own coroutine. */
export const forwardThread: ConfigRule = {
  name: 'forward-thread',
  check: (config) => {
    const filters = sections(config, 'filter', 'wasm');
    return sections(config, 'input', 'forward')
      .filter((input) => !isOn(valueAt(input, 'threaded')) && filters.some((filter) => mayTake(filter, valueAt(input, 'tag'))))
      .map(({ at }) => ({
        level: 'error',
        at,
        message: 'every record is lost: without a thread of its own, forward runs filters on a coroutine\'s stack, and wasm ends in "native stack overflow"',
        mend: 'write threaded on',
      }));
  },
};

/** May the filter take records of this tag? Without one they have the sender's. A regex is Onigmo's and not looked into. */
function mayTake(filter: Section, tag: string | undefined): boolean {
  const match = valueAt(filter, 'match');
  if (match === undefined || tag === undefined || isUnknown(match) || isUnknown(tag)) return true;
  const [start = '', ...rest] = match.split('*');
  if (rest.length === 0) return tag === match;
  return tag.startsWith(start) && tag.endsWith(rest.at(-1) ?? '');
}
