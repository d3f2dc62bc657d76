import { entities, migrations } from '../../src/app/entities.js';
import { connect } from '../../src/platform/database/orm.js';
import { restrictedReads } from '../../src/platform/database/restricted-reads.js';
import type { Person } from './api.js';
import { operations, type Operation } from './casework.js';
import { processApi, tokenAt } from './process-api.js';

/**
 * Sends one mutation in its own process, which a test kills. Arguments: database URL, time, person, name of the mutation and
 * its input as JSON.
 */
const [url = '', instant = '', person = '', operation = '', input = '{}'] = process.argv.slice(2);
const now = new Date(instant);
const orm = await connect({ url, pool: 2, entities, migrations });
const app = await processApi({
  orm,
  restrictedReads: restrictedReads((role) => connect({ url, pool: 2, entities, migrations, role })),
  clock: () => now,
});
const token = await tokenAt(person as Person, now);
const response = await app.inject({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  payload: {
    query: operations[operation as Operation],
    variables: { input: JSON.parse(input) as object },
  },
});
process.stdout.write(response.body);
await app.close();
await orm.close();
