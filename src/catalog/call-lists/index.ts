import type { CallList } from '../../model/call-list'
import { lossCallBacks } from './loss-call-back'
import { winBackCalls } from './win-back'

export const callLists: readonly CallList[] = [winBackCalls, lossCallBacks]
