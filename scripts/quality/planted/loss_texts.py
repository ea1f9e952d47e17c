"""Group E: what is written in the loss table, and whose hand is missing."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from months.month import Month, Row
from planted.ground import CARDS, LOSSES, Planted, Planter, choose, has, losses, rows
from planted.words import COPIED_COMMENTS, COPIED_REASONS, PRICE_WITHOUT_GAP, REASON_WITH_GOODS, THIN_COMMENTS, VAGUE_REASONS


def _some(month: Month, random: Random, *fields: str, kinds: tuple[str, ...] = ('战败', '准战败', '失控'), filled: bool = True) -> Row | None:
    if not has(month, LOSSES, *fields):
        return None
    return choose(random, losses(month, lambda row: row['lossKind'] in kinds and (not filled or all(row.get(name) for name in fields))))


def _write_reason(month: Month, row: Row, reason: str | None) -> None:
    """In the table and, as people copy it, on the card."""
    row['lossReason'] = reason
    for card in rows(month, CARDS, lambda one: one['_key'] == row['_key']):
        card['lossReason'] = reason


def missing_loss_reason(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'lossReason')
    if row is None:
        return None
    row['lossReason'] = random.choice([None, None, ' ', '/'])
    return Planted(LOSSES, row, 'lossReason', '战败原因空着')


def vague_loss_reason(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'lossReason', kinds=('战败', '准战败'))
    if row is None:
        return None
    _write_reason(month, row, random.choice(VAGUE_REASONS))
    return Planted(LOSSES, row, 'lossReason', f'原因只写“{row["lossReason"]}”')


def same_loss_reason(month: Month, random: Random) -> Planted | None:
    some = losses(month, lambda row: row['lossKind'] in ('战败', '准战败'))
    if len(some) < 3:
        return None
    reason = random.choice(COPIED_REASONS)
    chosen = [row for row in some if row in random.sample(some, 3)]
    if len(chosen) < 3:
        return None
    for row in chosen:
        _write_reason(month, row, reason)
    return Planted(LOSSES, chosen[0], 'lossReason', f'{len(chosen)}位客户的原因一字不差', also=[(LOSSES, row, 'lossReason') for row in chosen[1:]])


def price_reason_without_gap(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'lossReason', kinds=('战败',))
    if row is None:
        return None
    _write_reason(month, row, random.choice(PRICE_WITHOUT_GAP))
    row.update(lossReasonCategory='价格', lossReasonSubcategory='价格高')
    if random.random() < 0.5:
        row.update(lossDestination=None, lossDealer=None)
    return Planted(LOSSES, row, 'lossReason', '写价格，没有差多少、和谁比')


def unlisted_reason_category(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'lossReasonCategory')
    if row is None:
        return None
    row['lossReasonCategory'] = random.choice([None, '缘分不到', '客户的问题', '运气', '第三类'])
    return Planted(LOSSES, row, 'lossReasonCategory', '原因分类空着或不在列表')


def unlisted_loss_kind(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'lossKind')
    if row is None:
        return None
    row['lossKind'] = random.choice([None, '丢了', '跑单', '其他', '已结束'])
    return Planted(LOSSES, row, 'lossKind', '类别空着或不在列表')


def missing_loss_destination(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'lossKind', 'lossDestination', kinds=('战败',))
    if row is None:
        return None
    row.update(lossDestination=None, lossDealer=None)
    _write_reason(month, row, random.choice(['客户说已经在别处定了车，优惠多，不肯说是哪家', '家里人另外选好了车，客户不愿多谈', '客户觉得尾箱偏小，另外订了一台大一点的车']))
    return Planted(LOSSES, row, 'lossDestination', '已购客户没有写买了什么、在哪里')


def loss_kind_against_reason(month: Month, random: Random) -> Planted | None:
    kind, words = random.choice([('准战败', 'bought'), ('战败', 'waiting')])
    row = _some(month, random, 'lossKind', kinds=(kind,))
    if row is None:
        return None
    _write_reason(month, row, random.choice(REASON_WITH_GOODS[words]))
    if kind == '战败':
        row.update(lossDestination=None, lossDealer=None)
    return Planted(LOSSES, row, 'lossKind', f'类别{kind}，原因写“{row["lossReason"]}”')


def missing_manager_call_back(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'managerCallBack')
    if row is None:
        return None
    row['managerCallBack'] = None
    return Planted(LOSSES, row, 'managerCallBack', '没有经理回访结果')


def missing_manager_signature(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'managerSignature')
    if row is None or len(month.losses) < 3:
        return None
    row['managerSignature'] = None
    if random.random() < 0.5:
        row['managerSignedDate'] = None
    return Planted(LOSSES, row, 'managerSignature', '别的行签了，这一行没有销售经理签字')


def missing_general_manager_signature(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'generalManagerSignature')
    if row is None or month.profile != 'fengxing' or len(month.losses) < 3:
        return None
    row.update(generalManagerSignature=None, generalManagerSignedDate=None)
    return Planted(LOSSES, row, 'generalManagerSignature', '别的行签了，这一行没有总经理签字')


def signed_without_comment(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'managerComment', 'managerSignature')
    if row is None:
        return None
    row['managerComment'] = random.choice([None, month.store.manager, *THIN_COMMENTS])
    return Planted(LOSSES, row, 'managerComment', f'经理签了字，意见是“{row["managerComment"] or ""}”')


def same_manager_comment(month: Month, random: Random) -> Planted | None:
    """On every row, or on more than half of them: what fits three of ten may well be written three times."""
    some = losses(month, lambda row: row.get('managerComment'))
    if len(some) < 4:
        return None
    comment = random.choice(COPIED_COMMENTS)
    chosen = some if random.random() < 0.5 else some[: random.randrange(max(3, len(some) // 2 + 1), len(some) + 1)]
    for row in chosen:
        row['managerComment'] = comment
    return Planted(LOSSES, chosen[0], 'managerComment', f'{len(chosen)}行意见都是“{comment}”', also=[(LOSSES, row, 'managerComment') for row in chosen[1:]])


def signed_before_loss(month: Month, random: Random) -> Planted | None:
    row = _some(month, random, 'managerSignedDate')
    if row is None:
        return None
    if random.random() < 0.5 and has(month, LOSSES, 'generalManagerSignedDate') and row.get('generalManagerSignedDate'):
        row['generalManagerSignedDate'] = row['managerSignedDate'] - timedelta(days=random.randrange(1, 9))
        return Planted(LOSSES, row, 'generalManagerSignedDate', '总经理签字早于销售经理')
    row['managerSignedDate'] = row['lossDate'] - timedelta(days=random.randrange(1, 12))
    return Planted(LOSSES, row, 'managerSignedDate', '经理签字早于战败')


def late_monthly_review(month: Month, random: Random) -> Planted | None:
    """Signed weeks after the month's end; or today weeks after it, and nobody signed."""
    if month.today <= month.as_of or not any(row.get('managerSignedDate') for row in month.losses) or not has(month, LOSSES, 'managerSignedDate'):
        return None
    if 'evening-signature' in month.options:
        return None
    month.today = month.as_of + timedelta(days=random.randrange(24, 50))
    signed = None if random.random() < 0.4 else month.as_of + timedelta(days=random.randrange(16, 23))
    for row in month.losses:
        row.update(managerSignedDate=signed, generalManagerSignedDate=signed)
        if signed is None:
            row.update(managerSignature=None, generalManagerSignature=None, managerComment=None)
    return Planted(LOSSES, month.losses[0], 'managerSignedDate', f'月度审查签于{signed}' if signed else '一直没有审查')


LOSS_TEXTS: dict[str, Planter] = {
    'DF09': missing_loss_reason, 'DF10': vague_loss_reason, 'DF11': same_loss_reason, 'DF12': price_reason_without_gap,
    'DF13': unlisted_reason_category, 'DF14': unlisted_loss_kind, 'DF15': missing_loss_destination, 'DF16': loss_kind_against_reason,
    'DF20': missing_manager_call_back, 'DF21': missing_manager_signature, 'DF22': signed_without_comment, 'DF23': same_manager_comment,
    'DF24': missing_general_manager_signature, 'DF25': signed_before_loss, 'DF26': late_monthly_review,
}  # fmt: skip
