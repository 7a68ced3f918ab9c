/** The papers of real lessons as they are laid out, for tests that look at every frame of them. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PLAIN_VARIANT } from '../../src/base/variant.ts';
import type { Laid } from '../../src/frames/page.ts';
import { openFontBook } from '../../src/layout/text/font-book.ts';
import { type BuildRequest, build } from '../../src/pipeline/build.ts';
import { DOCUMENTS, type DocumentName } from '../../src/pipeline/documents.ts';
import { openResources } from '../../src/resources/resources.ts';
import { ROOT } from '../kapur.ts';

export interface LaidPaper {
  /** `keamanan-negara worksheet` */
  readonly name: string;
  readonly document: DocumentName;
  readonly laid: Laid;
}

export const LESSONS = {
  'keamanan-negara': 'content/keamanan-negara/lesson.yaml',
  'car-traffic': 'content/car-traffic/lesson.yaml',
  'kitchen-sink': 'test/cases/kitchen-sink/lesson.yaml',
};

const PAPER_DOCUMENTS = (Object.keys(DOCUMENTS) as DocumentName[]).filter((name) => name !== 'deck');
const resources = openResources();
const book = openFontBook({ heading: 'Caladea', body: 'Carlito', code: 'Cousine' }, resources.font);

/** Every paper of both lessons of the house and of the one with all exercise types. */
export async function laidPapers(options: Partial<BuildRequest> = {}): Promise<LaidPaper[]> {
  const papers: LaidPaper[] = [];
  for (const [id, file] of Object.entries(LESSONS)) {
    const full = path.join(ROOT, file);
    const lesson = { id, file: full, folder: path.dirname(full) };
    const theme = resources.theme('kapur');
    if (!theme) throw new Error('The built-in theme is there');
    const { stages } = await build(
      {
        id,
        source: { name: file, text: readFileSync(full, 'utf8') },
        documents: PAPER_DOCUMENTS,
        formats: ['pptx', 'pdf'],
        paper: 'A4',
        handout: 'notes',
        seed: '1',
        variants: [PLAIN_VARIANT],
        reveal: true,
        fillable: false,
        writes: false,
        ...options,
      },
      {
        program: '',
        template: (document, kind) => resources.template(document, kind, lesson),
        theme,
        themes: resources,
        kinds: resources.kinds(lesson),
        words: resources.words,
        labels: (language, kind) => resources.labels(language, kind, lesson),
        messages: resources.messages,
        typesetting: resources.typesetting,
        picture: (name) => resources.picture(name, lesson.folder),
        fonts: () => book,
        usvg: resources.usvg,
        jpegDecoder: resources.jpegDecoder,
      },
    );
    for (const document of PAPER_DOCUMENTS) {
      const laid = stages.frames[document];
      if (!laid) throw new Error(`${id} has no ${document}`);
      papers.push({ name: `${id} ${document}`, document, laid });
    }
  }
  return papers;
}
