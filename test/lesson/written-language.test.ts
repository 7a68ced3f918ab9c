import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLanguage } from '../../src/lesson/language.ts';
import { writtenLanguage } from '../../src/lesson/written-language.ts';
import { languageWords } from '../../src/resources/language-files.ts';

describe('The language of a file that is no lesson', () => {
  it.each([
    ['title: Sungai\nlanguage: id\n', 'id'],
    ['language: id # Indonesia\r\ntitle: x: y\r\n', 'id'],
    ['bahasa: id\n', 'id'],
    ['language: Bahasa Indonesia\n', 'id'],
    ['language: “English”\n', 'en'],
    ['language:id\n', 'id'],
    ['language: pt-BR', 'pt-BR'],
    ['language: elvish\n', undefined],
    ['language:\ntitle: id\n', undefined],
    ['# language: id\n', undefined],
    ['    language: id\n', undefined],
    ['', undefined],
  ])('%j: %s', (text, language) => {
    expect(writtenLanguage(text, languageWords.keys())).toBe(language);
  });

  it('is a language, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const language = writtenLanguage(`language: ${words}\n`, languageWords.keys());
        expect(language === undefined || isLanguage(language)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});
