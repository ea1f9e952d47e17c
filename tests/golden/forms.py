"""What the golden workbooks share: rows into styled sheets. Everybody in them is invented."""
from datetime import date, datetime

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

STAMP = datetime(2026, 4, 1, 9, 0, 0)
thin = Side(style="thin", color="FF808080")
BOX = Border(left=thin, right=thin, top=thin, bottom=thin)


def day(text):
    return date.fromisoformat(text)


def put(sheet, row, values, first_column=1):
    """Writes cells from a column on; None leaves a cell out."""
    for column, value in enumerate(values, first_column):
        if value is None:
            continue
        cell = sheet.cell(row, column, value)
        cell.border = BOX
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"
        elif isinstance(value, str) and len(value) > 14:
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def title(sheet, row, text, width):
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=width)
    cell = sheet.cell(row, 1, text)
    cell.font = Font(name="黑体", size=16, bold=True)
    cell.alignment = Alignment(horizontal="center")


def header(sheet, row, tiers):
    """One tier: names. Two tiers: (name, [names below]) where a name spans columns, else merged downwards."""
    column = 1
    tall = any(isinstance(name, tuple) for name in tiers)
    for name in tiers:
        top, below = name if isinstance(name, tuple) else (name, [])
        sheet.cell(row, column, top)
        for offset, lower in enumerate(below):
            sheet.cell(row + 1, column + offset, lower)
        last = column + max(len(below), 1) - 1
        if tall:
            end_row = row if below else row + 1
            if last > column or end_row > row:
                sheet.merge_cells(start_row=row, end_row=end_row, start_column=column, end_column=last)
        column = last + 1
    for line in range(row, row + (2 if tall else 1)):
        for index in range(1, column):
            cell = sheet.cell(line, index)
            cell.font = Font(name="宋体", bold=True)
            cell.fill = PatternFill("solid", fgColor="FFE7EEF7")
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            cell.border = BOX
    return column - 1


def save(book, path):
    book.properties.creator = "示例店"
    book.properties.created = book.properties.modified = STAMP
    book.save(path)
