import './require-node.js';
import { readAgentConfig } from './platform/config.js';
import { startRemovalAgent } from './app/start-removal-agent.js';
import { runUntilStopped } from './run-until-stopped.js';

await runUntilStopped(async () => {
  const agent = await startRemovalAgent(readAgentConfig());
  if (agent === null) return { stop: async () => {} };
  console.log('Meldpunt removal agent ready: it checks addresses until it is stopped.');
  return agent;
});
