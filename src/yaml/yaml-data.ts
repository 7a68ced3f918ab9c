/** Turns a YAML document into plain data with spans, and reports what no file may hold. */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type YAMLMap,
} from 'yaml';
import { normalText } from '../base/normal-text.ts';
import { type Diagnostic, positionOf, type Source, type Span } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { errorAt } from './error-at.ts';
import { forbiddenEscape, hasForbidden } from './forbidden-characters.ts';
import { quote } from './naming.ts';
import { swallowedEntry } from './swallowed-entry.ts';
import { DEEPEST } from './yaml-limits.ts';
import { type Path, type Spot, spotName, type YamlData } from './yaml-spans.ts';

/** In UTF-16 units. */
const LONGEST_TEXT = 10_000;
/** In UTF-16 units; it stands again in the path of each value below it. */
const LONGEST_KEY = 500;
/** Aliases repeat all that stands under their anchor: ten of ten of ten … would soon fill the memory. */
const MOST_VALUES = 10_000;
/** In one list, and in one mapping; what lays them out takes time with the square of some. */
const MOST_ENTRIES = 500;
const MOST_KEYS = 1000;

/**
 * Reads a document without syntax errors. There is no data when it is nested too deeply or holds too much; what else
 * is wrong is reported and left out.
 */
export function yamlData(
  document: Document,
  aliases: ReadonlyMap<Alias, Node>,
  source: Source,
): { readonly yaml?: YamlData; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const spots = new Map<string, Spot>();
  let stopped = false;

  const spanOf = (node: Node): Span => ({ source, start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });

  const stop = (span: Span, code: string, message: Message, hint: Message) => {
    stopped = true;
    diagnostics.push(errorAt(span, code, message, hint));
  };

  const text = (words: string, span: Span, longest = LONGEST_TEXT): string => {
    // What stands in the file itself is reported before; here it is escapes: "\0".
    if (hasForbidden(words) && !hasForbidden(source.text.slice(span.start, span.end))) {
      diagnostics.push(forbiddenEscape(words, span));
    }
    if (words.length > longest) {
      const message = say`Text of ${words.length} characters, expected at most ${longest}`;
      diagnostics.push(
        errorAt(span, 'too-long', message, say`Shorten it, or spread it over several fields.`),
      );
      return words.slice(0, longest);
    }
    // Nothing that reads the text later works on more than that.
    return normalText(words.slice(0, LONGEST_TEXT)).trim();
  };

  /** Reports the first entry of a list or mapping that is one too many. */
  const limit = (count: number, most: number, next: unknown) => {
    if (count <= most || !isNode(next)) return;
    const message = say`${count} entries in one place, expected at most ${most}`;
    const hint = say`Delete some, or join those that say the same.`;
    diagnostics.push(errorAt(spanOf(next), 'too-many', message, hint));
  };

  const mapping = (map: YAMLMap, path: Path, repeated: boolean): Record<string, unknown> => {
    const entries: (readonly [string, unknown])[] = [];
    const keys = new Map<string, Span>();
    limit(map.items.length, MOST_KEYS, map.items[MOST_KEYS]?.key);
    for (const pair of map.items) {
      if (!isScalar(pair.key)) continue;
      const span = spanOf(pair.key);
      const key = text(String(pair.key.value), span, LONGEST_KEY);
      const first = keys.get(key);
      if (first) {
        diagnostics.push(duplicateKey(key, span, first));
      } else if (key === '__proto__') {
        // In some libraries this key would change what the object is instead of becoming a part of it.
        diagnostics.push(
          errorAt(
            span,
            'unknown-key',
            say`Unexpected key ${quote(key)}, expected another name`,
            say`Give it another name, or delete it.`,
          ),
        );
      } else {
        keys.set(key, span);
        entries.push([key, value(pair.value, [...path, key], repeated, span)]);
      }
    }
    return Object.fromEntries(entries);
  };

  const stopAtLimits = (path: Path, repeated: boolean, span: Span) => {
    if (path.length > DEEPEST) {
      stop(
        span,
        'too-deep',
        say`Lists and keys nested deeper than ${DEEPEST} levels, expected at most that many`,
        say`Close brackets where they end, and indent no deeper than the lines above.`,
      );
    } else if (spots.size > MOST_VALUES) {
      stop(
        span,
        repeated ? 'too-many-aliases' : 'too-large',
        say`More than ${MOST_VALUES} values, expected some hundred`,
        repeated
          ? say`Each \`*name\` repeats all that stands under \`&name\`: write it out instead.`
          : say`Split the file.`,
      );
    }
  };

  const value = (node: unknown, path: Path, repeated: boolean, key?: Span): unknown => {
    if (stopped || !(isAlias(node) || isScalar(node) || isSeq(node) || isMap(node))) return undefined;
    const written = spanOf(node);
    const span = written.end > written.start || !key ? written : key;
    spots.set(spotName(path), { path, value: span, ...(key && { key }) });
    stopAtLimits(path, repeated, span);
    if (stopped) return undefined;
    if (isAlias(node)) return value(aliases.get(node), path, true, key ?? span);
    if (isSeq(node)) {
      limit(node.items.length, MOST_ENTRIES, node.items[MOST_ENTRIES]);
      return node.items.map((item, index) => value(item, [...path, index], repeated));
    }
    if (isMap(node)) return mapping(node, path, repeated);
    const swallowed = swallowedEntry(node, source);
    if (swallowed) diagnostics.push(swallowed);
    return typeof node.value === 'string' ? text(node.value, span) : node.value;
  };

  const data = value(document.contents, [], false);
  return stopped ? { diagnostics } : { yaml: { source, data, spots }, diagnostics };
}

function duplicateKey(key: string, span: Span, first: Span): Diagnostic {
  return errorAt(
    span,
    'duplicate-key',
    say`Unexpected second ${quote(key)}, expected each key once`,
    say`It stands in line ${positionOf(first).line} already: keep one of the two.`,
  );
}
