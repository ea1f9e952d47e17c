import { Command } from 'commander'
import { catalog } from '../catalog'
import { grains } from '../engine/figures-by'
import { partsToAsk, type Part } from '../engine/plan'
import { churnProfileIds } from '../model/churn-profile'
import { severities } from '../model/severity'
import type { Locale } from '../model/text'
import manifest from '../../package.json'
import { acceptCommand, withdrawCommand, type AcceptOptions, type WithdrawOptions } from './accept-command'
import { balanceId } from './balance-figures'
import { callListCommand, callListIds, type CallListOptions } from './call-list-command'
import { checkCommand, type CheckOptions } from './check-command'
import { checkFormats } from './check-output'
import { diagnoseCommand } from './diagnose-command'
import { explainCommand, type ExplainOptions } from './explain-command'
import { cleanCommand, fillCommand, type FillOptions } from './fill-command'
import { fixCommand, type FixOptions } from './fix-command'
import type { Io } from './io'
import { kpiCommand, type FigureOptions, type KpiOptions } from './kpi-command'
import { listCommand, shelfNames, type ListOptions } from './list-command'
import { parseBands, parseChoice, parseChoices, parseDay, parseKeys, parseMonth } from './options'
import { parseConfig, parseMapping } from './option-file'
import { groupings } from './print-groups'
import { reasonsCommand, type ReasonsOptions } from './reasons-command'
import { summaryCommand, type SummaryOptions } from './summary-command'

type Done = (code: number) => void

/** The command line; `done` is told the exit code of the command that ran. */
export function programOf(io: Io, done: Done): Command {
  const program = new Command('sanbiao')
    .description('三表助手：检查、补全、汇总经销商的三表两卡 · checks, completes and summarises dealers’ workbooks')
    .version(manifest.version, '-V, --version', '版本 · version')
    .helpOption('-h, --help', '用法 · usage')
    .helpCommand('help [command]', '用法 · usage')
    .exitOverride()
    .configureOutput({ writeOut: (words) => io.out(words), writeErr: (words) => io.err(words), outputError: () => {} })
    .showHelpAfterError(false)
  const command = (name: string, says: string): Command => program.command(name).description(says)

  together(comparing(command('check <path...>', '检查文件或文件夹 · check files or folders')))
    .option('--format <format>', checkFormats.join(' | '), parseChoice('--format', checkFormats), 'text')
    .option(
      '--by <group>',
      `${groupings.join(' | ')} · 按人、按表、按规则列 · groups the text`,
      parseChoice('--by', groupings),
    )
    .option('--accepted', '列出已认可的 · list what was accepted')
    .option('--keys', '写出每条的键，认可时用 · show each finding’s key, for accepting it')
    .option('--out <file>', '结果写到哪个文件 · where to write the result')
    .option('--fail-on <severity>', [...severities, 'never'].join(' | '), parseChoice('--fail-on', failOn), 'error')
    .action(async (paths: string[], options: CheckOptions) => done(await checkCommand(paths, options, io)))
  asking(command('explain <file>', '说明每张表、每一列是怎样认的 · how each sheet and column was recognised, and why'))
    .option('--json', '输出 JSON · as JSON')
    .option('--export-mapping <out>', '把认出的结果写成映射文件 · write it as a mapping file')
    .action(async (file: string, options: ExplainOptions) => done(await explainCommand(file, options, io)))
  previousOf(
    writing(command('fill <file>', '写入标记、问题清单、指标和汇总 · write marks, problems, KPIs and summaries')),
  )
    .option('--only <parts...>', partsToAsk.join(' | '), parseChoices<Part>('--only', partsToAsk))
    .action(async (file: string, options: FillOptions) => done(await fillCommand(file, options, io)))
  asking(command('fix <file>', '自动修正格式问题 · apply safe fixes'))
    .option('--safe', '只做只改格式的修正 · only fixes of format')
    .option('--out <file>', '写到哪个文件 · where to write')
    .option('--dry-run', '只列出会改哪些格，不写文件 · say what would be fixed, write nothing')
    .option('--no-list', '改动不写进问题清单 · do not tell the fixes in the list of problems')
    .action(async (file: string, options: FixOptions) => done(await fixCommand(file, options, io)))
  keyed(command('accept <path...>', '认可几条问题，写明理由和认可人 · accept findings, with a reason and a name'))
    .requiredOption('--reason <words>', '为什么认可 · why they may stand')
    .requiredOption('--by <name>', '认可人 · who accepts them')
    .action(async (paths: string[], options: AcceptOptions) => done(await acceptCommand(paths, options, io)))
  keyed(command('withdraw <path...>', '撤回认可 · withdraw what was accepted')).action(
    async (paths: string[], options: WithdrawOptions) => done(await withdrawCommand(paths, options, io)),
  )
  figures(command('reasons <file>', '给空着的原因分类提建议 · propose categories for loss reasons'))
    .option('--write', '把有把握的填进副本的空白格 · fill the certain ones into blank cells of a copy')
    .option('--out <file>', '写到哪个文件 · where to write')
    .action(async (file: string, options: ReasonsOptions) => done(await reasonsCommand(file, options, io)))
  speaking(command('clean <file>', '清除三表助手写的内容 · remove everything of ours'))
    .requiredOption('--out <file>', '写到哪个文件 · where to write')
    .action(async (file: string, options: FillOptions) => done(await cleanCommand(file, options, io)))
  const figureIds = [balanceId, ...catalog.kpis.flatMap(({ kind, id }) => (kind === 'figure' ? [id] : []))]
  previousOf(figures(command('kpi <file>', '计算指标 · compute the KPIs')))
    .option(
      '--by <grain>',
      `${grains.join(' | ')} · 按月、按周、按日 · of the month, its weeks or its days`,
      parseChoice('--by', grains),
      'month',
    )
    .option('--id <ids...>', '只算这些指标，见 kpis · only these, see kpis', parseChoices('--id', figureIds))
    .action(async (file: string, options: KpiOptions) => done(await kpiCommand(file, options, io)))
  previousOf(
    structured(command('diagnose <file>', '漏斗和诊断提示 · the funnel, and what the figures suggest')),
  ).action(async (file: string, options: FigureOptions) => done(await diagnoseCommand(file, options, io)))
  const ids = catalog.summaries.map(({ id }) => id)
  figures(command('summary <file>', '生成汇总 · make the summaries'))
    .option('--id <ids...>', ids.join(' | '), parseChoices('--id', ids))
    .action(async (file: string, options: SummaryOptions) => done(await summaryCommand(file, options, io)))
  previousOf(figures(command('call-list <file>', '招揽名单、经理回访单 · whom to call: win-back, lost sales')))
    .requiredOption('--list <id>', callListIds.join(' | '), parseChoice('--list', callListIds))
    .option('--summary <id>', '哪张汇总的客户 · the customers of which summary', parseChoice('--summary', ids))
    .option('--row <key>', '汇总的哪一行 · of which row of it')
    .option('--column <key>', '汇总的哪一列 · of which column of it')
    .option('--out <file>', '写到哪个文件；不写就列出来 · where to write; printed without')
    .action(async (file: string, options: CallListOptions) => done(await callListCommand(file, options, io)))
  for (const shelf of shelfNames) {
    speaking(command(shelf, `列出${listed[shelf]} · list the ${shelf}`))
      .option('--format <format>', 'text | json', parseChoice('--format', ['text', 'json']), 'text')
      .action((options: ListOptions) => done(listCommand(shelf, options, io)))
  }
  return program
}

