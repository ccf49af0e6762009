import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// The least that a page of React and Fluent UI can be: what the pane's first screen is measured against.
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <Button>清评</Button>
      </main>
    </FluentProvider>,
  );
}
