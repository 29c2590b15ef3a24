// Builds what is not up to date: the generator (TypeScript -> dist/), what it generates, and the filters (-> build/*.wasm).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bootstrap, node, root } from './bootstrap.mjs';

const stamps = join(root, 'build', '.stamps.json');
const generated = 'assembly/generated';
// What programs say on standard output is progress here: it goes to standard error.
const quiet = ['ignore', 2, 2];

/**
 * @param {{ generate: boolean }} what Whether to write generated files first; tests look at those that are there.
 */
export function build({ generate }) {
  mkdirSync(join(root, 'build'), { recursive: true });
  step('generator', ['generator', 'tsconfig.json', 'package-lock.json'], 'dist/cli/index.js', () =>
    node('node_modules/typescript/bin/tsc', ['-p', '.'], quiet),
  );
  if (generate || !existsSync(join(root, generated))) must('generate', node('dist/cli/index.js', ['generate'], ['ignore', 'ignore', 2]));
  const sources = readdirSync(join(root, generated)).filter((name) => name.endsWith('.ts'));
  const outputs = sources.map((file) => `build/${file.replace(/\.ts$/, '.wasm')}`);
  removeAllBut(outputs);
  for (const [index, out] of outputs.entries()) {
    const asc = [`${generated}/${sources[index]}`, '--config', 'assembly/asconfig.json', '--outFile', out];
    step(out, ['assembly', 'package-lock.json'], out, () => compile(asc));
  }
}

/** Removes filters that were built of what is no longer generated: preview would go on to use them. */
function removeAllBut(outputs) {
  for (const name of Object.keys(done())) if (name.endsWith('.wasm') && !outputs.includes(name)) rmSync(join(root, name), { force: true });
}

/** Runs the AssemblyScript compiler; of what it says, all but that its optimiser stopped before it ran out of ideas. */
function compile(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/assemblyscript/bin/asc.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  process.stderr.write(`${stdout}${stderr}`.replace(/^Last converge was suboptimal\.\n/gm, ''));
  return status ?? 1;
}

/** Runs a step whose inputs changed since it last ran, or whose output is gone. */
function step(name, inputs, output, run) {
  const hash = hashOf(inputs);
  if (done()[name] === hash && existsSync(join(root, output))) return;
  console.error(`building ${name}`);
  must(name, run());
  writeFileSync(stamps, JSON.stringify({ ...done(), [name]: hash }, null, 2));
}

/** What was built, and the hash of what of. */
function done() {
  return existsSync(stamps) ? JSON.parse(readFileSync(stamps, 'utf8')) : {};
}

function must(name, status) {
  if (status === 0) return;
  console.error(`${name} failed`);
  process.exit(1);
}

/** A hash of names and contents of files, and of the files of folders. */
function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  };
  for (const path of paths) {
    if (/\.\w+$/.test(path)) add(path);
    else for (const name of readdirSync(join(root, path), { recursive: true }).sort()) if (/\.\w+$/.test(name)) add(`${path}/${name}`);
  }
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  bootstrap();
  build({ generate: true });
}
