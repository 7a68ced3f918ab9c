/** Slides with every kind of frame, and with text that is hard on a writer. */

import type { Page } from '../../../src/frames/page.ts';
import type { TextParagraph } from '../../../src/frames/text.ts';
import { fill, foot, page, paragraph, run } from './frames.ts';
import { paint, style } from './small-theme.ts';

export const HOSTILE = `<b>&"quotes" 'single' ]]> &amp; <!-- 🎓 — naïve`;
export const ARABIC = 'السؤال الأول: ما هي الدولة؟';
export const LONG_TITLE =
  'Kedaulatan negara diuji ketika kapal asing masuk ke laut kita tanpa izin dan tidak ada yang mencegahnya';

const link = (href: string) => ({ link: { kind: 'url', href } }) as const;
const jump = (id: string) => ({ link: { kind: 'page', id } }) as const;

function cell(text: string, x: number, y: number, header: boolean, changes: Partial<TextParagraph> = {}) {
  return {
    box: { x, y, width: 290, height: 40 },
    header,
    ...(header && { fill: paint('dk2') }),
    style: style({ bold: header, size: 20, paint: paint(header ? 'lt1' : 'dk1') }),
    padding: { top: 6, right: 10, bottom: 6, left: 10 },
    paragraphs: [paragraph(text, { leading: 24, ...changes })],
  };
}

