import { verifyRows } from "./word-space-rows.ts";

/** What an article's own words are put together to that it does not say. Passage, then claims: `+` supported, `-` refuted, `?` not enough, `!` anything but supported. */
const rows = `
# Am Freitag trat der Gemeinderat von Kaldern zusammen. Das alte Pumpwerk am Mühlbach steht seit dem Gewitter unter Wasser.
! Am Freitag stand das alte Pumpwerk am Mühlbach unter Wasser.
# Am Montag gab das Orchester sein letztes Konzert. Den Saal am Fluss hat ein Bauunternehmer gekauft.
! Am Montag hat ein Bauunternehmer den Saal am Fluss gekauft.
# Am Montag gab das Orchester sein letztes Konzert. Das Konzert im Saal am Fluss besuchten auch Kinder.
+ Das Konzert am Montag besuchten auch Kinder.
# Die Käserei setzte 2024 noch 31 Millionen Euro um. Unter dem Strich stand ein Verlust von 4 Millionen Euro.
+ 2024 verbuchte die Käserei einen Verlust von 4 Millionen Euro.
# Im Hafen von Lindow liegt das Schulschiff Möwe fest. Kapitän Rolf Tiemann rief die Wasserschutzpolizei.
+ Möwe heißt das Schulschiff, das im Hafen von Lindow festliegt.
! Rolf Tiemann heißt das Schulschiff, das im Hafen von Lindow festliegt.
+ Rolf Tiemann heisst der Kapitän, der die Wasserschutzpolizei rief.
! Möwe heisst der Kapitän, der die Wasserschutzpolizei rief.
# Am Steilhang stürzte eine Wanderin ab. Ein Bergretter fand sie, sagte Einsatzleiterin Pia Loibl dem Sender Radio Inntal.
! Pia Loibl heißt die Wanderin, die am Steilhang abstürzte.
! Radio Inntal heißt die Wanderin, die am Steilhang abstürzte.
# Aus dem Schloss Ramin wurden Gemälde gestohlen. Das Schloss, das im vorigen Jahr 41.000 Gäste zählte, bleibt bis Juni geschlossen.
! 41.000 Gemälde sind aus dem Schloss Ramin gestohlen worden.
+ Im vorigen Jahr zählte das Schloss Ramin 41.000 Besucher.
# In Haldern wurden neun Gärten überflutet. Der Bauhof verteilte 900 Sandsäcke.
! 900 Gärten in Haldern wurden überflutet.
# Der Landtag lehnte den Antrag mit 48 gegen 31 Stimmen ab.
+ 48 Abgeordnete stimmten im Landtag gegen den Antrag.
# In Ulmen beriet die Feuerwehr mit Landrat Udo Lamm. Der Gasthof war im November bis auf die Mauern niedergebrannt.
! Udo Lamm war im Ulmener Gasthof, als es brannte.
+ Im November brannte der Gasthof nieder.
# In der früheren Kaserne am Rand von Dornau will das Land Sachsen ab Mai bis zu 300 Asylsuchende unterbringen. Gegen die Pläne stellt sich der Wirt Jan Kröger.
! Kröger kümmert sich um den Betrieb der Unterkunft in Dornau.
# Für Dornau bedeutet der Auftrag der Werft Kolb Arbeit bis weit ins nächste Jahrzehnt. Vorstandschefin Ute Maas will 350 Fachkräfte einstellen, vor allem Schweißer.
! 350 Beschäftigte hat die Werft Kolb in Dornau derzeit.
+ Die Vorstandschefin will 350 Fachkräfte einstellen.
`;

verifyRows("words of the article that say something else", rows, "2026-05-12");
