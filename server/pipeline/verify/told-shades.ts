import { isRoleNoun } from "#german/role-nouns.ts";
import type { Facets } from "./claim-facets.ts";
import { type Finding, notSaid, refuted } from "./finding.ts";

/** What speaks against the small words by which a claim says how often, how many, why, before or after what, or of what alone it is so. */
export function shadeFinding({ text: claim }: Facets, { text: said }: Facets): Finding | undefined {
  if (claim.length > LONGEST || said.length > LONGEST) return undefined;
  for (const { members, falling } of sets) {
    const own = members.findIndex((member) => member.test(claim));
    if (own < 0 || members[own]?.test(said)) continue;
    const other = members.findIndex((member) => member.test(said));
    if (other >= 0 && !(falling && other === own - 1))
      return notSaid("direction", unlike(members[other]?.exec(said)?.[0], members[own]?.exec(claim)?.[0]));
  }
  for (const [phrase, own = "", noun = ""] of claim.matchAll(sides)) {
    const told = [...said.matchAll(sides)].filter(([, , other = ""]) => other.slice(0, 5) === noun.slice(0, 5));
    if (told.length > 0 && told.every(([, side = ""]) => rivals.get(sideOf(own))?.includes(sideOf(side))))
      return (/^[FfGg]/.test(own) ? refuted : notSaid)("direction", unlike(told[0]?.[0], phrase));
  }
  const office = otherOffice(claim, said) ?? otherOffice(said, claim);
  if (office) return notSaid("direction", `„${office}“ heißt es nur auf einer Seite.`);
  const [choice, ...either] = claim.includes(" oder ") ? [] : (orOther.exec(said) ?? []);
  if (choice && either.some((one) => claim.includes(one)))
    return notSaid("direction", `Die Textstelle sagt „${choice}“.`);
  return only.test(claim) && !left.test(said)
    ? notSaid("direction", `Die Textstelle sagt nicht „${only.exec(claim)?.[0]}“.`)
    : undefined;
}

/** In characters: what goes on for longer is no sentence that hangs on a small word, and would be looked through for each. */
const LONGEST = 2000;

const orOther =
  /(?<!\p{L})(?:eine?[nmr]?|de[rmn]|das|\p{Lu}\p{L}+) (\p{Lu}[\p{L}-]+) oder (?:\p{Ll}+ )?(\p{Lu}[\p{L}-]+)/u;

/** "Die frühere Trainerin" beside "die Trainerin". */
const otherOffice = (a: string, b: string): string | undefined =>
  aside.test(b)
    ? undefined
    : [...a.matchAll(asides)].find(
        ([, noun = ""]) => isRoleNoun(noun) && b.includes(noun) && a.split(noun).length === 2,
      )?.[0];

const formerly = "(?:ehemal|früher|damal|einst|vormal|künftig|designiert|stellvertret|kommissarisch)\\p{Ll}*";
const asides = new RegExp(`(?<!\\p{L})${formerly} (\\p{Lu}[\\p{L}-]+)`, "gu");
const aside = new RegExp(`(?<!\\p{L})(?:${formerly}|Ex-|war(?:en)?(?!\\p{L}))`, "iu");

const unlike = (told = "", own = ""): string => `Die Textstelle sagt „${told}“, nicht „${own}“.`;

/** One set a line; of its members a sentence tells one. What is less than the member before it, behind ">", may be told by that. */
const lines = `
erstmals|zum ersten Mal/wieder|erneut|abermals|zum (?:zweiten|dritten) Mal
noch (?:nicht|kein\\p{L}*)/(?:nicht|kein\\p{L}*) mehr
(?:die )?meisten|Mehrheit|mehrheitlich|Großteil>viele[nr]?>(?:einig|manch|mehrer|einzeln)e[nr]?>wenige[nr]?>kaum
(?:doppelt|zweimal) so/halb so/(?:drei|vier|fünf|zehn)mal so/(?:fast|beinahe|nahezu|nicht|ganz) so/(?<!(?:doppelt|halb|mal|fast|beinahe|nahezu|nicht|ganz) |\\p{L})(?:eben|genau)?so \\p{L}+ (?:\\p{Lu}\\p{L}+ )?wie/(?:mehr|weniger|\\p{Ll}{3,}er) (?:\\p{L}+ )?als
kein\\p{L}*|nie(?:mand\\p{L}*)?/nicht (?:all|jed|imm)e\\p{L}*/kaum
immer|stets>meist(?:ens)?>oft|häufig>manchmal|gelegentlich>selten
weil|denn|deshalb|daher|wegen|aufgrund/obwohl|trotz(?:dem)?|dennoch/nachdem/bevor|ehe/während/sodass/damit/unabhängig
`;

const words = (member: string): RegExp => new RegExp(`(?<!\\p{L})(?:${member})(?!\\p{L})`, "iu");
const sets = lines
  .trim()
  .split("\n")
  .map((line) => ({ falling: line.includes(">"), members: line.split(/[/>]/).map(words) }));

/** On which side of a thing it stands ("für den Bau", "nach dem Fest"). */
const sides =
  /(?<!\p{L})([FfGgVvNnSsWwTtAa](?:ür|egen|or|ach|eit|ährend|ußerhalb|rotz)) (?:de[mnrs]|die|das|eine?[mnrs]?) (?:\p{Ll}+ )?(\p{Lu}\p{L}+)/gu;
const sideOf = (side: string): string => side.toLowerCase().replace("seit", "nach");
const rivals = new Map([
  ...["für gegen", "wegen trotz", "vor nach während außerhalb"].flatMap((set) =>
    set.split(" ").map((one) => [one, set.replace(one, "")] as const),
  ),
]);

const only = /(?<!\p{L})(?:nur|als einzig\p{L}*|lediglich|ausschließlich)(?!\p{L}|[\s\p{Ll}]{0,60}\d)/iu;
const left = words("(?<!nicht )nur|lediglich|bloß|allein|einzig\\p{L}*|ausschließlich|sondern|außer|erst|kein\\p{L}*");
