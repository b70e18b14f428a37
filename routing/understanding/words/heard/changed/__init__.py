"""What is wanted otherwise of work in play, by language."""
