/**
 * Where German makes adjective or inhabitant of a region not by a regular ending: the name as `Intl.DisplayNames` writes it, then
 * adjective stems (without "-isch"), after "/" inhabitants' stems. Common short names of the same region stand after "=".
 */
export const irregularCountries = `
Ägypten ägypt / ägypter|Albanien alban / albaner|Argentinien argentin / argentinier|Aserbaidschan aserbaidschan / aserbaidschaner aseri
Äthiopien äthiop|Bangladesch bangladesch / bangladescher bengale|Belarus belaruss weißruss = Weißrussland|Belgien belg / belgier
Bolivien bolivian / bolivianer|Bosnien und Herzegowina bosn / bosnier = Bosnien|Brasilien brasilian / brasilianer|Bulgarien bulgar / bulgare
Chile chilen / chilene|China chines / chinese = Volksrepublik~China|Costa Rica costa-rican costarican / costa-ricaner|Dänemark dän / däne
Deutschland deutsch / deutsche = Bundesrepublik|Dominikanische Republik dominikan / dominikaner|Ecuador ecuadorian / ecuadorianer
Estland estn / este|Europäische Union / eu-bürger = EU|Finnland finn / finne|Frankreich französ / franzose französin|Georgien georg / georgier
Griechenland griech / grieche|Guatemala guatemaltek / guatemalteke|Indien ind / inder|Indonesien indones / indonesier|Irland ir / ire
Irak irak / iraker|Iran iran pers / iraner|Island isländ / isländer|Israel israel / israeli|Italien italien / italiener|Japan japan / japaner
Jemen jemenit / jemenit|Jordanien jordan / jordanier|Kambodscha kambodschan / kambodschaner|Kanada kanad / kanadier|Kasachstan kasach / kasache
Katar katar / katarer katari|Kirgisistan kirgis / kirgise = Kirgistan Kirgisien|Kolumbien kolumbian / kolumbianer|Kroatien kroat / kroate
Kongo-Kinshasa kongoles / kongolese = Kongo|Kosovo kosovar / kosovare|Kuwait kuwait / kuwaiter|Laos laot / laote|Lettland lett / lette
Libanon libanes / libanese|Libyen liby / libyer|Litauen litau / litauer|Malta maltes / malteser|Marokko marokkan / marokkaner
Mexiko mexikan / mexikaner|Republik Moldau moldau moldaw / moldauer = Moldau Moldawien|Mongolei mongol / mongole|Mosambik mosambikan / mosambikaner
Myanmar myanmar birman / birmane = Birma Burma|Nepal nepales / nepalese|Neuseeland neuseeländ / neuseeländer|Niederlande niederländ holländ / niederländer holländer = Holland
Nordmazedonien mazedon nordmazedon / mazedonier|Norwegen norweg / norweger|Oman oman / omaner|Österreich österreich / österreicher
Palästinensische Autonomiegebiete palästinens / palästinenser = Palästina|Papua-Neuguinea papua-neuguine|Peru peruan / peruaner|Philippinen philippin / philippiner filipino filipina
Polen poln / pole|Portugal portugies / portugiese|Rumänien rumän / rumäne|Russland russ / russe = Rußland Russische~Föderation|Saudi-Arabien saudi-arab saud saudiarab / saudi saudi-araber
Schweden schwed / schwede|Schweiz schweizer / schweizer|Senegal senegales / senegalese|Serbien serb / serbe|Simbabwe simbabw / simbabwer
Singapur singapur / singapurer|Slowakei slowak / slowake|Slowenien slowen / slowene|Spanien span / spanier|Sudan sudanes / sudanese
Südafrika südafrikan / südafrikaner|Südsudan südsudanes / südsudanese|Syrien syr / syrer|Tadschikistan tadschik / tadschike|Taiwan taiwan taiwanes / taiwaner taiwanese
Thailand thailänd thai / thailänder thai|Tschechien tschech / tscheche = Tschechische~Republik|Türkei türk / türke|Turkmenistan turkmen / turkmene
Ukraine ukrain / ukrainer|Ungarn ungar / ungar|Uruguay uruguay / uruguayer|Usbekistan usbek / usbeke|Venezuela venezolan / venezolaner
Vereinigte Arabische Emirate emirat / emirati = VAE Emirate|Vereinigtes Königreich brit / brite = Großbritannien Grossbritannien UK|England engl / engländer|Schottland schott / schotte|Wales walis / waliser|Nordirland nordir / nordire
Vereinigte Staaten amerikan us-amerikan / amerikaner us-amerikaner = USA US Amerika|Vereinte Nationen = UN UNO|Vietnam vietnames / vietnamese
Zypern zypr zypriot / zyprer zypriot|Afghanistan afghan / afghane|Afrika afrikan / afrikaner|Europa europä / europäer|Asien asiat / asiate
Côte d’Ivoire ivor / ivorer = Elfenbeinküste|Sri Lanka sri-lank / sri-lanker|Zentralafrikanische Republik zentralafrikan / zentralafrikaner
Sonderverwaltungsregion Hongkong hongkong / hongkonger = Hongkong|Luxemburg luxemburg / luxemburger|Liechtenstein liechtenstein / liechtensteiner
Kuba kuban / kubaner|Nordkorea nordkorean / nordkoreaner|Südkorea südkorean / südkoreaner|Tunesien tunes / tunesier|Algerien alger / algerier
`
  .trim()
  .split(/[|\n]/)
  .map((line) => {
    const [words = "", aliases = ""] = line.split("=");
    const [nameAndStems = "", inhabitants = ""] = words.split("/");
    const parts = nameAndStems
      .trim()
      .split(/\s+(?=\p{Ll}[\p{Ll}-]*(?:\s|$))/u)
      .filter((part) => part !== "und");
    const joined = nameAndStems.includes(" und ") ? nameAndStems.trim().split(/\s+/) : undefined;
    return {
      name: joined ? joined.slice(0, 3).join(" ") : (parts[0] ?? "").trim(),
      adjectives: joined ? joined.slice(3) : parts.slice(1).flatMap((part) => part.split(/\s+/)),
      inhabitants: inhabitants.trim().split(/\s+/).filter(Boolean),
      aliases: aliases
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((alias) => alias.replaceAll("~", " ")),
    };
  });
