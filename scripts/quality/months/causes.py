"""The innocent causes of the rule book, by name: what they are and which rules they must leave silent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cause:
    name: str
    what: str
    codes: str


_TABLE = """
family-phone|一家人共用一个电话，同一顾问的两张卡|FL21 FL22 RG12 DF31 DF49
landline|客户留的是座机|FL03
phone-extension|平台虚拟号，带“转”的分机|FL03
courtesy-name|B、C级首次接待只知道“X先生”，卡上已补全|FL05
uncaptured-visitor|没有留电话的看车客户，姓名只有称呼|FL04 FL05 FL15 RG16
loss-over-rows|一条战败写了两三行|ST06 DF09 DF10 DF02
late-entry|上月末战败，月初五天内照实补登|DF29 DF04 DF01 DF27
late-entry-explained|补登写明真实日期、原因和姓名|DF29 DF04
signed-after-printing|打印后签字，电子表签字格全空|DF21 DF24 DF22 DF25 DF26
foot-signature|签字在表尾|DF21 DF24
picture-signature|WPS嵌入图片签字|DF21 ST09
evening-signature|夕会当天签字，卡和日报日期相同|DF05 DF25 DF26
monthly-signature|经理月底统一签字|DF04 DF05 DF26
repeat-visits|再次来店计入当日总数，时段只数首次|RG01 RG03 RG12
won-back|战败后成交，已注明战败挽回|DF32 DF48 CT20
reactivated|战败客户再来，已注明战败激活|DF48 RG12 CT20
rest-day-inside|跟进周期里有休息日或轮休|CT01 CT02 CT03 CT05 CT26
holiday-inside|跟进周期里有法定假日|CT01 CT02 CT05 CT26
off-duty|顾问轮休，当天没有日报|CT16 RG07
absent-columns|S000的表没有类别、原因分类、回访列|ST02 DF13 DF14 DF20
lost-contact-attempts|失控：三次以上不同日子未接通|DF17 CT21 DF18 CT18
dead-number|空号、停机、拉黑一次即可|DF17 CT21
same-reason-lost-contact|几位失控客户原因同为“三次未接通”|DF11 DF10
earlier-card|上月以前建的卡，本月战败，流失表与卡一致|DF02 DF18 DF07
loss-on-ledger|卡上上月的战败，上月流失表不在手边|DF01 DF27
unplanned-visit|没有预定，客户自己来店|CT06 CT03
short-full-note|“未接通”“关机”“已试驾”是完整的记录|CT18
no-plate-yet|刚交车，临牌或未上牌|FL19
green-plate|新能源八位车牌|FL19
after-delivery-call|交车三日电话回访|CT20 CT14
second-follow-up|战败后移交DCC二次跟踪|DF40 CT20
rejected-and-resumed|战败申请被驳回，恢复跟进|DF44 DF02 DF20
handed-over|离职顾问的卡已移交|CT24 CT27 FL13 CT16
errands|提车、保养来店，写明来店目的，不计客流|RG01 RG13
invited-later|来电约定的日子在检查日以后|RG14
arrived-next-day|约定后一天到店|RG14
card-next-day|当天留档，次日建卡|RG04 RG10 RG11
undecided-model|B级客户在两款车之间犹豫|FL01 FL08 FL14
one-evidence|H级只有一项依据|FL08
undecided|准战败列在表内，客户还没有买|DF15 DF16
same-make-dealer|在本品牌他店购车，去向写本品牌他店|DF15 DF41
cancelled-order|退订，写明原因和定金处理|DF47 DF46 DF08
examined-high-level|H级战败，经理已追问并回访|DF08
quick-loss|建卡几天即在他店购车，写明车型和差价|DF07 DF18
filled-down|日期一天只写一次|ST06
furniture|标题、两层表头、空行、重复表头、合计行|ST04 ST05 ST07 ST17
protected|工作表受保护|ST10
time-bucket|时间只记时段|FL10 FL12 ST14 ST15
continued|续页|ST18 ST17
sheet-per-consultant|每位顾问一张日报|ST18 CT16
dates-a-day-apart|卡记听说日，表记购车日，相差一两天|DF03
received-by-manager|经理接待|FL13
unattended|无人接待|FL13
company|单位客户|FL01 FL05
typical-case|典型案例已注明|DF42
no-losses|小店一个月没有战败，空表照交|DF28 ST01
small-figures|只有几条，日期相同或集中在月末|DF06 DF37 DF39
dash-for-nothing|分母为零写“-”|ST09 DF38
planned-ahead|预计交车、下次预定在以后|FL09 CT03
long-c|C级四个月以上|CT12 CT13
numbers-restart|日报序号每天从1起|ST17
running-month|月中检查，后面的日子还空着|RG07 CT03 CT04 DF26 FL09
quiet-day|客流少的店有的日子没有客户|RG07
slots-of-all|时段合计等于当日总数的另一种统计|RG03
level-stock|级别栏填的是在跟存量|RG05
fleet-card|外部来源的卡，登记表上没有|RG10 RG11 RG04
busy-caller|来电建卡，首次到店|RG12 DF48
short-good-reason|几个字写明车型、差价或原话|DF10 DF12
lost-on-one-day|一位顾问同一天四位战败，当天日报都有|DF06 DF27
level-alias|级别写作“A级”“订单”|FL06 RG05
vin-tail|事故车登记车架号后六位|FL18
spare-sheets|Excel新建时带的空白工作表|ST01
instructions|随表附的填表说明|ST01
no-general-manager|口径不要求总经理签字，没有这一栏|DF24 ST02
small-sample|在册不到30位，不比战败率|DF43
left-mid-month|顾问月中离职，卡已移交，离职前的日报在|CT24 CT27 CT16 FL13 DF46
numeric-model|车型是数字|ST16 FL14
"""

CAUSES = {
    name: Cause(name, what, codes)
    for name, what, codes in (line.split('|') for line in _TABLE.strip().splitlines())
}
