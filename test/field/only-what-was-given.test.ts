/** Field cases: links, pipes, devices and folders where a lesson's files are expected; names in NFC and NFD. */

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../kapur.ts';
import { LESSON, lessonFolder } from './lesson-files.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
const SECRET = 'root:x:0:0: a line of a file that nobody gave';

describe('A lesson file', () => {
  const { folder, write, run } = lessonFolder();
  const secret = write('elsewhere/secret', `${SECRET}\n`);
  const at = (...steps: string[]) => path.join(folder, 'content', ...steps);
  const link = (target: string, ...steps: string[]) => {
    mkdirSync(path.dirname(at(...steps)), { recursive: true });
    symlinkSync(target, at(...steps));
  };

  it('is refused where it is no file of its own folder, and the other lessons are checked', () => {
    write('content/good/lesson.yaml', LESSON);
    link(secret, 'linked', 'lesson.yaml');
    link('/dev/zero', 'device', 'lesson.yaml');
    link('/proc/self/environ', 'environment', 'lesson.yaml');
    link('lesson.yaml', 'loop', 'lesson.yaml');
    link('gone', 'dead', 'lesson.yaml');
    mkdirSync(at('folder', 'lesson.yaml'), { recursive: true });
    mkdirSync(at('pipe'));
    execFileSync('mkfifo', [at('pipe', 'lesson.yaml')]);
    write('content/large/lesson.yaml', `${LESSON}#${'x'.repeat(1_048_576)}`);
    write('content/yml/lesson.yml', LESSON);
    write('content/txt/lesson.yaml.txt', LESSON);
    write('elsewhere/lesson.yaml', `${LESSON}\nnote: "${SECRET}"\n`);
    link('../elsewhere', 'linked-folder');
    link('good/lesson.yaml', 'no-folder');

    const { status, stdout, stderr } = run('check', '--json');
    expect(status).toBe(1);
    const checked: { lesson: string; diagnostics: { code: string; file: string }[] }[] =
      JSON.parse(stdout).lessons;
    expect(
      Object.fromEntries(
        checked.map(({ lesson, diagnostics }) => [lesson, diagnostics.map(({ code }) => code)]),
      ),
    ).toEqual({
      dead: ['link-loop'],
      device: ['not-a-file'],
      environment: ['file-outside'],
      folder: ['not-a-file'],
      good: [],
      large: ['too-large'],
      linked: ['file-outside'],
      'linked-folder': ['file-outside'],
      loop: ['link-loop'],
      pipe: ['not-a-file'],
      txt: ['misnamed-lesson'],
      yml: ['misnamed-lesson'],
    });
    expect(stdout + stderr).not.toContain('root:x:0');
    expect(stderr).toContain('expected at most 1048576 bytes');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('is refused by its own name, too', () => {
    for (const given of [at('linked'), at('linked', 'lesson.yaml')]) {
      const { status, stderr } = run('check', given);
      expect(status).toBe(1);
      expect(stderr).toContain('[file-outside]');
      expect(stderr).not.toContain('root:x:0');
    }
  });

  it('is read in a folder that the command line reaches by a link', () => {
    expect(run('check', at('linked-folder')).stderr).toContain('root:x:0');
    expect(run('check', 'content/good/').status).toBe(0);
  });

  it.runIf(process.platform === 'linux')(
    'is refused in words where the system does not let it be read',
    () => {
      write('locked/a/lesson.yaml', LESSON);
      mkdirSync(path.join(folder, 'locked/b'));
      chmodSync(path.join(folder, 'locked/a/lesson.yaml'), 0o000);
      chmodSync(path.join(folder, 'locked/b'), 0o000);
      for (const above of [folder, path.join(folder, 'locked')]) chmodSync(above, 0o755);
      const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
      const { status, stderr } = spawnSync(
        process.execPath,
        [path.join(ROOT, 'dist/kapur.cjs'), 'check', 'locked', 'locked/b', 'y'.repeat(300)],
        { cwd: folder, encoding: 'utf8', ...nobody },
      );
      expect(status).toBe(1);
      expect(stderr).toContain('No permission to use `locked/a/lesson.yaml` [no-permission]');
      expect(stderr).toContain('No permission to use `locked/b');
      expect(stderr).toContain('[name-too-long]');
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );
});

describe('Templates', () => {
  const { folder, write, run } = lessonFolder();
  write('elsewhere/parts/masthead.hbs', `<p>${SECRET}</p>`);
  const checked = (id: string) => {
    const { status, stdout } = run('check', path.join('content', id), '--json');
    const [lesson] = JSON.parse(stdout).lessons;
    return { status, codes: lesson.diagnostics.map(({ code }: { code: string }) => code) };
  };

  it('are refused where they lead out of the lesson, or are no files', () => {
    const own = (id: string) => {
      write(`content/${id}/lesson.yaml`, LESSON);
      return path.join(folder, 'content', id, 'templates');
    };
    symlinkSync('/', own('root'));
    symlinkSync('../../elsewhere', own('folder'));
    mkdirSync(own('parts'));
    symlinkSync('../../../elsewhere/parts', path.join(folder, 'content/parts/templates/parts'));
    mkdirSync(path.join(own('part'), 'parts'), { recursive: true });
    symlinkSync(
      '../../../../elsewhere/parts/masthead.hbs',
      path.join(folder, 'content/part/templates/parts/masthead.hbs'),
    );
    mkdirSync(path.join(own('pipe'), 'parts'), { recursive: true });
    execFileSync('mkfifo', [path.join(folder, 'content/pipe/templates/parts/masthead.hbs')]);
    own('file');
    write('content/file/templates', 'x');
    own('bytes');
    write('content/bytes/templates/parts/masthead.hbs', Buffer.from('<p>caf\xe9</p>', 'latin1'));
    for (const id of ['root', 'folder', 'parts', 'part']) {
      expect(checked(id), id).toEqual({ status: 1, codes: expect.arrayContaining(['file-outside']) });
    }
    expect(checked('pipe').codes).toEqual(['not-a-file']);
    expect(checked('file').codes).toEqual(['not-a-folder']);
    expect(checked('bytes').codes).toEqual(['not-utf-8']);
  });

  it('of the command line may be a link, and nothing in them may lead out', () => {
    write('content/shared/lesson.yaml', LESSON);
    symlinkSync('elsewhere', path.join(folder, 'by-link'));
    const shared = (templates: string) =>
      run('build', 'content/shared', '--emit', 'markup', '--only', 'worksheet', '--templates', templates);
    expect(shared('by-link').stdout).toContain(SECRET);
    mkdirSync(path.join(folder, 'mine/themes'), { recursive: true });
    symlinkSync('../../elsewhere/parts/masthead.hbs', path.join(folder, 'mine/themes/own.yaml'));
    const { status, stderr } = run('check', 'content/shared', '--templates', 'mine', '--theme', 'own');
    expect(status).toBe(1);
    expect(stderr).toContain('[file-outside]');
    expect(stderr).not.toContain('root:x:0');
  });
});

describe('A picture', () => {
  const { folder, write, run } = lessonFolder();
  const withPicture = (id: string, file: string) => {
    const image = `    image: { file: ${JSON.stringify(file)}, alt: A picture of a river. }\n`;
    write(`content/${id}/lesson.yaml`, LESSON.replace('remedies:', `${image}remedies:`));
    return () => {
      const { stdout } = run('check', path.join('content', id), '--json');
      return JSON.parse(stdout).lessons[0].diagnostics.map(({ code }: { code: string }) => code);
    };
  };

  it.each([
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ] as const)('is found under its name in %s where the lesson has it in %s', (onDisk, inLesson) => {
    const codes = withPicture(onDisk, 'bilder-ü/café.svg'.normalize(inLesson));
    write(path.join('content', onDisk, 'bilder-ü/café.svg'.normalize(onDisk)), DRAWING);
    expect(codes()).toEqual([]);
  });

  it('stays in the lesson’s folder, however it is named', () => {
    write('content/secret.svg', DRAWING);
    write('content/é.svg'.normalize('NFD'), DRAWING);
    for (const file of ['../secret.svg', '../é.svg', '/etc/passwd', 'C:\\secret.svg', 'x/../../secret.svg']) {
      expect(withPicture('outside', file)(), file).toEqual(['picture-outside']);
    }
    for (const file of ['a\0.svg', '.', 'x'.repeat(300), '..\\secret.svg']) {
      const [code] = withPicture('missing', file)();
      expect(['picture-missing', 'picture-folder', 'picture-refused', 'control-character']).toContain(code);
    }
  });

  it('is no link that leads out, no pipe, and not larger than a picture may be', () => {
    const codes = withPicture('kinds', 'a.svg');
    const file = path.join(folder, 'content/kinds/a.svg');
    symlinkSync('../secret.svg', file);
    expect(codes()).toEqual(['picture-outside']);
    execFileSync('ln', ['-sf', '/dev/zero', file]);
    expect(codes()).toEqual(['picture-device']);
    execFileSync('ln', ['-sf', 'nothing.svg', file]);
    expect(codes()).toEqual(['picture-link']);
    execFileSync('rm', [file]);
    execFileSync('mkfifo', [file]);
    expect(codes()).toEqual(['picture-device']);
    execFileSync('rm', [file]);
    execFileSync('mkdir', [file]);
    expect(codes()).toEqual(['picture-folder']);
    execFileSync('rmdir', [file]);
    expect(codes()).toEqual(['picture-missing']);
    writeFileSync(file, '');
    execFileSync('truncate', ['--size=21M', file]);
    expect(codes()).toEqual(['picture-too-large']);
  });
});

describe('A file that the command line names', () => {
  const { folder, write, run } = lessonFolder();
  write('content/rivers/lesson.yaml', LESSON);
  execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')]);
  for (const ending of ['csv', 'md', 'pdf']) symlinkSync('pipe.yaml', path.join(folder, `pipe.${ending}`));

  it('is said to be missing, or no file, whichever option names it', () => {
    const said = (...args: string[]) => {
      const { status, stderr } = run(...args);
      expect(stderr, args.join(' ')).not.toMatch(/^\s+at /m);
      return `${status} ${stderr.split('\n')[0]}`;
    };
    expect(said('build', '--theme', 'mine.yaml')).toBe(
      '2 kapur: No file at mine.yaml, expected a theme file.',
    );
    expect(said('check', '--theme', 'pipe.yaml')).toMatch(/^1 .*\[not-a-file\]$/);
    expect(said('build', '--roster', 'pipe.csv')).toMatch(/^2 .*`pipe.csv`, expected a file/);
    expect(said('build', '--roster', 'none.csv')).toMatch(/^2 .*No file at none.csv, expected a class list/);
    expect(said('new', '--yes', '--from', 'pipe.md')).toMatch(/^2 .*`pipe.md`, expected a file/);
    expect(said('verify', 'K7Q2M-8XP4D', '--against', 'pipe.pdf')).toMatch(
      /^2 .*`pipe.pdf`, expected a file/,
    );
    expect(said('check', 'pipe.yaml')).toMatch(/^1 .*\[not-a-file\]$/);
    expect(said('check', '--templates', 'none')).toMatch(/^2 .*No folder at none, expected/);
  });

  it('is found in NFC and NFD', () => {
    write('bücher/é/lesson.yaml'.normalize('NFD'), LESSON);
    expect(run('check', 'bücher/é'.normalize('NFC')).status).toBe(0);
  });
});
