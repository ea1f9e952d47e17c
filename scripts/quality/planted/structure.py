"""Group A: how sheets are built and cells are filled."""

from __future__ import annotations

from datetime import date, time, timedelta
from random import Random

from months.month import FormLayout, Month, Row
from planted.ground import CALLS, CARDS, CONTACTS, GRID, LOSSES, REPORTS, STATISTICS, VISITS, Planted, Planter, choose, has, rows
from planted.words import GARBLED

_FORMS = (VISITS, CALLS, CARDS, LOSSES, CONTACTS, GRID, REPORTS)
_REQUIRED = {
    VISITS: ('departureTime', 'source', 'testDriven', 'model', 'level', 'arrivalTime', 'visitKind'),
    CALLS: ('callTime', 'source', 'level', 'model'),
    CARDS: ('createdDate', 'model', 'phone'),
    LOSSES: ('createdDate', 'initialLevel', 'lossReason', 'managerComment', 'consultant', 'model'),
    REPORTS: ('contactNote', 'previousLevel', 'carriedOver'),
    GRID: ('source',),
}


def _layouts(month: Month, forms: tuple[str, ...]) -> list[tuple[str, FormLayout]]:
    some = [(form, month.layout[form]) for form in forms if form in month.forms and form in month.layout and month.forms[form]]
    for _, layout in some:
        layout.split_by = None
    return some


def unrecognised_sheet(month: Month, random: Random) -> Planted | None:
    """A system's export whose headers say nothing, or a form whose headers somebody wrote over."""
    some = choose(random, _layouts(month, ('accident-lead', 'service-churn', 'lead-log', 'owner-card', CALLS)))
    if some is None:
        return None
    form, layout = some
    words = random.choice([lambda n: f'F{n}', lambda n: f'栏{n}', lambda n: f'Field{n:02d}'])
    layout.columns = [(name, words(index + 1)) for index, (name, _) in enumerate(layout.columns)]
    layout.sheet, layout.title = random.choice(['Sheet9', '导出数据', '新建表']), ''
    return Planted(form, None, '', '表头全被写成了看不懂的代号')


def missing_required_column(month: Month, random: Random) -> Planted | None:
    forms = [form for form, _ in _layouts(month, tuple(_REQUIRED))]
    form = random.choice(forms)
    field = choose(random, [name for name in _REQUIRED[form] if has(month, form, name)])
    if field is None:
        return None
    layout = month.layout[form]
    layout.columns = [column for column in layout.columns if column[0] != field]
    return Planted(form, None, layout.columns[0][0], f'删去了必填列 {field}')


def repeated_header(month: Month, random: Random) -> Planted | None:
    """The real export prints 客户姓名 twice, the second over the phones."""
    some = choose(random, [(form, layout) for form, layout in _layouts(month, (VISITS, CALLS, CARDS, LOSSES)) if has(month, form, 'customerName', 'phone')])
    if some is None:
        return None
    form, layout = some
    name = next(header for field, header in layout.columns if field == 'customerName')
    victim = random.choice(['phone', 'phone', 'consultant'])
    layout.columns = [(field, name if field == victim else header) for field, header in layout.columns]
    order = [field for field, _ in layout.columns]
    later = max(('customerName', victim), key=order.index)
    return Planted(form, None, later, f'{victim} 列的表头也写成了“{name}”')


def date_filled_down(month: Month, random: Random) -> Planted | None:
    form, field = random.choice([(VISITS, 'visitDate'), (CALLS, 'callDate')])
    if form not in month.layout or field in month.layout[form].fill_down:
        return None
    some = month.forms[form]
    row = choose(random, [two for one, two in zip(some, some[1:]) if one[field] and one[field] == two[field]])
    if row is None:
        return None
    row[field] = None
    return Planted(form, row, field, '同一天的第二行没有写日期')


def error_value(month: Month, random: Random) -> Planted | None:
    places = [(VISITS, 'dwellTime'), (STATISTICS, 'capturedCount'), ('kpi-sheet', 'kpiActual'), (LOSSES, 'contactCount'), (CARDS, 'contactCount')]
    form, field = random.choice(places)
    row = choose(random, rows(month, form, lambda one: one.get(field) is not None))
    if row is None or not has(month, form, field):
        return None
    row[field] = random.choice(['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NAME?'])
    return Planted(form, row, field, f'格里是错误值 {row[field]}')


def protected_sheet(month: Month, random: Random) -> Planted | None:
    some = choose(random, [(form, layout) for form, layout in _layouts(month, _FORMS) if not layout.protected])
    if some is None:
        return None
    some[1].protected = True
    return Planted(some[0], None, '', '工作表加了保护')


