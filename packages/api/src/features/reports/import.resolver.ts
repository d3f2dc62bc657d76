import type { SignedInContext } from '../../platform/context.js';
import { Arg, Ctx, Mutation, Resolver } from '../../platform/graphql/type-graphql.js';
import { importReports } from './import-reports.js';
import { ImportReportsInput } from './import.inputs.js';
import { ImportReportsResult } from './import.results.js';

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportReportsResult, {
    description:
      'Receives reports that another system collected: a partner hotline, a help line, a mailbox. Each row is received alone, once for its key.',
  })
  importReports(
    @Arg('input', () => ImportReportsInput, { description: 'The source and its rows.' })
    input: ImportReportsInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ImportReportsResult> {
    return importReports(input, context);
  }
}
