/** How many lines paragraphs take: as we measured them, and as a PDF shows them. */

import { spawnSync } from 'node:child_process';
import type { Box } from '../../src/frames/drawing.ts';
import type { Laid } from '../../src/frames/page.ts';
import type { TextParagraph } from '../../src/frames/text.ts';

export interface CountedParagraph {
  /** From 1. */
  readonly page: number;
  readonly region: string;
  readonly text: string;
  /** pt */
  readonly size: number;
  readonly predicted: number;
  /** Nothing where the paragraph was not found in its place. */
  readonly shown: number | undefined;
}

/**
 * The paragraphs in a deck's regions and in the cells of its tables.
 *
 * @param pdf the deck as another program shows it, page for page
 */
export function countLines(laid: Laid, pdf: string): CountedParagraph[] {
  const pages = wordsOf(pdf);
  return laid.pages.flatMap((page, index) =>
    textsOf(page.items).flatMap(({ region, box, paragraphs }) => {
      const lines = linesIn(box, pages[index] ?? []);
      return paragraphs.map((paragraph): CountedParagraph => {
        const [segment] = paragraph.lines[0]?.segments ?? [];
        return {
          page: index + 1,
          region,
          text: plain(paragraph),
          size: segment?.kind === 'text' ? segment.size : 0,
          predicted: paragraph.lines.length,
          shown: takeParagraph(lines, paragraph),
        };
      });
    }),
  );
}

/** A column of text: what stands in it, one paragraph under another. */
interface Text {
  readonly region: string;
  readonly box: Box;
  readonly paragraphs: readonly TextParagraph[];
}

function textsOf(items: Laid['pages'][number]['items']): Text[] {
  return items.flatMap((item): Text[] => {
    if (item.kind === 'text' && item.region) {
      return [{ region: item.region, box: item.box, paragraphs: item.paragraphs }];
    }
    if (item.kind !== 'table') return [];
    return item.columns.map((width, column) => {
      const cells = item.rows.flatMap(({ cells }) => cells[column] ?? []);
      // Rows grow with their text: where one is taller than was thought, those below move.
      const box = { ...item.box, x: cells[0]?.box.x ?? 0, width, height: 540 - item.box.y - 40 };
      return { region: 'table', box, paragraphs: cells.flatMap(({ paragraphs }) => paragraphs) };
    });
  });
}

interface Word {
  readonly text: string;
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  readonly height: number;
  readonly right: number;
}

function wordsOf(pdf: string): Word[][] {
  const { error, status, stdout } = spawnSync('pdftotext', ['-bbox', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`pdftotext could not read ${pdf}`);
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text: text
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&(?:apos|#39);/g, "'")
          .replace(/&amp;/g, '&'),
        x: Number(left),
        y: (Number(top) + Number(bottom)) / 2,
        height: Number(bottom) - Number(top),
        right: Number(right),
      })),
    );
}

/** The words in a box as lines from the top down, each without its spaces. */
function linesIn(box: Box, words: readonly Word[]): string[] {
  const inside = words
    .filter(({ x, right, y }) => {
      const middle = (x + right) / 2;
      return middle >= box.x && middle <= box.x + box.width && y >= box.y - 3 && y <= box.y + box.height + 3;
    })
    .sort((one, other) => one.y - other.y);
  const lines: Word[][] = [];
  for (const word of inside) {
    const line = lines.at(-1);
    if (line?.[0] && word.y - line[0].y < 0.4 * word.height) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) =>
    squeezed(
      line
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join(''),
    ),
  );
}

/** Takes the lines of a paragraph off the top; how many they were, or nothing where other words stand there. */
function takeParagraph(lines: string[], paragraph: TextParagraph): number | undefined {
  let left = squeezed(plain(paragraph));
  let count = 0;
  while (left !== '') {
    let line = lines[0];
    if (line === undefined) return undefined;
    if (count === 0 && paragraph.marker) line = withoutMarker(line, paragraph.marker.text, left);
    if (line === '' || !left.startsWith(line)) return undefined;
    left = left.slice(line.length);
    lines.shift();
    count += 1;
  }
  return count;
}

/** Programs set bullets in fonts of their own, so the sign may come back as another. */
function withoutMarker(line: string, marker: string, text: string): string {
  if (text.startsWith(line)) return line;
  return line.startsWith(marker) ? line.slice(marker.length) : line.slice(1);
}

function plain({ runs }: TextParagraph): string {
  return runs.map(({ text }) => text).join('');
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u200b\u00ad]+/g, '');
}
