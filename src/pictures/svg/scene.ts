/** What drawing an SVG needs at hand, and what it finds on its way. */

import { XmlElement as Element, type XmlElement } from '@rgrove/parse-xml';
import type { DrawnShape } from '../../layout/frame.ts';
import { type Hole, inWords, say } from '../../message.ts';
import type { TextOutliner } from '../text-outliner.ts';
import type { Matrix } from './matrix.ts';
import type { Style } from './style.ts';
import { readStyleRules, type StyleRule } from './style-rules.ts';

/** By its English name: what it is called, and where it stands first. */
export type Noted = Map<string, { readonly what: Hole; readonly start: number }>;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly rules: readonly StyleRule[];
  readonly outline: TextOutliner;
  /** What was drawn, the undermost first. */
  readonly shapes: DrawnShape[];
  /** What can't be drawn as it is meant, and where. */
  readonly undrawable: Noted;
  /** What is drawn in a simpler way. */
  readonly simplified: Noted;
  /** Elements met and steps drawn; a small file may call up a great many of them. */
  readonly spent: { elements: number; steps: number };
}

/** How things are drawn at a point of the tree. */
export interface Manner {
  readonly style: Style;
  readonly matrix: Matrix;
  readonly opacity: number;
  /** The ids that are being used, so that none uses itself. */
  readonly using: readonly string[];
  /** How many elements it stands in. */
  readonly depth: number;
}

/** Thrown, and caught by the reader, where a picture is more than slides and printers bear. */
export class TooComplex extends Error {}

const MOST = { elements: 20_000, steps: 100_000, shapes: 2000, rules: 2000 };

export function spend(scene: Scene, elements: number, steps: number): void {
  scene.spent.elements += elements;
  scene.spent.steps += steps;
  const { spent, shapes } = scene;
  if (spent.elements > MOST.elements || spent.steps > MOST.steps || shapes.length > MOST.shapes) {
    throw new TooComplex();
  }
}

export function note(found: Noted, what: Hole, { start }: XmlElement): void {
  const name = inWords(what);
  if (!found.has(name)) found.set(name, { what, start });
}

/** The name without the prefix that some programs give to SVG's own elements. */
export function nameOf({ name }: XmlElement): string {
  return name.replace(/^svg:/, '');
}

/** What an element refers to; older files say it with a prefix of their choice, most often `xlink:href`. */
export function hrefOf({ attributes }: XmlElement): string {
  const old = Object.keys(attributes).find((name) => name.endsWith(':href'));
  return attributes.href ?? (old && attributes[old]) ?? '';
}

export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof Element);
}

/** Every element, in the order of the file. */
export function allElements(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (const child of elementsIn(next).reverse()) waiting.push(child);
  }
  return found;
}

/** The rules of all style sheets; one that holds more than we read is noted. */
export function styleRules(elements: readonly XmlElement[], undrawable: Noted): StyleRule[] {
  const sheets = elements.filter((element) => nameOf(element) === 'style');
  const all = sheets
    .flatMap((sheet) => {
      const rules = readStyleRules(sheet.text);
      if (!rules) note(undrawable, say`<style> with more than plain rules`, sheet);
      return rules ?? [];
    })
    .sort((one, other) => one.weight - other.weight);
  if (all.length > MOST.rules) throw new TooComplex();
  return all;
}
