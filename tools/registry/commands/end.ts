import { endProtocol } from "../upkeep/end.ts";
import { changeCommand } from "../upkeep/life-command.ts";

/** Records that a protocol ends. */
export const end = changeCommand(
  {
    usage:
      "ID --reason notice|at-once|ground-gone|agreement-ended " +
      '[--on DAG] [--given-on DAG] [--by sender|receiver] [--source "BRON"] [--registry MAP]',
    help: [
      "Legt vast dat een protocol eindigt, en waar dat staat.",
      "notice: opgezegd op --given-on, door --by als je dat weet; --on is de laatste dag die telt, en mag ontbreken: dan volgt hij uit de opzegtermijn.",
      "agreement-ended: --on is de laatste dag die telt van de samenwerkingsovereenkomst; --given-on wanneer dat bekend werd, anders de vroegste van --on en vandaag.",
      "at-once en ground-gone: --on is de eerste dag die niet meer telt.",
    ].join("\n      "),
  },
  { names: 1, options: ["reason", "on", "given-on", "by", "source"] },
  endProtocol,
);
