import { type Document, isMap, isNode, isScalar, type LineCounter, type Node } from 'yaml';

/** Path into the document: member names and list indexes. */
export type Path = (string | number)[];

/** Line and column, from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where the value at `path` begins; where it is missing, its nearest parent. */
export function valuePosition(doc: Document, lines: LineCounter, path: Path): Position {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return position(lines, node);
  }
  return { line: 1, column: 1 };
}

/** Where the key `name` of the map at `path` begins. */
export function keyPosition(doc: Document, lines: LineCounter, path: Path, name: string): Position {
  const map = path.length === 0 ? doc.contents : doc.getIn(path, true);
  if (isMap(map)) {
    for (const { key } of map.items) if (isScalar(key) && String(key.value) === name) return position(lines, key);
  }
  return valuePosition(doc, lines, path);
}

/** Where a node begins. */
export function position(lines: LineCounter, node: Node): Position {
  const { line, col } = lines.linePos(node.range?.[0] ?? 0);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
