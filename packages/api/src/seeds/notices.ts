import { editionKnownOn } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../platform/database/kysely.js';
import { joinNotice } from '../features/notices/collect/join-notice.js';
import { noticeFacts } from '../features/notices/send/notice-facts.js';
import { noteSent } from '../features/notices/send/note-sent.js';
import type { AbuseContact } from '../features/abuse-contacts/index.js';
import type { NoticeRow } from '../features/notices/index.js';
import { issueDossiers } from '../features/police/dossier/issue-dossiers.js';
import { referralOf } from '../features/referrals/index.js';
import type { WorkContext } from '../platform/work-context.js';
import type { Found } from './casework.js';
import { contextOf, type Desk } from './desk.js';
import { referralTo } from './hand-overs.js';

/** The contact of the provider in the demo. It is created as approved on first use. */
async function approvedContact(desk: Desk): Promise<AbuseContact> {
  const { em, newId, viewer } = contextOf(desk, 'analyst');
  const { rows } = await sql<AbuseContact>`
    insert into abuse_contact (id, email, kind, organisation, language, status, source, found_at, decided_by, decided_at)
    values (${newId()}, 'abuse@hosting.example', 'NETWORK', 'Example Hosting', 'EN', 'APPROVED', 'RDAP',
      ${desk.clock.now}, ${viewer.id}, ${desk.clock.now})
    on conflict (email, kind) do update set version = abuse_contact.version
    returning *
  `.execute(kysely(em));
  const [contact] = rows;
  if (contact === undefined) throw new Error('the demo has no contact');
  return contact;
}

/** Records that the notice was sent and confirmed now. Nothing is really sent. */
export async function sendNotice(desk: Desk, found: Found): Promise<void> {
  const work = { ...contextOf(desk, 'analyst'), viewer: null } as unknown as WorkContext;
  const { em } = work;
  const { referralId } = await referralTo(desk, found, 'HOSTING_PROVIDER');
  const referral = await referralOf(em, referralId);
  await joinNotice(em, work, {
    referral,
    contact: await approvedContact(desk),
    chosenBecause: 'FOUND_IN_REGISTRY',
    addressee: 'PROVIDER',
    provider: 'Example Hosting',
    networks: [],
  });
  const { rows } = await sql<NoticeRow & { handOverId: string }>`
    select notice.*, hand_over.id as "handOverId"
    from notice_item as entry
    join notice on notice.id = entry.notice_id
    join hand_over on hand_over.subject_id = notice.id and hand_over.status = 'PENDING'
    where entry.referral_id = ${referralId}
  `.execute(kysely(em));
  const [row] = rows;
  if (row === undefined) throw new Error('the demo has no notice to send');
  const { handOverId, ...notice } = row;
  const messageId = `<${handOverId}@hotline.example>`;
  await sql`
    update hand_over set status = 'CONFIRMED', attempts = 1, ended_at = ${desk.clock.now},
      proof = ${JSON.stringify({ messageId })}::jsonb
    where id = ${handOverId}
  `.execute(kysely(em));
  await noteSent(
    em,
    {
      notice: notice as unknown as NoticeRow,
      round: 1,
      handOverId,
      messageId,
      language: 'EN',
      isTest: true,
      trustedFlagger: null,
      facts: await noticeFacts(em, notice.id),
      rulesVersion: editionKnownOn(work.rulebook.jurisdiction)?.version ?? null,
    },
    work,
  );
}

/** The liaison opens the dossier, which issues a version of it. */
export async function issueDossier(desk: Desk, found: Found): Promise<void> {
  const { referralId } = await referralTo(desk, found, 'POLICE');
  await issueDossiers([referralId], contextOf(desk, 'liaison'));
}
