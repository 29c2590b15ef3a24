import type { ConfigRule } from '../model.js';
import { isOff, option, placeOf, sections, valueAt } from '../options.js';

/** A splunk input that puts its sender's token into the record's metadata. */
export const splunkToken: ConfigRule = {
  name: 'splunk-token',
  check: (config) =>
    sections(config, 'input', 'splunk')
      .filter((input) => option(input, 'splunk_token') && !isOff(valueAt(input, 'store_token_in_metadata')))
      .map((input) => ({
        level: 'warning',
        at: placeOf(input, 'store_token_in_metadata'),
        message: "the sender's token goes on with the record's metadata: outputs show it, and splunk sends it to its sink in place of its own",
        mend: 'write store_token_in_metadata off, and remove the member @splunk_token with record_modifier',
      })),
};
