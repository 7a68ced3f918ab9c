/** What comes in on which click, as PowerPoint writes it: PptxGenJS knows no animations (#704). */

import type { FrameItem } from '../../../frames/frame.ts';
import { element, type XmlElement } from '../xml.ts';
import type { ItemShape } from './group-shapes.ts';
import type { SlideContext } from './slide-context.ts';
import { click, type Effect, mainSequence } from './time-nodes.ts';

/** `p:timing` (ECMA-376 part 1, 19.3.1.48) of a slide; nothing where all stands from the start. */
export function revealTiming(shapes: readonly ItemShape[], slide: SlideContext): XmlElement[] {
  const effects = oncePerShape(shapes.flatMap((shape) => effectsOf(shape, slide)));
  if (effects.length === 0) return [];
  const clicks = [...new Set(effects.map((effect) => effect.click))].sort((one, other) => one - other);
  const sequence = mainSequence((nextId) =>
    clicks.map((number) =>
      click(
        effects.filter((effect) => effect.click === number),
        nextId,
      ),
    ),
  );
  const builds = shapes.flatMap((shape) => buildOf(shape, slide));
  return [
    element('p:timing', {}, [
      element('p:tnLst', {}, [sequence]),
      ...(builds.length > 0 ? [element('p:bldLst', {}, builds)] : []),
    ]),
  ];
}

/** A group comes in as one, whichever of its shapes asks for it. */
function oncePerShape(effects: readonly Effect[]): Effect[] {
  return effects.filter(
    ({ shape, paragraph }, index) =>
      index === effects.findIndex((other) => other.shape === shape && other.paragraph === paragraph),
  );
}

function effectsOf({ element: shape, item }: ItemShape, slide: SlideContext): Effect[] {
  const group = 'group' in item ? item.group : undefined;
  if (group) {
    const reveal = 'reveal' in item ? item.reveal : undefined;
    return reveal === undefined ? [] : [{ shape: slide.groupId(group.name), listed: false, click: reveal }];
  }
  // Only what may hold text stands in the list of builds.
  const target = { shape: slide.idOf(item), listed: shape.name === 'p:sp' };
  if ('reveal' in item && item.reveal !== undefined) return [{ ...target, click: item.reveal }];
  if (item.kind === 'shape' && item.empties) {
    const { click, seconds } = item.empties;
    return [
      { ...target, click, empties: { seconds, to: slide.laid.info.direction === 'rtl' ? 'right' : 'left' } },
    ];
  }
  if (item.kind !== 'text') return [];
  return item.paragraphs.flatMap(({ reveal }, paragraph) =>
    reveal === undefined ? [] : [{ ...target, click: reveal, paragraph }],
  );
}

/** `p:bldP` (19.5.12): how a shape with text is taken apart; other shapes come as they are. */
function buildOf(shape: ItemShape, slide: SlideContext): XmlElement[] {
  const [effect] = effectsOf(shape, slide);
  if (!effect?.listed) return [];
  const byParagraph = effect.paragraph !== undefined;
  return [
    element('p:bldP', {
      spid: effect.shape,
      grpId: 0,
      build: byParagraph ? 'p' : undefined,
      animBg: !byParagraph && hasBox(shape.item, slide) ? 1 : undefined,
    }),
  ];
}

/** Whether something is drawn behind the text, which comes in with it. */
function hasBox(item: FrameItem, slide: SlideContext): boolean {
  if (item.kind !== 'text') return true;
  const region = slide.regionOf(item);
  return region?.fill !== undefined || region?.stroke !== undefined;
}
