import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exit, UserError } from './failure.js';

/** Sluice's own folder. */
const home = fileURLToPath(new URL('../../', import.meta.url));

/** A folder or file of the user's where it exists in the working folder, else the one that Sluice comes with. */
export function ownOrShipped(name: string): string {
  return existsSync(name) ? name : `${home}${name}`;
}

/** The folder of schemas that was asked for. @throws UserError where it is none. */
export function schemasFolder(given: string | undefined): string {
  const folder = given ?? ownOrShipped('schemas');
  if (existsSync(`${folder}/envelope.json`)) return folder;
  throw new UserError(`${folder}: there are no schemas here`, exit.usage, 'name the folder that holds envelope.json with --schemas');
}
