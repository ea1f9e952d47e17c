"""Group E: what shows only over a consultant's month, or the shop's."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from months.month import Month, Row
from planted.ground import CARDS, CONTACTS, GRID, LOSSES, REPORTS, Planted, Planter, card_of, change, choose, contacts_of, day_field, drop, drop_report, has, losses, open_cards, rows
from planted.lives import add_contact, grid_row, losable, lose, working

_WAYS = ('在{place}店买了{rival}，裸车便宜{gap}元', '{rival}送保养还便宜{gap}元，客户在{place}店订了车', '{place}的{rival}报价低{gap}元，客户当天签了合同')


def _price_reason(card: Row, random: Random) -> str:
    return random.choice(_WAYS).format(place=random.choice(['城东', '新港', '白云', '河口', '龙山']), rival=card['rivals'], gap=random.randrange(8, 120) * 100)


def _lose_some(month: Month, random: Random, cards: list[Row], day: date, **told: object) -> list[Row]:
    lost = [lose(month, card, day, random, _price_reason(card, random), **told) for card in cards]
    return [row for row in lost if row]


def fewer_losses_than_lost_cards(month: Month, random: Random) -> Planted | None:
    """One or two in the table for form's sake, the rest on the cards only."""
    names = sorted({row['consultant'] for row in month.losses})
    name = choose(random, [one for one in names if len(losses(month, lambda row: row['consultant'] == one)) >= 3])
    if name is None:
        return None
    mine = losses(month, lambda row: row['consultant'] == name)
    kept = random.sample(mine, random.randrange(1, len(mine) - 1))
    for row in mine:
        if row not in kept:
            drop(month, LOSSES, lambda one, gone=row: one is gone)
            kind = {'战败': '战败数', '失控': '失控数'}.get(row['lossKind'])
            for figure in rows(month, 'kpi-sheet', lambda one, kind=kind: one['kpiName'] == kind and one['kpiScope'] in ('店', name)):
                figure['kpiActual'] -= 1
    return Planted(LOSSES, next(row for row in month.losses if row in kept), 'consultant', f'{name}卡上战败{len(mine)}位，表上{len(kept)}位')


def month_without_losses(month: Month, random: Random) -> Planted | None:
    """Twenty and more on file, and nobody lost: those who were stand as open."""
    if len(open_cards(month)) + len(month.losses) < 21:
        return None
    for row in list(month.losses):
        card, day = card_of(month, row['_key']), row['lossDate']
        if card is None:
            return None
        known = [one for one in contacts_of(month, row['_key']) if one['contactDate'] < day]
        if not known:
            return None
        card.update(status='在跟', lossDate=None, lossReason=None, level=known[-1]['level'], lastContactDate=known[-1]['contactDate'], nextContactDate=month.as_of + timedelta(days=3))
        drop(month, CONTACTS, lambda one, key=row['_key'], day=day: one['_key'] == key and one['contactDate'] >= day)
        for report in rows(month, REPORTS, lambda one, key=row['_key'], day=day: one['_key'] == key and one['reportDate'] >= day):
            drop_report(month, report)
        grid = grid_row(month, row['_key'])
        if grid:
            grid.update(status='留存', lossDate=None)
            grid.pop(day_field(day), None)
    for figure in rows(month, 'kpi-sheet', lambda one: one['kpiName'] in ('战败数', '失控数')):
        figure['kpiActual'] = 0
    month.forms[LOSSES] = []
    return Planted(LOSSES, None, 'customerName', '在跟二十多位，本月一位也没有战败')


def downgraded_before_loss(month: Month, random: Random) -> Planted | None:
    """Three losses of one consultant, each put down to C a day or two before: no high level is lost."""
    if not has(month, LOSSES, 'lossLevel'):
        return None
    for name in random.sample(sorted({row['consultant'] for row in month.reports}), 3):
        day = next((one for one in [month.as_of - timedelta(days=n) for n in range(0, 6)] if working(month, name, one)), None)
        eve = next((one for one in [day - timedelta(days=n) for n in (1, 2)] if working(month, name, one)), None) if day else None
        cards = [card for card in losable(month, eve, 'AH') if card['consultant'] == name] if eve else []
        if day and eve and len(cards) >= 3:
            break
    else:
        return None
    for card in cards:
        level = contacts_of(month, card['_key'])[-1]['level']
        add_contact(month, card['_key'], eve, level, 'C', '客户说暂时不急，先降级跟进')
    lost = _lose_some(month, random, cards, day)
    if len(lost) < 3 or any(row['lossLevel'] != 'C' for row in lost):
        return None
    first = next(row for row in month.losses if row in lost)
    return Planted(LOSSES, first, 'lossLevel', f'{name}有{len(lost)}位战败前一两天降为C级')


def losses_at_month_end(month: Month, random: Random) -> Planted | None:
    end = [month.as_of - timedelta(days=1), month.as_of]
    if month.today <= month.as_of:
        return None
    need = max(6 - len(month.losses), len(month.losses) + 2)
    cards = [card for card in losable(month, end[0]) if any(working(month, card['consultant'], day) for day in end)]
    if len(cards) < need:
        return None
    for card in random.sample(cards, need):
        day = random.choice([one for one in end if working(month, card['consultant'], one)])
        if not _lose_some(month, random, [card], day):
            return None
    first = next(row for row in month.losses if row['lossDate'] in end)
    return Planted(LOSSES, first, 'lossDate', f'{need}个战败都在最后两天')


