import { whyNotStarted } from '../../exit-messages.js';
import { readConfig, type Config } from '../../platform/config.js';
import { connect } from '../../platform/database/orm.js';
import { withTimeout } from '../../platform/with-timeout.js';
import { entities, migrations } from '../entities.js';
import { openOutbound } from '../open-outbound.js';
import { databaseChecks } from './database-checks.js';
import { fine, problem, warning, type Check, type Finding } from './finding.js';
import { outsideChecks } from './outside-checks.js';

/** The finding of one check, with its name. */
export type NamedFinding = Finding & { readonly name: string };

const maxMs = 60_000;

/** Checks the installation of these settings, one part after the other. Changes nothing, and sends no message. */
export async function* runDoctor(env?: NodeJS.ProcessEnv): AsyncGenerator<NamedFinding> {
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    yield { name: 'settings', ...problem(reasonOf(error)) };
    return;
  }
  yield { name: 'settings', ...settingsOf(config) };
  yield* checkDatabase(config);
  const outbound = openOutbound(config);
  try {
    for (const check of outsideChecks(config, outbound)) yield await findingOf(check);
  } finally {
    await outbound.close();
  }
}

const settingsOf = ({ isProduction, deliveryMode }: Config): Finding => {
  if (!isProduction) return warning('They are those of a demo. Set NODE_ENV=production.');
  return deliveryMode === 'live'
    ? fine('they are complete; messages reach real recipients')
    : warning('They are complete. DELIVERY_MODE=test: no message reaches a real recipient.');
};

async function* checkDatabase(config: Config): AsyncGenerator<NamedFinding> {
  const { databaseUrl: url } = config;
  if (url === null) {
    yield { name: 'database', ...problem('DATABASE_URL is not set: set it to the database of the API.') };
    return;
  }
  const orm = await connect({ url, pool: 2, entities, migrations });
  try {
    const reached = await findingOf({
      name: 'database',
      run: async () => {
        await orm.em.fork().getConnection().execute('select 1');
        return fine('it responds');
      },
    });
    yield reached;
    for (const check of databaseChecks(config, url, orm))
      yield reached.state === 'OK'
        ? await findingOf(check)
        : { name: check.name, state: 'NOT_TRIED', text: 'it needs the database' };
  } finally {
    await orm.close();
  }
}

/** What a check found. An error is described as at the start of a program. */
async function findingOf({ name, run }: Check): Promise<NamedFinding> {
  try {
    return { name, ...(await withTimeout(run(), maxMs)) };
  } catch (error) {
    return { name, ...problem(reasonOf(error)) };
  }
}

const reasonOf = (error: unknown): string => whyNotStarted(error).text.replace(/^Not started\. /, '');
