/** Makes the page's clock run from noon of a day; times that are named keep their meaning. */
export function fixToday(isoDay: string): void {
  const noon = new Date(`${isoDay}T12:00:00`).getTime();
  if (Number.isNaN(noon)) throw new Error(`today=${isoDay} is not a day; write YYYY-MM-DD`);
  const shift = noon - Date.now();
  const RealDate = Date;
  const shifted = (): number => RealDate.now() + shift;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: [], newTarget: typeof Date) =>
      Reflect.construct(target, given.length === 0 ? [shifted()] : given, newTarget) as Date,
    apply: () => new RealDate(shifted()).toString(),
    get: (target, key, receiver) => (key === "now" ? shifted : (Reflect.get(target, key, receiver) as unknown)),
  });
}
