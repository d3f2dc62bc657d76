import { belgianBesideServices } from './beside-services.data.js';
import type { BesideService, Guidance } from './guidance.js';
import { bestWordsIn, type LanguageTag } from '../wording-in.js';

/**
 * The services for a matter of other law, in the reader’s language, most urgent first. `because` are the reasons of a
 * qualification or a route: what was found outside the definition and whether a child is in danger. Empty when nothing
 * was found. Another country provides its own services.
 * @public
 */
export function besideGuidance(
  because: readonly string[],
  language: LanguageTag,
  services: readonly BesideService[] = belgianBesideServices,
): readonly Guidance[] {
  const met = new Set(because.filter((code) => code.startsWith('BESIDE_')));
  const isUrgent = because.includes('IMMEDIATE_DANGER');
  return services
    .filter((service) =>
      service.for.length === 0 ? isUrgent && met.size > 0 : service.for.some((each) => met.has(each)),
    )
    .map(({ code, text, phone, url }) => ({ code, text: bestWordsIn(text, language), phone, url }));
}
