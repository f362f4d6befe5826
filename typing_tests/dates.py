"""What type checkers infer from correct use of partial dates."""

from __future__ import annotations

import datetime
from typing import assert_type

from evbattery.values import PartialDate, Precision

opening = PartialDate.quarter(2025, 3)
assert_type(opening, PartialDate)
assert_type(PartialDate.parse("2025-H2"), PartialDate)
assert_type(PartialDate.from_date(datetime.date(2023, 12, 21)), PartialDate)
assert_type(opening.as_deadline(), PartialDate)
assert_type(opening.earliest, datetime.date)
assert_type(opening.latest, datetime.date)
assert_type(opening.precision, Precision)
assert_type(opening.by, bool)
assert_type(opening.contains(datetime.date(2025, 8, 1)), bool)
assert_type(opening.surely_before(PartialDate.year(2026)), bool)
assert_type(opening.within(PartialDate.year(2025)), bool)
assert_type(opening < PartialDate.month(2026, 7), bool)
assert_type(sorted([opening, PartialDate.day(2025, 1, 1)]), list[PartialDate])
