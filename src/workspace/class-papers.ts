/** The papers of a class list: laid out once a variant, filled for each pupil, one file a class. */

import type { Variant } from '../base/variant.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import type { Laid } from '../frames/page.ts';
import { unshown as unshownSigns } from '../layout/check-glyphs.ts';
import type { LayoutOptions } from '../layout/layout-context.ts';
import { fillMergeFields } from '../layout/sheets/merge-field.ts';
import type { BuildResult } from '../pipeline/build.ts';
import { CODED, fileStem } from '../pipeline/documents.ts';
import { markSheet } from '../variants/mark-sheet.ts';
import type { PupilClass } from '../variants/roster/classes.ts';
import type { Pupil } from '../variants/roster/read-roster.ts';
import { copies as copiesFormat } from '../writers/writers.ts';
import type { ResultFile } from './result-files.ts';

/** What a report may say of a class. */
export interface ClassCounts {
  readonly file: string;
  readonly pupils: number;
  readonly pages: number;
}

export interface ClassPapers {
  readonly files: readonly ResultFile[];
  readonly counts: readonly ClassCounts[];
}

/** What the files of mark sheets are called, before the class. */
const MARK_SHEETS = 'results';

/** A paper that nobody's name stands on. */
interface Blank {
  readonly code: string;
  readonly laid: Laid;
}

/**
 * The papers and the mark sheets of all classes, or each name that no paper has room or letters for.
 *
 * @param classes each with the name of its file
 * @param afterEach is called when a paper is written: time to rest
 */
export async function classPapers(
  classes: readonly PupilClass[],
  { stages }: BuildResult,
  afterEach: () => void,
): Promise<Checked<ClassPapers>> {
  const { layoutOptions: options, papers, locale, lesson } = stages;
  if (!options || !locale || !lesson)
    throw new RangeError('Unexpected roster of a lesson that was not laid out');
  const blanks = new Map(
    papers.flatMap(({ variant, code, laid }) => (laid ? [[keyOf(variant), { code, laid }] as const] : [])),
  );
  const blankOf = ({ variant }: Pupil): Blank => {
    const blank = blanks.get(keyOf(variant));
    if (!blank) throw new RangeError(`Unexpected variant ${keyOf(variant)}, expected one that was laid out`);
    return blank;
  };
  const paperOf = ({ variant }: Pupil) => {
    const paper = papers.find((one) => keyOf(one.variant) === keyOf(variant));
    if (!paper) throw new RangeError(`Unexpected variant ${keyOf(variant)}, expected one that was made`);
    return paper;
  };
  const faults = classes
    .flatMap(({ pupils }) => pupils)
    .flatMap((pupil) => faultsOf(pupil, blankOf(pupil), options));
  if (faults.length > 0) return { diagnostics: faults };
  const openCopies = await copiesFormat.load();
  const fileOf = ({ file }: PupilClass) =>
    `${fileStem(CODED, lesson.activity)}${file.slice(CODED.length)}.${copiesFormat.format}`;
  const write = ({ name, pupils: members }: PupilClass, to: (bytes: Uint8Array) => void) => {
    const [first] = members;
    if (!first) return;
    const { info } = blankOf(first).laid;
    const copies = openCopies(
      { ...info, title: name ? `${info.title} · ${name}` : info.title },
      options.book,
      to,
    );
    for (const pupil of members) {
      copies.add(filledFor(pupil, blankOf(pupil), options), pupil.name);
      afterEach();
    }
    copies.end();
  };
  return {
    value: {
      // A class's two files stand together, so that classes may be made apart.
      files: classes.flatMap((one): ResultFile[] => [
        {
          name: fileOf(one),
          bytes: (to) => write(one, to),
          papers: [...new Set(one.pupils.map((pupil) => blankOf(pupil).code))],
        },
        {
          name: `${MARK_SHEETS}${one.file.slice(CODED.length)}.csv`,
          bytes: Buffer.from(markSheet(one.pupils, papers, paperOf, locale)),
          isFilledIn: true,
        },
      ]),
      counts: classes.map((one) => ({
        file: fileOf(one),
        pupils: one.pupils.length,
        pages: one.pupils.reduce((sum, pupil) => sum + evenPages(blankOf(pupil)), 0),
      })),
    },
    diagnostics: [],
  };
}

function keyOf({ version, tier }: Variant): string {
  return `${tier} ${version}`;
}

/** Each pupil's paper begins on the right-hand side of an opened sheet. */
function evenPages({ laid: { pages } }: Blank): number {
  return pages.length + (pages.length % 2);
}

function filledFor(pupil: Pupil, { laid }: Blank, options: LayoutOptions): Laid {
  const pages = laid.pages.map((page) => {
    const filled = fillMergeFields(page, wordsOf(pupil), options);
    return typeof filled === 'string' ? page : filled;
  });
  return { ...laid, pages };
}

function wordsOf({ name, className, number }: Pupil) {
  return { name, class: className, number };
}

function faultsOf(pupil: Pupil, { laid }: Blank, options: LayoutOptions): Diagnostic[] {
  const { span } = pupil;
  const words = wordsOf(pupil);
  const unshown = Object.values(words).flatMap((text) => unshownSigns(text, options).slice(0, 1));
  if (unshown.length > 0) {
    const message = say`No font here can show ${unshown.map((sign) => `\`${sign}\``).join(', ')}`;
    return [{ code: 'no-glyph', severity: 'error', message, span, hint: say`Write it with other signs.` }];
  }
  const full = laid.pages
    .map((page) => fillMergeFields(page, words, options))
    .find((filled) => typeof filled === 'string');
  if (full === undefined) return [];
  const hint = say`Shorten it.`;
  return [{ code: 'text-does-not-fit', severity: 'error', message: TOO_LONG[full], span, hint }];
}

/** What is said of words without room. */
const TOO_LONG: Readonly<Record<keyof ReturnType<typeof wordsOf>, Message>> = {
  name: say`This name does not fit its box, even small and on two lines`,
  class: say`This class does not fit its box, even small and on two lines`,
  number: say`This number does not fit its box, even small and on two lines`,
};
