import type { RemovalAgent } from '../src/features/removal/index.js';
import { startSimulator, type Simulator } from '../iccam-simulator/simulator.js';
import { freshUrl, perform } from './support/casework.js';
import { feedOf } from './support/feed.js';
import { iccamClientOf, type TestIccamClient } from './support/iccam-client.js';
import { routedForExchange } from './support/iccam-network.js';
import { later, routedCase } from './support/journeys.js';
import { startTcpProxy, type TcpProxy } from './support/tcp-proxy.js';
import { fileOf } from '../counterparts/mail-server.js';
import { providerWorld, type Provider, type ProviderWorld } from './support/provider.js';
import { sqlRows } from './support/rows.js';
import { startWebhookPartner, type WebhookPartner } from './support/webhook-partner.js';

const day = 24 * 60;
const step = 60;

let world: ProviderWorld;
let exchange: Simulator;
let ours: TestIccamClient;
let receiver: WebhookPartner;
let receiving: TcpProxy;
let provider: Provider;
let hasAgent: boolean;

const agent: RemovalAgent = {
  check: () =>
    hasAgent
      ? Promise.resolve({ status: 200, redirect: null, method: 'HEAD' })
      : Promise.reject(new Error('no agent')),
  close: () => Promise.resolve(),
};

beforeEach(async () => {
  const clock = () => world?.api.clock.now ?? new Date('2026-11-20T09:00:00.000Z');
  exchange = await startSimulator({ clock });
  ours = iccamClientOf(exchange, { clock });
  receiver = await startWebhookPartner();
  receiving = await startTcpProxy(receiver.port);
  hasAgent = true;
  world = await providerWorld({ iccam: ours.client, removalAgent: agent });
  await world.nextMonday();
  provider = await world.newProvider();
});
afterEach(async () => {
  await world.stop();
  await Promise.all([ours.close(), exchange.close(), receiving.stop()]);
  await receiver.stop();
});

/** A partner that can fail. */
interface Partner {
  readonly cut: () => unknown;
  readonly mend: () => unknown;
  /** What must be set up before the failure. */
  readonly prepare?: () => Promise<unknown>;
  /** Does something that needs the partner. Returns the name of the expected effect. */
  readonly need: () => Promise<string>;
  /** The names of all effects, each as often as it happened. */
  readonly effects: () => Promise<readonly string[]>;
  /** The kinds of the work items that are open during the failure, for two needs. */
  readonly visible: readonly string[];
}

const noticed = async (): Promise<string> => (await world.clearedCase({ at: provider })).url;
const addressesSent = async (): Promise<readonly string[]> =>
  world.mailTo(provider.email).flatMap((mail) => fileOf(mail, 'addresses.txt')?.trim().split('\r\n') ?? []);

async function namesFail(): Promise<void> {
  for (const name of ['away-1.example', 'away-2.example'])
    world.zone[name] = { A: 'SERVFAIL', AAAA: 'SERVFAIL' };
}
let away = 0;

const partners: Readonly<Record<string, Partner>> = {
  'a webhook receiver of police': {
    prepare: async () => {
      const url = `http://127.0.0.1:${receiving.port}/`;
      const input = { url, audience: 'POLICE', types: ['REFERRAL_CREATED'] };
      await perform(world.api, 'registerWebhook', input, 'administrator');
    },
    cut: () => receiving.disconnect(),
    mend: () => receiving.reconnect(),
    need: async () => {
      const { legs } = await routedCase(world.api);
      const [row] = await sqlRows(
        world.api,
        `select id from hand_over where channel = 'WEBHOOK' and subject_id = ?`,
        [legs['POLICE']?.id],
      );
      return String(row?.['id']);
    },
    effects: async () => [...receiver.taken],
    visible: ['PARTNER_NOT_REACHED'],
  },
  'the mail server': {
    cut: () => world.proxies.mail.disconnect(),
    mend: () => world.proxies.mail.reconnect(),
    need: noticed,
    effects: addressesSent,
    visible: ['PARTNER_NOT_REACHED'],
  },
  'the RDAP registry': {
    cut: () => world.proxies.rdap.disconnect(),
    mend: () => world.proxies.rdap.reconnect(),
    need: noticed,
    effects: addressesSent,
    visible: ['CONTACT_NOT_FOUND', 'CONTACT_NOT_FOUND'],
  },
  'the name server': {
    cut: namesFail,
    mend: () => {
      for (const name of ['away-1.example', 'away-2.example']) world.zone[name] = { A: [provider.ip] };
    },
    need: async () =>
      (await world.clearedCase({ host: `away-${(away % 2) + 1}.example`, path: `${++away}` })).url,
    effects: addressesSent,
    visible: ['CONTACT_NOT_FOUND', 'CONTACT_NOT_FOUND'],
  },
  'the ICCAM exchange': {
    cut: () => exchange.inject({ kind: 'OUTAGE' }),
    mend: () => exchange.clear(),
    need: async () => {
      const url = freshUrl();
      await routedForExchange(world, { url });
      return url;
    },
    effects: async () => exchange.exchange.contents.map(({ urlString }) => urlString),
    visible: ['PARTNER_NOT_REACHED', 'PARTNER_NOT_REACHED'],
  },
  'the removal agent': {
    cut: () => (hasAgent = false),
    mend: () => (hasAgent = true),
    need: async () => (await routedCase(world.api)).itemId,
    effects: async () =>
      (
        await sqlRows(
          world.api,
          `select content_item_id from reachability_observation as look where observed_at =
             (select min(observed_at) from reachability_observation where content_item_id = look.content_item_id)`,
        )
      ).map((row) => String(row['content_item_id'])),
    visible: ['PARTNER_NOT_REACHED'],
  },
};

