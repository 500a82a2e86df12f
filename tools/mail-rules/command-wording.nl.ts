/** What `--help` says. */
export const commandWords = {
  usage: "--out MAP [--registry MAP] [--force]\n  of     --check BESTAND [--registry MAP]",
  description:
    "Maakt uit het register twee PowerShell-scripts: een dat mailregels in Exchange Online zet, en een dat ze weghaalt. Of vergelijkt wat een organisatie heeft met wat het register vraagt.",
  outFlag: "--out <map>",
  out: "waar de scripts moeten komen",
  checkFlag: "--check <bestand>",
  check: "XML van Export-TransportRuleCollection, of JSON van Get-TransportRule",
  registryFlag: "--registry <map>",
  registry: "een ander register dan dat van dit project",
  force: "overschrijft scripts die er al staan",
  help: "toont dit",
  titles: { "Usage:": "Gebruik:", "Options:": "Opties:" } as Readonly<Record<string, string>>,
} as const;
