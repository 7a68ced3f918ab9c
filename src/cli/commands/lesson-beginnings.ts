/** The two ways in which a lesson begins: with texts that say what belongs in their place, or with somebody's text. */

import type { Root } from 'mdast';
import { ownValue } from '../../base/own-value.ts';
import type { Message } from '../../diagnostics/message.ts';
import { exerciseTypes } from '../../exercises/registry.ts';
import type { LessonKind } from '../../kinds/lesson-kind.ts';
import { lessonSchema } from '../../lesson/lesson-schema.ts';
import { languageSources } from '../../resources/language-files.ts';
import type { Draft } from '../../scaffold/draft.ts';
import { draftFromTree } from '../../scaffold/recognise/draft-from-tree.ts';
import type { Knowledge } from '../../scaffold/recognise/knowledge.ts';
import { readNoteWords } from '../../scaffold/recognise/note-words.ts';
import { type Answers, sampleDraft } from '../../scaffold/sample-draft.ts';
import { readStarter, starterFor } from '../../scaffold/starter.ts';
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
  return { starters, starterOf: (language) => starterFor(language, starters) };
}

/** How many topics a group has where nobody says it. */
const USUAL = 3;

/**
 * @param name what to call the lesson if nobody gives it a title
 * @param usual the language where nobody says one
 */
export function emptyBeginning(
  name: string,
  kind: LessonKind,
  { starterOf }: Starters,
  usual: string,
): Beginning {
  const keys = kind.groups.map(({ key }) => key);
  const instead = (language = usual): Answers => ({
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

/** What the package knows, for recognising a text. */
export function openKnowledge(kinds: readonly LessonKind[]): Knowledge {
  const starters = new Map(kinds.map((kind) => [kind.name, openStarters(kind).starters] as const));
  return {
    kinds,
    words: new Map(
      [...languageSources('notes')].map(([language, source]) => [language, readNoteWords(source)] as const),
    ),
    starters: (kind) => starters.get(kind.name) ?? new Map(),
    fields: (kind) => Object.keys(lessonSchema(exerciseTypes, kind).shape),
  };
}

/**
 * @param name what to call the lesson if nobody gives it a title
 * @param kind the name of a kind; empty where the text is to tell it
 * @returns why, where nothing can be made of the text
 */
export function beginningFromNotes(
  tree: Root,
  name: string,
  kind: string,
  knowledge: Knowledge,
): Beginning | { readonly refused: Message } {
  const drafted = ({ language = '', title = '', question = '' }: Partial<Answers>) =>
    draftFromTree(tree, { language, name, title, question, kind }, knowledge);
  const draft = (known: Partial<Answers>): Draft => {
    const found = drafted(known);
    if ('refused' in found) throw new RangeError('A text is refused once and for all');
    return found.draft;
  };
  const first = drafted({});
  if ('refused' in first) return first;
  return {
    questions: (known) => {
      const missing = draft(known).missing.map(({ path }) => path);
      return TEXTS.filter((question) => missing.includes(question));
    },
    instead: (language) => {
      const { lesson, groups } = draft(language === undefined ? {} : { language });
      const counts = Object.fromEntries(groups.map(({ group, topics }) => [group.key, topics.length]));
      return { title: lesson.title, language: lesson.language, question: lesson.question, counts };
    },
    draft,
  };
}
