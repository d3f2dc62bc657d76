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

/** The dossiers on referrals that the viewer may see; `null` on one that is not addressed to police. */
export const wantedDossier: LoaderDefinition<WantedDossier, Dossier | null> = async (wanted, context) => {
  const issued = await issueDossiers(
    wanted.map(({ referralId }) => referralId),
    context,
  );
  return wanted.map(({ referralId, language }) => issued.get(referralId)?.[language] ?? null);
};

/** Notes that a dossier is read, in what form and which version; without that entry the answer does not leave. */
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
