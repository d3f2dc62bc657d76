import { once } from 'node:events';
import { access, constants, statfs } from 'node:fs/promises';
import { Resolver } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { Language, explain } from '@meldpunt/domain';
import { checkMailServer } from '../../features/notices/index.js';
import { systemClock } from '../../platform/clock.js';
import type { Config } from '../../platform/config.js';
import { createLogger } from '../../platform/logging/logger.js';
import type { Outbound } from '../../platform/outbound/outbound.js';
import { openIccam } from '../open-iccam.js';
import { openPdfSettings } from '../open-pdf-settings.js';
import { secretsOf } from '../secrets.js';
import { fine, notUsed, problem, warning, type Check, type Finding } from './finding.js';

const minFreeBytes = 1024 ** 3;

/** The checks of other servers and of this machine. Nothing is sent. */
export const outsideChecks = (config: Config, outbound: Outbound): readonly Check[] => [
  { name: 'name server', run: () => checkNames(config) },
  { name: 'identity provider', run: () => checkIdentityProvider(config) },
  { name: 'mail server', run: () => checkMail(config, outbound) },
  { name: 'exchange', run: () => checkExchange(config, outbound) },
  { name: 'removal agent', run: () => checkRemovalAgent(config) },
  { name: 'dossier certificate', run: () => checkCertificate(config) },
  { name: 'audit heads', run: () => checkAuditHeads(config) },
  { name: 'disk', run: () => checkDisk(config) },
];

async function checkNames({ dnsServers, notices }: Config): Promise<Finding> {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  if (dnsServers !== null) resolver.setServers([...dnsServers]);
  const { hostname } = new URL(notices.rdapBootstrapUrl);
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return notUsed('RDAP_BOOTSTRAP_URL has no name');
  try {
    await resolver.resolve4(hostname);
    return fine('it responds');
  } catch (error) {
    const { code } = error as { readonly code?: string };
    return code === 'ENOTFOUND' || code === 'ENODATA'
      ? problem(
          'It does not find the host of RDAP_BOOTSTRAP_URL. Use a name server that resolves public names.',
        )
      : problem('No name server responds. Correct DNS_SERVERS, or the name server of this machine.');
  }
}

async function checkIdentityProvider(config: Config): Promise<Finding> {
  if (config.identityProvider === null)
    return notUsed('OIDC_ISSUER is not set: a demo issues its own tokens');
  const { verifyToken } = await secretsOf(config);
  return (await verifyToken.isAvailable?.()) === false
    ? problem(
        'Its keys cannot be downloaded, so nobody can sign in. Correct OIDC_ISSUER or OIDC_JWKS_URL, or the network.',
      )
    : fine('its keys can be downloaded');
}

async function checkMail({ notices: { smtp } }: Config, outbound: Outbound): Promise<Finding> {
  if (smtp === null) return notUsed('SMTP_URL is not set: each notice becomes a work item');
  const checked = await checkMailServer(smtp, outbound);
  return checked.ok
    ? fine('it accepts the connection and the sign-in')
    : refused('SMTP_URL', checked.failure);
}

async function checkExchange({ iccam }: Config, outbound: Outbound): Promise<Finding> {
  if (iccam === null) return notUsed('ICCAM_URL is not set: there is no exchange');
  const client = await openIccam(iccam, outbound, systemClock);
  try {
    const list = await client.referenceList('action-types');
    return list.ok ? fine('it accepts the account') : refused('ICCAM_URL and its settings', list.error);
  } finally {
    await client.close();
  }
}

/** Says why a server cannot be used, in the words that a work item has. */
const refused = (settings: string, { cause }: { readonly cause: string }): Finding =>
  cause === 'TEST_MODE'
    ? warning(`Not tried: DELIVERY_MODE=test reaches only this machine and TEST_HOSTS.`)
    : problem(`${explain(cause, Language.EN) ?? cause} Check ${settings}.`);

async function checkRemovalAgent({ removalAgent }: Config): Promise<Finding> {
  if (removalAgent === null) return notUsed('REMOVAL_AGENT_ADDRESS is not set: each worker starts a child');
  const socket = connect(removalAgent.address);
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(5_000) });
    return fine('it accepts connections');
  } catch {
    return problem(
      'It does not respond. Start it (npm run removal-agent), or correct REMOVAL_AGENT_ADDRESS.',
    );
  } finally {
    socket.destroy();
  }
}

async function checkCertificate({ dossiers }: Config): Promise<Finding> {
  const { signer } = await openPdfSettings(dossiers, { clock: systemClock, logger: createLogger('silent') });
  return signer === null
    ? notUsed('DOSSIER_CERTIFICATE is not set: dossiers are not signed')
    : fine('it is valid today');
}

async function checkAuditHeads({ auditHeads }: Config): Promise<Finding> {
  if (auditHeads === null)
    return warning('None are sent, so a trail that was cut off cannot be noticed: set AUDIT_HEAD_KEY.');
  if (auditHeads.file === null) return fine('they are sent by mail or webhook');
  return access(dirname(auditHeads.file), constants.W_OK).then(
    () => fine('the folder of AUDIT_HEAD_FILE can be written'),
    () => problem('The folder of AUDIT_HEAD_FILE cannot be written by this user.'),
  );
}

async function checkDisk({ auditHeads }: Config): Promise<Finding> {
  const folders = [tmpdir(), ...(auditHeads?.file ? [dirname(auditHeads.file)] : [])];
  const free = await Promise.all(
    folders.map(async (folder) => {
      const { bavail, bsize } = await statfs(folder);
      return { folder, bytes: bavail * bsize };
    }),
  );
  const short = free.filter(({ bytes }) => bytes < minFreeBytes);
  return short.length === 0
    ? fine('there is space for temporary files; monitor the disk of the database on its own server')
    : warning(`Less than 1 GiB is free in ${short.map(({ folder }) => folder).join(' and ')}. Free space.`);
}
