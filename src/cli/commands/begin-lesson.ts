/** Begins a lesson: asks what is missing, writes the file, and says what to look at. */

import path from 'node:path';
import { type Checked, hasErrors } from '../../diagnostics/diagnostic.ts';
import { ENGLISH, inWords, type Message, say } from '../../diagnostics/message.ts';
import { exerciseTypes } from '../../exercises/registry.ts';
import { DEFAULT_KIND, type LessonKind } from '../../kinds/lesson-kind.ts';
import { lessonJsonSchema } from '../../lesson/json-schema.ts';
import { isLanguage } from '../../lesson/language.ts';
import { type MessageFiles, tell, wordsOf } from '../../locale/tell.ts';
import { languageWords } from '../../resources/language-files.ts';
import { findLessons, openResources } from '../../resources/resources.ts';
import { draftYaml } from '../../scaffold/draft-yaml.ts';
import { UNKNOWN_LANGUAGE } from '../../scaffold/recognise/knowledge.ts';
import { findConfig } from '../../workspace/find-config.ts';
import { type Config, readConfig } from '../../workspace/read-config.ts';
import { replaceFile } from '../../workspace/replace-file.ts';
import { writeNewLesson } from '../../workspace/write-new-lesson.ts';
import { ID_LOOKS, ID_PATTERN, slug } from '../../yaml/ids.ts';
import { kindChoice } from '../options/kind-choice.ts';
import { kindNamed } from '../options/kind-named.ts';
import { DEFAULT_FOLDER } from '../options/lesson-options.ts';
import { didYouMean, UsageError } from '../options/usage-error.ts';
import { notesIn, notesName, STANDARD_INPUT } from '../reporters/notes-file.ts';
import { reportOfText } from '../reporters/text-report.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { interfaceLanguage } from '../terminal/find-interface-words.ts';
import { inInterface } from '../terminal/interface-words.ts';
import { openTerminal } from '../terminal/terminal.ts';
import { languageWarnings } from './language-warnings.ts';
import {
  type Beginning,
  beginningFromNotes,
  emptyBeginning,
  openKnowledge,
  openStarters,
} from './lesson-beginnings.ts';
import { ask, isCount, type Said, type Starters, TEXTS, withSaid } from './new-questions.ts';

export interface NewArguments {
  readonly id: string | undefined;
  /** Left out where a text is to tell it, or for the usual one. */
  readonly kind: string | undefined;
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
  const { kinds } = kindChoice();
  const kind = kindNamed(given.kind ?? DEFAULT_KIND, kinds);
  const said = answersIn({ ...given, language: given.language ?? config.value?.language }, kind, kinds);
  if (id !== undefined) free(id);
  if (hasErrors(config.diagnostics)) {
    const { language: english } = ENGLISH;
    tell(config.diagnostics, english, openResources().messages).forEach(terminal.diagnostic);
    process.exitCode = EXIT.errors;
    return;
  }
  const resources = openResources(config.value?.templates);
  const { messages } = resources;
  const starters = openStarters(kind);
  const name = (id ?? (from && from !== STANDARD_INPUT ? path.parse(from).name : ''))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const beginning =
    from === undefined
      ? emptyBeginning(title, kind, starters, spokenIn(starters))
      : await beginningFrom(from, title, given.kind ?? '', kinds);

  // Where the notes came by standard input, nobody can answer there any more.
  const questions = yes || from === STANDARD_INPUT ? [] : beginning.questions(said);
  if (questions.length > 0 && !(process.stdin.isTTY && process.stderr.isTTY)) {
    const options = questions.map((question) => `--${question}`).join(', ');
    throw new UsageError(say`No terminal to ask on, expected ${options}, or --yes to leave them for later.`);
  }
  const asked =
    questions.length > 0
      ? await ask(
          questions,
          kind.groups,
          (language) => withSaid(beginning.instead(language), said),
          starters,
          (message) => inAllWords(message, [...starters.starters.keys()], messages),
        )
      : { counts: {} };
  if (!asked) {
    terminal.note(inInterface(say`Nothing was written.`));
    process.exitCode = EXIT.cancelled;
    return;
  }

