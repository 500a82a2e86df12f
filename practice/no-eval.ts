import { config } from "zod";

// Zod tries whether it may make functions from text, and the content policy reports each try. It
// tries as a schema is made, so this comes before any other import.
config({ jitless: true });
