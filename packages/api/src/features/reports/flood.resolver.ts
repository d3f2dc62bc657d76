import type { SignedInContext } from '../../platform/context.js';
import { Arg, Ctx, Mutation, Resolver } from '../../platform/graphql/type-graphql.js';
import { dismissFlood, undoFloodDismissal } from './dismiss-flood.js';
import { DismissFloodInput, UndoFloodDismissalInput } from './flood.inputs.js';
import { DismissFloodResult, UndoFloodDismissalResult } from './flood.results.js';

@Resolver()
export class FloodResolver {
  @Mutation(() => DismissFloodResult, {
    description:
      'Puts the selected cases of a flood of reports behind all others in the queue. They stay open: a new report of the address puts a case back. Cases that state danger or that a person worked on never change.',
  })
  dismissFlood(
    @Arg('input', () => DismissFloodInput, { description: 'The selection.' }) input: DismissFloodInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof DismissFloodResult> {
    return dismissFlood(input, context);
  }

  @Mutation(() => UndoFloodDismissalResult, {
    description: 'Puts the cases of a dismissal back where they were in the queue.',
  })
  undoFloodDismissal(
    @Arg('input', () => UndoFloodDismissalInput, { description: 'Which one.' })
    { dismissalId }: UndoFloodDismissalInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof UndoFloodDismissalResult> {
    return undoFloodDismissal(dismissalId, context);
  }
}
