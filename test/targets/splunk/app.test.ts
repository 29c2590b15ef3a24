import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { planSchemas } from '../../../generator/generate.js';
import { printConf, readConf } from '../../../generator/targets/splunk/conf.js';
import { rawSourcetypes } from '../../../generator/targets/splunk/kinds.js';
import { timeFormat } from '../../../generator/targets/splunk/props.js';
import { root } from '../../cli/sluice.js';
import { setting } from '../../support/splunk/extract.js';
import { compile, loadPcre } from '../../support/splunk/pcre.js';
import { appFolder, rawEvents, readApp } from '../../support/splunk/search.js';

const { plans } = planSchemas(join(root, 'schemas'));
const file = (name: string): string => readFileSync(join(appFolder, name), 'utf8');
const files = readdirSync(appFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(appFolder.length + 1));
const { props, transforms } = readApp();

beforeAll(loadPcre);

describe('a .conf file', () => {
  test('is read as it was written', () => {
    const stanzas = [
      { name: 'kubearmor:alert', settings: [['EVAL-x', 'case(a="b\\"c", "\\1")'] as [string, string], ['empty', ''] as [string, string]] },
      { name: '', settings: [['access', 'read : [ * ]'] as [string, string]] },
    ];
    expect(readConf(printConf('Two lines,\nof a header.', stanzas))).toEqual(stanzas);
  });

  test.each([
    ['a line break', 'a\nb'],
    ['a backslash at its end', 'a\\'],
    ['a blank at its start', ' a'],
  ])('refuses a value with %s', (_, value) => {
    expect(() => printConf('', [{ name: 'x', settings: [['y', value]] }])).toThrow(/y can't hold/);
  });
});

describe('every pattern', () => {
  const patterns = [...props.values(), ...transforms.values()].flatMap(({ name, settings }) =>
    settings.flatMap(([key, value]): [string, string][] => {
      const at = `${name} ${key}`;
      if (/^(?:REGEX|LINE_BREAKER|EVENT_BREAKER|TIME_PREFIX)$/.test(key)) return [[at, String(value)]];
      if (key.startsWith('SEDCMD-')) return [[at, /^s\/(.*)\/\/$/.exec(String(value))?.[1] ?? '(']];
      if (!key.startsWith('EVAL-')) return [];
      const texts = String(value).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
      return texts.filter((text) => /^"(?:\(\?s\)|\^)/.test(text)).map((text): [string, string] => [at, text.slice(1, -1).replace(/\\([\\"])/g, '$1')]);
    }),
  );
  const distinct = new Map(patterns.map(([at, pattern]) => [pattern, at]));

  test('compiles in PCRE2', () => {
    expect(distinct.size).toBeGreaterThan(100);
    const wrong = [...distinct].flatMap(([pattern, at]) => {
      try {
        compile(pattern);
        return [];
      } catch (error) {
        return [`${at}: ${(error as Error).message}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  test('of a wrong form does not', () => {
    expect(() => compile('(?<x')).toThrow();
  });
});

describe('what the app refers to is there:', () => {
  test('a stanza of transforms.conf for each REPORT and TRANSFORMS', () => {
    const named = [...props.values()].flatMap(({ settings }) =>
      settings.flatMap(([key, value]) => (/^(?:REPORT|TRANSFORMS)-/.test(key) ? String(value).split(', ') : [])),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !transforms.has(name))).toEqual([]);
  });

  test('a file for each lookup, a lookup for each that a dashboard asks', () => {
    const lookups = [...transforms.values()].filter((stanza) => setting(stanza, 'filename'));
    for (const stanza of lookups) expect(files).toContain(`lookups/${setting(stanza, 'filename')}`);
    const asked = views().flatMap(([, text]) => [...text.matchAll(/\| lookup (\w+)/g)].map(([, name]) => name));
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked) expect(lookups.map((stanza) => stanza.name)).toContain(name);
  });

  test('a macro for each that a dashboard asks, and no index beside it', () => {
    const macros = readConf(file('default/macros.conf')).map(({ name }) => name);
    for (const [, text] of views()) {
      for (const [, name] of text.matchAll(/`(\w+)`/g)) expect(macros).toContain(name);
      expect(text).not.toMatch(/index\s*=/);
      for (const [, query] of text.matchAll(/<query>([\s\S]*?)<\/query>/g)) {
        const base = text.indexOf(query as string) > text.indexOf('<search base=') && !/^`/.test(query as string);
        expect(base || /^`sluice_(?:events|index)`/.test(query as string), query).toBe(true);
      }
    }
  });

  test('an event type for each tag', () => {
    const types = readConf(file('default/eventtypes.conf')).map(({ name }) => `eventtype=${name}`);
    expect(readConf(file('default/tags.conf')).map(({ name }) => name)).toEqual(types);
    expect(types).toEqual(
      expect.arrayContaining(['eventtype=sluice_alert', 'eventtype=sluice_process', 'eventtype=sluice_network', 'eventtype=sluice_change']),
    );
  });

  test('a page for each entry of the menu', () => {
    const menu = [...file('default/data/ui/nav/default.xml').matchAll(/<view name="(\w+)"/g)].map(([, name]) => name).filter((name) => name !== 'search');
    expect(menu.map((name) => `default/data/ui/views/${name}.xml`).sort()).toEqual(files.filter((name) => name.startsWith('default/data/ui/views/')).sort());
  });

  test('no index in default/', () => {
    expect(files).not.toContain('default/indexes.conf');
    expect(files).toContain('README/indexes.conf.example');
  });
});

