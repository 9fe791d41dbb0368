/** Injection token of the list of all ways out. */
export const CHANNELS_OUT = Symbol('ConfirmationChannels');
