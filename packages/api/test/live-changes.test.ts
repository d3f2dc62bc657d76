import { setTimeout as pause } from 'node:timers/promises';
import { testApi, type Person, type TestApi } from './support/api.js';
import { freshUrl, perform, reportedCase } from './support/casework.js';
import { caseNow, claimedCase, later, legsOf, routedCase } from './support/journeys.js';
import { auditOf, sqlRows } from './support/rows.js';
import { openStream, type OpenStream } from './support/streams.js';
import { workUntilIdle } from './support/work.js';

const streams = { limits: { overall: 200, perViewer: 150 }, checkMs: 60_000, stalledMs: 60_000 };

let api: TestApi;
const open: OpenStream[] = [];
beforeAll(async () => void (api = await testApi({ streams })));
afterEach(() => open.splice(0).forEach(({ kill }) => kill()));
afterAll(() => api.close());

const subscriptions = {
  queueChanged: 'subscription ($after: String) { queueChanged(after: $after) { cursor at caseId } }',
  caseChanged:
    'subscription ($id: ID!, $after: String) { caseChanged(id: $id, after: $after) { cursor caseId case { id status version } } }',
  referralsChanged:
    'subscription ($after: String) { referralsChanged(after: $after) { cursor referralId referral { id kind status } } }',
  referralChanged:
    'subscription ($id: ID!, $after: String) { referralChanged(id: $id, after: $after) { cursor referralId } }',
  workItemsChanged:
    'subscription ($after: String) { workItemsChanged(after: $after) { cursor workItemId workItem { id kind } } }',
};
type Name = keyof typeof subscriptions;

const following = async (name: Name, as: Person, variables: object = {}): Promise<OpenStream> => {
  const stream = await openStream(api, { query: subscriptions[name], variables }, as);
  open.push(stream);
  return stream;
};
/** The next message of the only field. */
const nextOf = async (stream: OpenStream): Promise<any> => {
  const { event, data } = (await stream.next()) ?? { event: 'ended', data: stream.errors };
  if (event !== 'next' || data.errors) throw new Error(`${event} ${JSON.stringify(data)}`);
  return Object.values(data.data)[0];
};
/** The messages that arrive until the stream is quiet. */
const messagesOf = async (stream: OpenStream, quietMs = 400): Promise<any[]> => {
  const found: any[] = [];
  for (;;) {
    const next = await Promise.race([nextOf(stream), pause(quietMs, null)]);
    if (next === null) return found;
    found.push(next);
  }
};

describe('queueChanged', () => {
  it('begins with a cursor, and then has each case that changes', async () => {
    const stream = await following('queueChanged', 'analyst');
    const first = await nextOf(stream);

    const found = await reportedCase(api);
    const opened = await nextOf(stream);
    await perform(api, 'claimCase', { caseId: found.caseId }, 'analyst');
    const claimed = await nextOf(stream);

    expect(first).toEqual({ cursor: expect.any(String), at: expect.any(String), caseId: null });
    expect([opened.caseId, claimed.caseId]).toEqual([found.caseId, found.caseId]);
  });

  it('loses and repeats nothing when a killed subscriber continues after its cursor', async () => {
    const stream = await following('queueChanged', 'analyst');
    const { cursor: start } = await nextOf(stream);
    stream.kill();
    const ids = [];
    for (let left = 3; left > 0; left -= 1) ids.push((await reportedCase(api)).caseId);

    const again = await following('queueChanged', 'analyst', { after: start });
    const first = await nextOf(again);
    again.kill();
    const rest = await following('queueChanged', 'analyst', { after: first.cursor });

    expect(first.caseId).toBe(ids[0]);
    expect([(await nextOf(rest)).caseId, (await nextOf(rest)).caseId]).toEqual(ids.slice(1));
  });

  it('says nothing of a transaction that is rolled back', async () => {
    const stream = await following('queueChanged', 'analyst');
    await nextOf(stream);
    await sqlRows(
      api,
      `alter table audit_entry add constraint planted check (action <> 'CASE_OPENED') not valid`,
    );

    const { errors } = await api.send(
      'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename } }',
      { input: { urls: [freshUrl()] } },
    );
    await sqlRows(api, 'alter table audit_entry drop constraint planted');
    const { caseId } = await reportedCase(api);

    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect((await nextOf(stream)).caseId).toBe(caseId);
  });
});

describe('caseChanged', () => {
  it('has the changes of this case, its items, opinions and referrals, and reads it with an audit entry', async () => {
    const { caseId } = await claimedCase(api);
    const stream = await following('caseChanged', 'supervisor', { id: caseId });
    await nextOf(stream);
    await reportedCase(api);
    const before = await caseNow(api, caseId);

    await perform(
      api,
      'addContentItem',
      { caseId, expectedVersion: before.version, url: freshUrl('other') },
      'analyst',
    );

    const change = await nextOf(stream);
    expect(change).toMatchObject({ caseId, case: { id: caseId, version: before.version + 1 } });
    expect(await auditOf(api, caseId)).toContainEqual(expect.objectContaining({ action: 'CASE_READ' }));
    expect(await messagesOf(stream)).toEqual([]);
  });

  it('refuses an id that is none', async () => {
    const stream = await following('caseChanged', 'analyst', { id: 'planted' });

    expect(stream).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }],
    });
  });
});

