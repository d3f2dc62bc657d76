import { verdictOfItem, type RouteInput } from '@meldpunt/domain';
import type { Assessment } from '../assessments/index.js';
import type { ContentItem } from '../cases/index.js';

/** The columns of an item that its route depends on. */
export type RoutedItem = Pick<
  ContentItem,
  | 'opinions'
  | 'classification'
  | 'hostingKind'
  | 'hostingCountry'
  | 'hostingCountries'
  | 'hostingConfidence'
  | 'immediateDanger'
>;

/** What the route takes from the deciding assessment. */
export type DecidingFacts = Pick<Assessment, 'needsLegalReview' | 'concernsPromotion' | 'findings'>;

/** Returns the facts about an item on which the rules decide its route. */
export const routeInputOf = (item: RoutedItem, deciding: DecidingFacts | null) =>
  ({
    ...verdictOfItem({ opinions: item.opinions, classification: item.classification ?? null }),
    hosting: {
      kind: item.hostingKind,
      country: item.hostingCountry ?? null,
      countries: item.hostingCountries,
      confidence: item.hostingConfidence,
    },
    immediateDanger: item.immediateDanger,
    needsLegalReview: deciding?.needsLegalReview ?? false,
    concernsPromotion: deciding?.concernsPromotion ?? false,
    besideDefinition: deciding?.findings.besideDefinition ?? null,
  }) satisfies Required<RouteInput>;
