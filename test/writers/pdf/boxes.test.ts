import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { faces, INK } from './faces.ts';
import { box, line, node, paragraph, shape, textFrame } from './frames.ts';
import { pageContents, readObjects } from './pdf-objects.ts';
import { sheetOf } from './worksheet.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('Boxes on paper', () => {
  const tick = {
    kind: 'blank',
    shape: 'box',
    x: 20,
    width: 14,
    above: 11,
    below: 3,
    paint: INK,
    field: { role: 'cb', name: 'choice-1.1.A', description: 'Pilihan A' },
  } as const;
  const structure = node(0, 'Document', [node(1, 'P')]);
  const frame = textFrame(box(20, 40, 100, 16), [paragraph(1, [line(50, tick)])]);

  it('to tick are squares, and say that they are check boxes', async () => {
    const bytes = await writePdf(sheetOf([frame], { structure }), faces);
    expect(text(bytes)).toMatch(/\/O \/PrintField\n\/Role \/cb\n\/Desc \(Pilihan A\)/);
    const [content = ''] = pageContents(readObjects(bytes));
    const points = [...content.matchAll(/([\d.]+) ([\d.]+) [ml]\b/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const width = Math.max(...points.map(([x = 0]) => x)) - Math.min(...points.map(([x = 0]) => x));
    const height = Math.max(...points.map(([, y = 0]) => y)) - Math.min(...points.map(([, y = 0]) => y));
    expect(width).toBeCloseTo(height, 2);
    expect(width).toBeLessThan(14);
  });

  it('that are cells to write in belong to their field', async () => {
    const field = node(1, 'TD', [
      node(2, 'Form', [], { field: { role: 'tv', name: 'table-1.3', description: 'Isian 3' } }),
    ]);
    const table = node(0, 'Document', [node(3, 'Table', [node(4, 'TR', [field])])]);
    const bytes = await writePdf(
      sheetOf([shape(box(20, 20, 80, 40), 'rect', { tag: 2, stroke: { paint: INK, width: 1 } })], {
        structure: table,
      }),
      faces,
    );
    expect(text(bytes)).toMatch(/\/O \/PrintField\n\/Role \/tv\n\/Desc \(Isian 3\)/);
    expect(pageContents(readObjects(bytes))[0]).toMatch(/\/Form <<\s*\/MCID 0\s*>> BDC/);
  });
});
