import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Tell } from './program.js';

/** Sources of what is built for the cache: poms, Java, Rust. */
export function sourcePath(name: string): string {
  // The same from generator/engines and from dist/engines.
  return join(import.meta.dirname, '../../generator/engines', name);
}

/** A folder that is made once and kept outside the checkout. */
export interface Entry {
  /** Name with version: `opensearch2-2.19.6`. */
  name: string;
  /** Files that it is made from, below generator/engines. The entry is made anew where they change. */
  sources: string[];
  /** Fills a folder; `tell` takes lines that say how far it is. */
  make(folder: string, tell: Tell): Promise<void>;
}

/** The entry's folder, `${XDG_CACHE_HOME:-~/.cache}/sluice/<name>`, whether it is there or not. */
export function pathOf({ name }: Entry): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sluice', name);
}

/** Whether the entry is there, made from its sources as they are. */
export function isCached(entry: Entry): boolean {
  const stamp = join(pathOf(entry), 'sources');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(entry);
}

/** The entry's folder, made where it is not there. It is filled beside its place and moved there whole. */
export async function cached(entry: Entry, tell: Tell): Promise<string> {
  const folder = pathOf(entry);
  if (isCached(entry)) return folder;
  const partial = `${folder}.partial`;
  await claim(partial, tell);
  try {
    if (isCached(entry)) return folder;
    await entry.make(partial, tell);
    writeFileSync(join(partial, 'sources'), hashOf(entry));
    rmSync(join(partial, 'pid'));
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
    return folder;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Makes the folder that an entry is filled in; waits while another process fills it. */
async function claim(partial: string, tell: Tell): Promise<void> {
  mkdirSync(dirname(partial), { recursive: true });
  // It appears with its owner's name in it: a folder that is not empty can't be replaced.
  const own = mkdtempSync(`${partial}-`);
  writeFileSync(join(own, 'pid'), String(process.pid));
  for (let told = false; ; told = true) {
    try {
      renameSync(own, partial);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!['ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
    }
    const owner = ownerOf(partial);
    if (owner === undefined) {
      rmSync(partial, { recursive: true, force: true });
      continue;
    }
    if (!told) tell(`waiting for process ${owner}, which is making it`);
    await setTimeout(500);
  }
}

/** The process that fills a folder; undefined where it is gone. */
function ownerOf(partial: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(partial, 'pid'), 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

function hashOf({ sources }: Entry): string {
  const hash = createHash('sha256');
  for (const source of sources)
    hash
      .update(`${source}\0`)
      .update(readFileSync(sourcePath(source)))
      .update('\0');
  return hash.digest('hex');
}
