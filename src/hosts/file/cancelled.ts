/** Whoever opened a file does not want it any more; nothing of it is open. */
export class OpeningCancelled extends Error {
  override readonly name = 'OpeningCancelled'
}
