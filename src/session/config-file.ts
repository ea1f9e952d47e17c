import type { Catalog } from '../model/report'
import type { RuleChange, RuleSettings } from '../model/rule-settings'
import type { Settings } from '../model/settings'
import { text, type Text } from '../model/text'
import { configIssueText, notKnown } from './config-issues'
import { configSchema, configShape } from './config-shape'
import { readJson } from './json-text'
import { listed, placeText } from './mapping-issues'

/** Why a text sets no rules; says what is wrong and where. */
export class ConfigRefusal extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}
const settingsFile = text('设置文件', 'settings file')

/** How the rules are set, from the text of its file, the rules by their codes; throws ConfigRefusal. */
export function readConfigFile(json: string, { rules, profiles }: Pick<Catalog, 'rules' | 'profiles'>): RuleSettings {
  const known = profiles[0]!.settings
  const parsed = configShape(known).safeParse(parse(json), { reportInput: true })
  if (!parsed.success) {
    const names = namesOf(known)
    throw new ConfigRefusal(
      listed(
        parsed.error.issues.flatMap((issue) => configIssueText(issue, names)),
        settingsFile,
      ),
    )
  }
  const wrong: Text[] = []
  const changes = new Map<string, RuleChange>()
  for (const [name, said] of Object.entries(parsed.data.rules ?? {})) {
    const place = placeText(['rules', name])
    const folded = name.trim().toLowerCase()
    const rule = rules.find(({ code, id }) => code.toLowerCase() === folded || id === folded)
    if (!rule) {
      const { zh, en } = notKnown(
        name,
        /^[a-z]{2}\d*$/i.test(folded) ? rules.map(({ code }) => code) : rules.map(({ id }) => id),
      )
      wrong.push(text(`rules：${zh}`, `rules: ${en}`))
    } else if (changes.has(rule.code))
      wrong.push(
        text(
          `${place.zh}：${rule.code}（${rule.id}）写了两次。`,
          `${place.en}: ${rule.code} (${rule.id}) is given twice.`,
        ),
      )
    else
      changes.set(
        rule.code,
        said === 'off' ? 'off' : said === 'on' ? {} : typeof said === 'string' ? { severity: said } : given(said),
      )
  }
  if (wrong.length > 0) throw new ConfigRefusal(listed(wrong, settingsFile))
  return { rules: Object.fromEntries(changes), settings: (parsed.data.settings ?? {}) as RuleSettings['settings'] }
}

const given = ({ severity }: Exclude<RuleChange, 'off'> | { severity?: undefined }): RuleChange =>
  severity ? { severity } : {}

/** What may be written at each place, by its names. */
const namesOf = (known: Settings) => {
  const levels = { O: 0, H: 0, A: 0, B: 0, C: 0, D: 0 }
  const { cadence, window, cadenceGrace, stayMinForLevel } = known
  const all = { cadence, window, cadenceGrace, stayMinForLevel }
  const byLevel = Object.fromEntries(Object.keys(all).map((name) => [name, levels]))
  return { schema: configSchema, rules: {}, settings: { ...known, ...byLevel } }
}

function parse(json: string): unknown {
  const read = readJson(json)
  if ('value' in read) return read.value
  const { where } = read
  throw new ConfigRefusal(
    text(
      `不是能读的设置文件：${where.zh}不合 JSON 的写法。`,
      `This is no settings file: it is not valid JSON${where.en}.`,
    ),
  )
}
