"""Group B, single cells of the registers."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from random import Random

from months.month import Month, Row
from planted.ground import CALLS, CARDS, CONTACTS, GRID, LOSSES, VISITS, Planted, Planter, choose, count_visit, has, put_after, rows
from planted.words import PHONE_NOTES, STRANGERS, UNKNOWN_SOURCES, WRONG_LEVELS


def _walk_in(month: Month, random: Random) -> Row | None:
    return choose(random, rows(month, VISITS, lambda row: row['_key'] is None))


def _timed(month: Month) -> list[Row]:
    return rows(month, VISITS, lambda row: isinstance(row['arrivalTime'], time))


def malformed_phone(month: Month, random: Random) -> Planted | None:
    form = random.choice([CARDS, LOSSES, CALLS, CONTACTS, VISITS, 'owner-card'])
    row = choose(random, rows(month, form, lambda one: str(one.get('phone') or '').isdigit()))
    if row is None:
        return None
    phone: str = row['phone']
    at = random.randrange(3, 11)
    digit = str(random.randrange(10))
    row['phone'] = random.choice([phone[:at] + phone[at + 1 :], phone[:at] + digit + phone[at:], '2' + phone[1:], '12' + phone[2:], phone.replace('0', 'O'), phone[:7]])
    return Planted(form, row, 'phone', f'电话写成了 {len(row["phone"])} 位的 {row["phone"]}')


def note_in_phone_column(month: Month, random: Random) -> Planted | None:
    form = random.choice([VISITS, VISITS, CALLS])
    row = choose(random, rows(month, form, lambda one: one['_key'] is None and one.get('phone') is None))
    if row is None:
        return None
    row['phone'] = random.choice(PHONE_NOTES)
    return Planted(form, row, 'phone', f'电话栏写了“{row["phone"]}”')


def unlisted_level(month: Month, random: Random) -> Planted | None:
    form, field = random.choice([(VISITS, 'level'), (CALLS, 'level'), (CARDS, 'level'), (CARDS, 'initialLevel'), (LOSSES, 'initialLevel'), (CONTACTS, 'level')])
    row = choose(random, rows(month, form, lambda one: one.get(field) and one[field] in 'HABC'))
    if row is None or not has(month, form, field):
        return None
    row[field] = random.choice(WRONG_LEVELS)
    return Planted(form, row, field, f'级别写成了“{row[field]}”')


def future_date(month: Month, random: Random) -> Planted | None:
    form, field = random.choice([(CARDS, 'createdDate'), (CARDS, 'lastContactDate'), (LOSSES, 'recordedDate'), (LOSSES, 'managerSignedDate'), (VISITS, 'visitDate'), (CONTACTS, 'contactDate'), ('owner-card', 'plateDate')])
    row = choose(random, rows(month, form, lambda one: one.get(field) is not None))
    if row is None or not has(month, form, field):
        return None
    later = [month.today + timedelta(days=random.randrange(2, 60)), row[field] + timedelta(days=365 * random.randrange(1, 3))]
    row[field] = random.choice([day for day in later if day > month.today])
    return Planted(form, row, field, '日期晚于今天')


def departure_not_after_arrival(month: Month, random: Random) -> Planted | None:
    row = choose(random, _timed(month))
    if row is None:
        return None
    if random.random() < 0.7:
        row['arrivalTime'], row['departureTime'] = row['departureTime'], row['arrivalTime']
    else:
        row['departureTime'] = row['arrivalTime']
    return Planted(VISITS, row, 'departureTime', '离店不晚于来店')


def stay_against_level(month: Month, random: Random) -> Planted | None:
    """The register's first judgement: hardly in the door and H, or hours in the showroom and C."""
    short = random.random() < 0.7
    levels = 'HA' if short else 'C'
    row = choose(random, [one for one in _timed(month) if one['captured'] == '是' and one['level'] in levels and one['arrivalTime'].hour < 15])
    if row is None:
        return None
    minutes = random.randrange(4, 13) if short else random.randrange(150, 200)
    arrival = datetime.combine(row['visitDate'], row['arrivalTime'])
    row['departureTime'], row['dwellTime'] = (arrival + timedelta(minutes=minutes)).time(), minutes
    return Planted(VISITS, row, 'level', f'停留 {minutes} 分钟，判为 {row["level"]} 级')


