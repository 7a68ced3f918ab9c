import { beforeAll, describe, expect, it } from 'vitest';
import type { Box, Insets, Paint } from '../../../src/frames/drawing.ts';
import type { FrameItem } from '../../../src/frames/frame.ts';
import type { Page } from '../../../src/frames/page.ts';
import type { PaperName } from '../../../src/layout/sheets/paper.ts';
import { DOCUMENTS } from '../../../src/pipeline/documents.ts';
import { contrast } from '../../../src/theme/contrast.ts';
import type { PrintStyle } from '../../../src/theme/theme.ts';
import { theme } from '../context.ts';
import { type LaidPaper, laidPapers } from '../laid-papers.ts';

/** pt; what a copier may lose at each edge, 5 mm. */
const LOST = 14.17;
/** A grey of fifteen parts of black in a hundred. */
const GREY_15 = 'D9D9D9';
const TOLERANCE = 0.01;

const manners: { paper: PaperName; printStyle?: PrintStyle; handout?: 'slides' }[] = [
  ...(['A4', 'Letter', 'F4'] as const).flatMap((paper) => [
    { paper },
    { paper, printStyle: 'large-print' as const },
  ]),
  { paper: 'A4', printStyle: 'dyslexia' },
  { paper: 'Letter', handout: 'slides' },
  { paper: 'Letter', handout: 'slides', printStyle: 'large-print' },
];

/** What a frame covers, with the words in it where they really stand. */
function extents(item: FrameItem): Box[] {
  if (item.kind === 'line') {
    const { from, to } = item;
    return [
      {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(to.x - from.x),
        height: Math.abs(to.y - from.y),
      },
    ];
  }
  if (item.kind !== 'text') return [item.box];
  const words = item.paragraphs.flatMap(({ lines, marker }) => {
    const segments = [...(marker?.segments ?? []), ...lines.flatMap((line) => line.segments)];
    return segments.map(({ x, width }) => ({ ...item.box, x, width }));
  });
  return [item.box, ...words];
}

function outside(item: FrameItem, page: Page, margins: Insets): boolean {
  return extents(item).some(
    ({ x, y, width, height }) =>
      x < margins.left - TOLERANCE ||
      y < margins.top - TOLERANCE ||
      x + width > page.width - margins.right + TOLERANCE ||
      y + height > page.height - margins.bottom + TOLERANCE,
  );
}

/** A slide drawn small is a picture. */
const isPictured = (item: FrameItem) => 'name' in item && /^Slide \d+, /.test(item.name);
const isFoot = (item: FrameItem) => item.kind === 'text' && item.name.startsWith('Foot');

/** Backs of cards lie behind their fronts, so that the margin of the punched edge is on the other side. */
function marginsOf({ document }: LaidPaper, index: number): Insets {
  const { left, right, ...rest } = theme.sheets.margins;
  return document === 'cards' && index % 2 === 1
    ? { ...rest, left: right, right: left }
    : { ...rest, left, right };
}

function fillsOf(item: FrameItem): Paint[] {
  return (item.kind === 'shape' || item.kind === 'text') && item.fill ? [item.fill] : [];
}

function strokesOf(item: FrameItem): number[] {
  if (item.kind === 'line') return [item.stroke.width];
  return (item.kind === 'shape' || item.kind === 'text') && item.stroke ? [item.stroke.width] : [];
}

describe.each(manners)('Papers on $paper, $printStyle, $handout', (options) => {
  let papers: LaidPaper[];
  beforeAll(async () => {
    papers = await laidPapers(options);
  });
  const pagesOf = () =>
    papers.flatMap((paper) => paper.laid.pages.map((page, index) => ({ paper, page, index })));

  it('keep everything but the foot within the margins', () => {
    const found = pagesOf().flatMap(({ paper, page, index }) =>
      page.items
        .filter((item) => !isFoot(item) && outside(item, page, marginsOf(paper, index)))
        .map((item) => `${paper.name} ${index + 1}: ${'name' in item ? item.name : item.kind}`),
    );
    expect(found).toEqual([]);
  });

  it('have nothing within 5 mm of the edge', () => {
    const edge = { top: LOST, right: LOST, bottom: LOST, left: LOST };
    const found = pagesOf().flatMap(({ paper, page, index }) =>
      page.items.filter((item) => outside(item, page, edge)).map(() => `${paper.name} ${index + 1}`),
    );
    expect(found).toEqual([]);
  });

  it('lay no more than 15 % of black under dark words, and enough of it under white ones', () => {
    const found = pagesOf().flatMap(({ paper, page }) =>
      page.items
        .filter((item) => !isPictured(item))
        .flatMap((item) => {
          const dark = fillsOf(item).filter(
            ({ hex }) => contrast(hex, 'FFFFFF') > contrast(GREY_15, 'FFFFFF'),
          );
          const words = item.kind === 'text' ? item.style.paint.hex : 'FFFFFF';
          return dark
            .filter(({ hex }) => contrast(hex, words) < 4.5)
            .map(({ hex }) => `${paper.name}: ${hex}`);
        }),
    );
    expect(found).toEqual([]);
  });

  if (options.printStyle === 'large-print') {
    it('set no words below 18 pt but signs and the numbers of cells, but for what a school files', () => {
      const small = pagesOf().flatMap(({ paper, page }) =>
        DOCUMENTS[paper.document].isFiled
          ? []
          : page.items.flatMap((item) => {
              if (item.kind !== 'text' || isPictured(item) || /^(Head|Number|Sign) of /.test(item.name))
                return [];
              const segments = item.paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.segments));
              return segments.flatMap((segment) =>
                segment.kind === 'text' && segment.size < 18 && !/^\d+$/.test(segment.text)
                  ? [`${paper.name}: ${segment.size} ${segment.text}`]
                  : [],
              );
            }),
      );
      expect(small).toEqual([]);
    });
  }

  it('have no rule thinner than half a point', () => {
    const thin = pagesOf().flatMap(({ paper, page }) =>
      page.items
        .flatMap(strokesOf)
        .filter((width) => width < 0.5)
        .map((width) => `${paper.name}: ${width}`),
    );
    expect(thin).toEqual([]);
  });
});
