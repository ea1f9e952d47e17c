/** A customer who came in person, and one who called: the sources that a register at the door or the phone knows. */
export const isVisitSource = (source: string): boolean =>
  /来店|到店|进店|展厅|路过|自然/u.test(source) && !isOtherSource(source)
export const isCallSource = (source: string): boolean => /来电|热线|呼入|^电话$/u.test(source) && !isOtherSource(source)
/** 外展留档, 网络(易车)到店: the source is what brought them. */
const isOtherSource = (source: string): boolean =>
  /外展|巡展|车展|网|线上|介绍|推荐|推介|战败|休眠|电销|DCC|邀约|活动/iu.test(source)
