import { createClient, type Client } from '@meldpunt/client';
import { people, type PersonName } from '../../src/seeds/people.js';
import type { World } from '../world/open-world.js';

/** The people of the hotline and of police, each with the published client, and an anonymous reporter. */
export type Staff = Readonly<Record<PersonName | 'nobody', Client>>;

/** Signs in all people; tokens are renewed each day. */
export function staffOf({ url, issuer, clock }: Pick<World, 'url' | 'issuer' | 'clock'>): Staff {
  const endpoint = `${url}/graphql`;
  const signedIn = (name: PersonName): Client =>
    createClient({ url: endpoint, token: () => tokenOf(name, { issuer, clock }) });
  const names = Object.keys(people) as readonly PersonName[];
  return Object.assign(Object.fromEntries(names.map((name) => [name, signedIn(name)])), {
    nobody: createClient({ url: endpoint }),
  }) as Staff;
}

/** A fresh token of somebody, for what is read without GraphQL. */
export const tokenOf = (
  name: PersonName,
  { issuer, clock }: Pick<World, 'issuer' | 'clock'>,
): Promise<string> => {
  const today = new Date(clock.read());
  today.setUTCHours(0, 0, 0, 0);
  return issuer.issue(people[name], today);
};
