/** The preview: all pages of a document, one of them large, and beside it what is known of it. */

import type { ListedLesson, ShownDocument, ShownLesson } from '../shown-lesson.ts';
import { openChooser } from './chooser.ts';
import { button, element, part } from './element.ts';
import { openFilmstrip } from './filmstrip.ts';
import { graphElements } from './graph.ts';
import { madeElements } from './made.ts';
import { counted, documentName, pageName } from './names.ts';
import { noteElements } from './notes.ts';
import { printsAt } from './paper-size.ts';
import {
  documentAt,
  keptPlace,
  type Place,
  placeAbout,
  placeInAddress,
  placeOf,
  queryOf,
  slidesOf,
  within,
} from './place.ts';
import { type Leads, showProblems } from './problems.ts';
import { reportElements } from './report.ts';
import { keepPicturesOf, lessonOf, listedLessons, listen } from './server.ts';
import { openStage } from './stage.ts';
import { onStep, stepped } from './steps.ts';
import { tellPage, word } from './words.ts';

tellPage();

const PANELS = ['notes', 'report', 'graph', 'made'] as const;

const documents = part('documents');
const stageFrame = part('stage');
const panel = part('panel');

let place: Place = placeInAddress();
let lesson: ShownLesson | undefined;
let opened: (typeof PANELS)[number] = 'notes';

const chooser = openChooser((id) => {
  place = { ...place, lesson: id, page: 0 };
  lesson = undefined;
  void open(id);
});
const stage = openStage(stageFrame, follow);
const filmstrip = openFilmstrip(part('filmstrip'), (page) => go({ ...place, page }));

function follow(id: string): void {
  const there = lesson && placeOf(id, lesson, place);
  if (there) go(there);
}

const leads: Leads = ({ about }) => {
  const there = lesson && placeAbout(about, lesson, place);
  return there && (() => go(there));
};

function go(next: Place): void {
  const isOther = next.document !== place.document || next.page !== place.page;
  place = next;
  if (isOther) stageFrame.scrollTop = 0;
  render();
  const shown = lesson && documentAt(lesson, place);
  const page = shown?.pages[place.page];
  if (isOther && shown && page) say(`${pageName(shown, place.page)}: ${page.title}`);
}

function say(text: string): void {
  part('status').textContent = text;
}

function render(): void {
  if (!lesson) return;
  place = { ...place, document: documentAt(lesson, place)?.name ?? place.document };
  const shown = documentAt(lesson, place);
  place = within(place, shown?.pages.length ?? 0);
  const page = shown?.pages[place.page];
  history.replaceState(null, '', queryOf(place));
  document.title = `${lesson.title} – Kapur`;
  chooser.mark(lesson.id, lesson.title, lesson.language);
  const hasErrors = lesson.findings.some(({ severity }) => severity === 'error');
  document.body.classList.toggle('broken', hasErrors);
  document.body.dataset.medium = shown?.medium ?? 'slides';
  const slides = slidesOf(lesson)?.name ?? place.document;
  part('present').setAttribute('href', `/present${queryOf({ ...place, document: slides })}`);
  renderDocuments(lesson);
  filmstrip.show(shown, lesson.language, place.page);
  part('where').textContent = shown ? `${place.page + 1} / ${shown.pages.length}` : '';
  showProblems(part('problems'), lesson.findings, leads);
  if (page) printsAt(page);
  void stage.show(page);
  renderPanel(lesson, shown);
}

function renderDocuments({ documents: all }: ShownLesson): void {
  const focused = documents.contains(document.activeElement);
  documents.replaceChildren(
    ...all.map(({ name }) => {
      const isCurrent = name === place.document;
      const choose = () => go({ ...place, document: name, page: 0 });
      return button(documentName(name), choose, { class: 'bare', 'aria-current': isCurrent && 'true' });
    }),
  );
  if (focused) documents.querySelector<HTMLElement>('[aria-current]')?.focus();
}

/** What the panel shows, and from what: it is not filled anew, nor scrolled, while nothing is new. */
let filled = { about: '', from: '' };

