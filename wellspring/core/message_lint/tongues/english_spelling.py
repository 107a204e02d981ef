"""How English is spelt on a telephone, and the words that stand behind it."""

from __future__ import annotations

from types import MappingProxyType

_NOT = "do does did could would should is are was were have has had"
_SHORT = {
    "u": "you", "ya": "you", "ur": "your", "r": "are", "ru": "are you", "youre": "you're",
    "youve": "you've", "youd": "you'd", "youll": "you'll", "im": "i'm", "ive": "i've",
    "theyre": "they're", "weve": "we've", "whats": "what's", "thats": "that's", "hows": "how's",
    "whos": "who's", "theres": "there's", "cant": "can't", "wont": "won't", "dunno": "don't know",
    "pls": "please", "plz": "please", "plse": "please", "thx": "thanks", "tnx": "thanks",
    "thnx": "thanks", "ty": "thanks", "tysm": "thanks", "wanna": "want to", "gonna": "going to",
    "gotta": "have to", "lemme": "let me", "gimme": "give me", "cld": "could", "wld": "would",
    "shd": "should", "hv": "have", "luv": "love", "w": "with", "abt": "about", "thru": "through",
    "b4": "before", "cuz": "because", "coz": "because", "bc": "because", "wk": "week",
    "wks": "weeks", "min": "minutes", "mins": "minutes", "hrs": "hours",
    "tmr": "tomorrow", "tmrw": "tomorrow", "tmw": "tomorrow", "rn": "right now",
    "ppl": "people", "smth": "something", "sth": "something", "msg": "message", "n": "and",
    "wrk": "work", "govt": "government", "dept": "department", "mgr": "manager",
}  # fmt: skip
SPELLING = MappingProxyType({**_SHORT, **{f"{verb}nt": f"{verb}n't" for verb in _NOT.split()}})
