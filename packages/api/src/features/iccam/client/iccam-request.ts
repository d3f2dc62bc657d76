import type { IccamCertificates } from './iccam-settings.js';
import type { Outbound, OutboundResult } from '../../../platform/outbound/outbound.js';

/** Sends one HTTP request through `Outbound`. */
export type IccamRequest = (
  url: string,
  call: {
    readonly method: 'GET' | 'POST' | 'PUT';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal?: AbortSignal;
  },
) => Promise<OutboundResult>;

/** Max. response size: enough for a work list of 200 items with addresses of 2,048 characters. */
const maxBytes = 4 * 1_048_576;
const timeoutMs = 30_000;

/** Sends requests through `Outbound`, with the hotline's client certificate if it has one. */
export function iccamRequest(outbound: Outbound, certificates: IccamCertificates | null): IccamRequest {
  const dispatcher =
    certificates === null
      ? {}
      : {
          dispatcher: outbound.agentFor({
            connect: {
              ...certificates.identity,
              ...(certificates.ca === null ? {} : { ca: certificates.ca }),
            },
          }),
        };
  return (url, call) => outbound.request(url, { ...call, ...dispatcher, maxBytes, timeoutMs });
}
