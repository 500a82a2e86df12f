import { createContext } from "react";
import type { ProtocolId } from "../../../src/core/protocol/protocol.ts";
import { sheetName } from "./names.ts";

/** Where a protocol's sheet is: a page beside this one, unless the sheet is shown elsewhere. */
export const SheetAddress = createContext<(id: ProtocolId) => string>(sheetName);
