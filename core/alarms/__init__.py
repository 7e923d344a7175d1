"""Health of the station, alarms, which stay until somebody acknowledges them, and their history."""
