import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../kapur.ts';
import { prepare } from '../prepare.ts';
import { kapurInTest, type RunningKapur, runningKapur } from '../running-kapur.ts';
import { hasChromium, listenTo, openBrowser, violations } from './chromium.ts';
import { hasPoppler, pdfInfo } from './poppler.ts';

const ID = 'keamanan-negara';
const CLAIM = 'Negara mendahulukan kedaulatan dan keamanannya, sehingga ragu membuka diri.';

/** In milliseconds, for what a page is waited for: less than a test may take. */
const PATIENCE = 300_000;

describe.skipIf(!hasChromium)('The preview in Chromium', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'content', ID, 'lesson.yaml');
  let running: RunningKapur;
  let browser: Browser;
  let url: string;
  let good: string;
  let goodAnswer: string;
  let page: Page;
  let heard: ReturnType<typeof listenTo>;

  const at = (document: string, number: number) => `${url}?lesson=${ID}&document=${document}&page=${number}`;
  const stage = () => page.locator('#stage svg');
  const status = () => page.getByRole('status');
  /** Opens an address, and waits for the page on the stage and all small ones. */
  const open = async (address: string) => {
    await page.goto(address);
    await stage().waitFor();
    await expect.poll(() => page.locator('#filmstrip .sheet:empty').count()).toBe(0);
  };
  /** As editors save: no half of a file is ever read. */
  const save = (text: string) => {
    writeFileSync(path.join(folder, 'saved'), text);
    renameSync(path.join(folder, 'saved'), file);
  };
  const served = async () => (await fetch(`${url}lessons/${ID}`)).text();
  const shown = (text: string) => page.locator('#stage', { hasText: text }).waitFor();

  prepare(async () => {
    cpSync(path.join(ROOT, 'content'), path.join(folder, 'content'), { recursive: true });
    good = readFileSync(file, 'utf8');
    expect(good).toContain(CLAIM);
    running = runningKapur(['preview'], folder);
    [url = ''] = (await running.says(/http:\S+\n/)).trim().split('\n');
    browser = await openBrowser();
    goodAnswer = await served();
  });
  afterAll(async () => {
    await browser?.close();
    await running?.interrupt();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await page?.context().close();
    save(good);
    await expect.poll(served).toBe(goodAnswer);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 860 } })).newPage();
    page.context().setDefaultTimeout(PATIENCE);
    heard = listenTo(page);
    return () => {
      expect(heard.complaints).toEqual([]);
      expect([...heard.hosts].filter((host) => host !== new URL(url).host)).toEqual([]);
    };
  });

  it('shows all slides and pages of every document, large and small', async () => {
    for (const [document, pages] of [
      ['deck', 25],
      ['worksheet', 3],
      ['answer-key', 3],
      ['handout', 8],
      ['guided-notes', 2],
      ['activity', 2],
    ] as const) {
      await open(at(document, 2));
      expect(await page.locator('#filmstrip svg').count()).toBe(pages);
      expect(await page.getByRole('navigation', { name: 'Pages' }).getByRole('button').count()).toBe(pages);
      const thumb = page.locator('#filmstrip li:nth-child(2) svg');
      expect(await stage().textContent()).toBe(await thumb.textContent());
    }
  });

  it('draws an edit where the reader is, and keeps the place', async () => {
    await open(at('deck', 6));
    await page.getByRole('button', { name: 'Report' }).click();
    await page.locator('#panel').evaluate((panel) => panel.scrollTo(0, 60));
    save(good.replace(CLAIM, 'Negara menjaga rahasianya dengan sangat hati-hati.'));
    await shown('Negara menjaga rahasianya');
    expect(page.url()).toBe(at('deck', 6));
    expect(await page.getByRole('button', { name: 'Report' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('#panel').evaluate((panel) => panel.scrollTop)).toBe(60);
  });

  it('follows the slide at hand to its new place when one before it goes', async () => {
    await open(at('deck', 7));
    const title = await stage().getAttribute('aria-label');
    save(good.replace(/^context: >-\n(?: {2}.*\n)+\nevidence:\n(?: {2}.*\n)+/m, ''));
    await expect.poll(() => new URL(page.url()).searchParams.get('page')).toBe('6');
    expect(await stage().getAttribute('aria-label')).toBe(title);
    expect(await page.locator('#filmstrip li').count()).toBe(24);
  });

  it('says over the page what is wrong, at its line, and heals', async () => {
    await open(at('deck', 6));
    save(good.replace('\nobstacles:', '\nobstacle:'));
    const alert = page.getByRole('alert');
    await alert.getByText('tidak dikenal').first().waitFor();
    expect(await alert.textContent()).toMatch(/content\/keamanan-negara\/lesson\.yaml:\d+:1/);
    expect(await alert.locator('pre').first().textContent()).toMatch(/\d+ \| obstacle:\n\s+\| \^+/);
    expect(await status().textContent()).toMatch(/\d+ errors?/);
    // The last good page is still there.
    expect(await stage().textContent()).toContain('Negara mendahulukan kedaulatan');
    expect(await violations(page)).toEqual([]);
    save(good);
    await alert.waitFor({ state: 'hidden' });
    await page.getByText('Up to date').waitFor();
  });

  it('leads from what is wrong to the page that shows it', async () => {
    await open(at('worksheet', 1));
    // The first topic under another name: its claim is then no key of it.
    const broken = good.replace(/^ {4}claim: /m, '    claims: ');
    expect(broken).not.toBe(good);
    save(broken);
    await page.getByRole('alert').getByRole('button', { name: 'Show the page' }).first().click();
    await shown('Negara mendahulukan kedaulatan');
    expect(new URL(page.url()).searchParams.get('document')).toBe('deck');
  });

  it('makes the lesson otherwise for who looks, keeps the place and the focus, and says how to build it so', async () => {
    await open(at('deck', 6));
    await page.getByRole('button', { name: 'Files' }).click();
    await page.getByLabel('Theme').focus();
    await page.getByLabel('Theme').selectOption('malam');
    await expect.poll(() => new URL(page.url()).searchParams.get('theme')).toBe('malam');
    await page.locator('#panel', { hasText: 'kapur build --theme malam' }).waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('switch-theme');
    await page.getByLabel('Version').selectOption('B');
    const file = page.getByRole('link', { name: 'worksheet-b.pdf' });
    await file.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(download.suggestedFilename()).toBe('worksheet-b.pdf');
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const queries = await page.getByRole('link', { name: 'Present' }).getAttribute('href');
    expect(queries).toContain('theme=malam');
  });

  it('speaks the language of its reader, whatever that of the lesson is', async () => {
    await open(at('worksheet', 1));
    await page.getByRole('button', { name: 'Files' }).click();
    await page.getByLabel('Language of this page').selectOption('id');
    await page.getByRole('button', { name: 'Lembar kerja', exact: true }).waitFor();
    await stage().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    expect(new URL(page.url()).searchParams.get('document')).toBe('worksheet');
    for (const panel of ['notes', 'report', 'graph', 'made']) {
      await page.locator(`#open-${panel}`).click();
      expect(await violations(page), panel).toEqual([]);
    }
    await page.goto(`${at('deck', 6).replace('/?', '/present?')}&language=id`);
    await page.getByRole('button', { name: 'Lanjut' }).waitFor();
    await expect.poll(() => page.locator('#where').textContent()).toBe('Slide 6 dari 25');
  });

  it('has all lessons with their titles and first slides to choose from', async () => {
    await open(at('deck', 6));
    await page.locator('#lesson').click();
    const cards = page.getByRole('dialog').getByRole('listitem');
    expect(await cards.count()).toBe(6);
    await expect.poll(() => page.locator('#lesson-cards .sheet svg').count()).toBe(6);
    // Keys of the page behind it do nothing.
    await page.keyboard.type('tempe');
    await page.keyboard.press('ArrowRight');
    expect(await cards.filter({ visible: true }).count()).toBe(1);
    await cards.filter({ visible: true }).getByRole('button').click();
    await shown('Dari Kedelai Menjadi Tempe');
    expect(new URL(page.url()).searchParams.get('lesson')).toBe('proses-tempe');
    expect(await page.locator('#lesson').textContent()).toContain('Dari Kedelai Menjadi Tempe');
  });

  it('is gone through by keys alone', async () => {
    await open(at('deck', 1));
    // Of the page itself: what the browser reports of it comes later.
    const number = async () => new URL(await page.evaluate('location.href')).searchParams.get('page');
    for (const [key, expected] of [
      ['ArrowRight', '2'],
      ['ArrowDown', '3'],
      ['PageDown', '4'],
      ['ArrowLeft', '3'],
      ['ArrowUp', '2'],
      ['PageUp', '1'],
      ['ArrowLeft', '1'],
      ['End', '25'],
      ['ArrowRight', '25'],
      ['Home', '1'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(number, { message: key }).toBe(expected);
    }
    // Every control is reached by Tab, in the order in which it stands, and shows that it has the focus.
    const reached: (string | null)[] = [];
    await page.locator('#lesson').focus();
    for (let control = 0; control < 16; control += 1) {
      const focused = page.locator(':focus');
      const named = async (name: string) => (await focused.getAttribute(name)) ?? undefined;
      reached.push((await named('id')) ?? (await named('aria-label')) ?? (await focused.textContent()));
      expect(
        await focused.evaluate((one) => one.ownerDocument.defaultView.getComputedStyle(one).outlineStyle),
      ).toBe('solid');
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual([
      'lesson',
      ...['Deck', 'Worksheet', 'Answer key', 'Handout', 'Guided notes', 'Activity'],
      ...['print', 'present', 'Slide 1: Keamanan Negara dan Kerja Sama Antarnegara', 'stage'],
      ...['open-notes', 'open-report', 'open-graph', 'open-made', 'panel'],
    ]);
    await page.locator('#open-graph').focus();
    await page.keyboard.press('Enter');
    await page.locator('.topic').first().focus();
    await page.keyboard.press('Enter');
    await shown('Negara mendahulukan kedaulatan');
    await page.getByRole('button', { name: 'Worksheet' }).focus();
    await page.keyboard.press('Enter');
    await shown('Petunjuk');
    // A page of paper is read to its end before the next one comes.
    await page.keyboard.press('PageDown');
    expect(await number()).toBe('1');
    for (let press = 0; press < 5 && (await number()) === '1'; press += 1)
      await page.keyboard.press('PageDown');
    await expect.poll(number).toBe('2');
  });

  it('leads from a slide to another by its links', async () => {
    await open(at('deck', 5));
    await stage().locator('a').first().click();
    await shown('Negara mendahulukan kedaulatan');
    expect(new URL(page.url()).searchParams.get('page')).toBe('6');
  });

  it.each(['light', 'dark'] as const)('leaves axe nothing to find, in the %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(at('deck', 6));
    for (const panel of ['notes', 'report', 'graph', 'made']) {
      await page.locator(`#open-${panel}`).click();
      expect(await violations(page), panel).toEqual([]);
    }
    await page.locator('#lesson').click();
    expect(await violations(page), 'lessons').toEqual([]);
    await page.keyboard.press('Escape');
    await open(at('worksheet', 1));
    expect(await violations(page), 'worksheet').toEqual([]);
    for (const view of ['present', 'show']) {
      await page.goto(at('deck', 6).replace('/?', `/${view}?`));
      await stage().waitFor();
      expect(await violations(page), view).toEqual([]);
    }
    await page.setViewportSize({ width: 400, height: 800 });
    await open(at('deck', 6));
    expect(await violations(page), 'narrow').toEqual([]);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(400);
  });

  it('shows click by click in the presenter view and before the class, together', async () => {
    // One whose points come in one by one.
    await page.goto(at('deck', 15).replace('/?', '/present?'));
    await stage().waitFor();
    expect(await page.locator('#notes').textContent()).toContain('Penjelasan.');
    expect(await page.locator('#next svg').getAttribute('aria-label')).toContain('Negara yang menghadapi');
    expect(await page.locator('#clock').textContent()).toMatch(/^\d\d:\d\d$/);
    const [show] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open the slides' }).click(),
    ]);
    const waiting = () => show.locator('#stage .waits').count();
    await show.locator('#stage svg').waitFor();
    const all = await show.locator('#stage [data-reveal]').count();
    expect(all).toBeGreaterThan(2);
    await expect.poll(waiting).toBe(all);
    await page.keyboard.press('ArrowRight');
    await expect.poll(waiting).toBe(all - 1);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(waiting).toBe(all);
    await show.keyboard.press('End');
    await expect.poll(() => page.locator('#where').textContent()).toBe('Slide 25 of 25');
    expect(await page.locator('#following').textContent()).toBe('This is the last slide');
    await show.keyboard.press('Home');
    await expect.poll(() => page.locator('#where').textContent()).toBe('Slide 1 of 25');
    await page.keyboard.press('b');
    await expect.poll(() => show.locator('#stage').isVisible()).toBe(false);
    expect(await page.locator('#clicks').textContent()).toContain('the class sees black');
    await show.keyboard.press('ArrowRight');
    await expect.poll(() => show.locator('#stage').isVisible()).toBe(true);
    const isFull = () => show.evaluate('document.fullscreenElement !== null');
    await show.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await show.keyboard.press('F');
    await expect.poll(isFull).toBe(false);
    await show.close();
  });

  it.skipIf(!hasPoppler)('prints a document at its real size', async () => {
    for (const [document, pages, size] of [
      ['worksheet', '3', /^59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)$/],
      ['deck', '25', /^960 x 540 pts$/],
    ] as const) {
      await open(at(document, 1));
      const print = path.join(folder, `${document}.pdf`);
      await page.pdf({ path: print, preferCSSPageSize: true, printBackground: true });
      expect(pdfInfo(print).Pages).toBe(pages);
      expect(pdfInfo(print)['Page size']).toMatch(size);
    }
  });

  it('says that the preview has stopped, and goes on when it is back', async () => {
    const other = kapurInTest(['preview'], folder);
    const [address = ''] = (await other.says(/http:\S+\n/)).trim().split('\n');
    const { port } = new URL(address);
    const second = await page.context().newPage();
    await second.goto(address);
    await second.locator('#stage svg').waitFor();
    expect(await other.interrupt()).toBe(0);
    await second.getByText('The preview has stopped').waitFor();
    const again = kapurInTest(['preview', '--port', port], folder);
    await second.getByText('Up to date').waitFor();
    await second.close();
    expect(await again.interrupt()).toBe(0);
  });

  it('runs nothing that a lesson says', async () => {
    await open(at('deck', 6));
    const evil = '<img src=x> <script>alert(1)</script>';
    save(good.replace(CLAIM, `'${evil}'`));
    await shown('<script>alert(1)</script>');
    expect(await page.locator('#panel').textContent()).toContain(evil);
    expect(await page.locator('img[src="x"], #stage script, #panel script').count()).toBe(0);
  });
});
