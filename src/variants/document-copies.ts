/** What is made of a document: one file for the whole class, one a tier, or one a paper. */

import { fileSuffix, TIERS, type VariantPolicy } from '../base/variant.ts';
import type { Schedule } from '../lesson/lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { MadePapers, Paper } from './paper.ts';
import { keyView, type PaperView, paperView } from './paper-view.ts';

export interface DocumentCopy {
  /** What tells its file from those of other papers: `-support`. */
  readonly suffix: string;
  readonly view: PaperView;
  /** The paper that it is, where it is made of each variant. */
  readonly paper?: Paper;
  /** Of a key: the codes of the papers that it is the key to. */
  readonly keyTo?: readonly string[];
}

type Copies = (
  papers: Pick<MadePapers, 'papers' | 'plain'>,
  schedule: Schedule,
  locale: Locale,
) => readonly DocumentCopy[];

/** The copies of a document, from the most help to the most that is asked. */
export function documentCopies(variants: VariantPolicy, ...of: Parameters<Copies>): readonly DocumentCopy[] {
  return COPIES[variants](...of);
}

const COPIES: Readonly<Record<VariantPolicy, Copies>> = {
  each: ({ papers }, schedule, locale) =>
    papers.map((paper) => ({
      suffix: fileSuffix(paper.variant),
      view: paperView(schedule, paper, locale),
      paper,
    })),
  all: (made, schedule, locale) =>
    byTier(made).map(({ suffix, papers }) => ({
      suffix,
      view: keyView(schedule, papers, locale),
      keyTo: papers.map(({ code }) => code),
    })),
  tier: (made, schedule, locale) =>
    byTier(made).map(({ suffix, papers: [first] }) => ({
      suffix,
      view: { ...paperView(schedule, first, locale), variant: '' },
    })),
  none: ({ plain }, schedule, locale) => [
    { suffix: '', view: { ...paperView(schedule, plain, locale), variant: '' } },
  ],
};

function byTier({ papers }: Pick<MadePapers, 'papers'>) {
  return TIERS.flatMap((tier) => {
    const [first, ...others] = papers.filter(({ variant }) => variant.tier === tier);
    return first ? [{ suffix: fileSuffix({ tier }), papers: [first, ...others] as const }] : [];
  });
}
