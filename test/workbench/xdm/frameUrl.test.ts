import { frameUrl } from "../../../src/workbench/xdm/frameUrl";

const rest = { locale: "zh-CN", origin: "https://localhost:3000", conversation: "conv1" };

test("the address tells host, language, conversation and origin, the origin last", () => {
  expect(frameUrl({ ...rest, page: "https://localhost:3000/taskpane.html" })).toBe(
    "https://localhost:3000/taskpane.html?_host_Info=Excel$Web$16.00$zh-CN$corr$$$0" +
      "#&_serializer_version=1&_xdm_Info=conv1|app1|https%3A%2F%2Flocalhost%3A3000",
  );
});

test("a query of the page's own comes before, as on Excel on the web", () => {
  expect(frameUrl({ ...rest, page: "https://localhost:3000/taskpane.html?action=new" })).toContain(
    "taskpane.html?action=new&_host_Info=Excel$Web$16.00$zh-CN$corr$$$0#",
  );
});
