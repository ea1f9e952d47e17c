"""What consultants write about a contact: short, plain, and never twice the same for one customer."""

from __future__ import annotations

from random import Random

_TOPICS = [
    '介绍{model}现车和颜色', '说明{model}本月政策', '解答保养周期和费用', '邀约周末来店试驾', '发送{model}配置表', '算了分期三年的月供',
    '了解家里人的意见', '对比{rival}的空间和油耗', '说明置换补贴的手续', '约定来店看{colour}实车', '介绍{model}的安全配置', '询问购车预算和用途',
    '讲解上牌和保险费用', '回复上次问的质保条款', '告知{colour}{model}到店', '核实用车时间和付款方式',
]
_ANSWERS = [
    '客户说要和家人商量', '客户觉得空间合适', '客户想再看看{colour}', '客户问能否多送保养', '客户答应周末来店', '客户说月底资金到位',
    '客户关心油耗', '客户要求再便宜两千', '客户说近期出差', '客户对内饰满意', '客户在看{rival}', '客户希望尽快提车', '客户要等年终奖', '客户约下次细谈',
    '客户说装修后再定', '客户请朋友一起参考',
]
_FAILED = ['未接通', '关机', '无人接听', '未接通，已发短信', '拨打两次无人接听', '关机，晚上再联系', '忙音未接通']
_ORDERED = ['确认{model}{colour}，交定金{deposit}元，签订合同', '谈定价格，付定金{deposit}元，约定交车时间', '来店签合同，定金{deposit}元，选{colour}']
_ORDER_CARE = ['告知订单排产进度', '确认分期资料已齐', '说明提车需带的证件', '通知车辆已发运', '核对上牌选号安排', '确认保险方案和交车时间', '告知加装件到货', '提醒尾款付款方式']
_WHY_NOT = ['等家里商量', '资金月底到位', '还在比较{rival}', '等置换车出手', '装修占用资金', '等年底政策', '对颜色不确定', '等驾照办好']
_OWNER_CARE = ['回访用车情况，一切正常', '提醒首保里程和预约方式', '询问上牌进度，已领牌', '告知保养优惠活动', '了解油耗，客户满意', '提醒续保时间', '邀请参加车主活动', '解答导航使用问题']
_OPENING_WORK = ['到{district}商会发放资料', '走访{district}汽配城', '整理网络线索并外呼', '在{district}小区设展接待咨询', '拜访{district}物流公司']
_PLANS = ['回访{name}，邀约试驾', '联系{name}确认来店时间', '整理展车，回访{name}', '电话跟进{name}', '给{name}送报价单', '约{name}谈付款方式']


class NoteBook:
    """Draws notes without repeating one for the same customer."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._used: set[str] = set()

    def _fresh(self, make) -> str:
        for _ in range(60):
            note = make()
            if note not in self._used:
                break
        self._used.add(note)
        return note

    def talk(self, words: dict[str, str]) -> str:
        choice = self._random.choice
        return self._fresh(lambda: f'{choice(_TOPICS)}，{choice(_ANSWERS)}'.format(**words))

    def failed(self) -> str:
        return self._random.choice(_FAILED)

    def ordered(self, words: dict[str, str]) -> str:
        return self._random.choice(_ORDERED).format(**words)

    def order_care(self) -> str:
        return self._fresh(lambda: self._random.choice(_ORDER_CARE))

    def why_not(self, words: dict[str, str]) -> str:
        return self._random.choice(_WHY_NOT).format(**words)

    def owner_care(self) -> str:
        return self._random.choice(_OWNER_CARE)

    def opening_work(self, words: dict[str, str]) -> str:
        return self._random.choice(_OPENING_WORK).format(**words)

    def plan(self, name: str) -> str:
        return self._random.choice(_PLANS).format(name=name)
