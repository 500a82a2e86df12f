/**
 * Prints the self-checks of several Outlooks beside one another, as a Markdown table.
 *
 *     npm run outlook-reports -- FILE…
 *
 * Each file holds one or more texts that *Deze Outlook nakijken* gave, such as saved mails. Exits with 1
 * when something could not be read, and with 2 without a file.
 */
import { callersFolder } from "../command-line/callers-folder.ts";
import { runOutlookReports } from "./run.ts";

process.exitCode = runOutlookReports(process.argv.slice(2), callersFolder());
