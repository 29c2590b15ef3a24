import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { defaultConfigPath } from '../config/config.js';
import { exit, UserError } from './failure.js';
import { say } from './output.js';

/** `sluice init`: a commented sluice.yaml to start from. */
export const init = new Command('init')
  .description('write a commented sluice.yaml')
  .option('--out <dir>', 'folder to write it to', '.')
  .option('--force', 'replace a sluice.yaml that is there')
  .action(({ out, force }: { out: string; force?: boolean }) => {
    const file = resolve(out, 'sluice.yaml');
    const name = relative('', file);
    if (existsSync(file) && !force) throw new UserError(`${name}: it is there already, and is yours`, exit.failed, 'use --force to replace it');
    mkdirSync(out, { recursive: true });
    writeFileSync(file, template(out));
    say(`wrote ${name}; next: sluice generate`);
  });

/** Sluice's own config, its line for editors pointing to the schema from where the copy stands. */
function template(out: string): string {
  const schema = relative(out, fileURLToPath(new URL('../../generator/config/sluice.schema.json', import.meta.url)));
  return readFileSync(defaultConfigPath, 'utf8').replace(/(yaml-language-server: \$schema=).*/, `$1${schema}`);
}
