import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Artifact } from './targets/target.js';

/** Folders that hold generated files and are searched for those that nothing generates any more. */
const generatedFolders = ['assembly/generated', 'configs', 'docs/fields'];

/** How a file differs from what is generated now. */
export interface Change {
  /** Path below the output folder, with `/`. */
  path: string;
  /** missing: not written yet. stale: generated from something older. orphaned: generated once, by nothing now. */
  kind: 'missing' | 'stale' | 'orphaned';
  /** What the file holds; empty where it is missing. */
  before: string;
  /** What it should hold; empty where it should not be. */
  after: string;
}

/** Compares a folder with the artifacts, ordered by path. A file that no generator wrote is nobody's orphan. */
export function compare(artifacts: Artifact[], out: string): Change[] {
  const changes: Change[] = [];
  const expected = new Set<string>();
  for (const { path, content } of artifacts) {
    expected.add(path);
    const file = join(out, path);
    if (!existsSync(file)) changes.push({ path, kind: 'missing', before: '', after: content });
    else {
      const before = readFileSync(file, 'utf8');
      if (before !== content) changes.push({ path, kind: 'stale', before, after: content });
    }
  }
  for (const path of generatedFolders.flatMap((folder) => filesBelow(join(out, folder)))) {
    const name = relative(out, path).split(sep).join('/');
    if (expected.has(name)) continue;
    const before = readFileSync(path, 'utf8');
    if (isGenerated(before)) changes.push({ path: name, kind: 'orphaned', before, after: '' });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes a folder what the artifacts say. A reader of a file sees the old text or the new one, never half of it. */
export function write(changes: Change[], out: string): void {
  for (const { path, kind, after } of changes) {
    const file = join(out, path);
    if (kind === 'orphaned') {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}.tmp`;
    try {
      writeFileSync(draft, after);
      renameSync(draft, file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  }
}

/** A change as a unified diff. */
export function unifiedDiff({ path, kind, before, after }: Change): string {
  const [from, to] = [kind === 'missing' ? '/dev/null' : `a/${path}`, kind === 'orphaned' ? '/dev/null' : `b/${path}`];
  return createTwoFilesPatch(from, to, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, '');
}

/** Whether a text says that Sluice wrote it: in a header where its format has comments, in its metadata where not. */
export function isGenerated(text: string): boolean {
  return /generated (from \S+ )?by `?sluice|"managed_by": ?"sluice"/i.test(text);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
