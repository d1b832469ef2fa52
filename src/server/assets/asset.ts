/** A file that pages ask for besides, kept by browsers for good: its name changes with its content. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  /** Compressed, by coding; fonts are so already. */
  readonly coded: Readonly<Record<string, Uint8Array<ArrayBuffer>>>
}
