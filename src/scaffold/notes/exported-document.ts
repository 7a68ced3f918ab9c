/** Documents that a word processor saved as a page: what Google Docs and Word say by class, said by the elements of HTML. */

import type { Element, ElementContent, Root } from 'hast';

/** @param css the style sheets of the page */
export function exportedDocument({ children }: Root, css: string): Root {
  const looks = looksOfClasses(css);
  const shown = children.filter((node) => !isComment(node)).map((node) => withLooks(node, looks));
  return { type: 'root', children: withTitle(nested(shown as ElementContent[])) };
}

type Looks = ReadonlyMap<string, readonly string[]>;

/** What a style sheet may say of words, and the element that says the same. */
const LOOKS: readonly (readonly [tag: string, rule: RegExp])[] = [
  ['strong', /font-weight:\s*(?:bold|[6-9]00)/],
  ['em', /font-style:\s*italic/],
  ['sub', /vertical-align:\s*sub/],
  ['sup', /vertical-align:\s*super/],
];

function looksOfClasses(css: string): Looks {
  const looks = new Map<string, readonly string[]>();
  for (const [, name = '', rules = ''] of css.matchAll(/\.(c\d+)\{([^{}]*)\}/g)) {
    looks.set(
      name,
      LOOKS.filter(([, rule]) => rule.test(rules)).map(([tag]) => tag),
    );
  }
  return looks;
}

function withLooks<Node extends Root['children'][number]>(node: Node, looks: Looks): Node {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => withLooks(child, looks));
  const tags = node.tagName === 'span' ? classesOf(node).flatMap((name) => looks.get(name) ?? []) : [];
  const inner = tags.reduce<ElementContent[]>(
    (content, tagName) => [{ type: 'element', tagName, properties: {}, children: content }],
    children,
  );
  return { ...node, children: inner };
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** Remarks of readers, which Google puts at the end. */
function isComment(node: Root['children'][number]): boolean {
  if (node.type !== 'element') return false;
  if (node.tagName === 'a') return /^cmnt\d/.test(String(node.properties.id ?? ''));
  return ['div', 'p'].includes(node.tagName) && node.children[0] !== undefined && isComment(node.children[0]);
}

/** Google writes the levels of a list as lists beside one another: `lst-kix_x-1` belongs into the last item above it. */
function nested(nodes: readonly ElementContent[]): ElementContent[] {
  const roots: ElementContent[] = [];
  let open: Element[] = [];
  for (const node of nodes) {
    const level = levelOf(node);
    if (node.type !== 'element' || level === undefined) {
      if (node.type === 'element' || node.type === 'text') open = [];
      roots.push(node);
      continue;
    }
    open = open.slice(0, level);
    const item = open.at(-1)?.children.findLast((child) => child.type === 'element');
    (item?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function levelOf(node: ElementContent): number | undefined {
  const classes = node.type === 'element' ? classesOf(node) : [];
  const [, level] =
    /^lst-kix_\w+-(\d)$/.exec(classes.find((name) => name.startsWith('lst-kix_')) ?? '') ?? [];
  return level === undefined ? undefined : Number(level);
}

/** A paragraph in the style of a title is the heading above all others. */
function withTitle(nodes: readonly ElementContent[]): ElementContent[] {
  const elements = nodes.filter((node) => node.type === 'element');
  const titles = new Set(elements.filter(isTitle));
  if (titles.size === 0) return [...nodes];
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    if (titles.has(node)) return { ...node, tagName: 'h1' };
    const [, level] = /^h([1-5])$/.exec(node.tagName) ?? [];
    return level ? { ...node, tagName: `h${Number(level) + 1}` } : node;
  });
}

function isTitle(node: Element): boolean {
  return node.tagName === 'p' && classesOf(node).some((name) => name === 'title' || name === 'MsoTitle');
}
