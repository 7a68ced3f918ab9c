import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/document/document-tree.ts';
import { readMarkup } from '../../../src/document/read-markup.ts';
import type { Laid } from '../../../src/frames/page.ts';
import { laySlides } from '../../../src/layout/slides/lay-slides.ts';
import { withoutHidden } from '../../../src/layout/slides/without-hidden.ts';
import { layoutContext } from '../context.ts';

function laid(...hidden: readonly boolean[]): Laid {
  const slides = hidden.map(
    (isHidden, index) =>
      `<slide layout="panel" section="S" id="s${index}"${isHidden ? ' hidden="yes"' : ''}><h1>Slide ${index}</h1></slide>`,
  );
  const { value } = readMarkup({ name: 'deck', text: `<deck footer="Foot">${slides.join('')}</deck>` });
  return laySlides(value as Deck, layoutContext()).laid;
}

const numberOn = ({ items }: Laid['pages'][number]) =>
  items.flatMap((item) => (item.kind === 'field' && item.field === 'slide-number' ? [item.text] : []));

describe('Hidden slides', () => {
  const deck = laid(false, true, false);

  it('stay in the deck', () => {
    expect(deck.pages.map(({ hidden = false }) => hidden)).toEqual([false, true, false]);
  });

  it('are left out where a deck is exported; the others keep their numbers, sections and bookmarks', () => {
    const shown = withoutHidden(deck);
    expect(shown.pages.map(({ title }) => title)).toEqual(['Slide 0', 'Slide 2']);
    expect(shown.pages.map(numberOn)).toEqual([['1'], ['3']]);
    const [first, , third] = deck.structure.children;
    expect(shown.structure.children).toEqual([first, third]);
    expect(shown.outline.map(({ title, page }) => [title, page])).toEqual([
      ['Slide 0', 0],
      ['Slide 2', 1],
    ]);
  });

  it('change nothing where there are none', () => {
    const whole = laid(false, false);
    expect(withoutHidden(whole)).toBe(whole);
  });
});
