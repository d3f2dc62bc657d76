import type { CountryCode } from '../country-code.js';
import type { Jurisdiction } from '../law/jurisdiction.js';
import type { Route, RouteLeg } from '../routing/leg.js';
import { inCountry } from './country-name.js';
import { followSentences, outcomeSentences, stepPhrases, unnamedRecipients } from './descriptions.data.js';
import { filled, listed, paragraph } from './in-sentences.js';
import type { Language } from '../language.js';
import type { KnownRecipients } from './recipient-of.js';
import { explain, meaning } from './words-of.js';

/** The fields of a route that are described. @public */
export interface DescribedRoute extends Pick<Route, 'outcome' | 'because'> {
  readonly legs: readonly (Omit<RouteLeg, 'hotlines'> & {
    readonly hotlines: readonly { readonly name: string }[];
  })[];
}

/** The hotline’s own names, used instead of “the police” and “national law”. @public */
export interface RouteSpeaker {
  readonly jurisdiction?: Jurisdiction;
  readonly recipients?: Partial<KnownRecipients>;
}

type Leg = DescribedRoute['legs'][number];

/** Reasons that the sentence on the legs already contains: the place, the hotline, the gate. */
const saidByLegs: ReadonlySet<string> = new Set([
  'HOSTED_AT_HOME',
  'HOSTED_ABROAD',
  'HOSTED_IN_SEVERAL_COUNTRIES',
  'LISTED_AS_MEMBER',
  'NOTICE_GATED',
]);

function stepOf(leg: Leg, language: Language, { recipients = {} }: RouteSpeaker): string {
  const names = {
    police: recipients.policeUnit ?? unnamedRecipients.police[language],
    authority: recipients.authority ?? unnamedRecipients.authority[language],
    provider: recipients.hostingProvider ?? unnamedRecipients.provider[language],
    hotlines: listed(
      leg.hotlines.map(({ name }) => name),
      language,
    ),
  };
  const isOrphan = leg.kind === 'INHOPE_HOTLINE' && leg.hotlines.length === 0;
  const isAnywhere = leg.kind === 'POLICE_ABROAD' && leg.country === null;
  const step = isOrphan ? 'INHOPE_NETWORK' : isAnywhere ? 'POLICE_ELSEWHERE' : leg.kind;
  return filled(stepPhrases[step][language], names);
}

function follow(
  country: CountryCode | null,
  legs: readonly Leg[],
  language: Language,
  speaker: RouteSpeaker,
) {
  const steps = listed(
    legs.map((leg) => stepOf(leg, language, speaker)),
    language,
  );
  const place = country === null ? '' : inCountry(country, language);
  return filled(followSentences[country === null ? 'HERE' : 'HERE_IN'][language], { steps, in: place });
}

/**
 * Describes a route in one paragraph: what is done and why, the recipients and their countries, and the gates. Repeats
 * nothing. A reason without words is left out of the text.
 * @public
 */
export function describeRoute(route: DescribedRoute, language: Language, speaker: RouteSpeaker = {}): string {
  const { outcome, because, legs } = route;
  const sentence = (code: string) => explain(code, language, speaker.jurisdiction);
  const reason = (code: string) => (legs.length > 0 && saidByLegs.has(code) ? null : sentence(code));
  const countries = [...new Set(legs.map(({ country }) => country))];
  return paragraph([
    ...(outcome === 'ROUTED' && legs.length > 0 ? [] : [outcomeSentences[outcome][language]]),
    ...because.map(reason),
    ...countries.flatMap((country) => {
      const here = legs.filter((leg) => leg.country === country);
      return [
        follow(country, here, language, speaker),
        ...here.flatMap((leg) => [
          ...leg.because.map(reason),
          leg.gate === null ? null : meaning('Gate', leg.gate, language, speaker.jurisdiction),
        ]),
      ];
    }),
  ]);
}
