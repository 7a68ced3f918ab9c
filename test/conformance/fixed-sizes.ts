/** A copy of a deck in which nothing shrinks: each text has the size that was decided for it written on its runs. */

import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TextFrame } from '../../src/frames/frame.ts';
import type { Laid } from '../../src/frames/page.ts';
import {
  child,
  childrenOf,
  descend,
  element,
  elementsOf,
  readXml,
  writeXml,
  type XmlElement,
} from '../../src/writers/pptx/xml.ts';

/**
 * LibreOffice fits text anew, PowerPoint takes the size that stands in the file: with `a:noAutofit` both show ours.
 *
 * @param laid what the deck was written from
 * @param scale what each size is multiplied by: another than 1 makes the copy wrong on purpose
 */
export function withFixedSizes(file: string, copy: string, laid: Laid, scale = 1): void {
  const parts = unzipSync(readFileSync(file));
  for (const [index, { items }] of laid.pages.entries()) {
    const name = `ppt/slides/slide${index + 1}.xml`;
    const root = readXml(strFromU8(parts[name] ?? new Uint8Array()));
    for (const shape of childrenOf(descend(root, 'p:cSld', 'p:spTree'), 'p:sp')) {
      const called = descend(shape, 'p:nvSpPr', 'p:cNvPr').attributes.name;
      const frame = items.find((item): item is TextFrame => item.kind === 'text' && item.region === called);
      if (frame) fixSizes(descend(shape, 'p:txBody'), frame, scale);
    }
    parts[name] = strToU8(writeXml(root));
  }
  writeFileSync(copy, zipSync(parts));
}

function fixSizes(body: XmlElement, { paragraphs, style }: TextFrame, scale: number): void {
  const properties = descend(body, 'a:bodyPr');
  properties.children = [element('a:noAutofit')];
  for (const [index, paragraph] of childrenOf(body, 'a:p').entries()) {
    const segment = paragraphs[index]?.lines[0]?.segments.find(({ kind }) => kind === 'text');
    const size = segment?.kind === 'text' ? segment.size : style.size;
    for (const node of elementsOf(paragraph)) {
      const run = child(node, 'a:rPr');
      if (run) run.attributes = { ...run.attributes, sz: String(Math.round(size * scale * 100)) };
    }
  }
}
