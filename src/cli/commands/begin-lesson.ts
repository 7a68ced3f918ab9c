/** Begins a lesson: asks what is missing, writes the file, and says what to look at. */

import path from 'node:path';
import { suggest } from '../../base/suggestion.ts';
import { type Checked, hasErrors } from '../../diagnostics/diagnostic.ts';
import { ENGLISH, inWords, say } from '../../diagnostics/message.ts';
import { exerciseTypes } from '../../exercises/registry.ts';
import type { LessonKind } from '../../kinds/lesson-kind.ts';
import { lessonJsonSchema } from '../../lesson/json-schema.ts';
import { isLanguage } from '../../lesson/language.ts';
import { lessonSchema } from '../../lesson/lesson-schema.ts';
import { tell, wordsOf } from '../../locale/tell.ts';
import { findLessons, openResources } from '../../resources.ts';
import { draftYaml } from '../../scaffold/draft-yaml.ts';
import { findConfig } from '../../workspace/find-config.ts';
import { type Config, readConfig } from '../../workspace/read-config.ts';
import { replaceFile } from '../../workspace/replace-file.ts';
import { writeNewLesson } from '../../workspace/write-new-lesson.ts';
import { ID_LOOKS, ID_PATTERN, slug } from '../../yaml/ids.ts';
import { builtInKinds } from '../options/built-in-kinds.ts';
import { DEFAULT_FOLDER } from '../options/lesson-options.ts';
import { didYouMean, UsageError } from '../options/usage-error.ts';
import { notesIn, reportOfNotes } from '../reporters/notes-file.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { openTerminal } from '../terminal/terminal.ts';
import { beginningFromNotes, emptyBeginning, openStarters } from './lesson-beginnings.ts';
import { ask, isCount, type Said, TEXTS, withSaid } from './new-questions.ts';

export interface NewArguments {
  readonly id: string | undefined;
  readonly kind: string;
  readonly from: string | undefined;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly question: string | undefined;
  readonly yes: boolean;
  readonly quiet: boolean;
  /** How many topics of a group, by its key. */
  readonly [group: string]: unknown;
}

/** Beside the lessons, so that whoever copies their folder has it with them, and editors find it without a network. */
const SCHEMA_FILE = 'lesson.schema.json';

export async function beginLesson(given: NewArguments): Promise<void> {
  const { id, from, yes, quiet } = given;
  const terminal = openTerminal(quiet);
  const config = configFor(DEFAULT_FOLDER);
  const kinds = builtInKinds();
  const kind = kindNamed(given.kind, kinds);
  const said = answersIn({ ...given, language: given.language ?? config.value?.language }, kind, kinds);
  if (id !== undefined) free(id);
  if (hasErrors(config.diagnostics)) {
    const { language: english } = ENGLISH;
    tell(config.diagnostics, english, openResources().messages).forEach(terminal.diagnostic);
    process.exitCode = EXIT.errors;
    return;
  }
  const starters = openStarters(kind);
  const name = (id ?? (from ? path.parse(from).name : '')).replace(/[-_\s]+/g, ' ').trim();
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const beginning =
    from === undefined
      ? emptyBeginning(title, kind, starters)
      : beginningFromNotes(notesIn(from), title, fieldsOf(kind), kind, starters);

  const questions = yes ? [] : beginning.questions(said);
  if (questions.length > 0 && !(process.stdin.isTTY && process.stderr.isTTY)) {
    const options = questions.map((question) => `--${question}`).join(', ');
    throw new UsageError(`No terminal to ask on, expected ${options}, or --yes to leave them for later.`);
  }
  const asked =
    questions.length > 0
      ? await ask(questions, kind.groups, (language) => withSaid(beginning.instead(language), said), starters)
      : { counts: {} };
  if (!asked) {
    terminal.note('Nothing was written.');
    process.exitCode = EXIT.cancelled;
    return;
  }

  const draft = beginning.draft(withSaid(said, asked));
  const folder = free(id ?? slug(draft.lesson.title, draft.lesson.language));
  const starter = starters.starterOf(draft.lesson.language);
  const names = { schema: `../${SCHEMA_FILE}`, ...(from && { notes: path.basename(from) }) };
  const yaml = draftYaml(draft, starter, names);
  const { language } = draft.lesson;
  const { messages } = openResources();
  const lesson = writeNewLesson(folder, yaml);
  const found = [...lesson.diagnostics];
  if (lesson.value) {
    const bytes = `${JSON.stringify(lessonJsonSchema(exerciseTypes, kinds), null, 2)}\n`;
    found.push(...replaceFile(DEFAULT_FOLDER, { name: SCHEMA_FILE, bytes }).diagnostics);
  } else if (found.length === 0) throw new UsageError(alreadyThere(folder));
  tell(found, language, messages).forEach(terminal.diagnostic);
  if (found.length > 0) process.exitCode = EXIT.errors;
  const file = lesson.value;
  if (!file) return;
  terminal.result(file);
  const words = wordsOf(language, messages);
  if (from) terminal.note(reportOfNotes(from, draft, file, yaml, starter, words));
  terminal.note(inWords(say`Next: write in it, then \`npx kapur build ${folder}\`.`, words));
}

