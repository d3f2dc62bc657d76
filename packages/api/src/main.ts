import './require-node.js';
import { runUntilStopped } from './run-until-stopped.js';

await runUntilStopped(async () => {
  // Imported here, because an older Node.js cannot link these modules.
  const { readConfig } = await import('./platform/config.js');
  const { start } = await import('./app/start.js');
  const api = await start(readConfig(), console.log);
  for (const line of api.greeting) console.log(line);
  return api;
});
