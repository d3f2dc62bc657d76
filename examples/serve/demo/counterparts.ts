import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@meldpunt/api/dist/demo/world/free-port.js';
import { agentPace } from '@meldpunt/api/dist/demo/world/open-world.js';
import { passTime } from '@meldpunt/api/dist/demo/world/pass-time.js';
import { startOutsideWorld, type OutsideWorld } from '@meldpunt/api/dist/demo/world/outside-world.js';
import { agentEnvironment, systemEnvironment } from '@meldpunt/api/dist/demo/world/settings.js';
import { startRemovalAgent } from '@meldpunt/api/dist/src/app/start-removal-agent.js';
import { systemClock } from '@meldpunt/api/dist/src/platform/clock.js';
import { addressOfOwner } from '@meldpunt/api/dist/src/platform/database/embedded-postgres.js';
import { readAgentConfig, readConfig, type Config } from '@meldpunt/api/dist/src/platform/config.js';

/** Makes everything in the database older by so many hours. */
export type PassTime = (hours: number) => Promise<void>;

/** The local counterparts of a demo, and the configuration of a system that uses them. */
export interface Counterparts {
  readonly outside: OutsideWorld;
  readonly config: Config;
  readonly stop: () => Promise<void>;
}

/** Whether a demo needs them: never in production, and not when the operator has named a recipient. */
export const needsCounterparts = (config: Config): boolean =>
  !config.isProduction &&
  config.deliveryMode === 'test' &&
  config.iccam === null &&
  config.notices.smtp === null &&
  config.removalAgent === null;

/** Starts them, each on a port of its own on loopback. What is set in the environment is used before their settings. */
export async function startCounterparts(
  { port }: Config,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Counterparts> {
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-demo-'));
  const outside = await startOutsideWorld(systemClock);
  const agent = await startRemovalAgent(readAgentConfig(agentEnvironment(outside, folder)), agentPace);
  const ground = { folder, port: port === 0 ? await freePort() : port };
  return {
    outside,
    config: readConfig({ ...systemEnvironment(outside, ground), ...withoutPort(env) }),
    stop: async () => {
      await agent?.stop();
      await outside.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** How a visitor lets time pass: only in the embedded database of a demo; `null` in a database of the operator. */
export const passTimeOf = ({ isProduction, databaseUrl }: Config, url: string): PassTime | null =>
  isProduction || databaseUrl !== null ? null : (hours) => passTime(addressOfOwner(url), hours);

/** Port 0 has been replaced by a free one, because notices contain the address of this server. */
const withoutPort = ({ PORT, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  PORT === undefined || Number(PORT) === 0 ? env : { ...env, PORT };
