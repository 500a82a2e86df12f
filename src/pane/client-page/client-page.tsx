import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { use, useCallback, useRef, useState } from "react";
import type { ReferralKind } from "../../core/base/mail-kind.ts";
import { protocolStatus, type Protocol, type ProtocolId } from "../../core/protocol/protocol.ts";
import { PartLoaded } from "../loading/part-loaded.tsx";
import { useLoaded } from "../loading/use-loaded.ts";
import { ids } from "../parts/ids.ts";
import { Note } from "../parts/note.tsx";
import { Paper } from "../printing/paper.tsx";
import { ScreenOnly } from "../printing/screen-only.tsx";
import { usePrint } from "../printing/use-print.tsx";
import { ProtocolPicker } from "../side-page/protocol-picker.tsx";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { useSidePageTools } from "../side-page/use-side-pages.ts";
import { WizardContext } from "../steps/use-wizard.ts";
import { dutchLeaf, frenchAsked, frenchLeaf, leafText, type ClientLeaf } from "./client-leaf.ts";
import { clientPageWords } from "./client-page-wording.nl.ts";
import { Leaf } from "./leaf.tsx";

const useStyles = makeStyles({ sheets: { color: tokens.colorBrandForegroundLink } });

/** *Blad voor de cliënt*: the five points on one sheet, to read together or to leave behind. */
export function ClientPage({ id: asked }: { readonly id: ProtocolId | null }) {
  const { registry, today } = useSidePageTools();
  const kind = use(WizardContext)?.getState().errand.kind ?? "referral";
  const [id, setId] = useState(asked);
  const [french, setFrench] = useState<ClientLeaf | null>(null);
  const shown = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const protocol = registry.protocols.find((one) => one.id === id);
  const status = protocol === undefined ? null : protocolStatus(protocol, today());
  const leaves =
    protocol === undefined || status?.kind === "ended" || status?.kind === "suspended"
      ? []
      : [dutchLeaf(protocol, kind), ...(french === null ? [] : [french])];
  const print = usePrint(shown, () => leaves.map(leafText).join("\n\n"));
  const choose = (next: ProtocolId | null): void => {
    setFrench(null);
    setId(next);
  };
  return (
    <SidePageFrame
      title={clientPageWords.title}
      above={print.outcome}
      {...(leaves.length === 0 ? {} : { primary: print.button })}
    >
      <ScreenOnly>
        {asked === null && <ProtocolPicker id={ids.protocol} value={id} onChange={choose} />}
        {status?.kind === "ended" && (
          <Note tone="danger">
            <p>{clientPageWords.ended(status.lastDay)}</p>
          </Note>
        )}
        {status?.kind === "suspended" && (
          <Note tone="danger">
            <p>{clientPageWords.suspended(status.from)}</p>
          </Note>
        )}
        {status?.kind === "pending" && (
          <Note tone="warning">
            <p>{clientPageWords.pending(status.from)}</p>
          </Note>
        )}
        {leaves.length > 0 && <p>{clientPageWords.intro}</p>}
        {/* The same address for everybody, so that a host's log does not tell whose sheet it is. */}
        <p>
          <a
            className={styles.sheets}
            href={`${__webpack_public_path__}blad/index.html`}
            target="_blank"
            rel="noreferrer"
          >
            {clientPageWords.allSheets}
          </a>
        </p>
        {protocol !== undefined && leaves.length > 0 && frenchAsked(protocol, registry) && (
          <FrenchChoice
            key={protocol.id}
            protocol={protocol}
            kind={kind}
            chosen={french !== null}
            onChoose={setFrench}
          />
        )}
      </ScreenOnly>
      <Paper shown={shown}>
        {leaves.map((leaf) => (
          <Leaf key={leaf.language} leaf={leaf} />
        ))}
      </Paper>
    </SidePageFrame>
  );
}

interface FrenchChoiceProps {
  readonly protocol: Protocol;
  readonly kind: ReferralKind;
  readonly chosen: boolean;
  readonly onChoose: (leaf: ClientLeaf | null) => void;
}

/** The French sheet beside the Dutch one, where language facilities apply; or why there is none. */
function FrenchChoice({ protocol, kind, chosen, onChoose }: FrenchChoiceProps) {
  const tools = useSidePageTools();
  const load = useCallback(() => tools.loadWholeProtocols(), [tools]);
  const whole = useLoaded(load);
  return (
    <PartLoaded loaded={whole}>
      {(all) => {
        const found = all.find((one) => one.id === protocol.id);
        const french = found === undefined ? null : frenchLeaf(found, tools.registry, kind);
        if (french?.kind !== "leaf")
          return (
            <Note tone="info">
              <p>{clientPageWords.frenchMissing}</p>
            </Note>
          );
        return (
          <>
            <Checkbox
              label={clientPageWords.french}
              checked={chosen}
              onChange={(_event, { checked }) => onChoose(checked === true ? french.leaf : null)}
            />
            <p>
              {clientPageWords.frenchHint} {!french.confirmed && clientPageWords.frenchUnchecked}
            </p>
          </>
        );
      }}
    </PartLoaded>
  );
}
