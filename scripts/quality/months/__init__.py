"""Whole dealer months, invented and honest, written to .xlsx for `npm run quality`."""
