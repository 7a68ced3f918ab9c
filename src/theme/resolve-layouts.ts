/** Writes out the slide layouts of a theme: what each takes from others, and one for each tone where it has any. */

import { deepMerge } from '../base/deep-merge.ts';
import { ownValue } from '../base/own-value.ts';
import type { ColourSlot } from '../frames/drawing.ts';
import { TONES, type Tone } from '../kinds/tone.ts';
import type {
  LayoutSays,
  Theme,
  ThemeDecoration,
  ThemeFile,
  ThemeRegion,
  ThemeSlideLayout,
  TonedColour,
} from './theme.ts';

/** Writes out what layouts take from one another and from the tones of groups; a chain of `like` that is too long is cut. */
export function resolveLayouts({ like: _, ...file }: ThemeFile): Theme {
  const { styles, layouts } = file.slides;
  const toned = new Set(Object.keys(styles).filter((name) => isToned(ownValue(styles, name)?.colour)));
  const allStyles = Object.entries(styles).flatMap(([name, style]) =>
    tonesOf(toned.has(name)).map((tone) => [
      tonedName(name, tone),
      { ...style, colour: slotOf(style.colour, tone, file) },
    ]),
  );
  const allLayouts = Object.keys(layouts).flatMap((name) => {
    const says = layoutSays(name, layouts);
    return tonesOf(mentionsTone(says, toned)).map((tone) => [
      tonedName(name, tone),
      resolved(name, says, tone, toned, file),
    ]);
  });
  return {
    ...file,
    slides: {
      ...file.slides,
      styles: Object.fromEntries(allStyles),
      layouts: Object.fromEntries(allLayouts),
    },
  };
}

/** The name under which a layout, or a style, is found for the slides of a group: `topic-first`. */
export function tonedName(name: string, tone: Tone | undefined): string {
  return tone ? `${name}-${tone}` : name;
}

function tonesOf(isToned: boolean): readonly (Tone | undefined)[] {
  return isToned ? TONES : [undefined];
}

function isToned(word: string | null | undefined): boolean {
  return word === 'tone' || word === 'tint';
}

/** @param toned the styles that take the colour of a group */
function mentionsTone({ background, decoration, regions }: LayoutSays, toned: ReadonlySet<string>): boolean {
  return (
    isToned(background) ||
    Object.values(decoration).some(
      (says) => isToned(says?.fill) || isToned(says?.stroke) || isToned(says?.shape),
    ) ||
    Object.values(regions).some(
      (says) => isToned(says?.fill) || isToned(says?.stroke) || toned.has(says?.style ?? ''),
    )
  );
}

function slotOf(
  colour: TonedColour,
  tone: Tone | undefined,
  { tones }: Pick<ThemeFile, 'tones'>,
): ColourSlot {
  if (colour !== 'tone' && colour !== 'tint') return colour;
  const own = tones[tone ?? 'first'];
  return colour === 'tone' ? own.colour : own.tint;
}

function resolved(
  name: string,
  { background = 'lt1', fallback, offered = true, decoration, regions }: LayoutSays,
  tone: Tone | undefined,
  toned: ReadonlySet<string>,
  file: ThemeFile,
): ThemeSlideLayout {
  const colours = ({
    fill,
    stroke,
  }: {
    fill?: TonedColour | null | undefined;
    stroke?: TonedColour | null | undefined;
  }) => ({
    ...(fill !== undefined && { fill: fill && slotOf(fill, tone, file) }),
    ...(stroke !== undefined && { stroke: stroke && slotOf(stroke, tone, file) }),
  });
  const shapes = Object.entries(decoration).flatMap(([key, says]): [string, ThemeDecoration][] => {
    const { shape, box } = says ?? {};
    if (!says || !shape || !box) return [];
    return [
      [key, { shape: shape === 'tone' ? file.tones[tone ?? 'first'].shape : shape, box, ...colours(says) }],
    ];
  });
  const whole = Object.entries(regions).flatMap(([key, says]): [string, ThemeRegion][] => {
    const {
      box,
      style,
      anchor = 'top',
      padding = 0,
      split = false,
      shape = 'rect',
      placeholder,
    } = says ?? {};
    if (!says || !box || !style) return [];
    const own = toned.has(style) ? tonedName(style, tone) : style;
    return [
      [
        key,
        {
          box,
          style: own,
          anchor,
          padding,
          split,
          shape,
          ...(placeholder && { placeholder }),
          ...colours(says),
        },
      ],
    ];
  });
  // What stands at a slide's foot is read last, also where a region was added to the layout that this one is like.
  whole.sort(([, one], [, other]) => Number(isAtFoot(one)) - Number(isAtFoot(other)));
  return {
    name,
    ...(tone && { tone }),
    ...(fallback && { fallback }),
    offered,
    background: slotOf(background, tone, file),
    decoration: Object.fromEntries(shapes),
    regions: Object.fromEntries(whole),
  };
}

function isAtFoot({ placeholder }: ThemeRegion): boolean {
  return placeholder === 'ftr' || placeholder === 'sldNum';
}

/** Of layouts, and of themes, that are each like the next. */
export const LONGEST_CHAIN = 10;

/** What a layout says itself over what the one that it is like says. */
function layoutSays(
  name: string,
  layouts: Readonly<Record<string, LayoutSays>>,
  above: readonly string[] = [],
): LayoutSays {
  const { like, ...own } = ownValue(layouts, name) ?? { decoration: {}, regions: {} };
  if (like === undefined || above.length >= LONGEST_CHAIN) return own;
  const base = layoutSays(like, layouts, [...above, name]);
  return deepMerge(base, own) as LayoutSays;
}
