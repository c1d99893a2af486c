import { isRoleNoun } from "#german/role-nouns.ts";

/** Whether a question asks what somebody is: "Wer ist Anna Kern?", "Welches Amt hat Anna Kern?" */
export const asksWhatSomebodyIs = (text: string): boolean => asksWhoSomebodyIs(text) || asksForOffice.test(text);

/** "Welches Amt hat Anna Kern?" asks what she is. */
const asksForOffice =
  /^\s*(?:und )?welche[ns]? (?:rolle|amt|funktion|position|posten|beruf|aufgabe|stellung) (?:hat|hatte|bekleidet|übt|besitzt)(?!\p{L})/iu;

/** "Wer ist Anna Kern?" asks what she is, "Wer ist der Trainer?" asks for a name. */
const asksWhoSomebodyIs = (text: string): boolean =>
  /^\s*(?:und )?wer (?:ist|war|sind|waren) (?:eigentlich |denn |genau )?(?:\p{Lu}[\p{L}.’'-]*[\s?!.]*){1,4}$/u.test(
    text.replace(/^\s*(?:und )?wer/i, "wer"),
  ) &&
  /^\s*(?:und )?wer (?:ist|war|sind|waren) (?:eigentlich |denn |genau )?(?!(?:der|die|das|ein|eine|sein|seine|ihr|ihre)\b)/iu.test(
    text,
  ) &&
  /\p{Lu}\p{L}+[\s?!.]*$/u.test(text) &&
  !isRole(
    text
      .trim()
      .split(/\s+/)
      .slice(2)[0]
      ?.replace(/\P{L}+$/u, "") ?? "",
  );

/** A double name is none: "Kern-Schneider". */
const isRole = (word: string): boolean => !word.includes("-") && isRoleNoun(word);
