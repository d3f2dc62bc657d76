import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { languages, tagOf } from './frame.js';
import { pagesIn } from './pages-in.js';
import { preferredLanguage } from './preferred-language.js';
import type { FormSettings } from './settings.js';

/** The options of the plugin. The prefix of its registration is the path of the form. */
export interface ReportFormOptions {
  readonly settings: FormSettings;
  readonly now?: () => Date;
}

/** All addresses of a report, percent-encoded, and the other fields. */
const bodyLimit = 4 * 1024 * 1024;

/** The bundle of `browser/solve-proof.ts`, which `bundle.mjs` writes. */
const proofScript = new URL(
  import.meta.url.includes('/dist/') ? '../proof.js' : '../dist/proof.js',
  import.meta.url,
);

/** The pages on which people report. Nothing about the visitor is stored or logged. */
export async function reportForm(
  app: FastifyInstance,
  { settings, now = () => new Date() }: ReportFormOptions,
): Promise<void> {
  const script = await readFile(proofScript, 'utf8');
  const base = app.prefix;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  app.addHook('onSend', async (_request, reply) => {
    reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .header('cross-origin-opener-policy', 'same-origin')
      .header('cross-origin-resource-policy', 'same-origin');
  });
  app.get<{ Querystring: { lang?: unknown } }>('/', async (request, reply) => {
    const asked = languages.find((language) => tagOf(language) === request.query.lang);
    const language = asked ?? preferredLanguage(request.headers['accept-language']);
    return reply.header('vary', 'accept-language').redirect(`${base}/${tagOf(language)}`, 302);
  });
  app.setNotFoundHandler((_request, reply) => reply.redirect(base, 302));
  for (const language of languages)
    await app.register(pagesIn({ language, settings, base }, { now, proofScript: script }), {
      prefix: `/${tagOf(language)}`,
    });
}
