/** Puts a lesson together from what was read in a text, with links, minutes and exercises. */

import { type Message, say } from '../../diagnostics/message.ts';
import type { RawLesson } from '../../lesson/lesson-schema.ts';
import { type Draft, type DraftGroup, groupFields, type Missing, topicsPath } from '../draft.ts';
import { linkedTopics } from '../linked-topics.ts';
import { kindField } from '../sample-draft.ts';
import { filled, type Starter, starterFor } from '../starter.ts';
import type { Block } from './block.ts';
import { completeTopics } from './complete-topics.ts';
import { freeIds } from './free-ids.ts';
import { type Knowledge, UNKNOWN_LANGUAGE } from './knowledge.ts';
import { bare } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { minutesIn, periodFor, timed } from './period.ts';
import type { ReadText } from './read-text.ts';
import { sourcesOf } from './references.ts';
import type { Stemmer } from './stems.ts';
import { suggestedLinks } from './suggest-links.ts';
import { tasksForText } from './tasks-for-text.ts';
import { namedBlocks, termsOfText, withTerms } from './text-terms.ts';
import { toldGroups } from './told-groups.ts';
import { whereLinesWent } from './where-lines-went.ts';
import { NOTHING } from './word-topic.ts';
import { type WordedGroup, withValues } from './worded-groups.ts';

/** What a class may be asked to talk about at the end. */
const MOST_ASKED = 5;
const TEXTS: ReadonlySet<Block['kind']> = new Set(['item', 'paragraph']);

export function lessonOfText(text: ReadText, knowledge: Knowledge, lexicon: Lexicon, stems: Stemmer): Draft {
  const { frame, plan, around, given } = text;
  const { kind } = plan.words;
  const starter = starterFor(given.language, knowledge.starters(kind));
  const terms = termsOfText(frame, lexicon);
  const sources = sourcesOf(namedBlocks(frame, 'sources'));
  const objectives = namedBlocks(frame, 'objectives').filter(
    (block) => block.kind !== 'other' && block.kind !== 'table',
  );
  const discussion = namedBlocks(frame, 'discussion')
    .filter(({ kind, text: words }) => TEXTS.has(kind) && /[?!]$/.test(words))
    .slice(0, MOST_ASKED);
  const head = headOf(text, starter, lexicon);
  const filledUp = completeGroups(text.groups, terms, knowledge.fields(kind), starter);
  const linked = suggestedLinks(
    withValues(linkedTopics(filledUp.groups, kind, starter), kind, text.groups),
    kind,
    stems,
  );
  const said = minutesIn(frame.details.get('minutes') ?? '');
  const count = linked.groups.reduce((sum, { topics }) => sum + topics.length, 0);
  const minutes = periodFor(count, said);
  const groups = timed(linked.groups, minutes);
  const isOwn = groups[0]?.group.own ?? false;
  const [subject, audience, author] = (['subject', 'audience', 'author'] as const).map((mark) =>
    bare(frame.details.get(mark) ?? ''),
  );

  const lesson: RawLesson = {
    ...kindField(kind),
    ...{ title: head.title, language: given.language, question: head.question },
    ...(subject && { subject }),
    ...(audience && { audience }),
    minutes,
    ...(author && { author }),
    ...(objectives.length > 0 && { objectives: objectives.map(({ text: objective }) => objective) }),
    ...(around.context && { context: around.context }),
    ...groupFields(isOwn ? groups : groups.slice(0, 1)),
    ...(around.bridge && { bridge: around.bridge }),
    ...(isOwn ? {} : groupFields(groups.slice(1))),
    ...(around.conclusion && { conclusion: around.conclusion }),
    ...(discussion.length > 0 && { discussion: discussion.map(({ text: words }) => words) }),
    ...(Object.keys(terms).length > 0 && { terms }),
    ...(Object.keys(sources).length > 0 && { sources }),
  };
  const answered = text.groups.flatMap((group, place) =>
    group.topics.flatMap(({ ask, answer }, index) => {
      const about = groups[place]?.topics[index]?.id;
      return ask && answer && about ? [{ question: ask, answer, about }] : [];
    }),
  );
  const exercises = tasksForText(
    {
      ...{ kind, conclusion: around.conclusion, answered },
      groups: toldGroups(groups, filledUp.missing),
      isWhole: groups.every(({ found, topics }) => found === topics.length),
      terms: Object.values(terms).map(({ name }) => name),
    },
    lexicon,
    stems,
  );
  const { placed, unplaced } = whereLinesWent(text, lesson, groups, lexicon);
  return {
    ...{ kind, groups, unplaced },
    lesson: { ...lesson, ...(exercises.length > 0 && { exercises }) },
    missing: [...head.missing, ...filledUp.missing],
    reading: {
      reason: plan.reason,
      placed,
      links: { byWords: linked.byWords, byOrder: linked.byOrder },
      remarks: [
        ...head.remarks,
        ...(said ? [] : [say`\`minutes\` is a guess: the text names no period`]),
        ...filledUp.remarks,
      ],
    },
  };
}

