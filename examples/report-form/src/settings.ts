/** The settings of the form. */
export interface FormSettings {
  /** The address of the API. Called when it is needed, so that a server may learn its own port first. */
  readonly apiUrl: () => string;
  /** The name of the hotline, as people read it. */
  readonly organisation: string;
  /** A neutral page for people who must leave at once. */
  readonly exitUrl: string;
  /** A page on which people can take part in an interview about reporting; `null` for none. */
  readonly interviewUrl: string | null;
  /** Whether the pages say that reports are not handled. */
  readonly isDemo: boolean;
  /** Gets one line for each fault. It contains nothing of the request. */
  readonly note: (line: string) => void;
}

/** A weather service of a public authority: a page that anybody may look at. */
export const neutralPage = 'https://www.meteo.be/';

/** A setting that is missing or wrong. The message names it and contains no value. */
export class SettingError extends Error {}

/** The settings of a form that runs alone. */
export interface ServerSettings extends FormSettings {
  readonly host: string;
  readonly port: number;
  /** The networks of the reverse proxies in front of the form. */
  readonly trustedProxies: readonly string[];
}

function webAddress(name: string, text: string): string {
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    throw new SettingError(`${name}: needs a web address`);
  return text;
}

/** Reads the settings from the environment. Throws a `SettingError` for the first that is missing or wrong. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  note: (line: string) => void,
): ServerSettings {
  const apiUrl = webAddress('API_URL', env['API_URL'] ?? '');
  const port = Number(env['PORT'] ?? 4001);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SettingError('PORT: needs a port');
  const interviewUrl = env['INTERVIEW_URL'] || null;
  return {
    apiUrl: () => apiUrl,
    organisation: env['HOTLINE_NAME'] || 'Meldpunt',
    exitUrl: webAddress('EXIT_URL', env['EXIT_URL'] || neutralPage),
    interviewUrl: interviewUrl === null ? null : webAddress('INTERVIEW_URL', interviewUrl),
    isDemo: false,
    note,
    host: env['HOST'] || '127.0.0.1',
    port,
    trustedProxies: proxiesIn(env['TRUST_PROXY'] ?? ''),
  };
}

/** A number of proxies would also trust a caller who reaches the server directly. */
function proxiesIn(text: string): readonly string[] {
  const networks = text
    .split(',')
    .map((network) => network.trim())
    .filter((network) => !['', '0', 'false'].includes(network));
  if (networks.some((network) => !/[.:]/.test(network) || /\/0*$/.test(network)))
    throw new SettingError('TRUST_PROXY: needs the networks of your proxies, such as 10.0.0.0/24');
  return networks;
}
