import {
  Permission,
  concludeOpinions,
  err,
  mayGiveOpinion,
  ok,
  secondOpinionRequired,
  type Classification,
  type Result,
} from '@meldpunt/domain';
import { may } from '../../platform/auth/viewer.js';
import type { SignedInContext } from '../../platform/context.js';
import type { ContentItem, ItemOpinions } from '../cases/index.js';
import type { Assessment, Opinion } from './assessment.entity.js';

/** Earlier opinions on an item, as far as the next one depends on them. */
export type EarlierOpinion = Pick<Assessment, 'opinion' | 'assessedBy' | 'classification'>;

/** What the opinions on an item amount to now. */
export interface Standing {
  readonly opinions: 'SINGLE' | 'AWAITING_SECOND' | 'AGREED' | 'DISAGREED' | 'SETTLED';
  /** `null` while it is not concluded: nobody reads a verdict that a second person has yet to give blind. */
  readonly classification: Classification | null;
}

/** What one person alone may not overturn: two opinions, agreed or not, and what a supervisor has settled. */
const needsSettling: readonly ItemOpinions[] = ['AGREED', 'DISAGREED', 'SETTLED'];

/** Which opinion the viewer's would be: the first, the awaited second, or a supervisor's on what two have judged. */
export function opinionOf(
  viewer: SignedInContext['viewer'],
  item: Pick<ContentItem, 'opinions'>,
  earlier: readonly EarlierOpinion[],
): Result<Opinion, 'SAME_PERSON' | 'NEEDS_SUPERVISOR'> {
  if (item.opinions === 'AWAITING_SECOND') {
    const first = latestFirst(earlier);
    const given = mayGiveOpinion({
      viewerId: viewer.id,
      previousAssessorIds: first === null ? [] : [first.assessedBy],
    });
    return given.ok ? ok('SECOND') : err('SAME_PERSON');
  }
  if (needsSettling.includes(item.opinions))
    return may(viewer, Permission.ASSESSMENT_SETTLE) ? ok('DECIDING') : err('NEEDS_SUPERVISOR');
  return ok('FIRST');
}

/** What the opinions amount to once this one is added. */
export function standingAfter(
  opinion: Opinion,
  classification: Classification,
  item: Pick<ContentItem, 'hostingCountry' | 'hostingCountries' | 'hostingKind'>,
  earlier: readonly EarlierOpinion[],
  { rulebook }: Pick<SignedInContext, 'rulebook'>,
): Standing {
  if (opinion === 'DECIDING') return { opinions: 'SETTLED', classification };
  const first =
    opinion === 'SECOND' ? (latestFirst(earlier)?.classification ?? classification) : classification;
  const { required } = secondOpinionRequired(
    {
      classification: first,
      hostingCountry: item.hostingCountry ?? null,
      hostingCountries: item.hostingCountries,
      hostingKind: item.hostingKind,
    },
    rulebook.secondOpinion,
    rulebook.home,
  );
  const conclusion = concludeOpinions(first, opinion === 'SECOND' ? classification : null, required);
  if (conclusion.state !== 'AGREED') return { opinions: conclusion.state, classification: null };
  return { opinions: opinion === 'SECOND' ? 'AGREED' : 'SINGLE', classification: conclusion.classification };
}

const latestFirst = (earlier: readonly EarlierOpinion[]): EarlierOpinion | null =>
  earlier.findLast(({ opinion }) => opinion === 'FIRST') ?? null;
