import { statSync } from 'node:fs';
import { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import type { Result } from '../conformance/run.js';
import { exit, UserError } from './failure.js';
import { colours, say } from './output.js';
import { ownOrShipped, schemasFolder } from './paths.js';

interface Options {
  engine?: string[];
  product?: string[];
  schema?: string[];
  config: string;
  schemas?: string;
  corpus?: string;
  exceptions?: string;
  modules?: string;
  json?: boolean;
}

/** `sluice test`: the corpus through every engine, and where their records differ from the expected ones. */
export const test = new Command('test')
  .description('run the corpus through every engine and compare the records with the expected ones')
  .option('--engine <name...>', 'these engines only')
  .option('--product <name...>', 'these products only')
  .option('--schema <name...>', 'answers in these schemas only')
  .option('--config <file>', 'the config', 'sluice.yaml')
  .option('--schemas <dir>', 'folder of annotated schemas')
  .option('--corpus <dir>', 'folder of events and their expected records')
  .option('--exceptions <file>', 'known differences, with their reasons')
  .option('--modules <dir>', 'folder of the compiled filters')
  .option('--json', 'say what came of it as one JSON object')
  .action(async (options: Options) => {
    const [{ emit, planSchemas }, { engines }, { readCorpus }, { readExceptions }, { conform, isEqual }, { details, table, verdict }] = await Promise.all([
      import('../generate.js'),
      import('../conformance/engines.js'),
      import('../conformance/corpus.js'),
      import('../conformance/exceptions.js'),
      import('../conformance/run.js'),
      import('../conformance/report.js'),
    ]);
    const mapping = planSchemas(schemasFolder(options.schemas));
    const products = mapping.products.map(({ name }) => name);
    const wanted = engines.filter(({ name }) =>
      chosen(
        options.engine,
        engines.map((engine) => engine.name),
        'engine',
      ).includes(name),
    );
    const corpus = options.corpus ?? ownOrShipped('test/corpus');
    if (!statSync(corpus, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`${corpus}: there is no such folder`, exit.usage, 'name another');
    const asked = chosen(options.product, products, 'product');
    const cases = readCorpus(corpus, mapping.plans).filter(({ product }) => asked.includes(product));
    if (cases.length === 0) {
      const mend = 'a case is <product>/<name>.expected.json beside <name>.event.txt or <name>.record.json';
      throw new UserError(`${corpus}: it holds no case of ${asked.join(', ')}`, exit.usage, mend);
    }
    const schemas = chosen(options.schema, [...new Set(mapping.plans.flatMap((plan) => [plan, ...plan.answers]).map(({ schema }) => schema))], 'schema');
    const exceptions = readExceptions(options.exceptions ?? ownOrShipped('test/engines/exceptions.json'));
    // Whatever products the config names: all are put to the test.
    const artifacts = await emit(mapping, { ...loadConfig(options.config, products), products });
    const subject = { mapping, artifacts, modules: options.modules ?? ownOrShipped('build') };

    const paint = colours(process.stdout);
    const results: Result[] = [];
    for (const engine of wanted) {
      const progress = progressLine(engine.title);
      const result = await conform(engine, subject, cases, exceptions, progress.tell, schemas).finally(progress.clear);
      results.push(result);
      const told = details(result, paint);
      if (told.length > 0 && !options.json) say(`${told.join('\n')}\n`);
    }
    if (options.json) say(JSON.stringify({ results }));
    else {
      const shown = table(results, paint, process.stdout.columns ?? (Number(process.env.COLUMNS) || 160));
      say([shown, verdict(results)].filter((part) => part !== '').join('\n\n'));
    }
    const skippedMatters = process.env.CI === 'true' || options.engine !== undefined;
    if (results.some((result) => (result.skipped === undefined ? !isEqual(result) : skippedMatters))) process.exitCode = exit.failed;
  });

/** The names that were asked for; all where none was. @throws UserError for one that is not known. */
function chosen(asked: string[] | undefined, known: string[], what: string): string[] {
  const unknown = asked?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UserError(`there is no ${what} "${unknown}"`, exit.usage, `one of ${known.join(', ')}`);
  return asked ?? known;
}

/** One line on a terminal, written over and over; nothing elsewhere. */
function progressLine(title: string): { tell(line: string): void; clear(): void } {
  const { stderr } = process;
  const write = (line: string): void => {
    if (stderr.isTTY) stderr.write(`\r\x1b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
  };
  return { tell: (line) => write(`${title}: ${line}`), clear: () => write('') };
}
