import type { Artifact } from '../targets/target.js';
import type { Engine } from './engine.js';
import type { JsonObject } from './json.js';
import { type Kind, kinds } from './kinds.js';
import { usesOf } from './references.js';

/** An object as it is generated. */
export interface Wanted {
  /** `<folder>/<name>`, as its file is named. */
  id: string;
  kind: Kind;
  name: string;
  /** Body of its PUT. */
  body: JsonObject;
}

/** The objects among the artifacts that are meant for an engine, each after those that it uses. */
export function wantedFrom(artifacts: Artifact[], flavour: Engine['flavour']): Wanted[] {
  const prefix = `configs/${flavour}/`;
  const objects = artifacts.filter(({ path }) => path.startsWith(prefix)).map(({ path, content }) => object(path.slice(prefix.length), content));
  return usedFirst(objects.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1)));
}

function object(path: string, content: string): Wanted {
  const [folder, file] = path.split('/') as [string, string];
  const kind = kinds.find((candidate) => candidate.folder === folder);
  if (!kind) throw new Error(`${path}: no API is known for the folder ${folder}`);
  const name = file.replace(/\.json$/, '');
  return { id: `${folder}/${name}`, kind, name, body: JSON.parse(content) };
}

/** The same objects, each after those of them that it uses; otherwise in their order. */
export function usedFirst<T extends { id: string; kind: Kind; body: JsonObject }>(objects: T[]): T[] {
  const byId = new Map(objects.map((item) => [item.id, item]));
  const ordered = new Set<T>();
  const visiting = new Set<T>();
  const visit = (item: T): void => {
    if (ordered.has(item) || visiting.has(item)) return;
    visiting.add(item);
    for (const id of usesOf(item.kind, item.body)) {
      const used = byId.get(id);
      if (used) visit(used);
    }
    ordered.add(item);
  };
  for (const item of objects) visit(item);
  return [...ordered];
}
