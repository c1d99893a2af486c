import { wordSet } from "#german/word-set.ts";

/**
 * Whether a capitalised word is one that German writes small inside a sentence (article, pronoun, preposition, adverb, question word), so
 * that its capital shows the start of a sentence; nouns and names prove nothing.
 */
export const opensSentence = (word: string): boolean => openers.has(word);

const openers =
  wordSet(`Der Die Das Dem Den Des Ein Eine Einen Einem Einer Eines Kein Keine Keinen Keiner Er Sie Es Ich Wir Ihr Man Wer Was Wo Wie Wann Warum
  Weshalb Wieso Wozu Woher Wohin Welche Welcher Welches Dieser Diese Dieses Diesem Diesen Jener Jene Jenes Jeder Jede Jedes Alle Allen
  Aller Alles Beide Beiden Beides Einige Einigen Mehrere Viele Vielen Manche Solche Mein Meine Meinen Dein Deine Sein Seine Seinen Seinem
  Seiner Ihre Ihren Ihrem Ihrer Unser Unsere Unseren Euer Eure Deren Dessen Und Oder Aber Denn Doch Sondern Jedoch Allerdings Dennoch
  Trotzdem Außerdem Ausserdem Zudem Darüber Daneben Dabei Dafür Dagegen Daher Damit Danach Daran Darauf Daraufhin Daraus Darin Darum
  Darunter Davon Davor Dazu Dazwischen Deshalb Deswegen Demnach Demgegenüber Derzeit Dann Da Dort Dorthin Hier Hierbei Hierfür Hiermit
  Hierzu Heute Gestern Morgen Jetzt Nun Bald Später Früher Zuvor Vorher Nachher Seitdem Seither Zuletzt Zuerst Zunächst Schließlich
  Schliesslich Inzwischen Mittlerweile Unterdessen Währenddessen Gleichzeitig Zugleich Immer Oft Häufig Manchmal Nie Niemals Niemand
  Nichts Etwas Jemand In Im Ins An Am Ans Auf Aus Bei Beim Bis Durch Für Gegen Gegenüber Hinter Mit Nach Neben Ohne Ob Seit Trotz Über
  Um Unter Von Vom Vor Während Wegen Zu Zum Zur Zwischen Laut Gemäß Zufolge Anhand Aufgrund Dank Innerhalb Außerhalb Statt Anstatt
  Anstelle Angesichts Infolge Mithilfe Bezüglich Hinsichtlich Als Wenn Weil Dass Damals Obwohl Obgleich Falls Sofern Soweit Sobald
  Solange Bevor Nachdem Ehe Indem Sodass So Somit Sonst Auch Nur Noch Schon Bereits Erst Gerade Fast Rund Etwa Ungefähr Knapp Gut
  Mindestens Höchstens Maximal Insgesamt Ebenso Ebenfalls Genauso Besonders Insbesondere Vor Allem Vielleicht Möglicherweise
  Wahrscheinlich Offenbar Angeblich Offiziell Nicht Ja Nein Selbst Sogar Zwar Einerseits Andererseits Erstmals Wieder Weiter Weitere
  Weiterhin Dadurch Dadurch Stattdessen Vielmehr Übrigens Tatsächlich Eigentlich Natürlich Jeweils Zwei Drei Vier Fünf Sechs Sieben
  Acht Neun Zehn Elf Zwölf Anfang Mitte Ende Sind Ist War Waren Hat Haben Hatte Wird Werden Wurde Wurden Kann Können Könnte Soll Sollen
  Sollte Muss Müssen Darf Dürfen Will Wollen Laut Sollten Würde Hätte Wäre`);
