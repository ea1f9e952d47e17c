/** One script is both workers: by its name each knows what it is for. */
export const roles = { session: 'session', xls: 'xls' } as const
