import { EntryTree } from "../../src/workbook/entryTree";

test("entries grow path by path, blank rows inside lists are null, those behind are not there", () => {
  const tree = new EntryTree();
  tree.list("/ledger");
  tree.list("/fields/focus");
  tree.set("/fields/name", "甲");
  tree.set("/ledger/2/savings/water", 5);
  tree.set("/ledger/0/number", "F1");
  tree.set("/feasibility/0/flows/1", 3);
  expect(tree.entries()).toEqual({
    fields: { name: "甲", focus: [] },
    ledger: [{ number: "F1" }, null, { savings: { water: 5 } }],
    feasibility: { 0: { flows: [null, 3] } },
  });
});

test("what is filled in stays", () => {
  const tree = new EntryTree();
  tree.set("/coefficients/co2/diesel/value", 3);
  tree.fill("/coefficients/co2/diesel/value", null);
  tree.fill("/coefficients/co2/diesel/id", null);
  expect(tree.entries()).toEqual({ coefficients: { co2: { diesel: { value: 3, id: null } } } });
});
