import { spellings } from './spellings'

// How dealers head the columns of those who read a form and sign it.
export const managerCommentHeaders = spellings(`
  销售经理意见 经理意见 经理批示 经理指导意见 销售经理指导意见 指导意见 经理分析及指导意见 经理分析 主管意见 主管批示
  主管指示 主管指示事项 经理指示 销售经理批示 批示 经理点评 主管点评
`)
export const managerSignatureHeaders = spellings(`
  销售经理签字 经理签字 销售经理签名 经理签名 销售经理签字及日期 销售经理签字/日期 经理签字及日期 经理签字/日期 销售经理
  主管签字 主管签名 销售主管签字 展厅经理签字 经理批示/签名
`)
export const managerSignedDateHeaders = spellings(`
  经理签字日期 销售经理签字日期 签字日期 经理签字时间 签字时间 经理签名日期 销售经理签名日期 签名日期 主管签字日期 审核日期
  经理日期 销售经理日期 主管日期 经理签署日期
`)
