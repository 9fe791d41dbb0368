/** PostgreSQL channel on which a commit wakes the relay; polling finds what a lost notice left behind. */
export const RELAY_CHANNEL = 'hvs_relay';
