import { defang } from '@meldpunt/domain';
import type { DossierContentItem, DossierObservation } from './dossier.js';
import type { DossierFacts, ObservationFacts } from './dossier-facts.js';
import { instant, orNull, type WordsIn } from './words-in.js';

/** The content item with its address and the hosting evidence. */
export function describeItem({ referral, observations }: DossierFacts, words: WordsIn): DossierContentItem {
  return {
    id: referral.contentItemId,
    position: referral.position,
    address: { defanged: defang(referral.url), exact: referral.url, hostname: referral.hostname },
    hosting: {
      kind: words.labelled('HostingKind', referral.hostingKind),
      country: orNull(referral.hostingCountry, words.country),
      countries: referral.hostingCountries.map(words.country),
      confidence: words.labelled('Confidence', referral.hostingConfidence),
      provider: referral.hostingProvider,
      decidedBy: referral.hostingDecidedBy.map(words.reason),
      asOf: orNull(referral.hostingAsOf, instant),
      evidence: observations.map((observation) => describeObservation(observation, words)),
    },
  };
}

const describeObservation = (observed: ObservationFacts, words: WordsIn): DossierObservation => ({
  id: observed.id,
  source: words.labelled('HostingSource', observed.source),
  observedAt: instant(observed.observedAt),
  recordedAt: instant(observed.recordedAt),
  country: orNull(observed.country, words.country),
  ipAddress: observed.ipAddress,
  provider: observed.provider,
  isProxy: observed.isProxy,
  isAnycast: observed.isAnycast,
  network: orNull(observed.network, (network) => words.labelled('CountrylessNetwork', network)),
});
