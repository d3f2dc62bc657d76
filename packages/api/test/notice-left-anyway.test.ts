import type { MailSender } from '../src/features/notices/mail/mail-sender.port.js';
import { harmlessFindings, perform } from './support/casework.js';
import { feedOf } from './support/feed.js';
import { legsOf } from './support/journeys.js';
import { linkIn, pathOf, providerWorld, type ProviderCase, type ProviderWorld } from './support/provider.js';
import { auditOf, sqlRows } from './support/rows.js';

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

/** Lets something happen while the next message is on the line to the mail server: after the last look, before its word. */
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

/** The work that a caseworker sees on the case, as `KIND` and whether it is urgent. */
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

/** A notice that police held while it was on the line. */
async function heldTooLate() {
  const provider = await world.newProvider();
  const routed = await world.clearedCase({ at: provider });
  whileLeaving(() => hold(routed));
  await world.pass(60);
  return { provider, routed };
}

describe('a notice that police hold while it is on the line', () => {
  it('is told to police and to the caseworkers at once, with the proof that it left', async () => {
    const { provider, routed } = await heldTooLate();

    expect(world.mailTo(provider.email)).toHaveLength(1);
    expect(await providerLeg(routed)).toMatchObject({ status: 'ON_HOLD' });
    expect(await toldPolice(routed)).toEqual(['REFERRAL', 'NOTICE_LEFT_ANYWAY']);
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

  it('is not repeated while it is held', async () => {
    const { provider, routed } = await heldTooLate();

    await world.pass(3 * day);

    expect(world.mailTo(provider.email)).toHaveLength(1);
    expect(await providerLeg(routed)).toMatchObject({ status: 'ON_HOLD' });
  });

  it('is sent once police free it, and repeated when a repeat is due, not as if nothing had left', async () => {
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

  it('that the provider answered meanwhile is acknowledged once police free it, and not sent again', async () => {
    const { provider, routed } = await heldTooLate();
    const [message] = world.mailTo(provider.email);
    if (message === undefined) throw new Error('nothing came');
    await world.api.app.inject({
      method: 'POST',
      url: pathOf(linkIn(message)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'answer-all=ACKNOWLEDGED',
    });
    await clearAgain(routed);
    await world.pass(2 * day);

    expect(await providerLeg(routed)).toMatchObject({ status: 'ACKNOWLEDGED' });
    expect(world.mailTo(provider.email)).toHaveLength(1);
  });

  it('is written about again, as what is due, when police free it long after', async () => {
    const { provider, routed } = await heldTooLate();
    await world.pass(2 * day);
    await clearAgain(routed);
    await world.pass(60);

    expect(world.mailTo(provider.email)).toHaveLength(2);
    expect(await providerLeg(routed)).toMatchObject({ status: 'SENT' });
  });

  it('and free again before the mail server has taken it on, is sent like any other', async () => {
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
    expect(await toldPolice(routed)).toEqual(['REFERRAL']);
  });
});

it('a notice whose referral is withdrawn while it is on the line is told to the caseworkers too', async () => {
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
