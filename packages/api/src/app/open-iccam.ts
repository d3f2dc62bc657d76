import { readFile } from 'node:fs/promises';
import { IccamClient, iccamRequest } from '../features/iccam/index.js';
import type { Clock } from '../platform/clock.js';
import type { IccamConfig } from '../platform/iccam-config.js';
import type { Outbound } from '../platform/outbound/outbound.js';
import { StartUpError } from '../platform/start-up-error.js';

/** Creates the client of the exchange. Throws at start if a certificate cannot be read. */
export async function openIccam(config: IccamConfig, outbound: Outbound, clock: Clock): Promise<IccamClient> {
  return new IccamClient(config, iccamRequest(outbound, await certificatesFrom(config.files)), clock);
}

/** Reads the files of a TLS connection. */
export const certificatesFrom = async ({ clientCert, clientKey, ca }: IccamConfig['files']) => ({
  identity:
    clientCert === null || clientKey === null
      ? null
      : {
          cert: await textOf(clientCert, 'ICCAM_CLIENT_CERT'),
          key: await textOf(clientKey, 'ICCAM_CLIENT_KEY'),
        },
  ca: ca === null ? null : await textOf(ca, 'ICCAM_CA'),
});

const textOf = (path: string, name: string): Promise<string> =>
  readFile(path, 'utf8').catch(() => {
    throw new StartUpError(`The file in ${name} cannot be read.`);
  });
