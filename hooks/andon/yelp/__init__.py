"""detect-secrets (by Yelp) inside andon: no other package knows it, and a clean commit never loads it."""
