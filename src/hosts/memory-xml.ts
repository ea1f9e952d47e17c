import type { FieldKey } from '../model/field'
import type { Mapping, SheetMapping } from '../model/mapping'
import type { RuleChange, RuleSettings } from '../model/rule-settings'
import { severities } from '../model/severity'
import type { Accepted, Memory } from '../model/workbook'
import { childrenOf, type XmlElement } from './file/xml'
import { memoryNamespace } from './ours'
import { xmlText } from './xml-text'

const attributesOf = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value ?? ''))}"`)
    .join('')

/** The workbook's memory as the custom XML part that every host writes alike. */
export function writeMemory({ salt, profile, month, mapping, config, accepted }: Memory): string {
  const entries = accepted.map(
    ({ withdrawn, key, facts, by, reason, date }) =>
      `<accepted${attributesOf({ key, facts, by, reason, date, withdrawn: withdrawn && 'true' })}/>`,
  )
  const told = `${mapping ? writeMapping(mapping) : ''}${config ? writeConfig(config) : ''}`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<memory xmlns="${memoryNamespace}"${attributesOf({ salt, profile, month })}>${told}${entries.join('')}</memory>`
}

function writeMapping({ profile, sheets }: Mapping): string {
  const entries = sheets.map(({ sheet, template, headerRow, columns }) => {
    const inside = Object.entries(columns ?? {}).map(([header, field]) => `<column${attributesOf({ header, field })}/>`)
    return `<sheet${attributesOf({ name: sheet, template, headerRow })}>${inside.join('')}</sheet>`
  })
  return `<mapping${attributesOf({ profile })}>${entries.join('')}</mapping>`
}

/** A threshold is written as JSON: it may be a list or a group. */
function writeConfig({ rules, settings }: RuleSettings): string {
  const changes = Object.entries(rules).map(
    ([name, change]) => `<rule${attributesOf({ name, ...(change === 'off' ? { change } : change) })}/>`,
  )
  const thresholds = Object.entries(settings).map(
    ([name, value]) => `<setting${attributesOf({ name, value: JSON.stringify(value) })}/>`,
  )
  return `<config>${changes.join('')}${thresholds.join('')}</config>`
}

/** The memory from the root of its part. What a newer version wrote beside it is passed over. */
export function readMemory(root: XmlElement): Memory {
  const { salt = '', profile, month } = root.attributes
  const [mapping] = childrenOf(root, 'mapping')
  const [config] = childrenOf(root, 'config')
  return {
    salt,
    ...(profile === undefined ? {} : { profile }),
    ...(month === undefined ? {} : { month }),
    ...(mapping ? { mapping: readMapping(mapping) } : {}),
    ...(config ? { config: readConfig(config) } : {}),
    accepted: childrenOf(root, 'accepted').map(
      ({ attributes: { key = '', facts = '', by = '', reason = '', date = '', withdrawn } }): Accepted => ({
        key,
        facts,
        by,
        reason,
        date,
        ...(withdrawn === 'true' ? { withdrawn: true } : {}),
      }),
    ),
  }
}

/** Ids that this version does not know stay as they are: a newer one may. */
function readMapping(element: XmlElement): Mapping {
  const { profile } = element.attributes
  return {
    ...(profile === undefined ? {} : { profile }),
    sheets: childrenOf(element, 'sheet').map((sheet): SheetMapping => {
      const { name = '', template, headerRow = '' } = sheet.attributes
      const columns = childrenOf(sheet, 'column').map(
        ({ attributes: { header = '', field = '' } }) => [header, field as FieldKey] as const,
      )
      return {
        sheet: name,
        ...(template === undefined ? {} : { template: template as SheetMapping['template'] }),
        ...(/^[1-9]\d{0,6}$/.test(headerRow) ? { headerRow: Number(headerRow) } : {}),
        ...(columns.length === 0 ? {} : { columns: Object.fromEntries(columns) }),
      }
    }),
  }
}

/** Of a rule what this version does not know leaves it as the catalog has it; a threshold that is no JSON is passed over. */
function readConfig(element: XmlElement): RuleSettings {
  const rules = childrenOf(element, 'rule').map(({ attributes }): [string, RuleChange] => {
    const severity = severities.find((one) => one === attributes['severity'])
    return [attributes['name'] ?? '', attributes['change'] === 'off' ? 'off' : severity ? { severity } : {}]
  })
  const settings = childrenOf(element, 'setting').flatMap(({ attributes: { name = '', value = '' } }) => {
    try {
      return [[name, JSON.parse(value) as unknown] as const]
    } catch {
      return []
    }
  })
  return { rules: Object.fromEntries(rules), settings: Object.fromEntries(settings) }
}
