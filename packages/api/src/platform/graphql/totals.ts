import type { Connection } from './connection.js';
import { FieldResolver, Int, Resolver, Root, type ClassType } from './type-graphql.js';

/** The maximum that a total counts to, so that its cost does not grow with the table. */
export const maxTotal = 1_000;

/** A page that can also count its list, if a query asks for it. */
export interface CountedConnection<Node> extends Connection<Node> {
  /** The number of objects of the list, counted up to one more than `maxTotal`. Runs at most one statement. */
  readonly count: () => Promise<number>;
}

/** Adds a total to a page. `count` runs when a query asks for the total, and once. */
export function counted<Node>(page: Connection<Node>, count: () => Promise<number>): CountedConnection<Node> {
  let counting: Promise<number> | null = null;
  return { ...page, count: () => (counting ??= count()) };
}

/** Makes the resolver class of the total of a connection type whose pages are made with `counted`. Call it once for a type. */
export function totalsOf<Node>(connection: ClassType<Connection<Node>>): ClassType<object> {
  @Resolver(() => connection)
  class TotalResolver {
    @FieldResolver(() => Int, {
      description: `How many match the filter, at most ${maxTotal}. See \`isTotalCapped\`.`,
    })
    async totalCount(@Root() page: CountedConnection<Node>): Promise<number> {
      return Math.min(await page.count(), maxTotal);
    }

    @FieldResolver(() => Boolean, {
      description: 'Whether more match than `totalCount`, because the count stopped there.',
    })
    async isTotalCapped(@Root() page: CountedConnection<Node>): Promise<boolean> {
      return (await page.count()) > maxTotal;
    }
  }
  return TotalResolver;
}
