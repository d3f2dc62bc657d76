import { Ctx, Query, Resolver } from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { ViewerType, presentViewer } from './account.type.js';

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, {
    nullable: true,
    description: 'The signed-in account; `null` for an anonymous reporter.',
  })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType | null {
    return viewer === null ? null : presentViewer(viewer);
  }
}