const failOn = [...severities, 'never'] as const
const listed = { rules: '规则', templates: '表格模板', kpis: '指标', summaries: '汇总', profiles: '口径' }

const speaking = (command: Command): Command =>
  command
    .option('--lang <lang>', 'zh | en', parseChoice<Locale>('--lang', ['zh', 'en']), 'zh')
    .helpOption('-h, --help', '用法 · usage')

/** What decides a check. */
const asking = (command: Command): Command => {
  const ids = catalog.profiles.map(({ id }) => id)
  return speaking(command)
    .option('--profile <id>', ids.join(' | '), parseChoice('--profile', ids))
    .option('--month <YYYY-MM>', '表格的月份 · the month of the forms', parseMonth)
    .option('--as-of <date>', '按哪一天计算时效 · the day that ageing is counted to', parseDay('--as-of'))
    .option('--today <date>', '今天是哪一天 · the real day', parseDay('--today'))
    .option('--mapping <file>', '怎样认表的映射文件 · a mapping file: how sheets are read', parseMapping)
    .option('--config <file>', '规则的设置：关闭、级别、阈值 · rules off, severities, thresholds', parseConfig)
    .option(
      '--churn-profile <id>',
      `${churnProfileIds.join(' | ')} · 售后流失口径 · the definition of churn`,
      parseChoice('--churn-profile', churnProfileIds),
    )
    .option('--bands <years>', '车龄段从哪几年开始 · where bands of vehicle age begin: 0,1,2,3,4,5,6', parseBands)
    .option('--unmask', '显示客户姓名和电话 · show names and phones')
}
const previousOf = (command: Command): Command =>
  command.option('--previous <file>', '上个月的工作簿，核对结转 · last month’s workbook, for what is carried over')
const comparing = (command: Command): Command => previousOf(asking(command))
const together = (command: Command): Command =>
  command.option('--together', '多个文件合成一个月一起检查 · one dealer-month in several files')
const writing = (command: Command): Command =>
  asking(command).requiredOption('--out <file>', '写到哪个文件 · where to write')
const keyed = (command: Command): Command =>
  together(previousOf(asking(command)))
    .requiredOption(
      '--out <file>',
      '写到哪个文件，几个文件时写到哪个文件夹 · where to write; of several files, the folder',
    )
    .requiredOption('--key <keys...>', '问题的键，见 check --keys · keys of findings, see check --keys', parseKeys)
const structured = (command: Command): Command =>
  asking(command).option('--format <format>', 'text | json', parseChoice('--format', ['text', 'json']), 'text')
const figures = (command: Command): Command =>
  asking(command).option(
    '--format <format>',
    'text | json | csv',
    parseChoice('--format', ['text', 'json', 'csv']),
    'text',
  )
