/** The YAML that programs put before a text in Markdown, between two lines of `---`. */

import { type Note, TITLE_LEVEL } from './note.ts';

export interface WithoutFrontMatter {
  /** The text with blank lines in its place, so that all others keep their numbers. */
  readonly text: string;
  /** Title and author, where they are plain texts. */
  readonly notes: readonly Note[];
}

export function withoutFrontMatter(text: string): WithoutFrontMatter {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const inside = lines.slice(1, Math.max(end, 1));
  // Between two rules there may stand a text just as well.
  const isYaml = /^[\w-]+:(?:\s|$)/.test(inside[0] ?? '') && inside.every(isYamlLine);
  if (!/^---\s*$/.test(lines[0] ?? '') || !isYaml) return { text, notes: [] };
  const notes = inside.flatMap((line, index): Note[] => {
    const [, key = '', value = ''] = /^(title|author):\s+(.+)$/i.exec(line) ?? [];
    const words = unquoted(value.trim());
    const place = { line: index + 2 };
    if (!words) return [];
    return key.toLowerCase() === 'title'
      ? [{ kind: 'heading', level: TITLE_LEVEL, text: words, ...place }]
      : [{ kind: 'paragraph', depth: 0, text: `author: ${words}`, ...place }];
  });
  const ordered = notes.toSorted((one, other) => rankOf(one) - rankOf(other));
  return { text: [...lines.slice(0, end + 1).fill(''), ...lines.slice(end + 1)].join('\n'), notes: ordered };
}

/** `key: text`, an item, what is indented, a comment, nothing. */
function isYamlLine(line: string): boolean {
  return /^(?:[\w-]+:(?:\s|$)|- |\s|#|$)/.test(line);
}

/** Empty where it is a list, a mapping or a text of several lines. */
function unquoted(value: string): string {
  const [, , quoted] = /^(["'])(.*)\1$/.exec(value) ?? [];
  if (quoted !== undefined) return quoted.trim();
  return /^[[{|>&*!]/.test(value) ? '' : value.replace(/\s+#.*$/, '');
}

/** The title comes first, so that the author stands below it. */
function rankOf({ kind }: Note): number {
  return kind === 'heading' ? 0 : 1;
}
