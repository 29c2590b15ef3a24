import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached, type Entry, isCached, sourcePath } from './cache.js';
import { startChild } from './child.js';
import { ask, onLines, retried, run } from './command.js';
import type { Program, Tell } from './program.js';

const manifest = readFileSync(sourcePath('vrl/Cargo.toml'), 'utf8');
/** Of the language, which is the crate's: `0.38`. */
const version = /^vrl = .*"=(\d+\.\d+)/m.exec(manifest)?.[1] as string;

const entry: Entry = {
  name: `vrl-${version}`,
  sources: ['vrl/Cargo.toml', 'vrl/Cargo.lock', 'vrl/src/main.rs'],
  make: async (folder, tell) => {
    const manifest = sourcePath('vrl/Cargo.toml');
    const target = join(folder, 'target');
    tell('crates by cargo');
    await retried(() => run('cargo', ['fetch', '--locked', '--manifest-path', manifest], 10), tell);
    const crates = readFileSync(sourcePath('vrl/Cargo.lock'), 'utf8').match(/^\[\[package]]$/gm)?.length ?? 0;
    let compiled = 0;
    await run('cargo', ['build', '--release', '--frozen', '--manifest-path', manifest, '--target-dir', target], 60, (line) => {
      if (/^\s*Compiling /.test(line)) tell(`building, takes minutes: crate ${++compiled} of up to ${crates}`);
    });
    copyFileSync(join(target, 'release/sluice-vrl'), join(folder, 'sluice-vrl'));
    rmSync(target, { recursive: true });
  },
};

/** VRL as its crate runs it. */
export const vrl: Program = {
  name: 'vrl',
  title: `VRL ${version}`,
  missing: () => (isCached(entry) || ask('cargo', ['--version']) !== undefined ? undefined : 'Rust (cargo)'),
  isCached: () => isCached(entry),
  get: async (tell) => {
    await cached(entry, tell);
  },
};

/** What became of a record: the record after the program, or why there is none. */
export type VrlResult = { ok: unknown } | { error: string } | { abort: string };

/** A running VRL program. */
export interface VrlProgram {
  pid: number;
  /** Gives records to the program: JSON texts, one object each, to one line of {@link VrlResult} each. */
  run(records: string[]): Promise<string[]>;
  stop(): Promise<void>;
}

/** Starts a program. One that does not compile is told by the first `run`. */
export async function startVrl(program: string, tell: Tell = () => {}): Promise<VrlProgram> {
  const folder = await cached(entry, tell);
  const scratch = mkdtempSync(join(tmpdir(), `sluice-vrl-${process.pid}-`));
  const file = join(scratch, 'program.vrl');
  writeFileSync(file, program);
  const child = startChild(join(folder, 'sluice-vrl'), [file]);
  const clear = (): void => rmSync(scratch, { recursive: true, force: true });
  // It has read the program when it answers.
  child.stdout.once('data', clear);
  const waiting: ((line: string) => void)[] = [];
  onLines(child.stdout, (line) => waiting.shift()?.(line));
  return {
    pid: child.pid,
    run: (records) => {
      const answers = records.map(
        (record) =>
          new Promise<string>((resolve) => {
            waiting.push(resolve);
            // A line break within a record's JSON is a blank between two of its tokens.
            child.stdin.write(`${record.replace(/[\r\n]+/g, ' ')}\n`);
          }),
      );
      return Promise.race([Promise.all(answers), child.ended.then((why) => Promise.reject(new Error(why)))]);
    },
    stop: async () => {
      await child.stop();
      clear();
    },
  };
}
