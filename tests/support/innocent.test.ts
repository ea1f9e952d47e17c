import { dealerMonth, innocentCauses } from './dealer-month'
import { foundIn } from './found'
import { leftOut } from './left-out'

describe('a disciplined month', () => {
  const months = [1, 2, 3, 4].map((seed) =>
    dealerMonth({ seed, cards: 60 * seed, losses: 25 * seed, visits: 150 * seed }),
  )

  it.each(months)('of $size.cards cards has no error and no warning, and every rule looked', (month) => {
    const { findings, notChecked } = foundIn(month.workbook(), month.days.today)
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(findings.length).toBeLessThan(6)
    expect(leftOut(month, notChecked)).toEqual([])
  })

  it.each(innocentCauses.map(({ id }) => id))('says nothing graver than info about %s', (id) => {
    const month = months[1]!
    const cause = month.innocent.find((innocent) => innocent.id === id)!
    const rows = new Set(cause.places.map(({ sheet, row }) => `${sheet} ${row}`))
    const about = foundIn(month.workbook(), month.days.today).findings.filter(({ sheet, cell }) =>
      rows.has(`${sheet} ${cell.replace(/\D/g, '')}`),
    )
    expect(rows.size).toBeGreaterThan(0)
    expect(about.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})
