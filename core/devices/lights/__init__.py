"""Lights: the contract, and each kind."""
