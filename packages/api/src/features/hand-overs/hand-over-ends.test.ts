import { Channel, FailureClass, HandOverCause, type HandOverMessage } from '@meldpunt/domain';
import { randomUUID } from 'node:crypto';
import { recordHandOver, type Attempt, type ChannelPort, type Channels, type HandOver } from './index.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { startSimulator, type Simulator } from '../../../iccam-simulator/simulator.js';
import { perform } from '../../../test/support/casework.js';
import { iccamClientOf, type TestIccamClient } from '../../../test/support/iccam-client.js';
import { routedForExchange } from '../../../test/support/iccam-network.js';
import { later, legsOf, routedCase } from '../../../test/support/journeys.js';
import { startTcpProxy, type TcpProxy } from '../../../test/support/tcp-proxy.js';
import { providerWorld, type ProviderWorld } from '../../../test/support/provider.js';
import { sqlRows } from '../../../test/support/rows.js';
import { startWebhookPartner, type WebhookPartner } from '../../../test/support/webhook-partner.js';
import { workContext, workUntilIdle } from '../../../test/support/work.js';

/** Longer than any hand-over is retried. */
const days = 9;
const day = 24 * 60;

let world: ProviderWorld;
let exchange: Simulator;
let ours: TestIccamClient;
let receiver: WebhookPartner;
let receiving: TcpProxy;
beforeAll(async () => {
  const clock = () => world?.api.clock.now ?? new Date('2026-11-20T09:00:00.000Z');
  exchange = await startSimulator({ clock });
  ours = iccamClientOf(exchange, { clock });
  receiver = await startWebhookPartner();
  receiving = await startTcpProxy(receiver.port);
  world = await providerWorld({ iccam: ours.client });
});
afterAll(async () => {
  await world.stop();
  await Promise.all([ours.close(), exchange.close(), receiving.stop()]);
  await receiver.stop();
});

type Row = Pick<HandOver, 'id' | 'status' | 'proof' | 'attempts'> & {
  readonly called_off_because: HandOver['calledOffBecause'];
  readonly failure_cause: HandOver['failureCause'];
  readonly work: number;
  readonly attempts_noted: number;
};

const rowsWhere = async (condition: string, values: readonly unknown[]): Promise<readonly Row[]> =>
  (await sqlRows(
    world.api,
    `select hand_over.*,
       (select count(*)::int from work_item where hand_over_id = hand_over.id and settled_at is null) as work,
       (select count(*)::int from hand_over_attempt where hand_over_id = hand_over.id) as attempts_noted
     from hand_over where ${condition} order by sequence`,
    values,
  )) as Row[];

/** Works day by day until no hand-over is pending, and once more when all these days have passed. */
async function longAfter(work: () => Promise<unknown> = () => world.pass()): Promise<void> {
  await work();
  let passed = 0;
  for (; passed < days && (await rowsWhere(`status = 'PENDING'`, [])).length > 0; passed += 1) {
    later(world.api, day);
    await work();
  }
  if (passed === days) return;
  later(world.api, (days - passed) * day);
  await work();
}

