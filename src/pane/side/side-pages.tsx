import type { SidePage } from "../../side/side-pages.ts";
import { BreachPage } from "./breach-page.tsx";
import { ClientPage } from "./client-page.tsx";
import { MenuPage } from "./menu-page.tsx";
import { ProtocolPage } from "./protocol-page.tsx";

/** Every side page; loaded while the first page is being filled in. */
export function SidePages({ page }: { readonly page: SidePage }) {
  switch (page.kind) {
    case "menu":
      return <MenuPage about={page.about} />;
    case "breach":
      return <BreachPage />;
    case "protocol":
      return <ProtocolPage id={page.id} />;
    case "client-page":
      return <ClientPage id={page.id} />;
  }
}
