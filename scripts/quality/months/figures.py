"""The figures that rest on the other forms: KPI sheet, targets, roster."""

from __future__ import annotations

from months.month import Row
from months.prospect import LOST, LOST_CONTACT, ORDERED
from months.story import Story


def roster_rows(story: Story) -> list[Row]:
    return [
        {
            'sequence': index + 1,
            'rosterName': one.name,
            'rosterRole': one.role,
            'rosterTeam': one.team,
            'rosterPhone': one.phone,
            'joinedDate': one.joined,
            'leftDate': one.left,
            'remark': None,
        }
        for index, one in enumerate(story.staff)
    ]


def _count(story: Story, kind: str, consultant: str | None = None) -> int:
    closed = [p for p in story.prospects if p.outcome and p.outcome.kind == kind and story.first <= p.outcome.day <= story.as_of]
    return sum(consultant in (None, prospect.consultant) for prospect in closed)


def kpi_rows(story: Story, visits: list[Row]) -> list[Row]:
    counted = [visit for visit in visits if visit['visitPurpose'] != '提车']
    first = [visit for visit in counted if visit['visitKind'] == '首次']
    captured = [visit for visit in first if visit['captured'] == '是']
    file = sum(p.is_open(story.first) or p.created >= story.first for p in story.prospects)
    lost, gone, ordered = _count(story, LOST), _count(story, LOST_CONTACT), _count(story, ORDERED)
    rows = [
        _kpi('展厅来店批数', '店', len(counted), '来店登记表'),
        _kpi('首次来店批数', '店', len(first), '来店登记表'),
        _kpi('留档率', '店', _share(len(captured), len(first)), '来店登记表'),
        _kpi('订单数', '店', ordered, '意向客户管理卡'),
        _kpi('战败数', '店', lost, '意向客户流失分析表'),
        _kpi('失控数', '店', gone, '意向客户流失分析表'),
        _kpi('战败率', '店', _share(lost, file), '意向客户流失分析表'),
    ]
    if 'leads' not in story.options:
        rows.append(_kpi('网络邀约到店率', '店', '-', 'DCC线索登记表'))
    for consultant in story.sellers:
        rows.append(_kpi('战败数', consultant.name, _count(story, LOST, consultant.name), '意向客户流失分析表'))
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
    return rows


def _share(part: int, whole: int) -> float | str:
    return round(part / whole, 4) if whole else '-'


def _kpi(name: str, scope: str, actual: float | str, evidence: str) -> Row:
    return {'_key': None, 'kpiName': name, 'kpiScope': scope, 'kpiPeriod': '月', 'kpiActual': actual, 'kpiEvidence': evidence}


def target_rows(story: Story) -> list[Row]:
    rows: list[Row] = []
    for consultant in story.consultants:
        weeks = [story.random.randrange(0, 3) for _ in range(4)]
        actual = _count(story, ORDERED, consultant.name)
        row: Row = {'targetPerson': consultant.name, 'monthTarget': sum(weeks), 'monthActual': actual, 'remaining': max(0, sum(weeks) - actual)}
        for index, week in enumerate(weeks):
            row[f'week{index + 1}Target'] = week
        rows.append(row)
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
    return rows
