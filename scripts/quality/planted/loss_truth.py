"""Group E: losses that were none, or are told as something else."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from months.month import Month
from planted.ground import CARDS, LOSSES, REPORTS, VISITS, Planted, Planter, card_of, change, choose, contacts_of, drop, has, losses, open_cards, rows
from planted.lives import forget_contacts, lose


def lost_contact_without_attempts(month: Month, random: Random) -> Planted | None:
    """Called out of reach after one try, or a few days after a good talk."""
    row = choose(random, losses(month, lambda one: one['lossKind'] == '失控'))
    if row is None or not has(month, LOSSES, 'lossKind'):
        return None
    known = contacts_of(month, row['_key'])
    if len(known) < 3:
        return None
    for one in known[:-1]:
        if any(word in str(one['contactNote']) for word in ('接', '关机', '停机', '空号', '拉黑', '忙')):
            note = random.choice(['客户问分期月供，答应再联系', '介绍现车，客户说和家人商量', '客户关心交车时间，约下周再谈']) + f'（第{known.index(one) + 1}次）'
            one['contactNote'] = note
            for report in rows(month, REPORTS, lambda two: two['_key'] == row['_key'] and two['reportDate'] == one['contactDate']):
                report['contactNote'] = note
    for text in (row, card_of(month, row['_key']) or {}, known[-1]):
        text['lossReason' if text is not known[-1] else 'contactNote'] = '打了一次没接，联系不上了'
    return Planted(LOSSES, row, 'lossKind', '上次还谈得好好的，一次没接就算失控')


def early_loss(month: Month, random: Random) -> Planted | None:
    """Given up after two contacts in weeks: no rival named, no manager called."""
    row = choose(random, losses(month, lambda one: one['lossKind'] == '战败' and (one['lossDate'] - one['createdDate']).days > 12))
    if row is None or not has(month, LOSSES, 'contactCount'):
        return None
    known = contacts_of(month, row['_key'])
    if any(one['_key'] == row['_key'] for one in month.visits) or len(known) < 3:
        return None
    forget_contacts(month, row['_key'], known[0]['contactDate'], row['lossDate'])
    reason = random.choice(['客户后来一直没有明确答复，觉得我们这边不合适，不再考虑', '跟客户聊下来意向不强，家里人也不同意，放弃了'])
    for text in (row, card_of(month, row['_key']) or {}):
        text['lossReason'] = reason
    for one in contacts_of(month, row['_key'])[-1:]:
        one['contactNote'] = reason
    row.update(lossDestination=None, lossDealer=None, managerCallBack=None, contactCount=2)
    return Planted(LOSSES, row, 'contactCount', '两次联系就战败，没有买车的凭据，经理也没有回访')


def lost_then_ordered(month: Month, random: Random) -> Planted | None:
    """He came back and bought: card or register show the order, the loss table knows nothing of it."""
    row = choose(random, losses(month, lambda one: (month.as_of - one['lossDate']).days > 5))
    card = card_of(month, row['_key']) if row else None
    if row is None or card is None:
        return None
    day = row['lossDate'] + timedelta(days=random.randrange(2, 5))
    card.update(status='成交', level='O', orderDate=day, orderModel=card['model'], expectedDelivery=day + timedelta(days=12), lastContactDate=day, nextContactDate=day + timedelta(days=5))
    if random.random() < 0.5:
        card.update(lossDate=None, lossReason=None)
    return Planted(LOSSES, row, 'customerName', f'{row["lossDate"]}战败，{day}又在本店成交')


def loss_date_not_in_one_box(month: Month, random: Random) -> Planted | None:
    if not any(name.startswith('lossbox:') for name, _ in month.layout[LOSSES].columns):
        return None
    row = choose(random, losses(month, lambda one: one['lossLevel'] in 'HABC'))
    if row is None:
        return None
    if random.random() < 0.5:
        row[f'lossbox:{row["lossLevel"]}'] = None
        return Planted(LOSSES, row, 'lossLevel', '五个级别栏都没有战败日期')
    other = random.choice([level for level in 'OHABC' if level != row['lossLevel']])
    row[f'lossbox:{other}'] = row['lossDate']
    return Planted(LOSSES, row, f'lossbox:{other}', '两个级别栏都填了战败日期')


def no_second_follow_up(month: Month, random: Random) -> Planted | None:
    row = choose(random, losses(month, lambda one: one['lossKind'] == '战败' and (month.as_of - one['lossDate']).days > 5))
    if row is None or not has(month, LOSSES, 'nextContactDate'):
        return None
    row['nextContactDate'] = None
    for form in ('lead-log', 'rival-customers'):
        drop(month, form, lambda one: one['_key'] == row['_key'])
    return Planted(LOSSES, row, 'nextContactDate', '战败后没有第二次跟踪，也没有移交')


def same_make_as_rival(month: Month, random: Random) -> Planted | None:
    """Bought our own make at another dealer's, entered as if it were a rival; a form without the kind of reason has nowhere to say so."""
    row = choose(random, losses(month, lambda one: one['lossKind'] == '战败'))
    if row is None or not has(month, LOSSES, 'lossDestination', 'lossReasonSubcategory'):
        return None
    brand = month.store.brand
    gap = random.randrange(10, 60) * 100
    row.update(lossDestination=random.choice([f'{brand}{row["model"]}', row['model']]), lossDealer=f'{random.choice(["河口", "龙山", "北门"])}{brand}专营店')
    row.update(lossReasonCategory='价格', lossReasonSubcategory='促销/政策不如竞品')
    row['lossReason'] = f'客户在{row["lossDealer"]}买了同款{row["model"]}，便宜{gap}元'
    return Planted(LOSSES, row, 'lossDestination', '买的是本品牌，去了别的店，按竞品登记')


