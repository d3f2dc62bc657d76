// Starts the API and, outside production, the screens on the same origin. In production each is deployed alone.
import '@meldpunt/api/dist/src/require-node.js';
import { isIP } from 'node:net';
import { readConfig, type Config } from '@meldpunt/api/dist/src/platform/config.js';
import { runUntilStopped } from '@meldpunt/api/dist/src/run-until-stopped.js';
import type { Screen } from './screens.js';

await runUntilStopped(async () => {
  const config = readConfig();
  // Imported here, so that a wrong setting is reported first; an older Node.js cannot link these modules.
  const { start } = await import('@meldpunt/api/dist/src/app/start.js');
  const { addScreens } = await import('./screens.js');
  let screens: readonly Screen[] = [];
  const api = config.isProduction
    ? await start(config, console.log)
    : await start(withLocalProxies(config), console.log, async (app, signIns) => {
        screens = await addScreens(app, signIns, { note: console.error });
      });
  for (const line of api.greeting) console.log(line);
  for (const { name, path } of screens) console.log(`${name}: ${api.url}${path}`);
  return api;
});

/** The report form runs in this process and passes the network address of each caller on, like a proxy. */
function withLocalProxies(config: Config): Config {
  const own = [
    '127.0.0.1',
    '::1',
    ...(isIP(config.host) && !/^[0.:]+$/.test(config.host) ? [config.host] : []),
  ];
  return { ...config, trustedProxies: [...(config.trustedProxies || []), ...own] };
}
