"""Secrets without a shape: passwords and keys that are known by their name, their place and their looks alone.

`names` are the words that the sieve looks for, `candidates` reads on from them to a value in any notation. `glance`
asks the cheap questions; what passes is measured by `features`, and `likelihood` puts the numbers to a model (`forest`,
and what is known of words: `lexicon`). The model and the lexicon are made by training/ and described in docs/model.md.
"""
