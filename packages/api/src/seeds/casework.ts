import type { CloseReason, Findings, HostingSource } from '@meldpunt/domain';
import { ok } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../platform/database/kysely.js';
import { recordAssessment } from '../features/assessments/record-assessment.js';
import { addContentItem } from '../features/cases/add-content-item.js';
import { claimCase } from '../features/cases/claim-case.js';
import { releaseCase } from '../features/cases/release-case.js';
import { lookUpHosting } from '../features/hosting/look-up-hosting.js';
import type { ObservedHosting } from '../features/hosting/lookup/hosting-lookup.port.js';
import type { RecordHostingObservationInput } from '../features/hosting/hosting.inputs.js';
import { recordHostingObservation } from '../features/hosting/record-hosting-observation.js';
import { closeCase } from '../features/cases/close-case.js';
import { reopenCase } from '../features/routing/reopen-case.js';
import { routeCase } from '../features/routing/route-case.js';
import type { ReopenReason } from '../features/cases/index.js';
import { presentPackAnswers } from '../features/rules/index.js';
import { contextOf, expectSuccess, onlyRow, type Desk } from './desk.js';
import type { PersonName } from './people.js';

/** A case of the demo and its first content item. */
export interface Found {
  readonly caseId: string;
  readonly itemId: string;
}

/** The open case of an address, with its first item. */
export async function findCase(desk: Desk, url: string): Promise<Found> {
  const { em } = contextOf(desk, 'analyst');
  const { rows } = await sql<Found>`
    select c.id as case_id, i.id as item_id from hotline_case c join content_item i on i.case_id = c.id
    where c.url = ${url} and c.status <> 'CLOSED' and i.position = 1
  `.execute(kysely(em));
  return onlyRow(rows);
}

async function changeOf(desk: Desk, caseId: string): Promise<{ caseId: string; expectedVersion: number }> {
  const { rows } = await sql<{ version: number }>`
    select version from hotline_case where id = ${caseId}
  `.execute(kysely(contextOf(desk, 'analyst').em));
  return { caseId, expectedVersion: onlyRow(rows).version };
}

export const claim = (desk: Desk, person: PersonName, { caseId }: Found) =>
  expectSuccess(claimCase({ caseId }, contextOf(desk, person)));

export const takeOver = (desk: Desk, { caseId }: Found) =>
  expectSuccess(claimCase({ caseId, takeOverReason: 'WORKLOAD' }, contextOf(desk, 'supervisor')));

export const release = (desk: Desk, person: PersonName, { caseId }: Found) =>
  expectSuccess(releaseCase({ caseId }, contextOf(desk, person)));

/** Adds another address to a case, and returns it as a `Found` with that item. */
export async function addItem(
  desk: Desk,
  person: PersonName,
  { caseId }: Found,
  url: string,
): Promise<Found> {
  const change = await changeOf(desk, caseId);
  const { contentItemIds } = await expectSuccess(addContentItem({ ...change, url }, contextOf(desk, person)));
  return { caseId, itemId: contentItemIds[0] ?? '' };
}

/** Looks up the hosting. The demo provides the result of the look-up, so that it needs no network. */
export const lookUp = (
  desk: Desk,
  person: PersonName,
  { itemId }: Found,
  seen: readonly Partial<ObservedHosting>[],
) =>
  expectSuccess(
    lookUpHosting({ contentItemId: itemId }, contextOf(desk, person), {
      lookUp: async ({ network }) =>
        ok(
          network === null
            ? seen.map((each) => sighting(desk, each))
            : [sighting(desk, { source: 'NETWORK', network })],
        ),
    }),
  );

const sighting = (desk: Desk, seen: Partial<ObservedHosting>): ObservedHosting => ({
  source: 'DNS',
  observedAt: desk.clock.now,
  country: null,
  ipAddress: null,
  provider: null,
  isProxy: false,
  isAnycast: false,
  network: null,
  ...seen,
});

/** Records the hosting observation of a person. */
export const observe = (
  desk: Desk,
  person: PersonName,
  { itemId }: Found,
  source: HostingSource,
  observation: Omit<RecordHostingObservationInput, 'contentItemId' | 'source'>,
) =>
  expectSuccess(
    recordHostingObservation({ contentItemId: itemId, source, ...observation }, contextOf(desk, person)),
  );

/** Payment methods by commerciality, as the exchange requires them. */
const paymentMethodsOf = {
  NON_COMMERCIAL: ['NONE'],
  NOT_DETERMINED: ['NOT_DETERMINED'],
  COMMERCIAL: ['BITCOIN', 'OTHER'],
} as const;

export async function assess(desk: Desk, person: PersonName, { caseId, itemId }: Found, findings: Findings) {
  const { expectedVersion } = await changeOf(desk, caseId);
  const commerciality = desk.random.pick(['NON_COMMERCIAL', 'NOT_DETERMINED', 'COMMERCIAL'] as const);
  const input = {
    contentItemId: itemId,
    expectedVersion,
    findings: { ...findings, more: presentPackAnswers(findings.more) },
    siteType: desk.random.pick(['WEBSITE', 'FORUM', 'IMAGE_HOST', 'FILE_HOST', 'BLOG'] as const),
    commerciality,
    paymentMethods: [...paymentMethodsOf[commerciality]],
  };
  return expectSuccess(recordAssessment(input, contextOf(desk, person)));
}

export const route = async (desk: Desk, person: PersonName, { caseId }: Found) =>
  expectSuccess(routeCase(await changeOf(desk, caseId), contextOf(desk, person)));

export const close = async (desk: Desk, person: PersonName, { caseId }: Found, reason: CloseReason) =>
  expectSuccess(closeCase({ ...(await changeOf(desk, caseId)), reason }, contextOf(desk, person)));

/** Opens a linked cycle of a closed case. */
export async function reopen(
  desk: Desk,
  person: PersonName,
  { caseId }: Found,
  reason: ReopenReason,
): Promise<Found> {
  const { reopened } = await expectSuccess(reopenCase({ caseId, reason }, contextOf(desk, person)));
  return findCase(desk, reopened.url);
}
