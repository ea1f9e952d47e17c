"""Counts the innocent causes that come about by themselves, once the month stands."""

from __future__ import annotations

from datetime import timedelta

from months.lexicon import CADENCE
from months.month import Month, Note
from months.prospect import LOST, LOST_CONTACT, UNDECIDED
from months.story import Story
from months.workdays import HOLIDAYS, days_between

_DOCUMENTED = {
    'courtesy-name': ('FL05', 'showroom-traffic-log'),
    'signed-after-printing': ('DF21 DF24', 'loss-analysis'),
    'late-entry': ('DF29', 'loss-analysis'),
    'loss-on-ledger': ('DF01', 'prospect-card'),
    'dates-a-day-apart': ('DF03', 'loss-analysis'),
    'filled-down': ('ST06', 'showroom-traffic-log daily-report phone-up-log'),
    'protected': ('ST10', 'kpi-sheet'),
    'unattended': ('FL13', 'showroom-traffic-log'),
    'evening-signature': ('DF05', 'loss-analysis'),
    'level-alias': ('FL06', 'showroom-traffic-log'),
    'earlier-card': ('DF02', 'loss-analysis'),
}
"""Causes of which rules.md wants a mere note (提示): `X先生` at first contact, 打印后签字, 上月战败补登 and the like."""


def tally(story: Story, month: Month) -> None:
    _gaps(story)
    outcomes = [p.outcome for p in story.prospects if p.outcome and story.first <= p.outcome.day <= story.as_of]
    counts = {
        'undecided': sum(o.kind == UNDECIDED and o.level != 'O' for o in outcomes),
        'lost-contact-attempts': sum(o.kind == LOST_CONTACT for o in outcomes) - story.causes.get('dead-number', 0) - story.causes.get('lost-contact-attempts', 0),
        'repeat-visits': sum(row['visitKind'] == '再次' for row in month.visits),
        'planned-ahead': sum(bool(row.get('nextContactDate') and row['nextContactDate'] > month.today) for row in month.cards),
        'fleet-card': sum(p.origin == '外部' and p.created >= story.first for p in story.prospects),
        'busy-caller': sum(p.origin == '来电' and p.created >= story.first and any(c.method == '来店' for c in p.contacts) for p in story.prospects),
        'off-duty': sum(story.opening.is_open(day) and not one.rota.works(day) for one in story.consultants if one.rota for day in story.days),
        'numbers-restart': len({row['reportDate'] for row in month.reports}),
        'absent-columns': 4 if month.profile == 'fengxing' else 0,
        'dash-for-nothing': sum(row.get('kpiActual') == '-' for row in month.forms.get('kpi-sheet', [])),
        'slots-of-all': 'slots-of-all' in story.options,
        'level-stock': 'level-stock' in story.options,
        'errands': sum(row.get('visitPurpose') in ('提车', '保养') for row in month.visits),
        'earlier-card': len(month.losses) if 'short-ledger' in story.options else 0,
        'spare-sheets': 2 if 'spare-sheets' in story.options else 0,
        'instructions': 'instructions' in story.options,
        'no-general-manager': all(name != 'generalManagerSignature' for name, _ in month.layout['loss-analysis'].columns),
        'small-sample': 1,
        'running-month': story.today == story.as_of,
        'furniture': sum(bool(one.totals or one.blank_after or one.repeat_header_after) for one in month.layout.values()),
        'small-figures': len({o.day for o in outcomes if o.kind == LOST}) < sum(o.kind == LOST for o in outcomes),
        'monthly-signature': sum(bool(row.get('managerSignedDate')) for row in month.losses) if 'evening-signature' not in story.options else 0,
        'evening-signature': sum(bool(row.get('managerSignedDate')) for row in month.losses) if 'evening-signature' in story.options else 0,
        'quiet-day': 0 if 'busy' in story.options else sum(story.opening.is_open(day) and all(v['visitDate'] != day for v in month.visits) for day in story.days),
        'filled-down': sum(bool(one.fill_down) for one in month.layout.values()),
        'protected': sum(one.protected for one in month.layout.values()),
        'continued': sum(bool(one.continued_after and one.continued_after < len(month.forms[form])) for form, one in month.layout.items()),
        'sheet-per-consultant': sum(bool(one.split_by) for one in month.layout.values()),
    }
    for cause, count in counts.items():
        if count > 0:
            story.held(cause, int(count))
    for cause in story.causes:
        if cause in _DOCUMENTED:
            codes, forms = _DOCUMENTED[cause]
            month.notes += [Note(code, cause, form) for code in codes.split() for form in forms.split()]


def _gaps(story: Story) -> None:
    """Gaps between contacts that are longer than the cadence by rest days or holidays alone."""
    for prospect in story.prospects:
        for one, other in zip(prospect.contacts, prospect.contacts[1:]):
            cadence = CADENCE.get(one.after)
            if cadence is None or other.day < story.first or other.day - one.day <= timedelta(days=cadence):
                continue
            between = days_between(one.day, other.day)
            story.held('holiday-inside' if any(day in HOLIDAYS for day in between) else 'rest-day-inside')
