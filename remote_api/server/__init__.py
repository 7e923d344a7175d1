"""What listens on the network: the API by waitress, the events by a WebSocket."""
