"""Every rule: one question about a letter, one function, one module for each concern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.rules import (
    address,
    asking,
    manner,
    occasion,
    purpose,
    timing,
    wide,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wellspring.core.message_lint.letter import Finding
    from wellspring.core.message_lint.sheet import Sheet

    RuleFunction = Callable[[Sheet], Iterator[Finding]]

EVERY: tuple[RuleFunction, ...] = (
    address.template,
    address.mass_address,
    address.to_whom,
    address.forward,
    wide.openings,
    wide.vague,
    manner.begging,
    manner.flattery,
    manner.more_me,
    manner.too_long,
    asking.several_asks,
    asking.no_question,
    asking.no_way_out,
    purpose.no_connection,
    purpose.no_purpose_or_information,
    timing.cold_ask,
    timing.too_soon,
    occasion.no_reason,
    occasion.empty_thanks,
)
