import type { Kpi, RowBasis, RowCells, RowKpi } from '../../src/model/kpi'
import { daysOf } from '../../src/model/month'
import type { Catalog } from '../../src/model/report'
import { page, table } from './markdown'
import { both, fieldTitle } from './titles'

const columnOf = ({ fills, title }: RowKpi): string =>
  fills ? fieldTitle(fills) : `${both(title)}（表右侧新列 / a column at the right）`
const cellsByName: RowCells = {
  has: () => true,
  at: (field) => `{${field}}`,
  above: (field) => `{${field}↑}`,
}
const exampleBasis = ({ profiles: [profile] }: Catalog): RowBasis => {
  if (!profile) throw new Error('The catalog has no profile')
  return { asOf: daysOf('2026-03').last, shift: 0, asOfFormula: 'DATE(2026,3,31)', profile, settings: profile.settings }
}

export function kpiPage(kpi: Kpi, catalog: Catalog): string {
  const how =
    kpi.kind === 'figure'
      ? [
          '## 口径 / Variants',
          table(
            ['口径 / Variant', 'id', '有分母 / A ratio'],
            kpi.variants.map(({ id, title, denominator }, index) => [
              `${both(title)}${index === 0 ? '（默认 / default）' : ''}`,
              `\`${id}\``,
              denominator ? '是 / yes' : '否 / no',
            ]),
          ),
        ]
      : [
          '## 列 / Column',
          `${kpi.on.map((id) => `\`${id}\``).join('，')}：${columnOf(kpi)} ← ${[...kpi.fields, ...(kpi.optional ?? [])].map(fieldTitle).join('，')}`,
          `公式示例 / formula: \`=${kpi.formula(cellsByName, exampleBasis(catalog))}\``,
        ]
  return page(`${kpi.title.zh} / ${kpi.title.en}`, [
    `\`${kpi.id}\` · ${kpi.unit} · ${kpi.source.join('，')}`,
    kpi.definition.zh,
    kpi.definition.en,
    ...how,
  ])
}
