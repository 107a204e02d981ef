"""What Monica's two exports, JSON and SQL, have in common: its entries, and what they mean here."""