/** The kinds of the open work items about partners. */
const openWork = async (): Promise<readonly string[]> =>
  (
    await sqlRows(
      world.api,
      `select kind from work_item where settled_at is null and kind in ('PARTNER_NOT_REACHED', 'CONTACT_NOT_FOUND',
         'CHECK_BY_HAND', 'HAND_OVER_FAILED', 'HOST_CHANGED', 'NOTICE_INCOMPLETE') order by kind`,
    )
  ).map(({ kind }) => String(kind));

/** Outbox messages without their effect, except notices that were sent and wait for an answer. */
const unfinished = () =>
  sqlRows(
    world.api,
    `select channel, status, failure_cause from hand_over where status not in ('CONFIRMED', 'CALLED_OFF')
     and not (channel = 'NOTICE' and failures = 0 and exists (
       select from notice_round where notice_id = hand_over.subject_id))`,
  );

async function passing(minutes: number, every = step): Promise<void> {
  for (let passed = 0; passed < minutes; passed += every) {
    later(world.api, every);
    await world.pass();
  }
}

describe.each(Object.entries(partners))('while %s is down for a day', (_name, partner) => {
  it('nothing is lost or repeated, work items show it, and everything continues by itself', async () => {
    await partner.prepare?.();
    await partner.cut();
    const needs = [await partner.need()];
    await passing(day / 2);
    needs.push(await partner.need());
    await passing(day / 2);
    const [meanwhile, seen] = [await partner.effects(), await openWork()];

    await partner.mend();
    await passing(4 * 60);

    expect(meanwhile).toEqual([]);
    expect(seen).toEqual(partner.visible);
    expect([...(await partner.effects())].sort()).toEqual([...needs].sort());
    expect(await unfinished()).toEqual([]);
    expect(await openWork()).toEqual([]);
  });
});

it('police that read nothing for a day can read every entry afterwards, once and in order', async () => {
  const { api } = world;
  const first = await routedCase(api);
  await world.pass();
  const [{ cursor }] = (await feedOf(api)).slice(-1);
  const missed: (string | undefined)[] = [];
  for (let part = 0; part < 3; part += 1) {
    missed.push((await routedCase(api)).legs['POLICE']?.id);
    await passing(day / 3, 4 * 60);
  }

  const read = (await feedOf(api, cursor)).filter(({ event }) => event === 'REFERRAL');

  expect(read.map(({ referral }) => referral.id)).toEqual(missed);
  expect(missed).not.toContain(first.legs['POLICE']?.id);
});

describe.each(['a webhook receiver of police', 'the mail server', 'the ICCAM exchange'])(
  'while %s is down for longer than any retry',
  (name) => {
    const partner = partners[name] as Partner;

    it('each message becomes a work item, and is sent when a person retries it', async () => {
      await partner.prepare?.();
      await partner.cut();
      const needs = [await partner.need(), await partner.need()];
      await passing(9 * day, day / 2);
      const stopped = await sqlRows(
        world.api,
        `select hand_over_id from work_item where kind = 'HAND_OVER_FAILED' and settled_at is null order by opened_at, id`,
      );

      await partner.mend();
      for (const { hand_over_id: handOverId } of stopped)
        expect(await perform(world.api, 'retryHandOver', { handOverId }, 'analyst')).toMatchObject({
          __typename: 'RetryHandOverSuccess',
        });
      await passing(day);

      expect(stopped.length).toBeGreaterThan(0);
      expect([...(await partner.effects())].sort()).toEqual([...needs].sort());
      expect(await unfinished()).toEqual([]);
    });
  },
);
