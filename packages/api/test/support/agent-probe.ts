import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * Replaces the agent and tries what the agent must not be able to do. Responds with status 500 plus one bit for each
 * action that succeeds: 1 read the parent's environment, 2 read a file, 4 write a file, 8 start a program. Exits for the
 * URL `die`.
 */
const could = (tried: () => unknown): boolean => {
  try {
    tried();
    return true;
  } catch {
    return false;
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, url } = JSON.parse(line) as { id: number; url: string };
  if (url.endsWith('die')) process.exit(1);
  const bits = [
    Object.hasOwn(process.env, 'AGENT_MUST_NOT_SEE'),
    could(() => readFileSync('/etc/hostname')),
    could(() => writeFileSync('/tmp/agent-probe', '')),
    could(() => spawn(process.execPath, ['--version'])),
  ];
  const status = bits.reduce((sum, bit, index) => sum + (bit ? 2 ** index : 0), 500);
  process.stdout.write(`${JSON.stringify({ id, status, redirect: null, method: 'NONE' })}\n`);
}
