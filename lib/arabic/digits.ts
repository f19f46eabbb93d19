/** The value of a number in digits as folding leaves it (ASCII digits, any separators); null where it is none. */
export function readDigits(digits: string, beforeScale = false): number | null {
  const plain = digits.replace(/[ '٬]/g, '').replace(/٫/g, '.').replace(/،/g, ',');
  if (!/[.,]/.test(plain)) return Number(plain);
  const thousands = /^[1-9]\d{0,2}([.,]\d{3})+$/;
  // «2.500 جندي» and «2,500» are thousands, «1.250 مليار» is a decimal: nobody writes 1,250 thousand millions.
  if (thousands.test(plain) && !beforeScale) return Number(plain.replace(/[.,]/g, ''));
  const mixed = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/.exec(plain);
  if (mixed && mixed[2] !== mixed[3]) return Number(`${(mixed[1] as string).replace(/[.,]/g, '')}.${mixed[4]}`);
  const decimal = /^(\d+)[.,](\d+)$/.exec(plain);
  return decimal ? Number(`${decimal[1]}.${decimal[2]}`) : null;
}
