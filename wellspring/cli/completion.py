"""`completion`: what bash, zsh and fish need to complete commands and options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.cli.words import answer

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from wellspring.cli.told import Told

HELP = (
    "Print what your shell needs to complete commands, options and files. For zsh, write it to "
    "a file named _wellspring in a folder of $fpath; for fish, to completions/wellspring.fish."
)
EXAMPLE = 'eval "$(wellspring completion bash)"'
EVERYWHERE = ("--home", "--on", "--help")
FILES = ("import", "backup", "restore")


def arguments(parser: ArgumentParser) -> None:
    """Which shell."""
    parser.add_argument("shell", metavar="SHELL", choices=tuple(SHELLS), help=", ".join(SHELLS))


def run(asked: Namespace) -> int:
    """Print it."""
    from wellspring.cli.told import every_command

    answer("\n".join(SHELLS[asked.shell](list(every_command()))))
    return 0


def _flags(told: Told) -> list[str]:
    return [flag for option in told.options for flag in option.flags]


def _words(told: Told) -> list[str]:
    """What may stand in a command's own place: its options, and words it chooses from."""
    choices = [word for option in told.options if not option.flags for word in option.choices]
    return [*choices, *_flags(told), *EVERYWHERE]


def bash(commands: list[Told]) -> Iterator[str]:
    """A function for `complete`."""
    yield "_wellspring() {"
    yield "  local word=${COMP_WORDS[COMP_CWORD]} command= each"
    yield '  for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do'
    yield "    case $each in -*) ;; *) command=$each; break ;; esac"
    yield "  done"
    yield "  case $command in"
    for told in commands:
        files = " -f" if told.name in FILES else ""
        words = " ".join(_words(told))
        yield f'    {told.name}) COMPREPLY=($(compgen{files} -W "{words}" -- "$word")) ;;'
    names = " ".join(told.name for told in commands)
    yield f'    *) COMPREPLY=($(compgen -W "{names} --version --help" -- "$word")) ;;'
    yield "  esac"
    yield "}"
    yield "complete -F _wellspring wellspring"


def zsh(commands: list[Told]) -> Iterator[str]:
    """A function for `compdef`."""
    yield "#compdef wellspring"
    yield "_wellspring() {"
    yield "  local -a commands"
    yield "  commands=("
    yield from (f"    '{told.name}:{_quoted(told.does)}'" for told in commands)
    yield "  )"
    yield "  if (( CURRENT == 2 )); then _describe command commands; return; fi"
    yield '  case "${words[2]}" in'
    for told in commands:
        files = "; _files" if told.name in FILES else ""
        yield f"    {told.name}) compadd -- {' '.join(_words(told))}{files} ;;"
    yield "  esac"
    yield "}"
    yield '_wellspring "$@"'


def fish(commands: list[Told]) -> Iterator[str]:
    """Lines for `complete`."""
    yield "complete -c wellspring -f"
    for told in commands:
        does = _quoted(told.does)
        yield f"complete -c wellspring -n __fish_use_subcommand -a {told.name} -d '{does}'"
        here = f"complete -c wellspring -n '__fish_seen_subcommand_from {told.name}'"
        if told.name in FILES:
            yield f"{here} -F"
        for option in told.options:
            means = _quoted(option.means)
            for flag in option.flags:
                yield f"{here} -l {flag.removeprefix('--')} -d '{means}'"
            if option.choices and not option.flags:
                yield f"{here} -a '{' '.join(option.choices)}'"


def _quoted(text: str) -> str:
    return text.replace("'", "’").replace(":", ",")


SHELLS = {"bash": bash, "zsh": zsh, "fish": fish}
