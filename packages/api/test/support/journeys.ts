import type { Person, TestApi } from './api.js';
import { baselineFindings, judgedCase, nationalFindings, perform, reportedCase } from './casework.js';

/** A referral of a case. */
export interface Leg {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly country: string | null;
  readonly version: number;
  readonly outcome: string | null;
}

export interface RoutedCase {
  readonly caseId: string;
  readonly itemId: string;
  readonly legs: Readonly<Record<string, Leg>>;
}

/** The current state of a case, as a person sees it. */
export async function caseNow(api: TestApi, id: string, as: Person = 'analyst'): Promise<any> {
  const { data } = await api.send(
    `query ($id: ID!) { case(id: $id) { id status version heldBecause heldReasons closedBecause closedAt cycle reportCount leaseExpiresAt
      assignee { id name } previousCase { id status }
      referrals { id kind status country version outcome clearance { state reviewOn reason reference } }
      contentItems { id referrals { id kind status version } classification opinions hosting { kind country } route { outcome because legs { kind country } }
        qualification { classification } assessments { id opinion assessor { name } } } } }`,
    { id },
    as,
  );
  return data.case;
}

/** The current referrals of a case, by kind. */
export async function legsOf(api: TestApi, caseId: string): Promise<Readonly<Record<string, Leg>>> {
  const { referrals } = await caseNow(api, caseId);
  return Object.fromEntries(referrals.map((leg: Leg) => [leg.kind, leg]));
}

/** A case that one analyst assessed as illegal and routed. */
export async function routedCase(
  api: TestApi,
  options: { url?: string; country?: string; findings?: object } = {},
): Promise<RoutedCase> {
  const { caseId, itemId, version } = await judgedCase(api, {
    country: 'BE',
    findings: nationalFindings,
    ...options,
  });
  const { __typename: result } = await perform(
    api,
    'routeCase',
    { caseId, expectedVersion: version },
    'analyst',
  );
  if (result !== 'RouteCaseSuccess') throw new Error(`not routed: ${result}`);
  return { caseId, itemId, legs: await legsOf(api, caseId) };
}

/** A case hosted at home with a first opinion, which waits for its second opinion. */
export const awaitingCase = (api: TestApi, findings: object = baselineFindings) =>
  judgedCase(api, { country: 'BE', findings });

/** A reported case with a valid claim. */
export async function claimedCase(
  api: TestApi,
  { url, by = 'analyst' }: { url?: string; by?: Person } = {},
): Promise<{ caseId: string; itemId: string; version: number }> {
  const reported = await reportedCase(api, ...(url === undefined ? [] : [url]));
  const claimed = await perform(api, 'claimCase', { caseId: reported.caseId }, by);
  return { ...reported, version: claimed.case.version };
}

/** Moves the clock of the API forward. */
export function later({ clock }: TestApi, minutes = 1): void {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000);
}

/** The day that comes after so many days, by the clock of the API; with a negative number an earlier one. */
export const dayIn = ({ clock }: Pick<TestApi, 'clock'>, days: number): string =>
  new Date(clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
