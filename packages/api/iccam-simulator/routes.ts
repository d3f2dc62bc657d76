import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bodies, read } from './bodies.js';
import type { Exchange, WorkList } from './exchange.js';
import { countries, type Party } from './parties.data.js';
import { presentContent, presentReport } from './records.js';
import {
  actionReasons,
  actionTypes,
  ageCategories,
  classifications,
  commercialities,
  genderCategories,
  paymentMethods,
  siteTypes,
} from './reference-lists.data.js';
import type { Sessions } from './sessions.js';

const workLists: readonly WorkList[] = [
  'unassessed',
  'unactioned',
  'unassigned-to-hotline',
  'orphaned',
  'offline',
  'no-reference',
];

/** Every call of the interface, under `/api`. */
export function addRoutes(app: FastifyInstance, exchange: Exchange, sessions: Sessions): void {
  const partyOf = (request: FastifyRequest): Party => sessions.partyOf(request.headers.authorization);
  addSessionRoutes(app, sessions, partyOf);
  addReferenceRoutes(app, exchange, partyOf);
  addContentRoutes(app, exchange, partyOf);
  addReportRoutes(app, exchange, partyOf);
}

type PartyOf = (request: FastifyRequest) => Party;

function addSessionRoutes(app: FastifyInstance, sessions: Sessions, partyOf: PartyOf): void {
  app.post('/api/Authentication', (request) => {
    const { username, password } = read(bodies.signIn, request.body);
    return sessions.signIn(username, password);
  });
  app.post('/api/Authentication/refresh', (request) =>
    sessions.refresh(read(bodies.refresh, request.body).refreshToken),
  );
  app.post('/api/Authentication/logout', (request, reply) => {
    sessions.signOut(request.headers.authorization);
    return reply.code(204).send();
  });
  app.get('/api/Authentication/userinfo', (request) => {
    const { username, hotlineId, countryCode } = partyOf(request);
    return { username, hotlineId, countryCode };
  });
}

function addReferenceRoutes(app: FastifyInstance, exchange: Exchange, partyOf: PartyOf): void {
  const lists: Readonly<Record<string, (party: Party) => readonly object[]>> = {
    countries: () => countries.map((countryCode) => ({ countryCode })),
    hotlines: () =>
      exchange.parties.map(({ hotlineId, name, countryCode }) => ({ hotlineId, name, countryCode })),
    analysts: ({ analysts }) => analysts.map((name) => ({ name })),
    'age-categories': () => ageCategories,
    'gender-categories': () => genderCategories,
    'action-types': () =>
      actionTypes.map((type) => (type.id > 3 ? { ...type, reasons: actionReasons } : type)),
    'payment-methods': () => paymentMethods,
    'site-types': () => (exchange.kept('LISTS_OF_VERSION_3') ? siteTypes : siteTypes.slice(1)),
    commercialities: () => commercialities,
    classifications: () => classifications,
  };
  for (const [name, list] of Object.entries(lists))
    app.get(`/api/rest/${name}`, (request) => list(partyOf(request)));
}

function addContentRoutes(app: FastifyInstance, exchange: Exchange, partyOf: PartyOf): void {
  const idOf = ({ params }: FastifyRequest): number => read(bodies.id, (params as { id: string }).id);
  for (const list of workLists)
    app.get(`/api/rest/Content/${list}`, (request) => {
      const query = read(list === 'offline' ? bodies.offline : bodies.workList, request.query) as {
        readonly maxResults: number;
        readonly countryAssignmentStartDate?: string;
        readonly hotlineAssignmentStartDate?: string;
      };
      const since = query.countryAssignmentStartDate ?? query.hotlineAssignmentStartDate;
      return exchange
        .workList(partyOf(request), list, since === undefined ? null : new Date(since), query.maxResults)
        .map((content) => presentContent(content, exchange.kept));
    });
  app.get('/api/rest/Content/:id', (request) => {
    partyOf(request);
    return presentContent(exchange.content(idOf(request)), exchange.kept);
  });
  app.put('/api/rest/Content/:id/assessment', (request) => {
    const party = partyOf(request);
    return presentContent(exchange.assess(party, idOf(request), read(bodies.assessment, request.body)));
  });
  app.post('/api/rest/Content/:id/actions', (request, reply) => {
    const party = partyOf(request);
    const shape = exchange.kept('REASON_NEEDED') ? bodies.action : bodies.actionOfAnyKind;
    const content = exchange.act(party, idOf(request), read(shape, request.body));
    return reply.code(201).send(presentContent(content));
  });
  app.put('/api/rest/Content/:id/url/hosting', (request) => {
    const party = partyOf(request);
    const { newIpAddress, newCountryCode } = read(bodies.hosting, request.query);
    return presentContent(exchange.setHosting(party, idOf(request), newIpAddress, newCountryCode));
  });
  app.put('/api/rest/Content/:id/assigned-country', (request) => {
    const party = partyOf(request);
    const { newCountryCode } = read(bodies.assignedCountry, request.query);
    return presentContent(exchange.assignCountry(party, idOf(request), newCountryCode));
  });
  app.put('/api/rest/Content/:id/hotline-reference', (request) => {
    const party = partyOf(request);
    return presentContent(
      exchange.claim(party, idOf(request), read(bodies.reference, request.query).reference),
    );
  });
}

function addReportRoutes(app: FastifyInstance, exchange: Exchange, partyOf: PartyOf): void {
  const idOf = ({ params }: FastifyRequest): number => read(bodies.id, (params as { id: string }).id);
  app.post('/api/rest/reports', (request, reply) => {
    const party = partyOf(request);
    return reply.code(201).send(presentReport(exchange.submit(party, read(bodies.report, request.body))));
  });
  app.get('/api/rest/Reports/:id', (request) => {
    partyOf(request);
    return presentReport(exchange.report(idOf(request)));
  });
  app.put('/api/rest/Reports/:id/source-url/commerciality', (request) => {
    const party = partyOf(request);
    const set = read(bodies.commerciality, request.query);
    return presentReport(exchange.completeReport(party, idOf(request), set));
  });
  app.put('/api/rest/Reports/:id/source-url/site-type', (request) => {
    const party = partyOf(request);
    const set = read(bodies.siteType, request.query);
    return presentReport(exchange.completeReport(party, idOf(request), set));
  });
  app.put('/api/rest/Reports/:id/source-url/payment-methods', (request) => {
    const party = partyOf(request);
    const methods = read(bodies.paymentMethods, request.body);
    return presentReport(exchange.completeReport(party, idOf(request), { paymentMethods: methods }));
  });
}
