/** Citizen numbers of China (GB 11643): 17 digits with a real date, and the check character that follows from them. */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** Whether the 18 characters are a number that can have been given to somebody. */
export function isIdNumber(text: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return checks[sum % 11] === text.charAt(17).toUpperCase() && isDate(text.slice(6, 14));
}

function isDate(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
