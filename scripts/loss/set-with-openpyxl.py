"""Sets one cell of a workbook with openpyxl and saves it in place; the cell is JSON: sheet, address, value; null sets none."""
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
path, asked = sys.argv[1], json.loads(sys.argv[2])
workbook = openpyxl.load_workbook(path, keep_vba=path.endswith(".xlsm"))
if asked:
    workbook[asked["sheet"]][asked["address"]].value = asked["value"]
workbook.save(path)
