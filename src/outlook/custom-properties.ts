import { isRecord } from "../core/base/is-record.ts";
import { fail } from "../core/base/result.ts";
import type { OfficeDone, OfficeResult } from "./compose-item.ts";
import { officeCall } from "./office-call.ts";
import { readNothing, readText } from "./read-answer.ts";

type OpenItem = () => Office.MessageCompose;

/**
 * A custom property of the draft. Null when absent.
 *
 * Loads the properties again each time: an object loaded earlier does not know what another page
 * wrote.
 */
export function readCustomProperty(
  openItem: OpenItem,
  name: string,
  limitMs: number,
): Promise<OfficeResult<string | null>> {
  return loadProperties(openItem, limitMs, (properties) => {
    const value: unknown = properties.get(name);
    return value === undefined || value === null ? null : readText(value);
  });
}

/** Loads, changes and saves the custom properties. Each of the two calls has its own time limit. */
export function changeCustomProperties(
  openItem: OpenItem,
  change: (properties: Office.CustomProperties) => void,
  limitsMs: { readonly readMs: number; readonly writeMs: number },
): Promise<OfficeDone> {
  return loadProperties(openItem, limitsMs.readMs, (properties) => properties).then((loaded) =>
    loaded.ok
      ? officeCall(
          limitsMs.writeMs,
          (callback) => {
            change(loaded.value);
            loaded.value.saveAsync(callback);
          },
          readNothing,
        )
      : fail(loaded.error),
  );
}

function loadProperties<T>(
  openItem: OpenItem,
  limitMs: number,
  read: (properties: Office.CustomProperties) => T | undefined,
): Promise<OfficeResult<T>> {
  return officeCall(
    limitMs,
    (callback) => openItem().loadCustomPropertiesAsync(callback),
    (answer) => (holdsProperties(answer) ? read(answer) : undefined),
  );
}

const probe = "doorverwijzing-ocmw.probe";

/**
 * Whether there is a collection behind the object. The library wraps any answer of the host, and
 * for a wrong one it reports every property absent. So it is asked to hold a property for a moment.
 * Nothing is saved, so the draft does not change.
 */
function holdsProperties(answer: unknown): answer is Office.CustomProperties {
  if (!isRecord(answer)) return false;
  const properties = answer as unknown as Office.CustomProperties;
  properties.set(probe, probe);
  const held: unknown = properties.get(probe);
  properties.remove(probe);
  return held === probe;
}
