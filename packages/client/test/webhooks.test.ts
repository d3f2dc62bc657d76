import { Webhook } from 'standardwebhooks';
import { verifyWebhook } from '../src/index.js';
import { createOutbound } from '../../api/src/platform/outbound/outbound.js';
import { testApi, type TestApi } from '../../api/test/support/api.js';
import { harmlessFindings, judgedCase, perform } from '../../api/test/support/casework.js';
import { openWork } from '../../api/test/support/hand-overs.js';
import { later, legsOf, routedCase } from '../../api/test/support/journeys.js';
import { everyRow, sqlRows } from '../../api/test/support/rows.js';
import {
  listening,
  messagesOf,
  startReceiver,
  type Received,
  type Receiver,
} from './support/webhook-receiver.js';
import { workUntilIdle } from '../../api/test/support/work.js';

let api: TestApi;
let receiver: Receiver;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.now = new Date('2026-11-20T09:00:00.000Z');
  receiver = await startReceiver(api);
});
afterEach(async () => {
  for (const { id: webhookId } of await webhooks()) await perform(api, 'removeWebhook', { webhookId }, as);
  await workUntilIdle(api);
  await sqlRows(api, `update work_item set settled_at = now(), resolution = 'DONE' where settled_at is null`);
  await receiver.close();
});

const as = 'administrator';
const list =
  '{ webhooks(first: 100) { nodes { id url audience types status lastSequence rotationEndsAt } } }';
const webhooks = async () => (await api.send(list, {}, as)).data.webhooks.nodes;
const test = (webhookId: string) => perform(api, 'sendTestEvent', { webhookId }, as);
const handOversTo = (webhookId: string) =>
  sqlRows(
    api,
    'select status, failure_class, failure_cause, proof from hand_over where recipient = ? order by sequence',
    [webhookId],
  );
const openKinds = async () =>
  (await sqlRows(api, 'select kind from work_item where settled_at is null order by kind')).map(
    ({ kind }) => kind,
  );

/** A case routed at home, with its takedown freed and its referral to police answered and ended. */
async function wholeJourney() {
  const routed = await routedCase(api);
  const police = async () => {
    const leg = (await legsOf(api, routed.caseId))['POLICE'];
    return { referralId: leg?.id, expectedVersion: leg?.version };
  };
  await perform(api, 'clearTakedown', await police(), 'liaison');
  await perform(
    api,
    'acknowledgeReferral',
    { ...(await police()), recipientReference: 'canary-pv' },
    'liaison',
  );
  await perform(api, 'completeReferral', { ...(await police()), outcome: 'INVESTIGATED' }, 'liaison');
  return routed;
}

