import { isPoliceKind, type Route } from './leg.js';

/**
 * The part of a route that is executed at once for a child in immediate danger, before the rest of the item is decided:
 * only the hand-overs to police. The outcome is `HELD`, so existing referrals are not withdrawn.
 * @public
 */
export const urgentPartOf = ({ legs, because }: Route): Route => ({
  outcome: 'HELD',
  legs: legs.filter(({ kind }) => isPoliceKind(kind)),
  because,
});
