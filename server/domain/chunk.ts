import type { PassageId } from "./passage.ts";

/** The unit we embed: the text given to the model (with its title and heading as context) and the passages it stands for. */
export interface Chunk {
  readonly text: string;
  readonly passages: readonly PassageId[];
}
