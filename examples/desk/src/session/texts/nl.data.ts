import type { TextsLike } from '../../language/texts.js';
import type { SessionTexts } from './en.data.js';

export const sessionTexts: TextsLike<SessionTexts> = {
  chooseTitle: 'Wie wilt u zijn?',
  chooseIntro:
    'Dit is een demo. De personen en dossiers zijn verzonnen. Kies een rol; u kunt op elk moment wisselen.',
  second: '2',
  expiredTitle: 'U bent niet meer aangemeld.',
  expiredHint: 'Meld u opnieuw aan om verder te gaan. Wat u hebt ingevuld, blijft bewaard.',
  signInAgain: 'Opnieuw aanmelden',
  withheld: {
    STEP_UP_REQUIRED: 'Uw aanmelding is hiervoor niet sterk of niet recent genoeg.',
    VETTING_NOT_VALID:
      'Uw screening is vandaag niet geldig. Vraag een supervisor of beheerder om ze vast te leggen.',
  },
  signInStronger: 'Aanmelden met sterke authenticatie',
  signOut: 'Afmelden',
  changePerson: 'Iemand anders zijn',
  withoutRole: 'Uw account heeft hier geen rol.',
  withoutRoleHint: 'Vraag een supervisor of beheerder om u er een te geven.',
};
