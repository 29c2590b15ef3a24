import type { ConfigRule } from '../model.js';
import { option, placeOf, sections, wasmSections } from '../options.js';

/**
 * An output that adds the collector's time to records under the name of their own. Where rewrite_tag tells records apart, an output that says
 * so itself is taken to mean those without a time of their own.
 */
export const timeKey: ConfigRule = {
  name: 'time-key',
  check: (config) => {
    if (wasmSections(config).length === 0) return [];
    const routed = sections(config, 'filter', 'rewrite_tag').length > 0;
    return sections(config, 'output', 'es', 'opensearch')
      .filter((output) => {
        const given = option(output, 'time_key');
        return given === undefined || (given.value === '@timestamp' && !routed);
      })
      .map((output) => ({
        level: 'warning',
        at: placeOf(output, 'time_key'),
        message: "the output adds the collector's time as @timestamp beside the event's own: 5.1.1 keeps the event's, older versions send the member twice",
        mend: 'write time_key event.created, which is what ECS calls it',
      }));
  },
};
