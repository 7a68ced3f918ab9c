/** What somebody's notes say of a lesson, part by part, and the lines that found no place in it. */

import type { KindGroup } from '../../kinds/lesson-kind.ts';
import type { RawLesson } from '../../lesson/lesson-schema.ts';
import { parseInline, plainText } from '../../prose/inline.ts';
import { detailsFromNotes } from './details-from-notes.ts';
import { firstSentences } from './first-sentences.ts';
import { type Note, notesIn } from './note.ts';
import type { Part, Recogniser } from './recognise.ts';
import { sourcesFromNotes, termsFromNotes } from './references-from-notes.ts';
import type { Sections } from './sections.ts';
import type { NotedTopic } from './topic-from-notes.ts';
import { topicsFromNotes } from './topics-from-notes.ts';

/** Texts that the notes do not hold are empty, lists too. */
export interface NotedLesson {
  readonly title: string;
  readonly question: string;
  readonly subject: string;
  readonly audience: string;
  readonly author: string;
  /** 0 for none. */
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly context: string;
  /** One entry for each of the groups of the kind. */
  readonly groups: readonly (readonly NotedTopic[])[];
  readonly bridge: string;
  readonly conclusion: string;
  readonly terms: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
  readonly sources: NonNullable<RawLesson['sources']>;
  readonly unplaced: readonly Note[];
}

/** In signs: what a slide holds. */
const LONGEST = { title: 90, question: 180, statement: 400 };

/** @param ofKind the groups of the kind of lesson */
export function notedLesson(
  { title, preface, parts }: Sections,
  ofKind: readonly KindGroup[],
  recognise: Recogniser,
): NotedLesson {
  const unplaced: Note[] = [];
  const part = (name: Part) => parts.get(name) ?? [];
  const statement = (notes: readonly Note[]) => {
    const { taken, rest } = firstSentences(textOf(notes), LONGEST.statement);
    const line = notes.at(-1)?.line ?? 0;
    if (rest) unplaced.push({ kind: 'other', text: rest, line });
    return taken;
  };

  const heading = title ? plainText(parseInline(title.note.text)) : '';
  const details = detailsFromNotes(preface, recognise);
  const questions = part('question').flatMap(notesIn);
  const asked = [questions[0]?.text, details.question, heading.endsWith('?') ? heading : ''];
  const groups = ofKind.map((group) => topicsFromNotes(part(group.key), group, recognise));
  const [first, ...others] = groups;
  const terms = termsFromNotes(part('terms'));
  const sources = sourcesFromNotes(part('sources'));
  unplaced.push(
    ...[...details.unplaced, ...terms.unplaced, ...sources.unplaced].flatMap(notesIn),
    ...[...questions.slice(1), ...groups.flatMap((group) => group.unplaced)],
  );
  const { subject = '', audience = '', author = '', minutes = 0 } = details;
  return {
    title: heading.length <= LONGEST.title ? heading : '',
    question: asked.find((words) => words && words.length <= LONGEST.question) ?? '',
    ...{ subject, audience, author, minutes },
    objectives: part('objectives')
      .flatMap(notesIn)
      .map(({ text }) => text),
    context: textOf([...details.context, ...part('context').flatMap(notesIn), ...(first?.lead ?? [])]),
    groups: groups.map(({ topics }) => topics),
    bridge: statement(others.flatMap(({ lead }) => lead)),
    conclusion: statement(part('conclusion').flatMap(notesIn)),
    terms: terms.found,
    sources: sources.found,
    unplaced: unplaced.toSorted((one, other) => one.line - other.line),
  };
}

function textOf(notes: readonly Note[]): string {
  return notes.map(({ text }) => text).join(' ');
}
