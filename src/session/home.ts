import type { Report } from '../model/report'
import { peopleOf } from './by-consultant'
import type { HomeSheet } from './home-sheet'
import { sinceLastCheck } from './since-last-check'

export const homeSheet = async (report: Report): Promise<HomeSheet> => ({
  people: peopleOf(report),
  since: await sinceLastCheck(report),
})
