import { useCallback, useRef, useState } from "react";
import type { ProtocolId, WholeProtocol } from "../../core/protocol/protocol.ts";
import { PartLoaded } from "../loading/part-loaded.tsx";
import { useLoaded } from "../loading/use-loaded.ts";
import { ids } from "../parts/ids.ts";
import { Paper } from "../printing/paper.tsx";
import { ScreenOnly } from "../printing/screen-only.tsx";
import { usePrint } from "../printing/use-print.tsx";
import { ProtocolPicker } from "../side-page/protocol-picker.tsx";
import { SidePageFrame } from "../side-page/side-page-frame.tsx";
import { useSidePageTools } from "../side-page/use-side-pages.ts";
import { ProtocolFacts } from "./protocol-facts.tsx";
import { protocolView } from "./protocol-view.ts";
import { protocolWords } from "./protocol-wording.nl.ts";

/** *Protocol bekijken*: everything recorded of one protocol, to read and to print. */
export function ProtocolPage({ id: asked }: { readonly id: ProtocolId | null }) {
  const tools = useSidePageTools();
  const [id, setId] = useState(asked);
  const load = useCallback(() => tools.loadWholeProtocols(), [tools]);
  const whole = useLoaded(load);
  const shown = useRef<HTMLDivElement>(null);
  const print = usePrint(shown, () => shown.current?.innerText ?? "");
  const ready = id !== null && whole.kind === "loaded";
  return (
    <SidePageFrame
      title={protocolWords.title}
      above={print.outcome}
      {...(ready ? { primary: print.button } : {})}
    >
      {asked === null && (
        <ScreenOnly>
          <ProtocolPicker id={ids.protocol} value={id} onChange={setId} />
        </ScreenOnly>
      )}
      {id !== null && (
        <PartLoaded loaded={whole}>
          {(all) => (
            <Paper shown={shown}>
              <OneProtocol key={id} all={all} id={id} />
            </Paper>
          )}
        </PartLoaded>
      )}
    </SidePageFrame>
  );
}

interface OneProtocolProps {
  readonly all: readonly WholeProtocol[];
  readonly id: ProtocolId;
}

function OneProtocol({ all, id }: OneProtocolProps) {
  const { today } = useSidePageTools();
  const protocol = all.find((one) => one.id === id);
  if (protocol === undefined) return <p role="alert">{protocolWords.missing}</p>;
  return <ProtocolFacts view={protocolView(protocol, all, today())} />;
}
