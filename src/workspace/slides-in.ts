/** What can be seen on each slide of a pptx file, as digests that outlast a save by another program. */

import { createHash } from 'node:crypto';
import path from 'node:path';
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { child, descend, elementsOf, readXml, type XmlElement } from '../writers/pptx/xml.ts';

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

/** The slides of a file; nothing where it is no pptx, a broken or a huge one. */
export function slidesIn(bytes: Uint8Array): SlideDigest[] | undefined {
  try {
    let room = LARGEST_DECK;
    const isRead = ({ name, originalSize }: UnzipFileInfo) => {
      if (!PARTS.test(name)) return false;
      room -= originalSize;
      if (room < 0) throw new RangeError('Unexpected size');
      return true;
    };
    const parts = unzipSync(bytes, { filter: isRead });
    const read = (name: string) => readXml(strFromU8(parts[name] ?? new Uint8Array()));
    const presentation = 'ppt/presentation.xml';
    const files = relationsOf(presentation, read);
    return elementsOf(descend(read(presentation), 'p:sldIdLst')).map(({ attributes }) => {
      const file = files.get(attributes['r:id'] ?? '')?.target ?? '';
      return slideDigest(attributes.id ?? '', file, read, parts);
    });
  } catch {
    return undefined;
  }
}

/** In bytes, unpacked: 200 MiB. */
export const LARGEST_DECK = 200 * 2 ** 20;

const PARTS = /^ppt\/(presentation\.xml$|slides\/|notesSlides\/|media\/|_rels\/presentation)/;

type ReadPart = (name: string) => XmlElement;

function slideDigest(
  id: string,
  file: string,
  read: ReadPart,
  parts: Readonly<Record<string, Uint8Array>>,
): SlideDigest {
  const slide = read(file);
  const related = [...relationsOf(file, read).values()];
  const notes = related.filter(({ type }) => type.endsWith('/notesSlide')).map(({ target }) => read(target));
  const media = related.filter(({ target }) => target.startsWith('ppt/media/'));
  const title = allIn(slide, 'p:sp').find(isTitle);
  return {
    id,
    // Words that a line keeps together are no other words.
    title: title ? textsIn(title).join(' ').replaceAll('\u00a0', ' ') : '',
    content: digest([
      ...textsIn(slide).sort(),
      ...notes.flatMap(textsIn).sort(),
      ...media.map(({ target }) => digest([parts[target] ?? ''])).sort(),
    ]),
    shapes: digest(allIn(slide, 'a:off', 'a:ext').map(({ attributes }) => Object.values(attributes).join())),
  };
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The parts that a part names, by the ids it names them by (ECMA-376 Part 2 §6.5.3). */
function relationsOf(file: string, read: ReadPart): Map<string, Relation> {
  const folder = path.posix.dirname(file);
  const relations = read(path.posix.join(folder, '_rels', `${path.posix.basename(file)}.rels`));
  return new Map(
    elementsOf(relations).map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
      Id,
      { type: Type, target: path.posix.join(folder, Target) },
    ]),
  );
}

function isTitle(shape: XmlElement): boolean {
  return allIn(shape, 'p:ph').some(({ attributes }) => /^(title|ctrTitle)$/.test(attributes.type ?? ''));
}

/** The paragraphs that are not empty, without what the program fills in itself: numbers, dates. */
function textsIn(root: XmlElement): string[] {
  return allIn(root, 'a:p')
    .map((paragraph) =>
      elementsOf(paragraph)
        .filter(({ name }) => name !== 'a:fld')
        .flatMap((run) => child(run, 'a:t')?.children ?? [])
        .join('')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** All elements of some names below a root. */
function allIn(root: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsOf(root).flatMap((element) => [
    ...(names.includes(element.name) ? [element] : []),
    ...allIn(element, ...names),
  ]);
}

/** The first 64 bits of SHA-256, each piece with its length before it. */
function digest(pieces: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(`${piece.length} `).update(piece);
  return sum.digest('hex').slice(0, 16);
}
