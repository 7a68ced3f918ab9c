import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/document/document-tree.ts';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { TextFrame } from '../../../src/frames/frame.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { layoutContext } from '../context.ts';

/** This region is set at 24 pt, six below which is its floor; each text is as long as makes it step down that far. */
const TEXTS = {
  24: 'A short example.',
  22: 'words that fill the box of the example '.repeat(7),
  20: 'words that fill the box of the example '.repeat(8),
  18: 'words that fill the box of the example '.repeat(9),
} as const;

function deckOf(topics: readonly (readonly [tone: string, text: string, title?: string])[]): Deck {
  const slides = topics.map(
    ([tone, text, title = 'A claim'], index) =>
      `<slide layout="topic" tone="${tone}" id="s${index}"><h1>${title}</h1><region name="example" id="e${index}"><p>${text}</p></region></slide>`,
  );
  const { value, diagnostics } = readMarkup({
    name: 'deck',
    text: `<deck footer="">${slides.join('')}</deck>`,
  });
  if (value?.kind !== 'deck') throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

/** The theme with examples as large as that. */
function context() {
  const common = layoutContext();
  const { slides } = common.theme;
  const { example } = slides.styles;
  if (!example) throw new Error('The theme has a style for examples');
  const styles = { ...slides.styles, example: { ...example, size: 24 } };
  return { ...common, theme: { ...common.theme, slides: { ...slides, styles } } };
}

function sizesOf(deck: Deck, region: string): number[] {
  return laySlides(deck, context())
    .ledger.filter((entry) => entry.region === region)
    .map(({ size }) => size);
}

const examples = (...topics: [string, string][]) => sizesOf(deckOf(topics), 'example');

describe('A region', () => {
  it('has each of these texts at the size that it needs when it stands alone', () => {
    for (const [size, text] of Object.entries(TEXTS)) {
      expect(examples(['first', text])).toEqual([Number(size)]);
    }
  });

  it('has the smallest size that any slide of its layout needs', () => {
    expect(examples(['first', TEXTS[24]], ['first', TEXTS[22]], ['first', TEXTS[24]])).toEqual([22, 22, 22]);
    expect(examples(['first', TEXTS[20]], ['first', TEXTS[22]])).toEqual([20, 20]);
  });

  it('lets one that is far out keep its size for itself', () => {
    expect(examples(['first', TEXTS[18]], ['first', TEXTS[24]], ['first', TEXTS[22]])).toEqual([18, 22, 22]);
  });

  it('follows the slides of its own layout only', () => {
    expect(examples(['first', TEXTS[20]], ['second', TEXTS[24]])).toEqual([20, 24]);
  });

  it('is harmonised as a title, too', () => {
    const long = `${'A claim that goes on and on '.repeat(4)}and on again`;
    const alone = sizesOf(deckOf([['first', 'x', long]]), 'title');
    expect(alone).toEqual([30]);
    expect(
      sizesOf(
        deckOf([
          ['first', 'x', long],
          ['first', 'x'],
        ]),
        'title',
      ),
    ).toEqual([...alone, ...alone]);
  });

  it('says in the file what was decided, and measures its lines at it', () => {
    const { laid } = laySlides(
      deckOf([
        ['first', TEXTS[24]],
        ['first', TEXTS[22]],
      ]),
      context(),
    );
    const frame = laid.pages[0]?.items.find(
      (item): item is TextFrame => item.kind === 'text' && item.region === 'example',
    );
    expect(frame?.scale).toBeCloseTo(22 / 24);
    expect(frame?.paragraphs[0]?.lines[0]?.segments[0]).toMatchObject({ size: expect.closeTo(22) });
  });

  it('reports what may not stand in it once, however often it is measured', () => {
    const reporting = layoutContext();
    const { value } = readMarkup({
      name: 'deck',
      text: `<deck footer=""><slide layout="topic" tone="first" id="a"><h1>x</h1><region name="example"><p>${TEXTS[24]}</p><lines count="2" description="x"/></region></slide><slide layout="topic" tone="first" id="b"><h1>y</h1><region name="example"><p>${TEXTS[20]}</p></region></slide></deck>`,
    });
    if (value?.kind === 'deck') laySlides(value, reporting);
    expect(reporting.found.map(({ code }) => code)).toEqual(['unexpected-block']);
  });
});
