import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { freshUrl, harmlessFindings, perform } from '../../../test/support/casework.js';
import { caseNow, dayIn, later } from '../../../test/support/journeys.js';
import { heldCase, releasedContact } from '../../../test/support/releases.js';
import { everyRow, sqlRows } from '../../../test/support/rows.js';
import { programAt } from '../../../test/support/supervised.js';
import { runTick, workContext } from '../../../test/support/work.js';
import { checkTrail } from '../audit/index.js';
import { rebuildStatistics } from '../statistics/index.js';
import { isGiven, openGiven, sealedReport } from '../reports/index.js';
import { eraseDue, eraseInBackground } from './erase-due.js';
import { findDue, type ErasableClass } from './find-due.js';
import { followReviews } from './follow-reviews.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const day = 60 * 24;
const given = {
  contact: { email: 'canary@mail.example' },
  siteAccess: { username: 'canary', password: 'canary-password' },
  remarks: 'canary remarks',
};

/** A report with everything that can be erased, whose case is closed now. */
async function closedReport(): Promise<{ reportId: string; caseId: string; url: string }> {
  const url = freshUrl();
  await perform(api, 'submitReport', { urls: [url], ...given });
  const [row] = await sqlRows(
    api,
    `select report_id, case_id, item.id as item_id from reported_address
     join content_item item using (case_id) where reported_address.url = ?`,
    [url],
  );
  const [reportId, caseId] = [String(row?.['report_id']), String(row?.['case_id'])];
  const claimed = await perform(api, 'claimCase', { caseId }, 'analyst');
  const judged = await perform(
    api,
    'recordAssessment',
    {
      contentItemId: String(row?.['item_id']),
      expectedVersion: claimed.case.version,
      findings: harmlessFindings,
    },
    'analyst',
  );
  const closing = { caseId, expectedVersion: judged.case.version };
  await perform(api, 'routeCase', closing, 'analyst');
  expect((await caseNow(api, caseId)).status).toBe('CLOSED');
  return { reportId, caseId, url };
}

const keysOf = async (rowId: string) =>
  (await sqlRows(api, 'select purpose from data_key where row_id = ? order by purpose', [rowId])).map(
    ({ purpose }) => purpose,
  );
/** An outbox message and a work item that have ended now, with a case or without. */
async function endedRows(caseId: string | null): Promise<{ handOverId: string; workItemId: string }> {
  const [handOverId, workItemId] = [randomUUID(), randomUUID()];
  await sqlRows(
    api,
    `insert into hand_over (id, channel, recipient, event, event_key, subject_id, case_id, queue_band, payload, is_test,
       created_at, status, next_attempt_at, ended_at, proof)
     values (?, 'WEBHOOK', 'recipient', 'CASE_CLOSED', ?, ?, ?, 1, '{"sent": "canary"}', true, ?, 'CONFIRMED', ?, ?, '{"got": "canary"}')`,
    [handOverId, handOverId, randomUUID(), caseId, api.clock.now, api.clock.now, api.clock.now],
  );
  await sqlRows(
    api,
    `insert into work_item (id, kind, subject_key, case_id, queue_band, opened_at, settled_at, resolution)
     values (?, 'CONTACT_TO_APPROVE', ?, ?, 1, ?, ?, 'DONE')`,
    [workItemId, workItemId, caseId, api.clock.now, api.clock.now],
  );
  return { handOverId, workItemId };
}
const messageOf = async (id: string) => {
  const [row] = await sqlRows(api, 'select payload, proof, erased_at, status from hand_over where id = ?', [
    id,
  ]);
  return row;
};
const hasWorkItem = async (id: string) =>
  (await sqlRows(api, 'select id from work_item where id = ?', [id])).length === 1;
const addressesOf = async (caseId: string) =>
  (
    await sqlRows(
      api,
      `select url from hotline_case where id = ? union all select url from content_item where case_id = ?
       union all select url from reported_address where case_id = ?`,
      [caseId, caseId, caseId],
    )
  ).map((row) => row['url']);
