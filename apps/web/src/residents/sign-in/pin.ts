/** A PIN has six digits; the server decides whether it is too easy to guess. */
export const PIN_PATTERN = /^\d{6}$/;
