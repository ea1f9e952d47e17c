/** Lets an action go its way; why it failed stands in the session's notice. */
export const quietly = (action: Promise<unknown>): void => void action.catch(() => undefined)
