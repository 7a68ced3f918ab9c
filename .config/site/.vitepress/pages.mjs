/** The pages of the site: Markdown files of the repository, in the order of the menu, each with its address in the site. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the files stand that are no pages. */
const REPOSITORY = 'https://github.com/OWNER/kapur';

/** All files of a folder of docs that are not named before. */
const rest = (folder, ...before) => {
  const files = readdirSync(path.join(ROOT, 'docs', folder)).map((name) => `docs/${folder}/${name}`);
  return [...before, ...files.filter((file) => !before.includes(file)).sort()];
};

/** The files of each part of the menu, by its title. */
export const SECTIONS = {
  Begin: ['README.md', 'docs/tutorial/first-lesson.md', 'docs/gallery.md'],
  'How to': [
    ...rest('how-to', 'docs/how-to/write-a-lesson.md', 'docs/how-to/build-check-preview.md'),
    'content/README.md',
    'templates/README.md',
  ],
  Reference: rest('reference', 'docs/reference/command-line.md'),
  'How it works': ['docs/architecture.md', 'docs/scale.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
};

/** The pages in Indonesian. */
export const INDONESIAN = ['README.id.md', 'docs/tutorial/pelajaran-pertama.md'];

/** Addresses that are not those in docs. */
const ELSEWHERE = {
  'README.md': 'index.md',
  'README.id.md': 'id/index.md',
  'docs/tutorial/pelajaran-pertama.md': 'id/pelajaran-pertama.md',
  'content/README.md': 'how-to/lessons-of-a-department.md',
  'templates/README.md': 'how-to/templates-and-themes.md',
  'CONTRIBUTING.md': 'contributing.md',
  'SECURITY.md': 'security.md',
  'CHANGELOG.md': 'changes.md',
};

/** The address of each file in the site, as `how-to/write-a-lesson.md`. */
export const PAGES = new Map(
  [...Object.values(SECTIONS).flat(), ...INDONESIAN].map((file) => [
    file,
    ELSEWHERE[file] ?? file.replace(/^docs\//, ''),
  ]),
);

/** The first heading of a page. */
export function titleOf(file) {
  const [, title] = /^# (.+)$/m.exec(readFileSync(path.join(ROOT, file), 'utf8')) ?? [];
  if (!title) throw new RangeError(`${file} has no title`);
  return title;
}

/**
 * Where a link of a file leads in the site: to another page, or to the repository.
 *
 * @param file within the repository
 */
export function leadsTo(link, file) {
  if (/^(?:[a-z]+:|#|\/)/.test(link)) return link;
  const [target = '', hash] = link.split('#');
  const named = path.posix.normalize(path.posix.join(path.posix.dirname(file), decodeURIComponent(target)));
  const page = PAGES.get(named);
  const address = page ? `/${page.replace(/index\.md$/, '')}` : `${REPOSITORY}/blob/main/${named}`;
  return hash ? `${address}#${hash}` : address;
}
