import { diagnoses } from '../../src/catalog/diagnoses'
import { kpis } from '../../src/catalog/kpis'
import { page, table } from './markdown'
import { both } from './titles'

const figureTitle = (id: string): string => {
  const [kpi, variant] = id.split('/')
  for (const one of kpis) {
    const found = one.kind === 'figure' && one.id === kpi ? one.variants.find((some) => some.id === variant) : null
    if (found) return found.title.zh
  }
  return id
}

/** What the figures are read for, and which ones. */
export const diagnosesPage = (): string =>
  page('诊断 / Diagnoses', [
    '指标的组合像来源里说的那样时，“诊断”表和 `sanbiao diagnose` 各给一条提示：看到什么数字，可以怎么做。是提示，不是结论；界限在设置 `diagnosis`、`capacity`、`dealValue` 里。',
    'Where figures combine as the sources describe, the sheet 诊断 and `sanbiao diagnose` propose what to do, with the figures beside it. Thresholds are the settings `diagnosis`, `capacity` and `dealValue`.',
    table(
      ['诊断 / Diagnosis', '对象 / Of', '看的指标 / Figures', '来源 / Source'],
      diagnoses.map(({ id, title, grain, reads, source }) => [
        `\`${id}\` ${both(title)}`,
        grain === 'store' ? '全店 / store' : '顾问 / consultant',
        reads.length > 0 ? reads.map(figureTitle).join('、') : '漏斗各阶段 / the stages of the funnel',
        source.join(', '),
      ]),
    ),
  ])
