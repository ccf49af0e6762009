import { actionOf } from "../../src/taskpane/surface";

test.each([
  ["", "open"],
  ["?", "open"],
  ["?action=new", "new"],
  ["?action=check", "check"],
  ["?action=result", "result"],
  ["?lang=zh&action=check&x=1", "check"],
  ["?action=open", "open"],
  ["?action=", "open"],
  ["?action=NEW", "open"],
  ["?action=delete", "open"],
  ["?action=%6eew", "new"],
  ["?action=check&action=new", "check"],
  ["?_host_Info=Excel$Win32$16.01$zh-CN", "open"],
])("%j asks for %s", (query, action) => {
  expect(actionOf(query)).toBe(action);
});
