/** The site of the documentation: `npm run docs` builds it into `.config/site/dist`. It asks no other host for anything. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitepress';
import { INDONESIAN, leadsTo, PAGES, ROOT, SECTIONS, titleOf } from './pages.mjs';

/** The file of the repository behind each page. */
const FILES = new Map([...PAGES].map(([file, page]) => [page, file]));

const icon = readFileSync(path.join(ROOT, 'src/preview/page/kapur.svg'), 'base64');

/** Links in the repository become links in the site; code is shown as it stands, with the braces of templates in it. */
function forSite(md) {
  md.core.ruler.push('for-site', ({ tokens, env }) => {
    const file = FILES.get(env.relativePath);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'link_open') token.attrSet('href', leadsTo(token.attrGet('href') ?? '', file));
      if (token.type === 'image') token.attrSet('src', `/${path.posix.basename(token.attrGet('src') ?? '')}`);
      if (token.type === 'code_inline') token.attrSet('v-pre', '');
    }
  });
}

const item = (file) => ({ text: titleOf(file), link: `/${PAGES.get(file).replace(/(?:index)?\.md$/, '')}` });
const english = Object.entries(SECTIONS).map(([text, files]) => ({ text, items: files.map(item) }));

/** What stands round a page in Indonesian. */
const AROUND_ID = {
  nav: [],
  sidebar: [
    { text: 'Mulai', items: INDONESIAN.map(item) },
    ...english.map((part) => ({ ...part, text: `${part.text} (Inggris)` })),
  ],
  outline: { level: [2, 3], label: 'Di halaman ini' },
  docFooter: { prev: 'Sebelumnya', next: 'Selanjutnya' },
  darkModeSwitchLabel: 'Tampilan',
  sidebarMenuLabel: 'Menu',
  returnToTopLabel: 'Ke atas',
  langMenuLabel: 'Bahasa',
};
const SEARCH_ID = {
  button: { buttonText: 'Cari', buttonAriaLabel: 'Cari' },
  modal: {
    noResultsText: 'Tidak ada hasil untuk',
    resetButtonTitle: 'Kosongkan',
    backButtonTitle: 'Tutup pencarian',
    displayDetails: 'Tampilkan rincian',
    footer: { selectText: 'pilih', navigateText: 'pindah', closeText: 'tutup' },
  },
};

export default defineConfig({
  title: 'Kapur',
  description: 'Slides and papers from one lesson file',
  // GitHub Pages puts a repository's site below its name.
  base: `${process.env.SITE_BASE ?? ''}/`,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `data:image/svg+xml;base64,${icon}` }]],
  srcDir: 'node_modules/.cache/pages',
  outDir: 'dist',
  cacheDir: 'node_modules/.cache',
  markdown: {
    config: forSite,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  locales: {
    root: { label: 'English', lang: 'en' },
    id: {
      label: 'Bahasa Indonesia',
      lang: 'id',
      description: 'Slide dan lembar kerja dari satu berkas pelajaran',
      themeConfig: AROUND_ID,
    },
  },
  themeConfig: {
    i18nRouting: false,
    search: { provider: 'local', options: { locales: { id: { translations: SEARCH_ID } } } },
    outline: [2, 3],
    nav: [
      'docs/tutorial/first-lesson.md',
      'docs/how-to/write-a-lesson.md',
      'docs/reference/command-line.md',
    ].map(item),
    sidebar: english,
  },
});
