import type { ConfigRule } from '../model.js';
import { option, sections } from '../options.js';

/** The es plugin, which takes a bulk request of which a part was refused for delivered. */
export const esBulk: ConfigRule = {
  name: 'es-bulk',
  check: (config) =>
    sections(config, 'output', 'es').map((output) => ({
      level: 'error',
      at: output.at,
      message: 'documents that Elasticsearch refuses out of a bulk request are lost when it takes others of it (up to 5.1.1, fluent/fluent-bit#12321)',
      mend:
        option(output, 'http_api_key') || option(output, 'cloud_auth')
          ? 'take the opensearch plugin with a user and a password, or a Fluent Bit later than 5.1.1'
          : 'take the opensearch plugin, which sends them again and speaks to Elasticsearch just as well',
    })),
};
