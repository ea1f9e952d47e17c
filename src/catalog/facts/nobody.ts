import { foldWord } from '../../model/fold'

/** Allowed in place of a consultant: nobody attended to the guest. */
export const isNobody = (consultant: string): boolean =>
  /^(?:无人接待|无人|无接待|未接待|没人接待|自行看车|前台|公共|公共客户|待分配|未分配)$/.test(foldWord(consultant))
