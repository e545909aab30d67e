import type { BylineWords } from '../byline-words.js';

export const nl: BylineWords = {
  language: 'nl',
  says: ['zegt', 'zei', 'schreef', 'schrijft', 'reageerde', 'antwoordde'],
  leads: ['geplaatst door', 'geschreven door', 'gepost door', 'reactie van', 'door', 'van', 'geplaatst op', 'geschreven op', 'op', 'reactie #', 'datum', 'auteur', 'bericht door', 'beoordeling van', 'beoordeeld op'],
  joints: ['op', 'om', 'schreef op', 'zei op'],
  links: ['stel een vraag', 'reageer', 'reageren', 'antwoord', 'beantwoorden', 'antwoorden', 'citeren', 'quote', 'delen', 'melden', 'rapporteer', 'verwijderen', 'bewerken', 'vind ik leuk', 'omhoog', 'profiel', 'nuttig', 'naar boven', 'offline', 'citeer', 'privébericht', 'was deze beoordeling nuttig', 'meer weergeven', 'meer laden', 'lees meer', 'toon meer', 'nieuwste', 'oudste', 'nieuwste eerst', 'oudste eerst', 'sorteren op', 'niet leuk', 'volgen', 'bewaren', 'opslaan', 'vertalen', 'toon reacties', 'verberg reacties', 'permalink', 'ongewenst', 'misbruik melden', 'aanbevelen', 'reactie melden', 'deel'],
  claims: ['reactie', 'reacties', 'antwoord', 'antwoorden', 'bericht', 'berichten', 'beoordeling', 'beoordelingen', 'gedachten over', 'gedachte over'],
  headings: ['reacties', 'discussie', 'antwoorden', 'beoordelingen', 'commentaar'],
  forms: ['geef een reactie', 'plaats een reactie', 'laat een reactie achter', 'reactie plaatsen', 'reactie toevoegen', 'schrijf een reactie', 'jouw reactie', 'uw reactie', 'reacties zijn gesloten', 'reactie annuleren', 'je e-mailadres wordt niet gepubliceerd'],
  lists: ['gerelateerde berichten', 'gerelateerde artikelen', 'recente berichten', 'recente reacties', 'lees ook'],
  ends: ['archief', 'categorieën', 'nieuwere post', 'oudere post', 'zoeken', 'wie is er online', 'geef de vorige berichten weer'],
  card: ['berichten', 'bericht', 'geregistreerd', 'geregistreerd op', 'lid geworden op', 'lid sinds', 'lid sedert', 'sinds', 'locatie', 'woonplaats', 'plaats', 'onderwerp', 'onderwerpen', 'leeftijd', 'geslacht', 'bedankjes', 'leuk', 'beroep', 'naam'],
  ranks: ['lid', 'nieuw lid', 'actief lid', 'gast', 'beheerder', 'gebruiker'],
  reputation: ['reputatie', 'punten'],
  asks: ['gevraagd', 'gevraagd door', 'vraag van', 'vroeg'],
  answers: ['beantwoord', 'beantwoord door', 'antwoord van', 'antwoordde'],
  accepted: ['beste antwoord', 'geaccepteerd antwoord', 'oplossing'],
  captured: ['opgeslagen op', 'gearchiveerd op', 'geraadpleegd op', 'afgedrukt op', 'gedownload op', 'het is nu', 'huidige datum', 'huidige datum en tijd'],
  talk: ['ik', 'mij', 'mijn', 'wij', 'we', 'ons', 'onze', 'jij', 'je', 'jullie', 'jouw', 'bedankt', 'dank', 'hallo', 'hoi'],
}; // prettier-ignore
