/** What Kapur knows of languages besides what it prints in them; each file is read when it is first asked for. */

import type { KeyWords } from './key-words.ts';
import type { ProseWords } from './prose-words.ts';

export interface LanguageWords {
  readonly keys: () => KeyWords;
  /** By language. */
  readonly prose: () => ReadonlyMap<string, ProseWords>;
}