describe('referralsChanged', () => {
  it('sends to each viewer what they may see, and no ids of other referrals', async () => {
    const [analyst, liaison] = [
      await following('referralsChanged', 'analyst'),
      await following('referralsChanged', 'liaison'),
    ];
    await Promise.all([nextOf(analyst), nextOf(liaison)]);

    const home = await routedCase(api);
    await workUntilIdle(api);

    const [all, own] = [await messagesOf(analyst), await messagesOf(liaison)];
    const kinds = (messages: any[]) => [...new Set(messages.map(({ referral }) => referral.kind))].sort();
    expect(kinds(all)).toEqual(['HOSTING_PROVIDER', 'POLICE']);
    expect(kinds(own)).toEqual(['POLICE']);
    expect(JSON.stringify(own)).not.toContain(home.legs['HOSTING_PROVIDER']?.id);
  });

  it('has a colleague’s acknowledgement for a subscriber to that referral', async () => {
    const { caseId } = await routedCase(api);
    await workUntilIdle(api);
    const { POLICE: leg } = await legsOf(api, caseId);
    const stream = await following('referralChanged', 'liaison', { id: leg?.id });
    await nextOf(stream);

    await perform(
      api,
      'acknowledgeReferral',
      { referralId: leg?.id, expectedVersion: leg?.version },
      'liaison',
    );

    expect(await nextOf(stream)).toMatchObject({ referralId: leg?.id });
  });

  it('has a question about a referral and its answer for a subscriber to that referral', async () => {
    const { legs } = await routedCase(api);
    await workUntilIdle(api);
    const referralId = legs['POLICE']?.id;
    const stream = await following('referralChanged', 'liaison', { id: referralId });
    await nextOf(stream);

    const { question } = await perform(api, 'askQuestion', { referralId, code: 'STILL_ONLINE' }, 'liaison');
    const asked = await nextOf(stream);
    await perform(api, 'answerQuestion', { questionId: question.id, code: 'NOT_KNOWN' }, 'analyst');
    const answered = await nextOf(stream);

    expect([asked.referralId, answered.referralId]).toEqual([referralId, referralId]);
  });
});

describe('workItemsChanged', () => {
  it('has the work items of the kinds that the viewer may see', async () => {
    const { legs } = await routedCase(api);
    await workUntilIdle(api);
    const [analyst, liaison] = [
      await following('workItemsChanged', 'analyst'),
      await following('workItemsChanged', 'liaison'),
    ];
    await Promise.all([nextOf(analyst), nextOf(liaison)]);

    await perform(api, 'askQuestion', { referralId: legs['POLICE']?.id, code: 'STILL_ONLINE' }, 'liaison');

    expect(await nextOf(analyst)).toMatchObject({ workItem: { kind: 'QUESTION_FROM_POLICE' } });
    expect(await messagesOf(liaison)).toEqual([]);
  });
});

describe('access to changes', () => {
  it('ends at once, with the reason, when it is withdrawn from an account', async () => {
    const stream = await following('queueChanged', 'secondAnalyst');
    await nextOf(stream);
    const [account] = await sqlRows(api, `select id from account where subject = 'secondAnalyst'`);

    await perform(api, 'withdrawAccess', { accountId: account?.['id'] }, 'administrator');

    expect(await stream.next()).toMatchObject({
      event: 'next',
      data: { errors: [{ extensions: { code: 'ACCESS_WITHDRAWN' } }] },
    });
    expect(await stream.next()).toEqual({ event: 'complete', data: null });
  });

  it('ends when the token has expired, and the subscriber continues with a new one', async () => {
    const short = await testApi({ streams: { ...streams, checkMs: 50 } });
    const stream = await openStream(short, { query: subscriptions.queueChanged }, 'analyst');
    const { cursor } = await nextOf(stream);

    later(short, 31 * 24 * 60);

    const ended = await stream.next();
    const { caseId } = await reportedCase(short);
    const again = await openStream(
      short,
      { query: subscriptions.queueChanged, variables: { after: cursor } },
      'analyst',
    );
    expect(ended).toMatchObject({
      data: { errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'EXPIRED' } }] },
    });
    expect(await stream.next()).toEqual({ event: 'complete', data: null });
    expect(await nextOf(again)).toMatchObject({ caseId });
    again.kill();
    await short.close();
  });
});

it('reads accounts with one statement when an event goes to many subscribers', async () => {
  const many = await Promise.all(Array.from({ length: 30 }, () => following('queueChanged', 'analyst')));
  await Promise.all(many.map(nextOf));
  const { caseId } = await reportedCase(api);
  await Promise.all(many.map(nextOf));
  api.database.statements();

  await sqlRows(api, `update hotline_case set version = version + 1 where id = '${caseId}'`);
  const changes = await Promise.all(many.map(nextOf));

  const reads = api.database.statements().filter((text) => text.includes('from "account"'));
  expect(changes.map((change) => change.caseId)).toEqual(many.map(() => caseId));
  expect(reads).toHaveLength(1);
});

it('sends no query for a hundred idle subscriptions', async () => {
  const idle = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      following(index % 2 === 0 ? 'queueChanged' : 'referralsChanged', 'analyst'),
    ),
  );
  await Promise.all(idle.map(nextOf));
  await pause(300);
  api.database.statements();

  await pause(Number(process.env['IDLE_MS'] ?? 1_000));

  expect(idle.map(({ status }) => status)).toEqual(idle.map(() => 200));
  expect(api.database.statements()).toEqual([]);
});
