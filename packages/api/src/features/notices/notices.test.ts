import type { LawEdition } from '@meldpunt/domain';
import { testRulebook } from '../../../test/support/rulebook.js';
import { noticeChannel } from './index.js';
import type { HandOver } from '../hand-overs/index.js';
import { people } from '../../../test/support/api.js';
import { perform } from '../../../test/support/casework.js';
import { caseNow } from '../../../test/support/journeys.js';
import { fileOf } from '../../../counterparts/mail-server.js';
import {
  answerLinkIn,
  pathOf,
  providerWorld,
  type ProviderCase,
  type ProviderWorld,
} from '../../../test/support/provider.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext } from '../../../test/support/work.js';

const day = 24 * 60;

let world: ProviderWorld;
beforeAll(async () => void (world = await providerWorld()));
beforeEach(() => world.nextMonday());
afterAll(() => world.stop());

const providerLeg = async ({ caseId }: Pick<ProviderCase, 'caseId'>) =>
  (await caseNow(world.api, caseId)).referrals.find(
    ({ kind }: { kind: string }) => kind === 'HOSTING_PROVIDER',
  );
const holdNow = async (routed: ProviderCase) => {
  const leg = await providerLeg(routed);
  await perform(
    world.api,
    'holdTakedown',
    {
      referralId: leg.id,
      expectedVersion: leg.version,
      reviewOn: new Date(+world.api.clock.now + 4 * day * 60_000).toISOString().slice(0, 10),
      reason: 'VICTIM_IDENTIFICATION',
    },
    'liaison',
  );
};

it('sends a notice after clearance and acknowledges the referral after an answer on the page', async () => {
  const provider = await world.newProvider({ approved: false });
  const routed = await world.clearedCase({ at: provider });
  await world.pass();
  await world.approveAll();
  await world.pass(60);

  const [mail] = world.mailTo(provider.email);
  if (mail === undefined) throw new Error('no message was received');
  expect(fileOf(mail, 'addresses.txt')?.trim()).toBe(routed.url);
  expect(await providerLeg(routed)).toMatchObject({ status: 'SENT' });

  expect((await world.api.app.inject({ method: 'GET', url: pathOf(answerLinkIn(mail)) })).statusCode).toBe(
    200,
  );
  const answered = await world.api.app.inject({
    method: 'POST',
    url: pathOf(answerLinkIn(mail)),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'answer-all=ACKNOWLEDGED&reference-all=T-4711',
  });

  expect(answered.statusCode).toBe(200);
  expect(await providerLeg(routed)).toMatchObject({ status: 'ACKNOWLEDGED' });
  const { data } = await world.api.send(
    `query ($id: ID!) { referral(id: $id) { recipientReference notices { reference addressee status rounds sentAt isTest
      contact { email } answers { answer reference } } } }`,
    { id: routed.referralId },
    'analyst',
  );
  expect(data.referral).toMatchObject({
    recipientReference: 'T-4711',
    notices: [
      {
        reference: expect.stringMatching(/^NT-\d{9}$/),
        addressee: 'PROVIDER',
        status: 'ANSWERED',
        rounds: 1,
        isTest: true,
        contact: { email: provider.email },
        answers: [{ answer: 'ACKNOWLEDGED', reference: 'T-4711' }],
      },
    ],
  });
});

