// Writes schema.graphql, the contract with clients, from the built API. With --check it only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { intakePolicy } from '@meldpunt/domain';
import { createBareSchema } from '../packages/api/dist/src/app/schema.js';
import { localCounters } from '../packages/api/dist/src/platform/rate-limits.js';

const target = new URL('../schema.graphql', import.meta.url);
const schema = createBareSchema({
  lookup: {
    lookUp: async () => {
      throw new TypeError('printing a schema looks nothing up');
    },
  },
  limits: {
    intake: intakePolicy,
    counters: localCounters,
    receiptChecksPerMinute: 1,
    readingsPerMinute: 1,
  },
});
const printed = `${printSchema(schema)}\n`;

if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '');
  if (committed !== printed) {
    console.error(
      'schema.graphql is not what the code says. Run `npm run schema`, read the difference, commit it.',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(target, printed);
}
