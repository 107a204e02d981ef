"""Fuzz target: Monica's export in SQL."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import monica_sql

SEEDS = (
    rb"""# Ada dump of data
INSERT IGNORE INTO `accounts` (`id`) VALUES
 (1);
INSERT IGNORE INTO `contacts` (`id`,`first_name`,`uuid`) VALUES
 (1,'O\'Brien','u1'),
 (2,'said \"hi\"\\',NULL);
INSERT IGNORE INTO `contact_fields` (`id`,`contact_id`,`data`) VALUES
 (1,1,+13135550101);
INSERT IGNORE INTO `notes` (`id`,`contact_id`,`body`) VALUES
 (1,1,'two
lines; (and more)');
""",
)

if __name__ == "__main__":
    fuzz(monica_sql, SEEDS, "monica.sql")
