import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { alterPackage } from './altered-package.ts';
import { converted, hasLibreOffice, pagePictures } from './libreoffice.ts';

/** Between them, evidence of every kind, and icons. */
const LESSONS = ['content/keamanan-negara', 'content/jalan-proklamasi', 'test/conformance/evidence'];
const THEME = 'ppt/theme/theme1.xml';
const CHANGES: Readonly<Record<string, (xml: string) => string>> = {
  'the colours of the theme': (xml) =>
    xml.replace(/(<a:(?:accent1|accent2|dk2)><a:srgbClr val=")[^"]*/g, '$100B050'),
  'the fonts of the theme': (xml) => xml.replace(/(<a:latin typeface=")[^"]*/g, '$1Courier New'),
};
/** Where evidence stands on every slide that has some, as shares of the slide's height. */
const [TOP, BOTTOM] = [174 / 540, 376 / 540];

const folder = temporaryFolder();
/** The slides with evidence that look the same there after a change, by the change. */
const unchanged = new Map<string, string[]>();
let shown = 0;

/** The rows of a picture in which evidence stands, as pdftoppm writes them. */
function evidenceOf(picture: Buffer): Buffer {
  const [header = '', width = '0', height = '0'] =
    /^P6\n(\d+) (\d+)\n255\n/.exec(picture.toString('latin1', 0, 40)) ?? [];
  const row = (share: number) => header.length + Math.round(share * Number(height)) * Number(width) * 3;
  return picture.subarray(row(TOP), row(BOTTOM));
}

prepare(() => {
  if (!hasLibreOffice) return;
  for (const lesson of LESSONS) {
    const name = path.basename(lesson);
    const args = ['build', path.join(ROOT, lesson), '--only', 'deck'];
    const { pages }: { pages: { layout: string }[] } = JSON.parse(
      kapur([...args, '--emit', 'frames']).stdout,
    );
    const { status, stderr } = kapur([...args, '--out', folder]);
    if (status !== 0) throw new Error(stderr);
    const deck = path.join(folder, name, 'deck.pptx');
    const copies = Object.values(CHANGES).map((change, index) => {
      const copy = path.join(folder, `${name}-${index}.pptx`);
      alterPackage(deck, copy, THEME, change);
      return copy;
    });
    const [before = [], ...after] = converted([deck, ...copies], 'pdf', path.join(folder, 'pdf', name)).map(
      (pdf) => pagePictures(pdf).map(evidenceOf),
    );
    const slides = [...pages.keys()].filter((page) =>
      /^(?:slide-)?(?:text-)?(?:evidence|chart)/.test(pages[page]?.layout ?? ''),
    );
    shown += slides.length;
    for (const [index, change] of Object.keys(CHANGES).entries()) {
      const same = slides.filter((page) => before[page]?.equals(after[index]?.[page] ?? Buffer.of()));
      unchanged.set(change, [
        ...(unchanged.get(change) ?? []),
        ...same.map((page) => `${name} ${page + 1} ${pages[page]?.layout}`),
      ]);
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasLibreOffice).each(Object.keys(CHANGES))('Changing %s in the finished deck', (change) => {
  it('restyles charts, tables and whatever else is evidence', () => {
    expect(shown).toBeGreaterThan(25);
    expect(unchanged.get(change)).toEqual([]);
  });
});
