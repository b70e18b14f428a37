"""Standing orders: work that comes back, round after round, under one arrangement.

`model` is what one is, `rounds` its days, `cards` what is told, `agreeing` how one begins with a
request, `keeping` what happens round by round.
"""
