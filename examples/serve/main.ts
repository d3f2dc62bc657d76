// Starts the API and, outside production, the screens on the same origin. In production each is deployed alone.
import '@meldpunt/api/dist/src/require-node.js';
import { isIP } from 'node:net';
import { readConfig, type Config } from '@meldpunt/api/dist/src/platform/config.js';
import { runUntilStopped } from '@meldpunt/api/dist/src/run-until-stopped.js';
import type { RunningApi } from '@meldpunt/api/dist/src/app/start.js';
import type { Counterparts } from './demo/counterparts.js';
import type { Screen } from './screens.js';

await runUntilStopped(async () => {
  const config = readConfig();
  // Imported here, so that a wrong setting is reported first; an older Node.js cannot link these modules.
  const { start } = await import('@meldpunt/api/dist/src/app/start.js');
  const { addScreens } = await import('./screens.js');
  const { passTimeOf } = await import('./demo/counterparts.js');
  let screens: readonly Screen[] = [];
  if (config.isProduction) return announced(await start(config, console.log), screens);
  const counterparts = await counterpartsFor(config);
  const api = await start(
    withLocalProxies(counterparts?.config ?? config),
    console.log,
    async (app, signIns, databaseUrl) => {
      const demo = counterparts && {
        ...counterparts,
        passTime: passTimeOf(counterparts.config, databaseUrl),
      };
      screens = await addScreens(app, signIns, { note: console.error }, demo);
    },
  ).catch(async (error: unknown) => {
    await counterparts?.stop();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await api.stop();
    await counterparts?.stop();
  };
  return announced({ ...api, stop }, screens);
});

function announced(api: RunningApi, screens: readonly Screen[]): RunningApi {
  for (const line of api.greeting) console.log(line);
  for (const { name, path } of screens) console.log(`${name}: ${api.url}${path}`);
  return api;
}

/** The local counterparts of a demo; `null` when the operator has configured recipients. */
async function counterpartsFor(config: Config): Promise<Counterparts | null> {
  const { needsCounterparts, startCounterparts } = await import('./demo/counterparts.js');
  return needsCounterparts(config) ? startCounterparts(config) : null;
}

/** The report form runs in this process and passes the network address of each caller on, like a proxy. */
function withLocalProxies(config: Config): Config {
  const own = [
    '127.0.0.1',
    '::1',
    ...(isIP(config.host) && !/^[0.:]+$/.test(config.host) ? [config.host] : []),
  ];
  return { ...config, trustedProxies: [...(config.trustedProxies || []), ...own] };
}
