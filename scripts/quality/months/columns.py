"""Which columns each form has, by profile and by the habits of the shop; titles and sheet names."""

from __future__ import annotations

from random import Random

from months.month import FormLayout, Month
from months.registers import SLOTS, slot_name
from months.workdays import month_days

Columns = list[tuple[str, str]]

_NAMES = {
    'roster': ('顾问名单', '销售顾问名单'),
    'showroom-traffic-log': ('来店登记', '展厅来店客户登记表'),
    'phone-up-log': ('来电登记', '展厅来电客户登记表'),
    'traffic-statistics': ('来店统计', '展厅来店(电)统计表'),
    'call-statistics': ('来电统计', '展厅来电统计表'),
    'daily-report': ('营业日报', '营业活动访问日报表'),
    'follow-up-log': ('接触状况', '意向客户接触状况表'),
    'prospect-card': ('意向客户管理卡', '意向客户管理卡台账'),
    'contact-log': ('跟进记录', '客户跟进记录表'),
    'loss-analysis': ('流失分析', '意向客户流失分析表'),
    'lead-log': ('DCC线索', 'DCC线索登记表'),
    'rival-customers': ('竞品客源', '竞品客源明细'),
    'owner-card': ('保有客户', '保有客户管理卡台账'),
    'kpi-sheet': ('KPI', 'KPI指标表'),
    'target-sheet': ('销售目标', '月度销售目标表'),
    'service-churn': ('售后流失', '售后流失客户明细'),
    'accident-lead': ('事故车线索', '事故车线索跟踪及战败分析记录'),
}

_COLUMNS: dict[str, str] = {
    'roster': 'sequence 序号,rosterName 姓名,rosterRole 职务,rosterTeam 小组,rosterPhone 联系电话,joinedDate 入职日期,leftDate 离职日期,remark 备注',
    'phone-up-log': 'sequence 序号,callDate 来电日期,callTime 来电时间,customerName 客户姓名,phone 联系电话,visitKind 来电性质,model 意向车型,level 意向级别,'
    'source 信息来源,captured 是否留档,invited 是否邀约到店,expectedVisit 预计到店日期,actualVisitDate 实际到店日期,consultant 销售顾问,district 居住区域,remark 备注',
    'call-statistics': 'statisticsDate 日期,totalCalls 来电总数,firstCalls 初次来电数,capturedCount 留档客户数',
    'prospect-card': 'sequence 序号,cardNumber 卡号,createdDate 建卡日期,initialLevel 产生级别,customerName 客户姓名,phone 联络电话,gender 性别,model 拟购车型,'
    'level 目前级别,purchaseWindow 购买周期,source 信息来源,referrer 推荐人,consultant 销售顾问,district 居住区域,occupation 职业,currentCar 现用车,rivals 对比竞品,'
    'colour 车色,paymentMethod 付款方式,expectedDelivery 预计交车日,testDriven 是否试驾,testDriveDate 试驾日期,lastContactDate 最后跟进日期,'
    'nextContactDate 下次预定日,status 结果,orderDate 成交日期,lossDate 战败日期,lossReason 战败原因,remark 备注',
    'contact-log': 'sequence 序号,contactDate 跟进日期,cardNumber 卡号,customerName 客户姓名,phone 联系电话,model 意向车型,consultant 销售顾问,contactPurpose 访问目的,'
    'contactMethod 访问方式,contactNote 访问经过,level 级别,status 跟进结果,lossReason 未成交原因,nextContactDate 下次预定日',
    'lead-log': 'sequence 序号,leadDate 线索日期,customerName 客户姓名,phone 联系电话,model 意向车型,source 线索来源,callBackDate 回访时间,callBackCount 回访次数,'
    'callBackNote 回访详情记录,leadVerdict 线索甄别',
    'rival-customers': 'sequence 序号,customerName 客户姓名,phone 联系电话,model 原意向车型,lossDestination 竞品车型,lossDealer 购买经销商,lossDate 战败日期,'
    'nextContactDate 下次联系日期,consultant 销售顾问',
    'owner-card': 'sequence 序号,customerName 客户姓名,phone 联系电话,ownedModel 车型,vehicleColour 车色,vin 车架号,plate 车牌号,deliveryDate 交车日期,plateDate 领牌日期,'
    'insuranceDue 保险到期日,soldBy 自销/他销,consultant 销售顾问,threeDayCall 交车3日电话回访,sevenDayLetter 交车7日信函,managerSignature 销售经理签字',
    'kpi-sheet': 'sequence 序号,kpiName 指标名称,kpiScope 店/人,kpiPeriod 周期,kpiActual 实际值,kpiEvidence 检核表单',
    'target-sheet': 'sequence 序号,targetPerson 销售顾问,monthTarget 月度目标,week1Target 第一周目标,week2Target 第二周目标,week3Target 第三周目标,week4Target 第四周目标,'
    'monthActual 本月实际,remaining 剩余目标',
    'service-churn': 'sequence 序号,plate 车牌号,vin 车架号,customerName 客户姓名,phone 联系电话,district 区域,ownedModel 车型,purchaseDate 购车日期,mileage 行驶里程,'
    'lastServiceDate 最后进站日期,warrantySide 保内/保外,serviceDestination 流失去向,churnReason 流失原因,trackedDate 跟踪日期,trackResult 跟踪结果,spend 消费金额',
    'accident-lead': 'sequence 序号,accidentDate 日期,accidentTime 时间,leadChannel 渠道,plate 车牌号,insuredName 被保险人,phone 电话,insurer 保险公司,accidentNote 事故经过,'
    'damage 损失部位,estimatedAmount 预估维修金额(元),followUpNote 跟进记录,leadResult 结果,repairDestination 去向',
}


