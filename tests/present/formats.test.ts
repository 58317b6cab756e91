import { formats } from "../../src/present/formats";
import { day } from "../support/build-report";

const asOf = day("2024-12-31");
const en = formats("en", { currency: "EUR", asOf });
const ru = formats("ru", { currency: "EUR", asOf });

/** Spaces of any width as plain ones, so that a test reads as it prints. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("formats", () => {
  test("money has its symbol where the language puts it, and digits after the point only where they say something", () => {
    expect(en.money(281_250)).toBe("€2,812.50");
    expect(en.money(450_000)).toBe("€4,500");
    expect(plain(ru.money(281_250))).toBe("2 812,50 €");
    expect(plain(ru.money(450_000))).toBe("4 500 €");
  });

  test("a negative amount has a minus sign and no hyphen; zero has none", () => {
    expect(en.money(-73_500)).toBe("−€735");
    expect(en.money(0)).toBe("€0");
  });

  test("a fraction of a minor unit is rounded half up", () => {
    expect(en.money(15_549.5)).toBe("€155.50");
    expect(en.money(100.5)).toBe("€1.01");
  });

  test("a currency without minor units prints none, one with three prints three", () => {
    expect(formats("en", { currency: "JPY", asOf }).money(1200)).toBe("¥1,200");
    expect(plain(formats("en", { currency: "KWD", asOf }).money(1250))).toMatch(/1\.250$/);
  });

  test("a range names the symbol as the language does, and a range of one amount is that amount", () => {
    expect(en.moneyRange(0, 225_000)).toBe("€0–€2,250");
    expect(plain(ru.moneyRange(8_400, 25_200))).toBe("84–252 €");
    expect(plain(ru.moneyRange(0, 281_250))).toBe("0,00–2 812,50 €");
    expect(en.moneyRange(500, 500)).toBe("€5");
  });

  test("at a glance an amount from a thousand on is whole", () => {
    expect(en.moneyRounded(1_202_528)).toBe("€12,025");
    expect(en.moneyRounded(-1_202_550)).toBe("−€12,026");
    expect(en.moneyRounded(18_305)).toBe("€183.05");
  });

  test("minutes become hours and minutes, and whole hours from a hundred on", () => {
    const said = [0, 45, 60, 390, 5999, 6000, 6031].map((minutes) => plain(en.duration(minutes)));
    expect(said).toEqual(["0 min", "45 min", "1 h", "6 h 30 min", "99 h 59 min", "100 h", "101 h"]);
    expect(plain(ru.duration(390))).toBe("6 ч 30 мин");
  });

  test("a change has its sign, and a decimal where it is small", () => {
    expect(en.change(2.7751)).toBe("+278%");
    expect(plain(ru.change(2.7751))).toBe("+278 %");
    expect(en.change(-0.8394)).toBe("−84%");
    expect(en.change(0.054)).toBe("+5.4%");
    expect(en.change(0)).toBe("0%");
  });

  test("a day is written in the order of the language, without the letter for year", () => {
    const contract = day("2024-06-01");
    expect(en.day(contract)).toBe("1 June 2024");
    expect(ru.day(contract)).toBe("1 июня 2024");
    expect(en.dayShort(contract)).toBe("1 Jun 2024");
    expect(ru.dayShort(contract)).toBe("01.06.2024");
    expect(plain(ru.monthShort(contract))).toBe("июнь 2024");
  });

  test("how long ago is told in days, then months, then years", () => {
    const said = [0, 1, 12, 59, 90, 730].map((days) => en.ago(asOf - days));
    expect(said).toEqual(["today", "yesterday", "12 days ago", "59 days ago", "3 months ago", "2 years ago"]);
    expect(ru.ago(asOf - 12)).toBe("12 дней назад");
  });
});
