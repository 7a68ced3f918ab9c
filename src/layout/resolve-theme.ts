/** Resolves a theme to what frames and finished files carry: colours to paints, styles to list levels. */

import { ownValue } from '../base/own-value.ts';
import type { Box, ColourSlot, Insets, Paint, Stroke } from '../frames/drawing.ts';
import type { ShapeFrame } from '../frames/frame.ts';
import type { Region, RegionLevel, ResolvedTheme, SlideLayout } from '../frames/resolved-theme.ts';
import type { TextStyle } from '../frames/text.ts';
import { groupLabel, type Locale, label } from '../locale/locale.ts';
import type {
  Theme,
  ThemeRegion,
  ThemeSlideLayout,
  ThemeSlideStyle,
  ThemeTextStyle,
} from '../theme/theme.ts';
import type { FontBook } from './text/font-book.ts';

/** A theme's colour with the value it has there. */
export function paintOf(theme: Theme, slot: ColourSlot): Paint {
  return { slot, hex: theme.colours[slot] };
}

/** A line in a theme's colour, of the width that its lines have. */
export function strokeOf(theme: Theme, slot: ColourSlot): Stroke {
  return { paint: paintOf(theme, slot), width: theme.slides.rule };
}

export function textStyleOf(theme: Theme, style: ThemeTextStyle): TextStyle {
  const { font, size, bold, italic, colour } = style;
  return { font, size, bold, italic, paint: paintOf(theme, colour) };
}

/** A theme resolved in a language; the language names the layouts and prompts the author of new slides. */
export function resolveTheme(theme: Theme, locale: Locale, book: FontBook): ResolvedTheme {
  const index = placeholderIndex(theme);
  const layouts = Object.entries(theme.slides.layouts)
    .filter(([, { tone }]) => tone === undefined || locale.groups.some((group) => group.tone === tone))
    .map(([name, layout]) => ({ name, layout, title: layoutTitle(name, layout, locale) }));
  const titles = layouts.map(({ title }) => title);
  const isShared = (title: string) => titles.indexOf(title) < titles.lastIndexOf(title);
  return {
    name: theme.name,
    colours: theme.colours,
    fonts: {
      heading: theme.fonts.heading.office,
      body: theme.fonts.body.office,
      code: theme.fonts.code.office,
    },
    naturalLeading: {
      heading: book.naturalLeading('heading'),
      body: book.naturalLeading('body'),
      code: book.naturalLeading('code'),
    },
    layouts: layouts.map(({ name, layout, title }) => ({
      ...slideLayoutOf(name, layout, theme, locale, index),
      title: isShared(title) ? titleOfGroups(title, layout, locale) : title,
    })),
  };
}

/** The same region has the same index in every layout, so that a slide keeps its text when its layout is changed. */
function placeholderIndex(theme: Theme): ReadonlyMap<string, number> {
  const names = new Set(Object.values(theme.slides.layouts).flatMap((layout) => Object.keys(layout.regions)));
  return new Map([...names].map((name, position) => [name, position + 10]));
}

function slideLayoutOf(
  name: string,
  layout: ThemeSlideLayout,
  theme: Theme,
  locale: Locale,
  index: ReadonlyMap<string, number>,
): Omit<SlideLayout, 'title'> {
  const words = (key: string, fallback: string) =>
    Object.hasOwn(locale.labels, key) ? label(locale, key) : fallback;
  return {
    name,
    ...(layout.fallback && { fallback: layout.fallback }),
    offered: layout.offered,
    background: paintOf(theme, layout.background),
    decoration: Object.entries(layout.decoration).map(
      ([shapeName, { shape, box, fill, stroke }]): ShapeFrame => ({
        kind: 'shape',
        name: shapeName,
        shape,
        box: boxOf(box),
        ...(fill && { fill: paintOf(theme, fill) }),
        ...(stroke && { stroke: strokeOf(theme, stroke) }),
      }),
    ),
    regions: Object.entries(layout.regions).flatMap(([regionName, region]): Region[] => {
      const style = ownValue(theme.slides.styles, region.style);
      if (!style) return [];
      return [
        {
          name: regionName,
          box: boxOf(region.box),
          placeholder: region.placeholder ?? (regionName === 'title' ? 'title' : 'body'),
          index: index.get(regionName) ?? 0,
          prompt: words(`prompt.${regionName}`, regionName),
          levels: levelsOf(theme, style),
          floor: style.floor,
          split: region.split,
          anchor: region.anchor,
          padding: insets(region.padding),
          shape: region.shape,
          ...(region.fill && { fill: paintOf(theme, region.fill) }),
          ...(region.stroke && { stroke: strokeOf(theme, region.stroke) }),
        },
      ];
    }),
  };
}

/** The name of a layout for the author of new slides; one for a group bears the group's name. */
function layoutTitle(name: string, layout: ThemeSlideLayout, locale: Locale): string {
  const key = `layout.${layout.name}`;
  if (!Object.hasOwn(locale.labels, key)) return name;
  const group = locale.groups.find(({ tone }) => tone === layout.tone);
  return group ? groupLabel(locale, key, group) : label(locale, key);
}

/** Where groups call their topics the same, and so their layouts: with the authors' names of those that it is for. */
function titleOfGroups(title: string, { tone }: ThemeSlideLayout, { groups }: Locale): string {
  const names = groups
    .filter((group) => group.tone === tone && group.title !== '')
    .map((group) => group.title);
  return names.length > 0 ? `${title}: ${names.join(', ')}` : title;
}

/** Five levels as PowerPoint has them, each a little smaller than the one above, never below the style's floor. */
function levelsOf(theme: Theme, style: ThemeSlideStyle): RegionLevel[] {
  const base = textStyleOf(theme, style);
  return [1, 0.86, 0.79, 0.72, 0.72].map((share, depth) => {
    const size = Math.max(Math.min(style.floor, style.size), Math.round(style.size * share));
    const bullet = style.bullets?.[depth] ?? '';
    const hang = bullet ? Math.round(style.size * style.hang) : 0;
    return {
      style: { ...base, size },
      align: style.align,
      leading: style.leading,
      spaceBefore: depth === 0 ? style.space : style.space / 2,
      bullet,
      indent: hang * (depth + 1),
      hang,
    };
  });
}

function boxOf([x, y, width, height]: readonly [number, number, number, number]): Box {
  return { x, y, width, height };
}

function insets(padding: ThemeRegion['padding']): Insets {
  const [down, across] = typeof padding === 'number' ? [padding, padding] : padding;
  return { top: down, right: across, bottom: down, left: across };
}