describe('a message', () => {
  it('is genuine for the published client, and says what happened to what and nothing else', async () => {
    await listening(api, receiver, { types: ['CASE_ROUTED'] });
    const { caseId } = await routedCase(api);

    await workUntilIdle(api);

    const [{ verified, body, headers }] = receiver.received as [Received];
    const { id } = JSON.parse(body);
    expect(verified).toMatchObject({ ok: true, sentAt: api.clock.now });
    expect(JSON.parse(body)).toEqual({
      id: headers['webhook-id'],
      sequence: 1,
      at: api.clock.now.toISOString(),
      type: 'CASE_ROUTED',
      objectType: 'CASE',
      handling: 'TLP:AMBER+STRICT',
      objectId: caseId,
      isTest: true,
    });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(receiver.received).toHaveLength(1);
  });

  it('is refused by the client once any of it was changed', async () => {
    await test(await listening(api, receiver));
    await workUntilIdle(api);
    const [{ body, headers }] = receiver.received as [Received];
    const verify = (change: object) =>
      verifyWebhook({ headers, body, secrets: receiver.secrets, now: api.clock.now, ...change });

    expect(await verify({ body: body.replace('TEST', 'REST') })).toEqual({
      ok: false,
      code: 'WRONG_SIGNATURE',
    });
    expect(await verify({ headers: { ...headers, 'webhook-id': 'another' } })).toEqual({
      ok: false,
      code: 'WRONG_SIGNATURE',
    });
    expect(await verify({ now: new Date(api.clock.now.getTime() + 301_000) })).toEqual({
      ok: false,
      code: 'STALE',
    });
    expect(await verify({ seen: () => true })).toEqual({ ok: false, code: 'DUPLICATE' });
  });

  it('is written in the transaction of the change, or not at all', async () => {
    await listening(api, receiver);
    const { caseId, version } = await judgedCase(api, { findings: harmlessFindings });
    const input = { caseId, expectedVersion: version, reason: 'NOT_ILLEGAL' };
    await sqlRows(
      api,
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
    );
    await sqlRows(api, 'create trigger no_event before insert on hand_over execute function refuse()');
    const before = await everyRow(api);

    await expect(perform(api, 'closeCase', input, 'analyst')).rejects.toThrow('INTERNAL_SERVER_ERROR');

    await expect(everyRow(api)).resolves.toEqual(before);
    await sqlRows(api, 'drop trigger no_event on hand_over');
    await perform(api, 'closeCase', input, 'analyst');
    await workUntilIdle(api);
    expect(messagesOf(receiver)).toMatchObject([{ type: 'CASE_CLOSED', objectId: caseId }]);
  });

  it('is another one each time the same thing happens again', async () => {
    await listening(api, receiver, { types: ['REFERRAL_FAILED', 'REFERRAL_RETRIED'] });
    const { caseId, legs } = await routedCase(api, { country: 'NL' });
    const stops = {
      ICCAM: {
        deliver: () =>
          Promise.resolve({
            outcome: 'FAILED' as const,
            failure: { class: 'REFUSED' as const, cause: 'NOT_ACCEPTED' as const },
          }),
      },
    };
    const retry = async () => {
      const [{ id: handOverId } = {}] = await sqlRows(
        api,
        `select id from hand_over where status = 'DEAD' and channel = 'ICCAM'`,
      );
      await perform(api, 'retryHandOver', { handOverId }, 'analyst');
    };

    await workUntilIdle(api, { channels: stops });
    await retry();
    await workUntilIdle(api, { channels: stops });

    const messages = messagesOf(receiver);
    expect((await legsOf(api, caseId))['INHOPE_HOTLINE']?.status).toBe('FAILED');
    expect(messages.map(({ type }) => type)).toEqual([
      'REFERRAL_FAILED',
      'REFERRAL_RETRIED',
      'REFERRAL_FAILED',
    ]);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(3);
    expect(new Set(messages.map(({ objectId }) => objectId))).toEqual(new Set([legs['INHOPE_HOTLINE']?.id]));
  });

  it('about a message that stopped is never sent, so that none follows from another', async () => {
    await listening(api, receiver);
    receiver.answer = { status: 400 };
    await openWork(api, 'HOST_CHANGED');

    await workUntilIdle(api);

    expect(receiver.received).toHaveLength(1);
    expect(await openKinds()).toEqual(['HAND_OVER_FAILED', 'HOST_CHANGED']);
  });
});

describe('two audiences', () => {
  it('each hear of what they may see, and of nothing of the other', async () => {
    const police = await startReceiver(api);
    await listening(api, receiver, { audience: 'CASEWORK' });
    await listening(api, police, { audience: 'POLICE' });

    const home = await wholeJourney();
    const abroad = await routedCase(api, { country: 'NL' });
    await openWork(api, 'HOLD_OVERDUE');
    await openWork(api, 'PROVIDER_DISPUTES');
    await openWork(api, 'WEBHOOK_GONE');
    await workUntilIdle(api);

    const toPolice = messagesOf(police);
    const own = home.legs['POLICE']?.id;
    expect(toPolice.map(({ type }) => type)).toEqual([
      'REFERRAL_CREATED',
      'REFERRAL_ACKNOWLEDGED',
      'REFERRAL_COMPLETED',
      'WORK_ITEM_OPENED',
    ]);
    expect(
      toPolice.filter(({ objectType }) => objectType === 'REFERRAL').map(({ objectId }) => objectId),
    ).toEqual([own, own, own]);
    const foreign = [
      home.caseId,
      abroad.caseId,
      home.legs['HOSTING_PROVIDER']?.id,
      abroad.legs['INHOPE_HOTLINE']?.id,
    ];
    for (const id of foreign) expect(JSON.stringify(police.received)).not.toContain(id);

    const toCasework = messagesOf(receiver);
    const ofPolice = toCasework.filter(({ objectId }) => objectId === own).map(({ type }) => type);
    expect(ofPolice).toEqual(['REFERRAL_CREATED']);
    expect(toCasework.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['CASE_ROUTED', 'TAKEDOWN_CLEARED', 'WORK_ITEM_OPENED']),
    );
    expect(toCasework.filter(({ type }) => type === 'WORK_ITEM_OPENED')).toHaveLength(2);
    for (const { body } of [...police.received, ...receiver.received])
      expect(Object.keys(JSON.parse(body))).toEqual([
        ...['id', 'sequence', 'at', 'type', 'objectType', 'objectId', 'isTest', 'handling'],
      ]);
    await police.close();
  });
});

