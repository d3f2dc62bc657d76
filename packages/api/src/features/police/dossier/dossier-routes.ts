import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Language, Permission } from '@meldpunt/domain';
import { accessRefusal } from '../../../platform/auth/rules.js';
import type { RequestContext } from '../../../platform/context.js';
import { badInput } from '../../../platform/graphql/access-error.js';
import { notFoundResponse } from '../../../platform/http/error-handler.js';
import { referralById } from '../../referrals/index.js';
import { caseDossierText, type CaseDossier } from './case-dossier.js';
import { noteCaseDossierRead, wantedCaseDossier } from './case-dossier.loaders.js';
import { noteDossierRead, wantedDossier, type WantedDossier } from './dossier.loaders.js';
import type { Dossier } from './dossier.js';
import { caseDossierPdf } from './pdf/case-dossier-pdf.js';
import { dossierPdf, type PdfSettings } from './pdf/dossier-pdf.js';
import { dossierText } from './seal-dossier.js';
import { caseDossierSchema, dossierSchema } from './validate-dossier.js';

interface DossierRequest {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly language?: unknown };
}

type Format = 'JSON' | 'PDF';

const types: Readonly<Record<Format, string>> = {
  JSON: 'application/json; charset=utf-8',
  PDF: 'application/pdf',
};

/** One kind of dossier file: its path, how it is read and audited, and how each format is created. */
interface Kind<Made extends Dossier | CaseDossier> {
  readonly name: string;
  readonly schema: { readonly path: string; readonly text: () => string };
  readonly read: (wanted: WantedDossier, context: RequestContext) => Promise<Made | null>;
  readonly note: (dossier: Made, format: Format, caseId: string, context: RequestContext) => void;
  readonly make: Readonly<Record<Format, (dossier: Made) => string | Promise<Buffer>>>;
}

const onReferral = (pdfSettings: PdfSettings): Kind<Dossier> => ({
  name: 'dossier',
  schema: { path: '/schemas/police-dossier.json', text: dossierSchema },
  read: (wanted, { loaders }) => loaders.use(wantedDossier).load(wanted),
  note: noteDossierRead,
  make: { JSON: dossierText, PDF: (dossier) => dossierPdf(dossier, pdfSettings) },
});

const onCase = (pdfSettings: PdfSettings): Kind<CaseDossier> => ({
  name: 'case-dossier',
  schema: { path: '/schemas/police-case-dossier.json', text: caseDossierSchema },
  read: (wanted, { loaders }) => loaders.use(wantedCaseDossier).load(wanted),
  note: noteCaseDossierRead,
  make: { JSON: caseDossierText, PDF: (dossier) => caseDossierPdf(dossier, pdfSettings) },
});

type ContextOf = (request: FastifyRequest) => Promise<RequestContext>;

/**
 * Serves dossiers as files, with the same authentication and access rules as the API. The schemas are public. Each
 * file is audited before it is sent, and caching is disabled.
 */
export function addDossierRoutes(app: FastifyInstance, contextOf: ContextOf, pdfSettings: PdfSettings): void {
  serve(app, contextOf, onReferral(pdfSettings));
  serve(app, contextOf, onCase(pdfSettings));
}

function serve<Made extends Dossier | CaseDossier>(
  app: FastifyInstance,
  contextOf: ContextOf,
  kind: Kind<Made>,
): void {
  app.get(kind.schema.path, (_request, reply) =>
    reply
      .header('content-type', 'application/schema+json; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(kind.schema.text()),
  );
  for (const format of ['JSON', 'PDF'] as const) {
    const extension = format.toLowerCase();
    app.get<DossierRequest>(`/referrals/:id/${kind.name}.${extension}`, async (request, reply) => {
      const context = await contextOf(request);
      const liftRestriction = await context.restrictRows();
      const dossier = await readDossier(request, format, context, kind);
      liftRestriction();
      if (dossier === null) return reply.code(404).send(notFoundResponse(request));
      const file = await kind.make[format](dossier);
      for (const step of context.beforeResponse) await step();
      return reply
        .header('content-type', types[format])
        .header('content-disposition', `attachment; filename="${nameOf(dossier)}.${extension}"`)
        .send(file);
    });
  }
}

async function readDossier<Made extends Dossier | CaseDossier>(
  { params: { id }, query: { language } }: FastifyRequest<DossierRequest>,
  format: Format,
  context: RequestContext,
  kind: Kind<Made>,
): Promise<Made | null> {
  const refusal = accessRefusal(context.viewer, Permission.DOSSIER_READ);
  if (refusal !== null) throw refusal;
  const wanted = languageIn(language);
  const referral = await referralById(id, context);
  if (referral === null) return null;
  const dossier = await kind.read({ referralId: referral.id, language: wanted }, context);
  if (dossier !== null) kind.note(dossier, format, referral.caseId, context);
  return dossier;
}

function languageIn(given: unknown): Language {
  const code = typeof given === 'string' ? given.toUpperCase() : '';
  if (!Object.hasOwn(Language, code)) throw badInput('language', '`language` is nl, fr, de or en.');
  return code as Language;
}

const nameOf = ({ reference, language }: Dossier | CaseDossier): string =>
  `${reference.replace('/', '-')}-${language}`;
