"""Lays one form out on a worksheet as dealers' forms look, and remembers which cell holds what."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from months.month import FormLayout, Row

_THIN = Side(style='thin', color='808080')
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD = PatternFill('solid', fgColor='DDEBF7')
_CENTRE = Alignment(horizontal='center', vertical='center', wrap_text=True)


@dataclass
class Addresses:
    """Where each row's fields stand: (form, row index) -> field -> (sheet, cell)."""

    cells: dict[tuple[str, int], dict[str, tuple[str, str]]] = field(default_factory=dict)

    def cell(self, form: str, index: int, name: str) -> tuple[str, str] | None:
        return self.cells.get((form, index), {}).get(name)

    def row(self, form: str, index: int) -> int | None:
        for _, cell in self.cells.get((form, index), {}).values():
            return int(''.join(letter for letter in cell if letter.isdigit()))
        return None

    def note(self, form: str, index: int, name: str, sheet: str, cell: str) -> None:
        self.cells.setdefault((form, index), {})[name] = (sheet, cell)


def value_of(row: Row, name: str) -> Any:
    """A field's value; a tick or a date box follows from the field it stands for, unless it is set by itself."""
    if name in row or ':' not in name:
        return row.get(name)
    kind, word = name.split(':', 1)
    if kind == 'box':
        return row.get('levelDate') if row.get('level') == word else None
    if kind == 'lossbox':
        return row.get('lossDate') if row.get('lossLevel') == word else None
    if kind == 'purpose':
        return '√' if row.get('contactPurpose') == word else None
    if kind == 'kind':
        return '√' if row.get('visitKind') == word else None
    return None


def header_rows(sheet: Worksheet, columns: list[tuple[str, str]], top: int) -> int:
    """Writes the header at row `top`, in two tiers where a header has two; gives its last row."""
    two = any(_tiers(name, header)[1] for name, header in columns)
    for index, (name, header) in enumerate(columns):
        upper, lower = _tiers(name, header)
        cell = sheet.cell(top, index + 1, upper)
        if two and lower:
            sheet.cell(top + 1, index + 1, lower)
        elif two:
            sheet.merge_cells(start_row=top, end_row=top + 1, start_column=index + 1, end_column=index + 1)
        for row in (top, top + 1) if two else (top,):
            target = sheet.cell(row, index + 1)
            target.font, target.alignment, target.border, target.fill = Font(bold=True), _CENTRE, _BORDER, _HEAD
        cell.font = Font(bold=True)
    if two:
        _merge_upper(sheet, columns, top)
    return top + 1 if two else top


def _tiers(name: str, header: str) -> tuple[str, str | None]:
    """`自销/他销` is one header; only headers of boxes, ticks, slots and paired levels have two tiers."""
    tiered = ':' in name or name in ('previousLevel', 'level') or name.startswith('open')
    if tiered and '/' in header:
        upper, lower = header.split('/', 1)
        return upper, lower
    return header, None


def _merge_upper(sheet: Worksheet, columns: list[tuple[str, str]], top: int) -> None:
    start = 0
    while start < len(columns):
        upper, lower = _tiers(*columns[start])
        end = start
        while lower and end + 1 < len(columns) and _tiers(*columns[end + 1]) == (upper, _tiers(*columns[end + 1])[1]) and _tiers(*columns[end + 1])[1]:
            end += 1
            sheet.cell(top, end + 1).value = None
        if end > start:
            sheet.merge_cells(start_row=top, end_row=top, start_column=start + 1, end_column=end + 1)
        start = end + 1


def put(sheet: Worksheet, row: int, column: int, value: Any) -> None:
    if isinstance(value, str) and value.isdigit() and len(value) == 3:
        value = int(value)  # a model such as 500, typed as Excel takes it
    cell = sheet.cell(row, column, value)
    cell.border = _BORDER
    if isinstance(value, date):
        cell.number_format = 'yyyy/m/d'
    elif isinstance(value, time):
        cell.number_format = 'h:mm'
    elif isinstance(value, float):
        cell.number_format = '0.0%'
    elif isinstance(value, str) and len(value) > 10:
        cell.alignment = Alignment(wrap_text=True, vertical='top')


def write_form(sheet: Worksheet, form: str, layout: FormLayout, rows: list[Row], addresses: Addresses, offset: int = 0) -> None:
    """`offset`: the index of the first row among the form's rows, where a form runs on to a second sheet."""
    width = len(layout.columns)
    sheet.cell(1, 1, layout.title).font = Font(bold=True, size=14)
    sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=width)
    at = header_rows(sheet, layout.columns, 2) + 1
    above: dict[str, Any] = {}
    for index, row in enumerate(rows):
        if layout.blank_after and index == layout.blank_after:
            at += 1
        if layout.repeat_header_after and index == layout.repeat_header_after:
            at = header_rows(sheet, layout.columns, at) + 1
            above = {}
        same_day = bool(layout.fill_down) and all(above.get(name) == row.get(name) for name in layout.fill_down)
        for column, (name, _) in enumerate(layout.columns):
            hidden = name in layout.fill_down and same_day
            put(sheet, at, column + 1, None if hidden else value_of(row, name))
            _remember(addresses, form, offset + index, name, row, sheet.title, f'{get_column_letter(column + 1)}{at}')
        above = {name: row.get(name) for name in layout.fill_down}
        at += 1
    if layout.totals and rows:
        _totals(sheet, layout, rows, at)
        at += 1
    for line in layout.foot:
        at += 1
        sheet.cell(at, 1, line)


def _remember(addresses: Addresses, form: str, index: int, name: str, row: Row, sheet: str, cell: str) -> None:
    addresses.note(form, index, name, sheet, cell)
    kind, _, word = name.partition(':')
    if kind == 'box' and row.get('level') == word:
        addresses.note(form, index, 'level', sheet, cell)
        addresses.note(form, index, 'levelDate', sheet, cell)
    if kind == 'lossbox' and row.get('lossLevel') == word:
        addresses.note(form, index, 'lossLevel', sheet, cell)
        addresses.note(form, index, 'lossDate', sheet, cell)
    if kind == 'purpose' and row.get('contactPurpose') == word:
        addresses.note(form, index, 'contactPurpose', sheet, cell)
    if kind == 'kind' and row.get('visitKind') == word:
        addresses.note(form, index, 'visitKind', sheet, cell)


def _totals(sheet: Worksheet, layout: FormLayout, rows: list[Row], at: int) -> None:
    put(sheet, at, 1, '合计')
    for column, (name, _) in enumerate(layout.columns):
        numbers = [row[name] for row in rows if isinstance(row.get(name), int)]
        if column and name != 'sequence':
            put(sheet, at, column + 1, sum(numbers) if numbers else None)
