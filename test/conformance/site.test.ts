import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { hasChromium, listenTo, openBrowser, violations } from './chromium.ts';
import { canAsk } from './judge.ts';

const FOLDER = path.join(ROOT, '.config/site');
const SITE = path.join(FOLDER, 'dist');
const hasVitePress = canAsk(
  'VitePress',
  [path.join(FOLDER, 'node_modules/vitepress/bin/vitepress.js')],
  '`npm ci --prefix .config/site` installs it.',
);

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** Gives the files of the site, as any host of plain files does. */
function host(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const file = path.join(SITE, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.setHeader('Content-Type', TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

describe.skipIf(!(hasChromium && hasVitePress))('The site of the documentation', () => {
  let server: Server;
  let browser: Browser;
  let url: string;
  let pages: readonly string[] = [];

  prepare(async () => {
    execFileSync('npm', ['run', 'build', '--prefix', FOLDER], { cwd: ROOT, stdio: 'pipe' });
    pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    server = await host();
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens pages in one window, which may ask this site alone and complain of nothing. */
  async function inWindow(visit: (page: Page) => Promise<void>): Promise<void> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    const heard = listenTo(page);
    await visit(page);
    await page.context().close();
    expect([...heard.hosts]).toEqual([new URL(url).host]);
    expect(heard.complaints).toEqual([]);
  }
  const open = async (page: Page, name: string) => {
    await page.goto(`${url}${name}`, { waitUntil: 'load' });
    await page.locator('.VPContent').waitFor();
  };

  it('has the tutorial, the guides, the reference, the architecture and the gallery', () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        ...['index.html', 'gallery.html', 'architecture.html', 'contributing.html', 'changes.html'],
        ...['tutorial/first-lesson.html', 'id/index.html', 'id/pelajaran-pertama.html'],
        ...['how-to/write-a-lesson.html', 'how-to/lessons-of-a-department.html'],
        'how-to/templates-and-themes.html',
        ...['reference/command-line.html', 'reference/lesson-file.html', 'reference/markup.html'],
      ]),
    );
  });

  it('leads nowhere by no link, down to the heading', () => {
    const html = new Map(pages.map((name) => [name, readFileSync(path.join(SITE, name), 'utf8')]));
    const lost = [...html].flatMap(([name, text]) =>
      [...text.matchAll(/<a [^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) => {
        const { host: of, pathname, hash } = new URL(href, `http://site/${name}`);
        if (of !== 'site') return href.startsWith('https://') || href.startsWith('mailto:') ? [] : [href];
        const target = html.get(pathname.slice(1).replace(/(?<=^|\/)$/, 'index.html'));
        const id = decodeURIComponent(hash.slice(1));
        return target && (!id || target.includes(`id="${id}"`)) ? [] : [`${name}: ${href}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('shows every page without a complaint, and asks no other host', async () => {
    await inWindow(async (page) => {
      for (const name of pages) await open(page, name);
    });
  });

  it.each(['light', 'dark'] as const)('leaves axe nothing to find, in the %s', async (colorScheme) => {
    await inWindow(async (page) => {
      await page.emulateMedia({ colorScheme });
      for (const name of pages) {
        await open(page, name);
        expect(await violations(page), name).toEqual([]);
      }
      await page.setViewportSize({ width: 400, height: 800 });
      await open(page, 'reference/markup.html');
      expect(await violations(page), 'narrow').toEqual([]);
    });
  });

  it('finds a page by a word in it, without a network', async () => {
    await inWindow(async (page) => {
      await open(page, 'index.html');
      await page.keyboard.press('Control+k');
      await page.locator('.VPLocalSearchBox input').fill('class list');
      await page.locator('.VPLocalSearchBox .result').first().click();
      await page.getByRole('heading', { level: 1, name: 'Versions, levels, class lists' }).waitFor();
    });
  });

  it('says of each page in which language it is', () => {
    const languages = new Map(
      pages.map((name) => [
        name,
        /<html lang="([^"]*)"/.exec(readFileSync(path.join(SITE, name), 'utf8'))?.[1],
      ]),
    );
    for (const [name, language] of languages)
      expect(language, name).toBe(name.startsWith('id/') ? 'id' : 'en');
  });
});
