/** A link: out to the web in a window of its own, or to a page of the document by the id of what it shows. */

import type { LinkTarget } from '../../frames/structure.ts';
import { type Attributes, element } from './element.ts';

export function linkTo(target: LinkTarget, attributes: Attributes, ...content: readonly string[]): string {
  const where =
    target.kind === 'url'
      ? { href: target.href, target: '_blank', rel: 'noreferrer' }
      : { href: `#${target.id}` };
  return element('a', { ...where, ...attributes }, ...content);
}
