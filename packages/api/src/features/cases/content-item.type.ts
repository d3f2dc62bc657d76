import { Classification, ItemOpinions } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { HostingType, RouteType, presentRoute } from '../rules/index.js';
import { PlaceType, presentPlace } from './place.type.js';
import type { ContentItem } from './content-item.entity.js';

publishEnum(ItemOpinions, 'ItemOpinions', 'Where the opinions on one content item stand.', {
  NONE: 'Nobody has judged it yet.',
  SINGLE: 'One person has; policy asks for no second.',
  AWAITING_SECOND: 'One person has; another must, without knowing the first opinion.',
  AGREED: 'Two persons agree.',
  DISAGREED: 'Two persons disagree; a supervisor settles it.',
  SETTLED: 'A supervisor has settled it.',
});

@ObjectType('ContentItem', {
  description:
    'One address judged and located on its own. A page and its files may be hosted in different countries.',
  simpleResolvers: true,
})
export class ContentItemType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'The address, canonical; a place without a web address on one line.' })
  url!: string;

  @Field(() => PlaceType, {
    nullable: true,
    description: 'The place that was named instead of a web address; `null` for a web address.',
  })
  place!: PlaceType | null;

  @Field(() => HostingType, { description: 'Where it is hosted, as concluded from the observations.' })
  hosting!: HostingType;

  @Field(() => Classification, {
    nullable: true,
    description: 'What it is in law; `null` until judged and, where policy asks, agreed by a second person.',
  })
  classification!: Classification | null;

  @Field(() => ItemOpinions, { description: 'Where the opinions on it stand.' })
  opinions!: ItemOpinions;

  @Field(() => RouteType, { nullable: true, description: 'The route last decided; `null` before.' })
  route!: RouteType | null;

  /** Resolved by fields of other features; not published as they are. */
  caseId!: string;
  decidingAssessmentId!: string | null;
}

export const presentContentItem = (row: ContentItem): ContentItemType => ({
  id: row.id,
  url: row.url,
  place: presentPlace(row),
  hosting: {
    kind: row.hostingKind,
    country: row.hostingCountry,
    countries: row.hostingCountries,
    confidence: row.hostingConfidence,
    provider: row.hostingProvider,
    proxyOperator: row.hostingProxyOperator,
    decidedBy: row.hostingDecidedBy,
    evidence: row.hostingEvidence,
    asOf: row.hostingAsOf,
  },
  classification: row.classification,
  opinions: row.opinions,
  route: row.route === null ? null : presentRoute(row.route),
  caseId: row.caseId,
  decidingAssessmentId: row.decidingAssessmentId,
});
