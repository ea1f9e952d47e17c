import type { SheetTemplate } from '../../model/template'
import { text } from '../../model/text'
import { spellings } from '../facts/spellings'

const roster: SheetTemplate = {
  id: 'roster',
  title: text('顾问名单', 'Roster'),
  titles: spellings(`
    销售顾问名单 人员名单 员工名单 销售人员名单 员工花名册 花名册 人员花名册 销售部人员名单 在岗人员 在岗名单 员工通讯录
    人员一览表
  `),
  layout: { kind: 'list' },
  columns: {
    sequence: { headers: spellings('序号 编号 No 项次') },
    rosterName: {
      headers: spellings('顾问姓名 姓名 销售顾问 员工姓名 人员姓名 顾问 销售顾问姓名 员工 人员 名字 销售人员'),
      key: true,
    },
    gender: { headers: spellings('性别') },
    rosterRole: { headers: spellings('职务 岗位 职位 岗位名称 角色 职称 职级') },
    rosterTeam: { headers: spellings('小组 组别 团队 所属小组 班组 部门 所属部门 分组 销售小组') },
    rosterPhone: {
      headers: spellings('本人手机 手机 手机号 手机号码 联系电话 电话 联系方式 本人电话 工作电话 工作手机'),
    },
    joinedDate: { headers: spellings('入职日期 入职时间 到岗日期 到职日期 上岗日期 入职') },
    leftDate: { headers: spellings('离职日期 离职时间 离岗日期 调离日期 离职') },
    remark: { headers: spellings('备注 说明') },
  },
  telling: [
    ['rosterName', 'joinedDate'],
    ['rosterName', 'leftDate'],
    ['rosterName', 'rosterRole', 'rosterTeam'],
  ],
  tellingUnless: {
    groups: [
      ['rosterName', 'rosterRole'],
      ['rosterName', 'rosterTeam'],
      ['rosterName', 'rosterPhone'],
    ],
    unless: ['rosterName'],
  },
  eventDate: 'joinedDate',
  monthly: false,
  source: 'inferred',
}

export default roster
