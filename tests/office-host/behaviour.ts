/**
 * How we know that Excel behaves so: Microsoft's page says it, the client library or a message of a real Excel shows it,
 * or we chose the less kind of what is thinkable.
 */
export type Behaviour =
  | { readonly known: 'documented'; readonly page: string; readonly what: string }
  | { readonly known: 'traced'; readonly what: string }
  | { readonly known: 'guessed'; readonly what: string }

const api = 'https://learn.microsoft.com/javascript/api/excel/excel.'
const addins = 'https://learn.microsoft.com/office/dev/add-ins/'

/** `page` names a class of the API reference (`range`), or an article of the add-in documentation (`excel/…`). */
export const documented = (page: string, what: string): Behaviour => ({
  known: 'documented',
  page: page.includes('/') ? addins + page : api + page,
  what,
})
export const traced = (what: string): Behaviour => ({ known: 'traced', what })
export const guessed = (what: string): Behaviour => ({ known: 'guessed', what })
