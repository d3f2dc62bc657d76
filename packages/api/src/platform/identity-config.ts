import { z } from 'zod';
import { Role, type AccessPolicy, type RoleSource } from '@meldpunt/domain';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== ''),
);

/** Values that are repeated in a header, so they contain no quotes and no control characters. */
const tokens = list.refine(
  (all) => all.every((each) => /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(each)),
  'needs values without spaces, quotes and backslashes, separated by commas',
);

/** `group=ROLE,group=ROLE`. The last `=` separates, because names of groups can contain it. */
const roleMap = list.transform((entries, context) => {
  const pairs = entries.map((entry) => {
    const at = entry.lastIndexOf('=');
    return [
      entry.slice(0, Math.max(at, 0)).trim(),
      entry
        .slice(at + 1)
        .trim()
        .toUpperCase(),
    ] as const;
  });
  if (pairs.every(([group, role]) => group !== '' && Object.hasOwn(Role, role)))
    return Object.fromEntries(pairs) as Record<string, Role>;
  context.addIssue({
    code: 'custom',
    message: `needs group=ROLE,group=ROLE with ${Object.keys(Role).join(', ')}`,
  });
  return z.NEVER;
});

/** The variables of the identity provider. */
export const identityEnvironment = {
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_AUDIENCE: z.string().min(1).default('meldpunt'),
  OIDC_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_ROLES_CLAIM: z.string().min(1).default('roles'),
  OIDC_ROLES_MAP: roleMap.default({}),
  OIDC_CLIENTS: list.optional(),
  OIDC_STRONG_ACR: tokens.default([]),
  OIDC_STRONG_AMR: tokens.default(['mfa']),
  OIDC_STEP_UP_MAX_AGE_SECONDS: z.coerce.number().int().min(0).max(86_400).default(28_800),
  OIDC_MAX_TOKEN_SECONDS: z.coerce.number().int().min(60).max(2_592_000).default(43_200),
  OIDC_CLOCK_SKEW_SECONDS: z.coerce.number().int().min(0).max(300).default(5),
  VETTING_REQUIRED: z
    .enum(['0', '1', 'true', 'false'])
    .transform((value) => value === '1' || value === 'true')
    .default(true),
};

/** The identity provider, and what is required of the people who sign in. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly audience: string;
  /** Where its keys are; `null` to find them in its discovery document. */
  readonly jwksUrl: string | null;
  readonly roles: RoleSource;
  /** The clients whose tokens are accepted; `null` for all. */
  readonly clients: readonly string[] | null;
  readonly maxLifetimeSeconds: number;
  readonly clockSkewSeconds: number;
  readonly accessPolicy: AccessPolicy;
}

const environment = z.object(identityEnvironment);

/** The identity provider; `null` if none is configured. */
export function identityProviderFrom(env: z.infer<typeof environment>): IdentityProvider | null {
  if (env.OIDC_ISSUER === undefined) return null;
  const maxAge = env.OIDC_STEP_UP_MAX_AGE_SECONDS;
  return {
    issuer: env.OIDC_ISSUER,
    audience: env.OIDC_AUDIENCE,
    jwksUrl: env.OIDC_JWKS_URL ?? null,
    roles: { claim: env.OIDC_ROLES_CLAIM, map: env.OIDC_ROLES_MAP },
    clients: env.OIDC_CLIENTS ?? null,
    maxLifetimeSeconds: env.OIDC_MAX_TOKEN_SECONDS,
    clockSkewSeconds: env.OIDC_CLOCK_SKEW_SECONDS,
    accessPolicy: {
      assurance: {
        contexts: env.OIDC_STRONG_ACR,
        methods: env.OIDC_STRONG_AMR,
        maxAgeSeconds: maxAge === 0 ? null : maxAge,
      },
      requiresVetting: env.VETTING_REQUIRED,
    },
  };
}
