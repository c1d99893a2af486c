import { config } from "zod/v4/core";

// The AI SDK's schemas probe `new Function` when they are made, which our content security policy reports as a breach:
// so this module must be the page's first import.
config({ jitless: true });
