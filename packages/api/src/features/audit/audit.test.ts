import { signIn, testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { releasedContact, reportWithSecrets } from '../../../test/support/releases.js';
import { startDnsServer, type DnsServer } from '../../../counterparts/dns-server.js';
import {
  freshUrl,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
  reportedCase,
} from '../../../test/support/casework.js';

interface Entry {
  readonly action: string;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly actor: { readonly name: string } | null;
  readonly details: readonly { readonly name: string; readonly value: string }[];
}

let api: TestApi;
let dns: DnsServer;
beforeAll(async () => {
  dns = await startDnsServer({ 'audited.example': { A: ['192.0.2.10'] } });
  api = await testApi({ dnsServer: dns.address });
  await signIn(api);
});
afterAll(async () => {
  await api.close();
  await dns.stop();
});

async function trail(): Promise<readonly Entry[]> {
  const rows = await api.database.orm.em.fork().getConnection().execute<
    { action: string; subject_id: string; case_id: string | null; name: string | null; details: object }[]
  >(`select e.action, e.subject_id, e.case_id, a.name, e.details
     from audit_entry e left join account a on a.id = e.actor_id order by e.id`);
  return rows.map(({ action, subject_id, case_id, name, details }) => ({
    action,
    subjectId: subject_id,
    caseId: case_id,
    actor: name === null ? null : { name },
    details: Object.entries(details).map(([key, value]) => ({ name: key, value: String(value) })),
  }));
}

/** The entries that some work adds to the audit trail, as `ACTION by name`. */
async function added(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = (await trail()).length;
  await work();
  return (await trail()).slice(before).map(({ action, actor }) => `${action} by ${actor?.name ?? 'nobody'}`);
}

async function routed() {
  const { caseId, itemId, version } = await judgedCase(api, { country: 'BE' });
  const { case: found } = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
  const of = (kind: string) => found.referrals.find((referral: { kind: string }) => referral.kind === kind);
  return { caseId, itemId, police: of('POLICE'), provider: of('HOSTING_PROVIDER') };
}

describe('every mutation writes its audit entry', () => {
  it('submitReport, for a new address and for one with an open case', async () => {
    const url = freshUrl();

    expect(await added(() => perform(api, 'submitReport', { urls: [url] }))).toEqual([
      'CASE_OPENED by nobody',
      'REPORT_SUBMITTED by nobody',
    ]);
    expect(await added(() => perform(api, 'submitReport', { urls: [url] }))).toEqual([
      'REPORT_JOINED by nobody',
      'REPORT_SUBMITTED by nobody',
    ]);
  });

  it('claimCase, releaseCase, claimNextCase and a take-over by a supervisor', async () => {
    const { caseId } = await reportedCase(api);

    expect(await added(() => perform(api, 'claimCase', { caseId }, 'analyst'))).toEqual([
      'CASE_CLAIMED by analyst',
    ]);
    expect(
      await added(() => perform(api, 'claimCase', { caseId, takeOverReason: 'WORKLOAD' }, 'supervisor')),
    ).toEqual(['CASE_TAKEN_OVER by supervisor']);
    expect(await added(() => perform(api, 'releaseCase', { caseId }, 'supervisor'))).toEqual([
      'CASE_RELEASED by supervisor',
    ]);
    expect(await added(() => perform(api, 'claimNextCase', {}, 'secondAnalyst'))).toEqual([
      'CASE_CLAIMED by secondAnalyst',
    ]);
  });

  it('addContentItem, recordHostingObservation, lookUpHosting and recordAssessment', async () => {
    const { caseId, itemId } = await reportedCase(api, 'https://audited.example/page');
    await perform(api, 'claimCase', { caseId }, 'analyst');

    expect(await added(() => perform(api, 'lookUpHosting', { contentItemId: itemId }, 'analyst'))).toEqual([
      'HOSTING_OBSERVED by analyst',
    ]);
    const observation = { contentItemId: itemId, source: 'ANALYST', country: 'NL' };
    expect(await added(() => perform(api, 'recordHostingObservation', observation, 'analyst'))).toEqual([
      'HOSTING_OBSERVED by analyst',
    ]);
    const { data } = await api.send(`{ case(id: "${caseId}") { version } }`, {}, 'analyst');
    const addition = { caseId, expectedVersion: data.case.version, url: 'https://audited.example/file' };
    expect(await added(() => perform(api, 'addContentItem', addition, 'analyst'))).toEqual([
      'CONTENT_ITEM_ADDED by analyst',
    ]);
    const seen = await api.send(`{ case(id: "${caseId}") { version } }`, {}, 'analyst');
    const assessment = {
      contentItemId: itemId,
      expectedVersion: seen.data.case.version,
      findings: nationalFindings,
    };
    expect(await added(() => perform(api, 'recordAssessment', assessment, 'analyst'))).toEqual([
      'ASSESSMENT_RECORDED by analyst',
    ]);
  });

  it('routeCase, the decisions of the liaison and the completion of a referral', async () => {
    const judged = await judgedCase(api, { country: 'BE' });
    const input = { caseId: judged.caseId, expectedVersion: judged.version };
    let found: any;
    expect(await added(async () => (found = await perform(api, 'routeCase', input, 'analyst')))).toEqual([
      'REFERRAL_CREATED by analyst',
      'REFERRAL_CREATED by analyst',
      'CASE_ROUTED by analyst',
    ]);
    const police = found.case.referrals.find(({ kind }: { kind: string }) => kind === 'POLICE');
    let { version } = police;
    const decide = (operation: any, more: object) => () =>
      perform(api, operation, { referralId: police.id, expectedVersion: version, ...more }, 'liaison').then(
        ({ referral }) => (version = referral.version),
      );
    const hold = { reviewOn: '2026-11-27', reason: 'EVIDENCE_PRESERVATION' };

    expect(await added(decide('holdTakedown', hold))).toEqual(['TAKEDOWN_HELD by liaison']);
    expect(await added(decide('clearTakedown', {}))).toEqual(['TAKEDOWN_CLEARED by liaison']);
    expect(await added(decide('acknowledgeReferral', {}))).toEqual(['REFERRAL_ACKNOWLEDGED by liaison']);
    expect(await added(decide('completeReferral', { outcome: 'INVESTIGATED' }))).toEqual([
      'REFERRAL_COMPLETED by liaison',
    ]);
  });

  it('closeCase and reopenCase', async () => {
    const { caseId, version } = await judgedCase(api, { findings: harmlessFindings, country: 'NL' });

    expect(
      await added(() =>
        perform(api, 'closeCase', { caseId, expectedVersion: version, reason: 'NOT_ILLEGAL' }, 'analyst'),
      ),
    ).toEqual(['CASE_CLOSED by analyst']);
    expect(
      await added(() => perform(api, 'reopenCase', { caseId, reason: 'NEW_INFORMATION' }, 'analyst')),
    ).toEqual(['CASE_REOPENED by analyst', 'CASE_READ by analyst']);
  });

  it('but a refused mutation writes none', async () => {
    const { caseId } = await reportedCase(api);

    expect(
      await added(async () => {
        await perform(api, 'releaseCase', { caseId }, 'analyst');
        await perform(api, 'routeCase', { caseId, expectedVersion: 1 }, 'analyst');
        await perform(api, 'submitReport', { urls: [] });
      }),
    ).toEqual([]);
  });
});

describe('every read of sensitive data writes its audit entry', () => {
  const reading = (document: string, as: Person) =>
    added(async () => {
      const { errors } = await api.send(document, {}, as);
      expect(errors).toEqual([]);
    });

  it('for a case that is read by its id', async () => {
    const { caseId } = await reportedCase(api);

    expect(await reading(`{ case(id: "${caseId}") { url } }`, 'analyst')).toEqual(['CASE_READ by analyst']);
  });

  it('for a case that is read twice in one request, once', async () => {
    const { caseId } = await reportedCase(api);
    const document = `{ a: case(id: "${caseId}") { url timeline { nodes { id } } } b: case(id: "${caseId}") { url } }`;

    expect(await reading(document, 'analyst')).toEqual(['CASE_READ by analyst']);
  });

  it.each([
    'contentItems { assessments { id } }',
    'timeline { nodes { id } }',
    'reports { nodes { remarks } }',
  ])('for each case of a list, whichever sensitive field is read: %s', async (field) => {
    await judgedCase(api);
    await judgedCase(api);

    const entries = await reading(
      `{ cases(first: 2, orderBy: NEWEST) { nodes { ${field} } } }`,
      'supervisor',
    );

    expect(entries.filter((entry) => entry.startsWith('CASE_READ'))).toEqual([
      'CASE_READ by supervisor',
      'CASE_READ by supervisor',
    ]);
  });

  it('for the case of a referral', async () => {
    const { police } = await routed();

    expect(await reading(`{ referral(id: "${police.id}") { case { url } } }`, 'analyst')).toEqual([
      'REFERRAL_READ by analyst',
      'CASE_READ by analyst',
    ]);
  });

  it('for the previous case of a reopened one', async () => {
    const { caseId, version } = await judgedCase(api, { findings: harmlessFindings, country: 'NL' });
    await perform(api, 'closeCase', { caseId, expectedVersion: version, reason: 'NOT_ILLEGAL' }, 'analyst');
    const { case: again } = await perform(
      api,
      'reopenCase',
      { caseId, reason: 'NEW_INFORMATION' },
      'analyst',
    );

    await reading(`{ case(id: "${again.id}") { previousCase { url } } }`, 'analyst');

    const [first, second] = (await trail()).slice(-2);
    expect([first?.caseId, second?.caseId].sort()).toEqual([caseId, again.id].sort());
    expect([first?.action, second?.action]).toEqual(['CASE_READ', 'CASE_READ']);
  });

  it('for a page of referrals, once for the page, read as nodes or as edges', async () => {
    await routed();
    await routed();
    const one = ['LIST_READ by liaison'];

    expect(await reading('{ referrals(first: 2) { nodes { id } } }', 'liaison')).toEqual(one);
    expect(await reading('{ referrals(first: 1) { edges { node { id } } } }', 'liaison')).toEqual(one);
  });

  it('for a referral by its id, also when the liaison reads it through its item', async () => {
    const { police } = await routed();
    const document = `{ referral(id: "${police.id}") { contentItem { referrals { id } } } }`;

    expect(await reading(document, 'liaison')).toEqual(['REFERRAL_READ by liaison']);
  });

  it('for released contact details, each time', async () => {
    const releaseId = await releasedContact(api, (await reportWithSecrets(api)).reportId);
    const document = `mutation { readReleased(input: { releaseId: "${releaseId}" }) { __typename } }`;

    expect(await reading(document, 'analyst')).toEqual(['REPORTER_CONTACT_READ by analyst']);
    expect(await reading(document, 'analyst')).toEqual(['REPORTER_CONTACT_READ by analyst']);
  });

  it('but not for contact details that are not read', async () => {
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url], contact: { name: 'One' } });
    const { caseId } = await reportedCase(api, url);

    expect(
      await reading(`{ case(id: "${caseId}") { reports { nodes { id isAnonymous } } } }`, 'analyst'),
    ).toEqual(['CASE_READ by analyst']);
  });

  it('for the audit trail itself', async () => {
    expect(await reading('{ auditTrail(first: 1) { nodes { id } } }', 'auditor')).toEqual([
      'AUDIT_TRAIL_READ by auditor',
    ]);
  });

  it('and returns no data when the entry cannot be written', async () => {
    const { caseId } = await reportedCase(api);
    const run = (statement: string) => api.database.orm.em.fork().getConnection().execute(statement);
    await run(`alter table audit_entry add constraint full_disk check (action <> 'CASE_READ') not valid`);

    const answer = await api.send(`{ case(id: "${caseId}") { url reference } }`, {}, 'analyst');
    await run('alter table audit_entry drop constraint full_disk');

    expect(answer.data).toBeNull();
    expect(answer.errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toContain('host-');
  });
});

it('rolls a change back when its audit entry cannot be written', async () => {
  const { caseId } = await reportedCase(api);
  const run = (statement: string) => api.database.orm.em.fork().getConnection().execute(statement);
  await run(`alter table audit_entry add constraint full_disk check (action <> 'CASE_CLAIMED') not valid`);

  await expect(perform(api, 'claimCase', { caseId }, 'analyst')).rejects.toThrow('INTERNAL_SERVER_ERROR');
  await run('alter table audit_entry drop constraint full_disk');

  const { data } = await api.send(
    `{ case(id: "${caseId}") { status version assignee { id } } }`,
    {},
    'analyst',
  );
  expect(data.case).toEqual({ status: 'RECEIVED', version: 1, assignee: null });
});

it('writes only codes and counts as details, never an address, a contact or a note', async () => {
  for (let left = 3; left > 0; left -= 1) await routed();
  const texts = (await trail()).flatMap(({ details }) => details.map(({ value }) => value));

  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => !/^[A-Za-z0-9_,. :-]*$/.test(text) || /example|http/.test(text))).toEqual([]);
});
