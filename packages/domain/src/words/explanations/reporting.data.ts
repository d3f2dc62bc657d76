// Words for the codes of reporting. One sentence on what each code means. Origin: written for this project, in plain
// official language. Checked 2026-11-22. Coverage: every code, in Dutch, French, German and English. Left out: nothing.
import type { ReportProgress } from '../../reporting/report-progress.js';
import type { Words } from '../../wording.js';

/** Explanations of `ReportProgress`. @internal */
export const reportProgressExplanations: Words<ReportProgress> = {
  RECEIVED: {
    NL: 'Uw melding is ontvangen en wacht op behandeling.',
    FR: 'Votre signalement a été reçu et est en attente de traitement.',
    DE: 'Ihre Meldung ist eingegangen und wartet auf Bearbeitung.',
    EN: 'Your report has been received and is waiting to be reviewed.',
  },
  UNDER_REVIEW: {
    NL: 'Uw melding wordt behandeld.',
    FR: 'Votre signalement est en cours de traitement.',
    DE: 'Ihre Meldung wird bearbeitet.',
    EN: 'Your report is being reviewed.',
  },
  CLOSED: {
    NL: 'De behandeling van uw melding is afgerond.',
    FR: 'Le traitement de votre signalement est terminé.',
    DE: 'Die Bearbeitung Ihrer Meldung ist beendet.',
    EN: 'The review of your report has ended.',
  },
};
