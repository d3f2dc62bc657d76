import Fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerRefusals } from './answer.js';
import { bodies, read } from './bodies.js';
import type { Exchange } from './exchange.js';
import { faultShape, type Fault } from './faults.js';
import { presentContent, presentReport } from './records.js';
import { notFound } from './refusal.js';

/** The parts that the control server controls. */
export interface Controlled {
  readonly exchange: Exchange;
  readonly faults: () => readonly object[];
  readonly inject: (fault: Fault) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const move = z.strictObject({ newIpAddress: z.string(), newCountryCode: z.string() });

/**
 * A second server for the person who runs the simulator: faults, what each party did, and the other hotlines' part. It is
 * apart from the exchange itself, so that it answers during an outage.
 */
export function controlServer({ exchange, faults, inject, clear }: Controlled): FastifyInstance {
  const app = Fastify({ logger: false, forceCloseConnections: true });
  answerRefusals(app);
  app.get('/effects', () => exchange.effects);
  app.get('/contents', () => exchange.contents.map((content) => presentContent(content)));
  app.get('/faults', () => faults());
  app.post('/faults', async (request, reply) => {
    await inject(read(faultShape, request.body));
    return reply.code(204).send();
  });
  app.delete('/faults', async (_request, reply) => {
    await clear();
    return reply.code(204).send();
  });
  addPartnerRoutes(app, exchange);
  return app;
}

/** An act of another hotline. It is subject to the same rules as calls of the interface. */
function addPartnerRoutes(app: FastifyInstance, exchange: Exchange): void {
  const partyOf = (params: unknown) => {
    const hotlineId = Number((params as { hotline: string }).hotline);
    const party = exchange.parties.find((known) => known.hotlineId === hotlineId);
    if (party === undefined) throw notFound('hotline', hotlineId);
    return party;
  };
  const idOf = (params: unknown): number => read(bodies.id, (params as { id: string }).id);
  app.post('/hotlines/:hotline/reports', ({ params, body }) =>
    presentReport(exchange.submit(partyOf(params), read(bodies.report, body))),
  );
  app.post('/hotlines/:hotline/contents/:id/assessment', ({ params, body }) =>
    presentContent(exchange.assess(partyOf(params), idOf(params), read(bodies.assessment, body))),
  );
  app.post('/hotlines/:hotline/contents/:id/actions', ({ params, body }) =>
    presentContent(exchange.act(partyOf(params), idOf(params), read(bodies.action, body))),
  );
  app.post('/hotlines/:hotline/contents/:id/reference', ({ params, body }) =>
    presentContent(exchange.claim(partyOf(params), idOf(params), read(bodies.reference, body).reference)),
  );
  app.post('/hotlines/:hotline/contents/:id/move', ({ params, body }) => {
    const { newIpAddress, newCountryCode } = read(bodies.hosting, read(move, body));
    exchange.setHosting(partyOf(params), idOf(params), newIpAddress, newCountryCode);
    return presentContent(exchange.assignCountry(partyOf(params), idOf(params), newCountryCode));
  });
}
