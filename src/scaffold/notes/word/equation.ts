/** Equations of a Word file (ECMA-376 part 1, 22.1) as a line of text with lowered and raised words. */

import type { XmlElement } from '@rgrove/parse-xml';
import { childOf, childrenOf, escaped, isElement } from '../xml.ts';

/** `E = mc²` as runs of WordprocessingML. */
export function equationRuns(element: XmlElement): string {
  return (WRITERS.get(element.name) ?? inner)(element);
}

type Writer = (element: XmlElement) => string;

const inner: Writer = (element) => element.children.filter(isElement).map(equationRuns).join('');

function run(text: string, align = ''): string {
  const look = align ? `<w:rPr><w:vertAlign w:val="${align}"/></w:rPr>` : '';
  return `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** The text alone; of what stands above or below, nothing can stand above or below that again. */
function words(element: XmlElement | undefined): string {
  return element?.text.replace(/\s+/g, ' ').trim() ?? '';
}

const part = (element: XmlElement, name: string) => {
  const found = childOf(element, name);
  return found ? inner(found) : '';
};

/** A part of more than one sign, or with an operator in it, in brackets. */
function grouped(element: XmlElement, name: string): string {
  const text = words(childOf(element, name));
  const runs = part(element, name);
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? runs : `${run('(')}${runs}${run(')')}`;
}

const lowered = (element: XmlElement) => scripted(words(childOf(element, 'm:sub')), 'subscript');
const raised = (element: XmlElement) => scripted(words(childOf(element, 'm:sup')), 'superscript');
const scripted = (text: string, align: string) => (text ? run(text, align) : '');

/** The sign that a property names, or the usual one. */
function signOf(element: XmlElement, properties: string, name: string, usual: string): string {
  return childOf(childOf(element, properties), name)?.attributes['m:val'] ?? usual;
}

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['m:t', (element) => run(element.text)],
  ['m:sSup', (element) => `${grouped(element, 'm:e')}${raised(element)}`],
  ['m:sSub', (element) => `${grouped(element, 'm:e')}${lowered(element)}`],
  ['m:sSubSup', (element) => `${grouped(element, 'm:e')}${lowered(element)}${raised(element)}`],
  ['m:sPre', (element) => `${lowered(element)}${raised(element)}${part(element, 'm:e')}`],
  ['m:f', (element) => `${grouped(element, 'm:num')}${run('/')}${grouped(element, 'm:den')}`],
  [
    'm:rad',
    (element) =>
      `${scripted(words(childOf(element, 'm:deg')), 'superscript')}${run('√')}${grouped(element, 'm:e')}`,
  ],
  [
    'm:nary',
    (element) =>
      `${run(signOf(element, 'm:naryPr', 'm:chr', '∫'))}${lowered(element)}${raised(element)}${run(' ')}${part(element, 'm:e')}`,
  ],
  [
    'm:d',
    (element) => {
      const sign = (name: string, usual: string) => run(signOf(element, 'm:dPr', name, usual));
      const parts = childrenOf(element, 'm:e').map(inner);
      return `${sign('m:begChr', '(')}${parts.join(sign('m:sepChr', '|'))}${sign('m:endChr', ')')}`;
    },
  ],
  ['m:func', (element) => `${part(element, 'm:fName')}${run(' ')}${part(element, 'm:e')}`],
  [
    'm:limLow',
    (element) => `${part(element, 'm:e')}${scripted(words(childOf(element, 'm:lim')), 'subscript')}`,
  ],
  [
    'm:limUpp',
    (element) => `${part(element, 'm:e')}${scripted(words(childOf(element, 'm:lim')), 'superscript')}`,
  ],
  ['m:mr', (element) => `${childrenOf(element, 'm:e').map(inner).join(run(', '))}${run('; ')}`],
  ['m:eqArr', (element) => childrenOf(element, 'm:e').map(inner).join(run('; '))],
]);
