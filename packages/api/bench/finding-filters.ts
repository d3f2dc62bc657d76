import type { Client } from 'pg';

/** A filter with a value. */
export interface Choice {
  readonly name: string;
  readonly value: unknown;
}

interface Samples {
  readonly caseId: string;
  readonly accountId: string;
  readonly recent: string;
  readonly old: string;
  readonly middle: string;
}

const day = 24 * 60 * 60_000;

async function samplesOf(admin: Client): Promise<Samples> {
  const { rows } = await admin.query<{ id: string; account: string; first: Date; last: Date }>(
    `select (select id from hotline_case order by opened_at desc offset 1000 limit 1) as id,
      (select id from account where subject = 'bench-1') as account,
      (select min(opened_at) from hotline_case) as first, (select max(opened_at) from hotline_case) as last`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('the database has no cases');
  const at = (time: number) => new Date(time).toISOString();
  return {
    caseId: found.id,
    accountId: found.account,
    recent: at(found.last.getTime() - day / 4),
    old: at(found.first.getTime() + day / 4),
    middle: at((found.first.getTime() + found.last.getTime()) / 2),
  };
}

const choicesOf = (values: Readonly<Record<string, readonly unknown[]>>): readonly Choice[] =>
  Object.entries(values).flatMap(([name, each]) => each.map((value) => ({ name, value })));

/** Each filter with values that match much, little and nothing. */
export async function findingFilters(admin: Client) {
  const { caseId, accountId, recent, old, middle } = await samplesOf(admin);
  const cases = choicesOf({
    status: [['RECEIVED'], ['IN_REVIEW', 'HELD'], ['CLOSED']],
    band: [['IMMEDIATE_DANGER'], ['NORMAL']],
    stage: [['ESCALATED'], ['DUE_SOON']],
    opinions: [['AWAITING_SECOND'], ['DISAGREED']],
    awaitsMyOpinion: [true, false],
    clearance: [['AWAITING'], ['HELD']],
    relatedTo: [caseId],
    country: ['NL', 'JP'],
    classification: ['NATIONALLY_ILLEGAL', 'BASELINE'],
    hostingKind: ['DIRECT', 'PROXIED'],
    assigneeId: [accountId],
    isClaimed: [true, false],
    hostnameContains: ['host-1', 'host-4321.', 'nothing-like-it'],
    openedFrom: [recent, middle],
    openedBefore: [old, middle],
    changedFrom: [recent, middle],
    changedBefore: [old, middle],
  });
  const referrals = choicesOf({
    kind: [['POLICE'], ['INHOPE_HOTLINE', 'HOSTING_PROVIDER'], ['AUTHORITY']],
    status: [['READY'], ['COMPLETED'], ['ON_HOLD']],
    clearance: [['AWAITING'], ['HELD']],
    country: ['NL', 'JP'],
    isUrgent: [true, false],
    caseId: [caseId],
    dueFrom: [recent, middle],
    dueBefore: [old, middle],
    createdFrom: [recent, middle],
    createdBefore: [old, middle],
    changedFrom: [recent, middle],
    changedBefore: [old, middle],
  });
  return { cases, referrals };
}

/** Every pair of two different filters. */
export const pairsOf = (choices: readonly Choice[]): readonly (readonly Choice[])[] =>
  choices.flatMap((one, at) =>
    choices
      .slice(at + 1)
      .filter(({ name }) => name !== one.name)
      .map((other) => [one, other]),
  );

/** Texts that are found much, little and not at all, for every way to read a text. */
export async function searchesIn(admin: Client) {
  const { rows } = await admin.query<Record<'reference' | 'leg' | 'partner' | 'url' | 'ip', string>>(
    `select hotline_case.reference, referral.reference as leg, referral.recipient_reference as partner, hotline_case.url,
      (select ip_address from hosting_observation where content_item_id = referral.content_item_id limit 1) as ip
     from referral join hotline_case on hotline_case.id = case_id where recipient_reference is not null limit 1`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('the database has no referrals');
  const texts = {
    'reference of a case': found.reference,
    'reference of a referral': found.leg,
    'reference that does not exist': 'MP-99999999',
    'reference of a partner': found.partner,
    'reference that no partner gave': 'TICKET-NOTHING',
    address: found.url,
    'address, defanged': found.url.replace('https', 'hxxps').replaceAll('.', '[.]'),
    'address that nobody reported': 'https://nobody.example/nothing',
    'hostname of 400 items': 'host-77.example',
    'domain of every item': 'example',
    'hostname that nobody reported': 'nobody.example',
    'IP address': found.ip,
    'IP address that nobody observed': '192.0.2.200',
    'network of many': 'AS64500',
    'network that nobody observed': 'AS65000',
    'provider of all': 'Example Host',
    'provider of few': 'Example Hosting 123',
    'provider that nobody observed': 'Nobody at all',
    number: '4711',
  };
  return Object.entries(texts).map(([name, text]) => ({ name, text }));
}
