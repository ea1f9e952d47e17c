import { text } from '../../model/text'
import { habc15 } from '../facts/level-systems/habc15'
import { profileOf } from '../facts/profile-of'
import { spellings } from '../facts/spellings'

/** Stores that grade 7, 15, 30 and 90 days and call H every day, whatever they sell. */
export default profileOf({
  id: 'habc-15',
  oem: text('通用：HABC按7、15、30、90天', 'Any make: HABC of 7, 15, 30 and 90 days'),
  levels: habc15,
  names: [],
  formTitles: spellings('前台客流登记表 展厅客流登记表 DCC线索登记表'),
  signatures: {},
  required: { 'loss-analysis': { generalManagerSignature: false } },
  settings: { gmRequired: false },
  series: {},
  source: 'public: CRM_4S',
})
