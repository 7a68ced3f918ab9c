/** Turns the elements of a page or a document into mdast, with each block numbered as a reader counts paragraphs. */

import type { Element, Root as Hast } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { inlineHandlers, withScripts } from './inline-handlers.ts';
import { checkParts } from './notes-limits.ts';
import { numberBlocks } from './number-blocks.ts';
import { textOf } from './prose-of.ts';
import { goesOnSmall } from './read-text.ts';
import { splitLines } from './split-lines.ts';
import { tableHandlers } from './table-handlers.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { typedLists } from './typed-lists.ts';

/** @throws TooManyNotes when there is too much in it */
export function mdastOfHast(hast: Hast): Root {
  const tree = toMdast(hast, { handlers: HANDLERS, document: true });
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree as RootContent] };
  checkParts(root.children.map((node) => textOf([node as PhrasingContent])));
  return numberBlocks(tidyBlocks(typedLists(splitLines(tidyBlocks(withScripts(root)), goesOnSmall))));
}

/** A picture with its caption, which is no text of its own. */
const figure: Handle = (state, element) => {
  const flow = state.toFlow(state.all(element));
  const isPicture = flow.every(({ type }) => type === 'paragraph') && hasPicture(element);
  const alt = flow.map((node) => textOf([node as PhrasingContent])).filter(Boolean);
  return isPicture
    ? { type: 'paragraph', children: [{ type: 'image', url: '', alt: alt.join(' – ') }] }
    : flow;
};

function hasPicture({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'img' || hasPicture(child)));
}

const HANDLERS: Record<string, Handle> = {
  ...inlineHandlers,
  ...tableHandlers,
  figure,
  ol: listOf(true),
  ul: listOf(false),
};

/** Notes at the end of a document are the definitions of its footnotes. */
function listOf(ordered: boolean): Handle {
  return (state, element) => {
    const items = element.children.filter((child) => child.type === 'element');
    const notes = items.filter(({ properties }) => /^(?:foot|end)note-/.test(String(properties.id ?? '')));
    if (notes.length > 0 && notes.length === items.length) {
      return notes.map((item) => ({
        type: 'footnoteDefinition',
        identifier: String(item.properties.id),
        children: state.toFlow(state.all(item)) as RootContent[] as [],
      }));
    }
    const list = state.handlers.dir?.(state, element, undefined) as List | undefined;
    return list && { ...list, ordered };
  };
}
