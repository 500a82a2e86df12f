import type { ReactNode } from "react";

export type Level = 1 | 2 | 3 | 4 | 5;

export function Heading({
  level,
  children,
}: {
  readonly level: Level;
  readonly children: ReactNode;
}) {
  const Tag = `h${level}` as const;
  return <Tag>{children}</Tag>;
}

/** The level below; the fifth stays. */
export function below(level: Level): Level {
  return level === 5 ? 5 : ((level + 1) as Level);
}
