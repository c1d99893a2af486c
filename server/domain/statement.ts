import type { Origin } from "./origin.ts";
import type { OutcomeKind } from "./outcome-kind.ts";
import type { Quantity } from "./quantity.ts";
import type { Span } from "./span.ts";

/** Changes whenever the same passage would give other statements, so that an index knows whether its own are still right. */
export const STATEMENTS_VERSION = "26";

/** Whether something happened or is so, is only meant to happen, is asked for or no more than possible, is reckoned with, or is denied. */
export type Reality = "fact" | "plan" | "demand" | "estimate" | "denied";

/**
 * One thing that a passage states and another article may state differently: a figure, a day, a yes or no, with all that says of what.
 * Read at ingestion and kept in the index: plain data, words as written, a noun by its capital. `start` and `end` of its sentence in the
 * passage's text.
 */
export interface Statement extends Span {
  /** The figure, or what else is compared by the same rules, under a unit of its own; offsets in the sentence. */
  readonly quantity: Omit<Quantity, "text" | "thing">;
  /** The nouns that say what is counted or measured, the head first; empty where the sentence names none. */
  readonly things: readonly string[];
  /** Adjectives that narrow the thing ("deutsche", "schwer verletzte"). */
  readonly narrowed: readonly string[];
  /** The words of the sentence's part that the statement is made of. */
  readonly own: readonly string[];
  /** Names in that part, each by its words, without the speaker. */
  readonly names: readonly (readonly string[])[];
  /** Bare nouns behind "in", "aus", "nach", "bei": places that no list knows, or states such as "in Gefahr". */
  readonly places: readonly string[];
  /** Infinitive of what happens; absent where the verb only says that there is such a figure ("liegt bei", "betrug", "sprach von"). */
  readonly verb?: string;
  /** Keys of who gives or does and of who receives, where the grammar says so. */
  readonly agent?: string;
  readonly recipient?: string;
  /** What befell people or things. */
  readonly outcome?: OutcomeKind;
  readonly reality: Reality;
  /** Told in the present: true of its own time alone. */
  readonly present: boolean;
  /** What makes a figure one of another kind, unless the other side is of that kind too: "additional", "part", "mean", "per:jahr" … */
  readonly marks: readonly string[];
  /** In which case it holds: what is counted off beside it, and how far ("nach fünf Spieltagen", "Linie 12", "im zweiten Quartal"). */
  readonly conditions: readonly (readonly [of: string, value: number])[];
  /** "bisher", "inzwischen": a count that goes on. */
  readonly running: boolean;
  readonly speaker?: string;
  /** Where it comes from, if the text says so. */
  readonly origin?: Origin;
  /** Keys of what it draws on: two statements that share one have one source. Empty where it is somebody's word and the text does not say whose; absent where the article speaks for itself. */
  readonly sources?: readonly string[];
  /** The days the event lies on, where the sentence names them. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Day, month or year up to which the figure counts or at which it was told; ISO 8601. */
  readonly asOf?: string;
}
