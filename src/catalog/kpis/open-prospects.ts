import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { openA, openB, openC, openH, openHAB, openO } from '../facts/counts'
import { plain } from '../facts/variants'

export default figureKpi({
  id: 'open-prospects',
  title: text('H、A、B级意向客户数', 'Open prospects H, A, B'),
  definition: text(
    '月末仍在跟（没有成交、战败日期）的管理卡，按卡上现级别计；H、A级越多，下月成交越有把握。退订的卡回到在跟。',
    'Cards still followed up at the month’s end, without order or loss, by their level now; the more H and A, the surer next month’s orders. A card whose order was cancelled is open again.',
  ),
  unit: 'cards',
  variants: [
    plain('hab', openHAB),
    plain('h', openH),
    plain('a', openA),
    plain('b', openB),
    plain('o', openO),
    plain('c', openC),
  ],
  share: false,
  source: ['S002'],
})
