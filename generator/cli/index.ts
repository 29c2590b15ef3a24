#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { apply } from './apply.js';
import { bench } from './bench.js';
import { doctor } from './doctor.js';
import { explain } from './explain.js';
import { exit, formatReport, reportsOf } from './failure.js';
import { generate } from './generate.js';
import { init } from './init.js';
import { colours } from './output.js';
import { ownOrShipped } from './paths.js';
import { plan } from './plan.js';
import { preview } from './preview.js';
import { test } from './test.js';
import { validate } from './validate.js';

const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const verbs = [init, generate, validate, preview, explain, test, plan, apply, doctor, bench];
const sluice = new Command('sluice').description(description).version(version).showHelpAfterError('(sluice --help says more)');
for (const verb of verbs) sluice.addCommand(verb.copyInheritedSettings(sluice));
for (const command of [sluice, ...verbs]) command.exitOverride();

// A reader that has seen enough, such as head, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exit.ok);
  process.exit(tell(Object.assign(error, { path: 'standard output' })));
});

try {
  await sluice.parseAsync();
} catch (error) {
  process.exitCode = told(error);
}

/** Tells the user what went wrong, or the machine where one JSON object was asked for; gives the exit code. */
function told(error: unknown): number {
  // Commander has told already: help and version, or what is wrong with the arguments.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
  const found = reportsOf(error, schemas());
  if (!found || !verbs.some((verb) => verb !== preview && verb.opts().json)) return tell(error);
  process.stdout.write(`${JSON.stringify({ problems: found.reports })}\n`);
  return found.code;
}

/** Tells the user what went wrong; gives the exit code. */
function tell(error: unknown): number {
  const red = colours(process.stderr).red;
  const found = reportsOf(error, schemas());
  if (found) {
    for (const report of found.reports) process.stderr.write(`${red('error')}: ${formatReport(report)}\n`);
    return found.code;
  }
  const { message, stack } = error as Error;
  process.stderr.write(`${red('internal error')}: ${process.env.SLUICE_DEBUG ? stack : `${message} (SLUICE_DEBUG=1 shows where)`}\n`);
  return exit.failed;
}

function schemas(): string {
  return verbs.map((verb) => verb.opts().schemas as string | undefined).find(Boolean) ?? ownOrShipped('schemas');
}
