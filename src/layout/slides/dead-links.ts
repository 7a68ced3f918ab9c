/** Reports links of a deck to slides that it does not have: a click that does nothing is found out only in class. */

import { suggest } from '../../base/suggestion.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/message.ts';
import type { Deck } from '../../document/document-tree.ts';
import type { NodeOrigin } from '../../document/inline-node.ts';

/** One finding for each `#id` that no slide bears. */
export function deadLinks({ slides }: Deck): Diagnostic[] {
  const ids = slides.map(({ id }) => id).filter(Boolean);
  const found: Diagnostic[] = [];
  for (const region of slides.flatMap((slide) => slide.regions)) {
    visitLinks(region, region, (href, { span }) => {
      if (!href.startsWith('#') || ids.includes(href.slice(1))) return;
      const meant = suggest(href.slice(1), ids);
      found.push({
        code: 'dead-link',
        severity: 'error',
        message: say`Unexpected link to \`${href}\`, expected the id of a slide`,
        span,
        hint: meant ? say`Did you mean \`#${meant}\`?` : say`Correct the link, or give a slide this id.`,
      });
    });
  }
  return found;
}

function visitLinks(
  value: unknown,
  origin: NodeOrigin,
  visit: (href: string, origin: NodeOrigin) => void,
): void {
  if (Array.isArray(value)) {
    for (const entry of value) visitLinks(entry, origin, visit);
  } else if (typeof value === 'object' && value !== null) {
    const node = value as Partial<NodeOrigin> & Record<string, unknown>;
    const here = node.span ? (node as unknown as NodeOrigin) : origin;
    for (const [key, child] of Object.entries(node)) {
      if (key === 'href') visit(String(child), here);
      else if (key !== 'span') visitLinks(child, here, visit);
    }
  }
}
