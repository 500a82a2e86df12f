import { useEffect, useReducer } from "react";

/**
 * Renders once more after a value changed. React keeps what it rendered last but one, and with it data
 * that the pane has forgotten.
 */
export function useRenderAgain(value: unknown): void {
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => renderAgain(), [value]);
}
