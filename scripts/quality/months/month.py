"""A dealer's month as data: every form a list of rows, ready to be laid out in a workbook."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from months.people import Staff, Store
from months.prospect import Prospect

Row = dict[str, Any]
"""Field name of docs/templates -> value. Keys that begin with `_` are never written: `_key` names the customer the row is about."""

FORMS = (
    'roster', 'showroom-traffic-log', 'phone-up-log', 'traffic-statistics', 'call-statistics', 'daily-report', 'follow-up-log',
    'prospect-card', 'contact-log', 'loss-analysis', 'rival-customers', 'lead-log', 'owner-card', 'kpi-sheet', 'target-sheet',
    'service-churn', 'accident-lead', 'owner-tier', 'owner-visit-plan', 'referral-statistics', 'tier-referrals', 'service-defection',
    'unreached-outcomes', 'win-back-board',
)  # fmt: skip
"""`call-statistics` is a second sheet of traffic-statistics, `rival-customers` the 竞品客源 ledger."""


@dataclass
class FormLayout:
    """How one form stands on its sheet. `columns`: field and header, top tier and lower tier parted by `/`."""

    sheet: str
    title: str
    columns: list[tuple[str, str]]
    fill_down: tuple[str, ...] = ()
    foot: list[str] = field(default_factory=list)
    totals: bool = False
    protected: bool = False
    blank_after: int | None = None
    repeat_header_after: int | None = None
    continued_after: int | None = None
    """Rows after this one stand on a further sheet, `续页`."""
    split_by: str | None = None
    """A sheet for each value of this field: each consultant's own."""


@dataclass
class Note:
    """What the rule book itself wants said, as a mere note, about an innocent cause: no false alarm."""

    code: str
    cause: str
    form: str


@dataclass
class Month:
    seed: int
    profile: str
    store: Store
    year: int
    month: int
    as_of: date
    today: date
    staff: list[Staff]
    prospects: list[Prospect]
    forms: dict[str, list[Row]] = field(default_factory=dict)
    layout: dict[str, FormLayout] = field(default_factory=dict)
    causes: dict[str, int] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    options: set[str] = field(default_factory=set)
    previous: Month | None = None

    @property
    def name(self) -> str:
        return f'{self.year}-{self.month:02d}'

    @property
    def visits(self) -> list[Row]:
        return self.forms.get('showroom-traffic-log', [])

    @property
    def calls(self) -> list[Row]:
        return self.forms.get('phone-up-log', [])

    @property
    def cards(self) -> list[Row]:
        return self.forms.get('prospect-card', [])

    @property
    def contacts(self) -> list[Row]:
        return self.forms.get('contact-log', [])

    @property
    def reports(self) -> list[Row]:
        return self.forms.get('daily-report', [])

    @property
    def grid(self) -> list[Row]:
        return self.forms.get('follow-up-log', [])

    @property
    def losses(self) -> list[Row]:
        return self.forms.get('loss-analysis', [])

    @property
    def statistics(self) -> list[Row]:
        return self.forms.get('traffic-statistics', [])

    def rows_about(self, form: str, key: str) -> list[Row]:
        return [row for row in self.forms.get(form, []) if row.get('_key') == key]
