/** What a deck's slides show on which click, and what is wrong with that. */

import { XmlElement as Element, type XmlElement } from '@rgrove/parse-xml';
import { all, type OfficePackage } from './package-checks.ts';

/** One thing that comes in. */
export interface Shown {
  /** From 1, as the show counts them. */
  readonly click: number;
  /** Name of the shape. */
  readonly shape: string;
  /** From 0; nothing for the whole shape. */
  readonly paragraph: number | undefined;
}

const SHAPES = ['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp', 'p:grpSp'];
const attribute = (element: XmlElement | undefined, name: string) => element?.attributes[name] ?? '';

function shapesOf(slide: XmlElement): Map<string, XmlElement> {
  const shapes = SHAPES.flatMap((kind) => all(slide, kind));
  return new Map(shapes.map((shape) => [attribute(all(shape, 'p:cNvPr')[0], 'id'), shape]));
}

function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child) => child instanceof Element && child.name === name,
  ) as XmlElement[];
}

const effectsIn = (element: XmlElement) =>
  all(element, 'p:cTn').filter((node) => 'presetID' in node.attributes);

/** The clicks of a slide's main sequence, each with the effects that it starts. */
function clicksOf(slide: XmlElement): XmlElement[][] {
  const [main] = all(slide, 'p:cTn').filter((node) => node.attributes.nodeType === 'mainSeq');
  return childrenOf(childrenOf(main, 'p:childTnLst')[0], 'p:par').map(effectsIn);
}

export function shownOn(slide: XmlElement): Shown[] {
  const shapes = shapesOf(slide);
  return clicksOf(slide).flatMap((effects, index) =>
    effects.map((effect) => {
      const shape = shapes.get(attribute(all(effect, 'p:spTgt')[0], 'spid'));
      const [range] = all(effect, 'p:pRg');
      return {
        click: index + 1,
        shape: attribute(shape && all(shape, 'p:cNvPr')[0], 'name'),
        paragraph: range && Number(range.attributes.st),
      };
    }),
  );
}

/** Everything that PowerPoint would repair, pass over or play otherwise than it was meant. */
export function revealFaults({ part, slides }: OfficePackage): string[] {
  return slides.flatMap((name) => {
    const slide = part(name);
    const [timing] = all(slide, 'p:timing');
    return timing ? slideFaults(slide, timing).map((fault) => `${name}: ${fault}`) : [];
  });
}

function slideFaults(slide: XmlElement, timing: XmlElement): string[] {
  const shapes = shapesOf(slide);
  const faults: string[] = [];
  const ids = all(timing, 'p:cTn').map((node) => attribute(node, 'id'));
  if (new Set(ids).size !== ids.length) faults.push('time nodes share a number');
  for (const effects of clicksOf(slide)) {
    const [first, ...rest] = effects.map((effect) => attribute(effect, 'nodeType'));
    if (first !== 'clickEffect' || rest.includes('clickEffect'))
      faults.push('a click does not start one effect');
  }
  const built = new Map(all(timing, 'p:bldP').map((build) => [attribute(build, 'spid'), build]));
  for (const id of built.keys())
    if (!shapes.has(id)) faults.push(`a build of shape ${id}, which is not there`);
  const seen = new Set<string>();
  for (const effect of effectsIn(timing)) {
    const targets = all(effect, 'p:spTgt').map((target) => {
      const [range] = all(target, 'p:pRg');
      return { id: attribute(target, 'spid'), from: range?.attributes.st, to: range?.attributes.end };
    });
    const [target] = targets;
    const shape = target && shapes.get(target.id);
    if (!target || !shape) {
      faults.push(`an effect on shape ${target?.id}, which is not there`);
      continue;
    }
    const key = `${target.id} ${target.from ?? 'whole'}`;
    if (targets.some(({ id, from }) => `${id} ${from ?? 'whole'}` !== key))
      faults.push(`an effect on two things`);
    if (seen.has(key)) faults.push(`${key} comes in twice`);
    seen.add(key);
    const paragraphs = all(shape, 'a:p').length;
    if (target.from !== target.to || Number(target.from ?? 0) >= Math.max(1, paragraphs)) {
      faults.push(`an effect on paragraph ${target.from} to ${target.to} of ${paragraphs}`);
    }
    const build = built.get(target.id);
    if ('grpId' in effect.attributes !== (build !== undefined))
      faults.push(`shape ${target.id} has no build`);
    if (build && (attribute(build, 'build') === 'p') !== (target.from !== undefined)) {
      faults.push(`shape ${target.id} is built otherwise than it comes in`);
    }
  }
  return faults;
}
