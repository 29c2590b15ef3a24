import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { ConfigError } from '../config/problem.js';
import type { Finding } from '../doctor/model.js';
import { exit, formatReport, type Report, UserError } from './failure.js';
import { colours, count, say } from './output.js';

interface Options {
  modules?: string;
  json?: boolean;
}

/** `sluice doctor`: what loses records, or ends the collector, without a word in a config or a module for Fluent Bit. */
export const doctor = new Command('doctor')
  .description('find what loses records or ends Fluent Bit in its config and its wasm modules')
  .argument('[file...]', 'a fluent-bit.yaml, a fluent-bit.conf or a .wasm; otherwise those of configs/fluent-bit and build')
  .option('--modules <dir>', 'look here for modules that are not at the path that a config names')
  .option('--json', 'say what was found as one JSON object')
  .action(async (given: string[], options: Options) => {
    const { examine } = await import('../doctor/examine.js');
    if (options.modules !== undefined && !statSync(options.modules, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UserError(`${options.modules}: there is no such folder`, exit.usage, 'name the folder that holds the modules with --modules');
    }
    const files = given.length > 0 ? given : usual();
    const modules = options.modules ?? (given.length > 0 ? undefined : 'build');
    const unseen = new Set<string>();
    const findings: Finding[] = [];
    const problems: Report[] = [];
    for (const file of files) {
      try {
        findings.push(...examine(file, modules, (path) => unseen.add(path)));
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        problems.push(...error.problems);
      }
    }
    if (options.json) say(JSON.stringify({ findings, problems, unseen: [...unseen] }));
    else tell(files, findings, problems, [...unseen]);
    if (problems.length > 0) process.exitCode = exit.config;
    else if (findings.length > 0) process.exitCode = exit.failed;
  });

function tell(files: string[], findings: Finding[], problems: Report[], unseen: string[]): void {
  const { red, yellow, dim } = colours(process.stdout);
  for (const { rule, level, ...report } of findings) say(`${(level === 'error' ? red : yellow)(level)}: ${formatReport(report)} ${dim(`[${rule}]`)}`);
  for (const problem of problems) process.stderr.write(`${colours(process.stderr).red('error')}: ${formatReport(problem)}\n`);
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (problems.length === 0) say(`${count(files.length, 'file')}: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`);
  if (unseen.length > 0) say(`not here, and not looked into: ${unseen.join(', ')} - name their folder with --modules`);
}

/** Configs and modules where Sluice writes them. @throws UserError where there are none. */
function usual(): string[] {
  const configs = ['fluent-bit.yaml', 'fluent-bit.conf'].map((name) => join('configs/fluent-bit', name)).filter((file) => existsSync(file));
  const modules = existsSync('build') ? readdirSync('build').filter((name) => name.endsWith('.wasm')) : [];
  const found = [...configs, ...modules.map((name) => join('build', name))];
  if (found.length === 0) throw new UserError('there is no config of Fluent Bit and no module here', exit.usage, 'name one');
  return found;
}
