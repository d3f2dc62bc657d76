// Words for the codes of finding cases. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-29. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { ReferenceKind } from '../../finding/reference.js';
import type { Words } from '../../wording.js';

/** Labels of `ReferenceKind`. @internal */
export const referenceKindLabels: Words<ReferenceKind> = {
  CASE: { NL: 'Dossier', FR: 'Dossier', DE: 'Fall', EN: 'Case' },
  REFERRAL: { NL: 'Doorverwijzing', FR: 'Transmission', DE: 'Weiterleitung', EN: 'Referral' },
  NOTICE: { NL: 'Kennisgeving', FR: 'Notification', DE: 'DSA-Meldung', EN: 'Notice' },
};
