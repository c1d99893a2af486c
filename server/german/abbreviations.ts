import { wordTable } from "#german/word-table.ts";

/**
 * What a full stop after a short form can mean: `inner` never ends a sentence ("Dr. Müller"), `noun` ends it only before a word that
 * opens sentences ("5 Mio. Euro", "5 Mio. Das ist"), `closing` ends it before any capital ("usw. Berlin"), `number` stays open
 * before a number ("Sept. 2025", "Goethestr. 5"). A capital first letter ("Max. 20 Euro") is weaker proof: it could be a name.
 */
export type AbbreviationKind = "inner" | "noun" | "closing" | "number";

/** The kind of a short form written without its last full stop ("Dr", "z. B", "u.a"); undefined for ordinary words. */
export function abbreviationKind(form: string): AbbreviationKind | undefined {
  const dense = form.replaceAll(/[.\s]+/g, ".");
  const kind = kinds.get(dense);
  if (kind || form.length === 1 || !/^\p{Lu}/u.test(form)) return kind;
  if (form.endsWith("str")) return "number";
  const small = kinds.get(form.charAt(0).toLowerCase() + dense.slice(1));
  return small === "inner" && !dense.includes(".") ? "number" : small;
}

const kinds = wordTable<AbbreviationKind>({
  inner: `Dr Drs Prof Dipl Ing Mag phil rer nat med jur Hr Hrn Fr Frl Mr Mrs Ms Sr Rev Nr Nrn No Abs Ziff Kap Bd Bde Hrsg Hg Verf Red
    St Ste Gebr Tel Fax vgl Vgl ca zirka bzw bzgl evtl ggf gegebenenf inkl exkl einschl zzgl abzgl max min mind sog gem geb verh gest
    dt engl frz lat griech russ amerik ehem urspr eigtl allg bes insb insbes lt Aufl Anm zit zz zzt Abb Sp Rn Rdnr Az Lt
    Col Sgt Hptm Oblt Univ Ev ev kath röm jüd Mt Ft Pl Msgr Pfr Rep Sen Gov Reg-Bez vorm nachm tägl monatl jährl wg betr Betr
    z d i v n u o S A.d z.B z.T d.h i.d i.d.R z.Z z.Zt z.Hd s.o s.u v.a i.e m.E u.U u.E i.S i.S.d v.l v.l.n.r o.g
    o.Ä.v n.n`,
  noun: `Mio Mrd Mia Bio Tsd Std Stdn Min Sek Stk u.a u.A k.u.k a.D Co St.-Nr Fr.-Nr`,
  closing: `usw usf etc uvm uvam Chr v.Chr n.Chr Jh Jhd Jhdt Inc Ltd Corp Bros jun sen jr o.ä o.Ä u.ä u.Ä u.v.m u.a.m ff
    e.V i.R i.V h.c p.a a.M Lj Kl Hbf Bhf Pkt`,
  number: `Str Art Jan Febr Feb Mär Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez`,
});
