import { mayGiveOpinion, type SamePerson } from './opinion-access.js';
import type { CountryCode } from '../country-code.js';
import { err, ok, type Result } from '../result.js';
import type { Classification } from './classification.js';
import { concludeOpinions } from './conclude-opinions.js';
import type { Findings } from '../law/findings.js';
import {
  secondOpinionRequired,
  type SecondOpinionFacts,
  type SecondOpinionPolicy,
} from './second-opinion.js';

/** The kinds of opinion on an item. @public */
export const Opinion = { FIRST: 'FIRST', SECOND: 'SECOND', DECIDING: 'DECIDING' } as const;
export type Opinion = keyof typeof Opinion;

/** The state of the opinions on one content item. @public */
export const ItemOpinions = {
  NONE: 'NONE',
  SINGLE: 'SINGLE',
  AWAITING_SECOND: 'AWAITING_SECOND',
  AGREED: 'AGREED',
  DISAGREED: 'DISAGREED',
  SETTLED: 'SETTLED',
} as const;
export type ItemOpinions = keyof typeof ItemOpinions;

/** The conclusion from the opinions on an item. @public */
export interface OpinionsStanding {
  readonly opinions: Exclude<ItemOpinions, 'NONE'>;
  /** `null` until concluded: a verdict is hidden while the second person still has to judge without seeing it. */
  readonly classification: Classification | null;
  /** The codes of the rules that require a second opinion; empty when none does. */
  readonly because: readonly string[];
}

/** The person who wants to give an opinion, and the existing opinions. @public */
export interface OpinionFacts {
  readonly opinions: ItemOpinions;
  readonly viewerId: string;
  /** Whether the person may settle opinions. */
  readonly maySettle: boolean;
  /** The author of the latest first opinion; `null` when there is none. */
  readonly firstAssessorId: string | null;
  /** Every author of a first or second opinion on the item, including superseded ones. */
  readonly partyIds: readonly string[];
}

/** Which opinion this person’s would be. @public */
export interface OpinionDue {
  readonly opinion: Opinion;
  /** Whether it settles the person’s own opinion, which policy must allow. */
  readonly settlesOwn: boolean;
}

/** This opinion needs an account that may settle opinions. @public */
export interface NeedsSettler {
  readonly code: 'NEEDS_SUPERVISOR';
}

/**
 * The states that one analyst alone may not change. House rule: two persons have judged, or the opinions were settled.
 */
const needsSettling: readonly ItemOpinions[] = ['AGREED', 'DISAGREED', 'SETTLED'];

/**
 * Decides which opinion a person’s would be: the first, the awaited second, or the deciding one after two opinions. The
 * second is refused to the author of the first. The deciding one is refused to a person who may not settle, and to an
 * author of a first or second opinion on the item, unless policy allows parties to settle. House rule: a person does
 * not judge their own opinion.
 * @public
 */
export function opinionDue(
  facts: OpinionFacts,
  policy: Pick<SecondOpinionPolicy, 'partiesMaySettle'>,
): Result<OpinionDue, SamePerson | NeedsSettler> {
  if (needsSettling.includes(facts.opinions)) return decidingOpinion(facts, policy);
  if (facts.opinions !== 'AWAITING_SECOND') return ok({ opinion: 'FIRST', settlesOwn: false });
  const previousAssessorIds = facts.firstAssessorId === null ? [] : [facts.firstAssessorId];
  const given = mayGiveOpinion({ viewerId: facts.viewerId, previousAssessorIds });
  return given.ok ? ok({ opinion: 'SECOND', settlesOwn: false }) : given;
}

function decidingOpinion(
  { viewerId, maySettle, partyIds }: OpinionFacts,
  { partiesMaySettle }: Pick<SecondOpinionPolicy, 'partiesMaySettle'>,
): Result<OpinionDue, SamePerson | NeedsSettler> {
  if (!maySettle) return err({ code: 'NEEDS_SUPERVISOR' });
  const given = mayGiveOpinion({ viewerId, previousAssessorIds: partyIds });
  if (!given.ok && !partiesMaySettle) return given;
  return ok({ opinion: 'DECIDING', settlesOwn: !given.ok });
}

/**
 * Whether findings answer a question of law. Only an account that may settle opinions may answer it. House rule.
 * @public
 */
export const needsSettler = ({ legalReview }: Findings): boolean =>
  legalReview !== null && legalReview !== undefined;

/**
 * The state of the opinions after one is added. `first` is the latest first opinion; it is used only for a second one.
 * A deciding opinion replaces all earlier ones.
 * @public
 */
export function standingAfter(
  given: {
    readonly opinion: Opinion;
    readonly classification: Classification;
    readonly first: Classification | null;
  },
  facts: Omit<SecondOpinionFacts, 'classification'>,
  policy: SecondOpinionPolicy,
  home: CountryCode,
): OpinionsStanding {
  const { opinion, classification } = given;
  if (opinion === 'DECIDING') return { opinions: 'SETTLED', classification, because: [] };
  const isSecond = opinion === 'SECOND';
  const first = isSecond ? (given.first ?? classification) : classification;
  const { required, because } = secondOpinionRequired({ ...facts, classification: first }, policy, home);
  const conclusion = concludeOpinions(first, isSecond ? classification : null, required);
  if (conclusion.state !== 'AGREED') return { opinions: conclusion.state, classification: null, because };
  return { opinions: isSecond ? 'AGREED' : 'SINGLE', classification: conclusion.classification, because };
}

/**
 * The state of the opinions after the hosting changed: a single opinion waits for a second when policy now requires it.
 * The result of two opinions or of a settlement does not change.
 * @public
 */
export function standingWhenHosted(
  standing: { readonly opinions: ItemOpinions; readonly classification: Classification | null },
  facts: Omit<SecondOpinionFacts, 'classification'>,
  policy: SecondOpinionPolicy,
  home: CountryCode,
): { readonly opinions: ItemOpinions; readonly classification: Classification | null } {
  const { opinions, classification } = standing;
  if (opinions !== 'SINGLE' || classification === null) return standing;
  const { required } = secondOpinionRequired({ ...facts, classification }, policy, home);
  return required ? { opinions: 'AWAITING_SECOND', classification: null } : standing;
}
