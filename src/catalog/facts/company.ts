/** A company's name: it buys several cars under one number. */
export const isCompany = (name: string): boolean =>
  /公司|集团|[工电药]厂|单位|车队|物流|租赁|运输|合作社|商行|超市|学校|医院|政府|[局院]$/u.test(name)
