/** What a defect brings along besides what the engine folds under it (`causedBy`): by the planted code, and why it is right to say it. */
export const consequences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ST11: { FL14: 'the same model, written in two ways' },
  ST17: { ST17: 'a number out of order is out of order on both sides' },
  FL05: { RG11: 'a name that is only a form of address meets no card', DF49: 'one phone under one more name' },
  FL15: { RG16: 'captured, and without a number', FL04: 'a note is left where the number was' },
  FL11: { RG05: 'a level judged anew is counted elsewhere' },
  RG16: { FL15: 'a test drive without a number', FL04: 'a note in its place', FL03: 'a number cut short' },
  DF09: { DF08: 'a loss at a high level of which nothing is told' },
  DF22: { DF08: 'a loss at a high level that the manager did not look into' },
  DF10: { DF12: 'a price without its gap', DF15: 'no rival named' },
}

/** Planted at any entry, these say nothing of other entries: a month takes several of them at once. */
export const alone: readonly string[] = [
  'ST11',
  'ST14',
  'ST17',
  'FL02',
  'FL05',
  'FL06',
  'FL07',
  'FL08',
  'FL10',
  'FL12',
  'FL14',
  'FL15',
  'FL16',
  'RG01',
  'RG06',
  'RG16',
  'DF09',
  'DF10',
  'DF13',
  'DF14',
  'DF21',
  'DF22',
  'DF24',
]
