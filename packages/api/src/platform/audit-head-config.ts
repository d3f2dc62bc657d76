import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';

/** Whether heads of the audit trail can be signed with this key. */
function isEd25519Key(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

/** The variables that name where heads are sent. */
export const headDestinations = ['AUDIT_HEAD_FILE', 'AUDIT_HEAD_MAIL', 'AUDIT_HEAD_WEBHOOK'] as const;

/** The environment variables of the signed heads of the audit trail. */
export const auditHeadEnvironment = {
  AUDIT_HEAD_KEY: z
    .string()
    .transform((text) => text.replaceAll('\\n', '\n'))
    .refine(isEd25519Key, 'needs an Ed25519 private key in PEM form')
    .optional(),
  AUDIT_HEAD_FILE: z.string().min(1).optional(),
  AUDIT_HEAD_MAIL: z.email().optional(),
  AUDIT_HEAD_WEBHOOK: z.url({ protocol: /^https?$/ }).optional(),
  AUDIT_HEAD_MINUTES: z.coerce.number().int().min(1).max(1440).default(15),
};

type AuditHeadEnvironment = z.infer<z.ZodObject<typeof auditHeadEnvironment>>;

/** How the ends of the audit trail are kept outside the database. */
export interface AuditHeadConfig {
  /** An Ed25519 private key (PEM). */
  readonly key: string;
  readonly everyMinutes: number;
  readonly file: string | null;
  readonly mailTo: string | null;
  readonly webhookUrl: string | null;
}

/** The configured heads; `null` where none are sent. */
export function auditHeadsFrom(env: AuditHeadEnvironment): AuditHeadConfig | null {
  if (env.AUDIT_HEAD_KEY === undefined) return null;
  return {
    key: env.AUDIT_HEAD_KEY,
    everyMinutes: env.AUDIT_HEAD_MINUTES,
    file: env.AUDIT_HEAD_FILE ?? null,
    mailTo: env.AUDIT_HEAD_MAIL ?? null,
    webhookUrl: env.AUDIT_HEAD_WEBHOOK ?? null,
  };
}
