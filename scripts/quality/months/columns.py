"""Which columns each form has, by profile and by the habits of the shop; titles and sheet names."""

from __future__ import annotations

from random import Random

from months.headers import COLUMNS, NAMES
from months.month import FormLayout, Month
from months.registers import SLOTS, slot_name
from months.workdays import month_days

Columns = list[tuple[str, str]]

def parsed(text: str) -> Columns:
    return [(field, header) for field, header in (part.split(' ', 1) for part in text.split(','))]


def lay_out(month: Month, random: Random) -> None:
    for form in month.forms:
        sheet, title = NAMES[form]
        month.layout[form] = FormLayout(sheet, f'{month.store.name}{month.year}年{month.month}月{title}', columns_of(form, month, random))
    _traits(month, random)


def columns_of(form: str, month: Month, random: Random) -> Columns:
    special = {
        'showroom-traffic-log': _visits,
        'traffic-statistics': _statistics,
        'daily-report': _reports,
        'follow-up-log': _grid,
        'loss-analysis': _losses,
        'win-back-board': _board,
        'owner-visit-plan': _visit_plan,
    }
    if form in special:
        return special[form](month, random)
    return parsed(COLUMNS[form])


def _visits(month: Month, random: Random) -> Columns:
    kind = 'visitKind 来店次数'
    if random.random() < 0.3:
        kind = 'kind:首次 来店次数/初次,kind:再次 来店次数/2次以上'
    purpose = 'visitPurpose 来店目的,' if 'errands' in month.options or random.random() < 0.3 else ''
    return parsed(
        'sequence 序号,visitDate 日期,arrivalTime 来店时间,departureTime 离店时间,dwellTime 停留时间(分),partySize 来店人数,customerName 客户姓名,phone 联系电话,'
        f'{kind},model 拟购车型,level 意向级别,source 信息来源,{purpose}captured 是否留档,testDriven 是否试驾,quoted 是否报价,ordered 是否成交,consultant 销售顾问,'
        'district 居住区域,remark 备注'
    )


def _statistics(month: Month, random: Random) -> Columns:
    slots = ','.join(f'slot:{slot_name(slot)} {"初次来店时段/" if "slots-of-all" not in month.options else "来店时段/"}{slot_name(slot)}' for slot in SLOTS)
    calls = '' if 'calls-apart' in month.options else 'totalCalls 来电总数,firstCalls 初次来电数,'
    return parsed(
        f'statisticsDate 日期,{slots},totalVisits 当日来店总数,firstVisits 初次来店批数,repeatVisits 2次以上来店批数,{calls}capturedCount 留档客户数,'
        'openO 各级别意向客户数/O,openH 各级别意向客户数/H,openA 各级别意向客户数/A,openB 各级别意向客户数/B,openC 各级别意向客户数/C,'
        'orderCount 展厅成交客户数,subDealerSales 二级网点销售,remark 备注'
    )


def _reports(month: Month, random: Random) -> Columns:
    purpose = 'contactPurpose 访问目的'
    if random.random() < 0.5:
        purpose = 'purpose:开拓 访问目的/开拓,purpose:促进 访问目的/促进,purpose:管理 访问目的/管理,purpose:售后回访 访问目的/售后回访'
    return parsed(
        f'reportDate 日期,consultant 销售顾问,sequence 序号,customerName 客户姓名,model 车型,phone 电话,district 区域,source 信息来源,{purpose},carriedOver 区分,'
        'previousLevel 意向客户级别/原有,level 意向客户级别/现在,contactMethod 访问方式,contactNote 访问经过,plannedActivity 次日营业活动计划,'
        'managerComment 经理意见,managerSignature 经理签字'
    )


def _grid(month: Month, random: Random) -> Columns:
    level = ','.join(f'box:{letter} 级别/{letter}' for letter in 'OHABC')
    days = ','.join(f'day:{day.day} {day.day}' for day in month_days(month.year, month.month))
    created = 'createdDate 建卡日期,' if random.random() < 0.5 else ''
    return parsed(
        f'sequence 序号,carriedOver 区分,customerName 客户姓名,phone 联系电话,model 拟购车型,source 信息来源,consultant 销售顾问,{created}{level},{days},'
        'status 月末结果,orderDate 成交日期,lossDate 战败日期,remark 备注'
    )


