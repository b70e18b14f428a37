"""The rulebook: what is true, what may happen, and who must be told.

It does no I/O, reads no clock, draws no random number and speaks no sentence.
"""
