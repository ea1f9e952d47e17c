import type { Vocabularies } from '../../model/vocabulary'
import { spellings } from './spellings'

/** The words that no OEM spells in a way of its own: the sections and ticks of the forms, and after-sales classes (S001, S002, S004). */
export const commonWords: Pick<
  Vocabularies,
  'carriedOver' | 'contactPurpose' | 'soldBy' | 'tier' | 'warrantySide' | 'reasonSide'
> = {
  carriedOver: {
    上月留存: spellings('留存 上月 上月结转 结转 上月遗留 上月留存客户 上月留存意向客户'),
    本月新增: spellings('新增 本月 本月新生 新生 本月新增客户 本月新增意向客户'),
  },
  contactPurpose: {
    开拓: spellings('开发 新客开拓 开拓访问'),
    促进: spellings('促进访问 促成 跟进 意向促进'),
    管理: spellings('手续 管理(手续) 管理访问 办手续'),
    售后回访: spellings('售后 回访 售后访问 保有回访'),
  },
  soldBy: { 自销: spellings('自 自店 本店销售 自销保有'), 他销: spellings('他 他店 他店销售 他销保有') },
  tier: {
    优质: spellings('优质客户 优 A级'),
    潜力: spellings('潜力客户 潜 B级'),
    一般: spellings('一般客户 普通 普通客户 C级'),
  },
  warrantySide: {
    保内: spellings('保期内 质保内 质保期内 在保 保修期内'),
    保外: spellings('保期外 质保外 质保期外 脱保 出保 保修期外'),
  },
  reasonSide: { 内因: spellings('内部原因 内部'), 外因: spellings('外部原因 外部') },
}
