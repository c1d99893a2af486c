import type { Span } from "#domain/span.ts";
import type { Speaker } from "#german/speaker.ts";
import type { SpeechKind } from "#german/speech-verbs.ts";

/** Somebody's words in a sentence: the span is what is attributed; no speaker where the sentence names none ("soll … haben"). */
export interface Attribution extends Span {
  readonly kind: SpeechKind;
  readonly speaker?: string | undefined;
  readonly speakerKey?: string | undefined;
  /** Title and description before the name, as written. */
  readonly role?: string | undefined;
  /** The word that attributes ("laut", "sagte", "soll"). */
  readonly cue: string;
  /** Whether the attributed part stands in quotation marks. */
  readonly direct: boolean;
}

/** What the sentences before tell: whose words a subjunctive or "sagte sie" goes on with. */
export interface AttributionContext {
  readonly previousSpeaker?: Pick<Speaker, "speaker" | "speakerKey" | "role">;
}
