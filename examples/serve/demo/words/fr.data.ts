import type { DemoWords } from './en.data.js';

export const demoWordsFr: DemoWords = {
  title: 'Les autres dans cette démo',
  introduction:
    'La police, un hébergeur, d’autres hotlines et un serveur web, tous sur cette machine et tous inventés. Vous voyez ici ce que chacun a reçu et pouvez agir pour eux. Rien ne quitte cette machine, et tout est oublié quand la démo s’arrête.',
  report: 'Formulaire de signalement',
  desk: 'Bureau de l’équipe',
  again: 'Afficher l’état actuel',
  refused: 'Refusé par l’échange :',
  nothing: 'Rien reçu pour l’instant.',
  sites: 'Serveur web : pages à signaler',
  sitesHint:
    'Signalez une de ces adresses avec le formulaire. Au bureau, enregistrez l’hébergement comme indiqué ici. Une page retirée ici est trouvée absente au prochain contrôle.',
  hostedAt: (country, ip, provider) => `${country} · ${ip} · ${provider}`,
  online: 'en ligne',
  removed: 'retirée',
  remove: 'Retirer la page',
  restore: 'La remettre',
  publish: {
    home: 'Nouvelle page hébergée en Belgique',
    abroad: 'Nouvelle page dans un pays avec hotline',
    farAway: 'Nouvelle page dans un pays sans hotline',
  },
  police: 'Police',
  policeHint:
    'Les entrées les plus récentes de son flux. Elle répond, suspend ou autorise au bureau : connectez-vous-y comme liaison.',
  provider: 'Hébergeur : courrier à son service d’abus',
  providerHint:
    'Une notification part après l’accord de la police et l’approbation du contact par une personne : aussitôt en cas de danger, sinon après environ une heure, pendant les heures de travail.',
  letter: 'Lettre',
  answer: 'Répondre comme l’hébergeur',
  exchange: 'Échange : hotlines d’autres pays',
  exchangeHint:
    'Ce qui se trouve dans l’échange, le plus récent d’abord. Les boutons agissent comme la hotline de ce pays.',
  item: (id, country) => `Élément ${id}, pour ${country}`,
  noAction: 'Rien n’a encore été fait.',
  actions: { 1: 'Transmis à la police', 2: 'Notifié à l’hébergeur', 3: 'Retiré' },
  partnerReports: 'Faire signaler par la hotline néerlandaise une page hébergée en Belgique',
};
