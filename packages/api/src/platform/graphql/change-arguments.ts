import { ArgsType, Field, ID } from './type-graphql.js';

const after = {
  nullable: true,
  description:
    'Start after this cursor of an earlier message; `NOW`, or no value, starts with the next change. A cursor is valid for three days: after that the error is `CURSOR_EXPIRED`.',
} as const;

@ArgsType()
export class ChangesArguments {
  @Field(() => String, after)
  after?: string | null;
}

@ArgsType()
export class ChangesOfArguments extends ChangesArguments {
  @Field(() => ID, { description: 'The id of the object.' })
  id!: string;
}
