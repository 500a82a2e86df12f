/** The empty page that the pane's opening is measured beside: a field and a button of React and Fluent. */
import { Button, Field, FluentProvider, Input, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

async function open(): Promise<void> {
  await Office.onReady();
  const element = document.getElementById("pane");
  if (element === null) throw new Error("The page has no element for the pane");
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <Field label="Plaats">
        <Input id="query" />
      </Field>
      <Button appearance="primary">Verder</Button>
    </FluentProvider>,
  );
}

void open();
