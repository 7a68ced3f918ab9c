/** What the teacher sees: the slide and the next one, the notes, and the time. */

import { element, part } from './element.ts';
import { noteElements } from './notes.ts';
import { placeInAddress, queryOf } from './place.ts';
import { showProblems } from './problems.ts';
import { startShowing } from './showing.ts';
import { openStage } from './stage.ts';
import { tellPage, word } from './words.ts';

tellPage();

const stage = openStage(part('stage'), (id) => hands.follow(id));
const next = openStage(part('next'), () => undefined);
let shownNotes = '';

const hands = startShowing(({ lesson, slides, moment }) => {
  const { slide, clicks } = moment;
  const page = slides.pages[slide];
  const following = slides.pages[slide + 1];
  showProblems(part('problems'), lesson.findings);
  void stage.show(page, clicks);
  void next.show(following);
  part('following').textContent = word(following ? 'Next slide' : 'This is the last slide');
  part('where').textContent = `${word('Slide {n}', slide + 1)} ${word('of {n}', slides.pages.length)}`;
  const black = moment.isBlack ? `· ${word('the class sees black')} ` : '';
  part('clicks').textContent =
    black + (page?.clicks ? `· ${clicks} ${word('of {n} clicks', page.clicks)}` : '');
  part('show').setAttribute(
    'href',
    `/show${queryOf({ ...placeInAddress(), document: slides.name, page: slide })}`,
  );
  const notes = part('notes');
  const from = JSON.stringify([slide, page?.notes]);
  if (!page || from === shownNotes) return;
  shownNotes = from;
  notes.lang = lesson.language;
  notes.dir = lesson.direction;
  notes.replaceChildren(element('h2', {}, page.title), ...noteElements(page));
  notes.scrollTop = 0;
});

let begun = Date.now();

function tick(): void {
  const now = new Date();
  part('clock').textContent = `${two(now.getHours())}:${two(now.getMinutes())}`;
  const seconds = Math.floor((now.getTime() - begun) / 1000);
  part('elapsed').textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

part('back').addEventListener('click', () => hands.step('previous'));
part('on').addEventListener('click', () => hands.step('next'));
part('restart').addEventListener('click', () => {
  begun = Date.now();
  tick();
});
setInterval(tick, 1000);
tick();
