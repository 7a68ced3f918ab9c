/** How far a build is: `[#####---------------] 12/48 rivers · 4.2/s · ETA 0:09`. */

const CELLS = 20;

/** A rate says little before so many seconds and lessons. */
const FIRST_SECONDS = 2;
const FIRST_LESSONS = 2;

export interface Progress {
  /** Lessons that are done, of how many, and the one that is waited for. */
  readonly done: number;
  readonly of: number;
  readonly lesson: string;
  /** Of those that are done, the ones that were made now, which takes time; and how many are still to be made. */
  readonly made: number;
  readonly toMake: number;
  /** Since the build began. */
  readonly seconds: number;
}

/** Signs that mean the same in each language; the rate is in lessons a second, or a minute where that is below one. */
export function progressLine({ done, of, lesson, made, toMake, seconds }: Progress): string {
  const filled = Math.floor((CELLS * done) / of);
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(CELLS - filled)}] ${done}/${of} ${lesson}`;
  if (made < FIRST_LESSONS || seconds < FIRST_SECONDS) return bar;
  const rate = made / seconds;
  const shown = rate < 1 ? `${(rate * 60).toFixed(0)}/min` : `${rate.toFixed(1)}/s`;
  return `${bar} · ${shown} · ETA ${clock(toMake / rate)}`;
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const pair = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${pair(minutes)}:${pair(whole % 60)}` : `${minutes}:${pair(whole % 60)}`;
}
