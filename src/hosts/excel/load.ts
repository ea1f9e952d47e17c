/** Bytes of one message; Excel on the web takes 5 MB. */
const MESSAGE = 2_500_000

/** What is too long for one message, in pieces that keep their order. */
export class Load {
  readonly #pieces: { readonly bytes: number; readonly write: () => void }[] = []

  add(bytes: number, write: () => void): void {
    this.#pieces.push({ bytes, write })
  }

  /** Sends everything, with what is queued already in the first message. */
  async send(context: Excel.RequestContext): Promise<void> {
    do {
      let bytes = 0
      while (this.#pieces.length > 0 && (bytes === 0 || bytes + this.#pieces[0]!.bytes <= MESSAGE)) {
        const piece = this.#pieces.shift()!
        bytes += piece.bytes
        piece.write()
      }
      // More than a message holds cannot go in one.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync()
    } while (this.#pieces.length > 0)
  }
}
