/** What is made of each document: one file for the whole class, one a level, or one a paper. */

import type { DocumentName } from '../documents.ts';
import { fileSuffix, LEVELS } from '../edition.ts';
import type { Course } from '../lesson/lesson.ts';
import type { Locale } from '../locale.ts';
import type { MadePapers, Paper } from './paper.ts';
import { keyView, type PaperView, paperView } from './paper-view.ts';

export interface DocumentCopy {
  /** What tells its file from those of other papers: `-support`. */
  readonly suffix: string;
  readonly view: PaperView;
  /** Of a worksheet: the paper that it is. */
  readonly paper?: Paper;
  /** Of an answer key: the codes of the papers that it is the key to. */
  readonly keyTo?: readonly string[];
}

type Copies = (papers: MadePapers, course: Course, locale: Locale) => readonly DocumentCopy[];

/** The copies of a document, from the most help to the most that is asked. */
export function documentCopies(name: DocumentName, ...of: Parameters<Copies>): readonly DocumentCopy[] {
  return COPIES[name](...of);
}

/** Names no version or level, and speaks of the plain paper: the same file whatever papers are printed. */
const forAll: Copies = ({ plain }, course, locale) => [
  { suffix: '', view: { ...paperView(course, plain, locale), edition: '' } },
];

const COPIES: Readonly<Record<DocumentName, Copies>> = {
  deck: forAll,
  worksheet: ({ papers }, course, locale) =>
    papers.map((paper) => ({
      suffix: fileSuffix(paper.edition),
      view: paperView(course, paper, locale),
      paper,
    })),
  'answer-key': (made, course, locale) =>
    byLevel(made).map(({ suffix, papers }) => ({
      suffix,
      view: keyView(course, papers, locale),
      keyTo: papers.map(({ code }) => code),
    })),
  handout: forAll,
  'guided-notes': forAll,
  cards: forAll,
  'exit-tickets': (made, course, locale) =>
    byLevel(made).map(({ suffix, papers: [first] }) => ({
      suffix,
      view: { ...paperView(course, first, locale), edition: '' },
    })),
};

function byLevel({ papers }: MadePapers) {
  return LEVELS.flatMap((level) => {
    const [first, ...others] = papers.filter(({ edition }) => edition.level === level);
    return first ? [{ suffix: fileSuffix({ level }), papers: [first, ...others] as const }] : [];
  });
}
