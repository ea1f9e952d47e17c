import { catalog } from '../../../src/catalog'
import { fit, mostOf } from '../../../src/engine/recognition/fit'
import { headerTries } from '../../../src/engine/recognition/header-tries'
import { Words } from '../../../src/engine/recognition/tiers'
import type { SheetTemplate } from '../../../src/model/template'
import { workbookOf } from '../../support/workbook'

const templates = catalog.templates.filter(({ derived }) => !derived)

function headerOf(template: SheetTemplate, name: string) {
  const headers = Object.values(template.columns).map((spec) => spec?.headers[0] ?? null)
  const [sheet] = workbookOf({ [name]: [headers, headers.map(() => 1)] }).sheets
  const region = { top: 0, bottom: 2, left: 0, right: headers.length }
  const [tried] = headerTries(sheet!, new Words(sheet!, headers.length, 2), region, [[0]], {})
  return tried!.candidate()!
}

test('no form fits any header more surely than was said it could at most', () => {
  let told = 0
  for (const [at, template] of templates.entries()) {
    const others = [1, 2, 3].map((on) => templates[(at + on) % templates.length]!)
    for (const name of ['Sheet1', template.title.zh]) {
      const { headed, place } = headerOf(template, name)
      for (const other of others) {
        const location = fit(other, headed, place, 1)
        if (!location) continue
        told++
        expect([name, other.id, location.confidence <= mostOf(other, place)]).toEqual([name, other.id, true])
      }
      expect(fit(template, headed, place)?.confidence).toBe(mostOf(template, place))
    }
  }
  expect(told).toBeGreaterThan(templates.length)
})