function views(): [string, string][] {
  return files.filter((name) => name.startsWith('default/data/ui/views/')).map((name) => [name, file(name)]);
}

describe.each([...views(), ['default/data/ui/nav/default.xml', file('default/data/ui/nav/default.xml')]])('%s', (_, text) => {
  test('is well-formed XML', () => {
    expect(unbalanced(text)).toEqual([]);
    expect(text.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
  });

  test('sets every token that it reads', () => {
    const set = new Set([...text.matchAll(/token="(\w+)"/g)].map(([, name]) => name));
    const read = [...text.matchAll(/\$([\w.]+)(?:\|s)?\$/g)].map(([, name]) => (name as string).split('.')[0]);
    for (const name of read) expect(['row', 'click', ...set]).toContain(name);
  });
});

/** Elements that are not closed where they should be. */
function unbalanced(text: string): string[] {
  const open: string[] = [];
  for (const [, end, name, closed] of text.matchAll(/<(\/?)([A-Za-z]+)(?:\s+[A-Za-z_]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end && open.pop() !== name) return [`</${name}>`];
    if (!end && !closed) open.push(name as string);
  }
  return open;
}

describe('times', () => {
  test.each([
    ['2026-05-26T04:15:13.581968Z', '%Y-%m-%dT%H:%M:%S.%6N%Z'],
    ['2026-08-18T09:30:42Z', '%Y-%m-%dT%H:%M:%S%Z'],
    [1779768913, '%s'],
    ['1779775212345678901', '%s%9N'],
    ['26 May', undefined],
  ])('%s', (example, format) => {
    expect(timeFormat({ examples: [example] })).toBe(format);
  });

  test.each(plans.map(({ product }) => product))('of events of %s stand where TIME_PREFIX ends', (product) => {
    const plan = plans.find((one) => one.product === product);
    for (const { raw, kind, id } of plan ? rawEvents(plan) : []) {
      const stanza = props.get(`${kind.module}:${kind.name}`);
      const prefix = stanza && setting(stanza, 'TIME_PREFIX');
      const found = new RegExp(prefix ?? '(?!)').exec(raw);
      if (!found) continue;
      expect(raw.slice(found.index + found[0].length), id).toMatch(/^(?:\d{4}-\d\d-\d\d|\d{10,19}\b|null|"|,|<NA>|-62135596800)/);
    }
  });
});

describe('events of any kind', () => {
  const told = plans.filter((plan) => plan.kinds.every((kind) => transforms.has(`sluice_${plan.product}_${kind.name}`)));

  test('have a source type of their product', () => {
    for (const plan of plans) for (const name of rawSourcetypes(plan)) expect([...props.keys()]).toContain(name);
    expect(told.map(({ product }) => product)).toEqual(['kubearmor', 'neuvector']);
  });

  test.each(told.map(({ product }) => product))('of %s get that of their kind', (product) => {
    const plan = plans.find((one) => one.product === product) as (typeof plans)[0];
    const stanza = props.get(product);
    const names = String(stanza && setting(stanza, 'TRANSFORMS-sluice_kind')).split(', ');
    const patterns = names.map((name) => {
      const transform = transforms.get(name);
      return { match: compile(String(transform && setting(transform, 'REGEX'))), to: transform && setting(transform, 'FORMAT') };
    });
    const short = rawEvents(plan).filter(({ raw }) => raw.length < 1200);
    expect(short.length).toBeGreaterThan(50);
    const wrong = short.flatMap(({ id, raw, kind }) => {
      // The last that matches stays.
      const last = patterns.filter(({ match }) => match(raw)).at(-1)?.to;
      return last === `sourcetype::${kind.module}:${kind.name}` ? [] : [`${id}: ${last}`];
    });
    expect(wrong).toEqual([]);
  });
});
