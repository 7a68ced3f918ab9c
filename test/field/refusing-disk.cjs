/** Loaded before the command (`node --require`): the disk refuses what `KAPUR_REFUSES` says, as `mkdirSync EROFS out`;
 * with `SIGKILL` in place of an error the command is killed there. */

const fs = require('node:fs');

const [name, code, ending] = process.env.KAPUR_REFUSES.split(' ');
const real = fs[name];
fs[name] = (...args) => {
  // Of a rename it is the place that counts.
  const file = [args[1], args[0]].find((arg) => typeof arg === 'string' && arg.includes('/')) ?? args[0];
  if (typeof file === 'string' ? file.endsWith(ending) : ending === '*') {
    if (code === 'SIGKILL') process.kill(process.pid, code);
    // Errors of an open file bring no path.
    const where = typeof args[0] === 'string' ? { path: args[0] } : {};
    throw Object.assign(new Error(`${code}: ${name}`), { code, syscall: name, ...where });
  }
  return real(...args);
};
