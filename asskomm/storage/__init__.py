"""Deliveries as they were taken over: one read-only file each, kept."""
