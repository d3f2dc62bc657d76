import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Language } from '@meldpunt/domain';
import { callerKeys } from '../../platform/http/caller-key.js';
import { languageOfRequest } from '../../platform/http/language-of-request.js';
import type { RateLimit } from '../../platform/rate-limits.js';
import type { ActingContext } from '../../platform/work-context.js';
import { readAnswerForm } from './answer-form.js';
import { findAnswerLink, type AnswerLink } from './answer-link.js';
import {
  answerFormPage,
  answerTakenPage,
  linkNotValidPage,
  tooOftenPage,
  type PageSetting,
} from './answer-page.js';
import { pagePolicy } from './page-frame.js';
import { recordAnswers } from './record-answers.js';

/** The settings of the answer page. */
export interface AnswerPageSettings {
  readonly organisation: string;
  readonly limit: RateLimit;
  /** The context of one request. The system acts, because nobody is signed in. */
  readonly contextOf: () => ActingContext;
}

type Request = FastifyRequest<{
  Params: { token: string };
  Querystring: { language?: unknown };
  Body: unknown;
}>;

const bodyLimit = 128 * 1024;
const languages = Object.values(Language);

const languageIn = (text: unknown): Language | null =>
  languages.find((language) => typeof text === 'string' && text.toUpperCase() === language) ?? null;

/**
 * Adds the page on which a provider answers a notice. It is reached only by the link in the notice. Opening it changes
 * nothing, because mail scanners open links. No data about the visitor is stored.
 */
export async function addAnswerPage(app: FastifyInstance, settings: AnswerPageSettings): Promise<void> {
  const { organisation, limit, contextOf } = settings;
  const { keys, clock } = contextOf();
  const callerKey = callerKeys(keys.receipt, clock);

  const settingFor = (request: Request, link: AnswerLink | null, { isTest }: ActingContext): PageSetting => ({
    organisation,
    isTest,
    language: languageIn(request.query.language) ?? link?.language ?? languageOfRequest(request.headers),
  });

  const refuseTooMany = async (request: Request, reply: FastifyReply, context: ActingContext) => {
    const seconds = await limit.secondsToWait(callerKey(request.ip).caller);
    if (seconds === 0) return false;
    await reply
      .code(429)
      .header('retry-after', seconds)
      .send(tooOftenPage(settingFor(request, null, context), seconds));
    return true;
  };

  await app.register(async (page) => {
    page.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    page.addHook('onRequest', async (_request, reply) => {
      reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', pagePolicy)
        .header('x-robots-tag', 'noindex, nofollow')
        .header('cross-origin-opener-policy', 'same-origin');
    });

    page.get('/answer/:token', async (request: Request, reply) => {
      const context = contextOf();
      if (await refuseTooMany(request, reply, context)) return reply;
      const link = await findAnswerLink(context.em, request.params.token, context);
      const setting = settingFor(request, link, context);
      return link === null
        ? reply.code(404).send(linkNotValidPage(setting))
        : reply.send(answerFormPage(link, setting));
    });

    page.post('/answer/:token', async (request: Request, reply) => {
      const context = contextOf();
      if (await refuseTooMany(request, reply, context)) return reply;
      const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      let form: ReturnType<typeof readAnswerForm> | null = null;
      const link = await recordAnswers(
        request.params.token,
        ({ items }) => {
          form = readAnswerForm(body, items.length);
          return form.ok ? form.answers : null;
        },
        context,
      );
      const setting = settingFor(request, link, context);
      const read = form as ReturnType<typeof readAnswerForm> | null;
      if (link === null || read === null) return reply.code(404).send(linkNotValidPage(setting));
      if (read.ok) return reply.send(answerTakenPage(link, setting));
      const typed = (name: string) => body.get(name) ?? '';
      return reply.code(422).send(answerFormPage(link, setting, { typed, problems: read.problems }));
    });
  });
}