  const draft = beginning.draft(withSaid(said, asked));
  const folder = free(id ?? slug(draft.lesson.title, draft.lesson.language));
  const starter = openStarters(draft.kind).starterOf(draft.lesson.language);
  const names = { schema: `../${SCHEMA_FILE}`, ...(from && { notes: notesName(from) }) };
  const yaml = draftYaml(draft, starter, names);
  const { language } = draft.lesson;
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
  if (language !== UNKNOWN_LANGUAGE) {
    const labels = resources.labels(language, kind.name, { id: path.basename(folder), folder, file });
    tell(languageWarnings(language, labels, resources.font), language, messages).forEach(terminal.diagnostic);
  }
  const words = wordsOf(language, messages);
  if (from) terminal.note(reportOfText(from, draft, file, yaml, starter, words));
  terminal.note(inWords(say`Next: write in it, then \`npx kapur build ${folder}\`.`, words));
}

/** In the words of several languages, for authors whose language is not known yet. */
function inAllWords(message: Message, languages: readonly string[], messages: MessageFiles): string {
  return [...new Set(languages.map((language) => inWords(message, wordsOf(language, messages))))].join(' · ');
}

/** The language of the terminal, where new lessons are begun in it; else English. */
function spokenIn({ starters }: Starters): string {
  const language = interfaceLanguage();
  return starters.has(language) ? language : ENGLISH.language;
}

/** The file of the workspace that a new lesson comes into. */
function configFor(folder: string): Checked<Config> {
  const file = findConfig({ folder });
  return file === undefined ? { diagnostics: [] } : readConfig(file, languageWords.keys);
}

/** @throws UsageError when nothing can be made of the file */
async function beginningFrom(
  file: string,
  name: string,
  kind: string,
  kinds: readonly LessonKind[],
): Promise<Beginning> {
  const beginning = beginningFromNotes(await notesIn(file), name, kind, openKnowledge(kinds));
  if ('refused' in beginning)
    throw new UsageError(say`No lesson can be made of ${file}. ${beginning.refused}`);
  return beginning;
}

/** What was said on the command line or stands in the file of the workspace, checked. */
function answersIn(given: NewArguments, { name, groups }: LessonKind, kinds: readonly LessonKind[]): Said {
  const { title, language, question } = given;
  if (language !== undefined && !isLanguage(language)) {
    throw new UsageError(say`Unexpected language ${language}, expected a tag such as id, en or pt-BR.`);
  }
  const keys = groups.map(({ key }) => key);
  const counted = kinds.flatMap((kind) => kind.groups).find(({ key }) => given[key] !== undefined);
  if (given.from !== undefined && counted) {
    throw new UsageError(
      say`Unexpected --${counted.key} beside --from, expected the text to tell how many there are.`,
    );
  }
  const other = kinds
    .flatMap((kind) => kind.groups)
    .find(({ key }) => given[key] !== undefined && !keys.includes(key));
  if (other) {
    const expected = keys.map((key) => `--${key}`).join(', ');
    throw new UsageError(say`Unexpected --${other.key} with --kind ${name}, expected ${expected}.`);
  }
  const counts = groups.flatMap((group) => {
    const { key, least, most } = group;
    const count = given[key];
    if (count === undefined) return [];
    if (typeof count === 'number' && isCount(count, group)) return [[key, count] as const];
    throw new UsageError(
      say`Unexpected --${key} ${String(count)}, expected a whole number from ${least} to ${most}.`,
    );
  });
  const answers = { title: title?.trim(), language, question: question?.trim() };
  const texts = TEXTS.flatMap((name) => (answers[name] ? [[name, answers[name]]] : []));
  return { ...Object.fromEntries(texts), counts: Object.fromEntries(counts) };
}

/** The folder of a lesson that is not there yet. */
function free(id: string): string {
  if (!ID_PATTERN.test(id)) {
    const meant = slug(id);
    if (!id) throw new UsageError(say`Missing name of the lesson, expected \`kapur new <id>\`.`);
    throw new UsageError(say`Unexpected name ${id} of a lesson, expected ${ID_LOOKS}.`, didYouMean(meant));
  }
  const folder = path.join(DEFAULT_FOLDER, id);
  if (findLessons([folder]).lessons.length > 0) throw new UsageError(alreadyThere(folder));
  return folder;
}

function alreadyThere(folder: string): Message {
  return say`${path.join(folder, 'lesson.yaml')} is there already, and nothing was written. Expected another name.`;
}
