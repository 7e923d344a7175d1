"""What is drawn from numbers."""
