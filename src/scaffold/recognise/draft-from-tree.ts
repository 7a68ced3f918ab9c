/**
 * Turns a text into a first lesson by rules that can be read, as a list of steps:
 * tree → blocks → frame and runs of topics → kind → lesson → links → exercises → what to look at.
 */

import type { Root } from 'mdast';
import { type Message, say } from '../../diagnostics/message.ts';
import { DEFAULT_KIND } from '../../kinds/lesson-kind.ts';
import { isLanguage } from '../../lesson/language.ts';
import type { Draft } from '../draft.ts';
import type { Block } from './block.ts';
import { blocksOfTree } from './blocks-of-tree.ts';
import { withClosingApart } from './closing-apart.ts';
import { comparisonOf } from './comparison.ts';
import { withEssayTopics } from './essay.ts';
import { type Frame, frameOf } from './frame.ts';
import { groupIn, isCompared, type KindWords, kindWords } from './kind-words.ts';
import { type Given, type Knowledge, languageOfBlocks, notesOf, UNKNOWN_LANGUAGE } from './knowledge.ts';
import { lessonOfText } from './lesson-of-text.ts';
import { type LessonPlan, planOf, planOfKind, runsOf } from './lesson-plan.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { mergedWords } from './note-words.ts';
import { proseAround } from './prose-around.ts';
import { type Stemmer, stemmer } from './stems.ts';
import { withTablesRead } from './table-blocks.ts';
import { withToldGroup } from './told-in-prose.ts';
import { tooLittleTold } from './too-little-told.ts';
import { comparedGroups, comparedPlan, wordedGroups } from './worded-groups.ts';

/** @returns why, where nothing can be made of the text */
export function draftFromTree(
  tree: Root,
  given: Given,
  knowledge: Knowledge,
): { readonly draft: Draft } | { readonly refused: Message } {
  const all = blocksOfTree(tree);
  const spoken = languageOfBlocks(all, knowledge);
  const words = knowledge.words.get(spoken ?? '') ?? mergedWords([...knowledge.words.values()]);
  const lex = lexicon(words);
  const stems = stemmer(words);
  const kinds = knowledge.kinds.map((kind) => kindWords(kind, notesOf(kind, spoken, knowledge)));
  const named = kinds.find(({ kind }) => kind.name === given.kind);
  const read = (isAll: boolean) =>
    planned(withTablesRead(all, { lexicon: lex, kinds, isAll }), named, kinds, lex, stems);
  const first = read(false);
  // A plan that is all table says in its cells what others say in paragraphs.
  const isTable = all.some(({ kind }) => kind === 'table');
  const { blocks, frame, compared, plan } = first.plan || !isTable ? first : read(true);
  const refused = plan ? (named ? undefined : tooLittleTold(plan, kinds)) : refusal(blocks);
  // A plan of the lesson without its matter is the beginning of one.
  if (refused && !named && isLessonPlan(first.frame)) {
    const usual = draftFromTree(tree, { ...given, kind: DEFAULT_KIND }, knowledge);
    return 'draft' in usual ? { draft: withReason(usual.draft, say`the plan names no topics`) } : usual;
  }
  if (!plan || refused) return { refused: refused ?? refusal(blocks) };

  const around = proseAround(frame, plan, lex);
  const groups = compared
    ? comparedGroups(compared.one, compared.found)
    : wordedGroups(plan, around.intros, lex);
  const language =
    given.language || languageSaid(blocks, true) || spoken || languageSaid(blocks, false) || UNKNOWN_LANGUAGE;
  return {
    draft: lessonOfText(
      { blocks, frame, plan, around, groups, given: { ...given, language } },
      knowledge,
      lex,
      stems,
    ),
  };
}

function withReason({ reading, ...draft }: Draft, reason: Message): Draft {
  return { ...draft, ...(reading && { reading: { ...reading, reason } }) };
}

/** Says for whom a lesson is and what it aims at. */
function isLessonPlan({ details, parts }: Frame): boolean {
  const isFor = details.has('subject') || details.has('audience');
  return isFor && parts.some((part) => part.kind === 'named' && part.part === 'objectives');
}

/** What stands around the topics, and in which groups of which kind they stand. */
function planned(
  blocks: readonly Block[],
  named: KindWords | undefined,
  kinds: readonly KindWords[],
  lex: Lexicon,
  stems: Stemmer,
) {
  const read = withEssayTopics(frameOf(blocks, lex, kinds), kinds, lex);
  const frame = withClosingApart(withToldGroup(read, kinds, lex), lex);
  const compared = (named ? [named] : kinds)
    .filter(({ kind }) => isCompared(kind))
    .flatMap((one) => {
      const found = comparisonOf(one, frame, lex, stems, named !== undefined);
      return found ? [{ one, found }] : [];
    })[0];
  const plan = compared
    ? comparedPlan(compared.one, compared.found, runsOf(frame))
    : named
      ? planOfKind(named, frame, lex)
      : (planOf(kinds, frame, lex) ?? planOfHeadings(kinds, frame, lex));
  return { blocks, frame, compared, plan };
}

/** What the front matter of a text says, its author says; of a page, which has no lines, its own words tell it better. */
function languageSaid(blocks: readonly Block[], isByAuthor: boolean): string | undefined {
  return blocks.find(
    ({ kind, name, text, line }) =>
      kind === 'detail' && name === 'language' && isLanguage(text) && line > 0 === isByAuthor,
  )?.text;
}

/** A single topic below a heading that names its group: the rest of the kind is to be written. */
function planOfHeadings(kinds: readonly KindWords[], frame: Frame, lex: Lexicon): LessonPlan | undefined {
  const openers = runsOf(frame).flatMap((run) => run.openers.filter(({ isTitle }) => !isTitle));
  const rank = ({ kind }: KindWords) => (kind.links.length > 0 ? 0 : 1);
  const kind = kinds
    .filter((one) => openers.some(({ text }) => groupIn(text, one)))
    .toSorted((one, other) => rank(one) - rank(other))
    .toSorted((one, other) => Number(isDefault(other)) - Number(isDefault(one)))[0];
  if (!kind) return undefined;
  return { ...planOfKind(kind, frame, lex), reason: say`a heading names a group of it` };
}

function isDefault({ kind }: KindWords): boolean {
  return kind.name === DEFAULT_KIND;
}

function refusal(blocks: readonly Block[]): Message {
  const count = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item').length;
  if (blocks.length === 0) return say`There is no text in it.`;
  return say`No topics were found in its ${count} paragraphs, expected headings, list items, or paragraphs that open with a name and a colon.`;
}
