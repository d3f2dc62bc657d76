import { validateReport, type Language } from '@meldpunt/domain';
import { submitReport } from '../features/reports/submit-report.js';
import { findCase, type Found } from './casework.js';
import { contextOf, type Desk } from './desk.js';
import type { Random } from './random.js';

/** What a reporter of the demo sends in addition to addresses. */
export interface ReporterSays {
  readonly immediateDanger?: boolean;
  readonly hasContact?: boolean;
  readonly siteAccess?: { readonly username: string; readonly password: string };
}

/** A citizen reports addresses or places without signing in. Returns the cases of the accepted ones. */
export async function report(
  desk: Desk,
  random: Random,
  urls: readonly string[],
  { immediateDanger = false, hasContact = random.fraction() < 0.3, siteAccess }: ReporterSays = {},
): Promise<readonly [Found, ...Found[]]> {
  const number = random.whole(1, 99);
  const read = validateReport(
    {
      urls,
      language: random.pick<Language>(['NL', 'NL', 'NL', 'FR', 'FR', 'DE', 'EN']),
      immediateDanger,
      ...(random.fraction() < 0.2 ? { foundVia: `https://directory-${number}.example/` } : {}),
      ...(random.fraction() < 0.3 ? { observedAt: new Date(desk.clock.now.getTime() - 3_600_000) } : {}),
      ...(random.fraction() < 0.2 ? { remarks: 'Synthetic remark of the demo.' } : {}),
      ...(hasContact ? { contact: contactOf(number) } : {}),
      ...(siteAccess ? { siteAccess } : {}),
      idempotencyKey: `demo ${random.uuid()}`,
    },
    { at: desk.clock.now },
  );
  if (!read.ok) throw new Error('a report of the demo is not valid');
  const submitted = await submitReport(read.value, { ...contextOf(desk, 'analyst'), viewer: null });
  if (submitted.outcome !== 'ACCEPTED')
    throw new Error(`the demo's report was refused: ${submitted.outcome}`);
  const found: Found[] = [];
  for (const { canonical } of [...submitted.draft.addresses.accepted, ...submitted.draft.places])
    found.push(await findCase(desk, canonical));
  const [first, ...others] = found;
  if (first === undefined) throw new Error('an accepted report has no case');
  return [first, ...others];
}

/** A fictitious contact: a mail address under RFC 2606, and a telephone number of a range reserved for fiction. */
const contactOf = (number: number) => ({
  name: `Demo reporter ${number}`,
  email: `reporter-${number}@mail.example`,
  phone: `+44 1632 9600${String(number).padStart(2, '0')}`,
});
