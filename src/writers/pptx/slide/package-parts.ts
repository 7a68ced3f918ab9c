/** PptxGenJS's parts before they are zipped. */

import JSZip from 'jszip';
import type PptxGenJS from 'pptxgenjs';

/** An output type of our own, which PptxGenJS passes on to JSZip as it is. */
const PARTS = 'parts';

const { generateAsync } = JSZip.prototype;

JSZip.prototype.generateAsync = function (this: JSZip, options: { readonly type?: string }) {
  return options?.type === PARTS
    ? Promise.resolve(this.files)
    : Reflect.apply(generateAsync, this, [options]);
} as typeof generateAsync;

/** The text of one part, without zipping all of them only to unzip that one again. */
export async function packagePart(deck: PptxGenJS, path: string): Promise<string> {
  const outputType = PARTS as 'uint8array';
  const files = (await deck.write({ outputType })) as unknown as JSZip['files'];
  return (await files[path]?.async('string')) ?? '';
}
