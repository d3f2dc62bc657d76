import type { Role } from '@meldpunt/domain';
import type { DemoIssuer } from '../platform/auth/demo-issuer.js';
import { systemClock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import type { Progress } from '../seeds/run-plan.js';
import { people } from '../seeds/people.js';

/** A person of the demo, and a function that issues a token for them. */
export interface DemoSignIn {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly token: () => Promise<string>;
}

/** Everybody as whom a visitor of the demo can sign in. */
export const demoSignIns = (issuer: DemoIssuer): readonly DemoSignIn[] =>
  Object.values(people).map((person) => ({
    ...person,
    token: () => issuer.issue(person, systemClock()),
  }));

/** Returns the lines that a person needs to try the demo: its address and a token for each role. */
export async function demoGreeting(
  url: string,
  issuer: DemoIssuer,
  { hasExplorer, databaseUrl, dataDirectory }: Config,
): Promise<readonly string[]> {
  const tokens = await Promise.all(
    demoSignIns(issuer).map(async ({ name, token }) => `  ${name.padEnd(20)} ${await token()}`),
  );
  return [
    `Meldpunt API ready at ${url}/graphql`,
    ...(hasExplorer ? [`Explorer (works offline) at ${url}/explorer`] : []),
    'Sign-in tokens of this demo (send as "Authorization: Bearer ..."):',
    ...tokens,
    hasExplorer
      ? 'Next: open the explorer, add the header "Authorization: Bearer <token>", and send its query;'
      : 'Next: send a query with a token;',
    'or follow "From a report to a routed case" in README.md.',
    databaseUrl === null
      ? `Ctrl-C stops it. The data stays in ${dataDirectory}; delete that folder to start with an empty database.`
      : 'Ctrl-C stops it. The data stays in your database.',
  ];
}

/** Reports the progress of the demo data after every thirty cases. */
export function demoProgress(tell: (line: string) => void): Progress {
  let told = 0;
  return (cases, of) => {
    if (cases < of && cases < told + 30) return;
    told = cases;
    tell(`Preparing the demo: ${cases} of ${of} cases`);
  };
}
