import { text } from '../../model/text'
import { abcdGtmc } from '../facts/level-systems/abcd-gtmc'
import { profileOf } from '../facts/profile-of'
import { spellings } from '../facts/spellings'

/** GAC Toyota's showroom forms: A to D without H and O; front desk, supervisor and manager sign each day's register. */
export default profileOf({
  id: 'abcd-gtmc',
  oem: text('广汽丰田', 'GAC Toyota'),
  levels: abcdGtmc,
  names: spellings('广汽丰田 广丰 GTMC'),
  formTitles: spellings('来店顾客信息登记表 进店顾客情况登记表 每日进店顾客情况登记表'),
  signatures: { 'showroom-traffic-log': ['frontDesk', 'supervisor', 'manager'] },
  required: { 'loss-analysis': { generalManagerSignature: false } },
  settings: { gmRequired: false, lowLevels: ['D'], highLevels: ['A'], stayMinForLevel: { A: 30, B: 20 } },
  series: {
    凯美瑞: spellings('广汽丰田凯美瑞 丰田凯美瑞 凯美瑞'),
    汉兰达: spellings('广汽丰田汉兰达 丰田汉兰达 汉兰达'),
    雷凌: spellings('广汽丰田雷凌 丰田雷凌 雷凌'),
    致炫: spellings('丰田致炫 致炫'),
    致享: spellings('丰田致享 致享'),
    雅力士: spellings('丰田雅力士 雅力士'),
    威兰达: spellings('广汽丰田威兰达 丰田威兰达 威兰达'),
    赛那: spellings('丰田赛那 赛那'),
    锋兰达: spellings('丰田锋兰达 锋兰达'),
    逸致: spellings('丰田逸致 逸致'),
  },
  source: 'public: GBJ',
})