const erase = () => eraseDue(workContext(api));
const due = (dataClass: ErasableClass) =>
  findDue(workContext(api).em, dataClass, api.system.rulebook.retention, api.clock.now, 1000);
const runs = async () =>
  (
    await api.send(
      '{ retentionRuns(first: 100) { nodes { at policyVersion digest isComplete erased { dataClass count } } } }',
      {},
      'auditor',
    )
  ).data.retentionRuns.nodes;

describe('the retention job', () => {
  it('erases each kind of data on its day and not before, and keeps the report and its statistics', async () => {
    const { reportId, caseId } = await closedReport();
    const left = async (days: number) => {
      later(api, days * day);
      await erase();
      return keysOf(reportId);
    };

    expect(await left(29)).toEqual(['CONTACT', 'REPORT_TEXT', 'SITE_ACCESS']);
    expect(await left(1)).toEqual(['CONTACT', 'REPORT_TEXT']);
    expect(await left(59)).toEqual(['CONTACT', 'REPORT_TEXT']);
    expect(await left(1)).toEqual(['REPORT_TEXT']);
    expect(await left(275)).toEqual([]);

    const { data } = await api.send(
      `{ case(id: "${caseId}") { status closedBecause reportCount
         reports { nodes { id isAnonymous hasSiteAccess remarks foundVia typed } } } }`,
      {},
      'analyst',
    );
    expect(data.case).toMatchObject({ status: 'CLOSED', reportCount: 1 });
    expect(data.case.reports.nodes).toEqual([
      { id: reportId, isAnonymous: false, hasSiteAccess: true, remarks: null, foundVia: null, typed: [] },
    ]);
  });

  it('leaves nothing that opens the erased values', async () => {
    const { reportId } = await closedReport();
    const releaseId = await releasedContact(api, reportId);
    later(api, 400 * day);
    await erase();

    const work = workContext(api);
    const report = await sealedReport(work.em, reportId);
    if (report === null) throw new TypeError('the report is gone');
    for (const kind of ['CONTACT', 'SITE_ACCESS'] as const) {
      expect(await isGiven(work.em, report, kind)).toBe(false);
      expect(await openGiven(work, report, kind)).toBeNull();
    }
    expect(await perform(api, 'readReleased', { releaseId }, 'analyst')).toMatchObject({ state: 'ENDED' });
    expect(JSON.stringify(await sqlRows(api, 'select * from audit_entry')) + api.log()).not.toContain(
      'canary',
    );
  });

  it('keeps data of an open case', async () => {
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url], ...given });
    const [row] = await sqlRows(api, 'select report_id from reported_address where url = ?', [url]);
    later(api, 4000 * day);
    await erase();

    expect(await keysOf(String(row?.['report_id']))).toEqual(['CONTACT', 'REPORT_TEXT', 'SITE_ACCESS']);
  });

  it('erases no more and no less than the dry run lists', async () => {
    const { reportId } = await closedReport();
    later(api, 100 * day);

    const listed = [...(await due('REPORTER_CONTACT')), ...(await due('SITE_ACCESS'))];
    expect(listed.filter(({ rowId }) => rowId === reportId)).toMatchObject([
      { dataClass: 'REPORTER_CONTACT', caseReference: expect.stringMatching(/^MP-/) },
      { dataClass: 'SITE_ACCESS' },
    ]);
    expect(await keysOf(reportId)).toHaveLength(3);
    const { erased } = await erase();

    expect((erased.REPORTER_CONTACT ?? 0) + (erased.SITE_ACCESS ?? 0)).toBe(listed.length);
    expect(await due('REPORTER_CONTACT')).toEqual([]);
    expect(await keysOf(reportId)).toEqual(['REPORT_TEXT']);
  });
});

