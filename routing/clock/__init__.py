"""Time as the desk counts it: open hours, working time, and whose court the seconds fell in.

Knows calendars and instants; knows nothing of tasks, people or words.
"""
