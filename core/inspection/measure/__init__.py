"""Measurements that tools share."""
