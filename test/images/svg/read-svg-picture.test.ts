import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { growth, LINEAR } from '../../growth.ts';
import { drawing, edgesOf, found, readSvg, shapeOf, shapesOf, svg } from './draw.ts';

describe('Shapes of an SVG', () => {
  it.each([
    ['<rect x="10" y="20" width="30" height="40"/>', [10, 20, 40, 60]],
    ['<rect x="10" y="20" width="30" height="40" rx="5"/>', [10, 20, 40, 60]],
    ['<circle cx="50" cy="50" r="20"/>', [30, 30, 70, 70]],
    ['<ellipse cx="50" cy="50" rx="20" ry="10"/>', [30, 40, 70, 60]],
    ['<line x1="1" y1="2" x2="90" y2="80" stroke="red"/>', [1, 2, 90, 80]],
    ['<polyline points="10,10 20,30 30+5 " stroke="red"/>', [10, 5, 30, 30]],
    ['<polygon points="10 10 20 30 30 10"/>', [10, 10, 30, 30]],
    ['<path d="M10 10q20 20 40 0t40 0"/>', [10, 0, 90, 20]],
    ['<path d="M10 50a20 20 0 0 1 40 0z"/>', [10, 30, 50, 50]],
  ])('stand where they are drawn: %s', (element, edges) => {
    expect(edgesOf(shapeOf(element))).toEqual(edges);
  });

  it.each([
    ['translate(10 20)', [10, 20, 20, 30]],
    ['scale(2)', [0, 0, 20, 20]],
    ['translate(50,50) rotate(90)', [40, 50, 50, 60]],
    ['rotate(180 20 20)', [30, 30, 40, 40]],
    ['matrix(1 0 0 -1 0 100)', [0, 90, 10, 100]],
    ['translate(5) scale(2 3)', [5, 0, 25, 30]],
    ['skewX(45)', [0, 0, 20, 10]],
  ])('are transformed: %s', (transform, edges) => {
    expect(edgesOf(shapeOf(`<rect width="10" height="10" transform="${transform}"/>`))).toEqual(edges);
    expect(edgesOf(shapeOf(`<g transform="${transform}"><rect width="10" height="10"/></g>`))).toEqual(edges);
  });

  it('lie in the view box as it lies in the picture', () => {
    const rect = '<rect width="100" height="50"/>';
    const box = 'viewBox="0 0 100 50"';
    expect(drawing(rect, box)).toMatchObject({ width: 100, height: 50 });
    expect(edgesOf(shapeOf(rect, `${box} width="200"`))).toEqual([0, 0, 200, 100]);
    expect(edgesOf(shapeOf(rect, `${box} width="200" height="200"`))).toEqual([0, 50, 200, 150]);
    const fit = 'preserveAspectRatio';
    expect(edgesOf(shapeOf(rect, `${box} width="200" height="200" ${fit}="xMinYMax"`))).toEqual([
      0, 100, 200, 200,
    ]);
    expect(edgesOf(shapeOf(rect, `${box} width="200" height="200" ${fit}="none"`))).toEqual([0, 0, 200, 200]);
    expect(drawing(rect, 'width="2in" height="5.08cm"')).toMatchObject({ width: 192, height: 192 });
  });

  it('that are used stand in each place that uses them', () => {
    const defs = '<defs><rect id="r" width="10" height="10"/></defs>';
    const symbol = '<symbol id="s" viewBox="0 0 10 10"><rect width="10" height="10"/></symbol>';
    const shapes = shapesOf(
      `${defs}${symbol}<use href="#r" x="5"/><use href="#r" transform="scale(2)" fill="red"/>
       <use x:href="#s" x="50" y="50" width="20" height="20"/>`,
    );
    expect(shapes.map(edgesOf)).toEqual([
      [5, 0, 15, 10],
      [0, 0, 20, 20],
      [50, 50, 70, 70],
    ]);
    expect(shapes[1]?.fill?.hex).toBe('FF0000');
  });

  it('that can’t be seen are left out', () => {
    const unseen = [
      '<rect width="9" height="9" fill="none"/>',
      '<rect width="9" height="9" opacity="0"/>',
      '<rect width="9" height="9" visibility="hidden"/>',
      '<g display="none"><rect width="9" height="9"/></g>',
      '<rect x="200" width="9" height="9"/>',
      '<rect width="0" height="9"/>',
      '<path d=""/>',
      '<line x2="9"/>',
    ];
    expect(shapesOf(`${unseen.join('')}<rect width="9" height="9"/>`)).toHaveLength(1);
  });
});