/** "Why do bees die" asks, and so does "What kills bees"; "Why bees die" only names an answer. */
function isQuestion(title: string, { asks, words }: Lexicon): boolean {
  const [opening = ''] = asks.exec(title) ?? [];
  const isOpen = words['question-openings'].some((one) => one.startsWith(opening.trim().toLowerCase()));
  const [next = ''] = title.slice(opening.length).toLowerCase().split(/\s+/);
  const verbs = words['question-verbs'];
  return opening !== '' && (verbs.length === 0 || !isOpen || verbs.includes(next));
}

interface Head {
  readonly title: string;
  readonly question: string;
  readonly missing: readonly Missing[];
  readonly remarks: readonly Message[];
}

function headOf({ frame, given }: ReadText, { sample, missing }: Starter, lexicon: Lexicon): Head {
  const title = given.title || frame.title;
  const asked = given.question || frame.question;
  const plain = title.replace(/[?.!:\s]+$/, '');
  const made = isQuestion(title, lexicon)
    ? `${plain}?`
    : title && filled(sample['question-of'], { title: plain });
  const lacking = [
    ...(given.language === UNKNOWN_LANGUAGE ? [{ path: 'language', what: missing.language }] : []),
    ...(title ? [] : [{ path: 'title', what: missing.title }]),
    ...(asked || made ? [] : [{ path: 'question', what: missing.question }]),
  ];
  return {
    title: title || given.name,
    question: asked || made || sample.question,
    missing: lacking,
    remarks: !asked && made ? [say`\`question\` was made of the title, since the text asks none`] : [],
  };
}

/** Each group with as many topics as its kind takes, at least and at most. */
function completeGroups(
  worded: readonly WordedGroup[],
  terms: ReturnType<typeof termsOfText>,
  taken: readonly string[],
  starter: Starter,
): {
  readonly groups: readonly DraftGroup[];
  readonly missing: readonly Missing[];
  readonly remarks: readonly Message[];
} {
  const idOf = freeIds(taken);
  const missing: Missing[] = [];
  const remarks: Message[] = [];
  const groups = worded.map(({ group, title, topics }, index): DraftGroup => {
    const kept = topics.slice(0, group.most);
    const lacking = Math.max(0, group.least - kept.length);
    const all = [...kept, ...Array.from({ length: lacking }, () => NOTHING)];
    const complete = completeTopics(all, group, topicsPath(group, index), idOf, starter);
    missing.push(...complete.missing);
    remarks.push(...complete.remarks);
    const own = title || filled(starter.sample.group, { n: index + 1 });
    return {
      ...{ group, title: group.own ? own : '', found: kept.length },
      topics: complete.topics.map((topic) => withTerms(topic, terms)),
    };
  });
  return { groups, missing, remarks };
}
