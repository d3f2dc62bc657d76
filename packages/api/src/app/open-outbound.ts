import type { Config } from '../platform/config.js';
import { createOutbound, type Outbound } from '../platform/outbound/outbound.js';
import { configuredNoticeHosts } from './notices.js';

/** The client for outgoing connections, which reaches the configured servers. */
export const openOutbound = (config: Config): Outbound =>
  createOutbound({
    mode: config.deliveryMode,
    configuredHosts: new Set([
      ...configuredNoticeHosts(config.notices),
      ...(config.auditHeads?.webhookUrl ? [new URL(config.auditHeads.webhookUrl).hostname] : []),
      ...(config.iccam === null ? [] : [new URL(config.iccam.url).hostname]),
    ]),
    counterparts: new Set(config.testHosts),
  });
