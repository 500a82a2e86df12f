import compiled from "compiled-guard";
import { startGuard } from "../guard/start-guard.ts";

startGuard(compiled);
