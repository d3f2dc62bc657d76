import type { TextsLike } from '../../language/texts.js';
import type { WellbeingTexts } from './en.data.js';

export const wellbeingTexts: TextsLike<WellbeingTexts> = {
  session: 'Deze sessie',
  break: 'Pauze',
  takeBreak: 'Pauze nemen',
  greyscale: 'Zonder kleuren',
  reminders: {
    FIRST: 'Drie kwartier: even opstaan?',
    AGAIN: 'Meer dan een uur: een pauze zou goed doen.',
    LONG: 'U hebt lang gewerkt. Werk dit dossier af en neem een pauze.',
  },
  nextAt: (time) => `volgend dossier vanaf ${time}`,
  breakTitle: 'Tijd voor uzelf',
  breakText: 'Kijk uit het raam. Sta op, drink iets, praat met een collega. Uw dossiers wachten.',
  breakLeft: (time) => `Een goede pauze duurt nog ${time}.`,
  breakOver: 'U hebt een goede pauze gehad.',
  help: 'Als iets u bijblijft, praat dan met uw supervisor of de vertrouwenspersoon. Om een dossier terug te geven hebt u geen reden nodig.',
  endBreak: 'Pauze beëindigen',
};
