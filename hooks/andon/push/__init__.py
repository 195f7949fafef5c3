"""Where a push goes to, and whether it may."""
