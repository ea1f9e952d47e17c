import { text, type Text } from '../model/text'

class NotFetched extends Error {
  readonly text: Text
  constructor(cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const said = text(
      `三表助手的一部分没有加载出来，请检查网络后再试一次（${why}）`,
      `A part of Sanbiao could not be fetched: check the network and try again (${why})`,
    )
    super(said.en, { cause })
    this.text = said
  }
}

/** Code that is fetched when it is first needed; where it cannot be, says what to do. */
export const fetched = <T>(fetch: () => Promise<T>): Promise<T> =>
  fetch().catch((problem: unknown) => {
    throw new NotFetched(problem)
  })
