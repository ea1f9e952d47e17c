"""Names, titles and headers of the forms."""

from __future__ import annotations

NAMES = {
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
    'owner-tier': ('客户分级', '基盘客户分级表'),
    'owner-visit-plan': ('旧客进度', '旧客进度管制表'),
    'referral-statistics': ('推荐客源', '推荐客源统计表'),
    'tier-referrals': ('分级推荐续购', '分级推荐/续购统计'),
    'service-defection': ('流失去向', '流失其他服务站明细'),
    'unreached-outcomes': ('跟踪失败', '跟踪失败明细'),
    'win-back-board': ('招揽看板', '流失招揽推进分析汇总表'),
}
"""Sheet name, and the title after the shop and the month."""

COLUMNS: dict[str, str] = {
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
    'accident-lead': 'sequence 序号,accidentDate 日期,accidentTime 时间,leadChannel 渠道,plate 车牌号,vin 车架号后6位,insuredName 被保险人,phone 电话,insurer 保险公司,accidentNote 事故经过,'
    'damage 损失部位,estimatedAmount 预估维修金额(元),followUpNote 跟进记录,leadResult 结果,repairDestination 去向',
    'owner-tier': 'sequence 序号,customerName 客户姓名,phone 联系电话,district 区域,occupation 行业,ownedModel 车型系列,purchaseDate 购车日期,consultant 销售顾问,'
    'scoreSatisfaction 对车满意,scoreMaintenance 定期保养,scoreActivity 活动积极性,scorePraise 正面宣传,loyaltyTotal 忠诚度合计,scoreRenown 知名度,scoreBusiness 经营状况,'
    'scoreReputation 口碑,scoreInfluence 辐射能力,scoreFleet 前期保有数量,scorePlan 后期购买计划与能力,economyTotal 经济能力合计,totalScore 总分,tier 级别,tierDate 分级日期',
    'referral-statistics': 'referralMonth 月份,referralLeads 推荐信息总数,ownerReferrals 老用户推荐,firstReferrals 首次推荐,repeatReferrals 重复推荐,'
    'industryReferrals 同行业推荐,districtReferrals 同区域推荐,friendReferrals 亲朋好友推荐,referralSum 合计',
    'tier-referrals': 'referralMonth 月份,premiumReferrals 优质推荐数,premiumRepurchases 优质续购数,potentialReferrals 潜力推荐数,potentialRepurchases 潜力续购数,'
    'ordinaryReferrals 一般推荐数,ordinaryRepurchases 一般续购数,totalReferrals 合计推荐数,totalRepurchases 合计续购数',
    'service-defection': 'sequence 序号,serviceDestination 流失去向,unitCount 台次,unitShare 占比',
    'unreached-outcomes': 'sequence 序号,unreachedReason 跟踪失败原因,unitCount 台次,unitShare 占比',
}
"""Field and header of the forms whose columns do not depend on the month."""