describe('every result of a channel', () => {
  const failed = (failure: FailureClass, cause: HandOverCause): Attempt => ({
    outcome: 'FAILED',
    failure: { class: failure, cause },
  });
  const faults = Object.values(FailureClass).map(
    (failure) => [failure, failed(failure, HandOverCause.NO_ANSWER)] as const,
  );
  const answers: Readonly<Record<string, Attempt | Error>> = {
    CONFIRMED: { outcome: 'CONFIRMED', proof: { taken: true } },
    CALLED_OFF: { outcome: 'CALLED_OFF', because: 'NOTHING_LEFT' },
    ...Object.fromEntries(faults),
    THROWN: new TypeError('a fault of ours'),
  };
  const table = Object.values(Channel).flatMap((channel) =>
    Object.keys(answers).map((answer) => [channel, answer] as const),
  );
  const port: ChannelPort = {
    deliver: ({ event }) => {
      const answer = answers[event];
      if (answer === undefined || answer instanceof Error) return Promise.reject(answer ?? new TypeError());
      return Promise.resolve(answer);
    },
  };
  const channels: Channels = { POLICE_FEED: port, NOTICE: port, ICCAM: port, WEBHOOK: port, BY_HAND: port };

  beforeAll(async () => {
    const work = workContext(world.api);
    for (const [channel, event] of table)
      await inTransaction(work, (em) =>
        recordHandOver(em, work, {
          channel,
          recipient: `${channel} ${event}`,
          event: event as HandOverMessage,
          eventKey: `${channel} ${event} in the table`,
          subjectId: randomUUID(),
          urgent: false,
        }),
      );
    await longAfter(() => workUntilIdle(world.api, { channels }));
  });

  it.each(table)(
    'over %s, a hand-over with the result %s ends with a proof, a reason or a work item',
    async (...of) => {
      const [channel, answer] = of;
      const [row] = await rowsWhere('event_key = ?', [`${channel} ${answer} in the table`]);

      const end = {
        status: row?.status,
        proof: row?.proof ?? null,
        because: row?.called_off_because ?? null,
        work: row?.work,
      };
      const stopped = { status: 'DEAD', proof: null, because: null, work: 1 };
      const ends: Readonly<Record<string, typeof end>> = {
        CONFIRMED: { status: 'CONFIRMED', proof: { taken: true }, because: null, work: 0 },
        CALLED_OFF: { status: 'CALLED_OFF', proof: null, because: 'NOTHING_LEFT', work: 0 },
      };
      expect(end).toEqual(ends[answer] ?? stopped);
      expect(row?.attempts_noted).toBe(row?.attempts);
    },
  );
});

/** For each channel, how casework creates a hand-over, and the query for the rows that prove its effect. */
const leaving: Readonly<
  Record<Exclude<Channel, 'BY_HAND'>, { hand: () => Promise<readonly Row[]>; effect: string }>
> = {
  POLICE_FEED: {
    hand: async () => {
      const { legs } = await routedCase(world.api);
      return rowsWhere(`channel = 'POLICE_FEED' and referral_id = ?`, [legs['POLICE']?.id]);
    },
    effect: 'select from police_feed_entry where id = ?',
  },
  NOTICE: {
    hand: async () => {
      const provider = await world.newProvider();
      await world.clearedCase({ at: provider });
      return rowsWhere(`recipient = (select id::text from abuse_contact where email = ?)`, [provider.email]);
    },
    effect: 'select from notice_round where hand_over_id = ?',
  },
  ICCAM: {
    hand: async () => {
      const { caseId } = await routedForExchange(world);
      const { INHOPE_HOTLINE: leg } = await legsOf(world.api, caseId);
      return rowsWhere(`channel = 'ICCAM' and referral_id = ?`, [leg?.id]);
    },
    effect:
      'select from iccam_item join hand_over on hand_over.referral_id = iccam_item.referral_id where hand_over.id = ?',
  },
  WEBHOOK: {
    hand: async () => {
      const url = `http://127.0.0.1:${receiving.port}/hook`;
      const input = { url, audience: 'CASEWORK', types: ['HAND_OVER_STOPPED'] };
      const { webhook } = await perform(world.api, 'registerWebhook', input, 'administrator');
      await perform(world.api, 'sendTestEvent', { webhookId: webhook.id }, 'administrator');
      return rowsWhere('recipient = ?', [webhook.id]);
    },
    effect: 'select from webhook_event where hand_over_id = ?',
  },
};

type End = 'CONFIRMED' | HandOverCause | { readonly calledOff: string };

