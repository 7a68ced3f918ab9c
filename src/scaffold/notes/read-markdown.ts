/** Markdown (CommonMark 0.31 with GitHub's tables, strikes and footnotes), as people and programs write it. */

import type { Root, Yaml } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { checkMarkdown } from './markdown-limits.ts';
import { atLine } from './nest-lists.ts';
import { spacedHeading } from './note-line.ts';
import { checkParts } from './notes-limits.ts';
import { lineJoiner } from './read-text.ts';
import { splitLines } from './split-lines.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { typedLists } from './typed-lists.ts';

/** Keeps the numbers of the lines. */
export function readMarkdown(written: string): Root {
  const lines = written.split(/\r\n?|\n/);
  checkParts(lines.filter((line) => !EMBEDDED.test(line)));
  checkMarkdown(lines);
  const matter = matterIn(lines);
  const text = [...matter.map(() => ''), ...lines.slice(matter.length)];
  const source = tidied(text);
  // One tilde lowers what stands in it, as in a lesson; two strike it out.
  const body = fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const { children } = tidyBlocks(
    typedLists(splitLines(tidyMarkdown(body, source), lineJoiner(text.map((line) => line.trim())))),
  );
  const value = matter.slice(1, -1).map(asYaml).join('\n');
  const yaml: Yaml = { type: 'yaml', value, position: atLine(1) };
  return { type: 'root', children: [...(matter.length > 0 ? [yaml] : []), ...children] };
}

/** A picture that a program put into the text itself; one line may be as long as the file. */
const EMBEDDED = /^\s*(?:\[[^\]]{1,100}\]:\s*<?data:|!\[[^\]]{0,1000}\]\(data:)/;

/** The text for the parser: headings whose space was forgotten get it, code stays as it is. */
function tidied(lines: readonly string[]): string {
  let fence = '';
  return lines
    .map((line) => {
      const [, marks = ''] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
      if (fence) {
        if (marks.startsWith(fence)) fence = '';
        return line;
      }
      fence = marks;
      // The bounds of a box, as Pandoc and Docusaurus write them; behind its kind may stand its title.
      const [, title] = /^\s*:{3,}\s*(?:\{[^}]*\}|[\w-]*)(.*)$/.exec(line) ?? [];
      if (title !== undefined) return title.replace(/\{[^}]*\}/, '').trim();
      return EMBEDDED.test(line) ? line.replace(/data:[^\s()<>]*/g, 'data:,') : spacedHeading(line);
    })
    .join('\n');
}

/**
 * The lines of YAML or TOML that the text begins with, and the `---` or `+++` around them. Between two rules there may stand
 * a text just as well, so that each line must look like YAML.
 */
function matterIn(lines: readonly string[]): readonly string[] {
  const isToml = /^\+{3}\s*$/.test(lines[0] ?? '');
  const bound = isToml ? /^\+{3}\s*$/ : /^(?:---|\.\.\.)\s*$/;
  const end = lines.findIndex((line, index) => index > 0 && bound.test(line));
  const inside = lines.slice(1, Math.max(end, 1)).map(asYaml);
  const isMatter = KEY.test(inside[0] ?? '') && inside.every(isYamlLine);
  return (isToml || /^---\s*$/.test(lines[0] ?? '')) && isMatter ? lines.slice(0, end + 1) : [];
}

const KEY = /^[\w-]+:(?:\s|$)/;

/** `key = "text"` of TOML; what stands in its tables is none of the text. */
function asYaml(line: string): string {
  return line.replace(/^([\w-]+)\s*=\s*/, '$1: ').replace(/^(?=\[)/, '# ');
}

/** `key: text`, an item, what is indented, a comment, nothing. */
function isYamlLine(line: string): boolean {
  return KEY.test(line) || /^(?:- |\s|#|$)/.test(line);
}
