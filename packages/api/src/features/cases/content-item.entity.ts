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
import type { TablesOf } from '../../platform/database/kysely.js';
import type { CaseEntity } from './case.entity.js';

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
    hostname: p.text().strictNullable(),
    /** For searches of a domain: one range has all names below it. */
    hostnameReversed: p.text().generated('reverse(hostname) stored').strictNullable(),
    /** The kind of place if `url` is a description in words; `null` for a web address. */
    placeKind: p.text().$type<PlaceKind>().strictNullable(),
    /** Keys shared with related addresses; see `storedKeys`. */
    relationKeys: p.array().$type<string[]>(),
    hostingKind: p.text().$type<HostingKind>(),
    hostingCountry: p.text().$type<CountryCode>().strictNullable(),
    hostingCountries: p.array().$type<CountryCode[]>(),
    hostingConfidence: p.text().$type<Confidence>(),
    hostingProvider: p.text().strictNullable(),
    hostingProviderLower: p.text().generated('lower(hosting_provider) stored').strictNullable(),
    hostingProxyOperator: p.text().strictNullable(),
    hostingDecidedBy: p.array().$type<string[]>(),
    hostingEvidence: p.array().$type<string[]>(),
    hostingAsOf: p.datetime().strictNullable(),
    opinions: p.text().$type<ItemOpinions>(),
    classification: p.text().$type<Classification>().strictNullable(),
    decidingAssessmentId: p.uuid().strictNullable(),
    immediateDanger: p.boolean(),
    route: p.json().$type<StoredRoute>().strictNullable(),
  },
});
export type ContentItem = InferEntity<typeof ContentItemEntity>;

/** The tables of this file as rows. */
export type CaseTables = TablesOf<typeof CaseEntity | typeof ContentItemEntity>;
