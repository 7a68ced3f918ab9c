/** A two-page sheet that shows every kind of frame and of content a sheet has, set by hand. */

import type { FrameItem } from '../../../src/frames/frame.ts';
import type { DocumentInfo, Laid, Page } from '../../../src/frames/page.ts';
import type { ResolvedTheme } from '../../../src/frames/resolved-theme.ts';
import type { Marker } from '../../../src/frames/text.ts';
import { INK, word } from './faces.ts';
import {
  box,
  DASHED,
  image,
  label,
  line,
  node,
  paragraph,
  row,
  ruledLine,
  shape,
  textFrame,
} from './frames.ts';
import { DISC_WITH_ALPHA, GRADIENT, JPEG } from './pictures.ts';

const [WIDTH, HEIGHT, LEFT] = [595.28, 841.89, 56];
const HEADING = { face: 'Gelasio-Regular', size: 20 };
const BOLD = { face: 'Carlito-Bold' };
const ASEAN = { kind: 'url', href: 'https://asean.org/études?a=1&b=2' } as const;

export const INFO: DocumentInfo = {
  title: 'Ancaman A & B < "C" – kedaulatan',
  language: 'id',
  direction: 'ltr',
  author: 'Ibu Sri <guru@example.org>',
  subject: 'PPKn & Sejarah',
  keywords: ['keamanan', 'batas & wilayah'],
};

export const PLAIN_LOOK: ResolvedTheme = {
  name: 'Plain',
  colours: {
    dk1: '1F2933',
    lt1: 'FFFFFF',
    dk2: '1F2933',
    lt2: 'F5F7FA',
    accent1: '1F5FBF',
    accent2: '1F5FBF',
    accent3: '1F5FBF',
    accent4: '1F5FBF',
    accent5: '1F5FBF',
    accent6: '1F5FBF',
    hlink: '1F5FBF',
    folHlink: '1F5FBF',
  },
  fonts: { heading: 'Georgia', body: 'Calibri', code: 'Courier New' },
  naturalLeading: { heading: 1.14, body: 1.22, code: 1.133 },
  layouts: [],
};

const numbered = (number: string, tag: number, baseline: number): Marker => ({
  text: number,
  segments: row(LEFT, baseline, number).segments,
  tag,
});

const cell = (tag: number, column: number, top: number, text: string, bold = false): FrameItem =>
  label(tag, LEFT + 6 + column * 150, top + 14, text, bold ? BOLD : undefined);

const beforeGap = word('Batas laut diatur oleh ', LEFT);
const gap = {
  kind: 'blank',
  x: beforeGap.x + beforeGap.width,
  width: 80,
  above: 11,
  below: 3,
  paint: INK,
  field: { role: 'tv', name: 'cloze-1.1', description: 'Jawaban 1' },
} as const;

const first: Page = {
  width: WIDTH,
  height: HEIGHT,
  title: 'Lembar kerja',
  ids: ['worksheet', 'question-1'],
  notes: [],
  items: [
    label(undefined, LEFT, 36, 'Nama: kepala halaman'),
    label(1, LEFT, 90, 'Ancaman kedaulatan', HEADING),
    textFrame(box(LEFT, 100, 480, 45), [
      paragraph(2, [
        row(LEFT, 118, 'Baca ', ['lebih dulu', BOLD], ' halaman ', [
          'Perhimpunan Bangsa-Bangsa',
          { link: ASEAN },
        ]),
        row(LEFT, 133, ['Asia Tenggara', { link: ASEAN }], ', lalu lihat ', [
          'gambar',
          { link: { kind: 'page', id: 'figure' } },
        ]),
        row(LEFT, 148, 'dan jawab.'),
      ]),
    ]),
    textFrame(box(LEFT, 160, 480, 40), [
      paragraph(12, [row(LEFT + 18, 176, 'Sebutkan satu ancaman.')], numbered('1.', 11, 176)),
      paragraph(15, [row(LEFT + 18, 191, 'Sebutkan satu upaya.')], numbered('2.', 14, 191)),
    ]),
    ruledLine(LEFT + 18, 220, 440, 16),
    ruledLine(LEFT + 18, 244, 440, 16),
    textFrame(box(LEFT, 250, 480, 20), [
      paragraph(20, [line(268, beforeGap, gap, word(' tahun 1982.', gap.x + gap.width))]),
    ]),
    label(30, LEFT, 310, 'Upaya', { ...HEADING, size: 15 }),
    shape(box(LEFT, 320, 300, 22), 'rect', { fill: { slot: 'lt2', hex: 'E4E7EB' } }),
    cell(43, 0, 320, 'Hambatan', true),
    cell(44, 1, 320, 'Upaya', true),
    cell(47, 0, 342, 'Wilayah', true),
    cell(48, 1, 342, 'Patroli'),
    ...[320, 342, 364].map((y) => ruledLine(LEFT, y, 300)),
    shape(box(LEFT, 380, 10, 10), 'rect', { stroke: { paint: INK, width: 1 } }),
    ruledLine(LEFT, 390, 10, 50),
    label(51, LEFT + 16, 389, 'Setuju'),
    label(undefined, LEFT, 820, 'kaki halaman 1'),
  ],
};

