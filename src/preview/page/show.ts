/** The slide alone, for the class to see. */

import { part } from './element.ts';
import { showProblems } from './problems.ts';
import { startShowing } from './showing.ts';
import { openStage } from './stage.ts';

const stage = openStage(part('stage'), (id) => hands.follow(id));
const hands = startShowing(({ lesson, slides, moment }) => {
  showProblems(part('problems'), lesson.findings);
  void stage.show(slides.pages[moment.slide], moment.clicks);
});
part('stage').addEventListener('click', (event) => {
  if (!(event.target instanceof Element && event.target.closest('a'))) hands.step('next');
});
