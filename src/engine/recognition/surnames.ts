/** The commonest surnames, of nine in ten people. */
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
)
const honorific = /^.(先生|女士|小姐|总|老板|经理|师傅|工|姐|哥)$/u
/** Words of the forms that begin like a name. */
const words = /[级日月年店车型价户电话]$/u

/** Two or three Chinese characters of which the first is a common surname; also 张先生. */
export function isCommonName(value: string): boolean {
  const bare = value.replace(/[\s\u3000·]/g, '')
  if (bare.length < 2 || bare.length > 4 || !surnames.has(bare[0] ?? '')) return false
  return honorific.test(bare) || (/^\p{Script=Han}{2,3}$/u.test(bare) && !words.test(bare))
}