describe('the text of a notice', () => {
  it('is complete, in the language of the contact, with the clearance and the law', async () => {
    const provider = await world.newProvider({ approved: false });
    const routed = await world.clearedCase({ at: provider });
    await world.pass();
    await world.approveAll();
    await world.pass(60);

    const text = world.mailTo(provider.email)[0]?.email.text ?? '';

    for (const part of [
      `hxxps://${routed.host.replaceAll('.', '[.]')}/page`,
      provider.ip,
      '2026-',
      'UTC',
      'Punissable en droit national',
      'Code pénal, art. 171 (Code pénal belge du 29 février 2024), en vigueur depuis le 2026-09-01',
      'Autorisation\u00a0: PK-17',
      'contact@hotline.example',
      'Nous déclarons de bonne foi',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/MP-\d{9}/);
  });

  it('asks for priority as a trusted flagger, and each round stores that status', async () => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    await world.pass(60);

    const [mail] = world.mailTo(provider.email);
    expect(mail?.email.text).toContain('trusted flagger within the meaning of Article 22');
    expect(mail?.email.text).toContain('designated by BIPT on 22 December 2025');
    const rounds = await world.api.database.orm.em
      .fork()
      .getConnection()
      .execute(
        `select round.trusted_flagger from notice_round round join notice_item item on item.notice_id = round.notice_id
          where item.referral_id = ?`,
        [routed.referralId],
      );
    expect(rounds).toEqual([{ trusted_flagger: 'BE_CHILD_FOCUS_2025' }]);
  });

  it('refers to the clearance by our reference and date when police gave no reference', async () => {
    const provider = await world.newProvider();
    const routed = await world.gatedCase({ at: provider });
    await world.clear(routed);
    await world.pass();
    await world.pass(60);

    expect(world.mailTo(provider.email)[0]?.email.text).toMatch(/Clearance: RF-\d{9}, 2026-/);
  });

  it('contains nothing about the reporter or the analysts, or what they wrote', async () => {
    const provider = await world.newProvider();
    const host = 'canaries-of-a-notice.example';
    await perform(world.api, 'submitReport', {
      urls: [`https://${host}/page`],
      foundVia: 'https://canary-found-via.example/',
      remarks: 'canary remarks',
      contact: { name: 'canary name', email: 'canary@mail.example', phone: '+32 470 000000' },
      siteAccess: { username: 'canary-user', password: 'canary-password' },
    });
    await world.clearedCase({ at: provider, host });
    await world.pass(60);

    const [mail] = world.mailTo(provider.email);
    const whole = `${mail?.raw} ${mail?.email.text} ${mail?.email.attachments.map(({ filename }) => fileOf(mail, filename ?? '')).join()}`;
    expect(whole).toContain(host);
    expect(whole).not.toMatch(/canary[- @]|470 000000/);
    for (const name of Object.keys(people)) expect(whole).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'));
    expect(world.api.log()).not.toMatch(/canar|hosting-|198\.51\.100|\/answer\/[\w-]{10}/);
    const stored = await sqlRows(
      world.api,
      `select payload::text as text from graphile_worker._private_jobs union all select payload::text from hand_over
       union all select proof::text from hand_over union all select details::text from audit_entry`,
    );
    expect(JSON.stringify(stored)).not.toMatch(/canar|abuse@|https?:|198\.51\.100/);
  });
});

