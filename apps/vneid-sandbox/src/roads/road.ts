/** A way to sign in with VNeID: the sandbox's own OpenID Connect, the public-service portal, or the direct sign-on. */
export type Road = 'sandbox' | 'portal' | 'direct';

/** A road that the sandbox speaks by itself, without the library. */
export type SpokenRoad = Exclude<Road, 'sandbox'>;