function renderPanel(shownLesson: ShownLesson, shown: ShownDocument | undefined): void {
  for (const name of PANELS) part(`open-${name}`).setAttribute('aria-pressed', String(name === opened));
  const page = shown?.pages[place.page];
  const { id, language, direction, documents: _, ...known } = shownLesson;
  const { about, from, made } = {
    notes: () => ({
      about: [page?.title],
      from: page?.notes,
      made: () => [
        element('h2', { lang: language }, page?.title ?? ''),
        element('div', { lang: language, dir: direction }, ...(page ? noteElements(page) : [])),
      ],
    }),
    report: () => ({
      about: [shown?.name],
      from: [known, shown?.boxes],
      made: () => [
        titleOf(shownLesson),
        ...reportElements(shownLesson, shown, (index) => go({ ...place, page: index }), leads),
      ],
    }),
    graph: () => ({
      about: [],
      from: known.graph,
      made: () => [titleOf(shownLesson), ...graphElements(shownLesson, follow)],
    }),
    made: () => ({
      about: [],
      from: [known, shownLesson.documents.map(({ files }) => files), place.choice],
      made: () => [titleOf(shownLesson), ...madeElements(shownLesson, place.choice, choose)],
    }),
  }[opened]();
  const now = { about: JSON.stringify([opened, id, ...about]), from: JSON.stringify(from) };
  if (now.about === filled.about && now.from === filled.from) return;
  const { scrollTop } = panel;
  const focused = panel.contains(document.activeElement) && document.activeElement?.id;
  panel.replaceChildren(...made());
  if (focused) document.getElementById(focused)?.focus();
  panel.scrollTop = now.about === filled.about ? scrollTop : 0;
  filled = now;
}

function titleOf({ title, language }: ShownLesson): HTMLElement {
  return element('h2', { lang: language }, title);
}

/** Makes the lesson otherwise: what is empty is as usual again. */
function choose(name: string, value: string): void {
  const { [name]: _, ...others } = place.choice;
  place = { ...place, choice: value ? { ...others, [name]: value } : others };
  // The words of a page are those that it was opened with.
  if (name === 'language') {
    location.replace(queryOf(place));
    return;
  }
  say(word('Making it …'));
  void open(place.lesson);
}

async function open(id: string): Promise<void> {
  const before = lesson;
  const { choice } = place;
  let after: ShownLesson;
  try {
    after = await lessonOf(id, choice);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return;
  }
  // The reader may have chosen another meanwhile.
  if (id !== place.lesson || choice !== place.choice) return;
  if (before?.id === id) place = keptPlace(place, before, after);
  lesson = after;
  keepPicturesOf(after);
  render();
  const errors = after.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = after.findings.length - errors;
  const rest = warnings > 0 ? `, ${counted(warnings, 'warning')}` : '';
  say(errors > 0 ? counted(errors, 'error') : `${word('Up to date')}${rest}`);
}

function listLessons(lessons: readonly ListedLesson[]): void {
  if (!lessons.some(({ id }) => id === place.lesson)) place = { ...place, lesson: lessons[0]?.id ?? '' };
  chooser.list(lessons);
}

async function start(): Promise<void> {
  listLessons(await listedLessons());
  if (place.lesson) await open(place.lesson);
}

for (const name of PANELS) {
  part(`open-${name}`).addEventListener('click', () => {
    opened = name;
    render();
  });
}
part('print').addEventListener('click', () => print());
onStep((step, scrolls) => {
  const shown = lesson && documentAt(lesson, place);
  if (!shown) return false;
  // A page of paper that is taller than the window is read to its end first.
  const down = step === 'next';
  const { scrollTop, scrollHeight, clientHeight } = stageFrame;
  const isAtEnd = down ? scrollTop + clientHeight >= scrollHeight - 1 : scrollTop <= 0;
  if (scrolls && (down || step === 'previous') && !isAtEnd) {
    stageFrame.scrollBy({ top: (down ? 0.8 : -0.8) * clientHeight });
    return true;
  }
  go({ ...place, page: stepped(place.page, step, shown.pages.length) });
  return true;
});
listen({
  saved: ({ saved, lessons }) => {
    listLessons(lessons);
    chooser.forget(saved);
    if (saved.includes(place.lesson) || lesson?.id !== place.lesson) void open(place.lesson);
  },
  back: () => void start(),
  gone: () => say(word('The preview has stopped')),
});
void start();
