/** Runs the built command on a pseudo terminal, with somebody at the keys. */

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { canAsk } from '../conformance/judge.ts';
import { ENGLISH, ROOT } from '../kapur.ts';

/** Python's `pty` needs no package; Windows has none. */
export const hasPseudoTerminal = canAsk('A person at a terminal', ['python3'], 'Install Python 3.');

/** What is waited for on the screen, and what is then typed. */
export type Exchange = readonly [shown: string, keys: string];

export const KEYS = {
  enter: '\r',
  down: '\u001b[B',
  up: '\u001b[A',
  interrupt: '\u0003',
  erase: '\u007f',
} as const;

export interface Session {
  readonly status: number;
  /** All that was shown, stdout and stderr, control sequences among it. */
  readonly screen: string;
}

const PERSON = `
import fcntl, json, os, pty, select, struct, sys, termios
job = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    os.chdir(job['cwd'])
    os.execvp(job['command'][0], job['command'])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 120, 0, 0))
screen = ''
def look():
    global screen
    if not select.select([terminal], [], [], 30)[0]: raise SystemExit('Nothing more is shown after: ' + screen)
    try: read = os.read(terminal, 65536)
    except OSError: read = b''
    screen += read.decode('utf-8', 'replace')
    return len(read) > 0
seen = 0
for shown, keys in job['exchanges']:
    while shown not in screen[seen:]:
        if not look(): raise SystemExit('Ended before ' + shown + ': ' + screen)
    seen = len(screen)
    os.write(terminal, keys.encode())
while look(): pass
print(json.dumps({'status': os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 'screen': screen}))
`;

/** @throws Error where what is waited for is not shown within half a minute */
export function atTerminal(
  args: readonly string[],
  exchanges: readonly Exchange[],
  cwd: string,
  more?: NodeJS.ProcessEnv,
): Session {
  return programAtTerminal(
    [process.execPath, path.join(ROOT, 'dist/kapur.cjs'), ...args],
    exchanges,
    cwd,
    more,
  );
}

/** The same with any program, such as a shell. */
export function programAtTerminal(
  command: readonly string[],
  exchanges: readonly Exchange[],
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Session {
  const { CI, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    'python3',
    ['-c', PERSON, JSON.stringify({ command, exchanges, cwd })],
    { encoding: 'utf8', env: { ...env, ...ENGLISH, NO_COLOR: '1', TERM: 'xterm', ...more } },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
