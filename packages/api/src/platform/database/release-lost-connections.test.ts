import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { entities, migrations } from '../../app/entities.js';
import { connect } from './orm.js';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.close());

it('uses the pool again after more transactions lost their connection than the pool has connections', async () => {
  const orm = await connect({ url: database.url, pool: 2, entities, migrations });
  const lose = () =>
    orm.em
      .fork()
      .transactional((em) =>
        em
          .getConnection()
          .execute('select pg_terminate_backend(pg_backend_pid())', [], 'all', em.getTransactionContext()),
      );

  for (let lost = 0; lost < 5; lost += 1) await expect(lose()).rejects.toThrow();
  const [row] = await orm.em.fork().getConnection().execute<{ one: number }[]>('select 1 as one');
  await orm.close();

  expect(row?.one).toBe(1);
});
