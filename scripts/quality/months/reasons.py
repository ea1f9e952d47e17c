"""Why customers were lost, told as a good consultant tells it; and what managers answer."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from months.lexicon import RIVAL_DEALERS, RIVALS


@dataclass(frozen=True)
class Reason:
    text: str
    major: str
    minor: str
    destination: str = ''
    dealer: str = ''


_BOUGHT = [
    ('价格', '价格高', '在{dealer}买了{rival}，裸车比我们便宜{gap}元，客户说“预算就这么多”'),
    ('价格', '促销/政策不如竞品', '买了{rival}，{dealer}送三年保养，综合优惠多{gap}元，客户已交定金'),
    ('车', '车型不满意', '客户认为{model}尾箱偏小，家里三个孩子，最后在{dealer}订了{rival}'),
    ('车', '配置过于简单', '{rival}同价位带全景天窗，客户比较后在{dealer}买了{rival}'),
    ('车', '品牌不满意/品牌不认可', '客户父亲坚持要{rival}，说“朋友都开这个牌子”，在{dealer}已提车'),
    ('车', '噪音大/试驾感受', '试驾后觉得高速噪音大，转到{dealer}买了{rival}，差价{gap}元'),
    ('车', '无存货/库存不足/颜色车型缺货/交期', '{model}白色要等四十天，客户急用，在{dealer}买了{rival}现车'),
    ('人', '跟进不及时', '报价晚了两天，客户已在{dealer}订了{rival}，说“那边当天就给了方案”'),
    ('价格', '按揭/置换不成', '旧车在{dealer}置换多给{gap}元，客户换购了{rival}'),
    ('外因', '亲友推荐竞品/他店关系', '客户表哥在{dealer}上班，内部价买了{rival}，便宜{gap}元'),
]
MODEL = '<车型>'
"""Stands for the prospect's own model until he is known."""
_UNDECIDED = [
    ('价格', '资金不到位/预算不足', '首付资金被生意占用，客户说“今年先不考虑，明年三月再说”'),
    ('外因', '放弃购买/购车计划取消', '家里添了孩子，购车计划推迟到明年，客户说先用旧车'),
    ('外因', '放弃购买/购车计划取消', '客户调到外地工作，短期内用不上车，购车计划取消'),
    ('价格', '资金不到位/预算不足', '房贷刚批下来，月供{gap}元，家人不同意今年添车'),
    ('外因', '区域/上牌/牌照限制, 限购', '摇号没有中签，指标下来前暂停购车计划'),
]
_SHORT = ['买了{rival}，比我们便宜{n}千', '已在{dealer}提{rival}', '客户说“{rival}后排更宽”', '{rival}优惠多{gap}元']
_SAME_MAKE = '客户住得离{store}近，同款便宜{gap}元，在那边提了车'
_COMMENTS = [
    '{rival}的差价要早报，{n}天内给出置换方案再谈', '已电话回访客户，确认购车属实；今后试驾后当天约二次来店', '了解到客户最看重{focus}，产品介绍时先讲这一项，附对比表',
    '回访属实，{focus}的话术由我带着练两次', '下次遇到{rival}客户请我一起谈，不要单独报底价', '客户家人参与决策，邀约时请一家人来店，{focus}要讲透',
    '已回访，客户愿意介绍朋友，{n}天后再联系一次', '请整理{focus}对比资料，夕会上讲给大家听', '跟进节奏可以，差在{focus}，和厂家申请支持政策',
    '已与客户通话，确为资金安排，{n}天后由顾问再问候', '报价前没有问清预算，今后先问用途和预算，再谈{focus}', '竞品{rival}本月力度大，报我申请专项优惠',
]
_FOCUS = ['空间', '油耗', '交车时间', '保养费用', '置换价格', '分期利率', '安全配置', '内饰做工', '动力', '颜色', '售后网点', '金融方案']
_OPENERS = ['', '已看卡片。', '已问过顾问。', '夕会已讨论。', '周会已讲。', '已核对跟进记录。', '情况属实。', '原因清楚。', '处理得当。', '请大家参考。']


class ReasonBook:
    def __init__(self, random: Random) -> None:
        self._random = random
        self._comments: set[str] = set()
        self._used: set[str] = set()

    def _amount(self) -> int:
        return self._random.randrange(8, 120) * 100

    def bought(self, model: str = MODEL) -> Reason:
        while True:
            major, minor, text = self._random.choice(_BOUGHT)
            rival, dealer = self._random.choice(RIVALS), self._random.choice(RIVAL_DEALERS)
            full = text.format(model=model, rival=rival, dealer=dealer, gap=self._amount())
            if full not in self._used:
                self._used.add(full)
                return Reason(full, major, minor, rival, dealer)

    def short(self) -> Reason:
        """Few words that say all: the rival, the gap, or what the customer said."""
        rival, dealer = self._random.choice(RIVALS), self._random.choice(RIVAL_DEALERS)
        text = self._random.choice(_SHORT).format(rival=rival, dealer=dealer, n=self._random.randrange(2, 9), gap=self._amount())
        return Reason(text, '价格', '价格高', rival, dealer)

    def undecided(self) -> Reason:
        fresh = [one for one in _UNDECIDED if one[2] not in self._used] or _UNDECIDED
        major, minor, text = self._random.choice(fresh)
        self._used.add(text)
        return Reason(text.format(gap=self._amount()), major, minor)

    def same_make(self, model: str, store: str) -> Reason:
        text = _SAME_MAKE.format(store=store, gap=self._amount())
        return Reason(text, '外因', '同品牌他店 (距离/价格/现车)', '本品牌他店', store)

    def out_of_reach(self, proof: str | None) -> Reason:
        text = proof or '三次未接通'
        return Reason(text, '其他', '其他')

    def cancelled(self, deposit: str) -> Reason:
        text = f'客户父亲住院用钱，退订，定金{deposit}元已于当日全额退还，客户说“手头宽裕再来”'
        return Reason(text, '价格', '资金不到位/预算不足')

    def comment(self) -> str:
        choice = self._random.choice
        while True:
            words = {'rival': choice(RIVALS), 'focus': choice(_FOCUS), 'n': self._random.randrange(2, 15)}
            comment = choice(_OPENERS) + choice(_COMMENTS).format(**words)
            if comment not in self._comments:
                self._comments.add(comment)
                return comment
