"""Foot sensors simulated down to their radio: a software Bluetooth controller that a real kernel drives, and devices behind it."""
