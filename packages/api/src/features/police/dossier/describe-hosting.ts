import { defang } from '@meldpunt/domain';
import type { DossierContentItem, DossierObservation } from './dossier.js';
import type { DossierFacts, ObservationFacts } from './dossier-facts.js';
import { instant, orNull, type WordsIn } from './words-in.js';

/** The content item with its address and the hosting evidence. */
export function describeItem({ referral, observations }: DossierFacts, words: WordsIn): DossierContentItem {
  return {
    id: referral.content_item_id,
    position: referral.position,
    address: { defanged: defang(referral.url), exact: referral.url, hostname: referral.hostname },
    hosting: {
      kind: words.labelled('HostingKind', referral.hosting_kind),
      country: orNull(referral.hosting_country, words.country),
      countries: referral.hosting_countries.map(words.country),
      confidence: words.labelled('Confidence', referral.hosting_confidence),
      provider: referral.hosting_provider,
      decidedBy: referral.hosting_decided_by.map(words.reason),
      asOf: orNull(referral.hosting_as_of, instant),
      evidence: observations.map((observation) => describeObservation(observation, words)),
    },
  };
}

const describeObservation = (observed: ObservationFacts, words: WordsIn): DossierObservation => ({
  id: observed.id,
  source: words.labelled('HostingSource', observed.source),
  observedAt: instant(observed.observed_at),
  recordedAt: instant(observed.recorded_at),
  country: orNull(observed.country, words.country),
  ipAddress: observed.ip_address,
  provider: observed.provider,
  isProxy: observed.is_proxy,
  isAnycast: observed.is_anycast,
  network: orNull(observed.network, (network) => words.labelled('CountrylessNetwork', network)),
});
