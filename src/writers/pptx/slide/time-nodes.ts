/** The time nodes of a slide's show (ECMA-376 part 1, 19.5), numbered from the outside in as PowerPoint does. */

import { element, type XmlElement } from '../xml.ts';

/** A shape, or one paragraph of it, that comes in; or a shape that goes. */
export interface Effect {
  /** From 1. */
  readonly click: number;
  /** Number of the shape on its slide. */
  readonly shape: number;
  /** From 0; absent for the whole shape. */
  readonly paragraph?: number;
  /** How long it takes to go, and at which side its last part stands. */
  readonly empties?: { readonly seconds: number; readonly to: 'left' | 'right' };
  /** Whether the list of builds names the shape. */
  readonly listed: boolean;
}

/** Gives each time node the next number; a node takes its own before those in it. */
export type NextId = () => number;

/** ms; long enough to be seen coming, short enough not to be waited for. */
const FADE = 300;

/** The nodes around all clicks: the root of the slide's time, and in it the one sequence that clicks move on. */
export function mainSequence(clicks: (nextId: NextId) => XmlElement[]): XmlElement {
  let id = 0;
  const nextId = () => {
    id += 1;
    return id;
  };
  const root = { id: nextId(), dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' };
  const main = { id: nextId(), dur: 'indefinite', nodeType: 'mainSeq' };
  const sequence = element('p:seq', { concurrent: 1, nextAc: 'seek' }, [
    timeNode(main, [], clicks(nextId)),
    element('p:prevCondLst', {}, [onSlide('onPrev')]),
    element('p:nextCondLst', {}, [onSlide('onNext')]),
  ]);
  return element('p:par', {}, [timeNode(root, [], [sequence])]);
}

/** What one click brings in. */
export function click(effects: readonly Effect[], nextId: NextId): XmlElement {
  const waiting = { id: nextId(), fill: 'hold' };
  const together = { id: nextId(), fill: 'hold' };
  const shown = effects.map((effect, index) =>
    play(effect, index === 0 ? 'clickEffect' : 'withEffect', nextId),
  );
  const group = element('p:par', {}, [timeNode(together, starts(0), shown)]);
  return element('p:par', {}, [timeNode(waiting, starts('indefinite'), [group])]);
}

function play(effect: Effect, nodeType: string, nextId: NextId): XmlElement {
  return effect.empties
    ? wipeOut(effect, effect.empties, nodeType, nextId)
    : fadeIn(effect, nodeType, nextId);
}

/** Office's exit effect number 22, "Wipe": its subtypes 2 and 8 begin at the right and at the left. */
function wipeOut(
  { shape, listed }: Effect,
  { seconds, to }: NonNullable<Effect['empties']>,
  nodeType: string,
  nextId: NextId,
): XmlElement {
  const target = () => element('p:tgtEl', {}, [element('p:spTgt', { spid: shape })]);
  const from = to === 'left' ? 'right' : 'left';
  const effect = {
    ...{
      id: nextId(),
      presetID: 22,
      presetClass: 'exit',
      presetSubtype: from === 'right' ? 2 : 8,
      fill: 'hold',
    },
    ...(listed && { grpId: 0 }),
    nodeType,
  };
  const length = seconds * 1000;
  const wipe = element('p:animEffect', { transition: 'out', filter: `wipe(${from})` }, [
    element('p:cBhvr', {}, [timeNode({ id: nextId(), dur: length }), target()]),
  ]);
  const hide = element('p:set', {}, [
    element('p:cBhvr', {}, [
      timeNode({ id: nextId(), dur: 1, fill: 'hold' }, starts(length - 1)),
      target(),
      element('p:attrNameLst', {}, [element('p:attrName', {}, ['style.visibility'])]),
    ]),
    element('p:to', {}, [element('p:strVal', { val: 'hidden' })]),
  ]);
  return element('p:par', {}, [timeNode(effect, starts(0), [wipe, hide])]);
}

/** Office's entrance effect number 10, "Fade". */
function fadeIn({ shape, paragraph, listed }: Effect, nodeType: string, nextId: NextId): XmlElement {
  const target = () =>
    element('p:tgtEl', {}, [
      element(
        'p:spTgt',
        { spid: shape },
        paragraph === undefined
          ? []
          : [element('p:txEl', {}, [element('p:pRg', { st: paragraph, end: paragraph })])],
      ),
    ]);
  const effect = {
    ...{ id: nextId(), presetID: 10, presetClass: 'entr', presetSubtype: 0, fill: 'hold' },
    ...(listed && { grpId: 0 }),
    nodeType,
  };
  const show = element('p:set', {}, [
    element('p:cBhvr', {}, [
      timeNode({ id: nextId(), dur: 1, fill: 'hold' }, starts(0)),
      target(),
      element('p:attrNameLst', {}, [element('p:attrName', {}, ['style.visibility'])]),
    ]),
    element('p:to', {}, [element('p:strVal', { val: 'visible' })]),
  ]);
  const fade = element('p:animEffect', { transition: 'in', filter: 'fade' }, [
    element('p:cBhvr', {}, [timeNode({ id: nextId(), dur: FADE }), target()]),
  ]);
  return element('p:par', {}, [timeNode(effect, starts(0), [show, fade])]);
}

function timeNode(
  attributes: Readonly<Record<string, string | number>>,
  starts: XmlElement[] = [],
  children: XmlElement[] = [],
): XmlElement {
  return element('p:cTn', attributes, [
    ...starts,
    ...(children.length > 0 ? [element('p:childTnLst', {}, children)] : []),
  ]);
}

function starts(delay: number | 'indefinite'): XmlElement[] {
  return [element('p:stCondLst', {}, [element('p:cond', { delay })])];
}

function onSlide(event: 'onPrev' | 'onNext'): XmlElement {
  return element('p:cond', { evt: event, delay: 0 }, [element('p:tgtEl', {}, [element('p:sldTgt')])]);
}
