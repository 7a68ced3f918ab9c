import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasPoppler, pdfText } from '../conformance/poppler.ts';
import { temporaryFolder } from '../kapur.ts';
import { buildLesson } from '../papers/build-lesson.ts';
import { lessonWith } from './lesson-files.ts';

/** The files of a lesson, which has nothing to complain of. */
async function filesOf(point: string): Promise<Map<string, Uint8Array>> {
  const documents = ['deck', 'handout'] as const;
  const built = await buildLesson(lessonWith(`"${point}"`, { explanation: `"${point}"` }), {
    documents,
    writes: true,
  });
  expect(built.diagnostics).toEqual([]);
  return new Map(built.files.map(({ name, bytes }) => [name, bytes]));
}

function slidesOf(pptx: Uint8Array): string {
  const slides = unzipSync(pptx, { filter: ({ name }) => /^ppt\/slides\/slide\d+\.xml$/.test(name) });
  return Object.values(slides)
    .map((slide) => strFromU8(slide))
    .join('');
}

function copiedFrom(pdf: Uint8Array): string {
  const folder = temporaryFolder();
  try {
    const file = path.join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    return pdfText(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What an author writes, and what is copied out of the PDF. */
const SIGNS = [
  ['no-break hyphens', 'A so\u2011called water\u2011user group', 'A so-called water-user group'],
  ['primes', 'An angle of 30′, the map of 6° 12′ S', 'An angle of 30′, the map of 6° 12′ S'],
  ['currencies', 'Costs 5 ₽, 7 ₺, 9 ₹', 'Costs 5 ₽, 7 ₺, 9 ₹'],
  ['decomposed letters', 'Die Städte växer därför, été'.normalize('NFD'), 'Die Städte växer därför, été'],
  ['letters without a composed form', 'g̃, m̄, Yorùbá: ọ́, ẹ̀kọ́', 'g̃, m̄, Yorùbá: ọ́, ẹ̀kọ́'],
  ['phonetic letters', 'ɔ̃ and ɛ̃ and ɾ̃', 'ɔ̃ and ɛ̃ and ɾ̃'],
  ['stressed Cyrillic', 'за́мок и замо́к', 'за́мок и замо́к'],
  ['soft hyphens and the like', 'wa\u00adter a\ufeffb\u2060c', 'water abc'],
] as const;

describe('What authors paste is shown', () => {
  it.each(SIGNS)('%s', async (_, written, copied) => {
    const files = await filesOf(written);
    const deck = files.get('deck.pptx');
    expect(deck && slidesOf(deck)).not.toContain('\u00ad');
    if (!hasPoppler) return;
    for (const name of ['deck.pdf', 'handout.pdf']) {
      const pdf = files.get(name);
      expect(pdf && copiedFrom(pdf).normalize('NFC')).toContain(copied.normalize('NFC'));
    }
  });

  it('a sign that Calibri’s twin lacks is set in Georgia on the slide, as it was measured', async () => {
    const files = await filesOf('An angle of 30′ S');
    const deck = files.get('deck.pptx') ?? new Uint8Array();
    expect(slidesOf(deck)).toMatch(/<a:latin typeface="Georgia"\/>(?:(?!<a:t>).)*<a:t>′ ?<\/a:t>/);
  });

  it('no line breaks after a no-break hyphen, on slides or on paper', async () => {
    const files = await filesOf('a\u2011b '.repeat(60).trim());
    expect(slidesOf(files.get('deck.pptx') ?? new Uint8Array())).toContain('a\u2011b a\u2011b');
    if (!hasPoppler) return;
    for (const name of ['deck.pdf', 'handout.pdf'])
      expect(copiedFrom(files.get(name) ?? new Uint8Array())).not.toMatch(/-\s*$/m);
  });
});
