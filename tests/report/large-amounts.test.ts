import { contact, note, reportOf } from "../support/report-of";

describe("amounts beyond what can be told to the minor unit", () => {
  const settings = {
    baseCurrency: "EUR",
    exchangeRates: [{ date: "2020-01-01", from: "RUB", to: "EUR", rate: 150.25 }],
  };
  const people = { "Anna.md": contact({ circle: ["Club", "Work"] }), "Boris.md": contact(), "Clara.md": contact() };
  const all = ["[[Anna]]", "[[Boris]]", "[[Clara]]"];

  test("are divided as well as they can be, and the rest of the vault is still counted", async () => {
    const { totals, contacts } = await reportOf(
      {
        ...people,
        "Typo.md": note({ type: "meeting", date: "2024-01-10", people: all, cost: "36286050875617 RUB" }),
        "Deal.md": note({ type: "result", date: "2024-06-01", people: all, amount: "80000000000000 RUB" }),
        "Tea.md": note({ type: "meeting", date: "2024-02-01", people: ["[[Boris]]"], duration: 45 }),
      },
      { settings },
    );
    expect(totals.hardReturn?.value).toBe(1.202e18);
    expect(contacts.map(({ credit }) => Math.round(credit / 1e12))).toEqual([400_667, 400_667, 400_667]);
    expect(totals.minutes?.value).toBe(105);
  });

  test("nor is a stream of them too much", async () => {
    const salary = { type: "result", people: all, amount: "80000000000000 EUR", per: "week", from: "2022-01-01" };
    const { contacts } = await reportOf({ ...people, "Salary.md": note(salary) }, { settings });
    expect(contacts.every(({ credit }) => credit > 1e17)).toBe(true);
  });
});
