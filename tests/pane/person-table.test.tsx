/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { PersonTable } from '../../src/pane/figures/PersonTable'
import { text, type Locale } from '../../src/model/text'
import { LocaleContext } from '../../src/pane/speech'
import type { FigureLine, PersonFigure } from '../../src/session/figure-lines'
import type { Session } from '../../src/session/session'

// jsdom has none.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel })

const person = { numerator: 6, denominator: 10, isSmall: true }
const people: readonly PersonFigure[] = [
  { ...person, of: '李静', value: 0.6, previous: 0.5 },
  { ...person, of: '王芳', value: null, previous: 0.5 },
  { ...person, of: '陈晓东', value: 0.6, previous: 0 },
  { ...person, of: '赵敏', value: 0.6, previous: null },
]
const session: Pick<Session, 'figureByPerson'> = { figureByPerson: async () => people }
const side = { words: text('留档批数', 'Captured'), count: 6 }
const figure: FigureLine = {
  variant: 'first-visits',
  title: text('留档率', 'Capture rate'),
  unit: 'percent',
  value: 0.6,
  numerator: side,
  denominator: side,
  isSmall: false,
  previous: null,
  remarks: [],
}

const saidIn = async (locale: Locale): Promise<readonly (string | null)[]> => {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  await act(async () =>
    root.render(
      <LocaleContext.Provider value={locale}>
        <PersonTable session={session as Session} kpi="capture-rate" figure={figure} caption="" serial={1} />
      </LocaleContext.Provider>,
    ),
  )
  const said = [...place.querySelectorAll('[data-previous]')].map(({ textContent }) => textContent)
  await act(async () => root.unmount())
  place.remove()
  return said
}

test("last month's figure of each consultant stands under the bar, with the change where there is one", async () => {
  expect(await saidIn('zh')).toEqual(['上月 50.0%，环比 +20.0%', '上月 50.0%', '上月 0.0%'])
  expect(await saidIn('en')).toEqual(['Last month 50.0%, +20.0% since', 'Last month 50.0%', 'Last month 0.0%'])
})
