/** The topics of one group in somebody's notes. */

import type { KindGroup } from '../../kinds/lesson-kind.ts';
import { type Branch, type Note, notesIn } from './note.ts';
import type { Recogniser } from './recognise.ts';
import { type NotedTopic, topicFromNotes } from './topic-from-notes.ts';

export interface NotedTopics {
  readonly topics: readonly NotedTopic[];
  /** What stands between the heading and the first topic and leads over to it. */
  readonly lead: readonly Note[];
  readonly unplaced: readonly Note[];
}

/** Headings and list items are topics; where there are none, each paragraph is one. */
export function topicsFromNotes(
  branches: readonly Branch[],
  group: KindGroup,
  recognise: Recogniser,
): NotedTopics {
  const of = (...kinds: Note['kind'][]) => branches.filter(({ note }) => kinds.includes(note.kind));
  const listed = of('heading', 'item');
  const paragraphs = of('paragraph');
  const [all, lead] = listed.length > 0 ? [listed, paragraphs] : [paragraphs, []];
  const topics = all.slice(0, group.most).map((branch) => topicFromNotes(branch, group, recognise));
  const left = [...of('other'), ...all.slice(group.most), ...topics.flatMap(({ unplaced }) => unplaced)];
  return { topics, lead: lead.flatMap(notesIn), unplaced: left.flatMap(notesIn) };
}
