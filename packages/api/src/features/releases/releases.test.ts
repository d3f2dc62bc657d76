import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { perform } from '../../../test/support/casework.js';
import { later } from '../../../test/support/journeys.js';
import {
  contact,
  releasedContact,
  reportWithSecrets,
  requestedContact,
  siteAccess,
} from '../../../test/support/releases.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext } from '../../../test/support/work.js';
import { deleteDataKeys } from '../sealing/index.js';
import { settleLapsedRequests } from './settle-lapsed-requests.js';

let api: TestApi;
const start = new Date('2026-11-20T09:00:00.000Z');
beforeAll(async () => void (api = await testApi()));
/** Each test is two days after the one before, so that the quota is free again. */
let day = 0;
beforeEach(() => {
  day += 2;
  api.clock.now = new Date(start.getTime() + day * 86_400_000);
});
afterAll(() => api.close());

const ask = (reportId: string, as: Person = 'analyst', more: object = {}) =>
  perform(api, 'requestRelease', { reportId, kind: 'CONTACT', reason: 'QUESTION_TO_REPORTER', ...more }, as);
const decide = (releaseId: string, as: Person, decision = 'RELEASE') =>
  perform(api, 'decideRelease', { releaseId, decision }, as);
const read = (releaseId: string, as: Person = 'analyst') => perform(api, 'readReleased', { releaseId }, as);
const openWork = (kind: string, key: string) =>
  sqlRows(api, 'select id from work_item where kind = ? and subject_key = ? and settled_at is null', [
    kind,
    key,
  ]);
const acts = async (reportId: string) =>
  (
    await sqlRows(
      api,
      `select entry.action || ' by ' || account.name as act from audit_entry entry
       join account on account.id = entry.actor_id where subject_id = ? order by entry.id`,
      [reportId],
    )
  ).map(({ act }) => act);

