"""Understanding: from a person's words to a typed meaning.

Knows the catalogue's examples and the words of a few languages; knows nothing of people, tasks in
storage or platforms. Pure: the clock is an argument, the same text always gives the same meaning.
"""
