/** Rules of Microsoft's Accessibility Checker, and of WCAG 2.2, asked of a deck's package. Each gives its faults. */

import type { XmlElement } from '@rgrove/parse-xml';
import { contrast } from '../../src/theme/contrast.ts';
import { type Box, child, type DeckShape, type DeckSlide, everyShape, textOf } from './deck-model.ts';
import { all } from './package-checks.ts';
import { backgrounds, textColour } from './text-colour.ts';

/** Each slide has a title, and no two the same. */
export function titleFaults(slides: readonly DeckSlide[]): string[] {
  const titles = slides.map(({ shapes }) => {
    const title = shapes.find(({ placeholder }) => /^(title|ctrTitle)$/.test(placeholder?.type ?? ''));
    return title ? textOf(title.element).trim() : '';
  });
  return slides.flatMap(({ name }, index) => {
    const title = titles[index] ?? '';
    if (title === '') return [`${name} has no title`];
    return titles.indexOf(title) < index ? [`${name} has the title of an earlier slide: ${title}`] : [];
  });
}

/** Whatever shows something without words has words for it, or is marked as decoration. */
export function alternativeTextFaults(slides: readonly DeckSlide[]): string[] {
  const faultsOf = (shape: DeckShape, slide: DeckSlide): string[] => {
    if (shape.decorative || shape.description.trim() !== '') return [];
    if (shape.kind === 'p:grpSp') return shape.children.flatMap((inside) => faultsOf(inside, slide));
    if (shape.kind === 'p:sp' && textOf(shape.element).trim() !== '') return [];
    return [`${slide.name}: ${shape.name} (${shape.kind}) has no alternative text and is no decoration`];
  };
  return slides.flatMap((slide) => slide.shapes.flatMap((shape) => faultsOf(shape, slide)));
}

/** EMU; what stands within 4 pt of one line counts as on it. */
const TOLERANCE = 4 * 12_700;

/**
 * Shapes are read in the order in which the eye meets them: in one column from the top down, side by side from where
 * lines start. Where one is neither over, under nor beside the other, only one that is both higher and nearer to the
 * start must come first.
 */
export function readingOrderFaults(slides: readonly DeckSlide[], direction: 'ltr' | 'rtl' = 'ltr'): string[] {
  const sooner = direction === 'ltr' ? leftOf : (one: Box, other: Box) => leftOf(other, one);
  const isBefore = (one: Box, other: Box) =>
    over(one, other) ? !sooner(other, one) : !over(other, one) && sooner(one, other);
  return slides.flatMap(({ name, shapes }) => {
    const read = shapes.filter(({ decorative }) => !decorative);
    return read.flatMap((first, index) =>
      read
        .slice(index + 1)
        .filter((later) => isBefore(later.box, first.box))
        .map((later) => `${name}: ${first.name} is read before ${later.name}`),
    );
  });
}

function leftOf(one: Box, other: Box): boolean {
  return one.x + one.width <= other.x + TOLERANCE;
}

function over(one: Box, other: Box): boolean {
  return one.y + one.height <= other.y + TOLERANCE;
}

/** Tables say that their first row is a head. */
export function tableHeadFaults(slides: readonly DeckSlide[]): string[] {
  return tablesOf(slides)
    .filter(({ table }) => child(table, 'a:tblPr')?.attributes.firstRow !== '1')
    .map(({ slide, shape }) => `${slide.name}: ${shape.name} has no header row`);
}

/** No cell is merged with another or split, so that a screen reader can count rows and columns. */
export function mergedCellFaults(slides: readonly DeckSlide[]): string[] {
  return tablesOf(slides).flatMap(({ table, shape, slide }) => {
    const columns = all(table, 'a:gridCol').length;
    const rows = all(table, 'a:tr').map((row) => all(row, 'a:tc'));
    const merged = rows
      .flat()
      .filter(({ attributes }) =>
        ['gridSpan', 'rowSpan', 'hMerge', 'vMerge'].some((mark) => mark in attributes),
      );
    const uneven = rows.filter((cells) => cells.length !== columns);
    return merged.length + uneven.length > 0
      ? [`${slide.name}: ${shape.name} has ${merged.length} merged cells and ${uneven.length} uneven rows`]
      : [];
  });
}

