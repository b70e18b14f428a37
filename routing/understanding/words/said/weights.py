"""How much all says for each kind, by `python -m benchmarks.understanding.weigh`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """Factors of the scores of wording and meaning, and a feature's weight for each act."""

    wording: float
    meaning: float
    features: Mapping[str, tuple[float, ...]]


ACTS = "request answer remark change status cancel thanks greeting complaint not_for_us"
"""The order of each feature's weights."""

WEIGHTS = Weights(
    wording=1.45,
    meaning=0.76,
    features={
        "always": (-0.64, -0.00, 2.13, -2.91, -1.65, -1.40, 0.98, -0.29, -1.72, 1.93),
        "in_play": (0.26, -0.00, -0.48, 1.76, 1.24, 2.78, 0.15, 0.00, 0.29, -1.43),
        "one_task": (-0.86, -0.00, 0.36, 1.63, 0.60, -0.99, 0.31, 0.00, 1.25, -0.01),
        "delivered": (-0.66, -0.00, -1.07, -0.13, -0.42, -1.95, 1.77, 0.00, 2.88, 0.78),
        "worked_on": (0.03, -0.00, 0.52, 1.57, 1.88, -0.64, -1.01, 0.00, 0.88, 1.09),
        "not_begun": (-0.62, -0.00, -0.41, 0.35, 0.10, -0.26, -0.53, 0.00, -1.28, 0.14),
        "names_task": (-1.09, -0.00, 0.23, 0.66, 1.34, 1.26, 0.14, 0.00, -0.12, -0.94),
        "same_service": (-1.25, -0.00, -0.28, 0.68, 0.80, 1.16, -0.27, 0.00, 1.40, -0.24),
        "offered": (0.71, -0.00, -0.26, 0.39, 1.21, 0.41, -0.94, 0.00, -0.18, 0.75),
        "not_offered": (-2.49, -0.00, -0.63, -1.27, -0.88, -1.44, 0.12, 0.00, -1.04, -0.49),
        "in_scope": (2.42, -0.00, 0.89, -0.14, -1.86, 0.62, 0.79, 0.00, 1.73, -3.02),
        "opens": (0.01, -0.00, -1.07, 0.49, -0.71, 1.34, 0.09, 0.00, -1.94, 2.28),
        "several": (-0.09, -0.00, 0.43, 0.56, -0.80, -0.74, -0.24, 0.00, 0.48, 0.47),
        "asks": (-0.18, -0.00, 0.04, 0.00, -0.33, -1.31, -1.94, 0.00, -0.34, 0.85),
        "short": (2.69, -0.00, 1.55, -2.37, 0.19, -1.61, -0.33, 0.00, 0.08, -0.01),
        "long": (2.16, -0.00, -0.17, 0.37, 0.02, -0.09, -1.72, 0.00, 0.29, 0.51),
    },
)
