import { describe, expect, it } from 'vitest';
import type { Drawing, PathStep } from '../../../src/frames/drawing.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { faces } from './faces.ts';
import { box, node } from './frames.ts';
import { pageContents, readObjects } from './pdf-objects.ts';
import { sheetOf } from './worksheet.ts';

const structure = node(0, 'Document', [node(1, 'Figure', [], { alt: 'A hill' })]);
const hill: readonly PathStep[] = [
  { kind: 'move', x: 0, y: 50 },
  { kind: 'curve', x1: 20, y1: 0, x2: 80, y2: 0, x: 100, y: 50 },
  { kind: 'close' },
];
const bounds = { x: 0, y: 12, width: 100, height: 38 };
const DRAWING: Drawing = {
  type: 'drawing',
  width: 100,
  height: 50,
  shapes: [
    { name: 'hill', steps: hill, bounds, fillRule: 'evenodd', fill: { hex: '00FF00', opacity: 0.5 } },
    {
      name: 'edge',
      steps: hill,
      bounds,
      fillRule: 'nonzero',
      outline: { ink: { hex: 'FF0000', opacity: 1 }, width: 2, dash: [0, 6], cap: 'round', join: 'bevel' },
    },
  ],
};

describe('A drawing in a PDF', async () => {
  const frame = {
    kind: 'image',
    box: box(20, 20, 50, 25),
    name: 'hill',
    picture: 'h',
    alt: 'A hill',
    tag: 1,
  } as const;
  const laid = { ...sheetOf([frame], { structure }), pictures: new Map([['h', DRAWING]]) };
  const bytes = await writePdf(laid, faces);
  const [content = ''] = pageContents(readObjects(bytes));

  it('is one figure of vectors, scaled to its frame', () => {
    expect(content.match(/\/Figure <</g)).toHaveLength(1);
    expect(content).toMatch(/0\.5 0 0 0\.5 20 20 cm/);
    expect(content.match(/0 50 m\n20 0 80 0 100 50 c\nh/g)).toHaveLength(2);
    expect(content).not.toContain(' Do');
  });

  it('is filled and drawn along as its shapes say', () => {
    expect(content).toContain('/Gs1 gs');
    expect(content).toContain('f*');
    expect(content).toMatch(/2 w\n1 J\n2 j\n\[0\.002 6\] 0 d/);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/ca 0\.5/);
  });
});
