"""Andon stops a commit before a secret, customer data or source code leaves the desk."""

__version__ = "0.1.0"
