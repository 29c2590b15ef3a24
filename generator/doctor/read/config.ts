import { dirname, resolve } from 'node:path';
import { textOf } from '../../config/file.js';
import type { Config, Section } from '../model.js';
import { sections } from '../options.js';
import { isClassic, readClassic } from './classic.js';
import { unreadable } from './file.js';
import { filesOf } from './paths.js';
import { readYaml } from './yaml.js';

/**
 * Reads a config with all it includes. Parsers files are read where they are there: a config often names the image's own.
 * @throws ConfigError where it, or a file that it includes, can't be read.
 */
export function readConfig(text: string, file: string): Config {
  const found = readAll(text, file, dirname(file), new Set([resolve(file)]));
  const config: Config = { sections: found, modules: new Map() };
  for (const service of sections(config, 'service')) {
    for (const { name, written } of service.options) {
      if (name !== 'parsers_file') continue;
      for (const path of filesOf(written, dirname(file))) found.push(...readAll(textOf(path), path, dirname(file), new Set([resolve(path)])));
    }
  }
  fillIn(config);
  return config;
}

function readAll(text: string, file: string, folder: string, seen: Set<string>): Section[] {
  const parts = (isClassic(text) ? readClassic : readYaml)(text, file);
  if (parts.sections.length + parts.includes.length === 0) throw unreadable({ file, line: 1, column: 1 }, 'there is no section in this file');
  const included = parts.includes.flatMap(({ path, at }) => {
    const paths = filesOf(path, folder);
    if (paths.length === 0) throw unreadable(at, `there is no file ${path} to include`);
    return paths.flatMap((one) => {
      if (seen.has(resolve(one))) throw unreadable(at, `${path} is included a second time`);
      seen.add(resolve(one));
      return readAll(textOf(one), one, folder, seen);
    });
  });
  return [...parts.sections, ...included];
}

/** Puts the config's own variables where they are used; those of the environment stay. */
function fillIn(config: Config): void {
  const variables = new Map(sections(config, 'variables').flatMap(({ options }) => options.map(({ name, written }) => [name, written])));
  for (const section of config.sections) {
    for (const option of section.options) option.value = option.written.replace(/\$\{([^}]+)\}/g, (whole, name) => variables.get(name) ?? whole);
  }
}
