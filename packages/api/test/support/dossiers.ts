import { randomUUID } from 'node:crypto';
import { issueDossiers, type IssuedDossier } from '../../src/features/police/dossier/issue-dossiers.js';
import type { Rulebook } from '../../src/platform/rulebook.js';
import { testRulebook } from './rulebook.js';
import type { TestApi } from './api.js';
import { testKeys } from './keys.js';

/** The dossiers of some referrals, issued as the API does. */
export async function dossiersOf(
  { database, clock }: Pick<TestApi, 'database' | 'clock'>,
  referralIds: readonly string[],
  { isTest = true, rulebook = testRulebook }: { isTest?: boolean; rulebook?: Rulebook } = {},
): Promise<readonly IssuedDossier[]> {
  const issued = await issueDossiers(referralIds, {
    em: database.orm.em.fork(),
    clock: () => clock.now,
    newId: randomUUID,
    keys: testKeys,
    rulebook,
    isTest,
  });
  return referralIds.flatMap((id) => issued.get(id) ?? []);
}

/** The dossier of one referral. */
export async function dossierOf(
  api: Pick<TestApi, 'database' | 'clock'>,
  referralId: string,
  settings: { isTest?: boolean; rulebook?: Rulebook } = {},
): Promise<IssuedDossier> {
  const [dossier] = await dossiersOf(api, [referralId], settings);
  if (dossier === undefined) throw new Error(`no dossier on ${referralId}`);
  return dossier;
}
