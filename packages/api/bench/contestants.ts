import { deepStrictEqual } from 'node:assert/strict';
import { liaisonPage, queuePage, submitReport, wholeCase } from './documents.js';
import { peerDocuments } from './peer-documents.js';
import type { Serving } from './serve.js';

export const pageSize = 50;

/** One server that answers a scenario: where, and what is sent to it. */
export interface Contestant {
  readonly name: 'ours' | 'PostGraphile' | 'by hand';
  readonly serving: Serving;
  readonly path: string;
  readonly query?: string;
  readonly token?: string;
}

/** The same work for several servers. */
export interface Scenario {
  readonly name: string;
  readonly variables: () => object;
  readonly contestants: readonly Contestant[];
}

interface Servers {
  readonly ours: Serving;
  readonly peer: Serving;
  readonly floor: Serving;
}

export function scenariosOf(
  { ours, peer, floor }: Servers,
  { ids, deepCursor }: { readonly ids: readonly string[]; readonly deepCursor: string },
): readonly Scenario[] {
  let round = 0;
  const byUs = (query: string, token?: string): Contestant => ({
    name: 'ours',
    serving: ours,
    path: '/graphql',
    query,
    ...(token === undefined ? {} : { token }),
  });
  const byPeer = (query: string): Contestant => ({
    name: 'PostGraphile',
    serving: peer,
    path: '/graphql',
    query,
  });
  const byHand = (path: string): Contestant => ({ name: 'by hand', serving: floor, path });
  const { ANALYST: analyst, LIAISON: liaison } = ours.tokens;
  return [
    {
      name: 'queue, first page of 50',
      variables: () => ({ first: pageSize }),
      contestants: [byUs(queuePage, analyst), byPeer(peerDocuments.queue), byHand('/queue')],
    },
    {
      name: 'queue, page 1000 of 50',
      variables: () => ({ first: pageSize, after: deepCursor }),
      contestants: [byUs(queuePage, analyst)],
    },
    {
      name: 'one case in full',
      variables: () => ({ id: ids[(round += 1) % ids.length] }),
      contestants: [byUs(wholeCase, analyst), byPeer(peerDocuments.case), byHand('/case')],
    },
    {
      name: 'liaison, first page of 50',
      variables: () => ({ first: pageSize }),
      contestants: [byUs(liaisonPage, liaison), byPeer(peerDocuments.liaison), byHand('/liaison')],
    },
    {
      name: 'submit a report',
      variables: () => ({ input: { urls: [`https://bench-${process.pid}.example/${(round += 1)}`] } }),
      contestants: [byUs(submitReport), byHand('/submit')],
    },
  ];
}

export const headersOf = ({ token }: Contestant): Record<string, string> => ({
  'content-type': 'application/json',
  'accept-language': 'en',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

export const bodyOf = ({ query }: Contestant, variables: object): string =>
  JSON.stringify({ query, variables });

export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}

/** Sends one request. Fails if the answer has errors or no data. */
export async function ask(contestant: Contestant, variables: object): Promise<Answer> {
  const response = await fetch(contestant.serving.url + contestant.path, {
    method: 'POST',
    headers: headersOf(contestant),
    body: bodyOf(contestant, variables),
  });
  const answer = (await response.json()) as Answer;
  if (!response.ok || answer.errors || Object.values(answer.data).some((value) => value === null))
    throw new Error(`${contestant.name} refused a request: ${JSON.stringify(answer)}`);
  return answer;
}

/** Checks that the baseline returns what the API returns, and that the peer returns as many rows. */
export async function expectSameAnswers({ name, variables, contestants }: Scenario): Promise<void> {
  const asked = variables();
  const answers = await Promise.all(
    contestants.map(async (contestant) => ({ by: contestant.name, answer: await ask(contestant, asked) })),
  );
  const ours = answers.find(({ by }) => by === 'ours')?.answer;
  for (const { by, answer } of answers) {
    if (by === 'by hand') deepStrictEqual(lasting(answer), lasting(ours));
    if (by === 'PostGraphile' && edgesOf(answer) !== edgesOf(ours))
      throw new Error(`${name}: PostGraphile does not return as many rows`);
  }
}

/** Without what depends on the moment: the priority, and the entries that the reads of a case add to its timeline. */
const lasting = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'priority' || key === 'timeline' || key === 'receipt' ? undefined : value,
  );

const edgesOf = (answer: Answer | undefined): number | undefined =>
  (Object.values(answer?.data ?? {})[0] as { readonly edges?: readonly unknown[] }).edges?.length;
