import { useEffect, useState } from "react";

/** After so long, a page says that this is not usual. */
const longMs = 10_000;

/** Whether this has been shown for ten seconds. */
export function useTakesLong(): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
