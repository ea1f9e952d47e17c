import type { Memory } from '../model/workbook'
import type { Desk } from './desk'
import type { Writing } from './history'

/** What takes the workbook's memory back to what it was. */
export const byMemory = (desk: Desk, before: Memory, after: Memory): Writing => ({
  light: true,
  takeBack: async () => ({ refusals: await kept(desk, before), again: byMemory(desk, after, before) }),
})

async function kept(desk: Desk, memory: Memory): ReturnType<Desk['remember']> {
  const refusals = await desk.remember(memory)
  return desk.readOnly ? [] : refusals
}
