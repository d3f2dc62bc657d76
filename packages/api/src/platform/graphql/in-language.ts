import { Language } from '@meldpunt/domain';
import type { RequestContext } from '../context.js';
import { createParameterDecorator } from './type-graphql.js';

/**
 * The language of a text for people: the argument `language` of the field, otherwise that of the request, otherwise
 * `fallback`. A parameter of a field resolver.
 */
export const InLanguage = (fallback: Language = Language.EN): ParameterDecorator =>
  createParameterDecorator<Pick<RequestContext, 'language'>>(
    ({ args, context }) => (args['language'] as Language | null | undefined) ?? context.language ?? fallback,
    {
      arg: {
        name: 'language',
        typeFunc: () => Language,
        options: {
          nullable: true,
          description: `The language of the text. If absent, the language of \`Accept-Language\`, otherwise ${fallback}.`,
        },
      },
    },
  ) as ParameterDecorator;