describe('Edges of a picture', () => {
  it('cut off what is filled and rectangular', () => {
    expect(edgesOf(shapeOf('<rect x="-50" y="90" width="300" height="90"/>'))).toEqual([0, 90, 100, 100]);
    const turned = '<g transform="rotate(90 50 50)"><rect x="-50" y="90" width="300" height="90"/></g>';
    expect(edgesOf(shapeOf(turned))).toEqual([0, 0, 10, 100]);
  });

  it('are those of pictures within, and of clip paths, too', () => {
    const rect = '<rect width="90" height="90"/>';
    expect(edgesOf(shapeOf(`<svg x="10" y="10" width="20" height="30">${rect}</svg>`))).toEqual([
      10, 10, 30, 40,
    ]);
    const clip = '<clipPath id="c"><rect x="5" y="5" width="9" height="9"/></clipPath>';
    expect(edgesOf(shapeOf(`${clip}<g clip-path="url(#c)">${rect}</g>`))).toEqual([5, 5, 14, 14]);
    const far = '<g clip-path="url(#c)"><circle cx="80" cy="80" r="9"/></g>';
    expect(shapesOf(`${clip}${far}${rect}`)).toHaveLength(1);
    expect(found(`${clip}<circle cx="9" cy="9" r="9" clip-path="url(#c)"/>`)[0]).toContain('`clip-path`');
  });
});

describe('Arrowheads', () => {
  const arrow = (says: string) =>
    `<marker id="a" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="4" markerHeight="4" ${says}><path d="M0 0L10 5L0 10z" fill="context-stroke"/></marker>`;
  const headOf = (says: string, line: string) =>
    shapesOf(`${arrow(says)}<path fill="none" stroke="red" stroke-width="2" ${line}/>`)[1];

  it('point where the line goes, as large as the line is wide, in its colour', () => {
    const end = 'marker-end="url(#a)"';
    const right = headOf('orient="auto"', `d="M10 50H60" ${end}`);
    expect(right && edgesOf(right)).toEqual([52, 46, 60, 54]);
    expect(right?.fill?.hex).toBe('FF0000');
    const down = headOf('orient="auto"', `d="M50 10C50 20 50 30 50 60" ${end}`);
    expect(down && edgesOf(down)).toEqual([46, 52, 54, 60]);
    const plain = headOf('markerUnits="userSpaceOnUse"', `d="M50 10V60" ${end}`);
    expect(plain && edgesOf(plain)).toEqual([46, 58, 50, 62]);
  });

  it('stand at the start and in between, too', () => {
    const back = headOf('orient="auto-start-reverse"', 'd="M10 50H60" marker-start="url(#a)"');
    expect(back && edgesOf(back)).toEqual([10, 46, 18, 54]);
    const line =
      '<polyline points="10,50 30,50 60,50" stroke="red" stroke-width="2" fill="none" style="marker: url(#a)"/>';
    expect(shapesOf(`${arrow('')}${line}`)).toHaveLength(4);
  });

  it('at the end of a turned line are turned with it, whatever `orient` says of its start', () => {
    for (const orient of ['auto', 'auto-start-reverse']) {
      const up = headOf(`orient="${orient}"`, 'd="M50 60V20" marker-end="url(#a)"');
      expect(up && edgesOf(up)).toEqual([46, 20, 54, 28]);
    }
  });

  it('that call up themselves end', () => {
    const own = '<marker id="m"><path d="M0 0h3" stroke="red" marker-end="url(#m)"/></marker>';
    expect(shapesOf(`${own}<path d="M9 9h9" stroke="red" fill="none" marker-end="url(#m)"/>`)).toHaveLength(
      2,
    );
  });
});

