/** Words one topic of a lesson from what the text says of it, and from nothing else. */

import type { RawTopic } from '../../lesson/topic-schema.ts';
import { asBullet, asSentence, halvesOf, looseHalves, nameOf, shortened } from './clauses.ts';
import { dated } from './event-date.ts';
import { bare } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './part.ts';
import { capital, countWords } from './phrases.ts';
import { nameWords } from './plain-words.ts';
import { tableOfTopic } from './table-of-topic.ts';
import { type Points, topicText } from './topic-text.ts';

/** What the text says of a topic; texts that it does not hold are empty. */
export interface WordedTopic {
  readonly title: string;
  /** Whether the title is the beginning of a longer sentence. */
  readonly isTitleCut: boolean;
  readonly when: string;
  readonly claim: string;
  readonly isClaimCut: boolean;
  readonly points: Points;
  /** Whether the claim stands among the points, since the text says no more. */
  readonly repeatsClaim: boolean;
  readonly explanation: string;
  readonly example: string;
  readonly ask: string;
  /** What the text answers to the question itself. */
  readonly answer: string;
  readonly line: number;
  readonly evidence?: RawTopic['evidence'];
}

/** A topic of which the text says nothing. */
export const NOTHING: WordedTopic = {
  ...{
    title: '',
    isTitleCut: false,
    when: '',
    claim: '',
    isClaimCut: false,
    points: [],
    repeatsClaim: false,
  },
  ...{ explanation: '', example: '', ask: '', answer: '', line: 0 },
};

/** In signs: what a slide holds at a readable size; of all bullets together, too. */
const MOST = {
  title: 50,
  claim: 110,
  longClaim: 170,
  bullet: 90,
  longBullet: 150,
  bullets: 430,
  example: 220,
  ask: 140,
};
const LEAST_BULLETS = 2;
/** Sentences that leave a claim and bullets of their own, once the first has become the name. */
const LEAST_OWN = 3;
/** In words: a shorter sentence behind an ordinal is a name. */
const SHORTEST_SAID = 3;
const MOST_BULLETS = 5;

export function wordTopic(entry: Entry, isDated: boolean, lexicon: Lexicon): WordedTopic {
  const { when, name, body } = isDated
    ? dated(entry, lexicon)
    : { when: '', name: entry.name, body: entry.body };
  const found = topicText(body, lexicon);
  const named = titleOf(name, found.sentences, entry, lexicon);
  const sentences = named.sentences;
  const claimed = claimOf(sentences, found.bullets.length === 0 && sentences.length === 2, lexicon);
  const told = [...(claimed.rest ? [claimed.rest] : []), ...sentences.slice(1)];
  const bullets = found.bullets.slice(0, MOST_BULLETS);
  const lacking = LEAST_BULLETS - bullets.length;
  const cut = lacking > 0 ? pointsOf(told, MOST_BULLETS - bullets.length, lacking, lexicon) : [];
  // What says nothing beside its claim has the halves of that, which a name at their beginning leaves short.
  const evidence = tableOfTopic(body);
  const parted = isNamedBy(claimed.claim, named.title) ? looseHalves : halvesOf;
  const halves = parted(claimed.claim.replace(/[.!]$/, ''), lexicon);
  const isAlone = bullets.length + told.length === 0 && halves.length > 1;
  const own: Points = isAlone ? halves.map(asBullet) : [...bullets, ...cut];
  const repeatsClaim = own.length === LEAST_BULLETS - 1 && claimed.claim !== '';
  const points = repeatsClaim ? [asBullet(claimed.claim), ...own] : own;
  return {
    ...{ title: named.title, isTitleCut: named.isCut, when, claim: claimed.claim, isClaimCut: claimed.isCut },
    ...{
      points,
      repeatsClaim,
      example: found.example,
      ask: found.ask,
      answer: found.answer,
      line: entry.line,
    },
    explanation: told.map(asSentence).join(' '),
    ...(evidence && { evidence }),
  };
}

function isNamedBy(claim: string, title: string): boolean {
  return claim.toLowerCase().startsWith(title.toLowerCase());
}

