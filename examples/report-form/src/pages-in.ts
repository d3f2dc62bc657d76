import { normaliseReceipt, explain } from '@meldpunt/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkPage } from './check-page.js';
import { entriesIn, type Entries } from './entries.js';
import { formPage } from './form-page.js';
import { paths, pathTo, policyFor, type Setting } from './frame.js';
import { Hotline } from './hotline.js';
import { informationPage, messagePage, type Information } from './information-page.js';
import { noProblems, problemsOf, type Problems } from './problems.js';
import { proofPage } from './proof-page.js';
import { checked, inputOf, reportOf } from './report-of.js';
import { sentPage } from './sent-page.js';
import { statusPage, type Shown } from './status-page.js';
import { filled, words } from './words/index.js';

interface Parts {
  readonly now: () => Date;
  readonly proofScript: string;
}

type Submitted = FastifyRequest<{ Body: URLSearchParams | undefined }>;

const submitted = ({ body }: Submitted): URLSearchParams => body ?? new URLSearchParams();

const usualPolicy = policyFor();

const send = (reply: FastifyReply, page: string, policy = usualPolicy): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page);

/** The pages in one language. */
export function pagesIn(setting: Setting, { now, proofScript }: Parts) {
  const { language, settings } = setting;
  const { failure, status: statusWords } = words[language];
  const proofPolicy = policyFor(proofScript);
  const form = (reply: FastifyReply, entries: Entries, problems: Problems = noProblems) =>
    send(reply.code(problems.size > 0 ? 422 : 200), formPage(setting, { entries, problems }));
  const wait = (seconds: number) => ({
    title: failure.tooManyTitle,
    text: filled(failure.tooMany, { minutes: Math.ceil(seconds / 60) }),
  });

  /** Shows what was understood, or the form with its problems. */
  const check = (
    reply: FastifyReply,
    entries: Entries,
    failed: { readonly title: string; readonly text: string } | null = null,
  ): FastifyReply => {
    const result = checked(reportOf(entries, language), now());
    if (!result.ok) return form(reply, entries, problemsOf(result.error, language));
    const problems = problemsOf(result.value.problems, language);
    return send(reply, checkPage(setting, { entries, draft: result.value, problems, failure: failed }));
  };

  const sendReport = async (request: Submitted, reply: FastifyReply): Promise<FastifyReply> => {
    const entries = entriesIn(submitted(request));
    const report = reportOf(entries, language);
    const result = checked(report, now());
    if (!result.ok) return form(reply, entries, problemsOf(result.error, language));
    const proof = submitted(request).get('proof');
    const hotline = new Hotline(settings.apiUrl(), settings.note);
    const sent = await hotline.send(inputOf(report, proof === '' ? null : proof), request.ip);
    switch (sent.kind) {
      case 'RECEIVED': {
        const refused = [...result.value.problems, ...sent.received.problems];
        return send(reply, sentPage(setting, sent.received, problemsOf(refused, language)));
      }
      case 'INVALID':
        return form(reply, entries, problemsOf(sent.problems, language));
      case 'NEEDS_PROOF':
        return send(reply.code(429), proofPage(setting, entries, sent.challenge, proofScript), proofPolicy);
      case 'WAIT':
        return check(reply.code(429), entries, wait(sent.seconds));
      case 'UNAVAILABLE':
        return check(reply.code(503), entries, {
          title: failure.unavailableTitle,
          text: failure.unavailable,
        });
    }
  };

  const shownStatus = async (typed: string, caller: string): Promise<Shown> => {
    if (typed.trim() === '') return { kind: 'PROBLEM', problem: statusWords.empty };
    const receipt = normaliseReceipt(typed);
    if (receipt === null) return { kind: 'PROBLEM', problem: statusWords.invalid };
    const found = await new Hotline(settings.apiUrl(), settings.note).statusOf(receipt, caller);
    switch (found.kind) {
      case 'FOUND':
        return found.status === null || found.status === undefined
          ? { kind: 'PROBLEM', problem: statusWords.unknown }
          : { kind: 'FOUND', status: found.status };
      case 'WAIT':
        return { kind: 'FAILED', ...wait(found.seconds) };
      case 'UNAVAILABLE':
        return { kind: 'FAILED', title: statusWords.title, text: failure.unavailableStatus };
    }
  };

  return async (app: FastifyInstance): Promise<void> => {
    app.get('/', (_request, reply) => form(reply, entriesIn(new URLSearchParams())));
    // Back to the form with all that was entered, also in another language.
    app.post('/', (request: Submitted, reply) => form(reply, entriesIn(submitted(request))));
    app.post(paths.check, (request: Submitted, reply) => check(reply, entriesIn(submitted(request))));
    app.post(paths.send, sendReport);
    for (const path of [paths.check, paths.send])
      app.get(path, (_request, reply) => reply.redirect(pathTo(setting, 'form'), 303));
    app.get(paths.status, (_request, reply) => send(reply, statusPage(setting, '', { kind: 'NOTHING' })));
    app.post(paths.status, async (request: Submitted, reply) => {
      const typed = submitted(request).get('receipt') ?? '';
      const shown = await shownStatus(typed, request.ip);
      const code = { NOTHING: 200, FOUND: 200, PROBLEM: 422, FAILED: 503 }[shown.kind];
      return send(reply.code(code), statusPage(setting, typed, shown));
    });
    for (const page of ['whatHappens', 'whatCounts', 'privacy'] satisfies readonly Information[])
      app.get(paths[page], (_request, reply) => send(reply, informationPage(setting, page)));
    app.setNotFoundHandler((_request, reply) =>
      send(reply.code(404), messagePage(setting, failure.missingTitle, failure.missing)),
    );
    app.setErrorHandler(
      (error: { readonly statusCode?: number; readonly code?: string }, _request, reply) => {
        if (error.statusCode === 413)
          return send(
            reply.code(413),
            messagePage(setting, failure.tooLargeTitle, explain('REQUEST_TOO_LARGE', language) ?? ''),
          );
        // The message of an unexpected error may contain what a person entered.
        settings.note(`A page failed: ${error.code ?? 'no code'}`);
        return send(
          reply.code(error.statusCode ?? 500),
          messagePage(setting, failure.unavailableTitle, failure.unavailableStatus),
        );
      },
    );
  };
}
