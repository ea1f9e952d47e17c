import type { PageText } from '../../model/sheet-content'
import { text } from '../../model/text'
import type { Say } from './cells'

/** What stands below every printed page: whose page it is, and which. */
export const pageFoot = (title: string, say: Say): PageText => ({
  left: title,
  right: say(text('第&P页，共&N页', 'Page &P of &N')),
})
