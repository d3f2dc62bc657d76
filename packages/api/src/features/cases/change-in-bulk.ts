import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { kysely } from '../../platform/database/kysely.js';
import { isId } from '../../platform/graphql/connection.js';
import { RequestLoaders } from '../../platform/graphql/loaders.js';
import { invalidInput, presentAs, type UserError } from '../../platform/graphql/user-error.js';
import { maxBulkItems, type BulkItem, type BulkMode } from './bulk.type.js';
import { CarriedVersions } from './carried-versions.js';

/** The input of a bulk mutation. */
interface Bulk<Item> {
  readonly mode: BulkMode;
  readonly items: readonly Item[];
}

/** The result of one change: the case that changed, or the refusal. */
type Changed = { readonly version: number; readonly isRepeat?: boolean } | { readonly code: string };

/** How a bulk mutation changes one item: by the use case of the mutation of one item. */
export interface BulkChange<Item extends object> {
  readonly idOf: (item: Item) => string;
  /** The id of the case of each item; `null` for an item that does not exist. */
  readonly casesOf: (items: readonly Item[], context: SignedInContext) => Promise<readonly (string | null)[]>;
  readonly change: (item: Item, context: SignedInContext) => Promise<Changed>;
}

/** The parts of a bulk mutation whose items name their cases. */
export const bulkOfCases = {
  idOf: ({ caseId }: { readonly caseId: string }) => caseId,
  casesOf: (items: readonly { readonly caseId: string }[]) =>
    Promise.resolve(items.map(({ caseId }) => caseId)),
};

/**
 * Changes each item in the order of the input, by the use case of the mutation of one item. Its rules, permissions and
 * audit entries therefore apply to each item.
 */
export async function changeInBulk<Item extends object, Name extends string>(
  name: Name,
  { mode, items }: Bulk<Item>,
  { idOf, casesOf, change }: BulkChange<Item>,
  context: SignedInContext,
) {
  if (items.length < 1 || items.length > maxBulkItems)
    return invalidInput([
      { path: '/items', code: 'OUT_OF_RANGE', detail: { code: 'NUMBERS', min: 1, max: maxBulkItems } },
    ]);
  const caseIds = await casesOf(items, context);
  const steps = stepsOf(items, caseIds, change);
  const outcomes = mode === 'ALL' ? await allInOne(steps, caseIds, context) : await eachAlone(steps, context);
  return presentAs(`${name}Success`, {
    items: items.map((item, index): BulkItem => ({
      index,
      id: idOf(item),
      ...(outcomes[index] ?? notTried),
    })),
  });
}

type Outcome = Pick<BulkItem, 'state' | 'version' | 'refusal'>;
type Step = (context: SignedInContext) => Promise<Outcome>;

const notTried: Outcome = { state: 'NOT_TRIED', version: null, refusal: null };

/** The version of the case that the caller saw; `null` if the change does not depend on it. */
const versionSeen = (item: object): number | null =>
  'expectedVersion' in item ? (item.expectedVersion as number) : null;

function stepsOf<Item extends object>(
  items: readonly Item[],
  caseIds: readonly (string | null)[],
  change: BulkChange<Item>['change'],
): readonly Step[] {
  const versions = new CarriedVersions();
  return items.map((item, index) => async (context) => {
    const seen = versionSeen(item);
    const caseId = caseIds[index] ?? null;
    const changed = await change(
      seen === null ? item : { ...item, expectedVersion: versions.expected(caseId, seen) },
      context,
    );
    if ('code' in changed) return { state: 'REFUSED', version: null, refusal: changed as UserError };
    if (seen !== null && changed.isRepeat !== true) versions.note(caseId, seen, changed.version);
    return { state: 'DONE', version: changed.version, refusal: null };
  });
}

/**
 * Each item in its own transaction. After a fault no further item is tried. If nothing was changed before the fault, the
 * request fails like the mutation of one item.
 */
async function eachAlone(steps: readonly Step[], context: SignedInContext): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    for (const step of steps) outcomes.push(await step(context));
  } catch (fault) {
    if (!outcomes.some(({ state }) => state === 'DONE')) throw fault;
    context.noteFault(fault);
    outcomes.push({ state: 'UNKNOWN', version: null, refusal: null });
  }
  return outcomes;
}

/** Rolls back the transaction of all items, because one was refused. */
class OneRefused extends Error {
  constructor(readonly outcomes: readonly Outcome[]) {
    super('one of several items was refused');
  }
}

/** All items in one transaction. The first refusal undoes the earlier items. */
async function allInOne(
  steps: readonly Step[],
  caseIds: readonly (string | null)[],
  context: SignedInContext,
): Promise<readonly Outcome[]> {
  try {
    return await inTransaction(context, async (em) => {
      await lockCases(em, caseIds);
      const inside = insideOf(em, context);
      const outcomes: Outcome[] = [];
      for (const step of steps) {
        const outcome = await step(inside);
        if (outcome.state === 'REFUSED') throw new OneRefused([...outcomes.map(() => notTried), outcome]);
        outcomes.push(outcome);
      }
      return outcomes;
    });
  } catch (error) {
    if (error instanceof OneRefused) return error.outcomes;
    throw error;
  }
}

/** Locks the cases in the order in which reports lock them, so that these transactions cannot deadlock. */
async function lockCases(em: EntityManager, caseIds: readonly (string | null)[]): Promise<void> {
  const ids = caseIds.filter((id) => id !== null && isId(id));
  await sql`select from hotline_case where id = any (${ids}::uuid[]) order by identity_key for update`.execute(
    kysely(em),
  );
}

/** The same context inside a transaction: what it reads and writes belongs to that transaction. */
function insideOf(em: EntityManager, context: SignedInContext): SignedInContext {
  const inside = { ...context, em };
  return Object.assign(inside, { loaders: new RequestLoaders(inside as RequestContext) });
}