/** For each channel, what the partner does, and how the hand-over ends. */
const partners: readonly (readonly [keyof typeof leaving, string, () => unknown, End])[] = [
  ['POLICE_FEED', 'accepts', () => {}, 'CONFIRMED'],
  ['NOTICE', 'accepts', () => {}, 'CONFIRMED'],
  ['NOTICE', 'does not respond', () => world.proxies.mail.disconnect(), 'NO_ANSWER'],
  ['NOTICE', 'asks to wait', () => mailSays(451, '4.7.1 later'), 'ASKED_TO_WAIT'],
  ['NOTICE', 'refuses', () => mailSays(554, 'transaction failed'), 'NOT_ACCEPTED'],
  ['NOTICE', 'refuses our mail', () => mailSays(554, '5.7.1 policy'), 'OWN_MAIL_REFUSED'],
  ['NOTICE', 'has a full mailbox', () => mailSays(552, '5.2.2 mailbox full'), 'MAILBOX_FULL'],
  ['NOTICE', 'does not know the mailbox', () => mailSays(550, '5.1.1 unknown'), 'RECIPIENT_UNKNOWN'],
  ['ICCAM', 'accepts', () => {}, 'CONFIRMED'],
  ['ICCAM', 'does not respond', () => exchange.inject({ kind: 'OUTAGE' }), 'NO_ANSWER'],
  [
    'ICCAM',
    'accepts, but its response is lost',
    () => reports({ kind: 'LOST_ANSWER', times: 1 }),
    'CONFIRMED',
  ],
  ['ICCAM', 'asks to wait', () => reports({ kind: 'THROTTLED' }), 'ASKED_TO_WAIT'],
  ['ICCAM', 'refuses', () => reports({ kind: 'REFUSED' }), 'NOT_ACCEPTED'],
  ['ICCAM', 'responds with 404', () => reports({ kind: 'REFUSED', status: 404 }), 'RECIPIENT_UNKNOWN'],
  ['WEBHOOK', 'accepts', () => {}, 'CONFIRMED'],
  ['WEBHOOK', 'does not respond', () => receiving.disconnect(), 'NO_ANSWER'],
  ['WEBHOOK', 'asks to wait', () => void (receiver.status = 429), 'ASKED_TO_WAIT'],
  ['WEBHOOK', 'has an internal error', () => void (receiver.status = 500), 'RECIPIENT_IN_TROUBLE'],
  ['WEBHOOK', 'refuses', () => void (receiver.status = 400), 'NOT_ACCEPTED'],
  ['WEBHOOK', 'redirects', () => void (receiver.status = 302), 'REDIRECTED'],
  ['WEBHOOK', 'refuses the authentication', () => void (receiver.status = 401), 'SIGN_IN_REFUSED'],
  ['WEBHOOK', 'forbids access', () => void (receiver.status = 403), 'SIGN_IN_REFUSED'],
  ['WEBHOOK', 'responds with 404', () => void (receiver.status = 404), 'RECIPIENT_UNKNOWN'],
  ['WEBHOOK', 'responds with 410', () => void (receiver.status = 410), { calledOff: 'WEBHOOK_GONE' }],
];
const mailSays = (code: number, text: string) =>
  void (world.mail.reply = { at: code === 550 ? 'RCPT' : 'DATA', code, text });
const reports = (fault: Parameters<Simulator['inject']>[0]) =>
  exchange.inject({ method: 'POST', path: 'reports', ...fault });

async function mend(): Promise<void> {
  world.mail.reply = null;
  receiver.status = 204;
  await exchange.clear();
  await Promise.all([world.proxies.mail.reconnect(), receiving.reconnect()]);
}

describe('every behaviour of a partner', () => {
  beforeEach(() => world.nextMonday());
  afterEach(mend);

  it.each(partners)(
    'over %s, a partner that %s leads to one effect or to a work item',
    async (channel, ...rest) => {
      const [, behave, end] = rest;
      await behave();
      const before = await leaving[channel].hand();
      await longAfter();
      const [handOver] = await rowsWhere('id = ?', [before[0]?.id]);
      const effects = await sqlRows(world.api, leaving[channel].effect, [handOver?.id]);

      const confirmed = end === 'CONFIRMED';
      const calledOff = typeof end === 'object' ? end.calledOff : null;
      const stopped = !confirmed && calledOff === null;
      expect(handOver).toMatchObject({
        status: confirmed ? 'CONFIRMED' : stopped ? 'DEAD' : 'CALLED_OFF',
        called_off_because: calledOff,
        work: stopped ? 1 : 0,
      });
      expect(handOver?.proof !== null).toBe(confirmed);
      if (stopped) expect(handOver?.failure_cause).toBe(end);
      if (channel !== 'WEBHOOK') expect(effects).toHaveLength(confirmed ? 1 : 0);
      else expect(receiver.taken.filter((id) => id === handOver?.id)).toHaveLength(confirmed ? 1 : 0);
    },
  );
});
