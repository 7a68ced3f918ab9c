/** Waits until the process is asked to end: Ctrl+C, a polite kill, or a terminal that is closed. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}
