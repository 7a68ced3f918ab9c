import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/diagnostics/message.ts';
import {
  decodeUnicode,
  encodingOf,
  notUtf8,
  type UnicodeEncoding,
} from '../../src/diagnostics/text-encoding.ts';
import { decodeText } from '../../src/variants/roster/decode-text.ts';
import { readYaml } from '../../src/yaml/read-yaml.ts';

const ENCODINGS: readonly UnicodeEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];

function encoded(text: string, encoding: UnicodeEncoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const points = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) {
    if (encoding === 'utf-32le') bytes.writeUInt32LE(point, index * 4);
    else bytes.writeUInt32BE(point, index * 4);
  }
  return bytes;
}

describe('the encoding of a text', () => {
  it.each(ENCODINGS)('is known by its mark, and by its empty bytes without one: %s', (encoding) => {
    const line = fc.stringMatching(/^[a-z]{1,8}: [ -~éñЖ]{1,30}$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 2 }), fc.boolean(), (lines, hasMark) => {
        const text = lines.join('\n');
        const bytes = encoded(hasMark ? `\ufeff${text}` : text, encoding);
        expect(encodingOf(bytes)).toBe(encoding);
        expect(decodeUnicode(bytes, encoding)).toBe(text);
      }),
    );
  });

  it('is UTF-8 for texts in it, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(encodingOf(Buffer.from(text.replaceAll('\0', '')))).toBe('utf-8');
      }),
    );
  });

  it.each([
    ['utf-16le', 'UTF-16'],
    ['utf-32be', 'UTF-32'],
  ] as const)('is named: %s', (encoding, name) => {
    const message = `Unexpected encoding ${name}, expected a text file in UTF-8`;
    const said = notUtf8(encoding);
    expect(said && inWords(said.message)).toBe(message);
    const text = Buffer.from(encoded('title: Rivers\nlanguage: en\n', encoding)).toString('utf8');
    const { diagnostics } = readYaml({ name: 'lesson.yaml', text });
    expect(diagnostics.map((one) => inWords(one.message))).toEqual([
      encoding === 'utf-16le' ? message : 'Unexpected encoding UTF-32, expected a text file in UTF-8',
    ]);
  });
});

describe('a class list that is no Unicode', () => {
  it.each([
    ['windows-1252', [0x8e, ...Buffer.from('ana '), 0x93, 0x78, 0x94], 'Žana “x”'],
    ['windows-1252', [...Buffer.from('Ana '), 0x96, ...Buffer.from(' Jos'), 0xe9], 'Ana – José'],
    ['windows-1252', [...Buffer.from('Ana'), 0x85], 'Ana…'],
    ['windows-1252', [0x91, ...Buffer.from('Ana'), 0x92, 0x20, 0x8a, ...Buffer.from('ime')], '‘Ana’ Šime'],
    ['macintosh', [...Buffer.from('Mu'), 0x96, ...Buffer.from('oz')], 'Muñoz'],
    ['macintosh', [0x83, ...Buffer.from('lan')], 'Élan'],
    ['macintosh', [...Buffer.from('Jos'), 0x8e, 0x20, 0xd2, ...Buffer.from('Ana'), 0xd3], 'José “Ana”'],
  ] as const)('is read in %s where that makes names of it', (encoding, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ encoding, text });
  });
});
