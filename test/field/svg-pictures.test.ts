/** Pictures as programs write them, and as they were met with in the field. */

import { describe, expect, it } from 'vitest';
import { edgesOf, readSvg } from '../images/svg/draw.ts';

function shapesIn(file: string) {
  const { value, diagnostics } = readSvg(file);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  return value?.type === 'drawing' ? value.shapes : [];
}

const SVG = 'xmlns="http://www.w3.org/2000/svg"';

describe('An SVG', () => {
  it('may say lengths as shares of its view box', () => {
    const [ground, frame, plant] = shapesIn(`<svg width="100%" height="100%" viewBox="0 0 300 150" ${SVG}>
<rect x="0" y="0" width="100%" height="100%" fill="#cfe3ff"/>
<rect x="10" y="10" width="280" height="130" fill="none" stroke="#c03"/>
<circle cx="25%" cy="50%" r="12%" fill="#0a7"/>
</svg>`);
    expect(ground && edgesOf(ground)).toEqual([0, 0, 300, 150]);
    expect(frame && edgesOf(frame)).toEqual([10, 10, 290, 140]);
    // Of the diagonal, over the root of two (SVG 2, 8.9).
    const radius = 0.12 * Math.hypot(300, 150) * Math.SQRT1_2;
    expect(plant?.bounds.width).toBeCloseTo(2 * radius, 1);
  });

  it('of draw.io shows the plain words beside its HTML, and its ground', () => {
    const shapes = shapesIn(
      `<svg ${SVG} style="background-color: rgb(255, 255, 255);" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="241px" height="81px" viewBox="-0.5 -0.5 241 81"><defs/><g><rect x="0" y="0" width="120" height="80" rx="12" ry="12" fill="light-dark(#ffffff, var(--dark, #121212))" stroke="rgb(0, 0, 0)" pointer-events="all"/><g transform="translate(-0.5 -0.5)"><switch><foreignObject pointer-events="none" width="100%" height="100%" requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility" style="overflow: visible; text-align: left;"><div xmlns="http://www.w3.org/1999/xhtml">River</div></foreignObject><text x="60" y="44" fill="rgb(0, 0, 0)" font-family="Helvetica" font-size="12px" text-anchor="middle">River</text></switch></g><path d="M 120 40 L 200 40" fill="none" stroke="rgb(0, 0, 0)" stroke-miterlimit="10" pointer-events="stroke"/></g><switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"/><a transform="translate(0,-5)" xlink:href="https://example.org/" target="_blank"><text text-anchor="middle" font-size="10px" x="50%" y="100%">Text is not SVG - cannot display</text></a></switch></svg>`,
    );
    expect(shapes.map(({ name, fill }) => [name, fill?.hex])).toEqual([
      ['background', 'FFFFFF'],
      ['rect 1', 'FFFFFF'],
      ['River', '000000'],
      ['path 3', undefined],
    ]);
    const words = shapes[2]?.bounds;
    expect(words && words.x + words.width / 2).toBeCloseTo(60, 0);
  });

  it('sets indices below and above the line, spaces letters, underlines and stretches', () => {
    const shapes = shapesIn(`<svg viewBox="0 0 300 150" ${SVG}>
<text x="20" y="50" font-size="30">H<tspan baseline-shift="sub" font-size="18">2</tspan></text>
<text x="20" y="100" font-size="30">H<tspan style="baseline-shift:super;font-size:60%">2</tspan></text>
<text x="200" y="50" font-size="20">HHHH</text>
<text x="200" y="100" font-size="20" letter-spacing="8">HHHH</text>
<text x="20" y="140" font-size="20" text-decoration="underline">HHHH</text>
<text x="160" y="140" font-size="20" textLength="120">HHHH</text>
</svg>`);
    const bottoms = shapes.map(({ bounds: { y, height } }) => y + height);
    const widths = shapes.map(({ bounds: { width } }) => width);
    expect(bottoms[1]).toBeGreaterThan(51);
    expect(bottoms[3]).toBeLessThan(95);
    expect((widths[5] ?? 0) - (widths[4] ?? 0)).toBeCloseTo(24, 1);
    // The line under the words, then the words.
    expect(bottoms[6]).toBeGreaterThan(140.5);
    expect(widths[8]).toBeGreaterThan(100);
  });

  it('draws a halo under its letters', () => {
    const shapes = shapesIn(`<svg viewBox="0 0 300 150" ${SVG}>
<text x="40" y="85" font-size="30" fill="#000" stroke="#fff" stroke-width="6" paint-order="stroke">River label</text>
</svg>`);
    expect(shapes.map(({ fill, outline }) => [fill?.hex, outline?.ink.hex])).toEqual([
      [undefined, 'FFFFFF'],
      ['000000', undefined],
    ]);
  });

  it('of Illustrator may name its namespaces by entities', () => {
    const [rect] = shapesIn(`<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 15.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
	<!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
	<!ENTITY ns_svg "http://www.w3.org/2000/svg">
]>
<svg version="1.1" xmlns:x="&ns_extend;" xmlns="&ns_svg;" viewBox="0 0 300 150"><rect x="20" y="20" width="200" height="100" fill="teal"/></svg>`);
    expect(rect && edgesOf(rect)).toEqual([20, 20, 220, 120]);
  });

  it('of Mermaid takes its colours and arrowheads from selectors of descendants', () => {
    const shapes = shapesIn(
      `<svg id="m1" width="100%" ${SVG} style="max-width: 200px; background-color: white;" viewBox="0 0 200 120" role="graphics-document document"><style>#m1{font-family:"trebuchet ms";font-size:16px;fill:#333;}@keyframes dash{to{stroke-dashoffset:0;}}#m1 .node rect,#m1 .node circle{fill:#ECECFF;stroke:#9370DB;stroke-width:1px;}#m1 .flowchart-link{stroke:#333333;fill:none;}#m1 .marker{fill:#333333;stroke:#333333;}#m1 .node .label text{text-anchor:middle;}#m1 :root{--mermaid-font-family:"trebuchet ms";}</style><g><marker id="end" class="marker flowchart" viewBox="0 0 10 10" refX="5" refY="5" markerUnits="userSpaceOnUse" markerWidth="8" markerHeight="8" orient="auto"><path d="M 0 0 L 10 5 L 0 10 z" style="stroke-width: 1; stroke-dasharray: 1, 0;"/></marker><path d="M60,40L140,80" class="flowchart-link" style=";" marker-end="url(#end)"/><g class="node default" transform="translate(40, 30)"><rect x="-30" y="-15" width="60" height="30"/><g class="label"><rect/><text><tspan x="0">River</tspan></text></g></g></g></svg>`,
    );
    expect(shapes.map(({ fill, outline }) => [fill?.hex, outline?.ink.hex])).toEqual([
      ['FFFFFF', undefined],
      [undefined, '333333'],
      ['333333', '333333'],
      ['ECECFF', '9370DB'],
      ['333333', undefined],
    ]);
  });

  it('of Python’s XML writer has a prefix of its own', () => {
    const [rect] = shapesIn(
      '<ns0:svg xmlns:ns0="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><ns0:rect width="4" height="9"/></ns0:svg>',
    );
    expect(rect && edgesOf(rect)).toEqual([0, 0, 4, 9]);
  });
});
