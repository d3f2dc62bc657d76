import { mayGiveOpinion, type SamePerson } from '../access/opinion-access.js';
import type { CountryCode } from '../country-code.js';
import { err, ok, type Result } from '../result.js';
import type { Classification } from './classification.js';
import { concludeOpinions } from './conclude-opinions.js';
import type { Findings } from './findings.js';
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
}

/** Only somebody who may settle opinions gives this one. @public */
export interface NeedsSettler {
  readonly code: 'NEEDS_SUPERVISOR';
}

/** What one person alone may not overturn. House rule: two have judged, or somebody has settled it. */
const needsSettling: readonly ItemOpinions[] = ['AGREED', 'DISAGREED', 'SETTLED'];

/**
 * Which opinion somebody's would be: the first, the awaited second, or the deciding one on what two have judged.
 * Refused to who gave the first, and to who may not settle.
 * @public
 */
export function opinionDue(facts: OpinionFacts): Result<Opinion, SamePerson | NeedsSettler> {
  if (needsSettling.includes(facts.opinions))
    return facts.maySettle ? ok('DECIDING') : err({ code: 'NEEDS_SUPERVISOR' });
  if (facts.opinions !== 'AWAITING_SECOND') return ok('FIRST');
  const previousAssessorIds = facts.firstAssessorId === null ? [] : [facts.firstAssessorId];
  const given = mayGiveOpinion({ viewerId: facts.viewerId, previousAssessorIds });
  return given.ok ? ok('SECOND') : given;
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
