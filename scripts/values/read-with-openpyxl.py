"""Prints a workbook's cells as openpyxl reads them: a JSON line for each sheet, then one for each cell that holds a value."""
import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")
workbook = openpyxl.load_workbook(sys.argv[1], data_only=True)
DAYS = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


def kind_and_value(cell):
    value = cell.value
    if isinstance(value, DAYS):
        return "date", to_excel(value, workbook.epoch)
    if isinstance(value, bool):
        return "flag", value
    if isinstance(value, (int, float)):
        return "number", value
    return ("error" if cell.data_type == "e" else "text"), value


for sheet in workbook.worksheets:
    print(json.dumps({"sheet": sheet.title, "merges": [area.bounds for area in sheet.merged_cells.ranges]}))
    for (row, column), cell in sheet._cells.items():
        if cell.value is not None and cell.value != "":
            print(json.dumps([row - 1, column - 1, *kind_and_value(cell)]))
