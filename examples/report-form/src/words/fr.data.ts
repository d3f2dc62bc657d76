// The texts of the report form in French, as used in Belgium. Written for this project, 2026-11-29.
import type { PageWords } from './page-words.js';

export const fr: PageWords = {
  languageName: 'Français',
  common: {
    service: 'Point de contact pour les images d’abus sexuels d’enfants',
    skip: 'Aller au contenu',
    exit: 'Quitter cette page',
    exitByKey: 'Ou appuyez trois fois sur Échap.',
    languages: 'Langue',
    about: 'En savoir plus',
    newTab: 'nouvel onglet',
    newReport: 'Nouveau signalement',
    call: 'Appelez le {phone}',
    test: 'Ceci est une démonstration. Les signalements n’y sont pas traités.',
  },
  form: {
    title: 'Signaler des images d’abus sexuels d’enfants',
    introduction: 'Vous pouvez rester anonyme. L’adresse web suffit.',
    emergency: 'Avant tout',
    where: {
      label: 'Où l’avez-vous vu ?',
      hint: 'Collez l’adresse web. Vous pouvez en donner plusieurs. S’il n’y a pas d’adresse web, décrivez le lieu avec des mots : quelle application, quel jeu ou quel numéro, et quel compte ou groupe.',
    },
    danger: {
      label: 'Je pense qu’un enfant est en danger en ce moment',
      hint: 'Appelez aussi le 112. Nous traitons ce signalement en premier.',
    },
    optional: 'Ce qui suit est facultatif.',
    kindTitle: 'De quel genre de lieu s’agit-il ?',
    kind: {
      WEBSITE: 'Un site web',
      FORUM: 'Un forum ou un tableau d’images',
      APP: 'Une application, une messagerie ou un réseau social',
      FILES: 'Un service de stockage ou de partage de fichiers',
      ELSEWHERE: 'Ailleurs : un jeu, un numéro de téléphone, une rue',
    },
    kindUnknown: 'Je ne sais pas',
    moreTitle: 'En dire plus',
    via: {
      label: 'Comment y êtes-vous arrivé ?',
      hint: 'Par exemple par une autre page ou par un message.',
    },
    seen: { label: 'Quand l’avez-vous vu ?', hint: 'Heure belge.' },
    remarks: {
      label: 'Qu’est-ce qui aide encore à le trouver ?',
      hint: 'Ne décrivez pas les images. Ne donnez le nom d’aucun enfant.',
    },
    accessTitle: 'Il faut un identifiant',
    accessHint:
      'Seulement si vous en avez déjà un. N’en créez jamais pour faire un signalement. Nous le conservons chiffré.',
    username: { label: 'Nom d’utilisateur' },
    password: { label: 'Mot de passe' },
    contactTitle: 'Vous pouvez me contacter',
    contactHint:
      'Si vous laissez ces champs vides, vous restez anonyme. Nous conservons vos données chiffrées. Un collaborateur ne les voit qu’avec un motif et l’accord d’une deuxième personne.',
    name: { label: 'Nom' },
    email: { label: 'Adresse électronique' },
    phone: { label: 'Numéro de téléphone' },
    continue: 'Relire mon signalement',
    beforeSending: 'Rien n’est encore envoyé. Vous voyez d’abord ce que nous avons compris.',
  },
  problems: {
    title: 'À vérifier',
    prefix: 'Problème :',
    whereEmpty: 'Donnez l’adresse web, ou décrivez le lieu avec des mots.',
    whereUnread:
      'Nous n’y trouvons pas d’adresse web. Vérifiez-la. S’il s’agit d’un lieu sans adresse web, choisissez ci-dessous le genre de lieu.',
  },
  check: {
    title: 'Relisez votre signalement',
    notSent: 'Rien n’a encore été envoyé.',
    oneAddress: 'Nous avons lu une adresse web :',
    addresses: 'Nous avons lu {count} adresses web :',
    onePlace: 'Nous avons lu un lieu sans adresse web :',
    places: 'Nous avons lu {count} lieux sans adresse web :',
    ownWords:
      'Nous n’avons pas trouvé d’adresse web. Nous transmettons vos mots tels que vous les avez écrits :',
    noPlace: 'Vous n’avez indiqué aucun lieu. Vous pouvez envoyer le signalement malgré tout.',
    unsure: 'Nous n’en sommes pas certains. Est-ce exact ?',
    unread: 'Nous n’avons pas pu lire ceci :',
    yourReport: 'La suite de votre signalement',
    dangerStated: 'Vous pensez qu’un enfant est en danger en ce moment.',
    anonymous: 'Vous restez anonyme.',
    contactable: 'Vous acceptez d’être contacté : {contact}',
    passwordGiven: 'indiqué',
    send: 'Envoyer le signalement',
    change: 'Modifier',
  },
  sent: {
    title: 'Votre signalement est reçu',
    receipt: 'Votre code de réception',
    keep: 'Notez-le ou imprimez cette page.',
    copy: 'Copier le code',
    copied: 'Copié',
    tolerated: 'Nous avons pris votre signalement tel quel. Ceci n’était pas complet :',
    nextTitle: 'Que se passe-t-il maintenant ?',
    next: [
      'Un collaborateur formé examine votre signalement et l’apprécie selon la loi.',
      'Si c’est punissable, le dossier va à la police ou au point de contact du pays où se trouvent les images.',
      'Avec votre code, vous pouvez voir où nous en sommes.',
    ],
    helpTitle: 'Aide',
    interview: 'Voulez-vous aussi nous parler de votre expérience, dans un entretien anonyme ?',
    another: 'Signaler autre chose',
  },
  status: {
    title: 'Où en est mon signalement ?',
    introduction: 'Indiquez le code que vous avez reçu avec votre signalement.',
    receipt: {
      label: 'Code de réception',
      hint: 'Les tirets, les espaces et les majuscules n’ont pas d’importance.',
    },
    show: 'Voir l’état',
    empty: 'Indiquez votre code de réception.',
    invalid: 'Ce code est incomplet ou contient une faute de frappe.',
    unknown: 'Nous n’avons pas de signalement avec ce code. Vérifiez chaque caractère.',
    receivedOn: 'Reçu le {date}.',
  },
  failure: {
    unavailableTitle: 'Votre signalement n’est pas encore envoyé',
    unavailable:
      'Un problème est survenu chez nous. Rien n’est perdu : tout ce que vous avez indiqué figure ci-dessous. Attendez quelques minutes et envoyez à nouveau. Envoyer deux fois ne pose aucun problème.',
    unavailableStatus: 'Un problème est survenu chez nous. Réessayez dans quelques minutes.',
    tooManyTitle: 'Un peu de patience',
    tooMany: 'Beaucoup de demandes sont venues de votre réseau. Réessayez dans {minutes} min.',
    tooLargeTitle: 'Ce texte est trop long',
    missingTitle: 'Cette page n’existe pas',
    missing: 'L’adresse est peut-être incomplète. Vous pouvez faire un signalement avec le formulaire.',
    proofTitle: 'Encore un instant',
    proof:
      'Un très grand nombre de signalements arrive en ce moment. Votre appareil fait donc d’abord un petit calcul. Il nous montre que vous n’êtes pas un programme. Votre signalement n’est pas encore envoyé.',
    proofWorking: 'Le calcul est en cours. Il dure quelques secondes.',
    proofReady: 'C’est fait. Vous pouvez envoyer.',
    proofImpossible:
      'Votre appareil ne peut pas faire ce calcul, peut-être parce que les scripts sont désactivés. Attendez dix minutes, puis appuyez sur le bouton. Si cela ne peut pas attendre, appelez le 116 000, ou le 112 si un enfant est en danger.',
    proofSend: 'Envoyer le signalement',
  },
  whatHappens: {
    title: 'Que devient mon signalement ?',
    introduction: 'De votre signalement au retrait des images, étape par étape.',
    sections: [
      {
        title: 'Vous signalez',
        paragraphs: [
          'Vous donnez une adresse ou décrivez un lieu. Vous n’avez pas à dire qui vous êtes. Vous recevez un code pour suivre votre signalement.',
        ],
      },
      {
        title: 'Nous examinons',
        paragraphs: [
          'Un analyste formé regarde ce qui se trouve à cette adresse et l’apprécie selon la loi belge. Nos collaborateurs sont tenus au secret professionnel.',
          'Si un enfant est en danger, le signalement va tout de suite à la police.',
          'Si ce n’est pas punissable ou si c’est introuvable, nous fermons le dossier et ne transmettons rien.',
        ],
      },
      {
        title: 'Les images sont-elles en Belgique ?',
        paragraphs: [
          'La police reçoit alors le dossier et enquête sur l’abus. Le parquet décide à partir de quand les images peuvent disparaître, pour que l’enquête n’en souffre pas. Ensuite, nous demandons à l’hébergeur de les retirer.',
        ],
      },
      {
        title: 'Sont-elles à l’étranger ?',
        paragraphs: [
          'Si ce pays a un point de contact membre d’INHOPE, nous lui envoyons le dossier. Un analyste l’y examine à nouveau, selon le droit de ce pays, et fait retirer les images. Elles disparaissent le plus souvent en 72 heures.',
          'S’il n’y a pas de point de contact, ou si le pays est inconnu, le dossier va à la police fédérale. Elle contacte la police de l’autre pays.',
        ],
      },
      {
        title: 'Qu’est-ce qu’INHOPE ?',
        paragraphs: [
          'INHOPE est le réseau mondial des points de contact comme le nôtre, dans une cinquantaine de pays. Ses membres se transmettent des adresses chaque jour et travaillent de la même manière.',
        ],
      },
      {
        title: 'Ce que nous ne faisons pas',
        paragraphs: [
          'Nous ne sommes pas la police et ne menons pas d’enquête. Nous ne recherchons pas de personnes. Vous pouvez toujours vous adresser aussi directement à la police.',
        ],
      },
    ],
  },
  whatCounts: {
    title: 'Que puis-je signaler ?',
    introduction: 'Vous hésitez ? Signalez. Vous n’avez pas à juger vous-même si c’est punissable.',
    sections: [
      {
        title: 'Ce sont des images d’abus sexuels',
        paragraphs: ['Les photos, vidéos et autres images où :'],
        points: [
          'un enfant participe à des actes sexuels, réels ou simulés ;',
          'les organes sexuels d’un enfant sont montrés, surtout dans un but sexuel ;',
          'une personne qui a l’air d’un enfant est montrée de cette façon ;',
          'un enfant qui n’existe pas semble réel, par exemple dans des images faites par ordinateur.',
        ],
      },
      {
        title: 'Vous pouvez aussi signaler',
        paragraphs: [
          'Les pages qui font la promotion de tels abus ou qui y mènent. Un groupe, un compte ou un lien où ces images sont partagées.',
        ],
      },
      {
        title: 'Vu par hasard ? Vous n’êtes pas punissable',
        paragraphs: [
          'Personne n’est puni pour avoir vu de telles images par accident. Les chercher exprès, les conserver ou les diffuser est punissable. Ne conservez donc rien, ne faites pas de capture d’écran et ne cherchez pas plus loin.',
        ],
      },
      {
        title: 'D’autres peuvent vous aider',
        paragraphs: [
          'Un enfant est abordé, mis sous pression ou victime de chantage en ligne ? Une image intime a été diffusée sans accord ? Appelez Child Focus au 116 000 ou allez à la police. S’il y a un danger en ce moment, appelez le 112.',
        ],
      },
      {
        title: 'Pourquoi nous ne parlons pas de pédopornographie',
        paragraphs: [
          'Ces images montrent l’abus d’un enfant qui existe. Le mot pornographie le cache. La loi parle elle aussi d’images d’abus sexuels de mineurs.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Votre vie privée',
    introduction: 'Nous conservons le moins possible de données sur vous.',
    sections: [
      {
        title: 'Ce que nous ne conservons pas',
        paragraphs: [],
        points: [
          'votre adresse réseau (adresse IP) : elle n’est ni jointe à votre signalement, ni inscrite dans un journal de ce formulaire ;',
          'quoi que ce soit dans votre navigateur : aucun cookie et aucune autre donnée ;',
          'votre code de réception : seule la personne qui l’a peut demander l’état.',
        ],
      },
      {
        title: 'Ce que nous conservons',
        paragraphs: [
          'Ce que vous indiquez, et quand. Vos remarques, vos coordonnées et un identifiant sont conservés chiffrés. Ils sont effacés après un délai fixe, une fois le travail sur le dossier terminé. L’adresse signalée est conservée, pour que nous reconnaissions les mêmes images.',
          'Pour limiter les abus de ce formulaire, nous comptons pendant peu de temps combien de signalements viennent d’un même réseau. Nous utilisons pour cela un code qui change toutes les heures.',
        ],
      },
      {
        title: 'Qui voit ces données',
        paragraphs: [
          'Nos analystes et, si c’est punissable, la police. Elle ne reçoit pas vos coordonnées avec le dossier. Chaque consultation de coordonnées est approuvée par une deuxième personne et enregistrée.',
          'Aucun autre service ne peut apprendre quelque chose sur vous par ces pages : rien n’est chargé d’ailleurs.',
        ],
      },
      {
        title: 'Ne pas laisser de traces',
        paragraphs: [
          'Ces pages fonctionnent sans script et dans Tor Browser. Si personne ne doit voir votre visite, utilisez une fenêtre privée. Nous ne pouvons pas effacer l’historique de votre navigateur.',
        ],
      },
    ],
  },
};
