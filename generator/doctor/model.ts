/** Where something stands in a text; line and column from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One option of a section. An option that is given several times, or as a list, is several of these. */
export interface Option {
  /** In lower case, as Fluent Bit takes it; of a variable as it is written. */
  name: string;
  written: string;
  /** `written` with the config's own variables (`@SET`, `env`) filled in. */
  value: string;
  at: Place;
}

/** A section of a Fluent Bit config, whatever format it is written in. */
export interface Section {
  /** A `processor` stands within an input or an output; `variables` are those of `@SET` and `env`. */
  kind: 'service' | 'input' | 'filter' | 'output' | 'processor' | 'parser' | 'variables';
  /** Plugin or parser name in lower case; '' where there is none. */
  plugin: string;
  at: Place;
  options: Option[];
  /** Of a processor: the section that it stands in. */
  owner?: Section;
}

/** A whole config: its file, the files it includes and its parsers files. */
export interface Config {
  sections: Section[];
  /** The modules that wasm filters load, as far as they are there to be read. */
  modules: Map<Section, Module>;
}

/** Parameters and results as the binary format numbers their types (WebAssembly Core Specification, 5.3.1). */
export interface Signature {
  parameters: number[];
  results: number[];
}

/** What a WebAssembly module says of itself. */
export interface Module {
  file: string;
  imports: { module: string; name: string; kind: 'function' | 'table' | 'memory' | 'global' | 'tag' }[];
  /** Exported functions by name. */
  functions: Map<string, Signature>;
  /** Has a start section. */
  starts: boolean;
  /** Offset of the first use of v128; undefined where there is none. */
  vectorAt: number | undefined;
  /** Written in AssemblyScript, with its runtime or its `abort`. */
  assemblyScript: boolean;
}

/** What a rule found: `error` where records are lost or the collector ends. */
export interface Found {
  level: 'error' | 'warning';
  at: Pick<Place, 'file'> & Partial<Place>;
  /** What happens, and why. */
  message: string;
  mend: string;
}

/** Something that a config can have wrong. */
export interface ConfigRule {
  name: string;
  check(config: Config): Found[];
}

/** Something that a module can have wrong. */
export interface ModuleRule {
  name: string;
  check(module: Module): Found[];
}

/** What a rule found, flat: what `--json` prints. */
export interface Finding {
  rule: string;
  level: Found['level'];
  file: string;
  line?: number;
  column?: number;
  message: string;
  mend: string;
}
