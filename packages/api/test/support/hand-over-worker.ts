import { pino } from 'pino';
import { handOverPolicy } from '@meldpunt/domain';
import { entities, migrations } from '../../src/app/entities.js';
import { workContextFactory } from '../../src/app/work-context.js';
import {
  deliverHandOvers,
  deliverTask,
  notConfigured,
  sweepHandOvers,
  type Attempt,
  type ChannelPort,
} from '../../src/features/hand-overs/index.js';
import { noteStopped } from '../../src/features/referrals/index.js';
import { connect } from '../../src/platform/database/orm.js';
import { runWorker } from '../../src/platform/jobs/run-worker.js';
import { createOutbound } from '../../src/platform/outbound/outbound.js';
import { testRulebook } from './rulebook.js';
import { testKeys } from './keys.js';

/** A worker in its own process, which a test kills. Arguments: the URLs of the database and of the recipient. */
const [url = '', recipientUrl = ''] = process.argv.slice(2);
const outbound = createOutbound({ mode: 'test', configuredHosts: new Set() });

const channel: ChannelPort = {
  deliver: async ({ id, eventKey }): Promise<Attempt> => {
    const answer = await outbound.request(recipientUrl, {
      method: 'POST',
      headers: { 'hand-over': id },
      body: eventKey,
      timeoutMs: 5_000,
    });
    if (!answer.ok) return { outcome: 'FAILED', failure: { class: 'UNREACHABLE', cause: 'NO_ANSWER' } };
    const { status } = answer.value;
    if (status === 200) return { outcome: 'CONFIRMED', proof: { status } };
    if (status === 429) return { outcome: 'FAILED', failure: { class: 'THROTTLED', cause: 'ASKED_TO_WAIT' } };
    if (status === 404)
      return { outcome: 'FAILED', failure: { class: 'NOT_FOUND', cause: 'RECIPIENT_UNKNOWN' } };
    if (status >= 500)
      return { outcome: 'FAILED', failure: { class: 'PARTNER_FAULT', cause: 'RECIPIENT_IN_TROUBLE' } };
    return { outcome: 'FAILED', failure: { class: 'REFUSED', cause: 'NOT_ACCEPTED' } };
  },
};

/** Waits milliseconds instead of minutes; everything else has its default. */
const rulebook = { ...testRulebook, handOvers: { ...handOverPolicy, waitMinutes: [0.001, 0.005] } };
const orm = await connect({ url, pool: 6, entities, migrations });
await runWorker({
  connectionString: url,
  concurrency: 4,
  tickMs: 2_000,
  tasks: {
    [deliverTask]: deliverHandOvers(
      {
        POLICE_FEED: notConfigured,
        NOTICE: notConfigured,
        ICCAM: notConfigured,
        WEBHOOK: channel,
        BY_HAND: notConfigured,
      },
      noteStopped,
    ),
  },
  schedule: { sweepHandOvers },
  workContext: workContextFactory({
    orm,
    clock: () => new Date(),
    keys: testKeys,
    rulebook,
    isTest: true,
    logger: pino({ level: 'silent' }),
  }),
  logger: pino({ level: 'silent' }),
});
process.stdout.write('ready');
