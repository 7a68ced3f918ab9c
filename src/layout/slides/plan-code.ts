/** Code in a region of a slide: down the type scale until its lines are whole, then over several slides. */

import type { CodeBlock } from '../../document/node.ts';
import type { Region, RegionLevel } from '../../frames/resolved-theme.ts';
import { codeTooLong } from '../code-too-long.ts';
import { type LayoutContext, textContextOf } from '../layout-context.ts';
import { codeLines } from '../text/code-lines.ts';
import { type MeasuredParagraph, placeParagraph } from '../text/paragraph.ts';
import { plainParagraph } from '../text/plain-paragraph.ts';
import { doesNotFit } from './does-not-fit.ts';
import { innerSize, SLACK } from './fit.ts';
import { partOf, type RegionPlan, rounded } from './region-plan.ts';
import { sizesDown } from './type-scale.ts';

export function planCode(
  region: Region,
  block: CodeBlock,
  splittable: boolean,
  context: LayoutContext,
): RegionPlan | undefined {
  const [level] = region.levels;
  if (!level) return undefined;
  const { width, height } = innerSize(region);
  const sizes = sizesDown(level.style.size, context.theme.slides.sizes, region.floor);
  const { fitting, tooLong } = codeLines(block.text, specIn(level), width, sizes, textContextOf(context));
  if (tooLong) codeTooLong(block, tooLong, sizes.at(-1) ?? region.floor, context);
  const whole = fitting.find(({ lines }) => heightOf(lines) <= height * SLACK) ?? fitting.at(-1);
  if (!whole) return undefined;
  const { size, lines } = whole;
  const most = Math.max(1, Math.floor((height * SLACK) / (level.leading * size)));
  const count = Math.ceil(lines.length / most);
  if (count > 1 && !splittable) {
    doesNotFit(region, block, context);
    return undefined;
  }
  const share = Math.ceil(lines.length / count);
  const parts = Array.from({ length: count }, (_, part) => lines.slice(part * share, (part + 1) * share));
  const { box, name, anchor, padding } = region;
  return {
    region,
    parts: count,
    size,
    place: (part, structure, parent) => {
      const shown = parts[part] ?? [];
      const room = height - heightOf(shown);
      let y = box.y + padding.top + (anchor === 'middle' ? room / 2 : anchor === 'bottom' ? room : 0);
      const { tag } = structure.add(structure.add(parent, 'P'), 'Code');
      const paragraphs = shown.map((line) => {
        const placed = placeParagraph({ ...line, spec: { ...line.spec, tag } }, box.x + padding.left, y);
        y += line.height;
        return placed;
      });
      const scale = size / level.style.size;
      const style = { ...level.style, size };
      return [{ kind: 'text', box, name, region: name, style, scale, anchor, padding, paragraphs }];
    },
    ledger: (part) => ({
      region: name,
      size,
      themeSize: level.style.size,
      lines: parts[part]?.length ?? 0,
      spare: rounded(height - heightOf(parts[part] ?? [])),
      ...partOf(part, count),
    }),
  };
}

const specIn =
  ({ style, leading }: RegionLevel) =>
  (line: string, size: number) =>
    plainParagraph([{ kind: 'text', text: line }], { ...style, size }, leading);

function heightOf(lines: readonly MeasuredParagraph[]): number {
  return lines.reduce((total, { height }) => total + height, 0);
}
