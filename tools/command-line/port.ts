import { fail, ok, type Result } from "../../src/core/base/result.ts";

export interface PortUnusable {
  readonly kind: "port-unusable";
}

/** A port that needs no rights of the system, and the ports above it that are used as well. */
export function parsePort(text: string, above: number): Result<number, PortUnusable> {
  const port = Number(text);
  const isFree = Number.isInteger(port) && port >= 1024 && port + above <= 65_535;
  return isFree ? ok(port) : fail({ kind: "port-unusable" });
}
