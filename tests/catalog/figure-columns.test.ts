import { catalog } from '../../src/catalog'
import { expressionsOf, leavesOf } from '../../src/engine/count'
import { figureKpis } from '../../src/engine/compute'

const leaves = figureKpis(catalog).flatMap(({ id, variants }) =>
  variants.flatMap((variant) =>
    expressionsOf(variant)
      .flatMap(leavesOf)
      .map((leaf) => [id, leaf] as const),
  ),
)
const columnsOf = (template: string) => catalog.templates.find(({ id }) => id === template)?.columns ?? {}

test('what a figure compares as a word is a key column: a stray space there is found, and taken out safely', () => {
  const compared = leaves.flatMap(([kpi, { template, where }]) =>
    where.flatMap((condition) =>
      'is' in condition || 'yes' in condition ? [[kpi, template, condition.field] as const] : [],
    ),
  )
  expect(compared.length).toBeGreaterThan(100)
  const loose = compared.filter(([, template, field]) => !columnsOf(template)[field]?.key)
  expect([...new Set(loose.map(([, template, field]) => `${template} ${field}`))]).toEqual([])
})

test('every column that a figure reads is one of its form', () => {
  for (const [kpi, { template, where, sum }] of leaves)
    for (const { field } of [...where, ...(sum ? [{ field: sum }] : [])])
      expect([kpi, template, field, field in columnsOf(template)]).toEqual([kpi, template, field, true])
})
