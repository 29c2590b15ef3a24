import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { bytesOf } from '../config/file.js';
import type { Config, Finding, Found, Module } from './model.js';
import { moduleForm, readModule } from './module/read.js';
import { isUnknown, valueAt, wasmSections } from './options.js';
import { readConfig } from './read/config.js';
import { unreadable } from './read/file.js';
import { configRules, moduleRules } from './rules/index.js';

/**
 * Everything that is wrong in a config or a module; its content tells which it is.
 * @param modules A folder in which a config's modules are looked for by name, where they are not at their own path.
 * @param unseen Takes the path of each module that is in neither place, and so was not looked into.
 * @throws ConfigError where the file can't be read, or is neither.
 */
export function examine(file: string, modules?: string, unseen: (path: string) => void = () => {}): Finding[] {
  const bytes = bytesOf(file);
  const form = moduleForm(bytes);
  if (form === 'wasm') return examineModule(readModule(bytes, file));
  if (form === 'aot')
    throw unreadable({ file, line: 1, column: 1 }, 'a module compiled ahead of time can not be looked into', 'name the .wasm that it was made of');
  if (bytes.includes(0))
    throw unreadable({ file, line: 1, column: 1 }, 'this is neither text nor a module', 'name a fluent-bit.yaml, a fluent-bit.conf or a .wasm');
  const config = readConfig(new TextDecoder().decode(bytes), file);
  loadModules(config, dirname(file), modules, unseen);
  return [...configFindings(config), ...[...new Set(config.modules.values())].flatMap(examineModule)];
}

function configFindings(config: Config): Finding[] {
  const findings = configRules.flatMap((rule) => rule.check(config).map((found) => finding(rule.name, found)));
  return findings.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function examineModule(module: Module): Finding[] {
  return moduleRules.flatMap((rule) => rule.check(module).map((found) => finding(rule.name, found)));
}

function finding(rule: string, { level, at, message, mend }: Found): Finding {
  return { rule, level, ...at, message, mend };
}

/** Reads each module that is there, once. One that is not there is on the collector's machine; one ahead of time can't be looked into. */
function loadModules(config: Config, folder: string, modules: string | undefined, unseen: (path: string) => void): void {
  const read = new Map<string, Module>();
  for (const section of wasmSections(config)) {
    const path = valueAt(section, 'wasm_path');
    if (path === undefined || isUnknown(path)) continue;
    const candidates = [isAbsolute(path) ? path : join(folder, path), ...(modules === undefined ? [] : [join(modules, basename(path))])];
    const file = candidates.find((candidate) => existsSync(candidate));
    if (file === undefined) {
      unseen(path);
      continue;
    }
    const bytes = bytesOf(file);
    if (moduleForm(bytes) === 'aot') continue;
    if (!moduleForm(bytes)) throw unreadable({ file, line: 1, column: 1 }, 'this is no WebAssembly', 'take wasm_path to a .wasm or .aot');
    const module = read.get(file) ?? readModule(bytes, file);
    read.set(file, module);
    config.modules.set(section, module);
  }
}
