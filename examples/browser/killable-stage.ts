import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The API and the screens in one process, which a test kills and starts again at the same address. */
export interface KillableStage {
  readonly origin: string;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Starts the process on the database of a `testApi`. */
export async function startKillableStage(databaseUrl: string): Promise<KillableStage> {
  let child: ChildProcess;
  const start = async (port: string): Promise<string> => {
    child = spawn(
      process.execPath,
      [
        '--import',
        pathOf('../../scripts/jest/load-transpiled.mjs'),
        pathOf('stage-process.ts'),
        databaseUrl,
        port,
      ],
      { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
    );
    const [address] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    return address.toString();
  };
  const origin = await start('0');
  return {
    origin,
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    start: async () => void (await start(new URL(origin).port)),
  };
}
