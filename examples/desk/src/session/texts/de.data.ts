import type { TextsLike } from '../../language/texts.js';
import type { SessionTexts } from './en.data.js';

export const sessionTexts: TextsLike<SessionTexts> = {
  chooseTitle: 'Wer möchten Sie sein?',
  chooseIntro:
    'Dies ist eine Vorführung. Personen und Fälle sind erfunden. Wählen Sie eine Rolle; Sie können jederzeit wechseln.',
  second: '2',
  expiredTitle: 'Sie sind nicht mehr angemeldet.',
  expiredHint: 'Melden Sie sich erneut an, um fortzufahren. Ihre Eingaben bleiben erhalten.',
  signInAgain: 'Erneut anmelden',
  withheld: {
    STEP_UP_REQUIRED: 'Ihre Anmeldung ist dafür nicht stark oder nicht neu genug.',
    VETTING_NOT_VALID:
      'Ihre Sicherheitsüberprüfung ist heute nicht gültig. Bitten Sie die Leitung oder die Verwaltung, sie zu erfassen.',
  },
  signInStronger: 'Mit starker Authentifizierung anmelden',
  signOut: 'Abmelden',
  changePerson: 'Jemand anderes sein',
  withoutRole: 'Ihr Konto hat hier keine Rolle.',
  withoutRoleHint: 'Bitten Sie eine Aufsichtsperson oder die Verwaltung, Ihnen eine zu geben.',
};
