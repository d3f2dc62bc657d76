import type { FastifyInstance } from 'fastify';
import type { Feature } from '../../platform/feature.js';
import { addAnswerPage, type AnswerPageSettings } from './answer-routes.js';
import { ProviderAnswerEntity } from './provider-answer.entity.js';
import { providerAnswerViews } from './provider-answer.views.js';
import { NoticeAnswersResolver } from './provider-answer.resolver.js';

interface RouteParts {
  /** The answer page for providers. `null` disables it. */
  readonly answerPage: Omit<AnswerPageSettings, 'contextOf'> | null;
  readonly workContext: AnswerPageSettings['contextOf'];
}

export const providerAnswers = {
  entities: [ProviderAnswerEntity],
  views: providerAnswerViews,
  resolvers: () => [new NoticeAnswersResolver()],
  routes: async (app: FastifyInstance, { answerPage, workContext }: RouteParts) => {
    if (answerPage !== null) await addAnswerPage(app, { ...answerPage, contextOf: workContext });
  },
} satisfies Feature;
