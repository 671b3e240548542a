/** Figures of many measurements. */

export const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

export const median = (values) => quantile(values, 0.5);

/** Milliseconds to a tenth. */
export const tenth = (value) => Math.round(value * 10) / 10;

export const spread = (values) => ({ p50: tenth(quantile(values, 0.5)), p95: tenth(quantile(values, 0.95)) });
