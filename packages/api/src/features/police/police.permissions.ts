import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const policePermissions = {
  Query: { policeFeed: requires(Permission.POLICE_FEED_READ) },
  Subscription: { policeFeed: requires(Permission.POLICE_FEED_READ) },
  Mutation: {
    askQuestion: requires(Permission.QUESTION_ASK),
    answerQuestion: requires(Permission.QUESTION_ANSWER),
  },
  Referral: {
    dossier: requires(Permission.DOSSIER_READ),
    caseDossier: requires(Permission.DOSSIER_READ),
    questions: requires(Permission.QUESTION_ASK, Permission.QUESTION_ANSWER),
  },
};
