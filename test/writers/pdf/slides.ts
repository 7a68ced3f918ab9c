/** A slide with a layout, a native table, fields, a click area and every shape, set by hand. */

import type { ShapeKind, TableCell } from '../../../src/frames/frame.ts';
import type { Laid } from '../../../src/frames/page.ts';
import type { Region, SlideLayout } from '../../../src/frames/resolved-theme.ts';
import { BLUE, INK } from './faces.ts';
import { box, DASHED, label, node, paragraph, row, shape, textFrame } from './frames.ts';
import { INFO, PLAIN_LOOK } from './worksheet.ts';

const [WIDTH, HEIGHT] = [960, 540];
const STYLE = { font: 'body', size: 18, bold: false, italic: false, paint: INK } as const;
const PADDING = { top: 4, right: 8, bottom: 4, left: 8 };
const WHITE = { slot: 'lt1', hex: 'FFFFFF' } as const;
const PALE = { slot: 'lt2', hex: 'E4ECF7' } as const;

const region = (name: string, area: Region['box'], options: Partial<Region> = {}): Region => ({
  name,
  box: area,
  placeholder: 'body',
  index: 1,
  prompt: '',
  levels: [],
  floor: 18,
  split: false,
  anchor: 'top',
  padding: PADDING,
  shape: 'rect',
  ...options,
});

const LAYOUT: SlideLayout = {
  name: 'title-and-body',
  title: 'Title and body',
  offered: true,
  background: WHITE,
  decoration: [shape(box(0, 0, WIDTH, 12), 'rect', { fill: BLUE })],
  regions: [
    region('title', box(40, 30, 880, 60), { placeholder: 'title' }),
    region('ask', box(40, 110, 420, 80), {
      shape: 'roundRect',
      fill: PALE,
      stroke: { paint: BLUE, width: 2 },
    }),
    region('unused', box(500, 110, 420, 80), { shape: 'octagon', fill: BLUE }),
    region('number', box(880, 505, 40, 20), { placeholder: 'sldNum' }),
  ],
};

const big = { size: 18 };
const cell = (tag: number, column: number, rowIndex: number, text: string, header = false): TableCell => {
  const area = box(40 + column * 200, 220 + rowIndex * 40, 200, 40);
  return {
    box: area,
    header,
    ...(header && { fill: PALE }),
    style: STYLE,
    padding: PADDING,
    paragraphs: [paragraph(tag, [row(area.x + 8, area.y + 26, [text, big])])],
  };
};

const SHAPES: readonly ShapeKind[] = [
  'rect',
  'roundRect',
  'ellipse',
  'octagon',
  'hexagon',
  'triangle',
  'rightArrow',
];

export const slides: Laid = {
  medium: 'slides',
  info: INFO,
  resolvedTheme: { ...PLAIN_LOOK, layouts: [LAYOUT] },
  pages: [
    {
      width: WIDTH,
      height: HEIGHT,
      title: 'Apa ancamannya?',
      ids: ['ask', 'next'],
      layout: 'title-and-body',
      notes: [],
      items: [
        textFrame(
          box(40, 30, 880, 60),
          [paragraph(1, [row(48, 72, ['Apa ancamannya?', { face: 'Gelasio-Regular', size: 32 }])])],
          'title',
        ),
        textFrame(box(40, 110, 420, 80), [paragraph(2, [row(60, 156, ['Diskusikan berdua.', big])])], 'ask'),
        {
          kind: 'table',
          box: box(40, 220, 400, 80),
          name: 'table',
          alt: 'Hambatan dan upaya',
          columns: [200, 200],
          rows: [
            { height: 40, cells: [cell(5, 0, 0, 'Hambatan', true), cell(6, 1, 0, 'Upaya', true)] },
            { height: 40, cells: [cell(8, 0, 1, 'Wilayah'), cell(9, 1, 1, 'Patroli')] },
          ],
          headerRows: 1,
          rule: { paint: BLUE, width: 1 },
        },
        ...SHAPES.map((kind, index) =>
          shape(box(40 + index * 125, 340, 110, 70), kind, { fill: PALE, stroke: DASHED }),
        ),
        {
          kind: 'link',
          box: box(40, 110, 420, 80),
          target: { kind: 'page', id: 'next' },
          description: 'Slide berikutnya',
        },
        {
          kind: 'field',
          field: 'slide-number',
          box: box(880, 505, 40, 20),
          region: 'number',
          style: STYLE,
          text: '7',
          line: row(890, 520, ['7', { size: 12 }]),
        },
        label(undefined, 40, 520, 'dekorasi'),
      ],
    },
  ],
  structure: node(0, 'Document', [
    node(20, 'Sect', [
      node(1, 'H1'),
      node(2, 'P'),
      node(
        3,
        'Table',
        [
          node(4, 'TR', [node(5, 'TH', [], { scope: 'Column' }), node(6, 'TH', [], { scope: 'Column' })]),
          node(7, 'TR', [node(8, 'TD'), node(9, 'TD')]),
        ],
        { alt: 'Hambatan dan upaya' },
      ),
    ]),
  ]),
  outline: [{ title: 'Apa ancamannya?', page: 0, y: 0, children: [] }],
  pictures: new Map(),
};
