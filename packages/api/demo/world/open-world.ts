import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { listen } from '../../src/app/listen.js';
import { openApi } from '../../src/app/open-api.js';
import { secretsOf } from '../../src/app/secrets.js';
import { startRemovalAgent } from '../../src/app/start-removal-agent.js';
import { openSystem } from '../../src/app/open-system.js';
import type { System } from '../../src/app/system.js';
import type { DemoIssuer } from '../../src/platform/auth/demo-issuer.js';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.js';
import { DemoClock } from './demo-clock.js';
import { freePort } from './free-port.js';
import { startOutsideWorld, type OutsideWorld } from './outside-world.js';
import { settingsFor } from './settings.js';
import { insist } from '../script-broken.js';

/** Our system on a clock that is moved, and everybody it talks to. */
export interface World {
  readonly clock: DemoClock;
  /** For the worker alone: people and counterparts use the API. */
  readonly system: System;
  readonly url: string;
  readonly issuer: DemoIssuer;
  readonly outside: OutsideWorld;
  readonly close: () => Promise<void>;
}

/** Adds pages to the server before it listens. */
export type AddPages = (app: FastifyInstance, world: Omit<World, 'url' | 'close'>) => Promise<void>;

interface Opening {
  readonly start: Date;
  readonly tell: (line: string) => void;
  readonly addPages: AddPages;
}

type Close = () => Promise<unknown>;

/** Looks are a day apart by the clock of the demo, which need not be waited for. */
export const agentPace = { timeoutMs: 5_000, maxRedirects: 5, spacingMs: 0 };

/**
 * Starts all of it, in a temporary folder and on ports of its own. `addPages` can add pages to the server. Closing stops it,
 * the last begun first, and leaves nothing behind; so does a start that fails.
 */
export async function openWorld(
  start: Date,
  tell: (line: string) => void,
  addPages: AddPages = async () => {},
): Promise<World> {
  const closing: Close[] = [];
  const close = async (): Promise<void> => {
    for (const each of closing.splice(0).reverse()) await each();
  };
  try {
    return { ...(await openAll({ start, tell, addPages }, closing)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openAll({ start, tell, addPages }: Opening, closing: Close[]): Promise<Omit<World, 'close'>> {
  const clock = new DemoClock(start);
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-demo-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  // Started as root, the database runs as another user, who must be able to pass through.
  await chmod(folder, 0o711);

  tell('Starting a PostgreSQL of its own ...');
  const postgres = await startEmbeddedPostgres(join(folder, 'postgres'), { durable: false });
  closing.push(postgres.stop);
  const databaseUrl = await postgres.database('meldpunt');

  tell('Starting exchange, mail server, registry, name servers, web host, Tor proxy, receiver ...');
  const outside = await startOutsideWorld(clock.read);
  closing.push(outside.stop);
  const settings = settingsFor(outside, { folder, databaseUrl, port: await freePort() });
  const agent = await startRemovalAgent(settings.agent, agentPace);
  if (agent !== null) closing.push(agent.stop);

  tell('Starting the API ...');
  const { keys, issuer, ...access } = await secretsOf(settings.system);
  insist(issuer !== null, 'nobody issues tokens');
  const system = await openSystem(settings.system, keys, clock.read);
  closing.push(system.close);
  // The demo prints its stories only.
  const app = await openApi(settings.system, system, { ...access, securityLog: () => {} });
  closing.push(() => app.close());
  await addPages(app, { clock, system, issuer, outside });
  return { clock, system, url: await listen(app, settings.system), issuer, outside };
}
