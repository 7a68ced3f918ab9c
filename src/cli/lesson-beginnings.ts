/** The two ways in which a lesson begins: with texts that say what belongs in their place, or with somebody's notes. */

import type { Draft } from '../draft/draft.ts';
import { draftFromNotes, UNKNOWN_LANGUAGE } from '../draft/notes/draft-from-notes.ts';
import type { Note } from '../draft/notes/note.ts';
import { recogniser } from '../draft/notes/recognise.ts';
import { type Answers, sampleDraft } from '../draft/sample-draft.ts';
import { readStarter, type Starter } from '../draft/starter.ts';
import { languageSources } from '../resources.ts';
import { QUESTIONS, type Question } from './new-questions.ts';

export interface Beginning {
  /** What is not known yet and worth a question. */
  readonly questions: (known: Partial<Answers>) => readonly Question[];
  /** What stands where nothing was said. */
  readonly instead: (language: string | undefined) => Answers;
  readonly draft: (known: Partial<Answers>) => Draft;
}

/** The words that each language begins a lesson with; English ones for a language that has none. */
export function openStarters() {
  const starters = new Map(
    [...languageSources('starters')].map(([name, source]) => [name, readStarter(source)] as const),
  );
  const starterOf = (language: string): Starter => {
    const starter =
      starters.get(language) ?? starters.get(language.split('-')[0] ?? '') ?? starters.get('en');
    if (!starter) throw new RangeError('No starters in the package');
    return starter;
  };
  return { starters, starterOf };
}

type Starters = ReturnType<typeof openStarters>;

/** @param name what to call the lesson if nobody gives it a title */
export function emptyBeginning(name: string, { starterOf }: Starters): Beginning {
  const instead = (language = 'en'): Answers => ({
    title: name,
    language,
    question: starterOf(language).sample.question,
    obstacles: 3,
    remedies: 3,
  });
  return {
    questions: (known) => QUESTIONS.filter((question) => known[question] === undefined),
    instead,
    draft: (known) => {
      const answers = { ...instead(known.language), ...known };
      return sampleDraft(answers, starterOf(answers.language));
    },
  };
}

/** @param fields the keys of a lesson, which can be no ids */
export function beginningFromNotes(
  notes: readonly Note[],
  name: string,
  fields: readonly string[],
  { starters, starterOf }: Starters,
): Beginning {
  const recognise = recogniser(starters);
  const spoken = recognise.languageOf(notes.map(({ text }) => text).join(' ')) ?? UNKNOWN_LANGUAGE;
  const draft = ({ language = spoken, title = '', question = '' }: Partial<Answers>) =>
    draftFromNotes(notes, { language, name, title, question }, recognise, starterOf(language), fields);
  return {
    questions: (known) => {
      const missing = draft(known).missing.map(({ path }) => path);
      return QUESTIONS.filter((question) => missing.includes(question));
    },
    instead: (language = spoken) => {
      const { lesson } = draft({ language });
      const { title, question, obstacles, remedies } = lesson;
      return { title, language, question, obstacles: obstacles.length, remedies: remedies.length };
    },
    draft,
  };
}
