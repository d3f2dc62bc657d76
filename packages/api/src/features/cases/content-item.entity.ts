import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type {
  Classification,
  Confidence,
  CountryCode,
  HostingKind,
  ItemOpinions,
  PlaceKind,
  Route,
} from '@meldpunt/domain';

/** The route that was last decided for a content item, as stored. */
export interface StoredRoute extends Route {
  readonly decidedAt: string;
  readonly rulesVersion: string;
}

/**
 * One address judged and located on its own. The first of a case is the reported address itself.
 * Hosting and classification are the domain's conclusions, kept beside the facts they were derived from.
 */
export const ContentItemEntity = defineEntity({
  name: 'ContentItem',
  tableName: 'content_item',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    position: p.integer(),
    identityKey: p.blob().$type<Buffer>(),
    url: p.text(),
    hostname: p.text().nullable(),
    /** The kind of place where `url` is words; `null` for a web address. */
    placeKind: p.text().$type<PlaceKind>().nullable(),
    /** What related addresses share; see `storedKeys`. */
    relationKeys: p.array().$type<string[]>(),
    hostingKind: p.text().$type<HostingKind>(),
    hostingCountry: p.text().$type<CountryCode>().nullable(),
    hostingCountries: p.array().$type<CountryCode[]>(),
    hostingConfidence: p.text().$type<Confidence>(),
    hostingProvider: p.text().nullable(),
    hostingProxyOperator: p.text().nullable(),
    hostingDecidedBy: p.array().$type<string[]>(),
    hostingEvidence: p.array().$type<string[]>(),
    hostingAsOf: p.datetime().nullable(),
    opinions: p.text().$type<ItemOpinions>(),
    classification: p.text().$type<Classification>().nullable(),
    decidingAssessmentId: p.uuid().nullable(),
    immediateDanger: p.boolean(),
    route: p.json().$type<StoredRoute>().nullable(),
  },
});
export type ContentItem = InferEntity<typeof ContentItemEntity>;
