/** The independent verifier of credentials brings no types; this is what the tests use of it. */
declare module '@digitalbazaar/vc' {
  export function verifyCredential(options: {
    credential: object;
    suite: object;
    documentLoader: (url: string) => Promise<object>;
    checkStatus: (options: object) => Promise<{ verified: boolean; error?: Error }>;
    now: Date;
  }): Promise<{ verified: boolean; statusResult?: { verified: boolean; error?: Error }; error?: Error }>;
  export function defaultDocumentLoader(url: string): Promise<object>;
}

declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { cryptosuite: object }) => object;
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function checkStatus(
    options: object,
  ): Promise<{ verified: boolean; results?: { status: boolean }[]; error?: Error }>;
}
