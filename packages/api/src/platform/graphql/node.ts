import type { RequestContext } from '../context.js';
import { Field, ID, InterfaceType } from './type-graphql.js';

@InterfaceType('Node', { description: 'An object that `node` returns by its id.' })
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque id. It never changes, and no object of another type that is a node has it.',
  })
  id!: string;
}

/** How `node` finds the objects of one type: as the query that returns one of them does. */
export interface NodeSource {
  /** The name of the query; its rule decides who may ask. */
  readonly query: string;
  /** Reads the object as that query does: with its access check and its audit entry. `null` if there is none to see. */
  readonly find: (id: string, context: RequestContext) => Promise<Node | null>;
}
