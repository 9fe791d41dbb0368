/** Days before its end from which a certificate can be renewed, and on which its holder is told. */
export const RENEWAL_DAYS = 30;

const DAY_MS = 86_400_000;

/** The instant from which a certificate that ends at `expiresAt` can be renewed. */
export const renewableFrom = (expiresAt: Date): Date => new Date(expiresAt.getTime() - RENEWAL_DAYS * DAY_MS);
