import type { MikroORM } from '@mikro-orm/postgresql';
import { missingMasterKeys } from '../../features/sealing/index.js';
import type { Config } from '../../platform/config.js';
import { followDatabaseTime } from '../../platform/database/database-time.js';
import { assertNoExcessRights } from '../../platform/database/excess-rights.js';
import { assertMigrated, connect } from '../../platform/database/orm.js';
import { restrictedReads, restrictedRoles } from '../../platform/database/restricted-reads.js';
import { readJobCounts } from '../../platform/jobs/job-counts.js';
import { openEnvelopeKeys } from '../open-envelope-keys.js';
import { entities, migrations } from '../entities.js';
import { fine, notUsed, problem, warning, type Check } from './finding.js';

/** The checks that need the database: what the start of a program and `/health` check. */
export const databaseChecks = (config: Config, url: string, orm: MikroORM): readonly Check[] => [
  {
    name: 'schema',
    run: async () => {
      await assertMigrated(orm);
      return fine('every migration is applied');
    },
  },
  {
    name: 'database role',
    run: async () => {
      await assertNoExcessRights(orm);
      return fine('it can do no more than the application needs');
    },
  },
  {
    name: 'restricted roles',
    run: async () => {
      const reads = restrictedReads((role) => connect({ url, pool: 1, entities, migrations, role }));
      try {
        for (const rows of ['OF_POLICE', 'PUBLIC'] as const) await reads.of(rows);
        return fine(`the application can take ${Object.values(restrictedRoles).join(' and ')}`);
      } finally {
        await reads.close();
      }
    },
  },
  {
    name: 'clock',
    run: async () => {
      const time = await followDatabaseTime(orm, config.maxClockSkewSeconds);
      time.stop();
      return fine(`it differs from the database by ${time.skewSeconds()} seconds`);
    },
  },
  {
    name: 'workers',
    run: async () => {
      const { workers, stoppedJobs } = await readJobCounts(orm.em.fork());
      if (workers === 0) return warning('none runs, so nothing is sent: npm run worker');
      return stoppedJobs === 0
        ? fine(`${workers} run`)
        : warning(`${stoppedJobs} jobs have stopped: retry each from its work item (retryJob)`);
    },
  },
  {
    name: 'keys',
    run: async () => {
      if (config.keyFile === null && config.keyService === null)
        return notUsed('KEY_FILE is not set: a demo has its own keys');
      const keys = { envelopes: await openEnvelopeKeys(config) };
      const missing = await missingMasterKeys({ em: orm.em.fork(), keys });
      return missing.length === 0
        ? fine('each sealed row can be opened')
        : problem(
            `KEY_FILE or the key service lacks master keys that sealed rows need: ${missing.join(', ')}. Restore the key file that has them; without them these rows stay closed.`,
          );
    },
  },
];
