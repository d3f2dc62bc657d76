import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../platform/context.js';
import type { Feature } from '../../platform/feature.js';
import { addDossierRoutes } from './dossier/dossier-routes.js';
import { DossierResolver } from './dossier/dossier.resolver.js';
import type { PdfSettings } from './dossier/pdf/dossier-pdf.js';
import { PoliceDossierEntity } from './dossier/police-dossier.entity.js';
import { PoliceFeedResolver } from './feed/feed.resolver.js';
import { policeFeedChannel } from './feed/police-feed-channel.js';
import { PoliceFeedEntryEntity } from './feed/police-feed-entry.entity.js';
import { policePermissions } from './police.permissions.js';
import { Migration20261130160000_question_events } from './questions/Migration20261130160000_question_events.js';
import { PoliceAnswerEntity, PoliceQuestionEntity } from './questions/police-question.entity.js';
import { EntryQuestionResolver, QuestionResolver } from './questions/question.resolver.js';
import { waitingQuestions } from './questions/waiting-questions.js';
import { policeQuestionViews } from './questions/police-question.views.js';
import { dossierViews } from './dossier/dossier.views.js';

interface RouteParts {
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  readonly pdfSettings: PdfSettings;
}

export const police = {
  entities: [PoliceDossierEntity, PoliceFeedEntryEntity, PoliceQuestionEntity, PoliceAnswerEntity],
  migrations: [Migration20261130160000_question_events],
  views: { ...dossierViews, ...policeQuestionViews },
  deadlines: { QUESTION: waitingQuestions },
  permissions: policePermissions,
  resolvers: () => [
    new DossierResolver(),
    new PoliceFeedResolver(),
    new QuestionResolver(),
    new EntryQuestionResolver(),
  ],
  channels: () => ({ POLICE_FEED: policeFeedChannel }),
  routes: (app: FastifyInstance, { contextOf, pdfSettings }: RouteParts) =>
    addDossierRoutes(app, contextOf, pdfSettings),
} satisfies Feature;