def rejected_loss_not_resumed(month: Month, random: Random) -> Planted | None:
    row = choose(random, losses(month, lambda one: one.get('managerCallBack')))
    if row is None or not has(month, LOSSES, 'managerCallBack'):
        return None
    row['managerCallBack'] = random.choice(['驳回，客户还在看车，继续跟进', '驳回', '已拒绝，请恢复跟进'])
    return Planted(LOSSES, row, 'managerCallBack', '经理驳回了战败，卡仍是战败，也没有再跟进')


def cancelled_order_without_settlement(month: Month, random: Random) -> Planted | None:
    ordered = rows(month, CARDS, lambda one: one['status'] == '成交' and one['level'] == 'O')
    card = choose(random, [one for one in ordered if contacts_of(month, one['_key']) and one['orderDate'] < month.as_of - timedelta(days=3)])
    if card is None or not has(month, LOSSES, 'lossLevel'):
        return None
    day = month.as_of - timedelta(days=random.randrange(0, 3))
    if any(visit['_key'] == card['_key'] and visit['visitDate'] >= day for visit in month.visits):
        return None
    card['status'] = '在跟'
    row = lose(month, card, day, random, random.choice(['客户家里有变故，这台车不要了', '客户父母不同意，不买了，合同作废', '等车太久，客户不愿再等']))
    if row is None or row['lossLevel'] != 'O':
        return None
    return Planted(LOSSES, row, 'lossReason', '订单客户战败，没有写定金怎样处理')


def lost_customer_as_new(month: Month, random: Random) -> Planted | None:
    """A lost customer comes again as a first visit, or gets a fresh card from another consultant."""
    row = choose(random, losses(month, lambda one: (month.as_of - one['lossDate']).days > 3))
    if row is None:
        return None
    if random.random() < 0.5:
        visit = choose(random, rows(month, VISITS, lambda one: one['_key'] is None and one['visitDate'] > row['lossDate'] and one['visitKind'] == '首次'))
        if visit is None:
            return None
        visit.update(phone=row['phone'], customerName=row['customerName'])
        return Planted(VISITS, visit, 'visitKind', f'{row["lossDate"]}战败的客户又登记为首次来店')
    fresh = choose(random, [card for card in open_cards(month) if card['createdDate'] > row['lossDate'] and card['consultant'] != row['consultant']])
    if fresh is None:
        return None
    change(month, fresh['_key'], {'phone': row['phone'], 'customerName': row['customerName']})
    return Planted(CARDS, fresh, 'phone', f'{row["lossDate"]}战败的客户在{fresh["consultant"]}名下建了新卡')


def questionable_phones(month: Month, random: Random) -> Planted | None:
    """A colleague's own number, one number for three customers, or numbers made up one after the other."""
    some = open_cards(month)
    way = random.choice(['staff', 'shared', 'run'])
    if way == 'staff':
        card = choose(random, some)
        staff = choose(random, [row for row in month.forms['roster'] if row['rosterPhone']])
        if card is None or staff is None:
            return None
        change(month, card['_key'], {'phone': staff['rosterPhone']})
        return Planted(CARDS, card, 'phone', f'客户电话是{staff["rosterName"]}的手机')
    name = random.choice(sorted({card['consultant'] for card in some}))
    mine = [card for card in some if card['consultant'] == name]
    if len(mine) < 4:
        return None
    start = 13800002000 + random.randrange(1000)
    for index, card in enumerate(mine):
        if way == 'run' or index < 3:
            change(month, card['_key'], {'phone': str(start + index) if way == 'run' else mine[0]['phone']})
    alike = mine[1:] if way == 'run' else mine[1:3]
    return Planted(CARDS, mine[0], 'phone', '连号' if way == 'run' else '三位客户同一电话', also=[(CARDS, card, 'phone') for card in alike])


LOSS_TRUTH: dict[str, Planter] = {
    'DF17': lost_contact_without_attempts, 'DF18': early_loss, 'DF32': lost_then_ordered, 'DF33': loss_date_not_in_one_box,
    'DF40': no_second_follow_up, 'DF41': same_make_as_rival, 'DF44': rejected_loss_not_resumed, 'DF47': cancelled_order_without_settlement,
    'DF48': lost_customer_as_new, 'DF49': questionable_phones,
}  # fmt: skip
