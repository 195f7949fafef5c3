"""Andon stops a commit before a secret leaves the desk."""

__version__ = "0.1.0"
