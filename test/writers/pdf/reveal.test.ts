import { describe, expect, it } from 'vitest';
import type { FrameItem } from '../../../src/frames/frame.ts';
import { writePdf } from '../../../src/writers/pdf/write-pdf.ts';
import { faces } from './faces.ts';
import { pagesOf, readObjects } from './pdf-objects.ts';
import { slides } from './slides.ts';

describe('Slides in a PDF', () => {
  it('stand complete, whatever waits for a click in the show', async () => {
    const waiting = (item: FrameItem): FrameItem => {
      if (item.kind === 'field') return item;
      if (item.kind !== 'text') return { ...item, reveal: 9 };
      return { ...item, paragraphs: item.paragraphs.map((paragraph) => ({ ...paragraph, reveal: 1 })) };
    };
    const pages = slides.pages.map((page) => ({ ...page, items: page.items.map(waiting) }));
    expect(await writePdf({ ...slides, pages }, faces)).toEqual(await writePdf(slides, faces));
  });

  it('that were split are entered at their first part', async () => {
    const [page] = slides.pages;
    if (!page) throw new Error('There is a slide');
    const area: FrameItem = {
      kind: 'link',
      box: { x: 0, y: 0, width: 9, height: 9 },
      target: { kind: 'page', id: 'split' },
      description: 'To the split slide',
    };
    const bare = { ...page, items: [], ids: [] };
    const pages = [
      { ...bare, items: [area] },
      { ...bare, ids: ['split'] },
      { ...bare, ids: ['split'] },
    ];
    const objects = readObjects(await writePdf({ ...slides, pages, outline: [] }, faces));
    const [jump] = [...objects.values()]
      .flatMap(({ source }) => /\/S \/GoTo\n\/D \[(\d+) 0 R/.exec(source) ?? [])
      .slice(1);
    expect(objects.get(Number(jump))).toEqual(pagesOf(objects)[1]);
  });
});
