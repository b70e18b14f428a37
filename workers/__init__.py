"""Time and background: what is done later, again, or while nobody watches.

This floor knows when; it does not know what may happen, nor how it is worded.
"""
