/** What is wrong with the text of a finished paper, by the boxes that pdf.js finds. */

import { getDocumentProxy } from 'unpdf';
import type { Insets } from '../../src/frames/drawing.ts';
import type { Page } from '../../src/frames/page.ts';
import { BLANK, CUT, type DrawnText, drawnTexts, isInside, overlapping } from './drawn-boxes.ts';

export interface PrintedFaults {
  /** Stretches of text that were found. */
  readonly count: number;
  readonly faults: readonly string[];
}

/** @param pages that the file was written from */
export async function printedFaults(
  bytes: Uint8Array,
  pages: readonly Page[],
  margins: Insets,
): Promise<PrintedFaults> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const faults: string[] = [];
  let count = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): DrawnText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, up = 0]: number[] = item.transform;
      const y = height - up - 0.7 * size;
      return [{ x, y, width: item.width, height: 0.9 * size, text: item.str, frame: '' }];
    });
    // The foot stands below the text area, above what copiers cut off.
    const area = {
      x: margins.left,
      y: margins.top,
      width: width - margins.left - margins.right,
      height: height - margins.top - CUT,
    };
    count += texts.length;
    for (const { text, ...box } of texts) {
      if (!isInside(box, area)) faults.push(`page ${number}: “${text}” outside the margins`);
    }
    const drawn = pages[number - 1];
    if (!drawn || lettersOf(drawnTexts(drawn)) !== lettersOf(texts)) {
      faults.push(`page ${number}: other letters than were laid out`);
    }
    for (const [one, other] of overlapping(texts).filter(isMoreThanKerned)) {
      faults.push(`page ${number}: “${one.text}” lies over “${other.text}”`);
    }
  }
  await pdf.destroy();
  return { count, faults };
}

/** In pt: as far as two signs of running text, such as ”., are moved over one another. */
const KERNED = 1;

function isMoreThanKerned([one, other]: readonly [DrawnText, DrawnText]): boolean {
  return Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > KERNED;
}

/** Signs that are drawn as their mirror image where reading starts at the right (UAX #9, L4), as one of each pair. */
const MIRRORED: Readonly<Record<string, string>> = {
  '>': '<',
  ')': '(',
  ']': '[',
  '}': '{',
  '»': '«',
  '›': '‹',
};

/** All letters and signs, in no order: what a reader takes for one stretch is for layout several. */
function lettersOf(texts: readonly DrawnText[]): string {
  const signs = texts.flatMap(({ text }) => (text === BLANK ? [] : [...text.normalize('NFC')]));
  return signs
    .filter((sign) => /\S/.test(sign))
    .map((sign) => MIRRORED[sign] ?? sign)
    .sort()
    .join('');
}