function tablesOf(slides: readonly DeckSlide[]) {
  return slides.flatMap((slide) =>
    everyShape(slide.shapes).flatMap((shape) =>
      shape.kind === 'p:graphicFrame'
        ? all(shape.element, 'a:tbl').map((table) => ({ table, shape, slide }))
        : [],
    ),
  );
}

/** WCAG 2.2, 1.4.3, for text of any size. */
const LEAST_CONTRAST = 4.5;

/** Every text stands out from what it stands on. */
export function contrastFaults(slides: readonly DeckSlide[]): string[] {
  return slides.flatMap((slide) =>
    everyShape(slide.shapes).flatMap((shape) => {
      if (shape.kind === 'p:grpSp') return [];
      const cells = all(shape.element, 'a:tc');
      const texts = cells.length > 0 ? cells : [shape.element];
      return texts.flatMap((text) => {
        if (runsIn(text).length === 0) return [];
        const grounds = backgrounds(shape.box, shape, slide, child(text, 'a:tcPr'));
        return runsIn(text).flatMap(({ run, paragraph }) => {
          const colour = textColour(run, paragraph, shape, slide);
          return grounds
            .filter((ground) => contrast(colour, ground) < LEAST_CONTRAST)
            .map((ground) => `${slide.name}: "${textOf(run)}" in ${shape.name} is ${colour} on ${ground}`);
        });
      });
    }),
  );
}

function runsIn(text: XmlElement) {
  return all(text, 'a:p').flatMap((paragraph) =>
    [...all(paragraph, 'a:r'), ...all(paragraph, 'a:fld')].map((run) => ({ run, paragraph })),
  );
}

/** Every run says that it is in the language of the lesson, so that it is read aloud in it. */
export function languageFaults(slides: readonly DeckSlide[], language: string): string[] {
  return slides.flatMap(({ name, tree }) =>
    runsIn(tree)
      .filter(({ run }) => child(run, 'a:rPr')?.attributes.lang !== language)
      .map(({ run }) => `${name}: "${textOf(run)}" is not said to be in ${language}`),
  );
}

/** Says nothing of where it leads when it is read out of its sentence, in the languages of the lessons. */
const VAGUE =
  /^(here|click( here)?|link|this|more|read more|di sini|klik( di sini)?|ini|tautan|selengkapnya|baca selengkapnya)$/i;

/**
 * Links say where they lead. An address stands for itself in a list of sources only.
 *
 * @param sources the name of the layout of such a list
 */
export function linkFaults(slides: readonly DeckSlide[], sources: string): string[] {
  return slides.flatMap((slide) =>
    everyShape(slide.shapes).flatMap((shape) => {
      const texts = runsIn(shape.element)
        .filter(({ run }) => child(run, 'a:rPr', 'a:hlinkClick'))
        .map(({ run }) => textOf(run).trim());
      const properties = all(shape.element, 'p:cNvPr')[0];
      if (shape.kind !== 'p:grpSp' && child(properties, 'a:hlinkClick')) {
        texts.push(shape.description || textOf(shape.element).trim());
      }
      return texts
        .filter(
          (text) => text === '' || VAGUE.test(text) || (/^https?:/.test(text) && slide.layout !== sources),
        )
        .map((text) => `${slide.name}: the link "${text}" in ${shape.name} does not say where it leads`);
    }),
  );
}

/** Nothing asks to be filled in. */
export function emptyPlaceholderFaults(slides: readonly DeckSlide[]): string[] {
  return slides.flatMap(({ name, shapes }) =>
    shapes
      .filter(
        ({ kind, placeholder, element }) => kind === 'p:sp' && placeholder && textOf(element).trim() === '',
      )
      .map((shape) => `${name}: the placeholder ${shape.name} is empty`),
  );
}
