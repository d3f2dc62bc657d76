import type { Language } from '@meldpunt/domain';
import type { RequestContext } from '../../../platform/context.js';
import type { LoaderDefinition } from '../../../platform/graphql/loaders.js';
import { recordRead } from '../../audit/index.js';
import type { Dossier } from './dossier.js';
import { issueDossiers } from './issue-dossiers.js';

export interface WantedDossier {
  readonly referralId: string;
  readonly language: Language;
}

/** Loads the dossiers on visible referrals. `null` for a referral that is not addressed to police. */
export const wantedDossier: LoaderDefinition<WantedDossier, Dossier | null> = async (wanted, context) => {
  const issued = await issueDossiers(
    wanted.map(({ referralId }) => referralId),
    context,
  );
  return wanted.map(({ referralId, language }) => issued.get(referralId)?.[language] ?? null);
};

/**
 * Records that a dossier was read, with its format and version. Without this audit entry the dossier is not returned.
 */
export const noteDossierRead = (
  { referral, version, language }: Dossier,
  format: 'JSON' | 'PDF',
  caseId: string,
  context: RequestContext,
): void =>
  recordRead(context, {
    action: 'DOSSIER_READ',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId,
    details: { version, language, format },
  });
