"""Understanding: from a person's words to a typed meaning.

Knows the catalogue's examples and the words of a few languages; knows nothing of people, tasks in
storage or platforms. Pure: the clock is an argument, the same text always gives the same meaning.

A message goes through the rooms in this order: `when` finds its times, `dividing` its requests,
`services` says what each is about, `kinds` what the words look like, `acts` what is wanted, and
`inputs` fills the form. `phrases` and `asides` know short words that mean one thing where they are
said; `words` holds what all of them know of each language.
"""
