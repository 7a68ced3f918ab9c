/** Builds a lesson within the test's own process, with the house's own templates, labels, theme and fonts. */

import { PLAIN_VARIANT } from '../../src/base/variant.ts';
import type { FontRole } from '../../src/frames/text.ts';
import { type FontBook, openFontBook } from '../../src/layout/text/font-book.ts';
import { type BuildHost, type BuildRequest, type BuildResult, build } from '../../src/pipeline/build.ts';
import { openResources } from '../../src/resources/resources.ts';
import { kinds, NO_FOLDER } from '../kinds.ts';

const resources = openResources();
const theme = resources.theme('kapur') ?? { name: 'kapur', text: '' };
const books = new Map<string, FontBook>();

function bookOf(families: Readonly<Record<FontRole, string>>): FontBook {
  const key = Object.values(families).join();
  const book = books.get(key) ?? openFontBook(families, resources.font);
  books.set(key, book);
  return book;
}

/**
 * @param text of the lesson file
 * @param own what is asked for, where not the usual
 * @param host what answers, where not the package's own files
 */
export function buildLesson(
  text: string,
  own: Partial<BuildRequest> = {},
  host: Partial<BuildHost> = {},
): Promise<BuildResult> {
  const request: BuildRequest = {
    id: 'lesson',
    source: { name: 'lesson.yaml', text },
    documents: ['worksheet', 'answer-key', 'handout', 'guided-notes'],
    formats: ['pptx', 'pdf'],
    paper: 'A4',
    handout: 'notes',
    seed: '1',
    variants: [PLAIN_VARIANT],
    reveal: true,
    fillable: false,
    writes: false,
    ...own,
  };
  return build(request, {
    program: '',
    template: (document, kind) => resources.template(document, kind, NO_FOLDER),
    theme,
    themes: resources,
    kinds,
    words: resources.words,
    labels: (language, kind) => resources.labels(language, kind, NO_FOLDER),
    messages: resources.messages,
    typesetting: resources.typesetting,
    picture: () => ({ state: 'missing' }),
    fonts: bookOf,
    usvg: resources.usvg,
    jpegDecoder: resources.jpegDecoder,
    ...host,
  });
}
