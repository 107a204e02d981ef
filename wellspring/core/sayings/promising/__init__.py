"""Promises by how they are built, so that words nobody foresaw are heard as well.

The language modules beside this room list phrases; here a first person, a future and a reader make
a promise unless the verb is one that gives nothing ("I'll miss you"). Short assents ("Will do") are
promises only as answers to a request; core.duties sees to that.
"""

from __future__ import annotations

from wellspring.core.sayings.promising import dutch, english, french, german, spanish

LANGUAGES = (english, dutch, german, french, spanish)
RULES = (*english.RULES, *dutch.RULES, *german.RULES, *french.RULES, *spanish.RULES)
