import { outcomes } from "#german/outcomes.ts";
import { isAnybody, kindOfPeople } from "./kinds-of-people.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isGeneric } from "./things-alike.ts";

/** Whether it is people that are counted, or something befell them. */
export const countsPeople = ({ things: [thing], outcome }: PlacedStatement): boolean =>
  thing === undefined
    ? outcome !== undefined && !/^(?:destroyed|damaged)$/.test(outcome)
    : isGeneric(thing) ||
      isAnybody(thing.text) ||
      kindOfPeople(thing.text) !== undefined ||
      outcomes(thing.text).length > 0 ||
      (person.test(thing.text) && !things.test(thing.text));

/** How nouns for people end, or what they are. */
const person =
  /(?:innen|iert?e[nr]?|lose[nr]?|wachsene[nr]?|linge?n?|leuten?|isten?|anten?|enten?|euren?|ende[nr]?|gäste?n?|kräfte?n?|frauen|männern?|bauern?|fans?|kinder[n]?|(?:fahr|arbeit|nehm|geb|spiel|such|schau|wohn|käuf|helf|schül|sammel|bürg|wähl|sport|lehr|forsch|pendl|urlaub|läuf|träg|sprech|führ|dien|besitz|miet|rentn|leist|kämpf|wander|tänz|sänger|häftl|gefang|flüchtl)er[n]?)$|^Alter$|^(?:Be|Ver|Ge|Ange|Er|Ent)\p{Ll}+te[nr]?$/iu;

/** Things whose nouns end as those of people do. */
const things =
  /^(?:enten?|enden?|(?:[klp]|fr)isten|betten|besten)$|(?:spenden?|wenden?|(?:wochen|jahres|monats)enden?|legenden?|dividenden?|kalendern?|(?:instrum|dokum|elem|mom|segm|tal|pat|argum|experim|kompon|proz|sortim|parlam)enten?|(?:vari|diam|konst|hydr)anten|geräten?|(?:ge|ver|ange)boten?|(?:be|ge)richten?|gewichten?|gerüchten?|geschichten?|gebieten?|verlusten?|[bg]ehältern?|gewittern?)$/iu;
