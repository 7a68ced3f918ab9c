/** Field cases: words of authors that a terminal or a build runner would act on. */

import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText, markupText } from '../../src/cli/reporters/machine-text.ts';
import { plainLine } from '../../src/cli/terminal/plain-line.ts';
import type { Ran } from '../kapur.ts';
import { LESSON, lessonFolder } from './lesson-files.ts';

/** What no terminal is sent. */
const RAW = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Lines that actions/runner and the Azure agent take for commands: at the start, spaces aside, or anywhere. */
const COMMAND = /^\s*::|##\w*\[/m;

function expectPlain({ stdout, stderr }: Pick<Ran, 'stdout' | 'stderr'>): void {
  for (const text of [stdout, stderr]) {
    expect(text).not.toMatch(RAW);
    expect(text).not.toMatch(COMMAND);
  }
}

/** Pieces that make trouble, and some between them. */
const trouble = fc
  .array(
    fc.constantFrom(
      ...[
        '::error::x',
        '##[stop-commands]x',
        '##vso[task.complete]',
        ':',
        '::',
        '#',
        '[',
        'a',
        ' ',
        '"',
        "'",
      ],
      ...[
        '\u001b[31m',
        '\u009b2J',
        '\u0007',
        '\u0000',
        '\r',
        '\n',
        '\t',
        '\u007f',
        '\u0085',
        '\u202e',
        '\u2028',
      ],
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

describe('A line for the terminal', () => {
  it('is plain, and reads as it was', () => {
    fc.assert(
      fc.property(fc.oneof(trouble, fc.string({ unit: 'binary' })), (text) => {
        const line = plainLine(text);
        expectPlain({ stdout: line, stderr: '' });
        expect(line).toHaveLength(text.length);
      }),
    );
    expect(plainLine('  ::error::x')).toBe('  ∶:error::x');
    expect(plainLine('a ::b ##c')).toBe('a ::b ##c');
  });
});

describe('Text for programs', () => {
  it('is the same data, and nothing to act on', () => {
    fc.assert(
      fc.property(fc.oneof(trouble, fc.string({ unit: 'binary' })), (text) => {
        const json = jsonText({ [text]: [text] });
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
        expectPlain({ stdout: json, stderr: '' });
        expectPlain({ stdout: markupText(text), stderr: '' });
      }),
    );
    expect(markupText('<p>##[x]\u0085\u202e\n::y</p>')).toBe('<p>&#35;#[x]&#133;&#8238;\n&#58;:y</p>');
  });
});

describe('The command', () => {
  const { write, run } = lessonFolder();

  it('prints no command of an excerpt, and with --format github only annotations', () => {
    write('content/bogus/lesson.yaml', `bogus: "##[stop-commands]pwn"\n${LESSON}`);
    const text = run('check', 'content/bogus');
    expectPlain(text);
    expect(text.stderr).toContain('1 | bogus: "#♯[stop-commands]pwn"');
    const { stdout, stderr } = run('check', 'content/bogus', '--format', 'github');
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^::error file=content\/bogus\/lesson.yaml,line=1,col=1,title=unknown-key::[^\n]+\n$/,
    );
  });

  it('lets no template write to the terminal', () => {
    write('content/log/lesson.yaml', LESSON);
    write(
      'content/log/templates/parts/masthead.hbs',
      '{{log "::error::PWNED\n##[add-mask]x \u001b[31m" level="error"}}<p>{{title}}</p>',
    );
    const ran = run('build', 'content/log');
    expect(ran.status).toBe(1);
    expectPlain(ran);
    expect(ran.stderr).toMatch(
      /^content\/log\/templates\/parts\/masthead.hbs:1:1: error: Unexpected helper `log`/,
    );
  });

  it('is plain, whatever folders, titles, templates and words are called', () => {
    // A process takes its time, so that each takes many texts.
    const texts = fc.sample(trouble, 24).map((text) => text.replaceAll('\0', ''));
    for (const [index, text] of texts.entries()) {
      const id = `${text}${index}`;
      const titled = LESSON.replace('title: T', `title: ${JSON.stringify(text)}`);
      write(path.join('good', id, 'lesson.yaml'), titled.replace(/\\u[\dabcdef]{4}|\\[rnt]/g, 'x'));
      write(path.join('bad', id, 'lesson.yaml'), `${titled}${text}\n`);
      write(path.join('templates', id, 'lesson.yaml'), LESSON);
      write(path.join('templates', id, 'templates/parts/masthead.hbs'), `${text}<p>{{title}}${text}`);
    }
    for (const args of [
      ['check', 'bad', 'templates', 'good'],
      ['check', 'bad', 'templates', '--json'],
      ['build', 'good', '--only', 'cards'],
      ['build', 'templates', '--emit', 'markup', '--only', 'worksheet'],
      ['check', ...texts.filter((text) => !text.startsWith('-')).map((text) => `no/${text}`)],
      ...texts.slice(0, 4).flatMap((text) => [
        ['check', `--${text}`],
        ['build', 'good', '--theme', `${text}.yaml`],
        ['new', text || 'x', '--yes', '--from', `${text}.md`],
      ]),
    ]) {
      const ran = run(...args);
      expectPlain(ran);
      expect(ran.stderr).not.toMatch(/Kapur itself failed|^\s+at /m);
    }
  });
});