describe('contact data', () => {
  it('are read by who asked, after a second person has released them, with an entry for each step', async () => {
    const { reportId } = await reportWithSecrets(api);
    const { release } = await ask(reportId);
    expect(release).toMatchObject({ state: 'WAITING', requestedBy: { name: 'analyst' }, decidedBy: null });
    expect(await openWork('RELEASE_REQUESTED', release.id)).toHaveLength(1);
    expect(await read(release.id)).toMatchObject({ code: 'RELEASE_NOT_OPEN', state: 'WAITING' });

    const decided = await decide(release.id, 'secondAnalyst');
    expect(decided.release).toMatchObject({ state: 'OPEN', decidedBy: { name: 'secondAnalyst' } });
    expect(await openWork('RELEASE_REQUESTED', release.id)).toEqual([]);
    expect(await read(release.id)).toMatchObject({ contact, siteAccess: null });
    expect(await read(release.id)).toMatchObject({ contact });

    expect(await acts(reportId)).toEqual([
      'RELEASE_REQUESTED by analyst',
      'RELEASE_DECIDED by secondAnalyst',
      'REPORTER_CONTACT_READ by analyst',
      'REPORTER_CONTACT_READ by analyst',
    ]);
  });

  it('are released to nobody else, and for a limited time', async () => {
    const releaseId = await releasedContact(api, (await reportWithSecrets(api)).reportId);

    for (const other of ['supervisor', 'secondAnalyst'] as const)
      expect(await read(releaseId, other)).toMatchObject({ code: 'RELEASED_TO_ANOTHER' });
    later(api, 239);
    expect(await read(releaseId)).toMatchObject({ contact });
    later(api, 1);
    expect(await read(releaseId)).toMatchObject({ code: 'RELEASE_NOT_OPEN', state: 'ENDED' });
  });

  it('are not released by the person who asked, nor twice, nor too late', async () => {
    const { reportId } = await reportWithSecrets(api);
    const releaseId = await requestedContact(api, reportId);

    expect(await decide(releaseId, 'analyst')).toMatchObject({ code: 'OWN_REQUEST' });
    await decide(releaseId, 'supervisor', 'REFUSE');
    expect(await decide(releaseId, 'secondAnalyst')).toMatchObject({
      code: 'RELEASE_NOT_WAITING',
      state: 'REFUSED',
    });
    expect(await read(releaseId)).toMatchObject({ state: 'REFUSED' });
    const again = await requestedContact(api, reportId);
    later(api, 60 * 24);
    expect(await decide(again, 'supervisor')).toMatchObject({ state: 'LAPSED' });
  });

  it('have one decision when two persons decide at once', async () => {
    const releaseId = await requestedContact(api, (await reportWithSecrets(api)).reportId);

    const decided = await Promise.all([
      decide(releaseId, 'supervisor'),
      decide(releaseId, 'secondSupervisor', 'REFUSE'),
      decide(releaseId, 'secondAnalyst'),
    ]);

    const names = decided.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(['DecideReleaseSuccess', 'ReleaseStateError', 'ReleaseStateError']);
  });

  it('cannot be asked for without them, twice, or for a reason of a login', async () => {
    const none = await reportWithSecrets(api, {});
    const { reportId } = await reportWithSecrets(api);

    expect(await ask(none.reportId)).toMatchObject({ code: 'NOTHING_TO_RELEASE' });
    expect(await ask('no id')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask(none.caseId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ask(reportId, 'analyst', { reason: 'CONTENT_BEHIND_LOGIN' })).toMatchObject({
      code: 'RELEASE_REASON_NOT_ACCEPTED',
      accepted: expect.arrayContaining(['POLICE_REQUEST']),
    });
    await ask(reportId);
    expect(await ask(reportId)).toMatchObject({ code: 'RELEASE_EXISTS' });
  });

  it('that were erased cannot be asked for, nor read', async () => {
    const { reportId } = await reportWithSecrets(api);
    const releaseId = await releasedContact(api, reportId);
    await deleteDataKeys(workContext(api).em, 'CONTACT', [reportId]);

    expect(await read(releaseId)).toMatchObject({ contact: null, siteAccess: null });
    expect(await ask(reportId, 'secondAnalyst')).toMatchObject({ code: 'NOTHING_TO_RELEASE' });
  });

  it.each(['liaison', 'auditor', 'administrator', 'integrator', undefined] as const)(
    'cannot be asked for, released or read by %s',
    async (as) => {
      const { reportId } = await reportWithSecrets(api);
      const releaseId = await releasedContact(api, reportId, 'secondAnalyst');
      const calls = [
        `requestRelease(input: { reportId: "${reportId}", kind: CONTACT, reason: CHILD_IN_DANGER })`,
        `decideRelease(input: { releaseId: "${releaseId}", decision: RELEASE })`,
        `readReleased(input: { releaseId: "${releaseId}" })`,
      ];
      for (const call of calls) {
        const { data, errors } = await api.send(`mutation { ${call} { __typename } }`, {}, as);
        expect(data).toBeNull();
        expect(errors[0]?.extensions.code).toBe(as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      }
    },
  );
});

describe('site access', () => {
  const login = { kind: 'SITE_ACCESS', reason: 'CONTENT_BEHIND_LOGIN' };

  it('is read by who holds the claim, after a release', async () => {
    const { reportId, caseId } = await reportWithSecrets(api);
    expect(await ask(reportId, 'analyst', login)).toMatchObject({ code: 'NOT_LEASED_TO_YOU' });
    await perform(api, 'claimCase', { caseId }, 'analyst');
    const { release } = await ask(reportId, 'analyst', login);
    expect(release.caseId).toBe(caseId);
    await decide(release.id, 'supervisor');

    expect(await read(release.id)).toMatchObject({ contact: null, siteAccess });
    await perform(api, 'releaseCase', { caseId }, 'analyst');
    expect(await read(release.id)).toMatchObject({ code: 'NOT_LEASED_TO_YOU' });
    await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    expect(await read(release.id)).toMatchObject({ code: 'NOT_LEASED_TO_YOU' });
    expect(await acts(reportId)).toContain('SITE_ACCESS_READ by analyst');
  });
});

describe('the quota', () => {
  it('refuses one request more, informs a supervisor, and writes to the security log', async () => {
    const reports = [];
    for (let count = 0; count < 7; count += 1) reports.push((await reportWithSecrets(api)).reportId);
    for (const reportId of reports.slice(0, 5)) await ask(reportId, 'thirdAnalyst');

    expect(await ask(reports[5] ?? '', 'thirdAnalyst')).toMatchObject({
      code: 'RELEASE_QUOTA_REACHED',
      max: 5,
    });
    const urgent = await ask(reports[6] ?? '', 'thirdAnalyst', { reason: 'CHILD_IN_DANGER' });

    expect(urgent.release).toMatchObject({ state: 'WAITING' });
    const [{ id = '' } = {}] = await sqlRows(api, "select id from account where name = 'thirdAnalyst'");
    expect(await openWork('RELEASES_UNUSUAL', String(id))).toHaveLength(1);
    expect(await acts(String(id))).toEqual(expect.arrayContaining(['RELEASE_QUOTA_REACHED by thirdAnalyst']));
    const seen = async (as: Person) =>
      (await api.send('{ workItems(filter: { kind: [RELEASES_UNUSUAL] }) { nodes { id } } }', {}, as)).data
        .workItems.nodes.length;
    expect([await seen('supervisor'), await seen('thirdAnalyst')]).toEqual([1, 0]);
    expect(api.log()).toContain('release-quota-reached');
  });

  it('is not passed by requests at the same time', async () => {
    const reports = await Promise.all(Array.from({ length: 12 }, () => reportWithSecrets(api)));

    const asked = await Promise.all(reports.map(({ reportId }) => ask(reportId, 'secondAnalyst')));

    expect(asked.filter(({ __typename }) => __typename === 'RequestReleaseSuccess')).toHaveLength(5);
  });
});

describe('the list of releases', () => {
  it('shows the auditor who asked, why and who decided, and no value', async () => {
    const { reportId } = await reportWithSecrets(api);
    await releasedContact(api, reportId);

    const { data, errors } = await api.send(
      `{ releases(filter: { reportId: "${reportId}" }) { nodes { reportId kind reason state
         requestedBy { name } decidedBy { name } requestedAt decidedAt openUntil } } }`,
      {},
      'auditor',
    );

    expect(errors).toEqual([]);
    expect(data.releases.nodes).toMatchObject([
      {
        reportId,
        kind: 'CONTACT',
        reason: 'CHILD_IN_DANGER',
        state: 'OPEN',
        requestedBy: { name: 'analyst' },
        decidedBy: { name: 'supervisor' },
      },
    ]);
    expect(JSON.stringify(data)).not.toMatch(/canary/i);
  });

  it('is filtered by the state that each request shows', async () => {
    const states = ['WAITING', 'LAPSED', 'REFUSED', 'OPEN', 'ENDED'];
    for (const state of states) {
      const { data } = await api.send(
        `{ releases(first: 100, filter: { state: [${state}] }) { nodes { id state } } }`,
        {},
        'supervisor',
      );
      expect(new Set(data.releases.nodes.map((node: { state: string }) => node.state))).toEqual(
        data.releases.nodes.length === 0 ? new Set() : new Set([state]),
      );
    }
    const { data } = await api.send('{ releases(first: 100) { nodes { state } } }', {}, 'supervisor');
    expect(
      [...new Set(data.releases.nodes.map((node: { state: string }) => node.state))].length,
    ).toBeGreaterThan(2);
  });
});

it('closes the work item of a request on which nobody decided', async () => {
  const releaseId = await requestedContact(api, (await reportWithSecrets(api)).reportId);
  await settleLapsedRequests(workContext(api));
  expect(await openWork('RELEASE_REQUESTED', releaseId)).toHaveLength(1);

  later(api, 60 * 24);
  await settleLapsedRequests(workContext(api));

  expect(await openWork('RELEASE_REQUESTED', releaseId)).toEqual([]);
});
