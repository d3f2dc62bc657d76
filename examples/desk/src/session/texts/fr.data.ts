import type { TextsLike } from '../../language/texts.js';
import type { SessionTexts } from './en.data.js';

export const sessionTexts: TextsLike<SessionTexts> = {
  chooseTitle: 'Qui voulez-vous être ?',
  chooseIntro:
    'Ceci est une démonstration. Les personnes et les dossiers sont inventés. Choisissez un rôle ; vous pouvez en changer à tout moment.',
  second: '2',
  expiredTitle: 'Vous n’êtes plus connecté.',
  expiredHint: 'Reconnectez-vous pour continuer. Ce que vous avez saisi est conservé.',
  signInAgain: 'Se reconnecter',
  withheld: {
    STEP_UP_REQUIRED: 'Votre connexion n’est pas assez forte ou assez récente pour cela.',
    VETTING_NOT_VALID:
      'Votre vérification de sécurité n’est pas valable aujourd’hui. Demandez à un superviseur ou à un administrateur de l’enregistrer.',
  },
  signInStronger: 'Se connecter avec une authentification forte',
  signOut: 'Se déconnecter',
  changePerson: 'Être quelqu’un d’autre',
  withoutRole: 'Votre compte n’a pas de rôle ici.',
  withoutRoleHint: 'Demandez à un superviseur ou à un administrateur de vous en donner un.',
};
