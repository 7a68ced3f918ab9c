/** Keeps a run over many lessons as small as one over a few. */

import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEBIBYTE = 1024 * 1024;
/** In bytes of V8's heap: about what three lessons leave behind. */
const MUCH = 110 * MEBIBYTE;
/** A lesson at hand and what some fifty papers leave behind. */
const MUCH_FOR_PAPERS = 80 * MEBIBYTE;

/** What has to come anew before it is worth while to collect again: what is in use for long may be more than much. */
const ANEW = 30 * MEBIBYTE;

let collect: (() => void) | undefined;
/** In bytes: what was in use after the last collection. */
let kept = 0;

const used = () => getHeapStatistics().used_heap_size;

/**
 * Collects what finished lessons left behind, once it is much. V8 would rather let the heap grow as long as the machine
 * has room, which a school's build server shares with others.
 */
export function keepMemoryLow(much = MUCH): void {
  if (used() < Math.max(much, kept + ANEW)) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  kept = used();
}

/** The same between the papers of a class. */
export function keepMemoryLowForPapers(): void {
  keepMemoryLow(MUCH_FOR_PAPERS);
}
