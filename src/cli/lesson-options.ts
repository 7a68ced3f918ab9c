/** The options that every command over lessons shares, spelled as comparable tools spell them. */

import type { Argv } from 'yargs';
import type { Source } from '../diagnostic.ts';
import { editionsOf, LEVELS, type Level, MOST_VERSIONS } from '../edition.ts';
import { PAPERS, type PaperName } from '../layout/sheets/paper.ts';
import { openFontBook } from '../layout/text/font-book.ts';
import type { BuildEngines, BuildRequest } from '../pipeline/build.ts';
import {
  DOCUMENT_NAMES,
  type DocumentForms,
  type DocumentName,
  documentsThat,
  FORMED_DOCUMENTS,
  formsIn,
  formsOf,
  USUAL_FORMS,
} from '../pipeline/documents.ts';
import { remembering } from '../remembering.ts';
import {
  findLessons,
  isFolder,
  type LessonFile,
  lessonSource,
  openResources,
  programVersion,
  type Resources,
} from '../resources.ts';
import { suggest } from '../suggestion.ts';
import type { Watched } from '../watch-lessons.ts';
import { oneNumber, oneText } from './one-value.ts';
import { oneWord } from './one-word.ts';
import { UsageError } from './usage-error.ts';

export const DEFAULT_FOLDER = 'content';

export function lessonOptions<Parsed>(parser: Argv<Parsed>) {
  return parser
    .positional('paths', {
      type: 'string',
      array: true,
      default: DEFAULTS.paths,
      describe: 'Lesson files, lesson folders, or folders of lessons',
    })
    .option('only', {
      ...oneText('only'),
      describe: `Documents to make: ${DOCUMENT_NAMES.join(',')}`,
    })
    .option('paper', {
      ...oneWord('paper', Object.keys(PAPERS) as PaperName[]),
      default: DEFAULTS.paper,
      describe: 'Paper size',
    })
    .options(formOptions())
    .option('large-print', {
      type: 'boolean',
      default: false,
      describe: 'Papers for readers with low vision: 18 pt, wide lines, one column',
    })
    .option('dyslexia', {
      type: 'boolean',
      default: false,
      describe: 'Papers for readers with dyslexia: wider letters, words and lines',
    })
    .option('two-up', { type: 'boolean', default: false, describe: 'Papers with two pages side by side' })
    .option('booklet', {
      type: 'boolean',
      default: false,
      describe: 'Papers as booklets: print on both sides (short edge), fold and staple',
    })
    .option('seed', {
      ...oneText('seed'),
      default: DEFAULTS.seed,
      describe: 'What the shuffled orders are drawn from',
    })
    .option('versions', {
      ...oneNumber('versions'),
      describe: `How many versions of each ${documentsThat(({ variants }) => variants === 'each').join(', ')} to make, in other orders: 1 to ${MOST_VERSIONS}`,
    })
    .option('level', {
      ...oneWord('level', LEVELS),
      default: DEFAULTS.level,
      describe: 'Which exercises to print beside those for all; support also prints their hints',
    })
    .option('theme', {
      ...oneText('theme'),
      default: DEFAULTS.theme,
      describe: 'Name of a theme, or a theme file of your own',
    })
    .option('templates', {
      ...oneText('templates'),
      describe: 'A folder of your own templates, themes and labels',
    })
    .option('reveal', {
      type: 'boolean',
      default: true,
      describe: 'Show points one click at a time; --no-reveal shows each slide at once',
    })
    .option('minutes', {
      ...oneNumber('minutes'),
      describe: 'Length of the period: what is optional and does not fit is left out',
    })
    .option('fillable', {
      type: 'boolean',
      default: false,
      describe: `Make forms to fill in on a screen: ${documentsThat(({ isFillable }) => isFillable === true).join(', ')}`,
    })
    .option('json', { type: 'boolean', default: false, describe: 'Print the result as JSON' })
    .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'Print nothing but errors' });
}

