import { Command } from 'commander';
import { loadConfig } from '../config/config.js';
import { formatReport, type Report, reportsOf } from './failure.js';
import { count, say } from './output.js';
import { schemasFolder } from './paths.js';

interface Options {
  config: string;
  schemas?: string;
  json?: boolean;
}

/** `sluice validate`: everything that is wrong in schemas and sluice.yaml, each with its place and the mend. */
export const validate = new Command('validate')
  .description('check schemas and sluice.yaml')
  .option('--config <file>', 'the config', 'sluice.yaml')
  .option('--schemas <dir>', 'folder of annotated schemas')
  .option('--json', 'say what is wrong as one JSON object')
  .action(async (options: Options) => {
    const { planSchemas } = await import('../generate.js');
    const schemas = schemasFolder(options.schemas);
    const problems: Report[] = [];
    let names: string[] | undefined;
    const check = (what: () => void): void => {
      try {
        what();
      } catch (error) {
        const found = reportsOf(error, schemas);
        if (!found) throw error;
        problems.push(...found.reports);
        process.exitCode = found.code;
      }
    };
    check(() => {
      names = planSchemas(schemas).products.map((product) => product.name);
    });
    check(() => loadConfig(options.config, names));
    if (options.json) say(JSON.stringify({ valid: problems.length === 0, problems }));
    else if (problems.length === 0) say(`${schemas} and ${options.config} are valid (${count(names?.length ?? 0, 'product')}: ${names?.join(', ')})`);
    else for (const problem of problems) say(formatReport(problem));
  });
