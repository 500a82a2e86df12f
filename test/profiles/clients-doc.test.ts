import { format } from "prettier";
import { clientNames, type ClientName } from "../../practice/clients/client-behaviour.ts";
import { clients } from "../../practice/clients/clients.ts";
import { jobs } from "./jobs.ts";
import { meaningOf } from "./meanings.ts";
import { browserClients, browserJobs, isNotYet } from "./proofs.ts";

/* docs/clients.md says what the tests do. `npx vitest run test/profiles/clients-doc.test.ts -u` writes it. */

const labels: Readonly<Record<ClientName, string>> = {
  documented: "Documented",
  web: "Web",
  new: "New",
  classic: "Classic",
  mac: "Mac",
};

/** How a job is proven in a client. */
function proof(job: string, client: ClientName): string {
  if (isNotYet(job, client)) return "not yet";
  const inBrowser = browserJobs.includes(job) && browserClients.some((one) => one === client);
  return inBrowser ? "Node, browser" : "Node";
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = [
  row(["Job", ...clientNames.map((name) => labels[name])]),
  row(["---", ...clientNames.map(() => "---")]),
  ...jobs.map(({ name }) => row([name, ...clientNames.map((client) => proof(name, client))])),
].join("\n");

const list = clientNames
  .filter((name) => name !== "documented")
  .map((name) => {
    const { requirementSet, differences } = clients[name];
    return [
      `### ${labels[name]}`,
      "",
      `- Mailbox ${requirementSet} (docs)`,
      ...differences.map((one) => `- ${meaningOf(one)} (${one.from.join(", ")})`),
    ].join("\n");
  })
  .join("\n\n");

const page = `# Clients

What the product is tried in: the practice Outlook imitates each client (_Instellingen_, or \`?client=mac\`).
Tests make this page and compare it; nothing here was seen in a real Outlook.

## Jobs

"Node": \`test/profiles/jobs.test.ts\`, with the adapter, the wizard, real attachments and the built guard.
"Browser": \`test/journeys/clients.journey.ts\`, through the pane and the real office.js.

${table}

## Behaviour

What each client does otherwise than documented, in \`practice/clients/clients.ts\`. \`#n\` is an issue of
OfficeDev/office-js; "docs" is Microsoft's documentation; "assumed" was found nowhere, and is tried to be safe.

${list}
`;

it("docs/clients.md lists the jobs that the tests do and what each client does otherwise", async () => {
  await expect(await format(page, { parser: "markdown", printWidth: 110 })).toMatchFileSnapshot(
    "../../docs/clients.md",
  );
});

it("names no job that there is not", () => {
  const names = jobs.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(browserJobs.filter((name) => !names.includes(name))).toEqual([]);
});
