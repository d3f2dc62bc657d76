import type { MailSender } from './mail/mail-sender.port.js';
import { harmlessFindings, perform } from '../../../test/support/casework.js';
import { feedOf } from '../../../test/support/feed.js';
import { legsOf } from '../../../test/support/journeys.js';
import {
  answerLinkIn,
  pathOf,
  providerWorld,
  type ProviderCase,
  type ProviderWorld,
} from '../../../test/support/provider.js';
import { auditOf, sqlRows } from '../../../test/support/rows.js';

const day = 24 * 60;

let world: ProviderWorld;
let unwrapped: MailSender['send'];
beforeAll(async () => {
  world = await providerWorld();
  unwrapped = mail().send;
});
beforeEach(() => world.nextMonday());
afterEach(() => void Object.assign(mail(), { send: unwrapped }));
afterAll(() => world.stop());

function mail(): MailSender {
  const { mail: sender } = world.api.system.notices;
  if (sender === null) throw new Error('no mail server');
  return sender;
}

/** Runs `happen` while the next message is being sent: after the last check, before the response of the mail server. */
function whileLeaving(happen: () => Promise<unknown>): void {
  Object.assign(mail(), {
    send: async (message: Parameters<MailSender['send']>[0]) => {
      Object.assign(mail(), { send: unwrapped });
      await happen();
      return unwrapped(message);
    },
  });
}

const providerLeg = async ({ caseId }: ProviderCase) => (await legsOf(world.api, caseId))['HOSTING_PROVIDER'];

async function hold({ caseId }: ProviderCase): Promise<void> {
  const police = (await legsOf(world.api, caseId))['POLICE'];
  const held = await perform(
    world.api,
    'holdTakedown',
    {
      referralId: police?.id,
      expectedVersion: police?.version,
      reviewOn: new Date(+world.api.clock.now + 4 * day * 60_000).toISOString().slice(0, 10),
      reason: 'VICTIM_IDENTIFICATION',
    },
    'liaison',
  );
  expect(held.__typename).toBe('HoldTakedownSuccess');
}

async function clearAgain(routed: ProviderCase): Promise<void> {
  await world.clear({ ...routed, legs: await legsOf(world.api, routed.caseId) }, 'PK-18');
  await world.pass();
}

/** The open work items of a case about a notice that was sent despite a hold. */
async function leftWork({ caseId }: ProviderCase): Promise<readonly any[]> {
  const { data } = await world.api.send(
    `{ workItems(first: 100, filter: { kind: [NOTICE_LEFT_ANYWAY] }) { nodes {
      kind isUrgent caseId referralId explanation(language: EN) settledAt } } }`,
    {},
    'analyst',
  );
  return data.workItems.nodes.filter((item: any) => item.caseId === caseId && item.settledAt === null);
}

const toldPolice = async ({ legs }: ProviderCase): Promise<readonly string[]> =>
  (await feedOf(world.api))
    .filter(({ referral }) => referral.id === legs['POLICE']?.id)
    .map(({ event }) => event);

/** A notice that police hold while it is being sent. */
async function heldTooLate() {
  const provider = await world.newProvider();
  const routed = await world.clearedCase({ at: provider });
  whileLeaving(() => hold(routed));
  await world.pass(60);
  return { provider, routed };
}

