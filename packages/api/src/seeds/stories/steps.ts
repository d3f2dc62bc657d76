import type { CountryCode, Findings, HostingSource } from '@meldpunt/domain';
import { documentationIp, webAddress } from '../addresses.js';
import { assess, claim, lookUp, observe, route, type Found } from '../casework.js';
import type { PersonName } from '../people.js';
import { report, type ReporterSays } from '../reporting.js';
import { untilOffice, type Stage, type Story } from './stage.js';

const code = (country: string): CountryCode => country as CountryCode;

/** A citizen reports one new address. */
export async function reported(stage: Stage, says?: ReporterSays): Promise<Found> {
  const [found] = await report(stage.desk, stage.random, [webAddress(stage.random, stage.number())], says);
  return found;
}

/** A person claims the case in office hours. */
export async function* taken(stage: Stage, found: Found, person: PersonName = 'analyst'): Story {
  yield untilOffice(stage);
  await claim(stage.desk, person, found);
  yield stage.random.whole(1, 5);
}

/** A step that records the hosting of an item. */
export type Hosting = (stage: Stage, found: Found, person: PersonName) => Promise<unknown>;

/** A look-up returns IP addresses in these countries. */
export const seenIn =
  (...countries: readonly string[]): Hosting =>
  ({ desk, random }, found, person) =>
    lookUp(
      desk,
      person,
      found,
      countries.flatMap((country) => {
        const ipAddress = documentationIp(random);
        return [{ ipAddress }, { source: 'IP_GEOLOCATION' as const, ipAddress, country: code(country) }];
      }),
    );

/** A look-up returns one country; the registration of the IP address confirms it and names the provider. */
export const confirmedIn =
  (country: string): Hosting =>
  async ({ desk, random }, found, person) => {
    const ipAddress = documentationIp(random);
    await lookUp(desk, person, found, [
      { ipAddress },
      { source: 'IP_GEOLOCATION', ipAddress, country: code(country) },
    ]);
    const provider = `Example Hosting ${random.whole(1, 9)}`;
    await observe(desk, person, found, 'RDAP', { ipAddress, country: code(country), provider });
  };

/** A look-up returns a delivery network that hides the origin. */
export const behindProxy: Hosting = ({ desk, random }, found, person) => {
  const ipAddress = documentationIp(random);
  const proxy = { ipAddress, provider: 'Example Delivery Network', isProxy: true };
  return lookUp(desk, person, found, [
    { ipAddress, isProxy: true },
    { source: 'IP_GEOLOCATION', ...proxy },
  ]);
};

/** A look-up returns an anycast address. */
export const anycast =
  (seat: string): Hosting =>
  ({ desk, random }, found, person) => {
    const ipAddress = documentationIp(random);
    return lookUp(desk, person, found, [
      { ipAddress, isAnycast: true },
      { source: 'ASN', ipAddress, isAnycast: true, country: code(seat) },
    ]);
  };

/** The address is in a network without countries. */
export const withoutCountry: Hosting = ({ desk }, found, person) => lookUp(desk, person, found, []);

/** A person records the country from this source. */
export const statedBy =
  (source: HostingSource, country: string): Hosting =>
  ({ desk, random }, found, person) =>
    observe(desk, person, found, source, {
      country: code(country),
      provider: `Example Hosting ${random.whole(1, 9)}`,
    });

/** The hosting stays unknown. */
export const unknown: Hosting = async () => undefined;

/** Records several observations, one after the other. */
export const inTurn =
  (...several: readonly Hosting[]): Hosting =>
  async (stage, found, person) => {
    for (const hosting of several) await hosting(stage, found, person);
  };

/** Claims the case, records the hosting and assesses the item, within one claim. */
export async function* judged(
  stage: Stage,
  found: Found,
  hosting: Hosting,
  findings: Findings,
  person: PersonName = 'analyst',
): Story {
  yield* taken(stage, found, person);
  await hosting(stage, found, person);
  yield stage.random.whole(2, 8);
  await assess(stage.desk, person, found, findings);
  yield stage.random.whole(1, 4);
}

/** Does what `judged` does, and then routes the case. */
export async function* handled(
  stage: Stage,
  found: Found,
  hosting: Hosting,
  findings: Findings,
  person: PersonName = 'analyst',
): Story {
  yield* judged(stage, found, hosting, findings, person);
  await route(stage.desk, person, found);
}
