/** The two ways in which a lesson begins: with texts that say what belongs in their place, or with somebody's notes. */

import { ownValue } from '../../base/own-value.ts';
import type { LessonKind } from '../../kinds/lesson-kind.ts';
import { languageSources } from '../../resources.ts';
import type { Draft } from '../../scaffold/draft.ts';
import { draftFromNotes, UNKNOWN_LANGUAGE } from '../../scaffold/notes/draft-from-notes.ts';
import type { Note } from '../../scaffold/notes/note.ts';
import { recogniser } from '../../scaffold/notes/recognise.ts';
import { type Answers, sampleDraft } from '../../scaffold/sample-draft.ts';
import { readStarter, type Starter } from '../../scaffold/starter.ts';
import { type Question, type Said, type Starters, TEXTS, withSaid } from './new-questions.ts';

export interface Beginning {
  /** What is not known yet and worth a question. */
  readonly questions: (known: Said) => readonly Question[];
  /** What stands where nothing was said. */
  readonly instead: (language: string | undefined) => Answers;
  readonly draft: (known: Said) => Draft;
}

/** The words that each language begins a lesson of a kind with; English ones for a language that has none. */
export function openStarters({ name }: LessonKind): Starters {
  const ofKind = languageSources('starter', name);
  const starters = new Map(
    [...languageSources('starter')].map(
      ([language, source]) =>
        [language, readStarter(source, ofKind.get(language) ?? ofKind.get('en'))] as const,
    ),
  );
  const starterOf = (language: string): Starter => {
    const starter =
      starters.get(language) ?? starters.get(language.split('-')[0] ?? '') ?? starters.get('en');
    if (!starter) throw new RangeError('No starters in the package');
    return starter;
  };
  return { starters, starterOf };
}

/** How many topics a group has where nobody says it. */
const USUAL = 3;

/** @param name what to call the lesson if nobody gives it a title */
export function emptyBeginning(name: string, kind: LessonKind, { starterOf }: Starters): Beginning {
  const keys = kind.groups.map(({ key }) => key);
  const instead = (language = 'en'): Answers => ({
    title: name,
    language,
    question: starterOf(language).sample.question,
    counts: Object.fromEntries(
      kind.groups.map(({ key, least, most }) => [key, Math.min(Math.max(USUAL, least), most)]),
    ),
  });
  return {
    questions: (known) => [
      ...TEXTS.filter((question) => known[question] === undefined),
      ...keys.filter((key) => ownValue(known.counts, key) === undefined),
    ],
    instead,
    draft: (known) => {
      const answers = withSaid(instead(known.language), known);
      return sampleDraft(answers, kind, starterOf(answers.language));
    },
  };
}

/** @param fields the keys of a lesson, which can be no ids */
export function beginningFromNotes(
  notes: readonly Note[],
  name: string,
  fields: readonly string[],
  kind: LessonKind,
  { starters, starterOf }: Starters,
): Beginning {
  const recognise = recogniser(starters);
  const spoken = recognise.languageOf(notes.map(({ text }) => text).join(' ')) ?? UNKNOWN_LANGUAGE;
  const draft = ({ language = spoken, title = '', question = '' }: Partial<Answers>) =>
    draftFromNotes(notes, { language, name, title, question }, kind, recognise, starterOf(language), fields);
  return {
    questions: (known) => {
      const missing = draft(known).missing.map(({ path }) => path);
      return TEXTS.filter((question) => missing.includes(question));
    },
    instead: (language = spoken) => {
      const { lesson, groups } = draft({ language });
      const counts = Object.fromEntries(groups.map(({ group, topics }) => [group.key, topics.length]));
      return { title: lesson.title, language, question: lesson.question, counts };
    },
    draft,
  };
}
