// Words for the codes of reporting. Short labels, for screens and lists. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { ReportProgress } from '../../reporting/report-progress.js';
import type { Words } from '../../wording.js';

/** Labels of `ReportProgress`. @internal */
export const reportProgressLabels: Words<ReportProgress> = {
  RECEIVED: { NL: 'Ontvangen', FR: 'Reçu', DE: 'Eingegangen', EN: 'Received' },
  UNDER_REVIEW: {
    NL: 'In behandeling',
    FR: 'En cours de traitement',
    DE: 'In Bearbeitung',
    EN: 'Under review',
  },
  CLOSED: { NL: 'Afgesloten', FR: 'Clôturé', DE: 'Abgeschlossen', EN: 'Closed' },
};
