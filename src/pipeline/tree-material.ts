/** What writers of trees are given: styles and fonts of papers, and as pictures what only layout can draw. */

import type { Block } from '../document/node.ts';
import type { Drawing, Picture, RasterPicture } from '../frames/drawing.ts';
import { drawRaster } from '../images/svg/draw-raster.ts';
import { drawnBlocks } from '../layout/draw-blocks.ts';
import type { LayoutOptions } from '../layout/layout-context.ts';
import { onPaper } from '../layout/sheets/on-paper.ts';
import { PAPERS } from '../layout/sheets/paper.ts';
import { readKey } from '../layout/text/spacing.ts';
import { drawDrawing } from '../writers/svg/draw-drawing.ts';
import { writeSvgPage } from '../writers/svg/write-svg-page.ts';
import type { DrawnBlock, TreeMaterial } from '../writers/tree-material.ts';
import type { BuildHost, BuildRequest } from './build-request.ts';
import type { MadeDocument } from './make.ts';

/** Pixels of a picture for each point of the paper: 216 an inch. */
const DENSITY = 3;
/** Slides are shown half as large as they are, or smaller. */
const SLIDE_DENSITY = 1.25;

export async function treeMaterial(
  { tree, layout: { laid, styles } }: MadeDocument,
  options: LayoutOptions,
  { paper }: BuildRequest,
  { usvg }: Pick<BuildHost, 'usvg'>,
): Promise<TreeMaterial> {
  const context = onPaper(options, tree.kind === 'sheet' ? tree.type : 'usual');
  const { theme, printStyle, slides } = context;
  const { sheets } = theme;
  const blocks = new Map<Block, DrawnBlock>();
  for (const { block, alt, page, isSlide } of drawnBlocks(tree, paper, context)) {
    const shown = isSlide && slides ? slides : laid;
    const svg = writeSvgPage(shown, page, (key) => dataAddress(shown.pictures.get(key)));
    const { named, faces } = withFamilies(svg, options.book);
    const width = page.width * (isSlide ? SLIDE_DENSITY : DENSITY);
    blocks.set(block, { picture: await drawRaster(named, faces, width, usvg), alt, width: page.width });
  }
  const pictures = new Map<string, RasterPicture>();
  for (const [name, picture] of laid.pictures) {
    pictures.set(name, picture.type === 'drawing' ? await rasterOf(picture, usvg) : picture);
  }
  return {
    info: laid.info,
    resolvedTheme: laid.resolvedTheme,
    sheets: { ...sheets, ...(styles && { styles }) },
    letterSpace: printStyle ? sheets['print-styles'][printStyle]['letter-space'] : 0,
    page: PAPERS[paper],
    pictures,
    drawn: blocks,
  };
}

/** The width of a column in pixels, whatever the units of the drawing. */
const DRAWING_WIDTH = 1440;

/** Several documents of a build have the same drawings. */
const rasters = new WeakMap<Drawing, Promise<RasterPicture>>();

function rasterOf(drawing: Drawing, usvg: () => Uint8Array): Promise<RasterPicture> {
  const known = rasters.get(drawing) ?? drawn(drawing, usvg);
  rasters.set(drawing, known);
  return known;
}

function drawn(drawing: Drawing, usvg: () => Uint8Array): Promise<RasterPicture> {
  const { width, height } = drawing;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawDrawing(drawing)}</svg>`;
  return drawRaster(svg, [], DRAWING_WIDTH, usvg);
}

function dataAddress(picture: Picture | undefined): string {
  if (!picture || picture.type === 'drawing') return '';
  return `data:image/${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}

/** The face that a word names by its key, as the family, the weight and the slope that the font file has. */
function withFamilies(svg: string, book: LayoutOptions['book']) {
  const faces = new Map<string, Uint8Array>();
  const named = svg.replace(/font-family="'([^']+)'"/g, (_, key: string) => {
    const { face } = readKey(key);
    if (!faces.has(face)) faces.set(face, book.bytes(face));
    const [family = '', style = ''] = face.split(/-(?=[^-]*$)/);
    const weight = style.startsWith('Bold') ? 700 : 400;
    const slope = style.includes('Italic') ? 'italic' : 'normal';
    return `font-family="${family}" font-weight="${weight}" font-style="${slope}"`;
  });
  return { named, faces: [...faces.values()] };
}
