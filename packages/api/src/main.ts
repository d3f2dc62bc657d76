import './require-node.js';
import { readConfig } from './platform/config.js';
import { runUntilStopped } from './run-until-stopped.js';

await runUntilStopped(async () => {
  const config = readConfig();
  // Imported here, so that a wrong setting is reported first; an older Node.js cannot link these modules.
  const { start } = await import('./app/start.js');
  const api = await start(config, console.log);
  for (const line of api.greeting) console.log(line);
  return api;
});