function titleOf(
  given: string,
  sentences: readonly string[],
  { style, said, isOrdered }: Entry,
  lexicon: Lexicon,
): { readonly title: string; readonly isCut: boolean; readonly sentences: readonly string[] } {
  const name = withoutPlace(given, lexicon);
  const isPlace = lexicon.ordinal(`${name},`)?.rest === '';
  if (name && !isPlace) {
    if (name.length <= MOST.title) return { title: capital(name), isCut: false, sentences };
    // A heading may be a whole sentence, which is the point itself.
    const short = nameOf(name, lexicon);
    return { title: short.name, isCut: short.isCut, sentences: [asSentence(name), ...sentences] };
  }
  const [opening = '', ...others] = sentences;
  const first = withoutPlace(opening, lexicon);
  // A paragraph begins with a sentence rather than a name.
  const most = style === 'paragraph' ? 3 : 6;
  const isName = countWords(first) <= most && first.length <= MOST.title + 1;
  // "The first problem is that nobody pays" says so in a sentence, and "The first problem is cost" only names it.
  const [next = ''] = others;
  const isShort = others.length < LEAST_OWN || lexicon.pronoun.test(next);
  if (said && (!isName || isShort || asSentence(first) === said))
    return { ...(isName ? named(first) : titleMade(first, lexicon)), sentences: [said, ...others] };
  // "First, plastic is cheap. …" says its point, and "First: cost. …" only names it.
  // Of a list with numbers, whose items open with names, too, only where the rest is too little for a claim and bullets.
  const isCounted =
    style === 'ordinal' ? others.length > 0 : style === 'item' && isOrdered && others.length === 1;
  const isSaid = isCounted && countWords(first) >= SHORTEST_SAID;
  if (isName && !isSaid && (others.length > 0 || (style === 'item' && !/[.!?]$/.test(first)))) {
    return { ...named(first), sentences: others };
  }
  return { ...titleMade(first, lexicon), sentences: first ? [first, ...others] : sentences };
}

function named(name: string): { readonly title: string; readonly isCut: boolean } {
  return { title: capital(bare(name)), isCut: false };
}

function titleMade(sentence: string, lexicon: Lexicon): { readonly title: string; readonly isCut: boolean } {
  const told = sentence.replace(lexicon.more, '');
  const { name, isCut } = nameOf(told, lexicon);
  const subject = subjectOf(told, isCut, lexicon);
  return subject ? { title: capital(bare(subject)), isCut: false } : { title: name, isCut };
}

/** Without "second," or "second:", which say nothing of a topic; "Second thoughts" stays. */
function withoutPlace(sentence: string, { ordinal }: Lexicon): string {
  const { rank, rest = '' } = ordinal(sentence) ?? {};
  const opening = sentence.slice(0, sentence.length - rest.length).trim();
  return typeof rank === 'number' && rest !== '' && /[,:]\**$/.test(opening) ? capital(rest) : sentence;
}

/** In words. */
const LONGEST_SUBJECT = 4;

/** What a sentence gives a name, or else what it is about, where its beginning is too long for a title. */
function subjectOf(
  sentence: string,
  isLong: boolean,
  { called, subject, pronoun, nounsOf, words }: Lexicon,
): string {
  const plain = nameWords(sentence);
  const found = called.exec(plain)?.[2] ?? (isLong ? subject.exec(plain)?.[1] : '') ?? '';
  const isName = countWords(found) <= LONGEST_SUBJECT && !found.includes(',') && nounsOf(found).size > 0;
  const isWhole = !words['name-ends'].includes(found.split(/\s+/).at(-1)?.toLowerCase() ?? '');
  return isName && isWhole && !pronoun.test(found) && found.length <= MOST.title ? found : '';
}

/** The sentence that says the point: the first one, cut at a joint where it is long, or where a single other one follows. */
function claimOf(
  sentences: readonly string[],
  isFew: boolean,
  lexicon: Lexicon,
): { readonly claim: string; readonly rest: string; readonly isCut: boolean } {
  const [first = ''] = sentences;
  const isShort = first.length <= MOST.claim;
  const [before = '', after] = isShort && !isFew ? [] : halvesOf(first, lexicon);
  if (isShort && !after) return { claim: first && asSentence(first), rest: '', isCut: false };
  if (after && before.length <= MOST.claim)
    return { claim: asSentence(before), rest: asSentence(after), isCut: false };
  if (first.length <= MOST.longClaim) return { claim: first, rest: '', isCut: true };
  return { claim: shortened(first, MOST.longClaim), rest: first, isCut: true };
}

/** Bullets of sentences: cut in halves where they are long, or where there are too few. */
function pointsOf(sentences: readonly string[], most: number, least: number, lexicon: Lexicon): string[] {
  const isFew = sentences.length < least;
  const cut = (sentence: string): readonly string[] => halvesOf(sentence.replace(/[.!]$/, ''), lexicon);
  const pieces = sentences
    .filter((sentence) => !sentence.endsWith('?'))
    .flatMap((sentence) => (isFew || sentence.length > MOST.bullet ? cut(sentence) : [sentence]));
  const points: string[] = [];
  let room = MOST.bullets;
  for (const piece of pieces) {
    const bullet = asBullet(piece);
    const fits = bullet.length <= Math.min(MOST.longBullet, room);
    if (points.length >= most) break;
    if (fits) points.push(bullet);
    else if (points.length < least) points.push(shortened(bullet, MOST.longBullet));
    else continue;
    room -= bullet.length;
  }
  return points;
}
