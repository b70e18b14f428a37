"""How well and how fast messages are understood, beside what others use, on the same rows.

`make bench-understanding` reads our own messages in `own/`; `make bench-understanding DATA=folder`
reads labelled rows laid out as `deadlines/` (with a `match.py` that judges) and `classification/`.
`WRITE=1` puts the table into docs/reference/measurements.md. Peers take part where installed.
"""
