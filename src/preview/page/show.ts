/** The slide alone, for the class to see. */

import { part } from './element.ts';
import { showProblems } from './problems.ts';
import { startShowing } from './showing.ts';
import { openStage } from './stage.ts';
import { onLetter } from './steps.ts';
import { tellPage } from './words.ts';

tellPage();

const stage = openStage(part('stage'), (id) => hands.follow(id));
const hands = startShowing(({ lesson, slides, moment }) => {
  document.body.classList.toggle('black', moment.isBlack === true);
  showProblems(part('problems'), lesson.findings);
  void stage.show(slides.pages[moment.slide], moment.clicks);
});
part('stage').addEventListener('click', (event) => {
  if (!(event.target instanceof Element && event.target.closest('a'))) hands.step('next');
});
// A browser may refuse it; the window is then as large as it was.
onLetter('f', () => {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.body.requestFullscreen();
  done.catch(() => undefined);
});
