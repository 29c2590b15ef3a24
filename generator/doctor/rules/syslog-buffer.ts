import type { ConfigRule, Found, Section } from '../model.js';
import { placeOf, sections, sizeOf, valueAt } from '../options.js';

/** What the plugin takes where nothing is set. */
const pluginDefault = 32_768;
/** The longest datagram. */
const datagram = 65_507;
/** Scan reports of security products are longer than 100 KB. */
const line = 256_000;

/** A syslog input with less room than its lines are long. */
export const syslogBuffer: ConfigRule = {
  name: 'syslog-buffer',
  check: (config) => sections(config, 'input', 'syslog').flatMap(check),
};

function check(input: Section): Found[] {
  const udp = (valueAt(input, 'mode') ?? 'unix_udp').toLowerCase().endsWith('udp');
  const chunk = sizeOf(input, 'buffer_chunk_size', pluginDefault);
  // A connection's buffer grows from the one to the other.
  const size = udp || chunk === undefined ? chunk : sizeOf(input, 'buffer_max_size', chunk);
  if (size === undefined || size >= (udp ? datagram : line)) return [];
  return [
    {
      level: 'error',
      at: placeOf(input, udp ? 'buffer_chunk_size' : 'buffer_max_size'),
      message: udp ? `a datagram is cut to ${size} bytes` : `a line of more than ${size} bytes ends its connection, and is lost`,
      mend: udp ? 'write buffer_chunk_size 256K' : 'write buffer_chunk_size 256K and buffer_max_size 2M',
    },
  ];
}
