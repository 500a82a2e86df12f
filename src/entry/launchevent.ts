import protocols from "compiled-guard";
import { startGuard } from "../guard/start-guard.ts";

startGuard(protocols);
