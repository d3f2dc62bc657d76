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
  receiver: 'Récepteur de webhooks : un système externe',
  receiverHint:
    'Un système que le point de contact informe des événements. Il vérifie chaque signature avec le vérificateur du client et n’accepte que les messages authentiques. Un message n’a pas de contenu : seulement ce qui s’est passé, et un identifiant.',
  genuine: 'Signature correcte',
  notGenuine: 'Refusé',
  event: 'Message',
  register: 'Enregistrer le récepteur comme administrateur',
  forge: 'Lui envoyer un faux message',
  time: 'Faire passer le temps',
  timeHint:
    'Tout dans cette démo devient plus ancien d’autant d’heures : tous les instants des dossiers, transmissions, notifications, réservations et tâches en attente. Ce qui arrive alors à échéance se passe en une minute environ : des délais expirent, des adresses sont contrôlées, des envois sont répétés. La piste d’audit et les jours du calendrier ne bougent pas, ni les courriers et l’échange de cette page. Rechargez les pages ouvertes du bureau.',
  timeStands:
    'Cette démo utilise votre propre base de données, où le temps ne peut pas être déplacé. Démarrez-la sans DATABASE_URL.',
  pass: (hours) => (hours === 1 ? '1 heure' : `${hours} heures`),
};
