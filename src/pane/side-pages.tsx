import { BreachPage } from "./breach/breach-page.tsx";
import { ClientPage } from "./client-page/client-page.tsx";
import { ErrandPage } from "./follow-up/errand-page.tsx";
import { TestPage } from "./follow-up/test-page.tsx";
import { ReplyPage, WithdrawalPage } from "./follow-up/words-only-page.tsx";
import { MenuPage, ReadMailMenu } from "./menu/menu-page.tsx";
import { ProtocolPage } from "./protocol-page/protocol-page.tsx";
import { SelfCheckPage } from "./self-check/self-check-page.tsx";
import type { SidePage } from "./side-page/side-page-stack.ts";

/** Every side page. Loads while the first page is being filled in. */
export function SidePageView({ page }: { readonly page: SidePage }) {
  switch (page.kind) {
    case "menu":
      return <MenuPage about={page.about} />;
    case "read-mail":
      return <ReadMailMenu {...page} />;
    case "breach":
      return <BreachPage about={page.about} />;
    case "protocol":
      return <ProtocolPage id={page.id} />;
    case "correction":
    case "resend":
      return <ErrandPage key={page.kind} kind={page.kind} about={page.about} />;
    case "test":
      return <TestPage id={page.id} />;
    case "withdrawal":
      return <WithdrawalPage about={page.about} />;
    case "reply":
      return <ReplyPage about={page.about} />;
    case "self-check":
      return <SelfCheckPage afterStop={page.afterStop} />;
    case "client-page":
      return <ClientPage id={page.id} />;
  }
}
