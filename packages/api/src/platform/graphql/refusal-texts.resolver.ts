import { fieldOf, InputField, labels, Language, refusalText } from '@meldpunt/domain';
import type { RequestContext } from '../context.js';
import { publishEnum } from './enums.js';
import { describedByLabels } from './listed-codes.js';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from './type-graphql.js';
import { FieldProblem, UserError } from './user-error.js';

publishEnum(
  InputField,
  'InputField',
  'A field of an input, by the code with which a form finds it: its path without the places in lists.',
  describedByLabels(labels.InputField),
);

type Texts = Pick<RequestContext, 'language' | 'rulebook'>;
type InWords = Pick<UserError, 'code' | 'detail' | 'language'>;

const asked = () => ({
  nullable: true,
  description: 'The language of the text. If absent, the language of the request, otherwise English.',
});

const textOf = (refusal: InWords, wanted: Language | null | undefined, context: Texts): string =>
  refusalText(
    refusal,
    wanted ?? refusal.language ?? context.language ?? Language.EN,
    context.rulebook.jurisdiction,
  );

@Resolver(() => UserError)
export class UserErrorResolver {
  @FieldResolver(() => String, { description: 'What is wrong and what to do, for people.' })
  message(
    @Root() refusal: UserError,
    @Arg('language', () => Language, asked()) language: Language | null,
    @Ctx() context: Texts,
  ): string {
    return textOf(refusal, language, context);
  }
}

@Resolver(() => FieldProblem)
export class FieldProblemResolver {
  @FieldResolver(() => InputField, {
    nullable: true,
    description: 'The field, by the code with which a form finds it. `null` for the input as a whole.',
  })
  field(@Root() { path }: FieldProblem): InputField | null {
    return fieldOf(path).field;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The place in the list that the field is, or is in, from 0.',
  })
  position(@Root() { path }: FieldProblem): number | null {
    return fieldOf(path).position;
  }

  @FieldResolver(() => String, { description: 'What is wrong and what to do, for people.' })
  message(
    @Root() problem: FieldProblem,
    @Arg('language', () => Language, asked()) language: Language | null,
    @Ctx() context: Texts,
  ): string {
    return textOf(problem, language, context);
  }
}
