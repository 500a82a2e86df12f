import type { ReactNode } from "react";
import { PageFrame, type PageFrameProps } from "../page-frame.tsx";
import { useSidePages } from "../use-side-pages.ts";

interface SideFrameProps extends Pick<PageFrameProps, "title" | "above" | "primary" | "problem"> {
  readonly eyebrow?: string;
  readonly children: ReactNode;
}

/** A side page: one heading, and the way back to where one came from. */
export function SideFrame({ eyebrow, ...page }: SideFrameProps) {
  const pages = useSidePages();
  return (
    <PageFrame
      {...page}
      progress={null}
      eyebrow={eyebrow ?? null}
      onBack={pages.canClose() ? pages.close : undefined}
    />
  );
}
