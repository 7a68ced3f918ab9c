import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { BLUE, faces, INK } from './faces.ts';
import { box, label, node, ruledLine, shape, textFrame } from './frames.ts';
import { pageContents, readObjects } from './pdf-objects.ts';
import { sheetOf } from './worksheet.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const structure = node(0, 'Document', [node(1, 'Figure', [], { alt: 'Two boxes' }), node(2, 'P')]);

describe('A figure of several frames', () => {
  it('is one stretch of content with the bounds of all its parts', async () => {
    const items = [
      shape(box(20, 20, 80, 40), 'rect', { tag: 1, stroke: { paint: INK, width: 1 } }),
      { ...textFrame(box(100, 60, 50, 20), []), shape: 'octagon', fill: BLUE, tag: 1 } as const,
      ruledLine(10, 90, 30, 1),
      label(2, 20, 200, 'after'),
    ];
    const bytes = await writePdf(sheetOf(items, { structure }), faces);
    const bounds = /\/O \/Layout\n\/Placement \/Block\n\/BBox \[([^\]]+)\]/.exec(text(bytes))?.[1];
    const height = 200;
    expect(bounds?.split(' ').map(Number).map(Math.round)).toEqual(
      [10, height - 90, 150, height - 20].map(Math.round),
    );
    const [content = ''] = pageContents(readObjects(bytes));
    expect(content.match(/\/Figure <</g)).toHaveLength(1);
  });

  it('has an arrow’s head at the end of its line, as wide as five lines', async () => {
    const arrow = { ...ruledLine(20, 100, 60, 1), arrow: true };
    const [plain = ''] = pageContents(
      readObjects(await writePdf(sheetOf([ruledLine(20, 100, 60, 1)], { structure }), faces)),
    );
    const [content = ''] = pageContents(readObjects(await writePdf(sheetOf([arrow], { structure }), faces)));
    expect(plain).not.toMatch(/77\.5 100/);
    // The line ends where the head begins, so that its blunt end does not show at the tip.
    expect(content).toMatch(/20 100 m\n77\.5 100 l/);
    expect(content).toMatch(/80 100 m\n77\.5 101\.25 l\n77\.5 98\.75 l/);
  });
});
