"""splink on one table, in its own environment: prints JSON with CPU seconds and pairs.

Usage: splink_peer.py contacts|febrl TABLE.csv   (CPU counts from records in memory, imports too)
"""

from __future__ import annotations

import csv
import json
import logging
import os
import sys
import unicodedata

logging.disable(logging.CRITICAL)


def bare(text: str) -> str:
    """Lower case without diacritics, as splink's own tutorials prepare names."""
    parts = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in parts if not unicodedata.combining(c)).lower()
    return plain.replace("ł", "l").replace("ø", "o")


def contact(row: dict[str, str]) -> dict[str, str | None]:
    """A contact's fields for comparing."""
    number = "".join(c for c in row["phone"] if c.isdigit())[-10:]
    told = {"first": bare(row["first"]), "last": bare(row["last"]), "email": row["email"],
            "phone": number, "company": row["company"], "city": row["city"]}  # fmt: skip
    return {key: value or None for key, value in told.items()}


def form(row: dict[str, str]) -> dict[str, str | None]:
    """A FEBRL record's fields."""
    return {key: value or None for key, value in row.items() if key not in {"rec_id", "person"}}


def main() -> None:
    """Train by expectation maximisation and predict."""
    kind, path = sys.argv[1:]
    with open(path, encoding="utf-8", newline="") as lines:  # noqa: PTH123
        rows = list(csv.DictReader(lines))
    began = sum(os.times()[:4])
    import pandas as pd  # noqa: PLC0415  what the peer needs to start is part of its cost
    import splink.comparison_library as cl  # noqa: PLC0415
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on  # noqa: PLC0415

    make = contact if kind == "contacts" else form
    table = pd.DataFrame([{"unique_id": i, **make(row)} for i, row in enumerate(rows)])
    if kind == "contacts":
        comparisons = [
            cl.JaroWinklerAtThresholds("first", [0.9, 0.7]),
            cl.JaroWinklerAtThresholds("last", [0.92, 0.8]),
            *map(cl.ExactMatch, ("email", "phone", "company", "city")),
        ]
        rules = [("email",), ("phone",), ("last", "first"), ("last", "company"),
                 ("first", "company", "city")]  # fmt: skip
        sure, train = [("email",), ("phone",)], [("phone",), ("last", "company")]
    else:
        comparisons = [
            cl.JaroWinklerAtThresholds("given_name", [0.9, 0.7]),
            cl.JaroWinklerAtThresholds("surname", [0.9, 0.7]),
            cl.LevenshteinAtThresholds("date_of_birth", [1, 2]),
            cl.LevenshteinAtThresholds("soc_sec_id", [1, 2]),
            cl.ExactMatch("street_number"),
            cl.JaroWinklerAtThresholds("address_1", [0.9]),
            cl.JaroWinklerAtThresholds("suburb", [0.9]),
            cl.LevenshteinAtThresholds("postcode", [1]),
        ]
        rules = [("soc_sec_id",), ("date_of_birth",), ("given_name", "surname"), ("address_1",),
                 ("surname", "postcode"), ("given_name", "postcode"),
                 ("suburb", "street_number")]  # fmt: skip
        sure, train = [("soc_sec_id",)], [("soc_sec_id",), ("date_of_birth",)]
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in rules],
    )
    linker = Linker(DuckDBAPI().register(table), settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on(*rule) for rule in sure], recall=0.8
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    for rule in train:
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*rule))
    found = linker.inference.predict(threshold_match_probability=0.9).as_pandas_dataframe()
    pairs = [
        sorted(map(int, pair)) for pair in zip(found.unique_id_l, found.unique_id_r, strict=True)
    ]
    cpu = sum(os.times()[:4]) - began
    print()
    print(json.dumps({"cpu": cpu, "pairs": pairs}))


if __name__ == "__main__":
    main()