describe('The look of shapes', () => {
  const fillOf = (says: string, inside = '') => shapeOf(`${inside}<rect width="9" height="9" ${says}/>`).fill;

  it.each([
    ['fill="red"', 'FF0000', 1],
    ['fill="#1a2"', '11AA22', 1],
    ['fill="#11aa2280"', '11AA22', 0.5],
    ['fill="rgb(1, 2, 255)"', '0102FF', 1],
    ['fill="rgb(100% 0% 50% / 50%)"', 'FF0080', 0.5],
    ['fill="hsl(120, 100%, 25%)"', '008000', 1],
    ['fill="hsl(-120deg 100% 50%)"', '0000FF', 1],
    ['color="teal" fill="currentColor"', '008080', 1],
    ['fill="red" style="fill: blue !important"', '0000FF', 1],
    ['fill="red" fill-opacity=".5" opacity="50%"', 'FF0000', 0.25],
    ['', '000000', 1],
  ])('%s', (says, hex, opacity) => {
    const fill = fillOf(says);
    expect(fill?.hex).toBe(hex);
    expect(fill?.opacity).toBeCloseTo(opacity, 2);
  });

  it('comes from rules, the more special before the more general', () => {
    const style =
      '<style>/* c */ rect { fill: red } .a, .b { fill: green } #x { fill: blue } rect.c { fill: teal }</style>';
    expect(fillOf('', style)?.hex).toBe('FF0000');
    expect(fillOf('class="b z" fill="yellow"', style)?.hex).toBe('008000');
    expect(fillOf('class="a" id="x"', style)?.hex).toBe('0000FF');
    expect(fillOf('class="c"', style)?.hex).toBe('008080');
  });

  it.each([
    ['g rect', 'FF0000'],
    ['g > .a', 'FF0000'],
    ['svg > rect', '000000'],
    ['[class~=a]', 'FF0000'],
    ['rect:first-child', 'FF0000'],
    [':root rect.a', 'FF0000'],
    ['rect:hover', '000000'],
  ])('comes from rules for elements within others: %s', (selector, hex) => {
    const [rect] = shapesOf(
      `<style>${selector} { fill: red }</style><g><rect class="a" width="9" height="9"/></g>`,
    );
    expect(rect?.fill?.hex).toBe(hex);
  });

  it('keeps what is important', () => {
    const style = '<style>.a { fill: red !important; stroke: red } #x { fill: teal }</style>';
    expect(
      shapeOf(`${style}<rect id="x" class="a" width="9" height="9" style="fill: blue; stroke: blue"/>`),
    ).toMatchObject({ fill: { hex: 'FF0000' }, outline: { ink: { hex: '0000FF' } } });
  });

  it('keeps the width of outlines that do not grow', () => {
    const path = '<path d="M1 1h9" stroke="red" stroke-width="3" vector-effect="non-scaling-stroke"/>';
    expect(shapesOf(`<g transform="scale(5)">${path}</g>`)[0]?.outline?.width).toBe(3);
  });

  it('names outlines that are wider one way than the other', () => {
    const line = '<path d="M1 1h9v9" fill="none" stroke="red"/>';
    expect(found(`<g transform="scale(4 1)">${line}</g>`)[0]).toContain('outline stretched with its shape');
    expect(found(`<g transform="translate(50 50) rotate(30) scale(2 -2)">${line}</g>`)).toEqual([]);
  });

  it('names what it does not know, and draws the rest', () => {
    const { value, diagnostics } = readSvg(
      svg('<rect width="9" height="9" fil="red" style="text-shadow: 1px 1px; cursor: pointer" data-x="1"/>'),
    );
    expect(value).toBeDefined();
    expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: Unexpected `fil` (line 2), `text-shadow` (line 2) in picture `drawing.svg`, drawn more simply',
    ]);
  });

  it('holds outlines with their width, dashes, ends and corners, which grow with the shape', () => {
    const says =
      'fill="none" stroke="navy" stroke-width="2" stroke-dasharray="3 1 2" stroke-linecap="round" stroke-linejoin="bevel"';
    expect(shapeOf(`<g transform="scale(3)"><path d="M1 1h9" ${says}/></g>`)).toMatchObject({
      outline: {
        ink: { hex: '000080', opacity: 1 },
        width: 6,
        dash: [9, 3, 6, 9, 3, 6],
        cap: 'round',
        join: 'bevel',
      },
    });
  });

  it('takes the mean colour of a gradient, and says so', () => {
    const gradient =
      '<linearGradient id="a"><stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient><radialGradient id="b" href="#a"/>';
    const { value, diagnostics } = readSvg(svg(`${gradient}<rect width="9" height="9" fill="url(#b)"/>`));
    expect(value).toMatchObject({ shapes: [{ fill: { hex: '808080' } }] });
    expect(diagnostics).toMatchObject([{ code: 'picture-simplified', severity: 'warning' }]);
  });
});

