import { Classification, ItemOpinions } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { HostingType, RouteType, presentRoute } from '../rules/index.js';
import { PlaceType, presentPlace } from './place.type.js';
import type { ContentItem } from './content-item.entity.js';

publishEnum(ItemOpinions, 'ItemOpinions', 'The status of the opinions on a content item.', {
  NONE: 'No opinion yet.',
  SINGLE: 'One opinion; policy requires no second one.',
  AWAITING_SECOND: 'One opinion; a second one is required from a person who does not see the first.',
  AGREED: 'Two opinions that agree.',
  DISAGREED: 'Two opinions that disagree; a supervisor must decide.',
  SETTLED: 'A supervisor has decided.',
});

@ObjectType('ContentItem', {
  description:
    'One address or place with its own assessment and hosting. A page and its files may be hosted in different countries.',
  simpleResolvers: true,
})
export class ContentItemType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, {
    description: 'The address in canonical form. For a place without a web address: the place on one line.',
  })
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
    description:
      'Its classification in law; `null` until it is assessed and, if policy requires it, confirmed by a second opinion.',
  })
  classification!: Classification | null;

  @Field(() => ItemOpinions, { description: 'The status of the opinions on it.' })
  opinions!: ItemOpinions;

  @Field(() => RouteType, { nullable: true, description: 'The latest route; `null` if it was never routed.' })
  route!: RouteType | null;

  /** Used by field resolvers; not in the schema. */
  caseId!: string;
  immediateDanger!: boolean;
  decidingAssessmentId!: string | null;
}

/** The columns that a presented item needs. */
export const columnsOfItem = [
  'id',
  'caseId',
  'url',
  'placeKind',
  'hostingKind',
  'hostingCountry',
  'hostingCountries',
  'hostingConfidence',
  'hostingProvider',
  'hostingProxyOperator',
  'hostingDecidedBy',
  'hostingEvidence',
  'hostingAsOf',
  'opinions',
  'classification',
  'immediateDanger',
  'decidingAssessmentId',
  'route',
] as const satisfies readonly (keyof ContentItem)[];

export const presentContentItem = (
  row: Pick<ContentItem, (typeof columnsOfItem)[number]>,
): ContentItemType => ({
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
  immediateDanger: row.immediateDanger,
  decidingAssessmentId: row.decidingAssessmentId,
});
