import { publishEnum } from '../../platform/graphql/enums.js';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  FieldProblem,
  InvalidInputError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { RejectedUrl } from './report.results.js';

export const ImportState = {
  RECEIVED: 'RECEIVED',
  JOINED: 'JOINED',
  REPEATED: 'REPEATED',
  VALID: 'VALID',
  REFUSED: 'REFUSED',
  NOT_TRIED: 'NOT_TRIED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ImportState = keyof typeof ImportState;

publishEnum(ImportState, 'ImportState', 'What happened to a row of an import.', {
  RECEIVED: 'It was received, and opened a case.',
  JOINED: 'It was received. All its addresses already had an open case.',
  REPEATED: 'Nothing changed: the same row was received before. The receipt is the same.',
  VALID: 'It would be received. Only in a dry run.',
  REFUSED: 'It was refused and nothing of it was stored. `refusal` says why.',
  NOT_TRIED: 'It was not tried, because the system failed at an earlier row. Send it again.',
  UNKNOWN: 'The system failed at this row. Send it again: it is received once.',
});

@ObjectType('ImportedRow', { description: 'What happened to a row of an import.', simpleResolvers: true })
export class ImportedRow {
  @Field(() => Int, { description: 'The index of the row in the input, from 0.' })
  index!: number;

  @Field(() => String, { description: 'The key of the row, truncated to 200 characters.' })
  key!: string;

  @Field(() => ImportState, { description: 'What happened to it.' })
  state!: ImportState;

  @Field(() => String, {
    nullable: true,
    description: 'The code to query the status with `reportStatus`; `null` if the row is not stored.',
  })
  receipt!: string | null;

  @Field(() => Int, { description: 'The number of different addresses and places accepted.' })
  accepted!: number;

  @Field(() => [RejectedUrl], { description: 'The parts that could not be read or accepted.' })
  rejectedUrls!: readonly RejectedUrl[];

  @Field(() => [FieldProblem], {
    description: 'Problems that were tolerated because the row states danger. Paths start at the row.',
  })
  problems!: readonly FieldProblem[];

  @Field(() => UserError, {
    nullable: true,
    description: 'Why it was refused. Paths of fields start at the row.',
  })
  refusal!: UserError | null;
}

@ObjectType('ImportReportsSuccess', {
  description: 'What happened to each row. Read the state of each: rows may be refused.',
  simpleResolvers: true,
})
export class ImportReportsSuccess {
  @Field(() => [ImportedRow], { description: 'One for each row, in the order of the input.' })
  rows!: readonly ImportedRow[];
}

export const ImportReportsResult = resultUnion('ImportReportsResult', 'The result of importing reports.', [
  ImportReportsSuccess,
  InvalidInputError,
] as const);
