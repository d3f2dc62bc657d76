import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../platform/auth/viewer.js';
import type { Keys, SignedInContext } from '../platform/context.js';
import { RequestLoaders } from '../platform/graphql/loaders.js';
import { belgianRulebook, dayOf, type Rulebook } from '../platform/rulebook.js';
import { rememberAccount } from '../features/identity/remember-account.js';
import { people, type PersonName } from './people.js';
import type { Random } from './random.js';

/** Where the demo's people work: one transaction, one clock that walks from the past to the present. */
export interface Desk {
  readonly em: EntityManager;
  readonly keys: Keys;
  readonly random: Random;
  readonly viewers: Readonly<Record<PersonName, Viewer>>;
  readonly clock: { now: Date };
  /** The present, at which the walk ends. */
  readonly end: Date;
}

export interface DeskSettings {
  readonly em: EntityManager;
  readonly keys: Keys;
  readonly random: Random;
  readonly begin: Date;
  readonly end: Date;
}

/** Signs everybody in and sets the clock to the beginning. */
export async function openDesk({ em, keys, random, begin, end }: DeskSettings): Promise<Desk> {
  const viewers: Partial<Record<PersonName, Viewer>> = {};
  for (const name of Object.keys(people) as PersonName[]) {
    const { subject, name: called, roles } = people[name];
    const identity = { subject, name: called, roles, expiresAt: end };
    const { viewer } = await rememberAccount(em, identity, begin, random.uuid);
    viewers[name] = viewer;
  }
  return { em, keys, random, viewers: viewers as Desk['viewers'], clock: { now: begin }, end };
}

/** The rules as they were known then: the demo's people decided by the edition of the law that they had. */
function rulebookOn(now: Date): Rulebook {
  const { jurisdiction } = belgianRulebook;
  const today = dayOf(now, belgianRulebook);
  const editions = jurisdiction.editions.filter(({ knownFrom }) => knownFrom <= today);
  return { ...belgianRulebook, jurisdiction: { ...jurisdiction, editions } };
}

/**
 * What a use case is given when one of the demo's people calls it now: a unit of work of its own, in the transaction.
 */
export function contextOf(desk: Desk, person: PersonName): SignedInContext {
  const context = {
    em: desk.em.fork({ keepTransactionContext: true }),
    viewer: desk.viewers[person],
    clock: () => desk.clock.now,
    newId: desk.random.uuid,
    keys: desk.keys,
    rulebook: rulebookOn(desk.clock.now),
    isTest: true,
    announce: () => Promise.resolve(),
    requestId: 'demo',
    callerHash: 'demo',
    beforeResponse: [],
  };
  return Object.assign(context, { loaders: new RequestLoaders(context as unknown as SignedInContext) });
}

/** The success of a use case. A refusal would be a mistake in the demo's script, and stops it. */
export async function done<Answer extends object>(
  answer: Promise<Answer>,
): Promise<Exclude<Answer, { readonly code: string }>> {
  const result = await answer;
  if ('code' in result) throw new Error(`the demo's script was refused: ${String(result.code)}`);
  return result as Exclude<Answer, { readonly code: string }>;
}
