import { describe, expect, it } from 'vitest';
import type { FrameItem } from '../../../src/frames/frame.ts';
import { writePptx } from '../../../src/writers/pptx/write-pptx.ts';
import { elementsOf, readXml, writeXml, type XmlElement } from '../../../src/writers/pptx/xml.ts';
import { fill, page, paragraph } from './frames.ts';
import { laidDeck } from './laid-deck.ts';
import { all, first, openDeck } from './open-deck.ts';

const item = (text: string, reveal?: number) =>
  paragraph(text, { list: 'bullet', ...(reveal !== undefined && { reveal }) });

const picture = (reveal?: number): FrameItem => ({
  kind: 'image',
  name: 'picture',
  region: 'picture',
  box: { x: 659, y: 310, width: 170, height: 170 },
  picture: 'pixel.png',
  alt: 'Satu titik',
  ...(reveal !== undefined && { reveal }),
});

async function slideOf(...items: readonly FrameItem[]): Promise<XmlElement> {
  return openDeck((await writePptx(laidDeck([page('point', items)]))).bytes).slide(1);
}

const timingOf = async (...items: readonly FrameItem[]) => first(await slideOf(...items), 'p:timing');

/** The effects of a slide in order: what starts each, the shape, and the paragraph in it. */
function effectsOf(timing: XmlElement): (string | undefined)[][] {
  return all(timing, 'p:cTn')
    .filter(({ attributes }) => attributes.presetID)
    .map((effect) => [
      effect.attributes.nodeType,
      first(effect, 'p:spTgt').attributes.spid,
      all(effect, 'p:pRg')[0]?.attributes.st,
    ]);
}

const builds = (timing: XmlElement) => all(timing, 'p:bldP').map(({ attributes }) => attributes);

/** The form in which PowerPoint keeps a list of one item that fades in on a click, in 0.3 s. */
const SPECIMEN = `<p:timing>
  <p:tnLst>
    <p:par>
      <p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot">
        <p:childTnLst>
          <p:seq concurrent="1" nextAc="seek">
            <p:cTn id="2" dur="indefinite" nodeType="mainSeq">
              <p:childTnLst>
                <p:par>
                  <p:cTn id="3" fill="hold">
                    <p:stCondLst><p:cond delay="indefinite"/></p:stCondLst>
                    <p:childTnLst>
                      <p:par>
                        <p:cTn id="4" fill="hold">
                          <p:stCondLst><p:cond delay="0"/></p:stCondLst>
                          <p:childTnLst>
                            <p:par>
                              <p:cTn id="5" presetID="10" presetClass="entr" presetSubtype="0" fill="hold" grpId="0" nodeType="clickEffect">
                                <p:stCondLst><p:cond delay="0"/></p:stCondLst>
                                <p:childTnLst>
                                  <p:set>
                                    <p:cBhvr>
                                      <p:cTn id="6" dur="1" fill="hold">
                                        <p:stCondLst><p:cond delay="0"/></p:stCondLst>
                                      </p:cTn>
                                      <p:tgtEl>
                                        <p:spTgt spid="3"><p:txEl><p:pRg st="0" end="0"/></p:txEl></p:spTgt>
                                      </p:tgtEl>
                                      <p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst>
                                    </p:cBhvr>
                                    <p:to><p:strVal val="visible"/></p:to>
                                  </p:set>
                                  <p:animEffect transition="in" filter="fade">
                                    <p:cBhvr>
                                      <p:cTn id="7" dur="300"/>
                                      <p:tgtEl>
                                        <p:spTgt spid="3"><p:txEl><p:pRg st="0" end="0"/></p:txEl></p:spTgt>
                                      </p:tgtEl>
                                    </p:cBhvr>
                                  </p:animEffect>
                                </p:childTnLst>
                              </p:cTn>
                            </p:par>
                          </p:childTnLst>
                        </p:cTn>
                      </p:par>
                    </p:childTnLst>
                  </p:cTn>
                </p:par>
              </p:childTnLst>
            </p:cTn>
            <p:prevCondLst>
              <p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond>
            </p:prevCondLst>
            <p:nextCondLst>
              <p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond>
            </p:nextCondLst>
          </p:seq>
        </p:childTnLst>
      </p:cTn>
    </p:par>
  </p:tnLst>
  <p:bldLst><p:bldP spid="3" grpId="0" build="p"/></p:bldLst>
</p:timing>`;

describe('A list that is revealed', () => {
  it('is animated as PowerPoint writes it', async () => {
    const timing = await timingOf(
      fill('point', 'title', [paragraph('Judul')]),
      fill('point', 'body', [item('Satu', 1)]),
    );
    expect(writeXml(timing)).toBe(writeXml(readXml(SPECIMEN)));
  });

  it('has one click an item; what belongs to an item comes with it, what does not is there from the start', async () => {
    const timing = await timingOf(
      fill('point', 'body', [
        paragraph('Selalu ada'),
        item('Satu', 1),
        { ...item('di dalam', 1), level: 1 },
        item('Dua', 2),
      ]),
    );
    expect(effectsOf(timing)).toEqual([
      ['clickEffect', '2', '1'],
      ['withEffect', '2', '2'],
      ['clickEffect', '2', '3'],
    ]);
    expect(builds(timing)).toEqual([{ spid: '2', grpId: '0', build: 'p' }]);
    const clicks = all(timing, 'p:cond').filter(({ attributes }) => attributes.delay === 'indefinite');
    expect(clicks).toHaveLength(2);
  });

  it('numbers its time nodes in the order of the document, each once', async () => {
    const timing = await timingOf(fill('point', 'body', [item('Satu', 1), item('Dua', 2), item('Tiga', 3)]));
    const ids = all(timing, 'p:cTn').map(({ attributes }) => Number(attributes.id));
    expect(ids).toEqual(ids.map((_, index) => index + 1));
  });
});

