"""What a message wants, in the light of what was asked and of the work in hand."""