describe('the sequence', () => {
  it('has no gap and no repeat when changes come side by side', async () => {
    await listening(api, receiver, { types: ['CASE_REOPENED', 'WORK_ITEM_OPENED'] });
    await Promise.all(Array.from({ length: 8 }, () => openWork(api)));

    await Promise.all([workUntilIdle(api), workUntilIdle(api)]);

    const sequences = messagesOf(receiver).map(({ sequence }) => sequence);
    expect([...new Set(sequences)].sort((a, b) => a - b)).toEqual(Array.from({ length: 8 }, (_, i) => i + 1));
    expect((await webhooks())[0].lastSequence).toBe(8);
  });

  it('keeps its order through a receiver that is down and up again, each message with its own number', async () => {
    const id = await listening(api, receiver);
    receiver.answer = null;
    for (let count = 0; count < 3; count += 1) await test(id);
    await workUntilIdle(api);
    expect(await handOversTo(id)).toMatchObject([
      { status: 'PENDING', failure_class: 'UNREACHABLE', failure_cause: 'NO_ANSWER' },
      { status: 'PENDING', failure_class: null },
      { status: 'PENDING', failure_class: null },
    ]);

    receiver.answer = { status: 200 };
    later(api, 1);
    await workUntilIdle(api);

    expect(messagesOf(receiver).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect((await handOversTo(id)).map(({ proof }) => proof)).toEqual(
      [1, 2, 3].map((sequence) => ({ status: 200, sequence })),
    );
  });

  it('and the id of a message stay the same when it comes again', async () => {
    const id = await listening(api, receiver);
    receiver.answer = { status: 503 };
    await test(id);
    await workUntilIdle(api);
    receiver.answer = { status: 200 };
    later(api, 1);
    await workUntilIdle(api);

    const [first, again] = messagesOf(receiver);
    expect(again).toEqual(first);
    expect(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).toEqual([
      String(api.clock.now.getTime() / 1000 - 60),
      String(api.clock.now.getTime() / 1000),
    ]);
  });

  it('has no gap for what waited in a paused webhook, which comes in order once it is resumed', async () => {
    const webhookId = await listening(api, receiver);
    await test(webhookId);
    await workUntilIdle(api);
    await perform(api, 'pauseWebhook', { webhookId }, as);
    await openWork(api);
    await workUntilIdle(api);
    later(api, 30);
    await openWork(api);
    await workUntilIdle(api);
    expect(receiver.received).toHaveLength(1);
    expect(await perform(api, 'sendTestEvent', { webhookId }, as)).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });

    await perform(api, 'resumeWebhook', { webhookId }, as);
    await workUntilIdle(api);

    const messages = messagesOf(receiver);
    expect(messages.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(messages.map(({ at }) => at)).toEqual([...messages.map(({ at }) => at)].sort());
  });
});

