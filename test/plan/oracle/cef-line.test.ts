import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cefLine } from '../../../generator/plan/oracle/cef-line.js';
import { JsonNumber, type JsonObject } from '../../../generator/plan/oracle/json.js';
import { parseCef } from '../../support/cef-parser.js';

const header = (members: Record<string, string>): JsonObject => new Map(Object.entries(members));

describe('a CEF line', () => {
  it('has seven header fields, those that are missing empty, and pairs in their order', () => {
    const extension: JsonObject = new Map<string, JsonNumber | string>([
      ['rt', new JsonNumber('1779768913581')],
      ['msg', 'Package manager executed'],
    ]);
    expect(cefLine(header({ vendor: 'V', product: 'P', signature: 's.1', name: 'n', severity: '8' }), extension)).toBe(
      'CEF:0|V|P||s.1|n|8|rt=1779768913581 msg=Package manager executed',
    );
  });

  it('escapes in the header what parts it, and nothing else', () => {
    expect(cefLine(header({ vendor: 'a|b', product: 'c\\d', name: 'e=f', severity: '0' }), new Map())).toBe('CEF:0|a\\|b|c\\\\d|||e=f|0|');
  });

  it('has no line break in the header', () => {
    expect(cefLine(header({ name: 'a\r\nb\nc' }), new Map())).toBe('CEF:0|||||a  b c||');
  });

  it('escapes in the extension backslash, equals sign and line breaks, and nothing else', () => {
    expect(cefLine(new Map(), new Map([['msg', 'a=b|c\\d\r\ne\\nf\tg "h" é🚢']]))).toBe('CEF:0|||||||msg=a\\=b|c\\\\d\\r\\ne\\\\nf\tg "h" é🚢');
  });

  it.each([
    ['a backslash at the end', 'C:\\'],
    ['a forged pair', 'x act=allowed dst=192.0.2.1'],
    ['a forged event', 'x\nCEF:0|V|P|1|s|n|10|act=allowed'],
    ['blanks around', '  a  b  '],
    ['an escape of its own', '\\= \\n \\\\'],
    ['only an equals sign', '='],
  ])('reads back into the same value: %s', (_, value) => {
    const line = cefLine(
      header({ name: value.replace(/\n/g, ' ') }),
      new Map([
        ['msg', value],
        ['cs1', value],
        ['act', 'blocked'],
      ]),
    );
    expect(parseCef(line)).toEqual({
      header: ['', '', '', '', value.replace(/\n/g, ' '), ''],
      extension: new Map([
        ['msg', value],
        ['cs1', value],
        ['act', 'blocked'],
      ]),
    });
  });

  const hostile = fc.string({ unit: fc.constantFrom('\\', '|', '=', '\n', '\r', ' ', 'a', 'n', 'r', 'é', '🚢', '\t', '"', '\0', '\u2028'), minLength: 1 });
  it('reads back into the same values, whatever they hold', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, one, two) => {
        const line = cefLine(
          header({ vendor: name, name }),
          new Map([
            ['msg', one],
            ['cs1', two],
          ]),
        );
        const field = name.replace(/[\r\n]/g, ' ');
        expect(parseCef(line)).toEqual({
          header: [field, '', '', '', field, ''],
          extension: new Map([
            ['msg', one],
            ['cs1', two],
          ]),
        });
      }),
      { numRuns: 2000 },
    );
  });
});
