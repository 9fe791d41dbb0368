import type { OnDevice } from './settings.js';

/** What the account of the person who has just come holds: the instant of their last choice, if they made one. */
interface OfAccount {
  changedAt: string;
}

/**
 * Of the choices on the device and with the account the later one counts for both. A choice that another person made on
 * this device is not this person's: it stays on the screen, and is never written into their account.
 * @returns `account`: the device takes what the account holds; `device`: the account gets what the device holds
 */
export function whichSettingsHold(
  device: Pick<OnDevice, 'changedAt' | 'by'>,
  account: OfAccount | null,
  personId: string,
): 'account' | 'device' | 'as-it-is' {
  const isOwn = device.changedAt !== '' && (device.by === '' || device.by === personId);
  if (!isOwn) return account ? 'account' : 'as-it-is';
  if (!account) return 'device';
  const difference = Date.parse(device.changedAt) - Date.parse(account.changedAt);
  if (difference === 0) return 'as-it-is';
  return difference > 0 ? 'device' : 'account';
}
