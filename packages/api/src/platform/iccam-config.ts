import { z } from 'zod';

/** The variables of the INHOPE exchange. */
export const iccamEnvironment = {
  ICCAM_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  ICCAM_USERNAME: z.string().min(1).optional(),
  ICCAM_PASSWORD: z.string().min(1).optional(),
  ICCAM_ANALYST: z.string().min(1).max(200).optional(),
  ICCAM_CLIENT_CERT: z.string().min(1).optional(),
  ICCAM_CLIENT_KEY: z.string().min(1).optional(),
  ICCAM_CA: z.string().min(1).optional(),
};

type IccamEnvironment = z.infer<z.ZodObject<typeof iccamEnvironment>>;

/** How the INHOPE exchange is reached. */
export interface IccamConfig {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly analyst: string;
  /** Paths of PEM files; `null` if not configured. */
  readonly files: {
    readonly clientCert: string | null;
    readonly clientKey: string | null;
    readonly ca: string | null;
  };
}

/** The exchange; `null` if it is not used. */
export function iccamFrom(env: IccamEnvironment): IccamConfig | null {
  const { ICCAM_URL: url, ICCAM_USERNAME: username, ICCAM_PASSWORD: password, ICCAM_ANALYST: analyst } = env;
  if (!url || !username || !password || !analyst) return null;
  const files = {
    clientCert: env.ICCAM_CLIENT_CERT ?? null,
    clientKey: env.ICCAM_CLIENT_KEY ?? null,
    ca: env.ICCAM_CA ?? null,
  };
  return { url, username, password, analyst, files };
}
