import {
  matchResult,
  RecordAssessmentDocument,
  RequestError,
  type CaseSummaryFragment,
  type Client,
  type FindingsInput,
} from '@meldpunt/client';
import { claimCase, showCase } from './case.js';
import { findingsForm } from './findings.js';
import { byId, element, show } from './page.js';
import { showQueue } from './queue.js';
import { clientOf, demoPeople } from './session.js';

const people = await demoPeople();
const choice = byId<HTMLSelectElement>('person');
choice.append(
  ...people.map(({ subject, name, roles }) =>
    element('option', { value: subject }, `${name} (${roles.join(', ')})`),
  ),
);

byId('sign-in').addEventListener('submit', (event) => {
  event.preventDefault();
  const person = people.find(({ subject }) => subject === choice.value);
  if (person !== undefined) void attempt(() => work(clientOf(person.token)));
});

async function work(client: Client): Promise<void> {
  await showQueue(client, (chosen) => void attempt(() => open(client, chosen)));
}

async function open(client: Client, { id }: CaseSummaryFragment): Promise<void> {
  const claimed = await claimCase(client, id);
  const item = claimed?.contentItems[0];
  if (claimed === null || item === undefined) return;
  const form = findingsForm(client, (findings) =>
    attempt(() => record(client, { contentItemId: item.id, expectedVersion: claimed.version, findings })),
  );
  showCase(claimed, form);
}

interface Assessment {
  readonly contentItemId: string;
  readonly expectedVersion: number;
  readonly findings: FindingsInput;
}

/** Records the findings and shows what they lead to, or the refusal. */
async function record(client: Client, input: Assessment): Promise<void> {
  const { recordAssessment } = await client.execute(RecordAssessmentDocument, { input });
  const message = matchResult(recordAssessment, {
    RecordAssessmentSuccess: ({ assessment, case: { status } }) =>
      `Recorded: ${assessment.qualification.description} The case is now ${status}.`,
    InvalidInputError: ({ problems }) => problems.map(({ message: text }) => text).join(' '),
    StaleVersionError: ({ currentVersion }) =>
      `Somebody was faster (version ${currentVersion}): open it again.`,
    IdempotencyConflictError: ({ message: text }) => text,
    NeedsSupervisorError: ({ message: text }) => text,
    NotClaimedError: () => 'Your claim has ended: open the case again.',
    NotFoundError: ({ message: text }) => text,
    SamePersonError: ({ message: text }) => text,
    TransitionNotAllowedError: ({ status }) => `Not possible while the case is ${status}.`,
    unknown: ({ message: text }) => text,
  });
  await work(client);
  byId('case').replaceChildren();
  show(message);
}

/** Runs a step. A refusal is a result; this shows what a step throws: no network, no access, a fault of the API. */
async function attempt(step: () => Promise<void>): Promise<void> {
  show('');
  try {
    await step();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const id = error.correlationId === undefined ? '' : ` (${error.correlationId})`;
    show(error.code === 'FORBIDDEN' ? 'Your role does not allow this.' : `That failed: ${error.code}${id}`);
  }
}
