import { readConfig } from './platform/config.js';
import { start } from './app/start.js';
import { runUntilStopped } from './run-until-stopped.js';

await runUntilStopped(async () => {
  const api = await start(readConfig(), console.log);
  for (const line of api.greeting) console.log(line);
  return api;
});
