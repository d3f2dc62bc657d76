// Runs the report form alone, as in production. The README names its settings.
import Fastify from 'fastify';
import { reportForm } from './report-form.js';
import { readSettings, SettingError } from './settings.js';

const settings = (() => {
  try {
    return readSettings(process.env, (line) => console.error(line));
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
})();

// No logger: a line per request would contain the address of a reporter.
const app = Fastify({
  logger: false,
  trustProxy: settings.trustedProxies.length === 0 ? false : [...settings.trustedProxies],
  requestTimeout: 30_000,
});
await app.register(reportForm, { prefix: '/report', settings });
app.get('/health', async () => ({ status: 'ok' }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
console.log(`Report form at ${await app.listen({ host: settings.host, port: settings.port })}/report`);
