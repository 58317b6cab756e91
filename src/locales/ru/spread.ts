import type { spread as en } from "../en/spread";

export const spread: typeof en = {
  roi: ({ units, value, range }) => `${units}: ROI ${value}, интервал 90 % — ${range}`,
  hourValue: ({ units, value, range }) => `${units}: ${value} за час, интервал 90 % — ${range}`,
  few: ({ units }) => `${units}: мало для интервала`,
  led: ({ units, value, range }) => `${units}: к чему-то привели ${value}, интервал 95 % — ${range}`,
  perHour: ({ value, range }) => `возможностей за 10 часов: ${value}, интервал 95 % — ${range}`,
  range: ({ low, high }) => `от ${low} до ${high}`,
  switching: ({ label }) => `${label}: SROI равен 1 при цене`,
  anyPrice: "любой",
  price: ({ amount, set }) => `${amount} (у вас ${set})`,
};
