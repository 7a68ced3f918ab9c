/** Lets a number of things go on at a time; the others wait in turn. */

export interface Slots {
  readonly take: () => Promise<void>;
  readonly giveBack: () => void;
}

export function openSlots(most: number): Slots {
  let free = most;
  const waiting: (() => void)[] = [];
  return {
    take: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    giveBack: () => {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
