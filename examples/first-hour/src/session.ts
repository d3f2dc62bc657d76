import { createClient, type Client } from '@meldpunt/client';

/** A person of the demo. The API of the demo lists them with a token each. */
export interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly token: string;
}

export const demoPeople = async (): Promise<readonly DemoPerson[]> =>
  (await (await fetch('/desk/people.json')).json()) as readonly DemoPerson[];

/** The API as one person uses it. The token is kept in memory only. */
export const clientOf = (token: string): Client => createClient({ url: '/graphql', token });
