import { eraseDue } from '../../src/features/retention/index.js';
import { testApi, type TestApi } from './api.js';
import {
  baselineFindings,
  freshUrl,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
  reportedCase,
} from './casework.js';
import { dismissedFlood } from './every-mutation.js';
import { dossierOf } from './dossiers.js';
import { openWork, stoppedHandOver } from './hand-overs.js';
import { claimedCase, later, routedCase } from './journeys.js';
import { proposedContact } from './notices.js';
import { sqlRows } from './rows.js';
import { heldCase, releasedContact, reportWithSecrets, requestedContact } from './releases.js';
import { workContext, workUntilIdle } from './work.js';

/** An API with several rows in every list: some with equal times, some with different ones, of different kinds. */
export interface VariedRows {
  readonly api: TestApi;
  /** A case with several reports. */
  readonly busyCaseId: string;
}

const webhook = { url: 'http://127.0.0.1:9/', audience: 'CASEWORK', types: ['HAND_OVER_STOPPED'] };

/** Text that was illegal under an older version of the law, and is not under the current one. */
const promotion = {
  accessibility: 'ACCESSIBLE',
  medium: 'TEXT',
  subject: 'NONE',
  conduct: 'NONE',
  promotesAbuse: true,
  advertisesAbuse: false,
} as const;

export async function variedRows(): Promise<VariedRows> {
  const api = await testApi();
  const url = freshUrl();
  const { caseId: busyCaseId } = await reportedCase(api, url);
  await perform(api, 'submitReport', { urls: [`${url}/`] });
  for (const text of ['second opinion asked', 'see the related case', 'see the related case', 'done'])
    await perform(api, 'addComment', { caseId: busyCaseId, text }, 'analyst');
  const { caseId } = await claimedCase(api, { by: 'thirdAnalyst' });
  await perform(api, 'releaseCase', { caseId }, 'thirdAnalyst');
  await perform(api, 'claimCase', { caseId }, 'thirdAnalyst');
  await perform(api, 'registerWebhook', webhook, 'administrator');
  for (let part = 0; part < 3; part += 1) {
    later(api, 45);
    await perform(api, 'submitReport', { urls: [url] });
    await perform(api, 'submitReport', { urls: [url] });
    await someOfEach(api);
  }
  await dangerous(api);
  await held(api);
  await workUntilIdle(api);
  later(api, 60 * 24 * 20);
  await workUntilIdle(api);
  await openWork(api);
  const settled = await openWork(api);
  await perform(api, 'resolveWorkItem', { workItemId: settled, resolution: 'DONE' }, 'analyst');
  for (const by of ['analyst', 'secondAnalyst', 'thirdAnalyst', 'supervisor'] as const)
    await claimedCase(api, { by });
  await judgedCase(api, { country: 'BE', findings: promotion });
  await workUntilIdle(api);
  await judgedUnderOldLaw(api);
  await vettedAndWithdrawn(api);
  return { api, busyCaseId };
}

async function someOfEach(api: TestApi): Promise<void> {
  await routedCase(api, { country: 'BE' });
  await routedCase(api, { country: 'NL' });
  await judgedCase(api, { country: 'BE', findings: baselineFindings });
  await judgedCase(api, { findings: harmlessFindings });
  await claimedCase(api, { by: 'secondAnalyst' });
  await stoppedHandOver(api, 'ICCAM');
  await openWork(api, 'WEBHOOK_GONE');
  const { id } = await proposedContact(api);
  await proposedContact(api);
  await perform(api, 'rejectAbuseContact', { contactId: id, expectedVersion: 1 }, 'analyst');
  await sqlRows(api, `update abuse_contact set unreachable_since = now() where id = ?`, [id]);
  await perform(
    api,
    'setAbuseContactOverride',
    {
      scope: 'HOSTNAME',
      value: new URL(freshUrl()).hostname,
      email: `operator-${id.slice(0, 8)}@operator.example`,
      kind: 'OPERATOR',
    },
    'analyst',
  );
  await perform(api, 'registerWebhook', webhook, 'administrator');
  await releasesAndHolds(api);
  for (let flood = 0; flood < 2; flood += 1) await dismissedFlood(api);
}

/** A release and a refused one, a legal hold and a lifted one, and two runs of the retention job at the same time. */
async function releasesAndHolds(api: TestApi): Promise<void> {
  const { reportId, caseId } = await reportWithSecrets(api);
  await releasedContact(api, reportId);
  const releaseId = await requestedContact(api, reportId, 'secondAnalyst');
  await perform(api, 'decideRelease', { releaseId, decision: 'REFUSE' }, 'supervisor');
  await heldCase(api, caseId);
  const holdId = await heldCase(api, caseId);
  await perform(api, 'liftLegalHold', { holdId }, 'supervisor');
  for (let run = 0; run < 2; run += 1) await eraseDue(workContext(api));
}

/** Content with a child in danger, which comes first in every list. */
async function dangerous(api: TestApi): Promise<void> {
  await perform(api, 'submitReport', { urls: [freshUrl()], immediateDanger: true });
  await routedCase(api, { findings: { ...nationalFindings, immediateDanger: true } });
}

async function held(api: TestApi): Promise<void> {
  const { legs } = await routedCase(api);
  await dossierOf(api, legs['POLICE']?.id ?? '');
  await perform(
    api,
    'holdTakedown',
    {
      referralId: legs['POLICE']?.id,
      expectedVersion: legs['POLICE']?.version,
      reviewOn: '2026-11-27',
      reason: 'EVIDENCE_PRESERVATION',
    },
    'liaison',
  );
}

/** Accounts with vetting that expires on different days, and one without access. */
async function vettedAndWithdrawn(api: TestApi): Promise<void> {
  await api.send('{ viewer { id } }', {}, 'supervisor');
  await sqlRows(
    api,
    `with supervisor as (select id from account where 'SUPERVISOR' = any (roles) limit 1)
     insert into account (id, subject, name, roles, first_seen_at, vetted_on, vetting_expires_on, vetting_recorded_by,
       withdrawn_at, withdrawn_by)
     select gen_random_uuid(), 'vetted until ' || expires, 'colleague', '{ANALYST}', '2026-11-20T09:00:00Z',
       '2026-01-01', expires::date, supervisor.id,
       case when expires = '2027-06-01' then now() end, case when expires = '2027-06-01' then supervisor.id end
     from supervisor, unnest(array['2026-12-31', '2027-01-01', '2027-06-01']) as expires`,
  );
}

/** Copies each first opinion as if it was given in June, under the version of the law at that time. */
const judgedUnderOldLaw = (api: TestApi) =>
  sqlRows(
    api,
    `insert into assessment select (jsonb_populate_record(given, jsonb_build_object(
       'id', gen_random_uuid(), 'sequence', given.sequence + 100, 'assessed_at', '2026-06-15T09:00:00Z',
       'law_version', 'BE-2026-04-08', 'rules_version', 'BE-RULES-1', 'idempotency_key', null))).*
     from assessment as given where given.opinion = 'FIRST'`,
  );
