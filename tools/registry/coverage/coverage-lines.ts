/** A coverage as lines of Dutch, for the command line. */
import { formatDay } from "../../../src/core/base/day.ts";
import { countByProvince, countFlanders, type Count } from "./count.ts";
import type { Coverage } from "./coverage.ts";
import type { MunicipalityCoverage } from "./municipality.ts";
import { byId, type ProtocolRef } from "./protocol-ref.ts";
import type { Unconfirmed } from "./unconfirmed.ts";
import {
  counted,
  coverageWords,
  endingText,
  mergedText,
  municipalityStates,
  pendingText,
  postcodeStates,
  protocolName,
  unconfirmedText,
} from "./wording.nl.ts";

export function coverageLines(coverage: Coverage): readonly string[] {
  const flanders = countFlanders(coverage);
  const { municipalities, postcodes } = flanders;
  const { total, covered, partly } = municipalities;
  return [
    coverageWords.title(formatDay(coverage.on)),
    coverageWords.countedAs(municipalities.total, postcodes.total),
    "",
    countLine("Vlaanderen", flanders),
    ...countByProvince(coverage).map(({ province, count }) => countLine(`  ${province}`, count)),
    ...section(coverageWords.coveredTitle, coverage.municipalities.flatMap(coveredLines)),
    `  ${coverageWords.notCovered(total - covered - partly)}`,
    ...section(
      coverageWords.endingTitle,
      coverage.ending.map((one) => `${named(one.protocol)}: ${endingText(one)}`),
    ),
    ...section(
      coverageWords.pendingTitle,
      coverage.pending.map((one) => `${named(one.protocol)}: ${pendingText(one)}`),
    ),
    ...section(coverageWords.unconfirmedTitle, unconfirmedLines(coverage.unconfirmed)),
  ];
}

const named = (protocol: ProtocolRef): string => `${protocol.id}, ${protocolName(protocol)}`;

function section(title: string, lines: readonly string[]): readonly string[] {
  const shown = lines.length === 0 ? [coverageWords.nothing] : lines;
  return ["", `${title}:`, ...shown.map((line) => `  ${line}`)];
}

function countLine(name: string, { municipalities, postcodes }: Count): string {
  const { total, covered, partly } = municipalities;
  const apart = partly === 0 ? "" : `, ${partly} deels`;
  return (
    `${name}: ${covered} van ${counted(total, "gemeente", "gemeenten")} gedekt${apart}; ` +
    `${postcodes.covered} van ${counted(postcodes.total, "postcode", "postcodes")}`
  );
}

/** A municipality with the protocols that cover it; none when it is not covered. */
function coveredLines(municipality: MunicipalityCoverage): readonly string[] {
  const { name, province, state, postcodes, mergedSince } = municipality;
  if (state !== "covered" && state !== "partly") return [];
  const covering = new Map(
    postcodes.flatMap(({ state: own, protocol }) =>
      own === "covered" && protocol !== null ? [[protocol.id, protocol]] : [],
    ),
  );
  const left = postcodes.filter((one) => one.state !== "covered");
  return [
    `${name} (${province}): ${municipalityStates[state]}`,
    ...[...covering.values()].sort(byId).map((protocol) => {
      const own = postcodes.filter((one) => one.protocol?.id === protocol.id);
      const codes = own.filter((one) => one.state === "covered").map(({ postcode }) => postcode);
      return `  ${codes.join(", ")}: protocol ${named(protocol)}`;
    }),
    ...left.map(
      ({ postcode, places, state: own }) =>
        `  ${postcode} ${places.join(", ")}: ${postcodeStates[own]}`,
    ),
    ...mergedSince.map((merger) => `  ${mergedText(merger)}`),
  ];
}

function unconfirmedLines(unconfirmed: readonly Unconfirmed[]): readonly string[] {
  const protocols = new Map(unconfirmed.map(({ protocol }) => [protocol.id, protocol]));
  return [...protocols.values()].flatMap((protocol) => {
    const own = unconfirmed.filter((found) => found.protocol.id === protocol.id);
    const ids = own.flatMap((found) => (found.kind === "anomaly" ? [found.id] : []));
    return [
      named(protocol),
      ...own
        .filter(({ kind }) => kind !== "anomaly")
        .map((found) => `  ${found.fact} (${found.article}): ${unconfirmedText(found)}`),
      ...(ids.length === 0 ? [] : [`  ${coverageWords.undecided(ids.length, ids)}`]),
    ];
  });
}
