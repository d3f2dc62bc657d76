import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../platform/work-context.js';
import type { KeyPurpose } from '../../platform/crypto/envelope-keys.port.js';
import type { SealedPlace } from '../../platform/crypto/envelope.js';
import { rowSealer, type RowSealer } from '../sealing/index.js';

/** The sealed fields of a report and the purpose of their keys. */
const purposes = {
  contact: 'CONTACT',
  siteAccess: 'SITE_ACCESS',
  typed: 'REPORT_TEXT',
  remarks: 'REPORT_TEXT',
  foundVia: 'REPORT_TEXT',
} as const satisfies Readonly<Record<string, KeyPurpose>>;
type SealedField = keyof typeof purposes;

export const placeInReport = (reportId: string, field: SealedField): SealedPlace => ({
  purpose: purposes[field],
  table: 'report',
  row: reportId,
  field,
});

/** The values of a report that are stored sealed. */
export interface ToSeal {
  readonly contact: unknown;
  readonly siteAccess: unknown;
  readonly typed: unknown;
  readonly remarks: string | null;
  readonly foundVia: string | null;
}

/**
 * Seals what a reporter gave. Contact, site access and texts have separate data keys, so that each can be erased alone.
 * `store` stores the data keys that are used.
 */
export async function sealReport(
  context: Pick<ActingContext, 'keys' | 'newId'>,
  reportId: string,
  values: ToSeal,
) {
  const used = new Map<KeyPurpose, RowSealer>();
  const seal = async (field: SealedField): Promise<Buffer | null> => {
    const value = values[field];
    if (value === null) return null;
    const purpose = purposes[field];
    const sealer = used.get(purpose) ?? (await rowSealer(context, purpose, 'report', reportId));
    used.set(purpose, sealer);
    return sealer.seal(field, value);
  };
  return {
    fields: {
      contactSealed: await seal('contact'),
      siteAccessSealed: await seal('siteAccess'),
      typedSealed: await seal('typed'),
      remarksSealed: await seal('remarks'),
      foundViaSealed: await seal('foundVia'),
    },
    store: async (em: EntityManager): Promise<void> => {
      for (const sealer of used.values()) await sealer.store(em);
    },
  };
}
