import type { ProductionWorld } from './production-world.js';
import { sqlRows } from './rows.js';
import type { OutageLoad } from './outage-load.js';

/** Everything that was lost or duplicated. Both lists must be empty. */
export interface LostAndDuplicated {
  readonly lost: readonly string[];
  readonly duplicated: readonly string[];
}

/** How often each thing was found that must exist once. */
type Found = readonly (readonly [name: string, times: number])[];

const countIn = (names: readonly string[]): ReadonlyMap<string, number> =>
  names.reduce((counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1), new Map<string, number>());

/** For each confirmed report: how often its address is stored. */
async function reportsFound({ inside }: ProductionWorld, work: OutageLoad): Promise<Found> {
  const rows = await sqlRows(inside.api, 'select url from reported_address');
  const counts = countIn(rows.map(({ url }) => String(url)));
  return [...work.reports.values()].map(({ url }) => [`report of ${url}`, counts.get(url) ?? 0]);
}

/** The condition for hand-overs that are due; the next round of a notice is not. */
const dueByNow = `(hand_over.status <> 'PENDING' or hand_over.attempts > 0 or hand_over.next_attempt_at < now() + interval '1 hour')`;

/** For each hand-over: how often its effect happened, or 0 if it is not confirmed. */
async function handOversFound({ inside, receiver, exchange }: ProductionWorld): Promise<Found> {
  const rows = await sqlRows(
    inside.api,
    `select hand_over.id, hand_over.channel, hand_over.status, email, hotline_case.url,
       (select count(*)::int from police_feed_entry where police_feed_entry.id = hand_over.id) as entries
     from hand_over left join abuse_contact on abuse_contact.id::text = hand_over.recipient
       left join hotline_case on hotline_case.id = hand_over.case_id
     where ${dueByNow}`,
  );
  // Partners ignore a message that is repeated with the same id, so the same id counts once.
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

/** Compares what was confirmed with what is stored and delivered. */
export async function lostAndDuplicated(
  world: ProductionWorld,
  work: OutageLoad,
): Promise<LostAndDuplicated> {
  const found = [...(await reportsFound(world, work)), ...(await handOversFound(world))];
  return {
    lost: found.filter(([, times]) => times === 0).map(([name]) => name),
    duplicated: found.filter(([, times]) => times > 1).map(([name]) => name),
  };
}

/** Due hand-overs that are not confirmed. */
export const waitingHandOvers = async ({ inside }: ProductionWorld): Promise<readonly string[]> =>
  (
    await sqlRows(
      inside.api,
      `select channel, status from hand_over where status <> 'CONFIRMED' and ${dueByNow}`,
    )
  ).map(({ channel, status }) => `${String(channel)} ${String(status)}`);
