"""The network servers: the API by waitress, the events by WebSocket."""
