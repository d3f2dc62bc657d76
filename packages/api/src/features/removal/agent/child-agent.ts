import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RemovalAgent } from '../removal-agent.port.js';
import { lineAgent } from './line-agent.js';

/** The built program of the agent. */
export const agentProgram = resolve(import.meta.dirname, '../../../removal-agent.js');

/**
 * Runs the agent in a child process. It gets only the given environment. It cannot read files other than its own code,
 * write files, or start programs. Its other output is discarded, because it could contain addresses.
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

/** The folders that the program imports: this project, and the libraries for its settings and its protocol. */
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
