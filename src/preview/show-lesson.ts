/** Turns what a build gave into what the page shows: the lesson's data, and the pictures that it names. */

import { createHash } from 'node:crypto';
import type { Picture } from '../frames/drawing.ts';
import type { FrameItem } from '../frames/frame.ts';
import type { Laid, Page } from '../frames/page.ts';
import type { BuildResult } from '../pipeline/build.ts';
import { DOCUMENT_NAMES, DOCUMENTS, type DocumentName, SLIDES } from '../pipeline/documents.ts';
import { writeSvgPage } from '../writers/svg/write-svg-page.ts';
import { writers } from '../writers/writers.ts';
import { shownFinding } from './shown-finding.ts';
import { shownGraph } from './shown-graph.ts';
import type { ShownDocument, ShownLesson, ShownPage, ShownSwitch } from './shown-lesson.ts';

/** A file that the server holds in memory. */
export interface HeldFile {
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array | string;
}

/** A lesson with the pictures that it names, by the last part of their address. */
export interface Show {
  readonly lesson: ShownLesson;
  readonly pictures: ReadonlyMap<string, HeldFile>;
  /** The files that a build makes, by name: made when one is first asked for. */
  readonly files: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** A build without files, and its statistics in words. */
export interface Built {
  readonly result: BuildResult;
  readonly facts: Readonly<Record<string, string>>;
  readonly switches: readonly ShownSwitch[];
  /** The same build with its files. */
  readonly write: () => Promise<BuildResult>;
}

/** @param addressOf where something of the lesson is found by its name */
export function showLesson(
  id: string,
  { result, facts, switches, write }: Built,
  addressOf: (name: string) => string,
): Show {
  const { lesson, locale, exercises = [], frames } = result.stages;
  const pictures = new Map<string, HeldFile>();
  let written: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const hold = (ending: string, file: HeldFile): string => {
    const name = `${createHash('sha256').update(file.bytes).digest('hex').slice(0, 32)}.${ending}`;
    pictures.set(name, file);
    return addressOf(name);
  };
  const documents = DOCUMENT_NAMES.flatMap((name) => {
    const laid = frames[name];
    return laid ? [documentOf(name, laid, result, hold, addressOf)] : [];
  });
  return {
    lesson: {
      id,
      title: lesson?.title ?? id,
      language: lesson?.language ?? 'en',
      direction: frames[SLIDES]?.info.direction ?? 'ltr',
      documents,
      findings: result.diagnostics.map(shownFinding),
      facts,
      switches,
      ...(lesson && locale && { graph: shownGraph(lesson, locale, exercises) }),
    },
    pictures,
    files: () => {
      written ??= write().then(({ files }) => new Map(files.map(({ name, bytes }) => [name, bytes])));
      return written;
    },
  };
}

function documentOf(
  name: DocumentName,
  laid: Laid,
  { ledger, stages }: BuildResult,
  hold: (ending: string, file: HeldFile) => string,
  addressOf: (name: string) => string,
): ShownDocument {
  const pictures = new Map<string, string>();
  const pictureAt = (key: string) => {
    const address = pictures.get(key) ?? hold(...heldPicture(laid.pictures.get(key)));
    pictures.set(key, address);
    return address;
  };
  return {
    name,
    medium: laid.medium,
    files: DOCUMENTS[name].formats
      .filter((format) => writers[format].isUsual)
      .map((format) => `${stages.names?.[name] ?? name}.${format}`)
      .map((file) => ({ name: file, address: addressOf(`files/${file}`) })),
    pages: laid.pages.map((page): ShownPage => {
      const { title, ids, width, height, notes } = page;
      const bytes = writeSvgPage(laid, page, pictureAt);
      const svg = hold('svg', { type: 'image/svg+xml', bytes });
      return { title, ids, width, height, notes, clicks: clicksOf(page), svg };
    }),
    boxes: ledger[name] ?? [],
  };
}

function heldPicture(picture: Picture | undefined): [ending: string, file: HeldFile] {
  if (!picture || picture.type === 'drawing') {
    throw new RangeError('Missing picture, expected a file among those of the document');
  }
  return [picture.type, { type: `image/${picture.type}`, bytes: picture.bytes }];
}

function clicksOf({ items }: Page): number {
  return Math.max(0, ...items.flatMap(revealsOf));
}

function revealsOf(item: FrameItem): number[] {
  const own = 'reveal' in item && item.reveal !== undefined ? [item.reveal] : [];
  return item.kind === 'text' ? [...own, ...item.paragraphs.map(({ reveal = 0 }) => reveal)] : own;
}
