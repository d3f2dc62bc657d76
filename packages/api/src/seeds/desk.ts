import type { EntityManager } from '@mikro-orm/postgresql';
import { permissionsOf } from '@meldpunt/domain';
import type { Viewer } from '../platform/auth/viewer.js';
import type { Keys, SignedInContext } from '../platform/context.js';
import { RequestLoaders } from '../platform/graphql/loaders.js';
import { dayOf, type Rulebook } from '../platform/rulebook.js';
import { rememberAccount } from '../features/identity/remember-account.js';
import { tryOutRulebook } from '../platform/rulebook.js';
import { people, type PersonName } from './people.js';
import type { Random } from './random.js';

/** The shared state while the demo data is created: one transaction, and a clock that moves from the past to `end`. */
export interface Desk {
  readonly em: EntityManager;
  readonly keys: Keys;
  readonly random: Random;
  readonly viewers: Readonly<Record<PersonName, Viewer>>;
  readonly clock: { now: Date };
  /** The present: the clock does not go past it. */
  readonly end: Date;
}

export interface DeskSettings {
  readonly em: EntityManager;
  readonly keys: Keys;
  readonly random: Random;
  readonly begin: Date;
  readonly end: Date;
}

/** Creates the accounts of all people of the demo and sets the clock to `begin`. */
export async function openDesk({ em, keys, random, begin, end }: DeskSettings): Promise<Desk> {
  const viewers: Partial<Record<PersonName, Viewer>> = {};
  for (const name of Object.keys(people) as PersonName[]) {
    const { subject, name: called, roles } = people[name];
    const { id, code } = await rememberAccount(em, { subject, name: called, roles }, begin, random.uuid);
    viewers[name] = { id, code, name: called, roles, permissions: permissionsOf(roles) };
  }
  return { em, keys, random, viewers: viewers as Desk['viewers'], clock: { now: begin }, end };
}

/** The rulebook with the editions that were known at that time: the people of the demo decided by these. */
function rulebookOn(now: Date): Rulebook {
  const { jurisdiction } = tryOutRulebook;
  const today = dayOf(now, tryOutRulebook);
  const editions = jurisdiction.editions.filter(({ knownFrom }) => knownFrom <= today);
  return { ...tryOutRulebook, jurisdiction: { ...jurisdiction, editions } };
}

/** The context of a use case that a person of the demo calls now: a new unit of work in the shared transaction. */
export function contextOf(desk: Desk, person: PersonName): SignedInContext {
  const context = {
    em: desk.em.fork({ keepTransactionContext: true }),
    viewer: desk.viewers[person],
    clock: () => desk.clock.now,
    newId: desk.random.uuid,
    keys: desk.keys,
    rulebook: rulebookOn(desk.clock.now),
    isTest: true,
    // The demo calls use cases, and no fields.
    resolvers: new Map(),
    announce: () => Promise.resolve(),
    language: null,
    requestId: 'demo',
    noteSecurity: () => {},
    noteFault: (fault: unknown) => {
      throw fault;
    },
    callerKey: { caller: 'demo', network: 'demo' },
    beforeResponse: [],
    restrictRows: () => Promise.resolve(() => {}),
    useReplica: () => Promise.resolve(null),
  };
  return Object.assign(context, { loaders: new RequestLoaders(context as unknown as SignedInContext) });
}

/** Returns the success of a use case. A refusal is a mistake in the demo, so it throws. */
export async function expectSuccess<Answer extends object>(
  answer: Promise<Answer>,
): Promise<Exclude<Answer, { readonly code: string }>> {
  const result = await answer;
  if ('code' in result) throw new Error(`a step of the demo was refused: ${String(result.code)}`);
  return result as Exclude<Answer, { readonly code: string }>;
}

/** Returns the row of a query that must find one. */
export function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('the seeds expected a row');
  return row;
}
