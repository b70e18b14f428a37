"""Intake: from what a client wrote to confirmed tasks with all their inputs."""

from routing.intake import changing, inputs, requests
from routing.intake.requests import open_request

REQUEST_PRESSES = {**requests.PRESSES, **changing.PRESSES}
TASK_PRESSES = inputs.PRESSES
ANSWERS = {**inputs.ANSWERS, **changing.ANSWERS}

__all__ = ["ANSWERS", "REQUEST_PRESSES", "TASK_PRESSES", "open_request"]
