import { describe, expect, it } from 'vitest';
import type { Laid } from '../../../src/frames/page.ts';
import { writePptx } from '../../../src/writers/pptx/write-pptx.ts';
import { laidDeck } from './laid-deck.ts';
import { first, openDeck } from './open-deck.ts';

const light = laidDeck();
const { dk1, lt1, dk2, lt2 } = light.resolvedTheme.colours;
const dark: Laid = {
  ...light,
  resolvedTheme: {
    ...light.resolvedTheme,
    colours: { ...light.resolvedTheme.colours, dk1: lt1, lt1: dk1, dk2: lt2, lt2: dk2 },
  },
};

const parts = async (laid: Laid) => {
  const deck = openDeck((await writePptx(laid)).bytes);
  const theme = deck.tree('ppt/theme/theme1.xml');
  const map = (part: string) => first(deck.tree(part), 'p:clrMap').attributes;
  return {
    colours: (['dk1', 'lt1', 'dk2', 'lt2'] as const).map(
      (slot) => first(first(theme, `a:${slot}`), 'a:srgbClr').attributes.val,
    ),
    slides: map('ppt/slideMasters/slideMaster1.xml'),
    notes: map('ppt/notesMasters/notesMaster1.xml'),
    slide: deck.text('ppt/slides/slide2.xml'),
  };
};

describe('A theme with light text on a dark ground', () => {
  it('keeps the dark colours in the slots that Office calls dark, and lets the master say that text is light', async () => {
    const { colours, slides } = await parts(dark);
    expect(colours).toEqual([dk1, lt1, dk2, lt2]);
    expect(slides).toMatchObject({ tx1: 'lt1', bg1: 'dk1', tx2: 'lt2', bg2: 'dk2', accent1: 'accent1' });
  });

  it('prints notes dark on white', async () => {
    expect((await parts(dark)).notes).toMatchObject({ tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' });
  });

  it('changes no slide: slides name text and ground, not colours', async () => {
    expect((await parts(dark)).slide).toBe((await parts(light)).slide);
  });

  it('turns nothing of a light one', async () => {
    const { colours, slides } = await parts(light);
    expect(colours).toEqual([dk1, lt1, dk2, lt2]);
    expect(slides).toMatchObject({ tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' });
  });
});
