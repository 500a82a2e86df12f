import { useCallback, useRef, useState } from "react";
import type { ProtocolId, WholeProtocol } from "../../core/protocol/protocol.ts";
import { protocolView } from "./protocol-view.ts";
import { protocolWords } from "./protocol-wording.nl.ts";
import { ids } from "../parts/ids.ts";
import { useLoaded } from "../parts/use-loaded.ts";
import { useSideTools } from "../parts/use-side-pages.ts";
import { Paper } from "../parts/paper.tsx";
import { PartLoaded } from "../parts/part-loaded.tsx";
import { ProtocolFacts } from "./protocol-facts.tsx";
import { ProtocolPicker } from "../parts/protocol-picker.tsx";
import { ScreenOnly } from "../parts/screen-only.tsx";
import { SideFrame } from "../parts/side-frame.tsx";
import { usePrint } from "../parts/use-print.tsx";

/** *Protocol bekijken*: all that is recorded of one protocol, to read and to print. */
export function ProtocolPage({ id: asked }: { readonly id: ProtocolId | null }) {
  const tools = useSideTools();
  const [id, setId] = useState(asked);
  const load = useCallback(() => tools.loadWholeProtocols(), [tools]);
  const whole = useLoaded(load);
  const shown = useRef<HTMLDivElement>(null);
  const print = usePrint(shown, () => shown.current?.innerText ?? "");
  const ready = id !== null && whole.kind === "loaded";
  return (
    <SideFrame
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
    </SideFrame>
  );
}

interface OneProtocolProps {
  readonly all: readonly WholeProtocol[];
  readonly id: ProtocolId;
}

function OneProtocol({ all, id }: OneProtocolProps) {
  const { today } = useSideTools();
  const protocol = all.find((one) => one.id === id);
  if (protocol === undefined) return <p role="alert">{protocolWords.missing}</p>;
  return <ProtocolFacts view={protocolView(protocol, all, today())} />;
}
