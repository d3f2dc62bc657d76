import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');
const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'is no domain name');

const rdapServer = /^(ip|autnum|domain)(?:\.([a-z0-9.-]+))?=(https?:\/\/\S+)$/i;

/** `ip=https://…,autnum=https://…,domain=https://…,domain.be=https://…` */
const rdapServers = z.string().transform((list, context) =>
  list.split(',').flatMap((entry) => {
    const [, object, suffix, server] = rdapServer.exec(entry.trim()) ?? [];
    if (object !== undefined && server !== undefined)
      return [
        { object: object.toLowerCase() as RdapServerSetting['object'], suffix: suffix ?? null, server },
      ];
    context.addIssue({ code: 'custom', message: 'needs entries such as ip=https://rdap.example/' });
    return [];
  }),
);

/** The variables of the notices to providers. */
export const noticeEnvironment = {
  HOTLINE_NAME: z.string().min(1).max(200).default('Meldpunt'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  NOTICE_FROM: z.email().optional(),
  NOTICE_CONTACT: z.email().optional(),
  NOTICE_RETURN_DOMAIN: domain.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_REQUIRE_TLS: flag.optional(),
  SMTP_HELO_NAME: domain.optional(),
  DKIM_DOMAIN: domain.optional(),
  DKIM_SELECTOR: domain.optional(),
  DKIM_PRIVATE_KEY: z
    .string()
    .transform((text) => text.replaceAll('\\n', '\n'))
    .refine((text) => text.includes('PRIVATE KEY'), 'needs a private key in PEM form')
    .optional(),
  BOUNCE_SMTP_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  RDAP_BOOTSTRAP_URL: z.url({ protocol: /^https?$/ }).default('https://data.iana.org/rdap/'),
  RDAP_SERVERS: rdapServers.default([]),
  ANSWERS_PER_MINUTE: z.coerce.number().int().min(1).default(60),
};

export interface RdapServerSetting {
  readonly object: 'ip' | 'autnum' | 'domain';
  readonly suffix: string | null;
  readonly server: string;
}

/** Configuration of notices to providers. */
export interface NoticeConfig {
  readonly organisation: string;
  readonly publicUrl: string;
  readonly from: string;
  readonly contact: string;
  readonly returnDomain: string;
  /** The mail server; without one, each notice becomes a work item. */
  readonly smtp: {
    readonly url: string;
    readonly requiresTls: boolean;
    /** The host name in the HELO command. */
    readonly heloName: string;
    readonly dkim: { readonly domain: string; readonly selector: string; readonly privateKey: string } | null;
  } | null;
  /** The port on which delivery reports are received; `null` for none. */
  readonly bouncePort: number | null;
  readonly rdapBootstrapUrl: string;
  readonly rdapServers: readonly RdapServerSetting[];
  readonly answersPerMinute: number;
}

const together = [
  { when: 'SMTP_URL', needs: ['NOTICE_FROM', 'PUBLIC_URL'] },
  { when: 'DKIM_PRIVATE_KEY', needs: ['DKIM_DOMAIN', 'DKIM_SELECTOR'] },
] as const;

/** Missing variables that other variables require. */
export const missingForNotices = (env: NodeJS.ProcessEnv): readonly string[] =>
  together.flatMap(({ when, needs }) => (env[when] ? needs.filter((name) => !env[name]) : []));

type Environment = z.infer<z.ZodObject<typeof noticeEnvironment>>;

/** Default sender. No mail is sent with it: a notice is sent only with a configured mail server and sender. */
const noSender = 'notices@meldpunt.invalid';

export function noticeConfigFrom(env: Environment, isLive: boolean, ownUrl: string): NoticeConfig {
  const from = (env.NOTICE_FROM ?? noSender).toLowerCase();
  const returnDomain = (env.NOTICE_RETURN_DOMAIN ?? from.slice(from.indexOf('@') + 1)).toLowerCase();
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY } = env;
  return {
    organisation: env.HOTLINE_NAME,
    publicUrl: (env.PUBLIC_URL ?? ownUrl).replace(/\/+$/, ''),
    from,
    contact: (env.NOTICE_CONTACT ?? from).toLowerCase(),
    returnDomain,
    smtp:
      env.SMTP_URL === undefined
        ? null
        : {
            url: env.SMTP_URL,
            requiresTls: env.SMTP_REQUIRE_TLS ?? isLive,
            heloName: (env.SMTP_HELO_NAME ?? returnDomain).toLowerCase(),
            dkim:
              DKIM_DOMAIN && DKIM_SELECTOR && DKIM_PRIVATE_KEY
                ? { domain: DKIM_DOMAIN, selector: DKIM_SELECTOR, privateKey: DKIM_PRIVATE_KEY }
                : null,
          },
    bouncePort: env.BOUNCE_SMTP_PORT ?? null,
    rdapBootstrapUrl: env.RDAP_BOOTSTRAP_URL,
    rdapServers: env.RDAP_SERVERS,
    answersPerMinute: env.ANSWERS_PER_MINUTE,
  };
}
