"""The check-in: what both sides of an arrangement look at together, and what they change.

`model` is what is kept of it, `measure` how targets are held against figures, `planning` when the
weekly card is due, `meeting` what it says, `changing` the change that is decided on, `agreeing`
the targets, `effect` what a change brought.
"""
