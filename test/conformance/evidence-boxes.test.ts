import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { type Box, type DeckShape, type DeckSlide, deckSlides } from './deck-model.ts';
import { all, openPackage } from './package-checks.ts';

/** Between them, evidence of every kind. */
const LESSONS = ['content/keamanan-negara', 'content/jalan-proklamasi', 'test/conformance/evidence'];
/** What PowerPoint can hold in a placeholder; it has none for shapes. */
const HELD = new Set(['chart', 'tbl', 'pic']);
/** EMU; the first and the last label of a timeline keep so much room for wider fonts. */
const EDGE = 6 * 12_700;

const folder = temporaryFolder();
let slides: readonly DeckSlide[] = [];

prepare(() => {
  for (const lesson of LESSONS) {
    const { status, stderr } = kapur([
      'build',
      path.join(ROOT, lesson),
      '--only',
      'deck',
      '--no-reveal',
      '--out',
      folder,
    ]);
    if (status !== 0) throw new Error(stderr);
  }
  slides = LESSONS.flatMap((lesson) =>
    deckSlides(openPackage(path.join(folder, path.basename(lesson), 'deck.pptx'))),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const drawn = ({ shapes }: DeckSlide) => shapes.filter(({ name }) => name.startsWith('Evidence '));
const held = ({ shapes }: DeckSlide) => shapes.filter(({ placeholder }) => HELD.has(placeholder?.type ?? ''));

/** The box that a layout gives to what is drawn; the master's, where it is the same. */
function boxForDrawings({ layoutTree, masterTree }: DeckSlide): Box | undefined {
  return boxOfPlaceholder(layoutTree, 'dgm') ?? boxOfPlaceholder(masterTree, 'body');
}

function boxOfPlaceholder(tree: DeckShape['element'], type: string): Box | undefined {
  const shape = all(tree, 'p:sp').find((one) =>
    all(one, 'p:ph').some(({ attributes }) => attributes.type === type),
  );
  return shape && boxOf(shape);
}

/** Nothing where it takes its box from what it inherits from. */
function boxOf(element: DeckShape['element']): Box | undefined {
  const [at, size] = ['a:off', 'a:ext'].map((name) => all(element, name)[0]?.attributes);
  if (!at || !size) return undefined;
  return { x: Number(at.x), y: Number(at.y), width: Number(size.cx), height: Number(size.cy) };
}

const isInside = (box: Box, area: Box | undefined) =>
  area !== undefined &&
  box.x >= area.x - EDGE &&
  box.y >= area.y - EDGE &&
  box.x + box.width <= area.x + area.width + EDGE &&
  box.y + box.height <= area.y + area.height + EDGE;

describe('Evidence in a deck', () => {
  it('stands in a placeholder of its layout where PowerPoint has one: Reset puts it back into its box', () => {
    const frames = slides.flatMap(held);
    expect(new Set(frames.map(({ placeholder }) => placeholder?.type))).toEqual(new Set(['chart', 'tbl']));
    for (const { name, box, above } of frames) {
      const area = above.map(boxOf).find(Boolean);
      expect(isInside(box, area), name).toBe(true);
    }
  });

  it('is one group within the box of its layout where it is drawn, so that it moves as one', () => {
    const groups = slides.flatMap((slide) => drawn(slide).map((shape) => ({ slide, shape })));
    expect(groups.length).toBeGreaterThan(15);
    for (const { slide, shape } of groups) {
      expect(shape.kind, shape.name).toBe('p:grpSp');
      expect(isInside(shape.box, boxForDrawings(slide)), `${slide.layout}: ${shape.name}`).toBe(true);
    }
  });

  it('leaves what is said beside it, and its source, where the layout puts them', () => {
    const showing = slides.filter((slide) => drawn(slide).length + held(slide).length > 0);
    const texts = showing.flatMap(({ shapes }) =>
      shapes.filter(({ kind, placeholder }) => kind === 'p:sp' && placeholder),
    );
    expect(texts.some(({ name }) => name === 'credit')).toBe(true);
    expect(texts.filter(({ element }) => all(element, 'a:xfrm').length > 0).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
