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

/** The latest route of a content item, as stored. */
export interface StoredRoute extends Route {
  readonly decidedAt: string;
  readonly rulesVersion: string;
}

/**
 * One address or place with its own assessment and hosting. The first item of a case is the reported address. Hosting
 * and classification are conclusions of the domain rules; the facts behind them are stored separately.
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
    /** The kind of place if `url` is a description in words; `null` for a web address. */
    placeKind: p.text().$type<PlaceKind>().nullable(),
    /** Keys shared with related addresses; see `storedKeys`. */
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