def parsed(text: str) -> Columns:
    return [(field, header) for field, header in (part.split(' ', 1) for part in text.split(','))]


def lay_out(month: Month, random: Random) -> None:
    for form in month.forms:
        sheet, title = _NAMES[form]
        month.layout[form] = FormLayout(sheet, f'{month.store.name}{month.year}年{month.month}月{title}', columns_of(form, month, random))
    _traits(month, random)


def columns_of(form: str, month: Month, random: Random) -> Columns:
    special = {
        'showroom-traffic-log': _visits,
        'traffic-statistics': _statistics,
        'daily-report': _reports,
        'follow-up-log': _grid,
        'loss-analysis': _losses,
    }
    if form in special:
        return special[form](month, random)
    return parsed(_COLUMNS[form])


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
    if month.profile == 'beijing-hyundai':
        boxes = ','.join(f'lossbox:{letter} 战败日期(按确度填写)/{letter}' for letter in 'OHABC')
        return parsed(
            f'sequence 序号,customerName 客户姓名,phone 联系电话,model 拟购车型,source 信息来源,createdDate 建卡日期,initialLevel 初始级别,{boxes},lossKind 类别,'
            'lossReason 战败(失控)原因,lossDestination 战败车型,lossDealer 购买经销商,contactCount 跟进次数,consultant 销售顾问,managerCallBack 经理回访确认,'
            'managerComment 经理意见,managerSignature 经理签字,managerSignedDate 签字日期,generalManagerSignature 总经理签字,remark 备注'
        )
    return parsed(
        'sequence 序号,customerName 客户姓名,phone 联系电话,model 意向车型,source 信息来源,createdDate 意向产生日期,initialLevel 产生级别,lossDate 战败日期,'
        'lossLevel 战败时级别,lossKind 类别,lossReason 战败原因,lossReasonCategory 原因分类,lossReasonSubcategory 原因细类,lossDestination 战败去向,'
        'lossDealer 购买经销商,contactCount 跟进次数,lastContactDate 最后接触日,nextContactDate 下次跟进日期,consultant 销售顾问,recordedDate 登记时间,managerCallBack 经理回访结果,'
        'measure 改进对策,measureOwner 责任人,measureDeadline 完成期限,managerComment 经理意见,managerSignature 经理签字,managerSignedDate 经理签字日期,'
        'generalManagerSignature 总经理签字,generalManagerSignedDate 总经理签字日期,remark 备注'
    )


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
