import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { audited } from '../support/audited'
import { build } from '../support/build'
import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { workbookOfTables } from '../support/testRule'
import { Desk, sanbiaoWith } from './support/command-line'

/** Each call starts a process, on a machine that may be busy. */
jest.setTimeout(120_000)

const desk = new Desk()
let folder = ''
beforeAll(async () => {
  folder = await build()
}, 300_000)
afterAll(() => desk.remove())

const call = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Asia/Shanghai' },
  })

describe('the built command', () => {
  const path = desk.put('审计案例.xlsx', workbookOfTables(audited))

  test('begins as a program of Node', () => {
    expect(readFileSync(join(folder, 'cli.js'), 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
  })

  test('checks a file on disk', () => {
    const { status, stdout, stderr } = call('check', path, '--format', 'json')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const { files } = JSON.parse(stdout) as { files: { findings: { code: string }[] }[] }
    expect(files[0]?.findings.filter(({ code }) => code === 'DF01')).toHaveLength(3)
  })

  test('ends with 2 and both languages where it cannot', () => {
    const { status, stdout, stderr } = call('check', desk.path('none.xlsx'))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('没有这个文件')
    expect(call('--nonsense').stderr).toMatch(/没有这个选项[\s\S]+unknown option/)
  })

  test('fills, cleans and counts', () => {
    const filled = desk.path('filled.xlsx')
    expect(call('fill', path, '--out', filled).status).toBe(0)
    expect(call('clean', filled, '--out', desk.path('clean.xlsx')).status).toBe(0)
    expect(call('kpi', path, '--format', 'csv').stdout.startsWith('\ufeff')).toBe(true)
  })

  test('is not upset by a reader that leaves early', async () => {
    const script = `"${process.execPath}" "${join(folder, 'cli.js')}" rules --format json | head -c 10`
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script])
    expect([stdout.length, stderr]).toEqual([10, ''])
  })
})

test('workers and one thread say the same, in the same order', async () => {
  for (const [index, name] of ['丙', '甲', '乙', '丁'].entries()) {
    desk.put(
      `多店/${name}.xlsx`,
      xlsxOf(dealerMonth({ seed: index + 1, cards: 20, visits: 30, losses: 6, defects: { DF10: 1 } })),
    )
  }
  desk.put('多店/坏.xlsx', 'no workbook')
  const worker = join(folder, 'cli-worker.js')
  for (const format of ['json', 'text']) {
    const alone = await sanbiaoWith(null, 'check', desk.path('多店'), '--format', format)
    const spawned = call('check', desk.path('多店'), '--format', format, '--today', '2026-04-10')
    expect(alone.out.length).toBeGreaterThan(500)
    expect({ out: spawned.stdout, err: spawned.stderr, code: spawned.status }).toEqual(alone)
    expect(readFileSync(worker, 'utf8')).toContain('checkFile')
  }
})
