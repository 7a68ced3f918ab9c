/** A lesson's papers as Word files, opened. */

import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { BuildRequest } from '../../../src/pipeline/build.ts';
import { buildLesson } from '../../papers/build-lesson.ts';

export interface WordFile {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  readonly part: (name: string) => string;
  /** As mammoth, another reader of the format, understands it. */
  readonly html: () => Promise<string>;
}

export async function wordFile(text: string, own: Partial<BuildRequest> = {}): Promise<WordFile> {
  const asked: Partial<BuildRequest> = { documents: ['worksheet'], formats: ['docx'], writes: true, ...own };
  const { files, diagnostics } = await buildLesson(text, asked);
  const [file] = files;
  if (!file) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return openWordFile(file.bytes);
}

export function openWordFile(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes);
  return {
    bytes,
    names: Object.keys(parts),
    part: (name) => strFromU8(parts[name] ?? new Uint8Array()),
    html: async () => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value,
  };
}

/** The words of the elements of one name, in order. */
export function textsOf(html: string, name: string): string[] {
  const found = html.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'));
  return [...found].map(([, inner = '']) => inner.replace(/<[^>]+>/g, '').trim());
}
