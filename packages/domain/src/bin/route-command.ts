import type { CountryCode } from '../country-code.js';
import { Confidence, HostingKind } from '../hosting/hosting.js';
import { belgium } from '../law/belgium.data.js';
import { inhopeDirectory } from '../inhope/inhope-members.data.js';
import { Classification } from '../qualification/classification.js';
import type { RouteLeg } from '../routing/leg.js';
import { OpinionState, type RouteInput } from '../routing/route-input.js';
import { route } from '../routing/route.js';
import { belgianRoutingPolicy } from '../routing/routing-policy.js';
import { countryName } from '../words/country-name.js';
import { label, meaning } from '../words/words-of.js';
import {
  readArguments,
  readCode,
  readCountries,
  readDay,
  readLanguage,
  type Arguments,
  type Note,
} from './arguments.js';
import { writerIn, type Writer } from './in-words.js';
import { answered, answeredAsJson, refused, type Command } from './outcome.js';

const usage = `meldpunt-rules route --classification CODE [options]
  --classification CODE   ${Object.keys(Classification).join(', ')}
  --country XX            the hosting country; repeat it for several
  --hosting CODE          ${Object.keys(HostingKind).join(', ')}
  --confidence CODE       ${Object.keys(Confidence).join(', ')}
  --opinions CODE         ${Object.keys(OpinionState).join(', ')}
  --danger                a child is in immediate danger
  --promotion             it promotes abuse and does not show it
  --legal-review          a lawyer still has to judge it
  --home XX               the country of the hotline (BE)
  --on YYYY-MM-DD         the day (today)
  --lang CODE             nl, fr, de, en (en)
  --json                  codes instead of words`;

const options = {
  classification: { type: 'string' },
  country: { type: 'string', multiple: true },
  hosting: { type: 'string' },
  confidence: { type: 'string' },
  opinions: { type: 'string' },
  danger: { type: 'boolean' },
  promotion: { type: 'boolean' },
  'legal-review': { type: 'boolean' },
  home: { type: 'string' },
} as const;

const likelyKind = (countries: readonly CountryCode[]): HostingKind =>
  countries.length > 1 ? 'MULTIPLE' : countries.length === 1 ? 'DIRECT' : 'UNRESOLVED';

function readHosting(given: Arguments, note: Note): RouteInput['hosting'] {
  const countries = readCountries('country', given, note);
  const kind = readCode('hosting', given, HostingKind, note) ?? likelyKind(countries);
  const confidence = readCode('confidence', given, Confidence, note);
  const isOne = kind === 'DIRECT' || kind === 'ANYCAST';
  const isSeveral = kind === 'MULTIPLE' || kind === 'CONFLICTING';
  if (isOne && countries.length !== 1) note(`--hosting ${kind} needs exactly one --country.`);
  if (!isOne && !isSeveral && countries.length > 0) note(`--hosting ${kind} goes without --country.`);
  return {
    kind,
    country: isOne ? (countries[0] ?? null) : null,
    countries,
    confidence: confidence ?? (countries.length > 0 ? 'HIGH' : 'NONE'),
  };
}

function inWords({ kind, country, hotlines, gate, because }: RouteLeg, writer: Writer): readonly string[] {
  const { language, line, section } = writer;
  const recipient = label('ReferralKind', kind, language);
  return [
    '',
    line('HAND_OVER', country === null ? recipient : `${recipient} (${countryName(country, language)})`),
    ...(hotlines.length > 0 ? [line('HOTLINES', hotlines.map(({ name }) => name).join(', '))] : []),
    ...(gate === null ? [] : [line('GATE', label('Gate', gate, language))]),
    ...section('BECAUSE', because),
  ];
}

/** Routes one content item: who has to act. @internal */
export const routeCommand: Command = {
  usage,
  run: (argv, today) => {
    const given = readArguments(argv, options);
    if (!given.ok) return refused(given.error, usage);
    const problems: string[] = [];
    const note: Note = (problem) => problems.push(problem);
    const { values, positionals } = given.value;
    const language = readLanguage(given.value, note);
    const on = readDay(given.value, today, note);
    const classification = readCode('classification', given.value, Classification, note);
    if (values['classification'] === undefined) note('--classification is missing.');
    if (positionals.length > 0) note('Every fact is given as an option.');
    const opinions = readCode('opinions', given.value, OpinionState, note) ?? OpinionState.AGREED;
    const [home = belgium.country] = readCountries('home', given.value, note);
    const hosting = readHosting(given.value, note);
    if (problems.length > 0 || classification === null) return refused(problems, usage);
    const decision = route(
      {
        classification,
        hosting,
        opinions,
        immediateDanger: values['danger'] === true,
        concernsPromotion: values['promotion'] === true,
        needsLegalReview: values['legal-review'] === true,
      },
      { home, on, directory: inhopeDirectory, policy: belgianRoutingPolicy },
    );
    if (values['json'] === true) return answeredAsJson(decision);
    const writer = writerIn(language, home === belgium.country ? belgium : undefined);
    return answered([
      writer.line('OUTCOME', label('RouteOutcome', decision.outcome, language)),
      `  ${meaning('RouteOutcome', decision.outcome, language)}`,
      ...writer.section('BECAUSE', decision.because),
      ...decision.legs.flatMap((leg) => inWords(leg, writer)),
      '',
      writer.line('CHECKED_ON', inhopeDirectory.checkedOn),
    ]);
  },
};
