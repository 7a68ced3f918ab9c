import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownLesson } from '../../src/preview/shown-lesson.ts';
import { kapur, temporaryFolder } from '../kapur.ts';
import { kapurInTest, type RunningKapur, runningKapur } from '../running-kapur.ts';
import { writeLesson } from './lesson-context.ts';

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const folder = temporaryFolder();
let running: RunningKapur;
let url: URL;

beforeAll(async () => {
  writeLesson(folder, 'rivers');
  writeLesson(folder, 'roads & <b>');
  running = runningKapur(['preview'], folder);
  url = new URL((await running.says(/http:\S+\n/)).trim().split('\n')[0] ?? '');
});
afterAll(async () => {
  await running.interrupt();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path as it is spelled, which `fetch` would tidy up first. */
function ask(path: string, { host = url.host, method = 'GET' } = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port: url.port, host: '127.0.0.1', path, method, headers: { host } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text) => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      },
    );
    asked.on('error', reject).end();
  });
}

const lesson = async (id = 'rivers'): Promise<ShownLesson> =>
  JSON.parse((await ask(`/lessons/${encodeURIComponent(id)}`)).body);

describe('The preview server', () => {
  it('lists the lessons and tells each as data, with every page and its picture', async () => {
    expect(JSON.parse((await ask('/lessons')).body)).toEqual([
      { id: 'rivers', title: 'Clean rivers' },
      { id: 'roads & <b>', title: 'Clean rivers' },
    ]);
    const { title, documents, findings, facts, graph } = await lesson();
    expect(title).toBe('Clean rivers');
    expect(documents.map(({ name, files }) => [name, files.map((file) => file.name).join()])).toEqual([
      ['deck', 'deck.pptx,deck.pdf'],
      ['worksheet', 'worksheet.pdf'],
      ['answer-key', 'answer-key.pdf'],
      ['handout', 'handout.pdf'],
      ['guided-notes', 'guided-notes.pdf'],
    ]);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(Object.keys(facts)).toContain('slides');
    expect(graph).toMatchObject({
      groups: [
        { title: 'Obstacles', topics: [{ id: 'cost' }] },
        { title: 'Remedies', topics: [{ id: 'sharing' }] },
      ],
      links: [{ from: 'sharing', to: 'cost' }],
      exercises: [{ letter: 'A', type: 'short-answer', numbers: [1], about: ['cost'] }],
    });
    for (const page of documents.flatMap(({ pages }) => pages)) {
      const { status, headers, body } = await ask(page.svg);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('image/svg+xml');
      expect(headers['cache-control']).toContain('immutable');
      expect(body).toMatch(/^<svg /);
    }
  });

  it('tells of each slide its notes and how many clicks it takes', async () => {
    const [deck] = (await lesson()).documents;
    const cost = deck?.pages.find(({ ids }) => ids.includes('cost'));
    expect(cost?.clicks).toBeGreaterThan(0);
    const notes = cost?.notes.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
    expect(notes).toContain('Whoever pays is not who drinks.');
  });

  it('gives each file as it stands, to be saved under its name', async () => {
    const { documents } = await lesson();
    for (const { name, address } of documents.flatMap(({ files }) => files)) {
      const { status, headers, body } = await ask(address);
      expect(status).toBe(200);
      expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`);
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toMatch(name.endsWith('.pdf') ? /^%PDF-/ : /^PK/);
    }
    expect((await ask('/lessons/rivers/files/report.json')).status).toBe(404);
  });

  it('makes a lesson as it was chosen, with pictures and files of its own', async () => {
    const query = '?paper=F4&level=support&version=B&theme=malam&minutes=30';
    const { documents, switches } = JSON.parse((await ask(`/lessons/rivers${query}`)).body) as ShownLesson;
    expect(switches.map(({ name, value }) => [name, value])).toEqual([
      ['paper', 'F4'],
      ['level', 'support'],
      ['version', 'B'],
      ['theme', 'malam'],
      ['minutes', '30'],
    ]);
    const paper = documents.find(({ name }) => name === 'worksheet');
    expect(paper?.files.map(({ name }) => name)).toEqual(['worksheet-support-b.pdf']);
    expect(Math.round(paper?.pages[0]?.height ?? 0)).toBe(935);
    for (const address of [paper?.pages[0]?.svg ?? '', paper?.files[0]?.address ?? ''])
      expect((await ask(address)).status).toBe(200);
  });

  it.each([
    'theme=nobody',
    'theme=..%2f..%2fx',
    'theme=mine.yaml',
    'paper=A0',
    'minutes=-1',
    'minutes=1e9',
    'version=%00',
  ])('takes %s as nothing chosen', async (query) => {
    const switchesAt = async (address: string) => JSON.parse((await ask(address)).body).switches;
    expect(await switchesAt(`/lessons/rivers?${query}`)).toEqual(await switchesAt('/lessons/rivers'));
  });

  it('shows a lesson whose folder has any name', async () => {
    const { id, documents } = await lesson('roads & <b>');
    expect(id).toBe('roads & <b>');
    expect((await ask(documents[0]?.pages[0]?.svg ?? '')).status).toBe(200);
  });

  it('says the same guards with every answer', async () => {
    for (const path of ['/', '/present', '/preview.js', '/lessons', '/nowhere', '/events/x']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy'], path).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
          "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    }
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example:80'])(
    'refuses the host %j',
    async (host) => {
      const { status, body } = await ask('/lessons', { host });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('rivers');
    },
  );

  it('answers to localhost as well', async () => {
    expect((await ask('/', { host: `localhost:${url.port}` })).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/lessons', { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET');
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/fonts/../preview/preview.js',
    '/fonts/..%2f..%2fpackage.json',
    '/fonts/%2e%2e%2fprogram.cjs',
    '/fonts//etc/passwd.ttf',
    '/fonts/..%5c..%5cpackage.json',
    '/fonts/Carlito-Regular.ttf%00.ttf',
    '/..\\package.json',
    '/program.cjs',
    '/kapur.cjs',
    '/lessons/..%2f..',
    '/lessons/rivers/..%2flesson.yaml',
    '/lessons/rivers/lesson.yaml',
    '/lessons/nobody',
    '/lessons/__proto__',
    '/lessons/rivers/x.svg/y',
    '/lessons/rivers/files/..%2flesson.yaml',
    '/lessons/rivers/files/lesson.yaml',
    '/lessons/rivers/files/__proto__',
    '/lessons/rivers/files/deck.pdf/x',
    '/constructor',
    '/%zz',
    '//etc/passwd',
    '*',
    'http://evil.example/lessons',
  ])('finds nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe('Nothing stands here');
  });

  it('listens on this machine only', async () => {
    expect(url.hostname).toBe('127.0.0.1');
    await running.says('Open it in a browser; Ctrl+C ends.');
  });
});

describe('kapur preview', () => {
  it('ends well on Ctrl+C, while pages listen', async () => {
    const one = kapurInTest(['preview', '--json'], folder);
    const { url: address } = JSON.parse(await one.says(/.*url.*\n/));
    const listening = await fetch(`${address}events`);
    expect(listening.headers.get('content-type')).toBe('text/event-stream');
    const closed = listening.text().then(
      () => true,
      () => true,
    );
    expect(await one.interrupt()).toBe(0);
    expect(await closed).toBe(true);
  });

  it('says when a port cannot be had, and what is none', async () => {
    const { status, stderr } = kapur(['preview', '--port', url.port], { cwd: folder });
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`Port ${url.port} cannot be had`),
    });
    expect(kapur(['preview', '--port', '70000'], { cwd: folder }).status).toBe(2);
  });
});
