import { unitOf } from '../../src/engine/compute'
import type { Kpi, RowKpi } from '../../src/model/kpi'
import type { Catalog } from '../../src/model/report'
import { text, type Text } from '../../src/model/text'

import { cellsByName, exampleBasis } from './example-basis'
import { page, table } from './markdown'
import { both, fieldTitle } from './titles'

const columnOf = ({ fills, title }: RowKpi): string =>
  fills ? fieldTitle(fills) : `${both(title)}（表右侧新列 / a column at the right）`
const quotient = (counts: Text, base: Text): Text => text(`${counts.zh} ÷ ${base.zh}`, `${counts.en} ÷ ${base.en}`)

export function kpiPage(kpi: Kpi, catalog: Catalog): string {
  const how =
    kpi.kind === 'figure'
      ? [
          '## 口径 / Variants',
          table(
            ['口径 / Variant', 'id', '怎样算 / Formula', '单位 / Unit'],
            kpi.variants.map((variant, index) => [
              `${both(variant.title)}${index === 0 ? '（默认 / default）' : ''}`,
              `\`${variant.id}\``,
              both(variant.base ? quotient(variant.counts, variant.base) : variant.counts),
              unitOf(kpi, variant),
            ]),
          ),
        ]
      : [
          '## 列 / Column',
          `${kpi.on.map((id) => `\`${id}\``).join('，')}：${columnOf(kpi)} ← ${[...kpi.fields, ...(kpi.optional ?? [])].map(fieldTitle).join('，')}`,
          `公式示例 / formula: \`=${kpi.formula(cellsByName, exampleBasis(catalog)) ?? ''}\``,
        ]
  return page(`${kpi.title.zh} / ${kpi.title.en}`, [
    `\`${kpi.id}\` · ${kpi.unit} · ${kpi.source.join('，')}`,
    kpi.definition.zh,
    kpi.definition.en,
    ...how,
  ])
}
