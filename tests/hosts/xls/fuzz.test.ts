import { utils } from '@e965/xlsx'
import { Worker } from 'node:worker_threads'
import { join } from 'node:path'
import { xlsOf } from '../../support/xls/write'

jest.setTimeout(600_000)
const mutants = 300
const seconds = 5

const reader = join(__dirname, '..', '..', '..', 'src', 'hosts', 'xls', 'read-xls.ts')
/** Answers each message with how the bytes were taken. */
const start = `require('tsx/cjs')
const { readXls } = require(${JSON.stringify(reader)})
const { parentPort } = require('node:worker_threads')
parentPort.on('message', (bytes) => {
  let state
  try { const said = readXls(bytes); state = 'refused' in said ? said.refused : 'opened' }
  catch (problem) { state = 'THROWN ' + problem.stack }
  parentPort.postMessage(state)
})
parentPort.postMessage('ready')`

function bytesToSpoil(): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    Array.from({ length: 60 }, (_, row) => [`客户${row}`, 46_000 + row, row % 2 === 0, `跟进第${row}次，没有接听`]),
  )
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '流失分析')
  return xlsOf(book)
}

/** A linear congruential generator: the same bytes are spoilt in every run. */
const randomOf = (seed: number) => (below: number) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return Math.floor((seed / 0x80000000) * below)
}

test(`${mutants} damaged .xls files open or are refused by name`, async () => {
  const good = bytesToSpoil()
  const worker = new Worker(start, { eval: true, stdout: true, stderr: true })
  const next = (limit: number): Promise<string> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve('HANG'), limit * 1000)
      worker.once('message', (state: string) => {
        clearTimeout(timer)
        resolve(state)
      })
    })
  expect(await next(120)).toBe('ready')
  const states = new Map<string, number>()
  for (let number = 0; number < mutants; number++) {
    const random = randomOf(number + 1)
    const bytes = good.slice(0, random(10) === 0 ? random(good.length) : good.length)
    for (let times = 1 + random(6); times > 0; times--) bytes[random(bytes.length)] = random(256)
    const answer = next(seconds * 4)
    worker.postMessage(bytes)
    const state = await answer
    states.set(state, (states.get(state) ?? 0) + 1)
    if (state === 'HANG') break
  }
  await worker.terminate()
  expect([...states.keys()].filter((state) => !/^(opened|damaged|encrypted|too-large|other-ole)$/.test(state))).toEqual(
    [],
  )
  expect(states.get('opened')).toBeGreaterThan(20)
  expect(states.get('damaged')).toBeGreaterThan(20)
})
