import lossByRegionAndSource from '../../../src/catalog/summaries/loss-by-region-and-source'
import { Random } from '../dealer-month/random'
import { consultants, districts, models, sources } from '../random-losses'
import type { SummaryCase } from './case'

const days = ['2025-12-30', '2026-02-10', '2026-03-01', '2026-03-20', '2026-03-31', '2026-04-02']

function cards(seed: number) {
  const random = new Random(seed * 31 + 5)
  return Array.from({ length: 1 + random.below(80) }, (_, place) => {
    const status = random.pick(['在跟', '战败', '失控', '成交', '准战败', null])
    const closing = random.chance(0.9) ? random.pick(days) : null
    return {
      cardNumber: `K${place}`,
      customerName: random.pick(['王芳', '赵敏', '孙丽']),
      phone: `1380000${String(1000 + place)}`,
      model: random.pick(models),
      createdDate: random.chance(0.95) ? random.pick(days.slice(0, 5)) : null,
      initialLevel: random.pick(['H', 'A', 'B']),
      source: random.pick(sources),
      district: random.pick(districts),
      consultant: random.pick(consultants),
      status,
      orderDate: status === '成交' ? closing : null,
      lossDate: status === '战败' || status === '失控' || status === null ? closing : null,
    }
  })
}

export const lossByRegionAndSourceCase: SummaryCase = {
  summary: lossByRegionAndSource,
  make(seed) {
    const made = cards(seed)
    return { tables: { 'prospect-card': made }, sql: { cards: made } }
  },
  asked: {
    counted: `SELECT district AS row_key, source AS column_key FROM cards
      WHERE status IN ('战败', '失控') AND CAST(lossDate AS DATE) BETWEEN DATE '2026-03-01' AND DATE '2026-03-31'`,
    base: `SELECT district AS row_key, source AS column_key, 1 AS base FROM cards
      WHERE CAST(createdDate AS DATE) <= DATE '2026-03-31'
        AND NOT coalesce(CAST(lossDate AS DATE) < DATE '2026-03-01', false)
        AND NOT coalesce(CAST(orderDate AS DATE) < DATE '2026-03-01', false)`,
  },
}