describe('The words of an SVG', () => {
  it('are drawn where their anchor and baseline are', () => {
    const text = (says: string) =>
      edgesOf(shapeOf(`<text x="50" y="50" font-size="10" ${says}>HH</text>`)).map(Math.round);
    expect(text('')).toEqual([51, 44, 62, 50]);
    expect(text('text-anchor="middle"')).toEqual([44, 44, 56, 50]);
    expect(text('text-anchor="end"')).toEqual([38, 44, 49, 50]);
    expect(text('dy="1em" dx="5"')).toEqual([56, 54, 67, 60]);
  });

  it('may change their look within a line, and begin new lines', () => {
    const shapes = shapesOf(
      '<text x="10" y="20" font-size="10">\n  a <tspan fill="red">b</tspan>\n<tspan x="10" dy="20">c</tspan></text>',
    );
    const [first, second, below] = shapes.map(edgesOf);
    expect(second?.[0]).toBeGreaterThan(first?.[2] ?? 100);
    expect(below?.[3]).toBe((first?.[3] ?? 0) + 20);
    expect(shapes.map(({ name, fill }) => [name, fill?.hex])).toEqual([
      ['a b c', '000000'],
      ['a b c', 'FF0000'],
      ['a b c', '000000'],
    ]);
  });

  it('may stand one by one, and along a path', () => {
    const letters = shapesOf('<text x="10 40 70" y="50" font-size="10">HHH</text>');
    expect(letters.map((letter) => Math.round(letter.bounds.x))).toEqual([11, 41, 71]);
    const path = '<path id="p" d="M50 90V10" fill="none"/>';
    const [up] = shapesOf(
      `${path}<text font-size="10"><textPath href="#p" startOffset="50%">HHH</textPath></text>`,
    );
    expect(up && edgesOf(up).map(Math.round)).toEqual([44, 32, 50, 49]);
  });

  it('take their size and weight from `font`', () => {
    const [small, large] = shapesOf(
      '<text y="20" font-size="10">H</text><text y="50" style="font: italic bold 20px/1.2 Arial, sans-serif">H</text>',
    );
    expect(large?.bounds.height).toBeCloseTo(2 * (small?.bounds.height ?? 0), 0);
    expect(large?.bounds.width).toBeGreaterThan(2 * (small?.bounds.width ?? 0));
  });

  it('that no face has letters for are said', () => {
    expect(found('<text y="20">☃</text>')[0]).toMatch(
      /^picture-undrawable: Unexpected letters of `☃` \(line 2\)/,
    );
  });
});

describe('An SVG with what can’t be drawn', () => {
  it('is refused in one finding that names each of them and its line', () => {
    const { value, diagnostics } = readSvg(
      svg('<script>alert(1)</script>\n<image href="photo.jpg" width="9" height="9"/>\n<g filter="url(#f)"/>'),
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      [
        'drawing.svg:2:1: error: Unexpected <script> (line 2), <image> (line 3), `filter` (line 4) in picture `drawing.svg`, expected shapes, lines and text [picture-undrawable]',
        '2 | <script>alert(1)</script>',
        '  | ^^^^^^^',
        '  Save the picture as PNG, or draw it without them.',
      ].join('\n'),
    ]);
  });

  it.each([
    ['<foreignObject/>', '<foreignObject>'],
    ['<rect width="9" height="9" mask="url(#m)"/>', '`mask`'],
    ['<pattern id="p"/><rect width="9" height="9" fill="url(#p)"/>', '<pattern>'],
    ['<rect width="9" height="9" style="clip-path: url(#c)"/>', '`clip-path`'],
    ['<use href="other.svg#a"/>', '<use> of what is not in the file'],
    ['<use id="u" href="#u"/>', '<use> of what is not in the file'],
    ['<rect width="9" height="9" fill="lab(1 2 3)"/>', '`fill: lab(1 2 3)`'],
    ['<style>@import url(https://example.org/a.css);</style>', '<style> with more than plain rules'],
    ['<path d="M0 0h9q"/>', '<path> whose numbers can’t be read'],
    ['<path d="M0 0L1e999 4"/>', '<path> whose numbers can’t be read'],
    ['<rect width="9" height="9" transform="turn(3)"/>', '`transform` that can’t be read'],
    ['<circle r="9"/>', '<circle> over the edge'],
    ['<rect width="150" height="9" stroke="red"/>', '<rect> over the edge'],
    ['<text><textPath href="#p">abc</textPath></text>', '<textPath>'],
    ['<animate attributeName="x"/>', '<animate>'],
  ])('%s', (inside, what) => {
    expect(found(inside)).toEqual([
      `picture-undrawable: Unexpected ${what} (line 2) in picture \`drawing.svg\`, expected shapes, lines and text`,
    ]);
  });

  it('passes over what shows nothing: words about it, what programs keep for themselves, definitions not used', () => {
    const silent =
      '<title>t</title><desc/><metadata><rdf:RDF xmlns:rdf="r"/></metadata><sodipodi:namedview xmlns:sodipodi="s"/><filter id="f"/><clipPath id="c"/>';
    expect(found(`${silent}<rect width="9" height="9"/>`)).toEqual([]);
  });

  it('passes over a clip path round the whole picture, and takes the plain words of a <switch>', () => {
    const clip = '<clipPath id="c"><rect width="100" height="100"/></clipPath>';
    expect(shapesOf(`${clip}<g clip-path="url(#c)"><rect width="9" height="9"/></g>`)).toHaveLength(1);
    expect(
      shapesOf('<switch><foreignObject/><text y="20" font-size="9">a</text></switch>').map(
        ({ name }) => name,
      ),
    ).toEqual(['a']);
  });
});

