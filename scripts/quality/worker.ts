import { catalog } from '../../src/catalog'
import { checkAll, told } from './check-rule'
import { listed, open, type WrittenDefect } from './files'
import { tryFirstSet } from './first-set'
import { PlantingMonth } from './planting-month'
import { planters } from './planters'
import { trySecondSet } from './second-set'
import { isAnnounced, isTried, type Tally } from './tally'

/** Tries one share of the rules, each of them on all months, and sends the tallies one by one to who forked it. */
async function main(): Promise<void> {
  const [folder = '', plantedFolder = '', part = '0', parts = '1', only = ''] = process.argv.slice(2)
  const months = await Promise.all(
    listed('months', folder).map(async (written) => {
      const { workbook, question } = await open(folder, written)
      const report = checkAll(workbook, question)
      if (report.context.month !== written.month) throw new Error(`${written.file}: read as ${report.context.month}`)
      const { previous } = question
      const before = previous && checkAll(previous, { profile: question.profile, today: question.today })
      return { written, question, month: new PlantingMonth(written.file, report, before) }
    }),
  )
  const defects = plantedFolder === '' ? [] : listed<WrittenDefect>('planted', plantedFolder)
  const wanted = only === '' ? null : only.split(',')
  const rules = catalog.rules.filter(
    (rule) => isTried(rule) && (!wanted || wanted.some((some) => rule.code.startsWith(some))),
  )
  for (const [index, rule] of rules.entries()) {
    if (index % Number(parts) !== Number(part)) continue
    const { code } = rule
    const own = months.flatMap(({ written, month: { report } }) =>
      report.findings.filter((finding) => finding.code === code).map((finding) => ({ written, report, finding })),
    )
    const alarms = own
      .filter(({ finding, written }) => !isAnnounced(finding, written))
      .map(({ finding, report, written }) => `${written.file} ${told(finding, report.workbook)}`)
    const looked = months.filter(({ month: { report } }) => !report.notChecked.some((one) => one.code === code)).length
    const planter = planters[code]
    const first = planter ? tryFirstSet(rule, planter, months) : { planted: 0, found: 0, misses: ['no planter'] }
    const mine = defects.filter((defect) => defect.code === code)
    const second = await trySecondSet(rule, mine, plantedFolder)
    const tally: Tally = { code, alarms, remarks: own.length - alarms.length, looked, ...first, ...second }
    process.send?.(tally)
  }
}

void main()
