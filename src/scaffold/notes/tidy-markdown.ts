/** What Markdown says by reference, in HTML, or as Obsidian and Notion write it, said in plain nodes of mdast. */

import type { Definition, Image, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { scriptMark } from '../../prose/script-mark.ts';
import { phrasingOf, scripted } from './inline-to-mdast.ts';
import { type Block, mapBlocks } from './map-blocks.ts';
import { atLine } from './nest-lists.ts';
import { textOf } from './prose-of.ts';

/** @param source of the tree: what is guarded by a backslash in it is no mark */
export function tidyMarkdown(root: Root, source: string): Root {
  const targets = new Map(root.children.filter(isDefinition).map((node) => [node.identifier, node.url]));
  const mapped = mapBlocks(root, (node): Block[] => {
    if (node.type === 'definition') return [];
    if (node.type === 'html') return htmlBlock(node);
    if (node.type === 'paragraph' || node.type === 'heading') {
      return [{ ...node, children: withScripts(tidied(node.children, targets), source) }];
    }
    if (node.type !== 'table') return [node];
    const children = node.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({
        ...cell,
        children: withScripts(tidied(cell.children, targets), source),
      })),
    }));
    return [{ ...node, children }];
  });
  return mapped;
}

function isDefinition(node: RootContent): node is Definition {
  return node.type === 'definition';
}

/** The words between tags are a paragraph; a comment stays one. */
function htmlBlock(node: Extract<Block, { type: 'html' }>): Block[] {
  const words = node.value.replace(/<!--.*?-->/gs, '').replace(/<[^<>]*>/g, '');
  if (!words.trim()) return node.value.includes('<!--') ? [node] : [];
  const above = words.slice(0, words.search(/\S/)).split('\n').length - 1;
  const position = atLine((node.position?.start.line ?? 1) + above);
  return [{ type: 'paragraph', children: phrasingOf(words.trim()), position }];
}

function tidied(nodes: readonly PhrasingContent[], targets: ReadonlyMap<string, string>): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'html') return htmlInline(node);
    if (node.type === 'text')
      return withPictures(node.value).map((one) =>
        one.type === 'text' ? { ...node, value: plain(one.value) } : one,
      );
    if (node.type === 'imageReference') {
      return [{ type: 'image', url: targets.get(node.identifier) ?? '', ...(node.alt && { alt: node.alt }) }];
    }
    if (!('children' in node)) return [node];
    const children = tidied(node.children, targets);
    if (node.type !== 'linkReference') return [{ ...node, children } as PhrasingContent];
    return [{ type: 'link', url: targets.get(node.identifier) ?? '', children }];
  });
}

/** `CO~2~` and `x^2^` as nodes of their own, as Pandoc has them (`prose/script-mark.ts`). */
function withScripts(nodes: readonly PhrasingContent[], source: string): PhrasingContent[] {
  let before = '';
  return nodes.flatMap((node): PhrasingContent[] => {
    const own = before;
    before = textOf([node]).slice(-2);
    if (node.type === 'text') return scriptsIn(node.value, own, guardsIn(node, source));
    if (!('children' in node)) return [node];
    return [{ ...node, children: withScripts(node.children, source) } as PhrasingContent];
  });
}

/** Where the signs of a text stand that a backslash guards in the source. */
function guardsIn({ value, position }: Text, source: string): (index: number) => boolean {
  const written = source.slice(position?.start.offset, position?.end.offset);
  if (!/\\[~^]/.test(written)) return () => false;
  const found = new Set<number>();
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    if (written[at] === '\\' && written[at + 1] === value[index]) {
      found.add(index);
      at += 1;
    } else if (written[at] !== value[index]) return () => true;
    at += 1;
  }
  return (index) => found.has(index);
}

/** @param before the last signs of what stands before the text */
function scriptsIn(text: string, before: string, isGuarded: (index: number) => boolean): PhrasingContent[] {
  const whole = before + text;
  const found: PhrasingContent[] = [];
  let start = before.length;
  for (let index = start; index < whole.length; index += 1) {
    const sign = whole[index];
    const isMark = (sign === '~' || sign === '^') && !isGuarded(index - before.length);
    const mark = isMark ? scriptMark(whole, index) : undefined;
    if (!mark) continue;
    if (index > start) found.push({ type: 'text', value: whole.slice(start, index) });
    found.push(...scripted(sign === '~' ? 'sub' : 'sup', [{ type: 'text', value: mark.words }]));
    start = mark.end;
    index = mark.end - 1;
  }
  return start < whole.length ? [...found, { type: 'text', value: whole.slice(start) }] : found;
}

/** A line end, a picture, the marks of lowered and raised words; other tags say nothing that a lesson shows. */
function htmlInline(node: Extract<PhrasingContent, { type: 'html' }>): PhrasingContent[] {
  const [, close = '', name = ''] = /^<(\/?)([a-z]+)[\s/>]/i.exec(node.value) ?? [];
  if (/^img$/i.test(name)) {
    const [, , alt = ''] = /\salt=(["'])(.*?)\1/is.exec(node.value) ?? [];
    const [, , url = ''] = /\ssrc=(["'])(.*?)\1/is.exec(node.value) ?? [];
    return [{ type: 'image', url, alt }];
  }
  if (/^br$/i.test(name)) return [{ type: 'break' }];
  return /^su[bp]$/i.test(name) ? [{ ...node, value: `<${close}${name.toLowerCase()}>` }] : [];
}

/** `![[picture]]` of Obsidian as the picture that it is. */
function withPictures(text: string): (Text | Image)[] {
  return text
    .split(/!\[\[([^[\]]*)\]\]/)
    .map((part, index) => (index % 2 === 0 ? { type: 'text', value: part } : { type: 'image', url: part }));
}

/** `[[note|words]]`, `==marked==`, `%%comment%%`, `[!tip]` of Obsidian. */
function plain(text: string): string {
  return text
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/==([^=\n]+)==/g, '$1')
    .replace(/%%[^%]*%%/g, '')
    .replace(/^\[![a-z]+\][+-]?\s?/i, '');
}
