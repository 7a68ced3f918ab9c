/** Words of a command line in any order: the command ends with a status of its own and without a stack trace. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ROOT, temporaryFolder } from '../../kapur.ts';
import { GOOD_LESSON } from '../bases.ts';
import { listed } from '../draw/listed.ts';
import { nastyText } from '../draw/nasty.ts';
import { anyTarget, type Examined } from '../target.ts';

const OPTIONS = listed(`
  --only --paper --handout --seed --versions --level --theme --templates --minutes --out --roster --emit --format
  --from --title --language --question --obstacles --remedies --against --yes --json --quiet --frozen --strict
  --fillable --two-up --booklet --no-reveal --force --keep --debug --help --version --`);
const PLACES = listed(
  'content content/good content/good/lesson.yaml class.csv mine.yaml notes.md out nowhere . -',
);
const VALUES = listed(`
  deck worksheet,answer-key A4 a4 Letter slides markup frames github sarif support 2 0 -1 27 1e9 K7Q2M-8XP4D`);

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...OPTIONS, ...PLACES, ...VALUES, '') },
  // No word holds a NUL, no file system takes very long ones, and no path leads away from the folder of the test.
  {
    weight: 1,
    arbitrary: nastyText.map((text) => text.replaceAll('\u0000', '').slice(0, 200).replace(/^\//, './')),
  },
);

/** `preview` and `--watch` go on until they are stopped. */
const command = fc.constantFrom(...listed('build check new verify schema biuld'), '');
const anyWords = fc.tuple(command, fc.array(word, { maxLength: 6 })).map(([first, rest]) => [first, ...rest]);

/** Nearly all lines of any words are refused; what comes after that is met by lines that say something. */
const GOOD_LINES = [
  'build content --only deck',
  'build content --only worksheet,answer-key --versions 2',
  'check content',
  'new rivers --yes --title Rivers --language en',
  'new rivers --yes --from notes.md --language en',
  'schema',
];
const nearlyGood = fc
  .tuple(fc.constantFrom(...GOOD_LINES), fc.array(word, { maxLength: 2 }))
  .map(([line, rest]) => [...listed(line), ...rest]);

export const commandLine = anyTarget({
  share: 4,
  inputs: fc.oneof({ weight: 2, arbitrary: anyWords }, { weight: 1, arbitrary: nearlyGood }),
  examine: async (words) => {
    const outer = temporaryFolder();
    const folder = path.join(outer, 'so/far/in/that/no/way/leads/out');
    try {
      mkdirSync(path.join(folder, 'content/good'), { recursive: true });
      writeFileSync(path.join(folder, 'content/good/lesson.yaml'), GOOD_LESSON);
      writeFileSync(path.join(folder, 'class.csv'), 'name;class\nAyu;11A\n');
      writeFileSync(path.join(folder, 'mine.yaml'), 'name: Mine\nlike: kapur\n');
      writeFileSync(
        path.join(folder, 'notes.md'),
        '# Rivers\n\n## Obstacles\n\n### Cost\n\nCleaning costs much.\n',
      );
      return examined(words, folder);
    } finally {
      rmSync(outer, { recursive: true, force: true });
    }
  },
});

function examined(words: readonly string[], folder: string): Examined {
  // In seconds of CPU; a process that takes more is killed.
  const limited = [
    '-c',
    'ulimit -t 10; exec "$@"',
    'sh',
    process.execPath,
    path.join(ROOT, 'dist/kapur.cjs'),
  ];
  const { status, signal, stdout, stderr } = spawnSync('sh', [...limited, ...words], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    input: '',
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const said = stdout + stderr;
  const faults: string[] = [];
  if (status === null || status > 2) faults.push(`ended with ${status ?? signal}`);
  if (/^ {4}at .*[:)]\d*/m.test(said) || /\b(?:Type|Range|Reference|Syntax)Error\b/.test(stderr))
    faults.push(`stack trace: ${stderr.slice(0, 600)}`);
  if (status === 2 && !stderr.startsWith('kapur: '))
    faults.push(`wrong usage without a word: ${stderr.slice(0, 200)}`);
  return { faults, made: status === 0 };
}
