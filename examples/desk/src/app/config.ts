/** The settings of this installation, served beside the application as `/desk/config.json`. */
export interface DeskConfig {
  /** Address of the GraphQL endpoint, relative to this page or absolute. */
  readonly api: string;
  /** The organisation’s OpenID Connect provider. */
  readonly signIn?: {
    readonly authority: string;
    readonly clientId: string;
    readonly scope?: string;
    /** Further parameters of a sign-in, such as `acr_values` and `max_age` for a strong one. */
    readonly parameters?: Readonly<Record<string, string>>;
  };
  /** Address of the list of demo people with their tokens. Only a demo serves it. */
  readonly demoPeople?: string;
}

export async function loadConfig(): Promise<DeskConfig> {
  const response = await fetch(`${import.meta.env.BASE_URL}config.json`);
  const config: unknown = response.ok ? await response.json().catch(() => null) : null;
  if (!isConfig(config)) throw new TypeError('/desk/config.json is missing or has no "api"');
  return config;
}

const isConfig = (value: unknown): value is DeskConfig =>
  typeof value === 'object' && value !== null && 'api' in value && typeof value.api === 'string';
