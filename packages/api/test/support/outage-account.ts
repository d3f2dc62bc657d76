import type { OutageWorld } from './outage-world.js';
import { sqlRows } from './rows.js';
import type { SteadyWork } from './steady-work.js';

/** What was lost and what was doubled of everything that was reported and handed over. Both must be empty. */
export interface Account {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
}

/** How often something was found that must be there once. */
type Found = readonly (readonly [name: string, times: number])[];

const countIn = (names: readonly string[]): ReadonlyMap<string, number> =>
  names.reduce((counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1), new Map<string, number>());

/** Each confirmed report is one report with one address of one case. */
async function reportsFound({ inside }: OutageWorld, work: SteadyWork): Promise<Found> {
  const rows = await sqlRows(inside.api, 'select url from reported_address');
  const counts = countIn(rows.map(({ url }) => String(url)));
  return [...work.reports.values()].map(({ url }) => [`report of ${url}`, counts.get(url) ?? 0]);
}

/** What is to leave by now; the next notice about an address waits for its day. */
const dueByNow = `(hand_over.status <> 'PENDING' or hand_over.attempts > 0 or hand_over.next_attempt_at < now() + interval '1 hour')`;

/** Each hand-over is confirmed and has its one effect with its partner. */
async function handOversFound({ inside, receiver, exchange }: OutageWorld): Promise<Found> {
  const rows = await sqlRows(
    inside.api,
    `select hand_over.id, hand_over.channel, hand_over.status, email, hotline_case.url,
       (select count(*)::int from police_feed_entry where police_feed_entry.id = hand_over.id) as entries
     from hand_over left join abuse_contact on abuse_contact.id::text = hand_over.recipient
       left join hotline_case on hotline_case.id = hand_over.case_id
     where ${dueByNow}`,
  );
  // A partner knows a message that comes again by its name: the same name counts once.
  const mails = countIn([
    ...new Map(inside.mail.received.map(({ email, to }) => [email.messageId, to.join()])).values(),
  ]);
  const messages = new Set(receiver.taken);
  const contents = countIn(exchange.exchange.contents.map(({ urlString }) => urlString));
  const effects: Readonly<Record<string, (row: (typeof rows)[number]) => number>> = {
    POLICE_FEED: ({ entries }) => Number(entries),
    NOTICE: ({ email }) => mails.get(String(email)) ?? 0,
    WEBHOOK: ({ id }) => (messages.has(String(id)) ? 1 : 0),
    ICCAM: ({ url }) => contents.get(String(url)) ?? 0,
  };
  return rows.map((row) => {
    const times = row['status'] === 'CONFIRMED' ? (effects[String(row['channel'])]?.(row) ?? 0) : 0;
    return [`${String(row['channel'])} ${String(row['status'])} ${String(row['id'])}`, times];
  });
}

/** Takes account of everything. */
export async function accountOf(world: OutageWorld, work: SteadyWork): Promise<Account> {
  const found = [...(await reportsFound(world, work)), ...(await handOversFound(world))];
  return {
    lost: found.filter(([, times]) => times === 0).map(([name]) => name),
    doubled: found.filter(([, times]) => times > 1).map(([name]) => name),
  };
}

/** Hand-overs that have not ended. */
export const waitingHandOvers = async ({ inside }: OutageWorld): Promise<readonly string[]> =>
  (
    await sqlRows(
      inside.api,
      `select channel, status from hand_over where status <> 'CONFIRMED' and ${dueByNow}`,
    )
  ).map(({ channel, status }) => `${String(channel)} ${String(status)}`);