describe('messages and work items', () => {
  it('are erased two years after their end and that of their case, and not before', async () => {
    const { caseId } = await closedReport();
    const open = await endedRows(null);
    const ended = await endedRows(caseId);
    later(api, 729 * day);
    await erase();
    expect(await messageOf(ended.handOverId)).toMatchObject({ payload: { sent: 'canary' }, erased_at: null });
    expect([await hasWorkItem(ended.workItemId), await hasWorkItem(open.workItemId)]).toEqual([true, true]);

    later(api, day);
    const listed = [...(await due('OUTBOX')), ...(await due('WORK_ITEM'))].map(({ rowId }) => rowId);
    expect(listed).toEqual(expect.arrayContaining([...Object.values(open), ...Object.values(ended)]));
    await erase();

    for (const { handOverId, workItemId } of [open, ended]) {
      expect(await messageOf(handOverId)).toEqual({
        payload: {},
        proof: {},
        erased_at: api.clock.now,
        status: 'CONFIRMED',
      });
      expect(await hasWorkItem(workItemId)).toBe(false);
    }
    const told = await sqlRows(
      api,
      "select subject_type from audit_entry where action = 'DATA_ERASED' and subject_id in (?, ?) order by 1",
      [ended.handOverId, ended.workItemId],
    );
    expect(told.map((row) => row['subject_type'])).toEqual(['HAND_OVER', 'WORK_ITEM']);
    expect([await due('OUTBOX'), await due('WORK_ITEM')]).toEqual([[], []]);
  });

  it('wait for their own end, if it is later than that of the case', async () => {
    const { caseId } = await closedReport();
    later(api, 700 * day);
    const { handOverId, workItemId } = await endedRows(caseId);
    later(api, 100 * day);
    await erase();

    expect(await messageOf(handOverId)).toMatchObject({ payload: { sent: 'canary' } });
    expect(await hasWorkItem(workItemId)).toBe(true);
  });

  it('that have not ended cannot be emptied, and an emptied one cannot be filled again', async () => {
    const { handOverId } = await endedRows(null);
    const set = (change: string) => sqlRows(api, `update hand_over set ${change} where id = ?`, [handOverId]);

    await expect(set(`payload = '{}'`)).rejects.toMatchObject({ code: '23001' });
    await expect(set(`payload = '{}', proof = '{}', erased_at = now(), attempts = 9`)).rejects.toMatchObject({
      code: '23001',
    });
    await expect(set(`payload = '{"b": 1}', erased_at = now()`)).rejects.toMatchObject({ code: '23514' });
    await set(`payload = '{}', proof = '{}', erased_at = now()`);
    await expect(set(`payload = '{"b": 1}'`)).rejects.toMatchObject({ code: '23001' });
  });
});

describe('the addresses of a closed case', () => {
  it('are erased everywhere after five years, and are recognised when they are reported again', async () => {
    const { caseId, url } = await closedReport();
    const { hostname } = new URL(url);
    const events = () =>
      sqlRows(api, 'select * from statistics_event where case_id = ? order by figure, day', [caseId]);
    await rebuildStatistics(workContext(api));
    const before = await events();
    later(api, 1824 * day);
    await erase();
    expect(await addressesOf(caseId)).toEqual([url, url, url]);

    later(api, day);
    expect((await due('ADDRESS')).map(({ rowId }) => rowId)).toContain(caseId);
    await erase();

    const gone = 'https://erased.invalid/';
    expect(await addressesOf(caseId)).toEqual([gone, gone, gone]);
    const rows = Object.values(await everyRow(api)).flat();
    expect(rows.filter((row) => row.includes(hostname))).toEqual([]);
    expect(api.log()).not.toContain(hostname);
    expect((await rebuildStatistics(workContext(api))).corrected).toBe(0);
    expect(before.length).toBeGreaterThan(2);
    expect(await events()).toEqual(before);
    expect((await checkTrail(workContext(api).em, [], { maxDelayMs: null })).findings).toEqual([]);

    expect(await perform(api, 'reopenCase', { caseId, reason: 'SEEN_AGAIN' }, 'supervisor')).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    await perform(api, 'submitReport', { urls: [url] });
    const [again] = await sqlRows(api, 'select url, cycle from hotline_case where previous_case_id = ?', [
      caseId,
    ]);
    expect(again).toEqual({ url, cycle: 2 });
  });
});

