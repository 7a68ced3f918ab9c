/** The groups of a lesson whose author names them: as the text calls them. */

import type { KindGroup } from '../../kinds/lesson-kind.ts';
import type { Block } from './block.ts';
import type { KindWords } from './kind-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry, Opener, Run } from './part.ts';
import { countWords } from './phrases.ts';

/** A group of a lesson, and which topics of a text stand in it. */
export interface PlannedGroup {
  readonly group: KindGroup;
  /** Of a group of the author's own: what the text calls it. */
  readonly title: string;
  readonly runs: readonly Run[];
  /** Instead of those of the runs. */
  readonly entries?: readonly Entry[];
}

/** In signs: a longer announcement names no group. */
const LONGEST_TITLE = 60;
const MOST_TITLE_WORDS = 5;
/** As many groups as a lesson takes. */
const MOST = 12;
/** What a topic holds as bullets, and in signs. */
const MOST_BULLETS = 5;
const LONGEST_BULLET = 90;

/** Each run a group; lists of bare names, of which the text says no more, are the bullets of one topic each. */
export function ownGroups(
  { kind }: KindWords,
  runs: readonly Run[],
  title: string,
  lexicon: Lexicon,
): { readonly groups: readonly PlannedGroup[]; readonly others: readonly Run[] } {
  const [group] = kind.groups;
  if (!group) return { groups: [], others: runs };
  const groups: PlannedGroup[] = [];
  for (const run of runs) {
    const bullets = asBullets(run, lexicon);
    const last = groups.at(-1);
    if (bullets && last?.entries) {
      groups[groups.length - 1] = {
        ...last,
        runs: [...last.runs, run],
        entries: [...last.entries, ...bullets],
      };
    } else if (bullets) groups.push({ group, title, runs: [run], entries: bullets });
    else groups.push({ group, title: nameOf(run, lexicon) || title, runs: [run] });
  }
  const all = groups.length > 0 ? groups : [{ group, title, runs: [] }];
  return { groups: all.slice(0, MOST), others: all.slice(MOST).flatMap((one) => one.runs) };
}

/** A heading, or a few words before a colon; a sentence that announces topics names none. */
function nameOf({ openers }: Run, { announces }: Lexicon): string {
  const isName = ({ text, isTitle, isHeading }: Opener) =>
    !isTitle &&
    text !== '' &&
    text.length <= LONGEST_TITLE &&
    (isHeading || (countWords(text) <= MOST_TITLE_WORDS && !/[,;!?]/.test(text) && !announces.test(text)));
  return openers.find(isName)?.text ?? '';
}

/** Topics named by what announces the list, with as many items each as fit; nothing where the items say more. */
function asBullets(run: Run, lexicon: Lexicon): Entry[] | undefined {
  const name = nameOf(run, lexicon);
  const isBare = run.entries.every(
    ({ style, name: own, body }) =>
      style === 'item' &&
      !own &&
      body.length === 1 &&
      /[^.!?]$/.test(body[0]?.text ?? '') &&
      (body[0]?.text.length ?? 0) <= LONGEST_BULLET,
  );
  if (!name || !isBare || run.entries.length < 2) return undefined;
  const items = run.entries
    .flatMap(({ body }) => body)
    .map((block): Block => ({ ...block, kind: 'item', level: 0 }));
  const count = Math.ceil(items.length / MOST_BULLETS);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => ({
    name: count > 1 ? `${name} (${index + 1})` : name,
    line: items[index * size]?.line ?? 0,
    style: 'heading',
    isOrdered: false,
    body: items.slice(index * size, (index + 1) * size),
  }));
}
