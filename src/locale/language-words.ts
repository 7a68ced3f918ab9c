/** What Kapur knows of languages besides what it prints in them; each file is read when it is first asked for. */

import type { IconWords } from './icon-words.ts';
import type { KeyWords } from './key-words.ts';
import type { ProseWords } from './prose-words.ts';

export interface LanguageWords {
  readonly keys: () => KeyWords;
  readonly icons: () => IconWords;
  /** By language. */
  readonly prose: () => ReadonlyMap<string, ProseWords>;
}
