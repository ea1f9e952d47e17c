import { allDefinitions } from './definition'
import { openOffice } from './kit'
import { protocolBehaviours } from './protocol-behaviours'

const { metadata } = openOffice()

test('says of every behaviour how it is known, and where that is written', () => {
  const all = [
    ...protocolBehaviours.map((one) => ({ type: 'every message', ...one })),
    ...allDefinitions().flatMap(({ type, behaviours }) => behaviours.map((one) => ({ type, ...one }))),
  ]
  const count = (known: string): number => all.filter((one) => one.known === known).length
  const counted = ['documented', 'traced', 'guessed'].map((known) => [known, count(known)] as const)
  process.stdout.write(`Test host: ${counted.map(([known, n]) => `${n} ${known}`).join(', ')}\n`)
  for (const one of all) {
    if (one.known === 'documented') expect(one.page).toMatch(/^https:\/\/learn\.microsoft\.com\//)
    expect(one.what.length).toBeGreaterThan(10)
  }
  expect(count('documented')).toBeGreaterThan(0)
  expect(new Set(all.map(({ type, what }) => `${type} ${what}`)).size).toBe(all.length)
})

test('plays only classes, properties and links that Microsoft’s library has', () => {
  const hidden = new Set(['Worksheet.Gridlines', 'Worksheet.Headings'])
  const unknown = allDefinitions().flatMap(({ type, scalars = {}, children = {} }) => {
    const known = metadata[type]
    if (!known) return [type]
    return [
      ...Object.keys(scalars).filter((name) => !(name in known.scalars)),
      ...Object.keys(children).filter((name) => !(name in known.children)),
    ].map((name) => `${type}.${name}`)
  })
  expect(unknown.filter((name) => !hidden.has(name))).toEqual([])
})

test('lets be set only what the library lets be set', () => {
  const wrong = allDefinitions().flatMap(({ type, scalars = {} }) =>
    Object.entries(scalars)
      .filter(([name, scalar]) => scalar.write && metadata[type]!.scalars[name] === false)
      .map(([name]) => `${type}.${name}`),
  )
  expect(wrong).toEqual([])
})
