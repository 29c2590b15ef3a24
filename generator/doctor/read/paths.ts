import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** The files that a path names, from `folder` where it is relative; a star stands for any part of a name. */
export function filesOf(path: string, folder: string): string[] {
  let found = [isAbsolute(path) ? '/' : folder];
  for (const name of path.split('/').filter((part) => part !== '')) {
    found = found.flatMap((parent) => names(parent, name).map((child) => join(parent, child))).filter((file) => existsSync(file));
  }
  return found;
}

function names(folder: string, pattern: string): string[] {
  if (!pattern.includes('*')) return [pattern];
  const regex = new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`);
  try {
    return readdirSync(folder)
      .filter((name) => regex.test(name))
      .sort();
  } catch {
    return [];
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
