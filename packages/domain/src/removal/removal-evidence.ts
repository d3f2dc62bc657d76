import { removalPolicy, type RemovalPolicy } from './removal-policy.js';
import type { ObservedBy } from './reachability.js';
import { spacedBy } from './spaced-by.js';

/** What kind of evidence a removal rests on. @public */
export const RemovalEvidenceClass = {
  PROVIDER_WORD_AND_LOOK: 'PROVIDER_WORD_AND_LOOK',
  TWO_VANTAGE_POINTS: 'TWO_VANTAGE_POINTS',
  WATCH_SAW_ONLINE_THEN_GONE: 'WATCH_SAW_ONLINE_THEN_GONE',
  CONFIRMED_BY_PERSON: 'CONFIRMED_BY_PERSON',
  /** Completed before the class was kept; never given by a rule. */
  NOT_CLASSIFIED: 'NOT_CLASSIFIED',
} as const;
export type RemovalEvidenceClass = keyof typeof RemovalEvidenceClass;

/** What a removal lacks to be proven. @public */
export type EvidenceGap =
  'NOT_OBSERVED_OFFLINE' | 'TOO_FEW_OBSERVATIONS' | 'NEVER_SEEN_ONLINE' | 'HOST_CLOAKS' | 'BY_HAND_ALONE';

/** One sight of the absence of content. @public */
export interface AbsenceSight {
  readonly at: Date;
  readonly by: ObservedBy;
  /** From how many networks it was seen alike; one when absent. */
  readonly vantagePoints?: number;
  /** It only looked gone, as behind a redirect to the front page; counts for no more than to bear a person out. */
  readonly isHint?: boolean;
}

/** What stands behind the statement that content is gone. @public */
export interface RemovalEvidence {
  /** The hosting provider, or the hotline that has it, has said that it acted. */
  readonly providerAnswered: boolean;
  /** Every sight of its absence since it was last seen, in any order. */
  readonly sights: readonly AbsenceSight[];
  /** The watch itself had seen it online, after any earlier absence. */
  readonly watchSawOnline: boolean;
  /** The host was caught showing the content to some and not to others. */
  readonly isCloaked: boolean;
}

/** A removal that is proven, with its class and the sights that count; or what it lacks. @public */
export type WeighedEvidence<Sight extends AbsenceSight = AbsenceSight> =
  | { readonly class: RemovalEvidenceClass; readonly provenBy: readonly Sight[]; readonly gap: null }
  | { readonly class: null; readonly provenBy: readonly []; readonly gap: EvidenceGap };

const lacks = (gap: EvidenceGap) => ({ class: null, provenBy: [] as const, gap });

/**
 * Whether evidence proves that content was removed, and of which class it is.
 *
 * A server's "not found" alone proves nothing, because it may have said so to us from the beginning. It takes one of:
 * the provider's word and a look; the watch having seen the content online and then gone for long enough, from one
 * network or from two; a person who bears out what the watch sees. What people saw alone is never enough. Of a host
 * that cloaks only a person's look counts. House rule.
 * @public
 */
export function weighRemoval<Sight extends AbsenceSight>(
  evidence: Omit<RemovalEvidence, 'sights'> & { readonly sights: readonly Sight[] },
  policy: RemovalPolicy = removalPolicy,
): WeighedEvidence<Sight> {
  const { providerAnswered, watchSawOnline, isCloaked } = evidence;
  const known = evidence.sights.filter(({ at }) => !Number.isNaN(at.getTime()));
  const plain = known.filter(({ isHint }) => isHint !== true);
  const byWatch = plain.filter(({ by }) => by === 'WATCH');
  const person = earliest(plain.filter(({ by }) => by === 'PERSON'));
  const believed = isCloaked ? plain.filter(({ by }) => by === 'PERSON') : plain;
  const hours = policy.hoursBetweenObservations;
  const enough = Math.max(policy.offlineObservations, 1);
  const first = earliest(believed);
  const seen = isCloaked ? [] : spacedBy(byWatch, hours).slice(0, enough);
  if (watchSawOnline && seen.length === enough) {
    const isDouble = seen.every(({ vantagePoints = 1 }) => vantagePoints > 1);
    return proven(isDouble ? 'TWO_VANTAGE_POINTS' : 'WATCH_SAW_ONLINE_THEN_GONE', seen);
  }
  const watch = earliest(known.filter(({ by }) => by === 'WATCH'));
  const borneOut = spacedBy(known, hours).slice(0, enough);
  if (person !== null && watch !== null && borneOut.length === enough)
    return proven('CONFIRMED_BY_PERSON', [...new Set([...borneOut, person, watch])].sort(byTime));
  if (providerAnswered && first !== null) return proven('PROVIDER_WORD_AND_LOOK', [first]);
  if (plain.length === 0) return lacks('NOT_OBSERVED_OFFLINE');
  if (person !== null && watch === null)
    return lacks(spacedBy(plain, hours).length >= enough ? 'BY_HAND_ALONE' : 'TOO_FEW_OBSERVATIONS');
  if (person === null && isCloaked) return lacks('HOST_CLOAKS');
  return lacks(person === null && !watchSawOnline ? 'NEVER_SEEN_ONLINE' : 'TOO_FEW_OBSERVATIONS');
}

const proven = <Sight extends AbsenceSight>(
  evidenceClass: RemovalEvidenceClass,
  provenBy: readonly Sight[],
): WeighedEvidence<Sight> => ({ class: evidenceClass, provenBy, gap: null });

const byTime = (one: AbsenceSight, other: AbsenceSight): number => one.at.getTime() - other.at.getTime();

const earliest = <Sight extends AbsenceSight>(sights: readonly Sight[]): Sight | null =>
  [...sights].sort(byTime)[0] ?? null;
