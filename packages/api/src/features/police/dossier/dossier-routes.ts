import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Language, Permission } from '@meldpunt/domain';
import { may } from '../../../platform/auth/viewer.js';
import type { RequestContext } from '../../../platform/context.js';
import { badInput, forbidden, unauthenticated } from '../../../platform/graphql/access-error.js';
import { nothingHere } from '../../../platform/http/answer-errors.js';
import { referralById } from '../../referrals/index.js';
import { noteDossierRead, wantedDossier } from './dossier.loaders.js';
import type { Dossier } from './dossier.js';
import { dossierPdf } from './pdf/dossier-pdf.js';
import { dossierText } from './seal-dossier.js';
import { dossierSchema } from './validate-dossier.js';

interface DossierRequest {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly language?: unknown };
}

/** How a dossier leaves as a file. */
const formats = {
  JSON: { extension: 'json', type: 'application/json; charset=utf-8', make: dossierText },
  PDF: { extension: 'pdf', type: 'application/pdf', make: dossierPdf },
} as const;

/**
 * Serves dossiers as files, under the token and the access rule of the API, and their schema to whoever asks. Each
 * file is audited before it leaves; none is kept by a cache.
 */
export function addDossierRoutes(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<RequestContext>,
): void {
  app.get('/schemas/police-dossier.json', (_request, reply) =>
    reply
      .header('content-type', 'application/schema+json; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(dossierSchema()),
  );
  for (const format of ['JSON', 'PDF'] as const) {
    const { extension, type, make } = formats[format];
    app.get<DossierRequest>(`/referrals/:id/dossier.${extension}`, async (request, reply) => {
      const context = await contextOf(request);
      const dossier = await readDossier(request, format, context);
      if (dossier === null) return reply.code(404).send(nothingHere('dossier'));
      const file = await make(dossier);
      for (const step of context.beforeResponse) await step();
      return reply
        .header('content-type', type)
        .header('content-disposition', `attachment; filename="${nameOf(dossier)}.${extension}"`)
        .send(file);
    });
  }
}

async function readDossier(
  { params: { id }, query: { language } }: FastifyRequest<DossierRequest>,
  format: 'JSON' | 'PDF',
  context: RequestContext,
): Promise<Dossier | null> {
  if (context.viewer === null) throw unauthenticated();
  if (!may(context.viewer, Permission.DOSSIER_READ)) throw forbidden();
  const wanted = languageIn(language);
  const referral = await referralById(id, context);
  if (referral === null) return null;
  const dossier = await context.loaders
    .use(wantedDossier)
    .load({ referralId: referral.id, language: wanted });
  if (dossier !== null) noteDossierRead(dossier, format, referral.caseId, context);
  return dossier;
}

function languageIn(given: unknown): Language {
  const code = typeof given === 'string' ? given.toUpperCase() : '';
  if (!Object.hasOwn(Language, code)) throw badInput('language', '`language` is nl, fr, de or en.');
  return code as Language;
}

const nameOf = ({ reference, language }: Dossier): string => `${reference.replace('/', '-')}-${language}`;
