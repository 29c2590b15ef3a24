/** What a pattern found: the text of each named group that took part. */
export type Groups = Record<string, string>;

interface Compiled {
  match(text: string): Record<string, { match?: string; name?: string } | number> | null;
  destroy(): void;
}

let library: (new (pattern: string) => Compiled) | undefined;

/** Loads PCRE2, the library whose patterns Splunk's are. */
export async function loadPcre(): Promise<void> {
  if (library) return;
  // Its loader takes fetch, where there is one, for a sign of a browser.
  const { fetch } = globalThis;
  Reflect.deleteProperty(globalThis, 'fetch');
  try {
    const module = (await import('@stephen-riley/pcre2-wasm')) as { default: unknown };
    const inner = module.default as { default?: unknown; init?: unknown };
    const pcre = (inner.default ?? inner) as (new (pattern: string) => Compiled) & { init(): Promise<void> };
    await pcre.init();
    library = pcre;
  } finally {
    globalThis.fetch = fetch;
  }
}

/** Compiles a pattern. @throws Error where PCRE2 can't. */
export function compile(pattern: string): (text: string) => Groups | undefined {
  if (!library) throw new Error('PCRE2 is not loaded');
  const compiled = new library(pattern);
  return (text) => {
    const found = compiled.match(text);
    if (found === null) return undefined;
    return Object.fromEntries(
      Object.entries(found).flatMap(([name, group]) =>
        typeof group === 'object' && group.name === name && group.match !== undefined ? [[name, group.match]] : [],
      ),
    );
  };
}
