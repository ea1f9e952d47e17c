import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../../../src/catalog'
import type { Settings } from '../../../src/model/settings'
import { settingGroups, unreadSettings } from '../../../src/session/settings/setting-texts'

const texts = settingGroups.flatMap(({ settings }) => settings)
const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const byLevel = new Set(['cadence', 'cadenceGrace', 'window', 'stayMinForLevel'])
const wanted = Object.entries(catalog.profiles[0]!.settings).flatMap(([name, value]) =>
  isGroup(value) && !byLevel.has(name) ? Object.keys(value).map((part) => `${name}.${part}`) : [name],
)
const sources = ['catalog', 'engine', 'session', 'cli'].flatMap((room) => {
  const root = join(__dirname, '../../../src', room)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/settings|config-shape|profiles[/\\]/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
})
const isRead = (name: string): boolean => sources.some((source) => new RegExp(`\\b${name}\\b`).test(source))

test('every threshold of a profile has a title in both languages, or nothing reads it', () => {
  const told = new Set<string>([...texts.map(({ id }) => id), ...unreadSettings])
  expect(wanted.filter((id) => !told.has(id))).toEqual([])
  expect([...told].filter((id) => !wanted.includes(id))).toEqual([])
  for (const { title, unit, use } of texts)
    for (const { zh, en } of [title, unit, use].flatMap((one) => one ?? [])) {
      expect(zh.trim()).not.toBe('')
      expect(en).toMatch(/[A-Za-z]/)
      expect(en).not.toMatch(/[\u4e00-\u9fff]/)
    }
})

test('no two titles of a group are alike', () => {
  for (const { settings } of settingGroups)
    for (const language of ['zh', 'en'] as const)
      expect(new Set(settings.map(({ title }) => title[language])).size).toBe(settings.length)
})

test('every threshold that is offered is read by something, and those that are not are read by nothing', () => {
  const names = [...new Set(texts.map(({ id }) => id.split('.')[0]!))]
  expect(names.filter((name) => !isRead(name))).toEqual([])
  expect(unreadSettings.filter((name) => isRead(name as keyof Settings))).toEqual([])
})

test('the rules that are said to read a threshold are there', () => {
  const codes = new Set(catalog.rules.map(({ code }) => code))
  expect(texts.flatMap(({ rules = [] }) => rules.filter((code) => !codes.has(code)))).toEqual([])
  expect(texts.filter(({ rules = [], use }) => rules.length === 0 && !use)).toEqual([])
})
