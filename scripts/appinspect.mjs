// npm run appinspect: validates configs/splunk/sluice with Splunk's own AppInspect and packaging toolkit, which PyPI has. They are installed once into
// ${XDG_CACHE_HOME:-~/.cache}/sluice. Exits 1 on an error, a failure or a warning; where there is no Python or no registry it says so and exits 0.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './bootstrap.mjs';

const app = join(root, 'configs/splunk/sluice');
const tools = [
  { name: 'splunk-appinspect', version: '4.3.1' },
  { name: 'splunk-packaging-toolkit', version: '1.2.8' },
];
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sluice');
const venv = join(cache, `appinspect-${tools.map(({ version }) => version).join('-')}`);

const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

/** A Python from 3.10 on that can make an environment. */
function findPython() {
  const names = [process.env.PYTHON, 'python3', 'python3.11', 'python3.12', 'python3.13', 'python3.10'].filter(Boolean);
  return names.find((name) => run(name, ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))']).status === 0);
}

/** Installs both tools; gives why that can't be, where it can't. */
function install() {
  if (existsSync(join(venv, 'complete'))) return undefined;
  const python = findPython();
  if (!python) return 'there is no Python from 3.10 on that can make an environment (python3-venv)';
  mkdirSync(dirname(venv), { recursive: true });
  // Scripts of an environment name its place: it is made where it stays, and is whole once it is marked so.
  rmSync(venv, { recursive: true, force: true });
  console.error(`installing ${tools.map(({ name, version }) => `${name} ${version}`).join(', ')}`);
  const made = run(python, ['-m', 'venv', venv]);
  if (made.status !== 0) return `no environment could be made: ${last(made.stderr)}`;
  for (let attempt = 1; ; attempt++) {
    const installed = run(join(venv, 'bin/pip'), ['install', '--quiet', ...tools.map(({ name, version }) => `${name}==${version}`)], { timeout: 600_000 });
    if (installed.status === 0) {
      writeFileSync(join(venv, 'complete'), '');
      return undefined;
    }
    if (attempt < 3) continue;
    rmSync(venv, { recursive: true, force: true });
    return `pip could not install them: ${last(installed.stderr)}`;
  }
}

const last = (text) => (text ?? '').trim().split('\n').at(-1);

/** Inspects the app; gives what is wrong. */
function inspect(tags) {
  const report = join(mkdtempSync(join(tmpdir(), 'sluice-appinspect-')), 'report.json');
  const args = ['inspect', app, '--mode', 'precert', ...tags.flatMap((tag) => ['--included-tags', tag]), '--data-format', 'json', '--output-file', report];
  const inspected = run(join(venv, 'bin/splunk-appinspect'), args, { timeout: 600_000 });
  if (!existsSync(report)) return [`AppInspect ended with ${inspected.status}: ${last(inspected.stderr || inspected.stdout)}`];
  const { summary, reports } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(dirname(report), { recursive: true });
  const { error, failure, warning, success, not_applicable } = summary;
  const title = tags.length > 0 ? `, ${tags.join(', ')} checks` : ', all checks';
  console.log(
    `AppInspect ${tools[0].version}${title}: ${error} errors, ${failure} failures, ${warning} warnings, ${success} passed, ${not_applicable} not applicable`,
  );
  const checks = reports.flatMap(({ groups }) => groups.flatMap((group) => group.checks));
  return checks
    .filter(({ result }) => ['error', 'failure', 'warning', 'future_failure'].includes(result))
    .map(({ result, name, messages }) => `${result} of ${name}: ${messages.map(({ message }) => message).join(' ')}`);
}

function validate() {
  const { status, stdout, stderr } = run(join(venv, 'bin/slim'), ['validate', app], { timeout: 600_000 });
  const said = `${stdout}${stderr}`;
  const wrong = said.split('\n').filter((line) => /\[(?:ERROR|WARNING)\]/.test(line));
  console.log(`slim ${tools[1].version} validate: ${wrong.length} errors and warnings`);
  return status === 0 ? wrong : [...wrong, `slim ended with ${status}`];
}

const missing = install();
if (missing) {
  console.log(`The Splunk app is not inspected: ${missing}`);
} else {
  const wrong = [...inspect([]), ...inspect(['cloud']), ...validate()];
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
}