describe('npm run retention', () => {
  it('lists what is due with --dry-run, and erases it without', async () => {
    const { reportId, caseId } = await closedReport();
    await sqlRows(api, "update hotline_case set closed_at = '2020-01-01' where id = ?", [caseId]);
    const folder = await mkdtemp(join(tmpdir(), 'meldpunt-retention-'));
    const run = async (...args: readonly string[]) => {
      const program = ['--no-warnings', programAt('src/app/bin/retention'), ...args];
      const env = { DATABASE_URL: api.system.databaseUrl, DATA_DIRECTORY: folder };
      return (await promisify(execFile)(process.execPath, program, { env })).stdout.trim().split('\n');
    };

    const listed = await run('--dry-run');
    const { [reportId]: own } = Object.groupBy(listed, (line) => line.split('\t')[2] ?? '');
    expect(own?.map((line) => line.replace(/MP-\d+/, 'CASE').split('\t'))).toEqual([
      ['DUE', 'REPORTER_CONTACT', reportId, 'CASE', '2020-03-31T00:00:00.000Z'],
      ['DUE', 'SITE_ACCESS', reportId, 'CASE', '2020-01-31T00:00:00.000Z'],
      ['DUE', 'REPORT_TEXT', reportId, 'CASE', '2020-12-31T00:00:00.000Z'],
    ]);
    expect(await keysOf(reportId)).toHaveLength(3);
    const [entry] = await sqlRows(
      api,
      "select actor_id, subject_type, details from audit_entry where action = 'COMMAND_READ' order by id desc limit 1",
    );
    expect(entry).toEqual({
      actor_id: null,
      subject_type: 'COMMAND',
      details: {
        command: 'retention',
        count: listed.length,
        sha256: createHash('sha256').update(listed.join('\n')).digest('hex'),
        login: expect.stringMatching(/^\w+$/),
        operator: expect.stringMatching(/./),
      },
    });

    expect((await run()).every((line) => line.startsWith('ERASED\t'))).toBe(true);
    expect(await keysOf(reportId)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

describe('the proof of a run', () => {
  it('is an audit entry for each row and a run with a digest that the entries give again', async () => {
    const { reportId } = await closedReport();
    later(api, 95 * day);
    const before = await sqlRows(api, 'select coalesce(max(id), 0) as last from audit_entry');
    await erase();

    const entries = await sqlRows(
      api,
      "select subject_type, subject_id, actor_id, details from audit_entry where action = 'DATA_ERASED' and id > ?",
      [before[0]?.['last']],
    );
    expect(entries).toContainEqual({
      subject_type: 'REPORT',
      subject_id: reportId,
      actor_id: null,
      details: expect.objectContaining({ dataClass: 'REPORTER_CONTACT', policy: 'RETENTION-3' }),
    });
    const lines = entries.map(({ details }) => `${details['dataClass']} ${details['row']}`).sort();
    const [latest] = await runs();
    expect(latest.digest).toBe(createHash('sha256').update(lines.join('\n')).digest('hex'));
    expect(latest).toMatchObject({ policyVersion: 'RETENTION-3', isComplete: true });
    expect(latest.erased.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      lines.length,
    );
  });

  it('does not break the chain of the audit trail', async () => {
    await closedReport();
    later(api, 400 * day);
    await erase();

    const { links, findings } = await checkTrail(workContext(api).em, [], { maxDelayMs: null });
    expect(links).toBeGreaterThan(10);
    expect(findings).toEqual([]);
  });

  it('is also there when nothing was due, once an hour', async () => {
    await erase();
    const count = async () => (await sqlRows(api, 'select id from retention_run')).length;
    const before = await count();

    await runTick(api, eraseInBackground);
    later(api, 59);
    await runTick(api, eraseInBackground);
    expect(await count()).toBe(before);
    later(api, 1);
    await runTick(api, eraseInBackground);
    expect(await count()).toBe(before + 1);
    expect((await runs())[0]).toMatchObject({ erased: [], isComplete: true });
  });
});

describe('a legal hold', () => {
  const reviewOn = () => dayIn(api, 1);

  it('keeps everything of its case until it is lifted', async () => {
    const { reportId, caseId, url } = await closedReport();
    const { handOverId, workItemId } = await endedRows(caseId);
    const holdId = await heldCase(api, caseId, reviewOn());
    const other = await heldCase(api, caseId, reviewOn());
    later(api, 5000 * day);
    await erase();
    await perform(api, 'liftLegalHold', { holdId }, 'supervisor');
    await erase();
    expect(await keysOf(reportId)).toHaveLength(3);
    expect(await addressesOf(caseId)).toEqual([url, url, url]);
    expect(await messageOf(handOverId)).toMatchObject({ payload: { sent: 'canary' } });
    expect(await hasWorkItem(workItemId)).toBe(true);

    const lifted = await perform(api, 'liftLegalHold', { holdId: other }, 'secondSupervisor');
    await erase();

    expect(lifted.legalHold.liftedBy.name).toBe('secondSupervisor');
    expect(await keysOf(reportId)).toEqual([]);
    expect(await addressesOf(caseId)).not.toContain(url);
    expect(await messageOf(handOverId)).toMatchObject({ payload: {} });
    expect(await hasWorkItem(workItemId)).toBe(false);
    expect(await perform(api, 'liftLegalHold', { holdId }, 'supervisor')).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
  });

  it('has a reason, an owner and a review date, which opens a work item for supervisors', async () => {
    const { caseId } = await closedReport();
    const input = { caseId, reason: 'COMPLAINT', reviewOn: reviewOn() };
    const { legalHold } = await perform(api, 'placeLegalHold', input, 'supervisor');
    expect(legalHold).toMatchObject({
      reason: 'COMPLAINT',
      isReviewDue: false,
      owner: { name: 'supervisor' },
    });
    const open = () =>
      sqlRows(
        api,
        "select id from work_item where kind = 'LEGAL_HOLD_REVIEW' and subject_key = ? and settled_at is null",
        [legalHold.id],
      );
    await runTick(api, followReviews);
    expect(await open()).toEqual([]);

    later(api, 2 * day);
    await runTick(api, followReviews);
    await runTick(api, followReviews);
    expect(await open()).toHaveLength(1);
    await perform(api, 'liftLegalHold', { holdId: legalHold.id }, 'supervisor');

    expect(await open()).toEqual([]);
  });

  it('is refused for an unknown case and a review date that has passed', async () => {
    const { caseId, reportId } = await closedReport();
    const hold = (more: object) =>
      perform(
        api,
        'placeLegalHold',
        { caseId, reason: 'COURT_ORDER', reviewOn: reviewOn(), ...more },
        'supervisor',
      );

    expect(await hold({ caseId: reportId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await hold({ reviewOn: '2026-11-01' })).toMatchObject({
      problems: [{ path: '/reviewOn', code: 'REVIEW_NOT_IN_FUTURE' }],
    });
    expect(await perform(api, 'liftLegalHold', { holdId: reportId }, 'supervisor')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is seen by the auditor', async () => {
    const { caseId } = await closedReport();
    await heldCase(api, caseId, reviewOn());

    const { data } = await api.send(
      `{ legalHolds(filter: { caseId: "${caseId}", isInForce: true }) { nodes { caseId reason owner { name } } } }`,
      {},
      'auditor',
    );

    expect(data.legalHolds.nodes).toEqual([{ caseId, reason: 'COURT_ORDER', owner: { name: 'supervisor' } }]);
  });
});
