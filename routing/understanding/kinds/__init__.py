"""What kind of message something looks like, learned from what people wrote to desks of our own."""
