/** What can be seen on each slide of a deck, as digests that outlast a save by another program. */

import { createHash } from 'node:crypto';
import path from 'node:path';
import { readBack } from '../xml-text.ts';
import { relationshipsPath } from './relationships.ts';
import { child, descend, elementsOf, type XmlElement } from './xml.ts';

/** One slide, in the order of the file. */
export interface SlideDigest {
  /** `p:sldId/@id`, ECMA-376 Part 1 §19.2.1.33; some programs number all slides anew. */
  readonly id: string;
  readonly title: string;
  /** Of its texts, its notes and the bytes of its pictures. */
  readonly content: string;
  /** Of the place and size of each shape that states its own; some programs round them all when they save. */
  readonly shapes: string;
}

/** The parts of a package by their paths. */
export interface DeckParts {
  /** @throws where there is no such part */
  readonly xml: (path: string) => XmlElement;
  readonly bytes: (path: string) => Uint8Array;
}

/** @throws RangeError where a part is not what its name says */
export function slideDigests(parts: DeckParts): SlideDigest[] {
  const presentation = 'ppt/presentation.xml';
  const files = relationsOf(presentation, parts);
  return elementsOf(descend(parts.xml(presentation), 'p:sldIdLst')).map(({ attributes }) =>
    slideDigest(attributes.id ?? '', files.get(attributes['r:id'] ?? '')?.target ?? '', parts),
  );
}

function slideDigest(id: string, file: string, parts: DeckParts): SlideDigest {
  const slide = allIn(parts.xml(file), 'a:p', 'p:sp', 'a:off', 'a:ext');
  const related = [...relationsOf(file, parts).values()];
  const notes = related.filter(({ type }) => type.endsWith('/notesSlide'));
  const media = related.filter(({ target }) => target.startsWith('ppt/media/'));
  const title = slide['p:sp'].find(isTitle);
  return {
    id,
    // Words that a line keeps together are no other words.
    title: title ? textsOf(allIn(title, 'a:p')['a:p']).join(' ').replaceAll('\u00a0', ' ') : '',
    content: digest([
      ...textsOf(slide['a:p']).sort(),
      ...notes.flatMap(({ target }) => textsOf(allIn(parts.xml(target), 'a:p')['a:p'])).sort(),
      ...media.map(({ target }) => digest([parts.bytes(target)])).sort(),
    ]),
    shapes: digest(
      [...slide['a:off'], ...slide['a:ext']].map(({ attributes }) => Object.values(attributes).join()),
    ),
  };
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The parts that a part names, by the ids it names them by (ECMA-376 Part 2 §6.5.3). */
function relationsOf(file: string, { xml }: DeckParts): Map<string, Relation> {
  const folder = path.posix.dirname(file);
  return new Map(
    elementsOf(xml(relationshipsPath(file))).map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
      Id,
      { type: Type, target: path.posix.join(folder, Target) },
    ]),
  );
}

function isTitle(shape: XmlElement): boolean {
  return allIn(shape, 'p:ph')['p:ph'].some(({ attributes }) =>
    /^(title|ctrTitle)$/.test(attributes.type ?? ''),
  );
}

/** The paragraphs that are not empty, without what the program fills in itself: numbers, dates. */
function textsOf(paragraphs: readonly XmlElement[]): string[] {
  return paragraphs
    .map((paragraph) => {
      const runs = elementsOf(paragraph).filter(({ name }) => name !== 'a:fld');
      return readBack(runs.flatMap((run) => child(run, 'a:t')?.children ?? []).join('')).trim();
    })
    .filter((text) => text !== '');
}

/** All elements of some names below a root, each name's in the order of the document. */
function allIn<Name extends string>(root: XmlElement, ...names: readonly Name[]): Record<Name, XmlElement[]> {
  const found = new Map<string, XmlElement[]>(names.map((name) => [name, []]));
  const look = ({ children }: XmlElement) => {
    for (const node of children) {
      if (typeof node === 'string') continue;
      found.get(node.name)?.push(node);
      look(node);
    }
  };
  look(root);
  return Object.fromEntries(found) as Record<Name, XmlElement[]>;
}

/** The first 64 bits of SHA-256, each piece with its length before it. */
function digest(pieces: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(`${piece.length} `).update(piece);
  return sum.digest('hex').slice(0, 16);
}
