/** What a paper was made of, a hash a part, so that it can be said which part has changed since. */

import { createHash } from 'node:crypto';
import type { Source } from '../diagnostics/diagnostic.ts';
import type { AskedPicture } from '../images/picture-file.ts';
import type { LessonKind } from '../kinds/lesson-kind.ts';
import type { Locale } from '../locale/locale.ts';
import type { TemplateSet } from '../template/render-template.ts';
import type { Theme } from '../theme/theme.ts';

export const FINGERPRINT_PARTS = ['lesson', 'pictures', 'templates', 'theme', 'labels', 'program'] as const;

/** Left out where the workspace says nothing that stands on papers. */
export const WORKSPACE_PART = 'workspace';

/** The first 64 bits of SHA-256 in hexadecimal; of the program its version. */
export type Fingerprint = Readonly<Record<(typeof FINGERPRINT_PARTS)[number], string>> & {
  readonly [WORKSPACE_PART]?: string;
};

export interface Ingredients {
  readonly lesson: Source;
  readonly kind: LessonKind;
  readonly pictures: readonly AskedPicture[];
  /** Of the paper, and of the deck whose slides it names. */
  readonly templates: readonly (TemplateSet | undefined)[];
  readonly theme: Theme;
  readonly locale: Locale;
  /** What stands on papers because the workspace says so. */
  readonly workspace: Readonly<Record<string, string>>;
  /** Its version. */
  readonly program: string;
}

export function fingerprintOf({
  lesson,
  kind,
  pictures,
  templates,
  theme,
  locale,
  workspace,
  program,
}: Ingredients): Fingerprint {
  const shared = new Map(Object.entries(workspace));
  return {
    lesson: hash(lesson.text, JSON.stringify(kind)),
    pictures: hash(...byName(filesOf(pictures)).flat()),
    templates: hash(
      ...templates.flatMap((set) =>
        set ? [set.document.text, ...byName(set.parts).flatMap(([name, { text }]) => [name, text])] : [],
      ),
    ),
    theme: hash(JSON.stringify(theme)),
    labels: hash(JSON.stringify(byName(new Map(Object.entries(locale.labels))))),
    program,
    ...(shared.size > 0 && { [WORKSPACE_PART]: hash(...byName(shared).flat()) }),
  };
}

/** By the names that the lesson gives them. */
function filesOf(pictures: readonly AskedPicture[]): ReadonlyMap<string, Uint8Array> {
  return new Map(pictures.map(({ name, file }) => [name, file.bytes]));
}

function byName<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Each piece with its length before it, so that no two rows of pieces run into one. */
function hash(...pieces: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(`${piece.length} `).update(piece);
  return sum.digest('hex').slice(0, 16);
}