describe('a secret', () => {
  it('that changes is good beside the new one for as long as was said, and no longer', async () => {
    const webhookId = await listening(api, receiver);
    const [old] = receiver.secrets as [string];
    const { secret, webhook } = await perform(api, 'rotateWebhookSecret', { webhookId, overlapHours: 2 }, as);
    const fits = async (own: string) => {
      await test(webhookId);
      await workUntilIdle(api);
      const { headers, body } = receiver.received.at(-1) ?? { headers: {}, body: '' };
      return (await verifyWebhook({ headers, body, secrets: own, now: api.clock.now })).ok;
    };
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(secret).not.toBe(old);
    expect(webhook.rotationEndsAt).toBe('2026-11-20T11:00:00.000Z');

    expect([await fits(old), await fits(secret)]).toEqual([true, true]);
    later(api, 119);
    expect([await fits(old), await fits(secret)]).toEqual([true, true]);
    later(api, 1);
    expect([await fits(old), await fits(secret)]).toEqual([false, true]);
    const { secret: atOnce } = await perform(api, 'rotateWebhookSecret', { webhookId, overlapHours: 0 }, as);
    expect([await fits(secret), await fits(atOnce)]).toEqual([false, true]);
  });

  it('verifies with the library of Standard Webhooks too, the old one and the new one until the overlap ends', async () => {
    // The library compares with the time of this machine.
    api.clock.now = new Date();
    const webhookId = await listening(api, receiver);
    const [old] = receiver.secrets as [string];
    const { secret } = await perform(api, 'rotateWebhookSecret', { webhookId, overlapHours: 1 }, as);
    await test(webhookId);
    await workUntilIdle(api);
    const { headers, body } = receiver.received.at(-1) as Received;
    const verifiedWith = (own: string, text = body) =>
      new Webhook(own).verify(text, headers as Record<string, string>);

    expect(verifiedWith(old)).toEqual(JSON.parse(body));
    expect(verifiedWith(secret)).toEqual(JSON.parse(body));
    expect(() => verifiedWith(secret, `${body} `)).toThrow('No matching signature found');
    expect(() => verifiedWith(`whsec_${Buffer.alloc(32).toString('base64')}`)).toThrow(
      'No matching signature found',
    );
  });

  it('stands in no log, no row and no other answer, and neither does the address in a log or an audit entry', async () => {
    const webhookId = await listening(api, receiver);
    const { secret } = await perform(api, 'rotateWebhookSecret', { webhookId }, as);
    await wholeJourney();
    receiver.answer = { status: 500 };
    await workUntilIdle(api);
    await api.send(list, {}, 'analyst');
    await perform(api, 'pauseWebhook', { webhookId }, as);

    const secrets = [...receiver.secrets, secret].map((one) => String(one).slice(6));
    const kept = JSON.stringify([await everyRow(api), await webhooks(), api.log(), receiver.received]);
    for (const one of secrets) {
      expect(kept).not.toContain(one);
      expect(kept).not.toContain(Buffer.from(one, 'base64').toString('hex'));
    }
    const { webhook_endpoint: _own, ...others } = await everyRow(api);
    expect(JSON.stringify([others, api.log()])).not.toContain('canary-path');
    for (const { body } of receiver.received) expect(body).not.toMatch(/canary|example|http/);
  });

  it('is gone with its webhook', async () => {
    const webhookId = await listening(api, receiver);
    receiver.answer = { status: 400 };
    await test(webhookId);
    await workUntilIdle(api);
    receiver.answer = { status: 200 };
    await test(webhookId);
    expect(await openKinds()).toEqual(['HAND_OVER_FAILED']);

    expect(await perform(api, 'removeWebhook', { webhookId }, as)).toEqual({
      __typename: 'RemoveWebhookSuccess',
      webhookId,
    });
    await openWork(api);
    await workUntilIdle(api);

    expect(
      await sqlRows(api, 'select status, secret_sealed from webhook_endpoint where id = ?', [webhookId]),
    ).toEqual([{ status: 'REMOVED', secret_sealed: null }]);
    expect((await handOversTo(webhookId)).map(({ status }) => status)).toEqual(['CALLED_OFF', 'CALLED_OFF']);
    expect(await openKinds()).toEqual(['HOST_CHANGED']);
    expect(await webhooks()).toEqual([]);
    expect(receiver.received).toHaveLength(1);
    expect(await perform(api, 'removeWebhook', { webhookId }, as)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await perform(api, 'resumeWebhook', { webhookId }, as)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what a receiver answers', () => {
  it.each([
    [201, 'CONFIRMED', null, null],
    [302, 'PENDING', 'ACCESS_REFUSED', 'REDIRECTED'],
    [401, 'PENDING', 'ACCESS_REFUSED', 'SIGN_IN_REFUSED'],
    [403, 'PENDING', 'ACCESS_REFUSED', 'SIGN_IN_REFUSED'],
    [400, 'DEAD', 'REFUSED', 'NOT_ACCEPTED'],
    [404, 'DEAD', 'NOT_FOUND', 'RECIPIENT_UNKNOWN'],
    [429, 'PENDING', 'THROTTLED', 'ASKED_TO_WAIT'],
    [500, 'PENDING', 'PARTNER_FAULT', 'RECIPIENT_IN_TROUBLE'],
  ])('%i leaves the message %s (%s, %s)', async (status, stands, failureClass, cause) => {
    const id = await listening(api, receiver);
    receiver.answer = { status, headers: { location: receiver.url } };
    await test(id);

    await workUntilIdle(api);

    expect(await handOversTo(id)).toMatchObject([
      { status: stands, failure_class: failureClass, failure_cause: cause },
    ]);
    expect(receiver.received).toHaveLength(1);
  });

  it.each(['600', 'Fri, 20 Nov 2026 09:10:00 GMT'])('a wait until %s is kept', async (wait) => {
    const id = await listening(api, receiver);
    receiver.answer = { status: 429, headers: { 'retry-after': wait } };
    await test(id);
    await workUntilIdle(api);
    receiver.answer = { status: 200 };

    later(api, 9);
    await workUntilIdle(api);
    expect(receiver.received).toHaveLength(1);
    later(api, 1);
    await workUntilIdle(api);
    expect(receiver.received).toHaveLength(2);
  });

  it('that it is gone ends the webhook, as work for the administrator until it is removed', async () => {
    const webhookId = await listening(api, receiver);
    receiver.answer = { status: 410 };
    await test(webhookId);
    await test(webhookId);

    await workUntilIdle(api);
    await openWork(api);

    expect(receiver.received).toHaveLength(1);
    expect((await handOversTo(webhookId)).map(({ status }) => status)).toEqual(['CALLED_OFF', 'CALLED_OFF']);
    expect(await webhooks()).toMatchObject([{ status: 'DISABLED' }]);
    expect(await openKinds()).toEqual(['HOST_CHANGED', 'WEBHOOK_GONE']);
    expect(await perform(api, 'resumeWebhook', { webhookId }, as)).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    await perform(api, 'removeWebhook', { webhookId }, as);
    expect(await openKinds()).toEqual(['HOST_CHANGED']);
    const audited = await sqlRows(api, 'select action from audit_entry where subject_id = ? order by id', [
      webhookId,
    ]);
    expect(audited.map(({ action }) => action)).toEqual([
      ...['WEBHOOK_REGISTERED', 'WEBHOOK_TESTED', 'WEBHOOK_TESTED', 'WEBHOOK_DISABLED', 'WEBHOOK_REMOVED'],
    ]);
  });
});

describe('an address', () => {
  const register = (url: string, input: object = {}, to: TestApi = api) =>
    perform(to, 'registerWebhook', { url, audience: 'POLICE', ...input }, as);

  it.each([
    ['no address', 'URL_NOT_VALID'],
    ['ftp://host.example/', 'URL_NOT_VALID'],
    ['https://name:pass@host.example/', 'URL_WITH_USER_INFO'],
    ['https://host.example/#part', 'URL_WITH_FRAGMENT'],
  ])('such as %s is refused: %s', async (url, code) => {
    expect(await register(url)).toMatchObject({
      __typename: 'InvalidInputError',
      problems: [{ path: '/url', code }],
    });
    expect(await webhooks()).toEqual([]);
  });

  it('is refused where it is too long', async () => {
    expect(await register(`https://host.example/${'a'.repeat(2_000)}`)).toMatchObject({
      problems: [{ code: 'URL_NOT_VALID' }],
    });
  });

  it('is asked for what its audience hears and for nothing else', async () => {
    expect(
      await register('https://host.example/', { types: ['REFERRAL_CREATED', 'CASE_CLOSED'] }),
    ).toMatchObject({
      problems: [{ path: '/types/1', code: 'TYPE_NOT_FOR_AUDIENCE' }],
    });
    expect(await register('https://host.example/', { types: [] })).toMatchObject({
      problems: [{ path: '/types', code: 'TYPES_EMPTY' }],
    });
  });

  it('that is not this machine is not reached in test mode, which is said', async () => {
    const { webhook } = await register('https://192.0.2.1/hook');
    await test(webhook.id);

    await workUntilIdle(api);

    expect(await handOversTo(webhook.id)).toMatchObject([
      { status: 'DEAD', failure_class: 'REFUSED', failure_cause: 'TEST_MODE' },
    ]);
  });

  it('is https in live mode, and never one of a private network', async () => {
    const live = await testApi({
      isTest: false,
      outbound: createOutbound({ mode: 'live', configuredHosts: new Set() }),
    });

    expect(await register('http://host.example/', {}, live)).toMatchObject({
      problems: [{ code: 'URL_NOT_HTTPS' }],
    });
    const { webhook } = await register('https://10.0.0.1/', {}, live);
    await perform(live, 'sendTestEvent', { webhookId: webhook.id }, as);
    await workUntilIdle(live);
    expect(await sqlRows(live, 'select failure_cause, is_test from hand_over')).toEqual([
      { failure_cause: 'CHANNEL_NOT_CONFIGURED', is_test: false },
    ]);
    await live.close();
  });
});
