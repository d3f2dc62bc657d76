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

/** Which of the opinions on an item somebody gives. @public */
export const Opinion = { FIRST: 'FIRST', SECOND: 'SECOND', DECIDING: 'DECIDING' } as const;
export type Opinion = keyof typeof Opinion;

/** Where the opinions on one content item stand. @public */
export const ItemOpinions = {
  NONE: 'NONE',
  SINGLE: 'SINGLE',
  AWAITING_SECOND: 'AWAITING_SECOND',
  AGREED: 'AGREED',
  DISAGREED: 'DISAGREED',
  SETTLED: 'SETTLED',
} as const;
export type ItemOpinions = keyof typeof ItemOpinions;

/** What the opinions on an item amount to. @public */
export interface OpinionsStanding {
  readonly opinions: Exclude<ItemOpinions, 'NONE'>;
  /** `null` while it is not concluded: nobody reads a verdict that a second person has yet to give blind. */
  readonly classification: Classification | null;
}

/** Who would give an opinion, and what there is already. @public */
export interface OpinionFacts {
  readonly opinions: ItemOpinions;
  readonly viewerId: string;
  /** Whether the viewer may settle what two have judged. */
  readonly maySettle: boolean;
  /** Who gave the latest first opinion; `null` when nobody has. */
  readonly firstAssessorId: string | null;
  /** Everybody who gave a first or second opinion on the item, superseded ones too. */
  readonly partyIds: readonly string[];
}

/** Which opinion somebody's would be. @public */
export interface OpinionDue {
  readonly opinion: Opinion;
  /** Whether it decides on an opinion of their own, which policy had to allow. */
  readonly settlesOwn: boolean;
}

/** Only somebody who may settle opinions gives this one. @public */
export interface NeedsSettler {
  readonly code: 'NEEDS_SUPERVISOR';
}

/** What one person alone may not overturn. House rule: two have judged, or somebody has settled it. */
const needsSettling: readonly ItemOpinions[] = ['AGREED', 'DISAGREED', 'SETTLED'];

/**
 * Which opinion somebody's would be: the first, the awaited second, or the deciding one on what two have judged.
 * The second is refused to who gave the first; the deciding one to who may not settle, and to a person who gave a first
 * or second opinion on the item, unless policy lets parties settle. House rule: nobody is judge of their own opinion.
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

/** Whether findings answer a question of law, which only somebody who may settle opinions does. House rule. @public */
export const needsSettler = ({ legalReview }: Findings): boolean =>
  legalReview !== null && legalReview !== undefined;

/**
 * What the opinions amount to once one is added. `first` is the latest first opinion; it counts for a second one
 * only. A deciding opinion settles whatever was said before.
 * @public
 */
export function standingAfter(
  given: {
    readonly opinion: Opinion;
    readonly classification: Classification;
    readonly first: Classification | null;
  },
  hosting: Omit<SecondOpinionFacts, 'classification'>,
  policy: SecondOpinionPolicy,
  home: CountryCode,
): OpinionsStanding {
  const { opinion, classification } = given;
  if (opinion === 'DECIDING') return { opinions: 'SETTLED', classification };
  const isSecond = opinion === 'SECOND';
  const first = isSecond ? (given.first ?? classification) : classification;
  const { required } = secondOpinionRequired({ ...hosting, classification: first }, policy, home);
  const conclusion = concludeOpinions(first, isSecond ? classification : null, required);
  if (conclusion.state !== 'AGREED') return { opinions: conclusion.state, classification: null };
  return { opinions: isSecond ? 'AGREED' : 'SINGLE', classification: conclusion.classification };
}

/**
 * What the opinions amount to now that hosting is known as it is: a single one awaits a second where policy asks for
 * it now. Whatever two have judged or somebody has settled stands.
 * @public
 */
export function standingWhenHosted(
  standing: { readonly opinions: ItemOpinions; readonly classification: Classification | null },
  hosting: Omit<SecondOpinionFacts, 'classification'>,
  policy: SecondOpinionPolicy,
  home: CountryCode,
): { readonly opinions: ItemOpinions; readonly classification: Classification | null } {
  const { opinions, classification } = standing;
  if (opinions !== 'SINGLE' || classification === null) return standing;
  const { required } = secondOpinionRequired({ ...hosting, classification }, policy, home);
  return required ? { opinions: 'AWAITING_SECOND', classification: null } : standing;
}
