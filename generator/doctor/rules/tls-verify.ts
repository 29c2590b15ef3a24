import type { ConfigRule } from '../model.js';
import { isOff, placeOf, sections, valueAt } from '../options.js';

/** An output that takes any certificate. */
export const tlsVerify: ConfigRule = {
  name: 'tls-verify',
  check: (config) =>
    sections(config, 'output').flatMap((output) =>
      ['tls.verify', 'tls.verify_hostname']
        .filter((name) => isOff(valueAt(output, name)))
        .map((name) => ({
          level: 'warning',
          at: placeOf(output, name),
          message: `with ${name} off whoever is on the way can take the place of the sink, and gets records and password`,
          mend: `write ${name} on, and name the CA with tls.ca_file`,
        })),
    ),
};
