import type { TextsLike } from '../../language/texts.js';
import type { WellbeingTexts } from './en.data.js';

export const wellbeingTexts: TextsLike<WellbeingTexts> = {
  session: 'Diese Sitzung',
  break: 'Pause',
  takeBreak: 'Pause machen',
  greyscale: 'Ohne Farben',
  reminders: {
    FIRST: 'Eine Dreiviertelstunde: kurz aufstehen?',
    AGAIN: 'Mehr als eine Stunde: Eine Pause täte gut.',
    LONG: 'Sie arbeiten schon lange. Schließen Sie diesen Fall ab und machen Sie eine Pause.',
  },
  nextAt: (time) => `nächster Fall ab ${time}`,
  breakTitle: 'Zeit für Sie',
  breakText:
    'Sehen Sie aus dem Fenster. Stehen Sie auf, trinken Sie etwas, sprechen Sie mit jemandem. Ihre Fälle warten.',
  breakLeft: (time) => `Eine gute Pause dauert noch ${time}.`,
  breakOver: 'Sie haben eine gute Pause gemacht.',
  help: 'Wenn Ihnen etwas nachgeht, sprechen Sie mit Ihrer Aufsichtsperson oder der Vertrauensperson. Um einen Fall zurückzugeben, brauchen Sie keinen Grund.',
  endBreak: 'Pause beenden',
};
