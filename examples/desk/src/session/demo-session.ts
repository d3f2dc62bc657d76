import type { Role } from '@meldpunt/client';
import type { Session } from './session.js';

/** One of the invented people of the demo. */
export interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly token: string;
}

const storageKey = 'meldpunt.person';

/** Reads the people of the demo. Throws when this server is no demo. */
export async function loadPeople(url: string): Promise<readonly DemoPerson[]> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError('this server has no demo people');
  return (await response.json()) as readonly DemoPerson[];
}

export const chosenPerson = (people: readonly DemoPerson[]): DemoPerson | null => {
  const subject = sessionStorage.getItem(storageKey);
  return people.find((person) => person.subject === subject) ?? null;
};

export const choosePerson = ({ subject }: DemoPerson): void => sessionStorage.setItem(storageKey, subject);

/** The session of a demo person. “Signing in again” reads a new token. */
export function demoSession(person: DemoPerson, url: string): Session {
  let { token } = person;
  return {
    token: async () => token,
    signInAgain: async () => {
      const now = chosenPerson(await loadPeople(url));
      token = now?.token ?? token;
    },
    signOut: async () => {
      sessionStorage.removeItem(storageKey);
      location.assign(import.meta.env.BASE_URL);
    },
  };
}
