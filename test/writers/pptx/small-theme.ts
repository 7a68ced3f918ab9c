/** A small theme for the tests of this writer: a cover, a slide with many regions, a slide with a table. */

import type { Box, ColourSlot, Paint } from '../../../src/frames/drawing.ts';
import type { Region, RegionLevel, ResolvedTheme, SlideLayout } from '../../../src/frames/resolved-theme.ts';
import type { TextStyle } from '../../../src/frames/text.ts';

const COLOURS: Readonly<Record<ColourSlot, string>> = {
  dk1: '1D2B2A',
  lt1: 'FFFFFF',
  dk2: '16352F',
  lt2: 'F5F1E8',
  accent1: 'A33B22',
  accent2: '0B6170',
  accent3: 'F2C230',
  accent4: '52635F',
  accent5: 'FBEDE7',
  accent6: 'E2F1F2',
  hlink: '0B6170',
  folHlink: '5A4A86',
};

export function paint(slot: ColourSlot): Paint {
  return { slot, hex: COLOURS[slot] };
}

export function style(changes: Partial<TextStyle> = {}): TextStyle {
  return { font: 'body', size: 24, bold: false, italic: false, paint: paint('dk1'), ...changes };
}

const PADDING = { top: 8, right: 8, bottom: 8, left: 8 };

function levels(own: TextStyle, bullets: readonly string[] = []): RegionLevel[] {
  return [0, 1, 2, 3, 4].map((depth) => ({
    style: { ...own, size: own.size - 2 * depth },
    align: 'start',
    leading: 1.2,
    spaceBefore: 8,
    bullet: bullets[depth] ?? '',
    indent: bullets.length > 0 ? 24 * (depth + 1) : 0,
    hang: bullets.length > 0 ? 24 : 0,
  }));
}

function region(name: string, index: number, box: Box, changes: Partial<Region> = {}): Region {
  return {
    name,
    box,
    placeholder: 'body',
    index,
    prompt: `Type the ${name}`,
    levels: levels(style()),
    floor: 14,
    split: false,
    anchor: 'top',
    padding: PADDING,
    shape: 'rect',
    ...changes,
  };
}

const HEADING = style({ font: 'heading', size: 34, bold: true });
export const SMALL = style({ size: 12, paint: paint('accent4') });
export const FOOT: readonly Region[] = [
  region(
    'footer',
    20,
    { x: 44, y: 502, width: 700, height: 24 },
    { placeholder: 'ftr', levels: levels(SMALL) },
  ),
  region(
    'number',
    21,
    { x: 836, y: 502, width: 80, height: 24 },
    {
      placeholder: 'sldNum',
      levels: levels(SMALL).map((level) => ({ ...level, align: 'end' as const })),
    },
  ),
];
const TITLE = region(
  'title',
  10,
  { x: 116, y: 30, width: 800, height: 90 },
  {
    placeholder: 'title',
    levels: levels(HEADING),
    anchor: 'middle',
  },
);

export const LAYOUTS: readonly SlideLayout[] = [
  {
    name: 'cover',
    title: 'Sampul',
    offered: true,
    background: paint('dk2'),
    decoration: [
      {
        kind: 'shape',
        name: 'Decoration 1',
        shape: 'rect',
        box: { x: 64, y: 352, width: 96, height: 5 },
        fill: paint('accent3'),
      },
    ],
    regions: [
      region(
        'title',
        10,
        { x: 64, y: 122, width: 832, height: 214 },
        {
          placeholder: 'ctrTitle',
          levels: levels({ ...HEADING, size: 48, paint: paint('lt1') }),
          anchor: 'bottom',
        },
      ),
      region(
        'subtitle',
        11,
        { x: 64, y: 374, width: 832, height: 110 },
        {
          placeholder: 'subTitle',
          levels: levels(style({ paint: paint('lt2') })),
        },
      ),
    ],
  },
  {
    name: 'point',
    title: 'Hambatan',
    offered: true,
    background: paint('lt1'),
    decoration: [],
    regions: [
      region(
        'badge',
        12,
        { x: 44, y: 34, width: 56, height: 56 },
        {
          shape: 'octagon',
          fill: paint('accent1'),
          stroke: { paint: paint('accent3'), width: 2 },
          anchor: 'middle',
          padding: { top: 0, right: 0, bottom: 0, left: 0 },
          levels: levels(style({ bold: true, paint: paint('lt1') })).map((level) => ({
            ...level,
            align: 'center' as const,
          })),
        },
      ),
      TITLE,
      region(
        'body',
        13,
        { x: 44, y: 140, width: 500, height: 340 },
        {
          levels: levels(style({ size: 28 }), ['•', '–', '•', '–', '•']),
        },
      ),
      region(
        'example',
        14,
        { x: 572, y: 140, width: 344, height: 150 },
        {
          fill: paint('accent5'),
          levels: levels(style({ italic: true })),
        },
      ),
      region('picture', 15, { x: 572, y: 310, width: 344, height: 170 }, { placeholder: 'pic' }),
      ...FOOT,
    ],
  },
  {
    name: 'table',
    title: 'Tabel & "daftar"',
    offered: true,
    background: paint('lt1'),
    decoration: [],
    regions: [
      TITLE,
      region('table', 16, { x: 44, y: 140, width: 872, height: 340 }, { placeholder: 'tbl' }),
      ...FOOT,
    ],
  },
];

export const LOOK: ResolvedTheme = {
  name: 'Kapur',
  colours: COLOURS,
  fonts: { heading: 'Georgia', body: 'Calibri', code: 'Courier New' },
  naturalLeading: { heading: 1.136, body: 1.22, code: 1.133 },
  layouts: LAYOUTS,
};
