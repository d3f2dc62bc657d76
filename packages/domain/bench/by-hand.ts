import type { Findings, Hosting } from '@meldpunt/domain';
import { home } from './inputs.js';
import { membership } from './membership.js';

// The lower bound: hand-written code for this one country, this one day and these samples. It has no law as data, no
// versions, no reasons, no legal basis and no open questions. Of the legs it returns only the kinds.

const isVisual = (medium: Findings['medium']) => medium !== 'TEXT' && medium !== 'AUDIO';
const isSexual = (conduct: Findings['conduct']) => conduct !== 'NUDITY' && conduct !== 'NONE';

/** A verdict, with the facts that routing needs besides it. */
export interface VerdictByHand {
  readonly classification: string;
  readonly concernsPromotion: boolean;
}

const verdict = (classification: string, concernsPromotion = false): VerdictByHand => ({
  classification,
  concernsPromotion,
});

export function qualifyByHand(findings: Findings): VerdictByHand {
  const { medium, subject, conduct, apparentAge } = findings;
  if (findings.accessibility !== 'ACCESSIBLE')
    return verdict(
      isJudged(findings) ? 'UNDETERMINED' : hasBeside(findings) ? 'OTHER_LAW' : 'NOT_ASSESSABLE',
    );
  const isMinor = subject !== 'ADULT' && subject !== 'NONE';
  if (!isMinor) {
    const hasAge = apparentAge === 'INFANT' || apparentAge === 'PRE_PUBESCENT' || apparentAge === 'PUBESCENT';
    if (hasAge || findings.realChild === true || findings.severe === true) return verdict('UNDETERMINED');
    if (findings.childModelling === true) return verdict('UNDETERMINED');
  }
  const isInvented = subject === 'REALISTIC_NON_EXISTENT_MINOR' || subject === 'UNREALISTIC_MINOR';
  if (isInvented && findings.realChild === true) return verdict('UNDETERMINED');
  if (!isSexual(conduct) && findings.severe === true) return verdict('UNDETERMINED');
  if (subject === 'NONE' && isSexual(conduct)) return verdict('UNDETERMINED');
  if (isVisual(medium) && isSexual(conduct)) {
    const isRecorded = medium !== 'DRAWING';
    const isDepicted = subject === 'MINOR' || subject === 'REALISTIC_NON_EXISTENT_MINOR';
    if (isDepicted || (subject === 'APPEARS_MINOR' && isRecorded))
      return verdict(isBaseline(findings) ? 'BASELINE' : 'NATIONALLY_ILLEGAL');
  }
  if (findings.promotesAbuse === true) return verdict('NATIONALLY_ILLEGAL', true);
  if (findings.advertisesAbuse === true) return verdict('UNDETERMINED');
  if (isMinor && isSexual(conduct)) return verdict('UNDETERMINED');
  if (isMinor && conduct === 'NUDITY' && findings.childModelling === true) return verdict('UNDETERMINED');
  return verdict(hasBeside(findings) ? 'OTHER_LAW' : 'NOT_ILLEGAL');
}

const hasBeside = ({ besideDefinition }: Findings): boolean => besideDefinition?.[0] !== 'NONE';

const isJudged = ({ conduct, severe, promotesAbuse, advertisesAbuse }: Findings): boolean =>
  conduct !== 'NONE' || severe === true || promotesAbuse === true || advertisesAbuse === true;

const isBaseline = ({ medium, subject, apparentAge, realChild, severe }: Findings): boolean =>
  (medium === 'PHOTO' || medium === 'VIDEO' || medium === 'LIVESTREAM') &&
  (subject === 'MINOR' || subject === 'APPEARS_MINOR') &&
  (apparentAge === 'INFANT' || apparentAge === 'PRE_PUBESCENT') &&
  realChild === true &&
  severe === true;

export function routeByHand(
  { classification, concernsPromotion }: VerdictByHand,
  { kind, country, confidence }: Hosting,
): string {
  if (classification === 'UNDETERMINED' || classification === 'OTHER_LAW') return 'HELD';
  if (classification === 'NOT_ILLEGAL' || classification === 'NOT_ASSESSABLE') return 'CLOSED';
  if (kind === 'PROXIED' || kind === 'CONFLICTING' || kind === 'UNRESOLVED') return 'HELD';
  if (kind === 'NO_COUNTRY') return 'ROUTED POLICE_ABROAD';
  if (confidence === 'LOW' || confidence === 'NONE') return 'HELD';
  if (country === home) return 'ROUTED POLICE HOSTING_PROVIDER';
  if (concernsPromotion) return 'ROUTED POLICE_ABROAD';
  return membership(country) === 'MEMBER' ? 'ROUTED INHOPE_HOTLINE' : 'ROUTED POLICE_ABROAD';
}
