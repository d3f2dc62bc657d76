import { randomUUID } from 'node:crypto';
import { proposeContacts } from '../../src/features/abuse-contacts/propose-contacts.js';
import type { AbuseContact } from '../../src/features/abuse-contacts/index.js';

import { inTransaction } from '../../src/platform/database/in-transaction.js';
import type { TestApi } from './api.js';
import { workContext } from './work.js';

/** An abuse contact that a registry named and that no person has approved. */
export async function proposedContact(
  api: TestApi,
  email = `abuse-${randomUUID().slice(0, 8)}@hosting.example`,
): Promise<AbuseContact & { readonly email: string }> {
  const work = workContext(api);
  const [contact] = await inTransaction(work, (em) =>
    proposeContacts(em, work, {
      contacts: [
        {
          email,
          formUrl: null,
          kind: 'NETWORK',
          roles: ['abuse'],
          remark: null,
          registry: 'rdap.registry.example',
          standing: 'ABUSE_ROLE',
          warnings: [],
          organisation: 'Example Hosting',
          languages: ['fr'],
        },
      ],
      kind: 'NETWORK',
      source: 'RDAP_NETWORK',
      country: null,
    }),
  );
  if (contact === undefined) throw new Error('no contact was proposed');
  return { ...contact, email };
}
