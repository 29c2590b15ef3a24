import { Command } from 'commander';
import { functionsOf } from '../plan/functions.js';
import type { Plan } from '../plan/types.js';
import { explained } from './explain/members.js';
import { Places } from './explain/places.js';
import { show } from './explain/show.js';
import { exit, UserError } from './failure.js';
import { colours, columns, say } from './output.js';
import { schemasFolder } from './paths.js';
import { openEvents, positive } from './preview/input.js';
import { readLines } from './preview/lines.js';
import { readRecords } from './preview/records.js';

interface Options {
  source: string;
  schema: string;
  field?: string[];
  json?: boolean;
  limit?: number;
  schemas?: string;
}

/** `sluice explain`: which rule of the schemas gave each member of a record, and of what. */
export const explain = new Command('explain')
  .description('say of each member of a record which rule gave it, and of which members of the event')
  .argument('[file]', 'raw event lines, container logs or records, one a line; - is standard input; unset are the sample events')
  .option('--source <product>', 'whose events they are, or auto', 'auto')
  .option('--schema <name>', 'schema of the records: ecs, ocsf, ocsf_activity, cim, cef', 'ecs')
  .option('--field <name...>', 'only this member of the record, or all within it')
  .option('--json', 'write a JSON object a record')
  .option('--limit <n>', 'stop after this many records', positive)
  .option('--schemas <dir>', 'folder of annotated schemas')
  .action(async (file: string | undefined, options: Options) => {
    const { planSchemas } = await import('../generate.js');
    const folder = schemasFolder(options.schemas);
    const mapping = planSchemas(folder);
    const plans = plansOf(mapping.plans, options.source);
    const answer = answerOf(plans, options.schema);
    const places = new Places(folder, mapping.products);
    const room = columns();
    const paint = colours(process.stdout);
    let records = 0;
    for await (const { json, line } of readRecords(readLines(openEvents(file, 'name a file, or - for standard input; a member is named with --field')))) {
      records++;
      const record = explained(plans, json, answer, places, options.field ?? []);
      if (options.json) say(JSON.stringify({ line, ...record }));
      else say(`${show(records, line, record, room, paint)}\n`);
      if (records === options.limit) break;
    }
  });

/** The plans of a product, or of all. @throws UserError where there is no such product. */
function plansOf(plans: Plan[], source: string): Plan[] {
  const found = source === 'auto' ? plans : plans.filter(({ product }) => product === source);
  if (found.length > 0) return found;
  throw new UserError(`there is no product "${source}"`, exit.usage, `one of auto, ${plans.map(({ product }) => product).join(', ')}`);
}

/** The schema, and what is chosen of it, that a function of the filters names. @throws UserError where none does. */
function answerOf([plan]: Plan[], name: string): { schema: string; choice?: string } {
  const functions = functionsOf(plan as Plan).filter(({ original }) => !original);
  const found = functions.find((one) => one.name === `to_${name}`);
  if (found) return found;
  throw new UserError(`there is no schema "${name}"`, exit.usage, `one of ${functions.map((one) => one.name.replace('to_', '')).join(', ')}`);
}
