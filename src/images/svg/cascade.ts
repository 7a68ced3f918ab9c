/** What is said of each element of a picture, wherever it is said: in attributes, style sheets and styles of its own. */

import type { XmlElement } from '@rgrove/parse-xml';
import { say } from '../../diagnostics/message.ts';
import { MOST, TooComplex } from './bounds.ts';
import { type Notes, note } from './notes.ts';
import { declaredOn, readStyleSheet } from './style-sheet.ts';
import { nameOf, type SvgFile } from './svg-file.ts';

export type Cascade = (element: XmlElement) => ReadonlyMap<string, string>;

/** Sheets that hold more than can be read are noted. */
export function cascadeOf({ elements }: SvgFile, { undrawable }: Notes): Cascade {
  const rules = elements
    .filter((element) => nameOf(element) === 'style')
    .flatMap((sheet) =>
      readStyleSheet(sheet.text, () => note(undrawable, say`<style> with more than plain rules`, sheet)),
    )
    .sort((one, other) => one.weight - other.weight);
  if (rules.length > MOST.rules) throw new TooComplex();
  let comparisons = 0;
  const spend = () => {
    comparisons += 1;
    if (comparisons > MOST.comparisons) throw new TooComplex();
  };
  const known = new Map<XmlElement, ReadonlyMap<string, string>>();
  return (element) => {
    const declared =
      known.get(element) ??
      declaredOn(
        element,
        rules.filter(({ matches }) => matches(element, spend)),
      );
    known.set(element, declared);
    return declared;
  };
}
