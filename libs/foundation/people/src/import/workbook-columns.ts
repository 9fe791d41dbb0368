import type { Field } from './columns.rule.js';

/** Widths of columns in files we make, in characters. */
export const WIDTHS: Record<Field, number> = {
  fullName: 28,
  birthDate: 14,
  sex: 10,
  citizenId: 22,
  hamlet: 18,
  householdCode: 12,
  householdHead: 10,
  phone: 16,
  targetGroups: 34,
  presence: 20,
  address: 34,
};

/** All columns are text: Excel then keeps leading zeros, and does not take 05/09/1958 for the ninth of May. */
export const TEXT_FORMAT = '@';

export const HEADING_STYLE = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'middle' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3EDF7' } },
} as const;
