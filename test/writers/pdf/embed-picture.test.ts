import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/frames/drawing.ts';
import type { Laid } from '../../../src/frames/page.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { hasPoppler, pdfColours } from '../../conformance/poppler.ts';
import { faces } from './faces.ts';
import { box, image, node, shape } from './frames.ts';
import { JPEG, png } from './pictures.ts';
import { INFO, PLAIN_LOOK } from './worksheet.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kapur-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A picture of two pixels side by side, on a green ground. */
function laidOut(picture: Picture): Laid {
  const ground = shape(box(0, 0, 40, 20), 'rect', { fill: { slot: 'lt2', hex: '00FF00' } });
  const items = [ground, image(box(0, 0, 40, 20), 'x', '')];
  return {
    medium: 'sheets',
    info: INFO,
    resolvedTheme: PLAIN_LOOK,
    pages: [{ width: 40, height: 20, items, title: '', ids: [], notes: [] }],
    structure: node(0, 'Document'),
    outline: [],
    pictures: new Map([['x', picture]]),
  };
}

const pair = { width: 2, height: 1 };
const red = [255, 0, 0];
const blue = [0, 0, 255];
const rows = (...bytes: number[]) => Uint8Array.of(0, ...bytes);

const PICTURES: readonly [string, Picture, string, string][] = [
  ['RGB', png({ ...pair, depth: 8, colourType: 2, rows: rows(...red, ...blue) }), 'ff0000', '0000ff'],
  [
    'RGB of 16 bits',
    png({ ...pair, depth: 16, colourType: 2, rows: rows(255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255) }),
    'ff0000',
    '0000ff',
  ],
  ['grey of one bit', png({ ...pair, depth: 1, colourType: 0, rows: rows(0b1000_0000) }), 'ffffff', '000000'],
  [
    'RGB with alpha',
    png({ ...pair, depth: 8, colourType: 6, rows: rows(...red, 255, ...blue, 0) }),
    'ff0000',
    '00ff00',
  ],
  [
    'grey with alpha',
    png({ ...pair, depth: 8, colourType: 4, rows: rows(0, 255, 0, 0) }),
    '000000',
    '00ff00',
  ],
  [
    'palette of four bits',
    png({ ...pair, depth: 4, colourType: 3, rows: rows(0x10), palette: [...blue, ...red] }),
    'ff0000',
    '0000ff',
  ],
  [
    'palette with alpha',
    png({
      ...pair,
      depth: 4,
      colourType: 3,
      rows: rows(0x10),
      palette: [...blue, ...red],
      transparency: [0],
    }),
    'ff0000',
    '00ff00',
  ],
  [
    'RGB with one see-through colour',
    png({
      ...pair,
      depth: 8,
      colourType: 2,
      rows: rows(...red, ...blue),
      transparency: [0, 0, 0, 0, 0, 255],
    }),
    'ff0000',
    '00ff00',
  ],
  [
    'interlaced RGB',
    png({
      ...pair,
      depth: 8,
      colourType: 2,
      rows: Uint8Array.of(0, ...red, 0, ...blue),
      interlaced: true,
    }),
    'ff0000',
    '0000ff',
  ],
];

describe.skipIf(!hasPoppler)('a picture shows its colours', () => {
  it.each(PICTURES)('%s', async (name, picture, left, right) => {
    const file = path.join(folder, `${name}.pdf`);
    writeFileSync(file, await writePdf(laidOut(picture), faces));
    const points = [
      [5, 10],
      [35, 10],
    ] as const;
    expect(pdfColours(file, points)).toEqual([left, right]);
  });

  it('JPEG', async () => {
    const file = path.join(folder, 'jpeg.pdf');
    writeFileSync(file, await writePdf(laidOut(JPEG), faces));
    const [rim = '', middle = ''] = pdfColours(file, [
      [2, 2],
      [20, 10],
    ]);
    expect(Number.parseInt(rim.slice(0, 2), 16)).toBeLessThan(0x80);
    expect(Number.parseInt(middle.slice(0, 2), 16)).toBeGreaterThan(0xc0);
  });
});

describe('a damaged picture', () => {
  it.each([
    ['png', Buffer.from('\x89PNG and no more')],
    ['jpeg', Buffer.from('no picture')],
  ] as const)('of type %s is named', async (type, bytes) => {
    const picture: Picture = { type, bytes, width: 1, height: 1 };
    await expect(writePdf(laidOut(picture), faces)).rejects.toThrow('Picture "x" cannot be read');
  });
});

it.skipIf(!hasPoppler)('a picture may have any path for its key', async () => {
  const [, picture] = PICTURES[0] as (typeof PICTURES)[0];
  const laid = laidOut(picture);
  const key = 'gambar/peta (1) #2 <baru>.png';
  const pages = laid.pages.map((page) => ({ ...page, items: [image(box(0, 0, 40, 20), key, '')] }));
  const file = path.join(folder, 'key.pdf');
  writeFileSync(file, await writePdf({ ...laid, pages, pictures: new Map([[key, picture]]) }, faces));
  expect(pdfColours(file, [[5, 10]])).toEqual(['ff0000']);
});

it('a picture that is shown twice is in the file once', async () => {
  const [, picture] = PICTURES[0] as (typeof PICTURES)[0];
  const laid = laidOut(picture);
  const twice = laid.pages.flatMap((page) => [page, { ...page, items: [...page.items, ...page.items] }]);
  const file = Buffer.from(await writePdf({ ...laid, pages: twice }, faces)).toString('latin1');
  expect(file.match(/\/Subtype \/Image/g)).toHaveLength(1);
});