describe('a notice is sent', () => {
  it('never before clearance', async () => {
    const provider = await world.newProvider();
    await world.gatedCase({ at: provider });
    await world.pass(3 * day);

    expect(world.mailTo(provider.email)).toEqual([]);
  });

  it('never during a hold, even one in the last minute, and again after clearance', async () => {
    const provider = await world.newProvider();
    const held = await world.clearedCase({ at: provider });
    await world.pass(59);
    await holdNow(held);
    await world.pass(day);
    expect(world.mailTo(provider.email)).toEqual([]);

    await world.clear({ ...held, legs: await caseLegs(held) });
    await world.pass();
    await world.pass(60);

    expect(world.mailTo(provider.email)).toHaveLength(1);
    const events = await sqlRows(
      world.api,
      `select hand_over.status from hand_over join notice_item on notice_item.notice_id = hand_over.subject_id
       where notice_item.referral_id = ? order by hand_over.sequence`,
      [held.referralId],
    );
    expect(events.map(({ status }) => status).slice(0, 2)).toEqual(['CALLED_OFF', 'CONFIRMED']);
  });

  it('only to an approved contact, and at once on approval when its collection time is over', async () => {
    const provider = await world.newProvider({ approved: false });
    const routed = await world.clearedCase({ at: provider });
    await world.pass(120);
    const [contact] = await sqlRows(world.api, 'select id from abuse_contact where email = ?', [
      provider.email,
    ]);
    expect(world.mailTo(provider.email)).toEqual([]);
    expect(await world.workAbout(contact?.['id'])).toEqual(['CONTACT_TO_APPROVE CONTACT_NOT_APPROVED']);

    await world.approveAll();
    await world.pass();

    expect(world.mailTo(provider.email)).toHaveLength(1);
    expect(await world.workAbout(contact?.['id'])).toEqual([]);
    expect(await providerLeg(routed)).toMatchObject({ status: 'SENT' });
  });

  it('with all addresses that became ready for the same contact within the hour', async () => {
    const [one, other] = [await world.newProvider(), await world.newProvider()];
    const first = await world.clearedCase({ at: one });
    await world.pass(30);
    const second = await world.clearedCase({ at: one });
    await world.clearedCase({ at: other });
    await world.pass(30);
    const third = await world.clearedCase({ at: one });
    await world.pass(60);

    expect(
      world.mailTo(one.email).map((mail) => fileOf(mail, 'addresses.txt')?.trim().split('\r\n')),
    ).toEqual([[first.url, second.url], [third.url]]);
    expect(world.mailTo(other.email)).toHaveLength(1);
  });

  it('in working hours, except when a child is in danger', async () => {
    await world.pass(5 * day);
    const provider = await world.newProvider();
    const ordinary = await world.clearedCase({ at: provider });
    const urgent = await world.clearedCase({
      at: provider,
      findings: {
        accessibility: 'ACCESSIBLE',
        medium: 'PHOTO',
        subject: 'APPEARS_MINOR',
        conduct: 'EXPLICIT_SIMULATED',
        apparentAge: 'PUBESCENT',
        severe: false,
        realChild: true,
        immediateDanger: true,
      },
    });
    await world.pass();
    expect(world.mailTo(provider.email).map((mail) => fileOf(mail, 'addresses.txt')?.trim())).toEqual([
      urgent.url,
    ]);

    await world.pass(90);
    expect(world.mailTo(provider.email)).toHaveLength(1);
    await world.pass(2 * day);
    expect(world.mailTo(provider.email).map((mail) => fileOf(mail, 'addresses.txt')?.trim())).toContain(
      ordinary.url,
    );
  });

  it('with the same message id when it is sent again after a crash', async () => {
    const provider = await world.newProvider();
    await world.clearedCase({ at: provider });
    await world.pass();
    const [handOver] = await sqlRows(
      world.api,
      `select hand_over.* from hand_over join abuse_contact on abuse_contact.id::text = hand_over.recipient where email = ?`,
      [provider.email],
    );
    const { notices } = world.api.system;
    if (notices.mail === null) throw new Error('no mail');
    const channel = noticeChannel({ ...notices, mail: notices.mail });
    world.api.clock.now = new Date(+world.api.clock.now + 3_600_000);
    await channel.deliver(handOver as unknown as HandOver, workContext(world.api));
    await world.pass();

    const sent = world.mailTo(provider.email);
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ email }) => email.messageId)).size).toBe(1);
    expect(new Set(sent.map(answerLinkIn)).size).toBe(1);
    expect(new Set(sent.map(({ envelopeFrom }) => envelopeFrom)).size).toBe(1);
    const rounds = await sqlRows(world.api, 'select number from notice_round where message_id = ?', [
      sent[0]?.email.messageId,
    ]);
    expect(rounds).toHaveLength(1);
  });
});