def dwell_time_differs(month: Month, random: Random) -> Planted | None:
    row = choose(random, _timed(month))
    if row is None:
        return None
    row['dwellTime'] += random.choice([random.randrange(8, 50), 1440, -min(row['dwellTime'] - 1, random.randrange(5, 9))])
    return Planted(VISITS, row, 'dwellTime', '停留时间与进离店时间相差')


def consultant_not_in_roster(month: Month, random: Random) -> Planted | None:
    form = random.choice([VISITS, CALLS, CARDS, LOSSES, GRID])
    row = choose(random, rows(month, form, lambda one: one.get('consultant')))
    if row is None:
        return None
    row['consultant'] = None if form == VISITS and random.random() < 0.3 else random.choice(STRANGERS)
    return Planted(form, row, 'consultant', f'销售顾问写成了“{row["consultant"] or ""}”，名单上没有')


def unlisted_word(month: Month, random: Random) -> Planted | None:
    form = random.choice([VISITS, CALLS, CARDS])
    row = choose(random, rows(month, form, lambda one: one.get('source')))
    if row is None:
        return None
    row['source'] = random.choice(UNKNOWN_SOURCES)
    return Planted(form, row, 'source', f'信息来源写成了“{row["source"]}”')


def test_drive_without_phone(month: Month, random: Random) -> Planted | None:
    row = _walk_in(month, random)
    if row is None:
        return None
    row.update(testDriven='是', phone=None)
    if random.random() < 0.5:
        row['district'] = None
    return Planted(VISITS, row, 'phone', '试驾了，没有电话')


def missing_source(month: Month, random: Random) -> Planted | None:
    form = random.choice([VISITS, CALLS])
    row = choose(random, rows(month, form, lambda one: one['visitKind'] == '首次'))
    if row is None:
        return None
    row['source'] = None
    return Planted(form, row, 'source', '没有填信息来源')


def reception_not_completed(month: Month, random: Random) -> Planted | None:
    """Reception wrote the time and the consultant; he never filled in the rest."""
    row = choose(random, rows(month, VISITS, lambda one: one['_key'] is None and one['visitDate'] < month.as_of))
    if row is None:
        return None
    kept = {'_key', 'sequence', 'visitDate', 'arrivalTime', 'partySize', 'consultant', 'visitPurpose'}
    if random.random() < 0.5:
        kept |= {'visitKind', 'departureTime', 'dwellTime'}
    row.update({name: None for name in row if name not in kept})
    return Planted(VISITS, row, 'customerName', '前台登记后顾问没有补填')


def party_entered_twice(month: Month, random: Random) -> Planted | None:
    """One customer asked about two cars and stands there twice; the clerk counted both rows."""
    row = choose(random, rows(month, VISITS, lambda one: one['phone']))
    if row is None:
        return None
    other = choose(random, [model for model in month.store.models if model != row['model']])
    again = {**row, 'model': other, 'captured': '否' if row['captured'] == '是' else row['captured'], 'ordered': '否', '_key': None}
    put_after(month, VISITS, row, again)
    count_visit(month, again, 1)
    return Planted(VISITS, again, 'phone', '同一客户同一天登记了两行，车型不同')


FIELDS_OF_REGISTERS: dict[str, Planter] = {
    'FL03': malformed_phone, 'FL04': note_in_phone_column, 'FL06': unlisted_level, 'FL09': future_date, 'FL10': departure_not_after_arrival,
    'FL11': stay_against_level, 'FL12': dwell_time_differs, 'FL13': consultant_not_in_roster, 'FL14': unlisted_word,
    'FL15': test_drive_without_phone, 'FL16': missing_source, 'FL17': reception_not_completed, 'FL22': party_entered_twice,
}  # fmt: skip
