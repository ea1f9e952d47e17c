"""Writes a prospect's life contact by contact, as a consultant who keeps to the cadence would live it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from months.lexicon import CADENCE, RIVALS
from months.notes import NoteBook
from months.prospect import CLOSING_MARK, LOST_CONTACT, ORDERED, Contact, Outcome, Prospect
from months.reasons import MODEL, Reason
from months.workdays import Rota


@dataclass
class Stage:
    level: str
    days: int


@dataclass
class Ending:
    """`kind` None: still open; `delivery`: days from order to delivery."""

    kind: str | None = None
    reason: Reason | None = None
    delivery: int | None = None
    attempts: list[str] | None = None


class Life:
    def __init__(self, random: Random, prospect: Prospect, rota: Rota) -> None:
        self.random, self.prospect, self.rota = random, prospect, rota
        self.notes = NoteBook(random)
        self.words = {
            'model': prospect.model,
            'rival': random.choice(RIVALS),
            'colour': str(prospect.facts.get('colour', '白色')),
            'deposit': str(random.choice([2000, 3000, 5000, 10000])),
        }

    def live(self, stages: list[Stage], ending: Ending, horizon: date) -> None:
        prospect = self.prospect
        day, level, started = prospect.created, stages[0].level, prospect.created
        method = {'来店': '来店', '来电': '电话'}.get(prospect.origin, self.random.choice(['电话', '拜访']))
        self._add(day, method, None, level, purpose='开拓')
        rest = stages[1:]
        length = stages[0].days
        while True:
            due = self.rota.due(day, CADENCE[level], early=0 if level in 'HO' else self.random.choice([0, 0, 1, 2]))
            self._plan(due)
            if due > horizon:
                return
            before, day = level, due
            if (day - started).days >= length:
                if rest:
                    level, length, started = rest[0].level, rest[0].days, day
                    rest = rest[1:]
                elif ending.kind:
                    self._end(day, before, ending, horizon)
                    return
            self._add(day, self._method(), before, level)

    def _method(self) -> str:
        return self.random.choice(['电话', '电话', '电话', '微信', '来店', '拜访'])

    def _plan(self, due: date | None) -> None:
        self.prospect.contacts[-1].next_day = due

    def _add(self, day: date, method: str, before: str | None, after: str, **more: object) -> Contact:
        planned = bool(self.prospect.contacts) and self.prospect.contacts[-1].next_day == day
        later = day > self.prospect.created or after == 'C'
        why_not = self.notes.why_not(self.words) if later and after in 'HABC' else None
        purpose = str(more.get('purpose', '促进'))
        note = str(more['note']) if 'note' in more else self.notes.talk(self.words)
        contact = Contact(day, method, purpose, note, before, after, None, planned, bool(more.get('reached', True)), why_not)
        self.prospect.contacts.append(contact)
        return contact

    def _end(self, day: date, level: str, ending: Ending, horizon: date) -> None:
        if ending.kind == ORDERED:
            self._order(day, level, ending, horizon)
        elif ending.kind == LOST_CONTACT:
            self._lose_contact(day, level, ending, horizon)
        else:
            self._close(day, level, ending, str(ending.reason.text) if ending.reason else '')

    def _close(self, day: date, level: str, ending: Ending, note: str, reached: bool = True) -> None:
        reason = ending.reason or Reason('', '', '')
        text = reason.text.replace(MODEL, self.prospect.model)
        note = note.replace(MODEL, self.prospect.model)
        self._add(day, '电话', level, CLOSING_MARK[str(ending.kind)], note=note, reached=reached)
        self._plan(None)
        self.prospect.outcome = Outcome(
            str(ending.kind), day, level, text, reason.destination, reason.dealer, reason.major, reason.minor
        )

    def _lose_contact(self, day: date, level: str, ending: Ending, horizon: date) -> None:
        """Failed attempts on working days until the last talk lies over two weeks back, then the closing."""
        last_talk = self.prospect.contacts[-1].day
        attempts = list(ending.attempts or ['未接通', '关机', '未接通'])
        while True:
            enough = len(attempts) <= 1 and (day - last_talk).days >= 15
            if enough or '停机' in attempts[0] or '空号' in attempts[0] or '拉黑' in attempts[0]:
                self._close(day, level, ending, attempts[0], reached=False)
                return
            note = attempts.pop(0) if len(attempts) > 1 else self.random.choice(['未接通', '关机', '无人接听'])
            self._add(day, '电话', level, level, note=note, reached=False)
            due = self.rota.due(day, CADENCE[level])
            due = min(due, self.rota.next_day(day + timedelta(days=4)))
            self._plan(due)
            if due > horizon:
                return
            day = due

    def _order(self, day: date, level: str, ending: Ending, horizon: date) -> None:
        prospect = self.prospect
        prospect.facts['deposit'] = self.words['deposit']
        self._add(day, '来店', level, 'O', note=self.notes.ordered(self.words))
        prospect.outcome = Outcome(ORDERED, day, level)
        handover = self.rota.next_day(day + timedelta(days=ending.delivery or 15))
        while True:
            due = self.rota.due(day, CADENCE['O'], early=self.random.choice([0, 1, 2]))
            due = handover if due >= handover else due
            self._plan(due)
            if due > horizon:
                return
            day = due
            if day == handover:
                prospect.outcome.delivered = day
                self._add(day, '来店', 'O', 'D', purpose='管理', note='办理交车，讲解操作，合影留念')
                self._plan(None)
                return
            self._add(day, '电话', 'O', 'O', purpose='管理', note=self.notes.order_care())
