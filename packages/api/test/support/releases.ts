import type { Person, TestApi } from './api.js';
import { freshUrl, perform } from './casework.js';
import { dayIn } from './journeys.js';
import { sqlRows } from './rows.js';

export const contact = { name: 'Canary Name', email: 'canary@mail.example', phone: '+32 2 555 01 99' };
export const siteAccess = { username: 'canary-user', password: 'canary-password' };

/** A report with contact data and a login. Returns the ids of the report and its case. */
export async function reportWithSecrets(
  api: TestApi,
  given: object = { contact, siteAccess },
): Promise<{ readonly reportId: string; readonly caseId: string }> {
  const url = freshUrl();
  await perform(api, 'submitReport', { urls: [url], ...given });
  const [row] = await sqlRows(api, 'select report_id, case_id from reported_address where url = ?', [url]);
  return { reportId: String(row?.['report_id']), caseId: String(row?.['case_id']) };
}

/** Asks for the contact data of a report, for a reason that the quota never refuses. Returns the id of the request. */
export async function requestedContact(
  api: TestApi,
  reportId: string,
  as: Person = 'analyst',
): Promise<string> {
  const input = { reportId, kind: 'CONTACT', reason: 'CHILD_IN_DANGER' };
  const { release } = await perform(api, 'requestRelease', input, as);
  return release.id;
}

/** Contact data that one person may read after another one has released them. */
export async function releasedContact(
  api: TestApi,
  reportId: string,
  as: Person = 'analyst',
): Promise<string> {
  const releaseId = await requestedContact(api, reportId, as);
  await perform(api, 'decideRelease', { releaseId, decision: 'RELEASE' }, 'supervisor');
  return releaseId;
}

/** Places a legal hold on a case. Returns its id. */
export async function heldCase(api: TestApi, caseId: string, reviewOn = dayIn(api, 11)): Promise<string> {
  const input = { caseId, reason: 'COURT_ORDER', reviewOn };
  const { legalHold } = await perform(api, 'placeLegalHold', input, 'supervisor');
  return legalHold.id;
}
