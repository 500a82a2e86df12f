import { config } from "zod";

// Zod checks whether it may compile functions from text, and the content policy reports each
// attempt. It does so when a schema is made, so this import comes before any other.
config({ jitless: true });
