import { pino, type DestinationStream } from 'pino';
import { securityEvents } from '../metrics/process-metrics.js';

/** The events of the security log, with the fields of the Elastic Common Schema that describe each. */
export const securityActions = {
  'sign-in': { category: ['authentication'], type: ['start'], outcome: 'success' },
  'sign-in-refused': { category: ['authentication'], type: ['start'], outcome: 'failure' },
  'step-up-required': { category: ['authentication'], type: ['info'], outcome: 'failure' },
  'access-refused': { category: ['web'], type: ['access', 'denied'], outcome: 'failure' },
  'limit-reached': { category: ['web'], type: ['denied'], outcome: 'failure' },
  'keys-changed': { category: ['configuration'], type: ['change'], outcome: 'success' },
  'keys-unavailable': { category: ['configuration'], type: ['error'], outcome: 'failure' },
  'keys-available': { category: ['configuration'], type: ['info'], outcome: 'success' },
  'release-quota-reached': { category: ['iam'], type: ['user', 'info'], outcome: 'failure' },
  'access-withdrawn': { category: ['iam'], type: ['user', 'change'], outcome: 'success' },
  'access-restored': { category: ['iam'], type: ['user', 'change'], outcome: 'success' },
  'vetting-recorded': { category: ['iam'], type: ['user', 'change'], outcome: 'success' },
} as const;
export type SecurityAction = keyof typeof securityActions;

/** One event. It contains codes and short ids of accounts, never a name, an address or a part of a token. */
export interface SecurityEvent {
  readonly action: SecurityAction;
  /** A code that says why; never free text. */
  readonly reason?: string | undefined;
  /** The id of the account that acts. */
  readonly accountId?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  /** The id of the account that is changed. */
  readonly targetId?: string | undefined;
  readonly requestId?: string | undefined;
}

export type SecurityLog = (event: SecurityEvent) => void;

const ecsVersion = '8.17.0';

/** A short id of an account: the same in every line, and the start of its id in the list of accounts. */
export const shortIdOf = (accountId: string): string => accountId.replaceAll('-', '').slice(0, 12);

/**
 * The security log: one line of JSON for each event, in the fields of the Elastic Common Schema. `LOG_LEVEL` does not
 * affect it. docs/security-log.md describes its fields.
 */
export function securityLog(destination?: DestinationStream): SecurityLog {
  const settings = {
    base: null,
    messageKey: 'message',
    timestamp: () => `,"@timestamp":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ log: { level: label } }) },
  };
  const lines = destination === undefined ? pino(settings) : pino(settings, destination);
  return (event) => {
    securityEvents.inc({ action: event.action, reason: event.reason ?? '' });
    const { outcome } = securityActions[event.action];
    lines[outcome === 'success' ? 'info' : 'warn'](fieldsOf(event), event.action);
  };
}

function fieldsOf({ action, reason, accountId, roles, targetId, requestId }: SecurityEvent) {
  const user = {
    ...(accountId === undefined ? {} : { id: shortIdOf(accountId) }),
    ...(roles === undefined ? {} : { roles }),
    ...(targetId === undefined ? {} : { target: { id: shortIdOf(targetId) } }),
  };
  return {
    ecs: { version: ecsVersion },
    service: { name: 'meldpunt' },
    event: {
      kind: 'event',
      dataset: 'meldpunt.security',
      action,
      ...securityActions[action],
      ...(reason === undefined ? {} : { reason }),
    },
    ...(Object.keys(user).length === 0 ? {} : { user }),
    ...(requestId === undefined ? {} : { http: { request: { id: requestId } } }),
  };
}