export const PAGES: readonly Page[] = [
  page(
    'cover',
    [
      fill('cover', 'title', [paragraph('Keamanan negara')]),
      fill('cover', 'subtitle', [paragraph([run('Pertanyaan:\vapa yang '), run('mengancam', { em: true })])]),
    ],
    { title: 'Keamanan negara', section: 'Pembukaan', ids: ['cover'], notes: [] },
  ),
  page(
    'point',
    [
      fill('point', 'badge', [paragraph('1', { align: 'center' })]),
      fill('point', 'title', [paragraph(LONG_TITLE)], { scale: 24 / 34 }),
      fill('point', 'body', [
        paragraph([run('Satu '), run('tebal', { strong: true }), run(' dan '), run('miring', { em: true })], {
          list: 'bullet',
        }),
        paragraph('Lebih dalam', { list: 'bullet', level: 1 }),
        paragraph('Tanpa tanda'),
        paragraph([run('Pertama '), run('situs', link('https://example.org/?a=1&b=ü'))], {
          list: 'number',
          marker: { text: '1.', segments: [] },
        }),
        paragraph([run('ke tabel', jump('table'))], { list: 'number', marker: { text: '2.', segments: [] } }),
        paragraph('Di tengah', { align: 'center' }),
        paragraph(ARABIC, { direction: 'rtl' }),
        paragraph(''),
      ]),
      fill('point', 'example', [
        paragraph([run(HOSTILE), run(' tegak', { em: true }), run(' merah', { paint: paint('accent1') })]),
      ]),
      {
        kind: 'image',
        name: 'picture',
        region: 'picture',
        box: { x: 659, y: 310, width: 170, height: 170 },
        picture: 'pixel.png',
        alt: 'Satu "titik" & lainnya',
      },
      ...foot(2),
    ],
    {
      title: LONG_TITLE,
      section: 'Hambatan',
      ids: ['kedaulatan'],
      notes: [
        {
          runs: [run('Baca '), run('pelan', { strong: true }), run(HOSTILE, { em: true })],
          list: false,
          level: 0,
        },
        { runs: [run('Sumber: '), run('ASEAN', link('https://asean.org'))], list: true, level: 0 },
        { runs: [run('baris\vbaru')], list: true, level: 0 },
      ],
    },
  ),
  page(
    'table',
    [
      fill('table', 'title', [paragraph('Tabel')]),
      {
        kind: 'table',
        name: 'table',
        region: 'table',
        box: { x: 44, y: 140, width: 872, height: 80 },
        alt: 'Hambatan dan upaya',
        columns: [290, 290, 292],
        headerRows: 1,
        rule: { paint: paint('accent4'), width: 0.75 },
        rows: [
          {
            height: 40,
            cells: ['Hambatan', 'Upaya', 'Siapa'].map((text, i) => cell(text, 44 + i * 290, 140, true)),
          },
          {
            height: 40,
            cells: [
              cell(HOSTILE, 44, 180, false),
              {
                ...cell('', 334, 180, false),
                paragraphs: [paragraph([run('laman', link('mailto:a@example.org'))])],
              },
              cell('', 624, 180, false, { align: 'end' }),
            ],
          },
        ],
      },
      ...foot(3),
    ],
    { title: 'Tabel', section: 'Hambatan', ids: ['table'] },
  ),
  page(
    'table',
    [
      fill('table', 'title', [paragraph('Bebas')]),
      {
        kind: 'shape',
        name: 'Panel',
        shape: 'roundRect',
        box: { x: 44, y: 140, width: 400, height: 200 },
        fill: paint('accent6'),
        stroke: { paint: paint('accent2'), width: 1.5, dash: 'dash' },
      },
      {
        kind: 'shape',
        name: 'Arrow',
        shape: 'rightArrow',
        box: { x: 460, y: 200, width: 80, height: 40 },
        fill: paint('hlink'),
      },
      {
        kind: 'text',
        name: 'Free text',
        box: { x: 54, y: 150, width: 380, height: 180 },
        style: style({ font: 'heading', size: 22, italic: true, paint: paint('accent2') }),
        scale: 1,
        anchor: 'middle',
        padding: { top: 1, right: 2, bottom: 3, left: 4 },
        paragraphs: [
          paragraph([run('Bebas '), run('tebal', { strong: true }), run(' tegak', { em: true })]),
          paragraph([run('butir')], {
            list: 'bullet',
            spaceBefore: 6,
            marker: {
              text: '•',
              segments: [
                {
                  kind: 'text',
                  x: 58,
                  width: 8,
                  text: '•',
                  face: 'x',
                  size: 22,
                  paint: paint('dk1'),
                  direction: 'ltr',
                },
              ],
            },
            lines: [
              {
                baseline: 200,
                segments: [
                  {
                    kind: 'text',
                    x: 78,
                    width: 50,
                    text: 'butir',
                    face: 'x',
                    size: 22,
                    paint: paint('dk1'),
                    direction: 'ltr',
                  },
                ],
              },
            ],
          }),
        ],
      },
      {
        kind: 'line',
        name: 'Line down',
        from: { x: 500, y: 300 },
        to: { x: 700, y: 300 },
        stroke: { paint: paint('dk1'), width: 1 },
      },
      {
        kind: 'line',
        name: 'Line up',
        from: { x: 500, y: 400 },
        to: { x: 700, y: 320 },
        stroke: { paint: paint('accent1'), width: 2, dash: 'dash' },
      },
      {
        kind: 'image',
        name: 'Ornament',
        box: { x: 720, y: 160, width: 60, height: 60 },
        picture: 'pixel.png',
        alt: '',
      },
      {
        kind: 'link',
        box: { x: 44, y: 140, width: 400, height: 200 },
        target: { kind: 'page', id: 'cover' },
        description: 'Ke sampul',
      },
      {
        kind: 'link',
        box: { x: 500, y: 140, width: 100, height: 50 },
        target: { kind: 'url', href: 'https://example.org/buku' },
        description: 'Ke buku',
      },
      {
        kind: 'link',
        box: { x: 0, y: 0, width: 10, height: 10 },
        target: { kind: 'url', href: 'javascript:alert(1)' },
        description: 'Never',
      },
      ...foot(4),
    ],
    { title: 'Bebas', section: 'Latihan "akhir"' },
  ),
  page(
    'point',
    [
      fill('point', 'title', [paragraph(HOSTILE)]),
      fill('point', 'body', [
        paragraph('Satu', { list: 'number', marker: { text: 'A.', segments: [] } }),
        paragraph('di dalam', { list: 'bullet', level: 1 }),
        paragraph('Dua', { list: 'number', marker: { text: 'B.', segments: [] } }),
        paragraph([run('skrip', link('javascript:alert(1)')), run('hilang', jump('nowhere'))]),
      ]),
      {
        kind: 'image',
        name: 'picture',
        region: 'picture',
        box: { x: 572, y: 310, width: 344, height: 170 },
        picture: 'pixel.png',
        alt: 'Titik lagi',
      },
      ...foot(5),
    ],
    { title: HOSTILE, section: 'Hambatan' },
  ),
];
