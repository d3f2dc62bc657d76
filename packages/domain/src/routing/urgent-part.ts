import { isPoliceKind, type Route } from './leg.js';

/**
 * What of a route is done at once for a child in immediate danger, before anything else about the item is decided: only
 * the hand-overs to police. The rest is held, so nothing that is out already is taken back.
 * @public
 */
export const urgentPartOf = ({ legs, because }: Route): Route => ({
  outcome: 'HELD',
  legs: legs.filter(({ kind }) => isPoliceKind(kind)),
  because,
});
