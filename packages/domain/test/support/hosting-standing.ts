import type { CalendarDate } from '../../src/calendar-date.js';
import type { CountryCode } from '../../src/country-code.js';
import { resolveHosting } from '../../src/hosting/resolve-hosting.js';
import { inhopeDirectory } from '../../src/inhope/inhope-members.data.js';
import { route } from '../../src/routing/route.js';
import { belgianRoutingPolicy } from '../../src/routing/routing-policy.js';
import type { HostingSituation } from './hosting-situations.js';
import { at } from './observations.js';

/** `RIGHT`: routed to the true country. `PERSON`: held. `WRONG`: routed to another country. */
export type Standing = 'RIGHT' | 'PERSON' | 'WRONG';

/** The result of routing illegal content with this hosting. */
export function standingOf({ observations, truth }: HostingSituation): Standing {
  const hosting = resolveHosting(observations, { at });
  const { outcome } = route(
    { classification: 'BASELINE', hosting, immediateDanger: false },
    {
      home: 'BE' as CountryCode,
      on: '2026-11-22' as CalendarDate,
      directory: inhopeDirectory,
      policy: belgianRoutingPolicy,
    },
  );
  if (outcome === 'HELD') return 'PERSON';
  return truth !== null && [...truth].sort().join() === hosting.countries.join() ? 'RIGHT' : 'WRONG';
}

/** The number of situations with each result. */
export function summaryOf(situations: readonly HostingSituation[]): Readonly<Record<Standing, number>> {
  const counts = { RIGHT: 0, PERSON: 0, WRONG: 0 };
  for (const each of situations) counts[standingOf(each)] += 1;
  return counts;
}
