import { Command } from 'commander';
import { exit } from './failure.js';
import { colours, columns, count, say } from './output.js';
import { ownOrShipped } from './paths.js';
import { openEvents, positive } from './preview/input.js';
import { readLines } from './preview/lines.js';
import { overview, type Row, rowOf } from './preview/overview.js';
import { readRecords } from './preview/records.js';
import { outcomeOf, show } from './preview/show.js';
import { titleOf } from './preview/title.js';

interface Options {
  source: string;
  schema: string;
  original?: boolean;
  json?: boolean;
  limit?: number;
  modules?: string;
}

/** Of more records than this no overview is shown: it is for a handful. */
const overviewed = 100;

/** `sluice preview`: what the compiled filters make of events. */
export const preview = new Command('preview')
  .description('run events through the compiled filters and show the records')
  .argument('[file]', 'raw event lines, container logs or records, one a line; - is standard input; unset are the sample events')
  .option('--source <product>', 'whose events they are, or auto', 'auto')
  .option('--schema <name>', 'schema of the records: ecs, ocsf, ocsf_activity, cim, cef', 'ecs')
  .option('--original', 'keep the raw event in the record')
  .option('--json', 'write the records as NDJSON')
  .option('--limit <n>', 'stop after this many records', positive)
  .option('--modules <dir>', 'folder of the compiled filters')
  .action(async (file: string | undefined, options: Options) => {
    const { ask, loadModules } = await import('./preview/modules.js');
    const fn = `to_${options.schema}${options.original ? '_original' : ''}`;
    const modules = loadModules(options.modules ?? ownOrShipped('build'), options.source, fn);
    const room = columns();
    const paint = colours(process.stdout);
    const seen = { event: 0, broken: 0, unchanged: 0, lost: 0, invalid: 0 };
    const rows: Row[] = [];
    let records = 0;
    for await (const { json, line } of readRecords(readLines(openEvents(file)))) {
      records++;
      const { answer, trap } = ask(modules, fn, json);
      seen[outcomeOf(json, answer)]++;
      if (!options.json) {
        say(`${show(json, answer, titleOf(records, line, json, answer, trap), room, paint)}\n`);
        if (records <= overviewed) rows.push(rowOf(records, line, json, answer));
      } else if (answer !== null) {
        say(answer);
      }
      if (records === options.limit) break;
    }
    const faulty = seen.lost + seen.invalid > 0;
    if (!options.json) {
      if (records > 1 && records <= overviewed) say(`${overview(rows, room, paint)}\n`);
      const faults = faulty ? `, ${seen.lost} lost, ${seen.invalid} invalid` : '';
      say(`${count(records, 'record')}: ${count(seen.event, 'event')}, ${seen.broken} broken, ${seen.unchanged} unchanged${faults}`);
    }
    if (faulty) process.exitCode = exit.failed;
  });
