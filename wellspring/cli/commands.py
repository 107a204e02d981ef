"""Every command, in the order people meet them, with one line on what it does.

A command `name` lives in `wellspring.cli.name`, but for those whose name Python keeps for itself.
Such a module has HELP, EXAMPLE, `arguments(parser)` and `run(asked) -> int`.
"""

from __future__ import annotations

COMMANDS = {
    "start": "serve your book on this machine alone, and say where",
    "demo": "fill an empty home with a sample network, or take it out again",
    "import": "bring in files you exported elsewhere, shown before they are kept",
    "arrivals": "list what was brought in, and when",
    "undo": "take one arrival back whole",
    "today": "show the few acts worth today's half hour, each with its reason",
    "why": "show what an item of the plan, or a tie, rests on",
    "done": "say that an item of today's plan is done",
    "later": "put an item of today's plan off until another day",
    "other": "ask for something else in place of an item",
    "log": "write down that you were in touch, in one line",
    "draft": "read a letter over before you send it",
    "letter": "put a letter to somebody together, to send yourself",
    "letters": "list the letters you are writing, and those that left",
    "sequences": "list the letters that a call follows, and its day",
    "meetings": "list the meetings to come, and those to look back on",
    "kit": "show what a meeting needs: purpose, questions, minutes",
    "debrief": "look back on a meeting, in two minutes",
    "people": "list the people you know",
    "find": "find people, organisations, notes and touches by any words",
    "show": "show one person whole",
    "add": "write down somebody new",
    "merge": "make two records of one person one",
    "unmerge": "take a merge back",
    "forget": "erase a person and everything about them",
    "touches": "list what passed between you",
    "duties": "list what is owed, both ways",
    "circle": "show your inner circle, let somebody in or go",
    "circles": "show where people know people, and put names into a circle",
    "rhythm": "show or choose how often you are in touch with somebody",
    "objective": "show or say what you are after, in your own words",
    "purpose": "show or say what a tie is for",
    "vouch": "show or say how far you would speak for somebody, and they for you",
    "mode": "say which season you are in: content, exploring, searching or landed",
    "review": "look at a week: what moved, what was followed up, and what it led to",
    "brief": "somebody is on the line: who it is, and what to ask back",
    "approaches": "list who came with something, and how it fits",
    "stories": "show your stories, and yourself in thirty seconds",
    "evidence": "say what your record shows of networking as a strength",
    "need": "note what somebody needs, or what you need yourself",
    "needs": "list what people need, and what you need",
    "offer": "note what somebody gladly gives, or what you give",
    "offers": "list what people gladly give, and what you give",
    "matches": "show who could meet a need, and why",
    "export": "leave with everything, any day",
    "backup": "write a copy of the whole book that can be restored",
    "restore": "put a backup in the place of the book",
    "doctor": "look whether the book is sound",
    "completion": "print what your shell needs to complete commands",
    "man": "print the manual page",
}

MODULES = {"import": "bring_in"}


def module_of(name: str) -> str:
    """The dotted name of the module that a command lives in."""
    return "wellspring.cli." + MODULES.get(name, name)
