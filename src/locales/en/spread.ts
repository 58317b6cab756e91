/** How sure a figure is; `units` are things with their number. */
export const spread = {
  roi: ({ units, value, range }: { units: string; value: string; range: string }) =>
    `${units}: ROI ${value}, 90 % interval ${range}`,
  hourValue: ({ units, value, range }: { units: string; value: string; range: string }) =>
    `${units}: ${value} an hour, 90 % interval ${range}`,
  few: ({ units }: { units: string }) => `${units}: too few for an interval`,
  led: ({ units, value, range }: { units: string; value: string; range: string }) =>
    `${units}: ${value} led to something, 95 % interval ${range}`,
  perHour: ({ value, range }: { value: string; range: string }) =>
    `${value} opportunities in 10 hours, 95 % interval ${range}`,
  range: ({ low, high }: { low: string; high: string }) => `${low} to ${high}`,
  switching: ({ label }: { label: string }) => `${label}: SROI is 1 at`,
  anyPrice: "any price",
  price: ({ amount, set }: { amount: string; set: string }) => `${amount} (you set ${set})`,
};
