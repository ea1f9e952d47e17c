import { spellings } from './spellings'

// How dealers head the columns about a customer: the same in every form.
export const sequenceHeaders = spellings('序号 编号 No 行号 项次')
export const customerNameHeaders = spellings(`
  客户姓名 顾客姓名 姓名 客户名称 顾客名称 客户称谓 客户 顾客 客户名 用户姓名 客户姓名/单位 姓名/单位 联系人 联系人姓名
`)
export const phoneHeaders = spellings(`
  联系电话 联络电话 客户电话 顾客电话 电话 电话号码 手机 手机号 手机号码 移动电话 联系方式 联系手机 客户手机 联系人电话
  客户联系电话 客户联系方式 联络方式 用户电话 电话/手机
`)
export const genderHeaders = spellings('性别 客户性别')
export const addressHeaders = spellings('地址 联系地址 客户地址 家庭地址 居住地址 通讯地址 详细地址 住址 家庭住址')
export const districtHeaders = spellings('居住区域 客户区域 区域 所在区域 地区 所属区域 客户地区 片区 居住区')
export const occupationHeaders = spellings('行业/职业 职业 行业 客户职业 所属行业 工作单位 客户行业 职业/行业 从事行业')
export const remarkHeaders = spellings('备注 说明 备注说明 其他说明')
