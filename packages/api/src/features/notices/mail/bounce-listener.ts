import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { classifyBounce } from '@meldpunt/domain';
import type { Logger } from 'pino';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { ActingContext } from '../../../platform/work-context.js';
import { noteDeliveryReport } from './note-delivery-report.js';
import { readBounce } from './read-bounce.js';
import { reportDigest } from './report-digest.js';
import { findReturnedRound, type ReturnedRound } from './returned-round.js';
import { readReturnAddress } from './notice-tokens.js';

export interface BounceListenerSettings {
  readonly host: string;
  /** `0` selects a free port. */
  readonly port: number;
  /** The mail domain of the return paths. */
  readonly returnDomain: string;
  readonly contextOf: () => ActingContext;
  readonly logger: Logger;
}

export interface BounceListener {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const maxReportBytes = 512 * 1024;

const refusal = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code });

/**
 * Accepts mail to the return paths of notices only. Any other recipient is refused before content is read. The
 * listener sends no mail and stores none. It records the class of a report, the reason for the class and the status
 * code.
 */
export async function startBounceListener(settings: BounceListenerSettings): Promise<BounceListener> {
  const { returnDomain, contextOf, logger } = settings;
  const rounds = new WeakMap<SMTPServerSession, ReturnedRound>();

  const roundAt = async (address: string): Promise<ReturnedRound | null> => {
    const token = readReturnAddress(address, returnDomain);
    if (token === null) return null;
    const context = contextOf();
    return findReturnedRound(context.em, token, context);
  };

  const note = async (round: ReturnedRound, raw: Buffer): Promise<void> => {
    const parts = await readBounce(raw);
    const context = contextOf();
    const verdict = classifyBounce(parts, round.email);
    await noteDeliveryReport({ round, verdict, digest: reportDigest(context.keys, parts) }, context);
  };

  const server = new SMTPServer({
    name: returnDomain,
    banner: 'delivery reports only',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: maxReportBytes,
    maxClients: 20,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, session, done) => {
      if (rounds.has(session)) return done(refusal(452, '4.5.3 One recipient at a time'));
      roundAt(address).then(
        (round) => {
          if (round === null) return done(refusal(550, '5.1.1 No such mailbox'));
          rounds.set(session, round);
          done();
        },
        () => done(refusal(451, '4.3.0 Try again later')),
      );
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => {
        if (!stream.sizeExceeded) parts.push(part);
      });
      stream.on('end', () => {
        const round = rounds.get(session);
        rounds.delete(session);
        if (round === undefined) return done(refusal(503, '5.5.1 No recipient'));
        if (stream.sizeExceeded) return done(refusal(552, '5.3.4 Too large'));
        note(round, Buffer.concat(parts)).then(
          () => done(null, 'noted'),
          (error: unknown) => {
            logger.error(
              { error: error instanceof Error ? error.name : 'unknown' },
              'delivery report not recorded',
            );
            done(refusal(451, '4.3.0 Try again later'));
          },
        );
      });
    },
  });
  server.on('error', (error) => logger.warn({ error: error.name }, 'connection for delivery reports failed'));
  server.listen(settings.port, settings.host);
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { port, stop: () => new Promise((done) => server.close(() => done())) };
}
