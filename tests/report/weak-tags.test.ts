import { reportOf } from "../support/report-of";

const anna = { "Anna.md": "---\ntype: contact\n---\n" };

describe("an outcome that a weak tag speaks for, with journal lines in its note", () => {
  test("counts beside its lines where they lead to a contact", async () => {
    const { opportunities, interactions } = await reportOf({
      ...anna,
      "Roof.md": "---\ntags: [lead]\ndate: 2024-05-01\n---\n- #call [[Anna]] [duration:: 20m]\n",
    });
    expect(opportunities.map(({ path }) => path)).toEqual(["Roof.md"]);
    expect(interactions.map(({ source, minutes }) => [source, minutes])).toEqual([["journal", 20]]);
  });

  test("is a topic where they lead to nobody, and the lines count all the same", async () => {
    const { opportunities, interactions } = await reportOf({
      ...anna,
      "Metals.md": "---\ntags: [lead]\ndate: 2024-05-01\n---\n- #call [[Foundry]] [duration:: 20m]\n",
      "Foundry.md": "A foundry.\n",
    });
    expect(opportunities).toEqual([]);
    expect(interactions).toHaveLength(1);
  });
});
