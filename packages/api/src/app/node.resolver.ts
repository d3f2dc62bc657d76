import type { RequestContext } from '../platform/context.js';
import { accessRefusal, permissionsOfRule, requires, type FieldRules } from '../platform/auth/rules.js';
import { isId } from '../platform/graphql/connection.js';
import { Node, type NodeSource } from '../platform/graphql/node.js';
import { Arg, Ctx, ID, Query, Resolver } from '../platform/graphql/type-graphql.js';
import { presentAs } from '../platform/graphql/user-error.js';

/** The sources of all features, by the name of the type. */
export type NodeSources = Readonly<Record<string, NodeSource>>;

@Resolver()
export class NodeResolver {
  constructor(
    private readonly sources: NodeSources,
    private readonly rules: FieldRules,
  ) {}

  @Query(() => Node, {
    nullable: true,
    description:
      'The case or referral with this id; `null` if there is none that you may see. Access and audit are those of `case` and `referral`.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Node | null> {
    if (!isId(id)) return null;
    for (const [type, { query, find }] of Object.entries(this.sources)) {
      const needed = permissionsOfRule(this.rules[query]) ?? [];
      if (accessRefusal(context.viewer, ...needed) !== null) continue;
      const found = await find(id, context);
      if (found !== null) return presentAs(type, found);
    }
    return null;
  }
}

/** The rule of `node`: whoever may send one of the queries of its types. */
export const nodeRule = (sources: NodeSources, rules: FieldRules): FieldRules[string] =>
  requires(...new Set(Object.values(sources).flatMap(({ query }) => permissionsOfRule(rules[query]) ?? [])));
