import type { Language } from '@meldpunt/domain';
import type { Coded, Dossier, Instant } from './dossier.js';
import { canonicalJson } from '../../../platform/json/canonical-json.js';
import { digestOf, integrity } from './seal-dossier.js';

/** The dossiers on all police referrals of one case in one language, as one file. */
export type CaseDossier = {
  readonly schema: 'urn:meldpunt:police-case-dossier:1.0';
  /** The reference of the case. */
  readonly reference: string;
  readonly language: Language;
  readonly isTest: boolean;
  readonly handling: Coded;
  readonly home: Coded;
  readonly timeZone: string;
  readonly case: Dossier['case'];
  /** When the newest of its dossiers was issued. */
  readonly generatedAt: Instant;
  /** In the order in which the addresses were added to the case. */
  readonly dossiers: readonly Dossier[];
  readonly integrity: typeof integrity;
  readonly digest: string;
};

/**
 * Combines the dossiers of one case. Returns `null` if there is none. It adds no facts: the same dossiers give the
 * same bytes, and it changes exactly when one of them changes.
 */
export function caseDossierOf(dossiers: readonly Dossier[]): CaseDossier | null {
  const [first] = dossiers;
  if (first === undefined) return null;
  const ordered = [...dossiers].sort(
    (one, other) =>
      one.contentItem.position - other.contentItem.position ||
      (one.referral.reference < other.referral.reference ? -1 : 1),
  );
  const unsealed: CaseDossier = {
    schema: 'urn:meldpunt:police-case-dossier:1.0',
    reference: first.case.reference,
    language: first.language,
    isTest: first.isTest,
    handling: first.handling,
    home: first.home,
    timeZone: first.timeZone,
    case: first.case,
    generatedAt: dossiers.map(({ generatedAt }) => generatedAt).reduce((a, b) => (a > b ? a : b)),
    dossiers: ordered,
    integrity,
    digest: '',
  };
  return { ...unsealed, digest: digestOf(unsealed) };
}

/** The case dossier as canonical JSON. */
export const caseDossierText = (dossier: CaseDossier): string => canonicalJson(dossier);
