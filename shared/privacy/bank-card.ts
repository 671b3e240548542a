/** Numbers of bank cards: those of the known networks whose last digit checks the others. */

const network = /^(?:4|5[1-5]|2(?:2[2-9]|[3-6]\d|7[01])|3[47]|35|62|6011|64[4-9]|65|81)/;

/** Whether the digits can be a card's (ISO/IEC 7812, Luhn). */
export function isBankCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 15 || digits.length > 19 || !network.test(digits) || /^(\d)\1+$/.test(digits))
    return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
