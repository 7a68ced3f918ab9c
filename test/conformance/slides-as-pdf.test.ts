import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { openXmlErrors } from './open-xml-sdk.ts';
import { openPackage } from './package-checks.ts';
import { hasPoppler, pdfInfo, pdfText } from './poppler.ts';
import { hasQpdf, qpdfComplaints } from './qpdf.ts';
import { hasVerapdf, verapdf } from './verapdf.ts';

const LESSONS = ['keamanan-negara', 'car-traffic'];
const THEMES = ['kapur', 'malam', 'kontras'];
const folder = temporaryFolder();
const made = (theme: string, lesson: string, file: string) => path.join(folder, theme, lesson, file);
const files = (name: string) => THEMES.flatMap((theme) => LESSONS.map((lesson) => made(theme, lesson, name)));

prepare(() => {
  for (const theme of THEMES) {
    const only = ['--only', 'deck,handout', '--handout', 'slides'];
    const { status, stderr } = kapur([
      'build',
      ...LESSONS.map((lesson) => path.join('content', lesson)),
      '--theme',
      theme,
      ...only,
      '--out',
      path.join(folder, theme),
    ]);
    if (status !== 0) throw new Error(stderr);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The slides of both lessons in three themes', () => {
  it.skipIf(!hasVerapdf)(
    'are accessible for veraPDF (PDF/UA-1), as a deck and three to a page of the handout',
    () => {
      const verdicts = verapdf([...files('deck.pdf'), ...files('handout.pdf')]);
      expect(verdicts).toHaveLength(2 * THEMES.length * LESSONS.length);
      for (const { file, failedChecks, messages } of verdicts)
        expect({ file, failedChecks, messages }).toEqual({ file, failedChecks: 0, messages: [] });
    },
  );

  it.skipIf(!hasQpdf)('are sound PDFs for qpdf', () => {
    for (const file of [...files('deck.pdf'), ...files('handout.pdf')])
      expect(qpdfComplaints(file)).toEqual([]);
  });

  it('are valid for the Open XML SDK, with their map, matrix and strip', async () => {
    for (const file of files('deck.pptx')) expect(await openXmlErrors(file)).toEqual([]);
  });

  it.skipIf(!hasPoppler)('are as many in the PDF as in PowerPoint, of the same size', () => {
    for (const lesson of LESSONS) {
      const info = pdfInfo(made('kapur', lesson, 'deck.pdf'));
      const { slides } = openPackage(made('kapur', lesson, 'deck.pptx'));
      expect(Number(info.Pages)).toBe(slides.length);
      expect(info['Page size']).toBe('960 x 540 pts');
      const handout = pdfInfo(made('kapur', lesson, 'handout.pdf'));
      const sources =
        pdfText(made('kapur', lesson, 'deck.pdf')).match(/^\s*(Sources|Daftar pustaka)/gm) ?? [];
      // Without the cover and the sources, three to a page.
      expect(Number(handout.Pages)).toBe(Math.ceil((slides.length - 1 - sources.length) / 3));
    }
  });
});
