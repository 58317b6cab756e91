import { remember } from "../../src/model/remember";

describe("remember", () => {
  test("asks once per spelling, also where the answer is null", () => {
    const asked: string[] = [];
    const find = remember((written) => {
      asked.push(written);
      return written === "" ? null : written.length;
    });
    expect([find("anna"), find(""), find("anna"), find("")]).toEqual([4, null, 4, null]);
    expect(asked).toEqual(["anna", ""]);
  });

  test("keeps no text that is longer than a name", () => {
    let asked = 0;
    const find = remember(() => (asked += 1));
    find("a".repeat(101));
    find("a".repeat(101));
    expect(asked).toBe(2);
  });

  test("stops keeping once it holds more spellings than a vault has names", () => {
    let asked = 0;
    const find = remember(() => (asked += 1));
    for (let at = 0; at < 6000; at += 1) find(String(at));
    find("0");
    expect(asked).toBe(6000);
    find("5999");
    expect(asked).toBe(6001);
  });
});
