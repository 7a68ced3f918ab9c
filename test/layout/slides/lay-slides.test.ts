import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/document/document-tree.ts';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { TextFrame } from '../../../src/frames/frame.ts';
import type { StructureNode } from '../../../src/frames/structure.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { layoutContext } from '../context.ts';

function deckOf(slides: string): Deck {
  const { value, diagnostics } = readMarkup({ name: 'deck', text: `<deck footer="Foot">${slides}</deck>` });
  if (value?.kind !== 'deck') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

const slide = (body: string, title = 'A claim') =>
  `<slide layout="topic" tone="first" id="a"><h1>${title}</h1><region name="body" id="a.points">${body}</region></slide>`;

const list = (count: number, text: string) =>
  `<ul>${Array.from({ length: count }, (_, index) => `<li>${index + 1} ${text}</li>`).join('')}</ul>`;

function laid(slides: string) {
  const context = layoutContext();
  return { ...laySlides(deckOf(slides), context), found: context.found };
}

describe('Laying out slides', () => {
  it('keeps the size of the theme where the text fits', () => {
    const { ledger } = laid(slide(list(3, 'short')));
    expect(ledger.find(({ region }) => region === 'body')).toMatchObject({
      page: 1,
      size: 26,
      themeSize: 26,
      lines: 3,
    });
  });

  it('steps down the type scale before it splits', () => {
    const { ledger, laid: deck } = laid(
      slide(list(5, 'a point that runs over one line and then a little more')),
    );
    expect(deck.pages).toHaveLength(1);
    expect(ledger.find(({ region }) => region === 'body')?.size).toBeLessThan(28);
  });

  it('makes letters smaller and leaves indents as they are, as PowerPoint does', () => {
    const starts = [list(3, 'short'), list(5, 'a point that runs over one line and then a little more')].map(
      (body) => {
        const frame = laid(slide(body)).laid.pages[0]?.items.find(
          (item): item is TextFrame => item.kind === 'text' && item.region === 'body',
        );
        return [frame?.scale, frame?.paragraphs[0]?.lines[0]?.segments[0]?.x] as const;
      },
    );
    expect(starts[1]?.[0]).toBeLessThan(starts[0]?.[0] ?? 0);
    expect(starts[1]?.[1]).toBe(starts[0]?.[1]);
  });

  it('takes the fallback of a layout that does not hold the text', () => {
    const withExample = (words: number) =>
      laid(
        slide(list(2, 'short'))
          .replaceAll('layout="topic" tone="first"', 'layout="topic-turned" tone="first"')
          .replace('</slide>', `<region name="example"><p>${'word '.repeat(words)}</p></region></slide>`),
      );
    for (const [words, layout] of [
      [8, 'topic-turned-first'],
      [64, 'topic-first'],
    ] as const) {
      const { laid: deck, found } = withExample(words);
      expect(found).toEqual([]);
      expect(deck.pages.map((page) => page.layout)).toEqual([layout]);
    }
    const { laid: deck, found } = withExample(300);
    expect(deck.pages.map((page) => page.layout)).toEqual(['topic-first']);
    expect(found.map(({ code }) => code)).toEqual(['text-does-not-fit']);
  });

  it('splits at an item boundary, evenly, and says so in the titles', () => {
    const {
      laid: deck,
      ledger,
      found,
    } = laid(slide(list(9, 'a point that is so long that it takes two lines in this column')));
    expect(found).toEqual([]);
    expect(deck.pages.map(({ title }) => title)).toEqual(['A claim (1/2)', 'A claim (2/2)']);
    const bodies = deck.pages.flatMap(({ items }) =>
      items.filter((item): item is TextFrame => item.kind === 'text' && item.region === 'body'),
    );
    expect(bodies.map(({ paragraphs }) => paragraphs.length).sort()).toEqual([4, 5]);
    expect(ledger.filter(({ region }) => region === 'body').map(({ part }) => part)).toEqual(['1/2', '2/2']);
  });

  it('fills no box beyond its height', () => {
    for (let count = 1; count < 14; count += 1) {
      const { ledger } = laid(
        slide(list(count, 'words enough for more than a line, in fact for two of them at least')),
      );
      for (const { spare } of ledger) expect(spare).toBeGreaterThanOrEqual(0);
    }
  });

  it("reports text that fits at no size, at the author's line", () => {
    const source = { name: 'lesson.yaml', text: 'claim: far too long' };
    const context = layoutContext(new Map([['a.claim', { source, start: 7, end: 19 }]]));
    laySlides(deckOf(slide('<p>x</p>', 'far too long '.repeat(60))), context);
    expect(context.found).toMatchObject([
      { code: 'text-does-not-fit', span: { source: { name: 'lesson.yaml' }, start: 7 } },
    ]);
  });

  it('leaves room for two digits before the entries of a numbered list', () => {
    const entries = Array.from({ length: 12 }, () => '<li>Entry</li>').join('');
    const { laid: deck } = laid(
      `<slide layout="panel"><h1>Title</h1><region name="body"><ol>${entries}</ol></region></slide>`,
    );
    const body = deck.pages[0]?.items.find(
      (item): item is TextFrame => item.kind === 'text' && item.region === 'body',
    );
    expect(body?.paragraphs).toHaveLength(12);
    for (const { marker, lines } of body?.paragraphs ?? []) {
      const last = marker?.segments.at(-1);
      const end = (last?.x ?? 0) + (last?.width ?? 0);
      expect(lines[0]?.segments[0]?.x).toBeGreaterThan(end + 3);
    }
  });

  it('reports a layout and a region that the theme does not have, with a suggestion', () => {
    const { found } = laid(
      '<slide layout="topc" tone="first"><h1>x</h1></slide><slide layout="table"><h1>x</h1><region name="tabel"><p>x</p></region></slide>',
    );
    expect(found.map(({ code, hint }) => [code, hint])).toEqual([
      ['unknown-name', 'Did you mean `topic`?'],
      ['unknown-name', 'Did you mean `table`?'],
    ]);
  });

  it('takes the layout for the tone of the slide’s group, else one that is for all groups', () => {
    const layoutsOf = (text: string) => {
      const { laid: deck, found } = laid(text);
      expect(found).toEqual([]);
      return deck.pages.map(({ layout }) => layout);
    };
    expect(
      layoutsOf(
        '<slide layout="topic" tone="second"><h1>x</h1></slide><slide layout="topic"><h1>x</h1></slide><slide layout="table" tone="second"><h1>x</h1></slide>',
      ),
    ).toEqual(['topic-second', 'topic-first', 'table']);
  });

  it('never breaks a word while a smaller size spares it', () => {
    const { laid: deck } = laid(
      '<slide layout="panel"><h1>Keanekaragaman</h1><region name="body"><p>x</p></region></slide>',
    );
    const title = deck.pages[0]?.items.find(
      (item): item is TextFrame => item.kind === 'text' && item.region === 'title',
    );
    expect(title?.paragraphs[0]?.lines).toHaveLength(1);
    expect(title?.scale).toBeLessThan(1);
  });

  it('gives each region its paragraphs in the structure, lists as lists', () => {
    const { laid: deck } = laid(slide(list(2, 'x')));
    const [sect] = deck.structure.children;
    expect(sect?.children.map(({ role }) => role)).toEqual(['H1', 'L']);
    expect(sect?.children[1]?.children.map(({ children }) => children.map(({ role }) => role))).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ]);
  });

  it('sets bullets under bullets on a level of their own, as a list in the item they belong to', () => {
    const { laid: deck } = laid(slide('<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>'));
    const body = deck.pages[0]?.items.find(
      (item): item is TextFrame => item.kind === 'text' && item.region === 'body',
    );
    expect(body?.paragraphs.map(({ runs, level, marker }) => [runs[0]?.text, level, marker?.text])).toEqual([
      ['a', 0, '•'],
      ['b', 1, '–'],
      ['c', 1, '–'],
      ['d', 0, '•'],
    ]);
    const roles = (node: StructureNode): unknown =>
      node.children.length > 0 ? [node.role, ...node.children.map(roles)] : node.role;
    const item = ['LI', 'Lbl', 'LBody'];
    expect(roles(deck.structure.children[0]?.children[1] as StructureNode)).toEqual([
      'L',
      ['LI', 'Lbl', ['LBody', ['L', item, item]]],
      item,
    ]);
  });

  it('keeps the depth of lists in notes', () => {
    const notes = '<notes><p>x</p><ul><li>a<ul><li>b</li></ul></li></ul></notes>';
    const { laid: deck } = laid(slide(list(2, 'x')).replace('</slide>', `${notes}</slide>`));
    expect(deck.pages[0]?.notes.map(({ runs, list, level }) => [runs[0]?.text, list, level])).toEqual([
      ['x', false, 0],
      ['a', true, 0],
      ['b', true, 1],
    ]);
  });
});
