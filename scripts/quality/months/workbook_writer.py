"""Writes a month's forms to one .xlsx."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook

from months.month import Month
from months.sheet_writer import Addresses, write_form


def write_month(month: Month, path: Path) -> Addresses:
    """Every form on its sheet, in the order of `month.layout`; gives where each row's fields stand."""
    book = Workbook()
    book.remove(book.active)
    addresses = Addresses()
    for form, layout in month.layout.items():
        rows = month.forms[form]
        cut = layout.continued_after if layout.continued_after and layout.continued_after < len(rows) else len(rows)
        write_form(book.create_sheet(layout.sheet), form, layout, rows[:cut], addresses)
        if cut < len(rows):
            write_form(book.create_sheet(f'{layout.sheet}(续页)'), form, layout, rows[cut:], addresses, offset=cut)
        if layout.protected:
            book[layout.sheet].protection.sheet = True
    book.save(path)
    return addresses
