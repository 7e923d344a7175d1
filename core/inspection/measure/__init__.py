"""What tools measure with."""
