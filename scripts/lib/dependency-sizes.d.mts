// What dependency-sizes.mjs tells of the content script, for the commands that are written in TypeScript.

/** Bytes. */
export interface Size {
  readonly min: number
  readonly gzip: number
}

/** What is inside the content script, by module of ours and by package. */
export declare function contentSizes(): Promise<Map<string, Size>>
