/** Leaves of a link what leads somewhere. */

import type { XmlElement } from '../xml.ts';

/** PptxGenJS fills links with empty attributes; an empty tooltip hides the address that PowerPoint would show. */
export function cleanLink(link: XmlElement): void {
  const { 'r:id': id = '', action, tooltip } = link.attributes;
  link.attributes = { 'r:id': id, ...(action && { action }), ...(tooltip && { tooltip }) };
}
