"""A conversation with the desk: what a message or a press means here, and which room does it."""

from routing.conversation.presses import ACTIONS, press
from routing.conversation.tables import ANSWERS, ORDERS
from routing.conversation.words import words

__all__ = ["ACTIONS", "ANSWERS", "ORDERS", "press", "words"]
