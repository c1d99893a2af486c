import type { Evidence } from "#domain/passage.ts";
import type { Quantity } from "#domain/quantity.ts";
import type { Span } from "#domain/span.ts";
import type { OutcomeKind } from "#german/outcomes.ts";
import type { ContentWord, WordKeys } from "../verify/content-words.ts";

/** Whether something happened or is so, is only meant to happen, or is denied. */
export type Reality = "fact" | "plan" | "denied";

/** One figure of a passage with all that says what it is a figure of; `start` and `end` of its sentence in the passage's text. */
export interface FigureStatement extends Span {
  readonly evidence: Evidence;
  readonly sentence: string;
  readonly quantity: Quantity;
  /** The nouns that say what is counted or measured, the head first; empty where the sentence names none. */
  readonly things: readonly ContentWord[];
  /** Adjectives that narrow the thing ("deutsche", "schwer verletzte"). */
  readonly narrowed: readonly ContentWord[];
  /** The words of the sentence's part that the figure belongs to, and the nearest words around it: rest of the sentence, title, heading, passage. */
  readonly own: readonly ContentWord[];
  readonly around: readonly ContentWord[];
  /** Names in the figure's part, as keys of their words, without the speaker. */
  readonly names: readonly (readonly ContentWord[])[];
  /** Bare nouns behind "in", "aus", "nach", "bei": places that no list knows, or states such as "in Gefahr". */
  readonly places: readonly ContentWord[];
  /** What happens, by its verb; absent where the verb only says that there is such a figure ("liegt bei", "betrug", "sprach von"). */
  readonly verb?: WordKeys;
  /** Keys of who gives or does and of who receives, where the grammar says so. */
  readonly agent?: string;
  readonly recipient?: string;
  readonly outcome?: OutcomeKind;
  readonly reality: Reality;
  /** Told in the present: true of its own time alone. */
  readonly present: boolean;
  /** "weitere 500": on top of others. */
  readonly additional: boolean;
  /** "davon", "darunter": part of another figure. */
  readonly partial: boolean;
  /** "bisher", "inzwischen": a count that goes on. */
  readonly running: boolean;
  readonly speaker?: string;
  /** The days the event lies on, where the sentence names them. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Day, month or year up to which the figure counts or at which it was told; ISO 8601. */
  readonly asOf?: string;
}
