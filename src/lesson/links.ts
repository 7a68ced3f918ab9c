/** Links in prose: only those that a reader can safely follow from a slide or a sheet. */

import type { Diagnostic } from '../diagnostic.ts';
import { type Inline, parseInline } from '../inline.ts';
import { errorAt } from '../yaml/error-at.ts';
import { fieldName, quote } from '../yaml/naming.ts';
import { textsAt } from '../yaml/values-at.ts';
import { placeOf, type YamlData } from '../yaml/yaml-places.ts';

/** The fields whose text may hold inline markup; in exercises any text may. */
const PROSE = [
  'question',
  'objectives.*',
  'context',
  'bridge',
  'conclusion',
  ...['obstacles', 'remedies'].flatMap((kind) =>
    ['claim', 'points.*', 'explanation', 'example.text', 'ask'].map((field) => `${kind}.*.${field}`),
  ),
  'terms.*',
  'terms.*.meaning',
  'exercises.**',
];

const SAFE = ['http:', 'https:', 'mailto:'];

/** Links to anything but a page or a mail address: `javascript:`, `file:`, a path of this machine. */
export function unsafeLinks(yaml: YamlData): Diagnostic[] {
  return textsAt(yaml.data, PROSE).flatMap(({ path, value }) =>
    hrefsOf(parseInline(value))
      .filter((href) => !(URL.canParse(href) && SAFE.includes(new URL(href).protocol)))
      .map((href) =>
        errorAt(
          placeOf(yaml, path),
          'unsafe-link',
          `Unexpected link to ${quote(href)} in ${fieldName(path)}, expected \`https:\`, \`http:\` or \`mailto:\``,
          'Write the whole address, such as https://example.org/page.',
        ),
      ),
  );
}

function hrefsOf(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text' || node.kind === 'gap') return [];
    return node.kind === 'link' ? [node.href, ...hrefsOf(node.children)] : hrefsOf(node.children);
  });
}
