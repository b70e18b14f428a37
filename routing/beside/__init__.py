"""Beside a task: is somebody there, a quick question, a talk at a time with a link.

All of it hangs on the arrangement between a client and a service, and stays behind its walls.
"""
