import type { BylineWords } from '../byline-words.js';

export const fr: BylineWords = {
  language: 'fr',
  says: ['a écrit', 'dit', 'a dit', 'écrit', 'a commenté', 'a répondu', 'répond'],
  leads: ['posté par', 'publié par', 'écrit par', 'rédigé par', 'commentaire de', 'par', 'de', 'publié le', 'posté le', 'écrit le', 'rédigé le', 'le', 'commentaire #', 'date', 'auteur', 'message par', 'message de', 'sujet du message', 'avis de', 'avis publié le'],
  joints: ['le', 'à', 'a dit le', 'a écrit le', 'dit le'],
  links: ['poser une question', 'posez une question', 'répondre', 'citer', 'signaler', 'partager', 'supprimer', 'modifier', 'haut', "j'aime", 'j’aime', 'lien', 'lien permanent', 'signaler un abus', 'éditer', 'profil', 'retour en haut', 'hors ligne', 'en ligne', 'site web', 'email', 'e-mail', 'revenir en haut', 'voir le profil', 'signaler ce message', 'message privé', 'utile', 'cet avis vous a-t-il été utile', 'afficher plus', 'voir plus', 'voir moins', 'charger plus', 'lire la suite', 'tout afficher', 'les plus récents', 'les plus anciens', 'plus récents', 'plus anciens', 'trier par', 'recommander', 'commenter', 'partager ce commentaire', 'signaler ce commentaire', "je n'aime pas", 'suivre', 'enregistrer', 'traduire', 'voir la traduction', 'alerter', 'alerter la modération', 'répondre à ce commentaire', 'permalien', 'afficher les réponses', 'masquer les réponses'],
  claims: ['commentaire', 'commentaires', 'réponse', 'réponses', 'réaction', 'réactions', 'message', 'messages', 'avis', 'réflexion au sujet de', 'réflexions au sujet de'],
  headings: ['commentaires', 'réactions', 'discussion', 'réponses', 'avis', 'vos commentaires', 'vos réactions', 'les commentaires'],
  forms: ['laisser un commentaire', 'laissez un commentaire', 'laisser une réponse', 'ajouter un commentaire', 'poster un commentaire', 'publier un commentaire', 'écrire un commentaire', 'enregistrer un commentaire', 'votre commentaire', 'répondre au sujet', 'les commentaires sont fermés', 'annuler la réponse', 'votre adresse e-mail ne sera pas publiée', 'réagir', 'donnez votre avis'],
  lists: ['articles similaires', 'articles liés', 'à lire aussi', 'sur le même sujet', 'articles récents', 'commentaires récents'],
  ends: ['archives', 'catégories', 'mentions légales', 'accueil', 'recherche', 'article précédent', 'article suivant', 'qui est en ligne', 'utilisateurs parcourant ce forum', 'afficher les messages', 'sujet précédent'],
  card: ['messages', 'message', 'inscription', 'inscrit', 'inscrite', 'inscrit(e)', 'inscrit le', 'inscrit en', 'inscrit depuis', "date d'inscription", 'membre depuis', 'localisation', 'lieu', 'ville', 'pays', 'région', 'âge', 'age', 'sexe', 'sujets', 'sujet', 'discussions', 'remerciements', "j'aime", 'emploi', 'profession', 'loisirs', 'humeur', 'prénom', 'nombre de messages', 'a remercié', 'a été remercié'],
  ranks: ['membre', 'membres', 'nouveau membre', 'membre actif', 'invité', 'modérateur', 'modératrice', 'administrateur', 'administratrice', 'habitué', 'accro', "avatar de l'utilisateur", 'hors ligne', 'en ligne', 'auteur du sujet'],
  reputation: ['réputation'],
  asks: ['demandé', 'demandé par', 'demandé le', 'posée', 'posée par', 'posée le', 'question de'],
  answers: ['répondu', 'répondu par', 'répondu le', 'réponse de', 'a répondu le'],
  accepted: ['meilleure réponse', 'réponse acceptée', 'réponse validée', 'solution'],
  captured: ['enregistré le', 'archivé le', 'consulté le', 'imprimé le', 'téléchargé le', 'nous sommes le', 'date actuelle', 'la date/heure actuelle est', 'il est actuellement'],
  talk: ['je', "j'ai", "j'en", "j'aime", "j'étais", "j'avais", 'moi', 'mon', 'ma', 'mes', 'nous', 'notre', 'nos', 'vous', 'votre', 'vos', 'tu', 'toi', 'merci', 'bonjour', 'salut'],
}; // prettier-ignore