/** An option for each document that comes in several forms, by its name. */
function formOptions() {
  const options = FORMED_DOCUMENTS.map((name) => {
    const forms = formsOf(name);
    const contents = Object.values(forms).map(({ holds }) => holds);
    return [
      name,
      {
        ...oneWord(name, Object.keys(forms)),
        default: USUAL_FORMS[name],
        describe: `What the ${name} holds: ${contents.join(', or ')}`,
      },
    ];
  });
  return Object.fromEntries(options) as {
    readonly [Name in keyof DocumentForms]: {
      readonly choices: readonly DocumentForms[Name][];
      readonly default: DocumentForms[Name];
    };
  };
}

export interface LessonArguments extends DocumentForms {
  readonly paths: readonly string[];
  readonly only: string | undefined;
  readonly paper: PaperName;
  readonly 'large-print': boolean;
  readonly dyslexia: boolean;
  readonly 'two-up': boolean;
  readonly booklet: boolean;
  readonly seed: string;
  readonly versions: number | undefined;
  readonly level: Level;
  readonly theme: string;
  readonly templates: string | undefined;
  readonly reveal: boolean;
  readonly minutes: number | undefined;
  readonly fillable: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** What is assumed where nothing is said. */
export const DEFAULTS: LessonArguments = {
  paths: [DEFAULT_FOLDER],
  only: undefined,
  paper: 'A4',
  ...USUAL_FORMS,
  'large-print': false,
  dyslexia: false,
  'two-up': false,
  booklet: false,
  seed: '1',
  versions: undefined,
  level: 'core',
  theme: 'kapur',
  templates: undefined,
  reveal: true,
  minutes: undefined,
  fillable: false,
  json: false,
  quiet: false,
};

/** One lesson with all that building it needs. */
export interface Job {
  readonly lesson: LessonFile;
  readonly request: BuildRequest;
  readonly engines: BuildEngines;
  /** The theme by its name; empty for a file of the author's own. */
  readonly theme: string;
}

/**
 * The lessons that were asked for, in order.
 *
 * @param among those that were found already; left out, they are looked for
 * @throws UsageError when a word of the command line names nothing
 */
export function jobsOf(given: LessonArguments, among?: readonly LessonFile[]): Job[] {
  if (given.templates !== undefined && !isFolder(given.templates)) {
    throw new UsageError(`No folder at ${given.templates}, expected one that holds your templates.`);
  }
  const resources = openResources(given.templates);
  const theme = themeNamed(given.theme, resources);
  const documents = documentsNamed(given.only);
  const period = periodOf(given.minutes);
  const editions = editionsOf(versionsIn(given.versions), given.level);
  const printStyle = oneOf(given, ['large-print', 'dyslexia']);
  const imposition = oneOf(given, ['two-up', 'booklet']);
  const program = programVersion();
  // Each version of a worksheet asks for the same template, and each stage of a lesson for the same words.
  const messages = remembering(resources.messages);
  const lessons = among ?? lessonsAt(given.paths);
  refuseSameIds(lessons);
  return lessons.map((lesson) => ({
    lesson,
    request: {
      id: lesson.id,
      source: lessonSource(lesson),
      documents,
      paper: given.paper,
      ...formsIn(given),
      ...(printStyle && { printStyle }),
      ...(imposition && { imposition }),
      seed: given.seed,
      editions,
      reveal: given.reveal,
      ...(period && { period }),
      fillable: given.fillable,
      writes: true,
    },
    theme: given.theme.endsWith('.yaml') ? '' : given.theme,
    engines: {
      program,
      kinds: resources.kinds(lesson),
      template: remembering((document, kind) => resources.template(document, kind, lesson)),
      theme,
      themes: resources,
      labels: remembering((language, kind) => resources.labels(language, kind, lesson)),
      messages,
      starterTexts: resources.starterTexts,
      picture: remembering((file) => resources.picture(file, lesson)),
      fonts: (families) => bookOf(families, resources),
      usvg: resources.usvg,
      jpegDecoder: resources.jpegDecoder,
    },
  }));
}

/**
 * @throws UsageError where the results of two lessons would go to one folder: some disks take names for the same that
 *   differ in case only, or in how an accented letter is written
 */
export function refuseSameIds(lessons: readonly LessonFile[]): void {
  const known = new Map<string, string>();
  for (const { id, file } of lessons) {
    const folder = id.normalize('NFC').toLowerCase();
    const other = known.get(folder);
    if (other !== undefined) {
      throw new UsageError(
        `Two lessons with the name ${id}: ${other} and ${file}, expected folders with different names, or one lesson at a time.`,
      );
    }
    known.set(folder, file);
  }
}

/** @throws UsageError when a path leads to no lesson */
function lessonsAt(paths: readonly string[]): LessonFile[] {
  if (paths.includes('')) {
    throw new UsageError('Unexpected empty path, expected a lesson.yaml or a folder that holds one.');
  }
  const { lessons, missing } = findLessons(paths);
  if (missing.length === 0) return lessons;
  const isDefault = paths.length === 1 && paths[0] === DEFAULT_FOLDER;
  const here = isDefault && findLessons(['.']).lessons.length > 0;
  throw new UsageError(
    `No lesson found at ${missing.join(', ')}, expected a lesson.yaml or a folder that holds one.${here ? ' For what lies in the folder that you are in, write `.` in its place.' : ''}`,
  );
}

/** What is to be watched, so that lessons can be made anew when it is saved. */
export function watchedBy({ paths, templates, theme }: LessonArguments): Watched {
  const { folders } = openResources(templates);
  return { paths, shared: theme.endsWith('.yaml') ? [...folders, theme] : folders };
}

/** Fonts are opened once a process, whichever lessons ask for them. */
const books = new Map<string, ReturnType<typeof openFontBook>>();

function bookOf(families: Parameters<typeof openFontBook>[0], resources: Resources) {
  const key = Object.values(families).join();
  const book = books.get(key) ?? openFontBook(families, resources.font);
  books.set(key, book);
  return book;
}

function themeNamed(name: string, resources: Resources): Source {
  const theme = resources.theme(name);
  if (theme) return theme;
  if (name.endsWith('.yaml')) throw new UsageError(`No file at ${name}, expected a theme file.`);
  if (name.endsWith('.yml'))
    throw new UsageError(`Unexpected theme ${name}, expected a name or a file that ends in .yaml.`);
  const known = resources.names('themes');
  const meant = suggest(name, known);
  throw new UsageError(
    `Unknown theme ${name}, expected one of ${known.join(', ')} or a .yaml file.${meant ? ` Did you mean ${meant}?` : ''}`,
  );
}

/** In minutes; as long as a lesson may be. */
const LONGEST_PERIOD = 1000;

function periodOf(minutes: number | undefined): number | undefined {
  if (minutes === undefined) return undefined;
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_PERIOD) return minutes;
  throw new UsageError(
    `Unexpected --minutes ${minutes}, expected a whole number from 1 to ${LONGEST_PERIOD}.`,
  );
}

