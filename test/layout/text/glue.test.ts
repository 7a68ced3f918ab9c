import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gluedSpaces } from '../../../src/layout/text/glue.ts';
import { readTypesetting } from '../../../src/locale/typesetting.ts';
import { openResources } from '../../../src/resources/resources.ts';

const { typesetting } = openResources();
const indonesian = readTypesetting(typesetting('id'), ['kerja sama']);
const english = readTypesetting(typesetting('en-GB'), []);

/** A text with `~` for each space that holds; the end of the paragraph holds always and is left out. */
function held(text: string, words = english): string {
  const glued = gluedSpaces(`${text} and so on`, words);
  return [...text].map((character, index) => (glued.has(index) ? '~' : character)).join('');
}

describe('Words that stand on one line', () => {
  it.each([
    ['a river 35 km long', 'a river 35~km long'],
    ['about 10 % of all', 'about 10~% of all'],
    ['after 15 years of talks', 'after 15~years of talks'],
    ['it boils at 100 °C here', 'it boils at 100~°C here'],
    ['under Article 5 of it', 'under Article~5 of it'],
    ['(see p. 12) and on', '(see p.~12) and on'],
    ['1. Costs come first', '1.~Costs come first'],
    ['write (1) ____ and more', 'write (1)~____ and more'],
    ['write 1 ____ and more', 'write 1~____ and more'],
    ['in 1977 Groningen did', 'in 1977 Groningen did'],
    ['by 2012 the city had', 'by 2012 the city had'],
    ['two  spaces 5  km', 'two  spaces 5  km'],
  ])('in English: %s', (text, expected) => {
    expect(held(text)).toBe(expected);
  });

  it.each([
    ['menurut Pasal 5 ayat 2 itu', 'menurut Pasal~5 ayat~2 itu'],
    ['dalam Bab IV buku itu', 'dalam Bab~IV buku itu'],
    ['(lihat hlm. 12)', '(lihat hlm.~12)'],
    ['membuka Kerja Sama, lalu', 'membuka Kerja~Sama, lalu'],
    ['tempat kerja samaran', 'tempat kerja samaran'],
    ['seharga Rp 5.000 saja', 'seharga Rp~5.000 saja'],
  ])('in Indonesian: %s', (text, expected) => {
    expect(held(text, indonesian)).toBe(expected);
  });

  it('are the last two of a paragraph of three or more', () => {
    expect([...gluedSpaces('one two three')]).toEqual([7]);
    expect([...gluedSpaces('one two')]).toEqual([]);
  });

  it('are joined at spaces alone, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a1 .%_\n\ufffc(') }), (text) => {
        for (const space of gluedSpaces(text, indonesian)) expect(text[space]).toBe(' ');
      }),
    );
  });
});
