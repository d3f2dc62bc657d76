import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { freshReport, sendFromForm, sendOver } from './flood-sender.js';

/** What a process of forms is told: where and how many reports to send, from which address, and over which time. */
export interface FormsOrder {
  readonly url: string;
  readonly from: string;
  readonly count: number;
  readonly ms: number;
  readonly input: object;
}

// The proofs are solved on the computers of reporters. Here they must not take the processor from the server.
setPriority(constants.priority.PRIORITY_LOW);

const [{ url, from, count, ms, input }] = (await once(process, 'message')) as [FormsOrder];
process.send?.(await sendOver(ms, count, () => sendFromForm(url, from, freshReport(input))), () =>
  process.exit(0),
);