describe('a notice that police hold while it is being sent', () => {
  it('is reported at once to police and to caseworkers, with the proof that it was sent', async () => {
    const { provider, routed } = await heldTooLate();

    expect(world.mailTo(provider.email)).toHaveLength(1);
    expect(await providerLeg(routed)).toMatchObject({ status: 'ON_HOLD' });
    expect(await toldPolice(routed)).toEqual(['REFERRAL', 'CLEARED', 'HELD', 'NOTICE_LEFT_ANYWAY']);
    expect(await leftWork(routed)).toEqual([
      expect.objectContaining({
        isUrgent: true,
        referralId: routed.referralId,
        explanation: expect.stringContaining('had already been sent'),
      }),
    ]);
    const [referral] = await sqlRows(world.api, 'select sent_at from referral where id = ?', [
      routed.referralId,
    ]);
    expect(referral).toMatchObject({ sent_at: world.api.clock.now });
    expect((await auditOf(world.api, routed.caseId)).map(({ action }) => action)).toContain('NOTICE_SENT');
  });

  it('is not repeated during the hold', async () => {
    const { provider, routed } = await heldTooLate();

    await world.pass(3 * day);

    expect(world.mailTo(provider.email)).toHaveLength(1);
    expect(await providerLeg(routed)).toMatchObject({ status: 'ON_HOLD' });
  });

  it('counts as sent after police clear it, and is repeated only when the next round is due', async () => {
    const { provider, routed } = await heldTooLate();
    const leftAt = world.api.clock.now;
    await world.pass(120);
    await clearAgain(routed);

    expect(await providerLeg(routed)).toMatchObject({ status: 'SENT' });
    expect(await leftWork(routed)).toEqual([]);
    const [referral] = await sqlRows(world.api, 'select sent_at from referral where id = ?', [
      routed.referralId,
    ]);
    expect(referral).toMatchObject({ sent_at: leftAt });
    await world.pass(120);
    expect(world.mailTo(provider.email)).toHaveLength(1);

    await world.pass(day);
    expect(world.mailTo(provider.email)).toHaveLength(2);
    const rounds = await sqlRows(
      world.api,
      'select number from notice_round join notice_item using (notice_id) where referral_id = ? order by number',
      [routed.referralId],
    );
    expect(rounds).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('that the provider has answered is acknowledged after police clear it, and is not repeated', async () => {
    const { provider, routed } = await heldTooLate();
    const [message] = world.mailTo(provider.email);
    if (message === undefined) throw new Error('no message was received');
    await world.api.app.inject({
      method: 'POST',
      url: pathOf(answerLinkIn(message)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'answer-all=ACKNOWLEDGED',
    });
    await clearAgain(routed);
    await world.pass(2 * day);

    expect(await providerLeg(routed)).toMatchObject({ status: 'ACKNOWLEDGED' });
    expect(world.mailTo(provider.email)).toHaveLength(1);
  });

  it('is repeated after police clear it, when the next round is already due', async () => {
    const { provider, routed } = await heldTooLate();
    await world.pass(2 * day);
    await clearAgain(routed);
    await world.pass(60);

    expect(world.mailTo(provider.email)).toHaveLength(2);
    expect(await providerLeg(routed)).toMatchObject({ status: 'SENT' });
  });

  it('and clear before the mail server responds is sent as usual', async () => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    whileLeaving(async () => {
      await hold(routed);
      await world.clear({ ...routed, legs: await legsOf(world.api, routed.caseId) }, 'PK-18');
    });
    await world.pass(60);

    expect(world.mailTo(provider.email)).toHaveLength(1);
    expect(await providerLeg(routed)).toMatchObject({ status: 'SENT' });
    expect(await leftWork(routed)).toEqual([]);
    expect(await toldPolice(routed)).toEqual(['REFERRAL', 'CLEARED', 'HELD', 'CLEARED']);
  });
});

it('reports to caseworkers a notice whose referral is withdrawn while it is being sent', async () => {
  const provider = await world.newProvider();
  const routed = await world.clearedCase({ at: provider });
  const { api } = world;
  whileLeaving(async () => {
    const { case: claimed } = await perform(api, 'claimCase', { caseId: routed.caseId }, 'analyst');
    const { case: judged } = await perform(
      api,
      'recordAssessment',
      { contentItemId: routed.itemId, expectedVersion: claimed.version, findings: harmlessFindings },
      'analyst',
    );
    await perform(api, 'routeCase', { caseId: routed.caseId, expectedVersion: judged.version }, 'analyst');
  });
  await world.pass(60);

  expect(await providerLeg(routed)).toMatchObject({ status: 'WITHDRAWN' });
  expect(world.mailTo(provider.email)).toHaveLength(1);
  expect(await leftWork(routed)).toHaveLength(1);
});