def kpi_differs_from_losses(month: Month, random: Random) -> Planted | None:
    row = choose(random, rows(month, 'kpi-sheet', lambda one: one['kpiName'] in ('战败数', '失控数')))
    if row is None or not has(month, LOSSES, 'lossKind'):
        return None
    row['kpiActual'] += -1 if row['kpiActual'] and random.random() < 0.5 else random.choice([1, 2, 3])
    return Planted('kpi-sheet', row, 'kpiActual', f'{row["kpiScope"]}的{row["kpiName"]}与流失表不符')


def one_reason_for_all(month: Month, random: Random) -> Planted | None:
    """Nine losses of one consultant, every one about the price; the others have all sorts of reasons."""
    if not has(month, LOSSES, 'lossReasonCategory'):
        return None
    name = random.choice(sorted({row['consultant'] for row in month.losses}))
    for day in [month.as_of - timedelta(days=n) for n in (2, 6, 9, 12, 15)]:
        for card in losable(month, day):
            mine = sum(row['consultant'] == name for row in month.losses)
            if mine < 9 and working(month, name, day):
                change(month, card['_key'], {'consultant': name})
                _lose_some(month, random, [card], day)
    mine = losses(month, lambda row: row['consultant'] == name)
    if len(mine) < 8 or len(month.losses) - len(mine) < 2:
        return None
    for row in mine:
        row.update(lossReasonCategory='价格', lossReasonSubcategory='价格高')
        row['lossReason'] = _price_reason({'rivals': row['lossDestination'] or '哈弗H6'}, random)
    return Planted(LOSSES, mine[0], 'lossReasonCategory', f'{name}本月{len(mine)}个战败都写价格')


def no_typical_case(month: Month, random: Random) -> Planted | None:
    for day in [month.as_of - timedelta(days=n) for n in (3, 6, 10)]:
        for card in losable(month, day):
            if len(month.losses) < 9 and working(month, card['consultant'], day):
                _lose_some(month, random, [card], day)
    if len(month.losses) < 8:
        return None
    for row in month.losses:
        if '典型' in str(row.get('remark') or ''):
            row['remark'] = None
    return Planted(LOSSES, None, 'customerName', '没有一例标为典型案例')


def loss_rate_above_own_mean(month: Month, random: Random) -> Planted | None:
    """Three months in which few were lost, then one in which most were."""
    like = choose(random, rows(month, CARDS, lambda one: one['status'] in ('成交', '交车')))
    if like is None:
        return None
    first = month.as_of.replace(day=1)
    for number in range(60):
        day = first - timedelta(days=8 + number * 3 // 2)
        lost = number % 12 == 0
        row: Row = {**like, '_key': None, 'cardNumber': f'K88{number:05d}', 'customerName': f'{"赵钱孙李周吴郑王"[number % 8]}{"安平顺和"[number % 4]}{"东南西北中"[number % 5]}'}
        row.update(phone=f'1380000{number * 97 % 10000:04d}', createdDate=day - timedelta(days=5), lastContactDate=day, nextContactDate=None)
        row.update({'status': '战败', 'orderDate': None, 'orderModel': None, 'lossDate': day, 'lossReason': '在新港店买了轩逸，便宜3000元'} if lost else {'status': '交车', 'orderDate': day})
        month.cards.append(row)
    for day in [month.as_of - timedelta(days=n) for n in (3, 6, 10, 13)]:
        _lose_some(month, random, [card for card in losable(month, day) if working(month, card['consultant'], day)][:5], day)
    if len(month.losses) < 10:
        return None
    return Planted(LOSSES, None, 'lossDate', '战败率远高于前三个月', also=[(CARDS, None, 'lossDate')])


def prospect_balance_open(month: Month, random: Random) -> Planted | None:
    """Carried over, and gone without a word: the month's list names him, the month's end does not."""
    row = choose(random, rows(month, GRID, lambda one: one['status'] == '留存' and card_of(month, one['_key']) is not None))
    if row is None:
        return None
    name = row['consultant']
    if month.previous and row['carriedOver'] == '上月留存' and random.random() < 0.6:
        for form in (GRID, CARDS, CONTACTS):
            drop(month, form, lambda one: one['_key'] == row['_key'])
        for report in rows(month, REPORTS, lambda one: one['_key'] == row['_key']):
            drop_report(month, report)
        his = rows(month, GRID, lambda one: one['consultant'] == name)
        return Planted(GRID, None, 'customerName', f'{name}的{row["customerName"]}不见了，没有去处', also=[(GRID, one, 'customerName') for one in his])
    row['status'] = None
    drop(month, CARDS, lambda one: one['_key'] == row['_key'])
    return Planted(GRID, row, 'customerName', f'{name}的{row["customerName"]}在接触表上，卡不见了，没有去处')


LOSS_PATTERNS: dict[str, Planter] = {
    'DF27': fewer_losses_than_lost_cards, 'DF28': month_without_losses, 'DF35': downgraded_before_loss, 'DF37': losses_at_month_end,
    'DF38': kpi_differs_from_losses, 'DF39': one_reason_for_all, 'DF42': no_typical_case, 'DF43': loss_rate_above_own_mean,
    'DF46': prospect_balance_open,
}  # fmt: skip