describe('A region that is revealed', () => {
  it('comes as a whole: its box with its text, a picture, an area to click', async () => {
    const timing = await timingOf(
      fill('point', 'body', [item('Satu', 1)]),
      fill('point', 'example', [paragraph('Contoh'), paragraph('lagi')], { reveal: 2 }),
      { ...picture(3) },
      {
        kind: 'link',
        box: { x: 0, y: 0, width: 9, height: 9 },
        target: { kind: 'url', href: 'https://example.org' },
        description: 'Ke sana',
        reveal: 3,
      },
    );
    expect(effectsOf(timing)).toEqual([
      ['clickEffect', '2', '0'],
      ['clickEffect', '3', undefined],
      ['clickEffect', '4', undefined],
      ['withEffect', '5', undefined],
    ]);
    expect(builds(timing)).toEqual([
      { spid: '2', grpId: '0', build: 'p' },
      { spid: '3', grpId: '0', animBg: '1' },
      { spid: '5', grpId: '0', animBg: '1' },
    ]);
  });

  it('without a box or text needs no entry in the list of builds', async () => {
    const alone = await timingOf(picture(1));
    expect(all(alone, 'p:bldLst')).toEqual([]);
    expect(all(alone, 'p:cTn').some(({ attributes }) => attributes.grpId)).toBe(false);
  });

  it('comes in the order of its clicks, wherever it stands on the page', async () => {
    const timing = await timingOf(
      fill('point', 'body', [item('Kedua', 2)]),
      fill('point', 'example', [paragraph('Pertama')], { reveal: 1 }),
    );
    expect(effectsOf(timing).map(([, shape]) => shape)).toEqual(['3', '2']);
  });
});

describe('A bar that empties', () => {
  const bar = (click: number, seconds: number): FrameItem => ({
    kind: 'shape',
    name: `bar-${click}`,
    shape: 'rect',
    box: { x: 60, y: 400, width: 240, height: 16 },
    fill: { slot: 'dk1', hex: '1D2B2A' },
    empties: { click, seconds },
  });

  it('goes on its click from its end to its start, and is hidden when its time is over', async () => {
    const timing = await timingOf(bar(1, 60), bar(2, 180));
    const effects = all(timing, 'p:cTn').filter(({ attributes }) => attributes.presetID);
    expect(effects.map(({ attributes }) => attributes)).toMatchObject([
      { presetID: '22', presetClass: 'exit', presetSubtype: '2', nodeType: 'clickEffect' },
      { presetID: '22', presetClass: 'exit', presetSubtype: '2', nodeType: 'clickEffect' },
    ]);
    const wipes = all(timing, 'p:animEffect');
    expect(wipes.map(({ attributes }) => attributes)).toEqual([
      { transition: 'out', filter: 'wipe(right)' },
      { transition: 'out', filter: 'wipe(right)' },
    ]);
    expect(wipes.map((wipe) => first(wipe, 'p:cTn').attributes.dur)).toEqual(['60000', '180000']);
    expect(all(timing, 'p:strVal').map(({ attributes }) => attributes.val)).toEqual(['hidden', 'hidden']);
    expect(builds(timing).map(({ animBg }) => animBg)).toEqual(['1', '1']);
  });
});

describe('A slide on which nothing waits', () => {
  it('has no timing', async () => {
    const slide = await slideOf(fill('point', 'body', [item('Satu')]), picture());
    expect(all(slide, 'p:timing')).toEqual([]);
  });
});

describe('A section', () => {
  const pages = ['Satu', 'Satu', 'Dua', 'Dua'].map((section) =>
    page('point', [fill('point', 'body', [item('x', 1)])], { section, title: 'x' }),
  );

  it('starts with a quiet transition, on its first slide only', async () => {
    const deck = openDeck((await writePptx(laidDeck(pages))).bytes);
    const transitions = pages.map((_, index) => all(deck.slide(index + 1), 'p:transition'));
    expect(transitions.map(({ length }) => length)).toEqual([1, 0, 1, 0]);
    expect(writeXml(transitions[2]?.[0] as XmlElement)).toContain(
      '<p:transition spd="med"><p:fade/></p:transition>',
    );
  });

  it('keeps the order that the schema asks for', async () => {
    const deck = openDeck((await writePptx(laidDeck(pages))).bytes);
    expect(elementsOf(deck.slide(3)).map(({ name }) => name)).toEqual([
      'p:cSld',
      'p:clrMapOvr',
      'p:transition',
      'p:timing',
    ]);
  });
});
