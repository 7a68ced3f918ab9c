/** usvg, the part of resvg that turns any SVG into plain paths, as a module of WebAssembly. */

import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';

/** Once a process. */
let started: Promise<void> | undefined;

/** An SVG with its shapes, words and uses as paths; nothing where it is none that can be drawn. */
export type Usvg = (svg: string, type: UsvgType) => XmlElement | undefined;

interface UsvgType {
  /** Words name no family, and so are set in this one. */
  readonly family: string;
  readonly faces: readonly Uint8Array[];
}

/** The size of letters whose size is not said (CSS Fonts 4, 2.5). */
const MEDIUM = 16;

/** @param module gives the bytes of the module */
export async function openUsvg(module: () => Uint8Array): Promise<Usvg> {
  await startUsvg(module);
  return simplified;
}

/** Starts the module where nothing has yet. */
export async function startUsvg(module: () => Uint8Array): Promise<void> {
  started ??= initWasm(module());
  await started;
}

function simplified(svg: string, { family, faces }: UsvgType): XmlElement | undefined {
  const font = { fontBuffers: [...faces], defaultFontFamily: family, defaultFontSize: MEDIUM };
  try {
    const opened = new Resvg(svg, { font });
    const text = opened.toString();
    opened.free();
    return parseXml(text).root ?? undefined;
  } catch {
    return undefined;
  }
}
