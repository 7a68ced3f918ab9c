/** The steps that make the documents and write their files. */

import { hasErrors } from '../diagnostics/diagnostic.ts';
import { exerciseTypes } from '../exercises/registry.ts';
import { type MissingSign, unshown } from '../layout/check-glyphs.ts';
import type { LayoutOptions } from '../layout/layout-context.ts';
import { signErrors } from '../layout/sign-errors.ts';
import type { Theme } from '../theme/theme.ts';
import { documentCopies } from '../variants/document-copies.ts';
import { slideIndex, untaught } from '../variants/slides-taught.ts';
import { inOrder } from '../yaml/in-order.ts';
import { DOCUMENTS, type DocumentName, documentsOf, SLIDES } from './documents.ts';
import { type DocumentOrder, type MadeDocument, type Making, makeDocument } from './make.ts';
import { type Known, step } from './step.ts';
import { writeDocument } from './write.ts';

/** The slides are laid out whatever was asked for: the other documents name and show them. */
export const makesSlides = step(['schedule', 'papers', 'plain', 'locale', 'layout'], async (state) => {
  const { request, host, layout, schedule, papers } = state;
  const made = await inTurn(ordersOf(SLIDES, state), (order) => makeDocument(order, request, host, layout));
  const { value, diagnostics } = together(made);
  const slides = value.documents[0]?.layout.laid;
  const untold = slides
    ? untaught(papers[0].exercises, schedule.lesson, slideIndex(slides), exerciseTypes)
    : [];
  return { value, diagnostics: [...diagnostics, ...untold] };
});

export const makesOthers = step(
  ['schedule', 'papers', 'plain', 'locale', 'layout', 'documents', 'missing'],
  async (state) => {
    const { request, host, documents, missing } = state;
    const orders = documentsOf(request.documents, state.schedule.lesson.activity)
      .filter((name) => name !== SLIDES)
      .flatMap((name) => ordersOf(name, state));
    const made = await inTurn(orders, (order) =>
      makeDocument(order, request, host, layoutOf(order.name, state)),
    );
    const { value, diagnostics } = together(made);
    return {
      value: {
        documents: [...documents, ...value.documents],
        missing: [...missing, ...value.missing],
      },
      // What the slides have no room for is told once, by their measure.
      diagnostics: diagnostics.filter(
        ({ code, span }) =>
          !span ||
          !state.diagnostics.some(
            (told) =>
              told.code === code && told.span?.source === span.source && told.span.start === span.start,
          ),
      ),
    };
  },
);

/** Signs that no font has, in the order of the lesson, whatever document each is missed in. */
export const findsMissingSigns = step(['missing', 'layout', 'theme', 'schedule'], (state) => {
  const { request, host, layout, schedule } = state;
  const { language, kind } = schedule.lesson;
  const { own, builtIn } = host.labels(language, kind.name);
  const labels = [...own, ...builtIn];
  const all: MissingSign[] = [
    ...bulletsOf(state.theme)
      .flatMap((bullet) => unshown(bullet, layout))
      .map((sign) => ({ sign, sources: [host.theme] })),
    ...state.missing.map((one) => ({ ...one, sources: [...one.sources, ...labels] })),
  ];
  return { diagnostics: inOrder(signErrors(all, schedule.lesson.spans, request.workspace?.shown)) };
});

export const writesFiles = step(['documents', 'layout', 'schedule'], async (state) => {
  const { request, host, documents } = state;
  if (!request.writes || hasErrors(state.diagnostics)) return { diagnostics: [] };
  const names = documentsOf(request.documents, state.schedule.lesson.activity);
  const asked = documents.filter(({ name }) => names.includes(name));
  const files = await inTurn(asked, (document) =>
    inTurn(
      DOCUMENTS[document.name].formats.filter((format) => request.formats.includes(format)),
      (format) => writeDocument(document, format, layoutOf(document.name, state), request, host),
    ),
  );
  return { value: { files: files.flat() }, diagnostics: [] };
});

/** With the slides that it may show. Print for pupils with low vision or dyslexia is not for what a school files. */
function layoutOf(
  name: DocumentName,
  { layout: { printStyle, ...layout }, documents: [deck] }: Pick<Known, 'layout' | 'documents'>,
): LayoutOptions {
  const slides = deck?.layout.laid;
  return {
    ...layout,
    ...(slides && { slides }),
    ...(printStyle && !DOCUMENTS[name].isFiled && { printStyle }),
  };
}

/** The copies of a document, by the variants that it is made of. */
function ordersOf(
  name: DocumentName,
  { schedule, papers, plain, locale }: Pick<Known, 'schedule' | 'papers' | 'plain' | 'locale'>,
): DocumentOrder[] {
  const { kind, activity } = schedule.lesson;
  const copies = documentCopies(DOCUMENTS[name].variants, { papers, plain }, schedule, locale);
  return copies.map((copy) => ({ ...copy, name, kind: kind.name, activity }));
}

function together(made: readonly Making[]) {
  const documents: readonly MadeDocument[] = made.flatMap(({ document }) => document ?? []);
  return {
    value: { documents, missing: made.flatMap(({ missing }) => missing) },
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** One after the other, so that no more than one is held in memory half made. */
async function inTurn<Item, Value>(
  items: readonly Item[],
  make: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const made: Value[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

/** The signs before the items of a list. */
function bulletsOf({ slides }: Theme): string[] {
  return Object.values(slides.styles).flatMap(({ bullets }) => bullets ?? []);
}
