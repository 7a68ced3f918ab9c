/** What Markdown says by reference, in HTML, or as Obsidian and Notion write it, said in plain nodes of mdast. */

import type { Definition, PhrasingContent, Root, RootContent } from 'mdast';
import { phrasingOf } from './inline-to-mdast.ts';
import { type Block, mapBlocks } from './map-blocks.ts';
import { atLine } from './nest-lists.ts';

export function tidyMarkdown(root: Root): Root {
  const targets = new Map(root.children.filter(isDefinition).map((node) => [node.identifier, node.url]));
  const mapped = mapBlocks(root, (node): Block[] => {
    if (node.type === 'definition') return [];
    if (node.type === 'html') return htmlBlock(node);
    if (node.type === 'paragraph' || node.type === 'heading') {
      return [{ ...node, children: tidied(node.children, targets) }];
    }
    if (node.type !== 'table') return [node];
    const children = node.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({ ...cell, children: tidied(cell.children, targets) })),
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
    if (node.type === 'text') return [{ ...node, value: plain(node.value) }];
    if (node.type === 'imageReference') {
      return [{ type: 'image', url: targets.get(node.identifier) ?? '', ...(node.alt && { alt: node.alt }) }];
    }
    if (!('children' in node)) return [node];
    const children = tidied(node.children, targets);
    if (node.type !== 'linkReference') return [{ ...node, children } as PhrasingContent];
    return [{ type: 'link', url: targets.get(node.identifier) ?? '', children }];
  });
}

/** A line end, the marks of lowered and raised words; other tags say nothing that a lesson shows. */
function htmlInline(node: Extract<PhrasingContent, { type: 'html' }>): PhrasingContent[] {
  const [, close = '', name = ''] = /^<(\/?)([a-z]+)[\s/>]/i.exec(node.value) ?? [];
  if (/^br$/i.test(name)) return [{ type: 'break' }];
  return /^su[bp]$/i.test(name) ? [{ ...node, value: `<${close}${name.toLowerCase()}>` }] : [];
}

/** `[[note|words]]`, `![[picture]]`, `==marked==`, `%%comment%%`, `[!tip]` of Obsidian. */
function plain(text: string): string {
  return text
    .replace(/!\[\[[^[\]]*\]\]/g, '')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/==([^=\n]+)==/g, '$1')
    .replace(/%%[^%]*%%/g, '')
    .replace(/^\[![a-z]+\][+-]?\s?/i, '');
}
