/** The one function of the AI SDK that answers need, in a module of its own: what is imported lazily by name lets bundlers leave the rest away. */
export { streamText } from "ai";