const second: Page = {
  width: WIDTH,
  height: HEIGHT,
  title: 'Gambar',
  ids: ['figure'],
  notes: [],
  items: [
    label(60, LEFT, 90, 'Gambar', { ...HEADING, size: 15 }),
    shape(box(LEFT, 110, 120, 120), 'ellipse', { stroke: DASHED }),
    image(box(LEFT, 110, 120, 120), 'disc', 'Cakram merah', 61),
    image(box(LEFT + 140, 110, 120, 120), 'gradient', 'Gradasi', 62),
    image(box(LEFT + 280, 110, 160, 120), 'card', ''),
    label(2, LEFT, 260, '(lanjutan paragraf pertama)'),
    label(63, LEFT, 280, 'Catatan kaki.'),
    {
      kind: 'link',
      box: box(LEFT, 268, 80, 16),
      target: { kind: 'page', id: 'worksheet' },
      description: 'Kembali ke lembar kerja',
    },
    label(undefined, LEFT, 820, 'kaki halaman 2'),
  ],
};

/** The pages draw in another order than this tree reads. */
export const worksheet: Laid = {
  medium: 'sheets',
  info: INFO,
  resolvedTheme: PLAIN_LOOK,
  pages: [first, second],
  structure: node(0, 'Document', [
    node(1, 'H1'),
    node(2, 'P'),
    node(3, 'P'),
    node(
      4,
      'L',
      [
        node(10, 'LI', [node(11, 'Lbl'), node(12, 'LBody')]),
        node(13, 'LI', [
          node(14, 'Lbl'),
          node(15, 'LBody', [
            node(16, 'Form', [], {
              field: { role: 'tv', name: 'short-answer-1.1', description: 'Jawaban 2' },
            }),
          ]),
        ]),
      ],
      { numbering: 'Decimal' },
    ),
    node(20, 'P'),
    node(30, 'H2'),
    node(
      40,
      'Table',
      [
        node(41, 'THead', [
          node(42, 'TR', [
            node(43, 'TH', [], { scope: 'Column' }),
            node(44, 'TH', [], { scope: 'Column' }),
            node(49, 'TD'),
          ]),
        ]),
        node(45, 'TBody', [
          node(46, 'TR', [node(47, 'TH', [], { scope: 'Row' }), node(48, 'TD', [], { columnSpan: 2 })]),
        ]),
      ],
      { alt: 'Hambatan dan upayanya' },
    ),
    node(50, 'Form', [], { field: { role: 'cb', name: 'agreed', description: 'Setuju' } }),
    node(51, 'P'),
    node(60, 'H2'),
    node(61, 'Figure', [], { alt: 'Cakram merah' }),
    node(62, 'Figure', [], { alt: 'Gradasi' }),
    node(63, 'Note'),
  ]),
  outline: [
    {
      title: 'Ancaman kedaulatan – “A & B”',
      page: 0,
      y: 70,
      children: [
        { title: 'Upaya', page: 0, y: 295, children: [] },
        { title: 'Gambar', page: 1, y: 70, children: [] },
      ],
    },
  ],
  pictures: new Map([
    ['disc', DISC_WITH_ALPHA],
    ['gradient', GRADIENT],
    ['card', JPEG],
  ]),
};

/** A page of nothing but the given frames. */
export function sheetOf(items: Laid['pages'][0]['items'], rest: Partial<Laid> = {}): Laid {
  const page = { width: 200, height: 200, title: '', ids: [], notes: [], items };
  return { ...worksheet, pages: [page], structure: node(0, 'Document'), outline: [], ...rest };
}
