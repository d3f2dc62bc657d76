import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RemovalAgent } from '../removal-agent.port.js';
import { lineAgent } from './line-agent.js';

/** The agent's program, as built. */
export const agentProgram = resolve(import.meta.dirname, '../../../removal-agent.js');

/**
 * An agent in a process of its own: with the environment given and no more, unable to read anything but its own code,
 * to write files or to start programs. What it says beside its answers is not kept: it could name addresses.
 */
export const childAgent = (
  environment: Readonly<Record<string, string>>,
  program: string = agentProgram,
): RemovalAgent =>
  lineAgent(async () => {
    const child = spawn(
      process.execPath,
      ['--permission', ...codeFolders(program).map((path) => `--allow-fs-read=${path}`), program],
      { env: { ...environment }, stdio: ['pipe', 'pipe', 'ignore'] },
    );
    await once(child, 'spawn');
    return { input: child.stdout, output: child.stdin, close: () => child.kill() };
  });

/** What the program imports: this project, and the library that reads its settings and its lines. */
function codeFolders(program: string): readonly string[] {
  const root = resolve(dirname(program), '../../../..');
  const zod = dirname(fileURLToPath(import.meta.resolve('zod/package.json')));
  const libraries = join(root, 'node_modules');
  return [
    join(root, 'packages/'),
    join(root, 'package.json'),
    join(libraries, '@meldpunt/'),
    join(libraries, 'zod/'),
    `${realpathSync(zod)}/`,
  ];
}
