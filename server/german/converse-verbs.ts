/** What a verb does with its parts; verbs of one relation tell the same event from two sides. */
export interface VerbFrame {
  readonly relation: "transfer" | "offer" | "sale" | "lease" | "trade" | "victory" | "possession" | "support";
  /** The verb the event is told by, whichever side the sentence takes. */
  readonly verb: string;
  /** Who the grammatical subject is. */
  readonly subject: "agent" | "recipient" | "object";
  /** Prepositions in front of the giver, the receiver, the thing. */
  readonly agentBy?: readonly string[];
  readonly recipientBy?: readonly string[];
  readonly objectBy?: readonly string[];
  /** Who the dative is. */
  readonly dative?: "agent" | "recipient";
  /** Verbs without an accusative: a bare name behind them is the dative. */
  readonly dativeOnly?: true;
  /** Who the accusative is where it is not the thing. */
  readonly accusative?: "recipient";
}

/** The frame of a verb (infinitive, a reflexive one with its bare form); undefined where German grammar alone decides. */
export const frameOf = (lemma: string): VerbFrame | undefined => frames.get(lemma);

const give = (relation: VerbFrame["relation"], verb: string): VerbFrame => ({
  relation,
  verb,
  subject: "agent",
  dative: "recipient",
  recipientBy: ["an", "nach", "ins", "in", "zu", "zur", "zum"],
});

const receive = (relation: VerbFrame["relation"], verb: string, ...agentBy: string[]): VerbFrame => ({
  relation,
  verb,
  subject: "recipient",
  agentBy,
});

const supply: VerbFrame = {
  relation: "transfer",
  verb: "liefern",
  subject: "agent",
  accusative: "recipient",
  objectBy: ["mit"],
};
const beat: VerbFrame = { relation: "victory", verb: "besiegen", subject: "agent", objectBy: ["gegen", "über"] };
const lose: VerbFrame = {
  relation: "victory",
  verb: "besiegen",
  subject: "object",
  agentBy: ["gegen"],
  dative: "agent",
};

const all: readonly (readonly [string, (verb: string) => VerbFrame])[] = [
  [
    `geben liefern schicken senden entsenden übergeben überlassen spenden schenken zahlen überweisen verleihen bereitstellen übermitteln
    abgeben weitergeben zurückgeben ausliefern verschicken versenden übertragen abtreten gewähren vererben aushändigen zuteilen
    bezahlen auszahlen verlegen abschieben überstellen stiften exportiert bringen beisteuern zuschießen zuwenden zukommen spendieren erstatten leihen überreichen ausschütten verschenken vermachen zuschicken zustellen zurückzahlen rückerstatten`,
    (verb) => give("transfer", verb),
  ],
  [
    "erhalten bekommen empfangen kriegen erben entgegennehmen zurückbekommen zurückerhalten",
    () => receive("transfer", "geben", "von", "vom", "aus"),
  ],
  [
    "fließen",
    () => ({ ...give("transfer", "geben"), subject: "object", agentBy: ["von", "vom", "aus"], recipientBy: ["an"] }),
  ],
  ["anbieten bieten zusagen versprechen", (verb) => give("offer", verb)],
  ["verkaufen veräußern absetzen", () => give("sale", "verkaufen")],
  [
    "kaufen erwerben abkaufen aufkaufen ankaufen",
    () => ({ ...receive("sale", "verkaufen", "von", "vom", "bei", "beim", "aus"), dative: "agent" }),
  ],
  ["vermieten verpachten", () => give("lease", "vermieten")],
  ["mieten pachten anmieten", () => receive("lease", "vermieten", "von", "vom", "bei", "beim")],
  ["exportieren ausführen", () => give("trade", "exportieren")],
  ["importieren einführen beziehen", () => receive("trade", "exportieren", "aus", "von", "vom")],
  ["versorgen beliefern ausstatten ausrüsten bezuschussen entschädigen", () => supply],
  [
    "unterstützen",
    () => ({ relation: "support", verb: "unterstützen", subject: "agent", accusative: "recipient", objectBy: ["mit"] }),
  ],
  [
    "helfen",
    () => ({
      relation: "support",
      verb: "unterstützen",
      subject: "agent",
      dative: "recipient",
      objectBy: ["mit"],
      dativeOnly: true,
    }),
  ],
  ["besiegen bezwingen schlagen bezwang siegen gewinnen durchsetzen übertrumpfen ausschalten abfertigen", () => beat],
  ["verlieren", () => lose],
  ["unterliegen", () => ({ ...lose, dativeOnly: true })],
  ["besitzen", () => ({ relation: "possession", verb: "besitzen", subject: "agent" })],
  [
    "gehören",
    () => ({ relation: "possession", verb: "besitzen", subject: "object", dative: "agent", dativeOnly: true }),
  ],
];

const frames: ReadonlyMap<string, VerbFrame> = new Map(
  all.flatMap(([verbs, frame]) => verbs.split(/\s+/).map((verb): [string, VerbFrame] => [verb, frame(verb)])),
);

/** Verbs that tell one exchange from its two sides ("kaufen" – "verkaufen"). */
export const converseVerbs: readonly (readonly [string, string])[] = [...frames].flatMap(([verb, frame]) =>
  [...frames].flatMap(([other, { relation, subject }]): readonly (readonly [string, string])[] =>
    relation === frame.relation && subject !== frame.subject && verb < other ? [[verb, other]] : [],
  ),
);
