import { Language, readTypedText, validateReport, type ReportDraft } from '@meldpunt/domain';
import { keyedHash } from '../../platform/crypto/sealed.js';
import type { SignedInContext } from '../../platform/context.js';
import {
  asProblem,
  idempotencyConflict,
  invalidInput,
  presentAs,
  type FieldProblem,
  type UserError,
} from '../../platform/graphql/user-error.js';
import type { ImportReportsInput, ImportRowInput } from './import.inputs.js';
import type { ImportedRow } from './import.results.js';
import { earlierReport, submitReport } from './submit-report.js';

const maxRows = 200;
const lengths = { source: 100, key: 200 } as const;

/**
 * Receives reports of another system, each in its own transaction. The account, the source and the key of a row identify
 * a report: a repetition changes nothing and returns the same receipt.
 */
export async function importReports({ source, rows, dryRun }: ImportReportsInput, context: SignedInContext) {
  const problems = [
    ...problemOf('source', source),
    ...(rows.length < 1 || rows.length > maxRows
      ? [
          {
            path: '/rows',
            code: 'OUT_OF_RANGE' as const,
            detail: { code: 'NUMBERS' as const, min: 1, max: maxRows },
          },
        ]
      : []),
  ];
  if (problems.length > 0) return invalidInput(problems);
  const receive = dryRun === true ? check(new Map(), context) : (draft: Draft) => store(draft, context);
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    try {
      outcomes.push(await outcomeOf(row, source, receive, context));
    } catch (fault) {
      if (!outcomes.some(({ receipt }) => receipt !== null)) throw fault;
      context.noteFault(fault);
      outcomes.push({ ...nothing, state: 'UNKNOWN' });
      break;
    }
  }
  return presentAs('ImportReportsSuccess', {
    rows: rows.map(({ key }, index): ImportedRow => ({
      index,
      key: key.slice(0, lengths.key),
      ...(outcomes[index] ?? { ...nothing, state: 'NOT_TRIED' }),
    })),
  });
}

type Outcome = Omit<ImportedRow, 'index' | 'key'>;
type Draft = ReportDraft & { readonly idempotencyKey: string };
type Receive = (draft: Draft) => Promise<Pick<Outcome, 'state' | 'receipt'> | 'CONFLICT'>;

const nothing = { receipt: null, accepted: 0, rejectedUrls: [], problems: [], refusal: null } as const;
const refused = (refusal: UserError): Outcome => ({ ...nothing, state: 'REFUSED', refusal });

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant in RFC 3339 form; an invalid date for any other text, which the rules refuse with the name of the field. */
const instantOf = (text: string): Date => new Date(instant.test(text.trim()) ? text.trim() : NaN);

async function outcomeOf(
  { key, observedAt, ...row }: ImportRowInput,
  source: string,
  receive: Receive,
  context: SignedInContext,
): Promise<Outcome> {
  const read = validateReport(
    { ...row, observedAt: observedAt ? instantOf(observedAt) : null },
    { at: context.clock() },
  );
  const problems = [...problemOf('key', key), ...(read.ok ? [] : read.error.map(asProblem))];
  if (!read.ok || (problems.length > 0 && !read.value.immediateDanger))
    return refused(invalidInput(problems));
  const draft = { ...read.value, idempotencyKey: keyOf(source, key, context) };
  const received = await receive(draft);
  if (received === 'CONFLICT') return refused(idempotencyConflict());
  const { accepted, rejected } = draft.addresses;
  return {
    ...received,
    accepted: accepted.length + draft.places.length,
    rejectedUrls: rejected.map(({ index, reported, part, code }) => ({
      index,
      url: reported,
      part,
      code,
      language: context.language ?? Language.EN,
    })),
    problems: [...problems, ...draft.problems.map(asProblem)],
    refusal: null,
  };
}

async function store(draft: Draft, context: SignedInContext): ReturnType<Receive> {
  const submitted = await submitReport(draft, context);
  if (submitted.outcome !== 'ACCEPTED') return 'CONFLICT';
  return { state: submitted.how, receipt: submitted.receipt };
}

/** What would happen to a row. `seen` has the contents of the rows before it. */
const check =
  (seen: Map<string, string>, context: SignedInContext): Receive =>
  async (draft) => {
    const content = JSON.stringify(draft);
    const before = seen.get(draft.idempotencyKey);
    seen.set(draft.idempotencyKey, before ?? content);
    const earlier = await earlierReport(draft, context);
    const isOther = earlier === 'OTHER' || (before !== undefined && before !== content);
    if (isOther && !draft.immediateDanger) return 'CONFLICT';
    if (isOther || (earlier === null && before === undefined)) return { state: 'VALID', receipt: null };
    return { state: 'REPEATED', receipt: earlier?.receipt ?? null };
  };

/** The idempotency key of a row. It is a keyed hash, so that no caller can use the key of another. */
const keyOf = (source: string, key: string, { viewer, keys }: SignedInContext): string =>
  keyedHash(keys.receipt, `import ${JSON.stringify([viewer.id, source, key])}`).toString('base64url');

function problemOf(name: 'source' | 'key', text: string): readonly FieldProblem[] {
  const path = `/${name}`;
  if (readTypedText(text) === null) return [{ path, code: 'UNREADABLE_CHARACTERS' }];
  const max = lengths[name];
  return text.trim() === '' || text.length > max
    ? [{ path, code: 'LENGTH_OUT_OF_RANGE', detail: { code: 'CHARACTERS', min: 1, max } }]
    : [];
}
