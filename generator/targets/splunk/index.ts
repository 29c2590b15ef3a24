import type { Artifact, Target, TargetInput } from '../target.js';
import { confFile, identity } from './app.js';
import { dashboards } from './dashboards.js';
import { fieldsPage } from './fields.js';
import { lookups } from './lookups.js';
import { props } from './props.js';
import { eventtypes, macros, tags } from './search.js';
import { transforms } from './transforms.js';

/** A Splunk app: raw events read as the Common Information Model at search time, and the records of the filters. */
export const splunk: Target = {
  name: 'splunk',
  emit: ({ plans }: TargetInput): Artifact[] => {
    if (plans.length === 0) return [];
    const tables = lookups(plans);
    return [
      ...identity(plans.map(({ title }) => title).join(', ')),
      confFile('default/props.conf', props(plans)),
      confFile('default/transforms.conf', [...transforms(plans), ...tables.stanzas]),
      confFile('default/eventtypes.conf', eventtypes(plans)),
      confFile('default/tags.conf', tags(plans)),
      confFile('default/macros.conf', macros(plans)),
      ...tables.files,
      ...dashboards(plans),
      fieldsPage(plans),
      confFile(
        'README/indexes.conf.example',
        [
          {
            name: 'security',
            settings: [
              ['homePath', '$SPLUNK_DB/security/db'],
              ['coldPath', '$SPLUNK_DB/security/colddb'],
              ['thawedPath', '$SPLUNK_DB/security/thaweddb'],
              ['frozenTimePeriodInSecs', 7_776_000],
            ],
          },
        ],
        'An example: an app makes no indexes. Where events go is said by the HEC token, and the searches ask the macro sluice_index.',
      ),
    ];
  },
};
