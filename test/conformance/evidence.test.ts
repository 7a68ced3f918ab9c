import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kapur, ROOT, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { openDeck } from '../writers/pptx/open-deck.ts';
import { openXmlErrors } from './open-xml-sdk.ts';
import { hasPythonPptx } from './python-pptx.ts';
import { hasVerapdf, verapdf } from './verapdf.ts';

const folder = temporaryFolder();
const LESSON = path.join(ROOT, 'test/conformance/evidence');
const made = (name: string, run = 'one') => path.join(folder, run, 'evidence', name);

prepare(() => {
  for (const run of ['one', 'other']) {
    const { status, stderr } = kapur([
      'build',
      LESSON,
      '--only',
      'deck,handout',
      '--out',
      path.join(folder, run),
    ]);
    if (status !== 0) throw new Error(stderr);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads every chart, gives each other numbers, and reads those again from the saved file. */
const SCRIPT = `
import json, sys
from pptx import Presentation
from pptx.chart.data import CategoryChartData
def charts(deck): return [s.chart for slide in deck.slides for s in slide.shapes if s.has_chart]
def read(deck): return [[[str(c) for c in chart.plots[0].categories], [[s.name, list(s.values)] for s in chart.plots[0].series]] for chart in charts(deck)]
deck = Presentation(sys.argv[1])
before = read(deck)
for chart in charts(deck):
    data = CategoryChartData(); data.categories = ['x', 'y']; data.add_series('new', (1, 2)); chart.replace_data(data)
deck.save(sys.argv[2])
print(json.dumps([before, read(Presentation(sys.argv[2]))]))
`;

describe('A deck with evidence of every kind', () => {
  it('is valid for Microsoft 365', async () => {
    expect(await openXmlErrors(made('deck.pptx'))).toEqual([]);
  });

  it('is the same, byte for byte, made again', () => {
    expect(readFileSync(made('deck.pptx')).equals(readFileSync(made('deck.pptx', 'other')))).toBe(true);
  });

  it('names no colour and no font in its charts but those of the theme', () => {
    const deck = openDeck(readFileSync(made('deck.pptx')));
    const charts = deck.paths.filter((name) => name.startsWith('ppt/charts/chart'));
    expect(charts).toHaveLength(7);
    for (const chart of charts) {
      expect(deck.text(chart)).not.toMatch(/srgbClr|typeface="[^+]/);
      expect(deck.text(chart)).toContain('<a:schemeClr');
    }
  });

  it('groups what is drawn, with what it shows in words', () => {
    const deck = openDeck(readFileSync(made('deck.pptx')));
    const slides = deck.paths.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(deck.text);
    const groups = slides.flatMap((slide) =>
      [...slide.matchAll(/<p:grpSp>.*?descr="([^"]*)"/g)].map(([, words]) => words),
    );
    expect(groups).toContain('Timeline: 1945: Begin; 1968: Middle; 2001: End; 56 years.');
    expect(groups).toContain('In numbers: 74% of the voters said no.');
  });

  it.skipIf(!hasPythonPptx)('has charts whose data another program reads and changes', () => {
    const { stdout, stderr } = spawnSync(
      'python3',
      ['-c', SCRIPT, made('deck.pptx'), path.join(folder, 'changed.pptx')],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    const [before, after] = JSON.parse(stdout);
    expect(before[0]).toEqual([['2019', '2020', '2021', '2022'], [['Column chart', [12, 18.5, -6, 31]]]]);
    expect(before[1][1].map(([name]: [string]) => name)).toEqual(['Jakarta', 'Oslo']);
    expect(after.every((chart: unknown) => JSON.stringify(chart) === '[["x","y"],[["new",[1,2]]]]')).toBe(
      true,
    );
  });

  it.skipIf(!hasVerapdf)('has accessible slides and handouts', () => {
    expect(verapdf([made('deck.pdf'), made('handout.pdf')]).filter(({ passed }) => !passed)).toEqual([]);
  });
});
