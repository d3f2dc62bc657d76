import { Channel, FailureClass, HandOverCause } from '@meldpunt/domain';
import { randomUUID } from 'node:crypto';
import {
  recordHandOver,
  type Attempt,
  type ChannelPort,
  type Channels,
  type HandOver,
} from '../src/features/hand-overs/index.js';
import { inTransaction } from '../src/platform/database/in-transaction.js';
import { startSimulator, type Simulator } from '../iccam-simulator/simulator.js';
import { perform } from './support/casework.js';
import { iccamClientOf, type TestIccamClient } from './support/iccam-client.js';
import { routedForExchange } from './support/iccam-network.js';
import { later, legsOf, routedCase } from './support/journeys.js';
import { lineTo, type Line } from './support/line.js';
import { providerWorld, type ProviderWorld } from './support/provider.js';
import { sqlRows } from './support/rows.js';
import { startWebhookPartner, type WebhookPartner } from './support/webhook-partner.js';
import { workContext, workUntilIdle } from './support/work.js';

/** Longer than anything is tried, and how often it is. */
const days = 9;
const day = 24 * 60;

let world: ProviderWorld;
let exchange: Simulator;
let ours: TestIccamClient;
let receiver: WebhookPartner;
let receiving: Line;
beforeAll(async () => {
  const clock = () => world?.api.clock.now ?? new Date('2026-11-20T09:00:00.000Z');
  exchange = await startSimulator({ clock });
  ours = iccamClientOf(exchange, { clock });
  receiver = await startWebhookPartner();
  receiving = await lineTo(receiver.port);
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

/** Works day by day until everything has ended, and once more when all that time has passed. */
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

describe('whatever a channel answers', () => {
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
          event,
          eventKey: `${channel} ${event} in the table`,
          subjectId: randomUUID(),
          urgent: false,
        }),
      );
    await longAfter(() => workUntilIdle(world.api, { channels }));
  });

  it.each(table)(
    'over %s, a hand-over that meets %s has ended, with proof, a reason or work',
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

/** What leaves on each channel, as casework makes it, and the rows that say that it arrived. */
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

/** What the partner of a channel does, and how the hand-over ends. */
const partners: readonly (readonly [keyof typeof leaving, string, () => unknown, End])[] = [
  ['POLICE_FEED', 'takes it', () => {}, 'CONFIRMED'],
  ['NOTICE', 'takes it', () => {}, 'CONFIRMED'],
  ['NOTICE', 'does not answer', () => world.lines.mail.cut(), 'NO_ANSWER'],
  ['NOTICE', 'asks to wait', () => mailSays(451, '4.7.1 later'), 'ASKED_TO_WAIT'],
  ['NOTICE', 'refuses', () => mailSays(554, 'transaction failed'), 'NOT_ACCEPTED'],
  ['NOTICE', 'refuses our mail', () => mailSays(554, '5.7.1 policy'), 'OWN_MAIL_REFUSED'],
  ['NOTICE', 'has no room', () => mailSays(552, '5.2.2 mailbox full'), 'MAILBOX_FULL'],
  ['NOTICE', 'does not know the mailbox', () => mailSays(550, '5.1.1 unknown'), 'RECIPIENT_UNKNOWN'],
  ['ICCAM', 'takes it', () => {}, 'CONFIRMED'],
  ['ICCAM', 'does not answer', () => exchange.inject({ kind: 'OUTAGE' }), 'NO_ANSWER'],
  ['ICCAM', 'loses the answer', () => reports({ kind: 'LOST_ANSWER', times: 1 }), 'CONFIRMED'],
  ['ICCAM', 'asks to wait', () => reports({ kind: 'THROTTLED' }), 'ASKED_TO_WAIT'],
  ['ICCAM', 'refuses', () => reports({ kind: 'REFUSED' }), 'NOT_ACCEPTED'],
  ['ICCAM', 'does not find it', () => reports({ kind: 'REFUSED', status: 404 }), 'RECIPIENT_UNKNOWN'],
  ['WEBHOOK', 'takes it', () => {}, 'CONFIRMED'],
  ['WEBHOOK', 'does not answer', () => receiving.cut(), 'NO_ANSWER'],
  ['WEBHOOK', 'asks to wait', () => void (receiver.status = 429), 'ASKED_TO_WAIT'],
  ['WEBHOOK', 'is in trouble', () => void (receiver.status = 500), 'RECIPIENT_IN_TROUBLE'],
  ['WEBHOOK', 'refuses', () => void (receiver.status = 400), 'NOT_ACCEPTED'],
  ['WEBHOOK', 'redirects', () => void (receiver.status = 302), 'REDIRECTED'],
  ['WEBHOOK', 'refuses the sign-in', () => void (receiver.status = 401), 'SIGN_IN_REFUSED'],
  ['WEBHOOK', 'forbids it', () => void (receiver.status = 403), 'SIGN_IN_REFUSED'],
  ['WEBHOOK', 'does not find it', () => void (receiver.status = 404), 'RECIPIENT_UNKNOWN'],
  ['WEBHOOK', 'is gone for good', () => void (receiver.status = 410), { calledOff: 'WEBHOOK_GONE' }],
];
const mailSays = (code: number, text: string) =>
  void (world.mail.reply = { at: code === 550 ? 'RCPT' : 'DATA', code, text });
const reports = (fault: Parameters<Simulator['inject']>[0]) =>
  exchange.inject({ method: 'POST', path: 'reports', ...fault });

async function mend(): Promise<void> {
  world.mail.reply = null;
  receiver.status = 204;
  await exchange.clear();
  await Promise.all([world.lines.mail.mend(), receiving.mend()]);
}

describe('whatever the partner does', () => {
  beforeEach(() => world.nextMonday());
  afterEach(mend);

  it.each(partners)(
    'over %s, where it %s, ends in a row of its effect or in work',
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
