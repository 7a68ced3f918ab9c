/** Icons that a lesson names and the package does not have. */

import { suggest } from '../base/suggestion.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { type LessonKind, topicPatterns } from '../kinds/lesson-kind.ts';
import { iconsFor } from '../locale/icon-words.ts';
import type { LanguageWords } from '../locale/language-words.ts';
import { errorAt } from '../yaml/error-at.ts';
import { quote } from '../yaml/naming.ts';
import { textsAt } from '../yaml/values-at.ts';
import { spanOf, type YamlData } from '../yaml/yaml-spans.ts';

/** As many as are read at a glance. */
const MOST_NAMED = 5;

/** Authors write what they look for: its word in any language finds the name, as a slip of the pen does. */
export function unknownIcons(yaml: YamlData, kind: LessonKind, { icons }: LanguageWords): Diagnostic[] {
  const holders = [...topicPatterns(kind), 'slides.*', 'exercises.*'];
  const named = textsAt(
    yaml.data,
    holders.map((holder) => `${holder}.icon`),
  );
  return named.flatMap(({ path, value }) => {
    const known = icons();
    if (value === '' || known.has(value)) return [];
    const near = suggest(value, known.keys());
    const found = [...new Set([...(near ? [near] : []), ...iconsFor(value, known)])].slice(0, MOST_NAMED);
    return errorAt(
      spanOf(yaml, path),
      'unknown-icon',
      say`No icon ${quote(value)}, expected the name of one`,
      found.length > 0
        ? say`Did you mean ${found.map(quote).join(', ')}?`
        : say`Look for one by a word: \`kapur icons water\`.`,
    );
  });
}
