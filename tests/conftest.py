"""How many inputs the properties are tried on: `pytest --hypothesis-profile nightly` tries many more."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("quick", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("nightly", settings.get_profile("quick"), max_examples=5000)
settings.load_profile("quick")