def stray_space(month: Month, random: Random) -> Planted | None:
    form, field = random.choice([(VISITS, 'phone'), (CARDS, 'phone'), (CARDS, 'customerName'), (LOSSES, 'phone'), (LOSSES, 'customerName'), (CALLS, 'customerName'), (GRID, 'phone'), (CARDS, 'consultant')])
    row = choose(random, rows(month, form, lambda one: isinstance(one.get(field), str) and one[field]))
    if row is None or not has(month, form, field):
        return None
    text: str = row[field]
    wide = ''.join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in text)
    row[field] = random.choice([f'\u00a0{text}', f'{text}\u00a0\u00a0', f'\u3000{text}', f' {text}', wide if wide != text else f'{text} '])
    return Planted(form, row, field, '前后有空格、不间断空格或全角字符')


def text_date(month: Month, random: Random) -> Planted | None:
    form, field = random.choice([(VISITS, 'visitDate'), (CALLS, 'callDate'), (LOSSES, 'lossDate'), (LOSSES, 'createdDate'), (CARDS, 'createdDate'), (CARDS, 'lastContactDate')])
    row = choose(random, rows(month, form, lambda one: isinstance(one.get(field), date)))
    if row is None or not has(month, form, field):
        return None
    day: date = row[field]
    texts = [f'{day.year}.{day.month}.{day.day}', f'{day:%Y%m%d}', f'{day.year}年{day.month}月{day.day}日', f'{day:%Y-%m-%d}']
    if form in (VISITS, CALLS):
        texts.append(f'{day.month:02d}.{day.day:02d}')
    row[field] = random.choice(texts)
    return Planted(form, row, field, '日期写成了文本')


def date_outside_month(month: Month, random: Random) -> Planted | None:
    """A slip in the year or month of an uncaptured visit or call: it drops out of every count of its day."""
    form, field = random.choice([(VISITS, 'visitDate'), (CALLS, 'callDate')])
    row = choose(random, rows(month, form, lambda one: isinstance(one[field], date) and one['_key'] is None))
    if row is None or month.month == 1:
        return None
    day: date = row[field]
    row[field] = random.choice([day.replace(year=day.year - 1), day.replace(month=month.month - 1, day=min(day.day, 28)), day.replace(year=2013, month=2, day=1), day - timedelta(days=365 * 3)])
    return Planted(form, row, field, '日期不在本表月份')


def malformed_time(month: Month, random: Random) -> Planted | None:
    form, field = random.choice([(VISITS, 'arrivalTime'), (VISITS, 'departureTime'), (CALLS, 'callTime')])
    row = choose(random, rows(month, form, lambda one: isinstance(one.get(field), time)))
    if row is None or not has(month, form, field):
        return None
    at = row[field]
    row[field] = random.choice([f'{at.hour};{at.minute:02d}', f'{at.hour}；{at.minute:02d}', f'{at.hour}.{at.minute:02d}', f'{at.hour}点{at.minute:02d}?', f'{at.hour}:{at.minute + 60}'])
    return Planted(form, row, field, '时间写得不合格式')


def broken_numbering(month: Month, random: Random) -> Planted | None:
    form = choose(random, [form for form in (VISITS, CALLS, CARDS, LOSSES) if has(month, form, 'sequence') and len(month.forms[form]) > 4])
    if form is None:
        return None
    some = month.forms[form]
    at = random.randrange(2, len(some) - 1)
    if random.random() < 0.5:
        some[at]['sequence'] = some[at - 1]['sequence']
    else:
        _shift(some[at:], random.randrange(1, 4))
    return Planted(form, some[at], 'sequence', '序号重复或跳号')


def _shift(some: list[Row], by: int) -> None:
    for row in some:
        row['sequence'] += by


def form_kept_twice(month: Month, random: Random) -> Planted | None:
    some = choose(random, [(form, layout) for form, layout in _layouts(month, (LOSSES, VISITS, GRID)) if layout.continued_after is None])
    if some is None:
        return None
    form, layout = some
    name = layout.sheet + random.choice(['(2)', '-副本', '（改）'])

    def copy(workbook) -> None:
        workbook.copy_worksheet(workbook[layout.sheet]).title = name

    return Planted(form, None, '', '同一份表另存了一份', copy, name)


def unreadable_text(month: Month, random: Random) -> Planted | None:
    form, field = random.choice([(CARDS, 'remark'), (VISITS, 'remark'), (CONTACTS, 'contactNote'), (LOSSES, 'lossReason'), (REPORTS, 'contactNote')])
    row = choose(random, month.forms.get(form, []))
    if row is None or not has(month, form, field):
        return None
    row[field] = random.choice(GARBLED)
    return Planted(form, row, field, '文字成了乱码')


STRUCTURE: dict[str, Planter] = {
    'ST01': unrecognised_sheet, 'ST02': missing_required_column, 'ST03': repeated_header, 'ST06': date_filled_down, 'ST09': error_value,
    'ST10': protected_sheet, 'ST11': stray_space, 'ST12': text_date, 'ST13': date_outside_month, 'ST14': malformed_time,
    'ST17': broken_numbering, 'ST18': form_kept_twice, 'ST19': unreadable_text,
}  # fmt: skip
