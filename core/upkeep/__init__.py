"""What looks after the station's storage and clock while it runs."""
