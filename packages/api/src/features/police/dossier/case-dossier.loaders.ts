import { sql } from 'kysely';
import type { RequestContext } from '../../../platform/context.js';
import { kysely } from '../../../platform/database/kysely.js';
import type { LoaderDefinition } from '../../../platform/graphql/loaders.js';
import { recordRead } from '../../audit/index.js';
import { caseDossierOf, type CaseDossier } from './case-dossier.js';
import type { WantedDossier } from './dossier.loaders.js';
import { issueDossiers } from './issue-dossiers.js';
import { validCaseDossier } from './validate-dossier.js';

/**
 * Loads the dossiers on the cases of visible referrals. Each contains all referrals of the case to police. `null` for
 * a referral that is not addressed to police.
 */
export const wantedCaseDossier: LoaderDefinition<WantedDossier, CaseDossier | null> = async (
  wanted,
  context,
) => {
  const { rows } = await referralsBeside(wanted.map(({ referralId }) => referralId)).execute(
    kysely(context.em),
  );
  const issued = await issueDossiers(
    rows.map(({ id }) => id),
    context,
  );
  return wanted.map(({ referralId, language }) => {
    const own = rows.filter(({ named }) => named === referralId);
    const dossier = caseDossierOf(own.flatMap(({ id }) => issued.get(id)?.[language] ?? []));
    return dossier === null ? null : validCaseDossier(dossier);
  });
};

/** For each referral to police: all referrals to police of the same case, including itself. */
const referralsBeside = (ids: readonly string[]) => sql<{ readonly named: string; readonly id: string }>`
  select named.id as named, referral.id
  from referral_fact named
  join referral_fact as referral on referral.case_id = named.case_id
  where named.id = any (${ids}::uuid[])
    and named.kind in ('POLICE', 'POLICE_ABROAD') and referral.kind in ('POLICE', 'POLICE_ABROAD')`;

/** Records that the dossier on a case was read. Without this audit entry the dossier is not returned. */
export const noteCaseDossierRead = (
  { dossiers, language, digest }: CaseDossier,
  format: 'JSON' | 'PDF',
  caseId: string,
  context: RequestContext,
): void =>
  recordRead(context, {
    action: 'DOSSIER_READ',
    subject: 'CASE',
    subjectId: caseId,
    caseId,
    details: { referrals: dossiers.length, digest, language, format },
  });