/** @returns 0 where none were asked for */
function versionsIn(count: number | undefined): number {
  if (count === undefined) return 0;
  if (Number.isInteger(count) && count >= 1 && count <= MOST_VERSIONS) return count;
  throw new UsageError(`Unexpected --versions ${count}, expected a whole number from 1 to ${MOST_VERSIONS}.`);
}

type Flag = {
  [Key in keyof LessonArguments]: LessonArguments[Key] extends boolean ? Key : never;
}[keyof LessonArguments];

/** The one that was given of two options that exclude each other. */
function oneOf<Name extends Flag>(
  given: LessonArguments,
  [one, other]: readonly [Name, Name],
): Name | undefined {
  if (given[one] && given[other]) {
    throw new UsageError(`Unexpected --${one} with --${other}, expected one of them.`);
  }
  return given[one] ? one : given[other] ? other : undefined;
}

function documentsNamed(only: string | undefined): DocumentName[] {
  if (only === undefined) return documentsThat(({ isDefault }) => isDefault);
  const known = DOCUMENT_NAMES;
  const asked = only.split(',').map((name) => name.trim());
  for (const name of asked) {
    if (known.some((document) => document === name)) continue;
    const meant = suggest(name, known);
    throw new UsageError(
      `Unknown document ${name}, expected ${known.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`,
    );
  }
  return known.filter((name) => asked.includes(name));
}
