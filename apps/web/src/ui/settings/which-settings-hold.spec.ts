import { describe, expect, it } from '@jest/globals';
import { whichSettingsHold } from './which-settings-hold.js';

const EARLY = '2026-11-28T01:00:00.000Z';
const LATE = '2026-11-28T02:00:00.000Z';
const SEN = 'sen';
const BINH = 'binh';

describe('settings of a device that somebody signs in on', () => {
  it('come from the account when nothing was chosen on the device', () => {
    expect(whichSettingsHold({ changedAt: '', by: '' }, { changedAt: EARLY }, SEN)).toBe('account');
    expect(whichSettingsHold({ changedAt: '', by: '' }, null, SEN)).toBe('as-it-is');
  });

  it('go to the account when they were chosen before anybody signed in, and later than those of the account', () => {
    expect(whichSettingsHold({ changedAt: LATE, by: '' }, { changedAt: EARLY }, SEN)).toBe('device');
    expect(whichSettingsHold({ changedAt: LATE, by: '' }, null, SEN)).toBe('device');
    expect(whichSettingsHold({ changedAt: EARLY, by: '' }, { changedAt: LATE }, SEN)).toBe('account');
  });

  it('go to the account when the person chose them without a network', () => {
    expect(whichSettingsHold({ changedAt: LATE, by: SEN }, { changedAt: EARLY }, SEN)).toBe('device');
    expect(whichSettingsHold({ changedAt: LATE, by: SEN }, { changedAt: LATE }, SEN)).toBe('as-it-is');
  });

  it('never go from one person to another', () => {
    expect(whichSettingsHold({ changedAt: LATE, by: BINH }, { changedAt: EARLY }, SEN)).toBe('account');
    expect(whichSettingsHold({ changedAt: LATE, by: BINH }, null, SEN)).toBe('as-it-is');
  });
});