/** The file of the workspace that a new lesson comes into. */
function configFor(folder: string): Checked<Config> {
  const file = findConfig({ folder });
  return file === undefined ? { diagnostics: [] } : readConfig(file);
}

/** @throws UsageError for a kind that there is not */
function kindNamed(name: string, kinds: readonly LessonKind[]): LessonKind {
  const kind = kinds.find((one) => one.name === name);
  if (kind) return kind;
  const names = kinds.map((one) => one.name);
  throw new UsageError(
    `Unexpected kind ${name}, expected ${names.join(', ')}.${didYouMean(suggest(name, names))}`,
  );
}

function fieldsOf(kind: LessonKind): string[] {
  return Object.keys(lessonSchema(exerciseTypes, kind).shape);
}

/** What was said on the command line or stands in the file of the workspace, checked. */
function answersIn(given: NewArguments, { name, groups }: LessonKind, kinds: readonly LessonKind[]): Said {
  const { title, language, question } = given;
  if (language !== undefined && !isLanguage(language)) {
    throw new UsageError(`Unexpected language ${language}, expected a tag such as id, en or pt-BR.`);
  }
  const keys = groups.map(({ key }) => key);
  const other = kinds
    .flatMap((kind) => kind.groups)
    .find(({ key }) => given[key] !== undefined && !keys.includes(key));
  if (other) {
    const expected = keys.map((key) => `--${key}`).join(', ');
    throw new UsageError(`Unexpected --${other.key} with --kind ${name}, expected ${expected}.`);
  }
  const counts = groups.flatMap((group) => {
    const { key, least, most } = group;
    const count = given[key];
    if (count === undefined) return [];
    if (typeof count === 'number' && isCount(count, group)) return [[key, count] as const];
    throw new UsageError(`Unexpected --${key} ${count}, expected a whole number from ${least} to ${most}.`);
  });
  const answers = { title: title?.trim(), language, question: question?.trim() };
  const texts = TEXTS.flatMap((name) => (answers[name] ? [[name, answers[name]]] : []));
  return { ...Object.fromEntries(texts), counts: Object.fromEntries(counts) };
}

/** The folder of a lesson that is not there yet. */
function free(id: string): string {
  if (!ID_PATTERN.test(id)) {
    const meant = slug(id);
    if (!id) throw new UsageError('Missing name of the lesson, expected `kapur new <id>`.');
    throw new UsageError(
      `Unexpected name ${id} of a lesson, expected ${inWords(ID_LOOKS)}.${didYouMean(meant)}`,
    );
  }
  const folder = path.join(DEFAULT_FOLDER, id);
  if (findLessons([folder]).lessons.length > 0) throw new UsageError(alreadyThere(folder));
  return folder;
}

function alreadyThere(folder: string): string {
  return `${path.join(folder, 'lesson.yaml')} is there already, and nothing was written. Expected another name.`;
}
