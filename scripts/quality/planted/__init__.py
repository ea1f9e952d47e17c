"""Defects as dealers commit them, planted one at a time in honest months, for `npm run quality`."""
