import { readFileSync } from 'node:fs';

/** Longest script that both engines take unless told otherwise (`script.max_size_in_bytes`). */
export const scriptLimit = 65_535;

/** The mapping's interpreter in Painless: one script a phase, each of the files in painless/ that it needs, the same for every product. */
export const scripts = {
  /** Finds the event in a document and sorts its members into the names that rules use. */
  find: assemble('values', 'json', 'conditions', 'bind', 'date', 'lines', 'cef', 'ordered', 'texts', 'headers', 'otlp', 'find'),
  /** Runs derivations and conditions. */
  derive: assemble('values', 'conditions', 'date', 'addresses', 'changes', 'pairs', 'arrays', 'derive'),
  /** Writes the answer in place of the document. */
  write: assemble('values', 'json', 'conditions', 'date', 'addresses', 'write'),
  /** Keeps the document of a pipeline that failed. */
  keep: assemble('keep'),
  /** Sends a document to the data stream of its kind. */
  route: assemble('route'),
};

/** Sources in one script, without comments and indentation. */
function assemble(...names: string[]): string {
  const lines = names.flatMap((name) => source(name).split('\n'));
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}

function source(name: string): string {
  return readFileSync(new URL(`../../../../generator/targets/elasticsearch/pipeline/painless/${name}.painless`, import.meta.url), 'utf8');
}
