"""Settings for all tests: how Hypothesis draws its examples."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No deadline anywhere: the first call of a function may load its data.
settings.register_profile("dev", deadline=None)
# The same examples in every run, so that a red check is red for everyone; shared machines may be slow.
settings.register_profile(
    "ci", deadline=None, derandomize=True, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "dev")
