import { z } from 'zod';

/** The variables of dossiers for police. */
export const dossierEnvironment = {
  HOTLINE_CONTACT: z.string().min(1).max(200).optional(),
  DOSSIER_CERTIFICATE: z.string().min(1).optional(),
  DOSSIER_CERTIFICATE_PASSPHRASE: z.string().min(1).optional(),
};

type DossierEnvironment = z.infer<z.ZodObject<typeof dossierEnvironment>>;

/** The variables of notices that a dossier repeats. */
interface NoticeSender {
  readonly HOTLINE_NAME: string;
  readonly NOTICE_CONTACT?: string | undefined;
  readonly NOTICE_FROM?: string | undefined;
}

/** How dossiers for police are printed. */
export interface DossierConfig {
  readonly hotline: string;
  /** How police reach the hotline; `null` if nothing is configured. */
  readonly contact: string | null;
  /** The PKCS#12 file that signs dossiers; `null` for unsigned dossiers. */
  readonly certificate: { readonly path: string; readonly passphrase: string } | null;
}

/** How dossiers are printed; without a contact of its own, with that of notices. */
export function dossiersFrom(env: DossierEnvironment & NoticeSender): DossierConfig {
  const { DOSSIER_CERTIFICATE: path, DOSSIER_CERTIFICATE_PASSPHRASE: passphrase } = env;
  return {
    hotline: env.HOTLINE_NAME,
    contact: env.HOTLINE_CONTACT ?? env.NOTICE_CONTACT ?? env.NOTICE_FROM ?? null,
    certificate: path && passphrase ? { path, passphrase } : null,
  };
}
