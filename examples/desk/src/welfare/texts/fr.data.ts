import type { TextsLike } from '../../language/texts.js';
import type { WelfareTexts } from './en.data.js';

export const welfareTexts: TextsLike<WelfareTexts> = {
  hint: 'Les personnes qui avaient pris un dossier au cours des huit derniers jours, et leur temps de travail avec des contenus signalés.',
  nobody: 'Personne n’avait pris de dossier au cours des huit derniers jours.',
  people: 'Personnes et leur temps',
  session: 'Depuis la dernière pause',
  day: 'En 24 heures',
  week: 'En sept jours',
  alone: 'Sans collègue',
  nextClaim: (time) => `Peut reprendre un dossier à partir du ${time}.`,
};
