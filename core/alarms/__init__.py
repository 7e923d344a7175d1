"""Health of the station, and alarms, which stay until somebody acknowledges them."""
