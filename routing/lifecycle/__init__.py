"""The state machine of a task: what is allowed, what it records, and what the task becomes."""
