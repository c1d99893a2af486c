/**
 * Whether a sentence needs the one before it to be understood: it opens with a pronoun or a word that points back, or a personal or
 * possessive pronoun stands in it before any name or noun it could mean.
 */
export function leansOnTheSentenceBefore(sentence: string): boolean {
  const text = sentence.replace(/^[„“"»«‚(–—\s]+/u, "");
  if (pointsBack.test(text) || theTwo.test(text)) return true;
  const pronoun = personal.exec(text);
  return (
    pronoun !== null && !/\s\p{Lu}\p{Ll}+/u.test(text.slice(0, pronoun.index).replace(/^\S+/, "").replace(calendar, ""))
  );
}

const pointsBack =
  /^(?:Er|Sie|Ihn|Ihm|Ihr|Ihnen|Dies|Diese[rsmn]?|Das(?= (?:ist|war|sei|hat|hatte|wird|wurde|führt|führte|gilt|galt|liegt|lag|zeigt|bedeutet|geschah|gilt|kann|könnte|soll|sollte|macht|machte|entspricht|heißt)\b)|Dabei|Dazu|Damit|Dafür|Davon|Dagegen|Dadurch|Daraus|Darin|Darauf|Daran|Darunter|Darüber|Danach|Daher|Deshalb|Deswegen|Dort|Dorthin|Dessen|Deren|Denen|Seine?[rsmn]?|Ihre?[rsmn]?|Letztere[rs]?|Erstere[rsm]?|Beide[rns]?|Jene[rsmn]?|Solche[rsmn]?|Stattdessen|Trotzdem|Dennoch|Zudem|Außerdem|Ebenso|Demnach|Hierbei|Hierfür|Hierzu|Hier|Hinzu|(?:Erst|Genau|Schon|Nur) (?:dann|da|damit|danach|dort|so|deshalb|dadurch)|Dann|(?:(?:Die|Der|Ein|Eine|Das) )?(?:Hälfte|Drittel|Viertel|Teil|Rest|Mehrheit|Einige|Viele|Manche|Mehrere|Keine[rs]?|Alle|Jede[rs]?) (?:von|unter) (?:ihnen|diesen|denen)|Ähnlich wie \p{Lu}\p{L}+|Eine?n? \p{L}+ dazu|Derselbe|Dieselben?|Dasselbe|Später|Anschließend|Zuvor|So(?= (?:steht|stand|heißt|hieß|berichtet|berichtete|meldet|meldete|sieht|sah|urteilt|urteilte) ))(?![\p{L}\d])/u;

/** "… wählte die beiden am Freitag", but not "die beiden Brücken". */
const theTwo = /(?<!\p{L})[Dd](?:ie|en|er) beiden(?=[,.!?]| (?!\p{Lu}|\p{Ll}+(?:en|er|e) \p{Lu}))/u;

const personal =
  /(?<![\p{L}\d])(?:er|sie|ihn|ihm|ihnen|seine?[rsmn]?|ihre?[rsmn]?|diese[rsmn]?|dies|dort|dessen|deren|letztere[rs]?)(?![\p{L}\d])/u;

/** Months and days are nouns that no pronoun means. */
const calendar =
  /\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr\p{Ll}*|Monat\p{Ll}*|Woche|Tag\p{Ll}*|(?:Mon|Diens|Mitt|Donners|Frei|Sams|Sonn)(?:tag|woch)s?|Frühjahr|Sommer|Herbst|Winter)(?!\p{L})/gu;
