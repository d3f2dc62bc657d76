import { removalPolicy, type RemovalPolicy } from './removal-policy.js';
import type { ObservedBy } from './reachability.js';
import { spacedBy } from './spaced-by.js';

/** The kinds of evidence for a removal. @public */
export const RemovalEvidenceClass = {
  PROVIDER_WORD_AND_LOOK: 'PROVIDER_WORD_AND_LOOK',
  TWO_VANTAGE_POINTS: 'TWO_VANTAGE_POINTS',
  WATCH_SAW_ONLINE_THEN_GONE: 'WATCH_SAW_ONLINE_THEN_GONE',
  CONFIRMED_BY_PERSON: 'CONFIRMED_BY_PERSON',
  /** Completed before the class was stored; no rule returns it. */
  NOT_CLASSIFIED: 'NOT_CLASSIFIED',
} as const;
export type RemovalEvidenceClass = keyof typeof RemovalEvidenceClass;

/** What is missing to prove a removal. @public */
export type EvidenceGap =
  'NOT_OBSERVED_OFFLINE' | 'TOO_FEW_OBSERVATIONS' | 'NEVER_SEEN_ONLINE' | 'HOST_CLOAKS' | 'BY_HAND_ALONE';

/** One observation that content is gone. @public */
export interface AbsenceSight {
  readonly at: Date;
  readonly by: ObservedBy;
  /** The number of networks with the same result; 1 when absent. */
  readonly vantagePoints?: number;
  /**
   * Whether it only looks gone, as behind a redirect to the front page. It counts only as support for a person’s
   * observation.
   */
  readonly isHint?: boolean;
  /** The account of the person who observed it; `null` or absent for the watch, and when it is unknown. */
  readonly personId?: string | null;
}

/** The evidence that content is gone. @public */
export interface RemovalEvidence {
  /** Whether the hosting provider, or the hotline that has it, has said that it acted. */
  readonly providerAnswered: boolean;
  /**
   * The account of the person from whom alone the answer is known; `null` or absent when the recipient itself sent it to
   * the system.
   */
  readonly answerTypedBy?: string | null;
  /** Every observation of its absence since it was last seen, in any order. */
  readonly sights: readonly AbsenceSight[];
  /** Whether the watch itself had seen it online, after any earlier absence. */
  readonly watchSawOnline: boolean;
  /** Whether the host showed the content to some visitors only. */
  readonly isCloaked: boolean;
}

/** A proven removal, with its class and the observations that count; or what is missing. @public */
export type WeighedEvidence<Sight extends AbsenceSight = AbsenceSight> =
  | { readonly class: RemovalEvidenceClass; readonly provenBy: readonly Sight[]; readonly gap: null }
  | { readonly class: null; readonly provenBy: readonly []; readonly gap: EvidenceGap };

const lacks = (gap: EvidenceGap) => ({ class: null, provenBy: [] as const, gap });

/**
 * Decides whether evidence proves that content was removed, and of which class it is.
 *
 * A server’s “not found” alone proves nothing, because the server may have told us so from the beginning. Proof needs
 * one of: the provider’s answer and an observation; the watch having seen the content online and then gone for long
 * enough, from one network or from two; a person who confirms what the watch observes. Observations by people alone are
 * never enough: when a person types in the provider’s answer, the observation is the watch’s or another person’s. For a
 * host that cloaks, only a person’s observation counts. House rule.
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
  const seen = isCloaked ? [] : spacedBy(byWatch, hours).slice(0, enough);
  if (watchSawOnline && seen.length === enough) {
    const isDouble = seen.every(({ vantagePoints = 1 }) => vantagePoints > 1);
    return proven(isDouble ? 'TWO_VANTAGE_POINTS' : 'WATCH_SAW_ONLINE_THEN_GONE', seen);
  }
  const watch = earliest(known.filter(({ by }) => by === 'WATCH'));
  const borneOut = spacedBy(known, hours).slice(0, enough);
  if (person !== null && watch !== null && borneOut.length === enough)
    return proven('CONFIRMED_BY_PERSON', [...new Set([...borneOut, person, watch])].sort(byTime));
  const supporting = earliest(believed.filter((sight) => supportsAnswer(sight, evidence)));
  if (providerAnswered && supporting !== null) return proven('PROVIDER_WORD_AND_LOOK', [supporting]);
  if (plain.length === 0) return lacks('NOT_OBSERVED_OFFLINE');
  if (providerAnswered && person !== null && watch === null) return lacks('BY_HAND_ALONE');
  if (person !== null && watch === null)
    return lacks(spacedBy(plain, hours).length >= enough ? 'BY_HAND_ALONE' : 'TOO_FEW_OBSERVATIONS');
  if (person === null && isCloaked) return lacks('HOST_CLOAKS');
  return lacks(person === null && !watchSawOnline ? 'NEVER_SEEN_ONLINE' : 'TOO_FEW_OBSERVATIONS');
}

/**
 * Whether an observation supports the answer of the recipient. An answer that a person typed in needs an observation of
 * the watch, or of a known other person, so that no one person alone proves a removal.
 * @internal
 */
export const supportsAnswer = (
  { by, personId }: AbsenceSight,
  { answerTypedBy }: Pick<RemovalEvidence, 'answerTypedBy'>,
): boolean =>
  answerTypedBy === null ||
  answerTypedBy === undefined ||
  by === 'WATCH' ||
  (personId !== null && personId !== undefined && personId !== answerTypedBy);

const proven = <Sight extends AbsenceSight>(
  evidenceClass: RemovalEvidenceClass,
  provenBy: readonly Sight[],
): WeighedEvidence<Sight> => ({ class: evidenceClass, provenBy, gap: null });

const byTime = (one: AbsenceSight, other: AbsenceSight): number => one.at.getTime() - other.at.getTime();

const earliest = <Sight extends AbsenceSight>(sights: readonly Sight[]): Sight | null =>
  [...sights].sort(byTime)[0] ?? null;
