import type { TextsLike } from '../../language/texts.js';
import type { WellbeingTexts } from './en.data.js';

export const wellbeingTexts: TextsLike<WellbeingTexts> = {
  session: 'Cette session',
  break: 'Pause',
  takeBreak: 'Faire une pause',
  greyscale: 'Sans couleurs',
  reminders: {
    FIRST: 'Trois quarts d’heure : vous levez-vous un instant ?',
    AGAIN: 'Plus d’une heure : une pause vous ferait du bien.',
    LONG: 'Vous travaillez depuis longtemps. Terminez ce dossier et faites une pause.',
  },
  nextAt: (time) => `prochain dossier à partir du ${time}`,
  breakTitle: 'Du temps pour vous',
  breakText:
    'Regardez par la fenêtre. Levez-vous, buvez quelque chose, parlez avec un collègue. Vos dossiers attendent.',
  breakLeft: (time) => `Une bonne pause dure encore ${time}.`,
  breakOver: 'Vous avez fait une bonne pause.',
  help: 'Si quelque chose vous reste en tête, parlez-en à votre superviseur ou à la personne de confiance. Rendre un dossier ne demande aucun motif.',
  endBreak: 'Terminer la pause',
};