describe('the hosting lookup before a notice is sent', () => {
  it('stops the notice and opens one work item when the host has changed', async () => {
    const provider = await world.newProvider();
    const moved = await world.clearedCase({ at: provider });
    await world.pass(30);
    world.zone[moved.host] = { A: ['203.0.113.9'] };
    await world.pass(2 * day);

    expect(world.mailTo(provider.email)).toEqual([]);
    expect(await world.workAbout(moved.referralId)).toEqual(['HOST_CHANGED HOST_CHANGED']);
    expect(await providerLeg(moved)).toMatchObject({ status: 'READY' });
    const observations = await sqlRows(
      world.api,
      'select ip_address, recorded_by from hosting_observation where content_item_id = ? and ip_address = ?',
      [moved.itemId, '203.0.113.9'],
    );
    expect(observations.length).toBeGreaterThan(0);
    expect(observations.every((row) => row['recorded_by'] === null)).toBe(true);
  });

  it('leaves out only the addresses whose host has changed', async () => {
    const provider = await world.newProvider();
    const stays = await world.clearedCase({ at: provider });
    const moved = await world.clearedCase({ at: provider });
    await world.pass(30);
    world.zone[moved.host] = { A: ['203.0.113.9'] };
    await world.pass(30);

    expect(world.mailTo(provider.email).map((mail) => fileOf(mail, 'addresses.txt')?.trim())).toEqual([
      stays.url,
    ]);
    expect(await world.workAbout(moved.referralId)).toEqual(['HOST_CHANGED HOST_CHANGED']);
    expect(await providerLeg(stays)).toMatchObject({ status: 'SENT' });
  });

  it.each(['SERVFAIL', 'NXDOMAIN', 'REFUSED'] as const)(
    'delays the notice and opens a work item while the lookup fails (%s)',
    async (reply) => {
      const provider = await world.newProvider();
      const routed = await world.clearedCase({ at: provider });
      await world.pass(30);
      world.zone[routed.host] = { A: reply, AAAA: reply };
      await world.pass(60);
      expect(world.mailTo(provider.email)).toEqual([]);
      expect(await world.workAbout(routed.referralId)).toEqual(['CHECK_BY_HAND HOST_NOT_CHECKED']);

      world.zone[routed.host] = { A: [provider.ip] };
      await world.pass(60);

      expect(world.mailTo(provider.email)).toHaveLength(1);
      expect(await world.workAbout(routed.referralId)).toEqual([]);
    },
  );

  it('leaves out only the addresses whose lookup fails', async () => {
    const provider = await world.newProvider();
    const known = await world.clearedCase({ at: provider });
    const unknown = await world.clearedCase({ at: provider });
    await world.pass(30);
    world.zone[unknown.host] = { A: 'SERVFAIL', AAAA: 'SERVFAIL' };
    await world.pass(30);
    expect(world.mailTo(provider.email).map((mail) => fileOf(mail, 'addresses.txt')?.trim())).toEqual([
      known.url,
    ]);

    world.zone[unknown.host] = { A: [provider.ip] };
    await world.pass(30);
    await world.pass(60);

    expect(world.mailTo(provider.email).map((mail) => fileOf(mail, 'addresses.txt')?.trim())).toEqual([
      known.url,
      unknown.url,
    ]);
  });
});

it.each<readonly [string, (edition: LawEdition) => Partial<LawEdition>]>([
  ['has no article', () => ({ provisions: [] })],
  [
    'no longer makes it illegal',
    ({ criteria }) => ({ criteria: criteria.map((each) => ({ ...each, then: 'NOT_ILLEGAL' })) }),
  ],
])('does not send a notice about content for which the current law %s', async (_title, change) => {
  const rulebook = { ...testRulebook };
  const other = await providerWorld({ rulebook });
  await other.nextMonday();
  const provider = await other.newProvider();
  const routed = await other.clearedCase({ at: provider });
  await other.pass(30);
  const editions = rulebook.jurisdiction.editions.map((edition) => ({
    ...edition,
    ...change(edition),
  }));
  Object.assign(rulebook, { jurisdiction: { ...rulebook.jurisdiction, editions } });
  await other.pass(60);

  expect(other.mailTo(provider.email)).toEqual([]);
  expect(await other.workAbout(routed.referralId)).toEqual(['NOTICE_INCOMPLETE LEGAL_BASIS']);
  await other.stop();
});

const caseLegs = async (routed: ProviderCase) => {
  const { referrals } = await caseNow(world.api, routed.caseId);
  return Object.fromEntries(referrals.map((leg: { kind: string }) => [leg.kind, leg]));
};