def _losses(month: Month, random: Random) -> Columns:
    if month.profile == 'fengxing':
        return parsed(
            'sequence 序号,customerName 客户姓名,phone 电话,model 意向车型,createdDate 意向产生日期,initialLevel 意向产生级别,lossDate 战败(失控)日期,consultant 销售顾问,'
            'lossReason 战败(失控)原因,managerComment 销售经理意见,managerSignature 销售经理签字,managerSignedDate 经理签字日期,'
            'generalManagerSignature 总经理签字,generalManagerSignedDate 总经理签字日期,remark 备注'
        )
    general = ''
    if random.random() < 0.5:
        general = 'generalManagerSignature 总经理签字,generalManagerSignedDate 总经理签字日期,'
    if month.profile == 'beijing-hyundai':
        boxes = ','.join(f'lossbox:{letter} 战败日期(按确度填写)/{letter}' for letter in 'OHABC')
        return parsed(
            f'sequence 序号,customerName 客户姓名,phone 联系电话,model 拟购车型,source 信息来源,createdDate 建卡日期,initialLevel 初始级别,{boxes},lossKind 类别,'
            'lossReason 战败(失控)原因,lossDestination 战败车型,lossDealer 购买经销商,contactCount 跟进次数,consultant 销售顾问,managerCallBack 经理回访确认,'
            f'managerComment 经理意见,managerSignature 经理签字,managerSignedDate 签字日期,{general}remark 备注'
        )
    return parsed(
        'sequence 序号,customerName 客户姓名,phone 联系电话,model 意向车型,source 信息来源,createdDate 意向产生日期,initialLevel 产生级别,lossDate 战败日期,'
        'lossLevel 战败时级别,lossKind 类别,lossReason 战败原因,lossReasonCategory 原因分类,lossReasonSubcategory 原因细类,lossDestination 战败去向,'
        'lossDealer 购买经销商,contactCount 跟进次数,lastContactDate 最后接触日,nextContactDate 下次跟进日期,consultant 销售顾问,recordedDate 登记时间,managerCallBack 经理回访结果,'
        'measure 改进对策,measureOwner 责任人,measureDeadline 完成期限,managerComment 经理意见,managerSignature 经理签字,managerSignedDate 经理签字日期,'
        f'{general}remark 备注'
    )


def _board(month: Month, random: Random) -> Columns:
    days = ','.join(f'day:{day.day} {day.day}' for day in month_days(month.year, month.month))
    return parsed(f'boardClass 细项,boardItem 具体原因,{days},boardTotal 合计')


def _visit_plan(month: Month, random: Random) -> Columns:
    months = ','.join(f'month:{number} {number}月' for number in range(1, 13))
    return parsed(f'sequence 序号,customerName 客户姓名,phone 联系电话,district 区域,tier 客户分级,consultant 销售顾问,{months},supervisorCheck 主管检核')


def _traits(month: Month, random: Random) -> None:
    """Habits of hand: dates written once a day, total rows."""
    layout = month.layout
    if 'showroom-traffic-log' in layout and random.random() < 0.4:
        layout['showroom-traffic-log'].fill_down = ('visitDate',)
    if 'daily-report' in layout and random.random() < 0.5:
        layout['daily-report'].fill_down = ('reportDate', 'consultant')
        if random.random() < 0.3:
            layout['daily-report'].split_by = 'consultant'
    visits = layout.get('showroom-traffic-log')
    if visits and random.random() < 0.3:
        visits.repeat_header_after = len(month.visits) // 2
    elif visits and random.random() < 0.3:
        visits.continued_after = len(month.visits) // 2
    if 'owner-card' in layout and random.random() < 0.4:
        layout['owner-card'].blank_after = 2
    if 'kpi-sheet' in layout and random.random() < 0.2:
        layout['kpi-sheet'].protected = True
    for form in ('traffic-statistics', 'call-statistics', 'target-sheet'):
        if form in layout:
            layout[form].totals = True
