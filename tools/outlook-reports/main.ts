/**
 * Prints the self-checks of several Outlooks beside one another, as a Markdown table.
 *
 *     npm run outlook-reports -- FILE…
 *
 * Each file holds one or more texts that *Deze Outlook nakijken* gave, such as saved mails. Exits with 1
 * when something could not be read, and with 2 without a file.
 */
import { runOutlookReports } from "./run.ts";

const here = process.env.INIT_CWD ?? process.cwd();
process.exitCode = runOutlookReports(process.argv.slice(2), here);
