import { besideReasonsOf, metBeside } from '../qualification/beside-definition.js';
import { leg } from './country-leg.js';
import { legsIn } from './country-legs.js';
import { actingCountry } from './home-of.js';
import { isPoliceKind, type Route, type RouteLeg } from './leg.js';
import { placementOf, type Placement } from './placement.js';
import type { RouteInput, RoutingSetting } from './route-input.js';
import { verdictRow } from './verdict-rows.js';

/** A country and its territory are one recipient: police and hotlines get one leg for both, providers get one each. */
const isAskedAlready = (
  { kind, country }: RouteLeg,
  legs: readonly RouteLeg[],
  setting: RoutingSetting,
): boolean => {
  if (country === null || kind === 'HOSTING_PROVIDER' || kind === 'POLICE_ABROAD') return false;
  const acting = actingCountry(country, setting);
  return legs.some(
    (other) =>
      other.kind === kind && other.country !== null && actingCountry(other.country, setting) === acting,
  );
};

function routeToCountries(
  placement: Extract<Placement, { to: 'COUNTRIES' }>,
  verdict: string,
  input: RouteInput,
  setting: RoutingSetting,
): Route {
  const because = placement.because === null ? [verdict] : [verdict, placement.because];
  const legs: RouteLeg[] = [];
  const held: string[] = [];
  for (const country of placement.countries) {
    const found = legsIn(country, input, setting);
    for (const each of found.legs) if (!isAskedAlready(each, legs, setting)) legs.push(each);
    if (found.held !== null) held.push(...found.held);
  }
  if (held.length > 0) return { outcome: 'HELD', legs, because: [...new Set([...held, ...because])] };
  return { outcome: 'ROUTED', legs, because };
}

function routeIllegal(verdict: string, input: RouteInput, setting: RoutingSetting): Route {
  const placement = placementOf(input.hosting, setting.policy);
  switch (placement.to) {
    case 'COUNTRIES':
      return routeToCountries(placement, verdict, input, setting);
    case 'PERSON':
      return { outcome: 'HELD', legs: [], because: [placement.because, verdict] };
    case 'POLICE':
      return {
        outcome: 'ROUTED',
        legs: [leg('POLICE', null, [placement.because])],
        because: [verdict, placement.because],
      };
  }
}

/** Keeps findings outside the definition visible in the reasons of any outcome. */
function withBeside(route: Route, input: RouteInput): Route {
  const beside = besideReasonsOf(metBeside(input));
  return beside.length === 0 ? route : { ...route, because: [...route.because, ...beside] };
}

/** The police leg that carries the danger: the leg at home comes before a leg that police at home pass on abroad. */
const policeLegIn = (legs: readonly RouteLeg[]): number => {
  const home = legs.findIndex(({ kind }) => kind === 'POLICE');
  return home === -1 ? legs.findIndex(({ kind }) => isPoliceKind(kind)) : home;
};

/**
 * Tells police about the danger now: with an existing police leg, or with an additional one. Police abroad are reached
 * through the police at home, so a leg of either kind is one hand-over to them.
 */
function withDanger(route: Route): Route {
  const because = ['IMMEDIATE_DANGER', ...route.because];
  // A case that goes to police stays open until they have answered.
  const outcome = route.outcome === 'CLOSED' ? 'ROUTED' : route.outcome;
  const at = policeLegIn(route.legs);
  const known = route.legs[at];
  const others = route.legs.filter((_, index) => index !== at);
  const urgent =
    known === undefined
      ? leg('POLICE', null, ['IMMEDIATE_DANGER'])
      : { ...known, because: ['IMMEDIATE_DANGER', ...known.because] };
  return { outcome, legs: [urgent, ...others], because };
}

/**
 * Decides who has to act on one content item: police, a domestic authority and the provider at home, a hotline or the
 * police abroad, or a person.
 *
 * Never throws: every input has one route. Unknown, contradictory or hidden facts and matters of other law are held or
 * go to the police, and are never closed. A child in immediate danger adds the police at once, in addition to
 * everything else, and keeps the case open. Every leg and the route itself give their reasons, strongest first.
 *
 * Source: the hotline’s published procedure (police and provider at home, the INHOPE database for member countries, the
 * federal police for the others); unsettled cases on the safe side by house rule.
 * @public
 */
export function route(input: RouteInput, setting: RoutingSetting): Route {
  const verdict = verdictRow(input);
  const routed: Route =
    verdict.then === 'ACT'
      ? routeIllegal(verdict.code, input, setting)
      : { outcome: verdict.then, legs: [], because: [verdict.code] };
  const decided = withBeside(routed, input);
  return input.immediateDanger ? withDanger(decided) : decided;
}
