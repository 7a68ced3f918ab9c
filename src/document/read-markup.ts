/** Reads rendered markup into a document tree, strictly: what it does not know is an error with its position. */

import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml';
import { ownValue } from '../base/own-value.ts';
import type { Checked, Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { hasErrors, spanIn } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { deck } from './deck-elements.ts';
import type { DocumentTree } from './document-tree.ts';
import { markupLimit, unpairedTag } from './markup-limits.ts';
import { type Reading, unknownElement } from './reading.ts';
import { sheet } from './sheet-elements.ts';

/** The elements that a template's markup may consist of. */
const rootElements = { deck, sheet };

/** The tree of a rendered template; absent when anything in it could not be read. */
export function readMarkup(source: Source): Checked<DocumentTree> {
  const diagnostics: Diagnostic[] = [];
  const reading: Reading = { source, report: (diagnostic) => diagnostics.push(diagnostic) };
  const root = parse(reading);
  const read = root && ownValue(rootElements, root.name);
  if (root && !read) reading.report(unknownElement(reading, root, Object.keys(rootElements)));
  const value = root && read?.(root, reading);
  return { ...(value && !hasErrors(diagnostics) && { value }), diagnostics };
}

function parse({ source, report }: Reading): XmlElement | undefined {
  const limit = markupLimit(source);
  if (limit) {
    report(limit);
    return undefined;
  }
  try {
    return parseXml(source.text, { includeOffsets: true }).root ?? undefined;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const start = Math.min(error.pos, Math.max(0, source.text.length - 1));
    const [reason = ''] = error.message.split(' (line ');
    report({
      code: 'markup-syntax',
      severity: 'error',
      message: say`The markup is not well-formed: ${reason}`,
      span: (/end tag/.test(reason) ? unpairedTag(source) : undefined) ?? spanIn(source, start),
      hint: say`Close each element that is opened, and write \`&\` as \`&amp;\`.`,
    });
    return undefined;
  }
}
