"""What people want of trades that the sample catalogue has not, by what they have in common."""
