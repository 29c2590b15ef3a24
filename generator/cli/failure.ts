import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { ClusterError } from '../cluster/problem.js';
import { ConfigError } from '../config/config.js';
import { systemMessage } from '../config/file.js';
import { valuePosition } from '../config/positions.js';
import { type Problem, SchemaError } from '../schema/problem.js';

/** Exit codes of every verb. */
export const exit = {
  ok: 0,
  /** Generated files drifted, or a run failed. */
  failed: 1,
  usage: 2,
  /** EX_UNAVAILABLE: a server does not answer. */
  unreachable: 69,
  /** EX_CONFIG: schemas or sluice.yaml are wrong. */
  config: 78,
} as const;

/** Something that the user can mend: said in one line, without a stack. */
export class UserError extends Error {
  constructor(
    message: string,
    readonly code: number,
    readonly mend?: string,
  ) {
    super(message);
    this.name = 'UserError';
  }
}

/** One thing wrong, with its place: what a terminal shows as a line and `--json` as an object. */
export interface Report {
  file?: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
  /** JSON pointer, in a schema. */
  pointer?: string;
  message: string;
  mend?: string;
}

/** What went wrong and the exit code for it; undefined for an error that is no user's. */
export function reportsOf(error: unknown, schemas: string): { code: number; reports: Report[] } | undefined {
  if (error instanceof SchemaError) return { code: exit.config, reports: error.problems.map((problem) => schemaReport(problem, schemas)) };
  if (error instanceof ConfigError) return { code: exit.config, reports: error.problems };
  if (error instanceof ClusterError) return { code: codeOf(error), reports: error.problems };
  if (error instanceof UserError) return { code: error.code, reports: [{ message: error.message, ...(error.mend ? { mend: error.mend } : {}) }] };
  const { code, path } = error as NodeJS.ErrnoException;
  if (code && path) return { code: exit.failed, reports: [{ file: path, message: systemMessage(code) }] };
  return undefined;
}

/** The exit code for a cluster's failure. */
export function codeOf({ unreachable }: ClusterError): number {
  return unreachable ? exit.unreachable : exit.failed;
}

/** `schemas/x/fields.json:12:9: what is wrong (/$defs/…) - mend` */
export function formatReport({ file, line, column, pointer, message, mend }: Report): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place === '' ? '' : `${place}: `}${message}${pointer ? ` (${pointer})` : ''}${mend ? ` - ${mend}` : ''}`;
}

function schemaReport({ file, pointer, message, nearest }: Problem, schemas: string): Report {
  const path = join(schemas, file);
  return {
    file: relative('', path),
    ...positionOf(path, pointer),
    ...(pointer === '' ? {} : { pointer }),
    message,
    ...(nearest ? { mend: `did you mean "${nearest}"?` } : {}),
  };
}

/** Line and column of what a JSON pointer points to; JSON is YAML, whose parser remembers places. */
export function positionOf(path: string, pointer: string): { line: number; column: number } {
  if (!existsSync(path)) return { line: 1, column: 1 };
  const { doc, lines } = documentOf(path);
  const broken = doc.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    return { line, column: col };
  }
  const tokens = pointer.split('/').slice(1);
  return valuePosition(
    doc,
    lines,
    tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

const documents = new Map<string, { doc: Document; lines: LineCounter }>();

/** A file's tree, read once: many places may be asked for. */
function documentOf(path: string): { doc: Document; lines: LineCounter } {
  const known = documents.get(path);
  if (known) return known;
  const lines = new LineCounter();
  const document = { doc: parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false }), lines };
  documents.set(path, document);
  return document;
}
