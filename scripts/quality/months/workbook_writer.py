"""Writes a month's forms to one .xlsx."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from months.month import FormLayout, Month, Row
from months.sheet_writer import Addresses, write_form


def write_month(month: Month, path: Path) -> Addresses:
    """Every form on its sheet, in the order of `month.layout`; gives where each row's fields stand."""
    book = Workbook()
    book.remove(book.active)
    addresses = Addresses()
    for form, layout in month.layout.items():
        rows = month.forms[form]
        if layout.split_by:
            _write_apart(book, form, layout, rows, addresses)
            continue
        cut = layout.continued_after if layout.continued_after and layout.continued_after < len(rows) else len(rows)
        write_form(book.create_sheet(layout.sheet), form, layout, rows[:cut], addresses)
        if cut < len(rows):
            write_form(book.create_sheet(f'{layout.sheet}(续页)'), form, layout, rows[cut:], addresses, offset=cut)
        if layout.protected:
            book[layout.sheet].protection.sheet = True
    if 'instructions' in month.options:
        _instructions(book)
    if 'spare-sheets' in month.options:
        for name in ('Sheet2', 'Sheet3'):
            book.create_sheet(name)
    book.properties.created = book.properties.modified = datetime(2026, 1, 1)
    book.save(path)
    if 'picture-signature' in month.causes:
        _cache_pictures(path)
    return addresses


def _write_apart(book: Workbook, form: str, layout: FormLayout, rows: list[Row], addresses: Addresses) -> None:
    """A sheet for each consultant, his name in the sheet's name and title."""
    start = 0
    while start < len(rows):
        name = rows[start][layout.split_by or '']
        end = next((n for n in range(start, len(rows)) if rows[n][layout.split_by or ''] != name), len(rows))
        own = replace(layout, sheet=f'{layout.sheet}{name}', title=f'{layout.title}（{name}）')
        write_form(book.create_sheet(own.sheet), form, own, rows[start:end], addresses, offset=start)
        start = end


def _instructions(book: Workbook) -> None:
    """How to fill in the forms, as the maker sends it along."""
    sheet = book.create_sheet('填表说明')
    for line in ('填表说明', '一、来店登记由前台填写来店时间，其余由销售顾问接待后填写。', '二、战败当天填写流失分析表，原因写具体，一行不够可以写两行。', '三、销售经理每月审查，写明指导意见并签字。'):
        sheet.append([line])


_PICTURE = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*)><f>(DISPIMG\([^<]*\))</f><v ?/?>(?:</v>)?</c>')


def _cache_pictures(path: Path) -> None:
    """Gives the formulas of pictures in cells the cached text that WPS stores with them; openpyxl writes none."""
    with ZipFile(path) as package:
        parts = [(part, package.read(part)) for part in package.infolist()]
    with ZipFile(path, 'w', ZIP_DEFLATED) as package:
        for part, content in parts:
            if part.filename.startswith('xl/worksheets/'):
                content = _PICTURE.sub(rb'<c r="\1"\2 t="str"><f>_xlfn.\3</f><v>=\3</v></c>', content)
            package.writestr(part, content)
