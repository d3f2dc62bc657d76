import { maxSearchLength } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import { badInput } from '../../platform/graphql/access-error.js';
import { Arg, Ctx, Int, Query, Resolver } from '../../platform/graphql/type-graphql.js';
import { recordListRead } from '../audit/index.js';
import { searchFor } from './search.queries.js';
import { SearchResultType } from './search.type.js';

const defaultFirst = 20;
const maxFirst = 50;

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultType, {
    description:
      'Finds cases by what people say and paste: references, addresses in any spelling, hostnames, domains, IP addresses, networks, providers, references of partners. The liaison finds referrals to police. Each search is audited, without its text.',
  })
  async search(
    @Arg('text', () => String, {
      description: `The text as said or pasted, at most ${maxSearchLength} characters.`,
    })
    text: string,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many hits to return: 1 to ${maxFirst}, default ${defaultFirst}.`,
    })
    first: number | null,
    @Ctx() context: RequestContext,
  ): Promise<SearchResultType> {
    const size = first ?? defaultFirst;
    if (size < 1 || size > maxFirst) throw badInput('first', `\`first\` is 1 to ${maxFirst}.`);
    if (text.length > maxSearchLength)
      throw badInput('text', `\`text\` has at most ${maxSearchLength} characters.`);
    const { ids, ...found } = await searchFor(text, size, context);
    recordListRead(
      'search',
      { nodes: ids.map((id) => ({ id })) },
      { filter: { text }, first: size },
      context,
    );
    return found;
  }
}
