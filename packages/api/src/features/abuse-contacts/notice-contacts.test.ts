import type { ServerResponse } from 'node:http';
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
import { answer, rdapEntity } from '../../../counterparts/rdap-server.js';
import { testRulebook } from '../../../test/support/rulebook.js';
import { sqlRows } from '../../../test/support/rows.js';

const day = 24 * 60;

let world: ProviderWorld;
beforeAll(async () => void (world = await providerWorld()));
beforeEach(() => world.nextMonday());
afterAll(() => world.stop());

const providerLeg = async ({ caseId }: Pick<ProviderCase, 'caseId'>) =>
  (await caseNow(world.api, caseId)).referrals.find(
    ({ kind }: { kind: string }) => kind === 'HOSTING_PROVIDER',
  );

describe('a notice without an answer', () => {
  it('is repeated as separate messages, then sent to the upstream provider, then becomes a work item', async () => {
    const upstream = 'abuse@upstream.example';
    const provider = await world.newProvider({
      more: { links: [{ rel: 'up', href: `${world.rdap.url}ip/198.51.0.0/16` }] },
    });
    const routed = await world.clearedCase({ at: provider });
    world.rdap.replies = {
      ...world.rdap.replies,
      'ip/198.51.0.0/16': { entities: [rdapEntity({ roles: ['abuse'], email: upstream })] },
      [`domain/${routed.host}`]: {
        entities: [
          rdapEntity({
            roles: ['registrar'],
            entities: [rdapEntity({ roles: ['abuse'], email: 'abuse@registrar.example' })],
          }),
        ],
      },
    };
    const days = async (count: number) => {
      for (let passed = 0; passed < count; passed += 1) await world.pass(day);
    };
    await world.pass(60);
    await days(4);
    const sent = world.mailTo(provider.email);
    expect(sent.map(({ email }) => /Reminder \d/.exec(email.subject ?? '')?.[0] ?? 'first')).toEqual([
      'first',
      'Reminder 1',
      'Reminder 2',
    ]);
    expect(new Set(sent.map(({ email }) => email.messageId)).size).toBe(3);
    expect(new Set(sent.map(answerLinkIn)).size).toBe(3);

    await world.approveAll();
    await days(7);
    expect(world.mailTo(upstream)).toHaveLength(3);
    expect(world.mailTo(upstream)[0]?.email.text).toContain('repeatedly failed to answer');

    await world.approveAll();
    await days(8);
    expect(world.mailTo('abuse@registrar.example')).toHaveLength(3);
    expect(world.mailTo(provider.email)).toHaveLength(3);
    expect(await world.workAbout(routed.referralId)).toEqual(['NOTICE_UNANSWERED NO_ANSWER']);
  });

  it('is not repeated after an answer', async () => {
    const provider = await world.newProvider();
    await world.clearedCase({ at: provider });
    await world.pass(60);
    const [mail] = world.mailTo(provider.email);
    await world.api.app.inject({
      method: 'POST',
      url: pathOf(answerLinkIn(mail as never)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'answer-all=PRESERVED',
    });
    await world.pass(5 * day);

    expect(world.mailTo(provider.email)).toHaveLength(1);
  });

  it('becomes a work item about each address that has no answer, and no other', async () => {
    const notices = { ...testRulebook.notices, escalation: [] };
    const short = await providerWorld({ rulebook: { ...testRulebook, notices } });
    await short.nextMonday();
    const provider = await short.newProvider();
    const answered = await short.clearedCase({ at: provider });
    const silent = await short.clearedCase({ at: provider });
    await short.pass(60);
    const [mail] = short.mailTo(provider.email);
    await short.api.app.inject({
      method: 'POST',
      url: pathOf(answerLinkIn(mail as never)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'answer-1=ACKNOWLEDGED',
    });
    for (let days = 0; days < 4; days += 1) await short.pass(day);

    expect(short.mailTo(provider.email)).toHaveLength(3);
    expect(await short.workAbout(answered.referralId)).toEqual([]);
    expect(await short.workAbout(silent.referralId)).toEqual(['NOTICE_UNANSWERED NO_ANSWER']);
    await short.stop();
  });
});

describe('a registry that asks to wait', () => {
  it('is not queried about the address before that time', async () => {
    const provider = await world.newProvider({ approved: false });
    const path = `ip/${provider.ip}`;
    const reply = world.rdap.replies[path];
    const wait = {
      [path]: (response: ServerResponse) => answer(response, 429, {}, { 'retry-after': '3600' }),
    };
    world.rdap.replies = { ...world.rdap.replies, ...wait };
    const queries = () => world.rdap.questions.filter((question) => question === path).length;
    await world.clearedCase({ at: provider });
    const before = queries();
    world.rdap.replies = { ...world.rdap.replies, [path]: reply as object };

    for (let minutes = 0; minutes < 59; minutes += 1) await world.pass(1);
    const during = queries();
    await world.pass(1);

    expect([before, during, queries()]).toEqual([1, 1, 2]);
  });
});

describe('a notice whose content was seen offline', () => {
  const seeOffline = async ({ itemId }: ProviderCase) =>
    expect(
      await perform(
        world.api,
        'recordReachability',
        { contentItemId: itemId, outcome: 'SEEN_OFFLINE' },
        'supervisor',
      ),
    ).toMatchObject({ __typename: 'RecordReachabilitySuccess' });
  /** Nothing is checked again, so that the observations of the test are the newest. */
  const withoutWatch = () =>
    sqlRows(
      world.api,
      `delete from graphile_worker._private_jobs using graphile_worker._private_tasks as task
       where task.id = task_id and identifier in ('checkRemoval', 'watchRemoval')`,
    );
  const noticed = async (): Promise<readonly [ProviderCase, ProviderCase, string]> => {
    const provider = await world.newProvider();
    const first = await world.clearedCase({ at: provider });
    const second = await world.clearedCase({ at: provider });
    await world.pass(60);
    expect(world.mailTo(provider.email)).toHaveLength(1);
    await world.pass(1);
    return [first, second, provider.email];
  };

  it('is still repeated while some of it is online', async () => {
    const [first, , email] = await noticed();
    await seeOffline(first);
    await withoutWatch();

    await world.pass(day);

    expect(world.mailTo(email)).toHaveLength(2);
  });

  it('is not repeated while all of it is offline', async () => {
    const [first, second, email] = await noticed();
    await seeOffline(first);
    await seeOffline(second);
    await withoutWatch();

    await world.pass(day);

    expect(world.mailTo(email)).toHaveLength(1);
  });
});

describe('a contact', () => {
  it('that the mail server does not know is marked, and one that is set by hand replaces it', async () => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    world.mail.reply = { at: 'RCPT', code: 550, text: '5.1.1 no such user' };
    await world.pass(60);
    world.mail.reply = null;
    expect(await providerLeg(routed)).toMatchObject({ status: 'FAILED' });
    expect(await world.workAbout(routed.referralId)).toEqual(['NOTICE_BOUNCED RECIPIENT_UNKNOWN']);

    await perform(
      world.api,
      'setAbuseContactOverride',
      { scope: 'NETWORK', value: `${provider.ip}/32`, email: 'new@hosting.example' },
      'analyst',
    );
    await world.pass();
    await world.pass(60);

    expect(world.mailTo('new@hosting.example')).toHaveLength(1);
    expect(world.mailTo(provider.email)).toEqual([]);
    expect(await world.workAbout(routed.referralId)).toEqual([]);
    expect(await providerLeg(routed)).toMatchObject({ status: 'SENT' });
    const stopped = await sqlRows(
      world.api,
      `select hand_over.status from hand_over join abuse_contact on abuse_contact.id::text = recipient where email = ?`,
      [provider.email],
    );
    expect(stopped.map(({ status }) => status)).toEqual(['CALLED_OFF']);
  });

  it('whose server asks to wait gets one message later', async () => {
    const provider = await world.newProvider();
    await world.clearedCase({ at: provider });
    world.mail.reply = { at: 'DATA', code: 451, text: '4.7.1 try later' };
    await world.pass(60);
    world.mail.reply = null;
    await world.pass(30);

    expect(world.mailTo(provider.email)).toHaveLength(1);
  });

  it('that is reachable again at night gets its message in the morning', async () => {
    const provider = await world.newProvider();
    await world.pass(5 * 60 + 30);
    await world.clearedCase({ at: provider });
    world.mail.reply = { at: 'DATA', code: 451, text: '4.7.1 try later' };
    await world.pass(60);
    for (let minutes = 0; minutes < 50; minutes += 10) await world.pass(10);
    world.mail.reply = null;
    for (let minutes = 0; minutes < 5 * 60; minutes += 30) await world.pass(30);
    expect(world.mailTo(provider.email)).toEqual([]);

    await world.pass(11 * 60);

    expect(world.mailTo(provider.email)).toHaveLength(1);
  });

  it('that refused permanently gets the message when a person retries it', async () => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    world.mail.reply = { at: 'DATA', code: 554, text: 'transaction failed' };
    await world.pass(60);
    world.mail.reply = null;
    const [stopped] = await sqlRows(
      world.api,
      `select hand_over.id, hand_over.status from hand_over join abuse_contact on abuse_contact.id::text = recipient where email = ?`,
      [provider.email],
    );
    expect(stopped?.['status']).toBe('DEAD');
    expect(await providerLeg(routed)).toMatchObject({ status: 'FAILED' });

    await perform(world.api, 'retryHandOver', { handOverId: stopped?.['id'] }, 'analyst');
    await world.pass();

    expect(world.mailTo(provider.email)).toHaveLength(1);
    expect(await providerLeg(routed)).toMatchObject({ status: 'SENT' });
  });

  it('that a person rejects gets no message, and its notice goes to another contact', async () => {
    const provider = await world.newProvider({ approved: false });
    const routed = await world.clearedCase({ at: provider });
    await world.pass();
    const [contact] = await sqlRows(world.api, 'select id, version from abuse_contact where email = ?', [
      provider.email,
    ]);
    await perform(
      world.api,
      'rejectAbuseContact',
      { contactId: contact?.['id'], expectedVersion: contact?.['version'] },
      'analyst',
    );
    await world.pass();
    await world.approveAll();
    await world.pass(60);

    expect(world.mailTo(provider.email)).toEqual([]);
    expect(
      world.mailTo('office@hosting.example').map((mail) => fileOf(mail, 'addresses.txt')?.trim()),
    ).toContain(routed.url);
  });

  it('that no registry names becomes a work item until a person sets one', async () => {
    world.zone['nobody.example'] = { A: ['203.0.113.77'] };
    const routed = await world.clearedCase({ host: 'nobody.example' });
    await world.pass();
    expect(await world.workAbout(routed.referralId)).toEqual(['CONTACT_NOT_FOUND NO_CONTACT_FOUND']);

    await perform(
      world.api,
      'setAbuseContactOverride',
      { scope: 'HOSTNAME', value: 'nobody.example', email: 'found@hosting.example', language: 'DE' },
      'analyst',
    );
    await world.pass();
    await world.pass(60);

    expect(world.mailTo('found@hosting.example')[0]?.email.subject).toContain('Meldung NT-');
    expect(await world.workAbout(routed.referralId)).toEqual([]);
  });

  it('is looked up again while the registry fails, with a work item when that continues', async () => {
    world.zone['silent.example'] = { A: ['203.0.113.78'] };
    world.rdap.replies = {
      ...world.rdap.replies,
      'ip/203.0.113.78': (response: { writeHead: (status: number) => { end: () => void } }) =>
        response.writeHead(503).end(),
    } as never;
    const routed = await world.clearedCase({ host: 'silent.example' });
    for (const minutes of [0, 2, 10]) await world.pass(minutes);
    expect(await world.workAbout(routed.referralId)).toEqual([]);
    await world.pass(30);
    expect(await world.workAbout(routed.referralId)).toEqual(['CONTACT_NOT_FOUND NO_ANSWER']);

    const provider = await world.newProvider();
    world.rdap.replies = {
      ...world.rdap.replies,
      'ip/203.0.113.78': { entities: [rdapEntity({ roles: ['abuse'], email: provider.email })] },
    };
    await world.pass(60);
    await world.pass(60);

    expect(world.mailTo(provider.email)).toHaveLength(1);
    expect(await world.workAbout(routed.referralId)).toEqual([]);
  });
});
