import { lasting } from '../../model/lasting'

const extension = /(转|分机|ext|x|#|,|，)\d{1,8}$/i

/** A phone as it is dialled, its extension aside. */
const trunkOf = (phone: string): string => phone.replace(extension, '')

export const isMobile = lasting((phone: string): boolean => {
  if (phone.length !== 11 || phone.charCodeAt(0) !== 0x31) return false
  const second = phone.charCodeAt(1)
  if (second < 0x33 || second > 0x39) return false
  for (let at = 2; at < 11; at++) if (phone.charCodeAt(at) < 0x30 || phone.charCodeAt(at) > 0x39) return false
  return true
})
/** With its area code: 0755 and seven or eight digits. */
const isLandline = (phone: string): boolean => /^0(10|2\d|[3-9]\d{2})\d{7,8}$/.test(trunkOf(phone))
/** A company's or a lead platform's number: 400, 800, 95xxx; often with an extension for the customer. */
const isPlatform = (phone: string): boolean => /^([48]00\d{7}|95\d{3,12})$/.test(trunkOf(phone))
export const isRightPhone = lasting(
  (phone: string): boolean => isMobile(phone) || isMobile(trunkOf(phone)) || isLandline(phone) || isPlatform(phone),
)

export const isWrongPhone = lasting((phone: string): boolean => !isRightPhone(phone))

/** Seven or eight digits that lack an area code. */
export const isLocalLandline = (phone: string): boolean => /^[2-8]\d{6,7}$/.test(trunkOf(phone))
/** Two mobiles in one cell, or a mobile and a landline, whatever parts them. */
export const holdsSeveral = lasting((written: string): boolean => {
  if (written.length < 18) return false
  const digits = written.replace(/转.*$/, '').replace(/\D/g, '')
  return digits.length >= 18 && new Set(digits.match(/1[3-9]\d{9}|0\d{9,11}/g)).size > 1
})
/** Shown as 1.38E+10 and stored so: its digits are lost. */
export const isLostPhone = (written: string): boolean => /^\d\.\d+E\+?\d+$/i.test(written)
/** Printed with its middle hidden: 138****0001. */
export const isHiddenPhone = (phone: string): boolean => /^\d{3}[*＊xX]{3,}\d{2,4}$/.test(phone)