describe('An SVG that is hostile or damaged', () => {
  const code = (file: string) => readSvg(file).diagnostics.map(({ code: each }) => each);

  it('may not bring entities', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "${'b'.repeat(99)}"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    expect(code(`${bomb}${svg('<text>&a;&x;</text>')}`)).toEqual(['picture-unreadable']);
  });

  it.each([
    [
      'entities within entities',
      '&c;',
      '<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">',
      'unreadable',
    ],
    ['files as entities', '&a;', '<!ENTITY a SYSTEM "file:///etc/passwd">', 'unreadable'],
    ['entities that swell', '&a;'.repeat(1000), `<!ENTITY a "${'b'.repeat(9999)}">`, 'too-large'],
  ])('may not bring %s', (_, inside, entities, fault) => {
    expect(code(`<!DOCTYPE svg [${entities}]>${svg(`<text>${inside}</text>`)}`)).toEqual([
      `picture-${fault}`,
    ]);
  });

  it.each([
    [
      'uses of uses',
      Array.from({ length: 200 }, (_, at) => `<g id="l${at + 1}"><use href="#l${at}"/></g>`).join(''),
    ],
    [
      'markers on many corners',
      `<marker id="m"><g>${'<path d="M0 0h1v1z"/>'.repeat(200)}</g></marker><path marker-mid="url(#m)" stroke="red" d="M0 0${'l1 1'.repeat(5000)}"/>`,
    ],
    ['spans of a text', `<text y="9">${'<tspan>w</tspan>'.repeat(2000)}</text>`],
    [
      'words used again and again',
      `<text id="t" y="9">${'word '.repeat(200)}</text>${'<use href="#t"/>'.repeat(100)}`,
    ],
    [
      'selectors that compare without end',
      `<style>rect ${'g '.repeat(9)}x{fill:red}</style>${'<g>'.repeat(60)}${'<x/>'.repeat(9)}${'</g>'.repeat(60)}`.replaceAll(
        'x',
        'path',
      ),
    ],
  ])('may not hold more work than a picture is worth: %s', (_, inside) => {
    expect(code(svg(`<rect id="l0" width="9" height="9"/>${inside}`))).toEqual(['picture-too-large']);
  });

  it('may name what is elsewhere, which is not fetched', () => {
    expect(found('<use href="http://127.0.0.1/a.svg#a"/><image href="file:///etc/passwd"/>')).toEqual([
      'picture-undrawable: Unexpected <use> of what is not in the file (line 2), <image> (line 2) in picture `drawing.svg`, expected shapes, lines and text',
    ]);
  });

  it('may not call itself up without end, however small it is', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`,
    );
    expect(
      code(svg(`<defs><rect id="l0" width="1" height="1"/>${levels.join('')}</defs><use href="#l20"/>`)),
    ).toEqual(['picture-too-large']);
  });

  it('may not be nested beyond reason', () => {
    for (const depth of [200, 1000, 3000, 50_000]) {
      const [tag] = code(svg(`${'<g>'.repeat(depth)}<path d="M0 0h9v9z"/>${'</g>'.repeat(depth)}`));
      expect(tag).toMatch(/^picture-(too-large|unreadable)$/);
    }
  });

  it('is told where it is not well-formed', () => {
    const { diagnostics } = readSvg(svg('<g><rect></g>'));
    expect(diagnostics).toMatchObject([
      { code: 'picture-unreadable', span: { source: { name: 'drawing.svg' } } },
    ]);
  });

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>', 'Missing size'],
    [svg(''), 'Nothing to be seen'],
    ['<html/>', 'Damaged picture'],
  ])('%s', (file, message) => {
    expect(readSvg(file).diagnostics[0]?.message).toContain(message);
  });

  it('gives a drawing or an error, and never throws, whatever its path data', () => {
    const data = fc.string({
      unit: fc.constantFrom(...'MmLlHhVvCcSsQqTtAaZz0123456789.-,e '.split('')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(data, (d) => {
        const { value, diagnostics } = readSvg(svg(`<path d="${d}"/>`));
        expect(value !== undefined || diagnostics.length === 1).toBe(true);
        const steps = value?.type === 'drawing' ? value.shapes.flatMap((shape) => shape.steps) : [];
        const numbers = steps.flatMap((step) =>
          Object.values(step).filter((each) => typeof each === 'number'),
        );
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a drawing or an error, and never throws, whatever its attributes', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'none',
        'url(#a)',
        '1e9',
        '-3',
        '50%',
        'rotate(4)',
        'scale(0)',
        '#fff',
        'rgb()',
        'x y',
        '__proto__',
      ),
      fc.string({ maxLength: 12 }).map((text) => text.replace(/[<&"\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')),
    );
    const name = fc.constantFrom(
      ...[
        'x',
        'y',
        'width',
        'height',
        'r',
        'd',
        'points',
        'fill',
        'stroke',
        'stroke-width',
        'stroke-dasharray',
      ],
      ...[
        'transform',
        'style',
        'class',
        'opacity',
        'viewBox',
        'href',
        'id',
        'font-size',
        'clip-path',
        'display',
      ],
    );
    const element = fc.constantFrom(
      'rect',
      'circle',
      'path',
      'polygon',
      'g',
      'use',
      'text',
      'svg',
      'symbol',
      'line',
    );
    const attributes = fc.uniqueArray(fc.tuple(name, word), { selector: ([key]) => key, maxLength: 8 });
    fc.assert(
      fc.property(element, attributes, (tag, pairs) => {
        const says = pairs.map(([key, value]) => `${key}="${value}"`).join(' ');
        const { value, diagnostics } = readSvg(
          svg(`<g id="a"><${tag} ${says}>w<rect width="9" height="9" ${says}/></${tag}></g>`),
        );
        expect(value !== undefined || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a drawing or an error, and never throws, whatever its bytes', () => {
    const whole = svg(
      '<defs><g id="h"><path d="M0 0h9v9z"/></g></defs><use href="#h"/><text y="9">word</text>',
    );
    const scar = fc.tuple(fc.nat(whole.length), fc.nat(9), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(scar, { minLength: 1, maxLength: 3 }), (scars) => {
        const file = scars.reduce(
          (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
          whole,
        );
        const { value, diagnostics } = readSvg(file);
        expect(value !== undefined || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('An SVG of megabytes', () => {
  it.each([
    ['spaces in a length', (long: number) => `<rect width="9${' '.repeat(long)}!" height="9"/>`],
    [
      'spaces in a transform',
      (long: number) => `<rect width="9" height="9" transform="${' '.repeat(long)}turn"/>`,
    ],
    ['spaces in numbers', (long: number) => `<polygon points="0 0${' '.repeat(long)}x"/>`],
    [
      'spaces in a colour',
      (long: number) => `<rect width="9" height="9" fill="rgb(1${' '.repeat(long)}x)"/>`,
    ],
    ['a style sheet without an end', (long: number) => `<style>${'a'.repeat(long)}</style>`],
    ['comments without an end', (long: number) => `<style>${'/*'.repeat(long)}</style>`],
    ['rules', (long: number) => `<style>${'a{}'.repeat(long / 4)}</style><rect width="9" height="9"/>`],
    ['elements', (long: number) => '<g/>'.repeat(long / 8)],
    ['words', (long: number) => `<text y="9">${'word '.repeat(long / 5)}</text>`],
    ['steps', (long: number) => `<path d="M0 0${'h1'.repeat(long / 2)}"/>`],
  ])('takes work that grows as it does: %s', (_, inside) => {
    const { value, diagnostics } = readSvg(svg(inside(320_000)));
    expect(value !== undefined || diagnostics.length === 1).toBe(true);
    expect((diagnostics[0]?.message ?? '').length).toBeLessThan(300);
    expect(growth((length) => readSvg(svg(inside(length))), 40_000)).toBeLessThan(LINEAR);
  });
});
