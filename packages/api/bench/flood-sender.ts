import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { solveProof } from '../test/support/solve-proof.js';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

const document = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename
  ... on ProofOfWorkRequiredError { challenge } } }`;

export interface Sent {
  readonly result: string;
  readonly challenge: string | null;
  readonly ms: number;
}

let counter = 0;

/** The input of a new report, with an address that was not reported before. */
export const freshReport = (more: object = {}): object => ({
  urls: [`https://flood-${process.pid}-${(counter += 1)}.example/`],
  ...more,
});

/** Sends a report as a proxy that received it from this address. */
export function sendReport(url: string, from: string, input: object): Promise<Sent> {
  const started = performance.now();
  const body = JSON.stringify({ query: document, variables: { input } });
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': from };
  return new Promise((resolve) => {
    const failed = () => resolve({ result: 'FAILED', challenge: null, ms: performance.now() - started });
    const sent = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers, timeout: 30_000 },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response
          .on('error', failed)
          .on('end', () => resolve({ ...read(text), ms: performance.now() - started }));
      },
    );
    sent.on('timeout', () => sent.destroy()).on('error', failed);
    sent.end(body);
  });
}

/** Sends a report and solves the challenge if there is one, as a form with the widget does. */
export async function sendFromForm(url: string, from: string, input: object): Promise<Sent> {
  const first = await sendReport(url, from, input);
  if (first.challenge === null) return first;
  return sendReport(url, from, { ...input, proofOfWork: await solveProof(first.challenge) });
}

/** Sends some reports evenly over some time. None waits for another. */
export async function sendOver(
  ms: number,
  count: number,
  send: (index: number) => Promise<Sent>,
): Promise<readonly Sent[]> {
  const sent: Promise<Sent>[] = [];
  for (let index = 0; index < count; index += 1) {
    sent.push(send(index));
    await sleep(ms / count);
  }
  return Promise.all(sent);
}

function read(text: string): Omit<Sent, 'ms'> {
  try {
    const { submitReport } = (JSON.parse(text) as { data: { submitReport: Reply } }).data;
    return { result: submitReport.__typename, challenge: submitReport.challenge ?? null };
  } catch {
    return { result: 'FAILED', challenge: null };
  }
}

interface Reply {
  readonly __typename: string;
  readonly challenge?: string;
}
