export { addAnswerPage, type AnswerPageSettings } from './answer-routes.js';
export { newestAnswerKinds } from './provider-answer.loaders.js';
export { providerSaidRemoved } from './said-removed.js';
